"""The command line over fakes, in this process and in one of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

FAKE_MAIN = """
import os, pathlib
from reasonnet.cli import settings
from reasonnet.testing import FakeSpecialist, fake_network
attempt = FakeSpecialist.attempt
def telling(self, task):
    pathlib.Path(os.environ["REASONNET_HOME"], "started").touch()
    return attempt(self, task)
FakeSpecialist.attempt = telling
settings.open_network = lambda chosen, traces: fake_network(latency={latency}, traces=traces)
from reasonnet.cli.app import main
main()
"""
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ran:
    """What a run came to."""

    status: int
    out: str
    err: str


def command(*arguments: str, latency: float = 0.0) -> list[str]:
    """Return the command of a process that runs the command line over fakes."""
    return [sys.executable, "-c", FAKE_MAIN.format(latency=latency), *arguments]


def environment(home: Path) -> dict[str, str]:
    """Return the environment of such a process."""
    return os.environ | {
        "PYTHONPATH": str(ROOT / "src"),
        "REASONNET_HOME": str(home),
        "COLUMNS": "100",
        "PYTHONIOENCODING": "utf-8",
    }


def spawn(*arguments: str, home: Path, latency: float = 0.0) -> subprocess.Popen[bytes]:
    """Start the command line over fakes in a process of its own."""
    return subprocess.Popen(
        command(*arguments, latency=latency),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(home),
        preexec_fn=heed_interrupts,
    )


def heed_interrupts() -> None:
    """Undo an ignored SIGINT, which a process started in the background hands on."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
