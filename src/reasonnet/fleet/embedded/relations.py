"""The relations between a grid's cells that a Refiner mixes over.

A relation is a matrix of weights over the cells, scaled so that the sum over a cell's relatives has
about the size of one of them. They are an input of the network, which so serves every size.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

BOXES = {4: (2, 2), 6: (2, 3), 9: (3, 3)}
"""Height and width of a sudoku's boxes by its side."""
Relations = NDArray[np.float32]
"""Shape (cells · relations, cells); row cell · relations + relation."""


def _stacked(*matrices: NDArray[np.bool_]) -> Relations:
    stack = np.stack(matrices).astype(np.float32)
    most = stack.sum(-1).max(-1)  # relatives of the best-connected cell
    stack /= np.sqrt(np.maximum(most, 1.0))[:, None, None]
    count, cells, _ = stack.shape
    return np.ascontiguousarray(stack.transpose(1, 0, 2).reshape(cells * count, cells))


@lru_cache(maxsize=16)
def sudoku_relations(height: int, width: int) -> Relations:
    """Return the three relations of a sudoku: same row, same column, same box.

    Raises:
        ValueError: no sudoku of that size is known.
    """
    if height != width or height not in BOXES:
        raise ValueError(f"no sudoku of {height} x {width}")
    row, column = np.divmod(np.arange(height * height), height)
    high, wide = BOXES[height]
    box = row // high * height + column // wide
    other = ~np.eye(height * height, dtype=bool)
    return _stacked(*(other & (unit[:, None] == unit) for unit in (row, column, box)))


@lru_cache(maxsize=64)
def neighbour_relations(
    height: int, width: int, *, diagonal: bool = False, wrap: bool = False
) -> Relations:
    """Return one relation: the four neighbours of a cell, or all eight.

    Args:
        height: rows.
        width: columns.
        diagonal: whether neighbours that share only a corner count.
        wrap: whether the grid's edges meet (a torus).
    """
    row, column = np.divmod(np.arange(height * width), width)
    down = np.abs(row[:, None] - row)
    across = np.abs(column[:, None] - column)
    if wrap:
        down = np.minimum(down, height - down)
        across = np.minimum(across, width - across)
    near = np.maximum(down, across) <= 1 if diagonal else down + across <= 1
    return _stacked(near & ~np.eye(height * width, dtype=bool))
