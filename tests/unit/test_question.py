"""Questions and budgets are checked when they are made."""

from __future__ import annotations

import math

import pytest

from reasonnet.core.errors import InputError, QuestionError
from reasonnet.core.question import FORMATS, MAX_CHARACTERS, Budget, Question


@pytest.mark.parametrize("text", ["", " ", "\n\t \r\n", "\u00a0\u2003"])
def test_an_empty_question_is_refused(text: str) -> None:
    with pytest.raises(QuestionError, match="the question is empty"):
        Question(text)


def test_a_question_of_the_greatest_length_is_read_and_one_character_more_is_not() -> None:
    assert len(Question("x" * MAX_CHARACTERS).text) == MAX_CHARACTERS
    with pytest.raises(QuestionError, match=r"has 100,001 characters; at most 100,000 are read"):
        Question("x" * (MAX_CHARACTERS + 1))


def test_a_nul_byte_is_refused() -> None:
    with pytest.raises(QuestionError, match="NUL bytes"):
        Question("what is 1 + 1\x00?")


@pytest.mark.parametrize("text", ["what\ud800", "\udc80 + 1"])
def test_a_lone_surrogate_is_refused(text: str) -> None:
    with pytest.raises(QuestionError, match="not valid UTF-8"):
        Question(text)


def test_characters_beyond_the_basic_plane_are_read() -> None:
    assert Question("what is 𝟙 + 😀?").text == "what is 𝟙 + 😀?"


@pytest.mark.parametrize("format", FORMATS)
def test_every_known_format_can_be_asked_for(format: str) -> None:
    assert Question("1 + 1", format).format == format


@pytest.mark.parametrize("format", ["", "Number", "xml", "numbers"])
def test_an_unknown_format_is_refused_with_the_list_of_known_ones(format: str) -> None:
    known = "text, number, integer, word, list, date, json"
    with pytest.raises(QuestionError, match=f"unknown format '{format}': one of {known}"):
        Question("1 + 1", format)


@pytest.mark.parametrize("name", ["usd", "seconds", "tokens"])
@pytest.mark.parametrize("value", [-1, -0.001, -math.inf, math.nan])
def test_a_negative_budget_is_refused(name: str, value: float) -> None:
    with pytest.raises(QuestionError, match=f"the budget's {name} must not be negative"):
        Budget(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["usd", "seconds", "tokens"])
@pytest.mark.parametrize("value", [0, 1, None])
def test_a_budget_may_be_zero_or_open(name: str, value: int | None) -> None:
    assert getattr(Budget(**{name: value}), name) == value  # type: ignore[arg-type]


def test_a_question_has_no_limit_unless_it_is_given_one() -> None:
    asked = Question("1 + 1")
    assert (asked.format, asked.id, asked.budget) == (None, None, Budget())
    assert Budget() == Budget(usd=None, seconds=None, tokens=None)


def test_every_refusal_is_an_input_error() -> None:
    with pytest.raises(InputError):
        Question("")
