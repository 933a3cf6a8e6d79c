"""Cards: what is known of a specialist."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from reasonnet.core.attempt import Kind


@dataclass(frozen=True, slots=True)
class Measured:
    """An accuracy as it was measured."""

    right: int
    n: int
    suite: str = "held-out wordings"
    """What it was measured on."""

    @property
    def accuracy(self) -> float:
        """Share right; 0 for an empty measurement."""
        return self.right / self.n if self.n else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval (Wilson 1927)."""
        return wilson(self.right, self.n)


def wilson(right: int, n: int, z: float = 1.959964) -> tuple[float, float]:
    """Return Wilson's score interval of a share; (0, 1) for n = 0."""
    if n == 0:
        return 0.0, 1.0
    share = right / n
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return max(0.0, centre - half), min(1.0, centre + half)


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where a specialist comes from."""

    data: str = ""
    command: str = ""
    """The exact command that made it."""
    commit: str = ""
    sha256: str = ""
    """Hash of the weight file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What is known of a specialist."""

    name: str
    kind: Kind
    skills: Mapping[str, Measured] = field(default_factory=dict)
    """Measured accuracy by skill; a skill that ends in `/*` stands for a domain, `*` for all."""
    parameters: int = 0
    parameters_active: int = 0
    flops_per_token: float = 0.0
    usd_per_million_tokens_in: float | None = 0.0
    """None: unknown."""
    usd_per_million_tokens_out: float | None = 0.0
    seconds: float = 0.005
    """Median latency of an attempt."""
    seconds_p95: float = 0.05
    max_concurrency: int = 64
    max_characters: int = 20_000
    """Longest question that it reads."""
    max_tokens: int = 0
    """Most tokens that it writes; 0 where it writes none (Readers)."""
    tool_rounds: int = 0
    """Further calls that an attempt may make because its model calls tools."""
    tool_tokens: int = 0
    """Most tokens that the tools' descriptions add to each call."""
    result_tokens: int = 0
    """Most tokens that the tools' results add to the next call."""
    provenance: Provenance = field(default_factory=Provenance)

    def worst_usd(self, characters: int) -> float | None:
        """Return the most that an attempt at a text of so many characters can cost.

        Three characters a token is cautious for English; 100 tokens are our own prompt's. With
        tools each call reads all turns before it once more.
        """
        calls = self.tool_rounds + 1
        turns = (self.max_tokens + self.result_tokens) * self.tool_rounds * calls // 2
        read = calls * (characters // 3 + 100 + self.tool_tokens) + turns
        return self.usd(read, calls * self.max_tokens)

    def usd(self, tokens_in: int, tokens_out: int) -> float | None:
        """Return the price of a call; None where it is unknown."""
        if self.usd_per_million_tokens_in is None or self.usd_per_million_tokens_out is None:
            return None
        return (
            tokens_in * self.usd_per_million_tokens_in
            + tokens_out * self.usd_per_million_tokens_out
        ) / 1e6
