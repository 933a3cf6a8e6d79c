"""Run a Refiner without PyTorch: its step on ONNX Runtime, and how much to try.

One supervision step is one run of the session; the latents are carried between runs. The loop
stops as soon as the halting head is sure and the constraints hold.
"""

from __future__ import annotations

import base64
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reasonnet.core.errors import WeightsError
from reasonnet.fleet.embedded.grid_kinds import KINDS, GridKind, Shape, Tokens
from reasonnet.fleet.embedded.session import open_session

Floats = NDArray[np.float32]
OUTPUTS = ["logits", "halt", "next_high", "next_low"]
NOISE = 0.5
"""Standard deviation of what a restart adds to the initial latents (their own is 1)."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much test-time compute a puzzle may take."""

    steps: int = 16
    """Refinement steps of the first pass."""
    views: int = 0
    """Symmetric forms that are refined together when the first pass fails."""
    restarts: int = 0
    """Other initial latents that are tried together after that."""
    early: bool = True
    """Whether to stop as soon as the answer holds."""


EFFORTS = (Effort(), Effort(views=8), Effort(steps=32, views=8, restarts=16))
"""By level: fast, balanced, thorough."""


@dataclass(frozen=True, slots=True, eq=False)
class Refinement:
    """What refining a puzzle came to."""

    answer: Tokens
    fits: bool | None
    """Whether the constraints hold; None where they cannot say."""
    halt: float
    """Probability that it is right, as the halting head has it."""
    steps: int
    """Steps run, over all passes."""
    runs: int
    """Grid-steps: steps times the grids that were refined together."""
    how: str
    """single pass, symmetric views, restarts."""


class RefinerModel:
    """A shipped Refiner, loaded at first use."""

    def __init__(self, path: Path, kind: GridKind, *, random_weights: bool = False) -> None:
        self.kind = kind
        self._path = path
        self._random = random_weights
        self._lock = threading.Lock()
        self._session: Any = None
        self._start: Floats | None = None

    def steps(self, inputs: Tokens, shape: Shape, *, noise: float = 0.0) -> Iterator[_Stepped]:
        """Yield the answers to a batch of questions after one step, two steps, …

        Args:
            inputs: (batch, cells).
            shape: of every grid.
            noise: standard deviation of what is added to the initial latents.

        Raises:
            WeightsError: the weight file is missing or damaged.
            ValueError: a size that the kind of puzzle does not know.
        """
        session, start = self._load()
        relations = self.kind.relations(shape)
        wide = (len(inputs), inputs.shape[1], start.shape[1])
        rng = np.random.default_rng(0)
        high, low = (
            np.ascontiguousarray(np.broadcast_to(latent, wide), np.float32) for latent in start
        )
        if noise:
            high = high + rng.normal(0, noise, wide).astype(np.float32)
            low = low + rng.normal(0, noise, wide).astype(np.float32)
        while True:
            feed = {"inputs": inputs, "high": high, "low": low, "relations": relations}
            logits, halt, high, low = session.run(OUTPUTS, feed)
            yield _Stepped(logits.argmax(-1), logits, halt)

    def refine(self, question: Tokens, shape: Shape, effort: Effort = EFFORTS[0]) -> Refinement:
        """Refine one puzzle until it fits its constraints, or the effort is spent.

        Args:
            question: tokens, (cells,).
            shape: height and width.
            effort: how much to try.

        Raises:
            WeightsError: the weight file is missing or damaged.
            ValueError: a size that the kind of puzzle does not know.
        """
        first = self._pass(question[None], question, shape, effort, [None], "single pass")
        if first.fits is not False:
            return first
        tried = [first]
        if effort.views and (views := self.kind.views(effort.views)):
            batch = np.stack([there(question) for there, _ in views])
            backs = [back for _, back in views]
            tried.append(self._pass(batch, question, shape, effort, backs, "symmetric views"))
        if effort.restarts and not tried[-1].fits:
            batch = np.repeat(question[None], effort.restarts, 0)
            nothing = [None] * effort.restarts
            tried.append(
                self._pass(batch, question, shape, effort, nothing, "restarts", noise=NOISE)
            )
        best = next((one for one in tried if one.fits), tried[-1])
        return Refinement(
            best.answer,
            best.fits,
            best.halt,
            sum(one.steps for one in tried),
            sum(one.runs for one in tried),
            best.how,
        )

    def _pass(
        self,
        batch: Tokens,
        question: Tokens,
        shape: Shape,
        effort: Effort,
        backs: list[Any],
        how: str,
        noise: float = 0.0,
    ) -> Refinement:
        """Refine forms of one puzzle together; the first that fits, else what most of them say."""
        found: Refinement | None = None
        for number, stepped in enumerate(self.steps(batch, shape, noise=noise), start=1):
            runs = number * len(batch)
            answers = [
                back(answer) if back else answer
                for back, answer in zip(backs, stepped.answers, strict=True)
            ]
            for answer, halt in zip(answers, stepped.halt, strict=True):
                fits = self.kind.fits(question, answer, shape)
                sure = 1 / (1 + float(np.exp(-halt)))
                if fits is not False and (found is None or sure > found.halt):
                    found = Refinement(answer, fits, sure, number, runs, how)
            if found is not None and found.halt > 0.5 and effort.early:
                return found
            if number >= effort.steps:
                break
        if found is not None and found.fits:
            return found
        voted = _vote(np.stack(answers), stepped.halt)
        fits = self.kind.fits(question, voted, shape)
        sure = 1 / (1 + float(np.exp(-stepped.halt.max())))
        return Refinement(voted, fits, sure, number, runs, how)

    def close(self) -> None:
        """Free the model; a later run loads it again."""
        with self._lock:
            self._session = None

    def _load(self) -> tuple[Any, Floats]:
        with self._lock:
            if self._session is None:
                self._session = open_session(self._path, self._random)
                kept = self._session.get_modelmeta().custom_metadata_map.get("start")
                if kept is None:
                    raise WeightsError(
                        f"{self._path.name} has no initial latents: reinstall reasonnet"
                    )
                raw = np.frombuffer(base64.b64decode(kept), np.float32)
                self._start = raw.reshape(2, -1)
            assert self._start is not None
            return self._session, self._start


@dataclass(frozen=True, slots=True, eq=False)
class _Stepped:
    answers: Tokens
    """(batch, cells)."""
    logits: Floats
    halt: Floats
    """(batch,), logits."""


def _vote(answers: Tokens, halt: Floats) -> Tokens:
    """Return each cell's token that has most votes, weighted by how sure each form is."""
    weights = np.exp(halt - halt.max())
    votes = np.zeros((answers.shape[1], int(answers.max()) + 1))
    for answer, weight in zip(answers, weights, strict=True):
        votes[np.arange(len(answer)), answer] += weight
    chosen: Tokens = votes.argmax(1)
    return chosen


def load_refiner(path: Path, kind: str, *, random_weights: bool = False) -> RefinerModel:
    """Return a Refiner of a kind of puzzle.

    Raises:
        WeightsError: there is no such kind.
    """
    if kind not in KINDS:
        raise WeightsError(f"no kind of grid {kind!r}: one of {', '.join(KINDS)}")
    return RefinerModel(path, KINDS[kind], random_weights=random_weights)
