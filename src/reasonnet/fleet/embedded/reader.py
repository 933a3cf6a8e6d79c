"""A Reader as a specialist: reads the step, calls the tool."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from reasonnet.core.attempt import Attempt
from reasonnet.core.errors import WeightsError
from reasonnet.fleet.card import Card
from reasonnet.fleet.embedded.models import Model
from reasonnet.fleet.embedded.reading import NONE, Reading, ReadingDecoder, random_tags
from reasonnet.fleet.specialist import Task
from reasonnet.fleet.toolbox import Toolbox
from reasonnet.tools.registry import limits_of, tools


@dataclass(frozen=True, slots=True)
class ReadingMode:
    """Ablations of a Reader."""

    random_arguments: bool = False
    """The argument heads' output is replaced by noise."""
    true_skill: bool = False
    """The task's skill is taken as the operation (measurements only)."""


class Reader:
    """An embedded Reader."""

    def __init__(self, model: Model, toolbox: Toolbox, mode: ReadingMode = ReadingMode()) -> None:
        self._model = model
        self._toolbox = toolbox
        self._mode = mode
        self._rng = np.random.default_rng(0)
        known = tools()
        labels = model.card.labels
        self._decoder = ReadingDecoder(
            labels,
            model.card.roles,
            {s: limits_of(known[s]) for s in labels if s in known},
            model.card.declines,
        )

    @property
    def card(self) -> Card:
        """What is known of it."""
        return self._model.card.card

    async def read(self, text: str, skill: str | None = None) -> tuple[Reading, int]:
        """Read a text; returns the reading and the number of tokens."""
        tokens, outputs = await self._model.run(text)
        if self._mode.random_arguments:
            outputs = random_tags(outputs, self._rng)
        forced = skill if self._mode.true_skill and skill in self._decoder.labels else None
        return self._decoder.decode(tokens, outputs, skill=forced), len(tokens)

    def confidence(self, reading: Reading) -> float:
        """Return the calibrated probability that a reading is right."""
        return self._model.card.calibration(reading.score)

    def flops(self, tokens: int) -> float:
        """Return the floating-point operations of reading so many tokens."""
        return self._model.flops(tokens)

    def reads_whole(self, text: str) -> bool:
        """Tell whether a text is no longer than what it reads."""
        return self._model.reads_whole(text)

    async def attempt(self, task: Task) -> Attempt:
        """Read the step and run the call; cancelling stops both."""
        started = time.perf_counter()
        if not self.reads_whole(task.text):
            error = "the text is longer than what it reads"
            return self._declined(task, error, 0.0, started, fault=True)
        try:
            reading, count = await self.read(task.text, task.skill)
        except WeightsError as error:
            return self._declined(task, str(error), 0.0, started)
        flops = self._model.flops(count)
        if reading.skill == NONE:
            return self._declined(task, "not one of its skills", flops, started)
        computed = await self._toolbox.compute(reading.skill, reading.arguments)
        return Attempt(
            specialist=self.card.name,
            kind="reader",
            answer=computed.text,
            answer_type=computed.kind,
            value=computed.value,
            skill=reading.skill,
            confidence=self.confidence(reading) if computed.text is not None else 0.0,
            call=reading.call(),
            arguments=reading.arguments,
            question=task.text,
            error=computed.error,
            seconds=time.perf_counter() - started,
            tool_cpu_seconds=computed.cpu_seconds,
            flops=flops,
        )

    def _declined(
        self, task: Task, error: str, flops: float, started: float, *, fault: bool = False
    ) -> Attempt:
        return Attempt(
            specialist=self.card.name,
            kind="reader",
            answer=None,
            question=task.text,
            error=error,
            fault=fault,
            seconds=time.perf_counter() - started,
            flops=flops,
        )

    async def close(self) -> None:
        """Free the model and end the toolbox's workers."""
        self._model.close()
        await self._toolbox.close()
