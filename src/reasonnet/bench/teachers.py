"""The teachers' parsers: how the forge marks the arguments in another generator's own wording.

They label training data. As parsers of questions they are a baseline: what a program reads that
knows a benchmark's wording and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from random import Random

from reasonnet.forge.check import source
from reasonnet.forge.domains import ALL_DOMAINS, families
from reasonnet.forge.gym import Entry, Gym
from reasonnet.forge.gyms import Gyms
from reasonnet.forge.limits import TooSlow, at_most
from reasonnet.forge.surface import arguments_of, example
from reasonnet.forge.wording import Family, Marked

PATIENCE = 2.0
"""Seconds that a parser may take."""
Arguments = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Taught:
    """A family with the teachers of its imported questions."""

    family: Family
    domain: str
    tasks: tuple[str, ...]
    """Names of the other generator's tasks."""
    teachers: tuple[Callable[[Entry], Marked | None], ...]

    def draw(self, rng: Random) -> str:
        """Draw an imported question."""
        assert self.family.imported is not None
        return self.family.imported(rng).text

    def parse(self, text: str) -> Arguments | None:
        """Mark the arguments in a question; None where no teacher knows its wording."""
        entry = {"question": text, "answer": "", "metadata": {}}
        for teach in self.teachers:
            try:
                with at_most(PATIENCE):
                    marked = teach(entry)
            except TooSlow:
                continue
            except Exception:  # written for its generator's questions, it trips over others
                continue
            if marked is not None:
                shown = example(marked, self.family.skill)
                return arguments_of(shown.text, shown.spans)
        return None


@cache
def taught() -> Mapping[str, Taught]:
    """Return the families that have imported questions, by skill."""
    found: dict[str, Taught] = {}
    for domain in ALL_DOMAINS:
        for family in families(domain):
            gym = source(family)
            if gym is not None:
                parts = _parts(gym)
                found[family.skill] = Taught(
                    family,
                    domain,
                    tuple(sorted({part.task for part in parts})),
                    tuple(part.teach for part in parts),
                )
    return found


def _parts(gym: Gym) -> tuple[Gym, ...]:
    return tuple(gym.parts) if isinstance(gym, Gyms) else (gym,)
