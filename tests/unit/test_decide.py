"""Which of several attempts stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reasonnet.core.attempt import Attempt, Outcome, Verdict
from reasonnet.dispatch.attempting import decide
from reasonnet.dispatch.policy import POLICIES

BALANCED = replace(POLICIES["balanced"], accept=0.9, accept_alone=0.8, accept_remote=0.6)


def tried(
    name: str, answer: str | None, confidence: float = 0.5, *verdicts: Outcome, own: bool = False
) -> Attempt:
    """Return an attempt with verdicts of independent checks (or of checks of the same reading)."""
    checks = tuple(Verdict("check", not own, verdict) for verdict in verdicts)
    return Attempt(
        specialist=name, kind="reader", answer=answer, confidence=confidence, checks=checks,
        error=None if answer is not None else f"{name} gave up",
    )  # fmt: skip


def test_a_verified_answer_beats_a_confident_one() -> None:
    confident, verified = tried("a", "1", 0.999), tried("b", "2", 0.3, "right")
    decision = decide([confident, verified], BALANCED)
    assert (decision.status, decision.attempt, decision.reason) == ("answered", verified, None)


def test_of_two_verified_answers_the_more_confident_stands() -> None:
    first, second = tried("a", "1", 0.6, "right"), tried("b", "2", 0.7, "right")
    assert decide([first, second], BALANCED).attempt is second


def test_a_check_of_the_same_reading_verifies_nothing() -> None:
    decision = decide([tried("a", "1", 0.5, "right", own=True)], BALANCED)
    assert (decision.status, decision.attempt) == ("abstained", None)


@pytest.mark.parametrize("own", [True, False])
def test_a_refuted_answer_never_stands_however_confident(own: bool) -> None:
    refuted = tried("a", "1", 1.0, "wrong", own=own)
    decision = decide([refuted], BALANCED)
    assert (decision.status, decision.attempt) == ("abstained", None)
    assert decision.reason == "the specialists do not agree (a: 1)"


def test_an_answer_with_a_right_and_a_wrong_verdict_is_refuted() -> None:
    assert decide([tried("a", "1", 1.0, "right", "wrong")], BALANCED).status == "abstained"


def test_another_answer_may_stand_where_one_is_refuted() -> None:
    refuted, other = tried("a", "1", 1.0, "wrong"), tried("b", "2", 0.95)
    assert decide([refuted, other], BALANCED).attempt is other


@pytest.mark.parametrize("outcome", ["unknown", "error"])
def test_a_check_that_knows_nothing_changes_nothing(outcome: Outcome) -> None:
    sure, unsure = tried("a", "1", 0.95, outcome), tried("a", "1", 0.5, outcome)
    assert decide([sure], BALANCED).attempt is sure
    assert decide([unsure], BALANCED).status == "abstained"


def test_confident_specialists_that_disagree_abstain() -> None:
    decision = decide([tried("a", "1", 0.95), tried("b", "2", 0.99)], BALANCED)
    assert (decision.status, decision.attempt) == ("abstained", None)
    assert decision.reason == "the specialists do not agree (a: 1, b: 2)"


def test_confident_specialists_that_agree_answer_with_the_surer_one() -> None:
    first, second = tried("a", "1", 0.95), tried("b", "1", 0.99)
    decision = decide([first, second], BALANCED)
    assert (decision.status, decision.attempt) == ("answered", second)


def test_an_unsure_voice_does_not_stop_a_sure_one() -> None:
    sure = tried("a", "1", 0.95)
    assert decide([sure, tried("b", "2", 0.2)], BALANCED).attempt is sure


@pytest.mark.parametrize(("confidence", "status"), [(0.9, "answered"), (0.899, "abstained")])
def test_the_threshold_itself_is_enough(confidence: float, status: str) -> None:
    assert decide([tried("a", "1", confidence, "unknown")], BALANCED).status == status


@pytest.mark.parametrize(("confidence", "status"), [(0.8, "answered"), (0.799, "abstained")])
def test_less_is_enough_where_nobody_else_could_have_checked(
    confidence: float, status: str
) -> None:
    assert decide([tried("a", "1", confidence)], BALANCED).status == status


@pytest.mark.parametrize(("confidence", "status"), [(0.6, "answered"), (0.599, "abstained")])
def test_a_remote_has_a_threshold_of_its_own(confidence: float, status: str) -> None:
    remote = replace(tried("a", "1", confidence), kind="remote")
    assert decide([remote], BALANCED).status == status


def test_who_is_not_sure_enough_abstains_and_says_how_sure_it_is() -> None:
    decision = decide([tried("a", "1", 0.2), tried("b", "1", 0.55, "unknown")], BALANCED)
    assert decision.reason == "nobody is sure enough (b: 0.55, needed 0.90)"


def test_without_an_answer_the_reasons_come_once_each() -> None:
    decision = decide([tried("a", None), tried("b", None), tried("a", None)], BALANCED)
    assert (decision.status, decision.reason) == ("abstained", "a gave up; b gave up")
    assert decide([], BALANCED).reason == "no specialist tried"


def test_an_answer_of_no_characters_is_an_answer() -> None:
    empty = tried("a", "", 0.95)
    assert decide([empty], BALANCED).attempt is empty
