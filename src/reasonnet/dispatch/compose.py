"""Compose: one answer out of the steps' answers, in the format that was asked for."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reasonnet.core.answer import Answer, Bill, JsonValue, Part, PlanRecord, Status, StepRecord
from reasonnet.core.attempt import Verdict
from reasonnet.core.plan import Plan, Step, Text
from reasonnet.core.question import Question

HELP = (
    "; a larger model in the fleet may know (docs/fleets.md), or ask it in other words, "
    "one problem at a time"
)


def chosen(record: StepRecord) -> JsonValue:
    """Return the JSON value of a step's answer."""
    attempt = record.standing
    value: JsonValue = None if attempt is None else attempt.value
    return record.answer if value is None else value


def shape(text: str, value: JsonValue, kind: str | None, format: str | None) -> str | None:
    """Write an answer in the asked format; None where it does not fit."""
    if format is None or format == "text":
        return text
    if format == "json":
        return json.dumps(value, ensure_ascii=False)
    if format in ("number", "integer"):
        fits = kind in ("integer", "rational", "real")
        return text if fits and (format == "number" or kind == "integer") else None
    if format == "word":
        return text if not re.search(r"\s", text) else None
    if format == "list":
        return text if isinstance(value, list) else None
    return text if kind == "date" else None


def compose(
    question: Question,
    plan: Plan,
    records: Sequence[StepRecord],
    plan_checks: Sequence[Verdict],
    plan_confidence: float,
    bill: Bill,
    trace_id: str,
    abandoned: Sequence[PlanRecord] = (),
    failure: str | None = None,
) -> Answer:
    """Put the parts together; `failure` says why the whole was cut short, if it was."""
    by_id = {record.id: record for record in records}
    parts = tuple(_part(by_id[id], question.format) for id in plan.outputs)
    answered = [p for p in parts if p.status == "answered"]
    status: Status = (
        "answered"
        if len(answered) == len(parts)
        else "partial"
        if answered
        else "failed"
        if failure is not None
        else "abstained"
    )
    reasons = list(dict.fromkeys(p.reason for p in parts if p.reason))
    reason = None
    if status != "answered":
        reason = failure or ("; ".join(reasons) or "no answer") + HELP
    sole = answered[0] if len(parts) == 1 and answered else None
    used = [r for r in records if r.status == "answered"]
    sound = (
        all(r.verified for r in records)
        and all(c.verdict == "right" for c in plan_checks)
        and not loose_ends(records)
    )
    return Answer(
        id=question.id,
        question=question.text,
        status=status,
        answer="; ".join(str(p.answer) for p in answered) if answered else None,
        value=sole.value if sole else ([p.value for p in parts] if answered else None),
        answer_type=sole.answer_type if sole else ("parts" if answered else None),
        parts=parts,
        confidence=round(math.prod([r.confidence for r in used], start=plan_confidence), 4)
        if answered
        else 0.0,
        verified=status == "answered" and sound,
        reason=reason,
        plan=PlanRecord(
            revision=plan.revision,
            planner=plan.planner,
            steps=tuple(records),
            checks=tuple(plan_checks),
        ),
        bill=bill,
        trace_id=trace_id,
        abandoned=tuple(abandoned),
    )


def with_unspent(plan: Plan, records: Mapping[str, StepRecord]) -> Plan:
    """Add to the wanted answers those of steps that others refer to but did not use.

    'Name the weekday of …. Write lantern in reverse.': where a planner takes the second step to go
    on from the first, but no argument of its call comes from there, both answers are wanted.
    """
    spent = {
        need
        for step in plan.steps
        for need in step.needs
        if step.id not in records or spends(records[step.id], records[need].answer)
    }
    referred = {need for step in plan.steps for need in step.needs}
    wanted = tuple(
        step.id for step in plan.steps if step.id in plan.outputs or step.id in referred - spent
    )
    return plan if wanted == plan.outputs else replace(plan, outputs=wanted)


def spends(record: StepRecord, answer: str | None) -> bool:
    """Tell whether a step's call has an argument out of an earlier answer (or tells nothing)."""
    attempt = record.standing
    if record.status != "answered" or attempt is None or not attempt.arguments or answer is None:
        return True
    parts = [part.strip() for part in answer.split(",")]
    texts = [text for texts in attempt.arguments.values() for text in texts]
    return any(part and part in text for part in parts for text in texts)


def loose_ends(steps: Sequence[StepRecord]) -> int:
    """Count what answered steps leave over: references not used and numbers that no call takes.

    A number may be idle chatter, so this refutes nothing; but what leaves something of the question
    unread is not called verified.
    """
    by_id = {step.id: step for step in steps}
    idle = sum(not spends(s, by_id[need].answer) for s in steps for need in s.needs)
    unread = 0
    for step in steps:
        attempt = step.standing
        if attempt is not None and attempt.arguments:
            taken = " ".join(text for texts in attempt.arguments.values() for text in texts)
            unread += sum(n not in taken for n in re.findall(r"\d+", attempt.question))
    return idle + unread


def numbers_left_out(question: str, plan: Plan) -> int:
    """Count the numbers of a question that stand in no step of its plan."""
    said = Counter(number for step in plan.steps for number in re.findall(r"\d+", _own_words(step)))
    return (Counter(re.findall(r"\d+", question)) - said).total()


def _own_words(step: Step) -> str:
    return " ".join(piece.text for piece in step.question if isinstance(piece, Text))


def _part(record: StepRecord, format: str | None) -> Part:
    value = chosen(record)
    text = record.answer
    status, reason = record.status, record.reason
    if text is not None:
        text = shape(text, value, record.answer_type, format)
        if text is None:
            status, reason = "abstained", f"the answer {record.answer!r} is not a {format}"
    return Part(
        step=record.id,
        answer=text,
        value=value if text is not None else None,
        answer_type=record.answer_type,
        status=status,
        verified=record.verified,
        reason=reason,
    )
