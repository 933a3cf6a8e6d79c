"""Batches: order, bad lines, resuming, interruption."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cli_runs import Ran, spawn

from reasonnet.cli import settings
from reasonnet.cli.app import run
from reasonnet.cli.lines import Item, questions, total
from reasonnet.core.errors import WeightsError
from reasonnet.core.question import Budget
from reasonnet.network.network import Network
from reasonnet.testing import FakeSpecialist, fake_network

Cli = Callable[..., Ran]


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, capsys: Any, tmp_path: Path) -> Cli:
    """Run a batch over a fake network."""
    monkeypatch.setenv("REASONNET_HOME", str(tmp_path / "home"))

    def call(*arguments: str, network: Network | None = None) -> Ran:
        monkeypatch.setattr(
            settings, "open_network", lambda chosen, traces: network or fake_network(traces=traces)
        )
        status = run(["ask", *arguments])
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return call


def write(path: Path, *lines: str | dict[str, Any]) -> str:
    """Write a batch's input."""
    path.write_text("".join((x if isinstance(x, str) else json.dumps(x)) + "\n" for x in lines))
    return str(path)


def read(path: Path) -> list[Item]:
    """Read a batch's input."""
    return list(questions(str(path), None, Budget()))


def test_text_answers_come_in_the_order_of_the_input(cli: Cli, tmp_path: Path) -> None:
    file = write(tmp_path / "q.txt", "What is 2 + 3?", "", "Who are you?", "What is 6 * 7?")
    ran = cli("--file", file)
    lines = ran.out.splitlines()
    assert ran.status == 0
    assert lines[0] == "1\t5"
    assert lines[1].startswith("3\t-\tno specialist is fit")
    assert lines[2] == "4\t42"
    assert "3 questions: 2 answered, 1 abstained" in ran.err


def test_the_slowest_question_holds_up_only_the_writing(cli: Cli, tmp_path: Path) -> None:
    numbers = range(20)
    file = write(tmp_path / "q.txt", *(f"What is {n} + 0?" for n in numbers))
    fake = FakeSpecialist("one", latency=0.05, max_concurrency=64)
    started = time.perf_counter()
    ran = cli("--file", file, "--in-flight", "20", "--no-store", network=fake_network(fake))
    assert [line.split("\t")[1] for line in ran.out.splitlines()] == [str(n) for n in numbers]
    assert fake.most_running > 10
    assert time.perf_counter() - started < 20 * 0.05


def test_no_more_than_so_many_are_in_flight(cli: Cli, tmp_path: Path) -> None:
    file = write(tmp_path / "q.txt", *(f"What is {n} + 0?" for n in range(12)))
    fake = FakeSpecialist("one", latency=0.01)
    cli("--file", file, "--in-flight", "3", "--no-store", network=fake_network(fake))
    assert fake.most_running == 3


def test_jsonl_carries_ids_and_formats_through(cli: Cli, tmp_path: Path) -> None:
    file = write(
        tmp_path / "q.jsonl",
        {"id": "x", "question": "What is 2 + 3?", "answer": "ignored"},
        {"id": 7, "question": "What is 2 + 3?", "format": "list"},
        {"question": "What is 2 + 3?"},
    )
    ran = cli("--file", file, "--json")
    documents = [json.loads(line) for line in ran.out.splitlines()]
    assert [d["id"] for d in documents] == ["x", 7, None]
    assert [d["status"] for d in documents] == ["answered", "abstained", "answered"]
    assert [line.split("\t")[0] for line in cli("--file", file).out.splitlines()] == ["x", "7", "3"]


def test_bad_lines_are_answered_with_a_reason_and_stop_nothing(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "q.jsonl"
    path.write_bytes(
        b'{"id": 1, "question": "What is 2 + 3?"}\n'
        b'{"id": 2, "question"\n'
        b'{"id": 3, "question": " "}\n'
        b'{"id": 4, "question": "' + b"x" * 100_001 + b'"}\n'
        b'{"id": 5}\n'
        b'{"id": 6, "question": "\xff"}\n'
        b'{"id": 7, "question": "q", "format": "poem"}\n'
        b'{"id": 8, "question": "\\ud800"}\n'
        b'{"id": 9, "question": "What is 2 + 3?"}'
    )
    ran = cli("--file", str(path), "--json")
    documents = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.status == 0
    assert [d["status"] for d in documents] == ["answered", *["failed"] * 7, "answered"]
    reasons = [d["reason"] for d in documents[1:-1]]
    assert reasons[0].startswith("line 2: the line is not a question in JSON")
    assert reasons[1].startswith("line 3: the question is empty")
    assert reasons[2].startswith("line 4: the question has 100,001 characters")
    assert all(reason.startswith("line ") for reason in reasons)


def test_a_text_file_survives_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "q.txt"
    path.write_bytes(
        b"\xef\xbb\xbfWhat is 2 + 3?\r\n\xff\xfe\n\x00\n" + b"y" * 2_000_000 + b"\nlast\n"
    )
    items = read(path)
    assert [item.question is not None for item in items] == [True, False, False, False, True]
    assert items[0].text == "What is 2 + 3?"
    assert "longer than" in str(items[3].failure and items[3].failure.reason)
    assert len(items[3].text) == 200
    assert total(str(path)) == 5


def test_a_brace_at_the_start_means_jsonl(tmp_path: Path) -> None:
    path = tmp_path / "questions"
    path.write_text('\n  {"question": "q"}\nno json\n')
    items = read(path)
    assert items[0].text == "q"
    assert items[1].failure is not None


def test_answers_of_several_lines_stay_on_one(cli: Cli, tmp_path: Path) -> None:
    grid = FakeSpecialist("grid", lambda text: "1 2\n3\t4\\")
    ran = cli("--file", write(tmp_path / "q.txt", "What is 2 + 3?"), network=fake_network(grid))
    assert ran.out == "1\t1 2\\n3\\t4\\\\\n"


def test_a_finished_batch_is_not_overwritten(cli: Cli, tmp_path: Path) -> None:
    file, out = write(tmp_path / "q.txt", "What is 2 + 3?"), tmp_path / "a.txt"
    assert cli("--file", file, "--out", str(out)).status == 0
    before = out.read_bytes()
    ran = cli("--file", file, "--out", str(out))
    assert ran.status == 2
    assert "add --resume" in ran.err
    assert out.read_bytes() == before


@pytest.mark.parametrize("flags", [[], ["--json"]])
def test_a_killed_run_goes_on_where_it_was(cli: Cli, tmp_path: Path, flags: list[str]) -> None:
    file = write(
        tmp_path / "q.jsonl", *({"id": n, "question": f"What is {n} + 1?"} for n in range(9))
    )
    out = tmp_path / "answers"
    whole = cli("--file", file, *flags).out.encode()
    kept = whole[: whole.index(b"\n", len(whole) // 2) + 1]
    out.write_bytes(kept + b'{"torn')
    fake = FakeSpecialist("one")
    ran = cli("--file", file, "--out", str(out), "--resume", *flags, network=fake_network(fake))
    done = kept.count(b"\n")
    assert ran.status == 0
    assert f"9 questions ({done} of them before): 9 answered" in ran.err
    assert len(fake.asked) == 9 - done
    assert out.read_bytes().startswith(kept)
    assert len(out.read_bytes().splitlines()) == 9
    if not flags:
        assert out.read_bytes() == whole


def test_resuming_a_whole_run_asks_nothing(cli: Cli, tmp_path: Path) -> None:
    file, out = write(tmp_path / "q.txt", "What is 2 + 3?"), tmp_path / "a.txt"
    for _ in range(2):
        assert cli("--file", file, "--out", str(out), "--resume").status == 0
    assert out.read_text() == "1\t5\n"


@pytest.mark.parametrize(
    ("earlier", "said"),
    [
        ('{"id": null, "question": "Another?", "status": "answered"}\n', "does not answer line 1"),
        ('{"id": "x", "question": "What is 2 + 3?", "status": "failed"}\n', "does not answer line"),
        ("1\t5\n", "without --json"),
        ('{"id": null, "question": "What is 2 + 3?", "status": "answered"}\n' * 2, "does not have"),
    ],
)
def test_a_file_of_other_answers_is_left_alone(
    cli: Cli, tmp_path: Path, earlier: str, said: str
) -> None:
    file, out = write(tmp_path / "q.txt", "What is 2 + 3?"), tmp_path / "a"
    out.write_text(earlier)
    ran = cli("--file", file, "--out", str(out), "--resume", "--json")
    assert ran.status == 2
    assert said in ran.err
    assert out.read_text() == earlier


def test_missing_weights_end_the_batch(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = fake_network()

    async def missing(text: str) -> Any:
        raise WeightsError("analyser.onnx is missing: reinstall reasonnet")

    monkeypatch.setattr(network._dispatcher._analyser, "analyse", missing)
    file = write(tmp_path / "q.txt", *["What is 2 + 3?"] * 9)
    ran = cli("--file", file, network=network)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == "error: analyser.onnx is missing: reinstall reasonnet\n"


def test_a_fault_of_ours_costs_one_question(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = fake_network()
    analyser = network._dispatcher._analyser
    works = analyser.analyse

    async def sometimes(text: str) -> Any:
        if "9" in text:
            raise TypeError("torn")
        return await works(text)

    monkeypatch.setattr(analyser, "analyse", sometimes)
    file = write(tmp_path / "q.txt", "What is 2 + 3?", "What is 9 + 3?", "What is 4 + 3?")
    ran = cli("--file", file, network=network)
    assert ran.status == 0
    assert ran.out.splitlines()[1] == "2\t-\ta fault of reasonnet: TypeError: torn"
    assert ran.out.splitlines()[2] == "3\t7"


def test_ctrl_c_leaves_whole_lines_and_resuming_ends_it(tmp_path: Path) -> None:
    file = write(tmp_path / "q.txt", *(f"What is {n} + 1?" for n in range(60)))
    out = tmp_path / "a.jsonl"
    arguments = ("ask", "--file", file, "--out", str(out), "--json", "--in-flight", "2", "--resume")
    process = spawn(*arguments, home=tmp_path, latency=0.03)
    deadline = time.monotonic() + 10
    while not (out.exists() and out.read_bytes().count(b"\n") > 4) and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=10)
    assert process.returncode == 130
    assert b"go on with --resume" in err
    assert b"Traceback" not in err
    half = out.read_bytes()
    assert half.endswith(b"\n")
    assert 4 < len([json.loads(line) for line in half.splitlines()]) < 60
    process = spawn(*arguments, home=tmp_path)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 0, err
    documents = [json.loads(line) for line in out.read_bytes().splitlines()]
    assert [d["answer"] for d in documents] == [str(n + 1) for n in range(60)]
    assert out.read_bytes().startswith(half)


def test_a_pipe_is_answered_as_it_comes(tmp_path: Path) -> None:
    process = spawn("ask", "--file", "-", "--no-store", home=tmp_path)
    assert process.stdin is not None and process.stdout is not None
    for number in (1, 2):
        process.stdin.write(f"What is {number} + 1?\n".encode())
        process.stdin.flush()
        assert process.stdout.readline() == f"{number}\t{number + 1}\n".encode()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=10)
    assert (process.returncode, err) == (130, b"interrupted\n")


def test_a_broken_pipe_ends_a_batch_quietly(tmp_path: Path) -> None:
    file = write(tmp_path / "q.txt", *["What is 2 + 3?"] * 300)
    process = spawn("ask", "--file", file, "--json", "--no-store", home=tmp_path, latency=0.01)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(timeout=10) == 1
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.stdin is not None
    process.stdin.close()
