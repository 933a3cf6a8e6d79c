"""Sequences of numbers: the next term by the simplest rule that explains all terms.

The rules are tried in a fixed order, so that the answer is deterministic; all are exact.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise

from reasonnet.tools.arguments import NUMBER
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import many, tool
from reasonnet.tools.step_rules import next_by_steps

Terms = Sequence[Fraction]
Rule = Callable[[Terms], Fraction | None]
"""Returns the next term if all terms follow the rule, else None."""

MAX_TERM_DIGITS = 300
MAX_PRIME = 100_000


def _differences(terms: Terms) -> list[Fraction]:
    return [after - before for before, after in pairwise(terms)]


def _ratios(terms: Terms) -> list[Fraction] | None:
    if any(term == 0 for term in terms):
        return None
    return [after / before for before, after in pairwise(terms)]


def _constant_difference(terms: Terms) -> Fraction | None:
    steps = set(_differences(terms))
    return terms[-1] + steps.pop() if len(steps) == 1 else None


def _constant_ratio(terms: Terms) -> Fraction | None:
    ratios = _ratios(terms)
    return terms[-1] * ratios[0] if ratios and len(set(ratios)) == 1 else None


def _polynomial(terms: Terms) -> Fraction | None:
    """Degree 2 needs four terms and degree 3 five: one more than determine the polynomial."""
    rows = [list(terms)]
    for degree in (1, 2, 3):
        rows.append(_differences(rows[-1]))
        if len(terms) >= degree + 2 and len(set(rows[-1])) == 1:
            return sum((row[-1] for row in rows), Fraction(0))
    return None


def _sum_of_previous(terms: Terms) -> Fraction | None:
    for count in (2, 3):
        if len(terms) >= count + 2 and all(
            terms[i] == sum(terms[i - count : i]) for i in range(count, len(terms))
        ):
            return sum(terms[-count:], Fraction(0))
    return None


def _linear_recurrence(terms: Terms) -> Fraction | None:
    """a(n) = p·a(n-1) + q, determined by three terms and checked by the others."""
    if len(terms) < 4 or terms[0] == terms[1]:
        return None
    p = (terms[2] - terms[1]) / (terms[1] - terms[0])
    q = terms[1] - p * terms[0]
    if all(after == p * before + q for before, after in pairwise(terms)):
        found = p * terms[-1] + q
        # Whole terms go on whole: 7, 3, 1, 0 are halves rounded down, not halves less a half.
        whole = all(term.denominator == 1 for term in terms)
        return None if whole and found.denominator != 1 else found
    return None


def _interleaved(terms: Terms) -> Fraction | None:
    """Two sequences taken in turns, each with a constant difference or ratio."""
    if len(terms) < 5:
        return None
    due, other = terms[len(terms) % 2 :: 2], terms[1 - len(terms) % 2 :: 2]
    if len(other) < 3 or (_constant_difference(other) is None and _constant_ratio(other) is None):
        return None
    if (found := _constant_difference(due)) is None:
        found = _constant_ratio(due)
    return found


def _power(terms: Terms, exponent: int) -> Fraction | None:
    """Consecutive squares or cubes; only needed for lists too short for a polynomial."""
    root = 0
    while Fraction(root**exponent) < terms[0] and root < 10_000:
        root += 1
    expected = [Fraction((root + index) ** exponent) for index in range(len(terms))]
    return Fraction((root + len(terms)) ** exponent) if expected == list(terms) else None


def _squares(terms: Terms) -> Fraction | None:
    return _power(terms, 2)


def _cubes(terms: Terms) -> Fraction | None:
    return _power(terms, 3)


def _primes(terms: Terms) -> Fraction | None:
    """Consecutive primes, upwards."""
    if any(t.denominator != 1 or not 2 <= t <= MAX_PRIME for t in terms):
        return None
    from sympy import isprime, nextprime

    numbers = [term.numerator for term in terms]
    if isprime(numbers[0]) and all(nextprime(a) == b for a, b in pairwise(numbers)):
        return Fraction(int(nextprime(numbers[-1])))
    return None


def _growing_ratio(terms: Terms) -> Fraction | None:
    """Factors that grow by a constant: 1, 2, 6, 24, 120."""
    ratios = _ratios(terms)
    if ratios is None or len(ratios) < 3:
        return None
    factor = _constant_difference(ratios)
    return None if factor is None else factor * terms[-1]


def _second_order(terms: Terms) -> Fraction | None:
    """a(n) = p·a(n-1) + q·a(n-2) with whole p and q, checked by at least one further term."""
    if len(terms) < 5:
        return None
    a, b, c, d = terms[:4]
    determinant = b * b - a * c
    if determinant == 0:
        return None
    p = (c * b - d * a) / determinant
    q = (b * d - c * c) / determinant
    if p.denominator != 1 or q.denominator != 1:
        return None
    if all(terms[i] == p * terms[i - 1] + q * terms[i - 2] for i in range(2, len(terms))):
        return p * terms[-1] + q * terms[-2]
    return None


def _patterned_differences(terms: Terms) -> Fraction | None:
    """Differences that are consecutive primes, or each the sum of the two before."""
    steps = _differences(terms)
    if len(steps) < 4:
        return None
    for rule in (_primes, _sum_of_previous):
        if (step := rule(steps)) is not None:
            return terms[-1] + step
    return None


def _steps(terms: Terms, operations: int) -> Fraction | None:
    """One step of a few operations, done again and again: double and add the term before."""
    if any(term.denominator != 1 for term in terms):
        return None
    found = next_by_steps([term.numerator for term in terms], operations)
    return None if found is None else Fraction(found)


def _short_steps(terms: Terms) -> Fraction | None:
    return _steps(terms, 2)


def _long_steps(terms: Terms) -> Fraction | None:
    return _steps(terms, 3)


RULES: tuple[Rule, ...] = (
    _constant_difference,
    _constant_ratio,
    _sum_of_previous,
    _linear_recurrence,
    _short_steps,
    _polynomial,
    _growing_ratio,
    _squares,
    _cubes,
    _primes,
    _second_order,
    _interleaved,
    _patterned_differences,
    _long_steps,
)
"""From the simplest to the most special; the first that fits gives the answer."""


@tool("sequences/next-term", terms=many(NUMBER, 3, 30))
def next_term(terms: tuple[Fraction, ...]) -> Fraction:
    """The next term of a sequence.

    Rules, in this order: constant difference, constant ratio, sums of the two (three) terms
    before, p·a(n-1) + q, a repeated step of up to two operations (square, double, halve, times
    or plus a number, plus the term before), polynomial of degree 2 or 3, growing factors
    (factorials), squares, cubes, primes, p·a(n-1) + q·a(n-2), two interleaved sequences,
    differences that are primes or Fibonacci-like, a repeated step of three operations.

    Raises:
        ToolError: no rule fits all terms, or a term is too long.
    """
    for term in terms:
        if len(str(term.numerator)) + len(str(term.denominator)) > MAX_TERM_DIGITS:
            raise ToolError(f"a term of more than {MAX_TERM_DIGITS} digits")
    for rule in RULES:
        if (found := rule(terms)) is not None:
            return found
    raise ToolError("no simple rule fits these terms")
