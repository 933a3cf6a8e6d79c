"""What a given function returns for given arguments: it is run in the sandbox."""

from __future__ import annotations

import ast
import json
import re
from typing import Any

from reasonnet.tools.arguments import MAX_SPAN
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, one, tool

_MARK = "=>"
_CALLING = f"""

import json as _json, sys as _sys

def _plain(value):
    if hasattr(value, "tolist"):
        return value.tolist()
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    return str(value)

_arguments = {{arguments!r}}
if isinstance(_arguments, dict):
    _result = {{name}}(**_arguments)
elif isinstance(_arguments, tuple):
    _result = {{name}}(*_arguments)
else:
    _result = {{name}}(_arguments)
_sys.stdout.write("\\n{_MARK}" + _json.dumps(_result, default=_plain) + "\\n")
"""
_MAIN = ("main_solution", "main", "solve", "solution")


def parse_functions(text: str) -> str:
    """Parse Python source that defines at least one function (it is not run here)."""
    if len(text) > MAX_SPAN:
        raise ArgumentError(f"a program of more than {MAX_SPAN} characters")
    source = text.strip("\n").removeprefix("```python").removeprefix("```").removesuffix("```")
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ArgumentError(f"not a Python program: {error}") from None
    if not any(isinstance(node, ast.FunctionDef) for node in tree.body):
        raise ArgumentError("no function is defined")
    return source


def parse_arguments(text: str) -> Any:
    """Parse arguments as Python or JSON data: `{'n': 3}` by name, `(3, 4)` in order, or one.

    A call `f(3, k=4)`, its inside `n=3, k=4`, and lines `n = 3` or `n: 3` are known too.

    Raises:
        ArgumentError: on anything but literals.
    """
    plain = text.strip().strip("`")
    if len(plain) > MAX_SPAN:
        raise ArgumentError("arguments of more than 20000 characters")
    try:
        value = ast.literal_eval(plain)
    except (ValueError, SyntaxError, TypeError, RecursionError, MemoryError):
        try:
            value = json.loads(plain)
        except (ValueError, RecursionError):
            value = _as_call(plain)
    if isinstance(value, (str, bytes)) and len(value.split()) > 1:
        raise ArgumentError("a sentence in quotes is no argument on its own")
    return value


_NAMED = {"true": True, "false": False, "null": None}
_ASSIGNED = re.compile(r"\s*[\"'`]?([A-Za-z_]\w*)[\"'`]?\s*[:=]\s*(.+?)[,;]?\s*")


def _as_call(plain: str) -> Any:
    """Read a call, its inside, or a line for each argument.

    Raises:
        ArgumentError: on anything but literals.
    """
    wrong = ArgumentError(f"not arguments of a function: {plain[:40]!r}")
    lines = [line for line in plain.splitlines() if line.strip()]
    found = [_ASSIGNED.fullmatch(line) for line in lines]
    for source in (plain, f"f({plain})"):
        try:
            node = ast.parse(source, mode="eval").body
            if not isinstance(node, ast.Call) or (source != plain and not node.keywords):
                continue
            values = tuple(_literal(argument) for argument in node.args)
            named = {word.arg: _literal(word.value) for word in node.keywords}
        except (SyntaxError, ValueError, TypeError, RecursionError, MemoryError):
            continue
        if None in named or (values and named) or not (values or named):
            raise wrong
        return named or values
    assigned = [m for m in found if m is not None]
    if len(assigned) < len(found):
        raise wrong
    try:
        return {m[1]: _literal(ast.parse(m[2].strip(), mode="eval").body) for m in assigned}
    except (SyntaxError, ValueError, TypeError, RecursionError, MemoryError):
        raise wrong from None


def _literal(node: ast.expr) -> Any:
    if isinstance(node, ast.Name) and node.id in _NAMED:
        return _NAMED[node.id]
    return ast.literal_eval(node)


FUNCTIONS = ArgumentType("program with a function", parse_functions)
ARGUMENTS = ArgumentType("arguments of a function", parse_arguments)


def main_function(source: str) -> str:
    """Return the function that a program is about: one named as a main one, or the last."""
    names = [node.name for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]
    return next((name for name in _MAIN if name in names), names[-1])


@tool("code/call", cost="heavy", program=one(FUNCTIONS), program_input=one(ARGUMENTS))
def call(program: str, program_input: Any) -> str:
    """Return as JSON what the program's main function returns for the given arguments.

    The main function is `main_solution`, `main`, `solve` or else the last one.

    Raises:
        ToolError: it fails, runs too long, or needs what the sandbox does not have.
    """
    from reasonnet.tools.sandbox import Limits, run_program

    # The body's own calls under `if __name__ == "__main__"` would need input and print.
    source = f"__name__ = 'given'\n{program}" + _CALLING.format(
        arguments=program_input, name=main_function(program)
    )
    try:
        outcome = run_program(source, limits=Limits(cpu_seconds=4.0, wall_seconds=6.0))
    except ValueError as error:
        raise ToolError(str(error)) from None
    if outcome.status != "ok":
        lines = outcome.stderr.strip().splitlines()
        reason = f": {lines[-1]}" if lines else ""
        raise ToolError(f"the function ended with {outcome.status}{reason}"[:300])
    _, _, said = outcome.stdout.rpartition(f"\n{_MARK}")
    return said.strip()
