"""How sure a model was of its answer: asked for, where the server tells, and used."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import upstream as up
from upstream import Behaviour, Upstream

from conftest import entry, fleet_file
from reasonnet.core.attempt import Attempt
from reasonnet.fleet.remote import Remote
from reasonnet.fleet.remote_certainty import certainty, tempered
from reasonnet.fleet.reply import Token
from reasonnet.fleet.specialist import Task
from reasonnet.network.fleetfile import read_fleet_file
from reasonnet.network.probes import Probe
from reasonnet.network.profile import card_of, thresholds, try_all

REFUSES = b'{"error": {"message": "Unsupported fields in the request: {\'logprobs\'}"}}'


def tells(*tokens: tuple[str, float]) -> Behaviour:
    """Answer with tokens and their probabilities, where they are asked for."""

    async def behave(exchange: up.Exchange) -> None:
        text = "".join(text for text, _ in tokens)
        body: dict[str, Any] = json.loads(up.completion(text, up.USAGE))
        if exchange.body.get("logprobs"):
            content = [{"token": t, "logprob": math.log(p), "bytes": None} for t, p in tokens]
            body["choices"][0]["logprobs"] = {"content": content}
        await exchange.reply(200, json.dumps(body).encode())

    return behave


async def ask(path: Path, *texts: str) -> list[Attempt]:
    """Attempt some steps with the file's only Remote."""
    remote = Remote(read_fleet_file(path).remotes[0])
    try:
        return [await remote.attempt(Task(text, "arithmetic/chain")) for text in texts]
    finally:
        await remote.close()


async def test_the_answers_tokens_temper_the_confidence(upstream: Upstream, tmp_path: Path) -> None:
    sure = tells(
        ("It", 0.1), (" is so.", 0.2), ("\nAnswer:", 1.0), (" ", 0.5), ("39", 0.9), ("1", 0.4)
    )
    upstream.behave = sure
    (attempt,) = await ask(fleet_file(tmp_path, entry("big", upstream.url)), "What is 17 * 23?")
    assert upstream.requests[0]["logprobs"] is True
    assert attempt.answer == "391"
    assert attempt.certainty == pytest.approx(math.sqrt(0.9 * 0.4)), "its grounds do not count"
    assert attempt.confidence == pytest.approx(0.8 * 0.6), "0.8 is what the card says"


@pytest.mark.parametrize("refusal", [REFUSES, b'{"error": {"message": "no"}}', b"{}"])
async def test_a_server_that_refuses_is_asked_without_from_then_on(
    upstream: Upstream, tmp_path: Path, refusal: bytes
) -> None:
    upstream.queue = [up.status(400, refusal)]
    upstream.behave = tells(("Answer:", 1.0), (" 4", 0.5))
    first, second = await ask(fleet_file(tmp_path, entry("big", upstream.url)), "2 + 2", "3 + 1")
    assert [r.get("logprobs") for r in upstream.requests] == [True, None, None]
    assert (first.answer, second.answer) == ("4", "4")
    assert (first.certainty, first.confidence) == (None, 0.8), "the card's, as before"
    assert first.usd is not None, "a refusal costs nothing"


async def test_a_refusal_for_another_reason_does_not_end_the_asking(
    upstream: Upstream, tmp_path: Path
) -> None:
    good = tells(("Answer:", 1.0), (" 4", 0.5))
    no = up.status(400)
    upstream.queue = [no, no, good, no, good]
    path = fleet_file(tmp_path, entry("big", upstream.url))
    attempts = await ask(path, "1", "2", "3", "4")
    # Refused in either form: taken back. Taken once: what is refused later is not for its sake.
    assert [r.get("logprobs") for r in upstream.requests] == [True, None, True, True, True]
    assert [a.certainty for a in attempts] == [None, pytest.approx(0.5), None, pytest.approx(0.5)]


@pytest.mark.parametrize(
    "listed",
    [
        None,
        {"content": None},
        {"content": [{"token": "Answer: 4"}]},
        {"content": [{"token": "Answer: 4", "logprob": float("nan")}]},
        {"content": [{"token": "Answer: 4", "logprob": 3.0}]},
        {"content": "x"},
        [],
        7,
    ],
)
async def test_probabilities_that_are_none_are_left_aside(
    upstream: Upstream, tmp_path: Path, listed: Any
) -> None:
    body = json.loads(up.completion("Answer: 4", up.USAGE))
    body["choices"][0]["logprobs"] = listed
    upstream.behave = up.status(200, json.dumps(body).encode())
    (attempt,) = await ask(fleet_file(tmp_path, entry("big", upstream.url)), "2 + 2")
    assert (attempt.answer, attempt.certainty, attempt.confidence) == ("4", None, 0.8)


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        ([("x", 0.1), ("\\boxed{", 0.2), ("4", 0.9), ("}", 0.2)], 0.9),
        ([("Answer: 5\n", 0.1), ("Answer: **", 1.0), ("4", 0.8), ("**", 0.1)], 0.8),
        ([("<think>Answer: 5</think>", 0.1), ("Answer: ", 1.0), ("4", 0.7)], 0.7),
        ([("no", 0.5), (" mark", 0.5)], 0.5),
        ([("Answer: ", 1.0), ("≠", 0.3)], 0.3),
    ],
)
def test_only_the_answer_counts(tokens: list[tuple[str, float]], expected: float) -> None:
    assert certainty([Token(t, math.log(p)) for t, p in tokens]) == pytest.approx(expected)


def test_without_tokens_nothing_is_known() -> None:
    assert certainty([]) is None


def test_certainty_lowers_and_at_most_halves_the_doubt() -> None:
    assert tempered(0.8, None) == 0.8
    assert tempered(0.8, 0.5) == pytest.approx(0.4)
    assert tempered(0.8, 1.0) == 0.8
    assert tempered(0.8, 0.7, usual=0.7) == pytest.approx(0.8), "as sure as usual: as measured"
    assert tempered(0.8, 1.0, usual=0.5) == pytest.approx(0.9)
    assert tempered(0.8, 0.0, usual=0.0) == 0.0


async def test_a_profile_finds_where_a_sure_answer_stands(
    upstream: Upstream, tmp_path: Path
) -> None:
    """A model that is unsure where it is wrong: the threshold keeps just those answers out."""

    async def behave(exchange: up.Exchange) -> None:
        hard = "hard" in exchange.text
        await tells(("Answer:", 1.0), (" 5" if hard else " 4", 0.4 if hard else 0.9))(exchange)

    upstream.behave = behave
    remote = Remote(read_fleet_file(fleet_file(tmp_path, entry("big", upstream.url))).remotes[0])
    probes = [Probe(f"{kind} {n}", "4", None) for n in range(10) for kind in ("easy", "hard")]
    trials = await try_all(remote, probes, in_flight=4)
    card = card_of(remote, trials, data="d", command="c")
    assert card.certainty == pytest.approx(0.65)
    assert card.skills["*"].accuracy == 0.5
    cut = thresholds({"big": card}, trials)["thorough"]
    tuned = Remote(replace(remote.spec, measured=card.skills, certainty=card.certainty))
    easy, hard = [await tuned.attempt(Task(text)) for text in ("easy", "hard")]
    assert hard.confidence < cut <= easy.confidence
    await remote.close()
    await tuned.close()
