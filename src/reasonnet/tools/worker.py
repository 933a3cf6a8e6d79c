"""Runs heavy tool calls in a process of its own, so that they can really be stopped.

A request is one JSON line on standard input, the response one on standard output:
`{"skill": …, "arguments": …}` to `{"text": …, "kind": …, "value": …, "cpu": …}` or
`{"error": …, "argument": bool}`.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from typing import Any

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call
from reasonnet.tools.values import to_json

MEMORY_BYTES = 6 * 1024**3
"""Address space; solvers map far more than they use."""


def respond(request: dict[str, Any]) -> dict[str, Any]:
    """Run one call; every failure is a response."""
    started = time.process_time()
    try:
        result = call(request["skill"], request["arguments"])
    except ToolError as error:
        return {"error": str(error), "argument": isinstance(error, ArgumentError)}
    except MemoryError:
        return {"error": "the call needs too much memory", "argument": False}
    except RecursionError:
        return {"error": "the argument is nested too deeply", "argument": True}
    except Exception as error:  # a tool's own fault must not end the worker
        return {
            "error": f"the tool failed: {type(error).__name__}: {error}"[:500],
            "argument": False,
        }
    return {
        "text": result.text,
        "kind": result.kind,
        "value": to_json(result.value),
        "cpu": time.process_time() - started,
    }


def main() -> None:
    """Serve requests until standard input closes."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    # Whatever a library prints must not end up between the responses.
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        out.write(json.dumps(respond(json.loads(line))) + "\n")
        out.flush()


if __name__ == "__main__":
    main()
