"""Other notations of boards, fields, netlists and arguments that people type."""

from __future__ import annotations

import pytest

from reasonnet.tools.box_moves import parse_field
from reasonnet.tools.claims import parse_part
from reasonnet.tools.errors import ArgumentError
from reasonnet.tools.function_calls import parse_arguments
from reasonnet.tools.go_boards import parse_board
from reasonnet.tools.grid_rules import parse_colours
from reasonnet.tools.knight_swaps import parse_knights
from reasonnet.tools.outlines import parse_outlines
from reasonnet.tools.registry import call
from reasonnet.tools.sokoban import parse_warehouse


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("f(3, 'x')", (3, "x")),
        ("n=3, k=[1]", {"n": 3, "k": [1]}),
        ("n = 3\nk: 'a'", {"n": 3, "k": "a"}),
    ],
)
def test_arguments_as_a_call(text: str, value: object) -> None:
    assert parse_arguments(text) == value


def test_arguments_are_no_prose() -> None:
    for text in ("n 3", "what is n", "f(x)", "give me n = 3"):
        with pytest.raises(ArgumentError):
            parse_arguments(text)


def test_fields_of_boxes() -> None:
    assert parse_field("red box") == parse_field("box:red") == "box_red"
    assert parse_field("blue goal") == "target_blue"
    assert parse_field("boxes: red, blue") == ("box_red", "box_blue")
    assert parse_field("x=0.5, y=1.5") == (0.5, 1.5)


def test_signs_of_logic() -> None:
    assert [parse_part(t) for t in ("∧", "!", "->", "<=>")] == ["=and", "=not", "=->", "=<->"]


def test_go_boards_in_one_line_and_as_points() -> None:
    drawn = parse_board("..X/.O./...")
    assert drawn == parse_board('["..X", ".O.", "..."]') == parse_board("0 0 1\n0 2 0\n0 0 0")
    assert drawn == parse_board("3x3; black: C3; white: B2")


def test_grids_with_dots_and_quotes() -> None:
    assert parse_colours("..1\n.2.") == parse_colours('["001", "020"]') == ((0, 0, 1), (0, 2, 0))


def test_knights_listed_and_in_rows() -> None:
    listed = parse_knights("white: A2; black: B1; empty: B2")
    assert listed == parse_knights("w.\n#B") == parse_knights("[['w', '.'], ['#', 'B']]")


def test_outlines_with_other_blanks() -> None:
    assert parse_outlines('["###", "# #", "###"]'.replace(", ", ",\n")) == ("###", "# #", "###")
    assert parse_outlines("0111\n0101\n0111") == (" 111", " 1 1", " 111")


def test_warehouses_in_letters_and_pictures() -> None:
    usual = parse_warehouse("#####\n#@$.#\n#####")
    assert usual == parse_warehouse("#####\n#PBG#\n#####") == parse_warehouse("#####/#@$.#/#####")
    assert usual == parse_warehouse("🧱🧱🧱🧱🧱\n🧱🙂📦🎯🧱\n🧱🧱🧱🧱🧱")


def test_listed_gates() -> None:
    netlist = "g1 = AND(A, NOT B)\ng2: A XOR C\nOUT = OR(g1, g2)"
    arguments = {"circuit": (netlist,), "input": ("A", "B", "C"), "value": ("1", "0", "0")}
    assert call("circuits/output", arguments).text == "1"
