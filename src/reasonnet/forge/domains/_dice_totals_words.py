"""Whole texts about throws of dice, in people's own words, for a total or more and for one or less."""

from __future__ import annotations

_UPS = ("{total} or more", "at least {total}", "{total} or higher", "more than {above}", "no less than {total}", "{total} or above", "a minimum of {total}")
_DOWNS = ("{total} or less", "at most {total}", "{total} or lower", "less than {below}", "no more than {total}", "{total} or below", "a maximum of {total}")
_TEXTS = (
    "{_hi}{_fact}I take these, shake them, throw them all at once, then count the pips on each, then add up all I've counted: {dice}. {_eg}How likely is it that I've counted <x> in the end{_as}?{_bye}",
    "{_eg}Now for {dice}: chance of <x>?",
    "SPEC\n- dice: {dice}\n- all thrown once, sum taken\n- event: <x>\n- output: probability as a reduced fraction",
    "Grandpa's {_game}: he needs <x> and throws {dice}. What are his chances, dear, as a fraction?",
    "The casino pays if {dice} sum to <x>. A fair game would need the exact {_chance}. Which fraction is it?",
    "Of all the equally likely ways in which {dice} can fall, what part gives <x>? Lowest terms.",
    "{_fact}{dice}. Sum: <x>. {_chance}?",
    "You are the dungeon master's computer. Roll: {dice}. Success on <x>. Return the success {_chance} like 5/36.",
    "pls: {dice}, want <x>, prob?",
    "It isn't the expected sum I want, and not the number of ways either. I want the {_chance} of <x> when {dice} are rolled together{_as}.",
    "Let S be the total of {dice}, all fair and independent. Find the {_chance} of S being <x>, as p/q in lowest terms.",
    "Homework {_no}: a) write down the dice {dice}; b) count the outcomes with a sum of <x>; c) divide by the number of all outcomes; d) reduce. Result of d)?",
    "{_person} loses a turn with anything but <x>. In the cup are {dice}. How probable is it that {_person} keeps the turn{_as}?",
    "Ticket {_no}: damage calculator. Damage dice: {dice}. Required damage: <x>. Show the exact {_chance}.",
    "I've {_lives} coins and one throw with {dice}; I get my prize for <x> in total. How good are my chances? Fraction, please.",
    "Please to tell me probability: I throw {dice}, together is <x>. Answer as simple fraction.",
    "{dice} -> <x> -> p/q = ?",
    "Board game night. The bridge holds if the dice show <x> altogether. The dice: {dice}. Probability that the bridge holds?",
    "Monte Carlo says about one thing, I'd like the exact one: {dice}, sum <x>.",
    "Add the eyes of {dice}. With what {_chance} is the result <x>{_as}?{_bye}",
)  # fmt: skip


def _texts(ways: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text.replace("<x>", ways[i % len(ways)]) for i, text in enumerate(_TEXTS))


UP = _texts(_UPS)
DOWN = _texts(_DOWNS)
