"""Questions of Reasoning Gym's generators as training data, labelled by a domain's teacher.

Reasoning Gym (Stojanovski et al. 2025, arXiv 2505.24760; Apache-2.0) makes a question from a
configuration, a seed and an index. Training uses seeds from FIRST_SEED on and no question of the
recorded evaluation (`is_evaluation`). The generator is never used in the answer path.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from reasonnet.forge.aside import aside
from reasonnet.forge.limits import TooSlow, at_most
from reasonnet.forge.wording import Marked, Piece

FIRST_SEED = 1_000_000
SEEDS = 40
"""Data sets of each configuration; an index in each draws a question."""
SIZE = 100_000
SLOWEST = 5.0
"""Seconds that a generator may take for one question; another one is drawn then."""
_HASHES = Path(__file__).with_name("evaluation_questions.bin")
_BYTES = 8
Entry = Mapping[str, Any]
"""A question as Reasoning Gym gives it: question, answer, metadata."""


@dataclass(frozen=True, slots=True)
class Gym:
    """One task of Reasoning Gym as a source of labelled questions.

    Use its `draw` as a Family's `imported`.
    """

    task: str
    """Name of the data set in Reasoning Gym."""
    teach: Callable[[Entry], Marked | None]
    """Labels a question: its text in pieces with the roles of the tool's parameters; None where
    the question is not of this family's kind."""
    configs: Sequence[Mapping[str, Any]] = field(default=({},))
    """Configurations to draw from, one drawn as often as the others; list one twice for weight."""
    seeds: int = field(default=SEEDS, kw_only=True)
    """Data sets of each configuration; few where a data set is large."""

    def draw(self, rng: Random) -> Marked:
        """Draw a labelled question.

        Raises:
            ValueError: the teacher declines a hundred questions in a row.
        """
        return self.entry(rng)[1]

    def entry(self, rng: Random) -> tuple[Entry, Marked]:
        """Draw a question with its label.

        Raises:
            ValueError: the teacher declines a hundred questions in a row, or changes a text.
        """
        for _ in range(100):
            config = rng.randrange(len(self.configs))
            data = _dataset(self.task, _frozen(self.configs[config]), rng.randrange(self.seeds))
            index = rng.randrange(SIZE)
            try:
                with aside(), at_most(SLOWEST):
                    entry = data[index]
            except TooSlow:
                continue
            if is_evaluation(entry["question"]):
                continue
            marked = self.teach(entry)
            if marked is not None:
                if marked.text != entry["question"]:
                    raise ValueError(f"{self.task}: the teacher changed the question's text")
                return entry, marked
        raise ValueError(f"{self.task}: the teacher declined a hundred questions in a row")

    def score(self, answer: str, entry: Entry) -> float:
        """Score an answer by Reasoning Gym's own scorer, in [0, 1]."""
        data = _dataset(self.task, _frozen(self.configs[0]), 0)
        return min(1.0, max(0.0, float(data.score_answer(answer, entry))))


def _frozen(config: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    return tuple(
        (key, tuple(value) if isinstance(value, list) else value)
        for key, value in sorted(config.items())
    )


@cache
def _dataset(task: str, config: tuple[tuple[str, Any], ...], seed: int) -> Any:
    import reasoning_gym

    plain = {key: list(value) if isinstance(value, tuple) else value for key, value in config}
    return reasoning_gym.create_dataset(task, seed=FIRST_SEED + seed * SIZE, size=SIZE, **plain)


def find(text: str, spans: Sequence[tuple[int, int, str]]) -> Marked:
    """Cut a text at spans (start, end, role) that do not overlap: what most teachers return."""
    pieces: list[Piece] = []
    at = 0
    for start, end, role in sorted(spans):
        if start < at:
            raise ValueError(f"spans overlap at {start}: {text[start:end]!r}")
        pieces += [(text[at:start], None)] if start > at else []
        pieces.append((text[start:end], role))
        at = end
    return Marked((*pieces, (text[at:], None)) if at < len(text) else tuple(pieces))


def hashed(question: str) -> bytes:
    """Return eight bytes that stand for a question, whatever its white space and case."""
    plain = " ".join(question.lower().split())
    return hashlib.blake2b(plain.encode(), digest_size=_BYTES).digest()


@cache
def _evaluation() -> frozenset[bytes]:
    data = _HASHES.read_bytes()
    return frozenset(data[i : i + _BYTES] for i in range(0, len(data), _BYTES))


def is_evaluation(question: str) -> bool:
    """Tell whether a question is one of the recorded evaluation's."""
    return hashed(question) in _evaluation()
