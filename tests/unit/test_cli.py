"""The command line: what it prints where, and its exit status."""

from __future__ import annotations

import io
import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cli_runs import Ran, command, environment, spawn

from reasonnet.cli import settings
from reasonnet.cli.app import run
from reasonnet.cli.screen import SPINNER
from reasonnet.core.errors import WeightsError
from reasonnet.network.network import Network
from reasonnet.testing import FakePlanner, FakeSpecialist, fake_network

CHAIN = "What is 17 * 23? Then what is the result + 9?"
Cli = Callable[..., Ran]


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, capsys: Any, tmp_path: Path) -> Cli:
    """Run the command line over a fake network, with a home of its own."""
    monkeypatch.setenv("REASONNET_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "100")

    def call(*arguments: str, network: Network | None = None, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(
            settings, "open_network", lambda chosen, traces: network or fake_network(traces=traces)
        )
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = run(arguments)
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return call


def one_error(ran: Ran) -> str:
    """Return the one line that a failed run says."""
    assert ran.out == ""
    assert ran.err.startswith("error: ")
    assert ran.err.count("\n") == 1
    return ran.err


def test_a_pipe_gets_the_answer_alone_on_standard_output(cli: Cli) -> None:
    ran = cli("ask", CHAIN)
    assert (ran.status, ran.out) == (0, "400\n")
    assert "verified" in ran.err
    assert "trace " in ran.err


def test_json_is_one_document_and_nothing_else(cli: Cli) -> None:
    ran = cli("ask", CHAIN, "--json")
    assert ran.status == 0
    assert ran.out.count("\n") == 1
    assert json.loads(ran.out)["answer"] == "400"
    assert ran.err == ""


def test_an_abstention_exits_with_3_and_says_why(cli: Cli) -> None:
    ran = cli("ask", "Who are you?")
    assert (ran.status, ran.out) == (3, "")
    assert "no specialist is fit" in ran.err


def test_a_partial_answer_exits_with_3(cli: Cli) -> None:
    text = "What is 2 + 3? Then what is 4 + 5? Then who?"
    planner = FakePlanner(plans={text: ["What is 2 + 3?", "Who?"]})
    ran = cli("ask", text, network=fake_network(planners=[planner]))
    assert (ran.status, ran.out) == (3, "5\n")
    assert "the rest: " in ran.err


def test_a_missed_deadline_exits_with_1(cli: Cli) -> None:
    ran = cli("ask", "What is 2 + 3?", "--deadline", "0.05", network=fake_network(latency=5.0))
    assert ran.status == 1
    assert "deadline" in ran.err


def test_a_dash_reads_standard_input(cli: Cli) -> None:
    ran = cli("ask", "-", stdin=b"\xef\xbb\xbfWhat is 2 + 3?\n")
    assert (ran.status, ran.out) == (0, "5\n")


def test_input_that_is_no_utf8_exits_with_2(cli: Cli) -> None:
    ran = cli("ask", "-", stdin=b"What is \xff?")
    assert ran.status == 2
    assert "not valid UTF-8 (byte 9)" in one_error(ran)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["ask"], "give a question"),
        (["ask", "q", "--file", "f"], "give a question"),
        (["ask", ""], "the question is empty"),
        (["ask", "q" * 100_001], "100,001 characters"),
        (["ask", "q", "--format", "poem"], "unknown format 'poem'"),
        (["ask", "q", "--deadline", "-1"], "must not be negative"),
        (["ask", "q", "--budget-usd", "nan"], "must not be negative"),
        (["ask", "q", "--deadline", "soon"], "--deadline"),
        (["ask", "q", "--resume"], "--file"),
        (["ask", "--file", "f", "--resume"], "--out"),
        (["ask", "--file", "f", "--svg", "x"], "--svg"),
        (["ask", "--file", "/nowhere/q.txt"], "/nowhere/q.txt cannot be read"),
        (["ask", "q", "--fromat", "list"], "--format"),
        (["aks", "q"], "Did you mean 'ask'"),
        (["trace", "show", "zz"], "no trace begins with 'zz'"),
        (["trace", "list", "--limit", "0"], "--limit"),
    ],
)
def test_wrong_usage_exits_with_2_and_one_line(cli: Cli, arguments: list[str], said: str) -> None:
    ran = cli(*arguments)
    assert ran.status == 2
    assert said in one_error(ran)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["ask", "q", "--policy", "reckless"], "unknown policy 'reckless': one of fast"),
        (["ask", "q", "--ablate", "brain"], "unknown ablation 'brain'"),
        (["ask", "q", "--fleet", "/nowhere.toml"], "/nowhere.toml cannot be read"),
        (["ask", "q", "--fleet", "f", "--ablate", "tools"], "leave --fleet out"),
        (["fleet", "list", "--fleet", "/nowhere.toml"], "/nowhere.toml cannot be read"),
    ],
)
def test_a_network_that_cannot_be_exits_with_2(
    capsys: Any, arguments: list[str], said: str
) -> None:
    status = run(arguments)
    captured = capsys.readouterr()
    assert status == 2
    assert said in one_error(Ran(status, captured.out, captured.err))


def test_our_own_fault_is_one_line_and_exits_with_1(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = fake_network()
    monkeypatch.delenv("REASONNET_DEBUG", raising=False)
    monkeypatch.setattr(network._dispatcher, "_analyser", None)
    ran = cli("ask", "What is 2 + 3?", network=network)
    assert ran.status == 1
    assert "this is a fault of reasonnet" in one_error(ran)


def test_debug_shows_the_traceback(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REASONNET_DEBUG", "1")
    ran = cli("ask", "")
    assert ran.status == 2
    assert "Traceback" in ran.err


def test_missing_weights_exit_with_1(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    network = fake_network()

    async def missing(text: str) -> Any:
        raise WeightsError("analyser.onnx is missing: reinstall reasonnet")

    monkeypatch.setattr(network._dispatcher._analyser, "analyse", missing)
    ran = cli("ask", "What is 2 + 3?", network=network)
    assert ran.status == 1
    assert one_error(ran) == "error: analyser.onnx is missing: reinstall reasonnet\n"


def test_a_store_that_fails_warns_and_keeps_the_status(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    monkeypatch.setenv("REASONNET_HOME", str(blocked / "home"))
    ran = cli("ask", CHAIN)
    assert (ran.status, ran.out) == (0, "400\n")
    assert "warning: the trace store" in ran.err
    assert "· trace" not in ran.err


def test_what_is_stored_can_be_listed_and_shown(cli: Cli) -> None:
    assert cli("trace", "list").out.startswith("no traces yet")
    id = json.loads(cli("ask", CHAIN, "--json").out)["trace_id"]
    assert id in cli("trace", "list").out
    rows = json.loads(cli("trace", "list", "--json").out)
    assert (rows[0]["id"], rows[0]["answer"]) == (id, "400")
    shown = cli("trace", "show", id[:9]).out
    for said in (
        "⟨a⟩",
        "toy-reader",
        "second-reader",
        "say(391)",
        "step_finished",
        "critical path",
    ):
        assert said in shown
    stored = json.loads(cli("trace", "show", id, "--json").out)
    assert stored["document"]["answer"] == "400"
    assert stored["events"][0]["type"] == "analysed"


def test_no_store_stores_nothing(cli: Cli) -> None:
    cli("ask", CHAIN, "--no-store", network=None)
    assert "no traces yet" in cli("trace", "list").out


def test_trace_prints_calls_checks_bill_and_events(cli: Cli) -> None:
    ran = cli("ask", CHAIN, "--trace")
    assert ran.out.startswith("400\n")
    for said in ("say(391)", "second-reader says right", "critical path", "attempt_started"):
        assert said in ran.out


def test_trace_beside_json_goes_to_standard_error(cli: Cli) -> None:
    ran = cli("ask", CHAIN, "--trace", "--json")
    assert json.loads(ran.out)["answer"] == "400"
    assert "attempt_started" in ran.err


def test_a_picture_shows_plan_and_answer(cli: Cli, tmp_path: Path) -> None:
    picture = tmp_path / "view.svg"
    ran = cli("ask", CHAIN, "--svg", str(picture))
    assert ran.status == 0
    svg = picture.read_text(encoding="utf-8")
    for said in ("<svg", "reasonnet", "400", "toy-reader"):
        assert said in svg
    ran = cli("ask", CHAIN, "--svg", str(tmp_path / "no" / "view.svg"))
    assert ran.status == 2
    assert "cannot be written" in ran.err


def test_an_answer_cannot_move_the_cursor(cli: Cli) -> None:
    sly = FakeSpecialist("sly", lambda text: "4\x1b[2J2", confidence=0.99)
    ran = cli("ask", "What is 2 + 3?", "--trace", network=fake_network(sly))
    assert "\x1b" not in ran.out.partition("\n")[2]


def test_help_comes_at_once_and_loads_nothing_heavy() -> None:
    code = (
        "import sys\nfrom reasonnet.cli.app import run\nrun(['--help'])\n"
        "print([m for m in ('rich', 'numpy', 'msgspec', 'asyncio') if m in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.endswith("[]\n")


def test_the_module_runs_as_a_program() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "reasonnet", "--version"], capture_output=True, text=True, check=True
    )
    assert ran.stdout.startswith("reasonnet 0.")


def test_ctrl_c_exits_with_130_and_no_traceback(tmp_path: Path) -> None:
    process = spawn("ask", "What is 2 + 3?", home=tmp_path, latency=30)
    deadline = time.monotonic() + 10
    while not (tmp_path / "started").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (130, b"", b"interrupted\n")


def test_a_broken_pipe_is_quiet(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    ran = subprocess.run(
        command("ask", "What is 2 + 3?", "--json"),
        stdout=write,
        stderr=subprocess.PIPE,
        env=environment(tmp_path),
        check=False,
    )
    os.close(write)
    assert (ran.returncode, ran.stderr) == (1, b"")


def test_a_terminal_sees_the_plan_as_it_runs(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command("ask", CHAIN, latency=0.15),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment(tmp_path) | {"TERM": "xterm-256color"},
    )
    os.close(theirs)
    seen = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # Linux says so when the other end has closed
            break
        if not piece:
            break
        seen += piece
    os.close(ours)
    assert process.wait(timeout=10) == 0
    text = seen.decode()
    for said in ("several problems", "waits for", "⟨a⟩", "✓", "▌"):
        assert said in text
    assert any(frame in text for frame in SPINNER)
