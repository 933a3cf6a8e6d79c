"""ARC-AGI tasks for Refiners: tokens, augmentations with their way back, voting.

The format of the published code: a 30 x 30 canvas, colour c is token c + 2, token 1 ends the rows
and the columns of the grid, 0 is padding. Every augmented form of a task is a puzzle of its own
with its own embedding; all pairs of a form, test pairs of the evaluation set without their outputs,
share it. Answers to the forms are turned back and vote; two attempts are allowed (Chollet 2019).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

CANVAS = 30
PADDING, END, FIRST_COLOUR = 0, 1, 2
COLOURS = 10
Grid = NDArray[np.uint8]
"""Colours 0 to 9, shape (height, width), 1 to 30 each."""


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """An input and its output; the output of a test pair may be unknown."""

    input: Grid
    output: Grid | None


@dataclass(frozen=True, slots=True)
class ArcTask:
    """One task."""

    name: str
    train: tuple[Pair, ...]
    test: tuple[Pair, ...]


def read_task(path: Path) -> ArcTask:
    """Read a task of ARC-AGI-1 or 2 (JSON).

    Raises:
        ValueError: it is not of the format.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        train, test = (tuple(_pair(one) for one in data[part]) for part in ("train", "test"))
    except (KeyError, TypeError, json.JSONDecodeError) as error:
        raise ValueError(f"{path.name} is no ARC task: {error!r}") from None
    if not train or not test:
        raise ValueError(f"{path.name} is no ARC task: it has no pairs")
    return ArcTask(path.stem, train, test)


def _pair(data: dict[str, list[list[int]]]) -> Pair:
    output = data.get("output")
    return Pair(_grid(data["input"]), None if output is None else _grid(output))


def _grid(rows: list[list[int]]) -> Grid:
    if not rows or len({len(row) for row in rows}) != 1:
        raise ValueError("the rows of an ARC grid are of one length")
    grid = np.array(rows)
    if not 1 <= min(grid.shape) <= max(grid.shape) <= CANVAS:
        raise ValueError(f"an ARC grid has sides of 1 to {CANVAS}")
    if grid.min() < 0 or grid.max() >= COLOURS:
        raise ValueError("ARC's colours are 0 to 9")
    return grid.astype(np.uint8)


def encode(grid: Grid, top: int = 0, left: int = 0) -> NDArray[np.int64]:
    """Return the 900 tokens of a grid whose corner lies at (top, left).

    Raises:
        ValueError: it does not fit there.
    """
    height, width = grid.shape
    if top + height > CANVAS or left + width > CANVAS:
        raise ValueError("the grid does not fit on the canvas")
    canvas = np.full((CANVAS, CANVAS), PADDING, np.int64)
    canvas[top : top + height, left : left + width] = grid + FIRST_COLOUR
    if top + height < CANVAS:
        canvas[top + height, left : left + width] = END
    if left + width < CANVAS:
        canvas[top : top + height, left + width] = END
    return canvas.ravel()


def decode(tokens: NDArray[np.int64]) -> Grid:
    """Return the largest rectangle of colours that starts at the canvas's corner.

    An answer is drawn at the corner (only training pairs are moved); a network's answer need not
    be well formed, so what lies outside the rectangle is passed over. 1 x 1 of colour 0 at least.
    """
    canvas = tokens.reshape(CANVAS, CANVAS)
    coloured = (canvas >= FIRST_COLOUR) & (canvas < FIRST_COLOUR + COLOURS)
    best, area, width = (1, 1), 0, CANVAS
    for height in range(1, CANVAS + 1):
        row = coloured[height - 1]
        width = min(width, CANVAS if row.all() else int(row.argmin()))
        if height * width > area:
            best, area = (height, width), height * width
    if not area:
        return np.zeros((1, 1), np.uint8)
    found: Grid = (canvas[: best[0], : best[1]] - FIRST_COLOUR).astype(np.uint8)
    return found


@dataclass(frozen=True, slots=True)
class Augmentation:
    """A turn or mirror and a renaming of colours; black (0) keeps its name."""

    turn: int = 0
    """0 to 3 quarter turns; 4 to 7 the same after mirroring left to right."""
    colours: tuple[int, ...] = tuple(range(COLOURS))
    """What each colour becomes."""

    def apply(self, grid: Grid) -> Grid:
        """Return the augmented grid."""
        turned = np.rot90(grid[:, ::-1] if self.turn >= 4 else grid, self.turn % 4)
        return np.array(self.colours, np.uint8)[turned]

    def undo(self, grid: Grid) -> Grid:
        """Return the grid that `apply` was given."""
        plain = np.argsort(self.colours).astype(np.uint8)[grid]
        turned = np.rot90(plain, -(self.turn % 4))
        return turned[:, ::-1] if self.turn >= 4 else turned

    def label(self, task: str) -> str:
        """Return the name of the puzzle that a task becomes."""
        return f"{task}|||t{self.turn}|||{''.join(map(str, self.colours))}"


def augmentations(count: int, seed: int) -> list[Augmentation]:
    """Return the plain form and so many different others."""
    rng = np.random.default_rng(seed)
    found = {Augmentation(): None}
    while len(found) < count + 1:
        colours = (0, *(1 + rng.permutation(COLOURS - 1)).tolist())
        found[Augmentation(int(rng.integers(8)), colours)] = None
    return list(found)


def examples(
    task: ArcTask, forms: Sequence[Augmentation], first: int, *, with_test: bool
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return inputs, outputs, (examples, 900), and puzzle identifiers, (examples,).

    Args:
        task: the task.
        forms: its augmented forms.
        first: identifier of the first form; the others follow.
        with_test: whether the test pairs' outputs may be used (never for evaluation tasks).
    """
    pairs = [*task.train, *(pair for pair in task.test if with_test)]
    inputs, outputs, puzzles = [], [], []
    for number, form in enumerate(forms):
        for pair in pairs:
            if pair.output is None:
                continue
            inputs.append(encode(form.apply(pair.input)))
            outputs.append(encode(form.apply(pair.output)))
            puzzles.append(first + number)
    return np.stack(inputs), np.stack(outputs), np.array(puzzles, np.int64)


def moved(
    inputs: NDArray[np.int64], outputs: NDArray[np.int64], rng: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Move an encoded pair to a random place on the canvas, both alike (training only)."""
    grids = [decode(inputs), decode(outputs)]
    top = int(rng.integers(0, CANVAS - max(g.shape[0] for g in grids) + 1))
    left = int(rng.integers(0, CANVAS - max(g.shape[1] for g in grids) + 1))
    return encode(grids[0], top, left), encode(grids[1], top, left)


@dataclass(frozen=True, slots=True, eq=False)
class Guess:
    """One form's answer to a test input."""

    form: Augmentation
    tokens: NDArray[np.int64]
    """(900,)."""
    halt: float
    """The halting head's logit."""


def vote(guesses: Iterable[Guess], attempts: int = 2) -> list[Grid]:
    """Return the grids of most votes, the likelier first where votes are equal.

    Each form's answer is turned back; equal grids are counted together.
    """
    votes: dict[tuple[tuple[int, ...], bytes], list[float]] = {}
    grids: dict[tuple[tuple[int, ...], bytes], Grid] = {}
    for guess in guesses:
        grid = np.ascontiguousarray(guess.form.undo(decode(guess.tokens)))
        key = (grid.shape, grid.tobytes())
        grids[key] = grid
        votes.setdefault(key, []).append(1 / (1 + float(np.exp(-guess.halt))))
    ranked = sorted(votes, key=lambda k: (len(votes[k]), sum(votes[k]) / len(votes[k])))
    return [grids[key] for key in reversed(ranked[-attempts:])]


def solved(task: ArcTask, attempts: Sequence[Sequence[Grid]]) -> float:
    """Return the share of a task's test inputs that one of the attempts gets right."""
    right = sum(
        pair.output is not None and any(np.array_equal(grid, pair.output) for grid in tried)
        for pair, tried in zip(task.test, attempts, strict=True)
    )
    return right / len(task.test)
