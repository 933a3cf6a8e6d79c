"""Tools of throws of several dice."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.dice import parse_dice
from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.registry import call


@pytest.mark.parametrize(
    ("text", "dice"),
    [
        ("1d20", (1, 20)),
        ("d8", (1, 8)),
        ("2 D6", (2, 6)),
        ("3 x d6", (3, 6)),
        ("two 6-sided dice", (2, 6)),
        ("a twenty-sided die", (1, 20)),
        ("d%", (1, 100)),
    ],
)
def test_notations(text: str, dice: tuple[int, int]) -> None:
    assert parse_dice(text) == dice


@pytest.mark.parametrize("text", ["six", "2d", "two dice of the house", "0d6", "d", "1d99999"])
def test_what_is_no_dice_is_rejected(text: str) -> None:
    with pytest.raises(ArgumentError):
        parse_dice(text)


def test_known_probabilities() -> None:
    dice = ["1d20", "1d17", "1d15", "1d10"]
    assert call("dice/at-least", {"dice": dice, "total": ["31"]}).text == "1229/2040"
    assert call("dice/at-most", {"dice": ["2d6"], "total": ["3"]}).text == "1/12"
    assert call("dice/at-least", {"dice": ["2d6"], "above": ["11"]}).text == "1/36"
    assert call("dice/at-most", {"dice": ["2d6"], "below": ["3"]}).text == "1/36"
    assert call("dice/at-least", {"dice": ["2d6"], "total": ["2"]}).text == "1/1"
    with pytest.raises(ArgumentError):
        call("dice/at-least", {"dice": ["2d6"]})


@given(st.lists(st.integers(1, 6), min_size=1, max_size=4), st.integers(0, 26))
def test_it_agrees_with_counting(sides: list[int], total: int) -> None:
    throws = [sum(throw) for throw in product(*(range(1, n + 1) for n in sides))]
    dice = [f"1d{n}" for n in sides]
    for skill, hits in (
        ("dice/at-least", sum(t >= total for t in throws)),
        ("dice/at-most", sum(t <= total for t in throws)),
    ):
        found = call(skill, {"dice": dice, "total": [str(total)]}).text
        assert Fraction(found) == Fraction(hits, len(throws))


@pytest.mark.parametrize(
    "text",
    [
        "2d6",
        "2 x d6",
        "two d6",
        "d6 x 2",
        "2 six-sided dice",
        "two 6-faced dice",
        "2 dice with 6 faces",
        "2 d6s",
    ],
)
def test_dice_are_written_in_many_ways(text: str) -> None:
    assert parse_dice(text) == (2, 6)
