"""Shifted alphabets, jumbled words and shuffled sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.ciphers import shifted
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call

TEXT = "The weather was very good and we walked along the river"


@given(st.integers(1, 25))
def test_any_shift_is_found(by: int) -> None:
    words = [shifted(word, by) for word in TEXT.split()]
    assert call("ciphers/crack-caesar", {"words": words}).text == TEXT


@given(st.text(max_size=30), st.integers(0, 25))
def test_shifting_can_be_undone(text: str, by: int) -> None:
    assert shifted(shifted(text, by), 26 - by) == text


def test_letters_are_put_in_order() -> None:
    found = call("ciphers/unscramble", {"words": ("ehT", "rtaewhe", "saw", "DOGO", "xqzt")})
    assert found.text == "The weather was GOOD xqzt"


def test_nonsense_is_refused() -> None:
    with pytest.raises(ToolError):
        call("ciphers/unscramble", {"words": ("xqzt", "zzz")})


@given(st.permutations("He had discovered a cure.".split()))
def test_all_words_are_used_and_the_last_has_the_stop(words: list[str]) -> None:
    found = call("sentence-order/restore", {"words": words}).text.split()
    assert sorted(found) == sorted(words)
    assert (found[0], found[-1]) == ("He", "cure.")


def test_equal_words_are_kept_together() -> None:
    words = ("dog.", "the", "saw", "the", "Then", "cat")
    found = call("sentence-order/restore-grouped", {"words": words}).text.split()
    assert sorted(found) == sorted(words)
    at = found.index("the")
    assert found[at + 1] == "the"
