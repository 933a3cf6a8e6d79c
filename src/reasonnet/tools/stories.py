"""Tools for word problems: shopping, travelling, sharing, counting.

All of them are exact: they compute with fractions and return whole numbers or fractions.
Amounts of money keep the unit of the text (a price in cents gives a total in cents).
"""

from __future__ import annotations

import re
from fractions import Fraction

from reasonnet.tools.arguments import parse_name, parse_number
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, optional, tool

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400}
_TIME_WORDS = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), "second"),
    **dict.fromkeys(("m/s", "mps", "ft/s", "km/s", "cm/s"), "second"),
    **dict.fromkeys(("min", "mins", "minute", "minutes", "m/min", "km/min", "mpm"), "minute"),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "km/h", "kph", "kmh", "mph"), "hour"),
    **dict.fromkeys(("mi/h", "miles/hour", "knots", "m/h"), "hour"),
    **dict.fromkeys(("d", "day", "days", "km/day"), "day"),
}
_HALVES = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "third": Fraction(1, 3)}
_PAIRS = {"couple": 2, "pair": 2, "brace": 2, "score": 20, "dozen": 12}


def parse_quantity(text: str) -> Fraction:
    """Parse a number, `two and a half`, `half a`, `three quarters of an`, `a couple of`, `50p`.

    Raises:
        ArgumentError: on anything else.
    """
    if len(text) > 200:
        raise ArgumentError("a quantity of more than 200 characters")
    plain = re.sub(r"\s+", " ", text.strip().lower())
    plain = re.sub(r"(?<=\d)\s?(?:p|c|ct|cts|¢|k?m|kg|h|x)$", "", plain)
    plain = re.sub(r"^(?:x|×)\s?(?=\d)", "", plain)
    plain = plain.replace("½", " 1/2").replace("¼", " 1/4").replace("¾", " 3/4").strip()
    if plain in ("another", "single", "a single"):
        return Fraction(1)
    found = re.fullmatch(r"(?:an? )?(couple|pair|brace|score|dozen)(?: of)?", plain)
    if found:
        return Fraction(_PAIRS[found[1]])
    if plain in ("half a dozen", "half dozen", "a half dozen", "a half-dozen"):
        return Fraction(6)
    found = re.fullmatch(
        r"(?:(.+?)[ -]and[ -])?(?:an? )?(half|quarter|third)(?: (?:of )?an?)?", plain
    )
    if found:
        return (parse_number(found[1]) if found[1] else 0) + _HALVES[found[2]]
    found = re.fullmatch(
        r"(?:(.+?)[ -]and[ -])?(two|three)[ -](quarter|third)s(?: of an?)?", plain
    )
    if found:
        whole = parse_number(found[1]) if found[1] else 0
        return whole + parse_number(found[2]) * _HALVES[found[3]]
    return parse_number(plain)


def parse_time_unit(text: str) -> str:
    """Parse `minutes`, `hour`, `m/s`, `km/h`, … as second, minute, hour or day."""
    plain = text.strip().lower().strip(".,;:!?()")
    if plain not in _TIME_WORDS:
        raise ArgumentError(f"not a unit of time: {text[:40]!r}")
    return _TIME_WORDS[plain]


QUANTITY = ArgumentType("quantity", parse_quantity)
TIME_UNIT = ArgumentType("unit of time", parse_time_unit)


def _cost(price: tuple[Fraction, ...], quantity: tuple[Fraction, ...]) -> Fraction:
    """Return the sum of the prices times their quantities (no quantity: one of each)."""
    if not quantity:
        return sum(price, Fraction(0))
    if len(price) == 1:
        return price[0] * sum(quantity, Fraction(0))
    if len(price) != len(quantity):
        raise ToolError(f"{len(price)} prices but {len(quantity)} quantities")
    return sum((p * q for p, q in zip(price, quantity, strict=True)), Fraction(0))


@tool("word-problem/total-cost", price=many(QUANTITY, 1, 12), quantity=many(QUANTITY, 0, 12))
def total_cost(price: tuple[Fraction, ...], quantity: tuple[Fraction, ...]) -> Fraction:
    """Return what goods cost together: every price times its quantity, in the prices' unit.

    Without quantities the prices are added; one price holds for all quantities.
    Raises ToolError if several prices and quantities do not pair up.
    """
    return _cost(price, quantity)


@tool(
    "word-problem/change-due",
    paid=many(QUANTITY, 1, 6),
    price=many(QUANTITY, 1, 12),
    quantity=many(QUANTITY, 0, 12),
)
def change_due(
    paid: tuple[Fraction, ...], price: tuple[Fraction, ...], quantity: tuple[Fraction, ...]
) -> Fraction:
    """Return the change from what was paid, in the prices' unit; ToolError if too little."""
    change = sum(paid, Fraction(0)) - _cost(price, quantity)
    if change < 0:
        raise ToolError("what was paid does not cover the price")
    return change


def _hours(
    hours: tuple[Fraction, ...], minutes: tuple[Fraction, ...], seconds: tuple[Fraction, ...]
) -> Fraction:
    total = sum(hours, Fraction(0)) + sum(minutes, Fraction(0)) / 60
    total += sum(seconds, Fraction(0)) / 3600
    if not hours and not minutes and not seconds:
        raise ArgumentError("a duration is missing")
    return total


@tool(
    "word-problem/distance",
    speed=many(QUANTITY, 1, 8),
    hours=many(QUANTITY, 0, 8),
    minutes=many(QUANTITY, 0, 8),
    seconds=many(QUANTITY, 0, 8),
    per=optional(TIME_UNIT),
)
def distance(
    speed: tuple[Fraction, ...],
    hours: tuple[Fraction, ...],
    minutes: tuple[Fraction, ...],
    seconds: tuple[Fraction, ...],
    per: str | None,
) -> Fraction:
    """Return the way covered at a speed in a time (several speeds: one time for each).

    `per` is the speed's unit of time (hour if absent); the result has the speed's unit of
    length. Raises ToolError if several speeds and times do not pair up.
    """
    factor = Fraction(3600, _SECONDS[per or "hour"])
    if len(speed) == 1:
        return speed[0] * _hours(hours, minutes, seconds) * factor
    parts = ((hours, 1), (minutes, 60), (seconds, 3600))
    given = [(times, scale) for times, scale in parts if times]
    if len(given) != 1 or len(given[0][0]) != len(speed):
        raise ToolError("the speeds and the times do not pair up")
    times, scale = given[0]
    total = sum((v * t for v, t in zip(speed, times, strict=True)), Fraction(0))
    return total / scale * factor


@tool(
    "word-problem/travel-time",
    distance=many(QUANTITY, 1, 8),
    speed=many(QUANTITY, 1, 8),
    per=optional(TIME_UNIT),
    unit=optional(TIME_UNIT),
)
def travel_time(
    distance: tuple[Fraction, ...], speed: tuple[Fraction, ...], per: str | None, unit: str | None
) -> Fraction:
    """Return how long a way takes at a speed (several: one speed for each way).

    `per` is the speed's unit of time (hour if absent), `unit` the unit of the result (that
    of the speed if absent). Raises ToolError if a speed is not positive.
    """
    if any(value <= 0 for value in speed):
        raise ToolError("a speed must be more than zero")
    if len(speed) == 1:
        time = sum(distance, Fraction(0)) / speed[0]
    elif len(speed) == len(distance):
        time = sum((d / v for d, v in zip(distance, speed, strict=True)), Fraction(0))
    else:
        raise ToolError("the ways and the speeds do not pair up")
    own = per or "hour"
    return time * _SECONDS[own] / _SECONDS[unit or own]


@tool(
    "word-problem/average-speed",
    distance=many(QUANTITY, 1, 8),
    hours=many(QUANTITY, 0, 8),
    minutes=many(QUANTITY, 0, 8),
    seconds=many(QUANTITY, 0, 8),
    per=optional(TIME_UNIT),
)
def average_speed(
    distance: tuple[Fraction, ...],
    hours: tuple[Fraction, ...],
    minutes: tuple[Fraction, ...],
    seconds: tuple[Fraction, ...],
    per: str | None,
) -> Fraction:
    """Return the whole way divided by the whole time.

    The result is per `per`; if absent, per the largest unit of time that was given.
    Raises ToolError if the time is not positive.
    """
    time = _hours(hours, minutes, seconds)
    if time <= 0:
        raise ToolError("the time must be more than zero")
    unit = per or ("hour" if hours else "minute" if minutes else "second")
    return sum(distance, Fraction(0)) / (time * 3600 / _SECONDS[unit])


@tool(
    "word-problem/left-over",
    start=one(QUANTITY),
    lost=many(QUANTITY, 0, 12),
    gained=many(QUANTITY, 0, 12),
)
def left_over(
    start: Fraction, lost: tuple[Fraction, ...], gained: tuple[Fraction, ...]
) -> Fraction:
    """Return what is left of a start after losses and gains; ToolError if below zero."""
    left = start + sum(gained, Fraction(0)) - sum(lost, Fraction(0))
    if left < 0:
        raise ToolError("more was taken than there was")
    return left


@tool("word-problem/share-equally", total=one(QUANTITY), people=one(QUANTITY))
def share_equally(total: Fraction, people: Fraction) -> Fraction:
    """Return each one's equal share of a total; ToolError unless there is a positive number."""
    if people <= 0 or people.denominator != 1:
        raise ToolError("a whole number of sharers, at least one, is needed")
    return total / people


def _words(text: str) -> list[str]:
    return text.split()


LEGS: dict[str, int] = {
    **dict.fromkeys(
        _words(
            "chicken hen rooster cockerel chick duck duckling goose turkey ostrich emu penguin "
            "sparrow pigeon dove eagle hawk owl parrot parakeet canary swan flamingo crow raven "
            "robin stork heron crane peacock pheasant quail seagull gull pelican kiwi rhea "
            "cassowary bird human person man woman child boy girl farmer kid vulture falcon "
            "magpie blackbird finch budgie budgerigar cockatoo toucan kingfisher woodpecker "
            "hummingbird puffin albatross partridge guinea-fowl gosling people monk biped "
            "kangaroo bat"
        ),
        2,
    ),
    **dict.fromkeys(
        _words(
            "cow bull ox calf horse pony foal mare stallion donkey mule zebra pig piglet sow "
            "boar sheep lamb ram ewe goat dog puppy hound cat kitten rabbit bunny hare mouse "
            "rat hamster gerbil guinea-pig squirrel hedgehog fox wolf bear panda lion tiger "
            "leopard cheetah panther jaguar elephant rhino rhinoceros hippo hippopotamus "
            "giraffe camel dromedary llama alpaca deer stag doe fawn reindeer elk moose "
            "antelope gazelle bison buffalo yak badger otter beaver raccoon skunk ferret weasel "
            "mole frog toad newt salamander lizard gecko iguana chameleon turtle tortoise "
            "crocodile alligator monkey gorilla chimpanzee lynx puma coyote hyena koala wombat "
            "porcupine armadillo meerkat chipmunk lemur baboon okapi tapir chinchilla kid-goat "
            "quadruped heifer wildebeest jackal dingo mongoose"
        ),
        4,
    ),
    **dict.fromkeys(
        _words(
            "ant bee wasp hornet bumblebee beetle ladybird ladybug fly mosquito moth butterfly "
            "dragonfly cricket grasshopper locust cockroach termite flea aphid insect bug "
            "firefly earwig cicada stick-insect gnat louse midge mantis weevil"
        ),
        6,
    ),
    **dict.fromkeys(
        _words(
            "spider scorpion tick mite tarantula arachnid octopus harvestman"
        ),
        8,
    ),
    **dict.fromkeys(
        _words(
            "crab lobster shrimp prawn crayfish"
        ),
        10,
    ),
    **dict.fromkeys(
        _words(
            "snake fish worm earthworm slug snail eel shark whale dolphin goldfish python cobra "
            "adder salmon trout jellyfish flatworm leech sea-slug"
        ),
        0,
    ),
    "woodlouse": 14,
    "starfish": 5,
}
"""Legs of an animal by its name in the singular (claws of crabs and arms of starfish count)."""

IRREGULAR_PLURALS: dict[str, str] = {
    "mouse": "mice", "goose": "geese", "ox": "oxen", "calf": "calves", "wolf": "wolves",
    "sheep": "sheep", "deer": "deer", "fish": "fish", "bison": "bison", "moose": "moose",
    "person": "people", "people": "people", "man": "men", "woman": "women", "child": "children",
    "louse": "lice", "woodlouse": "woodlice", "elk": "elk", "shrimp": "shrimp",
    "buffalo": "buffaloes", "mosquito": "mosquitoes", "flamingo": "flamingos", "gecko": "geckos",
    "kangaroo": "kangaroos", "salmon": "salmon", "trout": "trout", "goldfish": "goldfish",
    "crayfish": "crayfish", "jellyfish": "jellyfish", "starfish": "starfish", "hippo": "hippos",
    "rhino": "rhinos", "harvestman": "harvestmen", "wildebeest": "wildebeest",
}  # fmt: skip


def plural(animal: str) -> str:
    """Return the plural of an animal's name."""
    if animal in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[animal]
    if re.search(r"[^aeiou]y$", animal):
        return animal[:-1] + "ies"
    if re.search(r"(?:s|x|z|ch|sh)$", animal):
        return animal + "es"
    return animal + "s"


_LEGS_BY_FORM = {
    form: legs
    for name, legs in LEGS.items()
    # every noun with a plain s too, as programs form plurals: butterflys, leechs, mantiss
    for said in {name, plural(name), f"{name}s"}
    for form in {said, said.replace("-", " ")}
}
_LEGS_BY_FORM |= {"sheeps": 4, "elks": 4, "deers": 4, "fishes": 0, "buffalos": 4, "buffalo": 4,
                  "shrimps": 10, "octopi": 8, "flamingoes": 2, "guinea fowl": 2}  # fmt: skip


def parse_animal(text: str) -> int:
    """Parse an animal's name (singular or plural) as the number of its legs."""
    plain = re.sub(r"\s+", " ", parse_name(text).lower())
    for form in (plain, plain.split()[-1]):
        if form in _LEGS_BY_FORM:
            return _LEGS_BY_FORM[form]
    raise ArgumentError(f"not an animal whose legs are known: {text[:40]!r}")


ANIMAL = ArgumentType("animal", parse_animal)


@tool("word-problem/legs", count=many(QUANTITY, 1, 100), animal=many(ANIMAL, 1, 100))
def legs(count: tuple[Fraction, ...], animal: tuple[int, ...]) -> Fraction:
    """Return the number of legs of so many animals (healthy ones, claws of crabs included).

    Raises ToolError if counts and animals do not pair up or a count is not whole.
    """
    if len(count) != len(animal):
        raise ToolError(f"{len(count)} counts but {len(animal)} animals")
    if any(value < 0 or value.denominator != 1 for value in count):
        raise ToolError("animals come in whole numbers")
    return sum((c * a for c, a in zip(count, animal, strict=True)), Fraction(0))


@tool(
    "word-problem/groups",
    groups=many(QUANTITY, 1, 8),
    size=many(QUANTITY, 1, 8),
    extra=many(QUANTITY, 0, 8),
)
def groups(
    groups: tuple[Fraction, ...], size: tuple[Fraction, ...], extra: tuple[Fraction, ...]
) -> Fraction:
    """Return how many there are in equal groups and loose ones; kinds of groups pair up.

    Raises ToolError if several kinds of groups and sizes do not pair up.
    """
    if len(size) == 1:
        together = sum(groups, Fraction(0)) * size[0]
    elif len(size) == len(groups):
        together = sum((g * s for g, s in zip(groups, size, strict=True)), Fraction(0))
    else:
        raise ToolError(f"{len(groups)} numbers of groups but {len(size)} sizes")
    return together + sum(extra, Fraction(0))
