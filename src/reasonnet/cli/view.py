"""A question on its way, as data that a screen can show: events come in one by one.

The same view is made from a finished answer, so that `ask` and `trace show` look alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reasonnet.cli.steps import StepView, Try, step_of, why
from reasonnet.core.events import (
    Analysed,
    Answered,
    Attempted,
    AttemptStarted,
    Called,
    CallStarted,
    Cancelled,
    Event,
    Judged,
    Planned,
    Replanned,
    StepFinished,
    StepStarted,
)
from reasonnet.core.plan import Plan, Text


@dataclass(slots=True)
class View:
    """A question on its way."""

    question: str
    label: str | None = None
    """What the analyser took it for."""
    confidence: float = 0.0
    planner: str | None = None
    steps: list[StepView] = field(default_factory=list)
    given_up: list[tuple[str, int, str]] = field(default_factory=list)
    """Plans that did not work: planner, number of steps, why."""
    plan_checked_by: list[str] = field(default_factory=list)
    document: dict[str, Any] | None = None
    """The answer, once it is there."""

    def apply(self, event: Event) -> None:
        """Take in an event."""
        match event:
            case Analysed():
                self.label, self.confidence = event.label, event.confidence
            case Planned():
                self._plan(event.plan)
            case Replanned():
                self.given_up.append((self.planner or "", len(self.steps), event.reason))
                self._plan(event.plan)
            case Answered():
                self.finish(event.answer.to_dict())
            case CallStarted() | Called():
                pass  # it is on the bill, and in the trace
            case _:
                self._apply_to_step(event)

    def _apply_to_step(self, event: Event) -> None:
        assert not isinstance(
            event, Analysed | Planned | Replanned | Answered | CallStarted | Called
        )
        step = next((s for s in self.steps if s.id == event.step), None)
        if step is None:
            return
        match event:
            case StepStarted():
                step.status, step.started = "working", event.at
            case AttemptStarted():
                step.tries.append(Try(event.specialist))
            case Attempted():
                tried = step.latest(event.attempt.specialist)
                tried.state = "done"
                tried.answer, tried.error = event.attempt.answer, event.attempt.error
            case Judged():
                v = event.verdict
                step.latest(event.specialist).judge(v.method, v.by, v.independent, v.verdict)
            case Cancelled() if event.specialist is not None:
                step.latest(event.specialist).state = "cancelled"
            case StepFinished():
                step.status, step.answer, step.reason = event.status, event.answer, event.reason
                step.seconds = event.at - (step.started if step.started is not None else event.at)

    def _plan(self, plan: Plan) -> None:
        self.planner = plan.planner
        self.steps = [
            StepView(
                step.id,
                [(s.text, False) if isinstance(s, Text) else (s.ref, True) for s in step.question],
            )
            for step in plan.steps
        ]

    def finish(self, document: Mapping[str, Any]) -> None:
        """Take in the answer as `ask --json` prints it; it replaces what the events told."""
        self.document = dict(document)
        plan = document["plan"]
        self.planner = plan["planner"]
        self.steps = [step_of(record) for record in plan["steps"]]
        self.plan_checked_by = [
            c["by"] or c["method"] for c in plan["checks"] if c["verdict"] == "right"
        ]
        self.given_up = [
            (p["planner"], len(p["steps"]), why(p["steps"])) for p in document["abandoned"]
        ]

    @classmethod
    def of(cls, document: Mapping[str, Any], events: Sequence[Mapping[str, Any]]) -> View:
        """Return the view of a stored trace."""
        view = cls(document["question"])
        for event in events:
            if event["type"] == "analysed":
                view.label, view.confidence = event["label"], event["confidence"]
        view.finish(document)
        return view
