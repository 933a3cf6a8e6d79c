"""Cryptarithms: letters for digits in a sum."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import combinations, permutations

import numpy as np
from numpy.typing import NDArray

from reasonnet.tools.choices import choice
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, optional, tool

_Digits = NDArray[np.int64]


def parse_letters(text: str) -> str:
    """Parse a number written in letters (2 to 18 of them), in capitals."""
    word = text.strip(" \n\"'`*.,;:!?()[]+=").upper()
    if not re.fullmatch(r"[A-Z]{1,18}", word):
        raise ArgumentError(f"not a word of letters: {text[:40]!r}")
    return word


LETTERED = ArgumentType("word of letters", parse_letters)
ZEROS = choice(
    "leading zeros",
    {
        True: "may be zero|can be zero|might be zero|could be zero|allowed|are allowed|permitted|"
        "may be 0|can be 0|fine|okay|ok|are fine|are okay|possible",
        False: "no leading zeros|not allowed|cannot be zero|can not be zero|cant be zero|forbidden|"
        "may not be zero|not zero|nonzero|non-zero|never zero|not permitted",
    },
)


@lru_cache(maxsize=1)
def _halves() -> tuple[_Digits, dict[tuple[int, ...], slice]]:
    """Return all rows of five different digits, grouped by which digits they are."""
    rows: list[tuple[int, ...]] = []
    groups: dict[tuple[int, ...], slice] = {}
    for chosen in combinations(range(10), 5):
        start = len(rows)
        rows += permutations(chosen)
        groups[chosen] = slice(start, len(rows))
    return np.array(rows, dtype=np.int64), groups


@tool(
    "cryptarithms/solve",
    cost="heavy",
    addends=many(LETTERED, 2, 40),
    total=one(LETTERED),
    zeros=optional(ZEROS),
)
def solve(addends: tuple[str, ...], total: str, zeros: bool | None) -> str:
    """Return a digit for each letter, as `A=1,B=2`, so that the addends make the total.

    Different letters are different digits; no word begins with zero unless zeros are allowed.

    Raises:
        ToolError: more than ten letters, or no solution.
    """
    weights: Counter[str] = Counter()
    for word, sign in (*((word, 1) for word in addends), (total, -1)):
        for place, letter in enumerate(reversed(word)):
            weights[letter] += sign * 10**place
    letters = sorted(weights)
    if len(letters) > 10:
        raise ToolError(f"{len(letters)} different letters for ten digits")
    firsts = set() if zeros else {word[0] for word in (*addends, total)}
    slots = [*letters, *[""] * (10 - len(letters))]
    digits, groups = _halves()
    sums, allowed = [], []
    for half in (slots[:5], slots[5:]):
        sums.append(digits @ np.array([weights[letter] for letter in half], dtype=np.int64))
        barred = np.array([letter in firsts for letter in half])
        allowed.append(~((digits == 0) & barred).any(axis=1))
    for chosen, left in groups.items():
        right = groups[tuple(digit for digit in range(10) if digit not in chosen)]
        zero = sums[0][left][:, None] + sums[1][right][None, :] == 0
        zero &= allowed[0][left][:, None] & allowed[1][right][None, :]
        found = np.argwhere(zero)
        if len(found):
            row = np.concatenate([digits[left][found[0, 0]], digits[right][found[0, 1]]])
            return ",".join(
                f"{letter}={digit}" for letter, digit in zip(slots, row, strict=True) if letter
            )
    raise ToolError("no digits fit")
