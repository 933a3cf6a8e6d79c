"""The Refiners that the forge knows how to make."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from reasonnet.forge.refiner.config import SUDOKU_MLP, RefinerConfig
from reasonnet.forge.refiner.tasks import (
    Distances,
    GridTask,
    HardSudoku,
    Life,
    Maze,
    Shape,
    Sudoku,
)


@dataclass(frozen=True, slots=True)
class Part:
    """The grids of one size in a recipe."""

    shape: Shape
    weight: float
    """Share of the steps."""
    pool: int
    """Different puzzles; symmetries multiply them."""
    batch: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How one Refiner is made."""

    name: str
    skill: str
    kind: str
    """Kind of grid, as the fleet knows it (`fleet.embedded.grid_kinds`)."""
    task: GridTask
    config: RefinerConfig
    parts: tuple[Part, ...]
    steps: int
    """Optimiser steps, one per supervision step."""
    mode: Literal["faithful", "fast"] = "fast"
    """faithful: Adam-atan2, stablemax, as published. fast: Muon, label smoothing, clipping."""
    learning_rate: float = 0.02
    """Of Muon; AdamW takes a tenth. In the faithful mode, of Adam-atan2 and of the embeddings."""
    weight_decay: float = 0.0
    warmup: int = 50
    cooldown: float = 0.4
    """Share of the steps over which the rate falls to zero, at the end."""
    smoothing: float = 0.1
    halting: float = 0.05
    """Weight of the halting loss."""
    explore: float = 0.1
    """Chance that a slot may not halt before a random step."""
    average: float = 0.995
    """Memory of the averaged weights."""
    seed: int = 1
    start: str | None = None
    """Recipe whose averaged weights it starts from; its network has the same parameters."""
    spare: float = 2.0
    """So many times the held-out puzzles are drawn, as symmetric forms among them are dropped."""


def small(vocabulary: int, relations: int, *, hidden: int, low: int) -> RefinerConfig:
    """Return the shape of a Refiner for a CPU: one H cycle, relations, no prefix."""
    return RefinerConfig(
        vocabulary=vocabulary,
        hidden=hidden,
        mixing="relations",
        relations=relations,
        multiple=32,
        high=1,
        low=low,
        puzzle_width=0,
        prefix=0,
        gated_norm=True,
        cell_halting=True,
    )


SUDOKU = Recipe(
    name="sudoku-refiner",
    skill="puzzles/sudoku",
    kind="sudoku",
    task=Sudoku(),
    config=small(11, 3, hidden=80, low=2),
    parts=(
        Part((4, 4), 0.08, 1_000, 64),
        Part((6, 6), 0.22, 4_000, 64),
        Part((9, 9), 0.70, 6_000, 32),
    ),
    steps=3_100,
    cooldown=0.3,
)
MAZE = Recipe(
    name="maze-refiner",
    skill="grid-paths/maze",
    kind="maze",
    task=Maze(),
    config=small(6, 1, hidden=48, low=3),
    parts=(Part((10, 10), 1.0, 5_000, 32),),
    steps=1_200,
    cooldown=0.3,
    seed=22,
)
LIFE = Recipe(
    name="life-refiner",
    skill="cellular/life",
    kind="life",
    task=Life(),
    config=small(Life.vocabulary, 1, hidden=48, low=2),
    parts=(Part((6, 6), 0.4, 20_000, 48), Part((10, 10), 0.6, 20_000, 24)),
    steps=800,
    seed=3,
)
DISTANCES = Recipe(
    name="distances-refiner",
    skill="matrix-maps/zero-distances",
    kind="distances",
    task=Distances(),
    config=small(Distances.vocabulary, 1, hidden=32, low=2),
    parts=(Part((5, 5), 0.3, 20_000, 48), Part((10, 10), 0.7, 20_000, 24)),
    steps=600,
    seed=4,
)
HARD_FOLDER = Path("runs/states/hard-sudokus")
"""Where drawn hard puzzles are kept, relative to the working directory."""
HARD = Recipe(
    name="sudoku-hard-refiner",
    skill="puzzles/sudoku",
    kind="sudoku",
    task=HardSudoku(HARD_FOLDER),
    # Cycles add no parameters: it starts from the newspaper one and thinks longer.
    config=replace(SUDOKU.config, high=2, low=4),
    parts=(Part((9, 9), 1.0, 1_000, 256),),
    steps=12_000,
    warmup=100,
    smoothing=0.1,
    average=0.999,
    seed=101,
    start="sudoku-refiner",
    spare=1.0,
)
"""For one GPU, in runs of minutes (runs/gpu/sudoku_hard.py)."""
PUBLISHED = Recipe(
    name="sudoku-published-refiner",
    skill="puzzles/sudoku",
    kind="sudoku",
    task=HardSudoku(HARD_FOLDER, with_relations=False),
    config=SUDOKU_MLP,
    parts=(Part((9, 9), 1.0, 1_000, 768),),
    steps=60_000,
    mode="faithful",
    learning_rate=1e-4,
    weight_decay=1.0,
    warmup=2_000,
    cooldown=0.0,
    average=0.999,
    seed=101,
    spare=1.0,
)
"""The paper's recipe for Sudoku-Extreme: 1000 puzzles and their symmetric forms, MLP variant."""
RECIPES: dict[str, Recipe] = {
    recipe.name: recipe for recipe in (SUDOKU, MAZE, LIFE, DISTANCES, HARD, PUBLISHED)
}
