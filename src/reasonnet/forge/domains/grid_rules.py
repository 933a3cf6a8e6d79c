"""Grids of digits whose rule is to be found from examples, and applied to another grid."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from random import Random
from typing import Any

from reasonnet.forge.domains import _grid_rules_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.domains._boards import written
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.gyms import together
from reasonnet.forge.wording import Family, Marked, Slot, join, mark

_GRID = re.compile(r"(Input|Output):\s*(\d(?:[ \d\n]*\d)?)")
MOST = 5000
"""Longest text that is learned from, in characters."""


def _teach(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = list(_GRID.finditer(text))
    if len(text) > MOST or len(found) < 3 or len(found) % 2 == 0:
        return None
    *examples, test = found
    roles = {"Input": "input_grid", "Output": "output_grid"}
    return find(
        text, [*((*m.span(2), roles[m[1]]) for m in examples), (*test.span(2), "test_grid")]
    )


ROWS = Gym(
    "arc_1d",
    _teach,
    (
        {},
        {"min_size": 25, "max_size": 50},
        {"max_size": 20},
        {"num_train": 4, "max_size": 40},
        {"num_train": 2},
    ),
)
_ARC = Gym(
    "arc_agi",
    _teach,
    ({}, {"rotations_weights": [0.15, 0.3, 0.25, 0.3], "mirrors_weights": [0.2, 0.2, 0.2, 0.2, 0.2]}),
    seeds=1,  # every one holds all tasks
)  # fmt: skip
GRIDS = together(ROWS, ROWS, _ARC, _ARC)
"""Drawn from in training. rearc's generators are slow and its wording is that of arc_agi."""
_Cells = list[list[int]]


def _flip(grid: _Cells) -> _Cells:
    return [row[::-1] for row in grid]


def _turn(grid: _Cells) -> _Cells:
    return [list(row) for row in zip(*grid[::-1], strict=True)]


def _recolour(grid: _Cells) -> _Cells:
    return [[7 if cell == 1 else cell for cell in row] for row in grid]


def _double(grid: _Cells) -> _Cells:
    return [row + row for row in grid]


def _compact(grid: _Cells) -> _Cells:
    return [[c for c in row if c] + [0] * row.count(0) for row in grid]


_RULES: tuple[Callable[[_Cells], _Cells], ...] = (
    _flip, _turn, _recolour, _double, _compact, lambda grid: grid[::-1], lambda grid: _turn(_turn(grid)),
    lambda grid: [[5 if cell else 0 for cell in row] for row in grid],
)  # fmt: skip


def _draw(rng: Random, rows: int, columns: int) -> _Cells:
    colours = [0] * rng.randint(2, 12) + rng.sample(range(1, 10), rng.randint(1, 4))
    return [[rng.choice(colours) for _ in range(columns)] for _ in range(rows)]


_PAIRS = (
    ("Example {n}:\nInput:\n{i}\nOutput:\n{o}\n\n", "Input:\n{t}"), ("in {n}:\n{i}\nout {n}:\n{o}\n", "in:\n{t}"),
    ("Before:\n{i}\nAfter:\n{o}\n\n", "Before:\n{t}"), ("{i}\nbecomes\n{o}\n\n", "{t}\nbecomes what?"),
    ("Pair {n}\n{i}\n->\n{o}\n\n", "Now\n{t}\n->\n?"), ("{n}.\nx:\n{i}\ny:\n{o}\n\n", "x:\n{t}"),
    ("Grid A{n}:\n{i}\nGrid B{n}:\n{o}\n\n", "Grid A:\n{t}"), ("Input {n}:\n{i}\n\nOutput {n}:\n{o}\n\n", "Test input:\n{t}"),
    ("BEFORE {n}\n{i}\nAFTER {n}\n{o}\n\n", "BEFORE\n{t}\nAFTER"), ("#{n}\n{i}\n=>\n{o}\n\n", "#?\n{t}\n=>"), ("({n}) This\n{i}\nwas turned into this\n{o}\n", "And this?\n{t}"), ("Left {n}:\n{i}\nRight {n}:\n{o}\n\n", "Left:\n{t}\nRight: ?"),
    ("Start\n{i}\nEnd\n{o}\n---\n", "Start\n{t}\nEnd\n?"), ("old:\n{i}\nnew:\n{o}\n\n", "old:\n{t}\nnew:"), ("When the machine got\n{i}\nit gave\n{o}\n", "It now gets\n{t}"), ("* given:\n{i}\n  result:\n{o}\n", "* given:\n{t}\n  result:"),
    ("{{\"input\":\n{i},\n \"output\":\n{o}}},\n", "{{\"input\":\n{t}}}"), ("Question {n}:\n{i}\nAnswer {n}:\n{o}\n\n", "Last question:\n{t}"), ("{i}\n↓\n{o}\n\n", "{t}\n↓\n?"), ("Picture {n}\n{i}\nrepainted:\n{o}\n\n", "Picture to repaint:\n{t}"),
    ("from\n{i}\nto\n{o}\n\n", "from\n{t}\nto"), ("Training {n}\nsource:\n{i}\ntarget:\n{o}\n", "Question\nsource:\n{t}"),
)  # fmt: skip
_LINES = (
    ("{i} -> {o}\n", "{t} -> ?"), ("{i} → {o}\n", "{t} → ?"), ("in: {i} out: {o}\n", "in: {t} out:"), ("{i} becomes {o}\n", "{t} becomes"),
    ("Example {n}: {i} => {o}\n", "Test: {t} =>"), ("Input: {i}\nOutput: {o}\n\n", "Input: {t}\nOutput:"),
    ("Before: {i}\nAfter:  {o}\n", "Before: {t}"), ("{n}) {i} turns into {o}\n", "?) {t}"), ("{i} gives {o}; ", "{t} gives?"),
    ("f({i}) = {o}\n", "f({t}) = ?"), ("{i} ↦ {o}\n", "{t} ↦"), ("- {i} ==> {o}\n", "- {t} ==> ???"), ("was {i} is {o}\n", "was {t} is"), ("({n}) {i} to {o}\n", "({n}?) {t} to ...".replace("{n}?", "last")), ("A: {i}  B: {o}\n", "A: {t}  B:"), ("[{n}] {i} >> {o}\n", "[?] {t} >>"),
    ("{n}: {i} changes to {o}\n", "what does {t} change to?"), ("{i} was repainted as {o}.\n", "{t} is next."), ("start {i} end {o}\n", "start {t} end"), ("I gave {i} and got {o}. ", "I give {t}."), ("pair {n}\n  {i}\n  {o}\n", "pair ?\n  {t}"), ("left: {i}\nright: {o}\n\n", "left: {t}\nright:"),
    ("x = {i}, f(x) = {o}\n", "x = {t}"), ("{i} | {o}\n", "{t} |"), ("row {n} was {i} and is now {o}\n", "the last row was {t}"),
)  # fmt: skip


KNOWN = 400
"""Examples of the other generators that are also shown in notations of ours."""


@cache
def _known(index: int, flat: bool) -> dict[str, list[_Cells]]:
    rng = Random(index)
    source = ROWS if flat else _ARC
    while True:
        taken: dict[str, list[_Cells]] = {}
        for text, role in source.entry(rng)[1].pieces:
            if role is not None:
                cells = [[int(n) for n in line.split()] for line in text.strip().splitlines()]
                taken.setdefault(role, []).append(cells)
        if sum(len(g) * len(g[0]) for grids in taken.values() for g in grids) < 1000:
            return taken


def _sample(rng: Random) -> dict[str, Slot]:
    flat = rng.random() < 0.5
    rule = rng.choice(_RULES)
    if flat:
        rows, columns = 1, rng.choice([5, 8, 10, 12, 15, 20, 30])
        rule = rng.choice([_flip, _recolour, _compact, _RULES[-1]])
    else:
        rows, columns = rng.randint(2, 8), rng.randint(2, 8)
    count = rng.randint(2, 5)
    style = rng.choice(["spaces", "spaces", "spaces", "dense", "dense", "commas", "json", "json", "lists", "array", "bars", "slashes", "semicolons", "matlab", "quoted"])

    def shown(grid: _Cells) -> str:
        if style == "quoted":
            return "[" + ", ".join('"' + "".join(map(str, row)) + '"' for row in grid) + "]"
        return written(rng, [[str(cell) for cell in row] for row in grid], [style])

    if rng.random() < 0.5:  # another generator's grids
        flat = rng.random() < 0.6
        taken = _known(rng.randrange(KNOWN), flat)
        given = list(zip(taken["input_grid"], taken["output_grid"], strict=True))
        asked = taken["test_grid"][0]
    else:
        given = []
        for _ in range(count):
            before = _draw(rng, rows, columns)
            given.append((before, rule(before)))
        asked = _draw(rng, rows, columns)
    if style == "dense" and any(len(grid[0]) < 2 for pair in (*given, (asked, asked)) for grid in pair):
        style = "spaces"
    pair, last = rng.choice(_LINES if flat else _PAIRS)
    if not flat and style in ("json", "slashes", "matlab") and rng.random() < 0.5:
        pair, last = rng.choice(_LINES)
    parts: list[Slot] = []
    for number, (before, after) in enumerate(given, 1):
        spots: dict[str, Slot] = {
            "i": mark(shown(before), "input_grid"),
            "o": mark(shown(after), "output_grid"),
            "n": str(number),
        }
        parts += [
            part.replace("{{", "{").replace("}}", "}")
            if part not in ("{i}", "{o}", "{n}")
            else spots[part[1]]
            for part in re.split(r"(\{[ion]\})", pair)
        ]
    test = mark(shown(asked), "test_grid")
    ahead, behind = (part.replace("{{", "{").replace("}}", "}") for part in last.split("{t}"))
    return {
        **asides(rng),
        "examples": join("\n", *parts),
        "question": join(ahead, test, behind),
        "test_grid": join("\n", test, "\n"),
        "_thing": rng.choice(["rows", "strips", "lines"]) if flat else rng.choice(["grids", "pictures", "tables", "boards"]),
        "_person": rng.choice(PEOPLE),
        "_only": rng.choice(["", "", " Only the result.", " Just the digits.", " No explanation.", " Same format, please.", " Rows below each other.", " As a nested list.", " Digits with blanks between."]),
    }  # fmt: skip


APPLY = Family(
    skill="grid-rules/apply",
    sample=_sample,
    imported=GRIDS.draw,
    nouns=(
        "the missing output in this series of examples:{examples}{question}",
        "what the hidden rule of the examples makes of the last one:{examples}{question}",
        "the next output:{examples}{question}",
        "the result of the same change for{test_grid}given these examples:{examples}",
    ),
    clauses=(
        "what comes out for the last input if all follow one rule:{examples}{question}",
        "how the last of these {_thing} changes by the rule of the others:{examples}{question}",
        "what{test_grid}turns into by the rule seen here:{examples}",
    ),
    commands=(
        "work out the pattern and complete it:{examples}{question}",
        "learn from the examples and do the last one:{examples}{question}",
        "apply the same transformation to{test_grid}as in these examples:{examples}",
        "fill in the last result:{examples}{question}",
        "guess the function from these samples and evaluate it:{examples}{question}",
        "continue:{examples}{question}",
        "solve this puzzle of {_thing}:{examples}{question}",
        *said_so.COMMANDS,
    ),
    questions=(
        "what is the last output?{examples}{question}",
        "which {_thing} come next by the same rule?{examples}{question}",
        "given these pairs, what does{test_grid}become?{examples}",
        "can you see the pattern and finish it?{examples}{question}",
        "what would the machine do with{test_grid}after having done this?{examples}",
        "the {_thing} change by one rule; what is the last one changed into?{examples}{question}",
        *said_so.QUESTIONS,
    ),
    stories=(
        "A machine changes {_thing} of colours, each digit being a colour.{examples}{question}\nWhat does it produce?{_only}",
        "{_person} made up a secret rule. See what it does:{examples}Now it's your turn:\n{question}{_only}",
        "IQ test. One rule explains all of this.{examples}{question}{_only}",
        "Look at how the {_thing} on the left turn into those on the right.{examples}Do the same here.\n{question}{_only}",
        "Here are solved examples.{examples}Here is the unsolved one.\n{question}\nSolve it.{_only}",
        "{examples}\n{question}",
        "ARC style task:{examples}Test:{test_grid}Output?{_only}",
        "My program got these inputs and wrote these outputs.{examples}What will it write for this?\n{question}{_only}",
        "Find out what happens between the two {_thing} of each pair and repeat it.{examples}{question}",
        "{_person} drew {_thing} with coloured squares (0 is white). Every time the same is done to them.{examples}Then comes this:{test_grid}How does it end up?",
        "First, here is what I want changed:{test_grid}And these show how:{examples}{_only}",
        "Infer the transformation.{examples}{question}{_only}",
        "We play 'guess my rule' with digits.{examples}So what about this one?\n{question}{_only}",
        *said_so.STORIES,
    ),
)  # fmt: skip

FAMILIES = (APPLY,)
