"""What the dispatcher itself costs per step, in a fleet of a thousand.

Fakes answer at once and note how long they took; everything else is the dispatcher's: plan, route,
schedule, the attempts' tasks and slots, the second reading's bookkeeping, events, composing, bill.
Wall time is what a user waits; processor time stands beside it because a busy machine spoils it.
"""

from __future__ import annotations

import asyncio
import heapq
import random
import time
from collections.abc import Callable, Mapping

from reasonnet.core.attempt import Attempt
from reasonnet.core.plan import Plan, Ref, Step, Text
from reasonnet.core.question import Question
from reasonnet.dispatch.analyse import SEVERAL, Analysis
from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.plan import Proposal
from reasonnet.dispatch.policy import POLICIES
from reasonnet.dispatch.route import route
from reasonnet.dispatch.verify import SecondReading, Substitution
from reasonnet.fleet.card import Card, Measured
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.specialist import Task
from table import Row, percentile

CARDS = 1000
SKILLS = tuple(f"domain-{index % 12}/skill-{index}" for index in range(120))
STEPS = 20
BALANCED = POLICIES["balanced"]


class Stopwatch:
    """Seconds that were spent inside the fakes, on one of the clocks."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self.clock = clock
        self.seconds = 0.0


class Instant:
    """A specialist that answers at once."""

    def __init__(self, card: Card, watch: Stopwatch) -> None:
        self._card, self._watch = card, watch

    @property
    def card(self) -> Card:
        """Its card."""
        return self._card

    async def attempt(self, task: Task) -> Attempt:
        """Say 42."""
        started = self._watch.clock()
        attempt = Attempt(
            specialist=self._card.name,
            kind="reader",
            answer="42",
            answer_type="integer",
            value=42,
            skill=task.skill,
            confidence=0.99,
            question=task.text,
        )
        self._watch.seconds += self._watch.clock() - started
        return attempt

    async def close(self) -> None:
        """Nothing to free."""


class InstantAnalyser:
    """An analyser that answers at once, five skills each time."""

    def __init__(self, watch: Stopwatch) -> None:
        self._watch = watch

    async def analyse(self, text: str) -> Analysis:
        """Draw the skills from the text."""
        started = self._watch.clock()
        analysis = analysis_of(text)
        self._watch.seconds += self._watch.clock() - started
        return analysis


class InstantPlanner:
    """Plans a DAG of so many steps."""

    name, parameters = "instant", 0

    async def propose(self, text: str) -> Proposal | None:
        """Return the same plan for every text that asks for several."""
        return Proposal(PLAN, 0.99)


def analysis_of(text: str) -> Analysis:
    """Return five skills with their probabilities, the same for the same text."""
    if text.startswith(SEVERAL):
        return Analysis({SKILLS[0]: 0.01}, 0.0, 0.99)
    first = len(text) * 7 % len(SKILLS)
    shares = (0.8, 0.1, 0.05, 0.03, 0.02)
    skills = {SKILLS[(first + at) % len(SKILLS)]: share for at, share in enumerate(shares)}
    return Analysis(skills, 0.0, 0.0)


def _plan() -> Plan:
    rng = random.Random(0)
    steps = []
    for index in range(STEPS):
        needs = rng.sample(range(index), min(index, rng.randrange(3)))
        refs = [Ref(f"s{need}") for need in needs]
        steps.append(Step(f"s{index}", (Text(f"step {index} of "), *refs)))
    return Plan(tuple(steps), planner="instant")


PLAN = _plan()


def fleet_of(size: int, watch: Stopwatch) -> Fleet:
    """Return a fleet in which every specialist has three skills."""
    rng = random.Random(1)
    return Fleet(
        Instant(
            Card(
                name=f"specialist-{index}",
                kind="reader",
                skills={s: Measured(rng.randint(50, 100), 100) for s in rng.sample(SKILLS, 3)},
                seconds=rng.uniform(0.001, 2.0),
            ),
            watch,
        )
        for index in range(size)
    )


async def per_step(
    size: int, text: str, steps: int, rounds: int, clock: Callable[[], float]
) -> list[float]:
    """Return the dispatcher's own milliseconds per step, for each question."""
    watch = Stopwatch(clock)
    fleet = fleet_of(size, watch)
    checks = (Substitution(), SecondReading(fleet))
    dispatcher = Dispatcher(fleet, InstantAnalyser(watch), (InstantPlanner(),), checks)
    found = []
    for index in range(rounds + 20):
        question = Question(f"{text} {'x' * (index % 40)}")
        watch.seconds = 0.0
        started = clock()
        answer = await dispatcher.ask(question, BALANCED, lambda event: None)
        seconds = clock() - started - watch.seconds
        assert answer.status == "answered" and len(answer.plan.steps) == steps
        if index >= 20:  # the first ones warm up
            found.append(1000 * seconds / steps)
    return found


def naive(cards: list[Card], skills: Mapping[str, float]) -> list[Card]:
    """Rank in plain Python, card by card: the baseline of `route`."""

    def utility(card: Card) -> float:
        chance = sum(p * card.skills[s].accuracy for s, p in skills.items() if s in card.skills)
        return chance - BALANCED.latency_weight * card.seconds if chance > 0.02 else -1.0

    return heapq.nlargest(8, cards, key=utility)


def route_alone(rounds: int) -> tuple[list[float], list[float]]:
    """Return the milliseconds of `route` and of the naive loop."""
    fleet = fleet_of(CARDS, Stopwatch())
    cards = [specialist.card for specialist in fleet]
    ours, theirs = [], []
    for index in range(rounds):
        skills = analysis_of("x" * index).skills
        started = time.perf_counter()
        found = route(fleet, skills, BALANCED, characters=80)
        middle = time.perf_counter()
        expected = naive(cards, skills)
        ended = time.perf_counter()
        assert [c.name for c in found] == [c.name for c in expected[: len(found)]]
        ours.append(1000 * (middle - started))
        theirs.append(1000 * (ended - middle))
    return ours, theirs


def rows() -> list[Row]:
    """Measure."""
    found = []
    for label, text, steps, rounds in (
        ("one step", "what is", 1, 400),
        (f"DAG of {STEPS} steps", SEVERAL, STEPS, 40),
    ):
        for what, clock in (("wall", time.perf_counter), ("processor", time.thread_time)):
            ours = asyncio.run(per_step(CARDS, text, steps, rounds, clock))
            fewer = asyncio.run(per_step(CARDS // 10, text, steps, rounds, clock))
            for share, goal in ((0.50, 1.0), (0.95, None)):
                found.append(
                    Row(
                        name=f"overhead per step, {label}, {what}, p{100 * share:.0f}",
                        value=percentile(ours, share),
                        unit="ms",
                        baseline=percentile(fewer, share),
                        against=f"{CARDS // 10} cards",
                        goal=goal,
                    )
                )
    ours, theirs = route_alone(500)
    found += [
        Row(
            name=f"route() alone, {CARDS} cards, p{100 * share:.0f}",
            value=percentile(ours, share),
            unit="ms",
            baseline=percentile(theirs, share),
            against="a loop over the cards",
        )
        for share in (0.50, 0.95)
    ]
    return found
