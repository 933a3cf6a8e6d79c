"""Puts the embedded fleet together: models, toolbox, Readers, analyser, planners, checks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, get_args

from reasonnet.core.errors import InputError, WeightsError
from reasonnet.dispatch.analyse import Analyser, EmbeddedAnalyser, UntrainedAnalyser
from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.plan import Committee, EmbeddedPlanner, Planner
from reasonnet.dispatch.verify import Check, SecondReading, Substitution
from reasonnet.fleet.embedded.lexicon import WEIGHTS
from reasonnet.fleet.embedded.models import Model, load_models, refiner_cards
from reasonnet.fleet.embedded.reader import Reader, ReadingMode
from reasonnet.fleet.embedded.refiner import CODECS, Refiner
from reasonnet.fleet.embedded.refining import load_refiner
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.toolbox import Toolbox

TRAINED = ReadingMode()
DEEP_READER, DEEP_PUZZLE_READER = "deep-reader", "deep-puzzle-reader"
"""The Readers whose idea of the operation the analyser shares."""
Ablation = Literal["weights", "analyser", "planner", "arguments", "tools"]


def readers(
    models: dict[str, Model], toolbox: Toolbox, mode: ReadingMode = TRAINED
) -> list[Reader]:
    """Return the shipped Readers as specialists."""
    return [Reader(m, toolbox, mode) for m in models.values() if m.card.role == "reader"]


def refiners(
    models: dict[str, Model],
    toolbox: Toolbox,
    mode: ReadingMode = TRAINED,
    folder: Path = WEIGHTS,
    *,
    random_weights: bool = False,
) -> list[Refiner]:
    """Return the shipped Refiners whose skill some Reader reads.

    A Refiner works on the reading of the Reader of most skills, so that the Reader of the skill's
    own domain can read the question independently.
    """
    found: list[Refiner] = []
    for name, card in refiner_cards(folder).items():
        kind = card.labels[0]
        codec = CODECS.get(kind)
        fit = [
            m
            for m in models.values()
            if m.card.role == "reader" and codec is not None and codec.skill in m.card.labels
        ]
        if fit:
            reader = Reader(max(fit, key=lambda m: len(m.card.labels)), toolbox, mode)
            model = load_refiner(folder / f"{name}.onnx", kind, random_weights=random_weights)
            found.append(Refiner(card.card, model, reader, toolbox))
    return found


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
    folder, noise = weights or WEIGHTS, ablate == "weights"
    models = load_models(folder, random_weights=noise)
    toolbox = Toolbox(enabled=ablate != "tools")
    mode = ReadingMode(random_arguments=ablate == "arguments")
    refining = refiners(models, toolbox, mode, folder, random_weights=noise)
    fleet = Fleet([*readers(models, toolbox, mode), *refining])
    return fleet, dispatcher(fleet, models, ablate)


def dispatcher(
    fleet: Fleet,
    models: dict[str, Model],
    ablate: Ablation | None = None,
    *,
    first_planner: Planner | None = None,
    further_checks: Sequence[Check] = (),
) -> Dispatcher:
    """Return the dispatcher of a fleet that may hold more than the embedded specialists.

    Args:
        first_planner: asked before the embedded planners.
        further_checks: made after those of the embedded fleet.
    """
    planning = [m for m in models.values() if m.card.role == "planner" and ablate != "planner"]
    planners: list[Planner] = [EmbeddedPlanner(m) for m in planning]
    if first_planner is not None:
        planners.insert(0, first_planner)
    analysers = [m for m in models.values() if m.card.role == "analyser"]
    if not analysers:
        raise WeightsError("the analyser's weights are missing: reinstall reasonnet")
    analysers.sort(key=lambda model: -len(model.card.labels))
    analyser: Analyser = (
        UntrainedAnalyser(fleet.skills)
        if ablate == "analyser"
        else EmbeddedAnalyser(
            *analysers[:2],
            reader=models.get(DEEP_READER),
            puzzle_reader=models.get(DEEP_PUZZLE_READER),
        )
    )
    committee = Committee(planning) if len(planning) > 1 else None
    checks: list[Check] = [Substitution(), SecondReading(fleet), *further_checks]
    return Dispatcher(fleet, analyser, planners, checks, committee)
