"""The deep encoder: a pretrained transformer over our tokens, fine-tuned (training only).

Layers of BERT (Devlin et al. 2018, arXiv 1810.04805, post-norm) as in all-MiniLM-L6-v2, from
which they start; the word vectors stay frozen and are shared (`fleet.embedded.wordpieces`).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from reasonnet.fleet.embedded.features import SHAPES
from reasonnet.forge import pretrained

WIDTH, HEADS, INNER, POSITIONS = 384, 12, 1536, 512


@dataclass(frozen=True, slots=True)
class DeepConfig:
    """Size of a deep encoder."""

    layers: int = 6
    dropout: float = 0.1
    rate: float = 0.1
    """Learning rate of the pretrained layers, as a part of the heads'."""

    @property
    def width(self) -> int:
        """Length of a token's vector."""
        return WIDTH

    @property
    def attention_heads(self) -> int:
        """Heads of each layer."""
        return HEADS

    @property
    def lexicon_dim(self) -> int:
        """Length of the word vectors that it reads."""
        return WIDTH


class Layer(nn.Module):
    """Self-attention and a feed-forward network, each followed by a norm."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.attended = nn.LayerNorm(WIDTH, 1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """(batch, time, width) to the same shape; `bias` (batch, 1, 1, time) hides padding."""
        q, k, v = self.qkv(x).unflatten(-1, (3, HEADS, -1)).permute(2, 0, 3, 1, 4).unbind(0)
        scores = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5 + bias
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).flatten(2)
        x = self.attended(x + self.dropout(self.out(mixed)))
        changed: Tensor = self.norm(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))
        return changed


class DeepEncoder(nn.Module):
    """Word vectors to contextual vectors."""

    def __init__(self, config: DeepConfig) -> None:
        super().__init__()
        self.first = nn.Parameter(torch.zeros(WIDTH))
        self.position = nn.Parameter(torch.zeros(POSITIONS, WIDTH))
        self.shape = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shape.weight)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer(config.dropout) for _ in range(config.layers))
        self.dropout = nn.Dropout(config.dropout)

    def forward(self, ids: Tensor, vectors: Tensor, mask: Tensor) -> Tensor:
        """Encode.

        Args:
            ids: int64 (batch, 5, time); only row 4 (shapes) is used here.
            vectors: word vectors, (batch, time, width); at most POSITIONS - 1 tokens.
            mask: (batch, time), 1 on real tokens.

        Returns:
            (batch, time, width), zero on padding.
        """
        x = vectors + self.shape(ids[:, 4])
        first = self.first.expand(x.shape[0], 1, WIDTH)
        x = torch.cat([first, x], 1)
        x = self.dropout(self.norm(x + self.position[: x.shape[1]]))
        seen = torch.cat([torch.ones_like(mask[:, :1]), mask], 1)
        bias = (seen[:, None, None, :] - 1) * 1e4
        for layer in self.layers:
            x = layer(x, bias)
        encoded: Tensor = x[:, 1:] * mask[..., None]
        return encoded


def start(encoder: DeepEncoder) -> None:
    """Give an encoder the pretrained weights; raises InputError where they are not installed."""
    w = {name: tensor.float() for name, tensor in pretrained.weights().items()}
    words, types = (w[f"embeddings.{t}_embeddings.weight"] for t in ("word", "token_type"))
    vocabulary = (pretrained.folder() / "vocab.txt").read_text(encoding="utf-8").splitlines()
    with torch.no_grad():
        encoder.first.copy_(words[vocabulary.index("[CLS]")])
        encoder.position.copy_(w["embeddings.position_embeddings.weight"] + types[0])
    _copy(encoder.norm, w, "embeddings.LayerNorm")
    for index, layer in enumerate(encoder.layers):
        at = f"encoder.layer.{index}"
        parts = [f"{at}.attention.self.{part}" for part in ("query", "key", "value")]
        assert isinstance(layer, Layer)
        with torch.no_grad():
            layer.qkv.weight.copy_(torch.cat([w[f"{part}.weight"] for part in parts]))
            layer.qkv.bias.copy_(torch.cat([w[f"{part}.bias"] for part in parts]))
        _copy(layer.out, w, f"{at}.attention.output.dense")
        _copy(layer.attended, w, f"{at}.attention.output.LayerNorm")
        _copy(layer.inner, w, f"{at}.intermediate.dense")
        _copy(layer.outer, w, f"{at}.output.dense")
        _copy(layer.norm, w, f"{at}.output.LayerNorm")


def _copy(module: nn.Linear | nn.LayerNorm, weights: dict[str, Tensor], name: str) -> None:
    with torch.no_grad():
        module.weight.copy_(weights[f"{name}.weight"])
        module.bias.copy_(weights[f"{name}.bias"])
