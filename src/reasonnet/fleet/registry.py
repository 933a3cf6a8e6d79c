"""The fleet: specialists by name, and what the router needs of them as arrays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from reasonnet.core.errors import FleetFileError
from reasonnet.fleet.specialist import Specialist

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
        self.seconds: NDArray[np.float64] = np.array([c.seconds for c in cards])
        self.usd_per_token: NDArray[np.float64] = np.array(
            [(c.usd_per_million_tokens_out or 0.0) / 1e6 for c in cards]
        )
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
            domain = skill.partition("/")[0] + "/*"
            rows = [self._skill_row[s] for s in (skill, domain) if s in self._skill_row]
            if rows:
                best = np.max([self._accuracy(row) for row in rows], axis=0)
                chance += probability * best
        return chance

    def _accuracy(self, row: int) -> NDArray[np.float64]:
        seen = self._seen[row]
        accuracy: NDArray[np.float64] = np.divide(
            self._right[row], seen, out=np.zeros_like(seen), where=seen > 0
        )
        return accuracy

    def observe(self, skill: str, name: str, right: bool) -> None:
        """Count a verdict: later routing follows what was seen."""
        row = self._skill_row.get(skill)
        if row is not None and name in self._by_name:
            column = self._names.index(name)
            self._right[row, column] += right
            self._seen[row, column] += 1

    async def close(self) -> None:
        """Close every specialist."""
        for specialist in self._by_name.values():
            await specialist.close()
