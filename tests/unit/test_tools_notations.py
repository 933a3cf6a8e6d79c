"""Typed notations of drawn grids, boards, pairs and families."""

from __future__ import annotations

import pytest

from reasonnet.tools.cellular import parse_board
from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.grid_paths import parse_drawing
from reasonnet.tools.kinship import kinship, parse_kin
from reasonnet.tools.pairings import parse_items, parse_pairs


@pytest.mark.parametrize(
    "text",
    [
        "S.#\n..E",
        "S.#/..E",
        "S . # ; . . E",
        '["S.#", "..E"]',
        '["S.#",\n "..E"]',
        '[["S",".","#"],[".",".","E"]]',
        '"S.#"\n"..E"',
        "|S|.|#|\n|.|.|E|",
        "| S | . | # |\n| . | . | E |",
        "Row 1: S.#\nRow 2: ..E",
        r"S.#\n..E",
    ],
)
def test_a_drawn_grid_is_read_in_many_notations(text: str) -> None:
    assert parse_drawing(text) == ("S.#", "..E")


@pytest.mark.parametrize("text", ["O./.O", "#. | .#", '["10","01"]', "#o\no#", "10 01"])
def test_a_board_is_read_in_many_notations(text: str) -> None:
    assert parse_board(text) == ((1, 0), (0, 1))


@pytest.mark.parametrize(
    "text",
    ["A: B, C", "A -> B, C", "A<-B; A<-C", "A B, A C", "A/B, A/C", "(A B) (A C)", "A > B\nA > C"],
)
def test_pairs_are_read_in_many_notations(text: str) -> None:
    assert parse_pairs(text) == (("A", "B"), ("A", "C"))


def test_lists_may_be_ranges_of_letters_or_have_bars() -> None:
    assert parse_items("A-D") == ("A", "B", "C", "D")
    assert parse_items("red | blue") == parse_items("red/blue") == ("red", "blue")


@pytest.mark.parametrize("text", ["so: here we go again", 'he said "yes" and "not now" to it'])
def test_no_notation_is_a_sentence(text: str) -> None:
    for parse in (parse_pairs, parse_drawing, parse_board):
        with pytest.raises(ArgumentError):
            parse(text)


@pytest.mark.parametrize(
    "said",
    [
        ("Al", "+", "Eva", "→", "Ben"),
        ("Al", "married to", "Eva", "children", "Ben"),
        ("Al", "m.", "Eva", "mother of", "Ben"),
        ("Eva", "gave birth to", "Ben"),
    ],
)
def test_families_are_said_in_many_ways(said: tuple[str, ...]) -> None:
    assert kinship(tuple(parse_kin(s) for s in said), "Eva", "Ben") == "mother"
