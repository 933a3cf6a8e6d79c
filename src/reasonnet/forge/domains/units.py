"""Conversion of units."""

from __future__ import annotations

from random import Random

from reasonnet.forge.everyday import context, written
from reasonnet.forge.wording import OWN, Family, Marked, Slot, mark

# Spellings per unit: the abbreviations first, then "|" and the names in the plural.
_UNITS = {
    "length": (
        "mm|millimetres,millimeters", "cm|centimetres,centimeters", "m|metres,meters",
        "km|kilometres,kilometers", "in,\"|inches", "ft,'|feet,foot", "yd,yds|yards",
        "mi|miles", "nmi|nautical miles", "µm,um|micrometres,micrometers,microns",
        "nm|nanometres,nanometers", "dm|decimetres,decimeters", "ly|light years",
        "|furlongs", "|fathoms", "|leagues", "AU|astronomical units",
    ),
    "mass": (
        "mg|milligrams", "g|grams,grammes", "kg,kgs|kilograms,kilos", "t|tonnes,metric tons",
        "oz|ounces", "lb,lbs|pounds", "st|stone,stones", "µg,mcg|micrograms", "|tons,short tons",
        "ct|carats", "|grains",
    ),
    "volume": (
        "ml,mL|millilitres,milliliters", "cl|centilitres,centiliters", "dl|decilitres,deciliters",
        "l,L|litres,liters", "gal|gallons,US gallons", "qt|quarts", "pt|pints", "|cups",
        "fl oz|fluid ounces", "tbsp|tablespoons", "tsp|teaspoons",
        "m³,m^3|cubic metres,cubic meters", "cm³,cc,cm^3|cubic centimetres,cubic centimeters",
        "ft³,cu ft|cubic feet", "in³,cu in|cubic inches", "|imperial gallons", "bbl|barrels",
    ),
    "area": (
        "m²,m^2,sq m,sqm|square metres,square meters", "cm²,cm^2|square centimetres",
        "km²,sq km|square kilometres,square kilometers", "mm²|square millimetres",
        "ft²,sq ft,sqft|square feet", "sq in|square inches", "sq yd|square yards", "|acres",
        "ha|hectares", "sq mi|square miles",
    ),
    "speed": (
        "km/h,kph,kmh|kilometres per hour,kilometers per hour,kilometers an hour", "mph|miles per hour,miles an hour",
        "m/s|metres per second,meters per second", "kn,kt|knots", "ft/s|feet per second",
        "km/s|kilometres per second", "|meters per minute",
    ),
    "temperature": (
        "°C,C,deg C|degrees Celsius,Celsius,celsius,degrees centigrade,centigrade",
        "°F,F,deg F|degrees Fahrenheit,Fahrenheit,fahrenheit", "K|kelvin,Kelvin,kelvins",
    ),
    "time": (
        "s,sec|seconds", "min,mins|minutes", "h,hr,hrs|hours", "|days", "|weeks", "yr|years",
        "ms|milliseconds", "|months", "|decades", "|centuries", "|fortnights", "µs|microseconds",
        "ns|nanoseconds",
    ),
    "data": (
        "B|bytes", "kB,KB|kilobytes", "MB|megabytes", "GB|gigabytes,gigs", "TB|terabytes",
        "KiB|kibibytes", "MiB|mebibytes", "GiB|gibibytes", "|bits", "Mbit|megabits",
        "kbit|kilobits", "PB|petabytes", "Gbit|gigabits",
    ),
    "rate": (
        "Mbps,Mbit/s|megabits per second", "MB/s|megabytes per second", "kbps|kilobits per second",
        "Gbps|gigabits per second",
    ),
    "energy": ("J|joules", "kJ|kilojoules", "cal|calories", "kcal|kilocalories",
        "kWh|kilowatt-hours,kilowatt hours", "Wh|watt-hours,watt hours", "MJ|megajoules"),
    "power": ("W|watts", "kW|kilowatts", "hp|horsepower", "MW|megawatts"),
    "pressure": ("Pa|pascals", "kPa|kilopascals", "bar|bars", "psi|pounds per square inch",
        "atm|atmospheres", "mmHg|millimetres of mercury", "mbar|millibars"),
    "frequency": ("Hz|hertz", "kHz|kilohertz", "MHz|megahertz", "GHz|gigahertz"),
}  # fmt: skip
_WEIGHTS = {
    "length": 9, "mass": 7, "volume": 7, "area": 4, "speed": 4, "temperature": 5, "time": 7,
    "data": 5, "rate": 1, "energy": 1.5, "power": 1, "pressure": 1, "frequency": 0.7,
}  # fmt: skip
_PAIRS = (
    ("feet", "inches", "centimetres,cm,metres,centimeters,m,inches"),
    ("ft", "in", "cm,m,centimeters,inches,mm"),
    ("foot", "inches", "cm,centimeters"),
    ("hours", "minutes", "minutes,seconds,min"),
    ("h", "min", "minutes,seconds"),
    ("minutes", "seconds", "seconds"),
    ("pounds", "ounces", "grams,kilograms,kg,ounces"),
    ("lb", "oz", "g,kg,grams"),
    ("days", "hours", "hours,minutes"),
    ("weeks", "days", "days,hours"),
    ("metres", "centimetres", "centimetres,millimetres"),
    ("years", "months", "months"),
    ("stone", "pounds", "kg,kilograms,pounds"),
)


def _spelling(rng: Random, unit: str, *, short: bool | None = None) -> tuple[str, bool]:
    """Choose a spelling; returns it with whether it is an abbreviation."""
    left, right = unit.split("|")
    abbreviated = bool(left) and (rng.random() < 0.4 if short is None else short)
    bank = left if abbreviated or not right else right
    return rng.choice(bank.split(",")), abbreviated


def _singular(name: str) -> str:
    """Return 'mile' of 'miles', 'square foot' of 'square feet'."""
    if "per" in name or " an " in name or " of " in name or "'" in name:
        return name
    special = {"inches": "inch", "feet": "foot", "centuries": "century", "gigs": "gig"}
    head, _, last = name.rpartition(" ")
    last = special.get(last, last[:-1] if last.endswith("s") and last.lower() != "celsius" else last)
    return f"{head} {last}".strip()


def _amount(rng: Random, dimension: str) -> str:
    kind = rng.random()
    if dimension == "temperature":
        if kind < 0.7:
            return rng.choice(["", "", "", "-"]) + str(rng.randint(0, rng.choice([40, 100, 300])))
        return f"{rng.randint(0, 120)}.{rng.randint(1, 9)}"
    if kind < 0.5:
        return written(rng, rng.randint(1, rng.choice([10, 20, 100])), words=0.15)
    if kind < 0.75:
        return written(rng, rng.choice([10, 50, 100, 250, 500, 25, 750, 1000]) * rng.randint(1, 30))
    if kind < 0.93:
        return f"{rng.randint(0, rng.choice([9, 99, 999]))}.{rng.choice([5, 5, 25, 75, 2, 1, 8, 35])}"
    if kind < 0.97:
        return rng.choice(["1/2", "3/4", "1/4", "2 1/2", "1 1/2", "half", "2/3"])
    return written(rng, rng.randint(1000, 10**6))


def _convert(rng: Random) -> dict[str, Slot]:
    dimension = rng.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
    source, target = rng.sample(_UNITS[dimension], 2)
    from_unit, short = _spelling(rng, source)
    to_unit, _ = _spelling(rng, target, short=short if rng.random() < 0.6 else None)
    amount = _amount(rng, dimension)
    if amount == "1" or amount in ("one", "half", "1/2", "3/4", "1/4", "2/3"):
        from_unit = from_unit if short else _singular(from_unit)
    if not short and rng.random() < 0.05:  # 'ten mile in kilometre'
        from_unit, to_unit = _singular(from_unit), _singular(to_unit)
    glued = short and amount[-1].isdigit() and "/" not in amount and rng.random() < 0.5
    tight = from_unit[:1] in ("°", '"', "'") and amount[-1].isdigit()
    gap = "" if glued or tight else " "
    if not short and amount[-1].isdigit() and rng.random() < 0.04:
        gap = "-"
    if amount in ("half", "1/2", "3/4", "1/4", "2/3"):
        gap = rng.choice([" a ", " of a "]) if not short and amount != "half" else " "
    value = Marked(((amount, "amount"), (gap, None), (from_unit, "from_unit")))
    single, _ = _spelling(rng, source, short=False)
    article = "an" if _singular(single)[0] in "aeiou" or single.startswith("hour") else "a"
    if rng.random() < 0.12:
        first, second, targets = rng.choice(_PAIRS)
        tie = rng.choice([" ", " ", " and ", ", "])
        # the separate slots must fit the target, too
        amount, from_unit = written(rng, rng.randint(1, 12), words=0.08), first
        value = Marked(
            (
                (amount, "amount"), (" ", None),
                (first, "from_unit"), (tie, None),
                (written(rng, rng.randint(1, 11), words=0.08), "amount"), (" ", None),
                (second, "from_unit"),
            )
        )  # fmt: skip
        to_unit = rng.choice(targets.split(","))
    return {
        "value": value,
        "amount": amount,
        "from_unit": from_unit,
        "to_unit": Marked(((to_unit, OWN),)),
        "one": Marked(((article + " ", None), (_singular(single), "from_unit"))),
        "many": mark(_plural(rng, target), "to_unit"),
        **context(rng),
    }


def _plural(rng: Random, unit: str) -> str:
    return _spelling(rng, unit, short=False)[0]


def _trade(rng: Random, dimension: str) -> tuple[Slot, str]:
    source, target = rng.sample(_UNITS[dimension], 2)
    unit, short = _spelling(rng, source)
    amount = _amount(rng, dimension)
    gap = "" if short and amount[-1].isdigit() and "/" not in amount and rng.random() < 0.4 else " "
    value = Marked(((amount, "amount"), (gap, None), (unit, "from_unit")))
    return value, _spelling(rng, target)[0]


def _with_settings(rng: Random) -> dict[str, Slot]:
    slots = _convert(rng)
    for dimension in ("length", "mass", "volume", "area", "speed", "temperature", "time", "data"):
        value, unit = _trade(rng, dimension)
        slots[dimension] = value
        slots[f"to_{dimension}"] = mark(unit, "to_unit")
    return slots


FAMILIES = (
    Family(
        skill="units/convert",
        sample=_with_settings,
        nouns=(
            "{value} in {to_unit}, please",
            "{value}, expressed in {to_unit}",
            "{value} turned into {to_unit}",
            "{value} changed to {to_unit}",
            "how many {to_unit} {value} are",
            "the number of {many} to {one}",
            "the amount of {to_unit} in {value}",
            "the {to_unit} of {value}",
            "the length of {length} in {to_length}",
            "the weight of {mass} in {to_mass}",
            "the mass of {mass} in {to_mass}",
            "the temperature {temperature} in {to_temperature}",
            "the speed {speed} in {to_speed}",
            "the time of {time} in {to_time}",
            "{value} in {to_unit}",
            "{value} in {to_unit}",
            "{value} in {to_unit}",
            "{value} to {to_unit}",
            "{value} converted to {to_unit}",
            "{value} converted into {to_unit}",
            "{value} expressed in {to_unit}",
            "{value} as {to_unit}",
            "the number of {many} in {one}",
            "the number of {to_unit} in {value}",
            "the conversion of {value} to {to_unit}",
            "the equivalent of {value} in {to_unit}",
            "the value of {value} in {to_unit}",
            "the {to_unit} equivalent of {value}",
            "a measurement of {value}, in {to_unit}",
            "{value}, in {to_unit}",
            "{value} -> {to_unit}",
            "{value} measured in {to_unit}",
            "{value} given in {to_unit}",
            "{value} counted in {to_unit}",
            "the {to_unit} in {value}",
            "the number of {many} that make up {one}",
            "the figure in {to_unit} for {value}",
            "the same quantity as {value}, but in {to_unit}",
            "how many {to_unit} {value} makes",
            "{amount} {from_unit} converted to {to_unit}",
        ),
        clauses=(
            "how many {to_unit} are in {value}",
            "how many {to_unit} are {value}",
            "how many {to_unit} is {value}",
            "how many {to_unit} {value} are",
            "how many {to_unit} {value} have",
            "how many {to_unit} {value} makes",
            "how many {many} are in {one}",
            "how many {many} {one} is",
            "how much {value} are in {to_unit}",
            "how much {mass} weigh in {to_mass}",
            "how long {length} are in {to_length}",
            "what are {value} in {to_unit}",
            "what is {value} in {to_unit}",
            "how many {to_unit} {value} is",
            "how many {to_unit} there are in {value}",
            "how many {to_unit} make {value}",
            "how many {many} {one} has",
            "how many {many} go into {one}",
            "how much {value} is in {to_unit}",
            "what {value} is in {to_unit}",
            "what {value} comes to in {to_unit}",
            "how many {to_unit} I get from {value}",
            "how many {to_unit} {value} correspond to",
            "what {value} would be in {to_unit}",
            "how {value} reads in {to_unit}",
            "how many {many} make up {one}",
            "how many {many} you need for {one}",
            "how many {to_unit} to write for {value}",
            "what the same amount as {value} is in {to_unit}",
            "what {value} amounts to, counted in {to_unit}",
            "how {value} translates to {to_unit}",
            "how many {to_unit} fit into {value}",
            "what {amount} {from_unit} would be if measured in {to_unit}",
        ),
        commands=(
            "convert to {to_unit} {value}",
            "convert to {to_unit}: {value}",
            "convert into {to_unit} {value}",
            "change to {to_unit} {value}",
            "turn to {to_unit} {value}",
            "turn {value} to {to_unit}",
            "make {value} {to_unit}",
            "make {value} into {to_unit}",
            "make {to_unit} of {value}",
            "bring {value} to {to_unit}",
            "put {value} in {to_unit}",
            "take {value} and convert to {to_unit}",
            "give me {value} in {to_unit}",
            "tell how many {to_unit} are in {value}",
            "say how many {to_unit} {value} are",
            "say what {value} is in {to_unit}",
            "{value} to {to_unit}",
            "{value} into {to_unit}",
            "{value}, in {to_unit}",
            "{value}: {to_unit}",
            "{value} => {to_unit}",
            "get {value} in {to_unit}",
            "convert {value} to {to_unit}",
            "convert {value} to {to_unit}",
            "convert {value} into {to_unit}",
            "change {value} to {to_unit}",
            "change {value} into {to_unit}",
            "turn {value} into {to_unit}",
            "express {value} in {to_unit}",
            "write {value} in {to_unit}",
            "give {value} in {to_unit}",
            "translate {value} to {to_unit}",
            "switch {value} to {to_unit}",
            "show {value} as {to_unit}",
            "state {value} in {to_unit}",
            "put {value} into {to_unit}",
            "do a unit conversion: {value} to {to_unit}",
            "go from {value} to {to_unit}",
            "convert from {from_unit} to {to_unit}: {amount}",
            "convert {value} -> {to_unit}",
            "rewrite {value} using {to_unit}",
            "work out {value} in {to_unit}",
            "calculate {value} in {to_unit}",
            "find {value} in {to_unit}",
            "find how many {to_unit} {value} is",
            "give the number of {to_unit} in {value}",
            "swap {value} over to {to_unit}",
            "restate {value} in {to_unit}",
            "report {value} in {to_unit} instead",
            "use {to_unit} instead: {value}",
            "measure {value} in {to_unit}",
            "recalculate {value} as {to_unit}",
            "read {value} off the {to_unit} side of the scale",
            "count the {many} in {one}",
            "get me from {value} to {to_unit}",
            "take {value} and give it back in {to_unit}",
            "into {to_unit}, convert {value}",
            "convert to {to_unit} from {from_unit}: {amount}",
        ),
        questions=(
            "how many {to_unit} does {value} have?",
            "how many {to_unit} do {value} have?",
            "how many {to_unit} have {value}?",
            "how many {to_unit} has {one}?",
            "how many {to_unit} {value} is?",
            "how many {to_unit} equal {value}?",
            "how many {to_unit} come to {value}?",
            "how many {many} is {one}?",
            "how many {many} has {one}?",
            "how much are {value} in {to_unit}?",
            "how much is in {to_unit} {value}?",
            "how much {to_unit} is {value}?",
            "how much {to_unit} are {value}?",
            "what are {value} in {to_unit}?",
            "whats {value} in {to_unit}?",
            "wats {value} in {to_unit}?",
            "{value} are how many {to_unit}?",
            "{value} in {to_unit} is what?",
            "{value} in {to_unit} please?",
            "{value} into {to_unit}?",
            "in {to_unit}, how many is {value}?",
            "in {to_mass}, how heavy is a parcel of {mass}?",
            "in {to_mass}, how much is {mass}?",
            "in {to_length}, how long is a rope of {length}?",
            "in {to_time}, how long is {time}?",
            "how heavy is {mass} in {to_mass}?",
            "how heavy in {to_mass} is something of {mass}?",
            "how long are {length} in {to_length}?",
            "how long is {time} in {to_time}?",
            "how long is a film of {time}, in {to_time}?",
            "how fast is {speed} in {to_speed}?",
            "how hot is {temperature} in {to_temperature}?",
            "how cold is {temperature} in {to_temperature}?",
            "how big are {area} in {to_area}?",
            "how many {to_length} is a race of {length}?",
            "how many {to_mass} does a parcel of {mass} weigh?",
            "how many {to_volume} are in a tank of {volume}?",
            "how many {to_time} does a flight of {time} take?",
            "how many {to_unit} are in {value}?",
            "how many {to_unit} are there in {value}?",
            "how many {to_unit} is {value}?",
            "how many {to_unit} make {value}?",
            "how many {to_unit} are {value}?",
            "how many {many} are in {one}?",
            "how many {many} does {one} have?",
            "how many {many} make up {one}?",
            "how much is {value} in {to_unit}?",
            "what is {value} in {to_unit}?",
            "what's {value} in {to_unit}?",
            "what is {value} converted to {to_unit}?",
            "{value} is how many {to_unit}?",
            "{value} equals how many {to_unit}?",
            "{value} = ? {to_unit}",
            "{value} in {to_unit}?",
            "what does {value} come to in {to_unit}?",
            "if something is {value}, how many {to_unit} is that?",
            "what would {value} be in {to_unit}?",
            "in {to_unit}, what is {value}?",
            "in {to_unit}, how much is {value}?",
            "{value} to {to_unit}?",
            "{value}, how many {to_unit}?",
            "{value} = how many {to_unit}?",
            "{value} -> {to_unit}?",
            "{value} makes how many {to_unit}?",
            "how many {to_unit} for {value}?",
            "how many {to_unit} in {value}?",
            "how many {many} in {one}?",
            "how many {many} to {one}?",
            "how many {many} do I need to make {one}?",
            "{to_unit} in {value}?",
            "? {to_unit} = {value}, what's the number?",
            "to have {value}, how many {to_unit} do I need?",
            "what's the {to_unit} value of {value}?",
            "when {value} is written in {to_unit}, which number do I get?",
            "what number of {to_unit} equals {value}?",
            "if I only have {to_unit}, what is {value}?",
        ),
        stories=(
            "My recipe says {volume} of milk, what's that in {to_volume}?",
            "A marathon is about {length}. How many {to_length} is it?",
            "Grandma's recipe calls for {mass} of flour, what's that in {to_mass}?",
            "{_person} is {length} tall; how many {to_length} is that?",
            "The baby weighs {mass}. And in {to_mass}?",
            "The sign says {speed}. What's that in {to_speed}?",
            "I waited {time}, so how many {to_time} is that?",
            "The oven goes up to {temperature}, what is it in {to_temperature}?",
            "We rented a flat of {area}. How many {to_area} are that?",
            "The recipe calls for {volume}, but my jug is marked in {to_volume}. How much is that?",
            "{_person} ran {length}. How many {to_length} is that?",
            "My suitcase weighs {mass}. What is that in {to_mass}?",
            "The weather app says {temperature}. What is this in {to_temperature}?",
            "The film lasts {time}. How many {to_time} is that?",
            "The flat measures {area}. How large is it in {to_area}?",
            "The speed limit here is {speed}. What is that in {to_speed}?",
            "My phone has {data} left. How many {to_data} is that?",
            "The oven must be at {temperature}, but the dial shows {to_temperature}. What do I set it to?",
            "The board is {length} long and I need it in {to_length}. What do I write down?",
            "{_person} is an engineer and wants {length} on a drawing in {to_length}. Convert it.",
            "A doctor prescribes {mass} of a drug. How many {to_mass} are that?",
            "The tank holds {volume}. Give the volume in {to_volume}.",
            "A train travels at {speed}. Express this speed in {to_speed}.",
            "The field covers {area}. How many {to_area} is it?",
            "{_person} has waited for {time}. In {to_time}, how long is that?",
            "A file of {data} is to be listed in {to_data}. What is its size?",
            "A baby weighs {mass} at birth. What is the weight in {to_mass}?",
            "In the lab it is {temperature}. The report needs {to_temperature}. What is the value?",
            "The yacht does {speed}. How fast is it in {to_speed}?",
            "The quest marker is {length} away. How far is it in {to_length}?",
            "A bottle contains {volume}. What is that in {to_volume}?",
            "Grandma's cookbook says {mass} of flour. My scale shows {to_mass}. How much do I need?",
            "From: {value}. To: {to_unit}.",
            "{value}. In {to_unit}, please.",
            "I think in {to_unit}. What is {value}?",
            "{to_unit} needed, {value} given. Convert.",
            "I never learned {to_unit}. What is {value} in those?",
            "The garden bed needs {volume} of soil, but the bags are labelled in {to_volume}. How much is that?",
            "The nurse reads {temperature} on the thermometer. What is it in {to_temperature}?",
            "{_person} can throw a ball {length}. How far is that in {to_length}?",
            "The drone flies at {speed}. In {to_speed}, how fast is it?",
            "The concert goes on for {time}. How long is that in {to_time}?",
            "The song list is {time} long and the app counts {to_time}. What does it show?",
            "The game update is {data}. My provider bills in {to_data}. How much is it?",
            "The upload limit is {data}. What is this limit in {to_data}?",
            "The library's new wing has {area} of floor. What is it in {to_area}?",
            "The plot is advertised as {area}, but I want to know it in {to_area}. What is it?",
            "The curtain must be {length} long; the shop sells by {to_length}. How much do I order?",
            "Airline rule: {mass} per bag. My scale only knows {to_mass}. What is the limit?",
            "The dumbbell says {mass}. What would it say in {to_mass}?",
            "The label says to bake at {temperature}; our oven is in {to_temperature}. What do I dial in?",
            "The timer is set to {time}. If it counted in {to_time}, what would it show?",
            "{_other} from abroad asks how far {length} is in {to_length}. What do I answer?",
            "The aquarium takes {volume} of water. Tell me that in {to_volume}.",
            "The car does {speed} on the motorway. Its other dial is in {to_speed}. What does that dial read?",
            "The shipping form wants {to_mass}, and the parcel weighs {mass}. What goes in the field?",
            "The form wants {to_length}, and I am holding a tape that says {length}. What goes in the field?",
            "My sensor logs {temperature} and the dashboard plots {to_temperature}. Which value is plotted?",
            "The timeout is {time}, but the config file expects {to_time}. What do I put there?",
            "The syrup bottle says to take {volume}. I only have a measure in {to_volume}. How much is it?",
            "{_person}'s pumpkin reached {mass}. How heavy is that in {to_mass}?",
            "{_Place} is {length} from here. Express the distance in {to_length}.",
        ),
        accepts={"amount": "number"},
        gives=None,
    ),
)
