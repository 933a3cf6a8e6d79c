"""The ledger: migrations, the writing thread, and servers that are gone; SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
import os
import pwd
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import insert, update

from reasonnet.core.errors import InputError, StoreError
from reasonnet.gateway.keys import new_key
from reasonnet.gateway.ledger import instances
from reasonnet.gateway.ledger.entries import AttemptBegan, AttemptEnded, Began, Ended
from reasonnet.gateway.ledger.ledger import Ledger
from reasonnet.gateway.ledger.schema import open_database
from reasonnet.gateway.ledger.tables import instances as instances_table
from reasonnet.gateway.ledger.tables import metadata, questions


def began(id: str, question: str = "q") -> Began:
    return Began(id=id, key_id=None, created=time.time(), model="m", question=question)


def call_began(id: str, number: int, held: float) -> AttemptBegan:
    return AttemptBegan(
        question_id=id, number=number, step="a", specialist="m", started=1.0, held_usd=held
    )


def call_ended(id: str, number: int, usd: float | None) -> AttemptEnded:
    return AttemptEnded(
        question_id=id, number=number, step="a", specialist="m", started=1.0, finished=2.0,
        usd=usd, tokens_out=5, announced=True,
    )  # fmt: skip


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run a PostgreSQL server of our own."""
    pytest.importorskip("psycopg", reason="needs psycopg: pip install 'reasonnet[postgres]'")
    places = [*Path("/usr/lib/postgresql").glob("*/bin"), *map(Path, os.get_exec_path())]
    found = shutil.which("initdb", path=os.pathsep.join(map(str, places)))
    if found is None:
        pytest.skip("no PostgreSQL here: apt install postgresql")
    user: dict[str, str] = {}
    folder = tmp_path_factory.mktemp("postgres")
    if os.geteuid() == 0:  # the server refuses to be run by root
        if not any(entry.pw_name == "postgres" for entry in pwd.getpwall()):
            pytest.skip("PostgreSQL is not run by root, and there is no user postgres")
        user = {"user": "postgres"}
        folder = Path(subprocess.check_output(["mktemp", "-d"], text=True, **user).strip())
    tools = Path(found).resolve().parent
    data = folder / "data"
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "cwd": "/"}
    subprocess.run([tools / "initdb", "-D", data, "-A", "trust", "-U", "me"], **quiet, **user)  # type: ignore[call-overload]
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
    control = [tools / "pg_ctl", "-D", data, "-l", folder / "log"]
    subprocess.run([*control, "-w", "-o", options, "start"], **quiet, **user)  # type: ignore[call-overload]
    try:
        yield f"postgresql://me@/postgres?host={folder}"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], **quiet, **user)  # type: ignore[call-overload]
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give a database that is empty or brought up to date."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'ledger.sqlite3'}"
    found: str = request.getfixturevalue("postgres")
    return found


def test_the_migrations_make_the_tables_that_we_use(url: str) -> None:
    engine = open_database(url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()
    open_database(url).dispose()  # once more: nothing to do


async def test_what_was_written_is_there_after_the_process(url: str) -> None:
    ledger = Ledger(url)
    id = os.urandom(8).hex()
    ledger.put(began(id, "What?"))
    ledger.put(call_began(id, 0, 0.5))
    ledger.put(call_ended(id, 0, 0.25))
    await ledger.write(Ended(id=id, finished=2.0, status="answered", answer="42", usd=0.25))
    ledger.close()
    again = Ledger(url)
    found = again.question(id)
    again.close()
    assert found is not None
    row, attempts = found
    assert (row.status, row.answer, row.usd) == ("answered", "42", 0.25)
    assert [(a["usd"], a["held_usd"], a["tokens_out"]) for a in attempts] == [(0.25, 0.0, 5)]


async def test_an_entry_that_cannot_be_written_spoils_no_other(url: str) -> None:
    ledger = Ledger(url)
    first, second = os.urandom(8).hex(), os.urandom(8).hex()
    await ledger.write(began(first))
    results = await asyncio.gather(
        ledger.write(began(first)), ledger.write(began(second)), return_exceptions=True
    )
    assert isinstance(results[0], StoreError)
    assert results[1] is None
    assert ledger.question(second) is not None
    await ledger.write(Ended(id=second, finished=1.0, status="answered"))
    assert ledger.failure is None
    ledger.close()


async def test_what_a_dead_server_left_is_interrupted_with_its_costs(url: str) -> None:
    ledger = Ledger(url)
    paid, empty, done = (os.urandom(8).hex() for _ in range(3))
    for entry in (
        began(paid), call_began(paid, 0, 0.5), call_ended(paid, 0, 0.25), call_began(paid, 1, 0.75),
        began(empty), began(done),
    ):  # fmt: skip
        ledger.put(entry)
    await ledger.write(Ended(id=done, finished=2.0, status="answered"))
    # Killed: nothing is said goodbye to. Its process number is another's by now.
    with ledger.engine.begin() as connection:
        connection.execute(
            update(instances_table)
            .where(instances_table.c.id == ledger.instance)
            .values(process=f"{os.getppid()}:1")
        )
    again = Ledger(url)
    assert again.interrupted == 2
    found = {id: again.question(id) for id in (paid, empty, done)}
    rows = {id: one[0] for id, one in found.items() if one is not None}
    assert [rows[id].status for id in (paid, empty, done)] == [
        "interrupted", "interrupted", "answered",
    ]  # fmt: skip
    row = rows[paid]
    assert (row.usd, row.unknown_costs, row.held_usd, row.tokens_out) == (0.25, 1, 0.75, 5)
    assert (rows[empty].usd, rows[empty].unknown_costs) == (0.0, 0)
    again.close()
    ledger.close()


def test_a_living_servers_questions_are_left_alone(url: str) -> None:
    ledger = Ledger(url)
    asyncio.run(ledger.write(began(id := os.urandom(8).hex())))
    another = Ledger(url)
    found = another.question(id)
    assert found is not None and found[0].status == "running"
    another.close()
    ledger.close()


@pytest.mark.parametrize(("silent", "status"), [(10.0, "running"), (100.0, "interrupted")])
def test_a_server_elsewhere_is_gone_when_it_falls_silent(
    url: str, silent: float, status: str
) -> None:
    ledger = Ledger(url)
    far, id = os.urandom(8).hex(), os.urandom(8).hex()
    with ledger.engine.begin() as connection:
        connection.execute(
            insert(instances_table).values(
                id=far, host="elsewhere", process="1:1", seen=time.time() - silent
            )
        )
        connection.execute(
            insert(questions).values(
                id=id,
                instance=far,
                created=1.0,
                model="m",
                question="q",
                status="running",
                usd=0.0,
                unknown_costs=0,
                held_usd=0.0,
                tokens_in=0,
                tokens_out=0,
                cached=False,
            )
        )
    instances.beat(ledger.engine, ledger.instance)
    found = ledger.question(id)
    assert found is not None and found[0].status == status
    ledger.close()


async def test_a_key_has_spent_what_its_questions_cost(url: str) -> None:
    ledger = Ledger(url)
    _, row = new_key("me")
    ledger.add_key(row)
    for usd, held in ((0.5, 0.0), (0.0, 0.25)):
        id = os.urandom(8).hex()
        ledger.put(Began(id=id, key_id=row.id, created=100.0, model="m", question="q"))
        await ledger.write(Ended(id=id, finished=101.0, status="answered", usd=usd, held_usd=held))
    assert ledger.spent(row.id, 0.0) == 0.75
    assert ledger.spent(row.id, 200.0) == 0.0
    assert ledger.revoke(row.id) and not ledger.revoke(row.id)
    ledger.close()


@pytest.mark.parametrize("url", ["nonsense", "mysql+nothing://x", "oracle9://x"])
def test_a_url_that_is_none_is_told(url: str) -> None:
    with pytest.raises(InputError):
        open_database(url)


def test_a_database_that_cannot_be_opened_is_told_without_its_password(tmp_path: Path) -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(StoreError) as caught:
        open_database("postgresql://me:s3cret@127.0.0.1:9/db")
    assert "127.0.0.1" in str(caught.value)
    assert "s3cret" not in str(caught.value)
    (tmp_path / "torn.sqlite3").write_bytes(b"not a database, not at all" * 100)
    with pytest.raises(StoreError, match=r"torn\.sqlite3"):
        open_database(f"sqlite:///{tmp_path / 'torn.sqlite3'}")
