"""A plan: a DAG of steps."""

from __future__ import annotations

import heapq
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from reasonnet.core.errors import PlanError


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of a step's question that is text."""

    text: str


@dataclass(frozen=True, slots=True)
class Ref:
    """A piece of a step's question that stands for another step's answer."""

    ref: str
    """Id of that step."""
    said: str = "the result"
    """What the question says in its place ('that number')."""


Segment = Text | Ref


@dataclass(frozen=True, slots=True)
class Step:
    """A sub-question."""

    id: str
    question: tuple[Segment, ...]
    skill: str | None = None
    """The skill that the analyser expects, or None where it cannot tell."""

    @property
    def needs(self) -> tuple[str, ...]:
        """Ids of the steps whose answers this one refers to, each once, in order."""
        return tuple(dict.fromkeys(s.ref for s in self.question if isinstance(s, Ref)))

    def render(self, answers: Mapping[str, str]) -> str:
        """Fill in the answers; raises KeyError where one is missing."""
        return "".join(s.text if isinstance(s, Text) else answers[s.ref] for s in self.question)

    def as_said(self) -> str:
        """Return the sub-question in the user's words, references unfilled."""
        return "".join(s.text if isinstance(s, Text) else s.said for s in self.question)


@dataclass(frozen=True, slots=True)
class Plan:
    """A DAG of steps; one with a cycle or a dangling need cannot exist.

    Raises:
        PlanError: no step, a duplicate id, a need that is no step, or a cycle.
    """

    steps: tuple[Step, ...]
    revision: int = 0
    """How many plans were tried before this one."""
    planner: str = "single"
    """Who made it."""
    outputs: tuple[str, ...] = field(default=())
    """Ids of the steps whose answers the user wants, in order; filled in when empty: those
    that no other step needs."""

    def __post_init__(self) -> None:
        ids = [step.id for step in self.steps]
        if not ids:
            raise PlanError("a plan needs a step")
        if len(set(ids)) != len(ids):
            raise PlanError(f"duplicate step ids: {ids}")
        known = set(ids)
        for step in self.steps:
            missing = [need for need in step.needs if need not in known]
            if missing:
                raise PlanError(f"step {step.id} needs {missing[0]}, which is no step")
        self.order()
        if not self.outputs:
            needed = {need for step in self.steps for need in step.needs}
            object.__setattr__(self, "outputs", tuple(i for i in ids if i not in needed))
        elif unknown := [i for i in self.outputs if i not in known]:
            raise PlanError(f"output {unknown[0]} is no step")

    def step(self, id: str) -> Step:
        """Return a step by id; raises KeyError."""
        for step in self.steps:
            if step.id == id:
                return step
        raise KeyError(id)

    def order(self) -> tuple[str, ...]:
        """Return the ids in a topological order, stable in the order of the steps."""
        position = {step.id: index for index, step in enumerate(self.steps)}
        waiting = {step.id: len(step.needs) for step in self.steps}
        users: dict[str, list[str]] = {step.id: [] for step in self.steps}
        for step in self.steps:
            for need in step.needs:
                users[need].append(step.id)
        ready = [position[id] for id, count in waiting.items() if count == 0]
        heapq.heapify(ready)
        done: list[str] = []
        while ready:
            id = self.steps[heapq.heappop(ready)].id
            done.append(id)
            for user in users[id]:
                waiting[user] -= 1
                if waiting[user] == 0:
                    heapq.heappush(ready, position[user])
        if len(done) != len(self.steps):
            raise PlanError("the plan has a cycle")
        return tuple(done)


def same(left: Plan, right: Plan) -> bool:
    """Tell whether two plans have the same steps and needs, trimmings apart."""
    if len(left.steps) != len(right.steps) or left.outputs != right.outputs:
        return False
    return all(
        [s.ref for s in a.question if isinstance(s, Ref)]
        == [s.ref for s in b.question if isinstance(s, Ref)]
        and _alike(a, b)
        for a, b in zip(left.steps, right.steps, strict=True)
    )


def _alike(a: Step, b: Step) -> bool:
    first, second = _words(a), _words(b)
    if [w for w in first if w.isdigit()] != [w for w in second if w.isdigit()]:
        return False
    both, either = set(first) & set(second), set(first) | set(second)
    return len(both) >= 0.7 * len(either)


def _words(step: Step) -> list[str]:
    text = "".join(s.text for s in step.question if isinstance(s, Text))
    return re.findall(r"\w+|[^\w\s,.;:?!]", text.lower())
