"""When two answers say the same."""

from __future__ import annotations

import pytest

from reasonnet.dispatch.equivalence import classes, equivalent


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("42", "42"),
        ("1/2", "0.5"),
        ("0.5", "50%"),
        ("1,234.5", "1234.5"),
        ("$1,234", "1234"),
        ("-3", "−3"),
        ("\\frac{1}{2}", "1/2"),
        ("$\\dfrac{3}{4}$", "0.75"),
        ("\\frac12", "0.5"),
        ("\\boxed{7}", "7"),
        ("\\sqrt{8}", "2\\sqrt{2}"),
        ("x^2 + x", "x(x+1)"),
        ("x^{2}", "x^2"),
        ("x = 3", "3"),
        ("2\\pi", "2pi"),
        ("90^\\circ", "90"),
        ("Paris", "paris"),
        ("a, b", "a b"),
        ("[1, 2, 3]", "1, 2, 3"),
        ("(1, 1/2)", "(1, 0.5)"),
        ("{1, 2}", "{2, 1}"),
        ("\\{1, 2\\}", "{2, 1}"),
        ("\\text{yes}", "Yes"),
        ("12.", "12"),
        ("3\\frac{1}{2}", "7/2"),
        ("-2\\tfrac14", "-2.25"),
        ("1e-3", "0.001"),
        ("2.5e3", "2500"),
        ("1\\,000", "1000"),
        ("12{,}345", "12345"),
        ("1\u202f000", "1000"),
        ("\\$5", "5"),
    ],
)
def test_these_say_the_same(left: str, right: str) -> None:
    assert equivalent(left, right)
    assert equivalent(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("42", "24"),
        ("1/2", "1/3"),
        ("0.5", "5%"),
        ("1", "1.001"),
        ("10", "10000000000000000001"),
        ("9007199254740993", "9007199254740992"),
        ("x^2", "x^3"),
        ("x + y", "x - y"),
        ("x + 1", "y + 1"),
        ("[1, 2]", "[2, 1]"),
        ("(1, 2)", "(1, 2, 3)"),
        ("{1, 2}", "{1, 1}"),
        ("1,234", "1, 234"),
        ("3\\frac{1}{2}", "3/2"),
        ("1\\,00", "100"),
        ("1.5e400", "1.5e401"),
        ("1" * 350 + ".5", "2"),
        ("Paris", "London"),
        ("yes", "no"),
        ("1/0", "2/0"),
        ("", "0"),
        ("9^9^9^9", "9^9^9^8"),
        ("a" * 500, "b" * 500),
    ],
)
def test_these_do_not(left: str, right: str) -> None:
    assert not equivalent(left, right)
    assert not equivalent(right, left)


def test_answers_are_grouped_the_largest_group_first() -> None:
    assert classes(["1", "1/2", "0.5", "50 %", "1.0"]) == [["1/2", "0.5", "50 %"], ["1", "1.0"]]
    assert classes([]) == []
