"""Tools on boards, graphs and families: paths, courses, colours, locks, towers, kin, puzzles."""

from __future__ import annotations

import json
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.pairings import parse_pairs
from reasonnet.tools.registry import call


def run(skill: str, **spans: str | tuple[str, ...]) -> str:
    return call(skill, {k: (v,) if isinstance(v, str) else v for k, v in spans.items()}).text


# ---------------------------------------------------------------- paths


def test_paths() -> None:
    signs = {"grid_start": "S", "grid_goal": "E", "grid_wall": "#", "grid_open": "."}
    grid = "S.#\n#.#\n#.E"
    assert run("grid-paths/route", grid=grid, **signs) == "right down down right"
    assert run("grid-paths/steps", grid="S . #\n# . #\n# . E", **signs) == "4"
    assert run("grid-paths/route", grid="S#E\n###", **signs) == "infeasible"
    with pytest.raises(ToolError):
        run("grid-paths/steps", grid="S#E\n###", **signs)
    with pytest.raises(ToolError):  # nothing says what is a wall
        run("grid-paths/steps", grid=grid, grid_start="S", grid_goal="E")
    with pytest.raises(ToolError):  # no start
        run("grid-paths/steps", grid="..E\n...", **signs)


@settings(max_examples=40)
@given(st.lists(st.booleans(), min_size=25, max_size=25))
def test_a_route_leads_to_the_goal_and_is_as_long_as_told(free: list[bool]) -> None:
    cells = ["." if cell else "#" for cell in free]
    cells[0], cells[24] = "A", "B"
    rows = ["".join(cells[i : i + 5]) for i in range(0, 25, 5)]
    spans = {"grid": "\n".join(rows), "grid_start": "A", "grid_goal": "B", "grid_wall": "#"}
    told = run("grid-paths/route", **spans)
    if told == "infeasible":
        return
    r = c = 0
    for step in told.split():
        down, right = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}[step]
        r, c = r + down, c + right
        assert 0 <= r < 5 and 0 <= c < 5 and rows[r][c] != "#"
    assert (r, c) == (4, 4)
    assert run("grid-paths/steps", **spans) == str(len(told.split()))


# ---------------------------------------------------------------- pairs


def test_courses() -> None:
    assert run("courses/can-finish", pairs="[(1, 0), (2, 1)]") == "True"
    assert run("courses/can-finish", pairs="1->2, 2->3, 3->1") == "False"
    assert run("courses/can-finish", first=("Algebra", "Physics"), then=("Physics", "Optics")) == (
        "True"
    )
    assert run("courses/can-finish", first=("a", "B"), then=("b", "A")) == "False"
    with pytest.raises(ToolError):
        run("courses/can-finish", first=("a", "b"), then=("c",))
    with pytest.raises(ArgumentError):
        run("courses/can-finish", pairs="first algebra and then physics")


@pytest.mark.parametrize(
    "pairs",
    [
        "A,B; B,C",
        "A,B\nB,C",
        "1. A-B\n2. B-C",
        "- A B\n- B C",
        "A=B, B=C",
        "A + B; B + C",
        "A ≠ B, B ≠ C",
    ],
)
def test_pairs_in_rare_notations(pairs: str) -> None:
    assert parse_pairs(pairs) == (("A", "B"), ("B", "C"))


@settings(max_examples=60)
@given(
    st.integers(2, 7),
    st.sets(st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda e: e[0] < e[1])),
)
def test_colours_differ_along_edges(count: int, edges: set[tuple[int, int]]) -> None:
    spans = {
        "vertices": "[0, 1, 2, 3, 4, 5, 6]",
        "pairs": str(sorted(edges)),
        "colours": str(list(range(1, count + 1))),
    }
    possible = any(
        all(colours[a] != colours[b] for a, b in edges)
        for colours in product(range(min(count, 3)), repeat=7)
    )
    if not possible and count <= 3:
        with pytest.raises(ToolError):
            run("colouring/colour-graph", **spans)
        return
    if not possible:
        return
    found = json.loads(run("colouring/colour-graph", **spans))
    assert set(found) == set("0123456") and set(found.values()) <= set(range(1, count + 1))
    assert all(found[str(a)] != found[str(b)] for a, b in edges)


def test_colours_have_names_or_a_number() -> None:
    names = run("colouring/colour-graph", pairs="A-B, B-C", colours="red and green")
    assert set(json.loads(names).values()) == {"red", "green"}
    assert run("colouring/colour-graph", ends="x", other_ends="y", colour_count="two") == (
        '{"x": 1, "y": 2}'
    )
    with pytest.raises(ToolError):
        run("colouring/colour-graph", pairs="A-B")


# ---------------------------------------------------------------- locks and towers


def test_locks() -> None:
    keys = {
        "buttons": ("A", "B", "C"),
        "operations": ("Add", "Multiply", "Subtract"),
        "amounts": ("2", "3", "1"),
        "lights": ("any", "green", "red"),
    }
    assert run("quantum-locks/shortest-presses", start="0", target="6", **keys) == "A → B"
    assert run("quantum-locks/shortest-presses", start="4", target="4", **keys) == "no press"
    with pytest.raises(ToolError):
        run("quantum-locks/shortest-presses", start="0", target="6", **{**keys, "lights": "any"})
    with pytest.raises(ToolError):
        run(
            "quantum-locks/shortest-presses", start="0", target="7", operations="times", amounts="2"
        )


@pytest.mark.parametrize(
    ("discs", "pegs", "count"), [(1, 3, 1), (4, 3, 15), (7, 4, 25), (9, 5, 27), (3, 5, 5)]
)
def test_towers(discs: int, pegs: int, count: int) -> None:
    told = run("hanoi/moves", discs=str(discs), pegs=str(pegs), from_peg="2", to_peg="1")
    stacks: dict[int, list[int]] = {peg: [] for peg in range(1, pegs + 1)}
    stacks[2] = list(range(discs, 0, -1))
    moves = told.splitlines()
    for move in moves:
        disc, start, goal = (int(word) for word in move.split() if word.isdigit())
        assert stacks[start].pop() == disc
        assert not stacks[goal] or stacks[goal][-1] > disc
        stacks[goal].append(disc)
    assert len(stacks[1]) == discs and len(moves) == count


def test_towers_name_their_pegs() -> None:
    assert run("hanoi/moves", discs="1") == "Move disk 1 from Peg 1 to Peg 3"
    assert run("hanoi/moves", discs="one", from_peg="B", to_peg="A") == (
        "Move disk 1 from Peg B to Peg A"
    )
    assert run("hanoi/moves", discs="1", from_peg="left", to_peg="middle").endswith("Peg middle")
    with pytest.raises(ToolError):
        run("hanoi/moves", discs="3", from_peg="1", to_peg="7")


# ---------------------------------------------------------------- kin

KIN = (
    *("Finn", "married to", "Mia", "They", "child called", "Owen"),
    *("Owen", "married to", "Anna", "They", "children called", "Lily", "Karl"),
    *("Liam", "husband of", "Lisa", "Lisa", "mother of", "Anna"),
    *("Eric", "brother of", "Owen", "Eric", "daughter is", "Nora"),
)


@pytest.mark.parametrize(
    ("person", "other", "expected"),
    [
        ("Mia", "Owen", "mother"),
        ("Karl", "Anna", "son"),
        ("Anna", "Owen", "wife"),
        ("Lily", "Karl", "sister"),
        ("Liam", "Lily", "grandfather"),
        ("Karl", "Finn", "grandson"),
        ("Anna", "Mia", "daughter-in-law"),
        ("Finn", "Anna", "father-in-law"),
        ("Eric", "Lily", "uncle"),
        ("Nora", "Owen", "niece"),
        ("Nora", "Karl", "cousin"),
        ("Anna", "Eric", "sister-in-law"),
    ],
)
def test_kin(person: str, other: str, expected: str) -> None:
    assert run("kinship/is-to", kin=KIN, person=person, other=other) == expected
    word = {"daughter-in-law": "mother-in-law"}.get(expected, expected)
    assert run("kinship/relationship-word", kin=KIN, person=person, other=other) == word


def test_strangers_and_unclear_statements_are_refused() -> None:
    with pytest.raises(ToolError):
        run("kinship/is-to", kin=KIN, person="Liam", other="Finn")
    with pytest.raises(ToolError):
        run("kinship/is-to", kin=("married to", "Mia"), person="Mia", other="Finn")
    two = ("Ann", "Bob", "are married", "Ann", "Bob", "parents of", "Zed", "Quill")
    with pytest.raises(ToolError):  # a man or a woman?
        run("kinship/is-to", kin=two, person="Quill", other="Zed")


# ---------------------------------------------------------------- boards


def test_small_and_full_sudokus_and_futoshiki() -> None:
    assert run("latin-grids/mini-sudoku", grid="3 _ _ 2\n2 1 3 _\n1 _ _ _\n_ _ _ _") == (
        "3 4 1 2\n2 1 3 4\n1 2 4 3\n4 3 2 1"
    )
    with pytest.raises(ToolError):
        run("latin-grids/full-sudoku", grid="3 _ _ 2\n2 1 3 _\n1 _ _ _\n_ _ _ _")
    grid = "_ < _ > _\n∨        \n_ < _ < _\n         \n_   _   _"
    found = run("latin-grids/futoshiki", grid=grid)
    assert found == "2 < 3 > 1\n∨\n1 < 2 < 3\n\n3   1   2"
    with pytest.raises(ArgumentError):
        run("latin-grids/futoshiki", grid="1 2\n2 1 3")


def test_queens() -> None:
    found = run("queens/complete", grid="_ Q _ _\n_ _ _ _\n_ _ _ _\n_ _ _ _")
    assert found == "_ Q _ _\n_ _ _ Q\nQ _ _ _\n_ _ Q _"
    with pytest.raises(ToolError):
        run("queens/complete", grid="Q...\n....\n....\n....")
    with pytest.raises(ToolError):
        run("queens/complete", grid="Q...\nQ...\n....\n....")


def test_knights() -> None:
    board = "    A   B   C\n3 | w | . | B |\n2 | . |   | . |\n1 | w | . | B |"
    moves = json.loads(run("knight-swaps/swap", grid=board, first="white"))
    at = {"A3": "w", "A1": "w", "C3": "B", "C1": "B"}
    for index, move in enumerate(moves):
        colour, start, to = move.split(",")
        assert colour == "wB"[index % 2] and at.pop(start) == colour and to not in at
        at[to] = colour
    assert at == {"A3": "B", "A1": "B", "C3": "w", "C1": "w"}
    assert (
        run("knight-swaps/swap", grid="3 | w | . |\n2 | . | . |\n1 | . | . |\n4 | B | . |") == "No"
    )


def test_rush_hour() -> None:
    board = "...B..\n...B..\nAA.B..\n......\n......\n......"
    assert run("rush-hour/free-car", grid=board, grid_car="AA") == "B+3 A+4"
    with pytest.raises(ToolError):
        run("rush-hour/free-car", grid="AA.x\n....\n....\n....", grid_car="A")
    with pytest.raises(ArgumentError):
        run("rush-hour/free-car", grid="AA.B\n....\n....\n....")


@pytest.mark.parametrize(
    "level",
    [
        "#######\n#@ $ .#\n#     #\n#######",
        "+ + + + + +  \n+ * @ - X +  \n+ - - - - +  \n+ + + + + +  ",
        "#####\n#.$@#\n#####",
        "######\n#@   #\n# $$ #\n# .. #\n######",
    ],
)
def test_sokoban(level: str) -> None:
    steps = run("sokoban/solve", grid=level)
    if "#" in level:
        rows = level.splitlines()
    else:
        signs = str.maketrans("+*@X-", "#@$. ")
        rows = [line.replace(" ", "").translate(signs) for line in level.splitlines()]
    places = {(r, c): sign for r, row in enumerate(rows) for c, sign in enumerate(row)}
    boxes = {at for at, sign in places.items() if sign == "$"}
    goals = {at for at, sign in places.items() if sign == "."}
    (r, c), *_ = (at for at, sign in places.items() if sign == "@")
    for step in steps:
        down, right = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}[step]
        r, c = r + down, c + right
        if (r, c) in boxes:
            boxes.remove((r, c))
            boxes.add((r + down, c + right))
        assert places[r, c] != "#"
    assert boxes == goals


def test_a_sokoban_without_solution_is_refused() -> None:
    with pytest.raises(ToolError):
        run("sokoban/solve", grid="#####\n#$ .#\n#@  #\n#####")
    with pytest.raises(ArgumentError):
        run("sokoban/solve", grid="#####\n#$$.#\n#@  #\n#####")
