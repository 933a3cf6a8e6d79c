"""Whole puzzles of puzzles, in people's own words."""

from __future__ import annotations

MAKE_TARGET: tuple[str, ...] = (
    "I'm dealt {numbers} and everybody shouts {target}! I may add, subtract, multiply and divide, put brackets, and must use up all I have, each one time. Which calculation do I call out?",
    "{numbers}; +-*/(); {target}?",
    "Given {numbers}\nWanted a term worth {target}\nEach exactly once",
    "Grandpa's evening game: three spoons of sugar for whoever makes {target} out of {numbers}. Each number is to be used and none twice. How?",
    "Please make {target} with this numbers: {numbers}. Use every number one time. Operation free.",
    "The four keys + - * / still work on my calculator. With the numbers {numbers}, each typed once, how do I see {target}?",
    "Don't tell me whether it's possible, show the expression: {numbers} giving {target}{_ops}.",
    "{_person} has {_cards} saying {numbers}; the goal {_friend} named is {target}. First he added, then he multiplied, then he gave up. What's right?",
    "target={target} nums={numbers} -> expr",
    "Exam: write {target} as an arithmetic expression in which each of {numbers} occurs once and no other number occurs.",
)  # fmt: skip

WATER_JUGS: tuple[str, ...] = (
    "There's a {_place}, {_jars} and nothing else. Filling one counts as a move, emptying one counts, pouring over counts. For {goal} {_units}, how many moves at least?",
    "Minimum moves, {_jars}, goal {goal} {_units}?",
    "{_person} needs {goal} {_units} of {_liquid} and has {jugs}. You fill, you pour, you tip away, and each costs a minute. Shortest time in minutes?",
    "{capacities} in size, {goal} {_units} wanted: least number of fills, pours and empties?",
    "Not the recipe, only the count: {goal} {_units} measured with {jugs}; fewest moves.",
    "Please how many step minimum for get {goal} {_units} with {_jars}?",
    "With {_jars} at the {_place}: what is the smallest number of actions (fill, empty, pour) after which one holds {goal} {_units}?",
    "Count the operations of the best solution: {jugs}, target {goal} {_units}.",
    "How often do I have to lift a vessel, at the very least, to measure {goal} {_units} with {_jars}, if filling, emptying and pouring are one lift each?",
)  # fmt: skip

HANOI: tuple[str, ...] = (
    "Three poles, {discs} {_disks} {_size} on the first. One at a time, never large on small, all to the third. How often does one lift something, at least?",
    "Hanoi, {discs} {_disks}: minimal number of moves?",
    "The monks move one of the {discs} {_disks} a second. After how many seconds are they done (Tower of Hanoi, no mistakes)?",
    "Not the list of moves, only how many: Towers of Hanoi, {discs} {_disks}.",
    "Please number of move minimum for Hanoi with {discs} {_disk}.",
    "f(1) = 1, f(n) = 2 f(n-1) + 1, as everybody knows from Hanoi. For {discs} {_disks}, how many moves?",
    "{_person} bought the Hanoi game with {discs} {_disks}{_pegs}. What's the least number of moves to finish it?",
    "hanoi({discs}) -> move count",
    "If I make no wrong move, after how many moves will my {discs}-{_disk} Hanoi tower have changed its place?",
)  # fmt: skip

COIN_WAYS: tuple[str, ...] = (
    "{_person} pays {amount} and has {_kit}, as many of each as you like. The order on the counter doesn't matter. How many different handfuls of money are possible?",
    "ways({amount}; {coins})?",
    "Count the combinations, not the coins: {amount} out of {_kit}.",
    "You have an endless supply of {coins} {_coin}. In how many different ways (order ignored) do they add up to {amount}?",
    "Please in how many ways can be paid {amount} with {_kit}?",
    "The {_place} takes {_kit} only. For {amount}, how many different sets of coins would do?",
    "Change problem: total {amount}, {_coin} {coins}, unlimited. Number of solutions?",
    "How many multisets of {coins} sum to {amount}?",
)  # fmt: skip

FEWEST_COINS: tuple[str, ...] = (
    "{_person} pays {amount} and has {_kit}, as many of each as you like, but a tiny pocket. What's the smallest number of coins that will do?",
    "min coins({amount}; {coins})?",
    "Count the coins, not the combinations: {amount} out of {_kit}, as few as possible.",
    "You have an endless supply of {coins} {_coin}. With how few of them can you make exactly {amount}?",
    "Please smallest number of coin for pay {amount} with {_kit}?",
    "The {_place} takes {_kit} only. For {amount}, how few coins need I put in?",
    "Change problem: total {amount}, {_coin} {coins}, unlimited. Least number of pieces?",
    "Every coin I hand over costs a cent of wear. {amount} is due, {_kit} exist. Fewest coins?",
)  # fmt: skip

SUDOKU: tuple[str, ...] = (
    "I know the rules: no number twice in a row, a column, a box. I know the start:{grid}\nI don't know the end of this {_size}sudoku. Do you?",
    "{grid}\n^ {_size}sudoku, full grid please",
    "Please solve {_size}sudoku. Empty is marked.{grid}",
    "solve_sudoku(board):{grid}\n# prints the {_size}board completed",
    "The dentist took so long that I nearly finished this {_size}sudoku:{grid}\nWhat would the finished one be?",
    "{_size}sudoku, all rows please:{grid}",
    "Every digit exactly once in each line across, each line down, each block. It begins as{grid}\nand ends as?",
    "{_person} drew a {_size}number puzzle on the pavement, sudoku rules.{grid}\nRain is coming; complete it fast.",
)  # fmt: skip
