"""Algebra: equations, systems, values of formulas, expanding and factoring."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from reasonnet.forge.domains import _everyday_whole_words as entire
from reasonnet.forge.domains import _formulas as notation
from reasonnet.forge.domains import _gym_everyday
from reasonnet.forge.domains._context import context
from reasonnet.forge.domains._formulas import Style, Term, coefficient
from reasonnet.forge.wording import Family, Marked, Piece, Slot, items, join, mark, number


def _linear_equation(rng: Random, how: Style, name: str) -> str:
    root: int | Fraction = coefficient(rng, zero=True)
    if rng.random() < 0.15:
        root = Fraction(coefficient(rng), rng.choice([2, 3, 4, 5, 7]))
    scale = root.denominator if isinstance(root, Fraction) else 1
    lead = coefficient(rng, 12) * scale
    shift = coefficient(rng, zero=True)
    kind = rng.randrange(7)
    if kind < 3:  # ax + b = c
        left: list[Term] = [(lead, {name: 1}), (shift, {})]
        right: list[Term] = [(lead * root + shift, {})]
        if rng.random() < 0.15:
            left.reverse()
    elif kind < 5:  # ax + b = cx + d
        other = coefficient(rng, 9) * scale
        if other == lead:
            other += scale
        left = [(lead, {name: 1}), (shift, {})]
        right = [(other, {name: 1}), ((lead - other) * root + shift, {})]
        if not other:
            right = right[1:]
    elif kind == 5:  # a(x + b) = c
        value = lead * (root + shift) if shift else lead * root
        inner = notation.write_polynomial(how, [(1, {name: 1}), (shift, {})])
        text = how.product(str(lead), f"({inner})") if abs(lead) != 1 else f"({inner}) * {lead}"
        text = text.replace(" * (", "(")
        return how.equation(text, notation.write_polynomial(how, [(value, {})]))
    else:  # x/a + b = c
        below = rng.randint(2, 12)
        times = coefficient(rng, 9)
        left = [(Fraction(1, below), {name: 1}), (shift, {})]
        right = [(Fraction(times + shift), {})]
    if rng.random() < 0.12:
        left, right = right, left
    return how.equation(
        notation.write_polynomial(how, left), notation.write_polynomial(how, right)
    )


def _quadratic_equation(rng: Random, how: Style, name: str) -> str:
    kind = rng.randrange(8)
    top = rng.choice([5, 9, 12, 20])
    roots = [coefficient(rng, top, zero=True), coefficient(rng, top)]
    if kind == 0:  # x^2 = c
        return how.equation(how.raised(name, 2), str(rng.choice([roots[1] ** 2, rng.randint(2, 50)])))
    if kind == 1:  # (x - a)(x - b) = 0
        factors = "".join(f"({notation.univariate(how, name, [1, -r or 3])})" for r in roots)
        return how.equation(factors, "0")
    if kind == 2:  # any coefficients; the roots may be irrational or complex
        terms = [rng.choice([1, 1, 2, 3]), coefficient(rng, 9), coefficient(rng, 9)]
        return how.equation(notation.univariate(how, name, terms), "0")
    terms = notation.from_roots(roots, rng.choice([1, 1, 1, 1, 2, 3, -1]))
    if kind == 3:  # x^2 + bx = c
        return how.equation(
            notation.univariate(how, name, [*terms[:2], 0]),
            notation.write_polynomial(how, [(-terms[2], {})]),
        )
    if kind == 4:  # x^2 = bx + c
        lead = abs(terms[0])
        sign = lead // terms[0]
        return how.equation(
            notation.univariate(how, name, [lead, 0, 0]),
            notation.univariate(how, name, [-terms[1] * sign, -terms[2] * sign]),
        )
    return how.equation(notation.univariate(how, name, terms), "0")


def _other_equation(rng: Random, how: Style, name: str) -> str:
    kind = rng.randrange(7)
    root = rng.randint(1, 6)
    if kind < 2:  # cubic with whole roots
        roots = [coefficient(rng, 6, zero=True) for _ in range(3)]
        return how.equation(notation.univariate(how, name, notation.from_roots(roots)), "0")
    if kind == 2:
        base = rng.choice([2, 2, 3, 5, 10])
        return how.equation(how.raised(str(base), name) if how.power != "²" else f"{base}^{name}",
                            str(base**root))  # fmt: skip
    if kind == 3:
        inner = notation.univariate(how, name, [1, coefficient(rng, 9)])
        return how.equation(f"sqrt({inner})", str(rng.randint(1, 12)))
    if kind == 4:
        return how.equation(f"{root * rng.randint(2, 9)}/{name}", str(root))
    if kind == 5:
        return how.equation(how.raised(name, 3), str(rng.choice([8, 27, 64, 125, 216, 1000, -8])))
    decimal = rng.choice(["0.5", "1.5", "2.5", "0.2", "0.25", "1.2", "3.6", "0.1"])
    return how.equation(
        how.sum([how.product(decimal, name), str(coefficient(rng, 9))]), str(rng.randint(1, 40))
    )


def _equation(rng: Random) -> dict[str, Slot]:
    name = rng.choice(notation.VARIABLES)
    if rng.random() < 0.03:
        name = name.upper()
    how = notation.style(rng)
    make = rng.choices([_linear_equation, _quadratic_equation, _other_equation], [6, 4, 2])[0]
    return {
        "equation": notation.typeset(rng, make(rng, how, name)),
        "variable": name,
        **context(rng),
    }


_PAIRS = ("xy",) * 8 + ("ab", "ab", "pq", "mn", "uv", "st", "cd", "rs", "yz", "xz", "jk", "gh")
_TRIPLES = ("xyz",) * 5 + ("abc", "abc", "pqr", "uvw", "rst")


def _system(rng: Random) -> dict[str, Slot]:
    names = rng.choice(_PAIRS) if rng.random() < 0.8 else rng.choice(_TRIPLES)
    how = notation.style(rng)
    top = rng.choice([5, 9, 12, 30])
    values = [coefficient(rng, top, zero=True) for _ in names]
    if rng.random() < 0.1:
        values = [value * 2 for value in values]
    while True:
        rows = [
            [coefficient(rng, rng.choice([1, 3, 9]), zero=rng.random() < 0.3) for _ in names]
            for _ in names
        ]
        if _determinant(rows) and all(any(row) for row in rows):
            break
    texts = []
    for row in rows:
        total = sum(a * v for a, v in zip(row, values, strict=True))
        left: list[Term] = [(a, {n: 1}) for a, n in zip(row, names, strict=True)]
        right: list[Term] = [(total, {})]
        present = [index for index, a in enumerate(row) if a]
        shape = rng.random()
        if shape < 0.15 and len(present) > 1:  # y = 2x + 1, where the coefficient is ±1
            unit = next((index for index in present if abs(row[index]) == 1), None)
            if unit is not None:
                sign = row[unit]
                right = [(-sign * a, powers) for i, (a, powers) in enumerate(left) if i != unit]
                right.append((sign * total, {}))
                left = [(1, {names[unit]: 1})]
        elif shape < 0.25 and total:
            left, right = [*left, (-total, {})], [(0, {})]
        texts.append(
            how.equation(
                notation.write_polynomial(how, left), notation.write_polynomial(how, right)
            )
        )
    joiner = rng.choice(["comma", "comma", "and", "and", "and", "newline", "semicolon"])
    listed = items(rng, texts, joiner=joiner)
    unknowns = ", ".join(names[:-1]) + rng.choice([" and ", ", "]) + names[-1]
    return {"equations": listed, "_unknowns": unknowns, **context(rng)}


def _determinant(rows: list[list[int]]) -> int:
    if len(rows) == 1:
        return rows[0][0]
    return sum(
        (-1) ** index * first * _determinant([row[:index] + row[index + 1 :] for row in rows[1:]])
        for index, first in enumerate(rows[0])
    )


def _value(rng: Random) -> str:
    kind = rng.random()
    if kind < 0.08:
        return f"{coefficient(rng, 9)}.{rng.choice([5, 25, 2, 75, 1])}"
    if kind < 0.13:
        return rng.choice(["1/2", "1/3", "3/4", "-1/2", "2/3"])
    if kind < 0.17:
        return number(rng, rng.randint(0, 12), words=0.5)
    return str(coefficient(rng, zero=True))


def _formula_of(rng: Random, how: Style, names: str) -> str:
    if len(names) == 1:
        kind = rng.randrange(10)
        if kind < 7:
            return notation.polynomial(rng, how, names)
        if kind == 7:
            return "".join(notation.bracketed(rng, how, names) for _ in range(2))
        if kind == 8:
            return how.raised(notation.bracketed(rng, how, names), rng.choice([2, 2, 3]))
        return how.sum([how.product(str(rng.randint(2, 9)), notation.bracketed(rng, how, names))
                        .replace(" * (", "("), str(coefficient(rng, 20))])  # fmt: skip
    terms: list[Term] = [
        (coefficient(rng, 9), {name: rng.choice([1, 1, 1, 2, 2, 3])}) for name in names
    ]
    if rng.random() < 0.5:
        terms.append((coefficient(rng, 9), {name: rng.choice([1, 1, 2]) for name in names}))
    if rng.random() < 0.4:
        terms.append((coefficient(rng), {}))
    return notation.write_polynomial(how, terms)


def _pairs(rng: Random, names: str, values: list[str], sign: str, *, swap: bool = False) -> Marked:
    pieces: list[Piece] = []
    gap = rng.choice([" and ", ", ", ", "])
    for index, (name, value) in enumerate(zip(names, values, strict=True)):
        if index:
            pieces.append((gap if index < len(names) - 1 or rng.random() < 0.6 else " and ", None))
        first: Piece = (value, "value") if swap else (name, "variable")
        second: Piece = (name, "variable") if swap else (value, "value")
        pieces += [first, (sign, None), second]
    return Marked(tuple(pieces))


def _evaluate(rng: Random) -> dict[str, Slot]:
    names = rng.choice(notation.VARIABLES)
    if rng.random() < 0.28:
        names = rng.choice(_PAIRS if rng.random() < 0.75 else _TRIPLES)
    how = notation.style(rng)
    values = [_value(rng) for _ in names]
    function = rng.choice("ffffggghpP")
    head: list[Slot] = [f"{function}("]
    call: list[Slot] = [f"{function}("]
    for index, (name, value) in enumerate(zip(names, values, strict=True)):
        head += [", "] * (index > 0) + [mark(name, "variable")]
        call += [", "] * (index > 0) + [mark(value, "value")]
    sign = rng.choice([" = ", " = ", " = ", "=", "="])
    return {
        "formula": _formula_of(rng, how, names),
        "at": _pairs(rng, names, values, sign),
        "being": _pairs(rng, names, values, rng.choice([" is ", " equals ", " is equal to "])),
        "replacing": _pairs(rng, names, values, rng.choice([" by ", " with "])),
        "inserting": _pairs(rng, names, values, " for ", swap=True),
        "into": _pairs(rng, names, values, " into ", swap=True),
        "head": join(*head, ")"),
        "call": join(*call, ")"),
        **context(rng),
    }


def _expand(rng: Random) -> dict[str, Slot]:
    how = notation.style(rng)
    name = rng.choice(notation.VARIABLES)
    kind = rng.randrange(9)
    one, two = (notation.bracketed(rng, how, name) for _ in range(2))
    star = "*" if how.times.strip() == "*" else ""
    if kind < 3:
        formula = one + star + two
    elif kind == 3:
        formula = how.raised(one, rng.choice([2, 2, 2, 3, 3, 4, 5]))
    elif kind == 4:
        formula = f"{rng.randint(2, 12)}{star}{one}"
    elif kind == 5:
        formula = f"{notation.write_term(how, (rng.randint(1, 6), {name: rng.randint(1, 3)}))}{star}{one}"
    elif kind == 6:
        formula = f"{one}{star}({notation.polynomial(rng, how, name, 2)})"
    elif kind == 7:
        formula = star.join([one, two, notation.bracketed(rng, how, name)])
        if rng.random() < 0.5:
            formula = how.sum([f"{rng.randint(2, 9)}{star}{one}", f"-{rng.randint(2, 9)}{star}{two}"])
    else:
        other = rng.choice([v for v in "abxyzmn" if v != name])
        inner = notation.write_polynomial(
            how, [(rng.choice([1, 1, 2, 3]), {name: 1}), (coefficient(rng, 5), {other: 1})]
        )
        formula = how.raised(f"({inner})", rng.choice([2, 2, 3]))
    return {"formula": notation.typeset(rng, formula), **context(rng)}


def _factor(rng: Random) -> dict[str, Slot]:
    how = notation.style(rng)
    name = rng.choice(notation.VARIABLES)
    kind = rng.randrange(9)
    top = rng.choice([5, 9, 12])
    if kind < 4:
        roots = [coefficient(rng, top) for _ in range(2)]
        terms = notation.from_roots(roots, rng.choice([1, 1, 1, 2, 3]))
        formula = notation.univariate(how, name, terms)
    elif kind == 4:  # difference of squares
        side = rng.randint(1, 15)
        lead = rng.choice([1, 1, 4, 9, 25])
        formula = notation.univariate(how, name, [lead, 0, -side * side])
    elif kind == 5:  # perfect square
        side = coefficient(rng, 9)
        formula = notation.univariate(how, name, [1, 2 * side, side * side])
    elif kind == 6:  # common factor
        common = rng.randint(2, 9)
        degree = rng.randint(1, 3)
        formula = notation.write_polynomial(
            how,
            [
                (common * rng.randint(1, 6), {name: degree + 1}),
                (common * coefficient(rng, 6), {name: degree}),
            ],
        )
    elif kind == 7:  # cubic, or general quadratic
        if rng.random() < 0.5:
            terms = notation.from_roots([coefficient(rng, 5) for _ in range(3)])
        else:
            a, b, c, d = rng.randint(2, 5), coefficient(rng, 7), rng.randint(1, 4), coefficient(rng, 7)
            terms = [a * c, a * d + b * c, b * d]
        formula = notation.univariate(how, name, terms)
    else:
        other = rng.choice([v for v in "abxyzmn" if v != name])
        side = rng.randint(1, 9)
        formula = notation.write_polynomial(
            how, [(1, {name: 2}), (-side * side, {other: 2})]
        )
    return {"formula": notation.typeset(rng, formula), **context(rng)}


FAMILIES = (
    Family(
        skill="algebra/solve-equation",
        imported=_gym_everyday.SOLVE_EQUATION.draw,
        sample=entire.SOLVE.added_to(_equation),
        nouns=(
            "the solution of {equation}",
            "the solutions of {equation}",
            "the solution to {equation}",
            "the value of {variable} if {equation}",
            "the value of {variable} when {equation}",
            "the value of {variable} in {equation}",
            "{variable} if {equation}",
            "{variable} in the equation {equation}",
            "the roots of {equation}",
            "the root of the equation {equation}",
            "all values of {variable} with {equation}",
            "the number {variable} that satisfies {equation}",
            "the unknown in {equation}",
            "every solution of the equation {equation}",
            "solve({equation}, {variable})",
            "{variable} such that {equation}",
            "all roots {variable} of {equation}",
            "{equation}, {variable}",
            "{equation}; {variable}",
            "{variable} from {equation}",
            "{variable} given {equation}",
            "solution: {equation}",
            "the {variable} that makes {equation} work",
            "what {variable} stands for in {equation}",
            "the number hidden behind {variable} in {equation}",
            "all {variable} at which {equation}",
            "the answer to {equation}",
            "solution of {equation}",
            "the solution for {equation}",
            "the root of {equation}",
            "the roots of the equation {equation}",
            "the real {variable} with {equation}",
            "the {variable} with {equation}",
            "the {variable} in {equation}",
            "{variable} in {equation}",
            "{equation} solved for {variable}",
            "{equation} solved",
            "{equation}, find {variable}",
            "{equation}",
        ),
        clauses=(
            "what {variable} is if {equation}",
            "what {variable} equals when {equation}",
            "what {variable} has to be so that {equation}",
            "for which {variable} {equation} holds",
            "for what values of {variable} {equation}",
            "which value of {variable} makes {equation} true",
            "which numbers satisfy {equation}",
            "what the solutions of {equation} are",
            "what the unknown is in {equation}",
            "what the roots of {equation} are",
            "where {equation} has its solutions",
            "how big {variable} is, given that {equation}",
            "what to put for {variable} so that both sides of {equation} agree",
            "what number {variable} hides in {equation}",
            "when {equation} is true",
            "what {variable} is in {equation}",
            "for which {variable} we have {equation}",
            "for which real {variable} {equation}",
            "which {variable} solves {equation}",
            "what's {variable} if {equation}",
        ),
        commands=(
            "solve {equation}",
            "solve {equation} for {variable}",
            "solve for {variable}: {equation}",
            "solve the equation {equation}",
            "solve this equation: {equation}",
            "solve for the unknown in {equation}",
            "find {variable} if {equation}",
            "find {variable}: {equation}",
            "find {variable} such that {equation}",
            "find the roots of {equation}",
            "find all solutions of {equation}",
            "find the value of {variable} which satisfies {equation}",
            "determine {variable} from {equation}",
            "determine all {variable} with {equation}",
            "work out {variable} in {equation}",
            "isolate {variable} in {equation}",
            "get {variable} out of {equation}",
            "given {equation}, find {variable}",
            "given {equation}, solve for {variable}",
            "calculate {variable} where {equation}",
            "from {equation} deduce {variable}",
            "make {equation} true by choosing {variable}",
            "list the real or complex roots of {equation}",
            "compute the solution set of {equation}",
            "rearrange {equation} to get {variable}",
            "solve the following for {variable}: {equation}",
            "crack {equation}",
            "{equation}, solve",
            "{equation}; find {variable}",
            "{equation}: get {variable}",
            "say what {variable} is in {equation}",
            "undo the steps in {equation} to reach {variable}",
            "bring {equation} into the form {variable} = something",
            "balance {equation} and read off {variable}",
            "fill in {variable} so that {equation}",
            "find me {variable} in {equation}",
            "find {variable} in {equation}",
            "find {variable} when {equation}",
            "find {variable} from {equation}",
            "find the solution of {equation}",
            "find the root of {equation}",
            "resolve {equation}",
            "resolve please {equation}",
            "resolve the equation {equation}",
            "resolve {equation} for {variable}",
            "solve for {variable} {equation}",
            "solve in {variable}: {equation}",
            "solve {equation} in {variable}",
            "solve please {equation}",
            "get {variable} in {equation}",
            "give {variable} if {equation}",
            "calculate {variable} in {equation}",
            "give the solution of {equation}",
            "{equation}, solve for {variable}",
            "work out {variable} if {equation}",
        ),
        questions=(*entire.SOLVE.questions,
            "what is {variable} if {equation}?",
            "what's {variable} in {equation}?",
            "{equation}, what is {variable}?",
            "{equation}. what is {variable}?",
            "if {equation}, what is {variable}?",
            "if {equation}, then what does {variable} equal?",
            "given that {equation}, what is the value of {variable}?",
            "which value of {variable} solves {equation}?",
            "what values can {variable} take if {equation}?",
            "for which {variable} is {equation}?",
            "for which values of {variable} does {equation} hold?",
            "what are the solutions of {equation}?",
            "what are the roots of {equation}?",
            "what is the solution to {equation}?",
            "which number {variable} makes {equation} true?",
            "how much is {variable} when {equation}?",
            "what does {variable} need to be for {equation}?",
            "what should {variable} be so that {equation}?",
            "where does {equation} hold?",
            "how do I solve {equation}?",
            "what do you get for {variable} in the equation {equation}?",
            "{equation}, {variable} = ?",
            "hey, {equation} so whats {variable}?",
            "can {equation} be solved, and what is {variable}?",
            "{equation}, so {variable}?",
            "{equation} - what's {variable}?",
            "if {equation}, then {variable} = ?",
            "what must I put for {variable} to make {equation} right?",
            "which number is hiding as {variable} in {equation}?",
            "when is {equation} true?",
            "what numbers can stand for {variable} in {equation}?",
            "both sides of {equation} must match, what is {variable}?",
            "whats {variable} if {equation}?",
            "what's {variable} if {equation}?",
            "what is {variable} in {equation}?",
            "what is {variable} when {equation}?",
            "for which {variable} does {equation}?",
            "for which {variable} do we have {equation}?",
            "for which real {variable} is {equation}?",
            "for what {variable} is {equation}?",
            "what {variable} gives {equation}?",
            "which {variable} solves {equation}?",
            "which is the solution of {equation}?",
            "{equation}, what's {variable}?",
            "{equation}, {variable}?",
            "{equation}?",
            "how much is {variable} if {equation}?",
            "how much is {variable} in {equation}?",
        ),
        stories=(*entire.SOLVE.stories,
            "{_person} is stuck on {equation}. What is {variable}?",
            "My homework, page {_page}: {equation}. Find {variable}.",
            "Let {equation}. Find {variable}.",
            "Suppose {equation}. What is {variable}?",
            "Suppose that {equation} holds. Determine {variable}.",
            "{equation}. Solve.",
            "{equation}. Solve for {variable}.",
            "The cost equation reads {equation}. Which {variable} satisfies it?",
            "A ball's height gives the equation {equation}. Solve it for {variable}.",
            "{_person} thinks of a number {variable} with {equation}. What number is it?",
            "A mystery number {variable} satisfies {equation}. Find it.",
            "On the board stands {equation}. {_who} wants all solutions.",
            "To find where two lines cross I ended up with {equation}. What is {variable}?",
            "The break-even condition is {equation}. What is {variable}?",
            "A balance is level when {equation}. How heavy is {variable}?",
            "In the circuit {equation} must hold. What does {variable} come out as?",
            "Here is an equation: {equation}. Give me its solutions please.",
            "An unknown {variable} obeys {equation}. Tell me its value.",
            "{_other} got {equation} in a puzzle book. What goes in for {variable}?",
            "I know that {equation}. Now I need {variable}.",
            "The shop's bill works out as {equation}. What is {variable}?",
            "The score sheet says {equation}, but {variable} is smudged. What was it?",
            "Number riddle by {_who}: {equation}. Which number is {variable}?",
            "A recipe scales by {equation}. How large is {variable}?",
            "{_person}'s garden plan leads to {equation}. Work out {variable}.",
            "In the game the door opens if {equation}. What do I enter for {variable}?",
            "{equation}. {_person} can't get {variable}. Help.",
            "For the dose the nurse writes {equation}. What is {variable}?",
            "{equation}. Find {variable}.",
            "{equation}, says the board. What's {variable}?",
        ),
    ),
    Family(
        skill="algebra/solve-system",
        sample=_system,
        nouns=(
            "the solution of the system {equations}",
            "the solution to {equations}",
            "the solution of the simultaneous equations {equations}",
            "the values of {_unknowns} if {equations}",
            "the values of {_unknowns} in {equations}",
            "{_unknowns} if {equations}",
            "the common solution of {equations}",
            "the intersection of {equations}",
            "the point where {equations} meet",
            "the unknowns {_unknowns} in the equations {equations}",
            "the numbers {_unknowns} satisfying {equations}",
            "the solution of this linear system: {equations}",
            "the pair or triple of numbers that fulfils {equations}",
            "{equations}; {_unknowns}",
            "{_unknowns} from {equations}",
            "{_unknowns} given {equations}",
            "solution: {equations}",
            "the crossing point of {equations}",
            "the values that make {equations} true all at once",
            "the numbers behind {_unknowns} in {equations}",
            "simultaneous equations {equations}",
            "what {_unknowns} stand for in {equations}",
            "the answer to the pair or set of equations {equations}",
            "solution of {equations}",
            "the solution of {equations}",
            "the solution for {equations}",
            "{_unknowns} in {equations}",
            "{_unknowns} with {equations}",
            "{equations} solved",
            "{equations} solved together",
            "the solution of the two or three equations {equations}",
            "the system {equations}, solved",
            "{equations}",
        ),
        clauses=(
            "what {_unknowns} are if {equations}",
            "which values of {_unknowns} satisfy {equations}",
            "what the solution of the system {equations} is",
            "where the lines {equations} intersect",
            "which numbers solve {equations} at once",
            "what {_unknowns} have to be so that {equations} all hold",
            "for which {_unknowns} the equations {equations} hold together",
            "how to choose {_unknowns} such that {equations}",
            "what the unknowns in {equations} equal",
            "what to put for {_unknowns} so that {equations} are all right",
            "when {equations} are true together",
            "what numbers {_unknowns} hide in {equations}",
            "what {_unknowns} are in {equations}",
            "what {_unknowns} are when {equations}",
            "which {_unknowns} solve {equations}",
            "how {equations} is solved together",
        ),
        commands=(
            "solve the system {equations}",
            "solve the system of equations {equations}",
            "solve the system: {equations}",
            "solve {equations}",
            "solve {equations} for {_unknowns}",
            "solve for {_unknowns}: {equations}",
            "solve simultaneously: {equations}",
            "solve the simultaneous equations {equations}",
            "find {_unknowns} if {equations}",
            "find {_unknowns} such that {equations}",
            "find {_unknowns} given {equations}",
            "find the values of {_unknowns}: {equations}",
            "find the numbers satisfying {equations}",
            "find where {equations} intersect",
            "find the intersection point of the lines {equations}",
            "determine {_unknowns} from {equations}",
            "given {equations}, find {_unknowns}",
            "given the equations {equations}, work out {_unknowns}",
            "use elimination on {equations}",
            "use substitution to solve {equations}",
            "work out the unknowns in {equations}",
            "compute {_unknowns} from the linear system {equations}",
            "treat {equations} as simultaneous equations and solve them",
            "apply Gaussian elimination to {equations}",
            "{equations}, solve both or all",
            "{equations}; find {_unknowns}",
            "{equations}: get {_unknowns}",
            "say what {_unknowns} are in {equations}",
            "eliminate one unknown after another from {equations} and give all",
            "intersect {equations}",
            "combine {equations} to get {_unknowns}",
            "fill in {_unknowns} so that {equations} hold together",
            "solve {equations} at once",
            "solve {equations} together",
            "solve {equations} at the same time",
            "solve {equations} simultaneously",
            "solve {equations} as a system",
            "solve this system: {equations}",
            "solve this system {equations}",
            "solve these equations: {equations}",
            "solve both or all: {equations}",
            "resolve {equations}",
            "resolve the system {equations}",
            "resolve please the system {equations}",
            "find the solution of {equations}",
            "find {_unknowns}: {equations}",
            "find {_unknowns} from {equations}",
            "find {_unknowns} when {equations}",
            "get {_unknowns} from {equations}",
            "work out {_unknowns} if {equations}",
            "calculate {_unknowns} with {equations}",
            "give {_unknowns} for {equations}",
        ),
        questions=(
            "what are {_unknowns} if {equations}?",
            "what are {_unknowns} when {equations}?",
            "what is the solution of the system {equations}?",
            "what is the solution to {equations}?",
            "what values of {_unknowns} satisfy {equations}?",
            "if {equations}, what are {_unknowns}?",
            "if {equations}, what values do the unknowns have?",
            "which numbers {_unknowns} satisfy both or all of {equations}?",
            "given that {equations}, what are {_unknowns}?",
            "where do {equations} intersect?",
            "where do the lines {equations} cross?",
            "at which point do the graphs of {equations} meet?",
            "{equations}, what are {_unknowns}?",
            "how do I solve {equations} together?",
            "for which {_unknowns} do {equations} hold at the same time?",
            "what must {_unknowns} be for {equations}?",
            "which solution do the simultaneous equations {equations} have?",
            "hey what are {_unknowns} in {equations}?",
            "can you find {_unknowns} with {equations}?",
            "{equations}, so {_unknowns}?",
            "{equations} - what are {_unknowns}?",
            "what must I put for {_unknowns} to make {equations} right?",
            "which numbers are hiding as {_unknowns} in {equations}?",
            "when are {equations} true together?",
            "which values fit {equations} all at once?",
            "{equations}, {_unknowns} = ?",
            "whats {_unknowns} if {equations}?",
            "what are {_unknowns} in {equations}?",
            "what are {_unknowns} given {equations}?",
            "what's the solution of {equations}?",
            "which {_unknowns} solve {equations}?",
            "which {_unknowns} satisfy {equations}?",
            "which is the solution of {equations}?",
            "{equations}, {_unknowns}?",
            "how much are {_unknowns} if {equations}?",
            "if {equations}, how much are {_unknowns}?",
        ),
        stories=(
            "{_person} has the equations {equations}. What are {_unknowns}?",
            "Prices {_unknowns} of the goods satisfy {equations}. What are they?",
            "Homework on page {_page}: {equations}. Find {_unknowns}.",
            "Let {equations}. Find {_unknowns}.",
            "Suppose {equations}. What are the unknowns?",
            "Two lines are given by {equations}. Where do they cross?",
            "In a puzzle, {equations}. Determine the value of each letter.",
            "Kirchhoff's laws give {equations}. Solve for the currents {_unknowns}.",
            "{_person} thinks of numbers {_unknowns} with {equations}. What are the numbers?",
            "From the receipts I get {equations}. What does each thing cost?",
            "{_who} wrote {equations} on the board. Solve it.",
            "Supply and demand lead to {equations}. What is the equilibrium?",
            "Here's a system: {equations}. I need all the unknowns.",
            "Consider the following system. {equations} Solve it.",
            "Balancing the mixture gives {equations}. How large are {_unknowns}?",
            "The ages {_unknowns} of siblings fulfil {equations}. How old are they?",
            "I know {equations}. Tell me {_unknowns}.",
            "Two or three shopping bills give {equations}. What are the prices {_unknowns}?",
            "The score sheets say {equations}. What are {_unknowns} worth?",
            "Riddle by {_who}: {equations}. Which numbers are {_unknowns}?",
            "Tickets for adults and children lead to {equations}. Work out {_unknowns}.",
            "{_person}'s garden beds lead to {equations}. What are {_unknowns}?",
            "In the game the door opens if {equations}. What do I enter for {_unknowns}?",
            "{equations}. {_person} can't get {_unknowns}. Help.",
            "Mixing two or more solutions in the lab means {equations}. How much of each, {_unknowns}, is needed?",
            "{equations}. Find {_unknowns}.",
            "We know that {equations}. What are {_unknowns}?",
        ),
    ),
    Family(
        skill="algebra/evaluate-at",
        sample=_evaluate,
        nouns=(
            "{formula} at {at}",
            "{formula} for {at}",
            "{formula} when {at}",
            "{formula} with {at}",
            "{formula} if {at}",
            "{formula} where {at}",
            "{formula} when {being}",
            "{formula}, {at}",
            "the value of {formula} at {at}",
            "the value of {formula} for {at}",
            "the value of {formula} when {at}",
            "the value of {formula} if {being}",
            "the value of the expression {formula} when {at}",
            "the value of the polynomial {formula} at {at}",
            "the result of substituting {at} into {formula}",
            "{call} if {head} = {formula}",
            "{call} where {head} = {formula}",
            "{call} for {head} = {formula}",
            "{call}, given {head} = {formula}",
            "the value of {call} if {head} = {formula}",
            "{formula}; {at}",
            "{at}: {formula}",
            "{at}; {formula}",
            "{formula} given {at}",
            "{formula} once {at}",
            "{formula} evaluated at {at}",
            "{formula} after replacing {replacing}",
            "the number that {formula} gives for {at}",
            "the outcome of {formula} with {at}",
            "what {formula} is worth if {being}",
            "{call}, {head} = {formula}",
            "the output of {head} = {formula} for {call}",
            "{formula} @ {at}",
            "{formula} in {at}",
            "{formula} at the point {at}",
            "the value of {formula} with {at}",
            "the value of {formula} where {at}",
            "the value of {formula} in {at}",
            "value of {formula} at {at}",
            "value of {formula} for {at}",
            "{formula} with {inserting}",
        ),
        clauses=(
            "what {formula} is when {at}",
            "what {formula} is for {at}",
            "what {formula} equals if {at}",
            "what {formula} comes to when {being}",
            "how much {formula} is at {at}",
            "what value {formula} takes for {at}",
            "what {call} is if {head} = {formula}",
            "what you get from {formula} with {at}",
            "what the expression {formula} evaluates to at {at}",
            "what results if you put {inserting} in {formula}",
            "what number comes out of {formula} if {at}",
            "what {formula} is worth with {at}",
            "what the formula {formula} gives once {being}",
            "what {call} comes to with {head} = {formula}",
            "what {formula} is at {at}",
            "what {formula} gives at {at}",
            "what {formula} comes to when {at}",
            "how much {formula} is when {at}",
            "how much {formula} is for {at}",
        ),
        commands=(
            "evaluate {formula} at {at}",
            "evaluate {formula} for {at}",
            "evaluate {formula} when {at}",
            "evaluate {formula} if {being}",
            "evaluate {formula} with {at}",
            "evaluate the expression {formula} where {at}",
            "substitute {at} into {formula}",
            "substitute {inserting} in {formula}",
            "put {at} into {formula}",
            "plug {at} into {formula}",
            "plug {into} {formula}, and say what comes out",
            "plug in {at}: {formula}",
            "replace {replacing} in {formula} and calculate",
            "insert {inserting} in the formula {formula}",
            "calculate {formula} for {at}",
            "compute {formula} when {at}",
            "compute {formula} given {at}",
            "find {formula} if {at}",
            "find the value of {formula} when {at}",
            "find {call} if {head} = {formula}",
            "find {call} when {head} = {formula}",
            "given {head} = {formula}, find {call}",
            "given {at}, compute {formula}",
            "given that {being}, evaluate {formula}",
            "with {at}, work out {formula}",
            "set {at} in {formula} and give the number",
            "for {head} = {formula}, compute {call}",
            "if {at}, evaluate {formula}",
            "let {at} and calculate {formula}",
            "{formula}, {at}, evaluate",
            "{at}: calculate {formula}",
            "say what {formula} is if {at}",
            "feed {into} {formula} and give the result",
            "work {formula} out, knowing {at}",
            "swap {replacing} in {formula} and give the number",
            "take {at} and get the value of {formula}",
            "run {formula} for {at}",
            "use {at} in {formula}",
            "{head} = {formula}; get {call}",
            "evaluate {formula} @ {at}",
            "evaluate {formula} in {at}",
            "evaluate the polynomial {formula} at {at}",
            "evaluate the formula {formula} at {at}",
            "evaluate {call} for {head} = {formula}",
            "give the value of {formula} at {at}",
            "give the value of {formula} for {at}",
            "calculate the value of {formula} when {at}",
            "calculate the value of {formula} at {at}",
            "calculate the value of the expression {formula} for {at}",
            "calculate {formula} when {at}",
            "calculate {formula} at {at}",
            "compute {formula} at {at}",
            "compute {formula} for {at}",
            "work out {formula} for {at}",
            "work out {formula} at {at}",
            "work out {formula} when {at}",
            "find {formula} at {at}",
            "find {formula} for {at}",
            "find {formula} when {at}",
            "say what {formula} is at {at}",
            "plug {at} in {formula}",
            "put {at} in {formula}",
            "put {inserting} in {formula}",
            "insert {at} in {formula}",
            "insert {at} into {formula}",
            "set {at} in {formula}",
            "take {formula} at {at}",
            "do {formula} at {at}",
            "get {formula} for {at}",
        ),
        questions=(
            "what is {formula} when {at}?",
            "what is {formula} if {at}?",
            "what is {formula} for {at}?",
            "what is {formula} at {at}?",
            "what is the value of {formula} when {at}?",
            "what is the value of {formula} if {being}?",
            "what's {formula} with {at}?",
            "if {at}, what is {formula}?",
            "if {being}, what is {formula}?",
            "if {being}, how much is {formula}?",
            "given {at}, what's the value of {formula}?",
            "for {at}, what does {formula} equal?",
            "what does {formula} equal when {at}?",
            "what does {formula} evaluate to for {at}?",
            "when {being}, what does {formula} come to?",
            "if {head} = {formula}, what is {call}?",
            "if {head} = {formula}, then what's {call}?",
            "{head} = {formula}, {call} = ?",
            "{head} = {formula}. what's {call}?",
            "with {head} = {formula}, what is {call}?",
            "what do I get when I put {inserting} in {formula}?",
            "what number results from {formula} at {at}?",
            "how large is {formula} once {at}?",
            "what's the output of {formula} for input {at}?",
            "{formula}, {at}, value?",
            "{at}, {formula} = ?",
            "{at}, so {formula} is?",
            "how much is {formula} with {at}?",
            "what number do I get from {formula} once {being}?",
            "what's {formula} worth if {at}?",
            "{head} = {formula}, so what is {call}?",
            "if I put {inserting} in {formula}, what comes out?",
            "knowing {at}, what does {formula} make?",
            "whats {formula} at {at}?",
            "whats {formula} when {at}?",
            "what's {formula} at {at}?",
            "what's {formula} for {at}?",
            "what's {formula} when {at}?",
            "what does {formula} come to when {being}?",
            "what does {formula} come to for {at}?",
            "what does {formula} give at {at}?",
            "what is {formula} with {at}?",
            "what value has {formula} at {at}?",
            "how much is {formula} for {at}?",
            "how much is {formula} when {at}?",
            "how much is {formula} at {at}?",
            "how much is {formula} if {being}?",
            "{formula} at {at}?",
            "{formula} for {at}?",
            "{formula} with {at}?",
        ),
        stories=(
            "Let {head} = {formula}. What is {call}?",
            "Let {head} = {formula}. Find {call}.",
            "Define {head} = {formula}. Compute {call}.",
            "Consider the function {head} = {formula}. What is its value {call}?",
            "A function is given by {head} = {formula}. {_person} needs {call}.",
            "Let {at}. What is {formula}?",
            "Suppose {at}. Evaluate {formula}.",
            "Suppose {being}. How much is {formula}?",
            "{_person} knows that {at} and has to work out {formula}.",
            "The price is {formula}, in coins. What is it for {at}?",
            "A taxi costs {formula}. What do we pay if {at}?",
            "The height of a rocket is {formula}. How high is it at {at}?",
            "The spreadsheet cell contains {formula}. What does it show when {at}?",
            "The profit of the shop is modelled by {formula}. What is it for {at}?",
            "In my game the damage is {formula}. How much damage is done with {at}?",
            "Energy is computed as {formula}. Take {at}. What's the result?",
            "{_who} wrote {formula} on the board and said: take {at}. What comes out?",
            "Exercise on page {_page}: {formula}, {at}. Evaluate.",
            "My program returns {formula}. What will it return when {at}?",
            "{head} = {formula} describes a curve. Which value is {call}?",
            "The phone plan costs {formula}. What is the bill if {at}?",
            "{at}. Work out {formula}.",
            "The plant's height follows {formula}. How tall is it when {at}?",
            "Points are awarded by {formula}. {_person} has {at}. How many points is that?",
            "The dose is given by {formula}. What dose is it if {at}?",
            "We know that {being}. What is {formula}?",
            "The function machine does {head} = {formula}. What is {call}?",
            "{_who} has the recipe formula {formula} and says that {being}. What comes out?",
            "The formula is {formula}. What is it when {at}?",
            "Take {formula}. What does it come to at {at}?",
        ),
    ),
    Family(
        skill="algebra/expand",
        imported=_gym_everyday.EXPAND.draw,
        sample=entire.EXPAND.added_to(_expand),
        nouns=(
            "the expansion of {formula}",
            "the expanded form of {formula}",
            "{formula} expanded",
            "{formula} multiplied out",
            "{formula} without brackets",
            "{formula} without parentheses",
            "{formula} in expanded form",
            "{formula} as a sum of terms",
            "the product {formula}, multiplied out",
            "the result of multiplying out {formula}",
            "the polynomial {formula} in standard form",
            "{formula} with the brackets removed",
            "expand({formula})",
            "the bracket-free form of {formula}",
            "{formula}, expanded",
            "{formula} without any brackets",
            "{formula} written out term by term",
            "{formula} as one long sum",
            "expanded: {formula}",
            "the sum that {formula} multiplies out to",
            "the polynomial you get from {formula}",
            "{formula} as a sum, not a product",
            "the term-by-term form of {formula}",
            "the multiplied-out version of {formula}",
            "{formula} written without brackets",
            "{formula} written out without brackets",
            "{formula} written as a polynomial",
            "{formula} with the brackets opened",
            "the product {formula} multiplied out",
            "expansion of {formula}",
            "the polynomial {formula} without its brackets",
        ),
        clauses=(
            "what {formula} is when expanded",
            "what {formula} is multiplied out",
            "how {formula} looks without brackets",
            "how {formula} expands",
            "what you get when you expand {formula}",
            "what the expansion of {formula} is",
            "what {formula} becomes after removing the parentheses",
            "which polynomial {formula} is when written out in full",
            "what the product {formula} is as a sum",
            "what comes out when all brackets in {formula} are multiplied",
            "what {formula} is as a sum rather than a product",
            "what is left of {formula} without brackets",
            "what {formula} is expanded",
            "what {formula} is without brackets",
            "how {formula} looks multiplied out",
            "what you get when you multiply out {formula}",
        ),
        commands=(
            "expand {formula}",
            "expand the expression {formula}",
            "expand the product {formula}",
            "expand the brackets in {formula}",
            "expand and simplify {formula}",
            "multiply out {formula}",
            "multiply out the brackets: {formula}",
            "multiply {formula} out fully",
            "remove the brackets from {formula}",
            "get rid of the parentheses in {formula}",
            "open the brackets in {formula}",
            "distribute {formula}",
            "use the distributive law on {formula}",
            "FOIL {formula}",
            "write {formula} as a polynomial",
            "write {formula} without brackets",
            "rewrite {formula} as a sum of terms",
            "rewrite {formula} in standard polynomial form",
            "apply the binomial theorem to {formula}",
            "express {formula} without parentheses",
            "clear the brackets: {formula}",
            "write out {formula} in full",
            "turn {formula} into expanded form",
            "carry out the multiplication in {formula}",
            "{formula}, expand",
            "{formula}: no brackets please",
            "multiply each term in {formula} and collect",
            "go from product to sum: {formula}",
            "take {formula} out of brackets completely by multiplying",
            "unfold {formula}",
            "turn {formula} into a sum",
            "lose the brackets in {formula}",
            "multiply through in {formula}",
            "flatten {formula} into powers",
            "expand out {formula}",
            "multiply {formula} out",
            "multiply out the brackets {formula}",
            "open the parentheses of {formula}",
            "get rid of the brackets in {formula}",
            "write {formula} without parentheses",
            "write {formula} multiplied out",
            "do the expansion of {formula}",
            "develop {formula}",
            "expand please {formula}",
            "expand for me {formula}",
            "simplify {formula} by multiplying out",
            "say what {formula} is without brackets",
        ),
        questions=(*entire.EXPAND.questions,
            "what is {formula} expanded?",
            "what is the expansion of {formula}?",
            "what's {formula} when multiplied out?",
            "what do you get if you expand {formula}?",
            "what do you get when you multiply out {formula}?",
            "what does {formula} expand to?",
            "how does {formula} look without brackets?",
            "how do I expand {formula}?",
            "how do you write {formula} without parentheses?",
            "which polynomial is {formula}?",
            "what is the expanded form of {formula}?",
            "what does {formula} become after distributing?",
            "expanded, what is {formula}?",
            "what is {formula} in standard form?",
            "if I open the brackets of {formula}, what do I get?",
            "{formula} multiplied out is what?",
            "what is {formula} as a polynomial?",
            "{formula} expanded?",
            "{formula} without brackets?",
            "{formula} = which sum?",
            "what sum do I get from {formula}?",
            "what's {formula} once it's all multiplied?",
            "how does {formula} read term by term?",
            "what's left when the brackets of {formula} are gone?",
            "{formula} is a product, but what is it as a sum?",
            "whats {formula} expanded?",
            "what's {formula} multiplied out?",
            "what's {formula} without brackets?",
            "what does {formula} multiply out to?",
            "how does {formula} expand?",
            "how is {formula} without brackets?",
            "{formula} multiplied out?",
            "can you expand {formula}?",
            "which is the expansion of {formula}?",
        ),
        stories=(*entire.EXPAND.stories,
            "{_person} has to multiply out {formula}. What is the result?",
            "Exercise on page {_page}: expand {formula}.",
            "A rectangle has the area {formula}. Write it without brackets.",
            "{_who} wrote {formula} on the board and wants the brackets gone.",
            "I have {formula}. Multiply it out for me.",
            "To compare coefficients I need {formula} as a sum of powers. What is it?",
            "{_person} claims to know {formula} by heart in expanded form. What is it?",
            "My CAS shows {formula}, but I need it expanded.",
            "The volume of the box is {formula}. {_other} wants the polynomial in standard form.",
            "Consider {formula}. What is this when all brackets are multiplied out?",
            "Before differentiating I'd like to have {formula} multiplied out.",
            "Two brackets... {formula}. FOIL it please.",
            "The garden's area is {formula}. {_person} wants it as a sum of terms.",
            "{_person} multiplies each term with each in {formula}. What comes out?",
            "The worksheet asks to remove brackets: {formula}. What goes in the gap?",
            "In the code I have {formula}, and the compiler should multiply it out. What polynomial is that?",
            "{_who} factored it already: {formula}. Go back to the sum.",
            "Area model on the board: {formula}. Give the whole product, term by term.",
            "I need to expand {formula}. What comes out?",
            "Brackets away, please: {formula}.",
        ),
    ),
    Family(
        skill="algebra/factor",
        sample=_factor,
        nouns=(
            "the factorization of {formula}",
            "the factorisation of {formula}",
            "the factored form of {formula}",
            "the factors of {formula}",
            "{formula} factored",
            "{formula} factorised",
            "{formula} in factored form",
            "{formula} as a product",
            "{formula} as a product of factors",
            "{formula} written with brackets, as a product",
            "the polynomial {formula} factored over the integers",
            "the product of linear factors that equals {formula}",
            "factor({formula})",
            "{formula}, factored",
            "{formula} in brackets",
            "{formula} written as brackets times brackets",
            "{formula} as one product",
            "factored: {formula}",
            "the product that multiplies out to {formula}",
            "the brackets behind {formula}",
            "{formula} as a product, not a sum",
            "the fully factorised version of {formula}",
            "the factor form of {formula}",
            "{formula} factorized",
            "{formula} in factors",
            "{formula} written with brackets",
            "{formula} as a product of brackets",
            "factors of {formula}",
            "the brackets that multiply to {formula}",
        ),
        clauses=(
            "how {formula} factors",
            "how to factor {formula}",
            "how {formula} is factorised",
            "what {formula} is in factored form",
            "what the factors of {formula} are",
            "what the polynomial {formula} factors into",
            "which product equals {formula}",
            "how {formula} splits into brackets",
            "what {formula} looks like as a product",
            "which brackets multiplied together give {formula}",
            "what {formula} is as a product rather than a sum",
            "what {formula} was before it was multiplied out",
            "what {formula} is factored",
            "what {formula} factors into",
            "what {formula} factors to",
            "how {formula} factorises",
            "what you get when you factor {formula}",
        ),
        commands=(
            "factor {formula}",
            "factor the expression {formula}",
            "factor the polynomial {formula}",
            "factor {formula} completely",
            "factor out {formula}",
            "factorise {formula}",
            "factorize {formula}",
            "factorise fully: {formula}",
            "factorize the quadratic or polynomial {formula}",
            "find the factors of {formula}",
            "find the factored form of {formula}",
            "write {formula} as a product",
            "write {formula} in factored form",
            "write {formula} as a product of simpler polynomials",
            "express {formula} as a product of factors",
            "decompose {formula} into factors",
            "break {formula} into factors",
            "split {formula} into linear factors",
            "rewrite {formula} in brackets, as a product",
            "turn {formula} into a product",
            "put {formula} into brackets",
            "take out common factors from {formula}",
            "pull apart {formula} into polynomial factors",
            "{formula}, factor",
            "{formula}: into brackets please",
            "go from sum to product: {formula}",
            "put {formula} back into brackets",
            "fold {formula} back into a product",
            "undo the multiplication in {formula}",
            "take {formula} and pull the factors out",
            "reverse the expansion of {formula}",
            "find what multiplies to {formula} and write it as a product",
            "give the brackets of {formula}",
            "factorise the polynomial {formula}",
            "put {formula} in factors",
            "decompose {formula} in factors",
            "split {formula} into factors",
            "give the factors of {formula}",
            "do the factoring of {formula}",
            "factor please {formula}",
            "factor for me {formula}",
            "say what {formula} is in factors",
            "bring {formula} into factored form",
        ),
        questions=(
            "what is the factorization of {formula}?",
            "what is the factored form of {formula}?",
            "what is {formula} factored?",
            "what's {formula} as a product?",
            "what are the factors of {formula}?",
            "how does {formula} factor?",
            "how do you factor {formula}?",
            "how do I factorise {formula}?",
            "how can {formula} be written as a product?",
            "what does {formula} factorise to?",
            "what does the polynomial {formula} factor into?",
            "into which factors does {formula} split?",
            "which brackets multiply to {formula}?",
            "what do I multiply to get {formula}?",
            "how would you split {formula} into factors?",
            "can {formula} be factored, and how?",
            "factored, {formula} is what?",
            "{formula} factored?",
            "{formula} as brackets?",
            "{formula} = which product?",
            "what product do I get from {formula}?",
            "what was {formula} before someone multiplied it out?",
            "how does {formula} read as a product?",
            "which factors are hidden in {formula}?",
            "{formula} is a sum, but what is it as a product?",
            "whats {formula} factored?",
            "what's {formula} factored?",
            "what does {formula} factor into?",
            "what does {formula} factor to?",
            "how does {formula} factorise?",
            "how do I factor {formula}?",
            "which are the factors of {formula}?",
            "can you factor {formula}?",
            "what do you get when you factor {formula}?",
        ),
        stories=(
            "{_person} needs to factorise {formula}. What is the answer?",
            "Exercise on page {_page}: factor {formula}.",
            "A rectangle has area {formula}. Which expressions could be its sides, as a product?",
            "{_who} wrote {formula} on the board. Write it as a product.",
            "I have {formula} and would like it in brackets.",
            "To cancel the fraction, I need the numerator {formula} in factored form.",
            "To read off the zeros I want {formula} as a product of factors.",
            "{_person} says {formula} can be factored. How?",
            "Consider the polynomial {formula}. Factor it over the rationals.",
            "Simplify by factoring: {formula}.",
            "My CAS expanded the thing to {formula}. Please undo that and give me the product.",
            "Before solving, {_other} would factor {formula}. Do that.",
            "The garden's area is {formula}. {_person} wants it as length times width, in brackets.",
            "{_person} multiplied two or more brackets and got {formula}. Which product was it?",
            "The worksheet asks to put into brackets: {formula}. What goes in the gap?",
            "In the code I have {formula}, and it should become a product of simpler factors. Which?",
            "{_who} expanded it already: {formula}. Go back to the product.",
            "Area model on the board: total {formula}. Give the sides, as a product.",
            "I need to factor {formula}. What comes out?",
            "Into brackets, please: {formula}.",
        ),
    ),
)
