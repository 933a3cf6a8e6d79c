"""Shuffled sentences that are to be put in order."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any

from reasonnet.forge.domains import _sentence_order_words as more
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._everyday_talk import borrowed, talk
from reasonnet.forge.domains._listing import spans
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import OWN, Family, Marked, Slot

_SUBJECTS = "the dog|my sister|our old teacher|the small cat|a young man|the president|his uncle|the new engineer|every child|she|he|we|they|the train from Berlin|nobody|the whole team|a friend of mine".split(
    "|"
)
_VERBS = "found|bought|saw|painted|wants|forgot|carried|described|has lost|will sell|never liked|is cleaning|repaired|opened|would like|discovered".split(
    "|"
)
_OBJECTS = "a red ball|the letter|an expensive car|the kitchen window|some fresh bread|two tickets|the answer|a very old map|his keys|the blue book|a strange machine|our garden|three apples|the broken clock".split(
    "|"
)
_ENDS = "in the park|after lunch|on Monday|near the river|without any help|every morning|because of the rain|in less than an hour|at the station|with great care|before the show||".split(
    "|"
)


def some_sentence(rng: Random) -> list[str]:
    """Make up an English sentence; its words with the marks at them."""
    text = f"{rng.choice(_SUBJECTS)} {rng.choice(_VERBS)} {rng.choice(_OBJECTS)} {rng.choice(_ENDS)}".strip()
    if rng.random() < 0.25:
        text += f"{rng.choice([' and', ', but', ' while'])} {rng.choice(_SUBJECTS)} {rng.choice(_VERBS)} {rng.choice(_OBJECTS)}"
    text = text[0].upper() + text[1:] + rng.choice([".", ".", ".", "!", ""])
    return text.split()  # fmt: skip


def written_words(rng: Random, texts: list[str], *, plain: bool = True) -> Marked:
    """Write words with signs between, on lines, in quotes, as a list; `plain` if none has a comma."""
    gap = rng.choice(
        [" "] * 8 + [" / ", " | ", "\n", " - ", " · ", "  ", "\n- ", " ; ", " // ", " ~ ", "list", "numbered", "quoted"]
        + ([", ", ", "] if plain else [])
    )  # fmt: skip
    quote = ""
    left, right = rng.choice(
        [('"', '"'), ("'", "'"), ("", ""), ("", ""), ("“", "”"), ("\n", ""), ("`", "`"), ("«", "»"), ("\n    ", "\n"), ("<", ">")]
    )  # fmt: skip
    if gap in ("list", "quoted"):
        left, right = rng.choice([("[", "]"), ("[", "]"), ("(", ")"), ("", "")])
        quote, gap = rng.choice(["'", '"']), rng.choice([", ", ",", " "])
    numbered = gap == "numbered"
    if numbered:
        gap, left, right = rng.choice(["\n", " "]), "", ""
    if "\n" in gap:
        left, right = gap, "\n"
    elif gap != " " and left == "\n":
        left = ""
    pieces: list[tuple[str, str | None]] = []
    for index, text in enumerate(texts):
        lead = (gap if index else left) + (f"{index + 1}) " if numbered else "") + quote
        pieces += [(lead, None)] if lead else []
        pieces.append((text, OWN))
        pieces += [(quote, None)] if quote else []
    return Marked((*pieces, (right, None)) if right else tuple(pieces))


def _shuffled(rng: Random) -> dict[str, Slot]:
    sentence = some_sentence(rng)
    if rng.random() < 0.25:
        sentence[0] = sentence[0].lower()
    rng.shuffle(sentence)
    plain = not any(word.endswith(",") for word in sentence)
    return {
        **talk(rng),
        "words": written_words(rng, sentence, plain=plain),
        "_out": rng.choice(["", "", " Use every word.", " Write only the sentence.", " All words must be used once.", " Don't add any words."]),
        "_person": rng.choice(PEOPLE),
        "_mixed": rng.choice(["shuffled", "scrambled", "mixed up", "jumbled", "out of order", "in the wrong order"]),
    }  # fmt: skip


RESTORE = Family(
    skill="sentence-order/restore",
    sample=_shuffled,
    nouns=(
        "the sentence made of the words {words}",
        "a proper English sentence out of {words}",
        "the sensible order of the words {words}",
        "the sentence that was {_mixed} to {words}",
    ),
    clauses=(
        "which sentence the words {words} make",
        "how the {_mixed} words {words} go together",
        "what sentence one can build from {words}",
    ),
    commands=(
        "make a sentence of these words: {words}",
        "put the words {words} into a sensible order",
        "unscramble the sentence {words}",
        "arrange {words} to form a sentence",
        "reorder these words so that they make sense: {words}",
        "build a correct English sentence with {words}",
        "rearrange the {_mixed} words: {words}",
        "form a sentence: {words}",
    ),
    questions=(
        "which sentence do the words {words} form?",
        "what is the right word order of {words}?",
        "can you make a sentence from {words}?",
        "how should the words {words} be arranged?",
        "{words}: what sentence is that?",
        "what did the sentence {words} look like before its words were {_mixed}?",
        *more.RESTORE[1::2],
    ),
    stories=(
        "{_person} dropped the word cards. They now read {words}. What was the sentence?{_out}",
        "English exercise: {words}. Put the words in order.{_out}",
        "Words: {words}\nSentence:",
        "The words of this sentence are {_mixed}: {words}. Fix it.{_out}",
        "{words}\n\nMake one sentence out of the words above.{_out}",
        "Grammar homework for {_person}: order the words {words}.{_out}",
        "A bug in our app {_mixed} a sentence's words: {words}. Please repair it.{_out}",
        "Fridge poetry: I have the magnets {words}. Lay a sentence with all of them.{_out}",
        "Sentence puzzle. {words}. What's the sentence?{_out}",
        "These words belong to one sentence: {words}.{_out} Which one?",
        *more.RESTORE[::2],
    ),
    gives=None,
)  # fmt: skip


def _teach(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    start = text.index("in the following sentence:") + len("in the following sentence:")
    return find(text, spans(text, start, len(text), r"\S+", "words"))


_REORDERING = Gym(
    "sentence_reordering",
    _teach,
    (
        {},
        {"min_words_in_sentence": 20, "max_words_in_sentence": 50},
        {"min_words_in_sentence": 3, "max_words_in_sentence": 50},
    ),
)


def _twice(rng: Random) -> dict[str, Slot]:
    slots = _shuffled(rng)
    if rng.random() < 0.5:
        texts = borrowed(rng, _REORDERING, "words")
        slots["words"] = written_words(rng, texts, plain=not any("," in text for text in texts))
    slots["_group"] = rng.choice(
        ["words that occur twice stay together", "equal words next to each other", "repeated words written together where the first belongs",
         "keep repeats of a word side by side", "list words by where they first occur, repeats included", "equal words are kept together"]
    )  # fmt: skip
    return slots


GROUPED = Family(
    skill="sentence-order/restore-grouped",
    sample=_twice,
    imported=_REORDERING.draw,
    nouns=(
        "the correct order of the words {words}, {_group}",
        "the sentence order of {words} ({_group})",
        "the right sequence of {words}, {_group}",
    ),
    clauses=(
        "what the correct order of {words} is, {_group}",
        "how {words} are ordered in the sentence, {_group}",
    ),
    commands=(
        "restore the word order of {words}, {_group}",
        "bring {words} into their order in the sentence, {_group}",
        "order the words {words} by first occurrence in the original sentence, {_group}",
        "recover the order of {words} ({_group})",
        "sort {words} as in the sentence they come from, {_group}",
        "reconstruct the sentence {words}; {_group}",
        "put these words back in order, {_group}: {words}",
        "rearrange {words} into sentence order, {_group}",
    ),
    questions=(
        "what is the original order of {words}, {_group}?",
        "in which order do the words {words} come, {_group}?",
        "how are {words} put right, {_group}?",
        "can you restore {words}, {_group}?",
        "which order is right for {words} ({_group})?",
        *more.GROUPED[1::2],
    ),
    stories=(
        "The words of a sentence are {_mixed}: {words}. Restore their order, {_group}.{_out}",
        "Restore: {words}\nRule: {_group}.",
        "{_person} sorted the words of a sentence into a list: {words}. Give the list in sentence order, {_group}.",
        "{words}\n\nPut the words above in order again, {_group}.",
        "For an index I need {words} in the order of the sentence, {_group}.{_out}",
        "Rule for this exercise: {_group}. Order the words {words}.",
        "A sentence lost its order: {words}. Rebuild it; {_group}.{_out}",
        "Order of first occurrence wanted, {_group}. Words: {words}",
        "{_person}'s script removes the order of words: {words}. Undo that, {_group}.",
        "Note: {_group}. Which order had {words} in the sentence?",
        "Word list, {_mixed}: {words}. Sentence order, please ({_group}).",
        "Here are {words}. Arrange them as in the original sentence but {_group}.",
        *more.GROUPED[::2],
    ),
    gives=None,
)  # fmt: skip

FAMILIES = (RESTORE, GROUPED)
