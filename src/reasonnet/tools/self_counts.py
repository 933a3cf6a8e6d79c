"""Statements about how many statements of their own list are true: who says what fits?"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator

from reasonnet.tools.arguments import INTEGER, parse_ordinal
from reasonnet.tools.choices import choice
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import ArgumentType, many, tool

MAX_STATEMENTS = 16

CLAIM = choice(
    "claim about a number",
    {
        "at least": "at least|no fewer than|no less than|not fewer than|not less than|≥|>=|=>|min|"
        "a minimum of|minimum|not below|or more|as many as",
        "at most": "at most|no more than|not more than|up to|≤|<=|=<|max|a maximum of|maximum|"
        "not above|or fewer|or less",
        "exactly": "exactly|precisely|just|only|exactly equal to|equal to|equals|=|==|exact|is|are",
        "more": "more than|over|>|greater than|exceeds|above|larger than",
        "fewer": "fewer than|less than|under|<|below|smaller than",
        "prime": "prime|a prime|a prime number|prime number",
        "composite": "composite|a composite|a composite number|composite number",
        "even": "even|an even number|even number|divisible by two",
        "odd": "odd|an odd number|odd number",
        "either": "either|exactly one of|just one of|one and only one of|precisely one of|xor|⊕|"
        "one of|just one of the two",
        "both": "both",
        "neither": "neither|neither of",
        "same": "both or neither|equally true|the same truth value",
    },
)
KIND = choice(
    "truth value",
    {
        True: "true|are true|correct|right|t|truths|hold|holds|#t|ts|#true|trues|honest|valid",
        False: "false|are false|wrong|incorrect|untrue|f|falsehoods|fail|fails|#f|fs|#false|lies|"
        "not true|invalid|a lie|lying",
    },
)


def parse_label(text: str) -> int:
    """Parse which statement of the list is meant: `3`, `S3`, `third`, `(c)`, `C`."""
    plain_text = text.strip().strip("\"'“”‘’`()[].,:#").lower()
    found = re.fullmatch(r"(?:s|no\.? ?|nr\.? ?|#)?(\d{1,2})", plain_text)
    if found:
        return int(found[1])
    if re.fullmatch(r"[a-p]", plain_text):
        return ord(plain_text) - ord("a") + 1
    return parse_ordinal(text)


LABEL = ArgumentType("statement of a list", parse_label)
_NUMBERED: dict[str, Callable[[int, int], bool]] = {
    "at least": lambda count, bound: count >= bound,
    "at most": lambda count, bound: count <= bound,
    "exactly": lambda count, bound: count == bound,
    "more": lambda count, bound: count > bound,
    "fewer": lambda count, bound: count < bound,
}
_PAIRED: dict[str, Callable[[bool, bool], bool]] = {
    "either": lambda one, two: one != two,
    "both": lambda one, two: one and two,
    "neither": lambda one, two: not one and not two,
    "same": lambda one, two: one == two,
}
Holds = Callable[[tuple[bool, ...]], bool]


def _prime(number: int) -> bool:
    return number > 1 and all(number % divisor for divisor in range(2, number))


_PROPERTIES: dict[str, Callable[[int], bool]] = {
    "prime": _prime,
    "composite": lambda number: number > 1 and not _prime(number),
    "even": lambda number: number % 2 == 0,
    "odd": lambda number: number % 2 == 1,
}


def _counting(test: Callable[[int], bool], kind: bool) -> Holds:
    return lambda values: test(sum(value is kind for value in values))


def _bounded(test: Callable[[int, int], bool], bound: int, kind: bool) -> Holds:
    return _counting(lambda count: test(count, bound), kind)


def _pairing(test: Callable[[bool, bool], bool], one: int, two: int) -> Holds:
    return lambda values: test(values[one - 1], values[two - 1])


def _statements(
    claim: tuple[str, ...],
    number: tuple[int, ...],
    kind: tuple[bool, ...],
    statement: tuple[int, ...],
) -> Iterator[Holds]:
    """Yield what every statement says; raises StopIteration inside where roles run out."""
    numbers, kinds, others = iter(number), iter(kind), iter(statement)
    for said in claim:
        if said in _PAIRED:
            one, two = next(others), next(others)
            if not (1 <= one <= len(claim) and 1 <= two <= len(claim)):
                raise ToolError(f"there is no statement {max(one, two)}")
            yield _pairing(_PAIRED[said], one, two)
        elif said in _PROPERTIES:
            yield _counting(_PROPERTIES[said], next(kinds))
        else:
            yield _bounded(_NUMBERED[said], next(numbers), next(kinds))
    if next(numbers, None) is not None or next(others, None) is not None:
        raise ToolError("more numbers than claims")


@tool(
    "self-counts/count-solutions",
    claim=many(CLAIM, 1, MAX_STATEMENTS),
    number=many(INTEGER, 0, MAX_STATEMENTS),
    kind=many(KIND, 0, MAX_STATEMENTS),
    statement=many(LABEL, 0, 2 * MAX_STATEMENTS),
)
def count_solutions(
    claim: tuple[str, ...],
    number: tuple[int, ...],
    kind: tuple[bool, ...],
    statement: tuple[int, ...],
) -> int:
    """How many ways there are to call each statement true or false without contradiction.

    Args:
        claim: what each statement claims, in order: at least, at most, exactly … (of a number);
            prime, composite, even, odd (of a number of statements); either, both, neither (of
            two statements of the list).
        number: the bounds of the claims that have one, in order.
        kind: true or false: which statements are counted, of every claim that counts.
        statement: the numbers of the two statements of every claim about two.

    Raises:
        ToolError: numbers and claims do not match.
    """
    try:
        holds = list(_statements(claim, number, kind, statement))
    except (RuntimeError, StopIteration):
        raise ToolError("fewer numbers than claims") from None
    return sum(
        all(says(values) is value for says, value in zip(holds, values, strict=True))
        for values in itertools.product((True, False), repeat=len(claim))
    )
