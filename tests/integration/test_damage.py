"""Damaged weights, a full disk, an interrupt: what a user sees."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reasonnet import Network
from reasonnet.core.errors import WeightsError
from reasonnet.fleet.embedded.lexicon import WEIGHTS


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    folder = tmp_path / "weights"
    shutil.copytree(WEIGHTS, folder)
    return folder


def run(*arguments: str, home: Path, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "reasonnet", *arguments],
        capture_output=True,
        text=True,
        timeout=timeout,
        env={**os.environ, "REASONNET_HOME": str(home)},
    )


def test_a_damaged_analyser_is_a_clear_error(weights: Path) -> None:
    (weights / "analyser.onnx").write_bytes(b"not a model")
    with Network.embedded(weights=weights) as network, pytest.raises(WeightsError) as caught:
        network.ask("What is the gcd of 84 and 36?")
    assert "analyser.onnx is damaged" in str(caught.value)
    assert "reinstall" in str(caught.value)


def test_a_damaged_reader_does_not_take_the_question_down(weights: Path) -> None:
    for name in ("number-theory-reader", "deep-reader"):  # all who read it but one
        path = weights / f"{name}.onnx"
        path.write_bytes(path.read_bytes()[:1000])
    with Network.embedded(weights=weights) as network:
        answer = network.ask("What is the greatest common divisor of 84 and 36?")
    # It was asked as a specialist or as the second reader; either way the trace says what is wrong.
    assert "-reader.onnx is damaged" in answer.to_json()
    assert answer.answer == "12" or answer.status == "abstained"
    assert not answer.verified


def test_an_unwritable_trace_store_is_a_warning_beside_the_answer(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    done = run("ask", "What is the gcd of 84 and 36?", home=blocked / "home")
    assert done.returncode == 0
    assert done.stdout.strip() == "12"
    assert "trace store" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_batch_that_is_interrupted_resumes_to_the_same_output(tmp_path: Path) -> None:
    questions = tmp_path / "questions.jsonl"
    lines = [{"id": f"q{n}", "question": f"What is {n} * 7?"} for n in range(20, 420)]
    questions.write_text("".join(json.dumps(line) + "\n" for line in lines))
    out = tmp_path / "answers.jsonl"
    command = ["ask", "--file", str(questions), "--json", "--out", str(out), "--no-store"]
    process = subprocess.Popen(
        [sys.executable, "-m", "reasonnet", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "REASONNET_HOME": str(tmp_path / "home")},
        # A suite that runs in the background ignores SIGINT, and hands that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    deadline = time.monotonic() + 50
    while not (out.exists() and out.read_text().count("\n") > 5) and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode in (0, 130)  # 0: it had just finished
    assert b"Traceback" not in said
    assert all(json.loads(line) for line in out.read_text().splitlines())
    assert out.read_text().endswith("\n")

    done = run(*command, "--resume", home=tmp_path / "home", timeout=120)
    assert done.returncode == 0, done.stderr
    documents = [json.loads(line) for line in out.read_text().splitlines()]
    assert [d["id"] for d in documents] == [line["id"] for line in lines]
    assert (
        sum(d["answer"] == str(n * 7) for d, n in zip(documents, range(20, 420), strict=True)) > 390
    )


@pytest.mark.parametrize(
    ("arguments", "stdin", "part"),
    [
        (["ask", ""], None, "empty"),
        (["ask", "x" * 100_001], None, "characters"),
        (["ask", "-"], b"What is \xff\xfe?", "UTF-8"),
        (["ask", "-"], b"What is 3\x00 + 4?", "NUL"),
        (["ask", "-"], b"a" * 1_000_000, "characters"),
        (["ask", "What is 1+1?", "--policy", "lazy"], None, "policy"),
        (["ask", "What is 1+1?", "--fleet", "/nowhere.toml"], None, "nowhere.toml"),
    ],
)
def test_bad_input_is_one_clear_line_and_exit_status_2(
    arguments: list[str], stdin: bytes | None, part: str, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reasonnet", *arguments],
        input=stdin,
        capture_output=True,
        timeout=60,
        env={**os.environ, "REASONNET_HOME": str(tmp_path)},
    )
    said = done.stderr.decode()
    assert done.returncode == 2
    assert part in said
    assert "Traceback" not in said
    assert done.stdout == b""
