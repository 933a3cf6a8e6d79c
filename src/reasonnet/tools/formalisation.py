"""A problem as formulas: what they say of the question, by Z3.

The service `formal/solve` takes a formalisation as JSON: sorts with their values, symbols, facts,
and what is asked. It runs in a worker that can be killed (`cost="heavy"`); each of Z3's own calls
has a limit of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import msgspec

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, service
from reasonnet.tools.values import Assignment, Value

if TYPE_CHECKING:
    from reasonnet.tools.smt import Language

SOLVE = "formal/solve"
SOLVER_MILLISECONDS = 2000
"""Of one call of Z3; two are made for a goal."""
MAX_JSON = 60_000
MAX_SORTS, MAX_VALUES, MAX_SYMBOLS, MAX_FACTS, MAX_GOALS = 20, 40, 120, 200, 12
Asked = Literal["follows", "must", "can", "values"]


class Sort(msgspec.Struct, frozen=True):
    """A kind of thing with all its values."""

    name: str
    values: tuple[str, ...]


class Symbol(msgspec.Struct, frozen=True):
    """Something to be found out: a constant, or a function of its arguments' sorts."""

    name: str
    sort: str
    arguments: tuple[str, ...] = ()


class Goal(msgspec.Struct, frozen=True):
    """What is asked of the facts."""

    answer: str
    """What to answer where it holds; for `values`, whose value it is."""
    term: str


class Problem(msgspec.Struct, frozen=True):
    """A formalisation."""

    ask: Asked
    """follows: does the goal? must, can: which goals? values: the terms' only values."""
    facts: tuple[str, ...]
    goals: tuple[Goal, ...]
    sorts: tuple[Sort, ...] = ()
    symbols: tuple[Symbol, ...] = ()


def read_problem(text: str) -> Problem:
    """Read a formalisation; its formulas are not looked at yet.

    Raises:
        ArgumentError: it is not the JSON that was asked for, or too large.
    """
    if len(text) > MAX_JSON:
        raise ArgumentError(f"a formalisation of more than {MAX_JSON} characters")
    try:
        problem = msgspec.json.decode(text, type=Problem)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
        raise ArgumentError(f"not a formalisation: {error}") from None
    sizes = (
        ("sorts", problem.sorts, MAX_SORTS),
        ("symbols", problem.symbols, MAX_SYMBOLS),
        ("facts", problem.facts, MAX_FACTS),
        ("goals", problem.goals, MAX_GOALS),
        *((f"values of {sort.name}", sort.values, MAX_VALUES) for sort in problem.sorts),
    )
    for name, items, most in sizes:
        if len(items) > most:
            raise ArgumentError(f"more than {most} {name[:60]}")
    if not problem.goals or (problem.ask == "follows" and len(problem.goals) != 1):
        raise ArgumentError(f"{problem.ask!r} with {len(problem.goals)} goals")
    return problem


FORMALISATION = ArgumentType("formalisation", read_problem)


@service(SOLVE, formalisation=one(FORMALISATION))
def solve(formalisation: Problem) -> Value:
    """What the facts say: yes, no or open; the goals that must or can hold; or values.

    Raises:
        ToolError: the facts contradict each other, or leave a value open, or Z3 needs too long.
    """
    from reasonnet.tools.smt import Language

    language = Language()
    for sort in formalisation.sorts:
        language.add_sort(sort.name, sort.values)
    for symbol in formalisation.symbols:
        language.add_symbol(symbol.name, symbol.arguments, symbol.sort)
    known = _Known(language, [language.statement(fact) for fact in formalisation.facts])
    goals = formalisation.goals
    if formalisation.ask == "values":
        terms = [language.term(goal.term) for goal in goals]
        pairs = zip(goals, known.values(terms), strict=True)
        return Assignment(tuple((goal.answer, value) for goal, value in pairs))
    claims = [language.statement(goal.term) for goal in goals]
    if formalisation.ask == "follows":
        return known.follows(claims[0])
    holds = known.entails if formalisation.ask == "must" else known.allows
    return tuple(goal.answer for goal, claim in zip(goals, claims, strict=True) if holds(claim))


class _Known:
    """Facts that do not contradict each other."""

    def __init__(self, language: Language, facts: list[Any]) -> None:
        import z3

        self._not = z3.Not
        self._unknown, self._sat = z3.unknown, z3.sat
        self._solver = z3.Solver(ctx=language.context)
        self._solver.set("timeout", SOLVER_MILLISECONDS)
        self._solver.add(*facts)
        if not self._can():
            raise ToolError("the facts contradict each other")

    def entails(self, claim: Any) -> bool:
        """Whether the claim holds wherever the facts do."""
        return not self.allows(self._not(claim))

    def allows(self, claim: Any) -> bool:
        """Whether the claim can hold beside the facts."""
        return self._can(claim)

    def follows(self, claim: Any) -> str:
        """Return yes or no where the facts decide it, else open."""
        if self.entails(claim):
            return "yes"
        return "open" if self.allows(claim) else "no"

    def values(self, terms: list[Any]) -> list[str]:
        """Return the only values that some terms can have."""
        self._can()
        model = self._solver.model()
        found = [model.eval(term, model_completion=True) for term in terms]
        for term, value in zip(terms, found, strict=True):
            if self._can(term != value):
                raise ToolError(f"the facts leave {str(term)[:60]} open")
        return [str(value) for value in found]

    def _can(self, *claims: Any) -> bool:
        found = self._solver.check(*claims)
        if found == self._unknown:
            raise ToolError("the solver found no answer in time")
        return bool(found == self._sat)
