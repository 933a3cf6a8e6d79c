"""What a fleet file says of a Remote, and the card that it makes."""

from __future__ import annotations

from dataclasses import dataclass

from reasonnet.fleet.card import Card, Measured

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

    def card(self) -> Card:
        """Return its card: priors, nothing measured."""
        return Card(
            name=self.name,
            kind="remote",
            skills=dict.fromkeys(self.skills, PRIOR),
            parameters=self.parameters,
            parameters_active=self.parameters_active,
            flops_per_token=2.0 * self.parameters_active,
            usd_per_million_tokens_in=self.usd_in,
            usd_per_million_tokens_out=self.usd_out,
            seconds=min(3.0, self.timeout_seconds),
            seconds_p95=min(15.0, self.timeout_seconds),
            max_concurrency=self.max_concurrency,
            max_characters=(self.context_length - self.max_tokens) * CHARACTERS_PER_TOKEN,
        )
