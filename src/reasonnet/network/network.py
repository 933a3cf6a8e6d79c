"""Network: the composition root. Read this file first; it shows the whole way of a question.

A question is analysed, planned, routed, attempted, verified and composed by the Dispatcher
(`reasonnet.dispatch.dispatcher`), out of parts that are chosen here.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Coroutine, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from reasonnet.core.answer import Answer
from reasonnet.core.events import Answered, Event
from reasonnet.core.question import Budget, Question
from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.policy import policy as policy_named
from reasonnet.fleet.registry import Fleet
from reasonnet.network.embedded import Ablation, embedded_parts
from reasonnet.network.traces import TraceStore

T = TypeVar("T")


class Network:
    """A fleet with its dispatcher. A sync and an async context manager.

    >>> from reasonnet import Network
    >>> with Network.embedded() as network:
    ...     print(network.ask("What is the gcd of 84 and 36?").answer)
    12
    """

    def __init__(
        self,
        fleet: Fleet,
        dispatcher: Dispatcher,
        *,
        policy: str = "balanced",
        traces: TraceStore | None = None,
        accept_remote: Mapping[str, float] | None = None,
    ) -> None:
        """Put fleet and dispatcher together.

        Args:
            accept_remote: by policy, the confidence from which a Remote's answer stands, where it
                was measured; else the policy's own.
        """
        self.fleet = fleet
        self._dispatcher = dispatcher
        self._policy = policy
        self._traces = traces
        self._accept_remote = accept_remote or {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    @classmethod
    def embedded(
        cls,
        *,
        policy: str = "balanced",
        traces: TraceStore | None = None,
        ablate: Ablation | None = None,
        weights: Path | None = None,
    ) -> Self:
        """Return the network of the shipped fleet; models load when they are first used.

        Args:
            policy: fast, balanced or thorough.
            traces: where to store traces; None: nowhere.
            ablate: a part to replace by an untrained one, for measurements.
            weights: folder of weights, if not the package's own.

        Raises:
            WeightsError: weights are missing or damaged.
            InputError: an unknown policy or ablation.
        """
        policy_named(policy)
        fleet, dispatcher = embedded_parts(ablate, weights)
        return cls(fleet, dispatcher, policy=policy, traces=traces)

    @classmethod
    def from_file(
        cls, path: str | Path, *, policy: str | None = None, traces: TraceStore | None = None
    ) -> Self:
        """Return the network that a fleet file describes.

        Raises:
            FleetFileError: the file is missing or has a wrong key, kind or value.
        """
        from reasonnet.network.fleet_parts import fleet_parts

        parts = fleet_parts(Path(path))
        return cls(
            parts.fleet,
            parts.dispatcher,
            policy=policy or parts.policy,
            traces=traces,
            accept_remote=parts.accept_remote,
        )

    @property
    def policy(self) -> str:
        """Name of the policy where a question names none."""
        return self._policy

    async def stream(
        self,
        question: str | Question,
        *,
        format: str | None = None,
        policy: str | None = None,
        budget: Budget | None = None,
    ) -> AsyncIterator[Event]:
        """Answer a question, yielding every event; the last one holds the answer.

        Raises:
            QuestionError: the question cannot be used.
            StoreError: the trace cannot be stored (after the last event).
        """
        asked = (
            question
            if isinstance(question, Question)
            else Question(question, format=format, budget=budget or Budget())
        )
        queue: asyncio.Queue[Event | None] = asyncio.Queue()
        events: list[Event] = []

        def emit(event: Event) -> None:
            events.append(event)
            queue.put_nowait(event)

        chosen = policy_named(policy or self._policy)
        if chosen.name in self._accept_remote:
            chosen = replace(chosen, accept_remote=self._accept_remote[chosen.name])
        task = asyncio.create_task(self._dispatcher.ask(asked, chosen, emit))
        task.add_done_callback(lambda _: queue.put_nowait(None))
        try:
            while (event := await queue.get()) is not None:
                yield event
            answer = await task
        finally:
            if not task.done():
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
        if self._traces is not None:
            await asyncio.to_thread(self._traces.save, answer, events)

    async def ask_async(
        self,
        question: str | Question,
        *,
        format: str | None = None,
        policy: str | None = None,
        budget: Budget | None = None,
    ) -> Answer:
        """Answer a question; cancelling the call stops all work on it."""
        answer: Answer | None = None
        async for event in self.stream(question, format=format, policy=policy, budget=budget):
            if isinstance(event, Answered):
                answer = event.answer
        assert answer is not None
        return answer

    def ask(
        self,
        question: str | Question,
        *,
        format: str | None = None,
        policy: str | None = None,
        budget: Budget | None = None,
    ) -> Answer:
        """Answer a question and wait; works inside a running event loop (Jupyter) too."""
        return self._wait(self.ask_async(question, format=format, policy=policy, budget=budget))

    def ask_many(
        self, questions: Iterable[str | Question], *, in_flight: int = 32, policy: str | None = None
    ) -> list[Answer]:
        """Answer several questions side by side; the answers come in the questions' order."""
        return self._wait(self._ask_many(list(questions), in_flight, policy))

    async def _ask_many(
        self, questions: list[str | Question], in_flight: int, policy: str | None
    ) -> list[Answer]:
        gate = asyncio.Semaphore(in_flight)

        async def one(question: str | Question) -> Answer:
            async with gate:
                return await self.ask_async(question, policy=policy)

        return list(await asyncio.gather(*map(one, questions)))

    def _wait(self, work: Coroutine[Any, Any, T]) -> T:
        # One loop on a thread of our own serves every sync call: worker processes stay alive
        # between calls, and a caller's own running loop is never touched.
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(
                target=self._loop.run_forever, name="reasonnet", daemon=True
            )
            self._thread.start()
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result()
        except KeyboardInterrupt:
            future.cancel()
            raise

    async def aclose(self) -> None:
        """Free models, processes and connections."""
        await self.fleet.close()
        if self._traces is not None:
            self._traces.close()

    def close(self) -> None:
        """Free models, processes and connections, and end the loop of the sync calls."""
        if self._loop is None:
            asyncio.run(self.aclose())
            return
        self._wait(self.aclose())
        loop, thread = self._loop, self._thread
        self._loop = self._thread = None
        loop.call_soon_threadsafe(loop.stop)
        if thread is not None:
            thread.join(timeout=5)
        loop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()
