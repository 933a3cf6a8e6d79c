"""The fleet file: what it may say, and Remotes over a real local server."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from reasonnet.core.attempt import Attempt
from reasonnet.core.errors import FleetFileError, PlanError
from reasonnet.fleet.remote import PROMPT, Remote
from reasonnet.fleet.remote_spec import RemoteSpec
from reasonnet.fleet.reply import answer_in, read_answer
from reasonnet.fleet.specialist import Task
from reasonnet.network.fleetfile import read_fleet_file
from reasonnet.network.remote_planner import RemotePlanner, read_plan

REMOTE = """
[[specialist]]
name = "big"
kind = "remote"
base_url = "http://127.0.0.1:1/v1"
model = "m"
skills = ["math/*"]
"""
FULL = """
include = ["embedded"]
planner = "qwen-math-7b"
policy = "thorough"

[[specialist]]
name = "qwen-math-7b"
kind = "remote"
base_url = "http://127.0.0.1:8000/v1"
model = "Qwen/Qwen2.5-Math-7B-Instruct"
api_key_env = "VLLM_KEY"
skills = ["math/*"]
parameters = 7.6e9
parameters_active = 7.6e9
context_length = 4096
usd_per_million_tokens = { in = 0.10, out = 0.20 }
max_concurrency = 32
"""


def write(folder: Path, text: str) -> Path:
    """Write a fleet file."""
    path = folder / "fleet.toml"
    path.write_text(text)
    return path


def test_the_example_of_the_design_is_read_in_full(tmp_path: Path) -> None:
    file = read_fleet_file(write(tmp_path, FULL))
    assert (file.embedded, file.policy, file.planner) == (True, "thorough", "qwen-math-7b")
    card = file.remotes[0].card()
    assert (card.name, card.kind) == ("qwen-math-7b", "remote")
    assert card.parameters == card.parameters_active == 7_600_000_000
    assert (card.skills["math/*"].right, card.skills["math/*"].n) == (8, 10)
    assert card.usd(1_000_000, 1_000_000) == pytest.approx(0.30)
    assert card.max_concurrency == 32
    assert card.max_characters < 4096 * 4


def test_an_unknown_price_stays_unknown(tmp_path: Path) -> None:
    card = read_fleet_file(write(tmp_path, REMOTE)).remotes[0].card()
    assert card.usd(1, 1) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("includes = []", "unknown key 'includes': did you mean 'include'?"),
        ('include = ["everything"]', 'include must be ["embedded"]'),
        ('include = "embedded"', "include must be a list of texts"),
        ("", "no specialist"),
        ('policy = "reckless"' + REMOTE, "policy must be one of fast, balanced, thorough"),
        ("policy = 3" + REMOTE, "policy must be one of"),
        ('planner = "bog"' + REMOTE, "'bog': did you mean 'big'?"),
        ("planner = 3" + REMOTE, "planner must be a text"),
        (REMOTE + REMOTE, "two specialists are called 'big'"),
        ("specialist = 3", "must be written [[specialist]]"),
        (REMOTE + "modle = 'm'", "specialist 'big': unknown key 'modle': did you mean 'model'?"),
        (REMOTE.replace('name = "big"', ""), "specialist 1: name is missing"),
        (REMOTE.replace('"m"', '""'), "model must be a text"),
        (REMOTE.replace('"remote"', '"reader"'), "kind must be one of remote, got 'reader'"),
        (REMOTE.replace("http://", "ftp://"), "base_url must be like http"),
        (REMOTE.replace("127", "user:pw@127"), "base_url must not hold"),
        (REMOTE.replace('"math/*"', '"math"'), "skills has 'math'"),
        (REMOTE.replace('"math/*"', ""), "skills is empty"),
        (REMOTE + "parameters = 'many'", "parameters must be a whole number"),
        (REMOTE + "parameters = 1.5", "parameters must be a whole number"),
        (REMOTE + "parameters = true", "parameters must be a whole number"),
        (REMOTE + "parameters = nan", "parameters must be a whole number"),
        (REMOTE + "max_concurrency = 0", "of at least 1"),
        (REMOTE + "timeout_seconds = 0", "timeout_seconds must be a number above 0"),
        (REMOTE + "timeout_seconds = inf", "timeout_seconds must be a number above 0"),
        (REMOTE + "context_length = 100\nmax_tokens = 100", "must be below context_length"),
        (REMOTE + "usd_per_million_tokens = 1", "must be a table with in, out"),
        (REMOTE + "usd_per_million_tokens = {in = 1}", "usd_per_million_tokens: out is missing"),
        (REMOTE + "usd_per_million_tokens = {in = -1, out = 1}", "in must be a number"),
        (REMOTE + "usd_per_million_tokens = {inn = 1, out = 1}", "did you mean 'in'?"),
        ("= 3", "is not TOML"),
    ],
)
def test_a_fault_names_file_and_key(tmp_path: Path, text: str, said: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(FleetFileError) as caught:
        read_fleet_file(path)
    assert said in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_key_in_the_file_is_refused_and_not_repeated(tmp_path: Path) -> None:
    with pytest.raises(FleetFileError) as caught:
        read_fleet_file(write(tmp_path, REMOTE + 'api_key_env = "sk-123-secret"'))
    assert "name of an environment variable" in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(FleetFileError, match="cannot be read"):
            read_fleet_file(path)


def test_a_missing_key_says_which_variable_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BIG_KEY", raising=False)
    with pytest.raises(FleetFileError, match="set the environment variable BIG_KEY"):
        Remote(spec_of("http://127.0.0.1:1", api_key_env="BIG_KEY"))


def spec_of(url: str, **more: Any) -> RemoteSpec:
    """Return a Remote's description."""
    facts: dict[str, Any] = {"name": "big", "model": "m", "skills": ("*",), "base_url": url}
    facts |= {"retries": 0} | more
    return RemoteSpec(**facts)


class Server(ThreadingHTTPServer):
    """A chat-completions server that says what it is told to say."""

    daemon_threads = True

    def __init__(self) -> None:
        self.replies: list[tuple[int, bytes]] = []
        self.requests: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.delay = 0.0
        self.asked, self.hung_up = threading.Event(), threading.Event()
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def say(self, text: str, *, usage: dict[str, int] | None = None, finish: str = "stop") -> None:
        choice = {"message": {"role": "assistant", "content": text}, "finish_reason": finish}
        body = {"choices": [choice]} | ({"usage": usage} if usage else {})
        self.replies.append((200, json.dumps(body).encode()))


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self._send(200, json.dumps({"data": [{"id": "m"}]}).encode())

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.server.requests.append(json.loads(self.rfile.read(length)))
        self.server.keys.append(self.headers.get("Authorization"))
        self.server.asked.set()
        if self.server.delay:
            self.connection.settimeout(self.server.delay)
            try:
                if self.connection.recv(1) == b"":
                    self.server.hung_up.set()
            except OSError:
                pass
            return
        self._send(*self.server.replies.pop(0))

    def _send(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Run a server on the loopback."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    running = Server()
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield running
    running.shutdown()
    running.server_close()
    thread.join()


async def ask(spec: RemoteSpec, text: str = "What is 17 * 23?") -> Attempt:
    """Attempt one step."""
    remote = Remote(spec)
    try:
        return await remote.attempt(Task(text, "math/word-problem"))
    finally:
        await remote.close()


async def test_an_answer_comes_with_its_price_and_the_prompt(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BIG_KEY", "s3cret")
    server.say(
        "It is 391.\n**Answer:** $391$.", usage={"prompt_tokens": 40, "completion_tokens": 9}
    )
    spec = spec_of(
        server.url, api_key_env="BIG_KEY", usd_in=1.0, usd_out=2.0, parameters_active=1000
    )
    attempt = await ask(spec)
    assert (attempt.answer, attempt.answer_type, attempt.value) == ("391", "integer", 391)
    assert (attempt.tokens_in, attempt.tokens_out) == (40, 9)
    assert attempt.usd == pytest.approx(58e-6)
    assert attempt.flops == 2 * 1000 * 49
    assert (attempt.kind, attempt.skill, attempt.error) == ("remote", "math/word-problem", None)
    assert server.keys == ["Bearer s3cret"]
    sent = server.requests[0]
    assert sent["model"] == "m"
    assert [m["content"] for m in sent["messages"]] == [PROMPT, "What is 17 * 23?"]
    assert json.loads(str(attempt.call)) == sent
    assert "s3cret" not in repr(attempt)


async def test_a_price_without_usage_is_an_estimate_and_says_so(server: Server) -> None:
    server.say("Answer: 4")
    attempt = await ask(spec_of(server.url, usd_in=1.0, usd_out=1.0))
    assert (attempt.estimated, attempt.tokens_out) == (True, 3)
    assert attempt.tokens_in == -(-len(PROMPT + "What is 17 * 23?") // 4)
    assert attempt.usd == pytest.approx((attempt.tokens_in + 3) / 1e6)
    server.say("Answer: 4", usage={"prompt_tokens": 1, "completion_tokens": 1})
    assert not (await ask(spec_of(server.url))).estimated
    server.replies.append((200, b"<html>"))
    assert (await ask(spec_of(server.url, usd_in=1.0, usd_out=1.0))).usd is None


async def test_an_unknown_price_per_token_stays_unknown(server: Server) -> None:
    server.say("Answer: 4")
    assert (await ask(spec_of(server.url, usd_in=0.0, usd_out=0.0))).usd == 0.0
    server.say("Answer: 4", usage={"prompt_tokens": 1, "completion_tokens": 1})
    assert (await ask(spec_of(server.url))).usd is None


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (401, b'{"error": {"message": "bad key"}}', "401 bad key (set api_key_env)"),
        (500, b"<html>", "refused: 500 <html>"),
        (200, b"<html>", "not a chat completion"),
        (200, b'{"choices": []}', "not a chat completion"),
        (200, b'{"choices": [{"message": {"content": "I do not know."}}]}', "holds no answer"),
        (200, b'{"choices": [{"message": {"content": null}}]}', "holds no answer"),
        (
            200,
            b'{"choices": [{"message": {"content": "So"}, "finish_reason": "length"}]}',
            "raise max_tokens",
        ),
    ],
)
async def test_a_fault_of_the_server_is_data(
    server: Server, status: int, body: bytes, said: str
) -> None:
    server.replies.append((status, body))
    attempt = await ask(spec_of(server.url))
    assert attempt.answer is None
    assert said in str(attempt.error)


async def test_no_server_is_data_and_costs_nothing() -> None:
    attempt = await ask(spec_of("http://127.0.0.1:9/v1", usd_in=1.0, usd_out=1.0))
    assert "http://127.0.0.1:9/v1 cannot be reached" in str(attempt.error)
    assert attempt.usd == 0.0


async def test_a_slow_server_times_out_at_an_unknown_price(server: Server) -> None:
    server.delay = 5.0
    attempt = await ask(spec_of(server.url, timeout_seconds=0.1, usd_in=1.0, usd_out=1.0))
    assert attempt.error == "no reply within 0.1 s"
    assert attempt.usd is None


async def test_cancelling_hangs_up(server: Server) -> None:
    server.delay = 5.0
    task = asyncio.create_task(ask(spec_of(server.url)))
    assert await asyncio.to_thread(server.asked.wait, 2.0)
    started = time.perf_counter()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(server.hung_up.wait, 2.0)
    assert time.perf_counter() - started < 1.0


async def test_a_probe_tells_what_is_wrong(server: Server) -> None:
    good, bad = Remote(spec_of(server.url)), Remote(spec_of(server.url, model="other"))
    gone = Remote(spec_of("http://127.0.0.1:9/v1"))
    assert await good.probe() is None
    assert "has no model 'other': it has m" in str(await bad.probe())
    assert "cannot be reached" in str(await gone.probe())
    for remote in (good, bad, gone):
        await remote.close()


PLAN = (
    '{"steps": [{"id": "a", "question": [{"text": "Add 2 and 3."}]},'
    ' {"id": "b", "question": [{"text": "Is "}, {"ref": "a"}, {"text": " prime?"}]}]}'
)


async def test_a_remote_plans_and_mends_its_plan_once(server: Server) -> None:
    remote = Remote(spec_of(server.url))
    planner = RemotePlanner(remote)
    server.say(f"Sure:\n```json\n{PLAN}\n```")
    proposal = await planner.propose("Add 2 and 3. Is that prime?")
    assert proposal is not None
    assert proposal.plan.planner == "big"
    assert proposal.plan.steps[1].needs == ("a",)
    server.say(PLAN.replace('"ref": "a"', '"ref": "z"'))
    server.say(PLAN)
    assert await planner.propose("Add 2 and 3. Is that prime?") is not None
    assert "needs z, which is no step" in server.requests[-1]["messages"][1]["content"]
    server.say("no")
    server.say("no")
    assert await planner.propose("q") is None
    server.replies.append((500, b""))
    assert await planner.propose("q") is None
    assert server.replies == []
    await remote.close()


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "[]",
        '{"steps": []}',
        '{"steps": 3}',
        '{"steps": [{"id": "a", "question": [{"ref": "a"}]}]}',
        '{"steps": [{"id": "a", "question": [{"text": 3}]}]}',
        '{"steps": [{"id": "a", "question": "text"}]}',
        json.dumps({"steps": [{"id": f"s{n}", "question": [{"text": "q"}]} for n in range(99)]}),
    ],
)
def test_a_reply_that_is_no_plan_is_refused(reply: str) -> None:
    with pytest.raises(PlanError):
        read_plan(reply, "big")


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("Answer: 391", "391"),
        ("Answer: 1\nno, wait\nFinal answer: 1,234.50", "1234.5"),
        ("**Answer:** `yes`.", "yes"),
        ("### Answer: \\boxed{\\frac{1}{2}}", "\\frac{1}{2}"),
        ("so it is \\boxed{42}", "42"),
        ("Answer: 6/4", "1.5"),
        ("Answer: −7", "-7"),
        ("The answer is 4", None),
        ("Answer:   ", None),
        ("\\boxed{4", None),
        ("", None),
    ],
)
def test_the_answer_is_found_in_a_reply(reply: str, answer: str | None) -> None:
    assert answer_in(reply) == answer


def test_an_answer_is_read_as_a_value() -> None:
    assert read_answer("42") == ("integer", 42)
    assert read_answer("1.5") == ("rational", 1.5)
    assert read_answer("7/3") == ("rational", "7/3")
    assert read_answer("Paris") == ("word", "Paris")
    assert read_answer("in the city") == ("text", "in the city")
    assert read_answer(None) == (None, None)
