"""Cubes of every size are solved; what no turns can solve is refused."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from magiccube.cube import Cube

from reasonnet.tools.cube_nets import parse_net
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call
from reasonnet.tools.turning_cubes import FACES, scrambled, simplified


def solve(net: str) -> str:
    return call("cubes/solve", {"net": [net]}).text


def drawn(colours: str, side: int) -> str:
    rows = [" ".join(colours[i : i + side]) for i in range(0, len(colours), side)]
    faces = [rows[i : i + side] for i in range(0, len(rows), side)]
    middle = [" ".join(face[r] for face in faces[1:5]) for r in range(side)]
    return "\n".join([*faces[0], *middle, *faces[5]])


def after(cube: Cube, turns: str) -> Cube:
    cube.rotate(turns)
    return cube


@pytest.mark.parametrize("side", [2, 3, 4, 5, 6, 7])
def test_the_turns_are_those_of_another_cube(side: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    names = ["R", "U'", "F", "D", "L'", "B"] + (["Rw", "Uw'"] if side > 3 else [])
    names += ["M", "E", "S"] if side % 2 else []
    names += ["3Rw'", "3Fw"] if side > 5 else []
    cube = after(Cube(side), " ".join(names))
    assert after(cube, solve(str(cube))).is_done()


@settings(max_examples=30, deadline=None)
@given(st.integers(2, 5), st.integers(0, 10**6), st.integers(1, 60))
def test_a_scrambled_cube_is_solved(side: int, seed: int, turns: int) -> None:
    colours = scrambled(Random(seed), side, turns, "WOGRBY")
    solution = solve(drawn(colours, side))
    cube = Cube(side, "".join(colours))
    assert after(cube, solution).is_done()
    assert all(move.rstrip("'").isalpha() for move in solution.split())


def test_a_solved_cube_needs_no_turns() -> None:
    assert solve(drawn("".join(c * 9 for c in "WOGRBY"), 3)) == ""


def test_turns_that_cancel_are_left_out() -> None:
    assert simplified("R L R' L' U U U F F".split()) == ["U'", "F", "F"]


def test_faces_may_be_named_and_in_any_order() -> None:
    colours = scrambled(Random(5), 3, 20, "WOGRBY")
    faces = {face: colours[9 * i : 9 * i + 9] for i, face in enumerate(FACES)}
    said = "; ".join(f"{face}: {faces[face]}" for face in "FRUBLD")
    assert parse_net(said) == parse_net(drawn(colours, 3))
    squares = drawn(colours, 3).translate(str.maketrans("WOGRBY", "⬜🟧🟩🟥🟦🟨"))
    assert parse_net(squares) == parse_net(drawn(colours, 3))


def _swapped(colours: str, one: int, two: int) -> str:
    cells = list(colours)
    cells[one], cells[two] = cells[two], cells[one]
    return "".join(cells)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (7, 19),  # U and F of their common edge: an edge is turned over
        (0, 8),  # two corners with the same stickers below: no such pieces
        (4, 13),  # two centres, so that edges do not fit
    ],
)
def test_a_cube_that_was_taken_apart_is_refused(one: int, two: int) -> None:
    colours = _swapped("".join(c * 9 for c in "WOGRBY"), one, two)
    if colours == "".join(c * 9 for c in "WOGRBY"):
        colours = _swapped(colours, 0, 9)
    with pytest.raises(ToolError, match="no turns solve this cube"):
        solve(drawn(colours, 3))


def test_wrong_counts_are_refused() -> None:
    with pytest.raises(ToolError, match="each colour needs 9"):
        solve(drawn("Y" + "".join(c * 9 for c in "WOGRBY")[1:], 3))


@pytest.mark.parametrize(
    "text", ["solve my cube please", "W W\nW W", "R U R' U'", "U: WWWW, L: OOOO"]
)
def test_other_texts_are_no_net(text: str) -> None:
    with pytest.raises(ArgumentError):
        solve(text)
