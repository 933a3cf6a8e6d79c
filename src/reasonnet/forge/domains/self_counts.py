"""Lists of statements about how many of themselves are true."""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge.domains import _self_counts_words as words
from reasonnet.forge.domains._layouts import spoken
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark, number

_CLAIMS = (
    (r"'(At least) (\d+) of these \d+ statements are (true)", ("claim", "number", "kind")),
    (r"'(At most) (\d+) of these \d+ statements are (false)", ("claim", "number", "kind")),
    (r"'(Exactly) (\d+) of these \d+ statements are (true|false)", ("claim", "number", "kind")),
    (r"'(Either) Statement (\d+) or Statement (\d+) is true", ("claim", "statement", "statement")),
    (r"number of (true|false) statements is a (prime|composite)", ("kind", "claim")),
)


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    spans = [
        (m.start(i + 1), m.end(i + 1), role)
        for pattern, roles in _CLAIMS
        for m in re.finditer(pattern, text)
        for i, role in enumerate(roles)
    ]
    return find(text, spans)


_GYM = Gym("self_reference", _teach, ({}, {"difficulty": 1}, {"difficulty": 10}))

_BOUNDS = {
    "at least": ("at least", "at least", "no fewer than", "a minimum of", "not fewer than", "no less than"),
    "at most": ("at most", "at most", "no more than", "a maximum of", "not more than", "up to"),
    "exactly": ("exactly", "exactly", "precisely", "just"),
    "more": ("more than",),
    "fewer": ("fewer than", "less than"),
}
_SIGNS = {"at least": ("≥", ">="), "at most": ("≤", "<="), "exactly": ("=", "=="), "more": (">",), "fewer": ("<",)}
_KINDS = {"true": ("true", "true", "true", "correct", "right"), "false": ("false", "false", "false", "wrong", "incorrect", "untrue")}
_LETTERS = (("T", "F"), ("#true", "#false"), ("#T", "#F"), ("true", "false"))


def _in_signs(rng: Random, count: int, letters: tuple[str, str], label: str) -> Marked:
    """Write one statement in signs: `T >= 3`, `#false is prime`, `S3 xor S4`."""
    letter = mark(rng.choice(letters), "kind")
    style = rng.random()
    if style < 0.66 or count < 3:
        kind = rng.choice(["at least", "at most", "exactly", "exactly", "more", "fewer"])
        claim = mark(rng.choice(_SIGNS[kind]), "claim")
        return join(letter, " ", claim, " ", mark(str(rng.randint(0, count)), "number"))
    if style < 0.83:
        return join(letter, rng.choice([" is ", ": ", " ∈ "]), mark(rng.choice(["prime", "composite", "even", "odd"]), "claim"))
    one, two = (label.format(n=n, a=chr(64 + n)) for n in rng.sample(range(1, count + 1), 2))
    head, tail = re.split("[0-9A-P]+$", one)[0], re.split("[0-9A-P]+$", two)[0]
    first, second = mark(one[len(head):], "statement"), mark(two[len(tail):], "statement")
    if rng.random() < 0.6:
        return join(head, first, " ", mark(rng.choice(["xor", "⊕", "XOR"]), "claim"), " ", tail, second)
    return join(mark(rng.choice(["exactly one of", "either", "both", "neither"]), "claim"), " ", head, first, rng.choice([", ", " / "]), tail, second)


def _statement(rng: Random, index: int, count: int, word: str, lettered: bool = False) -> Marked:
    """Say one statement of `count`; `word` is what the statements are called."""
    kind = rng.choice(_KINDS[rng.choice(["true", "true", "false"])])
    style = rng.random()
    if style < 0.66 or count < 3:
        said = rng.choice(_BOUNDS[rng.choice(list(_BOUNDS))])
        bound = rng.randint(0, count)
        amount = mark(number(rng, bound, words=0.25), "number")
        claim = mark(said, "claim")
        are = "is" if bound == 1 else "are"
        of = rng.choice([f" of these {count} {word}s ", f" of these {word}s ", f" of the {word}s here ", f" of the {count} {word}s "])  # fmt: skip
        return rng.choice(
            [
                join(claim, " ", amount, of, are, " ", mark(kind, "kind")),
                join(claim, " ", amount, of, are, " ", mark(kind, "kind")),
                join("there are ", claim, " ", amount, " ", mark(kind, "kind"), f" {word}s"),
                join("the number of ", mark(kind, "kind"), f" {word}s is ", claim, " ", amount),
                join(claim, " ", amount, rng.choice([f" of us {are} ", f" on this list {are} ", f" of all the {word}s {are} ", f" out of the {count} {are} ", f" {word}s in this list {are} ", f" {are} "]), mark(kind, "kind")),
                join("among these ", claim, " ", amount, f" {are} ", mark(kind, "kind")),
                join("of the ", f"{count}, ", claim, " ", amount, f" {are} ", mark(kind, "kind")),
                join("one finds ", claim, " ", amount, " ", mark(kind, "kind"), f" {word}s here"),
                join("this list has ", claim, " ", amount, " ", mark(kind, "kind"), " entries"),
            ]
        )
    if style < 0.83:
        what = rng.choice(["prime", "composite", "even", "odd"])
        article = "an " if what in ("even", "odd") else "a "
        return rng.choice(
            [
                join("the number of ", mark(kind, "kind"), f" {word}s is {article}", mark(what, "claim"), " number"),
                join("the number of ", mark(kind, "kind"), f" {word}s is ", mark(what, "claim")),
                join(article.capitalize() if rng.random() < 0.3 else article, mark(what, "claim"), f" number of {word}s is ", mark(kind, "kind")),
            ]
        )  # fmt: skip
    one, two = (mark(chr(64 + n) if lettered else str(n), "statement") for n in rng.sample(range(1, count + 1), 2))
    return rng.choice(
        [
            join(mark("either", "claim"), " ", one, " or ", two, rng.choice([" holds, not both", " is right but not the two of them", " is true", " is true, exclusively"])),
            join(mark(rng.choice(["exactly one of", "just one of", "one and only one of"]), "claim"), " ", one, " and ", two, rng.choice([" is true", " holds", " is correct"])),
            join(mark("either", "claim"), f" {word.capitalize()} ", one, f" or {word.capitalize()} ", two, " is true, but not both"),
            join(mark("either", "claim"), f" {word} ", one, f" or {word} ", two, " is true, but not both"),
            join(mark("exactly one of", "claim"), f" {word}s ", one, " and ", two, " is true"),
            join(mark("both", "claim"), f" {word} ", one, f" and {word} ", two, " are true"),
            join(mark("neither", "claim"), f" {word} ", one, f" nor {word} ", two, " is true"),
        ]
    )  # fmt: skip


def _sample(rng: Random) -> dict[str, Slot]:
    count = rng.choice([2, 3, 3, 4, 4, 5, 5, 6, 7, 7, 8, 10])
    word = rng.choice(["statement", "statement", "statement", "sentence", "claim", "line"])
    lead = rng.choice(["{i}. ", "{i}) ", "({i}) ", "- {W} {i}: ", "{W} {i}: ", "{W} {i} says: ", "#{i} ", "S{i}: "])  # fmt: skip
    quote = rng.choice(["", "", "'", '"'])
    gap = rng.choice(["\n", "\n", "\n", "\n", "; ", ". ", " ", " | ", "\n\n", " / "])
    letters = rng.choice(_LETTERS) if rng.random() < 0.14 else None
    lettered = rng.random() < 0.15
    label = rng.choice(["S{n}", "{n}", "#{n}", "s{n}"])
    if lettered:
        lead, label = rng.choice(["{a}) ", "({a}) ", "{a}. ", "{a}: ", "{W} {a}: ", "[{a}] "]), "{a}"
    elif rng.random() < 0.3:
        lead = rng.choice(["[{i}] ", "{W} no. {i}: ", "| {i} | ", "{i} - ", "{i} → ", "{W} {i} claims ", "{W} #{i}. ", "s{i} = ", "L{i}: ", "{i}: "])
    pieces: list[Marked | str] = []
    for index in range(count):
        if index:
            pieces.append(gap)
        pieces += [lead.format(i=index + 1, W=word.capitalize(), a=chr(65 + index)), quote]
        pieces.append(_in_signs(rng, count, letters, label) if letters else _statement(rng, index, count, word, lettered))
        pieces.append(quote)
    slots: dict[str, Slot] = {
        "list": join(*(piece for piece in pieces if piece)),
        "_word": word,
        "_count": str(count),
        "_ways": rng.choice(["how many solutions", "how many ways", "how many consistent assignments"]),
        "_who": rng.choice(["Ravi", "Zoe", "My tutor", "A logician", "Ines", "Our club"]),
    }  # fmt: skip
    return spoken(rng, slots, words.INTROS, words.ASKS)


COUNT = Family(
    skill="self-counts/count-solutions",
    sample=_sample,
    imported=_GYM.draw,
    nouns=(
        "the number of consistent truth assignments of these {_word}s:\n{list}",
        "the number of ways to label each {_word} true or false without contradiction:\n{list}",
        "the count of solutions of this self-referential list:\n{list}",
    ),
    clauses=(
        "{_ways} there are for the following {_word}s about themselves:\n{list}",
        "{_ways} exist if each {_word} is either true or false:\n{list}",
        "in how many ways these {_count} {_word}s can be true and false together:\n{list}",
    ),
    commands=(
        "count the consistent true/false assignments for\n{list}",
        "read the {_word}s and tell {_ways} fit:\n{list}",
        "find {_ways} the list below allows:\n{list}",
        "determine {_ways} are possible for this paradox-like list: {list}",
    ),
    questions=(
        "{_ways} does this have?\n{list}",
        "in how many ways can one mark each {_word} as true or false so that everything fits?\n{list}",
        "{list}\n{_ways} are there?",
        "how many assignments of truth values are free of contradiction here?\n{list}",
        "{list}\nhow many solutions?",
        *words.QUESTIONS,
    ),
    stories=(
        *words.STORIES,
        "{_who} wrote {_count} {_word}s on the board:\n{list}\nIn how many ways can they be called true or false consistently?",
        "Each of these {_word}s talks about the list itself.\n{list}\nHow many possible solutions are there?",
        "A page with {_count} {_word}s:\n{list}\n\nEvery {_word} is true or false. Count the possibilities that are consistent.",
        "Self-reference puzzle. {list}. Please give the number of solutions.",
        "Consider\n{list}\nWe call an assignment good if each true {_word} holds and each false one fails. Count the good ones.",
        "I found this in a book:\n{list}\nHow many consistent ways to decide which {_word}s are true?",
        "{_who} asks: here are {_count} {_word}s.\n{list}\nTell me how many combinations of true and false work out.",
        "Puzzle for tonight:\n{list}\nNumber of valid solutions?",
        "Suppose these {_word}s refer to each other:\n{list}\n{_ways} are possible? A number is enough.",
        "Truth puzzle:\n\n{list}\n\nPlease say how many truth assignments satisfy it.",
        "On the wall there is a list.\n{list}\nFor how many choices of true and false is the list consistent?",
        "We must decide for every {_word} whether it's true.\n{list}\nHow many ways are there to do so without contradiction?",
        "{list}\n\nIs there one solution, are there more, or none? Give the number.",
        "{_word}s:\n{list}\n\nQuestion: {_ways}?",
        "{_who} claims that the following list has just one solution.\n{list}\nWhat is the real number of solutions?",
    ),
    gives="number",
)

FAMILIES: tuple[Family, ...] = (COUNT,)
