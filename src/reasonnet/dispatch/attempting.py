"""Attempt: one step, by one specialist after another until an answer stands.

A straggler is hedged: when the first has taken far longer than its card says, the next one
starts beside it, and the first answer that stands cancels the rest.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reasonnet.core.answer import StepStatus
from reasonnet.core.attempt import Attempt
from reasonnet.core.events import Attempted, AttemptStarted, Cancelled, Event, Judged
from reasonnet.dispatch.policy import Policy
from reasonnet.dispatch.route import Candidate
from reasonnet.dispatch.schedule import Slots
from reasonnet.dispatch.verify import Check, verify
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.specialist import Task

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
    standing = [a for a in tried if not a.refuted and a.confidence >= policy.accept]
    answers = {a.answer for a in standing}
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
        f"needed {policy.accept:.2f})",
    )


class Attempter:
    """Runs the attempts of one question's steps."""

    def __init__(
        self,
        fleet: Fleet,
        checks: Sequence[Check],
        policy: Policy,
        slots: dict[str, Slots],
        emit: Callable[[Event], None],
        clock: Callable[[], float],
    ) -> None:
        self._fleet, self._checks, self._policy = fleet, checks, policy
        self._slots, self._emit, self._clock = slots, emit, clock

    async def run(
        self, step: str, task: Task, ranked: Sequence[Candidate], priority: float
    ) -> list[Attempt]:
        """Try the ranked specialists until an answer stands; returns all attempts."""
        queue = list(ranked[: self._policy.specialists])
        attempts: list[Attempt] = []
        running: dict[asyncio.Task[Attempt], str] = {}
        try:
            while queue or running:
                if not running and queue:
                    self._start(step, task, queue.pop(0), priority, running, hedge=False)
                wait = self._patience(running) if queue else None
                done, _ = await asyncio.wait(
                    running, timeout=wait, return_when=asyncio.FIRST_COMPLETED
                )
                if not done:
                    self._start(step, task, queue.pop(0), priority, running, hedge=True)
                    continue
                for finished in done:
                    running.pop(finished)
                    attempts.append(finished.result())
                if decide(attempts, self._policy).status == "answered":
                    break
        finally:
            for left, name in running.items():
                left.cancel()
                self._emit(Cancelled(step, name, "no longer needed", self._clock()))
            for left in running:
                with contextlib.suppress(asyncio.CancelledError):
                    await left
        return attempts

    def _start(
        self,
        step: str,
        task: Task,
        candidate: Candidate,
        priority: float,
        running: dict[asyncio.Task[Attempt], str],
        *,
        hedge: bool,
    ) -> None:
        name = candidate.name
        self._emit(AttemptStarted(step, name, hedge, self._clock()))
        running[asyncio.create_task(self._attempt(step, task, name, priority))] = name

    def _patience(self, running: dict[asyncio.Task[Attempt], str]) -> float:
        slowest = max(self._fleet[name].card.seconds_p95 for name in running.values())
        return max(LEAST_HEDGE_SECONDS, self._policy.hedge * slowest)

    async def _attempt(self, step: str, task: Task, name: str, priority: float) -> Attempt:
        specialist = self._fleet[name]
        slots = self._slots.setdefault(name, Slots(specialist.card.max_concurrency))
        started = time.perf_counter()
        try:
            async with slots.hold(priority):
                attempt = await specialist.attempt(task)
        except Exception as error:  # one failing specialist never takes down the question
            attempt = Attempt(
                specialist=name,
                kind=specialist.card.kind,
                answer=None,
                question=task.text,
                error=f"{type(error).__name__}: {error}",
                seconds=time.perf_counter() - started,
            )
        self._emit(Attempted(step, attempt, self._clock()))
        verdicts = await verify(attempt, self._checks)
        for verdict in verdicts:
            self._emit(Judged(step, name, verdict, self._clock()))
            if attempt.skill is not None and verdict.independent:
                if verdict.verdict in ("right", "wrong"):
                    self._fleet.observe(attempt.skill, name, verdict.verdict == "right")
        return replace(attempt, checks=verdicts)
