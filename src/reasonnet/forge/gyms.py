"""Helpers for Reasoning Gym as a source: several tasks for one skill, teachers by pattern."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Marked


@dataclass(frozen=True, slots=True)
class Gyms(Gym):
    """Tasks that one skill answers; each is drawn from as often as the others."""

    parts: Sequence[Gym] = ()

    def entry(self, rng: Random) -> tuple[Entry, Marked]:
        """Draw a question of one of the tasks with its label.

        Raises:
            ValueError: as `Gym.entry`.
        """
        return self.parts[rng.randrange(len(self.parts))].entry(rng)

    def score(self, answer: str, entry: Entry) -> float:
        """Score an answer by the scorer of the question's task."""
        task = entry["metadata"]["source_dataset"]
        return next(part for part in self.parts if part.task == task).score(answer, entry)


def together(*parts: Gym) -> Gyms:
    """Join tasks to one source."""
    return Gyms(" + ".join(part.task for part in parts), parts[0].teach, (), parts)


def by_pattern(pattern: str, **roles: str) -> Callable[[Entry], Marked | None]:
    """Return a teacher that marks the named groups of a pattern by the groups' names.

    A role's own pattern in `roles` is searched within the group of that name instead, and every
    match of it is marked.
    """
    compiled = re.compile(pattern, re.DOTALL)

    def teach(entry: Entry) -> Marked | None:
        text: str = entry["question"]
        found = compiled.search(text)
        if found is None:
            return None
        spans: list[tuple[int, int, str]] = []
        for group, part in found.groupdict().items():
            if part is None:
                continue
            # groups of the same role in two branches of a pattern differ by underscores
            role, start = group.rstrip("_"), found.start(group)
            if role in roles:
                spans += [
                    (start + m.start(), start + m.end(), role)
                    for m in re.finditer(roles[role], part)
                ]
            else:
                spans.append((start, found.end(group), role))
        return find(text, spans)

    return teach
