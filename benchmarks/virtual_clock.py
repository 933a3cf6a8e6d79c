"""An event loop whose time jumps to the next timer instead of passing.

Nothing waits: where the loop would sleep for 40 ms, its clock is put forward by 40 ms. What is
measured on `loop.time()` is therefore exact, free of the machine's noise, and takes no longer than
the Python code between the timers. Code must take its time from the loop (`asyncio.sleep`,
timeouts); threads, processes and sockets are not for this loop, they would never be waited for.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class _Jumping(selectors.DefaultSelector):
    """A selector that waits for nothing but puts a clock forward."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            if timeout is None:
                raise RuntimeError("everything waits for something that no timer will bring")
            self.now += max(0.0, timeout)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop on a virtual clock that starts at zero."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        """Seconds on the virtual clock."""
        return self._jumping.now


def run(work: Coroutine[Any, Any, T]) -> tuple[T, float]:
    """Run a coroutine on a new virtual loop; returns its result and the virtual seconds."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        loop = runner.get_loop()
        result = runner.run(work)
        return result, loop.time()
