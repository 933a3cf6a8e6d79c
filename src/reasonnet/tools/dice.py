"""Throws of dice of several sizes: the probability of a total, as a reduced fraction."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from reasonnet.tools.arguments import INTEGER, parse_integer
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, optional, tool
from reasonnet.tools.values import Expression

MAX_DICE = 100
MAX_SIDES = 1000
MAX_TOTAL = 20_000

_SHORT = re.compile(r"(?P<count>\d{1,3})?\s?[dDwW]\s?(?P<sides>\d{1,4}|%)")
_LONG = re.compile(
    r"(?:(?P<count>[a-z]+|\d{1,3}) )?(?P<sides>[a-z]+|\d{1,4})[ -]sided (?:dice|die|dices|ones?)"
)
_FACED = re.compile(
    r"(?:(?P<count>[a-z]+|\d{1,3}) )?"
    r"(?:(?P<sides>[a-z]+(?:-[a-z]+)?|\d{1,4})[ -](?:sided|faced|sides?) (?:dice|die|dices|ones?)|"
    r"(?:dice|die)(?:,)? (?:with|of|having) (?P<faces>[a-z]+|\d{1,4}) (?:sides|faces))"
)
_WORDY = re.compile(r"(?P<count>[a-z]+|\d{1,3}) (?:x )?[dw](?P<sides>\d{1,4})(?:s|'s| dice| die)?")
_AFTER = re.compile(r"[dw](?P<sides>\d{1,4}) ?\(?[x×*:] ?(?P<count>\d{1,3})\)?")
_TIMES = re.compile(r"(?P<count>\d{1,3}) ?[x×*] ?[dw](?P<sides>\d{1,4})")
_PLAIN = re.compile(r"(?P<count>[a-z]+|\d{1,3})(?: ?[x×])? (?:dice|die)")
_SIDERS = re.compile(
    r"(?:(?P<count>[a-z]+|\d{1,3})(?: ?[x×])? )?"
    r"(?P<sides>[a-z]+|\d{1,4})[ -](?:siders?|sided(?: dice| die)?)(?P<faces>)"
)
Dice = tuple[int, int]
"""How many dice of how many sides."""


def parse_dice(text: str) -> Dice:
    """Parse dice of one size: `1d20`, `d8`, `3 x d6`, `two 6-sided dice`."""
    plain = re.sub(r"\s+", " ", text.strip().strip("\"'`()[].,").lower())
    plain = re.sub(r"^(?:a )?(?:pair|couple) of ", "two ", plain)
    plain = re.sub(r"\b(?:ordinary|normal|standard|regular|usual|fair|plain) ", "", plain)
    if len(plain) > 60:
        raise ArgumentError(f"not dice: {text[:40]!r}")
    found = _SHORT.fullmatch(plain) or _TIMES.fullmatch(plain) or _LONG.fullmatch(plain)
    found = found or _AFTER.fullmatch(plain) or _WORDY.fullmatch(plain) or _FACED.fullmatch(plain)
    if bare := _PLAIN.fullmatch(plain):  # dice without a word on their sides are cubes
        return _checked(parse_integer(bare["count"]), 6, text)
    found = found or _SIDERS.fullmatch(plain)
    if found is None:
        raise ArgumentError(f"not dice: {text[:40]!r}; write them as 2d6")
    count = parse_integer(found["count"]) if found["count"] else 1
    faces = found["sides"] or found["faces"]
    return _checked(count, 100 if faces == "%" else parse_integer(faces), text)


def _checked(count: int, sides: int, text: str) -> Dice:
    if not 1 <= count <= MAX_DICE or not 1 <= sides <= MAX_SIDES:
        raise ArgumentError(f"1 to {MAX_DICE} dice of at most {MAX_SIDES} sides: {text[:40]!r}")
    return count, sides


DICE = ArgumentType("dice", parse_dice)


def _ways(dice: Sequence[Dice]) -> list[int]:
    """Return in how many ways each total from 0 on can be thrown."""
    sizes = [sides for count, sides in dice for _ in range(count)]
    if len(sizes) > MAX_DICE or sum(sizes) > MAX_TOTAL:
        raise ToolError(f"at most {MAX_DICE} dice, {MAX_TOTAL} sides together")
    ways = [1]
    for sides in sizes:
        sums, running = [0], 0
        for total in range(1, len(ways) + sides):
            running += ways[total - 1] if total - 1 < len(ways) else 0
            running -= ways[total - 1 - sides] if total - 1 - sides >= 0 else 0
            sums.append(running)
        ways = sums
    return ways


def _limit(inclusive: int | None, exclusive: int | None, step: int) -> int:
    if (inclusive is None) == (exclusive is None):
        raise ArgumentError("needs one total")
    return inclusive if inclusive is not None else exclusive + step  # type: ignore[operator]


def _fraction(hits: int, ways: list[int]) -> Expression:
    value = Fraction(hits, sum(ways))
    return Expression(f"{value.numerator}/{value.denominator}")


@tool(
    "dice/at-least",
    cost="heavy",
    dice=many(DICE, 1, MAX_DICE),
    total=optional(INTEGER),
    above=optional(INTEGER),
)
def at_least(dice: Sequence[Dice], total: int | None, above: int | None) -> Expression:
    """Probability that the dice together show a total or more (or above a total)."""
    ways = _ways(dice)
    limit = _limit(total, above, 1)
    return _fraction(sum(ways[max(0, limit) :]), ways)


@tool(
    "dice/at-most",
    cost="heavy",
    dice=many(DICE, 1, MAX_DICE),
    total=optional(INTEGER),
    below=optional(INTEGER),
)
def at_most(dice: Sequence[Dice], total: int | None, below: int | None) -> Expression:
    """Probability that the dice together show a total or less (or below a total)."""
    ways = _ways(dice)
    limit = _limit(total, below, -1)
    return _fraction(sum(ways[: max(0, limit + 1)]), ways)
