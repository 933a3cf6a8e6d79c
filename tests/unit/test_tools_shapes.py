"""Tools of triangles by coordinates and angles of polygons."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call

_POINT = st.tuples(st.integers(-50, 50), st.integers(-50, 50))


def test_known_triangles() -> None:
    spans = {"corners": ["(2, -9)", "(8, 8)", "(-3, 10)"]}
    assert call("shapes/orthocenter", spans).text == "(4.945, 7.196)"
    assert call("shapes/incircle-radius", {"corners": ["(0,0)", "(3,0)", "(0,4)"]}).text == "1.000"
    spans = {"vertex": ["(0, 0)"], "ends": ["(5, 0)", "(0, 2)"]}
    assert call("shapes/angle", spans).text == "90.00°"
    assert call("shapes/orthocenter", {"corners": ["(0,0)", "(3,0)", "(0,4)"]}).text == (
        "(0.000, 0.000)"
    )


def test_the_last_angle() -> None:
    assert call("shapes/last-angle", {"angles": ["46.0°", "20 degrees"]}).text == "114"
    spans = {"angles": ["100", "90.5", "80"], "sides": ["quadrilateral"]}
    assert call("shapes/last-angle", spans).text == "89.5"
    with pytest.raises(ToolError):
        call("shapes/last-angle", {"angles": ["46", "20"], "sides": ["5"]})
    with pytest.raises(ToolError):
        call("shapes/last-angle", {"angles": ["100", "90"]})


def test_what_is_no_triangle_is_refused() -> None:
    with pytest.raises(ToolError):
        call("shapes/orthocenter", {"corners": ["(0,0)", "(1,1)", "(2,2)"]})
    with pytest.raises(ToolError):
        call("shapes/angle", {"vertex": ["(0,0)"], "ends": ["(0,0)", "(2,2)"]})
    with pytest.raises(ArgumentError):
        call("shapes/orthocenter", {"corners": ["(0,0,1)", "(1,1,1)", "(2,5,1)"]})


@given(_POINT, _POINT, _POINT)
def test_altitudes_are_orthogonal_and_angles_make_a_half_turn(
    a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]
) -> None:
    assume((b[0] - a[0]) * (c[1] - a[1]) != (b[1] - a[1]) * (c[0] - a[0]))
    corners = [str(point) for point in (a, b, c)]
    text = call("shapes/orthocenter", {"corners": corners}).text
    x, y = (float(part) for part in text.strip("()").split(","))
    for p, q, r in ((a, b, c), (b, c, a), (c, a, b)):
        dot = (x - p[0]) * (r[0] - q[0]) + (y - p[1]) * (r[1] - q[1])
        assert abs(dot) <= 0.001 * (abs(r[0] - q[0]) + abs(r[1] - q[1])) + 1e-6
    total = 0.0
    for i in range(3):
        spans = {"vertex": [corners[i]], "ends": [corners[i - 1], corners[i - 2]]}
        total += float(call("shapes/angle", spans).text.rstrip("°"))
    assert total == pytest.approx(180, abs=0.02)
