"""Real roots of polynomial equations as decimals."""

from __future__ import annotations

import re
from fractions import Fraction

from reasonnet.tools.arguments import VARIABLE, parse_integer
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.formulas import Formula, parse_equation, parse_formula, renamed, to_sympy
from reasonnet.tools.registry import ArgumentType, one, optional, tool
from reasonnet.tools.values import Expression

MAX_DEGREE = 30
MAX_PLACES = 30
DEFAULT_PLACES = 4


def parse_zero_equation(text: str) -> tuple[Formula, Formula]:
    """Parse `2*x**2 - 3 = 5`; a polynomial alone, or `p(x) = x^2 - 3`, is set equal to zero."""
    text = re.sub(r"^\s*\\[(\[]|\\[)\]]\s*$", "", text)
    named = re.fullmatch(r"\s*[a-zA-Z]\(([a-zA-Z])\)\s*:?=\s*([^=]*\1[^=]*)", text)
    text = named[2] if named else text
    if "=" in text:
        return parse_equation(text)
    found = parse_formula(text)
    if not found.variables:
        raise ArgumentError(f"no variable in {text[:40]!r}")
    return found, parse_formula("0")


def parse_decimals(text: str) -> int:
    """Parse a number of decimal places from 0 to 30."""
    value = parse_integer(text)
    if not 0 <= value <= MAX_PLACES:
        raise ArgumentError(f"0 to {MAX_PLACES} decimal places, not {value}")
    return value


ZERO_EQUATION = ArgumentType("equation or polynomial", parse_zero_equation)
DECIMALS = ArgumentType("number of decimal places", parse_decimals)


def _rounded(value: Fraction, places: int) -> Fraction:
    scaled = abs(value) * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Fraction(-whole if value < 0 else whole, 10**places)


@tool(
    "polynomials/real-roots",
    cost="heavy",
    equation=one(ZERO_EQUATION),
    variable=optional(VARIABLE),
    places=optional(DECIMALS),
)
def real_roots(
    equation: tuple[Formula, Formula], variable: str | None, places: int | None
) -> tuple[Fraction, ...] | Expression:
    """Distinct real roots of a polynomial equation, ascending, as decimals; `none` without any.

    Raises:
        ToolError: not a polynomial equation, every number solves it, or its degree is too high.
    """
    import sympy

    if variable in ("e", "pi"):  # asked for, it is no constant
        equation = (renamed(equation[0], variable, "x_0"), renamed(equation[1], variable, "x_0"))
        variable = "x_0"
    named = {name for side in equation for name in side.variables}
    if variable is None and len(named) > 1:
        raise ArgumentError(f"for which variable of {', '.join(sorted(named))}?")
    symbol = sympy.Symbol(variable or (named.pop() if named else "x"))
    sides = [to_sympy(side) for side in equation]
    try:
        polynomial = sympy.Poly(sympy.expand(sides[0] - sides[1]), symbol)
    except sympy.PolynomialError:
        raise ToolError("not a polynomial equation") from None
    if polynomial.is_zero:
        raise ToolError("every number solves the equation")
    if polynomial.degree() > MAX_DEGREE or polynomial.free_symbols_in_domain:
        raise ToolError(f"polynomials in one variable of degree up to {MAX_DEGREE} only")
    if polynomial.degree() == 0:
        return Expression("none")
    digits = places if places is not None else DEFAULT_PLACES
    found = dict.fromkeys(
        _rounded(Fraction(str(root.evalf(digits + 40))), digits)
        for root in polynomial.real_roots(multiple=False, radicals=False)
        for root in [root[0]]
    )
    return tuple(found) or Expression("none")
