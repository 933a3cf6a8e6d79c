"""The shipped models: found by their cards, loaded at first use, run in small batches."""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from reasonnet.core.errors import WeightsError
from reasonnet.fleet.card import Card, Measured, Provenance
from reasonnet.fleet.embedded.calibration import Calibration
from reasonnet.fleet.embedded.features import MAX_TOKENS, Tokens, tokenise
from reasonnet.fleet.embedded.lexicon import WEIGHTS, Lexicon, load_lexicon
from reasonnet.fleet.embedded.session import Outputs, Session

LONG = 600
"""Tokens past which a run goes to a thread, so that it does not hold up the event loop."""
MAX_BATCH = 64
REMEMBERED = 32
"""Texts whose outputs a model keeps: planners and Readers are asked about a text several times."""

Role = Literal["reader", "analyser", "planner", "refiner"]


@dataclass(frozen=True, slots=True, eq=False)
class ModelCard:
    """The card of a shipped model: the specialist's card and how to decode its outputs."""

    card: Card
    role: Role
    labels: tuple[str, ...]
    roles: tuple[str, ...]
    calibration: Calibration
    declines: bool
    """Whether a Reader says no to what it was not trained on (see ReadingDecoder)."""
    max_tokens: int = MAX_TOKENS
    """What it reads of a text at most."""


def read_card(path: Path) -> ModelCard:
    """Read a card file.

    Raises:
        WeightsError: the file is damaged.
    """
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        skills = {s: Measured(m["right"], m["n"], m["suite"]) for s, m in data["skills"].items()}
        card = Card(
            name=data["name"],
            kind="refiner" if data["role"] == "refiner" else "reader",
            skills=skills,
            parameters=data["parameters"],
            parameters_active=data["parameters"],
            flops_per_token=data["flops_per_token"],
            seconds=data["seconds"],
            seconds_p95=data["seconds_p95"],
            provenance=Provenance(**data["provenance"]),
        )
        return ModelCard(
            card,
            data["role"],
            tuple(data["labels"]),
            tuple(data["roles"]),
            Calibration(*data["calibration"]),
            data["declines_foreign"],
            data.get("max_tokens", MAX_TOKENS),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WeightsError(
            f"the card {path.name} is damaged: {error}; reinstall reasonnet"
        ) from None


class Model:
    """One shipped model, with requests that wait together run as one batch."""

    def __init__(self, card: ModelCard, session: Session, lexicon: Lexicon) -> None:
        self.card = card
        self._session = session
        self._lexicon = lexicon
        self._waiting: list[tuple[Tokens, asyncio.Future[Outputs]]] = []
        self._flushing: asyncio.Task[None] | None = None
        self._known: OrderedDict[str, tuple[Tokens, Outputs]] = OrderedDict()

    async def run(self, text: str) -> tuple[Tokens, Outputs]:
        """Run the model on a text.

        Raises:
            WeightsError: the weight file is missing or damaged.
        """
        known = self._known.get(text)
        if known is not None:
            self._known.move_to_end(text)
            return known
        tokens = tokenise(text, self._lexicon, self.card.max_tokens)
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Outputs] = loop.create_future()
        self._waiting.append((tokens, future))
        if self._flushing is None or self._flushing.done():
            # A task of its own: a caller that is cancelled takes nobody of its batch along. It
            # starts at the next turn of the loop, so all that is ready now joins the batch.
            self._flushing = loop.create_task(self._flush())
        outputs = await future
        self._known[text] = tokens, outputs
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return tokens, outputs

    def reads_whole(self, text: str) -> bool:
        """Tell whether a text is no longer than what the model reads of it."""
        most = self.card.max_tokens
        return len(text) <= most or len(tokenise(text, self._lexicon, most + 1)) <= most

    async def _flush(self) -> None:
        self._flushing = None  # who comes from now on starts the next batch
        waiting = [pair for pair in self._waiting if not pair[1].done()]
        self._waiting = []
        waiting.sort(key=lambda pair: len(pair[0]))
        for start in range(0, len(waiting), MAX_BATCH):
            part = waiting[start : start + MAX_BATCH]
            batch = [tokens for tokens, _ in part]
            try:
                if sum(map(len, batch)) > LONG:
                    outputs: Sequence[Outputs] = await asyncio.to_thread(self._session.run, batch)
                else:
                    outputs = self._session.run(batch)
            except Exception as error:
                for _, future in waiting[start:]:
                    if not future.done():
                        future.set_exception(error)
                return
            for (_, future), output in zip(part, outputs, strict=True):
                if not future.done():
                    future.set_result(output)

    def flops(self, tokens: int) -> float:
        """Floating-point operations of a run on so many tokens."""
        return self.card.card.flops_per_token * tokens

    def close(self) -> None:
        """Free the model."""
        self._session.close()


@lru_cache(maxsize=8)
def _cards(folder: Path) -> Mapping[str, ModelCard]:
    found = [read_card(path) for path in sorted(folder.glob("*.card.json"))]
    if not found:
        raise WeightsError(f"no embedded models in {folder}: reinstall reasonnet")
    return {card.card.name: card for card in found}


def load_models(
    folder: Path = WEIGHTS, *, random_weights: frozenset[str] | bool = False
) -> dict[str, Model]:
    """Return every shipped model that reads text, by name (weights are read at first use).

    Args:
        random_weights: models that get noise for weights (ablation); True: all of them.
    """
    lexicon = load_lexicon()
    return {
        name: Model(
            card,
            Session(
                folder / f"{name}.onnx",
                lexicon,
                random_weights=random_weights
                if isinstance(random_weights, bool)
                else name in random_weights,
            ),
            lexicon,
        )
        for name, card in _cards(folder).items()
        if card.role != "refiner"
    }


def refiner_cards(folder: Path = WEIGHTS) -> dict[str, ModelCard]:
    """Return the cards of the shipped Refiners by name; a card's one label is the kind of grid.

    Raises:
        WeightsError: a card is damaged, or there is none at all.
    """
    return {name: card for name, card in _cards(folder).items() if card.role == "refiner"}
