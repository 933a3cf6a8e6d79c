"""Schedule: run a DAG's steps as soon as their needs are met, the critical path first.

List scheduling by longest remaining path (Graham 1969; Kwok and Ahmad 1999): where steps compete
for a specialist's slots, the one with the most work behind it goes first.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Literal

State = Literal["done", "failed", "skipped"]
Work = Callable[[str, float], Awaitable[bool]]
"""Called with a step's id and priority; returns whether it has an answer. It must not raise
except for cancellation: a step's failure is a result."""


def priorities(
    needs: Mapping[str, Sequence[str]], weights: Mapping[str, float]
) -> dict[str, float]:
    """Return each step's longest path to the end of the DAG, its own weight included."""
    users: dict[str, list[str]] = {step: [] for step in needs}
    for step, needed in needs.items():
        for need in needed:
            users[need].append(step)
    longest: dict[str, float] = {}
    left = {step: len(using) for step, using in users.items()}
    ready = [step for step, count in left.items() if count == 0]
    while ready:
        step = ready.pop()
        longest[step] = weights[step] + max((longest[user] for user in users[step]), default=0.0)
        for need in needs[step]:
            left[need] -= 1
            if left[need] == 0:
                ready.append(need)
    return longest


async def schedule(
    needs: Mapping[str, Sequence[str]],
    work: Work,
    weights: Mapping[str, float] | None = None,
) -> dict[str, State]:
    """Run every step once all that it needs is done.

    A step that fails skips only the steps that need it. Cancelling this call cancels all work.

    Args:
        needs: step to the steps that it needs; every need must be a key.
        work: runs one step.
        weights: expected seconds of each step (all alike if None).
    """
    rank = priorities(needs, weights or dict.fromkeys(needs, 1.0))
    waiting = {step: len(set(needed)) for step, needed in needs.items()}
    users: dict[str, list[str]] = {step: [] for step in needs}
    urgent = sorted(needs, key=lambda step: -rank[step])
    for step in urgent:  # so that of those that become ready at once, too, the urgent come first
        for need in set(needs[step]):
            users[need].append(step)
    states: dict[str, State] = {}

    group = asyncio.TaskGroup()
    try:
        await _run_all(group, urgent, work, rank, waiting, users, states)
    except BaseExceptionGroup as several:
        # Callers see the fault itself, not how the work was arranged.
        raise several.exceptions[0] from several
    return states


async def _run_all(
    group: asyncio.TaskGroup,
    urgent: Sequence[str],
    work: Work,
    rank: Mapping[str, float],
    waiting: dict[str, int],
    users: Mapping[str, Sequence[str]],
    states: dict[str, State],
) -> None:
    async with group:

        async def run(step: str) -> None:
            states[step] = "done" if await work(step, rank[step]) else "failed"
            settle(step)

        def settle(finished: str) -> None:
            settled = [finished]
            while settled:
                step = settled.pop()
                for user in users[step]:
                    if states[step] != "done":
                        if user not in states:
                            states[user] = "skipped"
                            settled.append(user)
                        continue
                    waiting[user] -= 1
                    if waiting[user] == 0 and user not in states:
                        group.create_task(run(user))

        for step in urgent:
            if waiting[step] == 0:
                group.create_task(run(step))
