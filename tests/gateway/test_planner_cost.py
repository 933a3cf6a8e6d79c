"""A Remote planner costs money: it is on the bill, in the events, and within the budget."""

from __future__ import annotations

from pathlib import Path

import pytest
import upstream as up
from upstream import Upstream

from conftest import entry, fleet_file
from reasonnet.core.answer import Answer
from reasonnet.core.events import Event
from reasonnet.core.question import Budget, Question
from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.policy import POLICIES
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.remote import Remote
from reasonnet.network.fleetfile import read_fleet_file
from reasonnet.network.remote_planner import RemotePlanner
from reasonnet.testing import FakeAnalyser, FakePlanner, FakeSpecialist

TEXT = "What is 17 * 23? Then what is the result + 9?"
PLAN = (
    '{"steps": [{"id": "a", "question": [{"text": "What is 17 * 23?"}]},'
    ' {"id": "b", "question": [{"text": "What is "}, {"ref": "a"}, {"text": " + 9?"}]}]}'
)
ONE = 100 / 1e6 + 10 * 10 / 1e6
"""What one call comes to by the upstream's usage."""


async def ask(path: Path, usd: float | None = None) -> tuple[Answer, list[Event]]:
    """Ask with a Remote that plans and embedded fakes that answer."""
    remote = Remote(read_fleet_file(path).remotes[0])
    fleet = Fleet([FakeSpecialist("toy-reader")])
    dispatcher = Dispatcher(
        fleet, FakeAnalyser(), (RemotePlanner(remote), FakePlanner()), ()
    )  # fmt: skip
    events: list[Event] = []
    question = Question(TEXT, budget=Budget(usd=usd))
    answer = await dispatcher.ask(question, POLICIES["fast"], events.append)
    await remote.close()
    return answer, events


async def test_the_planners_call_is_on_the_bill(upstream: Upstream, tmp_path: Path) -> None:
    upstream.behave = up.says(PLAN)
    answer, events = await ask(fleet_file(tmp_path, entry("big", upstream.url)))
    assert (answer.answer, answer.plan.planner) == ("400", "big")
    assert [call.specialist for call in answer.calls] == ["big"]
    assert answer.bill.usd == pytest.approx(ONE)
    assert (answer.bill.tokens_in, answer.bill.tokens_out) == (100, 10)
    types = [event.type for event in events]
    assert types.index("call_started") < types.index("called") < types.index("planned")
    assert upstream.requests[0]["response_format"]["type"] == "json_schema"


async def test_a_plan_that_was_no_use_is_paid_for_all_the_same(
    upstream: Upstream, tmp_path: Path
) -> None:
    upstream.behave = up.says("I would rather not.")
    answer, _ = await ask(fleet_file(tmp_path, entry("big", upstream.url)))
    assert (answer.answer, answer.plan.planner) == ("400", "fake-planner")
    assert answer.bill.usd == pytest.approx(2 * ONE), "asked, and asked to mend it"


async def test_a_server_without_structured_outputs_plans_too(
    upstream: Upstream, tmp_path: Path
) -> None:
    refuse = up.status(400, b'{"error": {"message": "response_format is not supported"}}')
    upstream.queue = [refuse, refuse]
    upstream.behave = up.says(f"Sure:\n```json\n{PLAN}\n```")
    answer, _ = await ask(fleet_file(tmp_path, entry("big", upstream.url)))
    assert answer.plan.planner == "big"
    forms = [r.get("response_format", {}).get("type") for r in upstream.requests]
    assert forms == ["json_schema", "json_object", None]


async def test_a_planner_that_the_budget_does_not_reach_is_not_asked(
    upstream: Upstream, tmp_path: Path
) -> None:
    answer, _ = await ask(fleet_file(tmp_path, entry("big", upstream.url)), usd=0.001)
    assert (answer.answer, answer.plan.planner) == ("400", "fake-planner")
    assert upstream.requests == []
    assert answer.bill.usd == 0.0
