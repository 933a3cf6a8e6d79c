"""Grids in which every row and column has each number once: sudoku and futoshiki."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.puzzles import parse_grid, sudoku
from reasonnet.tools.registry import ArgumentType, one, tool
from reasonnet.tools.values import Expression, Grid

_BLANKS = "_.·•*?□▢⬜0"
_BIGGER_ABOVE = "∨vV⌄˅"
_SMALLER_ABOVE = "∧^Λ⌃˄"

_LABEL = re.compile(
    r"^[ \t]*(?:(?:(?:row|line|r)[ \t]*#?)\d[ \t]*[.:)=|-]?[ \t]|[A-Ia-i\d][ \t]*[:)][ \t]*)",
    re.I | re.M,
)
_PLACE = r"(?:r(?:ow)?\s*\d\s*,?\s*c(?:ol(?:umn)?)?\s*\d|\(\s*\d\s*,\s*\d\s*\)|[A-Ia-i]\d)"
_RELATION = re.compile(rf"({_PLACE})\s*([<>＜＞])\s*({_PLACE})", re.I)
_HEADING = (
    r"(?:(?:where|with|and|constraints?|inequalit(?:y|ies)|signs?|relations?|clues?)\s*:?\s*)?"
)


def parse_latin(text: str) -> tuple[tuple[int, ...], ...]:
    """Parse a sudoku as puzzles.parse_grid does, and with labels before its rows, with null."""
    lined = text if "\n" in text else re.sub(r"[;/]\s*", "\n", text)
    plain = _LABEL.sub("", lined) if len(_LABEL.findall(lined)) in (4, 6, 9) else text
    plain = re.sub(r"\b(?:null|None|nil)\b|\" ?\"|''", "0", plain)
    plain = re.sub(r"[·•□▢⬜–—]\ufe0f?", "_", plain)
    return parse_grid(plain)


LATIN = ArgumentType("sudoku", parse_latin)


@dataclass(frozen=True, slots=True)
class Futoshiki:
    """A drawn futoshiki: its text, where its cells stand, and what is less than what."""

    lines: tuple[str, ...]
    places: tuple[tuple[tuple[int, int], ...], ...]
    """Line and column of every cell, row by row."""
    less: tuple[tuple[tuple[int, int], tuple[int, int]], ...]
    """Pairs of cells, the first smaller than the second."""

    def cell(self, row: int, column: int) -> int:
        line, at = self.places[row][column]
        sign = self.lines[line][at]
        return 0 if sign in _BLANKS else int(sign)


def _place(text: str) -> tuple[int, int]:
    """Return row and column, from 1, of `R1C2`, `(1,2)` or `B1`."""
    if text[1:].isdigit():
        return int(text[1:]), ord(text[0].lower()) - 96
    row, column = re.findall(r"\d", text)
    return int(row), int(column)


def _without_relations(text: str) -> tuple[str, list[tuple[tuple[int, int], tuple[int, int]]]]:
    """Cut `R1C2 < R2C2, …` behind a grid off; pairs of places, the smaller one first."""
    found = _RELATION.search(text)
    if found is None:
        return text, []
    tail = text[found.start() :]
    if re.sub(r"[\s,;.\-*]|\band\b", "", _RELATION.sub("", tail)):
        raise ArgumentError(f"not a futoshiki: {tail[:40]!r}")
    pairs = []
    for left, sign, right in _RELATION.findall(tail):
        pair = (_place(left), _place(right))
        pairs.append(pair if sign in "<＜" else pair[::-1])
    body = text[: found.start()].rstrip(" -*(")
    body = re.sub(rf"\s*{_HEADING}$", "", body, flags=re.IGNORECASE).rstrip()
    if not body.count("\n"):
        body = "\n".join(part.strip() for part in re.split(r"[/;]", body))
    return body, pairs


def parse_futoshiki(text: str) -> Futoshiki:
    """Parse a drawn futoshiki: digits and `_`, with `<`, `>` between cells and `∧`, `∨` below.

    A sign between two lines belongs to the cell that it stands below. Signs may also follow the
    grid as `R1C2 < R2C2`, `(1,2) < (2,2)` or `B1 < B2`.

    Raises:
        ArgumentError: not so many rows as columns, other signs, or a sign without cells.
    """
    if len(text) > 4000:
        raise ArgumentError("a grid of more than 4000 characters")
    text, related = _without_relations(text.strip("\n`"))
    lines = tuple(text.splitlines())
    # The first line may have lost the blanks before it; lines of signs never start the grid.
    places: list[tuple[tuple[int, int], ...]] = []
    less: list[tuple[tuple[int, int], tuple[int, int]]] = []
    between: list[tuple[int, str]] = []
    for index, line in enumerate(lines):
        if not line.strip():
            continue
        if re.fullmatch(rf"[\s{_BIGGER_ABOVE}{re.escape(_SMALLER_ABOVE)}|]+", line):
            between += [(at, sign) for at, sign in enumerate(line) if sign not in " \t|"]
            continue
        if not re.fullmatch(rf"[\s\d<>＜＞|{re.escape(_BLANKS)}]+", line):
            raise ArgumentError(f"not a futoshiki: {line[:40]!r}")
        cells = [at for at, sign in enumerate(line) if sign.isdigit() or sign in _BLANKS]
        row = len(places)
        for left, right in zip(range(len(cells)), range(1, len(cells)), strict=False):
            gap = line[cells[left] + 1 : cells[right]]
            signs = re.sub(r"[\s|]", "", gap)
            if len(signs) > 1:
                raise ArgumentError(f"not a futoshiki: {line[:40]!r}")
            if signs in ("<", "＜"):
                less.append(((row, left), (row, right)))
            elif signs:
                less.append(((row, right), (row, left)))
        for at, sign in between:
            column = min(range(len(cells)), key=lambda c: abs(cells[c] - at)) if cells else -1
            if column < 0 or row == 0:
                raise ArgumentError(f"not a futoshiki: {line[:40]!r}")
            pair = ((row - 1, column), (row, column))
            less.append(pair if sign in _SMALLER_ABOVE else pair[::-1])
        between = []
        places.append(tuple((index, at) for at in cells))
    side = len(places)
    if not 2 <= side <= 9 or any(len(row) != side for row in places) or between:
        raise ArgumentError(f"not a futoshiki: {text[:40]!r}")
    if any(at > side for pair in related for place in pair for at in place):
        raise ArgumentError(f"a grid of side {side} has no such cells")
    less += [((r - 1, c - 1), (s - 1, d - 1)) for (r, c), (s, d) in related]
    puzzle = Futoshiki(lines, tuple(places), tuple(less))
    if any(puzzle.cell(r, c) > side for r in range(side) for c in range(side)):
        raise ArgumentError(f"a grid of side {side} has no larger numbers")
    return puzzle


FUTOSHIKI = ArgumentType("futoshiki", parse_futoshiki)


@tool("latin-grids/mini-sudoku", cost="heavy", grid=one(LATIN))
def mini_sudoku(grid: tuple[tuple[int, ...], ...]) -> Grid:
    """Return the one solution of a sudoku of side 4.

    Raises:
        ToolError: another side, no solution, or more than one.
    """
    if len(grid) != 4:
        raise ToolError("a mini sudoku has 4 rows")
    return sudoku(grid)


@tool("latin-grids/full-sudoku", cost="heavy", grid=one(LATIN))
def full_sudoku(grid: tuple[tuple[int, ...], ...]) -> Grid:
    """Return the one solution of a sudoku of side 9 (or 6).

    Raises:
        ToolError: side 4, no solution, more than one, or too hard.
    """
    if len(grid) == 4:
        raise ToolError("a sudoku of side 4 is a mini sudoku")
    return sudoku(grid)


@tool("latin-grids/futoshiki", cost="heavy", grid=one(FUTOSHIKI))
def futoshiki(grid: Futoshiki) -> Expression:
    """Fill in a futoshiki: each number once in every row and column, all signs true.

    The answer is the drawing with its blanks replaced.

    Raises:
        ToolError: there is no solution, or it is not found in time.
    """
    from ortools.sat.python import cp_model

    side = len(grid.places)
    span = range(side)
    model = cp_model.CpModel()
    cell = {
        (r, c): model.new_int_var(grid.cell(r, c) or 1, grid.cell(r, c) or side, f"c{r}{c}")
        for r in span
        for c in span
    }
    for i in span:
        model.add_all_different([cell[i, c] for c in span])
        model.add_all_different([cell[r, i] for r in span])
    for small, large in grid.less:
        model.add(cell[small] < cell[large])
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = 10.0
    if solver.solve(model) not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        raise ToolError("no solution")
    lines = [list(line) for line in grid.lines]
    for r in span:
        for c in span:
            line, at = grid.places[r][c]
            lines[line][at] = str(solver.value(cell[r, c]))
    return Expression("\n".join("".join(line).rstrip() for line in lines))
