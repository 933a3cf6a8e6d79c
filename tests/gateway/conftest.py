"""Upstreams, and gateways in front of them: in a thread, or as a process of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from upstream import Upstream

from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.verify import SecondReading
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.remote import Remote
from reasonnet.network.fleetfile import read_fleet_file
from reasonnet.network.network import Network
from reasonnet.testing import FakeAnalyser, FakePlanner

SPECIALIST = """
[[specialist]]
name = "{name}"
kind = "remote"
base_url = "{url}"
model = "m"
skills = ["*"]
usd_per_million_tokens = {{ in = 1.0, out = 10.0 }}
max_tokens = 1000
{more}
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test a home of its own, and no proxy."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("REASONNET_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    """Run an upstream."""
    running = Upstream()
    yield running
    running.close()


@pytest.fixture
def upstreams() -> Iterator[Callable[[], Upstream]]:
    """Run as many upstreams as the test asks for."""
    running: list[Upstream] = []

    def another() -> Upstream:
        running.append(Upstream())
        return running[-1]

    yield another
    for one in running:
        one.close()


def fleet_file(folder: Path, *entries: str, top: str = 'policy = "balanced"') -> Path:
    """Write a fleet file of specialists."""
    path = folder / "fleet.toml"
    path.write_text(top + "\n" + "\n".join(entries))
    return path


def entry(name: str, url: str, more: str = "timeout_seconds = 30.0\nretries = 0") -> str:
    """Return a specialist's table."""
    return SPECIALIST.format(name=name, url=url, more=more)


def remotes_of(path: Path) -> Network:
    """Return a network of a file's Remotes whose analyser and planner are fakes: no weights."""
    fleet = Fleet([Remote(spec) for spec in read_fleet_file(path).remotes])
    dispatcher = Dispatcher(fleet, FakeAnalyser(), (FakePlanner(),), (SecondReading(fleet),))
    return Network(fleet, dispatcher)


class Served:
    """A gateway that serves from a thread of this process."""

    def __init__(self, gateway: Any) -> None:
        import uvicorn

        from reasonnet.gateway.app import application

        self.gateway = gateway
        config = uvicorn.Config(
            application(gateway), host="127.0.0.1", port=0, log_level="error", access_log=False
        )
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self.server.run, daemon=True)
        self.thread.start()
        while not self.server.started:
            time.sleep(0.005)
        self.port = self.server.servers[0].sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/v1"

    def chat(self, text: str, model: str = "reasonnet", **more: Any) -> httpx.Response:
        """Ask by plain HTTP."""
        headers = more.pop("headers", {})
        body = {"model": model, "messages": [{"role": "user", "content": text}]} | more
        return httpx.post(f"{self.url}/chat/completions", json=body, headers=headers, timeout=60)

    def trace(self, id: str) -> dict[str, Any]:
        """Return a trace."""
        found: dict[str, Any] = httpx.get(f"{self.url}/traces/{id}").json()
        return found

    def close(self) -> None:
        self.server.should_exit = True
        self.thread.join(10)


@pytest.fixture
def serve(home: Path) -> Iterator[Callable[..., Served]]:
    """Serve a network, or a fleet file, from a thread."""
    from reasonnet.gateway.gateway import gateway
    from reasonnet.gateway.server import open_network
    from reasonnet.gateway.settings import GatewaySettings

    running: list[Served] = []

    def start(network: Any = None, **settings: Any) -> Served:
        chosen = GatewaySettings(**settings)
        running.append(Served(gateway(network or open_network(chosen), chosen)))
        return running[-1]

    yield start
    for one in running:
        one.close()


class Process:
    """`reasonnet serve` as a process of its own."""

    def __init__(self, *arguments: str, wait: bool = True) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/v1"
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [
                sys.executable, "-m", "reasonnet", "serve",
                "--port", str(self.port), *arguments,
            ],
            stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )  # fmt: skip
        self._serving = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        if wait:
            assert self._serving.wait(300), self.lines

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.lines.append(line.rstrip("\n"))
            if line.startswith("serving on"):
                self._serving.set()

    def stop(self, number: int = signal.SIGTERM, seconds: float = 30) -> int:
        """Send a signal and wait; returns the exit status."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        status = self.process.wait(seconds)
        self._reader.join(5)
        assert self.process.stderr is not None
        self.process.stderr.close()
        return status


@pytest.fixture
def start(home: Path) -> Iterator[Callable[..., Process]]:
    """Start `reasonnet serve`."""
    running: list[Process] = []

    def begin(*arguments: str, wait: bool = True) -> Process:
        running.append(Process(*arguments, wait=wait))
        return running[-1]

    yield begin
    for one in running:
        if one.process.poll() is None:
            one.stop(signal.SIGKILL)
