"""Plan: the DAG of sub-problems, and what to try when a plan does not work."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from reasonnet.core.attempt import Verdict
from reasonnet.core.errors import PlanError
from reasonnet.core.plan import Plan, Ref, Step, Text, same
from reasonnet.dispatch.analyse import SEVERAL, Analysis
from reasonnet.fleet.card import Card
from reasonnet.fleet.embedded.models import Model
from reasonnet.fleet.embedded.segmentation import IMPLICIT, candidates, segment

SINGLE = "single"
REPAIRED = "+repair"
"""Added to the name of the planner whose plan was mended."""
UNSHARED = 0.01
"""Confidence in a planner's own plan that its committee finds too unlikely to name."""
MAYBE_SEVERAL = 0.002
"""Probability of several problems from which a planner is asked, whatever the analyser says."""
WHOLE_SEVERAL = 0.05
"""Probability of several problems up to which a text is tried as a whole after a plan failed."""
WHOLE_PUZZLE = 0.8
"""Probability of a puzzle, if it is one problem, from which it is so all the same."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A plan as a planner proposes it."""

    plan: Plan
    confidence: float
    flops: float = 0.0


class Planner(Protocol):
    """Anything that turns a question into a plan."""

    @property
    def name(self) -> str:
        """Name, as it stands in the trace."""
        ...

    @property
    def parameters(self) -> int:
        """Parameters of its model."""
        ...

    async def propose(self, text: str) -> Proposal | None:
        """Propose a plan, or None where it can make none."""
        ...


class EmbeddedPlanner:
    """A shipped planner: tags the steps and links the references."""

    def __init__(self, model: Model) -> None:
        self._model = model

    @property
    def name(self) -> str:
        """Name of the model."""
        return self._model.card.card.name

    @property
    def parameters(self) -> int:
        """Parameters of the model."""
        return self._model.card.card.parameters

    async def propose(self, text: str) -> Proposal | None:
        """Propose the plan that the model's tags spell; none for a text longer than it reads."""
        if not self._model.reads_whole(text):
            return None
        tokens, outputs = await self._model.run(text)
        try:
            found = segment(tokens, outputs, self.name)
        except PlanError:
            return None
        confidence = self._model.card.calibration(found.confidence)
        return Proposal(found.plan, confidence, self._model.flops(len(tokens)))


class Committee:
    """The embedded planners together: their probabilities averaged, the likeliest plans of it.

    A planner weighs as much as its odds of being right on people's questions (its card's).
    """

    name = "planners"

    def __init__(self, models: Sequence[Model]) -> None:
        self._models = tuple(models)
        self._weights = {model: odds(model.card.card) for model in self._models}

    @property
    def parameters(self) -> int:
        """Parameters of the models."""
        return sum(model.card.card.parameters for model in self._models)

    async def propose(self, text: str, limit: int) -> list[Proposal]:
        """Return up to `limit` different plans, the likeliest first."""
        models = [model for model in self._models if model.reads_whole(text)]
        if not models:
            return []
        runs = [await model.run(text) for model in models]
        tokens = runs[0][0]
        outputs = [output for _, output in runs]
        weights = [self._weights[model] for model in models]
        found = candidates(tokens, outputs, self.name, limit, weights)
        flops = sum(model.flops(len(tokens)) for model in models)
        return [Proposal(one.plan, one.confidence, flops) for one in found]


AUTHORED = "plan/authored"
"""What a planner's card calls its accuracy on questions in people's words."""


def odds(card: Card) -> float:
    """Return a planner's odds of being right on people's questions, by its card."""
    measured = card.skills.get(AUTHORED)
    accuracy = measured.accuracy if measured is not None else 0.5
    return max(accuracy, 0.05) / max(1 - accuracy, 0.05)


def single(text: str) -> Plan:
    """Return the plan of a question that is one problem."""
    return Plan((Step("a", (Text(text),)),), planner=SINGLE)


async def proposals(
    text: str,
    analysis: Analysis,
    planners: Sequence[Planner],
    committee: Committee | None = None,
    limit: int = 8,
) -> AsyncIterator[Proposal]:
    """Yield different plans, the likeliest first; later ones are for replanning.

    Args:
        committee: asked for up to `limit` further plans after the planners' own.
    """
    whole = Proposal(single(text), max(0.0, 1.0 - analysis.several))
    seen: list[Plan] = []

    def untried(plan: Plan) -> bool:
        return not any(same(plan, other) for other in seen)

    # The rules of a puzzle and long instructions look like steps to a planner.
    sure = analysis.label != SEVERAL and analysis.several < WHOLE_SEVERAL
    sure = sure or analysis.puzzle >= WHOLE_PUZZLE
    several = analysis.label == SEVERAL
    made: list[Proposal] = []
    unasked = planners
    if not several and analysis.several >= MAYBE_SEVERAL and planners:
        # In doubt the planner has its say: a text of several problems that is read as one gives
        # the answer to one of them.
        first, unasked = await planners[0].propose(text), planners[1:]
        made = [first] if first is not None else []
        several = first is not None and len(first.plan.steps) > 1
    if not several:
        seen.append(whole.plan)
        yield whole
    for planner in unasked:
        proposal = await planner.propose(text)
        if proposal is not None:
            made.append(proposal)
    if committee is not None and several:
        made = ranked(made, await committee.propose(text, limit))
    for proposal in made:
        if not untried(proposal.plan):
            continue
        steps = proposal.plan.steps
        # One step again is tried only where the planner trimmed something away.
        if len(steps) == 1 and not several and steps[0].as_said().strip() == text.strip():
            continue
        seen.append(proposal.plan)
        yield proposal
        if sure and untried(whole.plan):
            seen.append(whole.plan)
            yield whole
    # The whole is tried last, and only where no planner finds more than one step.
    found_several = any(len(plan.steps) > 1 for plan in seen)
    if several and not found_several and untried(whole.plan):
        yield whole


def ranked(own: Sequence[Proposal], common: Sequence[Proposal]) -> list[Proposal]:
    """Order the planners' own plans and those of their committee by the committee's confidence.

    A plan that several planners make comes first, one that the committee does not have last; a
    plan that is a planner's own stays under its name.
    """
    found: list[tuple[bool, Proposal]] = []
    left = list(own)
    for proposal in common:
        makers = [p for p in left if same(p.plan, proposal.plan)]
        left = [p for p in left if p not in makers]
        plan = makers[0].plan if makers else proposal.plan
        found.append((len(makers) > 1, replace(proposal, plan=plan)))
    found.sort(key=lambda pair: not pair[0])
    return [p for _, p in found] + [replace(p, confidence=UNSHARED) for p in left]


def repairs(plan: Plan, failed: frozenset[str]) -> Iterator[Plan]:
    """Yield mended plans for one in which the steps `failed` found nobody to answer them.

    A step that was taken to go on from an earlier answer without saying so may stand for itself.
    """
    cut = tuple(_alone(step) if step.id in failed else step for step in plan.steps)
    if cut != plan.steps:
        yield replace(plan, steps=cut, outputs=(), planner=plan.planner + REPAIRED)


def _alone(step: Step) -> Step:
    """Return a step without the reference that it was given but does not speak of."""
    match step.question:
        case (Ref(), Text(text), *rest) if text.startswith(IMPLICIT):
            kept = Text(text.removeprefix(IMPLICIT))
            return replace(step, question=(kept, *rest) if kept.text else tuple(rest))
    return step


def renumber(plan: Plan, revision: int) -> Plan:
    """Return the plan as the given revision."""
    return replace(plan, revision=revision)


def compare(plan: Plan, other: Proposal | None) -> Verdict:
    """Check a plan against that of a second, independently trained planner."""
    if other is None:
        return Verdict("second-planner", True, "unknown", "the second planner found no plan")
    agrees = same(plan, other.plan)
    said = " | ".join(step.as_said() for step in other.plan.steps)
    return Verdict(
        "second-planner",
        True,
        "right" if agrees else "unknown",
        said,
        by=other.plan.planner,
        flops=other.flops,
    )
