"""Families: what one person is to another."""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge.domains import _kinship_words as own
from reasonnet.forge.domains._tables import around
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark

_SENTENCE = re.compile(
    r"(?P<a>\w+) is (?P<married>married to) (?P<b>\w+)\."
    r"|(?P<they>They) have (?:a )?(?P<link>child called|children called) (?P<names>[\w ,]+)\."
)


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    asked = re.search(r"(?:What is|How is|What relation is) (\w+) (?:related )?to (\w+)\?", text)
    if asked is None:
        return None
    spans = [(asked.start(1), asked.end(1), "person"), (asked.start(2), asked.end(2), "other")]
    for found in _SENTENCE.finditer(text, 0, asked.start()):
        spans += [
            (found.start(name), found.end(name), "kin")
            for name in ("a", "married", "b", "they", "link")
            if found[name]
        ]
        if found["names"]:
            spans += [
                (found.start("names") + name.start(), found.start("names") + name.end(), "kin")
                for name in re.finditer(r"\b(?!and\b)\w+", found["names"])
            ]
    return find(text, spans)


_FAMILY = Gym(
    "family_relationships",
    _teach,
    (
        {},
        {},
        {"min_family_size": 3, "max_family_size": 5},
        {"min_family_size": 5, "max_family_size": 9},
        {"min_family_size": 9, "max_family_size": 14},
    ),
)

_MEN = (
    "Adam Ali Anton Ben Bruno Carl Carlos Daniel David Diego Erik Felix Frank George Hans Hassan "
    "Henry Hugo Ian Igor Jack James Jan John Jonas Julian Karl Kofi Lars Leo Liam Lucas Marco Martin "
    "Max Miguel Nathan Nick Omar Oscar Otto Paul Pedro Peter Raj Robert Samuel Simon Stefan "
    "Thomas Tim Tom Victor William Yusuf"
).split()
_WOMEN = (
    "Ada Aisha Alice Amanda Amelia Ana Anna Beth Bianca Carla Carmen Chloe Clara Dana Diana Donna "
    "Elena Ella Ellen Emma Esther Eva Fatima Fiona Flora Gina Grace Greta Hannah Heidi Helen Ida Ingrid "
    "Iris Jane Julia Karen Kate Laura Leila Lena Lisa Lucy Maria Martha Maya Mia Molly Nadia Nina Nora "
    "Olga Olivia Paula Petra Priya Rachel Rosa Ruth Sally Sara Sofia Susan Tina Ursula Vera Wendy Zara"
).split()


def _kin(*parts: str) -> list[Slot]:
    """Mark the parts in angle brackets; `<Ann> is the <mother of> <Bo>`."""
    found: list[Slot] = []
    for part in parts:
        for index, piece in enumerate(re.split(r"<([^>]*)>", part)):
            if piece:
                found.append(mark(piece, "kin") if index % 2 else piece)
    return found


def _and(names: list[str]) -> str:
    marked = [f"<{name}>" for name in names]
    return ", ".join(marked[:-1]) + (" and " if len(marked) > 1 else "") + marked[-1]


def _couple(rng: Random, man: str, woman: str) -> str:
    return rng.choice(
        (
            f"<{man}> is <married to> <{woman}>",
            f"<{woman}> is <married to> <{man}>",
            f"<{man}> and <{woman}> <are married>",
            f"<{woman}> and <{man}> <are a couple>",
            f"<{man}> is the <husband of> <{woman}>",
            f"<{woman}> is the <wife of> <{man}>",
            f"<{man}>'s <wife is> <{woman}>",
            f"<{woman}>'s <husband is> <{man}>",
            f"<{man}> <married> <{woman}>",
            f"<{man}> <wed> <{woman}>",
            f"<{woman}> <tied the knot with> <{man}>",
            f"<{man}> is <wedded to> <{woman}>",
            f"<{man}> and <{woman}> <got married>",
            f"<{man}> and <{woman}> <are a married couple>",
            f"<{woman}> and <{man}> <are spouses>",
            f"<{man}> <+> <{woman}>",
            f"<{man}> <⚭> <{woman}>",
            f"<{man}> (<m.> <{woman}>)",
            f"<{woman}>'s <spouse is> <{man}>",
            f"<{man}> is the <spouse of> <{woman}>",
        )
    )


def _children(rng: Random, man: str, woman: str, children: list[tuple[str, str]]) -> list[str]:
    """Say whose children they are, in one sentence or in several."""
    names = [name for name, _ in children]
    few = len(children) == 1
    if rng.random() < 0.5:
        first, second = rng.sample((man, woman), 2)
        word = rng.choice(
            ("child called", "child named") if few else ("children called", "children named")
        )
        link = "have a child" if few else "have children"
        return [
            rng.choice(
                (
                    f"<They> have {'a ' if few else ''}<{word}> {_and(names)}",
                    f"<Their> {'<child is>' if few else '<children are>'} {_and(names)}",
                    f"<{first}> and <{second}> <{link}>: {_and(names)}",
                    f"<Their> <{'child is' if few else 'kids are'}> {_and(names)}",
                    f"<→> {_and(names)}",
                    f"<They> have <{'child' if few else 'offspring'}> {_and(names)}",
                    f"<The couple> has <{'child' if few else 'children'}>: {_and(names)}",
                    f"<Both> are <parents of> {_and(names)}",
                    f"<{first}> and <{second}> are the <parents of> {_and(names)}",
                )
            )
        ]
    found = []
    for name, gender in children:
        parent, father = rng.choice(((man, True), (woman, False)))
        word = "son" if gender == "m" else "daughter"
        found.append(
            rng.choice(
                (
                    f"<{parent}> is the <{'father' if father else 'mother'} of> <{name}>",
                    f"<{name}> is the <{word} of> <{parent}>",
                    f"<{name}> is a <child of> <{parent}>",
                    f"<{parent}>'s <{word} is> <{name}>",
                    f"<{name}>'s <{'father' if father else 'mother'} is> <{parent}>",
                    f"<{parent}> has a <{word} called> <{name}>",
                    f"<{parent}> {'<fathered>' if father else '<gave birth to>'} <{name}>",
                    f"<{parent}> is <{'dad of' if father else 'mum of'}> <{name}>",
                    f"<{name}>, <{word} of> <{parent}>",
                    f"<{name}>'s <{'dad is' if father else 'mum is'}> <{parent}>",
                    f"<{parent}> has a <{'boy' if gender == 'm' else 'girl'} called> <{name}>",
                    f"<{name}> is the <kid of> <{parent}>",
                )
            )
        )
    return found


def _tree(rng: Random) -> tuple[list[list[str]], dict[str, tuple[str, ...]], dict[str, str]]:
    """Draw a family; returns groups of sentences, everyone's parents, everyone's spouse."""
    men, women = rng.sample(_MEN, 12), rng.sample(_WOMEN, 12)

    def born() -> tuple[str, str]:
        return (men.pop(), "m") if rng.random() < 0.5 else (women.pop(), "f")

    said: list[list[str]] = []
    parents: dict[str, tuple[str, ...]] = {}
    spouse: dict[str, str] = {}

    def wed(man: str, woman: str, children: list[tuple[str, str]]) -> None:
        spouse[man], spouse[woman] = woman, man
        parents.update({name: (man, woman) for name, _ in children})
        sentences = [_couple(rng, man, woman)]
        said.append(sentences + (_children(rng, man, woman, children) if children else []))

    middle = [born() for _ in range(rng.choice([1, 1, 2, 2, 3]))]
    wed(men.pop(), women.pop(), middle)
    for name, gender in middle:
        if rng.random() < 0.75:
            other = women.pop() if gender == "m" else men.pop()
            couple = (name, other) if gender == "m" else (other, name)
            wed(*couple, [born() for _ in range(rng.choice([0, 1, 1, 2, 3]))])
            if rng.random() < 0.3:
                wed(men.pop(), women.pop(), [(other, "f" if gender == "m" else "m")])
    if rng.random() < 0.5:
        rng.shuffle(said)
    return said, parents, spouse


def _related(
    one: str, two: str, parents: dict[str, tuple[str, ...]], spouse: dict[str, str]
) -> bool:
    """Tell whether two people have a simple word for what they are to each other."""
    up = {name: set(parents.get(name, ())) for name in (one, two)}
    grand = {name: {g for p in up[name] for g in parents.get(p, ())} for name in (one, two)}
    wed = {name: set(parents.get(spouse.get(name, ""), ())) for name in (one, two)}
    return bool(
        one in up[two] | grand[two] | wed[two]
        or two in up[one] | grand[one] | wed[one]
        or spouse.get(one) == two
        or up[one] & up[two]
        or up[one] & grand[two]
        or up[two] & grand[one]
    )


def _sample(rng: Random) -> dict[str, Slot]:
    while True:
        said, parents, spouse = _tree(rng)
        everyone = sorted({*parents, *spouse})
        pairs = [(a, b) for a in everyone for b in everyone if a != b]
        pairs = [pair for pair in pairs if _related(*pair, parents, spouse)]
        if pairs:
            break
    person, other = rng.choice(pairs)
    gap = rng.choice([". ", ". ", ".\n", "; ", "\n", "\n- ", ". Also, ", " / "])
    sentences = [sentence for group in said for sentence in group]
    parts: list[Slot] = []
    for index, sentence in enumerate(sentences):
        # `<They>` must follow its couple, so groups stay together; only capitals vary.
        parts += [gap if index else "", *_kin(sentence)]
    return {**around(rng), "kin": join(*parts), "person": person, "other": other}


IS_TO = Family(
    skill="kinship/is-to",
    sample=with_example("kinship/is-to", _sample, "{kin}. {person} to {other}?"),
    nouns=(
        "the kinship term for {person} as seen by {other}: {kin}",
        "{other}'s word for {person}, given: {kin}",
        "the name {other} has for a relative like {person}. Facts: {kin}",
    ),
    clauses=(
        "what {other} calls {person}, if {kin}",
        "what kind of relative of {other} {person} is: {kin}",
        "which relative {person} is from {other}'s point of view: {kin}",
        "what {person} is to {other}: {kin}",
        "by which kinship word {other} refers to {person}: {kin}",
    ),
    commands=(
        "tell me which relative of {other} {person} is. {kin}",
        "complete: {person} is the ... of {other}. {kin}",
        "fill the gap in '{person} is {other}'s ___', knowing that {kin}",
        "say what kin {person} is, seen from {other}: {kin}",
        "find {other}'s word for {person}. {kin}",
        "given the family below, complete the sentence: {other} says, {person} is my ... {kin}",
        *own.IS_COMMANDS,
    ),
    questions=(
        "{kin}. Is {person} the aunt, the son, the niece or what of {other}?",
        "what does {other} call {person}? {kin}",
        "what's {person} to {other}? {kin}",
        "what relation is {person} of {other}? {kin}",
        "{kin}. what is {person} to {other}?",
        "which relative of {other} is {person}? {kin}",
        "{kin}. {person} is {other}'s what?",
        "who is {person} for {other}: {kin}?",
        "what sort of relative is {person} to {other}, seen from {other}: {kin}?",
        "{kin}. so what would {other} say {person} is?",
        "whose what? {person} is {other}'s ... {kin}",
        *own.IS_QUESTIONS,
    ),
    stories=(
        "{kin}.\n{other} introduces {person} at a party: this is my ... Which word follows?",
        "Family notes: {kin}.\nFill in: {person} is the _____ of {other}.",
        "{kin}. {other} writes a birthday card to {person}. To my dear ... what?",
        "At the reunion someone explains: {kin}. How should {other} address {person}, by kinship?",
        "{kin}. Tell me in one word what {person} is to {other}.",
        "Before the wedding the priest collects the facts: {kin}. What is {person} to {other}?",
        "{kin}\n{person} = {other}'s ?",
        "The notary reads: {kin}. In the will {other} mentions {person} as a relative. Which kind?",
        "{kin}. On the phone {other} says that {person} is coming, 'my ...'. Which relative is that?",
        "My family tree. {kin}. Seen from {other}, which relative is {person}?",
        "Genealogy quiz! {kin}. {person} is what kind of relative of {other}?",
        *own.IS_STORIES,
    ),
)  # fmt: skip

RELATIONSHIP = Family(
    skill="kinship/relationship-word",
    sample=with_example("kinship/relationship-word", _sample, "{kin}. {person} to {other}?"),
    imported=_FAMILY.draw,
    nouns=(
        "the one-word relationship between {person} and {other}: {kin}",
        "the relationship of {person} to {other}: {kin}",
        "the family relation of {person} and {other}, given that {kin}",
        "the relation that {person} has to {other}, in a word: {kin}",
    ),
    clauses=(
        "how {person} is related to {other}: {kin}",
        "what relation {person} has to {other} if {kin}",
        "in which relationship {person} stands to {other}, knowing that {kin}",
    ),
    commands=(
        "name the relationship of {person} to {other}: {kin}",
        "work out the relation between {person} and {other}. {kin}",
        "describe how {person} is related to {other} with one word. {kin}",
        "state the family relationship, {person} to {other}: {kin}",
        "from this, derive how {person} relates to {other}: {kin}",
        *own.REL_COMMANDS,
    ),
    questions=(
        "how are {person} and {other} related? {kin}",
        "{kin}. How is {person} related to {other}?",
        "what is the family tie between {person} and {other}, in a word? {kin}",
        "{kin}. by what word are {person} and {other} related?",
        "{kin}. what is the relationship of {person} to {other}?",
        "in one word, how is {person} related to {other}, if {kin}?",
        "which relationship holds between {person} and {other}? {kin}",
        *own.REL_QUESTIONS,
    ),
    stories=(
        "{kin}.\n\nRelationship of {person} to {other}, please.",
        "Here's our family. {kin}. I forgot how {person} is related to {other}. One word.",
        "{kin}.\nQuestion: what relation is {person} to {other}?",
        "Family tree: {kin}. Relation {person} - {other}?",
        "{kin}. Someone asks how {person} is related to {other}. Answer with a single word.",
        "Let me describe a family. {kin}. Now name the relationship {person} has with {other}.",
        "The village chronicle says: {kin}. The historian wonders how {person} was related to {other}.",
        "relationship? {person} to {other}. {kin}",
        "{kin}. The form asks for the relationship of {person} and {other}. What do I write?",
        "{kin}. So {person} and {other} belong to one family, but how are they related?",
        "I am making a chart with one word on each line between two people. {kin}. What is on the line from {person} to {other}?",
        *own.REL_STORIES,
    ),
)  # fmt: skip

FAMILIES = (IS_TO, RELATIONSHIP)
