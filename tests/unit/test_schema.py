"""Every document that `ask --json` prints is valid against the published schema."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest

from reasonnet.cli.lines import failed
from reasonnet.core.answer import Answer
from reasonnet.core.question import Budget, Question
from reasonnet.testing import FakeAnalyser, FakePlanner, FakeSpecialist, fake_network

CHAIN = "What is 17 * 23? Then what is the result + 9?"


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    text = (files("reasonnet") / "schemas" / "answer-1.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def valid(answer: Answer, schema: dict[str, Any]) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(answer.to_json())
    validator = jsonschema.Draft202012Validator(schema)
    assert [e.message for e in validator.iter_errors(document)] == []
    return document


def test_the_schema_is_one(schema: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(schema)


def test_an_answered_chain_is_valid(schema: dict[str, Any]) -> None:
    with fake_network() as network:
        document = valid(network.ask(CHAIN), schema)
    assert document["status"] == "answered"
    assert document["value"] == 400
    assert document["plan"]["steps"][1]["needs"] == ["a"]


def test_an_abstention_is_valid(schema: dict[str, Any]) -> None:
    with fake_network() as network:
        document = valid(network.ask("Who are you?"), schema)
    assert document["status"] == "abstained"


def test_a_partial_answer_with_a_replanning_is_valid(schema: dict[str, Any]) -> None:
    text = "What is 2 + 3? Then what is 4 + 5? Then who?"
    planners = [FakePlanner("one"), FakePlanner("two", {text: ["What is 2 + 3?", "Who?"]})]
    with fake_network(planners=planners) as network:
        document = valid(network.ask(text), schema)
    assert document["status"] == "partial"
    assert document["abandoned"]
    assert [p["status"] for p in document["parts"]] == ["answered", "answered", "abstained"]


def test_a_missed_deadline_is_valid(schema: dict[str, Any]) -> None:
    with fake_network(latency=5.0) as network:
        asked = Question("What is 2 + 3?", budget=Budget(seconds=0.05))
        document = valid(network.ask(asked), schema)
    assert document["status"] == "failed"


def test_failures_unknown_prices_and_lists_are_valid(schema: dict[str, Any]) -> None:
    broken = FakeSpecialist("broken", raises=ValueError("torn"), accuracy=0.99)
    dear = FakeSpecialist("dear", {"q": "1, 2, 3"}, kind="remote", usd=None, tokens=12)
    with fake_network(broken, dear, analyser=FakeAnalyser(default="toy/arithmetic")) as network:
        document = valid(network.ask(Question("q", id="7")), schema)
    assert document["bill"]["usd"] is None
    assert document["value"] == [1, 2, 3]
    assert document["id"] == "7"


def test_a_line_that_was_never_asked_is_valid(schema: dict[str, Any]) -> None:
    document = valid(failed("{", None, "line 3: no JSON"), schema)
    assert document["plan"]["steps"] == []


def test_an_unknown_key_is_not_valid(schema: dict[str, Any]) -> None:
    document = failed("q", None, "r").to_dict() | {"gold": 1}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate(document)
