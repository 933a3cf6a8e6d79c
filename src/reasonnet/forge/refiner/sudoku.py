"""Sudokus by the thousand: full grids, puzzles that singles solve, symmetries.

Cells hold 0 for a blank and 1 … side. Work is done on whole batches as tensors, on any device.
"""

from __future__ import annotations

from functools import lru_cache
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from reasonnet.fleet.embedded.relations import BOXES

BASES = 1500
"""Grids filled by search; rearranged ones cost a thousandth, and clues are dug anew in each."""
Puzzles = NDArray[np.int8]
"""Shape (puzzles, side²)."""


@lru_cache(maxsize=8)
def units(side: int) -> NDArray[np.int64]:
    """Return the cells of every row, column and box, shape (3 · side, side)."""
    high, wide = BOXES[side]
    cells = np.arange(side * side).reshape(side, side)
    boxes = cells.reshape(side // high, high, side // wide, wide).swapaxes(1, 2)
    return np.concatenate([cells, cells.T, boxes.reshape(side, side)])


@lru_cache(maxsize=8)
def _unit_matrix(side: int, device: str) -> Tensor:
    matrix = torch.zeros(3 * side, side * side, device=device)
    for row, cells in enumerate(units(side)):
        matrix[row, torch.from_numpy(cells).to(device)] = 1
    return matrix


def full_grid(side: int, rng: Random) -> list[int]:
    """Fill a grid at random: most constrained cell first, digits in random order."""
    members = units(side)
    of_cell = [[u for u in range(3 * side) if c in members[u]] for c in range(side * side)]
    used = [0] * (3 * side)
    grid = [0] * (side * side)
    everything = (1 << side) - 1

    def fill(left: set[int]) -> bool:
        if not left:
            return True
        best, options = -1, 0
        fewest = side + 1
        for cell in left:
            free = everything
            for unit in of_cell[cell]:
                free &= ~used[unit]
            if free.bit_count() < fewest:
                best, options, fewest = cell, free, free.bit_count()
                if fewest <= 1:
                    break
        digits = [d for d in range(side) if options >> d & 1]
        rng.shuffle(digits)
        left.discard(best)
        for digit in digits:
            for unit in of_cell[best]:
                used[unit] |= 1 << digit
            grid[best] = digit + 1
            if fill(left):
                return True
            for unit in of_cell[best]:
                used[unit] &= ~(1 << digit)
        left.add(best)
        return False

    order = list(range(side * side))
    rng.shuffle(order)
    fill(set(order))
    return grid


def full_grids(side: int, count: int, seed: int) -> Puzzles:
    """Return so many full grids: up to BASES filled at random, the others rearranged from them."""
    rng = Random(seed)
    bases = torch.tensor([full_grid(side, rng) for _ in range(min(count, BASES))])
    chosen = bases[torch.arange(count) % len(bases)].to(torch.int8)
    generator = torch.Generator().manual_seed(seed)
    grids: Puzzles = rearrange(chosen, chosen, side, generator)[0].numpy()
    return grids


def solve_by_singles(puzzles: Tensor, side: int) -> Tensor:
    """Fill in naked and hidden singles until there are none.

    Args:
        puzzles: (batch, side²), integer, 0 for blanks.
        side: 4, 6 or 9.

    Returns:
        The grids, 0 where singles do not decide. A contradiction leaves blanks.
    """
    member = _unit_matrix(side, str(puzzles.device))
    peers = (member.T @ member > 0).float()
    known = torch.nn.functional.one_hot(puzzles.long(), side + 1)[..., 1:].mT.float()
    while True:
        empty = known.sum(1, keepdim=True) == 0
        possible = ((known @ peers) == 0) & empty  # (batch, side, cells)
        naked = possible & (possible.sum(1, keepdim=True) == 1)
        floats = possible.float()
        alone = (floats @ member.T == 1).float()
        found = (possible & (alone @ member > 0)) | naked
        # Two digits for one cell, or one digit twice in a unit: contradictory, left blank.
        found &= found.sum(1, keepdim=True) == 1
        if not bool(found.any()):
            break
        known = known + found
    digits = torch.arange(1, side + 1, device=puzzles.device, dtype=known.dtype)
    return torch.einsum("bdc,d->bc", known, digits).to(puzzles.dtype)


def dig(solutions: Tensor, side: int, clues: Tensor, generator: torch.Generator) -> Tensor:
    """Remove clues in random order while singles still solve the puzzle.

    Args:
        solutions: full grids, (batch, side²).
        side: 4, 6 or 9.
        clues: how many clues to stop at, (batch,).
        generator: source of the order, on the CPU.

    Returns:
        Puzzles of newspaper grade: one solution, found without guessing.
    """
    batch, cells = solutions.shape
    order = torch.rand(batch, cells, generator=generator).argsort(1).to(solutions.device)
    puzzles = solutions.clone()
    rows = torch.arange(batch, device=solutions.device)
    for at in range(cells):
        cell = order[:, at]
        trial = puzzles.clone()
        trial[rows, cell] = 0
        wanted = (puzzles > 0).sum(1) > clues
        if at < cells // 3:  # so few blanks are nearly always decided; checked in the end
            solved = wanted
        else:
            solved = (solve_by_singles(trial, side) == solutions).all(1) & wanted
        puzzles = torch.where(solved[:, None], trial, puzzles)
    return puzzles[(solve_by_singles(puzzles, side) == solutions).all(1)]


NEWSPAPER_CLUES = {4: (4, 8), 6: (10, 18), 9: (24, 36)}
"""Least and most clues that digging stops at."""


def newspaper(side: int, count: int, seed: int) -> tuple[Puzzles, Puzzles]:
    """Return about so many puzzles that singles solve, and their solutions."""
    full = torch.from_numpy(full_grids(side, count, seed))
    generator = torch.Generator().manual_seed(seed)
    least, most = NEWSPAPER_CLUES[side]
    found = []
    for start in range(0, count, 1000):
        part = full[start : start + 1000]
        clues = torch.randint(least, most + 1, (len(part),), generator=generator)
        found.append(dig(part, side, clues, generator))
    puzzles = torch.cat(found)
    return puzzles.numpy(), solve_by_singles(puzzles, side).numpy()


def rearrange(
    puzzles: Tensor, solutions: Tensor, side: int, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Apply a random symmetry of the sudoku to each puzzle, on its device, without a sync.

    Digits are renamed; rows within a band, bands, columns within a stack and stacks are permuted;
    square boxes may be transposed.
    """
    device, batch = puzzles.device, len(puzzles)
    high, wide = BOXES[side]

    def order(groups: int, size: int) -> Tensor:
        outer = torch.rand(batch, groups, 1, generator=generator, device=device).argsort(1)
        inner = torch.rand(batch, groups, size, generator=generator, device=device).argsort(2)
        return (outer * size + inner).view(batch, groups * size)

    rows, columns = order(side // high, high), order(side // wide, wide)
    cells = rows[:, :, None] * side + columns[:, None, :]
    if high == wide:
        turn = torch.rand(batch, 1, 1, generator=generator, device=device) < 0.5
        cells = torch.where(turn, cells.mT, cells)
    cells = cells.reshape(batch, -1)
    names = torch.rand(batch, side, generator=generator, device=device).argsort(1) + 1
    names = torch.cat((names.new_zeros(batch, 1), names), dim=1)

    def apply(grids: Tensor) -> Tensor:
        return names.gather(1, grids.gather(1, cells).long()).to(grids.dtype)

    return apply(puzzles), apply(solutions)


def fingerprint(puzzle: Puzzles, side: int) -> int:
    """Return a number that all symmetric forms of a puzzle share.

    Colour refinement (Weisfeiler and Leman 1968) of the graph of clues, rows, columns, boxes,
    bands and digits, with rows and columns alike. Different puzzles seldom share one; symmetric
    ones always do, so a split by it does not leak.
    """
    high, wide = BOXES[side]
    clues = [(int(c) // side, int(c) % side, int(puzzle[c])) for c in np.flatnonzero(puzzle)]
    row, column = [1] * side, [1] * side
    box, digit = [1] * side, [1] * (side + 1)
    band, stack = [1] * (side // high), [1] * (side // wide)
    alike = high == wide
    for _ in range(6):
        seen = [
            hash(
                (
                    _pair((row[r], band[r // high]), (column[c], stack[c // wide]), alike),
                    box[r // high * (side // wide) + c // wide],
                    digit[d],
                )
            )
            for r, c, d in clues
        ]
        row = _gather(row, [r for r, _, _ in clues], seen)
        column = _gather(column, [c for _, c, _ in clues], seen)
        boxes = [r // high * (side // wide) + c // wide for r, c, _ in clues]
        box = _gather(box, boxes, seen)
        digit = _gather(digit, [d for _, _, d in clues], seen)
        band = _gather(band, [r // high for r in range(side)], row)
        stack = _gather(stack, [c // wide for c in range(side)], column)
    lines = _pair(tuple(sorted(row)), tuple(sorted(column)), alike)
    return hash((lines, tuple(sorted(box)), tuple(sorted(digit[1:]))))


def _pair(first: tuple[int, ...], second: tuple[int, ...], alike: bool) -> tuple[object, ...]:
    return (first, second) if not alike or first <= second else (second, first)


def _gather(colours: list[int], where: list[int], seen: list[int]) -> list[int]:
    around: list[list[int]] = [[] for _ in colours]
    for place, colour in zip(where, seen, strict=True):
        around[place].append(colour)
    return [hash((old, *sorted(new))) for old, new in zip(colours, around, strict=True)]
