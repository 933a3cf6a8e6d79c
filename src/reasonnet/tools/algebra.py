"""Algebra and calculus on formulas, by SymPy (imported on use)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from reasonnet.tools.arguments import NUMBER, VARIABLE
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.formulas import (
    EQUATION,
    FORMULA,
    Formula,
    evaluate,
    parse_formula,
    renamed,
    to_sympy,
)
from reasonnet.tools.registry import ArgumentType, many, one, optional, tool
from reasonnet.tools.values import Assignment, Expression, Scalar

MAX_EXPANDED = 20_000
"""Characters of an expression in an answer."""
MAX_DEGREE = 60
MAX_TERMS = 3000
MAX_PRODUCT_DEGREE = 120
MAX_ROOT_CHARACTERS = 48
"""Roots whose exact form is longer are given as decimals."""

Equation = tuple[Formula, Formula]


def _symbol_name(name: str) -> str:
    """Return a variable's name as formulas spell it: `x1` is `x_1`."""
    tree = parse_formula(name)
    if len(tree.variables) != 1:
        raise ArgumentError(f"not a variable: {name!r}")
    return tree.variables[0]


def _parse_bound(text: str) -> Formula:
    """Parse a bound or a point: a number or a formula without variables (`pi/2`, `-3`)."""
    formula = parse_formula(text)
    if formula.variables:
        raise ArgumentError(f"not a number: {text[:40]!r}")
    return formula


def _parse_bound_or_words(text: str) -> Formula:
    try:
        return _parse_bound(text)
    except ArgumentError:
        return _parse_bound(str(NUMBER.parse(text)))


CONSTANT = ArgumentType("number or constant formula", _parse_bound_or_words)


def _write(expression: Any) -> Expression:
    """Write a SymPy expression as plain text; functions keep their school names."""
    text = str(expression)
    if len(text) > MAX_EXPANDED:
        raise ToolError(f"the result has more than {MAX_EXPANDED} characters")
    return Expression(text)


def _scalar(value: Any) -> Scalar:
    """Turn a SymPy number into a rational, else into an expression (a decimal if it is long)."""
    import sympy

    if value.is_Rational:
        return Fraction(int(value.p), int(value.q))
    if value.is_Float:
        return float(value)
    if value.free_symbols:
        return _write(value)
    if value.has(sympy.Float):
        return _decimal(value)
    simple = sympy.radsimp(sympy.simplify(value)) if value.count_ops() < 60 else value
    if simple.is_Rational:
        return Fraction(int(simple.p), int(simple.q))
    if len(str(simple)) <= MAX_ROOT_CHARACTERS and not simple.has(
        sympy.CRootOf, sympy.LambertW, sympy.Integral
    ):
        return Expression(str(simple))
    return _decimal(value)


def _decimal(value: Any) -> Scalar:
    """Return a real number as a float, a complex one as an expression of 10 digits."""
    number = complex(value.evalf(20))
    if abs(number.imag) < 1e-12:
        return number.real
    sign = "-" if number.imag < 0 else "+"
    return Expression(f"{number.real:.10g} {sign} {abs(number.imag):.10g}*I")


def _pick(variables: set[str], variable: str | None, what: str) -> str:
    """Choose the variable of a formula: the one named, the only one, or x."""
    if variable is not None:
        return _symbol_name(variable)
    if len(variables) == 1:
        return next(iter(variables))
    if "x" in variables:
        return "x"
    if not variables:
        return "x"
    raise ArgumentError(f"{what}: for which variable of {', '.join(sorted(variables))}?")


def _order(root: Any) -> tuple[bool, float, float]:
    """Sort key: real roots ascending, then complex ones."""
    number = complex(root.evalf(20)) if not root.free_symbols else complex(0)
    real = abs(number.imag) < 1e-12
    return not real, number.real, 0.0 if real else number.imag


def _roots(equation: Equation, name: str) -> list[Any]:
    import sympy

    left, right = (to_sympy(side) for side in equation)
    symbol = sympy.Symbol(name)
    difference = sympy.expand(left - right) if _small(left - right) else left - right
    if difference == 0 or sympy.simplify(difference) == 0:
        raise ToolError(f"every {name} solves the equation")
    if symbol not in difference.free_symbols:
        raise ToolError(f"no solution for {name}")
    if difference.is_polynomial(symbol):
        polynomial = sympy.Poly(difference, symbol)
        if polynomial.degree() > MAX_DEGREE:
            raise ToolError(f"a polynomial of degree more than {MAX_DEGREE}")
        if not polynomial.free_symbols_in_domain and polynomial.degree() > 2:
            return _polynomial_roots(polynomial)
    if difference.has(sympy.Abs, sympy.sign, sympy.Min, sympy.Max):  # solved over the reals only
        real = sympy.Symbol(name, real=True)
        difference, symbol = difference.subs(symbol, real), real
    try:
        found = sympy.solve(difference, symbol)
    except NotImplementedError:
        raise ToolError("this equation is beyond the solver") from None
    return [root for root in found if not root.has(sympy.zoo, sympy.nan)]


def _polynomial_roots(polynomial: Any) -> list[Any]:
    """Return distinct roots: exact for factors up to degree 2 (or x**n = c), else decimals."""
    import sympy

    found: list[Any] = []
    for factor, _ in polynomial.factor_list()[1]:
        binomial = len(factor.terms()) == 2 and factor.nth(0) != 0
        if factor.degree() <= 2 or (binomial and factor.degree() <= 4):
            found += sympy.roots(factor).keys()
        else:
            found += factor.nroots(n=15)
    return found


def _small(expression: Any) -> bool:
    """Whether it is safe to multiply the expression out."""
    import sympy

    terms = 1
    for power in expression.atoms(sympy.Pow):
        if power.exp.is_Integer and power.exp > 1 and isinstance(power.base, sympy.Add):
            count = len(power.base.args)
            size = int(power.exp)
            if size > 400:
                return False
            # multisets of `size` out of `count` terms
            ways = 1
            for index in range(1, count):
                ways = ways * (size + index) // index
            terms *= ways
            if terms > MAX_TERMS:
                return False
    for product in expression.atoms(sympy.Mul):
        sums = [len(part.args) for part in product.args if isinstance(part, sympy.Add)]
        count = 1
        for size in sums:
            count *= size
        if count > MAX_TERMS:
            return False
    return True


@tool("algebra/solve-equation", cost="heavy", equation=one(EQUATION), variable=optional(VARIABLE))
def solve_equation(equation: Equation, variable: str | None) -> Scalar | tuple[Scalar, ...]:
    """Solve an equation for one variable; several roots come ascending, complex ones last.

    Raises:
        ToolError: no solution, every number is one, or beyond the solver.
    """
    if variable in ("e", "pi"):  # asked for, it is no constant
        equation = (renamed(equation[0], variable, "x_0"), renamed(equation[1], variable, "x_0"))
        variable = "x_0"
    variables = set(equation[0].variables) | set(equation[1].variables)
    name = _pick(variables, variable, "solve")
    if name not in variables:
        raise ArgumentError(f"no {name} in the equation")
    roots = sorted(set(_roots(equation, name)), key=_order)
    if not roots:
        raise ToolError("the equation has no solution")
    values = tuple(dict.fromkeys(_scalar(root) for root in roots))
    return values[0] if len(values) == 1 else values


@tool("algebra/solve-system", cost="heavy", equations=many(EQUATION, 2, 4))
def solve_system(equations: Sequence[Equation]) -> Assignment:
    """Solve 2 to 4 simultaneous equations for all their variables.

    Raises:
        ToolError: no solution, or more than one.
    """
    import sympy

    names = sorted({name for pair in equations for side in pair for name in side.variables})
    if not names:
        raise ArgumentError("equations without variables")
    if len(names) > 6:
        raise ToolError("more than 6 variables")
    symbols = [sympy.Symbol(name) for name in names]
    differences = [to_sympy(left) - to_sympy(right) for left, right in equations]
    try:
        found = sympy.solve(differences, symbols, dict=True)
    except NotImplementedError:
        raise ToolError("these equations are beyond the solver") from None
    found = [solution for solution in found if all(value.is_real is not False
                                                  for value in solution.values())]  # fmt: skip
    if not found:
        raise ToolError("the equations have no solution")
    if len(found) > 1:
        raise ToolError(f"the equations have {len(found)} solutions")
    solution = found[0]
    if any(symbol not in solution or solution[symbol].free_symbols for symbol in symbols):
        raise ToolError("the equations have more than one solution")
    return Assignment(tuple((str(symbol), _scalar(solution[symbol])) for symbol in symbols))


@tool(
    "algebra/evaluate-at",
    formula=one(FORMULA),
    variable=many(VARIABLE, 0, 8),
    value=many(NUMBER, 1, 8),
)
def evaluate_at(
    formula: Formula, variable: Sequence[str], value: Sequence[Fraction]
) -> Fraction | float:
    """Return what a formula is worth when its variables have the given values.

    Variables and values belong together in order; the only variable need not be named.
    """
    names = [_symbol_name(name) for name in variable]
    if not names and len(formula.variables) <= 1 and len(value) == 1:
        names = list(formula.variables) or ["x"]
    if len(names) == 1 and len(value) == 1 and len(formula.variables) == 1:
        names = list(formula.variables)  # f(t) = t + 1 asked at 'x = 2' can only mean t
    if len(names) > len(value) and len(set(names)) == len(value):
        names = list(dict.fromkeys(names))
    if len(names) != len(value):
        raise ArgumentError(f"{len(names)} variables, but {len(value)} values")
    missing = set(formula.variables) - set(names)
    if missing:
        raise ArgumentError(f"no value for {', '.join(sorted(missing))}")
    return evaluate(formula, dict(zip(names, value, strict=True)))


@tool("algebra/expand", cost="heavy", formula=one(FORMULA))
def expand(formula: Formula) -> Expression:
    """Multiply a formula out and collect like terms."""
    import sympy

    expression = to_sympy(formula)
    if not _small(expression):
        return _write(_multiplied(expression))
    return _write(sympy.expand(expression))


def _multiplied(expression: Any) -> Any:
    """Multiply a product of many polynomials in one variable out, factor by factor.

    Raises:
        ToolError: it is no such product, or its degree is too high.
    """
    import sympy

    if len(expression.free_symbols) != 1 or not expression.is_polynomial():
        raise ToolError("the result has too many terms")
    (symbol,) = expression.free_symbols
    found, degree = sympy.Poly(1, symbol), 0
    for factor in sympy.Mul.make_args(expression):
        base, exponent = factor.as_base_exp()
        if not _small(base) or not exponent.is_Integer:
            raise ToolError("the result has too many terms")
        part = sympy.Poly(sympy.expand(base), symbol)
        degree += max(part.degree(), 0) * int(exponent)
        if degree > MAX_PRODUCT_DEGREE:
            raise ToolError("the result has too many terms")
        found *= part ** int(exponent)
    return found.as_expr()


@tool("algebra/factor", cost="heavy", formula=one(FORMULA))
def factor(formula: Formula) -> Expression:
    """Factor a formula over the rational numbers."""
    import sympy

    expression = to_sympy(formula)
    if not _small(expression):
        raise ToolError("the formula has too many terms")
    return _write(sympy.factor(expression))


def _calculus(formula: Formula, variable: str | None) -> tuple[Any, Any]:
    """Return the SymPy expression and the symbol that calculus is done in."""
    import sympy

    name = _pick(set(formula.variables), variable, "calculus")
    return to_sympy(formula), sympy.Symbol(name)


@tool("calculus/derivative", cost="heavy", formula=one(FORMULA), variable=optional(VARIABLE))
def derivative(formula: Formula, variable: str | None) -> Expression:
    """Differentiate a formula with respect to its variable (x if several and none is named)."""
    import sympy

    expression, symbol = _calculus(formula, variable)
    return _write(_tidy(sympy.diff(expression, symbol)))


def _tidy(expression: Any) -> Any:
    """Return the shorter of an expression and its simplified form."""
    import sympy

    if expression.count_ops() > 150:
        return expression
    if expression.is_polynomial():
        expanded = sympy.expand(expression) if _small(expression) else expression
        return min((expression, expanded), key=lambda form: len(str(form)))
    return min((expression, sympy.simplify(expression)), key=lambda form: len(str(form)))


@tool("calculus/integral", cost="heavy", formula=one(FORMULA), variable=optional(VARIABLE))
def integral(formula: Formula, variable: str | None) -> Expression:
    """Return an antiderivative of a formula, without the constant."""
    import sympy

    expression, symbol = _calculus(formula, variable)
    found = sympy.integrate(expression, symbol)
    if found.has(sympy.Integral):
        raise ToolError("no antiderivative in closed form was found")
    return _write(found)


@tool(
    "calculus/definite-integral",
    cost="heavy",
    formula=one(FORMULA),
    low=one(CONSTANT),
    high=one(CONSTANT),
    variable=optional(VARIABLE),
)
def definite_integral(
    formula: Formula, low: Formula, high: Formula, variable: str | None
) -> Scalar:
    """Integrate a formula from low to high; irrational values stay exact expressions."""
    import sympy

    expression, symbol = _calculus(formula, variable)
    ends = (to_sympy(low), to_sympy(high))
    found = sympy.integrate(expression, (symbol, *ends))
    if found.has(sympy.Integral):
        found = sympy.Integral(expression, (symbol, *ends)).evalf(15)
    if found.has(sympy.oo, sympy.zoo, sympy.nan):
        raise ToolError("the integral does not converge")
    return _scalar(found)


@tool(
    "calculus/derivative-at",
    cost="heavy",
    formula=one(FORMULA),
    point=one(CONSTANT),
    variable=optional(VARIABLE),
)
def derivative_at(formula: Formula, point: Formula, variable: str | None) -> Scalar:
    """Return the slope of a formula at a point."""
    import sympy

    expression, symbol = _calculus(formula, variable)
    found = sympy.diff(expression, symbol).subs(symbol, to_sympy(point))
    if found.has(sympy.oo, sympy.zoo, sympy.nan):
        raise ToolError("the formula has no slope there")
    return _scalar(found)
