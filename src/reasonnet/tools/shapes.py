"""Triangles given by coordinates, and the last angle of a polygon."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from fractions import Fraction

from reasonnet.tools.arguments import parse_integer, parse_number
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.formulas import parse_point
from reasonnet.tools.registry import ArgumentType, many, one, optional, tool
from reasonnet.tools.values import Expression

Point = tuple[Fraction, Fraction]
_POLYGONS = {
    "triangle": 3, "quadrilateral": 4, "rectangle": 4, "trapezoid": 4, "kite": 4,
    "parallelogram": 4, "pentagon": 5, "hexagon": 6, "heptagon": 7, "octagon": 8, "nonagon": 9,
    "decagon": 10, "hendecagon": 11, "dodecagon": 12,
}  # fmt: skip
_PAIR = re.compile(
    r"[A-Za-z]?\s*[:=]?\s*[(\[{<⟨]?\s*(?:x\s*[=:]\s*)?([-−–]?\s?\d{1,15}(?:\.\d{1,15})?)"
    r"\s*(?:[|,;]|\s)\s*(?:y\s*[=:]\s*)?([-−–]?\s?\d{1,15}(?:\.\d{1,15})?)\s*[)\]}>⟩]?"
)


def parse_flat_point(text: str) -> Point:
    """Parse a point of the plane: `(3, -4)`, `A(1/2, 0.5)`, `(3|-4)`, `3 -4`, `x=3, y=-4`."""
    plain = _PAIR.fullmatch(text.strip("\"'`$ \n"))
    found = (
        tuple(Fraction(re.sub(r"[−–]\s?|-\s", "-", part)) for part in plain.groups())
        if plain
        else parse_point(text)
    )
    if len(found) != 2 or any(abs(part) > 10**12 for part in found):
        raise ArgumentError(f"not a point of the plane: {text[:40]!r}")
    return found[0], found[1]


def parse_angle(text: str) -> Fraction:
    """Parse an angle in degrees: `116.0°`, `45`, `30 degrees`, `90 deg`."""
    plain = re.sub(r"[\s-]*(?:°|º|˚|degrees?|degs?)\.?$", "", text.strip().lower())
    plain = re.sub(r"^(\d{1,3}),(\d)$", r"\1.\2", plain)
    value = parse_number(plain)
    if not 0 <= value <= 360:
        raise ArgumentError(f"not an angle of a polygon: {text[:40]!r}")
    return value


def parse_sides(text: str) -> int:
    """Parse how many sides a polygon has: `5`, `five`, `pentagon`, `12-gon`."""
    plain = text.strip().lower().strip("\"'`")
    if plain in _POLYGONS or plain.removesuffix("s") in _POLYGONS:
        return _POLYGONS[plain if plain in _POLYGONS else plain.removesuffix("s")]
    value = parse_integer(re.sub(r"[ -]?gon$", "", plain))
    if not 3 <= value <= 1000:
        raise ArgumentError(f"a polygon has at least 3 sides, not {value}")
    return value


FLAT_POINT = ArgumentType("point of the plane", parse_flat_point)
ANGLE = ArgumentType("angle", parse_angle)
SIDES = ArgumentType("number of sides", parse_sides)


def _cross(a: Point, b: Point, c: Point) -> Fraction:
    """Return twice the signed area of a triangle; raises ToolError where it is 0."""
    value = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    if value == 0:
        raise ToolError("the three points are on a line")
    return value


def _dot(a: Point, b: Point, c: Point) -> Fraction:
    return (b[0] - a[0]) * (c[0] - a[0]) + (b[1] - a[1]) * (c[1] - a[1])


def _fixed(value: Fraction | float, places: int) -> str:
    text = f"{float(value):.{places}f}"
    return text.lstrip("-") if float(text) == 0 else text


@tool("shapes/orthocenter", corners=many(FLAT_POINT, 3, 3))
def orthocenter(corners: Sequence[Point]) -> Expression:
    """Point where the three altitudes of a triangle meet, to three decimals.

    Raises:
        ToolError: the corners are on a line.
    """
    a, b, c = corners
    _cross(a, b, c)
    # H - A is orthogonal to C - B, and H - B to C - A: two linear equations
    p = a[0] * (c[0] - b[0]) + a[1] * (c[1] - b[1])
    q = b[0] * (c[0] - a[0]) + b[1] * (c[1] - a[1])
    determinant = (c[0] - b[0]) * (c[1] - a[1]) - (c[1] - b[1]) * (c[0] - a[0])
    x = (p * (c[1] - a[1]) - q * (c[1] - b[1])) / determinant
    y = (q * (c[0] - b[0]) - p * (c[0] - a[0])) / determinant
    return Expression(f"({_fixed(x, 3)}, {_fixed(y, 3)})")


@tool("shapes/incircle-radius", corners=many(FLAT_POINT, 3, 3))
def incircle_radius(corners: Sequence[Point]) -> Expression:
    """Radius of the circle inside a triangle that touches its sides, to three decimals.

    Raises:
        ToolError: the corners are on a line.
    """
    a, b, c = corners
    area = abs(_cross(a, b, c))  # twice the area over the perimeter
    around = sum(math.sqrt(_dot(p, q, q)) for p, q in ((a, b), (b, c), (c, a)))
    return Expression(_fixed(float(area) / around, 3))


@tool("shapes/angle", vertex=one(FLAT_POINT), ends=many(FLAT_POINT, 2, 2))
def angle(vertex: Point, ends: Sequence[Point]) -> Expression:
    """Angle at a point between the directions to two others, in degrees, to two decimals.

    Raises:
        ToolError: an end is the vertex.
    """
    first, second = ends
    if vertex in (first, second):
        raise ToolError("an angle needs three different points")
    cosine = float(_dot(vertex, first, second))
    sine = float(
        (first[0] - vertex[0]) * (second[1] - vertex[1])
        - (first[1] - vertex[1]) * (second[0] - vertex[0])
    )
    return Expression(_fixed(math.degrees(math.atan2(abs(sine), cosine)), 2) + "°")


@tool("shapes/last-angle", angles=many(ANGLE, 2, 500), sides=optional(SIDES))
def last_angle(angles: Sequence[Fraction], sides: int | None) -> Fraction:
    """The one interior angle of a polygon that is not given, in degrees.

    Raises:
        ToolError: not exactly one angle is missing, or nothing is left for it.
    """
    count = len(angles) + 1
    if sides is not None and sides != count:
        raise ToolError(f"{len(angles)} angles of {sides} are given: not exactly one is missing")
    rest = 180 * (count - 2) - sum(angles)
    if rest <= 0:
        raise ToolError("the angles are too large for a polygon")
    return Fraction(rest)
