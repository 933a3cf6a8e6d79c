"""Tools of real roots."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call


@pytest.mark.parametrize(
    ("equation", "variable", "expected"),
    [
        ("98 - 94*d**2 = 0", "d", "-1.0211, 1.0211"),
        ("-44*k**3 - 22*k**2 + 37 = 0", None, "0.8033"),
        ("x^2 + 1 = 0", "x", "none"),
        ("36*e**3 + 83 = 0", "e", "-1.3211"),
        ("2x² = 8x", None, "0, 4"),
        ("y^2 - 2y + 1", "y", "1"),
    ],
)
def test_roots(equation: str, variable: str | None, expected: str) -> None:
    spans = {"equation": [equation]} | ({"variable": [variable]} if variable else {})
    assert call("polynomials/real-roots", spans).text == expected


def test_what_is_no_polynomial_equation_is_refused() -> None:
    with pytest.raises(ToolError):
        call("polynomials/real-roots", {"equation": ["sin(x) = 0"]})
    with pytest.raises(ToolError):
        call("polynomials/real-roots", {"equation": ["x = x"]})
    with pytest.raises(ArgumentError):
        call("polynomials/real-roots", {"equation": ["x + y = 0"]})


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(-9, 9), min_size=1, max_size=4, unique=True))
def test_the_roots_of_a_product_are_its_factors_zeros(roots: list[int]) -> None:
    product = "*".join(f"(x - ({root}))" for root in roots)
    found = call("polynomials/real-roots", {"equation": [f"{product} = 0"]}).value
    assert found == tuple(Fraction(root) for root in sorted(roots))


def test_a_product_of_many_polynomials_is_multiplied_out() -> None:
    product = "*".join(f"(x**4 + {n}*x**3 - x**2 + 3*x - {n})" for n in range(2, 8))
    found = call("algebra/expand", {"formula": [product]}).text
    assert found.startswith("x**24 + 27*x**23")
    assert found.endswith("+ 5040")
