"""Values that tools return, and their one canonical rendering."""

from __future__ import annotations

import datetime
import math
from dataclasses import dataclass
from fractions import Fraction

from reasonnet.tools.errors import ToolError

MAX_DIGITS = 4000
"""Longest integer rendered; below Python's own limit on int-to-text conversion."""


@dataclass(frozen=True, slots=True)
class Expression:
    """An algebraic expression or formula in plain ASCII (`x**2 + 3*x`)."""

    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of a grid or matrix."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Assignment:
    """Names with what they are: `x = 2, y = 3` or `Ava: knight, Ben: knave`."""

    pairs: tuple[tuple[str, Scalar], ...]
    sign: str = " = "


Scalar = bool | int | Fraction | float | str | datetime.date | datetime.time | Expression
Value = Scalar | tuple[Scalar, ...] | Grid | Assignment


def render(value: Value) -> str:
    """Return the canonical text of a value.

    Rationals that terminate become decimals, others fractions (`7/3`); reals have 10
    significant digits; lists are comma separated; booleans are yes/no; dates are ISO 8601.
    """
    match value:
        case bool():
            return "yes" if value else "no"
        case int():
            if value.bit_length() > MAX_DIGITS * 3.32:
                raise ToolError(f"the result has more than {MAX_DIGITS} digits")
            return str(value)
        case Fraction():
            return _render_fraction(value)
        case float():
            return _render_real(value)
        case str():
            return value
        case datetime.time():
            return value.strftime("%H:%M")
        case datetime.date():
            return value.isoformat()
        case Expression():
            return value.text
        case tuple():
            return ", ".join(render(item) for item in value)
        case Grid():
            return "\n".join(" ".join(row) for row in value.rows)
        case Assignment():
            return ", ".join(f"{name}{value.sign}{render(what)}" for name, what in value.pairs)


def _render_fraction(value: Fraction) -> str:
    if value.denominator == 1:
        return render(value.numerator)
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    places = max(twos, fives)
    if rest != 1 or places > 12:
        return f"{render(value.numerator)}/{render(value.denominator)}"
    scaled = abs(value.numerator) * 10**places // value.denominator
    digits = render(scaled).rjust(places + 1, "0")
    sign = "-" if value < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}"


def _render_real(value: float) -> str:
    if not math.isfinite(value):
        raise ToolError("the result is not a finite number")
    rounded = f"{value:.10g}"
    return rounded if "e" not in rounded else repr(value)


def kind_of(value: Value) -> str:
    """Return the name of a value's type, as in `answer_type`."""
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case Fraction():
            return "rational" if value.denominator != 1 else "integer"
        case float():
            return "real"
        case datetime.time():
            return "time"
        case datetime.date():
            return "date"
        case Expression():
            return "expression"
        case tuple():
            return "list"
        case Grid():
            return "grid"
        case Assignment():
            return "assignment"
        case str():
            return "word"


def to_json(value: Value) -> bool | int | float | str | list[object] | dict[str, object]:
    """Return a value as JSON data; integers past 2**53 and fractions that do not terminate
    become text, so that no reader of the JSON loses digits."""
    match value:
        case bool():
            return value
        case int():
            return value if abs(value) < 2**53 else render(value)
        case Fraction():
            text = render(value)
            return text if "/" in text else (int(text) if "." not in text else float(text))
        case float():
            return value
        case tuple():
            return [to_json(item) for item in value]
        case Grid():
            return [list(row) for row in value.rows]
        case Assignment():
            return {name: to_json(what) for name, what in value.pairs}
        case _:
            return render(value)
