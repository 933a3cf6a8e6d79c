"""The trace store: every question with its answer and events, in one SQLite file."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from reasonnet.core.answer import Answer
from reasonnet.core.errors import StoreError
from reasonnet.core.events import Event

_SCHEMA = """
CREATE TABLE IF NOT EXISTS traces (
    id TEXT PRIMARY KEY,
    created REAL NOT NULL,
    question TEXT NOT NULL,
    status TEXT NOT NULL,
    answer TEXT,
    document TEXT NOT NULL,
    events TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS traces_by_time ON traces (created);
"""


@dataclass(frozen=True, slots=True)
class TraceRow:
    """A line of `trace list`."""

    id: str
    created: float
    """Seconds since the epoch."""
    question: str
    status: str
    answer: str | None


@dataclass(frozen=True, slots=True)
class Trace:
    """A stored question."""

    row: TraceRow
    document: dict[str, Any]
    """The answer as `ask --json` prints it."""
    events: list[dict[str, Any]]


def home() -> Path:
    """Return where ReasonNet keeps its data: $REASONNET_HOME or the user's data folder."""
    if chosen := os.environ.get("REASONNET_HOME"):
        return Path(chosen)
    from platformdirs import user_data_path

    return user_data_path("reasonnet")


class TraceStore:
    """Traces in a SQLite file; each write is one transaction, so nothing is half-written."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or home() / "traces.sqlite3"
        self._open: sqlite3.Connection | None = None
        self._lock = threading.Lock()

    @contextmanager
    def _connect(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._lock:
                if self._open is None:
                    self._open = self._connected()
                with self._open:
                    yield self._open
        except (sqlite3.Error, OSError) as error:
            self.close()  # the next call starts afresh: the disk may have room again
            raise StoreError(
                f"the trace store {self.path} cannot be used ({error}): free some space, delete "
                "the file, or set REASONNET_HOME to another folder"
            ) from error

    def _connected(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self.path, timeout=5.0, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            # In WAL mode NORMAL keeps the file sound through a crash; a power cut may lose the
            # last traces, which is no answer lost.
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.executescript(_SCHEMA)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def close(self) -> None:
        """Close the file; a later call opens it again."""
        if self._open is not None:
            with contextlib.suppress(sqlite3.Error):
                self._open.close()
            self._open = None

    def save(self, answer: Answer, events: Sequence[Event]) -> None:
        """Store one question.

        Raises:
            StoreError: the file cannot be written.
        """
        with self._connect() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO traces VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    answer.trace_id,
                    time.time(),
                    answer.question,
                    answer.status,
                    answer.answer,
                    answer.to_json(),
                    msgspec.json.encode([e for e in events if e.type != "answered"]).decode(),
                ),
            )

    def rows(self, limit: int = 20) -> list[TraceRow]:
        """Return the latest traces, newest first."""
        with self._connect() as connection:
            found = connection.execute(
                "SELECT id, created, question, status, answer FROM traces "
                "ORDER BY created DESC, rowid DESC LIMIT ?",
                (limit,),
            ).fetchall()
        return [TraceRow(*row) for row in found]

    def get(self, id: str) -> Trace | None:
        """Return a trace by its id or by a beginning of it that no other has."""
        if not id:
            return None
        with self._connect() as connection:
            found = connection.execute(
                "SELECT id, created, question, status, answer, document, events FROM traces "
                "WHERE substr(id, 1, length(?1)) = ?1 LIMIT 2",
                (id,),
            ).fetchall()
        if len(found) != 1:
            return None
        *row, document, events = found[0]
        return Trace(TraceRow(*row), msgspec.json.decode(document), msgspec.json.decode(events))
