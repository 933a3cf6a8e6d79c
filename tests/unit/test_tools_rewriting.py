"""Rewriting of strings, rows of tokens and stocks of things."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call
from reasonnet.tools.rewriting import parse_terms

LEFT = ("A# #A", "A# #B", "B# #A", "B# #B")
RIGHT = ("nothing", "#B A#", "#A B#", "nothing")


def rules(*parts: str, string: str) -> str:
    return call("rewriting/string-rules", {"rule": parts, "string": (string,)}).text


def test_an_insertion_is_not_searched_again() -> None:
    arguments = {"pattern": ("ABCD", "BCDA"), "insertion": ("A", "x"), "string": ("ABCDABCDE",)}
    assert call("rewriting/insert-after", arguments).text == "ABCDAABCDAE"


def test_patterns_without_insertions_are_refused() -> None:
    with pytest.raises(ToolError, match="insertions"):
        call(
            "rewriting/insert-after", {"pattern": ("a", "b"), "insertion": ("c",), "string": ("a",)}
        )


@given(st.lists(st.sampled_from(["A#", "B#", "#A", "#B"]), min_size=1, max_size=20))
def test_no_two_tokens_face_each_other_in_the_end(tokens: list[str]) -> None:
    text = call(
        "rewriting/token-rules", {"left": LEFT, "right": RIGHT, "row": (" ".join(tokens),)}
    ).text
    left = text.split()
    assert not any(a[1] == "#" and b[0] == "#" for a, b in pairwise(left))
    # Equal letters that face each other vanish in pairs, one of each direction.
    for letter in "AB":
        count = tokens.count(f"{letter}#") - tokens.count(f"#{letter}")
        assert left.count(f"{letter}#") - left.count(f"#{letter}") == count


def test_endless_rewriting_is_refused() -> None:
    with pytest.raises(ToolError, match="end"):
        call("rewriting/token-rules", {"left": ("a#",), "right": ("a# a#",), "row": ("a#",)})


@pytest.mark.parametrize(
    ("parts", "string", "final"),
    [
        (("starts with", "ab", "replace", "ca"), "abab", "caab"),
        (("prefix is", "bc", "delete", "first two characters", "append", "aa"), "bcc", "caa"),
        (("suffix is", "cc", "replace", "b", "prepend", "a"), "cccc", "accb"),
        (("contains", "acb", "replace", "first occurrence", "its reverse"), "cacbb", "cbcab"),
        (("contains", "ca", "not at the start", "remove", "first occurrence"), "cacab", "cab"),
        (("even number of", "b", "append", "ab"), "bb", "bbab"),
        (("length is greater than", "3", "remove", "middle character"), "abcde", "abe"),
        (("prefix is", "cb", "replace", "aa", "delete", "last character"), "cb", "aa"),
        (("starts with", "a", "replace", "b", "starts with", "b", "replace", "a"), "a", "b"),
    ],
)
def test_rules_on_a_string(parts: tuple[str, ...], string: str, final: str) -> None:
    assert rules(*parts, string=string) == final


def test_parts_that_are_no_rules_are_refused() -> None:
    with pytest.raises(ToolError):
        rules("replace", "ab", "ca", string="abab")
    with pytest.raises(ToolError):
        rules("starts with", "ab", "ends with", "b", "delete", string="abab")


def test_amounts_are_read_in_words_and_in_notation() -> None:
    assert parse_terms("two units of part X and one unit of part Y") == (("X", 2), ("Y", 1))
    assert parse_terms("One [A], one [B], and one [C]") == (("[A]", 1), ("[B]", 1), ("[C]", 1))
    assert parse_terms("2X + Y") == (("X", 2), ("Y", 1))
    for text in ("iron", "a one and a two", "what is left", ""):
        with pytest.raises(ArgumentError):
            parse_terms(text)


def test_exchanges_use_the_first_rule_that_can_be_paid() -> None:
    arguments = {
        "uses": ("A", "2 B", "X + Y"),
        "makes": ("2 X + Y", "X", "Z"),
        "stock": ("3 A", "4 B"),
        "order": ("A", "B", "X", "Y", "Z"),
    }
    assert call("rewriting/exchange", arguments).text == "0 0 5 0 3"
    assert call("rewriting/exchange", {**arguments, "limit": ("1",)}).text == "2 4 2 1 0"


def test_endless_exchanges_stop_before_a_stock_repeats() -> None:
    arguments = {"uses": ("A", "B"), "makes": ("B", "A"), "stock": ("1 A",), "order": ("A", "B")}
    assert call("rewriting/exchange", arguments).text == "0 1"


@pytest.mark.parametrize(
    "text", ["BDCB", "B D C B", "B,D,C,B", "['B', 'D', 'C', 'B']", "B | D | C | B"]
)
def test_a_string_may_be_written_apart(text: str) -> None:
    arguments = {"pattern": ("DC",), "insertion": ("A",), "string": (text,)}
    assert call("rewriting/insert-after", arguments).text == "BDCAB"


def test_a_rule_may_say_its_action_first() -> None:
    said = ("replace", "ca", "starts with", "ab", "delete", "last two letters", "ends in", "bb")
    assert rules(*said, string="abcbb") == rules(
        *("starts with", "ab", "replace", "ca", "ends in", "bb", "delete", "last two letters"),
        string="abcbb",
    )


@pytest.mark.parametrize("row", ["A# #B", "A#, #B", '["A#", "#B"]', "(A#; #B)"])
def test_tokens_in_other_notations(row: str) -> None:
    assert (
        call("rewriting/token-rules", {"left": LEFT, "right": RIGHT, "row": (row,)}).text == "#B A#"
    )


@pytest.mark.parametrize(
    "text", ["2 X and Y", "X: 2, Y: 1", "X=2; Y=1", "X × 2 plus Y × 1", "two X and one Y"]
)
def test_amounts_in_other_notations(text: str) -> None:
    assert parse_terms(text) == (("X", 2), ("Y", 1))
