"""Voting: a model is asked several times, until it is decided what it says most.

Sampling stops as soon as the answer that leads is likely enough to go on leading (the Beta
posterior of Aggarwal et al. 2023, "Let's Sample Step by Step"): three that agree settle it, and
where they do not, more are asked. Every further sample is on the question's tab.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Sequence
from dataclasses import replace

from reasonnet.core.attempt import Attempt, Verdict
from reasonnet.dispatch.equivalence import classes
from reasonnet.dispatch.policy import Policy
from reasonnet.dispatch.tab import on_the_tab
from reasonnet.fleet.specialist import Specialist, Task

PRIOR_VOTES = 2.0
"""How many votes the card's accuracy counts for in the confidence."""


def lead(first: int, second: int) -> float:
    """Return how likely the answer with `first` votes is to be ahead of that with `second`.

    The Beta(first + 1, second + 1) posterior's share above one half, by the binomial sum.
    """
    n = first + second + 1
    below = sum(math.comb(n, k) for k in range(first + 1, n + 1)) / 2.0**n
    return 1.0 - below


async def vote(specialist: Specialist, task: Task, policy: Policy) -> Attempt:
    """Ask a specialist, and ask again until its answer is decided or the votes are used up.

    Returns:
        The first attempt, with the answer that has most votes and what the others said as a
        verdict; the further samples are on the tab.
    """
    first = await specialist.attempt(task)
    if policy.votes <= 1 or first.answer is None:
        return first
    samples = [first]
    while len(samples) < policy.votes:
        counts = _counts(samples)
        if lead(counts[0], counts[1]) >= policy.sure:
            break
        wanted = min(_needed(counts, policy.sure), policy.votes - len(samples))
        more = await asyncio.gather(
            *(_sample(specialist, task, len(samples) + k) for k in range(wanted))
        )
        came = [one for one in more if one is not None and one.answer is not None]
        samples += came
        if len(came) < wanted:
            break  # the purse is empty, or the server is in trouble
    return _settle(samples, first)


def _needed(counts: tuple[int, int], sure: float) -> int:
    """Return how many more votes for the leader would decide it; they are asked side by side."""
    more = 1
    while lead(counts[0] + more, counts[1]) < sure:
        more += 1
    return more


def _counts(samples: Sequence[Attempt]) -> tuple[int, int]:
    groups = classes([str(a.answer) for a in samples])
    return len(groups[0]), len(groups[1]) if len(groups) > 1 else 0


async def _sample(specialist: Specialist, task: Task, number: int) -> Attempt | None:
    asked = replace(task, sample=number)
    return await on_the_tab(specialist.card, task.text, lambda: specialist.attempt(asked))


def _settle(samples: Sequence[Attempt], first: Attempt) -> Attempt:
    texts = {place: str(a.answer) for place, a in enumerate(samples)}
    groups = classes(samples, texts)
    best, n = groups[0][0], len(samples)
    if n == 1:
        return first
    votes = len(groups[0])
    tied = len(groups) > 1 and len(groups[1]) == votes
    said = ", ".join(f"{group[0].answer} ×{len(group)}"[:80] for group in groups)
    share = (votes + PRIOR_VOTES * first.confidence) / (n + PRIOR_VOTES)
    return replace(
        first,
        answer=best.answer,
        answer_type=best.answer_type,
        value=best.value,
        confidence=share,
        certainty=best.certainty,
        checks=(Verdict("votes", False, "unknown" if tied else "right", said[:500]),),
    )
