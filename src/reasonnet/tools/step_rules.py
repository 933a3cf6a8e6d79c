"""Sequences made by a step that is done again and again: the likeliest next term.

A step is up to four operations in a row on the last term: add a number, times a number, square,
double, halve (rounded down), add the term before. All steps that explain the terms are found
(the last operation by solving for it), and their next terms are weighted: a step is the likelier
the fewer operations and free numbers it has.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MAX_OPERATIONS = 4
MAX_NUMBER = 10
MAX_TERM = 10**6
_NUMBERS = [n for n in range(-MAX_NUMBER, MAX_NUMBER + 1) if n]
# How likely a step has so many operations; the chance of each operation and of each number.
_LENGTHS = (0.36, 0.36, 0.2, 0.08)
_OPERATION = 1 / 6
_NUMBER = _OPERATION / len(_NUMBERS)
Columns = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Steps:
    """Beginnings of steps: the values that they have reached in each transition, and weights.

    The last column is the transition to the unknown term.
    """

    values: Columns
    weights: NDArray[np.float64]


def _applied(steps: _Steps, before: Columns) -> _Steps:
    """Return the beginnings that are longer by one operation."""
    values, weights = steps.values, steps.weights
    parts = [
        *((values + n, _NUMBER) for n in _NUMBERS),
        *((values * n, _NUMBER) for n in _NUMBERS),
        (np.where(np.abs(values) < 10**9, values * values, values), _OPERATION),
        (values * 2, _OPERATION),
        (values // 2, _OPERATION),
        (values + before, _OPERATION),
    ]
    found = np.concatenate([part for part, _ in parts])
    chances = np.concatenate([weights * chance for _, chance in parts])
    keep = (np.abs(found) < 10**15).all(axis=1)
    found, chances = found[keep], chances[keep]
    distinct, index = np.unique(found, axis=0, return_inverse=True)
    summed = np.zeros(len(distinct))
    np.add.at(summed, index.ravel(), chances)
    return _Steps(distinct, summed)


def _last_operations(
    steps: _Steps, before: Columns, target: Columns
) -> Iterator[tuple[int, float]]:
    """Yield the next term and the weight for every last operation that reaches the target."""
    known, ahead = steps.values[:, :-1], steps.values[:, -1]
    difference = target[0] - known[:, 0]
    adds = np.logical_and(
        (known + difference[:, None] == target).all(axis=1),
        np.logical_and(np.abs(difference) <= MAX_NUMBER, difference != 0),
    )
    for row in np.nonzero(adds)[0]:
        yield int(ahead[row] + difference[row]), float(steps.weights[row]) * _NUMBER
    for n in _NUMBERS:
        for row in np.nonzero((known * n == target).all(axis=1))[0]:
            yield int(ahead[row]) * n, float(steps.weights[row]) * _NUMBER
    small = (np.abs(steps.values) < 10**9).all(axis=1)
    rooted = (np.where(np.abs(known) < 10**9, known, 0) ** 2 == target).all(axis=1)
    squares = np.logical_and(small, rooted)
    for row in np.nonzero(squares)[0]:
        yield int(ahead[row]) ** 2, float(steps.weights[row]) * _OPERATION
    for row in np.nonzero((known * 2 == target).all(axis=1))[0]:
        yield int(ahead[row]) * 2, float(steps.weights[row]) * _OPERATION
    for row in np.nonzero((known // 2 == target).all(axis=1))[0]:
        yield int(ahead[row]) // 2, float(steps.weights[row]) * _OPERATION
    for row in np.nonzero((known + before[:-1] == target).all(axis=1))[0]:
        yield int(ahead[row] + before[-1]), float(steps.weights[row]) * _OPERATION


def next_by_steps(terms: Sequence[int], operations: int = MAX_OPERATIONS) -> int | None:
    """Return the likeliest next term, or None where no step explains the terms.

    Args:
        terms: three terms or more, none beyond a million.
        operations: the most operations of a step.
    """
    if len(terms) < 3 or max(map(abs, terms)) > MAX_TERM:
        return None
    start = np.array([terms], np.int64)
    target = np.array(terms[1:], np.int64)
    before = np.array([0, *terms[:-1]], np.int64)
    steps = _Steps(start, np.ones(1))
    votes: dict[int, float] = defaultdict(float)
    for length in range(1, operations + 1):
        for value, weight in _last_operations(steps, before, target):
            votes[value] += weight * _LENGTHS[length - 1]
        if length < operations:
            steps = _applied(steps, before)
    if not votes:
        return None
    best = max(votes.values())
    return min((v for v in votes if math.isclose(votes[v], best)), key=abs)
