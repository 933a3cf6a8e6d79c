"""Tools of spans between two moments."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call


def between(start: str, end: str, form: str | None = None) -> str:
    spans = {"start": [start], "end": [end]} | ({"form": [form]} if form else {})
    return call("timespans/between", spans).text


@pytest.mark.parametrize(
    ("start", "end", "form", "expected"),
    [
        ("12:02", "22:43", "HH:MM", "10:41"),
        ("02:27:35.584", "18:58:39.935", "HH:MM:SS.mmm", "16:31:04.351"),
        ("11:37:01", "23:22:18", None, "11:45:17"),
        ("22:35", "00:10", None, "01:35"),
        ("9:30 am", "2:15 PM", "hours and minutes", "4 hours 45 minutes"),
        ("2024-01-15", "2024-03-01", "D days", "46 days"),
        ("2024-01-15 (Monday)", "2024-01-16 (Tuesday)", None, "1 days"),
        ("Monday, January 15, 2024 at 14:30", "Mon Jan 22 2024 15:31", None, "7 days, 01:01"),
        ("15 January 2024, 14:30 +0200", "15 January 2024, 14:30 +0000", None, "0 days, 02:00"),
        ("2024-01-15 10:00 +0000", "2024-01-15 10:00 +0100", "d days, hh:mm", "-1 days, 23:00"),
        ("2024-01-15 14:30:45", "2024-01-15 14:31:00", "seconds", "15"),
        ("10:00", "12:30", "minutes", "150"),
    ],
)  # fmt: skip
def test_spans(start: str, end: str, form: str | None, expected: str) -> None:
    assert between(start, end, form) == expected


def test_what_is_no_span_is_refused() -> None:
    with pytest.raises(ArgumentError):
        between("10:00", "2024-01-15 10:00")
    with pytest.raises(ArgumentError):
        between("25:00", "26:00")
    with pytest.raises(ArgumentError):
        between("10:00", "12:00", "a while")
    with pytest.raises(ToolError):
        between("March 3", "March 9")


_MOMENTS = st.datetimes(datetime.datetime(1900, 1, 1), datetime.datetime(2999, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0)
)


@given(_MOMENTS, st.integers(0, 10**7))
def test_it_agrees_with_datetime(start: datetime.datetime, seconds: int) -> None:
    span = datetime.timedelta(seconds=seconds)
    style = "%A, %B %d, %Y at %H:%M:%S"
    found = between(start.strftime(style), (start + span).isoformat(" "), "D days, HH:MM:SS")
    rest = str(datetime.timedelta(seconds=span.seconds)).rjust(8, "0")
    assert found == f"{span.days} days, {rest}"
