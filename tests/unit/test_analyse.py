"""How the embedded analysers' opinions are joined."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from reasonnet.core.errors import WeightsError
from reasonnet.dispatch.analyse import CERTAIN, EmbeddedAnalyser
from reasonnet.fleet.embedded.models import load_models
from reasonnet.fleet.embedded.reader import Reader
from reasonnet.fleet.specialist import Task
from reasonnet.fleet.toolbox import Toolbox


class Classifier:
    """A model that thinks the same of every text."""

    def __init__(self, shares: dict[str, float], tokens: int = 10) -> None:
        self.card: Any = SimpleNamespace(
            labels=tuple(shares), card=SimpleNamespace(parameters=1), max_tokens=511
        )
        self._logits = np.log(np.array(list(shares.values())) + 1e-9)
        self._tokens = tokens
        self.runs = 0
        self.broken = False

    async def run(self, text: str) -> tuple[list[str], dict[str, Any]]:
        self.runs += 1
        if self.broken:
            raise WeightsError("gone")
        return ["token"] * self._tokens, {"labels": self._logits}

    def flops(self, tokens: int) -> float:
        return 1.0


EVERYDAY = {"add": 0.6, "none": 0.2, "several": 0.2}


def first(jugs: float, hanoi: float, tokens: int = 10) -> Classifier:
    rest = 1 - jugs - hanoi
    everyday = {label: share * rest for label, share in EVERYDAY.items()}
    return Classifier({"jugs": jugs, "hanoi": hanoi, **everyday}, tokens)


def analyser(model: Classifier, puzzles: Classifier) -> EmbeddedAnalyser:
    everyday: Any = Classifier(EVERYDAY)
    one: Any = model
    other: Any = puzzles
    return EmbeddedAnalyser(one, everyday, puzzle_reader=other)


async def test_the_deep_reader_of_puzzles_decides_where_the_first_is_in_doubt() -> None:
    puzzles = Classifier({"jugs": 0.05, "hanoi": 0.9, "none": 0.05})
    analysis = await analyser(first(0.45, 0.35), puzzles).analyse("a puzzle")
    assert analysis.label == "hanoi"
    assert analysis.skills["hanoi"] == pytest.approx((0.35 + 2 * 0.9) / 3)
    total = sum(analysis.skills.values()) + analysis.none + analysis.several
    assert total <= 1.0 + 1e-6


async def test_what_it_takes_for_no_puzzle_is_left_to_the_others() -> None:
    puzzles = Classifier({"jugs": 0.02, "hanoi": 0.03, "none": 0.95})
    analysis = await analyser(first(0.3, 0.3), puzzles).analyse("some words")
    assert analysis.label == "add"
    assert analysis.puzzle < 0.5


@pytest.mark.parametrize(("jugs", "tokens"), [(CERTAIN + 0.01, 10), (0.001, 10), (0.5, 5000)])
async def test_it_is_asked_only_in_doubt_and_about_texts_that_it_reads(
    jugs: float, tokens: int
) -> None:
    puzzles = Classifier({"jugs": 0.1, "hanoi": 0.8, "none": 0.1})
    await analyser(first(jugs, 0.0, tokens), puzzles).analyse("a puzzle")
    assert puzzles.runs == 0


async def test_without_its_weights_the_first_decides() -> None:
    puzzles = Classifier({"jugs": 0.1, "hanoi": 0.8, "none": 0.1})
    puzzles.broken = True
    analysis = await analyser(first(0.5, 0.3), puzzles).analyse("a puzzle")
    assert (analysis.label, puzzles.runs) == ("jugs", 1)


async def test_a_reader_is_at_no_fault_for_a_text_longer_than_it_reads() -> None:
    toolbox = Toolbox()
    reader = Reader(load_models()["deep-reader"], toolbox)
    try:
        attempt = await reader.attempt(Task("What is the sum of " + "7, " * 400 + "and 2?"))
    finally:
        await reader.close()
    assert (attempt.answer, attempt.fault) == (None, True)
    assert attempt.error == "the text is longer than what it reads"
    assert not reader.reads_whole("word " * 600)
    assert reader.reads_whole("word " * 500)
