"""Clock: minutes between two clock times, and the clock time after some while."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains.text_stock import NAMES, clock_text, parts
from reasonnet.forge.wording import Family, Marked, Slot, fill, join, mark, number

_EVENTS = parts(
    "film|lecture|match|meeting|exam|concert|bus ride|flight|shift|nap|party|workout|piano lesson|download|"
    "backup|power cut|walk|storm|interview|play|dive|train ride|surgery|livestream|rehearsal|maths class",
    "|",
)


def _frame(rng: Random) -> dict[str, Slot]:
    person, other = rng.sample(NAMES, 2)
    return {
        "_person": person,
        "_other": other,
        "_event": rng.choice(_EVENTS),
        "_n": str(rng.randint(2, 60)),
        "_line": str(rng.randint(1, 99)),
        "_room": str(rng.randint(100, 400)),
        "_day": rng.choice(parts("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")),
        "_price": f"${rng.randint(3, 90)}",
        "_place": rng.choice(parts("Berlin|Lyon|Leeds|Osaka|Denver|Cape Town|Hanoi|Lima|Kraków|Boston|Milan|Pune", "|")),
    }


def _minute(rng: Random) -> int:
    minute = rng.randrange(1440) if rng.random() < 0.3 else rng.randint(360, 1380)
    kind = rng.random()
    return minute // 60 * 60 if kind < 0.2 else minute // 15 * 15 if kind < 0.45 else minute // 5 * 5 if kind < 0.75 else minute


def _elapsed(rng: Random) -> dict[str, Slot]:
    start = _minute(rng)
    kind = rng.random()
    gap = rng.randint(1, 59) if kind < 0.25 else rng.randint(60, 300) if kind < 0.7 else rng.randint(300, 1200)
    gap = gap // 5 * 5 or 5 if rng.random() < 0.5 else gap
    if rng.random() < 0.2:  # across midnight
        start = rng.randint(20 * 60, 1439)
        gap = rng.randint(1440 - start + 1, 1440 - start + 540)
    end = start + gap
    if rng.random() < 0.14 and gap < 660:  # neither am nor pm said
        start_text, end_text = _open(rng, start), _open(rng, end)
    else:
        style = rng.choice(["24", "12", "any"])
        start_text, end_text = clock_text(rng, start, style=style), clock_text(rng, end, style=style)
    return {"start": start_text, "end": end_text, **_frame(rng)}


def _open(rng: Random, minute: int) -> str:
    """Write a time on the 12-hour clock that leaves open which half of the day is meant."""
    hour, rest = (minute // 60 - 1) % 12 + 1, minute % 60
    if rest == 0 and rng.random() < 0.5:
        return rng.choice([str(hour), f"{hour} o'clock"])
    return f"{hour}:{rest:02}"


def _amount(rng: Random) -> tuple[Marked, str]:
    """Draw a while as people say it, and the same with a hyphen-free adjective form."""
    kind = rng.random()
    if kind < 0.4:
        value = rng.choice([rng.randint(1, 59), rng.randint(60, 400), 5 * rng.randint(1, 40), 15 * rng.randint(1, 12)])
        unit = rng.choice([" minutes", " minutes", " minutes", " mins", " min", "min", "m" if value > 9 else " min"])
        text = number(rng, value)
        unit = " minutes" if not text.isdigit() else unit
        if value == 1:
            unit = " minute"
        return join(mark(text, "minutes"), unit), ""
    if kind < 0.56:
        value = rng.choice([rng.randint(1, 12), rng.randint(1, 12), rng.randint(13, 100)])
        text = number(rng, value)
        unit = " hour" if value == 1 else rng.choice([" hours", " hours", " hours", " hrs", "h" if text.isdigit() else " hours"])
        if value == 1 and rng.random() < 0.5:
            text = "an"
            unit = " hour"
        return join(mark(text, "hours"), unit), ""
    if kind < 0.9:
        hours, minutes = rng.choice([1, 1, 2, 2, 3, 4, rng.randint(5, 20)]), rng.choice([rng.randint(1, 59), 5 * rng.randint(1, 11)])
        first = number(rng, hours) if hours > 1 or rng.random() < 0.6 else "an"
        second = number(rng, minutes)
        style = rng.random()
        if style < 0.65 or not (first.isdigit() and second.isdigit()):
            unit = " hour" if hours == 1 else " hours"
            gap = rng.choice([" and ", " and ", " and ", " ", ", "])
            return join(mark(first, "hours"), unit + gap, mark(second, "minutes"), " minute" if minutes == 1 else " minutes"), ""
        units = rng.choice([("h ", "m"), ("h ", "min"), (" h ", " min"), (" hrs ", " mins"), (" hr ", " min"), ("h", "m"), (" hrs and ", " mins")])
        return join(mark(first, "hours"), units[0], mark(second, "minutes"), units[1]), ""
    return rng.choice(
        [
            join(mark("half", "hours"), " an hour"),
            join(mark("half", "hours"), " an hour"),
            join(mark("a quarter", "hours"), " of an hour"),
            join(mark("three quarters", "hours"), " of an hour"),
            join(mark("1.5", "hours"), " hours"),
            join(mark("2.5", "hours"), " hours"),
            join(mark("one and a half", "hours"), " hours"),
            join(mark("two and a half", "hours"), " hours"),
            join(mark("a couple", "hours"), " of hours"),
            mark("an hour and a half", "hours"),
            mark("one hour and a half", "hours"),
        ]
    ), ""


def _add(rng: Random) -> dict[str, Slot]:
    start = _minute(rng)
    style = rng.choice(["24", "24", "12", "any"])
    while_, _ = _amount(rng)
    return {"start": clock_text(rng, start, style=style), "_while": while_, **_frame(rng)}


def _add_stories(rng: Random) -> dict[str, Slot]:
    """Add whole stories built from a beginning, a duration and a question."""
    slots = _add(rng)
    begin = rng.choice(
        (
            "The {_event} starts at {start} and lasts {_while}.", "{_person} leaves home at {start} and travels for {_while}.", "At {start} I put the cake in the oven for {_while}.", "{_person} went to sleep at {start} and slept {_while}.", "Bus {_line} departs at {start}; the trip to {_place} takes {_while}.", "It's {start} now and the {_event} takes {_while}.",
            "The battery was full at {start} and ran out {_while} later.", "I parked at {start} and paid {_price} for {_while}.", "The chicken needs {_while}. I put it in at {start}.", "A {_event} of {_while} begins at {start} in room {_room}.", "My {_event} is {_while} long. It began at {start}.", "The update began at {start} and needed {_while}.", "{_person} set a timer for {_while} at {start}.",
            "The ferry casts off at {start} and is on the water for {_while}.", "{_person} started painting at {start}. The paint dries in {_while}.", "On {_day} the shop opened at {start} and stayed open for {_while}.", "The {_event} should have begun at {start}, but it is late by {_while}.",
        )
    )
    ask = rng.choice(
        (
            "When is it over?", "At what time does it end?", "What time is it then?", "What does the clock show at the end?", "What time will it be when it's done?", "When does that finish?", "What's the time after that?", "At what time is that up?", "What time was it then?", "Give the clock time at the end.", "By what time is it finished?",
        )
    )
    return {**slots, "_story": fill(begin + " " + ask, slots)}


FAMILIES: tuple[Family, ...] = (
    Family(
        skill="clock/elapsed",
        sample=_elapsed,
        nouns=(
            "the minutes between {start} and {end}",
            "the minutes from {start} till {end}",
            "the minutes from {start} until {end}",
            "the number of minutes from {start} till {end}",
            "the number of minutes left from {start} to {end}",
            "minutes from {start} to {end}",
            "minutes {start} to {end}",
            "minutes {start} -> {end}",
            "the time from {start} to {end} in minutes",
            "the time from {start} to {end}",
            "the minutes that lie between {start} and {end}",
            "the length of time from {start} to {end}",
            "the minutes that separate {start} and {end}",
            "{start} to {end} in minutes",
            "{end} minus {start} in minutes",
            "the wait from {start} until {end}, in minutes",
            "the number of minutes left until {end} when it is {start}",
            "the number of minutes gone by at {end} since {start}",
            "the length of a {_event} from {start} to {end}, in minutes",
            "the number of minutes between {start} and {end}", "the number of minutes from {start} to {end}", "the time in minutes from {start} until {end}", "the minutes from {start} to {end}", "the elapsed time from {start} to {end} in minutes", "the time between {start} and {end}", "the time difference between {start} and {end} in minutes", "the duration from {start} to {end}", "the length in minutes of the span from {start} to {end}",
            "minutes between {start} and {end}", "the time that passes from {start} to {end}", "the gap in minutes between {start} and {end}", "the total minutes between {start} and {end}", "the interval from {start} to {end}, in minutes",
        ),
        clauses=(
            "how long from {start} until {end}",
            "how long is it from {start} till {end}",
            "how many minutes are from {start} to {end}",
            "how many minutes are left from {start} to {end}",
            "how many minutes from {start} to {end}",
            "how many minutes there are from {start} to {end}",
            "how many minutes it is from {start} to {end}",
            "how long it is from {start} to {end}",
            "how many min from {start} to {end}",
            "how many minutes that makes if it goes from {start} to {end}",
            "how many more minutes it is to {end} when the clock says {start}",
            "how many minutes have gone by since {start} if it is {end} now",
            "in how many minutes {end} is, seen from {start}",
            "how many minutes separate {start} from {end}",
            "how many minutes ago {start} was at {end}",
            "how many minutes there are between {start} and {end}", "how many minutes pass from {start} to {end}", "how long it is from {start} until {end}", "how many minutes are left until {end} if it is {start} now", "how many minutes lie between {start} and {end}", "how much time passes between {start} and {end}", "how many minutes after {start} it is {end}", "how long it takes from {start} to {end} in minutes",
            "how many minutes one waits from {start} till {end}", "how long something that runs from {start} to {end} lasts",
        ),
        commands=(
            "minutes {start} -> {end}",
            "mins {start} -> {end}",
            "minutes from {start} to {end}",
            "count minutes from {start} to {end}",
            "count the minutes from {start} till {end}",
            "count the minutes from {start} until {end}",
            "give the minutes between {start} and {end}",
            "give the minutes from {start} to {end}",
            "get the minutes from {start} to {end}",
            "say how many minutes there are from {start} to {end}",
            "find the minutes between {start} and {end}",
            "take the minutes from {start} to {end}",
            "take the time between {start} and {end} in minutes",
            "{start} till {end}, minutes",
            "{start} until {end} in mins",
            "mins from {start} to {end}",
            "time difference {start} {end}",
            "{end} minus {start}: minutes",
            "express the span from {start} to {end} as minutes",
            "clock in at {start}, clock out at {end}, and total the minutes",
            "get the minutes that go by from {start} until {end}",
            "find how late {end} is for something due at {start}, in minutes",
            "minutes {start} to {end}",
            "mins between {start} and {end}, count",
            "{start} - {end}: minutes",
            "time it: {start} until {end}",
            "clock the minutes from {start} to {end}",
            "count the minutes from {start} to {end}", "count the minutes between {start} and {end}", "calculate the time from {start} to {end} in minutes", "work out how many minutes pass between {start} and {end}", "find the elapsed minutes from {start} to {end}", "compute the duration from {start} until {end}", "subtract {start} from {end} and give minutes", "determine the minutes elapsed between {start} and {end}",
            "measure the time between {start} and {end} in minutes", "tell how long it is from {start} to {end}", "figure out the minutes between {start} and {end}", "give the length of {start} - {end} in minutes", "convert the span {start} to {end} into minutes", "find the difference in minutes between {start} and {end}",
        ),
        questions=(
            "how long until {end} from {start}?",
            "how long till {end} from {start}?",
            "how long is it from {start} till {end}?",
            "how long is it from {start} until {end}?",
            "how long from {start} to {end}?",
            "how long from {start} until {end}?",
            "how long, in minutes, from {start} until {end}?",
            "how long in minutes is it from {start} to {end}?",
            "how many between {start} and {end}, in minutes?",
            "how many min from {start} to {end}?",
            "how many mins from {start} to {end}?",
            "how many minutes from {start} to {end}?",
            "how many minutes from {start} till {end}?",
            "how many minutes between {start} and {end}?",
            "how many minutes are from {start} to {end}?",
            "how many minutes are there from {start} to {end}?",
            "how many minutes are there from {start} until {end}?",
            "how many minutes are left from {start} to {end}?",
            "how many minutes are left from {start} until {end}?",
            "how many minutes are left till {end} from {start}?",
            "how many minutes do we have from {start} till {end}?",
            "how many minutes does he have from {start} to {end}?",
            "how many minutes have I from {start} to {end}?",
            "how many minutes go by from {start} to {end}?",
            "how many minutes does it take from {start} to {end}?",
            "how many minutes is it till {end} from {start}?",
            "how many minutes was it from {start} to {end}?",
            "how many minutes lie from {start} to {end}?",
            "minutes {start} -> {end}?",
            "{start} -> {end}, how many minutes?",
            "from {start} till {end} how long is it?",
            "{start} till {end}, how many minutes?",
            "how long, {start} – {end}?",
            "{start}-{end}: minutes?",
            "minutes left until {end} if it's {start}?",
            "how many more minutes from {start} till {end}?",
            "it is {end}, how many minutes has it been since {start}?",
            "in how many minutes is {end} if the clock shows {start}?",
            "how many minutes late is someone who comes at {end} instead of {start}?",
            "how many minutes did it take if it began at {start} and was through at {end}?",
            "counted in minutes, how far is {end} from {start}?",
            "if I arrive at {end} and left at {start}, how many minutes was the trip?",
            "{start} to {end}, how many minutes?",
            "minutes from {start} to {end}?",
            "how many mins between {start} and {end}?",
            "{end} is how many minutes after {start}?",
            "how long until {end} when it is {start}?",
            "how many minutes separate {start} and {end}?",
            "how many minutes ago was {start} if it is {end} now?",
            "how many minutes are there between {start} and {end}?", "how many minutes is it from {start} to {end}?", "how long is it from {start} to {end}?", "how many minutes pass between {start} and {end}?", "how much time is there between {start} and {end}?", "how many minutes from {start} until {end}?", "how many minutes elapse from {start} to {end}?", "it is {start}, how many minutes until {end}?", "how many minutes to go until {end} if it's {start} now?",
            "starting at {start}, how many minutes does it take to get to {end}?", "what is the time difference in minutes between {start} and {end}?", "how many minutes lie between {start} and {end}?", "if it's {start} now, how long do I have till {end}?", "how many minutes after {start} is {end}?", "how many minutes before {end} is {start}?", "from {start} to {end} is how many minutes?", "how long does something last that starts at {start} and ends at {end}?",
        ),
        stories=(
            "His bus goes at {end}, so how many minutes does he have from {start} on?",
            "Our oven went on at {start} and off at {end}, how many minutes was it on?",
            "Our train leaves at {start} and gets in at {end}. How many minutes is that?",
            "School starts at {end}. How many minutes are left from {start}?",
            "Started at {start}, finished at {end}: how many minutes is that?",
            "The troop left at {start} and was back at {end} — how many minutes were they out?",
            "We got in at {start} so how many minutes do we have till {end}?",
            "We got in at {start}. How many minutes until {end}?",
            "It's {start} now, {_person} comes at {end}. How many minutes have we got?",
            "I slept from {start} to {end}. How many minutes did I sleep?",
            "The {_event} goes from {start} to {end}; how many minutes is that?",
            "{_person} leaves at {start} and arrives at {end}. How many minutes is the trip?",
            "{_person} ran a race from {start} to {end}; what was the time in minutes?",
            "In {start}, out {end}. Minutes?",
            "{start} kickoff, {end} final whistle. How many minutes, breaks and all?",
            "{_person} wakes at {start} and the {_event} begins at {end}. How many minutes are left until then?",
            "The roast went in at {start} and came out at {end}. How many minutes was it in?",
            "Visiting hours at the hospital are {start} to {end}. How many minutes are there for a visit?",
            "Lights out was at {start}; the baby cried at {end}. How many minutes after?",
            "{_other} plays from {start} to {end}. How many minutes of screen time is that?",
            "We were to meet at {start}. {_person} showed up at {end}. How many minutes too late?",
            "Stage one of the hike starts at {start} and we reach the hut at {end}. For how many minutes do we walk?",
            "The sprinkler comes on at {start} and shuts off at {end}. For how many minutes is the garden watered?",
            "Deploy started {start}, done {end}. How many minutes was the site down?",
            "Choir from {start}, home by {end}. How many minutes is {_person} away?",
            "Doctor's appointment at {start}, called in at {end}. How many minutes in the waiting room?",
            "The last bus goes at {end} and my watch says {start}. How many minutes have I got?",
            "We were done by {end} after a start at {start}. How many minutes did it take us?",
            "{_person} got home at {end}, having left at {start}. How many minutes was {_person} under way?",
            "Between {start} and {end} nobody was at the desk in room {_room}. For how many minutes?",
            "Doors open {start}, show starts {end}. How many minutes in between?",
            "The {_event} was planned for {start} but began at {end}. By how many minutes was it late?",
            "The {_event} starts at {start} and ends at {end}. How many minutes does it last?", "{_person} leaves at {start} and arrives at {end}. How many minutes does the trip take?", "A train departs from {_place} at {start} and arrives at {end}. How long is the ride in minutes?", "{_person} fell asleep at {start} and woke up at {end}. How many minutes did {_person} sleep?", "I put the bread in the oven at {start} and took it out at {end}. For how many minutes did it bake?",
            "The shop opens at {start} and closes at {end}. For how many minutes is it open?", "My shift runs from {start} to {end} and pays {_price} an hour. How many minutes do I work?", "It's {start} and bus {_line} comes at {end}. How many minutes do I have to wait?", "The power went out at {start} and came back at {end}. How long was it dark, in minutes?", "{_person} ran from {start} to {end}. How many minutes is that?", "On {_day} the {_event} went from {start} to {end}. How long did it take?",
            "The alarm rings at {end}. It's {start} now. How many minutes of sleep are left?", "The {_event} in room {_room} began at {start}. It finished at {end}. How many minutes was that?", "{_person} parked the car at {start} and came back at {end}. How many minutes have to be paid?", "The download began at {start}; it was complete by {end}. How many minutes did it need?", "The guests come at {end}. I start cooking at {start}. How many minutes do I have?",
            "The flight to {_place} takes off at {start} and lands at {end} (same time zone). How long is it in minutes?", "The log says: start {start}, stop {end}. How many minutes did the job run?", "We queued from {start} to {end} for {_n} tickets. How many minutes was that?", "Kick-off was at {start} and the final whistle came at {end}. How many minutes passed?", "High tide is at {end} and now it is {start}. How many minutes until high tide?",
            "{_other} called at {start}. We hung up at {end}. How many minutes did we talk?",
        ),
        accepts={"start": "time", "end": "time"},
        gives="number",
    ),
    Family(
        skill="clock/add-minutes",
        sample=_add_stories,
        nouns=(
            "{_while} after {start}",
            "{_while} from {start}",
            "{_while} past {start}",
            "{start} and {_while}",
            "the time which is {_while} after {start}",
            "the time that is {_while} after {start}",
            "the end of a {_event} that starts at {start} and takes {_while}",
            "the arrival time, leaving at {start} and needing {_while}",
            "{_while} on from {start}",
            "{_while} later than {start}",
            "the time it is once {_while} have run from {start}",
            "{start} put back by {_while} to a later time",
            "the finishing time of a {_event} begun at {start} that goes on for {_while}",
            "the arrival time after leaving at {start} and travelling {_while}",
            "the new time if {start} is delayed by {_while}",
            "the time {_while} after {start}", "the clock time {_while} after {start}", "{start} plus {_while}", "the time {_while} later than {start}", "{start} + {_while}", "the time of day {_while} from {start}", "the time when {_while} have passed since {start}", "the end time of something that starts at {start} and takes {_while}", "the time on the clock {_while} past {start}", "the time you get by adding {_while} to {start}",
            "the hour and minute {_while} after {start}",
        ),
        clauses=(
            "what time is it {_while} after {start}",
            "what time is {_while} after {start}",
            "when do we arrive if we set off at {start} and need {_while}",
            "when we arrive if we set off at {start} and need {_while}",
            "when it's over if it starts at {start} and runs {_while}",
            "what the clock shows {_while} past {start}",
            "what time it is if {_while} have passed since {start}",
            "when it's done, started at {start} and lasting {_while}",
            "what time that makes if {_while} go by after {start}",
            "when it ends if it starts at {start} and goes on for {_while}",
            "when one gets there after leaving at {start} and driving {_while}",
            "by what time one must be back if gone from {start} for {_while}",
            "what time a clock reads {_while} on from {start}",
            "when {_while} will be up if they start at {start}",
            "what time it is {_while} after {start}", "what time it will be in {_while} if it is {start} now", "what the clock shows {_while} after {start}", "when {_while} from {start} is", "at what time something ends that starts at {start} and takes {_while}", "what time you get if you add {_while} to {start}", "when a {_event} is over that begins at {start} and lasts {_while}", "what time it was {_while} later than {start}",
            "when a timer of {_while} started at {start} goes off",
        ),
        commands=(
            "take {start} and add {_while}",
            "take {start} and go {_while} on",
            "give the time {_while} after {start}",
            "give me the time {_while} after {start}",
            "get the time {_while} after {start}",
            "tell the time {_while} after {start}",
            "tell me the time {_while} after {start}",
            "say the time {_while} after {start}",
            "find the time {_while} after {start}",
            "name the time {_while} later than {start}",
            "go {_while} on from {start}",
            "count {_while} forward from {start}",
            "{start}: add {_while}",
            "{start} plus {_while}",
            "{start}, {_while} later",
            "{_while} from {start}: give the time",
            "let {_while} pass from {start} and state the time",
            "advance the clock by {_while} from {start}",
            "turn the hands {_while} forward from {start}",
            "fast-forward {_while} from {start}",
            "with {start} as the start, find the time when {_while} are over",
            "set an alarm {_while} after {start} and say for what time",
            "work out the end time: begins {start}, takes {_while}",
            "time {_while} after {start}",
            "add to {start} {_while}",
            "wind the clock on from {start} by {_while}",
            "{start} plus {_while}, as a clock time",
            "add {_while} to {start}", "add {_while} to the time {start}", "compute {start} plus {_while}", "work out the time {_while} after {start}", "find the clock time {_while} after {start}", "move {start} forward by {_while}", "set the clock from {start} ahead by {_while}", "calculate what time it is {_while} after {start}", "start at {start}, wait {_while}, and read the clock", "put the clock forward {_while} from {start}",
            "go {_while} forward from {start}", "say what time it will be {_while} from {start}", "push the {start} meeting back by {_while} and give the new time", "count {_while} on from {start}", "determine the time {_while} later than {start}", "delay {start} by {_while}",
        ),
        questions=(
            "what time is {_while} after {start}?",
            "what time is it {_while} from {start}?",
            "what time is it {_while} past {start}?",
            "what time will the clock show {_while} after {start}?",
            "what will the clock show {_while} after {start}?",
            "what does the clock say {_while} after {start}?",
            "what's the time {_while} after {start}?",
            "whats {_while} after {start}?",
            "what is {_while} after {start}?",
            "what is the time {_while} after {start}?",
            "which time is it {_while} after {start}?",
            "when is it {_while} after {start}?",
            "when do we arrive if we set off at {start} and need {_while}?",
            "when do we arrive if we leave at {start} and it takes {_while}?",
            "when am I there if I leave at {start} and drive {_while}?",
            "when does it end if it starts at {start} and lasts {_while}?",
            "when does it end if it starts at {start} and runs for {_while}?",
            "if I leave at {start}, when am I home {_while} later?",
            "if he leaves at {start}, when is he home, {_while} later?",
            "if we leave at {start}, what time is it {_while} later?",
            "if a {_event} starts at {start} and runs for {_while}, when does it end?",
            "at what time are we there if we start at {start} and need {_while}?",
            "{start} and then {_while}, what time is it?",
            "{start} plus {_while}, what time?",
            "{start} + {_while}?",
            "{start}, {_while} on?",
            "{_while} after {start}?",
            "{_while} later than {start} is?",
            "{start} + {_while} = what time?",
            "when are {_while} over, counted from {start}?",
            "what time do I get there if I leave at {start} and it takes {_while}?",
            "{start} is when it begins, {_while} later it ends, so at what time?",
            "what's the new time if the {start} {_event} is pushed back by {_while}?",
            "it's {start} and there are {_while} left, so when does it end?",
            "what time must I be back by if I leave at {start} for {_while}?",
            "to what time do I set the alarm if it's {start} and I nap for {_while}?",
            "{start} plus {_while}?",
            "{start} and {_while} later is what time?",
            "which time do I read on the clock {_while} after {start}?",
            "if it's {start}, what time is {_while} from now?",
            "what time does a {_event} of {_while} end when it starts at {start}?",
            "{_while} after {start} is what time?",
            "what time is it {_while} after {start}?", "what time will it be {_while} after {start}?", "if it is {start} now, what time will it be in {_while}?", "it's {start}. What time is it in {_while}?", "what is {start} plus {_while}?", "what does the clock show {_while} after {start}?", "when is {_while} from {start}?", "{_while} from {start}, what time is it?", "starting at {start}, what time is it {_while} later?", "what time do you get if you add {_while} to {start}?",
            "if I start at {start} and need {_while}, when am I done?", "at what time does something end that starts at {start} and lasts {_while}?", "if a {_event} begins at {start} and takes {_while}, when does it end?", "what's the time {_while} past {start}?", "which time is {_while} later than {start}?", "when will {_while} have passed since {start}?",
        ),
        stories=(
            "The {_event} starts at {start} and runs {_while}. When does it end?",
            "We set off at {start}; when do we arrive if it takes {_while}?",
            "An hourglass runs out at what time, if it was turned at {start} and lasts {_while}?",
            "When must we be ready if the {_event} starts at {start} and we're {_while} late?",
            "What time did I reach the mill if I left at {start} and rode for {_while}?",
            "I left at {start} and rode for {_while}. What time did I arrive?",
            "{_person} leaves at {start}. {_while} later {_other} leaves. What time is that?",
            "Leaving {start}, trip is {_while}. ETA?",
            "{_person} is off at {start} and must be back in {_while}. Back by what time?",
            "It's {start} and there are {_while} left of the {_event}. What time does it end?",
            "The {start} {_event} is running {_while} late. At what time does it begin now?",
            "Put the lasagne in at {start}, take it out after {_while}. When do I take it out?",
            "The nurse gives the drip at {start} and it runs for {_while}. When is the bag empty?",
            "{_other} has library duty from {start} on, for {_while}. Until when?",
            "The build was kicked off at {start} and takes {_while}. When is it green?",
            "Half-time was at {start} and play goes on {_while} later. At what time?",
            "Sprinklers on at {start} for {_while}. Off at what time?",
            "The choir begins to sing at {start} and the programme is {_while} long. When is the last note?",
            "{_while} to go, says the loading bar, and it's {start}. What time will it be done?",
            "{_person} owes the meter {_while} of parking from {start}. Until what time is that good?",
            "The game server restarts {_while} after {start}. When is that?",
            "In {_while} we leave. It is {start} now. When do we leave?",
            "{_while} is how long the {_event} goes on; it opens at {start}. Closing time?",
            "{_person} called at {start} and will call again in {_while}. At what time?",
            *("{_story}",) * 14,
            "The {_event} begins at {start} and lasts {_while}. At what time does it end?", "{_person} leaves at {start}. The drive takes {_while}. When does {_person} arrive?", "A flight takes off from {_place} at {start} and lasts {_while}. What time is it there when it lands?", "It's {start}. The parcel will be here in {_while}. At what time does it come?", "I take a pill at {start} and the next one {_while} later. When is that?", "{_person} is {_n} years old and must be home {_while} after {start}. At what time is that?",
            "My watch says {start}, but it is slow by {_while}. What time is it really?", "Train {_line} was due at {start} but is delayed by {_while}. When does it come?", "The dough went to rest at {start} and needs {_while}. From what time can I bake?", "The washing machine starts at {start} and runs for {_while}. When is it finished?", "{_other} said at {start}: back in {_while}! When will {_other} be back?", "A candle lit at {start} burns for {_while}. When does it go out?",
            "The {_event} was to start at {start}. It was put off by {_while}. What's the new start?", "Sunrise was at {start}; {_while} later we set off. What time did we set off?", "The server went down at {start} and was back after {_while}. When was it back?",
        ),
        accepts={"start": "time"},
        gives="time",
    ),
)
