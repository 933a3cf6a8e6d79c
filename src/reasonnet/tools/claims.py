"""Knights and knaves whose claims are nested: 'if A is a knave then (B or C is a knight)'.

The parts of all claims are marked in order under one role: names, the words for the two kinds,
the words that join claims (and, or, if … then, if and only if, not …) and brackets. A claim ends
where no joining word follows, so that the claims need no marks between them.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence

from reasonnet.tools.arguments import NAME
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, optional, tool

MAX_PEOPLE = 10
MAX_PARTS = 1200
MAX_NESTING = 30
_JOINING = {
    "(": "(", "[": "(", "{": "(",
    ")": ")", "]": ")", "}": ")",
    "and": "and", "but": "and", "&": "and", "while": "and", "∧": "and", "&&": "and", "^": "and",
    "or": "or", "unless": "or", "∨": "or", "|": "or", "||": "or",
    "¬": "not", "~": "not", "!": "not", "⊕": "xor",
    "->": "->", "→": "->", "=>": "->", "⇒": "->", "⟹": "->",
    "<->": "<->", "↔": "<->", "<=>": "<->", "⇔": "<->", "≡": "<->", "==": "<->",
    "if": "if", "then": "then",
    "implies": "->", "implies that": "->", "only if": "->", "means": "->", "means that": "->",
    "if and only if": "<->", "iff": "<->", "exactly when": "<->", "exactly if": "<->",
    "precisely when": "<->", "just in case": "<->", "is equivalent to": "<->",
    "either": "either",
    "xor": "xor", "or else": "xor", "but not both": "",
    "not": "not", "isn't": "not", "is not": "not", "never": "not", "no": "not",
    "it is not the case that": "not", "it is false that": "not", "it's false that": "not",
    "it is not true that": "not", "it's not true that": "not",
    "it's not the case that": "not", "it isn't true that": "not",
}  # fmt: skip
_TRUTHFUL = "knight knights truth-teller truthteller truthful honest truth truths"
_LYING = "knave knaves liar liars lying dishonest lies lie"


def parse_part(text: str) -> str:
    """Parse one part of a claim: a joining word or bracket (as `=sign`), or a name or a kind.

    Raises:
        ArgumentError: more than three words that are no joining word.
    """
    plain = " ".join(text.lower().replace("’", "'").strip(" \"'“”.,;:!?").split())
    plain = plain or text.strip()
    if plain in _JOINING:
        return "=" + _JOINING[plain]
    name: str = NAME.parse(text)
    if len(name.split()) > 2:
        raise ArgumentError(f"not a part of a claim: {text[:40]!r}")
    return name


PART = ArgumentType("part of a claim", parse_part)
Kinds = Sequence[bool]
Claim = Callable[[Kinds], bool]


def _stem(word: str) -> str:
    plain = re.sub(r"^(?:an?|the)\s+", "", word.lower().strip())
    return re.sub(r"['’]s$", "", plain)


def _kind_stems(word: str) -> set[str]:
    plain = _stem(word)
    return {plain, plain + "s", plain + "es", re.sub(r"e?s$", "", plain), re.sub(r"s$", "", plain)}


class _Reader:
    """Recursive descent over the parts; `not`, then and, or, if … then, if and only if."""

    def __init__(self, parts: Sequence[str], truthful: set[str], lying: set[str]) -> None:
        self.parts = parts
        self.at = 0
        self.truthful, self.lying = truthful, lying
        self.people: dict[str, str] = {}
        self.index: dict[str, int] = {}
        self.speaker = ""

    def person(self, name: str) -> int:
        """Return the number of a person, a new one for a new name."""
        key = _stem(name)
        if key in ("i", "me", "myself", "he", "she", "himself", "herself"):
            key = _stem(self.speaker)
        if key not in self.index:
            self.index[key] = len(self.index)
            self.people[key] = re.sub(r"['’]s$", "", name.strip())
        return self.index[key]

    def _peek(self, offset: int = 0) -> str:
        at = self.at + offset
        return self.parts[at] if at < len(self.parts) else ""

    def claim(self, depth: int = 0) -> Claim:
        """Read one claim as far as it goes."""
        if depth > MAX_NESTING:
            raise ToolError("claims nested too deep")
        left = self._unary(depth)
        # Claims without brackets between several joining words group from the left.
        while self._peek() in ("=and", "=or", "=->", "=<->", "=xor", "=if"):
            if self._peek() == "=if" and not self._trailing_if():
                break
            sign = self._peek()
            self.at += 1
            left = _join(sign, left, self._unary(depth))
            while self._peek() == "=":  # 'but not both'
                self.at += 1
        return left

    def _trailing_if(self) -> bool:
        """Tell 'B lies if A does' from a next claim 'if A does then …'."""
        depth = 0
        for part in self.parts[self.at + 1 :]:
            depth += (part == "=(") - (part == "=)")
            if depth < 0:
                return True
            if depth == 0 and part == "=then":
                return False
            if depth == 0 and part == "=if":
                return True
        return True

    def _unary(self, depth: int) -> Claim:
        part = self._peek()
        self.at += 1
        if part == "=not":
            inner = self._unary(depth + 1)
            return lambda kinds: not inner(kinds)
        if part == "=(":
            inner = self.claim(depth + 1)
            if self._peek() != "=)":
                raise ToolError("a bracket is not closed")
            self.at += 1
            return inner
        if part == "=either":
            one = self._unary(depth + 1)
            if self._peek() not in ("=or", "=xor"):
                raise ToolError("'either' without 'or'")
            exclusive = self._peek() == "=xor"
            self.at += 1
            two = self._unary(depth + 1)
            if self._peek() == "=":
                self.at += 1
                exclusive = True
            return _join("=xor" if exclusive else "=or", one, two)
        if part == "=if":
            condition = self.claim(depth + 1)
            if self._peek() == "=then":
                self.at += 1
            return _join("=->", condition, self._unary(depth + 1))
        if not part or part.startswith("="):
            raise ToolError("a claim breaks off")
        return self._atom(part)

    def _atom(self, name: str) -> Claim:
        who = self.person(name)
        positive = True
        while self._peek() == "=not":
            positive = not positive
            self.at += 1
        kind = _stem(self._peek())
        self.at += 1
        if kind in self.lying:
            positive = not positive
        elif kind not in self.truthful:
            raise ToolError(f"neither of the two kinds: {kind[:20]!r}")
        return lambda kinds: kinds[who] is positive


def _join(sign: str, one: Claim, two: Claim) -> Claim:
    match sign:
        case "=and":
            return lambda kinds: one(kinds) and two(kinds)
        case "=or":
            return lambda kinds: one(kinds) or two(kinds)
        case "=->":
            return lambda kinds: not one(kinds) or two(kinds)
        case "=if":
            return lambda kinds: not two(kinds) or one(kinds)
        case "=xor":
            return lambda kinds: one(kinds) != two(kinds)
        case _:
            return lambda kinds: one(kinds) == two(kinds)


@tool(
    "claims/who-is-truthful",
    person=many(NAME, 0, MAX_PEOPLE),
    speaker=many(NAME, 1, 40),
    part=many(PART, 1, MAX_PARTS),
    truthful=optional(NAME),
    lying=optional(NAME),
)
def who_is_truthful(
    person: tuple[str, ...],
    speaker: tuple[str, ...],
    part: tuple[str, ...],
    truthful: str | None,
    lying: str | None,
) -> str:
    """Who always tells the truth and who always lies, from nested claims.

    Args:
        person: the people where the puzzle lists them; they come first in the answer.
        speaker: whoever makes each claim, in order.
        part: the parts of all claims, in order (see the module).
        truthful: the word for those who tell the truth (`knight` if it is not given).
        lying: the word for those who lie (`knave` if it is not given).

    Raises:
        ToolError: speakers and claims do not match, a claim cannot be read, or none or several
            solutions.
    """
    good, bad = _stem(truthful or "knight"), _stem(lying or "knave")
    reader = _Reader(
        part,
        _kind_stems(good) | set(_TRUTHFUL.split()),
        _kind_stems(bad) | set(_LYING.split()),
    )
    for name in person:
        reader.person(name)
    claims: list[tuple[int, Claim]] = []
    for name in speaker:
        reader.speaker = name
        claims.append((reader.person(name), reader.claim()))
    if reader.at != len(part):
        raise ToolError("more claims than speakers")
    count = len(reader.people)
    if count > MAX_PEOPLE:
        raise ToolError(f"more than {MAX_PEOPLE} people")
    solutions = [
        kinds
        for kinds in itertools.product((True, False), repeat=count)
        if all(kinds[who] is bool(says(kinds)) for who, says in claims)
    ]
    if len(solutions) != 1:
        raise ToolError("no solution" if not solutions else f"{len(solutions)} solutions")
    said = [
        f"{name} is {_article(good if kind else bad)}"
        for name, kind in zip(reader.people.values(), solutions[0], strict=True)
    ]
    return said[0] + "." if len(said) == 1 else ", ".join(said[:-1]) + f", and {said[-1]}."


def _article(kind: str) -> str:
    if kind in ("honest", "truthful", "lying", "dishonest"):
        return kind
    return ("an " if kind[0] in "aeiou" and not kind.startswith("honest") else "a ") + kind
