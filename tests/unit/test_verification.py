"""Checks by kind: votes, second opinions, a judge, and the user's own tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from reasonnet.core.answer import Answer
from reasonnet.core.attempt import Attempt
from reasonnet.core.question import Budget, Question
from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.execution import Execution, given_tests
from reasonnet.dispatch.policy import POLICIES
from reasonnet.dispatch.second_opinion import SecondOpinion
from reasonnet.dispatch.voting import lead, vote
from reasonnet.fleet.card import Card
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.specialist import Task
from reasonnet.testing import FakeAnalyser, FakePlanner, FakeSpecialist

THOROUGH = POLICIES["thorough"]


def in_turn(*answers: str | None) -> Any:
    """Return a script that says one after another."""
    left = list(answers)
    return lambda _: left.pop(0)


def remote(name: str, *answers: str | None, **more: Any) -> FakeSpecialist:
    """Return a Remote that says its answers in turn, at a cent a call."""
    return FakeSpecialist(name, in_turn(*answers), kind="remote", skills=["*"], **more)


def test_the_lead_is_the_posterior_of_the_two_foremost() -> None:
    assert lead(0, 0) == 0.5
    assert lead(3, 0) == pytest.approx(15 / 16)
    assert lead(2, 1) == pytest.approx(11 / 16)  # by hand: Beta(3, 2) above one half
    assert lead(1, 3) == pytest.approx(1 - lead(3, 1))


@pytest.mark.parametrize(
    ("said", "answer", "asked"),
    [
        (["4", "4", "4", "5", "5"], "4", 3),  # three that agree settle it
        (["5", "4", "4", "4", "4"], "4", 5),
        (["1/2", "0.5", "50%", "x", "x"], "1/2", 3),
        (["4", "5", "4", "5", "4"], "4", 5),  # never decided: all votes are used
    ],
)
async def test_votes_end_as_soon_as_it_is_decided(
    said: Sequence[str], answer: str, asked: int
) -> None:
    specialist = remote("a", *said, confidence=0.8)
    attempt = await vote(specialist, Task("q"), THOROUGH)
    assert attempt.answer == answer
    assert len(specialist.asked) == asked
    assert attempt.checks[0].method == "votes"
    assert not attempt.checks[0].independent


async def test_more_agreement_is_more_confidence() -> None:
    agreed = await vote(remote("a", "4", "4", "4", confidence=0.8), Task("q"), THOROUGH)
    split = await vote(remote("a", "4", "5", "4", "5", "4", confidence=0.8), Task("q"), THOROUGH)
    assert agreed.confidence > 0.8 > split.confidence


async def test_a_tie_says_nothing() -> None:
    policy = replace(THOROUGH, votes=2)
    attempt = await vote(remote("a", "4", "5"), Task("q"), policy)
    assert attempt.checks[0].verdict == "unknown"


async def test_one_vote_or_no_answer_is_one_call() -> None:
    once = remote("a", "4")
    assert (await vote(once, Task("q"), POLICIES["balanced"])).checks == ()
    assert (await vote(remote("b", None), Task("q"), THOROUGH)).answer is None


async def ask(*specialists: FakeSpecialist, text: str = "q", usd: float | None = None) -> Answer:
    """Ask a fleet of Remotes with the policy `thorough`."""
    fleet = Fleet(specialists)
    dispatcher = Dispatcher(
        fleet, FakeAnalyser(default="toy/arithmetic"), (FakePlanner(),), (SecondOpinion(fleet),)
    )
    question = Question(text, budget=Budget(usd=usd))
    return await dispatcher.ask(question, replace(THOROUGH, votes=1), lambda _: None)


async def test_two_models_that_agree_verify_each_other_and_both_are_paid() -> None:
    first = remote("a", "1/2", accuracy=0.99, confidence=0.8, usd=0.01, tokens=5)
    second = remote("b", "0.5", confidence=0.8, usd=0.02, tokens=7)
    answer = await ask(first, second)
    assert (answer.answer, answer.verified) == ("1/2", True)
    (check,) = answer.plan.steps[0].attempts[0].checks
    assert (check.method, check.by, check.independent) == ("second-opinion", "b", True)
    assert [call.specialist for call in answer.calls] == ["b"]
    assert answer.bill.usd == pytest.approx(0.03)
    assert answer.bill.tokens_out == 12


async def test_two_models_that_differ_are_not_believed() -> None:
    first = remote("a", "4", "4", accuracy=0.99, confidence=0.8)
    answer = await ask(first, remote("b", "5", "5", confidence=0.8))
    assert answer.status == "abstained"
    assert "do not agree" in str(answer.reason)


async def test_a_doubtful_second_opinion_verifies_nothing() -> None:
    first = remote("a", "4", accuracy=0.99, confidence=0.6)
    answer = await ask(first, remote("b", "4", confidence=0.6))
    assert (answer.answer, answer.verified) == ("4", False)


class Priced(FakeSpecialist):
    """A Remote whose card knows its prices."""

    @property
    def card(self) -> Card:
        return replace(
            super().card,
            usd_per_million_tokens_in=0.0,
            usd_per_million_tokens_out=10.0,
            max_tokens=1000,
        )


async def test_a_second_opinion_that_the_purse_does_not_reach_is_not_asked() -> None:
    one = Priced("a", in_turn("4"), kind="remote", skills=["*"], accuracy=0.99, usd=0.01)
    other = Priced("b", in_turn("4"), kind="remote", skills=["*"], usd=0.01)
    answer = await ask(one, other, usd=0.015)  # each may cost a cent
    assert answer.answer == "4"
    assert other.asked == []
    assert answer.bill.usd == pytest.approx(0.01)


QUESTION = """Write a function double.
assert double(2) == 4
>>> double(5)
10
"""


def attempt(answer: str, question: str = QUESTION) -> Attempt:
    return Attempt(specialist="w", kind="remote", answer=answer, question=question)


def test_the_tests_of_a_question_are_found() -> None:
    assert given_tests(QUESTION) == ["assert double(2) == 4", "assert (double(5)) == (10)"]
    assert given_tests("assert that this is prose, is it not?") == []


@pytest.mark.parametrize(
    ("program", "verdict"),
    [
        ("def double(x):\n    return 2 * x", "right"),
        ("def double(x):\n    return x * x", "wrong"),
        ("def double(x):\n    while True: pass", "wrong"),
        ("def double(x):\n    return __import__('os').environ['HOME']", "wrong"),
    ],
)
async def test_a_program_is_run_with_the_users_tests(program: str, verdict: str) -> None:
    found = await Execution().check(attempt(program))
    assert found is not None
    assert (found.verdict, found.independent) == (verdict, True)
    assert "2 tests" in found.evidence


async def test_what_is_no_program_or_has_no_tests_is_not_run() -> None:
    assert await Execution().check(attempt("42")) is None
    assert await Execution().check(attempt("x = 1", "What is x?")) is None
    assert await Execution().check(attempt("it is = not code")) is None
