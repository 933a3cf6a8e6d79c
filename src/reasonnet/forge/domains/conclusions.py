"""Propositional premises: what follows from them."""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge.domains import _conclusions_words as words
from reasonnet.forge.domains._layouts import spoken
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    spans = [
        (m.start(1), m.end(1), "premise")
        for m in re.finditer(r"^\.?\d+\. (.+)$", text, re.MULTILINE)
    ]
    return find(text, spans)


_GYM = Gym(
    "propositional_logic",
    _teach,
    (
        {},
        {},
        {"min_vars": 4, "max_vars": 8, "min_statements": 4, "max_statements": 8, "min_complexity": 2, "max_complexity": 4},
        {"min_vars": 3, "max_vars": 6, "min_statements": 3, "max_statements": 6, "min_complexity": 2, "max_complexity": 3},
        {"max_vars": 5, "max_statements": 10, "max_complexity": 4},
    ),
)  # fmt: skip
_NOTATIONS = (
    ("∧", "∨", "→", "↔", "¬"),
    ("∧", "∨", "→", "↔", "¬"),
    ("&", "|", "->", "<->", "~"),
    ("and", "or", "implies", "iff", "not "),
    ("AND", "OR", "=>", "<=>", "NOT "),
    ("&&", "||", "->", "<->", "!"),
    ("∧", "∨", "⇒", "⇔", "~"),
    ("/\\", "\\/", "->", "<->", "~"),
    ("&", "|", "=>", "<=>", "¬"),
    ("&", "v", "->", "<->", "~"),
    ("·", "+", "⊃", "≡", "~"),
    ("∧", "∨", "→", "↔", "¬"),
    ("and", "or", "->", "<->", "not "),
    ("AND", "OR", "IMPLIES", "IFF", "NOT "),
    ("\\land", "\\lor", "\\to", "\\leftrightarrow", "\\neg "),
    ("and", "or", "implies", "if and only if", "not "),
)


def _formula(rng: Random, letters: list[str], depth: int, signs: tuple[str, ...], top: bool = True) -> str:  # fmt: skip
    if depth <= 1:
        return rng.choice(letters)
    if rng.random() < 0.2:
        return signs[4] + _formula(rng, letters, depth - 1, signs, False)
    sign = rng.choice(signs[:4])
    parts = [_formula(rng, letters, depth - rng.choice([1, 1, 2]), signs, False) for _ in "ab"]
    joined = f"{parts[0]} {sign} {parts[1]}"
    return joined if top and rng.random() < 0.6 else f"({joined})"


def _sample(rng: Random) -> dict[str, Slot]:
    letters = rng.choice(["PQ", "PQR", "PQRS", "pqr", "ABC", "ABCD", "XYZ", "PQRSTU", "abcd", "pq", "KLMN", "xyz", "EFGH", "pqrs"])
    names = [*letters]
    if rng.random() < 0.12:
        names = rng.sample("rain wet cold sunny alarm door open light on_time happy tired busy late".split(), len(letters))
    signs = rng.choice(_NOTATIONS)
    while True:
        count = rng.choice([2, 2, 3, 3, 4, 5, 6, 8])
        premises = [_formula(rng, names, rng.choice([1, 2, 2, 2, 3, 4] if names == [*letters] else [2, 2, 3]), signs) for _ in range(count)]  # fmt: skip
        if any(len(premise) > 2 for premise in premises):
            break
    lead = rng.choice(["", "", "", "{i}. ", "{i}) ", "- ", "({i}) ", "P{i}: ", "* ", "{a}) ", "({a}) ", "[{i}] ", "Premise {i}: ", "{a}. ", "H{i} := ", "• ", "#{i} ", "A{i}. ", "> "])
    gap = "\n" if lead else rng.choice([", ", "; ", "\n", ", ", " and also ", " // ", ". ", ",\n"])
    if lead and rng.random() < 0.15:
        gap = rng.choice(["; ", ", ", "  "])
    around = rng.choice([("", "")] * 5 + [("`", "`"), ("$", "$"), ('"', '"'), ("{", "}")])
    pieces: list[Marked | str] = []
    for index, premise in enumerate(premises):
        pieces += [gap] if index else []
        pieces += [lead.format(i=index + 1, a=chr(97 + index))] if lead else []
        pieces += [around[0], mark(premise, "premise"), around[1]]
    slots: dict[str, Slot] = {
        "premises": join("\n" if gap == "\n" else "", *pieces, "\n" if gap == "\n" else ""),
        "_given": rng.choice(["premises", "statements", "assumptions", "formulas", "axioms", "hypotheses"]),
        "_result": rng.choice(["conclusion", "consequence", "statement that follows", "inference"]),
        "_who": rng.choice(["Musa", "Greta", "My professor", "The tutor", "Lin"]),
    }  # fmt: skip
    return spoken(rng, slots, words.INTROS, words.ASKS)


FIND = Family(
    skill="conclusions/find",
    sample=shown(_sample, "conclusions/find", "{premises}"),
    imported=_GYM.draw,
    nouns=(
        "a {_result} of {premises}",
        "a valid, non-trivial {_result} from the {_given} {premises}",
        "something that follows from {premises}",
        "one logical {_result} of these {_given}: {premises}",
    ),
    clauses=(
        "what follows from {premises}",
        "what can be concluded from the {_given} {premises}",
        "what one may infer if all of these hold: {premises}",
    ),
    commands=(
        "derive a {_result} from {premises}",
        "infer something from the {_given}: {premises}",
        "draw a {_result}: {premises}",
        "deduce what you can from {premises}",
        "name a formula that is entailed by {premises}",
    ),
    questions=(
        "what can we deduce from {premises}?",
        "what follows logically from {premises}?",
        "which {_result} do the {_given} {premises} allow?",
        "{premises}: what does this entail?",
        "if {premises} are all true, what else must be?",
        *words.QUESTIONS,
    ),
    stories=(
        *words.STORIES, *worked(words.STORIES),
        "Given: {premises}. What is a valid {_result}?",
        "{_given}:\n{premises}\nGive me one {_result} that isn't a tautology.",
        "{_who} writes these {_given} on the board: {premises}. What can be derived?",
        "Suppose {premises}. Then what?",
        "Assume all of the following. {premises} State a {_result} as a formula.",
        "Logic exercise 4: from {premises} derive something new.",
        "Known to be true: {premises}. What may {_who} conclude?",
        "We accept {premises}. Which proposition has to be accepted too?",
        "Natural deduction practice. {_given}: {premises}. Goal: any {_result}.",
        "Here is a knowledge base: {premises}. Return one entailed formula.",
        "I have the {_given} {premises} and need a {_result} from them, in symbols.",
        "Let {premises} hold. {_who} wants to know what follows.",
        "Circuit conditions {premises} are met at the same time. Which formula is then certain?",
        "{premises}\nTherefore ...? Finish with a correct {_result}.",
        "From the {_given} below, please infer a correct {_result}.\n{premises}\nNo explanations.",
    ),
    gives=None,
)

FAMILIES: tuple[Family, ...] = (FIND,)
