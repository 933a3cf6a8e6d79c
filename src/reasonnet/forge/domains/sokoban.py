"""Sokoban: push all boxes onto goals."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from reasonnet.forge.domains import _sokoban_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.domains._boards import Sparing, by_groups, put
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.wording import Family, Marked, Slot, join, mark

_SIGNS = (
    {"wall": "#", "floor": " ", "player": "@", "box": "$", "goal": ".", "box goal": "*", "player goal": "+"},
    {"wall": "#", "floor": "-", "player": "@", "box": "$", "goal": ".", "box goal": "*", "player goal": "+"},
    {"wall": "+", "floor": "-", "player": "*", "box": "@", "goal": "X", "box goal": "$", "player goal": "%"},
    {"wall": "+", "floor": "-", "player": "*", "box": "@", "goal": "X", "box goal": "$", "player goal": "%"},
)  # fmt: skip


Place = tuple[int, int]


def _level(rng: Random, most: int) -> tuple[int, int, set[Place], set[Place], set[Place], Place]:
    """Start from boxes on goals and pull them away, so that they can be pushed back.

    Returns the height, the width, the floor, the goals, the boxes and the player's cell.
    """
    while True:
        high, wide = rng.randint(3, most), rng.randint(3, most + 1)
        share = rng.choice([0.8, 0.95])
        floor = {(r, c) for r in range(high) for c in range(wide) if rng.random() < share}
        if len(floor) < 8:
            continue
        number = rng.choice([1, 1, 2, 2, 3] if most < 8 else [3, 4, 5, 6])
        goals = set(rng.sample(sorted(floor), min(number, len(floor) // 2)))
        boxes = set(goals)
        player = rng.choice(sorted(floor - boxes))
        for _ in range(rng.randint(20, 40 * most)):
            down, right = rng.choice([(0, 1), (0, -1), (1, 0), (-1, 0)])
            to = player[0] + down, player[1] + right
            if to not in floor or to in boxes:
                continue
            behind = player[0] - down, player[1] - right
            if behind in boxes and rng.random() < 0.7:
                boxes.remove(behind)
                boxes.add(player)
            player = to
        if boxes != goals:
            return high, wide, floor, goals, boxes, player


def _lines(rng: Random, signs: Mapping[str, str], most: int) -> list[str]:
    high, wide, floor, goals, boxes, player = _level(rng, most)
    lines = []
    for r in range(-1, high + 1):
        line = ""
        for c in range(-1, wide + 1):
            at = (r, c)
            on = " goal" if at in goals else ""
            if at not in floor:
                line += signs["wall"]
            elif at == player:
                line += signs["player" + on]
            elif at in boxes:
                line += signs["box" + on]
            else:
                line += signs["goal"] if on else signs["floor"]
        lines.append(line)
    return lines


def _instead(rng: Random) -> Marked:
    """Ask in the generator's wording for a level of this module's own."""
    lines = _lines(rng, _SIGNS[-1], rng.choice([5, 7, 9, 12]))
    return join(
        "You are going to solve a 'sokoban' puzzle.\n\n* - The player\n% - The player on a goal\n"
        "@ - A box\nX - A goal\n$ - A box on a goal\n+ - A wall\n- - An empty position\n\n"
        "Your solution must be a string of characters, ex: LDURRUDL.\n\nHere is your puzzle:\n",
        mark("  \n".join(" ".join(line) for line in lines), "grid"),
        "  \n\n",
    )


_SOKOBAN = Sparing(
    "sokoban",
    by_groups(r"your puzzle:\n(?P<grid>[*%@X$+\-\s]+?)\s*$"),
    (
        {},
        {"min_w": 5, "min_h": 5, "max_w": 7, "max_h": 7, "min_boxes": 1, "max_boxes": 3},
        {"min_w": 6, "min_h": 6, "max_w": 9, "max_h": 9, "min_boxes": 2, "max_boxes": 5},
        {"min_w": 10, "max_w": 15, "min_h": 10, "max_h": 15},
    ),
    instead=_instead,
)


def _typed(rng: Random, lines: list[str], floor: str) -> str:
    """Write a level as lists, quoted lines, numbered lines or on one line."""
    quote = rng.choice(["'", '"'])
    styles = ["strings", "quoted", "numbered", "mail", "cells", "bars", "semicolons"]
    if "$" in "".join(lines) and "+" in "".join(lines) and "#" not in "".join(lines):
        styles = styles[:4]
    match rng.choice(styles if floor != " " else styles[:3]):
        case "strings":
            return "[" + rng.choice([", ", ",\n "]).join(f"{quote}{line}{quote}" for line in lines) + "]"
        case "quoted":
            return "\n".join(f"{quote}{line}{quote}" for line in lines)
        case "numbered":
            form = rng.choice(["{}: ", "row {}: ", "{}) "])
            return "\n".join(form.format(i) + line for i, line in enumerate(lines, 1))
        case "mail":
            return "\n".join(f"> {line}" for line in lines)
        case "cells":
            return "[" + ", ".join("[" + ", ".join(f"{quote}{c}{quote}" for c in line) + "]" for line in lines) + "]"
        case "bars":
            return "\n".join("|" + "|".join(line) + "|" for line in lines)
        case _:
            return rng.choice(["; ", " | "]).join(lines)


def _sample(rng: Random) -> dict[str, Slot]:
    signs = rng.choice(_SIGNS) if rng.random() < 0.55 else rng.choice(_OTHER_SIGNS)
    lines = _lines(rng, signs, rng.choice([5, 6, 7, 8, 9, 9]))
    picture = len(signs["wall"].encode()) > 2
    gap = " " if signs["floor"] != " " and not picture and rng.random() < 0.5 else ""
    text = "\n".join(gap.join(line) for line in lines)
    if signs["floor"] != " " and not picture and rng.random() < 0.06:
        text = rng.choice(["/", " / "]).join("".join(line) for line in lines)
    if not picture and rng.random() < 0.2:
        text = _typed(rng, lines, signs["floor"])
    there = set("".join(lines))
    names = rng.choice(_NAMES)
    kinds = [k for k in ("wall", "player", "box", "goal", "box goal", "player goal", "floor") if signs[k] in there or rng.random() < 0.5]
    if rng.random() < 0.5:
        kinds = [k for k in kinds if k in ("wall", "player", "box", "goal")]
    if rng.random() < 0.3:
        rng.shuffle(kinds)
    pair = rng.choice(["{s} {n}", "{s} = {n}", "{s} is the {n}", "'{s}' = {n}", "{n}: {s}", "{s}: {n}", "`{s}` {n}", "{n} {s}", "{s} means {n}", "{n} = {s}"])
    legend = rng.choice([", ", ", ", "; "]).join(
        pair.replace("{s}", "blank" if signs[k] == " " else signs[k]).replace("{n}", names[k]) for k in kinds
    )
    return {
        **asides(rng),
        "grid": put(rng, text),
        "_legend": legend,
        "_out": rng.choice(["", "", "", " Answer like LDURRUDL.", " One string of letters, please.", " Letters U, D, L, R only.", " Capital letters without blanks.", " Use U, D, L and R.", " Only the moves."]),
    }  # fmt: skip


def _letters(wall: str, player: str, box: str, goal: str, floor: str, box_goal: str, player_goal: str) -> dict[str, str]:
    return {"wall": wall, "player": player, "box": box, "goal": goal, "floor": floor, "box goal": box_goal, "player goal": player_goal}  # fmt: skip


_OTHER_SIGNS = (
    _letters("#", "P", "B", "G", ".", "*", "+"), _letters("#", "P", "B", "T", ".", "*", "+"), _letters("#", "P", "B", "G", " ", "b", "p"),
    _letters("W", "P", "B", "G", ".", "*", "+"), _letters("#", "M", "C", "X", "_", "c", "+"), _letters("#", "P", "B", "O", "-", "*", "+"),
    _letters("#", "@", "$", "G", " ", "*", "+"), _letters("#", "@", "B", "G", ".", "*", "+"), _letters("W", "P", "C", "T", "-", "*", "+"),
    _letters("🧱", "🙂", "📦", "🎯", "⬜", "✅", "😎"), _letters("⬛", "🤖", "📦", "❌", "⬜", "✅", "😎"),
    _letters("#", "@", "$", ".", "_", "*", "+"), _letters("#", "@", "$", ".", " ", "*", "+"), _letters("+", "*", "@", "X", "-", "$", "%"),
)  # fmt: skip
_NAMES = (
    {"wall": "wall", "player": "player", "box": "box", "goal": "goal", "box goal": "box on a goal", "player goal": "player on a goal", "floor": "floor"},
    {"wall": "walls", "player": "you", "box": "crates", "goal": "targets", "box goal": "crate already on a target", "player goal": "you on a target", "floor": "free"},
    {"wall": "wall", "player": "worker", "box": "crate", "goal": "storage spot", "box goal": "stored crate", "player goal": "worker on a spot", "floor": "empty"},
    {"wall": "brick", "player": "man", "box": "chest", "goal": "mark", "box goal": "chest on a mark", "player goal": "man on a mark", "floor": "nothing"},
    {"wall": "obstacle", "player": "robot", "box": "box", "goal": "destination", "box goal": "box at its destination", "player goal": "robot on a destination", "floor": "walkable tile"},
)  # fmt: skip


SOLVE = Family(
    skill="sokoban/solve",
    sample=with_example("sokoban/solve", _sample, "{grid}", solve=False),
    imported=_SOKOBAN.draw,
    nouns=(
        "a solution of this sokoban ({_legend}):{grid}",
        "the steps U, D, L, R that push every box onto a goal ({_legend}):{grid}",
        "the walk of the warehouse keeper, {_legend}:{grid}",
        "the move string for this box pushing level ({_legend}):{grid}",
         *said_so.NOUNS,
    ),
    clauses=(
        "how to push all the boxes home ({_legend}):{grid}",
        "which moves solve the sokoban level, {_legend}:{grid}",
        "how the keeper has to walk so that each goal gets a box; {_legend}:{grid}",
        "what string of U, D, L and R solves this ({_legend}):{grid}",
    ),
    commands=(
        "solve this sokoban; {_legend}:{grid}",
        "push the boxes onto the goals ({_legend}) and write the moves as letters UDLR:{grid}",
        "find moves that store every crate: {_legend}{grid}",
        "play this warehouse level to the end ({_legend}), answer with a move string:{grid}",
        "bring all crates to their places, {_legend}:{grid}",
        "give me a walkthrough in LURD letters. {_legend}.{grid}",
        "work out the pushes for this level ({_legend}):{grid}",
        "clear the level below. Signs: {_legend}.{grid}",
         *said_so.COMMANDS,
    ),
    questions=(
        "how is this sokoban solved ({_legend})?{grid}",
        "which moves put all the boxes on goals? {_legend}{grid}",
        "what do I press (U, D, L, R) to finish this level? {_legend}{grid}",
        "can you solve the box puzzle below ({_legend})?{grid}",
        "{grid}\nhow do I win this? {_legend}",
        "what's a winning move sequence for the following warehouse ({_legend})?{grid}",
         *said_so.QUESTIONS,
    ),
    stories=(
        "{_person} works in a warehouse: {_legend}. Crates can be pushed, not pulled.{grid}\nHow should {_person} walk so that every crate ends on a goal? Letters U, D, L, R.",
        "Sokoban level 3. Legend: {_legend}.{grid}\nMoves?",
        "sokoban, {_legend}{grid}",
        "A robot ({_legend}) tidies a store room. It can push one box at a time.{grid}\nProgram it with U, D, L and R.",
        "{grid}\nLegend: {_legend}. All boxes have to stand on goals in the end. Write the steps as one string.",
        "I've been stuck on this level since yesterday ({_legend}).{grid}\nPlease give the solution as a string of directions.",
        "Push, never pull! {_legend}.{grid}\nWhat is the solution, letter by letter?",
        "The old Japanese warehouse game, with {_legend}:{grid}\nFind any solution.",
        "{_person} plays a game on an old phone, {_legend}. Only the arrow keys work.{grid}\nWhich keys (U, D, L, R), in order, win the level?",
         *said_so.STORIES,
    ),
)  # fmt: skip

FAMILIES = (SOLVE,)
