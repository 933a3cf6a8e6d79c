"""The n-th weekday of a month; how many Mondays or workdays there are between two dates."""

from __future__ import annotations

import calendar
import datetime
from random import Random

from reasonnet.forge.domains import _weekday_counts_words as more
from reasonnet.forge.domains._everyday_talk import talk
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.everyday import PEOPLE
from reasonnet.forge.gym import Gym
from reasonnet.forge.gyms import by_pattern
from reasonnet.forge.wording import Family, Marked, Slot, join, mark, ordinal

_NAME = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DATE = rf"{_NAME}, [A-Z][a-z]+ \d+(?:, \d{{4}})?"
_SPANS: tuple[dict[str, object], ...] = (
    {},
    {"offset_upper_bound": 200},
    {"offset_upper_bound": 30, "year": 2019},
    {"offset_upper_bound": 360, "year": 2028},
)
NTH_GYM = Gym(
    "calendar_arithmetic",
    by_pattern(
        rf"on the (?P<position>\w+) (?P<weekday>{_NAME}) of (?P<month>\w+) (?P<year>\d{{4}})"
        rf"|In (?P<month_>\w+) (?P<year_>\d{{4}}), .*? the (?P<position_>\w+) (?P<weekday_>{_NAME})"
        rf"|for the (?P<position__>\w+) (?P<weekday__>{_NAME}) in (?P<month__>\w+) (?P<year__>\d{{4}})"
    ),
    tuple({"tasks": ["recurring_event_day"], "year": year} for year in (2022, 2022, 2024, 1999)),
)
COUNT_GYM = Gym(
    "calendar_arithmetic",
    by_pattern(
        rf"How many (?P<weekday>{_NAME})s are there from (?P<start>{_DATE}) to (?P<end>{_DATE})"
        rf"|occurrences of (?P<weekday_>{_NAME}) from (?P<start_>{_DATE}) to (?P<end_>{_DATE})"
        rf"|Between (?P<start__>{_DATE}) and (?P<end__>{_DATE}) .*? does (?P<weekday__>{_NAME}) occur"
    ),
    tuple({"tasks": ["count_days"], **span} for span in _SPANS),
)
WORKDAYS_GYM = Gym(
    "calendar_arithmetic",
    by_pattern(
        rf"from (?P<start>{_DATE}) to (?P<end>{_DATE})"
        rf"|Between (?P<start_>{_DATE}) and (?P<end_>{_DATE})"
    ),
    tuple({"tasks": ["count_business_days"], **span} for span in _SPANS),
)


def _nth(rng: Random) -> dict[str, Slot]:
    position = rng.choice([1, 2, 3, 4, -1])
    name = calendar.day_name[rng.randrange(7)]
    month = rng.randint(1, 12)
    text = calendar.month_name[month] if rng.random() < 0.85 else calendar.month_abbr[month]
    text = rng.choice([text] * 8 + [text.upper(), text.lower()])
    year = str(rng.randint(1950, 2060))
    said, number, known = mark(text, "month"), mark(f"{month:02}", "month"), mark(year, "year")
    when = rng.choice(
        [join(said, " ", known)] * 4
        + [join(said, ", ", known), join(said, " of ", known), join(number, "/", known), join(known, "-", number)]
        + [join("the year ", known, ", month ", said), join(said, " of the year ", known), join(known, " ", said)]
        + [join(said, " (", known, ")"), join("month ", mark(str(month), "month"), " of ", known)]
    )  # fmt: skip
    return {
        **talk(rng),
        "position": rng.choice(["last", "last", "final"]) if position < 0 else rng.choice([ordinal(rng, position)] * 4 + [str(position)]),
        "weekday": name if rng.random() < 0.8 else rng.choice([name.lower(), name[:3], name.upper(), name[:3].upper()]),
        "month": text,
        "year": year,
        "when": when,
        "_person": rng.choice(PEOPLE),
        "_event": rng.choice(["a meeting", "the market", "a book club", "the bin collection", "choir practice", "a fire drill", "the board meeting"]),
        "_number": str(rng.randint(2, 40)),
    }  # fmt: skip


def _date(rng: Random, date: datetime.date, style: int, year: bool, named: bool) -> str:
    month = date.strftime("%B")
    text = [f"{month} {date.day}", f"{date.day} {month}", date.strftime("%b ") + str(date.day)][
        style
    ]
    if year:
        text += (", " if style != 1 else " ") + str(date.year)
    return f"{date.strftime('%A')}, {text}" if named else text


def _written(rng: Random, dates: tuple[datetime.date, datetime.date]) -> list[str]:
    """Write two dates alike in a notation that the benchmark does not use."""
    style = rng.choice(["dots", "short", "dashed", "the", "slashes", "named", "ymd", "th", "long"])
    said = []
    for date in dates:
        month, name = date.strftime("%B"), date.strftime("%A")
        short, year, day = date.strftime("%b"), date.year, date.day
        end = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
        said.append(
            {
                "dots": f"{day}.{date.month}.{year}",
                "short": f"{name[:3]} {day} {short} {year}",
                "dashed": f"{day}-{short}-{year}",
                "the": f"{month} the {day}{end}, {year}",
                "slashes": f"{date.month:02}/{day:02}/{year}",
                "named": f"{name} {day} {month} {year}",
                "ymd": f"{year}/{date.month:02}/{day:02}",
                "th": f"{day}{end} {month} {year}",
                "long": f"{name} the {day}{end} of {month} {year}",
            }[style]
        )
    return said


def _period(rng: Random, texts: list[str], year: int | None) -> Marked:
    """Write a period; `year` where the dates lack theirs."""
    start, end = mark(texts[0], "start"), mark(texts[1], "end")
    shown = rng.choice(
        [
            join("from ", start, " to ", end), join("from ", start, " until ", end), join("between ", start, " and ", end),
            join("from ", start, " through ", end), join(start, " – ", end), join(start, " to ", end), join(start, " .. ", end),
            join("starting on ", start, " and ending on ", end), join("[", start, ", ", end, "]"), join("start: ", start, ", end: ", end),
            join("since ", start, " up to ", end), join("from ", start, " till ", end), join("beginning ", start, ", finishing ", end),
            join("from=", start, " to=", end), join(start, " -> ", end), join("with first day ", start, " and last day ", end),
        ]
    )  # fmt: skip
    if year is None:
        return shown
    said = mark(str(year), "year")
    return rng.choice(
        [join(shown, " (year ", said, ")"), join("in ", said, " ", shown), join(shown, " (all in ", said, ")")]
    )


def _span(rng: Random) -> dict[str, Slot]:
    start = datetime.date(rng.randint(1960, 2050), 1, 1) + datetime.timedelta(rng.randrange(330))
    end = start + datetime.timedelta(
        rng.choice([rng.randint(1, 20), rng.randint(5, 100), rng.randint(50, 300)])
    )
    style, named = rng.randrange(3), rng.random() < 0.4
    once = rng.random() < 0.25 and start.year == end.year
    if rng.random() < 0.15:
        texts = [start.isoformat(), end.isoformat()]
    else:
        texts = [
            _date(rng, start, style, not once, named),
            _date(rng, end, style, True, named),
        ]
    if rng.random() < 0.35:
        texts, once = _written(rng, (start, end)), False
    bare = start.year == end.year and rng.random() < 0.12
    period = (
        _period(rng, [_date(rng, day, style, False, named) for day in (start, end)], start.year)
        if bare
        else _period(rng, texts, None)
    )
    name = calendar.day_name[rng.randrange(7)]
    return {
        **talk(rng),
        "span": period,
        "start": texts[0],
        "end": texts[1],
        "weekday": name if rng.random() < 0.85 else name.lower(),
        "weekdays": Marked(((name, "weekday"), ("s", None))) if rng.random() < 0.5 else mark(name + "s", "weekday"),
        "_both": rng.choice(["", " (inclusive)", ", both days counted", " including both", " with both ends", ", first and last day included"]),
        "_workdays": rng.choice(["workdays", "working days", "business days", "weekdays (Monday to Friday)", "office days", "days that are no weekend"]),
        "_person": rng.choice(PEOPLE),
        "_number": str(rng.randint(2, 40)),
        "_event": rng.choice(["project", "course", "internship", "sprint", "season", "semester", "renovation"]),
    }  # fmt: skip


NTH = Family(
    skill="weekday-counts/nth",
    imported=NTH_GYM.draw,
    sample=with_example("weekday-counts/nth", _nth, "{position} {weekday} of {when}"),
    nouns=(
        "the date of the {position} {weekday} of {month} {year}",
        "the day of the month of the {position} {weekday} in {month} {year}",
        "the {position} {weekday} of {month} {year}, as a day number",
        "the number of the day that is the {position} {weekday} in {month} {year}",
        "the calendar day of {month} {year}'s {position} {weekday}",
    ),
    clauses=(
        "on which day of {month} {year} the {position} {weekday} falls",
        "what date the {position} {weekday} of {month} {year} has",
        "which day number the {position} {weekday} in {month} {year} is",
        "when the {position} {weekday} in {month} {year} is, day number only",
    ),
    commands=(
        "find the {position} {weekday} of {month} {year} and give the day",
        "give the day of the month on which {month} {year} has its {position} {weekday}",
        "look up the {position} {weekday} in {month} {year} (just the number)",
        "say on what day of {month} in {year} the {position} {weekday} is",
        "compute the date of the {position} {weekday}, {month} {year}",
    ),
    questions=(
        "what date is the {position} {weekday} in {month} {year}?",
        "which day of the month is the {position} {weekday} of {month} {year}?",
        "when is the {position} {weekday} of {month} {year}?",
        "{month} {year}: what day is the {position} {weekday}?",
        "on what date does the {position} {weekday} of {month} {year} fall?",
        "in {year}, what day of {month} was the {position} {weekday}?",
    ),
    stories=(
        "In {month} {year}, {_event} is held on the {position} {weekday}. Which day of the month is that?",
        "{_person} has {_event} every {position} {weekday} of a month. Give the day for {month} {year}.",
        "{_number} people come to {_event} on the {position} {weekday} of {month} {year}. What is the day number?",
        "{position} {weekday}, {month} {year}: day?",
        "Our rule: {_event} is on the {position} {weekday}. The month is {month}, the year {year}. On which day do we meet?",
        "Payday is the {position} {weekday}. For {month} {year}, which date does {_person} get paid?",
        "I'm filling in {month} {year}. Where does the {position} {weekday} go (a number from 1 to 31)?",
        "Cron job on the {position} {weekday}: which day number is that in {month} of {year}?",
        "{month} {year} has several days called {weekday}. Which date has the {position} one?",
        "The law says 'the {position} {weekday} of {month}'. Which day was or will that be in {year}?",
        *more.NTH,
    ),
    gives="number",
)
COUNT = Family(
    skill="weekday-counts/weekdays",
    imported=COUNT_GYM.draw,
    sample=with_example("weekday-counts/weekdays", _span, "{weekdays} {span}"),
    nouns=(
        "the number of {weekdays} from {start} to {end}{_both}",
        "the number of {weekdays} between {start} and {end}{_both}",
        "the count of {weekdays} in the period {start} to {end}",
        "how often {weekday} comes up from {start} to {end}{_both}",
        "the {weekday} count for {start} until {end}",
    ),
    clauses=(
        "how many {weekdays} lie between {start} and {end}{_both}",
        "how many times it is {weekday} from {start} to {end}",
        "how many {weekdays} a {_event} from {start} to {end} has{_both}",
        "how often a {weekday} occurs from {start} through {end}",
    ),
    commands=(
        "count the {weekdays} from {start} to {end}{_both}",
        "count each {weekday} between {start} and {end}{_both}",
        "tell me how many {weekdays} there are, {start} to {end}",
        "go through {start} until {end} and count {weekdays}",
        "find the number of {weekdays} in the range {start} - {end}",
    ),
    questions=(
        "how many {weekdays} are in the time from {start} till {end}{_both}?",
        "how many {weekdays} fall between {start} and {end}{_both}?",
        "from {start} to {end}, how many {weekdays} is that?",
        "how often is it {weekday} from {start} to {end}{_both}?",
        "how many {weekdays} does the stretch from {start} to {end} contain?",
    ),
    stories=(
        "{_person} trains every {weekday} from {start} to {end}{_both}. How many times is that?",
        "A {_event} runs from {start} until {end}. There is a class each {weekday}. How many classes are there{_both}?",
        "{start} - {end}. {weekdays}?",
        "The bins are emptied on {weekdays}. How often between {start} and {end}{_both}?",
        "{_number} people meet every {weekday}. First possible day {start}, last {end}. How many meetings?",
        "My pass is valid from {start} to {end} but only on {weekdays}. On how many days can I use it?",
        "Start {start}, end {end}{_both}. Count: {weekday}.",
        "{_person} pays {_number} dollars each {weekday} from {start} to {end}. How many payments?",
        "Every {weekday} there's a market. How many markets are there from {start} through {end}?",
        "Between two visits, {start} and {end}{_both}, how many {weekdays} go by for {_person}?",
        "count({weekday}, {start}, {end})?",
        *more.COUNT,
    ),
    gives="number",
)
WORKDAYS = Family(
    skill="weekday-counts/workdays",
    imported=WORKDAYS_GYM.draw,
    sample=with_example("weekday-counts/workdays", _span, "{span}"),
    nouns=(
        "the number of {_workdays} from {start} to {end}{_both}",
        "the number of {_workdays} between {start} and {end}{_both}",
        "the {_workdays} in the period {start} to {end}",
        "the count of {_workdays} from {start} until {end}{_both}",
        "all {_workdays} from {start} through {end}, holidays ignored",
    ),
    clauses=(
        "how many {_workdays} lie between {start} and {end}{_both}",
        "how many {_workdays} there are from {start} to {end}",
        "how many {_workdays} a {_event} from {start} to {end} has{_both}",
        "how many days without Saturdays and Sundays it is from {start} through {end}",
    ),
    commands=(
        "count the {_workdays} from {start} to {end}{_both}",
        "count every Monday to Friday day between {start} and {end}{_both}",
        "tell me how many {_workdays} there are, {start} to {end}",
        "leave out weekends and count the days from {start} until {end}{_both}",
        "find the number of {_workdays} in the range {start} - {end}",
    ),
    questions=(
        "how many {_workdays} are in the time from {start} till {end}{_both}?",
        "how many {_workdays} fall between {start} and {end}{_both}?",
        "from {start} to {end}, how many {_workdays} is that?",
        "how many {_workdays} do I have from {start} to {end}{_both}?",
        "not counting weekends, how many days are there from {start} to {end}?",
    ),
    stories=(
        "{_person} works Monday to Friday from {start} to {end}{_both}. On how many days does {_person} work?",
        "A {_event} runs from {start} until {end}. Nobody works at weekends. How many {_workdays} does it have{_both}?",
        "{start} - {end}. {_workdays}?",
        "The shop is closed on Saturday and Sunday. On how many days is it open between {start} and {end}{_both}?",
        "{_number} people share an office Monday through Friday. First day {start}, last day {end}. How many office days?",
        "My contract goes from {start} to {end} and I am paid for {_workdays}. How many are they?",
        "Start {start}, end {end}{_both}. Count {_workdays}.",
        "{_person} gets {_number} dollars per working day from {start} to {end}. For how many {_workdays} is that?",
        "Sick note from {start} to {end}{_both}. How many {_workdays} did {_person} miss?",
        "Please plan the {_event}: start {start}, finish {end}. I need the number of {_workdays}.",
        "Weekends off! {start} through {end} is how many {_workdays}?",
        *more.WORKDAYS,
    ),
    gives="number",
)
FAMILIES = (NTH, COUNT, WORKDAYS)
