"""Upstreams that fail in every way: another specialist answers, or the failure is told in time."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import openai
import pytest
import upstream as up
from upstream import Behaviour, Upstream

from conftest import entry, fleet_file, remotes_of
from reasonnet.gateway.keys import new_key
from reasonnet.gateway.ledger.ledger import Ledger

Serve = Callable[..., Any]
FAST = "timeout_seconds = 10.0\nretries = 1"
IMPATIENT = "timeout_seconds = 0.5\nretries = 1"


def limits(fault: str) -> str:
    """Return a Remote's limits: only where it hangs does a test wait for its time-out."""
    return IMPATIENT if fault == "hangs" else FAST


FAULTS: dict[str, Behaviour] = {
    "hangs": up.hang,
    "resets": up.reset,
    "is busy": up.status(429),
    "is broken": up.status(500),
    "breaks off": up.half_a_stream,
    "says no JSON": up.malformed,
    "says something else": up.wrong_schema,
    "says too much": up.huge,
    "refuses the key": up.status(401),
}
TEXT = "What is 17 * 23?"


@pytest.fixture
def pair(
    serve: Serve, upstreams: Callable[[], Upstream], tmp_path: Path, request: pytest.FixtureRequest
) -> tuple[Any, Upstream, Upstream]:
    """Serve two Remotes; the first is preferred by its price, and falls back to the second."""
    bad, good = upstreams(), upstreams()
    callspec = getattr(request.node, "callspec", None)
    fault = callspec.params.get("name", "") if callspec is not None else ""
    path = fleet_file(
        tmp_path,
        entry("bad", bad.url, limits(fault) + '\nfallbacks = ["good"]').replace("10.0", "1.0"),
        entry("good", good.url, FAST),
    )
    return serve(remotes_of(path), cache_seconds=0), bad, good


@pytest.mark.parametrize("name", FAULTS)
def test_another_specialist_answers_a_question(
    pair: tuple[Any, Upstream, Upstream], name: str
) -> None:
    served, bad, _ = pair
    bad.behave = FAULTS[name]
    reply = served.chat(TEXT, reasonnet={"deadline": 30}).json()
    assert reply["choices"][0]["message"]["content"] == "391", reply
    tried = reply["reasonnet"]["plan"]["steps"][0]["attempts"]
    assert [a["specialist"] for a in tried] == ["bad", "good"]
    assert tried[0]["fault"] and tried[0]["error"]
    adds_up(served, reply["reasonnet"]["trace_id"])


@pytest.mark.parametrize("name", FAULTS)
def test_a_fallback_answers_what_is_passed_on(
    pair: tuple[Any, Upstream, Upstream], name: str
) -> None:
    served, bad, _ = pair
    bad.behave = FAULTS[name]
    reply = served.chat(TEXT, "bad")
    assert reply.json()["choices"][0]["message"]["content"] == "So it is.\nAnswer: 391"
    assert reply.json()["model"] == reply.json()["reasonnet"]["specialist"] == "good"
    assert reply.json()["reasonnet"]["faults"][0].startswith("bad: ")
    adds_up(served, reply.headers["x-reasonnet-trace"])


@pytest.mark.parametrize("name", FAULTS)
def test_a_fallback_goes_on_in_the_middle_of_a_stream(
    pair: tuple[Any, Upstream, Upstream], name: str
) -> None:
    served, bad, good = pair
    bad.behave = FAULTS[name]
    good.behave = up.says("391.")
    asked = openai.OpenAI(base_url=served.url, api_key="none", max_retries=0)
    said, finish, extension, usage = "", None, None, None
    for chunk in asked.chat.completions.create(
        model="bad",
        messages=[{"role": "user", "content": TEXT}],
        stream=True,
        stream_options={"include_usage": True},
    ):
        extension = (chunk.model_extra or {}).get("reasonnet", extension)
        usage = chunk.usage or usage
        for choice in chunk.choices:
            said += choice.delta.content or ""
            finish = choice.finish_reason or finish
    assert extension is not None and usage is not None
    trace = adds_up(served, extension["trace_id"])
    assert usage.completion_tokens == trace["bill"]["tokens_out"]
    if name == "says too much":  # what it says is words: it is cut off at the limit, and billed
        assert (finish, extension["specialist"]) == ("length", "bad")
        assert len(said) < 100_000
        assert bad.gone == 1, "the upstream was left talking"
        return
    assert (finish, extension["specialist"]) == ("stop", "good")
    if name == "breaks off":
        assert said == "The answer is 391."
        turns = good.requests[0]["messages"]
        assert turns[-2] == {"role": "assistant", "content": "The answer is "}
        first = trace["attempts"][0]
        assert first["estimated"] and first["usd"] > 0, "what was sent is not billed"
    else:
        assert said == "391."


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("model", ["reasonnet", "bad"])
@pytest.mark.parametrize("stream", [False, True])
def test_where_nobody_can_answer_that_is_told_in_time(
    serve: Serve, upstream: Upstream, tmp_path: Path, name: str, model: str, stream: bool
) -> None:
    if (name, model, stream) == ("says too much", "bad", True):
        pytest.skip("its words are passed on, up to the limit")
    path = fleet_file(tmp_path, entry("bad", upstream.url, limits(name)))
    served = serve(remotes_of(path), cache_seconds=0)
    upstream.behave = FAULTS[name]
    reply = served.chat(TEXT, model, stream=stream, reasonnet={"deadline": 30})
    trace = adds_up(served, reply.headers["x-reasonnet-trace"])
    if model == "bad":
        assert reply.status_code == (200 if stream else 504 if name == "hangs" else 502)
        assert '"code":"upstream_failed"' in reply.text
        assert trace["status"] == "failed"
    else:
        assert reply.status_code == 200
        assert "(no answer)" in reply.text
        assert trace["status"] == "abstained"
    assert trace["attempts"][0]["error"]


def adds_up(served: Any, id: str) -> dict[str, Any]:
    """Return a trace whose attempts come to its bill."""
    trace: dict[str, Any] = served.trace(id)
    bill, attempts = trace["bill"], trace["attempts"]
    assert bill["usd_known"] == pytest.approx(sum(a["usd"] or 0.0 for a in attempts))
    assert bill["unknown_costs"] == sum(a["usd"] is None for a in attempts)
    assert bill["tokens_out"] == sum(a["tokens_out"] for a in attempts)
    assert all(a["finished"] for a in attempts)
    return trace


def test_what_the_request_itself_has_wrong_is_told_and_nobody_else_is_asked(
    pair: tuple[Any, Upstream, Upstream],
) -> None:
    served, bad, good = pair
    bad.behave = up.status(400, b'{"error": {"message": "temperature must be below 2"}}')
    reply = served.chat(TEXT, "bad", temperature=3)
    assert reply.status_code == 400
    assert "temperature must be below 2" in reply.json()["error"]["message"]
    assert good.requests == []


def test_a_dead_deployment_is_cooled_down_and_not_asked_by_every_request(
    pair: tuple[Any, Upstream, Upstream],
) -> None:
    served, bad, _ = pair
    bad.behave = up.status(500)
    for _ in range(20):
        assert served.chat(TEXT, "bad").status_code == 200
    assert len(bad.requests) <= 4
    root = served.url.removesuffix("/v1")
    assert httpx.get(f"{root}/healthz").json()["specialists"] == {
        "bad": "cooling", "good": "available",
    }  # fmt: skip
    assert 'reasonnet_specialist_available{specialist="bad"} 0.0' in httpx.get(f"{root}/metrics").text  # fmt: skip  # noqa: E501
    # Questions are not routed to it at all.
    reply = served.chat(TEXT).json()
    tried = reply["reasonnet"]["plan"]["steps"][0]["attempts"]
    assert [a["specialist"] for a in tried] == ["good"]


def test_a_key_never_comes_back_though_the_server_repeats_it(
    serve: Serve,
    upstream: Upstream,
    tmp_path: Path,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    monkeypatch.setenv("UP_KEY", "sk-very-secret")
    path = fleet_file(tmp_path, entry("one", upstream.url, FAST + '\napi_key_env = "UP_KEY"'))
    served = serve(remotes_of(path), cache_seconds=0)
    upstream.queue = [
        up.status(401, b'{"error": {"message": "Incorrect key sk-very-secret"}}'),
        up.status(401, b'{"error": {"message": "Incorrect key sk-very-secret"}}'),
        up.says("your key is sk-very-secret"),
        up.says("Answer: sk-very-secret"),
    ]
    for model in ("one", "reasonnet", "one", "reasonnet"):
        reply = served.chat(TEXT, model)
        assert "sk-very-secret" not in reply.text
        assert "sk-very-secret" not in json.dumps(served.trace(reply.headers["x-reasonnet-trace"]))
    assert upstream.keys == ["Bearer sk-very-secret"] * 4
    served.close()
    assert "sk-very-secret" not in caplog.text
    for file in home.iterdir():
        assert b"sk-very-secret" not in file.read_bytes()


@pytest.fixture
def budgeted(serve: Serve, upstream: Upstream, tmp_path: Path) -> Callable[[float], Any]:
    """Serve one Remote to one key with a budget."""

    def begin(usd: float) -> Any:
        ledger = Ledger()
        key, row = new_key("me", budget_usd=usd)
        ledger.add_key(row)
        ledger.close()
        path = fleet_file(tmp_path, entry("one", upstream.url, "timeout_seconds = 20.0"))
        served = serve(remotes_of(path), cache_seconds=0)
        served.headers = {"Authorization": f"Bearer {key}"}
        served.row = row
        return served

    return begin


ONE = 100 / 1e6 + 10 * 10 / 1e6
"""What the upstream's usage comes to at the fleet file's prices."""


@pytest.mark.parametrize("model", ["one", "reasonnet"])
def test_a_streamed_answer_is_billed_like_any_other(
    budgeted: Callable[[float], Any], model: str
) -> None:
    served = budgeted(1.0)
    for count, stream in enumerate((False, True), 1):
        reply = served.chat(TEXT, model, stream=stream, headers=served.headers)
        assert reply.status_code == 200
        assert served.gateway.books.ledger.spent(served.row.id, 0.0) == pytest.approx(count * ONE)


@pytest.mark.parametrize("usage", [up.USAGE, None])
def test_a_budget_holds_under_streams_side_by_side(
    budgeted: Callable[[float], Any], upstream: Upstream, usage: dict[str, int] | None
) -> None:
    """Thirty streams at once, of which each may cost a cent and the budget is five."""
    served = budgeted(0.055)
    all_refused, refusals = threading.Event(), threading.Semaphore(0)

    async def held(exchange: up.Exchange) -> None:
        await asyncio.to_thread(all_refused.wait, 20)  # so that all that were let in are in at once
        await up.says(usage=usage)(exchange)

    def ask(_: int) -> httpx.Response:
        reply: httpx.Response = served.chat(TEXT, "one", stream=True, headers=served.headers)
        if reply.status_code == 429:
            refusals.release()
        return reply

    upstream.behave = held
    with ThreadPoolExecutor(30) as pool:
        asked = [pool.submit(ask, number) for number in range(30)]
        for _ in range(25):
            refusals.acquire(timeout=20)
        all_refused.set()
        replies = [one.result() for one in asked]
    let_in = [r for r in replies if r.status_code == 200]
    refused = [r for r in replies if r.status_code == 429]
    assert len(let_in) == 5, "each may cost $0.0101"
    assert len(refused) == 25
    assert all(r.json()["error"]["code"] == "insufficient_quota" for r in refused)
    assert all(r.headers["x-should-retry"] == "false" for r in refused)
    spent = served.gateway.books.ledger.spent(served.row.id, 0.0)
    assert 0 < spent <= 0.055
    if usage:
        assert spent == pytest.approx(5 * ONE)


def test_a_spent_budget_stays_spent_after_a_restart(
    budgeted: Callable[[float], Any], serve: Serve, tmp_path: Path
) -> None:
    served = budgeted(0.0102)
    assert served.chat(TEXT, "one", headers=served.headers).status_code == 200
    assert served.chat(TEXT, "one", headers=served.headers).status_code == 429
    served.close()
    again = serve(remotes_of(tmp_path / "fleet.toml"))
    assert again.chat(TEXT, "one", headers=served.headers).status_code == 429


def test_a_question_spends_no_more_than_its_key_has_left(
    budgeted: Callable[[float], Any], upstream: Upstream
) -> None:
    served = budgeted(0.001)  # an attempt may cost ten times that
    reply = served.chat(TEXT, headers=served.headers)
    assert "what is left of the budget is not enough" in reply.text
    assert upstream.requests == []


def test_an_unknown_price_and_a_budget_do_not_go_together(
    serve: Serve, upstream: Upstream, tmp_path: Path
) -> None:
    ledger = Ledger()
    key, row = new_key("me", budget_usd=1.0)
    ledger.add_key(row)
    ledger.close()
    described = [x for x in entry("one", upstream.url).splitlines() if not x.startswith("usd_per")]
    served = serve(remotes_of(fleet_file(tmp_path, "\n".join(described))))
    reply = served.chat(TEXT, "one", headers={"Authorization": f"Bearer {key}"})
    assert (reply.status_code, reply.json()["error"]["code"]) == (429, "insufficient_quota")
    assert "price of 'one' is unknown" in reply.json()["error"]["message"]
    assert upstream.requests == []


@pytest.mark.parametrize("stream", [False, True])
def test_what_a_model_thinks_and_calls_is_estimated_too(
    serve: Serve, upstream: Upstream, tmp_path: Path, stream: bool
) -> None:
    """Its server counts no tokens, and most of what it wrote is no part of the answer."""
    call = {
        "id": "c",
        "type": "function",
        "index": 0,
        "function": {"name": "f" * 40, "arguments": "a" * 60},
    }
    message = {"reasoning_content": "t" * 800, "content": "b" * 100, "tool_calls": [call]}

    async def behave(exchange: up.Exchange) -> None:
        choice = {"index": 0, "finish_reason": "tool_calls"}
        if not stream:
            whole = {"choices": [choice | {"message": message}]}
            await exchange.reply(200, json.dumps(whole).encode())
            return
        await exchange.open_stream()
        piece = {"choices": [choice | {"delta": message}]}
        await exchange.raw(b"data: " + json.dumps(piece).encode() + b"\n\n")
        await exchange.end_stream(None)

    upstream.behave = behave
    served = serve(remotes_of(fleet_file(tmp_path, entry("one", upstream.url))), cache_seconds=0)
    reply = served.chat(TEXT, "one", stream=stream)
    attempt = adds_up(served, reply.headers["x-reasonnet-trace"])["attempts"][0]
    assert attempt["estimated"]
    assert attempt["tokens_out"] == (800 + 100 + 40 + 60) / 4
