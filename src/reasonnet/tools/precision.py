"""Arithmetic to a number of significant digits, as a calculator with that display gives it."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal, DecimalException
from fractions import Fraction

from reasonnet.tools.arguments import NUMBER, parse_integer
from reasonnet.tools.arithmetic import parse_exponent
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.formulas import Formula, Name, Negative, Node, Number, Operation, parse_formula
from reasonnet.tools.registry import ArgumentType, one, optional, tool
from reasonnet.tools.values import Expression

MAX_FIGURES = 200
DEFAULT_FIGURES = 10
MAX_EXPONENT = 100_000


def parse_figures(text: str) -> int:
    """Parse a number of significant digits: `3`, `three`, `12`."""
    unit = r"(?<=\d)\s?-?(?:sf|sd|digits?|s\.f\.|sig|sigfigs?|figures?)$"
    value = parse_integer(re.sub(unit, "", text.strip().lower()))
    if not 1 <= value <= MAX_FIGURES:
        raise ArgumentError(f"1 to {MAX_FIGURES} significant digits, not {value}")
    return value


def parse_numbers_only(text: str) -> Formula:
    """Parse a formula of numbers with + - * /, powers and brackets."""
    found = parse_formula(re.sub(r"(?<=\d),(?=\d{3}\b)", "", text))
    if found.variables:
        raise ArgumentError(f"not a formula of numbers: {text[:40]!r}")
    return found


def parse_integer_exponent(text: str) -> int:
    """Parse a whole exponent: `-7`, `six`, `cubed`, `⁴`, `(-3)`."""
    value = parse_exponent(text)
    if value.denominator != 1:
        raise ArgumentError(f"not a whole exponent: {text[:40]!r}")
    return value.numerator


FIGURES = ArgumentType("number of significant digits", parse_figures)
PLAIN_FORMULA = ArgumentType("formula of numbers", parse_numbers_only)
WHOLE_EXPONENT = ArgumentType("whole exponent", parse_integer_exponent)


def _decimal(value: Fraction, context: Context) -> Decimal:
    """Return a rational as a decimal: exactly where it ends soon, else rounded."""
    wide = Context(prec=max(context.prec, 400), rounding=ROUND_HALF_UP)
    found = wide.divide(Decimal(value.numerator), Decimal(value.denominator))
    exact = Fraction(found) == value
    return found if exact else context.plus(found)


def _worth(node: Node, context: Context) -> Decimal:
    match node:
        case Number(value):
            return _decimal(value, context)
        case Negative(operand):
            return _worth(operand, context).copy_negate()
        case Operation(operator, left, right):
            a, b = _worth(left, context), _worth(right, context)
            if operator == "/" and b == 0:
                raise ToolError("division by zero")
            match operator:
                case "+":
                    return context.add(a, b)
                case "-":
                    return context.subtract(a, b)
                case "*":
                    return context.multiply(a, b)
                case "/":
                    return context.divide(a, b)
                case "**":
                    return context.power(a, b)
        case Name() | _:
            pass
    raise ArgumentError("only + - * / and powers of numbers")


@tool("precision/expression", formula=one(PLAIN_FORMULA), figures=optional(FIGURES))
def expression(formula: Formula, figures: int | None) -> Expression:
    """Value of a formula of numbers, every step rounded (half up) to so many significant digits.

    Raises:
        ToolError: division by zero, or a value that is too large.
    """
    context = Context(prec=figures or DEFAULT_FIGURES, rounding=ROUND_HALF_UP)
    try:
        value = context.plus(_worth(formula.tree, context))
    except DecimalException:
        raise ToolError("the value is undefined or too large") from None
    if not value.is_finite() or abs(value.adjusted()) > 400:
        raise ToolError("the value is too large or too small to be written out")
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return Expression("0" if text == "-0" else text)


@tool(
    "precision/power",
    base=one(NUMBER),
    exponent=one(WHOLE_EXPONENT),
    figures=optional(FIGURES),
)
def power(base: Fraction, exponent: int, figures: int | None) -> Expression:
    """The base to a whole exponent in scientific notation, `-2.43e-19`.

    Raises:
        ToolError: zero to a negative power, or an exponent that is too large.
    """
    if base == 0 and exponent < 0:
        raise ToolError("zero to a negative power")
    if abs(exponent) > MAX_EXPONENT:
        raise ToolError(f"exponents up to {MAX_EXPONENT}")
    digits = figures or DEFAULT_FIGURES
    wide = Context(prec=digits + 30, rounding=ROUND_HALF_UP)
    try:
        raw = wide.power(_decimal(base, wide), Decimal(exponent)) if exponent else Decimal(1)
        value = Context(prec=digits, rounding=ROUND_HALF_UP).plus(raw)
    except DecimalException:
        raise ToolError("the power is too large") from None
    return Expression(f"{value:.{digits - 1}e}")
