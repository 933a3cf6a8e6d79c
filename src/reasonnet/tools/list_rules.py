"""The rule behind examples of lists: the simplest program of a small language that fits.

Programs are tried in a fixed order, from the plainest to the most special; the first that maps
every example's list to its result is applied to the list asked about.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, tool

MAX_LENGTH = 200
Numbers = tuple[int, ...]
Rule = Callable[[Numbers], Sequence[int] | None]
Scalar = Callable[[Numbers], int | None]
Test = Callable[[int], bool]
Example = tuple[Numbers, Numbers]


def parse_numbers(text: str) -> Numbers:
    """Parse `[3, -1, 4]`, `3 1 4` or `[]` as whole numbers.

    Raises:
        ArgumentError: anything but digits, signs and separators.
    """
    plain = text.strip().strip(".;:'\"`")
    if plain in ("∅", "empty", "nothing", "nil"):
        return ()
    if not re.fullmatch(r"[\[({<|]?\s*(?:[-−]?\d{1,15}\s*[,;|/]?\s*)*[\])}>]?", plain) or not plain:
        raise ArgumentError(f"not a list of numbers: {text[:40]!r}")
    found = tuple(int(n.replace("−", "-")) for n in re.findall(r"[-−]?\d+", plain))
    if len(found) > MAX_LENGTH:
        raise ArgumentError(f"more than {MAX_LENGTH} numbers")
    if not found and plain[0] not in "[({<∅":
        raise ArgumentError(f"not a list of numbers: {text[:40]!r}")
    return found


NUMBERS = ArgumentType("list of numbers in one span", parse_numbers)


def _distinct(numbers: Numbers) -> Numbers:
    return tuple(dict.fromkeys(numbers))


def _at(index: int) -> Scalar:
    return lambda xs: xs[index] if -len(xs) <= index < len(xs) else None


_WHOLE: tuple[Rule, ...] = (
    lambda xs: xs,
    lambda xs: xs[::-1],
    sorted,
    lambda xs: sorted(xs, reverse=True),
    _distinct,
    lambda xs: sorted(set(xs)),
    lambda xs: sorted(set(xs), reverse=True),
    lambda xs: xs[1:],
    lambda xs: xs[:-1],
    lambda xs: xs[1:-1],
    lambda xs: xs[::2],
    lambda xs: xs[1::2],
    lambda xs: [*xs[1:], *xs[:1]],
    lambda xs: [*xs[-1:], *xs[:-1]],
    lambda xs: [*xs[-1:], *xs[1:-1], *xs[:1]] if len(xs) > 1 else xs,
    lambda xs: [x + i for i, x in enumerate(xs)],
    lambda xs: [x + i + 1 for i, x in enumerate(xs)],
    lambda xs: [x - i for i, x in enumerate(xs)],
    lambda xs: [x * i for i, x in enumerate(xs)],
    lambda xs: [x * (i + 1) for i, x in enumerate(xs)],
    lambda xs: [xs[0] + 1, *xs[1:-1], xs[-1] + 1] if len(xs) > 1 else None,
    lambda xs: [xs[0] - 1, *xs[1:-1], xs[-1] - 1] if len(xs) > 1 else None,
    lambda xs: list(itertools.accumulate(xs)),
    lambda xs: [b - a for a, b in itertools.pairwise(xs)],
    lambda xs: [a + b for a, b in itertools.pairwise(xs)],
    lambda xs: [a for a, b in itertools.pairwise(xs) if b % 2 == 0],
    lambda xs: [a for a, b in itertools.pairwise(xs) if b % 2],
    lambda xs: [b for a, b in itertools.pairwise(xs) if a % 2 == 0],
    lambda xs: [b for a, b in itertools.pairwise(xs) if a % 2],
    lambda xs: [b for a, b in itertools.pairwise(xs) if b > a],
    lambda xs: [a for a, b in itertools.pairwise(xs) if a > b],
    lambda xs: [x for x in xs if xs.count(x) == 1],
    lambda xs: _distinct(tuple(x for x in xs if xs.count(x) > 1)),
    lambda xs: [x * x for x in xs],
    lambda xs: [xs[0], *[max(a, b) for a, b in itertools.pairwise(xs)]] if xs else None,
    lambda xs: [int(x % 2 == 0) for x in xs],
    lambda xs: [int(x % 2 == 1) for x in xs],
    lambda xs: [x for x in xs for _ in "ab"],
    lambda xs: [*xs, *xs],
    lambda xs: [*xs, *xs[::-1]],
    lambda xs: [*xs, len(xs)],
    lambda xs: [*xs, sum(xs)],
    lambda xs: [len(xs), *xs],
    lambda xs: [*xs[:1], *xs[-1:]],
    lambda xs: [min(xs), max(xs)] if xs else None,
    lambda xs: [max(xs), min(xs)] if xs else None,
)
_SCALARS: tuple[Scalar, ...] = (
    len,
    sum,
    _at(0),
    _at(-1),
    lambda xs: max(xs, default=None),
    lambda xs: min(xs, default=None),
    _at(1),
    _at(2),
    _at(-2),
    _at(3),
    _at(4),
    _at(-3),
    lambda xs: xs[xs[-1]] if xs and 0 <= xs[-1] < len(xs) else None,
    lambda xs: xs[xs[-1] - 1] if xs and 1 <= xs[-1] <= len(xs) else None,
    lambda xs: xs[xs[0]] if xs and 0 <= xs[0] < len(xs) else None,
    lambda xs: xs[xs[0] - 1] if xs and 1 <= xs[0] <= len(xs) else None,
    lambda xs: xs[len(xs) // 2] if xs else None,
    lambda xs: sorted(xs)[len(xs) // 2] if xs else None,
    lambda xs: max(xs) - min(xs) if xs else None,
    lambda xs: max(xs) + min(xs) if xs else None,
    lambda xs: len(set(xs)),
    lambda xs: sum(set(xs)),
    lambda xs: xs[0] + xs[-1] if xs else None,
    lambda xs: xs[-1] - xs[0] if xs else None,
    lambda xs: sum(xs[::2]),
    lambda xs: sum(xs[1::2]),
    lambda xs: sorted(set(xs))[-2] if len(set(xs)) > 1 else None,
    lambda xs: sorted(set(xs))[1] if len(set(xs)) > 1 else None,
    lambda xs: sum(xs) // len(xs) if xs else None,
    lambda xs: xs.index(max(xs)) if xs else None,
    lambda xs: xs.index(min(xs)) if xs else None,
    lambda xs: max(xs, key=xs.count) if xs else None,
    lambda xs: sum(a < b for a, b in itertools.pairwise(xs)),
    lambda xs: sum(a > b for a, b in itertools.pairwise(xs)),
)
_FLAGS: tuple[Callable[[Numbers], bool], ...] = (
    lambda xs: list(xs) == sorted(xs),
    lambda xs: list(xs) == sorted(xs, reverse=True),
    lambda xs: all(x % 2 == 0 for x in xs),
    lambda xs: all(x % 2 for x in xs),
    lambda xs: xs[0] % 2 == 0 if xs else False,
    lambda xs: xs[-1] % 2 == 0 if xs else False,
    lambda xs: sum(xs) % 2 == 0,
    lambda xs: len(xs) % 2 == 0,
    lambda xs: xs[0] < xs[-1] if xs else False,
    lambda xs: len(set(xs)) == len(xs),
    lambda xs: xs == xs[::-1],
    lambda xs: xs[0] == xs[-1] if xs else False,
    *((lambda xs, d=d: all(x % d == 0 for x in xs)) for d in (10, 3, 5, 4, 7, 6, 9)),
)


def _tests(numbers: Numbers) -> Iterator[Test]:
    """Yield tests of single numbers; round thresholds come before others."""
    yield lambda x: x % 2 == 0
    yield lambda x: x % 2 == 1
    for divisor in (3, 5, 10, 4, 7, 6):
        yield lambda x, d=divisor: x % d == 0  # type: ignore[misc]
    # A number that keeps coming back is likelier to be meant than a bound.
    for value in sorted(set(numbers), key=lambda v: -numbers.count(v)):
        if numbers.count(value) >= 3:
            yield lambda x, v=value: x == v  # type: ignore[misc]
    low, high = min(numbers, default=0), max(numbers, default=0)
    thresholds = sorted(
        range(max(low, -500), min(high, 500) + 2),
        key=lambda t: (t % 50 != 0, t % 10 != 0, t % 5 != 0, abs(t)),
    )
    for t in thresholds:
        yield lambda x, t=t: x < t  # type: ignore[misc]
        yield lambda x, t=t: x > t  # type: ignore[misc]
    for value in sorted(set(numbers), key=lambda v: (-sum(n == v for n in numbers), v)):
        yield lambda x, v=value: x == v  # type: ignore[misc]
        yield lambda x, v=value: x != v  # type: ignore[misc]


def _affine(pairs: Sequence[tuple[int | None, int]]) -> tuple[Fraction, Fraction] | None:
    """Return a and b of y = a·x + b for all pairs, a simple one, or None."""
    if any(x is None for x, _ in pairs):
        return None
    points = sorted({(x, y) for x, y in pairs if x is not None})
    if len({x for x, _ in points}) != len(points):
        return None
    if len(points) < 2:
        return None
    (x0, y0), (x1, y1) = points[0], points[-1]
    a = Fraction(y1 - y0, x1 - x0)
    b = y0 - a * x0
    if a.denominator > 4 or a == 0 or any(a * x + b != y for x, y in points):
        return None
    return a, b


def _value(a: Fraction, b: Fraction, x: int | None) -> Numbers | None:
    if x is None:
        return None
    found = a * x + b
    return (found.numerator,) if found.denominator == 1 else None


def _fits(rule: Rule, examples: Sequence[Example]) -> bool:
    for given, result in examples:
        found = rule(given)
        if found is None or tuple(found) != result:
            return False
    return True


def _scalar_rules(examples: Sequence[Example], numbers: Numbers) -> Iterator[Scalar]:
    """Yield ways to get one number from a list: plain ones, then of the numbers that pass."""
    yield from _SCALARS
    for test in _tests(numbers):
        yield lambda xs, t=test: sum(1 for x in xs if t(x))  # type: ignore[misc]
        yield lambda xs, t=test: sum(_distinct(tuple(x for x in xs if t(x))))  # type: ignore[misc]
        yield lambda xs, t=test: sum(x for x in xs if t(x))  # type: ignore[misc]
        yield lambda xs, t=test: max((x for x in xs if t(x)), default=None)  # type: ignore[misc]
        yield lambda xs, t=test: min((x for x in xs if t(x)), default=None)  # type: ignore[misc]
        yield lambda xs, t=test: next((x for x in xs if t(x)), None)  # type: ignore[misc]


def _apply(examples: Sequence[Example], asked: Numbers) -> Sequence[int] | None:
    """Return the result of the first rule that fits all examples."""
    for rule in _WHOLE:
        if _fits(rule, examples) and (found := rule(asked)) is not None:
            return found
    numbers = tuple(itertools.chain.from_iterable(given for given, _ in examples))
    single = all(len(result) == 1 for _, result in examples)
    plain: list[Scalar] = list(_SCALARS)
    if single:
        results = [result[0] for _, result in examples]
        for scalar in plain:
            fits = all(scalar(given) == y for (given, _), y in zip(examples, results, strict=True))
            if fits and (found_one := scalar(asked)) is not None:
                return (found_one,)
        if set(results) == {0, 1}:
            for flag in _FLAGS:
                for yes in (1, 0):
                    if all((flag(given),) == (result[0] == yes,) for given, result in examples):
                        return (yes if flag(asked) else 1 - yes,)
        for scalar in itertools.islice(_scalar_rules(examples, numbers), len(plain), None):
            fits = all(scalar(given) == y for (given, _), y in zip(examples, results, strict=True))
            if fits and (found_one := scalar(asked)) is not None:
                return (found_one,)
        for scalar in _scalar_rules(examples, numbers):
            pairs = [(scalar(given), y) for (given, _), y in zip(examples, results, strict=True)]
            if (line := _affine(pairs)) and (found := _value(*line, scalar(asked))):
                return found
        return None
    return _list_rules(examples, asked, numbers)


def _list_rules(
    examples: Sequence[Example], asked: Numbers, numbers: Numbers
) -> Sequence[int] | None:
    """Look for maps, filters, cuts, and two steps one after the other."""
    if all(len(given) == len(result) for given, result in examples):
        pairs = [p for given, result in examples for p in zip(given, result, strict=True)]
        if line := _affine(pairs):
            found = [_value(*line, x) for x in asked]
            if all(f is not None for f in found):
                return [f[0] for f in found if f is not None]
    tests = list(_tests(numbers))
    for test in tests:
        if all(tuple(x for x in g if test(x)) == r for g, r in examples):
            return [x for x in asked if test(x)]
    for count in range(1, 12):
        for cut in (slice(count), slice(count, None), slice(-count, None), slice(None, -count)):
            if all(g[cut] == r for g, r in examples):
                return asked[cut]
    for first, second in itertools.product(_WHOLE, repeat=2):

        def both(xs: Numbers, f: Rule = first, s: Rule = second) -> Sequence[int] | None:
            middle = f(xs)
            return None if middle is None else s(tuple(middle))

        if _fits(both, examples) and (result := both(asked)) is not None:
            return result
    for rule in _WHOLE:
        for test in tests:
            if all(
                (m := rule(tuple(x for x in g if test(x)))) is not None and tuple(m) == r
                for g, r in examples
            ):
                return rule(tuple(x for x in asked if test(x)))
    return None


@tool(
    "list-rules/apply",
    cost="heavy",
    given=many(NUMBERS, 1, 40),
    result=many(NUMBERS, 1, 40),
    asked=one(NUMBERS),
)
def apply(given: tuple[Numbers, ...], result: tuple[Numbers, ...], asked: Numbers) -> str:
    """The result for a list by the simplest rule that explains all examples, as `[1, 2]`.

    Rules: the list turned, sorted, cut, filtered or mapped; one number got from it (length, sum,
    a place, extremes, counts and sums of the numbers that pass a test), also times and plus
    constants; 1 or 0 for a property; two such steps.

    Args:
        given: the examples' lists.
        result: their results, parallel to `given`.
        asked: the list whose result is wanted.

    Raises:
        ToolError: lists and results do not match, or no rule of this kind fits.
    """
    if len(given) != len(result):
        raise ToolError(f"{len(given)} lists, but {len(result)} results")
    found = _apply(list(zip(given, result, strict=True)), asked)
    if found is None:
        raise ToolError("no simple rule explains these examples")
    return "[" + ", ".join(map(str, found)) + "]"
