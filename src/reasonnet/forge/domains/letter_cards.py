"""A game of letter cards: what the last card drawn makes, Peng, Chi or Pass."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import Any

from reasonnet.forge.domains import _letter_cards_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import OWN, Family, Marked, Piece, Slot, join, mark


def _teach(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    hand = re.search(r"initial cards (\w+),", text)
    if hand is None:
        return None
    marked = [(*hand.span(1), "hand")]
    for found in re.finditer(r"Add an? (\w) card and remove an? (\w) card", text):
        marked += [(*found.span(1), "added"), (*found.span(2), "removed")]
    return find(text, marked)


_MAHJONG = Gym(
    "mahjong_puzzle",
    _teach,
    (
        {"min_num_rounds": 5, "max_num_rounds": 20},
        {"min_num_rounds": 1, "max_num_rounds": 40},
        {},
        {"min_num_rounds": 50, "max_num_rounds": 90},
    ),
)

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ROUNDS = (
    "add {a}, remove {r}", "+{a} -{r}", "{a} in, {r} out", "draw {a}, discard {r}", "take {a} and throw away {r}",
    "draws {a} and drops {r}", "picks up {a}, puts down {r}", "new card {a}, card {r} leaves", "get {a}; lose {r}",
    "{a} is drawn, {r} is discarded", "a {a} comes in and a {r} goes out", "draw a {a} card, then discard a {r} card",
    "{a}/{r}", "{a} -> {r}", "({a}, {r})", "{a}, {r}", "+{a}, -{r}", "gets {a}, gives {r}", "receive {a} drop {r}", "{a} arrives, {r} departs", "in {a} / out {r}", "| {a} | {r} |", "added={a} removed={r}", "{a} for {r}", "insert {a}, delete {r}", "pick {a} toss {r}", "deal {a}; bin {r}",
    "a new {a}, then away with a {r}", "[{a}|{r}]", "Add a {a} card and remove a {r} card", "add({a}); remove({r})", "tile {a} comes, tile {r} goes", "push {a} pop {r}",
    "plus {a}, minus {r}", "{a} joins the hand and {r} is thrown out", "in: {a}, out: {r}", "drew {a}, discarded {r}",
)  # fmt: skip
_LASTS = (
    "add {a}", "+{a}", "{a} in", "draw {a}", "take {a}", "draws {a}", "picks up {a}", "new card {a}", "get {a}",
    "{a} is drawn", "a {a} comes in", "draw a {a} card", "{a}", "{a} ->", "({a})", "{a}", "+{a}", "gets {a}", "receive {a}", "{a} arrives", "in {a}", "| {a} | |", "added={a}", "{a}", "insert {a}", "pick {a}", "deal {a}",
    "a new {a}", "[{a}]", "Add a {a} card", "add({a})", "tile {a} comes", "push {a}", "plus {a}", "{a} joins the hand", "in: {a}", "drew {a}",
)  # fmt: skip
_RULES = (
    "Two equal cards in hand and a third one drawn: Peng. A drawn card that makes three letters in a row with two in hand: Chi. Neither: Pass. Peng counts before Chi.",
    "If the hand already has two of the drawn letter it's Peng; otherwise, if the letter forms a run of three (like DEF) with two of the hand, it's Chi; otherwise it's Pass.",
    "Peng = third copy of a letter. Chi = three consecutive letters including the new one. Pass = none of them. Peng beats Chi.",
    "A triple with the new card is called Peng, a straight of three letters with it Chi (Peng goes first), anything else Pass.",
    "Rules as in our letter mahjong: Peng for three of a kind, Chi for three in sequence, Pass otherwise, and the discard happens after the call.",
    "You say Peng when the card just drawn matches a pair you hold, Chi when it completes a sequence such as KLM, and Pass when it does neither; Peng has priority.",
    "New letter = two of the same already held -> Peng. Else new letter + two held letters consecutive in the alphabet -> Chi. Else Pass.",
    "Three alike is a Peng and outranks a Chi, which is three neighbours in the alphabet; with neither you must Pass. The card given away does not count for the call of its own round.",
    "Verdicts: 1. Peng if the incoming card makes a triplet, 2. Chi if it makes a straight of three, 3. Pass.",
    "",
)  # fmt: skip


def _fill(rng: Random, template: str, added: str, removed: str) -> Marked:
    left = rng.choice(["", "", "", "", '"', "'"])
    pieces: list[Piece] = []
    for part in re.split(r"(\{[ar]\})", template):
        if part in ("{a}", "{r}"):
            role, card = ("added", added) if part == "{a}" else ("removed", removed)
            pieces += [(left, None), (card, role), (left, None)]
        else:
            pieces.append((part, None))
    return Marked(tuple(piece for piece in pieces if piece[0]))


def _sample(rng: Random) -> dict[str, Slot]:
    count = rng.choice([4, 5, 7, 8, 10, 13, 13, 13, 14, 16])
    stock = rng.choice([_LETTERS, _LETTERS, _LETTERS[:10], _LETTERS[8:20]])
    cards = rng.sample(stock * 4, count)
    hand = rng.choice(["", "", "", "", " ", ", ", "-", ",", "; ", " | ", "/", " / ", ".", " · ", " + ", " → ", " & "]).join(cards)
    left, right = rng.choice([("", ""), ("", ""), ("", ""), ('"', '"'), ("[", "]"), ("(", ")")])
    index = rng.randrange(len(_ROUNDS))
    rounds = rng.choice([1, 2, 3, 4, 5, 6, 8, 10, 15, 25, 40])
    open_end = rng.random() < 0.3
    lines: list[Marked] = []
    for number in range(rounds):
        held = [card for card in stock if cards.count(card) >= 2]
        added = rng.choice(held) if held and rng.random() < 0.3 else rng.choice(stock)
        removed = rng.choice(cards)
        cards.remove(removed)
        cards.append(added)
        last = open_end and number == rounds - 1
        lines.append(_fill(rng, (_LASTS if last else _ROUNDS)[index], added, removed))
    if rng.random() < 0.1 and not open_end:
        return {**_common(rng), "hand": _hand(left, hand, right), "rounds": _two_lists(rng, lines)}
    style = rng.choice(
        ["1.", "Round 1:", "Round 1:", "Turn 1:", "1)", "-", ";", ",", ". ", "then", "\n", "Move 1 -", "(1)", "*", "#1", "R1:", "Step 1:", "t=1:", "1:", "[1]", "|", "•", " / "]
    )
    parts: list[Slot] = []
    for number, line in enumerate(lines, 1):
        if style in (";", ",", ". ", "|", " / "):
            parts += ["" if number == 1 else style.strip() + " ", line]
        elif style == "then":
            parts += ["" if number == 1 else ", then ", line]
        else:
            parts += ["\n" + style.replace("1", str(number)).strip("\n"), " ", line]
    return {**_common(rng), "hand": _hand(left, hand, right), "rounds": join(*parts)}


def _hand(left: str, hand: str, right: str) -> Marked:
    return Marked(((left, None), (hand, OWN), (right, None))) if left else mark(hand)


def _two_lists(rng: Random, lines: list[Marked]) -> Marked:
    """Write all cards drawn in one list and all cards removed in another."""
    gap = rng.choice([", ", " ", ",", " - ", "; "])
    heads = rng.choice([("added: ", "removed: "), ("In: ", "Out: "), ("draws = [", "discards = ["), ("drawn ", "discarded "), ("+: ", "-: "), ("new cards: ", "thrown away: ")])
    pieces: list[Slot] = ["\n"]
    for role, head in zip(("added", "removed"), heads, strict=True):
        cards = [text for line in lines for text, marked in line.pieces if marked == role]
        pieces += ["\n" if role == "removed" else "", head]
        pieces += [p for i, card in enumerate(cards) for p in (gap if i else "", mark(card, role)) if p]
        pieces.append("]" if head.endswith("[") else "")
    return join(*(p for p in pieces if p))


def _common(rng: Random) -> dict[str, Slot]:
    return {
        **asides(rng),
        "_fmt": rng.choice(["", "", "", " One word.", " Just the call.", " Answer with Peng, Chi or Pass.", " No reasoning."]),
        "_rules": rng.choice(_RULES),
        "_person": rng.choice(PEOPLE),
        "_say": rng.choice(["Peng, Chi or Pass?", "Is it Peng, Chi or Pass?", "Answer Peng, Chi or Pass.", "Which call: Peng, Chi, Pass?"]),
    }  # fmt: skip


LAST_DRAW = Family(
    skill="letter-cards/last-draw",
    sample=with_example("letter-cards/last-draw", _sample, "hand {hand}; {rounds}"),
    imported=_MAHJONG.draw,
    nouns=(
        "the call (Peng, Chi or Pass) for the last card drawn when the hand is {hand} and the turns are: {rounds}",
        "the final result, Peng, Chi or Pass, of the hand {hand} after {rounds}",
        "the outcome of the last draw in letter mahjong with the starting hand {hand} and these turns: {rounds}",
        "what the last draw gives (peng/chi/pass), hand {hand}, draws and discards: {rounds}",
    ),
    clauses=(
        "whether the last draw is Peng, Chi or Pass if {hand} is held at first and then: {rounds}",
        "which of Peng, Chi and Pass applies at the end with {hand} and these rounds: {rounds}",
        "what is called in the final round, Peng, Chi or Pass, starting from {hand}: {rounds}",
    ),
    commands=(
        "play the letter cards {hand} through these turns and name the last call (Peng, Chi, Pass): {rounds}",
        "start with the cards {hand} and tell me what the last card makes, Peng, Chi or Pass: {rounds}",
        "judge the last draw as Peng, Chi or Pass; hand {hand}; turns: {rounds}",
        "follow these draws and discards from the hand {hand} and say Peng, Chi or Pass for the final one: {rounds}",
        "simulate: hand {hand}. {rounds}\n{_rules} Report the last result",
        "decide between Peng, Chi and Pass at the end of this game, {hand} being the first hand: {rounds}",
        *said_so.COMMANDS,
    ),
    questions=(
        "is the last draw Peng, Chi or Pass? Hand: {hand}. {rounds}",
        "with {hand} in hand, which call does the final card get, Peng, Chi or Pass: {rounds}?",
        "{hand} at the start, then {rounds} - Peng, Chi or Pass?",
        "what does the last card make of the hand {hand} (peng, chi, pass) after these turns: {rounds}?",
        "letter mahjong: I hold {hand}. What is the last call if it goes on like this: {rounds}?",
        *said_so.QUESTIONS,
    ),
    stories=(
        "{_person} plays letter mahjong and is dealt {hand}. {_rules} The turns: {rounds}\n{_say}",
        "{_rules}\nStarting hand: {hand}\nTurns:{rounds}\n{_say}",
        "Hand {hand}. {rounds}. {_say} {_rules}",
        "In our card game each card is a letter. {_rules} {_person} starts with {hand}. What happens: {rounds}\nWhat is announced for the last card drawn?",
        "My cards: {hand}. {_say} These are my turns, and I care about the last one only. {rounds}",
        "cards={hand}\n{rounds}\nlast result? {_rules}",
        "The dealer gives {_person} the letters {hand}. After that {_person} does the following. {rounds}\n{_rules} {_say}",
        "{_rules} We begin with {hand}. {rounds}\nWhat must be said after the final draw?",
        "Log of a game\nhand: {hand}\n{rounds}\n{_rules}\nGive the verdict for the final line.",
        "{_person}'s tiles are {hand}. Tiles come and go: {rounds}. {_rules} Which verdict does the newest tile get?",
        "A tile game has the verdicts Peng (three the same), Chi (three in a row) and Pass. Tiles at first: {hand}. Play: {rounds}\nVerdict at the end?",
        "{_say} {_rules}\n\nInitial tiles {hand}\n{rounds}",
        "I wrote a bot for alphabet mahjong and want to check its last decision. Its tiles were {hand}. {rounds}. {_rules} {_say}",
        *said_so.STORIES,
    ),
)  # fmt: skip

FAMILIES = (LAST_DRAW,)
