"""Matrices: read in a spiral, turned, edited step by step, pooled, and maps of cells.

A matrix is one span: rows on lines of their own, or in brackets (`[[1, 2], [3, 4]]`), or
separated by semicolons or slashes. `matrix-edits/apply` takes its operations as a row of short
spans in the order of the text, the word of an operation followed by its numbers: `rotate`, `90`,
`crop rows`, `2-5`, `remove every`, `3rd`, `column`. See `OPERATIONS`.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from typing import NamedTuple

from reasonnet.tools.arguments import parse_integer, parse_ordinal
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.framed_rows import unframed
from reasonnet.tools.registry import ArgumentType, many, one, optional, tool
from reasonnet.tools.values import Grid

MAX_CHARACTERS = 60_000
MAX_SIDE = 200
Cells = tuple[tuple[str, ...], ...]
Numbers = tuple[tuple[Fraction, ...], ...]
Whole = tuple[tuple[int, ...], ...]

_CELL = re.compile(r"-?\d+(?:\.\d+)?|[A-Za-z]")
_BETWEEN = re.compile(r"[\s,|&\"'`│║┃“”‘’]+")
_LABEL = re.compile(
    r"^[ \t]*(?:[>*•‣]+[ \t]+)?"
    r"(?:(?:row|line|r)?[ \t]*#?(?:\d{1,3}|[a-z])[ \t]*(?::|=>|->|→|=)[ \t]*)?",
    re.IGNORECASE,
)
"""What may stand before a row: `Row 1:`, `r2 =`, `b:`, `> `, `* `."""
_RULE = re.compile(r"[-+=|:\s\u2500-\u257f]*")
"""A line drawn between rows: `+---+---+`, `|---|`."""


def parse_cells(text: str) -> Cells:
    """Parse a matrix of numbers or single letters as rows of equally many cells.

    Raises:
        ArgumentError: other contents, rows of unequal length, or more than the limits.
    """
    if len(text) > MAX_CHARACTERS:
        raise ArgumentError(f"a matrix of more than {MAX_CHARACTERS} characters")
    plain = unframed(text.replace("−", "-").strip().strip("`").strip())
    rows = [row for line in _lines(plain) if (row := _row(line))]
    if not rows or len(rows) > MAX_SIDE or len(rows[0]) > MAX_SIDE:
        raise ArgumentError(f"not a matrix: {text[:40]!r}")
    if any(len(row) != len(rows[0]) for row in rows):
        raise ArgumentError("the rows of a matrix must be equally long")
    return tuple(rows)


def _lines(text: str) -> Sequence[str]:
    """Split into rows: at inner brackets or quotes if there are any, else at lines, `;`, `/`, `|`.

    Labels of rows, drawn lines, LaTeX's and typed line breaks (`\\\\`, `\\n`) are passed over.
    """
    text = re.sub(r"\\(?:begin|end)\{[a-zA-Z]*\*?\}", " ", text)
    text = re.sub(r"\\\\|\\n(?![a-z]{2})|[↵⏎¶]", "\n", text)
    kept = [line for line in text.split("\n") if not _RULE.fullmatch(line)]
    text = "\n".join(_LABEL.sub("", line) for line in kept)
    if re.search(r"[\[({]", text):
        inner = re.findall(r"[\[({]([^\[\](){}]*)[\])}]", text)
        if re.sub(r"[\[({][^\[\](){}]*[\])}]", "", text).strip(" \n\t,;/|[](){}."):
            raise ArgumentError(f"not a matrix: {text[:40]!r}")
        if len(inner) > 1:
            return inner
        text = inner[0] if inner else text
    strings = [a or b for a, b in re.findall(r"\"([^\"]*)\"|'([^']*)'", text)]
    outside = re.sub(r"\"[^\"]*\"|'[^']*'", "", text).strip(" \n\t,;/|")
    if len(strings) > 1 and not outside and all(len(_cells_of(one_)) > 1 for one_ in strings):
        return strings
    if "\n" in text.strip():
        return re.sub(r"[;/]", " ", text).split("\n")
    if re.search(r"[;/]", text):
        return re.split(r"[;/]+", text)
    for sign in ("||", "|", ","):
        parts = text.strip(" |").split(sign)
        counts = {len(_cells_of(part)) for part in parts}
        if len(parts) > 1 and len(counts) == 1 and min(counts) > 1:
            return parts
    return [text]


def _cells_of(line: str) -> list[str]:
    return [cell for cell in _BETWEEN.split(line) if cell]


def _row(line: str) -> tuple[str, ...]:
    cells = tuple(_cells_of(line))
    if not all(_CELL.fullmatch(cell) for cell in cells):
        raise ArgumentError(f"not a row of a matrix: {line[:40]!r}")
    return cells


def parse_numbers(text: str) -> Numbers:
    """Parse a matrix of numbers; raises ArgumentError on letters."""
    try:
        return tuple(tuple(Fraction(cell) for cell in row) for row in parse_cells(text))
    except ValueError:
        raise ArgumentError(f"not a matrix of numbers: {text[:40]!r}") from None


def parse_digits(text: str) -> Whole:
    """Parse a map of cells that are one digit each; `0110` may stand without blanks.

    Raises:
        ArgumentError: other contents, or rows of unequal length.
    """
    if re.fullmatch(r"\d{2,}(?:[ \t]+\d{2,})+", text.strip()):  # `0110 1001`: rows on one line
        text = "\n".join(text.split())
    lines = (_LABEL.sub("", line) for line in unframed(text).split("\n"))
    rows = parse_cells(re.sub(r"(?<=\d)(?=\d)", " ", "\n".join(lines)))
    if not all(len(cell) == 1 and cell.isdigit() for row in rows for cell in row):
        raise ArgumentError(f"not a map of digits: {text[:40]!r}")
    return tuple(tuple(int(cell) for cell in row) for row in rows)


_LAND = {**dict.fromkeys("#Xx@*Ll█■▓▲🟩🟫🏝🌴🌳", "1"), **dict.fromkeys(".~_Ww·□░≈🟦🌊", "0")}
_FRUIT = {
    **dict.fromkeys("Ff🍊🟠", "1"),
    **dict.fromkeys("RrXx🤢🟤🦠", "2"),
    **dict.fromkeys("Ee._·⬜", "0"),
}


def drawn(text: str, signs: Mapping[str, str]) -> str:
    """Write a map that is drawn with signs (`#.` or `L W`) in digits; leave other texts alone."""
    marks = " \t\n[](){}\"',;/|\\`012"
    text = text.replace("\ufe0f", "")
    if re.search(r"[^012\s\[\](){}\"',;/|`\\]", text) and all(
        c in signs or c in marks for c in text
    ):
        return "".join(signs.get(char, char) for char in text)
    return text


def parse_land(text: str) -> Whole:
    """Parse a map of 0s and 1s, or of land (`#`, `X`, `L`) and water (`.`, `~`, `W`)."""
    return parse_digits(drawn(text, _LAND))


def parse_fruit(text: str) -> Whole:
    """Parse a map of 0s, 1s and 2s, or of fresh (`F`), rotten (`R`) and empty (`.`, `E`) places."""
    return parse_digits(drawn(text, _FRUIT))


CELLS = ArgumentType("matrix", parse_cells)
LAND = ArgumentType("map of land and water", parse_land)
FRUIT = ArgumentType("map of fresh and rotten", parse_fruit)
NUMBERS = ArgumentType("matrix of numbers", parse_numbers)
DIGITS = ArgumentType("map of digits", parse_digits)


def _vocabulary(name: str, words: dict[str, str]) -> ArgumentType:
    """Make a type of a closed vocabulary: what is written, and what it means."""

    def parse(text: str) -> str:
        plain = " ".join(text.lower().split()).strip("\"'`*.,:;()")
        if plain not in words:
            raise ArgumentError(f"not a {name}: {text[:40]!r}")
        return words[plain]

    return ArgumentType(name, parse)


_TURNS = {
    "clockwise": "right",
    "cw": "right",
    "right": "right",
    "to the right": "right",
    "rightwards": "right",
    **dict.fromkeys(
        ("rightward", "clock-wise", "clock wise", "with the clock", "cw.", "⟳", "↻"), "right"
    ),
    **dict.fromkeys(
        ("leftward", "against the clock", "counter clock-wise", "acw", "⟲", "↺"), "left"
    ),
    "counterclockwise": "left",
    "counter-clockwise": "left",
    "counter clockwise": "left",
    "anticlockwise": "left",
    "anti-clockwise": "left",
    "ccw": "left",
    "left": "left",
    "to the left": "left",
    "leftwards": "left",
}
TURN = _vocabulary("direction of turning", _TURNS)


def parse_angle(text: str) -> int:
    """Parse an angle as quarter turns: `270`, `90°`, `180 degrees`, `half`, `a quarter`."""
    plain = " ".join(text.lower().replace("°", " ").replace("degrees", " ").split())
    plain = plain.removeprefix("a ").removeprefix("one ").removesuffix(" turn")
    plain = plain.removesuffix(" deg").removesuffix(" turns").removesuffix("-degree")
    named = {"quarter": 1, "half": 2, "full": 4, "three quarter": 3, "three-quarter": 3}
    named |= {"two quarter": 2, "four quarter": 4, "five quarter": 5, "straight": 2, "right": 1}
    named |= {"three quarters": 3, "three-quarters": 3}
    if plain in named:
        return named[plain]
    degrees = parse_integer(plain)
    if degrees % 90:
        raise ArgumentError(f"a matrix turns by multiples of 90 degrees, not {degrees}")
    return degrees // 90


ANGLE = ArgumentType("angle", parse_angle)


@tool("matrix-reading/spiral", grid=one(CELLS), turn=optional(TURN))
def spiral(grid: Cells, turn: str | None) -> Grid:
    """List a matrix's cells in spiral order from the top left corner, clockwise by default."""
    if turn == "left":  # down first: the clockwise spiral of the transposed matrix
        grid = _diagonal(grid)
    rest = [list(row) for row in grid]
    found: list[str] = []
    while rest:
        found += rest.pop(0)
        rest = [list(column) for column in zip(*rest, strict=True)][::-1]
    return Grid((tuple(found),))


@tool("matrix-reading/rotate", grid=one(CELLS), angle=one(ANGLE), turn=optional(TURN))
def rotate(grid: Cells, angle: int, turn: str | None) -> Grid:
    """Turn a matrix by a multiple of 90 degrees, clockwise by default."""
    return Grid(_turned(grid, -angle if turn == "left" else angle))


# ---------------------------------------------------------------- edits


def _turned(grid: Cells, quarters: int) -> Cells:
    for _ in range(quarters % 4):
        grid = tuple(zip(*grid[::-1], strict=True))
    return grid


def _diagonal(grid: Cells) -> Cells:
    return tuple(zip(*grid, strict=True))


OPERATIONS: dict[str, str] = {
    **dict.fromkeys(("identity", "no change", "nothing", "leave unchanged", "as is"), "same"),
    **dict.fromkeys(("no-op", "noop", "leave it alone", "unchanged", "do nothing", "skip"), "same"),
    **dict.fromkeys(("rotate", "turn", "rotated", "turned", "rotation", "spin"), "turn"),
    **dict.fromkeys(("rotating", "turning", "rot", "rotates", "spun", "turn it by"), "turn"),
    **dict.fromkeys(("half turn", "half-turn"), "half"),
    **dict.fromkeys(("quarter turn", "quarter-turn"), "quarter"),
    **dict.fromkeys(("mirror horizontally", "horizontal mirror", "flip vertically"), "upside"),
    **dict.fromkeys(("top-to-bottom", "upside-down", "last row first", "flip rows"), "upside"),
    **dict.fromkeys(("mirror vertically", "vertical mirror"), "sideways"),
    **dict.fromkeys(("left-to-right", "left-right", "last column first"), "sideways"),
    **dict.fromkeys(("rows become columns", "flip over the diagonal", "transposing"), "diagonal"),
    **dict.fromkeys(("leading diagonal", "transposition"), "diagonal"),
    **dict.fromkeys(("minor diagonal", "opposite diagonal", "off diagonal"), "counter"),
    **dict.fromkeys(("every", "each", "any"), "every"),
    **dict.fromkeys(("swap every", "overwrite", "rewrite", "exchange", "sub"), "map"),
    **dict.fromkeys(("evenly divisible by", "multiple", "factor"), "zero"),
    **dict.fromkeys(("row", "retain rows", "only rows", "rows from"), "rows"),
    **dict.fromkeys(("retain columns", "only columns", "column", "columns from"), "columns"),
    **dict.fromkeys(("discard every", "erase every", "throw out every", "cut every"), "drop"),
    **dict.fromkeys(("take out every", "discard each", "removing every"), "drop"),
    **dict.fromkeys(
        (
            "horizontally mirror",
            "upside down",
            "top to bottom",
            "reverse the rows",
            "reverse row order",
            "reverse the row order",
            "swap top and bottom",
            "across the horizontal axis",
            "over the horizontal axis",
        ),
        "upside",
    ),
    **dict.fromkeys(
        (
            "vertically mirror",
            "left to right",
            "reverse each row",
            "reverse every row",
            "reverse the columns",
            "reverse column order",
            "reverse the column order",
            "swap left and right",
            "across the vertical axis",
            "over the vertical axis",
        ),
        "sideways",
    ),
    **dict.fromkeys(
        ("diagonal", "main diagonal", "transpose", "transposed", "swap rows and columns"),
        "diagonal",
    ),
    **dict.fromkeys(
        (
            "counterdiagonal",
            "counter-diagonal",
            "antidiagonal",
            "anti-diagonal",
            "anti-transpose",
            "secondary diagonal",
            "other diagonal",
        ),
        "counter",
    ),
    **dict.fromkeys(("map", "replace", "change", "substitute", "turn every", "recode"), "map"),
    **dict.fromkeys(
        ("divisible by", "multiples of", "multiple of", "divisible", "zero out multiples of"),
        "zero",
    ),
    **dict.fromkeys(
        ("crop the matrix to rows", "crop to rows", "keep rows", "keep only rows", "rows"), "rows"
    ),
    **dict.fromkeys(("columns", "cols", "keep columns", "keep only columns"), "columns"),
    **dict.fromkeys(
        ("remove every", "delete every", "drop every", "drop each", "strike every", "remove each"),
        "drop",
    ),
}
"""What an operation may be called. Followed by: turn, an angle and perhaps a direction; map, the
old and the new number; zero, the divisor; rows and columns, what is kept (`2-5`); drop, which
(`3rd`) and `row` or `column`."""

_RANGE = re.compile(r"(\d+)\s*(?:-|–|—|to|through|thru|until|\.\.+|…|:)\s*(\d+)")
_RECODED = re.compile(r"(\d+)\s*(?:->|→|=>|⇒|➔|↦)\s*(\d+)")


class Recode(NamedTuple):
    """One number that is written for another: `3 -> 7`."""

    old: int
    new: int


Token = str | int | tuple[int, int] | Recode
_AXES = {"row": "row", "rows": "row", "column": "column", "columns": "column", "col": "column"}


def parse_edit(text: str) -> Token:
    """Parse one piece of an operation: its name, a number, a range of lines, or `3 -> 7`.

    Raises:
        ArgumentError: on anything else.
    """
    plain = " ".join(text.lower().split()).strip("\"'`*.,:;()")
    if plain in OPERATIONS or plain in _AXES or plain in _TURNS:
        return plain
    if found := _RANGE.fullmatch(plain):
        return int(found[1]), int(found[2])
    if found := _RECODED.fullmatch(plain):
        return Recode(int(found[1]), int(found[2]))
    plain = re.sub(r"(?<=\d)\s?-?(?:st|nd|rd|th)$", "", plain)
    plain = plain.removesuffix("°").removesuffix(" degrees").strip()
    # A 0 that is spelled 'zero' is a number here, 'other' or 'second' an ordinal.
    return 2 if plain == "other" else parse_ordinal(plain)


EDIT = ArgumentType("operation on a matrix or its number", parse_edit)


class _Edits:
    """Reads a row of tokens as operations and applies each as it is complete."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = deque(tokens)

    def number(self) -> int:
        found = self.tokens.popleft() if self.tokens else None
        if not isinstance(found, int):
            raise ToolError(f"a number is missing before {found!r}")
        return found

    def between(self) -> tuple[int, int]:
        found = self.tokens.popleft() if self.tokens else None
        if isinstance(found, tuple):
            return found
        if not isinstance(found, int):
            raise ToolError("rows or columns to keep are missing")
        turning = len(self.tokens) > 1 and OPERATIONS.get(str(self.tokens[1])) == "turn"
        if self.tokens and isinstance(self.tokens[0], int) and not turning:
            return found, self.number()
        return found, found

    def word(self, known: dict[str, str]) -> str | None:
        if self.tokens and isinstance(self.tokens[0], str) and self.tokens[0] in known:
            return known[str(self.tokens.popleft())]
        return None

    def next(self, grid: Cells) -> Cells:
        if isinstance(self.tokens[0], Recode):
            self.tokens.appendleft("map")
        if len(self.tokens) > 1 and isinstance(self.tokens[0], int):  # `90 degree rotation`
            self.tokens[0], self.tokens[1] = self.tokens[1], self.tokens[0]
        operation = self.word(OPERATIONS)
        if operation == "map" and self.tokens and isinstance(self.tokens[0], Recode):
            recode = self.tokens[0]
            self.tokens.popleft()
            self.tokens.extendleft((recode.new, recode.old))
        if operation == "every":  # `every 3rd row goes`, `every 3 becomes 7`
            dropped = len(self.tokens) > 1 and self.tokens[1] in _AXES
            operation = "drop" if dropped else "map"
        match operation:
            case "same":
                return grid
            case "half":
                return _turned(grid, 2)
            case "quarter":
                return _turned(grid, -1 if self.word(_TURNS) == "left" else 1)
            case "turn":
                degrees = self.number()
                if degrees % 90:
                    raise ToolError("a matrix turns by multiples of 90 degrees")
                left = self.word(_TURNS) == "left"
                return _turned(grid, -degrees // 90 if left else degrees // 90)
            case "upside":
                return grid[::-1]
            case "sideways":
                return tuple(row[::-1] for row in grid)
            case "diagonal":
                return _diagonal(grid)
            case "counter":
                return _diagonal(tuple(row[::-1] for row in grid[::-1]))
            case "map":
                old, new = self.number(), self.number()
                return _each(grid, lambda cell: str(new) if cell == str(old) else cell)
            case "zero":
                divisor = self.number()
                if divisor == 0:
                    raise ToolError("nothing is divisible by 0")
                return _each(grid, lambda cell: "0" if Fraction(cell) % divisor == 0 else cell)
            case "rows":
                first, last = self.between()
                return grid[max(first, 1) - 1 : last]
            case "columns":
                first, last = self.between()
                return tuple(row[max(first, 1) - 1 : last] for row in grid)
            case "drop":
                return self.dropped(grid)
            case _:
                raise ToolError(f"not an operation: {self.tokens[0]!r}")

    def dropped(self, grid: Cells) -> Cells:
        step, axis = self.number(), self.word(_AXES)
        if step < 1 or axis is None:
            raise ToolError("every which row or column is dropped?")
        if axis == "row":
            return tuple(row for i, row in enumerate(grid, 1) if i % step)
        return tuple(tuple(cell for i, cell in enumerate(row, 1) if i % step) for row in grid)


def _each(grid: Cells, change: Callable[[str], str]) -> Cells:
    try:
        return tuple(tuple(change(cell) for cell in row) for row in grid)
    except ValueError:
        raise ToolError("only numbers can be tested for divisors") from None


@tool("matrix-edits/apply", grid=one(CELLS), edits=many(EDIT, 1, 200))
def apply_edits(grid: Cells, edits: tuple[Token, ...]) -> Grid:
    """Apply operations to a matrix one after the other: turns, mirrors, crops, replacements.

    Raises:
        ToolError: an operation lacks its numbers, or no cell is left.
    """
    work = _Edits(edits)
    while work.tokens:
        grid = work.next(grid)
        if not grid or not grid[0]:
            raise ToolError("no cell is left")
    return Grid(grid)


# ---------------------------------------------------------------- maps

_POOLS = {
    **dict.fromkeys(("max", "maximum", "largest", "highest", "biggest", "greatest"), "max"),
    **dict.fromkeys(("average", "mean", "avg", "averages", "means"), "average"),
    **dict.fromkeys(("min", "minimum", "smallest", "lowest"), "min"),
    **dict.fromkeys(("maxima", "maximums", "top", "peak", "max-pooling", "maxpool"), "max"),
    **dict.fromkeys(("arithmetic mean", "averaging", "avgpool", "average value"), "average"),
}
POOL = _vocabulary("way of pooling", _POOLS)


def parse_size(text: str) -> int:
    """Parse the side of a square block: `3`, `3x3`, `3 by 3`."""
    plain = text.strip().strip("()[]").lower()
    plain = re.sub(r"[ -](?:cells?|wide|squares?|pixels?|px|blocks?)$", "", plain)
    square = re.fullmatch(r"(\d+)\s?(?:x|×|by|\*|-by-|,)\s?(\d+)", plain)
    words = re.fullmatch(r"(\w+)[ -](?:by|x)[ -](\w+)", plain)
    if words and words[1] == words[2]:
        return parse_integer(words[1])
    if square:
        if square[1] != square[2]:
            raise ArgumentError(f"not a square block: {text[:40]!r}")
        return int(square[1])
    return parse_integer(plain)


SIZE = ArgumentType("side of a square", parse_size)


@tool("matrix-maps/pool", grid=one(NUMBERS), size=one(SIZE), pooling=one(POOL))
def pool(grid: Numbers, size: int, pooling: str) -> Grid:
    """Pool square blocks that do not overlap: their largest, smallest or mean number.

    Blocks at the right and bottom edge may be cut off; means have at most two decimals.
    """
    if not 1 <= size <= MAX_SIDE:
        raise ToolError(f"blocks of 1 to {MAX_SIDE} cells")
    rows = []
    for top in range(0, len(grid), size):
        row = []
        for left in range(0, len(grid[0]), size):
            block = [n for line in grid[top : top + size] for n in line[left : left + size]]
            if pooling == "average":
                row.append(_two_decimals(sum(block, Fraction(0)) / len(block)))
            else:
                row.append(_two_decimals(max(block) if pooling == "max" else min(block)))
        rows.append(tuple(row))
    return Grid(tuple(rows))


def _two_decimals(value: Fraction) -> str:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    text = str(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_EVEN))
    return text.rstrip("0").rstrip(".") if "." in text else text


def _spread(grid: Whole, sources: Iterable[tuple[int, int]], free: int | None) -> list[list[int]]:
    """Return steps from the nearest source (up, down, left, right) or -1; `free` limits where."""
    high, wide = len(grid), len(grid[0])
    steps = [[-1] * wide for _ in range(high)]
    queue = deque(sources)
    for r, c in queue:
        steps[r][c] = 0
    while queue:
        r, c = queue.popleft()
        for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            inside = 0 <= y < high and 0 <= x < wide
            if inside and steps[y][x] < 0 and free in (None, grid[y][x]):
                steps[y][x] = steps[r][c] + 1
                queue.append((y, x))
    return steps


def _where(grid: Whole, value: int) -> list[tuple[int, int]]:
    return [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == value]


@tool("matrix-maps/zero-distances", grid=one(DIGITS))
def zero_distances(grid: Whole) -> Grid:
    """Replace every cell by its distance (up, down, left, right) to the nearest 0.

    Raises ToolError if there is no 0.
    """
    zeros = _where(grid, 0)
    if not zeros:
        raise ToolError("there is no 0")
    return Grid(tuple(tuple(str(n) for n in row) for row in _spread(grid, zeros, None)))


@tool("matrix-maps/rotting-minutes", grid=one(FRUIT))
def rotting_minutes(grid: Whole) -> int:
    """Return the rounds until nothing is fresh (1) any more; -1 if something stays fresh.

    In each round every 1 beside a 2 becomes a 2 (rotten, infected, burning); 0 is empty.
    """
    if any(cell > 2 for row in grid for cell in row):
        raise ToolError("cells are 0 (empty), 1 (fresh) or 2 (rotten)")
    steps = _spread(grid, _where(grid, 2), 1)
    fresh = [steps[r][c] for r, c in _where(grid, 1)]
    if -1 in fresh:
        return -1
    return max(fresh, default=0)


@tool("matrix-maps/largest-island", grid=one(LAND))
def largest_island(grid: Whole) -> int:
    """Return how many cells the largest group of 1s has (joined up, down, left, right)."""
    left = set(_where(grid, 1))
    best = 0
    while left:
        todo, size = [left.pop()], 0
        while todo:
            r, c = todo.pop()
            size += 1
            for place in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if place in left:
                    left.remove(place)
                    todo.append(place)
        best = max(best, size)
    return best
