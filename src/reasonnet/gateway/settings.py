"""How the gateway runs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewaySettings:
    """What `reasonnet serve` was told."""

    host: str = "127.0.0.1"
    port: int = 8000
    fleet: Path | None = None
    """A fleet file; None: the embedded fleet."""
    policy: str | None = None
    """Of the model `reasonnet`; None: what the fleet file says, or balanced."""
    database: str | None = None
    """URL of the ledger; None: a SQLite file in REASONNET_HOME."""
    open: bool = False
    """Whether requests without a key are answered though there are keys, or others can reach us."""
    cache_seconds: float = 86_400.0
    """How long an answer is remembered; 0: not at all."""
    deadline_seconds: float = 120.0
    """For a question that brings no deadline of its own."""
    question_usd: float = 0.10
    """The most a question may cost whose key has a budget, if the question does not say."""
    drain_seconds: float = 30.0
    """How long a shutdown waits for what is in flight."""
    strict: bool = False
    """Whether a fleet with a fault is refused instead of only reported."""

    @property
    def loopback(self) -> bool:
        """Whether only this machine can reach the server."""
        return self.host in ("127.0.0.1", "::1", "localhost")
