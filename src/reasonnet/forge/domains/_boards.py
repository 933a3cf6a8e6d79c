"""Matrices and boards as people write them, and teachers that mark them in other texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from reasonnet.forge.gym import Entry, Gym, find, is_evaluation
from reasonnet.forge.wording import Marked, Slot, join, mark

Rows = Sequence[Sequence[str]]
STYLES = ("spaces", "spaces", "spaces", "commas", "json", "json", "lists", "array", "semicolons", "slashes", "matlab", "bars")  # fmt: skip
DIGIT_STYLES = (*STYLES, "dense", "dense")
"""Notations of cells that are one digit each."""


@dataclass(frozen=True, slots=True)
class Sparing(Gym):
    """A slow generator, of which few questions are drawn; most come from `instead`."""

    instead: Callable[[Random], Marked] = field(kw_only=True)
    """Draws a question in the generator's wording about a board of this domain's own."""

    def draw(self, rng: Random) -> Marked:
        """Draw a labelled question, one in twenty from the generator itself."""
        if rng.random() < 0.05:
            return Gym.draw(self, rng)
        while is_evaluation((marked := self.instead(rng)).text):
            pass
        return marked


def by_groups(pattern: str, *, last: bool = False) -> Callable[[Entry], Marked | None]:
    """Make a teacher of a pattern: every named group is a span, its name the role.

    A role that occurs several times has a number behind: `edge__1`, `edge__2`.
    """
    compiled = re.compile(pattern, re.DOTALL)

    def teach(entry: Entry) -> Marked | None:
        question: str = entry["question"]
        matches = list(compiled.finditer(question))
        if not matches:
            return None
        found = matches[-1 if last else 0]
        spans = [
            (found.start(name), found.end(name), name.split("__")[0])
            for name in compiled.groupindex
            if found.start(name) >= 0
        ]
        return find(question, spans)

    return teach


def written(rng: Random, rows: Rows, styles: Sequence[str] = STYLES) -> str:
    """Write rows of cells in one of several notations."""
    style = rng.choice(styles)
    if style == "dense" and any(len(cell) > 1 for row in rows for cell in row):
        style = "spaces"
    lines = [" ".join(row) for row in rows]
    comma = rng.choice([",", ", ", ", "])
    match style:
        case "commas":
            return "\n".join(comma.join(row) for row in rows)
        case "json":
            return "[" + comma.join("[" + comma.join(row) + "]" for row in rows) + "]"
        case "lists":
            left, right = rng.choice([("[[", "]]"), ("[", "]"), ("[[", "]]")])
            gap = rng.choice(["],\n [", "],\n["]) if left == "[[" else "]\n["
            return left + gap.join(comma.join(row) for row in rows) + right
        case "array":
            return "[[" + "]\n [".join(lines) + "]]"
        case "semicolons":
            return rng.choice(["; ", ";", " ; "]).join(lines)
        case "slashes":
            return " / ".join(lines)
        case "matlab":
            return "[" + "; ".join(lines) + "]"
        case "bars":
            return "\n".join("| " + " | ".join(row) + " |" for row in rows)
        case "dense":
            return "\n".join("".join(row) for row in rows)
        case "columns":
            wide = max(len(cell) for row in rows for cell in row)
            return "\n".join("  ".join(cell.rjust(wide) for cell in row) for row in rows)
    return "\n".join(lines)


def put(rng: Random, text: str) -> Marked:
    """Set a grid's text off from the words before it; the text is marked with the slot's role."""
    several = "\n" in text
    fence = several and rng.random() < 0.12
    before = "\n" if several or rng.random() < 0.25 else " "
    if several and rng.random() < 0.25:
        before = "\n\n"
    return join(before + ("```\n" if fence else ""), mark(text), "\n```" if fence else "")


def grid(rng: Random, rows: Rows, styles: Sequence[str] = STYLES) -> Marked:
    """Write rows in a random notation, set off from the words before."""
    return put(rng, written(rng, rows, styles))


def side(rng: Random, least: int = 2, most: int = 9, rare: int = 16) -> int:
    """Draw a length of rows: mostly small, sometimes up to `rare`."""
    return rng.randint(least, most) if rng.random() < 0.85 else rng.randint(most, rare)


def quoted(rng: Random, sign: str) -> Slot:
    """Write a sign bare or in quotes."""
    left = rng.choice(["", "", "'", '"', "`"])
    return join(left, mark(sign), left)
