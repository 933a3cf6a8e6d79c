"""Which plan's answer stands when planners read a question differently."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reasonnet.core.answer import Answer, Bill, StepRecord
from reasonnet.core.events import Event, Replanned
from reasonnet.core.plan import Plan, Step, Text
from reasonnet.core.question import Question
from reasonnet.dispatch.compose import compose
from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.plan import Committee, Proposal
from reasonnet.dispatch.policy import policy
from reasonnet.dispatch.settle import DISAGREE, Tried, last_resort, settled
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


def tried(texts: tuple[str, ...], confidence: float, *, verified: bool = True) -> Tried:
    """A plan of independent steps with these answers."""
    steps = tuple(
        StepRecord(
            id=chr(ord("a") + i),
            question=(Text("What?"),),
            needs=(),
            skill="arithmetic/sum",
            answer=text,
            status="answered",
            verified=verified,
        )
        for i, text in enumerate(texts)
    )
    plan = Plan(tuple(Step(s.id, s.question) for s in steps), planner=Committee.name)
    answer = compose(Question(TEXT), plan, steps, (), confidence, Bill(), trace_id="t")
    return Tried(Proposal(plan, confidence), answer)


def test_plans_that_come_to_the_same_answers_are_weighed_together() -> None:
    several = [tried(("6", "7"), 0.4), tried(("5", "7"), 0.15), tried(("6", "7"), 0.45)]
    assert last_resort(several, policy("balanced")).answer == "6; 7"
    split = [tried(("6", "7"), 0.5), tried(("5", "7"), 0.5)]
    assert last_resort(split, policy("balanced")).reason == DISAGREE


def test_an_unverified_plan_weighs_less_than_one_that_leaves_nothing_over() -> None:
    loose, tidy = tried(("5", "7"), 0.5, verified=False), tried(("6", "7"), 0.5)
    assert last_resort([loose, tidy], policy("balanced")).answer == "6; 7"


def test_a_committees_plan_confirms_none_of_its_members() -> None:
    own = tried(("6", "7"), 0.5)
    answer = replace(own.answer, plan=replace(own.answer.plan, planner="p"))
    common = tried(("6", "7"), 0.5)
    assert settled([Tried(own.proposal, answer), common], policy("balanced")) is None
