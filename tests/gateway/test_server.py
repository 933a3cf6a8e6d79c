"""The gateway over HTTP: what OpenAI's clients ask, and who may ask it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import openai
import pytest
from upstream import Upstream

from conftest import entry, fleet_file, remotes_of
from reasonnet.core.errors import InputError
from reasonnet.gateway.keys import new_key, period_start
from reasonnet.network.measured import Cards, write_cards
from reasonnet.testing import FakeSpecialist, fake_network

Serve = Callable[..., Any]
TEXT = "What is 17 * 23? Then what is the result + 9?"


def client(served: Any, key: str = "none") -> openai.OpenAI:
    """Return the official client."""
    return openai.OpenAI(base_url=served.url, api_key=key, max_retries=0)


def test_the_official_client_gets_answer_plan_and_bill(serve: Serve) -> None:
    served = serve(fake_network())
    reply = client(served).chat.completions.create(
        model="reasonnet", messages=[{"role": "user", "content": TEXT}]
    )
    assert reply.choices[0].message.content == "400"
    assert reply.choices[0].finish_reason == "stop"
    assert reply.model == "reasonnet"
    assert reply.usage is not None and reply.usage.total_tokens == 0
    extension: Any = reply.model_extra["reasonnet"] if reply.model_extra else {}
    assert [step["answer"] for step in extension["plan"]["steps"]] == ["391", "400"]
    assert extension["bill"]["usd"] == 0.0
    assert extension["status"] == "answered"
    assert reply.id == f"chatcmpl-{extension['trace_id']}"


def test_the_official_client_streams_progress_and_then_the_answer(serve: Serve) -> None:
    served = serve(fake_network())
    stream = client(served).chat.completions.create(
        model="reasonnet",
        messages=[{"role": "user", "content": TEXT}],
        stream=True,
        stream_options={"include_usage": True},
    )
    thought, said, usage, extension = "", "", None, None
    for chunk in stream:
        usage = chunk.usage or usage
        extension = (chunk.model_extra or {}).get("reasonnet", extension)
        for choice in chunk.choices:
            said += choice.delta.content or ""
            more = getattr(choice.delta, "reasoning_content", None) or ""
            assert not (more and said), "progress after the answer"
            thought += more
    assert said == "400"
    assert "plan: 2 steps" in thought
    assert "a = 391" in thought
    assert usage is not None
    assert extension["plan"]["steps"][1]["answer"] == "400"


async def test_the_async_client_works_too(serve: Serve) -> None:
    served = serve(fake_network())
    async with openai.AsyncOpenAI(base_url=served.url, api_key="none") as asked:
        reply = await asked.chat.completions.create(
            model="reasonnet-thorough", messages=[{"role": "user", "content": "What is 4 + 5?"}]
        )
    assert reply.choices[0].message.content == "9"


def test_the_models_are_ours_and_every_specialist(serve: Serve) -> None:
    served = serve(fake_network())
    asked = client(served)
    names = [model.id for model in asked.models.list()]
    assert names == [
        "reasonnet", "reasonnet-fast", "reasonnet-thorough", "toy-reader", "second-reader",
    ]  # fmt: skip
    assert asked.models.retrieve("toy-reader").owned_by == "reader"
    with pytest.raises(openai.NotFoundError, match="no model 'gpt-9'"):
        asked.models.retrieve("gpt-9")
    with pytest.raises(openai.NotFoundError, match="no model 'gpt-9'"):
        asked.chat.completions.create(model="gpt-9", messages=[{"role": "user", "content": "q"}])


def test_a_specialist_is_asked_by_its_own_name(serve: Serve) -> None:
    served = serve(fake_network())
    reply = client(served).chat.completions.create(
        model="toy-reader", messages=[{"role": "user", "content": "What is 4 + 5?"}]
    )
    assert reply.choices[0].message.content == "9"
    assert served.chat("Who?", "toy-reader").json()["choices"][0]["message"]["refusal"]


def test_what_nobody_knows_is_declined_in_words(serve: Serve) -> None:
    message = serve(fake_network()).chat("Who are you?").json()["choices"][0]["message"]
    assert message["content"].startswith("(no answer) no specialist is fit")
    assert message["refusal"] in message["content"]


def test_a_missed_deadline_is_an_error_that_clients_do_not_repeat(serve: Serve) -> None:
    served = serve(fake_network(latency=5.0))
    reply = served.chat("What is 2 + 3?", reasonnet={"deadline": 0.05})
    assert reply.status_code == 504
    assert reply.headers["x-should-retry"] == "false"
    error = reply.json()["error"]
    assert error["code"] == "deadline_exceeded"
    assert served.trace(error["trace_id"])["status"] == "failed"
    lines = served.chat("What is 2 + 3?", reasonnet={"deadline": 0.05}, stream=True).text
    assert '"code":"deadline_exceeded"' in lines


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"{", 400, "invalid_body"),
        (b'{"model": "reasonnet"}', 400, "invalid_body"),
        (b'{"model": "reasonnet", "messages": []}', 400, "invalid_body"),
        (b'{"model": "reasonnet", "messages": [{"role": "system", "content": "x"}]}', 400, ""),
        (b'{"model": "reasonnet", "messages": [{"role": "user", "content": " "}]}', 400, ""),
        (
            b'{"model": "reasonnet", "n": 2, "messages": [{"role": "user", "content": "q"}]}',
            400,
            "",
        ),
        (
            b'{"model": "reasonnet", "messages": [{"role": "user", "content":'
            b' [{"type": "image_url"}]}]}',
            400,
            "unsupported_content",
        ),
        (
            b'{"model": "reasonnet", "messages": [{"role": "user", "content": "q"}],'
            b' "reasonnet": {"polcy": "fast"}}',
            400,
            "invalid_body",
        ),
        (
            b'{"model": "reasonnet", "messages": [{"role": "user", "content": "q"}],'
            b' "reasonnet": {"policy": "reckless"}}',
            400,
            "invalid_policy",
        ),
        (b'"' + b"x" * (5 * 1024 * 1024) + b'"', 413, "too_long"),
    ],
)
def test_what_cannot_be_read_is_refused(serve: Serve, body: bytes, status: int, code: str) -> None:
    served = serve(fake_network())
    reply = httpx.post(f"{served.url}/chat/completions", content=body)
    assert reply.status_code == status
    assert code in reply.json()["error"]["code"]


def test_pieces_of_text_are_one_question(serve: Serve) -> None:
    pieces = [{"type": "text", "text": "What is"}, {"type": "text", "text": "4 + 5?"}]
    served = serve(fake_network())
    body = {"model": "reasonnet", "messages": [{"role": "user", "content": pieces}]}
    reply = httpx.post(f"{served.url}/chat/completions", json=body).json()
    assert reply["choices"][0]["message"]["content"] == "9"


def test_earlier_turns_are_not_read_and_that_is_said(serve: Serve) -> None:
    served = serve(fake_network())
    turns = [
        {"role": "user", "content": "What is 1 + 1?"},
        {"role": "assistant", "content": "2"},
        {"role": "user", "content": "What is 4 + 5?"},
    ]
    body = {"model": "reasonnet", "messages": turns}
    reply = httpx.post(f"{served.url}/chat/completions", json=body).json()
    assert reply["choices"][0]["message"]["content"] == "9"
    assert reply["reasonnet"]["ignored_messages"] == 2


def test_a_trace_holds_the_answer_and_what_led_to_it(serve: Serve) -> None:
    served = serve(fake_network())
    reply = served.chat(TEXT)
    trace = served.trace(reply.headers["x-reasonnet-trace"])
    assert (trace["status"], trace["answer"]) == ("answered", "400")
    assert trace["document"]["plan"]["steps"][0]["answer"] == "391"
    assert [e["type"] for e in trace["events"]][:2] == ["analysed", "planned"]
    assert [a["specialist"] for a in trace["attempts"]] == ["toy-reader", "toy-reader"]
    assert httpx.get(f"{served.url}/traces/none").status_code == 404


def test_an_answer_is_remembered_by_question_fleet_and_policy(serve: Serve) -> None:
    first = FakeSpecialist("toy-reader", accuracy=0.99)
    served = serve(fake_network(first, FakeSpecialist("second-reader")))
    assert served.chat("What is 4 + 5?").json()["reasonnet"]["cached"] is False
    asked = len(first.asked)
    again = served.chat("What is 4 + 5?").json()
    assert again["reasonnet"]["cached"] is True
    assert again["choices"][0]["message"]["content"] == "9"
    assert len(first.asked) == asked
    assert served.trace(again["reasonnet"]["trace_id"])["cached"] is True
    assert served.chat("What is 4 + 5?", "reasonnet-fast").json()["reasonnet"]["cached"] is False
    assert served.chat("What is 4 + 5?", reasonnet={"cache": False}).json()["reasonnet"]["cached"] is False  # fmt: skip  # noqa: E501
    other = serve(fake_network(FakeSpecialist("another-fleet")))
    assert other.chat("What is 4 + 5?").json()["reasonnet"]["cached"] is False
    same = serve(fake_network(FakeSpecialist("toy-reader", accuracy=0.99), FakeSpecialist("second-reader")))  # fmt: skip  # noqa: E501
    assert same.chat("What is 4 + 5?").json()["reasonnet"]["cached"] is True, "not after a restart"


def test_an_answer_is_not_remembered_past_what_decided_on_it(
    serve: Serve, tmp_path: Path, upstream: Upstream
) -> None:
    """A new planner or verifier, or thresholds measured anew, may come to another answer."""
    path = fleet_file(tmp_path, entry("one", upstream.url))
    cards = tmp_path / "fleet.cards.json"

    def cached() -> bool:
        served = serve(remotes_of(path), fleet=path)
        found: bool = served.chat("What is 4 + 5?").json()["reasonnet"]["cached"]
        served.close()
        return found

    assert [cached(), cached()] == [False, True]
    path.write_text('verifier = "one"\n' + path.read_text())
    assert [cached(), cached()] == [False, True]
    write_cards(cards, Cards(specialists={}, accept_remote={"balanced": 0.9}))
    assert [cached(), cached()] == [False, True]


def test_health_and_metrics_count(serve: Serve) -> None:
    served = serve(fake_network())
    served.chat("What is 4 + 5?")
    served.chat("Who are you?")
    root = served.url.removesuffix("/v1")
    health = httpx.get(f"{root}/healthz")
    assert (health.status_code, health.json()["status"]) == (200, "ok")
    page = httpx.get(f"{root}/metrics").text
    assert 'reasonnet_questions_total{model="reasonnet",status="answered"} 1.0' in page
    assert 'reasonnet_questions_total{model="reasonnet",status="abstained"} 1.0' in page
    assert 'reasonnet_attempts_total{outcome="answered",specialist="toy-reader"} 1.0' in page
    assert "reasonnet_questions_in_flight 0.0" in page


def keyed(serve: Serve, network: Any = None, **limits: Any) -> tuple[Any, str, Any]:
    """Serve with one key; returns the server, the key and its row."""
    from reasonnet.gateway.ledger.ledger import Ledger

    ledger = Ledger()
    key, row = new_key("me", **limits)
    ledger.add_key(row)
    ledger.close()
    return serve(network or fake_network()), key, row


def test_from_the_first_key_on_a_key_is_needed(serve: Serve, home: Path) -> None:
    served, key, row = keyed(serve)
    for headers in ({}, {"Authorization": "Bearer rn-wrong"}, {"Authorization": key}):
        reply = served.chat("What is 4 + 5?", headers=headers)
        assert (reply.status_code, reply.json()["error"]["code"]) == (401, "invalid_api_key")
    with pytest.raises(openai.AuthenticationError):
        client(served, "rn-wrong").models.list()
    assert client(served, key).models.list().data
    reply = served.chat("What is 4 + 5?", headers={"Authorization": f"Bearer {key}"})
    assert reply.status_code == 200
    files = b"".join(path.read_bytes() for path in home.iterdir())
    assert row.hash.encode() in files
    assert key.encode() not in files, "the key itself is stored"
    assert httpx.get(f"{served.url}/traces/{reply.headers['x-reasonnet-trace']}").status_code == 401


def test_a_trace_is_only_for_the_key_that_asked(serve: Serve) -> None:
    served, key, _ = keyed(serve)
    other, row = new_key("other")
    served.gateway.books.ledger.add_key(row)
    id = served.chat("What is 4 + 5?", headers={"Authorization": f"Bearer {key}"}).headers["x-reasonnet-trace"]  # fmt: skip  # noqa: E501
    url = f"{served.url}/traces/{id}"
    assert httpx.get(url, headers={"Authorization": f"Bearer {key}"}).status_code == 200
    served.gateway.keys._loaded = 0.0
    assert httpx.get(url, headers={"Authorization": f"Bearer {other}"}).status_code == 404


def test_a_revoked_key_is_refused(serve: Serve) -> None:
    served, key, row = keyed(serve)
    headers = {"Authorization": f"Bearer {key}"}
    assert served.chat("What is 4 + 5?", headers=headers).status_code == 200
    served.gateway.books.ledger.revoke(row.id)
    served.gateway.keys._take(served.gateway.books.ledger.key_rows())
    reply = served.chat("What is 4 + 5?", headers=headers)
    assert reply.status_code == 401
    assert "revoked" in reply.json()["error"]["message"]


def test_a_key_that_asks_too_often_is_told_when_to_come_back(serve: Serve) -> None:
    served, key, _ = keyed(serve, requests_per_minute=6)
    headers = {"Authorization": f"Bearer {key}"}
    assert served.chat("What is 4 + 5?", headers=headers).status_code == 200
    reply = served.chat("What is 4 + 5?", headers=headers)
    assert (reply.status_code, reply.json()["error"]["code"]) == (429, "rate_limit_exceeded")
    assert 1 <= int(reply.headers["retry-after"]) <= 11


def test_a_server_that_others_can_reach_needs_a_key(serve: Serve) -> None:
    with pytest.raises(InputError, match="make a key first"):
        serve(fake_network(), host="0.0.0.0")


def test_a_budgets_period_begins_at_midnight_utc() -> None:
    noon = 1_700_049_600.0  # 2023-11-15 12:00 UTC
    assert period_start("day", noon) == 1_700_006_400.0
    assert period_start("month", noon) == 1_698_796_800.0
    assert period_start("total", noon) == 0.0


def test_a_specialist_must_not_take_our_name(serve: Serve) -> None:
    with pytest.raises(InputError, match="must not be called 'reasonnet'"):
        serve(fake_network(FakeSpecialist("reasonnet")))


def test_spans_are_sent_where_they_are_asked_for(serve: Serve) -> None:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    from reasonnet.gateway.spans import TelemetrySpans

    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    served = serve(fake_network())
    served.gateway.books.spans = TelemetrySpans(provider.get_tracer("test"))
    id = served.chat(TEXT).headers["x-reasonnet-trace"]
    spans = exporter.get_finished_spans()
    assert [span.name for span in spans] == ["attempt", "attempt", "question"]
    question = spans[-1]
    assert question.attributes is not None and question.attributes["reasonnet.trace_id"] == id
    assert all(s.parent is not None and s.parent.span_id == question.context.span_id for s in spans[:2])  # fmt: skip  # noqa: E501


def test_the_schema_of_the_extension_is_json(serve: Serve) -> None:
    reply = serve(fake_network()).chat(TEXT)
    assert json.loads(reply.content)["reasonnet"]["policy"] == "balanced"
