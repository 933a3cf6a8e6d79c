"""Purse: what a question may still spend."""

from __future__ import annotations

from dataclasses import dataclass

from reasonnet.core.question import Budget


@dataclass(frozen=True, slots=True)
class Aside:
    """What is set aside for a call while it runs."""

    usd: float
    tokens: int


class Purse:
    """Sets aside what a call is expected to cost before it is made.

    Steps run side by side, so what is left must be known before their bills are in.
    """

    def __init__(self, budget: Budget) -> None:
        self._usd, self._tokens = budget.usd, budget.tokens

    @property
    def usd(self) -> float | None:
        """US dollars left; None is no limit."""
        return self._usd

    def set_aside(self, usd: float | None, tokens: int) -> Aside | None:
        """Set an expected cost aside; None where too little is left or the price is unknown."""
        if self._usd is not None and (usd is None or usd > self._usd):
            return None
        if self._tokens is not None and tokens > self._tokens:
            return None
        aside = Aside(usd or 0.0, tokens)
        self._add(-aside.usd, -aside.tokens)
        return aside

    def settle(self, aside: Aside, usd: float | None, tokens: int) -> None:
        """Put back what was set aside and take what it came to (unknown: what was expected)."""
        self._add(aside.usd - (aside.usd if usd is None else usd), aside.tokens - tokens)

    def _add(self, usd: float, tokens: int) -> None:
        if self._usd is not None:
            self._usd += usd
        if self._tokens is not None:
            self._tokens += tokens
