"""Cryptarithms: sums in which letters stand for digits."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import Any

from reasonnet.forge.domains import _cryptarithms_words as more
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._everyday_talk import talk
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark


def _teach(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"cryptarithm:\n\n(.*?)\n-+\n\s*([A-Z]+)\n", text, re.DOTALL)
    zeros = re.search(r"Leading letters (may be zero)", text)
    if found is None:
        return None
    addends = [(*m.span(), "addends") for m in re.compile("[A-Z]+").finditer(text, *found.span(1))]
    extra = [(*zeros.span(1), "zeros")] if zeros else []
    return find(text, [*addends, (*found.span(2), "total"), *extra])


class _Puzzles(Gym):
    """The generator fails on some seeds; those are passed over."""

    __slots__ = ()

    def entry(self, rng: Random) -> tuple[Mapping[str, Any], Marked]:
        """Draw a question with its label; see Gym."""
        while True:
            try:
                return Gym.entry(self, rng)
            except TypeError:  # its own recursion lacks an argument
                continue


_SUMS = _Puzzles(
    "cryptarithm",
    _teach,
    (
        {},
        {"min_words": 5, "max_words": 10},
        {"min_words": 3, "max_words": 6},
        {"allow_leading_zero": True},
    ),
)
_CLASSICS = (
    "SEND MORE MONEY", "BASE BALL GAMES", "TO GO OUT", "EAT THAT APPLE", "CROSS ROADS DANGER", "FORTY TEN TEN SIXTY", "ABC ABC CDE", "AS A MOM",
    "TWO TWO FOUR", "COCA COLA OASIS", "GREEN ORANGE COLORS", "I BB ILL", "HERE SHE COMES", "NO GUN NO HUNT", "THREE THREE TWO TWO ONE ELEVEN",
    "SATURN URANUS PLANETS", "DONALD GERALD ROBERT", "USSR USA PEACE",
)  # fmt: skip


def _puzzle(rng: Random) -> tuple[list[str], str, bool]:
    if rng.random() < 0.2:
        *addends, total = rng.choice(_CLASSICS).split()
        return addends, total, False
    loose = rng.random() < 0.15
    while True:
        top = rng.choice([3, 3, 4, 5])
        values = [
            rng.randint(10 ** (rng.randint(2, top) - 1), 10**top - 1)
            for _ in range(rng.choice([2, 2, 2, 3, 4, 6]))
        ]
        digits = sorted(set("".join(map(str, [*values, sum(values)]))))
        if len(digits) >= 3:
            break
    code = dict(zip(digits, rng.sample("ABCDEFGHIJKLMNOPQRSTUVWXYZ", len(digits)), strict=True))
    said = ["".join(code[digit] for digit in str(value)) for value in [*values, sum(values)]]
    return said[:-1], said[-1], loose  # fmt: skip


def _otherwise(rng: Random, addends: list[str], total: str) -> Marked:
    """Write a sum as nobody prints it: the total first, as a list, in words, in a table."""
    said, last = [mark(word, "addends") for word in addends], mark(total, "total")

    def listed(gap: str) -> Marked:
        return join(*[p for i, word in enumerate(said) for p in (gap if i else "", word)])

    quote = rng.choice(['"', "'"])
    return rng.choice(
        [
            join(last, " = ", listed(" + ")),
            join(listed(" + "), " -> ", last),
            join(listed(" + "), " → ", last),
            join(listed(" + "), " ⇒ ", last),
            join(listed("\n+ "), "\n= ", last),
            join("\n", listed("\n"), "\n=====\n", last, "\n"),
            join("\n  ", listed("\n+ "), "\n  ______\n  ", last, "\n"),
            join("addends ", listed(", "), "; sum ", last),
            join("adding ", listed(" and "), " gives ", last),
            join("the sum of ", listed(", "), " is ", last),
            join(listed(" + "), " makes ", last),
            join(listed(", "), " add up to ", last),
            join('{"addends": ["', listed('", "'), '"], "sum": "', last, '"}'),
            join("sum([", quote, listed(f"{quote}, {quote}"), quote, "]) == ", quote, last, quote),
            join(quote, listed(f"{quote} + {quote}"), quote, " = ", quote, last, quote),
            join("\n| ", listed(" |\n| "), " |\n|---|\n| ", last, " |\n"),
            join("`", listed(" + "), " = ", last, "`"),
            join("**", listed("** + **"), "** = **", last, "**"),
        ]
    )


def _sum(rng: Random) -> dict[str, Slot]:
    addends, total, loose = _puzzle(rng)
    if rng.random() < 0.12:
        addends, total = [word.lower() for word in addends], total.lower()
    if rng.random() < 0.45:
        width = max(map(len, [*addends, total])) + 2
        rows: list[Slot] = ["\n"]
        for i, word in enumerate(addends):
            head = "+" if (i == len(addends) - 1 or (i and rng.random() < 0.2)) else " "
            rows += [head + " " * (width - 1 - len(word)), mark(word, "addends"), "\n"]
        rows += ["-" * width + "\n" + " " * (width - len(total)), mark(total, "total")]
        shown = join(*rows, "\n" if rng.random() < 0.5 else "")
    else:
        plus, equals = rng.choice(
            [(" + ", " = ")] * 4
            + [("+", "="), (" plus ", " equals "), (" + ", " == "), (" plus ", " is ")]
        )
        shown = join(
            *[
                p
                for i, word in enumerate(addends)
                for p in ("" if not i else plus, mark(word, "addends"))
            ],
            equals,
            mark(total, "total"),
        )
    if rng.random() < 0.3:
        shown = _otherwise(rng, addends, total)
    zero = join(
        " Leading letters ",
        mark(rng.choice(["may be zero", "can be zero", "might be zero"]), "zeros"),
        ".",
    )
    zero = rng.choice([zero, zero, join(" Zeros in front are ", mark(rng.choice(["allowed", "permitted", "okay", "possible"]), "zeros"), "."), join(" A first letter ", mark(rng.choice(["may be 0", "can be 0", "could be zero"]), "zeros"), ".")])
    strict = rng.choice(
        [
            "",
            "",
            " No number starts with 0.",
            " First letters are not 0.",
            " The numbers have no zeros in front.",
            " The first letter of a word can't be 0.",
            " No leading zeros.",
            " A word must not start with zero.",
            " Leading digits are nonzero.",
        ]
    )
    return {
        **talk(rng),
        "sum": shown,
        "leading": zero if loose else join(strict),
        "_out": rng.choice(["", "", ' Answer like "A=1,B=2".', " Format: A=1,B=2,C=3", " List the digit of each letter.", " Give a mapping with commas."]),
        "_person": rng.choice(PEOPLE),
        "_kind": rng.choice(["cryptarithm", "cryptarithm", "alphametic", "verbal arithmetic puzzle", "letter sum", "word sum"]),
    }  # fmt: skip


SOLVE = Family(
    skill="cryptarithms/solve",
    sample=with_example("cryptarithms/solve", _sum, "{sum}"),
    imported=_SUMS.draw,
    nouns=(
        "the solution of the {_kind} {sum}",
        "the digits for the letters in {sum}",
        "the mapping from letters to digits that makes {sum} true",
        "the digit of each letter in the {_kind} {sum}",
    ),
    clauses=(
        "which digits the letters in {sum} stand for",
        "how the {_kind} {sum} is solved",
        "what each letter is in {sum}",
    ),
    commands=(
        "solve the {_kind} {sum}",
        "solve {sum}, where each letter is a different digit",
        "find digits for the letters so that {sum}",
        "replace the letters of {sum} by digits",
        "decode this addition: {sum}",
        "assign a digit to every letter to make this sum right: {sum}",
        "work out the {_kind} {sum}",
        "crack {sum}: same letter same digit, other letter other digit",
    ),
    questions=(
        "what are the digits in {sum}?",
        "which digit is each letter in the {_kind} {sum}?",
        "if every letter is a digit, how is {sum} true?",
        "can you solve this {_kind}? {sum}",
        "how do the letters of {sum} translate into digits?",
        "what do the letters stand for in {sum}?",
        *more.SOLVE[1::2],
    ),
    stories=(
        "{_person} replaced digits by letters and got {sum}.{leading} Find the digits.{_out}",
        "{_kind}: {sum}\n{leading}{_out}",
        "In this addition each letter stands for another digit: {sum}{leading} Which?{_out}",
        "{sum}\nDifferent letters are different digits.{leading} Solve.{_out}",
        "Maths club puzzle.{leading} {sum} What's the value of each letter?{_out}",
        "A telegram from a student reads {sum}. It is also a correct sum if letters are digits.{leading} Decode it.{_out}",
        "Each letter below is one of 0 to 9, no two alike.{leading}\n{sum}\nWhat are they?{_out}",
        "Find the numbers hidden in {sum}.{leading}{_out}",
        "Puzzle of the week: {sum}{leading} Tell me what digit belongs to which letter.{_out}",
        "The safe's code is a {_kind}: {sum}{leading}{_out}",
        "Ten digits, some letters, one sum: {sum}{leading} Please find the key.{_out}",
        *more.SOLVE[::2],
        *more.SOLVE_MORE,
    ),
    gives=None,
)  # fmt: skip

FAMILIES = (SOLVE,)
