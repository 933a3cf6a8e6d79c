"""Train a Refiner: one optimiser step per supervision step, resumable at any of them.

The loop does not synchronise with the host except to report, to measure and to save.
"""

from __future__ import annotations

import contextlib
import math
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import torch
from torch import Tensor, nn
from torch.optim import AdamW, Optimizer

from reasonnet.forge.refiner import checkpoint
from reasonnet.forge.refiner.config import RefinerConfig
from reasonnet.forge.refiner.loss import fast_loss, published_loss
from reasonnet.forge.refiner.model import Latents, Refined, Refiner
from reasonnet.forge.refiner.optimisers import AdamAtan2, Average, Muon, SignDescent
from reasonnet.forge.refiner.recipes import Part, Recipe
from reasonnet.forge.refiner.slots import Slots
from reasonnet.forge.refiner.tasks import Grids, Shape
from reasonnet.forge.refiner.units import mixed_over

SAVE_EVERY = 60.0
"""Seconds between two saved states."""
REPORT_EVERY = 25
SLOTS_KEPT = 12_000_000
"""Bytes of puzzles under way that a state keeps; past that, a resumed run fills them anew."""
CACHED = 17_000_000
"""Bytes of the widest activation on a CPU: half of the 32 MB that share a cache here."""
SMALL = 2_000_000
"""Parameters up to which a state is kept in full; past that, moments and average are rounded."""
Pools = dict[Shape, tuple[Grids, Grids]]
Progress = Callable[[int, int, float, float | None], None]
"""Called with step, steps, loss and, now and then, held-out exact accuracy."""


def optimisers_of(model: Refiner, recipe: Recipe) -> list[Optimizer]:
    """Return the optimisers of a recipe's mode; every group knows its `base` rate."""
    rate, decay = recipe.learning_rate, recipe.weight_decay
    puzzles = [p for n, p in model.named_parameters() if n.startswith("puzzle_emb")]
    found: list[Optimizer] = [SignDescent(puzzles, rate, decay)] if puzzles else []
    rest = [(n, p) for n, p in model.named_parameters() if not n.startswith("puzzle_emb")]
    if recipe.mode == "faithful":
        found.append(AdamAtan2([p for _, p in rest], rate, weight_decay=decay))
    else:
        matrices = [p for n, p in rest if n.startswith("L_level") and p.ndim == 2]
        others = [p for n, p in rest if not (n.startswith("L_level") and p.ndim == 2)]
        found.append(Muon(matrices, rate, weight_decay=decay))
        found.append(AdamW(others, rate / 10, betas=(0.9, 0.95), weight_decay=0.0))
    for optimiser in found:
        for group in optimiser.param_groups:
            group["base"] = group["lr"]
    return found


def rate_at(recipe: Recipe, step: int) -> float:
    """Return the factor of the learning rates at a step."""
    warm = min(1.0, (step + 1) / max(1, recipe.warmup))
    if not recipe.cooldown:
        return warm
    left = (recipe.steps - step) / (recipe.steps * recipe.cooldown)
    return warm * max(0.0, min(1.0, left))


def at_once(config: RefinerConfig, cells: int, device: str) -> int:
    """Return how many puzzles go through the network together.

    On a CPU a batch whose widest activation outgrows the cache costs more than its multiplications:
    each is written to memory and, past glibc's 32 MB, its pages are new every time (800,000 page
    faults in a published step of batch 32). So it goes through in parts, whose gradients add up.
    """
    if device != "cpu":
        return sys.maxsize
    across = config.prefix + cells
    widest = across * 2 * config.inner(config.hidden)
    if config.mixing == "mlp":
        widest = max(widest, config.hidden * 2 * config.inner(across))
    return max(1, CACHED // (4 * widest))


class RefinerTrainer:
    """One run of a recipe on pools of puzzles."""

    def __init__(
        self,
        recipe: Recipe,
        pools: Pools,
        state: Path | None,
        *,
        device: str = "cpu",
        compiled: bool = False,
    ) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe, self.state, self.device = recipe, state, device
        self.model = Refiner(recipe.config).to(device)
        self.optimisers = optimisers_of(self.model, recipe)
        self.average = Average(self.model, recipe.average)
        self.step = 0
        if compiled:  # the level alone: it is run many times a step, and compiles in seconds
            self.model.L_level.compile(dynamic=False)
        self._generator = torch.Generator(device=device)
        self.slots = {
            part.shape: Slots.empty(self.model, part.shape, pools[part.shape], part.batch, device)
            for part in recipe.parts
        }
        self._relations = {
            part.shape: mixed_over(recipe.task.relations(part.shape), device)
            for part in recipe.parts
        }

    def run(
        self,
        progress: Progress,
        *,
        deadline: float = math.inf,
        measure: Callable[[Refiner], float] | None = None,
        measure_every: float = 120.0,
    ) -> bool:
        """Train to the end (True) or to the deadline in `time.monotonic` seconds (False)."""
        self.load()
        saved = time.monotonic()
        following = saved + measure_every
        running = torch.zeros((), device=self.device)
        while self.step < self.recipe.steps:
            loss = self.train_step(self.slots[self._part().shape])
            running.lerp_(loss, 0.05 if self.step > 20 else 0.5)
            if self.step % REPORT_EVERY and self.step < self.recipe.steps:
                continue
            now = time.monotonic()
            accuracy = None
            if measure and now > following:
                accuracy = measure(self.averaged())
                took = time.monotonic() - now  # measuring is to take a twentieth of the time
                following = time.monotonic() + max(measure_every, 20 * took)
            progress(self.step, self.recipe.steps, float(running), accuracy)
            if now - saved > SAVE_EVERY:
                self.save()
                saved = now
            if now > deadline:
                self.save()
                return self.step >= self.recipe.steps
        self.save()
        return True

    def train_step(self, slots: Slots) -> Tensor:
        """Do one supervision step on one batch; returns the loss, on the device."""
        recipe = self.recipe
        self._generator.manual_seed(recipe.seed * 1_000_003 + self.step)
        latents = slots.refill(self.model, recipe, self._generator)
        for optimiser in self.optimisers:
            for group in optimiser.param_groups:
                group["lr"] = group["base"] * rate_at(recipe, self.step)
        done, losses = [], []
        for part in slots.parts(at_once(recipe.config, slots.inputs.shape[1], self.device)):
            with _precision(self.device):
                refined = self.model(
                    Latents(latents.high[part], latents.low[part]),
                    slots.inputs[part],
                    relations=self._relations[slots.shape],
                )
            loss = self._loss(refined, slots.labels[part], slots.labels)
            loss.backward()  # type: ignore[no-untyped-call]
            done.append(Refined(refined.latents, refined.logits.detach(), refined.halt.detach()))
            losses.append(loss.detach().float())
        if recipe.mode == "fast":
            nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimiser in self.optimisers:
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
        self.step += 1
        self.average.update(self.step)
        slots.advance(done, recipe, self._generator)
        return torch.stack(losses).sum()

    def _loss(self, refined: Refined, labels: Tensor, whole: Tensor) -> Tensor:
        """Return a part's share of the loss of the whole batch."""
        recipe = self.recipe
        if recipe.mode == "faithful":
            return published_loss(refined.logits, refined.halt, labels) / len(whole)
        return fast_loss(
            refined.logits,
            refined.halt,
            labels,
            smoothing=recipe.smoothing,
            halting=recipe.halting,
            whole=whole,
        )

    def averaged(self) -> Refiner:
        """Return a copy of the model with the averaged weights."""
        copy = Refiner(self.recipe.config).to(self.device)
        copy.load_state_dict(self.model.state_dict())
        self.average.copy_to(copy)
        return copy.eval()

    def _part(self) -> Part:
        """Choose the size of grid of this step."""
        rng = Random(self.recipe.seed * 7_000_003 + self.step)
        parts = self.recipe.parts
        return rng.choices(parts, [part.weight for part in parts])[0]

    def save(self) -> None:
        """Write the state. A small model resumes to the same bits, a large one from rounded moments
        and with its slots filled anew."""
        if self.state is None:
            return
        exact = sum(p.numel() for p in self.model.parameters()) <= SMALL
        tensors: dict[str, Tensor] = {}
        for name, value in self.model.state_dict().items():
            tensors[f"model.{name}"] = value
        for name, value in self.average.shadow.items():
            if exact:
                tensors[f"average.{name}"] = value
            else:  # the difference to the weights, which half precision holds well
                tensors[f"change.{name}"] = (value - self.model.get_parameter(name)).half()
        for name, value in self._moments():
            tensors[f"moment.{name}"] = value if exact else value.bfloat16()
        kept = {
            f"slots.{shape[0]}x{shape[1]}.{name}": value
            for shape, slots in self.slots.items()
            for name, value in slots.tensors().items()
        }
        if sum(value.nbytes for value in kept.values()) <= SLOTS_KEPT:
            tensors |= kept
        facts: dict[str, str | int] = {"recipe": self._signature(), "step": self.step}
        checkpoint.save(self.state, tensors, facts)

    def start_from(self, state: Path) -> None:
        """Take the averaged weights of another recipe's state, if there is one.

        A state of this recipe's own, which `load` reads later, goes before it.
        """
        found = checkpoint.load(state)
        if found is None:
            return
        self.model.load_state_dict(_under(found[0], "model."), strict=False)
        with torch.no_grad():
            for name, value in _under(found[0], "average.").items():
                self.model.get_parameter(name).copy_(value)
        self.average = Average(self.model, self.recipe.average)

    def load(self) -> None:
        """Read the state, if there is one of this recipe."""
        found = checkpoint.load(self.state) if self.state else None
        if found is None or found[1]["recipe"] != self._signature():
            return
        tensors, facts = found
        step = int(facts["step"])
        self.model.load_state_dict(_under(tensors, "model."))
        for name, value in _under(tensors, "average.").items():
            self.average.shadow[name].copy_(value)
        for name, difference in _under(tensors, "change.").items():
            weight = self.model.get_parameter(name).detach()
            self.average.shadow[name].copy_(weight + difference.to(weight))
        moments = _under(tensors, "moment.")
        for optimiser in self.optimisers:
            for group in optimiser.param_groups:
                group["count"] = step
        for name, parameter in self.model.named_parameters():
            for optimiser in self.optimisers:
                if any(parameter is p for g in optimiser.param_groups for p in g["params"]):
                    state = _under(moments, f"{name}|")
                    optimiser.state[parameter] = {k: v.to(parameter) for k, v in state.items()}
                    if isinstance(optimiser, AdamW) and state:
                        optimiser.state[parameter]["step"] = torch.tensor(float(step))
        for shape, slots in self.slots.items():
            for name, value in _under(tensors, f"slots.{shape[0]}x{shape[1]}.").items():
                setattr(slots, name, value.to(self.device))
        self.step = step

    def _moments(self) -> Iterator[tuple[str, Tensor]]:
        for name, parameter in self.model.named_parameters():
            for optimiser in self.optimisers:
                for key, value in optimiser.state.get(parameter, {}).items():
                    if isinstance(value, Tensor) and value.shape == parameter.shape:
                        yield f"{name}|{key}", value

    def _signature(self) -> str:
        """Say what a state must have in common with the recipe that continues it."""
        recipe = self.recipe
        return f"{recipe.name} {recipe.mode} {recipe.config}"


def _under(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {n[len(prefix) :]: t for n, t in tensors.items() if n.startswith(prefix)}


def _precision(device: str) -> contextlib.AbstractContextManager[object]:
    if device.startswith("cuda"):
        return torch.autocast("cuda", dtype=torch.bfloat16)
    return contextlib.nullcontext()


@torch.inference_mode()
def accuracy_by_step(
    model: Refiner, recipe: Recipe, shape: Shape, grids: tuple[Grids, Grids], batch: int = 256
) -> list[int]:
    """Return how many grids are right in every cell after 1, 2 … steps, never halting early."""
    device = next(model.parameters()).device
    relations = mixed_over(recipe.task.relations(shape), str(device))
    right = [0] * recipe.config.steps
    for start in range(0, len(grids[0]), batch):
        inputs, labels = (torch.from_numpy(g[start : start + batch]).to(device) for g in grids)
        latents: Latents = model.start(len(inputs), inputs.shape[1])
        for step in range(recipe.config.steps):
            refined = model(latents, inputs, relations=relations)
            latents = refined.latents
            right[step] += int((refined.logits.argmax(-1) == labels).all(-1).sum())
    return right
