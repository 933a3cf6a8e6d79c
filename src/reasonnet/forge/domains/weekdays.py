"""The weekday so many days on or back, and of a date in a year that starts on a given weekday."""

from __future__ import annotations

import calendar
import datetime
from random import Random

from reasonnet.forge.domains import _weekdays_words as own
from reasonnet.forge.domains._layouts import asked, layouts, spoken
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.everyday import PEOPLE
from reasonnet.forge.gym import Entry, Gym
from reasonnet.forge.gyms import by_pattern
from reasonnet.forge.wording import Family, Marked, Slot, join, mark, number, ordinal

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DATE = rf"{_WEEKDAY}, [A-Z][a-z]+ \d+, \d{{4}}"
_OFFSETS = tuple(
    {"tasks": ["weekday_offset"], **more}
    for more in (
        {},
        {"offset_upper_bound": 200},
        {"offset_upper_bound": 1000, "year": 2031},
        {"offset_upper_bound": 30, "year": 1988},
    )
)
_AFTER = by_pattern(
    rf"(?:If today is|Starting from) (?P<date>{_DATE}), .*?(?P<days>\d+)(?: days|-day)"
    rf"|Count forward (?P<days_>\d+) days from (?P<date_>{_DATE})"
)
_BEFORE = by_pattern(
    rf"(?:If today is|Starting from) (?P<date>{_DATE}), .*?(?P<days>\d+) days (?:ago|before)"
    rf"|Count backward (?P<days_>\d+) days from (?P<date_>{_DATE})"
)


def _back(entry: Entry) -> bool:
    text = entry["question"]
    return " ago?" in text or "days before?" in text or "Count backward" in text


def _teach_after(entry: Entry) -> Marked | None:
    return None if _back(entry) else _AFTER(entry)


def _teach_before(entry: Entry) -> Marked | None:
    return _BEFORE(entry) if _back(entry) else None


AFTER_GYM = Gym("calendar_arithmetic", _teach_after, _OFFSETS)
BEFORE_GYM = Gym("calendar_arithmetic", _teach_before, _OFFSETS)
KNOWN_GYM = Gym(
    "calendar_arithmetic",
    by_pattern(
        rf"first day of the year was a (?P<weekday>{_WEEKDAY}), .*? will (?P<date>\w+ \d+) be"
        rf"|that (?P<known>January 1) fell on a (?P<weekday_>{_WEEKDAY}), .*? on (?P<date_>\w+ \d+)"
        rf"|where (?P<weekday__>{_WEEKDAY}) is (?P<known_>January 1st), .*? of (?P<date__>\w+ \d+)"
    ),
    tuple(
        {"tasks": ["weekday_of_date_from_first_date"], **more}
        for more in ({}, {"offset_upper_bound": 200}, {"offset_upper_bound": 364})
    ),
)


def _day(rng: Random, date: datetime.date, *, year: bool, named: bool) -> str:
    month = date.strftime("%B") if rng.random() < 0.8 else date.strftime("%b")
    if year and rng.random() < 0.2 and not named:
        return rng.choice([date.isoformat(), date.strftime("%m/%d/%Y"), date.strftime("%d.%m.%Y"), date.strftime("%Y/%m/%d"), date.strftime("%d-%b-%Y")])
    day = ordinal(rng, date.day) if rng.random() < 0.3 and date.day > 12 else str(date.day)
    text = f"{month} {day}" if rng.random() < 0.6 else f"{day} {month}"
    if not year and not named and rng.random() < 0.08 and date.day <= 20:
        said = _ORDINALS[date.day - 1]
        return rng.choice([f"{month} {said}", f"{month} the {said}", f"the {said} of {month}", f"{said} of {month}"])
    if not year and not named and rng.random() < 0.06:
        return f"{date.month}/{date.day}"
    if not year and rng.random() < 0.1:
        text = rng.choice([f"the {ordinal(rng, date.day)} of {month}" if date.day > 12 else f"{date.day} of {month}", f"{month} the {date.day}th" if date.day in (*range(4, 21), *range(24, 31)) else text])
    if year:
        text += ("," if text.startswith(month) and rng.random() < 0.8 else "") + f" {date.year}"
    if named:
        weekday = date.strftime("%A") if rng.random() < 0.7 else date.strftime("%a")
        text = f"{weekday}{rng.choice([', ', ', ', ' '])}{text}"
    return text


_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_SHORT = {
    "Monday": ("Mon", "Mon."), "Tuesday": ("Tue", "Tues"), "Wednesday": ("Wed", "Wed."), "Thursday": ("Thu", "Thurs", "Thur."),
    "Friday": ("Fri", "Fri."), "Saturday": ("Sat", "Sat."), "Sunday": ("Sun", "Sun."),
}  # fmt: skip


def _weekday(rng: Random, name: str) -> str:
    """Write a weekday as people do: whole, short, in small or capital letters."""
    draw = rng.random()
    if draw < 0.14:
        return rng.choice(_SHORT[name])
    return name.upper() if draw < 0.2 else name.lower() if draw < 0.36 else name


def _random_date(rng: Random) -> datetime.date:
    return datetime.date(rng.randint(1950, 2060), 1, 1) + datetime.timedelta(rng.randrange(365))


def _offset(rng: Random, *, ahead: bool) -> dict[str, Slot]:
    date = _random_date(rng)
    weekday = date.strftime("%A")
    weekday = _weekday(rng, weekday)
    count = rng.choice([rng.randint(2, 9), rng.randint(2, 60), rng.randint(10, 400), 1000])
    if rng.random() < 0.55:
        said = Marked(((_day(rng, date, year=True, named=rng.random() < 0.5), "date"),))
    else:
        said = mark(weekday, "weekday")
    days: Marked = join(mark(number(rng, count, words=0.1), "days"), " days")
    if rng.random() < 0.15:
        days = join(mark(number(rng, rng.randint(2, 30)), "weeks"), " weeks and ",
                    mark(str(rng.randint(2, 6)), "days"), " days")  # fmt: skip
    slots: dict[str, Slot] = {
        "from": said,
        "days": days,
        "_person": rng.choice(PEOPLE),
        "_weekday": rng.choice(["weekday", "day of the week", "day", "weekday name"]),
        "_event": rng.choice(["the trial", "the trip", "the delivery", "the exam", "a 2 year loan", "the treatment", "our move"]),
        "_number": str(rng.randint(2, 90)),
    }  # fmt: skip
    return spoken(rng, slots, _INTROS, _AFTER_ASKS if ahead else _BEFORE_ASKS)


def _ahead(rng: Random) -> dict[str, Slot]:
    return _offset(rng, ahead=True)


def _behind(rng: Random) -> dict[str, Slot]:
    return _offset(rng, ahead=False)


_INTROS = (
    "", "", "", "Weekdays repeat every seven days.", "Full name of the day, please.", "Write the name out.", "Calendar maths.", "I have no calendar here.", "For {_event}.", "{_person} plans something.", "Answer: Monday, Tuesday ... or Sunday.", "Only the {_weekday} is wanted, not the date.",
    "Modulo 7!", "Don't count the first day.", "{_number} people wait for the reply.",
)  # fmt: skip
_ASK = (
    "What {_weekday} is it {days} {later}?", "Which weekday is {days} {later}?", "{days} {later}: what {_weekday}?", "Name the {_weekday} {days} {later}.", "On which day of the week do we land {days} {later}?", "Count {days} {on} and tell me the weekday.", "Go {days} {on}. Weekday?", "Step {on} by {days}; which {_weekday}?",
    "Move {days} {on}. What is the {_weekday}?", "Now {days} {later} - which weekday?", "Give the full name of the weekday {days} {later}.", "Which {_weekday} do I get if I go {days} {on}?", "Shift by {days} {on}, answer with the weekday.", "And {days} {later}? Which weekday?",
)  # fmt: skip
_FORWARD = (("later", "forward"), ("from then", "ahead"), ("after that", "into the future"), ("afterwards", "onwards"))
_BACKWARD = (("earlier", "backward"), ("before then", "back"), ("before that", "into the past"), ("beforehand", "backwards"))


def _both(ways: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    return tuple(
        one.replace("{later}", ways[i % len(ways)][0]).replace("{on}", ways[i % len(ways)][1])
        for i, one in enumerate(_ASK)
    )


_AFTER_ASKS = (
    *_both(_FORWARD), "Which weekday will it be in {days}?", "What day of the week is due in {days}?", "In {days} it will be which weekday?", "The thing is due in {days}: weekday?", "+{days} → weekday?", "{_event} is {days} from now. What {_weekday} is that?", "What weekday will {_person} celebrate, {days} from now?",
)  # fmt: skip
_BEFORE_ASKS = (
    *_both(_BACKWARD), "Which weekday was it {days} ago?", "What day of the week was it, {days} ago?", "{days} ago it was which weekday?", "The thing happened {days} ago: weekday?", "-{days} → weekday?", "{_event} was {days} ago. What {_weekday} was that?", "What weekday did {_person} celebrate, {days} ago?",
)  # fmt: skip
_DATA = (
    "Today is {from}.", "today = {from}", "It is {from}.", "Start: {from}", "Given day: {from}", "Reference date: {from}.", "Say it's {from} now.", "Now it is {from}.", "We have {from} today", "date: {from}", "Let today be {from}.", "Take {from}.", "Beginning with {from}", "{from}",
)  # fmt: skip
_KNOWN_INTROS = (
    "", "", "", "It is a {_common}.", "{_common}, both dates in the same year.", "Full weekday name, please.", "No leap year.", "No calendar at hand.", "The {_event} matters to {_person}.", "Both dates lie in one and the same year.", "365 days in that year.", "Just use remainders of 7.", "Write only the {_what}.",
)  # fmt: skip
_KNOWN_ASKS = (
    "What weekday is {date}?", "On which {_what} does {date} fall?", "Which day of the week is {date}?", "And {date}?", "Name the weekday of {date}.", "{date} is a ...?", "{date} = ?", "Find the {_what} of {date}.", "What {_what} will {date} be?", "Tell me the weekday for {date} in that year.", "{_person} marries on {date}. Which weekday?",
    "The {_event} is on {date}; on what weekday?", "Work out the {_what} for {date}.", "Which weekday do we have on {date}?", "Determine the day of the week on {date}.", "So {date} must be what weekday?", "Is {date} a Monday, a Tuesday or what?", "weekday({date})?",
)  # fmt: skip
_KNOWN_DATA = (
    "{known} is a {weekday}.", "{known} = {weekday}", "{known}: {weekday}", "The year starts on a {weekday}.", "The first day of the year was a {weekday}.", "{known} fell on a {weekday}.", "weekday({known}) = {weekday}", "The year's first day: {weekday}.", "New Year's Day → {weekday}", "{weekday} is {known}.", "I know that {known} is a {weekday}.",
    "In this year {weekday} is {known}.", "It was {weekday} on {known}.", "Day one of the year: {weekday}", "The calendar says {known} is {weekday}.", "Given {known} on a {weekday}", "The year began with a {weekday}.", "A year whose {known} is a {weekday}.",
)  # fmt: skip


def _known(rng: Random) -> dict[str, Slot]:
    year = rng.choice([2023, 2023, 2023, 2024, 2028, 2100])
    first = datetime.date(year, 1, 1)
    date = first + datetime.timedelta(rng.randint(1, 364))
    weekday = calendar.day_name[rng.randrange(7)]
    known = first if rng.random() < 0.6 else first + datetime.timedelta(rng.randrange(1, 365))
    target = _day(rng, date, year=False, named=False)
    named = _day(rng, known, year=False, named=False)
    slots: dict[str, Slot] = {
        "weekday": _weekday(rng, weekday),
        "date": target,
        "known": mark(rng.choice(["January 1", "1 January", "Jan 1", "January 1st", "1 Jan", "1st of January", "the first of January", "January first", "1/1", "01 January"]) if known == first else named, "known"),
        "_person": rng.choice(PEOPLE),
        "_common": rng.choice(["common year", "year that is no leap year", "normal year", "non-leap year", "year with 365 days"]),
        "_what": rng.choice(["weekday", "day of the week", "day", "weekday name"]),
        "_event": rng.choice(["birthday", "festival", "wedding", "anniversary", "final", "deadline"]),
    }  # fmt: skip
    return spoken(rng, slots, _KNOWN_INTROS, _KNOWN_ASKS)


AFTER = Family(
    skill="weekdays/after",
    imported=AFTER_GYM.draw,
    sample=shown(_ahead, "weekdays/after", "{from}, {days}"),
    nouns=(
        "the {_weekday} {days} after {from}",
        "the {_weekday} that is {days} later than {from}",
        "the weekday {days} from {from}",
        "the day of the week {days} on from {from}",
        "the {_weekday} when {days} have passed since {from}",
    ),
    clauses=(
        "which weekday comes {days} after {from}",
        "what day of the week it will be {days} from {from}",
        "on what weekday {_event} ends if it starts on {from} and takes {days}",
        "which weekday it is {days} past {from}",
    ),
    commands=(
        "add {days} to {from} and name the weekday",
        "go {days} forward from {from}; which weekday do you reach",
        "move ahead {days} starting at {from} and give the {_weekday}",
        "work out the weekday {days} after {from}",
        "jump {days} into the future from {from}, weekday only",
        "tell me the {_weekday} {days} after {from}",
    ),
    questions=(
        "what weekday is {days} after {from}?",
        "today is {from}; what day of the week is it in {days}?",
        "it's {from}, which weekday will it be {days} from now?",
        "if it is {from} now, what day will it be after {days}?",
        "{from} plus {days} is what weekday?",
        "which weekday do I land on {days} later than {from}?",
        *asked(*_DATA),
    ),
    stories=(
        *own.AFTER,
        *worked(own.AFTER),
        *layouts(*_DATA),
        "{_event} starts on {from} and takes {days}. On which weekday does it end?",
        "{_person} ordered on {from}. The parcel comes {days} later. Which weekday is that?",
        "Now: {from}. Wait {days}. Weekday?",
        "The deadline is {days} after {from}. Give me its day of the week.",
        "{_person} has {_number} plants. They are watered on {from} and again {days} later. What weekday is the second time?",
        "Suppose today were {from}. Name the weekday {days} ahead.",
        "A bond of {_number} dollars bought on {from} matures after {days}. Which day of the week is that?",
        "We left on {from} and will be back in {days}. What weekday do we return?",
        "{from} + {days}, weekday please",
    ),
)
BEFORE = Family(
    skill="weekdays/before",
    imported=BEFORE_GYM.draw,
    sample=shown(_behind, "weekdays/before", "{from}, {days}"),
    nouns=(
        "the {_weekday} {days} before {from}",
        "the {_weekday} that is {days} earlier than {from}",
        "the weekday {days} prior to {from}",
        "the day of the week {days} back from {from}",
        "the {_weekday} it was when {from} was still {days} away",
    ),
    clauses=(
        "which weekday came {days} before {from}",
        "what day of the week it was {days} ahead of {from}",
        "on what weekday {_event} began if it ended on {from} and took {days}",
        "which weekday it was {days} before {from}",
    ),
    commands=(
        "subtract {days} from {from} and name the weekday",
        "go {days} back from {from}; which weekday do you reach",
        "move backwards {days} starting at {from} and give the {_weekday}",
        "work out the weekday {days} before {from}",
        "jump {days} into the past from {from}, weekday only",
        "tell me the {_weekday} {days} before {from}",
    ),
    questions=(
        "what weekday was {days} before {from}?",
        "today is {from}; what day of the week was it {days} ago?",
        "it's {from}, which weekday was it {days} back?",
        "if it is {from} now, what day was it {days} earlier?",
        "{from} minus {days} is what weekday?",
        "which weekday do I land on {days} earlier than {from}?",
        *asked(*_DATA),
    ),
    stories=(
        *own.BEFORE,
        *worked(own.BEFORE),
        *layouts(*_DATA),
        "{_event} ended on {from} after {days}. On which weekday did it begin?",
        "{_person}'s parcel came on {from}. It was ordered {days} earlier. Which weekday was that?",
        "Now: {from}. Rewind {days}. Weekday?",
        "Invitations go out {days} before {from}. Give me the day of the week.",
        "{_person} has {_number} plants. They were watered {days} ago and today is {from}. What weekday was the last time?",
        "Suppose today were {from}. Name the weekday {days} in the past.",
        "A bond of {_number} dollars that matured on {from} was bought {days} before. Which day of the week was that?",
        "We came home on {from} and had been away for {days}. What weekday did we leave?",
        "{from} - {days}, weekday please",
    ),
)
KNOWN = Family(
    skill="weekdays/from-known",
    imported=KNOWN_GYM.draw,
    sample=shown(_known, "weekdays/from-known", "{known} = {weekday}, {date}"),
    nouns=(
        "the {_what} of {date} in a {_common} in which {known} is a {weekday}",
        "the weekday of {date} if {known} is a {weekday}",
        "the {_what} on {date}, given that {known} is a {weekday}",
        "the weekday of {date} when the year begins on a {weekday}",
        "the {_what} for {date} in a {_common} that starts with a {weekday}",
    ),
    clauses=(
        "which weekday {date} is if {known} is a {weekday}",
        "what day of the week {date} falls on in a {_common} starting on a {weekday}",
        "on what weekday {date} is when {known} was a {weekday}",
        "which day {date} lands on if New Year's Day is a {weekday}",
    ),
    commands=(
        "assume {known} is a {weekday} and name the weekday of {date}",
        "given {known} = {weekday}, find the weekday of {date} in the same {_common}",
        "let the year open on a {weekday}; give the {_what} of {date}",
        "take a {_common} whose {known} is a {weekday} and tell me the weekday of {date}",
        "knowing that {known} is a {weekday}, deduce what weekday {date} is",
        "work out the {_what} of {date} from the fact that {known} is a {weekday}",
    ),
    questions=(
        "{known} is a {weekday}. what weekday is {date}?",
        "if {known} is a {weekday} this year, which weekday is {date}?",
        "if a {_common} starts on a {weekday}, what day of the week is {date}?",
        "when {known} falls on {weekday}, on which weekday does {date} fall?",
        "the year starts with a {weekday}, so what day is {date}?",
        "suppose {known} was a {weekday}; which day of the week was {date}?",
        *asked(*_KNOWN_DATA),
    ),
    stories=(
        *own.KNOWN,
        *worked(own.KNOWN),
        *layouts(*_KNOWN_DATA),
        "In some {_common}, {known} is a {weekday}. {_person}'s {_event} is on {date}. On which weekday is it?",
        "{_person} remembers that {known} was a {weekday}. The {_event} was on {date} of that year. Which weekday?",
        "A calendar begins on a {weekday}. The {_event} is on {date}. Weekday?",
        "{known}: {weekday}. {date}: ?",
        "This year is no leap year and {known} is a {weekday}. Name the weekday of {date}.",
        "New Year's Day is a {weekday} this time. What will {date} be?",
        "The {_event} takes place on {date}. All I know is that {known} is a {weekday} in that {_common}. Which day of the week is the {_event}?",
        "We know the weekday of {known}, it is a {weekday}. Give that of {date}.",
        "A robot's year of 365 days starts on {weekday}. What weekday is its {date}?",
    ),
)
FAMILIES = (AFTER, BEFORE, KNOWN)
