"""The shipped network on real weights."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from reasonnet import Network
from reasonnet.core.question import Budget
from reasonnet.network.traces import TraceStore

SHOWCASE = (
    "First work out 17*23-41. Then tell me the greatest common divisor of that number and 84, "
    "and separately what weekday 4 July 2021 was."
)


@pytest.fixture(scope="module")
def network() -> Iterator[Network]:
    with Network.embedded() as network:
        yield network


def test_a_composite_is_planned_run_in_parallel_and_verified(network: Network) -> None:
    answer = network.ask(SHOWCASE)
    assert answer.status == "answered"
    assert [part.answer for part in answer.parts] == ["14", "Sunday"]
    assert answer.verified
    steps = {step.id: step for step in answer.plan.steps}
    assert len(steps) >= 3
    assert sum(not step.needs for step in steps.values()) >= 2
    assert answer.bill.flops > 0
    assert answer.bill.usd == 0


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What is the greatest common divisor of 84 and 36?", "12"),
        ("How many times does the letter e appear in 'nevertheless'?", "4"),
        ("What is 15% of 240?", "36"),
        ("Solve 3x + 5 = 20 for x.", "5"),
        ("Convert 156 to binary.", "10011100"),
        ("Sort these numbers from smallest to largest: 9, -3, 14, 0", "-3, 0, 9, 14"),
    ],
)
def test_a_plain_question_gets_its_answer(network: Network, question: str, expected: str) -> None:
    answer = network.ask(question)
    assert (answer.status, answer.answer) == ("answered", expected)


@pytest.mark.parametrize(
    "question",
    [
        "Who painted the ceiling of the Sistine Chapel?",
        "asdf qwer zxcv uiop",
        "Wie heißt die Hauptstadt von Frankreich?",
        "How are you today?",
        "?",
    ],
)
def test_what_is_out_of_scope_is_declined_with_a_reason(network: Network, question: str) -> None:
    answer = network.ask(question)
    assert answer.status == "abstained"
    assert answer.answer is None
    assert answer.reason
    assert not answer.verified


@pytest.mark.parametrize(
    "question",
    [
        "What is 9**9**9**9?",
        "Calculate " + "(" * 5000 + "1" + ")" * 5000,
        "Is " + "7" * 5000 + " a prime number?",
        "Solve this sudoku:\n1 1 . .\n. . . .\n. . . .\n. . . .",
        "Ann is taller than Bo, Bo is taller than Cy, Cy is taller than Ann. Who is the tallest?",
        "x" * 90_000,
    ],
)
def test_an_impossible_question_ends_without_an_answer(network: Network, question: str) -> None:
    answer = network.ask(question, budget=Budget(seconds=20))
    assert answer.status in ("abstained", "failed")
    assert answer.answer is None


def test_answers_follow_the_published_schema(network: Network) -> None:
    import reasonnet

    schema = json.loads((Path(reasonnet.__file__).parent / "schemas/answer-1.json").read_text())
    for question in (SHOWCASE, "Who are you?", "What is 2**10?"):
        jsonschema.validate(network.ask(question).to_dict(), schema)


def test_many_questions_are_answered_in_order(network: Network) -> None:
    answers = network.ask_many([f"What is {n} * 7?" for n in range(20, 40)])
    assert [answer.answer for answer in answers] == [str(n * 7) for n in range(20, 40)]


async def test_the_stream_shows_the_plan_before_the_answer() -> None:
    async with Network.embedded() as network:
        types = [event.type async for event in network.stream(SHOWCASE)]
    assert types[0] == "analysed"
    assert types[-1] == "answered"
    assert types.index("planned") < types.index("step_started") < types.index("step_finished")


def test_a_plan_that_does_not_work_is_replaced_and_the_trace_says_so(tmp_path: Path) -> None:
    store = TraceStore(tmp_path / "traces.sqlite3")
    # The second request cannot be answered by anybody, so the first plan leaves a part open.
    question = "First tell me the gcd of 12 and 18. Then tell me who painted the Mona Lisa."
    with Network.embedded(traces=store) as network:
        answer = network.ask(question)
    assert answer.status != "answered"
    assert answer.abandoned
    trace = store.get(answer.trace_id)
    assert trace is not None
    assert "replanned" in [event["type"] for event in trace.events]


def test_ablations_fall_to_nothing() -> None:
    questions = ["What is the gcd of 84 and 36?", "Reverse the word 'planet'.", "What is 12 * 12?"]
    gold = ["12", "tenalp", "144"]
    for part in ("weights", "arguments", "tools"):
        with Network.embedded(ablate=part) as network:  # type: ignore[arg-type]
            answers = network.ask_many(questions)
        assert [a.answer for a in answers] != gold
        assert not any(a.answer == g for a, g in zip(answers, gold, strict=True)), part
