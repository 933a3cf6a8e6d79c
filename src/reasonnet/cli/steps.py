"""A step on its way, and the tries at it, as data that a screen can show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

Mark = Literal["verified", "unverified", "refuted", "none"]


@dataclass(slots=True)
class Try:
    """A specialist's try at a step."""

    specialist: str
    state: Literal["working", "done", "cancelled"] = "working"
    answer: str | None = None
    error: str | None = None
    right: list[str] = field(default_factory=list)
    """Independent checks that said right, by who made them."""
    wrong: list[str] = field(default_factory=list)
    """Checks that said wrong."""

    @property
    def mark(self) -> Mark:
        """What the checks come to."""
        if self.answer is None:
            return "none"
        return "refuted" if self.wrong else "verified" if self.right else "unverified"

    def judge(self, method: str, by: str | None, independent: bool, verdict: str) -> None:
        """Count a check."""
        if verdict == "wrong":
            self.wrong.append(by or method)
        elif verdict == "right" and independent:
            self.right.append(by or method)


@dataclass(slots=True)
class StepView:
    """A step."""

    id: str
    question: list[tuple[str, bool]]
    """Pieces of text; True: the id of the step that stands there."""
    status: str = "waiting"
    """waiting, working, or what the step came to."""
    answer: str | None = None
    reason: str | None = None
    started: float | None = None
    """Seconds since the question came in."""
    seconds: float | None = None
    """Seconds from start to finish."""
    tries: list[Try] = field(default_factory=list)

    @property
    def best(self) -> Try | None:
        """The try whose answer stands, else the last one."""
        stands = [t for t in self.tries if t.answer is not None and t.answer == self.answer]
        return max(stands, key=lambda t: t.mark == "verified", default=None) or (
            self.tries[-1] if self.tries else None
        )

    @property
    def mark(self) -> Mark:
        """What is known of the step's answer."""
        best = self.best
        if self.status == "answered":
            return best.mark if best else "unverified"
        return "refuted" if any(t.wrong for t in self.tries) else "none"

    def latest(self, specialist: str) -> Try:
        """Return the last try of a specialist, a new one if there is none."""
        for tried in reversed(self.tries):
            if tried.specialist == specialist:
                return tried
        self.tries.append(Try(specialist))
        return self.tries[-1]


def step_of(record: Mapping[str, Any]) -> StepView:
    """Return a step as it stands in an answer\'s document."""
    step = StepView(
        record["id"],
        [(s["ref"], True) if "ref" in s else (s["text"], False) for s in record["question"]],
        record["status"],
        record["answer"],
        record["reason"],
        seconds=record["seconds"],
    )
    for attempt in record["attempts"]:
        stopped = (attempt["error"] or "").startswith("cancelled")
        state: Literal["cancelled", "done"] = "cancelled" if stopped else "done"
        tried = Try(attempt["specialist"], state, attempt["answer"], attempt["error"])
        for check in attempt["checks"]:
            tried.judge(check["method"], check["by"], check["independent"], check["verdict"])
        step.tries.append(tried)
    return step


def why(steps: Sequence[Mapping[str, Any]]) -> str:
    """Return why a plan was given up."""
    return next((str(s["reason"]) for s in steps if s["reason"]), "it did not work")
