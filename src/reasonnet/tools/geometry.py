"""Plane and solid geometry: areas, perimeters, volumes, distances.

Lengths are plain numbers; a unit behind a number is dropped, so the answer is in the same
unit (squared or cubed) as the arguments.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from fractions import Fraction

from reasonnet.tools.arguments import parse_number
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.formulas import POINT
from reasonnet.tools.registry import ArgumentType, many, one, optional, tool

_MAX = 10**60
_UNIT = re.compile(
    r"\s?-?(?:mm|cm|dm|m|km|in|ft|yd|mi|inch(?:es)?|foot|feet|yards?|miles?|met(?:re|er)s?|"
    r"(?:centi|milli|kilo)met(?:re|er)s?|units?|px|pixels?|blocks?|tiles?)\.?$",
    re.IGNORECASE,
)


def parse_length(text: str) -> Fraction:
    """Parse a length of 0 or more, with or without a unit: `5`, `2.5 cm`, `3 1/2`, `seven`."""
    value = parse_number(_UNIT.sub("", text.strip()))
    if not 0 <= value <= _MAX or value.denominator > _MAX:
        raise ArgumentError(f"not a length: {text[:40]!r}")
    return value


LENGTH = ArgumentType("length", parse_length)


def _root(square: Fraction) -> Fraction | float:
    """Return the square root, exact where it is rational."""
    top, bottom = math.isqrt(square.numerator), math.isqrt(square.denominator)
    if top * top == square.numerator and bottom * bottom == square.denominator:
        return Fraction(top, bottom)
    return math.sqrt(square)


def _sides(length: Fraction | None, width: Fraction | None, side: Fraction | None) -> tuple[
    Fraction, Fraction
]:
    if side is not None and length is None and width is None:
        return side, side
    if length is None or width is None or side is not None:
        raise ArgumentError("needs length and width, or side")
    return length, width


def _radius(radius: Fraction | None, diameter: Fraction | None) -> Fraction:
    if (radius is None) == (diameter is None):
        raise ArgumentError("needs either radius or diameter")
    if radius is not None:
        return radius
    assert diameter is not None
    return diameter / 2


@tool(
    "geometry/rectangle-area",
    length=optional(LENGTH),
    width=optional(LENGTH),
    side=optional(LENGTH),
)
def rectangle_area(
    length: Fraction | None, width: Fraction | None, side: Fraction | None
) -> Fraction:
    """Return the area of a rectangle (length and width) or a square (side)."""
    long, wide = _sides(length, width, side)
    return long * wide


@tool(
    "geometry/rectangle-perimeter",
    length=optional(LENGTH),
    width=optional(LENGTH),
    side=optional(LENGTH),
)
def rectangle_perimeter(
    length: Fraction | None, width: Fraction | None, side: Fraction | None
) -> Fraction:
    """Return the perimeter of a rectangle (length and width) or a square (side)."""
    long, wide = _sides(length, width, side)
    return 2 * (long + wide)


@tool("geometry/circle-area", radius=optional(LENGTH), diameter=optional(LENGTH))
def circle_area(radius: Fraction | None, diameter: Fraction | None) -> float:
    """Return the area of a circle with a radius or a diameter, as a decimal."""
    return math.pi * float(_radius(radius, diameter) ** 2)


@tool("geometry/circle-circumference", radius=optional(LENGTH), diameter=optional(LENGTH))
def circle_circumference(radius: Fraction | None, diameter: Fraction | None) -> float:
    """Return the circumference of a circle with a radius or a diameter, as a decimal."""
    return math.pi * float(2 * _radius(radius, diameter))


@tool("geometry/triangle-area", base=one(LENGTH), height=one(LENGTH))
def triangle_area(base: Fraction, height: Fraction) -> Fraction:
    """Return the area of a triangle with a base and the height on it."""
    return base * height / 2


@tool("geometry/hypotenuse", legs=many(LENGTH, 2, 2))
def hypotenuse(legs: Sequence[Fraction]) -> Fraction | float:
    """Return the hypotenuse of a right triangle with two legs."""
    return _root(legs[0] ** 2 + legs[1] ** 2)


@tool(
    "geometry/box-volume",
    length=optional(LENGTH),
    width=optional(LENGTH),
    height=optional(LENGTH),
    side=optional(LENGTH),
)
def box_volume(
    length: Fraction | None,
    width: Fraction | None,
    height: Fraction | None,
    side: Fraction | None,
) -> Fraction:
    """Return the volume of a box (length, width, height) or a cube (side)."""
    if side is not None and length is None and width is None and height is None:
        return side**3
    if length is None or width is None or height is None or side is not None:
        raise ArgumentError("needs length, width and height, or side")
    return length * width * height


@tool("geometry/point-distance", points=many(POINT, 2, 2))
def point_distance(points: Sequence[tuple[Fraction, ...]]) -> Fraction | float:
    """Return the straight-line distance of two points in the plane or in space."""
    first, second = points
    if len(first) != len(second):
        raise ToolError("the points have different numbers of coordinates")
    return _root(sum(((a - b) ** 2 for a, b in zip(first, second, strict=True)), Fraction(0)))
