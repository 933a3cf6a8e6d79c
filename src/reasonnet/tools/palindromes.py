"""Palindromes: build one from given letters, cut a string into some."""

from __future__ import annotations

import json
import re
from collections import Counter

from reasonnet.tools.arguments import WORD, parse_integer, parse_word
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import ArgumentType, many, one, tool

MAX_PARTITIONS = 20_000
_TIMES = re.compile(
    r"[\"']?([a-z])[\"']?(?:\s*[×*:=]\s*|\s+x\s*|\s*)\(?(\d{1,3})\)?", re.IGNORECASE
)
_SAID = re.compile(
    r"(?:(?P<before>[a-z]):? )?(?P<count>[a-z]{3,9}|\d{1,3})(?: times)?"
    r"(?: (?P<after>[a-z])(?:['’]?s)?)?",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(\d{1,3})(?:\s*[×*]\s*|\s+x\s+|\s*)([a-z])(?:['’]s)?", re.IGNORECASE)


def parse_letters(text: str) -> str:
    """Parse letters: `a`, `abc`, or a letter and how often it is there (`a×3`, `a: 3`, `3 a's`)."""
    plain = text.strip().strip("\"'“”‘’`.,;")
    if found := _TIMES.fullmatch(plain):
        return found[1] * int(found[2])
    if found := _COUNTED.fullmatch(plain):
        return found[2] * int(found[1])
    found = _SAID.fullmatch(plain)
    if found and bool(found["before"]) != bool(found["after"]):
        return (found["after"] or found["before"]) * parse_integer(found["count"])
    return parse_word(text)


LETTERS = ArgumentType("letters", parse_letters)


@tool("palindromes/build", letters=many(LETTERS, 1, 1000))
def build(letters: tuple[str, ...]) -> str:
    """Return a palindrome that uses all the given letters, each as often as it is given.

    Letters that belong in the middle are as equal as others: there is one palindrome per order
    of the first half, and the one in the order of the text is returned.

    Raises:
        ToolError: more than one letter occurs an odd number of times.
    """
    counts = Counter("".join(letters))
    odd = [letter for letter, count in counts.items() if count % 2]
    if len(odd) > 1:
        raise ToolError("no palindrome: several letters occur an odd number of times")
    half = "".join(letter * (count // 2) for letter, count in counts.items())
    return half + "".join(odd) + half[::-1]


@tool("palindromes/partitions", cost="heavy", string=one(WORD))
def partitions(string: str) -> str:
    """Return all ways to cut a string into palindromes, as a JSON list of lists of strings.

    Raises:
        ToolError: there are more than 20000 ways.
    """
    ends = [
        [j for j in range(i + 1, len(string) + 1) if string[i:j] == string[i:j][::-1]]
        for i in range(len(string))
    ]
    ways = [0] * len(string) + [1]
    for i in reversed(range(len(string))):
        ways[i] = sum(ways[j] for j in ends[i])
    if ways[0] > MAX_PARTITIONS:
        raise ToolError(f"{ways[0]} ways to cut the string, more than {MAX_PARTITIONS}")
    tails: list[list[list[str]]] = [[] for _ in string] + [[[]]]
    for i in reversed(range(len(string))):
        tails[i] = [[string[i:j], *tail] for j in ends[i] for tail in tails[j]]
    return json.dumps(tails[0])
