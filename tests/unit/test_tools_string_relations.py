"""How strings relate."""

from __future__ import annotations

import json
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.registry import call


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("egg", "add", True),
        ("foo", "bar", False),
        ("ab", "aa", False),
        ("paper", "title", True),
        ("ab", "abc", False),
        ("x", "x", True),
    ],
)
def test_isomorphic(one: str, other: str, same: bool) -> None:
    assert call("string-relations/isomorphic", {"strings": (one, other)}).text == str(same)


@given(st.text("abc", min_size=1, max_size=6), st.text("abcd", min_size=1, max_size=9))
def test_a_note_needs_each_letter_often_enough(note: str, letters: str) -> None:
    rest = list(letters)
    for letter in note:
        if letter not in rest:
            break
        rest.remove(letter)
    enough = len(rest) == len(letters) - len(note)
    found = call("string-relations/can-spell", {"note": (note,), "letters": (letters,)})
    assert found.text == str(enough)


def test_anagrams_are_grouped() -> None:
    found = call("string-relations/group-anagrams", {"words": ("tea", "tan", "eat", "nat", "x")})
    assert json.loads(found.text) == [["eat", "tea"], ["nat", "tan"], ["x"]]


@given(st.text("01", min_size=1, max_size=7))
def test_swaps_are_the_fewest(bits: str) -> None:
    alternating = {
        row
        for row in {"".join(p) for p in permutations(bits)}
        if all(a != b for a, b in pairwise(row))
    }
    wanted = min(
        (sum(a != b for a, b in zip(bits, row, strict=True)) // 2 for row in alternating),
        default=-1,
    )
    assert call("string-relations/alternating-swaps", {"bits": (bits,)}).text == str(wanted)
