"""Logic by Z3: what formulas come to, and whether an answer in words says that."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from reasonnet.dispatch.formal_answer import compare
from reasonnet.fleet.toolbox import Toolbox
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.formalisation import SOLVE, read_problem
from reasonnet.tools.registry import call, tools

KINDS = [{"name": "kind", "values": ["knight", "knave"]}]
PEOPLE = [{"name": name, "sort": "kind"} for name in ("ann", "ben")]
PUZZLE = {
    "sorts": KINDS,
    "symbols": PEOPLE,
    # Ann says: Ben is a knave. Ben says: neither of us is a knave.
    "facts": [
        "(= (= ann knight) (= ben knave))",
        "(= (= ben knight) (and (= ann knight) (= ben knight)))",
    ],
    "ask": "values",
    "goals": [{"answer": "Ann", "term": "ann"}, {"answer": "Ben", "term": "ben"}],
}
NUMBERS = {"symbols": [{"name": "x", "sort": "Int"}], "facts": ["(< 3 x 6)"]}


def goals(*terms: str) -> list[dict[str, str]]:
    return [{"answer": "ABCDEF"[n], "term": term} for n, term in enumerate(terms)]


def solve(problem: dict[str, Any]) -> str:
    """Return what a problem's formulas come to, in this process."""
    return call(SOLVE, {"formalisation": [msgspec.json.encode(problem).decode()]}).text


@pytest.mark.parametrize(
    ("problem", "found"),
    [
        (PUZZLE, "Ann = knight, Ben = knave"),
        (PUZZLE | {"ask": "follows", "goals": goals("(= ben knave)")}, "yes"),
        (PUZZLE | {"ask": "follows", "goals": goals("(= ben knight)")}, "no"),
        (NUMBERS | {"ask": "follows", "goals": goals("(= x 4)")}, "open"),
        (NUMBERS | {"ask": "must", "goals": goals("(= x 4)", "(> x 3)", "(< x 4)")}, "B"),
        (NUMBERS | {"ask": "can", "goals": goals("(= x 5)", "(= x 6)", "(= x 4)")}, "A, C"),
        (NUMBERS | {"ask": "values", "goals": goals("(div x 4)", "(- 7)")}, "A = 1, B = -7"),
        (NUMBERS | {"ask": "follows", "goals": goals("(< (/ x 2) 2.6)")}, "yes"),
        (NUMBERS | {"ask": "follows", "goals": goals("(= (mod x 2) (abs (- x 4)))")}, "yes"),
        (NUMBERS | {"ask": "follows", "goals": goals("(exactly 1 (= x 4) (= x 5) false)")}, "yes"),
        (NUMBERS | {"ask": "follows", "goals": goals("(at-least 2 (= x 4) (= x 5))")}, "no"),
        (NUMBERS | {"ask": "follows", "goals": goals("(= (ite (= x 4) 1 2) (- x 3))")}, "yes"),
        (
            {
                "sorts": [{"name": "thing", "values": ["tom", "rex"]}],
                "symbols": [
                    {"name": "cat", "arguments": ["thing"], "sort": "Bool"},
                    {"name": "likes", "arguments": ["thing", "thing"], "sort": "Bool"},
                ],
                "facts": [
                    "(cat tom)",
                    "(forall ((x thing) (y thing)) (=> (cat x) (xor (likes x y) (cat y))))",
                    "(not (cat rex))",
                ],
                "ask": "follows",
                "goals": goals("(exists ((x thing)) (likes x rex))"),
            },
            "yes",
        ),
    ],
)
def test_formulas_are_solved(problem: dict[str, Any], found: str) -> None:
    assert solve(problem) == found


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"facts": ["(= x 4)", "(= x 5)"]}, "contradict each other"),
        ({"ask": "values", "goals": goals("x")}, "leave x open"),
        ({"facts": ["(foo x)"]}, "no function 'foo'"),
        ({"facts": ["(= y 4)"]}, "no symbol 'y'"),
        ({"facts": ["(= x 4"]}, "not closed"),
        ({"facts": ["(= x 4))"]}, "bracket too many"),
        ({"facts": ["(= x 4) (= x 5)"]}, "not one term"),
        ({"facts": ["x"]}, "not a statement"),
        ({"facts": ["(and x true)"]}, "not a statement"),
        ({"facts": ["(= x true)"]}, "different sorts"),
        ({"facts": ["(< true 4)"]}, "2 numbers"),
        ({"facts": ["(div x)"]}, "2 numbers"),
        ({"facts": ["(not true false)"]}, "takes 1 terms"),
        ({"facts": ["(forall x true)"]}, "write (forall"),
        ({"facts": ["(forall ((x Thing)) true)"]}, "no sort 'Thing'"),
        ({"facts": ["(at-least x true)"]}, "write (at-least"),
        ({"facts": ["()"]}, "begins with"),
        ({"facts": ["(" * 100 + ")" * 100]}, "nested deeper"),
        ({"facts": ["x" * 5000]}, "more than 4000"),
        ({"symbols": [{"name": "x", "sort": "Int"}] * 2}, "declared twice"),
        ({"symbols": [{"name": "and", "sort": "Int"}]}, "cannot be a name"),
        ({"symbols": [{"name": "|x) (exit|", "sort": "Int"}]}, "cannot be a name"),
        ({"symbols": [{"name": "x", "sort": "String"}]}, "no sort 'String'"),
        ({"sorts": [{"name": "s", "values": []}]}, "needs values"),
        ({"sorts": [{"name": "s", "values": ["x"]}]}, "declared twice"),
        ({"ask": "prove"}, "not a formalisation"),
        ({"goals": []}, "with 0 goals"),
        ({"goals": goals("true", "true")}, "with 2 goals"),
        ({"facts": ["true"] * 201}, "more than 200 facts"),
    ],
)
def test_formulas_that_are_none_are_told(change: dict[str, Any], said: str) -> None:
    problem = NUMBERS | {"ask": "follows", "goals": goals("(= x 4)")} | change
    with pytest.raises(ToolError, match=said.replace("(", "\\(")):
        solve(problem)


@pytest.mark.parametrize("text", ["", "{}", "[]", "x" * 100_000, "[" * 30_000, '{"ask": "\ud800"}'])
def test_text_that_is_no_formalisation_is_no_crash(text: str) -> None:
    with pytest.raises(ArgumentError):
        read_problem(text)


async def test_a_hard_problem_ends_in_time_and_in_a_process_of_its_own() -> None:
    powers = ["(* x x x x x)", "(* y y y y y)", "(* z z z z z)"]
    problem = {
        "symbols": [{"name": name, "sort": "Int"} for name in "xyz"],
        "facts": ["(> x 2)", "(> y 2)", "(> z 2)"],
        "ask": "follows",
        "goals": goals(f"(distinct (+ {powers[0]} {powers[1]}) {powers[2]})"),
    }
    box = Toolbox(workers=1)
    spans = {"formalisation": (msgspec.json.encode(problem).decode(),)}
    computed = await box.compute(SOLVE, spans, seconds=60)
    assert computed.text is None
    assert computed.error == "the solver found no answer in time"
    await box.close()


def test_a_service_is_no_skill() -> None:
    assert SOLVE not in tools()


def judged(ask: str, found: object, answer: str, *options: str) -> str:
    """Compare an answer with what was found."""
    offered = [{"answer": one, "term": "true"} for one in options or ("it",)]
    problem = PUZZLE | {"ask": ask, "goals": offered}
    return compare(read_problem(msgspec.json.encode(problem).decode()), found, answer)


@pytest.mark.parametrize(
    ("found", "answer", "verdict"),
    [
        ("yes", "Yes", "right"), ("yes", "**valid**", "right"), ("yes", "No.", "wrong"),
        ("yes", "unknown", "wrong"), ("no", "False", "right"), ("no", "true", "wrong"),
        ("no", "uncertain", "wrong"), ("open", "uncertain", "right"), ("open", "yes", "wrong"),
        ("open", "does not follow", "right"), ("open", "no", "unknown"),
        ("yes", "Ann is happy", "unknown"),
    ],
)  # fmt: skip
def test_a_conclusion_is_compared(found: str, answer: str, verdict: str) -> None:
    assert judged("follows", found, answer) == verdict


@pytest.mark.parametrize(
    ("found", "answer", "verdict"),
    [
        (["B) Ben is last"], "B", "right"),
        (["B) Ben is last"], "(B)", "right"),
        (["B) Ben is last"], "Ben is last", "right"),
        (["B) Ben is last"], "A", "wrong"),
        (["B) Ben is last"], "Ann is first.", "wrong"),
        (["B) Ben is last"], "Cleo", "unknown"),
        (["A) Ann is first", "B) Ben is last"], "A", "unknown"),
        ([], "A", "unknown"),
    ],
)
def test_an_option_is_compared(found: list[str], answer: str, verdict: str) -> None:
    assert judged("must", found, answer, "A) Ann is first", "B) Ben is last") == verdict


def test_an_article_is_no_letter() -> None:
    assert judged("must", ["a cat"], "a dog", "a cat", "a dog") == "wrong"


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ("Ann: knight, Ben: knave", "right"),
        ("Ann is a knight and Ben is a knave.", "right"),
        ("Ben is a knave; Ann is a knight", "right"),
        ("knight, knave", "right"),
        ("Ann is a knave and Ben is a knave", "wrong"),
        ("Ben is a knight", "wrong"),
        ("knave, knight", "wrong"),
        ("Ann is a knight", "unknown"),
        ("Ann is not a knight", "unknown"),
        ("Both are what they are", "unknown"),
    ],
)
def test_values_of_several_are_compared(answer: str, verdict: str) -> None:
    assert judged("values", {"Ann": "knight", "Ben": "knave"}, answer, "Ann", "Ben") == verdict


@pytest.mark.parametrize(
    ("value", "answer", "verdict"),
    [
        ("knight", "a knight", "right"), ("knight", "Ann is a knight", "right"),
        ("knight", "knave", "wrong"), ("7/2", "3.5", "right"), ("7", "8", "wrong"),
        ("7", "a few", "unknown"), ("true", "yes", "right"), ("false", "yes", "wrong"),
    ],
)  # fmt: skip
def test_a_single_value_is_compared(value: str, answer: str, verdict: str) -> None:
    assert judged("values", {"Ann": value}, answer, "Ann") == verdict
