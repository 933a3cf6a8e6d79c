"""Solving a turning cube of any size from its drawn net, piece by piece.

The cube is a permutation of stickers made from geometry. A commutator of a slice and a conjugated
layer moves three pieces in a cycle and nothing else; set-up turns, found by breadth-first search,
bring any three pieces of an orbit into that cycle. Every orbit is then solved on its own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from random import Random

import numpy as np
from numpy.typing import NDArray

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, tool
from reasonnet.tools.values import Expression

MAX_SIDE = 7
MAX_CYCLES = 80
"""More 3-cycles than any orbit needs; an orbit that needs more cannot be solved."""
FACES = "ULFRBD"
"""The faces in the order of a net, row by row."""
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
Perm = NDArray[np.int64]
Vector = tuple[int, int, int]


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


@dataclass(frozen=True, slots=True)
class _Orbit:
    """Stickers that turns carry to each other's places, one of each piece at least."""

    places: tuple[int, ...]
    partners: tuple[tuple[int, ...], ...]
    """For each place the other stickers of its piece, in a fixed order."""
    base: tuple[str, ...]
    """Turns that move three pieces in a cycle."""
    cycles: NDArray[np.int64]
    """Rows a, b, c: what is at a goes to b, b to c, c to a; as indices into `places`."""
    depths: NDArray[np.int64]
    """For each cycle how many turns bring the base's places to it."""
    parents: NDArray[np.int64]
    """For each cycle the one before it, and the number of the turn between them."""

    def algorithm(self, cycle: int, names: Sequence[str]) -> list[str]:
        """Return the turns that make a cycle."""
        setup: list[str] = []
        while self.depths[cycle]:
            cycle, turn = (int(value) for value in self.parents[cycle])
            setup.append(names[turn])
        setup.reverse()
        return [*inverse(setup), *self.base, *setup]


class _Cube:
    """The geometry of a cube: stickers, turns as permutations, orbits."""

    def __init__(self, side: int) -> None:
        self.side = side
        self.stickers = list(_stickers(side))
        index = {sticker: i for i, sticker in enumerate(self.stickers)}
        self.turns: dict[str, Perm] = {}
        """For every turn where each sticker's place gets its colour from."""
        layers = side // 2
        for face, depth in product("RLUDFB", range(1, layers + 1)):
            name = ("" if depth < 3 else str(depth)) + face + ("w" if depth > 1 else "")
            self._add(name, face, range(depth), index)
        if side % 2:
            for name, face in ("ML", "ED", "SF"):
                self._add(name, face, range(layers, layers + 1), index)

    def _add(
        self, name: str, face: str, layers: range, index: dict[tuple[Vector, Vector], int]
    ) -> None:
        from_ = np.arange(len(self.stickers))
        axis, sign = "xyz".index(_AXES[face][0]), _AXES[face][1]
        last = self.side - 1
        for i, (place, normal) in enumerate(self.stickers):
            if (last - place[axis] if sign > 0 else place[axis]) in layers:
                centred: Vector = (2 * place[0] - last, 2 * place[1] - last, 2 * place[2] - last)
                x, y, z = _rotated(centred, axis, sign)
                moved = ((x + last) // 2, (y + last) // 2, (z + last) // 2)
                from_[index[moved, _rotated(normal, axis, sign)]] = i
        self.turns[name] = from_
        self.turns[name + "'"] = np.argsort(from_)

    def effect(self, turns: Sequence[str]) -> Perm:
        """Return where every place gets its colour from after several turns."""
        total = np.arange(len(self.stickers))
        for turn in turns:
            total = total[self.turns[turn]]
        return total

    def slice(self, face: str, depth: int) -> list[str]:
        """Return turns that turn a single layer, counted from 1 at a face."""
        if depth > self.side // 2:
            if 2 * depth == self.side + 1:
                name = {"R": "M'", "L": "M"}[face]
                return [name]
            other = self.slice({"R": "L", "L": "R"}[face], self.side + 1 - depth)
            return inverse(other)
        names = [f"{'' if d < 3 else d}{face}{'w' if d > 1 else ''}" for d in (depth, depth - 1)]
        return [names[0]] if depth == 1 else [names[0], names[1] + "'"]


_AXES = {
    face: (axis, sign)
    for axis, pair in zip("xyz", ("RL", "UD", "FB"), strict=True)
    for face, sign in zip(pair, (1, -1), strict=True)
}


def _rotated(v: Vector, axis: int, sign: int) -> Vector:
    """Turn a vector clockwise, seen from the positive end of an axis (or its negative end)."""
    x, y, z = v
    if axis == 0:
        return (x, z * sign, -y * sign)
    if axis == 1:
        return (-z * sign, y, x * sign)
    return (y * sign, -x * sign, z)


def _stickers(side: int) -> Iterator[tuple[Vector, Vector]]:
    """Yield place and outward direction of every sticker, face by face as in a net."""
    last = side - 1
    for face, row, column in product(FACES, range(side), range(side)):
        down, left = last - row, last - column
        yield {
            "U": ((column, last, row), (0, 1, 0)),
            "L": ((0, down, column), (-1, 0, 0)),
            "F": ((column, down, last), (0, 0, 1)),
            "R": ((last, down, left), (1, 0, 0)),
            "B": ((left, down, 0), (0, 0, -1)),
            "D": ((column, 0, down), (0, -1, 0)),
        }[face]


def inverse(turns: Sequence[str]) -> list[str]:
    """Return the turns that undo turns."""
    return [turn[:-1] if turn.endswith("'") else turn + "'" for turn in reversed(turns)]


def _commutator(one_: list[str], two: list[str]) -> list[str]:
    return [*one_, *two, *inverse(one_), *inverse(two)]


@cache
def _cube(side: int) -> _Cube:
    return _Cube(side)


@cache
def _orbits(side: int) -> tuple[_Orbit, ...]:
    """Return the orbits of corners, edges, wings and centres with all their 3-cycles."""
    cube = _cube(side)
    pieces: dict[Vector, list[int]] = {}
    for i, (place, _) in enumerate(cube.stickers):
        pieces.setdefault(place, []).append(i)
    to = np.array([np.argsort(perm) for perm in cube.turns.values()])
    found: list[_Orbit] = []
    done: set[int] = set()
    for turns in _commutators(cube):
        goes = np.argsort(cube.effect(turns))
        moved = np.flatnonzero(goes != np.arange(len(goes)))
        touched = {cube.stickers[i][0] for i in moved}
        if len(touched) != 3 or int(moved[0]) in done:
            continue
        start = int(moved[0])
        triple = (start, int(goes[start]), int(goes[goes[start]]))
        if goes[triple[2]] != start or len({cube.stickers[i][0] for i in triple}) != 3:
            continue
        places = _reached(start, to)
        done |= {j for i in places for j in pieces[cube.stickers[i][0]]}
        partners = [_partners(cube, i, pieces[cube.stickers[i][0]]) for i in places]
        cycles, depths, parents = _spread(triple, places, to)
        found.append(_Orbit(tuple(places), tuple(partners), tuple(turns), cycles, depths, parents))
    return tuple(found)


def _reached(start: int, to: NDArray[np.int64]) -> list[int]:
    """Return the places that turns bring a sticker to."""
    found = {start}
    queue = [start]
    while queue:
        new = {int(i) for i in to[:, queue.pop()]} - found
        found |= new
        queue += new
    return sorted(found)


def _partners(cube: _Cube, sticker: int, piece: list[int]) -> tuple[int, ...]:
    """Return a piece's other stickers, going round the piece from this one."""
    others = [i for i in piece if i != sticker]
    if len(others) == 2:
        normal, first, second = (np.array(cube.stickers[i][1]) for i in (sticker, *others))
        if np.dot(np.cross(normal, first), second) < 0:
            others.reverse()
    return tuple(others)


def _commutators(cube: _Cube) -> Iterator[list[str]]:
    """Yield commutators, among them a 3-cycle of every orbit."""
    yield _commutator(["R", "U", "R'"], ["D"])
    layers = range(1, cube.side + 1)
    for one_, two, up in product(layers, layers, ("U", "U'")):
        if one_ != two and one_ not in (1, cube.side):
            conjugated = [up, *cube.slice("R", two), *inverse([up])]
            yield _commutator(cube.slice("R", one_), conjugated)


def _spread(
    start: tuple[int, int, int], places: Sequence[int], to: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return every triple that turns bring a triple to, how many turns it takes, and the last.

    Args:
        start: the places of the base's cycle.
        places: the places of its orbit.
        to: where each turn (row) brings each place (column).
    """
    size = len(places)
    at = {place: i for i, place in enumerate(places)}
    local = np.array([[at[int(i)] for i in row[list(places)]] for row in to])
    cycles = [np.array([[at[i] for i in start]])]
    depths, parents = [np.zeros(1, np.int64)], [np.zeros((1, 2), np.int64)]
    seen = np.zeros(size**3, bool)
    digits = np.array([size * size, size, 1])
    for turned in (start, start[1:] + start[:1], start[2:] + start[:2]):
        seen[int(np.dot([at[i] for i in turned], digits))] = True
    first = 0
    while len(frontier := cycles[-1]):
        numbers = np.arange(first, first + len(frontier))
        first += len(frontier)
        new, before = [], []
        for turn, row in enumerate(local):
            moved = row[frontier]
            codes = moved @ digits
            fresh = ~seen[codes]
            # The same cycle may come up from several triples, and as b, c, a.
            least = np.minimum(
                np.minimum(codes, moved[:, [1, 2, 0]] @ digits), moved[:, [2, 0, 1]] @ digits
            )
            once = np.zeros(len(moved), bool)
            once[np.unique(least, return_index=True)[1]] = True
            fresh &= once
            for order in ([0, 1, 2], [1, 2, 0], [2, 0, 1]):
                seen[moved[fresh][:, order] @ digits] = True
            new.append(moved[fresh])
            before.append(np.stack([numbers[fresh], np.full(int(fresh.sum()), turn)], axis=1))
        cycles.append(np.concatenate(new))
        depths.append(np.full(len(cycles[-1]), len(depths), np.int64))
        parents.append(np.concatenate(before))
    return np.concatenate(cycles), np.concatenate(depths), np.concatenate(parents)


_AXIS = {**{face: axis for face, (axis, _) in _AXES.items()}, "M": "x", "E": "y", "S": "z"}


def simplified(turns: Sequence[str]) -> list[str]:
    """Leave out turns that cancel: those of one axis in a row commute."""
    blocks: list[tuple[str, dict[str, int]]] = []
    for turn in turns:
        name = turn.rstrip("'")
        axis = _AXIS[name.strip("0123456789w")]
        if not blocks or blocks[-1][0] != axis:
            blocks.append((axis, {}))
        counts = blocks[-1][1]
        counts[name] = (counts.get(name, 0) + (3 if turn.endswith("'") else 1)) % 4
        if not counts[name]:
            del counts[name]
        if not counts:
            blocks.pop()
    return [
        turn
        for _, counts in blocks
        for name, count in counts.items()
        for turn in ([name + "'"] if count == 3 else [name] * count)
    ]


def _scheme(net: Net) -> dict[Vector, str]:
    """Return the colour of each side when solved: that of the centres, or of a corner."""
    stickers = _cube(net.side).stickers
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


def _pieces_odd(cube: _Cube, orbit: _Orbit, homes: Sequence[int]) -> bool:
    """Tell whether the pieces of an orbit (not their stickers) are permuted oddly."""
    places = [cube.stickers[i][0] for i in orbit.places]
    at = {place: k for k, place in enumerate(dict.fromkeys(places))}
    to = {at[places[i]]: at[places[home]] for i, home in enumerate(homes)}
    return len(set(to.values())) == len(at) and _odd([to[k] for k in range(len(at))])


class _Solver:
    def __init__(self, net: Net) -> None:
        self.cube = _cube(net.side)
        self.orbits = _orbits(net.side)
        scheme = _scheme(net)
        if len(set(scheme.values())) != 6:
            raise ToolError("no turns solve this cube: two sides have centres of one colour")
        self.home = [scheme[normal] for _, normal in self.cube.stickers]
        self.now = np.array(list(net.colours))
        self.turns: list[str] = []

    def turn(self, turns: Sequence[str]) -> None:
        self.turns += turns
        self.now = self.now[self.cube.effect(turns)]

    def _names(self, orbit: _Orbit) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
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

    def _solve(self, orbit: _Orbit) -> None:
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


def scrambled(rng: Random, side: int, turns: int, scheme: str) -> str:
    """Return the colours of a scrambled cube, face by face in the order of FACES.

    Args:
        rng: draws the turns.
        side: layers of the cube.
        turns: how many.
        scheme: the colours of the six faces when solved.
    """
    cube = _cube(side)
    solved = np.repeat(np.array(list(scheme)), side * side)
    names = list(cube.turns)
    return "".join(solved[cube.effect([rng.choice(names) for _ in range(turns)])])


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
