"""The steps of authored composites as questions of their own, labelled by the fleet before.

People's own way to put a step is what a Reader has to read in the end. Its skill is marked up;
the arguments are marked by two Readers of the fleet that is shipped (self-training), where both,
given the skill, come to the same typed arguments; elsewhere only the skill is learned.

    python -m reasonnet.forge.authored.steps     # writes steps.jsonl, after the *.txt changed
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from reasonnet.forge.authored import (
    Content,
    Part,
    Reference,
    held_out,
    lines,
    other_numbers,
    parse,
    parts,
)
from reasonnet.forge.surface import Example, Span, Split, accidents, example
from reasonnet.forge.wording import Family, Marked, Piece

FILE = Path(__file__).with_name("steps.jsonl")
_WORDS = "sequoia notebook window harbour tomato letter garden Monday table engine".split()


@cache
def _rows() -> tuple[Mapping[str, Any], ...]:
    return tuple(json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines())


class AuthoredSteps:
    """Draws authored steps of a skill, varied."""

    def __init__(self, split: Split) -> None:
        self._known: dict[str, list[Mapping[str, Any]]] = {}
        for row in _rows():
            if split.part == "all" or row["held_out"] == (split.part == "held-out"):
                self._known.setdefault(row["skill"], []).append(row)

    def draw(self, rng: Random, skill: str) -> Example | None:
        """Draw a step with other numbers and accidents of typing; None where there is none.

        Its `spans` are empty where its arguments are not known; `labelled` tells which.
        """
        rows = self._known.get(skill)
        if not rows:
            return None
        row = rng.choice(rows)
        marked = Marked(tuple((text, role) for text, role in row["pieces"]))
        drawn = example(accidents(rng, other_numbers(rng, marked)), skill)
        return Example(drawn.text, skill, drawn.spans, known=row["labelled"])

    def exactly(self) -> list[Example]:
        """Return the steps as they were written."""
        return [
            Example(found.text, row["skill"], found.spans, known=row["labelled"])
            for rows in self._known.values()
            for row in rows
            for found in [example(Marked(tuple(map(tuple, row["pieces"]))), row["skill"])]
        ]


def _value(rng: Random, kind: str | None) -> str:
    """Return an earlier answer of a kind as it stands in a step that is worked on."""
    if kind == "word":
        return rng.choice(_WORDS)
    if kind == "date":
        return f"{rng.randint(1900, 2040)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    if kind == "time":
        return f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}"
    if kind == "numbers":
        return ", ".join(str(rng.randint(2, 60)) for _ in range(rng.randint(3, 5)))
    if kind == "words":
        return ", ".join(rng.sample(_WORDS, 3))
    return str(rng.choice([rng.randint(2, 20), rng.randint(21, 400)]))


def rendered(content: Content, families: Mapping[str, Family], rng: Random) -> list[str]:
    """Return the text of every step of a question, earlier answers put in, in order of mention."""
    steps = parts(content)
    skills = {part.id: part.skill for part in steps}

    def value(id: str) -> str:
        return _value(rng, families[skills[id]].gives)

    def text(part: Part) -> str:
        said: list[str] = []
        for item in part.content:
            if isinstance(item, str):
                said.append(item)
            elif isinstance(item, Reference):
                said.append(" and ".join(value(id) for id in item.meant))
            else:
                said.append(value(item.id))
        words = "".join(said).strip()
        return f"{value(part.implicit)}: {words}" if part.implicit else words

    return [text(part) for part in steps]


def _labelled(text: str, skill: str, readers: Sequence[Any]) -> tuple[Span, ...] | None:
    """Return the arguments that two Readers agree on, as typed values; None where they do not."""
    from reasonnet.fleet.embedded.features import tokenise
    from reasonnet.fleet.embedded.lexicon import load_lexicon
    from reasonnet.tools.errors import ToolError
    from reasonnet.tools.registry import tools

    tool = tools()[skill]
    seen: list[Mapping[str, Any]] = []
    spans: tuple[Span, ...] = ()
    for session, decoder in readers:
        tokens = tokenise(text, load_lexicon())
        reading = decoder.decode(tokens, session.run([tokens])[0], skill=skill)
        try:
            values = {
                name: parameter.parse(name, reading.arguments.get(name, ()))
                for name, parameter in tool.parameters.items()
            }
        except ToolError:
            continue
        if values in seen:
            return spans
        if not seen:
            spans = tuple(reading.spans)
        seen.append(values)
    return None


def write() -> tuple[int, int]:
    """Label every step anew; returns how many there are and how many have arguments."""
    from reasonnet.fleet.embedded.lexicon import WEIGHTS, load_lexicon
    from reasonnet.fleet.embedded.models import read_card
    from reasonnet.fleet.embedded.reading import ReadingDecoder
    from reasonnet.fleet.embedded.session import Session
    from reasonnet.forge.domains import DOMAINS
    from reasonnet.forge.domains import families as of
    from reasonnet.tools.registry import limits_of, tools

    families = {family.skill: family for domain in DOMAINS for family in of(domain)}
    known = tools()
    readers: dict[str, list[Any]] = {}
    for path in sorted(WEIGHTS.glob("*.card.json")):
        card = read_card(path)
        if card.role == "reader" and set(card.labels) & set(families):
            limits = {s: limits_of(known[s]) for s in card.labels if s in known}
            decoder = ReadingDecoder(card.labels, card.roles, limits, card.declines)
            session = Session(WEIGHTS / f"{card.card.name}.onnx", load_lexicon())
            for skill in set(card.labels) & set(families):
                readers.setdefault(skill, []).append((session, decoder))
    found = labelled = 0
    with FILE.open("w", encoding="utf-8") as out:
        for line in lines():
            content = parse(line)
            rng = Random(zlib.crc32(line.encode()))
            texts = rendered(content, families, rng)
            for part, text in zip(parts(content), texts, strict=True):
                spans = _labelled(text, part.skill, readers[part.skill])
                row = {
                    "skill": part.skill,
                    "held_out": held_out(line),
                    "labelled": spans is not None,
                    "pieces": _pieces(text, spans or ()),
                }
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
                found += 1
                labelled += spans is not None
    return found, labelled


def _pieces(text: str, spans: Sequence[Span]) -> list[Piece]:
    pieces: list[Piece] = []
    at = 0
    for start, end, role in spans:
        if start > at:
            pieces.append((text[at:start], None))
        pieces.append((text[start:end], role))
        at = end
    if at < len(text):
        pieces.append((text[at:], None))
    return pieces


if __name__ == "__main__":
    print("{} steps, {} with arguments".format(*write()))
