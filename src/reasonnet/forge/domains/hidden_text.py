"""Text hidden behind an emoji, and a fact hidden among many others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from random import Random
from typing import Any

from reasonnet.forge.domains import _hidden_text_words as more
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._everyday_talk import borrowed, talk
from reasonnet.forge.domains._listing import words
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.domains.sentence_order import some_sentence
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark

# --- behind an emoji ------------------------------------------------------------------------


def _teach_emoji(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"from the emoji: (\S+)", text)
    return find(text, [(*found.span(1), "carrier")]) if found else None


_EMOJI = Gym(
    "emoji_mystery",
    _teach_emoji,
    (
        {},
        {"min_words_in_sentence": 10, "max_words_in_sentence": 30},
        {"min_words_in_sentence": 3, "max_words_in_sentence": 12},
    ),
)
_FACES = "😀 😎 🤖 🐙 🌵 🍕 🚀 🎈 🔑 🐳 🙂 👾 🦊 ❓ 🎁 🌙 💡 🐸 🧩 🍀 ☕ 😶 😇 👻 A * x".split()


def _carrier(rng: Random) -> dict[str, Slot]:
    message = " ".join(
        some_sentence(rng) if rng.random() < 0.6 else words(rng, rng.randint(1, 14), 1)
    )
    if rng.random() < 0.15:
        message = rng.choice(
            [
                "Ünïcödé wörks",
                "naïve café",
                "10 € for tea",
                "¿qué?",
                "42",
                "ok",
                "μ-law",
                "pi ≈ 3.14",
            ]
        )
    hidden = "".join(chr(0xFE00 + b) if b < 16 else chr(0xE0100 + b - 16) for b in message.encode())
    return {
        **talk(rng),
        "carrier": rng.choice(_FACES) + hidden,
        "_out": rng.choice(["", "", " Only the text.", " Just give me the message.", " Answer with the sentence."]),
        "_person": rng.choice(PEOPLE),
        "_hidden": rng.choice(["hidden in variation selectors", "stored in its variation selectors", "in invisible characters behind it", "smuggled in as Unicode variation selectors",
                               "encoded byte by byte in variation selectors"]),
    }  # fmt: skip


DECODE = Family(
    skill="hidden-text/decode",
    sample=with_example("hidden-text/decode", _carrier, "{carrier}"),
    imported=_EMOJI.draw,
    nouns=(
        "the message hidden in {carrier}",
        "the secret text behind {carrier}",
        "the sentence that is {_hidden}: {carrier}",
        "the content of the invisible characters after {carrier}",
        "the decoded text of the emoji {carrier}",
    ),
    clauses=(
        "what is hidden in {carrier}",
        "what the emoji {carrier} says; the text is {_hidden}",
        "which message {carrier} carries",
    ),
    commands=(
        "decode {carrier}",
        "decode the message in {carrier}",
        "reveal what is {_hidden}: {carrier}",
        "read out the variation selectors of {carrier} as text",
        "extract the hidden text from {carrier}",
        "turn the invisible bytes behind {carrier} into text",
        "unpack the secret in {carrier}",
        "show me the text in this emoji: {carrier}",
    ),
    questions=(
        "what does {carrier} hide?",
        "what's the secret message in {carrier}?",
        "which text is {_hidden} here: {carrier}?",
        "can you read the hidden text in {carrier}?",
        "what does the emoji {carrier} really say?",
        "is there a message in {carrier}, and what is it?",
        *more.DECODE[1::2],
    ),
    stories=(
        "{_person} sent me {carrier}. There's a text {_hidden}. What is it?{_out}",
        "Emoji: {carrier}\nHidden text:",
        "This emoji looks harmless: {carrier}. But a message is {_hidden}.{_out}",
        "{carrier}\nDecode.{_out}",
        "A watermark was found in {carrier}. Read it.{_out}",
        "Steganography challenge: {carrier}. Text is {_hidden}.{_out}",
        "My chat shows {carrier} and its length is suspicious. What's written in it?{_out}",
        "Byte = selector code point minus the start of its block. Apply this to {carrier} and print the text.{_out}",
        "The bytes of a sentence are {_hidden}: {carrier}. Which sentence?{_out}",
        *more.DECODE[::2],
        *more.DECODE_MORE,
    ),
    gives=None,
)  # fmt: skip

# --- among many facts -----------------------------------------------------------------------


@cache
def _vocabulary() -> tuple[frozenset[str], frozenset[str]]:
    from reasoning_gym.cognition import needle_data

    return frozenset(needle_data.VERBS), frozenset(needle_data.SUBJECTS)


def _predicate(text: str, start: int, end: int, role: str) -> list[tuple[int, int, str]] | None:
    """Cut `loves the color red` into verb and object."""
    verbs, objects = _vocabulary()
    for gap in re.compile(" ").finditer(text, start, end):
        if text[start : gap.start()] in verbs and text[gap.end() : end] in objects:
            return [(start, gap.start(), role), (gap.end(), end, role)]
    return None


def _teach_needle(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    body, _, _ = text.rpartition("\n")
    marked: list[tuple[int, int, str]] = []
    for fact in re.finditer(r"(\S+) ([^.]+)\. ?", body):
        cut = _predicate(text, *fact.span(2), "entries")
        if cut is None:
            return None
        marked += [(*fact.span(1), "entries"), *cut]
    asked = re.compile(r"Who (.*)\? Reply only").search(text, len(body))
    cut = _predicate(text, *asked.span(1), "asked") if asked else None
    return find(text, [*marked, *cut]) if cut else None


_NEEDLE = Gym(
    "needle_haystack",
    _teach_needle,
    (
        {"min_num_statements": 2, "max_num_statements": 12},
        {"min_num_statements": 10, "max_num_statements": 40},
        {"min_num_statements": 30, "max_num_statements": 90},
        {"min_num_statements": 10, "max_num_statements": 100},
        {"min_num_statements": 100, "max_num_statements": 220},
    ),
)
_DOES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("likes", "loves", "hates", "adores", "prefers", "avoids", "enjoys"),
     ("tea", "coffee", "fresh bread", "old films", "jazz", "football", "snow", "long walks", "chess", "the colour blue", "spiders", "Mondays", "green apples")),
    (("owns", "bought", "sold", "repairs", "collects", "rents"),
     ("a boat", "two bicycles", "a red car", "old coins", "a farm", "a violin", "stamps", "a small flat", "a horse", "a telescope")),
    (("lives in", "comes from", "works in", "moved to", "dreams of"),
     ("Lima", "Oslo", "New York", "Cairo", "Kyoto", "Rome", "Perth", "Quito", "Cape Town", "Riga")),
    (("studies", "teaches", "failed", "passed", "is good at"),
     ("maths", "physics", "French", "history", "art", "biology", "music theory", "law", "Latin")),
    (("ordered", "cooked", "wants", "can't stand", "is allergic to"),
     ("pizza", "tomato soup", "fish", "nuts", "ice cream", "rice", "mussels", "a burger", "salad")),
)  # fmt: skip


def _facts(rng: Random) -> dict[str, Slot]:
    verbs, objects = rng.choice(_DOES)
    count = rng.choice([rng.randint(2, 6), rng.randint(4, 15), rng.randint(10, 45)])
    pairs = [(verb, thing) for verb in verbs for thing in objects]
    count = min(count, len(pairs), len(PEOPLE))
    names = rng.sample(PEOPLE, count)
    facts = [(name, *pair) for name, pair in zip(names, rng.sample(pairs, count), strict=True)]
    if rng.random() < 0.5:
        said = borrowed(rng, _NEEDLE, "entries")[: 3 * rng.choice([8, 15, 30, 60])]
        facts = list(zip(said[::3], said[1::3], said[2::3], strict=True))
        facts = list({fact[1:]: fact for fact in reversed(facts)}.values())[::-1]
    gap = rng.choice([". ", ". ", ".\n", ", ", "; ", "\n", "\n- ", " / ", " | ", "\n* ", "\n• ", "\n> ", "number", ". And ", ".\n\n", "! "])
    mid, last, left, right = rng.choice(
        [(" ", " ", "", "")] * 9
        + [(": ", " ", "", ""), (" - ", " ", "", ""), (" -> ", " ", "", ""), (" | ", " | ", "| ", " |"), (", ", ", ", "", ""), ("; ", "; ", "(", ")")]
        + [("\t", "\t", "", ""), (" (", " ", "", ")"), (" => ", " => ", "", ""), ('": "', " ", '"', '"'), (" | ", " ", "", "")]
    )  # fmt: skip
    if left == "| " or mid == "\t":
        gap = "\n"
    lead = gap.strip("\n") if gap in ("\n- ", "\n* ", "\n• ", "\n> ") else ""
    pieces: list[Slot] = [lead]
    for i, (name, verb, thing) in enumerate(facts):
        pieces += [
            f"{'' if not i else chr(10)}{i + 1}. " if gap == "number" else gap if i else "",
            left,
            mark(name, "entries"),
            mid,
            mark(verb, "entries"),
            last,
            mark(thing, "entries"),
            right,
        ]
    _, verb, thing = rng.choice(facts)
    return {
        **talk(rng),
        "facts": join(*[piece for piece in pieces if piece], "." if gap in (". ", ". And ", ".\n", ".\n\n") else ""),
        "asked": join(mark(verb, "asked"), " ", mark(thing, "asked")),
        "_out": rng.choice(["", "", " Only the name.", " One name.", " Answer with the name."]),
    }  # fmt: skip


WHO = Family(
    skill="lookups/who",
    sample=with_example("lookups/who", _facts, "{facts} Who {asked}?"),
    imported=_NEEDLE.draw,
    stories=(
        "{facts}\nWho {asked}?{_out}",
        "{facts} Who {asked}?{_out}",
        "{facts}\n\nQuestion: who {asked}?{_out}",
        "Who {asked}?{_out}\n\n{facts}",
        "Read these facts: {facts}\nThen tell me who {asked}.{_out}",
        "Which person {asked}? Here is what I know: {facts}",
        "Notes: {facts}\nFind the one who {asked}.{_out}",
        "{facts}\nName the person that {asked}.",
        "From the list below, who {asked}?\n{facts}",
        "I wrote down some things about my neighbours. {facts}\nI forgot: who {asked}?{_out}",
        "A survey says: {facts}\nWhose answer was that he or she {asked}?{_out}",
        "{facts}\nSomebody here {asked}. Who is it?{_out}",
        "Find the needle: who {asked}? {facts}",
        "Only one of them {asked}. Who?{_out} {facts}",
        "Facts:\n{facts}\n\nWho is said to be the one that {asked}?",
        "Data: {facts}\nQuery: person who {asked}",
        "Search this text for the person who {asked}: {facts}",
        "{facts}\nGive me the name of whoever {asked}.",
        "It is written: {facts}\nAccording to this, who {asked}?{_out}",
        "{facts}\n\nThe name I need is of the person who {asked}.",
        "Look through my contacts for someone who {asked}. {facts}",
        "Which of these people {asked}?\n{facts}",
        "{facts}\nwho was it again that {asked}",
        "Class list: {facts}\nThe teacher asks who {asked}. What's the answer?{_out}",
        "Remember the following. {facts}\nNow: who {asked}?{_out}",
        "{facts}\nTell me, who {asked}?",
        "Guess who: this person {asked}. The hints: {facts}",
        "Given that {facts}\nwhich one {asked}?{_out}",
        "We met many people at the party. {facts}\nWhich of them {asked}?{_out}",
        "Long list ahead! {facts}\nOkay, who {asked}?{_out}",
        "To find: the person who {asked}.\nIn: {facts}",
        *more.WHO,
        *more.WHO_MORE,
    ),
    gives=None,
)  # fmt: skip

FAMILIES = (DECODE, WHO)
