"""The bench's suites: samples, records, mathematics, ablations side by side."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import bench_records
import pytest
from cli_runs import Ran

from reasonnet.bench import mathematics, parts_report
from reasonnet.bench.records import Item, Record, load_records, sampled
from reasonnet.cli import settings
from reasonnet.cli.app import run
from reasonnet.core.errors import InputError
from reasonnet.forge.aside import aside
from reasonnet.testing import fake_network

Cli = Callable[..., Ran]
RECORD = replace(
    bench_records.RECORD, id="numbers__gcd/0/x", level="interpolate", task="numbers__gcd"
)


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, capsys: Any, tmp_path: Path) -> Cli:
    """Run the command line over a fake network."""
    monkeypatch.setenv("REASONNET_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(settings, "open_network", lambda chosen, traces: fake_network())

    def call(*arguments: str) -> Ran:
        status = run(arguments)
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return call


def write(path: Path, records: list[Record]) -> None:
    path.write_text("".join(json.dumps(asdict(r)) + "\n" for r in records), "utf-8")


def test_what_a_generator_writes_is_gone_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ValueError, match="stop"), aside():
        Path("left-behind.txt").write_text("x")
        assert Path.cwd() != tmp_path
        raise ValueError("stop")
    assert Path.cwd() == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_a_sample_keeps_every_kth_question_of_each_task() -> None:
    items = [Item("large", i, f"q{i}", "") for i in range(40)]
    items += [Item("small", i, f"r{i}", "") for i in range(2)]
    found = sampled(items, 10)
    assert [i.index for i in found if i.task == "large"] == [0, 4, 8, 12, 16, 20, 24, 28, 32, 36]
    assert [i.index for i in found if i.task == "small"] == [0]
    assert sampled(items, 10) == found
    assert len(sampled(items, 1000)) == len(items)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("yes", "True", True),
        ("No", "False", True),
        ("0.50", "1/2", True),
        ("-2*x^2 + 3", "-2*x**2 + 3", True),
        ("1, -0.5, 2/4", "1, -1/2, 0.5", True),
        ("b", "c", False),
        ("1, 2", "2, 1", False),
        ("-2*x**2 + 3", "3 - 2*x**2", False),
        ("1/0", "1/0", True),
    ],
)
def test_answers_match_exactly_once_they_are_in_one_form(one: str, other: str, same: bool) -> None:
    assert mathematics.judge(Item("m", 0, "?", other), one) == float(same)


def test_the_report_tells_composed_modules_apart() -> None:
    records = [
        RECORD,
        replace(RECORD, id="b", score=0.0, status="abstained"),
        replace(RECORD, id="c", task="numbers__gcd_composed", score=0.0),
    ]
    text = mathematics.markdown("interpolate", records)
    assert "| all modules: exact match | 0.333 | 1/3 |" in text
    assert "| composed modules: selective accuracy | 0.000 | 0/1 |" in text
    assert "| single problems: coverage | 0.500 | 1/2 |" in text
    assert "| mean over the modules (n modules) | 0.250 | 2 |" in text
    assert "Transformer, mean over the modules | 0.76 |" in text
    with pytest.raises(InputError, match="run the suite first"):
        mathematics.markdown("extrapolate", records)


def test_the_questions_of_a_run_are_kept_and_a_strange_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "questions"
    items = [Item("numbers__gcd", 0, "What is the gcd of 4 and 6?", "2")]
    path.write_text("".join(json.dumps(asdict(item)) + "\n" for item in items))
    assert mathematics.kept("interpolate", path) == items
    path.write_text('{"task": 1}\n')
    with pytest.raises(InputError, match="no questions of this suite"):
        mathematics.kept("interpolate", path)


def test_the_published_generator_runs_on_todays_libraries() -> None:
    pytest.importorskip("mathematics_dataset", reason='needs: pip install "reasonnet[bench]"')
    # polynomials__add goes through everything that had to be replaced in the generator
    wanted = ("numbers__gcd", "polynomials__add")
    items = mathematics.generated("interpolate", 2, wanted)
    assert [(item.task, item.index) for item in items] == [(t, i) for t in wanted for i in (0, 1)]
    assert all(item.expected for item in items)
    assert mathematics.generated("interpolate", 2, ["numbers__gcd"]) == items[:2]
    with pytest.raises(InputError, match="numbers__dcg"):
        mathematics.generated("interpolate", 2, ["numbers__dcg"])


def test_ablations_are_compared_on_the_questions_that_all_runs_asked(tmp_path: Path) -> None:
    wrong = replace(RECORD, score=0.0)
    abstained = replace(RECORD, id="b", score=0.0, status="abstained")
    write(parts_report.records_path(tmp_path, "s", "hard"), [RECORD, replace(RECORD, id="b")])
    write(parts_report.records_path(tmp_path, "s", "hard", "arguments"), [wrong, abstained])
    write(parts_report.records_path(tmp_path, "s", "hard", "tools"), [wrong])
    parts = parts_report.load_parts(tmp_path, "s", "hard")
    assert list(parts) == ["nothing", "arguments", "tools"]
    rows = parts_report.markdown(parts).splitlines()[2:]
    assert [row.split("|")[1].strip() for row in rows] == ["nothing", "arguments", "tools"]
    assert all(row.endswith("| 1 |") for row in rows)
    with pytest.raises(InputError, match="--ablate"):
        parts_report.markdown({"nothing": [RECORD]})


def test_the_command_line_knows_each_suites_levels(cli: Cli) -> None:
    assert "deepmind-mathematics" in cli("bench", "list").out
    ran = cli("bench", "run", "deepmind-mathematics", "--level", "hard")
    assert ran.status == 2
    assert "interpolate or extrapolate" in ran.err
    assert cli("bench", "run", "chess").status == 2


def test_a_run_of_mathematics_asks_the_kept_questions(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "bench"
    folder.mkdir()
    items = [
        Item("numbers__gcd", 0, "What is 6 * 7?", "42"),
        Item("numbers__gcd", 1, "Tell me how you are today, my dear friend.", "7"),
    ]
    kept = folder / "deepmind-mathematics-interpolate.questions"
    kept.write_text("".join(json.dumps(asdict(item)) + "\n" for item in items))
    ran = cli("bench", "run", "deepmind-mathematics", "--records", str(folder))
    assert ran.status == 0, ran.err
    assert "1 of 2 answered" in ran.out
    records = load_records(folder / "deepmind-mathematics-interpolate.jsonl")
    assert {r.id: r.score for r in records} == {items[0].id: 1.0, items[1].id: 0.0}
    told = cli("bench", "report", "deepmind-mathematics", "--records", str(folder))
    assert "| all modules: exact match | 0.500 | 1/2 |" in told.out
    sample = cli("bench", "run", "deepmind-mathematics", "--records", str(folder), "--sample", "1")
    assert "1 of 1 answered" in sample.out
    assert len(load_records(folder / "deepmind-mathematics-interpolate.jsonl")) == 2
