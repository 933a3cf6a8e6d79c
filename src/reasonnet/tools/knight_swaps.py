"""Knights of two colours that change places on a small board."""

from __future__ import annotations

import json
import re
from collections import deque
from dataclasses import dataclass

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, optional, tool
from reasonnet.tools.values import Expression

MAX_STATES = 500_000
_Squares = frozenset[str]


@dataclass(frozen=True, slots=True)
class Knights:
    """A board with missing squares: which squares exist, and where the knights stand."""

    squares: _Squares
    white: _Squares
    black: _Squares


def parse_knights(text: str) -> Knights:
    """Parse a drawn board: rows `3 | w | . |   |`, a line of letters above or below.

    `w` is a white knight, `B` (or `b`) a black one, `.` a free square, a blank no square.
    Rows may also come without numbers, the uppermost first, with `#` or `x` for no square; and
    the squares may be listed: `white: A1, C2; black: B3; empty: A2, A3`.

    Raises:
        ArgumentError: no rows of one width, or other signs.
    """
    listed = _listed(text) or _bare(text)
    if listed is not None:
        return listed
    letters: list[str] = []
    rows: dict[int, list[str]] = {}
    for line in text.splitlines():
        plain = line.strip().strip("`")
        if not re.sub(r"[-+=\s]", "", plain):
            continue
        if re.fullmatch(r"[A-Z](?:\s+[A-Z])*", plain):
            letters = plain.split()
            continue
        found = re.fullmatch(r"(\d{1,2})\s*\|(.*)\|", plain)
        if not found:
            raise ArgumentError(f"not a row of a board: {plain[:40]!r}")
        rows[int(found[1])] = [cell.strip() for cell in found[2].split("|")]
    signs = {cell for row in rows.values() for cell in row}
    if not rows or not signs <= {"", ".", "w", "W", "b", "B"}:
        raise ArgumentError(f"not a board with knights: {text[:40]!r}")
    wide = len(next(iter(rows.values())))
    letters = letters or list("ABCDEFGHIJ"[:wide])
    if any(len(row) != wide for row in rows.values()) or len(letters) != wide:
        raise ArgumentError("the rows of a board must be equally long")
    at = {
        f"{letters[column]}{number}": cell
        for number, row in rows.items()
        for column, cell in enumerate(row)
        if cell
    }
    return Knights(
        frozenset(at),
        frozenset(square for square, cell in at.items() if cell in "wW"),
        frozenset(square for square, cell in at.items() if cell in "bB"),
    )


_GROUP = re.compile(
    r"(white|w|black|b|empty|free|vacant|open)(?: knights?| horses?| squares?)?\s?(?:[:=]|at|on)"
    r"\s*((?:[\[({]?[A-Ja-j]\d[\])}]?(?:\s*,\s*|\s+and\s+|\s+|(?=[;.\n])|$))+)[\s;.,|]*",
    re.IGNORECASE,
)


def _listed(text: str) -> Knights | None:
    """Read listed squares; None where the text is no such list."""
    plain = text.strip().strip("`")
    found: dict[str, frozenset[str]] = {}
    at = 0
    while at < len(plain):
        group = _GROUP.match(plain, at)
        if group is None:
            return None
        kind = group[1].lower()[0]
        kind = kind if kind in "wb" else "e"
        squares = frozenset(square.upper() for square in re.findall(r"[A-Ja-j]\d", group[2]))
        found[kind] = found.get(kind, frozenset()) | squares
        at = group.end()
    white, black = found.get("w", frozenset()), found.get("b", frozenset())
    if not white or not black or white & black:
        return None
    return Knights(white | black | found.get("e", frozenset()), white, black)


def _bare(text: str) -> Knights | None:
    """Read rows without numbers and bars; None where the text is no such board."""
    plain = text.strip().strip("`")
    if re.search(r"\d", plain) or not re.fullmatch(r"[wWbB.#xX_\-\s,/\[\]\"'()|]+", plain):
        return None
    nested = plain.count("[") > 1
    if nested:
        plain = re.sub(r"\]\s*,?\s*\[", "\n", plain)
    lines = re.split(r"\n|/", plain)
    rows = [re.sub(r"[^wWbB.#xX_\-]", "", line) for line in lines]
    rows = [row for row in rows if row]
    if len(rows) < 2 or len({len(row) for row in rows}) != 1 or not re.search("[#xX_-]|[.]", plain):
        return None
    holes = "#xX_-" if "." in plain else "#xX"
    at = {
        f"{'ABCDEFGHIJ'[c]}{len(rows) - r}": cell
        for r, row in enumerate(rows)
        for c, cell in enumerate(row[:10])
        if cell not in holes
    }
    return Knights(
        frozenset(at),
        frozenset(square for square, cell in at.items() if cell in "wW"),
        frozenset(square for square, cell in at.items() if cell in "bB"),
    )


def parse_side(text: str) -> str:
    """Parse who moves first: `w`, `B`, `white`, `black`."""
    plain = text.strip("\"'`.,:;() ").lower()
    if plain not in ("w", "b", "white", "black", "whites", "blacks"):
        raise ArgumentError(f"not a colour of knights: {text[:40]!r}")
    return "w" if plain[0] == "w" else "B"


KNIGHTS = ArgumentType("board with knights", parse_knights)
SIDE = ArgumentType("white or black", parse_side)


@tool("knight-swaps/swap", cost="heavy", grid=one(KNIGHTS), first=optional(SIDE))
def swap(grid: Knights, first: str | None) -> Expression:
    """Return the fewest moves that swap white and black knights, or `No`; sides alternate.

    White begins unless `first` says so. Moves read `w,A1,B3`, as a JSON list.

    Raises:
        ToolError: not as many white as black knights, or too many positions.
    """
    if len(grid.white) != len(grid.black) or not grid.white:
        raise ToolError("as many white as black knights are needed")
    near = {a: [b for b in sorted(grid.squares) if _is_jump(a, b)] for a in grid.squares}
    turn = first or "w"
    begin = (grid.white, grid.black, turn)
    came: dict[
        tuple[_Squares, _Squares, str], tuple[tuple[_Squares, _Squares, str], str] | None
    ] = {begin: None}
    queue = deque([begin])
    while queue:
        state = queue.popleft()
        white, black, turn = state
        if white == grid.black and black == grid.white:
            moves = []
            while (last := came[state]) is not None:
                state, move = last
                moves.append(move)
            return Expression(json.dumps(moves[::-1]))
        if len(came) > MAX_STATES:
            raise ToolError("too many positions to search")
        own = white if turn == "w" else black
        for square in sorted(own):
            for to in near[square]:
                if to in white or to in black:
                    continue
                moved = (own - {square}) | {to}
                after = (moved, black, "B") if turn == "w" else (white, moved, "w")
                if after not in came:
                    came[after] = (state, f"{turn},{square},{to}")
                    queue.append(after)
    return Expression("No")


def _is_jump(a: str, b: str) -> bool:
    return {abs(ord(a[0]) - ord(b[0])), abs(int(a[1:]) - int(b[1:]))} == {1, 2}
