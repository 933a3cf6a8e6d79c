"""Cubes of any size whose layers turn: turns, orbits of pieces, and the 3-cycles of each orbit.

The cube is a permutation of stickers made from geometry. A commutator of a slice and a conjugated
layer moves three pieces in a cycle and nothing else; set-up turns, found by breadth-first search,
bring any three pieces of an orbit into that cycle.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from random import Random

import numpy as np
from numpy.typing import NDArray

FACES = "ULFRBD"
"""The faces in the order of a net, row by row."""
Perm = NDArray[np.int64]
Vector = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Orbit:
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


class Cube:
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
def cube_of(side: int) -> Cube:
    """Return the cube of a side, made once."""
    return Cube(side)


@cache
def orbits_of(side: int) -> tuple[Orbit, ...]:
    """Return the orbits of corners, edges, wings and centres with all their 3-cycles."""
    cube = cube_of(side)
    pieces: dict[Vector, list[int]] = {}
    for i, (place, _) in enumerate(cube.stickers):
        pieces.setdefault(place, []).append(i)
    to = np.array([np.argsort(perm) for perm in cube.turns.values()])
    found: list[Orbit] = []
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
        found.append(Orbit(tuple(places), tuple(partners), tuple(turns), cycles, depths, parents))
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


def _partners(cube: Cube, sticker: int, piece: list[int]) -> tuple[int, ...]:
    """Return a piece's other stickers, going round the piece from this one."""
    others = [i for i in piece if i != sticker]
    if len(others) == 2:
        normal, first, second = (np.array(cube.stickers[i][1]) for i in (sticker, *others))
        if np.dot(np.cross(normal, first), second) < 0:
            others.reverse()
    return tuple(others)


def _commutators(cube: Cube) -> Iterator[list[str]]:
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


def scrambled(rng: Random, side: int, turns: int, scheme: str) -> str:
    """Return the colours of a scrambled cube, face by face in the order of FACES.

    Args:
        rng: draws the turns.
        side: layers of the cube.
        turns: how many.
        scheme: the colours of the six faces when solved.
    """
    cube = cube_of(side)
    solved = np.repeat(np.array(list(scheme)), side * side)
    names = list(cube.turns)
    return "".join(solved[cube.effect([rng.choice(names) for _ in range(turns)])])
