"""Families that the network never learned: does it abstain?

    reasonnet forge train analyser --without suites/left_out_families.txt --out DIR
    python -m reasonnet.bench.left_out --recorded FOLDER --weights DIR [--limit 500]

The domains of a file, drawn before the training, are left out: an analyser that was trained without
them takes the place of the shipped ones that know them, and their Readers are not in the fleet.
Asked are the recorded questions of the left-out families (abstaining is right, a wrong answer is
not) and about as many others, of the shipped fleet as well.

What this does not cover: the Readers of the other domains are the shipped ones, which saw questions
of the left-out families in training as texts that are not theirs.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import get_args

from reasonnet.bench.reasoning_gym import Level, judge, recorded
from reasonnet.bench.records import DEADLINE, Item, Judge, Record, record_of, sampled
from reasonnet.bench.rows import only_rows, share_cell
from reasonnet.bench.teachers import taught
from reasonnet.core.errors import InputError
from reasonnet.core.question import Budget, Question
from reasonnet.fleet.embedded.models import Model, load_models
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.toolbox import Toolbox
from reasonnet.forge.domains import families, listed
from reasonnet.network.embedded import dispatcher, readers, refiners
from reasonnet.network.network import Network

FAMILIES = Path("suites/left_out_families.txt")
IN_FLIGHT = 8
Asked = tuple[str, Item]
"""A level and a question of it."""


def skills_of(domains: Collection[str]) -> frozenset[str]:
    """Return the skills of some domains."""
    return frozenset(family.skill for domain in domains for family in families(domain))


def without(skills: Collection[str], weights: Path) -> Network:
    """Return the shipped network without some skills, with the analyser in `weights`.

    Raises:
        InputError: that analyser knows a skill that is to be left out, or there is none.
    """
    made = [m for m in load_models(weights).values() if m.card.role == "analyser"]
    if not made:
        raise InputError(f"no analyser in {weights}: reasonnet forge train analyser --without …")
    if known := {label for m in made for label in m.card.labels if label in skills}:
        raise InputError(f"the analyser in {weights} knows {', '.join(sorted(known))}")
    models = {m.card.card.name: m for m in made} | {
        name: model for name, model in load_models().items() if not _knows(model, skills)
    }
    toolbox = Toolbox()
    fleet = Fleet([*readers(models, toolbox), *refiners(models, toolbox)])
    return Network(fleet, dispatcher(fleet, models))


def _knows(model: Model, skills: Collection[str]) -> bool:
    return not set(skills).isdisjoint(model.card.labels)


def divide(items: Sequence[Item], skills: Collection[str]) -> tuple[list[Item], list[Item]]:
    """Divide questions into those of the skills and the others.

    A task whose questions belong to several families (those of `calendar_arithmetic`) is divided
    by the families' teachers: what one of the skills' teachers knows is theirs, what only another
    knows is not, and what none knows is left away.
    """
    ours: list[Item] = []
    others: list[Item] = []
    for item in items:
        by = [t for t in taught().values() if item.task in t.tasks]
        of = {t.family.skill in skills for t in by}
        if len(of) == 2:
            of = {t.family.skill in skills for t in by if t.parse(item.question) is not None}
        if True in of:
            ours.append(item)
        elif of:
            others.append(item)
    return ours, others


def questions(folder: Path, skills: Collection[str], limit: int | None) -> dict[str, list[Asked]]:
    """Return the recorded questions of the left-out families, and about as many others."""
    found: dict[str, list[Asked]] = {"left out": [], "others": []}
    for level in get_args(Level):
        ours, others = divide(recorded(folder, level), skills)
        if limit is not None:
            ours = sampled(ours, limit // 2)
        found["left out"] += [(level, item) for item in ours]
        found["others"] += [(level, item) for item in sampled(others, len(ours))]
    return found


async def ask(network: Network, asked: Sequence[Asked]) -> list[Record]:
    """Ask a network everything, several questions side by side."""
    gate = asyncio.Semaphore(IN_FLIGHT)
    judges: dict[str, Judge] = {level: judge(level) for level in get_args(Level)}

    async def one(level: str, item: Item) -> Record:
        async with gate:
            question = Question(item.question, budget=Budget(seconds=DEADLINE))
            answer = await network.ask_async(question)
        return record_of(level, item, answer, judges[level])

    return await asyncio.gather(*(one(level, item) for level, item in asked))


def line(name: str, kind: str, records: Sequence[Record]) -> str:
    """Return a row of the table."""
    answered = [r for r in records if r.answered]
    solved = sum(r.solved for r in answered)
    wrong = len(answered) - solved
    return (
        f"| {kind} | {name} | {share_cell(len(answered), len(records))} "
        f"| {share_cell(solved, len(answered))} | {share_cell(wrong, len(records))} |"
    )


async def measure(options: argparse.Namespace, show: Callable[[str], None]) -> None:
    """Print a row for each network and each kind of questions."""
    skills = skills_of(listed(options.families))
    asked = questions(options.recorded, skills, options.limit)
    networks = {
        "without the families": without(skills, options.weights),
        "the shipped one": Network.embedded(),
    }
    show("| questions | network | answered | solved among answered | answered wrongly |")
    show("|---|---|---|---|---|")
    for kind, of_kind in asked.items():
        for name, network in networks.items():
            records = await ask(network, of_kind)
            show(line(name, kind, records))
            if options.tasks:
                for task in sorted({r.task for r in records}):
                    own = [r for r in records if r.task == task]
                    show(line(f"{name}, {task}", kind, own))
    for network in networks.values():
        await network.aclose()


def main() -> None:
    """Print the table of the left-out families."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recorded", type=Path, required=True, help="folder of recorded questions")
    parser.add_argument("--weights", type=Path, required=True, help="folder of the analyser")
    parser.add_argument("--families", type=Path, default=FAMILIES, help="domains left out")
    parser.add_argument("--limit", type=int, help="about so many questions of each kind")
    parser.add_argument("--tasks", action="store_true", help="also a row for every task")
    with only_rows() as show:
        asyncio.run(measure(parser.parse_args(), show))


if __name__ == "__main__":
    main()
