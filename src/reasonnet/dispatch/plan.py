"""Plan: the DAG of sub-problems, and what to try when a plan does not work."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from reasonnet.core.attempt import Verdict
from reasonnet.core.errors import PlanError
from reasonnet.core.plan import Plan, Ref, Step, Text
from reasonnet.dispatch.analyse import SEVERAL, Analysis
from reasonnet.fleet.embedded.models import Model
from reasonnet.fleet.embedded.segmentation import IMPLICIT, segment

SINGLE = "single"
REPAIRED = "+repair"
"""Added to the name of the planner whose plan was mended."""
MAYBE_SEVERAL = 0.002
"""Probability of several problems from which a planner is asked, whatever the analyser says."""


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
        """Propose the plan that the model's tags spell."""
        tokens, outputs = await self._model.run(text)
        try:
            found = segment(tokens, outputs, self.name)
        except PlanError:
            return None
        confidence = self._model.card.calibration(found.confidence)
        return Proposal(found.plan, confidence, self._model.flops(len(tokens)))


def single(text: str) -> Plan:
    """Return the plan of a question that is one problem."""
    return Plan((Step("a", (Text(text.strip()),)),), planner=SINGLE)


async def proposals(
    text: str, analysis: Analysis, planners: Sequence[Planner]
) -> AsyncIterator[Proposal]:
    """Yield different plans, the likeliest first; later ones are for replanning."""
    whole = Proposal(single(text), max(0.0, 1.0 - analysis.several))
    seen: list[Plan] = []
    several = analysis.label == SEVERAL
    made: list[Proposal] = []
    if not several and analysis.several >= MAYBE_SEVERAL and planners:
        # In doubt the planner has its say: a text of several problems that is read as one gives
        # the answer to one of them.
        first = await planners[0].propose(text)
        made = [first] if first is not None else []
        several = first is not None and len(first.plan.steps) > 1
    if not several:
        seen.append(whole.plan)
        yield whole
    for index, planner in enumerate(planners):
        proposal = made[0] if index == 0 and made else await planner.propose(text)
        if proposal is None or any(same(proposal.plan, plan) for plan in seen):
            continue
        steps = proposal.plan.steps
        # One step again is tried only where the planner trimmed something away.
        if len(steps) == 1 and not several and steps[0].as_said() == text.strip():
            continue
        seen.append(proposal.plan)
        yield proposal
    # The whole is tried last, and only where no planner finds more than one step.
    found_several = any(len(plan.steps) > 1 for plan in seen)
    if several and not found_several and not any(same(whole.plan, plan) for plan in seen):
        yield whole


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


def same(left: Plan, right: Plan) -> bool:
    """Tell whether two plans have the same steps and needs, trimmings apart."""
    if len(left.steps) != len(right.steps) or left.outputs != right.outputs:
        return False
    return all(
        [s.ref for s in a.question if isinstance(s, Ref)]
        == [s.ref for s in b.question if isinstance(s, Ref)]
        and _alike(a, b)
        for a, b in zip(left.steps, right.steps, strict=True)
    )


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


def _alike(a: Step, b: Step) -> bool:
    first, second = _words(a), _words(b)
    if [w for w in first if w.isdigit()] != [w for w in second if w.isdigit()]:
        return False
    both, either = set(first) & set(second), set(first) | set(second)
    return len(both) >= 0.7 * len(either)


def _words(step: Step) -> list[str]:
    text = "".join(s.text for s in step.question if isinstance(s, Text))
    return re.findall(r"\w+|[^\w\s,.;:?!]", text.lower())
