"""Types of arguments: what the text of one marked span may be.

Every parser takes the text of one span and returns a value, or raises ArgumentError. None
of them reads a sentence: prose is rejected (tests/property/test_tools_reject_prose.py).
"""

from __future__ import annotations

import ast
import datetime
import re
from fractions import Fraction

from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.registry import ArgumentType

MAX_SPAN = 20_000
MAX_NUMBER_DIGITS = 2000

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = (("billion", 10**9), ("million", 10**6), ("thousand", 1000))
_FIXED: dict[str, int | Fraction] = {
    "a": 1,
    "an": 1,
    "once": 1,
    "twice": 2,
    "thrice": 3,
    "half": Fraction(1, 2),
    "a half": Fraction(1, 2),
    "dozen": 12,
    "a dozen": 12,
    "half dozen": 6,
    "half a dozen": 6,
    "a half dozen": 6,
}
_ORDINAL_WORDS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_NUMBER = re.compile(
    r"[$€£]?\s?(?P<sign>[-+−–]?)\s?[$€£]?(?P<whole>\d{1,3}(?:[, ]\d{3})+|\d+)?"
    r"(?:\.(?P<decimals>\d+))?\s?[%$€£]?"
)
_MONTHS = (
    "january february march april may june july august september october november december"
).split()


def _plain(text: str, what: str) -> str:
    if len(text) > MAX_SPAN:
        raise ArgumentError(f"{what}: more than {MAX_SPAN} characters")
    return text.strip()


def parse_number(text: str) -> Fraction:
    """Parse `-1,234.5`, `3/4`, `2 1/2`, `15%` (as 15), `$4.50`, or number words as a Fraction."""
    plain = _plain(text, "number")
    if len(plain) > MAX_NUMBER_DIGITS:
        raise ArgumentError(f"a number of more than {MAX_NUMBER_DIGITS} digits")
    fraction = re.fullmatch(r"([-+−]?)\s?(?:(\d+)\s+)?(\d+)\s?[/⁄]\s?(\d+)", plain)
    if fraction:
        sign, whole, top, bottom = fraction.groups()
        if int(bottom) == 0:
            raise ArgumentError(f"division by zero in {plain!r}")
        value = int(whole or 0) + Fraction(int(top), int(bottom))
        return -value if sign in ("-", "−") else value
    spoken = re.fullmatch(r"(?:minus|negative)\s+([\d.,]+)", plain, re.IGNORECASE)
    found = _NUMBER.fullmatch(f"-{spoken[1]}" if spoken else plain)
    if found and (found["whole"] or found["decimals"]):
        digits = re.sub(r"[, ]", "", found["whole"] or "0")
        value = Fraction(f"{digits}.{found['decimals'] or 0}")
        return -value if found["sign"] in ("-", "−", "–") else value
    return Fraction(_parse_number_words(plain))


def _parse_number_words(text: str) -> int | Fraction:
    """Read a number that is spelled as people spell it; a row of number words is none."""
    words = re.split(r"[\s-]+", text.lower())
    negative = words[0] in ("minus", "negative")
    words = words[1:] if negative else words
    value = _spoken(words) if len(words) <= 12 and len(text) <= 120 else None
    if value is None:
        raise ArgumentError(f"not a number: {text[:40]!r}")
    return -value if negative else value


def _spoken(words: list[str]) -> int | Fraction | None:
    """Read `half`, `twice`, `half a dozen`, `two dozen`, `two and a half`, or a cardinal."""
    said = " ".join(words)
    if said in _FIXED:
        return _FIXED[said]
    if words[-1:] == ["dozen"]:
        count = _cardinal(words[:-1])
        return None if count is None else 12 * count
    if words[-3:] == ["and", "a", "half"]:
        whole = _cardinal(words[:-3])
        return None if whole is None else whole + Fraction(1, 2)
    return _cardinal(words)


def _cardinal(words: list[str]) -> int | None:
    """Read `two million three hundred and five thousand and seven`; None on anything else."""
    total = 0
    for scale, size in _SCALES:
        if scale in words:
            at = words.index(scale)
            count = 1 if words[:at] in ([], ["a"]) else _hundreds(words[:at])
            if count is None:
                return None
            total += count * size
            words = words[at + 1 :]
            if not words:
                return total
            words = words[1:] if words[0] == "and" else words
    rest = _hundreds(words)
    return None if rest is None else total + rest


def _hundreds(words: list[str]) -> int | None:
    """Read up to 'ninety-nine hundred and ninety-nine'."""
    if "hundred" in words:
        at = words.index("hundred")
        hundreds = 1 if words[:at] in ([], ["a"]) else _below_hundred(words[:at])
        tail = words[at + 1 :]
        if hundreds is None or not tail:
            return None if hundreds is None else 100 * hundreds
        rest = _below_hundred(tail[1:] if tail[0] == "and" else tail)
        return None if rest is None else 100 * hundreds + rest
    return _below_hundred(words)


def _below_hundred(words: list[str]) -> int | None:
    if len(words) == 2 and words[0] in _TENS and words[1] in _UNITS[1:10]:
        return 10 * (_TENS.index(words[0]) + 2) + _UNITS.index(words[1])
    if len(words) != 1:
        return None
    if words[0] in _TENS:
        return 10 * (_TENS.index(words[0]) + 2)
    return _UNITS.index(words[0]) if words[0] in _UNITS else None


def parse_integer(text: str) -> int:
    """Parse a whole number."""
    value = parse_number(text)
    if value.denominator != 1:
        raise ArgumentError(f"not a whole number: {text[:40]!r}")
    return value.numerator


def parse_ordinal(text: str) -> int:
    """Parse `3rd`, `third`, `3` or `last` (-1) as a position."""
    plain = _plain(text, "position").lower()
    if plain in ("last", "final"):
        return -1
    if plain in _ORDINAL_WORDS:
        return _ORDINAL_WORDS.index(plain)
    suffixed = re.fullmatch(r"(\d+)\s?(?:st|nd|rd|th)", plain)
    return int(suffixed[1]) if suffixed else parse_integer(plain)


def parse_word(text: str) -> str:
    """Parse one word (letters, digits, apostrophes, hyphens), without surrounding quotes."""
    plain = _plain(text, "word").strip("\"'“”‘’`*_.,;:!?()[]")
    if not plain or len(plain) > 200 or re.search(r"\s", plain):
        raise ArgumentError(f"not one word: {text[:40]!r}")
    return plain


def parse_letter(text: str) -> str:
    """Parse a single character."""
    plain = _plain(text, "letter").strip("\"'“”‘’`")
    if len(plain) != 1:
        raise ArgumentError(f"not a single character: {text[:40]!r}")
    return plain


def parse_name(text: str) -> str:
    """Parse a name of a person, place or node: one to three words, no sentence."""
    plain = _plain(text, "name").strip("\"'“”‘’`.,;:!?()[]")
    if not plain or len(plain) > 60 or len(plain.split()) > 3:
        raise ArgumentError(f"not a name: {text[:40]!r}")
    return plain


def parse_date(text: str) -> datetime.date:
    """Parse `2021-07-04`, `4 July 2021`, `July 4th, 2021`, `07/04/2021` (month first)."""
    plain = re.sub(r"[\s,]+", " ", _plain(text, "date").lower()).strip()
    plain = re.sub(r"\b(\d{1,2})(?:st|nd|rd|th)\b", r"\1", plain).replace(" of ", " ")
    plain = re.sub(r"^the ", "", plain).replace(".", "/" if "/" not in plain else ".")
    try:
        if found := re.fullmatch(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})", plain):
            return datetime.date(int(found[1]), int(found[2]), int(found[3]))
        if found := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", plain):
            month, day = int(found[1]), int(found[2])
            if month > 12:  # only the other order can be meant
                month, day = day, month
            return datetime.date(int(found[3]), month, day)
        if found := re.fullmatch(r"(\d{1,2})[ -]([a-z]{3,9})/?[ -](\d{4})", plain):
            return datetime.date(int(found[3]), parse_month(found[2]), int(found[1]))
        if found := re.fullmatch(r"([a-z]{3,9})/? (\d{1,2}) (\d{4})", plain):
            return datetime.date(int(found[3]), parse_month(found[1]), int(found[2]))
    except ValueError as error:
        raise ArgumentError(f"not a date: {text[:40]!r} ({error})") from None
    raise ArgumentError(f"not a date: {text[:40]!r}; write it as 2021-07-04")


def parse_month(text: str) -> int:
    """Parse a month's name, abbreviation or number as 1 … 12."""
    plain = _plain(text, "month").lower().strip(".,")
    for index, name in enumerate(_MONTHS):
        if (
            plain == name
            or (len(plain) >= 3 and name.startswith(plain))
            or plain == "sept" == name[:4]
        ):
            return index + 1
    value = parse_integer(plain)
    if not 1 <= value <= 12:
        raise ArgumentError(f"not a month: {text[:40]!r}")
    return value


def parse_time(text: str) -> datetime.time:
    """Parse `14:05`, `2:05 pm`, `2pm`, `noon`, `midnight`."""
    plain = _plain(text, "time").lower().replace(".", "").replace("o'clock", "").strip()
    if plain in ("noon", "midday", "midnight"):
        return datetime.time(0 if plain == "midnight" else 12)
    found = re.fullmatch(r"(\d{1,2})(?:[:h](\d{2}))?(?::(\d{2}))?\s?(am|pm)?", plain)
    if not found:
        raise ArgumentError(f"not a time: {text[:40]!r}; write it as 14:05")
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[4]:
        if not 1 <= hour <= 12:
            raise ArgumentError(f"not a time: {text[:40]!r}")
        hour = hour % 12 + (12 if found[4] == "pm" else 0)
    try:
        return datetime.time(hour, minute, int(found[3] or 0))
    except ValueError as error:
        raise ArgumentError(f"not a time: {text[:40]!r} ({error})") from None


def parse_variable(text: str) -> str:
    """Parse the name of a variable: one letter, or a short identifier."""
    plain = _plain(text, "variable").strip("$\"'`")
    if not re.fullmatch(r"[A-Za-z](?:_?[A-Za-z0-9]{1,3})?", plain):
        raise ArgumentError(f"not a variable: {text[:40]!r}")
    return plain


def parse_program(text: str) -> str:
    """Parse a Python program (it must compile as Python; it is not run here)."""
    if len(text) > MAX_SPAN:
        raise ArgumentError(f"a program of more than {MAX_SPAN} characters")
    source = text.strip("\n").removeprefix("```python").removeprefix("```").removesuffix("```")
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ArgumentError(f"not a Python program: {error}") from None
    if not any(isinstance(node, ast.Call) for node in ast.walk(tree)):
        raise ArgumentError("a program that prints nothing")
    return source


NUMBER = ArgumentType("number", parse_number)
INTEGER = ArgumentType("whole number", parse_integer)
ORDINAL = ArgumentType("position", parse_ordinal)
WORD = ArgumentType("word", parse_word)
LETTER = ArgumentType("letter", parse_letter)
NAME = ArgumentType("name", parse_name)
DATE = ArgumentType("date", parse_date)
MONTH = ArgumentType("month", parse_month)
TIME = ArgumentType("time", parse_time)
VARIABLE = ArgumentType("variable", parse_variable)
PROGRAM = ArgumentType("program", parse_program)
