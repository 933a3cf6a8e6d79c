"""Palindromes: built from letters, or cut out of a string."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import Any

from reasonnet.forge.domains import _palindromes_words as more
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._everyday_talk import talk
from reasonnet.forge.domains._listing import spans
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, items, join, mark, number_words

_ABC = "abcdefghijklmnopqrstuvwxyz"


def _teach_building(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"using the following letters: (.*)", text)
    return find(text, spans(text, *found.span(1), "[a-z]", "letters")) if found else None


_BUILDING = Gym(
    "palindrome_generation",
    _teach_building,
    ({}, {"min_length": 50, "max_length": 100}, {"min_length": 2, "max_length": 40}),
)


def _counted(rng: Random, letters: list[str]) -> Marked:
    """Write each letter once with how often it is there."""
    form = rng.choice(["{a}×{n}", "{n}×{a}", "{a}: {n}", "{a}={n}", "{n} {a}'s", "{a} x {n}", "{a}{n}", "{n}{a}", "{a}:{n}", "{a} ({n})"])  # fmt: skip
    gap = rng.choice([", ", ", ", "; ", "\n", " "])
    if rng.random() < 0.2:
        parts = [
            f"{number_words(n)} {a}'s" if n > 1 else f"one {a}" for a in dict.fromkeys(letters) for n in [letters.count(a)]
        ]
        return join(*[p for i, x in enumerate(parts) for p in (", " if i else "", mark(x))])
    if form == "{a}: {n}" and rng.random() < 0.4:
        parts = [(f'"{a}": {letters.count(a)}') for a in dict.fromkeys(letters)]
        return join("{", *[p for i, x in enumerate(parts) for p in (", " if i else "", mark(x))], "}")
    parts = [form.format(a=a, n=letters.count(a)) for a in dict.fromkeys(letters)]
    return join(*[p for i, x in enumerate(parts) for p in (gap if i else "", mark(x))])


def _letters(rng: Random) -> dict[str, Slot]:
    size = rng.choice([rng.randint(1, 4), rng.randint(2, 8), rng.randint(5, 40)])
    half = [rng.choice(_ABC[: rng.choice([4, 10, 26])]) for _ in range(size)]
    letters = half * 2 + ([rng.choice(_ABC)] if rng.random() < 0.5 else [])
    rng.shuffle(letters)
    if rng.random() < 0.3:
        letters = [letter.upper() for letter in letters]
    if rng.random() < 0.2:
        shown = mark("".join(letters))
        if rng.random() < 0.6:
            shown = join('"', shown, '"')
    elif rng.random() < 0.15:
        shown = _counted(rng, letters)
    else:
        gap = rng.choice(["", "", "", "-", " - ", " / ", "/", " | ", ".", "·", " + ", "\t", ";", " . "])
        quote = rng.choice(["", "", "'", '"'])
        shown = items(rng, letters)
        if gap:
            shown = join(*[p for i, x in enumerate(letters) for p in (gap if i else "", quote, mark(x), quote)])
    return {
        **talk(rng),
        "letters": shown,
        "_all": rng.choice(["", "", " Use all of them.", " Every letter has to be used.", " Use each exactly once.", " None may be left over."]),
        "_person": rng.choice(PEOPLE),
        "_out": rng.choice(["", "", " No spaces.", " One answer is enough.", " Write it as one string."]),
    }  # fmt: skip


BUILD = Family(
    skill="palindromes/build",
    sample=with_example("palindromes/build", _letters, "{letters}"),
    imported=_BUILDING.draw,
    nouns=(
        "a palindrome from the letters {letters}",
        "a palindrome that uses all of {letters}",
        "some arrangement of {letters} that reads the same backwards",
        "an order of the letters {letters} that is symmetric",
        "a mirror-symmetric string made of {letters}",
    ),
    clauses=(
        "which palindrome can be made from {letters}",
        "how the letters {letters} can be arranged to read the same both ways",
        "in which order {letters} form a palindrome",
    ),
    commands=(
        "make a palindrome out of {letters}",
        "arrange the letters {letters} into a palindrome",
        "form a palindrome with all the letters {letters}",
        "build a string that reads the same from both ends using {letters}",
        "reorder {letters} so that it is a palindrome",
        "find a palindrome that is an anagram of {letters}",
        "rearrange {letters} symmetrically",
        "use {letters} to write something that stays the same when reversed",
    ),
    questions=(
        "what palindrome can I make from {letters}?",
        "which arrangement of {letters} reads the same backwards?",
        "can the letters {letters} form a palindrome, and which?",
        "how do I put {letters} in an order that's the same from right to left?",
        "{letters}: which palindrome do they give?",
        "is there a palindrome with the letters {letters}? Which one?",
        *more.BUILD[1::2],
    ),
    stories=(
        "{_person} has the tiles {letters}. They should be laid so that the row reads the same from left and right.{_all} How?{_out}",
        "Letters: {letters}\nTask: palindrome{_out}",
        "{letters}\nPut these letters into a palindrome.{_all}{_out}",
        "A palindrome is the same forwards and backwards. Mine should use {letters}.{_all}{_out}",
        "In a craft set there are the beads {letters}. {_person} wants a symmetric chain.{_all} What could it be?",
        "Scrabble challenge: {letters} must become one palindrome.{_all}{_out}",
        "The letters are {letters}. Any palindrome will do.{_all}{_out}",
        "Design a string which equals its own reverse. Material: {letters}.{_all}",
        "I've got {letters} left over. What palindrome is possible with exactly these?{_out}",
        *more.BUILD[::2],
        *more.BUILD_MORE,
    ),
    gives=None,
)  # fmt: skip


def _teach_cutting(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"string into palindromes: (\w+)", text)
    return find(text, [(*found.span(1), "string")]) if found else None


_CUTTING = Gym(
    "palindrome_partitioning",
    _teach_cutting,
    (
        {},
        {
            "min_string_len": 5,
            "max_string_len": 15,
            "min_substring_palindrome_len": 1,
            "max_substring_palindrome_len": 5,
        },
        {"min_string_len": 2, "max_string_len": 12, "max_substring_palindrome_len": 2},
    ),
)


def _string(rng: Random) -> dict[str, Slot]:
    parts = []
    for _ in range(rng.randint(1, 6)):
        half = "".join(rng.choice(_ABC[: rng.choice([2, 5, 26])]) for _ in range(rng.randint(1, 2)))
        parts.append(half + half[::-1][rng.randint(0, 1) :])
    text = "".join(parts)[:14]
    if rng.random() < 0.12:
        text = text.upper()
    left, right = rng.choice([('"', '"'), ("'", "'"), ("", ""), ("", ""), ("`", "`"), ("“", "”"), ("«", "»"), ("*", "*"), ("<", ">"), ("\n", "\n"), ("(", ")"), ("**", "**"), ("[", "]")])
    return {
        **talk(rng),
        "string": Marked(((left, None), (text, "string"), (right, None))),
        "_out": rng.choice(["", "", " Write it as a list of lists.", ' Format: [["a", "b"], ["ab"]].', " As JSON, please.", " Return a nested list."]),
        "_person": rng.choice(PEOPLE),
    }  # fmt: skip


CUT = Family(
    skill="palindromes/partitions",
    sample=with_example("palindromes/partitions", _string, "{string}"),
    imported=_CUTTING.draw,
    nouns=(
        "all ways to cut {string} into palindromes",
        "every palindrome partition of {string}",
        "all partitions of {string} whose parts are palindromes",
        "the list of all splits of {string} into palindromic pieces",
    ),
    clauses=(
        "how {string} can be split into palindromes, all ways",
        "in which ways {string} falls into palindromic parts",
        "which palindrome partitions {string} has",
    ),
    commands=(
        "partition {string} into palindromes in all possible ways",
        "list all splits of {string} where each piece is a palindrome",
        "cut {string} into palindromes; give every possibility",
        "find every way to write {string} as palindromes one after the other",
        "split up {string} so that each part reads the same backwards, and list all solutions",
        "enumerate the palindromic partitions of {string}",
        "divide the string {string} into palindromes, all variants",
        "return all palindrome partitionings of {string}",
    ),
    questions=(
        "what are all palindrome partitions of {string}?",
        "in how many and which ways can {string} be cut into palindromes? List them",
        "how can one split {string} into pieces that are all palindromes?",
        "which decompositions of {string} have only palindromes as parts?",
        "can you give me every split of {string} into palindromes?",
        "{string}: which palindromic partitions are there?",
        *more.CUT[1::2],
    ),
    stories=(
        "{_person} cuts a paper strip with {string} into pieces; each must read the same from both ends. List all ways.{_out}",
        "String: {string}\nAll palindrome partitions:{_out}",
        "s = {string}. Return every partition of s into palindromes.{_out}",
        "Single letters are palindromes too. How can {string} be partitioned into palindromes? Give all possibilities.{_out}",
        "Coding interview: palindrome partitioning of {string}.{_out}",
        "{string}\n\nSplit the above into palindromic substrings, in all ways there are.{_out}",
        "Where can I put bars into {string} so that between bars there are only palindromes? All solutions, please.{_out}",
        "A chain of beads, {string}, is broken up so that each part is symmetric. {_person} wants to see all the ways.{_out}",
        "I need the complete list of palindrome decompositions of {string}.{_out}",
        *more.CUT[::2],
        *more.CUT_MORE,
    ),
    gives=None,
)  # fmt: skip

FAMILIES = (BUILD, CUT)
