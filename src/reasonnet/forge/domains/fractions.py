"""Fractions and decimals: lowest terms, conversion, rounding."""

from __future__ import annotations

from math import gcd
from random import Random

from reasonnet.forge.everyday import context, written
from reasonnet.forge.wording import OWN, Family, Marked, Slot, mark, number_words

_SLASHES = ("/", "/", "/", "/", "/", "/", " / ", "⁄")
_PLACES = (
    "whole number", "whole number", "integer", "unit", "ten", "ten", "hundred", "hundred",
    "thousand", "tenth", "tenth", "hundredth", "hundredth", "thousandth", "ten thousand",
    "million", "whole", "cent", "dollar", "10", "100", "1000", "0.1", "0.01",
)  # fmt: skip


def _fraction(rng: Random, top: int, bottom: int) -> str:
    sign = "-" if rng.random() < 0.05 else ""
    if rng.random() < 0.06 and bottom > 1:
        return f"{rng.randint(1, 9)} {top}/{bottom}"
    return f"{sign}{top}{rng.choice(_SLASHES)}{bottom}"


def _reducible(rng: Random) -> dict[str, Slot]:
    factor = rng.choice([1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 17, 25, 36, 48, 100])
    size = rng.choice([9, 12, 20, 60, 400])
    top, bottom = rng.randint(1, size) * factor, rng.randint(2, size) * factor
    if rng.random() < 0.15:
        factor = gcd(top, bottom)
        top, bottom = top // factor, max(bottom // factor, 2)
    parts = rng.randint(2, 12) * rng.randint(2, 6)
    return {
        "fraction": _fraction(rng, top, bottom),
        "share": mark(f"{rng.randint(1, parts)}/{parts}", "fraction"),
        **context(rng),
    }


def _any(rng: Random) -> dict[str, Slot]:
    kind = rng.random()
    if kind < 0.6:  # decimals that end
        bottom = rng.choice([2, 4, 5, 8, 10, 16, 20, 25, 32, 40, 50, 64, 80, 100, 125, 200, 250])
    elif kind < 0.9:
        bottom = rng.choice([3, 6, 7, 9, 11, 12, 13, 15, 18, 24, 27, 30, 36, 45, 99])
    else:
        bottom = rng.randint(2, 999)
    top = rng.randint(1, rng.choice([bottom, bottom, bottom * 3]))
    return {
        "fraction": _fraction(rng, top, bottom),
        "share": mark(f"{rng.randint(1, bottom)}/{bottom}", "fraction"),
        **context(rng),
    }


def _decimal(rng: Random) -> dict[str, Slot]:
    kind = rng.random()
    if kind < 0.35:
        text = rng.choice(["0.5", "0.25", "0.75", "0.2", "0.4", "0.6", "0.8", "0.125", "0.375"])
    elif kind < 0.8:
        places = rng.choice([1, 2, 2, 2, 3, 3, 4])
        text = f"{rng.choice([0, 0, 0, 1, 2, 5, 12])}.{rng.randrange(1, 10**places):0{places}d}"
    else:
        text = f"{rng.randint(0, 99)}.{rng.choice(['5', '25', '75', '125', '625', '05', '04'])}"
    if rng.random() < 0.06:
        text = "-" + text
    elif text.startswith("0.") and rng.random() < 0.06:
        text = text[1:]
    return {
        "decimal": text,
        "length": mark(f"{rng.randint(0, 9)}.{rng.choice([5, 25, 75, 125, 375, 8])}", "decimal"),
        **context(rng),
    }


def _round(rng: Random) -> dict[str, Slot]:
    size = rng.choice([1, 10, 100, 1000, 10**5, 10**7])
    digits = rng.choice([1, 2, 3, 4, 4, 5, 6, 8])
    precise = f"{rng.randrange(size)}.{rng.randrange(10**digits):0{digits}d}"
    sign = rng.choice([""] * 12 + ["-"])
    large = rng.randint(1, rng.choice([999, 9999, 10**6, 10**8]))
    place = rng.choice(_PLACES)
    big = place.startswith(("ten", "hund", "thous", "mill", "10")) and "th" not in place[-3:]
    decimals = rng.choice([1, 2, 2, 2, 3, 3, 4, 5, 0])
    shown = number_words(decimals) if rng.random() < 0.35 else str(decimals)
    nouns = ["decimal places"] * 4 + ["decimals", "decimals", "places", "digits after the point"]
    if decimals == 1:
        nouns = ["decimal place", "decimal place", "decimal", "digit after the decimal point"]
    ending = "decimal places" if decimals != 1 else "decimal place"
    return {
        "number": sign + precise,
        "places": Marked(((shown, OWN), (f" {rng.choice(nouns)}", None))),
        "decimals": Marked(((shown, "places"), (f" {ending}", None))),
        "place": place,
        "rounded": mark(written(rng, large) if big else sign + precise, "number"),
        "cost": mark(f"{rng.randint(1, 900)}.{rng.randrange(1000):03d}", "number"),
        **context(rng),
    }


FAMILIES = (
    Family(
        skill="fractions/simplify",
        sample=_reducible,
        nouns=(
            "{fraction} in lowest terms",
            "{fraction} in its simplest form",
            "{fraction} in simplest form",
            "{fraction} fully reduced",
            "{fraction} simplified",
            "the simplest form of {fraction}",
            "the reduced form of {fraction}",
            "the lowest terms of {fraction}",
            "the fraction {fraction} cancelled down",
            "the simplification of the fraction {fraction}",
            "the irreducible form of {fraction}",
            "the smallest equivalent fraction of {fraction}",
            "a fraction equal to {fraction} with the smallest possible denominator",
        ),
        clauses=(
            "what {fraction} is in lowest terms",
            "what {fraction} simplifies to",
            "what {fraction} reduces to",
            "what {fraction} cancels down to",
            "how {fraction} looks in simplest form",
            "how to write {fraction} with the smallest numbers",
            "what the fraction {fraction} becomes when it is reduced",
            "what the simplest equivalent of {fraction} is",
        ),
        commands=(
            "simplify {fraction}",
            "simplify the fraction {fraction}",
            "reduce {fraction}",
            "reduce {fraction} to lowest terms",
            "reduce the fraction {fraction} as far as possible",
            "cancel {fraction}",
            "cancel down {fraction}",
            "cancel the common factors in {fraction}",
            "write {fraction} in lowest terms",
            "write {fraction} in its simplest form",
            "express {fraction} in simplest form",
            "bring {fraction} to lowest terms",
            "put {fraction} into its simplest form",
            "shorten the fraction {fraction} completely",
            "divide out the common factor of {fraction}",
            "fully reduce {fraction}",
        ),
        questions=(
            "what is {fraction} in lowest terms?",
            "what is {fraction} in simplest form?",
            "what does {fraction} simplify to?",
            "what does {fraction} reduce to?",
            "what's {fraction} simplified?",
            "how do you write {fraction} in its simplest form?",
            "what is the simplest form of {fraction}?",
            "what is the reduced form of {fraction}?",
            "{fraction} can be reduced to which fraction?",
            "which fraction in lowest terms equals {fraction}?",
            "how can I simplify {fraction}?",
            "what is left of {fraction} after cancelling?",
        ),
        stories=(
            "{_person} ate {share} of a cake. What fraction is that in lowest terms?",
            "The answer to my homework is {fraction}, but it has to be simplified. What do I write?",
            "{share} of the {_things} are blue. Give the fraction in simplest form.",
            "A recipe says {share} of a cup. Write that fraction as simply as possible.",
            "A gear turns {fraction} of a revolution. What is that fraction reduced?",
            "{_person} finished {share} of the race. What is this as a fraction in lowest terms?",
            "I measured {share} of an inch. Reduce that fraction.",
            "The probability came out as {fraction}. What is it in its simplest form?",
            "{share} of the seats at {_place} are free. Simplify this fraction.",
            "In class we got {fraction} and the teacher wants it fully reduced. What is the result?",
            "The scale of my model is {fraction}. Which reduced fraction is that?",
            "The download is at {share}. In lowest terms, which fraction is that?",
        ),
        gives=None,
    ),
    Family(
        skill="fractions/to-decimal",
        sample=_any,
        nouns=(
            "{fraction} as a decimal",
            "{fraction} as a decimal number",
            "{fraction} in decimal form",
            "{fraction} in decimal notation",
            "the decimal form of {fraction}",
            "the decimal value of {fraction}",
            "the decimal equivalent of {fraction}",
            "the decimal expansion of {fraction}",
            "the decimal for {fraction}",
            "the fraction {fraction} converted to a decimal",
            "{fraction} written with a decimal point",
        ),
        clauses=(
            "what {fraction} is as a decimal",
            "what {fraction} is in decimal form",
            "how {fraction} is written as a decimal",
            "what decimal {fraction} equals",
            "which decimal number {fraction} corresponds to",
            "what the decimal equivalent of {fraction} is",
            "how {fraction} looks with a decimal point",
            "what {fraction} comes to in decimals",
        ),
        commands=(
            "convert {fraction} to a decimal",
            "convert {fraction} into a decimal",
            "convert the fraction {fraction} to decimal",
            "write {fraction} as a decimal",
            "write the fraction {fraction} as a decimal number",
            "express {fraction} as a decimal",
            "turn {fraction} into a decimal",
            "change {fraction} to a decimal",
            "give {fraction} in decimal form",
            "rewrite {fraction} in decimal notation",
            "transform {fraction} into a decimal number",
            "show {fraction} as a decimal",
            "put {fraction} into decimals",
        ),
        questions=(
            "what is {fraction} as a decimal?",
            "what's {fraction} as a decimal?",
            "what is {fraction} in decimal form?",
            "how do you write {fraction} as a decimal?",
            "what decimal is {fraction}?",
            "what is the decimal equivalent of {fraction}?",
            "which decimal equals {fraction}?",
            "{fraction} equals which decimal?",
            "{fraction} is what in decimals?",
            "how would {fraction} look as a decimal?",
            "what decimal number do you get for {fraction}?",
            "what does the fraction {fraction} become in decimal notation?",
        ),
        stories=(
            "The drill bit is {share} inch. What is that as a decimal?",
            "{_person} drank {share} of a litre. Write this as a decimal.",
            "My spreadsheet only takes decimals, and I have {fraction}. What do I enter?",
            "{share} of the {_things} are gone. Express that as a decimal.",
            "The recipe needs {share} kg of flour, but the scale is digital. Which decimal is that?",
            "{_person} has to put {fraction} into a calculator that shows decimals. What appears?",
            "The ratio is given as {fraction}. I need the decimal. What is it?",
            "A wrench of {share} inch is missing. What size is that in decimal notation?",
            "The stock rose by {share} of a point. As a decimal, how much is that?",
            "{_person} walked {share} of a mile. What decimal number is that?",
            "The odds come out at {fraction}. What is that as a decimal number?",
        ),
        gives=None,
    ),
    Family(
        skill="fractions/from-decimal",
        sample=_decimal,
        nouns=(
            "{decimal} as a fraction",
            "{decimal} as a fraction in lowest terms",
            "{decimal} as a simplified fraction",
            "{decimal} in fraction form",
            "{decimal} written as a common fraction",
            "{decimal} as a ratio of two whole numbers",
            "the fraction equal to {decimal}",
            "the fraction form of {decimal}",
            "the fractional form of {decimal}",
            "the decimal {decimal} converted to a fraction",
            "the fraction for {decimal}",
            "the simplest fraction that equals {decimal}",
        ),
        clauses=(
            "what {decimal} is as a fraction",
            "which fraction {decimal} is",
            "which fraction equals {decimal}",
            "how {decimal} is written as a fraction",
            "what {decimal} looks like as a fraction in lowest terms",
            "what fraction {decimal} stands for",
            "how to express {decimal} as a fraction",
            "what the fraction form of {decimal} is",
        ),
        commands=(
            "convert {decimal} to a fraction",
            "convert {decimal} into a fraction",
            "convert the decimal {decimal} to a fraction",
            "write {decimal} as a fraction",
            "write {decimal} as a fraction in simplest form",
            "express {decimal} as a fraction",
            "turn {decimal} into a fraction",
            "turn the decimal number {decimal} into a fraction",
            "change {decimal} to a fraction",
            "give {decimal} as a fraction",
            "rewrite {decimal} as a reduced fraction",
            "transform {decimal} into a common fraction",
            "represent {decimal} as numerator over denominator",
            "put {decimal} in fraction form",
        ),
        questions=(
            "what is {decimal} as a fraction?",
            "what's {decimal} as a fraction?",
            "which fraction is {decimal}?",
            "what fraction is equal to {decimal}?",
            "what fraction equals {decimal}?",
            "how do you write {decimal} as a fraction?",
            "how is {decimal} expressed as a fraction?",
            "{decimal} equals which fraction?",
            "{decimal} is what fraction?",
            "as a fraction in lowest terms, what is {decimal}?",
            "what does {decimal} become when written as a fraction?",
            "what simple fraction is the same as {decimal}?",
        ),
        stories=(
            "The ruler reads {length} inches. What is that as a fraction?",
            "{_person} weighs out {length} kg. Write this as a fraction.",
            "My calculator shows {decimal}, but I need a fraction. Which one is it?",
            "The probability is {decimal}. Express it as a fraction in lowest terms.",
            "The recipe says {length} cups. As a fraction, how much is that?",
            "A pipe is {length} inches wide. Which fraction is that?",
            "{_person} got {decimal} for an answer and must hand in a fraction. What is it?",
            "The gauge shows {decimal}. State this as a common fraction.",
            "The batting average is {decimal}. Which fraction is this in simplest form?",
            "A slope of {decimal} is to be given as rise over run in whole numbers. What is it?",
            "The board is {length} feet long. Turn this into a fraction.",
        ),
        accepts={"decimal": "number"},
        gives=None,
    ),
    Family(
        skill="fractions/round",
        sample=_round,
        nouns=(
            "{number} rounded to {places}",
            "{number} rounded to {places}",
            "{rounded} rounded to the nearest {place}",
            "{rounded} rounded to the nearest {place}",
            "{rounded} rounded off to the nearest {place}",
            "{number} to {decimals}",
            "{number} correct to {decimals}",
            "{number} with {places}",
            "{rounded} to the nearest {place}",
            "the rounded value of {number} to {places}",
            "the value of {number} to {decimals}",
            "the approximation of {number} to {places}",
            "the nearest {place} to {rounded}",
        ),
        clauses=(
            "what {number} is rounded to {places}",
            "what {rounded} is to the nearest {place}",
            "what {rounded} rounds to at the nearest {place}",
            "how {number} reads with {places}",
            "what you get rounding {rounded} to the nearest {place}",
            "what {number} comes to when rounded to {places}",
            "which {place} is nearest to {rounded}",
            "how {number} is written correct to {decimals}",
        ),
        commands=(
            "round {number} to {places}",
            "round {number} to {places}",
            "round {rounded} to the nearest {place}",
            "round {rounded} to the nearest {place}",
            "round off {number} to {places}",
            "round off {rounded} to the nearest {place}",
            "round {rounded} off to the nearest {place}",
            "round the number {number} to {places}",
            "give {number} to {places}",
            "give {rounded} to the nearest {place}",
            "express {number} to {decimals}",
            "write {number} correct to {decimals}",
            "write {number} with {places}",
            "cut {number} to {places}, rounding properly",
            "approximate {number} to {places}",
            "approximate {rounded} to the nearest {place}",
            "to the nearest {place}, round {rounded}",
            "keep {places} of {number}, rounded",
        ),
        questions=(
            "what is {number} rounded to {places}?",
            "what is {rounded} rounded to the nearest {place}?",
            "what's {rounded} to the nearest {place}?",
            "what's {number} to {decimals}?",
            "what does {rounded} round to, to the nearest {place}?",
            "what do you get when you round {number} to {places}?",
            "how do you round {rounded} to the nearest {place}?",
            "what is {number} correct to {decimals}?",
            "to the nearest {place}, what is {rounded}?",
            "to {decimals}, what is {number}?",
            "rounded to {places}, what is {number}?",
            "rounding {rounded} to the nearest {place} gives what?",
            "how much is {number} if we keep {places}?",
        ),
        stories=(
            "The scale shows {cost} kg. What is that rounded to {places}?",
            "A {_article} costs {cost} after tax. Round this to {places}.",
            "{_person} measured {number} metres. Give the length to {decimals}.",
            "{rounded} people came to the festival. Round this to the nearest {place}.",
            "My calculator shows {number}, but the answer must have {places}. What do I write?",
            "The stopwatch says {cost} seconds. What is it to the nearest {place}?",
            "A star is {number} light years away. State it correct to {decimals}.",
            "The population of the town is {rounded}. What is it to the nearest {place}?",
            "The lab result is {number}. Report it with {places}.",
            "{_person} earned {rounded} last year. How much is that, rounded to the nearest {place}?",
            "The GPS gives {number}. We only want {places}. What is the rounded value?",
            "The {_things} weigh {rounded} grams in all. Rounded to the nearest {place}, what is that?",
            "The average came out as {number}. Round it to {places}.",
        ),
        accepts={"number": "number"},
        gives="number",
    ),
)
