"""Tools on lists of numbers or words, one span per item."""

from __future__ import annotations

from fractions import Fraction

from reasonnet.tools.arguments import NAME, NUMBER
from reasonnet.tools.errors import ToolError
from reasonnet.tools.number_formats import ANY_NUMBER
from reasonnet.tools.registry import many, one, tool
from reasonnet.tools.strings import POSITION

MAX_ITEMS = 500
"""Longest list; a text of more items is not a question."""


@tool("lists/sort-ascending", numbers=many(NUMBER, 1, MAX_ITEMS))
def sort_ascending(numbers: tuple[Fraction, ...]) -> tuple[Fraction, ...]:
    """Return the numbers from smallest to largest, equal ones kept."""
    return tuple(sorted(numbers))


@tool("lists/sort-descending", numbers=many(NUMBER, 1, MAX_ITEMS))
def sort_descending(numbers: tuple[Fraction, ...]) -> tuple[Fraction, ...]:
    """Return the numbers from largest to smallest, equal ones kept."""
    return tuple(sorted(numbers, reverse=True))


@tool("lists/sort-words", items=many(NAME, 1, MAX_ITEMS))
def sort_words(items: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words in alphabetical order; capitals and small letters count the same."""
    return tuple(sorted(items, key=lambda item: (item.casefold(), item)))


@tool("lists/maximum", numbers=many(ANY_NUMBER, 1, MAX_ITEMS))
def maximum(numbers: tuple[Fraction, ...]) -> Fraction:
    """Return the largest of the numbers."""
    return max(numbers)


@tool("lists/minimum", numbers=many(ANY_NUMBER, 1, MAX_ITEMS))
def minimum(numbers: tuple[Fraction, ...]) -> Fraction:
    """Return the smallest of the numbers."""
    return min(numbers)


@tool("lists/nth-largest", position=one(POSITION), numbers=many(NUMBER, 1, MAX_ITEMS))
def nth_largest(position: int, numbers: tuple[Fraction, ...]) -> Fraction:
    """Return the n-th largest number (1 = the largest), equal numbers counted once.

    Raises:
        ToolError: there are fewer different numbers than that, or the position is 0.
    """
    ranked = sorted(set(numbers), reverse=True)
    if position == 0:
        raise ToolError("positions count from 1")
    if abs(position) > len(ranked):
        raise ToolError(f"there are only {len(ranked)} different numbers, not {abs(position)}")
    return ranked[position - 1 if position > 0 else position]


@tool("lists/count-above", threshold=one(NUMBER), numbers=many(NUMBER, 1, MAX_ITEMS))
def count_above(threshold: Fraction, numbers: tuple[Fraction, ...]) -> int:
    """Return how many of the numbers are greater than the threshold (equal does not count)."""
    return sum(number > threshold for number in numbers)


@tool("lists/longest-word", items=many(NAME, 1, MAX_ITEMS))
def longest_word(items: tuple[str, ...]) -> str:
    """Return the word with the most letters, the first among equals."""
    return max(items, key=lambda item: sum(char.isalnum() for char in item))


@tool("lists/reverse", items=many(NAME, 1, MAX_ITEMS))
def reverse(items: tuple[str, ...]) -> tuple[str, ...]:
    """Return the items (numbers or words) in the opposite order, as they were written."""
    return items[::-1]
