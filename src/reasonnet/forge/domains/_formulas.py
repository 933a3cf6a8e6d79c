"""Random formulas and equations in the notations that people type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from reasonnet.forge.wording import Marked, Slot

_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
VARIABLES = "xxxxxxxxyyzztnabcpqrskmuvwhd"
"""Letters of a single unknown, x most often."""

Term = tuple[int | Fraction, dict[str, int]]
"""Coefficient, and the exponent of each variable."""


@dataclass(frozen=True, slots=True)
class Style:
    """How one person types formulas."""

    power: str
    """`^`, `**` or `²` (superscripts)."""
    times: str
    """Between a coefficient and a variable: nothing, `*`, ` * `, `·`."""
    plus: str
    """` + ` or `+`."""
    minus: str
    equals: str
    fraction: str
    """`/` or ` / `."""

    def raised(self, base: str, exponent: int | str) -> str:
        """Write a power."""
        text = str(exponent)
        if text == "1":
            return base
        if self.power == "²" and text.lstrip("-").isdigit():
            return base + text.translate(_SUPERSCRIPTS)
        power = "^" if self.power == "²" else self.power
        return f"{base}{power}{text if text.isalnum() else f'({text})'}"

    def product(self, left: str, right: str) -> str:
        """Write a coefficient times something."""
        return f"{left}{self.times}{right}"

    def sum(self, parts: Sequence[str]) -> str:
        """Join signed parts; a part that starts with - is subtracted."""
        text = parts[0].replace("-", self.minus.strip(), 1) if parts[0][0] == "-" else parts[0]
        for part in parts[1:]:
            text += self.minus + part[1:] if part[0] == "-" else self.plus + part
        return text

    def equation(self, left: str, right: str) -> str:
        """Write an equation."""
        return left + self.equals + right


def style(rng: Random) -> Style:
    """Draw a way of typing."""
    tight = rng.random() < 0.3
    dash = rng.choices(["-", "−", "–"], [20, 1, 0.4])[0]
    times = rng.choices(["", "*", " * ", "·", " "], [12, 4, 1, 0.7, 0.3])[0]
    return Style(
        power=rng.choices(["^", "**", "²"], [10, 3, 4])[0],
        times="*" if tight and times in (" ", " * ") else times,
        plus="+" if tight else " + ",
        minus=dash if tight else f" {dash} ",
        equals="=" if tight or rng.random() < 0.1 else " = ",
        fraction="/",
    )


def coefficient(rng: Random, top: int | None = None, *, zero: bool = False) -> int:
    """Draw a whole coefficient of either sign."""
    limit = top if top is not None else rng.choice([3, 6, 10, 12, 20, 60])
    value = rng.randint(0 if zero else 1, limit)
    return -value if rng.random() < 0.35 else value


def write_term(how: Style, term: Term) -> str:
    """Write one term of a polynomial, with a leading - if negative."""
    amount, powers = term
    # letters side by side that look like a word (uv, pa) get a sign between them
    sign = how.times.strip()
    if not sign and len(powers) > 1 and set("aeiou") & set(powers) and set(powers) - set("abcxyz"):
        sign = "*"
    variables = sign.join(
        how.raised(name, exponent) for name, exponent in powers.items() if exponent
    )
    sign, size = ("-", -amount) if amount < 0 else ("", amount)
    if not variables:
        return f"{sign}{size}"
    if size == 1:
        return sign + variables
    if isinstance(size, Fraction) and size.denominator != 1:
        top = variables if size.numerator == 1 else how.product(str(size.numerator), variables)
        return f"{sign}{top}{how.fraction}{size.denominator}"
    return sign + how.product(str(size), variables)


def write_polynomial(how: Style, terms: Sequence[Term]) -> str:
    """Write a polynomial; terms that are zero are left out."""
    parts = [write_term(how, term) for term in terms if term[0] != 0]
    return how.sum(parts) if parts else "0"


def linear(rng: Random, how: Style, name: str, top: int | None = None) -> str:
    """Write ax + b or b + ax."""
    terms: list[Term] = [(coefficient(rng, top), {name: 1}), (coefficient(rng, top), {})]
    if rng.random() < 0.12:
        terms.reverse()
    return write_polynomial(how, terms)


def polynomial(rng: Random, how: Style, name: str, degree: int | None = None) -> str:
    """Write a polynomial in one variable, some terms missing."""
    most = degree if degree is not None else rng.choices([1, 2, 3, 4, 5], [2, 6, 4, 2, 1])[0]
    terms: list[Term] = [(coefficient(rng), {name: most})]
    terms += [
        (coefficient(rng), {name: exponent})
        for exponent in range(most - 1, -1, -1)
        if rng.random() < 0.6
    ]
    if rng.random() < 0.08:
        rng.shuffle(terms)
    return write_polynomial(how, terms)


def from_roots(roots: Sequence[int], lead: int = 1) -> list[int]:
    """Return the coefficients, highest first, of a polynomial with these roots."""
    result = [lead]
    for root in roots:
        result = [
            high - root * low for high, low in zip([*result, 0], [0, *result], strict=True)
        ]
    return result


def univariate(how: Style, name: str, coefficients: Sequence[int]) -> str:
    """Write a polynomial from its coefficients, highest first."""
    degree = len(coefficients) - 1
    return write_polynomial(
        how, [(value, {name: degree - index}) for index, value in enumerate(coefficients)]
    )


def bracketed(rng: Random, how: Style, name: str) -> str:
    """Write (ax + b) with small whole numbers."""
    lead = rng.choice([1, 1, 1, 1, 2, 3, 4, 5])
    return f"({univariate(how, name, [lead, coefficient(rng, 9)])})"


def calculus_term(rng: Random, how: Style, name: str) -> str:
    """Write a term whose derivative and antiderivative are elementary."""
    times = how.times.strip()
    amount = rng.randint(2, 9)
    scaled = how.product(str(amount), name)
    kind = rng.randrange(12)
    if kind < 4:
        return write_term(how, (rng.choice([1, 1, 2, 3, 4, 5, 6, 7, 10]), {name: rng.randint(1, 8)}))
    function = rng.choice(["sin", "cos", "sin", "cos", "exp"])
    if kind < 6:
        return f"{function}({name})" if rng.random() < 0.8 or function == "exp" else f"{function} {name}"
    if kind < 8:
        return f"{function}({scaled})"
    if kind == 8:
        return how.raised("e", name) if rng.random() < 0.5 else how.raised("e", f"{amount}{name}")
    if kind == 9:
        return rng.choice([f"ln({name})", f"sqrt({name})", f"1/{name}", f"√{name}"])
    if kind == 10:
        return f"{amount}{times}{rng.choice(['sin', 'cos'])}({name})"
    return f"{amount}{times}{how.raised('e', name)}"


def typeset(rng: Random, text: str) -> Slot:
    """Write a formula into a text: mostly bare, sometimes between $, quotes or backticks."""
    if rng.random() < 0.9:
        return text
    sign = rng.choice(["$", "$", "`", '"', "'"])
    return Marked(((sign, None), (text, "*"), (sign, None)))
