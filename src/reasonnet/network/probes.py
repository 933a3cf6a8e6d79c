"""Probe questions: small problems with answers that are worked out here, a few of each kind.

They tell a model that can reason from one that cannot, in a minute and for a cent. Whoever has
labelled questions of their own should measure on those (`fleet profile --data FILE`).
"""

from __future__ import annotations

import calendar
import datetime
import json
import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from reasonnet.core.errors import InputError

SEED = 7


@dataclass(frozen=True, slots=True)
class Probe:
    """A question with its right answer."""

    question: str
    answer: str
    skill: str | None = None
    """None: it counts for whatever a specialist says it can."""


def probes(each: int = 8, seed: int = SEED) -> list[Probe]:
    """Return the shipped probes: so many of each kind, the same for the same seed."""
    chance = random.Random(seed)
    return [Probe(*make(chance), skill) for skill, make in _KINDS.items() for _ in range(each)]


def read_probes(path: Path) -> list[Probe]:
    """Read labelled questions: JSONL with `question`, `answer` and, if known, `skill`.

    Raises:
        InputError: the file cannot be read, or a line has no question or answer.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read: {error}") from None
    found = list(_read(path, lines))
    if not found:
        raise InputError(f"{path} holds no question")
    return found


def _read(path: Path, lines: list[str]) -> Iterator[Probe]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            data = json.loads(line)
            question, answer, skill = data["question"], data["answer"], data.get("skill")
        except (ValueError, KeyError, TypeError, AttributeError):
            raise InputError(
                f'{path}, line {number}: write {{"question": "…", "answer": "…"}}'
            ) from None
        if not isinstance(question, str) or not isinstance(answer, str | int | float):
            raise InputError(f"{path}, line {number}: question or answer is no text")
        if skill is not None and not isinstance(skill, str):
            raise InputError(f"{path}, line {number}: skill is no text")
        yield Probe(question, str(answer), skill)


_Made = tuple[str, str]


def _chain(r: random.Random) -> _Made:
    a, b, c, d = (r.randint(11, 99) for _ in range(4))
    return f"What is ({a} - {b}) * {c} + {d}?", str((a - b) * c + d)


def _gcd(r: random.Random) -> _Made:
    k, a, b = r.randint(6, 30), r.randint(5, 40), r.randint(5, 40)
    return (
        f"What is the greatest common divisor of {k * a} and {k * b}?",
        str(math.gcd(k * a, k * b)),
    )


def _percent(r: random.Random) -> _Made:
    share, whole = r.choice((5, 12, 15, 35, 60, 85)), r.randint(4, 60) * 20
    value = Fraction(share * whole, 100)
    return f"What is {share}% of {whole}?", str(value)


def _fraction(r: random.Random) -> _Made:
    a, b, c, d = (r.randint(2, 12) for _ in range(4))
    value = Fraction(a, b) + Fraction(c, d)
    return f"What is {a}/{b} + {c}/{d}, as a fraction in lowest terms?", str(value)


def _linear(r: random.Random) -> _Made:
    a, x, b = r.randint(2, 12), r.randint(-15, 15), r.randint(1, 50)
    return f"Solve for x: {a}x + {b} = {a * x + b}", str(x)


def _story(r: random.Random) -> _Made:
    boxes, each, gone, price = r.randint(3, 12), r.randint(6, 24), r.randint(5, 17), r.randint(2, 9)
    return (
        f"A shop gets {boxes} crates of {each} lamps. {gone} lamps are broken, and the others are "
        f"sold at {price} dollars each. How many dollars does the shop take in?",
        str((boxes * each - gone) * price),
    )


def _rate(r: random.Random) -> _Made:
    speed, hours, rest = r.randint(4, 20) * 5, r.randint(2, 7), r.randint(1, 4) * 15
    minutes = hours * 60 + rest
    return (
        f"A van drives at {speed} km/h for {hours} hours, rests for {rest} minutes and drives "
        f"{speed * 2} km more at the same speed. How many minutes is it on its way in all?",
        str(minutes + 120),
    )


def _weekday(r: random.Random) -> _Made:
    day = datetime.date(2000, 1, 1) + datetime.timedelta(days=r.randint(0, 12_000))
    later = r.randint(20, 300)
    end = day + datetime.timedelta(days=later)
    return (
        f"{day:%B} {day.day}, {day.year} is a {calendar.day_name[day.weekday()]}. "
        f"What weekday is it {later} days later?",
        calendar.day_name[end.weekday()],
    )


def _order(r: random.Random) -> _Made:
    names = r.sample(["Ada", "Ben", "Cleo", "Dov", "Eva", "Finn"], 4)
    facts = [f"{a} is taller than {b}." for a, b in pairwise(names)]
    r.shuffle(facts)
    return f"{' '.join(facts)} Who is the second tallest?", names[1]


def _syllogism(r: random.Random) -> _Made:
    a, b, c = r.sample(["wugs", "daxes", "blickets", "toves", "feps"], 3)
    if r.random() < 0.5:
        return f"All {a} are {b}. All {b} are {c}. Must all {a} be {c}? Answer yes or no.", "yes"
    return f"All {a} are {b}. All {c} are {b}. Must all {a} be {c}? Answer yes or no.", "no"


def _reversed(r: random.Random) -> _Made:
    word = r.choice(["lantern", "harbour", "quiet", "marble", "thunder", "velvet", "copper"])
    return f"Write the word {word} backwards.", word[::-1]


def _output(r: random.Random) -> _Made:
    n, k, m = r.randint(5, 12), r.randint(2, 5), r.randint(3, 7)
    total = sum(i * k for i in range(n) if i % m != 0)
    return (
        "What does this Python program print?\n"
        f"total = 0\nfor i in range({n}):\n    if i % {m} != 0:\n        total += i * {k}\n"
        "print(total)",
        str(total),
    )


_KINDS: dict[str, Callable[[random.Random], _Made]] = {
    "arithmetic/chain": _chain,
    "number-theory/gcd": _gcd,
    "percent/of": _percent,
    "fractions/add": _fraction,
    "algebra/linear": _linear,
    "math/word-problem": _story,
    "math/rate": _rate,
    "calendar/weekday": _weekday,
    "logic/order": _order,
    "logic/syllogism": _syllogism,
    "strings/reverse": _reversed,
    "code/output": _output,
}
