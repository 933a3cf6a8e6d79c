"""Arithmetic with bit operations on hexadecimal, binary and decimal numbers."""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge.domains import _bitwise_words as own
from reasonnet.forge.domains._layouts import asked, layouts, spoken
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.everyday import PEOPLE
from reasonnet.forge.gym import Gym
from reasonnet.forge.gyms import by_pattern
from reasonnet.forge.wording import Family, Slot

BITWISE_GYM = Gym(
    "bitwise_arithmetic",
    by_pattern(r"final (?P<notation>hexi?a?decimal) value\.\n(?P<formula>.+)$"),
    (
        {},
        {"difficulty": 5},
        {"difficulty": 1},
        {"difficulty": 3},
        {"difficulty": 4},
        {"difficulty": 6},
    ),
)
_OPERATORS = ("+", "-", "*", "<<", ">>", "&", "|", "^", "<<", ">>", "&", "|", "^")


def _literal(rng: Random, notation: str, bits: int) -> str:
    value = rng.getrandbits(bits)
    if notation == "hex":
        return f"0x{value:X}" if rng.random() < 0.3 else f"0x{value:x}"
    return bin(value) if notation == "binary" else str(value)


def _tree(rng: Random, depth: int, notation: str, bits: int) -> str:
    if depth == 0:
        text = _literal(rng, notation, bits)
        return f"~{text}" if rng.random() < 0.05 else text
    operator = rng.choice(_OPERATORS)
    left = _tree(rng, rng.randint(0, depth - 1), notation, bits)
    if operator in ("<<", ">>"):
        shift = rng.randint(0, 8)
        right = hex(shift) if notation == "hex" and rng.random() < 0.6 else str(shift)
    else:
        right = _tree(rng, depth - 1, notation, bits)
    return f"({left} {operator} {right})"


def _formula(rng: Random) -> dict[str, Slot]:
    notation = rng.choice(["hex", "hex", "hex", "binary", "decimal"])
    bits = rng.choice([4, 8, 8, 16, 16, 32])
    text = _tree(rng, rng.choice([1, 1, 1, 2, 2, 3, 4, 5]), notation, bits)
    if rng.random() < 0.6:
        text = text[1:-1]
    if rng.random() < 0.15:
        text = text.replace(" ", "")
    elif rng.random() < 0.1:
        for sign, word in rng.choice(_SPOKEN):
            text = text.replace(f" {sign} ", f" {word} ")
    elif rng.random() < 0.12:
        for sign, word in (("&", "AND"), ("|", "OR"), ("^", "XOR")):
            text = text.replace(f" {sign} ", f" {word} ")
    if rng.random() < 0.16:
        text = _rewritten(rng, text)
    if rng.random() < 0.08:
        text = text.replace("(", "[").replace(")", "]") if rng.random() < 0.5 else text.replace("(", "( ").replace(")", " )")
    slots: dict[str, Slot] = {
        "formula": text,
        "notation": rng.choice(["hex", "hexadecimal", "hex", "hexadecimal", "hexadecimal", "hex", "base 16", "0x notation", "base-16", "HEX", "binary", "decimal", "octal", "base 2", "base 10"]),
        "_person": rng.choice(PEOPLE),
        "_register": rng.choice(["r1", "eax", "the flags", "the mask", "register 7", "the checksum", "reg 3"]),
        "_signed": rng.choice(["", "", " Numbers are signed.", " No overflow.", " Unlimited width.", " Negative results with a minus sign."]),
    }  # fmt: skip
    return spoken(rng, slots, _INTROS, _ASKS)


def _rewritten(rng: Random, text: str) -> str:
    """Write the numbers as assemblers and other languages do."""
    style = rng.randrange(6)
    if style == 0:
        return re.sub(r"0x([0-9a-fA-F]+)", lambda m: m[1] + "h" if m[1][0].isdigit() else f"0{m[1]}h", text)
    if style == 1:
        return re.sub(r"0x(?=[0-9a-fA-F])", "$", text)
    if style == 2:
        sign = rng.choice(["u", "U", "L", "UL", "ull"])
        return re.sub(r"(?<=[0-9a-fA-F])(?=\)|\s|$)", sign, text) if "0b" not in text else text
    if style == 3:
        return text.replace("0x", "0X").replace("0b", "0B")
    if style == 4:
        return re.sub(r"(?<=0x)([0-9a-fA-F]+)", lambda m: m[1].zfill(8), text)
    return text.replace("(", "{").replace(")", "}")


_SPOKEN = (
    (("&", "and"), ("|", "or"), ("^", "xor"), ("<<", "shl"), (">>", "shr")),
    (("<<", "shifted left by"), (">>", "shifted right by"), ("+", "plus"), ("-", "minus"), ("*", "times")),
    (("*", "×"), ("-", "−"), ("^", "⊕")),
    (("*", "·"), ("<<", "≪"), (">>", "≫")),
    (("&", "∧"), ("|", "∨"), ("^", "⊕")),
    (("<<", "LSL"), (">>", "ASR"), ("&", "AND"), ("|", "OR"), ("^", "XOR")),
    (("&", "bitwise and"), ("|", "bitwise or"), ("^", "xor")),
)
_INTROS = (
    "", "", "", "Signed integers of arbitrary size.", "Integers never overflow.", "If it is negative put a minus before it instead of using two's complement.", "Negative results look like -0x3.", "<< and >> are shifts.", "C-like syntax, unlimited bit width.", "Bigints.",
    "Think Python integers.", "No wraparound at 32 or 64 bits.", "Operators as in C.", "There's no overflow here.", "It's integer arithmetic with a few shifts.", "Low-level homework.", "{_person} found this in a firmware dump.", "Brackets show what is done first.",
)  # fmt: skip
_ASKS = (
    "What's the value in {notation}?", "Answer in {notation}.", "Give the result as {notation}.", "What does it evaluate to ({notation})?", "Result, {notation} only.", "Print it in {notation}.", "Evaluate and reply with the final {notation} value.", "Which {notation} number is that?", "Compute it; {notation} output.",
    "How much is this in {notation}?", "Convert the outcome to {notation}.", "Please evaluate.", "What do I get?", "Value?", "I need the final number, written in {notation}.", "Work it out, {notation} please.", "What is stored in {_register} then, in {notation}?", "Solve and format as {notation}.", "Say the answer in {notation}, nothing more.",
)  # fmt: skip
_DATA = ("{formula}", "expr: {formula}", "`{formula}`", "x = {formula};", "Expression: {formula}", "int v = {formula};", "{formula} = ?", "printf({formula})", "The term is {formula}", ">>> {formula}", "{_register} = {formula}", "eval \"{formula}\"")


FAMILIES = (
    Family(
        skill="bitwise/expression",
        imported=BITWISE_GYM.draw,
        sample=shown(_formula, "bitwise/expression", "{formula} in {notation}"),
        nouns=(
            "{formula} in {notation}",
            "the value of {formula} in {notation}",
            "the {notation} result of {formula}",
            "the {notation} value of {formula}",
            "the bitwise result of {formula} as {notation}",
            "what {_register} holds after {formula}, in {notation}",
            "the outcome of the bit operations {formula} written in {notation}",
        ),
        clauses=(
            "what {formula} is in {notation}",
            "what {formula} evaluates to in {notation}",
            "which {notation} number {formula} gives",
            "what ends up in {_register} if it is set to {formula}, in {notation}",
        ),
        commands=(
            "evaluate {formula} in {notation}",
            "work out {formula} bit by bit and answer in {notation}",
            "compute {formula} and print it in {notation}",
            "give the {notation} value of {formula}",
            "apply the shifts and masks in {formula} and give {notation}",
            "resolve {formula}, result in {notation}",
            "calculate the bitwise expression {formula} in {notation}",
            "do the bit arithmetic {formula}; output in {notation}",
        ),
        questions=(
            "what is {formula} in {notation}?",
            "what's {formula} as a {notation} number?",
            "what does {formula} come to in {notation}?",
            "in {notation}: {formula} = ?",
            "how is {formula} written in {notation} after evaluation?",
            "in {notation}, what is the result of {formula}?",
            *asked(*_DATA),
        ),
        stories=(
            *layouts(*_DATA),
            *own.STORIES,
            *worked(own.STORIES),
            "{_person} debugs a driver and finds {formula}. What is its value in {notation}?{_signed}",
            "Bitwise exercise:{_signed} {formula}. Write the result in {notation}.",
            "{_register} := {formula}\nShow the new value in {notation}.{_signed}",
            "C expression, signed integers of any size: {formula}\nResult in {notation}?",
            "In a microcontroller course {_person} has to simplify {formula}. Answer in {notation} please.{_signed}",
            "Answer in {notation} only.{_signed}\n{formula}",
            "Output format {notation}. Expression {formula}",
            "A quiz asks for {formula} with << and >> being shifts. Give {notation}.",
        ),
    ),
)
