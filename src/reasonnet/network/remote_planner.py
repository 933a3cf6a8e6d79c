"""A Remote as a planner: it writes the plan as JSON, which is checked and mended once.

Where it fails, the embedded planners, which come after it, plan.
"""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from reasonnet.core.attempt import Attempt
from reasonnet.core.errors import PlanError
from reasonnet.core.plan import Plan, Ref, Segment, Step, Text
from reasonnet.dispatch.plan import Proposal
from reasonnet.dispatch.tab import on_the_tab
from reasonnet.fleet.remote import Remote
from reasonnet.fleet.remote_spec import PRIOR

MAX_STEPS = 32
PROMPT = """\
Split the problem into the steps that must be solved one by one, in the user's own words. Do not
solve anything. A step that needs an earlier answer refers to it instead of repeating it.
Reply with JSON only, like this for "Add 2 and 3. Is that prime?":
{"steps": [{"id": "a", "question": [{"text": "Add 2 and 3."}]},
           {"id": "b", "question": [{"text": "Is "}, {"ref": "a"}, {"text": " prime?"}]}]}"""
_PIECE = {
    "anyOf": [
        {
            "type": "object",
            "properties": {key: {"type": "string"}},
            "required": [key],
            "additionalProperties": False,
        }
        for key in ("text", "ref")
    ]
}
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "steps": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "question": {"type": "array", "items": _PIECE},
                },
                "required": ["id", "question"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["steps"],
    "additionalProperties": False,
}
MEND = "\n\nYour last reply could not be used ({fault}). Reply with the JSON only:\n{reply}"


class RemotePlanner:
    """Asks a Remote for the plan."""

    def __init__(self, remote: Remote) -> None:
        self._remote = remote

    @property
    def name(self) -> str:
        """Name of the Remote."""
        return self._remote.spec.name

    @property
    def parameters(self) -> int:
        """Active parameters of its model."""
        return self._remote.card.parameters_active

    async def propose(self, text: str) -> Proposal | None:
        """Ask for a plan, once more with the fault if it cannot be used; None if that fails."""
        prompt = text
        for _ in range(2):
            attempt = await on_the_tab(
                self._remote.card, PROMPT + prompt, partial(self._chat, text, prompt)
            )
            if attempt is None or attempt.answer is None:
                return None  # too dear, or the server failed: asking again would not help
            try:
                plan = read_plan(attempt.answer, self.name)
            except PlanError as error:
                prompt = text + MEND.format(fault=error, reply=attempt.answer)
            else:
                # Its operations are on the tab, with its price.
                return Proposal(plan, PRIOR.accuracy)
        return None

    async def _chat(self, text: str, prompt: str) -> Attempt:
        return await self._remote.chat(
            text, None, PROMPT, prompt, lambda reply: reply or None, schema=SCHEMA
        )


def read_plan(reply: str, planner: str) -> Plan:
    """Read a plan.

    Raises:
        PlanError: the reply is no plan.
    """
    try:
        steps = json.loads(_json_in(reply))["steps"]
        if not 0 < len(steps) <= MAX_STEPS:
            raise PlanError(f"a plan has 1 to {MAX_STEPS} steps, not {len(steps)}")
        return Plan(tuple(_step(step) for step in steps), planner=planner)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise PlanError(f"not the JSON that was asked for: {type(error).__name__}") from None


def _step(data: dict[str, Any]) -> Step:
    segments: list[Segment] = []
    for piece in data["question"]:
        if "ref" in piece:
            segments.append(Ref(_text(piece["ref"])))
        else:
            segments.append(Text(_text(piece["text"])))
    if not "".join(s.text for s in segments if isinstance(s, Text)).strip():
        raise PlanError("a step without words")
    return Step(_text(data["id"]), tuple(segments))


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError("no text")
    return value


def _json_in(reply: str) -> str:
    """Return what stands between the first and the last brace."""
    return reply[max(0, reply.find("{")) : reply.rfind("}") + 1]
