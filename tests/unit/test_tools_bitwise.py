"""Tools of bit operations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call


@pytest.mark.parametrize(
    ("formula", "notation", "expected"),
    [
        ("((0x5a3c - 0xaee9) - (0xff59 >> 0x1))", "hexadecimal", "-0xd459"),
        ("0b1100 & 0b1010", None, "0b1000"),
        ("12 xor 10", None, "6"),
        ("12 OR 3", "binary", "0b1111"),
        ("~0x0f", "decimal", "-16"),
        ("[1 << 4] + 007", "octal", "0o27"),
        ("0FFh & 3Ch", "hex", "0x3c"),
        ("$FF | $100", "hex", "0x1ff"),
        ("{0xffu + 1L} * 2", "decimal", "512"),
    ],
)
def test_formulas_with_bit_operations(formula: str, notation: str | None, expected: str) -> None:
    spans = {"formula": [formula]} | ({"notation": [notation]} if notation else {})
    assert call("bitwise/expression", spans).text == expected


@pytest.mark.parametrize("formula", ["2 and two", "0x", "1 if 2", "3 < 4", "print(1)", "(1 + 2"])
def test_what_is_no_formula_is_rejected(formula: str) -> None:
    with pytest.raises(ArgumentError):
        call("bitwise/expression", {"formula": [formula]})


@pytest.mark.parametrize("formula", ["1 << 99999999", "1 >> (0 - 1)"])
def test_shifts_are_bounded(formula: str) -> None:
    with pytest.raises(ToolError):
        call("bitwise/expression", {"formula": [formula]})


@given(st.integers(0, 2**40), st.integers(0, 2**40), st.integers(0, 40))
def test_it_agrees_with_python(a: int, b: int, shift: int) -> None:
    text = f"(({a:#x} ^ {b:#x}) << {shift}) - ({a} | {b:#b})"
    found = call("bitwise/expression", {"formula": [text], "notation": ["decimal"]}).value
    assert found.text == str(((a ^ b) << shift) - (a | b))  # type: ignore[union-attr]


def test_operators_may_be_spelled() -> None:
    said = ("(0x5 shifted left by 0x2) bitwise and 0x1c",)
    arguments = {"formula": said, "notation": ("base 16",)}
    assert call("bitwise/expression", arguments).text == hex((0x5 << 2) & 0x1C)
