"""Counting rectangles that are drawn as outlines and may overlap."""

from __future__ import annotations

import re

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, tool

MAX_SIDE = 160
MAX_STEPS = 400_000
_BLANK = " .·\u00a0"
_FILLERS = "0_-~,⬜□░"
Rows = tuple[str, ...]


def parse_outlines(text: str) -> Rows:
    """Parse a drawing of one sign for single lines and one (█, @, X …) for double ones.

    Raises:
        ArgumentError: more than two signs besides blanks, letters' words, or fewer than 3 rows.
    """
    rows = tuple(line.rstrip() for line in text.strip("\n`").split("\n"))
    rows = _blanked(_unframed(rows))
    signs = set("".join(rows)) - set(_BLANK)
    if not 3 <= len(rows) <= MAX_SIDE or max(map(len, rows)) > MAX_SIDE:
        raise ArgumentError("not a drawing of outlines")
    if not 1 <= len(signs) <= 2 or not re.search(r"(\S)\1\1", text):
        raise ArgumentError("not a drawing of outlines")
    return rows


def _unframed(rows: Rows) -> Rows:
    """Take quotes and commas of a list of rows, or bars at both ends, off every row."""
    kept = tuple(row for row in rows if row.strip() not in ("[", "]", ""))
    quoted = [re.fullmatch(r"\s*\[?\s*([\"'])(.*)\1\s*,?\s*\]?\s*,?", row) for row in kept]
    if kept and all(quoted):
        return tuple(m[2] for m in quoted if m is not None)
    barred = [re.fullmatch(r"\s*\|(.*)\|", row) for row in kept]
    if kept and all(barred):
        return tuple(m[1] for m in barred if m is not None)
    return rows


def _blanked(rows: Rows) -> Rows:
    """Write blanks for a sign that fills the free cells (`0`, `_`, `-`, `~`, a white square)."""
    text = "".join(rows)
    if len({sign for sign in text if sign not in _BLANK}) < 2 or any(s in text for s in _BLANK):
        return rows
    filler = max((s for s in _FILLERS if s in text), key=text.count, default="")
    if not filler:
        return rows
    return tuple(row.replace(filler, " ").rstrip() for row in rows)


OUTLINES = ArgumentType("drawing of outlines", parse_outlines)


class _Cover:
    """Takes rectangles away from a drawing until nothing is left.

    The first cell left, row by row, is the upper left corner of a rectangle.
    """

    def __init__(self, cells: list[list[int]]) -> None:
        self.cells = cells
        self.height, self.width = len(cells), len(cells[0])
        self.steps = 0

    def _first(self, row: int) -> tuple[int, int] | None:
        for y in range(row, self.height):
            for x, count in enumerate(self.cells[y]):
                if count:
                    return y, x
        return None

    def _change(self, top: int, left: int, bottom: int, right: int, by: int) -> None:
        for x in range(left, right + 1):
            self.cells[top][x] += by
            self.cells[bottom][x] += by
        for y in range(top + 1, bottom):
            self.cells[y][left] += by
            self.cells[y][right] += by

    def _candidates(self, top: int, left: int) -> list[tuple[int, int]]:
        """Return the lower right corners that the lines left allow, the likeliest first."""
        right_end = left
        while right_end + 1 < self.width and self.cells[top][right_end + 1]:
            right_end += 1
        bottom_end = top
        while bottom_end + 1 < self.height and self.cells[bottom_end + 1][left]:
            bottom_end += 1
        found: list[tuple[int, int]] = []
        for bottom in range(bottom_end, top + 1, -1):
            row = self.cells[bottom]
            reach = left
            while reach + 1 <= right_end and row[reach + 1]:
                reach += 1
            found.extend(
                (bottom, right)
                for right in range(reach, left + 1, -1)
                if all(self.cells[y][right] for y in range(top, bottom + 1))
            )

        # A line that ends at a corner is the usual case: the upper side goes no farther.
        def beyond(corner: tuple[int, int]) -> int:
            bottom, right = corner
            return (
                (right + 1 < self.width and self.cells[top][right + 1] > 0)
                + (bottom + 1 < self.height and self.cells[bottom + 1][left] > 0)
                + (right + 1 < self.width and self.cells[bottom][right + 1] > 0)
                + (bottom + 1 < self.height and self.cells[bottom + 1][right] > 0)
            )

        return sorted(found, key=beyond)

    def count(self, row: int = 0) -> int | None:
        """Return how many rectangles cover the rest exactly, or None.

        Raises:
            ToolError: the search takes too long.
        """
        self.steps += 1
        if self.steps > MAX_STEPS:
            raise ToolError("too many ways to see rectangles here")
        first = self._first(row)
        if first is None:
            return 0
        top, left = first
        for bottom, right in self._candidates(top, left):
            self._change(top, left, bottom, right, -1)
            rest = self.count(top)
            self._change(top, left, bottom, right, 1)
            if rest is not None:
                return rest + 1
        return None


@tool("outlines/count-rectangles", cost="heavy", drawing=one(OUTLINES))
def count_rectangles(drawing: Rows) -> int:
    """How many rectangles, at least 3 by 3, are drawn as outlines.

    Args:
        drawing: rows with one sign on single lines, another where exactly two lines meet or
            cover each other. The first row may have lost the blanks before it.

    Raises:
        ToolError: the lines are no such rectangles.
    """
    text = "".join(drawing)
    signs = sorted(set(text) - set(_BLANK), key=text.count, reverse=True)
    if "█" in signs and "#" in signs:
        signs = ["#", "█"]
    worth = {sign: index + 1 for index, sign in enumerate(signs)}
    width = max(map(len, drawing))
    rows = [[worth.get(sign, 0) for sign in row.ljust(width)] for row in drawing]
    for shift in _shifts(rows):
        first = ([0] * shift + rows[0])[: max(width, shift + len(drawing[0]))]
        wide = max(len(first), width)
        cells = [row + [0] * (wide - len(row)) for row in (first, *rows[1:])]
        found = _Cover(cells).count()
        if found:
            return found
    raise ToolError("the lines are not outlines of rectangles")


def _shifts(rows: list[list[int]]) -> list[int]:
    """Return how far the first row may have to be moved so that corners stand over lines."""
    filled = [x for x, count in enumerate(rows[0]) if count]
    if not filled or filled[0] > 0:
        return [0]
    ends = [x for x in filled if x - 1 not in filled or x + 1 not in filled]
    below = rows[1]
    inner = [x for x in filled if x not in ends]
    fitting = [
        shift
        for shift in range(len(below))
        if all(x + shift < len(below) and below[x + shift] for x in ends)
    ]
    found = sorted((sum(below[x + shift] > 0 for x in inner), shift) for shift in fitting)
    return [shift for _, shift in found] or [0]
