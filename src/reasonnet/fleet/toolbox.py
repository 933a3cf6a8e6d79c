"""Runs tool calls: light ones at once, heavy ones in worker processes that can be killed."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call, find
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
        self._idle: list[_Worker] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._enabled = enabled
        self._known: OrderedDict[tuple[str, str], Computed] = OrderedDict()

    async def compute(
        self,
        skill: str,
        arguments: Mapping[str, tuple[str, ...]],
        *,
        seconds: float = HEAVY_SECONDS,
    ) -> Computed:
        """Run a call; every failure is in the result.

        Cancelling this coroutine, or `seconds` passing, kills the process that runs the call.
        """
        if not self._enabled:
            return Computed(None, None, None, "the tools are switched off", 0.0)
        tool = find(skill)
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
        if self._loop is not loop:  # a semaphore belongs to one loop, the workers to none
            self._loop, self._slots = loop, asyncio.Semaphore(self._limit)
        assert self._slots is not None
        async with self._slots:
            worker = self._worker()
            healthy = False
            try:
                async with asyncio.timeout(seconds):
                    response = await asyncio.to_thread(worker.ask, skill, arguments)
                healthy = response is not None
            except TimeoutError:
                return Computed(None, None, None, f"no result within {seconds:g} s", seconds)
            finally:
                if healthy:
                    self._idle.append(worker)
                else:
                    worker.kill()
        if response is None:
            return Computed(None, None, None, "the tool's process ended", 0.0)
        if "error" in response:
            return Computed(None, None, None, response["error"], 0.0)
        return Computed(
            response["text"], response["kind"], response["value"], None, response["cpu"]
        )

    def _worker(self) -> _Worker:
        while self._idle:
            worker = self._idle.pop()
            if worker.alive:
                return worker
            worker.kill()  # it ended while it waited (the system was short of memory)
        return _Worker()

    async def close(self) -> None:
        """End all workers."""
        while self._idle:
            self._idle.pop().kill()


class _Worker:
    """A process that runs one call after another."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "reasonnet.tools.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C reaches us, and we end the workers
        )

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def ask(self, skill: str, arguments: Mapping[str, tuple[str, ...]]) -> dict[str, Any] | None:
        """Run a call and wait for it; None where the process ends first."""
        assert self._process.stdin is not None and self._process.stdout is not None
        request = {"skill": skill, "arguments": {k: list(v) for k, v in arguments.items()}}
        try:
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline(_LINE_LIMIT)
            answer: dict[str, Any] | None = json.loads(line) if line else None
        except (OSError, ValueError):
            return None
        return answer

    def kill(self) -> None:
        """End the process at once, and whatever it has started."""
        if self.alive:  # else its number may already be that of another process
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        # Large processes take a while to go; the event loop does not wait for them.
        threading.Thread(target=self._bury, name="reasonnet-bury", daemon=True).start()

    def _bury(self) -> None:
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()


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
