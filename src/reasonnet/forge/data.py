"""Training data of the specialists: drawn from the domains, tokenised, labelled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
from numpy.typing import NDArray

from reasonnet.fleet.embedded.features import MAX_TOKENS, Tokens, tokenise
from reasonnet.fleet.embedded.lexicon import Lexicon
from reasonnet.fleet.embedded.reading import NONE
from reasonnet.forge import near_miss, out_of_scope
from reasonnet.forge.surface import (
    ALL,
    Example,
    Split,
    continued,
    core,
    dress,
    ended,
    example,
    loosen,
    single,
)
from reasonnet.forge.wording import Family, fill

IMPORTED, EVERYDAY_IMPORTED = 0.4, 0.2
"""Share of another generator's questions where a family has one; less where people's own short
questions are what most composite questions are made of."""
FIRST_SEED = 1_000_000
"""Training seeds start here; lower ones are for evaluations."""


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """A tokenised example with its targets."""

    tokens: Tokens
    label: int
    tags: NDArray[np.int64]
    """Shape (time,)."""
    example: Example


def draw(
    rng: Random, family: Family, split: Split = ALL, imported: float | None = None
) -> Example:
    """Draw a question of a family in any of the shapes in which a Reader may get it.

    `imported` is the share of a benchmark's own questions, where the family has such.
    """
    shape = rng.random()
    share = EVERYDAY_IMPORTED if family.everyday else IMPORTED
    share = share if imported is None else imported
    if family.imported is not None and rng.random() < share:
        drawn = family.imported(rng)
        if rng.random() < 0.5:  # a generator may end with a line break, people do not
            drawn = ended(drawn)
        return example(drawn if shape < 0.4 else loosen(rng, drawn), family.skill)
    if shape < 0.1:
        marked = continued(rng, family)
        if marked is not None:
            return example(marked, family.skill)
    if shape < 0.25:  # a bare core, as the planner cuts it out of a longer text
        _, template = core(rng, family, split, ("noun", "clause", "command", "question"))
        bare = dress(rng, fill(template, family.sample(rng)), chatter=0.0)
        return example(bare, family.skill)
    return example(single(rng, family, split), family.skill)


def draw_none(rng: Random) -> Example:
    """Draw a text to be declined: out of scope, or more than a skill that it looks like."""
    source = near_miss if rng.random() < 0.45 else out_of_scope
    return Example(source.sample(rng), NONE)


def tag_example(example_: Example, tokens: Tokens, tag_index: dict[str, int]) -> NDArray[np.int64]:
    """Turn character spans into BIO tags; raises KeyError on a role that has no tag."""
    tags = np.zeros(len(tokens), np.int64)
    spans = sorted(example_.spans)
    at = 0
    for start, end, role in spans:
        first = True
        while at < len(tokens) and tokens.ends[at] <= start:
            at += 1
        while at < len(tokens) and tokens.starts[at] < end:
            tags[at] = tag_index[("B-" if first else "I-") + role]
            first = False
            at += 1
    return tags


def samples(
    examples: Iterable[Example],
    lexicon: Lexicon,
    labels: Sequence[str],
    tag_index: dict[str, int],
    limit: int = MAX_TOKENS,
) -> list[Sample]:
    """Tokenise at most `limit` tokens of each text and label them."""
    label_index = {label: index for index, label in enumerate(labels)}
    found: list[Sample] = []
    for one in examples:
        tokens = tokenise(one.text, lexicon, limit)
        if len(tokens) == 0:
            continue
        tagged = tag_index and one.label != NONE and one.known
        tags = (
            tag_example(one, tokens, tag_index) if tagged else np.full(len(tokens), -100, np.int64)
        )
        found.append(Sample(tokens, label_index[one.label], tags, one))
    return found


def mixture(
    seed: int, count: int, draws: Sequence[tuple[float, Callable[[Random], Example]]]
) -> list[Example]:
    """Draw `count` examples from weighted sources, deterministically by seed."""
    rng = Random(seed)
    weights = [weight for weight, _ in draws]
    return [rng.choices(draws, weights)[0][1](rng) for _ in range(count)]
