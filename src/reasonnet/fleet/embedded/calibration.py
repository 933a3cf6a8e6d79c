"""From a raw score to a probability of being right."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calibration:
    """Platt scaling (Platt 1999): sigmoid(slope · logit(score) + offset)."""

    slope: float = 1.0
    offset: float = 0.0

    def __call__(self, score: float) -> float:
        """Return the calibrated probability of a raw score in [0, 1]."""
        clipped = min(max(score, 1e-6), 1 - 1e-6)
        logit = math.log(clipped / (1 - clipped))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.slope * logit + self.offset))))
