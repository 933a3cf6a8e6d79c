"""Houses in a row: who lives where, from clues that tie names, things and places together.

Every kind of clue has a pair of parallel roles. The values are marked where the puzzle lists
them: the people's names under one role, all other values under another, list after list; each
list has as many values as there are houses. Clues may use other forms of a value ('the
Norwegian' for `norwegian`, 'roses' for `rose`); the listed value with the most in common is
meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reasonnet.tools.arguments import NAME, ORDINAL
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, Parameter, many, one, tool

MAX_HOUSES = 8
MAX_CLUES = 120
MAX_STEPS = 200_000
AGAIN = "*"
"""Behind a value that is listed for the second time, such as a child with a grown-up's name; a
clue means it where it says more than the name itself ('named Alice')."""
PAIRS: dict[str, Callable[[int, int], bool]] = {
    "same": lambda a, b: a == b,
    "unlike": lambda a, b: a != b,
    "beside": lambda a, b: abs(a - b) == 1,
    "next": lambda a, b: a + 1 == b,
    "before": lambda a, b: a < b,
}
"""`next`: the first is directly left of the second; `before`: somewhere left of it. For the two
the sides have roles of their own, since texts name them in either order."""

_SIDES = {
    **dict.fromkeys(("leftmost", "far left"), 1),
    **dict.fromkeys(("rightmost", "far right"), -1),
    **dict.fromkeys(("middle", "centre", "center"), 0),
}


def _parse_value(text: str) -> str:
    plain = " ".join(re.sub(r"[^\w\s&'-]", " ", text.lower().replace("’", "'")).split())
    plain = re.sub(r"^(?:the|an?)\s+|'s$", "", plain)
    if not plain or len(plain) > 40 or len(plain.split()) > 3:
        raise ArgumentError(f"not a name or a thing: {text[:40]!r}")
    return plain


def _parse_house(text: str) -> int:
    plain = re.sub(r"^(?:house|no\.?|number|#)\s*", "", text.strip().lower())
    if plain in _SIDES:
        return _SIDES[plain]
    found: int = ORDINAL.parse(plain)
    if not (found == -1 or 1 <= found <= MAX_HOUSES):
        raise ArgumentError(f"not a house: {text[:40]!r}")
    return found


VALUE = ArgumentType("name or thing", _parse_value)
HOUSE = ArgumentType("house", _parse_house)
_CLUES: dict[str, Parameter] = {
    "name": many(NAME, 2, MAX_HOUSES),
    "value": many(VALUE, 0, 80),
    "same": many(VALUE, 0, MAX_CLUES),
    "unlike": many(VALUE, 0, MAX_CLUES),
    "beside": many(VALUE, 0, MAX_CLUES),
    "next_left": many(VALUE, 0, MAX_CLUES),
    "next_right": many(VALUE, 0, MAX_CLUES),
    "left": many(VALUE, 0, MAX_CLUES),
    "right": many(VALUE, 0, MAX_CLUES),
    "placed": many(VALUE, 0, MAX_CLUES),
    "house": many(HOUSE, 0, MAX_CLUES),
}


def _alike(one: str, other: str) -> int:
    """Return how many letters two values share: at the start, word for word."""
    total = 0
    for a in one.split():
        best = 0
        for b in other.split():
            common = next(
                (i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y),
                min(len(a), len(b)),
            )
            if common == len(a) == len(b):
                common += 4
            elif common < min(3, len(a), len(b)):
                common = 0
            best = max(best, common)
        total += best
    return total


@dataclass(slots=True)
class Street:
    """The values by category, and the places that each may still have (as bit masks)."""

    houses: int
    categories: list[list[str]]
    masks: dict[str, int]
    pairs: list[tuple[Callable[[int, int], bool], str, str]]
    steps: int = 0

    def find(self, said: str) -> str:
        """Return the listed value that is meant.

        Raises:
            ToolError: none or several could be meant.
        """
        if said in self.masks:
            return said
        scores = sorted(
            ((_alike(said, value.rstrip("*")), value) for value in self.masks), reverse=True
        )
        if (
            not scores
            or scores[0][0] < 3
            or (
                len(scores) > 1
                and scores[0][0] == scores[1][0]
                and scores[0][1] != scores[1][1] + AGAIN
            )
        ):
            raise ToolError(f"no listed value is meant by {said[:30]!r}")
        return scores[0][1]

    def _propagate(self, masks: dict[str, int]) -> bool:
        """Narrow the masks by all clues; False on a contradiction."""
        changed = True
        while changed:
            changed = False
            for test, a, b in self.pairs:
                for first, second, turned in ((a, b, False), (b, a, True)):
                    new = 0
                    for place in _places(masks[first]):
                        if any(
                            test(other, place) if turned else test(place, other)
                            for other in _places(masks[second])
                        ):
                            new |= 1 << place
                    if new != masks[first]:
                        masks[first] = new
                        changed = True
                    if not new:
                        return False
            for category in self.categories:
                for value in category:
                    if masks[value] & (masks[value] - 1) == 0:  # settled
                        for other in category:
                            if other != value and masks[other] & masks[value]:
                                masks[other] &= ~masks[value]
                                changed = True
                                if not masks[other]:
                                    return False
                for place in range(self.houses):
                    who = [value for value in category if masks[value] >> place & 1]
                    if not who:
                        return False
                    if len(who) == 1 and masks[who[0]] != 1 << place:
                        masks[who[0]] = 1 << place
                        changed = True
        return True

    def solutions(self, masks: dict[str, int]) -> Iterator[dict[str, int]]:
        """Yield every way to place the values: value to house, counted from 0.

        Raises:
            ToolError: the search takes too long.
        """
        self.steps += 1
        if self.steps > MAX_STEPS:
            raise ToolError("too many possibilities")
        masks = dict(masks)
        if not self._propagate(masks):
            return
        open_ = [value for value, mask in masks.items() if mask & (mask - 1)]
        if not open_:
            yield {value: mask.bit_length() - 1 for value, mask in masks.items()}
            return
        value = min(open_, key=lambda v: masks[v].bit_count())
        for place in _places(masks[value]):
            yield from self.solutions({**masks, value: 1 << place})

    def settled(self, what: Callable[[dict[str, int]], str], limit: int = 2000) -> str:
        """Return what all solutions agree on.

        Raises:
            ToolError: they disagree, or there are none.
        """
        found: str | None = None
        for index, solution in enumerate(self.solutions(self.masks)):
            said = what(solution)
            if found is not None and said != found:
                raise ToolError("the clues leave several possibilities")
            found = said
            if index > limit:
                break
        if found is None:
            raise ToolError("the clues contradict each other")
        return found


def _places(mask: int) -> Iterator[int]:
    place = 0
    while mask:
        if mask & 1:
            yield place
        mask >>= 1
        place += 1


def _house(said: int, houses: int) -> int:
    place = houses - 1 if said == -1 else houses // 2 if said == 0 else said - 1
    if place >= houses:
        raise ToolError(f"there is no house {said}")
    return place


def _street(spans: dict[str, tuple[str, ...]], house: tuple[int, ...]) -> Street:
    names = list(dict.fromkeys(_parse_value(name) for name in spans["name"]))
    count = len(names)
    values = spans["value"]
    if len(values) % count:
        raise ToolError(f"{len(values)} values for {count} houses")
    seen = set(names)
    others: list[str] = []
    for value in values:
        while value in seen:
            value += AGAIN
        seen.add(value)
        others.append(value)
    categories = [names, *(others[i : i + count] for i in range(0, len(others), count))]
    masks: dict[str, int] = {}
    for category in categories:
        for value in category:
            masks[value] = (1 << count) - 1
    street = Street(count, categories, masks, [])
    for kind in ("same", "unlike", "beside"):
        said = spans[kind]
        if len(said) % 2:
            raise ToolError(f"a clue of one value only ({kind})")
        for a, b in zip(said[::2], said[1::2], strict=True):
            street.pairs.append((PAIRS[kind], street.find(a), street.find(b)))
    for kind, left, right in (("next", "next_left", "next_right"), ("before", "left", "right")):
        if len(spans[left]) != len(spans[right]):
            raise ToolError(f"{len(spans[left])} on the left, {len(spans[right])} on the right")
        for a, b in zip(spans[left], spans[right], strict=True):
            street.pairs.append((PAIRS[kind], street.find(a), street.find(b)))
    if len(spans["placed"]) != len(house):
        raise ToolError(f"{len(house)} houses for {len(spans['placed'])} values")
    for said_value, place in zip(spans["placed"], house, strict=True):
        street.masks[street.find(said_value)] &= 1 << _house(place, count)
    return street


def street_of(arguments: Mapping[str, Sequence[str]]) -> Street:
    """Return the row of houses that spans by role describe (not what is asked).

    Raises:
        ToolError: see houses/who-lives-at.
    """
    spans = {
        role: tuple(parameter.type.parse(text) for text in arguments.get(role, ()))
        for role, parameter in _CLUES.items()
    }
    return _street(spans, spans.pop("house"))


@tool("houses/who-lives-at", cost="heavy", chance=0.0, asked=one(HOUSE), **_CLUES)
def who_lives_at(asked: int, house: tuple[int, ...], **spans: tuple[str, ...]) -> str:
    """The name of whoever lives in a house.

    Args:
        asked: the house.
        house: the houses of the clues that place a value, parallel to `placed`.
        spans: `name`, `value`: the listed values; `same`, `unlike`, `beside`: two spans for each
            clue; `next_left` and `next_right`, `left` and `right`: one each; `placed`.

    Raises:
        ToolError: lists or clues that do not match, or that leave several people possible.
    """
    street = _street(spans, house)
    place = _house(asked, street.houses)
    return street.settled(
        lambda solution: next(n for n in street.categories[0] if solution[n] == place)
    )


@tool("houses/who-has", cost="heavy", chance=0.0, asked=one(VALUE), **_CLUES)
def who_has(asked: str, house: tuple[int, ...], **spans: tuple[str, ...]) -> str:
    """The name of whoever has a thing, a taste or a nationality.

    Args:
        asked: the value.
        house: see houses/who-lives-at.
        spans: see houses/who-lives-at.

    Raises:
        ToolError: lists or clues that do not match, or that leave several people possible.
    """
    street = _street(spans, house)
    value = street.find(asked)
    return street.settled(
        lambda solution: next(n for n in street.categories[0] if solution[n] == solution[value])
    )


@tool("houses/where", cost="heavy", chance=0.0, asked=one(VALUE), **_CLUES)
def where(asked: str, house: tuple[int, ...], **spans: tuple[str, ...]) -> str:
    """The number of the house where somebody lives or something is.

    Args:
        asked: the value.
        house: see houses/who-lives-at.
        spans: see houses/who-lives-at.

    Raises:
        ToolError: lists or clues that do not match, or that leave several houses possible.
    """
    street = _street(spans, house)
    value = street.find(asked)
    return street.settled(lambda solution: str(solution[value] + 1))
