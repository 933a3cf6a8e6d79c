"""Whole puzzles in people's own words for everyday skills: frames, and notations of their data.

A `Whole` adds slots to a family's own ones: `_wdata` (the data in one of many notations),
`_wintro` (rules or a setting), `_wask` (the question, complete in itself) and asides. About half
of the data are those of the benchmark's own questions, in another notation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.wording import Marked, Slot, fill

Sampler = Callable[[Random], Mapping[str, Slot]]

_HELLOS = (
    "Hello! ", "Hi all,\n", "hey, ", "Good day. ", "Dear {p},\n\n", "Greetings! ", "Morning, ", "Excuse my bad English please. ", "yo ", "Okay, listen. ",
    "@{p} ", "Hi {p}, ", "Dear Sir or Madam, ", "Sorry if it is a stupid question. ", "My darling, ", "Quick one. ", "Assistant, ", "Hi bot! ",
)  # fmt: skip
_WHYS = (
    "It's for homework due in {n} days. ", "{p} and I have argued about it for {n} minutes. ", "I am {n} years old and no mathematician. ", "From an exam, {n} points. ",
    "My grandson {p} brought it home. ", "Ticket {m}, priority 2. ", "We are stuck on question {n} of the quiz. ", "My bus goes in {n} minutes. ", "It rains here since {n} days. ",
    "I tried it {n} times. ", "Page {m} of the book has it. ", "The escape room gives us {n} minutes. ", "I lost my calculator in {n} BC. ", "{p} pays me {n} euros if I am right. ",
    "Our lecturer {p} showed it in week {n}. ", "I couldn't sleep because of it. ", "There are {n} of us here and nobody knows. ", "Someone posted it in room {m}. ",
)  # fmt: skip
_BYES = (
    " Thanks!", " Thank you, {p}", " cheers", "\n\nKind regards,\n{p}", " TIA", " No explanation, please.", " Show your steps if you like.", " Please be careful.", " Take your time.",
    " I need it before {n} o'clock.", "\n-- {p}", " Ta very much!", " (Don't write code.)", " Much obliged.", " Plain text only.", " xoxo", " No rush.", " Keep it short.",
)  # fmt: skip

LAYOUTS = (
    "{_whi}{_wintro}\n\n{_wdata}\n\n{_wwhy}{_wask}{_wbye}",
    "{_whi}{_wask} {_wwhy}{_wintro}\n{_wdata}",
    "{_wdata}\n\n{_wintro} {_wask}{_wbye}",
    "{_wask}\n\n{_wdata}\n\n{_wintro}",
    "GIVEN: {_wdata}\nWANTED: {_wask}",
    "Given\n{_wdata}\n\nTo do\n{_wintro}\n\nFind\n{_wask}",
    "Q: {_wintro} {_wdata} {_wask}\nA:",
    "**Task.** {_wintro}\n\n**Input.** {_wdata}\n\n**Output.** {_wask}",
    "# Problem {_wno}\n{_wintro}\n\n## Data\n{_wdata}\n\n## Question\n{_wask}",
    "Exercise {_wno}. {_wintro} {_wdata}\n{_wask}",
    "({_wno} points) {_wdata}\n{_wintro}\n{_wask}",
    "<input>\n{_wdata}\n</input>\n<question>{_wask}</question>",
    "{_wp}: {_whi}{_wwhy}\n{_wp}: {_wdata}\n{_wp}: {_wask}",
    "Subject: small riddle\n\n{_whi}{_wwhy}{_wintro}\n{_wdata}\n\n{_wask}{_wbye}",
    "{_wask}\n---\n{_wdata}\n---",
    "Input → {_wdata}\nOutput → {_wask}",
    "(i) {_wintro}\n(ii) {_wdata}\n(iii) {_wask}",
    "a. Read: {_wintro}\nb. Data: {_wdata}\nc. Answer: {_wask}",
    "{_whi}{_wdata} ... {_wask}",
    "{_wdata}. {_wwhy}{_wask}{_wbye}",
    "{_whi}{_wwhy}{_wintro} Here goes: {_wdata}\n{_wask}{_wbye}",
    "/* {_wintro} */\n{_wdata}\n// {_wask}",
    "{_wp} wrote on the whiteboard: {_wdata}. Then {_wp} said: {_wask}",
    "{_whi}{_wintro} {_wask} {_wwhy}Data below.\n\n{_wdata}",
    "Instruction: {_wask} {_wintro}\n\nInput:\n{_wdata}\n\nResponse:",
    "{_wask} It goes like this. {_wintro} {_wdata}",
    "TASK {_wno} | {_wintro}\nDATA | {_wdata}\nASK | {_wask}",
    "- What: {_wintro}\n- Which: {_wdata}\n- Wanted: {_wask}",
    "{_whi}{_wask}{_wbye}\n\n{_wdata}",
    "> {_wdata}\n\n{_wwhy}{_wask}{_wbye}",
)  # fmt: skip
"""Stories of every family."""
SHORT = (
    "{_wdata}\n{_wask}",
    "{_wintro} {_wdata}. {_wask}",
    "{_wask} {_wdata}",
    "{_wask} {_wintro}\n\n{_wdata}",
)
"""Questions of every family."""


@dataclass(frozen=True, slots=True)
class Whole:
    """Whole puzzles of one family."""

    slots: Callable[[Random, Mapping[str, Slot]], dict[str, Slot]]
    """Draws `_wdata` and what intros, questions and stories name besides; it is given the
    family's own slots."""
    intros: Sequence[str]
    asks: Sequence[str]
    own: Sequence[str]
    """Stories that are no layout of the three."""

    @property
    def stories(self) -> tuple[str, ...]:
        """The wordings to be added to a family's stories."""
        return (*self.own, *LAYOUTS)

    @property
    def questions(self) -> tuple[str, ...]:
        """The wordings to be added to a family's questions."""
        return SHORT

    def added_to(self, sample: Sampler) -> Sampler:
        """Return a family's sampler that draws our slots besides its own."""

        def both(rng: Random) -> Mapping[str, Slot]:
            own = dict(sample(rng))
            slots = {**_asides(rng), **self.slots(rng, own)}
            slots["_wintro"] = fill(rng.choice(self.intros), slots)
            slots["_wask"] = fill(rng.choice(self.asks), slots)
            return {**own, **slots}

        return both


def _asides(rng: Random) -> dict[str, Slot]:
    person, other = rng.sample(PEOPLE, 2)

    def one(bank: Sequence[str], share: float) -> str:
        text = rng.choice(bank) if rng.random() < share else ""
        return text.format(p=other, n=rng.randint(2, 60), m=rng.randint(60, 3000))

    return {
        "_whi": one(_HELLOS, 0.35),
        "_wwhy": one(_WHYS, 0.35),
        "_wbye": one(_BYES, 0.35),
        "_wno": str(rng.randint(1, 30)),
        "_wn": str(rng.randint(2, 900)),
        "_wp": person,
        "_wq": other,
        "_wnum": rng.choice(NUMERIC) if rng.random() < 0.5 else "",
        "_wplain": rng.choice(PLAIN) if rng.random() < 0.5 else "",
    }


NUMERIC = (
    " One number, please.", " Just the number.", " Only digits in the reply.", " Answer with a single integer.", " Numeric answer only.", " A number is all I need.",
    " Output nothing but the number.", " Reply with the bare figure.", " (integer)", " Write the number on its own line.",
)  # fmt: skip
PLAIN = (
    " Only the result, please.", " Just the answer.", " One line is enough.", " No words around it.", " Reply with nothing else.", " Plain text answer.", " Put the final answer on the last line.",
    " Final answer only.",
)  # fmt: skip


def texts(drawn: Marked, role: str) -> list[str]:
    """Return the texts that a drawn question marks with a role."""
    return [text for text, name in drawn.pieces if name == role]


def row(rng: Random, values: Sequence[str], role: str) -> Marked:
    """Write a list in one of many notations; every item is marked on its own."""
    commas = any("," in value for value in values)
    gaps = ["; ", ";", " | ", "  ", " ", " ", "\n", "\t", " · "]
    gaps += [] if commas else [", ", ", ", ", ", ",", ",", " , "]
    gaps += [] if any("/" in value for value in values) else ["/", " / "]
    gaps += [] if any("-" in value for value in values) else [" - "]
    gap = rng.choice(gaps)
    kind = rng.random()
    shape, left, right, last = "{}", "", "", gap
    if kind < 0.4:
        pass
    elif kind < 0.6:
        left, right = rng.choice([("[", "]"), ("[", "]"), ("(", ")"), ("{", "}"), ("<", ">"), ("|", "|"), ("{ ", " }"), ("list = [", "]"), ("→ ", " ←")])
        if gap.strip() == "" and gap != " ":
            gap = last = " "
        if rng.random() < 0.25:
            shape = rng.choice(['"{}"', "'{}'"])
    elif kind < 0.7:
        shape = rng.choice(["[{}]", "({})", '"{}"', "'{}'", "<{}>", "`{}`", "“{}”"])
        gap = last = rng.choice([" ", ", ", "  ", ""] if shape[0] in "[(<" else [" ", ", ", "; "])
    elif kind < 0.8:
        shape = rng.choice(["- {}", "* {}", "• {}", "+ {}", "  {}"])
        gap, left = "\n", "\n"
        last = gap
    elif kind < 0.86:
        shape = rng.choice(["{i}) {}", "({i}) {}", "#{i}: {}", "{i}. {}", "{a}) {}", "{a}: {}", "{a} = {}", "no. {i} = {}"])
        gap = last = rng.choice(["\n", "; ", " | "])
    else:
        gap = "; " if commas else ", "
        last = rng.choice([" and ", " and ", " & ", " and lastly ", " plus "])
    pieces: list[tuple[str, str | None]] = [(left, None)] if left else []
    letters = "abcdefghijklmnopqrstuvwxyz"
    for index, value in enumerate(values):
        if index:
            pieces.append((last if index == len(values) - 1 else gap, None))
        head, _, tail = shape.partition("{}")
        head = head.replace("{i}", str(index + 1)).replace("{a}", letters[index % 26])
        pieces += [(head, None)] if head else []
        pieces.append((value, role))
        pieces += [(tail, None)] if tail else []
    if right:
        pieces.append((right, None))
    return Marked(tuple(piece for piece in pieces if piece[0]))


_UP = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def restyled(rng: Random, formula: str) -> str:
    """Write a program's formula (`3*x**2`) as another person types it (`3x^2`, `3·x²`)."""
    text = formula
    power = rng.choice(["**", "^", "^", "²"])
    if power == "²":
        text = re.sub(r"\*\*(\d+)(?![\d.])", lambda m: m[1].translate(_UP), text)
    text = text.replace("**", "^" if power != "**" else "\0")
    times = rng.choice(["*", "*", " * ", "·", "", "", "×", " "])
    if times in ("", " "):
        text = re.sub(r"(?<=[0-9)])\*(?=[a-zA-Z(])", times, text)
    elif times != "*":
        text = text.replace("*", times)
    text = text.replace("\0", "**")
    if rng.random() < 0.25:
        text = re.sub(r" ([-+=]) ", r"\1", text)
    if rng.random() < 0.08:
        text = text.replace("-", "−")
    return text


def calculation(rng: Random, formula: str) -> str:
    """Write a program's calculation as another person types it: `3 × 4`, `3·4`, `8 ÷ 2`."""
    text = formula
    times, over = rng.choice(["*", "×", "×", "x", "·"]), rng.choice(["/", "÷", "÷", "/"])
    text = re.sub(r"\s*\*\s*", " x ", text) if times == "x" else text.replace("*", times)
    text = text.replace("/", over)
    if rng.random() < 0.2 and times != "x":
        text = text.replace(" ", "")
    elif rng.random() < 0.1:
        text = re.sub(r"(?<=\d) ?- ?(?=\d)", " − ", text)
    return text


def fenced(rng: Random, text: str, role: str) -> Marked:
    """Mark a text that people put between signs, or not."""
    left, right = rng.choice(
        [("", "")] * 8
        + [("`", "`"), ('"', '"'), ("$", "$"), ("« ", " »"), ("  ", ""), ("\n    ", "\n"), ("[ ", " ]"), ("→ ", ""), ("'", "'"), ("“", "”")]
    )
    pieces: list[tuple[str, str | None]] = [(left, None), (text, role), (right, None)]
    return Marked(tuple(piece for piece in pieces if piece[0]))
