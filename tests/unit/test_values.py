"""One canonical rendering of every value, and its JSON form."""

from __future__ import annotations

import datetime
import json
import math
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ToolError
from reasonnet.tools.values import (
    MAX_DIGITS,
    Assignment,
    Expression,
    Grid,
    Value,
    kind_of,
    render,
    to_json,
)

EXACT: list[tuple[Value, str, Any, str]] = [
    (True, "yes", True, "boolean"),
    (False, "no", False, "boolean"),
    (0, "0", 0, "integer"),
    (-42, "-42", -42, "integer"),
    (2**53 - 1, "9007199254740991", 9007199254740991, "integer"),
    (2**53, "9007199254740992", "9007199254740992", "integer"),
    (-(2**53), "-9007199254740992", "-9007199254740992", "integer"),
    (Fraction(6, 3), "2", 2, "integer"),
    (Fraction(1, 2), "0.5", 0.5, "rational"),
    (Fraction(-1, 8), "-0.125", -0.125, "rational"),
    (Fraction(1, 20), "0.05", 0.05, "rational"),
    (Fraction(-7, 3), "-7/3", "-7/3", "rational"),
    (Fraction(1, 2**12), "0.000244140625", 0.000244140625, "rational"),
    (Fraction(1, 2**13), "1/8192", "1/8192", "rational"),
    (Fraction(10**6 + 1, 10**6), "1.000001", 1.000001, "rational"),
    (1.0, "1", 1.0, "real"),
    (math.pi, "3.141592654", math.pi, "real"),
    (-2.5, "-2.5", -2.5, "real"),
    (1e-7, "1e-07", 1e-7, "real"),
    (123456789012.5, "123456789012.5", 123456789012.5, "real"),
    ("Ava", "Ava", "Ava", "word"),
    (datetime.date(2021, 7, 4), "2021-07-04", "2021-07-04", "date"),
    (datetime.date(987, 7, 4), "0987-07-04", "0987-07-04", "date"),
    (datetime.time(9, 5), "09:05", "09:05", "time"),
    (Expression("x**2 + 3*x"), "x**2 + 3*x", "x**2 + 3*x", "expression"),
    ((), "", [], "list"),
    ((2, Fraction(1, 3), True, "b"), "2, 1/3, yes, b", [2, "1/3", True, "b"], "list"),
    (Grid((("1", "2"), ("3", "4"))), "1 2\n3 4", [["1", "2"], ["3", "4"]], "grid"),
    (
        Assignment((("x", 2), ("y", Fraction(1, 2)))),
        "x = 2, y = 0.5", {"x": 2, "y": 0.5}, "assignment",
    ),
    (
        Assignment((("Ava", "knight"), ("Ben", "knave")), ": "),
        "Ava: knight, Ben: knave", {"Ava": "knight", "Ben": "knave"}, "assignment",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("value", "text", "data", "kind"), EXACT, ids=lambda v: repr(v)[:40])
def test_a_value_is_written_in_one_way(value: Value, text: str, data: Any, kind: str) -> None:
    assert render(value) == text
    assert to_json(value) == data
    assert type(to_json(value)) is type(data)
    assert kind_of(value) == kind


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_not_finite_is_no_result(value: float) -> None:
    with pytest.raises(ToolError, match="not a finite number"):
        render(value)


@pytest.mark.parametrize("digits", [MAX_DIGITS, 20_000])
@pytest.mark.parametrize("sign", [1, -1])
def test_a_number_too_long_to_write_is_an_error_not_a_crash(digits: int, sign: int) -> None:
    value = sign * 10**digits
    for number in (value, Fraction(value, 3), Fraction(1, abs(value) + 1), (1, value)):
        with pytest.raises(ToolError, match="more than 4000 digits"):
            render(number)
    with pytest.raises(ToolError):
        to_json(value)


def test_a_number_of_nearly_four_thousand_digits_is_written_in_full() -> None:
    assert render(10**3990 + 7) == "1" + "0" * 3989 + "7"


@given(st.integers(-(10**30), 10**30))
def test_an_integer_loses_no_digit(value: int) -> None:
    assert int(render(value)) == value
    assert int(json.loads(json.dumps(to_json(value)))) == value


@given(st.fractions(max_denominator=10**15))
def test_a_fraction_is_exact_as_text(value: Fraction) -> None:
    assert Fraction(render(value)) == value


@given(st.integers(-(10**9), 10**9), st.integers(0, 12))
def test_a_fraction_that_terminates_is_a_decimal_without_trailing_zeros(
    top: int, places: int
) -> None:
    text = render(Fraction(top, 10**places))
    assert "/" not in text
    assert "." not in text or not text.endswith(("0", "."))


@given(st.floats(-1e15, 1e15).filter(lambda value: value == 0 or abs(value) > 1e-9))
def test_a_real_keeps_ten_digits(value: float) -> None:
    assert float(render(value)) == pytest.approx(value, rel=1e-9)


SCALARS = (
    st.booleans() | st.integers() | st.fractions(max_denominator=1000) | st.dates() | st.text()
)


@given(st.lists(SCALARS, max_size=5).map(tuple))
def test_a_list_is_its_items_with_commas(values: tuple[Any, ...]) -> None:
    assert render(values) == ", ".join(render(value) for value in values)
    assert to_json(values) == [to_json(value) for value in values]
    json.dumps(to_json(values))
