"""Long lists of animals, in several notations, and wordings that ask for their legs."""

from __future__ import annotations

from random import Random

from reasonnet.forge.everyday import PEOPLE
from reasonnet.forge.wording import Marked, Piece, Slot, number
from reasonnet.tools.stories import LEGS, plural

_ANIMALS = tuple(LEGS)


def animals(rng: Random) -> dict[str, Slot]:
    """Draw a list of animals with their numbers (slot `animals`) and a place, a person."""
    kinds = rng.sample(_ANIMALS, rng.choice([1, 2, 2, 3, 3, 4, 5, 6, 8, rng.randint(9, 25)]))
    top = rng.choice([3, 9, 20, 99, 300])
    style = rng.choice(["comma", "comma", "and", "and", "lines", "colon", "times", "table"])
    pieces: list[Piece] = []
    for index, kind in enumerate(kinds):
        count = rng.randint(1, top)
        one = count == 1 and rng.random() < 0.9
        name = (kind if one else plural(kind)).replace("-", " ")
        written = number(rng, count, words=0.15)
        if one and style in ("comma", "and") and rng.random() < 0.6:
            written = "an" if kind[0] in "aeio" else "a"
        if style == "colon":
            parts: list[Piece] = [(name, "animal"), (": ", None), (written, "count")]
        elif style == "times":
            parts = [(written, "count"), (rng.choice(("x ", " x ", "× ")), None), (name, "animal")]
        elif style == "table":
            parts = [(name, "animal"), (" - ", None), (written, "count")]
        else:
            parts = [(written, "count"), (" ", None), (name, "animal")]
        if index:
            last = index == len(kinds) - 1
            gap = ", "
            if style in ("lines", "table"):
                gap = "\n"
            elif style == "and" and last:
                gap = rng.choice((" and ", ", and ", " plus "))
            pieces.append((gap, None))
        pieces += parts
    lead: list[Piece] = [("\n", None)] if style in ("lines", "table") else []
    return {
        "animals": Marked((*lead, *pieces)),
        "_keeper": rng.choice(PEOPLE),
        "_site": rng.choice(["zoo", "farm", "terrarium", "garden", "ark", "barn", "shelter", "wildlife park", "meadow", "museum"]),
        "_eyes": str(rng.randint(2, 40)),
    }  # fmt: skip


NOUNS = (
    "the number of legs of {animals}",
    "the total number of legs of {animals}",
    "the leg count for {animals}",
    "all the legs of {animals} together",
    "the sum of the legs in a group of {animals}",
    "the legs in a {_site} with {animals}",
)
CLAUSES = (
    "how many legs {animals} have together",
    "how many legs there are in a {_site} with {animals}",
    "how many legs walk around if there are {animals}",
    "what the legs of {animals} add up to",
    "how many legs I would count on {animals}",
)
COMMANDS = (
    "count the legs of {animals}",
    "add up the legs of {animals}",
    "work out how many legs {animals} have in all",
    "sum the legs: {animals}",
    "given {animals}, find the number of legs",
    "take {animals} and count legs only, no arms or wings",
)
QUESTIONS = (
    "how many legs do {animals} have?",
    "how many legs in total: {animals}?",
    "what's the total leg count of {animals}?",
    "{animals}: how many legs is that?",
    "if I put {animals} in one room, how many legs are in it?",
    "how many legs would {animals} stand on altogether?",
)
STORIES = (
    "{_keeper} visits a {_site} and sees {animals}. How many legs do the animals have altogether?",
    "In the {_site} live {animals}. Count the legs.",
    "There are {animals} in the {_site}. Every animal has all its legs. How many legs are there?",
    "{_keeper} draws {animals}. How many legs must be drawn?",
    "Shoes for everyone! We have {animals}. How many single shoes do we need, one per leg?",
    "A child counts {_eyes} trees and {animals} and then wonders about the legs of the animals. How many are there?",
    "legs? {animals}",
    "Noah's list says {animals}. The number of legs is asked for.",
    "The {_site} got new inhabitants: {animals}\nTotal legs?",
    "{_keeper}'s riddle: {animals} meet at the {_site}. How many legs meet there?",
)
