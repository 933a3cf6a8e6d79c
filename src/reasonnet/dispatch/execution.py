"""Execution: a program that a model wrote is run against the tests in the question's own words.

The tests are the user's, not the model's, so passing them is an independent check. They run in the
sandbox (docs/sandbox.md), never in this process.
"""

from __future__ import annotations

import ast
import re
import time

from reasonnet.core.attempt import Attempt, Verdict
from reasonnet.tools.sandbox import Limits, SandboxError, run_program_async

LIMITS = Limits(cpu_seconds=5.0, wall_seconds=10.0)
_DOCTEST = re.compile(r"^[ \t]*>>> (.+)\n[ \t]*(?!>>>)(\S.*)$", re.M)


class Execution:
    """Runs an answer that is a program with the question's tests."""

    async def check(self, attempt: Attempt) -> Verdict | None:
        """Return what the tests say; None where there are none, or the answer is no program."""
        if attempt.answer is None or attempt.kind in ("reader", "refiner"):
            return None
        tests = given_tests(attempt.question)
        if not tests or not _defines(attempt.answer):
            return None
        source = "\n".join([attempt.answer, "", *tests, ""])
        started = time.perf_counter()
        try:
            outcome = await run_program_async(source, limits=LIMITS)
        except (SandboxError, ValueError) as error:
            return Verdict("execution", True, "error", str(error)[:500])
        said = outcome.stderr.strip().splitlines()
        why = said[-1] if said else outcome.status
        passed = outcome.status == "ok"
        failed = outcome.status in ("error", "timeout", "memory", "output")
        return Verdict(
            "execution",
            True,
            "right" if passed else "wrong" if failed else "error",
            f"{len(tests)} tests: {'all pass' if passed else why}"[:500],
            seconds=time.perf_counter() - started,
        )


def given_tests(question: str) -> list[str]:
    """Return the tests that a question states: `assert` lines and doctests, as assert statements.

    >>> given_tests("Write f.  assert f(2) == 4")
    []
    >>> given_tests("Write f such that\\nassert f(2) == 4\\n>>> f(3)\\n9")
    ['assert f(2) == 4', 'assert (f(3)) == (9)']
    """
    found = [line.strip() for line in question.splitlines() if line.strip().startswith("assert ")]
    found += [
        f"assert ({call.strip()}) == ({value.strip()})"
        for call, value in _DOCTEST.findall(question)
    ]
    return [test for test in found if _parses(test)]


def _defines(text: str) -> bool:
    """Tell whether a text is a program that defines something."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    kinds = (ast.FunctionDef, ast.ClassDef, ast.Assign, ast.AsyncFunctionDef)
    return any(isinstance(node, kinds) for node in tree.body)


def _parses(text: str) -> bool:
    try:
        ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True
