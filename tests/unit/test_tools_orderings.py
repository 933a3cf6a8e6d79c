"""Sorting, filtering and counting in lists that are given back as they are written."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.registry import call

DECIMALS = st.decimals(-1000, 1000, places=2).map(str)


def test_words_are_sorted_by_character_codes() -> None:
    words = ("heroes", "Perhaps", "OWNER", "apple", "_x_")
    assert (
        call("word-order/sort", {"words": words, "order": ("ascending",)}).text
        == "OWNER, Perhaps, _x_, apple, heroes"
    )
    assert call("word-order/sort", {"words": words, "order": ("Z to A",)}).text.startswith("heroes")


def test_letters_are_counted_in_all_words() -> None:
    words = ("Toto", "taught", "the", "cat")
    assert call("word-order/count-letter", {"letter": ("t",), "words": words}).text == "6"


@pytest.mark.parametrize(
    ("action", "side", "left"),
    [
        ("keep", "larger", "['5.50']"),
        ("Remove", "larger than", "['-2', '3.0']"),
        ("drop", "at least", "['-2']"),
        ("retain", "at most", "['-2', '3.0']"),
    ],
)
def test_numbers_are_filtered_as_written(action: str, side: str, left: str) -> None:
    found = call(
        "number-lists/filter",
        {
            "numbers": ("-2", "3.0", "5.50"),
            "action": (action,),
            "side": (side,),
            "threshold": ("3",),
        },
    )
    assert found.text == left


@given(st.lists(DECIMALS, min_size=1, max_size=30), st.booleans())
def test_sorted_numbers_are_the_same_numbers_in_order(numbers: list[str], down: bool) -> None:
    order = "from the top down" if down else "smallest to largest"
    text = call("number-lists/sort", {"numbers": numbers, "order": (order,)}).text
    found = ast.literal_eval(text)
    assert sorted(found) == sorted(numbers)
    values = [float(number) for number in found]
    assert values == sorted(values, reverse=down)


@given(
    st.lists(DECIMALS, min_size=1, max_size=30),
    DECIMALS,
    st.sampled_from(["above", "below", "at least", "at most"]),
)
def test_keeping_and_removing_split_the_list(numbers: list[str], limit: str, side: str) -> None:
    kept, dropped = (
        ast.literal_eval(
            call(
                "number-lists/filter",
                {"numbers": numbers, "action": (action,), "side": (side,), "threshold": (limit,)},
            ).text
        )
        for action in ("keep", "delete")
    )
    assert sorted(kept + dropped) == sorted(numbers)


def test_an_unknown_order_is_refused() -> None:
    with pytest.raises(ArgumentError, match="order"):
        call("number-lists/sort", {"numbers": ("1",), "order": ("sideways",)})
