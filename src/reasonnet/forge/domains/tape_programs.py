"""Brainf*ck programs: what they print."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from random import Random
from typing import Any

from reasonnet.forge.domains import _tape_programs_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.domains._listing import words
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark


def _teach(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"\n\n([><+\-.,\[\]\s]+?)\n\n", text)
    return find(text, [(*found.span(1), "program")]) if found else None


_BF = Gym("bf", _teach, ({}, {}, {"difficulty": 2}, {"difficulty": 3}))


def _letters(rng: Random, text: str) -> str:
    """Write a program that prints a text, in one of a few manners."""
    style = rng.randrange(4)
    parts: list[str] = []
    if style == 0:  # every letter anew on the next cell
        for sign in text:
            base = rng.randint(7, 11)
            tens, rest = divmod(ord(sign), base)
            parts.append("+" * tens + "[>" + "+" * base + "<-]>" + "+" * rest + ".>")
    elif style == 1:  # differences on one cell
        base = rng.randint(8, 12)
        tens, rest = divmod(ord(text[0]), base)
        parts.append(">" + "+" * tens + "[<" + "+" * base + ">-]<" + "+" * rest + ".")
        for before, after in pairwise(text):
            step = ord(after) - ord(before)
            parts.append(("+" if step > 0 else "-") * abs(step) + ".")
    elif style == 2:  # cleared in between
        parts += ["+" * ord(sign) + ".[-]" for sign in text]
    else:
        parts.append("++++++++[>+++++++++++++<-]>")  # 104
        at = 104
        for sign in text:
            step = ord(sign) - at
            at = ord(sign)
            parts.append(("+" if step > 0 else "-") * abs(step) + ".")
    gap = rng.choice(["", "", "", "\n", " "])
    return gap.join(parts)


KNOWN = 400
"""Programs of the other generator, which is slow, that are also asked in words of ours."""


@cache
def _known(index: int) -> str:
    return next(text for text, role in _BF.entry(Random(index))[1].pieces if role)


def _sample(rng: Random) -> dict[str, Slot]:
    kind = rng.random()
    typed = ""
    if kind < 0.4:
        program = _known(rng.randrange(KNOWN))
        kind = 0.4
    if kind == 0.4:
        pass
    elif kind < 0.7:
        program = _letters(rng, rng.choice(words(rng, 3, 2, 9)))
    elif kind < 0.8:
        a, b = rng.randint(2, 6), rng.randint(2, 6)
        program = "+" * a + "[>" + "+" * b + "<-]>" + "+" * 48 + "."
        if a * b > 60:
            program = "+" * 70 + "."
    elif kind < 0.93:
        program = rng.choice(
            [
                ",[.,]",
                ">,[>,]<[.<]",
                ",+.",
                ",.,.",
                ",[-]++++++++[>++++++++<-]>+.",
                ",>,.<.",
                ",--.",
                ",[>+>+<<-]>.>.",
            ]
        )
        typed = rng.choice(words(rng, 2, 2, 8))
    else:
        program = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."
    fence = rng.random() < 0.2
    mode = rng.random()
    if mode < 0.12 and len(program) > 60:  # broken into lines
        wide = rng.choice([20, 30, 40, 60, 72])
        plain = re.sub(r"\s", "", program)
        program = "\n".join(plain[i : i + wide] for i in range(0, len(plain), wide))
    elif mode < 0.18 and len(program) < 400:
        program = " ".join(re.sub(r"\s", "", program))
    quote = rng.choice(["`", '"', "'", "“"]) if mode > 0.93 and not fence else ""
    before = rng.choice(["\n", "\n\n", "\n", " "]) + (rng.choice(["```\n", "```\n", "```bf\n", "```brainfuck\n"]) if fence else "")
    tail = (
        join(
            " ",
            rng.choice(["The input is", "Typed in:", "stdin:", "It reads", "Input:"]),
            " ",
            mark(typed, "typed"),
            rng.choice(["", ".", "\n"]),
        )
        if typed
        else ""
    )
    return {
        **asides(rng),
        "program": join(before, quote, mark(program), quote.replace("“", "”"), "\n```\n" if fence else "\n"),
        "_tail": tail,
        "_bf": rng.choice(["brainfuck", "Brainfuck", "BF", "brainf*ck", "Brainf**k", "bf", "BrainF***", "brainfk", "the language brainfuck", "b****fuck"]),
        "_only": rng.choice(["", "", " Only the output.", " Nothing but what is printed.", " Don't explain.", " Exact output please.", " Without quotes.", " As plain text.", " One line."]),
    }  # fmt: skip


OUTPUT = Family(
    skill="tape-programs/output",
    sample=with_example("tape-programs/output", _sample, "{program}{_tail}"),
    imported=_BF.draw,
    nouns=(
        "the output of this {_bf} program:{program}{_tail}",
        "what this {_bf} code prints:{program}{_tail}",
        "the text printed by the {_bf} source{program}{_tail}",
        "the result of running {_bf}:{program}{_tail}",
    ),
    clauses=(
        "what this {_bf} program prints:{program}{_tail}",
        "which characters the following {_bf} code writes:{program}{_tail}",
        "what appears on the screen when {_bf} runs this:{program}{_tail}",
        "what comes out of{program}if it is read as {_bf}{_tail}",
    ),
    commands=(
        "run this {_bf} program:{program}{_tail}",
        "execute the {_bf} code and give me its output:{program}{_tail}",
        "interpret as {_bf}:{program}{_tail}",
        "trace this {_bf} snippet and write down what it prints:{program}{_tail}",
        "work out the output of the {_bf} code below:{program}{_tail}",
        "act as a {_bf} interpreter:{program}{_tail}",
        "evaluate{program}as {_bf}{_tail}",
        "decode this {_bf} message:{program}{_tail}",
        *said_so.COMMANDS,
    ),
    questions=(
        "what does this {_bf} program print?{program}{_tail}",
        "what is the output of this {_bf} code?{program}{_tail}",
        "which word does this {_bf} write?{program}{_tail}",
        "{program}is {_bf}. What does it output?{_tail}",
        "what will I see if I run this in a {_bf} interpreter?{program}{_tail}",
        "can you run {_bf}? What does this one say?{program}{_tail}",
        "eight-sign language ({_bf}): what is printed here?{program}{_tail}",
        *said_so.QUESTIONS,
    ),
    stories=(
        "{_person} left me a note in {_bf}:{program}{_tail} What does it say?{_only}",
        "{program}{_tail}This is {_bf}. Output?{_only}",
        "Code golf! Here is the {_bf} entry of {_person}:{program}{_tail} What does it print?{_only}",
        "I found this on a T-shirt:{program}Someone told me it's {_bf}. What is the message?{_tail}",
        "The cells hold bytes and start at zero.{program}{_tail} What does this {_bf} code write?{_only}",
        "{_bf}:{program}{_tail}",
        "A {_bf} program on a tape of zeros:{program}{_tail} Tell me the output.{_only}",
        "Our esolang class got this homework.{program}{_tail} We have to give the output of the {_bf} program.{_only}",
        "In {_bf}, plus and minus change the cell, the angle brackets move, the dot prints. So what does this print?{program}{_tail}",
        "{_person} generated some {_bf} with a compiler.{program}{_tail} What would a run print?{_only}",
        "My interpreter crashes, so please do it by hand. The {_bf} source is:{program}{_tail}Which output is right?",
        *said_so.STORIES,
    ),
)  # fmt: skip

FAMILIES = (OUTPUT,)
