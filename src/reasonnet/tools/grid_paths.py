"""Ways through drawn grids: the shortest route as directions, and its length."""

from __future__ import annotations

import re
from collections import deque

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, optional, tool
from reasonnet.tools.values import Expression

MAX_CHARACTERS = 20_000
Drawn = tuple[str, ...]
_STEPS = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}
_NONE = "infeasible"


def parse_drawing(text: str) -> Drawn:
    """Parse a drawn grid: a rectangle of single signs, with or without blanks between them.

    Raises:
        ArgumentError: rows of unequal length, fewer than two rows, or words.
    """
    if len(text) > MAX_CHARACTERS:
        raise ArgumentError(f"a grid of more than {MAX_CHARACTERS} characters")
    lines = _bare([line.strip() for line in text.strip("\n").splitlines() if line.strip()])
    if any(re.search(r"\s", line) for line in lines):
        lines = [_spaced(line) for line in lines]
    elif all(len(line) > 2 and set(line[1::2]) in ({","}, {"|"}) for line in lines):
        lines = [line[::2] for line in lines]
    wide = len(lines[0]) if lines else 0
    if len(lines) < 2 or wide < 2 or any(len(line) != wide for line in lines):
        raise ArgumentError(f"not a drawn grid: {text[:40]!r}")
    if any(re.search(r"\s", line) for line in lines):
        raise ArgumentError(f"not a drawn grid: {text[:40]!r}")
    return tuple(lines)


def _bare(lines: list[str]) -> list[str]:
    """Take quotes, brackets, labels and bars around rows off; rows of one line are cut apart."""
    if len(lines) == 1:
        lines = _cut(lines[0])
    if len(lines) > 1:
        labelled = [
            re.fullmatch(r"(?:row|line|r)\s?\d{1,2}\s?[:=]\s?(\S.*)", line, re.I) for line in lines
        ]
        if all(labelled):
            lines = [found[1] for found in labelled if found]
        if all(re.fullmatch(r"\|(?: ?[^|\s] ?\|)+", line) for line in lines):
            return [re.sub(r"[| ]", "", line) for line in lines]
        inner = [line.rstrip(", ") for line in lines]
        if inner[0].startswith("[[") or inner[-1].endswith("]]"):
            inner = [inner[0][1:], *inner[1:-1], inner[-1][:-1]]
            inner = [line.strip() for line in inner]
        elif (
            inner[0][:1] == "["
            and inner[0][-1:] != "]"
            and inner[-1][:1] + inner[-1][-1:] in ('"]', "']")
        ):
            inner = [inner[0][1:].strip(), *inner[1:-1], inner[-1][:-1].strip()]
        for left, right in ('""', "''", "[]", "||", "``"):
            held = [line[1:-1] for line in inner if line[:1] == left and line[-1:] == right]
            within = "".join(held)
            if len(held) == len(lines) and left not in within and right not in within:
                return [_listed(line) for line in held] if left == "[" else held
    return lines


def _cut(line: str) -> list[str]:
    """Cut rows that stand on one line apart: at brackets, quotes, `/`, `|`, `;` or commas."""
    rows = re.findall(r"\[([^\[\]]+)\]", line)
    if rows and re.sub(r"\[[^\[\]]+\]", "", line).strip("[](){},;/| "):
        return [line]
    if len(rows) > 1:
        return [_listed(row) for row in rows]
    plain = rows[0] if rows else line
    strings = [a or b for a, b in re.findall(r'"([^"]{2,})"|\'([^\']{2,})\'', plain)]
    if len(strings) > 1 and not re.sub(r'"[^"]{2,}"|\'[^\']{2,}\'', "", plain).strip("(),;/| "):
        return strings
    for sign in ("\\n", " / ", " // ", " | ", "; ", ", ", "/", "|", ";", ","):
        parts = [part.strip() for part in plain.strip("\"'").split(sign)]
        if len(parts) > 1 and len({len(part) for part in parts}) == 1 and len(parts[0]) > 1:
            return parts
    return [line]


def _listed(row: str) -> str:
    """Write `"S", ".", "#"` as `S.#`."""
    cells = [cell.strip().strip("\"'") for cell in row.split(",")]
    return "".join(cells) if len(cells) > 1 and all(len(c) == 1 for c in cells) else row.strip()


def _spaced(line: str) -> str:
    """Take the blanks, and commas or bars with blanks, out between single signs."""
    if not re.fullmatch(r"\S(?:[ \t]+\S|[,|][ \t]*\S|[ \t]+\|[ \t]+\S)*", line):
        raise ArgumentError(f"not a row of single signs: {line[:40]!r}")
    return re.sub(r"[ \t]+\|[ \t]+|[,|]?[ \t]+", "", line)


def parse_sign(text: str) -> str:
    """Parse the one sign that stands for a kind of cell."""
    plain = text.strip()
    if len(plain) == 3 and plain[0] == plain[2] and plain[0] in "'\"`":
        plain = plain[1]
    if len(plain) != 1:
        raise ArgumentError(f"not a single sign: {text[:40]!r}")
    return plain


DRAWING = ArgumentType("drawn grid", parse_drawing)
SIGN = ArgumentType("sign", parse_sign)
_WAY = {
    "grid": one(DRAWING),
    "grid_start": one(SIGN),
    "grid_goal": one(SIGN),
    "grid_wall": optional(SIGN),
    "grid_open": optional(SIGN),
}
# The signs' roles are called grid_… since capitals matter in them as in the grid.


def _place(grid: Drawn, sign: str) -> tuple[int, int]:
    found = [(r, line.index(sign)) for r, line in enumerate(grid) if sign in line]
    if sum(line.count(sign) for line in grid) != 1:
        raise ToolError(f"the grid needs one {sign!r}")
    return found[0]


def _search(
    grid: Drawn, start: str, goal: str, wall: str | None, free: str | None
) -> list[str] | None:
    """Return the directions of a shortest way, None if there is none."""
    if wall is None and free is None:
        raise ToolError("which sign is a wall, or which is free?")
    begin, end = _place(grid, start), _place(grid, goal)
    came: dict[tuple[int, int], tuple[tuple[int, int], str]] = {}
    queue = deque([begin])
    while queue:
        at = queue.popleft()
        if at == end:
            way = []
            while at != begin:
                at, step = came[at]
                way.append(step)
            return way[::-1]
        for step, (down, right) in _STEPS.items():
            to = at[0] + down, at[1] + right
            if not (0 <= to[0] < len(grid) and 0 <= to[1] < len(grid[0])):
                continue
            sign = grid[to[0]][to[1]]
            passable = sign != wall if wall is not None else sign in (free, goal)
            if passable and to not in came and to != begin:
                came[to] = (at, step)
                queue.append(to)
    return None


@tool("grid-paths/route", cost="light", chance=0.0, **_WAY)
def route(
    grid: Drawn, grid_start: str, grid_goal: str, grid_wall: str | None, grid_open: str | None
) -> Expression:
    """Return the directions (up, down, left, right) of a shortest way, or `infeasible`.

    Raises:
        ToolError: start or goal is not in the grid once, or no sign says where one may go.
    """
    way = _search(grid, grid_start, grid_goal, grid_wall, grid_open)
    return Expression(_NONE if way is None else " ".join(way))


@tool("grid-paths/steps", cost="light", chance=0.0, **_WAY)
def steps(
    grid: Drawn, grid_start: str, grid_goal: str, grid_wall: str | None, grid_open: str | None
) -> int:
    """Return the number of steps (up, down, left, right) of a shortest way.

    Raises:
        ToolError: there is no way; start or goal is not in the grid once.
    """
    way = _search(grid, grid_start, grid_goal, grid_wall, grid_open)
    if way is None:
        raise ToolError("there is no way to the goal")
    return len(way)
