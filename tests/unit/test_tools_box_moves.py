"""Plans for boxes on a grid."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call

PLACE = st.tuples(st.integers(0, 2), st.integers(0, 3))


@given(st.lists(st.tuples(st.sampled_from(["red", "blue"]), PLACE, PLACE), min_size=1, max_size=4))
def test_the_plan_brings_every_box_home(
    boxes: list[tuple[str, tuple[int, int], tuple[int, int]]],
) -> None:
    things: dict[tuple[int, int], list[str]] = {(r, c): [] for r in range(3) for c in range(4)}
    for colour, box, target in boxes:
        things[box].append(f"box_{colour}")
        things[target].append(f"target_{colour}")
    fields = [x for (r, c), held in things.items() for x in (f"{r + 0.5}, {c + 0.5}", *held)]
    for step in json.loads(call("box-moves/plan", {"fields": fields}).text):
        for agent, action in step.items():
            here = place(agent)
            box, where = re.fullmatch(r"move\((.*?), (.*)\)", action).groups()  # type: ignore[union-attr]
            things[here].remove(box)
            if where.startswith("target"):
                assert where[7:] == box[4:]
                things[here].remove(where)
            else:
                there = place(where)
                assert abs(here[0] - there[0]) + abs(here[1] - there[1]) == 1
                things[there].append(box)
    assert not any(things.values())


def place(text: str) -> tuple[int, int]:
    x, y = re.findall(r"[\d.]+", text)
    return int(float(x) - 0.5), int(float(y) - 0.5)


def test_a_box_without_a_target_is_refused() -> None:
    with pytest.raises(ToolError, match="no way"):
        call("box-moves/plan", {"fields": ("0.5, 0.5", "box_red", "0.5, 1.5", "target_blue")})
    with pytest.raises(ToolError, match="no box"):
        call("box-moves/plan", {"fields": ("0.5, 0.5",)})
