"""The parts of a Refiner's network.

Attention works on (batch, cells, hidden). The other two mixings work on (cells, batch, hidden):
then mixing over the cells is one matrix times (cells, batch · hidden), mixing over the channels is
(cells · batch, hidden) times one matrix, and nothing is turned or copied between them.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from reasonnet.forge.refiner.config import RefinerConfig

EPSILON = 1e-5
ROPE_BASE = 10_000.0


def truncated_normal(shape: tuple[int, ...], std: float) -> Tensor:
    """Draw from a normal cut at two deviations, scaled so that `std` is what comes out."""
    if std == 0:
        return torch.zeros(shape)
    drawn = torch.nn.init.trunc_normal_(torch.empty(shape), std=1.0, a=-2.0, b=2.0)
    return drawn * (std / 0.8796256610342398)  # deviation of a unit normal cut at ±2


def rms_norm(x: Tensor, axis: int = -1) -> Tensor:
    """Scale to a root mean square of 1 over an axis; no gain."""
    if torch.onnx.is_in_onnx_export() and axis == -1:
        # The form that ONNX Runtime fuses into one kernel.
        gain = torch.ones(int(x.shape[-1]))
        return x / torch.sqrt(x.pow(2).mean(-1, keepdim=True) + EPSILON) * gain
    return x * torch.rsqrt(x.square().mean(axis, keepdim=True) + EPSILON)


class Linear(nn.Module):
    """A linear map with LeCun's initialisation (truncated)."""

    def __init__(self, inputs: int, outputs: int, *, bias: bool = False) -> None:
        super().__init__()
        self.weight = nn.Parameter(truncated_normal((outputs, inputs), 1 / math.sqrt(inputs)))
        self.bias = nn.Parameter(torch.zeros(outputs)) if bias else None

    def forward(self, x: Tensor) -> Tensor:
        """Map the last axis."""
        return functional.linear(x, self.weight, self.bias)


class SwiGLU(nn.Module):
    """Gated MLP (Shazeer 2020), optionally normalised inside."""

    def __init__(self, inputs: int, inner: int, outputs: int, *, gated_norm: bool) -> None:
        super().__init__()
        self.gate_up_proj = Linear(inputs, 2 * inner)
        self.down_proj = Linear(inner, outputs)
        self._gated_norm = gated_norm

    def forward(self, x: Tensor) -> Tensor:
        """Map (…, inputs) to (…, outputs)."""
        return self.down(self.gate_up_proj(x))

    def down(self, both: Tensor) -> Tensor:
        """Map gates and values, side by side on the last axis, to (…, outputs)."""
        mapped: Tensor = self.down_proj(self._gate(*both.chunk(2, dim=-1), axis=-1))
        return mapped

    def over_first(self, x: Tensor) -> Tensor:
        """Map (inputs, …) to (outputs, …)."""
        both = self.gate_up_proj.weight @ x.flatten(1)
        inside = self._gate(*both.chunk(2), axis=0)
        return (self.down_proj.weight @ inside).view(-1, *x.shape[1:])

    def _gate(self, gate: Tensor, value: Tensor, *, axis: int) -> Tensor:
        if self._gated_norm:
            return torch.sigmoid(gate) * rms_norm(gate * value, axis)
        return functional.silu(gate) * value


class Attention(nn.Module):
    """Full self-attention with rotary positions (Su et al. 2021, halves rotated)."""

    def __init__(self, hidden: int, heads: int) -> None:
        super().__init__()
        self._heads = heads
        self.qkv_proj = Linear(hidden, 3 * hidden)
        self.o_proj = Linear(hidden, hidden)

    def forward(self, x: Tensor, rotary: tuple[Tensor, Tensor]) -> Tensor:
        """Attend; `rotary` holds cosines and sines, each of shape (cells, hidden / heads)."""
        batch, cells, hidden = x.shape
        qkv = self.qkv_proj(x).view(batch, cells, 3 * self._heads, -1).transpose(1, 2)
        query, key, value = qkv.split(self._heads, dim=1)
        mixed = functional.scaled_dot_product_attention(
            _rotate(query, rotary), _rotate(key, rotary), value
        )
        out: Tensor = self.o_proj(mixed.transpose(1, 2).reshape(batch, cells, hidden))
        return out


def rotary_table(cells: int, width: int) -> tuple[Tensor, Tensor]:
    """Return cosines and sines of the rotary positions, each of shape (cells, width)."""
    rates = ROPE_BASE ** -(torch.arange(0, width, 2, dtype=torch.float32) / width)
    angles = torch.outer(torch.arange(cells, dtype=torch.float32), rates)
    angles = torch.cat((angles, angles), dim=-1)
    return angles.cos(), angles.sin()


def _rotate(x: Tensor, rotary: tuple[Tensor, Tensor]) -> Tensor:
    first, second = x.chunk(2, dim=-1)
    return x * rotary[0] + torch.cat((-second, first), dim=-1) * rotary[1]


class Block(nn.Module):
    """Mix cells, then channels; each is added and the sum normalised (post-norm).

    The MLP over the sequence is normalised over the *sequence*, as in the published code.
    """

    def __init__(self, config: RefinerConfig) -> None:
        super().__init__()
        hidden, gated = config.hidden, config.gated_norm
        self._mixing, self._relations = config.mixing, config.relations
        if config.mixing == "attention":
            self.self_attn = Attention(hidden, config.heads)
        elif config.mixing == "mlp":
            cells = config.length + config.prefix
            self.mlp_t = SwiGLU(cells, config.inner(cells), cells, gated_norm=gated)
        else:
            self.mlp_r = SwiGLU(config.relations * hidden, hidden, hidden, gated_norm=gated)
        self.mlp = SwiGLU(hidden, config.inner(hidden), hidden, gated_norm=gated)

    def forward(self, x: Tensor, context: tuple[Tensor, ...]) -> Tensor:
        """Apply the block; `context` is the rotary table, (the relations,) or their `Units`."""
        if self._mixing == "attention":
            x = rms_norm(x + self.self_attn(x, (context[0], context[1])))
        elif self._mixing == "mlp":
            x = rms_norm(x + self.mlp_t.over_first(x), 0)
        else:
            related = self._by_units if len(context) > 1 else self._by_relations
            x = rms_norm(x + self.mlp_r.down(related(x, *context)))
        return rms_norm(x + self.mlp(x))

    def _by_relations(self, x: Tensor, relations: Tensor) -> Tensor:
        """Sum each cell's relatives, then map the sums to gates and values."""
        cells, batch, hidden = x.shape
        gathered = (relations @ x.flatten(1)).view(cells, self._relations, batch, hidden)
        both: Tensor = self.mlp_r.gate_up_proj(gathered.transpose(1, 2).flatten(2))
        return both

    def _by_units(self, x: Tensor, members: Tensor, scale: Tensor) -> Tensor:
        """Do the same for relations that are units: a cell's relatives are its unit without itself.

        Sums and maps are linear, so the map is applied once to each unit's sum (27 in a sudoku, not
        3 · 81), its result is given to each of the unit's cells, and the cell's own part is taken
        away by one more map: 0.4 times the multiplications.
        """
        cells, batch, hidden = x.shape
        weight = self.mlp_r.gate_up_proj.weight.view(-1, self._relations, hidden)
        weight = weight * scale[:, None]
        sums = (members @ x.flatten(1)).view(self._relations, -1, hidden)
        mapped = torch.bmm(sums, weight.permute(1, 2, 0)).view(len(members), -1)
        spread = (members.t() @ mapped).view(cells * batch, -1)
        both = torch.addmm(spread, x.flatten(0, 1), weight.sum(1).t(), alpha=-1)
        return both.view(cells, batch, -1)
