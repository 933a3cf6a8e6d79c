"""The gateway's parts, put together: a network, its books, keys and cache."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from reasonnet.core.errors import InputError
from reasonnet.fleet.card import Card
from reasonnet.gateway.cache import AnswerCache
from reasonnet.gateway.keys import Keys, hash_of, key_row
from reasonnet.gateway.ledger.ledger import Ledger
from reasonnet.gateway.metrics import Metrics
from reasonnet.gateway.record import Books
from reasonnet.gateway.settings import GatewaySettings
from reasonnet.gateway.spans import Spans, spans
from reasonnet.gateway.wire import POLICY_OF
from reasonnet.network.fingerprint import fingerprint
from reasonnet.network.fleetfile import cards_path, read_fleet_file
from reasonnet.network.network import Network

FIRST_KEY = "REASONNET_API_KEY"
"""Environment variable with a key that is let in."""
LEAST_KEY = 20
"""Characters; a key that can be guessed is none."""


@dataclass(slots=True)
class Gateway:
    """What a request needs."""

    network: Network
    settings: GatewaySettings
    books: Books
    keys: Keys
    cache: AnswerCache
    cards: dict[str, Card]

    @property
    def priced(self) -> bool:
        """Whether some specialist costs money, or may."""
        return any(card.usd(1, 1) != 0 for card in self.cards.values())


def gateway(
    network: Network,
    settings: GatewaySettings,
    *,
    ledger: Ledger | None = None,
    telemetry: Spans | None = None,
) -> Gateway:
    """Put a gateway together.

    Raises:
        InputError: it could be reached from outside, and there is no key; or a specialist has the
            name of one of our models.
        FleetFileError: the fleet file has a fault.
        StoreError: the ledger cannot be opened.
    """
    taken = [name for name in network.fleet.names if name in POLICY_OF]
    if taken:
        raise InputError(f"a specialist must not be called {taken[0]!r}: rename it")
    books = Books(
        ledger=ledger or Ledger(settings.database), metrics=Metrics(), spans=telemetry or spans()
    )
    try:
        _first_key(books.ledger)
        usable = any(key.revoked is None for key in books.ledger.key_rows())
        if not usable and not settings.loopback and not settings.open:
            raise InputError(
                f"everybody who reaches {settings.host} could ask: make a key first "
                "(reasonnet keys add NAME), or say --open"
            )
        return Gateway(
            network=network,
            settings=settings,
            books=books,
            keys=Keys(books.ledger, open=settings.open),
            cache=AnswerCache(
                books.ledger,
                _fleet_of(network, settings.fleet),
                settings.cache_seconds,
            ),
            cards={one.card.name: one.card for one in network.fleet},
        )
    except BaseException:
        if ledger is None:
            books.ledger.close()
        raise


def _fleet_of(network: Network, path: Path | None) -> str:
    """Return what stands for the fleet in the answer cache.

    The file counts whole, and so do the cards that `fleet profile` wrote: planner, verifier and
    thresholds decide on an answer as the specialists do.
    """
    found = hashlib.sha256(fingerprint(network.fleet, version("reasonnet")).encode())
    if path is not None:
        for part in (path, cards_path(path, read_fleet_file(path))):
            content = part.read_bytes() if part.exists() else b""
            found.update(hashlib.sha256(content).digest())
    return found.hexdigest()


def _first_key(ledger: Ledger) -> None:
    """Store the key that the environment brings, for containers that start without hands."""
    key = os.environ.get(FIRST_KEY, "").strip()
    if key and hash_of(key) not in {row.hash for row in ledger.key_rows()}:
        if len(key) < LEAST_KEY:
            raise InputError(
                f"{FIRST_KEY} is too short to be a key: {LEAST_KEY} characters or more"
            )
        ledger.add_key(key_row(key, "environment"))
