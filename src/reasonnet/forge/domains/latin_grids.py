"""Grids in which rows and columns have each number once: small and full sudokus, futoshiki."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _boards_words as more
from reasonnet.forge.domains import _latin_grids_words as own
from reasonnet.forge.domains import puzzles
from reasonnet.forge.domains._boards import Sparing, by_groups, put
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._drawings import drawn
from reasonnet.forge.domains._everyday_talk import talk
from reasonnet.forge.gym import Gym
from reasonnet.forge.wording import Family, Marked, Slot, join, mark
from reasonnet.tools.latin_grids import parse_futoshiki

_MINI = Gym(
    "mini_sudoku",
    by_groups(r"puzzle:\n(?P<grid>[_\d\s]+?)\nFormat"),
    (
        {},
        {},
        {"min_empty": 3, "max_empty": 6},
        {"min_empty": 6, "max_empty": 10},
    ),
)
_FULL = Gym(
    "sudoku",
    by_groups(r"puzzle:\n(?P<grid>[_\d\s]+?)\nRespond"),
    (
        {},
        {},
        {"min_empty": 15, "max_empty": 30},
        {"min_empty": 45, "max_empty": 50},
    ),
)


_STYLES = (
    "spaces dense commas tight bars boxed markdown json strings tuples slashes semicolons rows lettered "
    "indented framed wide tabs quoted stacked"
).split()


def _mini(rng: Random) -> dict[str, Slot]:
    return {**talk(rng), "grid": _sudoku_grid(rng, 4), "_person": rng.choice(PEOPLE)}


def _full(rng: Random) -> dict[str, Slot]:
    return {**talk(rng), "grid": _sudoku_grid(rng, 9), "_person": rng.choice(PEOPLE)}


def _sudoku_grid(rng: Random, side: int) -> Marked:
    hard = side == 9 and rng.random() < 0.3
    cells = puzzles._shuffled_hard(rng) if hard else puzzles._puzzle(rng, side)
    if rng.random() < 0.5:
        return put(rng, puzzles._draw(rng, cells))
    blank = rng.choice(["_", "_", ".", "0", "·", "?", "*", "x", "□", "•", "⬜", " "])
    rows = [[str(value) if value else blank for value in row] for row in cells]
    if blank == " ":  # blank cells need lines between them
        return put(rng, drawn(rng, rows, styles=("boxed", "markdown")))
    if rng.random() < 0.1:
        rows = [[str(value) if value else rng.choice(["null", "null", "None"]) for value in row] for row in cells]
        return put(rng, "[" + rng.choice([", ", ",\n "]).join("[" + ", ".join(row) + "]" for row in rows) + "]")
    return put(rng, drawn(rng, rows, styles=_STYLES))


MINI = Family(
    skill="latin-grids/mini-sudoku",
    sample=_mini,
    imported=_MINI.draw,
    nouns=(
        "the solution of this four by four sudoku:{grid}",
        "the missing numbers (1 to 4) of this mini sudoku:{grid}",
        "the finished 4x4 grid for{grid}",
        "the completed small sudoku with numbers up to four:{grid}",
        "the filled 4x4 board, sudoku rules:{grid}",
    ),
    clauses=(
        "how this 4 by 4 sudoku is completed:{grid}",
        "which of 1, 2, 3, 4 goes into each blank of this mini sudoku:{grid}",
        "what the little sudoku looks like when it's full:{grid}",
        "how to fill the kids' sudoku with 1 to 4:{grid}",
    ),
    commands=(
        "fill this 4x4 sudoku:{grid}",
        "solve the mini sudoku{grid}",
        "complete the small board so that rows, columns and 2x2 boxes hold 1, 2, 3, 4:{grid}",
        "finish this shidoku:{grid}",
        "put 1 to 4 into the gaps of this tiny sudoku:{grid}",
        "work out the sixteen cells:{grid}\nIt's a 4x4 sudoku",
        "do the junior sudoku (four rows):{grid}",
        "find the missing digits of the 4x4 puzzle, each of 1-4 once per row, column and quarter{grid}",
    ),
    questions=(
        "how does this 4x4 sudoku go?{grid}",
        "can you fill in the mini sudoku?{grid}",
        "which numbers from 1 to 4 are missing here?{grid}\nSudoku rules apply.",
        "what's the answer to this four-by-four sudoku?{grid}",
        "how do I finish this shidoku?{grid}",
        "what does the 4 x 4 grid look like solved?{grid}",
        *more.MINI[1::2],
    ),
    stories=(
        "{_person}'s first sudoku has only four rows:{grid}\nPlease solve it.",
        "In the kids' corner of the paper there's a 4x4 sudoku.{grid}\nWhat is the solution?",
        "Four symbols, four rows, four columns, four boxes.{grid}\nEach number once in each of them. Fill the blanks.",
        "mini sudoku{grid}",
        "4x4:{grid}\nsolve, answer as four rows",
        "{grid}\nThat is a 4x4 sudoku of {_person}'s. Complete it.",
        "The waiter draws a small sudoku on a napkin.{grid}\n1 to 4 in each row, column and 2 by 2 box. How is it filled?",
        "Warm-up for tonight, a shidoku:{grid}\nReturn the full grid.",
        "{_person} tiles a 4 by 4 wall with tiles numbered 1 to 4, sudoku style. Some are in place.{grid}\nWhich tiles are missing?",
        *more.MINI[::2],
        *own.MINI,
    ),
)  # fmt: skip

FULL = Family(
    skill="latin-grids/full-sudoku",
    sample=_full,
    imported=_FULL.draw,
    nouns=(
        "the solution of this nine by nine sudoku:{grid}",
        "the filled-in version of the sudoku{grid}",
        "the missing digits of this classic sudoku:{grid}",
        "the completed 9x9 grid for{grid}",
        "the full sudoku board for this start:{grid}",
    ),
    clauses=(
        "how this sudoku is solved:{grid}",
        "which digits complete the 9x9 sudoku:{grid}",
        "what goes into the blanks of this sudoku:{grid}",
        "how the sudoku ends:{grid}",
    ),
    commands=(
        "solve this sudoku:{grid}",
        "fill in the sudoku{grid}",
        "complete the 9x9 grid, digits 1 to 9 once per row, column and block:{grid}",
        "crack today's sudoku:{grid}",
        "finish the following sudoku and give all nine rows:{grid}",
        "write the missing digits into this board:{grid}\nSudoku rules.",
        "work this sudoku out for me:{grid}",
        "find the unique solution of the sudoku{grid}",
    ),
    questions=(
        "can you solve my sudoku?{grid}",
        "what is the solution to this sudoku?{grid}",
        "which numbers are missing in this 9 by 9 puzzle?{grid}",
        "how is this sudoku filled in?{grid}",
        "{grid}\nhow does this sudoku work out?",
        "what's the finished sudoku?{grid}",
        *more.FULL[1::2],
    ),
    stories=(
        "{_person} can't finish this sudoku.{grid}\nWhat does the full grid look like?",
        "Newspaper sudoku, medium:{grid}\nGive the solved grid.",
        "Nine rows, nine columns, nine boxes, the digits 1 to 9 once in each.{grid}\nFill the gaps.",
        "sudoku{grid}",
        "{grid}\nsolve the sudoku above",
        "On the plane {_person} started a sudoku:{grid}\nComplete it, rows on separate lines.",
        "My app shows this sudoku and asks for the answer.{grid}\nWhat should I enter?",
        "The crossword was easy but the sudoku is not.{grid}\nPlease print its solution.",
        "Sudoku of the week, prize draw among all correct grids.{grid}\nWhich grid do I send in?",
        *more.FULL[::2],
        *own.FULL,
    ),
)  # fmt: skip

# --- futoshiki ------------------------------------------------------------------------------


def _drawn(rng: Random, side: int, *, strict: bool) -> str:
    """Draw a futoshiki with a solution; `strict` is the generator's way of drawing."""
    rows, columns = rng.sample(range(side), side), rng.sample(range(side), side)
    digits = rng.sample(range(1, side + 1), side)
    solved = [[digits[(r + c) % side] for c in columns] for r in rows]
    blank = "_" if strict else rng.choice("__.·?")
    clues, signs = rng.choice([0.1, 0.25, 0.4]), rng.choice([0.08, 0.15, 0.3, 0.45])
    wide = strict or rng.random() < 0.6  # a blank on both sides of a sign
    down, up = ("∨", "∧") if strict else rng.choice([("∨", "∧"), ("v", "^"), ("V", "^")])
    lines: list[str] = []
    for r in range(side):
        line, below = "", ""
        for c in range(side):
            value = solved[r][c]
            line += str(value) if rng.random() < clues else blank
            shown = rng.random() < signs and r + 1 < side
            below += (down if value > solved[min(r + 1, side - 1)][c] else up) if shown else " "
            if c + 1 < side:
                sign = ("<" if value < solved[r][c + 1] else ">") if rng.random() < signs else " "
                line += f" {sign} " if wide else sign
                below += "   " if wide else " "
        lines.append(line)
        if r + 1 < side and (strict or below.strip() or rng.random() < 0.6):
            lines.append(below if strict or rng.random() < 0.5 else below.rstrip())
    return "\n".join(lines)


def _listed(rng: Random, text: str) -> str:
    """Write a drawn futoshiki as rows with its inequalities listed behind them."""
    puzzle = parse_futoshiki(text)
    side = len(puzzle.places)
    rows = [[str(puzzle.cell(r, c) or "_") for c in range(side)] for r in range(side)]
    form = rng.choice(["R{r}C{c}", "r{r}c{c}", "({r},{c})", "({r}, {c})", "{a}{r}"])
    pairs = []
    for one, two in rng.sample(puzzle.less, len(puzzle.less)):
        names = [form.format(r=r + 1, c=c + 1, a="ABCDEFGHI"[c]) for r, c in (one, two)]
        pairs.append(" < ".join(names) if rng.random() < 0.5 else " > ".join(names[::-1]))
    if rng.random() < 0.3:
        pairs = [pair.replace(" ", "") for pair in pairs]
    between = rng.choice(["\n", "\n\n", "\nConstraints: ", "\nwith ", "\n\nInequalities:\n", "\nsigns: ", "\nwhere "])
    body = "\n".join(rng.choice([" ", ""]).join(row) for row in rows)
    return body + (between + rng.choice([", ", "; ", "\n"]).join(pairs) if pairs else "")


def _instead(rng: Random) -> Marked:
    """Ask in the generator's wording for a futoshiki of this module's own."""
    side = rng.randint(4, 9)
    return join(
        f"Solve the following {side}x{side} Futoshiki puzzle:\n\n",
        mark(_drawn(rng, side, strict=True), "grid"),
        "\n\nEnsure your answer follows the same format as the puzzle above, just replace blanks "
        "(_) with the correct value for the cell.\nUse < and > for horizontal constraints. Use "
        "\u2227 and \u2228 for vertical constraints.\nRemember, in Futoshiki each row and column "
        f"must contain each number from 1 to {side} exactly once.",
    )


_FUTOSHIKI = Sparing(
    "futoshiki",
    by_groups(r"puzzle:\n\n(?P<grid>.*?)\n\nEnsure"),
    (
        {"max_board_size": 6},
        {"min_board_size": 6, "max_board_size": 7, "min_difficulty": 1, "max_difficulty": 2},
    ),
    instead=_instead,
)


def _futoshiki(rng: Random) -> dict[str, Slot]:
    side = rng.choice([3, 4, 4, 4, 5, 5, 5, 6, 6, 7, 8, 9])
    text = _drawn(rng, side, strict=False)
    style = rng.random()
    if style < 0.2:
        text = _listed(rng, text)
    elif style < 0.3:
        text = "\n".join("   " + line for line in text.splitlines()).removeprefix("   ")
    return {
        **talk(rng),
        "grid": put(rng, text),
        "_n": str(side),
        "_size": f"{side}x{side}",
        "_person": rng.choice(PEOPLE),
    }


FUTOSHIKI = Family(
    skill="latin-grids/futoshiki",
    sample=_futoshiki,
    imported=_FUTOSHIKI.draw,
    nouns=(
        "the solution of this futoshiki:{grid}",
        "the completed {_size} futoshiki for{grid}",
        "the numbers 1 to {_n} that satisfy all the inequality signs here:{grid}",
        "the filled unequal puzzle{grid}",
        "the latin square with these greater-than signs:{grid}",
    ),
    clauses=(
        "how this futoshiki is filled in:{grid}",
        "which numbers fit this {_size} grid with its less-than signs:{grid}",
        "what the solved unequal ({_size}) looks like:{grid}",
        "how to complete the inequality puzzle, 1 to {_n} once in each row and column:{grid}",
    ),
    commands=(
        "solve this futoshiki:{grid}",
        "fill in the inequality grid, each of 1 to {_n} once per row and column:{grid}",
        "complete the {_size} futoshiki{grid}",
        "work out the numbers; the signs between cells say which is larger:{grid}",
        "finish this unequal puzzle:{grid}",
        "find values 1-{_n} without repeats in any line that obey the signs{grid}",
        "replace the blanks so that rows and columns are permutations and every inequality holds:{grid}",
        "do my futoshiki of size {_n}:{grid}",
    ),
    questions=(
        "what's the solution of this futoshiki?{grid}",
        "can you fill this grid so that all < and > are true?{grid}",
        "which numbers go where in this {_size} unequal?{grid}",
        "how is this futoshiki completed?{grid}",
        "{grid}\nwhat does this futoshiki look like when it is done?",
        "how do I satisfy every sign with 1 to {_n} in each row and column?{grid}",
        *more.FUTOSHIKI[1::2],
    ),
    stories=(
        "{_person} got a {_size} futoshiki in a puzzle book.{grid}\nFill it in, keep the signs.",
        "Rows and columns contain 1 to {_n} once each. The small and big signs must hold.{grid}\nWhat is the full grid?",
        "futoshiki{grid}",
        "Today's greater-than puzzle:{grid}\nPlease give the finished drawing.",
        "{grid}\n{_person} gave up on this futoshiki. Complete it.",
        "A Japanese puzzle, a bit like sudoku but with inequalities:{grid}\nSolve it.",
        "The signs tell which neighbour is bigger; a number never repeats in a line of {_n}.{grid}\nComplete the square.",
        "Unequal, {_size}, from the phone app:{grid}\nWhich values belong in the empty cells?",
        "Latin square with hints:{grid}\nFill in what is missing and print it the same way.",
        *more.FUTOSHIKI[::2],
        *own.FUTOSHIKI,
    ),
)  # fmt: skip

FAMILIES = (MINI, FULL, FUTOSHIKI)
