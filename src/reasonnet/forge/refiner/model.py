"""The Tiny Recursive Model, written afresh after the paper and the published code's behaviour.

One network of two layers updates a reasoning latent z_L from the question, the answer latent and
itself, then the answer latent z_H from both. A supervision step does that `high` times and
reads the answer; the latents are carried to the next step without gradient.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from reasonnet.forge.refiner.config import RefinerConfig
from reasonnet.forge.refiner.layers import Block, Linear, rotary_table, truncated_normal
from reasonnet.forge.refiner.units import Units

HALT_BIAS = -5.0


class Latents(NamedTuple):
    """What is carried between supervision steps, each (batch, prefix + cells, hidden)."""

    high: Tensor
    """The answer's latent, z_H."""
    low: Tensor
    """The reasoning latent, z_L."""


@dataclass(frozen=True, slots=True)
class Refined:
    """What a supervision step gives."""

    latents: Latents
    """Detached, for the next step."""
    logits: Tensor
    """(batch, cells, vocabulary)."""
    halt: Tensor
    """(batch,): logit that the answer is right everywhere."""


class _Embedding(nn.Module):
    def __init__(self, rows: int, width: int, std: float) -> None:
        super().__init__()
        self.embedding_weight = nn.Parameter(truncated_normal((rows, width), std))

    def forward(self, ids: Tensor) -> Tensor:
        return functional.embedding(ids, self.embedding_weight)


class _PuzzleEmbedding(nn.Module):
    """Rows start at zero and are trained by sign descent with sparse gradients."""

    def __init__(self, rows: int, width: int) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.zeros(rows, width))

    def forward(self, ids: Tensor) -> Tensor:
        return functional.embedding(ids, self.weights, sparse=True)


class _Level(nn.Module):
    def __init__(self, config: RefinerConfig) -> None:
        super().__init__()
        self.layers = nn.ModuleList(Block(config) for _ in range(config.layers))

    def forward(self, x: Tensor, context: tuple[Tensor, ...]) -> Tensor:
        for layer in self.layers:
            x = layer(x, context)
        return x


class Refiner(nn.Module):
    """The network; parameters bear the names of the official state dict below `inner.`."""

    H_init: Tensor
    L_init: Tensor

    def __init__(self, config: RefinerConfig) -> None:
        super().__init__()
        self.config = config
        self._scale = math.sqrt(config.hidden)
        self.embed_tokens = _Embedding(config.vocabulary, config.hidden, 1 / self._scale)
        self.lm_head = Linear(config.hidden, config.vocabulary)
        self.q_head = Linear(config.hidden, 2, bias=True)
        if config.puzzle_width:
            self.puzzle_emb = _PuzzleEmbedding(config.puzzles, config.puzzle_width)
        self.L_level = _Level(config)
        # Fixed, not trained: the same state for every puzzle, and drawn once.
        self.register_buffer("H_init", truncated_normal((config.hidden,), 1.0))
        self.register_buffer("L_init", truncated_normal((config.hidden,), 1.0))
        if config.mixing == "attention":
            cells = config.length + config.prefix
            cosines, sines = rotary_table(cells, config.hidden // config.heads)
            self.register_buffer("_cosines", cosines, persistent=False)
            self.register_buffer("_sines", sines, persistent=False)
        with torch.no_grad():
            self.q_head.weight.zero_()
            assert self.q_head.bias is not None
            self.q_head.bias.fill_(-1.0 if config.cell_halting else HALT_BIAS)

    def start(self, batch: int, cells: int) -> Latents:
        """Return the initial latents of so many grids."""
        shape = (batch, self.config.prefix + cells, self.config.hidden)
        return Latents(self.H_init.expand(shape), self.L_init.expand(shape))

    def embed(self, inputs: Tensor, puzzles: Tensor | None = None) -> Tensor:
        """Embed a question.

        Args:
            inputs: tokens, (batch, cells).
            puzzles: identifiers, (batch,); None: all 0.

        Returns:
            (batch, prefix + cells, hidden), scaled by √hidden.
        """
        embedded: Tensor = self.embed_tokens(inputs)
        config = self.config
        if config.prefix:
            batch = inputs.shape[0]
            prefix = embedded.new_zeros(batch, config.prefix * config.hidden)
            if config.puzzle_width:
                if puzzles is None:
                    puzzles = torch.zeros(batch, dtype=torch.long, device=inputs.device)
                width = config.prefix * config.hidden - config.puzzle_width
                prefix = functional.pad(self.puzzle_emb(puzzles), (0, width))
            prefix = prefix.view(batch, config.prefix, config.hidden)
            embedded = torch.cat((prefix, embedded), dim=1)
        return self._scale * embedded

    def forward(
        self,
        latents: Latents,
        inputs: Tensor,
        puzzles: Tensor | None = None,
        relations: Tensor | Units | None = None,
    ) -> Refined:
        """Do one supervision step; gradients flow through the last H cycle only.

        Args:
            latents: from `start` or the last step.
            inputs: tokens, (batch, cells), integer.
            puzzles: identifiers, (batch,).
            relations: (cells · relations, cells), row cell · relations + relation; or their units.
        """
        turned = self.config.mixing != "attention"  # see `layers`: cells first
        question = self.embed(inputs, puzzles)
        context = self._context(relations)
        high, low = latents
        if turned:
            question, high, low = (x.transpose(0, 1).contiguous() for x in (question, high, low))
        with torch.no_grad():
            for _ in range(self.config.high - 1):
                high, low = self._cycle(high, low, question, context)
        high, low = self._cycle(high, low, question, context)
        if turned:
            high, low = high.transpose(0, 1), low.transpose(0, 1)
        logits = self.lm_head(high[:, self.config.prefix :])
        return Refined(Latents(high.detach(), low.detach()), logits, self._halt(high))

    def _cycle(
        self, high: Tensor, low: Tensor, question: Tensor, context: tuple[Tensor, ...]
    ) -> tuple[Tensor, Tensor]:
        injected = high + question
        for _ in range(self.config.low):
            low = self.L_level(low + injected, context)
        return self.L_level(high + low, context), low

    def _context(self, relations: Tensor | Units | None) -> tuple[Tensor, ...]:
        if self.config.mixing == "attention":
            return (self._buffers["_cosines"], self._buffers["_sines"])  # type: ignore[return-value]
        if self.config.mixing == "relations":
            if relations is None:
                raise ValueError("this Refiner needs the relations of the grid")
            return tuple(relations) if isinstance(relations, Units) else (relations,)
        return ()

    def _halt(self, high: Tensor) -> Tensor:
        if self.config.cell_halting:  # a soft minimum over the cells
            cells: Tensor = self.q_head(high)[..., 0]
            return -torch.logsumexp(-cells, dim=1)
        halt: Tensor = self.q_head(high[:, 0])[..., 0]
        return halt.float()


def load_official(model: Refiner, state: Mapping[str, Tensor]) -> None:
    """Load a checkpoint of the published code, whatever wrappers its names carry.

    Raises:
        ValueError: names or shapes that are not this model's.
    """
    found = {}
    for name, tensor in state.items():
        _, mark, inner = name.rpartition("inner.")
        if mark:
            found[inner] = tensor.float()
    try:
        model.load_state_dict(found)
    except RuntimeError as error:
        raise ValueError(f"not a checkpoint of this model: {error}") from None
