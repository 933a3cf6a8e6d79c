"""Sequences: the next term."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from random import Random

from reasonnet.forge.domains import _everyday_whole_words as entire
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import OWN, Family, Marked, Piece, Slot, number
from reasonnet.tools.errors import ToolError
from reasonnet.tools.sequences import next_term
from reasonnet.tools.values import render


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    return find(text, [(m.start(), m.end(), "terms") for m in re.finditer(r"-?\d+", text)])


_GYM = Gym(
    "number_sequence",
    _teach,
    (
        {},
        {"min_terms": 5, "max_terms": 10, "min_value": -500, "max_value": 500},
        {"min_terms": 4, "max_terms": 14, "max_complexity": 2},
    ),
)
_PRIMES = [p for p in range(2, 230) if all(p % d for d in range(2, p))]


def _arithmetic(rng: Random, length: int) -> list[Fraction]:
    start, step = (
        rng.randint(-30, 60),
        rng.choice((1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 25, 50, 100)),
    )
    if rng.random() < 0.25:
        start, step = start * rng.choice((1, 10, 37)), -step
    if rng.random() < 0.1:
        return [Fraction(start) + Fraction(step, rng.choice((2, 4, 10))) * i for i in range(length)]
    return [Fraction(start + step * i) for i in range(length)]


def _decimal(rng: Random, length: int) -> list[Fraction]:
    start, step = Fraction(rng.randint(0, 60), 10), Fraction(rng.choice((5, 15, 25, 1, 2, 7)), 10)
    return [start + step * i for i in range(length)]


def _geometric(rng: Random, length: int) -> list[Fraction]:
    start = Fraction(rng.choice((1, 1, 2, 3, 4, 5, 6, 7, 9, 10, -2, -3, 12)))
    ratio = Fraction(rng.choice((2, 2, 3, 3, 4, 5, 6, 10, -2, -3, -1)))
    if rng.random() < 0.25:  # downwards
        ratio = rng.choice(
            (Fraction(1, 2), Fraction(1, 2), Fraction(1, 5), Fraction(1, 10), Fraction(1, 4))
        )
        start = ratio.denominator ** rng.randint(length - 2, length + 1) * abs(start)
    elif rng.random() < 0.08:
        ratio = Fraction(3, 2)
        start = 2 ** rng.randint(length - 2, length) * abs(start)
    return [start * ratio**i for i in range(length)]


def _fractions(rng: Random, length: int) -> list[Fraction]:
    top, ratio = (
        rng.choice((1, 3, 5)),
        rng.choice((Fraction(1, 2), Fraction(1, 2), Fraction(1, 4), Fraction(1, 5))),
    )
    return [top * ratio ** (i + 1) for i in range(min(length, 5))]


def _quadratic(rng: Random, length: int) -> list[Fraction]:
    a, b, c = rng.choice((1, 1, 1, 2, 3, -1)), rng.randint(-5, 8), rng.randint(-6, 20)
    if rng.random() < 0.2:  # triangular numbers
        start = rng.randint(1, 5)
        return [Fraction((start + i) * (start + i + 1), 2) for i in range(max(4, length))]
    start = rng.choice((0, 1, 1, 2))
    return [Fraction(a * (start + i) ** 2 + b * (start + i) + c) for i in range(max(4, length))]


def _powers(rng: Random, length: int) -> list[Fraction]:
    exponent, start = rng.choice((2, 2, 2, 3)), rng.choice((0, 1, 1, 1, 2, 3, 4, 7))
    shift = rng.choice((0, 0, 0, 1, -1))
    least = 3 if not shift and rng.random() < 0.15 else exponent + 2
    length = max(length, least)
    return [Fraction((start + i) ** exponent + shift) for i in range(length)]


def _cubic(rng: Random, length: int) -> list[Fraction]:
    a, b, c, d = rng.choice((1, 1, 2)), rng.randint(-3, 3), rng.randint(-4, 4), rng.randint(-5, 9)
    return [Fraction(a * i**3 + b * i**2 + c * i + d) for i in range(max(5, length))]


def _fibonacci(rng: Random, length: int) -> list[Fraction]:
    terms = rng.choice(
        (
            [1, 1],
            [0, 1],
            [1, 2],
            [2, 1],
            [rng.randint(1, 9), rng.randint(1, 12)],
            [rng.randint(-4, 6), rng.randint(1, 9)],
        )
    )
    width = 2
    if rng.random() < 0.15:
        terms, width = [*terms, rng.randint(1, 4)], 3
    terms = terms[:]
    while len(terms) < max(5, length):
        terms.append(sum(terms[-width:]))
    return [Fraction(t) for t in terms]


def _recurrence(rng: Random, length: int) -> list[Fraction]:
    p, q, value = (
        rng.choice((2, 2, 3, 3, 4, 5, -2)),
        rng.choice((1, -1, 2, -2, 3, 4, 5, -3, 10)),
        rng.randint(1, 9),
    )
    terms = [value]
    while len(terms) < max(4, min(length, 6)):
        terms.append(p * terms[-1] + q)
    return [Fraction(t) for t in terms]


def _interleaved(rng: Random, length: int) -> list[Fraction]:
    count = max(6, length)
    halves = []
    for _ in range(2):
        start, step = rng.randint(1, 30), rng.choice((1, 2, 3, 5, 10, -1, -2, 4))
        double = rng.random() < 0.25
        halves.append([start * 2**i if double else start + step * i for i in range(count)])
    return [Fraction(halves[i % 2][i // 2]) for i in range(count)]


def _alternating(rng: Random, length: int) -> list[Fraction]:
    value, steps = rng.randint(1, 30), (rng.randint(1, 9), rng.choice((-3, -2, -1, 2, 4, 7)))
    terms = [value]
    while len(terms) < max(6, length):
        terms.append(terms[-1] + steps[(len(terms) - 1) % 2])
    return [Fraction(t) for t in terms]


def _primes(rng: Random, length: int) -> list[Fraction]:
    start = rng.choice((0, 0, 0, 1, 2, 3, 5, 9, 14))
    return [Fraction(p) for p in _PRIMES[start : start + max(5, length)]]


def _factorials(rng: Random, length: int) -> list[Fraction]:
    value, factor = rng.choice((1, 1, 1, 2, 3, 5)), rng.choice((1, 2, 2, 3))
    terms = [value]
    for index in range(max(4, min(length, 6))):
        terms.append(terms[-1] * (factor + index))
    return [Fraction(t) for t in terms]


def _second_order(rng: Random, length: int) -> list[Fraction]:
    p, q, terms = (
        rng.choice((1, 2, 2, 3)),
        rng.choice((1, 2, -1, 3)),
        [rng.randint(0, 3), rng.randint(1, 4)],
    )
    while len(terms) < max(6, min(length, 7)):
        terms.append(p * terms[-1] + q * terms[-2])
    return [Fraction(t) for t in terms]


_RULES: tuple[tuple[Callable[[Random, int], list[Fraction]], float], ...] = (
    (_arithmetic, 6), (_decimal, 0.8), (_geometric, 5), (_fractions, 0.6), (_quadratic, 3), (_powers, 3), (_cubic, 0.8), (_fibonacci, 3),
    (_recurrence, 2.5), (_interleaved, 1.5), (_alternating, 1), (_primes, 1.5), (_factorials, 1.2), (_second_order, 0.6),
)  # fmt: skip
_TAILS = (
    "",
    "",
    "",
    "",
    "",
    ", ...",
    ", …",
    "...",
    "…",
    " …",
    " ...",
    ", ?",
    ", __",
    ", ___",
    ", _",
    " ?",
    ", [?]",
    ", x",
    ", …?",
    ", ??",
    ", ( )",
    " and so on",
    ", etc.",
    ", ____",
)


def _write(rng: Random, values: list[Fraction], tail: str) -> Marked:
    """Write the terms and what stands for the missing one; every term is marked."""
    slashes = any(v.denominator not in (1, 10, 20) for v in values)
    plain = rng.random() < 0.9
    texts = []
    for value in values:
        if slashes and value.denominator != 1:
            texts.append(f"{value.numerator}/{value.denominator}")
        elif value.denominator == 1:
            whole = value.numerator
            texts.append(str(whole) if plain and abs(whole) < 10_000 else number(rng, whole))
        else:
            texts.append(render(value))
    gap = rng.choice(
        (", ", ", ", ", ", ", ", " ", ",", "; ", " - ", " → ", "\n", " -> ", " | ", " , ")
    )
    if any("," in text for text in texts) and gap == ",":
        gap = ", "
    if any(value < 0 for value in values) and gap == " - ":
        gap = ", "
    if gap.strip(", ") and tail.startswith(","):
        tail = gap + tail[2:]
    left, right = rng.choice([("", "")] * 8 + [("[", "]"), ("(", ")"), ("{", "}")])
    if left and tail.strip(", ") not in ("", "...", "…"):
        left = right = ""
    pieces: list[Piece] = [(left, None)] if left else []
    for index, text in enumerate(texts):
        if index:
            last = (
                " and "
                if index == len(texts) - 1 and not tail and gap == ", " and rng.random() < 0.15
                else gap
            )
            pieces.append((last, None))
        pieces.append((text, OWN))
    end = tail + right
    return Marked((*pieces, (end, None)) if end else tuple(pieces))


def _sample(rng: Random) -> dict[str, Slot]:
    rules, weights = zip(*_RULES, strict=True)
    while True:
        length = rng.choices((3, 4, 5, 6, 7, 8, 10), (2, 6, 8, 5, 2, 1, 0.5))[0]
        values = rng.choices(rules, weights)[0](rng, length + 1)
        *terms, intended = values
        try:
            found = next_term(tuple(terms))
        except ToolError:
            continue
        # the terms must mean what was intended, and the answer must be a decimal
        if (
            found == intended
            and abs(intended) < 10**9
            and "/" not in render(intended)
            and len(terms) >= 3
        ):
            break
    return {
        "terms": _write(rng, terms, rng.choice(_TAILS)),
        "_terms": _write_marked(rng, terms),
        "_person": rng.choice(("Ana", "Tom", "Mei", "Omar", "Priya", "Lars", "Zoe", "Kofi", "Ivan", "Rosa", "my son", "my teacher", "my sister")),
        "_day": rng.choice(("Monday", "day one", "the first day", "January", "week 1", "the start")),
        "_thing": rng.choice(("sequence", "series", "pattern", "list", "progression", "row of numbers", "number sequence", "string of numbers")),
    }  # fmt: skip


def _write_marked(rng: Random, values: list[Fraction]) -> Marked:
    """Write the terms as a plain list inside a sentence, marked as `terms`."""
    written = _write(rng, values, "")
    return Marked(tuple((text, "terms" if mark == OWN else mark) for text, mark in written.pieces))


NEXT = Family(
    skill="sequences/next-term",
    sample=entire.SEQUENCE.added_to(_sample),
    imported=_GYM.draw,
    nouns=(
        "{terms}, the next number",
        "{terms}, next",
        "the next number after {terms}",
        "the next value after {terms}",
        "next value after {terms}",
        "next number after {terms}",
        "next term after {terms}",
        "next in {terms}",
        "the number that continues {terms}",
        "the number which continues {terms}",
        "the number following {terms}",
        "the next one in {terms}",
        "the one that follows {terms}",
        "the next term in {terms}",
        "the term that follows {terms}",
        "what follows {terms}",
        "what comes after {terms}",
        "number after the last in {terms}",
        "the upcoming number in {terms}",
        "the one that comes next in {terms}",
        "the next number according to the rule behind {terms}",
        "the number you reach by going one step further in {terms}",
        "the term that would be added to {terms}",
        "next number in the pattern {terms}",
        "the extension by one term of {terms}",
        "the next term of {terms}",
        "the next number in {terms}",
        "the next number in the sequence {terms}",
        "the next term of the {_thing} {terms}",
        "the number that follows {terms}",
        "the number that comes after {terms}",
        "the term after {terms}",
        "the missing last number in {terms}",
        "the continuation of {terms}",
        "the following term of the series {terms}",
        "the next element of {terms}",
        "the next entry in the {_thing} {terms}",
        "the number to come in {terms}",
        "the next value in {terms}",
        "next term: {terms}",
        "the successor of the last number in the pattern {terms}",
        "the next item in this series: {terms}",
        "the number completing {terms}",
    ),
    clauses=(
        "what comes next after {terms}",
        "what comes after {terms}",
        "what follows {terms}",
        "which number follows {terms}",
        "which number continues {terms}",
        "which number comes after {terms}",
        "what the next number after {terms} is",
        "what is next in {terms}",
        "how {terms} continues",
        "what you'd add to {terms} to keep the pattern",
        "where {terms} leads to next",
        "what the rule behind {terms} gives next",
        "what number is up next in {terms}",
        "which number keeps {terms} going",
        "what one more step makes of {terms}",
        "what comes next in {terms}",
        "which number comes next: {terms}",
        "what number follows {terms}",
        "how {terms} goes on",
        "how the {_thing} {terms} continues",
        "which number should stand at the end of {terms}",
        "what the next term of {terms} is",
        "what the next number in the {_thing} {terms} would be",
        "what goes in the blank: {terms}",
        "what replaces the question mark in {terms}",
        "with which number {terms} carries on",
        "which term extends {terms}",
        "what is next after {terms}",
    ),
    commands=(
        "{terms}, continue",
        "{terms}: next",
        "continue: {terms}",
        "continue {terms} by one number",
        "give the next number after {terms}",
        "give the next term of {terms}",
        "find the next number in {terms}",
        "find the next term: {terms}",
        "say what comes after {terms}",
        "say what comes next in {terms}",
        "go on with {terms}",
        "take the next number in {terms}",
        "name the number that continues {terms}",
        "next in {terms}",
        "next number {terms}",
        "{terms} continue",
        "{terms} - next one please",
        "solve the number puzzle {terms}",
        "take {terms} one step further",
        "keep {terms} going for one more number",
        "find the rule in {terms} and apply it once more",
        "crack the {_thing} {terms} and tell the following number",
        "project {terms} one step ahead",
        "forecast the next value after {terms}",
        "append the right number to {terms}",
        "tell which number is due after {terms}",
        "pick up {terms} where it stops and give one more",
        "continue {terms}",
        "continue the sequence {terms}",
        "extend the {_thing} {terms} by one number",
        "give the next number: {terms}",
        "predict the next term of {terms}",
        "find what comes after {terms}",
        "complete the {_thing}: {terms}",
        "complete {terms}",
        "fill in the blank: {terms}",
        "guess the next number in {terms}",
        "work out the next term in {terms}",
        "carry on the pattern {terms}",
        "figure out which number follows {terms}",
        "add one more term to {terms}",
        "determine the next value in the {_thing} {terms}",
        "name the number that should follow {terms}",
        "spot the pattern in {terms} and give the next number",
        "look at {terms} and say what's next",
        "supply the missing number at the end of {terms}",
        "deduce the next entry: {terms}",
        "finish this {_thing}: {terms}",
        "write down the next number of {terms}",
    ),
    questions=(*entire.SEQUENCE.questions,
        "what comes next after {terms}?",
        "what comes after {terms}?",
        "what follows {terms}?",
        "what follows after {terms}?",
        "what is next after {terms}?",
        "what's the next number after {terms}?",
        "what's the next term in {terms}?",
        "what's next after {terms}?",
        "whats next {terms}?",
        "which number continues {terms}?",
        "which number follows {terms}?",
        "which number is next in {terms}?",
        "which is the next number in {terms}?",
        "{terms}, which one follows?",
        "{terms}, which number follows?",
        "{terms}, what follows?",
        "{terms}, what comes next?",
        "{terms}, the next number?",
        "{terms}, and next?",
        "given {terms}, what's the next term?",
        "given {terms}, what's next?",
        "how does it go on: {terms}?",
        "after {terms}, what comes?",
        "if it goes {terms}, what's next?",
        "next number in {terms}?",
        "next: {terms}?",
        "next term of {terms}?",
        "{terms} and then?",
        "{terms} and next comes what?",
        "{terms}, what would be next?",
        "after {terms} comes which number?",
        "what do you put after {terms}?",
        "where does the {_thing} {terms} go from here?",
        "whats the next number after {terms}?",
        "which number is due in {terms}?",
        "one more step in {terms} gives what?",
        "if {terms} keeps up like that, what's coming?",
        "what number would carry on the {_thing} {terms}?",
        "how would you continue {terms} by a single number?",
        "what comes next: {terms}?",
        "what comes next in {terms}?",
        "what comes next in the {_thing} {terms}?",
        "what number comes next? {terms}",
        "which number comes after {terms}?",
        "what's next? {terms}",
        "what's next in {terms}?",
        "{terms} what's next?",
        "{terms} what comes next?",
        "{terms} next?",
        "{terms}: next number?",
        "{terms} - which number follows?",
        "how does {terms} continue?",
        "how does the {_thing} {terms} go on?",
        "what should come after {terms}?",
        "which term follows in {terms}?",
        "what number is missing at the end: {terms}?",
        "what goes in the gap: {terms}?",
        "what is the next one in {terms}?",
        "if a {_thing} starts {terms}, what is the next number?",
        "if the numbers go {terms}, what's the next?",
        "given {terms}, what would the next term be?",
        "which number would you expect after {terms}?",
        "next in line after {terms}?",
        "which number completes the {_thing} {terms}?",
        "what would be the following number in {terms}?",
        "can you see the pattern in {terms} and tell what follows?",
        "what number replaces the question mark: {terms}?",
    ),
    stories=(*entire.SEQUENCE.stories,
        "The scores of my team were {_terms}. What comes next in that sequence?",
        "The numbers on the houses are {_terms}. Which number follows?",
        "A vine grew {_terms} leaves, day by day. If it keeps on like this, what's next?",
        "{_terms} are the first numbers on the list. Which one comes now?",
        "Not the sum, not the average, just the next one: {_terms}. What is it?",
        "{_person} knits rows of {_terms} stitches. How many stitches has the next row?",
        "The drum pattern counts {_terms} beats. If it keeps on like that, how many beats come next?",
        "Pages read per day: {_terms}. Keeping up the pattern, how many tomorrow?",
        "The doctor changes the dose like this: {_terms} mg. What is the next dose?",
        "My garden path has {_terms} stones in its rows so far. How many go in the row after that?",
        "The function returned {_terms} for the first inputs. What will it return for the next input?",
        "Rent went {_terms} over the years. If it follows the same rule, what will it be next year?",
        "A teaser from the library's puzzle book: {_terms}. And then?",
        "Lap after lap {_person} needed {_terms} seconds. By the same pattern, how many for the next lap?",
        "The lockers in the gym are marked {_terms}. How is the one after them marked?",
        "Retry delays in the log: {_terms}. What's the delay of the next retry?",
        "I stacked cans in layers of {_terms}. The next layer takes how many?",
        "Stuck on this one: {_terms}. What's the next number, please?",
        "{_person} saves more cleverly each week: {_terms}. What would follow by this rule?",
        "I see the numbers {_terms}. Which one comes next?",
        "An IQ test shows {terms}\nWhich number goes on?",
        "Here is a {_thing}: {_terms}. What is the next number?",
        "A {_thing} begins with {_terms}. What comes after that?",
        "{_person} wrote {_terms} on the board. What number should be written next?",
        "The code on the locks goes {_terms}. What is the code of the next lock?",
        "A plant had these heights in cm, week after week: {_terms}. If it goes on like this, what will the next height be?",
        "The bacteria in a dish were counted every hour: {_terms}. Going on in this way, how many will there be an hour later?",
        "My savings since {_day} were {_terms}. If the pattern holds, what comes next?",
        "House numbers on our side of the street are {_terms}. What is the number of the next house?",
        "In a job test I was asked to continue {_terms}. What is the answer?",
        "The tiles in each row of a mosaic are {_terms}. How many tiles does the next row need?",
        "{_person} counts: {_terms}. What does {_person} say next?",
        "Level by level, a game gives {_terms} points. How many points does the next level give?",
        "A machine prints {_terms} and then jams. What would it have printed next?",
        "Seats per row in a theatre: {_terms}. How many in the next row if the pattern continues?",
        "The bus leaves at minutes {_terms} of my list. Following the pattern, what's next?",
        "Consider the {_thing} {_terms}. Find the next term.",
        "The first terms of a {_thing} are {_terms}. What is the next term?",
        "The first few numbers are {_terms}. What is the next?",
        "Look at this {_thing}: {_terms}. What number should come next?",
        "Look carefully: {_terms}. What follows?",
        "Every month the club had this many members: {_terms}. How many next month at this rate?",
        "Let a be the {_thing} {_terms}. Give the term that follows.",
        "For homework {_person} has to continue {_terms}. Which number is right?",
        "{_person} trains for a marathon and runs {_terms} km, week by week. How far is the next run if the pattern goes on?",
        "The stack sizes were {_terms}. Guess the next.",
        "Numbers appear on a screen: {_terms}. Which will appear next?",
        "There's a pattern here: {_terms}. Next number, please.",
        "Temperatures noted since {_day}: {_terms}. If this regular pattern goes on, what is the next value?",
        "On a puzzle card: {_terms}, and then a blank. What belongs in the blank?",
        "My alarm beeps after {_terms} seconds. When will the next beep be if the rule stays the same?",
        "They say there is a rule behind {_terms}. Apply it once more.",
    ),
    gives="number",
)

FAMILIES: tuple[Family, ...] = (NEXT,)
