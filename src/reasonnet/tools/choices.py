"""Types of arguments with a closed vocabulary: options that a question names in a few words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.registry import ArgumentType

T = TypeVar("T")
MAX_OPTION = 60
"""Longest text of an option in characters."""


def plain(text: str) -> str:
    """Return a text in lower case, single spaces, without quotes and marks around it."""
    return " ".join(re.sub(r"[\"“”‘’'`*]", "", text.lower()).split()).strip(".,;:!?()[] ")


def choice(name: str, options: Mapping[T, str]) -> ArgumentType:
    """Return a type for one of several options.

    Args:
        name: of the type, as in the docs.
        options: each value with the phrases that say it, separated by `|`.
    """
    phrases = {
        plain(phrase): value for value, said in options.items() for phrase in said.split("|")
    }

    def parse(text: str) -> T:
        if len(text) > MAX_OPTION:
            raise ArgumentError(f"not a known {name}: {text[:40]!r}")
        found = plain(text)
        if found not in phrases:
            raise ArgumentError(f"not a known {name}: {text[:40]!r}")
        return phrases[found]

    return ArgumentType(name, parse)
