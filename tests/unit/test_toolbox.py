"""The toolbox: light calls inside, heavy ones in processes that can really be stopped."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Iterator

import pytest

from reasonnet.fleet import toolbox
from reasonnet.fleet.toolbox import Computed, Toolbox

ENDLESS = {"n": (str((10**24 + 7) * (10**25 + 13)),)}
"""Arguments of `number-theory/prime-factors` that take minutes."""


@pytest.fixture
def workers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[toolbox._Worker]]:
    """Every worker that is started; none may outlive the test."""
    started: list[toolbox._Worker] = []

    class Noted(toolbox._Worker):
        def __init__(self) -> None:
            super().__init__()
            started.append(self)

    monkeypatch.setattr(toolbox, "_Worker", Noted)
    yield started
    for worker in started:
        worker.kill()
        gone(worker)


def gone(worker: toolbox._Worker) -> bool:
    """Wait a little for a process to be gone and its pipes to be closed."""
    limit = time.monotonic() + 5
    process = worker._process
    assert process.stdin is not None and process.stdout is not None
    while time.monotonic() < limit:
        if process.poll() is not None and process.stdin.closed and process.stdout.closed:
            return not exists(process.pid)
        time.sleep(0.005)
    return False


def exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_a_light_call_is_answered_without_a_process(workers: list[toolbox._Worker]) -> None:
    computed = await Toolbox().compute("number-theory/gcd", {"numbers": ("84", "36")})
    assert (computed.text, computed.kind, computed.value, computed.error) == (
        "12", "integer", 12, None,
    )  # fmt: skip
    assert workers == []


async def test_a_failure_is_in_the_result_never_raised() -> None:
    box = Toolbox()
    several = [
        ("no/such", {}, "no tool for the skill 'no/such'"),
        ("number-theory/gcd", {"numbers": ("84",)}, "numbers: needs 2 whole number, got 1"),
        ("number-theory/gcd", {"sides": ("84",)}, "number-theory/gcd takes no sides"),
        ("arithmetic/quotient", {"dividend": ("1",), "divisor": ("0",)}, "division by zero"),
    ]
    for skill, arguments, error in several:
        computed = await box.compute(skill, arguments)
        assert (computed.text, computed.value) == (None, None)
        assert error in str(computed.error)


async def test_switched_off_tools_compute_nothing() -> None:
    computed = await Toolbox(enabled=False).compute("number-theory/gcd", {"numbers": ("84", "36")})
    assert computed == Computed(None, None, None, "the tools are switched off", 0.0)


async def test_heavy_calls_are_answered_one_after_another_by_one_process(
    workers: list[toolbox._Worker],
) -> None:
    box = Toolbox(workers=1)
    both = await asyncio.gather(
        box.compute("number-theory/prime-factors", {"n": ("84",)}),
        box.compute("number-theory/is-prime", {"n": ("97",)}),
    )
    assert [(c.text, c.kind, c.error) for c in both] == [
        ("2, 2, 3, 7", "list", None),
        ("yes", "boolean", None),
    ]
    assert both[0].value == [2, 2, 3, 7]
    assert all(c.cpu_seconds > 0 for c in both)
    assert len(workers) == 1
    failed = await box.compute("number-theory/is-prime", {"n": ("what is this",)})
    assert failed.text is None
    assert "not a number: 'what is this'" in str(failed.error)
    assert len(workers) == 1  # a tool's refusal costs no process
    await box.close()
    assert gone(workers[0])


async def test_a_call_that_takes_too_long_is_killed_within_its_limit(
    workers: list[toolbox._Worker],
) -> None:
    box = Toolbox(workers=1)
    started = time.perf_counter()
    computed = await box.compute("number-theory/prime-factors", ENDLESS, seconds=1.2)
    assert 1.2 <= time.perf_counter() - started < 3.2
    assert computed == Computed(None, None, None, "no result within 1.2 s", 1.2)
    assert gone(workers[0])
    # the next call gets a process of its own
    assert (await box.compute("number-theory/is-prime", {"n": ("97",)})).text == "yes"
    assert len(workers) == 2
    await box.close()


async def test_cancelling_a_call_kills_its_process(workers: list[toolbox._Worker]) -> None:
    box = Toolbox(workers=1)
    call = asyncio.create_task(box.compute("number-theory/prime-factors", ENDLESS))
    await asyncio.sleep(0.1)
    assert exists(workers[0]._process.pid)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert gone(workers[0])


async def test_a_process_that_dies_in_a_call_is_an_error_in_the_result(
    workers: list[toolbox._Worker],
) -> None:
    box = Toolbox(workers=1)
    call = asyncio.create_task(box.compute("number-theory/prime-factors", ENDLESS))
    await asyncio.sleep(0.1)
    os.kill(workers[0]._process.pid, signal.SIGKILL)  # as the system does when memory is short
    assert await call == Computed(None, None, None, "the tool's process ended", 0.0)
    assert gone(workers[0])


async def test_a_process_that_dies_between_calls_is_replaced(
    workers: list[toolbox._Worker],
) -> None:
    box = Toolbox(workers=1)
    assert (await box.compute("number-theory/is-prime", {"n": ("97",)})).text == "yes"
    os.kill(workers[0]._process.pid, signal.SIGKILL)
    workers[0]._process.wait()
    assert (await box.compute("number-theory/is-prime", {"n": ("99",)})).text == "no"
    assert len(workers) == 2
    await box.close()


async def test_results_are_remembered_but_failures_are_not(
    workers: list[toolbox._Worker], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(
        self: toolbox._Worker, skill: str, arguments: dict[str, tuple[str, ...]]
    ) -> dict[str, object]:
        asked.append(arguments["n"][0])
        if arguments["n"][0] == "bad":
            return {"error": "no", "argument": True}
        return {"text": "yes", "kind": "boolean", "value": True, "cpu": 0.5}

    monkeypatch.setattr(toolbox._Worker, "ask", ask)
    monkeypatch.setattr(toolbox, "REMEMBERED", 2)
    box = Toolbox(workers=1)

    async def compute(n: str) -> Computed:
        return await box.compute("number-theory/is-prime", {"n": (n,)})

    assert await compute("1") == Computed("yes", "boolean", True, None, 0.5)
    assert await compute("1") == Computed("yes", "boolean", True, None, 0.0)  # costs nothing
    assert asked == ["1"]
    assert (await compute("bad")).error == "no"
    assert (await compute("bad")).error == "no"
    assert asked == ["1", "bad", "bad"]
    await compute("2")
    await compute("3")  # of three results the first is forgotten
    assert (await compute("1")).cpu_seconds == 0.5
    assert asked == ["1", "bad", "bad", "2", "3", "1"]
    await box.close()


def test_one_toolbox_serves_several_event_loops_in_turn(workers: list[toolbox._Worker]) -> None:
    box = Toolbox(workers=1)
    for n, answer in (("97", "yes"), ("99", "no")):
        computed = asyncio.run(box.compute("number-theory/is-prime", {"n": (n,)}))
        assert computed.text == answer
    assert len(workers) == 1
    asyncio.run(box.close())
    assert gone(workers[0])
