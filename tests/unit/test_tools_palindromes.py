"""Palindromes from letters and in strings."""

from __future__ import annotations

import json
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call


@given(st.text("abcde", min_size=1, max_size=20), st.sampled_from(["", "x"]), st.randoms())
def test_the_palindrome_uses_all_letters(half: str, middle: str, rng: object) -> None:
    letters = list(half * 2 + middle)
    rng.shuffle(letters)  # type: ignore[attr-defined]
    found = call("palindromes/build", {"letters": letters}).text
    assert found == found[::-1]
    assert sorted(found) == sorted(letters)


def test_letters_without_a_palindrome_are_refused() -> None:
    with pytest.raises(ToolError, match="odd"):
        call("palindromes/build", {"letters": ("a", "b")})


@given(st.text("ab", min_size=1, max_size=7))
def test_the_partitions_are_those_of_brute_force(string: str) -> None:
    found = json.loads(call("palindromes/partitions", {"string": (string,)}).text)
    places = range(1, len(string))
    wanted = []
    for count in range(len(string)):
        for cuts in combinations(places, count):
            ends = (0, *cuts, len(string))
            parts = [string[a:b] for a, b in pairwise(ends)]
            if all(part == part[::-1] for part in parts):
                wanted.append(parts)
    assert sorted(found) == sorted(wanted)


def test_too_many_partitions_are_refused() -> None:
    with pytest.raises(ToolError, match="ways"):
        call("palindromes/partitions", {"string": ("a" * 30,)})
