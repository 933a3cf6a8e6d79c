"""Measure a network on GSM8K, MATH and LogiQA 2.0: coverage and selective accuracy.

    python -m reasonnet.bench.word_suites gsm8k PATH/gsm8k/test.jsonl.gz [--limit 300]
    python -m reasonnet.bench.word_suites math PATH/math/math_level5_721.jsonl.gz
    python -m reasonnet.bench.word_suites logiqa PATH/logiqa2/test.txt.gz

GSM8K (Cobbe et al. 2021, arXiv 2110.14168), MATH (Hendrycks et al. 2021, arXiv 2103.03874) and
LogiQA 2.0 (Liu et al. 2023). The embedded fleet was not trained on them and mostly declines; what
it answers should be right.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reasonnet.bench.grading import grade
from reasonnet.bench.rows import share_row
from reasonnet.network.network import Network

Row = Mapping[str, Any]


def gsm8k(row: Row) -> tuple[str, str]:
    """Return the question and the number after `####`."""
    return row["question"], row["answer"].rpartition("####")[2].strip().replace(",", "")


def math(row: Row) -> tuple[str, str]:
    """Return the problem and what stands in the last `\\\\boxed{}`, or the field `answer`."""
    gold = row.get("answer")
    if gold is None:
        gold = row["solution"].rpartition("\\boxed{")[2].rpartition("}")[0]
    return row.get("problem") or row["question"], str(gold).replace("\\dfrac", "\\frac")


def logiqa(row: Row) -> tuple[str, str]:
    """Return text, question and options, and the letter of the right one."""
    options = "\n".join(
        f"{letter}. {text}" for letter, text in zip("ABCD", row["options"], strict=True)
    )
    return f"{row['text']}\n{row['question']}\n{options}", "ABCD"[row["answer"]]


SUITES = {"gsm8k": gsm8k, "math": math, "logiqa": logiqa}


def plain(latex: str) -> str:
    """Write a short LaTeX answer as a formula."""
    text = re.sub(r"\\frac\{([^{}]+)\}\{([^{}]+)\}", r"(\1)/(\2)", latex)
    text = re.sub(r"\\sqrt\{([^{}]+)\}", r"sqrt(\1)", text)
    return re.sub(r"\\text\{([^{}]*)\}|\\[!,; ]|\$|\\%", r"\1", text).strip()


def main() -> None:
    """Run one suite and print its three figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("suite", choices=sorted(SUITES))
    parser.add_argument("path", type=Path)
    parser.add_argument("--limit", type=int, help="only the first so many questions")
    parser.add_argument("--weights", type=Path, help="folder of weights")
    parser.add_argument("--wrong", action="store_true", help="print wrong answers")
    options = parser.parse_args()
    data = options.path.read_bytes()
    lines = (gzip.decompress(data) if options.path.suffix == ".gz" else data).splitlines()
    pairs = [SUITES[options.suite](json.loads(line)) for line in lines[: options.limit]]
    with Network.embedded(weights=options.weights) as network:
        answers = network.ask_many([question for question, _ in pairs])
    answered = right = verified = 0
    for (question, gold), answer in zip(pairs, answers, strict=True):
        if answer.status != "answered":
            continue
        good = grade([answer.answer], [plain(gold)])
        answered, right = answered + 1, right + good
        verified += answer.verified and not good
        if options.wrong and not good:
            print(f"{question[:300]!r}\n  {answer.answer!r} for {gold!r}")
    print("| suite | what | share | k/n | 95 % |\n|---|---|---|---|---|")
    for what, k, n in (
        ("coverage", answered, len(pairs)),
        ("selective accuracy", right, answered),
        ("false verified", verified, len(pairs)),
    ):
        print(f"| {options.suite} {share_row(what, k, n)}")


if __name__ == "__main__":
    main()
