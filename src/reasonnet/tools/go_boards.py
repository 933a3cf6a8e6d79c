"""Go: the move that captures most, on a board as it is drawn in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reasonnet.tools.choices import choice
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, optional, tool

_EMPTY = frozenset(".+_-·,┼*")
_BLACK = frozenset("xX#●⚫bB")
_WHITE = frozenset("oO○⚪wW0")
_Point = tuple[int, int]
_Board = dict[_Point, str]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A board with the names of its columns and rows."""

    rows: tuple[tuple[str, ...], ...]
    columns: tuple[str, ...]
    numbers: tuple[str, ...]


def parse_board(text: str) -> Drawn:
    """Parse a drawn board: a sign a point, with or without names of the rows and columns.

    Without names, columns are A, B, C … from the left and rows are numbered from the bottom.
    Rows may stand in one line between slashes, or in quotes; signs may be 0, 1 and 2 (free,
    first colour, second). Stones may also be listed: `9x9; black: C4, D5; white: D4`.

    Raises:
        ArgumentError: rows of different lengths, more than three kinds of signs, a side below
            three or above 25.
    """
    columns: tuple[str, ...] = ()
    rows: list[tuple[str, ...]] = []
    numbers: list[str] = []
    listed = _listed(text)
    if listed is not None:
        return listed
    for line in _lines(text):
        plain = line.strip().strip("|")
        if not plain:
            continue
        letters = tuple(re.sub(r"[\s|]", "", plain))
        if letters[:3] in (("A", "B", "C"), ("a", "b", "c")):
            columns = columns or tuple("".join(letters).upper())
            continue
        found = re.fullmatch(
            r"(\d{1,2}(?=[\s|])|)[\s|]*(\D+?|[^\d]*[O0.o ]+?)[\s|]*(\d{1,2})?", plain
        )
        if found is None:
            raise ArgumentError(f"not a board: {text[:40]!r}")
        rows.append(tuple(re.sub(r"[\s|]", "", found[2])))
        numbers.append(found[1] or found[3] or "")
    side = len(rows)
    if not 3 <= side <= 25 or any(not 3 <= len(row) <= 25 for row in rows):
        raise ArgumentError(f"not a board: {text[:40]!r}")
    if len({len(row) for row in rows}) != 1:
        raise ArgumentError("not a board: its rows differ in length")
    signs = {sign for row in rows for sign in row} - _EMPTY
    if len(signs) > 2 or any(sign in "acdefghijklmnpqrstuvyz" for sign in signs):
        raise ArgumentError("not a board: more than two kinds of stones")
    if len(columns) != len(rows[0]):
        columns = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[: len(rows[0])])
    if not all(numbers):
        numbers = [str(side - i) for i in range(side)]
    return Drawn(tuple(rows), columns, tuple(numbers))


def _lines(text: str) -> list[str]:
    plain = text.strip("`\n")
    if "/" in plain and "\n" not in plain.strip():
        plain = plain.replace("/", "\n")
    if re.search("[\"'\\[\\]]", plain):
        between = r"\]\s*,?\s*\[" if plain.count("[") > 1 else r"[\"']\s*,\s*[\"']"
        plain = re.sub("[\"'\\[\\],]", " ", re.sub(between, "\n", plain))
    if re.fullmatch(r"[\s,|012]+", plain) and re.search(r"[12]", plain):
        plain = plain.translate(str.maketrans("012", ".XO"))
    return plain.replace(",", " ").splitlines()


_LISTED = re.compile(
    r"(?:(?P<side>\d{1,2})\s?[x×]\s?(?P=side)[;:,.\s]+)"
    r"(?P<first>black|white|b|w|x|o)\s?[:=]\s?(?P<one>[^:=;]*?)[;.,\s]+"
    r"(?P<second>black|white|b|w|x|o)\s?[:=]\s?(?P<two>[^:=;]*)",
    re.IGNORECASE,
)


def _listed(text: str) -> Drawn | None:
    """Read stones listed by their points; None where the text is no such list."""
    found = _LISTED.fullmatch(text.strip().strip("`."))
    if found is None:
        return None
    side = int(found["side"])
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXY"[:side]
    rows = [["."] * side for _ in range(side)]
    for who, points in ((found["first"], found["one"]), (found["second"], found["two"])):
        sign = "X" if who.lower()[0] in "bx" else "O"
        for point in re.split(r"[\s,\[\]]+", points.strip().strip(".")):
            if not point:
                continue
            at = re.fullmatch(r"([A-Za-z])(\d{1,2})", point)
            if at is None or at[1].upper() not in letters or not 1 <= int(at[2]) <= side:
                raise ArgumentError(f"not a point of the board: {point[:20]!r}")
            rows[side - int(at[2])][letters.index(at[1].upper())] = sign
    return Drawn(
        tuple(map(tuple, rows)), tuple(letters), tuple(str(side - i) for i in range(side))
    )


def parse_stone(text: str) -> str:
    """Parse the sign of a stone: one character."""
    plain = text.strip().strip("\"'`()[],.:;")
    if plain in ("1", "2"):
        return "XO"[int(plain) - 1]
    if len(plain) != 1 or (plain.isdigit() and plain != "0"):
        raise ArgumentError(f"not a stone's sign: {text[:40]!r}")
    return plain


BOARD = ArgumentType("Go board", parse_board)
STONE = ArgumentType("sign of a stone", parse_stone)
PLAYER = choice("player", {"black": "black|x|b|me as black", "white": "white|o|w"})


def _around(board: _Board, point: _Point) -> Iterator[_Point]:
    r, c = point
    for other in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
        if other in board:
            yield other


def _group(board: _Board, point: _Point) -> tuple[set[_Point], set[_Point]]:
    """Return a stone's group and its liberties."""
    group, free, todo = {point}, set(), [point]
    while todo:
        for other in _around(board, todo.pop()):
            if not board[other]:
                free.add(other)
            elif board[other] == board[point] and other not in group:
                group.add(other)
                todo.append(other)
    return group, free


@tool(
    "go/capture",
    board_grid=one(BOARD),
    player=optional(PLAYER),
    black=optional(STONE),
    white=optional(STONE),
)
def capture(board_grid: Drawn, player: str | None, black: str | None, white: str | None) -> str:
    """Return the point, as `C4`, where a player (black by default) captures most stones.

    Among equal captures, or where nothing can be captured at once, it is the point that takes
    the last own liberty of most of the other's stones; then the uppermost, leftmost one.

    Raises:
        ToolError: no move attacks anything, or it is unclear which stones are whose.
    """
    dark = frozenset((black.lower(), black.upper())) if black else _BLACK
    light = frozenset((white.lower(), white.upper())) if white else _WHITE
    if black and not white:
        light = frozenset({s for row in board_grid.rows for s in row} - _EMPTY - dark)
    if white and not black:
        dark = frozenset({s for row in board_grid.rows for s in row} - _EMPTY - light)
    board: _Board = {}
    for r, row in enumerate(board_grid.rows):
        for c, sign in enumerate(row):
            if sign in dark and sign not in light:
                board[r, c] = "black"
            elif sign in light:
                board[r, c] = "white"
            elif sign in _EMPTY:
                board[r, c] = ""
            else:
                raise ToolError(f"whose stone is {sign!r}?")
    mine = player or "black"
    r, c = _best(board, mine)
    return f"{board_grid.columns[c]}{board_grid.numbers[r]}"


def _best(board: _Board, mine: str) -> _Point:
    gains: dict[_Point, set[_Point]] = {}
    lasts: dict[_Point, int] = {}
    seen: set[_Point] = set()
    for point, stone in board.items():
        if not stone or stone == mine:
            continue
        own_free = [other for other in _around(board, point) if not board[other]]
        if len(own_free) == 1:
            lasts[own_free[0]] = lasts.get(own_free[0], 0) + 1
        if point not in seen:
            group, free = _group(board, point)
            seen |= group
            if len(free) == 1:
                gains.setdefault(free.pop(), set()).update(group)

    def worth(move: _Point) -> tuple[int, int, int, int]:
        return len(gains.get(move, ())), lasts.get(move, 0), -move[0], -move[1]

    for move in sorted(gains.keys() | lasts.keys(), key=worth, reverse=True):
        if move in gains or _group({**board, move: mine}, move)[1]:
            return move
    raise ToolError(f"no move of {mine} captures anything")
