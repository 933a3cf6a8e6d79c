"""Unreadable words: shifted alphabets and jumbled letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from reasonnet.forge.domains import _ciphers_words as more
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._everyday_talk import borrowed, talk
from reasonnet.forge.domains._listing import spans, words
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.domains.sentence_order import some_sentence, written_words
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import Family, Marked, Slot
from reasonnet.tools.ciphers import shifted


def _message(rng: Random) -> list[str]:
    """Draw a row of words: a sentence, or words that have nothing to do with one another."""
    if rng.random() < 0.6:
        return [word.strip(".,;:!?") for word in some_sentence(rng)]
    return words(rng, rng.choice([1, 2, 3, 5, 8, 14, 25]), 2, 12)


# --- shifted alphabets ----------------------------------------------------------------------


def _teach_caesar(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"Caesar cipher text: ([A-Z ]+)\.", text)
    return find(text, spans(text, *found.span(1), "[A-Z]+", "words")) if found else None


_CAESAR = Gym(
    "caesar_cipher",
    _teach_caesar,
    (
        {},
        {"min_rotation": 15, "max_rotation": 25, "min_words": 15, "max_words": 25},
        {"min_words": 2, "max_words": 40},
    ),
)


def _caesar(rng: Random) -> dict[str, Slot]:
    by = rng.randint(1, 25)
    case: list[Callable[[str], str]] = [str.upper, str.upper, str.lower, str.strip]
    as_typed = rng.choice(case)
    texts = [shifted(as_typed(word), by) for word in _message(rng) if word.isalpha()] or ["KHOOR"]
    if rng.random() < 0.4:
        texts = [as_typed(word) for word in borrowed(rng, _CAESAR, "words")]
    return {
        **talk(rng),
        "words": written_words(rng, texts, plain=not any("," in text for text in texts)),
        "_out": rng.choice(["", "", " Only the plain text.", " Give just the message.", " No explanation."]),
        "_person": rng.choice(PEOPLE),
        "_cipher": rng.choice(["Caesar cipher", "Caesar cipher", "shift cipher", "rotation cipher", "Caesar shift", "ROT-n code"]),
    }  # fmt: skip


CAESAR = Family(
    skill="ciphers/crack-caesar",
    sample=with_example("ciphers/crack-caesar", _caesar, "{words}"),
    imported=_CAESAR.draw,
    nouns=(
        "the plain text of the {_cipher} {words}",
        "the message behind {words}, a {_cipher} with unknown shift",
        "the decryption of {words} ({_cipher})",
        "the English text that was shifted to {words}",
        "the original of this {_cipher}: {words}",
    ),
    clauses=(
        "what {words} means; it's a {_cipher}",
        "what the {_cipher} {words} says",
        "which message was turned into {words} by shifting the alphabet",
    ),
    commands=(
        "decode this {_cipher}: {words}",
        "decrypt {words}; every letter was moved by the same amount",
        "crack the {_cipher} {words}",
        "undo the alphabet shift in {words}",
        "break {words}, a {_cipher}, without the key",
        "shift the letters of {words} back until it is English",
        "try all rotations of {words} and give the readable one",
        "turn the {_cipher} text back into plain English: {words}",
    ),
    questions=(
        "what does {words} say? It is a {_cipher}",
        "can you read this {_cipher}? {words}",
        "what's the plain text of {words} if it is a {_cipher}?",
        "which English sentence gives {words} under a {_cipher}?",
        "{words}: what does that mean after shifting the alphabet back?",
        "how does the {_cipher} message {words} read in clear?",
        *more.CAESAR[1::2],
    ),
    stories=(
        "{_person} got a note: {words}. It's a {_cipher}, but the key is lost. What does it say?{_out}",
        "Ciphertext ({_cipher}): {words}\nPlaintext:",
        "All letters were rotated by some number of places: {words}. Rotate them back.{_out}",
        "{words}\nThis was encrypted with a {_cipher}. Decrypt it.{_out}",
        "Escape room: on the wall it says {words}. Next to it is a picture of Julius Caesar. What's the message?{_out}",
        "A spy sends {words}. We know that she uses a {_cipher}. Find the text.{_out}",
        "{_cipher}, key unknown. {words}{_out}",
        "My kid wrote me a secret letter where each letter is moved along the alphabet: {words}. What did they write?{_out}",
        "Geocaching hint in a {_cipher}: {words}. Please decode it.{_out}",
        "The text {words} was made by shifting every letter by the same, unknown number. Restore it.{_out}",
        *more.CAESAR[::2],
        *more.CAESAR_MORE,
    ),
    gives=None,
)  # fmt: skip

# --- jumbled letters ------------------------------------------------------------------------


def _teach_jumble(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    at = text.rindex("unscramble these words:") + len("unscramble these words:")
    return find(text, spans(text, at, len(text), r"\S+", "words"))


_JUMBLE = Gym(
    "letter_jumble",
    _teach_jumble,
    (
        {},
        {
            "min_word_len": 5,
            "max_word_len": 30,
            "min_words": 25,
            "max_words": 50,
            "min_corruption_level": 0.3,
            "max_corruption_level": 0.6,
        },
        {"min_words": 1, "max_words": 40},
    ),
)


def _jumble(rng: Random) -> dict[str, Slot]:
    texts = ["".join(rng.sample(word, len(word))) for word in _message(rng) if word.isalpha()]
    if rng.random() < 0.4:
        texts = borrowed(rng, _JUMBLE, "words")
    texts = texts or ["odg"]
    return {
        **talk(rng),
        "words": written_words(rng, texts, plain=not any("," in text for text in texts)),
        "_out": rng.choice(["", "", " Keep the order of the words.", " The words are in the right order.", " Give only the words.", " One word each."]),
        "_person": rng.choice(PEOPLE),
        "_mixed": rng.choice(["scrambled", "jumbled", "mixed up", "shuffled", "muddled"]),
    }  # fmt: skip


JUMBLE = Family(
    skill="ciphers/unscramble",
    sample=with_example("ciphers/unscramble", _jumble, "{words}"),
    imported=_JUMBLE.draw,
    nouns=(
        "the words with {_mixed} letters in {words}",
        "the right spelling of the {_mixed} words {words}",
        "the sentence whose words are {_mixed} letter by letter in {words}",
        "the solution of the anagrams {words}, word by word",
        "{words} with the letters of each word put right",
    ),
    clauses=(
        "what {words} says when the letters in each word are put in order",
        "which words are {_mixed} in {words}",
        "what the {_mixed} words {words} are",
    ),
    commands=(
        "unscramble {words}",
        "unscramble the letters of each word: {words}",
        "restore the {_mixed} words {words}",
        "sort out the letters in {words}, word by word",
        "put the letters of every word in the right order: {words}",
        "fix this text where the letters inside words are {_mixed}: {words}",
        "solve the word jumble {words}",
        "un-jumble the words {words}",
    ),
    questions=(
        "what are the {_mixed} words {words}?",
        "what does {words} say with the letters in order?",
        "can you unscramble {words}?",
        "which English words are hidden in the jumble {words}?",
        "{words}: what are these words with their letters put right?",
        "how do the words {words} read unjumbled?",
        *more.UNSCRAMBLE[1::2],
    ),
    stories=(
        "{_person}'s keyboard {_mixed} the letters of each word: {words}. What was typed?{_out}",
        "Jumble: {words}\nSolution:",
        "The letters in each word are {_mixed}. {words}{_out}",
        "{words}\n\nEach word above has its letters {_mixed}. Write it properly.{_out}",
        "Newspaper puzzle, scrambled words: {words}. What are they?{_out}",
        "{_person} shuffled the letters of every word: {words}. Recover the text.{_out}",
        "Someone with dyslexia software trouble sent me {words}. The words are in order but the letters aren't. What does it say?{_out}",
        "Word game: {words}. Rearrange the letters of each.{_out}",
        "Each of these is an anagram of an English word: {words}. Together they make a text. Which?{_out}",
        "I've {_mixed} some words for you: {words}. Bring them in order, letter by letter.{_out}",
        *more.UNSCRAMBLE[::2],
        *more.UNSCRAMBLE_MORE,
    ),
    gives=None,
)  # fmt: skip

FAMILIES = (CAESAR, JUMBLE)
