"""Calendar: weekdays, days between dates, dates so many days on or back, leap years, months."""

from __future__ import annotations

import datetime
from random import Random

from reasonnet.forge.domains.text_stock import DAYS, MONTHS, NAMES, date_text, parts, some_date
from reasonnet.forge.wording import Family, Marked, Slot, join, mark, number

_EVENTS = parts(
    "wedding|concert|exam|flight|trial|launch|festival|match|funeral|holiday|moving day|audit|deadline|"
    "surgery|graduation|premiere|summer camp|conference|court hearing|school trip|rent payment|ferry trip",
    "|",
)


def _frame(rng: Random) -> dict[str, Slot]:
    person, other = rng.sample(NAMES, 2)
    return {
        "_person": person,
        "_other": other,
        "_event": rng.choice(_EVENTS),
        "_k": str(rng.randint(2, 80)),
        "_price": f"${rng.randint(3, 900)}",
        "_place": rng.choice(parts("Berlin|Lyon|Leeds|Osaka|Denver|Cape Town|Hanoi|Lima|Kraków|Boston|Milan|Pune", "|")),
        "_day": rng.choice(parts("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")),
    }


def _with_weekday(rng: Random, date: datetime.date, text: str) -> Marked:
    """Put the weekday before some dates; it is no part of the date and not marked."""
    if rng.random() < 0.88 or text.startswith("the "):
        return mark(text)
    name = DAYS[date.weekday()]
    short = rng.choice([name[:3], name[:3] + "."])
    gap = " " if text[0].isdigit() and rng.random() < 0.3 else ", "
    return join((name if rng.random() < 0.75 else short) + gap, mark(text))


def _weekday(rng: Random) -> dict[str, Slot]:
    date = some_date(rng)
    return {
        "date": date_text(rng, date),
        "_is": rng.choice(["is", "was", "will be", "falls on", "fell on", "would be"]),
        "_dayless": mark(date_text(rng, date, year=False), "date"),
        "year": str(date.year),
        **_frame(rng),
    }


def _between(rng: Random) -> dict[str, Slot]:
    start = some_date(rng)
    reach = rng.choice([20, 100, 400, 400, 4000, 30000])
    end = start + datetime.timedelta(days=rng.randint(1, reach))
    same_style = rng.random() < 0.6
    state = rng.getrandbits(32)
    first = date_text(Random(state), start)
    last = date_text(Random(state) if same_style else rng, end)
    kind = rng.random()
    if kind < 0.2:  # no years, or that of the end alone
        year = start.year
        begin = datetime.date(year, rng.randint(1, 11), rng.randint(1, 28))
        close = begin + datetime.timedelta(days=rng.randint(1, (datetime.date(year, 12, 31) - begin).days))
        if (close.month, close.day) == (2, 29):
            close += datetime.timedelta(days=1)
        first = date_text(rng, begin, year=False)
        last = date_text(rng, close, year=kind < 0.06)
    begin = datetime.date(2023, rng.randint(1, 11), rng.randint(1, 28))
    close = begin + datetime.timedelta(days=rng.randint(1, 364 - begin.timetuple().tm_yday + 1))
    return {
        "start": _with_weekday(rng, start, first),
        "end": _with_weekday(rng, end, last),
        "_from": mark(date_text(rng, begin, year=False), "start"),
        "_to": mark(date_text(rng, close, year=False), "end"),
        "year": str(rng.randint(1950, 2060)),
        **_frame(rng),
    }


def _while(rng: Random) -> Marked:
    kind = rng.random()
    if kind < 0.62:
        value = rng.choice([rng.randint(1, 31), rng.randint(1, 31), rng.randint(32, 120), rng.randint(100, 1000), rng.randint(1000, 20000), 10 * rng.randint(1, 50)])
        text = number(rng, value, words=0.2)
        return join(mark(text, "days"), " day" if value == 1 else " days")
    if kind < 0.86:
        value = rng.choice([rng.randint(1, 12), rng.randint(1, 12), rng.randint(13, 100)])
        text = number(rng, value, words=0.25)
        if value == 1:
            text = rng.choice(["a", "one", "1"])
        return join(mark(text, "weeks"), " week" if value == 1 else " weeks")
    if kind < 0.9:
        return mark("a fortnight", "weeks")
    weeks, days = rng.randint(1, 20), rng.randint(1, 6)
    gap = rng.choice([" and ", " and ", ", ", " plus "])
    return join(
        mark("a" if weeks == 1 and rng.random() < 0.5 else number(rng, weeks, words=0.2), "weeks"),
        (" week" if weeks == 1 else " weeks") + gap,
        mark("a" if days == 1 and rng.random() < 0.5 else number(rng, days, words=0.2), "days"),
        " day" if days == 1 else " days",
    )


def _shift(rng: Random) -> dict[str, Slot]:
    date = some_date(rng, 1700)
    text = date_text(rng, date, year=rng.random() < 0.88 or (date.month, date.day) == (2, 29))
    return {
        "date": _with_weekday(rng, date, text),
        "_while": _while(rng),
        **_frame(rng),
    }


def _leap(rng: Random) -> dict[str, Slot]:
    kind = rng.random()
    year = rng.randint(1890, 2110)
    if kind < 0.45:
        year = year // 4 * 4
    elif kind < 0.6:
        year = rng.randint(16, 26) * 100 if rng.random() < 0.8 else rng.randint(5, 60) * 100
    elif kind < 0.68:
        year = rng.randint(4, 9999)
    elif kind < 0.8:
        year = year // 4 * 4 + 2
    return {"year": str(year), **_frame(rng)}


def _month(rng: Random) -> dict[str, Slot]:
    index = rng.choice([1, 1, 1, *range(12)])
    name = MONTHS[index]
    kind = rng.random()
    if kind < 0.12:
        name = name[:3]
    elif kind < 0.16:
        name = "Sept" if index == 8 else name[:3]
    year = rng.choice([rng.randint(1900, 2100), rng.randint(1900, 2100) // 4 * 4, rng.randint(15, 25) * 100])
    dated: Slot = mark(name, "month")
    if rng.random() < 0.6:
        gap = rng.choice([" ", " ", " ", " of ", ", ", " in ", " in the year "])
        dated = join(mark(name, "month"), gap, mark(str(year), "year"))
    return {"month": name, "year": str(year), "_dated": dated, "_number": mark(str(index + 1), "month"), **_frame(rng)}


FAMILIES: tuple[Family, ...] = (
    Family(
        skill="calendar/weekday",
        sample=_weekday,
        nouns=(
            "the day name of {date}",
            "{date} as a weekday",
            "what day of the week {date} is",
            "the Monday-to-Sunday name for {date}",
            "the weekday printed next to {date} in a calendar",
            "the day of the week when it is {date}",
            "the weekday of {date}", "the day of the week of {date}", "the day of the week on {date}", "the day of the week for {date}", "the weekday on {date}", "the weekday for {date}", "the weekday that {date} falls on", "weekday({date})", "weekday of {date}", "the name of the weekday on {date}", "the day of the week that {date} fell on", "the weekday of the date {date}", "day of week for {date}",
            "the weekday of {_dayless} in {year}",
        ),
        clauses=(
            "what day of the week that makes if the date is {date}",
            "which of the seven weekdays belongs to {date}",
            "whether {date} is on a weekend or which weekday it is",
            "on what day of the week something on {date} takes place",
            "what day of the week {date} lands on",
            "if {date} is a Saturday or some other weekday",
            "what weekday {date} {_is}", "which day of the week {date} {_is}", "what day of the week it was on {date}", "which weekday {date} falls on", "on which weekday {date} fell", "on what day of the week {date} lies", "what day {date} was", "what day it will be on {date}", "whether {date} is a Monday, a Tuesday or what day", "which day of the week the calendar shows for {date}", "what weekday it is on {date}", "which weekday {_dayless} was in {year}",
        ),
        commands=(
            "{date}: weekday",
            "{date} day of the week",
            "which weekday, {date}: tell",
            "derive the day of the week from {date}",
            "match {date} with its weekday",
            "write the name of the day for {date}",
            "find out if {date} was a Tuesday or what weekday",
            "assign a day of the week to {date}",
            "give the weekday only, not the date, for {date}",
            "weekday {date}",
            "day of week: {date}",
            "{date}, weekday please",
            "find what day {date} lands on",
            "tell which day of the week {date} lands on",
            "name the weekday of {date}", "give the day of the week for {date}", "find the weekday for {date}", "look up what weekday {date} is", "determine the day of the week of {date}", "calculate the weekday on {date}", "work out which day of the week {date} was", "compute the day of the week for {date}", "say what day of the week {date} falls on", "check which weekday {date} will be", "state the weekday of {date}", "figure out the weekday of {date}", "print the day name of {date}", "convert {date} to its weekday",
        ),
        questions=(
            "day of the week, {date}?",
            "{date}, what day?",
            "weekday on {date}?",
            "{date} = which weekday?",
            "what dow is {date}?",
            "if something happens on {date}, which day of the week is that?",
            "is {date} a workday, I mean which weekday is it?",
            "does {date} fall on a Friday, and if not, on which day?",
            "which column of the wall calendar is {date} in?",
            "{date} weekday?",
            "whats the day of the week on {date}?",
            "what day does {date} land on?",
            "which day was {date}, Monday to Sunday?",
            "on which weekday does {_dayless} of the year {year} fall?",
            "what day of the week was {date}?", "what day of the week is {date}?", "what day of the week will {date} be?", "which weekday was {date}?", "what weekday is {date}?", "on which day of the week did {date} fall?", "on what day of the week does {date} fall?", "what day is {date}?", "what day was it on {date}?", "which day of the week will it be on {date}?", "{date} was what day of the week?", "{date} falls on which weekday?", "on which weekday will {date} fall?", "is {date} a Monday or which day?", "what weekday did we have on {date}?",
            "which day of the week does the calendar show for {date}?", "what's the weekday for {date}?", "{date}: what weekday?", "was {date} a weekend day, or what weekday was it?", "what day of the week was {_dayless} in {year}?", "in {year}, on which weekday did {_dayless} fall?",
        ),
        stories=(
            "The concert tickets say {date}. Which day of the week do we go?",
            "Homework was handed out on {date}. What day of the week did {_person} get it?",
            "{_person} needs a day off for the {_event} on {date}. What weekday is it?",
            "In the hospital file the {_event} is noted for {date}. Which weekday would that be?",
            "Garbage pickup moves to {date}. On what weekday is that?",
            "Grandpa's coin was minted on {date}. What day of the week was it minted?",
            "The library in {_place} is closed on {_day}s. We want to go on {date}. What weekday is that?",
            "Commit timestamp: {date}. Day of the week?",
            "Somebody asked me which weekday I was born. Well, it was {date}. What's the answer?",
            "Quick one for my diary: {date}, what weekday?",
            "Grandma remembers {date} well but not the weekday. Which was it?",
            "Will we have school on {date}? I mean, which day of the week is it?",
            "In {year} the {_event} was on {_dayless}. What weekday was that?",
            "{_person} was born on {date}. What day of the week was that?", "The {_event} is on {date}. What weekday is it?", "My {_event} takes place on {date}. On which day of the week is that?", "The contract was signed on {date}. Which weekday was it?", "{_person} and {_other} got married on {date}. On which weekday?", "The battle was fought on {date}. What day of the week was it?", "The photo is dated {date}. What weekday was it taken on?", "Our {_k}th meeting will be held on {date}. Which day of the week will that be?",
            "The bill of {_price} is due on {date}. What weekday is that?", "I only work on weekdays. The {_event} is on {date}. What day of the week is it?", "The letter from {_place} carries the postmark {date}. What day of the week was it stamped?", "They want to open the shop in {_place} on {date}. What weekday would that be?", "The first episode was aired on {date}. Which day of the week was that?", "{_person} turns {_k} on {date}. What weekday will the party be on?", "The ship sank on {date}. Was it a Sunday, or which weekday was it?", "My passport runs out on {date}. What day of the week is that?", "The log entry says {date}. What was the weekday?", "The bin is emptied on {_day}. Today is {date}. What weekday is today?",
            "The eclipse will happen on {date}. On which day of the week can we see it?", "We plan a flight to {_place} on {date}. Which weekday do we fly?",
        ),
        accepts={"date": "date"},
        gives="word",
    ),
    Family(
        skill="calendar/days-between",
        sample=_between,
        nouns=(
            "{start} to {end} in days",
            "the days that separate {start} and {end}",
            "the number of days left until {end} when it is {start}",
            "the number of days gone by on {end} since {start}",
            "the date difference of {start} and {end}",
            "the wait in days from {start} to {end}",
            "the number of days between {start} and {end}", "the number of days from {start} to {end}", "the days from {start} until {end}", "the time in days between {start} and {end}", "the difference in days between {start} and {end}", "the day count from {start} to {end}", "days between {start} and {end}", "{end} minus {start} in days", "the interval in days from {start} to {end}", "the distance in days between {start} and {end}", "the gap between {start} and {end} in days", "the length in days of the period from {start} to {end}", "the number of days between {_from} and {_to} in {year}", "the number of days until {end}, counted from {start}",
        ),
        clauses=(
            "how many days that makes if it goes from {start} to {end}",
            "how many more days it is to {end} when today is {start}",
            "how many days have gone by since {start} if it is {end} today",
            "in how many days {end} is, seen from {start}",
            "how many days separate {start} from {end}",
            "how many days ago {start} was on {end}",
            "how many days there are between {start} and {end}", "how many days lie between {start} and {end}", "how many days pass from {start} to {end}", "how many days it is from {start} until {end}", "how many days are left until {end} if today is {start}", "how many days after {start} {end} comes", "how many days apart {start} and {end} are", "how many nights there are from {start} to {end}", "how many days before {end} {start} was", "how far apart in days {start} and {end} are", "how many days there are from {_from} to {_to} in {year}",
        ),
        commands=(
            "{start} till {end}: days",
            "{start} {end} days between",
            "days since {start} on {end}, count them",
            "{end} minus {start}, in days",
            "express the span from {start} to {end} in days",
            "get the date difference between {start} and {end}",
            "tick off the days from {start} to {end} and count them",
            "say in how many days it will be {end} if today is {start}",
            "use DATEDIF {start} to {end} in days",
            "days {start} to {end}",
            "days between {start} and {end}, count",
            "day difference: {start}, {end}",
            "count down the days from {start} to {end}",
            "number the days separating {start} from {end}",
            "count the days between {start} and {end}", "count the days from {start} to {end}", "calculate the number of days from {start} until {end}", "compute the days between {start} and {end}", "work out how many days pass between {start} and {end}", "find the number of days from {start} to {end}", "give the difference in days between {start} and {end}", "determine how many days apart {start} and {end} are", "subtract {start} from {end} and give days", "tell the day count from {start} up to {end}", "figure out the days from {start} till {end}", "count how many days it takes to get from {start} to {end}", "measure the time from {start} to {end} in days", "in {year}, count the days from {_from} to {_to}",
        ),
        questions=(
            "{start} till {end}, how many days?",
            "how many days, {start} – {end}?",
            "{start} until {end} is how many days?",
            "days left till {end} from {start}?",
            "how many more days from {start} till {end}?",
            "it is {end}, how many days has it been since {start}?",
            "in how many days is {end} if we have {start} now?",
            "how many sleeps from {start} to {end}?",
            "how many days did it take if it began on {start} and was through on {end}?",
            "counted in days, how far is {end} from {start}?",
            "days from {start} to {end}?",
            "{start} to {end}, how many days?",
            "how many days separate {start} and {end}?",
            "{end} is how many days after {start}?",
            "how many days will go by between {start} and {end}?",
            "how many days ago was {start} if it's {end} today?",
            "how old in days is someone on {end} who was born on {start}?",
            "how many days are there between {start} and {end}?", "how many days are between {start} and {end}?", "how many days is it from {start} to {end}?", "how many days from {start} until {end}?", "how many days until {end} if today is {start}?", "how many days lie between {start} and {end}?", "how many days passed from {start} to {end}?", "how many days elapsed between {start} and {end}?", "how many days apart are {start} and {end}?", "how many days after {start} is {end}?", "how many days before {end} is {start}?", "what is the difference in days between {start} and {end}?", "today is {start}. How many days are left until {end}?", "from {start} to {end} is how many days?", "how long is it from {start} to {end} in days?", "how many nights are there from {start} to {end}?", "what's the number of days between {start} and {end}?", "starting on {start}, how many days does it take to reach {end}?", "in {year}, how many days are there from {_from} to {_to}?", "how many days were there between {_from} and {_to} in {year}?",
        ),
        stories=(
            "Started {start}, finished {end}. Days?",
            "{_person} counts the sleeps to the {_event}: today is {start}, it is on {end}. How many sleeps?",
            "The tomatoes went in on {start} and were ripe on {end}. How many days did they need?",
            "{_other} was in hospital from {start} to {end}. How many days after going in did {_other} get out?",
            "The book was taken out on {start} and brought back on {end}. For how many days was it out?",
            "The season opens on {start} and the final is on {end}. How many days later is the final?",
            "No accidents since {start}, says the sign. Today is {end}. What number of days does it show?",
            "The bug was reported on {start} and fixed on {end}. How many days was it open?",
            "{end} is exam day. From {start} on I can study. How many days do I have until then?",
            "Last haircut {start}, next one {end}. How many days in between?",
            "The {_event} is on {end}, and it's {start} today. Countdown in days?",
            "It ended on {end} after it had begun on {start}. How many days was that?",
            "By {end} {_person} had been in {_place} since {start}. How many days is that?",
            "In {year} the holidays went from {_from} to {_to}. How many days lie between these dates?",
            "{_person} left for {_place} on {start} and came back on {end}. How many days later was that?", "The project began on {start} and ended on {end}. How many days did it run?", "I borrowed a book on {start} and it is due on {end}. How many days do I have?", "Today is {start} and the {_event} is on {end}. How many days do we have to wait?", "{_person} was born on {start}. {_other} was born on {end}. How many days older is {_person}?", "The war broke out on {start} and peace came on {end}. How many days did it last?", "The milk was bought on {start} and spoils on {end}. How many days is that?", "{_person} stopped smoking on {start}. It is {end} now. For how many days has {_person} not smoked?",
            "We check in on {start} and check out on {end} at {_price} a night. How many nights is that?", "The invoice of {_price} was sent on {start} and paid on {end}. How many days did it take?", "The seeds were planted on {start}. The first flower opened on {end}. How many days lie in between?", "My subscription started on {start} and runs out on {end}. How many days does it run?", "The probe was launched on {start} and landed on {end}. How many days was it under way?", "She was elected on {start} and resigned on {end}. How many days was she in office?", "It's {start}. My visa for {_place} expires on {end}. How many days are left?", "{_person} has {_k} days of leave. The break goes from {start} to {end}. How many days is it from the first to the last date?", "The king reigned from {start} to {end}. How many days did he reign?", "Ticket opened: {start}. Ticket closed: {end}. How many days was it open?", "The last rain fell on {start}, and the next came on {end}. How many days passed?", "The loan runs from {start} to {end}. For how many days is interest due?",
        ),
        accepts={"start": "date", "end": "date"},
        gives="number",
    ),
    Family(
        skill="calendar/add-days",
        sample=_shift,
        nouns=(
            "the due date for something given on {date} for {_while}",
            "{_while} on from {date}",
            "{date} put off by {_while}",
            "the date once {_while} have run from {date}",
            "{_while} later than {date}",
            "the expiry date of a pass bought on {date} that is good for {_while}",
            "the date {_while} after {date}", "{date} plus {_while}", "the date {_while} from {date}", "the day {_while} after {date}", "the calendar date {_while} later than {date}", "the date that comes {_while} after {date}", "{date} + {_while}", "the date when {_while} have passed since {date}", "the deadline {_while} after {date}", "the date you reach {_while} on from {date}", "the end date of something that starts on {date} and takes {_while}", "the date {_while} following {date}",
        ),
        clauses=(
            "what date that makes if {_while} go by after {date}",
            "by which date it must be back if lent on {date} for {_while}",
            "when {_while} will be up if they begin on {date}",
            "when it ends if it starts on {date} and goes on for {_while}",
            "which date is reached {_while} on from {date}",
            "what date follows {date} by {_while}",
            "what date is {_while} after {date}", "which date comes {_while} after {date}", "what the date is {_while} from {date}", "what date it will be in {_while} if today is {date}", "which date lies {_while} after {date}", "when {_while} from {date} is", "what date you get by adding {_while} to {date}", "on what date {_while} are over if they start on {date}", "what the calendar shows {_while} after {date}", "what date it was {_while} later than {date}",
        ),
        commands=(
            "{date}, {_while} later",
            "{date} + {_while}: date",
            "{_while} from {date}: give the date",
            "let {_while} pass from {date} and state the date",
            "advance {date} by {_while}",
            "put {date} off by {_while} and name the new date",
            "fast-forward {_while} from {date}",
            "push {date} back by {_while}, so that it is later",
            "with {date} as the start, find the date when {_while} are over",
            "date {_while} after {date}",
            "add to {date} {_while}",
            "jump {_while} forward from {date} in the calendar",
            "roll {date} on by {_while}",
            "add {_while} to {date}", "add {_while} to the date {date}", "find the date {_while} after {date}", "calculate the date {_while} from {date}", "compute {date} plus {_while}", "count {_while} forward from {date}", "work out which date comes {_while} after {date}", "go {_while} ahead from {date}", "give the date {_while} later than {date}", "move {date} forward by {_while}", "determine the date {_while} past {date}", "postpone {date} by {_while}", "start at {date}, go on {_while} and name the date", "tell what date is {_while} after {date}", "shift {date} by {_while} into the future", "extend the {date} deadline by {_while} and give the new date",
        ),
        questions=(
            "{date}, {_while} on?",
            "{_while} after {date}?",
            "{_while} later than {date} is?",
            "when are {_while} over, counted from {date}?",
            "if it starts on {date} and takes {_while}, on which date does it end?",
            "what date must it be back by if I take it out on {date} for {_while}?",
            "{date} is when it begins, {_while} later it ends, so on what date?",
            "what's the new date if {date} is pushed back by {_while}?",
            "it's {date} and there are {_while} left, so when does it end?",
            "{date} plus {_while}?",
            "which date is {_while} from {date}?",
            "{_while} on from {date}, what's the date?",
            "what date comes {_while} later if we start on {date}?",
            "when {date} is day zero, what date is it after {_while}?",
            "what date is {_while} after {date}?", "what is the date {_while} after {date}?", "which date comes {_while} after {date}?", "what date will it be {_while} from {date}?", "if today is {date}, what date is it in {_while}?", "what's {date} plus {_while}?", "{_while} after {date} is what date?", "which day of which month is {_while} after {date}?", "when is {_while} from {date}?", "starting from {date}, what is the date {_while} later?", "what date do you get if you add {_while} to {date}?", "today is {date}. What's the date in {_while}?", "counting {_while} from {date}, what date do I reach?", "what will the date be when {_while} have gone by since {date}?", "on what date will it be {_while} since {date}?", "what date was {_while} later than {date}?",
        ),
        stories=(
            "{_person} takes out a book on {date}; it is due {_while} after that. When must it be back?",
            "On {date} there are {_while} left until the {_event}. What date is the {_event}?",
            "It's {date} today and {_person} still has {_while} left before the {_event}. On what date is it?",
            "The {_event} was to be on {date}, but it was pushed back {_while}. When is it now?",
            "Cheese made on {date} must ripen for {_while}. From what date can it be eaten?",
            "The doctor saw {_person} on {date} and wants to see {_person} again in {_while}. What date is the check-up?",
            "{_other} lends me the tent on {date} and needs it back in {_while}. By which date?",
            "Free trial: begins {date}, ends after {_while}. End date?",
            "The beans sown on {date} come up after {_while}. When do they show?",
            "{_while} following the {_event} of {date}, the results are out. On what date are they out?",
            "The gym pass bought on {date} runs for {_while}. Up to which date?",
            "{_person} starts the job on {date}. Probation is over after {_while}. What date is that?",
            "In {_while} from {date} the {_event} will be held. On which date?",
            "{_person} promised on {date} to pay back {_price} in {_while}. By which date?",
            "{_while} after {date}, the {_event} takes place. What is its date?",
            "{_person} left on {date} and came back {_while} later. On which date was that?", "The {_event} is {_while} after {date}. When is it?", "I ordered a sofa on {date} and it takes {_while} to arrive. On what date does it come?", "A bill of {_price} dated {date} must be paid within {_while}. What is the last date?", "The library lent me a book on {date} for {_while}. When do I have to return it?", "The egg was laid on {date} and hatches after {_while}. On what date does it hatch?", "The guarantee starts on {date} and is good for {_while}. When does it end?", "{_person} starts a diet on {date} that goes on for {_while}. What date is it over?", "The ship leaves {_place} on {date}; the trip takes {_while}. On which date does it land?", "The trial began on {date} and the verdict came {_while} later. What was the date of the verdict?", "My cast was put on on {date} and has to stay on for {_while}. When can it come off?", "The seeds went into the ground on {date}. They sprout in {_while}. When can I expect them?",
            "It's {date}. {_person} will turn {_k} in {_while}. What date is the birthday?", "Rent was paid on {date} and the next is due in {_while}. What date is that?", "The sprint starts on {date} and lasts {_while}. What's the date when it is through?", "The {_event} planned for {date} was put off by {_while}. What is the new date?", "The trial version was installed on {date} and works for {_while}. On what date does it stop?", "The vaccine was given on {date}, and the second shot follows {_while} after. When is the second shot?", "The notice was given on {date} and takes effect in {_while}. From what date?", "{_other} writes: see you in {_while}! The letter is dated {date}. When do we meet?",
        ),
        accepts={"date": "date"},
        gives="date",
    ),
    Family(
        skill="calendar/subtract-days",
        sample=_shift,
        nouns=(
            "the start date for something that ended on {date} after {_while}",
            "{_while} back from {date}",
            "{date} moved up by {_while}",
            "the date with {_while} to go until {date}",
            "{_while} earlier than {date}",
            "the purchase date of a pass that was good for {_while} and ran out on {date}",
            "the date {_while} before {date}", "{date} minus {_while}", "the date {_while} prior to {date}", "the day {_while} before {date}", "the calendar date {_while} earlier than {date}", "the date that comes {_while} before {date}", "{date} - {_while}", "the date from which {_while} lead up to {date}", "the latest date that is {_while} ahead of {date}", "the date you reach {_while} back from {date}", "the date {_while} preceding {date}", "the start date of something that took {_while} and ended on {date}",
        ),
        clauses=(
            "what date that makes if one goes {_while} back before {date}",
            "from which date it was out if it came back on {date} after {_while}",
            "when {_while} began if they were up on {date}",
            "when it started if it ended on {date} and went on for {_while}",
            "which date is reached {_while} back from {date}",
            "what date precedes {date} by {_while}",
            "what date was {_while} before {date}", "which date comes {_while} before {date}", "what the date was {_while} before {date}", "what date it was {_while} ago if today is {date}", "which date lies {_while} earlier than {date}", "when {_while} prior to {date} was", "what date you get by taking {_while} off {date}", "on what date {_while} have to start so that they end on {date}", "what the calendar showed {_while} before {date}", "what date it is when {_while} are left until {date}",
        ),
        commands=(
            "{date}, {_while} earlier",
            "{date} - {_while}: date",
            "{_while} before {date}: give the date",
            "turn the calendar back {_while} from {date} and state the date",
            "set {date} back in the past by {_while}",
            "take {_while} off {date} and name the date",
            "rewind the calendar from {date} by {_while}",
            "move {date} up by {_while}, so that it is earlier",
            "with {date} as the end, find the date when {_while} began",
            "date {_while} before {date}",
            "deduct {_while} from {date}",
            "jump {_while} back from {date} in the calendar",
            "roll {date} back by {_while}",
            "subtract {_while} from {date}", "take {_while} away from {date}", "find the date {_while} before {date}", "calculate the date {_while} prior to {date}", "compute {date} minus {_while}", "count {_while} back from {date}", "work out which date came {_while} before {date}", "go {_while} back from {date}", "give the date {_while} earlier than {date}", "move {date} back in time by {_while}", "determine the date {_while} ahead of {date}", "bring {date} forward by {_while}, so that it is earlier", "start at {date}, go backwards {_while} and name the date", "tell what date was {_while} before {date}", "shift {date} by {_while} into the past", "rewind {_while} from {date}",
        ),
        questions=(
            "{date}, {_while} back?",
            "{_while} before {date}?",
            "{_while} earlier than {date} is?",
            "when did {_while} begin that were over on {date}?",
            "if it ended on {date} and took {_while}, on which date did it start?",
            "what date was it taken out if I gave it back on {date} after {_while}?",
            "{date} is when it ended, {_while} before that it began, so on what date?",
            "what's the new date if {date} is moved up by {_while}?",
            "it's {date} and it began {_while} ago, so when did it begin?",
            "{date} minus {_while}?",
            "which date was {_while} before {date}?",
            "{_while} back from {date}, what's the date?",
            "what date came {_while} earlier if we start from {date}?",
            "it's {date}: what was the date {_while} back?",
            "what date was {_while} before {date}?", "what is the date {_while} before {date}?", "which date comes {_while} before {date}?", "what date was it {_while} prior to {date}?", "if today is {date}, what date was it {_while} ago?", "what's {date} minus {_while}?", "{_while} before {date} is what date?", "which day of which month is {_while} earlier than {date}?", "when was {_while} before {date}?", "going back {_while} from {date}, what is the date?", "what date do you get if you subtract {_while} from {date}?", "today is {date}. What was the date {_while} ago?", "counting back {_while} from {date}, what date do I reach?", "on what date were there still {_while} until {date}?", "what date is {_while} ahead of {date}, looking back?", "what date is it if {date} is {_while} away?",
        ),
        stories=(
            "{_person} gave a book back on {date}; it had been taken out {_while} before that. When was it taken out?",
            "On {date} it had been {_while} since the {_event}. What date was the {_event}?",
            "It's {date} today and {_person} has been waiting for {_while}. Since what date?",
            "The {_event} was to be on {date}, but it was moved up {_while}. When is it now?",
            "Cheese that is ready on {date} had to ripen for {_while}. On what date was it made?",
            "The doctor sees {_person} on {date} and last saw {_person} {_while} ago. What date was that?",
            "{_other} got the tent back on {date}, after lending it for {_while}. From which date was it lent?",
            "Free trial: ended {date}, lasted {_while}. Start date?",
            "The beans that came up on {date} had been sown {_while} earlier. When were they sown?",
            "{_while} ahead of the {_event} of {date}, the tickets go on sale. On what date do they go on sale?",
            "The gym pass that runs out on {date} was good for {_while}. Since which date?",
            "{_person} needs {_while} to sew a costume and wants it done by {date}. What is the last date to start?",
            "The {_event} took place {_while} before {date}. On which date?",
            "{_person} paid {_price} exactly {_while} before {date}. When was that?",
            "{_while} before {date}, we met in {_place}. What was the date?",
            "{_person} came back on {date} after being away for {_while}. On which date did {_person} leave?", "The {_event} is on {date} and tickets must be bought {_while} before. What is the last date for it?", "I have to give notice {_while} before {date}. What date is that?", "The cake must be baked {_while} before the party on {date}. On what date do I bake?", "The chick hatched on {date} after {_while}. When was the egg laid?", "My contract ends on {date} and lasted {_while}. When did it begin?", "The {_event} is on {date}. We start training {_while} earlier. What date is the first training?", "Book the flight to {_place} at least {_while} ahead of {date}. By what date?", "It is {date}. The parcel was sent {_while} ago. On which date was it sent?", "The police say the theft happened {_while} before {date}. What was the date?", "On {date} {_person} said: I quit {_while} ago. When was that?", "The form must reach us no later than {_while} before {date}. What is the deadline?",
            "The patient fell ill on {date} and must have been infected {_while} before. On what date?", "The countdown said {_while} to go, and the launch was on {date}. What was the date then?", "The report is due on {date}, and I need {_while} for it. When must I begin at the latest?", "The ship reached {_place} on {date} after {_while} at sea. What date did it sail?", "The milk went bad on {date}, {_while} after it was bought. When was it bought?", "{_other} turned {_k} on {date}; {_while} earlier we met. When did we meet?", "The {_event} of {date} was moved up by {_while}. What is its new, earlier date?", "The bill of {_price} was paid on {date}, {_while} after it was written. What date is on the bill?",
        ),
        accepts={"date": "date"},
        gives="date",
    ),
    Family(
        skill="calendar/is-leap-year",
        sample=_leap,
        clauses=(
            "whether {year} is one of the years with 366 days",
            "if 29 February exists in {year}",
            "whether {year} is leap or common",
            "whether the 29th comes up in February {year}",
            "if the rule for leap years holds for {year}",
            "whether in {year} the day after February 28 is still February",
            "if {year} has 366 days instead of 365",
            "whether {year} is a 366-day year",
            "whether {year} is a leap year", "if {year} is a leap year", "whether {year} was a leap year", "if {year} will be a leap year", "whether there was a February 29 in {year}", "if the year {year} has 366 days", "whether February has 29 days in {year}", "whether {year} has an extra day", "if {year} counts as a leap year", "whether the year {year} gets a leap day", "whether or not {year} is leap",
        ),
        commands=(
            "leap: {year}",
            "{year} leap or not",
            "leap year test, {year}",
            "apply the leap year rule to {year}",
            "tell whether {year} runs to 366 days",
            "classify {year} as a leap year or not, yes or no",
            "see whether {year} gets a 29 February",
            "check the calendar of {year} for a 29 February",
            "establish if {year} is leap",
            "leap year {year}, yes or no",
            "{year}: check leap year",
            "is-leap {year}",
            "see if the calendar of {year} has a leap day",
            "check if {year} is a leap year", "say whether {year} is a leap year", "decide whether {year} was a leap year", "determine if {year} is a leap year", "test whether the year {year} is leap", "verify that {year} is a leap year", "find out whether {year} has 366 days", "figure out if {year} will be a leap year", "look up whether {year} has a February 29th", "leap year check: {year}", "work out whether February {year} has 29 days", "confirm if {year} has a leap day", "judge if {year} is a leap year or a common one",
        ),
        questions=(
            "leap year {year}?",
            "{year} leap?",
            "leap or not: {year}?",
            "{year}, 366 days?",
            "feb 29 in {year}, yes or no?",
            "is the day after February 28, {year} a day in February?",
            "does the leap year rule apply to {year}?",
            "do we get one more day than usual in {year}?",
            "has {year} a day more than 365?",
            "has February {year} got a 29th?",
            "does {year} divide up into 366 days rather than 365?",
            "{year} leap year?",
            "is February one day longer in {year}?",
            "is {year} a 366-day year?",
            "can someone have a birthday on 29 February in {year}?",
            "were there 366 days in {year}?",
            "does the month of February run to the 29th in {year}?",
            "is {year} a leap year?", "was {year} a leap year?", "will {year} be a leap year?", "is the year {year} a leap year?", "does {year} have 366 days?", "did {year} have 366 days?", "was there a 29 February in {year}?", "will there be a February 29 in {year}?", "does February have 29 days in {year}?", "does {year} have a leap day?", "{year}: leap year or not?", "is {year} one of the leap years?", "does the year {year} count as a leap year?", "is it true that {year} is a leap year?", "did they add a day to February in {year}?", "would {year} be a leap year in the Gregorian calendar?", "has {year} got an extra day?", "is {year} leap?",
        ),
        stories=(
            "The Olympics bid says {year} has 366 days. True?",
            "{_person} was born on February 29 and hopes for a real birthday in {year}. Will there be one?",
            "Kids in class {_k} learn the rule by 4, 100 and 400. They try it on {year}. Is it a leap year?",
            "My date parser rejects 29 February {year}. I think the date is fine. Is it?",
            "Someone booked a room in {_place} for 29 February {year}. Can that be?",
            "We close the books after 366 days if it's a leap year. Is it one in {year}?",
            "Century years are tricky, others are easy. What about {year}, leap?",
            "{_person} rents a hall for February {year} and hopes for 29 days. Will there be 29?",
            "A cookbook calendar for {year} needs a recipe for each day. Does it need 366?",
            "{_person} is going to {_place} in {year} and asks if that is a leap year. Is it?",
            "Leap years have 366 days. What about {year}, is it one?",
            "{_person} claims to be born on 29 February {year}. Is that possible?", "My calendar for {year} shows a 29th of February. Is this right?", "The payroll needs to know if it has 366 days to pay in {year}. Does it?", "{_person} wants to marry on February 29, {year}. Does that day exist?", "A quiz asks if {year} has a leap day. Does it?", "{_other} bets that {year} is a leap year. Does {_other} win?", "In my program the year {year} is passed to isleap(). Does it return true?", "We plan an event for the leap day of {year}. Is there one in that year?", "A leapling turns {_k} and can only celebrate in leap years. Is there a party in {year}?", "The subscription costs {_price} a day, so leap years cost more. Will {year} cost more?", "The games are only held in leap years. Can they be held in {year}?", "I was told {year} has 366 days. Is that so?", "Is this a leap year? The year I mean is {year}.",
        ),
        accepts={"year": "number"},
    ),
    Family(
        skill="calendar/days-in-month",
        sample=_month,
        nouns=(
            "{_dated}'s number of days",
            "{_dated}, how many days",
            "the days that {_dated} counts",
            "the number of the last day of {_dated}",
            "the number of sunrises in {_dated}",
            "the number of daily entries a diary has for {_dated}",
            "the number of days in {_dated}", "the length of {_dated} in days", "the number of days {_dated} has", "the day count of {_dated}", "days in {_dated}", "the number of days of the month of {_dated}", "the total days in {_dated}", "the number of days in the month {_dated}", "the last day number of {_dated}", "the amount of days in {_dated}", "the number of days in month {_number} of {year}", "the number of days there are in {month} in {year}",
        ),
        clauses=(
            "how many days go into {_dated}",
            "what the last day number in {_dated} is",
            "how far the days of {_dated} count",
            "what number of days {_dated} gives us",
            "how many days one has in {_dated}",
            "up to which day number {_dated} runs",
            "how many days {_dated} has", "how many days there are in {_dated}", "how many days are in {_dated}", "how long {_dated} is in days", "how many days the month of {_dated} has", "of how many days {_dated} consists", "how many days {month} had in {year}", "whether {_dated} has 28, 29, 30 or 31 days", "how many days long {_dated} is", "how many calendar pages one tears off in {_dated}",
        ),
        commands=(
            "days: {_dated}",
            "{_dated}, number of days",
            "day count {_dated}",
            "tot up the days of {_dated}",
            "check whether {_dated} has 30 or 31 days or fewer, and give the number",
            "count from the first to the last day of {_dated}",
            "report the days that {_dated} has",
            "recall how many days {_dated} has",
            "number the days of {_dated} and give the last number",
            "days in {_dated}, count",
            "month length {_dated}",
            "tell the last date of {_dated} as a day number",
            "give me the day total for {_dated}",
            "count the days in {_dated}", "give the number of days in {_dated}", "say how many days {_dated} has", "look up the number of days in {_dated}", "find how many days there are in {_dated}", "determine the length of {_dated} in days", "tell how many days are in {_dated}", "state the number of days of {_dated}", "work out how many days {_dated} has", "compute the number of days in {_dated}", "name the number of days in {_dated}", "report how many days long {_dated} is", "for the year {year}, say how many days {month} has", "check how many days {month} had in {year}",
        ),
        questions=(
            "days in {_dated}?",
            "{_dated} days?",
            "number of days, {_dated}?",
            "{_dated}, how many days is that?",
            "does {_dated} end on the 30th, the 31st or when?",
            "what is the last day number of {_dated}?",
            "how many times does the sun rise in {_dated}?",
            "how many days must I get through in {_dated}?",
            "how many squares on the calendar does {_dated} fill?",
            "what does monthrange give as the days of {_dated}?",
            "{_dated}: how many days?",
            "how many days in {_dated}?",
            "up to which day number does {_dated} run?",
            "how many days do we get in {_dated}?",
            "how many days are in {_dated}?", "how many days are there in {_dated}?", "how many days does {_dated} have?", "how many days has {_dated}?", "how many days did {month} have in {year}?", "how many days were in {_dated}?", "how many days will {month} have in {year}?", "how long is {_dated} in days?", "what is the number of days in {_dated}?", "does {_dated} have 30 or 31 days, or how many?", "in {year}, how many days did {month} have?", "how many days does the month of {_dated} have?", "what's the length of {_dated} in days?", "how many days make up {_dated}?", "{_dated} has how many days?", "how many days does month {_number} of {year} have?", "how many days long is {_dated}?", "what number of days does {_dated} have?",
        ),
        stories=(
            "I want to save {_price} on every day of {_dated}. How many times do I save?",
            "{_person} does yoga daily all {_dated}. How many sessions is that?",
            "The habit tracker has one box per day for {_dated}. How many boxes do I draw?",
            "The library in {_place} is open each day of {_dated}. How many opening days are there?",
            "Rent for {_dated} is worked out by the day. By how many days do we divide?",
            "{_other} posts one photo a day throughout {_dated}. How many photos are posted?",
            "The knuckle trick fails me. How many days has {_dated}?",
            "A nurse is on call every single day of {_dated}. For how many days?",
            "In {year} I travelled for the entire month of {month}. How many days was I away?",
            "The game gives a daily reward. I log in on all days in {_dated}. How many rewards do I get?",
            "{_person} counts the sunrises of {_dated}, one each day. How many are there?",
            "The advent-style calendar for {_dated} has a door for each day. How many doors?",
            "{_person} rents a flat for the whole of {_dated} and pays per day. For how many days?", "I take one pill a day all through {_dated}. How many pills do I need?", "The calendar page for {_dated} is missing. How many days should it show?", "{_person} writes one diary page a day in {_dated}. How many pages is that?", "The gym costs {_price} a day. For how many days do I pay in {_dated}?", "We feed the cat once a day. How many meals does it get in {_dated}?", "The museum is open every day in {_dated}. On how many days is that?", "My salary for {_dated} is split evenly over the days. Into how many parts?", "A challenge asks for one drawing on each day of {_dated}. How many drawings is that?", "{_other} is away from the first to the last day of {_dated}. How many days is that?", "A hotel in {_place} is booked out for all of {_dated}. For how many days?", "The baker in {_place} worked every single day of {_dated}. How many days did the baker work?", "Our table needs one row for each day of {_dated}. How many rows?", "Each day of {_dated} {_person} saves a coin. How many coins are there at the end of the month?",
        ),
        accepts={"year": "number"},
        gives="number",
    ),
)
