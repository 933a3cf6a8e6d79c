"""Hard sudokus: rated by the guesses of a named solver, found by search around hard ones.

The solver, here called *singles-MRV*, propagates naked and hidden singles and then guesses in the
cell of fewest candidates (the first of them in reading order), lowest digit first. Its guesses
until the first solution are the rating; for Sudoku-Extreme the authors rate by another solver's
guesses, so the scales are alike in kind and not in number.

What stands here in Python is the definition. Where there is a C compiler, `native` does the same
about twenty times as fast.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path
from random import Random

import numpy as np

from reasonnet.forge.refiner.native import native
from reasonnet.forge.refiner.sudoku import Puzzles, full_grid, units

SIDE, CELLS = 9, 81
EVERYTHING = (1 << SIDE) - 1
CHUNK = 20
"""Puzzles drawn from one seed; few, so that a pool comes from many walks."""


@lru_cache(maxsize=1)
def _tables() -> tuple[list[list[list[int]]], list[list[int]]]:
    """Return each cell's three units and its twenty peers."""
    every = units(SIDE).tolist()
    of_cell = [[unit for unit in every if cell in unit] for cell in range(CELLS)]
    peers = [sorted({c for unit in of_cell[cell] for c in unit} - {cell}) for cell in range(CELLS)]
    return of_cell, peers


def _assign(candidates: list[int], cell: int, bit: int) -> bool:
    """Fix a cell; returns False on a contradiction. Works off a stack, not recursively."""
    of_cell, peers = _tables()
    stack = [(cell, candidates[cell] & ~bit)]
    while stack:
        where, gone = stack.pop()
        gone &= candidates[where]
        if not gone:
            continue
        left = candidates[where] & ~gone
        if not left:
            return False
        candidates[where] = left
        if not left & (left - 1):  # a naked single
            stack.extend((peer, left) for peer in peers[where] if candidates[peer] & left)
        for unit in of_cell[where]:  # a digit that has one place left in a unit
            lost = gone
            while lost:
                digit = lost & -lost
                lost ^= digit
                place, places = -1, 0
                for other in unit:
                    if candidates[other] & digit:
                        place, places = other, places + 1
                        if places > 1:
                            break
                if places == 0:
                    return False
                if places == 1 and candidates[place] != digit:
                    stack.append((place, candidates[place] & ~digit))
    return True


def _given(puzzle: list[int]) -> list[int] | None:
    candidates = [EVERYTHING] * CELLS
    for cell, digit in enumerate(puzzle):
        if digit:
            bit = 1 << (digit - 1)
            if not candidates[cell] & bit or not _assign(candidates, cell, bit):
                return None
    return candidates


def solutions(puzzle: list[int], limit: int = 2) -> tuple[list[list[int]], int]:
    """Return up to so many solutions, and the guesses made until the first.

    Args:
        puzzle: 81 digits, 0 for a blank.
        limit: where to stop.
    """
    compiled = native()
    return compiled.solutions(puzzle, limit) if compiled else slow_solutions(puzzle, limit)


def slow_solutions(puzzle: list[int], limit: int = 2) -> tuple[list[list[int]], int]:
    """Return the same without a compiled solver."""
    return _search(_given(puzzle), limit)


def _search(start: list[int] | None, limit: int) -> tuple[list[list[int]], int]:
    """Search from what the candidates of each cell are; None: there is a contradiction."""
    found: list[list[int]] = []
    guesses = first = 0
    stack: list[tuple[list[int], int, int]] = [(start, -1, 0)] if start is not None else []
    while stack:
        candidates, cell, bit = stack.pop()
        if cell >= 0:
            guesses += 1
            candidates = list(candidates)
            if not _assign(candidates, cell, bit):
                continue
        best = _fewest(candidates)
        if best < 0:
            if not found:
                first = guesses
            found.append([options.bit_length() for options in candidates])
            if len(found) == limit:
                break
            continue
        options = candidates[best]
        while options:  # the highest digit first onto the stack, so the lowest is tried first
            high = 1 << (options.bit_length() - 1)
            options ^= high
            stack.append((candidates, best, high))
    return found, first if found else guesses


def _fewest(candidates: list[int]) -> int:
    """Return the first cell of fewest candidates, two at least; -1 where all are decided."""
    best, fewest = -1, SIDE + 1
    for cell, options in enumerate(candidates):
        count = options.bit_count()
        if 1 < count < fewest:
            best, fewest = cell, count
            if count == 2:
                break
    return best


def rate(puzzle: list[int]) -> int:
    """Return the guesses that singles-MRV needs for the first solution; 0: singles suffice."""
    return solutions(puzzle, 1)[1]


def minimal(puzzle: list[int], rng: Random) -> list[int]:
    """Remove clues in random order while the solution stays the only one."""
    puzzle = list(puzzle)
    for cell in rng.sample(range(CELLS), CELLS):
        digit = puzzle[cell]
        if digit:
            puzzle[cell] = 0
            if _without(puzzle, cell, digit):
                puzzle[cell] = digit
    return puzzle


def _without(puzzle: list[int], cell: int, digit: int) -> bool:
    """Tell whether some solution has another digit in a cell."""
    if compiled := native():
        return compiled.without(puzzle, cell, digit)
    candidates = _given(puzzle)
    if candidates is None:
        return False
    other = candidates[cell] & ~(1 << (digit - 1))
    while other:
        bit = other & -other
        other ^= bit
        start = list(candidates)
        if _assign(start, cell, bit) and _search(start, 1)[0]:
            return True
    return False


def neighbour(puzzle: list[int], rng: Random, moved: int = 2) -> list[int]:
    """Take away some clues, add others until one solution is left, and make that minimal."""
    fresh = list(puzzle)
    clues = [cell for cell in range(CELLS) if fresh[cell]]
    removed = rng.sample(clues, moved)
    for cell in removed:
        fresh[cell] = 0
    while True:
        found = solutions(fresh)[0]
        if len(found) == 1:
            return minimal(fresh, rng)
        wanted = rng.choice(found)
        differ = [c for c in range(CELLS) if found[0][c] != found[1][c] and c not in removed]
        if not differ:
            differ = [c for c in range(CELLS) if found[0][c] != found[1][c]]
        cell = rng.choice(differ)
        fresh[cell] = wanted[cell]


def hard(seed: int, *, least: int = 20, patience: int = 40) -> Iterator[tuple[list[int], int]]:
    """Yield minimal puzzles of at least so many guesses with their rating, without end.

    A walk starts from a random minimal puzzle and accepts neighbours that are nearly as hard or
    harder; when it has not come up for `patience` moves, another one starts.
    """
    rng = Random(seed)
    while True:
        puzzle = minimal(full_grid(SIDE, rng), rng)
        level, since = rate(puzzle), 0
        while since < patience:
            fresh = neighbour(puzzle, rng)
            rating = rate(fresh)
            since = 0 if rating > level else since + 1
            if rating >= 0.8 * level:
                puzzle, level = fresh, rating
                if rating >= least:
                    yield fresh, rating


def hard_chunk(count: int, seed: int, least: int = 20) -> tuple[Puzzles, Puzzles, list[int]]:
    """Return so many different hard puzzles of one seed, their solutions and ratings."""
    seen: dict[tuple[int, ...], int] = {}
    for puzzle, rating in hard(seed, least=least):
        seen.setdefault(tuple(puzzle), rating)
        if len(seen) == count:
            break
    solved = [solutions(list(puzzle), 1)[0][0] for puzzle in seen]
    return np.array(list(seen), np.int8), np.array(solved, np.int8), list(seen.values())


def hard_pool(count: int, seed: int, folder: Path, workers: int = 1) -> tuple[Puzzles, Puzzles]:
    """Return at least so many hard puzzles and their solutions, drawn in chunks that are kept.

    Args:
        count: how many.
        seed: of the first chunk; the others follow it.
        folder: where chunks are kept; a broken-off call goes on where it was.
        workers: processes to draw with.
    """
    folder.mkdir(parents=True, exist_ok=True)
    wanted = missing(count, seed, folder)
    if workers > 1 and wanted:
        with ProcessPoolExecutor(workers) as pool:
            list(pool.map(_keep_chunk, wanted, [folder] * len(wanted)))
    else:
        for one in wanted:
            _keep_chunk(one, folder)
    chunks = [read_chunk(folder / f"hard-{one}.npz") for one in _seeds(count, seed)]
    return np.concatenate([c[0] for c in chunks]), np.concatenate([c[1] for c in chunks])


def missing(count: int, seed: int, folder: Path) -> list[int]:
    """Return the seeds of the chunks of a pool that have not been drawn."""
    return [one for one in _seeds(count, seed) if not (folder / f"hard-{one}.npz").exists()]


def _seeds(count: int, seed: int) -> list[int]:
    return [seed + number for number in range(-(-count // CHUNK))]


def _keep_chunk(seed: int, folder: Path) -> None:
    puzzles, solved, ratings = hard_chunk(CHUNK, seed)
    part = folder / f"hard-{seed}.part.npz"
    np.savez_compressed(part, puzzles=puzzles, solutions=solved, ratings=np.array(ratings))
    part.replace(folder / f"hard-{seed}.npz")


def read_chunk(path: Path) -> tuple[Puzzles, Puzzles, list[int]]:
    """Read a kept chunk: puzzles, solutions, ratings."""
    with np.load(path) as data:
        return data["puzzles"], data["solutions"], data["ratings"].tolist()


def histogram(ratings: list[int]) -> str:
    """Return ratings as text: how many in each range of guesses."""
    edges = (0, 1, 5, 10, 20, 40, 80, 160, 320)
    counted = Counter(max(edge for edge in edges if edge <= rating) for rating in ratings)
    lines = []
    for low, high in zip(edges, (*edges[1:], None), strict=True):
        label = (
            f"{low}"
            if high is not None and high == low + 1
            else f"{low}+"
            if high is None
            else f"{low}–{high - 1}"
        )
        share = counted[low] / max(1, len(ratings))
        lines.append(f"{label:>8} {counted[low]:6} {'█' * round(share * 50)}")
    median = sorted(ratings)[len(ratings) // 2] if ratings else 0
    return "\n".join([f"{'guesses':>8} {'n':>6}", *lines, f"median {median}, n {len(ratings)}"])
