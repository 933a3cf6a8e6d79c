"""Arithmetic: calculations in symbols, and single operations named in words."""

from __future__ import annotations

from random import Random

from reasonnet.forge.everyday import context, money, value, whole, written
from reasonnet.forge.wording import Family, Marked, Slot, items, join, mark, number
from reasonnet.tools.errors import ToolError
from reasonnet.tools.formulas import parse_calculation

_TIMES = ("*", "*", "*", "×", "×", "x", "·")
_OVER = ("/", "/", "/", "÷", "÷")


def _literal(rng: Random) -> str:
    if rng.random() < 0.15:
        return f"{rng.randint(0, 99)}.{rng.randint(1, 9)}{rng.choice(['', '', '5'])}"
    drawn = rng.randint(0, rng.choice([9, 9, 20, 99, 99, 999, 5000]))
    return number(rng, drawn, words=0)


def _chain(rng: Random, signs: dict[str, str]) -> str:
    """Write a chain such as 35 - 81 + 88."""
    count = rng.choice([2, 2, 3, 3, 3, 4, 4, 5, 6, 8])
    kinds = rng.choice(["+-", "+-", "+", "*", "+-*", "+-*/"])
    text = ("-" if rng.random() < 0.08 else "") + _literal(rng)
    for _ in range(count - 1):
        text += f" {signs[rng.choice(kinds)]} {_literal(rng)}"
    return text


def _bracketed(rng: Random, signs: dict[str, str], depth: int) -> str:
    if depth == 0 or rng.random() < 0.2:
        return _literal(rng)
    shape = rng.randrange(10)
    left, right = _bracketed(rng, signs, depth - 1), _bracketed(rng, signs, depth - 1)
    sign = signs[rng.choice("+-*/+-*")]
    if shape < 6:
        return f"({left} {sign} {right})"
    if shape == 6:
        return f"{rng.randint(1, 12)}{rng.choice(['^2', '²', '^3', '³', '**2', '^4'])}"
    if shape == 7:
        return f"{rng.choice(['√', 'sqrt'])}({rng.randint(1, 15) ** 2})"
    if shape == 8:
        return f"({left} {sign} {right}){rng.choice(['^2', '²'])}"
    return f"{rng.randint(2, 20)}({left} {sign} {right})"


def _spoken(rng: Random) -> str:
    """Write a chain with spelled operators, at least two kinds: 5 plus 3 times 2."""
    words = {"+": "plus", "-": "minus", "*": "times", "/": rng.choice(["divided by", "over"])}
    kinds = rng.choice(["+-", "-+", "+*", "*+", "*-", "-*", "-/", "/+", "--", "+*-", "*/", "-+-"])
    text = _literal(rng)
    for kind in kinds:
        amount = rng.randint(1, 20)
        by = written(rng, amount, words=0.3) if rng.random() < 0.7 else _literal(rng)
        text += f" {words[kind]} {by}"
    return text


def _formula_text(rng: Random) -> str:
    if rng.random() < 0.09:
        return _spoken(rng)
    signs = {"+": "+", "-": rng.choice("---−–"), "*": rng.choice(_TIMES), "/": rng.choice(_OVER)}
    shape = rng.random()
    if shape < 0.45:
        text = _chain(rng, signs)
    elif shape < 0.85:
        text = _bracketed(rng, signs, rng.choice([1, 2, 2, 3]))
        if rng.random() < 0.7:
            text += f" {signs[rng.choice('+-*/')]} {_bracketed(rng, signs, rng.choice([0, 1, 2]))}"
        if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
            text = text[1:-1]
    elif shape < 0.9:
        text = f"{rng.randint(2, 12)}{rng.choice(['^', '**'])}{rng.randint(2, 12)}"
        if rng.random() < 0.5:
            text += f" {signs[rng.choice('+-')]} {_literal(rng)}"
    elif shape < 0.94:
        text = f"{rng.randint(3, 9)}! {signs[rng.choice('+-*/')]} {rng.randint(2, 4)}!"
    elif shape < 0.97:
        text = f"{rng.randint(2, 99)} {rng.choice(['mod', '%'])} {rng.randint(2, 12)}"
    else:
        text = f"{value(rng)} {signs[rng.choice('+-*/')]} {value(rng, negative=0.3)}"
    if rng.random() < 0.3 and "mod" not in text and signs["*"] != "x":
        text = text.replace(" ", "")
    return text


def _expression(rng: Random) -> dict[str, Slot]:
    while True:
        text = _formula_text(rng)
        try:
            worth = parse_calculation(text)
        except ToolError:
            continue
        if text.strip("-").isdigit() or not -(10**15) < worth < 10**15:
            continue
        shown = rng.random()
        left, right = ("", "") if shown < 0.85 else rng.choice([("`", "`"), ('"', '"'), ("$", "$")])
        formula = Marked(tuple(p for p in ((left, None), (text, "*"), (right, None)) if p[0]))
        return {"formula": formula, **context(rng)}


def _infix(texts: list[str], sign: str) -> Marked:
    parts: list[Slot] = []
    for index, text in enumerate(texts):
        parts += [sign] if index else []
        parts.append(mark(text, "numbers"))
    return join(*parts)


def _several(rng: Random, signs: tuple[str, ...], small: bool = False) -> dict[str, Slot]:
    """Numbers as a list, as a pair, as an infix chain, and as amounts of things."""
    decimals = 0.0 if rng.random() < 0.6 else 0.6
    top = 10**3 if small else 10**9

    def draw() -> str:
        if rng.random() < (0.7 if small else 0.2):
            return written(rng, rng.randint(2, rng.choice([12, 60, 999] if small else [30, 400])))
        drawn = value(rng, decimal=decimals)
        return written(rng, drawn) if abs(float(drawn.replace("−", "-"))) < top else "12"

    count = rng.choice([2, 2, 2, 3, 3, 4, 5] if small else [2, 2, 2, 3, 3, 4, 5, 6, 8, 10])
    texts = [draw() for _ in range(count)]
    wholes = [written(rng, whole(rng, 1, 500 if small else 50_000)) for _ in range(3)]
    return {
        "numbers": items(rng, texts),
        "pair": _role(items(rng, texts[:2], joiner="and"), "numbers"),
        "infix": _infix(texts[: rng.choice([2, 2, 2, 3, 4])], rng.choice(signs)),
        "first": mark(texts[0], "numbers"),
        "second": mark(texts[1], "numbers"),
        "a": mark(wholes[0], "numbers"),
        "b": mark(wholes[1], "numbers"),
        "c": mark(wholes[2], "numbers"),
        "price": _role(money(rng, _price(rng)), "numbers"),
        "price2": _role(money(rng, _price(rng)), "numbers"),
        **context(rng),
    }


def _role(slot: Marked, role: str) -> Marked:
    return Marked(tuple((text, role if marked else None) for text, marked in slot.pieces))


def _price(rng: Random) -> str:
    if rng.random() < 0.5:
        return str(rng.randint(1, 900))
    return f"{rng.randint(0, 300)}.{rng.choice([99, 50, 95, 25, 49, rng.randint(10, 99)])}"


def _sum(rng: Random) -> dict[str, Slot]:
    return _several(rng, (" plus ", " plus ", " and ", " added to "))


def _product(rng: Random) -> dict[str, Slot]:
    return _several(rng, (" times ", " times ", " multiplied by "), small=True)


def _difference(rng: Random) -> dict[str, Slot]:
    high, low = value(rng), value(rng)
    small = whole(rng, 0, 50_000)
    large = small + whole(rng, 1, 50_000)
    dear, cheap = sorted((rng.randint(3, 900), rng.randint(1, 900)))[::-1]
    return {
        "minuend": written(rng, high),
        "subtrahend": written(rng, low),
        "all": mark(written(rng, large), "minuend"),
        "gone": mark(written(rng, small), "subtrahend"),
        "paid": _role(money(rng, str(dear)), "minuend"),
        "cost": _role(money(rng, f"{cheap - 1}.{rng.choice([99, 50, 25])}"), "subtrahend"),
        **context(rng),
    }


def _quotient(rng: Random) -> dict[str, Slot]:
    divisor = rng.randint(1, rng.choice([9, 12, 25, 100, 999]))
    exact = rng.random() < 0.7
    dividend = divisor * whole(rng, 0, 10**4) if exact else whole(rng, 1, 10**5)
    shown, by = written(rng, dividend), written(rng, divisor)
    if rng.random() < 0.1:
        shown = f"{dividend}.{rng.randint(1, 9)}"
    elif rng.random() < 0.06:
        shown = f"-{dividend}" if dividend else shown
    elif rng.random() < 0.06:
        by = rng.choice(["0.5", "0.25", "1.5", "2.5", "0.1", "-2", "-4", "-5"])
    parts = rng.randint(2, rng.choice([9, 12, 30]))
    return {
        "dividend": shown,
        "divisor": by,
        "all": mark(written(rng, parts * rng.randint(1, 400)), "dividend"),
        "shares": mark(written(rng, parts, words=0.2), "divisor"),
        "bill": _role(money(rng, str(parts * rng.randint(2, 90))), "dividend"),
        **context(rng),
    }


def _remainder(rng: Random) -> dict[str, Slot]:
    divisor = rng.randint(2, rng.choice([9, 12, 12, 60, 100, 1000]))
    dividend = rng.randint(divisor, rng.choice([divisor * 12, 10**4, 10**6]) + divisor)
    if rng.random() < 0.04:
        dividend = -dividend
    return {
        "dividend": written(rng, dividend),
        "divisor": written(rng, divisor),
        "all": mark(written(rng, abs(dividend)), "dividend"),
        "shares": mark(written(rng, divisor, words=0.15), "divisor"),
        **context(rng),
    }


def _power(rng: Random) -> dict[str, Slot]:
    size = rng.random()
    if size < 0.6:
        base, exponent = rng.randint(2, 15), rng.randint(2, 6)
    elif size < 0.85:
        base, exponent = rng.choice([2, 2, 2, 3, 5, 10, 10]), rng.randint(3, 24)
    else:
        base, exponent = rng.randint(10, 120), rng.randint(2, 4)
    shown = written(rng, base)
    if rng.random() < 0.1:
        shown = f"{rng.randint(0, 9)}.{rng.randint(1, 9)}"
        exponent = rng.randint(2, 4)
    elif rng.random() < 0.08:
        shown = rng.choice([f"-{base}", f"−{base}"])
    up = "0" if rng.random() < 0.02 else written(rng, exponent, words=0.1)
    if rng.random() < 0.04:
        up = f"-{rng.randint(1, 4)}"
    return {
        "base": shown,
        "exponent": up,
        "nth": mark(_nth(rng, exponent), "exponent"),
        "squared": mark("squared", "exponent"),
        "cubed": mark("cubed", "exponent"),
        "square": mark("square", "exponent"),
        "cube": mark("cube", "exponent"),
        "count": mark(written(rng, rng.randint(2, 12), words=0.2), "exponent"),
        "per": mark(written(rng, rng.randint(2, 10), words=0.3), "base"),
        **context(rng),
    }


def _nth(rng: Random, exponent: int) -> str:
    names = ("fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
    if 4 <= exponent <= 10 and rng.random() < 0.6:
        return names[exponent - 4]
    if exponent < 4:
        return {2: "second", 3: "third"}.get(exponent, "fourth")
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(exponent % 10, "th") if exponent > 20 else "th"
    return f"{exponent}{suffix}"


def _root(rng: Random) -> dict[str, Slot]:
    kind = rng.random()
    if kind < 0.65:
        n = rng.randint(0, rng.choice([12, 20, 60, 400, 3000])) ** 2
        text = written(rng, n)
    elif kind < 0.9:
        text = written(rng, rng.randint(2, rng.choice([20, 200, 5000])))
    elif kind < 0.95:
        top, bottom = rng.randint(1, 12), rng.randint(2, 12)
        text = f"{top * top}/{bottom * bottom}"
    else:
        text = rng.choice(["0.25", "2.25", "6.25", "0.04", "1.44", "12.25", "0.5", "7.5", "0.81"])
    side = rng.randint(2, rng.choice([12, 30, 120])) ** 2
    return {"n": text, "area": mark(written(rng, side), "n"), **context(rng)}


def _factorial(rng: Random) -> dict[str, Slot]:
    n = rng.choice([rng.randint(0, 10)] * 6 + [rng.randint(10, 20)] * 3 + [rng.randint(20, 60)])
    some = rng.randint(2, 12)
    return {
        "n": written(rng, n, words=0.12),
        "some": mark(written(rng, some, words=0.25), "n"),
        **context(rng),
    }


FAMILIES = (
    Family(
        skill="arithmetic/expression",
        sample=_expression,
        nouns=(
            "{formula}",
            "{formula}",
            "{formula}",
            "the value of {formula}",
            "the result of {formula}",
            "the answer to {formula}",
            "the outcome of {formula}",
            "the numerical value of {formula}",
            "the expression {formula}, evaluated",
            "the exact value of the expression {formula}",
            "the solution to {formula}",
            "the total of {formula}",
            "{formula} worked out in the right order",
            "{formula} simplified to a single number",
        ),
        clauses=(
            "what {formula} is",
            "what {formula} equals",
            "what {formula} comes out to",
            "what {formula} works out as",
            "how much {formula} is",
            "how much {formula} makes",
            "what number {formula} gives",
            "what a calculator shows for {formula}",
            "what I should get for {formula}",
            "what you get when you evaluate {formula}",
            "which number {formula} stands for",
            "what value the expression {formula} has",
        ),
        commands=(
            "calculate {formula}",
            "compute {formula}",
            "evaluate {formula}",
            "work out {formula}",
            "solve {formula}",
            "do {formula}",
            "simplify {formula}",
            "figure out {formula}",
            "crunch {formula}",
            "calc {formula}",
            "eval {formula}",
            "run the calculation {formula}",
            "carry out the calculation: {formula}",
            "evaluate the expression {formula}",
            "evaluate the following: {formula}",
            "perform this computation: {formula}",
            "use the order of operations on {formula}",
            "apply PEMDAS to {formula}",
            "reduce {formula} to one number",
            "determine the value of {formula}",
            "crunch the numbers in {formula}",
        ),
        questions=(
            "{formula} = ?",
            "{formula} =",
            "{formula}=?",
            "{formula}?",
            "how much is {formula}?",
            "how much does {formula} make?",
            "what does {formula} equal?",
            "what does {formula} come to?",
            "what does {formula} evaluate to?",
            "what's {formula}?",
            "what do I get when I type {formula} into a calculator?",
            "if I punch {formula} into my calculator, what comes up?",
            "what number do you get for {formula}?",
            "what would {formula} be?",
            "{formula} is equal to what?",
            "{formula} equals what?",
            "{formula} makes how much?",
            "what is the result when {formula} is evaluated?",
            "using the order of operations, what is {formula}?",
            "following BODMAS, what does {formula} give?",
            "can anyone tell me what {formula} comes to?",
        ),
        stories=(
            "Here is a calculation: {formula}. What is the result?",
            "{_person} wrote {formula} on the board. What should the class answer?",
            "My homework says {formula}. What do I write behind the equals sign?",
            "A cell of my spreadsheet contains ={formula}. Which value does it show?",
            "The quiz show host reads out: {formula}. What is the right answer?",
            "{_person} and {_other} disagree about {formula}. What is it really?",
            "The password of the escape room is the value of {formula}. What is the code?",
            "I typed {formula} into the search bar. What number should come back?",
            "Question 7 of the test: {formula}. Give the answer.",
            "The cash register computes {formula}. What does it display?",
            "On a scrap of paper {_person} noted {formula}. How much is that?",
            "Mental maths time! {formula} makes what?",
            "My calculator is broken and I need {formula}. What would it have said?",
            "The engineer's notes just say {formula}. What does this amount to?",
            "In Python I would print({formula}). What number is it?",
            "Consider the expression {formula}. Evaluate it.",
        ),
        gives="number",
    ),
    Family(
        skill="arithmetic/sum",
        sample=_sum,
        nouns=(
            "the sum of {numbers}",
            "the sum of {pair}",
            "the total of {numbers}",
            "{infix}",
            "{infix}",
            "the result of adding {first} to {second}",
            "the result of adding {numbers}",
            "{first} increased by {second}",
            "{first} more than {second}",
            "{numbers} added together",
            "{numbers} all added up",
            "{pair} combined",
            "the grand total of {numbers}",
            "the number that is {first} greater than {second}",
            "the sum when {first} is added to {second}",
            "the combined value of {numbers}",
        ),
        clauses=(
            "how much {numbers} add up to",
            "what {infix} makes",
            "what you get if you add {first} and {second}",
            "what {numbers} come to in total",
            "how much {pair} are together",
            "what {numbers} sum to",
            "which number is {first} more than {second}",
            "how much it is altogether: {numbers}",
            "what the figures {numbers} total",
            "what {first} and {second} make when put together",
        ),
        commands=(
            "add {numbers}",
            "add {pair}",
            "add up {numbers}",
            "add {first} to {second}",
            "sum {numbers}",
            "sum up {numbers}",
            "total {numbers}",
            "tot up {numbers}",
            "tally {numbers}",
            "add together {numbers}",
            "add {numbers} together",
            "put {pair} together and give the total",
            "combine {numbers} into one total",
            "increase {first} by {second}",
            "add all of these: {numbers}",
            "start with {first} and add {second}",
            "take {first} and add {second} to it",
            "calculate the sum of {numbers}",
            "raise {first} by {second}",
            "plus these together: {numbers}",
        ),
        questions=(
            "what is {infix}?",
            "how much is {infix}?",
            "what do {numbers} add up to?",
            "what do you get when you add {pair}?",
            "how much do {numbers} make in total?",
            "what does {first} plus {second} equal?",
            "what is {first} added to {second}?",
            "what number is {first} more than {second}?",
            "if I add {first} to {second}, what do I have?",
            "what's the total if you put {numbers} together?",
            "{infix} makes what?",
            "{infix} is how much?",
            "what is the sum total of {numbers}?",
            "adding {numbers} gives what?",
            "how much are {pair} together?",
            "what number results from adding {second} onto {first}?",
            "sum of {numbers}?",
            "what does the column {numbers} come to?",
        ),
        stories=(
            "Two numbers are written on the board: {a} and {b}. What is their sum?",
            "{_person} thinks of {a} and adds {b}. What number is that?",
            "{_person} says {a}, {_other} says {b}. What do the two numbers add up to?",
            "There are {a} {_things} in one box and {b} in another. How many are there altogether?",
            "{_Place} counted {a} visitors on Friday and {b} on Saturday. What was the total?",
            "On three days we logged {a}, {b} and {c} readings. Add them up.",
            "My scores in the game were {numbers}. What is my total score?",
            "The columns of my spreadsheet hold {numbers}. What is the column total?",
            "{_person} read {a} pages on Monday, {b} on Tuesday and {c} on Wednesday. How many pages in total?",
            "A village of {a} people is joined to one of {b}. What is the combined population?",
            "The three crates weigh {a}, {b} and {c} kg. What do they weigh together?",
            "Our team scored {a} points in the first half and {b} in the second. How many points is that in all?",
            "Two servers handle {a} and {b} requests. How many requests do they handle combined?",
            "The temperature was {first} degrees and rose by {second}. What is it now?",
            "The checksum is just the sum of the bytes {numbers}. What is it?",
            "My first dice game gave {a}, the second {b}. Add both scores for me.",
            "Donations of {price} and {price2} came in. What sum was collected?",
            "Start the counter at {first}. Now add {second}. Where does it stand?",
            "I keep a tally: {numbers}. What do I get in total?",
            "The meter already shows {a}. After another {b} units, what will it show?",
        ),
        accepts={"first": "number", "second": "number", "pair": "number", "numbers": "numbers"},
        gives="number",
    ),
    Family(
        skill="arithmetic/difference",
        sample=_difference,
        nouns=(
            "{minuend} minus {subtrahend}",
            "{minuend} minus {subtrahend}",
            "{minuend} less {subtrahend}",
            "{minuend} take away {subtrahend}",
            "the difference when {subtrahend} is subtracted from {minuend}",
            "the result of subtracting {subtrahend} from {minuend}",
            "{minuend} decreased by {subtrahend}",
            "{minuend} reduced by {subtrahend}",
            "{subtrahend} less than {minuend}",
            "{subtrahend} subtracted from {minuend}",
            "{subtrahend} taken away from {minuend}",
            "what remains of {minuend} after removing {subtrahend}",
            "the number that is {subtrahend} smaller than {minuend}",
            "the gap from {subtrahend} up to {minuend}",
        ),
        clauses=(
            "what {minuend} minus {subtrahend} is",
            "how much is left when {subtrahend} is taken from {minuend}",
            "what you get when you subtract {subtrahend} from {minuend}",
            "how far it is from {subtrahend} up to {minuend}",
            "what must be added to {subtrahend} to get {minuend}",
            "by how much {minuend} exceeds {subtrahend}",
            "how much more {minuend} is than {subtrahend}",
            "what number is {subtrahend} below {minuend}",
            "what remains if I deduct {subtrahend} from {minuend}",
            "how much bigger {minuend} is than {subtrahend}",
        ),
        commands=(
            "subtract {subtrahend} from {minuend}",
            "take {subtrahend} from {minuend}",
            "take {subtrahend} away from {minuend}",
            "take away {subtrahend} from {minuend}",
            "deduct {subtrahend} from {minuend}",
            "reduce {minuend} by {subtrahend}",
            "decrease {minuend} by {subtrahend}",
            "lower {minuend} by {subtrahend}",
            "start at {minuend} and go down by {subtrahend}",
            "start with {minuend} and take off {subtrahend}",
            "calculate {minuend} minus {subtrahend}",
            "remove {subtrahend} from {minuend}",
            "count back {subtrahend} from {minuend}",
            "knock {subtrahend} off {minuend}",
            "work out the difference: {minuend} less {subtrahend}",
            "begin with {minuend}, then subtract {subtrahend}",
        ),
        questions=(
            "what is {minuend} minus {subtrahend}?",
            "what's {minuend} take away {subtrahend}?",
            "how much is {minuend} less {subtrahend}?",
            "what is left if you take {subtrahend} from {minuend}?",
            "what do you get if you subtract {subtrahend} from {minuend}?",
            "how much larger is {minuend} than {subtrahend}?",
            "how much more is {minuend} than {subtrahend}?",
            "by how much does {minuend} exceed {subtrahend}?",
            "how far is it from {subtrahend} to {minuend}?",
            "what number is {subtrahend} less than {minuend}?",
            "what do I need to add to {subtrahend} to reach {minuend}?",
            "from {minuend} take {subtrahend}: what remains?",
            "if {subtrahend} is removed from {minuend}, what is left over?",
            "{minuend} minus {subtrahend} equals what?",
            "{minuend} minus {subtrahend} is how much?",
            "what does {minuend} become after losing {subtrahend}?",
            "what remains when {minuend} is diminished by {subtrahend}?",
        ),
        stories=(
            "{_person} thinks of {minuend} and subtracts {subtrahend}. What number is that?",
            "The board says {minuend}. Take away {subtrahend}. What do you have?",
            "Start the counter at {minuend} and count down by {subtrahend}. Where does it end?",
            "{_person} collected {all} {_things} and {_other} collected {gone}. How many more does {_person} have?",
            "{_other} owns {gone} {_things} while {_person} owns {all}. How many fewer does {_other} have?",
            "One tower is {all} metres tall, another {gone}. By how many metres is the first taller?",
            "The first book has {all} pages, the second only {gone}. What is the difference in pages?",
            "It was {minuend} degrees at noon and {subtrahend} at midnight. How many degrees warmer was it at noon?",
            "A {_article} costs {paid} here but {cost} online. What is the price difference?",
            "The winner got {all} votes and the runner-up {gone}. By how many votes did the winner win?",
            "The meter showed {gone} in May and {all} in June. How many units were used in between?",
            "My scale reads {all} g with the bowl and the bowl alone weighs {gone} g. Subtract to get the content.",
            "Car A did {all} km, car B {gone} km. How much further did car A go?",
            "The target is {all} and we are at {gone}. How much is missing to the target?",
            "In the ledger I have to deduct {subtrahend} from {minuend}. What is the new entry?",
            "The old record was {all} points, mine is {gone}. How far below the record am I?",
            "From a budget line of {minuend} the boss subtracts {subtrahend}. What does the line say now?",
            "A mountain is {all} m high and a hill {gone} m. What is the difference in height?",
            "One file has {all} lines and another has {gone}. How many lines longer is the first?",
        ),
        accepts={"minuend": "number", "subtrahend": "number"},
        gives="number",
    ),
    Family(
        skill="arithmetic/product",
        sample=_product,
        nouns=(
            "the product of {numbers}",
            "the product of {pair}",
            "{infix}",
            "{infix}",
            "{first} multiplied by {second}",
            "{numbers} multiplied together",
            "{numbers} all multiplied",
            "the result of multiplying {first} by {second}",
            "the result of multiplying {numbers}",
            "{first} groups of {second}",
            "{first} lots of {second}",
            "the product when {first} is multiplied with {second}",
            "the multiplication of {pair}",
            "{first} times as much as {second}",
            "the product of the factors {numbers}",
        ),
        clauses=(
            "what {infix} is",
            "how much {infix} makes",
            "what you get when you multiply {pair}",
            "what {numbers} give when multiplied",
            "what the product of {numbers} comes to",
            "how much {first} lots of {second} are",
            "what multiplying {first} by {second} yields",
            "which number has {pair} as its two factors multiplied out",
            "what {first} times the number {second} is",
        ),
        commands=(
            "multiply {numbers}",
            "multiply {pair}",
            "multiply {first} by {second}",
            "multiply {first} with {second}",
            "multiply together {numbers}",
            "multiply {numbers} together",
            "times {first} by {second}",
            "calculate the product of {numbers}",
            "work out {infix}",
            "take {first} {second} times",
            "take the product of {numbers}",
            "form the product of {numbers}",
            "scale {first} by a factor of {second}",
            "multiply out {numbers}",
            "multiply all of {numbers} with each other",
            "start with {first} and multiply by {second}",
            "blow {first} up by a factor of {second}",
        ),
        questions=(
            "what is {infix}?",
            "what's {infix}?",
            "how much is {infix}?",
            "what do you get when you multiply {pair}?",
            "what is {first} multiplied by {second}?",
            "what does {first} times {second} equal?",
            "what is the product if you multiply {numbers}?",
            "multiplying {numbers} gives what?",
            "{infix} makes what?",
            "{infix} is how much?",
            "how much is {first} lots of {second}?",
            "what number is {first} times as large as {second}?",
            "if {first} is multiplied by {second}, what comes out?",
            "product of {numbers}?",
            "what comes out when all of {numbers} are multiplied?",
        ),
        stories=(
            "{_person} thinks of {a} and multiplies it by {b}. What comes out?",
            "Two factors are {a} and {b}. What is their product?",
            "The board says {first}. Multiply it by {second}. What do you get?",
            "A machine multiplies every input by {first}. The input is {second}. What is the output?",
            "{_person} multiplies {a} by {b} while {_other} uses a calculator. What should both get?",
            "The screen is {a} pixels wide and {b} pixels high. Multiply to get the number of pixels.",
            "A matrix has {a} rows and {b} columns. How many entries does it have?",
            "A worksheet asks for {a} times {b}. What is the answer?",
            "There are {a} shirts and {b} pairs of trousers. How many outfits can be combined?",
            "My combo multiplier is {a} and the hit is worth {b} points. How many points do I score?",
            "The gear ratio is {first} and the shaft turns {second} times. Multiply them; what do you get?",
            "{_person} has {a} {_things}. {_other} has {b} times as many. How many does {_other} have?",
            "This year's harvest was {a} times last year's {b} tonnes. How many tonnes were harvested?",
            "The factors {numbers} are multiplied together. What is the product?",
            "The new lens magnifies {a} times and the object is {b} mm. How large does it appear in mm?",
            "A menu has {a} starters, {b} mains and {c} desserts. How many different three-course meals are there?",
            "One bacterium culture has {a} cells and another has {b} times that. How many cells are in the other?",
            "Last line of the homework: multiply {numbers}. What goes there?",
        ),
        accepts={"first": "number", "second": "number", "pair": "number", "numbers": "numbers"},
        gives="number",
    ),
    Family(
        skill="arithmetic/quotient",
        sample=_quotient,
        nouns=(
            "{dividend} divided by {divisor}",
            "{dividend} divided by {divisor}",
            "{dividend} over {divisor}",
            "the quotient of {dividend} and {divisor}",
            "the quotient when {dividend} is divided by {divisor}",
            "the result of dividing {dividend} by {divisor}",
            "the ratio of {dividend} to {divisor} as a number",
            "{dividend} split into {divisor} equal parts",
            "{dividend} shared equally among {divisor}",
            "the size of each part if {dividend} is cut into {divisor} equal parts",
            "the number of times {divisor} goes into {dividend}",
            "the division of {dividend} by {divisor}",
        ),
        clauses=(
            "what {dividend} divided by {divisor} is",
            "how many times {divisor} goes into {dividend}",
            "how often {divisor} fits into {dividend}",
            "what you get when you divide {dividend} by {divisor}",
            "how much each gets if {dividend} is shared by {divisor}",
            "what dividing {dividend} by {divisor} gives",
            "how many lots of {divisor} make {dividend}",
            "how many {divisor}s there are in {dividend}",
            "what {divisor} must be multiplied by to get {dividend}",
        ),
        commands=(
            "divide {dividend} by {divisor}",
            "divide {dividend} into {divisor} equal parts",
            "divide {dividend} through {divisor}",
            "split {dividend} into {divisor} equal parts",
            "share {dividend} equally between {divisor}",
            "split {dividend} by {divisor}",
            "calculate {dividend} divided by {divisor}",
            "compute the quotient {dividend} over {divisor}",
            "cut {dividend} into {divisor} equal pieces",
            "distribute {dividend} evenly over {divisor}",
            "use {divisor} as the divisor of {dividend}",
            "break {dividend} into {divisor} equal groups",
            "take {dividend} and divide it by {divisor}",
            "start with {dividend} and divide by {divisor}",
        ),
        questions=(
            "what is {dividend} divided by {divisor}?",
            "what's {dividend} over {divisor}?",
            "how much is {dividend} divided by {divisor}?",
            "how many times does {divisor} go into {dividend}?",
            "how many times does {divisor} fit in {dividend}?",
            "how often is {divisor} contained in {dividend}?",
            "what do you get if you divide {dividend} by {divisor}?",
            "how many {divisor}s are in {dividend}?",
            "how many {divisor}'s make {dividend}?",
            "dividing {dividend} by {divisor} gives what?",
            "if you split {dividend} into {divisor} equal parts, how big is each?",
            "if {dividend} is shared out among {divisor}, how much does each one get?",
            "{dividend} divided by {divisor} equals what?",
            "{divisor} times what is {dividend}?",
            "what number times {divisor} gives {dividend}?",
        ),
        stories=(
            "{_person} thinks of {all} and divides it by {shares}. What comes out?",
            "The board says {dividend}. Divide it by {divisor}. What do you get?",
            "A worksheet asks for {dividend} divided by {divisor}. What is the answer?",
            "A machine divides every input by {divisor}. The input is {dividend}. What is the output?",
            "{_person} puts {all} {_things} into bags of {shares}. How many bags are filled?",
            "{all} players form teams of {shares}. How many teams are there?",
            "A rope of {all} metres is cut into pieces of {shares} metres. How many pieces are there?",
            "A rope of {all} metres is cut into {shares} equal pieces. How long is each piece?",
            "A book of {all} pages is read at {shares} pages a day. How many days does it take?",
            "A printer makes {shares} pages a minute. How many minutes do {all} pages take?",
            "{shares} {_things} cost {bill}. What does one cost?",
            "{_person} earned {bill} in {shares} hours. How much is that per hour?",
            "A pump moves {all} litres in {shares} minutes. How many litres per minute is that?",
            "Every table seats {shares} guests and {all} guests are coming. How many tables are filled?",
            "{all} requests are balanced over {shares} servers. How many requests does each handle?",
            "{_other} has {shares} {_things} and {_person} has {all}. How many times as many does {_person} have?",
            "One load is {shares} kg and {all} kg must be moved. How many loads is that?",
            "The dividend is {dividend} and the divisor is {divisor}. What is the quotient?",
            "A step is {shares} cm and the wall is {all} cm high. How many steps is that?",
            "{_Place} stacks {all} {_things} in piles of {shares}. How many piles are there?",
        ),
        accepts={"dividend": "number", "divisor": "number"},
        gives="number",
    ),
    Family(
        skill="arithmetic/remainder",
        sample=_remainder,
        nouns=(
            "the remainder of {dividend} divided by {divisor}",
            "the remainder when {dividend} is divided by {divisor}",
            "the remainder when you divide {dividend} by {divisor}",
            "{dividend} mod {divisor}",
            "{dividend} modulo {divisor}",
            "the residue of {dividend} modulo {divisor}",
            "the rest when dividing {dividend} by {divisor}",
            "the leftover of {dividend} split into groups of {divisor}",
            "what is left over from {dividend} after division by {divisor}",
            "the value of {dividend} modulo {divisor}",
            "the remainder on dividing {dividend} by {divisor}",
            "the remainder left by {divisor} in {dividend}",
        ),
        clauses=(
            "what remains when {dividend} is divided by {divisor}",
            "what remainder {dividend} leaves on division by {divisor}",
            "how much is left over when you divide {dividend} by {divisor}",
            "what {dividend} mod {divisor} is",
            "what {dividend} is congruent to modulo {divisor}",
            "how many are left over if {dividend} is divided by {divisor}",
            "what the rest is if I divide {dividend} by {divisor}",
            "what is left of {dividend} after taking out {divisor} as often as possible",
            "how far {dividend} lies above the last multiple of {divisor}",
        ),
        commands=(
            "divide {dividend} by {divisor} and give the remainder",
            "find the remainder of {dividend} by {divisor}",
            "compute {dividend} mod {divisor}",
            "calculate {dividend} modulo {divisor}",
            "reduce {dividend} modulo {divisor}",
            "reduce {dividend} mod {divisor}",
            "give only the remainder of {dividend} divided by {divisor}",
            "work out the rest when {dividend} is divided by {divisor}",
            "get the leftover when {divisor} is divided into {dividend}",
            "subtract {divisor} from {dividend} again and again and say what is left at the end",
            "take {dividend}, divide by {divisor}, and keep just the remainder",
            "state the remainder that {dividend} leaves when divided by {divisor}",
        ),
        questions=(
            "what is the remainder when {dividend} is divided by {divisor}?",
            "what's {dividend} mod {divisor}?",
            "what remainder do you get dividing {dividend} by {divisor}?",
            "what is left over when {dividend} is divided by {divisor}?",
            "how much is left if you divide {dividend} by {divisor}?",
            "what does {dividend} leave when divided by {divisor}?",
            "if {dividend} is divided by {divisor}, what is the remainder?",
            "{dividend} divided by {divisor} leaves what remainder?",
            "{divisor} goes into {dividend} with what remainder?",
            "what's left after dividing {dividend} by {divisor}?",
            "in integer division of {dividend} by {divisor}, what remains?",
            "when you split {dividend} into groups of {divisor}, how many are left?",
            "remainder of {dividend} over {divisor}?",
            "what does {dividend} reduce to modulo {divisor}?",
        ),
        stories=(
            "{_person} packs {all} {_things} into bags of {shares}. How many are left over?",
            "{all} {_things} are shared equally among {shares} children. How many {_things} remain undistributed?",
            "{all} pupils form teams of {shares}. How many pupils are left without a team?",
            "Eggs are sold in cartons of {shares}. With {all} eggs, how many do not fit in a full carton?",
            "A ribbon of {all} cm is cut into pieces of {shares} cm. How long is the leftover?",
            "A baker fills trays with {shares} {_things} each. Out of {all}, how many are not on a full tray?",
            "Cars of a ride seat {shares} people and {all} people are waiting. How many are left when only full cars leave?",
            "{_person} deals {all} cards evenly to {shares} players. How many cards are left in the deck?",
            "{all} chairs are set up in rows of {shares}. How many chairs are in excess?",
            "The {_things} are stacked in piles of {shares}. From {all}, how many stay without a pile?",
            "A shelf holds {shares} books and there are {all} books. How many books stand on the last, incomplete shelf?",
            "{_Place} ships {_things} in crates of {shares}. After packing {all}, how many are left out?",
            "I spend {all} coins on items that cost {shares} coins each, as many as possible. How many coins do I keep?",
            "A ring buffer has {shares} slots, starting at 0. Which slot does item number {all} use, the number modulo the size?",
        ),
        accepts={"dividend": "number", "divisor": "number"},
        gives="number",
    ),
    Family(
        skill="arithmetic/power",
        sample=_power,
        nouns=(
            "{base} to the power of {exponent}",
            "{base} to the power {exponent}",
            "{base} raised to the power of {exponent}",
            "{base} raised to {exponent}",
            "{base} to the {nth}",
            "{base} to the {nth} power",
            "the {nth} power of {base}",
            "{base} {squared}",
            "{base} {cubed}",
            "the {square} of {base}",
            "the {cube} of {base}",
            "the power with base {base} and exponent {exponent}",
            "the value of {base} with an exponent of {exponent}",
            "{base} multiplied by itself with {exponent} factors in all",
        ),
        clauses=(
            "what {base} to the power of {exponent} is",
            "what {base} {squared} is",
            "what {base} {cubed} equals",
            "what the {nth} power of {base} is",
            "how much {base} to the {nth} is",
            "what the {square} of {base} is",
            "what you get raising {base} to the power of {exponent}",
            "what {base} comes to with exponent {exponent}",
            "how large {base} to the power {exponent} is",
            "what the {cube} of {base} comes to",
        ),
        commands=(
            "raise {base} to the power of {exponent}",
            "raise {base} to the power {exponent}",
            "raise {base} to the {nth} power",
            "raise {base} to {exponent}",
            "{square} {base}",
            "{cube} {base}",
            "{square} the number {base}",
            "{cube} the number {base}",
            "calculate {base} {squared}",
            "work out {base} {cubed}",
            "compute {base} to the power of {exponent}",
            "take {base} to the {nth} power",
            "take the {square} of {base}",
            "take the {cube} of {base}",
            "exponentiate {base} by {exponent}",
            "put the exponent {exponent} on {base} and evaluate",
            "with base {base} and exponent {exponent}, compute the power",
        ),
        questions=(
            "what is {base} to the power of {exponent}?",
            "what's {base} {squared}?",
            "what's {base} {cubed}?",
            "how much is {base} {squared}?",
            "how much is {base} to the {nth}?",
            "what is the {nth} power of {base}?",
            "what is the {square} of {base}?",
            "what is the {cube} of {base}?",
            "what does {base} raised to {exponent} equal?",
            "if you raise {base} to the power of {exponent}, what do you get?",
            "what do you get when you {square} {base}?",
            "what do you get when you {cube} {base}?",
            "what number is {base} when it is {squared}?",
            "{base} to the {nth} power is what?",
            "{base} {squared} equals what?",
            "{base} to the power of {exponent} makes how much?",
        ),
        stories=(
            "A colony starts with one cell and every hour there are {per} times as many. How many cells are there after {count} hours?",
            "Each of {count} dials of a lock has {per} positions. How many combinations are there?",
            "A code has {count} places, each with {per} possible symbols. How many codes exist?",
            "The side of a square is {base} m, and its area is that {squared}. How many square metres is it?",
            "The edge of a cube is {base} cm, and its volume is that {cubed}. What is the volume?",
            "Everybody forwards a message to {per} more people. How many people get it in round {count}?",
            "In the formula the base is {base} and the exponent is {exponent}. What is the value?",
            "{_person} has to write {base} to the {nth} power as a plain number. Which number is it?",
            "A quiz has {count} questions with {per} options each. How many ways are there to fill it in?",
            "My calculator has no power key and I need {base} to the power of {exponent}. What is it?",
            "The kinetic energy needs {base} {squared}. What is that number?",
            "Every branch of a fractal tree splits into {per}. How many tips are there after {count} splits of the trunk?",
        ),
        accepts={"base": "number"},
        gives="number",
    ),
    Family(
        skill="arithmetic/square-root",
        sample=_root,
        nouns=(
            "the square root of {n}",
            "the square root of {n}",
            "the positive square root of {n}",
            "the sqrt of {n}",
            "sqrt {n}",
            "square root {n}",
            "root {n}",
            "the principal square root of {n}",
            "the number whose square is {n}",
            "the non-negative number that squared gives {n}",
            "the second root of {n}",
            "the side of a square with area {n}",
        ),
        clauses=(
            "what the square root of {n} is",
            "which number squared gives {n}",
            "what number times itself makes {n}",
            "which positive number has {n} as its square",
            "what you have to square to get {n}",
            "how long the side of a square of area {n} is",
            "what sqrt {n} equals",
            "what root {n} is",
            "what number multiplied by itself is {n}",
        ),
        commands=(
            "take the square root of {n}",
            "calculate the square root of {n}",
            "compute sqrt of {n}",
            "extract the square root of {n}",
            "find the number whose square is {n}",
            "square-root {n}",
            "work out root {n}",
            "evaluate the square root of {n}",
            "undo the squaring that gave {n}",
            "determine the positive root of {n}",
            "get the sqrt for {n}",
            "draw the square root from {n}",
        ),
        questions=(
            "what is the square root of {n}?",
            "what's the sqrt of {n}?",
            "what's root {n}?",
            "which number squared is {n}?",
            "what number times itself equals {n}?",
            "what positive number multiplied by itself gives {n}?",
            "how much is the square root of {n}?",
            "what does the square root of {n} come to?",
            "{n} is the square of which positive number?",
            "the square of which number is {n}?",
            "what do I have to square to get {n}?",
            "square root of {n}?",
            "if x squared is {n} and x is positive, what is x?",
            "taking the square root of {n} gives what?",
        ),
        stories=(
            "A square field has an area of {area} square metres. How long is one side?",
            "A square tile covers {area} square centimetres. How long are its edges?",
            "{_person} arranges {area} {_things} in a perfect square. How many are in each row?",
            "The square chessboard of a giant has {area} cells. How many cells are on one side?",
            "A square room takes {area} tiles of one square foot. How wide is the room in feet?",
            "A number times itself is {n}. What is the positive number?",
            "The variance is {n}. What is its square root, the standard deviation?",
            "{_person} thinks of a positive number, squares it and gets {n}. What was the number?",
            "{area} soldiers stand in a square formation. How many soldiers are in a row?",
            "A square photo has {area} pixels in total. How many pixels wide is it?",
            "The last step of my formula asks for the square root of {n}. What do I write?",
            "A square garden bed of {area} square feet gets a new edge. How long is each side?",
        ),
        accepts={"n": "number"},
        gives=None,
    ),
    Family(
        skill="arithmetic/factorial",
        sample=_factorial,
        nouns=(
            "{n} factorial",
            "the factorial of {n}",
            "the factorial of the number {n}",
            "{n}!",
            "{n}!",
            "the product of all whole numbers from 1 to {n}",
            "the product of the integers from 1 up to {n}",
            "the product of the first {some} positive integers",
            "the number of ways to arrange {some} different objects in a row",
            "the number of permutations of {some} distinct items",
            "the value of {n} factorial",
            "the product 1 times 2 times 3 and so on up to {n}",
        ),
        clauses=(
            "what {n} factorial is",
            "what the factorial of {n} is",
            "how much {n}! is",
            "what {n}! equals",
            "what you get when you multiply all numbers from 1 to {n}",
            "in how many orders {some} different things can be lined up",
            "how many permutations {some} distinct elements have",
            "what the integers 1 through {n} multiply to",
            "how big {n} factorial is",
        ),
        commands=(
            "calculate {n} factorial",
            "compute the factorial of {n}",
            "compute {n}!",
            "evaluate {n}!",
            "work out {n}!",
            "multiply all the whole numbers from 1 to {n}",
            "multiply together every integer from 1 up to {n}",
            "take the factorial of {n}",
            "find factorial {n}",
            "apply the factorial to {n}",
            "write out the factorial of {n} as a number",
            "expand {n}! into a plain number",
        ),
        questions=(
            "what is {n} factorial?",
            "what is {n}!?",
            "what's the factorial of {n}?",
            "how much is {n} factorial?",
            "what does {n}! equal?",
            "what do you get if you multiply all integers from 1 to {n}?",
            "what is the product of every whole number from 1 through {n}?",
            "in how many ways can {some} different books be lined up?",
            "how many orders are there for {some} distinct objects?",
            "how many permutations are there of {some} different letters?",
            "factorial of {n}?",
            "{n} factorial equals what?",
            "what value does the factorial function take at {n}?",
        ),
        stories=(
            "{some} runners finish a race without ties. How many finishing orders are possible?",
            "{_person} puts {some} different books on a shelf. In how many orders can they stand?",
            "{some} people queue at {_place}. In how many ways can they line up?",
            "A playlist of {some} songs is shuffled. How many different orders are there?",
            "{_person} must visit {some} cities, each once, in any order. How many routes are there?",
            "There are {some} speakers at a conference. How many schedules are possible if each speaks once?",
            "{some} friends sit down on a bench with just enough seats. How many seatings are there?",
            "The {some} pages of a report got mixed up. In how many orders could they be?",
            "A password uses each of {some} given letters exactly once. How many passwords are there?",
            "The formula in the book needs {n}!. What number is that?",
            "{_person} stacks {some} differently coloured blocks into one tower. How many towers are possible?",
            "In my program fact({n}) returns the factorial. What does it return?",
        ),
        accepts={"n": "number"},
        gives=None,
    ),
)
