"""Verify: what can be said of an attempt, and by whom."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from typing import Protocol

from reasonnet.core.attempt import Attempt, Verdict
from reasonnet.dispatch.equivalence import equivalent
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.specialist import Task
from reasonnet.tools.checks import check

SURE = 0.5
"""Least confidence of a second reading that counts against the first."""


FIT = 0.7
"""Measured accuracy in a skill of a specialist whose having no answer says something."""
WORTH = 0.5
"""The same of one whose other answer counts against the first."""
DOUBT = 0.1
"""Most doubt that two agreeing readings may leave: the product of their chances to be wrong."""


def _agree(first: Attempt, second: Attempt) -> bool:
    """Tell whether two readings agree; a yes from another question is no agreement."""
    same = equivalent(str(first.answer), str(second.answer))
    return same and (first.skill == second.skill or first.answer_type != "boolean")


class Check(Protocol):
    """One way to check an attempt."""

    async def check(self, attempt: Attempt) -> Verdict | None:
        """Return what it says, or None where it does not apply."""
        ...


class SecondReading:
    """Another, independently trained specialist works on the same text.

    It shares neither weights nor wordings nor seed with the first; only the tools are the same,
    so agreement speaks for the reading, which is where the errors are.
    """

    def __init__(self, fleet: Fleet) -> None:
        self._fleet = fleet
        self._best: dict[str, list[tuple[float, str]]] = {}
        """The three best specialists of each skill that are not Remote, with their accuracy."""
        self._reads = {s.card.name: getattr(s, "reads_with", s.card.name) for s in fleet}
        """Whose reading a specialist's answer rests on: a Refiner's on a Reader's."""
        for specialist in fleet:
            card = specialist.card
            if card.kind != "remote":
                for skill, measured in card.skills.items():
                    ranked = [*self._best.get(skill, []), (measured.accuracy, card.name)]
                    self._best[skill] = sorted(ranked, key=lambda pair: -pair[0])[:3]

    async def check(self, attempt: Attempt) -> Verdict | None:
        """Compare with the answer of the best other embedded specialist of the skill."""
        if attempt.answer is None or attempt.skill is None:
            return None
        found = self._other(attempt)
        if found is None:
            return None
        accuracy, other = found
        started = time.perf_counter()
        async with self._fleet.hold(other, math.inf):  # what is begun is finished first
            second = await self._fleet[other].attempt(Task(attempt.question, attempt.skill))
        seconds = time.perf_counter() - started
        if second.answer is None and accuracy < FIT:
            return None
        if second.answer is None:
            outcome, evidence = "unknown", second.error or "no answer"
        elif _agree(attempt, second):
            doubt = (1 - attempt.confidence) * (1 - second.confidence)
            outcome = "right" if doubt <= DOUBT else "unknown"
            evidence = second.call or second.answer
        elif accuracy < WORTH:
            return None
        else:
            outcome = "wrong" if second.confidence >= SURE else "unknown"
            evidence = f"{second.call} = {second.answer}"
        return Verdict(
            "second-reader",
            True,
            outcome,  # type: ignore[arg-type]
            evidence[:500],
            by=other,
            confidence=round(second.confidence, 4),
            seconds=seconds,
            flops=second.flops,
        )

    def _other(self, attempt: Attempt) -> tuple[float, str] | None:
        """Return the best that reads for itself, and the text whole, with its accuracy."""
        own = self._reads.get(attempt.specialist)
        for accuracy, name in self._best.get(attempt.skill or "", []):
            if self._reads[name] != own and self._reads_whole(name, attempt.question):
                return accuracy, name
        return None

    def _reads_whole(self, name: str, text: str) -> bool:
        limit = getattr(self._fleet[name], "reads_whole", None)
        return limit is None or bool(limit(text))


class Substitution:
    """Puts the answer back into the call: the root into its equation, the factors multiplied.

    It rests on the same reading, so it can refute an answer but never verify one.
    """

    async def check(self, attempt: Attempt) -> Verdict | None:
        """Check the answer against the call's arguments."""
        if attempt.answer is None or attempt.skill is None:
            return None
        try:
            holds = check(attempt.skill, attempt.arguments, attempt.answer)
        except Exception as error:  # a check that crashes says nothing of the attempt
            return Verdict("substitution", False, "error", f"{type(error).__name__}: {error}"[:200])
        if holds is None:
            return None
        return Verdict("substitution", False, "right" if holds else "wrong")


async def verify(attempt: Attempt, checks: Sequence[Check]) -> tuple[Verdict, ...]:
    """Run every check that applies, in order."""
    found: list[Verdict] = []
    for one in checks:
        try:
            verdict = await one.check(attempt)
        except Exception as error:  # a check that crashes says nothing of the attempt
            said = f"{type(error).__name__}: {error}"[:200]
            verdict = Verdict(type(one).__name__, False, "error", said)
        if verdict is not None:
            found.append(verdict)
    return tuple(found)
