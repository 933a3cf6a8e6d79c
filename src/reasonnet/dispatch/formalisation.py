"""Formalisation: a model puts a logic question into formulas, and Z3 says what follows.

The model is shown the question and not the answer, and does not draw the conclusion: that is Z3's.
So the check rests neither on the words of the answer nor on the steps that led to it. Where another
model writes the formulas than the one that answered, its reading is independent, too; where it is
the same one, a misreading would be in both, and the check can only refute.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from typing import Any

from reasonnet.core.attempt import Attempt, Outcome, Verdict
from reasonnet.dispatch.formal_answer import compare
from reasonnet.dispatch.second_opinion import DOUBT, model_of
from reasonnet.dispatch.tab import current_tab, on_the_tab
from reasonnet.fleet.groups import names_of
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.remote import Remote
from reasonnet.fleet.toolbox import Computed, Toolbox
from reasonnet.tools.formalisation import SOLVE, read_problem

FIELD = "logic/*"
SECONDS = 30.0
"""For Z3, a worker's start included."""
LEAST_CHANCE = 0.02
PROMPT = """\
Put the problem into formulas. Do not solve it: a prover will. Reply with JSON only:
{"sorts": [{"name": "kind", "values": ["knight", "knave"]}],
 "symbols": [{"name": "ann", "arguments": [], "sort": "kind"},
             {"name": "ben", "arguments": [], "sort": "kind"}],
 "facts": ["(= (= ann knight) (= ben knave))"],
 "ask": "values",
 "goals": [{"answer": "Ann", "term": "ann"}, {"answer": "Ben", "term": "ben"}]}
Sorts: Bool, Int, Real and your own, whose values are the words that an answer would use.
Symbols: constants, and functions with their arguments' sorts. Names are letters, digits and _.
Formulas: prefix terms over and, or, not, xor, =>, =, distinct, ite, <, <=, >, >=, +, -, *, div,
mod, /, abs, (at-least 2 p q r), at-most, exactly, (forall ((x kind)) ...), exists, true, false.
Put every fact of the problem into "facts", each once, and nothing that you concluded.
"ask" is one of
  "follows": whether one statement follows from the facts; one goal.
  "must": which of several options must be true; a goal for each, its "answer" the option as the
     problem writes it, with its letter.
  "can": which of several options can be true.
  "values": what something is; a goal for each thing that is asked, its "answer" the name."""
_TEXTS = {"type": "array", "items": {"type": "string"}}


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


_TEXT = {"type": "string"}
SCHEMA = _object(
    sorts={"type": "array", "items": _object(name=_TEXT, values=_TEXTS)},
    symbols={"type": "array", "items": _object(name=_TEXT, arguments=_TEXTS, sort=_TEXT)},
    facts=_TEXTS,
    ask={"type": "string", "enum": ["follows", "must", "can", "values"]},
    goals={"type": "array", "items": _object(answer=_TEXT, term=_TEXT)},
)
MEND = "\n\nYour last reply could not be used ({fault}). Reply with the JSON only:\n{reply}"


@dataclass(frozen=True, slots=True)
class _Tried:
    """What a formalisation came to."""

    reply: Attempt
    formulas: str
    computed: Computed


class Formalisation:
    """Checks a Remote's answer to a logic question by Z3, where the policy pays for it."""

    def __init__(self, fleet: Fleet, toolbox: Toolbox) -> None:
        self._fleet, self._toolbox = fleet, toolbox

    async def check(self, attempt: Attempt) -> Verdict | None:
        """Have the question formalised and compare what follows with the answer."""
        tab = current_tab()
        if attempt.kind not in ("remote", "writer") or attempt.answer is None:
            return None
        if attempt.skill is None or FIELD not in names_of(attempt.skill):
            return None
        if tab is None or not tab.policy.second_opinion:
            return None
        chosen = self._formaliser(attempt)
        if chosen is None:
            return None
        remote, independent = chosen
        started = time.perf_counter()
        tried = await self._try(remote, attempt)
        if tried is None:
            return None  # too dear
        outcome, evidence = _judged(tried, attempt)
        sure = tried.reply.confidence
        if independent and outcome == "right" and (1 - attempt.confidence) * (1 - sure) > DOUBT:
            outcome = "unknown"  # two that agree, and may well both be wrong
        return Verdict(
            "formalisation",
            independent,
            outcome,
            evidence[:500],
            by=remote.spec.name,
            confidence=round(sure, 4) if tried.reply.answer is not None else None,
            seconds=time.perf_counter() - started,
        )

    async def _try(self, remote: Remote, attempt: Attempt) -> _Tried | None:
        """Ask for formulas and solve them; once more with the fault where they cannot be used."""
        prompt, tried = attempt.question, None
        for _ in range(2):
            async with self._fleet.hold(remote.spec.name, 0.0):
                reply = await on_the_tab(
                    remote.card, PROMPT + prompt, partial(_ask, remote, attempt, prompt)
                )
            if reply is None:
                return tried
            formulas = reply.answer or ""
            if reply.answer is None:
                return _Tried(reply, "", Computed(None, None, None, reply.error, 0.0))
            spans = {"formalisation": (formulas,)}
            computed = await self._toolbox.compute(SOLVE, spans, seconds=SECONDS)
            tried = _Tried(reply, formulas, computed)
            if computed.error is None:
                break
            prompt = attempt.question + MEND.format(fault=computed.error, reply=formulas)
        return tried

    def _formaliser(self, attempt: Attempt) -> tuple[Remote, bool] | None:
        """Return who formalises, another model if there is one, and whether it is another."""
        own = self._fleet[attempt.specialist]
        chances = self._fleet.chances({attempt.skill or "*": 1.0}).tolist()
        others = [
            (chance, one)
            for chance, one in zip(chances, self._fleet, strict=True)
            if isinstance(one, Remote)
            and one.available
            and chance > LEAST_CHANCE
            and model_of(one) != model_of(own)
        ]
        if others:
            return max(others, key=lambda pair: pair[0])[1], True
        return (own, False) if isinstance(own, Remote) else None


async def _ask(remote: Remote, attempt: Attempt, prompt: str) -> Attempt:
    return await remote.chat(
        attempt.question, attempt.skill, PROMPT, prompt, _formulas_in, schema=SCHEMA
    )


def _judged(tried: _Tried, attempt: Attempt) -> tuple[Outcome, str]:
    computed = tried.computed
    if computed.error is not None:
        return "unknown", computed.error
    problem = read_problem(tried.formulas)
    return compare(problem, computed.value, str(attempt.answer)), f"Z3: {computed.text}"


def _formulas_in(reply: str) -> str | None:
    """Return what stands between the first and the last brace; the prover says what is wrong."""
    return reply[max(0, reply.find("{")) : reply.rfind("}") + 1] or None
