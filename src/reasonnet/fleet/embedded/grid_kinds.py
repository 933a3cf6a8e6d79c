"""The kinds of grid that Refiners work on: tokens, relations, symmetric views, the check.

The check is of constraints only: whether an answer fits its question. It knows no way to solve.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reasonnet.fleet.embedded.relations import (
    BOXES,
    Relations,
    neighbour_relations,
    sudoku_relations,
)

Tokens = NDArray[np.int64]
"""Cells of a grid, row by row; 0 is padding and never occurs."""
Shape = tuple[int, int]
"""Height and width."""
View = Callable[[Tokens], Tokens]
"""Turns grids, shape (…, cells), into another form of the same puzzle."""
Check = Callable[[Tokens, Tokens, Shape], bool | None]
"""Whether an answer fits its question; None where constraints cannot say."""
WALL, FLOOR, START, GOAL, WAY = 1, 2, 3, 4, 5
"""Tokens of a maze, as published for Maze-Hard."""


@dataclass(frozen=True, slots=True)
class GridKind:
    """A kind of puzzle on a grid."""

    name: str
    relations: Callable[[Shape], Relations]
    """What the network mixes over. Raises ValueError on sizes that it does not know."""
    fits: Check
    symbols: tuple[str, ...]
    """How tokens are drawn, by number."""
    answers: tuple[str, ...]
    """How the tokens of an answer are drawn."""
    views: Callable[[int], list[tuple[View, View]]]
    """So many other forms of a puzzle, each with the way back; none where the network cannot tell
    them apart (it is blind to what its relations are)."""

    def parse(self, text: str) -> tuple[Tokens, Shape]:
        """Read a drawn grid, one symbol a cell, one line a row.

        Raises:
            ValueError: an unknown symbol, or rows of different length.
        """
        lines = [line for line in text.splitlines() if line]
        if not lines or len({len(line) for line in lines}) != 1:
            raise ValueError("the rows of a grid are of one length")
        try:
            cells = [self.symbols.index(symbol) for line in lines for symbol in line]
        except ValueError:
            raise ValueError(f"cells are one of {''.join(self.symbols[1:])!r}") from None
        return np.array(cells, np.int64), (len(lines), len(lines[0]))

    def draw(self, tokens: Tokens, shape: Shape, *, answer: bool = True) -> str:
        """Draw a grid, one line a row."""
        symbols = self.answers if answer else self.symbols
        rows = tokens.reshape(shape).tolist()
        return "\n".join("".join(symbols[cell] for cell in row) for row in rows)


def _renamings(count: int) -> list[tuple[View, View]]:
    """Return so many renamings of the digits of a sudoku (tokens 2 … 10; 1 is a blank)."""
    rng = np.random.default_rng(20251)
    found: list[tuple[View, View]] = []
    for _ in range(count):
        fixed = np.arange(11)
        # Grids of side 4 and 6 keep to their own digits.
        there = {
            side: np.concatenate((fixed[:2], 2 + rng.permutation(side), fixed[2 + side :]))
            for side in BOXES
        }
        found.append((_named(there), _named({s: np.argsort(n) for s, n in there.items()})))
    return found


def _named(names: dict[int, NDArray[np.int64]]) -> View:
    def view(grids: Tokens) -> Tokens:
        side = round(grids.shape[-1] ** 0.5)
        renamed: Tokens = names[side][grids]
        return renamed

    return view


def _sudoku_fits(question: Tokens, answer: Tokens, shape: Shape) -> bool:
    side = shape[0]
    if not np.all((question == 1) | (question == answer)):
        return False
    grid = answer.reshape(side, side)
    high, wide = BOXES[side]
    boxes = grid.reshape(side // high, high, side // wide, wide).swapaxes(1, 2)
    whole = np.arange(2, side + 2)
    units = np.concatenate([grid, grid.T, boxes.reshape(side, side)])
    return bool((np.sort(units, 1) == whole).all())


def _maze_fits(question: Tokens, answer: Tokens, shape: Shape) -> bool:
    """Tell whether the marked cells are one way from start to goal, and none is shorter."""
    marked = answer == WAY
    if not np.array_equal(np.where(marked, FLOOR, answer), question):
        return False
    start, goal = (np.flatnonzero(question == sign) for sign in (START, GOAL))
    if len(start) != 1 or len(goal) != 1:
        return False
    here, there = int(start[0]), int(goal[0])
    along = _steps(marked | (question == GOAL), here, there, shape)
    shortest = _steps(question != WALL, here, there, shape)
    return along is not None and along == shortest == int(marked.sum()) + 1


def _steps(floor: NDArray[np.bool_], start: int, goal: int, shape: Shape) -> int | None:
    """Return the number of steps from start to goal over the floor."""
    height, width = shape
    seen = {start: 0}
    queue = deque([start])
    while queue:
        cell = queue.popleft()
        if cell == goal:
            return seen[cell]
        row, column = divmod(cell, width)
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            other = r * width + c
            if 0 <= r < height and 0 <= c < width and floor[other] and other not in seen:
                seen[other] = seen[cell] + 1
                queue.append(other)
    return None


def _distances_fit(question: Tokens, answer: Tokens, shape: Shape) -> bool:
    """Tell whether a cell is 0 where the question is, and one more than its nearest elsewhere."""
    grid = np.pad(answer.reshape(shape) - 1, 1, constant_values=10**6)
    nearest = np.minimum(
        np.minimum(grid[2:, 1:-1], grid[:-2, 1:-1]), np.minimum(grid[1:-1, 2:], grid[1:-1, :-2])
    )
    zero = question.reshape(shape) == 1
    return bool(np.where(zero, grid[1:-1, 1:-1] == 0, grid[1:-1, 1:-1] == nearest + 1).all())


def _none(count: int) -> list[tuple[View, View]]:
    return []


_DIGITS = tuple("0123456789ABCDE")
KINDS = {
    kind.name: kind
    for kind in (
        GridKind(
            "sudoku",
            lambda shape: sudoku_relations(*shape),
            _sudoku_fits,
            ("?", ".", *"123456789"),
            ("?", ".", *"123456789"),
            _renamings,
        ),
        GridKind(
            "maze",
            lambda shape: neighbour_relations(*shape),
            _maze_fits,
            tuple("?# SGo"),
            tuple("?# SGo"),
            _none,
        ),
        GridKind(
            "life",
            lambda shape: neighbour_relations(*shape, diagonal=True, wrap=True),
            lambda question, answer, shape: None,
            tuple("?aAbBcCdDeEfF"),
            tuple("?.#"),
            _none,
        ),
        GridKind(
            "distances",
            lambda shape: neighbour_relations(*shape),
            _distances_fit,
            ("?", *_DIGITS),
            ("?", *_DIGITS),
            _none,
        ),
    )
}
"""Kinds by name. A living cell of the Game of Life is drawn as a capital letter, a dead one as a
small one; the letter says for how many generations it is to run (a: one, b: two …)."""
