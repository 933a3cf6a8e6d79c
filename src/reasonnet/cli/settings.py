"""What the options of `ask` say of the network, and the network that they ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from reasonnet.core.answer import Answer
from reasonnet.core.errors import InputError, StoreError
from reasonnet.core.events import Event
from reasonnet.network.embedded import Ablation
from reasonnet.network.network import Network
from reasonnet.network.traces import TraceStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The network that a command asks for."""

    policy: str | None = None
    """None: what the fleet file says, or balanced."""
    fleet: Path | None = None
    """A fleet file; None: the embedded fleet."""
    ablate: str | None = None
    store: bool = True
    """Whether traces are stored."""


class CautiousStore(TraceStore):
    """A store whose first failure ends the storing, not the answering."""

    failure: StoreError | None = None
    """Why traces are no longer stored."""

    def save(self, answer: Answer, events: Sequence[Event]) -> None:
        """Store one question, unless an earlier one could not be stored."""
        if self.failure is not None:
            return
        try:
            super().save(answer, events)
        except StoreError as error:
            self.failure = error


def open_network(settings: Settings, traces: CautiousStore | None) -> Network:
    """Return the network that the settings ask for.

    Raises:
        InputError: an unknown policy or ablation, a fleet file with a fault, or both a fleet file
            and an ablation.
        WeightsError: weights are missing or damaged.
    """
    if settings.fleet is None:
        return Network.embedded(
            policy=settings.policy or "balanced",
            traces=traces,
            ablate=cast("Ablation | None", settings.ablate),  # checked there
        )
    if settings.ablate is not None:
        raise InputError("--ablate is for the embedded fleet: leave --fleet out")
    if settings.policy is not None:
        from reasonnet.dispatch.policy import policy

        policy(settings.policy)
    return Network.from_file(settings.fleet, policy=settings.policy, traces=traces)
