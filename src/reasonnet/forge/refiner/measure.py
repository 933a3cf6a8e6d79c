"""Measure an exported Refiner on held-out puzzles, and write its card."""

from __future__ import annotations

import hashlib
import json
import statistics
import time
from pathlib import Path
from typing import Any

import numpy as np

from reasonnet.fleet.card import wilson
from reasonnet.fleet.embedded.refining import EFFORTS, RefinerModel, load_refiner
from reasonnet.forge.evaluate import commit
from reasonnet.forge.refiner.model import Refiner
from reasonnet.forge.refiner.recipes import Part, Recipe
from reasonnet.forge.refiner.tasks import Grids

BATCH = 100
LEVELS = ("fast", "balanced", "thorough")


def by_step(model: RefinerModel, part: Part, grids: tuple[Grids, Grids], steps: int) -> list[int]:
    """Return how many grids are right in every cell after 1, 2 … steps, never halting."""
    right = [0] * steps
    for start in range(0, len(grids[0]), BATCH):
        inputs, labels = (some[start : start + BATCH] for some in grids)
        for number, stepped in enumerate(model.steps(inputs, part.shape)):
            right[number] += int((stepped.answers == labels).all(1).sum())
            if number + 1 == steps:
                break
    return right


def by_effort(model: RefinerModel, part: Part, grids: tuple[Grids, Grids]) -> list[int]:
    """Return how many grids are right at each level of effort.

    A level takes up only what the last one got wrong: what fits is not tried again anyway.
    """
    right: list[int] = []
    left = list(zip(*grids, strict=True))
    for effort in EFFORTS:
        left = [
            (question, label)
            for question, label in left
            if not np.array_equal(model.refine(question, part.shape, effort).answer, label)
        ]
        right.append(len(grids[0]) - len(left))
    return right


def latency(model: RefinerModel, part: Part, grids: tuple[Grids, Grids]) -> tuple[float, float]:
    """Return the median and the 95th percentile of refining one puzzle, in seconds."""
    times = []
    for question in grids[0][:100]:
        started = time.perf_counter()
        model.refine(question, part.shape)
        times.append(time.perf_counter() - started)
    times.sort()
    return statistics.median(times), times[int(len(times) * 0.95)]


def measure(recipe: Recipe, weights: Path, held: dict[Part, tuple[Grids, Grids]]) -> dict[str, Any]:
    """Return the measured part of a card.

    Args:
        recipe: what was trained.
        weights: the exported step.
        held: held-out puzzles by part.
    """
    model = load_refiner(weights, recipe.kind)
    parts: list[dict[str, Any]] = []
    right = n = 0
    slowest = (0.0, 0.0)
    for part, grids in held.items():
        curve = by_step(model, part, grids, recipe.config.steps)
        count = len(grids[0])
        found = by_effort(model, part, grids)
        efforts = {level: _share(k, count) for level, k in zip(LEVELS, found, strict=True)}
        right, n = right + found[LEVELS.index("balanced")], n + count
        slowest = max(slowest, latency(model, part, grids))
        parts.append(
            {
                "size": f"{part.shape[0]}x{part.shape[1]}",
                "single_pass": _share(curve[-1], count),
                "right_by_step": curve,
                "by_effort": efforts,
            }
        )
    suite = f"held-out puzzles of {', '.join(str(p['size']) for p in parts)}"
    return {
        "skills": {recipe.skill: _share(right, n) | {"suite": suite}},
        "parts": parts,
        "seconds": round(slowest[0], 6),
        "seconds_p95": round(slowest[1], 6),
    }


def _share(right: int, n: int) -> dict[str, Any]:
    return {
        "right": right,
        "n": n,
        "accuracy": round(right / n, 4),
        "interval": [round(x, 4) for x in wilson(right, n)],
    }


def flops_per_cell(model: Refiner) -> float:
    """Return the operations of one step for each cell: the matrices, as often as they are applied.

    Sums over relations, a thousandth of it, are left out.
    """
    config = model.config
    level = sum(p.numel() for n, p in model.named_parameters() if n.startswith("L_level"))
    return 2.0 * level * config.high * (config.low + 1) + 2.0 * model.lm_head.weight.numel()


def write_card(
    recipe: Recipe, model: Refiner, weights: Path, measured: dict[str, Any], gap: float
) -> Path:
    """Write the card beside the weights; returns its path."""
    puzzles = ", ".join(f"{p.pool} of {p.shape[0]}x{p.shape[1]}" for p in recipe.parts)
    card = {
        "name": recipe.name,
        "role": "refiner",
        "labels": [recipe.kind],
        "roles": [],
        "declines_foreign": True,
        "max_tokens": 1536,
        "parameters": sum(p.numel() for p in model.parameters()),
        "flops_per_token": flops_per_cell(model),
        "calibration": [1.0, 0.0],
        **measured,
        "export_gap": round(gap, 6),
        "provenance": {
            "data": f"generated puzzles, at most {puzzles}, training seeds from 1000000; no "
            "symmetric form of a held-out puzzle among them",
            "command": f"reasonnet forge train {recipe.name}",
            "commit": commit(),
            "sha256": hashlib.sha256(weights.read_bytes()).hexdigest(),
        },
    }
    path = weights.with_name(f"{recipe.name}.card.json")
    path.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return path
