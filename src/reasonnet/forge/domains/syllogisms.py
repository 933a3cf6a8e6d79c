"""Syllogisms: does a statement about all, no or some things follow?"""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge.domains import _syllogisms_words as more
from reasonnet.forge.domains._everyday_talk import talk
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark
from reasonnet.tools.errors import ToolError
from reasonnet.tools.syllogisms import FORMS, follows

_STATEMENT = re.compile(r"(All|No|Some) ([a-z]+) are (not )?([a-z]+)")


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    at = text.index("Does it logically follow")
    spans: list[tuple[int, int, str]] = []
    for m in _STATEMENT.finditer(text):
        form = "some_not" if m[3] else m[1].lower()
        prefix = "then_" if m.start() > at else ""
        spans += [
            (m.start(2), m.end(2), f"{prefix}{form}_subject"),
            (m.start(4), m.end(4), f"{prefix}{form}_predicate"),
        ]
    return find(text, spans)


_GYM = Gym(
    "syllogism",
    _teach,
    (
        {},
        {"allow_some": False, "allow_some_not": False},
        {"inversion_probability": 0.0},
        {"inversion_probability": 1.0, "invalid_ratio": 0.5},
        {"invalid_ratio": 0.6},
    ),
)
_TERMS = "mortals:mortal humans:human children:child adults:adult parents:parent philosophers:philosopher students:student teachers:teacher doctors:doctor scientists:scientist artists:artist musicians:musician writers:writer engineers:engineer lawyers:lawyer chefs:chef animals:animal mammals:mammal dogs:dog cats:cat birds:bird reptiles:reptile insects:insect bees:bee ants:ant spiders:spider horses:horse elephants:elephant lions:lion tigers:tiger whales:whale dolphins:dolphin robots:robot machines:machine flowers:flower roses:rose trees:tree oaks:oak vehicles:vehicle cars:car bikes:bike poets:poet sailors:sailor pirates:pirate wizards:wizard dragons:dragon bloops:bloop razzies:razzy lazzies:lazzy wugs:wug zorks:zork apples:apple fruits:fruit grandparents:grandparent programmers:programmer athletes:athlete butterflies:butterfly snakes:snake sharks:shark penguins:penguin cooks:cook clowns:clown knights:knight ghosts:ghost blips:blip florps:florp vampires:vampire neighbours:neighbour toys:toy planets:planet stones:stone gems:gem shoes:shoe hats:hat guests:guest members:member voters:voter winners:winner dancers:dancer runners:runner cyclists:cyclist pilots:pilot nurses:nurse farmers:farmer bakers:baker".split()  # fmt: skip
_SAY = {
    "all": ("all {s} are {p}", "all {s} are {p}", "every {s1} is a {p1}", "each {s1} is a {p1}", "{s} are always {p}", "any {s1} is a {p1}", "if something is a {s1}, it is a {p1}", "whoever is a {s1} is a {p1}", "only {p} are {s}", "{s} ⊆ {p}", "all {s} belong to the {p}", "every single {s1} counts among the {p}", "each {s1} is also a {p1}", "there is no {s1} that is not a {p1}", "being a {s1} means being a {p1}", "{s} are {p} without exception", "∀ {s}: {p}", "ALL {s} ARE {p}", "the {s} are all {p}", "you can't be a {s1} without being a {p1}"),
    "no": ("no {s} are {p}", "no {s1} is a {p1}", "none of the {s} are {p}", "{s} are never {p}", "not a single {s1} is a {p1}", "there are no {s} that are {p}", "nothing that is a {s1} is a {p1}", "{s} and {p} have nothing in common", "{s} ∩ {p} = ∅", "a {s1} can never be a {p1}", "no one who is a {s1} is a {p1}", "zero {s} are {p}", "not one of the {s} is a {p1}", "NO {s} ARE {p}", "you won't find {s} among the {p}", "it is impossible for a {s1} to be a {p1}", "if something is a {s1}, it is no {p1}"),
    "some": ("some {s} are {p}", "some {s} are {p}", "at least one {s1} is a {p1}", "there are {s} that are {p}", "a few {s} are {p}", "there is a {s1} that is a {p1}", "some of the {s} are {p}", "{s} ∩ {p} ≠ ∅", "one or more {s} are {p}", "among the {s} there are {p}", "certain {s} happen to be {p}", "SOME {s} ARE {p}", "∃ {s}: {p}", "{p} can be found among the {s}", "several {s} are {p}"),
    "some_not": ("some {s} are not {p}", "some {s} aren't {p}", "not all {s} are {p}", "at least one {s1} is not a {p1}", "there are {s} that are not {p}", "not every {s1} is a {p1}", "some of the {s} are no {p}", "one or more {s} are not {p}", "certain {s} fail to be {p}", "SOME {s} ARE NOT {p}", "there is a {s1} that is no {p1}", "not all of the {s} are {p}", "{s} ⊄ {p}", "some {s} lie outside the {p}", "a few {s} are not {p}"),
}  # fmt: skip


def _said(rng: Random, form: str, subject: str, predicate: str, prefix: str = "") -> Marked:
    template = rng.choice(_SAY[form])
    many_s, one_s = subject.split(":")
    many_p, one_p = predicate.split(":")
    words = {"s": many_s, "s1": one_s, "p": many_p, "p1": one_p}
    roles = {"s": f"{prefix}{form}_subject", "p": f"{prefix}{form}_predicate"}
    pieces: list[Marked | str] = []
    for index, part in enumerate(re.split(r"\{(\w+)\}", template)):
        if index % 2 == 0:
            pieces.append(part)
            continue
        word = words[part]
        if pieces and str(pieces[-1]).endswith(" a ") and word[0] in "aeiou":
            pieces[-1] = str(pieces[-1])[:-1] + "n "
        pieces.append(mark(word, roles[part[0]]))
    return join(*(piece for piece in pieces if piece))


def _sample(rng: Random) -> dict[str, Slot]:
    while True:
        terms = rng.sample(_TERMS, rng.choice([2, 3, 3, 3, 3, 4]))
        weights = rng.choice([(3, 2, 2, 1), (1, 1, 0, 0), (1, 1, 1, 1)])
        forms = rng.choices(FORMS, weights, k=len(terms) - 1)
        premises: list[tuple[str, str, str]] = []
        for form, one, two in zip(forms, terms, terms[1:], strict=False):
            premises.append((form, two, one) if rng.random() < 0.2 else (form, one, two))
        if rng.random() < 0.3 and len(terms) > 2:
            _, one, two = rng.choice(premises)
            asked: tuple[str, str, str] = (rng.choice(FORMS), two, one)
        else:
            ends = [terms[0], terms[-1]]
            if rng.random() < 0.2:
                ends.reverse()
            asked = (rng.choices(FORMS, weights)[0], ends[0], ends[1])
        spans: dict[str, tuple[str, ...]] = {
            f"{prefix}{form}_{part}": () for prefix in ("", "then_") for form in FORMS for part in ("subject", "predicate")
        }  # fmt: skip
        for prefix, (form, one, two) in [*(("", p) for p in premises), ("then_", asked)]:
            spans[f"{prefix}{form}_subject"] += (one,)
            spans[f"{prefix}{form}_predicate"] += (two,)
        try:
            if follows(**spans) == "No" and rng.random() < 0.3:
                continue
        except ToolError:
            continue
        break
    if rng.random() < 0.3:
        rng.shuffle(premises)
    lead = rng.choice(["", "", "", "{i}. ", "{i}) ", "- ", "P{i}: ", "({i}) ", "* ", "{a}) ", "Premise {i}: ", "#{i} ", "• ", "[{i}] "])
    gap = "\n" if lead else rng.choice([". ", ". ", "; ", ", and ", "\n", ". ", " & ", " / ", ", ", "; moreover ", ", while ", ". Also, ", " AND ", " | ", ", plus the fact that "])
    if lead and rng.random() < 0.2:
        gap = rng.choice([" ", "; ", ", ", ".\n"])
    pieces: list[Marked | str] = []
    for index, (form, one, two) in enumerate(premises):
        if index:
            pieces.append(gap)
        if lead:
            pieces.append(lead.format(i=index + 1, a=chr(97 + index)))
        pieces.append(_said(rng, form, one, two))
    return {
        **talk(rng),
        "premises": join(*(piece for piece in pieces if piece)),
        "asked": _said(rng, asked[0], asked[1], asked[2], "then_"),
        "_yes": rng.choice(["yes or no", "Yes/No", "valid or not", "answer yes or no"]),
        "_who": rng.choice(["Nia", "Otto", "My teacher", "A friend", "Priya"]),
    }


FOLLOWS = Family(
    skill="syllogisms/follows",
    sample=shown(_sample, "syllogisms/follows", "{premises}, so {asked}"),
    imported=_GYM.draw,
    clauses=(
        "whether it follows that {asked} if {premises}",
        "if the conclusion '{asked}' is valid given: {premises}",
        "whether from the statements\n{premises}\none may conclude that {asked}",
        "whether {asked} when we know {premises}",
    ),
    commands=(
        "decide if the conclusion holds.\n{premises}\nConclusion: {asked}",
        "check this syllogism. Premises: {premises}. Conclusion: {asked}",
        "assume {premises}. Say whether it follows that {asked}",
        "judge the inference: {premises}, therefore {asked}",
    ),
    questions=(
        "if {premises}, does it follow that {asked}?",
        "{premises}. Does that mean that {asked}?",
        "given that {premises}, must it be true that {asked}?",
        "is it valid to say that {asked}, when {premises}?",
        "{premises}. So {asked}, right?",
        "can we conclude that {asked} from these?\n{premises}\n",
        "{premises}. Is it certain that {asked}?",
        *more.FOLLOWS[1::2],
    ),
    stories=(
        "Premises:\n{premises}\nClaim: {asked}\nDoes the claim follow? {_yes}",
        "{_who} says: {premises}. Hence {asked}. Is this reasoning correct?",
        "We know this: {premises}. Someone concludes that {asked}. Valid?",
        "Logic homework. {premises}. Is the conclusion \"{asked}\" justified? {_yes}.",
        "Two facts are given.\n{premises}\nDecide: {asked}. True by logic alone?",
        "Statement: {asked}. Does it follow from what we know, namely\n{premises}\n?",
        "{premises}.\nTherefore: {asked}.\nValid argument, {_yes}?",
        "Suppose {premises}. Then is it necessarily so that {asked}?",
        "In a made-up world {premises}. Would you agree that {asked}? {_yes}",
        "{_who} read that {premises}. From that, is {_who} allowed to infer that {asked}?",
        "Facts: {premises}. Question: is it guaranteed that {asked}?",
        "I wonder about an argument. It goes: {premises}; thus {asked}. Sound?",
        "Let's say {premises}. {_who} thinks that {asked}. Does this follow logically?",
        "Is this syllogism right?\n{premises}\n=> {asked}",
        "Consider: {premises}. The proposed conclusion is that {asked}. Reply {_yes}.",
        "Test your logic! {premises}. It is now claimed that {asked}. Does the claim have to be true?",
        *more.FOLLOWS[::2], *worked(more.FOLLOWS),
    ),
    gives=None,
)  # fmt: skip

FAMILIES: tuple[Family, ...] = (FOLLOWS,)
