"""Profile: what a fleet's Remotes are worth, measured on labelled questions.

From it come the cards (accuracy by skill, latency, price) and, by policy, the confidence from
which a Remote's answer stands.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from reasonnet.core.attempt import Attempt
from reasonnet.dispatch.equivalence import equivalent
from reasonnet.dispatch.policy import POLICIES
from reasonnet.fleet.card import Measured
from reasonnet.fleet.groups import EVERYTHING, names_of
from reasonnet.fleet.remote import Remote
from reasonnet.fleet.remote_certainty import tempered
from reasonnet.fleet.specialist import Task
from reasonnet.network.measured import MeasuredCard
from reasonnet.network.probes import Probe

LEAST = 5
"""Answers from which a single skill is measured apart from its domain."""
REGRET: Mapping[str, float] = {"fast": 0.5, "balanced": 1.0, "thorough": 3.0}
"""By policy, how many right answers one wrong answer is worth."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What a Remote made of a probe."""

    probe: Probe
    attempt: Attempt

    @property
    def right(self) -> bool:
        """Whether the answer says what the label says."""
        answer = self.attempt.answer
        return answer is not None and equivalent(answer, self.probe.answer)


async def try_all(
    remote: Remote,
    probes: Sequence[Probe],
    *,
    in_flight: int,
    tell: Callable[[Trial], None] = lambda _: None,
) -> list[Trial]:
    """Ask a Remote every probe; what it could not be asked is left out, for it says nothing."""
    gate = asyncio.Semaphore(min(in_flight, remote.spec.max_concurrency))

    async def one(probe: Probe) -> Trial:
        async with gate:
            trial = Trial(probe, await remote.attempt(Task(probe.question, probe.skill)))
        tell(trial)
        return trial

    trials = await asyncio.gather(*map(one, probes))
    return [trial for trial in trials if not trial.attempt.fault]


def card_of(remote: Remote, trials: Sequence[Trial], *, data: str, command: str) -> MeasuredCard:
    """Return the card that some trials come to (at least one)."""
    seconds = sorted(trial.attempt.seconds for trial in trials)
    prices = [trial.attempt.usd for trial in trials]
    known = [price for price in prices if price is not None]
    sure = [t.attempt.certainty for t in trials if t.attempt.certainty is not None]
    return MeasuredCard(
        model=remote.spec.model,
        skills=_skills(remote, trials, data),
        seconds=round(statistics.median(seconds), 4),
        seconds_p95=round(seconds[min(len(seconds) - 1, int(0.95 * len(seconds)))], 4),
        certainty=round(statistics.fmean(sure), 4) if sure else None,
        usd_per_question=sum(known) / len(known) if len(known) == len(prices) else None,
        data=data,
        command=command,
        at=time.strftime("%Y-%m-%d", time.gmtime()),
    )


def thresholds(cards: Mapping[str, MeasuredCard], held_out: Sequence[Trial]) -> dict[str, float]:
    """Return, by policy, the confidence from which it pays to let a Remote's answer stand.

    The confidence of an answer is what the card says of its skill, tempered by how sure the model
    was of it where its server tells (as in `Remote.attempt`); the questions on which the
    threshold is set are others than those that the card was measured on, else every specialist
    would be as sure as it happened to be lucky. Where no answer is worth its risk, none stands.
    """
    points = [
        (_confidence(cards[t.attempt.specialist], t.probe.skill, t.attempt.certainty), t.right)
        for t in held_out
        if t.attempt.answer is not None and t.attempt.specialist in cards
    ]
    if not points:
        return {}
    found: dict[str, float] = {}
    for policy in POLICIES:
        best, chosen = 0.0, 1.0
        for cut in sorted({confidence for confidence, _ in points}):
            gain = sum(1.0 if right else -REGRET[policy] for sure, right in points if sure >= cut)
            if gain > best:
                best, chosen = gain, cut
        # a little below, so that what is as sure as the surest seen here stands
        found[policy] = round(max(0.0, chosen - 0.005), 3)
    return found


def halves(probes: Sequence[Probe]) -> tuple[list[Probe], list[Probe]]:
    """Split questions in two, each with its share of every skill: for the cards, and held out."""
    ordered = sorted(probes, key=lambda probe: probe.skill or "")
    return ordered[::2], ordered[1::2]


def _skills(remote: Remote, trials: Sequence[Trial], data: str) -> dict[str, Measured]:
    """Return the accuracy for each skill, domain or everything that the Remote declares."""
    groups: dict[str, list[Trial]] = {}
    for trial in trials:
        for name in _names(trial.probe.skill, remote.spec.skills):
            groups.setdefault(name, []).append(trial)
    return {
        name: Measured(sum(t.right for t in group), len(group), data)
        for name, group in sorted(groups.items())
        if name in remote.spec.skills or (name != EVERYTHING and len(group) >= LEAST)
    }


def _names(skill: str | None, declared: Sequence[str]) -> list[str]:
    """Return under which names a question counts."""
    if skill is None:
        return list(declared)
    names = names_of(skill)
    return list(names) if any(name in declared for name in names) else []


def _confidence(card: MeasuredCard, skill: str | None, sure: float | None) -> float:
    names = names_of(skill) if skill else tuple(card.skills)
    measured = [card.skills[name].accuracy for name in names if name in card.skills]
    return tempered(measured[0], sure, card.certainty) if measured else 0.0
