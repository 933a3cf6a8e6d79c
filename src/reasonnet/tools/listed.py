"""Short lists of short names: what one span may hold that says several things at once."""

from __future__ import annotations

import re

from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.registry import ArgumentType

MAX_LIST = 400
_FUNCTION_WORDS = frozenset(
    """
    is are was were be been am do does did has have had can could will would should may might
    must this that these those what which who whom whose why when where how i you he she it we
    they me him us them my your his its our their of to in at by as from into than then so if
    not all any every each some no yes please find tell give show print ignore forget explain
    count compute calculate repeat return write list use there here most
    """.split()
)
"""Words that no listed thing is named with; they show that a text is a sentence."""


def parse_listed(text: str) -> tuple[str, ...]:
    """Parse 'red cube, blue ball and a cone' as the things listed, in small letters.

    Raises:
        ArgumentError: a thing of more than four words, or words of sentences.
    """
    plain = " ".join(text.lower().split()).strip(" .;:!?")
    if not plain or len(plain) > MAX_LIST:
        raise ArgumentError(f"not a list of things: {text[:40]!r}")
    found = []
    for part in re.split(r"\s*(?:,|;|\+|&|/|\||\band\b|\bwith\b)\s*", plain.strip("[](){}")):
        words = re.sub(r"^(?:(?:an?|the|one)\s+)?", "", part).strip("\"'“”‘’`*_ ").split()
        if not words and not part:
            continue
        if not 1 <= len(words) <= 4 or _FUNCTION_WORDS & set(words):
            raise ArgumentError(f"not a list of things: {text[:40]!r}")
        found.append(" ".join(words))
    if not found:
        raise ArgumentError(f"not a list of things: {text[:40]!r}")
    return tuple(found)


LISTED = ArgumentType("list of things", parse_listed)
