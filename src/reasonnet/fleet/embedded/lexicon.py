"""The lexicon: one frozen table of word vectors that all embedded models share.

It is distilled once from a sentence encoder (`reasonnet.forge.lexicon`), so that a model that
learned 'compute' and 'total' has an idea of 'reckon' and 'tally'. int8, a scale per word.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reasonnet.core.errors import WeightsError

WEIGHTS = Path(__file__).parents[2] / "weights"


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Word vectors; index 0 is the zero vector of unknown words."""

    index: dict[str, int]
    """Lower-case word to row."""
    table: NDArray[np.int8]
    """Rows of quantised vectors, shape (words + 1, dim)."""
    scales: NDArray[np.float32]
    """Scale of each row, shape (words + 1,)."""

    @property
    def dim(self) -> int:
        """Length of a vector."""
        return int(self.table.shape[1])

    def vectors(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return the vectors of word ids; any shape in, one more axis of `dim` out."""
        vectors: NDArray[np.float32] = self.table[ids].astype(np.float32)
        vectors *= self.scales[ids][..., None]
        return vectors


@lru_cache(maxsize=4)
def load_lexicon(path: Path = WEIGHTS / "lexicon.npz") -> Lexicon:
    """Load a lexicon file.

    Raises:
        WeightsError: the file is missing or damaged.
    """
    words, table, scales = read_table(path, "words", nameless=1)
    return Lexicon({word: row + 1 for row, word in enumerate(words)}, table, scales)


def read_table(
    path: Path, names: str, nameless: int = 0
) -> tuple[list[str], NDArray[np.int8], NDArray[np.float32]]:
    """Read quantised vectors with their names, one a line under the key `names`, and scales.

    Args:
        nameless: rows before the first that has a name.

    Raises:
        WeightsError: the file is missing or damaged.
    """
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as data:
            found = bytes(data[names]).decode("utf-8").split("\n")
            table, scales = data["table"], data["scales"]
    except FileNotFoundError:
        raise WeightsError(f"{path.name} is missing: reinstall reasonnet") from None
    except Exception as error:  # numpy raises what zipfile, zlib and pickle raise
        raise WeightsError(
            f"{path.name} is damaged ({type(error).__name__}): reinstall reasonnet"
        ) from None
    if not len(found) + nameless == len(table) == len(scales):
        raise WeightsError(
            f"{path.name} is damaged: {len(found)} {names}, {len(table)} vectors: "
            "reinstall reasonnet"
        )
    return found, table, scales
