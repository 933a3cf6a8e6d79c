"""Puts the embedded fleet together: models, toolbox, Readers, analyser, planners, checks."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

from reasonnet.core.errors import InputError, WeightsError
from reasonnet.dispatch.analyse import Analyser, EmbeddedAnalyser, UntrainedAnalyser
from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.plan import EmbeddedPlanner, Planner
from reasonnet.dispatch.verify import SecondReading, Substitution
from reasonnet.fleet.embedded.lexicon import WEIGHTS
from reasonnet.fleet.embedded.models import Model, load_models
from reasonnet.fleet.embedded.reader import Reader, ReadingMode
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.toolbox import Toolbox

TRAINED = ReadingMode()
Ablation = Literal["weights", "analyser", "planner", "arguments", "tools"]


def readers(
    models: dict[str, Model], toolbox: Toolbox, mode: ReadingMode = TRAINED
) -> list[Reader]:
    """Return the shipped Readers as specialists."""
    return [Reader(m, toolbox, mode) for m in models.values() if m.card.role == "reader"]


def embedded_parts(
    ablate: Ablation | None = None, weights: Path | None = None
) -> tuple[Fleet, Dispatcher]:
    """Return the embedded fleet and its dispatcher, one part ablated if asked.

    Raises:
        InputError: an unknown ablation.
        WeightsError: a model is missing.
    """
    if ablate is not None and ablate not in get_args(Ablation):
        raise InputError(f"unknown ablation {ablate!r}: one of {', '.join(get_args(Ablation))}")
    models = load_models(weights or WEIGHTS, random_weights=ablate == "weights")
    toolbox = Toolbox(enabled=ablate != "tools")
    fleet = Fleet(readers(models, toolbox, ReadingMode(random_arguments=ablate == "arguments")))
    return fleet, dispatcher(fleet, models, ablate)


def dispatcher(
    fleet: Fleet,
    models: dict[str, Model],
    ablate: Ablation | None = None,
    *,
    first_planner: Planner | None = None,
) -> Dispatcher:
    """Return the dispatcher of a fleet that may hold more than the embedded specialists.

    Args:
        first_planner: asked before the embedded planners.
    """
    planners: list[Planner] = [
        EmbeddedPlanner(m) for m in models.values() if m.card.role == "planner"
    ]
    if ablate == "planner":
        planners = []
    if first_planner is not None:
        planners.insert(0, first_planner)
    analysers = [m for m in models.values() if m.card.role == "analyser"]
    if not analysers:
        raise WeightsError("the analyser's weights are missing: reinstall reasonnet")
    analyser: Analyser = (
        UntrainedAnalyser(fleet.skills) if ablate == "analyser" else EmbeddedAnalyser(analysers[0])
    )
    return Dispatcher(fleet, analyser, planners, (Substitution(), SecondReading(fleet)))
