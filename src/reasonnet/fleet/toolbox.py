"""Runs tool calls: light ones at once, heavy ones in worker processes that can be killed."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call, tools
from reasonnet.tools.values import to_json

HEAVY_SECONDS = 10.0
"""Wall-clock limit of one heavy call."""
REMEMBERED = 512
"""Results of heavy calls that are kept."""
_LINE_LIMIT = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Computed:
    """What a tool call came to: a result, or why there is none."""

    text: str | None
    kind: str | None
    value: Any
    error: str | None
    cpu_seconds: float


class Toolbox:
    """Light tools inside the process, heavy ones in up to `workers` processes."""

    def __init__(self, *, workers: int | None = None, enabled: bool = True) -> None:
        self._limit = workers or min(4, os.cpu_count() or 1)
        self._slots: asyncio.Semaphore | None = None
        self._idle: list[asyncio.subprocess.Process] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._enabled = enabled
        self._known: OrderedDict[tuple[str, str], Computed] = OrderedDict()

    async def compute(
        self, skill: str, arguments: Mapping[str, tuple[str, ...]], *, seconds: float = HEAVY_SECONDS
    ) -> Computed:
        """Run a call; every failure is in the result.

        Cancelling this coroutine, or `seconds` passing, kills the process that runs the call.
        """
        if not self._enabled:
            return Computed(None, None, None, "the tools are switched off", 0.0)
        tool = tools().get(skill)
        if tool is None:
            return Computed(None, None, None, f"no tool for the skill {skill!r}", 0.0)
        if tool.cost == "light":
            return _light(skill, arguments)
        # Tools are deterministic: a second Reader that reads the same call costs nothing.
        key = skill, json.dumps(arguments, sort_keys=True)
        if (known := self._known.get(key)) is not None:
            return replace(known, cpu_seconds=0.0)
        computed = await self._heavy(skill, arguments, seconds)
        if computed.text is not None:
            self._known[key] = computed
            if len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        return computed

    async def _heavy(
        self, skill: str, arguments: Mapping[str, tuple[str, ...]], seconds: float
    ) -> Computed:
        loop = asyncio.get_running_loop()
        if self._loop is not loop:  # the sync API may run several loops one after another
            await self._drop_idle()
            self._loop, self._slots = loop, asyncio.Semaphore(self._limit)
        assert self._slots is not None
        async with self._slots:
            worker = self._idle.pop() if self._idle else await _start()
            healthy = False
            try:
                async with asyncio.timeout(seconds):
                    response = await _ask(worker, skill, arguments)
                healthy = response is not None
            except TimeoutError:
                return Computed(None, None, None, f"no result within {seconds:g} s", seconds)
            finally:
                if healthy:
                    self._idle.append(worker)
                else:
                    _kill(worker)
        if response is None:
            return Computed(None, None, None, "the tool's process ended", 0.0)
        if "error" in response:
            return Computed(None, None, None, response["error"], 0.0)
        return Computed(response["text"], response["kind"], response["value"], None, response["cpu"])

    async def _drop_idle(self) -> None:
        for worker in self._idle:
            _kill(worker)
        self._idle.clear()

    async def close(self) -> None:
        """End all workers."""
        await self._drop_idle()


def _light(skill: str, arguments: Mapping[str, tuple[str, ...]]) -> Computed:
    started = time.process_time()
    try:
        result = call(skill, arguments)
        value = to_json(result.value)
    except ToolError as error:
        return Computed(None, None, None, str(error), time.process_time() - started)
    except (ArithmeticError, ValueError, RecursionError, TypeError, LookupError) as error:
        reason = f"the tool failed: {type(error).__name__}: {error}"[:500]
        return Computed(None, None, None, reason, time.process_time() - started)
    return Computed(result.text, result.kind, value, None, time.process_time() - started)


async def _start() -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "reasonnet.tools.worker",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        limit=_LINE_LIMIT,
        start_new_session=True,  # Ctrl-C reaches us, and we end the workers
    )


async def _ask(
    worker: asyncio.subprocess.Process, skill: str, arguments: Mapping[str, tuple[str, ...]]
) -> dict[str, Any] | None:
    assert worker.stdin is not None and worker.stdout is not None
    request = {"skill": skill, "arguments": {k: list(v) for k, v in arguments.items()}}
    try:
        worker.stdin.write(json.dumps(request).encode() + b"\n")
        await worker.stdin.drain()
        line = await worker.stdout.readline()
        answer: dict[str, Any] | None = json.loads(line) if line else None
    except (ConnectionError, ValueError):
        return None
    return answer


def _kill(worker: asyncio.subprocess.Process) -> None:
    try:
        os.killpg(worker.pid, 9)
    except (ProcessLookupError, PermissionError):
        pass
    # Closing the pipes here keeps the loop from warning when it ends before the exit is seen.
    transport = getattr(worker, "_transport", None)
    if transport is not None:
        transport.close()
