"""Sorting, filtering and counting in lists that are to be given back as they are written."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from fractions import Fraction

from reasonnet.tools.arguments import NUMBER, WORD, parse_number
from reasonnet.tools.choices import choice
from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.registry import ArgumentType, many, one, tool
from reasonnet.tools.strings import LETTERS

MAX_ITEMS = 1000
"""Longest list."""
_Numeral = tuple[Fraction, str]


def parse_numeral(text: str) -> _Numeral:
    """Parse a number and keep how it is written: `-3.50` stays `-3.50`."""
    return parse_number(text), text.strip()


def parse_written_word(text: str) -> str:
    """Parse one word as it is written; only quotes, brackets and commas around it are dropped."""
    word = text.strip().strip("\"'“”‘’`,;:()[]")
    if not word or len(word) > 100 or re.search(r"\s", word):
        raise ArgumentError(f"not one word: {text[:40]!r}")
    return word


WRITTEN_WORD = ArgumentType("word as written", parse_written_word)
NUMERAL = ArgumentType("number as written", parse_numeral)
ORDER = choice(
    "order",
    {
        False: "ascending|asc|increasing|rising|growing|climbing|upward|upwards|"
        "going up|non-decreasing|"
        "smallest to largest|smallest to biggest|smallest to greatest|"
        "small to large|small to big|"
        "lowest to highest|low to high|least to greatest|least to most|min to max|"
        "smallest first|lowest first|least first|smallest one first|from the bottom up|"
        "a to z|a-z|first to last|forward|forwards|alphabetical|normal|standard",
        True: "descending|desc|decreasing|falling|shrinking|dropping|downward|"
        "downwards|going down|"
        "non-increasing|largest to smallest|biggest to smallest|greatest to smallest|"
        "large to small|big to small|highest to lowest|high to low|greatest to least|"
        "most to least|max to min|largest first|biggest first|highest first|greatest first|"
        "largest one first|from the top down|z to a|z-a|last to first|backward|backwards|"
        "reverse|reversed|reverse alphabetical|inverse|opposite",
    },
)  # fmt: skip
"""True is descending."""
_Compare = Callable[[Fraction, Fraction], bool]
SIDE = choice(
    "comparison",
    {
        operator.gt: "larger|larger than|greater|greater than|bigger|bigger than|higher|"
        "higher than|"
        "more|more than|above|over|exceeding|beyond|past|>",
        operator.lt: "smaller|smaller than|less|less than|lower|lower than|fewer than|below|"
        "under|"
        "beneath|short of|<",
        operator.ge: "at least|no less than|not less than|not below|not smaller than|"
        "not under|>=|≥",
        operator.le: "at most|no more than|not more than|not above|not larger than|"
        "not greater than|"
        "up to|not over|<=|≤",
    },
)  # fmt: skip
ACTION = choice(
    "keep or remove",
    {
        True: "keep|keeps|keep only|keeping|kept|retain|retaining|leave|leave in|"
        "select|pick|extract|preserve|"
        "hold on to|save|stay|stays|remain|pick out|include|let through|"
        "survive|filter for|want",
        False: "remove|removes|removing|removed|delete|deleting|deleted|drop|dropping|"
        "dropped|discard|discarding|"
        "discarded|throw out|throw away|throwing out|get rid of|filter out|"
        "strip|strip out|take out|taken out|"
        "eliminate|exclude|kick out|cut|cut out|erase|cross out|leave out|go|"
        "ditch|scrap|weed out|reject",
    },
)  # fmt: skip


def quoted(texts: tuple[str, ...]) -> str:
    """Write texts as a list of strings: `['1.0', '2']`."""
    return str(list(texts))


@tool("word-order/sort", words=many(WRITTEN_WORD, 1, MAX_ITEMS), order=one(ORDER))
def sort_words(words: tuple[str, ...], order: bool) -> tuple[str, ...]:
    """Return the words in the order of their character codes, capitals before small letters."""
    return tuple(sorted(words, reverse=order))


@tool("word-order/count-letter", letter=one(LETTERS), words=many(WORD, 1, MAX_ITEMS))
def count_letter(letter: str, words: tuple[str, ...]) -> int:
    """Return how often a letter occurs in all the words of a text, capital or small."""
    return sum(word.casefold().count(letter.casefold()) for word in words)


@tool("number-lists/sort", numbers=many(NUMERAL, 1, MAX_ITEMS), order=one(ORDER))
def sort_numbers(numbers: tuple[_Numeral, ...], order: bool) -> str:
    """Return the numbers sorted, each as it is written, as a list of strings: `['-1', '2.50']`."""
    ranked = sorted(numbers, key=lambda numeral: numeral[0], reverse=order)
    return quoted(tuple(text for _, text in ranked))


@tool(
    "number-lists/filter",
    numbers=many(NUMERAL, 1, MAX_ITEMS),
    action=one(ACTION),
    side=one(SIDE),
    threshold=one(NUMBER),
)
def filter_numbers(
    numbers: tuple[_Numeral, ...], action: bool, side: _Compare, threshold: Fraction
) -> str:
    """Return the numbers that are kept (or not removed), as a list of strings: `['-1', '2.50']`."""
    return quoted(tuple(text for value, text in numbers if side(value, threshold) == action))
