"""Make one Refiner from nothing: draw puzzles, train, measure, export, write the card."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch

from reasonnet.forge.refiner.model import Refiner
from reasonnet.forge.refiner.recipes import Part, Recipe
from reasonnet.forge.refiner.tasks import Grids, split
from reasonnet.forge.refiner.trainer import Pools, Progress, RefinerTrainer, accuracy_by_step

FIRST_SEED = 1_000_000
"""Training seeds start here; held-out puzzles have lower ones."""
HELD_SEED = 40_000
HELD = 1000
"""Held-out puzzles of each size."""
CACHE = Path("runs/cache")
STATES = (Path("runs/states"), Path("runs/state"))
"""Where resumable states are: those that the repository keeps, and one's own."""


def held_out(recipe: Recipe, part: Part, count: int | None = None) -> tuple[Grids, Grids]:
    """Return the held-out puzzles of one size, no two of them symmetric forms of each other."""
    count = HELD if count is None else count

    def drawn() -> tuple[Grids, Grids]:
        pool = recipe.task.pool(part.shape, int(count * recipe.spare), HELD_SEED + recipe.seed)
        first: dict[int, int] = {}
        for at, grid in enumerate(pool[0]):
            first.setdefault(recipe.task.key(grid, part.shape), at)
        chosen = list(first.values())[:count]
        return pool[0][chosen], pool[1][chosen]

    return _cached(f"{recipe.name}-held-{part.shape}-{count}-{recipe.seed}", drawn)


def hard_draws(recipe: Recipe) -> list[tuple[int, int]]:
    """Return count and first seed of each pool of hard puzzles that a recipe asks for."""
    return [
        draw
        for part in recipe.parts
        for draw in (
            (int(HELD * recipe.spare), HELD_SEED + recipe.seed),
            (part.pool, FIRST_SEED + recipe.seed),
        )
    ]


def training_pools(recipe: Recipe) -> Pools:
    """Return the training puzzles of every size, none a symmetric form of a held-out one."""
    pools: Pools = {}
    for part in recipe.parts:
        held = {recipe.task.key(grid, part.shape) for grid in held_out(recipe, part)[0]}

        def drawn(part: Part = part, held: set[int] = held) -> tuple[Grids, Grids]:
            pool = recipe.task.pool(part.shape, part.pool, FIRST_SEED + recipe.seed)
            return split(recipe.task, part.shape, pool, held)

        pools[part.shape] = _cached(f"{recipe.name}-{part.shape}-{part.pool}-{recipe.seed}", drawn)
    return pools


def _cached(name: str, draw: Callable[[], tuple[Grids, Grids]]) -> tuple[Grids, Grids]:
    path = CACHE / f"{hashlib.sha256(name.encode()).hexdigest()[:16]}.npz"
    if path.exists():
        with np.load(path) as data:
            return data["inputs"].astype(np.int64), data["labels"].astype(np.int64)
    inputs, labels = draw()
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, inputs=inputs.astype(np.int16), labels=labels.astype(np.int16))
    return inputs, labels


def state_of(name: str) -> Path:
    """Return the folder of a recipe's state: where there is one, else one's own."""
    return next((f / name for f in STATES if (f / name).exists()), STATES[-1] / name)


def train(
    recipe: Recipe,
    progress: Progress,
    *,
    deadline: float = math.inf,
    device: str = "cpu",
    compiled: bool = False,
    threads: int = 1,
) -> Refiner | None:
    """Train to the end; None where the deadline (`time.monotonic` seconds) came first."""
    torch.set_num_threads(threads)
    largest = max(recipe.parts, key=lambda part: part.weight)
    watched = tuple(grids[:200] for grids in held_out(recipe, largest))

    def measure(model: Refiner) -> float:
        right = accuracy_by_step(model, recipe, largest.shape, (watched[0], watched[1]))
        return right[-1] / len(watched[0])

    trainer = RefinerTrainer(
        recipe, training_pools(recipe), state_of(recipe.name), device=device, compiled=compiled
    )
    if recipe.start is not None:
        trainer.start_from(state_of(recipe.start))
    finished = trainer.run(progress, deadline=deadline, measure=measure)
    return trainer.averaged() if finished else None


def finish(recipe: Recipe, model: Refiner, out: Path) -> dict[str, Any]:
    """Export, measure and describe a trained model; returns the measured part of its card."""
    # Here, so that training needs PyTorch and NumPy alone: a borrowed GPU has no more.
    from reasonnet.forge.refiner.export import export
    from reasonnet.forge.refiner.measure import measure, write_card

    largest = max(recipe.parts, key=lambda part: part.weight)
    weights = out / f"{recipe.name}.onnx"
    fresh = weights.with_suffix(".new.onnx")
    held = {part: held_out(recipe, part) for part in recipe.parts}
    gap = export(model.cpu(), recipe.task, largest.shape, held[largest][0][:4], fresh)
    measured = measure(recipe, fresh, held)
    fresh.replace(weights)
    write_card(recipe, model, weights, measured, gap)
    return measured
