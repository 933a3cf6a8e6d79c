"""What stands between a Remote and its server: breaker, rate, retries, dialect, reply."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterable

import pytest

from reasonnet.fleet.remote_breaker import Breaker
from reasonnet.fleet.remote_fault import RemoteFault
from reasonnet.fleet.remote_rate import Rate
from reasonnet.fleet.remote_request import Dialect
from reasonnet.fleet.remote_sse import SseTooLong, events
from reasonnet.fleet.reply import answer_in, read_reply, split_thought


class Clock:
    """A clock that a test sets."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_breaker_opens_after_failures_in_a_row_and_lets_one_try_after_a_while() -> None:
    clock = Clock()
    breaker = Breaker(threshold=2, cooldown=10, clock=clock)
    assert breaker.enter()
    breaker.fail()
    assert breaker.enter()
    breaker.succeed()
    for _ in range(2):
        assert breaker.enter()
        breaker.fail()
    assert not breaker.enter()
    assert breaker.seconds_left == 10
    clock.now += 10
    assert breaker.enter(), "nobody may try"
    assert not breaker.enter(), "two try at once"
    breaker.fail()
    assert breaker.seconds_left == 20, "the cool-down does not grow"
    clock.now += 20
    assert breaker.enter()
    breaker.leave()
    assert breaker.enter(), "a cancelled try blocks the next"
    breaker.succeed()
    assert breaker.closed and breaker.enter() and breaker.enter()


def test_a_pause_that_the_server_asks_for_is_kept() -> None:
    clock = Clock()
    breaker = Breaker(clock=clock)
    breaker.pause(7)
    assert not breaker.allows
    clock.now += 7
    assert breaker.allows


def test_a_cool_down_has_an_end() -> None:
    clock = Clock()
    breaker = Breaker(threshold=1, cooldown=10, longest=60, clock=clock)
    for _ in range(100):
        clock.now += 1000
        assert breaker.enter()
        breaker.fail()
    assert breaker.seconds_left == 60


def test_a_rate_spreads_calls_after_a_burst() -> None:
    clock = Clock()
    rate = Rate(60, burst=3, clock=clock)
    assert [rate.take() for _ in range(5)] == pytest.approx([0, 0, 0, 1, 2])
    clock.now += 10
    assert rate.take() == 0
    assert Rate(None).take() == 0


def test_a_rate_that_refuses_takes_no_place() -> None:
    clock = Clock()
    rate = Rate(6, burst=1, clock=clock)
    assert rate.refuse() == 0
    assert [rate.refuse() for _ in range(3)] == pytest.approx([10, 10, 10])
    clock.now += 10
    assert rate.refuse() == 0


@pytest.mark.parametrize(
    ("fault", "again", "server"),
    [
        (RemoteFault("unreachable", ""), True, True),
        (RemoteFault("broken", ""), True, True),
        (RemoteFault("timeout", ""), False, True),
        (RemoteFault("too-long", ""), False, False),
        (RemoteFault("refused", "", status=429), True, False),
        (RemoteFault("refused", "", status=503), True, True),
        (RemoteFault("refused", "", status=400), False, False),
        (RemoteFault("refused", "", status=401), False, False),
        (RemoteFault("cooling", ""), False, False),
        (RemoteFault("busy", ""), False, False),
    ],
)
def test_what_is_worth_retrying_and_what_speaks_against_the_server(
    fault: RemoteFault, again: bool, server: bool
) -> None:
    assert (fault.worth_retrying, fault.of_the_server) == (again, server)


def test_a_server_learns_us_its_dialect() -> None:
    dialect = Dialect()
    body = {"temperature": 0, "max_tokens": 9}
    sent = dialect.put(body, {"type": "object"})
    assert sent["response_format"]["json_schema"]["schema"] == {"type": "object"}
    assert dialect.learn(sent, 400, "response_format is not supported")
    sent = dialect.put(body, {"type": "object"})
    assert sent["response_format"] == {"type": "json_object"}
    assert dialect.learn(sent, 422, "no")
    sent = dialect.put(body, {"type": "object"})
    assert "response_format" not in sent
    assert not dialect.learn(sent, 400, "no")
    assert dialect.learn(sent, 400, "use max_completion_tokens instead of max_tokens")
    assert dialect.learn(sent, 400, "temperature is not supported")
    assert dialect.put(body, None) == {"max_completion_tokens": 9}
    assert not dialect.learn(sent, 429, "temperature")


async def pieces(parts: Iterable[bytes]) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
async def test_events_come_whole_wherever_the_stream_is_cut(size: int) -> None:
    data = b': hello\r\n\r\ndata: {"a": 1}\r\n\r\nevent: x\ndata:two\n\ndata: [DONE]\n\ndata: half'
    cut = [data[i : i + size] for i in range(0, len(data), size)]
    found = [event async for event in events(pieces(cut), longest=100)]
    assert found == [b'{"a": 1}', b"two", b"[DONE]"]


async def test_an_event_without_end_is_given_up() -> None:
    with pytest.raises(SseTooLong):
        async for _ in events(pieces([b"data: "] + [b"x" * 60] * 3), longest=100):
            pass


@pytest.mark.parametrize(
    ("text", "thought", "rest"),
    [
        ("<think>2 + 2\nis 4</think>\nAnswer: 4", "<think>2 + 2\nis 4</think>\n", "Answer: 4"),
        ("2 and 2</think>Answer: 4", "2 and 2", "Answer: 4"),
        ("<think>Answer: 5, no wait", "<think>Answer: 5, no wait", ""),
        ("Answer: 4", "", "Answer: 4"),
    ],
)
def test_what_is_thought_aloud_is_no_answer(text: str, thought: str, rest: str) -> None:
    assert split_thought(text) == (thought, rest)


def test_reasoning_content_is_kept_apart() -> None:
    message = {"content": "Answer: 4", "reasoning_content": "Answer: 5?"}
    reply = read_reply(json.dumps({"choices": [{"message": message}]}).encode())
    assert (reply.text, reply.thought) == ("Answer: 4", "Answer: 5?")


def test_a_program_is_an_answer_where_there_is_no_other() -> None:
    reply = "Here:\n```python\ndef f(x):\n    return x\n```\nand so on"
    assert answer_in(reply) == "def f(x):\n    return x"
    assert answer_in(reply + "\nAnswer: 4") == "4"
