"""Circles of siblings, friends or colleagues: how many another member counts.

Somebody says how many brothers and sisters (friends, colleagues) she has; the question is how
many one of them has. Everybody in the circle stands to everybody else in the same relation, so
the number that was said stays, or grows or shrinks by one:

- one more: the number is of the teller's own sex, and a member of the other sex is asked, who
  counts the teller too ('Ann has 3 sisters. How many sisters does her brother have?').
- one less: the number is of the other sex, and one of those is asked, who does not count
  herself or himself ('… 2 brothers. How many brothers does her brother have?').
- the same: in both other cases the person asked is counted in the teller's place.
"""

from __future__ import annotations

from reasonnet.tools.arguments import INTEGER
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import one, tool

MAX_COUNT = 10**9


def _checked(count: int) -> int:
    if not 0 <= count <= MAX_COUNT:
        raise ToolError(f"not a number of people: {count}")
    return count


@tool("circles/one-more", count=one(INTEGER))
def one_more(count: int) -> int:
    """How many another member counts who counts the teller too.

    Args:
        count: the teller's number of those whose sex the teller shares.

    Raises:
        ToolError: a negative or absurd number.
    """
    return _checked(count) + 1


@tool("circles/one-less", count=one(INTEGER))
def one_less(count: int) -> int:
    """How many another member counts who was counted and does not count herself or himself.

    Args:
        count: the teller's number of those of the other sex.

    Raises:
        ToolError: nobody to ask, or an absurd number.
    """
    if _checked(count) == 0:
        raise ToolError("there is nobody to ask")
    return count - 1


@tool("circles/the-same", count=one(INTEGER))
def the_same(count: int) -> int:
    """How many another member counts who changes places with the teller, or is not counted.

    Args:
        count: the teller's number of those asked for.

    Raises:
        ToolError: a negative or absurd number.
    """
    return _checked(count)
