"""How strings relate: same pattern, enough letters, anagrams, swaps to an alternating string."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import Any

from reasonnet.forge.domains import _string_relations_words as own
from reasonnet.forge.domains._listing import listing, spans, words
from reasonnet.forge.domains._tables import around, many
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark

_ABC = "abcdefghijklmnopqrstuvwxyz"


def _quoted(rng: Random, text: str, role: str) -> Marked:
    left, right = rng.choice([('"', '"'), ("'", "'"), ("", ""), ("", ""), ("`", "`"), ("“", "”"), ("«", "»"), ("<", ">"), ("*", "*"), ("[", "]"), ("(", ")"), ("\n", "\n"), ("\n    ", "\n")])
    return Marked(((left, None), (text, role), (right, None)))


# --- isomorphic strings ---------------------------------------------------------------------


def _teach_isomorphic(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"isomorphic, or False otherwise:\s*([a-z]+) ([a-z]+)\s*$", text)
    return find(text, [(*found.span(i), "strings") for i in (1, 2)]) if found else None


_ISOMORPHIC = Gym(
    "isomorphic_strings",
    _teach_isomorphic,
    (
        {},
        {"min_string_length": 50, "max_string_length": 100},
        {"min_string_length": 3, "max_string_length": 40},
    ),
)


def _pair(rng: Random) -> dict[str, Slot]:
    size = rng.choice([rng.randint(2, 6), rng.randint(4, 12), rng.randint(10, 60)])
    first = (
        rng.choice(words(rng, 1))
        if rng.random() < 0.3
        else "".join(rng.choice(_ABC[: rng.randint(2, 26)]) for _ in range(size))
    )
    table = dict(zip(_ABC, rng.sample(_ABC, 26), strict=True))
    other = [table.get(char, char) for char in first]
    if rng.random() < 0.5:
        other[rng.randrange(len(other))] = rng.choice(_ABC)
    one, two = _quoted(rng, first, "strings"), _quoted(rng, "".join(other), "strings")
    gap = rng.choice([" and ", " and ", ", ", " / ", " vs ", " & ", "\n", " ", " | ", " ; ", " <-> ", " with ", "\t", " : "])
    return {
        "pair": join(one, gap, two),
        "one": one,
        "two": two,
        "_what": rng.choice(["strings", "strings", "words", "texts", "sequences of letters"]),
        "_out": rng.choice(["", "", " True or False?", " Answer True or False.", " Reply with True if so, else False.", " Say True or False."]),
        **around(rng),
        "_nl": rng.choice([" ", "\n", "\n", "\n\n"]),
    }  # fmt: skip


_OLD_ISOMORPHIC = (
    "Two strings are isomorphic if the characters in one string can be replaced to get the second string.\n\n"
    "All occurrences of a character must be replaced with another character while preserving the order of characters.\n\n"
    "No two characters may map to the same character, but a character may map to itself.\n\n"
    "Example:\n- Input: egg add\n- Output: True\n- Explanation:\n    - The strings s and t can be made identical by:\n"
    "        - Mapping 'e' to 'a'.\n        - Mapping 'g' to 'd'.\n\n"
    "Return True if the following two strings are isomorphic, or False otherwise:\n{one} {two}"
)  # fmt: skip

ISOMORPHIC = Family(
    skill="string-relations/isomorphic",
    sample=shown(_pair, "string-relations/isomorphic", "{one} and {two}"),
    imported=_ISOMORPHIC.draw,
    nouns=(
        "whether {pair} are isomorphic {_what}",
        "the answer, True or False, to whether {pair} have the same letter pattern",
        "True if {one} can be turned into {two} by a one-to-one exchange of letters, else False",
    ),
    clauses=(
        "whether the {_what} {pair} are isomorphic",
        "whether {one} becomes {two} if each letter is always replaced by the same other letter",
        "if a one-to-one letter substitution maps {one} to {two}",
        "whether {pair} have the same pattern of repeated letters",
    ),
    commands=(
        "check whether {pair} are isomorphic{_out}",
        "decide if {one} and {two} have the same letter pattern; True or False",
        "tell me if some substitution of letters turns {one} into {two}",
        "test {pair} for isomorphism and print True or False",
        "return True if {pair} are isomorphic {_what} and False if not",
        "determine if a consistent replacement of letters leads from {one} to {two}",
        "compare the patterns of {pair}: same (True) or different (False)",
        *own.ISO_COMMANDS,
    ),
    questions=(
        "are {pair} isomorphic?{_out}",
        "are the {_what} {pair} isomorphic?{_out}",
        "can {one} be mapped to {two} letter by letter, no two letters to the same one?{_out}",
        "do {pair} share one letter pattern?{_out}",
        "is there a one-to-one exchange of letters that makes {two} from {one}?{_out}",
        "{pair}: isomorphic or not?{_out}",
        "is {two} a simple substitution cipher of {one}?{_out}",
        "would a substitution cipher be able to turn {one} into {two}?{_out}",
        *own.ISO_QUESTIONS,
    ),
    stories=(
        "{_person} claims that {one} in a secret alphabet is {two}. Each letter always stands for the same letter, and no two for the same. Can that be?{_out}",
        "s = {one}\nt = {two}\nAre s and t isomorphic?{_out}",
        "First: {one}. Second: {two}. Isomorphic?{_out}",
        "In a cryptogram every letter is replaced by one other letter. Could {one} be encrypted as {two}?{_out}",
        "{pair}\nDo these two {_what} have the same structure of letters?{_out}",
        "Coding interview, isomorphic {_what}: {one} and {two}.{_out}",
        "Input: s = {one}, t = {two}. Output: is s isomorphic to t?{_out}",
        "{_person} compares {one} with {two}. Whenever a letter repeats in the first one, the matching letter must repeat in the second, and the other way round. Does it hold?{_out}",
        "Two {_what} are isomorphic if letters of one can be exchanged one-to-one to give the other. What about {pair}?{_out}",
        _OLD_ISOMORPHIC,
        *own.ISO_STORIES, *worked(own.ISO_STORIES),
    ),
    gives=None,
)  # fmt: skip

# --- letters for a note ---------------------------------------------------------------------


def _teach_note(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"Ransom note: (\w+)\s+Magazine: (\w+)", text)
    return find(text, [(*found.span(1), "note"), (*found.span(2), "letters")]) if found else None


_NOTE = Gym(
    "ransom_note",
    _teach_note,
    (
        {},
        {
            "min_note_length": 50,
            "max_note_length": 100,
            "min_magazine_length": 100,
            "max_magazine_length": 500,
        },
        {
            "min_note_length": 5,
            "max_note_length": 40,
            "min_magazine_length": 40,
            "max_magazine_length": 150,
        },
    ),
)


def _spelling(rng: Random) -> dict[str, Slot]:
    size = rng.choice([rng.randint(1, 6), rng.randint(4, 12), rng.randint(10, 60)])
    note = (
        rng.choice(words(rng, 1))
        if rng.random() < 0.5
        else "".join(rng.choice(_ABC) for _ in range(size))
    )
    pool = list(note) + [rng.choice(_ABC) for _ in range(rng.randint(0, 3 * size))]
    if rng.random() < 0.5:
        pool.remove(rng.choice(note))
        pool.append(rng.choice(_ABC))
    rng.shuffle(pool)
    return {
        "note": _quoted(rng, note, "note"),
        "letters": _quoted(rng, "".join(pool), "letters"),
        "_out": rng.choice(["", "", " True or False?", " Answer True or False.", " (True/False)", " Say True or False."]),
        **around(rng),
        "_nl": rng.choice([" ", "\n", "\n", "\n\n"]),
    }  # fmt: skip


_OLD_NOTE = (
    "Given two strings representing a ransom note and a magazine, return True if you can construct the ransom note using the letters in the magazine, and False otherwise.\n\n"
    "Each letter in the magazine string can only be used once in your ransom note.\n\n"
    "Example:\n- Input:\n    - Ransom note: ab\n    - Magazine: badhergh\n- Output: True\n- Explanation:\n    - The magazine contains both a and b.\n\n"
    "Ransom note: {note}\nMagazine: {letters}\n"
)  # fmt: skip

CAN_SPELL = Family(
    skill="string-relations/can-spell",
    sample=shown(_spelling, "string-relations/can-spell", "{note} out of {letters}"),
    imported=_NOTE.draw,
    nouns=(
        "whether the letters {letters} are enough to write {note}",
        "True if {note} can be made from the letters of {letters}, else False",
        "the answer to whether {letters} contains all the letters needed for {note}, each used once",
    ),
    clauses=(
        "whether {note} can be spelled with the letters {letters}",
        "if I can write {note} using each letter of {letters} at most once",
        "whether {letters} has every letter of {note} often enough",
        "if the tiles {letters} suffice for {note}",
    ),
    commands=(
        "check if {note} can be built from the letters in {letters}",
        "tell me whether {letters} has enough letters for {note}{_out}",
        "decide if {note} can be cut out of {letters}, letter by letter; True or False",
        "return True if {letters} provides all letters of {note}, otherwise False",
        "see if the letters of {note} are all in {letters}, counting repeats",
        "try to write {note} with the tiles {letters} and say True if it works, False if not",
        *own.NOTE_COMMANDS,
    ),
    questions=(
        "can {note} be made out of {letters}?{_out}",
        "can I write {note} with the letters from {letters}, each one once?{_out}",
        "are the letters {letters} enough for {note}?{_out}",
        "is {note} spellable from {letters}?{_out}",
        "does {letters} contain every letter of {note} as often as needed?{_out}",
        "do the tiles {letters} let me lay {note}?{_out}",
        "could you cut {note} out of {letters}?{_out}",
        "with the letters {letters}, is {note} possible?{_out}",
        *own.NOTE_QUESTIONS,
    ),
    stories=(
        "{_person} wants to write {note} with letters cut from a newspaper that reads {letters}. Is that possible?{_out}",
        "Note: {note}\nLetters: {letters}\nEnough?{_out}",
        "Ransom note {note}, magazine {letters}. Can it be done?{_out}",
        "Magazine: {letters}. Note: {note}. Each letter of the magazine may be used once.{_out}",
        "{_person} has the fridge magnets {letters} and would like to put {note} on the door. Will they do?{_out}",
        "Scrabble: my tiles are {letters}. Is {note} a word I can lay with them?{_out}",
        "A sign shop has the letters {letters} left. A customer orders a sign with {note}. Can they make it?{_out}",
        "available = {letters}\nwanted = {note}\nIs wanted possible?{_out}",
        "A kidnapper needs {note} and only has {letters} to cut up. Can the note be finished?{_out}",
        "Typesetter's question: from the sorts {letters}, can {note} be set?{_out}",
        _OLD_NOTE,
        *own.NOTE_STORIES, *worked(own.NOTE_STORIES),
    ),
    gives=None,
)  # fmt: skip

# --- anagrams -------------------------------------------------------------------------------


def _teach_anagrams(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    start = text.index("words into anagrams:")
    return find(text, spans(text, text.index("[", start), len(text), r"[^\W\d_]+", "words"))


_ANAGRAMS = Gym(
    "group_anagrams",
    _teach_anagrams,
    (
        {},
        {
            "min_anagram_groups": 10,
            "max_anagram_groups": 50,
            "min_words_per_group": 2,
            "max_words_per_group": 5,
        },
        {"min_anagram_groups": 3, "max_anagram_groups": 20},
    ),
)


def _anagrams(rng: Random) -> dict[str, Slot]:
    found: list[str] = []
    for word in words(rng, rng.choice([2, 3, 4, 6, 12]), 2, 10):
        found += ["".join(rng.sample(word, len(word))) for _ in range(rng.choice([1, 2, 2, 3, 4]))]
    found = list(dict.fromkeys(found))
    if rng.random() < 0.7:
        rng.shuffle(found)
    return {
        "words": many(rng, found) if rng.random() < 0.6 else listing(rng, found),
        "_out": rng.choice(["list of lists", "JSON list of lists", "nested list", "list of groups in JSON", 'list like [["ab", "ba"], ["c"]]', "list of lists of strings"]),
        **around(rng),
        "_nl": rng.choice([" ", "\n", "\n", "\n\n"]),
    }  # fmt: skip


GROUP = Family(
    skill="string-relations/group-anagrams",
    sample=shown(_anagrams, "string-relations/group-anagrams", "{words}"),
    imported=_ANAGRAMS.draw,
    nouns=(
        "the groups of anagrams among {words}, as a {_out}",
        "a {_out} of {words} with anagrams together",
        "{words} grouped by their letters as a {_out}",
        "the anagram classes of {words}",
    ),
    clauses=(
        "which of {words} are anagrams of each other, as a {_out}",
        "how {words} fall into groups of the same letters",
        "which words of {words} belong together as anagrams",
    ),
    commands=(
        "group the anagrams in {words} as a {_out}",
        "put words with the same letters together: {words}. Return a {_out}",
        "sort {words} into anagram groups and give a {_out}",
        "find out which of {words} are anagrams and return them as a {_out}",
        "bundle {words} by letters, anagrams in one group; answer with a {_out}",
        "make a {_out}, one inner list for all anagrams of a kind: {words}",
        "partition {words} into sets of anagrams",
        "collect the words that are rearrangements of each other: {words}",
        "cluster {words} so that each cluster has anagrams only ({_out})",
        *own.GROUP_COMMANDS,
    ),
    questions=(
        "which anagrams go together in {words}?",
        "how can {words} be grouped into anagrams?",
        "can you group {words} by anagram and write a {_out}?",
        "which words in {words} consist of the same letters?",
        "{words}: which of them are anagrams? Give a {_out}?",
        "what are the anagram groups of {words}?",
        *own.GROUP_QUESTIONS,
    ),
    stories=(
        "{_person} has word cards: {words}. Cards with the same letters go on one pile. Which piles are there? Use a {_out}.",
        "Words: {words}\nTask: anagram groups\nFormat: {_out}",
        "{words}\n\nPut the anagrams above into a {_out}.",
        "Coding task: group anagrams. Input: {words}. Output: a {_out}.",
        "Return a {_out}. Every inner list holds words made from the same letters. The words are {words}.",
        "A puzzle book mixes up anagrams: {words}. Which belong together?",
        "{_person} wrote {words} on the board. Two words are a family if one is a rearrangement of the other. List the families as a {_out}.",
        "I need these words in families of anagrams, order doesn't matter: {words}",
        "strs = {words}\nreturn the anagram groups",
        "Same letters, same group. {words}. Reply with a {_out}.",
        *own.GROUP_STORIES, *worked(own.GROUP_STORIES),
    ),
    gives=None,
)  # fmt: skip

# --- alternation ----------------------------------------------------------------------------


def _teach_bits(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"binary string alternating: ([01]+)", text)
    return find(text, [(*found.span(1), "bits")]) if found else None


_BITS = Gym(
    "binary_alternation",
    _teach_bits,
    ({}, {"min_n": 50, "max_n": 500}, {"min_n": 2, "max_n": 80}, {"p_solvable": 0.4}),
)


def _bits(rng: Random) -> dict[str, Slot]:
    size = rng.choice([rng.randint(2, 8), rng.randint(6, 20), rng.randint(15, 90)])
    ones = size // 2 + (rng.choice([0, 0, 1]) if size % 2 else 0)
    if rng.random() < 0.2:
        ones = rng.randint(0, size)
    chars = rng.sample("1" * ones + "0" * (size - ones), size)
    gap = rng.choice(["", "", "", "", " ", ", ", ",", "  "])
    text = mark(gap.join(chars))
    if gap == ", ":
        text = join("[", text, "]")
    elif rng.random() < 0.4:
        left, right = rng.choice([('"', '"'), ("'", "'"), ("`", "`"), ("“", "”"), ("<", ">"), ("*", "*"), ("\n", "\n"), ("(", ")"), ("|", "|"), ("«", "»")])
        text = join(left, text, right)
    return {
        "bits": text,
        "_else": rng.choice(["", "", " If it can't be done, say -1.", " Answer -1 if there is no way.", " (-1 if impossible)"]),
        **around(rng),
        "_nl": rng.choice([" ", "\n", "\n", "\n\n"]),
        "_what": rng.choice(["binary string", "bit string", "string of bits", "row of bits", "sequence of zeros and ones", "0/1 string"]),
    }  # fmt: skip


SWAPS = Family(
    skill="string-relations/alternating-swaps",
    sample=_bits,
    imported=_BITS.draw,
    nouns=(
        "the fewest swaps that make the {_what} {bits} alternate",
        "the minimum number of exchanges of two characters until {bits} alternates",
        "the least number of swaps for {bits} to have no two equal neighbours",
        "the smallest count of swaps, of any two positions, to get {bits} alternating, or -1",
    ),
    clauses=(
        "how many swaps make the {_what} {bits} alternating",
        "how many pairs of bits must be exchanged at least so that {bits} alternates",
        "with how few swaps {bits} can be made to alternate between 0 and 1",
    ),
    commands=(
        "find the minimum number of swaps to make {bits} alternating{_else}",
        "make {bits} alternate with as few swaps as possible and tell me how many",
        "count the swaps needed to turn the {_what} {bits} into 0101… or 1010…",
        "compute the least number of swaps after which no two neighbours in {bits} are equal",
        "work out how many swaps (any two positions) make {bits} an alternating string{_else}",
        "swap bits of {bits} until zeros and ones take turns; how few swaps will do",
        *own.SWAP_COMMANDS,
    ),
    questions=(
        "how many swaps does {bits} need to alternate?{_else}",
        "what's the minimum number of swaps to make the {_what} {bits} alternating?{_else}",
        "how many bits of {bits} have to trade places so that it alternates?{_else}",
        "in how few swaps can {bits} become alternating?{_else}",
        "{bits}: how many swaps until zeros and ones alternate?{_else}",
        "if I may swap any two characters, how often must I do so to make {bits} alternate?{_else}",
        "can {bits} be made alternating by swaps, and with how many?{_else}",
        *own.SWAP_QUESTIONS,
    ),
    stories=(
        "{_person} has black and white counters in a row: {bits} (1 is black). Swapping any two takes one move. How many moves until the colours alternate?{_else}",
        "{_what}: {bits}\nAny two characters may be swapped. Minimum swaps for an alternating string?{_else}",
        "Boys (1) and girls (0) stand in line as {bits}. In one step two children change places. How many steps at least until boys and girls alternate?{_else}",
        "s = {bits}. Minimum swaps to make s alternating?{_else}",
        "Lamps show {bits}. Exchanging two lamps costs 1. What's the cheapest way to an alternating pattern?{_else}",
        "A {_what} alternates if no two adjacent characters are equal. Starting with {bits}, how many swaps does it take?{_else}",
        "{bits}\nHow many swaps of two arbitrary bits turn this into an alternating pattern?{_else}",
        "{_person} lays out tiles: {bits}. They should go 0, 1, 0, 1 … or 1, 0, 1, 0 …. How many pairs have to be exchanged?{_else}",
        "Interview question: given {bits}, minimum number of swaps to make it alternating, or -1.",
        "Red is 1, blue is 0. The fence is painted {bits}. {_person} swaps boards until the colours take turns. What is the smallest number of swaps?{_else}",
        *own.SWAP_STORIES,
    ),
    gives="number",
)  # fmt: skip

FAMILIES = (ISOMORPHIC, CAN_SPELL, GROUP, SWAPS)
