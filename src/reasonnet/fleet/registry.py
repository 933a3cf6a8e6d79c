"""The fleet: specialists by name, and what the router needs of them as arrays."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager

import numpy as np
from numpy.typing import NDArray

from reasonnet.core.errors import FleetFileError
from reasonnet.fleet.groups import names_of
from reasonnet.fleet.slots import Slots
from reasonnet.fleet.specialist import Cooling, Specialist

PRIOR_WEIGHT = 40.0
"""How many observations a card's measurement counts for at most, against live verdicts."""


class Fleet:
    """Up to some thousand specialists.

    Raises:
        FleetFileError: two specialists of one name.
    """

    def __init__(self, specialists: Iterable[Specialist]) -> None:
        self._by_name: dict[str, Specialist] = {}
        for specialist in specialists:
            name = specialist.card.name
            if name in self._by_name:
                raise FleetFileError(f"two specialists are called {name!r}: rename one")
            self._by_name[name] = specialist
        self._names = tuple(self._by_name)
        self._column = {name: column for column, name in enumerate(self._names)}
        self._slots: dict[str, Slots] = {}
        cards = [s.card for s in self._by_name.values()]
        skills = sorted({skill for card in cards for skill in card.skills})
        self._skill_row = {skill: row for row, skill in enumerate(skills)}
        self._right: NDArray[np.float64] = np.zeros((len(skills), len(cards)))
        self._seen: NDArray[np.float64] = np.zeros((len(skills), len(cards)))
        for column, card in enumerate(cards):
            for skill, measured in card.skills.items():
                row = self._skill_row[skill]
                weight = min(float(measured.n), PRIOR_WEIGHT)
                self._right[row, column] = measured.accuracy * weight
                self._seen[row, column] = weight
        self._accuracy: NDArray[np.float64] = np.divide(
            self._right, self._seen, out=np.zeros_like(self._right), where=self._seen > 0
        )
        self.seconds: NDArray[np.float64] = np.array([c.seconds for c in cards])
        self.usd_per_token_read: NDArray[np.float64] = np.array(
            [_price(c.usd_per_million_tokens_in) for c in cards]
        )
        """US dollars; NaN where unknown."""
        self.usd_per_token: NDArray[np.float64] = np.array(
            [_price(c.usd_per_million_tokens_out) for c in cards]
        )
        """The same of a written token."""
        self._may_cool = [
            (self._column[name], one)
            for name, one in self._by_name.items()
            if isinstance(one, Cooling)
        ]
        self.characters: NDArray[np.int64] = np.array([c.max_characters for c in cards])

    def __len__(self) -> int:
        return len(self._names)

    def __iter__(self) -> Iterator[Specialist]:
        return iter(self._by_name.values())

    def __getitem__(self, name: str) -> Specialist:
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    @property
    def names(self) -> tuple[str, ...]:
        """Names in the order of the arrays."""
        return self._names

    @property
    def skills(self) -> tuple[str, ...]:
        """Every skill that some card names."""
        return tuple(self._skill_row)

    def chances(self, skills: Mapping[str, float]) -> NDArray[np.float64]:
        """Return each specialist's chance to be right on a step of such a skill.

        Args:
            skills: probability of each skill that the step may need.

        Returns:
            Shape (specialists,): Σ over skills of probability × (card's or live) accuracy.
        """
        chance: NDArray[np.float64] = np.zeros(len(self._names))
        for skill, probability in skills.items():
            rows = self._rows(skill)
            if not rows:
                continue
            accuracy = self._accuracy[rows[-1]]
            for row in reversed(rows[:-1]):
                accuracy = np.where(self._seen[row] > 0, self._accuracy[row], accuracy)
            chance += probability * accuracy
        return chance

    def cooling(self) -> list[int]:
        """Return the columns of those whose server has just failed: asking again is no use yet."""
        return [column for column, one in self._may_cool if not one.available]

    def serves(self, skill: str) -> bool:
        """Tell whether some specialist has a skill, by name, by domain or because it has all."""
        return bool(self._rows(skill))

    def _rows(self, skill: str) -> list[int]:
        """Return the rows that speak of a skill: its own, its domain's, its field's, everything's.

        What was measured on the skill itself says more than what was on its domain.
        """
        return [self._skill_row[name] for name in names_of(skill) if name in self._skill_row]

    def observe(self, skill: str, name: str, right: bool) -> None:
        """Count a verdict: later routing follows what was seen."""
        column = self._column.get(name)
        rows = self._rows(skill)
        if column is None or not rows:
            return
        # a card that names the domain only is judged there
        row = next((r for r in rows if self._seen[r, column] > 0), rows[0])
        self._right[row, column] += right
        self._seen[row, column] += 1
        self._accuracy[row, column] = self._right[row, column] / self._seen[row, column]

    def hold(self, name: str, priority: float) -> AbstractAsyncContextManager[None]:
        """Hold one of a specialist's slots while it works; higher priorities enter first."""
        slots = self._slots.get(name)
        if slots is None:
            slots = self._slots[name] = Slots(self._by_name[name].card.max_concurrency)
        return slots.hold(priority)

    async def close(self) -> None:
        """Close every specialist."""
        for specialist in self._by_name.values():
            await specialist.close()


def _price(usd_per_million: float | None) -> float:
    return math.nan if usd_per_million is None else usd_per_million / 1e6
