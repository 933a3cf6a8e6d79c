"""Text to token features: what every embedded model sees of a question.

Tokens are runs of letters, runs of digits, line breaks and single symbols, with their
character offsets. Digits expose only how many there are, so that a model learns to point at a
number and never to know one; the tools read the text.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from reasonnet.fleet.embedded.lexicon import Lexicon

WORD_BUCKETS = 2048
AFFIX_BUCKETS = 512
SHAPES = 48
MAX_TOKENS = 1536
"""What a model reads at most, unless its card says more."""

_TOKEN = re.compile(r"[^\W\d_]+|\d+|\n|[^\w\s]|_")


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """A tokenised text with the feature ids of each token (arrays of shape (time,))."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    ids: NDArray[np.int64]
    """Shape (5, time): lexicon row, hashed word, hashed prefix, hashed suffix, shape."""

    def __len__(self) -> int:
        return len(self.starts)


@lru_cache(maxsize=65536)
def _hashes(token: str) -> tuple[int, int, int]:
    lower = token.lower()
    return (
        zlib.crc32(lower.encode()) % WORD_BUCKETS,
        zlib.crc32(b"<" + lower[:3].encode()) % AFFIX_BUCKETS,
        zlib.crc32(b">" + lower[-3:].encode()) % AFFIX_BUCKETS,
    )


def _shape(token: str, spaced: bool) -> int:
    if token[0].isdigit():
        kind = min(len(token), 8)
    elif token == "\n":
        kind = 9
    elif not token[0].isalpha():
        kind = 10 if token.isascii() else 11
    elif not token.isascii():
        kind = 12
    elif len(token) == 1:
        kind = 13 if token.islower() else 14
    elif token.islower():
        kind = 15 + min(len(token), 9) // 4
    elif token.isupper():
        kind = 19
    elif token[0].isupper() and token[1:].islower():
        kind = 20
    else:
        kind = 21
    return kind * 2 + int(spaced)


def tokenise(text: str, lexicon: Lexicon, limit: int = MAX_TOKENS) -> Tokens:
    """Split a text into at most `limit` tokens and look up their features."""
    starts: list[int] = []
    ends: list[int] = []
    rows: list[tuple[int, int, int, int, int]] = []
    index = lexicon.index
    for found in _TOKEN.finditer(text):
        if len(starts) == limit:
            break
        token, start = found[0], found.start()
        if token[0].isdigit():
            token_hashes = _hashes("#" * min(len(token), 8))
            row = 0
        else:
            token_hashes = _hashes(token)
            row = index.get(token.lower(), 0)
        spaced = start == 0 or text[start - 1].isspace()
        starts.append(start)
        ends.append(found.end())
        rows.append((row, *token_hashes, _shape(token, spaced)))
    ids = np.array(rows, dtype=np.int64).T if rows else np.zeros((5, 0), np.int64)
    return Tokens(text, tuple(starts), tuple(ends), ids)


def pad(batch: Sequence[Tokens]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Stack token features of several texts.

    Returns:
        ids, shape (batch, 5, time), and mask, shape (batch, time), 1 on real tokens.
    """
    width = max(1, max(len(tokens) for tokens in batch))
    ids = np.zeros((len(batch), 5, width), np.int64)
    mask = np.zeros((len(batch), width), np.float32)
    for row, tokens in enumerate(batch):
        ids[row, :, : len(tokens)] = tokens.ids
        mask[row, : len(tokens)] = 1
    return ids, mask
