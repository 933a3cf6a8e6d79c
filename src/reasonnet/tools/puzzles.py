"""Puzzles: reach a target number, water jugs, Hanoi, coins, sudoku."""

from __future__ import annotations

import math
import re
from collections import deque
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import combinations
from random import Random
from typing import Any

from reasonnet.tools.arguments import INTEGER
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, tool
from reasonnet.tools.stories import QUANTITY
from reasonnet.tools.values import Expression, Grid

MAX_STATES = 400_000
MAX_AMOUNT = 200_000
_Term = tuple[str, int]
"""Text of an expression and how tightly it binds: 1 a sum, 2 a product, 3 a number."""


def _term(left: _Term, sign: str, right: _Term) -> _Term:
    level = 1 if sign in "+-" else 2
    a = f"({left[0]})" if left[1] < level else left[0]
    loose = right[1] < level or (right[1] == level and sign in "-/")
    b = f"({right[0]})" if loose else right[0]
    return f"{a} {sign} {b}", level


def _combine(
    a: Fraction, b: Fraction, x: _Term, y: _Term
) -> Iterator[tuple[Fraction, tuple[_Term, str, _Term]]]:
    yield a + b, (x, "+", y)
    yield a - b, (x, "-", y)
    yield b - a, (y, "-", x)
    yield a * b, (x, "*", y)
    if b:
        yield a / b, (x, "/", y)
    if a:
        yield b / a, (y, "/", x)


def _missing(goal: Fraction, a: Fraction) -> Iterator[tuple[Fraction, str, bool]]:
    """Yield (b, sign, a first) with `a sign b` (or `b sign a`) equal to the goal."""
    yield goal - a, "+", True
    yield a - goal, "-", True
    yield goal + a, "-", False
    if a:
        yield goal / a, "*", True
        yield goal * a, "/", False
        if goal:
            yield a / goal, "/", True


class _Target:
    """Search backwards from the goal: sets of up to three numbers are tabulated, larger ones
    split into a small part and a rest that must make up what is missing."""

    def __init__(self, numbers: Sequence[Fraction], terms: Sequence[_Term]) -> None:
        self.numbers = numbers
        self.terms = terms
        self.tables: dict[tuple[int, ...], dict[Fraction, _Term]] = {}
        self.failed: set[tuple[tuple[int, ...], Fraction]] = set()

    def table(self, chosen: tuple[int, ...]) -> dict[Fraction, _Term]:
        if chosen in self.tables:
            return self.tables[chosen]
        found: dict[Fraction, _Term] = {}
        if len(chosen) == 1:
            found[self.numbers[chosen[0]]] = self.terms[chosen[0]]
        for part, rest in _splits(chosen):
            for a, x in self.table(part).items():
                for b, y in self.table(rest).items():
                    for value_, (left, sign, right) in _combine(a, b, x, y):
                        if value_ not in found:
                            found[value_] = _term(left, sign, right)
        self.tables[chosen] = found
        return found

    def search(self, chosen: tuple[int, ...], goal: Fraction) -> _Term | None:
        if len(chosen) <= 3:
            return self.table(chosen).get(goal)
        if (chosen, goal) in self.failed:
            return None
        for part, rest in _splits(chosen):
            for a, x in self.table(part).items():
                if not a and not goal:  # zero times anything
                    _, y = next(iter(self.table(rest[:1]).items()))
                    for index in rest[1:]:
                        y = _term(y, "+", next(iter(self.table((index,)).values())))
                    return _term(x, "*", y)
                for b, sign, first in _missing(goal, a):
                    if sign == "/" and (a if not first else b) == 0:
                        continue
                    found = self.search(rest, b)
                    if found is not None:
                        return _term(x, sign, found) if first else _term(found, sign, x)
        self.failed.add((chosen, goal))
        return None


def _splits(chosen: tuple[int, ...]) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Yield the ways to split a set in two, the smaller part (at most half) first."""
    for size in range(1, len(chosen) // 2 + 1):
        for part in combinations(chosen, size):
            rest = tuple(index for index in chosen if index not in part)
            if size * 2 < len(chosen) or part[0] == chosen[0]:
                yield part, rest


MAX_EXHAUSTIVE = 6
"""With more numbers, some are joined beforehand and not every expression is tried."""
_JOININGS = 40


def _joined(
    numbers: list[tuple[Fraction, _Term]], rng: Random
) -> tuple[tuple[Fraction, _Term], ...]:
    """Join numbers at random, preferably to small ones, until few enough are left to try all."""
    pool = list(numbers)
    while len(pool) > MAX_EXHAUSTIVE - 1:
        rng.shuffle(pool)
        (a, x), (b, y), *pool = pool
        options = [(value, _term(*parts)) for value, parts in _combine(a, b, x, y)]
        whole = [one for one in options if one[0].denominator == 1 and one[0] >= 0]
        pool.append(min(rng.sample(whole, min(2, len(whole))), key=lambda one: one[0]))
    return tuple(pool)


@tool("puzzles/make-target", cost="heavy", numbers=many(INTEGER, 2, 12), target=one(INTEGER))
def make_target(numbers: tuple[int, ...], target: int) -> Expression:
    """Return an expression with + - * / that uses every number once and equals the target.

    Raises:
        ToolError: there is none (checked exhaustively, fractions included, up to six numbers;
            more numbers are tried in part), or a number is beyond a million.
    """
    if any(abs(value) > 10**6 for value in (*numbers, target)):
        raise ToolError("numbers beyond a million are not tried")
    pool = [(Fraction(n), (str(n) if n >= 0 else f"({n})", 3)) for n in numbers]
    rng = Random(0)  # the same question gets the same answer
    for _ in range(_JOININGS if len(pool) > MAX_EXHAUSTIVE else 1):
        few = _joined(pool, rng) if len(pool) > MAX_EXHAUSTIVE else pool
        search = _Target([value for value, _ in few], [term for _, term in few])
        found = search.search(tuple(range(len(few))), Fraction(target))
        if found is not None:
            return Expression(found[0])
    tried = "" if len(pool) <= MAX_EXHAUSTIVE else " in the ways that were tried"
    raise ToolError(f"the target {target} cannot be reached with these numbers{tried}")


@tool("puzzles/water-jugs", cost="heavy", capacities=many(INTEGER, 2, 3), goal=one(INTEGER))
def water_jugs(capacities: tuple[int, ...], goal: int) -> int:
    """Return the fewest moves until one jug holds the goal; all jugs are empty at first.

    Filling a jug, emptying a jug and pouring one into another are one move each.
    Raises ToolError if the goal cannot be measured or there are too many states.
    """
    if any(not 1 <= size <= 5000 for size in capacities) or not 0 <= goal <= 5000:
        raise ToolError("jugs hold 1 to 5000 units")
    if goal > max(capacities) or goal % math.gcd(*capacities):
        raise ToolError(f"{goal} cannot be measured with these jugs")
    start = (0,) * len(capacities)
    distance = {start: 0}
    queue = deque([start])
    while queue:
        state = queue.popleft()
        if goal in state:
            return distance[state]
        if len(distance) > MAX_STATES:
            raise ToolError("too many states to search")
        for following in _pourings(state, capacities):
            if following not in distance:
                distance[following] = distance[state] + 1
                queue.append(following)
    raise ToolError(f"{goal} cannot be measured with these jugs")


def _pourings(state: tuple[int, ...], capacities: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    for i, (held, size) in enumerate(zip(state, capacities, strict=True)):
        yield (*state[:i], size, *state[i + 1 :])
        yield (*state[:i], 0, *state[i + 1 :])
        for j, other in enumerate(capacities):
            moved = min(held, other - state[j]) if i != j else 0
            if moved:
                after = list(state)
                after[i] -= moved
                after[j] += moved
                yield tuple(after)


@tool("puzzles/hanoi", discs=one(INTEGER))
def hanoi(discs: int) -> int:
    """Return the fewest moves for the Tower of Hanoi with three pegs and so many discs."""
    if not 0 <= discs <= 10_000:
        raise ToolError("0 to 10000 discs")
    return int(2**discs - 1)


def _in_smallest_unit(coins: tuple[Fraction, ...], amount: Fraction) -> tuple[tuple[int, ...], int]:
    """Scale coins and amount to whole numbers without a common factor."""
    if amount < 0 or any(coin <= 0 for coin in coins):
        raise ToolError("coins and amounts must be positive")
    scale = math.lcm(amount.denominator, *(coin.denominator for coin in coins))
    values = sorted({int(coin * scale) for coin in coins})
    factor = math.gcd(*values)
    whole = int(amount * scale)
    if whole % factor:
        raise ToolError("the amount cannot be paid with these coins")
    if whole // factor > MAX_AMOUNT:
        raise ToolError(f"an amount of more than {MAX_AMOUNT} units")
    return tuple(value // factor for value in values), whole // factor


@tool("puzzles/coin-ways", cost="heavy", coins=many(QUANTITY, 1, 20), amount=one(QUANTITY))
def coin_ways(coins: tuple[Fraction, ...], amount: Fraction) -> int:
    """Return in how many ways coins (any number of each) pay an amount; order is irrelevant.

    Coins and amount are in one unit. Raises ToolError on amounts past the limit.
    """
    try:
        values, whole = _in_smallest_unit(coins, amount)
    except ToolError as error:
        if "cannot be paid" in str(error):
            return 0
        raise
    ways = [1] + [0] * whole
    for value in values:
        for total in range(value, whole + 1):
            ways[total] += ways[total - value]
    return ways[whole]


@tool("puzzles/fewest-coins", cost="heavy", coins=many(QUANTITY, 1, 20), amount=one(QUANTITY))
def fewest_coins(coins: tuple[Fraction, ...], amount: Fraction) -> int:
    """Return the smallest number of coins that pay an amount (any number of each coin).

    Coins and amount are in one unit. Raises ToolError if the amount cannot be paid.
    """
    values, whole = _in_smallest_unit(coins, amount)
    never = whole + 1
    fewest = [0] + [never] * whole
    for total in range(1, whole + 1):
        fewest[total] = 1 + min(
            (fewest[total - value] for value in values if value <= total), default=never
        )
    if fewest[whole] >= never:
        raise ToolError("the amount cannot be paid with these coins")
    return fewest[whole]


_Cells = tuple[tuple[int, ...], ...]
_SIDES = {16: 4, 36: 6, 81: 9}
_BLANKS = "._0*?xX#"


def parse_grid(text: str) -> _Cells:
    """Parse a sudoku of side 4, 6 or 9 as rows of digits (0 for a blank).

    Takes 16, 36 or 81 cells: digits, and `.`, `0`, `_`, `*`, `?` or `x` for blanks; spaces,
    commas, brackets and drawn lines (`|`, `-`, `+`) between them are passed over.

    Raises:
        ArgumentError: on other characters, numbers of cells, or digits past the side.
    """
    if len(text) > 2000:
        raise ArgumentError("a grid of more than 2000 characters")
    if not re.fullmatch(r"[\d._*?xX#\-+|=,;/\\\[\](){}'\"`\s─│┼┬┴├┤┌┐└┘━┃╋═║╬]*", text):
        raise ArgumentError(f"not a grid: {text[:40]!r}")
    # A line of bars and blanks only is a row of blank cells, one with dashes a drawn border.
    lines = [
        line
        for line in text.splitlines()
        if re.search(r"[^\s\-+=|─│┼┬┴├┤┌┐└┘━┃║╋═╬]", line)
        or re.fullmatch(r"\s*(?:[|│┃║]\s*)+", line)
    ]
    cells = _drawn_cells(lines)
    if cells is None:
        plain = "".join(re.findall(rf"[\d{re.escape(_BLANKS)}]", "".join(lines)))
        if len(plain) not in _SIDES:  # dashes as blanks
            plain = "".join(re.findall(rf"[\d\-{re.escape(_BLANKS)}]", text))
        if len(plain) not in _SIDES:
            raise ArgumentError(f"a grid needs 16, 36 or 81 cells, not {len(plain)}")
        cells = [int(cell) if cell.isdigit() else 0 for cell in plain]
    side = _SIDES[len(cells)]
    if max(cells) > side:
        raise ArgumentError(f"a grid of side {side} has no {max(cells)}")
    return tuple(tuple(cells[row * side : (row + 1) * side]) for row in range(side))


def _drawn_cells(lines: list[str]) -> list[int] | None:
    """Read `| 5 |   | 7 |`: one cell between two bars, blank cells empty."""
    rows = [re.sub(r"[│┃║]", "|", line).strip() for line in lines]
    parts = [re.sub(r"^\||\|$", "", row).split("|") for row in rows]
    if len(parts) not in (4, 6, 9) or any(len(row) != len(parts) for row in parts):
        return None
    cells = [cell.strip() for row in parts for cell in row]
    if any(len(cell) > 1 for cell in cells):
        return None
    return [int(cell) if cell.isdigit() else 0 for cell in cells]


GRID = ArgumentType("sudoku grid", parse_grid)


@lru_cache(maxsize=3)
def _units(side: int) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Return the rows, columns and boxes (6 x 6: boxes of 2 rows and 3 columns)."""
    high, wide = {4: (2, 2), 6: (2, 3), 9: (3, 3)}[side]
    span = range(side)
    boxes = [
        tuple((top + r, left + c) for r in range(high) for c in range(wide))
        for top in range(0, side, high)
        for left in range(0, side, wide)
    ]
    rows = [tuple((r, c) for c in span) for r in span]
    columns = [tuple((r, c) for r in span) for c in span]
    return (*rows, *columns, *boxes)


@tool("puzzles/sudoku", cost="heavy", grid=one(GRID))
def sudoku(grid: _Cells) -> Grid:
    """Return the one solution of a sudoku of side 4, 6 or 9.

    Raises:
        ToolError: it has no solution, more than one, or is not solved within 20 seconds.
    """
    from ortools.sat.python import cp_model

    side = len(grid)
    model = cp_model.CpModel()
    cell = {
        (r, c): model.new_int_var(grid[r][c] or 1, grid[r][c] or side, f"c{r}{c}")
        for r in range(side)
        for c in range(side)
    }
    for unit in _units(side):
        model.add_all_different([cell[place] for place in unit])
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = 10.0
    found = _solve(solver, model, cell)
    if found is None:
        raise ToolError("no solution")
    # A second solution differs from the first in at least one cell.
    differs = []
    for place, value in found.items():
        changed = model.new_bool_var("d")
        model.add(cell[place] != value).only_enforce_if(changed)
        differs.append(changed)
    model.add_bool_or(differs)
    if _solve(solver, model, cell) is not None:
        raise ToolError("more than one solution")
    return Grid(tuple(tuple(str(found[r, c]) for c in range(side)) for r in range(side)))


def _solve(
    solver: Any, model: Any, cell: dict[tuple[int, int], Any]
) -> dict[tuple[int, int], int] | None:
    """Return a solution, None if there is none; ToolError if the time is not enough."""
    from ortools.sat.python import cp_model

    status = solver.solve(model)
    if status == cp_model.INFEASIBLE:
        return None
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        raise ToolError("not solved within the time limit")
    return {place: int(solver.value(variable)) for place, variable in cell.items()}
