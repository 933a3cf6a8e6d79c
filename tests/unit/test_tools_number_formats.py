"""Tools of numbers in several notations."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.number_formats import parse_any_number
from reasonnet.tools.registry import call


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("417,691,772.015", "417691772.015"),
        ("3.999949977490000e+08", "399994997.749"),
        ("1.5E-2", "0.015"),
        ("2.5 × 10^3", "2500"),
        ("2*10**4", "20000"),
        ("1.2x10⁵", "120000"),
        ("2.5 million", "2500000"),
        ("3k", "3000"),
        ("1_000", "1000"),
    ],
)
def test_notations(text: str, value: str) -> None:
    assert parse_any_number(text) == Fraction(value)


@pytest.mark.parametrize("text", ["", "e+08", "large", "3 e of them", "10^"])
def test_what_is_no_number_is_rejected(text: str) -> None:
    with pytest.raises(ArgumentError):
        parse_any_number(text)


@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=20))
def test_the_notation_does_not_matter(values: list[int]) -> None:
    texts = [(f"{v:,}", f"{v:.12e}", f"{v}.00")[i % 3] for i, v in enumerate(values)]
    assert call("lists/maximum", {"numbers": texts}).value == max(values)
    assert call("lists/minimum", {"numbers": texts}).value == min(values)
