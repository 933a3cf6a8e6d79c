"""One specialist's try at a step, and what checks say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Outcome = Literal["right", "wrong", "unknown", "error"]
Kind = Literal["reader", "writer", "refiner", "remote"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one check says of an attempt."""

    method: str
    """Name of the check: second-reader, substitution, …"""
    independent: bool
    """Whether the check does not rest on the reading that it checks."""
    verdict: Outcome
    """`error`: the check itself failed; it says nothing of the attempt."""
    evidence: str = ""
    """What the check saw."""
    by: str | None = None
    """The specialist that was asked, if the check asked one."""
    confidence: float | None = None
    """Its calibrated confidence."""
    seconds: float = 0.0
    flops: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One specialist's try. Costs add; an unknown cost is None, never zero."""

    specialist: str
    kind: Kind
    answer: str | None
    """Canonical text, or None: it declined or failed."""
    answer_type: str | None = None
    value: Any = None
    """The answer as JSON data."""
    skill: str | None = None
    """The skill that the specialist took the step for."""
    confidence: float = 0.0
    """Calibrated probability of being right, in [0, 1]."""
    certainty: float | None = None
    """How probable its model found the answer's tokens, in [0, 1]; not calibrated.

    None: unknown."""
    call: str | None = None
    """The typed tool call, as text."""
    arguments: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Marked spans by role."""
    question: str = ""
    """The exact text that the specialist was given."""
    error: str | None = None
    """Why there is no answer."""
    seconds: float = 0.0
    tool_cpu_seconds: float = 0.0
    usd: float | None = 0.0
    """US dollars; None: unknown."""
    estimated: bool = False
    """The tokens, and with them the price, are our estimate: the server did not say."""
    fault: bool = False
    """The specialist could not be asked, or did not reply: it says nothing of its skill."""
    tokens_in: int = 0
    tokens_out: int = 0
    flops: float = 0.0
    checks: tuple[Verdict, ...] = ()

    @property
    def refuted(self) -> bool:
        """Some check says wrong."""
        return any(check.verdict == "wrong" for check in self.checks)

    @property
    def verified(self) -> bool:
        """Some independent check says right and none says wrong."""
        return not self.refuted and any(
            check.independent and check.verdict == "right" for check in self.checks
        )
