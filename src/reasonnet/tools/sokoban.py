"""Sokoban: a player pushes boxes onto goals."""

from __future__ import annotations

import heapq
import re
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, tool
from reasonnet.tools.values import Expression

MAX_SECONDS = 5.0
WEIGHT = 4
"""How much more the pushes to come count than those already made."""
MAX_SIDE = 30
_FAR = 10**6
_SIGNS = {"*": "player", "%": "player goal", "@": "box", "X": "goal", "$": "box goal", "+": "wall"}
_STANDARD = {"@": "player", "+": "player goal", "$": "box", ".": "goal", "*": "box goal"}
_LETTERS = {
    "P": "player", "p": "player goal", "+": "player goal", "M": "player", "@": "player",
    "B": "box", "$": "box", "C": "box", "*": "box goal", "b": "box goal", "c": "box goal",
    "G": "goal", "T": "goal", "O": "goal", "o": "goal", "x": "goal", "X": "goal",
}  # fmt: skip
"""Drawings with letters: `#` or `W` walls, `.`, `-`, `_` or a blank for the floor."""
_PICTURES = {
    "🧍": "player", "🙂": "player", "😀": "player", "🤖": "player", "📦": "box", "🟫": "box",
    "🎯": "goal", "⭐": "goal", "❌": "goal", "✅": "box goal", "😎": "player goal",
}  # fmt: skip
_PICTURE_WALLS, _PICTURE_FLOOR = "🧱⬛", "⬜▫"


@dataclass(frozen=True, slots=True)
class Warehouse:
    """A sokoban as numbered cells."""

    wide: int
    floor: frozenset[int]
    goals: frozenset[int]
    boxes: frozenset[int]
    player: int


def parse_warehouse(text: str) -> Warehouse:
    """Parse a drawn sokoban.

    Two drawings are known: walls `+`, player `*`, box `@`, goal `X`, box on goal `$`, player on
    goal `%`, floor `-`; and the usual one with walls `#`, player `@`, box `$`, goal `.`, box on
    goal `*`, player on goal `+`. Cells may have blanks between them. Letters (P or M player, B or
    C box, G, T, O or X goal, `b`, `c` or `*` box on goal, `p` or `+` player on goal; walls `#` or
    `W`, floor `.`, `-`, `_`) and pictures are known too. Rows may stand between slashes.

    Raises:
        ArgumentError: other signs, no player, or not as many boxes as goals.
    """
    lines = [line.rstrip() for line in text.strip("\n`").splitlines() if line.strip()]
    if len(lines) == 1 and "/" in lines[0]:
        lines = [line.strip() for line in lines[0].split("/")]
    lines = _rewritten(_typed(lines))
    usual = any("#" in line for line in lines)
    if not usual:
        lines = [re.sub(r"\s", "", line) for line in lines]
    elif all(re.fullmatch(r"\s*\S(?: \S)*", line) for line in lines):
        lines = [line[::2] for line in lines]
    signs = _STANDARD if usual else _SIGNS
    plain = "# -_" if usual else "-_"
    if not lines or len(lines) > MAX_SIDE or max(map(len, lines)) > MAX_SIDE:
        raise ArgumentError(f"not a sokoban: {text[:40]!r}")
    if any(sign not in signs and sign not in plain for line in lines for sign in line):
        raise ArgumentError(f"not a sokoban: {text[:40]!r}")
    wide = max(map(len, lines)) + 2
    floor, goals, boxes, players = set(), set(), set(), []
    for r, line in enumerate(lines, 1):
        for c, sign in enumerate(line, 1):
            what = "wall" if usual and sign == "#" else signs.get(sign, "")
            if what == "wall":
                continue
            at = r * wide + c
            floor.add(at)
            if "goal" in what:
                goals.add(at)
            if "box" in what:
                boxes.add(at)
            if "player" in what:
                players.append(at)
    if len(players) != 1 or len(boxes) > len(goals) or not boxes:
        raise ArgumentError("a sokoban has one player and as many goals as boxes")
    return Warehouse(wide, frozenset(floor), frozenset(goals), frozenset(boxes), players[0])


def _typed(lines: list[str]) -> list[str]:
    """Leave out what stands around typed rows: brackets, quotes, commas, bars, counted labels."""
    text = "\n".join(lines)
    if len(lines) == 1:
        for sign in (";", "|", "\\n", "\\"):
            if text.count(sign) > 1:
                return [line.strip() for line in text.split(sign)]
    if re.search(r"[\"']", text):
        if inner := re.findall(r"\[([^\[\]]*)\]", text.strip()[1:-1]):
            return ["".join(re.findall(r"[\"'](.)[\"']", row)) for row in inner]
        if quoted := re.findall(r"\"([^\"\n]{3,})\"|'([^'\n]{3,})'", text):
            return [one or other for one, other in quoted]
    for wrapped in (r"\s*\[(.*)\],?", r"\s*> (.*)", r"\|(.*)\|", r"(.(?:,.)+),?"):
        found = [re.fullmatch(wrapped, line) for line in lines]
        if all(found):
            lines = [one[1].replace(",", "").replace("|", "") for one in found if one]
    labels = [re.match(r"(?:row )?(\d{1,2})[:.)] ?", line, re.IGNORECASE) for line in lines]
    numbers = [int(label[1]) for label in labels if label]
    if len(numbers) == len(lines) and numbers == list(range(numbers[0], numbers[0] + len(lines))):
        lines = [line[label.end() :] for line, label in zip(lines, labels, strict=True) if label]
    return [re.sub("[█▓■]", "#", line) for line in lines]


def _rewritten(lines: list[str]) -> list[str]:
    """Write a drawing in letters or pictures with the usual signs."""
    text = "".join(lines)
    if any(sign in text for sign in _PICTURES):
        known, walls, floor = _PICTURES, _PICTURE_WALLS, _PICTURE_FLOOR
        lines = [re.sub(r"[\s\ufe0f]", "", line) for line in lines]
    elif re.search(r"[BCPGTMWXO]", text) and re.search(r"[#W]", text):
        known, walls, floor = _LETTERS, "#W", ".-_ "
        if all(re.fullmatch(r"\s*\S(?: \S)*", line) for line in lines):
            lines = [line[::2] for line in lines]
    else:
        return lines
    back = {what: sign for sign, what in _STANDARD.items()}
    signs = {**dict.fromkeys(walls, "#"), **dict.fromkeys(floor, " ")}
    signs |= {sign: back[what] for sign, what in known.items()}
    return ["".join(signs.get(sign, sign) for sign in line) for line in lines]


WAREHOUSE = ArgumentType("drawn sokoban", parse_warehouse)


class _Search:
    """Best-first search over pushes; a state is the boxes and where the player can get to."""

    def __init__(self, house: Warehouse) -> None:
        self.house = house
        self.ways = {"U": -house.wide, "D": house.wide, "L": -1, "R": 1}
        self.distance = {goal: self.pulled(goal) for goal in house.goals}
        # From a cell that no goal can be pulled to, a box never reaches any.
        self.alive = {cell for far in self.distance.values() for cell in far}
        self.near = {
            cell: sorted((far[cell], goal) for goal, far in self.distance.items() if cell in far)
            for cell in house.floor
        }

    def pulled(self, goal: int) -> dict[int, int]:
        """Return how many pushes a box needs from each cell to a goal, on an empty floor."""
        found = {goal: 0}
        queue = deque([goal])
        while queue:
            at = queue.popleft()
            for step in self.ways.values():
                box, player = at - step, at - 2 * step
                if box in self.house.floor and player in self.house.floor and box not in found:
                    found[box] = found[at] + 1
                    queue.append(box)
        return found

    def reached(self, boxes: frozenset[int], player: int) -> dict[int, tuple[int, str] | None]:
        """Return all cells that the player gets to, with the cell and step before each."""
        came: dict[int, tuple[int, str] | None] = {player: None}
        queue = deque([player])
        while queue:
            at = queue.popleft()
            for name, step in self.ways.items():
                to = at + step
                if to in self.house.floor and to not in boxes and to not in came:
                    came[to] = (at, name)
                    queue.append(to)
        return came

    def estimate(self, boxes: frozenset[int]) -> int:
        """Sum the pushes of a greedy matching of boxes to goals (the best-off box first)."""
        total = 0
        taken: set[int] = set()
        for row in sorted(self.near[box] for box in boxes):
            for far, goal in row:
                if goal not in taken:
                    taken.add(goal)
                    total += far
                    break
            else:  # only goals are left that this box cannot get to
                total += _FAR
        return total

    def stuck(self, boxes: frozenset[int], box: int) -> bool:
        """Tell whether a box is part of a full square of boxes and walls off the goals."""
        wide = self.house.wide
        for down in (-wide, wide):
            for right in (-1, 1):
                square = (box, box + down, box + right, box + down + right)
                if all(c in boxes or c not in self.house.floor for c in square) and any(
                    c in boxes and c not in self.house.goals for c in square
                ):
                    return True
        return False

    def pushes(
        self, boxes: frozenset[int], came: dict[int, tuple[int, str] | None]
    ) -> Iterator[tuple[frozenset[int], int, int, str]]:
        """Yield boxes after a push, the player's cell after it, the cell before it, its name."""
        for box in boxes:
            for name, step in self.ways.items():
                to = box + step
                if box - step not in came or to in boxes or to not in self.alive:
                    continue
                after = (boxes - {box}) | {to}
                if not self.stuck(after, to):
                    yield after, box, box - step, name


def _steps(came: dict[int, tuple[int, str] | None], to: int) -> str:
    steps = []
    while (last := came[to]) is not None:
        to, name = last
        steps.append(name)
    return "".join(reversed(steps))


@tool("sokoban/solve", cost="heavy", grid=one(WAREHOUSE))
def solve(grid: Warehouse) -> Expression:
    """Return steps (U, D, L, R) that push all boxes onto goals; not always the fewest.

    Raises:
        ToolError: there is no solution, or none is found in 5 seconds.
    """
    search = _Search(grid)
    limit = time.monotonic() + MAX_SECONDS
    done = grid.boxes <= grid.goals
    if done:
        return Expression("no step")
    begin = (grid.boxes, grid.player)
    parents: dict[int, tuple[int, int, str, int]] = {}
    nodes = [begin]
    told = {begin}
    searched: set[tuple[frozenset[int], int]] = set()
    heap = [(search.estimate(grid.boxes), 0, 0)]
    while heap:
        if time.monotonic() > limit:
            raise ToolError("no solution is found in time")
        _, depth, index = heapq.heappop(heap)
        boxes, player = nodes[index]
        came = search.reached(boxes, player)
        # Where in its room the player stands makes no difference.
        room = (boxes, min(came))
        if room in searched:
            continue
        searched.add(room)
        for after, at, start, name in search.pushes(boxes, came):
            if (after, at) in told:
                continue
            told.add((after, at))
            nodes.append((after, at))
            parents[len(nodes) - 1] = (index, start, name, player)
            if after <= grid.goals:
                return Expression(_told(search, nodes, parents, len(nodes) - 1))
            # Weighted: a solution soon rather than the shortest one.
            rank = depth + 1 + WEIGHT * search.estimate(after)
            heapq.heappush(heap, (rank, depth + 1, len(nodes) - 1))
    raise ToolError("the boxes cannot all get to goals")


def _told(
    search: _Search,
    nodes: list[tuple[frozenset[int], int]],
    parents: dict[int, tuple[int, int, str, int]],
    index: int,
) -> str:
    told: list[str] = []
    while index in parents:
        before, start, name, player = parents[index]
        told.append(_steps(search.reached(nodes[before][0], player), start) + name)
        index = before
    return "".join(reversed(told))
