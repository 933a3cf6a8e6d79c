"""The trace store: whole traces or an error that says what to do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reasonnet.core.answer import Answer
from reasonnet.core.errors import StoreError
from reasonnet.core.events import Event
from reasonnet.core.question import Question
from reasonnet.dispatch.policy import POLICIES
from reasonnet.network.traces import TraceStore, home
from reasonnet.testing import fake_network

TEXT = "What is 17 * 23? Then what is the result + 9?"


async def asked(text: str = TEXT) -> tuple[Answer, list[Event]]:
    """Ask a network of fakes; returns the answer and all events."""
    events: list[Event] = []
    async with fake_network() as network:
        dispatcher = network._dispatcher
        answer = await dispatcher.ask(Question(text), POLICIES["balanced"], events.append)
    return answer, events


def with_id(answer: Answer, id: str) -> Answer:
    from dataclasses import replace

    return replace(answer, trace_id=id)


async def test_a_trace_comes_back_as_it_was_stored(tmp_path: Path) -> None:
    store = TraceStore(tmp_path / "deep" / "folder" / "traces.sqlite3")
    answer, events = await asked()
    store.save(answer, events)
    trace = store.get(answer.trace_id)
    assert trace is not None
    assert trace.document == answer.to_dict()
    assert [event["type"] for event in trace.events] == [e.type for e in events[:-1]]
    planned = trace.events[1]
    assert planned["plan"]["steps"][1]["question"][1]["ref"] == "a"
    assert (trace.row.id, trace.row.question) == (answer.trace_id, TEXT)
    assert (trace.row.status, trace.row.answer) == ("answered", "400")


async def test_a_trace_holds_every_text_that_a_specialist_was_given(tmp_path: Path) -> None:
    store = TraceStore(tmp_path / "t.sqlite3")
    answer, events = await asked()
    store.save(answer, events)
    trace = store.get(answer.trace_id)
    assert trace is not None
    attempted = [event for event in trace.events if event["type"] == "attempted"]
    assert [e["attempt"]["question"] for e in attempted] == ["What is 17 * 23?", "what is 391 + 9?"]


async def test_signs_of_all_kinds_survive(tmp_path: Path) -> None:
    store = TraceStore(tmp_path / "t.sqlite3")
    text = "What's \"1 + 1\" in '𝔸' — ; DROP TABLE traces; -- \n\t😀?"
    answer, events = await asked(text)
    store.save(answer, events)
    trace = store.get(answer.trace_id)
    assert trace is not None
    assert trace.row.question == text == trace.document["question"]


async def test_the_latest_traces_come_first(tmp_path: Path) -> None:
    store = TraceStore(tmp_path / "t.sqlite3")
    answer, events = await asked()
    for id in ("a1", "b2", "c3"):
        store.save(with_id(answer, id), events)
    assert [row.id for row in store.rows()] == ["c3", "b2", "a1"]
    assert [row.id for row in store.rows(limit=2)] == ["c3", "b2"]


async def test_a_beginning_of_an_id_finds_it_if_no_other_begins_so(tmp_path: Path) -> None:
    store = TraceStore(tmp_path / "t.sqlite3")
    answer, events = await asked()
    for id in ("abc1", "abd2", "e3"):
        store.save(with_id(answer, id), events)
    found = {part: store.get(part) for part in ("abc1", "abc", "e", "ab", "x", "abc12")}
    assert {part: trace and trace.row.id for part, trace in found.items()} == {
        "abc1": "abc1", "abc": "abc1", "e": "e3", "ab": None, "x": None, "abc12": None,
    }  # fmt: skip


@pytest.mark.parametrize("wild", ["%", "_3", "a%1", ""])
async def test_wildcards_and_nothing_find_nothing(wild: str, tmp_path: Path) -> None:
    store = TraceStore(tmp_path / "t.sqlite3")
    answer, events = await asked()
    store.save(with_id(answer, "a1"), events)
    assert store.get(wild) is None


async def test_saving_a_trace_again_replaces_it(tmp_path: Path) -> None:
    store = TraceStore(tmp_path / "t.sqlite3")
    answer, events = await asked()
    store.save(answer, events)
    store.save(answer, [])
    assert len(store.rows()) == 1
    trace = store.get(answer.trace_id)
    assert trace is not None and trace.events == []


async def test_an_empty_store_has_no_traces(tmp_path: Path) -> None:
    assert TraceStore(tmp_path / "t.sqlite3").rows() == []
    assert TraceStore(tmp_path / "t.sqlite3").get("a") is None


async def test_a_folder_that_cannot_be_made_is_an_error_that_says_what_to_do(
    tmp_path: Path,
) -> None:
    (tmp_path / "file").write_text("not a folder")
    store = TraceStore(tmp_path / "file" / "traces.sqlite3")
    answer, events = await asked()
    with pytest.raises(StoreError, match=r"cannot be used .*set REASONNET_HOME to another folder"):
        store.save(answer, events)
    with pytest.raises(StoreError):
        store.rows()
    with pytest.raises(StoreError):
        store.get("a")


async def test_a_file_that_is_no_database_is_an_error_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "traces.sqlite3"
    path.write_bytes(b"my thesis, all of it" * 1000)
    answer, events = await asked()
    with pytest.raises(StoreError, match="file is not a database"):
        TraceStore(path).save(answer, events)
    assert path.read_bytes() == b"my thesis, all of it" * 1000


FULL_DISK = """
import asyncio, resource, sys
from dataclasses import replace
from pathlib import Path
from reasonnet.core.errors import StoreError
from reasonnet.network.traces import TraceStore
from reasonnet.testing import fake_network

async def ask():
    async with fake_network() as network:
        return await network.ask_async("What is 17 * 23?")

answer = asyncio.run(ask())
store = TraceStore(Path(sys.argv[1]))
store.save(replace(answer, trace_id="first"), [])
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    store.save(replace(answer, trace_id="second", question="long" * 100_000), [])
except StoreError as error:
    print("StoreError:", error)
print([row.id for row in store.rows()])
"""


def test_a_full_disk_is_an_error_and_leaves_no_half_written_trace(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path / "t.sqlite3")],
        capture_output=True, text=True, timeout=30, check=True,
    )  # fmt: skip
    error, rows = done.stdout.splitlines()
    assert error.startswith("StoreError: the trace store")
    assert "free some space" in error
    assert rows == "['first']"


async def test_a_network_stores_what_it_is_asked(tmp_path: Path) -> None:
    store = TraceStore(tmp_path / "t.sqlite3")
    async with fake_network(traces=store) as network:
        answer = await network.ask_async("What is 17 * 23?")
    trace = store.get(answer.trace_id)
    assert trace is not None and trace.document == answer.to_dict()


def test_the_home_is_where_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("REASONNET_HOME", str(tmp_path))
    assert home() == tmp_path
    assert TraceStore().path == tmp_path / "traces.sqlite3"
    monkeypatch.setenv("REASONNET_HOME", "")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert home().name == "reasonnet"
    assert home().is_relative_to(tmp_path)
