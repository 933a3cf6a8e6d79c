"""Wordings with marked arguments: how a domain says a question and labels it at once.

A template such as ``"the gcd of {numbers}"`` is filled with slots. What a slot contributes is
marked with the slot's name, the role that a Reader has to find; slots whose name starts with
``_`` (context: a person, a fruit) are not marked. Labels are therefore right by construction.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

OWN = "*"
"""Stands for the name of the slot that a piece is put into."""

Piece = tuple[str, str | None]
"""A text with the role that it is marked with, or None."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Text in pieces, some of them marked as arguments."""

    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.pieces)


Slot = str | Marked


@dataclass(frozen=True, slots=True)
class Family:
    """One skill as the forge sees it: how its arguments are drawn and how people ask for it.

    `{slot}` in a wording is replaced by the slot's text. Wordings are lower case at the start
    (unless a slot or a name stands there) and have no mark at the end, except questions and
    stories; the forge sets capitals, marks, chatter and typos.
    """

    skill: str
    """Name of the skill and of the tool that answers it."""
    sample: Callable[[Random], Mapping[str, Slot]]
    """Draws the slots of one question, over all difficulties and notations."""
    nouns: Sequence[str] = ()
    """Noun phrases: 'the greatest common divisor of {numbers}'."""
    clauses: Sequence[str] = ()
    """Indirect questions: 'what weekday {date} was', 'whether {n} is prime'."""
    commands: Sequence[str] = ()
    """Imperatives: 'sort {items} from smallest to largest'."""
    questions: Sequence[str] = ()
    """Direct questions with their mark: 'is {n} a prime number?'."""
    stories: Sequence[str] = ()
    """Complete texts of one or more sentences, with capitals and marks."""
    accepts: Mapping[str, str] = field(default_factory=dict)
    """Slots that may hold an earlier step's answer: slot name to its kind
    (number, word, numbers, words, date, time)."""
    imported: Callable[[Random], Marked] | None = None
    """Draws a complete question of another generator, labelled by this family's teacher."""
    gives: str | None = None
    """Kind of the answer for later steps (number, word, numbers, words, date, time) or None."""

    @property
    def everyday(self) -> bool:
        """Whether it may be a step among others; a puzzle stands alone in its question."""
        return bool(self.gives or self.accepts)


def fill(template: str, slots: Mapping[str, Slot]) -> Marked:
    """Fill a template's slots; raises KeyError on a slot that `slots` lacks."""
    pieces: list[Piece] = []
    for index, part in enumerate(re.split(r"\{(\w+)\}", template)):
        if index % 2 == 0:
            if part:
                pieces.append((part, None))
            continue
        slot = slots[part]
        role = None if part.startswith("_") else part
        if isinstance(slot, str):
            pieces.append((slot, role))
        else:
            pieces.extend((text, role if mark == OWN else mark) for text, mark in slot.pieces)
    return Marked(tuple(pieces))


def join(*parts: Slot) -> Marked:
    """Concatenate texts and marked texts."""
    pieces: list[Piece] = []
    for part in parts:
        pieces.extend([(part, None)] if isinstance(part, str) else part.pieces)
    return Marked(tuple(pieces))


def mark(text: str, role: str = OWN) -> Marked:
    """Mark a text with a role (by default the slot that it is put into)."""
    return Marked(((text, role),))


_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def number_words(value: int) -> str:
    """Spell a whole number from -99 to 999 999 in English."""
    if value < 0:
        return "minus " + number_words(-value)
    if value < 20:
        return _SMALL[value]
    if value < 100:
        return _TENS[value // 10] + ("-" + _SMALL[value % 10] if value % 10 else "")
    if value < 1000:
        rest = value % 100
        return f"{_SMALL[value // 100]} hundred" + (f" and {number_words(rest)}" if rest else "")
    rest = value % 1000
    return f"{number_words(value // 1000)} thousand" + (f" {number_words(rest)}" if rest else "")


def number(rng: Random, value: int | float | str, *, words: float = 0.06) -> str:
    """Write a number as people do: digits, thousands separators, sometimes words."""
    text = str(value)
    if isinstance(value, int):
        if 0 <= value <= 20 and rng.random() < words * 2:
            return number_words(value)
        if 20 < value < 1000 and rng.random() < words / 3:
            return number_words(value)
        if abs(value) >= 10_000 and rng.random() < 0.35:
            return f"{value:,}"
        if 1000 <= abs(value) < 10_000 and rng.random() < 0.12:
            return f"{value:,}"
    return text


def ordinal(rng: Random, value: int) -> str:
    """Write a position: 3rd or third."""
    names = (
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    ).split()
    if value < len(names) and rng.random() < 0.5:
        return names[value]
    suffix = "th" if 10 <= value % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{suffix}"


def word(rng: Random, text: str) -> Marked:
    """Write a word as people do: in quotes of several kinds, bare, in capitals."""
    if rng.random() < 0.12:
        text = text.upper()
    elif rng.random() < 0.1:
        text = text.capitalize()
    left, right = rng.choice(
        [("", "")] * 3
        + [('"', '"')] * 3
        + [("'", "'")] * 3
        + [("“", "”"), ("‘", "’"), ("`", "`"), ("*", "*")]
    )
    return Marked(((left, None), (text, OWN), (right, None)))


def items(rng: Random, values: Sequence[str], *, joiner: str | None = None) -> Marked:
    """Write a list as people do; every item is marked on its own.

    Args:
        values: the items' texts.
        joiner: one of "comma", "and", "space", "bracket", "newline", "semicolon", "quoted";
            drawn at random if None.
    """
    style = joiner or rng.choice(
        [
            "comma",
            "comma",
            "and",
            "and",
            "and",
            "space",
            "bracket",
            "bracket",
            "newline",
            "semicolon",
        ]
        + ([] if values and values[0][:1].isdigit() else ["quoted", "quoted"])
    )
    left, right, quote, gap, last = "", "", "", ", ", ", "
    if style == "and":
        last = rng.choice([" and ", " and ", ", and ", " & "])
    elif style == "space":
        gap = last = " "
    elif style == "bracket":
        left, right = rng.choice([("[", "]"), ("[", "]"), ("(", ")"), ("{", "}")])
        if rng.random() < 0.3:
            gap = last = ","
        if not (values and values[0][:1].lstrip("-").isdigit()) and rng.random() < 0.5:
            quote = rng.choice(["'", '"'])
    elif style == "newline":
        gap = last = "\n"
        left = "\n"
    elif style == "semicolon":
        gap = last = "; "
    elif style == "quoted":
        quote = rng.choice(["'", '"'])
        last = rng.choice([", ", " and ", ", and "])
    pieces: list[Piece] = [(left, None)] if left else []
    for index, value in enumerate(values):
        if index:
            pieces.append((last if index == len(values) - 1 else gap, None))
        pieces += [(quote, None)] if quote else []
        pieces.append((value, OWN))
        pieces += [(quote, None)] if quote else []
    if right:
        pieces.append((right, None))
    return Marked(tuple(pieces))
