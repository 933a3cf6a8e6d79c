"""The Tower of Hanoi: every move, with three pegs or more."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _hanoi_words as own
from reasonnet.forge.domains._boards import by_groups
from reasonnet.forge.domains._tables import around
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Gym
from reasonnet.forge.wording import Family, Slot, join, mark, number_words, ordinal

_HANOI = Gym(
    "tower_of_hanoi",
    by_groups(
        r"with (?P<discs>\d+) disks and (?P<pegs>\d+) pegs.*"
        r"from Peg (?P<from_peg>\d+) to Peg (?P<to_peg>\d+) following"
    ),
    (
        {},
        {},
        {"min_disks": 1, "max_disks": 5, "min_pegs": 3, "max_pegs": 3},
        {"min_disks": 4, "max_disks": 9, "min_pegs": 3, "max_pegs": 5},
        {"min_disks": 5, "max_disks": 10, "min_pegs": 3, "max_pegs": 4},
    ),
)


def _sample(rng: Random) -> dict[str, Slot]:
    discs = rng.choice([1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8])
    pegs = rng.choices([3, 4, 5], [6, 3, 1])[0]
    style = rng.choice(["digit", "digit", "digit", "letter", "letter", "letter", "small", "place", "place", "roman", "word"])
    if style == "digit":
        names = [str(i + 1) for i in range(pegs)]
    elif style == "letter":
        names = list("ABCDE"[:pegs])
    elif style == "small":
        names = list("abcde"[:pegs])
    elif style == "roman":
        names = ["I", "II", "III", "IV", "V"][:pegs]
    elif style == "word":
        names = ["one", "two", "three", "four", "five"][:pegs]
    else:
        pegs, names = 3, list(rng.choice([("left", "middle", "right"), ("left", "middle", "right"), ("leftmost", "central", "rightmost"), ("left-hand", "middle", "right-hand")]))
    start, goal = rng.sample(names, 2)
    kind = rng.choice(["peg", "peg", "rod", "tower", "pole", "stake", "spike", "pin", "needle", "post", "stick", "column", "pillar"])
    if style == "place":
        begin: Slot = join("the ", mark(start), f" {kind}")
        end: Slot = join("the ", mark(goal), f" {kind}")
    else:
        begin, end = join(f"{kind} ", mark(start)), join(f"{kind} ", mark(goal))
        if style == "digit" and rng.random() < 0.25:
            first, last = ordinal(rng, int(start)), ordinal(rng, int(goal))
            begin, end = join("the ", mark(first), f" {kind}"), join("the ", mark(last), f" {kind}")
        elif rng.random() < 0.15:
            sign = rng.choice(["#", "no. ", "number "])
            begin, end = join(f"{kind} {sign}", mark(start)), join(f"{kind} {sign}", mark(goal))
        elif rng.random() < 0.2:
            begin, end = mark(start), mark(goal)

    def said(n: int) -> str:
        return number_words(n) if rng.random() < 0.25 else str(n)

    return {
        "discs": said(discs),
        "pegs": said(pegs),
        "from_peg": begin,
        "to_peg": end,
        "_disc": rng.choice(["disks", "discs", "rings", "plates", "disks", "stones", "pieces"]) if discs > 1 else "disk",
        "_kind": f"{kind}s",
        **around(rng),
    }


MOVES = Family(
    skill="hanoi/moves",
    sample=shown(_sample, "hanoi/moves", "{discs} {_disc}, {pegs} {_kind}, {from_peg} to {to_peg}"),
    imported=_HANOI.draw,
    nouns=(
        "the moves for a Tower of Hanoi with {discs} {_disc} and {pegs} {_kind}, from {from_peg} to {to_peg}",
        "the full move list of the {discs} disk Hanoi puzzle on {pegs} {_kind} ({from_peg} to {to_peg})",
        "the sequence of moves that takes {discs} {_disc} from {from_peg} to {to_peg} with {pegs} {_kind} (Hanoi rules)",
        "every step of Hanoi: {discs} {_disc}, {pegs} {_kind}, start {from_peg}, end {to_peg}",
    ),
    clauses=(
        "how to move a Hanoi tower of {discs} {_disc} from {from_peg} to {to_peg}, {pegs} {_kind} in all, move by move",
        "which moves solve the Towers of Hanoi with {discs} {_disc}, {pegs} {_kind}, {from_peg} to {to_peg}",
        "in what order {discs} {_disc} have to be moved from {from_peg} to {to_peg} in Hanoi with {pegs} {_kind}",
    ),
    commands=(
        "list the moves for Hanoi with {discs} {_disc} on {pegs} {_kind}, {from_peg} to {to_peg}",
        "solve Tower of Hanoi step by step: {discs} {_disc}, {pegs} {_kind}, {from_peg} to {to_peg}",
        "write down each move that brings {discs} {_disc} from {from_peg} to {to_peg}; there are {pegs} {_kind} and no large one may lie on a small one",
        "print the moves, one a line, for a {discs} {_disc} Hanoi with {pegs} {_kind} going from {from_peg} to {to_peg}",
        "move {discs} {_disc} by the Hanoi rules from {from_peg} to {to_peg} using {pegs} {_kind} and log each move",
        "show me the solution of the Hanoi puzzle ({pegs} {_kind}, {discs} {_disc}) from {from_peg} to {to_peg}",
        "transfer the tower of {discs} {_disc} from {from_peg} over to {to_peg} ({pegs} {_kind}, Hanoi) and tell me all moves",
        "give the instructions for {pegs} {_kind} and {discs} {_disc}: Hanoi, {from_peg} to {to_peg}",
        *own.OWN_COMMANDS,
    ),
    questions=(
        "what are the moves for Hanoi with {discs} {_disc} and {pegs} {_kind} from {from_peg} to {to_peg}?",
        "how do I get {discs} {_disc} from {from_peg} to {to_peg} in the Tower of Hanoi with {pegs} {_kind}? Each move please.",
        "which moves, in order, solve a {discs} {_disc} Hanoi on {pegs} {_kind} ({from_peg} to {to_peg})?",
        "can you write out the Hanoi solution for {discs} {_disc}, {pegs} {_kind}, from {from_peg} to {to_peg}?",
        "with {pegs} {_kind}, how is a Hanoi tower of {discs} {_disc} shifted from {from_peg} to {to_peg}, move by move?",
        "what is the move list when {discs} Hanoi {_disc} go from {from_peg} to {to_peg} and {pegs} {_kind} are there?",
        *own.OWN_QUESTIONS,
    ),
    stories=(
        "{_person} has a wooden Hanoi toy with {pegs} {_kind}. {discs} {_disc} are stacked on {from_peg} and should go to {to_peg}. List all moves.",
        "In a temple {discs} golden {_disc} lie on {from_peg}. There are {pegs} {_kind}. The monks carry them to {to_peg}, never a large one on a small one. Which moves do they make?",
        "Hanoi. {_kind}: {pegs}. {_disc}: {discs}. From {from_peg} to {to_peg}. Moves?",
        "hanoi moves n={discs}, {pegs} {_kind}, {from_peg} -> {to_peg}",
        "My program for the Towers of Hanoi should handle {discs} {_disc} and {pegs} {_kind}, starting at {from_peg} and ending at {to_peg}. What output should it print?",
        "A stack of {discs} {_disc} stands on {from_peg}; {pegs} {_kind} are available. Shift it to {to_peg} one disk at a time, smaller ones always on top. Give every move.",
        "{_person} plays Tower of Hanoi: {pegs} {_kind}, {discs} {_disc} on {from_peg}, goal {to_peg}. Tell {_person} what to move where, in the fewest moves.",
        "Start: all {discs} {_disc} on {from_peg}. Goal: all on {to_peg}. {pegs} {_kind} exist. The usual Hanoi rules hold. One move per line.",
        "There are {pegs} {_kind} and a pyramid of {discs} {_disc} on {from_peg}. How is the pyramid rebuilt on {to_peg} by the rules of Hanoi? The complete list, please.",
        "The robot arm shall rebuild a Hanoi tower ({discs} {_disc}) on {to_peg}; now it is on {from_peg} and there are {pegs} {_kind} in total. Program its moves.",
        *own.OWN_STORIES, *worked(own.OWN_STORIES),
    ),
)  # fmt: skip

FAMILIES = (MOVES,)
