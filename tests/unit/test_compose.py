"""Composing: parts, formats, and what may be called verified."""

from __future__ import annotations

import json
from typing import Any

import pytest

from reasonnet.core.answer import Answer, Bill, StepRecord
from reasonnet.core.attempt import Attempt, Outcome, Verdict
from reasonnet.core.plan import Plan, Ref, Step, Text
from reasonnet.core.question import Question
from reasonnet.dispatch.compose import HELP, compose, loose_ends, shape, with_unspent

ONE = Plan((Step("a", (Text("1 + 1"),)),))
TWO = Plan((Step("a", (Text("1 + 1"),)), Step("b", (Text("the capital"),))))
CHAIN = Plan((Step("a", (Text("1 + 1"),)), Step("b", (Ref("a"), Text(" + 1")))))


def answered(
    id: str, answer: str, value: Any, kind: str, *, verified: bool = True, confidence: float = 1.0
) -> StepRecord:
    attempt = Attempt(specialist="s", kind="reader", answer=answer, value=value, answer_type=kind)
    return StepRecord(
        id=id, question=(), needs=(), skill="m/x", answer=answer, answer_type=kind,
        status="answered", verified=verified, confidence=confidence, attempts=(attempt,),
    )  # fmt: skip


def failed(id: str, reason: str, status: Any = "abstained") -> StepRecord:
    return StepRecord(
        id=id, question=(), needs=(), skill=None, answer=None, status=status, reason=reason
    )


def composed(
    plan: Plan,
    *records: StepRecord,
    format: str | None = None,
    checks: tuple[Outcome, ...] = (),
    confidence: float = 1.0,
    failure: str | None = None,
) -> Answer:
    verdicts = [Verdict("second-planner", True, outcome) for outcome in checks]
    question = Question("the question", format, id="mine")
    return compose(question, plan, records, verdicts, confidence, Bill(), "t1", failure=failure)


def test_one_step_gives_its_answer_value_and_type() -> None:
    answer = composed(ONE, answered("a", "2", 2, "integer"))
    assert (answer.status, answer.answer, answer.value, answer.answer_type) == (
        "answered", "2", 2, "integer",
    )  # fmt: skip
    assert (answer.reason, answer.id, answer.trace_id) == (None, "mine", "t1")
    assert [(p.step, p.answer, p.value) for p in answer.parts] == [("a", "2", 2)]


def test_of_a_chain_only_the_last_step_is_a_part() -> None:
    answer = composed(CHAIN, answered("a", "2", 2, "integer"), answered("b", "3", 3, "integer"))
    assert (answer.answer, answer.value, [p.step for p in answer.parts]) == ("3", 3, ["b"])


def test_several_results_are_parts_in_the_plans_order() -> None:
    records = answered("b", "Paris", "Paris", "word"), answered("a", "2", 2, "integer")
    answer = composed(TWO, *records)
    assert (answer.answer, answer.value, answer.answer_type) == ("2; Paris", [2, "Paris"], "parts")


def test_a_question_that_is_answered_in_part_says_which_part_is_missing() -> None:
    answer = composed(TWO, answered("a", "2", 2, "integer"), failed("b", "nobody knows"))
    assert (answer.status, answer.answer, answer.value) == ("partial", "2", [2, None])
    assert [(p.step, p.status, p.reason) for p in answer.parts] == [
        ("a", "answered", None),
        ("b", "abstained", "nobody knows"),
    ]
    assert answer.reason == "nobody knows" + HELP
    assert not answer.verified


def test_an_abstention_gives_the_reasons_once_each_and_what_would_help() -> None:
    answer = composed(TWO, failed("a", "nobody knows"), failed("b", "nobody knows"))
    assert (answer.status, answer.answer, answer.value) == ("abstained", None, None)
    assert answer.reason == "nobody knows" + HELP
    assert (answer.confidence, answer.verified, answer.answer_type) == (0.0, False, None)
    assert "a larger model in the fleet may know" in HELP


def test_what_was_cut_short_is_failed_or_partial_for_that_reason() -> None:
    late = failed("b", "the deadline passed", "failed")
    none = composed(ONE, failed("a", "late", "failed"), failure="the deadline passed")
    some = composed(TWO, answered("a", "2", 2, "integer"), late, failure="the deadline passed")
    assert (none.status, none.reason) == ("failed", "the deadline passed")
    assert (some.status, some.reason, some.answer) == ("partial", "the deadline passed", "2")


@pytest.mark.parametrize(
    ("first", "second", "checks", "verified"),
    [
        (True, True, (), True),
        (True, True, ("right",), True),
        (False, True, ("right",), False),
        (True, False, ("right",), False),
        (True, True, ("unknown",), False),
        (True, True, ("right", "unknown"), False),
        (True, True, ("wrong",), False),
        (True, True, ("error",), False),
    ],
)
def test_only_what_is_verified_at_every_step_and_as_a_plan_is_verified(
    first: bool, second: bool, checks: tuple[Outcome, ...], verified: bool
) -> None:
    records = (
        answered("a", "2", 2, "integer", verified=first),
        answered("b", "3", 3, "integer", verified=second),
    )
    assert composed(CHAIN, *records, checks=checks).verified is verified


def test_the_confidence_is_that_of_the_plan_and_of_all_its_steps() -> None:
    records = (
        answered("a", "2", 2, "integer", confidence=0.9),
        answered("b", "3", 3, "integer", confidence=0.5),
    )
    assert composed(CHAIN, *records, confidence=0.8).confidence == 0.36


SHAPES: list[tuple[str, Any, str, dict[str, str]]] = [
    # answer, value, type, and how it is written in the formats that it fits
    ("2", 2, "integer", {"number": "2", "integer": "2", "word": "2", "json": "2"}),
    ("7/3", "7/3", "rational", {"number": "7/3", "word": "7/3", "json": '"7/3"'}),
    ("0.5", 0.5, "rational", {"number": "0.5", "word": "0.5", "json": "0.5"}),
    ("1.5", 1.5, "real", {"number": "1.5", "word": "1.5", "json": "1.5"}),
    ("yes", True, "boolean", {"word": "yes", "json": "true"}),
    ("Ava Lee", "Ava Lee", "word", {"json": '"Ava Lee"'}),
    ("é, b", ["é", "b"], "list", {"list": "é, b", "json": '["é", "b"]'}),
    (
        "2021-07-04", "2021-07-04", "date",
        {"word": "2021-07-04", "date": "2021-07-04", "json": '"2021-07-04"'},
    ),
]  # fmt: skip


@pytest.mark.parametrize("format", ["text", "number", "integer", "word", "list", "date", "json"])
@pytest.mark.parametrize("made", SHAPES, ids=lambda made: made[2] + " " + made[0])
def test_an_answer_comes_in_the_format_asked_for_or_not_at_all(
    made: tuple[str, Any, str, dict[str, str]], format: str
) -> None:
    text, value, kind, fits = made
    expected = text if format == "text" else fits.get(format)
    assert shape(text, value, kind, format) == expected
    assert shape(text, value, kind, None) == text
    answer = composed(ONE, answered("a", text, value, kind), format=format)
    assert answer.answer == expected
    if expected is None:
        assert (answer.status, answer.value) == ("abstained", None)
        assert answer.reason == f"the answer {text!r} is not a {format}" + HELP
    else:
        assert (answer.status, answer.value) == ("answered", value)


def test_a_part_that_does_not_fit_the_format_leaves_the_others() -> None:
    records = (answered("a", "2", 2, "integer"), answered("b", "Paris", "Paris", "word"))
    answer = composed(TWO, *records, format="number")
    assert (answer.status, answer.answer, answer.value) == ("partial", "2", [2, None])
    assert answer.reason == "the answer 'Paris' is not a number" + HELP


def test_a_value_that_is_false_is_a_value() -> None:
    answer = composed(ONE, answered("a", "no", False, "boolean"))
    assert (answer.answer, answer.value) == ("no", False)


def test_the_document_keeps_its_fields_in_order_and_hides_how_a_reference_was_said() -> None:
    chain = Plan((Step("a", (Text("1 + 1"),)), Step("b", (Ref("a", "that"), Text(" + 1")))))
    records = tuple(
        StepRecord(id=s.id, question=s.question, needs=s.needs, skill=None, answer="2",
                   status="answered")
        for s in chain.steps
    )  # fmt: skip
    document = json.loads(composed(chain, *records).to_json())
    assert list(document)[:7] == [
        "schema_version", "id", "question", "status", "answer", "value", "answer_type",
    ]  # fmt: skip
    assert document["schema_version"] == 1
    assert [step["question"] for step in document["plan"]["steps"]] == [
        [{"text": "1 + 1"}],
        [{"ref": "a"}, {"text": " + 1"}],
    ]
    assert [step["needs"] for step in document["plan"]["steps"]] == [[], ["a"]]


def called(id: str, answer: str, **arguments: tuple[str, ...]) -> StepRecord:
    attempt = Attempt(specialist="s", kind="reader", answer=answer, arguments=arguments)
    return StepRecord(
        id=id, question=(), needs=(), skill="m/x", answer=answer, status="answered",
        attempts=(attempt,),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("first", "arguments", "outputs"),
    [
        ("2", ("2", "1"), ("b",)),  # the step used the earlier answer
        ("Wednesday", ("lantern",), ("a", "b")),  # it was never used, so it is wanted
        ("4, 7, 9", ("4", "7", "9"), ("b",)),  # a list is used by its items
    ],
)
def test_an_answer_that_no_later_call_uses_is_wanted(
    first: str, arguments: tuple[str, ...], outputs: tuple[str, ...]
) -> None:
    records = {"a": called("a", first), "b": called("b", "3", numbers=arguments)}
    assert with_unspent(CHAIN, records).outputs == outputs


def test_a_step_that_was_skipped_leaves_the_wanted_answers_alone() -> None:
    records = {"a": failed("a", "nobody is fit")}
    assert with_unspent(CHAIN, records) is CHAIN


@pytest.mark.parametrize(
    ("question", "arguments", "loose"),
    [
        ("the gcd of 84 and 36", ("84", "36"), 0),
        ("the gcd of 84 and 36, times 5", ("84", "36"), 1),  # nobody has read the 5
    ],
)
def test_what_leaves_a_number_unread_is_not_verified(
    question: str, arguments: tuple[str, ...], loose: int
) -> None:
    attempt = Attempt(
        specialist="s", kind="reader", answer="12", question=question,
        arguments={"numbers": arguments},
    )  # fmt: skip
    record = StepRecord(
        id="a", question=(), needs=(), skill="m/x", answer="12", status="answered", verified=True,
        attempts=(attempt,),
    )  # fmt: skip
    assert loose_ends([record]) == loose
    assert composed(ONE, record).verified == (loose == 0)
