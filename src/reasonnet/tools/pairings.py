"""Lists of pairs: which courses can be finished, and how a graph is coloured."""

from __future__ import annotations

import json
import re

from reasonnet.tools.arguments import INTEGER, NAME
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, optional, tool
from reasonnet.tools.values import Expression

MAX_PAIRS = 2000
MAX_TRIES = 300_000
Pairs = tuple[tuple[str, str], ...]
_NODE = r"[\"']?([A-Za-z0-9_]{1,20})[\"']?"
_ENCLOSED = re.compile(rf"[\[({{<]\s*{_NODE}\s*(?:,|;|-|–|->|→|\s)\s*{_NODE}\s*[\])}}>]")
_JOINED = re.compile(
    rf"{_NODE}\s?(?:-|–|—|--|---|->|-->|→|=>|⇒|:|~|<->|↔|<-|←|<=>|<|>|/|\||=|≠|!=|\+|×|\bto\b)\s?{_NODE}"
)
_PLAIN = r"(?:[A-Za-z]?\d{1,4}|[A-Za-z])"
_BLANK = re.compile(rf"({_PLAIN})[ \t]+({_PLAIN})(?=[ \t]*(?:$|[\n,;/|]))", re.MULTILINE)
_ROW = re.compile(
    rf"{_NODE}\s?(?:->|→|=>|:|-|<-|←|\|)\s?\[?\{{?"
    rf"({_NODE}(?:\s*,\s*{_NODE})*|{_PLAIN}(?: +{_PLAIN})*|)\]?\}}?"
)


_COMMA = re.compile(rf"{_NODE}\s*,\s*{_NODE}")
_LEAD = re.compile(r"[ \t]*(?:\(?\d{1,3}[.)]|[-*•])[ \t]+(?=\S)")


def parse_pairs(text: str) -> Pairs:
    """Parse a list of pairs: `[(1, 2), (3, 4)]`, `1-2, 3-4`, `A->B; B->C`, `[[1,2],[3,4]]`.

    Raises:
        ArgumentError: on anything between the pairs but marks and blanks.
    """
    plain = text.strip().strip("`").strip()
    for form in (_ENCLOSED, _JOINED, _BLANK):
        found = form.findall(plain)
        if found and not re.sub(r"\band\b", "", form.sub("", plain)).strip(
            " \t\n,;.[](){}|/&\"'•*"
        ):
            if len(found) > MAX_PAIRS:
                raise ArgumentError(f"more than {MAX_PAIRS} pairs")
            return tuple(found)
    rows = [
        row.strip() for row in re.split(r"[\n;]|(?<=[\]}])\s*,", plain.strip("{}")) if row.strip()
    ]
    matches = [_ROW.fullmatch(row.rstrip(",. ")) for row in rows]
    if matches and all(matches):  # `A: B, C`
        return tuple(
            (row[1], node)
            for row in matches
            if row
            for node in re.findall(r"[A-Za-z0-9_]+", row[2])
        )
    commas = [_COMMA.fullmatch(row.rstrip(". ")) for row in rows]
    if len(rows) > 1 and all(commas):  # `A,B; B,C`
        return tuple((row[1], row[2]) for row in commas if row)
    lines = plain.split("\n")
    if len(lines) > 1 and all(_LEAD.match(line) for line in lines):  # `1. A-B` on every line
        return parse_pairs("\n".join(_LEAD.sub("", line, count=1) for line in lines))
    if plain in ("[]", "{}", "()", "none"):
        return ()
    raise ArgumentError(f"not a list of pairs: {text[:40]!r}")


def parse_items(text: str) -> tuple[str, ...]:
    """Parse a list in one span: `[0, 1, 2]`, `red, green and blue`, or a range `0-9`.

    Raises:
        ArgumentError: an item of more than one word, or more than 500 items.
    """
    plain = text.strip().strip("[](){}`").strip()
    span = re.fullmatch(r"(\d{1,3})\s?(?:-|–|to|through|\.\.+)\s?(\d{1,3})", plain)
    if span:
        return tuple(str(n) for n in range(int(span[1]), int(span[2]) + 1))
    letters = re.fullmatch(r"([A-Z])\s?(?:-|–|to|through|\.\.+)\s?([A-Z])", plain)
    if letters and letters[1] < letters[2]:
        return tuple(chr(n) for n in range(ord(letters[1]), ord(letters[2]) + 1))
    items = [
        i.strip(" \"'\n")
        for i in re.split(r",\s*and\s|,|;|\sand\s|\n|\s?&\s?|\s?/\s?|\s?\|\s?", plain)
    ]
    if len(items) == 1 and re.fullmatch(rf"{_PLAIN}(?:\s+{_PLAIN}){{1,200}}", plain):
        items = plain.split()
    if not 1 <= len(items) <= 500 or not all(re.fullmatch(r"[\w'-]{1,20}", i) for i in items):
        raise ArgumentError(f"not a list: {text[:40]!r}")
    return tuple(items)


PAIRS = ArgumentType("list of pairs", parse_pairs)
ITEMS = ArgumentType("list of names", parse_items)


@tool(
    "courses/can-finish",
    chance=0.5,
    pairs=many(PAIRS, 0, 200),
    first=many(NAME, 0, 500),
    then=many(NAME, 0, 500),
)
def can_finish(pairs: tuple[Pairs, ...], first: tuple[str, ...], then: tuple[str, ...]) -> str:
    """Tell (True or False) whether courses or tasks that need others can all be done.

    Needs are pairs, always in the same order, or `first` and `then`, the earlier and the later
    of each statement. They can be done unless they need each other in a circle.

    Raises:
        ToolError: no needs at all, or not as many earlier as later ones.
    """
    if len(first) != len(then):
        raise ToolError(f"{len(first)} earlier ones and {len(then)} later ones")
    plain = ((a.lower(), b.lower()) for a, b in zip(first, then, strict=True))
    edges = {*plain, *(pair for group in pairs for pair in group)}
    if not edges and not pairs:
        raise ToolError("nothing is said to need another")
    waits: dict[str, int] = {}
    leads: dict[str, list[str]] = {}
    for a, b in edges:
        waits[b] = waits.get(b, 0) + 1
        waits.setdefault(a, 0)
        leads.setdefault(a, []).append(b)
    ready = [node for node, count in waits.items() if not count]
    done = 0
    while ready:
        done += 1
        for after in leads.get(ready.pop(), ()):
            waits[after] -= 1
            if not waits[after]:
                ready.append(after)
    return str(done == len(waits))


@tool(
    "colouring/colour-graph",
    cost="heavy",
    vertices=optional(ITEMS),
    pairs=many(PAIRS, 0, 200),
    ends=many(NAME, 0, 500),
    other_ends=many(NAME, 0, 500),
    colours=optional(ITEMS),
    colour_count=optional(INTEGER),
)
def colour_graph(
    vertices: tuple[str, ...] | None,
    pairs: tuple[Pairs, ...],
    ends: tuple[str, ...],
    other_ends: tuple[str, ...],
    colours: tuple[str, ...] | None,
    colour_count: int | None,
) -> Expression:
    """Colour a graph so that joined vertices differ; a JSON map from vertices to colours.

    Raises:
        ToolError: too few colours, none given, or the search is too long.
    """
    if len(ends) != len(other_ends):
        raise ToolError("an edge has two ends")
    edges = [pair for group in pairs for pair in group]
    edges += zip(ends, other_ends, strict=True)
    if colours is None:
        if colour_count is None or not 1 <= colour_count <= 100:
            raise ToolError("which colours, or how many (1 to 100)?")
        colours = tuple(str(n + 1) for n in range(colour_count))
    near: dict[str, set[str]] = {vertex: set() for vertex in vertices or ()}
    for a, b in edges:
        if a == b:
            raise ToolError(f"{a} is joined to itself")
        near.setdefault(a, set()).add(b)
        near.setdefault(b, set()).add(a)
    found = _coloured(near, len(colours))
    named = {
        vertex: int(colours[found[vertex]])
        if colours[found[vertex]].isdigit()
        else colours[found[vertex]]
        for vertex in near
    }
    return Expression(json.dumps(named, ensure_ascii=False))


def _coloured(near: dict[str, set[str]], count: int) -> dict[str, int]:
    """Colour the vertex with the fewest colours left first, going back where none is left."""
    found: dict[str, int] = {}
    tries = 0

    def solve() -> bool:
        nonlocal tries
        tries += 1
        if tries > MAX_TRIES:
            raise ToolError("the search for colours is too long")
        if len(found) == len(near):
            return True
        vertex = max(
            (v for v in near if v not in found),
            key=lambda v: (len({found[n] for n in near[v] if n in found}), len(near[v])),
        )
        used = {found[n] for n in near[vertex] if n in found}
        # A colour that nobody has yet is as good as the next such one.
        fresh = max(found.values(), default=-1) + 1
        for colour in range(min(count, fresh + 1)):
            if colour not in used:
                found[vertex] = colour
                if solve():
                    return True
                del found[vertex]
        return False

    if len(near) > 400:
        raise ToolError("at most 400 vertices")
    if not solve():
        raise ToolError(f"{count} colours are too few")
    return found
