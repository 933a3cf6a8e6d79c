"""Settle: which of the plans that were worked on gives the answer.

A plan of several steps is a reading of the question, and may be wrong as any reading. It stands
when a second, independently trained planner makes the same plan, or another plan that comes to
the same answers; or, unverified, when its planner is sure enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reasonnet.core.answer import Answer
from reasonnet.core.attempt import Verdict
from reasonnet.dispatch.compose import loose_ends, numbers_left_out
from reasonnet.dispatch.plan import SINGLE, Committee, Proposal
from reasonnet.dispatch.policy import Policy

DISAGREE = "the planners do not agree on what is asked; ask one problem at a time"
LOOSE, UNANSWERED = 0.3, 0.03
"""What a plan weighs, against one whose every step was verified and used: one that leaves something
over, and one in which a step was not answered."""
LEFT_OUT = 0.5
"""What a plan weighs less for each number of the question that is in none of its steps."""
CONFIRMED = 0.98
"""Confidence in a plan that two planners share."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A plan with the answer that it came to."""

    proposal: Proposal
    answer: Answer

    @property
    def texts(self) -> tuple[str | None, ...]:
        """The parts' answers."""
        return tuple(part.answer for part in self.answer.parts)

    @property
    def weight(self) -> float:
        """The planners' confidence, less of it where the plan leaves something over."""
        if self.answer.status != "answered":
            return UNANSWERED * self.proposal.confidence
        steps = self.answer.plan.steps
        tidy = all(s.verified for s in steps) and not loose_ends(steps)
        left_out = numbers_left_out(self.answer.question, self.proposal.plan)
        return (1.0 if tidy else LOOSE) * LEFT_OUT**left_out * self.proposal.confidence

    @property
    def agreed(self) -> bool:
        """A plan of one step, or one that a second planner makes as well."""
        checks = self.answer.plan.checks
        return len(self.answer.plan.steps) == 1 or any(c.verdict == "right" for c in checks)


def settled(tried: Sequence[Tried], policy: Policy) -> Answer | None:
    """Return the answer that stands by now, if one does."""
    last = tried[-1]
    if last.answer.status != "answered":
        return None
    if (last.agreed and not _merged(last, tried)) or not policy.cross_examine:
        return last.answer
    for earlier in tried[:-1]:
        same = earlier.answer.status == "answered" and earlier.texts == last.texts
        makers = {earlier.answer.plan.planner, last.answer.plan.planner}
        # A committee's plan is no second opinion: its members have a part in it.
        if same and len(makers) == 2 and Committee.name not in makers:
            return _confirmed(earlier.answer, last.answer.plan.planner)
    return None


def _merged(one: Tried, tried: Sequence[Tried]) -> bool:
    """Tell whether a plan may run problems together, of which one is answered: one step of a
    planner's in the place of several."""
    plan = one.proposal.plan
    alone = len(plan.steps) == 1 and plan.planner != SINGLE
    return alone and any(len(t.proposal.plan.steps) > 1 for t in tried)


def last_resort(tried: Sequence[Tried], policy: Policy) -> Answer:
    """Return the best that there is when no plan was settled on.

    A wrong plan mostly leaves something over: a step that nobody can read, an answer that is
    referred to and not used, a number that no call takes. So plans are weighed by their planners'
    confidence and by what they leave over, those that come to the same answers together.
    """
    apart = [t for t in tried if not _merged(t, tried)]
    whole = [t for t in apart if t.answer.status == "answered"]
    if not whole:
        return max(apart, key=_standing).answer
    shares: dict[tuple[str | None, ...], float] = {}
    for one in whole:
        shares[one.texts] = shares.get(one.texts, 0.0) + one.weight
    best = max(shares, key=lambda texts: shares[texts])
    surest = max((t for t in whole if t.texts == best), key=lambda t: t.weight)
    share = shares[best] / max(sum(t.weight for t in tried), 1e-9)
    if max(share, surest.proposal.confidence) >= policy.accept_plan:
        return surest.answer
    parts = tuple(
        replace(p, answer=None, value=None, status="abstained", reason=DISAGREE)
        for p in surest.answer.parts
    )
    return replace(
        surest.answer,
        status="abstained",
        answer=None,
        value=None,
        answer_type=None,
        confidence=0.0,
        verified=False,
        reason=DISAGREE,
        parts=parts,
    )


def _standing(tried: Tried) -> tuple[float, bool]:
    parts = tried.answer.parts
    return sum(p.status == "answered" for p in parts) / len(parts), tried.answer.verified


def _confirmed(answer: Answer, by: str) -> Answer:
    """Note that another planner's plan comes to the same answers."""
    verdict = Verdict("second-planner", True, "right", "another plan, the same answers", by=by)
    steps = answer.plan.steps
    return replace(
        answer,
        plan=replace(answer.plan, checks=(verdict,)),
        verified=all(step.verified for step in steps) and not loose_ends(steps),
    )
