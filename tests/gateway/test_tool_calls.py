"""A Remote that is offered the embedded tools: its model reads, the tools compute."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import upstream as up
from upstream import Behaviour, Upstream

from conftest import entry, fleet_file
from reasonnet.core.attempt import Attempt
from reasonnet.core.errors import FleetFileError
from reasonnet.core.question import Budget, Question
from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.policy import POLICIES
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.remote import Remote
from reasonnet.fleet.remote_tools import (
    CALLS,
    LONGEST_OFFER,
    OFFERED,
    ROUNDS,
    Offer,
    read_arguments,
)
from reasonnet.fleet.specialist import Task
from reasonnet.fleet.toolbox import Toolbox
from reasonnet.network.fleetfile import read_fleet_file
from reasonnet.testing import FakeAnalyser, FakePlanner

TOOLS = 'timeout_seconds = 30.0\nretries = 0\ntools = ["number-theory/*"]'
CALL = 100 / 1e6 + 10 * 10 / 1e6
"""What one call comes to by the upstream's usage."""


def calls(*functions: tuple[str, object], text: str | None = None) -> Behaviour:
    """Call functions instead of answering; arguments that are no text are sent as JSON."""

    async def behave(exchange: up.Exchange) -> None:
        body = json.loads(up.completion("", up.USAGE))
        body["choices"][0]["finish_reason"] = "tool_calls"
        body["choices"][0]["message"] = {"role": "assistant", "content": text} | {
            "tool_calls": [
                {
                    "id": f"call-{number}",
                    "type": "function",
                    "function": {
                        "name": name,
                        "arguments": said if isinstance(said, str) else json.dumps(said),
                    },
                }
                for number, (name, said) in enumerate(functions)
            ]
        }
        await exchange.reply(200, json.dumps(body).encode())

    return behave


async def repeats_the_tool(exchange: up.Exchange) -> None:
    """Answer what the last tool said."""
    await up.says(f"Answer: {exchange.text}")(exchange)


async def ask(path: Path, text: str = "What is the gcd of 84 and 36?") -> Attempt:
    """Attempt a step with the file's only Remote."""
    remote = Remote(read_fleet_file(path).remotes[0])
    try:
        return await remote.attempt(Task(text, "number-theory/gcd"))
    finally:
        await remote.close()


@pytest.fixture
def path(upstream: Upstream, tmp_path: Path) -> Path:
    """Describe the upstream as a Remote that is offered tools."""
    upstream.behave = repeats_the_tool
    return fleet_file(tmp_path, entry("big", upstream.url, TOOLS))


async def test_a_model_calls_a_tool_and_each_call_is_paid(upstream: Upstream, path: Path) -> None:
    upstream.queue = [calls(("number-theory__gcd", {"numbers": ["84", 36]}))]
    attempt = await ask(path)
    assert (attempt.answer, attempt.error) == ("12", None)
    offered, answered = upstream.requests
    names = [one["function"]["name"] for one in offered["tools"]]
    assert names[0] == "number-theory__gcd", "the one nearest to the skill comes first"
    assert len(names) > 3
    _, _, called, told = answered["messages"]
    assert called["role"] == "assistant"
    assert called["tool_calls"][0]["function"]["name"] == "number-theory__gcd"
    assert told == {"role": "tool", "tool_call_id": "call-0", "content": "12"}
    assert (attempt.tokens_in, attempt.tokens_out) == (200, 20)
    assert attempt.usd == pytest.approx(2 * CALL)
    assert json.loads(str(attempt.call)) == answered, "the trace holds every turn"


@pytest.mark.parametrize(
    ("function", "arguments", "said"),
    [
        ("number-theory__gcd", {"numbers": ["84", "thirty odd"]}, "not a number: 'thirty odd'"),
        ("number-theory__gcd", {"numbers": ["84", "how many cats there are"]}, "not a number"),
        ("number-theory__gcd", {"numbers": ["84", "36"], "mood": "good"}, "takes no mood"),
        ("number-theory__gcd", {}, "numbers: needs 2"),
        ("number-theory__gcd", {"numbers": [[1]]}, "texts or numbers"),
        ("number-theory__gcd", {"numbers": {"a": 1}}, "texts or numbers"),
        ("number-theory__gcd", {"numbers": [True, 2]}, "texts or numbers"),
        ("number-theory__gcd", "{oops", "not JSON"),
        ("number-theory__gcd", "[" * 100_000, "more than"),
        ("number-theory__gcd", "[1]", "no JSON object"),
        ("code__run", {"program": "print(1)"}, "no function 'code__run'"),
        ("__import__('os').system", {}, "no function"),
    ],
)
async def test_what_a_tool_does_not_take_goes_back_to_the_model(
    upstream: Upstream, path: Path, function: str, arguments: object, said: str
) -> None:
    mended = calls(("number-theory__gcd", {"numbers": ["84", "36"]}))
    upstream.queue = [calls((function, arguments)), mended]
    attempt = await ask(path)
    told = upstream.requests[1]["messages"][-1]["content"]
    assert told.startswith("error: ") and said in told
    assert attempt.answer == "12", "it may mend its call"


async def test_a_model_that_never_answers_is_stopped(upstream: Upstream, path: Path) -> None:
    upstream.behave = calls(("number-theory__gcd", {"numbers": ["84", "36"]}))
    attempt = await ask(path)
    assert attempt.answer is None
    assert "after 3 rounds" in str(attempt.error)
    assert len(upstream.requests) == ROUNDS + 1 == 4
    assert [r.get("tool_choice") for r in upstream.requests] == [None, None, None, "none"]
    assert attempt.usd == pytest.approx(4 * CALL)


async def test_only_so_many_calls_of_a_round_are_run(upstream: Upstream, path: Path) -> None:
    one = ("number-theory__gcd", {"numbers": ["84", "36"]})
    upstream.queue = [calls(*[one] * (CALLS + 2), text="I will try them all.")]
    await ask(path)
    said = [turn["content"] for turn in upstream.requests[1]["messages"] if turn["role"] == "tool"]
    assert said[:CALLS] == ["12"] * CALLS
    assert all("at most" in text for text in said[CALLS:]) and len(said) == CALLS + 2


async def test_a_call_that_breaks_half_way_has_an_unknown_price(
    upstream: Upstream, path: Path
) -> None:
    upstream.queue = [calls(("number-theory__gcd", {"numbers": ["84", "36"]})), up.reset]
    attempt = await ask(path)
    assert (attempt.answer, attempt.usd) == (None, None)
    assert attempt.fault
    assert attempt.tokens_in == 100, "what is known of it is told"


@pytest.mark.parametrize("code", [400, 422, 500])
async def test_a_server_without_tools_is_asked_without(
    upstream: Upstream, path: Path, code: int
) -> None:
    refusal = b'{"error": {"message": "m does not support tools"}}'
    upstream.queue = [up.status(code, refusal)]
    upstream.behave = up.says("Answer: 12")
    attempt = await ask(path)
    assert attempt.answer == "12"
    assert "tools" not in upstream.requests[-1]
    assert "tool_choice" not in upstream.requests[-1]


async def test_no_tools_are_offered_to_those_that_do_not_ask(
    upstream: Upstream, tmp_path: Path
) -> None:
    upstream.behave = up.says("Answer: 12")
    await ask(fleet_file(tmp_path, entry("big", upstream.url)))
    assert "tools" not in upstream.requests[0]


async def within(path: Path, usd: float) -> Any:
    """Ask the whole dispatcher within a budget."""
    remote = Remote(read_fleet_file(path).remotes[0])
    fleet = Fleet([remote])
    dispatcher = Dispatcher(fleet, FakeAnalyser(default="number-theory/gcd"), (FakePlanner(),), ())
    question = Question("What is the gcd of 84 and 36?", budget=Budget(usd=usd))
    answer = await dispatcher.ask(question, POLICIES["fast"], lambda _: None)
    await remote.close()
    return answer


async def test_a_budget_holds_for_all_rounds(upstream: Upstream, path: Path) -> None:
    upstream.queue = [calls(("number-theory__gcd", {"numbers": ["84", "36"]}))]
    refused = await within(path, 0.03)  # three of four replies at their longest
    assert (refused.status, upstream.requests) == ("abstained", [])
    assert "allow more" in refused.reason
    answer = await within(path, 0.10)
    assert answer.answer == "12"
    assert answer.bill.usd == pytest.approx(2 * CALL)


def test_the_offer_is_bounded_and_nearest_first() -> None:
    offer = Offer(["*"], "logic/tautology", Toolbox())
    assert offer.schemas[0]["function"]["name"] == "logic__tautology"
    assert len(offer.schemas) <= OFFERED
    assert sum(len(json.dumps(one)) for one in offer.schemas) <= LONGEST_OFFER


def test_numbers_keep_their_digits() -> None:
    assert read_arguments('{"a": 0.10, "b": [12345678901234567890123, "x"], "c": null}') == {
        "a": ("0.10",),
        "b": ("12345678901234567890123", "x"),
    }


def test_a_fleet_file_that_names_no_tool_is_told(tmp_path: Path) -> None:
    bad = fleet_file(tmp_path, entry("big", "http://127.0.0.1:9/v1", 'tools = ["numbers/*"]'))
    with pytest.raises(FleetFileError, match="'numbers/\\*', of which there is no tool"):
        read_fleet_file(bad)
