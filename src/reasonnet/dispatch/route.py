"""Route: rank the specialists for a step by expected utility."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from reasonnet.dispatch.policy import Policy
from reasonnet.fleet.registry import Fleet

EXPECTED_TOKENS = 800
"""Tokens of a typical Remote attempt, for its price before it is made."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A specialist with what the router expects of it."""

    name: str
    chance: float
    """Expected probability of a right answer."""
    utility: float
    usd: float
    """Expected price."""


def route(
    fleet: Fleet,
    skills: Mapping[str, float],
    policy: Policy,
    *,
    characters: int,
    usd_left: float | None = None,
    seconds_left: float | None = None,
    limit: int = 8,
) -> list[Candidate]:
    """Rank specialists, best first; those without a chance, too dear or too slow are left out.

    Expected utility is the chance to be right (cards and live verdicts, over the analyser's
    distribution of skills) minus price and latency at the policy's weights.
    """
    chance = fleet.chances(skills)
    usd = fleet.usd_per_token * EXPECTED_TOKENS
    utility = chance - policy.price_weight * usd - policy.latency_weight * fleet.seconds
    usable = (chance > 0.02) & (fleet.characters >= characters)
    if usd_left is not None:
        usable &= usd <= usd_left
    if seconds_left is not None:
        usable &= fleet.seconds <= seconds_left
    where = np.flatnonzero(usable)
    if len(where) > limit:
        where = where[np.argpartition(-utility[where], limit)[:limit]]
    order = where[np.argsort(-utility[where], kind="stable")]
    names = fleet.names
    return [
        Candidate(names[i], float(chance[i]), float(utility[i]), float(usd[i])) for i in order
    ]
