"""`reasonnet ask --file`: many questions side by side, answers in the order of the input."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from reasonnet.cli import settings as opening
from reasonnet.cli.answers import Done, Output, label, written
from reasonnet.cli.errors import DONE, Interrupted, say, warn
from reasonnet.cli.lines import Item, failed, questions, total
from reasonnet.cli.progress import Tally, watched
from reasonnet.cli.pump import at_once, pump
from reasonnet.cli.settings import CautiousStore, Settings
from reasonnet.core.answer import Answer
from reasonnet.core.errors import InputError, ReasonNetError
from reasonnet.core.question import Budget
from reasonnet.network.network import Network

AHEAD = 4
"""Answers wait for slower ones before them, up to so many times the questions in flight."""


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch as it was asked for."""

    file: str
    out: Path | None
    resume: bool
    json: bool
    in_flight: int
    format: str | None
    budget: Budget


def ask_file(settings: Settings, batch: Batch) -> int:
    """Ask all questions of a file; returns the exit status."""
    store = CautiousStore() if settings.store else None
    tally = Tally()
    with Output(batch.out, resume=batch.resume) as output:
        items = questions(batch.file, batch.format, batch.budget)
        first = next(items, None)  # so that a missing file is told before models are loaded
        items = chain(() if first is None else (first,), items)
        for done in output.done(as_json=batch.json) if batch.resume else ():
            _match(next(items, None), done, batch)
            tally.count(done.status, resumed=True)
        network = opening.open_network(settings, store)
        waits = not Path(batch.file).is_file()
        source = pump(items) if waits else at_once(items)
        try:
            with watched(tally, total(batch.file), to_terminal=batch.out is None) as show:
                asyncio.run(_Run(network, batch, output, tally, show).run(source))
        except KeyboardInterrupt:
            if batch.out is None:
                raise
            kept = f"{batch.out} holds {tally.total} answers, go on with --resume"
            raise Interrupted(kept) from None
    say(tally.summary())
    if store is not None and store.failure is not None:
        warn(str(store.failure))
    return DONE


def _match(item: Item | None, done: Done, batch: Batch) -> None:
    """Make sure that a finished line answers the question at its place.

    Raises:
        InputError: it does not.
    """
    where = f"line {done.number} of {batch.out}"
    if item is None:
        raise InputError(f"{where} answers a question that {batch.file} does not have")
    wanted = label(item) if done.question is None else str(item.id if item.id is not None else "")
    if done.label != wanted or done.question not in (None, item.text):
        raise InputError(
            f"{where} does not answer line {item.line} of {batch.file}: is it the answer file "
            "of other questions? Nothing was changed"
        )


class _Run:
    """One pass over the questions that are left."""

    def __init__(
        self,
        network: Network,
        batch: Batch,
        output: Output,
        tally: Tally,
        show: Callable[[], None],
    ) -> None:
        self._network, self._output, self._tally, self._show = network, output, tally, show
        self._json = batch.json
        self._gate = asyncio.Semaphore(batch.in_flight)
        # What is read, asked and not yet written; its size bounds the memory.
        self._window: asyncio.Queue[tuple[Item, asyncio.Task[Answer]] | None] = asyncio.Queue(
            AHEAD * batch.in_flight
        )
        self._tasks: set[asyncio.Task[Answer]] = set()

    async def run(self, source: AsyncIterator[Item]) -> None:
        """Ask and write until the input ends; on any error or Ctrl-C all work is cancelled."""
        async with self._network:
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(self._read(source))
                    group.create_task(self._write())
            finally:
                for task in self._tasks:
                    task.cancel()
                await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _read(self, source: AsyncIterator[Item]) -> None:
        async for item in source:
            task = asyncio.create_task(self._answer(item))
            self._tasks.add(task)
            await self._window.put((item, task))
        await self._window.put(None)

    async def _write(self) -> None:
        while (entry := await self._window.get()) is not None:
            item, task = entry
            answer = await task
            self._tasks.discard(task)
            self._output.write(written(item, answer, as_json=self._json))
            self._tally.count(answer.status)
            self._show()

    async def _answer(self, item: Item) -> Answer:
        if item.question is None:
            assert item.failure is not None
            return item.failure
        async with self._gate:
            try:
                return await self._network.ask_async(item.question)
            except ReasonNetError:
                raise  # it would strike every question: missing weights, …
            except Exception as error:  # a fault of ours ends this question, not the night's run
                reason = f"a fault of reasonnet: {type(error).__name__}: {error}"
                return failed(item.text, item.id, reason[:1000])
