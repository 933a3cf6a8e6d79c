"""Numbers in any notation: separators, powers of ten, thousands and millions in words."""

from __future__ import annotations

import re
from fractions import Fraction

from reasonnet.tools.arguments import parse_number
from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.registry import ArgumentType

_SCIENTIFIC = re.compile(
    r"(?P<digits>[-+−]?\d{1,60}(?:\.\d{1,60})?)\s?"
    r"(?:[eE]|[×x*·]\s?10\s?(?:\^|\*\*)?)\s?[({]?(?P<power>[-+−]?\d{1,3})[)}]?"
)
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_SUFFIX = re.compile(
    r"(?P<digits>[-+]?\d[\d.,]{0,40})\s?(?P<unit>[kKmMbB]|thousand|million|billion)"
)
_UNITS = {"k": 3, "m": 6, "b": 9, "thousand": 3, "million": 6, "billion": 9}


def parse_any_number(text: str) -> Fraction:
    """Parse `417,691,772.015`, `3.45e+08`, `1.2 × 10^5`, `2.5 million`, `3/4`, `1_000`."""
    plain = text.strip().strip("\"'`;").translate(_SUPERSCRIPTS)
    if len(plain) > 200:
        raise ArgumentError(f"not a number: {text[:40]!r}")
    if found := _SCIENTIFIC.fullmatch(plain):
        power = int(found["power"].replace("−", "-"))
        return Fraction(found["digits"].replace("−", "-")) * Fraction(10) ** power
    if found := _SUFFIX.fullmatch(plain):
        return parse_number(found["digits"]) * Fraction(10 ** _UNITS[found["unit"].lower()])
    return parse_number(re.sub(r"(?<=\d)_(?=\d{3})", "", plain))


ANY_NUMBER = ArgumentType("number in any notation", parse_any_number)
