"""Looking things up in long lists of who does what."""

from __future__ import annotations

import re

from reasonnet.tools.choices import plain
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, tool


def parse_phrase(text: str) -> str:
    """Parse a name, a verb or a thing of one to four words."""
    if len(text) > 80 or re.search(r"[.!?]\s", text):
        raise ArgumentError(f"not a short phrase: {text[:40]!r}")
    words = text.strip(' \n.,;:!?"“”()').split()
    if not 1 <= len(words) <= 4:
        raise ArgumentError(f"not a short phrase: {text[:40]!r}")
    return " ".join(words)


PHRASE = ArgumentType("short phrase", parse_phrase)


@tool("lookups/who", entries=many(PHRASE, 2, 6000), asked=many(PHRASE, 1, 3))
def who(entries: tuple[str, ...], asked: tuple[str, ...]) -> str:
    """Return the entry right before the first place where the entries are what is asked for.

    Entries are names, each followed by what is said of them: `Ann, loves, tea, Bob, hates, tea`;
    asked for `hates, tea`, the answer is Bob.

    Raises:
        ToolError: nobody is said to do that.
    """
    wanted = [plain(phrase) for phrase in asked]
    said = [plain(entry) for entry in entries]
    for at in range(1, len(said) - len(wanted) + 1):
        if said[at : at + len(wanted)] == wanted:
            return entries[at - 1]
    raise ToolError(f"nobody {' '.join(asked)}")
