"""`reasonnet fleet check`: what is wrong with a fleet, each with its fix."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from reasonnet.cli.cards import Entry
from reasonnet.core.errors import FleetFileError, WeightsError
from reasonnet.fleet.embedded import lexicon as shipped
from reasonnet.fleet.embedded.features import tokenise
from reasonnet.fleet.embedded.lexicon import Lexicon, load_lexicon
from reasonnet.fleet.embedded.models import ModelCard, read_card
from reasonnet.fleet.embedded.session import Session
from reasonnet.fleet.embedded.wordpieces import load_wordpieces
from reasonnet.network.fleetfile import read_fleet_file

PROBE = "What is the greatest common divisor of 84 and 36?"


def problems(fleet: Path | None, folder: Path | None = None) -> Iterator[tuple[str, str | None]]:
    """Yield every part of the fleet with what is wrong with it, or None.

    Raises:
        FleetFileError: the fleet file has a fault.
    """
    folder = folder or shipped.WEIGHTS
    remotes = read_fleet_file(fleet).remotes if fleet is not None else ()
    lexicon: Lexicon | None = None
    try:
        lexicon = load_lexicon(folder / "lexicon.npz")
        yield "lexicon", None
    except WeightsError as error:
        yield "lexicon", str(error)
    try:
        load_wordpieces(folder / "wordpieces.npz")
        yield "wordpieces", None
    except WeightsError as error:
        yield "wordpieces", str(error)
    cards = sorted(folder.glob("*.card.json"))
    if not cards:
        yield "embedded models", f"there are none in {folder}: reinstall reasonnet"
    for path in cards:
        yield path.name.removesuffix(".card.json"), _embedded(path, lexicon)
    roles = {e.role for e in _readable(cards)}
    if cards and "analyser" not in roles:
        yield "analyser", "it is missing, nothing can be asked: reinstall reasonnet"
    if cards and "planner" not in roles:
        yield "planner", "there is none, so several problems at once cannot be asked: reinstall"
    for weights in sorted(folder.glob("*.onnx")):
        if not weights.with_name(f"{weights.stem}.card.json").exists():
            yield weights.stem, f"no card: train it again (reasonnet forge train {weights.stem})"
    for spec in remotes:
        yield spec.name, _remote(Entry(card=spec.card(), role="remote", remote=spec))


def _readable(paths: Sequence[Path]) -> Iterator[ModelCard]:
    for path in paths:
        with contextlib.suppress(WeightsError):  # told already
            yield read_card(path)


def _embedded(path: Path, lexicon: Lexicon | None) -> str | None:
    """Load and run a model; returns what is wrong."""
    try:
        found = read_card(path)
        card = found.card
        weights = path.with_name(f"{card.name}.onnx")
        if found.role == "refiner":
            _refine(weights, found.labels[0])
        else:
            session = Session(weights, lexicon or load_lexicon())
            if lexicon is not None:
                session.run([tokenise(PROBE, lexicon)])
        data = weights.read_bytes()
    except (WeightsError, OSError, ValueError) as error:
        return str(error)
    except Exception as error:  # ONNX Runtime's own: the graph does not take our inputs
        return f"the model does not run ({type(error).__name__}): reinstall reasonnet"
    if hashlib.sha256(data).hexdigest() != card.provenance.sha256:
        return (
            "the weights are not those of the card: reinstall reasonnet, or measure them again "
            f"(reasonnet forge train {card.name})"
        )
    return None


def _refine(weights: Path, kind: str) -> None:
    """Run one step of a Refiner on a small grid."""
    import numpy as np

    from reasonnet.fleet.embedded.refining import Effort, load_refiner

    load_refiner(weights, kind).refine(np.ones(16, np.int64), (4, 4), Effort(steps=1))


def _remote(entry: Entry) -> str | None:
    import asyncio

    from reasonnet.fleet.remote import Remote

    assert entry.remote is not None
    try:
        remote = Remote(entry.remote)
    except FleetFileError as error:
        return str(error)

    async def probe() -> str | None:
        try:
            return await remote.probe()
        finally:
            await remote.close()

    return asyncio.run(probe())


def sandbox() -> str:
    """Return which layers of the sandbox are active here."""
    from reasonnet.tools.sandbox import SandboxError, sandbox_report

    try:
        return f"sandbox\n{sandbox_report()}"
    except SandboxError as error:
        return f"sandbox: {error}"
