"""Putting an answer back into its call refutes wrong ones and lets right ones pass."""

from __future__ import annotations

from typing import Any

import pytest

from reasonnet.core.attempt import Attempt
from reasonnet.dispatch.verify import Substitution, verify
from reasonnet.tools.checks import _CHECKS, check
from reasonnet.tools.registry import call, tools

GIVEN = "1003 0020 0030 3000"
SOLVED = "1 2 4 3\n4 3 2 1\n2 1 3 4\n3 4 1 2"
CASES: dict[str, list[tuple[dict[str, list[str]], dict[str, bool | None]]]] = {
    # skill: calls, each with answers and whether they pass (None: nothing can be said)
    "algebra/solve-equation": [
        ({"equation": ["2x + 3 = 7"]}, {"2": True, "3": False, "2, 3": False, "-2": False}),
        ({"equation": ["x^2 = 5x - 6"]}, {"2, 3": True, "2": True, "1, 6": False, "2, 4": False}),
        ({"equation": ["x^2 = 2"]}, {"sqrt(2), -sqrt(2)": True, "1.414": False}),
        ({"equation": ["4 - 26*e = -594"], "variable": ["e"]}, {"23": True, "24": False}),
        ({"equation": ["3x = 1"]}, {"1/3": True, "0.333": False}),
        ({"equation": ["x^2 + 1 = 0"]}, {"i, -i": None, "1": False}),
    ],
    "algebra/expand": [
        (
            {"formula": ["(x+1)(x-2)"]},
            {"x**2 - x - 2": True, "x**2 + x - 2": False, "x**2": False},
        ),
        ({"formula": ["(a+b)^2"]}, {"a**2 + 2*a*b + b**2": None}),
    ],
    "algebra/factor": [
        ({"formula": ["x^2 - 4"]}, {"(x - 2)*(x + 2)": True, "(x - 2)*(x - 2)": False}),
        ({"formula": ["12"]}, {"12": True, "13": False}),
    ],
    "calculus/derivative": [
        ({"formula": ["x^3 + 2x"]}, {"3*x**2 + 2": True, "3*x**2": False, "x**4/4": False}),
        ({"formula": ["sin(x)"]}, {"cos(x)": True, "-cos(x)": False}),
        ({"formula": ["xy"]}, {"y": None}),
    ],
    "calculus/integral": [
        ({"formula": ["2x"]}, {"x**2 + C": True, "x**2": True, "2*x**2 + C": False, "2": False}),
        ({"formula": ["e^x"]}, {"e**x + C": True, "x*e**x + C": False}),
    ],
    "number-theory/prime-factors": [
        ({"n": ["84"]}, {"2, 2, 3, 7": True, "2, 3, 7": False, "2, 2, 3, 5": False}),
        ({"n": ["97"]}, {"97": True, "96": False}),
    ],
    "puzzles/make-target": [
        (
            {"target": ["24"], "numbers": ["4", "7", "8", "8"]},
            {
                "(7 - 8/8)*4": True,
                "7*4 - 8 + 8": False,  # 28
                "8 + 8 + 8": False,  # other numbers
                "(7 - 1)*4": False,
                "3*8": False,
            },
        ),
    ],
    "puzzles/sudoku": [
        (
            {"grid": [GIVEN]},
            {
                SOLVED: True,
                SOLVED.replace("4 3 2 1", "3 4 2 1"): False,  # columns
                "2 1 4 3\n4 3 1 2\n1 2 3 4\n3 4 2 1": False,  # another first cell
            },
        ),
    ],
}


@pytest.mark.parametrize(
    ("skill", "arguments", "answer", "holds"),
    [
        (skill, arguments, answer, holds)
        for skill, calls in CASES.items()
        for arguments, answers in calls
        for answer, holds in answers.items()
    ],
)
def test_right_answers_pass_and_wrong_ones_do_not(
    skill: str, arguments: dict[str, list[str]], answer: str, holds: bool | None
) -> None:
    assert check(skill, arguments, answer) is holds


def test_every_check_is_of_a_tool_and_has_cases_both_ways() -> None:
    assert _CHECKS.keys() == CASES.keys()
    assert _CHECKS.keys() <= tools().keys()
    for skill, calls in CASES.items():
        outcomes = {holds for _, answers in calls for holds in answers.values()}
        assert outcomes >= {True, False}, skill


@pytest.mark.parametrize(
    ("skill", "arguments"),
    [
        (skill, arguments)
        for skill, calls in CASES.items()
        for arguments, answers in calls
        if None not in answers.values()
    ],
)
def test_what_the_tool_itself_answers_passes(skill: str, arguments: dict[str, list[str]]) -> None:
    assert check(skill, arguments, call(skill, arguments).text) is True


def test_a_latin_square_is_no_sudoku() -> None:
    square = "1 2 3 4\n2 1 4 3\n3 4 1 2\n4 3 2 1"
    assert check("puzzles/sudoku", {"grid": ["1000 0000 0000 0000"]}, square) is False


def test_a_skill_without_a_check_is_left_alone() -> None:
    assert check("number-theory/gcd", {"numbers": ["84", "36"]}, "12") is None


def attempt(answer: str | None, **changes: Any) -> Attempt:
    values: dict[str, Any] = {
        "skill": "number-theory/prime-factors", "arguments": {"n": ("84",)}, **changes,
    }  # fmt: skip
    return Attempt(specialist="s", kind="reader", answer=answer, **values)


@pytest.mark.parametrize(("answer", "verdict"), [("2, 2, 3, 7", "right"), ("2, 3, 7", "wrong")])
async def test_the_substitution_is_never_independent_of_the_reading(
    answer: str, verdict: str
) -> None:
    (found,) = await verify(attempt(answer), (Substitution(),))
    assert (found.method, found.verdict, found.independent) == ("substitution", verdict, False)


async def test_a_check_that_cannot_read_the_answer_is_an_error_not_a_refutation() -> None:
    (found,) = await verify(attempt("seven cats"), (Substitution(),))
    assert (found.verdict, found.independent) == ("error", False)
    assert found.evidence.startswith("ValueError")


async def test_nothing_is_checked_where_there_is_nothing() -> None:
    for nothing in (attempt(None), attempt("1", skill=None), attempt("1", skill="no/such")):
        assert await verify(nothing, (Substitution(),)) == ()
