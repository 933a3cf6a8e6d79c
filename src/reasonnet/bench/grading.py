"""Grades an answer against a gold answer: numbers by value, formulas by equivalence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reasonnet.tools.errors import ToolError
from reasonnet.tools.formulas import Formula, evaluate, parse_formula

TOLERANCE = 1e-4
"""Relative; gold answers are rounded to four digits or more."""


def grade(answers: Sequence[str | None], gold: Sequence[str], skill: str | None = None) -> bool:
    """Tell whether the parts of an answer are the gold ones, in order.

    Args:
        answers: the parts' texts; None where a part has no answer.
        gold: one text a part; `a|b` accepts either.
        skill: skill of a single question; decides how make-target is graded.
    """
    if len(answers) != len(gold):
        return False
    return all(
        a is not None and any(_equal(a, g.strip(), skill) for g in golds.split("|"))
        for a, golds in zip(answers, gold, strict=True)
    )


def _equal(answer: str, gold: str, skill: str | None) -> bool:
    if skill == "puzzles/make-target":
        return _same_target(answer, gold)
    left, right = _plain(answer), _plain(gold)
    if left == right:
        return True
    if "=" in right or ":" in right:
        return _pairs(left) == _pairs(right) != {}
    if "," in right:
        parts, wanted = left.split(","), right.split(",")
        return len(parts) == len(wanted) and all(
            _equal(a.strip(), b.strip(), None) for a, b in zip(parts, wanted, strict=True)
        )
    return _same_value(left, right)


def _plain(text: str) -> str:
    text = text.strip().lower().removesuffix("+ c").strip()
    return re.sub(r"\s+", " ", text).strip("\"'.")


def _pairs(text: str) -> dict[str, str]:
    found = re.findall(r"(\w+)\s*[:=]\s*([\w./*+\-^]+)", text)
    return dict(found)


def _same_value(left: str, right: str) -> bool:
    if re.fullmatch(r"[a-z]{2,}", left) or re.fullmatch(r"[a-z]{2,}", right):
        return False
    try:
        a, b = parse_formula(left), parse_formula(right)
    except ToolError:
        return False
    names = set(a.variables) | set(b.variables)
    if not names:
        return _close(a, b, {})
    return all(_close(a, b, dict.fromkeys(names, x)) for x in (0.7315, 1.4142, 2.2361))


def _close(a: Formula, b: Formula, values: dict[str, float]) -> bool:
    try:
        x, y = float(evaluate(a, values)), float(evaluate(b, values))
    except (ToolError, ArithmeticError):
        return False
    return abs(x - y) <= TOLERANCE * max(1e-9, abs(y))


def _same_target(answer: str, gold: str) -> bool:
    """Any expression over the same numbers with the same value is right."""
    try:
        a, b = parse_formula(answer), parse_formula(gold.split("=")[0])
        same = evaluate(a) == evaluate(b)
    except ToolError:
        return False
    return same and sorted(re.findall(r"\d+", answer)) == sorted(
        re.findall(r"\d+", gold.split("=")[0])
    )
