"""Tools of complex arithmetic."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.complex_numbers import parse_complex
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call

_PART = st.integers(-99, 99)


@pytest.mark.parametrize(
    ("text", "real", "imaginary"),
    [
        ("5.0 - 2.0i", "5", "-2"),
        ("(3+4j)", "3", "4"),
        ("-i", "0", "-1"),
        ("12i", "0", "12"),
        ("7", "7", "0"),
        ("2i + 1", "1", "2"),
        ("1/2 + 3i", "1/2", "3"),
        ("-4 + i", "-4", "1"),
        ("− 2.50 i", "0", "-5/2"),
        ("3 + -4i", "3", "-4"),
        ("3 + (-4i)", "3", "-4"),
        ("3 - (4)i", "3", "-4"),
    ],
)
def test_notations(text: str, real: str, imaginary: str) -> None:
    assert parse_complex(text) == (Fraction(real), Fraction(imaginary))


@pytest.mark.parametrize("text", ["", "3 and 4i", "i am 3", "2x + i", "3 4", "(1 + i"])
def test_what_is_no_complex_number_is_rejected(text: str) -> None:
    with pytest.raises(ArgumentError):
        parse_complex(text)


def test_the_four_operations() -> None:
    a, b = "2.0 - 9.0i", "8.0 + 8.0i"
    assert call("complex/sum", {"numbers": [a, b]}).text == "10 - i"
    assert call("complex/difference", {"minuend": [a], "subtrahend": [b]}).text == "-6 - 17i"
    assert call("complex/product", {"numbers": [a, b]}).text == "88 - 56i"
    spans = {"dividend": ["4600.0 - 4400.0i"], "divisor": ["50.0 + 50.0i"]}
    assert call("complex/quotient", spans).text == "2 - 90i"
    with pytest.raises(ToolError):
        call("complex/quotient", {"dividend": ["1"], "divisor": ["0"]})


@given(_PART, _PART, _PART, _PART)
def test_the_quotient_of_a_product_is_the_other_factor(a: int, b: int, c: int, d: int) -> None:
    if (c, d) == (0, 0):
        return
    first, second = f"{a} + {b}i".replace("+ -", "- "), f"{c} + {d}i".replace("+ -", "- ")
    product = call("complex/product", {"numbers": [first, second]}).text
    found = call("complex/quotient", {"dividend": [product], "divisor": [second]}).text
    assert parse_complex(found) == (a, b)
