"""Measure a network on paraphrases of Reasoning Gym's questions in people's words.

    PYTHONHASHSEED=0 python -m reasonnet.bench.paraphrases suites/gym_paraphrases.jsonl

Each line names the task, configuration, seed and index of an instance, so that the answer is
scored by the task's own scorer (a few generators depend on Python's hash seed: set it to 0).
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reasonnet.bench.records import SOLVED
from reasonnet.bench.rows import share_row
from reasonnet.core.answer import Answer
from reasonnet.forge.aside import aside
from reasonnet.network.network import Network

SIZE = 5
"""Questions of each data set that the suite draws from."""


def score(item: Mapping[str, Any], answer: Answer) -> float:
    """Score an answer in [0, 1]; an abstention scores 0."""
    if answer.status != "answered" or answer.answer is None:
        return 0.0
    return score_text(item, answer.answer)


def score_text(item: Mapping[str, Any], answer: str) -> float:
    """Score the text of an answer in [0, 1]."""
    import reasoning_gym

    data = reasoning_gym.create_dataset(
        item["task"], seed=item["seed"], size=SIZE, **item["config"]
    )
    try:
        with aside():
            scored = float(data.score_answer(answer, data[item["index"]]))
    except Exception:  # a scorer that trips over an answer
        return 0.0
    return min(1.0, max(0.0, scored))


def main() -> None:
    """Run the suite and print solved, coverage and selective accuracy."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("suite", type=Path)
    parser.add_argument("--weights", type=Path, help="folder of weights")
    parser.add_argument("--tasks", action="store_true", help="print a line for every task")
    options = parser.parse_args()
    items = [json.loads(line) for line in options.suite.read_text("utf-8").splitlines()]
    with Network.embedded(weights=options.weights) as network:
        answers = network.ask_many([item["question"] for item in items])
    by: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for item, answer in zip(items, answers, strict=True):
        by[item["task"]].append((answer.status == "answered", score(item, answer) >= SOLVED))
    everything = [pair for pairs in by.values() for pair in pairs]
    answered = [solved for done, solved in everything if done]
    print("| what | share | k/n | 95 % |\n|---|---|---|---|")
    for what, k, n in (
        ("solved", sum(solved for _, solved in everything), len(everything)),
        ("coverage", len(answered), len(everything)),
        ("selective accuracy", sum(answered), len(answered)),
    ):
        print(share_row(what, k, n))
    if options.tasks:
        for task, pairs in sorted(by.items()):
            print(task, f"{sum(s for _, s in pairs)}/{len(pairs)} solved,", end=" ")
            print(sum(done for done, _ in pairs), "answered")


if __name__ == "__main__":
    main()
