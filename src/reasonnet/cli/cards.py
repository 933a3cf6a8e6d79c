"""The cards of a fleet, without loading a model."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reasonnet.core.errors import InputError, WeightsError
from reasonnet.fleet.card import Card, Measured, wilson
from reasonnet.fleet.embedded import lexicon
from reasonnet.fleet.embedded.models import read_card
from reasonnet.fleet.groups import names_of
from reasonnet.fleet.remote_spec import RemoteSpec
from reasonnet.network.fleetfile import read_fleet_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A specialist, or a model that helps to dispatch (analyser, planner)."""

    card: Card
    role: str
    """reader, refiner, analyser, planner or remote."""
    path: Path | None = None
    """The card file of an embedded model."""
    remote: RemoteSpec | None = None

    @property
    def _counted(self) -> list[Measured]:
        """Measurements that are of different answers: a Remote's skills and domains overlap."""
        skills = self.card.skills
        return [
            measured
            for name, measured in skills.items()
            if not any(broader in skills for broader in names_of(name) if broader != name)
        ]

    @property
    def right(self) -> int:
        """Right answers over all skills."""
        return sum(m.right for m in self._counted)

    @property
    def n(self) -> int:
        """Measured answers over all skills; 0 where the accuracy is a prior."""
        return sum(m.n for m in self._counted)

    @property
    def measured(self) -> bool:
        """Whether the accuracy was measured."""
        if self.remote is not None:
            return bool(self.remote.measured)
        return self.n > 0

    def summary(self) -> dict[str, Any]:
        """Return the line of `fleet list --json`."""
        return {
            "name": self.card.name,
            "kind": self.role,
            "skills": len(self.card.skills),
            "right": self.right if self.measured else None,
            "n": self.n if self.measured else 0,
            "accuracy": round(self.right / self.n, 4) if self.measured else None,
            "interval": [round(x, 4) for x in wilson(self.right, self.n)]
            if self.measured
            else None,
            "parameters": self.card.parameters,
            "seconds": self.card.seconds,
            "seconds_p95": self.card.seconds_p95,
        }

    def full(self) -> dict[str, Any]:
        """Return the card in full: an embedded model's card file as it is."""
        if self.path is not None:
            data: dict[str, Any] = json.loads(self.path.read_text(encoding="utf-8"))
            return data
        assert self.remote is not None
        import msgspec

        described: dict[str, Any] = msgspec.to_builtins(self.remote)
        skills = {
            s: {"right": m.right, "n": m.n, "suite": m.suite} for s, m in self.card.skills.items()
        }
        return described | {"kind": "remote", "skills": skills}


def embedded_entries(folder: Path | None = None) -> list[Entry]:
    """Return the shipped models, Readers first.

    Raises:
        WeightsError: a card is damaged, or there is none.
    """
    folder = folder or lexicon.WEIGHTS
    paths = sorted(folder.glob("*.card.json"))
    if not paths:
        raise WeightsError(f"no embedded models in {folder}: reinstall reasonnet")
    cards = [(read_card(path), path) for path in paths]
    order = {"reader": 0, "refiner": 1, "analyser": 2, "planner": 3}
    cards.sort(key=lambda pair: (order[pair[0].role], pair[0].card.name))
    return [Entry(card=card.card, role=card.role, path=path) for card, path in cards]


def entries(fleet: Path | None) -> list[Entry]:
    """Return the cards of a fleet file, or of the embedded fleet.

    Raises:
        FleetFileError: the fleet file has a fault.
        WeightsError: a card is damaged, or there is none.
    """
    if fleet is None:
        return embedded_entries()
    file = read_fleet_file(fleet)
    found = [Entry(card=spec.card(), role="remote", remote=spec) for spec in file.remotes]
    ours = ("reader", "refiner")
    helpers = [e for e in embedded_entries() if file.embedded or e.role not in ours]
    return found + helpers


def named(name: str, fleet: Path | None) -> Entry:
    """Return a card by name.

    Raises:
        InputError: there is none of that name.
    """
    known = {entry.card.name: entry for entry in entries(fleet)}
    if name not in known:
        raise InputError(f"no specialist {name!r}{_near(name, list(known))}")
    return known[name]


def _near(name: str, known: Sequence[str]) -> str:
    import difflib

    close = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    return f": did you mean {close[0]!r}?" if close else ": see reasonnet fleet list"
