"""What a gateway costs: `reasonnet serve` and LiteLLM's proxy in front of the same local upstream.

    python benchmarks/gateway.py --litellm FOLDER [--rounds N] [--requests N]

FOLDER is a virtual environment with LiteLLM; where it is not there yet, it is made, and LiteLLM is
installed in it (it needs one of its own). Without --litellm ReasonNet is measured alone.

One worker each, in one run, in turns, so that what else the machine does befalls both. ReasonNet
has authentication, a budget, a rate limit, routing by name with a circuit breaker, metrics and the
ledger (SQLite) switched on; LiteLLM has its master key, and no database: what it would keep of
budgets and spending is off, to its advantage.

Prints a table and writes gateway.json and gateway.md beside this file. The exit status is 1 where a
goal is missed: 3 times LiteLLM's throughput, a third of the latency that it adds.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

HERE = Path(__file__).parent
FLEET = """
[[specialist]]
name = "m"
kind = "remote"
base_url = "http://127.0.0.1:{port}/v1"
model = "m"
skills = ["*"]
usd_per_million_tokens = {{ in = 0.1, out = 0.2 }}
max_concurrency = 64
"""
LITELLM = """
model_list:
  - model_name: m
    litellm_params: {{model: openai/m, api_base: "http://127.0.0.1:{port}/v1", api_key: none}}
general_settings: {{master_key: sk-benchmark}}
"""
CONCURRENCY = 32
LITELLM_PACKAGE = "litellm[proxy]==1.108.7"
GOALS: Mapping[str, tuple[str, Callable[[float], bool]]] = {
    "throughput": ("≥ 3", lambda ratio: ratio >= 3),
    "added_p50": ("≤ 1/3", lambda ratio: ratio <= 1 / 3),
    "added_p99": ("≤ 1/3", lambda ratio: ratio <= 1 / 3),
}
"""Of our figures over LiteLLM's."""


@dataclass(slots=True)
class Target:
    """Something that answers chat completions."""

    name: str
    url: str
    key: str
    model: str = "m"
    alone: list[float] = field(default_factory=list)
    """Seconds of each request, one at a time."""
    rates: list[float] = field(default_factory=list)
    """Requests a second of each round, many side by side."""
    crowded: list[float] = field(default_factory=list)
    """Seconds of each request, many side by side."""


async def ask(session: aiohttp.ClientSession, target: Target, number: int) -> float:
    """Ask once; returns the seconds."""
    body = {
        "model": target.model,
        "messages": [{"role": "user", "content": f"What is 2 + {number}?"}],
        "reasonnet": {"cache": False},
    }
    if target.name == "LiteLLM":
        del body["reasonnet"]
    headers = {"Authorization": f"Bearer {target.key}"}
    began = time.perf_counter()
    async with session.post(target.url, json=body, headers=headers) as reply:
        said = await reply.read()
        if reply.status != 200:
            raise SystemExit(f"{target.name}: {reply.status} {said[:300]!r}")
    return time.perf_counter() - began


async def load(target: Target, requests: int, side_by_side: int) -> tuple[list[float], float]:
    """Ask so many times; returns the seconds of each and of all together."""
    numbers = iter(range(requests))
    seconds: list[float] = []
    async with aiohttp.ClientSession() as session:

        async def worker() -> None:
            for number in numbers:
                seconds.append(await ask(session, target, number))  # noqa: PERF401

        began = time.perf_counter()
        await asyncio.gather(*(worker() for _ in range(side_by_side)))
        return seconds, time.perf_counter() - began


async def measure(targets: Sequence[Target], rounds: int, requests: int) -> None:
    """Measure the targets in turns."""
    for target in targets:
        await load(target, 50, 8)  # connections, lazy imports
    for number in range(rounds):
        print(f"round {number + 1} of {rounds} …", file=sys.stderr, flush=True)
        for target in targets:
            seconds, _ = await load(target, requests // 2, 1)
            target.alone += seconds
        for target in targets:
            seconds, whole = await load(target, requests, CONCURRENCY)
            target.crowded += seconds
            target.rates.append(requests / whole)


def share(values: Sequence[float], part: float) -> float:
    """Return a quantile."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def free_port() -> int:
    """Return a port that is free now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def running(command: Sequence[str], url: str, **environment: str) -> Iterator[int]:
    """Run a server until it is no longer needed; gives its process number."""
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            command, stdout=log, stderr=log, env={**os.environ, **environment}
        )
        try:
            deadline = time.monotonic() + 900
            while not answers(url):
                if process.poll() is not None or time.monotonic() > deadline:
                    log.seek(0)
                    raise SystemExit(f"{command[0]} does not start:\n{log.read().decode()[-3000:]}")
                time.sleep(0.2)
            yield process.pid
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


def answers(url: str) -> bool:
    """Tell whether something answers HTTP there."""
    import urllib.error
    import urllib.request

    try:
        urllib.request.urlopen(url, timeout=2).close()
    except urllib.error.HTTPError:
        return True
    except (OSError, ValueError):
        return False
    return True


def main() -> int:
    """Run the benchmark; returns the exit status."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--litellm", type=Path, help="virtual environment of LiteLLM's own")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--requests", type=int, default=400)
    wanted = options.parse_args()
    litellm = installed(wanted.litellm) if wanted.litellm is not None else None
    with tempfile.TemporaryDirectory() as folder:
        return run(Path(folder), litellm, wanted.rounds, wanted.requests)


def installed(folder: Path) -> str:
    """Return LiteLLM's command in a virtual environment, which is made where it is missing."""
    command = folder / "bin" / "litellm"
    if not command.exists():
        print(f"installing {LITELLM_PACKAGE} in {folder} …", file=sys.stderr, flush=True)
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        pip = [folder / "bin" / "python", "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, "--disable-pip-version-check", LITELLM_PACKAGE], check=True)
    return str(command.absolute())


def litellm_version(command: str) -> str:
    """Return the version of the LiteLLM that was measured."""
    python = Path(command).with_name("python")
    ask_it = "import importlib.metadata as m; print(m.version('litellm'))"
    done = subprocess.run([python, "-c", ask_it], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def run(folder: Path, litellm: str | None, rounds: int, requests: int) -> int:
    """Start the servers, measure, print and write; returns the exit status."""
    upstream, ours, theirs = free_port(), free_port(), free_port()
    (folder / "fleet.toml").write_text(FLEET.format(port=upstream))
    (folder / "litellm.yaml").write_text(LITELLM.format(port=upstream))
    home = {"REASONNET_HOME": str(folder)}
    reasonnet = [sys.executable, "-m", "reasonnet"]
    limits = ["--budget-usd", "1000", "--per-minute", "10000000"]
    key = subprocess.run(
        [*reasonnet, "keys", "add", "benchmark", *limits],
        capture_output=True, text=True, check=True, env={**os.environ, **home},
    ).stdout.strip()  # fmt: skip
    path = "/v1/chat/completions"
    mock = [
        sys.executable, "-m", "uvicorn", "gateway_upstream:app", "--app-dir", str(HERE),
        "--port", str(upstream), "--log-level", "warning", "--no-access-log",
    ]  # fmt: skip
    serve = [*reasonnet, "serve", "--port", str(ours), "--fleet", str(folder / "fleet.toml")]
    targets = [
        Target("upstream alone", f"http://127.0.0.1:{upstream}{path}", "none"),
        Target("ReasonNet", f"http://127.0.0.1:{ours}{path}", key),
    ]
    with (
        running(mock, f"http://127.0.0.1:{upstream}/v1/models"),
        running(serve, f"http://127.0.0.1:{ours}/healthz", **home),
    ):
        if litellm is None:
            asyncio.run(measure(targets, rounds, requests))
        else:
            targets.append(Target("LiteLLM", f"http://127.0.0.1:{theirs}{path}", "sk-benchmark"))
            proxy = [
                litellm, "--config", str(folder / "litellm.yaml"), "--host", "127.0.0.1",
                "--port", str(theirs), "--num_workers", "1", "--telemetry", "False",
            ]  # fmt: skip
            local = {"LITELLM_LOCAL_MODEL_COST_MAP": "True", "LITELLM_LOG": "ERROR"}
            with running(proxy, f"http://127.0.0.1:{theirs}/health/liveliness", **local):
                asyncio.run(measure(targets, rounds, requests))
        # The whole dispatcher in between: analysed, planned, routed, attempted, checked.
        routed = Target("ReasonNet, as a question", targets[1].url, key, "reasonnet-fast")
        asyncio.run(measure([routed], 1, requests // 2))
    return report(targets, routed, None if litellm is None else litellm_version(litellm))


def report(targets: Sequence[Target], routed: Target, version: str | None) -> int:
    """Print the table and write the files; returns 1 where a goal is missed."""
    direct = targets[0]
    p50, p99 = share(direct.alone, 0.5), share(direct.alone, 0.99)
    print(f"{'':26}{'requests/s':>12}{'added p50':>12}{'added p99':>12}   (ms, one at a time)")
    figures: dict[str, dict[str, float]] = {}
    for target in (*targets, routed):
        found = {
            "requests_per_second": share(target.rates, 0.5),
            "p50_ms": share(target.alone, 0.5) * 1e3,
            "p99_ms": share(target.alone, 0.99) * 1e3,
            "added_p50_ms": (share(target.alone, 0.5) - p50) * 1e3,
            "added_p99_ms": (share(target.alone, 0.99) - p99) * 1e3,
            "crowded_p50_ms": share(target.crowded, 0.5) * 1e3,
            "crowded_p99_ms": share(target.crowded, 0.99) * 1e3,
        }
        figures[target.name] = {name: round(value, 3) for name, value in found.items()}
        print(
            f"{target.name:26}{found['requests_per_second']:12.0f}"
            f"{found['added_p50_ms']:12.2f}{found['added_p99_ms']:12.2f}"
        )
    missed = False
    ratios: dict[str, float] = {}
    if "LiteLLM" in figures:
        ours, theirs = figures["ReasonNet"], figures["LiteLLM"]
        ratios = {
            "throughput": ours["requests_per_second"] / theirs["requests_per_second"],
            "added_p50": ours["added_p50_ms"] / theirs["added_p50_ms"],
            "added_p99": ours["added_p99_ms"] / theirs["added_p99_ms"],
        }
        for name, ratio in ratios.items():
            goal, met = GOALS[name]
            print(
                f"{name}: {ratio:.2f} of LiteLLM's (goal {goal}){'' if met(ratio) else ' MISSED'}"
            )
        missed = not all(GOALS[name][1](ratio) for name, ratio in ratios.items())
    machine = {
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": os.cpu_count(),
        "litellm": version,
        "load": [round(load, 2) for load in os.getloadavg()],
        "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }
    document = {"machine": machine, "figures": figures, "ratios": ratios}
    (HERE / "gateway.json").write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    (HERE / "gateway.md").write_text(markdown(document), encoding="utf-8")
    return int(missed)


def markdown(document: Mapping[str, Any]) -> str:
    """Return the table as the docs have it."""
    machine = document["machine"]
    lines = [
        "| | requests/s, 32 side by side | added p50, ms | added p99, ms |",
        "|---|---|---|---|",
    ]
    for name, found in document["figures"].items():
        shown = f"LiteLLM {machine['litellm']}" if name == "LiteLLM" else name
        added = (f"{found['added_p50_ms']:.2f} | {found['added_p99_ms']:.2f}").strip()
        lines.append(f"| {shown} | {found['requests_per_second']:.0f} | {added} |")
    if document["ratios"]:
        ratios = " | ".join(
            f"{ratio:.2f} (goal {GOALS[name][0]})" for name, ratio in document["ratios"].items()
        )
        lines.append(f"| ReasonNet over LiteLLM | {ratios} |")
    load = ", ".join(str(one) for one in machine["load"])
    lines += [
        "",
        f"{machine['cores']} cores, Python {machine['python']}, load {load}, {machine['at'][:10]}; "
        "`python benchmarks/gateway.py --litellm FOLDER`. Added: one request at a time, over the "
        "upstream alone.",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
