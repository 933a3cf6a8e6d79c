"""Throws of dice of several sizes: the probability of at least or at most a total."""

from __future__ import annotations

from random import Random

from reasonnet.forge.everyday import PEOPLE
from reasonnet.forge.gym import Gym
from reasonnet.forge.gyms import by_pattern
from reasonnet.forge.wording import Family, Slot, items, mark, number, number_words

DICE_GYM = Gym(
    "dice",
    by_pattern(
        r"these dice: (?P<dice>[^.]+)\. .*?rolling (?P<total>\d+) or higher", dice=r"\d+d\d+"
    ),
    (
        {},
        {"num_dice": 6, "max_dice_size": 25},
        {"num_dice": 2, "max_dice_size": 12},
        {"num_dice": 8, "max_dice_size": 30},
        {"num_dice": 5, "max_dice_size": 20},
        {"num_dice": 3, "max_dice_size": 100},
    ),
)


def _throw(rng: Random) -> dict[str, Slot]:
    kinds = rng.choice([1, 1, 2, 2, 3, 3, 4, 5, 6, 7])
    style = rng.choice(["short", "short", "short", "bare", "long", "long"])
    texts, least, most = [], 0, 0
    for _ in range(kinds):
        count = rng.choice([1, 1, 1, 2, 2, 3, 4]) if kinds < 5 else 1
        sides = rng.choice([4, 6, 6, 8, 10, 12, 20, 20, 100, rng.randint(2, 30)])
        if style == "bare":
            count = 1
        least, most = least + count, most + count * sides
        d = rng.choice(["d", "d", "d", "D"])
        if style == "short":
            texts.append(f"{count}{d}{sides}")
        elif style == "bare":
            texts.append(f"{d}{sides}")
        else:
            size = number_words(sides) if sides <= 20 and rng.random() < 0.5 else str(sides)
            many = number_words(count) if count > 1 or rng.random() < 0.3 else "a"
            many = rng.choice([many, str(count)])
            texts.append(f"{many} {size}-sided {'die' if count == 1 else 'dice'}")
    total = (
        rng.randint(least, most)
        if rng.random() < 0.3
        else rng.randint(least + (most - least) // 4, most - (most - least) // 4)
    )
    joiner = rng.choice(
        ["comma", "and", "and", "comma"] + (["space", "bracket"] if style != "long" else [])
    )
    strict = rng.random() < 0.2
    limit = number(rng, total, words=0.05)
    return {
        "dice": items(rng, texts, joiner=joiner),
        "total": mark(limit, "total"),
        "above": mark(limit, "above"),
        "below": mark(limit, "below"),
        "_person": rng.choice(PEOPLE),
        "_game": rng.choice(["board game", "role-playing game", "tabletop night", "dungeon crawl", "bar bet", "game of ours"]),
        "_chance": rng.choice(["probability", "chance", "chances", "odds", "likelihood"]),
        "_lives": str(rng.randint(2, 40)) if strict else str(rng.randint(3, 9)),
        "_as": rng.choice(["", "", " as a reduced fraction", " as a fraction in lowest terms", " (exact fraction)", ", as a simplified fraction"]),
    }  # fmt: skip


AT_LEAST = Family(
    skill="dice/at-least",
    imported=DICE_GYM.draw,
    sample=_throw,
    nouns=(
        "the {_chance} of at least {total} with {dice}{_as}",
        "the {_chance} that {dice} sum to {total} or more{_as}",
        "the probability of rolling more than {above} with {dice}",
        "the {_chance} to reach {total} or higher when throwing {dice}",
        "P(sum >= {total}) for {dice}",
        "the {_chance} that the total of {dice} is not below {total}{_as}",
        "the {_chance} of beating {above} with {dice}{_as}",
    ),
    clauses=(
        "how likely {dice} give {total} or more{_as}",
        "what the {_chance} of a total of at least {total} with {dice} is",
        "how probable a sum above {above} is when I roll {dice}",
        "how often {dice} come to {total} or higher, as a fraction",
    ),
    commands=(
        "compute the {_chance} of {total}+ with {dice}{_as}",
        "find P(total >= {total}) for {dice}",
        "give me the exact probability that {dice} together show at least {total}",
        "roll {dice} in your head: {_chance} of {total} or better",
        "for {dice}, calculate how likely a sum of no less than {total} is{_as}",
        "work out the {_chance} of scoring over {above} using {dice}",
    ),
    questions=(
        "what is the {_chance} of getting {total} or more with {dice}{_as}?",
        "what are my odds of at least {total} on {dice}?",
        "how likely is it that {dice} add up to {total} or above{_as}?",
        "{dice}, target {total} or higher: what's the probability{_as}?",
        "with {dice}, what's the {_chance} of exceeding {above}?",
        "rolling {dice}, how probable is a sum of {total} at the least?",
        "{dice} for {total}+, chance?",
    ),
    stories=(
        "In a {_game} {_person} throws {dice} at once and needs {total} or more to win. What is the {_chance}{_as}?",
        "{_person} has {_lives} lives left and rolls {dice}. The monster falls at a total of {total} or higher. How likely is that{_as}?",
        "My bag holds {dice}. I throw all of them together. {_chance} of a sum that is at least {total}?",
        "To hit, the sum of {dice} has to be greater than {above}. With what probability do I hit?",
        "All dice are fair: {dice}. {_person} bets on {total} or above. Give the winning probability{_as}.",
        "Dice: {dice}. Needed: {total} or more. Answer with a fraction.",
        "DM says roll {dice} and meet or beat {total}. What are the odds?",
        "We play a {_game}. A throw of {dice} that makes no less than {total} opens the door. {_chance}?",
    ),
)
AT_MOST = Family(
    skill="dice/at-most",
    sample=_throw,
    nouns=(
        "the {_chance} of at most {total} with {dice}{_as}",
        "the {_chance} that {dice} sum to {total} or less{_as}",
        "the probability of rolling less than {below} with {dice}",
        "the {_chance} to stay at {total} or lower when throwing {dice}",
        "P(sum <= {total}) for {dice}",
        "the {_chance} that the total of {dice} is not above {total}{_as}",
        "the {_chance} of remaining under {below} with {dice}{_as}",
    ),
    clauses=(
        "how likely {dice} give {total} or less{_as}",
        "what the {_chance} of a total of at most {total} with {dice} is",
        "how probable a sum below {below} is when I roll {dice}",
        "how often {dice} come to {total} or lower, as a fraction",
    ),
    commands=(
        "compute the {_chance} of no more than {total} with {dice}{_as}",
        "find P(total <= {total}) for {dice}",
        "give me the exact probability that {dice} together show at most {total}",
        "roll {dice} in your head: {_chance} of {total} or fewer",
        "for {dice}, calculate how likely a sum of no more than {total} is{_as}",
        "work out the {_chance} of scoring under {below} using {dice}",
    ),
    questions=(
        "what is the {_chance} of getting {total} or less with {dice}{_as}?",
        "what are my odds of at most {total} on {dice}?",
        "how likely is it that {dice} add up to {total} or below{_as}?",
        "{dice}, {total} or lower: what's the probability{_as}?",
        "with {dice}, what's the {_chance} of staying under {below}?",
        "rolling {dice}, how probable is a sum of {total} at the most?",
    ),
    stories=(
        "In a {_game} {_person} throws {dice} at once and loses with {total} or less. What is the {_chance} of losing{_as}?",
        "{_person} has {_lives} lives left and rolls {dice}. The trap stays shut at a total of {total} or lower. How likely is that{_as}?",
        "My bag holds {dice}. I throw all of them together. {_chance} of a sum that is at most {total}?",
        "To sneak past, the sum of {dice} has to be smaller than {below}. With what probability do I make it?",
        "All dice are fair: {dice}. {_person} bets on {total} or under. Give the winning probability{_as}.",
        "Dice: {dice}. Needed: {total} or less. Answer with a fraction.",
        "We play a {_game}. A throw of {dice} that makes no more than {total} is a fumble. {_chance}?",
    ),
)
FAMILIES = (AT_LEAST, AT_MOST)
