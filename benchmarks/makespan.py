"""How near the scheduler comes to the least possible makespan of random DAGs.

Steps run on simulated specialists: a step sleeps for 5 to 40 ms in a slot of the specialist that it
was given. The clock is virtual (`virtual_clock.py`), so the makespans are exact and the machine's
noise is not in them; one run on the real clock shows what that leaves out.

The bound. Every schedule takes at least as long as the longest chain of steps, and, for any set S
of steps of one specialist with c slots, as long as

    the soonest that any of S can start + the work in S / c + the least that follows any of S

(the head-body-tail bound; Carlier 1982). It is the maximum of these over all sets of the form
{steps whose head and tail are at least so long}, over all specialists. It is never above the
optimum, and often below it, so the ratios are upper bounds of the true ones.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Mapping
from dataclasses import dataclass

import virtual_clock
from reasonnet.dispatch.schedule import priorities, schedule
from reasonnet.fleet.slots import Slots
from table import Row, median

SIZES = (10, 30, 100, 300, 1000)
SEEDS = 20
SHORTEST, LONGEST = 0.005, 0.040
WORST = "worst"


@dataclass(frozen=True, slots=True)
class Instance:
    """A DAG whose steps have a specialist and a duration each."""

    needs: Mapping[str, tuple[str, ...]]
    seconds: Mapping[str, float]
    specialist: Mapping[str, int]
    slots: tuple[int, ...]
    """Slots of each specialist."""


def draw(size: int, seed: int) -> Instance:
    """Draw an instance: odd seeds are deep DAGs (needs nearby), even ones wide."""
    rng = random.Random(1000 * size + seed)
    names = [f"s{index}" for index in range(size)]
    reach = max(3, size // 10) if seed % 2 else size
    needs = {}
    for index, name in enumerate(names):
        near = names[max(0, index - reach) : index]
        needs[name] = tuple(rng.sample(near, min(len(near), rng.choice((0, 1, 1, 2, 3)))))
    slots = tuple(rng.choice((1, 2, 4)) for _ in range(rng.randint(3, 8)))
    return Instance(
        needs,
        {name: rng.uniform(SHORTEST, LONGEST) for name in names},
        # busy specialists have more slots, as a fleet's owner would see to it
        {name: rng.choices(range(len(slots)), slots)[0] for name in names},
        slots,
    )


def heads(instance: Instance) -> dict[str, float]:
    """Return the soonest that each step can start, with slots without end."""
    found: dict[str, float] = {}
    for name, needed in instance.needs.items():  # drawn in topological order
        found[name] = max((found[n] + instance.seconds[n] for n in needed), default=0.0)
    return found


def lower_bound(instance: Instance) -> float:
    """Return a makespan that no schedule can beat (see the module's docstring)."""
    head = heads(instance)
    longest = priorities(instance.needs, instance.seconds)
    best = max(head[name] + longest[name] for name in instance.needs)
    for specialist, slots in enumerate(instance.slots):
        steps = [
            (head[n], longest[n] - instance.seconds[n], instance.seconds[n])
            for n in instance.needs
            if instance.specialist[n] == specialist
        ]
        steps.sort(reverse=True)
        for tail in sorted({tail for _, tail, _ in steps}):
            work = 0.0
            for start, after, seconds in steps:
                if after >= tail:
                    work += seconds
                    best = max(best, start + work / slots + tail)
    return best


async def carry_out(instance: Instance, weights: Mapping[str, float]) -> None:
    """Run an instance as the dispatcher would."""
    slots = [Slots(size) for size in instance.slots]

    async def work(step: str, priority: float) -> bool:
        async with slots[instance.specialist[step]].hold(priority):
            await asyncio.sleep(instance.seconds[step])
        return True

    states = await schedule(instance.needs, work, weights)
    assert set(states.values()) == {"done"}


def orders(instance: Instance) -> dict[str, Mapping[str, float]]:
    """Return the weights of each order that is compared."""
    return {
        "critical path, durations known": instance.seconds,
        "critical path, steps counted": dict.fromkeys(instance.needs, 1.0),
        "first come, first served": dict.fromkeys(instance.needs, 0.0),
    }


def ratios(size: int) -> dict[str, list[float]]:
    """Return makespan over bound for each order and seed."""
    found: dict[str, list[float]] = {}
    for seed in range(SEEDS):
        instance = draw(size, seed)
        bound = lower_bound(instance)
        for order, weights in orders(instance).items():
            _, seconds = virtual_clock.run(carry_out(instance, weights))
            assert seconds >= bound * (1 - 1e-9), (size, seed, order)
            found.setdefault(order, []).append(seconds / bound)
    return found


def on_the_real_clock(size: int = 100, seed: int = 1) -> tuple[float, float]:
    """Return seconds and bound of one instance on the real clock."""

    async def timed() -> float:
        loop = asyncio.get_running_loop()
        started = loop.time()
        await carry_out(instance, instance.seconds)
        return loop.time() - started

    instance = draw(size, seed)
    return asyncio.run(timed()), lower_bound(instance)


def rows() -> list[Row]:
    """Measure."""
    found = []
    for size in SIZES:
        by_order = ratios(size)
        fifo = by_order.pop("first come, first served")
        for order, values in by_order.items():
            for name, pick, goal in (("median", median, 1.05), (WORST, max, None)):
                found.append(
                    Row(
                        name=f"makespan / bound, {size} steps, {order}, {name}",
                        value=pick(values),
                        unit="",
                        baseline=pick(fifo),
                        against="first come, first served",
                        goal=goal,
                    )
                )
    seconds, bound = on_the_real_clock()
    _, exact = virtual_clock.run(carry_out(draw(100, 1), draw(100, 1).seconds))
    found.append(
        Row(
            name="makespan / bound, 100 steps, on the real clock",
            value=seconds / bound,
            unit="",
            baseline=exact / bound,
            against="the virtual clock",
            note=f"{1000 * seconds:.0f} ms",
        )
    )
    return found
