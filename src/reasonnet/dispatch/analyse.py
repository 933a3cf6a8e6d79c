"""Analyse: which skill a text needs, whether it is several problems, whether it is in scope."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from reasonnet.fleet.embedded.models import Model
from reasonnet.fleet.embedded.reading import NONE, softmax

SEVERAL = "several"
_KEEP = 5


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
    """The shipped classifier."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._labels = model.card.labels

    @property
    def parameters(self) -> int:
        """Parameters of the model."""
        return self._model.card.card.parameters

    async def analyse(self, text: str) -> Analysis:
        """Classify a text."""
        tokens, outputs = await self._model.run(text)
        probabilities = dict(zip(self._labels, softmax(outputs["labels"]).tolist(), strict=True))
        none = probabilities.pop(NONE) if len(tokens) else 1.0
        several = probabilities.pop(SEVERAL)
        best = sorted(probabilities.items(), key=lambda pair: -pair[1])[:_KEEP]
        return Analysis(dict(best), none, several, self._model.flops(len(tokens)))


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
