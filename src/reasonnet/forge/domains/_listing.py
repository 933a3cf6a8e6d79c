"""How lists, orders and teachers' spans are written, shared by the domains on lists and strings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from random import Random

from reasonnet.forge.wording import Marked, Slot, items, mark
from reasonnet.tools.phrases import load_phrases

Spans = list[tuple[int, int, str]]
_UP = ("ascending", "increasing", "rising", "alphabetical")
_DOWN = ("descending", "decreasing", "falling", "reverse alphabetical")


def spans(text: str, start: int, end: int, pattern: str, role: str) -> Spans:
    """Return the matches of a pattern within a part of a text as spans of a role."""
    return [(m.start(), m.end(), role) for m in re.compile(pattern).finditer(text, start, end)]


def groups(found: re.Match[str], roles: Iterable[str]) -> Spans:
    """Return a match's named groups as spans; `name_2` has the role `name`."""
    return [
        (found.start(name), found.end(name), re.sub(r"_\d+$", "", name))
        for name in roles
        if found[name] is not None
    ]


def words(rng: Random, count: int, least: int = 2, most: int = 12) -> list[str]:
    """Draw known words, frequent and rare ones."""
    stock = _stock()
    top = rng.choice([800, 5000, len(stock)])
    found: list[str] = []
    while len(found) < count:
        word = stock[rng.randrange(top)]
        if least <= len(word) <= most:
            found.append(word)
    return found


_WORDS: list[str] = []


def _stock() -> list[str]:
    if not _WORDS:
        _WORDS.extend(load_phrases().ranks)
    return _WORDS


def length(rng: Random, most: int = 50) -> int:
    """Draw the length of a list: mostly short."""
    return rng.choice([rng.randint(2, 6), rng.randint(3, 12), rng.randint(5, most)])


def listing(rng: Random, values: list[str]) -> Marked:
    """Write a list on one line or on several, with or without signs around its items."""
    style = rng.random()
    if style < 0.12:
        return items(rng, values, joiner="quoted")
    if style < 0.2:
        pieces = [piece for v in values for piece in (("\n- ", None), (v, "*"))]
        return Marked(tuple(pieces))
    return items(rng, values)


def order_slots(rng: Random, *, alphabet: bool) -> dict[str, Slot]:
    """Draw the slots that name an order: an adjective, or a way from one end to the other."""
    down = rng.random() < 0.5
    ups = ["ascending", "increasing", "rising"] + (["alphabetical", "normal"] if alphabet else [])
    downs = ["descending", "decreasing", "falling"] + (
        ["reverse alphabetical", "reversed"] if alphabet else []
    )
    ways = (
        [("A to Z", "Z to A"), ("first to last", "last to first"), ("A-Z", "Z-A")]
        if alphabet
        else [("smallest to largest", "largest to smallest"), ("lowest to highest", "highest to lowest"),
              ("least to greatest", "greatest to least"), ("small to large", "large to small"),
              ("low to high", "high to low"), ("smallest to biggest", "biggest to smallest")]
    )  # fmt: skip
    shorts = [
        ("ascending", "descending"),
        ("asc", "desc"),
        ("upwards", "downwards"),
        ("increasing", "decreasing"),
    ]
    if not alphabet:
        shorts += [
            ("smallest first", "largest first"),
            ("lowest first", "highest first"),
            ("low to high", "high to low"),
        ]
    return {
        "order": rng.choice(downs if down else ups),
        "way": mark(rng.choice(ways)[down], "order"),
        "short": mark(rng.choice(shorts)[down], "order"),
    }  # fmt: skip
