"""Weekdays: some days on, from a known weekday, the n-th of a month, how many in a span."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass
from fractions import Fraction

from reasonnet.tools.arguments import INTEGER, MONTH, ORDINAL
from reasonnet.tools.dates import DAY, DAYS, WEEKS, Day, parse_day
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, optional, tool

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LONGER = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_COMMON_YEAR = 2023
_BEGINS = re.compile(
    r"(?:on )?(?P<name>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[ ,.]+", re.I
)


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A date as written, with the weekday that was written beside it."""

    day: Day
    weekday: int | None

    def fits(self, date: datetime.date) -> bool:
        """Whether the weekday beside the date is that of a full date."""
        return self.weekday is None or date.weekday() == self.weekday


def parse_weekday(text: str) -> int:
    """Parse the name of a weekday as 0 (Monday) to 6: `Friday`, `Fri`, `fridays`, `Mon.`."""
    plain = text.strip().strip("\"'`“”().,;:!?").lower().removeprefix("a ")
    for index, name in enumerate(WEEKDAYS):
        lower = name.lower()
        if plain in (lower, lower + "s", lower + "'s", _SHORT[index], _SHORT[index] + "s"):
            return index
    if plain in _LONGER:
        return _LONGER[plain]
    raise ArgumentError(f"not a weekday: {text[:40]!r}")


def parse_named_day(text: str) -> NamedDay:
    """Parse a date, keeping the weekday before it: `Monday, March 4, 2022`."""
    if len(text) > 80:
        raise ArgumentError(f"not a date: {text[:40]!r}")
    found = _BEGINS.match(text.strip().strip("\"'“”‘’`("))
    return NamedDay(parse_day(text), _SHORT.index(found["name"][:3].lower()) if found else None)


WEEKDAY = ArgumentType("weekday", parse_weekday)
NAMED_DAY = ArgumentType("date", parse_named_day)


def _steps(days: int | None, weeks: Fraction | None) -> int:
    if days is None and weeks is None:
        raise ArgumentError("needs a number of days or weeks")
    total = (days or 0) + 7 * (weeks or Fraction(0))
    if total.denominator != 1:
        raise ArgumentError("not a whole number of days")
    return int(total)


def _shifted(date: NamedDay | None, weekday: int | None, steps: int) -> str:
    if date is not None and date.day.year is not None:
        known = date.day.within(date.day.year).weekday()
    elif weekday is not None:
        known = weekday
    elif date is not None and date.weekday is not None:
        known = date.weekday
    else:
        raise ArgumentError("needs a weekday or a date with its year")
    return WEEKDAYS[(known + steps) % 7]


@tool(
    "weekdays/after",
    date=optional(NAMED_DAY),
    weekday=optional(WEEKDAY),
    days=optional(DAYS),
    weeks=optional(WEEKS),
)
def after(
    date: NamedDay | None, weekday: int | None, days: int | None, weeks: Fraction | None
) -> str:
    """Weekday so many days after a date or a weekday."""
    return _shifted(date, weekday, _steps(days, weeks))


@tool(
    "weekdays/before",
    date=optional(NAMED_DAY),
    weekday=optional(WEEKDAY),
    days=optional(DAYS),
    weeks=optional(WEEKS),
)
def before(
    date: NamedDay | None, weekday: int | None, days: int | None, weeks: Fraction | None
) -> str:
    """Weekday so many days before a date or a weekday."""
    return _shifted(date, weekday, -_steps(days, weeks))


@tool(
    "weekdays/from-known",
    known=optional(DAY),
    weekday=one(WEEKDAY),
    date=one(DAY),
    year=optional(INTEGER),
)
def from_known(known: Day | None, weekday: int, date: Day, year: int | None) -> str:
    """Weekday of a date in a year in which another date (1 January if none) has a known weekday.

    A year that is not said is a common one, not a leap year.
    """
    if year is not None and not 1 <= year <= 9999:
        raise ToolError(f"the calendar has the years 1 to 9999, not {year}")
    first = known or Day(None, 1, 1)
    common = year or first.year or date.year or _COMMON_YEAR
    steps = (date.within(common) - first.within(common)).days
    return WEEKDAYS[(weekday + steps) % 7]


@tool(
    "weekday-counts/nth",
    position=one(ORDINAL),
    weekday=one(WEEKDAY),
    month=one(MONTH),
    year=one(INTEGER),
)
def nth(position: int, weekday: int, month: int, year: int) -> int:
    """Day of the month of its n-th (or last) weekday of a kind.

    Raises:
        ToolError: the month has no such day.
    """
    if not 1 <= year <= 9999:
        raise ToolError(f"the calendar has the years 1 to 9999, not {year}")
    first, length = calendar.monthrange(year, month)
    days = [day for day in range(1, length + 1) if (first + day - 1) % 7 == weekday]
    if position == 0 or abs(position) > len(days):
        raise ToolError(f"the month has {len(days)} days of that name")
    return days[position - 1 if position > 0 else position]


def _span(start: NamedDay, end: NamedDay, year: int | None) -> tuple[datetime.date, datetime.date]:
    """Return both dates with their years.

    Where the years written (or left out) put the end before the start, or contradict the
    weekdays beside the dates, the nearest years decide that agree with the weekdays.
    """
    last = end.day.year or year or start.day.year
    if last is None:
        raise ToolError("of which year are the dates?")
    begun = start.day.year or year or last
    pairs: list[tuple[int, datetime.date, datetime.date]] = []
    for back in (0, -1, 1):
        for ahead in (0, 1, -1):
            try:
                first = datetime.date(begun + back, start.day.month, start.day.day)
                final = datetime.date(last + ahead, end.day.month, end.day.day)
            except ValueError:
                continue
            if first <= final and (final - first).days < 366 * (1 + abs(last - begun)):
                doubt = 10 * (not start.fits(first)) + 10 * (not end.fits(final))
                pairs.append((doubt + abs(back) + abs(ahead), first, final))
    if not pairs:
        raise ToolError("the end is before the start")
    _, first, final = min(pairs, key=lambda pair: pair[0])
    return first, final


@tool(
    "weekday-counts/weekdays",
    weekday=one(WEEKDAY),
    start=one(NAMED_DAY),
    end=one(NAMED_DAY),
    year=optional(INTEGER),
)
def count_weekday(weekday: int, start: NamedDay, end: NamedDay, year: int | None) -> int:
    """Count the days with a name from a date to another, both included."""
    first, final = _span(start, end, year)
    days = (final - first).days + 1
    lead = (weekday - first.weekday()) % 7
    return 0 if days <= lead else (days - lead - 1) // 7 + 1


@tool("weekday-counts/workdays", start=one(NAMED_DAY), end=one(NAMED_DAY), year=optional(INTEGER))
def count_workdays(start: NamedDay, end: NamedDay, year: int | None) -> int:
    """Count Monday to Friday from a date to another, both included."""
    first, final = _span(start, end, year)
    weeks, rest = divmod((final - first).days + 1, 7)
    return 5 * weeks + sum((first.weekday() + i) % 7 < 5 for i in range(rest))
