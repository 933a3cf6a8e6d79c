"""Throws of dice of several sizes: the probability of at least or at most a total."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _dice_totals_words as words
from reasonnet.forge.domains._layouts import asked, layouts, spoken
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.everyday import PEOPLE
from reasonnet.forge.gym import Gym
from reasonnet.forge.gyms import by_pattern
from reasonnet.forge.wording import Family, Slot, items, join, mark, number, number_words

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
    style = rng.choice(["short", "short", "short", "short", "bare", "long", "long", "times", "faces", "wordy", "after", "faced", "cubes", "siders"])
    texts, least, most = [], 0, 0
    faces = rng.choice(["faces", "sides"])
    if style == "cubes":
        kinds = 1
    for _ in range(kinds):
        count = rng.choice([1, 1, 1, 2, 2, 3, 4] if style != "cubes" else [1, 2, 2, 3, 4, 5, 6]) if kinds < 5 else 1
        sides = rng.choice([4, 6, 6, 8, 10, 12, 20, 20, 100, rng.randint(2, 30)])
        if style == "bare":
            count = 1
        if style == "cubes":
            sides = 6
        least, most = least + count, most + count * sides
        d = rng.choice(["d", "d", "d", "D"])
        if style == "short":
            texts.append(f"{count}{d}{sides}")
        elif style == "bare":
            texts.append(f"{d}{sides}")
        elif style == "times":
            texts.append(f"{count}{rng.choice([' x ', ' × ', 'x', '*'])}{d}{sides}")
        elif style == "after":
            texts.append(f"{d}{sides} x {count}" if count > 1 else f"{d}{sides}")
        elif style == "wordy":
            texts.append(f"{number_words(count)} {d}{sides}{'s' if count > 1 and rng.random() < 0.5 else ''}")
        elif style == "faces":
            texts.append(f"{'a' if count == 1 else count} {'die' if count == 1 else 'dice'} with {sides} {faces}")
        elif style == "cubes":
            sort = rng.choice(["", "", "ordinary ", "standard ", "normal ", "regular ", "fair "])
            texts.append(
                f"{rng.choice(['a', 'one'])} {sort}die" if count == 1
                else f"{rng.choice(['a pair of', 'two', '2'])} {sort}dice" if count == 2
                else f"{rng.choice([number_words(count), str(count)])} {sort}dice"
            )
        elif style == "siders":
            size = number_words(sides) if sides <= 12 and rng.random() < 0.5 else str(sides)
            texts.append(f"{rng.choice([number_words(count), str(count)])} {size}-sider{'s' if count > 1 else ''}")
        elif style == "faced":
            texts.append(f"{'one' if count == 1 else number_words(count)} {sides}-faced {'die' if count == 1 else 'dice'}")
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
        ["comma", "and", "and", "comma", "newline", "semicolon"] + (["space", "bracket", "plus", "plus", "slash"] if style in ("short", "bare", "times") else [])
    )  # fmt: skip
    strict = rng.random() < 0.2
    limit = number(rng, total, words=0.12)
    if joiner in ("plus", "slash"):
        gap = rng.choice([" + ", "+", " plus "]) if joiner == "plus" else rng.choice([" / ", " | ", "/", " & "])
        dice = join(*[piece for i, text in enumerate(texts) for piece in ((gap, mark(text)) if i else (mark(text),))])
    else:
        dice = items(rng, texts, joiner=joiner)
    return {
        "dice": dice,
        "total": mark(limit, "total"),
        "above": mark(limit, "above"),
        "below": mark(limit, "below"),
        "_person": rng.choice(PEOPLE),
        "_game": rng.choice(["board game", "role-playing game", "tabletop night", "dungeon crawl", "bar bet", "game of ours"]),
        "_chance": rng.choice(["probability", "chance", "chances", "odds", "likelihood"]),
        "_lives": str(rng.randint(2, 40)) if strict else str(rng.randint(3, 9)),
        "_as": rng.choice(["", "", " as a reduced fraction", " as a fraction in lowest terms", " (exact fraction)", ", as a simplified fraction"]),
    }  # fmt: skip


_INTROS = (
    "", "", "", "All dice are thrown at once and added up.", "1d6 stands for one roll of a six-sided die.", "Fair dice.", "The dice are independent; add the pips.", "Only the sum matters.", "AdX means A dice with X sides each.", "It's for a {_game}.",
    "Each die shows 1 up to its number of sides with equal chances.", "The result should be an exact fraction.", "Answer like 1/60.", "Lowest terms, please.", "{_person} throws everything in one go.", "No rerolls, no modifiers.",
)  # fmt: skip
_DATA = ("{dice}", "Dice: {dice}", "I have {dice}.", "The dice are {dice}", "pool = {dice}", "My dice pool holds {dice}", "Rolling {dice}", "In the cup: {dice}", "On the table lie {dice}", "Throw {dice}")
_ASKS_UP = (
    "What's the {_chance} of {total} or higher?", "How likely is a total of {total} or more?", "P(total >= {total})?", "P(S ≥ {total}) = ?", "Give the probability that the sum is at least {total}.", "What are the odds of rolling {total} or higher?", "I need {total}+. Chance?", "How probable is it to get more than {above}?",
    "P(sum > {above}) = ?", "Target number {total} (meet or beat). Success probability as a fraction?", "With which probability do the pips add up to no less than {total}?", "Find the {_chance} that I reach {total}.", "What fraction of all outcomes sums to {total} or above?", "{total} or better: {_chance}?", "Will I make it to {total}? Give the exact probability.",
    "Sum not smaller than {total}: how likely?", "How often, as a reduced fraction, do they show {total} or more together?", "Chance to beat {above}, exactly?", "The gate opens from {total} upwards. Probability that it opens?", "Minimum {total} required; what is the success chance?",
)  # fmt: skip
_DOWN = {
    "{total} or higher": "{total} or lower", "{total} or more": "{total} or less", ">= {total}": "<= {total}", "≥ {total}": "≤ {total}", "at least {total}": "at most {total}", "{total}+": "{total} or under", "more than {above}": "less than {below}", "> {above}": "< {below}",
    "(meet or beat)": "(equal or below)", "no less than {total}": "no more than {total}", "I reach {total}": "I do not exceed {total}", "{total} or above": "{total} or below", "{total} or better": "{total} or worse", "make it to {total}": "stay within {total}", "not smaller than": "not larger than",
    "beat {above}": "stay under {below}", "from {total} upwards": "from {total} downwards", "Minimum {total} required": "Maximum {total} allowed",
}  # fmt: skip


def _other_way(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Turn questions for a total or more into questions for a total or less."""
    found = []
    for text in texts:
        for up, down in _DOWN.items():
            if up in text:
                text = text.replace(up, down)
                break
        found.append(text)
    return tuple(found)


_ASKS_DOWN = _other_way(_ASKS_UP)


def _up(rng: Random) -> dict[str, Slot]:
    return spoken(rng, _throw(rng), _INTROS, _ASKS_UP)


def _low(rng: Random) -> dict[str, Slot]:
    return spoken(rng, _throw(rng), _INTROS, _ASKS_DOWN)


AT_LEAST = Family(
    skill="dice/at-least",
    imported=DICE_GYM.draw,
    sample=with_example("dice/at-least", _up, "{dice}, at least {total}"),
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
        *asked(*_DATA),
    ),
    stories=(
        *layouts(*_DATA),
        *words.UP,
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
    sample=with_example("dice/at-most", _low, "{dice}, at most {total}"),
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
        *asked(*_DATA),
    ),
    stories=(
        *layouts(*_DATA),
        *words.DOWN,
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
