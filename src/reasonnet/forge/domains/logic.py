"""Logic: propositional formulas, orderings, knights and knaves.

Orderings and knights are texts of several facts. They are built from parts inside `sample`;
the parts carry explicit roles, so the slots that hold them start with `_`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from reasonnet.forge.wording import OWN, Family, Marked, Piece, Slot, join


def words(text: str, separator: str | None = None) -> tuple[str, ...]:
    """Split a text of words (at white space, or at a separator)."""
    return tuple(text.split(separator))



NAMES: tuple[str, ...] = words(
    "Ann Bo Cy Dee Ed Fay Gus Hal Ida Jan Kim Lea Max Ned Oli Pam Ray Sue Tom Uma Vic Wes Xia Yan "
    "Zoe Al Jo Mo Ty Li Amir Aisha Akira Ana Anders Anjali Anton Astrid Beatriz Ben Bianca Bjorn "
    "Carlos Carmen Charlie Chen Chidi Clara Daniel Daria David Deepak Diego Dmitri Elena Elif "
    "Emeka Emma Enzo Erik Fatima Felix Fiona Francois Freya George Giulia Grace Hana Harold Hassan "
    "Helga Henry Hiroshi Ibrahim Igor Imani Ingrid Isabel Ivan Jack Jamal James Jasmine Javier "
    "Johanna Julia Kaito Karim Kateryna Kenji Kofi Kwame Lars Laura Leila Leo Linh Lucia Luis "
    "Magnus Malik Maria Marta Mateo Mei Mia Miguel Mohammed Nadia Naomi Natasha Nia Nikos Nina "
    "Noah Nora Olga Oliver Omar Oscar Paolo Pedro Peter Petra Pierre Priya Quentin Quinn Rachel "
    "Rafael Raj Rania Ravi Rosa Ruth Sam Samira Sanjay Sara Sasha Sofia Sven Tariq Tessa Thandi "
    "Theo Tomas Ursula Valentina Vera Victor Viktor Wanda Wei Willem Xavier Yara Yasmin Yuki Yusuf "
    "Zainab Zack Alice Bob Carol Dave Eve Frank Sally Molly Amy Becky Cindy Derek Evan Greg"
)
"""First names of many cultures, two to nine letters."""

_SYLLABLES = words("ba bri ca do dra el fi ga glo hu ix jo ka lo mu na no or pa qui ra sha ti ul vo wi zor zu")


def invented_name(rng: Random) -> str:
    """Return a made-up name of two or three syllables."""
    return "".join(rng.choice(_SYLLABLES) for _ in range(rng.choice((2, 2, 3)))).capitalize()


def people(rng: Random, count: int) -> list[str]:
    """Draw different names: mostly first names, sometimes letters or invented names."""
    style = rng.random()
    if style < 0.14:
        start = rng.choice((0, 0, 0, 15, 21)) if count <= 4 else 0
        letters = list("ABCDEFGHJKLMNOPQRSTUVWXYZ")[start : start + count]
        if rng.random() < 0.4:
            rng.shuffle(letters)
        return letters
    if style < 0.22:
        found: list[str] = []
        while len(found) < count:
            if (name := invented_name(rng)) not in found:
                found.append(name)
        return found
    drawn = rng.sample(NAMES, count)
    return [name.lower() for name in drawn] if style > 0.97 else drawn


def listing(rng: Random, names: Sequence[Slot], last: str | None = None) -> Marked:
    """Write 'A, B and C'."""
    end = last or rng.choice((" and ", " and ", " and ", ", and ", " & "))
    if len(names) == 2 and end == ", and ":
        end = " and "
    parts: list[Slot] = []
    for index, name in enumerate(names):
        if index:
            parts.append(end if index == len(names) - 1 else ", ")
        parts.append(name)
    return join(*parts)


def role(text: str, name: str | None) -> Marked:
    """Mark a text with a role, or with none."""
    return Marked(((text, name),))


def put(template: str, **parts: Slot) -> Marked:
    """Replace `{name}` in a template by parts that already carry their roles."""
    pieces: list[Piece] = []
    rest = template
    while "{" in rest:
        before, _, rest = rest.partition("{")
        name, _, rest = rest.partition("}")
        part = parts[name]
        pieces += [(before, None)] if before else []
        pieces += [(part, None)] if isinstance(part, str) else list(part.pieces)
    return Marked((*pieces, (rest, None)) if rest else tuple(pieces))


def capital(text: Marked) -> Marked:
    """Put a capital at the start, unless an argument stands there (it keeps its form)."""
    if not text.pieces or text.pieces[0][1] is not None:
        return text
    first, *others = text.pieces
    return Marked(((first[0][:1].upper() + first[0][1:], None), *others))


# ---------------------------------------------------------------- formulas

_Formula = tuple[str, tuple["_Formula", ...]] | str
_WORDS = words(
    "rain wet sun wind snow cold hot hungry happy tired late busy open closed safe red green "
    "alarm power light door motor valve pump sensor login admin paid member valid cached online "
    "ready error guilty alibi north asleep awake sick well rich famous cat dog bird summer win"
)
_VARIABLES = ("pqrst", "PQRST", "ABCDE", "abcde", "xyzwu", "XYZWU", "rstpq", "qprts", "mnkab")
_STYLES: tuple[Mapping[str, str], ...] = tuple(
    dict(zip(("not", "and", "or", "implies", "iff", "xor"), signs.split(), strict=True))
    for signs in (
        "¬ ∧ ∨ → ↔ ⊕",
        "¬ ∧ ∨ → ↔ ⊕",
        "¬ ∧ ∨ ⇒ ⇔ ⊕",
        "¬ ∧ ∨ ⊃ ≡ ⊻",
        "~ & | -> <-> xor",
        "~ & | => <=> xor",
        "! && || -> <-> xor",
        "! && || => <=> ^",
        "! & | -> <-> ^",
        "not and or -> <-> xor",
        "not and or => <=> xor",
        "not and or implies iff xor",
        "not and or implies iff xor",
        "NOT AND OR IMPLIES IFF XOR",
        "NOT AND OR -> <-> XOR",
        "~ ^ v -> <-> xor",
        "¬ ^ v → ↔ xor",
        "¬ & ∨ → ↔ ⊕",
        "~ /\\ \\/ -> <-> xor",
        "~ ∧ ∨ → ↔ ⊕",
        "not and or if if_and_only_if xor",
        "not and or if iff xor",
    )
)
_TAUTOLOGIES = (
    "or(a, not a)",
    "not(and(a, not a))",
    "implies(a, a)",
    "implies(a, implies(b, a))",
    "implies(and(a, implies(a, b)), b)",
    "implies(and(implies(a, b), not b), not a)",
    "implies(and(implies(a, b), implies(b, c)), implies(a, c))",
    "iff(implies(a, b), or(not a, b))",
    "iff(implies(a, b), implies(not b, not a))",
    "iff(not(and(a, b)), or(not a, not b))",
    "iff(not(or(a, b)), and(not a, not b))",
    "iff(and(a, or(b, c)), or(and(a, b), and(a, c)))",
    "iff(or(a, and(b, c)), and(or(a, b), or(a, c)))",
    "implies(implies(implies(a, b), a), a)",
    "implies(implies(a, implies(b, c)), implies(implies(a, b), implies(a, c)))",
    "implies(and(or(a, b), not a), b)",
    "implies(a, or(a, b))",
    "implies(and(a, b), a)",
    "or(implies(a, b), implies(b, a))",
    "iff(not not a, a)",
    "iff(iff(a, b), and(implies(a, b), implies(b, a)))",
    "implies(and(implies(a, c), implies(b, c)), implies(or(a, b), c))",
    "or(a, or(not a, b))",
    "implies(and(a, not a), b)",
    "iff(xor(a, b), not(iff(a, b)))",
    "iff(implies(and(a, b), c), implies(a, implies(b, c)))",
    "implies(not a, implies(a, b))",
    "or(and(a, b), or(not a, not b))",
    "iff(or(a, and(a, b)), a)",
)
_ARITY = {"not": 1, "and": 2, "or": 2, "implies": 2, "iff": 2, "xor": 2}


def _read_schema(text: str) -> _Formula:
    """Read `implies(a, not b)` (only the schemas above)."""
    tokens = text.replace("(", " ( ").replace(")", " ) ").replace(",", " ").split()

    def read() -> _Formula:
        head = tokens.pop(0)
        if head == "(":
            inner = read()
            tokens.pop(0)
            return inner
        if head == "not":
            return ("not", (read(),))
        if head in _ARITY:
            tokens.pop(0)
            left, right = read(), read()
            tokens.pop(0)
            return (head, (left, right))
        return head

    return read()


_SCHEMAS = tuple(_read_schema(text) for text in _TAUTOLOGIES)


def _atoms(formula: _Formula) -> set[str]:
    if isinstance(formula, str):
        return {formula}
    return set().union(*(_atoms(part) for part in formula[1]))


def _holds(formula: _Formula, values: Mapping[str, bool]) -> bool:
    if isinstance(formula, str):
        return values[formula]
    parts = [_holds(part, values) for part in formula[1]]
    match formula[0]:
        case "not":
            return not parts[0]
        case "and":
            return parts[0] and parts[1]
        case "or":
            return parts[0] or parts[1]
        case "implies":
            return not parts[0] or parts[1]
        case "iff":
            return parts[0] == parts[1]
    return parts[0] != parts[1]


def _rows(formulas: Sequence[_Formula]) -> list[bool]:
    """Whether all formulas hold, for every row of the truth table."""
    names = sorted(set().union(*(_atoms(f) for f in formulas)))
    return [
        all(_holds(f, dict(zip(names, row, strict=True))) for f in formulas)
        for row in itertools.product((False, True), repeat=len(names))
    ]


def _random_formula(rng: Random, names: Sequence[str], size: int) -> _Formula:
    if size <= 1:
        atom = rng.choice(names)
        return ("not", (atom,)) if rng.random() < 0.3 else atom
    left = rng.randint(1, size - 1)
    kind = rng.choices(("and", "or", "implies", "iff", "xor"), (6, 6, 5, 2, 0.5))[0]
    made: _Formula = (
        kind,
        (_random_formula(rng, names, left), _random_formula(rng, names, size - left)),
    )
    return ("not", (made,)) if rng.random() < 0.15 else made


def _substitute(formula: _Formula, values: Mapping[str, _Formula]) -> _Formula:
    if isinstance(formula, str):
        return values[formula]
    return (formula[0], tuple(_substitute(part, values) for part in formula[1]))


def _tautology_instance(rng: Random, names: Sequence[str]) -> _Formula:
    values: dict[str, _Formula] = {}
    for index, letter in enumerate("abc"):
        simple = rng.random() < 0.75
        values[letter] = (
            names[index % len(names)] if simple else _random_formula(rng, names, rng.randint(1, 2))
        )
    return _substitute(rng.choice(_SCHEMAS), values)


def _mutate(rng: Random, formula: _Formula) -> _Formula:
    """Change one operator, negate a part or swap two parts: near misses."""
    if isinstance(formula, str):
        return ("not", (formula,))
    kind, parts = formula
    if rng.random() < 0.6:
        index = rng.randrange(len(parts))
        return (kind, tuple(_mutate(rng, p) if i == index else p for i, p in enumerate(parts)))
    if kind == "not":
        return parts[0]
    if rng.random() < 0.4 and kind == "implies":
        return (kind, parts[::-1])
    return (rng.choice([k for k in ("and", "or", "implies", "iff") if k != kind]), parts)


_BINDING = {"iff": 1, "implies": 2, "or": 3, "xor": 4, "and": 5}


@dataclass(frozen=True, slots=True)
class _Notation:
    signs: Mapping[str, str]
    gap: str
    full: bool
    """Brackets around every part that has an operator."""

    def write(self, formula: _Formula, above: int = 0) -> str:
        if isinstance(formula, str):
            return formula
        kind, parts = formula
        sign = self.signs[kind]
        if kind == "not":
            inner = self.write(parts[0], 9)
            alone = sign.isalpha() and not (inner.startswith("(") and self.gap == "")
            return f"{sign}{' ' if alone else ''}{inner}"
        binding = _BINDING[kind]
        sign = sign.replace("_", " ")
        gap = " " if sign[0].isalpha() else self.gap
        left, right = self.write(parts[0], binding + 1), self.write(parts[1], binding + 1)
        if kind == "implies" and sign == "if":
            text = f"if {left} then {right}"
            return f"({text})" if above > 0 else text
        text = f"{left}{gap}{sign}{gap}{right}"
        needed = above > binding or (self.full and above > 0)
        # a chain of one operator needs no brackets where it is associative
        if above == binding + 1 and kind in ("and", "or") and not self.full:
            needed = False
        return f"({text})" if needed else text


def _names(rng: Random, count: int) -> list[str]:
    style = rng.random()
    if style < 0.14:
        return rng.sample(_WORDS, count)
    if style < 0.24:
        letter = rng.choice("xpvaAX")
        return [f"{letter}{rng.choice(('', '_')) if style < 0.16 else ''}{i + 1}" for i in range(count)]
    return list(rng.choice(_VARIABLES)[:count])


def _notation(rng: Random) -> _Notation:
    return _Notation(
        rng.choice(_STYLES), rng.choice((" ", " ", " ", "")), rng.random() < 0.4
    )


def _quoted(rng: Random, text: str, mark: str = OWN) -> Marked:
    left, right = rng.choice([("", "")] * 9 + [('"', '"'), ("`", "`"), ("'", "'"), ("$", "$"), ("“", "”")])
    pieces: list[Piece] = [(left, None), (text, mark), (right, None)]
    return Marked(tuple(piece for piece in pieces if piece[0]))


_FORMULA_THINGS = (
    "formula", "statement", "proposition", "expression", "sentence", "compound statement",
    "Boolean expression", "propositional formula", "logical expression", "condition",
)  # fmt: skip


_PLACES = (
    "logic class", "my homework", "the exam", "a config file", "the firmware", "the spec", "the rule engine",
    "the lecture notes", "a unit test", "our access policy", "the quiz", "chapter 3", "the worksheet", "problem set 2",
)  # fmt: skip


def _context(rng: Random) -> dict[str, Slot]:
    return {
        "_thing": rng.choice(_FORMULA_THINGS),
        "_person": rng.choice(NAMES),
        "_other": rng.choice(NAMES),
        "_place": rng.choice(_PLACES),
    }


def _formula_with(
    rng: Random, wanted: Callable[[Sequence[bool]], bool], draw: Callable[[Sequence[str]], _Formula]
) -> _Formula:
    """Draw until the truth table is as wanted."""
    for _ in range(200):
        names = _names(rng, rng.choices((1, 2, 3, 4, 5), (1, 5, 6, 3, 1))[0])
        formula = draw(names)
        if not isinstance(formula, str) and wanted(_rows([formula])):
            return formula
    fallback: _Formula = ("or", ("p", ("not", ("p",))))
    return fallback if wanted([True, True]) else ("and", ("p", ("not", ("p",))))


def _sat_clauses(rng: Random, names: Sequence[str], count: int) -> list[_Formula]:
    """Draw clauses of one to three literals, as in CNF."""
    clauses: list[_Formula] = []
    for _ in range(count):
        size = min(len(names), rng.choice((1, 2, 2, 2, 3)))
        literals: list[_Formula] = [
            ("not", (n,)) if rng.random() < 0.5 else n for n in rng.sample(list(names), size)
        ]
        clause = literals[0]
        for literal in literals[1:]:
            clause = ("or", (clause, literal))
        clauses.append(clause)
    return clauses


def _conjunction(parts: Sequence[_Formula]) -> _Formula:
    whole = parts[0]
    for part in parts[1:]:
        whole = ("and", (whole, part))
    return whole


def _satisfiable_formula(rng: Random) -> _Formula:
    yes = rng.random() < 0.5

    def draw(names: Sequence[str]) -> _Formula:
        style = rng.random()
        if style < 0.35:
            return _conjunction(_sat_clauses(rng, names, rng.randint(2, 6)))
        if style < 0.6:
            base = _tautology_instance(rng, names)
            denied: _Formula = ("not", (base,))
            if not isinstance(base, str) and base[0] == "implies":
                denied = ("and", (base[1][0], ("not", (base[1][1],))))
            return _mutate(rng, denied) if yes else denied
        if style < 0.8:
            parts = [_random_formula(rng, names, rng.randint(1, 3)) for _ in range(rng.randint(2, 4))]
            return _conjunction(parts)
        return _random_formula(rng, names, rng.randint(2, 7))

    return _formula_with(rng, lambda rows: any(rows) == yes, draw)


def _tautology_formula(rng: Random) -> _Formula:
    yes = rng.random() < 0.5

    def draw(names: Sequence[str]) -> _Formula:
        if rng.random() < 0.75:
            base = _tautology_instance(rng, names)
            return base if yes else _mutate(rng, base)
        return _random_formula(rng, names, rng.randint(2, 6))

    return _formula_with(rng, lambda rows: all(rows) == yes, draw)


def _premises(rng: Random) -> Marked:
    """Draw several formulas to be true together, each marked as `formula`."""
    yes = rng.random() < 0.5
    parts: list[_Formula] = []
    for _ in range(100):
        names = _names(rng, rng.randint(2, 4))
        parts = [
            _random_formula(rng, names, rng.choice((2, 2, 2, 3))) for _ in range(rng.randint(1, 3))
        ] + _sat_clauses(rng, names, 1)
        rng.shuffle(parts)
        parts = [part for index, part in enumerate(parts) if part not in parts[:index]]
        if len(parts) > 1 and any(_rows(parts)) == yes:
            break
    notation = _notation(rng)
    # a bare variable as a premise is readable only as one letter
    texts = [
        notation.write(p) if not isinstance(p, str) or len(p) < 3 else notation.write(("not", (p,)))
        for p in parts
    ]
    style = rng.choice((", ", ", ", "; ", "\n", " and ", "both"))
    if style == " and " and notation.signs["and"].lower() != "and":
        return listing(rng, [role(t, "formula") for t in texts], last=rng.choice((" and ", ", and ")))
    left, right = rng.choice((("", ""), ("", ""), ("{", "}"), ("[", "]"), ("(", ")")))
    if style == "\n":
        bullet = rng.choice(("", "- ", "* ", "• "))
        return join(*(join("\n", bullet, role(t, "formula")) for t in texts))
    gap = "; " if style == "; " else ", "
    parts_out: list[Slot] = [left]
    for index, text in enumerate(texts):
        parts_out += [gap] if index else []
        parts_out.append(role(text, "formula"))
    return join(*parts_out, right)


def _sample_satisfiable(rng: Random) -> dict[str, Slot]:
    text = _notation(rng).write(_satisfiable_formula(rng))
    return {"formula": _quoted(rng, text), "_premises": _premises(rng), **_context(rng)}


def _sample_tautology(rng: Random) -> dict[str, Slot]:
    text = _notation(rng).write(_tautology_formula(rng))
    return {"formula": _quoted(rng, text), **_context(rng)}


SATISFIABLE = Family(
    skill="logic/satisfiable",
    sample=_sample_satisfiable,
    clauses=(
        "whether {formula} can be satisfied",
        "whether there is any assignment that makes {formula} true",
        "whether {formula} can ever be true",
        "whether {formula} is satisfiable",
        "if {formula} can ever be true",
        "whether there is a truth assignment that makes {formula} true",
        "if the {_thing} {formula} is satisfiable or not",
        "whether {formula} has a model",
        "if some values of the variables make {formula} come out true",
        "whether {formula} is a contradiction or can be satisfied",
        "whether one could satisfy {formula}",
        "if {formula} is consistent",
        "whether {formula} is possible at all",
        "whether any row of the truth table of {formula} ends in true",
        "whether a SAT solver would report SAT for {formula}",
        "whether {_premises} can all hold together",
        "if the set {_premises} is consistent",
        "whether these are jointly satisfiable: {_premises}",
        "whether it is possible for {formula} to evaluate to true",
        "whether some assignment makes {formula} true",
        "whether at least one choice of values satisfies {formula}",
        "if {formula} is true for some, not necessarily all, values",
        "whether {formula} is not a contradiction",
        "whether {formula} leaves any way of being true",
        "if {formula} can be fulfilled",
        "whether {_premises} hold together",
        "whether nothing in {_premises} contradicts the rest",
        "if I can set the variables such that {formula}",
    ),
    commands=(
        "verify whether {formula} is satisfiable",
        "check if {formula} is satisfiable",
        "check if {formula} can be true",
        "check whether {formula} can be satisfied",
        "say whether {formula} is satisfiable",
        "tell me whether {formula} can be satisfied",
        "satisfiable: {formula}",
        "SAT: {formula}",
        "check {formula} for satisfiability",
        "decide whether {formula} is satisfiable",
        "determine if any assignment satisfies {formula}",
        "say whether {formula} can be made true",
        "test if the {_thing} {formula} has a satisfying assignment",
        "find out if {formula} is satisfiable",
        "run a SAT check on {formula}",
        "work out whether {formula} is ever true",
        "figure out if {formula} is satisfiable or contradictory",
        "tell me SAT or UNSAT for {formula}",
        "verify that {formula} is satisfiable",
        "see whether some true/false values work for {formula}",
        "check that {_premises} are consistent with each other",
        "decide if {_premises} can be true at the same time",
        "judge the satisfiability of {formula}",
        "settle whether {formula} has at least one true row in its truth table",
        "examine if the {_thing} {formula} is logically consistent",
        "look for an assignment that makes {formula} true and say if there is one",
        "try to make {formula} true; is it possible",
        "show whether {formula} has at least one solution",
        "check if {_premises} contradict each other or can all be true",
        "feed {formula} to a SAT solver and give its verdict",
        "answer SAT or not: {formula}",
        "assess whether it's possible for {formula} to be true",
        "see if {formula} can be fulfilled",
        "search the truth table of {formula} for a row that is true and say if there is one",
        "decide if {formula} is true under some valuation",
        "tell me if any combination of inputs turns {formula} on",
    ),
    questions=(
        "can {formula} be satisfied?",
        "can {formula} be made true?",
        "can {formula} ever become true?",
        "is there any assignment that makes {formula} true?",
        "is there an assignment making {formula} true?",
        "is it satisfiable: {formula}?",
        "is {formula} satisfiable or not?",
        "is {formula} ever true?",
        "is {formula} at all possible?",
        "are there values so that {formula} is true?",
        "could {formula} be satisfied?",
        "{formula} satisfiable, yes or no?",
        "is {formula} a contradiction, or can it be satisfied?",
        "does {formula} have a satisfying assignment?",
        "is {formula} satisfiable?",
        "is the {_thing} {formula} satisfiable?",
        "can {formula} be true?",
        "can {formula} ever be true?",
        "could {formula} evaluate to true for some inputs?",
        "is there an assignment that satisfies {formula}?",
        "are there truth values that make {formula} true?",
        "does {formula} have a model?",
        "does any choice of true and false make {formula} hold?",
        "{formula} satisfiable?",
        "{formula}: sat or unsat?",
        "sat? {formula}",
        "satisfiable or not: {formula}?",
        "is it possible to satisfy {formula}?",
        "is {formula} consistent?",
        "can all of these be true together: {_premises}?",
        "are the following jointly satisfiable: {_premises}?",
        "are {_premises} consistent?",
        "can {_premises} all hold at once?",
        "is there any way to make {formula} come out true?",
        "does a satisfying assignment exist for {formula}?",
        "would a SAT solver say yes to {formula}?",
        "will {formula} be true under at least one valuation?",
        "is at least one row of the truth table for {formula} true?",
        "can the variables be set so that {formula} is true?",
        "is {formula} SAT?",
        "is there at least one interpretation in which {formula} is true?",
        "might {formula} be true in some possible world?",
        "is it possible for {formula} to hold?",
        "{formula}: can it be true?",
        "{formula} - any solution?",
        "{formula}, satisfiable?",
        "can I pick truth values so that {formula} holds?",
        "does {formula} have a solution?",
        "is {formula} true for some values of its variables?",
        "is {formula} sometimes true?",
        "is {formula} true in at least one case?",
        "is there one case at least where {formula} holds?",
        "any assignment that makes {formula} true?",
        "does at least one line of the truth table of {formula} come out true?",
        "can {formula} be fulfilled?",
        "could {formula} be the case?",
        "is it conceivable that {formula}?",
        "may {formula} be true, if only once?",
        "consistent or not: {_premises}?",
        "{_premises}: consistent?",
        "{_premises}, all true at once, possible?",
        "do {_premises} have a common model?",
        "can somebody accept {_premises} without contradicting themselves?",
        "is there a situation in which {_premises} are all true?",
        "does there exist a valuation that satisfies {formula}?",
        "can the output {formula} ever be 1?",
        "for some inputs, does {formula} give 1?",
        "is the CNF {formula} satisfiable?",
    ),
    stories=(
        "My logic homework has {formula}. Can it be satisfied?",
        "In {_place} I found the {_thing} {formula}. Can it ever be true?",
        "{_person} wrote the condition {formula} in {_place}. Is there any input for which it holds?",
        "A guard in {_place} reads: {formula}. {_person} says that it never fires. Can it fire?",
        "Our circuit computes {formula}. Is there an input for which the output is 1?",
        "Premises: {_premises}. Are they consistent?",
        "The rules are: {_premises}. Can all of them be obeyed at the same time?",
        "{_person} believes all of these: {_premises}. Are these beliefs consistent?",
        "Suppose {_premises}. Is that possible?",
        "I have these constraints: {_premises}. Is there a solution?",
        "Consider the {_thing} {formula}. Is it satisfiable?",
        "Given: {formula}. Question: does a satisfying assignment exist?",
        "We need {formula} to be true. Is this achievable?",
        "The detective's notes say {formula}. Could the notes be true?",
        "My feature flags must meet {formula}. Is there a configuration that does?",
        "{_person} bets that nobody can pick truth values making {formula} true. Can somebody?",
        "Let F = {formula}. Is F satisfiable?",
        "φ := {formula}. Does φ have a model?",
        "Here is a query filter: {formula}. Can a record ever match it?",
        "{_person} and {_other} argue over whether {formula} can be satisfied. Can it?",
        "The door opens when {formula}. Will it open for some setting of the switches?",
        "Look at this if-condition: {formula}. Is the branch reachable?",
        "Three requirements came in: {_premises}. Do they leave any possibility?",
        "From {_place}: is the set of formulas {_premises} satisfiable?",
        "SAT problem: {formula}. Solvable?",
        "The lamp is on exactly when {formula}. Is there a position of the switches in which it is on?",
        "The condition in the while loop is {formula}. Could the body ever run?",
        "{_person} wants {formula} to come out true at least once. Can that be done?",
        "These were the witnesses' statements: {_premises}. Can they all be telling the truth?",
        "{_person} must obey {_premises}. Is there a way to do so?",
        "My firewall rule says {formula}. Can any packet match?",
        "A form accepts an entry only if {formula}. Is there an entry that gets accepted?",
        "Formula: {formula}. Is it true for at least one assignment?",
        "The menu must satisfy {_premises}. Is there such a menu?",
        "Axioms: {_premises}. Do they have a model?",
        "To win the level I have to make {formula} true. Is the level solvable?",
        "It doesn't have to be true always, just once: {formula}. Can it be?",
        "{_person} says {formula} is true in some cases. Is that right?",
    ),
)

TAUTOLOGY = Family(
    skill="logic/tautology",
    sample=_sample_tautology,
    clauses=(
        "whether {formula} is always true",
        "if {formula} is a tautology",
        "whether it's a tautology: {formula}",
        "whether {formula} is a tautology",
        "if {formula} is always true",
        "whether the {_thing} {formula} is valid",
        "whether {formula} is true no matter what the variables are",
        "if {formula} holds under every assignment",
        "whether every row of the truth table of {formula} is true",
        "whether {formula} is logically valid",
        "if {formula} is a law of logic",
        "whether {formula} is a theorem of propositional logic",
        "whether {formula} is necessarily true",
        "if the {_thing} {formula} comes out true for all inputs",
        "whether {formula} can never be false",
        "whether {formula} is a tautology or not",
        "whether every assignment makes {formula} true",
        "whether all choices of values satisfy {formula}",
        "if {formula} is true for all, not just some, values",
        "whether {formula} has no counterexample",
        "whether {formula} leaves no way of being false",
        "if {formula} is true regardless",
        "whether {formula} can be relied on in every case",
        "if {formula} holds however I set the variables",
        "whether the last column of the truth table of {formula} is all true",
    ),
    commands=(
        "check if {formula} is a tautology",
        "check if {formula} is always true",
        "check whether {formula} is always true",
        "say whether {formula} is a tautology",
        "verify whether {formula} is a tautology",
        "tell me whether {formula} is a tautology",
        "tautology check: {formula}",
        "check whether {formula} is a tautology",
        "decide if {formula} is always true",
        "determine whether {formula} is valid",
        "verify that {formula} is a tautology",
        "test {formula} for validity",
        "say if {formula} is a tautology",
        "work out whether {formula} holds in every case",
        "prove or refute that {formula} is a tautology",
        "find out if the {_thing} {formula} is true for all truth values",
        "examine whether {formula} is a logical truth",
        "judge if {formula} is universally true",
        "see if {formula} is true in every row of its truth table",
        "figure out whether {formula} is always satisfied",
        "confirm that {formula} can't be falsified",
        "settle whether {formula} is a tautology or merely contingent",
        "look for an assignment that makes {formula} false and say if {formula} is a tautology",
        "show whether {formula} is true for every valuation",
        "check that {formula} has no false row in its truth table",
        "decide if {formula} is true under all valuations",
        "assess whether {formula} must be true",
        "answer tautology or not: {formula}",
        "see if {formula} can be taken for granted",
        "search for a counterexample to {formula} and tell me if it is valid",
        "state whether {formula} is true by logic alone",
        "tell me if every combination of inputs turns {formula} on",
        "establish whether {formula} is unconditionally true",
    ),
    questions=(
        "{formula} is a tautology?",
        "{formula}, a tautology?",
        "{formula} is always true?",
        "{formula} is a tautology, isn't it?",
        "is it a tautology: {formula}?",
        "is it always true: {formula}?",
        "is {formula} a tautology or not?",
        "is {formula} true in every case?",
        "is {formula} always the case?",
        "isn't {formula} a tautology?",
        "does {formula} hold always?",
        "is {formula} true for all assignments?",
        "is {formula} a tautology, yes or no?",
        "is {formula} a tautology?",
        "is the {_thing} {formula} a tautology?",
        "is {formula} always true?",
        "is {formula} valid?",
        "is {formula} true under all assignments?",
        "is {formula} true no matter what?",
        "does {formula} hold for every choice of truth values?",
        "does {formula} always hold?",
        "is {formula} a logical truth?",
        "is {formula} logically valid?",
        "tautology or not: {formula}?",
        "{formula} tautology?",
        "tautology? {formula}",
        "{formula} - is this always true?",
        "is every row of the truth table for {formula} true?",
        "is {formula} a theorem of propositional logic?",
        "will {formula} be true whatever the values of the variables?",
        "is it impossible to make {formula} false?",
        "does {formula} evaluate to true for all inputs?",
        "is {formula} necessarily true?",
        "is {formula} a law of logic?",
        "can we be sure that {formula} is true in every case?",
        "is {formula} true in all possible worlds?",
        "is it the case that {formula} is a tautology?",
        "does {formula} come out true on every line of its truth table?",
        "would {formula} be true for any combination of true and false?",
        "is {formula} universally valid?",
        "{formula}: must it be true?",
        "{formula}, always true?",
        "{formula}: valid?",
        "{formula} - true in every case?",
        "must {formula} be true?",
        "has {formula} got to be true?",
        "is {formula} true for all values of its variables?",
        "is {formula} true in all cases?",
        "is there no case where {formula} fails?",
        "does every assignment make {formula} true?",
        "does each line of the truth table of {formula} come out true?",
        "is {formula} true by its form alone?",
        "is {formula} unconditionally true?",
        "is {formula} true whatever happens?",
        "is {formula} never false?",
        "is {formula} free of counterexamples?",
        "can we take {formula} for granted?",
        "does {formula} hold come what may?",
        "no matter how I pick the truth values, does {formula} hold?",
        "for all inputs, does {formula} give 1?",
        "is the output {formula} constantly 1?",
        "is it logically certain that {formula}?",
        "does every valuation satisfy {formula}?",
        "would {formula} survive any counterexample?",
        "does logic alone guarantee {formula}?",
        "is it true that {formula}, whatever the letters stand for?",
    ),
    stories=(
        "My logic homework has {formula}. Is it always true?",
        "In {_place} I met the {_thing} {formula}. Is it a tautology?",
        "{_person} claims that {formula} is always true. Is that right?",
        "Consider {formula}. Does it hold for all truth values?",
        "The truth table of {formula} is to be filled in. Will the last column be all true?",
        "A linter warns that the condition {formula} is always true. Is the warning correct?",
        "{_person} replaced the test {formula} in {_place} by 'true'. Is the change safe for every input?",
        "Let F = {formula}. Is F a tautology?",
        "φ = {formula}. Is φ valid?",
        "My circuit outputs {formula}. Is the output 1 whatever I feed in?",
        "{_person} and {_other} argue about {formula}. One says that it can't be false. Is it a tautology?",
        "Statement: {formula}. Tautology, yes or no?",
        "The exam asks if {formula} is a tautology. What is the right answer, yes or no?",
        "Here is an argument as one formula: {formula}. Is the argument valid?",
        "Someone offers me a bet that pays whenever {formula}. Do I win in every case?",
        "The alarm rings exactly when {formula}. Does it ring all the time?",
        "Given the {_thing} {formula}, is it true in every interpretation?",
        "I simplified {formula} to true. Was I right?",
        "For {_place}: prove {formula} or find a counterexample. Is it a tautology?",
        "We want to know if {formula} follows from nothing at all. Is it logically valid?",
        "The lamp is on exactly when {formula}. Is it on in every position of the switches?",
        "The condition in the while loop is {formula}. Is it an endless loop, whatever the variables are?",
        "{_person} wants {formula} to come out true every time. Does it?",
        "My firewall rule says {formula}. Does every packet match?",
        "A form accepts an entry only if {formula}. Is every entry accepted?",
        "Formula: {formula}. Is it true for all assignments?",
        "It has to be true always, once isn't enough: {formula}. Is it?",
        "{_person} says {formula} is true in all cases. Is that right?",
        "Claim: {formula}. Does it hold in every model?",
        "Our else branch is dead if {formula} is always true. Is it?",
        "{_person} tried a few values and {formula} was true each time. Is it always?",
        "Validity check for {formula}. Valid?",
        "Theorem or not? {formula}",
        "We may drop the test {formula} if it can't fail. Is it a tautology?",
    ),
)

# ---------------------------------------------------------------- orderings


@dataclass(frozen=True, slots=True)
class _Quality:
    """Something by which people or things are compared.

    `{G}` is the greater and `{L}` the lesser (see tools/logic.py for the convention).
    """

    pool: str
    adjective: str = ""
    comparative: str = ""
    superlative: str = ""
    low_adjective: str = ""
    low_comparative: str = ""
    low_superlative: str = ""
    facts: tuple[str, ...] = ()
    """Further sentences, or all of them if there is no adjective."""
    middles: tuple[str, ...] = ()
    """Sentences with `{M}` between both."""
    top: tuple[str, ...] = ()
    """Indirect subject questions after 'who'/'which …': `is in front`."""
    bottom: tuple[str, ...] = ()
    top_nouns: tuple[str, ...] = ()
    bottom_nouns: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    """By how much: `3 cm`."""
    intros: tuple[str, ...] = ()


def _adjectives(pool: str, words: str, **more: tuple[str, ...]) -> _Quality:
    """Make a quality from `adjective/comparative/superlative` of both directions."""
    high, low = words.split(" | ")
    (a, b, c), (x, y, z) = high.split("/"), low.split("/")
    return _Quality(pool, a, b, c, x, y, z, **more)


_POOLS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "pet": ("pet", words("Rex Bella Whiskers Fido Luna Coco Daisy Buddy Milo Rocky Nala Simba Oreo Pepper Shadow Ginger Biscuit Mittens")),
    "animal": ("animal", words("the lion|the tiger|the zebra|the cheetah|the horse|the rabbit|the tortoise|the wolf|the fox|the bear|the camel|the goat|the hippo|the otter|the elephant|the giraffe|the panda|the donkey|the moose|the kangaroo", "|")),
    "tree": ("tree", words("the oak|the elm|the birch|the maple|the pine|the willow|the cedar|the beech|the ash|the poplar|the spruce|the chestnut|the fir|the palm", "|")),
    "building": ("building", words("the library|the museum|the tower|the hotel|the school|the bank|the church|the hospital|the town hall|the theatre|the station|the mill|the castle|the office", "|")),
    "city": ("city", words("Paris Lima Oslo Cairo Tokyo Quito Delhi Rome Perth Accra Dublin Hanoi Sofia Berlin Madrid Boston Denver Nairobi Kyoto Lagos Porto Seoul Tunis Vienna Riga")),
    "car": ("car", words("the Volvo|the Toyota|the Ford|the Fiat|the BMW|the Tesla|the Audi|the Honda|the red car|the blue car|the green car|the white van|the truck|the jeep|the sports car|the taxi|the bus", "|")),
    "item": ("item", words("the book|the lamp|the chair|the jacket|the watch|the ring|the laptop|the phone|the camera|the guitar|the sofa|the desk|the bag|the bike|the hat|the scarf|the kettle|the tablet|the shoes|the mug", "|")),
    "box": ("box", words("the red box|the blue box|the green box|the yellow box|the black box|the white box|box A|box B|box C|box D|the wooden crate|the parcel|the suitcase|the backpack|the barrel", "|")),
    "fruit": ("fruit", words("the apple|the mango|the melon|the pear|the plum|the kiwi|the lemon|the grape|the peach|the papaya|the banana|the orange|the coconut|the fig|the pineapple|the cherry", "|")),
    "team": ("team", words("the Lions|the Hawks|the Bears|the Sharks|the Wolves|the Eagles|the Tigers|the Kings|Team A|Team B|Team C|Team D|the Rockets|the Pirates|Arsenal|Ajax|Porto|Celtic", "|")),
    "river": ("river", words("the Nile|the Rhine|the Danube|the Volga|the Seine|the Thames|the Tagus|the Loire|the Elbe|the Po|the Ganges|the Mekong|the Congo|the Yukon", "|")),
    "mountain": ("mountain", words("Mount Ash|Mount Bell|Mount Corr|Denali|Elbrus|Fuji|Etna|Olympus|Snowdon|Kenya|Teide|Logan|Aconcagua|Blue Peak|Grey Peak|Mount Dun", "|")),
    "event": ("event", words("the concert|the meeting|the lecture|the party|the match|the exam|the parade|the wedding|the dinner|the film|the speech|the auction|the workshop|the ceremony|the picnic|the interview", "|")),
    "train": ("train", words("the express|the local train|the night train|the red train|the blue train|the ferry|the tram|the coach|train A|train B|train C|flight 12|flight 40|flight 7", "|")),
    "task": ("task", words("the dusting|the laundry|the cooking|the shopping|the painting|the testing|the design|the coding|the review|the cleaning|the budget|the report|the survey|the packing", "|")),
    "planet": ("planet", words("Zog Krypta Vulca Arda Nibu Tera Pluvia Orbis Xenon Mira Solon Draco Lumen Quora Hoth Endor Vega")),
    "material": ("material", words("steel|copper|oak|glass|granite|marble|quartz|talc|gypsum|topaz|iron|silver|brass|bronze|tin|lead|nylon|rubber", "|")),
    "company": ("company", words("Acme|Globex|Initech|Umbra|Vertex|Nimbus|Orion|Zenith|Apex|Delta|Quanta|Novus|Helix|Pylon|Stark|Wayne", "|")),
    "game": ("game", words("chess|poker|tennis|golf|rugby|hockey|cricket|darts|judo|rowing|skiing|boxing|squash|bowling", "|")),
    "computer": ("computer", words("the server|the laptop|the desktop|the tablet|the old PC|the Mac|alpha|beta|gamma|delta|node1|node2|node3|the Pi|the mainframe|the workstation", "|")),
    "number": ("variable", words("x|y|z|a|b|c|p|q|m|n|k|w|u|t", "|")),
}  # fmt: skip
"""Kinds of things with their names; a leading 'the ' is not marked."""

_P = "person"
_QUALITIES: tuple[_Quality, ...] = (
    _adjectives(
        _P, "tall/taller/tallest | short/shorter/shortest",
        facts=("{G} towers over {L}", "{L} has to look up to meet the eyes of {G}", "{L} is a head smaller than {G}",
               "{G} is bigger than {L}", "{L} only reaches up to the shoulders of {G}", "{G} has outgrown {L}"),
        amounts=("3 cm", "two inches", "a head", "10 centimetres", "half a foot", "5 cm"),
        top=("would stand at the back of the class photo", "has the greatest height"),
        bottom=("would stand in front in the class photo", "has the smallest height", "is the smallest"),
        intros=("{All} are comparing their heights.", "{All} stand back to back.", "{All} play basketball together."),
    ),
    _adjectives(
        _P, "old/older/oldest | young/younger/youngest",
        facts=("{G} was born before {L}", "{L} was born after {G}", "{L} is junior to {G}", "{G} is senior to {L}",
               "{G} has had more birthdays than {L}", "{G} was already at school when {L} was born"),
        amounts=("3 years", "two years", "a year", "six months", "11 months", "5 years"),
        top=("was born first", "has the most birthdays behind them", "is the eldest"),
        bottom=("was born last", "is the baby of the family", "is the most junior"),
        top_nouns=("the eldest",),
        intros=("{All} are siblings.", "{All} are cousins.", "{All} share a flat.", "{All} are in the same choir."),
    ),
    _adjectives(
        _P, "fast/faster/fastest | slow/slower/slowest",
        facts=("{G} runs faster than {L}", "{L} runs more slowly than {G}", "{L} can't keep up with {G}", "{G} is quicker than {L}",
               "{G} leaves {L} behind", "{L} is no match for {G} on the track", "{G} outruns {L}"),
        top=("runs the fastest", "is the quickest", "is the best sprinter"),
        bottom=("runs the slowest", "is the worst sprinter"),
        amounts=("2 seconds", "half a second", "a lot"),
        intros=("{All} run laps in the park.", "{All} are on the track team.", "{All} are sprinters."),
    ),
    _adjectives(
        _P, "heavy/heavier/heaviest | light/lighter/lightest",
        facts=("{G} weighs more than {L}", "{L} weighs less than {G}", "{G} outweighs {L}", "on a seesaw {G} goes down against {L}"),
        amounts=("4 kg", "ten pounds", "2 kilos", "7 kg"),
        top=("weighs the most",), bottom=("weighs the least",),
        intros=("{All} step on the scales.", "{All} are wrestlers."),
    ),
    _adjectives(
        "box", "heavy/heavier/heaviest | light/lighter/lightest",
        facts=("{G} weighs more than {L}", "{L} weighs less than {G}", "{L} is easier to lift than {G}", "the scale tips towards {G} against {L}"),
        amounts=("4 kg", "ten pounds", "200 grams", "half a kilo"),
        top=("weighs the most", "has the greatest mass"), bottom=("weighs the least", "has the least mass"),
        intros=("I am moving house.", "The courier has a few parcels."),
    ),
    _adjectives(
        _P, "rich/richer/richest | poor/poorer/poorest",
        facts=("{G} has more money than {L}", "{L} has less money than {G}", "{G} is wealthier than {L}", "{G} is better off than {L}",
               "{L} owns less than {G}", "{G} could buy out {L}"),
        top=("has the most money", "is the wealthiest", "owns the most"), bottom=("has the least money", "is the worst off", "owns the least"),
        amounts=("$200", "a million",),
        intros=("{All} compare their savings.", "{All} play a board game with play money."),
    ),
    _adjectives(
        _P, "strong/stronger/strongest | weak/weaker/weakest",
        facts=("{G} beats {L} at arm wrestling", "{L} loses to {G} at arm wrestling", "{G} can lift more than {L}", "{L} can lift less than {G}", "{G} overpowers {L}"),
        top=("can lift the most",), bottom=("can lift the least",),
        intros=("{All} train at the same gym.", "{All} are arm wrestlers."),
    ),
    _adjectives(
        "item", "expensive/more expensive/most expensive | cheap/cheaper/cheapest",
        facts=("{G} costs more than {L}", "{L} costs less than {G}", "{G} is pricier than {L}", "{L} is a better bargain than {G}",
               "you pay more for {G} than for {L}", "{L} has a lower price than {G}", "{G} has a higher price than {L}", "{L} is less expensive than {G}"),
        top=("costs the most", "has the highest price", "is the dearest", "is priciest"), bottom=("costs the least", "has the lowest price", "is the least expensive"),
        amounts=("$5", "10 euros", "two pounds", "3 dollars"),
        intros=("A shop sells several things.", "I went shopping.", "The flea market is on."),
    ),
    _adjectives(
        "fruit", "sweet/sweeter/sweetest | sour/more sour/sourest",
        facts=("{G} tastes sweeter than {L}", "{G} has more sugar than {L}", "{L} contains less sugar than {G}"),
        top=("has the most sugar",), bottom=("has the least sugar", "is the least sweet"),
    ),
    _adjectives(
        "fruit", "big/bigger/biggest | small/smaller/smallest",
        facts=("{G} is larger than {L}", "{L} is tinier than {G}", "{L} fits inside {G}"),
        top=("is the largest",), bottom=("is the tiniest",),
    ),
    _adjectives(
        "city", "warm/warmer/warmest | cold/colder/coldest",
        facts=("{G} has a higher temperature than {L}", "it is hotter in {G} than in {L}", "it is cooler in {L} than in {G}", "the thermometer shows less in {L} than in {G}"),
        top=("has the highest temperature", "is hottest"), bottom=("has the lowest temperature", "is coolest", "is chilliest"),
        amounts=("3 degrees", "5 °C", "ten degrees"),
        intros=("Here is the weather report.", "Temperatures were measured at noon."),
    ),
    _adjectives(
        "city", "big/bigger/biggest | small/smaller/smallest",
        facts=("{G} has more inhabitants than {L}", "{L} has fewer people than {G}", "{G} is larger than {L}", "the population of {G} exceeds that of {L}"),
        top=("has the most inhabitants", "has the largest population", "is the largest"), bottom=("has the fewest inhabitants", "has the smallest population"),
    ),
    _adjectives(
        "city", "far/farther/farthest | near/nearer/nearest",
        facts=("{G} is further away than {L}", "{L} is closer than {G}", "the drive to {G} is longer than the drive to {L}", "it takes longer to get to {G} than to {L}",
               "you pass {L} before you reach {G}"),
        top=("is farthest away", "is the most distant", "is furthest"), bottom=("is closest", "is the nearest to us"),
        amounts=("20 km", "30 miles", "an hour"),
        intros=("We start from home.",),
    ),
    _adjectives(
        "tree", "tall/taller/tallest | short/shorter/shortest",
        facts=("{G} overlooks {L}", "{L} stands in the shadow of {G}", "{G} is higher than {L}", "{L} is lower than {G}"),
        top=("is the highest", "reaches highest"), bottom=("is the lowest",),
        amounts=("2 metres", "6 feet", "a metre"),
        intros=("There are some trees in the park.", "A forester measures trees."),
    ),
    _adjectives(
        "building", "tall/taller/tallest | low/lower/lowest",
        facts=("{G} has more floors than {L}", "{L} has fewer floors than {G}", "{G} is higher than {L}", "{L} is shorter than {G}"),
        top=("is the highest", "has the most floors"), bottom=("is the shortest", "has the fewest floors"),
        amounts=("2 floors", "20 m", "three storeys"),
    ),
    _adjectives(
        "building", "old/older/oldest | new/newer/newest",
        facts=("{G} was built before {L}", "{L} was built after {G}", "{L} is more modern than {G}", "when {L} was built, {G} already stood"),
        top=("was built first",), bottom=("was built last", "is the most modern", "was built most recently"),
        amounts=("50 years", "a century", "10 years"),
    ),
    _adjectives(
        "car", "fast/faster/fastest | slow/slower/slowest",
        facts=("{G} overtakes {L}", "{L} is overtaken by {G}", "{G} has a higher top speed than {L}", "{L} falls behind {G}", "{G} is quicker than {L}"),
        top=("has the highest top speed", "is the quickest"), bottom=("has the lowest top speed",),
        amounts=("10 km/h", "20 mph",),
    ),
    _adjectives(
        "animal", "fast/faster/fastest | slow/slower/slowest",
        facts=("{G} outruns {L}", "{L} can't catch {G}", "{G} runs faster than {L}"),
        top=("runs fastest", "is the quickest"), bottom=("is the last to the waterhole", "runs slowest"),
    ),
    _adjectives(
        "animal", "heavy/heavier/heaviest | light/lighter/lightest",
        facts=("{G} weighs more than {L}", "{L} weighs less than {G}"),
        top=("weighs the most",), bottom=("weighs the least",), amounts=("40 kg", "100 pounds"),
        intros=("The zoo weighs its animals.",),
    ),
    _adjectives(
        "pet", "old/older/oldest | young/younger/youngest",
        facts=("{G} was born before {L}", "{L} was born after {G}"),
        top=("was born first",), bottom=("was born last",), amounts=("2 years", "3 months"),
        intros=("We have some pets.", "The shelter has a few animals."),
    ),
    _adjectives(
        "river", "long/longer/longest | short/shorter/shortest",
        facts=("{G} exceeds {L} in length", "{L} has a shorter course than {G}", "the length of {G} is greater than that of {L}"),
        top=("has the greatest length",), bottom=("has the smallest length",), amounts=("100 km", "60 miles"),
    ),
    _adjectives(
        "river", "deep/deeper/deepest | shallow/shallower/shallowest",
        facts=("{L} has less depth than {G}",), top=("has the greatest depth",), bottom=("has the least depth",), amounts=("4 m", "2 metres"),
    ),
    _adjectives(
        "mountain", "high/higher/highest | low/lower/lowest",
        facts=("{G} rises above {L}", "{G} is taller than {L}", "from the top of {G} you look down on {L}"),
        top=("is the tallest",), bottom=("is the smallest",), amounts=("300 m", "1000 feet"),
    ),
    _adjectives(
        "planet", "big/bigger/biggest | small/smaller/smallest",
        facts=("{G} is larger than {L}", "{L} has a smaller radius than {G}"), top=("has the largest radius", "is the largest"), bottom=("has the smallest radius", "is the tiniest"),
    ),
    _adjectives(
        "planet", "far/farther/farthest | close/closer/closest",
        facts=("{G} orbits outside {L}", "{L} is nearer to the sun than {G}", "{G} has a wider orbit than {L}"),
        top=("is farthest from the sun", "is the outermost"), bottom=("is closest to the sun", "is the innermost"),
    ),
    _adjectives(
        "material", "hard/harder/hardest | soft/softer/softest",
        facts=("{G} scratches {L}", "{L} is scratched by {G}"), top=("ranks highest on the Mohs scale",), bottom=("is easiest to scratch",),
    ),
    _adjectives(
        "material", "dense/denser/densest | light/lighter/lightest",
        facts=("{G} sinks below {L}", "{L} floats above {G}", "{G} has a higher density than {L}"), top=("has the highest density",), bottom=("has the lowest density", "is the least dense"),
    ),
    _adjectives(
        "company", "profitable/more profitable/most profitable | unprofitable/less profitable/least profitable",
        facts=("{G} earned more than {L}", "{L} made a smaller profit than {G}", "{G} had higher sales than {L}"), top=("earned the most", "made the biggest profit"), bottom=("earned the least", "made the smallest profit"),
    ),
    _adjectives(
        "game", "popular/more popular/most popular | unpopular/less popular/least popular",
        facts=("{G} got more votes than {L}", "more pupils chose {G} than {L}", "{L} has fewer fans than {G}", "people prefer {G} to {L}"), top=("got the most votes", "has the most fans"), bottom=("got the fewest votes", "has the fewest fans"),
        intros=("The class took a vote.", "We ran a survey."),
    ),
    _adjectives(
        "computer", "powerful/more powerful/most powerful | weak/weaker/weakest",
        facts=("{G} has more memory than {L}", "{L} has less RAM than {G}", "{G} outperforms {L}", "{G} beats {L} in the benchmark"), top=("has the most memory", "wins the benchmark"), bottom=("has the least memory",),
    ),
    _adjectives(
        "computer", "fast/faster/fastest | slow/slower/slowest",
        facts=("{G} boots quicker than {L}", "{L} lags behind {G}"), top=("is the quickest",), bottom=("is the laggiest",), amounts=("3 seconds", "20%"),
    ),
    _adjectives(
        _P, "smart/smarter/smartest | dull/duller/dullest",
        facts=("{G} got a higher grade than {L}", "{G} is cleverer than {L}", "{L} knows less than {G}"), top=("is cleverest",), bottom=("is the least clever",),
    ),
    _adjectives(
        _P, "happy/happier/happiest | sad/sadder/saddest", top=("is the most cheerful",), bottom=("is the least happy",),
        facts=("{G} is more cheerful than {L}", "{L} is gloomier than {G}"),
    ),
    _adjectives(
        _P, "loud/louder/loudest | quiet/quieter/quietest", facts=("{G} shouts over {L}", "{G} is noisier than {L}", "{L} makes less noise than {G}"),
        top=("is the noisiest", "makes the most noise"), bottom=("makes the least noise",),
    ),
    _adjectives(
        "number", "large/larger/largest | small/smaller/smallest", facts=("{G} is greater than {L}", "{L} is below {G}", "{G} exceeds {L}", "{G} is bigger than {L}", "{L} is less than {G}"),
        top=("is the greatest", "is the maximum", "has the highest value"), bottom=("is the minimum", "is the least", "has the lowest value"), amounts=("3", "two", "10"),
    ),
    _adjectives(_P, "busy/busier/busiest | free/freer/freest", facts=("{G} has more to do than {L}", "{L} has less work than {G}"), top=("has the most to do",), bottom=("has the least to do",)),
    _adjectives(_P, "brave/braver/bravest | timid/more timid/most timid", facts=("{G} dares more than {L}",), top=("is the boldest",), bottom=("is the least brave",)),
    _adjectives(_P, "experienced/more experienced/most experienced | inexperienced/less experienced/least experienced", facts=("{G} has worked here longer than {L}", "{L} joined the firm after {G}"), top=("has worked here longest",), bottom=("is the newest here",)),
    _adjectives("building", "wide/wider/widest | narrow/narrower/narrowest", facts=("{L} is slimmer than {G}",), top=("has the greatest width",), bottom=("has the smallest width",)),
    _adjectives("building", "close/closer/closest | distant/more distant/most distant", facts=("{G} is nearer to my house than {L}", "{L} is farther from my house than {G}", "the walk to {L} is longer than the walk to {G}"), top=("is nearest to my house",), bottom=("is farthest from my house",), amounts=("200 m", "two blocks")),
    _adjectives("item", "heavy/heavier/heaviest | light/lighter/lightest", facts=("{G} weighs more than {L}", "{L} weighs less than {G}"), top=("weighs the most",), bottom=("weighs the least",), amounts=("200 g", "a pound")),
    _adjectives("item", "big/bigger/biggest | small/smaller/smallest", facts=("{L} fits into {G}", "{G} takes up more room than {L}", "{G} is larger than {L}"), top=("is the largest",), bottom=("takes up the least room",)),
    _adjectives("item", "old/older/oldest | new/newer/newest", facts=("{G} was bought before {L}", "{L} was bought after {G}"), top=("was bought first",), bottom=("was bought last",), amounts=("a year", "two months")),
    _adjectives("box", "big/bigger/biggest | small/smaller/smallest", facts=("{L} fits inside {G}", "{G} holds more than {L}", "{L} holds less than {G}"), top=("holds the most", "has the largest volume"), bottom=("holds the least", "has the smallest volume")),
    _adjectives("box", "full/fuller/fullest | empty/emptier/emptiest", facts=("there is more in {G} than in {L}", "{L} contains less than {G}"), top=("contains the most",), bottom=("contains the least",)),
    _adjectives("city", "rainy/rainier/rainiest | dry/drier/driest", facts=("it rains more in {G} than in {L}", "{L} gets less rain than {G}"), top=("gets the most rain",), bottom=("gets the least rain",)),
    _adjectives("city", "expensive/more expensive/most expensive | cheap/cheaper/cheapest", facts=("rents are higher in {G} than in {L}", "living in {L} costs less than living in {G}"), top=("has the highest rents",), bottom=("has the lowest rents",)),
    _adjectives("game", "difficult/more difficult/most difficult | easy/easier/easiest", facts=("{G} is harder than {L}", "{L} is simpler than {G}"), top=("is the hardest",), bottom=("is the simplest",)),
    _adjectives("game", "exciting/more exciting/most exciting | boring/more boring/most boring", facts=("{G} is more fun than {L}", "{L} is less fun than {G}"), top=("is the most fun",), bottom=("is the least fun",)),
    _adjectives("planet", "hot/hotter/hottest | cold/colder/coldest", facts=("{G} is warmer than {L}", "{L} is cooler than {G}"), top=("is the warmest",), bottom=("is the coolest",), amounts=("50 degrees",)),
    _adjectives("planet", "bright/brighter/brightest | dim/dimmer/dimmest", facts=("{G} outshines {L}",), top=("shines most",), bottom=("shines least",)),
    _adjectives("pet", "hungry/hungrier/hungriest | full/fuller/fullest", facts=("{G} eats more than {L}", "{L} eats less than {G}"), top=("eats the most",), bottom=("eats the least",)),
    _adjectives("pet", "big/bigger/biggest | small/smaller/smallest", facts=("{G} is larger than {L}", "{L} is tinier than {G}"), top=("is the largest",), bottom=("is the tiniest",)),
    _adjectives("tree", "old/older/oldest | young/younger/youngest", facts=("{G} was planted before {L}", "{L} was planted after {G}", "{G} has more rings than {L}"), top=("was planted first", "has the most rings"), bottom=("was planted last", "has the fewest rings"), amounts=("40 years", "ten years")),
    _adjectives("team", "strong/stronger/strongest | weak/weaker/weakest", facts=("{G} won against {L}", "{L} lost against {G}"), top=("is the best",), bottom=("is the worst",)),
    _adjectives("company", "large/larger/largest | small/smaller/smallest", facts=("{G} employs more people than {L}", "{L} has a smaller staff than {G}"), top=("employs the most people",), bottom=("employs the fewest people",)),
    _adjectives("train", "fast/faster/fastest | slow/slower/slowest", facts=("{G} overtakes {L}", "{L} is overtaken by {G}"), top=("is the quickest",), bottom=("goes at the lowest speed",), amounts=("20 km/h",)),
    _adjectives("event", "long/longer/longest | short/shorter/shortest", facts=("{G} lasts longer than {L}", "{L} is over more quickly than {G}", "{G} takes more time than {L}"), top=("lasts longest", "takes the most time"), bottom=("takes the least time",), amounts=("ten minutes", "an hour")),
    _adjectives("task", "urgent/more urgent/most urgent | unimportant/less urgent/least urgent", facts=("{G} has a higher priority than {L}", "{L} has a lower priority than {G}", "{G} matters more than {L}"), top=("has top priority",), bottom=("has the lowest priority",)),
    _Quality(
        _P,
        facts=("{G} scored more points than {L}", "{L} scored fewer points than {G}", "{G} has a higher score than {L}", "{L} got a lower score than {G}",
               "{G} beat {L}", "{L} scored less than {G}", "{G} did better than {L}", "{L} did worse than {G}", "{G} ranks above {L}", "{L} ranks below {G}",
               "{G} outscored {L}", "{L} was outscored by {G}", "{G} defeated {L}", "{L} lost to {G}", "{L} didn't score as many points as {G}"),
        middles=("{M} scored more than {L} but fewer than {G}", "{G} beat {M}, who beat {L}", "{M} ranks below {G} and above {L}"),
        top=("has the highest score", "scored the most points", "won", "ranks first", "came out on top", "did best", "leads the table"),
        bottom=("has the lowest score", "scored the fewest points", "ranks last", "did worst", "is at the bottom of the table", "came last"),
        top_nouns=("the winner", "the top scorer", "the highest scorer", "the leader"), bottom_nouns=("the lowest scorer", "the one in last place", "the loser"),
        intros=("{All} took the same test.", "{All} played darts.", "{All} took part in a quiz.", "The exam results are in."),
    ),
    _Quality(
        _P,
        facts=("{G} finished before {L}", "{L} finished after {G}", "{G} finished ahead of {L}", "{L} finished behind {G}", "{G} crossed the line before {L}",
               "{L} crossed the finish line after {G}", "{G} beat {L}", "{L} came in after {G}", "{G} came in ahead of {L}", "{L} was slower than {G}",
               "{L} was beaten by {G}", "{G} was faster than {L}", "{L} came in just behind {G}", "{L} did not finish until after {G}", "{L} lost to {G}",
               "{G} placed higher than {L}", "{L} trailed {G}", "{G} reached the finish earlier than {L}", "{L} reached the finish later than {G}"),
        middles=("{M} finished after {G} but before {L}", "{G} beat {M}, who beat {L}", "{M} came in between, behind {G} but ahead of {L}"),
        top=("won the race", "won", "finished first", "came first", "was first to finish", "crossed the line first", "got the gold medal", "took first place", "was the fastest"),
        bottom=("finished last", "came last", "was last to finish", "crossed the line last", "took last place", "was the slowest", "lost the race"),
        top_nouns=("the winner", "the first to finish", "the gold medallist", "the one who came first", "the winner of the race"),
        bottom_nouns=("the last to finish", "the one in last place", "the last one over the line", "the last finisher"),
        amounts=(), intros=("{All} ran a race.", "{All} took part in a marathon.", "In a swimming final there were {n} swimmers.", "A bike race was held.", "{All} raced their karts."),
    ),
    _Quality(
        _P,
        facts=("{G} arrived before {L}", "{L} arrived after {G}", "{G} got there earlier than {L}", "{L} showed up later than {G}", "{L} came after {G}",
               "{G} came before {L}", "when {L} arrived, {G} was already there", "{G} was already waiting when {L} turned up", "{L} wasn't there as early as {G}", "{L} was later than {G}",
               "{G} was earlier than {L}", "{L} got to the party after {G}"),
        middles=("{M} arrived after {G} but before {L}", "{G} came before {M}, who came before {L}"),
        top=("arrived first", "was the first to arrive", "came first", "got there first", "was there earliest", "was the earliest"),
        bottom=("arrived last", "was the last to arrive", "came last", "got there last", "was the latest", "showed up last"),
        top_nouns=("the first to arrive", "the first guest", "the earliest arrival"), bottom_nouns=("the last to arrive", "the last guest", "the latest arrival"),
        intros=("{All} were invited to dinner.", "{All} came to the party.", "{All} met at the station."),
    ),
    _Quality(
        _P,
        facts=("{G} is ahead of {L} in the queue", "{L} is behind {G}", "{G} stands in front of {L}", "{L} stands somewhere behind {G}", "{G} will be served before {L}",
               "{L} has to wait longer than {G}", "{L} joined the line after {G}", "{G} is nearer to the counter than {L}"),
        middles=("{M} stands behind {G} and in front of {L}", "{M} is between them: {G} is ahead of {M} and {L} is behind"),
        top=("is first in line", "is at the front of the queue", "is at the head of the line", "gets served first", "will be served first"),
        bottom=("is last in line", "is at the back of the queue", "gets served last", "is at the end of the line"),
        top_nouns=("the first in line", "the person at the front"), bottom_nouns=("the last in line", "the person at the back"),
        intros=("{All} are queueing for tickets.", "{All} stand in line at the bakery.", "{n} people wait at the counter."),
    ),
    _Quality(
        _P,
        facts=("{G} sits to the left of {L}", "{L} sits to the right of {G}", "{G} is somewhere left of {L}", "{L} is further right than {G}", "{L} is on the right of {G}", "{G} is on the left of {L}"),
        middles=("{M} sits to the right of {G} and to the left of {L}",),
        top=("is leftmost", "sits on the far left", "is furthest to the left", "is at the left end"),
        bottom=("is rightmost", "sits on the far right", "is furthest to the right", "is at the right end"),
        top_nouns=("the leftmost person", "the person on the far left"), bottom_nouns=("the rightmost person", "the person on the far right"),
        intros=("{All} sit on a bench.", "{All} are in a row at the cinema.", "A photo shows {n} friends in a row."),
    ),
    _Quality(
        "item",
        facts=("{G} is to the left of {L}", "{L} is to the right of {G}", "{G} stands left of {L}", "{L} lies further right than {G}"),
        middles=("{M} is right of {G} and left of {L}",),
        top=("is leftmost", "is on the far left", "is furthest left"), bottom=("is rightmost", "is on the far right", "is furthest right"),
        top_nouns=("the leftmost item", "the thing on the far left"), bottom_nouns=("the rightmost item", "the thing on the far right"),
        intros=("Some things stand on a shelf.", "On a table there are {n} things in a row."),
    ),
    _Quality(
        "box",
        facts=("{G} is on top of {L}", "{L} is under {G}", "{G} is somewhere above {L}", "{L} is below {G}", "{L} is beneath {G}", "{G} is stacked higher than {L}", "{L} is lower in the pile than {G}"),
        middles=("{M} is under {G} but on top of {L}",),
        top=("is at the top", "is on top of the pile", "is topmost", "is highest in the stack"), bottom=("is at the bottom", "is lowest in the stack", "is at the very bottom of the pile"),
        top_nouns=("the topmost box", "the box on top"), bottom_nouns=("the bottom box", "the box at the bottom"),
        intros=("There is a stack of boxes.", "Boxes are piled up in the hall."),
    ),
    _Quality(
        _P,
        facts=("{G} lives above {L}", "{L} lives below {G}", "{G} lives on a higher floor than {L}", "{L} lives on a lower floor than {G}"),
        middles=("{M} lives below {G} and above {L}",),
        top=("lives highest up", "lives on the top floor", "lives on the highest floor"), bottom=("lives lowest down", "lives on the lowest floor", "lives nearest to the ground"),
        top_nouns=("the one on the top floor",), bottom_nouns=("the one on the lowest floor",),
        intros=("{All} live in the same block of flats, on different floors.",),
    ),
    _Quality(
        "event",
        facts=("{G} took place before {L}", "{L} took place after {G}", "{G} came before {L}", "{L} came later than {G}", "{G} was earlier than {L}", "{L} followed {G}", "{G} preceded {L}", "{L} was held after {G}",
               "{L} didn't start until {G} was over", "by the time of {L}, {G} was over"),
        middles=("{M} was after {G} but before {L}", "{G} was followed by {M}, which came before {L}"),
        top=("took place first", "happened first", "was earliest", "came first"), bottom=("took place last", "happened last", "was the most recent", "came last", "was the latest"),
        top_nouns=("the first event", "the earliest of them"), bottom_nouns=("the last event", "the latest of them", "the most recent event"),
        intros=("It was a busy week.", "The diary lists {n} events."),
    ),
    _Quality(
        "train",
        facts=("{G} leaves before {L}", "{L} leaves after {G}", "{G} departs earlier than {L}", "{L} departs later than {G}", "{L} sets off after {G}", "{G} is scheduled ahead of {L}"),
        middles=("{M} leaves after {G} but before {L}",),
        top=("leaves first", "departs first", "is the earliest"), bottom=("leaves last", "departs last", "is the latest"),
        top_nouns=("the first to leave", "the earliest departure"), bottom_nouns=("the last to leave", "the latest departure"),
        intros=("I look at the timetable.", "The departures board lists several connections."), amounts=(),
    ),
    _Quality(
        "task",
        facts=("{G} must be done before {L}", "{L} must be done after {G}", "{L} depends on {G}", "{G} is a prerequisite for {L}", "{G} comes before {L}", "{L} can only start after {G}", "{L} has to wait for {G}", "do {G} before {L}"),
        middles=("{M} comes after {G} but before {L}",),
        top=("must be done first", "comes first", "is first on the schedule", "starts"), bottom=("must be done last", "comes last", "is last on the schedule"),
        top_nouns=("the first task", "the task to start with"), bottom_nouns=("the last task", "the final task"),
        intros=("The project has {n} tasks.", "We plan the week."),
    ),
    _Quality(
        _P,
        facts=("{G} earns more than {L}", "{L} earns less than {G}", "{G} makes more money than {L}", "{L} has a lower salary than {G}", "{G} is paid better than {L}", "{L} doesn't earn as much as {G}"),
        middles=("{M} earns more than {L} but less than {G}", "{G} earns more than {M}, who earns more than {L}"),
        top=("earns the most", "has the highest salary", "is best paid"), bottom=("earns the least", "has the lowest salary", "is worst paid"),
        top_nouns=("the top earner", "the best paid"), bottom_nouns=("the lowest earner", "the worst paid"),
        intros=("{All} work in the same office.",), amounts=(),
    ),
    _Quality(
        _P,
        facts=("{G} has more {stuff} than {L}", "{L} has fewer {stuff} than {G}", "{G} owns more {stuff} than {L}", "{L} doesn't have as many {stuff} as {G}", "{G} collected more {stuff} than {L}"),
        middles=("{M} has more {stuff} than {L} but fewer than {G}", "{G} has more {stuff} than {M}, who has more than {L}"),
        top=("has the most {stuff}", "has the largest number of {stuff}"), bottom=("has the fewest {stuff}", "has the smallest number of {stuff}"),
        top_nouns=("the one with the most {stuff}", "the owner of the most {stuff}"), bottom_nouns=("the one with the fewest {stuff}", "the owner of the fewest {stuff}"),
        intros=("{All} collect {stuff}.", "{All} count their {stuff}."),
    ),
    _Quality(
        _P,
        facts=("{G} jumped farther than {L}", "{L} didn't jump as far as {G}", "{G} jumped further than {L}", "{L} landed short of {G}", "{G} threw the ball farther than {L}", "{L} threw less far than {G}"),
        middles=("{M} got farther than {L} but not as far as {G}",),
        top=("got the farthest", "went the furthest", "won the contest"), bottom=("got the least far", "came last in the contest"),
        top_nouns=("the one who got the farthest",), bottom_nouns=("the one who got the least far",),
    ),
    _Quality(
        _P,
        facts=("{G} gets up earlier than {L}", "{L} gets up later than {G}", "{G} wakes up before {L}", "{L} wakes up after {G}", "{L} sleeps longer than {G}", "{L} is still asleep when {G} gets up"),
        middles=("{M} gets up after {G} but before {L}",),
        top=("gets up first", "wakes up earliest", "is up first"), bottom=("gets up last", "wakes up last", "sleeps longest"),
        top_nouns=("the first to get up", "the early bird"), bottom_nouns=("the last to get up", "the latest riser"),
    ),
    _Quality(
        "team",
        facts=("{G} finished above {L}", "{L} finished below {G}", "{G} have more points than {L}", "{L} have fewer points than {G}", "{G} are ahead of {L}", "{L} are behind {G}", "{G} beat {L}", "{L} lost to {G}", "{G} ranked higher than {L}", "{L} ranked lower than {G}"),
        middles=("{M} are behind {G} but ahead of {L}",),
        top=("won the league", "is top of the table", "has the most points", "is in first place", "came first"), bottom=("is bottom of the table", "has the fewest points", "is in last place", "came last", "finished last"),
        top_nouns=("the champion", "the leader of the table", "the first-placed team"), bottom_nouns=("the bottom team", "the last-placed team"),
        intros=("The season is over.", "Here are the results of the league."),
    ),
    _Quality(
        _P,
        facts=("{G} outranks {L}", "{L} reports to {G}", "{L} is subordinate to {G}", "{G} has a higher rank than {L}", "{G} is the boss of {L}", "{L} takes orders from {G}"),
        middles=("{M} reports to {G} and is the boss of {L}",),
        top=("has the highest rank", "is in charge", "is at the top of the hierarchy"), bottom=("has the lowest rank", "is at the bottom of the hierarchy"),
        top_nouns=("the one with the highest rank", "the boss of them all"), bottom_nouns=("the one with the lowest rank",),
        intros=("{All} serve on the same ship.", "{All} are officers."),
    ),
    _Quality(
        _P,
        facts=("{G} is an ancestor of {L}", "{L} is a descendant of {G}", "{G} is the parent of {L}", "{L} is a child of {G}", "{G} is the grandmother of {L}"),
        top=("is the oldest generation", "is the common ancestor"), bottom=("is the youngest generation", "is the last descendant"),
        top_nouns=("the common ancestor",), bottom_nouns=("the last descendant",),
        intros=("Here is a family tree.",),
    ),
    # further qualities; the adjective asked for is often the opposite of the facts'
    _adjectives(_P, "early/earlier/earliest | late/later/latest", facts=("{G} came to work before {L}", "{L} came to work after {G}", "{L} clocked in later than {G}"), top=("clocked in first", "was at work first"), bottom=("clocked in last", "was at work last"), amounts=("5 minutes", "half an hour", "ten minutes")),
    _adjectives(_P, "careful/more careful/most careful | careless/more careless/most careless", facts=("{G} makes fewer mistakes than {L}", "{L} makes more mistakes than {G}"), top=("makes the fewest mistakes",), bottom=("makes the most mistakes",)),
    _adjectives(_P, "polite/more polite/most polite | rude/ruder/rudest", facts=("{L} has worse manners than {G}",), top=("has the best manners",), bottom=("has the worst manners",)),
    _adjectives(_P, "generous/more generous/most generous | stingy/stingier/stingiest", facts=("{G} donated more than {L}", "{L} gave less than {G}"), top=("donated the most", "gave the most"), bottom=("donated the least", "gave the least")),
    _adjectives(_P, "tidy/tidier/tidiest | messy/messier/messiest", facts=("{G} keeps a neater desk than {L}",), top=("has the neatest desk",), bottom=("has the untidiest desk",)),
    _adjectives(_P, "thirsty/thirstier/thirstiest | hydrated/less thirsty/least thirsty", facts=("{G} drank more than {L}", "{L} drank less than {G}"), top=("drank the most",), bottom=("drank the least",)),
    _adjectives(_P, "lucky/luckier/luckiest | unlucky/unluckier/unluckiest", top=("had the most luck",), bottom=("had the least luck",)),
    _adjectives(_P, "fit/fitter/fittest | unfit/less fit/least fit", facts=("{G} does more push-ups than {L}", "{L} manages fewer pull-ups than {G}"), top=("does the most push-ups",), bottom=("does the fewest push-ups",)),
    _adjectives(_P, "patient/more patient/most patient | impatient/less patient/least patient", facts=("{G} can wait longer than {L}",), top=("can wait the longest",), bottom=("loses patience first",)),
    _adjectives("river", "wide/wider/widest | narrow/narrower/narrowest", facts=("{L} is less broad than {G}",), top=("is the broadest", "has the greatest width"), bottom=("has the smallest width",), amounts=("20 m", "ten metres")),
    _adjectives("item", "thick/thicker/thickest | thin/thinner/thinnest", facts=("{L} is slimmer than {G}",), top=("has the greatest thickness",), bottom=("is the slimmest",), amounts=("2 mm", "a centimetre")),
    _adjectives("item", "clean/cleaner/cleanest | dirty/dirtier/dirtiest", top=("has the fewest stains",), bottom=("has the most stains",)),
    _adjectives("item", "useful/more useful/most useful | useless/less useful/least useful", top=("helps the most",), bottom=("helps the least",)),
    _adjectives("city", "crowded/more crowded/most crowded | deserted/less crowded/least crowded", facts=("{G} draws more tourists than {L}", "{L} draws fewer tourists than {G}"), top=("draws the most tourists",), bottom=("draws the fewest tourists",)),
    _adjectives("city", "dangerous/more dangerous/most dangerous | safe/safer/safest", facts=("{G} has more crime than {L}", "{L} has less crime than {G}"), top=("has the most crime",), bottom=("has the least crime",)),
    _adjectives("city", "sunny/sunnier/sunniest | cloudy/cloudier/cloudiest", facts=("{G} gets more sunshine than {L}",), top=("gets the most sun",), bottom=("gets the least sun",)),
    _adjectives("fruit", "ripe/riper/ripest | unripe/less ripe/least ripe", facts=("{G} can be eaten before {L}",), top=("can be eaten first",), bottom=("must be kept longest",)),
    _adjectives("fruit", "heavy/heavier/heaviest | light/lighter/lightest", facts=("{G} weighs more than {L}", "{L} weighs less than {G}"), top=("weighs the most",), bottom=("weighs the least",), amounts=("50 g", "20 grams")),
    _adjectives("fruit", "expensive/more expensive/most expensive | cheap/cheaper/cheapest", facts=("{G} costs more than {L}", "{L} costs less than {G}"), top=("costs the most",), bottom=("costs the least",), amounts=("20 cents", "a euro")),
    _adjectives("material", "rough/rougher/roughest | smooth/smoother/smoothest", top=("has the coarsest surface",), bottom=("has the finest surface",)),
    _adjectives("material", "rare/rarer/rarest | common/commoner/commonest", top=("is hardest to find",), bottom=("is easiest to find",)),
    _adjectives("train", "crowded/more crowded/most crowded | empty/emptier/emptiest", facts=("{G} carries more passengers than {L}", "{L} has more free seats than {G}"), top=("carries the most passengers",), bottom=("carries the fewest passengers",)),
    _adjectives("train", "long/longer/longest | short/shorter/shortest", facts=("{G} has more carriages than {L}", "{L} has fewer carriages than {G}"), top=("has the most carriages",), bottom=("has the fewest carriages",)),
    _adjectives("event", "long/longer/longest | short/shorter/shortest", facts=("{G} lasted longer than {L}", "{L} took less time than {G}", "{L} was over more quickly than {G}"), top=("lasted longest", "took the most time"), bottom=("took the least time", "was the briefest"), amounts=("10 minutes", "an hour")),
    _adjectives("task", "urgent/more urgent/most urgent | trivial/less urgent/least urgent", facts=("{G} has priority over {L}", "{L} can wait longer than {G}", "{G} is due before {L}"), top=("has the highest priority", "is due first"), bottom=("has the lowest priority", "is due last")),
    _adjectives("task", "hard/harder/hardest | easy/easier/easiest", facts=("{G} takes more effort than {L}", "{L} is simpler than {G}"), top=("takes the most effort",), bottom=("takes the least effort", "is the simplest")),
    _adjectives("car", "expensive/more expensive/most expensive | cheap/cheaper/cheapest", facts=("{G} costs more than {L}", "{L} is a better deal than {G}"), top=("costs the most",), bottom=("costs the least",), amounts=("$500", "2000 euros")),
    _adjectives("car", "old/older/oldest | new/newer/newest", facts=("{G} was built before {L}", "{L} was built after {G}"), top=("was built first",), bottom=("was built last",), amounts=("2 years", "ten years")),
    _adjectives("car", "loud/louder/loudest | quiet/quieter/quietest", facts=("{L} makes less noise than {G}",), top=("makes the most noise",), bottom=("makes the least noise",)),
    _adjectives("computer", "old/older/oldest | new/newer/newest", facts=("{G} was bought before {L}", "{L} replaced {G}"), top=("was bought first",), bottom=("was bought last",)),
    _adjectives("animal", "dangerous/more dangerous/most dangerous | harmless/more harmless/most harmless", facts=("{L} is tamer than {G}",), top=("is the greatest threat",), bottom=("is the tamest",)),
    _adjectives("animal", "big/bigger/biggest | small/smaller/smallest", facts=("{G} is larger than {L}", "{L} is tinier than {G}"), top=("is the largest",), bottom=("is the tiniest",)),
    _adjectives("mountain", "steep/steeper/steepest | gentle/gentler/gentlest", top=("has the steepest slope",), bottom=("has the gentlest slope",)),
    _adjectives("team", "old/older/oldest | young/younger/youngest", facts=("{G} was founded before {L}", "{L} was founded after {G}"), top=("was founded first",), bottom=("was founded last",)),
    _adjectives("company", "old/older/oldest | young/younger/youngest", facts=("{G} was founded before {L}", "{L} was founded after {G}"), top=("was founded first",), bottom=("was founded last",)),
    _Quality(
        "city",
        facts=("{G} lies north of {L}", "{L} lies south of {G}", "{G} is further north than {L}", "{L} is farther south than {G}", "you go south from {G} to reach {L}"),
        middles=("{M} lies south of {G} and north of {L}",),
        top=("is northernmost", "lies furthest north", "is farthest north"), bottom=("is southernmost", "lies furthest south", "is farthest south"),
        top_nouns=("the northernmost city", "the city furthest north"), bottom_nouns=("the southernmost city", "the city furthest south"),
    ),
    _Quality(
        _P,
        facts=("{G} read more pages than {L}", "{L} read fewer pages than {G}", "{G} solved more puzzles than {L}", "{L} solved fewer puzzles than {G}", "{G} got more right than {L}", "{L} got fewer right than {G}"),
        middles=("{M} did better than {L} but worse than {G}",),
        top=("did the most", "is in first place", "did best"), bottom=("did the least", "is in last place", "did worst"),
        top_nouns=("the one who did best", "the leader"), bottom_nouns=("the one who did worst",),
        intros=("{All} are in a reading club.", "{All} did the same worksheet."),
    ),
    _Quality(
        _P,
        facts=("{G} sings higher than {L}", "{L} sings lower than {G}", "{L} has a deeper voice than {G}"),
        top=("sings highest", "has the highest voice"), bottom=("sings lowest", "has the deepest voice"),
        top_nouns=("the one with the highest voice",), bottom_nouns=("the one with the deepest voice",),
        intros=("{All} sing in a choir.",),
    ),
    _Quality(
        "game",
        facts=("{G} was released before {L}", "{L} was released after {G}", "{L} came out later than {G}", "{G} came out earlier than {L}"),
        middles=("{M} came out after {G} but before {L}",),
        top=("was released first", "came out first"), bottom=("was released last", "came out last", "is the most recent"),
        top_nouns=("the first one to come out",), bottom_nouns=("the last one to come out", "the most recent one"),
    ),
    _Quality(
        _P,
        facts=("{G} left before {L}", "{L} left after {G}", "{L} stayed longer than {G}", "{G} went home earlier than {L}", "{L} was still there when {G} left"),
        middles=("{M} left after {G} but before {L}",),
        top=("left first", "was the first to leave", "went home first"), bottom=("left last", "was the last to leave", "stayed longest"),
        top_nouns=("the first to leave",), bottom_nouns=("the last to leave",),
        intros=("{All} were at a party.", "{All} worked late."),
    ),
)  # fmt: skip
_STUFF = words("marbles stamps books coins cards apples toys medals stickers shells goals likes badges followers")
_BY = ("much", "a bit", "slightly", "a lot", "clearly", "a little", "far", "somewhat", "way", "considerably", "just", "marginally", "noticeably", "quite a bit")
_DISTRACTORS = (
    "They have known each other for years.", "No two of them are equal.", "All of them are different.", "It was raining that day.",
    "This was last Tuesday.", "There are no ties.", "Nobody else took part.", "Here is what we know.", "The facts are these.",
    "Everybody had lunch at noon.", "Nothing else is known.", "They all like music.", "That is all I know.",
)  # fmt: skip


def _entity(text: str, mark: str | None) -> Marked:
    """Mark a name without its article."""
    if text.startswith("the "):
        return Marked((("the ", None), (text[4:], mark)))
    return role(text, mark)


@dataclass(slots=True)
class _Order:
    """One drawn ordering: the people from the top to the bottom, and how to speak of them."""

    quality: _Quality
    names: list[str]
    stuff: str
    facts: list[Marked] = field(default_factory=list)

    def fact(self, template: str, upper: str, lower: str, middle: str = "") -> Marked:
        """Write one fact with its roles."""
        return put(
            template.replace("{stuff}", self.stuff),
            G=_entity(upper, "greater"),
            L=_entity(lower, "less"),
            M=_entity(middle, "between"),
        )


def _pair_template(rng: Random, q: _Quality) -> str:
    if not q.comparative or (q.facts and rng.random() < 0.35):
        return rng.choice(q.facts)
    by = rng.choice(_BY) + " "
    if q.amounts and rng.random() < 0.4:
        by = rng.choice(q.amounts) + " "
    elif rng.random() < 0.7 or q.comparative.startswith("less"):
        by = ""
    if q.comparative.startswith("more ") and by in ("a bit ", "clearly ", "way ", "a lot "):
        by = ""
    low = q.low_comparative
    choices = [
        f"{{G}} is {by}{q.comparative} than {{L}}",
        f"{{G}} is {by}{q.comparative} than {{L}}",
        f"{{G}} is {q.comparative} than {{L}}",
        f"{{L}} is {by if not low.startswith('less') else ''}{low} than {{G}}",
        f"{{L}} is {low} than {{G}}",
        f"{{L}} is not as {q.adjective} as {{G}}",
        f"{{L}} isn't as {q.adjective} as {{G}}",
        f"{{L}} is not so {q.adjective} as {{G}}",
        f"{{L}} is less {q.adjective} than {{G}}",
        f"compared with {{L}}, {{G}} is {q.comparative}",
        f"{{L}} is {low} compared to {{G}}",
        f"{{G}} is not as {q.low_adjective} as {{L}}",
        f"of {{G}} and {{L}}, the first is {q.comparative}",
        f"{{G}} is the {q.comparative} one compared with {{L}}",
        f"{{G}} was {q.comparative} than {{L}}",
        f"{{L}} was {low} than {{G}}",
        f"{{G}} {q.comparative} than {{L}}",
        f"{{L}} {low} than {{G}}",
        f"{{G}} turned out {q.comparative} than {{L}}",
        f"{{L}} seems {low} than {{G}}",
        f"{{L}} is nowhere near as {q.adjective} as {{G}}",
        f"{{L}} is not quite as {q.adjective} as {{G}}",
        f"everyone agrees that {{G}} is {q.comparative} than {{L}}",
        f"it is clear that {{L}} is {low} than {{G}}",
        f"in comparison with {{G}}, {{L}} is {low}",
        f"{{L}} was not as {q.adjective} as {{G}}",
        f"{{G}} isn't as {q.low_adjective} as {{L}}",
    ]
    return rng.choice(choices)


def _middle_template(rng: Random, q: _Quality, person: bool) -> str | None:
    who = "who" if person else "which"
    own = list(q.middles)
    if q.comparative:
        up, down = q.comparative, q.low_comparative
        own += [
            f"{{M}} is {up} than {{L}} but {down} than {{G}}",
            f"{{M}} is {down} than {{G}} but {up} than {{L}}",
            f"{{G}} is {up} than {{M}}, {who} is {up} than {{L}}",
            f"{{L}} is {down} than {{M}}, {who} is {down} than {{G}}",
            f"{{M}} is {up} than {{L}}, though not as {q.adjective} as {{G}}",
            f"{{G}} is {up} than {{M}} and {{M}} in turn is {up} than {{L}}".replace("{M} in turn", "that one"),
        ]
    return rng.choice(own) if own else None


def _draw_order(rng: Random, first: bool) -> _Order:
    """Draw names and facts with one top (first) or one bottom."""
    quality = rng.choice(_QUALITIES)
    count = rng.choices((2, 3, 4, 5, 6, 7), (1, 7, 7, 5, 3, 1))[0]
    if quality.pool == _P or rng.random() < 0.12:
        names = people(rng, count)
        rng.shuffle(names)
    else:
        names = rng.sample(_POOLS[quality.pool][1], count)
    order = _Order(quality, names, rng.choice(_STUFF))
    person = quality.pool == _P
    if rng.random() < 0.07:  # signs only: A > B, C < B
        sign = rng.choice((" > ", ">", " > "))
        links = _links(rng, count, first)
        symbols = [(f"{{G}}{sign}{{L}}" if rng.random() < 0.7 else f"{{L}}{sign.replace('>', '<')}{{G}}") for _ in links]
        if rng.random() < 0.25 and count > 2:  # one chain
            marks = ["greater", *["between"] * (count - 2), "less"]
            chain = [_entity(n, m) for n, m in zip(names, marks, strict=True)]
            down = rng.random() < 0.7
            parts: list[Slot] = []
            for index, item in enumerate(chain if down else chain[::-1]):
                parts += [sign if down else sign.replace(">", "<")] if index else []
                parts.append(item)
            order.facts = [join(*parts)]
            return order
        order.facts = [order.fact(t, names[a], names[b]) for t, (a, b) in zip(symbols, links, strict=True)]
        return order
    links = _links(rng, count, first)
    # one sentence pattern for all facts, so that they may all go against the question
    steady = _pair_template(rng, quality) if rng.random() < 0.3 else ""
    facts: list[Marked] = []
    index = 0
    several_used = False
    while index < len(links):
        upper, lower = links[index]
        following = links[index + 1] if index + 1 < len(links) else None
        chosen = rng.random()
        middle = _middle_template(rng, quality, person)
        if following and middle and following[0] == lower and chosen < (0.06 if steady else 0.16):
            facts.append(order.fact(middle, names[upper], names[following[1]], names[lower]))
            index += 2
            continue
        if following and following[0] == upper and not several_used and chosen < 0.4 and quality.comparative:
            several_used = True
            both = [_entity(names[lower], "less"), _entity(names[following[1]], "less")]
            template = rng.choice(
                (
                    f"{{G}} is {quality.comparative} than {{A}} and {{B}}",
                    f"{{G}} is {quality.comparative} than both {{A}} and {{B}}",
                    f"both {{A}} and {{B}} are {quality.low_comparative} than {{G}}",
                    f"{{A}} and {{B}} are {quality.low_comparative} than {{G}}",
                    f"neither {{A}} nor {{B}} is as {quality.adjective} as {{G}}",
                )
            )
            facts.append(put(template, G=_entity(names[upper], "greater"), A=both[0], B=both[1]))
            index += 2
            continue
        facts.append(order.fact(steady or _pair_template(rng, quality), names[upper], names[lower]))
        index += 1
    if rng.random() < 0.75:
        rng.shuffle(facts)
    order.facts = facts
    return order


def _links(rng: Random, count: int, first: bool) -> list[tuple[int, int]]:
    """Draw pairs (upper, lower) of positions that leave one top or one bottom."""
    if rng.random() < 0.6:
        links = [(i, i + 1) for i in range(count - 1)]
    elif first:
        links = [(rng.randrange(i), i) for i in range(1, count)]
    else:
        links = [(i, rng.randrange(i + 1, count)) for i in range(count - 1)]
    if count > 2 and rng.random() < 0.2:  # a redundant fact
        upper, lower = sorted(rng.sample(range(count), 2))
        if (upper, lower) not in links:
            links.insert(rng.randrange(len(links) + 1), (upper, lower))
    return links


def _sentences(rng: Random, facts: Sequence[Marked]) -> Marked:
    """Write the facts as sentences, or as a list of lines."""
    style = rng.random()
    parts: list[Slot] = []
    if style < 0.14:
        bullets = rng.choice(("- ", "* ", "• ", "", "{}. ", "{}) ", "({}) "))
        for index, fact in enumerate(facts, 1):
            parts += ["\n", bullets.format(index), capital(fact)]
            parts += ["."] if style < 0.08 else []
        parts.append("\n")
        return join(*parts)
    index = 0
    while index < len(facts):
        if parts:
            parts.append(" ")
        left = len(facts) - index
        chosen = rng.random()
        if left >= 3 and chosen < 0.08:  # three facts in a sentence
            gap = rng.choice((", ", "; ", " and ", ", "))
            parts += [capital(facts[index]), gap, facts[index + 1], rng.choice((" and ", ", and ", gap)), facts[index + 2], "."]
            index += 3
            continue
        if left >= 2 and chosen < 0.3:
            link = rng.choice((" and ", ", and ", ", while ", "; ", ", but ", ", whereas ", ", and also ", ", yet ", ", ", " but ", " though "))
            parts += [capital(facts[index]), link, facts[index + 1], "."]
            index += 2
            continue
        opener = "" if index == 0 or chosen > 0.45 else rng.choice(
            ("Also, ", "Moreover, ", "Meanwhile, ", "We also know that ", "Finally, ", "Besides, ", "On the other hand, ", "In addition, ", "And ", "However, ", "Then again, ")
        )
        parts += [opener, facts[index] if opener else capital(facts[index]), "."]
        index += 1
    return join(*parts)


def _inline(rng: Random, facts: Sequence[Marked]) -> Marked:
    """Write the facts in one clause: 'A is taller than B, and C …'."""
    gap = rng.choice((", ", ", ", "; ", " and ", ", ", ", ", " & ", ". ", ", while "))
    last = rng.choice((" and ", ", and ", " and ", ", "))
    parts: list[Slot] = []
    for index, fact in enumerate(facts):
        if index:
            parts.append(last if index == len(facts) - 1 else gap)
        parts.append(fact)
    return join(*parts)


def _sample_order(first: bool) -> Callable[[Random], dict[str, Slot]]:
    def sample(rng: Random) -> dict[str, Slot]:
        order = _draw_order(rng, first)
        q = order.quality
        person = q.pool == _P
        thing = "person" if person else _POOLS[q.pool][0]
        who = rng.choice(
            ("who", "who", "who", "which of them", "which person", "which one", "which of the {n}")
            if person
            else (f"which {thing}", f"which {thing}", "which", "which one", "which of them", "what")
        )
        predicates = list(q.top if first else q.bottom)
        nouns = list(q.top_nouns if first else q.bottom_nouns)
        superlative = q.superlative if first else q.low_superlative
        if superlative:
            many_ways = [f"is the {superlative}", f"is {superlative}", f"is the {superlative} of all", f"is the {superlative} of them", f"is the {superlative} of the {{n}}"]
            predicates += many_ways + many_ways[:2]
            nouns += [f"the {superlative}", f"the {superlative} one", f"the {superlative} {thing}", f"the {superlative} of them", f"the {superlative} among them"]
        count = str(len(order.names)) if rng.random() < 0.4 else words("zero one two three four five six seven")[len(order.names)]
        values = {"{n}": count, "{stuff}": order.stuff}

        def say(text: str) -> str:
            for slot, value in values.items():
                text = text.replace(slot, value)
            return text

        clause = say(f"{who} {rng.choice(predicates)}")
        noun = say(rng.choice(nouns or [f"the one that {rng.choice(predicates)}"]))
        shown = order.names[:]
        rng.shuffle(shown)
        everybody = listing(rng, [_entity(n, None) for n in shown])
        intro = rng.choice([*q.intros, *q.intros, "{All} are compared.", "Take {All}.", "There are {n} of them: {All}.", ""])
        intro_text = put(say(intro), All=everybody) if intro else Marked(())
        if not intro_text.pieces or rng.random() < 0.35:
            setting: Marked = Marked(())
        else:
            setting = join(capital(intro_text), " ")
        if rng.random() < 0.15:
            setting = join(setting, rng.choice(_DISTRACTORS), " ")
        facts = order.facts
        return {
            "_facts": join(setting, _sentences(rng, facts)),
            "_bare": _sentences(rng, facts),
            "_inline": _inline(rng, facts),
            "_Inline": capital(_inline(rng, facts)),
            "_Ask": clause[:1].upper() + clause[1:] + "?",
            "_ask": clause,
            "_best": noun,
            "_people": everybody,
            "_People": capital(everybody),
            "_person": rng.choice([n for n in NAMES if n not in order.names]),
        }

    return sample


_ORDER_NOUNS = (
    "{_best}: {_inline}",
    "{_best}, where {_inline}",
    "{_best}, if {_inline}",
    "the name of {_best} where {_inline}",
    "the name of {_best}: {_inline}",
    "the name of {_best} when {_inline}",
    "{_best} if {_inline}",
    "{_best} when {_inline}",
    "the name of {_best} if {_inline}",
    "the name of {_best}, given {_inline}",
    "the answer to the question {_ask}, if {_inline}",
    "your conclusion about {_ask} if {_inline}",
    "{_best} among {_people}, given that {_inline}",
    "{_best} here: {_inline}",
    "{_best} according to these facts: {_inline}",
    "{_best} in this list: {_inline}",
    "{_best} - {_inline}",
    "{_best}, with {_inline}",
    "{_best}, as {_inline}",
    "{_best} in view of this: {_inline}",
    "{_best} once you know that {_inline}",
    "the answer to who or what is meant by {_best}, if {_inline}",
    "{_best} of the lot if {_inline}",
)
_ORDER_CLAUSES = (
    "{_ask}, that is, if {_inline}",
    "{_ask} where {_inline}",
    "{_ask}, if {_inline}",
    "{_ask}, when {_inline}",
    "{_ask} provided that {_inline}",
    "{_ask} with {_inline}",
    "{_ask} if {_inline}",
    "{_ask} when {_inline}",
    "{_ask} given that {_inline}",
    "{_ask}, given {_inline}",
    "{_ask}: {_inline}",
    "{_ask} from these facts: {_inline}",
    "{_ask}, if it's true that {_inline}",
    "{_ask}, supposing that {_inline}",
    "{_ask} out of {_people} if {_inline}",
    "{_ask} according to these clues: {_inline}",
    "{_ask}, knowing that {_inline}",
    "{_ask}, as {_inline}",
    "{_ask}, because {_inline}",
    "{_ask} considering that {_inline}",
    "{_ask} in case {_inline}",
    "{_ask}, seeing that {_inline}",
    "{_ask} on the basis of {_inline}",
    "{_ask} once we know that {_inline}",
    "{_ask}. {_bare}",
)
_ORDER_COMMANDS = (
    "name {_best}: {_inline}",
    "name {_best} when {_inline}",
    "say {_ask}: {_inline}",
    "say {_ask} when {_inline}",
    "say {_ask}, given {_inline}",
    "pick {_best}: {_inline}",
    "take {_best} if {_inline}",
    "give the name of {_best} if {_inline}",
    "tell me {_ask} if {_inline}",
    "name {_best} if {_inline}",
    "identify {_best}, given that {_inline}",
    "find {_best}: {_inline}",
    "find out {_ask} if {_inline}",
    "work out {_ask} from this: {_inline}",
    "determine {_ask} when {_inline}",
    "deduce {_ask}: {_inline}",
    "figure out {_ask}, given {_inline}",
    "pick {_best} given that {_inline}",
    "say {_ask} if {_inline}",
    "use these clues to find {_best}: {_inline}",
    "conclude {_ask} from the facts that {_inline}",
    "point out {_best}, knowing {_inline}",
    "rank them and say {_ask}: {_inline}",
    "order them by this and name {_best}: {_inline}",
    "select {_best}, as {_inline}",
    "infer {_ask} from {_inline}",
    "from {_inline}, conclude {_ask}",
    "from {_inline} find {_best}",
    "reason out {_ask}: {_inline}",
    "help me find {_best}. {_bare}",
    "give {_best} for this: {_inline}",
    "choose {_best} when {_inline}",
    "spot {_best}: {_inline}",
    "read this and name {_best}: {_bare}",
)
_ORDER_QUESTIONS = (
    "{_inline} so {_ask}?",
    "{_inline}, so {_ask}?",
    "{_inline}, then {_ask}?",
    "{_inline}; {_ask}?",
    "{_inline} {_ask}?",
    "{_inline}, and {_ask}?",
    "if {_inline} {_ask}?",
    "if {_inline}, then {_ask}?",
    "when {_inline}, {_ask}?",
    "that is, {_ask} if {_inline}?",
    "{_ask} where {_inline}?",
    "{_ask}, when {_inline}?",
    "say {_inline}, {_ask}?",
    "what if {_inline}, {_ask}?",
    "who or what is {_best} if {_inline}?",
    "whats the name of {_best} if {_inline}?",
    "{_ask} if {_inline}?",
    "if {_inline}, {_ask}?",
    "given that {_inline}, {_ask}?",
    "{_inline}, {_ask}?",
    "{_inline}: {_ask}?",
    "{_inline} - {_ask}?",
    "{_inline}; so {_ask}?",
    "{_inline}. {_ask}?",
    "{_ask}? {_inline}",
    "{_ask} when {_inline}?",
    "so {_inline}. {_ask} then?",
    "since {_inline}, {_ask}?",
    "suppose {_inline}, {_ask}?",
    "ok so {_inline}, now {_ask}?",
    "knowing that {_inline}, {_ask}?",
    "{_ask}, given these clues: {_inline}?",
    "let's say {_inline}. {_ask}?",
    "can you tell {_ask} if {_inline}?",
    "{_inline}. now {_ask}?",
    "{_inline} and so {_ask}?",
    "{_inline}... {_ask}?",
    "{_inline} => {_ask}?",
    "{_inline} | {_ask}?",
    "{_inline}\n{_ask}?",
    "{_ask}: {_inline}?",
    "{_ask} - {_inline}?",
    "{_ask}, if {_inline}?",
    "{_ask} seeing that {_inline}?",
    "{_ask} in this case: {_inline}?",
    "{_ask}? here's what I know: {_inline}",
    "{_ask}? all I know is that {_inline}",
    "as {_inline}, {_ask}?",
    "because {_inline}, {_ask}?",
    "assuming {_inline}, {_ask}?",
    "we know {_inline}. {_ask}?",
    "i heard {_inline}, so {_ask}?",
    "with {_inline}, {_ask}?",
    "in a group where {_inline}, {_ask}?",
    "{_best}? {_inline}",
    "{_inline}. {_best}?",
    "{_inline}: {_best}?",
    "what's the name of {_best} when {_inline}?",
    "do we know {_ask} if {_inline}?",
)
_ORDER_STORIES = (
    "{_facts} {_Ask}",
    "{_facts} {_Ask}",
    "{_facts} {_Ask}",
    "{_facts}\n{_Ask}",
    "{_facts}\n\n{_Ask}",
    "{_bare} {_Ask}",
    "{_bare} So {_ask}?",
    "{_bare} Then {_ask}?",
    "{_bare} Now, {_ask}?",
    "{_facts} Can you tell {_ask}?",
    "{_facts} Do you know {_ask}?",
    "{_facts} Tell me {_ask}.",
    "{_facts} Name {_best}.",
    "{_facts} Identify {_best}.",
    "{_facts} Find {_best}.",
    "{_facts} Work out {_ask}.",
    "{_facts} Of {_people}, {_ask}?",
    "{_facts} Among {_people}, {_ask}?",
    "{_facts} Based on this, {_ask}?",
    "{_facts} From these facts, {_ask}?",
    "{_facts} Put them in order: {_ask}?",
    "{_facts} {_person} wants to know {_ask}.",
    "{_facts} {_person} asks: {_ask}?",
    "{_facts} If all of this is true, {_ask}?",
    "{_facts} I can't work out {_ask}, can you?",
    "{_Ask} {_facts}",
    "{_Ask} Here are the facts: {_bare}",
    "{_Ask} We know this: {_bare}",
    "{_Ask} Clues: {_bare}",
    "Facts: {_bare} Question: {_ask}?",
    "Premises: {_bare} {_Ask}",
    "Clues: {_bare} {_Ask}",
    "Given: {_bare} Find: {_best}.",
    "Puzzle: {_facts} {_Ask}",
    "Riddle time! {_facts} {_Ask}",
    "Here is what I know. {_bare} {_Ask}",
    "Here's a little puzzle: {_bare} {_Ask}",
    "I want to know {_ask}. {_bare}",
    "I'm trying to find out {_ask}. {_facts}",
    "We need to find {_best}. {_facts} What is the answer?",
    "{_person} told me the following. {_bare} {_Ask}",
    "According to {_person}, {_inline}. {_Ask}",
    "{_person} says that {_inline}. If that is right, {_ask}?",
    "Suppose that {_inline}. {_Ask}",
    "Assume {_inline}. {_Ask}",
    "Imagine that {_inline}. In that case, {_ask}?",
    "It is known that {_inline}. {_Ask}",
    "Let {_inline}. {_Ask}",
    "My notes read: {_inline}. {_Ask}",
    "{_person} looked at {_people} and noticed that {_inline}. {_Ask}",
    "Compare {_people}: {_inline}. {_Ask}",
    "{_People}: {_inline}. {_Ask}",
    "{_facts} Which name belongs to {_best}?",
    "{_facts} Give me {_best}.",
    "{_facts} Say {_ask}.",
    "{_facts} Question: {_ask}?",
    "{_facts} Guess {_ask}.",
    "{_facts} Therefore, {_ask}?",
    "{_facts} Taking all of this together, {_ask}?",
    "{_facts} If you rank them, {_ask}?",
    "{_facts} One of them must be {_best}. Name that one.",
    "{_facts} Overall, {_ask}?",
    "{_facts} In the end, {_ask}?",
    "{_facts} Of all of them, {_ask}?",
    "{_bare}\nQ: {_ask}?",
    "{_bare}\n{_person} asks {_ask}.",
    "{_bare} Quick, {_ask}?",
    "{_bare} Any idea {_ask}?",
    "{_bare} And {_ask}?",
    "{_bare} That leaves the question {_ask}.",
    "{_bare} Who or what is {_best}?",
    "{_Ask} {_Inline}.",
    "{_Ask} I only know that {_inline}.",
    "{_Ask} It's known that {_inline}.",
    "{_Ask} {_person} says that {_inline}.",
    "{_Inline}. {_Ask}",
    "{_Inline}. So {_ask}?",
    "{_Inline}. Tell me {_ask}.",
    "{_Inline}; {_ask}?",
    "My friend claims that {_inline}. {_Ask}",
    "From the newspaper: {_bare} {_Ask}",
    "The teacher says: {_bare} {_Ask}",
    "On the quiz: {_facts} {_Ask}",
    "This is all the information there is. {_bare} {_Ask}",
    "We compared them in pairs. {_bare} {_Ask}",
    "{_person} made a list: {_bare} {_Ask}",
    "Observations: {_bare} {_Ask}",
    "From what {_person} saw, {_inline}. {_Ask}",
    "I have heard three things or so. {_bare} {_Ask}",
    "Order these: {_people}. {_bare} {_Ask}",
)

FIRST = Family(
    skill="logic/ordering-first",
    sample=_sample_order(True),
    nouns=_ORDER_NOUNS,
    clauses=_ORDER_CLAUSES,
    commands=_ORDER_COMMANDS,
    questions=_ORDER_QUESTIONS,
    stories=_ORDER_STORIES,
)
LAST = Family(
    skill="logic/ordering-last",
    sample=_sample_order(False),
    nouns=_ORDER_NOUNS,
    clauses=_ORDER_CLAUSES,
    commands=_ORDER_COMMANDS,
    questions=_ORDER_QUESTIONS,
    stories=_ORDER_STORIES,
)

# ---------------------------------------------------------------- knights and knaves

# singular and plural of the truthful and of the lying kind
_KINDS = (
    ("knight", "knights", "knave", "knaves"),
    ("knight", "knights", "knave", "knaves"),
    ("knight", "knights", "knave", "knaves"),
    ("knight", "knights", "knave", "knaves"),
    ("truth-teller", "truth-tellers", "liar", "liars"),
    ("truth-teller", "truth-tellers", "liar", "liars"),
    ("truth teller", "truth tellers", "liar", "liars"),
    ("angel", "angels", "devil", "devils"),
    ("angel", "angels", "demon", "demons"),
    ("hero", "heroes", "villain", "villains"),
    ("saint", "saints", "sinner", "sinners"),
    ("knight", "knights", "liar", "liars"),
    ("honest person", "honest people", "crook", "crooks"),
    ("pioneer", "pioneers", "pirate", "pirates"),
    ("monk", "monks", "bandit", "bandits"),
    ("elf", "elves", "goblin", "goblins"),
    ("paladin", "paladins", "rogue", "rogues"),
    ("fairy", "fairies", "troll", "trolls"),
    ("good robot", "good robots", "bad robot", "bad robots"),
    ("human", "humans", "android", "androids"),
    ("owl", "owls", "fox", "foxes"),
    ("sage", "sages", "trickster", "tricksters"),
)
_RULES = (
    "On a certain island every inhabitant is either a {k}, who always tells the truth, or a {n}, who always lies.",
    "{Ks} always tell the truth and {ns} always lie.",
    "{Ks} always tell the truth; {ns} always lie.",
    "{Ks} never lie, {ns} always do.",
    "{Ns} lie all the time, {ks} never do.",
    "A {k} only makes true statements, a {n} only false ones.",
    "On this island there are {ks} (truthful) and {ns} (lying).",
    "In a strange town everybody is a {k} or a {n}. {Ks} speak only the truth, {ns} only falsehoods.",
    "Everyone here is a {k} (always honest) or a {n} (always dishonest).",
    "Remember: {ks} tell the truth, {ns} lie.",
    "This is a {ks}-and-{ns} puzzle.",
    "You are on the island of {ks} and {ns}.",
    "Every villager is either a {k} or a {n}; the former always speak truly, the latter always falsely.",
    "In this game a {k} must tell the truth and a {n} must lie.",
    "Each of them is a {k} or a {n}.",
    "Nobody but {ks} and {ns} lives on the planet. Whatever a {k} says is true; whatever a {n} says is false.",
    "In the kingdom of Zar, {ks} are always truthful whereas {ns} can't help lying.",
    "A {k} always speaks the truth and a {n} never does.",
    "Some players are {ks}, who are sincere, and some are {ns}, who deceive.",
    "All people in the valley are {ks} or {ns}. What a {n} says is always wrong, what a {k} says is always right.",
    "{Ns} can only say false things and {ks} only true things.",
    "Here lives a people of {ks}, whose every word is true, and {ns}, whose every word is false.",
    "Some of them are {ks} and tell the truth; the rest are {ns} and lie.",
    "You know that {ks} are truthful and {ns} are liars through and through.",
    "Every statement by a {k} is true. Every statement by a {n} is false.",
    "There are just two kinds of people: {ks} don't lie and {ns} don't tell the truth.",
    "Each person here either always lies ({n}) or never lies ({k}).",
    "Type 1, {ks}: always truthful. Type 2, {ns}: always lying.",
    "{Ks} = truth, {ns} = lies.",
    "A {n} says nothing true, a {k} says nothing false.",
    "In this riddle a person is a {k} if honest and a {n} if lying.",
    "As usual, {ks} tell the truth and {ns} don't.",
)  # fmt: skip
_MEET = (
    "You meet {P}.", "You come across {P}.", "We meet {P} on the road.", "There are {n} inhabitants: {P}.", "Three roads meet, and there stand {P}.",
    "{P} are standing at the gate.", "{P} live there.", "{P} are having a chat.", "I ran into {P}.", "A traveller meets {P}.", "The people are {P}.",
    "Consider {P}.", "Here come {P}.", "{P} talk to you.", "One day you are introduced to {P}.", "At the market {P} approach you.", "{P} are natives.",
    "The detective questions {P}.", "{P} are sitting around the fire.", "Let {P} be such people.", "The suspects are {P}.",
    "{P} are waiting at the ferry.",
    "At a crossroads you find {P}.",
    "{P} walk up to you.",
    "Two or more of the locals, {P}, speak up.",
    "In front of you are {P}.",
    "Say there are {P}.",
    "We have {P}.",
    "{P} sit at the table.",
    "The guards are {P}.",
    "Among the islanders are {P}.",
    "You talk with {P}.",
    "I met {P} yesterday.",
    "{P} stood before the judge.",
)  # fmt: skip
_ASK_WHO = (
    "Who is what?", "Who is a {k} and who is a {n}?", "What is each of them?", "What are they?", "Which of them are {ks} and which are {ns}?",
    "Determine who is a {k} and who is a {n}.", "Identify everyone.", "Find out what each one is.", "Who's a {k}, who's a {n}?", "Who tells the truth and who lies?",
    "Tell me the kind of each.", "Can you work out who is who?", "Which kind is each of them?", "Say for everybody whether it is a {k} or a {n}.",
    "Who is lying?", "Who is telling the truth?", "Solve it.", "Classify each of them.", "What can you conclude about each?", "Who are the {ns}?", "Who are the {ks}?",
    "Name the type of every person.", "So who is who?", "Sort them into {ks} and {ns}.", "Can you unmask them?", "Please give the kind of everyone.",
    "Work out the identity of each speaker.", "Whom can I trust?", "Decide who is which.", "Assign a type to every one of them.",
    "Who's lying and who isn't?",
    "Who's honest?",
    "Which ones lie?",
    "Which of them are {ks}?",
    "Which of them are {ns}?",
    "Tell who is which.",
    "What type is everyone?",
    "Whose words are true?",
    "Give everyone's type.",
    "Label each as {k} or {n}.",
    "What must each of them be?",
    "Figure out who's who.",
    "Who can be believed?",
    "Name the {ns} and the {ks}.",
    "What is everybody?",
    "Deduce the kind of each speaker.",
    "Find the {ks}.",
    "Find the {ns}.",
    "How is each of them to be classified?",
    "So what are they?",
)  # fmt: skip
_ASK_NAMED = (
    "What are {P}?", "What kind is each of {P}?", "Are {P} {ks} or {ns}?", "Who among {P} is a {k} and who is a {n}?", "Determine the kinds of {P}.",
    "Find out what {P} are.", "Which of {P} are {ks}?", "What types are {P}?", "Work out what {P} are.",
    "Who lies, {P}?",
    "For each of {P}, say {k} or {n}.",
    "Classify {P}.",
    "Say what {P} are.",
    "Who of {P} is lying?",
    "Which kind are {P}?",
    "Can {P} be trusted?",
)  # fmt: skip

# {X} is a person in the third person or the speaker ('I am …'); {Y} another one.
_SAY_KNIGHT = ("{X} {is} a {k}", "{X} {is} a {k}", "{X} {is} a {k}", "{X} always {tell} the truth", "{X} never {lie}", "{X} {is} not a {n}", "{X} {is} honest", "{X} {is} truthful", "{X} {is} one of the {ks}", "{X} {is} no {n}", "{X} {tell} the truth", "{X} only {speak} the truth", "{X} {is} a true {k}", "{X} {is} certainly a {k}", "{X} {is} definitely not a {n}")
_SAY_KNAVE = ("{X} {is} a {n}", "{X} {is} a {n}", "{X} {is} a {n}", "{X} {lie}", "{X} always {lie}", "{X} {is} lying", "{X} {is} not a {k}", "{X} {is} one of the {ns}", "{X} never {tell} the truth", "{X} {is} no {k}", "{X} {is} dishonest", "{X} {is} a {n}, not a {k}", "{X} can't be trusted", "{X} {is} certainly a {n}", "{X} {is} definitely not a {k}", "{X} {is} not truthful", "{X} {is} a liar")
_SAY_BOTH_KNIGHTS = ("{X} and {Y} are both {ks}", "{X} and {Y} are {ks}", "both {X} and {Y} are {ks}", "{X} and {Y} both tell the truth", "{X} is a {k} and so is {Y}", "neither {X} nor {Y} is a {n}")
_SAY_BOTH_KNAVES = ("{X} and {Y} are both {ns}", "{X} and {Y} are {ns}", "both {X} and {Y} are {ns}", "{X} and {Y} both lie", "{X} is a {n} and so is {Y}", "neither {X} nor {Y} is a {k}", "{X} and {Y} are both lying")
_SAY_SAME = ("{X} and {Y} are the same kind", "{X} and {Y} are of the same type", "{X} and {Y} are alike", "{X} is the same type as {Y}", "{X} and {Y} are the same", "{X} and {Y} are either both {ks} or both {ns}", "{X} is a {k} if and only if {Y} is", "{X} is of the same kind as {Y}", "{X} and {Y} have the same nature")
_SAY_DIFFERENT = ("{X} and {Y} are different", "{X} and {Y} are of different kinds", "{X} and {Y} are not the same kind", "exactly one of {X} and {Y} is a {k}", "exactly one of {X} and {Y} is a {n}", "{X} and {Y} are opposites", "either {X} or {Y} is a {k}, but not both", "{X} is not the same type as {Y}", "only one of {X} and {Y} is a {k}", "one of {X} and {Y} is a {k} and the other a {n}")
_SAY_EITHER_KNIGHT = ("{X} or {Y} is a {k}", "at least one of {X} and {Y} is a {k}", "{X} is a {k} or {Y} is a {k}", "{X} and {Y} are not both {ns}", "of {X} and {Y}, one or both are {ks}")
_SAY_EITHER_KNAVE = ("{X} or {Y} is a {n}", "at least one of {X} and {Y} is a {n}", "{X} is a {n} or {Y} is a {n}", "{X} and {Y} are not both {ks}", "of {X} and {Y}, one or both are {ns}")
_SAY_OR = ("{N} {is} a {n} or {K} {is2} a {k}", "{N} {is} a {n}, or {K} {is2} a {k}", "either {N} {is} a {n} or {K} {is2} a {k}", "{K} {is2} a {k} or {N} {is} a {n}", "if {N} {is} a {k}, then {K} {is2} a {k}", "if {N} {is} a {k}, so {is2} {K}")
_SAY_AND = ("{N} {is} a {n} and {K} {is2} a {k}", "{K} {is2} a {k} and {N} {is} a {n}", "{K} {is2} a {k}, but {N} {is} a {n}", "{N} {is} a {n}, but {K} {is2} a {k}", "{N} {lie} and {K} {tell2} the truth", "{K} {is2} a {k} while {N} {is} a {n}")
_SAY_US: Mapping[str, tuple[str, ...]] = {
    "speaker_all_knights": ("we are all {ks}", "all of us are {ks}", "everyone here is a {k}", "none of us is a {n}", "nobody here lies", "every one of us is a {k}", "there are no {ns} among us"),
    "speaker_all_knaves": ("we are all {ns}", "all of us are {ns}", "everyone here is a {n}", "none of us is a {k}", "nobody here tells the truth", "every one of us is a {n}", "there are no {ks} among us"),
    "speaker_some_knight": ("at least one of us is a {k}", "there is a {k} among us", "not all of us are {ns}", "one or more of us are {ks}", "we are not all {ns}"),
    "speaker_some_knave": ("at least one of us is a {n}", "there is a {n} among us", "not all of us are {ks}", "one or more of us are {ns}", "we are not all {ks}"),
    "speaker_all_same": ("we are all the same kind", "all of us are of the same type", "we are all alike", "we are all of one kind"),
    "speaker_not_same": ("we are not all the same kind", "not all of us are of the same type", "there are both {ks} and {ns} among us"),
}
_SAY_US_TWO: Mapping[str, tuple[str, ...]] = {
    "speaker_all_knights": ("we are both {ks}", "both of us are {ks}", "neither of us is a {n}", "we both tell the truth", "the two of us are {ks}"),
    "speaker_all_knaves": ("we are both {ns}", "both of us are {ns}", "neither of us is a {k}", "we both lie", "the two of us are {ns}"),
    "speaker_some_knight": ("at least one of us is a {k}", "one or both of us are {ks}", "we are not both {ns}"),
    "speaker_some_knave": ("at least one of us is a {n}", "one or both of us are {ns}", "we are not both {ks}"),
    "speaker_all_same": ("we are the same kind", "we are of the same type", "we are both the same", "we are alike", "we are either both {ks} or both {ns}"),
    "speaker_not_same": ("we are of different kinds", "we are different", "we are not the same kind", "we are opposites", "one of us is a {k} and the other is a {n}", "we are different types"),
}
_SAY_COUNT = {
    "knights": ("exactly {c} of us {be} {kk}", "exactly {c} of us {be} {kk}", "there {be} exactly {c} {kk} among us", "{c} of us {be} {kk}", "just {c} of us {be} {kk}", "only {c} of us {be} {kk}", "the number of {ks} among us is {c}", "precisely {c} of us {be} {kk}"),
    "knaves": ("exactly {c} of us {be} {nn}", "exactly {c} of us {be} {nn}", "there {be} exactly {c} {nn} among us", "{c} of us {be} {nn}", "just {c} of us {be} {nn}", "only {c} of us {be} {nn}", "the number of {ns} among us is {c}", "precisely {c} of us {be} {nn}"),
}
# frames of direct speech ({C}: the claim) and of reported speech ({c})
_DIRECT = (
    '{S} says: "{C}."', '{S} says, "{C}."', '{S} said: "{C}."', "{S} says: '{C}.'", "{S} says '{C}'.", "{S} says “{C}.”", '{S}: "{C}."', "{S}: {C}.",
    '{S} claims, "{C}."', '{S} states: "{C}."', '{S} declares: "{C}!"', '"{C}," says {S}.', '"{C}", {S} says.', "“{C},” claims {S}.", '{S} tells you: "{C}."',
    '{S} whispers: "{C}."', '{S} shouts, "{C}!"', '{S} replies: "{C}."', "{S} says: {C}.", "{S} - {C}.", '{S} announces "{C}".', '{S} insists: "{C}."', "{S} says {c}.",
    "{S}: '{C}'",
    "{S}: “{C}”",
    '{S} answers: "{C}."',
    '{S} remarks: "{C}."',
    '{S} adds, "{C}."',
    '{S} then says: "{C}."',
    "{S} tells me: '{C}.'",
    'And {S} says: "{C}."',
    '"{C}." That is what {S} says.',
    '{S} mutters "{C}".',
    "{S}'s statement: {C}.",
    '{S} goes: "{C}."',
)  # fmt: skip
_REPORTED = (
    "{S} says that {c}.", "{S} claims that {c}.", "{S} says {c}.", "{S} tells you that {c}.", "{S} states that {c}.", "According to {S}, {c}.", "{S} asserts that {c}.",
    "{S} would have you believe that {c}.", "{S} insists that {c}.", "{S} said that {c}.", "{S} maintains that {c}.", "{S} declares that {c}.", "{S} claims {c}.",
    "{S} told me that {c}.",
    "{S} thinks aloud that {c}.",
    "{S} reports that {c}.",
    "{S} swears that {c}.",
    "{S} announces that {c}.",
    "{S}'s statement is that {c}.",
    "From {S} we hear that {c}.",
    "{S} lets us know that {c}.",
)  # fmt: skip


@dataclass(slots=True)
class _Talk:
    """A puzzle while it is drawn."""

    rng: Random
    names: list[str]
    words: Mapping[str, str]

    def _words(self, template: str) -> str:
        for slot, value in self.words.items():
            article = "an" if value[:1] in "aeou" and not value.startswith("eu") else "a"
            article = "an" if value.startswith("hon") or article == "an" else "a"
            template = template.replace("a {" + slot + "}", f"{article} {{{slot}}}").replace(
                "A {" + slot + "}", f"{article.capitalize()} {{{slot}}}"
            )
            template = template.replace("{" + slot + "}", value)
            template = template.replace("{" + slot.capitalize() + "}", value.capitalize())
        return template

    def about(self, template: str, people_roles: Sequence[tuple[str, str, str]], self_name: str) -> Marked:
        """Fill people into a claim: (slot, name, role); `self_name` stands for the speaker."""
        parts: dict[str, Slot] = {}
        for number, (slot, name, role_name) in enumerate(people_roles):
            parts[slot] = role(name, role_name)
            first_person = name == "I"
            suffix = "" if number == 0 else "2"
            verbs = {
                "is": "am" if first_person else "is",
                "tell": "tell" if first_person else "tells",
                "lie": "lie" if first_person else "lies",
                "speak": "speak" if first_person else "speaks",
            }
            parts.update({verb + suffix: form for verb, form in verbs.items()})
        text = self._words(template)
        if self.rng.random() < 0.2:  # I'm, Bo's
            return _contract(put(text, **parts))
        return put(text, **parts)

    def claim(self, speaker: str) -> tuple[Marked, str, bool]:
        """Draw a claim, its speaker's role, and whether it is direct speech."""
        rng = self.rng
        others = [name for name in self.names if name != speaker]
        direct = rng.random() < 0.75
        me = "I" if direct else (speaker if rng.random() < 0.3 else rng.choice(("he", "she", "they")))
        weights = {
            "knight": 5, "knave": 7, "both_knights": 2, "both_knaves": 3, "same": 4, "different": 4,
            "either_knight": 2, "either_knave": 3, "or": 2, "and": 2.5, "us": 7 if direct else 0, "count": 4 if direct else 0,
        }  # fmt: skip
        kind = rng.choices(list(weights), list(weights.values()))[0]
        if kind == "us":
            table = _SAY_US_TWO if len(self.names) == 2 else _SAY_US
            speaker_role = rng.choice(list(table))
            claimed = self._words(rng.choice(table[speaker_role]))
            if rng.random() < 0.25:
                claimed = claimed.replace("we are ", "we're ").replace("there is ", "there's ")
            return put(claimed), speaker_role, direct
        if kind == "count":
            what = rng.choice(("knights", "knaves"))
            count = rng.randint(1, len(self.names) - (rng.random() < 0.7))
            word = rng.choice((words("one two three four")[count - 1], str(count), words("one two three four")[count - 1]))
            one = count == 1
            template = rng.choice(_SAY_COUNT[what]).replace("{be}", "is" if one else "are")
            template = template.replace("{kk}", "a {k}" if one and "of us" in template else "{k}" if one else "{ks}")
            template = template.replace("{nn}", "a {n}" if one and "of us" in template else "{n}" if one else "{ns}")
            return put(self._words(template), c=role(word, what)), "speaker_" + what, direct
        if kind in ("knight", "knave"):
            said = rng.choice(others) if rng.random() < (0.8 if kind == "knight" else 1) else me
            table_one = _SAY_KNIGHT if kind == "knight" else _SAY_KNAVE
            if said == "they":
                said = speaker
            template = rng.choice(table_one)
            return self.about(template, [("X", said, "said_" + kind)], me), "speaker_" + kind, direct
        if kind in ("or", "and"):
            knave, knight = rng.sample([*others, me] if len(others) == 1 else [*others, me, me], 2) if rng.random() < 0.5 else (me, rng.choice(others))
            if knave == knight:
                knave, knight = me, rng.choice(others)
            if "they" in (knave, knight):
                knave, knight = (speaker if x == "they" else x for x in (knave, knight))
            template = rng.choice(_SAY_OR if kind == "or" else _SAY_AND)
            text = self.about(template, [("N", knave, kind + "_knave"), ("K", knight, kind + "_knight")], me)
            return text, "speaker_" + kind, direct
        pair = rng.sample(others, 2) if len(others) > 1 and rng.random() < 0.5 else [rng.choice(others), me]
        if me in pair and rng.random() < 0.4:
            pair.reverse()
        table_two = {
            "both_knights": _SAY_BOTH_KNIGHTS, "both_knaves": _SAY_BOTH_KNAVES, "same": _SAY_SAME, "different": _SAY_DIFFERENT,
            "either_knight": _SAY_EITHER_KNIGHT, "either_knave": _SAY_EITHER_KNAVE,
        }[kind]  # fmt: skip
        if "I" in pair:  # 'I is' and 'so is I' are nobody's words
            slot = "XY"[pair.index("I")]
            wrong = (f"{{{slot}}} is", f"is {{{slot}}}", f"or {{{slot}}} is")
            table_two = tuple(t for t in table_two if not any(w in t for w in wrong))
        template = rng.choice(table_two)
        if "they" in pair:
            pair[pair.index("they")] = speaker
        # after a preposition people say 'me'
        slots = []
        for slot, name in zip("XY", pair, strict=True):
            if name == "I" and ("of {X} and" in template or f"as {{{slot}}}" in template):
                name = "me" if rng.random() < 0.8 else "myself"
            slots.append((slot, name, kind))
        return self.about(template, slots, me), "speaker_" + kind, direct


def _contract(text: Marked) -> Marked:
    """Write 'I am' as 'I'm' and 'Bo is' as 'Bo's'."""
    merged: list[Piece] = []
    for piece, mark in text.pieces:  # neighbours without a role are one text
        if mark is None and merged and merged[-1][1] is None:
            piece = merged.pop()[0] + piece
        merged.append((piece, mark))
    for index, (piece, mark) in enumerate(merged):
        if index and mark is None and merged[index - 1][1] is not None:
            for full, short in ((" am ", "'m "), (" is ", "'s ")):
                if piece.startswith(full):
                    merged[index] = (short + piece[len(full) :], None)
    return Marked(tuple(merged))


def _first_mentions(*texts: Marked) -> list[str]:
    seen: list[str] = []
    pronouns = {"I", "me", "myself", "he", "she", "they"}
    for text in texts:
        for piece, mark in text.pieces:
            if mark and mark not in ("knights", "knaves") and piece not in pronouns and piece not in seen:
                seen.append(piece)
    return seen


def _spans(*texts: Marked) -> dict[str, list[str]]:
    spans: dict[str, list[str]] = {}
    for text in texts:
        for piece, mark in text.pieces:
            if mark:
                spans.setdefault(mark, []).append(piece)
    return spans


def _sample_knights(rng: Random) -> dict[str, Slot]:
    from reasonnet.tools.errors import ToolError
    from reasonnet.tools.logic import knights_knaves_of

    k, ks, n, ns = rng.choice(_KINDS)
    kinds = {"ks": ks, "ns": ns, "k": k, "n": n}
    while True:
        count = rng.choices((2, 3, 4), (5, 5, 1.5))[0]
        names = people(rng, count)
        talk = _Talk(rng, names, kinds)
        speakers = names[:]
        if rng.random() < 0.25:
            speakers.remove(rng.choice(speakers))
        if rng.random() < 0.2:
            speakers.append(rng.choice(names))
        if rng.random() < 0.3:
            rng.shuffle(speakers)
        parts: list[Marked] = []
        frame_direct, frame_reported = rng.choice(_DIRECT), rng.choice(_REPORTED)
        steady = rng.random() < 0.6
        for speaker in speakers:
            claim, speaker_role, direct = talk.claim(speaker)
            if not steady:
                frame_direct, frame_reported = rng.choice(_DIRECT), rng.choice(_REPORTED)
            frame = frame_direct if direct else frame_reported
            parts.append(put(frame, S=role(speaker, speaker_role), C=capital(claim), c=claim))
        gap = "\n" if rng.random() < 0.15 else " "
        said = join(*(join(gap if index else "", part) for index, part in enumerate(parts)))
        try:
            knights_knaves_of({"person": names, **_spans(said)})
        except ToolError:
            continue
        break
    listed = listing(rng, [role(name, "person") for name in names])
    number = str(count) if rng.random() < 0.2 else words("zero one two three four")[count]

    def words_in(template: str) -> str:
        return talk._words(template).replace("{n}", number)

    rule = words_in(rng.choice(_RULES))
    meet = put(rng.choice([m for m in _MEET if count == 3 or "Three" not in m]).replace("{n}", number), P=listed)
    ask = words_in(rng.choice(_ASK_WHO))
    ask_named = put(words_in(rng.choice(_ASK_NAMED)), P=listed)
    # the answer names people in the order of their first mention; where no list gives it,
    # the tool goes by the alphabet, so the list is left out only if that is the same order
    order = _first_mentions(said)
    plain_order = order == sorted(names)
    bare = said if plain_order else join(capital(listed), rng.choice((": ", " talk. ", " are here. ", " speak. ")), said)
    named_last = ask_named if order == names else put(ask)
    bare_named = said if order == names else join(meet, " ", said)
    inline = said.text.endswith((".", "!"))
    return {
        "_rule": rule,
        "_meet": meet,
        "_said": said,
        "_ask": ask,
        "_bare": bare,
        "_named": join(bare_named, " ", named_last),
        "_list": listed,
        "_ks": ks,
        "_ns": ns,
        "_k": k,
        "_n": n,
        "_stop": "" if inline else ".",
    }


KNIGHTS = Family(
    skill="logic/knights-knaves",
    sample=_sample_knights,
    clauses=(
        "who is the {_k} if {_bare}",
        "who is a {_k} and who a {_n} if {_bare}",
        "who is what: {_bare}",
        "who is what if {_bare}",
        "who is a {_k} and who is a {_n}: {_bare}",
        "what {_list} are if {_said}",
        "which of {_list} are {_ks} and which are {_ns}: {_said}",
        "who is lying, given these statements: {_bare}",
        "who tells the truth here: {_bare}",
        "what kind each of {_list} is. {_said}",
        "who is what in this puzzle: {_bare}",
        "what each speaker is when {_bare}",
    ),
    commands=(
        "say who is a {_k} and who a {_n}: {_bare}",
        "say who is what: {_bare}",
        "tell who lies: {_bare}",
        "find the {_k}: {_bare}",
        "solve this {_ks} and {_ns} puzzle: {_bare}",
        "identify the {_ks} and the {_ns} among {_list}: {_said}",
        "find out who is a {_k} and who is a {_n}. {_bare}",
        "determine the kind of {_list}. {_said}",
        "work out who lies and who tells the truth: {_bare}",
        "classify {_list} as {_ks} or {_ns}: {_said}",
        "deduce what {_list} are. {_said}",
        "decide for each of {_list} if they are a {_k} or a {_n}: {_said}",
        "tell the {_ks} from the {_ns}: {_bare}",
        "sort {_list} into {_ks} and {_ns}. {_said}",
        "unmask the {_ns}: {_bare}",
        "crack this one: {_rule} {_meet} {_said}",
    ),
    questions=(
        "{_bare} who is the {_k}?",
        "{_bare} who is a {_k}?",
        "{_bare} who is a {_k} and who a {_n}?",
        "{_bare} who's a {_k} and who's a {_n}?",
        "{_bare} who is what?",
        "{_bare} which is which?",
        "{_bare} who tells the truth?",
        "{_bare} who is lying?",
        "on an island of {_ks} and {_ns}, {_bare} who is what?",
        "on the island {_bare} who is what?",
        "who is a {_k} and who is a {_n}? {_bare}",
        "who is what? {_bare}",
        "{_ks} and {_ns}: {_bare} who is what?",
        "{_bare} who is the {_k} and who is the {_n}?",
        "who among {_list} is a {_k}? {_said}",
        "which of {_list} lie? {_said}",
        "what are {_list}? {_said}",
        "{_bare} so who's lying?",
        "{_bare} who's who?",
        "{_bare} who lies and who doesn't?",
        "can {_list} be told apart as {_ks} and {_ns}? {_said}",
        "{_list}: {_said} who is honest?",
        "is each of {_list} a {_k} or a {_n}? {_said}",
        "{_rule} {_bare} who is what then?",
    ),
    stories=(
        "On an island of {_ks} and {_ns}: {_bare} Who is a {_k} and who is a {_n}?",
        "On the island of {_ks} and {_ns}, {_bare} Who is what?",
        "{_bare} Who is what?",
        "{_bare} Who is a {_k} and who a {_n}?",
        "{_bare} Who is the {_k}?",
        "{_bare} Who's a {_k} and who's a {_n}?",
        "{_rule} {_meet} {_said} {_ask}",
        "{_rule} {_meet} {_said} {_ask}",
        "{_rule} {_meet} {_said} {_ask}",
        "{_rule} {_meet} {_said} {_ask}",
        "{_rule} {_meet}\n{_said}\n{_ask}",
        "{_rule}\n\n{_meet} {_said}\n\n{_ask}",
        "{_rule} {_named}",
        "{_rule} {_named}",
        "{_meet} {_rule} {_said} {_ask}",
        "{_meet} {_said} {_ask}",
        "{_meet} {_said} {_rule} {_ask}",
        "{_rule} {_bare} {_ask}",
        "{_rule} {_bare} {_ask}",
        "{_bare} {_ask}",
        "{_named}",
        "{_ask} {_rule} {_meet} {_said}",
        "{_ask} {_meet} {_said}",
        "Puzzle: {_rule} {_meet} {_said} {_ask}",
        "Here is a classic riddle. {_rule} {_meet} {_said} {_ask}",
        "A logic puzzle for you: {_rule} {_meet} {_said} {_ask}",
        "My teacher gave us this. {_rule} {_meet} {_said} {_ask}",
        "Imagine an island. {_rule} {_meet} {_said} {_ask}",
        "In a video game, {_list} guard a door. {_rule} {_said} {_ask}",
        "Suppose {_list} are each a {_k} or a {_n}. {_said} {_ask}",
        "Each of {_list} is either a {_k} or a {_n}. {_said} {_ask}",
        "{_list} are each a {_k} or a {_n}. {_said} {_ask}",
        "Among {_list} there may be {_ks} and {_ns}. {_said} {_ask}",
        "In the court, {_list} testify. {_rule} {_said} {_ask}",
        "Inspector Brown interviewed {_list}. {_rule} {_said} {_ask}",
        "At a masked ball you talk to {_list}. {_rule} {_said} {_ask}",
        "Our spaceship landed and {_list} came to greet us. {_rule} {_said} {_ask}",
        "Smullyan style: {_meet} {_said} {_ask}",
        "{_rule} Statements: {_bare} {_ask}",
        "{_rule} I overheard this. {_bare} {_ask}",
        "{_rule} Suspects: {_list}. Statements: {_said} {_ask}",
        "People: {_list}. {_said} {_ask}",
        "Given are {_list}. {_rule} They speak. {_said} {_ask}",
        "I am stuck with this riddle. {_rule} {_meet} {_said} {_ask}",
        "Which of {_list} can be trusted? {_rule} {_said}",
        "What are {_list}? {_rule} {_said}",
    ),
)

FAMILIES: tuple[Family, ...] = (SATISFIABLE, TAUTOLOGY, FIRST, LAST, KNIGHTS)
