"""Programs of eight signs on a tape of bytes (Brainf*ck): what they print."""

from __future__ import annotations

import re

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, optional, tool

MAX_STEPS = 3_000_000
MAX_CELLS = 30_000
MAX_PRINTED = 10_000


def parse_tape_program(text: str) -> str:
    """Parse a program of the signs `><+-.,[]`; white space and a fence are passed over.

    Raises:
        ArgumentError: there are other characters, brackets don't match, or it prints nothing.
    """
    program = re.sub(r"\s+", "", text.strip().strip("`\"'"))
    if not program or len(program) > 20_000 or re.search(r"[^><+\-.,\[\]]", program):
        raise ArgumentError(f"not a program of ><+-.,[]: {text[:40]!r}")
    depth = 0
    for sign in program:
        depth += (sign == "[") - (sign == "]")
        if depth < 0:
            break
    if depth:
        raise ArgumentError("the program's brackets don't match")
    if not re.search(r"[+>,].*\.", program):
        raise ArgumentError("a program that prints nothing")
    return program


def parse_typed(text: str) -> str:
    """Parse what is typed in: one short word."""
    plain = text.strip().strip("\"'`“”‘’")
    if not plain or len(plain) > 80 or re.search(r"\s", plain):
        raise ArgumentError(f"not one word: {text[:40]!r}")
    return plain


TAPE_PROGRAM = ArgumentType("program of ><+-.,[]", parse_tape_program)
TYPED = ArgumentType("input without blanks", parse_typed)
_Step = tuple[str, int]


_SIMPLE = re.compile(r"\[([+\-><]+)\]")


def _added(body: str) -> dict[int, int] | None:
    """Return what one turn of a loop adds to which neighbours of its cell (less than 500).

    None where the loop does not come back to its cell or does not take one from it.
    """
    place, changes = 0, {0: 0}
    for sign in body:
        if sign in "><":
            place += 1 if sign == ">" else -1
        else:
            changes[place] = changes.get(place, 0) + (1 if sign == "+" else -1)
    if place or changes.pop(0) != -1 or any(abs(count) >= 500 for count in changes.values()):
        return None
    return changes


def _compiled(program: str) -> list[_Step]:
    """Join runs of a sign to one step and resolve the brackets.

    A loop that only adds multiples of its cell to others, `[->+<]`, is one step `*` for each of
    them and a last step `0`.
    """
    steps: list[_Step] = []
    opened: list[int] = []
    at = 0
    while at < len(program):
        sign = program[at]
        simple = _SIMPLE.match(program, at)
        added = _added(simple[1]) if simple else None
        if simple and added is not None:
            steps += [("*", place * 1000 + count) for place, count in added.items()]
            steps.append(("0", 0))
            at = simple.end()
            continue
        if sign in "+-><":
            end = at
            while end < len(program) and program[end] == sign:
                end += 1
            steps.append((sign, end - at))
            at = end
            continue
        if sign == "[":
            opened.append(len(steps))
            steps.append(("[", 0))
        elif sign == "]":
            start = opened.pop()
            steps[start] = ("[", len(steps))
            steps.append(("]", start))
        else:
            steps.append((sign, 0))
        at += 1
    return steps


@tool("tape-programs/output", cost="heavy", program=one(TAPE_PROGRAM), typed=optional(TYPED))
def output(program: str, typed: str | None) -> str:
    """Return what a Brainf*ck program prints: cells of eight bits, no input left reads as 0.

    Raises:
        ToolError: it runs too long, leaves the tape, prints too much or nothing.
    """
    steps = _compiled(program)
    tape = [0] * MAX_CELLS
    keys = iter((typed or "").encode())
    printed = bytearray()
    cell, at, left = 0, 0, MAX_STEPS
    while at < len(steps):
        sign, count = steps[at]
        match sign:
            case "+":
                tape[cell] = (tape[cell] + count) & 255
            case "-":
                tape[cell] = (tape[cell] - count) & 255
            case ">":
                cell += count
                if cell >= MAX_CELLS:
                    raise ToolError("the program leaves the tape")
            case "<":
                cell -= count
                if cell < 0:
                    raise ToolError("the program leaves the tape")
            case "0":
                tape[cell] = 0
            case "*":
                if tape[cell]:
                    place, factor = divmod(count + 500, 1000)
                    if not 0 <= cell + place < MAX_CELLS:
                        raise ToolError("the program leaves the tape")
                    total = tape[cell + place] + (factor - 500) * tape[cell]
                    tape[cell + place] = total & 255
            case ".":
                printed.append(tape[cell])
                if len(printed) > MAX_PRINTED:
                    raise ToolError("the program prints too much")
            case ",":
                tape[cell] = next(keys, 0)
            case "[":
                if not tape[cell]:
                    at = count
            case _:
                if tape[cell]:
                    at = count
        at += 1
        left -= 1
        if not left:
            raise ToolError("the program runs too long")
    text = printed.decode("utf-8", "replace").strip()
    if not text:
        raise ToolError("the program prints nothing")
    return text
