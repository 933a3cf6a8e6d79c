"""Which plan's answer stands when planners read a question differently."""

from __future__ import annotations

import pytest

from reasonnet.core.answer import Answer
from reasonnet.core.events import Event, Replanned
from reasonnet.core.question import Question
from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.policy import policy
from reasonnet.dispatch.settle import DISAGREE
from reasonnet.dispatch.verify import SecondReading
from reasonnet.fleet.registry import Fleet
from reasonnet.testing import FakeAnalyser, FakePlanner, FakeSpecialist

TEXT = "What is 1 + 2? Then what is the result + 3?"
CHAIN = ["What is 1 + 2?", "What is ⟨a⟩ + 3?"]
REWORDED = ["Say what 1 + 2 comes to please", "Say what the number ⟨a⟩ + 3 is then"]
WRONG = ["What is 1 + 2?", "What is ⟨a⟩ + 4?"]


async def ask(
    first: list[str], second: list[str], *, confidence: float = 0.98, effort: str = "balanced"
) -> tuple[Answer, list[Event]]:
    fleet = Fleet([FakeSpecialist("a"), FakeSpecialist("b")])
    planners = [
        FakePlanner("p", {TEXT: first}, confidence=confidence),
        FakePlanner("q", {TEXT: second}, confidence=confidence),
    ]
    events: list[Event] = []
    dispatcher = Dispatcher(fleet, FakeAnalyser(), planners, [SecondReading(fleet)])
    answer = await dispatcher.ask(Question(TEXT), policy(effort), events.append)
    return answer, events


async def test_equal_plans_are_verified_at_once() -> None:
    answer, events = await ask(CHAIN, CHAIN)
    assert (answer.answer, answer.verified, answer.plan.planner) == ("6", True, "p")
    assert not [e for e in events if isinstance(e, Replanned)]


async def test_another_plan_with_the_same_answers_confirms_the_first() -> None:
    answer, events = await ask(CHAIN, REWORDED)
    assert (answer.answer, answer.verified, answer.plan.planner) == ("6", True, "p")
    assert [check.by for check in answer.plan.checks] == ["q"]
    assert [plan.planner for plan in answer.abandoned] == ["q"]
    assert len([e for e in events if isinstance(e, Replanned)]) == 1


async def test_unsure_planners_that_disagree_leave_the_question_open() -> None:
    answer, _ = await ask(CHAIN, WRONG, confidence=0.3)
    assert (answer.status, answer.answer, answer.verified) == ("abstained", None, False)
    assert answer.reason == DISAGREE
    assert all(part.answer is None for part in answer.parts)


async def test_a_sure_planner_stands_unverified_against_another() -> None:
    answer, _ = await ask(CHAIN, WRONG, confidence=0.95)
    assert (answer.answer, answer.verified) == ("6", False)


@pytest.mark.parametrize("second", [CHAIN, WRONG])
async def test_the_fast_policy_asks_no_second_planner(second: list[str]) -> None:
    answer, events = await ask(CHAIN, second, effort="fast")
    assert (answer.answer, answer.verified) == ("6", False)
    assert not [e for e in events if isinstance(e, Replanned)]
