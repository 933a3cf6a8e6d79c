"""Word ladders: from one word to another, one letter at a time."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from random import Random
from typing import Any

from reasonnet.forge.domains import _word_ladders_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import FIRST_SEED, Gym, find, is_evaluation
from reasonnet.forge.wording import Family, Marked, Slot
from reasonnet.tools.phrases import load_ladder_words

SIZE = 20_000
_CONFIGS: tuple[dict[str, int], ...] = (
    {},
    {"min_word_length": 3, "max_word_length": 5},
    {"min_word_length": 3, "max_word_length": 3},
)


def _teach(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"word ladder '(\w+)' to '(\w+)'", text)
    return find(text, [(*found.span(1), "start"), (*found.span(2), "end")]) if found else None


@cache
def _dataset(config: int, seed: int) -> Any:
    import reasoning_gym

    return reasoning_gym.create_dataset(
        "word_ladder", seed=FIRST_SEED + seed * SIZE, size=SIZE, **_CONFIGS[config]
    )


class _Ladders(Gym):
    """The generator takes at most 20000 questions a seed, and is slow to set up: few seeds."""

    __slots__ = ()

    def entry(self, rng: Random) -> tuple[Mapping[str, Any], Marked]:
        """Draw a question with its label; see Gym."""
        while True:
            data = _dataset(rng.randrange(len(_CONFIGS)), rng.randrange(4))
            entry = data[rng.randrange(SIZE)]
            marked = self.teach(entry)
            if marked is not None and not is_evaluation(entry["question"]):
                return entry, marked

    def score(self, answer: str, entry: Mapping[str, Any]) -> float:
        """Score an answer by the generator's own scorer."""
        return float(_dataset(1, 0).score_answer(answer, entry))


_LADDERS = _Ladders(
    "word_ladder",
    _teach,
    _CONFIGS,
)
_KNOWN: list[tuple[str, str]] = [
    ("cold", "warm"), ("head", "tail"), ("cat", "dog"), ("lead", "gold"), ("ship", "dock"), ("wheat", "bread"), ("black", "white"), ("pig", "sty"),
    ("four", "five"), ("hate", "love"), ("word", "game"), ("boy", "man"), ("east", "west"), ("nose", "chin"), ("sick", "well"), ("ape", "man"),
]  # fmt: skip


def _pair(rng: Random) -> dict[str, Slot]:
    size = rng.choice([3, 4, 4, 4, 5])
    stock = _stock(size)
    start, end = (
        rng.choice(_KNOWN) if rng.random() < 0.15 else (rng.choice(stock), rng.choice(stock))
    )
    style = rng.choice([str.upper, str.lower, str.lower, str.capitalize])
    left, right = rng.choice([('"', '"'), ("'", "'"), ("", ""), ("", ""), ("", ""), ("*", "*"), ("“", "”"), ("**", "**"), ("`", "`"), ("[", "]"), ("«", "»"), ("_", "_"), ("(", ")")])
    return {
        "start": Marked(((left, None), (style(start), "start"), (right, None))),
        "end": Marked(((left, None), (style(end), "end"), (right, None))),
        **asides(rng),
        "_kin": rng.choice(["gran", "uncle", "sister", "flatmate", "teacher", "nephew"]),
        "_rule": rng.choice(["", "", " Change one letter at a time.", " Every step must be a real word.", " One letter per step, only English words.", " All words in between must exist."]),
        "_out": rng.choice(["", "", " Separate the words by commas.", " Capital letters, commas, no spaces.", " Give the whole chain.", " All words, first and last too.", " Write it like AAA,BBB,CCC.", " As a JSON list.", " One word per line.", " Arrows between the words, please.", " Just the words."]),
    }  # fmt: skip


_STOCK: dict[int, list[str]] = {}


def _stock(size: int) -> list[str]:
    if size not in _STOCK:
        _STOCK[size] = sorted(word for word in load_ladder_words() if len(word) == size)
    return _STOCK[size]


LADDER = Family(
    skill="word-ladders/ladder",
    sample=with_example("word-ladders/ladder", _pair, "{start} to {end}"),
    imported=_LADDERS.draw,
    nouns=(
        "a word ladder from {start} to {end}",
        "the shortest word chain between {start} and {end}",
        "a doublet chain from {start} to {end}",
        "a path of words from {start} to {end} that differ in one letter each",
        "the steps of a word ladder that starts with {start} and ends with {end}",
        "a Lewis Carroll style ladder, {start} to {end}",
        *said_so.NOUNS,
    ),
    clauses=(
        "how {start} becomes {end} by changing one letter at a time",
        "which words lead from {start} to {end}, one letter each time",
        "how to get from {start} to {end} in a word ladder",
        *said_so.CLAUSES,
    ),
    commands=(
        "turn {start} into {end} one letter at a time",
        "make a word ladder from {start} to {end}",
        "change {start} to {end}, one letter per step, real words only",
        "go from {start} to {end} in a word chain where neighbours differ in a single letter",
        "find a word ladder that ends in {end} and begins with {start}",
        "connect {start} and {end} by a word ladder",
        "solve the doublet {start} – {end}",
        "transform {start} step by step into {end} by replacing single letters",
        "get to {end} from {start} by one-letter changes",
        "build a chain of English words {start} … {end}, changing one letter in each step",
        *said_so.COMMANDS,
    ),
    questions=(
        "how do I get from {start} to {end} in a word ladder?",
        "what's a word ladder between {start} and {end}?",
        "which words link {start} to {end} if one letter changes at a time?",
        "can {start} be turned into {end} one letter at a time, and how?",
        "{start} to {end}, one letter at a time: how?",
        "what is the shortest chain of one-letter changes from {start} to {end}?",
        *said_so.QUESTIONS,
    ),
    stories=(
        "{_person} plays word ladder: first word {start}, last word {end}.{_rule} What is in between?{_out}",
        "Start: {start}\nEnd: {end}\nWord ladder?{_rule}{_out}",
        "{start} -> ... -> {end}{_rule} Fill in the ladder.{_out}",
        "Doublets puzzle: get from {start} to {end}.{_rule}{_out}",
        "The top rung says {start} and the bottom rung {end}.{_rule} Which words go on the rungs?{_out}",
        "My puzzle book wants me to go from {start} to {end}.{_rule} I'm stuck.{_out}",
        "{_person} has to reach {end}, starting with {start}.{_rule} Show the chain.{_out}",
        "The target is {end}; we begin at {start}.{_rule} Write the word ladder.{_out}",
        "Replace a letter, get a word, repeat. From {start} to {end}, please.{_out}",
        "Word golf! Hole: {end}. Tee: {start}.{_rule}{_out}",
        *said_so.STORIES,
    ),
    gives=None,
)  # fmt: skip

FAMILIES = (LADDER,)
