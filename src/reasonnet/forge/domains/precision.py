"""Calculations and powers to a number of significant digits."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _precision_words as words
from reasonnet.forge.domains._layouts import asked, layouts, spoken
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.everyday import PEOPLE
from reasonnet.forge.gym import Gym
from reasonnet.forge.gyms import by_pattern
from reasonnet.forge.wording import Family, Marked, Slot, number_words

DECIMALS_GYM = Gym(
    "decimal_arithmetic",
    by_pattern(r"maximum of (?P<figures>\d+) significant digits.*\n(?P<formula>.+?) = \?"),
    (
        # the first one's scorer is the strictest
        {
            "min_num_decimal_places": 5,
            "max_num_decimal_places": 8,
            "precision": 10,
            "min_terms": 5,
            "max_terms": 8,
        },
        {},
        {},
        {
            "min_num_decimal_places": 1,
            "max_num_decimal_places": 6,
            "precision": 15,
            "max_terms": 10,
        },
        {"min_num_decimal_places": 2, "max_num_decimal_places": 4, "precision": 8},
    ),
)
POWER_GYM = Gym(
    "power_function",
    by_pattern(
        r"Compute (?P<base>-?[\d.]+)\^(?P<exponent>-?\d+)\. .*?correct to (?P<figures>\d+) signif"
    ),
    (
        {},
        {"min_exponent": 4, "max_exponent": 8},
        {"max_exponent": 20},
        {"min_base": -10.0, "max_base": 10.0, "max_exponent": 12},
    ),
)


def _figures(rng: Random) -> str:
    figures = rng.choice([2, 3, 3, 4, 5, 6, 8, 10, 12, 15, 20])
    return number_words(figures) if rng.random() < 0.25 else str(figures)


def _context(rng: Random) -> dict[str, Slot]:
    figures = _figures(rng)
    return {
        "figures": figures,
        "_digits": rng.choice(["significant digits", "significant figures", "sig figs", "sig. figures", "significant places", "s.f.", "digits that are significant", "digits of precision", "significant decimal digits", "signif. digits", "figures", "digits in total", "digits"]),
        "_person": rng.choice(PEOPLE),
        "_half": rng.choice(["", "", ", halves rounded up", " (round half up)", " and round halves up", ", nothing else"]),
        "_number": str(rng.randint(2, 60)),
    }  # fmt: skip


def _decimal(rng: Random) -> str:
    places = rng.choice([0, 1, 2, 3, 3, 4, 6, 8])
    return f"{rng.uniform(0.05, rng.choice([10, 10, 100, 5000])):.{places}f}"


def _tree(rng: Random, terms: int, signs: tuple[str, ...], gap: str) -> str:
    if terms == 1:
        text = _decimal(rng)
        return text if float(text) else "1.5"
    split = rng.randint(1, terms - 1)
    left, right = _tree(rng, split, signs, gap), _tree(rng, terms - split, signs, gap)
    sign = rng.choice(signs)
    if sign in "/÷" and not right.replace(".", "").isdigit():
        right = _decimal(rng)
        right = right if float(right) else "2.5"
    text = f"{left}{gap}{sign}{gap}{right}"
    return f"({text})" if rng.random() < 0.5 else text


def _formula(rng: Random) -> dict[str, Slot]:
    signs = rng.choice([("+", "-", "*", "/")] * 3 + [("+", "-", "×", "÷"), ("*", "/")])
    gap = rng.choice(["", "", " "])
    text = _tree(rng, rng.choice([2, 2, 3, 3, 4, 5, 6, 8, 10]), signs, gap)
    text = text.replace("(", "[").replace(")", "]") if rng.random() < 0.04 else text
    return spoken(rng, {"formula": text, **_context(rng)}, _INTROS, _ASKS)


_INTROS = (
    "", "", "", "Round halves up.", "Every step is rounded to that many digits.", "5 is rounded up.", "Decimal arithmetic, half-up rounding.", "Don't give more digits than asked.", "The usual order of operations.", "Only the number is needed.", "Trailing zeros can be dropped.",
    "A calculator with a short display.", "Rounding up from the half.", "Multiplication and division go first.", "Measured values, so keep the precision.", "Exact to the digits asked for.", "{_person} needs it for a lab report with {_number} pages.",
)  # fmt: skip
_ASKS = (
    "What is it to {figures} {_digits}?", "Give at most {figures} {_digits}.", "Use {figures} {_digits}.", "How much is that with {figures} {_digits}?", "Calculate to a maximum of {figures} {_digits}{_half}.", "Answer: one number with {figures} {_digits}.", "Evaluate; precision = {figures} {_digits}.",
    "Result with {figures} {_digits}, please.", "Round to {figures} {_digits}.", "Work it out and keep {figures} {_digits}.", "{figures} {_digits}, no more.", "I'd like the value, not more than {figures} {_digits}.", "Precision: {figures}. Value?", "Compute it and limit yourself to {figures} {_digits}{_half}.",
    "What would a {figures}-digit calculator say?", "(up to {figures} {_digits})", "sig figs: {figures}. Answer?", "Solve it. Final value with {figures} {_digits} only.",
)  # fmt: skip
_DATA = ("{formula}", "{formula} = ?", "Term: {formula}", "`{formula}`", "expression = {formula}", "Evaluate {formula}", "y = {formula}", "The sum reads {formula} =", "Work out {formula}", "calc> {formula}", "{formula} =", "Problem: {formula}")
_POWER_INTROS = (
    "", "", "", "Exponentiation.", "Scientific notation with e, like 1.23e+4.", "Use {_form}.", "Format d.ddde±x.", "The base may be negative, mind the sign.", "A power is to be computed.", "Very large or very small, so in {_form}.", "Raise the base to the exponent.", "{_person} can't fit it on the display.",
    "Write it like -2.43e-19.", "Multiply the number by itself as often as the exponent says.", "Negative exponents mean one over.",
)  # fmt: skip
_POWER_ASKS = (
    "Value in {_form} with {figures} {_digits}?", "Answer to {figures} {_digits} in {_form}.", "Give it correct to {figures} {_digits}.", "What's that, {figures} {_digits}, {_form}?", "{figures} {_digits}.", "Round to {figures} {_digits} and use {_form}.", "Compute it. {_form}, {figures} {_digits}.",
    "How much is it in {_form} ({figures} {_digits})?", "Result: {_form}, {figures} {_digits} please.", "Final answer with {figures} {_digits}, {_form}.", "Report {figures} {_digits} in {_form}.", "Please evaluate it to {figures} {_digits} ({_form}).", "Show mantissa and exponent, {figures} {_digits}.",
)  # fmt: skip
_POWER_DATA = (
    "{power}", "{power} = ?", "{base} to the power {exponent}", "base = {base}, exponent = {exponent}", "pow({base}, {exponent})", "x^n for x = {base} and n = {exponent}", "({power})", "b: {base}\nn: {exponent}", "Math.pow({base},{exponent})", "POWER({base}; {exponent})", "Number: {base}. Exponent: {exponent}.",
    "{base} raised to the {exponent}", "{base} ** {exponent}", "x = {base}; y = x to the {exponent}", "exponent {exponent}, base {base}",
)  # fmt: skip


_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def _power(rng: Random) -> dict[str, Slot]:
    places = rng.choice([0, 1, 2, 4, 4])
    base = f"{rng.uniform(-1, 1) * rng.choice([5, 20, 1000, 1000]):.{places}f}"
    base = base if float(base) else "-2.5"
    exponent = str(rng.choice([-1, 1]) * rng.choice([2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 20, 50]))
    style = rng.choice(["caret", "caret", "caret", "stars", "bracket", "super"])
    pieces: tuple[tuple[str, str | None], ...]
    if style == "bracket":
        pieces = (("(", None), (base, "base"), (")^", None), (exponent, "exponent"))
    elif style == "super":
        pieces = ((base, "base"), (exponent.translate(_SUPERSCRIPTS), "exponent"))
    else:
        pieces = (
            (base, "base"),
            ("^" if style == "caret" else "**", None),
            (exponent, "exponent"),
        )
    slots: dict[str, Slot] = {
        "power": Marked(pieces),
        "base": base,
        "exponent": exponent,
        "_form": rng.choice(["scientific notation", "e notation", "exponential notation", "the form 1.23e+4", "standard form", "powers-of-ten notation", "'e' notation", "E-notation", "engineering style e+ form", "sci notation", "scientific form", "floating-point e form"]),
        **_context(rng),
    }  # fmt: skip
    return spoken(rng, slots, _POWER_INTROS, _POWER_ASKS)


EXPRESSION = Family(
    skill="precision/expression",
    imported=DECIMALS_GYM.draw,
    sample=with_example("precision/expression", _formula, "{formula}, {figures} {_digits}"),
    nouns=(
        "{formula} to {figures} {_digits}{_half}",
        "the value of {formula} with {figures} {_digits}",
        "{formula} rounded to {figures} {_digits}{_half}",
        "the result of {formula} at a precision of {figures} {_digits}",
        "{formula}, {figures} {_digits}",
        "the {figures} leading {_digits} of {formula}",
    ),
    clauses=(
        "what {formula} is to {figures} {_digits}",
        "how much {formula} comes to, rounded to {figures} {_digits}{_half}",
        "what a calculator with {figures} {_digits} shows for {formula}",
        "what {formula} gives when {figures} {_digits} are kept",
    ),
    commands=(
        "compute {formula} to {figures} {_digits}{_half}",
        "evaluate {formula} and keep {figures} {_digits}",
        "calculate {formula}; use at most {figures} {_digits}",
        "work out {formula} with a precision of {figures} {_digits}",
        "round the value of {formula} to {figures} {_digits}",
        "give {formula} to no more than {figures} {_digits}{_half}",
        "use {figures} {_digits} and find {formula}",
    ),
    questions=(
        "what is {formula} to {figures} {_digits}?",
        "what does {formula} equal, to {figures} {_digits}{_half}?",
        "to {figures} {_digits}, how much is {formula}?",
        "with {figures} {_digits}, {formula} = ?",
        "could you calculate {formula} with {figures} {_digits}?",
        "how much is {formula} if I only keep {figures} {_digits}?",
        *asked(*_DATA),
    ),
    stories=(
        *layouts(*_DATA),
        *words.EXPRESSION,
        "{_person}'s calculator shows {figures} {_digits}. What does it show for {formula}?",
        "Lab sheet {_number}: evaluate\n{formula}\nwith {figures} {_digits}{_half}.",
        "Answer to {figures} {_digits}{_half}: {formula}",
        "I need exact decimals, at most {figures} {_digits}, for {formula} = ?",
        "Physics homework. {formula}. Give {figures} {_digits}.",
        "Keep {figures} {_digits}. {formula} is what?",
        "Question {_number} asks for {formula}; {figures} {_digits} are enough.",
        "The tolerance is tight, so give me {figures} {_digits} of {formula}.",
    ),
)
POWER = Family(
    skill="precision/power",
    imported=POWER_GYM.draw,
    sample=with_example("precision/power", _power, "{power}, {figures} {_digits}"),
    nouns=(
        "{power} to {figures} {_digits} in {_form}",
        "{power} in {_form} with {figures} {_digits}",
        "the power {power}, {figures} {_digits}, in {_form}",
        "{base} to the power of {exponent} in {_form}, {figures} {_digits}",
        "{base} raised to {exponent} with {figures} {_digits} in {_form}",
    ),
    clauses=(
        "what {power} is in {_form} to {figures} {_digits}",
        "how {power} looks in {_form}, rounded to {figures} {_digits}",
        "what {base} to the {exponent} comes to with {figures} {_digits} in {_form}",
    ),
    commands=(
        "raise {base} to the power {exponent} and write it in {_form} with {figures} {_digits}",
        "compute {power} in {_form}, {figures} {_digits}",
        "evaluate {power} to {figures} {_digits}; answer in {_form}",
        "give {power} correct to {figures} {_digits} using {_form}",
        "exponentiate: base {base}, exponent {exponent}, {figures} {_digits}, {_form}",
        "write {power} in {_form} and round it to {figures} {_digits}",
        "express {power} in {_form} ({figures} {_digits})",
    ),
    questions=(
        "what is {power} to {figures} {_digits} in {_form}?",
        "how much is {base} to the power of {exponent} in {_form} ({figures} {_digits})?",
        "what does {power} equal in {_form} when rounded to {figures} {_digits}?",
        "in {_form}, what's {power} with {figures} {_digits}?",
        "{figures} {_digits}, {_form}: {power}?",
        "can you give me {power} in {_form}, to {figures} {_digits}?",
        *asked(*_POWER_DATA),
    ),
    stories=(
        *layouts(*_POWER_DATA),
        *words.POWER,
        "{_person} needs {power} for a report. Use {_form} and {figures} {_digits}.",
        "Exercise {_number}. The base is {base}, the exponent is {exponent}. Write the power in {_form} with {figures} {_digits}.",
        "Use {_form}. {power}, please, to {figures} {_digits}.",
        "A growth factor of {base} is applied {exponent} times, i.e. {power}. Give the result in {_form}, {figures} {_digits}.",
        "My spreadsheet overflows on {power}. What is it in {_form} to {figures} {_digits}?",
        "Answer with {figures} {_digits} in {_form}:\n{power}",
        "pow({base}, {exponent}) in {_form}, {figures} {_digits}. Thanks!",
        "Task {_number}: {base} ^ {exponent}. Format: {_form}. Digits: {figures} {_digits}.",
        "{_person} typed {base} ** {exponent} into a console that prints {_form}. What did it show, to {figures} {_digits}?",
    ),
)
FAMILIES = (EXPRESSION, POWER)
