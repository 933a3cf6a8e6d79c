"""Grids of two signs by a rule on rows and columns: (x op y) modulo a divisor is a target."""

from __future__ import annotations

import re
from collections import Counter

from reasonnet.tools.drawn_rows import unlabelled
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, tool
from reasonnet.tools.values import Grid

MAX_SIDE = 120
MAX_DIVISOR = 60
HOLES = frozenset("❔?❓_⬜□◻")
_SEPARATORS = " ,|\t"
Rows = tuple[tuple[str, ...], ...]


def parse_sign_grid(text: str) -> Rows:
    """Parse rows of single signs, one line a row, with or without blanks between the signs.

    The rows may also stand on one line, with `/`, `;`, `||`, commas or brackets between them.

    Raises:
        ArgumentError: rows of different lengths, fewer than three rows or columns, letters'
            words, or more signs than two and a hole.
    """
    whole = text.strip().strip("`").strip()
    lines = whole.splitlines()
    if len(lines) < 3:  # all rows on one line
        if whole.count("[") > 3:
            lines = re.split(r"\]\s*,?\s*", whole)
        elif re.search(r"[\"'],\s*[\"']", whole) and len(whole.split(",")[0].strip("[(\"' ")) > 2:
            lines = whole.split(",")
        else:
            lines = re.split(r"\s*(?:/|;|\|\||\\n|\\\\|=>|→|[)}]\s*,?\s*[({])\s*", whole)
            if len(lines) < 3:
                lines = re.split(r"\s*[,|]\s*", whole)
    lines = [re.sub(r"^\s*(?:row|r|y)?\s*=?\d+\s*[:)]", "", line, flags=re.I) for line in lines]
    lines = [re.sub(r"^\s*[>•]\s+", "", line) for line in lines]
    lines = unlabelled(lines)
    lines = [line.strip(" \t[](){}\"',|") for line in lines]
    rows = tuple(
        tuple(sign for sign in line.replace("\ufe0f", "") if sign not in _SEPARATORS + "\"'")
        for line in lines
        if line
    )
    if not 3 <= len(rows) <= MAX_SIDE or not 3 <= len(rows[0]) <= MAX_SIDE:
        raise ArgumentError("not a grid of signs")
    if len({len(row) for row in rows}) != 1:
        raise ArgumentError("not a grid of signs: its rows differ in length")
    signs = {sign for row in rows for sign in row} - HOLES
    if not 1 <= len(signs) <= 2:
        raise ArgumentError("not a grid of two signs")
    return rows


SIGN_GRID = ArgumentType("grid of two signs with holes", parse_sign_grid)


def _values(name: str, width: int, height: int, divisor: int) -> list[list[int]]:
    def value(x: int, y: int) -> int:
        match name:
            case "sum":
                return (x + y) % divisor
            case "difference":
                return abs(x - y) % divisor
            case "product":
                return x * y % divisor
            case _:
                return pow(x, y, divisor)

    return [[value(x, y) for x in range(width)] for y in range(height)]


def _votes(rows: Rows, holes: list[tuple[int, int]], marked: str) -> Counter[tuple[bool, ...]]:
    """Count, over all rules that fit the known cells, what they put into the holes."""
    known = [
        (x, y, sign == marked)
        for y, row in enumerate(rows)
        for x, sign in enumerate(row)
        if sign not in HOLES
    ]
    yes = [(x, y) for x, y, is_marked in known if is_marked]
    no = [(x, y) for x, y, is_marked in known if not is_marked]
    votes: Counter[tuple[bool, ...]] = Counter()
    for name in ("sum", "difference", "product", "power"):
        for divisor in range(1, MAX_DIVISOR + 1):
            values = _values(name, len(rows[0]), len(rows), divisor)
            targets = {values[y][x] for x, y in yes} if yes else set(range(divisor))
            if len(targets) > 1 and yes:
                continue
            for target in targets - {values[y][x] for x, y in no}:
                # A rule of a small divisor is likelier than one that only fits by chance.
                votes[tuple(values[y][x] == target for x, y in holes)] += 1
    return votes


@tool("modulo-grids/complete", cost="heavy", grid=one(SIGN_GRID))
def complete(grid: Rows) -> Grid:
    """The grid with its holes filled by the rule that the other cells follow.

    Rules: sum, difference, product or power of column and row (counted from 0), modulo a
    divisor, is a certain number where the one sign stands, and not where the other stands.

    Args:
        grid: rows of two signs and holes (❔, ?, _).

    Raises:
        ToolError: no such rule fits.
    """
    holes = [(x, y) for y, row in enumerate(grid) for x, sign in enumerate(row) if sign in HOLES]
    signs = [s for s, _ in Counter(s for row in grid for s in row if s not in HOLES).most_common()]
    for marked in ("✅", *reversed(signs)):
        if marked not in signs:
            continue
        other = next((sign for sign in signs if sign != marked), marked)
        votes = _votes(grid, holes, marked)
        if votes:
            filling = dict(zip(holes, votes.most_common(1)[0][0], strict=True))
            return Grid(
                tuple(
                    (
                        "".join(
                            (marked if filling[x, y] else other) if (x, y) in filling else sign
                            for x, sign in enumerate(row)
                        ),
                    )
                    for y, row in enumerate(grid)
                )
            )
    raise ToolError("no rule of this kind fits the grid")
