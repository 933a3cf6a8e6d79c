"""Batches of the embedded models: who is cancelled takes nobody along."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence

import numpy as np
import pytest

from reasonnet.core.errors import WeightsError
from reasonnet.fleet.card import Card, Measured
from reasonnet.fleet.embedded import models
from reasonnet.fleet.embedded.calibration import Calibration
from reasonnet.fleet.embedded.features import Tokens
from reasonnet.fleet.embedded.lexicon import Lexicon
from reasonnet.fleet.embedded.models import Model, ModelCard
from reasonnet.fleet.embedded.reader import Reader
from reasonnet.fleet.embedded.session import Outputs
from reasonnet.fleet.specialist import Task
from reasonnet.fleet.toolbox import Toolbox

SKILL = "number-theory/gcd"
LEXICON = Lexicon({}, np.zeros((1, 4), np.int8), np.zeros(1, np.float32))


class FakeSession:
    """Reads `gcd of 84 and 36` right: the skill, and every number as an argument."""

    def __init__(self, error: Exception | None = None) -> None:
        self.batches: list[list[str]] = []
        self.error = error
        self.gate: threading.Event | None = None

    def run(self, batch: Sequence[Tokens]) -> list[Outputs]:
        self.batches.append([tokens.text for tokens in batch])
        if self.gate is not None:
            self.gate.wait(5)
        if self.error is not None:
            raise self.error
        return [self._outputs(tokens) for tokens in batch]

    def _outputs(self, tokens: Tokens) -> Outputs:
        tags = np.full((len(tokens), 3), -9.0, np.float32)
        for at, (start, end) in enumerate(zip(tokens.starts, tokens.ends, strict=True)):
            tags[at, 1 if tokens.text[start:end].isdigit() else 0] = 9.0
        return {"labels": np.array([-9.0, 9.0], np.float32), "tags": tags}

    def close(self) -> None:
        """Nothing to free."""


def model(session: FakeSession) -> Model:
    card = Card(name="fake", kind="reader", skills={SKILL: Measured(9, 10)}, flops_per_token=2.0)
    made = ModelCard(card, "reader", ("none", SKILL), ("numbers",), Calibration(), declines=False)
    return Model(made, session, LEXICON)  # type: ignore[arg-type]


async def test_what_is_asked_at_once_runs_as_one_batch_and_each_gets_its_own() -> None:
    session = FakeSession()
    fake = model(session)
    results = await asyncio.gather(*(fake.run(text) for text in ("a b c", "1", "7 8")))
    assert session.batches == [["1", "7 8", "a b c"]]  # by length: little padding
    assert [len(tokens) for tokens, _ in results] == [3, 1, 2]
    assert [outputs["tags"].argmax(-1).tolist() for _, outputs in results] == [
        [0, 0, 0], [1], [1, 1],
    ]  # fmt: skip


async def test_a_caller_that_is_cancelled_at_once_leaves_the_batch_to_the_others() -> None:
    session = FakeSession()
    fake = model(session)
    first, second = (asyncio.create_task(fake.run(text)) for text in ("1", "2"))
    await asyncio.sleep(0)
    first.cancel()
    async with asyncio.timeout(5):
        tokens, _ = await second
        assert tokens.text == "2"
        assert (await fake.run("3"))[0].text == "3"  # nor is the model stuck afterwards
    with pytest.raises(asyncio.CancelledError):
        await first
    assert session.batches == [["2"], ["3"]]


async def test_a_caller_that_is_cancelled_in_a_long_run_leaves_it_to_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(models, "LONG", 0)  # so that every run goes to a thread
    session = FakeSession()
    session.gate = threading.Event()
    fake = model(session)
    first, second = (asyncio.create_task(fake.run(text)) for text in ("1", "2"))
    await asyncio.sleep(0.05)
    assert session.batches == [["1", "2"]]
    first.cancel()
    third = asyncio.create_task(fake.run("3"))  # does not wait for the run under way
    await asyncio.sleep(0.05)
    assert session.batches == [["1", "2"], ["3"]]
    session.gate.set()
    async with asyncio.timeout(5):
        assert (await second)[0].text == "2"
        assert (await third)[0].text == "3"
    with pytest.raises(asyncio.CancelledError):
        await first


async def test_a_batch_that_fails_fails_for_all_of_it_and_the_next_one_runs() -> None:
    session = FakeSession(WeightsError("no weights"))
    fake = model(session)
    results = await asyncio.gather(fake.run("1"), fake.run("2"), return_exceptions=True)
    assert [str(result) for result in results] == ["no weights", "no weights"]
    session.error = None
    assert (await fake.run("3"))[0].text == "3"


def test_one_model_serves_several_event_loops_in_turn() -> None:
    fake = model(FakeSession())

    async def cut_off() -> None:
        asyncio.create_task(fake.run("1"))  # noqa: RUF006 - the loop ends before it runs

    asyncio.run(cut_off())
    assert asyncio.run(fake.run("2"))[0].text == "2"


async def test_a_reader_reads_the_call_and_the_tool_computes_it() -> None:
    reader = Reader(model(FakeSession()), Toolbox())
    attempt = await reader.attempt(Task("gcd of 84 and 36"))
    assert (attempt.answer, attempt.value, attempt.answer_type) == ("12", 12, "integer")
    assert attempt.call == "number-theory/gcd(numbers=['84', '36'])"
    assert (attempt.arguments, attempt.error) == ({"numbers": ("84", "36")}, None)
    assert (attempt.flops, attempt.usd, attempt.skill) == (5 * 2.0, 0.0, SKILL)
    assert attempt.confidence > 0.99


async def test_a_reader_without_weights_says_so_in_its_attempt() -> None:
    reader = Reader(model(FakeSession(WeightsError("reinstall reasonnet"))), Toolbox())
    attempt = await reader.attempt(Task("gcd of 84 and 36"))
    assert (attempt.answer, attempt.error) == (None, "reinstall reasonnet")


async def test_a_call_that_the_tool_refuses_has_no_confidence() -> None:
    attempt = await Reader(model(FakeSession()), Toolbox()).attempt(Task("gcd of 84"))
    assert (attempt.answer, attempt.confidence) == (None, 0.0)
    assert attempt.error == "numbers: needs 2 whole number, got 1"


async def test_closing_a_reader_ends_the_workers_of_its_toolbox() -> None:
    box = Toolbox(workers=1)
    await box.compute("number-theory/is-prime", {"n": ("97",)})
    process = box._idle[0]._process
    await Reader(model(FakeSession()), box).close()
    assert process.wait(5) == -9
