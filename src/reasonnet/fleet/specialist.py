"""The one interface of all specialists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from reasonnet.core.attempt import Attempt
from reasonnet.fleet.card import Card


@dataclass(frozen=True, slots=True)
class Task:
    """What a specialist is asked to do."""

    text: str
    """The step's question, references filled in."""
    skill: str | None = None
    """The skill that the dispatcher expects; a hint."""


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
