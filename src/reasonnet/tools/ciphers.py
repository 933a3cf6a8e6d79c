"""Unreadable words made readable: shifted alphabets and jumbled letters."""

from __future__ import annotations

from reasonnet.tools.arguments import WORD
from reasonnet.tools.errors import ToolError
from reasonnet.tools.phrases import START, Phrases, load_anagrams, load_phrases
from reasonnet.tools.registry import many, tool

MAX_WORDS = 500
BEAM = 24


def shifted(text: str, shift: int) -> str:
    """Return a text with each letter (A–Z, a–z) moved on in the alphabet; others stay."""

    def move(char: str) -> str:
        if not (char.isascii() and char.isalpha()):
            return char
        base = 65 if char.isupper() else 97
        return chr((ord(char) - base + shift) % 26 + base)

    return "".join(map(move, text))


def _plausible(phrases: Phrases, words: tuple[str, ...]) -> float:
    total = 0.0
    for word in words:
        plain = word.strip("'’-").lower()
        known = plain in phrases.ranks
        total += -3.0 - 0.5 * (phrases.ranks[plain] + 10) ** 0.15 if known else -4.0 * len(word)
    return total


@tool("ciphers/crack-caesar", cost="heavy", words=many(WORD, 1, MAX_WORDS))
def crack_caesar(words: tuple[str, ...]) -> str:
    """Return the words in clear after the shift of the alphabet that makes most of them English.

    Raises:
        ToolError: no shift gives a known word.
    """
    phrases = load_phrases()
    versions = [tuple(shifted(word, by) for word in words) for by in range(1, 26)]
    best = max(versions, key=lambda version: _plausible(phrases, version))
    if not any(phrases.knows(word) for word in best):
        raise ToolError("no shift of the alphabet gives English words")
    return " ".join(best)


def _candidates(word: str) -> list[str]:
    """Return the known words of the same letters, in the case of the jumbled word."""
    capitals = [char for char in word if char.isupper()]
    found: dict[str, None] = {}
    for candidate in load_anagrams().get("".join(sorted(word.lower())), ()):
        if sorted(candidate) == sorted(word):
            found[candidate] = None
        elif len(capitals) == len(word):
            found[candidate.upper()] = None
        elif len(capitals) == 1 and candidate[0].upper() == capitals[0]:
            found[candidate.capitalize()] = None
        elif not capitals:
            found[candidate.lower()] = None
    return list(found)


@tool("ciphers/unscramble", cost="heavy", words=many(WORD, 1, MAX_WORDS))
def unscramble(words: tuple[str, ...]) -> str:
    """Return the words with their letters in the right order, chosen to suit their neighbours.

    A word that is not known stays as it is. Raises ToolError if none is known.
    """
    phrases = load_phrases()
    options = [_candidates(word) for word in words]
    if not any(options):
        raise ToolError("no known words have these letters")
    beam: list[tuple[float, str, str, tuple[str, ...]]] = [(0.0, START, START, ())]
    for word, known in zip(words, options, strict=True):
        grown = [
            (score + phrases.score(new, a, b) + phrases.alone(new) / 8, b, new, (*path, new))
            for score, a, b, path in beam
            for new in (known or [word])
        ]
        beam = sorted(grown, key=lambda state: -state[0])[:BEAM]
    return " ".join(beam[0][3])
