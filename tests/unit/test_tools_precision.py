"""Tools of calculations to significant digits."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call


@pytest.mark.parametrize(
    ("formula", "figures", "expected"),
    [
        ("7.049/(4.218/0.671)/1.679", "12", "0.667871266147"),
        ("0.42908563-9.793373+0.72293*(8.84107+9.205089)", "10", "3.68182236"),
        ("1/3", "three", "0.333"),
        ("2/3", "5", "0.66667"),
        ("1,000.5 × 2", "10", "2001"),
        ("-(1.5 - 1.5)", "4", "0"),
        ("2^10", "2", "1000"),
    ],
)
def test_a_formula_is_worth_its_rounded_value(formula: str, figures: str, expected: str) -> None:
    found = call("precision/expression", {"formula": [formula], "figures": [figures]}).text
    assert found == expected


@pytest.mark.parametrize(
    ("base", "exponent", "expected"),
    [
        ("-456.2492", "-7", "-2.43e-19"),
        ("-296.3075", "6", "6.77e+14"),
        ("-633.3869", "0", "1.00e+0"),
        ("2", "cubed", "8.00e+0"),
        ("0", "5", "0.00e+0"),
    ],
)
def test_a_power_is_in_scientific_notation(base: str, exponent: str, expected: str) -> None:
    spans = {"base": [base], "exponent": [exponent], "figures": ["3"]}
    found = Decimal(call("precision/power", spans).text)
    assert found == Decimal(expected)


def test_what_has_no_value_is_refused() -> None:
    with pytest.raises(ToolError):
        call("precision/expression", {"formula": ["1/(2-2)"]})
    with pytest.raises(ToolError):
        call("precision/power", {"base": ["0"], "exponent": ["-1"]})
    with pytest.raises(ArgumentError):
        call("precision/expression", {"formula": ["2x + 1"]})
    with pytest.raises(ArgumentError):
        call("precision/power", {"base": ["2"], "exponent": ["0.5"]})


@given(st.integers(-(10**6), 10**6), st.integers(1, 10**4), st.integers(1, 30))
def test_a_quotient_is_as_near_as_its_digits_allow(top: int, bottom: int, figures: int) -> None:
    spans = {"formula": [f"{top}/{bottom}"], "figures": [str(figures)]}
    found = Decimal(call("precision/expression", spans).text)
    error = abs(found * bottom - top)
    # one digit of slack: a quotient just below a power of ten is rounded up to it
    assert error * 2 <= abs(Decimal(bottom)) * Decimal(10) ** (found.adjusted() - figures + 2)


@given(st.integers(-999, 999).filter(bool), st.integers(0, 12))
def test_a_power_agrees_with_whole_numbers(base: int, exponent: int) -> None:
    spans = {"base": [str(base)], "exponent": [str(exponent)], "figures": ["60"]}
    assert Decimal(call("precision/power", spans).text) == base**exponent
