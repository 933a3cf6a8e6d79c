"""Two plain classifiers of texts, as baselines for the analyser: neighbours and keywords."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reasonnet.fleet.embedded.features import tokenise
from reasonnet.fleet.embedded.lexicon import Lexicon

_WORD = re.compile(r"[^\W\d_]+")


class Neighbours:
    """k nearest neighbours by the cosine of the texts' mean lexicon vectors."""

    def __init__(
        self, texts: Sequence[str], labels: Sequence[str], lexicon: Lexicon, k: int = 5
    ) -> None:
        self._lexicon, self._labels, self._k = lexicon, tuple(labels), k
        self._vectors = np.stack([self._vector(text) for text in texts])

    def predict(self, text: str) -> str:
        """Return the label with the greatest summed similarity among the k nearest."""
        near = self._vectors @ self._vector(text)
        votes: dict[str, float] = {}
        for index in np.argsort(-near, kind="stable")[: self._k]:
            label = self._labels[index]
            votes[label] = votes.get(label, 0.0) + float(near[index])
        return max(votes, key=lambda label: votes[label])

    def _vector(self, text: str) -> NDArray[np.float32]:
        rows = tokenise(text, self._lexicon).ids[0]
        known = rows[rows > 0]
        if not len(known):
            return np.zeros(self._lexicon.dim, np.float32)
        mean: NDArray[np.float32] = self._lexicon.vectors(known).mean(0)
        return mean / max(float(np.linalg.norm(mean)), 1e-9)


class Keywords:
    """Multinomial naive Bayes on the set of a text's words, with Laplace's smoothing."""

    def __init__(self, texts: Sequence[str], labels: Sequence[str]) -> None:
        self._labels = tuple(sorted(set(labels)))
        row = {label: index for index, label in enumerate(self._labels)}
        words = sorted({word for text in texts for word in _words(text)})
        self._column = {word: index for index, word in enumerate(words)}
        counts = np.ones((len(self._labels), len(words)))
        for text, label in zip(texts, labels, strict=True):
            for word in _words(text):
                counts[row[label], self._column[word]] += 1
        self._likelihood = np.log(counts / counts.sum(1, keepdims=True))
        sizes = Counter(labels)
        self._prior = np.log([sizes[label] / len(labels) for label in self._labels])

    def predict(self, text: str) -> str:
        """Return the likeliest label; words that were never seen do not count."""
        columns = [self._column[word] for word in _words(text) if word in self._column]
        score = self._prior + self._likelihood[:, columns].sum(1)
        return self._labels[int(score.argmax())]


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}
