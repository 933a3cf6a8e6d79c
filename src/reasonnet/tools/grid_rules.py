"""A rule that turns one grid of colours into another, found from examples.

Three searches, the simplest first: chains of transformations of a whole grid; a renaming of the
colours behind them; and tables that say what becomes of a cell from a few properties of it. A
rule counts only if it gives every example's output. Colours are the digits 0 to 9.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, tool
from reasonnet.tools.row_rules import find_row
from reasonnet.tools.values import Grid

MAX_SIDE = 60
SECONDS = 4.0
_Cells = tuple[tuple[int, ...], ...]
_Pair = tuple[_Cells, _Cells]
_Map = Callable[[_Cells], _Cells | None]
_Point = tuple[int, int]
_NEAR = ((0, 1), (1, 0), (0, -1), (-1, 0))
_ALL_ROUND = tuple((y, x) for y in (-1, 0, 1) for x in (-1, 0, 1) if y or x)


def parse_colours(text: str) -> _Cells:
    """Parse rows of digits, one line or bracket a row; commas and blanks may be between them.

    A dot stands for 0 where no 0 is written; quotes around rows are passed over.

    Raises:
        ArgumentError: there are other characters, numbers of two digits beside others, rows of
            different lengths, or more than 60 rows or columns.
    """
    plain = re.sub(r"[\"']\s*,\s*[\"'](?=\d\d)", "\n", text.strip().strip("`"))
    plain = re.sub(r"[\"']", "", plain)
    if not re.search(r"0|\d\.\s|\d\d\.\d", plain):  # `.` is a cell of colour 0
        plain = plain.replace(".", "0").replace("·", "0")
    if not re.fullmatch(r"[\d\s,;|/\[\]()]+", plain):
        raise ArgumentError(f"not a grid of digits: {text[:40]!r}")
    rows = []
    for line in re.split(r"[\n;/]|\]\s*,?\s*\[|\)\s*,?\s*\(", plain):
        parts = re.findall(r"\d+", line)
        if len(parts) == 1 and len(parts[0]) > 1:
            parts = list(parts[0])
        if any(len(part) > 1 for part in parts):
            raise ArgumentError("a grid of more than ten colours")
        if parts:
            rows.append(tuple(map(int, parts)))
    if not rows or len({len(row) for row in rows}) != 1:
        raise ArgumentError("not a grid: its rows differ in length")
    if len(rows) > MAX_SIDE or len(rows[0]) > MAX_SIDE:
        raise ArgumentError(f"a grid of more than {MAX_SIDE} rows or columns")
    return tuple(rows)


COLOURS = ArgumentType("grid of digits", parse_colours)


def _transposed(grid: _Cells) -> _Cells:
    return tuple(zip(*grid, strict=True))


def _background(grid: _Cells) -> int:
    """Return 0 where it is there, else the most frequent colour."""
    counts = Counter(cell for row in grid for cell in row)
    common, often = counts.most_common(1)[0]
    return 0 if counts[0] * 3 > often else common


def _objects(grid: _Cells, *, diagonal: bool, coloured: bool) -> list[list[_Point]]:
    """Return the connected things that are not background."""
    ground = _background(grid)
    seen: set[_Point] = set()
    found = []
    for r, row in enumerate(grid):
        for c, colour in enumerate(row):
            if colour == ground or (r, c) in seen:
                continue
            todo, cells = [(r, c)], []
            seen.add((r, c))
            while todo:
                y, x = todo.pop()
                cells.append((y, x))
                for dy in (-1, 0, 1):
                    for dx in (-1, 0, 1):
                        if not diagonal and dy and dx:
                            continue
                        at = (y + dy, x + dx)
                        if (
                            0 <= at[0] < len(grid)
                            and 0 <= at[1] < len(row)
                            and at not in seen
                            and grid[at[0]][at[1]] != ground
                            and (not coloured or grid[at[0]][at[1]] == colour)
                        ):
                            seen.add(at)
                            todo.append(at)
            found.append(cells)
    return found


def _cut(grid: _Cells, cells: Sequence[_Point], *, alone: bool = False) -> _Cells:
    """Return the part of a grid around cells; `alone` clears what is not of them."""
    top, bottom = min(r for r, _ in cells), max(r for r, _ in cells)
    left, right = min(c for _, c in cells), max(c for _, c in cells)
    own, ground = set(cells), _background(grid)
    return tuple(
        tuple(grid[r][c] if not alone or (r, c) in own else ground for c in range(left, right + 1))
        for r in range(top, bottom + 1)
    )


def _bounds(grid: _Cells) -> _Cells | None:
    ground = _background(grid)
    cells = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell != ground]
    return _cut(grid, cells) if cells else None


def _chosen(diagonal: bool, coloured: bool, measure: str, alone: bool) -> _Map:
    def choose(grid: _Cells) -> _Cells | None:
        things = _objects(grid, diagonal=diagonal, coloured=coloured)
        if len(things) < 2:
            return None
        cuts = [_cut(grid, thing, alone=alone) for thing in things]
        match measure:
            case "most cells":
                worths = [len(thing) for thing in things]
            case "fewest cells":
                worths = [-len(thing) for thing in things]
            case "most colours":
                worths = [len({cell for row in cut for cell in row}) for cut in cuts]
            case "rarest":
                shapes = [tuple(tuple(c != 0 for c in row) for row in cut) for cut in cuts]
                worths = [-shapes.count(shape) for shape in shapes]
            case "commonest":
                worths = [cuts.count(cut) for cut in cuts]
            case "symmetric":
                worths = [(cut == cut[::-1]) + (cut == _flipped(cut)) for cut in cuts]
            case _:
                worths = [-((cut == cut[::-1]) + (cut == _flipped(cut))) for cut in cuts]
        best = [cut for cut, worth in zip(cuts, worths, strict=True) if worth == max(worths)]
        return best[0] if len(set(best)) == 1 else None

    return choose


def _flipped(grid: _Cells) -> _Cells:
    return tuple(row[::-1] for row in grid)


def _scaled(times: int) -> _Map:
    def scale(grid: _Cells) -> _Cells | None:
        if len(grid) * times > MAX_SIDE or len(grid[0]) * times > MAX_SIDE:
            return None
        return tuple(
            tuple(cell for cell in row for _ in range(times)) for row in grid for _ in range(times)
        )

    return scale


def _distinct_rows(grid: _Cells) -> _Cells:
    return tuple(row for at, row in enumerate(grid) if not at or row != grid[at - 1])


def _dropped(grid: _Cells) -> _Cells:
    """Let everything fall to the bottom of its column."""
    ground = _background(grid)
    columns = []
    for column in _transposed(grid):
        kept = [cell for cell in column if cell != ground]
        columns.append((ground,) * (len(column) - len(kept)) + tuple(kept))
    return _transposed(tuple(columns))


def _part(rows: int, columns: int, row: int, column: int) -> _Map:
    """Return one of rows times columns equal parts; single lines between them are left out."""

    def cut(grid: _Cells) -> _Cells | None:
        height, extra_rows = divmod(len(grid), rows)
        width, extra_columns = divmod(len(grid[0]), columns)
        gap_r = gap_c = 0
        if rows > 1 and extra_rows == rows - 1:
            gap_r = 1
        elif extra_rows:
            return None
        if columns > 1 and extra_columns == columns - 1:
            gap_c = 1
        elif extra_columns:
            return None
        if not height or not width:
            return None
        r, c = row * (height + gap_r), column * (width + gap_c)
        return tuple(line[c : c + width] for line in grid[r : r + height])

    return cut


def _beside(left: _Map, right: _Map) -> _Map:
    def join(grid: _Cells) -> _Cells | None:
        a, b = left(grid), right(grid)
        if a is None or b is None or len(a) != len(b) or len(a[0]) + len(b[0]) > MAX_SIDE:
            return None
        return tuple(x + y for x, y in zip(a, b, strict=True))

    return join


def _above(upper: _Map, lower: _Map) -> _Map:
    def join(grid: _Cells) -> _Cells | None:
        a, b = upper(grid), lower(grid)
        if a is None or b is None or len(a[0]) != len(b[0]) or len(a) + len(b) > MAX_SIDE:
            return None
        return a + b

    return join


def _overlaid(one_part: _Map, other_part: _Map, how: str) -> _Map:
    """Compare two parts cell by cell; the outcome is 1 or 0, or the first one's colour."""

    def overlay(grid: _Cells) -> _Cells | None:
        a, b = one_part(grid), other_part(grid)
        if a is None or b is None or (len(a), len(a[0])) != (len(b), len(b[0])):
            return None
        ground = _background(grid)

        def cell(x: int, y: int) -> int:
            p, q = x != ground, y != ground
            match how:
                case "and":
                    return int(p and q)
                case "or":
                    return int(p or q)
                case "xor":
                    return int(p != q)
                case "nor":
                    return int(not p and not q)
                case "only first":
                    return int(p and not q)
                case "only second":
                    return int(q and not p)
                case _:
                    return x if p else y

        return tuple(
            tuple(cell(x, y) for x, y in zip(u, v, strict=True)) for u, v in zip(a, b, strict=True)
        )

    return overlay


def _fractal(grid: _Cells) -> _Cells | None:
    """Put the grid into each of its own filled cells."""
    if len(grid) > 7 or len(grid[0]) > 7:
        return None
    ground = _background(grid)
    empty = (ground,) * len(grid[0])
    return tuple(
        tuple(cell for at in line for cell in (inner if at != ground else empty))
        for line in grid
        for inner in grid
    )


def _symmetric(grid: _Cells) -> _Cells:
    """Fill background cells by what the mirror images in the grid's middle have."""
    ground = _background(grid)
    rows = [list(row) for row in grid]
    views = [grid[::-1], _flipped(grid), _flipped(grid[::-1])]
    if len(grid) == len(grid[0]):
        views.append(_transposed(grid))
    for view in views:
        for r, row in enumerate(rows):
            for c, cell in enumerate(row):
                if cell == ground:
                    row[c] = view[r][c]
    return tuple(map(tuple, rows))


def _lines(vertical: bool) -> _Map:
    """Join cells of the same colour in a row (or column) through background cells."""

    def join(grid: _Cells) -> _Cells:
        ground = _background(grid)
        source = _transposed(grid) if vertical else grid
        rows = []
        for row in source:
            out = list(row)
            last = -1
            for at, cell in enumerate(row):
                if cell != ground:
                    if last >= 0 and row[last] == cell:
                        out[last + 1 : at] = [cell] * (at - last - 1)
                    last = at
            rows.append(tuple(out))
        return _transposed(tuple(rows)) if vertical else tuple(rows)

    return join


def _whole(vertical: bool) -> _Map:
    """Draw every cell's row (or column) full in its colour."""

    def draw(grid: _Cells) -> _Cells:
        ground = _background(grid)
        source = _transposed(grid) if vertical else grid
        rows = []
        for row in source:
            colours = {cell for cell in row if cell != ground}
            rows.append((colours.pop(),) * len(row) if len(colours) == 1 else row)
        return _transposed(tuple(rows)) if vertical else tuple(rows)

    return draw


def _kept(largest: bool, coloured: bool) -> _Map:
    def keep(grid: _Cells) -> _Cells | None:
        things = _objects(grid, diagonal=True, coloured=coloured)
        if len(things) < 2:
            return None
        thing = set(sorted(things, key=len)[-1 if largest else 0])
        ground = _background(grid)
        return tuple(
            tuple(cell if (r, c) in thing else ground for c, cell in enumerate(row))
            for r, row in enumerate(grid)
        )

    return keep


def _trimmed(grid: _Cells) -> _Cells | None:
    return tuple(row[1:-1] for row in grid[1:-1]) if min(len(grid), len(grid[0])) > 2 else None


def _same(grid: _Cells) -> _Cells:
    return grid


_TURNS: tuple[_Map, ...] = (
    _same,
    _flipped,
    lambda grid: grid[::-1],
    lambda grid: _flipped(grid[::-1]),
    _transposed,
    lambda grid: _transposed(grid[::-1]),
    lambda grid: _transposed(_flipped(grid)),
    lambda grid: _transposed(_flipped(grid[::-1])),
)


def _language() -> Iterator[_Map]:
    yield from _TURNS[1:]
    yield _bounds
    for alone in (False, True):
        for diagonal, coloured in ((True, True), (True, False), (False, True), (False, False)):
            for measure in (
                "most cells",
                "fewest cells",
                "most colours",
                "rarest",
                "commonest",
                "symmetric",
                "asymmetric",
            ):
                yield _chosen(diagonal, coloured, measure, alone)
    for times in (2, 3, 4, 5):
        yield _scaled(times)
    yield _distinct_rows
    yield lambda grid: _transposed(_distinct_rows(_transposed(grid)))
    yield lambda grid: _transposed(_distinct_rows(_transposed(_distinct_rows(grid))))
    yield _dropped
    yield lambda grid: _dropped(grid[::-1])[::-1]
    yield lambda grid: _transposed(_dropped(_transposed(grid)))
    yield lambda grid: _flipped(_transposed(_dropped(_transposed(_flipped(grid)))))
    parts = [(1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (3, 3), (1, 4), (4, 1)]
    for rows, columns in parts:
        for row in range(rows):
            for column in range(columns):
                yield _part(rows, columns, row, column)
    for first, second in (
        (_part(1, 2, 0, 0), _part(1, 2, 0, 1)),
        (_part(2, 1, 0, 0), _part(2, 1, 1, 0)),
    ):
        for how in ("and", "or", "xor", "nor", "only first", "only second", "first on top"):
            yield _overlaid(first, second, how)
        yield _overlaid(second, first, "first on top")
    for turn in _TURNS:
        yield _beside(_same, turn)
        yield _above(_same, turn)
        yield _beside(turn, _same)
        yield _above(turn, _same)
    for a in _TURNS[:4]:
        for b in _TURNS[:4]:
            for c in _TURNS[:4]:
                yield _above(_beside(_same, a), _beside(b, c))
    yield _above(_beside(_TURNS[3], _TURNS[2]), _beside(_TURNS[1], _same))
    triple = _beside(_same, _beside(_same, _same))
    yield triple
    yield _above(_same, _above(_same, _same))
    yield _above(triple, _above(triple, triple))
    yield _fractal
    yield _symmetric
    yield _lines(False)
    yield _lines(True)
    yield lambda grid: _lines(True)(_lines(False)(grid))  # type: ignore[arg-type]
    yield _whole(False)
    yield _whole(True)
    for coloured in (True, False):
        yield _kept(True, coloured)
        yield _kept(False, coloured)
    yield _trimmed


def _renaming(pairs: Sequence[_Pair]) -> _Map | None:
    """Learn which colour becomes which; None where it is not one to one place and colour."""
    table: dict[int, int] = {}
    for before, after in pairs:
        if (len(before), len(before[0])) != (len(after), len(after[0])):
            return None
        for x, y in zip(before, after, strict=True):
            for old, new in zip(x, y, strict=True):
                if table.setdefault(old, new) != new:
                    return None

    def rename(grid: _Cells) -> _Cells | None:
        if any(cell not in table for row in grid for cell in row):
            return None
        return tuple(tuple(table[cell] for cell in row) for row in grid)

    return rename


def _chains(pairs: Sequence[_Pair], test: _Cells, until: float) -> _Cells | None:
    """Try chains of one to three transformations, a renaming of the colours at the end."""
    goals = tuple(after for _, after in pairs)
    language = list(_language())
    start = (*(before for before, _ in pairs), test)
    seen = {start}
    level = [start]
    for depth in range(3):
        following: list[tuple[_Cells, ...]] = []
        for state in level:
            for map_ in language:
                if time.monotonic() > until:
                    return None
                after: list[_Cells] = []
                for grid in state:
                    new = map_(grid)
                    if not new or not new[0]:
                        break
                    after.append(new)
                if len(after) < len(state):
                    continue
                found = tuple(after)
                if found in seen:
                    continue
                seen.add(found)
                if found[:-1] == goals:
                    return found[-1]
                rename = _renaming(list(zip(found[:-1], goals, strict=True)))
                renamed = rename(found[-1]) if rename else None
                if renamed is not None:
                    return renamed
                following.append(found)
        level = following[: 400 if depth else 2000]
    return None


_Look = list[list[tuple[int, ...]]]


def _properties(grid: _Cells) -> dict[str, list[list[int]]]:
    """Return properties of every cell, each as a grid of small numbers."""
    height, width = len(grid), len(grid[0])
    ground = _background(grid)
    counts = Counter(cell for row in grid for cell in row)
    order = sorted(counts, key=lambda colour: (colour != ground, -counts[colour], colour))

    def each(value: Callable[[int, int], int]) -> list[list[int]]:
        return [[value(r, c) for c in range(width)] for r in range(height)]

    def at(r: int, c: int) -> int:
        return grid[r][c] if 0 <= r < height and 0 <= c < width else -1

    outside: set[_Point] = set()
    todo = [(r, c) for r in range(height) for c in range(width)
            if (r in (0, height - 1) or c in (0, width - 1)) and grid[r][c] == ground]  # fmt: skip
    while todo:
        r, c = todo.pop()
        if (r, c) not in outside and at(r, c) == ground:
            outside.add((r, c))
            todo += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    found: dict[str, list[list[int]]] = {
        "colour": [list(row) for row in grid],
        "rank": each(lambda r, c: order.index(grid[r][c])),
        "inside": each(lambda r, c: int(grid[r][c] == ground and (r, c) not in outside)),
        "beside": each(
            lambda r, c: sum(at(r + y, c + x) not in (ground, -1) for y, x in _NEAR)
        ),
        "around": each(
            lambda r, c: sum(at(r + y, c + x) not in (ground, -1) for y, x in _ALL_ROUND)
        ),
        "alike": each(
            lambda r, c: sum(at(r + y, c + x) == grid[r][c] for y, x in _NEAR)
        ),
        "border": each(lambda r, c: min(r, c, height - 1 - r, width - 1 - c, 2)),
        "row parity": each(lambda r, c: r % 2),
        "column parity": each(lambda r, c: c % 2),
        "column third": each(lambda r, c: c % 3),
        "row third": each(lambda r, c: r % 3),
        "flipped": each(lambda r, c: grid[r][width - 1 - c]),
        "upside": each(lambda r, c: grid[height - 1 - r][c]),
        "turned": each(lambda r, c: grid[height - 1 - r][width - 1 - c]),
    }  # fmt: skip

    def sees(step: _Point) -> list[list[int]]:
        def look(r: int, c: int) -> int:
            r, c = r + step[0], c + step[1]
            while at(r, c) == ground:
                r, c = r + step[0], c + step[1]
            return at(r, c)

        return each(look)

    for name, step in (("left", (0, -1)), ("right", (0, 1)), ("up", (-1, 0)), ("down", (1, 0))):
        found[name] = sees(step)
    for coloured, name in ((True, "one-coloured"), (False, "thing")):
        things = _objects(grid, diagonal=not coloured, coloured=coloured)
        sizes = sorted({len(thing) for thing in things}, reverse=True)
        size, rank = each(lambda r, c: 0), each(lambda r, c: -1)
        last, tall, wide = each(lambda r, c: -1), each(lambda r, c: 0), each(lambda r, c: 0)
        shape = each(lambda r, c: -1)
        for thing in things:
            cut = _cut(grid, thing, alone=True)
            own = set(thing) if len(thing) < 200 else set()
            enclosed = {(r + y, c + x) for r, c in own for y, x in _NEAR}
            holes = sum(
                0 <= r < height and 0 <= c < width and found["inside"][r][c] for r, c in enclosed
            )
            for r, c in thing:
                size[r][c] = len(thing)
                rank[r][c] = sizes.index(len(thing))
                last[r][c] = int(len(thing) == sizes[-1])
                tall[r][c] = len(cut)
                wide[r][c] = len(cut[0])
                shape[r][c] = min(holes, 9) * 4 + (cut == cut[::-1]) * 2 + (cut == _flipped(cut))
        found |= {f"{name} size": size, f"{name} rank": rank}
        found |= {f"{name} least": last, f"{name} height": tall}
        found |= {f"{name} width": wide, f"{name} shape": shape}
    return found


def _tables(pairs: Sequence[_Pair], test: _Cells, until: float) -> _Cells | None:
    """Find few properties that say what becomes of a cell, with every case of the test known."""
    if any((len(a), len(a[0])) != (len(b), len(b[0])) for a, b in pairs):
        return None
    looks = [_properties(before) for before, _ in pairs]
    seen = _properties(test)
    names = list(seen)
    orders = [_order(before) for before, _ in pairs]
    test_order = _order(test)
    for relative in (False, True):
        base = "rank" if relative else "colour"
        others = [name for name in names if name not in ("colour", "rank")]
        for count in (0, 1, 2):
            for chosen in combinations(others, count):
                if time.monotonic() > until:
                    return None
                out = _table(
                    pairs, looks, seen, (base, *chosen), orders if relative else None, test_order
                )
                if out is not None:
                    return out
    return None


def _order(grid: _Cells) -> list[int]:
    ground = _background(grid)
    counts = Counter(cell for row in grid for cell in row)
    return sorted(counts, key=lambda colour: (colour != ground, -counts[colour], colour))


def _table(
    pairs: Sequence[_Pair],
    looks: Sequence[dict[str, list[list[int]]]],
    seen: dict[str, list[list[int]]],
    names: Sequence[str],
    orders: Sequence[list[int]] | None,
    test_order: list[int],
) -> _Cells | None:
    """Learn a table; with `orders`, outputs are ranks of the input's colours (or 100 + colour)."""
    table: dict[tuple[int, ...], int] = {}
    for index, ((_, after), look) in enumerate(zip(pairs, looks, strict=True)):
        grids = [look[name] for name in names]
        for r, row in enumerate(after):
            for c, cell in enumerate(row):
                said = cell
                if orders is not None:
                    order = orders[index]
                    said = order.index(cell) if cell in order else 100 + cell
                if table.setdefault(tuple(grid[r][c] for grid in grids), said) != said:
                    return None
    grids = [seen[name] for name in names]
    out = []
    for r in range(len(grids[0])):
        line = []
        for c in range(len(grids[0][0])):
            known = table.get(tuple(grid[r][c] for grid in grids))
            if known is None:
                return None
            if orders is not None:
                if known < 100 and known >= len(test_order):
                    return None
                known = test_order[known] if known < 100 else known - 100
            line.append(known)
        out.append(tuple(line))
    return tuple(out)


@tool(
    "grid-rules/apply",
    cost="heavy",
    input_grid=many(COLOURS, 1, 20),
    output_grid=many(COLOURS, 1, 20),
    test_grid=one(COLOURS),
)
def apply(
    input_grid: tuple[_Cells, ...], output_grid: tuple[_Cells, ...], test_grid: _Cells
) -> Grid:
    """Find a rule that turns every example's input into its output and apply it to the test.

    Raises:
        ToolError: no rule of the small language fits all examples, or numbers don't match.
    """
    if len(input_grid) != len(output_grid):
        raise ToolError(f"{len(input_grid)} inputs but {len(output_grid)} outputs")
    pairs = list(zip(input_grid, output_grid, strict=True))
    found: _Cells | None = None
    if all(len(grid) == 1 for pair in pairs for grid in pair) and len(test_grid) == 1:
        same = all(len(a[0]) == len(b[0]) for a, b in pairs)
        row = find_row([(a[0], b[0]) for a, b in pairs], test_grid[0]) if same else None
        found = (row,) if row else None
    if found is None:
        until = time.monotonic() + SECONDS
        found = _tables(pairs, test_grid, time.monotonic() + SECONDS / 2) or _chains(
            pairs, test_grid, until
        )
    if found is None:
        raise ToolError("no rule was found that fits all the examples")
    return Grid(tuple(tuple(str(cell) for cell in row) for row in found))  # fmt: skip
