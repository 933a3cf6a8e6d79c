"""Queens: boards to be completed so that no queen attacks another."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _boards_words as more
from reasonnet.forge.domains import _queens_words as own
from reasonnet.forge.domains._boards import by_groups, put
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._drawings import chess, drawn, forsyth
from reasonnet.forge.domains._everyday_talk import talk
from reasonnet.forge.gym import Gym
from reasonnet.forge.wording import Family, Slot, number_words

_QUEENS = Gym(
    "n_queens",
    by_groups(r"attack each other\.\n(?P<grid>[_Q\s]+?)\s*$"),
    (
        {},
        {},
        {"n": 8, "min_remove": 4, "max_remove": 6},
        {"n": 5, "min_remove": 1, "max_remove": 4},
        {"n": 6, "min_remove": 2, "max_remove": 5},
        {"n": 7, "min_remove": 2, "max_remove": 6},
        {"n": 9, "min_remove": 3, "max_remove": 7},
        {"n": 4, "min_remove": 1, "max_remove": 3},
    ),
)


def _queens(rng: Random, side: int) -> list[int]:
    """Place queens at random, going back where none fits."""
    placed: list[int] = []

    def solve() -> bool:
        if len(placed) == side:
            return True
        for column in rng.sample(range(side), side):
            if all(
                c != column and abs(c - column) != len(placed) - r for r, c in enumerate(placed)
            ):
                placed.append(column)
                if solve():
                    return True
                placed.pop()
        return False

    solve()
    return placed


def _sample(rng: Random) -> dict[str, Slot]:
    side = rng.choice([4, 5, 6, 6, 7, 8, 8, 8, 8, 9, 10])
    columns = _queens(rng, side)
    gone = set(rng.sample(range(side), rng.randint(1, side - 1)))
    empty = rng.choice(["_", "_", "_", ".", ".", ".", "-", "*", "0", "0", "o", "x", "·", "□", "~", ":", "⬜", " "])
    queen = rng.choice(["Q"] * 6 + ["♛", "♕", "q", "👑"]) if empty not in "0*" else rng.choice("Q1")
    rows = [
        [queen if c == column and r not in gone else empty for c in range(side)]
        for r, column in enumerate(columns)
    ]
    if empty == " ":  # blank squares need lines between them
        text = drawn(rng, rows, styles=("boxed", "markdown", "framed"))
    elif rng.random() < 0.06:
        text = forsyth(rows, empty) if queen in "Qq" else chess(rng, rows)
    elif rng.random() < 0.1 and queen != "1":
        text = chess(rng, rows)
    else:
        text = drawn(rng, rows)
    if queen == "1" and rng.random() < 0.4:
        text = "[" + ", ".join("[" + ", ".join(row) + "]" for row in rows) + "]"
    return {
        **talk(rng),
        "grid": put(rng, text),
        "_left": str(len(gone)) if rng.random() < 0.6 else number_words(len(gone)),
        "_n": str(side),
        "_size": rng.choice([f"{side}x{side}", f"{side} by {side}"]),
        "_person": rng.choice(PEOPLE),
    }


QUEENS = Family(
    skill="queens/complete",
    sample=_sample,
    imported=_QUEENS.draw,
    nouns=(
        "the completed {_n}-queens board for{grid}",
        "a full placement of {_n} peaceful queens that extends{grid}",
        "the {_size} board with {_left} more queens, none attacking another:{grid}",
        "the solution of this queens puzzle:{grid}",
    ),
    clauses=(
        "where the other queens go ({_left} are missing) so that none is under attack:{grid}",
        "how to finish this {_n} queens board:{grid}",
        "where {_left} further queens can stand without threatening any other:{grid}",
        "how the {_size} board looks with all {_n} queens placed safely:{grid}",
    ),
    commands=(
        "add {_left} queens to this board so that no two attack each other:{grid}",
        "complete the {_n} queens puzzle:{grid}",
        "place the remaining queens, at most one per row, column and diagonal:{grid}",
        "finish the placement and print the board:{grid}",
        "extend{grid}\nto a solution of the {_n}-queens problem",
        "put {_left} more queens on the {_size} board in a way that nobody is attacked:{grid}",
        "fill in the missing queens ({_left}):{grid}",
        "solve this queens problem that somebody started:{grid}",
        "set {_left} queens on free squares, all queens must be safe from each other:{grid}",
    ),
    questions=(
        "where do the missing {_left} queens go?{grid}",
        "how can this be completed to {_n} queens that don't attack each other?{grid}",
        "can you place the other {_left} queens safely?{grid}",
        "which squares should the remaining queens take?{grid}\nI want the whole board.",
        "what does the full {_n}-queens board look like?{grid}",
        "is there room for {_left} more peaceful queens, and where? Draw it.{grid}",
        "{grid}\nhow do I get {_n} queens on this board without an attack?",
        *more.QUEENS[1::2],
    ),
    stories=(
        "{_person} set a few queens on a {_size} chess board.{grid}\nAdd {_left} more so that no queen can capture another. Show the board.",
        "The old {_n} queens problem, half solved:{grid}\nFinish it.",
        "Queens capture along rows, columns and diagonals. Board:{grid}\nPlace {_left} more queens without any capture being possible.",
        "n queens, n={_n}{grid}",
        "{grid}\nQ is a queen. Complete the board with {_left} queens, none in the same line as another.",
        "A palace has {_n} rooms in each direction. The queens quarrel when they see each other straight or diagonally. So far:{grid}\nPut in {_left} more queens.",
        "My chess homework: {_left} queens still to be placed on{grid}\nand no queen may attack another. Give the final position in the same drawing.",
        "{_person} bets it's impossible to complete this.{grid}\nProve {_person} wrong: place {_left} queens.",
        "One queen for each row and each column, and never two on a diagonal.{grid}\nComplete.",
        *more.QUEENS[::2],
        *own.QUEENS,
    ),
)  # fmt: skip

FAMILIES = (QUEENS,)
