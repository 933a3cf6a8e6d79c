"""Circuits, outlines, grids of signs, turned cubes."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call

CIRCUIT = """
A: ───┐
B: ─┐ │
    │ ├────│&&
    ├───>o─│&&──┐
    │ │         └│++
    │ │         ┌│++── OUT
    │ └────│⊕⊕──┘
    └──────│⊕⊕
"""


@pytest.mark.parametrize("a", [0, 1])
@pytest.mark.parametrize("b", [0, 1])
def test_a_drawn_circuit(a: int, b: int) -> None:
    spans = {"circuit": [CIRCUIT.strip()], "input": ["A", "B"], "value": [str(a), str(b)]}
    assert call("circuits/output", spans).text == str(int((a and not b) or a != b))
    spans |= {"sign": ["++"], "gate": ["NOR"]}
    assert call("circuits/output", spans).text == str(int(not ((a and not b) or a != b)))


def test_a_circuit_needs_all_values() -> None:
    with pytest.raises(ToolError):
        call("circuits/output", {"circuit": [CIRCUIT.strip()], "input": ["A"], "value": ["1"]})
    with pytest.raises(ArgumentError):
        call("circuits/output", {"circuit": ["what is OUT?"], "input": ["A"], "value": ["1"]})


def _draw(rng: Random, wanted: int) -> tuple[str, int]:
    cells = [[0] * 40 for _ in range(24)]
    drawn = 0
    for _ in range(40 * wanted):
        left, top = rng.randint(0, 37), rng.randint(0, 21)
        right, bottom = rng.randint(left + 2, 39), rng.randint(top + 2, 23)
        edge = {(y, x) for y in (top, bottom) for x in range(left, right + 1)}
        edge |= {(y, x) for x in (left, right) for y in range(top, bottom + 1)}
        if drawn < wanted and all(cells[y][x] < 2 for y, x in edge):
            drawn += 1
            for y, x in edge:
                cells[y][x] += 1
    return "\n".join("".join(" #█"[c] for c in row) for row in cells), drawn


@given(st.integers(0, 10**6), st.integers(1, 6))
def test_rectangles_are_counted_though_the_first_blanks_are_lost(seed: int, wanted: int) -> None:
    drawing, drawn = _draw(Random(seed), wanted)
    assert (
        abs(int(call("outlines/count-rectangles", {"drawing": [drawing.strip()]}).text) - drawn)
        <= 1
    )


@given(st.sampled_from(["sum", "difference", "product"]), st.integers(2, 9), st.integers(0, 8))
def test_grids_are_completed(rule: str, divisor: int, target: int) -> None:
    target %= divisor
    value = {
        "sum": lambda x, y: x + y,
        "difference": lambda x, y: abs(x - y),
        "product": lambda x, y: x * y,
    }
    rows = [
        ["X" if value[rule](x, y) % divisor == target else "." for x in range(14)]
        for y in range(14)
    ]
    if len({sign for row in rows for sign in row}) < 2:
        return
    holed = [list(row) for row in rows]
    holed[13][12] = "?"
    said = call("modulo-grids/complete", {"grid": ["\n".join("".join(row) for row in holed)]})
    assert said.text == "\n".join("".join(row) for row in rows)


SIDES = ("top", "bottom", "front", "back", "left", "right")
BACK = {"front": "back", "back": "front", "left": "right", "right": "left", "bottom": "bottom"}


@given(st.lists(st.sampled_from(list(BACK)), max_size=12), st.sampled_from(SIDES))
def test_turns_backwards_restore_a_cube(turns: list[str], asked: str) -> None:
    there_and_back = [*turns, *(BACK[turn] for turn in reversed(turns))]
    spans = {
        "colour": list("ABCDEF"),
        "side": list(SIDES),
        "turn": there_and_back,
        "asked": [asked],
    }
    assert call("cubes/colour-after-turns", spans).text == "ABCDEF"[SIDES.index(asked)]
