"""Rules behind examples of lists: what does the same rule make of another list?"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from random import Random

from reasonnet.forge.domains import _list_rules_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.surface import arguments_of, spans_of
from reasonnet.forge.wording import Family, Marked, Slot, join, mark
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    spans = [
        (m.start(1), m.end(1), role)
        for pattern, role in (
            (r"^Input \d+: (.+)$", "given"),
            (r"^Output \d+: (.+)$", "result"),
            (r"^Input: (.+)$", "asked"),
        )
        for m in re.finditer(pattern, text, re.MULTILINE)
    ]
    return find(text, spans)


_GYM = Gym("list_functions", _teach)

_RULES: tuple[Callable[[list[int]], list[int]], ...] = (
    lambda xs: xs,
    lambda xs: xs[::-1],
    sorted,
    lambda xs: sorted(xs, reverse=True),
    lambda xs: [len(xs)],
    lambda xs: [sum(xs)],
    lambda xs: [max(xs)],
    lambda xs: [min(xs)],
    lambda xs: [xs[0]],
    lambda xs: [xs[-1]],
    lambda xs: [xs[1]],
    lambda xs: [x for x in xs if x % 2 == 0],
    lambda xs: [x for x in xs if x % 2],
    lambda xs: [x + 1 for x in xs],
    lambda xs: [2 * x for x in xs],
    lambda xs: [3 * x - 2 for x in xs],
    lambda xs: [x * x for x in xs],
    lambda xs: xs[1:],
    lambda xs: xs[:-1],
    lambda xs: xs[::2],
    lambda xs: [i + x for i, x in enumerate(xs)],
    lambda xs: [sum(x for x in xs if x < 30)],
    lambda xs: [sum(1 for x in xs if x > 50)],
    lambda xs: [sum(1 for x in xs if x % 2 == 0)],
    lambda xs: [x for x in xs if x > 20],
    lambda xs: [b - a for a, b in pairwise(xs)],
    lambda xs: [int(xs[0] < xs[-1])],
    lambda xs: [max(xs) - min(xs)],
    lambda xs: [*xs[1:], xs[0]],
    lambda xs: list(dict.fromkeys(xs)),
    lambda xs: [xs[0] + 1, *xs[1:-1], xs[-1] + 1],
    lambda xs: [2 * xs[-1]],
)


def _written(rng: Random, numbers: list[int], style: str) -> str:
    if style in _JOINED and (len(numbers) > 1 or style == "curly"):
        left, gap, right = _JOINED[style]
        return left + gap.join(map(str, numbers)) + right
    if style == "bare" and len(numbers) > 1:
        return ", ".join(map(str, numbers))
    if style == "space":
        return "[" + " ".join(map(str, numbers)) + "]"
    if style == "round":
        return "(" + ", ".join(map(str, numbers)) + ")"
    if style == "tight":
        return "[" + ",".join(map(str, numbers)) + "]"
    return "[" + ", ".join(map(str, numbers)) + "]"


_JOINED = {
    "plain": ("", " ", ""), "curly": ("{", ", ", "}"), "angle": ("<", ", ", ">"), "dense": ("", ",", ""), "semicolon": ("[", "; ", "]"),
    "slash": ("", "/", ""), "bars": ("", " | ", ""), "points": ("", ";", ""),
}  # fmt: skip
_MORE_PAIRS = (
    '<<"input": {g}, "output": {r}>>', "({g}, {r})", "| {g} | {r} |", "{g} ==> {r}", "{g} ↦ {r}", "{g} ~> {r}", "{g}\n  {r}", "{g} turns into {r}", "{g} was changed to {r}", "{r} <- {g}",
    "mystery({g}) == {r}", "I put in {g} and got {r}.", "{g} to {r}", "IN {g} OUT {r}", "Input: {g}\nOutput: {r}", "* {g} -> {r}", "- in {g}, out {r}", "left {g} right {r}", "{g} was answered with {r}", "> {g}\n< {r}",
    "Q: {g}\nA: {r}", "({n}) {g} → {r}", "{n}. {g} => {r}", "Example {n}: {g} gives {r}", "Case {n}\n  in: {g}\n  out: {r}", "{g} yields {r}", "if you enter {g} it shows {r}", "assert f({g}) == {r}", "{g}  »  {r}", "Input {n}: {g}\nOutput {n}: {r}",
)  # fmt: skip
_PAIRS = ("{g} -> {r}", "{g} → {r}", "{g} => {r}", "in: {g}\nout: {r}", "{g} becomes {r}", "{g} gives {r}", "f({g}) = {r}", "input {g}, output {r}", "x = {g}, y = {r}", "{g} : {r}", "from {g} we get {r}", "given {g} it returns {r}", "{g} | {r}", "before: {g}; after: {r}")  # fmt: skip


KNOWN = 1500
"""Puzzles of the other generator that are also asked in words of ours."""


@cache
def _known(index: int) -> Marked:
    return _GYM.entry(Random(index))[1]


def _sample(rng: Random) -> dict[str, Slot]:
    while True:
        rule = rng.choice(_RULES)
        top = rng.choice([9, 20, 60, 100])
        style = rng.choice(["list", "list", "list", "list", "tight", "round", "space", "bare", *_JOINED])

        lists = [
            [rng.randint(0, top) for _ in range(rng.randint(3, 8))]
            for _ in range(rng.choice([3, 4, 4, 5, 5, 6, 7]))
        ]
        pairs = [(given, rule(given)) for given in lists[1:]]
        asked = lists[0]
        known = rng.random() < 0.6
        if known:
            drawn = _known(rng.randrange(KNOWN))
            read: dict[str, list[list[int]]] = {}
            for text, role in drawn.pieces:
                if role is not None:
                    read.setdefault(role, []).append([int(n) for n in re.findall(r"-?\d+", text)])
            pairs, asked = list(zip(read["given"], read["result"], strict=True)), read["asked"][0]
        pair = rng.choice(_PAIRS if rng.random() < 0.45 else _MORE_PAIRS)
        if style in ("plain", "dense", "slash", "bars", "points", "bare") and re.search(r"[(|,]", pair):
            style = "list"
        if any(not numbers for numbers in (*(r for _, r in pairs), asked)):
            style = rng.choice(["list", "tight"])
        gap = rng.choice(["\n", "\n", "\n", "; ", "\n\n"])
        pieces: list[Marked | str] = []
        for index, (given, result) in enumerate(pairs):
            pieces += [gap] if index else []
            for i, part in enumerate(re.split(r"\{(\w)\}", pair)):
                if i % 2 == 0:
                    pieces.append(part.replace("<<", "{").replace(">>", "}"))
                elif part == "n":
                    pieces.append(str(index + 1))
                elif part == "g":
                    pieces.append(mark(_written(rng, given, style), "given"))
                else:
                    said = _written(rng, result, style)
                    pieces.append(mark(said, "result"))
        said_asked = mark(_written(rng, asked, style), "asked")
        examples_said = join(*(piece for piece in pieces if piece))
        whole = join(examples_said, "\n", said_asked)
        if not known:
            try:
                call("list-rules/apply", arguments_of(whole.text, spans_of(whole)))
            except ToolError:
                continue
        return {
            **asides(rng),
            "_fmt": rng.choice(["", "", "", " Just the list.", " Format: [a, b, c].", " Answer with a list in square brackets.", " No code.", " Only the result.", " Please keep the notation."]),
            "examples": examples_said,
            "asked": said_asked,
            "_machine": rng.choice(["machine", "function", "program", "black box", "rule", "robot"]),
            "_who": rng.choice(["Nils", "Mei", "My sister", "The teacher", "A coder", "Yara"]),
        }  # fmt: skip


APPLY = Family(
    skill="list-rules/apply",
    sample=_sample,
    imported=_GYM.draw,
    nouns=(
        "the result for {asked} by the rule behind\n{examples}\n",
        "the output for {asked}, judging from these pairs:\n{examples}\n",
        "the list that {asked} turns into. Examples:\n{examples}\n",
        *said_so.NOUNS,
    ),
    clauses=(
        "what {asked} becomes under the same rule:\n{examples}\n",
        "what the {_machine} returns for {asked}, given\n{examples}\n",
        "what comes out for {asked} when\n{examples}\n",
    ),
    commands=(
        "find the rule and apply it to {asked}:\n{examples}\n",
        "infer the mapping, then map {asked}.\n{examples}\n",
        "look at the pairs\n{examples}\nand do the same to {asked}",
        "learn from\n{examples}\nand transform {asked}",
        "guess the list function and give its value at {asked}:\n{examples}\n",
        *said_so.COMMANDS,
    ),
    questions=(
        "{examples}\nwhat about {asked}?",
        "{examples}\nso what is the output for {asked}?",
        "what does {asked} give if the following holds?\n{examples}\n",
        "following the pattern\n{examples}\nwhat is the answer for {asked}?",
        "can you tell what {asked} is turned into?\n{examples}\n",
        *said_so.QUESTIONS,
    ),
    stories=(
        "A {_machine} takes lists and makes lists.\n{examples}\nNow {asked} is put in. What comes out?",
        "{_who} has a secret rule.\n{examples}\nWhat does {_who} answer to {asked}?",
        "Induction puzzle.\n{examples}\n{asked} -> ?",
        "I reverse-engineer a {_machine}. Observed:\n{examples}\nPredict the result of {asked}.",
        "Training pairs:\n{examples}\n\nTest input: {asked}\nTest output:",
        "Here's how my {_machine} behaves:\n{examples}\nI now feed it {asked}. Expected result?",
        "Given the examples below, complete the last one.\n{examples}\nLast: {asked}",
        "Some unknown transformation is at work. {examples}\nApply it to {asked} too.",
        "{_who} wrote a little function and I have only its logs.\n{examples}\nWhat would it log for {asked}?",
        "Same rule every time:\n{examples}\n\n{asked} ?",
        "What's the rule? {examples}\nThen use it: {asked}",
        "A quiz: numbers go in, numbers come out.\n{examples}\nAnd with {asked}?",
        "Please continue in the same way.\n{examples}\n{asked} → ",
        "Each line shows a list and what it was changed to.\n{examples}\nChange {asked} likewise.",
        "{_who} sorted out some data by a fixed recipe:\n{examples}\nWhat is the recipe's result on {asked}? Answer with a list.",
        *said_so.STORIES,
    ),
    gives=None,
)

FAMILIES: tuple[Family, ...] = (APPLY,)
