"""The events of a question: one stream that the live view, the trace and metrics read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reasonnet.core.answer import Answer
from reasonnet.core.attempt import Attempt, Verdict
from reasonnet.core.plan import Plan


@dataclass(frozen=True, slots=True)
class Analysed:
    """The analyser has read the question."""

    label: str
    """A skill, `several` or `none`."""
    confidence: float
    at: float
    """Seconds since the question came in; so in every event."""
    type: Literal["analysed"] = "analysed"


@dataclass(frozen=True, slots=True)
class Planned:
    """There is a plan."""

    plan: Plan
    at: float
    type: Literal["planned"] = "planned"


@dataclass(frozen=True, slots=True)
class Replanned:
    """The last plan did not work; this one takes its place."""

    plan: Plan
    reason: str
    at: float
    type: Literal["replanned"] = "replanned"


@dataclass(frozen=True, slots=True)
class StepStarted:
    """All that a step needs is there."""

    step: str
    question: str
    at: float
    type: Literal["step_started"] = "step_started"


@dataclass(frozen=True, slots=True)
class AttemptStarted:
    """A specialist works on a step."""

    step: str
    specialist: str
    hedge: bool
    """Whether it runs beside a straggler."""
    at: float
    type: Literal["attempt_started"] = "attempt_started"


@dataclass(frozen=True, slots=True)
class Attempted:
    """A specialist's try is over."""

    step: str
    attempt: Attempt
    at: float
    type: Literal["attempted"] = "attempted"


@dataclass(frozen=True, slots=True)
class CallStarted:
    """A paid call that is no attempt at a step begins: planning, judging."""

    specialist: str
    at: float
    type: Literal["call_started"] = "call_started"


@dataclass(frozen=True, slots=True)
class Called:
    """Such a call is over."""

    attempt: Attempt
    at: float
    type: Literal["called"] = "called"


@dataclass(frozen=True, slots=True)
class Judged:
    """A check has spoken."""

    step: str
    specialist: str
    verdict: Verdict
    at: float
    type: Literal["judged"] = "judged"


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Work was stopped: no longer needed, or past the deadline."""

    step: str
    specialist: str | None
    reason: str
    at: float
    type: Literal["cancelled"] = "cancelled"


@dataclass(frozen=True, slots=True)
class StepFinished:
    """A step has its answer, or has none."""

    step: str
    status: Literal["answered", "abstained", "failed", "skipped"]
    answer: str | None
    reason: str | None
    at: float
    type: Literal["step_finished"] = "step_finished"


@dataclass(frozen=True, slots=True)
class Answered:
    """The last event of every question."""

    answer: Answer
    at: float
    type: Literal["answered"] = "answered"


Event = (
    Analysed
    | Planned
    | Replanned
    | StepStarted
    | AttemptStarted
    | Attempted
    | CallStarted
    | Called
    | Judged
    | Cancelled
    | StepFinished
    | Answered
)
