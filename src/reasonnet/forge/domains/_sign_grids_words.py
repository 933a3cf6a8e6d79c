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
