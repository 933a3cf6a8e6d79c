"""What a fleet file says of a Remote, and the card that it makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reasonnet.fleet.card import Card, Measured
from reasonnet.fleet.remote_tools import CALLS, LONGEST_OFFER, LONGEST_RESULT, ROUNDS

PRIOR = Measured(8, 10, "prior, not measured")
"""What a Remote's skills are worth until someone measures them."""
CHARACTERS_PER_TOKEN = 3
"""Cautious; English has about four."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteSpec:
    """A Remote as the fleet file describes it."""

    name: str
    base_url: str
    """Of the API, `/v1` included."""
    model: str
    skills: tuple[str, ...]
    """Skills, domains (`math/*`) or everything (`*`)."""
    api_key_env: str | None = None
    """Environment variable that holds the key; None: the server needs none."""
    parameters: int = 0
    parameters_active: int = 0
    context_length: int = 8192
    """Tokens of question and reply together."""
    max_tokens: int = 2048
    """Tokens of a reply at most."""
    usd_in: float | None = None
    """US dollars per million tokens read; None: unknown."""
    usd_out: float | None = None
    max_concurrency: int = 8
    timeout_seconds: float = 60.0
    """For a reply, retries included; between two pieces of a streamed one."""
    retries: int = 2
    """Further tries where the server was busy, broke off or could not be reached."""
    requests_per_minute: float | None = None
    """Calls that the server allows; None: no limit of ours."""
    fallbacks: tuple[str, ...] = ()
    """Who answers where this one was asked for by name and fails."""
    tools: tuple[str, ...] = ()
    """Skills, domains or fields of the embedded tools that its model may call."""
    priors: Mapping[str, Measured] = field(default_factory=dict)
    """Published scores by skill, with their source; they count like a measurement of ten."""
    measured: Mapping[str, Measured] = field(default_factory=dict)
    """What `fleet profile` has measured."""
    seconds: float | None = None
    """Median latency as measured."""
    seconds_p95: float | None = None
    certainty: float | None = None
    """Mean certainty of its answers as measured; None: unknown, or its server does not say."""

    def card(self) -> Card:
        """Return its card: priors, nothing measured."""
        return Card(
            name=self.name,
            kind="remote",
            skills={**dict.fromkeys(self.skills, PRIOR), **self.priors, **self.measured},
            parameters=self.parameters,
            parameters_active=self.parameters_active,
            flops_per_token=2.0 * self.parameters_active,
            usd_per_million_tokens_in=self.usd_in,
            usd_per_million_tokens_out=self.usd_out,
            seconds=self.seconds or min(3.0, self.timeout_seconds),
            seconds_p95=self.seconds_p95 or min(15.0, self.timeout_seconds),
            max_concurrency=self.max_concurrency,
            max_characters=(self.context_length - self.max_tokens) * CHARACTERS_PER_TOKEN,
            max_tokens=self.max_tokens,
            tool_rounds=ROUNDS if self.tools else 0,
            tool_tokens=LONGEST_OFFER // CHARACTERS_PER_TOKEN if self.tools else 0,
            result_tokens=CALLS * LONGEST_RESULT // CHARACTERS_PER_TOKEN if self.tools else 0,
        )
