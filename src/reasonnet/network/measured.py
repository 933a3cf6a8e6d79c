"""What `fleet profile` measured of a fleet's Remotes: a JSON file beside the fleet file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from reasonnet.core.errors import FleetFileError
from reasonnet.fleet.card import Measured
from reasonnet.fleet.remote_spec import RemoteSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredCard:
    """One Remote as it was measured."""

    model: str
    """Model that was asked; another one's measurement is not taken over."""
    skills: Mapping[str, Measured]
    seconds: float
    """Median latency."""
    seconds_p95: float
    certainty: float | None = None
    """Mean of how sure its model was of its answers; None: its server does not say."""
    usd_per_question: float | None = None
    """Mean price; None: unknown."""
    data: str = ""
    command: str = ""
    at: str = ""
    """Day of the measurement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """The file."""

    specialists: Mapping[str, MeasuredCard] = field(default_factory=dict)
    accept_remote: Mapping[str, float] = field(default_factory=dict)
    """By policy, the confidence from which a Remote's answer stands."""

    def put(self, spec: RemoteSpec) -> RemoteSpec:
        """Return a Remote with what was measured of it."""
        card = self.specialists.get(spec.name)
        if card is None or card.model != spec.model:
            return spec
        return replace(
            spec,
            measured=card.skills,
            seconds=card.seconds,
            seconds_p95=card.seconds_p95,
            certainty=card.certainty,
        )


def read_cards(path: Path, names: Sequence[str]) -> Cards:
    """Read the file; one that is not there yet is empty.

    Raises:
        FleetFileError: it is damaged, or speaks of a specialist that the fleet file lacks.
    """
    try:
        cards = msgspec.json.decode(path.read_bytes(), type=Cards)
    except FileNotFoundError:
        return Cards()
    except (OSError, msgspec.DecodeError) as error:
        raise FleetFileError(
            f"{path} cannot be read ({error}): delete it and run reasonnet fleet profile again"
        ) from None
    unknown = [name for name in cards.specialists if name not in names]
    if unknown:
        raise FleetFileError(
            f"{path} speaks of {unknown[0]!r}, which the fleet file lacks: "
            "run reasonnet fleet profile again"
        )
    return cards


def write_cards(path: Path, cards: Cards) -> None:
    """Write the file, whole or not at all."""
    rough = path.with_name(path.name + ".part")
    rough.write_bytes(msgspec.json.format(msgspec.json.encode(cards), indent=2) + b"\n")
    rough.replace(path)
