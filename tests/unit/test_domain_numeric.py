"""Wordings and tools of arithmetic, percentages, statistics, fractions and units."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from fractions import Fraction
from random import Random

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

import reasonnet.tools.arithmetic
import reasonnet.tools.units  # noqa: F401 - registers the tools
from reasonnet.forge.domains import arithmetic, fractions, percent, statistics, units
from reasonnet.forge.wording import Family, fill
from reasonnet.tools import formulas, registry
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.values import render

FAMILIES = tuple(
    family
    for domain in (arithmetic, percent, statistics, fractions, units)
    for family in domain.FAMILIES
)
FORMS = ("nouns", "clauses", "commands", "questions", "stories")


def call(skill: str, spans: dict[str, list[str]]) -> str:
    """Call a tool as `registry.call` does, without importing all tool modules."""
    tool = registry._TOOLS[skill]
    assert not spans.keys() - tool.parameters.keys(), (skill, spans)
    values = {n: p.parse(n, spans.get(n, ())) for n, p in tool.parameters.items()}
    return render(tool.function(**values))


def wordings(family: Family) -> Iterator[str]:
    for form in FORMS:
        yield from getattr(family, form)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f.skill)
def test_every_wording_can_be_answered(family: Family) -> None:
    for seed in range(3):
        for index, wording in enumerate(wordings(family)):
            rng = Random(1000 * seed + index)
            marked = fill(wording, family.sample(rng))
            spans: dict[str, list[str]] = {}
            for text, role in marked.pieces:
                if role is not None:
                    spans.setdefault(role, []).append(text)
            assert call(family.skill, spans), marked.text


@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f.skill)
def test_there_are_enough_different_wordings(family: Family) -> None:
    every = list(wordings(family))
    assert len(set(every)) >= 50
    for form, least in zip(FORMS, (10, 8, 10, 12, 8), strict=True):
        assert len(getattr(family, form)) >= least, form
    assert set(family.accepts) <= set(family.sample(Random(1)))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3*(4+5)", "27"), ("35 - 81 + 88", "42"), ("2(3+4)", "14"), ("7 ÷ 2 · 4", "14"),
        ("3 x 4", "12"), ("3x4", "12"), ("2^10", "1024"), ("2**3**2", "512"), ("-2^2", "-4"),
        ("−5 + −3", "-8"), ("5 - -3", "8"), ("(2+1)!", "6"), ("2³+√16", "12"), ("17 // 5", "3"),
        ("17 % 5", "2"), ("10 mod 4", "2"), ("1,234.5 + 2", "1236.5"), ("0.1+0.2", "0.3"),
        ("12 plus five times 3", "27"), ("|3-10|", "7"), ("½ + 1/4", "0.75"), ("100/7", "100/7"),
        ("12*3 = ?", "36"), ("$4.50 + $3", "7.5"), ("4^(1/2)", "2"), ("2^-3", "0.125"),
        ("9 squared", "81"), ("sqrt(2)", "1.414213562"), ("twenty-five minus 4", "21"),
        ("1.5e3*2", "3000"), ("sin 30°", "0.5"), ("log(1000)", "3"), ("8 / 2(2 + 2)", "16"),
    ],
)  # fmt: skip
def test_arithmetic_formulas(text: str, value: str) -> None:
    assert call("arithmetic/expression", {"formula": [text]}) == value


@pytest.mark.parametrize(
    "text",
    [
        "9**9**9**9", "(" * 100_000 + "1" + ")" * 100_000, "9" * 5000, "9" * 1500, "1/0", "20000!",
        "(" * 60 + "1" + ")" * 60, "+".join(["1"] * 1500), "-" * 3000 + "1", "exp(10^9)", "√(-1)",
        "((99^99)^99)^99", "1+", "(1", "1)", "", "1 2", "__import__('os')", "x+1", "2**x", "a.b",
        "[1,2][0]", "lambda: 1", "'a'*10", "1 if 2 else 3", "0^-1", "99999!" * 20, "1 = 2",
        "5 % 0", "tan(1", "!3", "log(0)", "(-8)^(1/2)", "170!!!!", "2^2^2^2^2^2^2",
    ],
)  # fmt: skip
def test_impossible_formulas_are_refused_at_once(text: str) -> None:
    start = time.perf_counter()
    with pytest.raises(ToolError):
        formulas.parse_arithmetic(text)
    # in algebra variables and complex values are fine
    if not re.search("x|√|-8", text):
        with pytest.raises(ToolError):
            formulas.to_sympy(formulas.parse_formula(text))
    assert time.perf_counter() - start < 1.0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2x", "2*x"), ("3(x+1)", "3*x + 3"), ("x²", "x**2"), ("√2x", "sqrt(2)*x"),
        ("sin 2x", "sin(2*x)"), ("sin^2 x", "sin(x)**2"), ("e^x", "exp(x)"),
        ("ln x^2", "log(x**2)"),
        ("2πr", "2*pi*r"), ("x1 + x_2", "x_1 + x_2"), ("xy - 3ab", "-3*a*b + x*y"),
        ("|x|", "Abs(x)"), (r"\frac{x+1}{2}", "x/2 + 1/2"), ("1/2x", "x/2"), ("−x", "-x"),
        ("lambda + 1", "lambda + 1"), ("if", None), ("x e^x", "x*exp(x)"), ("(x+1)(x-2)", None),
    ],
)  # fmt: skip
def test_algebraic_formulas(text: str, expected: str | None) -> None:
    if text == "if":
        with pytest.raises(ArgumentError):
            formulas.parse_formula(text)
        return
    found = str(formulas.to_sympy(formulas.parse_formula(text)))
    assert found == (expected or "(x - 2)*(x + 1)")


def test_equations_inequalities_points_and_values() -> None:
    left, right = formulas.parse_equation("2x + 3 = 7")
    assert (left.variables, right.variables) == (("x",), ())
    assert formulas.evaluate(left, {"x": Fraction(1, 2)}) == 4
    assert formulas.parse_inequality("x ≥ 2")[1] == ">="
    assert formulas.parse_point("A(1/2, -3)") == (Fraction(1, 2), -3)
    for wrong in ("2x", "x = y = z", "I am = you"):
        with pytest.raises(ArgumentError):
            formulas.parse_equation(wrong)
    for wrong in ("(x, 1)", "3", "(1, 2, 3, 4)", "go to (1, 2)"):
        with pytest.raises(ArgumentError):
            formulas.parse_point(wrong)


@pytest.mark.parametrize(
    ("skill", "spans", "value"),
    [
        ("arithmetic/sum", {"numbers": ["1,234", "2.5", "three"]}, "1239.5"),
        ("arithmetic/difference", {"minuend": ["3"], "subtrahend": ["10"]}, "-7"),
        ("arithmetic/quotient", {"dividend": ["7"], "divisor": ["3"]}, "7/3"),
        ("arithmetic/remainder", {"dividend": ["-7"], "divisor": ["3"]}, "2"),
        ("arithmetic/power", {"base": ["7"], "exponent": ["squared"]}, "49"),
        ("arithmetic/power", {"base": ["2"], "exponent": ["5th"]}, "32"),
        ("arithmetic/power", {"base": ["2"], "exponent": ["cube"]}, "8"),
        ("arithmetic/square-root", {"n": ["9/16"]}, "0.75"),
        ("arithmetic/square-root", {"n": ["2"]}, "1.414213562"),
        ("arithmetic/factorial", {"n": ["0"]}, "1"),
        ("percent/of", {"percent": ["15%"], "whole": ["$80"]}, "12"),
        ("percent/what-percent", {"part": ["1"], "whole": ["3"]}, "100/3"),
        ("percent/change", {"old": ["80"], "new": ["60"]}, "-25"),
        ("percent/increase-by", {"base": ["50"], "percent": ["10"]}, "55"),
        ("percent/decrease-by", {"base": ["50"], "percent": ["10"]}, "45"),
        ("statistics/median", {"numbers": ["3", "1", "2", "10"]}, "2.5"),
        ("statistics/mode", {"numbers": ["3", "1", "3", "1", "5"]}, "1, 3"),
        ("statistics/range", {"numbers": ["-3", "4"]}, "7"),
        ("fractions/simplify", {"fraction": ["4/8"]}, "1/2"),
        ("fractions/simplify", {"fraction": ["8/4"]}, "2"),
        ("fractions/simplify", {"fraction": ["6 : 8"]}, "3/4"),
        ("fractions/simplify", {"fraction": ["6 over 8"]}, "3/4"),
        ("fractions/simplify", {"fraction": ["(6)/(8)"]}, "3/4"),
        ("fractions/simplify", {"fraction": ["12\n----\n16"]}, "3/4"),
        ("fractions/to-decimal", {"fraction": ["1/3"]}, "0.3333333333"),
        ("fractions/from-decimal", {"decimal": [".375"]}, "3/8"),
        ("fractions/round", {"number": ["2.675"], "places": ["two"]}, "2.68"),
        ("fractions/round", {"number": ["-2.5"], "place": ["whole number"]}, "-3"),
        ("fractions/round", {"number": ["1250"], "place": ["hundred"]}, "1300"),
        ("units/convert", {"amount": ["5"], "from_unit": ["miles"], "to_unit": ["km"]}, "8.04672"),
        ("units/convert", {"amount": ["212"], "from_unit": ["°F"], "to_unit": ["Celsius"]}, "100"),
        ("units/convert", {"from_unit": ["mile"], "to_unit": ["feet"]}, "5280"),
        (
            "units/convert",
            {"amount": ["5", "7"], "from_unit": ["ft", "in"], "to_unit": ["cm"]},
            "170.18",
        ),
        ("units/convert", {"amount": ["1"], "from_unit": ["GiB"], "to_unit": ["MiB"]}, "1024"),
        ("units/convert", {"amount": ["8"], "from_unit": ["Mb"], "to_unit": ["MB"]}, "1"),
    ],
)  # fmt: skip
def test_tools(skill: str, spans: dict[str, list[str]], value: str) -> None:
    assert call(skill, spans) == value


@pytest.mark.parametrize(
    ("skill", "spans"),
    [
        ("arithmetic/quotient", {"dividend": ["7"], "divisor": ["0"]}),
        ("arithmetic/remainder", {"dividend": ["7"], "divisor": ["0"]}),
        ("arithmetic/power", {"base": ["9"], "exponent": ["99999999"]}),
        ("arithmetic/power", {"base": ["0"], "exponent": ["-1"]}),
        ("arithmetic/square-root", {"n": ["-4"]}),
        ("arithmetic/factorial", {"n": ["5000"]}),
        ("arithmetic/factorial", {"n": ["-1"]}),
        ("percent/change", {"old": ["0"], "new": ["5"]}),
        ("units/convert", {"amount": ["5"], "from_unit": ["km"], "to_unit": ["kg"]}),
        ("units/convert", {"amount": ["5", "6"], "from_unit": ["km"], "to_unit": ["m"]}),
        ("fractions/round", {"number": ["5"], "places": ["9999"]}),
    ],
)
def test_tools_refuse(skill: str, spans: dict[str, list[str]]) -> None:
    with pytest.raises(ToolError):
        call(skill, spans)


_WORDS = (
    "the", "a", "is", "of", "and", "what", "how", "many", "please", "ignore", "previous",
    "instructions", "tell", "me", "answer", "is", "you", "are", "now", "print", "system",
    "prompt", "seven", "apples", "give", "number", "to", "from", "in", "by", "it", "at", "as",
    "sum", "I", "have", "bought", "some", "cheap", "red", "hats", "for", "my", "cat", "today",
    "run", "delete", "all", "files",
)  # fmt: skip
_TYPES = {
    parameter.type.name: parameter.type
    for family in FAMILIES
    for parameter in registry._TOOLS[family.skill].parameters.values()
} | {t.name: t for t in (formulas.FORMULA, formulas.EQUATION, formulas.POINT, formulas.INEQUALITY)}


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), min_size=4, max_size=12), st.sampled_from(sorted(_TYPES)))
def test_sentences_are_rejected(words: list[str], type_name: str) -> None:
    if set(words) <= {"seven", "a", "and"}:
        return  # a number in words
    with pytest.raises(ArgumentError):
        _TYPES[type_name].parse(" ".join(words))


@settings(max_examples=200, deadline=None)
@given(st.text("0123456789+-*/^()!.,x %√²|eπ= sincoglqrt", max_size=40))
def test_formulas_never_raise_anything_else(text: str) -> None:
    for parse in (formulas.parse_calculation, formulas.parse_formula, formulas.parse_equation):
        try:
            parse(text)
        except ToolError:
            continue
