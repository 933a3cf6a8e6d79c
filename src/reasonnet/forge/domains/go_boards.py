"""Go problems: the move that captures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from reasonnet.forge.domains import _go_boards_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark


def _teach(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    board = re.search(r"```\n(.*?)\n```", text, re.DOTALL)
    signs = re.search(r"(\S) - Black\n(\S) - White", text)
    player = re.search(r"\b(Black) (?:to play|moves)|as (Black)", text)
    if board is None or signs is None or player is None:
        return None
    marked = [(*board.span(1), "board_grid"), (*signs.span(1), "black"), (*signs.span(2), "white")]
    return find(text, [*marked, (*player.span(player.lastindex or 1), "player")])


_TSUMEGO = Gym(
    "tsumego",
    _teach,
    (
        {},
        {},
        {"min_board_size": 8, "max_board_size": 15, "max_stones": 10},
        {"min_board_size": 9, "max_board_size": 19, "max_stones": 20},
    ),
)
_SHAPES = (
    ((0, 0),), ((0, 0), (0, 1)), ((0, 0), (1, 0)), ((0, 0), (0, 1), (1, 0)), ((0, 0), (0, 1), (0, 2)),
    ((0, 0), (1, 0), (2, 0)), ((0, 0), (1, 0), (1, 1), (2, 1)), ((0, 0), (0, 1), (1, 0), (1, 1)),
    ((0, 0), (-1, 0), (1, 0), (0, -1)), ((0, -1), (0, 0), (0, 1), (1, 0)),
)  # fmt: skip


def _board(rng: Random, mine: str, other: str, empty: str) -> list[list[str]]:
    side = rng.choice([5, 6, 7, 8, 9, 9, 9, 11, 13, 13, 15, 19])
    while True:
        rows = [[empty] * side for _ in range(side)]
        r, c = rng.randrange(side), rng.randrange(side)
        shape = {(r + dr, c + dc) for dr, dc in rng.choice(_SHAPES)}
        if any(not (0 <= a < side and 0 <= b < side) for a, b in shape):
            continue
        around = {
            (a + da, b + db) for a, b in shape for da, db in ((0, 1), (1, 0), (0, -1), (-1, 0))
        }
        border = sorted(p for p in around - shape if 0 <= p[0] < side and 0 <= p[1] < side)
        if len(border) < 2:
            continue
        key = rng.choice(border)
        for _ in range(rng.randint(0, side)):
            a, b = rng.randrange(side), rng.randrange(side)
            rows[a][b] = rng.choice([mine, other])
        for a, b in border:
            rows[a][b] = mine
        for a, b in shape:
            rows[a][b] = other
        rows[key[0]][key[1]] = empty
        return rows  # fmt: skip


def _drawn(rng: Random, rows: list[list[str]]) -> str:
    side = len(rows)
    digits = any(cell in "12" for row in rows for cell in row)
    special = rng.random()
    if special < 0.05 and not digits:
        return rng.choice(["/", " / "]).join("".join(row) for row in rows)
    if special < 0.1:
        return "[" + ",\n ".join('"' + "".join(row) + '"' for row in rows) + "]" if not digits else "[" + ",\n ".join("[" + ", ".join(row) + "]" for row in rows) + "]"
    gap = rng.choice([" ", " ", " ", "", "|", " | "]) if not digits else rng.choice([" ", ", ", ""])
    lines = [gap.join(row) for row in rows]
    if digits:
        return "\n".join(lines)
    style = rng.choice(["both", "both", "both", "none", "none", "right", "below", "rows"])
    letters = gap.join("ABCDEFGHIJKLMNOPQRS"[:side])
    if style in ("both", "below", "rows"):
        lines = [f"{side - i:2d} {line}" for i, line in enumerate(lines)]
    if style == "right":
        lines = [f"{line} {side - i}" for i, line in enumerate(lines)]
        lines.insert(0, letters)
    elif style == "both":
        lines.insert(0, "   " + letters)
    elif style == "below":
        lines.append("   " + letters)
    return "\n".join(lines)


def _points(rng: Random, rows: list[list[str]], dark: str, light: str) -> str:
    """List the stones by their points."""
    side = len(rows)

    def stones(sign: str) -> str:
        found = [f"{'ABCDEFGHIJKLMNOPQRS'[c]}{side - r}" for r, row in enumerate(rows) for c, cell in enumerate(row) if cell == sign]
        rng.shuffle(found)
        return rng.choice([", ", ", ", " "]).join(found)

    colours = [("black", dark), ("white", light)]
    if rng.random() < 0.3:
        colours.reverse()
    styles: list[Callable[[str], str]] = [str.lower, str.capitalize, lambda name: name[0].upper()]
    style = rng.choice(styles)
    tie, gap = rng.choice([": ", ": ", " = "]), rng.choice(["; ", "\n"])
    return f"{side}x{side}{gap}" + gap.join(f"{style(name)}{tie}{stones(sign)}" for name, sign in colours)


def _sample(rng: Random) -> dict[str, Slot]:
    dark, light = rng.choice(
        [("X", "O"), ("X", "O"), ("X", "O"), ("B", "W"), ("●", "○"), ("#", "O"), ("x", "o"), ("b", "w"), ("⚫", "⚪"), ("@", "O"), ("1", "2")]
    )
    empty = rng.choice([".", ".", ".", "+", "-", "_", "·"]) if dark != "1" else "0"
    black = rng.random() < 0.7
    rows = _board(rng, dark if black else light, light if black else dark, empty)
    player, rival = ("black", "white") if black else ("white", "black")
    if rng.random() < 0.5:
        player, rival = player.capitalize(), rival.capitalize()
    fence = rng.random() < 0.3
    before = rng.choice(["\n", "\n", "\n\n"]) + ("```\n" if fence else "")
    first, second = ("black", mark(dark, "black")), ("white", mark(light, "white"))
    one, two = (first, second) if rng.random() < 0.8 else (second, first)
    key = rng.choice(
        [
            join(one[1], " = ", one[0], ", ", two[1], " = ", two[0]),
            join(one[1], " is ", one[0], " and ", two[1], " is ", two[0]),
            join(one[0], ": ", one[1], ", ", two[0], ": ", two[1]),
            join(one[1], " - ", one[0], "\n", two[1], " - ", two[0]),
            join("(", one[1], " ", one[0], ", ", two[1], " ", two[0], ")"),
            join(one[0], " stones are ", one[1], ", ", two[0], " stones are ", two[1]),
        ]
    )
    drawn, shown = _drawn(rng, rows), ""
    if rng.random() < 0.1 and dark not in "#⚫1":
        drawn = shown = _points(rng, rows, dark, light)
    if shown:
        key = join(rng.choice(["columns are letters from the left, rows numbers from the bottom", "all other points are empty", "A1 is at the lower left", "unlisted points are free"]))
    return {
        **asides(rng),
        "board_grid": join(before, mark(drawn), "\n```\n" if fence else "\n"),
        "player": mark(player),
        "_rival": rival,
        "_key": key,
        "_name": rng.choice(PEOPLE),
        "_format": rng.choice(["", "", " Answer like D4.", " Give the coordinate, e.g. B7.", " Column letter and row number, please.", " Just the point.", " Like C4.", " Only the move.", " One coordinate."]),
        "_size": f"{len(rows)}x{len(rows)}",
    }  # fmt: skip


CAPTURE = Family(
    skill="go/capture",
    sample=shown(_sample, "go/capture", "{player}{board_grid}{_key}"),
    imported=_TSUMEGO.draw,
    nouns=(
        "the capturing move of {player} on this Go board, {_key}:{board_grid}",
        "the point where {player} takes {_rival} stones:{board_grid}{_key}",
        "the solution of this go problem, {player} to move:{board_grid}{_key}",
        "the key move for {player} ({_size} Go, {_key}):{board_grid}",
    ),
    clauses=(
        "where {player} has to play to capture in this position:{board_grid}{_key}",
        "which point {player} should take to remove {_rival} stones:{board_grid}{_key}",
        "how {player} captures the most stones here:{board_grid}{_key}",
    ),
    commands=(
        "find the move for {player} that captures stones:{board_grid}{_key}",
        "solve this tsumego, {player} moves first:{board_grid}{_key}",
        "tell me where {player} plays to take stones off the board:{board_grid}{_key}",
        "{_key}. Look at the position and capture something with {player}:{board_grid}",
        "give the coordinates of the atari stone's last liberty that {player} must fill:{board_grid}{_key}",
        "capture with {player}:{board_grid}{_key}",
        "pick the best capture for {player} on the {_size} board below, {_key}.{board_grid}",
        *said_so.COMMANDS,
    ),
    questions=(
        "where does {player} capture?{board_grid}{_key}",
        "go question, {_key}: what is the capturing move for {player}?{board_grid}",
        "which move of {player} takes the most {_rival} stones?{board_grid}{_key}",
        "{board_grid}{_key}. It's the turn of {player}. Where to play to capture?",
        "can {player} capture a group here, and with which move?{board_grid}{_key}",
        "what point kills the {_rival} group when {player} moves?{board_grid}{_key}",
        *said_so.QUESTIONS,
    ),
    stories=(
        "{_name} plays Go and it is {player}'s turn.{board_grid}{_key}. Which move captures?{_format}",
        "{board_grid}{_key}\n{player} to play and take.{_format}",
        "A Go position:{board_grid}In it, {_key}. {player} wants to capture as much as possible in one move. Where?{_format}",
        "Baduk puzzle. {player} plays next. {_key}.{board_grid}{_format}",
        "In the club we had this position ({_size}).{board_grid}{_key}. I was {player} and missed a capture. Which one?",
        "{player} next\n{board_grid}{_key}\ncapture at?",
        "One {_rival} group has a single liberty left.{board_grid}({_key}) Where does {player} put the stone?{_format}",
        "Stones without liberties are taken off.{board_grid}{_key}. What should {player} play to take the largest group?{_format}",
        "Weiqi exercise for beginners. {_key}. The board:{board_grid}{player} captures in one. Name the intersection.{_format}",
        "{_name} set up a problem with {_key}.{board_grid}Find the strongest capture of {player}.{_format}",
        "{_key}{board_grid}Playing as {player}, which point should I take so that {_rival} loses stones?",
        "I'm learning Go. Here is the board:{board_grid}{_key}. As {player}, how do I capture some {_rival} stones?{_format}",
        *said_so.STORIES, *worked(said_so.STORIES),
    ),
)  # fmt: skip

FAMILIES = (CAPTURE,)
