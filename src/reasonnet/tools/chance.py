"""Counting and chance: selections, arrangements, coins and dice."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from reasonnet.tools.arguments import INTEGER, NAME, WORD, parse_integer
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, optional, tool
from reasonnet.tools.values import MAX_DIGITS

MAX_SET = 100_000
MAX_FLIPS = 3000
MAX_DICE = 100
MAX_SIDES = 1000

_GROUPS = {
    "no": 0,
    "none": 0,
    "never": 0,
    "single": 1,
    "pair": 2,
    "pairs": 2,
    "couple": 2,
    "couples": 2,
    "duo": 2,
    "duos": 2,
    "both": 2,
    "double": 2,
    "trio": 3,
    "trios": 3,
    "triple": 3,
    "triples": 3,
    "triplet": 3,
    "triplets": 3,
    "threesome": 3,
    "quartet": 4,
    "quartets": 4,
    "foursome": 4,
    "foursomes": 4,
    "quintet": 5,
    "quintets": 5,
    "sextet": 6,
}
_ALL = ("all", "every", "each", "only", "always")


def parse_count(text: str) -> int:
    """Parse a number of things of 0 or more: `3`, `three`, `pair`, `trio`, `no`, `3-person`."""
    plain = text.strip().lower()
    found = re.fullmatch(r"(.{1,40}?)[\s-](?:person|member|player|letter|digit|card|times?)", plain)
    plain = found[1] if found else plain
    plain = re.sub(r"d6$", "", plain) if re.fullmatch(r"\d+d6", plain) else plain
    value = _GROUPS[plain] if plain in _GROUPS else parse_integer(plain)
    if value < 0:
        raise ArgumentError(f"not a number of things: {text[:40]!r}")
    return value


def parse_hits(text: str) -> int | None:
    """Parse a number of hits; `all` and the like are None."""
    return None if text.strip().lower() in _ALL else parse_count(text)


COUNT = ArgumentType("count", parse_count)
HITS = ArgumentType("number of hits", parse_hits)


def _checked(n: int, k: int) -> None:
    if n > MAX_SET:
        raise ToolError(f"more than {MAX_SET} things")
    # log10 of n! / (n - k)! bounds both counts of this module from above
    if k <= n and (math.lgamma(n + 1) - math.lgamma(n - k + 1)) / math.log(10) > 4 * MAX_DIGITS:
        raise ToolError(f"the result has more than {MAX_DIGITS} digits")


@tool("probability/combinations", n=one(COUNT), k=optional(COUNT))
def combinations(n: int, k: int | None) -> int:
    """Count the ways to choose k of n things, order ignored; k is 2 (handshakes) if not given."""
    chosen = 2 if k is None else k
    _checked(n, min(chosen, max(n - chosen, 0)))
    return math.comb(n, chosen)


@tool(
    "probability/permutations",
    n=optional(COUNT),
    k=optional(COUNT),
    posts=many(NAME, 0, 30),
    items=many(NAME, 0, 200),
    word=optional(WORD),
)
def permutations(
    n: int | None,
    k: int | None,
    posts: Sequence[str],
    items: Sequence[str],
    word: str | None,
) -> int:
    """Count the ordered arrangements of k of n things, without repetition.

    Without k all n things are arranged. Instead of k the posts to fill (president, secretary)
    may be named, instead of n the items. With a word alone, its letters are arranged; equal
    letters are not told apart.
    """
    if word is not None:
        if n is not None or k is not None or posts or items:
            raise ArgumentError("a word is arranged alone")
        if len(word) > 1000:
            raise ToolError("a word of more than 1000 letters")
        result = math.factorial(len(word))
        for times in Counter(word.lower()).values():
            result //= math.factorial(times)
        return result
    size = len(items) if n is None and items else n
    if size is None or (n is not None and items):
        raise ArgumentError("needs the number of things, the things or a word")
    if k is not None and posts:
        raise ArgumentError("needs the number of places or the posts, not both")
    taken = len(posts) if posts else size if k is None else k
    _checked(size, taken)
    return math.perm(size, taken)


@tool("probability/coin-heads", n=one(COUNT), k=optional(HITS))
def coin_heads(n: int, k: int | None) -> Fraction:
    """Return the probability of exactly k heads (or tails) in n flips of a fair coin.

    Without k, or with `all`, every flip has to land on that side.
    """
    if not 1 <= n <= MAX_FLIPS:
        raise ToolError(f"1 to {MAX_FLIPS} flips")
    return Fraction(math.comb(n, n if k is None else k), 2**n)


@tool(
    "probability/dice-sum",
    dice=one(COUNT),
    total=one(INTEGER),
    sides=optional(INTEGER),
)
def dice_sum(dice: int, total: int, sides: int | None) -> Fraction:
    """Return the probability that fair dice (six-sided by default) show a total."""
    faces = 6 if sides is None else sides
    if not 1 <= dice <= MAX_DICE:
        raise ToolError(f"1 to {MAX_DICE} dice")
    if not 2 <= faces <= MAX_SIDES:
        raise ToolError(f"dice of 2 to {MAX_SIDES} sides")
    if not dice <= total <= dice * faces:
        return Fraction(0)
    # inclusion-exclusion over the dice that exceed their number of sides
    ways = sum(
        (-1) ** over * math.comb(dice, over) * math.comb(total - over * faces - 1, dice - 1)
        for over in range((total - dice) // faces + 1)
    )
    return Fraction(ways, faces**dice)
