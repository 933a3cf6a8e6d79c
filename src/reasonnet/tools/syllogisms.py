"""Syllogisms: whether a statement about all, no or some things follows from others.

Every kind of statement has a pair of parallel roles, subject and predicate; the statement whose
truth is asked has roles of its own. As in Aristotle's logic, every class that is named has
members ('all A are B' implies 'some A are B').
"""

from __future__ import annotations

import itertools
import re

from reasonnet.tools.arguments import NAME
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import Parameter, many, tool

MAX_TERMS = 4
FORMS = ("all", "no", "some", "some_not")
"""all A are B, no A is B, some A are B, some A are not B"""
_ROLES: dict[str, Parameter] = {}
for _form in FORMS:
    _ROLES[f"{_form}_subject"] = _ROLES[f"{_form}_predicate"] = many(NAME, 0, 8)
    _ROLES[f"then_{_form}_subject"] = _ROLES[f"then_{_form}_predicate"] = many(NAME, 0, 2)

Statement = tuple[str, int, int]
"""Form, subject, predicate (indices of terms)."""


def _key(term: str) -> str:
    """Return what a term's singular and plural have in common."""
    plain = re.sub(r"^(?:an?|the|any|every|each)\s+", "", " ".join(term.lower().split()))
    last = plain.rsplit(" ", 1)[-1]
    irregular = {"children": "child", "men": "man", "women": "woman", "people": "person"}
    if last in irregular:
        return plain.removesuffix(last) + irregular[last]
    if len(plain) > 2 and plain.endswith("s") and not plain.endswith(("ss", "us")):
        plain = plain[:-3] + "y" if plain.endswith("ies") else plain[:-1]
    plain = plain.rstrip("e") if len(plain) > 2 else plain
    return plain[:-1] + "y" if len(plain) > 2 and plain.endswith("i") else plain


def _holds(statement: Statement, kinds: int) -> bool:
    """Tell whether a statement holds in a world; a world is the set of kinds of things in it.

    A kind is a set of terms, as a bit mask; the world a bit mask of kinds.
    """
    form, subject, predicate = statement
    found = False
    kind = 0
    wanted = form in ("no", "some")
    while kinds >> kind:
        if kinds >> kind & 1 and kind >> subject & 1 and bool(kind >> predicate & 1) is wanted:
            found = True
            break
        kind += 1
    return found if form in ("some", "some_not") else not found


@tool("syllogisms/follows", cost="light", chance=0.5, **_ROLES)
def follows(**spans: tuple[str, ...]) -> str:
    """Whether a statement follows from the others: Yes or No.

    Args:
        spans: for each form (all, no, some, some_not) the subjects and the predicates of the
            given statements, and with `then_` before, those of the one statement asked about.

    Raises:
        ToolError: subjects and predicates do not match, no statement or several asked about,
            more than four terms, or statements that contradict each other.
    """
    terms: dict[str, int] = {}
    given: list[Statement] = []
    asked: list[Statement] = []
    for form in FORMS:
        for prefix, statements in (("", given), ("then_", asked)):
            subjects = spans[f"{prefix}{form}_subject"]
            predicates = spans[f"{prefix}{form}_predicate"]
            if len(subjects) != len(predicates):
                raise ToolError(f"{len(subjects)} subjects, but {len(predicates)} predicates")
            for subject, predicate in zip(subjects, predicates, strict=True):
                one = terms.setdefault(_key(subject), len(terms))
                two = terms.setdefault(_key(predicate), len(terms))
                statements.append((form, one, two))
    if len(asked) != 1:
        raise ToolError(f"{len(asked)} conclusions")
    if not given:
        raise ToolError("no premise")
    if len(terms) > MAX_TERMS:
        raise ToolError(f"more than {MAX_TERMS} terms")
    return "Yes" if _entailed(given, asked[0], len(terms)) else "No"


def _entailed(given: list[Statement], asked: Statement, count: int) -> bool:
    """Look for a world where everything given holds, every term has members, but not `asked`.

    The world of all kinds that the universal premises and the denied conclusion allow is the
    largest; 'some' can only fail in smaller ones, so that only it need be looked at.
    """
    opposite = {"all": "some_not", "some_not": "all", "no": "some", "some": "no"}
    kinds = range(1 << count)

    def possible(statements: list[Statement]) -> bool:
        allowed = sum(
            1 << kind
            for kind in kinds
            if all(_holds(s, 1 << kind) for s in statements if s[0] in ("all", "no"))
        )
        exist = all(
            any(allowed >> kind & 1 and kind >> term & 1 for kind in kinds) for term in range(count)
        )
        return exist and all(_holds(s, allowed) for s in statements)

    if not possible(given):
        raise ToolError("the statements contradict each other")
    return not possible([*given, (opposite[asked[0]], asked[1], asked[2])])


def valid_pairs() -> tuple[tuple[Statement, Statement, Statement], ...]:
    """Return every valid syllogism of the first figure (for the forge and the tests)."""
    found = []
    for one, two, three in itertools.product(FORMS, repeat=3):
        parts: tuple[Statement, Statement, Statement] = ((one, 0, 1), (two, 1, 2), (three, 0, 2))
        if _entailed([parts[0], parts[1]], parts[2], 3):
            found.append(parts)
    return tuple(found)
