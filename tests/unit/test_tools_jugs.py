"""Moves with water jugs."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call


def played(moves: list[str], sizes: dict[str, int]) -> dict[str, int]:
    held = dict.fromkeys(sizes, 0)
    for move in moves:
        verb, what = move.split()
        if verb == "fill":
            held[what] = sizes[what]
        elif verb == "empty":
            held[what] = 0
        else:
            a, b = what.split("->")
            poured = min(held[a], sizes[b] - held[b])
            held[a] -= poured
            held[b] += poured
    return held


@given(st.lists(st.integers(1, 9), min_size=2, max_size=3), st.integers(1, 9))
def test_the_moves_measure_the_goal_and_are_the_fewest(sizes: list[int], goal: int) -> None:
    arguments = {"capacities": [str(size) for size in sizes], "goal": (str(goal),)}
    try:
        fewest = call("puzzles/water-jugs", arguments).value
    except ToolError:
        with pytest.raises(ToolError):
            call("jugs/moves", arguments)
        return
    moves = json.loads(call("jugs/moves", arguments).text)
    assert goal in played(moves, dict(zip("ABC", sizes, strict=False))).values()
    assert len(moves) == fewest


def test_labels_are_used() -> None:
    found = call("jugs/moves", {"capacities": ("3", "5"), "label": ("X", "Y"), "goal": ("5",)})
    assert json.loads(found.text) == ["fill Y"]
    with pytest.raises(ToolError, match="label"):
        call("jugs/moves", {"capacities": ("3", "5"), "label": ("X",), "goal": ("5",)})
