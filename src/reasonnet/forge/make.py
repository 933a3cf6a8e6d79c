"""Make one specialist from nothing: draw, train, export, measure, write the card."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from reasonnet.fleet.embedded.lexicon import WEIGHTS, load_lexicon
from reasonnet.forge.evaluate import measure, write_card
from reasonnet.forge.export import export
from reasonnet.forge.specs import SPECS, Spec
from reasonnet.forge.train import Progress, Trainer, loss_of, training_data

SECOND_SEED = 5_000
"""Offset of a second round's seed; its held-out wordings stay those of the first."""
STATE = Path("runs/state")
"""Where resumable states are kept, relative to the working directory."""


def make(
    spec: Spec,
    progress: Progress,
    *,
    out: Path = WEIGHTS,
    deadline: float = math.inf,
    threads: int = 1,
) -> dict[str, Any] | None:
    """Train a specialist and write its weights and card.

    Args:
        progress: called with step, steps and the running loss.
        out: folder of weights and cards.
        deadline: `time.monotonic` seconds at which to stop; a later call goes on.
        threads: threads of PyTorch.

    Returns:
        The measured part of the card, or None where the deadline came first.
    """
    torch.set_num_threads(threads)
    data = training_data(spec, load_lexicon())
    trainer = Trainer(spec, data, loss_of(spec), STATE / f"{spec.name}.pt")
    if not trainer.run(progress, deadline):
        return None
    if spec.more_epochs:  # the first round's data are behind it; new ones go on from there
        second = second_round(spec)
        first, data = trainer.model, training_data(second, load_lexicon())
        trainer = Trainer(second, data, loss_of(spec), STATE / f"{spec.name}.second.pt")
        trainer.model.load_state_dict(first.state_dict())
        if not trainer.run(progress, deadline):
            return None
    weights = out / f"{spec.name}.onnx"
    fresh = weights.with_suffix(".new.onnx")
    gap = export(trainer.model, fresh, spec.encoder.lexicon_dim)
    measured = measure(spec, fresh)
    fresh.replace(weights)
    write_card(spec, trainer.model, weights, measured, gap, len(data))
    return measured


def second_round(spec: Spec) -> Spec:
    """Return the recipe of a spec's second round: fresh data, a lower learning rate."""
    return replace(
        spec,
        examples=spec.more_examples,
        examples_per_skill=spec.more_examples if spec.kind == "reader" else spec.examples_per_skill,
        epochs=spec.more_epochs,
        more_epochs=0.0,
        learning_rate=0.75 * spec.learning_rate,
        seed=spec.seed + SECOND_SEED,
    )


def spec(name: str) -> Spec:
    """Return a spec by name; raises KeyError with the names that there are."""
    if name not in SPECS:
        raise KeyError(f"no specialist {name!r}: one of {', '.join(SPECS)}")
    return SPECS[name]
