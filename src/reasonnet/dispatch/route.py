"""Route: rank the specialists for a step by expected utility."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from reasonnet.dispatch.policy import Policy
from reasonnet.fleet.registry import Fleet

EXPECTED_TOKENS = 800
"""Tokens that a typical Remote attempt writes, for its price before it is made."""
CHARACTERS_PER_TOKEN = 4
"""The same for what it reads."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A specialist with what the router expects of it."""

    name: str
    chance: float
    """Expected probability of a right answer."""
    utility: float
    usd: float | None
    """Expected price; None where it is unknown."""


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
    distribution of skills) minus price and latency at the policy's weights. An unknown price
    does not count here, but a specialist of unknown price is left out where money is limited.
    """
    chance = fleet.chances(skills)
    read = characters / CHARACTERS_PER_TOKEN
    usd = fleet.usd_per_token_read * read + fleet.usd_per_token * EXPECTED_TOKENS
    known = np.where(np.isnan(usd), 0.0, usd)
    utility = chance - policy.price_weight * known - policy.latency_weight * fleet.seconds
    usable = (chance > 0.02) & (fleet.characters >= characters)
    for column in fleet.cooling():
        usable[column] = False
    if usd_left is not None:
        usable &= usd <= usd_left
    if seconds_left is not None:
        usable &= fleet.seconds <= seconds_left
    where = np.flatnonzero(usable)
    if len(where) > limit:
        where = np.sort(where[np.argpartition(-utility[where], limit)[:limit]])
    order = where[np.argsort(-utility[where], kind="stable")]
    names = fleet.names
    return [
        Candidate(
            names[i],
            float(chance[i]),
            float(utility[i]),
            None if np.isnan(usd[i]) else float(usd[i]),
        )
        for i in order
    ]
