"""From core wordings to texts as people type them: frames, chatter, capitals, typos."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from reasonnet.forge import phrases
from reasonnet.forge.wording import OWN, Family, Marked, Piece, Slot, fill, join

Span = tuple[int, int, str]
"""Start, end (exclusive) in characters, role."""


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled text."""

    text: str
    label: str
    """A skill, `none` or `several`."""
    spans: tuple[Span, ...] = ()
    known: bool = True
    """Whether `spans` are its arguments; otherwise they are not known."""


def spans_of(marked: Marked) -> tuple[Span, ...]:
    """Return the marked spans of a text in pieces; white space at the edges is not marked."""
    spans: list[Span] = []
    at = 0
    for text, role in marked.pieces:
        if role is not None and text.strip():
            start = at + len(text) - len(text.lstrip())
            spans.append((start, at + len(text.rstrip()), role))
        at += len(text)
    return tuple(spans)


def arguments_of(text: str, spans: Sequence[Span]) -> dict[str, tuple[str, ...]]:
    """Collect the spans' texts by role, in text order."""
    found: dict[str, list[str]] = {}
    for start, end, role in sorted(spans):
        found.setdefault(role, []).append(text[start:end])
    return {role: tuple(texts) for role, texts in found.items()}


FORMS = ("noun", "clause", "command", "question", "story")
_WEIGHTS = {"noun": 3.0, "clause": 2.0, "command": 2.0, "question": 3.0, "story": 3.0}
_PUZZLE_WEIGHTS = {"noun": 1.0, "clause": 1.0, "command": 2.0, "question": 3.0, "story": 7.0}
"""A puzzle with its rules and data is a text of several sentences."""


@dataclass(frozen=True, slots=True)
class Split:
    """Which wordings of a family are seen: all, the training ones, or the held-out ones."""

    part: str = "all"
    """`all`, `train` or `held-out`."""
    salt: int = 0
    """Another salt holds out other wordings (so that twin Readers learn from other words)."""
    share: int = 8
    """One wording in `share` is held out."""

    def pick(self, family: Family, form: str) -> list[str]:
        """Return the wordings of a form that belong to this part."""
        wordings = list(getattr(family, {"story": "stories"}.get(form, form + "s")))
        if self.part == "all" or len(wordings) < 3:
            return wordings
        # A wording that is listed several times, for its weight, is always a training one.
        times = Counter(wordings)
        held = {
            i
            for i, wording in enumerate(wordings)
            if (i * 7 + self.salt * 3 + 5) % self.share == 0 and times[wording] == 1
        }
        return [w for i, w in enumerate(wordings) if (i in held) == (self.part == "held-out")]


ALL = Split()


def core(
    rng: Random, family: Family, split: Split = ALL, forms: Sequence[str] | None = None
) -> tuple[str, str]:
    """Choose a form and a wording of a family; returns (form, template)."""
    having = [f for f in (forms or FORMS) if split.pick(family, f)]
    if not having:
        having = [f for f in FORMS if split.pick(family, f)]
    if not having:  # a family with so few wordings of each form that none is held out
        split, having = ALL, [f for f in FORMS if ALL.pick(family, f)]
    weights = _WEIGHTS if family.everyday else _PUZZLE_WEIGHTS
    form = rng.choices(having, [weights[f] for f in having])[0]
    return form, rng.choice(split.pick(family, form))


def frame(rng: Random, form: str, body: Marked, *, closed: bool = True) -> Marked:
    """Put a core into a frame of its form; `closed` adds a mark at the end."""
    return asking_frame(rng, form, body, closed=closed)[0]


def asking_frame(
    rng: Random, form: str, body: Marked, *, closed: bool = False
) -> tuple[Marked, bool]:
    """Put a core into a frame; tells also whether it is now a direct question.

    In a text of several steps people want the answer to every direct question, but not that of
    'first work out …'.
    """
    asked = form == "question" or (form == "story" and body.text.rstrip().endswith("?"))
    if form == "noun":
        asked = rng.random() < 0.45
        bank = phrases.NOUN_QUESTIONS if asked else phrases.NOUN_COMMANDS
        framed = _put(rng.choice(bank), "noun", body)
    elif form == "clause":
        asked = rng.random() < 0.35
        bank = phrases.CLAUSE_QUESTIONS if asked else phrases.CLAUSE_COMMANDS
        framed = _put(rng.choice(bank), "clause", body)
    elif form == "command":
        framed = (
            body if rng.random() < 0.5 else _put(rng.choice(phrases.COMMAND_FRAMES), form, body)
        )
    elif form == "question":
        framed = (
            body if rng.random() < 0.6 else _put(rng.choice(phrases.QUESTION_FRAMES), form, body)
        )
    else:
        framed = body
    text = framed.text.rstrip()
    verbatim = framed.pieces[-1][1] in ("program", "grid")
    if closed and not verbatim and text and text[-1].isalnum() and rng.random() < 0.8:
        framed = join(
            framed, rng.choice([".", ".", ".", "!", "?"] if form != "noun" else [".", "?"])
        )
    return framed, asked


def _put(template: str, name: str, body: Marked) -> Marked:
    before, _, after = template.partition("{" + name + "}")
    return join(before, body, after)


def single(rng: Random, family: Family, split: Split = ALL) -> Marked:
    """Draw a complete question of one family, as somebody might type it."""
    form, template = core(rng, family, split)
    slots = family.sample(rng)
    framed = frame(rng, form, fill(template, slots))
    return dress(rng, framed)


def dress(rng: Random, body: Marked, *, chatter: float = 0.22) -> Marked:
    """Add chatter, capitals, typos and other accidents of typing around and in a text."""
    if rng.random() < chatter:
        body = join(rng.choice(phrases.OPENERS), rng.choice([" ", " ", " ", "\n", " - "]), body)
    if rng.random() < chatter:
        body = join(body, rng.choice([" ", " ", " ", "\n", "\n\n"]), rng.choice(phrases.CLOSERS))
    return accidents(rng, capitalise(rng, body))


_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def loosen(rng: Random, body: Marked) -> Marked:
    """Vary another generator's text: sentences without arguments are dropped or moved, chatter
    and accidents of typing are added."""
    groups: list[list[Piece]] = [[]]
    for text, role in body.pieces:
        if role is not None:
            groups[-1].append((text, role))
            continue
        at = 0
        for gap in _SENTENCE.finditer(text):
            groups[-1].append((text[at : gap.end()], None))
            groups.append([])
            at = gap.end()
        groups[-1].append((text[at:], None))
    bare = [i for i, g in enumerate(groups) if g and all(role is None for _, role in g)]
    if len(bare) > 1 and rng.random() < 0.35:
        for index in rng.sample(bare, rng.randint(1, max(1, len(bare) // 3))):
            groups[index] = []
    if len(bare) > 1 and rng.random() < 0.1:
        one, two = rng.sample(bare, 2)
        groups[one], groups[two] = groups[two], groups[one]
    pieces = tuple(piece for group in groups for piece in group if piece[0])
    loose = Marked(pieces if any(role for _, role in pieces) or not bare else body.pieces)
    return dress(rng, loose, chatter=0.15) if rng.random() < 0.6 else loose


def ended(body: Marked) -> Marked:
    """Return a text without white space at its end."""
    *first, (text, role) = body.pieces
    return Marked((*first, (text.rstrip(), role)))


def capitalise(rng: Random, body: Marked) -> Marked:
    """Set a capital at the start and after sentence marks, most of the time."""
    style = rng.random()
    if style < 0.28:
        return body
    pieces: list[Piece] = []
    start = True
    for text, role in body.pieces:
        if role is None:
            if start and text[:1].isalpha():
                text = text[0].upper() + text[1:]
            text = re.sub(r"([.!?]\s+|\n)([a-z])", lambda m: m[1] + m[2].upper(), text)
        if text.strip():
            start = bool(re.search(r"([.!?]\s+|\n)$", text))
        pieces.append((text, role))
    return Marked(tuple(pieces))


_CASED = re.compile("program|grid|unit|edge")
"""Roles whose text means something else in lower case."""
_SLOPPY = {"'": "", "please": "pls", " you ": " u ", " and ": " & ", " are ": " r ", "?": "??"}


def accidents(rng: Random, body: Marked) -> Marked:
    """Lower everything, lose marks, shorten words, swap letters: rarely, and never a label."""
    pieces = list(body.pieces)
    if rng.random() < 0.14:
        pieces = [(t if r is not None and _CASED.search(r) else t.lower(), r) for t, r in pieces]
    elif rng.random() < 0.02:
        pieces = [(t if r is not None else t.upper(), r) for t, r in pieces]
    if rng.random() < 0.12:
        old, new = rng.choice(list(_SLOPPY.items()))
        pieces = [(t.replace(old, new) if r is None else t, r) for t, r in pieces]
    if rng.random() < 0.1 and pieces[-1][1] is None:
        pieces[-1] = (pieces[-1][0].rstrip(".?! "), None)
    if rng.random() < 0.16:
        for _ in range(rng.choice([1, 1, 2, 3])):
            index = rng.randrange(len(pieces))
            text, role = pieces[index]
            if role is None:
                pieces[index] = (_typo(rng, text), None)
    return Marked(tuple(piece for piece in pieces if piece[0]))


def _typo(rng: Random, text: str) -> str:
    places = [m.start() for m in re.finditer(r"(?<=[a-z])[a-z](?=[a-z])", text)]
    if not places:
        return text
    at = rng.choice(places)
    kind = rng.randrange(4)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if kind == 2:
        return text[:at] + text[at] + text[at:]
    return text[:at] + rng.choice("abcdefghijklmnopqrstuvwxyz") + text[at + 1 :]


def example(marked: Marked, label: str) -> Example:
    """Turn a marked text into a labelled example."""
    return Example(marked.text, label, spans_of(marked))


def continued(rng: Random, family: Family) -> Marked | None:
    """Draw a step that goes on from an earlier answer left unsaid: `350: divide by 7`.

    This is how a step with an implicit reference is rendered when it is worked on. None where
    the family has no such wordings.
    """
    found = phrases.CONTINUATIONS.get(family.skill)
    if found is None:
        return None
    slot, templates = found
    template = rng.choice(templates)
    slots = dict(family.sample(rng))
    filled = slots[slot]
    if family.accepts.get(slot) in ("numbers", "words") and "{" + slot + "}" not in template:
        said: Slot = _listed(filled, slot)
    else:
        own = _one_argument(filled)
        rest = without(filled, own[0]) if own is not None else None
        if own is None or ("{" + slot + "}" in template and rest is None):
            return None
        said = Marked(((own[0], slot if own[1] == OWN else own[1]),))
        if rest is not None:
            slots[slot] = rest
    return join(said, ": ", fill(template, slots))


def _listed(slot: Slot, name: str) -> Slot:
    """Write a list's items as an answer is rendered: separated by commas."""
    if isinstance(slot, str):
        return slot
    marked = [
        (text, name if role == OWN else role) for text, role in slot.pieces if role is not None
    ]
    pieces: list[Piece] = []
    for piece in marked:
        pieces += [(", ", None)] if pieces else []
        pieces.append(piece)
    return Marked(tuple(pieces))


def _one_argument(slot: Slot) -> tuple[str, str] | None:
    if isinstance(slot, str):
        return slot, OWN
    return next(((text, role) for text, role in slot.pieces if role is not None), None)


def without(slot: Slot, text: str) -> Marked | None:
    """Return a list slot without one item, or None where it was the only one."""
    if isinstance(slot, str):
        return None
    marked = [piece for piece in slot.pieces if piece[1] is not None]
    rest = [piece for piece in marked if piece[0] != text] or marked[1:]
    if not rest:
        return None
    pieces: list[Piece] = []
    for index, piece in enumerate(rest):
        if index:
            pieces.append((" and " if index == len(rest) - 1 else ", ", None))
        pieces.append(piece)
    return Marked(tuple(pieces))
