"""Mazes on a grid of characters, with the one shortest way marked.

Tokens as published for Maze-Hard: 1 wall, 2 floor, 3 start, 4 goal, 5 way.
"""

from __future__ import annotations

from collections import deque
from random import Random

import numpy as np
from numpy.typing import NDArray

WALL, FLOOR, START, GOAL, WAY = 1, 2, 3, 4, 5


def _neighbours(cell: int, height: int, width: int) -> list[int]:
    row, column = divmod(cell, width)
    found = []
    if row:
        found.append(cell - width)
    if row < height - 1:
        found.append(cell + width)
    if column:
        found.append(cell - 1)
    if column < width - 1:
        found.append(cell + 1)
    return found


def _distances(
    floor: list[bool], start: int, around: list[list[int]]
) -> tuple[list[int], list[int]]:
    """Return the distance from the start (-1: unreachable) and the number of shortest ways."""
    distance, ways = [-1] * len(floor), [0] * len(floor)
    distance[start], ways[start] = 0, 1
    queue = deque([start])
    while queue:
        cell = queue.popleft()
        for other in around[cell]:
            if not floor[other]:
                continue
            if distance[other] < 0:
                distance[other] = distance[cell] + 1
                queue.append(other)
            if distance[other] == distance[cell] + 1:
                ways[other] += ways[cell]
    return distance, ways


def maze(
    height: int, width: int, rng: Random, loops: float = 0.0
) -> tuple[list[int], list[int]] | None:
    """Return a maze and its solution as tokens; None where this draw has no long, single way.

    A tree of corridors grows from a random cell: a perfect maze, in which one way joins any two
    cells. In a share `loops` of the mazes a tenth of the walls is then opened, so that ways have
    rivals. The goal is at least height + width - 6 steps away, and only one shortest way leads
    there.
    """
    cells = height * width
    around = [_neighbours(cell, height, width) for cell in range(cells)]
    floor = [False] * cells
    first = rng.randrange(cells)
    floor[first] = True
    frontier = list(around[first])
    while frontier:
        at = (
            rng.randrange(len(frontier))
            if rng.random() < 0.4
            else -1 - rng.randrange(min(3, len(frontier)))
        )
        cell = frontier[at]
        frontier[at] = frontier[-1]
        frontier.pop()
        if floor[cell] or sum(floor[n] for n in around[cell]) != 1:
            continue
        floor[cell] = True
        fresh = [n for n in around[cell] if not floor[n]]
        rng.shuffle(fresh)
        frontier.extend(fresh)
    if rng.random() < loops:
        walls = [c for c in range(cells) if not floor[c]]
        for cell in rng.sample(walls, max(1, len(walls) // 10)):
            floor[cell] = True
    start = rng.choice([c for c in range(cells) if floor[c]])
    distance, ways = _distances(floor, start, around)
    least = height + width - 6
    goals = [c for c in range(cells) if distance[c] >= least and ways[c] == 1]
    if not goals:
        return None
    goal = rng.choice(goals)
    inputs = [FLOOR if open_ else WALL for open_ in floor]
    inputs[start], inputs[goal] = START, GOAL
    labels = list(inputs)
    cell = goal
    while distance[cell] > 1:
        cell = next(n for n in around[cell] if distance[n] == distance[cell] - 1)
        labels[cell] = WAY
    return inputs, labels


def mazes(
    height: int, width: int, count: int, seed: int, loops: float = 0.0
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return so many mazes and their solutions, each (count, cells)."""
    rng = Random(seed)
    drawn: list[tuple[list[int], list[int]]] = []
    while len(drawn) < count:
        one = maze(height, width, rng, loops)
        if one is not None:
            drawn.append(one)
    inputs, labels = zip(*drawn, strict=True)
    return np.array(inputs, np.int64), np.array(labels, np.int64)
