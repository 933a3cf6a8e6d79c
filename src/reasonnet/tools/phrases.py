"""What the tools know of words: which exist, and which follow one another.

The stock is counted by `python -m reasonnet.forge.word_stock`: frequent words, and rows of
three words from running text.
"""

from __future__ import annotations

import lzma
import math
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

DATA = Path(__file__).parent / "data"
START = "<"
"""Stands for what is before the first word of a sentence."""


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """Words with their ranks, and what is known to follow two words or one."""

    ranks: dict[str, int]
    """Lower-case words, the most frequent first."""
    counts: dict[str, int]
    """Words as they are written in running text, with the number of their neighbours."""
    after_two: dict[tuple[str, str], frozenset[str]]
    after_one: dict[str, frozenset[str]]

    def knows(self, word: str) -> bool:
        """Tell whether a word is known in this or in small letters."""
        return word in self.counts or word.lower() in self.ranks

    def alone(self, word: str) -> float:
        """Return the logarithm of a rough probability of a word, whatever stands before it."""
        if word in self.counts:
            return math.log(self.counts[word] + 1) - 11.0
        rank = self.ranks.get(word.lower())
        return -16.0 if rank is None else -10.0 - math.log(rank + 10) / 2

    def score(self, word: str, before: str, last: str) -> float:
        """Return the logarithm of a rough probability of a word behind two words."""
        three = self.after_two.get((before, last), frozenset())
        if word in three:
            return -0.2 - 0.3 * math.log(len(three))
        two = self.after_one.get(last, frozenset())
        if word in two:
            return -3.5 - 0.3 * math.log(len(two))
        return -3.0 + self.alone(word)


@lru_cache(maxsize=2)
def load_phrases(name: str = "phrases") -> Phrases:
    """Load a stock of words: `phrases`, or `sentences` (words with the marks at them).

    Raises:
        FileNotFoundError: the package's data is incomplete.
    """
    text = lzma.decompress((DATA / f"{name}.txt.xz").read_bytes()).decode()
    first, *lines = text.split("\n")
    words = [word for word in first.split() if word.isalpha()]
    ranks: dict[str, int] = {}
    for word in words:
        if len(word) > 1 or word in "ai":
            ranks[word] = len(ranks)
    counts: dict[str, int] = defaultdict(int)
    two: dict[tuple[str, str], set[str]] = defaultdict(set)
    one: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        a, b, c = line.split(" ")
        two[a, b].add(c)
        one[b].add(c)
        one[a].add(b)
        for word in (a, b, c):
            if word != START:
                counts[word] += 1
    return Phrases(
        ranks,
        dict(counts),
        {key: frozenset(value) for key, value in two.items()},
        {key: frozenset(value) for key, value in one.items()},
    )


@lru_cache(maxsize=1)
def load_anagrams() -> dict[str, tuple[str, ...]]:
    """Return the known words, as they may be written, by their sorted letters in small ones."""
    phrases = load_phrases()
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for word in (*phrases.counts, *phrases.ranks):
        found["".join(sorted(word.lower()))][word] = None
    return {letters: tuple(words) for letters, words in found.items()}


@lru_cache(maxsize=1)
def load_ladder_words() -> frozenset[str]:
    """Load the words of three to five letters that ladders may use, in capitals."""
    text = lzma.decompress((DATA / "ladder_words.txt.xz").read_bytes()).decode()
    return frozenset(text.split())
