"""What a whole process of the command line costs: wall time and peak memory.

Each command runs five times in a process of its own, with a temporary home; the figures are
medians. Memory is `ru_maxrss` of the process itself (`os.wait4`), so workers that it starts are not
in it. Linux counts the memory of the process that starts another into the other's peak, so a bare
Python starts them, not this one, which has NumPy loaded.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence

from table import Row, median

REPEATS = 5
COMMANDS: tuple[tuple[str, Sequence[str]], ...] = (
    ("reasonnet --help", ("-m", "reasonnet", "--help")),
    (
        'reasonnet ask "gcd of 84 and 36"',
        ("-m", "reasonnet", "ask", "What is the gcd of 84 and 36?"),
    ),
)


LAUNCHER = """
import os, sys, time
null = os.open(os.devnull, os.O_RDWR)
actions = [(os.POSIX_SPAWN_DUP2, null, descriptor) for descriptor in (0, 1, 2)]
started = time.perf_counter()
pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=actions)
_, status, usage = os.wait4(pid, 0)
print(time.perf_counter() - started, usage.ru_maxrss, os.waitstatus_to_exitcode(status))
"""


def run(arguments: Sequence[str]) -> tuple[float, float, int]:
    """Run Python once; returns wall seconds, peak MB and the exit status."""
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-I", "-S", "-c", LAUNCHER, sys.executable, *arguments],
            capture_output=True,
            check=True,
            text=True,
            env={**os.environ, "REASONNET_HOME": home},
        )
    seconds, memory, status = done.stdout.split()
    kilobytes = float(memory) / (1024 if sys.platform == "darwin" else 1)
    return float(seconds), kilobytes / 1024, int(status)


def rows() -> list[Row]:
    """Measure."""
    bare = [run(("-c", "pass")) for _ in range(REPEATS)]
    seconds, memory = (median([measured[at] for measured in bare]) for at in (0, 1))
    found = []
    for name, arguments in COMMANDS:
        measured = [run(arguments) for _ in range(REPEATS)]
        statuses = {status for _, _, status in measured}
        note = "" if statuses == {0} else f"exit status {sorted(statuses)}"
        for at, what, unit, baseline in ((0, "wall", "s", seconds), (1, "peak", "MB", memory)):
            found.append(
                Row(
                    name=f"{name}, {what}",
                    value=median([run_[at] for run_ in measured]),
                    unit=unit,
                    baseline=baseline,
                    against="python -c pass",
                    note=note,
                )
            )
    return found
