"""Water jugs whose moves are asked for, not only how many there are."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from random import Random
from typing import Any

from reasonnet.forge.domains import _jugs_words as more
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._everyday_talk import talk
from reasonnet.forge.domains._listing import groups
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, items, join, mark, number_words


def _teach(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    start = text.index("The empty jugs hold this many litres of water:")
    goal = re.search(r"your target is: (?P<goal>\d+) litres", text)
    if goal is None:
        return None
    marked = groups(goal, ("goal",))
    for jug in re.compile(r"(?P<label>[A-Z]):(?P<capacities>\d+)").finditer(text, start):
        marked += groups(jug, ("label", "capacities"))
    return find(text, marked)


_JUGS = Gym(
    "jugs",
    _teach,
    (
        {},
        {"num_jugs": 4, "difficulty": 10},
        {"num_jugs": 3, "difficulty": 5},
        {"num_jugs": 5, "difficulty": 5},
        {"num_jugs": 4, "difficulty": 6},
    ),
)


_NAMES: tuple[tuple[str, ...], ...] = (
    tuple("ABCDEFGHIJ"), tuple("ABCDEFGHIJ"), tuple("ABCDEFGHIJ"), tuple("abcdefghij"), tuple("UVWXYZ"), tuple("123456"),
    ("red", "blue", "green", "yellow", "white", "black"), ("J1", "J2", "J3", "J4", "J5", "J6"), ("Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"),
)  # fmt: skip


def _otherwise(rng: Random, texts: list[str], unit: str) -> Marked:
    """Write jugs and what they hold as tables, objects, in words, with names of other kinds."""
    names = rng.choice(_NAMES)
    short = {"litre": "L", "liter": "l", "gallon": "gal", "pint": "pt", "cup": "c", "ounce": "oz"}[unit]  # fmt: skip
    what = rng.choice(["jug", "Jug", "bucket", "vessel", "container", "can"])
    form, gap = rng.choice(
        [
            ("{n} ({c} " + short + ")", ", "),
            ("{n}={c}" + short, ", "),
            ("{n}:{c}", " "),
            ("{n} -> {c}", "\n"),
            (what + " {n} holds {c} " + unit + "s", ", "),
            (what + " {n}: {c} " + short, "\n"),
            ("{n} takes {c}", "; "),
            ("- {n}: {c} " + unit + "s", "\n"),
            ("| {n} | {c} |", "\n"),
            ('"{n}": {c}', ", "),
            ("({n}, {c})", ", "),
            ("{n} with {c} " + unit + "s", " and "),
            ("{n} of {c} " + short, ", "),
            (what + " {n} ({c})", " and "),
            ("{n},{c}", "\n"),
            ("{n} / {c} " + short, " | "),
            ("capacity({n}) = {c}", ", "),
            ("{n}\t{c}", "\n"),
            ("a {c}-" + unit + " " + what + " {n}", ", "),
            ("{n}[{c}]", " "),
            ("{c} " + short + " in {n}", ", "),
            # without names
            ("{c}" + short, ", "),
            ("{c} " + short, " and "),
            ("a {c}-" + unit + " one", ", "),
            ("one of {c} " + unit + "s", ", "),
            ("{c}", " / "),
            ("{c}", " | "),
            ("{c}" + short, " + "),
            ("- {c} " + unit + "s", "\n"),
        ]
    )
    left, right = {'"{n}": {c}': ("{", "}"), "({n}, {c})": ("[", "]")}.get(form, ("", ""))
    if gap == "\n":
        left = right = "\n"
    shown: list[Slot] = []
    for index, text in enumerate(texts):
        shown.append(gap if index else left)
        shown.extend(
            mark(names[index], "label")
            if part == "{n}"
            else mark(text, "capacities")
            if part == "{c}"
            else part
            for part in re.split(r"(\{[nc]\})", form)
        )
    return join(*[piece for piece in (*shown, right) if piece])


def _jugs(rng: Random) -> dict[str, Slot]:
    count = rng.choice([2, 2, 3, 3, 4, 5])
    while True:
        sizes = [rng.randint(1, rng.choice([9, 15, 20])) for _ in range(count)]
        goal = rng.randint(1, max(sizes))
        if goal % math.gcd(*sizes) == 0:
            break
    unit = rng.choice(["litre", "liter", "gallon", "pint", "cup", "ounce"])
    texts = [str(size) for size in sizes]
    if rng.random() < 0.12:
        texts = [number_words(size) for size in sizes]
    style = rng.choice(["bare", "units", "labels", "labels", "hold"])
    if style == "bare":
        jugs = items(rng, texts, joiner=rng.choice(["comma", "and", "bracket"]))
        named = tuple((t, "capacities" if r else None) for t, r in jugs.pieces)
        jugs = join(Marked(named), f" {unit}s")
    elif style == "units":
        parts = [
            join(mark(text, "capacities"), f" {unit}{'s' if text != '1' else ''}") for text in texts
        ]
        jugs = join(
            *[
                p
                for i, part in enumerate(parts)
                for p in ("" if not i else " and " if i == count - 1 else ", ", part)
            ]
        )
    else:
        names = rng.choice([list("ABCDE"), list("ABCDE"), list("XYZUV"), list("PQRST")])[:count]
        sign = (
            rng.choice([": ", ":", "=", " = ", " (", " holds "]) if style == "labels" else " holds "
        )
        parts = [
            join(mark(n, "label"), sign, mark(t, "capacities"), ")" if sign == " (" else "")
            for n, t in zip(names, texts, strict=True)
        ]
        gap = rng.choice([", ", ", ", "; ", "\n"])
        jugs = join(*[p for i, part in enumerate(parts) for p in ("" if not i else gap, part)])
    if rng.random() < 0.45:
        jugs = _otherwise(rng, texts, unit)
    return {
        **talk(rng),
        "jugs": jugs,
        "goal": str(goal) if rng.random() < 0.85 else number_words(goal),
        "_units": f"{unit}s" if goal > 1 else unit,
        "_vessels": rng.choice(["jugs", "jugs", "buckets", "bottles", "containers", "cans", "pitchers"]),
        "_out": rng.choice(["moves like 'fill A', 'empty B', 'pour A->B'", "a JSON list of moves", "a list such as [\"fill A\", \"pour A->B\"]", "the moves fill, empty and pour as a list",
                            "moves in the form fill X, empty X, pour X->Y"]),
        "_person": rng.choice(PEOPLE),
        "_liquid": rng.choice(["water", "water", "milk", "juice", "oil", "wine"]),
    }  # fmt: skip


MOVES = Family(
    skill="jugs/moves",
    sample=shown(_jugs, "jugs/moves", "{jugs} for {goal}"),
    imported=_JUGS.draw,
    nouns=(
        "the moves that measure {goal} {_units} with {_vessels} of {jugs}",
        "the list of moves to get {goal} {_units} out of the {_vessels} {jugs}",
        "a sequence of fills, empties and pours for {goal} {_units}, {_vessels}: {jugs}",
        "the shortest plan, move by move, for {goal} {_units} with {jugs}",
        "the instructions to obtain {goal} from {_vessels} {jugs}",
    ),
    clauses=(
        "which moves give {goal} {_units} with the {_vessels} {jugs}",
        "how to measure {goal} {_units} with {_vessels} of {jugs}, as {_out}",
        "what to fill, empty and pour to have {goal} {_units} in one of {jugs}",
    ),
    commands=(
        "list the moves to measure {goal} {_units} with {_vessels} {jugs}",
        "show step by step how to get {goal} {_units} from {_vessels} of {jugs}; answer with {_out}",
        "measure {goal} {_units} using the {_vessels} {jugs} and write {_out}",
        "give {_out} that leave {goal} {_units} in one of the {_vessels} {jugs}",
        "plan how to reach {goal} {_units} with {jugs}. Answer: {_out}",
        "write down the fills, empties and pours for {goal} {_units} ({_vessels}: {jugs})",
        "solve the jug puzzle {jugs}, target {goal}, and print {_out}",
        "tell me which moves end with {goal} {_units} in a jug: {jugs}",
    ),
    questions=(
        "which sequence of moves gets {goal} {_units} from {jugs}?",
        "how do I measure {goal} {_units} with the {_vessels} {jugs}? I need {_out}",
        "what are the moves for {goal} {_units} with {_vessels} of {jugs}?",
        "what do I have to fill, pour and empty to get {goal} {_units} with {jugs}?",
        "how can {goal} {_units} be reached, move by move, with {jugs}?",
        *more.MOVES[1::2],
    ),
    stories=(
        "{_person} stands at a well with {_vessels}: {jugs}. Exactly {goal} {_units} are needed. Write the moves as {_out}.",
        "{_vessels}: {jugs}\ntarget: {goal}\noutput: {_out}",
        "All {_vessels} are empty at first: {jugs}. One of them must hold {goal} {_units} in the end. Give {_out}.",
        "A recipe needs {goal} {_units} of {_liquid}. In the kitchen there are {_vessels} of {jugs}. What are the steps? Use {_out}.",
        "Die Hard puzzle: {jugs}. The scale wants {goal} {_units}. Reply with {_out}.",
        "The robot understands fill, empty and pour. It has {_vessels} {jugs}. Program it to measure {goal} {_units}.",
        "Allowed: fill one, empty one, pour one into another. {_vessels}: {jugs}. Wanted: {goal} {_units}. Which moves, in order?",
        "Goal {goal}. Capacities {jugs}. Show me {_out}.",
        "{_person} sells {_liquid} and has only {_vessels} holding {jugs}. A customer wants {goal} {_units}. How is it done, step by step ({_out})?",
        "Write {_out} for this: capacities {jugs}, amount {goal}.",
        *more.MOVES[::2], *worked(more.MOVES),
    ),
    gives=None,
)  # fmt: skip

FAMILIES = (MOVES,)
