"""What the text of one span may be: exact values, and nothing else."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools import arguments
from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.values import render

date, time = datetime.date, datetime.time

EXACT: dict[Callable[[str], Any], dict[str, Any]] = {
    arguments.parse_number: {
        "7": 7, "-7": -7, "+7": 7, "−7": -7, "–7": -7, "- 7": -7, "007": 7, " 7\n": 7,
        "1,234.5": Fraction("1234.5"), "-1,234,567": -1234567, "1 000 000": 1000000,
        ".5": Fraction(1, 2), "0.1": Fraction(1, 10), "3.14159": Fraction("3.14159"),
        "3/4": Fraction(3, 4), "-3/4": Fraction(-3, 4), "3 / 4": Fraction(3, 4),
        "3⁄4": Fraction(3, 4), "2 1/2": Fraction(5, 2), "-2 1/2": Fraction(-5, 2), "6/3": 2,
        "15%": 15, "$4.50": Fraction(9, 2), "4.50 €": Fraction(9, 2), "-$5": -5, "£1,000": 1000,
        "minus 7": -7, "negative 1.5": Fraction(-3, 2),
        "zero": 0, "seven": 7, "Nineteen": 19, "twenty-one": 21, "ninety nine": 99,
        "a": 1, "an": 1, "once": 1, "twice": 2, "thrice": 3, "half": Fraction(1, 2),
        "dozen": 12, "a dozen": 12, "two dozen": 24, "half a dozen": 6,
        "one and a half": Fraction(3, 2), "minus two and a half": Fraction(-5, 2),
        "hundred": 100, "a hundred": 100, "two hundred": 200, "three hundred and five": 305,
        "three hundred fifty": 350, "twelve hundred": 1200, "a thousand and one": 1001,
        "two thousand five hundred and sixteen": 2516, "a hundred and one thousand": 101000,
        "one million two hundred thousand three hundred and four": 1200304,
        "three billion": 3 * 10**9, "minus forty-two": -42,
        "9" * 2000: 10**2000 - 1,
    },
    arguments.parse_integer: {"12": 12, "12.0": 12, "-3": -3, "six": 6, "8/4": 2, "1,000": 1000},
    arguments.parse_ordinal: {
        "3rd": 3, "21st": 21, "102nd": 102, "4 th": 4, "third": 3, "Twentieth": 20, "first": 1,
        "last": -1, "final": -1, "3": 3, "three": 3, "zeroth": 0,
    },
    arguments.parse_word: {
        "cat": "cat", '"cat"': "cat", "“cat”,": "cat", "mother-in-law": "mother-in-law",
        "o'clock": "o'clock", "(cat)": "cat", "42": "42", "naïve": "naïve", "x" * 200: "x" * 200,
    },
    arguments.parse_letter: {"e": "e", '"e"': "e", "'E'": "E", "é": "é", " 7 ": "7", "*": "*"},
    arguments.parse_name: {
        "Ava": "Ava", "Ava Lee": "Ava Lee", "New York City": "New York City", '"Ava".': "Ava",
    },
    arguments.parse_date: {
        "2021-07-04": date(2021, 7, 4), "2021/7/4": date(2021, 7, 4),
        "4 July 2021": date(2021, 7, 4), "4th July 2021": date(2021, 7, 4),
        "the 4th of July, 2021": date(2021, 7, 4), "July 4th, 2021": date(2021, 7, 4),
        "Jul. 4, 2021": date(2021, 7, 4), "4-Jul-2021": date(2021, 7, 4),
        "07/04/2021": date(2021, 7, 4), "31/12/2020": date(2020, 12, 31),
        "29 February 2024": date(2024, 2, 29), "Sept 3 1999": date(1999, 9, 3),
    },
    arguments.parse_month: {
        "January": 1, "feb": 2, "Mar.": 3, "sept": 9, "septem": 9, "12": 12, "twelve": 12,
    },
    arguments.parse_time: {
        "14:05": time(14, 5), "9:05": time(9, 5), "09:05:30": time(9, 5, 30),
        "2:05 pm": time(14, 5), "2pm": time(14), "2 p.m.": time(14), "12am": time(0),
        "12 pm": time(12), "12:30 AM": time(0, 30), "7 o'clock": time(7), "14h30": time(14, 30),
        "noon": time(12), "midnight": time(0), "midday": time(12), "0:00": time(0),
    },
    arguments.parse_variable: {"x": "x", "$y$": "y", "x1": "x1", "x_12": "x_12", "abc": "abc"},
}  # fmt: skip

REFUSED: dict[Callable[[str], Any], list[str]] = {
    arguments.parse_number: [
        "", " ", "-", "$", "%", ".", "1.2.3", "1,23", "12,3456", "1 2", "--7", "1e5", "0x10", "½",
        "1/0", "1//2", "1/2/3", "nan", "inf", "seven cats", "one two", "one two three four five",
        "a an", "a and an", "and", "twenty zero", "twenty eleven", "hundred hundred",
        "thousand million", "two hundred and", "half a dozen and a dozen", "minus", "minus minus 1",
        "nineteen ninety", "once twice", "five and six", "9" * 2001, "the 7", "7 or 8",
    ],
    arguments.parse_integer: ["1.5", "1/3", "half", "two and a half", "x"],
    arguments.parse_ordinal: ["", "next", "3rd place", "rd", "1.5"],
    arguments.parse_word: ["", " ", "two words", "a\tb", "?!", "x" * 201],
    arguments.parse_letter: ["", "ab", "''", "letter e"],
    arguments.parse_name: ["", "...", "one two three four", "x" * 61],
    arguments.parse_date: [
        "", "2021-02-30", "29 February 2023", "2021-13-01", "31 June 2020", "July 4", "4/7",
        "13/13/2021", "0 July 2021", "4 Foo 2021", "today", "2021", "July 2021", "20210704",
    ],
    arguments.parse_month: ["", "ja", "13", "0", "Monday", "Januaryy", "1.5", "may be"],
    arguments.parse_time: [
        "", "25:00", "24:00", "14:60", "13 pm", "0 am", "14:5", "half past two", "14:05:99",
        "2:05 xm",
    ],
    arguments.parse_variable: ["", "1x", "x y", "xyzzy", "x-1", "the cat"],
    arguments.parse_program: [
        "", "x = 1", "print(", "print 'hello'", "what does this print?", "\x00print(1)",
        "(" * 5000 + "print(1)" + ")" * 5000, "print(1)\n" * 3000,
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("parse", "text"),
    [(parse, text) for parse, examples in EXACT.items() for text in examples],
    ids=lambda part: part[:30] if isinstance(part, str) else part.__name__,
)
def test_what_is_of_the_type_has_one_value(parse: Callable[[str], Any], text: str) -> None:
    assert parse(text) == EXACT[parse][text]


@pytest.mark.parametrize(
    ("parse", "text"),
    [(parse, text) for parse, examples in REFUSED.items() for text in examples],
    ids=lambda part: repr(part[:30]) if isinstance(part, str) else part.__name__,
)
def test_what_is_not_of_the_type_is_refused(parse: Callable[[str], Any], text: str) -> None:
    with pytest.raises(ArgumentError):
        parse(text)


@pytest.mark.parametrize("parse", [p for p in EXACT if p is not arguments.parse_word])
def test_a_number_of_five_thousand_digits_is_refused_by_every_type(
    parse: Callable[[str], Any],
) -> None:
    for text in ("9" * 5000, "-" + "9" * 5000, "1/" + "9" * 5000, "0." + "9" * 5000):
        with pytest.raises(ArgumentError):
            parse(text)


@pytest.mark.parametrize("parse", EXACT)
def test_a_span_past_the_limit_is_refused_before_it_is_looked_at(
    parse: Callable[[str], Any],
) -> None:
    with pytest.raises(ArgumentError):
        parse("1" + " " * arguments.MAX_SPAN)


def test_a_program_keeps_its_text_without_the_fences() -> None:
    program = "for i in range(3):\n    print(i)\n"
    assert arguments.parse_program(f"```python\n{program}```") == f"\n{program}"
    assert arguments.parse_program(program) == program.strip("\n")


@given(st.integers(-(10**60), 10**60))
def test_an_integer_survives_rendering_and_parsing(value: int) -> None:
    assert arguments.parse_number(render(value)) == value
    assert arguments.parse_integer(f"{value:,}") == value


@given(st.fractions(max_denominator=10**30))
def test_a_fraction_survives_rendering_and_parsing(value: Fraction) -> None:
    assert arguments.parse_number(render(value)) == value


@given(st.dates())
def test_a_date_survives_rendering_and_parsing(value: datetime.date) -> None:
    assert arguments.parse_date(render(value)) == value
    assert arguments.parse_date(f"{value.day} {value:%B} {value.year:04}") == value
    assert arguments.parse_date(f"{value:%B} {value.day}, {value.year:04}") == value
    assert arguments.parse_date(f"{value.month}/{value.day}/{value.year:04}") == value


@given(st.integers(0, 23), st.integers(0, 59))
def test_a_time_survives_rendering_and_parsing(hour: int, minute: int) -> None:
    value = datetime.time(hour, minute)
    assert arguments.parse_time(render(value)) == value
    half = f"{(hour - 1) % 12 + 1}:{minute:02} {'pm' if hour >= 12 else 'am'}"
    assert arguments.parse_time(half) == value


UNITS, TENS = (
    words.split()
    for words in (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen",
        "zero ten twenty thirty forty fifty sixty seventy eighty ninety",
    )
)


def spelled(value: int, link: str, joint: str) -> str:
    """Spell a number below a thousand million."""
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= size:
            count, rest = divmod(value, size)
            tail = (joint if rest < 100 else " ") + spelled(rest, link, joint) if rest else ""
            return f"{spelled(count, link, joint)} {name}{tail}"
    if value < 20:
        return UNITS[value]
    return TENS[value // 10] + (link + UNITS[value % 10] if value % 10 else "")


@given(st.integers(0, 10**9 - 1), st.sampled_from(["-", " "]), st.sampled_from([" and ", " "]))
def test_a_number_in_words_is_the_number(value: int, link: str, joint: str) -> None:
    words = spelled(value, link, joint)
    if len(words) <= 120 and len(words.replace("-", " ").split()) <= 12:
        assert arguments.parse_number(words) == value
        assert arguments.parse_number(f"minus {words}") == -value or len(words) > 100
    else:
        with pytest.raises(ArgumentError):
            arguments.parse_number(words)
