"""Formulas: text in mathematical notation to a small immutable tree, and what trees are worth.

    text -> tokens -> Python source -> ast.parse -> whitelist -> Node (-> sympy, on demand)

Nothing is evaluated by Python: numbers are handed through `ast.parse` as string literals, and
only the few kinds of syntax listed in `_convert` survive. Length, nesting, exponents and digits
are bounded before any work is done.
"""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.notation import FUNCTIONS, SEVERAL, clean, python_source, trimmed
from reasonnet.tools.reals import (
    Operator,
    Real,
    apply,
    bounded,
    check_size,
    operate,
)
from reasonnet.tools.registry import ArgumentType

MAX_EXPONENT = 1000
"""Exponent of a base that has variables in it."""


@dataclass(frozen=True, slots=True)
class Number:
    """A rational constant."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class Name:
    """A variable, or one of the constants pi, e and oo (infinity)."""

    name: str


@dataclass(frozen=True, slots=True)
class Negative:
    """A sign change."""

    operand: Node


@dataclass(frozen=True, slots=True)
class Operation:
    """A binary operation."""

    operator: Operator
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Apply:
    """A function of one or more arguments."""

    function: str
    arguments: tuple[Node, ...]


Node = Number | Name | Negative | Operation | Apply


@dataclass(frozen=True)
class Formula:
    """A parsed formula."""

    text: str
    tree: Node

    @cached_property
    def variables(self) -> tuple[str, ...]:
        """Names of the variables, sorted; pi, e and oo are none."""
        return tuple(sorted(_variables(self.tree)))

    def __hash__(self) -> int:
        return hash(self.tree)


CONSTANTS: Mapping[str, float] = {"pi": math.pi, "e": math.e, "oo": math.inf}


def parse_formula(text: str) -> Formula:
    """Parse an algebraic formula: `2x`, `3(x+1)`, `x^2`, `x²`, `√2`, `sin 2x`, `|x|`, `½at²`.

    Variables are single letters, letters with an index (`x1`, `x_2`) or Greek names; `xy` is a
    product; `e`, `pi` and `oo` are constants. Words of prose are rejected.

    Raises:
        ArgumentError: not a formula, or past the limits of length and nesting.
        ToolError: a constant part of it is past the limits (`9^9^9^9`) or undefined (`1/0`).
    """
    return _parse(text, arithmetic=False)


def parse_numeric_formula(text: str) -> Formula:
    """Parse a formula of numbers only; `x` between numbers is a multiplication sign.

    Money signs, thousands separators, scientific notation (`1.5e3`) and spelled operators and
    numbers (`12 plus five times 3`) are accepted here, unlike in `parse_formula`.
    """
    formula = _parse(text, arithmetic=True)
    if formula.variables:
        raise ArgumentError(f"not arithmetic: {', '.join(formula.variables)} in {text[:40]!r}")
    return formula


def parse_calculation(text: str) -> Real:
    """Evaluate a formula of numbers: exactly where the value is rational, else as a float."""
    return evaluate(parse_numeric_formula(text))


def parse_arithmetic(text: str) -> Fraction:
    """Evaluate a formula of numbers whose value is rational, exactly."""
    value = parse_calculation(text)
    if isinstance(value, float):
        raise ToolError(f"the value of {text[:40]!r} is not rational")
    return value


def parse_equation(text: str) -> tuple[Formula, Formula]:
    """Parse the two sides of `2x + 3 = 7`."""
    sides = re.split(r"={1,3}", clean(text, "equation"))
    if len(sides) != 2:
        raise ArgumentError(f"an equation has one = sign: {text[:40]!r}")
    return parse_formula(sides[0]), parse_formula(sides[1])


def parse_inequality(text: str) -> tuple[Formula, str, Formula]:
    """Parse `2x + 3 <= 7` into the left side, one of `< <= > >=`, and the right side."""
    plain = clean(text, "inequality").replace("≤", "<=").replace("≥", ">=")
    plain = plain.replace(r"\leq", "<=").replace(r"\geq", ">=").replace("=<", "<=")
    sides = re.split(r"([<>]=?)", plain.replace("⩽", "<=").replace("⩾", ">="))
    if len(sides) != 3:
        raise ArgumentError(f"not an inequality with one sign: {text[:40]!r}")
    return parse_formula(sides[0]), sides[1], parse_formula(sides[2])


def parse_point(text: str) -> tuple[Fraction, ...]:
    """Parse `(3, -4)`, `A(1/2, 0.5)`, `(1; 2; 3)` as two or three exact coordinates."""
    plain = re.sub(r"^[A-Z]?\s*=?\s*[(\[<]|[)\]>]$", "", clean(text, "point").strip("\"'`$"))
    parts = plain.split(";") if ";" in plain else plain.split(",")
    if not 2 <= len(parts) <= 3:
        raise ArgumentError(f"not a point: {text[:40]!r}; write it as (3, -4)")
    if any(re.search(r"[a-z]", part.replace("sqrt", "")) for part in parts):
        raise ArgumentError(f"not a point: {text[:40]!r}; write it as (3, -4)")
    return tuple(parse_arithmetic(part) for part in parts)


def evaluate(formula: Formula, values: Mapping[str, Real] | None = None) -> Real:
    """Return what a formula is worth: exactly where that is rational, else as a float.

    `log` is the decimal logarithm here, angles are radians.

    Raises:
        ToolError: a variable without a value, division by zero, past the limits.
    """
    return _evaluate(formula.tree, values or {})


def renamed(formula: Formula, old: str, new: str) -> Formula:
    """Return a formula with another name for a variable (or for a constant such as e)."""
    return Formula(formula.text, _renamed(formula.tree, old, new))


def _renamed(node: Node, old: str, new: str) -> Node:
    match node:
        case Name(name):
            return Name(new if name == old else name)
        case Negative(operand):
            return Negative(_renamed(operand, old, new))
        case Operation(operator, left, right):
            return Operation(operator, _renamed(left, old, new), _renamed(right, old, new))
        case Apply(function, arguments):
            return Apply(function, tuple(_renamed(one, old, new) for one in arguments))
    return node


def to_sympy(formula: Formula) -> Any:
    """Build the SymPy expression of a formula (`log` is the natural logarithm here).

    Raises:
        ToolError: it is undefined (`log(0)`).
    """
    import sympy

    found = _to_sympy(formula.tree, sympy)
    if found.has(sympy.zoo, sympy.nan):
        raise ToolError(f"{formula.text[:40]!r} is not defined")
    return found


def _parse(text: str, *, arithmetic: bool) -> Formula:
    plain = trimmed(text)
    source = python_source(plain, arithmetic=arithmetic)
    try:
        parsed = ast.parse(source, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ArgumentError(f"not a formula: {text[:60]!r}") from None
    return Formula(plain, _convert(parsed, text))


_OPERATORS: Mapping[type[ast.operator], Operator] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%",
    ast.Pow: "**",
}  # fmt: skip


def _convert(node: ast.expr, text: str) -> Node:
    """Convert whitelisted Python syntax to a Node; checks constant powers and quotients."""
    match node:
        case ast.Constant(value=str() as digits):
            return Number(Fraction(digits))
        case ast.Name(id=name) if name.startswith("v_"):
            return Name(name[2:])
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return Negative(_convert(inner, text))
        case ast.UnaryOp(op=ast.UAdd(), operand=inner):
            return _convert(inner, text)
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _OPERATORS:
            operation = Operation(
                _OPERATORS[type(sign)], _convert(left, text), _convert(right, text)
            )
            if operation.operator == "**":
                _check_power(operation)
            return operation
        case ast.Call(func=ast.Name(id=function), args=arguments, keywords=[]):
            if function not in FUNCTIONS or not arguments:
                raise ArgumentError(f"not a formula: {text[:60]!r}")
            if len(arguments) > 1 and function not in SEVERAL:
                raise ArgumentError(f"{function} takes one argument")
            nodes = tuple(_convert(argument, text) for argument in arguments)
            if function in ("factorial", "exp") and not _variables(nodes[0]):
                _evaluate(Apply(function, nodes), {})
            return Apply(function, nodes)
        case _:
            raise ArgumentError(f"not a formula: {text[:60]!r}")


def _check_power(operation: Operation) -> None:
    if _variables(operation.right):
        return
    exponent = _evaluate(operation.right, {})
    if _variables(operation.left):
        size: Real = exponent if exponent >= 0 else -exponent
        if MAX_EXPONENT < size < math.inf:
            raise ToolError(f"an exponent above {MAX_EXPONENT}")
    elif isinstance(exponent, Fraction):
        base = _evaluate(operation.left, {})
        if isinstance(base, Fraction):
            check_size(base, exponent)


def _variables(node: Node) -> set[str]:
    match node:
        case Number():
            return set()
        case Name(name):
            return set() if name in CONSTANTS else {name}
        case Negative(operand):
            return _variables(operand)
        case Operation(_, left, right):
            return _variables(left) | _variables(right)
        case Apply(_, arguments):
            return {name for argument in arguments for name in _variables(argument)}


def _evaluate(node: Node, values: Mapping[str, Real]) -> Real:
    match node:
        case Number(value):
            return value
        case Name(name):
            if name in values:
                return values[name]
            if name in CONSTANTS:
                return CONSTANTS[name]
            raise ToolError(f"no value for {name}")
        case Negative(operand):
            return -_evaluate(operand, values)
        case Operation(operator, left, right):
            return bounded(operate(operator, _evaluate(left, values), _evaluate(right, values)))
        case Apply(function, arguments):
            return bounded(
                apply(function, [_evaluate(argument, values) for argument in arguments])
            )


def _to_sympy(node: Node, sympy: Any) -> Any:
    match node:
        case Number(value):
            return sympy.Rational(value.numerator, value.denominator)
        case Name(name):
            constants = {"pi": sympy.pi, "e": sympy.E, "oo": sympy.oo}
            return constants.get(name) or sympy.Symbol(name)
        case Negative(operand):
            return -_to_sympy(operand, sympy)
        case Operation(operator, left, right):
            first, second = _to_sympy(left, sympy), _to_sympy(right, sympy)
            if operator in ("/", "//", "%") and second == 0:
                raise ToolError("division by zero")
            match operator:
                case "+":
                    return first + second
                case "-":
                    return first - second
                case "*":
                    return first * second
                case "/":
                    return first / second
                case "//":
                    return sympy.floor(first / second)
                case "%":
                    return sympy.Mod(first, second)
                case "**":
                    return first**second
        case Apply(function, arguments):
            values = [_to_sympy(argument, sympy) for argument in arguments]
            return _sympy_function(function, sympy)(*values)


def _sympy_function(function: str, sympy: Any) -> Callable[..., Any]:
    renamed: Mapping[str, Callable[..., Any]] = {
        "abs": sympy.Abs,
        "ln": sympy.log,
        "lg": lambda x: sympy.log(x, 10),
        "log2": lambda x: sympy.log(x, 2),
        "ceil": sympy.ceiling,
        "round": lambda x: sympy.floor(x + sympy.Rational(1, 2)),
        "min": sympy.Min,
        "max": sympy.Max,
        "mod": sympy.Mod,
    }
    found: Callable[..., Any] = renamed.get(function) or getattr(sympy, function)
    return found


FORMULA = ArgumentType("formula", parse_formula)
EQUATION = ArgumentType("equation", parse_equation)
INEQUALITY = ArgumentType("inequality", parse_inequality)
POINT = ArgumentType("point", parse_point)
ARITHMETIC = ArgumentType("arithmetic formula", parse_arithmetic)
"""Of numbers only; the value is an exact Fraction."""
CALCULATION = ArgumentType("arithmetic formula", parse_calculation)
"""Of numbers only; the value is a Fraction, or a float where it is irrational."""
