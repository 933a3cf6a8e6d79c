"""What a question's events say to somebody who waits: one line each."""

from __future__ import annotations

from reasonnet.core.events import (
    Analysed,
    Attempted,
    AttemptStarted,
    Event,
    Judged,
    Planned,
    Replanned,
    StepFinished,
)
from reasonnet.core.plan import Plan

LONGEST = 200


def line(event: Event) -> str | None:
    """Return an event as a line, None where it is of no interest."""
    match event:
        case Analysed(label=label, confidence=confidence):
            return f"reads as {label} ({confidence:.0%})"
        case Planned(plan=plan):
            return _plan(plan)
        case Replanned(plan=plan, reason=reason):
            return f"plans anew: {_short(reason)}\n{_plan(plan)}"
        case AttemptStarted(step=step, specialist=specialist, hedge=hedge):
            return f"{step}: asks {specialist}{' as well' if hedge else ''}"
        case Attempted(step=step, attempt=tried):
            said = f"says {tried.answer}" if tried.answer is not None else f"fails: {tried.error}"
            return _short(f"{step}: {tried.specialist} {said}")
        case Judged(step=step, verdict=verdict):
            return f"{step}: {verdict.method} says {verdict.verdict}"
        case StepFinished(step=step, answer=answer, reason=reason):
            return _short(f"{step} = {answer}" if answer is not None else f"{step}: {reason}")
    return None


def _plan(plan: Plan) -> str:
    if len(plan.steps) == 1:
        return "plan: one step"
    return "\n".join(
        [
            f"plan: {len(plan.steps)} steps",
            *(_short(f"  {step.id}: {step.as_said()}") for step in plan.steps),
        ]
    )


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
