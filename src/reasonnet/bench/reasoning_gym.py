"""The suite reasoning-gym: questions, official scores, one record a question, resumable.

Reasoning Gym (Stojanovski et al. 2025, arXiv 2505.24760). The network gets the question's text
and nothing else; answers are scored by Reasoning Gym's own scorers, clipped to [0, 1]. An
abstention scores 0.
"""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import json
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from reasonnet.core.answer import Answer
from reasonnet.core.errors import InputError
from reasonnet.core.question import Budget, Question
from reasonnet.network.network import Network

Level = Literal["easy", "hard"]
SOLVED = 0.999
"""Score from which a question counts as solved."""
_TOO_SLOW = ("knight_swap",)
"""Tasks whose generator takes many seconds a question, and makes other questions than recorded."""
DEADLINE = 30.0
"""Seconds that a question may take."""
_PUBLISHED = Path(__file__).parent / "published" / "reasoning_gym.json"


@dataclass(frozen=True, slots=True)
class Item:
    """A question of the suite; `expected` may be empty where only a scorer judges."""

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


@cache
def published() -> Mapping[str, Mapping[str, Any]]:
    """Return the published table by level and task: category, n, config, models' means, oracle."""
    levels: Mapping[str, Mapping[str, Any]] = json.loads(_PUBLISHED.read_text("utf-8"))["levels"]
    return levels


def recorded(path: Path, level: Level) -> list[Item]:
    """Read recorded questions: `LEVEL.jsonl.gz` in a folder, or a file.

    Raises:
        InputError: there is no such file, or it holds something else.
    """
    file = path / f"{level}.jsonl.gz" if path.is_dir() else path
    try:
        data = file.read_bytes()
        lines = (gzip.decompress(data) if file.suffix == ".gz" else data).splitlines()
        rows = [json.loads(line) for line in lines]
        return [Item(r["task"], r["index"], r["question"], r["expected"] or "") for r in rows]
    except OSError as error:
        raise InputError(f"cannot read {file}: {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{file} holds no recorded questions of Reasoning Gym: {error}") from None


def generated(level: Level, tasks: Collection[str] | None = None) -> list[Item]:
    """Make the questions of some tasks, or of all, anew by the published configurations.

    Today's package makes some of them differently, and takes minutes for a few.
    """
    items: list[Item] = []
    for task, row in published()[level].items():
        if tasks is not None and task not in tasks:
            continue
        try:
            data = dataset(level, task)
        except (ValueError, TypeError, KeyError):
            continue  # a task that this version of the package does not have
        for index in range(row["n"]):
            entry = data[index]
            items.append(Item(task, index, entry["question"], str(entry["answer"] or "")))
    return items


@cache
def dataset(level: Level, task: str) -> Any:
    """Return Reasoning Gym's data set of a task by its published configuration.

    Raises:
        InputError: the package is not installed.
    """
    try:
        import reasoning_gym
    except ImportError:
        raise InputError('the scorers need: pip install "reasonnet[bench]"') from None
    return reasoning_gym.create_dataset(task, **published()[level][task]["config"])


def _entry(level: Level, item: Item) -> Any:
    """Return the generator's entry of a question with its metadata, if it is made again."""
    if item.task not in _TOO_SLOW:
        made = dataset(level, item.task)[item.index]
        if made["question"] == item.question:
            return made
    return {"question": item.question, "answer": item.expected, "metadata": {}}


def official_score(level: Level, item: Item, answer: str | None) -> float:
    """Score an answer in [0, 1] by the task's own scorer.

    Where today's package makes other questions than the recorded ones, the scorer gets the
    recorded answer without the generator's metadata; one that needs these falls back to equality.
    """
    if answer is None:
        return 0.0
    try:
        data = dataset(level, item.task)
        return min(1.0, max(0.0, float(data.score_answer(answer, _entry(level, item)))))
    except InputError:
        raise
    except Exception:  # a scorer that cannot work on this entry
        return float(answer.strip() == item.expected.strip() != "")


def record_of(level: Level, item: Item, answer: Answer) -> Record:
    """Score an answer and keep what the report needs."""
    answered = answer.status == "answered"
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
        score=official_score(level, item, answer.answer) if answered else 0.0,
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
            raise InputError(f"line {number} of {path} is no record of this suite") from None
    return records


async def run(
    network: Network, level: Level, items: Sequence[Item], out: Path, in_flight: int = 8
) -> AsyncIterator[Record]:
    """Ask what `out` does not hold yet; yields the records, earlier ones first.

    Every record is written before it is yielded, so that a killed run goes on where it was.
    """
    done = {record.id: record for record in load_records(out)}
    for record in done.values():
        yield record
    out.parent.mkdir(parents=True, exist_ok=True)
    waiting = [item for item in items if item.id not in done]
    gate = asyncio.Semaphore(in_flight)

    async def ask(item: Item) -> Record:
        async with gate:
            question = Question(item.question, budget=Budget(seconds=DEADLINE))
            return record_of(level, item, await network.ask_async(question))

    with out.open("w", encoding="utf-8") as file:
        for record in done.values():
            file.write(json.dumps(asdict(record)) + "\n")
        file.flush()
        tasks = [asyncio.create_task(ask(item)) for item in waiting]
        try:
            for finished in asyncio.as_completed(tasks):
                record = await finished
                file.write(json.dumps(asdict(record)) + "\n")
                file.flush()
                yield record
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
