"""Houses in a row with people and their things: zebra puzzles."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from random import Random

from reasonnet.forge.domains import _houses_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.surface import arguments_of, spans_of
from reasonnet.forge.wording import Family, Marked, Slot, items, join, mark
from reasonnet.tools.errors import ToolError
from reasonnet.tools.houses import street_of


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
    # What the other generator's puzzles are about.
    ("Cigars", "dunhill|prince|pall mall|blue master|red eye|marlboro", ("the {v} smoker", "the person who smokes {v}", "the one with the {v} cigars"), ("smokes {v}", "is partial to {v}", "likes {v} cigars")),
    ("Smoothies", "cherry desert watermelon dragonfruit lime blueberry lemon butterscotch darkness", ("the {v} smoothie drinker", "the person with the {v} smoothie", "the {v} smoothie lover"), ("drinks {v} smoothies", "loves the {v} smoothie", "orders {v}")),
    ("Flowers", "roses carnations daffodils lilies tulips iris orchid", ("the person who loves {v}", "the {v} grower", "whoever has a vase of {v}"), ("loves {v}", "has a bouquet of {v}", "grows {v}")),
    ("Phones", "iphone 13|samsung galaxy|google pixel|oneplus 9|huawei p50|xiaomi mi", ("the {v} owner", "the person with the {v}", "whoever uses a {v}"), ("owns a {v}", "uses a {v}", "calls with a {v}")),
    ("Foods", "pizza spaghetti stew tacos soup", ("the {v} eater", "the person who loves {v}", "the {v} fan"), ("loves {v}", "eats {v}", "always has {v} for lunch")),
    ("Nationalities", "norwegian german dane brit swede mexican", ("the {v}", "the person who is {v}", "the {v} neighbour"), ("is the {v}", "is {v}")),
    ("Children", "bella fred meredith samantha timothy alice", ("the parent of {v}", "whoever has a child named {v}", "{v}'s mum or dad"), ("is the parent of {v}", "has a child called {v}")),
    ("Mothers", "aniya holly janelle kailyn penny", ("the child of {v}", "the person whose mother is {v}", "the one with the mother {v}"), ("is the child of {v}", "has {v} as mother")),
    ("Animals", "bird cat dog fish horse rabbit", ("the {v} keeper", "the {v} lover", "whoever has the {v}"), ("keeps a {v}", "owns the {v}", "has the {v}")),
    ("Colors", "red green blue yellow white brown purple", ("the person who loves {v}", "the one whose favourite is {v}", "the {v} lover"), ("loves {v}", "likes {v} best", "has {v} as favourite colour")),
)  # fmt: skip
_BENCHMARK_NAMES = "alice arnold bob carol david eric peter".split()
_TERSE = {
    "same": ("{a} = {b}", "{a} <-> {b}", "same house: {a}, {b}", "{a} goes with {b}", "{a} & {b}: same house", "{a} and {b} belong together", "{a} is {b}"),
    "placed": ("{a} = house {h}", "house {h}: {a}", "{a} -> {h}", "{a} @ {h}", "{a} in house {h}", "no. {h} has {a}", "pos({a}) = {h}"),
    "beside": ("{a} next to {b}", "{a} beside {b}", "|{a} - {b}| = 1", "{a} adjacent to {b}", "{a}, {b}: neighbours", "{a} ~ {b} (adjacent)", "{a} and {b} are side by side"),
    "next": ("{a} directly left of {b}", "{b} directly right of {a}", "{a} + 1 = {b}", "{a} immediately left of {b}", "{b} just right of {a}", "{a}, then right after it {b}", "pos({b}) = pos({a}) + 1"),
    "before": ("{a} somewhere left of {b}", "{b} somewhere right of {a}", "{a} < {b}", "{b} > {a}", "{a} further left than {b}"),
    "unlike": ("{a} ≠ {b}", "{a} != {b}", "{a} not {b}", "different houses: {a}, {b}", "{a} does not go with {b}"),
}  # fmt: skip
_TERSE_ROLES = {"same": ("same", "same"), "beside": ("beside", "beside"), "unlike": ("unlike", "unlike"), "next": ("next_left", "next_right"), "before": ("left", "right"), "placed": ("placed", "house")}  # fmt: skip
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def _values(kind: tuple[str, str, tuple[str, ...], tuple[str, ...]]) -> list[str]:
    return kind[1].split("|") if "|" in kind[1] else kind[1].split()


class _Puzzle:
    """A drawn row of houses with clues that settle everything asked."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.count = rng.choice([2, 3, 3, 3, 4, 4, 4, 5, 5])
        chosen: list[tuple[str, str, tuple[str, ...], tuple[str, ...]]] = []
        taken: set[str] = set()
        stock = [kind for kind in _STOCK if len(_values(kind)) >= self.count]
        for kind in rng.sample(stock, len(stock)):  # no value stands in two lists
            if not taken & set(_values(kind)):
                chosen.append(kind)
                taken |= set(_values(kind))
        kinds = chosen[: rng.choice([1, 2, 2, 3, 3, 4, 4])]
        self.names = rng.sample(PEOPLE if rng.random() < 0.6 else _BENCHMARK_NAMES, self.count)
        if taken & {name.lower() for name in self.names}:
            self.names = rng.sample(PEOPLE, self.count)
        self.kinds = [(kind, rng.sample(_values(kind), self.count)) for kind in kinds]
        self.mix = rng.choice(
            [
                ["same", "same", "same", "placed", "beside", "next", "before", "unlike"],
                ["same", "same", "same", "same", "placed", "beside", "next", "next"],
            ]
        )
        self.terse = rng.random() < 0.2
        self.templates = {kind: rng.choice(said) for kind, said in _TERSE.items()}
        self.upper = rng.random() < 0.3
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
        kind = rng.choice(self.mix)
        while True:
            a, b = rng.sample(list(self.place), 2)
            x, y = self.place[a], self.place[b]
            if self.terse:
                if (
                    (kind == "same" and x != y)
                    or (kind == "beside" and abs(x - y) != 1)
                    or (kind == "next" and x + 1 != y)
                    or (kind == "before" and x >= y)
                    or (kind == "unlike" and (x == y or self.forms[a] == self.forms[b]))
                ):
                    continue
                first, second = _TERSE_ROLES[kind]
                spots = {"a": mark(a, first), "b": mark(b, second), "h": mark(str(x + 1), "house")}
                return join(*(p if i % 2 == 0 else spots[p] for i, p in enumerate(re.split(r"\{(\w)\}", self.templates[kind])) if p))
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
        style = rng.choice(["comma", "comma", "and", "bracket", "semicolon", "space", "slash", "bars"])
        if style == "space" and any(" " in v for _, values in self.kinds for v in values):
            style = "comma"
        marker = rng.choice(["- ", "* ", "", " - ", "• ", "+ "])
        colon = rng.choice([": ", ": ", ": ", " = ", " -> ", " ∈ ", " — "])
        pieces: list[Marked | str] = []
        lines = [("Names", "name", self.names), *((kind[0], "value", values) for kind, values in self.kinds)]  # fmt: skip
        if rng.random() < 0.15:
            rng.shuffle(lines)
        told = rng.random() < 0.15
        gap = rng.choice(["\n", "\n", "; ", ". "]) if style not in ("semicolon", "bars") else "\n"
        for index, (title, role, values) in enumerate(lines):
            pieces += [gap] if index else []
            shuffled = rng.sample(values, len(values))
            if style in ("slash", "bars"):
                between = " / " if style == "slash" else " | "
                listed = join(*(p for i, v in enumerate(shuffled) for p in (between if i else "", mark(v)) if p))
            else:
                listed = items(rng, shuffled, joiner=style)
            lead = f"{title.lower()}{colon}" if self.upper else f"{title}{colon}"
            if told:
                lead = f"Everyone has a different {title.lower()[:-1] if title.endswith('s') else title.lower()}: "
            if style == "bars":
                marker, lead = "| ", f"{title} | "
            pieces += [marker if gap == "\n" else "", lead, Marked(tuple((t, role if r else None) for t, r in listed.pieces)), " |" if style == "bars" else ""]  # fmt: skip
        return join(*(piece for piece in pieces if piece))

    def clues(self, texts: list[Marked]) -> Marked:
        rng = self.rng
        lead = rng.choice(["{i}. ", "{i}. ", "- ", "({i}) ", "", "{i}) ", "* ", "Clue {i}: ", "{a}) ", "[{i}] ", "({a}) ", "#{i} ", "• "])
        if self.terse and not lead:
            lead = rng.choice(["- ", "{i}. "])
        capital = not self.terse or rng.random() < 0.3
        dot = "" if self.terse or (lead and rng.random() < 0.25) else "."
        pieces: list[Marked | str] = []
        for index, clue in enumerate(texts):
            pieces += [("\n" if lead else " ")] if index else []
            first = clue if not capital else Marked(((clue.pieces[0][0][:1].upper() + clue.pieces[0][0][1:], clue.pieces[0][1]), *clue.pieces[1:]))  # fmt: skip
            pieces += [lead.format(i=index + 1, a="abcdefghijklmnopqrstuvwxyz"[index % 26]), first, dot or ("" if lead else ".")]
        return join(*(piece for piece in pieces if piece))


MOST = 24
"""Solutions of a puzzle that may agree on what is asked; more would take the tool too long."""


def _settles(skill: str, arguments: dict[str, tuple[str, ...]]) -> bool:
    """Tell whether the clues settle what is asked, and soon."""
    street = street_of(arguments)
    asked = arguments["asked"][0]
    value = "" if skill == "houses/who-lives-at" else street.find(asked.lower())
    place = int(asked) - 1 if asked.isdigit() else _ORDINALS.index(asked) if not value else 0
    seen: set[str | int] = set()
    for index, solution in enumerate(street.solutions(street.masks)):
        if index == MOST:
            return False
        here = solution[value] if value else place
        if skill == "houses/where":
            seen.add(here)
        else:
            seen.add(next(n for n in street.categories[0] if solution[n] == here))
        if len(seen) > 1:
            return False
    return len(seen) == 1


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
        for _ in range(48):
            clues.append(puzzle.clue())
            least = round(puzzle.count * len(puzzle.kinds) * 0.8)
            if len(clues) < least or (len(clues) - least) % 4:
                continue
            if len({clue.text for clue in clues}) != len(clues):
                clues.pop()
                continue
            said = puzzle.clues(clues)
            whole = join(lists, "\n", said, "\n", asked)
            try:
                if not _settles(skill, arguments_of(whole.text, spans_of(whole))):
                    continue
            except ToolError:
                continue
            return puzzle, lists, said, asked


def _sample(skill: str) -> Callable[[Random], dict[str, Slot]]:
    def sample(rng: Random) -> dict[str, Slot]:
        puzzle, lists, clues, asked = _drawn(rng, skill)
        place = asked.text if asked.text.isdigit() else ""
        if skill == "houses/who-lives-at":
            where = join(rng.choice(["house ", "house ", "house number ", "house no. ", "home ", "house #"]), asked) if place else join("the ", asked, rng.choice([" house", " house", " house from the left", " home"]))
            question = join(rng.choice(["who lives in ", "who is in ", "what is the name of the person in ", "whose home is ", "which person lives in ", "who occupies ", "who is the resident of ", "who owns ", "who must be in ", "what's the owner's name of "]), where)  # fmt: skip
        else:
            value = asked.text
            who, does = (
                join(before, mark(value, "asked"), after)
                for before, after in (rng.choice(f).split("{v}") for f in puzzle.forms[value])
            )
            if skill == "houses/who-has":
                question = join(rng.choice(["who ", "what is the name of the one who ", "which of the people "]), does)  # fmt: skip
            else:
                question = join(rng.choice(["in which house lives ", "what is the house number of ", "where is the home of ", "which house belongs to ", "what number has the house of ", "at which position is "]), who)  # fmt: skip
        return {
            **asides(rng),
            "_fmt": rng.choice(["", "", "", "", " Just the answer.", " One word, please.", " No explanation.", " Give your reasoning if you like.", " Only that."]),
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
    *said_so.STORIES,
)
_QUESTIONS = (
    "{question}? {_count} houses in a row, {_hint}.\n{lists}\n{clues}",
    "{question}, given the following?\n{lists}\n{clues}",
    "can you find out {question}?\n{lists}\nClues:\n{clues}",
    "{question}, if all of this holds?\n{clues}\nValues:\n{lists}\n",
    "{question}?\n{lists}\n{clues}",
    *said_so.QUESTIONS,
)
_CLAUSES = (
    "{question}.\n{lists}\nHints:\n{clues}",
    "{question} in this row of {_count} houses:\n{lists}\n{clues}",
    "{question}; each value is used once.\n{lists}\n{clues}",
    "{question}. Clues: {clues}\nValues: {lists}",
    *said_so.CLAUSES,
)


def _family(skill: str, gym: Gym | None = None) -> Family:
    return Family(
        skill=skill,
        sample=with_example(skill, _sample(skill)),
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
