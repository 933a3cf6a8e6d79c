"""Whole texts about the time between two moments, in people's own words."""

from __future__ import annotations

BETWEEN = (
    "{_hi}{_fact}I look at the clock twice: once when the {_event} begins, then again when it's over. If the second one looks earlier, it's already the next day; if there are time zones, bring both to the same one first, then subtract. {_eg}First look: {start}. Second look: {end}. How long was it, written as {form}?{_bye}",
    "{_eg}Now {start} to {end}, in the form {form}.",
    "SPEC\n- begin: {start}\n- end: {end}\n- output format: {form}",
    "The night train leaves at {start} and pulls in at {end}. How long do I sit in it? ({form})",
    "{start} ... {end}\nelapsed? {form}",
    "Grandma put the cake in at {start} and took it out at {end}, she swears. How long was it in the oven ({form})?",
    "duration(t1='{start}', t2='{end}', fmt='{form}')  # returns?",
    "Timesheet, {_person}. In: {start}. Out: {end}. Time worked, please, as {form}.",
    "A ship's log: weighed anchor {start}; dropped anchor {end}. The captain wants the length of the voyage as {form}.",
    "Please can you say how much time is from {start} until {end}? Write like this: {form}.",
    "{_fact}Stopwatch pressed at {start}, pressed again at {end}. Reading in the form {form}?",
    "How long is the gap, {form}?\n  a) {start}\n  b) {end}",
    "Server down {start}, server up {end}. Report downtime as {form}, nothing else.",
    "pls diff {start} / {end} -> {form}",
    "I fell asleep at {start} and woke at {end}. That makes how much sleep? Format {form}.{_bye}",
    "Let a be {start} and b be {end}. Express b - a as {form}.",
    "Exam {_number}: given two instants, {start} and {end}, find the interval between them and write it in the format {form}.",
    "It started: {start}. It stopped: {end}. What I need is neither of these but the time in between. Use {form}.",
    "Countdown! Now it's {start}; the {_event} is at {end}. The counter shows ({form}) ...",
    "From {start}, how long must one wait until {end}? The answer should have the shape {form}.",
    "Parking ticket, entry {start}, exit {end}. Parking time ({form}):",
    "ISO or not, two stamps: {start} and {end}. Difference, {form}.",
)  # fmt: skip
