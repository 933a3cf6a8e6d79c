"""Argument heads at random with the true operation given: every skill must fall to chance.

    python -m reasonnet.bench.ablation [--per-skill 30]

Shows that the Readers' argument heads do the reading: the tools and the operation alone know
nothing. The questions are fresh draws of held-out wordings; the chance level is that of a blind
guess at the skill's answers (0.5 for yes/no).
"""

from __future__ import annotations

import argparse
import asyncio
from random import Random

from reasonnet.fleet.card import wilson
from reasonnet.fleet.embedded.models import load_models
from reasonnet.fleet.embedded.reader import Reader, ReadingMode
from reasonnet.fleet.specialist import Task
from reasonnet.fleet.toolbox import Toolbox
from reasonnet.forge.data import draw
from reasonnet.forge.specs import READERS
from reasonnet.forge.surface import Split, arguments_of
from reasonnet.forge.train import spec_families
from reasonnet.network.embedded import readers
from reasonnet.tools.registry import tools

SEED = 600_000
CASES = (
    ("trained", ReadingMode()),
    ("random arguments", ReadingMode(random_arguments=True, true_skill=True)),
)


async def measure(per_skill: int) -> dict[str, dict[str, tuple[int, int]]]:
    """Return counts (right, n) by skill and case."""
    toolbox = Toolbox()
    found: dict[str, dict[str, tuple[int, int]]] = {}
    for case, mode in CASES:
        by_name = {r.card.name: r for r in readers(load_models(), toolbox, mode)}
        for spec in READERS:
            for family in spec_families(spec):
                rng = Random(SEED)
                split = Split("held-out", salt=spec.seed)
                right = 0
                for _ in range(per_skill):
                    one = draw(rng, family, split)
                    gold = await toolbox.compute(family.skill, arguments_of(one.text, one.spans))
                    reader: Reader = by_name[spec.name]
                    attempt = await reader.attempt(Task(one.text, family.skill))
                    right += attempt.answer is not None and attempt.answer == gold.text
                found.setdefault(family.skill, {})[case] = (right, per_skill)
    await toolbox.close()
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--per-skill", type=int, default=30)
    options = parser.parse_args()
    found = asyncio.run(measure(options.per_skill))
    print("| skill | trained | random arguments | 95 % | chance |\n|---|---|---|---|---|")
    trained, random, excess = 0.0, 0.0, (0.0, "")
    for skill, cases in found.items():
        (good, n), (left, _) = cases["trained"], cases["random arguments"]
        low, high = wilson(left, n)
        chance = tools()[skill].chance
        trained += good / n / len(found)
        random += left / n / len(found)
        excess = max(excess, (left / n - chance, f"{skill}, {left} of {n}"))
        print(
            f"| {skill} | {good / n:.2f} | {left / n:.2f} | {low:.2f}–{high:.2f} | {chance:.2f} |"
        )
    print(
        f"\nMean over {len(found)} skills: {trained:.3f} trained, {random:.3f} with random; "
        f"furthest above chance with random arguments: {excess[0]:.3f} ({excess[1]})."
    )


if __name__ == "__main__":
    main()
