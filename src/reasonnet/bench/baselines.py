"""What reads a benchmark's wording and nothing else: classifiers with the teachers' parsers.

    PYTHONHASHSEED=0 python -m reasonnet.bench.baselines --recorded FOLDER \\
        --paraphrases suites/gym_paraphrases.jsonl [--sample 500] \\
        [--ways neighbours keywords network multi-task] [--multi-task DIR]

A classifier (nearest neighbours, or naive Bayes on words), fitted on questions of Reasoning Gym's
generators by training seeds, chooses a family; the parser that labelled the forge's training data
marks the arguments; the same tools answer. `multi-task` is one Reader of all families
(`reasonnet forge train multi-task-reader --out DIR`), `network` the network itself. All of them
get the same questions and are scored by Reasoning Gym's own scorers; totals only are printed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Protocol

from reasonnet.bench import paraphrases
from reasonnet.bench.classifiers import Keywords, Neighbours
from reasonnet.bench.reasoning_gym import official_score, recorded
from reasonnet.bench.records import SOLVED, sampled
from reasonnet.bench.rows import mean_interval, only_rows, share_cell
from reasonnet.bench.teachers import taught
from reasonnet.core.errors import InputError
from reasonnet.dispatch.policy import policy
from reasonnet.fleet.embedded.lexicon import load_lexicon
from reasonnet.fleet.embedded.models import load_models
from reasonnet.fleet.embedded.reader import Reader
from reasonnet.fleet.specialist import Task
from reasonnet.fleet.toolbox import Toolbox
from reasonnet.forge.gym import FIRST_SEED
from reasonnet.network.network import Network

PER_FAMILY = 60
IN_FLIGHT = 8
WAYS = ("neighbours", "keywords", "network", "multi-task")
MULTI_TASK = "multi-task-reader"
Answering = Callable[[str], Awaitable[str | None]]
"""Text of a question to an answer's text; None: it abstains."""


class Classifier(Protocol):
    """Chooses a family."""

    def predict(self, text: str) -> str:
        """Return a skill."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what scores an answer to it."""

    text: str
    score: Callable[[str], float]


def drawn(per_family: int) -> tuple[list[str], list[str]]:
    """Draw imported questions of every family by training seeds; returns texts and skills."""
    texts: list[str] = []
    skills: list[str] = []
    for number, (skill, family) in enumerate(taught().items()):
        rng = Random(FIRST_SEED + number)
        texts += [family.draw(rng) for _ in range(per_family)]
        skills += [skill] * per_family
    return texts, skills


def with_parsers(classifier: Classifier, toolbox: Toolbox) -> Answering:
    """Answer by the tool of the chosen family, with what its teacher's parser marks."""

    async def answer(text: str) -> str | None:
        skill = classifier.predict(text)
        arguments = taught()[skill].parse(text)
        if arguments is None:
            return None
        return (await toolbox.compute(skill, arguments)).text

    return answer


def classifying(ways: Collection[str], per_family: int, toolbox: Toolbox) -> dict[str, Answering]:
    """Fit the classifiers that are asked for; returns the ways by name."""
    found: dict[str, Answering] = {}
    if not {"neighbours", "keywords"} & set(ways):
        return found
    texts, skills = drawn(per_family)
    if "neighbours" in ways:
        near = Neighbours(texts, skills, load_lexicon())
        found["nearest neighbours + parsers"] = with_parsers(near, toolbox)
    if "keywords" in ways:
        found["keywords + parsers"] = with_parsers(Keywords(texts, skills), toolbox)
    return found


def one_reader(folder: Path, toolbox: Toolbox) -> Answering:
    """Answer by one Reader of all families, where it is as sure as the network wants a Reader.

    Raises:
        InputError: the folder does not hold it.
    """
    if not (folder / f"{MULTI_TASK}.card.json").exists():
        raise InputError(f"make it first: reasonnet forge train {MULTI_TASK} --out {folder}")
    reader = Reader(load_models(folder)[MULTI_TASK], toolbox)
    least = policy("balanced").accept_alone

    async def answer(text: str) -> str | None:
        attempt = await reader.attempt(Task(text))
        return attempt.answer if attempt.confidence >= least else None

    return answer


def whole_network(network: Network) -> Answering:
    """Answer by the network."""

    async def answer(text: str) -> str | None:
        found = await network.ask_async(text)
        return found.answer if found.status == "answered" else None

    return answer


def recorded_questions(folder: Path, sample: int | None) -> list[Asked]:
    """Return the recorded hard questions, or a sample of them."""
    items = recorded(folder, "hard")
    if sample is not None:
        items = sampled(items, sample)
    return [Asked(item.question, partial(official_score, "hard", item)) for item in items]


def paraphrased_questions(path: Path) -> list[Asked]:
    """Return the questions of a suite of paraphrases."""
    rows: list[Mapping[str, Any]] = [json.loads(x) for x in path.read_text("utf-8").splitlines()]
    return [Asked(row["question"], partial(paraphrases.score_text, row)) for row in rows]


async def row(name: str, questions: str, asked: Sequence[Asked], answering: Answering) -> str:
    """Ask everything and return a row of the table."""
    gate = asyncio.Semaphore(IN_FLIGHT)

    async def ask(one: Asked) -> float | None:
        async with gate:
            answer = await answering(one.text)
        return None if answer is None else one.score(answer)

    scores = await asyncio.gather(*(ask(one) for one in asked))
    answered = [score for score in scores if score is not None]
    solved = sum(score >= SOLVED for score in answered)
    mean, low, high = mean_interval([score or 0.0 for score in scores])
    return (
        f"| {questions} | {name} | {mean:.3f} ({low:.3f}–{high:.3f}) "
        f"| {share_cell(solved, len(scores))} | {share_cell(len(answered), len(scores))} "
        f"| {share_cell(solved, len(answered))} |"
    )


async def measure(options: argparse.Namespace, show: Callable[[str], None]) -> None:
    """Print a row for each kind of questions and each way of answering."""
    suites: dict[str, list[Asked]] = {}
    if options.recorded is not None:
        suites["recorded, hard"] = recorded_questions(options.recorded, options.sample)
    if options.paraphrases is not None:
        suites["paraphrases"] = paraphrased_questions(options.paraphrases)
    toolbox = Toolbox()
    network = Network.embedded() if "network" in options.ways else None
    ways = classifying(options.ways, options.per_family, toolbox)
    if "multi-task" in options.ways:
        ways["one Reader of everything"] = one_reader(options.multi_task, toolbox)
    if network is not None:
        ways["the network"] = whole_network(network)
    show("| questions | way | mean score (95 %) | solved | answered | solved among answered |")
    show("|---|---|---|---|---|---|")
    for questions, asked in suites.items():
        for name, answering in ways.items():
            show(await row(name, questions, asked, answering))
    await toolbox.close()
    if network is not None:
        await network.aclose()


def main() -> None:
    """Print the table of the baselines."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recorded", type=Path, help="folder of recorded questions")
    parser.add_argument("--paraphrases", type=Path, help="suite of paraphrases")
    parser.add_argument("--sample", type=int, help="about so many of the recorded questions")
    parser.add_argument("--per-family", type=int, default=PER_FAMILY, help="questions to fit on")
    parser.add_argument(
        "--multi-task",
        type=Path,
        metavar="DIR",
        default=Path("runs/bench/multi-task"),
        help="weights of one Reader",
    )
    parser.add_argument(
        "--ways",
        nargs="+",
        choices=WAYS,
        default=["neighbours", "keywords", "network"],
        help="what answers",
    )
    with only_rows() as show:
        asyncio.run(measure(parser.parse_args(), show))


if __name__ == "__main__":
    main()
