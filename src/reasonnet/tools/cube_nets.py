"""Solving a turning cube of any size from its drawn net, piece by piece.

Every orbit of pieces is solved on its own, by 3-cycles that touch nothing else (`turning_cubes`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, tool
from reasonnet.tools.turning_cubes import (
    FACES,
    Cube,
    Orbit,
    Vector,
    cube_of,
    orbits_of,
    simplified,
)
from reasonnet.tools.values import Expression

MAX_SIDE = 7
MAX_CYCLES = 80
"""More 3-cycles than any orbit needs; an orbit that needs more cannot be solved."""
_NAMES = {
    name: face
    for face, names in zip(
        "UDLRFB",
        ("u up top upper", "d down bottom lower", "l left", "r right", "f front", "b back rear"),
        strict=True,
    )
    for name in names.split()
}
_LABEL = re.compile(
    r"(?<![A-Za-z])[\"'*(\[]*"
    r"(up|top|upper|down|bottom|lower|left|right|front|back|rear|[ULFRBD])[\"'*)\]]*"
    r"(?:[ -]?(?:face|side))?[\"'*]*\s*(?::|=|->|→)",
    re.IGNORECASE,
)
_PICTURES = {
    "🟥": "R",
    "🟧": "O",
    "🟨": "Y",
    "🟩": "G",
    "🟦": "B",
    "⬜": "W",
    "🟪": "P",
    "🟫": "N",
    "⬛": "K",
}
_COLOURS = "red orange yellow green blue white".split()


@dataclass(frozen=True, slots=True)
class Net:
    """The colours of a cube: for every face, in the order of FACES, its rows."""

    side: int
    colours: str


def parse_net(text: str) -> Net:
    """Parse a drawn net or six named faces.

    A net has the upper face, below it the left, front, right and back faces side by side, then
    the lower one. Cells are letters, coloured squares, or the six colours' names; blanks, commas,
    bars, quotes and brackets between them are left out. Faces may also stand one after the
    other, each with its name and a colon before it (`U: WWWWWWWWW`).

    Raises:
        ArgumentError: not six faces of equal squares in six colours.
    """
    if len(text) > 6000:
        raise ArgumentError("not a cube's net: too long")
    found = _named(text) or _drawn(text)
    if found is None:
        raise ArgumentError("not a cube's net: write U, then L F R B side by side, then D")
    return found


def _named(text: str) -> Net | None:
    """Read `U: WWW WWW WWW, L: …`."""
    parts = _LABEL.split(text.strip("` \n"))
    if len(parts) != 13 or re.search(r"[^\s\[\](){}`]", parts[0]):
        return None
    faces: dict[str, str] = {}
    for name, cells in zip(parts[1::2], parts[2::2], strict=True):
        faces[_NAMES[name.lower()]] = _cells(cells)
    if len(faces) != 6:
        return None
    return _checked("".join(faces[face] for face in FACES))


def _drawn(text: str) -> Net | None:
    lines = [cells for line in text.strip("` \n").split("\n") if (cells := _cells(line))]
    side = len(lines) // 3
    if len(lines) != 3 * side or not 2 <= side <= MAX_SIDE:
        return None
    if [len(line) for line in lines] != [side] * side + [4 * side] * side + [side] * side:
        return None
    middle = lines[side : 2 * side]
    around = ["".join(line[side * i : side * (i + 1)] for line in middle) for i in range(4)]
    return _checked("".join([*lines[:side], *around, *lines[2 * side :]]))


def _cells(text: str) -> str:
    """Return a sign for every cell; nothing where there is something else."""
    for picture, letter in _PICTURES.items():
        text = text.replace(picture, letter)
    text = re.sub(
        r"\b(" + "|".join(_COLOURS) + r")\b", lambda m: m[0][0], text, flags=re.IGNORECASE
    )
    text = re.sub(r"[\s,;|/.\"'`\[\](){}+\-_─│━┃*\ufe0f]", "", text).upper()
    return text if text.isalnum() else ""


def _checked(colours: str) -> Net | None:
    side = round((len(colours) / 6) ** 0.5)
    if not 2 <= side <= MAX_SIDE or len(colours) != 6 * side * side:
        return None
    return Net(side, colours) if len(set(colours)) == 6 else None


NET = ArgumentType("cube's net", parse_net)


def _scheme(net: Net) -> dict[Vector, str]:
    """Return the colour of each side when solved: that of the centres, or of a corner."""
    stickers = cube_of(net.side).stickers
    half = net.side // 2
    if net.side % 2:
        middle = half * net.side + half
        centres = [face * net.side**2 + middle for face in range(6)]
        return {stickers[i][1]: net.colours[i] for i in centres}
    corners: dict[Vector, dict[Vector, str]] = {}
    for (place, normal), colour in zip(stickers, net.colours, strict=True):
        if all(v in (0, net.side - 1) for v in place):
            corners.setdefault(place, {})[normal] = colour
    held = corners[0, 0, 0]  # the corner of D, B and L stays where it is
    near: dict[str, set[str]] = {colour: set() for colour in set(net.colours)}
    for corner in corners.values():
        for colour in corner.values():
            near[colour] |= set(corner.values())
    scheme = dict(held)
    for (x, y, z), colour in held.items():
        others = set(net.colours) - near[colour]
        if len(others) != 1:
            raise ToolError("no turns solve this cube: its corners do not fit one another")
        scheme[-x, -y, -z] = others.pop()
    return scheme


def _odd(permutation: Sequence[int]) -> bool:
    seen: set[int] = set()
    odd = False
    for start in range(len(permutation)):
        length, at = 0, start
        while at not in seen:
            seen.add(at)
            at = permutation[at]
            length += 1
        odd ^= length > 0 and length % 2 == 0
    return odd


def _pieces_odd(cube: Cube, orbit: Orbit, homes: Sequence[int]) -> bool:
    """Tell whether the pieces of an orbit (not their stickers) are permuted oddly."""
    places = [cube.stickers[i][0] for i in orbit.places]
    at = {place: k for k, place in enumerate(dict.fromkeys(places))}
    to = {at[places[i]]: at[places[home]] for i, home in enumerate(homes)}
    return len(set(to.values())) == len(at) and _odd([to[k] for k in range(len(at))])


class _Solver:
    def __init__(self, net: Net) -> None:
        self.cube = cube_of(net.side)
        self.orbits = orbits_of(net.side)
        scheme = _scheme(net)
        if len(set(scheme.values())) != 6:
            raise ToolError("no turns solve this cube: two sides have centres of one colour")
        self.home = [scheme[normal] for _, normal in self.cube.stickers]
        self.now = np.array(list(net.colours))
        self.turns: list[str] = []

    def turn(self, turns: Sequence[str]) -> None:
        self.turns += turns
        self.now = self.now[self.cube.effect(turns)]

    def _names(self, orbit: Orbit) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return what is at each place and what belongs there, as numbers of kinds."""
        there = [
            self.now[i] + "".join(self.now[j] for j in others)
            for i, others in zip(orbit.places, orbit.partners, strict=True)
        ]
        wanted = [
            self.home[i] + "".join(self.home[j] for j in others)
            for i, others in zip(orbit.places, orbit.partners, strict=True)
        ]
        if Counter(there) != Counter(wanted):
            raise ToolError("no turns solve this cube: it has pieces that no cube has")
        kinds = {name: i for i, name in enumerate(dict.fromkeys(wanted))}
        return np.array([kinds[n] for n in there]), np.array([kinds[n] for n in wanted])

    def parity(self) -> None:
        """Turn outer and inner layers once where an odd permutation is left."""
        for corners_only in (True, False):
            for orbit in self.orbits:
                place = self.cube.stickers[orbit.places[0]][0]
                size = 1 + len(orbit.partners[0])
                if size == 1 or (size == 3) != corners_only:
                    continue
                there, wanted = self._names(orbit)
                at = {int(kind): i for i, kind in enumerate(wanted)}
                if not _pieces_odd(self.cube, orbit, [at[int(kind)] for kind in there]):
                    continue
                if corners_only:
                    self.turn(["U"])
                    continue
                inner = next(v for v in place if v not in (0, self.cube.side - 1))
                if 2 * inner == self.cube.side - 1:
                    raise ToolError("no turns solve this cube: two pieces are swapped")
                self.turn(self.cube.slice("R", 1 + min(inner, self.cube.side - 1 - inner)))

    def solve(self) -> list[str]:
        for orbit in self.orbits:
            self._names(orbit)
        self.parity()
        for orbit in self.orbits:
            self._solve(orbit)
        shown = self.now.reshape(6, -1)
        if not (shown == shown[:, :1]).all():
            raise ToolError("no turns solve this cube")
        return simplified(self.turns)

    def _solve(self, orbit: Orbit) -> None:
        there, wanted = self._names(orbit)
        a, b, c = orbit.cycles.T
        names = list(self.cube.turns)
        for _ in range(MAX_CYCLES):
            right = there == wanted
            if right.all():
                return
            gain = (
                (there[a] == wanted[b]).astype(int)
                + (there[b] == wanted[c])
                + (there[c] == wanted[a])
                - right[a] - right[b] - right[c]
            )  # fmt: skip
            best = int(np.argmax(gain * 12 - 2 * orbit.depths))
            if gain[best] < 1:
                # Pieces that are turned in place: carry them round first.
                wrong = (~right).astype(int)
                best = int(
                    np.argmax(20 * gain + 10 * (wrong[a] + wrong[b] + wrong[c]) - orbit.depths)
                )
            self.turn(orbit.algorithm(best, names))
            there, wanted = self._names(orbit)
        raise ToolError("no turns solve this cube: a piece of it is turned in its place")


@tool("cubes/solve", cost="heavy", net=one(NET))
def solve_net(net: Net) -> Expression:
    """Turns that solve a cube of 2 to 7 layers, in Singmaster's notation without `U2`.

    Args:
        net: the colours of the faces: U above L, F, R, B above D. `Rw` turns two layers, `3Rw`
            three, M, E and S the middle layer.

    Raises:
        ToolError: pieces are missing, swapped or twisted, so that no turns solve the cube.
    """
    counts = Counter(net.colours)
    if set(counts.values()) != {net.side**2}:
        said = ", ".join(f"{count} of {colour}" for colour, count in sorted(counts.items()))
        raise ToolError(
            f"no turns solve this cube: each colour needs {net.side**2} stickers, not {said}"
        )
    return Expression(" ".join(_Solver(net).solve()))
