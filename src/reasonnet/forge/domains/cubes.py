"""Turning cubes drawn as nets: which turns solve them?"""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge.domains import _cubes_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark
from reasonnet.tools.turning_cubes import FACES, scrambled


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    found = re.search(r"\n\n([A-Z\s]+?)\s*\n\nPlease provide", text)
    return None if found is None else find(text, [(found.start(1), found.end(1), "net")])


_GYM = Gym(
    "rubiks_cube",
    _teach,
    (
        {},
        {},
        {"cube_size": 5, "min_scramble_steps": 25, "max_scramble_steps": 50},
        {"cube_size": 4, "min_scramble_steps": 10, "max_scramble_steps": 40},
        {"cube_size": 2, "min_scramble_steps": 3, "max_scramble_steps": 20},
        {"min_scramble_steps": 25, "max_scramble_steps": 50},
    ),
)
_SCHEMES = ("YRGOBW", "YRGOBW", "WOGRBY", "WOGRBY", "WGRBOY", "YBRGOW", "YGOBRW", "WBOGRY", "ULFRBD", "abcdef", "ABCDEF", "123456", "🟨🟥🟩🟧🟦⬜", "⬜🟧🟩🟥🟦🟨")  # fmt: skip
"""The colours of U, L, F, R, B, D when solved."""
_WORDS = {"Y": "yellow", "R": "red", "G": "green", "O": "orange", "B": "blue", "W": "white"}
_TITLES = (
    {"U": "U", "L": "L", "F": "F", "R": "R", "B": "B", "D": "D"},
    {"U": "Up", "L": "Left", "F": "Front", "R": "Right", "B": "Back", "D": "Down"},
    {"U": "top", "L": "left", "F": "front", "R": "right", "B": "back", "D": "bottom"},
    {"U": "UP", "L": "LEFT", "F": "FRONT", "R": "RIGHT", "B": "BACK", "D": "DOWN"},
)


def _net(rng: Random, side: int) -> str:
    """Scramble a cube and write it in one of many notations."""
    colours = scrambled(rng, side, rng.choice([3, 5, 8, 12, 20, 30, 50]), rng.choice(_SCHEMES))
    if "Y" in colours and side < 4 and rng.random() < 0.06:
        cells = [_WORDS.get(cell, cell) for cell in colours]
    else:
        cells = list(colours)
    if cells[0].isalpha() and rng.random() < 0.12:
        cells = [cell.lower() for cell in cells]
    rows = [cells[i : i + side] for i in range(0, len(cells), side)]
    faces = [rows[i : i + side] for i in range(0, len(rows), side)]
    long = len(cells[0]) > 1
    if rng.random() < 0.3:
        return _named(rng, faces, long)
    gap = rng.choice([" ", " ", " ", "  ", ", ", ","] if long or rng.random() < 0.6 else ["", "", "|"])
    wide = max(map(len, cells))
    pad = (" " if cells[0].isascii() else "  ") * (side * (wide + len(gap)) if gap else side)
    between = rng.choice([gap, gap, gap or " ", " | ", "  ", "   "])
    if not between.strip() and rng.random() < 0.15:
        pad = ""
    elif rng.random() < 0.3:
        pad += " " * (len(between) - len(gap))
    edge = " " if rng.random() < 0.15 else ""
    lines = [pad + edge + gap.join(row) for row in faces[0]]
    lines += [edge + between.join(gap.join(face[r]) for face in faces[1:5]) for r in range(side)]
    lines += [pad + edge + gap.join(row) for row in faces[5]]
    if rng.random() < 0.12:
        lines.insert(side, "")
        lines.insert(2 * side + 1, "")
    if rng.random() < 0.15:
        most = max(map(len, lines))
        lines = [line.ljust(most) for line in lines]
    return "\n".join(lines)


def _named(rng: Random, faces: list[list[list[str]]], long: bool) -> str:
    titles = rng.choice(_TITLES)
    order = rng.choice([FACES, FACES, "UDFBLR", "FRUBLD", "UFRBLD", "URFDLB"])
    cell = " " if long else rng.choice(["", "", " "])
    row = rng.choice([" ", " / ", "\n", ", "] if cell else ["", " ", "/", "\n", " / ", "|"])
    sign = rng.choice([": ", ": ", " = ", "=", ":", " -> ", " face: "])
    gap = rng.choice(["\n", "\n", "; ", ", ", "\n\n"])
    if row == "\n":
        sign, gap = sign.rstrip() + "\n", "\n"
    return gap.join(
        titles[face] + sign + row.join(cell.join(line) for line in faces[FACES.index(face)])
        for face in order
    )


def _sample(rng: Random) -> dict[str, Slot]:
    side = rng.choice([2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 5, 5, 6, 7])
    text = _net(rng, side)
    fence = "```" if "\n" in text and rng.random() < 0.25 else ""
    before = f"\n{fence}\n" if fence else rng.choice(["\n", "\n\n"]) if "\n" in text else rng.choice([" ", "\n"])
    return {
        **asides(rng),
        "net": join(before, mark(text), f"\n{fence}" if fence else ""),
        "_size": rng.choice([f"{side}x{side}x{side}", f"{side}x{side}", f"{side}×{side}×{side}", f"{side} by {side} by {side}", f"size {side}"]),
        "_cube": rng.choice(["Rubik's cube", "Rubik's cube", "cube", "magic cube", "twisty puzzle", "Rubiks cube", "speed cube", "puzzle cube", "Zauberwürfel"]),
        "_fmt": rng.choice(["", "", "", " Write U U and not U2.", " Singmaster notation, please.", " Moves separated by blanks.", " Just the moves.", " Don't combine moves.", " In R U F notation.", " It need not be short."]),
    }  # fmt: skip


SOLVE = Family(
    skill="cubes/solve",
    sample=_sample,
    imported=_GYM.draw,
    nouns=(
        "a solution of this {_size} {_cube}:{net}",
        "the turns that solve the {_cube} with this net:{net}",
        "a sequence of moves to bring the {_cube} back to one colour a side:{net}",
        *said_so.NOUNS,
    ),
    clauses=(
        "how to solve this {_size} {_cube}:{net}",
        "which turns bring the {_cube} in order:{net}",
        "how I get this {_cube} solved:{net}",
        *said_so.CLAUSES,
    ),
    commands=(
        "solve this {_cube} ({_size}):{net}",
        "unscramble the {_size} {_cube}:{net}",
        "find moves in Singmaster notation that solve it:{net}",
        *said_so.COMMANDS,
    ),
    questions=(
        "how is this {_size} {_cube} solved?{net}",
        "which moves solve the {_cube} below?{net}",
        "what do I have to turn to solve this {_cube}?{net}",
        *said_so.QUESTIONS,
    ),
    stories=said_so.STORIES,
    gives=None,
)

FAMILIES: tuple[Family, ...] = (SOLVE,)
