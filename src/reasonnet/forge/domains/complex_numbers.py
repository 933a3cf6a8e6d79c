"""Adding, subtracting, multiplying and dividing complex numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from reasonnet.forge.domains import _complex_numbers_words as own
from reasonnet.forge.domains._layouts import spoken
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.everyday import PEOPLE
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Piece, Slot, items, mark

_TWO = re.compile(r"\(([^()]+)\) [-+×÷] \(([^()]+)\)")


def _teach(verb: str, first: str, second: str) -> Callable[[Entry], Marked | None]:
    def teach(entry: Entry) -> Marked | None:
        text = entry["question"]
        found = _TWO.search(text)
        if not text.startswith(verb) or found is None:
            return None
        return find(text, [(*found.span(1), first), (*found.span(2), second)])

    return teach


def _gym(verb: str, first: str, second: str, index: int) -> Gym:
    only = [float(index == place) for place in range(4)]
    large = {"min_real": -100, "max_real": 100, "min_imag": -100, "max_imag": 100}
    huge = {"min_real": -9999, "max_real": 9999, "min_imag": -9999, "max_imag": 9999}
    tiny = {"min_real": -3, "max_real": 3, "min_imag": -2, "max_imag": 2}
    return Gym(
        "complex_arithmetic",
        _teach(verb, first, second),
        tuple({"operations_weights": only, **sizes} for sizes in ({}, {}, large, huge, tiny)),
    )


SUM_GYM = _gym("Add", "numbers", "numbers", 0)
DIFFERENCE_GYM = _gym("Subtract", "minuend", "subtrahend", 1)
PRODUCT_GYM = _gym("Multiply", "numbers", "numbers", 2)
QUOTIENT_GYM = _gym("Divide", "dividend", "divisor", 3)


def _number(rng: Random) -> str:
    top = rng.choice([9, 9, 20, 100, 1000])
    decimal = rng.choice([0, 0, 0, 0, 1, 2])

    def part(value: int) -> str:
        return f"{value / 10**decimal:.{decimal}f}" if decimal else str(value)

    real, imaginary = rng.randint(-top, top), rng.randint(-top, top)
    unit = rng.choice(["i", "i", "i", "i", "j"])
    kind = rng.random()
    if kind < 0.06:
        return part(real or 2)
    size = abs(imaginary) or 1
    written = unit if size == 1 and not decimal else part(size) + unit
    if kind < 0.14:
        return ("-" if imaginary < 0 else "") + written
    gap = rng.choice([" ", " ", ""])
    if decimal == 0 and rng.random() < 0.12:
        real_text = f"{real}.0"
        written = f"{size}.0{unit}"
    else:
        real_text = part(real)
    if size != 1 and rng.random() < 0.06:
        written = written[:-1] + rng.choice(["*", "·"]) + unit
    if rng.random() < 0.04:
        return f"{'-' if imaginary < 0 else ''}{written}{gap}{'-' if real < 0 else '+'}{gap}{part(abs(real))}"
    if imaginary < 0 and rng.random() < 0.06:
        return f"{real_text}{gap}+{gap}" + rng.choice(["-{}", "(-{})"]).format(written)
    if size != 1 and not decimal and written[-1] in "ij" and rng.random() < 0.06:
        written = written[-1] + rng.choice(["", "", "*", "·"]) + str(size)
    elif rng.random() < 0.03:
        written = written.replace("i", "I").replace("j", "J")
    minus = "−" if rng.random() < 0.05 else "-"
    return f"{real_text}{gap}{minus if imaginary < 0 else '+'}{gap}{written}"


def _bracketed(rng: Random, number: str, role: str, sure: bool) -> Marked:
    if sure or rng.random() < 0.6:
        return Marked((("(", None), (number, role), (")", None)))
    return mark(number, role)


def _pair(
    rng: Random, signs: tuple[str, ...], first: str, second: str, *, more: bool
) -> dict[str, Slot]:
    count = rng.choice([2, 2, 2, 3, 4]) if more else 2
    numbers = [_number(rng) for _ in range(count)]
    roles = [first] + [second] * (count - 1)
    sign = rng.choice(signs)
    pieces: list[Piece] = []
    for index, (number, role) in enumerate(zip(numbers, roles, strict=True)):
        pieces += [(sign, None)] if index else []
        pieces += _bracketed(rng, number, role, sure=True).pieces
    listed = (
        items(rng, numbers, joiner=rng.choice(["comma", "and", "and", "semicolon"]))
        if more
        else Marked(())
    )
    slots: dict[str, Slot] = {
        "expression": Marked(tuple(pieces)),
        "numbers": listed,
        "first": _bracketed(rng, numbers[0], first, sure=False),
        "second": _bracketed(rng, numbers[1], second, sure=False),
        "_person": rng.choice(PEOPLE),
        "_complex": rng.choice(["", "complex ", "complex ", "complex-valued "]),
        "_form": rng.choice(["", "", " in the form a + bi", " (a + bi please)", ", i is the imaginary unit", " with i^2 = -1"]),
        "_number": str(rng.randint(2, 99)),
    }  # fmt: skip
    kind = "sum" if " + " in signs else "product" if "" in signs else "difference" if " minus " in signs else "quotient"
    slots["_verb"] = rng.choice(_VERBS[kind])
    return spoken(rng, slots, _INTROS, _ASKS[kind])


_VERBS = {
    "sum": ("addition", "sum", "adding"), "difference": ("subtraction", "difference", "subtracting"),
    "product": ("multiplication", "product", "multiplying"), "quotient": ("division", "quotient", "dividing"),
}  # fmt: skip
_INTROS = (
    "", "", "", "Complex {_verb}.", "i is the imaginary unit.", "i² = -1.", "Arithmetic in ℂ.", "Topic: {_verb} of complex numbers.", "Real and imaginary part, please.", "Write the answer as a + bi.", "The numbers are complex.", "Electrical engineers write j, we write i.", "Think of points in the plane.",
    "Only the {_verb}, nothing fancy.", "{_person} forgot how {_verb} works for complex numbers.",
)  # fmt: skip
_ASKS = {
    "sum": ("What is z + w for z = {first} and w = {second}?", "Add {first} and {second}.", "Sum of {first} and {second}?", "{first} plus {second} gives?", "z1 = {first}, z2 = {second}; z1 + z2 = ?", "a: {first}\nb: {second}\na+b?", "Let u be {first} and v be {second}. Find u + v.", "Put {first} and {second} together by addition.", "Vectors in the plane: first walk {first}, then {second}. Where are you?",
            "Total of these two: {first}; {second}.", "Increase {first} by {second}.", "add({first}, {second})", "complex({first}) + complex({second}) prints what?", "Simplify {expression}.", "Evaluate {expression} and write it as a+bi.", "{expression}"),
    "difference": ("What is z - w for z = {first} and w = {second}?", "Subtract {second} from {first}.", "Difference {first} minus {second}?", "{first} minus {second} gives?", "z1 = {first}, z2 = {second}; z1 - z2 = ?", "a: {first}\nb: {second}\na-b?", "Let u be {first} and v be {second}. Find u - v.", "Take {second} off {first}.", "From {second} to {first}: which complex number is the displacement?",
                   "With w = {second} and z = {first}, what's z - w?", "Decrease {first} by {second}.", "sub({first}, {second})", "How much bigger is {first} than {second} (complex)?", "Simplify {expression}.", "Evaluate {expression} and write it as a+bi.", "{expression}"),
    "product": ("What is z·w for z = {first} and w = {second}?", "Multiply {first} with {second}.", "Product of {first} and {second}?", "{first} times {second} gives?", "z1 = {first}, z2 = {second}; z1 * z2 = ?", "a: {first}\nb: {second}\na*b?", "Let u be {first} and v be {second}. Find uv.", "Expand {first} times {second}.", "Rotate and scale: {first} multiplied by {second} is?",
                "FOIL these: {first}, {second}.", "Scale {first} by {second}.", "mul({first}, {second})", "complex({first}) * complex({second}) prints what?", "Simplify {expression}.", "Expand {expression} and write it as a+bi.", "{expression}"),
    "quotient": ("What is z/w for z = {first} and w = {second}?", "Divide {first} by {second}.", "Quotient of {first} by {second}?", "{first} over {second} gives?", "z1 = {first}, z2 = {second}; z1 / z2 = ?", "a: {first}\nb: {second}\na/b?", "Let u be {first} and v be {second}. Find u/v.", "Which number times {second} is {first}?", "By which complex number do I multiply {second} to get {first}?",
                 "Numerator {first}, denominator {second}. Value?", "Split {first} into {second} (complex division).", "div({first}, {second})", "With the conjugate trick: {first} divided by {second}.", "Simplify {expression}.", "Make the denominator real: {expression}.", "{expression}"),
}  # fmt: skip
_ASKING = (
    "{_hi}{_intro} {_ask}{_bye}", "{_ask}{_bye}", "Exercise {_no}. {_noise}{_intro}\n{_ask}", "Q: {_ask}\nA:", "{_hi}{_noise}{_ask}{_bye}", "**Task.** {_ask}\n**Hint.** {_intro}", "({_no} points) {_intro} {_ask}", "{_name}: {_hi}{_ask}",
    "Dear {_name},\n{_intro} {_ask}{_bye}", "# {_no}\n{_intro}\n{_ask}", "{_ask} {_intro}{_bye}", "Instruction: {_intro}\nInput: {_ask}\nOutput:", "<question>{_ask}</question>", "TODAY'S PROBLEM: {_ask} {_form}", "// {_intro}\n{_ask}", "{_noise}{_ask}", "{_ask} {_noise}", "- {_intro}\n- {_ask}",
)  # fmt: skip


def _sum(rng: Random) -> dict[str, Slot]:
    return _pair(rng, (" + ", " + ", "+", " plus "), "numbers", "numbers", more=True)


def _product(rng: Random) -> dict[str, Slot]:
    signs = (" * ", "*", " × ", " · ", "", " times ")
    return _pair(rng, signs, "numbers", "numbers", more=True)


def _difference(rng: Random) -> dict[str, Slot]:
    return _pair(rng, (" - ", " - ", "-", " − ", " minus "), "minuend", "subtrahend", more=False)


def _quotient(rng: Random) -> dict[str, Slot]:
    signs = (" / ", "/", " ÷ ", " divided by ", " over ", " : ")
    return _pair(rng, signs, "dividend", "divisor", more=False)


_EXPRESSION = {
    "nouns": (
        "{expression}",
        "{expression}{_form}",
        "the value of {expression}",
        "{expression} as a complex number{_form}",
        "the result of {expression}{_form}",
    ),
    "clauses": (
        "what {expression} is{_form}",
        "which complex number {expression} is",
        "what {expression} comes to",
    ),
    "commands": (
        "compute {expression}{_form}",
        "simplify {expression}{_form}",
        "work out {expression}",
        "evaluate the complex expression {expression}",
        "write {expression} as a single complex number{_form}",
    ),
    "questions": (
        "what is {expression}{_form}?",
        "what does {expression} equal{_form}?",
        "{expression} = ?",
        "how much is {expression} if i is the square root of -1?",
    ),
    "stories": (
        "{_person} does exercise {_number} on complex numbers: {expression}. What is the answer{_form}?",
        "Let i be the imaginary unit. Find {expression}.",
        "Complex arithmetic: {expression}{_form}",
    ),
}


def _family(
    skill: str,
    gym: Gym,
    sample: Callable[[Random], dict[str, Slot]],
    nouns: tuple[str, ...],
    clauses: tuple[str, ...],
    commands: tuple[str, ...],
    questions: tuple[str, ...],
    stories: tuple[str, ...],
    more: tuple[str, ...],
) -> Family:
    return Family(
        skill=skill,
        imported=gym.draw,
        sample=shown(sample, skill, "{first} and {second}"),
        nouns=nouns + _EXPRESSION["nouns"],
        clauses=clauses + _EXPRESSION["clauses"],
        commands=commands + _EXPRESSION["commands"],
        questions=questions + _EXPRESSION["questions"] + ("{_ask}", "{_intro} {_ask}", "{_ask} {_intro}"),
        stories=stories + _EXPRESSION["stories"] + _ASKING + more + worked((*more, "{_ask}")),
    )


FAMILIES = (
    _family(
        "complex/sum",
        SUM_GYM,
        _sum,
        (
            "the sum of the complex numbers {numbers}",
            "the sum of {numbers}{_form}",
            "the total of the {_complex}impedances {numbers}",
        ),
        ("what {numbers} add up to", "what the sum of {first} and {second} is"),
        (
            "add {numbers}",
            "add {first} to {second}",
            "add up the complex values {numbers}",
            "sum the {_complex}numbers {numbers}{_form}",
        ),
        ("what is the sum of {numbers}{_form}?", "what do {numbers} add up to?"),
        (
            "Two {_complex}forces, {first} and {second}, act together. What is their sum?",
            "{_person} adds {first} and {second}. What comes out{_form}?",
        ),
        own.SUM,
    ),
    _family(
        "complex/difference",
        DIFFERENCE_GYM,
        _difference,
        (
            "the difference of {first} and {second}",
            "the difference between the complex numbers {first} and {second}{_form}",
            "{first} less {second}",
        ),
        ("what is left if {second} is taken from {first}", "what {first} less {second} is"),
        (
            "subtract {second} from {first}",
            "take {second} away from {first}{_form}",
            "subtract the complex number {second} from {first}",
            "reduce {first} by {second}",
        ),
        (
            "what is {first} minus {second}{_form}?",
            "how much remains when {second} is subtracted from {first}?",
        ),
        (
            "{_person} has z = {first} and w = {second} and wants z - w{_form}. What is it?",
            "z = {first}, w = {second}. z - w?",
        ),
        own.DIFFERENCE,
    ),
    _family(
        "complex/product",
        PRODUCT_GYM,
        _product,
        (
            "the product of the complex numbers {numbers}",
            "the product of {numbers}{_form}",
            "{first} multiplied by {second}",
        ),
        ("what {numbers} multiply to", "what the product of {first} and {second} is"),
        (
            "multiply {numbers}",
            "multiply {first} by {second}{_form}",
            "multiply out {expression}",
            "find the product of {numbers}",
        ),
        ("what is the product of {numbers}{_form}?", "what is {first} times {second}?"),
        (
            "{_person} turns and stretches {first} by multiplying it with {second}. Where does it land{_form}?",
            "z = {first} and w = {second}. What is zw{_form}?",
        ),
        own.PRODUCT,
    ),
    _family(
        "complex/quotient",
        QUOTIENT_GYM,
        _quotient,
        (
            "the quotient of {first} and {second}",
            "the quotient of the complex numbers {first} and {second}{_form}",
            "{first} divided by {second}{_form}",
        ),
        ("what {first} divided by {second} is", "how often {second} goes into {first}, complex"),
        (
            "divide {first} by {second}",
            "divide the complex number {first} by {second}{_form}",
            "rationalise {expression}",
            "find the ratio of {first} to {second}",
        ),
        ("what is {first} over {second}{_form}?", "what do I get by dividing {first} by {second}?"),
        (
            "The voltage is {first} and the impedance {second}. What is the current, that is their quotient{_form}?",
            "z = {first}, w = {second}. Find z/w{_form}.",
        ),
        own.QUOTIENT,
    ),
)
