"""Measure a network on JSONL suites of questions with known answers.

    python -m reasonnet.bench.suites suites/singles.jsonl suites/composites.jsonl \\
        suites/out_of_scope.jsonl [--ablate planner] [--records out.jsonl]

A question without `answers` is out of scope: declining it is right. Prints, with n and Wilson's
95 % interval: right, coverage (answered), selective accuracy (right among answered), the share
of answers marked verified, and false verified ones (marked verified and wrong).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reasonnet.bench.grading import grade
from reasonnet.core.answer import Answer
from reasonnet.fleet.card import wilson
from reasonnet.network.network import Network


@dataclass(frozen=True, slots=True)
class Item:
    """A question with its gold answer, which the network never sees."""

    id: str
    question: str
    answers: tuple[str, ...] | None
    """None: out of scope."""
    skill: str | None


@dataclass(frozen=True, slots=True)
class Score:
    """How one question went."""

    item: Item
    answer: Answer
    right: bool
    """The answer is right, or an out-of-scope question was declined."""

    @property
    def answered(self) -> bool:
        """It was answered in full."""
        return self.answer.status == "answered"

    @property
    def wrong(self) -> bool:
        """It was answered, and wrongly."""
        return self.answered and (self.item.answers is None or not self.right)


def load(path: Path) -> list[Item]:
    """Read a suite."""
    items = []
    for line in path.read_text(encoding="utf-8").splitlines():
        data: dict[str, Any] = json.loads(line)
        answers = data.get("answers")
        items.append(
            Item(
                data["id"], data["question"], tuple(answers) if answers else None, data.get("skill")
            )
        )
    return items


def score(item: Item, answer: Answer) -> Score:
    """Grade one answer."""
    declined = answer.status in ("abstained", "failed")
    if item.answers is None:
        return Score(item, answer, declined)
    right = answer.status == "answered" and grade(
        [part.answer for part in answer.parts], item.answers, item.skill
    )
    return Score(item, answer, right)


def summary(scores: Sequence[Score]) -> dict[str, tuple[int, int]]:
    """Return counts (k, n) by name."""
    answered = [s for s in scores if s.answered]
    verified = [s for s in answered if s.answer.verified]
    return {
        "right": (sum(s.right for s in scores), len(scores)),
        "coverage": (len(answered), len(scores)),
        "selective accuracy": (sum(not s.wrong for s in answered), len(answered)),
        "verified": (len(verified), len(scores)),
        "false verified": (sum(s.wrong for s in verified), len(scores)),
    }


def table(name: str, scores: Sequence[Score]) -> str:
    """Return the summary as Markdown rows."""
    rows = []
    for what, (k, n) in summary(scores).items():
        low, high = wilson(k, n)
        share = f"{k / n:.3f}" if n else "–"
        rows.append(f"| {name} | {what} | {share} | {k}/{n} | {low:.3f}–{high:.3f} |")
    return "\n".join(rows)


def main() -> None:
    """Run the suites that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("suites", nargs="+", type=Path)
    parser.add_argument("--ablate", default=None)
    parser.add_argument("--policy", default="balanced")
    parser.add_argument("--weights", type=Path, help="folder of weights")
    parser.add_argument("--records", type=Path, help="write a JSONL record a question")
    parser.add_argument("--failures", action="store_true", help="print what went wrong")
    options = parser.parse_args()
    records = options.records.open("w", encoding="utf-8") if options.records else None
    print("| suite | what | share | k/n | 95 % |\n|---|---|---|---|---|")
    everything: list[Score] = []
    with Network.embedded(
        ablate=options.ablate, policy=options.policy, weights=options.weights
    ) as network:
        for path in options.suites:
            items = load(path)
            answers = network.ask_many([item.question for item in items])
            scores = [score(i, a) for i, a in zip(items, answers, strict=True)]
            everything += scores
            print(table(path.stem, scores), flush=True)
            for one in scores:
                if records:
                    record = {"id": one.item.id, "right": one.right, "gold": one.item.answers}
                    records.write(json.dumps({**record, **one.answer.to_dict()}) + "\n")
                if options.failures and not one.right:
                    print_failure(one)
    if len(options.suites) > 1:
        print(table("all", everything))
    if records:
        records.close()


def print_failure(one: Score) -> None:
    """Print a question that went wrong, with what was made of it."""
    print(f"--- {one.item.id} {one.item.skill or ''} [{one.answer.status}] gold={one.item.answers}")
    print(f"    {one.item.question[:300]!r}")
    print(f"    answer={one.answer.answer!r} reason={one.answer.reason}")
    for step in one.answer.plan.steps:
        for attempt in step.attempts:
            print(
                f"    {step.id} {attempt.question[:120]!r} {attempt.call} -> {attempt.answer} "
                f"{attempt.confidence:.2f} {attempt.error or ''} "
                f"{[(c.method, c.verdict, c.evidence[:80]) for c in attempt.checks]}"
            )


if __name__ == "__main__":
    main()
