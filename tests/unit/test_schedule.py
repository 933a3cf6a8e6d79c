"""The scheduler: steps run as soon as they can, and slots are never overdrawn."""

from __future__ import annotations

import asyncio
import contextlib

import pytest
from dags import ancestors, dags
from hypothesis import given, settings
from hypothesis import strategies as st

from reasonnet.dispatch.schedule import priorities, schedule
from reasonnet.fleet.slots import Slots

DIAMOND = {"a": (), "b": ("a",), "c": ("a",), "d": ("b", "c")}


async def free_slots(slots: Slots, most: int) -> int:
    """Count the slots that can be held at once, without a wait for any of them."""
    async with contextlib.AsyncExitStack() as held:
        for count in range(most):
            try:
                async with asyncio.timeout(0.01):
                    await held.enter_async_context(slots.hold(0.0))
            except TimeoutError:
                return count
    return most


# ---------------------------------------------------------------- schedule


async def test_independent_steps_really_overlap() -> None:
    together = asyncio.Barrier(3)

    async def work(step: str, priority: float) -> bool:
        await together.wait()  # nobody passes before all three are here
        return True

    async with asyncio.timeout(5):
        assert await schedule({"a": (), "b": (), "c": ()}, work) == dict.fromkeys("abc", "done")


async def test_a_step_starts_when_its_own_needs_are_met_not_when_a_level_is_done() -> None:
    c_is_done = asyncio.Event()

    async def work(step: str, priority: float) -> bool:
        if step == "b":  # as deep as a, and it ends only after c, which needs a
            await c_is_done.wait()
        if step == "c":
            c_is_done.set()
        return True

    async with asyncio.timeout(5):
        states = await schedule({"a": (), "b": (), "c": ("a",)}, work)
    assert states == {"a": "done", "b": "done", "c": "done"}


async def test_steps_that_become_ready_start_with_the_longest_path_first() -> None:
    started: list[tuple[str, float]] = []

    async def work(step: str, priority: float) -> bool:
        started.append((step, priority))
        return True

    needs = {"short": (), "long": (), "middle": (), "m2": ("middle",), "l2": ("long",)}
    await schedule(needs, work, {"short": 1, "long": 2, "middle": 2, "m2": 3, "l2": 5})
    assert started[:3] == [("long", 7), ("middle", 5), ("short", 1)]


async def test_of_steps_that_become_ready_at_once_the_longest_path_starts_first() -> None:
    started: list[str] = []

    async def work(step: str, priority: float) -> bool:
        started.append(step)
        return True

    await schedule({"root": (), "leaf": ("root",), "stem": ("root",), "top": ("stem",)}, work)
    assert started == ["root", "stem", "leaf", "top"]


@given(dags())
def test_a_priority_is_the_longest_path_to_the_end(needs: dict[str, tuple[str, ...]]) -> None:
    weights = {step: float(1 + index % 4) for index, step in enumerate(needs)}

    def longest(step: str) -> float:
        users = [user for user, needed in needs.items() if step in needed]
        return weights[step] + max(map(longest, users), default=0.0)

    assert priorities(needs, weights) == {step: longest(step) for step in needs}


@settings(max_examples=60)
@given(dags(), st.data())
def test_needs_are_respected_and_a_failure_skips_its_dependents_only(
    needs: dict[str, tuple[str, ...]], data: st.DataObject
) -> None:
    failing = data.draw(st.sets(st.sampled_from(list(needs))), label="failing")
    turns = {step: data.draw(st.integers(0, 3), label=step) for step in needs}
    begun: list[str] = []
    done: set[str] = set()

    async def work(step: str, priority: float) -> bool:
        assert set(needs[step]) <= done
        begun.append(step)
        for _ in range(turns[step]):
            await asyncio.sleep(0)
        if step not in failing:
            done.add(step)
        return step not in failing

    states = asyncio.run(schedule(needs, work))
    skipped = {step for step in needs if ancestors(needs, step) & failing}
    assert states == {
        step: "skipped" if step in skipped else "failed" if step in failing else "done"
        for step in needs
    }
    assert sorted(begun) == sorted(needs.keys() - skipped)  # each once


async def test_a_need_that_is_named_twice_counts_once() -> None:
    async def work(step: str, priority: float) -> bool:
        return True

    assert await schedule({"a": (), "b": ("a", "a")}, work) == {"a": "done", "b": "done"}


async def test_a_failure_at_the_head_of_a_chain_of_thousands_skips_them_all() -> None:
    names = [f"s{index}" for index in range(5000)]

    async def work(step: str, priority: float) -> bool:
        return False

    states = await schedule({n: (names[i - 1],) if i else () for i, n in enumerate(names)}, work)
    assert states == {"s0": "failed", **dict.fromkeys(names[1:], "skipped")}


async def test_cancellation_cancels_all_work_that_runs_and_starts_no_more() -> None:
    running: set[str] = set()
    cancelled: set[str] = set()
    both = asyncio.Event()

    async def work(step: str, priority: float) -> bool:
        running.add(step)
        if step == "a":
            return True
        if running == {"a", "b", "c"}:
            both.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.add(step)
            raise
        return True

    whole = asyncio.create_task(schedule(DIAMOND, work))
    await both.wait()
    whole.cancel()
    with pytest.raises(asyncio.CancelledError):
        await whole
    assert cancelled == {"b", "c"}
    assert "d" not in running


async def test_a_plan_of_no_steps_is_done_at_once() -> None:
    async def work(step: str, priority: float) -> bool:
        raise AssertionError("there is nothing to do")

    assert await schedule({}, work) == {}


# ---------------------------------------------------------------- slots


def test_a_specialist_needs_a_slot() -> None:
    with pytest.raises(ValueError, match="at least one slot"):
        Slots(0)


async def test_who_waits_enters_by_priority_and_equals_in_the_order_they_came() -> None:
    slots = Slots(1)
    entered: list[str] = []

    async def enter(name: str, priority: float) -> None:
        async with slots.hold(priority):
            entered.append(name)

    async with slots.hold(0.0):
        waiting = [
            asyncio.create_task(enter(name, priority))
            for name, priority in (("low", 1), ("high", 3), ("middle", 2), ("high too", 3))
        ]
        await asyncio.sleep(0)
        assert entered == []
    await asyncio.gather(*waiting)
    assert entered == ["high", "high too", "middle", "low"]


async def test_a_newcomer_of_low_priority_does_not_overtake_those_who_wait() -> None:
    slots = Slots(1)
    entered: list[str] = []

    async def enter(name: str, priority: float) -> None:
        async with slots.hold(priority):
            entered.append(name)
            await asyncio.sleep(0)

    async with slots.hold(0.0):
        first = asyncio.create_task(enter("first", 2.0))
        await asyncio.sleep(0)
    late = asyncio.create_task(enter("late", 1.0))
    await asyncio.gather(first, late)
    assert entered == ["first", "late"]


async def test_a_slot_is_given_back_by_work_that_raises() -> None:
    slots = Slots(1)
    with pytest.raises(ZeroDivisionError):
        async with slots.hold(0.0):
            raise ZeroDivisionError
    assert await free_slots(slots, 2) == 1


async def test_a_waiter_that_is_cancelled_leaves_no_trace() -> None:
    slots = Slots(1)
    async with slots.hold(0.0):
        waiter = asyncio.create_task(slots.hold(9.0).__aenter__())
        await asyncio.sleep(0)
        waiter.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiter
    assert await free_slots(slots, 2) == 1


async def test_a_waiter_that_is_cancelled_in_the_turn_it_gets_the_slot_hands_it_on() -> None:
    slots = Slots(1)
    holder = slots.hold(0.0)
    await holder.__aenter__()
    unlucky = asyncio.create_task(slots.hold(2.0).__aenter__())
    entered = asyncio.Event()

    async def enter() -> None:
        async with slots.hold(1.0):
            entered.set()

    next_one = asyncio.create_task(enter())
    await asyncio.sleep(0)
    await holder.__aexit__(None, None, None)  # hands the slot to `unlucky` …
    unlucky.cancel()  # … which never gets to run with it
    with pytest.raises(asyncio.CancelledError):
        await unlucky
    async with asyncio.timeout(5):
        await entered.wait()
        await next_one
    assert await free_slots(slots, 2) == 1


@settings(max_examples=60)
@given(
    size=st.integers(1, 4),
    jobs=st.lists(
        st.tuples(st.floats(0, 5), st.integers(0, 4), st.none() | st.integers(0, 8)), max_size=12
    ),
)
def test_slots_are_never_overdrawn_and_never_leak(
    size: int, jobs: list[tuple[float, int, int | None]]
) -> None:
    running = 0

    async def whole() -> int:
        slots = Slots(size)

        async def job(priority: float, turns: int) -> None:
            nonlocal running
            async with slots.hold(priority):
                running += 1
                try:
                    assert running <= size
                    for _ in range(turns):
                        await asyncio.sleep(0)
                finally:
                    running -= 1

        tasks = [asyncio.create_task(job(priority, turns)) for priority, turns, _ in jobs]
        for turn in range(10):
            for task, (_, _, cancelled_at) in zip(tasks, jobs, strict=True):
                if cancelled_at == turn:
                    task.cancel()
            await asyncio.sleep(0)
        results = await asyncio.gather(*tasks, return_exceptions=True)
        for result, (_, _, cancelled_at) in zip(results, jobs, strict=True):
            assert result is None or (
                isinstance(result, asyncio.CancelledError) and cancelled_at is not None
            )
        return await free_slots(slots, size + 1)

    assert asyncio.run(whole()) == size
    assert running == 0
