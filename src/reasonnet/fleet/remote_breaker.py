"""A circuit breaker: a server that keeps failing is left alone for a while.

After `threshold` failures in a row nobody asks it until the cool-down is over; then one call tries,
and the others go on waiting for what becomes of it (Nygard, Release It!, 2007). Each further
failure doubles the cool-down.
"""

from __future__ import annotations

import time
from collections.abc import Callable


class Breaker:
    """Counts failures in a row."""

    def __init__(
        self,
        *,
        threshold: int = 3,
        cooldown: float = 5.0,
        longest: float = 300.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Set when it opens and for how long.

        Args:
            threshold: failures in a row that open it.
            cooldown: seconds of the first cool-down.
            longest: seconds of the longest.
            clock: seconds, monotonic.
        """
        self._threshold, self._cooldown, self._longest = threshold, cooldown, longest
        self._clock = clock
        self._failures = 0
        self._until = 0.0
        self._trying = False

    @property
    def failures(self) -> int:
        """Failures since the last success."""
        return self._failures

    @property
    def closed(self) -> bool:
        """Whether calls go through as usual."""
        return self._failures < self._threshold and self.seconds_left == 0

    @property
    def seconds_left(self) -> float:
        """Seconds until it may be tried again."""
        return max(0.0, self._until - self._clock())

    @property
    def allows(self) -> bool:
        """Whether a call may be made now."""
        if self.seconds_left > 0:
            return False
        return self._failures < self._threshold or not self._trying

    def enter(self) -> bool:
        """Begin a call; False where none may be made."""
        if not self.allows:
            return False
        if self._failures >= self._threshold:
            self._trying = True
        return True

    def leave(self) -> None:
        """End a call that says nothing (it was cancelled)."""
        self._trying = False

    def succeed(self) -> None:
        """End a call that went well."""
        self._failures, self._trying, self._until = 0, False, 0.0

    def begin_reply(self) -> None:
        """Note that a streamed reply has begun: calls go through, and one more failure opens it.

        Only its end is a success; a server that breaks off every reply is no better than a dead
        one.
        """
        self._failures = min(self._failures, self._threshold - 1)
        self._trying, self._until = False, 0.0

    def fail(self) -> None:
        """End a call that failed."""
        self._failures += 1
        self._trying = False
        over = self._failures - self._threshold
        if over >= 0:
            self._until = self._clock() + min(self._longest, self._cooldown * 2.0 ** min(over, 20))

    def pause(self, seconds: float) -> None:
        """Leave the server alone because it asked for it (`Retry-After`)."""
        self._trying = False
        self._until = max(self._until, self._clock() + min(seconds, self._longest))
