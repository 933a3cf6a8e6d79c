"""Schedule: run a DAG's steps as soon as their needs are met, the critical path first.

List scheduling by longest remaining path (Graham 1969; Kwok and Ahmad 1999): where steps compete
for a specialist's slots, the one with the most work behind it goes first.
"""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from typing import Literal

State = Literal["done", "failed", "skipped"]
Work = Callable[[str, float], Awaitable[bool]]
"""Called with a step's id and priority; returns whether it has an answer. It must not raise
except for cancellation: a step's failure is a result."""


class Slots:
    """A specialist's concurrency limit; waiting work enters by priority."""

    def __init__(self, size: int) -> None:
        if size < 1:
            raise ValueError("a specialist needs at least one slot")
        self._free = size
        self._waiting: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = itertools.count()

    @contextlib.asynccontextmanager
    async def hold(self, priority: float) -> AsyncIterator[None]:
        """Hold a slot; higher priorities enter first."""
        await self._acquire(priority)
        try:
            yield
        finally:
            self._release()

    async def _acquire(self, priority: float) -> None:
        if self._free and not self._waiting:
            self._free -= 1
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (-priority, next(self._count), future))
        try:
            await future
        except asyncio.CancelledError:
            if future.done() and not future.cancelled():
                self._release()  # the slot was handed over in the same turn
            raise

    def _release(self) -> None:
        while self._waiting:
            _, _, future = heapq.heappop(self._waiting)
            if not future.done():
                future.set_result(None)
                return
        self._free += 1


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
    for step, needed in needs.items():
        for need in set(needed):
            users[need].append(step)
    states: dict[str, State] = {}

    async with asyncio.TaskGroup() as group:

        async def run(step: str) -> None:
            states[step] = "done" if await work(step, rank[step]) else "failed"
            settle(step)

        def settle(step: str) -> None:
            for user in users[step]:
                if states[step] != "done":
                    if user not in states:
                        states[user] = "skipped"
                        settle(user)
                    continue
                waiting[user] -= 1
                if waiting[user] == 0 and user not in states:
                    group.create_task(run(user))

        for step in sorted(needs, key=lambda s: -rank[s]):
            if waiting[step] == 0:
                group.create_task(run(step))
    return states
