"""Tools of weekdays and their counts."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call
from reasonnet.tools.weekdays import WEEKDAYS, parse_weekday

_DATES = st.dates(datetime.date(1900, 1, 1), datetime.date(2200, 12, 31))


@pytest.mark.parametrize("text", ["Friday", "fri", "fridays", "Fri.", "FRIDAYS"])
def test_names(text: str) -> None:
    assert parse_weekday(text) == 4


@pytest.mark.parametrize("text", ["", "day", "Frida", "Friday 13", "the Friday"])
def test_what_is_no_weekday_is_rejected(text: str) -> None:
    with pytest.raises(ArgumentError):
        parse_weekday(text)


def test_known_answers() -> None:
    spans = {"date": ["Saturday, July 16, 2022"], "days": ["66"]}
    assert call("weekdays/before", spans).text == "Wednesday"
    assert call("weekdays/after", {"weekday": ["Sunday"], "weeks": ["2"], "days": ["1"]}).text == (
        "Monday"
    )
    spans = {"weekday": ["Thursday"], "known": ["January 1"], "date": ["March 4"]}
    assert call("weekdays/from-known", spans).text == "Wednesday"
    spans = {"position": ["last"], "weekday": ["Tuesday"], "month": ["May"], "year": ["2024"]}
    assert call("weekday-counts/nth", spans).text == "28"
    spans = {"start": ["Monday, March 14"], "end": ["Friday, March 25, 2022"]}
    assert call("weekday-counts/workdays", spans).text == "10"


def test_weekdays_beside_the_dates_decide_a_doubtful_year() -> None:
    spans = {"start": ["Friday, December 30, 2022"], "end": ["Tuesday, January 10, 2022"]}
    assert call("weekday-counts/workdays", spans).text == "8"


def test_what_cannot_be_known_is_refused() -> None:
    with pytest.raises(ToolError):
        spans = {"position": ["5th"], "weekday": ["Mon"], "month": ["Feb"], "year": ["2021"]}
        call("weekday-counts/nth", spans)
    with pytest.raises(ArgumentError):
        call("weekdays/after", {"date": ["March 4"], "days": ["3"]})
    with pytest.raises(ToolError):
        call("weekday-counts/workdays", {"start": ["March 4"], "end": ["March 9"]})


@given(_DATES, st.integers(0, 900))
def test_counts_agree_with_counting(start: datetime.date, length: int) -> None:
    days = [start + datetime.timedelta(index) for index in range(length + 1)]
    spans = {"start": [days[0].isoformat()], "end": [days[-1].isoformat()]}
    assert call("weekday-counts/workdays", spans).value == sum(d.weekday() < 5 for d in days)
    found = call("weekday-counts/weekdays", {**spans, "weekday": ["Sunday"]}).value
    assert found == sum(day.weekday() == 6 for day in days)


@given(_DATES, st.integers(0, 5000))
def test_back_and_forth(date: datetime.date, days: int) -> None:
    spans = {"date": [date.isoformat()], "days": [str(days)]}
    there = call("weekdays/after", spans).text
    assert there == WEEKDAYS[(date + datetime.timedelta(days)).weekday()]
    back = call("weekdays/before", {"weekday": [there], "days": [str(days)]}).text
    assert back == WEEKDAYS[date.weekday()]


SPELLED = ["March fifth", "the fifth of March", "March the fifth", "5 March"]


@pytest.mark.parametrize("date", SPELLED)
def test_a_day_may_be_spelled(date: str) -> None:
    spans = {"weekday": ["a Sunday"], "known": ["January first"], "date": [date]}
    assert call("weekdays/from-known", spans).text == "Sunday"
