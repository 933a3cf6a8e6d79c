"""What a given function returns for given arguments."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from reasonnet.forge.domains import _function_calls_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._listing import words
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark
from reasonnet.tools.function_calls import main_function

MOST = 5000
"""Longest text that is learned from, in characters."""
_QUESTION = re.compile(
    r"Given the following input:\n\n(?P<program_input>.+?)\n\nCan you predict the output"
    r".*copy spans of code directly\.\n\n(?P<program>.+?)\s*$",
    re.DOTALL,
)
_OLD = "in the form of a JSON object as your"
_NEW = re.compile(r"in the form of a JSON value \(.*?\) as your", re.DOTALL)


def _teach(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = _QUESTION.search(text)
    # The sandbox has the standard library only, and a random result has no one answer.
    if (
        found is None
        or len(text) > MOST
        or re.search(r"numpy|sympy|scipy|random|time", found["program"])
    ):
        return None
    return find(text, [(*found.span(role), role) for role in ("program_input", "program")])  # fmt: skip


@dataclass(frozen=True, slots=True)
class _BothVersions(Gym):
    """The generator's wording of today and, half of the time, an older one."""

    def draw(self, rng: Random) -> Marked:
        marked = Gym.draw(self, rng)
        if rng.random() < 0.5:
            return marked
        return Marked(tuple((_NEW.sub(_OLD, t) if r is None else t, r) for t, r in marked.pieces))


_CODEIO = _BothVersions("codeio", _teach, ({"input_prediction_probability": 1.0},), seeds=2)


def _numbers(rng: Random) -> list[int]:
    return [rng.randint(-9, 50) for _ in range(rng.randint(2, 7))]


KNOWN = 300
"""Programs of the other generator, which is slow, that are also asked in words of ours."""


@cache
def _borrowed(index: int) -> tuple[str, dict[str, Any], str, str]:
    """Take a program, its arguments, what it is about and its name from the other generator."""
    rng = Random(index)
    while True:
        entry, drawn = _CODEIO.entry(rng)
        said = {role: text for text, role in drawn.pieces if role is not None}
        try:
            given = ast.literal_eval(said["program_input"])
        except (ValueError, SyntaxError):
            continue
        if not isinstance(given, dict) or not given or len(said["program"]) > 2500:
            continue
        about = re.search(r"as follows:\s+(.+?)\s+The input and output requirements", entry["question"], re.DOTALL)
        text = " ".join(about[1].split()) + " " if about and len(about[1]) < 600 else ""
        if rng.random() < 0.3:
            text = re.split(r"(?<=[.?!]) ", text)[0] + " " if text else ""
        return said["program"], given, text, main_function(said["program"])


def _otherwise(rng: Random, name: str, given: dict[str, Any]) -> str:
    """Write arguments as a call, by keywords, or a line each."""
    lines = [(key, repr(value)) for key, value in given.items()]
    if not all(key.isidentifier() for key in given) or not given:
        return repr(given)
    style = rng.randrange(5)
    if style == 0:
        return f"{name}({', '.join(value for _, value in lines)})"
    if style == 1:
        return f"{name}({', '.join(f'{key}={value}' for key, value in lines)})"
    if style == 2:
        return rng.choice([", ", ", "]).join(f"{key}={value}" for key, value in lines)
    tie = rng.choice([" = ", ": ", "="])
    if style == 3 and len(lines) > 1:
        return "\n".join(f"{key}{tie}{value}" for key, value in lines)
    return f"{lines[0][0]}{tie}{lines[0][1]}" if len(lines) == 1 else json.dumps(given, indent=2)


def _sample(rng: Random) -> dict[str, Slot]:
    name = rng.choice(
        ["f", "g", "main", "solve", "compute", "main_solution", "process", "run", "calc", "task"]
    )
    kind = rng.randrange(9)
    k, m = rng.randint(2, 9), rng.randint(2, 30)
    word = words(rng, 1, 3, 9)[0]
    row = _numbers(rng)
    choices: list[tuple[str, dict[str, Any]]] = [
        (
            f"def {name}(n):\n    total = 0\n    for i in range(n):\n        total += i * {k}\n    return total",
            {"n": m},
        ),
        (f"def {name}(text):\n    return text[::-1].upper()", {"text": word}),
        (f"def {name}(xs):\n    return [x * {k} for x in xs if x % 2 == 0]", {"xs": row}),
        (
            f"def {name}(a, b):\n    while b:\n        a, b = b, a % b\n    return a",
            {"a": m * k, "b": k * 3},
        ),
        (
            f"def {name}(word, n):\n    result = ''\n    for c in word:\n        result += chr((ord(c) - 97 + n) % 26 + 97)\n    return result",
            {"word": word, "n": k},
        ),
        (
            f"def helper(x):\n    return x * x + {k}\n\ndef {name}(x, y):\n    return helper(x) - helper(y)",
            {"x": m, "y": k},
        ),
        (f"def {name}(xs):\n    return {{'total': sum(xs), 'largest': max(xs)}}", {"xs": row}),
        (
            f"def {name}(s):\n    counts = {{}}\n    for c in s:\n        counts[c] = counts.get(c, 0) + 1\n    return counts",
            {"s": word},
        ),
        (
            f"import math\n\ndef {name}(n):\n    # divisors\n    return [d for d in range(1, n + 1) if n % d == 0 and d > math.sqrt({k})]",
            {"n": m},
        ),
    ]
    source, given = choices[kind]
    about = rng.choice(["", "", "A small exercise in programming. ", "Something about numbers and text. "])
    if rng.random() < 0.65:
        source, given, about, name = _borrowed(rng.randrange(KNOWN))
    style = rng.random()
    if style > 0.78:
        said = _otherwise(rng, name, given)
    elif style < 0.5:
        said = repr(given)
    elif style < 0.7:
        said = json.dumps(given)
    elif len(given) == 1 and style < 0.9:
        value = next(iter(given.values()))
        said = repr(value)
    else:
        said = repr(tuple(given.values()))
    fence = rng.choice(
        [("\n```py\n", "\n```\n"), ("\n\n", "\n\n"), ("\n--- code ---\n", "\n--- end ---\n"), ("\n", "\n"), ("\n\n", "\n\n"), ("\n```python\n", "\n```\n"), ("\n```\n", "\n```\n")]
    )
    return {
        "program": join(fence[0], mark(source), fence[1]),
        **asides(rng),
        "program_input": said,
        "_about": about,
        "_name": name,
        "_person": rng.choice(PEOPLE),
        "_only": rng.choice(["", " As JSON, please.", " Only the value.", " JSON only.", " Nothing else.", " No code, please.", " Don't explain.", " Exactly as JSON.", " Use double quotes."]),
    }  # fmt: skip


CALL = Family(
    skill="code/call",
    sample=with_example("code/call", _sample),
    imported=_CODEIO.draw,
    nouns=(
        "the return value of {_name} for {program_input}:{program}",
        "the result of calling {_name} with {program_input}, where{program}",
        "what this function gives back for the input {program_input}:{program}",
        "the value that {program}returns when it gets {program_input}",
    ),
    clauses=(
        "what {_name} returns for {program_input}:{program}",
        "what the function below gives for the arguments {program_input}:{program}",
        "which value comes back when {program_input} is passed to{program}",
        "what{program}makes of {program_input}",
    ),
    commands=(
        "call this function with {program_input}:{program}",
        "evaluate {_name} on {program_input} given{program}",
        "run the function on the input {program_input} and give its return value:{program}",
        "pass {program_input} to{program}and report the result",
        "read this code{program}and work out the result for {program_input}",
        "trace the call with {program_input}:{program}",
        "compute the function's value at {program_input}:{program}",
        *said_so.COMMANDS,
    ),
    questions=(
        "what does {_name} return for {program_input}?{program}",
        "what is the return value if the arguments are {program_input}?{program}",
        "given the input {program_input}, what is returned by{program}?",
        "{program}what do I get for {program_input}?",
        "which result does this function have for {program_input}?{program}",
        "if I call the code with {program_input}, what comes back?{program}",
        *said_so.QUESTIONS,
    ),
    stories=(
        "{_person} wrote a function:{program}It is called with {program_input}. What is returned?{_only}",
        "Code:{program}Input: {program_input}\nReturn value?{_only}",
        "Input: {program_input}\nCode:{program}Output?{_only}",
        "In a review we saw{program}and wondered what it returns for {program_input}.{_only}",
        "Unit test missing! The function is{program}The test's arguments are {program_input}. Which value should be expected?{_only}",
        "{program}args = {program_input}\nresult = ?",
        "Arguments {program_input} go into the following Python function.{program}Tell me what comes out.{_only}",
        "Predict without running:{program}called with {program_input}.{_only}",
        "Our exam shows this.{program}'State the value for {program_input}.' Which one is it?{_only}",
        "{_person} can't run Python here. The function{program}should be evaluated for {program_input}. Please do.{_only}",
        "The input is {program_input}. The reference implementation is:{program}Give the output.{_only}",
        *said_so.STORIES,
    ),
)  # fmt: skip

FAMILIES = (CALL,)
