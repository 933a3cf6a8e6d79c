"""A coloured cube that is rolled: which colour is where afterwards."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from reasonnet.forge.domains import _cube_turns_words as words
from reasonnet.forge.domains._layouts import spoken
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark

_SIDES = ("top", "right", "front", "left", "back", "bottom")
_COLOURS = "red green blue yellow white orange purple pink brown gray grey cyan magenta gold silver indigo violet black beige turquoise crimson teal olive navy lime maroon amber ivory".split()  # fmt: skip


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    spans: list[tuple[int, int, str]] = []
    for m in re.finditer(r"^- an? (\w+) (\w+) side$", text, re.MULTILINE):
        spans += [(m.start(1), m.end(1), "colour"), (m.start(2), m.end(2), "side")]
    turns = (
        r"which was before at the (\w+)|to bring the (\w+) side|to make the (\w+) face"
        r"|to place its (\w+) side|Next, the (\w+) side"
    )
    for m in re.finditer(turns, text):
        group = m.lastindex or 1
        spans.append((m.start(group), m.end(group), "turn"))
    asked = re.search(r"colou?r of the (\w+) side", text)
    if asked is None:
        return None
    return find(text, [*spans, (asked.start(1), asked.end(1), "asked")])


_GYM = Gym(
    "color_cube_rotation",
    _teach,
    (
        {},
        {},
        {"min_rotations": 3, "max_rotations": 12},
        {"min_rotations": 10, "max_rotations": 50},
        {"min_rotations": 5, "max_rotations": 25},
    ),
)
_OTHER_SIDES = {
    "top": ("top", "top", "top", "upper"),
    "bottom": ("bottom", "bottom", "bottom", "lower"),
    "front": ("front",),
    "back": ("back", "back", "rear"),
    "left": ("left",),
    "right": ("right",),
}
_KEYS = (
    {"top": "U", "bottom": "D", "front": "F", "back": "B", "left": "L", "right": "R"},
    {"top": "TOP", "bottom": "BOTTOM", "front": "FRONT", "back": "BACK", "left": "LEFT", "right": "RIGHT"},
    {"top": "Up", "bottom": "Down", "front": "Front", "back": "Back", "left": "Left", "right": "Right"},
    {"top": "upper", "bottom": "lower", "front": "front", "back": "rear", "left": "left-hand", "right": "right-hand"},
    {"top": "roof", "bottom": "floor", "front": "near", "back": "far", "left": "left", "right": "right"},
    {"top": "up", "bottom": "down", "front": "facing me", "back": "behind", "left": "left", "right": "right"},
    {"top": "topmost", "bottom": "underneath", "front": "front", "back": "back", "left": "leftmost", "right": "rightmost"},
)
"""Other names of the sides, for the notations that name them all in one manner."""


def _side(rng: Random, side: str) -> str:
    return rng.choice(_OTHER_SIDES[side])


_TABLES = (
    "{side}={colour}", "{side}: {colour}", "{side} -> {colour}", "{side}→{colour}", '"{side}": "{colour}"', "'{side}': '{colour}'", "{side} | {colour}", "({side}, {colour})", "{side}\t{colour}",
    "{side} ... {colour}", "{side} - {colour}", "[{side}] {colour}", "{colour} = {side}", "{colour}: {side}", "{colour} -> {side}", "{colour}/{side}", "{side} / {colour}", "{colour} is {side}",
    "face {side} in {colour}", "on the {side} there is {colour}", "at the {side} I see {colour}", "{colour} looks {side}", "{colour} paint {side}", "the colour of the {side} is {colour}", "{colour} for the {side}",
    "we painted the {side} {colour}", "the {side} one is {colour}", "{side} has {colour} on it", "{colour} points {side}", "| {side} | {colour} |", "<{side}>{colour}</>",
)  # fmt: skip
_ENDS = (("", ""), ("", ""), ("", ""), ("{{", "}}"), ("[", "]"), ("(", ")"))


def _table(rng: Random, key: dict[str, str]) -> Marked:
    """Write the colours as a table, a dictionary, or parallel lists."""
    sides = rng.sample(_SIDES, 6) if rng.random() < 0.6 else list(_SIDES)
    colours = rng.sample(_COLOURS, 6)
    cases: list[Callable[[str], str]] = [str, str, str.upper, str.capitalize]
    case = rng.choice(cases)
    gap = rng.choice([", ", "; ", "\n", "\n", " | ", ",\n", " / ", " "])
    if rng.random() < 0.22:
        gap = rng.choice([", ", " ", " | ", "/"])
        lists = []
        for role, texts in (("side", [key[s] for s in sides]), ("colour", [case(c) for c in colours])):
            pieces: list[Marked | str] = []
            for i, text in enumerate(texts):
                pieces += [gap, mark(text, role)] if i else [mark(text, role)]
            lists.append(join(*pieces))
        between = rng.choice([" = ", "\n", " -> ", " are ", " in this order: ", " respectively: ", " have the colours "])
        return join("(" if between == " = " else "", lists[0], ")" if between == " = " else "", between, lists[1])
    left, right = rng.choice(_ENDS)
    said = re.split(r"\{(\w+)\}", rng.choice(_TABLES))
    if gap == " " and len(said[0] + said[2] + said[4]) < 2:
        gap = ", "
    pieces = [left.replace("{{", "{")] if left else ["\n"] if gap == "\n" else []
    for i, (side, colour) in enumerate(zip(sides, colours, strict=True)):
        pieces += [gap] if i else []
        pieces += [
            part if j % 2 == 0 else mark(key[side] if part == "side" else case(colour), part)
            for j, part in enumerate(said)
            if part
        ]
    return join(*pieces, right.replace("}}", "}"))  # fmt: skip


def _moves(rng: Random, key: dict[str, str]) -> Marked:
    """Write the turns as a list in short, or with one of many verbs."""
    count = rng.choice([1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 12])
    turns = [key[rng.choice([s for s in _SIDES if s != "top"])] for _ in range(count)]
    if rng.random() < 0.5:
        verb = rng.choice(_VERBS)
        gap = rng.choice([", ", "; ", ". ", "\n", "\n- ", " -> ", ", then ", ". After this, ", ". Next: ", "\n* ", ". Afterwards ", ", and now "])
        pieces: list[Marked | str] = [gap] if gap[0] == "\n" else []
        for i, turn in enumerate(turns):
            before, after = verb.split("{t}")
            pieces += [*([gap] if i else []), before, mark(turn, "turn"), after]
        return join(*(piece for piece in pieces if piece))
    gap = rng.choice([", ", " ", " -> ", "-", ">", " → ", "; ", "/", " | ", "\n", ",", " then "])
    left, right = rng.choice([("", ""), ("", ""), ("[", "]"), ("(", ")"), ("new tops: ", ""), ("faces that go up, one after another: ", ""), ("up come ", ""), ("order of the faces brought to the top: ", ""),
                              ("tops: ", ""), ("in turn, these faces are rolled up: ", ""), ("", " (each becomes the top)"), ("to the top, in this order: ", "")])
    pieces = [left]
    for i, turn in enumerate(turns):
        pieces += [*([gap] if i else []), mark(turn, "turn")]
    return join(*(piece for piece in [*pieces, right] if piece))  # fmt: skip


_VERBS = (
    "roll(top={t})", "bring_up({t})", "move: {t} goes to top", "what was {t} is now top", "the face at the {t} is lifted to the top", "let the {t} be the new upper side", "top := {t}", "top <- {t}", "{t} -> top", "{t} → top",
    "tilt until the former {t} side looks at the ceiling", "I roll it such that the {t} side gets on top", "he turns the {t} side up", "now the {t} one shall be up", "put the {t} face upwards", "reorient: {t} becomes top",
    "swing the {t} face up", "whatever is at the {t} must come to the top", "have the {t} face point at the sky", "turn so that you see the {t} side from above", "the {t} side climbs to the top", "the current {t} replaces the top",
    "lay it down so its {t} is up", "kick it over: the {t} lands on top", "get {t} on top", "rotate {t} to the upper position", "with the {t} side to the top", "raise the {t}", "make what is {t} the lid", "the {t} face is tipped to the top",
)  # fmt: skip


def _colours(rng: Random) -> Marked:
    sides = rng.sample(_SIDES, 6)
    colours = rng.sample(_COLOURS, 6)
    template = rng.choice(
        [
            "{side}: {colour}",
            "{side} = {colour}",
            "the {side} is {colour}",
            "{colour} on the {side}",
            "the {side} face is {colour}",
            "a {colour} {side} face",
            "{side} side {colour}",
            "{side} {colour}",
            "{colour} ({side})",
            "its {side} is painted {colour}",
            "{colour} at the {side}",
            "the {colour} side is the {side} one",
        ]
    )
    gap = rng.choice([", ", ", ", "; ", "\n", "\n- ", ", "])
    pieces: list[Marked | str] = []
    for index, (side, colour) in enumerate(zip(sides, colours, strict=True)):
        if index:
            pieces.append(rng.choice([" and ", ", and "]) if index == 5 and gap == ", " else gap)
        elif gap == "\n- ":
            pieces.append("\n- ")
        said = re.split(r"\{(\w+)\}", template)
        pieces += [
            part if i % 2 == 0 else mark(_side(rng, side) if part == "side" else colour, part)
            for i, part in enumerate(said)
        ]
    return join(*(piece for piece in pieces if piece))


_TURNS = (
    "bring the {t} to the top",
    "roll it so that the {t} side ends up on top",
    "turn it until the {t} face is the top",
    "rotate the cube to put its {t} side on top",
    "the {t} goes up",
    "tip it so the {t} becomes the top",
    "the side that is now at the {t} comes to the top",
    "the {t} side is moved to the top",
    "flip the {t} face up to the top",
    "make the {t} face the new top",
    "{t} to top",
    "{t} up",
)


def _turns(rng: Random) -> Marked:
    count = rng.choice([1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 12, 16])
    sides = [rng.choice([s for s in _SIDES if s != "top"]) for _ in range(count)]
    style = rng.choice(["list", "list", "mixed", "sentences", "numbered"])
    if style == "list":
        words = [mark(_side(rng, side), "turn") for side in sides]
        gap = rng.choice([", ", ", then ", " -> ", "; ", ", "])
        pieces: list[Marked | str] = []
        for index, word in enumerate(words):
            pieces += [gap, word] if index else [word]
        if count == 1 or rng.random() < 0.5:
            return join(*pieces, rng.choice([" to the top", " up", " on top", " becomes the top"]))
        return join(rng.choice(["brought to the top in turn: ", "up goes: ", "sides rolled to the top, in order: "]), *pieces)  # fmt: skip
    same = rng.choice(_TURNS)
    pieces = []
    for index, side in enumerate(sides):
        before, after = (same if style != "mixed" else rng.choice(_TURNS)).split("{t}")
        if style == "numbered":
            lead = f"{'' if index == 0 else chr(10)}{index + 1}. "
        elif index == 0:
            lead = rng.choice(["", "first ", "to begin with, "])
        elif style == "sentences":
            lead = rng.choice([". Then ", ". Next ", ". After that ", ". Now ", ".\nThen "])
        else:
            lead = rng.choice([", then ", ", next ", "; ", ", and then ", "; after that "])
        pieces += [lead, before, mark(_side(rng, side), "turn"), after]
    return join(*(piece for piece in pieces if piece))


def _sample(rng: Random) -> dict[str, Slot]:
    plain = {side: side for side in _SIDES}
    key = rng.choice(_KEYS) if rng.random() < 0.4 else plain
    asked = rng.choice(_SIDES)
    slots: dict[str, Slot] = {
        "colours": _colours(rng) if key is plain and rng.random() < 0.5 else _table(rng, key),
        "turns": _turns(rng) if key is plain and rng.random() < 0.5 else _moves(rng, key),
        "asked": _side(rng, asked) if key is plain or rng.random() < 0.2 else key[asked],
        "_thing": rng.choice(["cube", "cube", "die", "box", "block", "dice cube", "wooden cube"]),
        "_moved": rng.choice(["It is rolled", "Now it is turned", "Then somebody turns it", "We rotate it"]),
        "_colour": rng.choice(["colour", "color"]),
        "_who": rng.choice(["Ana", "Kofi", "My daughter", "The robot", "Lena", "Someone"]),
    }  # fmt: skip
    return spoken(rng, slots, words.INTROS, words.ASKS)


COLOUR = Family(
    skill="cubes/colour-after-turns",
    sample=shown(_sample, "cubes/colour-after-turns", "{colours}; {turns}; asked: {asked}"),
    imported=_GYM.draw,
    nouns=(
        "the {_colour} of the {asked} side of a {_thing} with {colours}, after these turns: {turns}",
        "the {asked} face's {_colour} when a {_thing} ({colours}) is moved like this: {turns}",
        "the {_colour} on the {asked}; start: {colours}; moves: {turns}",
    ),
    clauses=(
        "which {_colour} is at the {asked} of a {_thing} after {turns}, if at first {colours}",
        "what {_colour} the {asked} of the {_thing} has in the end; it starts with {colours} and the turns are: {turns}",
        "what is on the {asked} side once you {turns}; before that, {colours}",
    ),
    commands=(
        "take a {_thing} with {colours}. Do this: {turns}. Name the {_colour} of the {asked} side",
        "imagine a {_thing}: {colours}. Turns: {turns}. Give the {_colour} of the {asked} face",
        "track the {_thing} ({colours}) through the moves: {turns}; output the {asked} {_colour}",
        "start from {colours}. Apply: {turns}. Say what {_colour} the {asked} is",
    ),
    questions=(
        "if a {_thing} has {colours} and you {turns}, what {_colour} is the {asked}?",
        "which {_colour} does the {asked} of the {_thing} show after: {turns}? It started as {colours}.",
        "what's on the {asked} now? The {_thing} was {colours}. Moves: {turns}",
        "a {_thing} has {colours}; {turns}; what is the {_colour} of the {asked} side?",
        "given {colours}, what is the {_colour} at the {asked} after {turns}?",
        *words.QUESTIONS,
    ),
    stories=(
        *words.STORIES, *worked(words.STORIES),
        "A {_thing} is painted like this: {colours}. {_moved}: {turns}. Which {_colour} is on the {asked} side now?",
        "{_who} has a {_thing}. {colours}. {_who} does the following: {turns}. What is the {_colour} at the {asked}?",
        "The {_thing} stands on the table: {colours}. {_moved} as follows: {turns}. And the {asked} is which {_colour}?",
        "Start:\n{colours}\nMoves:\n{turns}\nAsked: {_colour} of the {asked} face",
        "{colours}. That is how my {_thing} looks. {turns}. Now what {_colour} do I see on the {asked}?",
        "Spatial puzzle! A {_thing} with {colours}. Step by step: {turns}. Answer with the {_colour} of the {asked} side only.",
        "What is the {_colour} of the {asked} side in the end? The {_thing} begins with {colours}, and the rolls are: {turns}",
        "{_who} paints a {_thing}: {colours}. After it dries, {turns}. The {asked} side is now which {_colour}?",
        "I need the {_colour} on the {asked}. Initial: {colours}. Sequence: {turns}.",
        "Before: {colours}. Afterwards we see another arrangement, since {_who} did this: {turns}. Which {_colour} is at the {asked}?",
        "Here is a {_thing}. {colours}. Roll it: {turns}. Tell me the {_colour} that has come to the {asked}.",
        "Each face of a {_thing} has its own {_colour}: {colours}. Then: {turns}. Question: the {asked}?",
        "Game log. state: {colours}. actions: {turns}. query: {asked}",
        "A child plays with a {_thing}; {colours}. The child turns it like so: {turns}. In the end, what {_colour} is the {asked} face?",
        "{_moved}, beginning from {colours}: {turns}. What {_colour} has the {asked} side?",
    ),
    gives=None,
)  # fmt: skip

FAMILIES: tuple[Family, ...] = (COLOUR,)
