"""The puzzles in hand: each slot of a batch keeps its latents until it halts and is refilled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor

from reasonnet.forge.refiner.model import Latents, Refined, Refiner
from reasonnet.forge.refiner.recipes import Recipe
from reasonnet.forge.refiner.tasks import Grids, Shape


@dataclass(slots=True)
class Slots:
    """One batch of puzzles under way, all tensors on the device of the pool."""

    shape: Shape
    pool: tuple[Tensor, Tensor]
    inputs: Tensor
    labels: Tensor
    high: Tensor
    low: Tensor
    age: Tensor
    """Supervision steps that each slot has had, (batch,)."""
    halted: Tensor
    """Slots that take a new puzzle next, (batch,), boolean."""

    @classmethod
    def empty(
        cls, model: Refiner, shape: Shape, pool: tuple[Grids, Grids], batch: int, device: str
    ) -> Slots:
        """Return slots that are all to be filled."""
        inputs, labels = (torch.from_numpy(grids).to(device) for grids in pool)
        start = model.start(batch, inputs.shape[1])
        return cls(
            shape,
            (inputs, labels),
            inputs.new_zeros(batch, inputs.shape[1]),
            labels.new_zeros(batch, inputs.shape[1]),
            start.high.clone(),
            start.low.clone(),
            torch.zeros(batch, dtype=torch.long, device=device),
            torch.ones(batch, dtype=torch.bool, device=device),
        )

    def refill(self, model: Refiner, recipe: Recipe, generator: torch.Generator) -> Latents:
        """Give the halted slots new puzzles and initial latents; no host synchronisation."""
        batch = len(self.halted)
        questions, answers = self.pool
        chosen = torch.randint(
            len(questions), (batch,), generator=generator, device=questions.device
        )
        fresh = recipe.task.augment(questions[chosen], answers[chosen], self.shape, generator)
        halted = self.halted[:, None]
        self.inputs = torch.where(halted, fresh[0], self.inputs)
        self.labels = torch.where(halted, fresh[1], self.labels)
        start = model.start(batch, self.inputs.shape[1])
        self.high = torch.where(halted[..., None], start.high, self.high)
        self.low = torch.where(halted[..., None], start.low, self.low)
        self.age = torch.where(self.halted, 0, self.age)
        return Latents(self.high, self.low)

    def parts(self, most: int) -> list[slice]:
        """Return the batch in parts of at most so many puzzles, as equal as may be."""
        batch = len(self.halted)
        count = -(-batch // most)
        edges = [batch * number // count for number in range(count + 1)]
        return [slice(*pair) for pair in pairwise(edges)]

    def advance(
        self, refined: Sequence[Refined], recipe: Recipe, generator: torch.Generator
    ) -> None:
        """Carry the latents on, and halt what is sure or old (paper, section 4.6).

        Args:
            refined: what the step gave, by the parts of the batch.
            recipe: for its steps and its exploration.
            generator: of what is random.
        """
        self.high = torch.cat([one.latents.high for one in refined]).float()
        self.low = torch.cat([one.latents.low for one in refined]).float()
        sure = torch.cat([one.halt for one in refined]).detach() > 0
        self.age = self.age + 1
        last, device = recipe.config.steps, self.age.device
        some = torch.rand(self.age.shape, generator=generator, device=device) < recipe.explore
        least = torch.randint(2, last + 1, self.age.shape, generator=generator, device=device)
        may = self.age >= torch.where(some, least, 0)
        self.halted = (self.age >= last) | (sure & may)

    def tensors(self) -> dict[str, Tensor]:
        """Return what a saved state keeps."""
        return {
            "inputs": self.inputs,
            "labels": self.labels,
            "high": self.high,
            "low": self.low,
            "age": self.age,
            "halted": self.halted,
        }
