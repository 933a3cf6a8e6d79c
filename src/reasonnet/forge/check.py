"""Check a domain's teachers: `python -m reasonnet.forge.check DOMAIN… [--n 100]`.

For every family: the drawn questions' own spans go through the tool. For imported questions the
answer is scored by the other generator's own scorer, so that a wrong label or tool shows before
anything is trained; for wordings it shows whether the tool accepts what they mark.
"""

from __future__ import annotations

import sys
import time
from random import Random

from reasonnet.forge.data import draw
from reasonnet.forge.domains import families
from reasonnet.forge.gym import Gym
from reasonnet.forge.surface import arguments_of, example
from reasonnet.forge.wording import Family
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call

FIRST = 5_000


def source(family: Family) -> Gym | None:
    """Return the generator behind a family's imported questions."""
    owner = getattr(family.imported, "__self__", None)
    return owner if isinstance(owner, Gym) else None


def check(family: Family, count: int) -> str:
    """Return a line on a family: scores of imported questions, errors of worded ones."""
    said = [f"{family.skill:34}"]
    gym = source(family)
    if gym is not None:
        total, slowest, worst = 0.0, 0.0, ""
        for seed in range(count):
            entry, marked = gym.entry(Random(FIRST + seed))
            shown = example(marked, family.skill)
            started = time.perf_counter()
            try:
                score = gym.score(
                    call(family.skill, arguments_of(shown.text, shown.spans)).text, entry
                )
            except ToolError as error:
                score, worst = 0.0, f"{type(error).__name__}: {error}"[:90]
            slowest = max(slowest, time.perf_counter() - started)
            total += score
            if score < 1 and not worst:
                worst = f"score {score:.2f} at seed {FIRST + seed}"
        said.append(f"{gym.task}: {total / count:.3f} of {count}, slowest {slowest:.2f} s {worst}")
    wordings = sum(
        len(getattr(family, form))
        for form in ("nouns", "clauses", "commands", "questions", "stories")
    )
    failed = 0
    reason = ""
    for seed in range(count):
        drawn = draw(Random(FIRST + seed), family)
        try:
            call(family.skill, arguments_of(drawn.text, drawn.spans))
        except ToolError as error:
            failed += 1
            reason = f"{error} in {drawn.text[:80]!r}"
    said.append(f"| {wordings} wordings, tool rejects {failed}/{count} {reason}")
    return " ".join(said)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    number = 100
    if "--n" in arguments:
        at = arguments.index("--n")
        number = int(arguments[at + 1])
        del arguments[at : at + 2]
    for domain in arguments:
        for one in families(domain):
            print(check(one, number), flush=True)
