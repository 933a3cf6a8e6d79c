"""How strings relate: same pattern, enough letters, anagrams, swaps to an alternating one."""

from __future__ import annotations

import json
import re
from collections import Counter

from reasonnet.tools.arguments import WORD
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, tool


def parse_string(text: str) -> str:
    """Parse a string without white space, of at most 5000 characters; quotes are dropped."""
    found = text.strip().strip("\"'“”‘’`")
    if not found or len(found) > 5000 or re.search(r"\s", found):
        raise ArgumentError(f"not a string without spaces: {text[:40]!r}")
    return found


def parse_bits(text: str) -> str:
    """Parse a row of zeros and ones (spaces and commas between them are passed over)."""
    bits = re.sub(r"[\s,_]", "", text.strip("\"'`[]() \n"))
    if not re.fullmatch(r"[01]{1,20000}", bits):
        raise ArgumentError(f"not zeros and ones: {text[:40]!r}")
    return bits


STRING = ArgumentType("string", parse_string)
BITS = ArgumentType("zeros and ones", parse_bits)


@tool("string-relations/isomorphic", chance=0.5, strings=many(STRING, 2, 2))
def isomorphic(strings: tuple[str, ...]) -> str:
    """Return `True` or `False`: whether a one-to-one exchange of letters turns one into the other.

    The order of the letters stays; a letter may stand for itself.
    """
    one_, other = strings
    pairs = set(zip(one_, other, strict=False))
    fits = len(one_) == len(other) and len(pairs) == len(set(one_)) == len(set(other))
    return str(fits)


@tool("string-relations/can-spell", chance=0.5, note=one(STRING), letters=one(STRING))
def can_spell(note: str, letters: str) -> str:
    """Return `True` or `False`: whether the letters, each used once, are enough for the note."""
    return str(not Counter(note) - Counter(letters))


@tool("string-relations/group-anagrams", words=many(WORD, 1, 1000))
def group_anagrams(words: tuple[str, ...]) -> str:
    """Return the words in groups of the same letters, as a JSON list of lists of strings."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault("".join(sorted(word.lower())), []).append(word)
    return json.dumps(sorted(sorted(group) for group in groups.values()))


@tool("string-relations/alternating-swaps", bits=one(BITS))
def alternating_swaps(bits: str) -> int:
    """Return the fewest swaps of any two characters that make the bits alternate, or -1."""
    ones = bits.count("1")
    zeros = len(bits) - ones
    if abs(ones - zeros) > 1:
        return -1
    starts = ["1"] if ones > zeros else ["0"] if zeros > ones else ["0", "1"]
    wrong = [
        sum((char == start) != (i % 2 == 0) for i, char in enumerate(bits)) // 2 for start in starts
    ]
    if not wrong:
        raise ToolError("no bits")
    return min(wrong)
