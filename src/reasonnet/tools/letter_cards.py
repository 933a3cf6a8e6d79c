"""A game of letter cards in the manner of mahjong: what does the last card drawn make?"""

from __future__ import annotations

import re
from collections import Counter

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, tool

MAX_CARDS = 200
MAX_ROUNDS = 1000


def parse_cards(text: str) -> str:
    """Parse a hand of letter cards, `RAFQF` or `R, A, F, Q, F`, as one string of capitals.

    Raises:
        ArgumentError: there are other characters, or words of several letters among others.
    """
    plain = text.strip().strip("[](){}\"'`.;:")
    plain = re.sub(r"(?:,|\s)\s*(?:and|then)\s+", " ", plain)
    parts = [part for part in re.split(r"[\s,;|'\"/.·+&→•–-]+", plain) if part]
    grouped = len({len(part) for part in parts[:-1]}) == 1 and plain.isupper()  # `RAFQ BBTC`
    grouped = grouped and len(parts[-1]) <= len(parts[0])
    if len(parts) > 1 and any(len(part) > 1 for part in parts) and not grouped:
        raise ArgumentError(f"not letter cards: {text[:40]!r}")
    cards = "".join(parts).upper()
    if not re.fullmatch(r"[A-Z]+", cards) or len(cards) > MAX_CARDS:
        raise ArgumentError(f"not letter cards: {text[:40]!r}")
    return cards


def parse_card(text: str) -> str:
    """Parse one letter card."""
    card = text.strip().strip("\"'`.,;:()[]+-").upper()
    if not re.fullmatch(r"[A-Z]", card):
        raise ArgumentError(f"not a letter card: {text[:40]!r}")
    return card


HAND = ArgumentType("letter cards", parse_cards)
CARD = ArgumentType("letter card", parse_card)


def _in_row(hand: Counter[str], card: str) -> bool:
    """Tell whether two cards of a hand make three letters in a row with the card."""

    def has(step: int) -> bool:
        return hand[chr(ord(card) + step)] > 0

    return (has(-2) and has(-1)) or (has(-1) and has(1)) or (has(1) and has(2))


@tool(
    "letter-cards/last-draw",
    chance=0.33,
    hand=one(HAND),
    added=many(CARD, 1, MAX_ROUNDS),
    removed=many(CARD, 0, MAX_ROUNDS),
)
def last_draw(hand: str, added: tuple[str, ...], removed: tuple[str, ...]) -> str:
    """Return what the last card drawn makes: Peng (three alike), else Chi (a row), else Pass.

    Every round a card is added, judged against the hand, and a card is removed; the last
    round's removal may be left out.

    Raises:
        ToolError: a removed card is not in the hand, or removals are missing.
    """
    if len(removed) not in (len(added), len(added) - 1):
        raise ToolError(f"{len(added)} cards are added but {len(removed)} removed")
    held = Counter(hand)
    for card, gone in zip(added, removed, strict=False):
        held[card] += 1
        if not held[gone]:
            raise ToolError(f"there is no {gone} to remove")
        held[gone] -= 1
    if len(removed) == len(added):  # the last round's judgement comes before its removal
        held[removed[-1]] += 1
        held[added[-1]] -= 1
    last = added[-1]
    if held[last] >= 2:
        return "Peng"
    return "Chi" if _in_row(held, last) else "Pass"
