"""Rules from examples, steps of sequences, conclusions from premises."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.conclusions import PREMISE_AS_WRITTEN, holds
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call
from reasonnet.tools.step_rules import next_by_steps


@pytest.mark.parametrize(
    ("given_", "result", "asked", "expected"),
    [
        (["[3, 1, 2]", "[9, 4]"], ["[1, 2, 3]", "[4, 9]"], "[5, 4]", "[4, 5]"),
        (["[5, 1, 5]", "[5, 5, 5, 2]"], ["[2]", "[3]"], "[1, 5]", "[1]"),
        (["[3]", "[10]"], ["[2]", "[16]"], "[7]", "[10]"),
        (["[1, 2, 3, 4]", "[6, 7, 9]"], ["[2, 4]", "[6]"], "[8, 1]", "[8]"),
        (["(4 5 6)", "(1 1)"], ["(6 5 4)", "(1 1)"], "(7 8)", "[8, 7]"),
    ],
)
def test_simple_rules(given_: list[str], result: list[str], asked: str, expected: str) -> None:
    spans = {"given": given_, "result": result, "asked": [asked]}
    assert call("list-rules/apply", spans).text == expected


def test_lists_are_digits_only() -> None:
    with pytest.raises(ArgumentError):
        call("list-rules/apply", {"given": ["one two"], "result": ["[1]"], "asked": ["[2]"]})
    with pytest.raises(ToolError):
        call("list-rules/apply", {"given": ["[1]"], "result": ["[1]", "[2]"], "asked": ["[2]"]})


@given(st.integers(-9, 9), st.integers(-9, 9).filter(bool), st.integers(2, 4))
def test_steps_are_found(start: int, add: int, times: int) -> None:
    terms = [start]
    for index in range(6):
        terms.append(terms[-1] * times + add + (terms[index - 1] if index else 0))
    assert next_by_steps(terms[:6], 3) == terms[6]


@given(
    st.lists(
        st.sampled_from(["P", "¬Q", "(P → Q)", "(Q ∨ R)", "(P ↔ ¬R)", "¬(R ∧ P)"]),
        min_size=1,
        max_size=4,
    )
)
def test_conclusions_follow(premises: list[str]) -> None:
    said = call("conclusions/find", {"premise": premises}).text
    formulas = [PREMISE_AS_WRITTEN.parse(p).formula for p in premises]
    conclusion = PREMISE_AS_WRITTEN.parse(said).formula
    names = sorted({n for f in (*formulas, conclusion) for n in f.variables()})
    values = []
    for world_values in itertools.product((True, False), repeat=len(names)):
        world = dict(zip(names, world_values, strict=True))
        values.append(holds(conclusion, world))
        assert not all(holds(f, world) for f in formulas) or values[-1]
    assert not all(values)
