"""Second opinion: another Remote, with another model, works on the same text."""

from __future__ import annotations

import time

from reasonnet.core.attempt import Attempt, Verdict
from reasonnet.dispatch.equivalence import equivalent
from reasonnet.dispatch.tab import current_tab, on_the_tab
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.remote import Remote
from reasonnet.fleet.specialist import Cooling, Specialist, Task

DOUBT = 0.1
"""Most doubt that two agreeing models may leave: the product of their chances to be wrong."""


class SecondOpinion:
    """Asks the best Remote that runs another model, where the policy pays for one."""

    def __init__(self, fleet: Fleet) -> None:
        self._fleet = fleet

    async def check(self, attempt: Attempt) -> Verdict | None:
        """Compare with the other's answer."""
        tab = current_tab()
        if attempt.kind != "remote" or attempt.answer is None:
            return None
        if tab is None or not tab.policy.second_opinion:
            return None
        other = self._other(attempt)
        if other is None:
            return None
        started = time.perf_counter()
        task = Task(attempt.question, attempt.skill)
        async with self._fleet.hold(other.card.name, 0.0):
            second = await on_the_tab(other.card, task.text, lambda: other.attempt(task))
        if second is None:
            return None  # too dear
        if second.answer is None:
            outcome, evidence = "unknown", second.error or "no answer"
        elif equivalent(attempt.answer, second.answer):
            doubt = (1 - attempt.confidence) * (1 - second.confidence)
            outcome, evidence = ("right" if doubt <= DOUBT else "unknown"), second.answer
        else:
            outcome, evidence = "wrong", second.answer
        return Verdict(
            "second-opinion",
            True,
            outcome,  # type: ignore[arg-type]
            evidence[:500],
            by=other.card.name,
            confidence=round(second.confidence, 4),
            seconds=time.perf_counter() - started,
        )

    def _other(self, attempt: Attempt) -> Specialist | None:
        """Return the likeliest other model to be right; the same weights twice are no check."""
        chances = self._fleet.chances({attempt.skill or "*": 1.0})
        mine = model_of(self._fleet[attempt.specialist])
        best: tuple[float, Specialist] | None = None
        for chance, one in zip(chances.tolist(), self._fleet, strict=True):
            fit = one.card.kind == "remote" and model_of(one) != mine and chance > 0.02
            if fit and isinstance(one, Cooling) and not one.available:
                fit = False
            if fit and (best is None or chance > best[0]):
                best = chance, one
        return best[1] if best is not None else None


def model_of(specialist: Specialist) -> str:
    """Return the name of a specialist's model: the same weights twice are no second opinion."""
    return specialist.spec.model if isinstance(specialist, Remote) else specialist.card.name
