"""Words, names and ways of writing lists, dates and times for the domains on text and time."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from random import Random

from reasonnet.forge.wording import OWN, Marked, Piece, items, join, mark, number_words


def parts(text: str, gap: str | None = None) -> list[str]:
    """Split a text at its white space or at `gap` (long lists stay readable that way)."""
    return text.split(gap)


WORDS = parts(
    "apple banana cherry orange lemon grape peach mango papaya coconut pineapple strawberry "
    "blueberry raspberry blackberry gooseberry cranberry watermelon melon apricot plum pear kiwi "
    "potato tomato carrot onion garlic pepper spinach cabbage broccoli cauliflower asparagus "
    "zucchini eggplant radish turnip celery lettuce cucumber pumpkin mushroom bean lentil "
    "rice noodle bread butter cheese yogurt honey sugar salt vinegar chocolate vanilla cinnamon "
    "coffee tea cocoa juice water milk soup stew pasta pizza sandwich burger cookie cake pie "
    "dog cat horse cow sheep goat pig rabbit mouse rat hamster squirrel fox wolf bear lion tiger "
    "leopard cheetah elephant giraffe zebra rhinoceros hippopotamus crocodile alligator lizard "
    "snake turtle tortoise frog toad salamander fish shark whale dolphin octopus squid lobster "
    "crab shrimp jellyfish eagle hawk falcon owl raven crow sparrow robin pigeon swan goose duck "
    "chicken penguin ostrich flamingo peacock parrot ant bee wasp butterfly moth spider beetle "
    "table chair desk lamp sofa mirror carpet curtain window door wall ceiling floor roof garden "
    "kitchen bathroom bedroom balcony garage attic basement stairs elevator bridge tunnel tower "
    "castle palace temple church school university library museum theater hospital airport "
    "station harbor market bakery pharmacy restaurant hotel office factory warehouse "
    "car bus train tram bicycle motorcycle airplane helicopter rocket ship boat canoe submarine "
    "mountain valley river ocean island desert forest jungle meadow glacier volcano canyon cliff "
    "beach lagoon swamp prairie tundra savanna waterfall thunder lightning rainbow snow hail fog "
    "sun moon star planet comet galaxy universe telescope microscope satellite gravity energy "
    "piano guitar violin cello trumpet trombone flute clarinet saxophone drum harp accordion "
    "music rhythm melody harmony opera ballet painting sculpture poetry novel chapter sentence "
    "paragraph letter alphabet dictionary encyclopedia grammar syllable vocabulary language "
    "red green blue yellow purple violet crimson turquoise indigo magenta silver golden scarlet "
    "happy sad angry calm brave shy clever lazy quick slow bright dark loud quiet gentle fierce "
    "ancient modern beautiful mysterious dangerous ridiculous enormous tiny gigantic microscopic "
    "run walk jump swim climb dance sing write read think dream laugh whisper shout travel build "
    "doctor nurse teacher engineer lawyer farmer baker carpenter plumber electrician pilot sailor "
    "soldier judge actor singer painter writer scientist mathematician philosopher astronaut "
    "committee successful occurrence necessary accommodate embarrass mississippi bookkeeper "
    "balloon coffee address assessment possession raccoon tennessee cappuccino parallel "
    "abracadabra hullabaloo onomatopoeia chrysanthemum archaeology psychology algorithm variable "
    "computer keyboard monitor printer network internet software hardware database compiler "
    "python java kotlin typescript kubernetes cryptocurrency electroencephalogram "
    "anticonstitutional incomprehensible responsibility counterrevolutionary juxtaposition "
    "rhythms syzygy crypt lynx gypsy myth queue eerie audio sequoia oboe aqua ouija zoo "
    "sphinx quartz jazz fjord waltz vex pyjamas zephyr yacht xylophone umbrella unicorn "
    "football basketball volleyball hockey cricket badminton marathon gymnastics wrestling "
    "winter spring summer autumn january wednesday saturday february germany brazil japan egypt "
    "kenya norway portugal madagascar afghanistan mozambique london paris tokyo cairo lima oslo "
    "stress desserts drawer reward diaper live evil parts strap pool loop tip ten net star rats"
)
PALINDROMES = parts(
    "level radar civic rotor kayak madam refer noon racecar deified reviver rotator repaper "
    "redder solos sagas stats tenet wow pop mom dad eye did deed peep toot minim kook sees tot "
    "pup gag hannah anna otto bob eve ada aibohphobia detartrated tattarrattat malayalam civic "
    "rotavator evitative releveler murdrum shahs tut nun poop boob kinnikinnik aviva elle abba"
)
NAMES = parts(
    "Ann Bo Cy Al Ed Jo Mia Leo Zoe Ava Tom Sam Max Ben Eva Ian Kim Lee Amy Raj Ali Omar Noor "
    "Aisha Fatima Yusuf Hassan Layla Zainab Tariq Priya Arjun Ananya Vikram Lakshmi Sanjay Deepa "
    "Mei Wei Ling Xiang Jun Hiroshi Yuki Sakura Kenji Haruto Minjun Jiwoo Seoyeon Nguyen Linh "
    "Putri Budi Somchai Kofi Ama Kwame Amina Chidi Ngozi Thabo Zanele Tendai Abebe Makena "
    "Carlos Sofia Diego Lucia Mateo Valentina Javier Camila Joao Beatriz Thiago Ines Pedro "
    "Giulia Marco Chiara Luca Francesca Pierre Chloe Antoine Camille Hans Greta Lukas Ingrid "
    "Sven Astrid Lars Freya Bjorn Olga Dmitri Natasha Ivan Katya Piotr Agnieszka Zofia Jakub "
    "Eszter Istvan Elena Nikos Eleni Dimitra Emre Elif Ayse Levi Miriam Yael Noah Olivia Emma "
    "Liam Charlotte Henry Alice George Harriet Oscar Penelope Theodore Isabella William Beatrice"
)
DAYS = parts("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = parts(
    "January February March April May June July August September October November December"
)


def names(rng: Random, count: int) -> list[str]:
    """Draw different first names, sometimes letters or made-up names."""
    kind = rng.random()
    if kind < 0.08:
        return rng.sample("ABCDEFGHIJKLMNOPQRSTUVWXYZ", count)
    if kind < 0.14:
        return [made_up(rng, rng.randint(3, 8)).capitalize() + "q"[: i % 2] for i in range(count)]
    return rng.sample(NAMES, count)


def made_up(rng: Random, length: int) -> str:
    """Make up a word that can be spoken."""
    text = ""
    while len(text) < length:
        text += rng.choice("bcdfghjklmnprstvwz") + rng.choice("aeiou")
        text += rng.choice(["", "", "n", "r", "s", "l", "x"])
    return text[:length]


def some_word(rng: Random) -> str:
    """Draw a word of any kind: common, rare, made up, a name, letters, a number in digits."""
    kind = rng.random()
    if kind < 0.03:  # what other steps answer: days, Roman numerals, digits in base two or sixteen
        days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
        roman = "".join(
            rng.choice(place)
            for place in (
                ["", "M", "MM", "MMM"],
                ["", "C", "CC", "CD", "D", "DC", "DCCC", "CM"],
                ["", "X", "XX", "XL", "L", "LX", "LXX", "XC"],
                ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"],
            )
        )
        number = rng.randint(9, 5000)
        return rng.choice([rng.choice(days), rng.choice(days), roman, roman, f"{number:b}", f"{number:X}"])
    if kind < 0.62:
        return rng.choice(WORDS)
    if kind < 0.68:
        return rng.choice(NAMES)
    if kind < 0.74:
        return rng.choice(PALINDROMES)
    if kind < 0.86:
        return made_up(rng, rng.randint(3, 14))
    if kind < 0.94:
        letters = rng.choice(["abc", "abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyz"])
        return "".join(rng.choice(letters) for _ in range(rng.randint(3, 16)))
    if kind < 0.97:
        return str(rng.randint(100, 10 ** rng.randint(4, 12)))
    return "".join(rng.choice("abcdefxyz0123456789") for _ in range(rng.randint(4, 10)))


def number_texts(rng: Random, *, least: int = 2, distinct: bool = False) -> list[str]:
    """Draw a list of numbers of one kind: small, large, negative, decimal, fractions, words."""
    count = max(least, rng.choices([2, 3, 4, 5, 6, 7, 8, 10, 12, 16], [1, 4, 5, 6, 5, 4, 3, 2, 1, 1])[0])
    kind = rng.random()
    if kind < 0.14:
        values = rng.sample(range(1, 30), count)
        texts = [str(v) for v in values]
    elif kind < 0.5:
        top = rng.choice([50, 100, 100, 200, 1000])
        texts = [str(v) for v in rng.sample(range(1, top), count)]
    elif kind < 0.6:
        top = rng.choice([9_000, 60_000, 900_000, 10**8])
        texts = [str(v) for v in rng.sample(range(100, top), count)]
    elif kind < 0.76:
        texts = [str(v) for v in rng.sample(range(-60, 61), count)]
        if rng.random() < 0.15:
            texts = [text.replace("-", "−") for text in texts]
    elif kind < 0.9:
        places = rng.choice([1, 1, 2, 2, 3])
        low, top = rng.choice([(0, 10), (0, 1), (-5, 5), (1, 400)])
        span = range(int(low * 10**places), int(top * 10**places))
        if len(span) < count:
            span = range(1, 200)
        texts = [f"{v / 10**places:.{places}f}" for v in rng.sample(span, count)]
        if rng.random() < 0.4:
            texts = [text if rng.random() < 0.6 else text.split(".")[0] for text in texts]
    elif kind < 0.94:
        texts = []
        while len(texts) < count:
            bottom = rng.randint(2, 12)
            text = f"{rng.randint(1, bottom * 2)}/{bottom}"
            if text not in texts:
                texts.append(text)
    else:
        top = 21 if count <= 8 else 99
        texts = [number_words(v) for v in rng.sample(range(1, top), count)]
    if not distinct and rng.random() < 0.15:
        texts[rng.randrange(count)] = rng.choice(texts)
    return texts


def spread(rng: Random, values: Sequence[str], role: str = OWN) -> Marked:
    """Write a list as items() does or in looser ways ('3 then 9 then 4', 'a 3, a 9 and a 4')."""
    if any(" " in value for value in values):  # white space cannot part such items
        styles = ["comma", "and", "and", "bracket", "newline", "semicolon", "quoted"]
        return _as(items(rng, values, joiner=rng.choice(styles)), role)
    if values[0].lstrip("-−").replace(".", "").isdigit() and rng.random() < 0.07:
        return _with_units(rng, values, role)
    kind = rng.random()
    if kind < 0.72:
        return _as(items(rng, values), role)
    if kind < 0.78:
        return _strung(values, rng.choice([" then ", ", then ", " -> ", " | ", " / ", "  ", ", and ", " and "]), role)
    if kind < 0.82:
        return _strung(values, rng.choice([" and then ", " followed by ", ", next ", " plus "]), role)
    if kind < 0.86:
        pieces: list[Piece] = [("\n", None)]
        for index, value in enumerate(values):
            head = rng.choice(["- ", "* "]) if index == 0 else pieces[1][0]
            pieces += [(head, None), (value, role), ("\n", None)]
        return Marked(tuple(pieces[:-1]))
    if kind < 0.9:
        shape = rng.choice(["{}) ", "({}) ", "#{}: ", "{}. "])
        gap = rng.choice([" ", "\n", ", ", "; "])
        pieces = []
        for index, value in enumerate(values):
            pieces += [((gap if index else "") + shape.format(index + 1), None), (value, role)]
        return Marked(tuple(pieces))
    if kind < 0.95:
        left, right = rng.choice([("first ", ", finally "), ("", ", and lastly "), ("", " and also "), ("", " as well as "), ("", ", plus ")])
        return join(left, _strung(values[:-1], ", ", role), right, mark(values[-1], role))
    return _strung(values, rng.choice([",", ";", ", ", "; ", "\t", "  "]), role)


def _with_units(rng: Random, values: Sequence[str], role: str) -> Marked:
    """Write every number with its unit, which is not marked: 3 kg, 9 kg and 4 kg."""
    before, after = rng.choice(
        [("", " kg"), ("", " cm"), ("", " m"), ("", "%"), ("", " points"), ("$", ""), ("€", ""),
         ("", " €"), ("", "°C"), ("", " km"), ("", "g"), ("", " ms"), ("£", ""), ("", " dollars"), ("", " litres")]
    )
    last = rng.choice([", ", " and ", ", and ", " or "])
    pieces: list[Piece] = []
    for index, value in enumerate(values):
        gap = "" if index == 0 else last if index == len(values) - 1 else ", "
        pieces += [(gap + before, None)] if gap + before else []
        pieces += [(value, role)] + ([(after, None)] if after else [])
    return Marked(tuple(pieces))


def _as(text: Marked, role: str) -> Marked:
    return Marked(tuple((piece, role if name == OWN else name) for piece, name in text.pieces))


def _strung(values: Sequence[str], gap: str, role: str) -> Marked:
    pieces: list[Piece] = []
    for index, value in enumerate(values):
        pieces += ([(gap, None)] if index else []) + [(value, role)]
    return Marked(tuple(pieces))


_RECORDS: tuple[tuple[str, str, str], ...] = (
    # opening, what stands after each number the first time, closing
    ("On a trip {name} walked ", " km", "."),
    ("I scored ", " points", "."),
    ("{name} read ", " pages", "."),
    ("My phone counted ", " steps", "."),
    ("We sold ", " tickets", "."),
    ("The café served ", " guests", "."),
    ("Our server logged ", " errors", "."),
    ("The thermometer showed ", " degrees", "."),
    ("{name} lifted ", " kg", "."),
    ("The shop took in ", " euros", "."),
    ("I slept ", " hours", "."),
    ("The build took ", " seconds", "."),
    ("{name} paid ", " dollars for lunch", "."),
    ("The queue had ", " people", "."),
    ("Rainfall was ", " mm", "."),
    ("The hens laid ", " eggs", "."),
)
_THINGS = parts(
    "the bread|the cheese|the wine|the olives|the ham|the tea|the jam|the soap|the rice|the milk|"
    "the eggs|the fish|the salt|the oil|the figs|the cake",
    "|",
)
_PLACES = parts(
    "Oslo|Lima|Cairo|Delhi|Quito|Accra|Perth|Turin|Kyoto|Lagos|Porto|Riga|Seoul|Tunis|Dakar|Miami",
    "|",
)


def record(rng: Random, values: Sequence[str], role: str) -> Marked:
    """Tell numbers as facts of daily life with other numbers and words around them."""
    count = len(values)
    kind = rng.randrange(11)
    who = names(rng, count)
    if kind == 0 and count <= 7:
        start = rng.randrange(7)
        labels = [" on " + DAYS[(start + i) % 7] for i in range(count)]
        return _labelled(rng, values, role, labels)
    if kind == 1:
        year = rng.randint(1950, 2023 - count)
        labels = [f" in {year + i}" for i in range(count)]
        return _labelled(rng, values, role, labels)
    if kind == 2:
        labels = [f" in {w} {i + 1}" for i, w in enumerate([rng.choice(["week", "round", "game", "level", "run", "test"])] * count)]
        return _labelled(rng, values, role, labels)
    if kind == 3:
        verb = rng.choice(["scored", "has", "got", "collected", "bid", "rolled", "guessed", "reached", "ran up"])
        return _chain(rng, [f"{w} {verb if i == 0 or rng.random() < 0.4 else ''}".rstrip() + " " for i, w in enumerate(who)], values, role)
    if kind == 4:
        verb = rng.choice(["costs", "is", "was", "comes to", "is priced at"])
        sign = rng.choice(["", "", "$", "€", "£"])
        goods = rng.sample(_THINGS, count)
        heads = [f"{t} {verb + ' ' if i == 0 or rng.random() < 0.5 else ''}{sign}" for i, t in enumerate(goods)]
        heads[0] = heads[0][0].upper() + heads[0][1:]
        return _chain(rng, heads, values, role)
    if kind == 5:
        places = rng.sample(_PLACES, count)
        shape = rng.choice(["{}: ", "{} ", "{} has ", "{} reports ", "in {} ", "{} = ", "{} - "])
        return _chain(rng, [shape.format(place) for place in places], values, role)
    if kind == 6:
        what = rng.choice(["Room", "Box", "Player", "Team", "Bin", "Sensor", "Machine", "Shelf", "Lane", "Group"])
        first = rng.choice([1, 1, rng.randint(2, 40), 101])
        verb = rng.choice([" has ", ": ", " holds ", " shows ", " got ", " -> ", " = "])
        return _chain(rng, [f"{what if i == 0 or rng.random() < 0.7 else what.lower()} {first + i}{verb}" for i in range(count)], values, role)
    if kind == 7:
        gap = rng.choice([": ", " - ", " ", "\t"])
        pieces: list[Piece] = []
        for name, value in zip(who, values, strict=True):
            pieces += [(("\n" if pieces else "") + name + gap, None), (value, role)]
        return Marked((*pieces, ("\n", None)))
    if kind == 8:
        head = rng.choice(
            (
                f"There are {number_words(count)} cards on the table: ",
                f"{who[0]} wrote {count} numbers on the board: ",
                f"In {rng.randint(1990, 2030)} the {count} values were ",
                f"My {rng.randint(5, 15)}-year-old got these {count} numbers as homework: ",
                "Here are my readings: ",
                "Data: ",
                "The lottery balls so far: ",
                "List = ",
                "The ages in our club are ",
                "Heights in cm: ",
                "Times of the runners (s): ",
                "I have these on my sheet: ",
                f"Column {rng.choice('ABCDEF')} reads ",
                f"{who[0]} rolled the dice and noted ",
                "My grades were ",
                "The bids came in as ",
                "The weights of the parcels are ",
                "The monitor printed ",
            )
        )
        return join(head, spread(rng, values, role), ".")
    if kind == 9:
        hour = rng.randint(0, 23 - min(count, 23))
        labels = [f" at {hour + i}:{rng.choice(['00', '30', '15'])}" for i in range(count)]
        return _labelled(rng, values, role, labels)
    opening = rng.choice(["First I drew ", f"{who[0]} picked ", "It started with ", "The needle went to "])
    gap = rng.choice([", then ", " then ", ", after that ", " and after that ", ", next "])
    return join(opening, _strung(values, gap, role), ".")


def _labelled(rng: Random, values: Sequence[str], role: str, labels: Sequence[str]) -> Marked:
    opening, unit, closing = rng.choice(_RECORDS)
    pieces: list[Piece] = [(opening.format(name=rng.choice(NAMES)), None)]
    for index, (value, label) in enumerate(zip(values, labels, strict=True)):
        if index:
            pieces.append((" and " if index == len(values) - 1 else ", ", None))
        pieces += [(value, role), ((unit if index == 0 else "") + label, None)]
    return Marked((*pieces, (closing, None)))


def _chain(rng: Random, heads: Sequence[str], values: Sequence[str], role: str) -> Marked:
    gap = rng.choice([", ", ", ", "; ", " and ", "\n"])
    pieces: list[Piece] = []
    for index, (head, value) in enumerate(zip(heads, values, strict=True)):
        last = index == len(values) - 1 and gap == ", "
        pieces += [((" and " if last else gap) if index else "", None), (head, None), (value, role)]
    return Marked((*(piece for piece in pieces if piece[0]), (".", None)))


def _st(day: int) -> str:
    return "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def date_text(rng: Random, date: datetime.date, *, year: bool = True) -> str:
    """Write a date as people do: ISO, British, American, with or without its year."""
    day, month = date.day, MONTHS[date.month - 1]
    short = "Sept" if month == "September" and rng.random() < 0.3 else month[:3]
    nth = f"{day}{_st(day)}"
    if not year:
        return rng.choice(
            [f"{month} {day}", f"{month} {day}", f"{month} {nth}", f"{day} {month}", f"{nth} {month}",
             f"{nth} of {month}", f"the {nth} of {month}", f"{short} {day}", f"{day} {short}", f"{month} the {nth}"]
        )
    if rng.random() < 0.3:
        text = [date.isoformat()] * 4 + [f"{date.month}/{day}/{date.year}"] * 3
        text += [f"{date.month:02}/{day:02}/{date.year}"] * 2 + [date.isoformat().replace("-", "/")]
        if day > 12:  # other orders, where no other reading is possible
            text += [f"{day}/{date.month}/{date.year}", f"{day:02}.{date.month:02}.{date.year}"]
        return rng.choice(text)
    text = [f"{month} {day}, {date.year}"] * 5 + [f"{day} {month} {date.year}"] * 5
    text += [f"{month} {nth}, {date.year}", f"{nth} {month} {date.year}", f"{nth} of {month} {date.year}"]
    text += [f"the {nth} of {month} {date.year}", f"the {nth} of {month}, {date.year}"] * 2
    text += [f"{short} {day}, {date.year}", f"{day} {short} {date.year}", f"{short} {nth} {date.year}"]
    text += [f"{day}-{month[:3]}-{date.year}", f"{month} {day} {date.year}", f"{month} {nth} {date.year}"]
    text += [f"{short}. {day}, {date.year}" if month != "May" else f"{month} {day}, {date.year}"]
    text += [f"{month} the {nth}, {date.year}", f"{day} {month}, {date.year}"]
    return rng.choice(text)


def some_date(rng: Random, low: int = 1600, high: int = 2200) -> datetime.date:
    """Draw a date, mostly of the last and this century."""
    if rng.random() < 0.75:
        low, high = max(low, 1930), min(high, 2035)
    first = datetime.date(low, 1, 1).toordinal()
    return datetime.date.fromordinal(rng.randint(first, datetime.date(high, 12, 31).toordinal()))


def clock_text(rng: Random, minute: int, *, style: str = "any") -> str:
    """Write a clock time: 14:05, 2:05 pm, 2pm, half past two in the afternoon, noon.

    Args:
        minute: minutes since midnight.
        style: "24" (digits, 24 hours), "12" (with am or pm) or "any".
    """
    hour, rest = divmod(minute % 1440, 60)
    late = hour >= 12
    twelve = (hour - 1) % 12 + 1
    if rest == 0 and hour in (0, 12) and rng.random() < 0.4:
        return "midnight" if hour == 0 else rng.choice(["noon", "noon", "midday"])
    if style == "any":
        style = rng.choices(["24", "12", "spoken"], [5, 5, 1.2])[0]
    if style == "24":
        return rng.choice([f"{hour:02}:{rest:02}"] * 5 + [f"{hour}:{rest:02}"] * 3 + [f"{hour:02}{rest:02} hours", f"{hour:02}h{rest:02}"])
    half = rng.choice([" am", " am", "am", "am", " AM", "AM", " a.m.", " a.m"])
    if late:
        half = half.replace("a", "p").replace("A", "P")
    if style == "12":
        if rest == 0 and rng.random() < 0.6:
            return f"{twelve}{half}"
        return f"{twelve}{rng.choice([':', ':', ':', ':', '.'])}{rest:02}{half}"
    part = " in the morning" if hour < 12 else " in the afternoon" if hour < 18 else " in the evening"
    end = rng.choice([part, part, half if half.startswith(" ") else " " + half])
    spoken = number_words(twelve) if rng.random() < 0.7 else str(twelve)
    after = number_words(twelve % 12 + 1) if rng.random() < 0.7 else str(twelve % 12 + 1)
    if hour in (0, 11, 12, 23):  # the part of the day would be unclear
        return f"{twelve}:{rest:02}{half}"
    if rest == 0:
        return rng.choice([f"{spoken} o'clock{end}", f"{spoken}{end}"])
    if rest == 30:
        return f"half past {spoken}{end}"
    if rest == 15:
        return f"{rng.choice(['quarter past', 'a quarter past'])} {spoken}{end}"
    if rest == 45:
        return f"{rng.choice(['quarter to', 'a quarter to'])} {after}{end}" if hour != 11 else f"{twelve}:{rest}{half}"
    if rest % 5 == 0:
        past = rest < 30
        minutes = rest if past else 60 - rest
        spelled = number_words(minutes) if rng.random() < 0.6 else str(minutes)
        if past or hour not in (11, 23):
            return f"{spelled} {'past' if past else 'to'} {spoken if past else after}{end}"
    return f"{twelve}:{rest:02}{half}"
