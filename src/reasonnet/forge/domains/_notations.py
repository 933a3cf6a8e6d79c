"""Lists of numbers in mixed notations (separators, decimals, powers of ten), with wordings."""

from __future__ import annotations

from random import Random

from reasonnet.forge.everyday import PEOPLE
from reasonnet.forge.wording import OWN, Marked, Slot, items


def _notation(rng: Random, value: float, places: int) -> str:
    kind = rng.randrange(8)
    if kind <= 1:
        return f"{value:,.{places}f}"
    if kind == 2:
        return f"{value:.{places + rng.randint(0, 4)}f}"
    if kind in (3, 4):
        return f"{value:.{rng.randint(8, 15)}e}"
    if kind == 5:
        return f"{value:.{rng.randint(2, 9)}E}"
    if kind == 6:
        mantissa, power = f"{value:.{rng.randint(3, 9)}e}".split("e")
        sign = rng.choice(("×", " × ", " x ", "*"))
        return f"{mantissa}{sign}10^{int(power)}"
    return str(round(value, places))


def _as_numbers(listed: Marked) -> Marked:
    return Marked(tuple((text, "numbers" if role == OWN else role) for text, role in listed.pieces))


def _numbers(rng: Random, words: tuple[str, ...]) -> dict[str, Slot]:
    count = rng.choice([2, 2, 3, 3, 4, 5, 6, 8, rng.randint(9, 30)])
    size = 10 ** rng.uniform(1, 9)
    spread = rng.choice([0.001, 0.1, 1.0, 10.0, size / 10, size])
    places = rng.choice([0, 1, 2, 3, 3, 4])
    texts = [_notation(rng, abs(size + rng.uniform(-spread, spread)), places) for _ in range(count)]
    separated = any("," in text for text in texts)
    style = rng.choice(
        ["space", "space", "semicolon", "newline"]
        + ([] if separated else ["comma", "bracket", "and"])
    )
    return {
        "mixed": _as_numbers(items(rng, texts, joiner=style)),
        "_most": rng.choice(words),
        "_user": rng.choice(PEOPLE),
        "_readings": rng.choice(["readings", "values", "figures", "measurements", "prices", "entries", "results", "estimates"]),
        "_some": str(rng.randint(2, 999)),
    }  # fmt: skip


def largest(rng: Random) -> dict[str, Slot]:
    """Draw the slots of a question for the largest number (`mixed`, `_most` …)."""
    return _numbers(rng, ("largest", "biggest", "greatest", "highest", "maximum", "top"))


def smallest(rng: Random) -> dict[str, Slot]:
    """Draw the slots of a question for the smallest number."""
    return _numbers(rng, ("smallest", "lowest", "least", "tiniest", "minimum", "littlest"))


NOUNS = (
    "the {_most} of {mixed}",
    "the {_most} number among {mixed}, whatever their notation",
    "the {_most} value in this mixed list: {mixed}",
    "the {_most} one of these differently written numbers: {mixed}",
    "the {_most} entry of {mixed}, written out plainly",
    "the {_most} of the {_readings} {mixed}",
    "the {_most}: {mixed}",
)
CLAUSES = (
    "which of {mixed} is the {_most}",
    "which number is {_most} here: {mixed}",
    "what the {_most} of these is, some being in scientific notation: {mixed}",
    "which of the {_readings} is {_most}: {mixed}",
    "what the {_most} candidate is: {mixed}",
)
COMMANDS = (
    "compare {mixed} and give me the {_most}",
    "look through {mixed} and return the {_most} one as an ordinary decimal",
    "find the {_most} number: {mixed}",
    "choose the {_most} from {mixed}",
    "tell me the {_most} of these {_readings}, no commas please: {mixed}",
    "from the list {mixed} take the {_most}",
    "pull the {_most} figure out of {mixed}",
    "read {mixed}, some of which use e-notation, and report the {_most}",
)
QUESTIONS = (
    "which is the {_most}: {mixed}?",
    "what is the {_most} of these numbers: {mixed}?",
    "which of these {_readings} is {_most}, {mixed}?",
    "can you see which one of {mixed} is the {_most}?",
    "{mixed} - which one is {_most}?",
    "out of {mixed}, what's the {_most}?",
    "what's the {_most} value if the formats are ignored: {mixed}?",
)
STORIES = (
    "{_user} exported {_readings} from {_some} programs, each with its own format: {mixed}. Which one is the {_most}?",
    "Our sensors log in different notations. Here are the {_readings}: {mixed}\nI only want the {_most} one.",
    "My spreadsheet mixes commas and exponents. {_most} number, please: {mixed}",
    "Here are some numbers:\n{mixed}\nReturn the {_most}, nothing else.",
    "Ticket {_some}: three tools gave {_readings} {mixed}. Report the {_most}.",
    "The {_readings} are {mixed}. {_user} says the formats don't matter. What's the {_most}?",
    "{_most}? {mixed}",
    "I have {mixed} and cannot tell which is {_most} because of the formats.",
)
