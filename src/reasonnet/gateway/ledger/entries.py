"""What is written into the ledger, as plain data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Began:
    """A question came in."""

    id: str
    key_id: str | None
    created: float
    """Seconds since the epoch; so everywhere."""
    model: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptBegan:
    """A call that may cost money is about to be made."""

    question_id: str
    number: int
    step: str
    specialist: str
    started: float
    held_usd: float
    """The most that it can come to; 0 where that is unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptEnded:
    """What a call came to."""

    question_id: str
    number: int
    step: str
    specialist: str
    started: float
    finished: float
    usd: float | None
    held_usd: float = 0.0
    """What counts against the budget while `usd` is unknown."""
    estimated: bool = False
    tokens_in: int = 0
    tokens_out: int = 0
    error: str | None = None
    announced: bool = False
    """Whether an AttemptBegan came before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A question is over."""

    id: str
    finished: float
    status: str
    answer: str | None = None
    usd: float = 0.0
    unknown_costs: int = 0
    held_usd: float = 0.0
    tokens_in: int = 0
    tokens_out: int = 0
    seconds: float = 0.0
    cached: bool = False
    error: str | None = None
    document: str | None = None
    events: str | None = None


Entry = Began | AttemptBegan | AttemptEnded | Ended


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """An API key, without the key."""

    id: str
    name: str
    hash: str
    created: float
    revoked: float | None
    budget_usd: float | None
    budget_period: str
    requests_per_minute: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRow:
    """A question as the ledger has it."""

    id: str
    key_id: str | None
    created: float
    finished: float | None
    model: str
    question: str
    status: str
    answer: str | None
    usd: float
    unknown_costs: int
    held_usd: float
    tokens_in: int
    tokens_out: int
    seconds: float | None
    cached: bool
    error: str | None
    document: str | None
    events: str | None
