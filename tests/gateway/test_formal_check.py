"""A logic answer is checked by Z3: one model answers, another puts the question in formulas."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import upstream as up
from upstream import Upstream

from conftest import fleet_file
from reasonnet.core.answer import Answer
from reasonnet.core.question import Budget, Question
from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.formalisation import PROMPT, Formalisation
from reasonnet.dispatch.policy import POLICIES
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.remote import Remote
from reasonnet.fleet.toolbox import Toolbox
from reasonnet.network.fleetfile import read_fleet_file
from reasonnet.testing import FakeAnalyser, FakePlanner

TEXT = "Ann says that Ben is a knave. Ben says that both are knights. Who is what?"
FORMULAS = {
    "sorts": [{"name": "kind", "values": ["knight", "knave"]}],
    "symbols": [{"name": n, "arguments": [], "sort": "kind"} for n in ("ann", "ben")],
    "facts": [
        "(= (= ann knight) (= ben knave))",
        "(= (= ben knight) (and (= ann knight) (= ben knight)))",
    ],
    "ask": "values",
    "goals": [{"answer": "Ann", "term": "ann"}, {"answer": "Ben", "term": "ben"}],
}
GOOD = json.dumps(FORMULAS)
RIGHT, WRONG = "Ann is a knight and Ben is a knave", "Ann is a knave and Ben is a knight"
CALL = 100 / 1e6 + 10 * 10 / 1e6


def specialist(name: str, url: str, score: float, model: str = "m") -> str:
    """Return a specialist's table with a prior."""
    return f"""
[[specialist]]
name = "{name}"
kind = "remote"
base_url = "{url}"
model = "{model}"
skills = ["logic/*"]
max_tokens = 1000
timeout_seconds = 60.0
retries = 0
usd_per_million_tokens = {{ in = 1.0, out = 10.0 }}
[specialist.priors]
"logic/*" = {{ score = {score}, source = "made up" }}
"""


async def ask(
    path: Path,
    policy: str = "thorough",
    skill: str = "logic/knights-knaves",
    usd: float | None = None,
) -> Answer:
    """Ask the dispatcher with no check but this one, and no votes."""
    toolbox = Toolbox(workers=1)
    fleet = Fleet([Remote(spec) for spec in read_fleet_file(path).remotes])
    dispatcher = Dispatcher(
        fleet,
        FakeAnalyser(default=skill),
        (FakePlanner(),),
        (Formalisation(fleet, toolbox),),
    )
    chosen = replace(POLICIES[policy], votes=1, specialists=1)
    question = Question(TEXT, budget=Budget(usd=usd))
    answer = await dispatcher.ask(question, chosen, lambda _: None)
    await fleet.close()
    await toolbox.close()
    return answer


def behaves(said: str, formulas: str) -> up.Behaviour:
    """Answer a question one way, and a request for formulas another."""

    async def behave(exchange: up.Exchange) -> None:
        formal = exchange.body["messages"][0]["content"] == PROMPT
        await up.says(formulas if formal else f"Answer: {said}")(exchange)

    return behave


@pytest.fixture
def pair(upstreams: Callable[[], Upstream], tmp_path: Path) -> tuple[Path, Upstream, Upstream]:
    """Describe one that answers and another, of another model, that formalises."""
    first, second = upstreams(), upstreams()
    path = fleet_file(
        tmp_path,
        specialist("answers", first.url, 0.9),
        specialist("formalises", second.url, 0.8, model="other"),
    )
    second.behave = behaves("nobody asks", GOOD)
    return path, first, second


def verdict(answer: Answer) -> Any:
    (attempt,) = answer.plan.steps[0].attempts
    (found,) = attempt.checks
    assert found.method == "formalisation"
    return found


async def test_another_models_formulas_verify_an_answer(
    pair: tuple[Path, Upstream, Upstream],
) -> None:
    path, first, second = pair
    first.behave = up.says(f"Answer: {RIGHT}")
    answer = await ask(path)
    found = verdict(answer)
    assert (found.verdict, found.independent, found.by) == ("right", True, "formalises")
    assert "Ann = knight, Ben = knave" in found.evidence
    assert (answer.answer, answer.verified) == (RIGHT, True)
    (sent,) = second.requests
    assert RIGHT not in json.dumps(sent), "whoever formalises does not see the answer"
    assert sent["response_format"]["json_schema"]["schema"]["required"][0] == "sorts"
    assert answer.bill.usd == pytest.approx(2 * CALL)


async def test_a_wrong_answer_is_refuted(pair: tuple[Path, Upstream, Upstream]) -> None:
    path, first, _ = pair
    first.behave = up.says(f"Answer: {WRONG}")
    answer = await ask(path)
    assert verdict(answer).verdict == "wrong"
    assert (answer.status, answer.verified) == ("abstained", False)


async def test_a_models_own_formulas_refute_and_do_not_verify(
    upstream: Upstream, tmp_path: Path
) -> None:
    path = fleet_file(tmp_path, specialist("alone", upstream.url, 0.9))
    upstream.behave = behaves(RIGHT, GOOD)
    answer = await ask(path)
    assert (verdict(answer).verdict, verdict(answer).independent) == ("right", False)
    assert (answer.answer, answer.verified) == (RIGHT, False)
    upstream.behave = behaves(WRONG, GOOD)
    assert verdict(await ask(path)).verdict == "wrong"


async def test_formulas_are_mended_once(pair: tuple[Path, Upstream, Upstream]) -> None:
    path, first, second = pair
    first.behave = up.says(f"Answer: {RIGHT}")
    second.queue = [up.says(GOOD.replace("(= ben knave)", "(= bob knave)"))]
    second.behave = up.says(f"```json\n{GOOD}\n```")
    answer = await ask(path)
    assert verdict(answer).verdict == "right"
    assert "there is no symbol 'bob'" in second.requests[1]["messages"][1]["content"]
    assert answer.bill.usd == pytest.approx(3 * CALL), "both tries are paid for"


@pytest.mark.parametrize(
    ("said", "evidence", "asked"),
    [
        ("I would rather not.", "no answer in the form", 1),
        ('{"ask": "values"}', "not a formalisation", 2),
        (json.dumps(FORMULAS | {"facts": ["false"]}), "contradict", 2),
        (json.dumps(FORMULAS | {"facts": []}), "open", 2),
    ],
)
async def test_formulas_of_no_use_say_nothing(
    pair: tuple[Path, Upstream, Upstream], said: str, evidence: str, asked: int
) -> None:
    path, first, second = pair
    first.behave = up.says(f"Answer: {RIGHT}")
    second.behave = up.says(said)
    answer = await ask(path)
    assert verdict(answer).verdict == "unknown"
    assert evidence in verdict(answer).evidence
    assert len(second.requests) == asked
    assert (answer.answer, answer.verified) == (RIGHT, False)


@pytest.mark.parametrize(
    "other",
    [
        {"policy": "fast"},
        {"policy": "balanced"},
        {"skill": "arithmetic/chain"},
        {"usd": 0.015},  # enough for one call at its longest, not for two
    ],
)
async def test_nobody_is_asked_where_it_is_not_due(
    upstream: Upstream, tmp_path: Path, other: dict[str, Any]
) -> None:
    table = specialist("alone", upstream.url, 0.9).replace("logic/*", "*")
    upstream.behave = behaves(RIGHT, GOOD)
    answer = await ask(fleet_file(tmp_path, table), **other)
    assert answer.answer == RIGHT
    assert answer.plan.steps[0].attempts[0].checks == ()
    assert len(upstream.requests) == 1
