"""Rectangles drawn as outlines that overlap: how many are there?"""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _outlines_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    start = text.index("grid below?\n") + len("grid below?\n")
    return find(text, [(start, len(text), "drawing")])


_GYM = Gym(
    "rectangle_count",
    _teach,
    (
        {"width": 40, "height": 20, "max_rectangles": 5},
        {"width": 60, "height": 30, "max_rectangles": 8},
        {"width": 30, "height": 30, "max_rectangles": 6},
        {},
        {"max_rectangles": 15},
        {"width": 50, "height": 40, "max_rectangles": 20},
    ),
)
_SIGNS = (("#", "█"), ("#", "█"), ("*", "@"), ("o", "8"), ("+", "X"), ("x", "%"), ("1", "2"), ("1", "2"), ("█", "▓"), ("=", "#"), ("o", "O"), ("a", "b"), ("■", "▣"), ("%", "&"))
_THINGS = ("rectangles", "rectangles", "boxes", "frames", "rectangular outlines", "windows", "rectangles", "outlined boxes", "picture frames", "hollow rectangles", "quadrangles with right angles")


def _sample(rng: Random) -> dict[str, Slot]:
    width, height = (rng.randint(8, 40), rng.randint(6, 20)) if rng.random() < 0.6 else (rng.randint(30, 80), rng.randint(15, 45))
    cells = [[0] * width for _ in range(height)]
    wanted, drawn = rng.randint(1, rng.choice([3, 5, 8])), 0
    for _ in range(200):
        left, top = rng.randint(0, width - 3), rng.randint(0, height - 3)
        right, bottom = rng.randint(left + 2, width - 1), rng.randint(top + 2, height - 1)
        edge = {(top, x) for x in range(left, right + 1)} | {(bottom, x) for x in range(left, right + 1)}  # fmt: skip
        edge |= {(y, left) for y in range(top, bottom + 1)} | {(y, right) for y in range(top, bottom + 1)}  # fmt: skip
        if any(cells[y][x] >= 2 for y, x in edge):
            continue
        for y, x in edge:
            cells[y][x] += 1
        drawn += 1
        if drawn == wanted:
            break
    one, two = rng.choice(_SIGNS)
    blank = rng.choice([" ", " ", " ", ".", ".", "·", "0" if one not in "oO" else "_", "_", "-", "⬜" if one == "■" else " "])
    if width * height > 1000 and blank not in "0 ":
        blank = " "  # a model reads so many tokens only
    rows = ["".join((blank, one, two)[count] for count in row) for row in cells]
    if rng.random() < 0.5:
        rows = [row.rstrip() for row in rows]
    drawing = "\n".join(rows)
    style = rng.random()
    if style < 0.06:
        drawing = "[" + ",\n ".join(f'"{row}"' for row in rows) + "]"
    elif style < 0.1:
        drawing = "\n".join(f"|{row.ljust(width, blank)}|" for row in rows)
    fence = rng.choice(["", "", "```"])
    after = f"\n{fence}" if fence else ""
    return {
        **asides(rng),
        "_fmt": rng.choice(["", "", "", " Only the number.", " An integer, please.", " Digits only.", " Answer: just how many."]),
        "drawing": join(f"\n{fence}\n" if fence else "\n", mark(drawing), after),
        "_one": one,
        "_two": two,
        "_things": rng.choice(_THINGS),
        "_who": rng.choice(["Lars", "A plotter", "My program", "Rania", "The architect"]),
    }


COUNT = Family(
    skill="outlines/count-rectangles",
    sample=shown(_sample, "outlines/count-rectangles", "{drawing}"),
    imported=_GYM.draw,
    nouns=(
        "the number of {_things} in this drawing ({_two} where two outlines meet):{drawing}",
        "the number of {_things} drawn with {_one}, overlaps shown as {_two}:{drawing}",
        "the count of {_things}:{drawing}",
    ),
    clauses=(
        "how many {_things} there are in the picture:{drawing}",
        "how many {_things} were drawn; {_two} marks a cell of two outlines:{drawing}",
    ),
    commands=(
        "count the {_things}:{drawing}",
        "count all {_things} in the ASCII art. {_one} is one line, {_two} two lines.{drawing}",
        "find out how many {_things} overlap here:{drawing}",
        "tell me the number of {_things} below:{drawing}",
        "look at the outlines and count:{drawing}",
        *said_so.COMMANDS,
    ),
    questions=(
        "how many {_things} can you see here?{drawing}",
        "how many {_things} are drawn ({_one}: line, {_two}: crossing)?{drawing}",
        "how many {_things} make up this picture?{drawing}",
        "what's the number of {_things}?{drawing}",
        "how many separate {_things} did {_who} draw?{drawing}",
        *said_so.QUESTIONS,
    ),
    stories=(
        "{_who} drew some {_things} with {_one}. Where two lines share a cell there's {_two}.\nHow many are there?{drawing}",
        "A terminal shows overlapping {_things}. Count them, please.{drawing}",
        "Counting task. Sign {_one} = edge, sign {_two} = two edges.{drawing}",
        "See this floor plan of {_things}:{drawing}",
        "I printed several {_things} on top of each other. How many?{drawing}",
        "Here is a canvas with outlines; each is at least 3 wide and 3 high.\nGive the number of {_things}.{drawing}",
        "Picture puzzle: count every rectangle, even if others cross it.{drawing}",
        "{_who} forgot how many {_things} are in this sketch. Help?{drawing}",
        "In the grid below {_one} draws the sides of {_things} and {_two} their overlaps. Answer with one number.{drawing}",
        "At most two outlines meet in a cell ({_two}). Number of {_things}?{drawing}",
        "My screen is full of {_things}:{drawing}\nHow many?",
        "Grid of characters, {_things} hidden in it. Total?{drawing}",
        "Only a number, please: how many {_things}?{drawing}",
        "These {_things} may lie across each other. I need to know how many I have drawn.{drawing}",
        "ascii rectangles, {_two} = overlap. count?{drawing}",
        *said_so.STORIES, *worked(said_so.STORIES),
    ),
    gives=None,
)

FAMILIES: tuple[Family, ...] = (COUNT,)
