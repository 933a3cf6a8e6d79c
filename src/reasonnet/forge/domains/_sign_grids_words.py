"""Whole texts about grids of two signs with holes."""

from __future__ import annotations

from reasonnet.forge.domains._layouts import asked, layouts

INTROS = (
    "", "", "", "The {_what} was made by a rule: a cell has the one sign if some arithmetic on its column and row number leaves a certain remainder, else the other.", "A formula with mod decides each cell.",
    "Cells depend on their coordinates only.", "There is a regular pattern.", "A few cells have been blotted out.", "Sum, difference, product or power of x and y, taken modulo something.", "The {_hole} have to be filled.",
    "It's a modular arithmetic picture.", "The pattern is mathematical, no drawing.", "Rows and columns are numbered from 0.", "{_who} made a {_what} of two signs, then some cells were damaged.", "Size: {_size}.",
    "Two symbols, one law, some {_hole}.",
)  # fmt: skip
ASKS = (
    "Give the completed {_what}.", "Fill in the {_hole} and return all of it.", "What does the full {_what} look like?", "Print the whole thing without {_hole}.", "Complete it.", "Restore the missing cells and write out every row.",
    "Please send back the repaired {_what}, same layout.", "Which signs are hidden? Show the complete {_what}, one row per line.", "Output: the entire {_what}.", "Reconstruct it, please.", "Replace every hole by the right symbol and show the result.",
    "How does the undamaged {_what} look?", "Return the {_what}, solved.", "I need the total picture, nothing else.", "Can you finish it?", "Write the {_what} again with nothing missing.",
)  # fmt: skip
_DATA = ("{grid}\n", "Grid:{grid}\n", "Here it is:{grid}\n", "data{grid}\n", "the {_what}{grid}\n", "{_size}{grid}\n", "Picture{grid}\n", "Pattern with {_hole}:{grid}\n")
QUESTIONS = asked(*_DATA)
STORIES = (
    *layouts(*_DATA),
    "Tiles in my bathroom, some fell off:{grid}\nWhich tiles do I buy? Show the whole wall.",
    "The old loom card has {_hole}.{grid}\nWeave it complete: print the card.",
    "I try to reverse engineer this bitmap.{grid}\nSome pixels are unknown. What's the entire bitmap?",
    "pattern completion{grid}\nreturn full grid only",
    "{_who}'s garden has a bed of two kinds of flowers planted by a number rule. The {_hole} are where nothing grew:{grid}\nHow was the bed meant to be? Draw all rows.",
    "Lights in a stadium, on and off by a rule of seat and row. Some can't be seen.{grid}\nShow all lights.",
    "solve(grid) where grid is{grid}\nand return the completed one",
    "Do you see the law in here?{grid}\nPlease continue it through the {_hole} and copy out everything.",
    "Cross-stitch chart ({_size}), a few stitches unreadable:{grid}\nGive the readable chart.",
    "What's missing?{grid}\nAnswer with the complete {_what}, no words.",
)  # fmt: skip
STORIES = (
    *STORIES,
    "{_hi}{_fact}Number the columns 0, 1, 2 … and the rows 0, 1, 2 …; take the two numbers of a cell, add them, subtract them, multiply them or raise one to the other, divide by some number and look at the remainder: one remainder gets one sign, all the others get the other sign. Nobody told me which of these was done. {_eg}Some cells were lost:{grid}\nPlease write the whole {_what} again.",
    "{_eg}Now mine:{grid}\nReturn it complete.",
    "SPEC\n- two symbols, chosen by (x op y) mod n == t\n- op, n, t unknown\n- {_hole} to be filled\n- output: all rows\nINPUT{grid}\nOUTPUT",
    "My daughter's bead carpet has a few beads missing; she followed some times-table rule.{grid}\nHow must it be? All rows, please.",
    "The wallpaper ({_size}) repeats by arithmetic, and mice have eaten a bit of it:{grid}\nPaint it whole.",
    "pls fill the {_hole}{grid}\nfull {_what} back",
    "Blinking advert, bulbs on or off by a formula of column and row. Broken bulbs are shown as {_hole}.{grid}\nPrint the advert as it should be. {_fact}",
    "It isn't sudoku and it isn't a nonogram: the sign depends only on a remainder of x and y.{grid}\nComplete.",
    "Archaeologists found this mosaic with {_hole}.{grid}\nThey are sure that it's number magic (remainders). Give the restored mosaic row by row.",
    "(1) See the {_what}.{grid}\n(2) Find the law.\n(3) Fill in.\n(4) Print everything.",
    "QR-like code, only more regular; some modules unreadable:{grid}\nRepaired code?",
    "Fill in the blanks (there are only a few) so that the regularity is kept:{grid}\nSame format back, nothing else.",
    "{_who} coded for y in rows: for x in columns: print(a if f(x,y) % n == t else b). Then coffee was spilt on the printout.{grid}\nPrint it afresh.",
    "Choir formation, two shirt colours, arranged by a multiplication or addition rule. A few singers are late:{grid}\nFull formation please.",
)
QUESTIONS = (*QUESTIONS, "filled in, how does it read?{grid}", "missing signs by the remainder rule: full {_what}?{grid}")
