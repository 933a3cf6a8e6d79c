"""Houses in a row with people and their things: zebra puzzles."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from random import Random

from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.surface import arguments_of, spans_of
from reasonnet.forge.wording import Family, Marked, Slot, items, join, mark
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call


@cache
def _phrases() -> tuple[tuple[str, str], ...]:
    """Return what the other generator's clues say, with the word or words that name the value."""
    from reasoning_gym.logic.contrib.logic_puzzle import literals

    found: list[tuple[str, str]] = []
    kinds = "Name Color Nationality Animal Drink Cigar Food Flower PhoneModel Children Smoothie"
    for kind in kinds.split():
        for member in getattr(literals, kind):
            phrase, value = str(member.value), member.name.replace("_", " ")
            at = phrase.lower().rfind(value)
            if at >= 0:
                key = re.match(r"[\w']+", phrase[at + len(value) :])
                said = phrase[at : at + len(value)] + (key[0] if key else "")
            else:
                words = phrase.split()
                said = max(words, key=lambda w: _common(w.lower(), value))
            if kind == "Children" and f"named {said}" in phrase:
                said = f"named {said}"
            elif kind == "Children" and f"mother of {said}" in phrase:
                said = f"mother of {said}"
            found.append((phrase, said))
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


def _common(one: str, other: str) -> int:
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))  # fmt: skip


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    keys = {phrase.lower(): said for phrase, said in _phrases()}
    value = "(" + "|".join(re.escape(phrase) for phrase, _ in _phrases()) + ")"
    spans: list[tuple[int, int, str]] = []
    for m in re.finditer(r"^ - [^:]+:(?:.*:)? (.+)$", text, re.MULTILINE):
        role = "name" if "unique name" in m[0] else "value"
        start = m.start(1)
        for part in re.finditer(r"[^,]+", m[1]):
            lead = len(part[0]) - len(part[0].lstrip())
            spans.append((start + part.start() + lead, start + part.end(), role))
    kinds: tuple[tuple[str, tuple[str, ...]], ...] = (
        (rf"{value} is in the (\w+) house\.", ("placed", "house")),
        (rf"{value} is directly left of {value}\.", ("next_left", "next_right")),
        (rf"{value} and {value} are next to each other\.", ("beside", "beside")),
        (rf"{value} is {value}\.", ("same", "same")),
    )
    for line in re.finditer(r"^\d+\. (.+)$", text, re.MULTILINE):
        for pattern, roles in kinds:
            clue = re.fullmatch(pattern, line[1], re.IGNORECASE)
            if clue is None:
                continue
            for group, role in enumerate(roles, 1):
                start, end = line.start(1) + clue.start(group), line.start(1) + clue.end(group)
                if role != "house":
                    key = keys[clue[group].lower()]
                    start += clue[group].lower().rindex(key.lower())
                    end = start + len(key)
                spans.append((start, end, role))
            break
        else:
            return None
    asked = re.search(r"lives in House (\d+)", text)
    if asked is None:
        return None
    return find(text, [*spans, (asked.start(1), asked.end(1), "asked")])


_GYM = Gym(
    "zebra_puzzles",
    _teach,
    (
        {},
        {"num_people": 5, "num_characteristics": 5},
        {"num_people": 3, "num_characteristics": 3},
        {"num_people": 4, "num_characteristics": 5},
        {"num_people": 5, "num_characteristics": 4},
        {"num_people": 3, "num_characteristics": 4},
    ),
)

# Each category: a line that lists it, values, nouns for who has it, and what such a one does.
_STOCK: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("Pets", "cat dog parrot hamster rabbit goldfish tortoise snake pony", ("the {v} owner", "the owner of the {v}", "whoever keeps the {v}"), ("owns the {v}", "keeps the {v}", "has a {v}")),
    ("Drinks", "tea coffee milk juice water cocoa lemonade wine", ("the {v} drinker", "the person who drinks {v}", "the {v} lover"), ("drinks {v}", "likes {v}", "prefers {v}")),
    ("Colours", "red green blue yellow white purple orange pink", ("the owner of the {v} house", "the person in the {v} house", "the one with the {v} door"), ("lives in the {v} house", "has a {v} door", "painted the house {v}")),
    ("Jobs", "doctor teacher baker pilot lawyer painter nurse farmer", ("the {v}", "the {v}", "the person who works as a {v}"), ("is the {v}", "works as a {v}")),
    ("Sports", "tennis golf chess rowing judo skiing cricket", ("the {v} fan", "the person who plays {v}", "the one keen on {v}"), ("plays {v}", "is keen on {v}")),
    ("Countries", "Norway Japan Brazil Kenya Spain Canada India Poland", ("the person from {v}", "the one who comes from {v}"), ("comes from {v}", "is from {v}")),
    ("Instruments", "piano violin flute drums guitar harp cello", ("the {v} player", "whoever plays the {v}"), ("plays the {v}", "practises the {v}")),
    ("Fruits", "apples pears plums grapes cherries melons figs", ("the lover of {v}", "the person who grows {v}"), ("grows {v}", "loves {v}")),
)  # fmt: skip
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


class _Puzzle:
    """A drawn row of houses with clues that settle everything asked."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.count = rng.choice([2, 3, 3, 3, 4, 4, 5])
        kinds = rng.sample(_STOCK, rng.choice([1, 2, 2, 3, 3, 4]))
        self.names = rng.sample(PEOPLE, self.count)
        self.kinds = [(kind, rng.sample(kind[1].split(), self.count)) for kind in kinds]
        self.place: dict[str, int] = {}
        self.forms: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
        for values, forms in [(self.names, (("{v}",), ("is {v}", "is called {v}"))), *((v, (k[2], k[3])) for k, v in self.kinds)]:  # fmt: skip
            for house, value in enumerate(rng.sample(values, self.count)):
                self.place[value] = house
                self.forms[value] = forms

    def _who(self, value: str, role: str) -> Marked:
        before, after = self.rng.choice(self.forms[value][0]).split("{v}")
        return join(before, mark(value, role), after)

    def _does(self, value: str, role: str) -> Marked:
        before, after = self.rng.choice(self.forms[value][1]).split("{v}")
        return join(before, mark(value, role), after)

    def clue(self) -> Marked:
        rng = self.rng
        kind = rng.choice(["same", "same", "same", "placed", "beside", "next", "before", "unlike"])
        while True:
            a, b = rng.sample(list(self.place), 2)
            x, y = self.place[a], self.place[b]
            if kind == "same" and x == y:
                return join(self._who(a, "same"), " ", self._does(b, "same"))
            if kind == "placed":
                where = rng.choice([f"the |{_ORDINALS[x]}| house", f"house |{x + 1}|", f"house number |{x + 1}|", f"the |{_ORDINALS[x]}| house from the left"])  # fmt: skip
                before, said, after = where.split("|")
                return join(self._who(a, "placed"), rng.choice([" lives in ", " is in ", " has "]), before, mark(said, "house"), after)  # fmt: skip
            if kind == "beside" and abs(x - y) == 1:
                one, two = self._who(a, "beside"), self._who(b, "beside")
                return rng.choice([
                    join(one, " lives next to ", two), join(one, " is a neighbour of ", two),
                    join(one, " and ", two, " are neighbours"), join(one, " lives next door to ", two),
                    join(one, " lives beside ", two),
                ])  # fmt: skip
            if kind == "next" and x + 1 == y:
                one, two = self._who(a, "next_left"), self._who(b, "next_right")
                return rng.choice([
                    join(one, " lives directly to the left of ", two),
                    join(two, " lives directly to the right of ", one),
                    join(one, " is immediately left of ", two),
                    join(two, " is just right of ", one),
                ])  # fmt: skip
            if kind == "before" and x < y:
                one, two = self._who(a, "left"), self._who(b, "right")
                return rng.choice([
                    join(one, " lives somewhere to the left of ", two),
                    join(two, " lives somewhere to the right of ", one),
                    join(one, " lives farther left than ", two),
                ])  # fmt: skip
            if kind == "unlike" and x != y and self.forms[a] != self.forms[b]:
                return join(self._who(a, "unlike"), " is not the one who ", self._does(b, "unlike"))

    def lists(self) -> Marked:
        rng = self.rng
        style = rng.choice(["comma", "comma", "and"])
        marker = rng.choice(["- ", "* ", "", " - "])
        pieces: list[Marked | str] = []
        lines = [("Names", "name", self.names), *((kind[0], "value", values) for kind, values in self.kinds)]  # fmt: skip
        gap = rng.choice(["\n", "\n", "; ", ". "])
        for index, (title, role, values) in enumerate(lines):
            pieces += [gap] if index else []
            listed = items(rng, rng.sample(values, len(values)), joiner=style)
            pieces += [marker if gap == "\n" else "", f"{title}: ", Marked(tuple((t, role if r else None) for t, r in listed.pieces))]  # fmt: skip
        return join(*(piece for piece in pieces if piece))

    def clues(self, texts: list[Marked]) -> Marked:
        rng = self.rng
        lead = rng.choice(["{i}. ", "{i}. ", "- ", "({i}) ", ""])
        pieces: list[Marked | str] = []
        for index, clue in enumerate(texts):
            pieces += [("\n" if lead else " ")] if index else []
            first = Marked(((clue.pieces[0][0][:1].upper() + clue.pieces[0][0][1:], clue.pieces[0][1]), *clue.pieces[1:]))  # fmt: skip
            pieces += [lead.format(i=index + 1), first, "."]
        return join(*(piece for piece in pieces if piece))


def _drawn(rng: Random, skill: str) -> tuple[_Puzzle, Marked, Marked, Marked]:
    while True:
        puzzle = _Puzzle(rng)
        if skill == "houses/who-lives-at":
            place = rng.randrange(puzzle.count)
            asked = mark(rng.choice([_ORDINALS[place], str(place + 1)]), "asked")
        else:
            stock = [v for _, values in puzzle.kinds for v in values]
            pool = stock if skill == "houses/who-has" or rng.random() < 0.6 else puzzle.names
            asked = mark(rng.choice(pool), "asked")
        lists = puzzle.lists()
        clues: list[Marked] = []
        for _ in range(30):
            clues.append(puzzle.clue())
            if len(clues) < puzzle.count:
                continue
            if len({clue.text for clue in clues}) != len(clues):
                clues.pop()
                continue
            said = puzzle.clues(clues)
            whole = join(lists, "\n", said, "\n", asked)
            try:
                call(skill, arguments_of(whole.text, spans_of(whole)))
            except ToolError:
                continue
            return puzzle, lists, said, asked


def _sample(skill: str) -> Callable[[Random], dict[str, Slot]]:
    def sample(rng: Random) -> dict[str, Slot]:
        puzzle, lists, clues, asked = _drawn(rng, skill)
        place = asked.text if asked.text.isdigit() else ""
        if skill == "houses/who-lives-at":
            where = join("house ", asked) if place else join("the ", asked, " house")
            question = join(rng.choice(["who lives in ", "who is in ", "what is the name of the person in ", "whose home is "]), where)  # fmt: skip
        else:
            value = asked.text
            who, does = (
                join(before, mark(value, "asked"), after)
                for before, after in (rng.choice(f).split("{v}") for f in puzzle.forms[value])
            )
            if skill == "houses/who-has":
                question = join(rng.choice(["who ", "what is the name of the one who ", "which of the people "]), does)  # fmt: skip
            else:
                question = join(rng.choice(["in which house lives ", "what is the house number of ", "where is the home of ", "which house belongs to "]), who)  # fmt: skip
        return {
            "lists": lists,
            "clues": clues,
            "question": question,
            "_count": str(puzzle.count),
            "_street": rng.choice(["street", "lane", "terrace", "road", "row"]),
            "_hint": rng.choice(["numbered from left to right", "1 is the leftmost", "from left to right"]),
        }  # fmt: skip

    return sample


_STORIES = (
    "There are {_count} houses in a row, {_hint}.\n{lists}\nClues:\n{clues}\nNow {question}?",
    "{_count} neighbours live in a {_street}. Everybody differs in everything.\n{lists}\n{clues}\nTell me, {question}?",
    "Zebra puzzle!\n{lists}\n\n{clues}\n\nSo {question}?",
    "A {_street} has {_count} houses ({_hint}). The following belong to them:\n{lists}\nWe know:\n{clues}\nQuestion: {question}?",
    "Einstein's riddle, small version. {lists}\n{clues}\nAnd {question}?",
    "Find out {question}. {_count} houses stand side by side.\n{lists}\nHints:\n{clues}",
    "Facts about a {_street} of {_count} homes, {_hint}:\n{clues}\nThe possible values are\n{lists}\nPlease say {question}.",
    "{lists}\nEach value occurs once. {clues}\nI want to know: {question}?",
    "I'm stuck with this grid puzzle: {_count} houses, {_hint}.\n{lists}\n{clues}\nCan you say {question}?",
    "Given:\n{lists}\nClues:\n{clues}\nAnswer only this: {question}?",
    "The people of our {_street} (houses 1 to {_count}):\n{lists}\nThe postman knows this.\n{clues}\nHelp him: {question}?",
    "Logic grid. Houses: {_count}.\n{lists}\n\n{clues}\n\nRequested: {question}",
    "Who is who? {_count} people, one per house, {_hint}.\n{lists}\nObservations:\n{clues}\n{question}?",
    "Every house in the {_street} has another owner.\n{lists}\n{clues}\nWith that, {question}?",
    "House numbers 1 to {_count}, {_hint}.\n{lists}\nRules:\n{clues}\nTask: work out {question}.",
    "Before the clues, the values:\n{lists}\nNow the clues:\n{clues}\nAnd now the question: {question}?",
    "A detective looks at {_count} houses.\n{lists}\n{clues}\nThe detective must find out {question}.",
    "The {_street} puzzle from the newspaper:\n{lists}\n{clues}\n{question}?",
    "On our {_street} live {_count} people.\n{lists}\nYou are told:\n{clues}\nDeduce {question}.",
    "Use all the hints to determine {question}.\n{lists}\n{clues}",
    "puzzle time: {lists}\n{clues}\n{question}",
)
_QUESTIONS = (
    "{question}? {_count} houses in a row, {_hint}.\n{lists}\n{clues}",
    "{question}, given the following?\n{lists}\n{clues}",
    "can you find out {question}?\n{lists}\nClues:\n{clues}",
    "{question}, if all of this holds?\n{clues}\nValues:\n{lists}\n",
    "{question}?\n{lists}\n{clues}",
)
_CLAUSES = (
    "{question}.\n{lists}\nHints:\n{clues}",
    "{question} in this row of {_count} houses:\n{lists}\n{clues}",
    "{question}; each value is used once.\n{lists}\n{clues}",
    "{question}. Clues: {clues}\nValues: {lists}",
)


def _family(skill: str, gym: Gym | None = None) -> Family:
    return Family(
        skill=skill,
        sample=_sample(skill),
        imported=gym.draw if gym else None,
        clauses=_CLAUSES,
        questions=_QUESTIONS,
        stories=_STORIES,
        gives=None,
    )


AT = _family("houses/who-lives-at", _GYM)
WHO = _family("houses/who-has")
WHERE = _family("houses/where")

FAMILIES: tuple[Family, ...] = (AT, WHO, WHERE)
