"""Rules found from examples, letter cards, Go captures, tape programs, calls of functions."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call
from reasonnet.tools.row_rules import find_row, shifted

GO = "   A B C D E\n 5 . . X . .\n 4 . X O X .\n 3 . . . . .\n 2 . . . . .\n 1 . . . . ."


def test_cards() -> None:
    def said(hand: str, added: str, removed: str) -> str:
        spans = {"hand": (hand,), "added": tuple(added), "removed": tuple(removed)}
        return call("letter-cards/last-draw", spans).text

    assert said("AAB", "A", "B") == "Peng"
    assert said("A, B, Z", "C", "") == "Chi"
    assert said("ABZ", "QC", "AQ") == "Pass"
    with pytest.raises(ToolError):
        said("AB", "CD", "XA")


def test_go() -> None:
    assert call("go/capture", {"board_grid": (GO,), "player": ("Black",)}).text == "C3"
    with pytest.raises(ToolError):
        call("go/capture", {"board_grid": (GO.replace("O", "."),)})


@given(st.text("abcdefghijklmnop", min_size=1, max_size=5))
def test_tape_program_round_trip(text: str) -> None:
    program = "".join("+" * ord(sign) + ".[-]" for sign in text)
    assert call("tape-programs/output", {"program": (program,)}).text == text


def test_tape_program_loops_and_input() -> None:
    assert call("tape-programs/output", {"program": (",[.,]",), "typed": ("owl",)}).text == "owl"
    copied = "++++++++[>++++++++<-]>+[>+>+<<-]>>."
    assert call("tape-programs/output", {"program": (copied,)}).text == "A"
    with pytest.raises(ToolError):
        call("tape-programs/output", {"program": ("+[].",)})


def test_call() -> None:
    program = "def helper(x):\n    return x * x\n\ndef f(a, b):\n    return {'sum': helper(a) + b}"
    for given_ in ("{'a': 3, 'b': 1}", "(3, 1)", '{"a": 3, "b": 1}'):
        found = call("code/call", {"program": (program,), "program_input": (given_,)})
        assert json.loads(found.text) == {"sum": 10}


def test_grids() -> None:
    spans = {
        "input_grid": ("1 2\n3 0", "4 5 6\n0 0 1"),
        "output_grid": ("2 1\n0 3", "6 5 4\n1 0 0"),
        "test_grid": ("7 8\n0 9",),
    }
    assert call("grid-rules/apply", spans).text == "8 7\n9 0"


@settings(max_examples=40)
@given(st.integers(1, 4), st.integers(8, 20))
def test_rows_that_move(step: int, size: int) -> None:
    rows = [
        (3, 4, *[0] * (size - 2)),
        (0, 5, 5, 6, *[0] * (size - 4)),
        (0, 0, 1, *[0] * (size - 3)),
    ]
    pairs = [(row, shifted(row, step)) for row in rows]
    test = (0, 7, 1, *[0] * (size - 3))
    assert find_row(pairs, test) == shifted(test, step)


def test_target_of_nine_numbers() -> None:
    numbers = (3, 5, 8, 13, 21, 34, 55, 89, 2)
    spans = {"numbers": tuple(map(str, numbers)), "target": ("417",)}
    found = call("puzzles/make-target", spans).text
    assert eval(found) == 417
