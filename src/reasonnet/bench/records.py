"""Questions and records of a suite: written one by one, so that a killed run goes on where it was.

The network gets the question's text and nothing else; a suite's judge scores the answer in
[0, 1]. An abstention scores 0.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from reasonnet.core.answer import Answer
from reasonnet.core.errors import InputError
from reasonnet.core.question import Budget, Question
from reasonnet.network.network import Network

SOLVED = 0.999
"""Score from which a question counts as solved."""
DEADLINE = 30.0
"""Seconds that a question may take."""


@dataclass(frozen=True, slots=True)
class Item:
    """A question of a suite; `expected` may be empty where only a scorer judges."""

    task: str
    index: int
    question: str
    expected: str

    @property
    def id(self) -> str:
        """Name in the records: the task, its index and a hash of the text."""
        digest = hashlib.sha256(self.question.encode()).hexdigest()[:8]
        return f"{self.task}/{self.index}/{digest}"


@dataclass(frozen=True, slots=True)
class Record:
    """How one question went."""

    id: str
    level: str
    task: str
    status: str
    score: float
    verified: bool
    confidence: float
    seconds: float
    skill: str | None
    specialist: str | None
    answer: str | None
    reason: str | None

    @property
    def answered(self) -> bool:
        """It was answered in full."""
        return self.status == "answered"

    @property
    def solved(self) -> bool:
        """The answer is right."""
        return self.score >= SOLVED


Judge = Callable[[Item, str], float]
"""Scores the text of an answer in [0, 1]."""


def sampled(items: Sequence[Item], count: int) -> list[Item]:
    """Return about `count` of the items: every k-th question of each task, at least one of each.

    The same items and count give the same sample, so that runs can be compared.
    """
    by: dict[str, list[Item]] = {}
    for item in items:
        by.setdefault(item.task, []).append(item)
    found: list[Item] = []
    for own in by.values():
        share = min(len(own), max(1, round(len(own) * count / len(items))))
        found += [own[i * len(own) // share] for i in range(share)]
    return found


def record_of(level: str, item: Item, answer: Answer, judge: Judge) -> Record:
    """Score an answer and keep what a report needs."""
    answered = answer.status == "answered" and answer.answer is not None
    step = answer.plan.steps[0] if len(answer.plan.steps) == 1 else None
    by = (
        next((a.specialist for a in step.attempts if a.answer == step.answer), None)
        if step
        else None
    )
    return Record(
        id=item.id,
        level=level,
        task=item.task,
        status=answer.status,
        score=judge(item, answer.answer or "") if answered else 0.0,
        verified=answer.verified,
        confidence=round(answer.confidence, 4),
        seconds=round(answer.bill.seconds, 4),
        skill=step.skill if step else None,
        specialist=by,
        answer=answer.answer if answered else None,
        reason=answer.reason,
    )


def load_records(path: Path) -> list[Record]:
    """Read a run's records; a half-written last line is dropped.

    Raises:
        InputError: a line is no record.
    """
    records: list[Record] = []
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    for number, line in enumerate(lines, start=1):
        try:
            records.append(Record(**json.loads(line)))
        except (ValueError, TypeError):
            if number == len(lines):
                break
            raise InputError(f"line {number} of {path} is no record of a suite") from None
    return records


async def run(
    network: Network,
    level: str,
    items: Sequence[Item],
    out: Path,
    judge: Judge,
    in_flight: int = 8,
) -> AsyncIterator[Record]:
    """Ask those items that `out` does not hold yet; yields the items' records, earlier ones first.

    Every record is written before it is yielded, so that a killed run goes on where it was.
    Records of other questions stay in the file.
    """
    done = {record.id: record for record in load_records(out)}
    for item in items:
        if item.id in done:
            yield done[item.id]
    out.parent.mkdir(parents=True, exist_ok=True)
    waiting = [item for item in items if item.id not in done]
    gate = asyncio.Semaphore(in_flight)

    async def ask(item: Item) -> Record:
        async with gate:
            question = Question(item.question, budget=Budget(seconds=DEADLINE))
            return record_of(level, item, await network.ask_async(question), judge)

    with out.open("w", encoding="utf-8") as file:
        _write(file.write, done.values())
        file.flush()
        tasks = [asyncio.create_task(ask(item)) for item in waiting]
        try:
            for finished in asyncio.as_completed(tasks):
                record = await finished
                _write(file.write, [record])
                file.flush()
                yield record
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


def _write(write: Callable[[str], object], records: Iterable[Record]) -> None:
    for record in records:
        write(json.dumps(asdict(record)) + "\n")
