"""Retries, cool-downs and rate limits of a Remote's server, over HTTP."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
import upstream as up
from upstream import Exchange, Upstream

from conftest import entry, fleet_file, remotes_of
from reasonnet.fleet.remote_breaker import Breaker
from reasonnet.fleet.remote_endpoint import Endpoint
from reasonnet.fleet.remote_fault import RemoteFault

Serve = Callable[..., Any]
BODY = json.dumps({"messages": [{"role": "user", "content": "What is 17 * 23?"}]}).encode()
PATH = "/chat/completions"


@pytest.mark.parametrize("date", [False, True])
async def test_a_busy_server_is_asked_again_when_it_says(upstream: Upstream, date: bool) -> None:
    """Half a second, or the second after next, for a date has no fractions."""
    begins = time.time()
    after = formatdate(int(begins) + 2, usegmt=True) if date else "0.5"
    upstream.queue = [up.status(429, headers=f"Retry-After: {after}\r\n")]
    endpoint = Endpoint(upstream.url, retries=1)
    content, lost = await endpoint.post(PATH, BODY, seconds=20)
    assert b"391" in content and lost == 0
    assert time.time() - begins >= (int(begins) + 2 - begins if date else 0.5)
    await endpoint.close()


async def test_who_would_have_us_wait_too_long_is_left_alone_for_that_time(
    upstream: Upstream,
) -> None:
    upstream.queue = [up.status(429, headers="Retry-After: 50\r\n")]
    endpoint = Endpoint(upstream.url, retries=3)
    with pytest.raises(RemoteFault, match="429"):
        await asyncio.wait_for(endpoint.post(PATH, BODY, seconds=20), 5)
    assert 40 < endpoint.breaker.seconds_left <= 50
    with pytest.raises(RemoteFault, match=r"it asked for \d+ s of peace"):
        await endpoint.post(PATH, BODY, seconds=20)
    assert len(upstream.requests) == 1
    await endpoint.close()


async def test_pauses_between_tries_differ(
    upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Jitter: what failed together is not tried again together."""
    asked: list[tuple[float, float]] = []

    def uniform(low: float, high: float) -> float:
        asked.append((low, high))
        return 0.0

    monkeypatch.setattr("reasonnet.fleet.remote_endpoint.random.uniform", uniform)
    upstream.queue = [up.status(503), up.reset]
    endpoint = Endpoint(upstream.url, retries=2)
    content, lost = await endpoint.post(PATH, BODY, seconds=20)
    assert b"391" in content
    assert lost == 1, "the call that broke off may have cost something"
    assert asked == [(0, 0.25), (0, 0.5)]
    await endpoint.close()


async def test_our_own_rate_limit_does_not_speak_against_the_server(upstream: Upstream) -> None:
    """One call a minute: the second has no place in time, is told at once, and costs nothing."""
    endpoint = Endpoint(upstream.url, per_minute=1, breaker=Breaker(threshold=1))
    await endpoint.post(PATH, BODY, seconds=5)
    begins = time.monotonic()
    for _ in range(3):
        with pytest.raises(RemoteFault, match="requests_per_minute") as raised:
            await endpoint.post(PATH, BODY, seconds=5)
        assert (raised.value.why, raised.value.lost) == ("busy", 0)
    assert time.monotonic() - begins < 2
    assert endpoint.breaker.closed
    assert len(upstream.requests) == 1
    await endpoint.close()


async def silent(exchange: Exchange) -> None:
    """Begin a reply, and say nothing."""
    await exchange.open_stream()
    await asyncio.sleep(60)


@pytest.mark.parametrize(
    "behave", [silent, up.half_a_stream, up.malformed], ids=lambda behave: behave.__name__
)
def test_a_server_whose_streams_never_end_well_is_cooled_down(
    serve: Serve, upstreams: Callable[[], Upstream], tmp_path: Path, behave: up.Behaviour
) -> None:
    """Its headers are no success: else every request would wait for it again."""
    bad, good = upstreams(), upstreams()
    bad.behave = behave
    more = 'timeout_seconds = 1.0\nretries = 0\nfallbacks = ["good"]'
    path = fleet_file(tmp_path, entry("bad", bad.url, more), entry("good", good.url))
    served = serve(remotes_of(path), cache_seconds=0)
    for _ in range(6):
        assert "[DONE]" in served.chat("What is 17 * 23?", "bad", stream=True).text
    assert len(bad.requests) <= 3
    assert not served.gateway.network.fleet["bad"].available


async def test_a_stream_that_ends_well_forgives_what_was_before(upstream: Upstream) -> None:
    endpoint = Endpoint(upstream.url, retries=0)
    body = json.dumps(json.loads(BODY) | {"stream": True}).encode()
    upstream.queue = [up.status(500), up.status(500)]
    for _ in range(2):
        with pytest.raises(RemoteFault):
            await endpoint.post(PATH, BODY, seconds=5)
    assert endpoint.breaker.failures == 2
    async with endpoint.stream(PATH, body, seconds=5) as pieces:
        async for _ in pieces:
            assert endpoint.breaker.failures == 2, "it has only begun"
    assert endpoint.breaker.failures == 0
    await endpoint.close()
