"""Typed notations of boards, points, letters and polynomials that tools read."""

from __future__ import annotations

from fractions import Fraction

import pytest

from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.latin_grids import parse_futoshiki, parse_latin
from reasonnet.tools.palindromes import parse_letters
from reasonnet.tools.queens import parse_board
from reasonnet.tools.registry import call
from reasonnet.tools.rush_hour import parse_traffic
from reasonnet.tools.shapes import parse_angle, parse_flat_point

_QUEENS = (
    ".Q..\n....\nQ...\n....",
    ".Q../..../Q.../....",
    "1Q2/4/Q3/4",
    "[['.','Q','.','.'],['.','.','.','.'],['Q','.','.','.'],['.','.','.','.']]",
    '[".Q..", "....", "Q...", "...."]',
    "1: . Q . .\n2: . . . .\n3: Q . . .\n4: . . . .",
    "4 . Q . .\n3 . . . .\n2 Q . . .\n1 . . . .\n  a b c d",
    "|   | Q |   |   |\n|   |   |   |   |\n| Q |   |   |   |\n|   |   |   |   |",
    "+---+---+---+---+\n| - | Q | - | - |\n+---+---+---+---+\n| - | - | - | - |\n"
    "+---+---+---+---+\n| Q | - | - | - |\n+---+---+---+---+\n| - | - | - | - |\n+---+---+---+---+",
    "-Q--\n----\nQ---\n----",
    "row 1: .Q..\nrow 2: ....\nrow 3: Q...\nrow 4: ....",
    "0 1 0 0\n0 0 0 0\n1 0 0 0\n0 0 0 0",
)


@pytest.mark.parametrize("text", _QUEENS)
def test_boards_with_queens_in_many_notations(text: str) -> None:
    assert parse_board(text) == (1, None, 0, None)


@pytest.mark.parametrize(
    "text",
    [
        "..B/AAB/...",
        '["..B", "AAB", "..."]',
        "[['.','.','B'],['A','A','B'],['.','.','.']]",
        "1 ..B\n2 AAB\n3 ...",
        "A: ..B\nB: AAB\nC: ...",
        "+---+\n|..B|\n|AAB|\n|...|\n+---+",
    ],
)
def test_boards_with_cars_in_many_notations(text: str) -> None:
    assert parse_traffic(text) == parse_traffic("..B\nAAB\n...")


@pytest.mark.parametrize(
    "text",
    [
        "row 1: 1 _ 2 3\nrow 2: _ _ _ 4\nrow 3: 2 _ _ _\nrow 4: _ 1 3 _",
        "R1: 1 0 2 3; R2: 0 0 0 4; R3: 2 0 0 0; R4: 0 1 3 0",
        "[[1,null,2,3],[null,null,null,4],[2,null,null,null],[null,1,3,null]]",
        "A: 1.23\nB: ...4\nC: 2...\nD: .13.",
        "1 · 2 3\n· · · 4\n2 · · ·\n· 1 3 ·",
        '"1.23"\n"...4"\n"2..."\n".13."',
    ],
)
def test_sudokus_with_labels_and_other_blanks(text: str) -> None:
    assert parse_latin(text) == parse_latin("1.23\n...4\n2...\n.13.")


@pytest.mark.parametrize(
    "tail", ["R1C1 > R1C2, R2C1 < R3C1", "(1,1)>(1,2); (2,1)<(3,1)", "Constraints: A1 > B1; A2<A3"]
)
def test_futoshiki_with_listed_inequalities(tail: str) -> None:
    puzzle = parse_futoshiki("2 _ 3\n_ _ _\n1 _ _\n" + tail)
    assert puzzle.less == (((0, 1), (0, 0)), ((1, 0), (2, 0)))
    assert puzzle.lines == ("2 _ 3", "_ _ _", "1 _ _")
    with pytest.raises(ArgumentError):
        parse_futoshiki("2 _ 3\n_ _ _\n1 _ _\nR1C1 > R1C2 and that is all I know")


def test_points_angles_and_letters() -> None:
    for text in ("(-5|5)", "-5 5", "(x=-5, y=5)", "A(-5,5)", "(−5, 5)", "{-5; 5}", "A: (-5, 5)"):
        assert parse_flat_point(text) == (-5, 5)
    assert parse_angle("116,5°") == Fraction(233, 2)
    assert parse_angle("116-degree") == 116
    for text in ("a×3", "a: 3", "3 a's", "a x 3", "3a", "a3", '"a": 3', "aaa"):
        assert parse_letters(text) == "aaa"
    assert call("palindromes/build", {"letters": ("b: 1", "a: 2")}).text == "aba"


def test_polynomials_with_names_and_latex() -> None:
    for text in (r"\(x^2 - 4 = 0\)", "p(x) = x^2 - 4", "$x^{2} = 4$"):
        assert call("polynomials/real-roots", {"equation": (text,)}).text == "-2, 2"
