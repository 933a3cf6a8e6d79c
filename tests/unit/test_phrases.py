"""The phrase banks: placeholders, sizes, no duplicates, and slots that the families have."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from random import Random

import pytest

from reasonnet.forge import phrases
from reasonnet.forge.domains import DOMAINS, families
from reasonnet.forge.wording import Family, Marked

FRAMES = {
    "NOUN_QUESTIONS": ("noun", 70),
    "NOUN_COMMANDS": ("noun", 90),
    "CLAUSE_COMMANDS": ("clause", 70),
    "CLAUSE_QUESTIONS": ("clause", 30),
    "COMMAND_FRAMES": ("command", 50),
    "QUESTION_FRAMES": ("question", 30),
    "HEAD_REFS": ("head", 25),
    "HEAD_REFS_PLURAL": ("head", 25),
    "REFS_COUNT": ("count", 25),
}
PLAIN = {
    "OPENERS": 120,
    "CLOSERS": 120,
    "ASIDES": 60,
    "FIRST": 40,
    "FIRST_COMMANDS": 15,
    "THEN": 80,
    "THEN_COMMANDS": 20,
    "LAST": 40,
    "LAST_COMMANDS": 20,
    "ALSO": 80,
    "ALSO_COMMANDS": 20,
    "GLUES": 20,
    "REFS_BOTH": 40,
    "REFS_ALL": 25,
}
SIZES = {"REFS_NTH": 30, "REFS_PAIR": 25, "NAMES": 30, "STEP_LABELS": 30}
KINDS = {"number": 40, "word": 15, "numbers": 15, "words": 15, "date": 15, "time": 15}
CONNECTORS = tuple(
    f"{bank}{tail}" for bank in ("FIRST", "THEN", "LAST", "ALSO") for tail in ("", "_COMMANDS")
)


def holes(template: str) -> list[str]:
    """Return the placeholders of a template, sorted."""
    return sorted(re.findall(r"\{(\w*)\}", template))


def bank(name: str) -> tuple[str, ...]:
    found: tuple[str, ...] = getattr(phrases, name)
    return found


def banks() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every bank by a name for the message."""
    for name in (*FRAMES, *PLAIN, *SIZES):
        yield name, bank(name)
    for kind, found in phrases.REFS_LAST.items():
        yield f"REFS_LAST {kind}", found
    for skill, found in phrases.HEADS.items():
        yield f"HEADS {skill}", found
    for title, continuations in (("", phrases.CONTINUATIONS), ("IT ", phrases.IT_CONTINUATIONS)):
        for skill, (_, found) in continuations.items():
            yield f"{title}CONTINUATIONS {skill}", found


@functools.cache
def known() -> Mapping[str, Family]:
    """The families that exist, by skill."""
    found: dict[str, Family] = {}
    for domain in DOMAINS:
        try:
            found |= {family.skill: family for family in families(domain)}
        except (ModuleNotFoundError, AttributeError):  # a domain that is not written yet
            continue
    return found


@pytest.mark.parametrize("name", FRAMES)
def test_frames_hold_their_placeholder_once(name: str) -> None:
    hole, least = FRAMES[name]
    assert len(bank(name)) >= least
    assert [t for t in bank(name) if holes(t) != [hole]] == []


@pytest.mark.parametrize("name", PLAIN)
def test_plain_banks_hold_no_placeholder(name: str) -> None:
    assert len(bank(name)) >= PLAIN[name]
    assert [t for t in bank(name) if "{" in t or "}" in t] == []


def test_references_and_names() -> None:
    for name, least in SIZES.items():
        assert len(bank(name)) >= least
    assert [t for t in phrases.REFS_NTH if holes(t) not in (["nth"], ["n"])] == []
    assert [t for t in phrases.REFS_PAIR if holes(t) not in (["m", "n"], ["mth", "nth"])] == []
    assert [t for t in phrases.NAMES if holes(t) != ["name", "noun"]] == []
    labels = ("n", "word", "nth", "letter", "roman")
    assert [t for t in phrases.STEP_LABELS if holes(t) not in [[x] for x in labels]] == []
    assert set(phrases.REFS_LAST) == set(KINDS)
    for kind, least in KINDS.items():
        assert len(phrases.REFS_LAST[kind]) >= least
        assert not any(holes(t) for t in phrases.REFS_LAST[kind])


def test_no_duplicates_and_no_blank_edges() -> None:
    for title, found in banks():
        assert len(set(found)) == len(found), title
        assert "" not in found, title
        if title != "GLUES":
            assert [t for t in found if t != t.strip() or "  " in t] == [], title


def test_commands_have_no_end_mark_and_a_lower_case_start() -> None:
    for name in ("NOUN_COMMANDS", "CLAUSE_COMMANDS"):
        assert [t for t in bank(name) if t[-1] in ".?!" or t[0].isupper()] == []


def test_connectors_leave_the_sentence_open() -> None:
    for name in CONNECTORS:
        closed = [t for t in bank(name) if t[-1] in "?!" or (t[-1] == "." and not t[-2].isalnum())]
        assert closed == []
        assert [t for t in bank(name) if t[0] in ",;"] == []


def test_distractor_numbers() -> None:
    def with_digits(texts: tuple[str, ...]) -> int:
        return sum(any(c.isdigit() for c in text) for text in texts)

    assert with_digits(phrases.OPENERS) >= 25
    assert with_digits(phrases.CLOSERS) >= 20


def test_references_to_two_answers_name_no_position() -> None:
    ordinal = re.compile(r"first|second|third|step \d|#\d")
    assert [t for t in phrases.REFS_BOTH if ordinal.search(t)] == []


def test_heads_cover_the_families() -> None:
    assert all(phrases.HEADS.values())
    assert set(known()) - set(phrases.HEADS) == set()


@pytest.mark.parametrize("title", ["CONTINUATIONS", "IT_CONTINUATIONS"])
def test_continuations(title: str) -> None:
    continuations: dict[str, tuple[str, tuple[str, ...]]] = getattr(phrases, title)
    spoken = title.startswith("IT_")
    said = re.compile(r"\b(it|it's|those|these|them)\b")
    for skill, (slot, templates) in continuations.items():
        assert len(templates) >= 12, skill
        for template in templates:
            assert holes(template).count("it") == int(spoken), (skill, template)
            if not spoken:
                assert not said.search(re.sub(r"\{\w+\}", "", template)), (skill, template)
        family = known().get(skill)
        if family is None:
            continue
        for seed in range(3):
            slots = family.sample(Random(seed))
            missing = {h for t in templates for h in holes(t)} - set(slots) - {"it"}
            assert not missing, (skill, missing)
            value = slots[slot]
            roles = {role for _, role in value.pieces} if isinstance(value, Marked) else {slot}
            assert roles <= {None, "*", slot}, skill  # the slot is the role of the answer
            # Only a slot that several arguments share may stand in a wording besides the answer.
            if any("{" + slot + "}" in t for t in templates):
                assert isinstance(value, Marked), skill
