"""Formulas as people's provers write them: prefix terms, typed, built into Z3's own.

`(=> (= ann knight) (not (= ben knight)))`. A model wrote them, so nothing of the text reaches Z3's
own parser, which knows commands: terms are read here, over a fixed list of operators, and each is
checked to be of the type that it must be.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import z3

from reasonnet.tools.errors import ArgumentError

MAX_TERM = 4000
"""Characters of a term."""
MAX_NESTING = 60
NAME = re.compile(r"[A-Za-z_][\w-]{0,59}", re.ASCII)
_TOKEN = re.compile(r"[()]|[^\s()]+")
_NUMBER = re.compile(r"-?\d{1,30}(?:\.\d{1,30})?")
Tree = str | list["Tree"]

BOOLEAN = ("and", "or", "not", "xor", "=>")
COUNTING = ("at-least", "at-most", "exactly")
ORDER: Mapping[str, Callable[[Any, Any], Any]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}
ARITHMETIC = ("+", "-", "*", "div", "mod", "/", "abs")
QUANTIFIERS = ("forall", "exists")
RESERVED = frozenset(
    (
        *BOOLEAN,
        *COUNTING,
        *ORDER,
        *ARITHMETIC,
        *QUANTIFIERS,
        "=",
        "distinct",
        "ite",
        "true",
        "false",
    )
)


def read_tree(text: str) -> Tree:
    """Read a term's brackets.

    Raises:
        ArgumentError: they do not match, or the term is too long or too deep.
    """
    if len(text) > MAX_TERM:
        raise ArgumentError(f"a term of more than {MAX_TERM} characters")
    top: list[Tree] = []
    stack = [top]
    for token in _TOKEN.findall(text):
        if token == "(":
            if len(stack) > MAX_NESTING:
                raise ArgumentError(f"a term nested deeper than {MAX_NESTING}")
            inner: list[Tree] = []
            stack[-1].append(inner)
            stack.append(inner)
        elif token == ")":
            stack.pop()
            if not stack:
                raise ArgumentError(f"a bracket too many in {text[:80]!r}")
        else:
            stack[-1].append(token)
    if len(stack) > 1:
        raise ArgumentError(f"a bracket is not closed in {text[:80]!r}")
    if len(top) != 1:
        raise ArgumentError(f"not one term: {text[:80]!r}")
    return top[0]


class Language:
    """The sorts and symbols that terms may use, in a Z3 context of their own."""

    def __init__(self) -> None:
        self.context = z3.Context()
        self._sorts: dict[str, Any] = {
            "Bool": z3.BoolSort(self.context),
            "Int": z3.IntSort(self.context),
            "Real": z3.RealSort(self.context),
        }
        self._symbols: dict[str, Any] = {}

    def add_sort(self, name: str, values: Sequence[str]) -> None:
        """Add a sort that has just these values."""
        self._new(name, self._sorts)
        for value in values:
            self._new(value, self._symbols)
        if not values or len(set(values)) != len(values):
            raise ArgumentError(f"the sort {name!r} needs values that differ")
        sort, constants = z3.EnumSort(name, list(values), self.context)
        self._sorts[name] = sort
        self._symbols |= dict(zip(values, constants, strict=True))

    def add_symbol(self, name: str, arguments: Sequence[str], sort: str) -> None:
        """Add a constant, or a function of some sorts."""
        self._new(name, self._symbols)
        sorts = [self._sort(one) for one in (*arguments, sort)]
        made = z3.Function(name, *sorts) if arguments else z3.Const(name, sorts[0])
        self._symbols[name] = made

    def statement(self, text: str) -> Any:
        """Return a term that is true or false."""
        return self._bool(self._build(read_tree(text), {}))

    def term(self, text: str) -> Any:
        """Return a term of any sort."""
        return self._build(read_tree(text), {})

    def _new(self, name: str, taken: Mapping[str, Any]) -> None:
        if not NAME.fullmatch(name) or name in RESERVED:
            raise ArgumentError(f"{name[:60]!r} cannot be a name: letters, digits and _ only")
        if name in taken:
            raise ArgumentError(f"{name!r} is declared twice")

    def _sort(self, name: Tree) -> Any:
        if not isinstance(name, str) or name not in self._sorts:
            raise ArgumentError(f"there is no sort {str(name)[:60]!r}")
        return self._sorts[name]

    def _build(self, tree: Tree, bound: Mapping[str, Any]) -> Any:
        if isinstance(tree, str):
            return self._atom(tree, bound)
        if not tree or not isinstance(tree[0], str):
            raise ArgumentError("a term begins with an operator or a function")
        head = tree[0]
        if head in QUANTIFIERS:
            return self._quantified(head, tree[1:], bound)
        parts = [self._build(part, bound) for part in tree[1:]]
        if head in RESERVED:
            return self._operation(head, parts)
        made = self._symbols.get(head)
        if not isinstance(made, z3.FuncDeclRef):
            raise ArgumentError(f"there is no function {head[:60]!r}")
        wanted = [made.domain(place) for place in range(made.arity())]
        if [part.sort() for part in parts] != wanted:
            raise ArgumentError(f"{head!r} takes {', '.join(map(str, wanted))}")
        return made(*parts)

    def _atom(self, name: str, bound: Mapping[str, Any]) -> Any:
        if name in bound:
            return bound[name]
        if name in ("true", "false"):
            return z3.BoolVal(name == "true", self.context)
        if _NUMBER.fullmatch(name):
            make = z3.RealVal if "." in name else z3.IntVal
            return make(name, self.context)
        made = self._symbols.get(name)
        if made is None or isinstance(made, z3.FuncDeclRef):
            raise ArgumentError(f"there is no symbol {name[:60]!r}")
        return made

    def _quantified(self, head: str, rest: Sequence[Tree], bound: Mapping[str, Any]) -> Any:
        if len(rest) != 2 or not isinstance(rest[0], list) or not rest[0]:
            raise ArgumentError(f"write ({head} ((x Sort)) statement)")
        fresh: dict[str, Any] = {}
        for pair in rest[0]:
            if not isinstance(pair, list) or len(pair) != 2 or not isinstance(pair[0], str):
                raise ArgumentError(f"write ({head} ((x Sort)) statement)")
            self._new(pair[0], {})
            fresh[pair[0]] = z3.Const(f"{pair[0]}!{len(bound)}", self._sort(pair[1]))
        body = self._bool(self._build(rest[1], {**bound, **fresh}))
        make = z3.ForAll if head == "forall" else z3.Exists
        return make(list(fresh.values()), body)

    def _operation(self, head: str, parts: list[Any]) -> Any:
        if head in BOOLEAN:
            return self._connective(head, [self._bool(part) for part in parts])
        if head in COUNTING:
            return self._counting(head, parts)
        if head == "ite":
            self._count(head, parts, 3)
            return z3.If(self._bool(parts[0]), *self._alike(parts[1:]))
        if head in ("=", "distinct"):
            alike = self._alike(parts)
            if head == "distinct":
                return z3.Distinct(*alike)
            return z3.And(*(a == b for a, b in itertools.pairwise(alike)))
        numbers = self._numbers(head, parts)
        if head in ORDER:
            pairs = itertools.pairwise(numbers)
            return z3.And(*(ORDER[head](a, b) for a, b in pairs))
        return self._arithmetic(head, numbers)

    def _connective(self, head: str, parts: list[Any]) -> Any:
        if head == "not":
            self._count(head, parts, 1)
            return z3.Not(parts[0])
        if head in ("xor", "=>"):
            self._count(head, parts, 2)
            return z3.Xor(*parts) if head == "xor" else z3.Implies(*parts)
        if not parts:
            raise ArgumentError(f"{head!r} of nothing")
        return z3.And(*parts) if head == "and" else z3.Or(*parts)

    def _counting(self, head: str, parts: list[Any]) -> Any:
        if len(parts) < 2 or not z3.is_int_value(parts[0]):
            raise ArgumentError(f"write ({head} 2 statement statement …)")
        bound = parts[0].as_long()
        holds = [(self._bool(part), 1) for part in parts[1:]]
        make = {"at-least": z3.PbGe, "at-most": z3.PbLe, "exactly": z3.PbEq}[head]
        return make(holds, bound)

    def _arithmetic(self, head: str, numbers: list[Any]) -> Any:
        first = numbers[0]
        if head == "abs":
            self._count(head, numbers, 1)
            return z3.If(first >= 0, first, -first)
        if head == "-" and len(numbers) == 1:
            return -first
        if head in ("div", "mod") and any(not z3.is_int(number) for number in numbers):
            raise ArgumentError(f"{head!r} takes whole numbers")
        if head == "/":
            numbers = [z3.ToReal(n) if z3.is_int(n) else n for n in numbers]
        total = numbers[0]
        for number in numbers[1:]:
            if head == "+":
                total = total + number
            elif head == "-":
                total = total - number
            elif head == "*":
                total = total * number
            else:  # Z3's `/` of whole numbers is div
                total = total % number if head == "mod" else total / number
        return total

    def _numbers(self, head: str, parts: list[Any]) -> list[Any]:
        least = 1 if head in ("-", "abs") else 2
        if len(parts) < least or not all(z3.is_arith(part) for part in parts):
            raise ArgumentError(f"{head!r} takes {least} numbers or more")
        return self._alike(parts)

    def _alike(self, parts: list[Any]) -> list[Any]:
        """Return terms of one sort; whole numbers become real beside real ones."""
        if len(parts) == 1 and z3.is_arith(parts[0]):
            return parts
        if len(parts) < 2:
            raise ArgumentError("a comparison of fewer than two terms")
        if all(z3.is_arith(part) for part in parts):
            if any(z3.is_real(part) for part in parts):
                return [z3.ToReal(part) if z3.is_int(part) else part for part in parts]
            return parts
        if len({part.sort().name() for part in parts}) > 1:
            sorts = ", ".join(part.sort().name() for part in parts)
            raise ArgumentError(f"terms of different sorts are compared: {sorts}")
        return parts

    def _bool(self, term: Any) -> Any:
        if not z3.is_bool(term):
            raise ArgumentError(f"not a statement: {str(term)[:60]}")
        return term

    def _count(self, head: str, parts: Sequence[Any], count: int) -> None:
        if len(parts) != count:
            raise ArgumentError(f"{head!r} takes {count} terms, got {len(parts)}")
