"""Two of Reasoning Gym's grid skills: `game_of_life` and `binary_matrix`, generated at random."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Grids = NDArray[np.int64]
GENERATIONS = 6
"""Most generations of the Game of Life."""
FARTHEST = 14
"""Largest distance in a binary matrix."""


def lives(height: int, width: int, count: int, seed: int) -> tuple[Grids, Grids]:
    """Return boards of the Game of Life on a torus and what they become.

    A cell's token is 1 + 2 · (generations - 1) + alive in the question, 1 + alive in the answer.
    """
    rng = np.random.default_rng(seed)
    density = rng.uniform(0.08, 0.5, (count, 1, 1))
    board = (rng.random((count, height, width)) < density).astype(np.int64)
    generations = rng.integers(1, GENERATIONS + 1, count)
    inputs = 1 + 2 * (generations[:, None, None] - 1) + board
    for passed in range(GENERATIONS):
        around = sum(
            np.roll(board, (down, across), (1, 2))
            for down in (-1, 0, 1)
            for across in (-1, 0, 1)
            if down or across
        )
        following = ((around == 3) | ((around == 2) & (board == 1))).astype(np.int64)
        board = np.where((passed < generations)[:, None, None], following, board)
    return inputs.reshape(count, -1), (1 + board).reshape(count, -1)


def distances(height: int, width: int, count: int, seed: int) -> tuple[Grids, Grids]:
    """Return 0/1 matrices and each cell's taxicab distance to the nearest 0.

    Tokens are the number + 1. One matrix in two is sparse, so that distances are long.
    """
    rng = np.random.default_rng(seed)
    density = np.where(
        rng.random(count) < 0.5, rng.uniform(0.01, 0.08, count), rng.uniform(0.08, 0.35, count)
    )
    matrix = (rng.random((count, height, width)) >= density[:, None, None]).astype(np.int64)
    row, column = rng.integers(0, height, count), rng.integers(0, width, count)
    matrix[np.arange(count), row, column] = 0  # at least one 0
    distance = np.where(matrix == 0, 0, FARTHEST + 1)
    for _ in range(height + width):
        padded = np.pad(distance, ((0, 0), (1, 1), (1, 1)), constant_values=FARTHEST + 1)
        nearest = np.minimum(
            np.minimum(padded[:, 2:, 1:-1], padded[:, :-2, 1:-1]),
            np.minimum(padded[:, 1:-1, 2:], padded[:, 1:-1, :-2]),
        )
        distance = np.minimum(distance, nearest + 1)
    fits = distance.max((1, 2)) <= FARTHEST
    inputs, labels = matrix[fits], distance[fits]
    return (inputs + 1).reshape(len(inputs), -1), (labels + 1).reshape(len(labels), -1)
