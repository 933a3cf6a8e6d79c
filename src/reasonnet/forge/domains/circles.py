"""Circles of siblings, friends and colleagues: how many another member counts."""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge.domains import _circles_words as words
from reasonnet.forge.domains._layouts import asides
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, fill, join, mark, number

_GIRLS = "Ada Amara Ana Anya Bea Chloe Dina Ella Eva Farah Greta Hana Ida Ines Lena Lucia Maya Mei Nadia Nia Olga Priya Rosa Ruth Sana Sofia Tess Uma Vera Yara Zoe Alice Mary Linda Susan Sarah".split()  # fmt: skip
_BOYS = "Ali Ben Bruno Chen Dev Diego Emre Finn Hugo Igor Ivan Jan Kai Kofi Lars Leo Liam Luka Miguel Milo Musa Nils Omar Oscar Otto Paolo Rafael Ravi Sami Tariq Theo Viktor James John Robert David".split()  # fmt: skip


def _teach(entry: Entry) -> Marked | None:
    """Mark the number of girls or women that the first woman counts.

    Where colleagues' circles meet in Matilda, the benchmark's answer is that number and one
    more; that reading is taken over here, and by our wordings of two circles (`words.LINKS`).
    """
    text: str = entry["question"]
    found = re.search(r"(\d+) (?:sisters|female (?:friends|colleagues))", text)
    return None if found is None else find(text, [(found.start(1), found.end(1), "count")])


_AIW = Gym(
    "aiw",
    _teach,
    (
        {},
        {"task_type_weights": [0.5, 0.25, 0.25], "max_entities": 10},
        {"task_type_weights": [0.4, 0.3, 0.3], "max_entities": 16},
        {"task_type_weights": [0.2, 0.4, 0.4], "max_entities": 30},
    ),
)


def _slots(rng: Random, *, own: bool, asks_own: bool) -> dict[str, Slot]:
    """Draw a circle; `own`: the teller's sex is counted, `asks_own`: one of the same is asked."""
    girl = rng.random() < 0.6
    me, mine, other = (
        (rng.choice(_GIRLS), "girl", "boy") if girl else (rng.choice(_BOYS), "boy", "girl")
    )
    friend = rng.choice(_BOYS if (girl != asks_own) else _GIRLS)
    while friend == me:
        friend = rng.choice(_BOYS if (girl != asks_own) else _GIRLS)
    least, most = 1, rng.choice([6, 6, 12, 40])
    counted, rest = rng.randint(least, most), rng.randint(least, most)
    siblings = {"girl": ("sister", "sisters"), "boy": ("brother", "brothers")}
    mates = {
        "girl": rng.choice(
            [("female {}", "female {}s"), ("woman {}", "women {}s"), ("girl {}", "girl {}s")]
        ),
        "boy": rng.choice([("male {}", "male {}s"), ("man {}", "men {}s"), ("boy {}", "boy {}s")]),
    }
    mate = rng.choice(["friend", "colleague", "classmate", "teammate", "cousin"])
    mates = {sex: (one.format(mate), several.format(mate)) for sex, (one, several) in mates.items()}
    for sex in mates:
        if mates[sex][1].startswith("women ") or mates[sex][1].startswith("men "):
            adjective = "female" if sex == "girl" else "male"
            mates[sex] = (f"{adjective} {mate}", f"{adjective} {mate}s")
    sex = mine if own else other
    not_sex = other if sex == mine else mine
    asked_sex = mine if asks_own else other
    shown = mark(number(rng, counted, words=0.12), "count")

    def two(names: dict[str, tuple[str, str]]) -> tuple[Marked, str, str, str]:
        one = join(shown, " ", names[sex][counted > 1])
        unmarked = f"{number(rng, rest, words=0.12)} {names[not_sex][rest > 1]}"
        pair = [one, join(unmarked)]
        if rng.random() < 0.5:
            pair.reverse()
        gap = rng.choice([" and ", " and ", ", and also ", " as well as ", " plus ", ", ", " & ", ", along with ", "; also ", " together with ", " and moreover "])
        return join(pair[0], gap, pair[1]), names[sex][1], names[asked_sex][0], names[not_sex][1]

    def listed(names: dict[str, tuple[str, str]]) -> Marked:
        """Write the numbers behind their names: `sisters: 3, brothers: 2`."""
        sign = rng.choice([": ", " = ", " - ", " x ", "="])
        pair = [join(names[sex][1], sign, mark(str(counted), "count")), join(names[not_sex][1], sign, str(rest))]
        if rng.random() < 0.5:
            pair.reverse()
        return join(pair[0], rng.choice([", ", "; ", " | ", " / "]), pair[1])

    family, counted_kin, asked_kin, _ = two(siblings)
    circle, counted_mates, asked_mate, _ = two(mates)
    slots: dict[str, Slot] = {
        "table": listed(siblings),
        "crowd": listed(mates),
        "family": family,
        "circle": circle,
        "_me": me,
        "_she": "she" if girl else "he",
        "_her": "her" if girl else "his",
        "_kin": counted_kin,
        "_asked_kin": asked_kin,
        "_mates": counted_mates,
        "_asked_mate": asked_mate,
        "_mate": mate,
        "_friend": friend,
        "_age": str(rng.randint(5, 60)),
        "_town": rng.choice(["Porto", "Leeds", "Accra", "Lima", "Kyoto", "Turku"]),
        **asides(rng),
    }
    for kind, intros, asks in (("kin", words.KIN_INTROS, words.KIN_ASKS), ("mate", words.MATE_INTROS, words.MATE_ASKS)):
        slots[f"_intro_{kind}"] = fill(rng.choice(intros), slots)
        slots[f"_ask_{kind}"] = fill(rng.choice(asks), slots)
    woman, link = rng.sample(_GIRLS, 2)
    women = rng.randint(1, 12)
    return {
        **slots,
        "_woman": woman,
        "_link": link,
        "_second": rng.choice(_BOYS),
        "women": join(mark(number(rng, women), "count"), rng.choice([" female ", " female ", " woman "][: 2 + (women == 1)]), mate, "s" if women > 1 else ""),
        "_male": str(rng.randint(1, 12)),
        "_male2": str(rng.randint(1, 12)),
        "_female2": str(rng.randint(1, 12)),
    }


_QUESTIONS = (
    "{_me} has {family}. How many {_kin} does each {_asked_kin} of {_me} have?",
    "if {_me} has {family}, how many {_kin} does {_her} {_asked_kin} have?",
    "how many {_kin} does {_me}'s {_asked_kin} have, given that {_me} has {family}?",
    "how many {_kin} has {_friend}, {_her} {_asked_kin}, if {_me} has {family}?",
    "{_me} has {circle}, all friends of each other and of nobody else. How many {_mates} does {_friend}, a {_asked_mate} of {_me}, have?",
    "how many {_mates} has {_friend}, who is a {_asked_mate} of {_me}, when {_me} has {circle} and they all know each other?",
)
_CLAUSES = (
    "how many {_kin} {_me}'s {_asked_kin} has if {_me} has {family}",
    "how many {_kin} {_friend} has, who is the {_asked_kin} of {_me}; {_me} has {family}",
    "how many {_mates} {_friend} has if {_me} has {circle}, {_friend} is a {_asked_mate} and everybody is connected with everybody",
)
_NOUNS = (
    "the number of {_kin} of {_me}'s {_asked_kin}, where {_me} has {family}",
    "the number of {_mates} that {_friend}, a {_asked_mate} of {_me}, has in a group where {_me} has {circle}",
)
_STORIES = (
    "{_me} has {family}. How many {_kin} does {_me}'s {_asked_kin} have?",
    "{_me} has {family}. How many {_kin} does {_friend}, {_her} {_asked_kin}, have?",
    "In {_me}'s family there are, besides {_me}, {family}. {_friend} is one of them, a {_asked_kin}. How many {_kin} does {_friend} have?",
    "{_me} ({_age}) tells me: I have {family}. Then how many {_kin} does the {_asked_kin} have?",
    "My friend {_me} grew up with {family}. Her or his {_asked_kin} {_friend} fills in a form that asks for the number of {_kin}. What should {_friend} write?",
    "Riddle: {_me} has {family}, same parents for all. Pick any {_asked_kin} of {_me}. How many {_kin} does that person have?",
    "{family} — that is what {_me} answers when asked about siblings. And how many {_kin} does {_her} {_asked_kin} {_friend} have?",
    "Full siblings only. {_me}: {family}. Question: the {_asked_kin}'s number of {_kin}?",
    "{_me} lives in {_town} with {family}. How many {_kin} has {_me}'s {_asked_kin}? Just the number.",
    "A child named {_me} has {family}. Another child in the family, {_friend}, is {_me}'s {_asked_kin}. State how many {_kin} {_friend} has.",
    "think carefully: {_me} has {family}. how many {_kin} does {_her} {_asked_kin} have",
    "Count the {_kin} of {_friend}. {_friend} is the {_asked_kin} of {_me}, and {_me} has {family}.",
    "{_friend} is {_age} and is {_me}'s {_asked_kin}. {_me} has {family} in all. How many {_kin} does {_friend} have?",
    "At the reunion {_me} says {_she} has {family}. What would {_her} {_asked_kin} say about the number of {_kin}?",
    "{_me} has {circle}. They are all {_mate}s of one another and of nobody outside. {_friend} is a {_asked_mate} of {_me}. How many {_mates} does {_friend} have?",
    "There is a closed circle: {_me} has {circle}, and everyone is a {_mate} of everyone. How many {_mates} does {_friend}, one of the {_asked_mate}s, have?",
    "At work {_me} has {circle}. In this group everybody knows everybody. {_friend} is a {_asked_mate}. How many {_mates} does {_friend} have?",
    "{_me} counts {circle}. Nobody has further ones, and all are {_mate}s of each other. What does {_friend}, a {_asked_mate}, count when asked for {_mates}?",
    "Everybody in the group is everybody's {_mate}. {_me} has {circle}. Tell me how many {_mates} {_friend} has, being a {_asked_mate} of {_me}.",
    "Group of {_mate}s, all connected: for {_me} it is {circle}. For {_friend}, a {_asked_mate}: how many {_mates}?",
    "{_friend} is a {_asked_mate} of {_me}. {_me} has {circle}; these people have no others, and each is a {_mate} of each. So {_friend} has how many {_mates}?",
    "Suppose that {_me} has {circle} and that they are all {_mate}s among themselves. Then a {_asked_mate} such as {_friend} has how many {_mates}?",
    "I know {_me} from {_town}. {_me} has {circle}, one tight circle. Now take {_friend}, a {_asked_mate} of {_me}: how many {_mates} are there for {_friend}?",
)


def _family(skill: str, draws: tuple[tuple[bool, bool], ...], gym: Gym | None = None) -> Family:
    def sample(rng: Random) -> dict[str, Slot]:
        own, asks_own = rng.choice(draws)
        return _slots(rng, own=own, asks_own=asks_own)

    return Family(
        skill=skill,
        sample=with_example(skill, sample, "{_me} has {family}, {_kin} of {_her} {_asked_kin}"),
        imported=gym.draw if gym else None,
        nouns=_NOUNS,
        clauses=_CLAUSES,
        questions=_QUESTIONS + words.QUESTIONS,
        stories=_STORIES + words.STORIES + (words.LINKS if gym else ()),
        gives=None,
    )


ONE_MORE = _family("circles/one-more", ((True, False),), _AIW)
ONE_LESS = _family("circles/one-less", ((False, False),))
THE_SAME = _family("circles/the-same", ((True, True), (False, True)))

FAMILIES: tuple[Family, ...] = (ONE_MORE, ONE_LESS, THE_SAME)
