"""`forge train --next` takes Refiners as well as Readers, and further rounds."""

from __future__ import annotations

import math
import sys
import types
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from reasonnet.cli import forge, refining

QUEUE = "# what is left\nsmall-refiner\ntoy-reader\nsmall-refiner-too\n"


@pytest.fixture
def trained(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Put a toy forge in the place of the real one, which needs PyTorch; returns what it trains."""
    seen: list[str] = []
    specs: Any = types.ModuleType("reasonnet.forge.specs")
    specs.SPECS = {}
    make: Any = types.ModuleType("reasonnet.forge.make")
    make.STATE = tmp_path / "state"
    for module in (specs, make):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(refining, "recipes", lambda: {"small-refiner": None})

    def refine(name: str, deadline: float, *, fresh: bool, compiled: bool) -> bool:
        seen.append(f"{name} {'no deadline' if deadline == math.inf else 'in time'}")
        assert (make.STATE / f"{name}.lock").exists()
        return True

    def read(name: str) -> Any:
        seen.append(name)
        raise RuntimeError("a Reader's own way")

    monkeypatch.setattr(refining, "train", refine)
    monkeypatch.setattr(forge, "_spec", read)
    monkeypatch.chdir(tmp_path)
    Path("runs").mkdir()
    Path("runs/queue.txt").write_text(QUEUE, encoding="utf-8")
    return seen


def test_a_refiner_in_the_queue_is_trained_and_taken_off(trained: list[str]) -> None:
    ran = CliRunner().invoke(forge.app, ["train", "--next", "--hours", "1"])
    assert trained == ["small-refiner in time", "toy-reader"]
    assert isinstance(ran.exception, RuntimeError)
    left = Path("runs/queue.txt").read_text(encoding="utf-8")
    assert left == "# what is left\ntoy-reader\nsmall-refiner-too\n"


def test_a_refiner_that_is_not_done_stays_in_the_queue(
    trained: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refining, "train", lambda *name, **how: False)
    ran = CliRunner().invoke(forge.app, ["train", "--next"])
    assert ran.exit_code == 0
    assert Path("runs/queue.txt").read_text(encoding="utf-8") == QUEUE


def test_a_further_round_in_the_queue_goes_on_from_shipped_weights(
    trained: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("runs/queue.txt").write_text("toy-reader   --more\nother-reader\n", encoding="utf-8")
    further: list[tuple[str, int | None]] = []

    def more(name: str, deadline: float, examples: int | None) -> bool:
        further.append((name, examples))
        return True

    monkeypatch.setattr(forge, "_train_further", more)
    CliRunner().invoke(forge.app, ["train", "--next"])
    assert further == [("toy-reader", None)]
    assert trained == ["other-reader"]
    assert Path("runs/queue.txt").read_text(encoding="utf-8") == "other-reader\n"


def test_a_line_of_the_queue_that_says_something_else_is_an_error(trained: list[str]) -> None:
    Path("runs/queue.txt").write_text("toy-reader --less\n", encoding="utf-8")
    ran = CliRunner().invoke(forge.app, ["train", "--next"])
    assert "NAME or NAME --more, not 'toy-reader --less'" in str(ran.exception)
    assert not trained
