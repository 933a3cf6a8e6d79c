"""The ledger as the gateway uses it: writes through the writer, reads in threads."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from reasonnet.gateway.ledger import instances
from reasonnet.gateway.ledger.entries import Entry, KeyRow, QuestionRow
from reasonnet.gateway.ledger.schema import open_database
from reasonnet.gateway.ledger.tables import answers, attempts, keys, questions
from reasonnet.gateway.ledger.writer import Writer

BEAT_SECONDS = 15.0


class Ledger:
    """An open ledger of one running server."""

    def __init__(self, url: str | None = None) -> None:
        """Open the database, migrate it, and mark what dead servers left.

        Raises:
            InputError: the URL cannot be used.
            StoreError: the database cannot be opened.
        """
        self.engine = open_database(url)
        self.instance = secrets.token_hex(8)
        self.interrupted = instances.enter(self.engine, self.instance)
        """How many questions dead servers had left."""
        self._writer = Writer(self.engine, self.instance)

    @property
    def failure(self) -> str | None:
        """Why the last entries could not be written; None where they were."""
        return self._writer.failure

    def put(self, entry: Entry) -> None:
        """Write an entry some time soon."""
        self._writer.put(entry)

    async def write(self, entry: Entry) -> None:
        """Write an entry; returns when it and all before it are safe."""
        await self._writer.write(entry)

    async def keep_alive(self) -> None:
        """Tell other servers that this one runs, until cancelled."""
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            await asyncio.to_thread(instances.beat, self.engine, self.instance)

    def close(self) -> None:
        """Write what is left and close the database."""
        self._writer.close()
        instances.leave(self.engine, self.instance)
        self.engine.dispose()

    def question(self, id: str) -> tuple[QuestionRow, list[Mapping[str, Any]]] | None:
        """Return a question with its attempts, None where there is none of that id."""
        with self.engine.connect() as connection:
            row = connection.execute(select(questions).where(questions.c.id == id)).first()
            if row is None:
                return None
            tried = connection.execute(
                select(attempts).where(attempts.c.question_id == id).order_by(attempts.c.number)
            ).all()
        known = {k: v for k, v in row._mapping.items() if k != "instance"}
        return QuestionRow(**known), [dict(one._mapping) for one in tried]

    def key_rows(self) -> list[KeyRow]:
        """Return all keys, revoked ones too, oldest first."""
        with self.engine.connect() as connection:
            rows = connection.execute(select(keys).order_by(keys.c.created)).all()
        return [KeyRow(**row._mapping) for row in rows]

    def add_key(self, key: KeyRow) -> None:
        """Store a key."""
        from dataclasses import asdict

        with self.engine.begin() as connection:
            connection.execute(insert(keys).values(asdict(key)))

    def revoke(self, id: str) -> bool:
        """Revoke a key; False where there is none of that id that is not revoked yet."""
        with self.engine.begin() as connection:
            done = connection.execute(
                update(keys)
                .where(keys.c.id == id, keys.c.revoked.is_(None))
                .values(revoked=time.time())
            )
        return done.rowcount == 1

    def spent(self, key_id: str, since: float) -> float:
        """Return what a key has spent since a time: known costs and what is held for others."""
        with self.engine.connect() as connection:
            total = connection.execute(
                select(func.sum(questions.c.usd + questions.c.held_usd)).where(
                    questions.c.key_id == key_id, questions.c.created >= since
                )
            ).scalar()
        return float(total or 0.0)

    def remembered(self, key: str, since: float) -> str | None:
        """Return the document of an answer that is not older than a time."""
        with self.engine.connect() as connection:
            found = connection.execute(
                select(answers.c.document).where(answers.c.key == key, answers.c.created >= since)
            ).scalar()
        return None if found is None else str(found)

    def remember(self, key: str, document: str, *, forget_before: float) -> None:
        """Keep an answer, and drop those that are too old."""
        with self.engine.begin() as connection:
            connection.execute(delete(answers).where(answers.c.created < forget_before))
            connection.execute(delete(answers).where(answers.c.key == key))
            connection.execute(
                insert(answers).values(key=key, created=time.time(), document=document)
            )
