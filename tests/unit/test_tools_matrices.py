"""Tools on matrices and boards of cells: spirals, turns, edits, pools, maps, Life."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reasonnet.tools import matrices
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call

DIGITS = st.integers(1, 6).flatmap(
    lambda wide: st.lists(
        st.lists(st.integers(0, 9), min_size=wide, max_size=wide), min_size=1, max_size=6
    )
)


def write(rows: list[list[int]]) -> str:
    return "\n".join(" ".join(str(cell) for cell in row) for row in rows)


def read(text: str) -> list[list[int]]:
    return [[int(cell) for cell in row.split()] for row in text.splitlines()]


def run(skill: str, **spans: str | tuple[str, ...]) -> str:
    return call(skill, {k: (v,) if isinstance(v, str) else v for k, v in spans.items()}).text


@pytest.mark.parametrize(
    "text",
    [
        "1 2 3\n4 5 6",
        "[[1, 2, 3], [4, 5, 6]]",
        "[[1 2 3]\n [4 5 6]]",
        "1,2,3\n4,5,6",
        "[1 2 3; 4 5 6]",
        "1 2 3 / 4 5 6",
        "| 1 | 2 | 3 |\n| 4 | 5 | 6 |",
        "```\n1 2 3\n4 5 6\n```",
        "[1,2,3]\n[4,5,6]",
    ],
)
def test_every_notation_is_the_same_matrix(text: str) -> None:
    assert run("matrix-reading/spiral", grid=text) == "1 2 3 6 5 4"
    assert run("matrix-reading/spiral", grid=text, turn="counterclockwise") == "1 4 5 6 3 2"


@pytest.mark.parametrize("text", ["", "1 2\n3", "one two", "[1, 2", "a sentence of words"])
def test_what_is_no_matrix_is_rejected(text: str) -> None:
    with pytest.raises(ArgumentError):
        run("matrix-reading/spiral", grid=text)


@given(DIGITS)
def test_a_spiral_has_every_cell_and_starts_with_the_first_row(rows: list[list[int]]) -> None:
    found = [int(cell) for cell in run("matrix-reading/spiral", grid=write(rows)).split()]
    assert sorted(found) == sorted(cell for row in rows for cell in row)
    assert found[: len(rows[0])] == rows[0]


@given(DIGITS, st.integers(0, 8))
def test_turning_back_gives_the_matrix_again(rows: list[list[int]], quarters: int) -> None:
    angle = str(90 * quarters)
    there = run("matrix-reading/rotate", grid=write(rows), angle=angle)
    assert run("matrix-reading/rotate", grid=there, angle=angle, turn="left") == write(rows)


def test_angles() -> None:
    assert run("matrix-reading/rotate", grid="1 2\n3 4", angle="90") == "3 1\n4 2"
    assert run("matrix-reading/rotate", grid="1 2\n3 4", angle="half") == "4 3\n2 1"
    with pytest.raises(ArgumentError):
        run("matrix-reading/rotate", grid="1 2\n3 4", angle="45")


NINE = "1 2 3\n4 5 6\n7 8 9"


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        (("rotate", "90"), "7 4 1\n8 5 2\n9 6 3"),
        (("turn", "90", "to the left"), "3 6 9\n2 5 8\n1 4 7"),
        (("Horizontally mirror",), "7 8 9\n4 5 6\n1 2 3"),
        (("Vertically mirror",), "3 2 1\n6 5 4\n9 8 7"),
        (("diagonal",), "1 4 7\n2 5 8\n3 6 9"),
        (("counterdiagonal",), "9 6 3\n8 5 2\n7 4 1"),
        (("map", "five", "0"), "1 2 3\n4 0 6\n7 8 9"),
        (("divisible by", "3"), "1 2 0\n4 5 0\n7 8 0"),
        (("keep rows", "2-3"), "4 5 6\n7 8 9"),
        (("Crop the matrix to rows", "1-2", "columns", "2 to 3"), "2 3\n5 6"),
        (("remove every", "2-nd", "row"), "1 2 3\n7 8 9"),
        (("drop every", "third", "column"), "1 2\n4 5\n7 8"),
        (("Identity", "transpose", "keep rows", "1", "replace", "4", "7"), "1 7 7"),
    ],
)
def test_edits(edits: tuple[str, ...], expected: str) -> None:
    assert run("matrix-edits/apply", grid=NINE, edits=edits) == expected


@pytest.mark.parametrize("edits", [("rotate",), ("map", "3"), ("3",), ("keep rows", "5-6")])
def test_edits_that_lack_something_are_refused(edits: tuple[str, ...]) -> None:
    with pytest.raises(ToolError):
        run("matrix-edits/apply", grid=NINE, edits=edits)


def test_pools() -> None:
    assert run("matrix-maps/pool", grid=NINE, size="2x2", pooling="max") == "5 6\n8 9"
    assert run("matrix-maps/pool", grid=NINE, size="2", pooling="average") == "3 4.5\n7.5 9"
    assert run("matrix-maps/pool", grid="1 1 2", size="3", pooling="mean") == "1.33"


@given(DIGITS)
def test_distances_are_those_of_the_nearest_zero(rows: list[list[int]]) -> None:
    zeros = [(r, c) for r, row in enumerate(rows) for c, cell in enumerate(row) if cell == 0]
    if not zeros:
        with pytest.raises(ToolError):
            run("matrix-maps/zero-distances", grid=write(rows))
        return
    expected = [
        [min(abs(r - y) + abs(c - x) for y, x in zeros) for c in range(len(rows[0]))]
        for r in range(len(rows))
    ]
    assert read(run("matrix-maps/zero-distances", grid=write(rows))) == expected


def test_oranges_and_islands() -> None:
    assert run("matrix-maps/rotting-minutes", grid="2 1 1\n1 1 0\n0 1 1") == "4"
    assert run("matrix-maps/rotting-minutes", grid="2 1 1\n0 1 1\n1 0 1") == "-1"
    assert run("matrix-maps/rotting-minutes", grid="0 2") == "0"
    assert run("matrix-maps/largest-island", grid="1101\n1001\n0011") == "4"
    assert run("matrix-maps/largest-island", grid="00\n00") == "0"


def test_life() -> None:
    blinker = "[[0,0,0],[1,1,1],[0,0,0]]"
    bounded = run("cellular/life", grid=blinker, steps="1", edges="bounded")
    assert bounded == "[[0,1,0],[0,1,0],[0,1,0]]"
    assert run("cellular/life", grid="...\n###\n...", steps="2", edges="dead") == blinker
    # On a torus of side 3 all nine cells have three living neighbours or more.
    assert run("cellular/life", grid=blinker, steps="1") == "[[1,1,1],[1,1,1],[1,1,1]]"
    assert run("cellular/life-dies-out", grid="100\n000\n000", steps="1") == "True"
    block = "0000\n0110\n0110\n0000"
    assert run("cellular/life-dies-out", grid=block, steps="50") == "False"
    with pytest.raises(ArgumentError):  # cells are left out
        run("cellular/life-dies-out", grid="[[0 0 ... 0]\n ...\n [0 0 ... 0]]", steps="3")


@settings(max_examples=30)
@given(st.lists(st.lists(st.integers(0, 1), min_size=5, max_size=5), min_size=5, max_size=5))
def test_life_counts_neighbours_on_a_torus(rows: list[list[int]]) -> None:
    def alive(r: int, c: int) -> int:
        around = sum(
            rows[(r + y) % 5][(c + x) % 5] for y, x in product((-1, 0, 1), repeat=2) if y or x
        )
        return int(around == 3 or (around == 2 and rows[r][c] == 1))

    expected = [[alive(r, c) for c in range(5)] for r in range(5)]
    found = run("cellular/life", grid=write(rows), steps="1", edges="wrapping")
    assert found == str(expected).replace(" ", "")


@pytest.mark.parametrize(
    "text",
    [
        "1 2 | 3 4",
        "1 2 || 3 4",
        "1 2, 3 4",
        "1;2\n3;4",
        '["1 2", "3 4"]',
        "Row 1: 1 2\nRow 2: 3 4",
        "r1 = [1, 2]\nr2 = [3, 4]",
        "> 1 2\n> 3 4",
        "+---+---+\n| 1 | 2 |\n+---+---+\n| 3 | 4 |\n+---+---+",
        "| 1 | 2 |\n|---|---|\n| 3 | 4 |",
        r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}",
        r'"1 2\n3 4"',
    ],
)
def test_a_matrix_is_read_in_many_notations(text: str) -> None:
    assert matrices.parse_cells(text) == (("1", "2"), ("3", "4"))


@pytest.mark.parametrize(
    "text", ["01 10", "01/10", "0: 01\n1: 10", '["01","10"]', ".#\n#.", "W L / L W"]
)
def test_a_map_is_read_dense_or_drawn(text: str) -> None:
    assert matrices.parse_land(text) == ((0, 1), (1, 0))


def test_fruit_may_be_written_in_letters() -> None:
    assert matrices.parse_fruit("F R .\nE F F") == ((1, 2, 0), (0, 1, 1))


@pytest.mark.parametrize(
    "edits", [("3 -> 7",), ("every", "3", "7"), ("map", "3", "7"), ("replace", "3 → 7")]
)
def test_a_number_is_recoded_in_many_words(edits: tuple[str, ...]) -> None:
    read = tuple(matrices.parse_edit(edit) for edit in edits)
    assert matrices.apply_edits((("3", "1"),), read).rows == (("7", "1"),)


def test_an_angle_may_stand_before_its_turn_and_every_may_drop() -> None:
    read = tuple(matrices.parse_edit(e) for e in ("180", "rotation", "every", "2nd", "row"))
    assert matrices.apply_edits((("1", "2"), ("3", "4")), read).rows == (("4", "3"),)
