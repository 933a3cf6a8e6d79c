"""Editing matrices: turns, mirrors, crops and replacements, one after the other."""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge.domains import _matrix_edits_words as own
from reasonnet.forge.domains._boards import side
from reasonnet.forge.domains._tables import around, table
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark, number_words

_OPERATION = re.compile(
    r"- (?:(Identity)|(Rotate) the matrix (\d+)|(Horizontally mirror)|(Vertically mirror)"
    r"|Mirror the matrix along the ((?:counter)?diagonal)|(Map) each occurrence of (\d+) to (\d+)"
    r"|Set all elements (divisible by) (\d+) to zero"
    r"|(Crop the matrix to rows) (\d+-\d+) and (columns) (\d+-\d+)"
    r"|(Remove every) (\d+-?(?:st|nd|rd|th)) (row|column))"
)


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    matrix = re.search(r"following matrix:\n([\d\s-]+?)\n\n", text)
    if matrix is None:
        return None
    spans = [(matrix.start(1), matrix.end(1), "grid")]
    for found in _OPERATION.finditer(text, matrix.end()):
        spans += [
            (found.start(i), found.end(i), "edits")
            for i in range(1, found.re.groups + 1)
            if found[i] is not None
        ]
    return find(text, spans)


_EDITS = Gym(
    "manipulate_matrix",
    _teach,
    (
        {},
        {},
        {},
        {"min_transforms": 1, "max_transforms": 3},
        {"min_rows": 4, "max_rows": 16, "min_cols": 4, "max_cols": 16},
        {"min_rows": 10, "max_rows": 20, "min_cols": 10, "max_cols": 20, "max_transforms": 12},
        {
            "min_rows": 25,
            "max_rows": 50,
            "min_cols": 25,
            "max_cols": 50,
            "min_transforms": 3,
            "max_transforms": 10,
        },
    ),
)


def _number(rng: Random, value: int) -> Marked:
    return mark(number_words(value) if rng.random() < 0.15 else str(value))


def _lines(rng: Random, high: int) -> tuple[Marked, int, int]:
    first = rng.randint(1, high)
    last = rng.randint(first, high)
    sign = rng.choice(["-", "-", " to ", "–", " through ", "..", ":", " - ", " until "])
    if first == last and rng.random() < 0.5:
        return mark(str(first)), first, last
    return mark(f"{first}{sign}{last}"), first, last


def _step(rng: Random, high: int, wide: int) -> tuple[Marked, int, int]:
    """Draw one operation in words; returns it with the height and width that it leaves."""
    kind = rng.choice(("turn", "turn", "upside", "sideways", "diagonal", "counter", "map", "map", "zero", "rows", "columns", "box", "drop", "drop", "same"))  # fmt: skip
    match kind:
        case "same":
            said = rng.choice([join(rng.choice(["", "make "]), mark("no change")), mark("leave it alone"), mark("do nothing"), mark("identity"), join(mark("identity"), " (keeps everything)"), mark("no-op"), join("leave everything ", mark("as is")), join(mark("skip"), " this step")])  # fmt: skip
            return said, high, wide
        case "turn":
            degrees = rng.choice([90, 180, 270])
            way = rng.choice(["clockwise", "counterclockwise", "anticlockwise", "to the left", "to the right", "", "", "cw", "ccw"])  # fmt: skip
            kind_of_turn = rng.random()
            if kind_of_turn < 0.12 and degrees != 270:
                said = join(rng.choice(["give it a ", "make a ", "a "]), mark("half turn" if degrees == 180 else "quarter turn"), *((" ", mark(way)) if way and degrees == 90 else ()))  # fmt: skip
                return said, *((wide, high) if degrees != 180 else (high, wide))
            if kind_of_turn < 0.25:
                said = join(rng.choice(["", "a ", "do a "]), mark(str(degrees)), rng.choice(["-degree ", "° ", " degree ", " deg "]), mark(rng.choice(["rotation", "turn"])), *((" ", mark(way)) if way else ()))  # fmt: skip
                return said, *((wide, high) if degrees != 180 else (high, wide))
            said = join(mark(rng.choice(["rotate", "rotate", "turn", "spin", "rot", "rotating"])), rng.choice([" it ", " by ", " the grid ", " "]), mark(str(degrees)), rng.choice([" degrees", "°"]), *((" ", mark(way)) if way else ()))  # fmt: skip
            return said, *((wide, high) if degrees != 180 else (high, wide))
        case "upside":
            said = rng.choice([join("flip it ", mark("upside down")), join("mirror it ", mark("top to bottom")), mark("reverse the row order"), join("flip ", mark("across the horizontal axis")), mark("swap top and bottom"), join(mark("horizontally mirror"), rng.choice([" it", ""])), mark("mirror horizontally"), join(mark("horizontal mirror"), rng.choice(["", " (first row becomes last)"])), join("flip ", mark("top-to-bottom")), join("turn the rows ", mark("upside-down")), join("write the ", mark("last row first"), " and so on up")])  # fmt: skip
            return said, high, wide
        case "sideways":
            said = rng.choice([mark("reverse each row"), join("mirror it ", mark("left to right")), join("flip ", mark("across the vertical axis")), mark("reverse the column order"), mark("swap left and right"), join(mark("vertically mirror"), rng.choice([" it", ""])), mark("mirror vertically"), join(mark("vertical mirror"), rng.choice(["", " (first column becomes last)"])), join("flip ", mark("left-to-right")), join("mirror ", mark("left-right")), join("write the ", mark("last column first"), " and so on")])  # fmt: skip
            return said, high, wide
        case "diagonal":
            said = rng.choice([mark("transpose"), join(mark("transpose"), " it"), join("reflect it in the ", mark("main diagonal")), mark("swap rows and columns"), join("mirror along the ", mark("diagonal")), join("let ", mark("rows become columns")), mark("transposition"), join("flip about the ", mark("leading diagonal")), join("mirror it along the ", mark("main diagonal"), " (top left to bottom right)")])  # fmt: skip
            return said, wide, high
        case "counter":
            said = join(rng.choice(["reflect in the ", "flip over the ", "mirror along the ", "mirror about the "]), mark(rng.choice(["antidiagonal", "anti-diagonal", "secondary diagonal", "other diagonal", "counterdiagonal", "minor diagonal", "opposite diagonal"])))  # fmt: skip
            return said, wide, high
        case "map":
            old, new = rng.sample(range(10), 2)
            form = rng.random()
            if form < 0.2:
                return join(rng.choice(["", "recode: ", "value ", "cells: "]), mark(f"{old}{rng.choice([' -> ', '->', ' → ', '→', ' => '])}{new}")), high, wide  # fmt: skip
            if form < 0.35:
                return join(mark(rng.choice(["every", "each"])), " ", _number(rng, old), rng.choice([" becomes ", " becomes a ", " turns into ", " is now "]), _number(rng, new)), high, wide  # fmt: skip
            verb, gap = rng.choice([("replace", " by "), ("replace", " with "), ("change", " to "), ("turn every", " into "), ("recode", " as "), ("map", " to "), ("map", " onto "), ("overwrite", " with "), ("substitute", " by ")])  # fmt: skip
            before = " " if verb == "turn every" else rng.choice([" ", " every ", " all the "])
            return (
                join(mark(verb), before, _number(rng, old), gap, _number(rng, new)),
                high,
                wide,
            )
        case "zero":
            said = join(
                rng.choice(["set everything ", "make nil whatever is ", "blank what is ", "null all cells "] if (wiped := rng.random() < 0.45) else ["zero the ", "set to zero all ", "blank out (write a nil for) ", "wipe the "]),
                mark(rng.choice(["divisible by", "evenly divisible by"] if wiped else ["multiples of"])),
                " ",
                _number(rng, rng.randint(2, 9)),
                rng.choice([" to zero", " to nil", ""]) if wiped else "",
            )
            return said, high, wide
        case "rows":
            span, first, last = _lines(rng, high)
            return (
                join(mark(rng.choice(["keep rows", "keep only rows", "crop to rows", "retain rows", "only rows"])), " ", span),
                last - first + 1,
                wide,
            )
        case "columns":
            span, first, last = _lines(rng, wide)
            return (
                join(mark(rng.choice(["keep columns", "keep only columns", "retain columns", "only columns"])), " ", span),
                high,
                last - first + 1,
            )
        case "box":
            down, top, bottom = _lines(rng, high)
            across, left, right = _lines(rng, wide)
            verb = rng.choice(["cut out ", "crop to ", "retain just ", "keep the block of ", "crop: ", "trim down to ", "crop the matrix to "])
            gap = rng.choice([" and ", ", "])
            said = join(verb, mark("rows"), " ", down, gap, mark("columns"), " ", across)
            return said, bottom - top + 1, right - left + 1
    axis = rng.choice(["row", "column"])
    length = high if axis == "row" else wide
    if length < 2:
        return mark("transpose"), wide, high
    step = rng.randint(2, length)
    nth = f"{step}{ {2: 'nd', 3: 'rd'}.get(step, 'th') }"
    if step <= 3 and rng.random() < 0.4:
        nth = {2: "second", 3: "third"}[step]
    verb = rng.choice(["remove every", "delete every", "drop every", "drop each", "strike every", "discard every", "erase every", "cut every", "take out every", "remove each"])  # fmt: skip
    if rng.random() < 0.1:
        verb = ""
    left = length - length // step
    if rng.random() < 0.12:
        nth = f"{step}-{nth[-2:]}" if nth[0].isdigit() else nth
    if verb:
        said = join(mark(verb), " ", mark(nth), " ", mark(axis))
    else:
        said = join(mark(rng.choice(["every", "each"])), " ", mark(nth), " ", mark(axis), rng.choice([" goes", " is deleted", " is struck out", " disappears"]))  # fmt: skip
    return (said, left, wide) if axis == "row" else (said, high, left)


_SIGNED = ("list", "dash", "bullets", "roman", "letters", "paren", "lines", "stepwise", "plus")


def _sample(rng: Random) -> dict[str, Slot]:
    high, wide = side(rng, 2, 8, 14), side(rng, 2, 8, 14)
    top = rng.choice([9, 9, 9, 4, 30])
    rows = [[str(rng.randint(0, top)) for _ in range(wide)] for _ in range(high)]
    style = rng.choice(["list", "dash", "then", "then", "comma", "semicolon", "arrow", "bullets", "list", "roman", "letters", "paren", "first", "lines", "pipe", "stepwise", "rightarrow", "plus", "slash"])
    count = rng.choices([1, 2, 3, 4, 5, 6, 8], [2, 4, 4, 3, 2, 1, 1])[0]
    parts: list[Slot] = []
    for index in range(count):
        said, high, wide = _step(rng, high, wide)
        if style in _SIGNED:
            ways = {
                "list": f"{index + 1}. ",
                "dash": "- ",
                "bullets": "* ",
                "roman": f"({('i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii')[index]}) ",
                "letters": f"{'abcdefgh'[index]}) ",
                "paren": f"{index + 1}) ",
                "lines": "",
                "stepwise": f"Step {index + 1}: ",
                "plus": "+ ",
            }
            sign = ways[style]
            parts += ["\n" + sign, said]
        else:
            gap = {"then": ", then ", "comma": ", ", "semicolon": "; ", "arrow": " -> ", "first": ". Next, ", "pipe": " | ", "rightarrow": " → ", "slash": " / "}[style]
            parts += [gap if index else " first " if style == "first" else " ", said]
    if style in _SIGNED:
        parts.append("\n")
    return {
        **around(rng),
        "grid": table(rng, rows),
        "edits": join(*parts),
    }  # fmt: skip


EDITS = Family(
    skill="matrix-edits/apply",
    sample=shown(_sample, "matrix-edits/apply", "{grid}\n{edits}"),
    imported=_EDITS.draw,
    nouns=(
        "the outcome of these steps:{edits} on the matrix{grid}",
        "the matrix that remains after{edits}, beginning with{grid}",
        "the final grid when you do this:{edits} to{grid}",
        "the end result for the table{grid}\nonce you{edits}",
        "the array below after these edits:{edits}\nArray:{grid}",
        "what is left of{grid}\nafter the following:{edits}",
        *own.EDITS_NOUNS,
    ),
    clauses=(
        "what this matrix becomes:{grid}\nif I{edits}",
        "how the grid ends up:{grid}\nSteps:{edits}",
        "which matrix results when you{edits}, given{grid}",
        "what the table looks like after I{edits}:{grid}",
        "what happens to{grid}\nwhen you{edits}",
    ),
    commands=(
        "take this matrix:{grid}\nand{edits}",
        "apply in order:{edits} to the grid{grid}",
        "start from{grid}\nand carry out:{edits}",
        "edit the matrix. Steps:{edits}. Input:{grid}",
        "work through this recipe:{edits}\nThe matrix is{grid}",
        "modify this array as told:{grid}\nWhat to do:{edits}",
        "with the table{grid}\ndo the following:{edits}",
        "transform{grid}\nlike this:{edits}",
        "please{edits}. The matrix:{grid}",
        "process the image rows{grid}\nPipeline:{edits}",
        *own.EDITS_COMMANDS,
    ),
    questions=(
        "what do I get when I{edits}, starting with{grid}?",
        "here's a matrix:{grid}\nwhat is it after I{edits}?",
        "which grid is left if you{edits}?{grid}",
        "can you{edits}? The data:{grid}",
        "starting from the array below, what remains after these steps:{edits}?{grid}",
        "how does{grid}\nlook once you{edits}?",
        "could you run these operations:{edits}\non this 2D list?{grid}",
        *own.EDITS_QUESTIONS,
    ),
    stories=(
        "{_person} edits a pixel image.{grid}\nThe menu commands were:{edits}\nWhat does the image look like now?",
        "A spreadsheet holds these values.{grid}\n{_person} is told to{edits}. Write the resulting table.",
        "Matrix:{grid}\nOperations:{edits}",
        "Ops:{edits}\nM ={grid}",
        "My script gets a 2D array{grid}\nand must{edits}. I want the expected output for a unit test.",
        "Puzzle of the day. First look at the numbers.{grid}\nNow{edits}. Which numbers stand there in the end? Keep the layout.",
        "{_person} has a tile with numbers on it:{grid}\nInstructions, one after the other:{edits}\nPrint the tile that comes out.",
        "The quilt pattern is{grid}\nWe{edits}. Show me the new pattern.",
        "Do exactly what the list says, in the given order, and nothing else:{edits}\nHere is the matrix:{grid}",
        "{grid}\nThe above is my matrix. Now{edits}. Rows and columns are counted from one.",
        "Data cleaning task: for{grid}\nwe need to{edits}. Only the final matrix, please.",
        "Every operation works on the outcome of the one before:{edits}\nBegin with{grid}",
        *own.EDITS_STORIES, *worked(own.EDITS_STORIES),
    ),
)  # fmt: skip

FAMILIES = (EDITS,)
