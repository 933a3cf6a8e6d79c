"""The embedded encoder and its heads, in PyTorch (training only; inference runs on ONNX).

Dilated residual convolutions with global pooling between them (a pilot on Reasoning Gym's
questions found this enough for span tagging), optionally with one self-attention layer.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from reasonnet.fleet.embedded.features import AFFIX_BUCKETS, SHAPES, WORD_BUCKETS
from reasonnet.forge.deep import DeepConfig, DeepEncoder


@dataclass(frozen=True, slots=True)
class EncoderConfig:
    """Size of an encoder."""

    width: int = 64
    dilations: tuple[int, ...] = (1, 2, 4, 8, 16, 1)
    attention_heads: int = 0
    """Heads of a self-attention layer after the convolutions; 0: none."""
    deeper: tuple[int, ...] = ()
    """Dilations of further convolutions, followed by attention, pooling and one convolution more.
    They start as the identity, so that a trained encoder can be grown."""
    lexicon_dim: int = 64
    dropout: float = 0.1


class ConvBlock(nn.Module):
    """Residual dilated convolution of kernel 3 with a pre-norm and a gated activation."""

    def __init__(self, width: int, dilation: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.conv = nn.Conv1d(width, width, 3, padding=dilation, dilation=dilation)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """(batch, time, width) to the same shape; padding stays zero."""
        hidden = self.norm(x) * mask[..., None]
        if self.training:
            hidden = self._as_matmul(hidden)
        else:  # exported as a convolution, which ONNX Runtime runs faster
            hidden = self.conv(hidden.transpose(1, 2)).transpose(1, 2)
        changed: Tensor = x + self.out(functional.gelu(hidden)) * mask[..., None]
        return changed

    def _as_matmul(self, x: Tensor) -> Tensor:
        """The same convolution as one matrix product: 1.4 times as fast on a CPU core."""
        d = self.conv.dilation[0]
        time = x.shape[1]
        padded = functional.pad(x, (0, 0, d, d))
        taps = torch.cat([padded[:, i * d : i * d + time] for i in range(3)], -1)
        weight = self.conv.weight.permute(0, 2, 1).flatten(1)
        return functional.linear(taps, weight, self.conv.bias)


class PoolBlock(nn.Module):
    """Adds what the whole text says (mean and max over time) to every token."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.mix = nn.Linear(2 * width, width)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """(batch, time, width) to the same shape."""
        changed: Tensor = x + self.mix(pooled(self.norm(x), mask))[:, None] * mask[..., None]
        return changed


class AttentionBlock(nn.Module):
    """Pre-norm self-attention, residual."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """(batch, time, width) to the same shape."""
        q, k, v = self.qkv(self.norm(x)).unflatten(-1, (3, self.heads, -1)).unbind(2)
        scores = torch.einsum("bthd,bshd->bhts", q, k) / q.shape[-1] ** 0.5
        scores = scores + (mask[:, None, None, :] - 1) * 1e4
        mixed = torch.einsum("bhts,bshd->bthd", scores.softmax(-1), v).flatten(2)
        changed: Tensor = x + self.out(mixed) * mask[..., None]
        return changed


def pooled(x: Tensor, mask: Tensor) -> Tensor:
    """Mean and max over time of the real tokens, (batch, time, d) to (batch, 2 d)."""
    weight = mask[..., None]
    mean = (x * weight).sum(1) / weight.sum(1).clamp(min=1)
    peak = (x * weight + (weight - 1) * 1e4).amax(1)
    return torch.cat([mean, peak], -1)


class Encoder(nn.Module):
    """Token features to contextual vectors."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__()
        width = config.width
        self.lexical = nn.Linear(config.lexicon_dim, width)
        self.word = nn.Embedding(WORD_BUCKETS, width)
        self.prefix = nn.Embedding(AFFIX_BUCKETS, width)
        self.suffix = nn.Embedding(AFFIX_BUCKETS, width)
        self.shape = nn.Embedding(SHAPES, width)
        for table in (self.word, self.prefix, self.suffix, self.shape):
            nn.init.normal_(table.weight, std=0.3)
        blocks: list[nn.Module] = []
        half = len(config.dilations) // 2
        for index, dilation in enumerate(config.dilations):
            blocks.append(ConvBlock(width, dilation))
            if index in (half, len(config.dilations) - 1):
                blocks.append(PoolBlock(width))
            if index == half and config.attention_heads:
                blocks.append(AttentionBlock(width, config.attention_heads))
        if config.deeper:
            blocks += [ConvBlock(width, dilation) for dilation in config.deeper]
            blocks += [
                AttentionBlock(width, max(config.attention_heads, 1)),
                PoolBlock(width),
                ConvBlock(width, 1),
            ]
            for block in blocks[-3 - len(config.deeper) :]:
                last = block.mix if isinstance(block, PoolBlock) else block.out
                assert isinstance(last, nn.Linear)
                nn.init.zeros_(last.weight)
                nn.init.zeros_(last.bias)
        self.blocks = nn.ModuleList(blocks)
        self.norm = nn.LayerNorm(width)
        self.dropout = nn.Dropout(config.dropout)

    def forward(self, ids: Tensor, vectors: Tensor, mask: Tensor) -> Tensor:
        """Encode.

        Args:
            ids: int64 (batch, 5, time); row 0 (lexicon rows) is not used here.
            vectors: lexicon vectors, (batch, time, lexicon_dim).
            mask: (batch, time), 1 on real tokens.

        Returns:
            (batch, time, width), zero on padding.
        """
        x = (
            self.lexical(vectors)
            + self.word(ids[:, 1])
            + self.prefix(ids[:, 2])
            + self.suffix(ids[:, 3])
            + self.shape(ids[:, 4])
        )
        x = self.dropout(x) * mask[..., None]
        for block in self.blocks:
            x = block(x, mask)
        normed: Tensor = self.norm(x) * mask[..., None]
        return normed


Config = EncoderConfig | DeepConfig


def encoder_of(config: Config) -> nn.Module:
    """Make the untrained encoder of a configuration."""
    return DeepEncoder(config) if isinstance(config, DeepConfig) else Encoder(config)


class Classifier(nn.Module):
    """The analyser: one label for the whole text."""

    outputs = ("labels",)

    def __init__(self, config: Config, labels: int) -> None:
        super().__init__()
        self.encoder = encoder_of(config)
        self.labels = nn.Sequential(
            nn.Dropout(config.dropout),
            nn.Linear(2 * config.width, config.width),
            nn.GELU(),
            nn.Linear(config.width, labels),
        )

    def forward(self, ids: Tensor, vectors: Tensor, mask: Tensor) -> tuple[Tensor, ...]:
        """Return label logits (batch, labels)."""
        return (self.labels(pooled(self.encoder(ids, vectors, mask), mask)),)


class ReaderModel(nn.Module):
    """A Reader: the operation of the whole text and a role tag for each token (BIO)."""

    outputs = ("labels", "tags")

    def __init__(self, config: Config, labels: int, tags: int) -> None:
        super().__init__()
        self.encoder = encoder_of(config)
        self.labels = nn.Sequential(
            nn.Dropout(config.dropout),
            nn.Linear(2 * config.width, config.width),
            nn.GELU(),
            nn.Linear(config.width, labels),
        )
        self.context = nn.Linear(labels, config.width)
        self.tags = nn.Sequential(
            nn.Linear(config.width, config.width), nn.GELU(), nn.Linear(config.width, tags)
        )

    def forward(self, ids: Tensor, vectors: Tensor, mask: Tensor) -> tuple[Tensor, ...]:
        """Return label logits (batch, labels) and tag logits (batch, time, tags)."""
        x = self.encoder(ids, vectors, mask)
        labels = self.labels(pooled(x, mask))
        # The tags see the (detached) guess of the operation: the same number is a minuend in
        # one and a summand in another.
        x = x + self.context(labels.detach().softmax(-1))[:, None]
        return labels, self.tags(x)


class PlannerModel(nn.Module):
    """The planner: step and reference tags per token, and which step a reference means."""

    outputs = ("steps", "refs", "queries", "keys")

    def __init__(self, config: Config, step_tags: int, ref_tags: int, link: int) -> None:
        super().__init__()
        self.encoder = encoder_of(config)
        self.steps = nn.Linear(config.width, step_tags)
        self.refs = nn.Linear(config.width, ref_tags)
        self.queries = nn.Linear(config.width, link)
        self.keys = nn.Linear(config.width, link)

    def forward(self, ids: Tensor, vectors: Tensor, mask: Tensor) -> tuple[Tensor, ...]:
        """Return step tags, reference tags, link queries and keys, each (batch, time, ·)."""
        x = self.encoder(ids, vectors, mask)
        return self.steps(x), self.refs(x), self.queries(x), self.keys(x)
