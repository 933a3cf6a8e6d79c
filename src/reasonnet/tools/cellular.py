"""Conway's Game of Life: boards some steps later, and whether everything dies out."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from reasonnet.tools.arguments import INTEGER
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.matrices import MAX_SIDE, Whole, drawn, parse_digits
from reasonnet.tools.registry import ArgumentType, one, optional, tool
from reasonnet.tools.values import Expression

MAX_STEPS = 2000
_LIVE = "#*@XxO■█●"
_DEAD = "._-·□○"
_SIGNS = {**dict.fromkeys("#*@XxO■█●", "1"), **dict.fromkeys("._·□○o", "0")}
_COLOURS = "🟩🟨🟦🟥🟧🟪🟫🟢🔵🔴"
"""Pictures of live cells, beside dark or light squares for dead ones."""
_EDGES = {
    **dict.fromkeys(
        (
            "wrapping",
            "wraps",
            "wrap",
            "wrap around",
            "wraps around",
            "wrapped",
            "torus",
            "toroidal",
            "periodic",
            "joined",
            "wraparound",
            "wrap-around",
            "wrapping around",
            "cyclic",
            "circular",
            "glued",
            "doughnut",
            "donut",
            "connected",
            "endless",
            "torus-shaped",
        ),
        "wrapping",
    ),
    **dict.fromkeys(
        (
            "non-wrapping",
            "not wrapping",
            "no wrapping",
            "without wrapping",
            "dead",
            "bounded",
            "fixed",
            "not wrap",
            "not joined",
            "nonwrapping",
            "non-periodic",
            "hard",
            "finite",
            "walled",
            "solid",
            "not connected",
            "without wraparound",
        ),
        "bounded",
    ),
}


def parse_board(text: str) -> Whole:
    """Parse a board of 0s and 1s, or one drawn with `#` or `*` (alive) and `.` (dead).

    Raises:
        ArgumentError: other contents; a board with cells left out (`...`).
    """
    text = text.replace("\ufe0f", "")
    if any(sign in text for sign in _COLOURS) or ("⬛" in text) != ("⬜" in text):
        text = "".join("#" if c in _COLOURS else "." if c in "⬛⬜" else c for c in text)
    lines = [line.strip() for line in text.strip().strip("`").strip().splitlines()]
    plain = [re.sub(r"[\s|]", "", line) for line in lines if line]
    signs = re.escape(_LIVE + _DEAD)
    if len(plain) > 1 and all(re.fullmatch(rf"[{signs}]+", line) for line in plain):
        rows = tuple(tuple(int(cell in _LIVE) for cell in line) for line in plain)
        if any(len(row) != len(rows[0]) for row in rows) or len(rows) > MAX_SIDE:
            raise ArgumentError("the rows of a board must be equally long")
        return rows
    rows = parse_digits(drawn(text, _SIGNS))
    if any(cell > 1 for row in rows for cell in row):
        raise ArgumentError("cells are 0 (dead) or 1 (alive)")
    return rows


def parse_edges(text: str) -> str:
    """Parse how a board ends: `wrapping`, `torus`, `bounded`, `dead`."""
    plain = " ".join(text.lower().split()).strip("\"'`*.,:;()")
    if plain not in _EDGES:
        raise ArgumentError(f"no kind of edges: {text[:40]!r}")
    return _EDGES[plain]


BOARD = ArgumentType("board of cells", parse_board)
EDGES = ArgumentType("kind of edges", parse_edges)
_Board = NDArray[np.int8]


def _step(board: _Board, edges: str | None) -> _Board:
    if edges == "bounded":
        ring: _Board = np.pad(board, 1)
        around = _neighbours(ring)[1:-1, 1:-1]
    else:
        around = _neighbours(board)
    alive: _Board = ((around == 3) | ((around == 2) & (board == 1))).astype(np.int8)
    return alive


def _neighbours(board: _Board) -> _Board:
    total: _Board = np.zeros_like(board)
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            if down or right:
                total = total + np.roll(board, (down, right), (0, 1))
    return total


def _checked(steps: int) -> int:
    if not 0 <= steps <= MAX_STEPS:
        raise ToolError(f"0 to {MAX_STEPS} steps")
    return steps


@tool("cellular/life", cost="heavy", grid=one(BOARD), steps=one(INTEGER), edges=optional(EDGES))
def life(grid: Whole, steps: int, edges: str | None) -> Expression:
    """Return a Game of Life board some steps later as rows in brackets; edges wrap by default."""
    board = np.array(grid, np.int8)
    for _ in range(_checked(steps)):
        board = _step(board, edges)
    rows = ("[" + ",".join(str(cell) for cell in row) + "]" for row in board.tolist())
    return Expression("[" + ",".join(rows) + "]")


@tool(
    "cellular/life-dies-out",
    cost="heavy",
    chance=0.5,
    grid=one(BOARD),
    steps=one(INTEGER),
    edges=optional(EDGES),
)
def life_dies_out(grid: Whole, steps: int, edges: str | None) -> str:
    """Tell (True or False) whether no cell is alive after some steps; edges wrap by default."""
    board = np.array(grid, np.int8)
    for _ in range(_checked(steps)):
        if not board.any():
            break
        board = _step(board, edges)
    return str(not board.any())
