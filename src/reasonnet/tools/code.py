"""What a program prints: it is run in the sandbox, never inside this process."""

from __future__ import annotations

import re

from reasonnet.tools.arguments import PROGRAM
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import one, tool


@tool("code/output", cost="heavy", program=one(PROGRAM))
def output(program: str) -> int | str:
    """Return what a Python program prints, without white space around it.

    Raises:
        ToolError: the program fails, runs too long, or needs or prints too much.
    """
    from reasonnet.tools.sandbox import run_program

    try:
        outcome = run_program(program)
    except ValueError as error:  # NUL bytes and the like
        raise ToolError(str(error)) from None
    if outcome.status != "ok":
        lines = outcome.stderr.strip().splitlines()
        reason = f": {lines[-1]}" if lines else ""
        raise ToolError(f"the program ended with {outcome.status}{reason}")
    printed = outcome.stdout.strip()
    return int(printed) if re.fullmatch(r"-?\d{1,15}", printed) else printed
