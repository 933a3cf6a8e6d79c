"""Knights and knaves with nested claims: if … then, if and only if, brackets, not."""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge.domains import _nested_claims_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.surface import arguments_of, spans_of
from reasonnet.forge.wording import Family, Marked, Piece, Slot, items, join, mark
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    kinds = re.search(r"So who is an? (\w+) and who is an? (\w+)\?", text)
    listed = re.search(r"inhabitants: ([^.]+)\.", text)
    if kinds is None or listed is None:
        return None
    spans = [
        (kinds.start(1), kinds.end(1), "truthful"),
        (kinds.start(2), kinds.end(2), "lying"),
    ]
    names = [(m.start(), m.end()) for m in re.finditer(r"[A-Z]\w+", listed[1])]
    spans += [(listed.start(1) + a, listed.start(1) + b, "person") for a, b in names]
    who = "|".join(rf"\b{listed[1][a:b]}\b" for a, b in names)
    for m in re.finditer(
        rf"({who}) is an? ({kinds[1]}|{kinds[2]})|it is not the case that|if and only if"
        rf"|\b(?:if|then|and|or)\b|[()]|({who})",
        text[listed.end() : kinds.start()],
    ):
        start, end = m.start() + listed.end(), m.end() + listed.end()
        if m[1]:
            spans.append((start, start + len(m[1]), "part"))
            spans.append((end - len(m[2]), end, "part"))
        else:
            spans.append((start, end, "speaker" if m[3] else "part"))
    return find(text, spans)


_GYM = Gym(
    "knights_knaves",
    _teach,
    (
        {},
        {},
        {"n_people": 3, "depth_constraint": 3, "width_constraint": 3},
        {"n_people": 3, "depth_constraint": 3, "width_constraint": 3},
        {"n_people": 3},
        {"n_people": 2, "depth_constraint": 3, "width_constraint": 2},
        {"n_people": 4, "depth_constraint": 2, "width_constraint": 3},
        {"n_people": 5, "depth_constraint": 2},
        {"n_people": 4, "depth_constraint": 3},
    ),
)
_KINDS = (
    ("knight", "knave"), ("knight", "knave"), ("knight", "knave"), ("truth-teller", "liar"),
    ("knight", "liar"), ("saint", "sinner"), ("hero", "villain"), ("angel", "devil"),
    ("pioneer", "laggard"), ("altruist", "egoist"), ("sage", "fool"), ("elf", "goblin"),
    ("monk", "pirate"), ("robin", "cuckoo"), ("wizard", "imp"), ("owl", "fox"),
    ("truther", "fibber"), ("judge", "crook"), ("priest", "thief"), ("dove", "raven"), ("blue", "red"), ("human", "robot"), ("captain", "smuggler"), ("Truthie", "Fibbie"), ("knight", "knave"), ("angel", "devil"),
)  # fmt: skip


_SIGNS = (
    {"and": "∧", "or": "∨", "if": "→", "iff": "↔", "not": "¬"}, {"and": "&", "or": "|", "if": "->", "iff": "<->", "not": "!"}, {"and": "&", "or": "|", "if": "=>", "iff": "<=>", "not": "~"},
    {"and": "AND", "or": "OR", "if": "IMPLIES", "iff": "IFF", "not": "NOT"}, {"and": "and", "or": "or", "if": "implies", "iff": "iff", "not": "not"}, {"and": "∧", "or": "∨", "if": "⇒", "iff": "⇔", "not": "¬"},
)  # fmt: skip


class _Writer:
    """Says nested claims; every drawn puzzle has people and words of its own."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.names = rng.sample(PEOPLE, rng.choice([2, 2, 2, 3, 3, 3, 4, 5]))
        self.good, self.bad = rng.choice(_KINDS)
        self.iff = rng.choice(["if and only if", "if and only if", "iff", "exactly when"])
        self.negation = rng.choice(
            ["it is not the case that", "it is not true that", "it is false that"]
        )
        self.brackets = rng.choice(["()", "()", "()", "[]", "{}"])
        self.signs = rng.choice(_SIGNS) if rng.random() < 0.2 else {}
        self.tie = rng.choice([" = ", "=", ": ", " is ", " is a ", " is_", " == "])
        if rng.random() < 0.25:
            self.names = rng.choice([list("ABCDE"), list("PQRST"), list("XYZUV"), ["Mr Blue", "Mr Red", "Mr Pink", "Mr Grey", "Mr Black"], ["Noah", "Zoey", "Ella", "Jack", "Mia"], ["Aiden", "Sofia", "James", "Emma", "Lucas"]])[: len(self.names)]

    def atom(self, speaker: str) -> tuple[Piece, ...]:
        rng = self.rng
        who = rng.choice(self.names)
        positive = rng.random() < 0.5
        if self.signs:
            kind = (self.good if positive else self.bad, "part")
            if rng.random() < 0.15:
                return ((self.signs["not"], "part"), (" " if self.signs["not"].isalpha() else "", None), ("(", "part"), (who, "part"), (self.tie, None), kind, (")", "part"))
            return ((who, "part"), (self.tie, None), kind)
        if who == speaker and rng.random() < 0.7:
            subject, am, tells, isnt = "I", "am", "tell", "am not"
            positive = True
        else:
            subject, am, tells, isnt = who, "is", "tells", "is not"
        style = rng.random()
        if style < 0.75:
            word = self.good if positive else self.bad
            said: tuple[Piece, ...] = ((f" {am} {_a(word)} ", None), (word, "part"))
        elif style < 0.85:
            word = self.bad if positive else self.good
            am_, not_ = isnt.split()
            said = ((f" {am_} ", None), (not_, "part"), (f" {_a(word)} ", None), (word, "part"))
        elif positive:
            said = rng.choice([((f" {tells} the ", None), ("truth", "part")), ((f" {am} ", None), ("honest", "part"))])  # fmt: skip
        else:
            said = ((" is ", None), ("lying", "part")) if subject != "I" else (("'m ", None), ("lying", "part"))  # fmt: skip
        return ((subject, "part"), *said)

    def claim(self, speaker: str, depth: int, inner: bool = False) -> tuple[Piece, ...]:
        rng = self.rng
        if depth <= 1 or rng.random() < 0.15:
            return self.atom(speaker)
        kind = rng.choice(["and", "or", "if", "iff", "not", "and", "or", "either", "xor"])

        def part() -> tuple[Piece, ...]:
            return self.claim(speaker, depth - 1, True)

        if self.signs:
            kind = {"either": "or", "xor": "and"}.get(kind, kind)
            if kind == "not":
                denied = part()
                denied = denied if denied[0][0] in "([{" and denied[-1][0] in ")]}" else (("(", "part"), *denied, (")", "part"))
                return ((self.signs["not"], "part"), (" " if self.signs["not"].isalpha() else "", None), *denied)
            return (*_wrap(part(), self.brackets, always=True), (" ", None), (self.signs[kind], "part"), (" ", None), *_wrap(part(), self.brackets, always=True))
        if kind == "not":
            said: tuple[Piece, ...] = ((self.negation, "part"), (" ", None), *_wrap(part(), self.brackets))  # fmt: skip
        elif kind == "if":
            said = (("if", "part"), (" ", None), *_wrap(part(), self.brackets), (rng.choice([" ", ", "]), None), ("then", "part"), (" ", None), *_wrap(part(), self.brackets))  # fmt: skip
        elif kind == "iff":
            said = (*_wrap(part(), self.brackets), (" ", None), (self.iff, "part"), (" ", None), *_wrap(part(), self.brackets))  # fmt: skip
        elif kind in ("either", "xor"):
            said = (("either", "part"), (" ", None), *_wrap(part(), self.brackets), (" ", None), ("or", "part"), (" ", None), *_wrap(part(), self.brackets))  # fmt: skip
            if kind == "xor":
                said = (*said, (rng.choice([", ", " "]), None), ("but not both", "part"))
        else:
            said = _wrap(part(), self.brackets)
            for _ in range(rng.choice([1, 1, 1, 2])):
                said = (*said, (" ", None), (kind, "part"), (" ", None), *_wrap(part(), self.brackets))  # fmt: skip
        return said


def _a(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"


def _wrap(pieces: tuple[Piece, ...], brackets: str, *, always: bool = False) -> tuple[Piece, ...]:
    if always:
        return pieces if len(pieces) <= 3 else ((brackets[0], "part"), *pieces, (brackets[1], "part"))
    if len(pieces) <= 4 and not any(text in ("and", "or", "if", "either") for text, _ in pieces):
        return pieces
    return ((brackets[0], "part"), *pieces, (brackets[1], "part"))


_SAYS = ('{n} says: "{c}."', "{n} says that {c}.", "{n}: {c}.", '{n} claims "{c}".', "According to {n}, {c}.", '"{c}", says {n}.', "{n} states that {c}.", "{n} swears that {c}.", '"{c}" - {n}.', "In the words of {n}, {c}.", "{n} told us: {c}.", "{n} insists that {c}.", *said_so.SAYS)  # fmt: skip


def _draw(rng: Random) -> tuple[_Writer, Marked]:
    while True:
        writer = _Writer(rng)
        depth = rng.choice([1, 2, 2, 2, 3, 3])
        same = rng.choice(_SAYS) if rng.random() < 0.4 else ""
        gap = rng.choice([" ", " ", "\n", "\n"])
        pieces: list[Marked | str] = []
        for index, name in enumerate(writer.names):
            before, middle, after = re.split(r"\{[nc]\}", template := same or rng.choice(_SAYS))
            said = Marked(writer.claim(name, depth))
            who = mark(name, "speaker")
            first, second = (who, said) if template.index("{n}") < template.index("{c}") else (said, who)  # fmt: skip
            pieces += [gap] if index else []
            pieces += [piece for piece in (before, first, middle, second, after) if piece]
        claims = join(*pieces)
        labelled = join(claims, " ", mark(writer.good, "truthful"), " ", mark(writer.bad, "lying"))
        try:
            call("claims/who-is-truthful", arguments_of(labelled.text, spans_of(labelled)))
        except ToolError:
            continue
        return writer, claims


def _sample(rng: Random) -> dict[str, Slot]:
    writer, claims = _draw(rng)
    plural = {"thief": "thieves", "elf": "elves", "fox": "foxes", "hero": "heroes"}.get(writer.good, writer.good + "s")
    return {
        **asides(rng),
        "_fmt": rng.choice(["", "", "", " List everybody with the kind.", f" Format: \"X is a {writer.good}, Y is a {writer.bad}\".", " One line per person.", " Only the final labels.", " No proof needed.", " Answer in a single sentence."]),
        "claims": claims,
        "people": Marked(tuple((t, "person" if r else None) for t, r in items(rng, writer.names, joiner=rng.choice(["and", "comma"])).pieces)),
        "truthful": writer.good,
        "_g": writer.good,
        "_l": writer.bad,
        "lying": writer.bad,
        "_good": plural,
        "_bad": {"elf": "elves", "fox": "foxes", "imp": "imps", "thief": "thieves"}.get(writer.bad, writer.bad + "s"),
        "_a": _a(writer.good),
        "_b": _a(writer.bad),
        "_count": str(len(writer.names)),
        "_place": rng.choice(["island", "village", "castle", "planet", "harbour", "forest", "valley"]),
    }  # fmt: skip


NESTED = Family(
    skill="claims/who-is-truthful",
    sample=shown(_sample, "claims/who-is-truthful", "{claims} (kinds {truthful} and {lying})"),
    imported=_GYM.draw,
    clauses=(
        "who is {_a} {truthful} (always truthful) and who {_b} {lying} (always lying) here:\n{claims}",
        "which of {people} is {_a} {truthful} and which {_b} {lying}, if {_good} never lie and {_bad} always do.\n{claims}",
    ),
    commands=(
        "decide for each of {people} whether it is {_a} {truthful} (truthful) or {_b} {lying} (lying).\n{claims}",
        "solve this: {claims} Each is {_a} {truthful}, who only says true things, or {_b} {lying}, who only says false things",
        "sort {people} into {truthful} (tells the truth) and {lying} (lies): {claims}",
        "find out who is {_a} {truthful} and who is {_b} {lying}:\n{claims}",
         *said_so.COMMANDS,
    ),
    questions=(
        "who is the {truthful} and who is the {lying}?\n{claims}",
        "{claims} Who among them is {_a} {truthful}, and who {_b} {lying}?",
        "can you tell which ones are {_good} (only truth) and which {_bad} (only lies)? Kinds: {truthful}, {lying}. {claims}",
        "given that each is {_a} {truthful} or {_b} {lying}, what are {people}?\n{claims}",
         *said_so.QUESTIONS,
    ),
    stories=(
        "On this {_place} a {truthful} always tells the truth and a {lying} always lies. You meet {people}. {claims} Who is what?",
        "A {_place} has two kinds of people. {_good} are truthful, {_bad} lie. {claims} Say of each: {truthful} or {lying}?",
        "{people} live in a {_place} of {_good} (honest) and {_bad} (liars).\n{claims}\nName the kind of each one, {truthful} or {lying}.",
        "Logic puzzle: every {truthful} speaks the truth, every {lying} speaks falsely.\n{claims}\nWho are they?",
        "{_count} strangers talk to you. Each one is either {_a} {truthful} (truth) or {_b} {lying} (lie).\n{claims}\nIdentify them.",
        "There are {people}. {claims} {_good} never lie, {_bad} never tell the truth. Which is {_a} {truthful}, which {_b} {lying}?",
        "Here are some statements.\n{claims}\nIf a statement comes from {_a} {truthful}, it's true; if it comes from {_b} {lying}, it's false. Solve for everybody.",
        "We landed in a {_place}. The locals are {_good} and {_bad}. {claims} Someone honest is called {truthful}, someone dishonest {lying}. So who's who?",
        "Statements:\n{claims}\nPersons: {people}\nKinds: {truthful} (true statements), {lying} (false statements)\nAssign a kind to each person.",
        "In the {_place}, you ask around. {claims} What is each speaker, {_a} {truthful} or {_b} {lying}? The first kind is always truthful, the second always lies.",
        "Truth and lies. {people} speak up.\n{claims}\n{_good} say only true things; {_bad} only false ones. Determine who is {truthful}, who is {lying}.",
        "My puzzle book says: each person is {_a} {truthful} or {_b} {lying}; the former tell the truth, the latter lie. {claims} Help me please.",
        "Smullyan style. {claims} Who is {_a} {truthful}? Who is {_b} {lying}?",
        "I met {people} at the {_place}. {claims} One kind, {truthful}, is always right, the other, {lying}, is always wrong. What are they?",
        "Three facts are known about the {_place}: everyone is {_a} {truthful} or {_b} {lying}, {_good} are truthful, {_bad} are not. {claims} Tell me each one's kind.",
        "{claims}\n\nEach of them is {_a} {truthful} or {_b} {lying}. Which?",
        "Detective work! {_bad} always lie and {_good} never do.\n{claims}\nWho is {truthful} and who is {lying}?",
        "Robots in a {_place} are built as {truthful} (always true output) or {lying} (always false output).\n{claims}\nClassify {people}.",
        "Nobody here is neutral: one is {_a} {truthful} or {_b} {lying}. {claims} Work out the kind of everyone.",
        "quick one: {claims} {truthful} = truth, {lying} = lies. who is which",
         *said_so.STORIES, *worked(said_so.STORIES),
    ),
    gives=None,
)  # fmt: skip

FAMILIES: tuple[Family, ...] = (NESTED,)
