"""What a program prints: it is run in the sandbox, never inside this process."""

from __future__ import annotations

from reasonnet.tools.arguments import PROGRAM
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import one, tool


@tool("code/output", cost="heavy", program=one(PROGRAM))
def output(program: str) -> str:
    """Return what a Python program prints, without white space around it.

    Raises:
        ToolError: the program fails, runs too long, or needs or prints too much.
    """
    from reasonnet.tools.sandbox import run_program

    outcome = run_program(program)
    if outcome.status != "ok":
        lines = outcome.stderr.strip().splitlines()
        raise ToolError(f"the program ended with {outcome.status}" + (f": {lines[-1]}" if lines else ""))
    return outcome.stdout.strip()
