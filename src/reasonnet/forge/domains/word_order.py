"""Words sorted by their characters' codes, and letters counted in a text of many words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import Any

from reasonnet.forge.domains import _word_order_words as own
from reasonnet.forge.domains._listing import length, listing, order_slots, spans, words
from reasonnet.forge.domains._tables import around, many
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, items

# --- sorting --------------------------------------------------------------------------------


def _teach_sorting(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"sort these words in (\w+) order[^:]*: *", text)
    if found is None:
        return None
    return find(
        text,
        [
            (found.start(1), found.end(1), "order"),
            *spans(text, found.end(), len(text), r"\w[\w'’-]*", "words"),
        ],
    )


_SORTING = Gym(
    "word_sorting",
    _teach_sorting,
    (
        {},
        {"min_words": 25, "max_words": 50, "min_word_length": 5, "max_word_length": 10},
        {"min_words": 5, "max_words": 30},
        {"min_words": 2, "max_words": 80, "max_word_length": 8, "min_word_length": 1},
    ),
)


def _sort(rng: Random) -> dict[str, Slot]:
    chosen = list(dict.fromkeys(words(rng, length(rng), 1, 14)))
    style = rng.random()
    for i, word in enumerate(chosen):
        if rng.random() < style * 0.6:
            chosen[i] = rng.choice([word.capitalize(), word.capitalize(), word.upper()])
    return {
        **order_slots(rng, alphabet=True),
        **around(rng),
        "_nl": rng.choice([" ", "\n", "\n", "\n\n"]),
        "words": many(rng, chosen) if rng.random() < 0.6 else listing(rng, chosen),
        "_code": rng.choice(["ASCII", "Unicode", "code point", "character code", "ASCII value", "ASCII/Unicode"]),
        "_case": rng.choice(["capitals before small letters", "upper case comes before lower case", "capital letters first, as in ASCII",
                             "so that 'Z' is before 'a'", "the way Python sorts strings", "case-sensitively"]),
        "_out": rng.choice(["", "", " Give the list with commas.", " Separate them by commas.", " Only the sorted list, please.", " Answer with the words only."]),
    }  # fmt: skip


SORT = Family(
    skill="word-order/sort",
    sample=shown(_sort, "word-order/sort", "{words} ({order})"),
    imported=_SORTING.draw,
    nouns=(
        "the list {words} in {order} {_code} order",
        "these words in {order} order by {_code}: {words}",
        "the words {words} sorted from {way} by {_code}",
        "the {order} case-sensitive order of {words}",
        "a {short} {_code} sort of {words}",
        "the strings {words} arranged {short} the way a computer compares them",
        "{words}, {short}, {_case}",
    ),
    clauses=(
        "how {words} are sorted in {order} {_code} order",
        "what {words} look like when a program sorts them in {order} order, {_case}",
        "in which order {words} come if sorted {short} by {_code}",
    ),
    commands=(
        "sort {words} in {order} {_code} order",
        "order these words from {way} by {_code}: {words}",
        "put the following in {order} order, {_case}: {words}",
        "sort {short} by {_code}: {words}",
        "arrange {words} in {order} order using {_code} comparison",
        "rank the strings {words} from {way}, {_case}",
        "do a {order} {_code} sort on {words}",
        "rearrange {words} so that they are {short} ({_case})",
        "bring these names into {order} order, {_case}: {words}",
        "compare by {_code} and list {words} in {order} order",
        *own.SORT_COMMANDS,
    ),
    questions=(
        "what is {words} in {order} {_code} order?",
        "how would Python sort {words} in {order} order?",
        "can you sort these {short} by {_code}: {words}?",
        "which order do {words} have from {way}, {_case}?",
        "{words}: how does that look in {order} {_code} order?",
        "could you put {words} in {order} order, {_case}?",
        *own.SORT_QUESTIONS,
    ),
    stories=(
        "{_person} has a column of words: {words}\nSort it in {order} order by {_code}.{_out}",
        "Words: {words}\nOrder: {order}\nComparison: {_code}",
        "Here is my list: {words}. I need it {short}, {_case}.{_out}",
        "Direction: {order}. Comparison: {_code}. Sort:\n{words}",
        "The file names are {words}. The server lists them in {order} order and compares by {_code}. What does the listing look like?",
        "{_person} wrote a script that sorts strings from {way}, {_case}. Its input is {words}. What is its output?",
        "{words}\n\nThe above, in {order} order please ({_code}, so capitals count).{_out}",
        "sort -> {short}, case sensitive\n{words}",
        "For a database index {_person} needs these keys in {order} {_code} order: {words}.{_out}",
        "Take the words below, compare them character by character ({_code}) and give them back in {order} order.{_out}\n{words}",
        *own.SORT_STORIES, *worked(own.SORT_STORIES),
    ),
    gives=None,
)  # fmt: skip

# --- counting -------------------------------------------------------------------------------


def _teach_counting(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r'letter "(.)" appear in the text: "(.*)"', text, re.DOTALL)
    if found is None:
        return None
    return find(
        text,
        [
            (found.start(1), found.end(1), "letter"),
            *spans(text, found.start(2), found.end(2), r"[^\s\"]+", "words"),
        ],
    )


_COUNTING = Gym(
    "letter_counting",
    _teach_counting,
    (
        {},
        {"min_words": 25, "max_words": 50},
        {"min_words": 1, "max_words": 30},
        {"min_words": 10, "max_words": 80},
    ),
)


def _count(rng: Random) -> dict[str, Slot]:
    chosen = words(
        rng, rng.choice([rng.randint(2, 8), rng.randint(4, 20), rng.randint(10, 50)]), 1, 13
    )
    if rng.random() < 0.6:
        chosen[0] = chosen[0].capitalize()
    letter = (
        rng.choice(sorted(set("".join(chosen).lower())))
        if rng.random() < 0.9
        else rng.choice("qzxjkae")
    )
    if rng.random() < 0.15:
        letter = letter.upper()
    left, right = rng.choice([('"', '"'), ("'", "'"), ("“", "”"), ("", ""), ("<", ">"), ("*", "*"), ("(", ")"), ("`", "`"), ("«", "»")])
    opening, closing = rng.choice([('"', '"'), ("'", "'"), ("", ""), ("", ""), ("`", "`"), ("“", "”"), ("«", "»"), ("<<", ">>"), ("```\n", "\n```"), ("> ", ""), ("\n    ", "\n"), ("(", ")"), ("[", "]"), ("--- ", " ---")])
    return {
        "letter": Marked(((left, None), (letter, "letter"), (right, None))),
        "words": Marked(((opening, None), *items(rng, chosen, joiner="space").pieces, (closing, None))),
        **around(rng),
        "_nl": rng.choice([" ", "\n", "\n", "\n\n"]),
        "_text": rng.choice(["text", "sentence", "phrase", "line", "quote", "message", "passage", "title", "caption"]),
    }  # fmt: skip


COUNT = Family(
    skill="word-order/count-letter",
    sample=_count,
    imported=_COUNTING.draw,
    nouns=(
        "the number of times {letter} occurs in the {_text} {words}",
        "how many {letter} there are in all the words of {words}",
        "the count of the letter {letter} in the {_text}: {words}",
        "the frequency of {letter} in this {_text}: {words}",
        "the total of letter {letter} in {words}",
    ),
    clauses=(
        "how often the letter {letter} occurs in this {_text}: {words}",
        "how many times {letter} is used in {words}",
        "how many letters {letter} the {_text} {words} has",
        "how often one has to type {letter} to write {words}",
    ),
    commands=(
        "count the letter {letter} in the {_text} {words}",
        "count how many times {letter} appears in this {_text}: {words}",
        "tally every {letter} in {words}",
        "go through the {_text} and count each {letter}: {words}",
        "find how often {letter} occurs in the following words: {words}",
        "add up the occurrences of {letter} over the words {words}",
        "tell me the number of letters {letter}, capital or small, in the {_text} {words}",
        *own.COUNT_COMMANDS,
    ),
    questions=(
        "how many {letter} are in the {_text} {words}?",
        "how many times does {letter} show up in {words}?",
        "how often is the letter {letter} in this {_text}: {words}?",
        "in the {_text} {words}, how many times do you see {letter}?",
        "what's the number of letters {letter} in {words}?",
        "{words}: how many {letter} is that?",
        "how many {letter} does one write in {words}?",
        *own.COUNT_QUESTIONS,
    ),
    stories=(
        "{_person} paints a sign that says {words}. How many times is the letter {letter} painted?",
        "{_text}: {words}\nletter: {letter}\ncount?",
        "Letter: {letter}. Text: {words}. How many?",
        "{words}\n\nHow often does {letter} occur in the {_text} above?",
        "The key {letter} of {_person}'s keyboard is broken. How many letters are missing from {words}?",
        "Read this {_text}: {words}. Now count the {letter}, upper and lower case.",
        "{_person} circles every {letter} in the {_text} {words}. How many circles is that?",
        "For a word game we must know how many {letter} this {_text} has: {words}",
        "A printer charges by letter. In {words}, how many times is {letter} printed?",
        "I'm looking at the {_text} {words} and want to know how many times {letter} comes up.",
        *own.COUNT_STORIES,
    ),
    gives="number",
)  # fmt: skip

FAMILIES = (SORT, COUNT)
