"""Whole puzzles of latin_grids, in people's own words."""

from __future__ import annotations

MINI: tuple[str, ...] = (
    "{_hi}{_why}Sixteen cells in four rows. Every row, every column and every quarter of four cells has to show 1, 2, 3 and 4, none of them twice. Some cells are written in, the others wait.{grid}\nPlease write out the whole thing.{_rows}{_bye}",
    "4x4, each of 1-4 once per row/col/box:{grid}",
    "{grid}\nThat's a sudoku for beginners (four by four). Full solution?",
    "Four colours of tulip, numbered 1 to 4, on a bed of four by four; no colour twice in a row, a column, or one of the four corner plots.{grid}\nComplete the planting plan.",
    "Please solve small sudoku, 4 rows 4 columns, numbers 1 2 3 4.{grid}",
    "A teacher gives each child one of these on a card. Mine:{grid}\nOnly 1 to 4 may be used. The full card, row by row?",
    "shidoku ->{grid}\nsolved ->",
    "The four seasons puzzle: 1 spring, 2 summer, 3 autumn, 4 winter, each once in every line across, every line down and every 2-by-2 block.{grid}\nFill what is empty.{_rows}",
    "solve4(grid) for grid ={grid}",
    "Start with the row that has most numbers, then look at columns, then at the 2x2 squares, then go round again, and so on, until all sixteen are there. From:{grid}\nI just need the end.",
    "What goes where? 1..4, mini sudoku{grid}",
    "{_p} left the little puzzle on the fridge half done.{grid}\nFinish it for {_q}: numbers one to four, no repeats in rows, columns, blocks of four.",
    "Exam {_k}: complete to a Latin square of order four whose 2x2 blocks hold all numbers, too.{grid}",
    "Tiny sudoku, big headache.{grid}\n{_hi}help{_bye}",
)  # fmt: skip

FULL: tuple[str, ...] = (
    "{_hi}{_why}Eighty-one cells, nine to a row. Every row, every column and every one of the nine three-by-three blocks has to show 1 to 9, none twice. Some cells are written in, the others wait.{grid}\nPlease write out the whole thing.{_rows}{_bye}",
    "9x9, 1-9 once per row/col/box:{grid}",
    "{grid}\nA sudoku. Full solution?",
    "Nine flavours, nine shelves, nine places on each; no flavour twice on a shelf, in a column of places, or in a block of three by three.{grid}\nComplete the shop.",
    "Please solve sudoku, 9 rows 9 columns, numbers from 1 until 9.{grid}",
    "Train ride, pencil broken, sudoku open:{grid}\nDictate me the nine rows.",
    "number place (Japanese: sudoku) ->{grid}\nsolved ->",
    "Start with the digit that occurs most, then the next, then look for single candidates, then pairs, and so on, until all eighty-one are there. From:{grid}\nI just need the end.",
    "solve9(grid) for grid ={grid}",
    "What belongs in the holes?{grid}\nThe usual nine-by-nine rules.",
    "{_p} left the big puzzle on the fridge half done.{grid}\nFinish it for {_q}: one to nine, no repeats in rows, columns, blocks.",
    "Exam {_k}: complete to a Latin square of order nine whose 3x3 blocks hold all digits, too.{grid}",
    "I've {_k} of these in my calendar and this is today's.{grid}\nWhat's the completed grid?{_rows}",
    "Sudoku, hard, no hints{grid}\n{_hi}help{_bye}",
)  # fmt: skip

FUTOSHIKI: tuple[str, ...] = (
    "{_hi}{_why}A square with {_n} rows. In every row and every column stand 1 to {_n}, each once, there are no boxes. Between some neighbours there's a sign that tells which of the two is the larger; the open side faces the larger one.{grid}\nFill it and keep the signs.{_rows}{_bye}",
    "futoshiki {_size}, solve:{grid}",
    "{grid}\nEvery < and > must be true at the end, and no line repeats a number (1-{_n}).",
    "Brothers of different height stand in a {_size} formation; heights 1 to {_n}, all different within a row and within a column; the signs compare neighbours.{grid}\nWho is how tall?",
    "Please solve inequality puzzle. Numbers 1 until {_n}.{grid}",
    "Like sudoku without boxes but with bigger-than and smaller-than signs. Mine:{grid}\nThe completed picture, please.{_rows}",
    "unequal({_n}) ->{grid}\nfilled ->",
    "First use the chains of signs, then the numbers given, then count what's missing in each line. From:{grid}\nI just need the end.",
    "latin square of order {_n} with order constraints:{grid}\nany (the) solution",
    "What do the blanks stand for?{grid}\n(signs: greater/less; rows and columns: 1..{_n} once)",
    "{_p} solved two of the puzzles of the magazine, this is number three.{grid}\nEach of the {_n} numbers once in each direction, signs obeyed. Solution?",
    "Exam {_k}: complete the array to a Latin square of order {_n} that satisfies all inequalities drawn.{grid}",
)  # fmt: skip
