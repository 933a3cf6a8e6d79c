"""API keys: who asks, how often, and for how much money."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal

from reasonnet.fleet.remote_rate import Rate
from reasonnet.gateway.errors import over_budget, too_fast, unauthorised
from reasonnet.gateway.ledger.entries import KeyRow
from reasonnet.gateway.ledger.ledger import Ledger

Period = Literal["total", "day", "month"]
PREFIX = "rn-"
FRESH_SECONDS = 5.0
"""A key that was added or revoked elsewhere is known after so long."""


def new_key(
    name: str,
    *,
    budget_usd: float | None = None,
    budget_period: Period = "total",
    requests_per_minute: float | None = None,
) -> tuple[str, KeyRow]:
    """Make a key; the key itself is shown once and never stored."""
    key = PREFIX + secrets.token_urlsafe(32)
    return key, key_row(
        key,
        name,
        budget_usd=budget_usd,
        budget_period=budget_period,
        requests_per_minute=requests_per_minute,
    )


def key_row(
    key: str,
    name: str,
    *,
    budget_usd: float | None = None,
    budget_period: Period = "total",
    requests_per_minute: float | None = None,
) -> KeyRow:
    """Return what is stored of a key."""
    hashed = hash_of(key)
    return KeyRow(
        id=hashed[:12],
        name=name,
        hash=hashed,
        created=time.time(),
        revoked=None,
        budget_usd=budget_usd,
        budget_period=budget_period,
        requests_per_minute=requests_per_minute,
    )


def hash_of(key: str) -> str:
    """Return the SHA-256 of a key."""
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()


@dataclass(slots=True)
class Wallet:
    """What a key may still spend; questions set aside the most that they can cost."""

    row: KeyRow
    spent: float = 0.0
    """US dollars of the period, those held for unknown costs included."""
    reserved: float = 0.0
    """Set aside for questions that are being worked on."""
    period_start: float | None = None
    """None: what was spent before has not been read from the ledger yet."""
    rate: Rate = field(init=False)

    def __post_init__(self) -> None:
        self.rate = Rate(self.row.requests_per_minute)

    @property
    def left(self) -> float | None:
        """US dollars; None is no limit."""
        if self.row.budget_usd is None:
            return None
        return max(0.0, self.row.budget_usd - self.spent - self.reserved)

    def reserve(self, usd: float) -> None:
        """Set money aside.

        Raises:
            ApiError: there is not enough left.
        """
        left = self.left
        if left is not None and (usd > left or left <= 0):
            raise over_budget(
                f"the key {self.row.name!r} has ${left:.6f} left of its budget of "
                f"${self.row.budget_usd:g} ({self.row.budget_period}); this may cost ${usd:.6f}"
            )
        self.reserved += usd

    def settle(self, reserved: float, spent: float) -> None:
        """Put back what was set aside and take what it came to."""
        self.reserved = max(0.0, self.reserved - reserved)
        self.spent += spent


class Keys:
    """The keys that the gateway knows, by hash."""

    def __init__(
        self, ledger: Ledger, *, open: bool = False, clock: Callable[[], float] = time.time
    ) -> None:
        """Load the keys.

        Args:
            open: whether a request without a key is answered although there are keys.
        """
        self._ledger, self._open, self._clock = ledger, open, clock
        self._wallets: dict[str, Wallet] = {}
        self._loaded = 0.0
        self._reloading: asyncio.Task[None] | None = None
        self._take(ledger.key_rows())

    @property
    def required(self) -> bool:
        """Whether a request needs a key: from the first key on."""
        return not self._open and self._some

    async def admit(self, authorization: str | None) -> Wallet | None:
        """Return the wallet of a request's key; None where none is needed and none was given.

        Raises:
            ApiError: no key, a wrong or revoked one, or one that asks too often.
        """
        scheme, _, key = (authorization or "").partition(" ")
        key = key.strip()
        if not key or scheme.lower() != "bearer":
            if self.required:
                raise unauthorised("send a key: Authorization: Bearer rn-…")
            return None
        hashed = hash_of(key)
        await self._refresh(hashed not in self._wallets)
        wallet = self._wallets.get(hashed)
        if wallet is None:
            if not self.required:
                return None
            raise unauthorised("the key is unknown: reasonnet keys add NAME makes one")
        if wallet.row.revoked is not None:
            raise unauthorised("the key has been revoked")
        if wait := wallet.rate.refuse():
            raise too_fast(wait)
        if wallet.row.budget_usd is not None:
            await self._turn_over(wallet)
        return wallet

    async def _refresh(self, wanted: bool) -> None:
        age = self._clock() - self._loaded
        if age < (1.0 if wanted else FRESH_SECONDS):  # guessing keys is no way to keep us busy
            return
        if self._reloading is None:
            self._reloading = asyncio.create_task(self._reload())
        if wanted:
            await asyncio.shield(self._reloading)

    async def _reload(self) -> None:
        try:
            self._take(await asyncio.to_thread(self._ledger.key_rows))
        finally:
            self._reloading = None

    def _take(self, rows: list[KeyRow]) -> None:
        self._loaded = self._clock()
        self._some = bool(rows)  # revoking the last key closes the door, and does not open it
        for row in rows:
            known = self._wallets.get(row.hash)
            if known is None:
                self._wallets[row.hash] = Wallet(row)
            elif known.row != row:
                if known.row.requests_per_minute != row.requests_per_minute:
                    known.rate = Rate(row.requests_per_minute)
                known.row = row

    async def _turn_over(self, wallet: Wallet) -> None:
        """Begin a new period: what was spent in it before a restart is in the ledger."""
        start = period_start(wallet.row.budget_period, self._clock())
        if wallet.period_start != start:
            spent = await asyncio.to_thread(self._ledger.spent, wallet.row.id, start)
            if wallet.period_start != start:  # else another request was faster
                wallet.period_start, wallet.spent = start, spent


def period_start(period: str, now: float) -> float:
    """Return when a budget's period began, in seconds since the epoch (UTC)."""
    if period == "total":
        return 0.0
    moment = datetime.fromtimestamp(now, UTC)
    moment = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    if period == "month":
        moment = moment.replace(day=1)
    return moment.timestamp()
