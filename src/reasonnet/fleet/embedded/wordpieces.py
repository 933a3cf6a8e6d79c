"""Word pieces: the frozen input vectors of the deep models, shared by them like the lexicon.

A token of ours is one position of a deep model, whatever its number of pieces: its vector is the
mean of theirs. Digits show only how many there are (see `features`): a model never knows a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reasonnet.fleet.embedded.features import Tokens
from reasonnet.fleet.embedded.lexicon import WEIGHTS, read_table

_DIGITS = ("5", "50", "500", "5000", "million")
"""What stands for a number of so many digits, the last for all longer ones."""
LONGEST = 100
"""Letters of the longest word that is split: a longer one is none, and splitting takes long."""
_KEPT = 65536
"""Tokens whose vectors are kept."""


@dataclass(slots=True, eq=False)
class Wordpieces:
    """Vectors of word pieces (BERT's uncased vocabulary)."""

    index: dict[str, int]
    """Piece to row; pieces that go on with a word begin with ##."""
    table: NDArray[np.int8]
    """Shape (pieces, dim)."""
    scales: NDArray[np.float32]
    """Scale of each row, shape (pieces,)."""
    _known: dict[str, NDArray[np.float32]] = field(default_factory=dict)

    @property
    def dim(self) -> int:
        """Length of a vector."""
        return int(self.table.shape[1])

    def vectors(self, batch: Sequence[Tokens]) -> NDArray[np.float32]:
        """Return the vectors of padded texts, shape (batch, time, dim), zero on padding."""
        width = max(1, max(len(tokens) for tokens in batch))
        found = np.zeros((len(batch), width, self.dim), np.float32)
        for row, tokens in enumerate(batch):
            text = tokens.text
            for at, (start, end) in enumerate(zip(tokens.starts, tokens.ends, strict=True)):
                found[row, at] = self.vector(text[start:end])
        return found

    def vector(self, token: str) -> NDArray[np.float32]:
        """Return the vector of a token: the mean of its pieces, zero where one is unknown."""
        known = self._known.get(token)
        if known is None:
            if token[0].isdigit():
                pieces: list[int] | None = [self.index[_DIGITS[min(len(token), 5) - 1]]]
            else:
                pieces = split(token.lower(), self.index)
            known = np.zeros(self.dim, np.float32)
            if pieces:
                rows = self.table[pieces].astype(np.float32) * self.scales[pieces][:, None]
                known = rows.mean(0)
            if len(self._known) < _KEPT:
                self._known[token] = known
        return known


def split(word: str, index: dict[str, int]) -> list[int] | None:
    """Split a word greedily, longest piece first; None where a piece is unknown or it is too long.

    Source: Wu et al. 2016, arXiv 1609.08144, section 4.1.
    """
    if len(word) > LONGEST:
        return None
    pieces: list[int] = []
    start = 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = word[start:end] if start == 0 else "##" + word[start:end]
            if piece in index:
                pieces.append(index[piece])
                start = end
                break
        else:
            return None
    return pieces


@lru_cache(maxsize=2)
def load_wordpieces(path: Path = WEIGHTS / "wordpieces.npz") -> Wordpieces:
    """Load the table.

    Raises:
        WeightsError: the file is missing or damaged.
    """
    pieces, table, scales = read_table(path, "pieces")
    return Wordpieces({piece: row for row, piece in enumerate(pieces)}, table, scales)
