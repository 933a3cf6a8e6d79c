"""Tools for a Remote: the embedded ones, offered as functions that its model may call.

The model reads, the tools compute. What a call holds is text like a Reader's spans: each tool's
own typed parsers accept or reject it, and what they say goes back to the model, which may mend it.
A tool never sees the question. Heavy tools run in processes that can be killed (`Toolbox`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from reasonnet.fleet.groups import names_of
from reasonnet.fleet.reply import ToolCall
from reasonnet.fleet.toolbox import Toolbox
from reasonnet.tools.registry import Parameter, Tool, tools

ROUNDS = 3
"""Times that a model may call tools before it must answer."""
CALLS = 4
"""Calls that are run in one round; further ones are refused."""
OFFERED = 12
"""Tools that are offered at most: many confuse a small model."""
LONGEST_OFFER = 6000
"""Characters of their descriptions at most: they are read, and paid for, with every request."""
LONGEST_ARGUMENTS = 50_000
"""Characters of one call's arguments."""
LONGEST_RESULT = 1000
"""Characters of a result that the model is shown."""


def matching(patterns: Sequence[str]) -> list[str]:
    """Return the skills whose tools some names stand for (`math/*`, `logic/tautology`).

    Earlier names come first.
    """
    found = [skill for pattern in patterns for skill in tools() if pattern in names_of(skill)]
    return list(dict.fromkeys(found))


class Offer:
    """The tools that a model is offered for one question."""

    def __init__(self, patterns: Sequence[str], skill: str | None, toolbox: Toolbox) -> None:
        """Choose the tools: those nearest to the question's skill first."""
        domain = (skill or "").partition("/")[0]

        def far(name: str) -> int:
            return 0 if name == skill else 1 if name.partition("/")[0] == domain else 2

        self._skills: dict[str, str] = {}
        self._toolbox = toolbox
        self.schemas: list[dict[str, Any]] = []
        """As the request's `tools`."""
        room = LONGEST_OFFER
        for name in sorted(matching(patterns), key=far):
            schema = _schema(tools()[name])
            size = len(json.dumps(schema))
            if size <= room and len(self.schemas) < OFFERED:
                self.schemas.append(schema)
                self._skills[_function(name)] = name
                room -= size
        self.cpu_seconds = 0.0
        """Processor seconds of the calls so far."""

    async def answer(self, calls: Sequence[ToolCall]) -> list[dict[str, Any]]:
        """Run a round's calls; returns a `tool` message for each."""
        return [
            {"role": "tool", "tool_call_id": call.id, "content": await self._run(call, number)}
            for number, call in enumerate(calls)
        ]

    async def _run(self, call: ToolCall, number: int) -> str:
        if number >= CALLS:
            return f"error: at most {CALLS} calls at once are run"
        skill = self._skills.get(call.name)
        if skill is None:
            return f"error: there is no function {call.name[:80]!r}: {', '.join(self._skills)}"
        try:
            arguments = read_arguments(call.arguments)
        except ValueError as error:
            return f"error: {error}"
        computed = await self._toolbox.compute(skill, arguments)
        self.cpu_seconds += computed.cpu_seconds
        said = f"error: {computed.error}" if computed.text is None else computed.text
        return said if len(said) <= LONGEST_RESULT else said[:LONGEST_RESULT] + " … (cut)"


def read_arguments(text: str) -> dict[str, tuple[str, ...]]:
    """Return a call's arguments as spans by parameter; numbers keep the digits as written.

    Raises:
        ValueError: it is no JSON object of texts, numbers, and lists of them.
    """
    if len(text) > LONGEST_ARGUMENTS:
        raise ValueError(f"arguments of more than {LONGEST_ARGUMENTS} characters")
    try:
        data = json.loads(text or "{}", parse_int=str, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        raise ValueError("the arguments are not JSON") from None
    if not isinstance(data, dict):
        raise ValueError("the arguments are no JSON object")
    return {name: _spans(name, value) for name, value in data.items() if value is not None}


def _spans(name: str, value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str) for one in values):
        raise ValueError(f"{name[:80]}: texts or numbers, or a list of them")
    return tuple(values)


def _function(skill: str) -> str:
    return skill.replace("/", "__")  # a function's name may hold no slash


def _schema(tool: Tool) -> dict[str, Any]:
    parameters: Mapping[str, Parameter] = tool.parameters
    return {
        "type": "function",
        "function": {
            "name": _function(tool.skill),
            "description": tool.summary,
            "parameters": {
                "type": "object",
                "properties": {name: _property(p) for name, p in parameters.items()},
                "required": [name for name, p in parameters.items() if p.least],
                "additionalProperties": False,
            },
        },
    }


def _property(parameter: Parameter) -> dict[str, Any]:
    text = {"type": "string", "description": parameter.type.name}
    if parameter.most == 1:
        return text
    listed: dict[str, Any] = {"type": "array", "items": text, "minItems": parameter.least}
    return listed if parameter.most is None else listed | {"maxItems": parameter.most}
