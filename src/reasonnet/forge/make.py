"""Make one specialist: draw, train, export, measure, write the card; or train one further."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import nn

from reasonnet.fleet.embedded.lexicon import WEIGHTS, load_lexicon
from reasonnet.forge.evaluate import measure, write_card
from reasonnet.forge.export import export
from reasonnet.forge.specs import Spec
from reasonnet.forge.train import Progress, Trainer, build, loss_of, training_data
from reasonnet.forge.warm import warm_start

ROUND_SEED = 5_000
"""Offset of each further round's seed; the held-out wordings stay those of the first."""
ROUND_RATE = 0.75
"""Learning rate of each round, as a part of the round's before."""
STATE = Path("runs/state")
"""Where resumable states are kept, relative to the working directory."""


def make(
    spec: Spec,
    progress: Progress,
    *,
    out: Path = WEIGHTS,
    state: Path = STATE,
    deadline: float = math.inf,
    threads: int = 1,
) -> dict[str, Any] | None:
    """Train a specialist and write its weights and card.

    Args:
        progress: called with step, steps and the running loss.
        out: folder of weights and cards.
        state: folder of the resumable states.
        deadline: `time.monotonic` seconds at which to stop; a later call goes on.
        threads: threads of PyTorch.

    Returns:
        The measured part of the card, or None where the deadline came first.
    """
    torch.set_num_threads(threads)
    model: nn.Module | None = None
    drawn = 0
    for number, part in enumerate(rounds(spec)):
        data = training_data(part, load_lexicon())
        drawn += len(data)
        suffix = "" if number == 0 else f".{number + 1}"
        trainer = Trainer(part, data, loss_of(part), state / f"{spec.name}{suffix}.pt", model)
        if not trainer.run(progress, deadline):
            return None
        model = trainer.model
    assert model is not None
    out.mkdir(parents=True, exist_ok=True)
    weights = out / f"{spec.name}.onnx"
    fresh, gap = _exported(spec, model, weights)
    measured = measure(spec, fresh)
    fresh.replace(weights)
    write_card(spec, model, weights, measured, gap, drawn)
    return measured


def further(
    spec: Spec,
    progress: Progress,
    *,
    examples: int | None = None,
    out: Path = WEIGHTS,
    state: Path = STATE,
    deadline: float = math.inf,
    threads: int = 1,
) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """Train one more round from the shipped weights; they stay where it measures no better.

    Args:
        examples: of each skill (a planner's in all), where not the last round's number.
        deadline: `time.monotonic` seconds at which to stop; a later call goes on.

    Returns:
        What the shipped and the new weights measure on the same held-out wordings, or None where
        the deadline came first.

    Raises:
        InputError: the recipe's network is not the shipped one's.
        WeightsError: the shipped weights or their card are missing or damaged.
    """
    torch.set_num_threads(threads)
    weights = out / f"{spec.name}.onnx"
    past = further_rounds(weights)
    most, epochs = (
        spec.more[-1] if spec.more else (spec.examples or spec.examples_per_skill, spec.epochs)
    )
    part = rounds(replace(spec, more=(*spec.more, *((examples or most, epochs),) * (past + 1))))[-1]
    # After many rounds the rate would be next to nothing.
    least = spec.learning_rate * ROUND_RATE**3
    part = replace(part, learning_rate=max(part.learning_rate, least))
    data = training_data(part, load_lexicon())
    model = build(part, pretrained=False)
    warm_start(model, spec, out)
    resumable = further_state(spec, state)
    trainer = Trainer(part, data, loss_of(part), resumable, model)
    if not trainer.run(progress, deadline):
        return None
    fresh, gap = _exported(spec, model, weights)
    before, after = measure(spec, weights), measure(spec, fresh)
    if share(after) > share(before):
        fresh.replace(weights)
        write_card(spec, model, weights, after, gap, len(data), further=past + 1)
    else:
        fresh.unlink()
    resumable.unlink()
    return before, after


def _exported(spec: Spec, model: nn.Module, weights: Path) -> tuple[Path, float]:
    """Export a model beside the weights that it may replace; returns where, and the gap."""
    fresh = weights.with_suffix(".new.onnx")
    return fresh, export(model, fresh, spec.encoder.lexicon_dim)


def further_state(spec: Spec, state: Path) -> Path:
    """Return where a further round keeps its state."""
    return state / f"{spec.name}.more.pt"


def share(measured: dict[str, Any]) -> float:
    """Return the share of held-out questions that a measurement found right."""
    skills = measured["skills"].values()
    return float(sum(m["right"] for m in skills) / max(1, sum(m["n"] for m in skills)))


def further_rounds(weights: Path) -> int:
    """Return how many rounds shipped weights had beyond their recipe."""
    card = json.loads(weights.with_suffix(".card.json").read_text("utf-8"))
    return int(card.get("further_rounds", 0))


def rounds(spec: Spec) -> list[Spec]:
    """Return the recipes of a spec's rounds: each with fresh data and a lower learning rate."""
    found = [replace(spec, more=())]
    for number, (examples, epochs) in enumerate(spec.more, start=1):
        found.append(
            replace(
                spec,
                examples=examples,
                examples_per_skill=examples if spec.kind == "reader" else spec.examples_per_skill,
                epochs=epochs,
                more=(),
                learning_rate=spec.learning_rate * ROUND_RATE**number,
                seed=spec.seed + number * ROUND_SEED,
            )
        )
    return found
