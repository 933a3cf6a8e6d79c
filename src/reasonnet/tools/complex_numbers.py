"""Arithmetic on complex numbers, exactly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, tool
from reasonnet.tools.values import Expression, render

Complex = tuple[Fraction, Fraction]
"""Real and imaginary part."""

_REAL = r"\d{1,40}(?:\.\d{1,40})?(?:/\d{1,20})?"
_COMPLEX = re.compile(
    rf"(?P<real>[-+]?{_REAL})?(?:(?P<sign>[-+])?(?P<imag>{_REAL})?\*?(?P<unit>[ij]))?"
)
_SWAPPED = re.compile(rf"(?P<sign>[-+])?(?P<imag>{_REAL})?\*?(?P<unit>[ij])(?P<real>[-+]{_REAL})")


def parse_complex(text: str) -> Complex:
    """Parse `5.0 - 2.0i`, `(3+4j)`, `-i`, `7`, `2i + 1`, `1/2 + 3i`."""
    plain = re.sub(r"\s+", "", text.strip().strip("\"'`$")).replace("−", "-").replace("–", "-")
    torn = re.search(r"[\d.]\s+[\d.]", text) is not None
    if torn or len(text) > 200 or text.count("(") != text.count(")"):
        raise ArgumentError(f"not a complex number: {text[:40]!r}")
    while plain[:1] in ("(", "[") and plain[-1:] in (")", "]"):
        plain = plain[1:-1]
    plain = plain.replace("I", "i").replace("J", "j").replace("·", "*")
    plain = plain.replace("𝑖", "i").replace("×", "*")
    plain = re.sub(rf"(?<=[-+])(i|j)\*?({_REAL})$", r"\2\1", plain)  # 3 + i4
    plain = re.sub(rf"(?<=[-+])\((-?(?:{_REAL})?(?:[ij])?)\)(?=[ij]?$)", r"\1", plain)  # 3 + (-4)i
    plain = plain.replace("+-", "-").replace("--", "+")
    found = _COMPLEX.fullmatch(plain) or _SWAPPED.fullmatch(plain)
    if not plain or found is None:
        raise ArgumentError(f"not a complex number: {text[:40]!r}")
    if (
        found["unit"] is not None
        and found["real"]
        and not found["sign"]
        and _COMPLEX.fullmatch(plain)
    ):
        # without a sign between them, the digits belong to the imaginary part: 3i
        return Fraction(0), _fraction(found["real"] + (found["imag"] or ""))
    real = _fraction(found["real"]) if found["real"] else Fraction(0)
    imaginary = Fraction(0)
    if found["unit"] is not None:
        imaginary = _fraction(found["imag"]) if found["imag"] else Fraction(1)
        imaginary = -imaginary if found["sign"] == "-" else imaginary
    return real, imaginary


def _fraction(text: str) -> Fraction:
    top, _, bottom = text.partition("/")
    if bottom and int(bottom) == 0:
        raise ArgumentError(f"division by zero in {text!r}")
    return Fraction(top) / (int(bottom) if bottom else 1)


COMPLEX = ArgumentType("complex number", parse_complex)


def _part(value: Fraction) -> str:
    text = render(value)
    return f"({text})" if "/" in text else text


def _written(value: Complex) -> Expression:
    """Write a complex number as `3 - 2i`, `4` or `-i`."""
    real, imaginary = value
    if imaginary == 0:
        return Expression(render(real))
    size = abs(imaginary)
    unit = "i" if size == 1 else f"{_part(size)}i"
    if real == 0:
        return Expression(f"-{unit}" if imaginary < 0 else unit)
    return Expression(f"{render(real)} {'-' if imaginary < 0 else '+'} {unit}")


def _times(a: Complex, b: Complex) -> Complex:
    return a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]


@tool("complex/sum", numbers=many(COMPLEX, 2, 40))
def add(numbers: Sequence[Complex]) -> Expression:
    """Sum of complex numbers."""
    return _written(
        (sum((n[0] for n in numbers), Fraction(0)), sum((n[1] for n in numbers), Fraction(0)))
    )


@tool("complex/difference", minuend=one(COMPLEX), subtrahend=one(COMPLEX))
def subtract(minuend: Complex, subtrahend: Complex) -> Expression:
    """The minuend less the subtrahend."""
    return _written((minuend[0] - subtrahend[0], minuend[1] - subtrahend[1]))


@tool("complex/product", numbers=many(COMPLEX, 2, 20))
def multiply(numbers: Sequence[Complex]) -> Expression:
    """Product of complex numbers."""
    found: Complex = (Fraction(1), Fraction(0))
    for number in numbers:
        found = _times(found, number)
    return _written(found)


@tool("complex/quotient", dividend=one(COMPLEX), divisor=one(COMPLEX))
def divide(dividend: Complex, divisor: Complex) -> Expression:
    """The dividend over the divisor.

    Raises:
        ToolError: the divisor is zero.
    """
    size = divisor[0] ** 2 + divisor[1] ** 2
    if size == 0:
        raise ToolError("division by zero")
    top = _times(dividend, (divisor[0], -divisor[1]))
    return _written((top[0] / size, top[1] / size))
