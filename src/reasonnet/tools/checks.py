"""Checks of an answer against its own call: substitution, not a second run of the solver.

They rest on the same reading as the answer, so they can refute it and never verify it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from reasonnet.tools.errors import ToolError
from reasonnet.tools.formulas import Formula, evaluate, parse_equation, parse_formula, renamed

Arguments = Mapping[str, Sequence[str]]
_POINTS = (0.7315, 1.4142, 2.2361)
"""Where two formulas are compared; away from the usual poles."""


def check(skill: str, arguments: Arguments, answer: str) -> bool | None:
    """Return whether the answer fits the call, or None where the skill has no such check."""
    found = _CHECKS.get(skill)
    return found(arguments, answer) if found else None


def _close(left: float, right: float, tolerance: float = 1e-6) -> bool:
    return math.isclose(left, right, rel_tol=tolerance, abs_tol=tolerance)


def _at(formula: Formula, value: float, name: str | None = None) -> float:
    variables = formula.variables
    return float(evaluate(formula, dict.fromkeys(variables if name is None else (name,), value)))


def _roots(arguments: Arguments, answer: str) -> bool | None:
    left, right = parse_equation(arguments["equation"][0])
    asked = arguments.get("variable", ("",))[0]
    if asked in ("e", "pi"):  # asked for, it is no constant
        left, right = renamed(left, asked, "x_0"), renamed(right, asked, "x_0")
    for root in answer.split(", "):
        try:
            value = float(evaluate(parse_formula(root)))
        except ToolError:
            return None  # a complex or symbolic root
        if not _close(_at(left, value), _at(right, value), 1e-5):
            return False
    return True


def _same_formula(arguments: Arguments, answer: str) -> bool | None:
    before, after = parse_formula(arguments["formula"][0]), parse_formula(answer)
    if len(before.variables) > 1:
        return None
    return all(_close(_at(before, x), _at(after, x)) for x in _POINTS)


def _slope(formula: Formula, x: float) -> float:
    step = 1e-4
    return (_at(formula, x + step) - _at(formula, x - step)) / (2 * step)


def _derivative(arguments: Arguments, answer: str) -> bool | None:
    before, after = parse_formula(arguments["formula"][0]), parse_formula(answer)
    if len(before.variables) > 1:
        return None
    return all(_close(_slope(before, x), _at(after, x), 1e-4) for x in _POINTS)


def _integral(arguments: Arguments, answer: str) -> bool | None:
    before = parse_formula(arguments["formula"][0])
    after = parse_formula(answer.removesuffix(" + C"))
    if len(before.variables) > 1:
        return None
    return all(_close(_slope(after, x), _at(before, x), 1e-4) for x in _POINTS)


def _factors(arguments: Arguments, answer: str) -> bool:
    product = math.prod(int(part) for part in answer.split(", "))
    return product == int(evaluate(parse_formula(arguments["n"][0])))


def _target(arguments: Arguments, answer: str) -> bool:
    wanted = evaluate(parse_formula(arguments["target"][0]))
    used = sorted(int(n) for n in arguments["numbers"])
    digits = "".join(c if c.isdigit() else " " for c in answer).split()
    return evaluate(parse_formula(answer)) == wanted and sorted(map(int, digits)) == used


def _sudoku(arguments: Arguments, answer: str) -> bool:
    from reasonnet.tools.puzzles import parse_grid

    given = parse_grid(arguments["grid"][0])
    rows = [[int(cell) for cell in line.split()] for line in answer.splitlines()]
    side = len(rows)
    whole = set(range(1, side + 1))
    high = math.isqrt(side)
    wide = side // high
    boxes = [
        [rows[r + i][c + j] for i in range(high) for j in range(wide)]
        for r in range(0, side, high)
        for c in range(0, side, wide)
    ]
    units = [*rows, *map(list, zip(*rows, strict=True)), *boxes]
    keeps = all(
        not cell or cell == rows[r][c] for r, row in enumerate(given) for c, cell in enumerate(row)
    )
    return keeps and all(set(unit) == whole for unit in units)


_CHECKS: Mapping[str, Callable[[Arguments, str], bool | None]] = {
    "algebra/solve-equation": _roots,
    "algebra/expand": _same_formula,
    "algebra/factor": _same_formula,
    "calculus/derivative": _derivative,
    "calculus/integral": _integral,
    "number-theory/prime-factors": _factors,
    "puzzles/make-target": _target,
    "puzzles/sudoku": _sudoku,
}
