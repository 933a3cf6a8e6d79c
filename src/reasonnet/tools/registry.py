"""The registry of tools: typed, deterministic functions behind one name per skill.

A tool never sees the question. It gets the spans that a model marked, each under a
parameter's name, parses every span as the declared type, and rejects anything else.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.values import Value, kind_of, render

Cost = Literal["light", "heavy"]
F = TypeVar("F", bound=Callable[..., Value])

MODULES = (
    "arithmetic",
    "numbers",
    "algebra",
    "geometry",
    "chance",
    "units",
    "strings",
    "lists",
    "dates",
    "logic",
    "graphs",
    "sequences",
    "stories",
    "puzzles",
    "code",
    "precision",
    "bitwise",
    "complex_numbers",
    "dice",
    "timespans",
    "weekdays",
    "polynomials",
    "shapes",
    "matrices",
    "cellular",
    "grid_paths",
    "pairings",
    "quantum_locks",
    "hanoi",
    "kinship",
    "latin_grids",
    "queens",
    "knight_swaps",
    "rush_hour",
    "sokoban",
    "orderings",
    "rewriting",
    "palindromes",
    "string_relations",
    "jugs",
    "cryptarithms",
    "hidden_text",
    "lookups",
    "box_moves",
    "ciphers",
    "sentence_order",
    "word_ladders",
    "circles",
    "banners",
    "self_counts",
    "syllogisms",
    "cubes",
    "cube_nets",
    "detectors",
    "modulo_grids",
    "conclusions",
    "claims",
    "houses",
    "circuits",
    "outlines",
    "list_rules",
    "letter_cards",
    "go_boards",
    "tape_programs",
    "function_calls",
    "grid_rules",
)
"""Modules of this package that register tools when imported."""
SERVICES = {"formal/solve": "formalisation"}
"""Services, tools that no Reader calls and that no skill names, with the modules they are in."""


@dataclass(frozen=True, slots=True)
class ArgumentType:
    """A type of argument: its name in the docs and the parser of one span's text."""

    name: str
    parse: Callable[[str], Any]
    """Text of one span to a value; raises ArgumentError on anything else."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """How many spans of which type a tool takes under one name."""

    type: ArgumentType
    least: int = 1
    most: int | None = 1

    def parse(self, name: str, spans: Sequence[str]) -> Any:
        """Return one value (most = 1), None (least = 0 and no span) or a tuple of values."""
        if len(spans) < self.least:
            raise ArgumentError(f"{name}: needs {self.least} {self.type.name}, got {len(spans)}")
        if self.most == 1 and len(spans) > 1:
            # A text may say the same argument twice: 'the divisors of 12: which divide 12?'
            first, *others = (self.type.parse(span) for span in spans)
            if all(other == first for other in others):
                return first
        if self.most is not None and len(spans) > self.most:
            raise ArgumentError(f"{name}: takes {self.most} {self.type.name}, got {len(spans)}")
        values = tuple(self.type.parse(span) for span in spans)
        if self.most == 1:
            return values[0] if values else None
        return values


def one(type_: ArgumentType) -> Parameter:
    """Exactly one span."""
    return Parameter(type_)


def optional(type_: ArgumentType) -> Parameter:
    """One span or none (the tool gets None)."""
    return Parameter(type_, least=0)


def many(type_: ArgumentType, least: int = 1, most: int | None = 200) -> Parameter:
    """Several spans, in the order of the text; the tool gets a tuple."""
    return Parameter(type_, least=least, most=most)


@dataclass(frozen=True, slots=True)
class Result:
    """What a tool computed."""

    value: Value
    text: str
    """The canonical rendering; what a user reads."""
    kind: str
    """integer, rational, real, boolean, word, list, date, time, expression …"""


@dataclass(frozen=True, slots=True)
class Tool:
    """A registered tool."""

    skill: str
    function: Callable[..., Value]
    parameters: Mapping[str, Parameter]
    cost: Cost
    """light: bounded, runs inside the process; heavy: runs in a worker that can be killed."""
    chance: float
    """Accuracy of a blind guess at this skill's answers (0.5 for yes/no)."""

    @property
    def summary(self) -> str:
        """First line of the function's docstring."""
        return (self.function.__doc__ or "").strip().splitlines()[0]


def limits_of(tool: Tool) -> dict[str, tuple[int, int | None]]:
    """Return the least and the most spans of each of a tool's parameters."""
    return {name: (p.least, p.most) for name, p in tool.parameters.items()}


_TOOLS: dict[str, Tool] = {}
_SERVICES: dict[str, Tool] = {}
_loaded = False


def tool(
    skill: str, *, cost: Cost = "light", chance: float = 0.0, **parameters: Parameter
) -> Callable[[F], F]:
    """Register a function as the tool of a skill; parameter names are the Readers' roles."""

    def register(function: F) -> F:
        if skill in _TOOLS:
            raise ValueError(f"two tools for {skill}")
        _TOOLS[skill] = Tool(skill, function, parameters, cost, chance)
        return function

    return register


def service(name: str, **parameters: Parameter) -> Callable[[F], F]:
    """Register a function that a program of ours calls; it runs in a worker, like heavy tools."""

    def register(function: F) -> F:
        _SERVICES[name] = Tool(name, function, parameters, "heavy", 0.0)
        return function

    return register


def find(name: str) -> Tool | None:
    """Return a tool by its skill, or a service by its name; None where there is neither."""
    if name in SERVICES:  # without all the others: a worker that starts for it is soon ready
        importlib.import_module(f"reasonnet.tools.{SERVICES[name]}")
        return _SERVICES[name]
    return tools().get(name)


def tools() -> Mapping[str, Tool]:
    """Return every tool by skill (imports the tool modules on first use)."""
    global _loaded
    if not _loaded:
        for module in MODULES:
            importlib.import_module(f"reasonnet.tools.{module}")
        _loaded = True
    return _TOOLS


def call(skill: str, arguments: Mapping[str, Sequence[str]]) -> Result:
    """Parse the spans by the tool's parameters, run it, and render its value.

    Raises:
        ArgumentError: a span is missing, superfluous or not of its type.
        ToolError: no such tool, or the tool cannot answer.
    """
    found = find(skill)
    if found is None:
        raise ToolError(f"no tool for the skill {skill!r}")
    unknown: Iterable[str] = arguments.keys() - found.parameters.keys()
    if unknown:
        raise ArgumentError(f"{skill} takes no {', '.join(sorted(unknown))}")
    values = {
        name: parameter.parse(name, arguments.get(name, ()))
        for name, parameter in found.parameters.items()
    }
    value = found.function(**values)
    return Result(value, render(value), kind_of(value))
