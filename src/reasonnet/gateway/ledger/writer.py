"""Writes entries in one thread, many in one transaction.

While one commit is under way the next entries gather, and go together: the more requests there are,
the fewer commits each costs.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Mapping, Sequence
from dataclasses import fields
from queue import SimpleQueue
from typing import Any

from sqlalchemy import Connection, Engine, insert, update
from sqlalchemy.sql.expression import Executable, bindparam

from reasonnet.core.errors import StoreError
from reasonnet.gateway.ledger.entries import AttemptBegan, AttemptEnded, Began, Ended, Entry
from reasonnet.gateway.ledger.tables import attempts, questions

MOST = 512
"""Entries of one transaction."""
_Item = tuple[Entry, "asyncio.Future[None] | None"]
_NEW_QUESTION: Mapping[str, Any] = {
    "status": "running",
    "usd": 0.0,
    "unknown_costs": 0,
    "held_usd": 0.0,
    "tokens_in": 0,
    "tokens_out": 0,
    "cached": False,
}
_NEW_ATTEMPT: Mapping[str, Any] = {"estimated": False, "tokens_in": 0, "tokens_out": 0}


def _update(table: Any, names: Sequence[str], keys: Sequence[str]) -> Executable:
    statement = update(table)
    for key in keys:
        statement = statement.where(table.c[key] == bindparam(f"b_{key}"))
    return statement.values({name: bindparam(f"b_{name}") for name in names if name not in keys})


_ENDED = [f.name for f in fields(Ended)]
_ATTEMPT_ENDED = [f.name for f in fields(AttemptEnded) if f.name != "announced"]
_END_QUESTION = _update(questions, _ENDED, ("id",))
_END_ATTEMPT = _update(attempts, _ATTEMPT_ENDED, ("question_id", "number"))


class Writer:
    """The writing thread."""

    def __init__(self, engine: Engine, instance: str) -> None:
        self._engine, self._instance = engine, instance
        self._queue: SimpleQueue[_Item | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="ledger", daemon=True)
        self._thread.start()
        self.failure: str | None = None
        """Why the last transaction could not be written, if it could not."""

    def put(self, entry: Entry) -> None:
        """Write an entry some time soon, in the order of the calls."""
        self._queue.put((entry, None))

    async def write(self, entry: Entry) -> None:
        """Write an entry; returns when it, and all before it, are safe.

        Raises:
            StoreError: it cannot be written.
        """
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.put((entry, future))
        await future

    def close(self) -> None:
        """Write what is left and end the thread."""
        self._queue.put(None)
        self._thread.join(timeout=30)

    def _run(self) -> None:
        with contextlib.closing(self._engine.connect()) as connection:
            going = True
            while going:
                batch, going = self._gather()
                error = self._commit(connection, [entry for entry, _ in batch])
                if error is None or len(batch) == 1:
                    _tell([future for _, future in batch], error)
                    continue
                for entry, future in batch:  # one that cannot be written spoils no other
                    _tell([future], self._commit(connection, [entry]))

    def _gather(self) -> tuple[list[_Item], bool]:
        """Return what waits, at least one; and whether more may come."""
        batch: list[_Item] = []
        item = self._queue.get()
        while item is not None:
            batch.append(item)
            if len(batch) == MOST or self._queue.empty():
                return batch, True
            item = self._queue.get()
        return batch, False

    def _commit(self, connection: Connection, entries: Sequence[Entry]) -> StoreError | None:
        try:
            with connection.begin():
                self._write(connection, entries)
        except Exception as error:  # the thread lives on: the database may come back
            self.failure = str(getattr(error, "orig", None) or error).splitlines()[0]
            return StoreError(f"the ledger cannot be written: {self.failure}")
        self.failure = None
        return None

    def _write(self, connection: Connection, entries: Sequence[Entry]) -> None:
        # By kind, each kind at once: what one entry needs of another is of an earlier kind.
        began: list[dict[str, Any]] = []
        started: list[dict[str, Any]] = []
        told: list[dict[str, Any]] = []
        ended: list[dict[str, Any]] = []
        over: list[dict[str, Any]] = []
        for entry in entries:
            if isinstance(entry, Began):
                began.append({**_plain(entry), **_NEW_QUESTION, "instance": self._instance})
            elif isinstance(entry, AttemptBegan):
                started.append({**_plain(entry), **_NEW_ATTEMPT})
            elif isinstance(entry, AttemptEnded):
                values = _plain(entry)
                if values.pop("announced"):
                    ended.append({f"b_{name}": value for name, value in values.items()})
                else:
                    told.append(values)
            else:
                over.append({f"b_{name}": value for name, value in _plain(entry).items()})
        for statement, rows in (
            (insert(questions), began),
            (insert(attempts), started),
            (insert(attempts), told),
            (_END_ATTEMPT, ended),
            (_END_QUESTION, over),
        ):
            if rows:
                connection.execute(statement, rows)


def _plain(entry: Entry) -> dict[str, Any]:
    return {field.name: getattr(entry, field.name) for field in fields(entry)}


def _tell(futures: Sequence[asyncio.Future[None] | None], error: StoreError | None) -> None:
    """Resolve the futures, each in its loop; a loop that is closed waits for nothing."""
    loops: dict[asyncio.AbstractEventLoop, list[asyncio.Future[None]]] = {}
    for future in filter(None, futures):
        loops.setdefault(future.get_loop(), []).append(future)
    for loop, waiting in loops.items():
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(_resolve, waiting, error)


def _resolve(futures: Sequence[asyncio.Future[None]], error: StoreError | None) -> None:
    for future in futures:
        if future.done():
            continue
        if error is None:
            future.set_result(None)
        else:
            future.set_exception(error)
