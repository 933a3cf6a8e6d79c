"""Shuffled sentences put in order, by what is known of neighbouring words."""

from __future__ import annotations

import re
from collections import Counter

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.phrases import START, load_phrases
from reasonnet.tools.registry import ArgumentType, many, tool

MAX_WORDS = 80
BEAM = 48
_END = re.compile(r"[.!?][\"'”’)_]*$")


def parse_piece(text: str) -> str:
    """Parse one word with the marks at it: `world.`, `"Yes,`, `--`."""
    piece = text.strip()
    if not piece or len(piece) > 60 or re.search(r"\s", piece):
        raise ArgumentError(f"not one word: {text[:40]!r}")
    return piece


PIECE = ArgumentType("word with its marks", parse_piece)


def _parts(piece: str) -> tuple[str, ...]:
    """Return the plain words in a piece (`night's` has two)."""
    return tuple(word for word in re.findall(r"\w+", piece) if word.isalpha())


def _grow(piece: str, before: str, last: str, grouped: bool) -> float:
    """Score a piece behind two pieces: as written if that is known, else by its plain words.

    Where equal words are moved together, other words are neighbours than in a sentence.
    """
    marked = load_phrases("sentences").score(piece, before, last)
    if marked > -6.0:
        return marked
    plain = _plain(piece, before, last)
    return -6.0 + plain / 2 if grouped else plain


def _plain(piece: str, before: str, last: str) -> float:
    """Score the plain words of a piece behind those of two others."""
    phrases = load_phrases()
    a, b = (START, START, *_parts(before), *_parts(last))[-2:]
    score = -0.5
    parts = _parts(piece)
    for part in parts:
        score += phrases.score(part, a, b)
        a, b = b, part
    return score if parts else score - 3.0


def _edges(piece: str, index: int, count: int) -> float:
    """Score a piece's capitals and marks at its place in the sentence."""
    score = 0.0
    if index == 0:
        score += 4.0 if re.match(r"\W*[A-Z]", piece) else -4.0
    if bool(_END.search(piece)) != (index == count - 1):
        score -= 12.0
    return score


def ordered(pieces: tuple[str, ...], *, grouped: bool = False) -> list[str]:
    """Return words in the most plausible order (beam search)."""
    kinds = list(Counter(pieces).items())
    count = len(pieces)
    left = tuple(number for _, number in kinds)
    # State: score, last two pieces, what is left of each kind, path of kinds.
    beam: list[tuple[float, str, str, tuple[int, ...], tuple[int, ...]]] = [
        (0.0, START, START, left, ())
    ]
    cache: dict[tuple[int, str, str], float] = {}
    for index in range(count):
        if index == count - 1:
            cache.clear()  # the last place has its own scores; so has the first
        grown: dict[tuple[str, str, tuple[int, ...]], tuple[float, tuple[int, ...]]] = {}
        for score, before, last, rest, path in beam:
            for kind, number in enumerate(rest):
                if not number:
                    continue
                key = (kind, before, last)
                if key not in cache:
                    cache[key] = _grow(kinds[kind][0], before, last, grouped)
                    cache[key] += _edges(kinds[kind][0], index, count)
                total = score + cache[key]
                state = (last, kinds[kind][0], (*rest[:kind], number - 1, *rest[kind + 1 :]))
                if state not in grown or grown[state][0] < total:
                    grown[state] = (total, (*path, kind))
        best = sorted(grown.items(), key=lambda item: -item[1][0])[:BEAM]
        beam = [(score, a, b, rest, path) for (a, b, rest), (score, path) in best]
    return [kinds[kind][0] for kind in beam[0][4]]


def _check(pieces: tuple[str, ...]) -> None:
    known = load_phrases()
    if not any(known.knows(part) for piece in pieces for part in _parts(piece)):
        raise ToolError("no known words")


@tool("sentence-order/restore", cost="heavy", words=many(PIECE, 2, MAX_WORDS))
def restore(words: tuple[str, ...]) -> str:
    """Return shuffled words as the most plausible sentence.

    Raises:
        ToolError: no word is known.
    """
    _check(words)
    return " ".join(ordered(words))


@tool("sentence-order/restore-grouped", cost="heavy", words=many(PIECE, 2, MAX_WORDS))
def restore_grouped(words: tuple[str, ...]) -> str:
    """Return the words of a shuffled sentence in the order in which each first occurs in it.

    A word that occurs several times is given so often where it first occurs ('the the cat saw
    dog'). Raises ToolError if no word is known.
    """
    _check(words)
    counts = Counter(words)
    order = ordered(tuple(counts), grouped=True)
    return " ".join(word for first in order for word in [first] * counts[first])
