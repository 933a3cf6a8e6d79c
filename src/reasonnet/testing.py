"""Fakes for tests, ours and yours: a network that answers in milliseconds without weights.

>>> from reasonnet.testing import fake_network
>>> with fake_network() as network:
...     print(network.ask("What is 17 * 23? Then what is the result + 9?").answer)
400
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from reasonnet.core.attempt import Attempt, Kind
from reasonnet.core.plan import Plan, Ref, Segment, Step, Text
from reasonnet.dispatch.analyse import SEVERAL, Analysis
from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.plan import Proposal
from reasonnet.dispatch.verify import SecondReading
from reasonnet.fleet.card import Card, Measured
from reasonnet.fleet.embedded.reading import NONE
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.specialist import Task
from reasonnet.network.network import Network
from reasonnet.network.traces import TraceStore

SKILL = "toy/arithmetic"
"""The skill of the toy domain: `17 * 23`, `4 + 5`, `9 - 2` in a sentence."""

Script = Mapping[str, str] | Callable[[str], str | None]
"""Answers by question, or a function that gives them; None: it declines."""


class FakeSpecialist:
    """A specialist that answers from a script, and remembers what was asked of it."""

    def __init__(
        self,
        name: str = "fake",
        answers: Script | None = None,
        *,
        skills: Sequence[str] = (SKILL,),
        accuracy: float = 0.95,
        confidence: float = 0.99,
        latency: float = 0.0,
        raises: Exception | None = None,
        fail_first: int = 0,
        kind: Kind = "reader",
        usd: float | None = 0.0,
        tokens: int = 0,
        max_concurrency: int = 64,
        seconds_p95: float = 0.05,
    ) -> None:
        """Script a specialist.

        Args:
            answers: what it says; None: the toy domain's right answers.
            accuracy: what its card says it measured, of 100, for each skill.
            latency: seconds that each attempt takes; its card says a millisecond.
            raises: raised by every attempt, as a broken specialist would.
            fail_first: so many first attempts end without an answer.
            usd: price of an attempt; None: unknown.
            tokens: tokens read, and as many written, of an attempt.
        """
        self.asked: list[str] = []
        """The texts of all attempts."""
        self.cancelled: list[str] = []
        """The texts of the attempts that were cancelled."""
        self.running = 0
        self.most_running = 0
        """The most attempts that ever ran side by side."""
        self.closed = False
        self._answers: Script = toy_answer if answers is None else answers
        self._confidence, self._latency, self._raises = confidence, latency, raises
        self._failures, self._usd, self._tokens = fail_first, usd, tokens
        self._card = Card(
            name=name,
            kind=kind,
            skills={skill: Measured(round(accuracy * 100), 100, "scripted") for skill in skills},
            parameters=1000,
            parameters_active=1000,
            seconds=0.001,
            seconds_p95=seconds_p95,
            max_concurrency=max_concurrency,
        )

    @property
    def card(self) -> Card:
        """What is known of it."""
        return self._card

    async def attempt(self, task: Task) -> Attempt:
        """Answer from the script after the latency."""
        started = time.perf_counter()
        self.asked.append(task.text)
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        try:
            await asyncio.sleep(self._latency)
        except asyncio.CancelledError:
            self.cancelled.append(task.text)
            raise
        finally:
            self.running -= 1
        if self._raises is not None:
            raise self._raises
        error = "not one of its skills"
        answer = self._say(task.text)
        if self._failures:
            self._failures -= 1
            answer, error = None, "a scripted failure"
        kind, value = typed(answer)
        return Attempt(
            specialist=self.card.name,
            kind=self.card.kind,
            answer=answer,
            answer_type=kind,
            value=value,
            skill=task.skill if task.skill in self.card.skills else next(iter(self.card.skills)),
            confidence=self._confidence if answer is not None else 0.0,
            call=f"say({answer})" if answer is not None else None,
            question=task.text,
            error=None if answer is not None else error,
            seconds=time.perf_counter() - started,
            usd=self._usd,
            tokens_in=self._tokens,
            tokens_out=self._tokens,
            flops=1000.0,
        )

    def _say(self, text: str) -> str | None:
        if callable(self._answers):
            return self._answers(text)
        return self._answers.get(text)

    async def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True


class FakeAnalyser:
    """An analyser that labels texts from a script; others by the toy domain's rules."""

    parameters = 100

    def __init__(
        self,
        labels: Mapping[str, str] | None = None,
        default: str | None = None,
        several: float = 0.001,
    ) -> None:
        """Script the labels.

        Args:
            labels: a skill, `several` or `none` by text.
            default: the label of all other texts; None: the toy domain's.
            several: probability of several problems where the label is a skill.
        """
        self.asked: list[str] = []
        self._labels = labels or {}
        self._default = default
        self._several = several

    async def analyse(self, text: str) -> Analysis:
        """Return the scripted label with a probability of 0.97."""
        self.asked.append(text)
        label = self._labels.get(text) or self._default or toy_label(text)
        if label == NONE:
            return Analysis({SKILL: 0.02}, 0.97, 0.01, 10.0)
        if label == SEVERAL:
            return Analysis({SKILL: 0.02}, 0.01, 0.97, 10.0)
        return Analysis({label: 0.97 - self._several}, 0.029, self._several, 10.0)


class FakePlanner:
    """A planner that takes plans from a script; others by the toy domain's rules."""

    parameters = 200

    def __init__(
        self,
        name: str = "fake-planner",
        plans: Mapping[str, Sequence[str]] | None = None,
        *,
        confidence: float = 0.98,
    ) -> None:
        """Script the plans: for each text its steps, as `plan_of` reads them."""
        self.name = name
        self.asked: list[str] = []
        self._plans = plans
        self._confidence = confidence

    async def propose(self, text: str) -> Proposal | None:
        """Return the scripted plan, or None where there is none."""
        self.asked.append(text)
        steps = toy_steps(text) if self._plans is None else self._plans.get(text)
        if steps is None:
            return None
        return Proposal(plan_of(*steps, planner=self.name), self._confidence, 20.0)


def plan_of(*steps: str, planner: str = "fake-planner") -> Plan:
    """Return the plan of steps a, b, c …, in which `⟨a⟩` stands for the answer of a.

    >>> plan_of("What is 2 + 3?", "What is ⟨a⟩ * 4?").steps[1].needs
    ('a',)
    """
    made = []
    for index, line in enumerate(steps):
        pieces = re.split(r"⟨(\w+)⟩", line)
        segments: list[Segment] = [
            Ref(piece) if place % 2 else Text(piece) for place, piece in enumerate(pieces) if piece
        ]
        made.append(Step(chr(ord("a") + index), tuple(segments)))
    return Plan(tuple(made), planner=planner)


def toy_answer(text: str) -> str | None:
    """Work out the one operation in a text; None where there is not exactly one."""
    found = re.findall(r"(-?\d+) ([-+*]) (-?\d+)", text)
    if len(found) != 1:
        return None
    left, sign, right = int(found[0][0]), found[0][1], int(found[0][2])
    return str({"+": left + right, "-": left - right, "*": left * right}[sign])


def toy_steps(text: str) -> list[str]:
    """Split at 'Then'; 'the result' is the answer of the step before."""
    pieces = [piece.strip() for piece in text.split("Then ")]
    return [
        piece.replace("the result", f"⟨{chr(ord('a') + index - 1)}⟩") if index else piece
        for index, piece in enumerate(pieces)
    ]


def toy_label(text: str) -> str:
    """Return `several` for what has a 'Then', `none` for what has no operation."""
    if "Then " in text:
        return SEVERAL
    return SKILL if toy_answer(text) is not None else NONE


def typed(answer: str | None) -> tuple[str | None, Any]:
    """Return the type and JSON value of an answer's text."""
    if answer is None:
        return None, None
    if re.fullmatch(r"-?\d+", answer):
        return "integer", int(answer)
    if ", " in answer:
        return "list", [typed(item)[1] for item in answer.split(", ")]
    return "word", answer


def fake_network(
    *specialists: FakeSpecialist,
    analyser: FakeAnalyser | None = None,
    planners: Sequence[FakePlanner] | None = None,
    latency: float = 0.0,
    policy: str = "balanced",
    traces: TraceStore | None = None,
) -> Network:
    """Return a network of fakes.

    Without specialists it has two that know the toy domain and check each other; `latency` is
    theirs.
    """
    fleet = Fleet(
        specialists
        or (
            FakeSpecialist("toy-reader", latency=latency, accuracy=0.99),
            FakeSpecialist("second-reader", latency=latency),
        )
    )
    dispatcher = Dispatcher(
        fleet,
        analyser or FakeAnalyser(),
        (FakePlanner(),) if planners is None else planners,
        (SecondReading(fleet),),
    )
    return Network(fleet, dispatcher, policy=policy, traces=traces)
