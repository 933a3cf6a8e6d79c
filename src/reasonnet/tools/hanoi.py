"""The Tower of Hanoi: its moves, with three pegs or more."""

from __future__ import annotations

import re
from functools import cache

from reasonnet.tools.arguments import INTEGER
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, optional, tool
from reasonnet.tools.values import Expression

MAX_MOVES = 5000


def parse_peg(text: str) -> str:
    """Parse a peg: a number, a letter, or `left`, `middle`, `right`."""
    plain = text.strip("\"'`.,:;()[] ").lower()
    plain = re.sub(
        r"^(?:peg|rod|tower|pole|stake|spike|pin|needle|post|stick|column|pillar|no\.|number|#)\s+",
        "",
        plain,
    )
    plain = {
        "first": "1",
        "second": "2",
        "third": "3",
        "fourth": "4",
        "fifth": "5",
        "one": "1",
        "two": "2",
        "three": "3",
        "four": "4",
        "five": "5",
        "1st": "1",
        "2nd": "2",
        "3rd": "3",
        "4th": "4",
        "5th": "5",
        "centre": "middle",
        "central": "middle",
        "leftmost": "left",
        "rightmost": "right",
        "left-hand": "left",
        "right-hand": "right",
        "i": "1",
        "ii": "2",
        "iii": "3",
        "iv": "4",
    }.get(plain, plain)
    if not re.fullmatch(r"\d|10|[a-j]|left|middle|center|right", plain):
        raise ArgumentError(f"not a peg: {text[:40]!r}")
    return plain if len(plain) > 1 else plain.upper()


PEG = ArgumentType("peg", parse_peg)


@tool(
    "hanoi/moves",
    cost="heavy",
    discs=one(INTEGER),
    pegs=optional(INTEGER),
    from_peg=optional(PEG),
    to_peg=optional(PEG),
)
def moves(discs: int, pegs: int | None, from_peg: str | None, to_peg: str | None) -> Expression:
    """List the fewest moves that bring a tower of discs to another peg (Frame-Stewart).

    Three pegs, the first and the last one unless said; one move a line, disc 1 the smallest.

    Raises:
        ToolError: fewer than 3 pegs, more than 5000 moves, or pegs that do not exist.
    """
    count = 3 if pegs is None else pegs
    if not 3 <= count <= 10 or not 1 <= discs <= 200:
        raise ToolError("1 to 200 discs on 3 to 10 pegs")
    said = from_peg or to_peg or "1"
    if said.isdigit():
        names = [str(n + 1) for n in range(count)]
    elif len(said) == 1:
        names = list("ABCDEFGHIJ"[:count])
    else:
        names = ["left", "center" if "center" in (from_peg, to_peg) else "middle", "right"]
    start, goal = from_peg or names[0], to_peg or names[-1]
    if start not in names or goal not in names or start == goal:
        raise ToolError(f"the pegs are {', '.join(names)}")
    if _fewest(discs, count)[0] > MAX_MOVES:
        raise ToolError(f"more than {MAX_MOVES} moves")
    spare = [name for name in names if name not in (start, goal)]
    found: list[str] = []
    _move(list(range(1, discs + 1)), start, goal, spare, found)
    return Expression("\n".join(found))


@cache
def _fewest(discs: int, pegs: int) -> tuple[int, int]:
    """Return the fewest moves and how many discs are put aside first."""
    if discs <= 1:
        return discs, 0
    if pegs == 3:
        return int(2**discs - 1), discs - 1
    return min(
        (2 * _fewest(aside, pegs)[0] + _fewest(discs - aside, pegs - 1)[0], aside)
        for aside in range(1, discs)
    )


def _move(discs: list[int], start: str, goal: str, spare: list[str], found: list[str]) -> None:
    if not discs:
        return
    aside = _fewest(len(discs), len(spare) + 2)[1]
    small, large = discs[:aside], discs[aside:]
    if small:
        _move(small, start, spare[0], [*spare[1:], goal], found)
    if len(large) == 1:
        found.append(f"Move disk {large[0]} from Peg {start} to Peg {goal}")
    else:
        _move(large, start, goal, spare[1:], found)
    if small:
        _move(small, spare[0], goal, [*spare[1:], start], found)
