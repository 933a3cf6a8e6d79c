"""A rate limit: so many calls a minute, spread out, with a burst at the start.

The generic cell rate algorithm (ITU-T I.371): one number, the time at which the bucket is empty.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable


class Rate:
    """Calls a minute."""

    def __init__(
        self,
        per_minute: float | None,
        *,
        burst: float | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Set the limit.

        Args:
            per_minute: None is no limit.
            burst: calls that may come at once; None: a sixth of a minute's, at least one.
        """
        self._interval = 60.0 / per_minute if per_minute else 0.0
        size = max(1.0, (per_minute or 0.0) / 6) if burst is None else burst
        self._slack = self._interval * (size - 1)
        self._clock = clock
        self._empty_at = 0.0

    def take(self, longest: float = math.inf) -> float | None:
        """Take a place in the line; returns the seconds to wait for it.

        Args:
            longest: seconds worth waiting; where they do not do no place is taken: None.
        """
        if not self._interval:
            return 0.0
        now = self._clock()
        begins = max(self._empty_at, now)
        wait = max(0.0, begins - self._slack - now)
        if wait > longest:
            return None
        self._empty_at = begins + self._interval
        return wait

    def refuse(self) -> float:
        """Take a place only if it is free now; else returns the seconds until one is."""
        if not self._interval:
            return 0.0
        now = self._clock()
        begins = max(self._empty_at, now)
        wait = begins - self._slack - now
        if wait > 1e-9:
            return wait
        self._empty_at = begins + self._interval
        return 0.0
