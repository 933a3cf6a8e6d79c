"""Argument heads at random with the true operation given: every skill must fall to chance.

    python -m reasonnet.bench.ablation [--per-skill 30] [--domains kinship,code]

Shows that the Readers' argument heads do the reading: the tools and the operation alone know
nothing. The questions are fresh draws of held-out wordings. The chance level of a skill is that of
the better of two blind guesses: the one its tool declares (0.5 for yes/no), and the commonest
answer of the skill's other questions here.
"""

from __future__ import annotations

import argparse
import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from reasonnet.bench.rows import only_rows
from reasonnet.core.errors import InputError
from reasonnet.fleet.card import wilson
from reasonnet.fleet.embedded.models import load_models
from reasonnet.fleet.embedded.reader import Reader, ReadingMode
from reasonnet.fleet.specialist import Task
from reasonnet.fleet.toolbox import Toolbox
from reasonnet.forge.data import draw
from reasonnet.forge.specs import GYM_READERS, READERS, Spec
from reasonnet.forge.surface import Split, arguments_of
from reasonnet.forge.train import spec_families
from reasonnet.forge.wording import Family
from reasonnet.network.embedded import readers
from reasonnet.tools.registry import tools

SEED = 600_000
TRAINED = ReadingMode()
RANDOM = ReadingMode(random_arguments=True, true_skill=True)


@dataclass(frozen=True, slots=True)
class Measured:
    """How one skill went; a question whose own labels give no answer is left out."""

    skill: str
    n: int
    trained: int
    """Right with the trained Reader."""
    random: int
    """Right with the true operation and random arguments."""
    chance: float
    """Accuracy of a blind guess."""

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval of the share right with random arguments."""
        return wilson(self.random, self.n)

    @property
    def excess(self) -> float:
        """By how much random arguments are above chance."""
        return self.random / max(self.n, 1) - self.chance

    def line(self) -> str:
        """Return its row of the table."""
        low, high = self.interval
        n = max(self.n, 1)
        return (
            f"| {self.skill} | {self.n} | {self.trained / n:.2f} | {self.random / n:.2f} "
            f"| {low:.2f}–{high:.2f} | {self.chance:.2f} |"
        )


def blind(golds: Sequence[str]) -> float:
    """Return how often the commonest answer of the other questions is right."""
    counts = Counter(golds)
    right = 0
    for gold in golds:
        others = counts - Counter([gold])
        right += bool(others) and max(sorted(others), key=lambda g: others[g]) == gold
    return right / max(len(golds), 1)


async def measure_skill(
    spec: Spec, family: Family, cases: Sequence[Reader], toolbox: Toolbox, per_skill: int
) -> Measured:
    """Ask a skill's Readers, the trained one and the one with random arguments."""
    rng = Random(SEED)
    split = Split("held-out", salt=spec.seed)
    golds: list[str] = []
    right = [0, 0]
    for _ in range(per_skill):
        one = draw(rng, family, split)
        gold = await toolbox.compute(family.skill, arguments_of(one.text, one.spans))
        if gold.text is None:
            continue
        golds.append(gold.text)
        for case, reader in enumerate(cases):
            attempt = await reader.attempt(Task(one.text, family.skill))
            right[case] += attempt.answer == gold.text
    chance = max(tools()[family.skill].chance, blind(golds))
    return Measured(family.skill, len(golds), right[0], right[1], chance)


def summary(found: Sequence[Measured]) -> str:
    """Return the last line: means, and what is furthest above chance."""
    asked = [m for m in found if m.n]
    trained = sum(m.trained / m.n for m in asked) / len(asked)
    random = sum(m.random / m.n for m in asked) / len(asked)
    chance = sum(m.chance for m in asked) / len(asked)
    furthest = max(asked, key=lambda m: m.excess)
    above = [m.skill for m in asked if m.excess > 0 and m.interval[0] > m.chance]
    return (
        f"Mean over {len(asked)} skills ({sum(m.n for m in asked)} questions): {trained:.3f} "
        f"trained, {random:.3f} with random arguments, {chance:.3f} by a blind guess; furthest "
        f"above chance with random arguments: {furthest.excess:.3f} ({furthest.skill}, "
        f"{furthest.random} of {furthest.n}); skills whose 95 % interval lies above chance: "
        f"{', '.join(above) or 'none'}."
    )


async def measure(per_skill: int, show: Callable[[str], None], domains: Sequence[str] = ()) -> None:
    """Print the table."""
    toolbox = Toolbox()
    models = load_models()
    specs = [
        spec
        for spec in (*READERS, *GYM_READERS)
        if spec.name in models and (not domains or spec.domains[0] in domains)
    ]
    if not specs:
        raise InputError(f"no shipped Reader learns {', '.join(domains)}")
    by_case = [
        {r.card.name: r for r in readers(models, toolbox, mode)} for mode in (TRAINED, RANDOM)
    ]
    show("| skill | n | trained | random arguments | 95 % | chance |\n|---|---|---|---|---|---|")
    found: list[Measured] = []
    for spec in specs:
        cases = [by_name[spec.name] for by_name in by_case]
        for family in spec_families(spec):
            found.append(await measure_skill(spec, family, cases, toolbox, per_skill))
            show(found[-1].line())
        for reader in cases:  # one skill's models at a time: all of them would stay in memory
            await reader.close()
    await toolbox.close()
    show(f"\n{summary(found)}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--per-skill", type=int, default=30)
    parser.add_argument("--domains", default="", help="only these, separated by commas")
    options = parser.parse_args()
    domains = [domain for domain in options.domains.split(",") if domain]
    with only_rows() as show:
        asyncio.run(measure(options.per_skill, show, domains))


if __name__ == "__main__":
    main()
