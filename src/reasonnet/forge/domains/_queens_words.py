"""Whole puzzles of queens, in people's own words."""

from __future__ import annotations

QUEENS: tuple[str, ...] = (
    "{_hi}{_why}Chess ladies strike along their row, their column and both slants, as far as they like. On my board of {_n} rows some are placed already:{grid}\nPut in as many as are missing, {_left}, so that nobody strikes anybody, then draw the board again.{_bye}",
    "{_n} queens, finish it:{grid}",
    "{grid}\n{_left} more, no attacks.",
    "Each row needs one, each column needs one, no slant may have two. Some are there already and stay.{grid}\nThe completed {_size} board?{_rows}",
    "Radio towers disturb each other along straight lines in eight directions. These are built:{grid}\nWhere do the other {_left} go? Redraw the map.",
    "Please complete queens. Board is {_size}. Need add {_left}. No queen attack other queen.{grid}",
    "board ={grid}\nadd {_left} 'queens'; assert no two share row, col, diag; print(board)",
    "My chess teacher placed some queens and said the rest ({_left}) fits in, too, without a fight.{grid}\nProve him right.{_bye}",
    "How do I finish this eight-queens-like thing with {_n} rows?{grid}",
    "Exam {_k}. A partial placement is given:{grid}\nExtend it to {_n} mutually non-attacking queens and print the whole board in the same notation.",
    "The guests in the theatre hate being in line with another, be it straight or slanted. Seats taken:{grid}\nSeat {_left} more and show me the hall.",
    "Count the rows: {_n}. Count the queens: {_left} too few. Add them, harm nobody, show the result.{grid}",
    "Garden gnomes (queens) may not see each other along rows, columns, diagonals of the lawn.{grid}\n{_left} gnomes are still in the shed. Final lawn?{_rows}",
    "Where?? {_left} queens left, board so far:{grid}",
)  # fmt: skip
