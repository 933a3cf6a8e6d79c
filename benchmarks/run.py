"""Run the benchmarks, print one table, and write it to latest.json beside this file.

    python benchmarks/run.py [NAME ...]

NAME is one of overhead, makespan, throughput, processes; without any, all are run.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

import dispatch_overhead
import makespan
import processes
import throughput
from table import Row, show

BENCHMARKS: dict[str, Callable[[], list[Row]]] = {
    "overhead": dispatch_overhead.rows,
    "makespan": makespan.rows,
    "throughput": throughput.rows,
    "processes": processes.rows,
}
LATEST = Path(__file__).with_name("latest.json")


def machine() -> dict[str, object]:
    """Return what the figures depend on; a loaded machine shows in its load."""
    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "processor": platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
        "load": [round(load, 2) for load in os.getloadavg()],
        "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }


def main(names: Sequence[str]) -> int:
    """Run the named benchmarks; returns the exit status (1 where a goal is missed)."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"no benchmark {unknown[0]!r}: one of {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    before = machine()
    found: dict[str, list[Row]] = {}
    for name in names or BENCHMARKS:
        print(f"{name} …", file=sys.stderr, flush=True)
        found[name] = BENCHMARKS[name]()
    rows = [row for some in found.values() for row in some]
    print(show(rows))
    # What was not run now keeps its last figures, each with the machine that they are from.
    document = json.loads(LATEST.read_text(encoding="utf-8")) if LATEST.exists() else {}
    for name, some in found.items():
        document[name] = {
            "machine": before,
            "rows": [{**asdict(row), "ratio": row.ratio, "met": row.met} for row in some],
        }
    LATEST.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return int(any(row.met is False for row in rows))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
