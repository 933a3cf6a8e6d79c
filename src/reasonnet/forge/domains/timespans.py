"""The time between two moments (clock times, dates, both), in the form that is asked for."""

from __future__ import annotations

import datetime
from random import Random

from reasonnet.forge.domains import _timespans_words as words
from reasonnet.forge.domains._layouts import asked, layouts, spoken
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.everyday import PEOPLE
from reasonnet.forge.gym import Gym
from reasonnet.forge.gyms import by_pattern
from reasonnet.forge.wording import Family, Marked, Slot

_MOMENT = r".+?"
TIMES_GYM = Gym(
    "time_intervals",
    by_pattern(
        rf"(?:between|from|started at|departed at|began at) (?P<start>{_MOMENT}) "
        rf"(?:and ended at|and completed at|and arrived at|and|to) (?P<end>{_MOMENT})[.?] "
        r"[^\n]*?(?:in|in the form) (?P<form>(?:D|HH)[^\n]*?)\.?$"
    ),
    (
        {},
        {},
        {"max_time_difference_seconds": 21600, "max_date_difference_days": 30},
        {"max_time_difference_seconds": 3600, "max_date_difference_days": 400},
        {"task_types": ["date", "datetime", "datetime_tz"], "max_date_difference_days": 5000},
    ),
)
_DATES = (
    "%Y-%m-%d", "%B %d, %Y", "%m/%d/%Y", "%A, %B %d, %Y", "%a %b %d %Y", "%d %B %Y", "%d %b %Y",
    "%Y-%m-%d (%A)", "%B %d %Y", "%d.%m.%Y", "%Y/%m/%d", "%d-%b-%Y", "%A %d %B %Y", "%b %d, %Y", "%a, %d %b %Y", "%d %B, %Y", "%A, %d %B %Y", "%Y-%m-%d", "%m-%d-%Y",
)  # fmt: skip
_CLOCKS = {-2: ("%H:%M", "%H:%M", "%H:%M", "%I:%M %p", "%I:%M%p", "%Hh%M", "%I.%M %p", "%H:%M h", "%H:%M hrs", "%H h %M"), 0: ("%H:%M:%S", "%H:%M:%S", "%I:%M:%S %p")}


def _clock(rng: Random, moment: datetime.datetime, places: int) -> str:
    if places == 3:
        return moment.strftime("%H:%M:%S.%f")[:-3]
    text = moment.strftime(rng.choice(_CLOCKS[places]))
    return text.lower() if rng.random() < 0.3 else text


def _zone(rng: Random) -> str:
    hours = rng.randint(-11, 12)
    return rng.choice([f" {hours:+03d}00", f" {hours:+03d}00", f" {hours:+03d}00", f" {hours:+03d}:00", f" UTC{hours:+d}" if hours else " UTC"])


def _moments(rng: Random) -> dict[str, Slot]:
    kind = rng.choice(["time", "time", "seconds", "ms", "date", "both", "both", "zone"])
    start = datetime.datetime(rng.randint(1900, 2999), 1, 1) + datetime.timedelta(
        days=rng.randrange(365), seconds=rng.randrange(86_400), milliseconds=rng.randrange(1000)
    )
    days = rng.choice([0, 1, rng.randint(1, 7), rng.randint(1, 40), rng.randint(1, 700)])
    end = start + datetime.timedelta(
        days=days, seconds=rng.randint(60, 80_000), milliseconds=rng.randrange(1000)
    )
    zones = ("", "")
    if kind in ("time", "seconds", "ms"):
        places = {"time": -2, "seconds": 0, "ms": 3}[kind]
        texts = [_clock(rng, moment, places) for moment in (start, end)]
        form = {
            "time": ("HH:MM", "HH:MM", "hours and minutes", "H:MM", "HH:MM", "hours:minutes", "minutes"),
            "seconds": ("HH:MM:SS", "HH:MM:SS", "seconds", "hours, minutes and seconds"),
            "ms": ("HH:MM:SS.mmm", "HH:MM:SS.mmm", "milliseconds", "HH:MM:SS"),
        }[kind]
    elif kind == "date":
        style = rng.choice(_DATES)
        texts = [moment.strftime(style) for moment in (start, end)]
        form = ("D days", "D days", "D days", "N days", "days", "whole days", "X days", "full days", "number of days")
    else:
        style = rng.choice(_DATES[:-1] if rng.random() < 0.9 else _DATES)
        glue = rng.choice([" ", " ", " ", " at ", ", "]) if style != "%Y-%m-%d" else rng.choice([" ", "T", " at ", ", "])
        places = rng.choice([-2, 0])
        if kind == "zone":
            zones = (_zone(rng), _zone(rng))
        texts = [
            moment.strftime(style)
            + glue
            + moment.strftime("%H:%M" if places else "%H:%M:%S")
            + zone
            for moment, zone in zip((start, end), zones, strict=True)
        ]
        form = ("D days, HH:MM", "D days, HH:MM:SS", "days, hours and minutes", "D days, HH:MM", "D days, HH:MM:SS", "D days, HH:MM", "days and HH:MM", "days + HH:MM", "x days, HH:MM", "D days HH:MM")
    said = rng.choice(form)
    if "HH" in said and rng.random() < 0.15:
        said = said.lower()
    named = rng.choice(
        ["call", "meeting", "backup", "flight", "lecture", "outage", "race", "concert", "shift", "download", "voyage", "exhibition", "repair", "power cut"]
    )  # fmt: skip
    around = rng.choice([("", "")] * 7 + [("'", "'"), ('"', '"'), ("`", "`"), ("[", "]"), ("<", ">")])
    slots: dict[str, Slot] = {
        "start": Marked(((around[0], None), (texts[0], "*"), (around[1], None))),
        "end": Marked(((around[0], None), (texts[1], "*"), (around[1], None))),
        "form": said if rng.random() < 0.8 else Marked((("\"", None), (said, "form"), ("\"", None))),
        "_event": named,
        "_person": rng.choice(PEOPLE),
        "_number": str(rng.randint(2, 900)),
    }  # fmt: skip
    return spoken(rng, slots, _INTROS, _ASKS)


_INTROS = (
    "", "", "", "Mind the time zones, if any.", "Elapsed time is wanted.", "The {_event} in question had {_number} people.", "Both moments are given.", "Time arithmetic.", "{_person} keeps a log.", "If the end is earlier on the clock, it's on the next day.", "Convert to the same zone before you subtract.",
    "Log excerpt.", "Time sheet of {_person}.", "Data from sensor {_number}.", "No rounding.", "It's one {_event}, without a break.", "Calendar and clock as usual.",
)  # fmt: skip
_ASKS = (
    "How long was it? Answer in {form}.", "Give the duration as {form}.", "How much time passed, in {form}?", "What is the total length? Format {form}.", "Duration in the form {form}, please.", "Express the difference in {form}.", "How long did the {_event} take ({form})?", "What's the elapsed time? Use {form}.",
    "Compute end minus start and print {form}.", "Time between the two in {form}?", "Use the format {form} for the answer: how long did it last?", "Find the span. Output: {form}.", "In {form}, how long is that?", "Tell me how much later the second moment is. ({form})", "What was the runtime? Write it like {form}.",
    "State the gap ({form}).", "Output must look like {form}. How long?", "So how long in total, given as {form}?",
)  # fmt: skip
_DATA = (
    "{start} - {end}", "start: {start}\nend: {end}", "The {_event} started at {start} and ended at {end}.", "from {start} to {end}", "Begin {start}, finish {end}.", "{start} → {end}", "t0 = {start}, t1 = {end}", "The {_event} ran from {start} until {end}.", "in: {start}; out: {end}", "departure {start}\narrival {end}",
    "[{start}] begin {_event}\n[{end}] end {_event}", "It ended at {end}; it had begun at {start}.", "opened {start} / closed {end}", "{_person} clocked in {start} and clocked out {end}.", "start_time={start}\nend_time={end}", "| start | end |\n| {start} | {end} |", "first timestamp {start}, last timestamp {end}", "The {_event} was over at {end}, having started at {start}.",
    "{_event} BEGIN {start}\n{_event} END {end}", "{start}\n{end}",
)  # fmt: skip


FAMILIES = (
    Family(
        skill="timespans/between",
        imported=TIMES_GYM.draw,
        sample=with_example("timespans/between", _moments, "{start} to {end} as {form}"),
        nouns=(
            "the time between {start} and {end} in {form}",
            "the time from {start} to {end} as {form}",
            "the duration {start} - {end} in {form}",
            "the length in {form} of a {_event} from {start} until {end}",
            "the interval from {start} to {end} written as {form}",
            "the difference of {start} and {end} in the format {form}",
            "{start} to {end} in {form}",
        ),
        clauses=(
            "how long it is from {start} to {end} in {form}",
            "how much time lies between {start} and {end}, as {form}",
            "how long the {_event} lasted from {start} to {end} ({form})",
            "what the time difference of {start} and {end} is in {form}",
        ),
        commands=(
            "subtract {start} from {end} and write the result as {form}",
            "calculate the time from {start} till {end} in {form}",
            "give the elapsed time {start} -> {end} as {form}",
            "compute how long a {_event} from {start} to {end} takes, format {form}",
            "work out the span between {start} and {end}; use {form}",
            "tell me in {form} how far apart {start} and {end} are",
        ),
        questions=(
            "how long is it from {start} until {end} in {form}?",
            "what's the time between {start} and {end} in {form}?",
            "how much time passes from {start} to {end} (format {form})?",
            "if the {_event} goes from {start} to {end}, how long is it in {form}?",
            "{start} till {end}, how long, {form}?",
            "as {form}, what is the gap between {start} and {end}?",
            *asked(*_DATA),
        ),
        stories=(
            *layouts(*_DATA),
            *words.BETWEEN,
            "The {_event} started at {start}. It was over at {end}. How long did it last? Use {form}.",
            "{_person} logged in at {start} and out at {end}. Give the time in between as {form}.",
            "Begin: {start}\nEnd: {end}\nDuration ({form})?",
            "A {_event} with {_number} people began at {start} and finished at {end}. State its length in {form}.",
            "Ticket {_number} was opened {start} and closed {end}. Time to close, in {form}, please.",
            "Answer in {form}. Start {start}, stop {end}. What is the duration?",
            "{_person} leaves on {start} and is back on {end}. The answer should look like {form}. How long is the trip?",
            "start={start} end={end} format={form}",
        ),
    ),
)
