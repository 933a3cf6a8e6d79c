"""`reasonnet serve` as a process: started, asked, killed, started again."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import openai
import upstream as up
from upstream import Upstream

from conftest import Process, entry, fleet_file

Start = Callable[..., Process]
GCD = "What is the gcd of 84 and 36?"


def test_a_real_server_answers_the_official_client_from_the_first_minute(start: Start) -> None:
    """No key, no download, no file: the embedded fleet routes and answers."""
    served = start()
    asked = openai.OpenAI(base_url=served.url, api_key="none", max_retries=0)
    reply = asked.chat.completions.create(
        model="reasonnet", messages=[{"role": "user", "content": GCD}]
    )
    assert reply.choices[0].message.content == "12"
    assert len(asked.models.list().data) > 10
    pieces = asked.chat.completions.create(
        model="reasonnet-fast", messages=[{"role": "user", "content": GCD}], stream=True
    )
    assert "".join(c.delta.content or "" for p in pieces for c in p.choices) == "12"
    assert served.stop(signal.SIGTERM) == 0


def test_two_hundred_questions_and_a_kill_lose_none_that_was_acknowledged(
    start: Start, upstream: Upstream, tmp_path: Path
) -> None:
    """Acknowledged: its trace id was sent. After the restart it is answered or interrupted."""
    count = 0

    async def some_are_slow(exchange: up.Exchange) -> None:
        nonlocal count
        count += 1
        if count % 2:
            await asyncio.sleep(60)
        await up.says()(exchange)

    upstream.behave = some_are_slow
    more = "timeout_seconds = 50.0\nmax_concurrency = 200"
    path = fleet_file(tmp_path, entry("one", upstream.url, more))
    served = start("--fleet", str(path), "--cache", "0")
    acknowledged: dict[str, bool] = {}
    """Trace ids that were sent, with whether the whole answer was."""

    async def ask(client: httpx.AsyncClient, number: int) -> None:
        body = {
            "model": "one" if number % 4 < 2 else "reasonnet",
            "stream": True,
            "messages": [{"role": "user", "content": f"What is {number} * 23?"}],
        }
        try:
            async with client.stream("POST", f"{served.url}/chat/completions", json=body) as reply:
                id = reply.headers["x-reasonnet-trace"]
                acknowledged[id] = False
                async for line in reply.aiter_lines():
                    acknowledged[id] = acknowledged[id] or line == "data: [DONE]"
        except httpx.HTTPError:
            pass

    async def everybody() -> None:
        limits = httpx.Limits(max_connections=200)
        async with httpx.AsyncClient(timeout=60, limits=limits) as client:
            asking = [asyncio.create_task(ask(client, number)) for number in range(200)]
            while sum(acknowledged.values()) < 50:  # noqa: ASYNC110 - the thick of it
                await asyncio.sleep(0.01)
            served.process.kill()
            await asyncio.gather(*asking)

    asyncio.run(everybody())
    served.stop()
    assert len(acknowledged) > 50
    again = start("--fleet", str(path))
    assert any("interrupted" in line for line in again.lines)
    seen = {"answered": 0, "interrupted": 0}
    unbilled = 0
    for id, whole in acknowledged.items():
        trace = httpx.get(f"{again.url}/traces/{id}").json()
        seen[trace["status"]] += 1
        if whole:
            assert trace["status"] == "answered", "what was sent in full is lost"
            assert trace["answer"]
        bill, attempts = trace["bill"], trace["attempts"]
        assert bill["usd_known"] == sum(a["usd"] or 0.0 for a in attempts)
        assert bill["unknown_costs"] == sum(a["usd"] is None for a in attempts)
        assert bill["usd_held"] == sum(a["held_usd"] for a in attempts)
        # Whose attempts had all ended when the server was killed has a known bill.
        in_flight = bill["unknown_costs"] > 0
        unbilled += in_flight
        assert bill["usd"] == (None if in_flight else bill["usd_known"])
        assert (bill["usd_held"] > 0) == in_flight
        assert trace["status"] == "interrupted" or not in_flight
    assert seen["answered"] >= 50
    assert unbilled > 0, "nothing was in flight when the server was killed"
    assert seen["interrupted"] > 0


def test_a_server_that_is_told_to_end_lets_what_is_in_flight_end(
    start: Start, upstream: Upstream, tmp_path: Path
) -> None:
    began = threading.Event()

    async def slow(exchange: up.Exchange) -> None:
        began.set()
        await asyncio.sleep(1.0)
        await up.says()(exchange)

    upstream.behave = slow
    path = fleet_file(tmp_path, entry("one", upstream.url))
    served = start("--fleet", str(path))
    replies: list[httpx.Response] = []
    asking = threading.Thread(target=lambda: replies.append(_ask(served)))
    asking.start()
    assert began.wait(20)
    assert served.stop(signal.SIGTERM) == 0
    asking.join(20)
    assert replies[0].json()["choices"][0]["message"]["content"].endswith("391")
    assert any("shutting down" in line for line in served.lines)


def test_what_does_not_end_in_time_is_recorded_as_interrupted(
    start: Start, upstream: Upstream, tmp_path: Path
) -> None:
    upstream.behave = up.hang
    path = fleet_file(tmp_path, entry("one", upstream.url, "timeout_seconds = 50.0"))
    served = start("--fleet", str(path), "--drain", "1")
    ids: list[str] = []

    def ask() -> None:
        body = {"model": "one", "stream": True, "messages": [{"role": "user", "content": "q"}]}
        try:
            with httpx.stream("POST", f"{served.url}/chat/completions", json=body, timeout=60) as r:
                ids.append(r.headers["x-reasonnet-trace"])
                r.read()
        except httpx.HTTPError:
            pass

    asking = threading.Thread(target=ask)
    asking.start()
    while not upstream.requests:
        time.sleep(0.01)
    served.stop(signal.SIGTERM)
    asking.join(20)
    again = start("--fleet", str(path))
    trace = httpx.get(f"{again.url}/traces/{ids[0]}").json()
    assert trace["status"] == "interrupted"
    assert trace["bill"]["unknown_costs"] == 1


def test_a_mis_wired_fleet_is_told_at_start(
    start: Start, upstream: Upstream, tmp_path: Path
) -> None:
    upstream.models = ["another"]
    path = fleet_file(
        tmp_path, entry("wrong-model", upstream.url), entry("nobody", "http://127.0.0.1:9/v1")
    )
    served = start("--fleet", str(path))
    told = "\n".join(served.lines)
    assert "warning: wrong-model:" in told and "has no model 'm': it has another" in told
    assert "warning: nobody: http://127.0.0.1:9/v1 cannot be reached" in told
    strict = start("--fleet", str(path), "--strict", wait=False)
    assert strict.process.wait(300) == 2
    strict.stop()
    assert "the fleet has 2 faults" in strict.lines[-1]


def test_a_fleet_file_with_a_fault_does_not_start(start: Start, tmp_path: Path) -> None:
    path = fleet_file(tmp_path, 'specialists = "none"')
    served = start("--fleet", str(path), wait=False)
    assert served.process.wait(300) == 2
    served.stop()
    assert "unknown key 'specialists': did you mean 'specialist'?" in served.lines[-1]


def test_keys_are_made_listed_and_revoked_on_the_command_line(start: Start) -> None:
    def keys(*arguments: str) -> str:
        command = [sys.executable, "-m", "reasonnet", "keys", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    key = keys("add", "me", "--budget-usd", "1", "--per-minute", "600").strip()
    assert key.startswith("rn-")
    row = json.loads(keys("list", "--json"))[0]
    assert (row["name"], row["budget_usd"], row["spent_usd"]) == ("me", 1.0, 0.0)
    assert key not in keys("list")
    served = start()
    assert any("a key is needed" in line for line in served.lines)
    asked = openai.OpenAI(base_url=served.url, api_key=key, max_retries=0)
    assert asked.models.list().data
    keys("revoke", row["id"])
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:  # within seconds, says the documentation
        if httpx.get(f"{served.url}/models", headers={"Authorization": f"Bearer {key}"}).is_error:
            break
        time.sleep(0.5)
    else:
        raise AssertionError("a revoked key still opens the door")


def _ask(served: Process) -> httpx.Response:
    body: dict[str, Any] = {
        "model": "one", "messages": [{"role": "user", "content": "What is 17 * 23?"}],
    }  # fmt: skip
    return httpx.post(f"{served.url}/chat/completions", json=body, timeout=60)
