"""Queens on a chess board that do not attack each other."""

from __future__ import annotations

import re

from reasonnet.tools.drawn_rows import cells_of, drawn_rows
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, tool
from reasonnet.tools.values import Grid

MAX_SIDE = 16
_QUEENS = "Qq♕♛👑1"
_EMPTY = "_.-·•0*□▢○◦⬜⬛■#~:oOx"


def parse_board(text: str) -> tuple[int | None, ...]:
    """Parse a square board of `_` or `.` and `Q` as the queen's column (or None) of each row.

    Rows are on lines of their own, in lists, or on one line with `/` between (`3Q4/8/…` too).

    Raises:
        ArgumentError: not square, other signs, or two queens in a row.
    """
    rows = [cells_of(row, "_") for row in drawn_rows(text, bare_labels=True)]
    rows = [row for row in rows if row]
    if rows and rows[-1] == "abcdefghijklmnop"[: len(rows[-1])]:
        rows = rows[:-1]
    elif rows and rows[0] == "abcdefghijklmnop"[: len(rows[0])]:
        rows = rows[1:]
    if any(re.search(r"[2-9]", row) for row in rows):  # 3Q4: so many empty squares
        rows = [re.sub(r"\d+", lambda found: "_" * min(int(found[0]), 99), row) for row in rows]
    allowed = re.escape(_QUEENS + _EMPTY)
    if not 4 <= len(rows) <= MAX_SIDE or not all(
        len(row) == len(rows) and re.fullmatch(rf"[{allowed}]+", row) for row in rows
    ):
        raise ArgumentError(f"not a square board with queens: {text[:40]!r}")
    found: list[int | None] = []
    for row in rows:
        columns = [at for at, sign in enumerate(row) if sign in _QUEENS]
        if len(columns) > 1:
            raise ArgumentError("two queens in one row")
        found.append(columns[0] if columns else None)
    return tuple(found)


BOARD = ArgumentType("board with queens", parse_board)


@tool("queens/complete", cost="heavy", grid=one(BOARD))
def complete(grid: tuple[int | None, ...]) -> Grid:
    """Add queens to a board until every row has one and none attacks another.

    Raises:
        ToolError: it cannot be done.
    """
    side = len(grid)
    placed: dict[int, int] = {r: c for r, c in enumerate(grid) if c is not None}

    def free(row: int, column: int) -> bool:
        return all(
            c != column and abs(c - column) != abs(r - row) for r, c in placed.items() if r != row
        )

    if not all(free(row, column) for row, column in placed.items()):
        raise ToolError("two queens attack each other already")

    def solve() -> bool:
        left = [row for row in range(side) if row not in placed]
        if not left:
            return True
        choices = {row: [c for c in range(side) if free(row, c)] for row in left}
        row = min(left, key=lambda r: len(choices[r]))
        for column in choices[row]:
            placed[row] = column
            if solve():
                return True
            del placed[row]
        return False

    if not solve():
        raise ToolError("the board cannot be completed")
    return Grid(
        tuple(tuple("Q" if placed[r] == c else "_" for c in range(side)) for r in range(side))
    )
