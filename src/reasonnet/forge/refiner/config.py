"""What a Refiner is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Mixing = Literal["attention", "mlp", "relations"]
"""How cells exchange information: self-attention with rotary positions; an MLP over the sequence
(both as published); or sums over the relations of a grid (same row, neighbour above …), which are
an input, so that one network serves grids of every size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefinerConfig:
    """Shape of a Refiner.

    Raises:
        ValueError: sizes that do not fit together.
    """

    vocabulary: int
    """Tokens a cell may hold, the padding token 0 included."""
    length: int = 0
    """Cells of a grid; 0: any number (relations only)."""
    hidden: int = 512
    layers: int = 2
    heads: int = 8
    """Attention heads (attention only)."""
    expansion: float = 4.0
    """Width of the MLPs: 2/3 of so many times their input, rounded up to `multiple`."""
    multiple: int = 256
    mixing: Mixing = "mlp"
    relations: int = 0
    """Relations between cells (relations only)."""
    high: int = 3
    """H cycles: updates of the answer's latent in one step; all but the last without gradient."""
    low: int = 6
    """L cycles: updates of the reasoning latent for each of the answer's."""
    steps: int = 16
    """Supervision steps."""
    puzzles: int = 1
    """Puzzle identifiers (ARC: one per task and augmentation)."""
    puzzle_width: int = 512
    """Length of a puzzle embedding; 0: none."""
    prefix: int = 16
    """Tokens before the grid that hold the puzzle embedding, zeros after it; 0 in the fast mode."""
    gated_norm: bool = False
    """σ(g)·RMSNorm(g·v) inside the SwiGLU instead of silu(g)·v (fast mode)."""
    cell_halting: bool = False
    """Halt on the least sure cell (fast mode) instead of on position 0."""

    def __post_init__(self) -> None:
        if self.mixing == "attention" and self.hidden % (2 * self.heads):
            raise ValueError(f"{self.heads} heads of even width do not fit into {self.hidden}")
        if (self.mixing == "relations") != (self.relations > 0):
            raise ValueError("relations are for the mixing 'relations', and needed there")
        if self.mixing != "relations" and self.length < 1:
            raise ValueError(f"the mixing {self.mixing!r} needs the number of cells")
        if self.mixing == "relations" and self.prefix:
            raise ValueError("a prefix has no relations to the grid")
        if self.puzzle_width > self.prefix * self.hidden:
            raise ValueError("the prefix is too short for the puzzle embedding")

    def inner(self, width: int) -> int:
        """Return the inner width of a SwiGLU over so many inputs."""
        wanted = round(self.expansion * width * 2 / 3)
        return -(-wanted // self.multiple) * self.multiple


SUDOKU_MLP = RefinerConfig(vocabulary=11, length=81, mixing="mlp")
"""Published for Sudoku-Extreme: 5.03 M parameters (paper, table 1; TRM-MLP)."""
SUDOKU_ATTENTION = RefinerConfig(vocabulary=11, length=81, mixing="attention")
"""The attention variant on the same puzzles: 6.83 M parameters (TRM-Att)."""
MAZE = RefinerConfig(vocabulary=6, length=900, mixing="attention", low=4)
"""Published for Maze-Hard, 30 x 30."""
ARC = RefinerConfig(vocabulary=12, length=900, mixing="attention", low=4, puzzles=876_406)
"""Published for ARC-AGI: colours 0 to 9 are tokens 2 to 11, 1 ends a row or column."""
