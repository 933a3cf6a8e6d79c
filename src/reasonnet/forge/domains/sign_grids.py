"""Grids of two signs that follow a rule of arithmetic on rows and columns, with holes."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _sign_grids_words as words
from reasonnet.forge.domains._layouts import spoken
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    start = text.index("\n\n") + 2
    return find(text, [(start, len(text), "grid")])


_GYM = Gym(
    "modulo_grid",
    _teach,
    (
        {},
        {"size_x": 40, "size_y": 40, "max_holes": 5, "max_divisor": 7, "max_target": 3},
        {"size_x": 12, "size_y": 12, "max_divisor": 7, "max_target": 5, "max_holes": 3},
        {"size_x": 15, "size_y": 10, "max_divisor": 9, "max_target": 5, "max_holes": 2},
        {"size_x": 25, "size_y": 20, "max_divisor": 12, "max_target": 8, "max_holes": 4},
    ),
)
_SIGNS = (("✅", "❌"), ("✅", "❌"), ("X", "."), ("#", "."), ("1", "0"), ("O", "x"), ("*", "-"), ("■", "□"), ("●", "○"), ("+", "-"), ("🟩", "🟥"), ("Y", "N"), ("✅", "❌"), ("T", "F"), ("@", "o"), ("⚫", "⚪"), ("A", "B"), ("🔴", "🔵"), ("x", "o"), ("1", "0"), ("y", "n"), ("+", "."), ("▲", "▽"), ("🌞", "🌚"), ("P", "Q"))  # fmt: skip
_HOLES = ("❔", "?", "?", "?", "_", "❓")


def _written(rng: Random, rows: list[list[str]]) -> str:
    """Write a grid in one of many notations."""
    style = rng.random()
    gap = rng.choice(["", "", "", " ", " ", ",", ", ", " | ", "|", "\t"])
    if style < 0.62:
        lines = [gap.join(row) for row in rows]
        form = rng.choice(["{}"] * 6 + ["  {}", "[{}]", "| {} |", "    {}", "> {}", "• {}"]) if gap not in ("|",) else rng.choice(["{}", "|{}|"])
        return "\n".join(form.format(line) for line in lines).strip("\n")
    if style < 0.7:
        first = rng.choice([0, 1])
        form = rng.choice(["{i}. {r}", "line {i}: {r}", "{i}: {r}", "row {i}: {r}", "Row {i}: {r}", "{i}) {r}", "r{i}: {r}"])
        return "\n".join(form.format(i=i + first, r=gap.join(row)) for i, row in enumerate(rows))
    if style < 0.78:
        quote = rng.choice(['"', "'"])
        return "[" + rng.choice([", ", ",\n"]).join("[" + ", ".join(f"{quote}{sign}{quote}" for sign in row) + "]" for row in rows) + "]"
    if style < 0.86:
        quote = rng.choice(['"', "'"])
        return "[" + rng.choice([", ", ",\n", ","]).join(f"{quote}{''.join(row)}{quote}" for row in rows) + "]"
    return rng.choice([" / ", "/", "; ", ";", " || ", " | ", ", ", " => ", " → "]).join("".join(row) for row in rows)


def _sample(rng: Random) -> dict[str, Slot]:
    while True:
        width, height = rng.randint(6, 16), rng.randint(6, 16)
        divisor = rng.randint(2, rng.choice([4, 7, 10]))
        target = rng.randrange(divisor)
        rule = rng.choice(["sum", "difference", "product", "power"])
        yes, no = rng.choice(_SIGNS)
        hole = rng.choice([h for h in _HOLES if h not in "❔❓" or yes in "✅🟩🔴⚫🌞"])
        rows = [
            [
                yes
                if {"sum": x + y, "difference": abs(x - y), "product": x * y, "power": x**y}[rule] % divisor == target
                else no
                for x in range(width)
            ]
            for y in range(height)
        ]  # fmt: skip
        if {sign for row in rows for sign in row} != {yes, no}:
            continue
        if no == "□" or yes == "□":
            hole = "?"
        break
    for _ in range(rng.choice([1, 1, 2, 3, 4, 5])):
        rows[rng.randrange(height)][rng.randrange(width)] = hole
    text = _written(rng, rows)
    fence = rng.random() < 0.15
    slots: dict[str, Slot] = {
        "grid": join("\n```\n" if fence else rng.choice(["\n", "\n", "\n\n"]), mark(text), "\n```" if fence else ""),
        "_hole": rng.choice(["question marks", "holes", "missing cells", "blanks", "gaps"]),
        "_what": rng.choice(["grid", "pattern", "grid", "table", "mosaic", "board"]),
        "_who": rng.choice(["Kai", "Rosa", "My nephew", "The artist", "Dev"]),
        "_size": f"{width} by {height}",
    }  # fmt: skip
    return spoken(rng, slots, words.INTROS, words.ASKS)


COMPLETE = Family(
    skill="modulo-grids/complete",
    sample=with_example("modulo-grids/complete", _sample, "{grid}\n"),
    imported=_GYM.draw,
    nouns=(
        "the completed {_what}:{grid}",
        "the whole {_what} with the {_hole} filled by its rule:{grid}",
        "the {_what} below without {_hole}:{grid}",
    ),
    clauses=(
        "how the {_what} looks once the {_hole} are filled in:{grid}",
        "what belongs into the {_hole}; give the full {_what}:{grid}",
    ),
    commands=(
        "complete the {_what}:{grid}",
        "fill in the {_hole} of this {_size} {_what} and print all of it:{grid}",
        "find the arithmetic rule behind the {_what} and restore the {_hole}:{grid}",
        "repair this {_what}, whose signs depend on row and column by a modulo rule:{grid}",
        "replace the {_hole} so that the pattern continues:{grid}",
        "return the {_what} with all {_hole} resolved:{grid}",
        "work out the hidden function of the coordinates and complete:{grid}",
    ),
    questions=(
        "which signs are missing here? Show the complete {_what}.{grid}",
        "can you complete this {_what} by its mathematical rule?{grid}",
        "what does the {_what} look like without {_hole}?{grid}",
        "what goes in the {_hole}? I need the entire {_what} back.{grid}",
        *words.QUESTIONS,
    ),
    stories=(
        *words.STORIES,
        "{_who} drew a {_what} by a rule on the row and column numbers. Some cells got lost:{grid}\nPlease write it out in full.",
        "Here's a {_what} made by some formula modulo a number.{grid}\nFill the {_hole} and give me the whole thing.",
        "The {_what} follows a pattern. The {_hole} are to be found.{grid}",
        "A {_size} {_what}:{grid}\nWhat should stand at the {_hole}? Output the complete {_what}.",
        "Somebody smudged parts of this regular {_what}.{grid}\nRestore it.",
        "Pattern puzzle. Each sign depends on (x, y) only.{grid}\nAnswer with the full {_what}.",
        "I am knitting this pattern and the chart has {_hole}:{grid}\nCan you print the chart with them filled in?",
        "Two signs alternate by a mathematical rule; {_hole} mark what is unknown.{grid}\nGive all rows.",
        "Look for the rule (sum, difference, product or power of the coordinates, modulo something):{grid}\nThen fill the {_hole}.",
        "Data recovery: the {_what} was generated, then damaged.{grid}\nReconstruct all the lines.",
        "{_who} needs the missing tiles of this floor:{grid}\nShow the finished floor.",
        "Grid:{grid}\nTask: complete it.",
        "See the {_what}:{grid}\nThe {_hole} hide signs. Which? Return everything.",
        "Only a few cells are missing from this modular {_what}.{grid}\nFill in and return.",
        "This is a hard one:{grid}\nGuess the function and complete the {_what}.",
    ),
    gives=None,
)  # fmt: skip

FAMILIES: tuple[Family, ...] = (COMPLETE,)
