"""The suite reasoning-gym: its questions and the official scores.

Reasoning Gym (Stojanovski et al. 2025, arXiv 2505.24760). The network gets the question's text
and nothing else; answers are scored by Reasoning Gym's own scorers, clipped to [0, 1].
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

from reasonnet.bench.records import Item, Judge
from reasonnet.core.errors import InputError
from reasonnet.forge.aside import aside

Level = Literal["easy", "hard"]
_TOO_SLOW = ("knight_swap",)
"""Tasks whose generator takes many seconds a question, and makes other questions than recorded."""
_PUBLISHED = Path(__file__).parent / "published" / "reasoning_gym.json"


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
            with aside():
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


def judge(level: Level) -> Judge:
    """Return the judge of a level."""
    return lambda item, answer: official_score(level, item, answer)


def official_score(level: Level, item: Item, answer: str | None) -> float:
    """Score an answer in [0, 1] by the task's own scorer.

    Where today's package makes other questions than the recorded ones, the scorer gets the
    recorded answer without the generator's metadata; one that needs these falls back to equality.
    """
    if answer is None:
        return 0.0
    try:
        data = dataset(level, item.task)
        with aside():
            return min(1.0, max(0.0, float(data.score_answer(answer, _entry(level, item)))))
    except InputError:
        raise
    except Exception:  # a scorer that cannot work on this entry
        return float(answer.strip() == item.expected.strip() != "")
