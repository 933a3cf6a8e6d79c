"""Whole puzzles of weekdays, in people's own words."""

from __future__ import annotations

AFTER: tuple[str, ...] = (
    "{_hi}My calendar shows {from}. I tear off one sheet a day. When I have torn off as many as {days} worth, what weekday is on top?{_bye}",
    "{from}; {days} later; which weekday?",
    "{from} -> +{days} -> weekday?",
    "Weeks have seven days, so take away sevens, then count on the rest: from {from}, {days} forward. Name of the day?",
    "The ship leaves on {from} and sails for {days}. Which weekday do the sailors go ashore?",
    "Concrete poured on {from} needs {days} to harden. What day of the week is it hard?",
    "In {days} counting from {from} it's my turn to cook. Which weekday is that? {_noise}",
    "GIVEN {from}\nADD {days}\nPRINT the weekday",
    "Please what weekday is after {days}, if today is {from}?",
    "{_person} says on {from}: 'see you in {days}!' On which weekday do they meet?",
    "weekday({from} + {days})",
    "Exam {_no}: let the day be {from}. Which day of the week does one have {days} hence?",
    "Today: {from}. I'm not asking for a date, only for the weekday when {days} have gone by.",
    "If I start a diet on {from} and hold out {days}, I stop on what weekday?",
    "The library book was lent on {from} for {days}. What weekday must it be back?",
    "Not ago, ahead! {days} ahead of {from} into the future: weekday?",
)  # fmt: skip

BEFORE: tuple[str, ...] = (
    "{_hi}My calendar shows {from}. I stick the torn-off sheets back on, one for each day. When I have gone back {days}, what weekday is on top?{_bye}",
    "{from}; {days} earlier; which weekday?",
    "{from} -> -{days} -> weekday?",
    "Weeks have seven days, so take away sevens, then count back the rest: from {from}, {days} backward. Name of the day?",
    "The ship arrived on {from} after sailing for {days}. Which weekday did the sailors cast off?",
    "Concrete that is hard on {from} was poured {days} before. What day of the week was it poured?",
    "{days} ago, counted from {from}, it was my turn to cook. Which weekday was that? {_noise}",
    "GIVEN {from}\nSUBTRACT {days}\nPRINT the weekday",
    "Please what weekday was before {days}, if today is {from}?",
    "{_person} says on {from}: 'we last met {days} ago!' On which weekday did they meet?",
    "weekday({from} - {days})",
    "Exam {_no}: let the day be {from}. Which day of the week did one have {days} previously?",
    "Today: {from}. I'm not asking for a date, only for the weekday of {days} ago.",
    "If my diet ended on {from} and I had held out {days}, I began on what weekday?",
    "The library book is due on {from}; it was lent {days} before. What weekday was it lent?",
    "Not ahead, ago! {days} back from {from} into the past: weekday?",
)  # fmt: skip

KNOWN: tuple[str, ...] = (
    "{_hi}No calendar, no phone. All I know is that {known} was a {weekday} this year. When's {date}, I mean on what day of the week?{_bye}",
    "{known} {weekday}. {date}?",
    "same year: {known} = {weekday}, {date} = ?",
    "If {known} is a {weekday}, then go on counting in sevens through the months (no February 29 this year), and you'll arrive at {date}. Which weekday is it?",
    "Dad's birthday is {date}; {known} falls on a {weekday}. We want to party on the very day. Is it a weekend? Just name the weekday.",
    "GIVEN {known} -> {weekday}\nCOMMON YEAR, 365 days\nWANTED {date} -> ?",
    "Please: year begin by {weekday} for {known}. What day is {date} of this year?",
    "weekday_of({date}), knowing weekday_of({known}) == {weekday}",
    "The diary's page for {known} is headed {weekday}. What heads the page for {date} in that diary (not a leap year)?",
    "Exam {_no}: a {_common} has {known} on a {weekday}. Find the {_what} of {date}.",
    "{_person} was born on {date}, and the {known} of that year was a {weekday}. On what weekday was {_person} born? (It was no leap year.)",
    "In the calendar of that year one reads {weekday}, {known}. {_noise}What does one read for {date}?",
    "{weekday} it was, on {known}. And on {date}, same year?",
    "The rent is due on {date}. New calendar: {known} is {weekday}. So the rent is due on a ...?",
    "If a {weekday} opens with {known}, what weekday opens with {date}? (365-day year)",
)  # fmt: skip
