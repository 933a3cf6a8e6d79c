"""Editing matrices: turns, mirrors, crops and replacements, one after the other."""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge.domains._boards import grid, side
from reasonnet.forge.domains._context import PEOPLE
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
    sign = rng.choice(["-", "-", " to ", "–", " through "])
    if first == last and rng.random() < 0.5:
        return mark(str(first)), first, last
    return mark(f"{first}{sign}{last}"), first, last


def _step(rng: Random, high: int, wide: int) -> tuple[Marked, int, int]:
    """Draw one operation in words; returns it with the height and width that it leaves."""
    kind = rng.choice(("turn", "turn", "upside", "sideways", "diagonal", "counter", "map", "map", "zero", "rows", "columns", "box", "drop", "drop", "same"))  # fmt: skip
    match kind:
        case "same":
            return join(rng.choice(["", "make "]), mark("no change")), high, wide
        case "turn":
            degrees = rng.choice([90, 180, 270])
            way = rng.choice(["clockwise", "counterclockwise", "anticlockwise", "to the left", "to the right", ""])  # fmt: skip
            said = join(mark(rng.choice(["rotate", "turn", "spin"])), rng.choice([" it ", " by ", " the grid ", " "]), mark(str(degrees)), rng.choice([" degrees", "°"]), *((" ", mark(way)) if way else ()))  # fmt: skip
            return said, *((wide, high) if degrees != 180 else (high, wide))
        case "upside":
            said = rng.choice([join("flip it ", mark("upside down")), join("mirror it ", mark("top to bottom")), mark("reverse the row order"), join("flip ", mark("across the horizontal axis")), mark("swap top and bottom")])  # fmt: skip
            return said, high, wide
        case "sideways":
            said = rng.choice([mark("reverse each row"), join("mirror it ", mark("left to right")), join("flip ", mark("across the vertical axis")), mark("reverse the column order"), mark("swap left and right")])  # fmt: skip
            return said, high, wide
        case "diagonal":
            said = rng.choice([mark("transpose"), join(mark("transpose"), " it"), join("reflect it in the ", mark("main diagonal")), mark("swap rows and columns")])  # fmt: skip
            return said, wide, high
        case "counter":
            said = join(rng.choice(["reflect in the ", "flip over the "]), mark(rng.choice(["antidiagonal", "anti-diagonal", "secondary diagonal", "other diagonal"])))  # fmt: skip
            return said, wide, high
        case "map":
            old, new = rng.sample(range(10), 2)
            verb, gap = rng.choice([("replace", " by "), ("replace", " with "), ("change", " to "), ("turn every", " into "), ("recode", " as "), ("map", " to ")])  # fmt: skip
            before = " " if verb == "turn every" else rng.choice([" ", " every ", " all the "])
            return (
                join(mark(verb), before, _number(rng, old), gap, _number(rng, new)),
                high,
                wide,
            )
        case "zero":
            said = join(
                rng.choice(["zero the ", "set to zero all ", "blank out (write a nil for) "]),
                mark(rng.choice(["multiples of", "multiples of"])),
                " ",
                _number(rng, rng.randint(2, 9)),
            )
            return said, high, wide
        case "rows":
            span, first, last = _lines(rng, high)
            return (
                join(mark(rng.choice(["keep rows", "keep only rows", "crop to rows"])), " ", span),
                last - first + 1,
                wide,
            )
        case "columns":
            span, first, last = _lines(rng, wide)
            return (
                join(mark(rng.choice(["keep columns", "keep only columns"])), " ", span),
                high,
                last - first + 1,
            )
        case "box":
            down, top, bottom = _lines(rng, high)
            across, left, right = _lines(rng, wide)
            verb = rng.choice(["cut out ", "crop to ", "retain just ", "keep the block of "])
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
    verb = rng.choice(["remove every", "delete every", "drop every", "drop each", "strike every"])
    left = length - length // step
    said = join(mark(verb), " ", mark(nth), " ", mark(axis))
    return (said, left, wide) if axis == "row" else (said, high, left)


def _sample(rng: Random) -> dict[str, Slot]:
    high, wide = side(rng, 2, 8, 14), side(rng, 2, 8, 14)
    top = rng.choice([9, 9, 9, 4, 30])
    rows = [[str(rng.randint(0, top)) for _ in range(wide)] for _ in range(high)]
    style = rng.choice(["list", "dash", "then", "then", "comma", "semicolon", "arrow", "bullets"])
    count = rng.choices([1, 2, 3, 4, 5, 6, 8], [2, 4, 4, 3, 2, 1, 1])[0]
    parts: list[Slot] = []
    for index in range(count):
        said, high, wide = _step(rng, high, wide)
        if style in ("list", "dash", "bullets"):
            sign = {"list": f"{index + 1}. ", "dash": "- ", "bullets": "* "}[style]
            parts += ["\n" + sign, said]
        else:
            gap = {"then": ", then ", "comma": ", ", "semicolon": "; ", "arrow": " -> "}[style]
            parts += [gap if index else " ", said]
    if style in ("list", "dash", "bullets"):
        parts.append("\n")
    return {
        "grid": grid(rng, rows, ("spaces", "spaces", "commas", "json", "lists", "array", "semicolons", "bars")),
        "edits": join(*parts),
        "_person": rng.choice(PEOPLE),
    }  # fmt: skip


EDITS = Family(
    skill="matrix-edits/apply",
    sample=_sample,
    imported=_EDITS.draw,
    nouns=(
        "the outcome of these steps:{edits} on the matrix{grid}",
        "the matrix that remains after{edits}, beginning with{grid}",
        "the final grid when you do this:{edits} to{grid}",
        "the end result for the table{grid}\nonce you{edits}",
        "the array below after these edits:{edits}\nArray:{grid}",
        "what is left of{grid}\nafter the following:{edits}",
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
    ),
    questions=(
        "what do I get when I{edits}, starting with{grid}?",
        "here's a matrix:{grid}\nwhat is it after I{edits}?",
        "which grid is left if you{edits}?{grid}",
        "can you{edits}? The data:{grid}",
        "starting from the array below, what remains after these steps:{edits}?{grid}",
        "how does{grid}\nlook once you{edits}?",
        "could you run these operations:{edits}\non this 2D list?{grid}",
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
    ),
)  # fmt: skip

FAMILIES = (EDITS,)
