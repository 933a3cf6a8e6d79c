"""Sums in letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call


def test_send_more_money() -> None:
    found = call("cryptarithms/solve", {"addends": ("SEND", "MORE"), "total": ("MONEY",)})
    assert found.text == "D=7,E=5,M=1,N=6,O=0,R=8,S=9,Y=2"


@given(st.lists(st.integers(10, 9999), min_size=2, max_size=5), st.permutations("ABCDEFGHIJ"))
def test_the_digits_make_the_sum_true(numbers: list[int], letters: list[str]) -> None:
    code = dict(zip("0123456789", letters, strict=True))
    words = ["".join(code[digit] for digit in str(n)) for n in (*numbers, sum(numbers))]
    text = call("cryptarithms/solve", {"addends": words[:-1], "total": (words[-1],)}).text
    digits = dict(pair.split("=") for pair in text.split(","))
    assert len(set(digits.values())) == len(digits) == len(set("".join(words)))
    values = ["".join(digits[letter] for letter in word) for word in words]
    assert not any(value.startswith("0") for value in values)
    assert sum(map(int, values[:-1])) == int(values[-1])


def test_leading_zeros_have_to_be_allowed() -> None:
    arguments = {"addends": ("A", "B"), "total": ("B",)}
    with pytest.raises(ToolError, match="no digits"):
        call("cryptarithms/solve", arguments)
    assert "A=0" in call("cryptarithms/solve", {**arguments, "zeros": ("may be zero",)}).text


def test_eleven_letters_are_refused() -> None:
    with pytest.raises(ToolError, match="11"):
        call("cryptarithms/solve", {"addends": ("ABCDEF", "GHIJK"), "total": ("ABCDEF",)})
