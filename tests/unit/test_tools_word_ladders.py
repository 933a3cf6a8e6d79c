"""Word ladders."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reasonnet.tools.errors import ToolError
from reasonnet.tools.phrases import load_ladder_words
from reasonnet.tools.registry import call


@pytest.mark.parametrize(("start", "end"), [("cold", "warm"), ("CAT", "dog"), ("black", "white")])
def test_neighbours_differ_in_one_letter(start: str, end: str) -> None:
    found = call("word-ladders/ladder", {"start": (start,), "end": (end,)}).text.split(",")
    assert (found[0], found[-1]) == (start.upper(), end.upper())
    assert set(found) <= load_ladder_words()
    for a, b in pairwise(found):
        assert sum(x != y for x, y in zip(a, b, strict=True)) == 1


def test_no_ladder_is_an_error() -> None:
    with pytest.raises(ToolError, match="length"):
        call("word-ladders/ladder", {"start": ("cat",), "end": ("horse",)})
    with pytest.raises(ToolError, match="no ladder"):
        call("word-ladders/ladder", {"start": ("xqz",), "end": ("cat",)})
