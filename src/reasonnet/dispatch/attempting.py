"""Attempt: one step, by one specialist after another until an answer stands.

A straggler is hedged: when the first has taken far longer than its card says, the next one
starts beside it, and the first answer that stands cancels the rest.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reasonnet.core.answer import StepStatus
from reasonnet.core.attempt import Attempt
from reasonnet.core.events import Attempted, AttemptStarted, Cancelled, Event, Judged
from reasonnet.dispatch.equivalence import classes
from reasonnet.dispatch.policy import Policy
from reasonnet.dispatch.purse import Aside, Purse
from reasonnet.dispatch.route import CHARACTERS_PER_TOKEN, EXPECTED_TOKENS, Candidate
from reasonnet.dispatch.verify import Check, verify
from reasonnet.dispatch.voting import vote
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.specialist import Specialist, Task

LEAST_HEDGE_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Decision:
    """What the attempts at a step come to."""

    status: StepStatus
    attempt: Attempt | None
    """The attempt whose answer stands."""
    reason: str | None


def decide(attempts: Sequence[Attempt], policy: Policy) -> Decision:
    """Choose the answer that stands, or say why none does."""
    tried = [a for a in attempts if a.answer is not None]
    if not tried:
        errors = list(dict.fromkeys(a.error or "no answer" for a in attempts))
        return Decision("abstained", None, "; ".join(errors) or "no specialist tried")
    verified = [a for a in tried if a.verified]
    if verified:
        return Decision("answered", max(verified, key=lambda a: a.confidence), None)
    standing = [a for a in tried if a.confidence >= _needed(a, policy) and _holds(a)]
    answers = classes([str(a.answer) for a in standing])
    if len(answers) == 1:
        return Decision("answered", max(standing, key=lambda a: a.confidence), None)
    if any(a.refuted for a in tried) or len(answers) > 1:
        said = ", ".join(dict.fromkeys(f"{a.specialist}: {a.answer}"[:80] for a in tried))
        return Decision("abstained", None, f"the specialists do not agree ({said})")
    best = max(tried, key=lambda a: a.confidence)
    return Decision(
        "abstained",
        None,
        f"nobody is sure enough ({best.specialist}: {best.confidence:.2f}, "
        f"needed {_needed(best, policy):.2f})",
    )


def _needed(attempt: Attempt, policy: Policy) -> float:
    if attempt.kind == "remote":
        return policy.accept_remote
    # An answer that fits when it is put back (a grid, a root) was at least not misread into
    # nonsense: half the doubt is allowed.
    fits = any(check.verdict == "right" and not check.independent for check in attempt.checks)
    alone = policy.cross_examine and not any(check.independent for check in attempt.checks)
    needed = policy.accept_alone if alone else policy.accept
    return 1 - 2 * (1 - needed) if fits else needed


OUTWEIGHS = 8.0
"""How many times the odds of a second reading's confidence the first's must have to stand
against it."""


def _holds(attempt: Attempt) -> bool:
    """Tell whether no check refutes an attempt, or only one that it far outweighs."""
    against = [check for check in attempt.checks if check.verdict == "wrong"]
    return all(
        check.confidence is not None
        and _odds(attempt.confidence) >= OUTWEIGHS * _odds(check.confidence)
        for check in against
    )


def _odds(confidence: float) -> float:
    clipped = min(max(confidence, 1e-6), 1 - 1e-6)
    return clipped / (1 - clipped)


@dataclass(slots=True)
class _Work:
    """An attempt under way."""

    name: str
    aside: Aside
    called: float | None = None
    """When the specialist was called; None while it waits for a slot."""
    attempt: Attempt | None = None
    """What it came to, while the checks run."""


_Running = dict[asyncio.Task[Attempt], _Work]


class Attempter:
    """Runs the attempts of one plan's steps."""

    def __init__(
        self,
        fleet: Fleet,
        checks: Sequence[Check],
        policy: Policy,
        purse: Purse,
        emit: Callable[[Event], None],
        clock: Callable[[], float],
    ) -> None:
        self._fleet, self._checks, self._policy = fleet, checks, policy
        self._purse, self._emit, self._clock = purse, emit, clock

    async def run(
        self,
        step: str,
        task: Task,
        ranked: Sequence[Candidate],
        priority: float,
        attempts: list[Attempt],
    ) -> None:
        """Try the ranked specialists until an answer stands.

        Every attempt is added to `attempts` when it ends, so that those of a call that is
        cancelled are not lost: they have been paid for.
        """
        queue = list(ranked)
        left = self._policy.specialists  # who cannot be asked has not tried
        running: _Running = {}
        why = "the question was cut short"
        try:
            while running or left > 0:
                if not running:
                    if not self._start(step, task, queue, priority, running, hedge=False):
                        break
                    left -= 1
                wait = self._patience(running) if queue and left > 0 else None
                done, _ = await asyncio.wait(
                    running, timeout=wait, return_when=asyncio.FIRST_COMPLETED
                )
                if not done:
                    left -= self._start(step, task, queue, priority, running, hedge=True)
                    continue
                came = [self._settle(running.pop(one), one.result()) for one in done]
                attempts.extend(came)
                left += sum(attempt.fault for attempt in came)
                if decide(attempts, self._policy).status == "answered":
                    why = "no longer needed"
                    break
        finally:
            attempts.extend(await self._stop(step, task, running, why))

    def _start(
        self,
        step: str,
        task: Task,
        queue: list[Candidate],
        priority: float,
        running: _Running,
        *,
        hedge: bool,
    ) -> bool:
        """Start the next specialist that can be afforded, if there is one."""
        while queue:
            candidate = queue.pop(0)
            usd, tokens = candidate.usd, 0
            card = self._fleet[candidate.name].card
            if card.kind == "remote":
                tokens = EXPECTED_TOKENS + len(task.text) // CHARACTERS_PER_TOKEN
                if card.max_tokens and usd is not None:  # a budget is a limit, not an average
                    usd = card.worst_usd(len(task.text))
            aside = self._purse.set_aside(usd, tokens)
            if aside is not None:
                work = _Work(candidate.name, aside)
                self._emit(AttemptStarted(step, work.name, hedge, self._clock()))
                running[asyncio.create_task(self._attempt(step, task, work, priority))] = work
                return True
        return False

    def _patience(self, running: _Running) -> float:
        slowest = max(self._fleet[work.name].card.seconds_p95 for work in running.values())
        return max(LEAST_HEDGE_SECONDS, self._policy.hedge * slowest)

    def _settle(self, work: _Work, attempt: Attempt) -> Attempt:
        tokens = attempt.tokens_in + attempt.tokens_out if attempt.kind == "remote" else 0
        self._purse.settle(work.aside, attempt.usd, tokens)
        return attempt

    async def _stop(self, step: str, task: Task, running: _Running, why: str) -> list[Attempt]:
        """Cancel what still runs; returns what it came to."""
        for left, work in running.items():
            if not left.done():
                left.cancel()
                self._emit(Cancelled(step, work.name, why, self._clock()))
        if running:
            await asyncio.wait(running)
        stopped: list[Attempt] = []
        for left, work in running.items():
            attempt = self._stopped(work, task, why) if left.cancelled() else left.result()
            if attempt is None:
                self._purse.settle(work.aside, 0.0, 0)
            else:
                stopped.append(self._settle(work, attempt))
        return stopped

    def _stopped(self, work: _Work, task: Task, why: str) -> Attempt | None:
        """Return the record of a cancelled attempt; None where no call was made."""
        error = f"cancelled: {why}"
        if work.attempt is not None:  # cancelled while it was checked: paid, and of no use
            return replace(work.attempt, answer=None, value=None, confidence=0.0, error=error)
        if work.called is None:
            return None
        card = self._fleet[work.name].card
        return Attempt(
            specialist=work.name,
            kind=card.kind,
            answer=None,
            question=task.text,
            error=error,
            seconds=time.perf_counter() - work.called,
            usd=0.0 if card.usd(1, 1) == 0 else None,
        )

    async def _asked(self, specialist: Specialist, task: Task) -> Attempt:
        if specialist.card.kind == "remote":  # whose answers differ from one time to the next
            return await vote(specialist, task, self._policy)
        return await specialist.attempt(task)

    async def _attempt(self, step: str, task: Task, work: _Work, priority: float) -> Attempt:
        name = work.name
        specialist = self._fleet[name]
        started = time.perf_counter()
        try:
            async with self._fleet.hold(name, priority):
                work.called = time.perf_counter()
                attempt = await self._asked(specialist, task)
        except Exception as error:  # one failing specialist never takes down the question
            attempt = Attempt(
                specialist=name,
                kind=specialist.card.kind,
                answer=None,
                question=task.text,
                error=f"{type(error).__name__}: {error}",
                seconds=time.perf_counter() - started,
                usd=0.0 if specialist.card.usd(1, 1) == 0 else None,
            )
        work.attempt = attempt
        self._emit(Attempted(step, attempt, self._clock()))
        verdicts = await verify(attempt, self._checks)
        for verdict in verdicts:
            self._emit(Judged(step, name, verdict, self._clock()))
            if (
                attempt.skill is not None
                and verdict.independent
                and verdict.verdict in ("right", "wrong")
            ):
                self._fleet.observe(attempt.skill, name, verdict.verdict == "right")
        return replace(attempt, checks=(*attempt.checks, *verdicts))
