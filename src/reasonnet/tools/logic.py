"""Logic: propositional formulas, orderings, knights and knaves.

Orderings. The convention of the roles: `greater` is whoever is nearer to the first place of
the relation, whatever the wording: taller, older, faster, heavier, dearer, farther left,
earlier, ahead in a race. In 'Ann is shorter than Bo', Ann is `less`; in 'Ann finished before
Bo', Ann is `greater`. `between` is a name with a neighbour on either side in one breath: Bo in
'Ann is taller than Bo, who is taller than Cy', or in 'Bo is shorter than Ann but taller than
Cy'. logic/ordering-first answers the top (tallest, oldest, winner, leftmost, first to arrive),
logic/ordering-last the bottom (shortest, youngest, last to arrive).

Knights and knaves. Spans of one role keep the order of the text, so every kind of statement has
a pair of parallel roles of its own, the speaker's and the people's that it is about, and the
tool zips them. 'I', 'me', 'he', 'she' among the people stand for the speaker. See `STATEMENTS`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reasonnet.tools.arguments import INTEGER, NAME
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, Parameter, many, one, tool
from reasonnet.tools.values import Assignment

if TYPE_CHECKING:
    import z3

MAX_FORMULA = 600
MAX_NESTING = 40
MAX_VARIABLES = 12
MAX_VARIABLE = 12
SOLVER_MILLISECONDS = 5000

# ---------------------------------------------------------------- formulas


@dataclass(frozen=True, slots=True)
class Node:
    """A propositional formula: a variable, a constant, or an operator with its parts."""

    kind: str
    """variable, true, false, not, and, or, xor, implies, iff, nand, nor"""
    parts: tuple[Node, ...] = ()
    name: str = ""

    def variables(self) -> frozenset[str]:
        """Return the names of the variables."""
        if self.kind == "variable":
            return frozenset((self.name,))
        return frozenset().union(*(part.variables() for part in self.parts))


_OPERATORS = {
    "not": "not ¬ ~ ! ∼ −",
    "and": "and & && ∧ /\\ · * ⋀",
    "or": "or | || ∨ \\/ + ⋁",
    "xor": "xor ⊕ ⊻ !=",
    "nand": "nand ↑ ⊼",
    "nor": "nor ↓ ⊽",
    "implies": "implies -> --> => ==> → ⇒ ⟹ ⟶ ⊃ >",
    "iff": "iff <-> <--> <=> <==> ↔ ⇔ ⟺ ⟷ ≡ == =",
}
_KIND = {sign: kind for kind, signs in _OPERATORS.items() for sign in signs.split()}
_CONSTANTS = {
    **dict.fromkeys(("true", "⊤", "1"), "true"),
    **dict.fromkeys(("false", "⊥", "0"), "false"),
}
_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_PRECEDENCE = {"iff": 1, "implies": 2, "or": 3, "nor": 3, "xor": 4, "and": 5, "nand": 5}
_PROSE = frozenset(
    [
        "the",
        "is",
        "are",
        "was",
        "were",
        "be",
        "this",
        "that",
        "these",
        "those",
        "you",
        "your",
        "my",
        "our",
        "their",
        "its",
        "his",
        "her",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "with",
        "from",
        "by",
        "it",
        "we",
        "they",
        "he",
        "she",
        "me",
        "him",
        "them",
        "us",
        "an",
        "as",
        "but",
        "so",
        "do",
        "does",
        "did",
        "have",
        "has",
        "had",
        "will",
        "would",
        "can",
        "could",
        "should",
        "please",
        "what",
        "which",
        "who",
        "how",
        "why",
        "when",
        "where",
        "there",
        "here",
        "all",
        "any",
        "every",
        "each",
        "some",
        "no",
        "yes",
    ]
)
"""Words that no variable is named; they show that a span is a sentence."""

_SIGNS = sorted((s for s in _KIND if not s.isalpha() and s != "^"), key=len, reverse=True)
_TOKEN = re.compile(
    r"\s*(?:(?P<name>[^\W\d_]\w*)|(?P<constant>[01](?!\w))|(?P<bracket>[()\[\]{}])"
    r"|(?P<sign>" + "|".join(re.escape(sign) for sign in [*_SIGNS, "^", "⊤", "⊥"]) + r"))"
)
_LATEX = (
    (r"\\(?:lnot|neg)\b", "¬"),
    (r"\\(?:land|wedge)\b", "∧"),
    (r"\\(?:lor|vee)\b", "∨"),
    (r"\\(?:rightarrow|Rightarrow|to|implies|supset)\b", "→"),
    (r"\\(?:leftrightarrow|Leftrightarrow|iff|equiv)\b", "↔"),
    (r"\\oplus\b", "⊕"),
)


def _tokens(text: str) -> list[str]:
    tokens, position = [], 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        if not found:
            raise ArgumentError(f"not a formula: {text[position : position + 20]!r}")
        tokens.append(found[0].strip())
        position = found.end()
    return tokens


class _Parser:
    """Recursive descent: negation binds tightest, then and, xor, or, implies, iff."""

    def __init__(self, text: str) -> None:
        self.tokens = _tokens(text)
        self.position = 0
        # `^` is 'and' among ∨ and v, but exclusive or where `&` already means 'and'.
        conjunctions = {t for t in self.tokens if t != "^" and _KIND.get(t.lower()) == "and"}
        self.caret = "xor" if conjunctions else "and"

    def parse(self) -> Node:
        formula = self._binary(1, 0)
        if self.position < len(self.tokens):
            raise ArgumentError(f"not a formula: unexpected {self.tokens[self.position]!r}")
        return formula

    def _peek(self, offset: int = 0) -> str:
        index = self.position + offset
        return self.tokens[index] if index < len(self.tokens) else ""

    def _operator(self) -> tuple[str, int]:
        """The binary operator at the position and the number of its tokens."""
        words = [self._peek(offset).lower() for offset in range(4)]
        if words == ["if", "and", "only", "if"]:
            return "iff", 4
        if words[:2] == ["only", "if"]:
            return "implies", 2
        if words[0] == "^":
            return self.caret, 1
        if words[0] == "v":
            return "or", 1
        kind = _KIND.get(words[0], "")
        return (kind, 1) if kind in _PRECEDENCE else ("", 0)

    def _binary(self, least: int, depth: int) -> Node:
        if depth > MAX_NESTING:
            raise ArgumentError(f"a formula nested deeper than {MAX_NESTING}")
        left = self._unary(depth)
        while True:
            kind, width = self._operator()
            if not kind or _PRECEDENCE[kind] < least:
                return left
            self.position += width
            # implies groups to the right, all others to the left
            tighter = _PRECEDENCE[kind] + (0 if kind == "implies" else 1)
            left = Node(kind, (left, self._binary(tighter, depth + 1)))

    def _unary(self, depth: int) -> Node:
        if depth > MAX_NESTING:
            raise ArgumentError(f"a formula nested deeper than {MAX_NESTING}")
        token = self._peek()
        self.position += 1
        lower = token.lower()
        if _KIND.get(lower) == "not":
            return Node("not", (self._unary(depth + 1),))
        if token in _BRACKETS:
            inner = self._binary(1, depth + 1)
            if self._peek() != _BRACKETS[token]:
                raise ArgumentError("not a formula: a bracket is not closed")
            self.position += 1
            return inner
        if lower == "if":
            condition = self._binary(1, depth + 1)
            if self._peek().lower() != "then":
                raise ArgumentError("not a formula: 'if' without 'then'")
            self.position += 1
            return Node("implies", (condition, self._binary(2, depth + 1)))
        if lower in _CONSTANTS:
            return Node(_CONSTANTS[lower])
        if not re.fullmatch(r"[^\W\d_]\w*", token) or lower in _KIND or lower in ("then", "only"):
            raise ArgumentError(f"not a formula: unexpected {token!r}")
        if len(token) > MAX_VARIABLE or lower in _PROSE:
            raise ArgumentError(f"not a variable: {token[:40]!r}")
        return Node("variable", name=lower)  # people write P and p alike


def parse_proposition(text: str) -> Node:
    """Parse a propositional formula such as `p -> (q or not r)` or `¬(p ∧ q) ↔ r`.

    Signs and words of many notations are understood; prose is not: at least one operator, at
    most 12 variables of at most 12 characters, 600 characters in all.
    """
    formula = _parse_clause(text)
    if formula.kind in ("variable", "true", "false"):
        raise ArgumentError("a formula without an operator")
    return formula


def _parse_clause(text: str) -> Node:
    """Parse a formula that may also be a single letter (a premise such as `p`)."""
    if len(text) > MAX_FORMULA:
        raise ArgumentError(f"a formula of more than {MAX_FORMULA} characters")
    plain = text.strip().strip('"“”‘`$').rstrip(".,;:?").strip("\"“”’`$'").strip()
    for latex, sign in _LATEX:
        plain = re.sub(latex, sign, plain)
    if not plain:
        raise ArgumentError("an empty formula")
    formula = _Parser(plain).parse()
    names = formula.variables()
    if len(names) > MAX_VARIABLES:
        raise ArgumentError(f"more than {MAX_VARIABLES} variables")
    if formula.kind == "variable" and not re.fullmatch(r"[^\W\d_]_?\d{0,2}", formula.name):
        raise ArgumentError("a formula without an operator")
    return formula


PROPOSITION = ArgumentType("propositional formula", parse_proposition)
PREMISE = ArgumentType("propositional formula or letter", _parse_clause)


def _to_z3(node: Node) -> z3.BoolRef:
    import z3

    if node.kind == "variable":
        return z3.Bool(node.name)
    if node.kind in ("true", "false"):
        return z3.BoolVal(node.kind == "true")
    parts = [_to_z3(part) for part in node.parts]
    build: dict[str, Callable[..., Any]] = {
        "not": z3.Not,
        "and": z3.And,
        "or": z3.Or,
        "xor": z3.Xor,
        "nand": lambda a, b: z3.Not(z3.And(a, b)),
        "nor": lambda a, b: z3.Not(z3.Or(a, b)),
        "implies": z3.Implies,
        "iff": lambda a, b: a == b,
    }
    result: z3.BoolRef = build[node.kind](*parts)
    return result


def _can_hold(*formulas: z3.BoolRef) -> bool:
    import z3

    solver = z3.Solver()
    solver.set("timeout", SOLVER_MILLISECONDS)
    solver.add(*formulas)
    found = solver.check()
    if found == z3.unknown:
        raise ToolError("the solver found no answer in time")
    return bool(found == z3.sat)


@tool("logic/satisfiable", cost="heavy", chance=0.5, formula=many(PREMISE, 1, 20))
def satisfiable(formula: tuple[Node, ...]) -> bool:
    """Whether some truth values make a formula (or several formulas at once) true.

    Raises:
        ToolError: no operator at all, or more than 12 variables together.
    """
    if len(formula) == 1 and formula[0].kind == "variable":
        raise ToolError("a formula without an operator")
    if len(frozenset().union(*(part.variables() for part in formula))) > MAX_VARIABLES:
        raise ToolError(f"more than {MAX_VARIABLES} variables")
    return _can_hold(*(_to_z3(part) for part in formula))


@tool("logic/tautology", cost="heavy", chance=0.5, formula=one(PROPOSITION))
def tautology(formula: Node) -> bool:
    """Whether a formula is true for all truth values of its variables."""
    import z3

    return not _can_hold(z3.Not(_to_z3(formula)))


# ---------------------------------------------------------------- orderings

Names = tuple[str, ...]


def _key(name: str) -> str:
    plain = re.sub(r"\s+", " ", name).casefold()
    for ending in ("'s", "’s", "'m", "’m"):
        plain = plain.removesuffix(ending)
    return plain.removeprefix("the ").strip()


def _check_order(greater: Names, less: Names) -> None:
    """Raise ToolError on a cycle; only lists of pairs (equal lengths) can show one."""
    below: dict[str, set[str]] = {}
    for upper, lower in zip(greater, less, strict=True):
        below.setdefault(_key(upper), set()).add(_key(lower))
    import graphlib

    try:
        graphlib.TopologicalSorter(below).prepare()
    except graphlib.CycleError:
        raise ToolError("the facts contradict each other: they run in a circle") from None


def _extreme(candidates: Names, others: Names, what: str) -> str:
    """The one name among the candidates that is not among the others."""
    excluded = {_key(name) for name in others}
    left = {_key(name): name for name in reversed(candidates) if _key(name) not in excluded}
    if len(left) != 1:
        raise ToolError(f"the facts leave {len(left)} that can be {what}")
    return re.sub(r"^[Tt]he |['’]s$", "", next(iter(left.values())))


_ORDER: dict[str, Parameter] = {
    "greater": many(NAME, 1, 40),
    "less": many(NAME, 1, 40),
    "between": many(NAME, 0, 40),
}


@tool("logic/ordering-first", cost="light", chance=0.0, **_ORDER)
def ordering_first(greater: Names, less: Names, between: Names) -> str:
    """Who is at the top: the one that is greater than another and never less than any.

    Args:
        greater: whoever is nearer to the first place in each fact (see the module).
        less: whoever is nearer to the last place in each fact, in parallel to `greater`
            where each fact has just one of both.
        between: names with a greater and a lesser neighbour in the same fact.

    Raises:
        ToolError: several or none at the top, or facts that run in a circle.
    """
    if len(greater) == len(less) and not between:
        _check_order(greater, less)
    return _extreme(greater, (*less, *between), "first")


@tool("logic/ordering-last", cost="light", chance=0.0, **_ORDER)
def ordering_last(greater: Names, less: Names, between: Names) -> str:
    """Who is at the bottom: the one that is less than another and never greater than any.

    The arguments and errors are those of logic/ordering-first.
    """
    if len(greater) == len(less) and not between:
        _check_order(greater, less)
    return _extreme(less, (*greater, *between), "last")


# ---------------------------------------------------------------- knights and knaves

MAX_PEOPLE = 8
_SELF = frozenset(
    ["i", "me", "myself", "he", "she", "him", "her", "himself", "herself", "they", "themselves"]
)
Truth = Callable[[Sequence[bool], Sequence[bool]], bool]
"""Whether a statement holds: the kinds (True: knight) of those it is about, and of all."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One kind of statement and its roles."""

    speaker: str
    about: tuple[str, ...]
    """Roles of the people it is about; `each` spans of the first role belong to one speaker."""
    each: int
    holds: Truth


def _all(kind: bool) -> Truth:
    return lambda about, people: all(one is kind for one in about)


def _some(kind: bool) -> Truth:
    return lambda about, people: any(one is kind for one in about)


def _same(about: Sequence[bool], people: Sequence[bool]) -> bool:
    return len(set(about)) == 1


def _differ(about: Sequence[bool], people: Sequence[bool]) -> bool:
    return len(set(about)) > 1


STATEMENTS: tuple[Statement, ...] = (
    # 'A says: B is a knight' / 'B is no knave' / 'B always tells the truth'
    Statement("speaker_knight", ("said_knight",), 1, _all(True)),
    # 'A says: B is a knave' / 'B lies'
    Statement("speaker_knave", ("said_knave",), 1, _all(False)),
    # 'A says: B and C are both knights' / 'B and I are knights'
    Statement("speaker_both_knights", ("both_knights",), 2, _all(True)),
    # 'A says: B and C are both knaves'
    Statement("speaker_both_knaves", ("both_knaves",), 2, _all(False)),
    # 'A says: B and I are of the same kind'
    Statement("speaker_same", ("same",), 2, _same),
    # 'A says: B and I are different' / 'exactly one of B and C is a knight'
    Statement("speaker_different", ("different",), 2, _differ),
    # 'A says: B or C is a knight' / 'at least one of B and me is a knight'
    Statement("speaker_either_knight", ("either_knight",), 2, _some(True)),
    # 'A says: B or C is a knave' / 'B and I are not both knights'
    Statement("speaker_either_knave", ("either_knave",), 2, _some(False)),
    # 'A says: I am a knave or B is a knight'
    Statement("speaker_or", ("or_knave", "or_knight"), 1, lambda a, _: not a[0] or a[1]),
    # 'A says: I am a knight and B is a knave'
    Statement("speaker_and", ("and_knave", "and_knight"), 1, lambda a, _: not a[0] and a[1]),
    # Of everybody in the puzzle: 'we are both knights', 'all of us are knaves',
    # 'at least one of us is a knight', 'at least one of us is a knave',
    # 'we are the same', 'we are different'
    Statement("speaker_all_knights", (), 0, lambda _, people: all(people)),
    Statement("speaker_all_knaves", (), 0, lambda _, people: not any(people)),
    Statement("speaker_some_knight", (), 0, lambda _, people: any(people)),
    Statement("speaker_some_knave", (), 0, lambda _, people: not all(people)),
    Statement("speaker_all_same", (), 0, lambda _, people: len(set(people)) == 1),
    Statement("speaker_not_same", (), 0, lambda _, people: len(set(people)) > 1),
)
_COUNTS = (("speaker_knights", "knights", True), ("speaker_knaves", "knaves", False))
"""'Exactly {knights} of us are knights': the number is marked."""

_PEOPLE: dict[str, Parameter] = {"person": many(NAME, 0, MAX_PEOPLE)}
for _statement in STATEMENTS:
    _PEOPLE[_statement.speaker] = many(NAME, 0, 12)
    _PEOPLE.update({role: many(NAME, 0, 24) for role in _statement.about})
for _speaker, _number, _ in _COUNTS:
    _PEOPLE |= {_speaker: many(NAME, 0, 12), _number: many(INTEGER, 0, 12)}


def _claims(
    spans: Mapping[str, tuple[Any, ...]],
) -> Iterator[tuple[str, tuple[str, ...], Truth]]:
    """Yield speaker, people it is about, and truth of every statement."""
    for kind in STATEMENTS:
        speakers = spans[kind.speaker]
        for role in kind.about:
            if len(spans[role]) != len(speakers) * kind.each:
                raise ToolError(f"{len(speakers)} {kind.speaker}, but {len(spans[role])} {role}")
        for index, speaker in enumerate(speakers):
            about = itertools.chain.from_iterable(
                spans[role][index * kind.each : (index + 1) * kind.each] for role in kind.about
            )
            yield (
                speaker,
                tuple(speaker if _key(name) in _SELF else name for name in about),
                kind.holds,
            )
    for speaker_role, number_role, is_knight in _COUNTS:
        speakers, numbers = spans[speaker_role], spans[number_role]
        if len(speakers) != len(numbers):
            raise ToolError(f"{len(speakers)} {speaker_role}, but {len(numbers)} {number_role}")
        for speaker, number in zip(speakers, numbers, strict=True):
            yield speaker, (), _exactly(number, is_knight)


def _exactly(number: int, kind: bool) -> Truth:
    return lambda _, people: sum(one is kind for one in people) == number


@tool("logic/knights-knaves", cost="light", chance=0.0, **_PEOPLE)
def knights_knaves(person: Names, **spans: tuple[Any, ...]) -> Assignment:
    """Who is a knight (always truthful) and who a knave (always lying).

    Args:
        person: the names where the puzzle lists them; they come first in the answer, the
            others follow by alphabet (the order of names across roles is not known).
        spans: the speakers and people of each kind of statement, see `STATEMENTS`.

    Raises:
        ToolError: no statement, none or several solutions, or roles that do not match.
    """
    claims = list(_claims(spans))
    if not claims:
        raise ToolError("no statement")
    mentioned = sorted({name for speaker, about, _ in claims for name in (speaker, *about)})
    people: dict[str, str] = {}
    for name in (*person, *mentioned):
        people.setdefault(_key(name), re.sub(r"['’]s$", "", name))
    if len(people) > MAX_PEOPLE:
        raise ToolError(f"more than {MAX_PEOPLE} people")
    index = {key: position for position, key in enumerate(people)}
    solutions = [
        kinds
        for kinds in itertools.product((True, False), repeat=len(people))
        if all(
            kinds[index[_key(speaker)]] == holds([kinds[index[_key(a)]] for a in about], kinds)
            for speaker, about, holds in claims
        )
    ]
    if len(solutions) != 1:
        raise ToolError("no solution" if not solutions else f"{len(solutions)} solutions")
    return Assignment(
        tuple(
            (name, "knight" if kind else "knave")
            for name, kind in zip(people.values(), solutions[0], strict=True)
        ),
        sign=": ",
    )


def knights_knaves_of(spans: Mapping[str, Sequence[str]]) -> Assignment:
    """Solve a puzzle from its spans by role, as the registry would (for the forge's checks)."""
    return knights_knaves(
        **{name: parameter.parse(name, spans.get(name, ())) for name, parameter in _PEOPLE.items()}
    )
