"""Rush hour: cars that slide until the red one reaches the exit."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass

from reasonnet.tools.drawn_rows import cells_of, drawn_rows
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, optional, tool
from reasonnet.tools.values import Expression

MAX_STATES = 200_000
_SIGNS = str.maketrans(dict.fromkeys("·•○◦□▢⬜", ".") | dict.fromkeys("■█▓▒⬛", "x"))


@dataclass(frozen=True, slots=True)
class Car:
    """A car: its letter, whether it lies across, its fixed line, first cell and length."""

    name: str
    across: bool
    line: int
    at: int
    size: int


@dataclass(frozen=True, slots=True)
class Traffic:
    """A board: its sides, its cars, and the cells of its walls."""

    high: int
    wide: int
    cars: tuple[Car, ...]
    walls: frozenset[tuple[int, int]]


def parse_traffic(text: str) -> Traffic:
    """Parse a drawn board: letters are cars, `.` or `o` free cells, `x` or `#` walls.

    Raises:
        ArgumentError: rows of unequal length, or a car that is no line of 2 or 3 cells.
    """
    rows = [cells_of(row, ".").translate(_SIGNS) for row in drawn_rows(text, bare_labels=True)]
    rows = [row for row in rows if row]
    if rows and re.fullmatch(r"\d+", rows[0]) and rows[0] != "." * len(rows[0]):
        rows = rows[1:]  # numbers of the columns
    if not 3 <= len(rows) <= 10 or any(len(row) != len(rows[0]) for row in rows):
        raise ArgumentError(f"not a board with cars: {text[:40]!r}")
    if not all(re.fullmatch(r"[A-Zox.#_\-]{3,10}", row) for row in rows):
        raise ArgumentError(f"not a board with cars: {text[:40]!r}")
    places: dict[str, list[tuple[int, int]]] = {}
    walls = set()
    for r, row in enumerate(rows):
        for c, sign in enumerate(row):
            if sign in "x#":
                walls.add((r, c))
            elif sign.isupper():
                places.setdefault(sign, []).append((r, c))
    cars = tuple(_car(name, cells) for name, cells in sorted(places.items()))
    if not cars:
        raise ArgumentError("a board without cars")
    return Traffic(len(rows), len(rows[0]), cars, frozenset(walls))


def _car(name: str, cells: list[tuple[int, int]]) -> Car:
    (r, c), size = cells[0], len(cells)
    across = cells == [(r, c + i) for i in range(size)]
    if size not in (2, 3) or not (across or cells == [(r + i, c) for i in range(size)]):
        raise ArgumentError(f"the car {name} is not a line of 2 or 3 cells")
    return Car(name, across, r if across else c, c if across else r, size)


def parse_car(text: str) -> str:
    """Parse the letter of a car: `A` or `AA`."""
    plain = text.strip("\"'`.,:;() ").upper()
    if not re.fullmatch(r"([A-Z])\1{0,2}", plain):
        raise ArgumentError(f"not a car: {text[:40]!r}")
    return plain[0]


TRAFFIC = ArgumentType("board with cars", parse_traffic)
CAR = ArgumentType("letter of a car", parse_car)


@tool("rush-hour/free-car", cost="heavy", grid=one(TRAFFIC), grid_car=optional(CAR))
def free_car(grid: Traffic, grid_car: str | None) -> Expression:
    """Return the moves that bring a car (A unless said) to the right edge: `F+1 K-2`.

    A move slides one car any way right or down (+), left or up (-); the fewest moves.

    Raises:
        ToolError: no such car across the board, no solution, or too many positions.
    """
    name = grid_car or "A"
    names = [car.name for car in grid.cars]
    if name not in names or not grid.cars[names.index(name)].across:
        raise ToolError(f"no car {name} lies across the board")
    hero = names.index(name)
    goal = grid.wide - grid.cars[hero].size
    wide = grid.wide
    cells = [
        [
            _mask(car, at, wide)
            for at in range((grid.wide if car.across else grid.high) - car.size + 1)
        ]
        for car in grid.cars
    ]
    walls = sum(1 << (r * wide + c) for r, c in grid.walls)
    begin = bytes(car.at for car in grid.cars)
    came: dict[bytes, tuple[bytes, int, int] | None] = {begin: None}
    queue = deque([begin])
    while queue:
        state = queue.popleft()
        if state[hero] == goal:
            return Expression(_told(came, state, names))
        if len(came) > MAX_STATES:
            raise ToolError("too many positions to search")
        full = walls
        for masks, at in zip(cells, state, strict=True):
            full |= masks[at]
        for index, masks in enumerate(cells):
            at = state[index]
            others = full & ~masks[at]
            for way in (1, -1):
                to = at + way
                while 0 <= to < len(masks) and not masks[to] & others:
                    after = state[:index] + bytes((to,)) + state[index + 1 :]
                    if after not in came:
                        came[after] = (state, index, to - at)
                        queue.append(after)
                    to += way
    raise ToolError("the car cannot get out")


def _mask(car: Car, at: int, wide: int) -> int:
    places = (
        (car.line * wide + at + i) if car.across else ((at + i) * wide + car.line)
        for i in range(car.size)
    )
    return sum(1 << place for place in places)


def _told(came: dict[bytes, tuple[bytes, int, int] | None], state: bytes, names: list[str]) -> str:
    moves = []
    while (last := came[state]) is not None:
        state, index, by = last
        moves.append(f"{names[index]}{by:+d}")
    return " ".join(moves[::-1]) or "no move"
