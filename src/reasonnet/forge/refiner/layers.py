"""The parts of a Refiner's network. Shapes: (batch, cells, hidden) unless said otherwise."""

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


def rms_norm(x: Tensor) -> Tensor:
    """Scale to a root mean square of 1 over the last axis; no gain."""
    if torch.onnx.is_in_onnx_export():  # the form that ONNX Runtime fuses into one kernel
        gain = torch.ones(int(x.shape[-1]))
        return x / torch.sqrt(x.pow(2).mean(-1, keepdim=True) + EPSILON) * gain
    return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + EPSILON)


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
    """Gated MLP over the last axis (Shazeer 2020), optionally normalised inside."""

    def __init__(self, inputs: int, inner: int, outputs: int, *, gated_norm: bool) -> None:
        super().__init__()
        self.gate_up_proj = Linear(inputs, 2 * inner)
        self.down_proj = Linear(inner, outputs)
        self._inner, self._gated_norm = inner, gated_norm

    def forward(self, x: Tensor) -> Tensor:
        """Map (…, inputs) to (…, outputs)."""
        both = self.gate_up_proj(x)
        gate, value = both[..., : self._inner], both[..., self._inner :]
        if self._gated_norm:
            inside = torch.sigmoid(gate) * rms_norm(gate * value)
        else:
            inside = functional.silu(gate) * value
        mapped: Tensor = self.down_proj(inside)
        return mapped


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
        self._mixing, self._gathered = config.mixing, config.relations * hidden
        if config.mixing == "attention":
            self.self_attn = Attention(hidden, config.heads)
        elif config.mixing == "mlp":
            cells = config.length + config.prefix
            self.mlp_t = SwiGLU(cells, config.inner(cells), cells, gated_norm=gated)
        else:
            self.mlp_r = SwiGLU(config.relations * hidden, hidden, hidden, gated_norm=gated)
        self.mlp = SwiGLU(hidden, config.inner(hidden), hidden, gated_norm=gated)

    def forward(self, x: Tensor, context: tuple[Tensor, ...]) -> Tensor:
        """Apply the block; `context` is the rotary table or (the relations,)."""
        if self._mixing == "attention":
            x = rms_norm(x + self.self_attn(x, (context[0], context[1])))
        elif self._mixing == "mlp":
            turned = x.transpose(1, 2)
            x = rms_norm(turned + self.mlp_t(turned)).transpose(1, 2)
        else:
            gathered = (context[0] @ x).reshape(x.shape[0], -1, self._gathered)
            x = rms_norm(x + self.mlp_r(gathered))
        return rms_norm(x + self.mlp(x))
