"""A real inference engine over HTTP: `transformers serve` with a small checkpoint of ours."""

from __future__ import annotations

import importlib.util
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openai
import pytest

from conftest import fleet_file, remotes_of
from reasonnet.fleet.remote import Remote
from reasonnet.fleet.specialist import Task
from reasonnet.network.fleetfile import read_fleet_file

MISSING = [name for name in ("torch", "transformers", "accelerate") if not importlib.util.find_spec(name)]  # fmt: skip  # noqa: E501
ENGINE = Path(sys.executable).with_name("transformers")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        bool(MISSING) or not ENGINE.exists(),
        reason="no inference engine here: pip install 'transformers[serving]' torch",
    ),
]
SPECIALIST = """
[[specialist]]
name = "adder"
kind = "remote"
base_url = "{url}"
model = "{model}"
skills = ["*"]
parameters = 1e5
max_tokens = 16
context_length = 512
timeout_seconds = 60.0
usd_per_million_tokens = {{ in = 1.0, out = 1.0 }}
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Train the checkpoint, if TINY_CHECKPOINT names none, and serve it; gives URL and model."""
    kept = os.environ.get("TINY_CHECKPOINT")
    folder = Path(kept) if kept else tmp_path_factory.mktemp("checkpoint")
    script = Path(__file__).with_name("tiny_checkpoint.py")
    offline = {**os.environ, "HF_HUB_OFFLINE": "1", "CUDA_VISIBLE_DEVICES": ""}
    if not (folder / "config.json").exists():
        subprocess.run([sys.executable, script, folder], check=True, env=offline)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = (folder / "serve.log").open("w")
    process = subprocess.Popen(
        [ENGINE, "serve", folder, "--host", "127.0.0.1", "--port", str(port), "--device", "cpu"],
        stdout=log, stderr=log, env=offline,
    )  # fmt: skip
    url = f"http://127.0.0.1:{port}"
    try:
        deadline = time.monotonic() + 600
        while not _up(url):
            assert process.poll() is None, (folder / "serve.log").read_text()
            assert time.monotonic() < deadline, (folder / "serve.log").read_text()
            time.sleep(0.5)
        yield f"{url}/v1", str(folder)
    finally:
        process.terminate()
        process.wait(20)
        log.close()


def _up(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/health", timeout=2) as reply:
            return bool(reply.status == 200)
    except OSError:
        return False


@pytest.fixture
def fleet(engine: tuple[str, str], tmp_path: Path) -> Path:
    """Describe the engine as a Remote."""
    return fleet_file(tmp_path, SPECIALIST.format(url=engine[0], model=engine[1]))


async def test_a_remote_gets_right_answers_with_tokens_and_price(fleet: Path) -> None:
    remote = Remote(read_fleet_file(fleet).remotes[0])
    attempts = [await remote.attempt(Task(f"What is {a} + {4} ?")) for a in range(6)]
    await remote.close()
    assert [a.answer for a in attempts] == [str(a + 4) for a in range(6)]
    assert all(a.tokens_in > 10 and a.tokens_out > 0 and not a.estimated for a in attempts)
    assert all(a.usd == pytest.approx((a.tokens_in + a.tokens_out) / 1e6) for a in attempts)


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("model", ["adder", "reasonnet"])
def test_the_gateway_serves_the_engines_answers(
    fleet: Path, serve: Callable[..., Any], model: str, stream: bool
) -> None:
    served = serve(remotes_of(fleet), cache_seconds=0)
    asked = openai.OpenAI(base_url=served.url, api_key="none", max_retries=0)
    turns: list[Any] = [{"role": "user", "content": "What is 5 + 3 ?"}]
    if model == "adder":  # passed on as it is, so the prompt that it was trained with comes along
        from reasonnet.fleet.remote import PROMPT

        turns.insert(0, {"role": "system", "content": PROMPT})
    reply = asked.chat.completions.create(model=model, messages=turns, stream=stream)
    if stream:
        pieces = [p for p in reply if p.choices]
        said = "".join(p.choices[0].delta.content or "" for p in pieces)
    else:
        said = reply.choices[0].message.content
    assert said.split()[-1] == "8"
    assert served.gateway.books.metrics.registry.get_sample_value(
        "reasonnet_usd_total", {"model": model}
    ) == pytest.approx(0, abs=1e-3)
