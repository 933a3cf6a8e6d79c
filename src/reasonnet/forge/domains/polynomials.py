"""Real roots of polynomial equations, rounded to decimals."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _polynomials_words as more
from reasonnet.forge.domains._everyday_talk import talk
from reasonnet.forge.everyday import PEOPLE
from reasonnet.forge.gym import Gym
from reasonnet.forge.gyms import by_pattern
from reasonnet.forge.wording import Family, Slot, join, mark, number_words

ROOTS_GYM = Gym(
    "polynomial_equations",
    by_pattern(
        r"^(?:Solve for real|Find the real value\(s\) of|Determine the real value\(s\) of|Solve the "
        r"polynomial equation for real) (?P<variable>\w)[^:]*:\s"
        r"(?P<equation>[^\n]+ = 0)(?:\n.*?values to (?P<places>\d+) decimal)?"
    ),
    (
        {},
        {},
        {"min_degree": 2, "max_degree": 3, "min_terms": 3, "max_terms": 4},
        {"max_degree": 2, "max_value": 1000},
    ),
)


def _polynomial(rng: Random, name: str) -> str:
    degree = rng.choice([1, 2, 2, 2, 3, 3, 4, 5])
    top = rng.choice([9, 20, 150, 1000])
    terms: list[tuple[int, int]] = [(rng.choice([-1, 1]) * rng.randint(1, top), degree)]
    if rng.random() < 0.6:  # a product of linear factors has real roots
        values = [1]
        for _ in range(degree):
            root, lead = rng.randint(-9, 9), rng.choice([1, 1, 2, 3])
            values = [
                (values[i] * lead if i < len(values) else 0) - (values[i - 1] * root if i else 0)
                for i in range(len(values) + 1)
            ]
        terms = [(value, degree - i) for i, value in enumerate(values) if value]
    else:
        terms += [
            (rng.choice([-1, 1]) * rng.randint(1, top), exponent)
            for exponent in range(degree - 1, -1, -1)
            if rng.random() < 0.6
        ]
    if rng.random() < 0.15:
        terms.reverse()
    elif rng.random() < 0.1:
        rng.shuffle(terms)
    return _written(rng, terms, name)


def _written(rng: Random, terms: list[tuple[int, int]], name: str) -> str:
    """Write a sum of terms (coefficient, exponent) in one of many notations."""
    power = rng.choice(["**", "^", "^", "super", "braces", "product"])
    star = rng.choice(["*", "*", "", "", "", "·", " * ", "×", " "])
    if power == "product":
        star = "*"
    minus = "−" if rng.random() < 0.1 else "-"
    gap = "" if rng.random() < 0.15 else " "
    text = ""
    for value, exponent in terms:
        sign = minus if value < 0 else "+"
        text += f"{gap}{sign}{gap}" if text else (minus if value < 0 else "")
        size = "" if abs(value) == 1 and exponent else str(abs(value))
        if exponent == 0:
            text += str(abs(value))
            continue
        text += (size + star if size else "") + name
        if exponent > 1:
            raised = str(exponent).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
            text += {
                "super": raised,
                "braces": f"^{{{exponent}}}",
                "product": f"*{name}" * (exponent - 1),
            }.get(power, f"{power}{exponent}")
    return text


def _equation(rng: Random, polynomial: str, name: str = "") -> Slot:
    """Set a polynomial equal to zero, to a number or to terms of its own."""
    right = "0" if rng.random() < 0.75 else str(rng.randint(-99, 99))
    sign = rng.choice([" = "] * 8 + ["=", " == ", "="])
    if name and rng.random() < 0.08:  # terms on both sides
        right = f"{rng.choice(['', rng.randint(2, 30)])}{name}" + rng.choice(["", f" + {rng.randint(1, 50)}", f" - {rng.randint(1, 50)}"])
    text = f"{polynomial}{sign}{right}"
    if rng.random() < 0.12:
        text = f"{right}{sign}{polynomial}"
    left, end = rng.choice(
        [("", "")] * 8 + [("$", "$"), ("`", "`"), ("\\(", "\\)"), ('"', '"'), ("\n", "\n"), ("(", ")"), ("\n\n", "\n\n")]
    )  # fmt: skip
    return join(left, mark(text, "equation"), end)


def _roots(rng: Random) -> dict[str, Slot]:
    name = rng.choice("xxxxxyztuvwabcdknpqrsm")
    polynomial = _polynomial(rng, name)
    places = rng.choice([1, 2, 2, 3, 3, 4, 5, 6])
    return {
        **talk(rng),
        "equation": _equation(rng, polynomial, name),
        "polynomial": mark(polynomial, "equation"),
        "variable": name,
        "places": number_words(places) if rng.random() < 0.3 else str(places),
        "_person": rng.choice(PEOPLE),
        "_decimals": rng.choice(["decimals", "decimal places", "places", "digits after the point", "d.p."]),
        "_roots": rng.choice(["real roots", "real solutions", "real zeros", "real values"]),
        "_none": rng.choice(["", "", " (if any)", ", or say that there are none", ", separated by commas", ", smallest first"]),
        "_number": str(rng.randint(2, 60)),
    }  # fmt: skip


FAMILIES = (
    Family(
        skill="polynomials/real-roots",
        imported=ROOTS_GYM.draw,
        sample=_roots,
        nouns=(
            "the {_roots} of {equation} to {places} {_decimals}",
            "the {_roots} of {polynomial} rounded to {places} {_decimals}",
            "all real {variable} with {equation}, to {places} {_decimals}{_none}",
            "decimal approximations of the {_roots} of {equation}",
            "the zeros of the polynomial {polynomial} on the real line, {places} {_decimals}",
            "the {_roots} of {equation} as decimals{_none}",
        ),
        clauses=(
            "which real {variable} satisfy {equation}, to {places} {_decimals}",
            "where the polynomial {polynomial} crosses zero, to {places} {_decimals}",
            "what the {_roots} of {equation} are as decimals{_none}",
            "for which real numbers {variable} we have {equation}, rounded to {places} {_decimals}",
        ),
        commands=(
            "find the {_roots} of {equation} to {places} {_decimals}{_none}",
            "solve {equation} over the reals and round to {places} {_decimals}",
            "list every real {variable} for which {equation}, {places} {_decimals}",
            "approximate the {_roots} of {polynomial} to {places} {_decimals}",
            "give decimals with {places} {_decimals} for the {_roots} of {equation}",
            "compute the real zeros of {polynomial} numerically, {places} {_decimals}",
            "solve {equation} for real {variable}, answers as decimals{_none}",
        ),
        questions=(
            "what are the {_roots} of {equation} to {places} {_decimals}?",
            "for which real {variable} is {equation}, in decimals?",
            "which decimal numbers solve {equation} ({places} {_decimals})?",
            "where does {polynomial} vanish on the real axis, to {places} {_decimals}?",
            "what real {variable} makes {equation} true, rounded to {places} {_decimals}?",
            "how large are the {_roots} of {polynomial} to {places} {_decimals}?",
        ),
        stories=(
            "{_person} has to solve {equation} for the real number {variable}. Write the answers with {places} {_decimals}{_none}.",
            "Problem {_number}. {equation}. Only {_roots} count, as decimals with {places} {_decimals}.",
            "Numerics homework: zeros of {polynomial}. Keep the real ones. {places} {_decimals}, comma separated.",
            "The profit is zero where {equation}. Which real values of {variable} are these, to {places} {_decimals}?",
            "Round to {places} {_decimals} and ignore complex solutions. {equation}",
            "Real {variable}, {equation}, decimals please{_none}.",
            "The curve y = {polynomial} meets the axis at some real places. Give them to {places} {_decimals}.",
            "No formulas with roots, please, only decimals ({places} {_decimals}): the {_roots} of {equation}.",
            *more.ROOTS,
        ),
        gives="numbers",
    ),
)
