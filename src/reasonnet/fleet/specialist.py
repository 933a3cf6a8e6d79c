"""The one interface of all specialists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from reasonnet.core.attempt import Attempt
from reasonnet.fleet.card import Card


@dataclass(frozen=True, slots=True)
class Task:
    """What a specialist is asked to do."""

    text: str
    """The step's question, references filled in."""
    skill: str | None = None
    """The skill that the dispatcher expects; a hint."""
    sample: int = 0
    """0: the likeliest answer; else the number of a sample that is to differ from the others."""
    effort: int = 1
    """How much test-time compute may be spent: 0 little, 1 some, 2 much."""


class Specialist(Protocol):
    """A model that attempts a step. Its faults are data in the attempt, never raised."""

    @property
    def card(self) -> Card:
        """What is known of it."""
        ...

    async def attempt(self, task: Task) -> Attempt:
        """Try a step; cancelling the call stops the work."""
        ...

    async def close(self) -> None:
        """Free models, processes and connections."""
        ...


@runtime_checkable
class Cooling(Protocol):
    """A specialist that may be out of reach for a while."""

    @property
    def available(self) -> bool:
        """Whether it makes sense to ask it now."""
        ...
