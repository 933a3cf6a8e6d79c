"""Short lists of short names: what one span may hold that says several things at once."""

from __future__ import annotations

import re

from reasonnet.tools.arguments import parse_number
from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.registry import ArgumentType

MAX_LIST = 400
_BETWEEN = re.compile(
    r"\s*(?:,|;|\+|&|/|\||\b(?:and|plus|together with|along with|as well as)\b)\s*"
)
_FUNCTION_WORDS = frozenset(
    """
    is are was were be been am do does did has have had can could will would should may might
    must this that these those gives give what which who whom whose why when where
    how i you he she it we
    they me him us them my your his its our their of to in at by as from into than then so if
    not all any every each some no yes please find tell give show print ignore forget explain
    count compute calculate repeat return write list use there here most
    """.split()
)
"""Words that no listed thing is named with; they show that a text is a sentence."""


def _thing(part: str) -> str:
    """Return one listed thing without its article; raises ArgumentError on anything else."""
    words = [word.strip("\"'“”‘’`*_.:;!?()[]") for word in part.split()]
    words = words[1:] if len(words) > 1 and words[0] in ("a", "an", "the") else words
    if not 1 <= len(words) <= 3 or _FUNCTION_WORDS & set(words):
        raise ArgumentError(f"not a thing in a list: {part[:40]!r}")
    if not all(word.replace("-", "").isalnum() for word in words):
        raise ArgumentError(f"not a thing in a list: {part[:40]!r}")
    thing = " ".join(words)
    if len(thing) == 1 and thing.isalpha():
        return thing  # things named A, B, C; 'a' is no number here
    try:
        parse_number(thing)
    except ArgumentError:
        return thing
    raise ArgumentError(f"a number, not a thing: {part[:40]!r}")


def parse_listed(text: str) -> tuple[str, ...]:
    """Parse 'red cube, blue ball and a cone' as the things listed, in small letters.

    Raises:
        ArgumentError: a thing of more than three words, numbers, or words of sentences.
    """
    plain = " ".join(text.lower().split()).strip(" .;:!?[](){}")
    if len(plain) > MAX_LIST:
        raise ArgumentError(f"not a list of things: {text[:40]!r}")
    parts = [part for part in _BETWEEN.split(plain) if part.strip()]
    if not parts:
        raise ArgumentError(f"not a list of things: {text[:40]!r}")
    return tuple(_thing(part) for part in parts)


LISTED = ArgumentType("list of things", parse_listed)
