"""Tools on dates (proleptic Gregorian calendar, years 1 to 9999) and on clock times."""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from reasonnet.tools.arguments import (
    INTEGER,
    MONTH,
    parse_date,
    parse_integer,
    parse_month,
    parse_number,
    parse_ordinal,
)
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, optional, tool

MAX_DAYS = 4_000_000
"""More days than the calendar has (years 1 to 9999)."""
MINUTES_A_DAY = 24 * 60

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_COMMON_YEAR = 2023
"""Stands for a year that was not given: a common one, not a leap year."""
_LEAP_YEAR = 2024
_NAMED_WEEKDAY = re.compile(
    r"^(?:on )?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[ ,.]+"
)


@dataclass(frozen=True, slots=True)
class Day:
    """A date whose year may be left open."""

    year: int | None
    month: int
    day: int

    def within(self, year: int) -> datetime.date:
        """Return the date, in `year` if it has none of its own."""
        try:
            return datetime.date(self.year or year, self.month, self.day)
        except ValueError:
            raise ToolError(f"no day {self.day} in month {self.month} of {year}") from None


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time as written; `open_half` where am or pm is not said and both may be meant."""

    minute: Fraction
    """Minutes since midnight; of the first half of the day if `open_half`."""
    open_half: bool
    as_24: bool
    """Written on the 24-hour clock beyond doubt (14:05, 09:15)."""

    def readings(self, as_24: bool) -> Iterator[Fraction]:
        """Yield the minutes since midnight that may be meant."""
        if self.open_half and not as_24:
            early = self.minute % (MINUTES_A_DAY // 2)
            yield early
            yield early + MINUTES_A_DAY // 2
        else:
            yield self.minute


_SPOKEN_DAY = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)\b"
)


def parse_day(text: str) -> Day:
    """Parse a date of any usual notation, with or without its year, weekday before it or not.

    Slashes are month first (`7/4/2021` is 4 July) unless only the other order is possible;
    points are day first (`4.7.2021` is 4 July).
    """
    if len(text) > 60:
        raise ArgumentError(f"not a date: {text[:40]!r}")
    plain = re.sub(r"\s+", " ", text.strip().strip("\"'“”‘’`()").lower()).rstrip(".,;:!?")
    plain = re.sub(r"(?<=\d)[ -]?(st|nd|rd|th)\b", "", _NAMED_WEEKDAY.sub("", plain))
    plain = _SPOKEN_DAY.sub(lambda found: str(parse_ordinal(found[0])), plain)
    plain = re.sub(r"\b(?:the|of|in|on|year|day) ", "", plain.replace(" of,", " of"))
    points = re.fullmatch(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})", plain)
    if points:
        day, month = int(points[1]), int(points[2])
        if month > 12:
            day, month = month, day
        return _checked(int(points[3]), month, day, text)
    plain = re.sub(r"(?<=[a-z])[.,/-]+|(?<=\d),|(?<=\d)\. |(?<=\d)-(?=[a-z])", " ", plain)
    plain = re.sub(r"(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)", " ", plain)
    plain = re.sub(r"\s+", " ", plain).strip()
    if found := re.fullmatch(r"(\d{1,2}) ([a-z]{3,9})(?: (\d{4}))?", plain):
        year, month, day = found[3], _month(found[2], text), int(found[1])
    elif found := re.fullmatch(r"([a-z]{3,9}) (\d{1,2})(?: (\d{4}))?", plain):
        year, month, day = found[3], _month(found[1], text), int(found[2])
    elif found := re.fullmatch(r"(\d{4}) ([a-z]{3,9}) (\d{1,2})", plain):
        year, month, day = found[1], _month(found[2], text), int(found[3])
    elif found := re.fullmatch(r"(\d{4})[./](\d{1,2})[./](\d{1,2})", plain):
        year, month, day = found[1], int(found[2]), int(found[3])
    elif found := re.fullmatch(r"(\d{1,2})-(\d{1,2})-(\d{4})", plain):
        month, day = int(found[1]), int(found[2])
        year, month, day = found[3], *((day, month) if month > 12 else (month, day))
    elif found := re.fullmatch(r"(\d{1,2})/(\d{1,2})", plain):
        month, day = int(found[1]), int(found[2])
        year, month, day = None, *((day, month) if month > 12 else (month, day))
    else:
        whole = parse_date(plain)
        return Day(whole.year, whole.month, whole.day)
    return _checked(int(year) if year else None, month, day, text)


def _month(name: str, text: str) -> int:
    try:
        return parse_month(name)
    except ArgumentError:
        raise ArgumentError(f"not a date: {text[:40]!r}") from None


def _checked(year: int | None, month: int, day: int, text: str) -> Day:
    try:  # without a year, 29 February is a date
        datetime.date(_LEAP_YEAR if year is None else year, month, day)
    except ValueError as error:
        raise ArgumentError(f"not a date: {text[:40]!r} ({error})") from None
    return Day(year, month, day)


_PART = (
    r"(?:,? ?(?P<half>a ?m|p ?m|a|p)\b"
    r"|,? (?:in the |at )?(?P<part>morning|afternoon|evening|night))"
)
_DIGITAL = re.compile(
    r"(?P<hour>\d{1,2})(?:(?: ?[:.] ?|h)(?P<minute>\d{2})?(?:[:.](?P<second>\d{2}))?)?"
    rf"(?: ?o'? ?clock)?{_PART}?(?: ?(?:h|hrs?|hours|uhr))?(?: sharp)?"
)
_MILITARY = re.compile(r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?: ?(?:h|hrs?|hours))?")
_SPOKEN = re.compile(
    r"(?:(?P<offset>half|a quarter|quarter|[a-z\d]+(?:[ -][a-z]+)??)(?: minutes?)? "
    r"(?P<side>past|after|to|before|till) )(?P<hour>[a-z\d]+)"
    rf"(?: ?o'? ?clock)?{_PART}?"
)
_WORDS = re.compile(
    r"(?P<hour>[a-z]+)(?:[ -](?P<minute>(?:oh |o'? ?)?[a-z]+(?:[ -][a-z]+)??))??"
    rf"(?: ?o'? ?clock)?{_PART}?(?: sharp)?"
)


def parse_clock(text: str) -> Clock:
    """Parse a clock time: `14:05`, `2.05 p.m.`, `2pm`, `1405 hours`, `half past two`, `noon`.

    Hours from 1 to 12 without am, pm or a part of the day (`3:40`, `nine o'clock`) leave
    the half of the day open, unless written with a leading zero.
    """
    if len(text) > 60:
        raise ArgumentError(f"not a time: {text[:40]!r}")
    plain = text.strip().strip("\"“”`(),;!?").lower().replace("’", "'")
    plain = re.sub(r"\b([ap])\.? ?m\b\.?", r"\1m", plain)
    plain = re.sub(r"^at |^exactly |^12 (?=noon|midnight)|^twelve (?=noon|midnight)", "", plain)
    plain = re.sub(r"\s+", " ", plain).strip().rstrip(".")
    if plain in ("noon", "midday", "12:00 noon"):
        return Clock(Fraction(12 * 60), False, False)
    if plain in ("midnight", "12:00 midnight"):
        return Clock(Fraction(0), False, False)
    seconds = 0
    if found := _MILITARY.fullmatch(plain):
        hour, minute = int(found["hour"]), int(found["minute"])
        return _clock(hour, minute, 0, None, leading=True, text=text)
    if found := _DIGITAL.fullmatch(plain):
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        seconds = int(found["second"] or 0)
        leading = plain.startswith("0")
    elif found := _SPOKEN.fullmatch(plain):
        offset = _small(found["offset"], text)
        hour, leading = _small(found["hour"], text), False
        if found["side"] in ("past", "after"):
            minute = offset
        else:
            hour, minute = ((hour - 2) % 12 + 1, 60 - offset)
    elif found := _WORDS.fullmatch(plain):
        hour, leading = _small(found["hour"], text), False
        minute = _small(re.sub(r"^(?:oh |o'? ?)", "", found["minute"] or "zero"), text)
    else:
        raise ArgumentError(f"not a time: {text[:40]!r}; write it as 14:05")
    half = found["half"]
    if found["part"]:
        night_after_midnight = found["part"] == "night" and hour in (12, 1, 2, 3, 4, 5)
        half = "a" if found["part"] == "morning" or night_after_midnight else "p"
    return _clock(hour, minute, seconds, half, leading=leading, text=text)


def _small(word: str, text: str) -> int:
    """Read an hour or minute in words or digits."""
    if word in ("half", "a quarter", "quarter"):
        return 30 if word == "half" else 15
    try:
        value = parse_integer(word)
    except ArgumentError:
        raise ArgumentError(f"not a time: {text[:40]!r}") from None
    if not 0 <= value < 60:
        raise ArgumentError(f"not a time: {text[:40]!r}")
    return value


def _clock(
    hour: int, minute: int, second: int, half: str | None, *, leading: bool, text: str
) -> Clock:
    if hour > 24 or minute > 59 or second > 59 or (hour == 24 and minute + second > 0):
        raise ArgumentError(f"not a time: {text[:40]!r}")
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
        return Clock(hour * 60 + minute + Fraction(second, 60), False, False)
    as_24 = leading or hour > 12 or hour == 0
    start = hour % 24 * 60 + minute + Fraction(second, 60)
    return Clock(start, not as_24, as_24)


_HALVES = {
    "half": Fraction(1, 2),
    "half a": Fraction(1, 2),
    "half an": Fraction(1, 2),
    "a half": Fraction(1, 2),
    "quarter": Fraction(1, 4),
    "a quarter": Fraction(1, 4),
    "three quarters": Fraction(3, 4),
    "three-quarters": Fraction(3, 4),
    "a couple": Fraction(2),
    "couple": Fraction(2),
    "a couple of": Fraction(2),
}


def parse_amount(text: str) -> Fraction:
    """Parse how many units: a number, `half`, `a quarter`, `two and a half`, `1½`."""
    if len(text) > 60:
        raise ArgumentError(f"not an amount: {text[:40]!r}")
    plain = re.sub(r"\s+", " ", text.strip().lower())
    plain = re.sub(r" ?½$", " and a half", plain)
    plain = re.sub(r" ?¼$", " and a quarter", plain)
    plain = re.sub(r" ?¾$", " and three quarters", plain)
    plain = plain.removeprefix("and ") if plain.startswith("and a") else plain
    if plain in _HALVES:
        return _HALVES[plain]
    # "one hour and a half" is one span, with its unit inside
    mixed = re.fullmatch(
        r"(\S{1,20})(?: (?:hours?|days?|weeks?))? and (a half|half|a quarter|three quarters)", plain
    )
    if mixed:
        return parse_number(mixed[1]) + _HALVES[mixed[2]]
    return parse_number(plain)


def parse_days(text: str) -> int:
    """Parse a whole number of days."""
    value = parse_amount(text)
    if value.denominator != 1 or abs(value) > MAX_DAYS:
        raise ArgumentError(f"not a whole number of days: {text[:40]!r}")
    return value.numerator


def parse_weeks(text: str) -> Fraction:
    """Parse a number of weeks; `fortnight` and `a fortnight` are two."""
    plain = text.strip().lower()
    if plain in ("fortnight", "a fortnight", "one fortnight"):
        return Fraction(2)
    value = parse_amount(plain)
    if abs(value) > MAX_DAYS:
        raise ArgumentError(f"too many weeks: {text[:40]!r}")
    return value


DAY = ArgumentType("date", parse_day)
CLOCK = ArgumentType("time", parse_clock)
AMOUNT = ArgumentType("amount of time", parse_amount)
DAYS = ArgumentType("number of days", parse_days)
WEEKS = ArgumentType("number of weeks", parse_weeks)


def _year(value: int | None) -> int | None:
    if value is not None and not 1 <= value <= 9999:
        raise ToolError(f"the calendar has the years 1 to 9999, not {value}")
    return value


@tool("calendar/weekday", date=one(DAY), year=optional(INTEGER))
def weekday(date: Day, year: int | None) -> str:
    """Return the weekday of a date (its year in the date or named apart), as `Monday`."""
    year = _year(year)
    if date.year is None and year is None:
        raise ToolError("the weekday of a date without a year is open")
    return _WEEKDAYS[date.within(year or 0).weekday()].capitalize()


@tool("calendar/days-between", start=one(DAY), end=one(DAY), year=optional(INTEGER))
def days_between(start: Day, end: Day, year: int | None) -> int:
    """Return the number of days between two dates, only one of the two counted.

    A missing year is that of the other date or, if both lack it, that of a common year; the
    end is then the first such day on or after the start.
    """
    year = _year(year)
    if start.year is None and end.year is None:
        base = year or (_LEAP_YEAR if (2, 29) in _month_days(start, end) else _COMMON_YEAR)
        first, last = start.within(base), end.within(base)
        if last < first:  # 20 December to 5 January
            last = end.within(base + 1)
    elif start.year is None:
        last = end.within(0)
        first = start.within(last.year)
        if first > last:
            first = start.within(last.year - 1)
    else:
        first = start.within(0)
        last = end.within(first.year)
        if end.year is None and last < first:
            last = end.within(first.year + 1)
    return abs((last - first).days)


def _month_days(*days: Day) -> tuple[tuple[int, int], ...]:
    return tuple((day.month, day.day) for day in days)


def _shift(date: Day, days: int | None, weeks: Fraction | None, sign: int) -> datetime.date | str:
    if days is None and weeks is None:
        raise ArgumentError("needs a number of days or weeks")
    moved = (days or 0) + 7 * (weeks or Fraction(0))
    if moved.denominator != 1 if isinstance(moved, Fraction) else False:
        raise ToolError("not a whole number of days")
    try:
        base = date.within(_LEAP_YEAR if (date.month, date.day) == (2, 29) else _COMMON_YEAR)
        result = base + datetime.timedelta(days=sign * int(moved))
    except OverflowError:
        raise ToolError("the date lies outside the years 1 to 9999") from None
    if date.year is None:
        return f"{calendar.month_name[result.month]} {result.day}"
    return result


@tool("calendar/add-days", date=one(DAY), days=optional(DAYS), weeks=optional(WEEKS))
def add_days(date: Day, days: int | None, weeks: Fraction | None) -> datetime.date | str:
    """Return the date so many days and weeks after a date (`May 4` if it has no year)."""
    return _shift(date, days, weeks, 1)


@tool("calendar/subtract-days", date=one(DAY), days=optional(DAYS), weeks=optional(WEEKS))
def subtract_days(date: Day, days: int | None, weeks: Fraction | None) -> datetime.date | str:
    """Return the date so many days and weeks before a date (`May 4` if it has no year)."""
    return _shift(date, days, weeks, -1)


@tool("calendar/is-leap-year", chance=0.5, year=one(INTEGER))
def is_leap_year(year: int) -> bool:
    """Tell whether a year of the Gregorian calendar has 366 days."""
    if year < 1:
        raise ToolError("the calendar starts with the year 1")
    return calendar.isleap(year)


@tool("calendar/days-in-month", month=one(MONTH), year=optional(INTEGER))
def days_in_month(month: int, year: int | None) -> int:
    """Return the number of days of a month; February without a year has 28."""
    return calendar.monthrange(_year(year) or _COMMON_YEAR, month)[1]


@tool("clock/elapsed", start=one(CLOCK), end=one(CLOCK))
def elapsed(start: Clock, end: Clock) -> Fraction:
    """Return the minutes from one clock time to the next such end, across midnight if needed.

    Where am and pm are not said, the shortest reading counts (11:20 to 1:05 is 105 minutes),
    unless the other time is on the 24-hour clock (9:15 to 22:10).
    """
    as_24 = start.as_24 or end.as_24
    return min(
        (last - first) % MINUTES_A_DAY
        for first in start.readings(as_24)
        for last in end.readings(as_24)
    )


@tool("clock/add-minutes", start=one(CLOCK), hours=optional(AMOUNT), minutes=optional(AMOUNT))
def add_minutes(start: Clock, hours: Fraction | None, minutes: Fraction | None) -> datetime.time:
    """Return the clock time so many hours and minutes after a clock time (24-hour clock)."""
    if hours is None and minutes is None:
        raise ArgumentError("needs a number of hours or minutes")
    moved = start.minute + 60 * (hours or Fraction(0)) + (minutes or Fraction(0))
    whole = int(moved % MINUTES_A_DAY)
    return datetime.time(whole // 60, whole % 60)
