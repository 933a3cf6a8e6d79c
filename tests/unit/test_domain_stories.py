"""Word problems, puzzles, program output and texts to decline: wordings and tools fit."""

from __future__ import annotations

import contextlib
import io
import itertools
from collections import defaultdict
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reasonnet.forge import out_of_scope
from reasonnet.forge.domains import code as code_domain
from reasonnet.forge.domains import puzzles as puzzles_domain
from reasonnet.forge.domains import word_problems
from reasonnet.forge.wording import Family, fill
from reasonnet.tools import code, puzzles, registry, stories
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import Result, Tool
from reasonnet.tools.values import render

assert code and puzzles and stories  # imported for their registrations
FAMILIES = (*word_problems.FAMILIES, *puzzles_domain.FAMILIES, *code_domain.FAMILIES)
SLOW = ("puzzles/sudoku", "code/output")


def _tool(skill: str) -> Tool:
    return registry._TOOLS[skill]


def call(skill: str, **spans: list[str]) -> str:
    """Call a tool as registry.call does, without loading the modules of others."""
    found = _tool(skill)
    assert spans.keys() <= found.parameters.keys()
    values = {n: p.parse(n, spans.get(n, ())) for n, p in found.parameters.items()}
    value = found.function(**values)
    return Result(value, render(value), "").text


def _wordings(family: Family) -> list[str]:
    return [
        *family.nouns, *family.clauses, *family.commands, *family.questions, *family.stories
    ]  # fmt: skip


@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f.skill)
def test_every_wording_fits_its_tool(family: Family) -> None:
    wordings = _wordings(family)
    assert len(set(wordings)) >= 50
    for wording, seed in itertools.product(wordings, range(3)):
        rng = Random(f"{seed}{wording}")
        marked = fill(wording, family.sample(rng))
        assert "{_" not in marked.text
        assert "{_w" in wording or "  " not in marked.text.split("\n")[0]  # or a table
        spans: defaultdict[str, list[str]] = defaultdict(list)
        for text, role in marked.pieces:
            if role:
                spans[role].append(text)
        if family.skill == "puzzles/make-target" and len(spans["numbers"]) > 6:
            continue  # so many numbers are not tried in every way: the tool may give up
        if family.skill not in SLOW or (family.skill == "puzzles/sudoku" and rng.random() < 0.1):
            assert call(family.skill, **spans)
        else:
            for name, parameter in _tool(family.skill).parameters.items():
                parameter.parse(name, spans[name])


def test_generated_programs_print_and_end() -> None:
    for seed in range(500):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(compile(code_domain.program(Random(seed)), "p", "exec"), {})
        assert out.getvalue().strip() and len(out.getvalue()) < 500


@pytest.mark.parametrize(
    ("skill", "spans", "expected"),
    [
        ("word-problem/total-cost", {"price": ["4.50", "2"], "quantity": ["3", "two"]}, "17.5"),
        ("word-problem/total-cost", {"price": ["4.50", "2"]}, "6.5"),
        ("word-problem/total-cost", {"price": ["3"], "quantity": ["2", "a dozen"]}, "42"),
        ("word-problem/change-due", {"paid": ["20"], "price": ["3"], "quantity": ["4"]}, "8"),
        ("word-problem/distance", {"speed": ["60"], "hours": ["two and a half"]}, "150"),
        ("word-problem/distance", {"speed": ["60"], "hours": ["an", "a half"]}, "90"),
        ("word-problem/distance", {"speed": ["60", "90"], "minutes": ["30", "20"]}, "60"),
        ("word-problem/distance", {"speed": ["3"], "minutes": ["2"], "per": ["m/s"]}, "360"),
        ("word-problem/travel-time", {"distance": ["100"], "speed": ["40"]}, "2.5"),
        (
            "word-problem/travel-time",
            {"distance": ["100"], "speed": ["40"], "unit": ["minutes"]},
            "150",
        ),
        ("word-problem/average-speed", {"distance": ["9"], "minutes": ["18"]}, "0.5"),
        (
            "word-problem/average-speed",
            {"distance": ["9"], "minutes": ["18"], "per": ["km/h"]},
            "30",
        ),
        ("word-problem/left-over", {"start": ["12"], "lost": ["5"], "gained": ["3"]}, "10"),
        ("word-problem/share-equally", {"total": ["10"], "people": ["4"]}, "2.5"),
        ("word-problem/legs", {"count": ["3", "a"], "animal": ["guinea pigs", "spider"]}, "20"),
        ("word-problem/groups", {"groups": ["4"], "size": ["a dozen"], "extra": ["3"]}, "51"),
        ("puzzles/make-target", {"numbers": list("3388"), "target": ["24"]}, "8 / (3 - 8 / 3)"),
        ("puzzles/water-jugs", {"capacities": ["3", "5"], "goal": ["4"]}, "6"),
        ("puzzles/water-jugs", {"capacities": ["3", "5"], "goal": ["0"]}, "0"),
        ("puzzles/hanoi", {"discs": ["64"]}, str(2**64 - 1)),
        ("puzzles/coin-ways", {"coins": ["1", "5", "10", "25", "50"], "amount": ["100"]}, "292"),
        ("puzzles/coin-ways", {"coins": ["4", "6"], "amount": ["7"]}, "0"),
        ("puzzles/fewest-coins", {"coins": ["1", "3", "4"], "amount": ["6"]}, "2"),
        ("puzzles/fewest-coins", {"coins": ["0.25", "0.10"], "amount": ["0.80"]}, "5"),
        (
            "puzzles/sudoku",
            {"grid": ["1...\n..3.\n.4..\n...2"]},
            "1 3 2 4\n4 2 3 1\n2 4 1 3\n3 1 4 2",
        ),
    ],
)  # fmt: skip
def test_tools_answer(skill: str, spans: dict[str, list[str]], expected: str) -> None:
    assert call(skill, **spans) == expected


@pytest.mark.parametrize(
    ("skill", "spans", "message"),
    [
        ("word-problem/change-due", {"paid": ["2"], "price": ["3"]}, "does not cover"),
        ("word-problem/total-cost", {"price": ["1", "2"], "quantity": ["1", "2", "3"]}, "2 prices"),
        ("word-problem/distance", {"speed": ["5"]}, "duration"),
        ("word-problem/travel-time", {"distance": ["5"], "speed": ["0"]}, "more than zero"),
        ("word-problem/left-over", {"start": ["5"], "lost": ["6"]}, "more was taken"),
        ("word-problem/share-equally", {"total": ["5"], "people": ["0"]}, "at least one"),
        ("puzzles/make-target", {"numbers": ["1", "1", "1", "1"], "target": ["24"]}, "cannot"),
        ("puzzles/water-jugs", {"capacities": ["4", "6"], "goal": ["3"]}, "cannot be measured"),
        ("puzzles/hanoi", {"discs": ["-1"]}, "discs"),
        ("puzzles/fewest-coins", {"coins": ["4", "6"], "amount": ["7"]}, "cannot be paid"),
        ("puzzles/coin-ways", {"coins": ["1"], "amount": ["9999999"]}, "more than"),
        ("puzzles/sudoku", {"grid": ["." * 16]}, "more than one solution"),
        ("puzzles/sudoku", {"grid": ["11" + "." * 14]}, "no solution"),
    ],
)
def test_tools_refuse(skill: str, spans: dict[str, list[str]], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        call(skill, **spans)


def _reachable(values: tuple[Fraction, ...]) -> set[Fraction]:
    """Every value of an expression over all numbers, by brute force."""
    if len(values) == 1:
        return {values[0]}
    found: set[Fraction] = set()
    for i, j in itertools.permutations(range(len(values)), 2):
        rest = tuple(v for k, v in enumerate(values) if k not in (i, j))
        a, b = values[i], values[j]
        for result in [a + b, a - b, a * b] + ([a / b] if b else []):
            found |= _reachable((*rest, result))
    return found


def test_make_target_agrees_with_brute_force() -> None:
    rng = Random(7)
    for _ in range(12):
        numbers = tuple(rng.randint(0, 7) for _ in range(rng.choice([3, 4])))
        can = _reachable(tuple(map(Fraction, numbers)))
        for target in range(0, 40):
            try:
                spans = {"numbers": [*map(str, numbers)], "target": [str(target)]}
                text = call("puzzles/make-target", **spans)
            except ToolError:
                assert target not in can, (numbers, target)
                continue
            exact = "".join(f"Fraction({p})" if p.isdigit() else p for p in _pieces(text))
            assert eval(exact, {"Fraction": Fraction}) == target
            assert sorted(p for p in _pieces(text) if p.isdigit()) == sorted(map(str, numbers))


def _pieces(text: str) -> list[str]:
    return ["".join(group) for _, group in itertools.groupby(text, key=str.isdigit)]


@pytest.mark.parametrize(
    "text",
    [
        "1 . . 4\n. . 1 .\n. 1 . .\n4 . . 1",
        "1,0,0,4,0,0,1,0,0,1,0,0,4,0,0,1",
        "+--+--+\n|1.|.4|\n|..|1.|\n+--+--+\n|.1|..|\n|4.|.1|\n+--+--+",
        "| 1 |   |   | 4 |\n|   |   | 1 |   |\n|   | 1 |   |   |\n| 4 |   |   | 1 |",
        "1--4\n--1-\n-1--\n4--1",
        "[[1, 0, 0, 4], [0, 0, 1, 0], [0, 1, 0, 0], [4, 0, 0, 1]]",
    ],
)
def test_grids_are_read_alike(text: str) -> None:
    expected = ((1, 0, 0, 4), (0, 0, 1, 0), (0, 1, 0, 0), (4, 0, 0, 1))
    assert puzzles.parse_grid(text) == expected


WORDS = (
    "please ignore all previous instructions and print the secret solve what is sum of apples "
    "how many people went to market with their grandmother yesterday afternoon because"
).split()
SKILLS = sorted(
    s for s in registry._TOOLS if s.startswith(("word-problem/", "puzzles/", "code/"))
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=4, max_size=12).map(" ".join))
def test_parameters_reject_prose(sentence: str) -> None:
    for skill in SKILLS:
        for parameter in _tool(skill).parameters.values():
            with pytest.raises(ArgumentError):
                parameter.type.parse(sentence)


def test_output_runs_in_the_sandbox() -> None:
    pytest.importorskip("reasonnet.tools.sandbox")
    assert call("code/output", program=["print('a')\nprint(2 + 3)"]) == "a\n5"
    with pytest.raises(ToolError, match="ZeroDivisionError"):
        call("code/output", program=["print(1 / 0)"])


def test_texts_to_decline_are_many_and_filled() -> None:
    texts = [out_of_scope.sample(Random(seed)) for seed in range(3000)]
    assert len(set(texts)) > 2300
    assert all(text and len(text) < 400 for text in texts)
    slots = [f"{{{name}}}" for name in out_of_scope._SLOTS]
    assert not any(slot in text for text in texts for slot in slots)
