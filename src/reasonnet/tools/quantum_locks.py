"""Locks with buttons that change a number while a light toggles."""

from __future__ import annotations

import string
from collections import deque
from fractions import Fraction

from reasonnet.tools.arguments import INTEGER, NUMBER
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, optional, tool
from reasonnet.tools.values import Expression

MAX_STATES = 300_000
_OPERATIONS = {
    **dict.fromkeys(
        (
            "add",
            "adds",
            "plus",
            "+",
            "increase",
            "increases",
            "raises",
            "adding",
            "plus",
            "increment",
            "gain",
            "+=",
            "more",
        ),
        "add",
    ),
    **dict.fromkeys(
        (
            "subtract",
            "subtracts",
            "minus",
            "-",
            "−",
            "decrease",
            "takes away",
            "lowers",
            "removes",
            "subtracting",
            "takes",
            "decrement",
            "lose",
            "-=",
            "less",
            "take",
            "reduces",
            "reduce",
            "drops",
        ),
        "subtract",
    ),
    **dict.fromkeys(
        (
            "multiply",
            "multiplies",
            "times",
            "x",
            "×",
            "*",
            "multiply by",
            "multiplies by",
            "multiplying",
            "scales",
            "times by",
            "*=",
            "scale",
            "·",
        ),
        "multiply",
    ),
    **dict.fromkeys(("divide", "divides", "÷", "/", "divide by", "divides by"), "divide"),
}
_LIGHTS = {
    **{light: light for light in ("red", "green")},
    **dict.fromkeys(("r", "red only", "only red", "🔴"), "red"),
    **dict.fromkeys(("g", "green only", "only green", "🟢"), "green"),
    **dict.fromkeys(
        (
            "any",
            "either",
            "always",
            "both",
            "any time",
            "anytime",
            "whenever",
            "all",
            "red or green",
            "green or red",
            "either colour",
            "either color",
            "any colour",
            "any color",
            "red/green",
            "both colours",
            "both colors",
            "no matter",
            "regardless",
            "-",
            "*",
        ),
        "any",
    ),
}


def _clean(text: str) -> str:
    return " ".join(text.lower().split()).strip("\"'`.,:;()[]")


def parse_operation(text: str) -> str:
    """Parse the word of a calculation: `add`, `minus`, `×`."""
    plain = _clean(text)
    if plain not in _OPERATIONS:
        raise ArgumentError(f"not a calculation: {text[:40]!r}")
    return _OPERATIONS[plain]


def parse_light(text: str) -> str:
    """Parse a light, `red` or `green`, or `any`."""
    plain = text.strip() if len(text.strip()) == 1 else _clean(text)
    plain = plain.lower()
    if plain not in _LIGHTS:
        raise ArgumentError(f"not a light: {text[:40]!r}")
    return _LIGHTS[plain]


def parse_button(text: str) -> str:
    """Parse a button's name: a letter, a number or one short word."""
    plain = text.strip("\"'`.,:;()[] ")
    if not plain or len(plain) > 12 or not plain.isalnum():
        raise ArgumentError(f"not a button: {text[:40]!r}")
    return plain


OPERATION = ArgumentType("calculation", parse_operation)
LIGHT = ArgumentType("light", parse_light)
BUTTON = ArgumentType("button", parse_button)


@tool(
    "quantum-locks/shortest-presses",
    cost="heavy",
    start=one(NUMBER),
    light=optional(LIGHT),
    target=one(NUMBER),
    buttons=many(BUTTON, 0, 26),
    operations=many(OPERATION, 1, 26),
    amounts=many(INTEGER, 1, 26),
    lights=many(LIGHT, 0, 26),
)
def shortest_presses(
    start: Fraction,
    light: str | None,
    target: Fraction,
    buttons: tuple[str, ...],
    operations: tuple[str, ...],
    amounts: tuple[int, ...],
    lights: tuple[str, ...],
) -> Expression:
    """Return the fewest button presses that turn a number into the target.

    Every press toggles the light between red (the first, unless said) and green; a button works
    while its light is on, `any` always. Buttons without names are A, B, C; without lights, they
    always work.

    Raises:
        ToolError: not as many names, calculations, amounts and lights; no way to the target.
    """
    count = len(operations)
    names = buttons or tuple(string.ascii_uppercase[:count])
    shown = lights or ("any",) * count
    if not len(names) == len(amounts) == len(shown) == count:
        raise ToolError("each button needs a calculation, an amount and its light")
    keys = list(zip(names, operations, amounts, shown, strict=True))
    begin = (start, light or "red")
    came: dict[tuple[Fraction, str], tuple[tuple[Fraction, str], str] | None] = {begin: None}
    queue = deque([begin])
    limit = 1000 * (abs(start) + abs(target) + max(abs(a) for a in amounts) + 1)
    while queue:
        state = queue.popleft()
        if state[0] == target:
            presses = []
            while (last := came[state]) is not None:
                state, name = last
                presses.append(name)
            return Expression(" → ".join(reversed(presses)) or "no press")
        if len(came) > MAX_STATES:
            raise ToolError("too many states to search")
        for name, operation, amount, active in keys:
            if active not in ("any", state[1]):
                continue
            number = _calculated(state[0], operation, amount)
            after = (number, "green" if state[1] == "red" else "red")
            if abs(number) <= limit and after not in came:
                came[after] = (state, name)
                queue.append(after)
    raise ToolError("the target cannot be reached")


def _calculated(number: Fraction, operation: str, amount: int) -> Fraction:
    match operation:
        case "add":
            return number + amount
        case "subtract":
            return number - amount
        case "multiply":
            return number * amount
    if amount == 0:
        raise ToolError("a button divides by 0")
    return number / amount
