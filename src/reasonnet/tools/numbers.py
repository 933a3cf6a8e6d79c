"""Number theory and notations of numbers: divisors, primes, bases, Roman numerals."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from reasonnet.tools.arguments import INTEGER, parse_integer
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, optional, tool
from reasonnet.tools.values import MAX_DIGITS

MAX_FACTOR_DIGITS = 50
MAX_PRIME_DIGITS = 500
MAX_SIEVE = 10**10
MAX_MODULUS_DIGITS = 300
MAX_EXPONENT_DIGITS = 600
MAX_NUMERAL = 1000

_BASES = {
    "unary": 1,
    "binary": 2,
    "bin": 2,
    "ternary": 3,
    "trinary": 3,
    "quaternary": 4,
    "quinary": 5,
    "senary": 6,
    "heximal": 6,
    "septenary": 7,
    "octal": 8,
    "oct": 8,
    "nonary": 9,
    "decimal": 10,
    "denary": 10,
    "dec": 10,
    "undecimal": 11,
    "duodecimal": 12,
    "dozenal": 12,
    "hexadecimal": 16,
    "hexadecimals": 16,
    "hexa": 16,
    "hex": 16,
    "vigesimal": 20,
}
_SEPARATORS = {
    **dict.fromkeys(("×", "x", "times", "times signs", "multiplication signs"), " × "),
    **dict.fromkeys(("*", "asterisk", "asterisks", "stars", "star"), " * "),
    **dict.fromkeys(("·", "⋅", "dots", "dot", "a dot"), " · "),
    **dict.fromkeys((",", "comma", "commas", "a comma"), ", "),
    **dict.fromkeys(("space", "spaces", "a space"), " "),
}
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_PREFIXES = {"0x": 16, "0b": 2, "0o": 8}
_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def parse_base(text: str) -> int:
    """Parse a base from 2 to 36: `2`, `two`, `binary`, `hex`, `base 7`, `base-16`, `₂`."""
    plain = text.strip().lower().translate(_SUBSCRIPTS)
    if len(plain) > 30:
        raise ArgumentError(f"not a base: {text[:40]!r}")
    plain = re.sub(r"^base[\s-]*", "", plain)
    value = _BASES.get(plain)
    if value is None:
        value = parse_integer(plain)
    if not 2 <= value <= 36:
        raise ArgumentError(f"a base from 2 to 36, not {value}")
    return value


def parse_numeral(text: str) -> str:
    """Parse the digits of a number in some base; keeps a 0x, 0b or 0o prefix, drops spaces.

    Also keeps decimal notations with separators and number words, since the base is not
    known yet.
    """
    plain = text.strip().strip("\"'`“”‘’").translate(_SUBSCRIPTS)
    if not plain or len(plain) > MAX_NUMERAL:
        raise ArgumentError(f"a numeral of 1 to {MAX_NUMERAL} digits")
    if re.fullmatch(r"#[0-9A-Fa-f]+", plain):
        return "0x" + plain[1:]
    if re.fullmatch(r"[-+−]?[0-9A-Za-z]+", plain):
        return plain
    if re.fullmatch(r"(?:0[bxo])?[0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)+", plain):
        return plain.replace("_", "")
    if re.fullmatch(r"[01]+(?: [01]+)+", plain):
        return plain.replace(" ", "")
    return str(parse_integer(plain))


def parse_roman(text: str) -> int:
    """Parse a Roman numeral in its standard form, from I to MMMCMXCIX."""
    plain = text.strip().strip("\"'`“”‘’.").upper()
    if not re.fullmatch(r"[MDCLXVI]{1,15}", plain):
        raise ArgumentError(f"not a Roman numeral: {text[:40]!r}")
    value, position = 0, 0
    for amount, letters in _ROMAN:
        while plain.startswith(letters, position):
            value, position = value + amount, position + len(letters)
    if position != len(plain) or value > 3999 or _to_roman(value) != plain:
        raise ArgumentError(f"not a standard Roman numeral: {text[:40]!r}")
    return value


def parse_letter_case(text: str) -> str:
    """Parse which letters are digits: `lowercase`, `small`, `capitals`, `upper case`."""
    plain = re.sub(r"[\s-]+", "", text.strip().strip("\"'`()").lower()).removesuffix("letters")
    if plain in ("lowercase", "lower", "small", "lowercased", "smallcase"):
        return "lower"
    if plain in ("uppercase", "upper", "capital", "capitals", "uppercased", "big"):
        return "upper"
    raise ArgumentError(f"not a case of letters: {text[:40]!r}")


def parse_separator(text: str) -> str:
    """Parse what to write between factors: `×`, `*`, `commas`, `spaces`, `times signs`."""
    plain = text.strip().strip("\"'`").lower()
    if plain in _SEPARATORS:
        return _SEPARATORS[plain]
    raise ArgumentError(f"not a separator: {text[:40]!r}")


BASE = ArgumentType("base", parse_base)
LETTER_CASE = ArgumentType("case of letters", parse_letter_case)
SEPARATOR = ArgumentType("separator", parse_separator)
NUMERAL = ArgumentType("numeral", parse_numeral)
ROMAN = ArgumentType("Roman numeral", parse_roman)


def _bounded(value: int, digits: int, what: str) -> int:
    """Return the value, or raise ToolError if it has more digits than the limit."""
    if value.bit_length() > digits * 3.33:
        raise ToolError(f"{what} has more than {digits} digits")
    return value


def _natural(value: int, digits: int, what: str = "the number") -> int:
    if value < 1:
        raise ToolError(f"{what} must be at least 1")
    return _bounded(value, digits, what)


@tool("number-theory/gcd", numbers=many(INTEGER, 2))
def gcd(numbers: Sequence[int]) -> int:
    """Return the greatest common divisor of two or more whole numbers."""
    result = math.gcd(*numbers)
    if result == 0:
        raise ToolError("every number divides zero")
    return result


@tool("number-theory/lcm", numbers=many(INTEGER, 2))
def lcm(numbers: Sequence[int]) -> int:
    """Return the least common multiple of two or more whole numbers (at most 4000 digits)."""
    result = 1
    for number in numbers:
        result = _bounded(math.lcm(result, number), MAX_DIGITS, "the multiple")
    return result


@tool("number-theory/is-prime", cost="heavy", chance=0.5, n=one(INTEGER))
def is_prime(n: int) -> bool:
    """Return whether a whole number of at most 500 digits is prime."""
    from sympy import isprime

    return bool(isprime(_bounded(n, MAX_PRIME_DIGITS, "the number")))


def _factors(n: int) -> dict[int, int]:
    from sympy import factorint

    found = factorint(_natural(n, MAX_FACTOR_DIGITS))
    return {int(prime): int(times) for prime, times in sorted(found.items())}


@tool(
    "number-theory/prime-factors",
    cost="heavy",
    n=one(INTEGER),
    separator=optional(SEPARATOR),
)
def prime_factors(n: int, separator: str | None = None) -> tuple[int, ...] | str:
    """Return the prime factors of n, ascending and repeated by multiplicity (12: 2, 2, 3).

    They are a text with the separator (12: 2 × 2 × 3) if one is asked for.
    """
    if n < 2:
        raise ToolError("only numbers from 2 on have prime factors")
    found = tuple(prime for prime, times in _factors(n).items() for _ in range(times))
    return found if separator is None else separator.join(map(str, found))


@tool("number-theory/largest-prime-factor", cost="heavy", n=one(INTEGER))
def largest_prime_factor(n: int) -> int:
    """Return the largest prime that divides n."""
    if n < 2:
        raise ToolError("only numbers from 2 on have prime factors")
    return max(_factors(n))


@tool("number-theory/next-prime", cost="heavy", n=one(INTEGER))
def next_prime(n: int) -> int:
    """Return the smallest prime greater than n (n of at most 200 digits)."""
    from sympy import nextprime

    return int(nextprime(_bounded(n, 200, "the number")))


@tool(
    "number-theory/count-primes-below",
    cost="heavy",
    n=optional(INTEGER),
    upto=optional(INTEGER),
    low=optional(INTEGER),
    high=optional(INTEGER),
)
def count_primes_below(
    n: int | None, upto: int | None, low: int | None, high: int | None
) -> int:
    """Count the primes less than n, or up to and including upto, or from low to high."""
    from sympy import primepi

    ends = [end for end in (None if n is None else n - 1, upto, high) if end is not None]
    if len(ends) != 1 or (low is not None and high is None):
        raise ArgumentError("needs one end of the range: n, upto, or low and high")
    last = ends[0]
    if last > MAX_SIEVE:
        raise ToolError(f"counts primes up to {MAX_SIEVE} only")
    first = low if low is not None else 2
    if first > last:
        first, last = last, first
        if n is not None or upto is not None:
            return 0
    if last < 2:
        return 0
    return int(primepi(last)) - (int(primepi(first - 1)) if first > 2 else 0)


@tool("number-theory/count-divisors", cost="heavy", n=one(INTEGER))
def count_divisors(n: int) -> int:
    """Count the positive divisors of n, 1 and n included."""
    return math.prod(times + 1 for times in _factors(abs(n)).values())


@tool(
    "number-theory/modular-power",
    base=one(INTEGER),
    exponent=one(INTEGER),
    modulus=one(INTEGER),
)
def modular_power(base: int, exponent: int, modulus: int) -> int:
    """Return base to the power of exponent, modulo modulus (a number from 0 to modulus - 1)."""
    _natural(modulus, MAX_MODULUS_DIGITS, "the modulus")
    _bounded(exponent, MAX_EXPONENT_DIGITS, "the exponent")
    try:
        return pow(base, exponent, modulus)
    except ValueError:
        raise ToolError(f"{base} has no inverse modulo {modulus}") from None


@tool("number-theory/digit-sum", n=one(INTEGER))
def digit_sum(n: int) -> int:
    """Return the sum of the decimal digits of n (the sign is ignored)."""
    return sum(map(int, str(abs(n))))


def _to_base(value: int, base: int) -> str:
    if value == 0:
        return "0"
    digits: list[str] = []
    rest = abs(value)
    while rest:
        rest, digit = divmod(rest, base)
        digits.append(_DIGITS[digit])
    return ("-" if value < 0 else "") + "".join(reversed(digits))


def _from_base(numeral: str, base: int | None) -> int:
    plain = numeral.replace("−", "-")
    sign = plain[0] if plain[:1] in ("-", "+") else ""
    body = plain.removeprefix(sign)
    prefix = _PREFIXES.get(body[:2].lower())
    # "0b1" is a hexadecimal number too: a prefix counts only if it fits the base named
    if prefix is not None and len(body) > 2 and base in (None, prefix):
        base, body = prefix, body[2:]
    if base is None:
        raise ArgumentError(f"in which base is {numeral[:40]!r}?")
    try:
        value = int(body, base)
    except ValueError:
        raise ArgumentError(f"{numeral[:40]!r} has digits that base {base} lacks") from None
    return -value if sign == "-" else value


@tool(
    "bases/to-base",
    n=one(NUMERAL),
    source=optional(BASE),
    base=one(BASE),
    letters=optional(LETTER_CASE),
)
def to_base(n: str, source: int | None, base: int, letters: str | None = None) -> str:
    """Write n (a decimal number, or a numeral in the base source) in another base (2 to 36).

    Digits from 10 on are capital letters unless small ones are asked for; there is no prefix.
    """
    prefixed = n.lstrip("-+−")[:2].lower() in _PREFIXES and len(n) > 2
    value = _from_base(n, source) if source is not None or prefixed else parse_integer(n)
    written = _to_base(value, base)
    return written.lower() if letters == "lower" else written


@tool("bases/from-base", numeral=one(NUMERAL), base=optional(BASE))
def from_base(numeral: str, base: int | None) -> int:
    """Return the value of a numeral in a base; 0x, 0b and 0o prefixes name the base too."""
    return _from_base(numeral, base)


def _to_roman(n: int) -> str:
    letters = ""
    for amount, piece in _ROMAN:
        times, n = divmod(n, amount)
        letters += piece * times
    return letters


@tool("bases/to-roman", n=one(INTEGER))
def to_roman(n: int) -> str:
    """Write a number from 1 to 3999 in Roman numerals."""
    if not 1 <= n <= 3999:
        raise ToolError("Roman numerals go from 1 to 3999")
    return _to_roman(n)


@tool("bases/from-roman", numeral=one(ROMAN))
def from_roman(numeral: int) -> int:
    """Return the value of a Roman numeral in standard form."""
    return numeral


@tool("bases/count-ones", n=one(INTEGER))
def count_ones(n: int) -> int:
    """Count the ones in the binary representation of a whole number of 0 or more."""
    if n < 0:
        raise ToolError("only numbers of 0 or more have a binary representation here")
    return n.bit_count()
