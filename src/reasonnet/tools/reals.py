"""Real numbers in formulas: exact while rational (Fraction), else float; always bounded."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Literal

from reasonnet.tools.errors import ArgumentError, ToolError

MAX_BITS = 20_000
"""Size of a value while it is computed (about 6000 digits)."""
MAX_FACTORIAL = 1450
"""The largest factorial of no more than 4000 digits."""

Operator = Literal["+", "-", "*", "/", "//", "%", "**"]
Real = Fraction | float


def bounded(value: Real) -> Real:
    """Return a value if it is finite and not too long; raises ToolError."""
    if isinstance(value, Fraction):
        if max(value.numerator.bit_length(), value.denominator.bit_length()) > MAX_BITS:
            raise ToolError("the value has too many digits")
    elif not math.isfinite(value):
        raise ToolError("the value is not a finite number")
    return value


def operate(operator: Operator, left: Real, right: Real) -> Real:
    """Apply a binary operator; raises ToolError on division by zero and past the limits."""
    if operator in ("/", "//", "%") and right == 0:
        raise ToolError("division by zero")
    try:
        match operator:
            case "+":
                return left + right
            case "-":
                return left - right
            case "*":
                return left * right
            case "/":
                return left / right
            case "//":
                return Fraction(left // right)
            case "%":
                return left % right
            case "**":
                return power(left, right)
    except OverflowError:
        raise ToolError("the value is too large") from None


def check_size(base: Fraction, exponent: Fraction) -> None:
    """Raise ToolError before a power is computed that has too many digits."""
    bits = max(base.numerator.bit_length(), base.denominator.bit_length())
    if base not in (0, 1, -1) and bits * abs(exponent) > MAX_BITS + 64:
        raise ToolError("the power has too many digits")


def power(base: Real, exponent: Real) -> Real:
    """Return base ** exponent: exactly where that is rational, else as a float.

    Raises:
        ToolError: 0 to a negative power, no real value, or past the limits.
    """
    if base == 0 and exponent < 0:
        raise ToolError("zero to a negative power")
    if isinstance(base, Fraction) and isinstance(exponent, Fraction):
        check_size(base, exponent)
        if exponent.denominator == 1:
            if base in (0, 1, -1):
                return base ** (exponent.numerator % 2 or (2 if exponent else 0))
            return Fraction(base**exponent.numerator)
        if exponent.denominator <= 64 and (base >= 0 or exponent.denominator % 2):
            root = exact_root(abs(base), exponent.denominator)
            if root is not None:
                return power(root if base >= 0 else -root, Fraction(exponent.numerator))
    if base < 0 and exponent != int(exponent):
        if not isinstance(exponent, Fraction) or exponent.denominator % 2 == 0:
            raise ToolError("no real value: a negative number to a fractional power")
        sign = -1 if exponent.numerator % 2 else 1
        return sign * math.pow(_float(-base), _float(exponent))
    try:
        return math.pow(_float(base), _float(exponent))
    except OverflowError:
        raise ToolError("the power is too large") from None


def exact_root(value: Fraction, degree: int) -> Fraction | None:
    """Return the degree-th root of a value >= 0 if it is rational, else None."""
    top, bottom = _integer_root(value.numerator, degree), _integer_root(value.denominator, degree)
    if top**degree == value.numerator and bottom**degree == value.denominator:
        return Fraction(top, bottom)
    return None


def _integer_root(value: int, degree: int) -> int:
    if degree == 2:
        return math.isqrt(value)
    low, high = 0, 1 << (value.bit_length() // degree + 1)
    while low < high:
        middle = (low + high + 1) // 2
        if middle**degree <= value:
            low = middle
        else:
            high = middle - 1
    return low


def _float(value: Real) -> float:
    try:
        return float(value)
    except OverflowError:
        raise ToolError("the value is too large") from None


def factorial(n: Real) -> Fraction:
    """Return n!; raises ToolError unless n is a whole number from 0 to MAX_FACTORIAL."""
    if n != int(n) or n < 0:
        raise ToolError("a factorial needs a whole number of at least 0")
    if n > MAX_FACTORIAL:
        raise ToolError(f"a factorial of more than {MAX_FACTORIAL} has more than 4000 digits")
    return Fraction(math.factorial(int(n)))


_FLOAT_FUNCTIONS: Mapping[str, Callable[[float], float]] = {
    "exp": math.exp, "ln": math.log, "lg": math.log10, "log2": math.log2, "sin": math.sin,
    "cos": math.cos, "tan": math.tan, "asin": math.asin, "acos": math.acos, "atan": math.atan,
    "sinh": math.sinh, "cosh": math.cosh, "tanh": math.tanh,
    "cot": lambda x: 1 / math.tan(x), "sec": lambda x: 1 / math.cos(x),
    "csc": lambda x: 1 / math.sin(x),
}  # fmt: skip
_RATIONAL_FUNCTIONS: Mapping[str, Callable[[Real], Real]] = {
    "abs": lambda x: x if x >= 0 else -x,
    "floor": lambda x: Fraction(math.floor(x)),
    "ceil": lambda x: Fraction(math.ceil(x)),
    "round": lambda x: Fraction(math.floor(x + Fraction(1, 2))),
    "sign": lambda x: Fraction((x > 0) - (x < 0)),
    "factorial": factorial,
}


def apply(function: str, arguments: list[Real]) -> Real:
    """Apply a named function (angles in radians); raises ToolError where it is undefined."""
    first = arguments[0]
    if function in ("sqrt", "cbrt"):
        return power(first, Fraction(1, 2 if function == "sqrt" else 3))
    if function in _RATIONAL_FUNCTIONS:
        return _RATIONAL_FUNCTIONS[function](first)
    if function in ("min", "max"):
        return min(arguments) if function == "min" else max(arguments)
    if function in ("gcd", "lcm", "mod"):
        return _integer_function(function, arguments)
    try:
        if function == "log":
            return _logarithm(arguments)
        if function in ("exp", "sin", "cos", "tan") and first == 0:
            return Fraction(function in ("exp", "cos"))
        return _FLOAT_FUNCTIONS[function](_float(first))
    except (ValueError, OverflowError, ZeroDivisionError):
        raise ToolError(f"{function} is not defined there, or is too large") from None


def _integer_function(function: str, arguments: list[Real]) -> Real:
    if function == "mod":
        if len(arguments) != 2:
            raise ArgumentError("mod takes two arguments")
        return operate("%", *arguments)
    if any(value != int(value) for value in arguments):
        raise ToolError(f"{function} needs whole numbers")
    numbers = [int(value) for value in arguments]
    return Fraction(math.gcd(*numbers) if function == "gcd" else math.lcm(*numbers))


def _logarithm(arguments: list[Real]) -> Real:
    if len(arguments) > 2:
        raise ArgumentError("log takes a number and a base")
    value, base = arguments[0], arguments[1] if len(arguments) == 2 else Fraction(10)
    if value <= 0 or base <= 0 or base == 1:
        raise ToolError("log is not defined there")
    if isinstance(value, Fraction) and isinstance(base, Fraction):
        guess = round(math.log(_float(value)) / math.log(_float(base)))
        if abs(guess) < 2000 and power(base, Fraction(guess)) == value:
            return Fraction(guess)
    return math.log(value) / math.log(base)
