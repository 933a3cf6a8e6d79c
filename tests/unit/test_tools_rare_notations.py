"""Typed data in rare notations: tables, boards, cards, dice, times."""

from __future__ import annotations

import pytest

from reasonnet.tools.cellular import parse_board
from reasonnet.tools.dice import parse_dice
from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.letter_cards import parse_cards
from reasonnet.tools.matrices import parse_cells, parse_fruit, parse_land, parse_size
from reasonnet.tools.modulo_grids import parse_sign_grid
from reasonnet.tools.palindromes import parse_letters
from reasonnet.tools.sokoban import parse_warehouse
from reasonnet.tools.timespans import parse_moment


@pytest.mark.parametrize(
    "text",
    [
        "array([[1, 2],\n       [3, 4]])",
        "np.array([[1,2],[3,4]])",
        "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>",
        "- [1, 2]\n- [3, 4]",
        "- 1 2\n- 3 4",
        "Row one: 1 2\nRow two: 3 4",
        "1. 1 2\n2. 3 4",
        "(1) 1 2\n(2) 3 4",
        "1st row: 1 2\n2nd row: 3 4",
        "first row: 1 2; second row: 3 4",
        "Row 1: 1 2, Row 2: 3 4",
        "Row1 1 2\nRow2 3 4",
        "1-2\n3-4",
        "1·2\n3·4",
        "1:2\n3:4",
        "<1 2>\n<3 4>",
        "⟨1, 2⟩ ⟨3, 4⟩",
        "1 2 -> 3 4",
    ],
)
def test_matrices(text: str) -> None:
    assert parse_cells(text) == (("1", "2"), ("3", "4"))


def test_negative_numbers_keep_their_sign() -> None:
    assert parse_cells("-1 2\n-3 -4") == (("-1", "2"), ("-3", "-4"))
    assert parse_cells("- -1 2\n- -3 4") == (("-1", "2"), ("-3", "4"))


@pytest.mark.parametrize(
    "text", ["I have one row and two lines", "the first row is in the second row"]
)
def test_prose_is_no_matrix(text: str) -> None:
    with pytest.raises(ArgumentError):
        parse_cells(text)


def test_pictures() -> None:
    assert parse_land("🏝️🌊\n🌊🟫") == ((1, 0), (0, 1))
    assert parse_fruit("🟠🟤⬜\n🟠🦠⬜") == ((1, 2, 0), (1, 2, 0))
    assert parse_board("🟩⬛\n⬛🟩") == ((1, 0), (0, 1))
    assert parse_size("2x2 cells") == parse_size("two wide") == 2


@pytest.mark.parametrize(
    ("text", "dice"),
    [
        ("a pair of dice", (2, 6)),
        ("three ordinary dice", (3, 6)),
        ("a die", (1, 6)),
        ("two six-siders", (2, 6)),
        ("2 x 8-sided dice", (2, 8)),
        ("five regular ten-sided dice", (5, 10)),
    ],
)
def test_dice(text: str, dice: tuple[int, int]) -> None:
    assert parse_dice(text) == dice


@pytest.mark.parametrize("text", ["A/B/C", "A·B·C", "A + B + C", "A, B and C", "A → B → C"])
def test_cards(text: str) -> None:
    assert parse_cards(text) == "ABC"
    assert parse_cards("ABC DEF G") == "ABCDEFG"


@pytest.mark.parametrize("text", ["14h05", "14:05 h", "2.05 pm", "14 h 05 min", "14:05hrs"])
def test_times(text: str) -> None:
    assert parse_moment(text).second == 14 * 3600 + 5 * 60
    assert parse_moment("noon").second == 12 * 3600


LEVEL = "#####\n#@$.#\n#####"


@pytest.mark.parametrize(
    "text",
    [
        '["#####", "#@$.#", "#####"]',
        "'#####'\n'#@$.#'\n'#####'",
        "[['#','#','#','#','#'],['#','@','$','.','#'],['#','#','#','#','#']]",
        "1: #####\n2: #@$.#\n3: #####",
        "> #####\n> #@$.#\n> #####",
        "#####; #@$.#; #####",
        "#####|#@$.#|#####",
        "#,#,#,#,#\n#,@,$,.,#\n#,#,#,#,#",
        "█████\n█@$.█\n█████",
    ],
)
def test_sokoban(text: str) -> None:
    assert parse_warehouse(text) == parse_warehouse(LEVEL)


@pytest.mark.parametrize(
    "text",
    [
        "> X.X\n> .?X\n> XX.",
        "A: X.X\nB: .?X\nC: XX.",
        "1. X.X\n2. .?X\n3. XX.",
        "line 1: X.X\nline 2: .?X\nline 3: XX.",
        "{X,.,X},{.,?,X},{X,X,.}",
        "X.X => .?X => XX.",
    ],
)
def test_sign_grids(text: str) -> None:
    assert parse_sign_grid(text) == parse_sign_grid("X.X\n.?X\nXX.")


@pytest.mark.parametrize("text", ["three a's", "a: 3 times", "3 times a"])
def test_letters(text: str) -> None:
    assert parse_letters(text) == "aaa"
