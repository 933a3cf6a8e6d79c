"""Composite questions: several sub-questions in one text, with the plan that they mean.

A composite is drawn as a DAG over families and said in one of many ways: in sequence, one inside
another, as a story with independent parts, with named results, or with steps that go on from the
last answer without mentioning it. The label of every character is known by construction.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random

from reasonnet.forge import phrases
from reasonnet.forge.surface import (
    ALL,
    Split,
    accidents,
    asking_frame,
    core,
    without,
)
from reasonnet.forge.wording import Family, Marked, Piece, Slot, fill, join

CELL = "step:"
"""Prefix of the role of a character that belongs to a step: `step:2`."""
REF = "ref:"
"""Role of a reference: `ref:2>0,1` belongs to step 2 and means steps 0 and 1."""

_THINGS = (
    "clue", "number", "value", "code", "figure", "score", "amount", "quantity", "card", "entry",
    "box", "room", "digit", "key", "part", "item", "piece", "result", "ingredient", "hint", "term",
)  # fmt: skip
_THING_FRAMES = (
    "the {nth} {thing} is {noun}", "the {nth} {thing}: {noun}", "{noun} is the {nth} {thing}",
    "our {nth} {thing} is {noun}", "my {nth} {thing} is {noun}", "as the {nth} {thing} take {noun}",
    "for the {nth} {thing}, {noun}", "the {nth} {thing} equals {noun}",
    "the {nth} {thing} shall be {noun}", "take {noun} as the {nth} {thing}",
    "to get the {nth} {thing} work out {noun}", "{nth} {thing}: {noun}",
)  # fmt: skip
_PLAIN = {
    "first": ("First", "first", "First,", "first,", "First of all,", "Start by this:"),
    "then": ("then", "Then", "and then", "Next,", "next", "After that,", "now", "Now", "and"),
    "last": ("finally", "Finally,", "and finally", "last,", "Lastly,", "and then", "then"),
    "also": ("also", "Also,", "and", "And", "and also", "Separately,", "plus", "And also"),
}
"""What most people say most of the time."""
_ROLE_WORDS = {
    "base": "base", "height": "height", "length": "length", "width": "width", "radius": "radius",
    "diameter": "diameter", "side": "side", "depth": "depth", "whole": "amount", "old": "value",
    "part": "part", "exponent": "exponent", "dividend": "dividend", "divisor": "divisor",
    "minuend": "amount", "subtrahend": "amount", "total": "total", "groups": "number of groups",
    "size": "size", "discs": "number of discs", "date": "date", "start": "start", "end": "end",
    "word": "word", "year": "year", "amount": "amount", "threshold": "threshold",
    "legs": "leg", "n": "number", "number": "number", "decimal": "decimal", "upto": "limit",
}  # fmt: skip
"""What a slot's argument is called by the part that it plays."""
_COUNTS = ("one", "two", "three", "four", "five", "six")
_NTH = ("first", "second", "third", "fourth", "fifth", "sixth")


@dataclass(frozen=True, slots=True)
class Node:
    """A step of a composite."""

    family: Family
    needs: tuple[int, ...] = ()
    implicit: int | None = None
    """Step whose answer this one goes on from without saying so."""
    asked: bool = False
    """It is a direct question, whose answer is wanted even where a later step uses it."""


@dataclass(frozen=True, slots=True)
class Composite:
    """A composite question: its text in pieces and its steps in order of mention."""

    body: Marked
    nodes: tuple[Node, ...]


@dataclass(slots=True)
class _Draft:
    nodes: list[Node] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)
    """Names that the text gives to results ('call it x')."""
    chunks: list[int] = field(default_factory=list)
    """Main step of each stretch of text: what people count as the first, the second …"""


_ALSO_GIVES = {
    **dict.fromkeys(
        (
            "arithmetic/square-root",
            "arithmetic/factorial",
            "percent/what-percent",
            "percent/change",
            "percent/increase-by",
            "percent/decrease-by",
            "statistics/mean",
            "statistics/median",
            "statistics/mode",
            "statistics/range",
            "fractions/to-decimal",
            "fractions/simplify",
            "units/convert",
            "bases/to-base",
            "algebra/solve-equation",
            "calculus/definite-integral",
            "calculus/derivative-at",
            "geometry/circle-area",
            "geometry/circle-circumference",
            "geometry/hypotenuse",
            "geometry/point-distance",
            "word-problem/average-speed",
        ),
        "number",
    ),
    "logic/ordering-first": "word",
    "logic/ordering-last": "word",
    "code/output": "number",
}
"""Answers that people go on with although a later step may not take every value of them."""
_COMPATIBLE = {
    "number": ("number", "numbers", "word"),
    "word": ("word", "words"),
    "numbers": ("numbers",),
    "words": ("words",),
    "date": ("date",),
    "time": ("time",),
}


class Composer:
    """Draws composites from families."""

    def __init__(self, families: Sequence[Family], split: Split = ALL) -> None:
        families = [
            replace(f, gives=_ALSO_GIVES[f.skill]) if f.skill in _ALSO_GIVES else f
            for f in families
        ]
        self._families = families
        self._split = split
        self._givers = [f for f in families if f.gives and split.pick(f, "noun")]
        self._collectors = _collectors(families)
        self._hosts = [f for f in families if f.accepts]
        by_kind: dict[str, list[tuple[Family, str]]] = {}
        for family in families:
            for slot, kind in family.accepts.items():
                by_kind.setdefault(kind, []).append((family, slot))
        self._takers = by_kind

    def draw(self, rng: Random) -> Composite:
        """Draw a composite of two to six steps."""
        draft = _Draft()
        count = rng.choices([2, 3, 4, 5, 6], [28, 38, 20, 9, 5])[0]
        listed = rng.random() < 0.14
        chunks: list[Marked] = []
        if rng.random() < 0.16:
            chunks += self._gathered(rng, draft)
        while len(draft.nodes) < count:
            chunks.append(self._chunk(rng, draft, count, first=not chunks))
            draft.chunks.append(len(draft.nodes) - 1)
        body = self._listed(rng, chunks) if listed else self._flowing(rng, chunks)
        if rng.random() < 0.2:
            body = join(rng.choice(phrases.OPENERS), " ", body)
        if rng.random() < 0.2:
            body = join(body, " ", rng.choice(phrases.CLOSERS))
        return Composite(accidents(rng, body), tuple(draft.nodes))

    def _gathered(self, rng: Random, draft: _Draft) -> list[Marked]:
        """Draw two or three numbers side by side and a step over all of them."""
        chunks: list[Marked] = []
        for _ in range(rng.choice([2, 2, 3])):
            chunks.append(self._independent(rng, draft, first=not chunks, numeric=True))
            draft.chunks.append(len(draft.nodes) - 1)
        for _ in range(6):
            chunk = self._joint(rng, draft)
            if chunk is not None:
                chunks.append(chunk)
                draft.chunks.append(len(draft.nodes) - 1)
                break
        return chunks

    # A chunk is one stretch of text with a step, or with a step and one that is nested in it.

    def _chunk(self, rng: Random, draft: _Draft, count: int, *, first: bool) -> Marked:
        room = count - len(draft.nodes)
        if not first and rng.random() < 0.68:
            for _ in range(4):
                chunk = self._dependent(rng, draft)
                if chunk is not None:
                    return chunk
        if room >= 2 and rng.random() < 0.55:
            for _ in range(4):
                chunk = self._nested(rng, draft, room)
                if chunk is not None:
                    return self._connected(rng, chunk, draft, "first" if first else "also")
        return self._independent(rng, draft, first=first)

    def _independent(
        self, rng: Random, draft: _Draft, *, first: bool, numeric: bool = False
    ) -> Marked:
        pool = self._givers if rng.random() < 0.75 else self._families
        if numeric:
            pool = [f for f in self._givers if f.gives == "number"]
        family = rng.choice(pool)
        index = len(draft.nodes)
        form, template = core(rng, family, self._split)
        body = fill(template, family.sample(rng))
        if form == "noun" and rng.random() < 0.16:
            draft.nodes.append(Node(family))
            return self._named(rng, draft, index, body)
        framed, asked = asking_frame(rng, form, body) if first else _maybe_bare(rng, form, body)
        draft.nodes.append(Node(family, asked=asked))
        how = "first" if first else "also"
        return self._connected(rng, own_by(framed, index), draft, how, command=form == "command")

    def _named(self, rng: Random, draft: _Draft, index: int, body: Marked) -> Marked:
        """Introduce a result under a name: 'let x be …', 'the second clue is …'."""
        if rng.random() < 0.5:
            thing = rng.choice(_THINGS)
            place = _NTH[len(draft.chunks)]
            template = rng.choice(_THING_FRAMES).replace("{nth}", place)
            draft.names[index] = f"the {place} {thing}"
            template = template.replace("{thing}", thing)
        else:
            name = rng.choice(list("abcknpqrstuvwxyzABCDMNPQRSTVX"))
            if name in draft.names.values():
                name += "2"
            draft.names[index] = name
            template = rng.choice(phrases.NAMES).replace("{name}", name)
        before, _, after = template.partition("{noun}")
        return join(before, own_by(body, index), after)

    def _nested(self, rng: Random, draft: _Draft, room: int) -> Marked | None:
        """Draw a step with others inside: 'the gcd of 84 and the product of 3 and 4'."""
        saved = len(draft.nodes)
        family = rng.choice(self._hosts)
        form, template = core(
            rng, family, self._split, ("noun", "noun", "clause", "command", "question")
        )
        filled = self._filled(rng, draft, family, template, room)
        if form == "story" or filled is None:
            del draft.nodes[saved:]
            return None
        body, needs = filled
        own = len(draft.nodes)
        framed, asked = asking_frame(rng, form, body)
        draft.nodes.append(Node(family, needs, asked=asked))
        return own_by(framed, own)

    def _filled(
        self, rng: Random, draft: _Draft, family: Family, template: str, room: int
    ) -> tuple[Marked, tuple[int, ...]] | None:
        """Fill a template with inner steps in one or two of its slots."""
        names = [s for s in re.findall(r"\{(\w+)\}", template) if s in family.accepts]
        if not names:
            return None
        two = room >= 3 and rng.random() < 0.5
        chosen = rng.sample(names, 2) if two and len(names) > 1 else [rng.choice(names)]
        slots = dict(family.sample(rng))
        needs: list[int] = []
        for slot in chosen:
            kind = family.accepts[slot]
            left = room - 1 - (len(needs) + (len(chosen) - 1))
            inner = self._noun_of(rng, draft, kind, deep=left >= 2 and rng.random() < 0.25)
            if inner is None:
                return None
            needs.append(inner[1])
            second = None
            if two and len(chosen) == 1 and _items(slots[slot]) == 2 and inner[2] == "number":
                second = self._noun_of(rng, draft, kind, deep=False)
            if second is not None and second[2] == "number":
                replaced = _replace(rng, slots[slot], inner[0], second[0])
                needs.append(second[1])
            elif second is not None:
                return None
            else:
                replaced = _place(rng, family, slot, inner[2], slots[slot], inner[0])
            if replaced is None:
                return None
            slots[slot] = replaced
        return fill(template, slots), tuple(needs)

    def _noun_of(
        self, rng: Random, draft: _Draft, kind: str, *, deep: bool
    ) -> tuple[Marked, int, str] | None:
        """Draw a noun phrase whose answer fits a slot of `kind`; returns it, its step, its kind."""
        pool = [f for f in self._givers if kind in _COMPATIBLE[str(f.gives)]]
        if kind == "word" and rng.random() < 0.8:
            pool = [f for f in pool if f.gives == "word"]
        if not pool:
            return None
        family = rng.choice(pool)
        template = rng.choice(self._split.pick(family, "noun"))
        needs: tuple[int, ...] = ()
        if deep:
            filled = self._filled(rng, draft, family, template, 2)
            if filled is None:
                return None
            body, needs = filled
        else:
            body = fill(template, family.sample(rng))
        index = len(draft.nodes)
        draft.nodes.append(Node(family, needs))
        owned = own_by(body, index)
        if rng.random() < 0.12:
            left, right = (own_by(Marked(((m, None),)), index) for m in "()")
            owned = join(left, owned, right)
        return owned, index, str(family.gives)

    def _dependent(self, rng: Random, draft: _Draft) -> Marked | None:
        """Draw a step that uses earlier answers by reference, or goes on from the last."""
        style = rng.random()
        last = len(draft.nodes) - 1
        target = last if rng.random() < 0.75 else rng.randrange(len(draft.nodes))
        kind = draft.nodes[target].family.gives
        if kind is None:
            return None
        if style < 0.33 and target == last:
            return self._continuation(rng, draft, kind)
        if style < 0.5:
            return self._joint(rng, draft)
        found = self._taker(rng, kind)
        if found is None:
            return None
        family, slot = found
        slots = dict(family.sample(rng))
        said = self._reference(rng, draft, target, kind)
        if slot in _ROLE_WORDS and target == last and rng.random() < 0.3:
            # What it is going to be: 'the area of a triangle with that base'.
            said = f"{rng.choice(('that', 'this', 'such a', 'that very'))} {_ROLE_WORDS[slot]}"
        index = len(draft.nodes)
        replaced = _place(rng, family, slot, kind, slots[slot], _ref(said, index, (target,)))
        if replaced is None:
            return None
        slots[slot] = replaced
        form, template = core(rng, family, self._split)
        if "{" + slot + "}" not in template or (form == "story" and rng.random() < 0.7):
            return None
        framed, asked = _maybe_bare(rng, form, fill(template, slots))
        draft.nodes.append(Node(family, (target,), asked=asked))
        return self._connected(rng, own_by(framed, index), draft, "then", command=form == "command")

    def _continuation(self, rng: Random, draft: _Draft, kind: str) -> Marked | None:
        spoken = rng.random() < 0.5
        bank = phrases.IT_CONTINUATIONS if spoken else phrases.CONTINUATIONS
        options = [
            f
            for f in self._families
            if f.skill in bank and f.accepts.get(bank[f.skill][0]) in _COMPATIBLE[kind]
        ]
        if not options:
            return None
        family = rng.choice(options)
        slot, templates = bank[family.skill]
        slots = dict(family.sample(rng))
        template = rng.choice(templates)
        lists = family.accepts[slot] in ("numbers", "words")
        if lists and family.accepts[slot] != kind and "{" + slot + "}" not in template:
            return None
        target = len(draft.nodes) - 1
        index = len(draft.nodes)
        if "{" + slot + "}" in template:
            own = _first(slots[slot])
            rest = without(slots[slot], own) if own is not None else None
            if rest is None:
                return None
            slots[slot] = rest
        if spoken:
            said = rng.choice(
                ["them", "them", "those", "the list", "that list", "these"]
                if kind in ("numbers", "words")
                else ["it", "it", "it", "that", "this", "the result", "that one"]
            )
            slots["_it"] = _ref(said, index, (target,))
            template = template.replace("{it}", "{_it}")
            node = Node(family, (target,))
        else:
            node = Node(family, (), implicit=target)
        draft.nodes.append(node)
        said_step = own_by(fill(template, slots), index)
        return self._connected(rng, said_step, draft, "then", command=not spoken)

    def _joint(self, rng: Random, draft: _Draft) -> Marked | None:
        """Draw a step over two or all earlier numbers: 'add both results'."""
        numbers = [i for i, n in enumerate(draft.nodes) if n.family.gives == "number"]
        used = {need for node in draft.nodes for need in node.needs}
        free = [i for i in numbers if i not in used]
        if len(free) < 2:
            return None
        everything = len(free) > 2 and rng.random() < 0.7
        targets = tuple(free) if everything else tuple(free[-2:])
        family, slot = rng.choice(self._collectors)
        slots = dict(family.sample(rng))
        index = len(draft.nodes)
        if rng.random() < 0.25 and len(targets) == 2:
            first, second = (self._reference(rng, draft, t, "number", near=False) for t in targets)
            said = join(
                _ref(first, index, targets[:1]),
                rng.choice([" and ", " and "]),
                _ref(second, index, targets[1:]),
            )
        else:
            said = _ref(self._joint_words(rng, draft, targets), index, targets)
        slots[slot] = said
        form, template = core(rng, family, self._split, ("noun", "clause", "command", "question"))
        if "{" + slot + "}" not in template:
            return None
        framed, asked = asking_frame(rng, form, fill(template, slots))
        draft.nodes.append(Node(family, targets, asked=asked))
        return self._connected(rng, own_by(framed, index), draft, "then")

    def _joint_words(self, rng: Random, draft: _Draft, targets: tuple[int, ...]) -> str:
        counted = all(target in draft.chunks for target in targets)
        if len(targets) == 2 and counted and rng.random() < 0.3:
            n, m = (draft.chunks.index(target) for target in targets)
            said = rng.choice(phrases.REFS_PAIR)
            said = said.replace("{nth}", _NTH[n]).replace("{mth}", _NTH[m])
            return said.replace("{n}", str(n + 1)).replace("{m}", str(m + 1))
        if len(targets) == 2 and rng.random() < 0.1:
            return rng.choice(("both", "the two", "these two")) + f" {rng.choice(_THINGS)}s"
        if len(targets) > 2 and rng.random() < 0.15:
            count = _COUNTS[len(targets) - 1]
            start = rng.choice((f"all {count}", "all", f"the {count}", "all the", f"these {count}"))
            return f"{start} {rng.choice(_THINGS)}s"
        if len(targets) == 2:
            return rng.choice(phrases.REFS_BOTH)
        if len(targets) > 3 or rng.random() < 0.4:
            count = rng.choice([_COUNTS[len(targets) - 1], str(len(targets))])
            return rng.choice(phrases.REFS_COUNT).replace("{count}", count)
        return rng.choice(phrases.REFS_ALL)

    def _reference(
        self, rng: Random, draft: _Draft, target: int, kind: str, *, near: bool = True
    ) -> str:
        if target in draft.names and rng.random() < 0.85:
            return draft.names[target]
        skill = draft.nodes[target].family.skill
        last = target == len(draft.nodes) - 1
        if last and near and kind == "number" and rng.random() < 0.06:
            return "that many"
        if last and near and rng.random() < 0.6:
            return rng.choice(phrases.REFS_LAST[kind])
        if rng.random() < 0.6 and skill in phrases.HEADS:
            head = rng.choice(phrases.HEADS[skill])
            plural = kind in ("numbers", "words") and head.endswith("s")
            bank = phrases.HEAD_REFS_PLURAL if plural else phrases.HEAD_REFS
            return rng.choice(bank).replace("{head}", head)
        if target in draft.chunks:
            place = draft.chunks.index(target)
            said = rng.choice(phrases.REFS_NTH)
            return said.replace("{nth}", _NTH[place]).replace("{n}", str(place + 1))
        return rng.choice(phrases.REFS_LAST[kind])

    def _taker(self, rng: Random, kind: str) -> tuple[Family, str] | None:
        options = [t for k in _COMPATIBLE[kind] for t in self._takers.get(k, [])]
        return rng.choice(options) if options else None

    def _connected(
        self, rng: Random, body: Marked, draft: _Draft, how: str, *, command: bool = False
    ) -> Marked:
        bank = {"first": phrases.FIRST, "then": phrases.THEN, "also": phrases.ALSO}[how]
        if command and rng.random() < 0.2:
            bank = {
                "first": phrases.FIRST_COMMANDS,
                "then": tuple(
                    t for t in phrases.THEN_COMMANDS if " it" not in t and "that" not in t
                ),
                "also": phrases.ALSO_COMMANDS,
            }[how]
        chance = {"first": 0.4, "then": 0.75, "also": 0.6}[how]
        if rng.random() > chance:
            return body
        if rng.random() < 0.5:
            last = how == "then" and rng.random() < 0.25
            return join(rng.choice(_PLAIN["last" if last else how]), " ", body)
        if how == "then" and rng.random() < 0.15:
            bank = phrases.LAST
        return join(rng.choice(bank), " ", body)

    def _flowing(self, rng: Random, chunks: list[Marked]) -> Marked:
        body = chunks[0]
        style = rng.random()
        for chunk in chunks[1:]:
            glue = rng.choice([". ", ". ", ", "]) if style < 0.6 else rng.choice(phrases.GLUES)
            if body.text.rstrip()[-1:] in ".?!":
                glue = rng.choice([" ", " ", "\n"])
            if glue.strip() in (".", "?", "!", "") and rng.random() < 0.75:
                chunk = _capital(chunk)
            if rng.random() < 0.06:
                glue = f"{glue.rstrip()} {rng.choice(phrases.ASIDES)} "
            body = join(body, glue, chunk)
        if rng.random() < 0.7:
            body = _capital(body)
        if body.text.rstrip()[-1:].isalnum() and rng.random() < 0.75:
            body = join(body, rng.choice([".", ".", "?"]))
        return body

    def _listed(self, rng: Random, chunks: list[Marked]) -> Marked:
        label = rng.choice(phrases.STEP_LABELS)
        gap = rng.choice(["\n", "\n", "\n", " ", "\n\n"])
        lines: list[Slot] = []
        for index, chunk in enumerate(chunks):
            written = (
                label.replace("{n}", str(index + 1))
                .replace("{word}", _COUNTS[index])
                .replace("{nth}", _NTH[index])
                .replace("{letter}", "abcdef"[index])
                .replace("{roman}", ("i", "ii", "iii", "iv", "v", "vi")[index])
            )
            end = "" if gap != " " or chunk.text.rstrip()[-1:] in ".?!" else rng.choice(".;.")
            shown = _capital(chunk) if rng.random() < 0.7 else chunk
            lines += [written, " ", shown, end, gap]
        return join(*lines[:-1])


_WEIGHTY = ("arithmetic/sum", "arithmetic/product", "number-theory/gcd", "number-theory/lcm")
"""What people most often do with several results, besides lists of them."""


def _collectors(families: Sequence[Family]) -> list[tuple[Family, str]]:
    """Return the families, with a slot, that take several numbers; frequent ones repeated."""
    found: list[tuple[Family, str]] = []
    for family in families:
        for slot, kind in family.accepts.items():
            drawn = [family.sample(Random(seed))[slot] for seed in range(4)]
            if kind in ("number", "numbers") and any(_items(d) > 1 for d in drawn):
                found += [(family, slot)] * (4 if family.skill in _WEIGHTY else 1)
    return [f for f in found if f[0].skill != "sequences/next-term"]


def _maybe_bare(rng: Random, form: str, body: Marked) -> tuple[Marked, bool]:
    """Frame a later step; a noun phrase may stand without a verb: 'find …, then the root of it'."""
    if form == "noun" and rng.random() < 0.2:
        return body, False
    return asking_frame(rng, form, body)


def own_by(body: Marked, step: int) -> Marked:
    """Claim a text for a step, except what an inner step or a reference has claimed."""
    return Marked(
        tuple(
            (text, role if role is not None and role.startswith((CELL, REF)) else f"{CELL}{step}")
            for text, role in body.pieces
        )
    )


def _ref(said: str, step: int, targets: tuple[int, ...]) -> Marked:
    return Marked(((said, f"{REF}{step}>{','.join(map(str, targets))}"),))


def _items(slot: Slot) -> int:
    return 1 if isinstance(slot, str) else sum(role is not None for _, role in slot.pieces)


def _first(slot: Slot) -> str | None:
    if isinstance(slot, str):
        return slot
    return next((text for text, role in slot.pieces if role is not None), None)


def _replace(rng: Random, slot: Slot, one: Marked, two: Marked | None) -> Marked | None:
    """Put `one` (and `two`) in the place of one (two) of a slot's arguments."""
    if isinstance(slot, str) or _items(slot) == 1:
        return one if two is None else None
    count = _items(slot)
    if count > 3 and rng.random() < 0.8:
        return None
    places = [i for i, (_, role) in enumerate(slot.pieces) if role is not None]
    if two is not None:
        return join(one, rng.choice([" and ", " and ", " & "]), two) if count == 2 else None
    at = rng.choice(places)
    clean: list[Piece] = []
    for index, (text, role) in enumerate(slot.pieces):
        clean.extend(one.pieces if index == at else [(text, role)])
    return Marked(tuple(clean))


def _place(
    rng: Random, family: Family, slot: str, kind: str, filled: Slot, text: Marked
) -> Marked | None:
    """Put a step's answer into a slot: a list takes the place of the whole list."""
    if kind in ("numbers", "words") and family.accepts[slot] == kind:
        return text
    return _replace(rng, filled, text, None)


def _capital(body: Marked) -> Marked:
    text, role = body.pieces[0]
    if text[:1].islower() and not (role or "").startswith(REF):
        text = text[0].upper() + text[1:]
    return Marked(((text, role), *body.pieces[1:]))
