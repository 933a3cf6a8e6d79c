"""What goes wrong between us and a server, and whether asking again is worth it."""

from __future__ import annotations

from typing import Literal

Why = Literal["unreachable", "timeout", "broken", "refused", "too-long", "cooling", "busy"]
RETRIED_STATUS = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
"""HTTP statuses that may be gone a moment later."""


class RemoteFault(Exception):
    """A call that ended without a reply. It becomes data in an attempt, never a crash."""

    def __init__(
        self,
        why: Why,
        message: str,
        *,
        status: int | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.why = why
        self.status = status
        """HTTP status where the server refused."""
        self.retry_after = retry_after
        """Seconds that the server asks us to wait."""
        self.lost = int(why in ("timeout", "broken", "too-long"))
        """Calls that reached the server and whose price nobody told us."""

    @property
    def worth_retrying(self) -> bool:
        """Whether the same call may go through a moment later."""
        if self.why == "refused":
            return self.status in RETRIED_STATUS
        return self.why in ("unreachable", "broken")

    @property
    def of_the_server(self) -> bool:
        """Whether it speaks against the server, not against what it was asked."""
        if self.why == "refused":
            return self.status is not None and self.status >= 500
        return self.why in ("unreachable", "timeout", "broken")
