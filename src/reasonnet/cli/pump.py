"""Takes from an iterator that may wait (a pipe) without holding up the event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from typing import TypeVar

T = TypeVar("T")
AHEAD = 64
"""Most items that lie ready."""


async def pump(items: Iterator[T]) -> AsyncIterator[T]:
    """Yield the items, taken by a thread of its own.

    The thread is a daemon: one that still waits for a pipe must not keep the process alive.
    """
    loop = asyncio.get_running_loop()
    ready: asyncio.Queue[tuple[T | None, Exception | None]] = asyncio.Queue()
    room = threading.Semaphore(AHEAD)
    ended = threading.Event()

    def hand_over(item: T | None, error: Exception | None) -> None:
        if not ended.is_set():
            loop.call_soon_threadsafe(ready.put_nowait, (item, error))

    def take() -> None:
        try:
            for item in items:
                room.acquire()
                if ended.is_set():
                    return
                hand_over(item, None)
            hand_over(None, None)
        except Exception as error:
            hand_over(None, error)

    threading.Thread(target=take, name="reasonnet-input", daemon=True).start()
    try:
        while True:
            item, error = await ready.get()
            room.release()
            if error is not None:
                raise error
            if item is None:
                return
            yield item
    finally:
        ended.set()
        room.release()


async def at_once(items: Iterator[T]) -> AsyncIterator[T]:
    """Yield the items of an iterator that never waits."""
    for item in items:
        yield item
