"""Word ladders: from one word to another by changing one letter at a time."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from string import ascii_uppercase

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.phrases import load_ladder_words, load_phrases
from reasonnet.tools.registry import ArgumentType, one, tool


def parse_rung(text: str) -> str:
    """Parse a word of two to eight letters, in capitals."""
    word = text.strip(" \n\"'“”‘’`*_.,;:!?()[]").upper()
    if not re.fullmatch(r"[A-Z]{2,8}", word):
        raise ArgumentError(f"not a word of two to eight letters: {text[:40]!r}")
    return word


RUNG = ArgumentType("word of a ladder", parse_rung)


@tool("word-ladders/ladder", cost="heavy", start=one(RUNG), end=one(RUNG))
def ladder(start: str, end: str) -> str:
    """Return a shortest ladder of known words, in capitals with commas: `COLD,CORD,CARD`.

    Raises:
        ToolError: the words are of different lengths, or there is no ladder.
    """
    if len(start) != len(end):
        raise ToolError(f"{start} and {end} are of different lengths")
    words: set[str] = {word for word in load_ladder_words() if len(word) == len(start)}
    if not words:
        ranks = load_phrases().ranks
        words = {word.upper() for word in ranks if len(word) == len(start)}
    words |= {start, end}
    came = {start: ""}
    queue = deque([start])
    while queue and end not in came:
        word = queue.popleft()
        for near in _near(word):
            if near in words and near not in came:
                came[near] = word
                queue.append(near)
    if end not in came:
        raise ToolError(f"no ladder from {start} to {end}")
    path = [end]
    while came[path[-1]]:
        path.append(came[path[-1]])
    return ",".join(reversed(path))


def _near(word: str) -> Iterator[str]:
    for i, old in enumerate(word):
        for letter in ascii_uppercase:
            if letter != old:
                yield word[:i] + letter + word[i + 1 :]
