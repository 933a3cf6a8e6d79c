"""Plans for agents on a grid that push coloured boxes to targets of the same colour."""

from __future__ import annotations

import json
import re
from collections import deque

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, tool

_Square = tuple[float, float]
_Field = _Square | str | tuple[str, ...]
MAX_STEPS = 500
_THINGS = {
    **dict.fromkeys(("box", "crate", "parcel", "package"), "box"),
    **dict.fromkeys(("target", "goal", "pad", "spot", "destination"), "target"),
}


def parse_field(text: str) -> _Field:
    """Parse a square's centre, or what is on it.

    Squares read `0.5, 1.5`; things `box_red`, `red box`, `goal:blue`, `boxes: red, green`.
    """
    word = text.strip(" \n\"'`[]().,;")
    things = "|".join(_THINGS)
    for pattern, kind, colour in (
        (rf"({things})[-_ :=(]\s?([a-z]{{2,12}})", 1, 2),
        (rf"([a-z]{{2,12}})[-_ ]({things})", 2, 1),
    ):
        thing = re.fullmatch(pattern, word.lower())
        if thing:
            return f"{_THINGS[thing[kind]]}_{thing[colour]}"
    group = re.fullmatch(
        rf"({things})e?s[ :=(]\s?[\[({{]?"
        r"([a-z]{2,12}(?:(?:,| and|, and)? [a-z]{2,12}|,[a-z]{2,12})*)",
        word.lower(),
    )
    if group and len(colours := re.findall(r"[a-z]+", group[2].replace(" and ", " "))) <= 9:
        return tuple(f"{_THINGS[group[1]]}_{colour}" for colour in colours)
    found = re.fullmatch(
        r"(?:x\s?=\s?)?(\d{1,3}(?:\.\d)?)\s?[,;/| ]\s?(?:y\s?=\s?)?(\d{1,3}(?:\.\d)?)", word
    )
    if found is None:
        raise ArgumentError(f"neither a square nor a box or target: {text[:40]!r}")
    return float(found[1]), float(found[2])


FIELD = ArgumentType("square, or box or target on it", parse_field)


@tool("box-moves/plan", cost="heavy", fields=many(FIELD, 1, 1000))
def plan(fields: tuple[_Field, ...]) -> str:
    """Return steps that bring every box to a target of its colour, as a JSON list of actions.

    The fields are the squares, each followed by the boxes and targets on it; there is an agent
    on each square, which moves one box at a time to a neighbouring square or onto a target.

    Raises:
        ToolError: no square, a box without a target, or no way to it.
    """
    squares: list[_Square] = []
    boxes: list[tuple[str, _Square]] = []
    targets: list[tuple[str, _Square]] = []
    for field in fields:
        things = (field,) if isinstance(field, str) else field
        if isinstance(things[0], float) or isinstance(things[-1], float):
            squares.append((float(things[0]), float(things[1])))
            continue
        if not squares:
            raise ToolError("a box or target before any square")
        for thing in things:
            kind, colour = str(thing).split("_")
            (boxes if kind == "box" else targets).append((colour, squares[-1]))
    paths = [_path(box, targets, set(squares)) for box in boxes]
    if not paths:
        raise ToolError("there is no box to move")
    return json.dumps(_schedule([colour for colour, _ in boxes], paths))


def _path(
    box: tuple[str, _Square], targets: list[tuple[str, _Square]], squares: set[_Square]
) -> list[_Square]:
    """Return the squares from a box to the nearest free target of its colour, which is taken."""
    colour, start = box
    came: dict[_Square, _Square | None] = {start: None}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        if (colour, here) in targets:
            targets.remove((colour, here))
            path = [here]
            while (before := came[path[-1]]) is not None:
                path.append(before)
            return path[::-1]
        x, y = here
        for there in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if there in squares and there not in came:
                came[there] = here
                queue.append(there)
    raise ToolError(f"no way for the {colour} box to a target")


def _schedule(colours: list[str], paths: list[list[_Square]]) -> list[dict[str, str]]:
    """Let every box go on at once, one box an agent; a box whose agent is busy waits."""
    at = [0] * len(paths)
    steps: list[dict[str, str]] = []
    for _ in range(MAX_STEPS):
        if all(place == len(path) for place, path in zip(at, paths, strict=True)):
            break
        step: dict[str, str] = {}
        for i, path in enumerate(paths):
            if at[i] == len(path):
                continue
            agent = "Agent[{}, {}]".format(*path[at[i]])
            if agent in step:
                continue
            last = at[i] == len(path) - 1
            where = f"target_{colours[i]}" if last else "square[{}, {}]".format(*path[at[i] + 1])
            step[agent] = f"move(box_{colours[i]}, {where})"
            at[i] += 1
        steps.append(step)
    return steps
