"""The composed answer with its plan and bill, and its JSON form (`schema_version` 1)."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec

from reasonnet.core.attempt import Attempt
from reasonnet.core.plan import Ref, Segment

Status = Literal["answered", "partial", "abstained", "failed"]
StepStatus = Literal["answered", "abstained", "failed", "skipped"]
JsonValue = str | int | float | bool | list[Any] | dict[str, Any] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRecord:
    """A step as it was worked on."""

    id: str
    question: tuple[Segment, ...]
    needs: tuple[str, ...]
    skill: str | None
    answer: str | None
    answer_type: str | None = None
    status: StepStatus
    verified: bool = False
    confidence: float = 0.0
    reason: str | None = None
    attempts: tuple[Attempt, ...] = ()
    seconds: float = 0.0
    """Wall-clock seconds from start to finish."""

    @property
    def standing(self) -> Attempt | None:
        """The attempt whose answer stands, if one does."""
        if self.answer is None:
            return None
        return next((a for a in self.attempts if a.answer == self.answer), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRecord:
    """A plan as it was worked on."""

    revision: int
    planner: str
    steps: tuple[StepRecord, ...]
    checks: tuple[Any, ...] = ()
    """Verdicts on the plan as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of several results that the question asked for."""

    step: str
    answer: str | None
    value: JsonValue
    answer_type: str | None
    status: StepStatus
    verified: bool
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """What the question cost; computed from the attempts, failed ones included."""

    usd: float | None = 0.0
    """US dollars; None where a price is unknown."""
    unknown_costs: int = 0
    """Calls whose price is unknown."""
    estimated_costs: int = 0
    """Calls whose tokens the server did not say: their price is an estimate."""
    seconds: float = 0.0
    critical_path_seconds: float = 0.0
    """Longest chain of dependent steps."""
    tool_cpu_seconds: float = 0.0
    tokens_in: int = 0
    tokens_out: int = 0
    parameters_active: int = 0
    """Parameters of all models that were run, each counted once."""
    flops: float = 0.0
    energy_wh: float | None = None
    """Not measured yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The result of a question."""

    question: str
    status: Status
    answer: str | None
    """What to show; None when abstained or failed."""
    value: JsonValue
    """The answer as a JSON value (number, list …)."""
    answer_type: str | None
    parts: tuple[Part, ...]
    confidence: float
    verified: bool
    """Every step has an independent check that says right."""
    reason: str | None
    """Why it was not (fully) answered, and what would help."""
    plan: PlanRecord
    bill: Bill
    trace_id: str
    id: str | None = None
    abandoned: tuple[PlanRecord, ...] = field(default=())
    """Earlier plans that did not work."""
    calls: tuple[Attempt, ...] = field(default=())
    """Paid calls that are no attempt at a step: planning, judging. They are on the bill."""
    schema_version: int = 1

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON document of `ask --json` as plain data."""
        # by way of JSON, so that every sequence is a list
        document: dict[str, Any] = json.loads(msgspec.json.encode(self, enc_hook=_encode))
        for plan in (document["plan"], *document["abandoned"]):
            for step in plan["steps"]:
                for segment in step["question"]:
                    segment.pop("said", None)
        keys = ("schema_version", "id", "question", "status", "answer", "value", "answer_type")
        return {key: document.pop(key) for key in keys} | document

    def to_json(self) -> str:
        """Return the JSON document of `ask --json` on one line."""
        return msgspec.json.encode(self.to_dict()).decode()


def _encode(value: object) -> object:
    if isinstance(value, Ref):  # pragma: no cover - msgspec encodes dataclasses itself
        return {"ref": value.ref}
    raise NotImplementedError(f"cannot encode {type(value).__name__}")
