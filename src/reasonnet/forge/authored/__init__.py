"""Composite questions in people's words, marked up with their plans, for the planners' training.

A line of `*.txt` here is one question. `⟦b=skill|words⟧` is a step, `⟨a|that number⟩` in it is a
reference to the answer of step a (`⟨a,b|both⟩` to several), a step may stand inside another,
`⟦b<a=skill|…⟧` goes on from a without saying so, and flags after the name say that the answer is
wanted although a later step uses it (`?`) or that the step is a noun phrase whose answer is a
number, word, date or list (`:n`, `:w`, `:d`, `:l`), in whose place another may be put.

    python -m reasonnet.forge.authored src/reasonnet/forge/authored/a.txt
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random

from reasonnet.forge import phrases
from reasonnet.forge.compose import CELL, REF, Composite, Node
from reasonnet.forge.surface import Split, accidents
from reasonnet.forge.wording import Family, Marked, Piece, fill, join, mark

_MARK = re.compile(
    r"⟦(?P<id>[a-z])(?P<asked>\?)?(?::(?P<noun>[nwdl]))?(?P<asked2>\?)?(?:<(?P<implicit>[a-z]))?"
    r"=(?P<skill>[a-z0-9/-]+)\|"
    r"|⟨(?P<refs>[a-z](?:,[a-z])*)\|(?P<said>[^⟦⟧⟨⟩|]+)⟩"
    r"|(?P<end>⟧)"
)
_KINDS = {"n": "number", "w": "word", "d": "date", "l": "numbers"}
_HELD_OUT = 10
"""One question in so many is kept out of the training."""
SWAP = 0.45
"""Chance that a step that can be replaced is, by another with the same kind of answer."""


class MarkupError(ValueError):
    """A line whose mark-up cannot be read."""


@dataclass(frozen=True, slots=True)
class Part:
    """A step as it is marked up."""

    id: str
    skill: str
    asked: bool
    noun: str | None
    """Kind of its answer, where it is a noun phrase that may be replaced."""
    implicit: str | None
    content: tuple[str | Part | Reference, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that mean earlier answers."""

    meant: tuple[str, ...]
    said: str


Content = tuple[str | Part | Reference, ...]


def parse(line: str) -> Content:
    """Read a line of mark-up.

    Raises:
        MarkupError: brackets that do not match, a name used twice, a reference outside a step
            or to a step that does not begin before it.
    """
    stack: list[tuple[re.Match[str] | None, list[str | Part | Reference]]] = [(None, [])]
    seen: list[str] = []
    at = 0
    text = line.replace("\\n", "\n")
    for found in _MARK.finditer(text):
        if found.start() > at:
            stack[-1][1].append(text[at : found.start()])
        at = found.end()
        if found["end"]:
            opened, content = stack.pop()
            if opened is None:
                raise MarkupError("⟧ without ⟦")
            part = Part(
                opened["id"],
                opened["skill"],
                bool(opened["asked"] or opened["asked2"]),
                _KINDS.get(opened["noun"] or ""),
                opened["implicit"],
                tuple(content),
            )
            if part.noun and any(isinstance(c, Reference) for c in part.content):
                raise MarkupError(f"step {part.id}: a noun phrase with a reference is not free")
            stack[-1][1].append(part)
        elif found["refs"]:
            meant = tuple(found["refs"].split(","))
            if len(stack) == 1:
                raise MarkupError(f"⟨{found['refs']}|…⟩ stands outside a step")
            open_now = {o["id"] for o, _ in stack if o is not None}
            for name in meant:
                if name not in seen or name in open_now:
                    raise MarkupError(f"a reference to {name}, which no earlier step is")
            stack[-1][1].append(Reference(meant, found["said"]))
        else:
            if found["id"] in seen:
                raise MarkupError(f"two steps {found['id']}")
            if found["implicit"] and found["implicit"] not in seen:
                raise MarkupError(f"{found['id']} goes on from {found['implicit']}, not seen yet")
            seen.append(found["id"])
            stack.append((found, []))
    if len(stack) > 1:
        raise MarkupError("⟦ without ⟧")
    content = stack[0][1]
    if at < len(text):
        content.append(text[at:])
    for piece in _texts(tuple(content)):
        if re.search(r"[⟦⟧⟨⟩]", piece):
            raise MarkupError(f"a mark that cannot be read: {piece[:40]!r}")
    if not seen:
        raise MarkupError("no step")
    return tuple(content)


def _texts(content: Content) -> list[str]:
    found: list[str] = []
    for item in content:
        if isinstance(item, str):
            found.append(item)
        elif isinstance(item, Part):
            found += _texts(item.content)
    return found


def parts(content: Content) -> list[Part]:
    """Return the steps in order of mention."""
    found: list[Part] = []
    for item in content:
        if isinstance(item, Part):
            found += [item, *parts(item.content)]
    return found


def composite(content: Content, families: Mapping[str, Family]) -> Composite:
    """Turn a question's mark-up into a composite; raises KeyError on an unknown skill."""
    steps = parts(content)
    index = {part.id: i for i, part in enumerate(steps)}
    nodes = []
    for part in steps:
        needs = [index[c.id] for c in part.content if isinstance(c, Part)]
        needs += [index[name] for c in part.content if isinstance(c, Reference) for name in c.meant]
        implicit = index[part.implicit] if part.implicit else None
        nodes.append(
            Node(families[part.skill], tuple(dict.fromkeys(needs)), implicit, asked=part.asked)
        )
    return Composite(_marked(content, index, None), tuple(nodes))


def _marked(content: Content, index: Mapping[str, int], own: int | None) -> Marked:
    pieces: list[Piece] = []
    for item in content:
        if isinstance(item, str):
            pieces.append((item, None if own is None else f"{CELL}{own}"))
        elif isinstance(item, Reference):
            meant = ",".join(str(index[name]) for name in item.meant)
            pieces.append((item.said, f"{REF}{own}>{meant}"))
        else:
            pieces += _marked(item.content, index, index[item.id]).pieces
    return Marked(tuple(pieces))


@cache
def lines() -> tuple[str, ...]:
    """Return the questions that ship with the package."""
    folder = Path(__file__).parent
    return tuple(
        line
        for path in sorted(folder.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    )


def held_out(line: str) -> bool:
    """Tell whether a question is kept out of the training."""
    return zlib.crc32(line.encode()) % _HELD_OUT == 0


class Authored:
    """Draws authored composites, varied."""

    def __init__(self, families: Sequence[Family], split: Split) -> None:
        self._families = {family.skill: family for family in families}
        self._split = split
        self._questions: list[Content] = []
        for line in lines():
            if split.part == "all" or held_out(line) == (split.part == "held-out"):
                content = parse(line)
                if all(part.skill in self._families for part in parts(content)):
                    self._questions.append(content)
        self._givers: dict[str | None, list[Family]] = {}
        for family in families:
            self._givers.setdefault(family.gives, []).append(family)
        self._commanding = {
            wording.split()[0] for f in families for wording in f.commands if wording[:1].isalpha()
        }

    def __len__(self) -> int:
        return len(self._questions)

    def exactly(self) -> list[Composite]:
        """Return the questions as they were written."""
        return [composite(question, self._families) for question in self._questions]

    def draw(self, rng: Random) -> Composite:
        """Draw a question: other steps and numbers, chatter, accidents of typing."""
        question = rng.choice(self._questions)
        fixed = {
            name
            for part in parts(question)
            for item in part.content
            if isinstance(item, Reference) and not set(item.said.lower().split()) <= _GENERIC
            for name in item.meant
        }
        content = self._varied(rng, question, fixed)
        drawn = composite(content, self._families)
        body = other_numbers(rng, drawn.body)
        if rng.random() < 0.12:
            body = join(rng.choice(phrases.OPENERS), " ", body)
        if rng.random() < 0.12:
            body = join(body, " ", rng.choice(phrases.CLOSERS))
        return replace(drawn, body=accidents(rng, body))

    def _varied(self, rng: Random, content: Content, fixed: Set[str]) -> Content:
        found: list[str | Part | Reference] = []
        for index, item in enumerate(content):
            if not isinstance(item, Part):
                found.append(item)
                continue
            after = content[index + 1] if index + 1 < len(content) else ""
            asks = isinstance(after, str) and after.startswith("?")
            other = self._other(rng, item, asks, item.id in fixed)
            found.append(other or replace(item, content=self._varied(rng, item.content, fixed)))
        return tuple(found)

    def _other(self, rng: Random, part: Part, asks: bool, fixed: bool) -> Part | None:
        """Put another step in the place of one, with the same kind of answer and the same needs.

        Args:
            asks: a question mark follows the step.
            fixed: its answer is referred to by what it is ('that weekday').
        """
        if rng.random() > SWAP or part.implicit or any(isinstance(c, Part) for c in part.content):
            return None
        own = self._families[part.skill]
        if fixed or (own.gives is None and not part.noun):
            return None
        form = self._form(part, asks)
        references = [c for c in part.content if isinstance(c, Reference)]
        if form is None or len(references) > 1:
            return None
        family = rng.choice(self._givers[own.gives])
        wordings = self._split.pick(family, form)
        slots = dict(family.sample(rng))
        if not references:
            if not wordings:
                return None
            words = fill(rng.choice(wordings), slots).text.rstrip("?")
            return replace(part, skill=family.skill, content=(_cased(part, words),))
        # The reference takes the place of an argument that the same kind of answer fits.
        kind = self._kind_taken(part)
        names = [slot for slot, takes in family.accepts.items() if takes == kind]
        wordings = [w for w in wordings if names and "{" + names[0] + "}" in w]
        if not wordings:
            return None
        slot = slots[names[0]]
        one = isinstance(slot, str) or sum(role is not None for _, role in slot.pieces) == 1
        if not one and kind not in ("numbers", "words"):
            return None
        slots[names[0]] = mark(_HERE, _HERE)
        before, _, rest = fill(rng.choice(wordings), slots).text.rstrip("?").partition(_HERE)
        inside = tuple(c for c in (_cased(part, before), references[0], rest) if c != "")
        return replace(part, skill=family.skill, content=inside)

    def _form(self, part: Part, asks: bool) -> str | None:
        if part.noun:
            return "noun"
        if asks:
            return "question"
        first = part.content[0]
        words = first.split() if isinstance(first, str) else []
        return "command" if words and words[0].lower() in self._commanding else None

    def _kind_taken(self, part: Part) -> str | None:
        """Return the kind that a step with one reference takes, where its skill has but one."""
        kinds = set(self._families[part.skill].accepts.values())
        return kinds.pop() if len(kinds) == 1 else None


_HERE = "⟨⟩"
_GENERIC = frozenset(
    "it that this them those these the result results answer answers number numbers value outcome "
    "first second third last two both all one what you get got figure total".split()
)
"""Words that may mean the answer of any step."""


def _cased(part: Part, words: str) -> str:
    first = part.content[0]
    upper = isinstance(first, str) and first[:1].isupper()
    return words[:1].upper() + words[1:] if upper else words


def other_numbers(rng: Random, body: Marked) -> Marked:
    """Change digits; a model sees only how many there are, so lengths change, too, sometimes."""

    def other(found: re.Match[str]) -> str:
        digits = found[0]
        if len(digits) > 3 or rng.random() < 0.6:
            return digits
        length = max(1, len(digits) + rng.choice([-1, 0, 0, 1]))
        return str(rng.randrange(10 ** (length - 1), 10**length))

    return Marked(
        tuple(
            (re.sub(r"(?<![\d.:/-])\d+(?![\d.:/-])", other, text), role)
            for text, role in body.pieces
        )
    )
