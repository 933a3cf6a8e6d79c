"""Spans of time between two moments, written in the form that was asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from reasonnet.tools.dates import Day, parse_day
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, optional, tool
from reasonnet.tools.values import Expression, render

_DAY = 24 * 3600
_TIME = re.compile(
    r"(?<![\d:/-])(?P<hour>\d{1,2})"
    r"(?::(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,](?P<part>\d{1,9}))?)?)?"
    r"\s?(?P<half>[ap]\.?\s?m\b\.?)?"
    r"(?:\s?(?P<zone>[+-]\d{2}:?\d{2}|z\b|utc\b(?:\s?[+-]\d{1,2}(?::\d{2})?)?|gmt\b))?\s*$",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\s*\((?:mon|tues|wednes|thurs|fri|satur|sun)day\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date, a time of day, or both."""

    day: Day | None
    second: Fraction | None
    """Seconds since midnight of the time written, None without a time."""
    offset: int | None
    """Seconds that its time zone is ahead of UTC, None if it is not said."""
    places: int
    """How exact the time is: -2 minutes, 0 seconds, 3 milliseconds …"""


def parse_moment(text: str) -> Moment:
    """Parse `14:05`, `02:27:35.584`, `2:05 pm`, `2024-01-15`, `2024-01-15 14:30 +0200`,
    `Monday, January 15, 2024 at 14:30`."""
    plain = re.sub(r"\s+", " ", text.strip().strip("\"'`“”")).rstrip(".,;")
    if len(plain) > 80:
        raise ArgumentError(f"not a moment: {text[:40]!r}")
    plain = _WEEKDAY.sub("", plain).strip("()")
    plain = re.sub(r"\bnoon\b|\bmidday\b", "12:00", re.sub(r"\bmidnight\b", "00:00", plain))
    plain = re.sub(r"(?<=:\d{2})\s?(?:h|hrs?|uhr|o'clock)$", "", plain, flags=re.IGNORECASE)
    plain = re.sub(r"(?<![\d.])(\d{1,2})\s?h\s?(\d{2})(?:\s?min)?$", r"\1:\2", plain)
    plain = re.sub(r"(?<![\d.])(\d{1,2})\.(\d{2})(?=\s?[ap]\.?m)", r"\1:\2", plain, flags=re.I)
    plain = re.sub(r"(?<=\d)T(?=\d{2}:)", " ", plain)
    found = _TIME.search(plain)
    if found is None or (found["minute"] is None and found["half"] is None):
        return Moment(parse_day(plain), None, None, -3)
    before = re.sub(r"(?:[\s,]+(?:at)?|^at)[\s,]*$", "", plain[: found.start()]).strip(" ,")
    hour, minute, second = (int(found[name] or 0) for name in ("hour", "minute", "second"))
    if found["half"]:
        if not 1 <= hour <= 12:
            raise ArgumentError(f"not a time: {text[:40]!r}")
        hour = hour % 12 + (12 if found["half"].lower().startswith("p") else 0)
    if hour > 24 or minute > 59 or second > 59:
        raise ArgumentError(f"not a time: {text[:40]!r}")
    part = found["part"] or ""
    moment = hour * 3600 + minute * 60 + second + Fraction(int(part or 0), 10 ** len(part))
    places = len(part) if part else (0 if found["second"] else -2)
    return Moment(
        parse_day(before) if before else None, Fraction(moment), _offset(found["zone"]), places
    )


def _offset(zone: str | None) -> int | None:
    if zone is None:
        return None
    found = re.search(r"([+-])(\d{1,2}):?(\d{2})?$", zone)
    if found is None:
        return 0
    size = int(found[2]) * 3600 + int(found[3] or 0) * 60
    return -size if found[1] == "-" else size


_FORMS = {
    "hhmm": "clock", "hh:mm (hours and minutes)": "clock", "hh h mm": "clock",
    "hours and minutes (hh:mm)": "clock",
    "whole days": "days", "full days": "days", "days only": "days", "number of days": "days",
    "'d days'": "days",
    "dd days": "days", "d d": "days", "n days hh:mm": "days clock", "dd days, hh:mm": "days clock",
    "dd days, hh:mm:ss": "days seconds", "d days and hh:mm": "days clock",
    "x days, hh:mm": "days clock",
    "x days, hh:mm:ss": "days seconds", "d days and hh:mm:ss": "days seconds",
    "days + hh:mm": "days clock",
    "days + hh:mm:ss": "days seconds", "hours:minutes:seconds.milliseconds": "milliseconds",
    "hh:mm:ss.fff": "milliseconds", "hh:mm:ss,mmm": "milliseconds", "total minutes": "minutes",
    "total seconds": "only seconds", "hh:mm": "clock", "h:mm": "clock", "hours:minutes": "clock",
    "hh:mm:ss": "seconds", "h:mm:ss": "seconds", "hours:minutes:seconds": "seconds",
    "hh:mm:ss.mmm": "milliseconds", "hh:mm:ss.sss": "milliseconds", "hh:mm:ss.ms": "milliseconds",
    "d days": "days", "days": "days", "n days": "days", "x days": "days",
    "d days, hh:mm": "days clock", "days and hh:mm": "days clock", "d days hh:mm": "days clock",
    "days, hh:mm": "days clock", "n days, hh:mm": "days clock",
    "d days, hh:mm:ss": "days seconds", "days and hh:mm:ss": "days seconds",
    "d days hh:mm:ss": "days seconds", "days, hh:mm:ss": "days seconds",
    "n days, hh:mm:ss": "days seconds",
    "hours and minutes": "words", "hours": "hours", "minutes": "minutes", "seconds": "only seconds",
    "milliseconds": "only milliseconds", "ms": "only milliseconds", "secs": "only seconds",
    "mins": "minutes", "hours, minutes and seconds": "words seconds",
    "minutes and seconds": "minutes seconds",
    "days, hours and minutes": "days words", "days and hours": "days hours", "weeks": "weeks",
}  # fmt: skip


def parse_form(text: str) -> str:
    """Parse how a span is to be written: `HH:MM`, `HH:MM:SS.mmm`, `D days, HH:MM`, `minutes`."""
    plain = re.sub(r"\s+", " ", text.strip().strip("\"'`“”()[]").lower()).rstrip(",;:!?")
    found = _FORMS.get(plain) or _FORMS.get(plain.rstrip("."))
    if found is None:
        raise ArgumentError(f"not a form of a duration: {text[:40]!r}")
    return found


MOMENT = ArgumentType("moment", parse_moment)
FORM = ArgumentType("form of a duration", parse_form)


def _seconds(start: Moment, end: Moment) -> Fraction:
    if (start.day is None) != (end.day is None):
        raise ArgumentError("both moments need a date, or neither")
    span = (end.second or Fraction(0)) - (start.second or Fraction(0))
    if start.offset is not None and end.offset is not None:
        span -= end.offset - start.offset
    if start.day is not None and end.day is not None:
        year = end.day.year or start.day.year
        if year is None or (start.day.year is None and start.day.month > end.day.month):
            raise ToolError("of which year are the dates?")
        days = (end.day.within(year) - start.day.within(year)).days
        return span + days * _DAY
    return span if span >= 0 else span + _DAY  # past midnight


def _clock(seconds: Fraction, places: int) -> str:
    """Write seconds of 0 or more as HH:MM(:SS(.mmm)), cut and not rounded."""
    whole = int(seconds)
    text = f"{whole // 3600:02d}:{whole // 60 % 60:02d}"
    if places >= 0:
        text += f":{whole % 60:02d}"
    if places > 0:
        text += f".{int((seconds - whole) * 10**places):0{places}d}"
    return text


def _words(amounts: list[tuple[int, str]]) -> str:
    return " ".join(f"{amount} {unit}{'' if amount == 1 else 's'}" for amount, unit in amounts)


@tool("timespans/between", start=one(MOMENT), end=one(MOMENT), form=optional(FORM))
def between(start: Moment, end: Moment, form: str | None) -> Expression:
    """Time from a moment to a later one: of day, of date, or both, with time zones.

    Without a form, dates give `12 days`, times `05:21`, both `3 days, 05:21`. A negative span
    of dates is written as whole days rounded down and the rest of a day (`-1 days, 23:00`).

    Raises:
        ToolError: the year is not said.
    """
    seconds = _seconds(start, end)
    exact = max(start.places, end.places)
    dated = start.day is not None
    if form is None:
        timed = start.second is not None or end.second is not None
        form = "days" if dated and not timed else "days clock" if dated else "clock"
        if timed and exact >= 0:
            form = {"clock": "seconds", "days clock": "days seconds"}.get(form, form)
        if form == "seconds" and exact > 0:
            form = "milliseconds"
    days, rest = divmod(seconds, _DAY)
    whole = int(seconds)
    sign, size = ("-" if seconds < 0 else ""), abs(seconds)
    match form:
        case "clock" | "seconds" | "milliseconds":
            places = {"clock": -2, "seconds": 0, "milliseconds": 3}[form]
            text = sign + _clock(size, places)
        case "days":
            text = f"{days} days"
        case "days clock" | "days seconds":
            text = f"{days} days, {_clock(rest, -2 if form == 'days clock' else 0)}"
        case "words":
            text = _words([(whole // 3600, "hour"), (whole // 60 % 60, "minute")])
        case "words seconds":
            text = _words(
                [(whole // 3600, "hour"), (whole // 60 % 60, "minute"), (whole % 60, "second")]
            )
        case "minutes seconds":
            text = _words([(whole // 60, "minute"), (whole % 60, "second")])
        case "days words":
            hours = int(rest)
            text = _words(
                [(int(days), "day"), (hours // 3600, "hour"), (hours // 60 % 60, "minute")]
            )
        case "days hours":
            text = _words([(int(days), "day"), (int(rest) // 3600, "hour")])
        case _:
            unit = {
                "hours": Fraction(3600),
                "minutes": Fraction(60),
                "only seconds": Fraction(1),
                "only milliseconds": Fraction(1, 1000),
                "weeks": Fraction(7 * _DAY),
            }[form]
            text = render(seconds / unit)
    return Expression(text)
