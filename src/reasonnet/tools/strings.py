"""Tools on the letters of one given word (or of a number written in digits)."""

from __future__ import annotations

import re
import unicodedata

from reasonnet.tools.arguments import WORD, parse_number, parse_ordinal
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, tool

_QUOTES = "\"'“”‘’`*"
_FROM_END = re.compile(
    r"(?P<nth>[a-z0-9]+)(?:[ -](?:letter|character|char|digit))?[ -]"
    r"(?:to|from|before)[ -](?:the[ -])?(?:very[ -])?(?:last|end|back)"
)


def parse_letters(text: str) -> str:
    """Parse one character in singular or plural: `r`, `"r"`, `r's`, `Rs`, `R’s`, `"r"s`."""
    if len(text) > 12:
        raise ArgumentError(f"not a single letter: {text[:40]!r}")
    plain = text.strip()
    if len(plain) != 1:  # a single sign may itself be a quote or a star
        plain = plain.strip(_QUOTES + ".,;:!?()")
    if len(plain) == 1 and not plain.isspace():
        return plain
    plural = re.fullmatch(rf"([^\W_])[{re.escape(_QUOTES)}]*[-]?[sS]", plain)
    if plural is None:
        raise ArgumentError(f"not a single letter: {text[:40]!r}")
    return plural[1]


def parse_position(text: str) -> int:
    """Parse a place in a word; negative from the end (`last` = -1, `second to last` = -2)."""
    if len(text) > 60:
        raise ArgumentError(f"not a position: {text[:40]!r}")
    plain = text.strip().strip(_QUOTES + ".,;:!?()#").lower()
    if plain in ("initial", "opening", "starting", "leading", "very first"):
        return 1
    if plain in ("ending", "closing", "very last", "rightmost"):
        return -1
    if plain in ("penultimate", "last but one", "next to last", "next-to-last"):
        return -2
    if plain in ("antepenultimate", "last but two"):
        return -3
    from_end = _FROM_END.fullmatch(plain)
    if from_end:
        return -abs(_ordinal(from_end["nth"]))
    short = re.fullmatch(r"([a-z0-9]+)[ -]last", plain)
    if short:
        return -abs(_ordinal(short[1]))
    return _ordinal(plain)


def _ordinal(text: str) -> int:
    """Parse an ordinal or whole number, spelled ordinals above twentieth included."""
    tens = re.fullmatch(r"([a-z]+ty)[ -]([a-z]+)", text)
    if tens:
        return parse_number(tens[1]).numerator + parse_ordinal(tens[2])
    return parse_ordinal(text)


LETTERS = ArgumentType("letter", parse_letters)
POSITION = ArgumentType("position", parse_position)


def _bare(word: str) -> str:
    """Lower-case letters and digits of a word without accents (`Été-1` gives `ete1`)."""
    spelled = unicodedata.normalize("NFD", word.casefold())
    return "".join(char for char in spelled if char.isalnum())


@tool("strings/reverse", word=one(WORD))
def reverse(word: str) -> str:
    """Return the word spelled backwards, character by character."""
    return unicodedata.normalize("NFC", word)[::-1]


@tool("strings/length", word=one(WORD))
def length(word: str) -> int:
    """Return the number of letters (and digits) of a word; hyphens and the like don't count."""
    return len(_bare(word))


@tool("strings/count-letter", letter=one(LETTERS), word=one(WORD))
def count_letter(letter: str, word: str) -> int:
    """Return how often a letter occurs in a word, capital or small."""
    return unicodedata.normalize("NFC", word).casefold().count(letter.casefold())


@tool("strings/count-vowels", word=one(WORD))
def count_vowels(word: str) -> int:
    """Return the number of vowels (a, e, i, o, u; y is none) in a word."""
    return sum(char in "aeiou" for char in _bare(word))


@tool("strings/is-palindrome", chance=0.5, word=one(WORD))
def is_palindrome(word: str) -> bool:
    """Tell whether a word reads the same backwards; case, accents and signs don't matter."""
    bare = _bare(word)
    if not bare:
        raise ToolError(f"{word!r} has no letters")
    return bare == bare[::-1]


@tool("strings/sort-letters", word=one(WORD))
def sort_letters(word: str) -> str:
    """Return the letters of a word in alphabetical order (digits first, case as written)."""
    chars = [char for char in unicodedata.normalize("NFC", word) if char.isalnum()]
    if not chars:
        raise ToolError(f"{word!r} has no letters")
    return "".join(sorted(chars, key=lambda char: (_bare(char), char.casefold())))


@tool("strings/letter-at", position=one(POSITION), word=one(WORD))
def letter_at(position: int, word: str) -> str:
    """Return the n-th letter of a word, counted from 1; negative positions from the end.

    Raises:
        ToolError: the word is shorter than that, or the position is 0.
    """
    chars = [char for char in unicodedata.normalize("NFC", word) if char.isalnum()]
    if position == 0:
        raise ToolError("positions count from 1")
    if abs(position) > len(chars):
        raise ToolError(f"{word!r} has only {len(chars)} letters, not {abs(position)}")
    return chars[position - 1 if position > 0 else position]


@tool("strings/replace-letter", old=one(LETTERS), new=one(LETTERS), word=one(WORD))
def replace_letter(old: str, new: str, word: str) -> str:
    """Return the word with every occurrence of one letter replaced by another.

    Both cases of the letter are replaced; where the case of the word differs from that of
    `old`, the new letter takes the case of the letter that it replaces.
    """

    def swap(char: str) -> str:
        if char == old:
            return new
        if char.casefold() != old.casefold():
            return char
        return new.upper() if char.isupper() else new.lower()

    return "".join(swap(char) for char in unicodedata.normalize("NFC", word))
