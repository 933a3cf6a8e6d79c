"""Units of measure: exact conversion factors under all the names that people type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from reasonnet.tools.arguments import NUMBER
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, tool
from reasonnet.tools.values import Value, render

MAX_UNIT = 60
"""Longest name of a unit."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as a multiple of its dimension's base unit; temperatures also have an offset."""

    dimension: str
    """Such as `length`, `length^2` (area), `length^3` (volume), `length/time` (speed)."""
    factor: Fraction
    offset: Fraction = Fraction(0)
    """Added to an amount before it is scaled (Celsius: 273.15)."""


# Long SI prefixes with their symbols and powers of ten.
_PREFIXES = {
    "exa": ("E", 18), "peta": ("P", 15), "tera": ("T", 12), "giga": ("G", 9), "mega": ("M", 6),
    "kilo": ("k", 3), "hecto": ("h", 2), "deca": ("da", 1), "deka": ("da", 1), "deci": ("d", -1),
    "centi": ("c", -2), "milli": ("m", -3), "micro": ("µ", -6), "nano": ("n", -9),
    "pico": ("p", -12),
}  # fmt: skip
# Units that take prefixes: dimension, factor, names, symbols.
_PREFIXED = (
    ("length", "1", "metre meter", "m"),
    ("mass", "0.001", "gram gramme", "g"),
    ("length^3", "0.001", "litre liter", "l L"),
    ("time", "1", "second", "s"),
    ("data", "8", "byte", "B"),
    ("data", "1", "bit", "b bit"),
    ("energy", "1", "joule", "J"),
    ("energy", "3600", "watt-hour watthour", "Wh"),
    ("energy", "4.184", "calorie", "cal"),
    ("power", "1", "watt", "W"),
    ("pressure", "1", "pascal", "Pa"),
    ("pressure", "100000", "bar", "bar"),
    ("force", "1", "newton", "N"),
    ("frequency", "1", "hertz", "Hz"),
    ("voltage", "1", "volt", "V"),
    ("current", "1", "ampere amp", "A"),
)
# The others: dimension, factor, names ("|" between them; plurals in s and es are made).
_PLAIN = (
    ("length", "0.0254", 'inch|inches|in|"|″|”'),
    ("length", "0.3048", "foot|feet|ft|'|′|’"),
    ("length", "0.9144", "yard|yd"),
    ("length", "1609.344", "mile|mi|statute mile"),
    ("length", "1852", "nautical mile|nmi|nm mile|sea mile"),
    ("length", "201.168", "furlong"),
    ("length", "20.1168", "chain"),
    ("length", "5.0292", "rod"),
    ("length", "1.8288", "fathom"),
    ("length", "0.1016", "hand"),
    ("length", "4828.032", "league"),
    ("length", "0.000001", "micron"),
    ("length", "0.0000000001", "angstrom|ångström|Å"),
    ("length", "9460730472580800", "light year|lightyear|light-year|ly"),
    ("length", "149597870700", "astronomical unit|au|AU"),
    ("length", "0.0000254", "thou"),
    ("mass", "0.45359237", "pound|lb|pound mass"),
    ("mass", "0.028349523125", "ounce|oz"),
    ("mass", "6.35029318", "stone|st"),
    ("mass", "907.18474", "ton|short ton|us ton|american ton"),
    ("mass", "1016.0469088", "long ton|imperial ton|uk ton|british ton"),
    ("mass", "1000", "tonne|metric ton|metric tonne|t|mt"),
    ("mass", "1000000", "kilotonne|kiloton"),
    ("mass", "0.00006479891", "grain"),
    ("mass", "0.0002", "carat|ct|karat"),
    ("mass", "0.0311034768", "troy ounce|ozt"),
    ("mass", "50.80234544", "hundredweight|cwt"),
    ("mass", "1", "kilo"),
    ("mass", "0.001", "gm"),
    ("mass", "0.000001", "mcg|ug"),
    ("length^3", "0.003785411784", "gallon|gal|us gallon|american gallon"),
    ("length^3", "0.00454609", "imperial gallon|uk gallon|british gallon"),
    ("length^3", "0.000946352946", "quart|qt|us quart"),
    ("length^3", "0.000473176473", "pint|pt|us pint"),
    ("length^3", "0.00056826125", "imperial pint|uk pint|british pint"),
    ("length^3", "0.0011365225", "imperial quart|uk quart"),
    ("length^3", "0.0002365882365", "cup|us cup"),
    ("length^3", "0.0000295735295625", "fluid ounce|fl oz|floz|fl. oz|us fluid ounce|oz fl"),
    ("length^3", "0.0000284130625", "imperial fluid ounce|uk fluid ounce|imperial fl oz"),
    ("length^3", "0.00001478676478125", "tablespoon|tbsp|tbs|tblsp|table spoon|T"),
    ("length^3", "0.00000492892159375", "teaspoon|tsp|tea spoon"),
    ("length^3", "0.158987294928", "barrel|bbl|oil barrel|barrel of oil"),
    ("length^3", "0.000001", "cc|ccm|mls"),
    ("length^3", "0.03523907016688", "bushel"),
    ("length^2", "4046.8564224", "acre|ac"),
    ("length^2", "10000", "hectare|ha"),
    ("length^2", "100", "are"),
    ("length^2", "1", "sqm|qm"),
    ("length^2", "0.09290304", "sqft"),
    ("length^2", "1000000", "sqkm"),
    ("time", "60", "minute|min"),
    ("time", "3600", "hour|hr|h"),
    ("time", "86400", "day|d"),
    ("time", "604800", "week|wk"),
    ("time", "1209600", "fortnight"),
    ("time", "31536000", "year|yr|y|annum"),
    ("time", "2628000", "month|mo|mth"),
    ("time", "315360000", "decade"),
    ("time", "3153600000", "century|centuries"),
    ("time", "31536000000", "millennium|millennia|millenium"),
    ("time", "1", "sec"),
    ("time", "0.001", "msec"),
    ("time", "0.000001", "us|usec"),
    ("data", "8192", "kibibyte|KiB|kib byte"),
    ("data", "8388608", "mebibyte|MiB"),
    ("data", "8589934592", "gibibyte|GiB"),
    ("data", "8796093022208", "tebibyte|TiB"),
    ("data", "9007199254740992", "pebibyte|PiB"),
    ("data", "1024", "kibibit|Kibit"),
    ("data", "1048576", "mebibit|Mibit"),
    ("data", "4", "nibble|nybble"),
    ("data", "8000", "KB|K byte|kb"),
    ("data", "8000000", "meg|mb"),
    ("data", "8000000000", "gig|gb"),
    ("data", "8000000000000", "tb"),
    ("data", "8000000000000000", "pb"),
    ("data/time", "1000", "kbps|Kbps"),
    ("data/time", "1000000", "mbps|Mbps"),
    ("data/time", "1000000000", "gbps|Gbps"),
    ("data/time", "8000000", "MBps"),
    ("length/time", "0.44704", "mph|miles an hour|mile an hour"),
    ("length/time", "5/18", "kph|kmh|kmph|kmhr|km-h"),
    ("length/time", "1852/3600", "knot|kn|kt|kts"),
    ("length/time", "0.3048", "fps"),
    ("length/time", "1", "mps"),
    ("length/time", "340.29", "mach"),
    ("energy", "1055.05585262", "btu|BTU|british thermal unit"),
    ("energy", "0.0000000000000000001602176634", "electronvolt|electron volt|eV"),
    ("energy", "1.3558179483314004", "foot pound|foot-pound|ft lb"),
    ("power", "745.69987158227022", "horsepower|hp|mechanical horsepower"),
    ("power", "735.49875", "metric horsepower"),
    ("pressure", "101325", "atmosphere|atm"),
    ("pressure", "6894.757293168361", "psi|pound per square inch|pounds per square inch"),
    ("pressure", "133.322387415", "mmhg|mmHg|mm hg|millimetre of mercury"),
    ("pressure", "133.322387415", "millimetres of mercury|millimeters of mercury"),
    ("pressure", "101325/760", "torr"),
    ("force", "4.4482216152605", "pound-force|pound force|lbf"),
    ("frequency", "1/60", "rpm|revolutions per minute"),
    ("count", "12", "dozen"),
    ("count", "144", "gross"),
    ("count", "20", "score"),
)
# Temperatures: factor, offset, names.
_TEMPERATURES = (
    ("1", "273.15", "celsius", "c|celcius|centigrade|celsuis"),
    ("5/9", "459.67", "fahrenheit", "f|farenheit|fahrenheight"),
    ("1", "0", "kelvin", "k"),
    ("5/9", "0", "rankine", "ra"),
)


@cache
def _table() -> dict[str, Unit]:
    """Return every unit by its spellings (built on first use)."""
    table: dict[str, Unit] = {}
    for dimension, factor, names, symbols in _PREFIXED:
        for name, power in _with_prefixes(names.split(), symbols.split()):
            table.setdefault(name, Unit(dimension, Fraction(factor) * Fraction(10) ** power))
    for dimension, factor, spellings in _PLAIN:
        for name in spellings.split("|"):
            table[name] = Unit(dimension, Fraction(factor))
    for factor, offset, name, others in _TEMPERATURES:
        unit = Unit("temperature", Fraction(factor), Fraction(offset))
        for spelling in (name, *others.split("|")):
            for degree in ("", "degree ", "degrees ", "deg ", "deg. ", "°", "° ", "º", "degree"):
                table[degree + spelling] = unit
    return table


def _with_prefixes(names: list[str], symbols: list[str]) -> Iterator[tuple[str, int]]:
    for name in (*names, *symbols):
        yield name, 0
    for prefix, (letter, power) in _PREFIXES.items():
        for name in names:
            yield prefix + name, power
        for symbol in symbols:
            yield letter + symbol, power
            if letter == "µ":
                yield "u" + symbol, power
                yield "μ" + symbol, power  # the Greek letter, not the micro sign


def parse_unit(text: str) -> Unit:
    """Parse a unit: `km`, `square feet`, `m²`, `miles per hour`, `°F`, `fl oz`, `kWh`.

    Raises:
        ArgumentError: no such unit.
    """
    if len(text) > MAX_UNIT:
        raise ArgumentError(f"not a unit: {text[:40]!r}")
    plain = re.sub(r"\s+", " ", text).strip().strip("()[]`*,;?!")
    plain = plain.replace("²", "^2").replace("³", "^3").replace("**", "^").replace("\u00ad", "")
    plain = plain.rstrip(".") or plain
    found = _find(plain)
    if found is None:
        raise ArgumentError(f"not a unit: {text[:40]!r}")
    return found


def _find(name: str) -> Unit | None:
    table = _table()
    for spelling in (name, name.lower()):
        for singular in _singulars(spelling):
            if singular in table:
                return table[singular]
    return _compound(name)


def _singulars(name: str) -> Iterator[str]:
    for shape in (name, name.replace(".", "").replace("-", " "), name.replace(" ", "-")):
        yield shape
        if len(shape) > 2 and shape.endswith("s"):
            yield shape[:-1]
            if shape.endswith("es"):
                yield shape[:-2]
    # 'gallons (US)', 'tons metric'
    if found := re.fullmatch(r"(.+?)s? \(?(us|uk|imperial|metric)\)?", name):
        yield f"{found[2]} {found[1]}"


def _compound(name: str) -> Unit | None:
    """Find squares, cubes and quotients of units."""
    quotient = re.fullmatch(r"(.+?)(?: ?/ ?| per | an? | p )(.+)", name, re.IGNORECASE)
    if quotient:
        top, bottom = _find(quotient[1]), _find(quotient[2])
        if top is None or bottom is None or "temperature" in (top.dimension, bottom.dimension):
            return None
        return Unit(f"{top.dimension}/{bottom.dimension}", top.factor / bottom.factor)
    for pattern, power in (
        (r"(?:square|sq\.?) ?-?(.+)|(.+?) ?(?:\^2|2| squared?)", 2),
        (r"(?:cubic|cu\.?|cb\.?) ?-?(.+)|(.+?) ?(?:\^3|3| cubed?)", 3),
    ):
        found = re.fullmatch(pattern, name, re.IGNORECASE)
        if found:
            base = _find(found[1] or found[2])
            if base is not None and base.dimension == "length":
                return Unit(f"length^{power}", base.factor**power)
    return None


UNIT = ArgumentType("unit", parse_unit)


@tool(
    "units/convert",
    amount=many(NUMBER, least=0, most=5),
    from_unit=many(UNIT, least=1, most=5),
    to_unit=one(UNIT),
)
def convert(amount: tuple[Fraction, ...], from_unit: tuple[Unit, ...], to_unit: Unit) -> Value:
    """Amount in another unit; several amounts with their units add up (5 feet 7 inches).

    Without an amount, one unit is converted. The result is exact if its decimals end, else a
    real of ten digits.
    """
    amounts = amount or (Fraction(1),) * len(from_unit)
    if len(amounts) != len(from_unit):
        raise ArgumentError(f"{len(amounts)} amounts for {len(from_unit)} units")
    for unit in from_unit:
        if unit.dimension != to_unit.dimension:
            raise ToolError(
                f"cannot convert {unit.dimension} to {to_unit.dimension}: not the same quantity"
            )
    if to_unit.dimension == "temperature" and len(amounts) > 1:
        raise ToolError("temperatures do not add up")
    pairs = zip(amounts, from_unit, strict=True)
    base = sum(((number + unit.offset) * unit.factor for number, unit in pairs), Fraction(0))
    value = base / to_unit.factor - to_unit.offset
    return float(value) if "/" in render(value) else value
