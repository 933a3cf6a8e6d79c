"""Analyse: which skill a text needs, whether it is several problems, whether it is in scope."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from reasonnet.core.errors import WeightsError
from reasonnet.fleet.embedded.models import Model
from reasonnet.fleet.embedded.reading import NONE, softmax

SEVERAL = "several"
_KEEP = 5
SURE_PUZZLE = 0.6
"""Probability of being a puzzle from which the everyday analyser has no say."""
HARDLY_SEVERAL = 0.02
"""Where the first analyser thinks this unlikely that a text is several problems, the second
must think so, too."""

READ_DEEPLY = 192
"""Tokens of the longest text that the deep Reader is asked about."""
PUZZLES_READ_DEEPLY = 400
"""The same of the deep Reader of puzzles."""
PLAIN, CERTAIN = 0.01, 0.98
"""Probability of being a puzzle below which, and of one puzzle from which, the first analyser
alone tells."""
OUTSIDE = 0.5
"""Probability of being out of scope from which the first analyser alone tells, too."""
PUZZLE_WEIGHT = 2.0
"""What the deep Reader of puzzles weighs against the first analyser: of a development set's puzzles
in people's words they know 0.88 and 0.73, together 0.92 (docs/decisions/0009)."""
LEAST_CLAIM = 0.1
"""How sure at most the everyday Reader is taken to be that a text is none of its own, or is."""
READER_WEIGHT = 2.0
"""What the deep Reader's word weighs against the everyday analyser's: on held-out steps of
people's questions they are right 0.98 and 0.88 of the time (docs/figures/authored.md)."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the analyser makes of a text."""

    skills: Mapping[str, float]
    """The likeliest skills with their probabilities, best first."""
    none: float
    """Probability that it is out of scope."""
    several: float
    """Probability that it is more than one problem."""
    flops: float = 0.0
    puzzle: float = 0.0
    """Probability that it is a puzzle of a kind that stands alone, given that it is one problem."""

    @property
    def label(self) -> str:
        """The likeliest of a skill, `several` and `none`."""
        options = {**self.skills, NONE: self.none, SEVERAL: self.several}
        return max(options, key=lambda name: options[name])

    @property
    def confidence(self) -> float:
        """Probability of `label`."""
        return max([self.none, self.several, *self.skills.values()])

    def as_one_problem(self) -> Mapping[str, float]:
        """Return the skills' probabilities given that it is one problem."""
        one = max(1.0 - self.several, 1e-6)
        return {skill: probability / one for skill, probability in self.skills.items()}


class Analyser(Protocol):
    """Anything that tells what a text needs."""

    async def analyse(self, text: str) -> Analysis:
        """Analyse a text."""
        ...


class EmbeddedAnalyser:
    """The shipped classifiers: one over all skills, one that tells everyday skills apart.

    What the first takes for a puzzle of a kind that only it knows stays with it; the rest is shared
    out by the second, which learned nothing but everyday questions, and by the deep Reader's idea
    of the operation, where the fleet has one. Where the first is not certain, a deep Reader of
    puzzles has its say as well.
    """

    def __init__(
        self,
        model: Model,
        everyday: Model | None = None,
        *,
        reader: Model | None = None,
        puzzle_reader: Model | None = None,
    ) -> None:
        self._model, self._everyday, self._reader = model, everyday, reader
        self._puzzle_reader = puzzle_reader
        known = set(everyday.card.labels) if everyday is not None else set()
        self._puzzles = [label for label in model.card.labels if label not in known]

    @property
    def parameters(self) -> int:
        """Parameters of the models."""
        models = (self._model, self._everyday, self._reader, self._puzzle_reader)
        return sum(model.card.card.parameters for model in models if model is not None)

    async def analyse(self, text: str) -> Analysis:
        """Classify a text."""
        found, flops, size = await _classified(self._model, text)
        deep: dict[str, float] | None = None
        if 0 < size <= PUZZLES_READ_DEEPLY and self._in_doubt(found):
            said, more = await _opinion(self._puzzle_reader, text)
            flops += more
            if said is not None:
                found = _pooled(found, said, self._puzzles)
                if size <= READ_DEEPLY:
                    deep, more = await _opinion(self._reader, text)
                    flops += more
                if deep is not None:
                    found = _claimed(found, 1 - deep[NONE], self._puzzles)
        puzzle = sum(found[label] for label in self._puzzles)
        one = max(1.0 - found[NONE] - found[SEVERAL], 1e-6)
        if self._everyday is not None:
            second, more, _ = await _classified(self._everyday, text)
            flops += more
            if puzzle <= SURE_PUZZLE and 0 < size <= READ_DEEPLY:
                if deep is None:
                    deep, more = await _opinion(self._reader, text)
                    flops += more
                second = second if deep is None else _shared(second, deep)
            found = self._joined(found, second, puzzle)
        none = found.pop(NONE) if size else 1.0
        several = found.pop(SEVERAL)
        best = sorted(found.items(), key=lambda pair: -pair[1])[:_KEEP]
        return Analysis(dict(best), none, several, flops, puzzle / one)

    def _in_doubt(self, found: Mapping[str, float]) -> bool:
        """Tell whether a text may be a puzzle, and the first analyser is not certain which."""
        puzzles = [found[label] for label in self._puzzles]
        return (
            sum(puzzles) >= PLAIN and max(puzzles, default=0.0) < CERTAIN and found[NONE] < OUTSIDE
        )

    def _joined(
        self, found: dict[str, float], second: dict[str, float], puzzle: float
    ) -> dict[str, float]:
        """Join the two distributions: the second knows nothing of long texts with their data.

        Args:
            puzzle: the first one's probability of all kinds that only it knows.
        """
        if puzzle > SURE_PUZZLE:
            return found | {SEVERAL: found[SEVERAL] if found[SEVERAL] > 1 - SURE_PUZZLE else 0.0}
        several = second[SEVERAL]
        if found[SEVERAL] < HARDLY_SEVERAL:
            several = min(several, found[SEVERAL])
        rest = (1.0 - puzzle) * (1.0 - several) / max(1e-6, 1.0 - second[SEVERAL])
        joined = {label: found[label] for label in self._puzzles}
        return joined | {label: rest * p for label, p in second.items()} | {SEVERAL: several}


def _pooled(
    found: dict[str, float], said: Mapping[str, float], puzzles: Sequence[str]
) -> dict[str, float]:
    """Pool two distributions linearly over puzzles; what is left is shared out as it was."""
    weight = PUZZLE_WEIGHT
    pooled = {
        label: (found[label] + weight * said.get(label, 0.0)) / (1 + weight) for label in puzzles
    }
    left = 1.0 - sum(found[label] for label in puzzles)
    scale = (1.0 - sum(pooled.values())) / max(left, 1e-6)
    return {label: scale * p for label, p in found.items()} | pooled


def _claimed(found: dict[str, float], claim: float, puzzles: Sequence[str]) -> dict[str, float]:
    """Weigh puzzles against all else by how likely the everyday Reader takes a text for its own."""
    claim = min(max(claim, LEAST_CLAIM), 1 - LEAST_CLAIM)
    puzzle = sum(found[label] for label in puzzles)
    other = max(1 - found[NONE] - puzzle, 0.0)  # what is out of scope stays so
    whole = max(puzzle * (1 - claim) + other * claim, 1e-9)
    puzzle_part = (puzzle + other) * (1 - claim) / whole
    other_part = (puzzle + other) * claim / whole
    return {
        label: p if label == NONE else p * (puzzle_part if label in puzzles else other_part)
        for label, p in found.items()
    }


def _shared(second: dict[str, float], third: Mapping[str, float]) -> dict[str, float]:
    """Share out the skills' part of one distribution by both; the rest stays as it is."""
    skills = [label for label in second if label not in (NONE, SEVERAL)]
    own = sum(second[label] for label in skills)
    other = max(1e-6, sum(third.get(label, 0.0) for label in skills))
    mixed = {
        label: (second[label] + READER_WEIGHT * own / other * third.get(label, 0.0))
        / (1 + READER_WEIGHT)
        for label in skills
    }
    return second | mixed


async def _opinion(model: Model | None, text: str) -> tuple[dict[str, float] | None, float]:
    """Return a Reader's probabilities and the work, or None: it is not in the fleet, or damaged.

    Damaged weights of a Reader are told where it is asked as a specialist.
    """
    if model is not None:
        with contextlib.suppress(WeightsError):
            found, flops, _ = await _classified(model, text)
            return found, flops
    return None, 0.0


async def _classified(model: Model, text: str) -> tuple[dict[str, float], float, int]:
    """Return the labels' probabilities, the work and the number of tokens."""
    tokens, outputs = await model.run(text)
    probabilities = softmax(outputs["labels"]).tolist()
    found = dict(zip(model.card.labels, probabilities, strict=True))
    return found, model.flops(len(tokens)), len(tokens)


class UntrainedAnalyser:
    """Knows the labels and nothing else: every text is any skill (ablation `analyser`)."""

    parameters = 0

    def __init__(self, skills: tuple[str, ...]) -> None:
        self._skills = skills

    async def analyse(self, text: str) -> Analysis:
        """Return the same for every text of the same length."""
        await asyncio.sleep(0)
        chosen = self._skills[len(text) % len(self._skills)]
        return Analysis({chosen: 1.0}, 0.0, 0.0)
