"""Arithmetic: calculations, the four operations, powers, roots, percentages, averages, fractions.

Everything is exact (Fraction); a float appears only where a root or power is irrational.
"""

from __future__ import annotations

import re
from collections import Counter
from fractions import Fraction

from reasonnet.tools.arguments import INTEGER, NUMBER, parse_integer, parse_number
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.formulas import CALCULATION
from reasonnet.tools.reals import factorial, power
from reasonnet.tools.registry import ArgumentType, many, one, optional, tool
from reasonnet.tools.values import Expression, Value, render

MAX_PLACES = 200
"""Most decimal places that a number is rounded to."""

_POWER_WORDS = {
    **dict.fromkeys(("squared", "square", "the square", "second"), 2),
    **dict.fromkeys(("cubed", "cube", "the cube", "third"), 3),
    "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_PLACES = {
    **dict.fromkeys(("whole", "whole number", "integer", "unit", "one", "ones", "units"), 0),
    **dict.fromkeys(("dollar", "euro", "pound", "full number"), 0),
    **dict.fromkeys(("ten", "tens"), -1),
    **dict.fromkeys(("hundred", "hundreds"), -2),
    **dict.fromkeys(("thousand", "thousands"), -3),
    **dict.fromkeys(("ten thousand", "ten-thousand", "ten thousands"), -4),
    **dict.fromkeys(("hundred thousand", "hundred-thousand", "hundred thousands"), -5),
    **dict.fromkeys(("million", "millions"), -6),
    **dict.fromkeys(("tenth", "tenths"), 1),
    **dict.fromkeys(("hundredth", "hundredths", "cent", "penny"), 2),
    **dict.fromkeys(("thousandth", "thousandths"), 3),
    **dict.fromkeys(("ten thousandth", "ten-thousandth", "ten-thousandths"), 4),
    **dict.fromkeys(("hundred thousandth", "hundred-thousandth", "hundred-thousandths"), 5),
    **dict.fromkeys(("millionth", "millionths"), 6),
}


def parse_exponent(text: str) -> Fraction:
    """Parse the exponent of a power: a number, `squared` (2), `cube` (3), `5th`, `fourth`, `²`."""
    plain = text.strip().lower().removeprefix("^").removeprefix("**").strip(" ()")
    if plain in _POWER_WORDS:
        return Fraction(_POWER_WORDS[plain])
    ordinal = re.fullmatch(r"(\d{1,6})(?:st|nd|rd|th)", plain)
    return Fraction(int(ordinal[1])) if ordinal else parse_number(plain.translate(_SUPERSCRIPTS))


def parse_place(text: str) -> int:
    """Parse a place to round to: `hundredth` as 2 decimals, `whole number` as 0, `ten` as -1.

    Written as powers of ten, `0.01` is 2 and `100` is -2.
    """
    plain = re.sub(r"\s+", " ", text.strip().lower()).strip("'\"").removeprefix("nearest ")
    if plain in _PLACES:
        return _PLACES[plain]
    value = parse_number(text)
    for places in range(-12, 13):
        if value == Fraction(10) ** -places:
            return places
    raise ArgumentError(f"not a decimal place: {text[:40]!r}")


def parse_places(text: str) -> int:
    """Parse a number of decimal places: `2`, `two`, `none`, `1st`."""
    plain = text.strip().lower()
    if plain in ("no", "none"):
        return 0
    ordinal = re.fullmatch(r"(\d{1,3})(?:st|nd|rd|th)", plain)
    value = int(ordinal[1]) if ordinal else parse_integer(plain)
    if not 0 <= value <= MAX_PLACES:
        raise ArgumentError(f"not a number of decimal places: {text[:40]!r}")
    return value


EXPONENT = ArgumentType("exponent", parse_exponent)
PLACE = ArgumentType("decimal place", parse_place)
PLACES = ArgumentType("number of decimal places", parse_places)


def _divide(dividend: Fraction, divisor: Fraction, what: str = "division by zero") -> Fraction:
    if divisor == 0:
        raise ToolError(what)
    return dividend / divisor


@tool("arithmetic/expression", formula=one(CALCULATION))
def expression(formula: Fraction | float) -> Value:
    """Value of an arithmetic formula; the argument's parser evaluates it within its limits."""
    return formula


@tool("arithmetic/sum", numbers=many(NUMBER, least=2))
def total(numbers: tuple[Fraction, ...]) -> Value:
    """Sum of the numbers."""
    return sum(numbers, Fraction(0))


@tool("arithmetic/difference", minuend=one(NUMBER), subtrahend=one(NUMBER))
def difference(minuend: Fraction, subtrahend: Fraction) -> Value:
    """The minuend less the subtrahend (with its sign)."""
    return minuend - subtrahend


@tool("arithmetic/product", numbers=many(NUMBER, least=2))
def product(numbers: tuple[Fraction, ...]) -> Value:
    """Product of the numbers."""
    value = Fraction(1)
    for factor in numbers:
        value *= factor
        if value.numerator.bit_length() > 20_000:
            raise ToolError("the product has too many digits")
    return value


@tool("arithmetic/quotient", dividend=one(NUMBER), divisor=one(NUMBER))
def quotient(dividend: Fraction, divisor: Fraction) -> Value:
    """The dividend over the divisor, exactly (`7/3` where the decimals do not end)."""
    return _divide(dividend, divisor)


@tool("arithmetic/remainder", dividend=one(NUMBER), divisor=one(NUMBER))
def remainder(dividend: Fraction, divisor: Fraction) -> Value:
    """What is left of the dividend after division; it has the divisor's sign, as in Python."""
    if divisor == 0:
        raise ToolError("division by zero")
    return dividend % divisor


@tool("arithmetic/power", base=one(NUMBER), exponent=one(EXPONENT))
def raised(base: Fraction, exponent: Fraction) -> Value:
    """The base to the exponent."""
    return power(base, exponent)


@tool("arithmetic/square-root", n=one(NUMBER))
def square_root(n: Fraction) -> Value:
    """The root of n >= 0: exact if it is rational, else a real."""
    if n < 0:
        raise ToolError("a negative number has no real square root")
    return power(n, Fraction(1, 2))


@tool("arithmetic/factorial", n=one(INTEGER))
def factorial_of(n: int) -> Value:
    """Product of the whole numbers from 1 to n."""
    return int(factorial(Fraction(n)))


@tool("percent/of", percent=one(NUMBER), whole=one(NUMBER))
def percent_of(percent: Fraction, whole: Fraction) -> Value:
    """So many percent of the whole."""
    return whole * percent / 100


@tool("percent/what-percent", part=one(NUMBER), whole=one(NUMBER))
def what_percent(part: Fraction, whole: Fraction) -> Value:
    """How many percent of the whole the part is, as a number without the sign."""
    return _divide(100 * part, whole, "a percentage of zero")


@tool("percent/change", old=one(NUMBER), new=one(NUMBER))
def percent_change(old: Fraction, new: Fraction) -> Value:
    """Change from the old to the new value in percent of the old; negative for a decrease."""
    return _divide(100 * (new - old), abs(old), "a change from zero")


@tool("percent/increase-by", base=one(NUMBER), percent=one(NUMBER))
def increase_by(base: Fraction, percent: Fraction) -> Value:
    """The base and so many percent of it."""
    return base * (100 + percent) / 100


@tool("percent/decrease-by", base=one(NUMBER), percent=one(NUMBER))
def decrease_by(base: Fraction, percent: Fraction) -> Value:
    """The base less so many percent of it."""
    return base * (100 - percent) / 100


@tool("statistics/mean", numbers=many(NUMBER))
def mean(numbers: tuple[Fraction, ...]) -> Value:
    """Arithmetic mean of the numbers."""
    return sum(numbers, Fraction(0)) / len(numbers)


@tool("statistics/median", numbers=many(NUMBER))
def median(numbers: tuple[Fraction, ...]) -> Value:
    """The middle one of the sorted numbers; of an even count, the mean of the two middle ones."""
    ordered, half = sorted(numbers), len(numbers) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


@tool("statistics/mode", numbers=many(NUMBER))
def mode(numbers: tuple[Fraction, ...]) -> Value:
    """The most frequent number; several, sorted, where they are equally frequent."""
    counts = Counter(numbers)
    most = max(counts.values())
    found = tuple(sorted(value for value, count in counts.items() if count == most))
    return found[0] if len(found) == 1 else found


@tool("statistics/range", numbers=many(NUMBER))
def spread(numbers: tuple[Fraction, ...]) -> Value:
    """The largest less the smallest number."""
    return max(numbers) - min(numbers)


def parse_fraction(text: str) -> Fraction:
    """Parse a fraction or another number; LaTeX (`$\\frac{3}{6}$`), `3 : 6`, `3 over 6` too."""
    plain = text.strip().strip("$").strip()
    found = re.fullmatch(
        r"([-−]?)\s*\\[dt]?frac\s*\{\s*(-?\d{1,1000})\s*\}\s*\{\s*(-?\d{1,1000})\s*\}", plain
    )
    if found is None:  # 6/8 written `6 : 8`, `6 ÷ 8`, `6 over 8`, `(6)/(8)`, or above each other
        found = re.fullmatch(
            r"([-−]?)\(?\s*(-?\d{1,1000})\s*\)?\s*(?:/|:|÷|∕|over|\n[ \t]*[-–—_─]{2,}[ \t]*\n)\s*"
            r"\(?\s*(-?\d{1,1000})\s*\)?",
            plain,
        )
    if found is None:
        return parse_number(plain)
    if int(found[3]) == 0:
        raise ArgumentError(f"division by zero in {text[:40]!r}")
    value = Fraction(int(found[2]), int(found[3]))
    return -value if found[1] else value


FRACTION = ArgumentType("fraction", parse_fraction)


@tool("fractions/simplify", fraction=one(FRACTION))
def simplify(fraction: Fraction) -> Value:
    """The fraction in lowest terms, always written as a fraction unless it is whole."""
    return _written(fraction)


@tool("fractions/to-decimal", fraction=one(NUMBER))
def to_decimal(fraction: Fraction) -> Value:
    """The fraction as a decimal: exact if the decimals end (soon), else a real of ten digits."""
    shown = render(fraction)
    return float(fraction) if "/" in shown else fraction


@tool("fractions/from-decimal", decimal=one(NUMBER))
def from_decimal(decimal: Fraction) -> Value:
    """The decimal as a fraction in lowest terms."""
    return _written(decimal)


def _written(value: Fraction) -> Value:
    if value.denominator == 1:
        return value.numerator
    return Expression(f"{render(value.numerator)}/{render(value.denominator)}")


@tool("fractions/round", number=one(NUMBER), places=optional(PLACES), place=optional(PLACE))
def round_to(number: Fraction, places: int | None, place: int | None) -> Value:
    """The number rounded, halves away from zero, to so many decimal places or to a place."""
    if places is not None and place is not None:
        raise ArgumentError("either places or place, not both")
    scale = Fraction(10) ** (places if places is not None else place or 0)
    scaled = abs(number) * scale
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return (-whole if number < 0 else whole) / scale
