"""Judge: a model that is shown a Remote's answer and asked whether it is right.

It sees the answer that it judges, so its word can refute an answer and never verify one.
"""

from __future__ import annotations

import time
from typing import Any, Literal

import msgspec

from reasonnet.core.attempt import Attempt, Verdict
from reasonnet.dispatch.tab import current_tab, on_the_tab
from reasonnet.fleet.remote import Remote

PROMPT = """\
You are given a problem and an answer that somebody proposes. Solve the problem yourself, step by
step, and compare. Reply with JSON only:
{"reason": "<where they differ, or why they agree>", "verdict": "right" or "wrong"}"""
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "reason": {"type": "string"},
        "verdict": {"type": "string", "enum": ["right", "wrong"]},
    },
    "required": ["reason", "verdict"],
    "additionalProperties": False,
}


class _Said(msgspec.Struct):
    verdict: Literal["right", "wrong"]
    reason: str = ""


class Judge:
    """Asks the fleet's verifier."""

    def __init__(self, remote: Remote) -> None:
        self._remote = remote

    async def check(self, attempt: Attempt) -> Verdict | None:
        """Ask for a verdict on a Remote's answer."""
        tab = current_tab()
        if attempt.kind != "remote" or attempt.answer is None:
            return None
        if attempt.specialist == self._remote.spec.name or (tab and not tab.policy.cross_examine):
            return None
        started = time.perf_counter()
        prompt = f"Problem:\n{attempt.question}\n\nProposed answer:\n{attempt.answer}"
        reply = await on_the_tab(
            self._remote.card,
            PROMPT + prompt,
            lambda: self._remote.chat(
                attempt.question, attempt.skill, PROMPT, prompt, _verdict_in, schema=SCHEMA
            ),
        )
        if reply is None:
            return None  # too dear
        said = _read(reply.answer)
        return Verdict(
            "judge",
            False,
            said.verdict if said is not None else "unknown",
            (said.reason if said is not None else reply.error or "no verdict")[:500],
            by=self._remote.spec.name,
            confidence=round(reply.confidence, 4) if said is not None else None,
            seconds=time.perf_counter() - started,
        )


def _verdict_in(reply: str) -> str | None:
    """Return the JSON of a reply, None where it holds no verdict."""
    text = reply[max(0, reply.find("{")) : reply.rfind("}") + 1]
    return text if _read(text) is not None else None


def _read(text: str | None) -> _Said | None:
    try:
        return msgspec.json.decode(text or "", type=_Said)
    except (msgspec.DecodeError, UnicodeEncodeError):
        return None
