"""Which servers write into the ledger, and which of them are gone.

A server that was killed leaves questions that are `running` for ever. The next one to look marks
them `interrupted`, with what they had cost.
"""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path

from sqlalchemy import Connection, Engine, case, delete, func, insert, select, update

from reasonnet.gateway.ledger.tables import attempts, instances, questions

SILENT_SECONDS = 60.0
"""A server on another machine that has not been heard of for so long is taken to be gone."""


def enter(engine: Engine, instance: str) -> int:
    """Note that a server runs, and mark what dead ones left; returns how many questions."""
    with engine.begin() as connection:
        left = sweep(connection)
        connection.execute(
            insert(instances).values(
                id=instance, host=socket.gethostname(), process=_process(), seen=time.time()
            )
        )
    return left


def beat(engine: Engine, instance: str) -> int:
    """Note that a server still runs, and mark what dead ones left; returns how many questions."""
    with engine.begin() as connection:
        connection.execute(
            update(instances).where(instances.c.id == instance).values(seen=time.time())
        )
        return sweep(connection)


def leave(engine: Engine, instance: str) -> None:
    """Note that a server has ended; what it left behind is interrupted."""
    with engine.begin() as connection:
        _interrupt(connection, instance)
        connection.execute(delete(instances).where(instances.c.id == instance))


def sweep(connection: Connection) -> int:
    """Mark what dead servers left as interrupted; returns how many questions."""
    found = 0
    for row in connection.execute(select(instances)).all():
        if not _alive(row.host, row.process, row.seen):
            found += _interrupt(connection, row.id)
            connection.execute(delete(instances).where(instances.c.id == row.id))
    return found


def _interrupt(connection: Connection, instance: str) -> int:
    mine = select(questions.c.id).where(
        questions.c.instance == instance, questions.c.status == "running"
    )
    costs = connection.execute(
        select(
            attempts.c.question_id,
            func.coalesce(func.sum(attempts.c.usd), 0.0),
            func.sum(case((attempts.c.usd.is_(None), 1), else_=0)),
            func.coalesce(func.sum(attempts.c.held_usd), 0.0),
            func.sum(attempts.c.tokens_in),
            func.sum(attempts.c.tokens_out),
        )
        .where(attempts.c.question_id.in_(mine))
        .group_by(attempts.c.question_id)
    ).all()
    ids = [row.id for row in connection.execute(mine).all()]
    now = time.time()
    for id in ids:
        connection.execute(
            update(questions)
            .where(questions.c.id == id)
            .values(status="interrupted", finished=now, error="the server was stopped")
        )
    for id, usd, unknown, held, read, wrote in costs:
        connection.execute(
            update(questions)
            .where(questions.c.id == id)
            .values(usd=usd, unknown_costs=unknown, held_usd=held, tokens_in=read, tokens_out=wrote)
        )
    return len(ids)


def _alive(host: str, process: str, seen: float) -> bool:
    if host != socket.gethostname():
        return time.time() - seen < SILENT_SECONDS
    if process == _process():
        return True  # another server in this very process
    number, _, born = process.partition(":")
    if born:
        return _born(int(number)) == born
    return time.time() - seen < SILENT_SECONDS


def _process() -> str:
    """Return this process's number and birth; a number alone may be another's by now."""
    return f"{os.getpid()}:{_born(os.getpid())}"


def _born(number: int) -> str:
    """Return when a process began, in ticks since the system's start; empty where unknown."""
    try:
        stat = Path(f"/proc/{number}/stat").read_text()
    except OSError:
        return ""
    return stat.rpartition(")")[2].split()[19]
