"""A Refiner as a specialist: a Reader marks the grid, the network refines it, constraints decide.

The solver of the skill's tool is the last resort, tried when no refined grid fits; the attempt's
call then names it, and its time is on the bill.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from reasonnet.core.attempt import Attempt
from reasonnet.core.errors import WeightsError
from reasonnet.fleet.card import Card
from reasonnet.fleet.embedded.grid_kinds import Shape, Tokens
from reasonnet.fleet.embedded.reader import Reader
from reasonnet.fleet.embedded.reading import Reading
from reasonnet.fleet.embedded.refining import EFFORTS, Refinement, RefinerModel
from reasonnet.fleet.specialist import Task
from reasonnet.fleet.toolbox import Toolbox
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import tools
from reasonnet.tools.values import Grid, render, to_json


@dataclass(frozen=True, slots=True)
class Codec:
    """How the typed argument of a skill becomes tokens, and tokens its answer."""

    skill: str
    role: str
    """The argument that holds the grid."""
    encode: Callable[[tuple[tuple[int, ...], ...]], tuple[Tokens, Shape]]
    """Raises ValueError on grids that no Refiner can solve."""
    decode: Callable[[Tokens, Shape], Grid]


FEWEST_CLUES = {4: 4, 6: 8, 9: 17}
"""Clues below which no sudoku has one solution (9 x 9: McGuire et al. 2012)."""


def _sudoku_in(cells: tuple[tuple[int, ...], ...]) -> tuple[Tokens, Shape]:
    tokens = np.array(cells, np.int64).ravel() + 1
    if np.count_nonzero(tokens > 1) < FEWEST_CLUES[len(cells)]:
        raise ValueError("so few clues allow more than one solution")
    return tokens, (len(cells), len(cells))


def _digits_out(tokens: Tokens, shape: Shape) -> Grid:
    return Grid(tuple(tuple(str(c - 1) for c in row) for row in tokens.reshape(shape).tolist()))


CODECS = {"sudoku": Codec("puzzles/sudoku", "grid", _sudoku_in, _digits_out)}
"""By kind of grid; a Refiner of another kind is used from Python, not by the network."""


class Refiner:
    """An embedded Refiner."""

    def __init__(self, card: Card, model: RefinerModel, reader: Reader, toolbox: Toolbox) -> None:
        self._card = card
        self._model = model
        self._codec = CODECS[model.kind.name]
        self._reader = reader
        self._toolbox = toolbox

    @property
    def card(self) -> Card:
        """What is known of it."""
        return self._card

    @property
    def reads_with(self) -> str:
        """Name of the Reader whose reading it works on; that Reader cannot confirm it."""
        return self._reader.card.name

    async def attempt(self, task: Task) -> Attempt:
        """Read the grid, refine it, check it; cancelling stops all three."""
        started = time.perf_counter()
        try:
            reading, count = await self._reader.read(task.text, task.skill)
        except WeightsError as error:
            return self._declined(task, str(error), 0.0, started)
        flops = self._reader.flops(count)
        if reading.skill != self._codec.skill:
            return self._declined(task, "not one of its skills", flops, started)
        try:
            question, shape = self._parse(reading)
        except (ToolError, ValueError) as error:  # the tool says it in its own words
            return await self._last_resort(task, reading, flops, str(error), started)
        effort = EFFORTS[min(task.effort, len(EFFORTS) - 1)]
        try:
            refined = await asyncio.to_thread(self._model.refine, question, shape, effort)
        except WeightsError as error:
            return self._declined(task, str(error), flops, started)
        flops += refined.runs * self._card.flops_per_token * len(question)
        if not refined.fits:
            why = f"no grid of {refined.steps} refinement steps keeps the constraints"
            return await self._last_resort(task, reading, flops, why, started)
        grid = self._codec.decode(refined.answer, shape)
        return self._answered(task, reading, refined, grid, flops, started)

    def _parse(self, reading: Reading) -> tuple[Tokens, Shape]:
        parameter = tools()[self._codec.skill].parameters[self._codec.role]
        spans = reading.arguments.get(self._codec.role, ())
        return self._codec.encode(parameter.parse(self._codec.role, spans))

    def _answered(
        self,
        task: Task,
        reading: Reading,
        refined: Refinement,
        grid: Grid,
        flops: float,
        started: float,
    ) -> Attempt:
        return Attempt(
            specialist=self._card.name,
            kind="refiner",
            answer=render(grid),
            answer_type="grid",
            value=to_json(grid),
            skill=reading.skill,
            confidence=self._reader.confidence(reading),
            call=f"refine[{refined.how}, {refined.steps} steps]: {reading.call()}",
            arguments=reading.arguments,
            question=task.text,
            seconds=time.perf_counter() - started,
            flops=flops,
        )

    async def _last_resort(
        self, task: Task, reading: Reading, flops: float, why: str, started: float
    ) -> Attempt:
        """Let the skill's tool, a solver, try what the network could not."""
        computed = await self._toolbox.compute(reading.skill, reading.arguments)
        return Attempt(
            specialist=self._card.name,
            kind="refiner",
            answer=computed.text,
            answer_type=computed.kind,
            value=computed.value,
            skill=reading.skill,
            confidence=self._reader.confidence(reading) if computed.text is not None else 0.0,
            call=f"last resort, a solver ({why}): {reading.call()}",
            arguments=reading.arguments,
            question=task.text,
            error=computed.error,
            seconds=time.perf_counter() - started,
            tool_cpu_seconds=computed.cpu_seconds,
            flops=flops,
        )

    def _declined(self, task: Task, why: str, flops: float, started: float) -> Attempt:
        return Attempt(
            specialist=self._card.name,
            kind="refiner",
            answer=None,
            question=task.text,
            error=why,
            seconds=time.perf_counter() - started,
            flops=flops,
        )

    async def close(self) -> None:
        """Free the models and end the toolbox's workers."""
        self._model.close()
        await self._reader.close()
