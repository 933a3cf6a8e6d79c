"""`reasonnet fleet` over a folder of toy weights, and `reasonnet forge` over a toy forge."""

from __future__ import annotations

import hashlib
import json
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cli_runs import Ran
from onnx import TensorProto, helper

from reasonnet.cli.app import run
from reasonnet.fleet.embedded import lexicon

Cli = Callable[..., Ran]
SHIPPED = lexicon.WEIGHTS
REMOTE = """
[[specialist]]
name = "big"
kind = "remote"
base_url = "http://127.0.0.1:9/v1"
model = "m"
skills = ["math/*"]
"""


def save_model(path: Path) -> str:
    """Write a model that sums its mask; returns its hash."""
    dim = lexicon.load_lexicon().dim
    inputs = [
        helper.make_tensor_value_info("ids", TensorProto.INT64, ["b", 5, "t"]),
        helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["b", "t", dim]),
        helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["b", "t"]),
    ]
    output = helper.make_tensor_value_info("labels", TensorProto.FLOAT, ["b", 1])
    node = helper.make_node("ReduceMax", ["mask"], ["labels"], axes=[1])
    graph = helper.make_graph([node], "toy", inputs, [output])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    path.write_bytes(model.SerializeToString())
    return hashlib.sha256(path.read_bytes()).hexdigest()


def save_card(folder: Path, name: str, role: str, sha256: str) -> None:
    """Write a card."""
    card = {
        "name": name,
        "role": role,
        "labels": ["toy/add", "none"],
        "roles": [],
        "declines_foreign": True,
        "parameters": 336_000,
        "flops_per_token": 1.0,
        "skills": {"toy/add": {"right": 97, "n": 100, "suite": "held-out wordings"}},
        "calibration": [1.0, 0.0],
        "seconds": 0.0004,
        "seconds_p95": 0.001,
        "provenance": {"data": "toys", "command": "make", "commit": "abc", "sha256": sha256},
    }
    (folder / f"{name}.card.json").write_text(json.dumps(card))


@pytest.fixture
def weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder of weights: a reader, an analyser and a planner."""
    folder = tmp_path / "weights"
    folder.mkdir()
    for table in ("lexicon.npz", "wordpieces.npz"):
        (folder / table).symlink_to(SHIPPED / table)
    for name, role in (("toy-reader", "reader"), ("analyser", "analyser"), ("planner", "planner")):
        save_card(folder, name, role, save_model(folder / f"{name}.onnx"))
    monkeypatch.setattr(lexicon, "WEIGHTS", folder)
    return folder


@pytest.fixture
def cli(capsys: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Cli:
    """Run the command line in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Ran:
        status = run(arguments)
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return call


def test_the_list_shows_what_was_measured(cli: Cli, weights: Path) -> None:
    out = cli("fleet", "list").out
    line = next(line for line in out.splitlines() if line.startswith("toy-reader"))
    assert line.split() == [
        *("toy-reader", "reader", "1", "97.0%", "91.5%", "–", "99.0%", "100", "336k", "<1", "ms"),
    ]
    rows = json.loads(cli("fleet", "list", "--json").out)
    assert [row["name"] for row in rows] == ["toy-reader", "analyser", "planner"]
    assert rows[0]["accuracy"] == 0.97


def test_a_prior_is_not_called_measured(cli: Cli, weights: Path, tmp_path: Path) -> None:
    (tmp_path / "f.toml").write_text(REMOTE)
    line = cli("fleet", "list", "--fleet", "f.toml").out.splitlines()[1]
    assert line.split()[:4] == ["big", "remote", "1", "prior"]
    row = json.loads(cli("fleet", "list", "--fleet", "f.toml", "--json").out)[0]
    assert (row["accuracy"], row["n"]) == (None, 0)
    shown = cli("fleet", "show", "big", "--fleet", "f.toml").out
    assert "http://127.0.0.1:9/v1" in shown
    assert "price       unknown" in shown


def test_a_card_is_shown_in_full(cli: Cli, weights: Path) -> None:
    out = cli("fleet", "show", "toy-reader").out
    for said in ("toy/add", "97 of 100", "91.5%", "held-out wordings", "sha256", "abc", "toys"):
        assert said in out
    assert json.loads(cli("fleet", "show", "toy-reader", "--json").out)["labels"][0] == "toy/add"
    ran = cli("fleet", "show", "toy-raeder")
    assert (ran.status, ran.err) == (
        2,
        "error: no specialist 'toy-raeder': did you mean 'toy-reader'?\n",
    )


def test_a_whole_fleet_passes_its_check(cli: Cli, weights: Path) -> None:
    ran = cli("fleet", "check")
    assert ran.status == 0
    assert ran.out.count("✓") == 5
    assert "sandbox" in ran.out


def test_the_check_names_every_fault_with_its_fix(cli: Cli, weights: Path, tmp_path: Path) -> None:
    (weights / "planner.onnx").unlink()
    (weights / "analyser.card.json").unlink()
    save_card(weights, "toy-reader", "reader", "0" * 64)
    (weights / "torn.onnx").write_bytes(b"torn")
    save_card(weights, "torn", "reader", "0" * 64)
    (weights / "bad.card.json").write_text("{")
    (tmp_path / "f.toml").write_text(REMOTE)
    ran = cli("fleet", "check", "--fleet", "f.toml")
    assert ran.status == 1
    lines = {line.split(" ")[1].rstrip(":"): line for line in ran.out.splitlines() if "✗" in line}
    assert "is missing: reinstall" in lines["planner"]
    assert "not those of the card" in lines["toy-reader"]
    assert "is damaged" in lines["torn"]
    assert "is damaged" in lines["bad"]
    assert "no card: train it again" in ran.out
    assert "nothing can be asked" in ran.out
    assert "cannot be reached" in lines["big"]


def test_no_weights_at_all_is_told(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lexicon, "WEIGHTS", tmp_path)
    ran = cli("fleet", "list")
    assert ran.status == 1
    assert "no embedded models in" in ran.err
    assert cli("fleet", "check").status == 1


@pytest.fixture
def forge(monkeypatch: pytest.MonkeyPatch, weights: Path) -> Any:
    """Put a toy forge in the place of the real one, which needs PyTorch."""
    specs: Any = types.ModuleType("reasonnet.forge.specs")
    make: Any = types.ModuleType("reasonnet.forge.make")
    evaluate: Any = types.ModuleType("reasonnet.forge.evaluate")
    measured = {"skills": {"toy/add": {"right": 50, "n": 100, "suite": "toys"}}}
    spec = types.SimpleNamespace(name="toy-reader", kind="reader", domains=("toy",))
    other = types.SimpleNamespace(name="new-reader", kind="reader", domains=("toy", "more"))
    specs.SPECS = {"toy-reader": spec, "new-reader": other}
    make.STATE = Path("state")
    make.calls = []

    def run_make(spec: Any, progress: Any, *, deadline: float) -> Any:
        make.calls.append((spec.name, deadline))
        progress(20, 40, 1.5)
        if make.outcome is KeyboardInterrupt:
            raise KeyboardInterrupt
        return make.outcome

    make.make, make.outcome = run_make, measured
    evaluate.measure = lambda spec, path: measured
    recipes: Any = types.ModuleType("reasonnet.forge.refiner.recipes")
    recipes.RECIPES = {"toy-refiner": types.SimpleNamespace(name="toy-refiner", skill="toy/grid")}
    for module in (specs, make, evaluate, recipes):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    return make


def test_the_forge_lists_what_has_been_made(cli: Cli, forge: Any) -> None:
    lines = [line.split() for line in cli("forge", "list").out.splitlines()[1:]]
    assert lines == [
        ["toy-reader", "reader", "✓", "toy"],
        ["new-reader", "reader", "–", "all", "2"],
        ["toy-refiner", "refiner", "–", "toy/grid"],
    ]


def test_training_ends_with_what_was_measured(cli: Cli, forge: Any) -> None:
    ran = cli("forge", "train", "toy-reader", "--hours", "1")
    assert ran.status == 0
    assert "50.0%" in ran.out
    assert forge.calls[0][1] < float("inf")


def test_training_can_be_stopped_and_says_how_to_go_on(
    cli: Cli, forge: Any, tmp_path: Path
) -> None:
    forge.outcome = KeyboardInterrupt
    ran = cli("forge", "train", "toy-reader")
    assert ran.status == 130
    assert "interrupted: nothing was saved yet" in ran.err
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "toy-reader.pt").write_text("")
    assert "go on with: reasonnet forge train toy-reader" in cli("forge", "train", "toy-reader").err
    forge.outcome = None
    ran = cli("forge", "train", "toy-reader", "--hours", "0")
    assert (ran.status, "the time is up" in ran.out) == (0, True)
    cli("forge", "train", "toy-reader", "--fresh")
    assert not (tmp_path / "state" / "toy-reader.pt").exists()


def test_a_variant_is_made_apart_from_what_is_shipped(
    cli: Cli, forge: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for options in (["--examples", "5"], ["--without", "domains.txt"]):
        ran = cli("forge", "train", "toy-reader", *options)
        assert (ran.status, "give --out DIR" in ran.err) == (2, True)
    assert cli("forge", "train", "--next", "--out", str(tmp_path)).status == 2
    assert forge.calls == []

    def reduced(spec: Any, *, without: Any, examples_per_skill: int | None) -> Any:
        return types.SimpleNamespace(name=spec.name, without=without, examples=examples_per_skill)

    made: list[Any] = []

    def run_make(spec: Any, progress: Any, *, out: Path, state: Path, deadline: float) -> None:
        made.append((spec.without, spec.examples, out, state))

    monkeypatch.setattr(sys.modules["reasonnet.forge.specs"], "reduced", reduced, raising=False)
    monkeypatch.setattr(forge, "make", run_make)
    (tmp_path / "domains.txt").write_text("# drawn before\ntoy # of toys\n\n")
    out = tmp_path / "apart"
    options = ["--without", str(tmp_path / "domains.txt"), "--examples", "5", "--out", str(out)]
    ran = cli("forge", "train", "toy-reader", *options)
    assert made == [(("toy",), 5, out, out / "state")]
    assert "the time is up: nothing was saved yet" in ran.out


def test_measuring_again_compares_with_the_card(cli: Cli, forge: Any) -> None:
    out = cli("forge", "evaluate", "toy-reader").out
    assert "over all skills 50.0%; the card says 97.0%" in out
    ran = cli("forge", "evaluate", "new-reader")
    assert (ran.status, "has not been made yet" in ran.err) == (2, True)
    assert "did you mean 'toy-reader'" in cli("forge", "evaluate", "toy-raeder").err


def test_without_pytorch_the_forge_says_what_to_install(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [n for n in sys.modules if n.startswith("reasonnet.forge.") or n == "torch"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "torch", None)
    ran = cli("forge", "list")
    assert ran.status == 1
    assert ran.err == 'error: the forge needs torch: pip install "reasonnet[forge]"\n'
