"""What a Refiner can be trained on: pools of puzzles, symmetries, relations."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from reasonnet.fleet.embedded.relations import Relations, neighbour_relations, sudoku_relations
from reasonnet.forge.refiner import hard, mazes, simulations, sudoku

Shape = tuple[int, int]
"""Height and width of a grid."""
Grids = NDArray[np.int64]
"""Tokens, shape (puzzles, cells)."""


class GridTask(Protocol):
    """A kind of puzzle on a grid. Token 0 is padding."""

    @property
    def vocabulary(self) -> int:
        """Number of tokens."""
        ...

    def pool(self, shape: Shape, count: int, seed: int) -> tuple[Grids, Grids]:
        """Return about so many different puzzles and their solutions."""
        ...

    def relations(self, shape: Shape) -> Relations | None:
        """Return the relations of a grid, None where the network mixes in another way."""
        ...

    def augment(
        self, inputs: Tensor, labels: Tensor, shape: Shape, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Apply a random symmetry to each puzzle of a batch, on its device."""
        ...

    def key(self, inputs: NDArray[np.int64], shape: Shape) -> int:
        """Return what all symmetric forms of one puzzle share."""
        ...


class Sudoku:
    """Sudokus of side 4, 6 and 9. Token 1 is a blank, a digit d is token d + 1."""

    vocabulary = 11

    def __init__(self, *, with_relations: bool = True) -> None:
        self._with_relations = with_relations

    def pool(self, shape: Shape, count: int, seed: int) -> tuple[Grids, Grids]:
        """Return puzzles of newspaper grade."""
        puzzles, solutions = sudoku.newspaper(shape[0], count, seed)
        return puzzles.astype(np.int64) + 1, solutions.astype(np.int64) + 1

    def relations(self, shape: Shape) -> Relations | None:
        """Return row, column and box."""
        return sudoku_relations(*shape) if self._with_relations else None

    def augment(
        self, inputs: Tensor, labels: Tensor, shape: Shape, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Rename digits and rearrange lines."""
        first, second = sudoku.rearrange(inputs - 1, labels - 1, shape[0], generator)
        return first + 1, second + 1

    def key(self, inputs: NDArray[np.int64], shape: Shape) -> int:
        """Return the fingerprint."""
        return sudoku.fingerprint((inputs - 1).astype(np.int8), shape[0])


class HardSudoku(Sudoku):
    """Sudokus that take at least twenty guesses (`hard`), rearranged; drawn once and kept."""

    def __init__(self, folder: Path, *, with_relations: bool = True) -> None:
        super().__init__(with_relations=with_relations)
        self._folder = folder

    def pool(self, shape: Shape, count: int, seed: int) -> tuple[Grids, Grids]:
        """Return hard puzzles; the first call draws them, on all cores."""
        if shape != (9, 9):
            raise ValueError("hard sudokus are 9 x 9")
        found = hard.hard_pool(count, seed, self._folder, workers=os.cpu_count() or 1)
        puzzles, solutions = (grids[:count].astype(np.int64) for grids in found)
        return puzzles + 1, solutions + 1


class _Dihedral:
    """What grids share whose puzzles may be turned and mirrored."""

    def augment(
        self, inputs: Tensor, labels: Tensor, shape: Shape, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Turn and mirror, one draw for each puzzle; sides of different length only mirror."""
        views = _views(shape).to(inputs.device)
        chosen = torch.randint(
            len(views), (len(inputs),), generator=generator, device=inputs.device
        )
        cells = views[chosen]
        return inputs.gather(1, cells), labels.gather(1, cells)

    def key(self, inputs: NDArray[np.int64], shape: Shape) -> int:
        """Return the least of the eight views."""
        return min(hash(inputs[view].tobytes()) for view in _views(shape).numpy())


@lru_cache(maxsize=32)
def _views(shape: Shape) -> Tensor:
    """Return the cells of each symmetric view, (views, cells)."""
    cells = np.arange(shape[0] * shape[1]).reshape(shape)
    turns = range(4) if shape[0] == shape[1] else (0, 2)
    views = [np.rot90(side, turn).ravel() for side in (cells, cells[::-1]) for turn in turns]
    return torch.from_numpy(np.stack(views))


class Maze(_Dihedral):
    """Mazes of any size; the shortest way is marked."""

    vocabulary = 6

    def __init__(self, *, loops: float = 0.0) -> None:
        self._loops = loops

    def pool(self, shape: Shape, count: int, seed: int) -> tuple[Grids, Grids]:
        """Return mazes with one shortest way; a share `loops` of them has longer ways beside it."""
        return mazes.mazes(*shape, count, seed, self._loops)

    def relations(self, shape: Shape) -> Relations | None:
        """Return the four neighbours."""
        return neighbour_relations(*shape)


class Life(_Dihedral):
    """Conway's Game of Life on a torus, up to six generations."""

    vocabulary = 1 + 2 * simulations.GENERATIONS

    def pool(self, shape: Shape, count: int, seed: int) -> tuple[Grids, Grids]:
        """Return boards and what they become."""
        return simulations.lives(*shape, count, seed)

    def relations(self, shape: Shape) -> Relations | None:
        """Return the eight neighbours, edges meeting."""
        return neighbour_relations(*shape, diagonal=True, wrap=True)


class Distances(_Dihedral):
    """Binary matrices; each cell becomes its distance to the nearest 0."""

    vocabulary = simulations.FARTHEST + 2

    def pool(self, shape: Shape, count: int, seed: int) -> tuple[Grids, Grids]:
        """Return matrices and their distances."""
        return simulations.distances(*shape, count, seed)

    def relations(self, shape: Shape) -> Relations | None:
        """Return the four neighbours."""
        return neighbour_relations(*shape)


def split(
    task: GridTask, shape: Shape, pool: tuple[Grids, Grids], held: set[int]
) -> tuple[Grids, Grids]:
    """Drop the puzzles of which a symmetric form is held out."""
    kept = [at for at, grid in enumerate(pool[0]) if task.key(grid, shape) not in held]
    return pool[0][kept], pool[1][kept]
