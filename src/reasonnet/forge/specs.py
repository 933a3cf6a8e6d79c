"""The specialists that the forge knows how to make: their data, size and schedule."""

from __future__ import annotations

import zlib
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Literal

from reasonnet.core.errors import InputError
from reasonnet.fleet.embedded.features import MAX_TOKENS
from reasonnet.forge.deep import POSITIONS, DeepConfig
from reasonnet.forge.domains import ALL_DOMAINS, DOMAINS, GYM_DOMAINS
from reasonnet.forge.model import Config, EncoderConfig

PLANNED = 192
"""Tokens of the longest text that a deep planner is asked about: composites are short, puzzles
long, and its time grows with the length."""
LONG_TEXT = 24_576
"""Tokens that a model of convolutions and pooling reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """How one specialist is made."""

    name: str
    kind: Literal["reader", "analyser", "planner"]
    domains: tuple[str, ...]
    """Domains whose questions it learns."""
    encoder: Config = field(default_factory=EncoderConfig)
    examples_per_skill: int = 2000
    """Examples of each skill; a planner's are counted in `examples` instead."""
    examples: int = 0
    authored: float = 0.5
    """Share of a planner's composites that are people's own."""
    authored_steps: float = 0.2
    """Share of a Reader's or analyser's questions that are steps of such composites."""
    imported: float | None = None
    """Share of a benchmark's own questions (None: what `data.draw` takes)."""
    epochs: float = 4.0
    batch_tokens: int = 2048
    training_tokens: int = MAX_TOKENS
    """Longer texts are cut in training: convolutions read on past any length they saw."""
    learning_rate: float = 3e-3
    more: tuple[tuple[int, float], ...] = ()
    """Further rounds: examples, drawn anew (a Reader's for each skill), and epochs over them."""
    hide_words: float = 0.5
    """Share of known words whose hashed features are hidden in training."""
    blur: float = 0.4
    """Standard deviation of the noise on lexicon vectors (their mean norm is 8): a word stands for
    its neighbours, so that a wording is not learned by heart."""
    declines: bool = False
    """Whether it says no to foreign texts, or reads whatever the analyser sends it."""
    seed: int = 1
    """Seed of the weights, the data (offset by FIRST_SEED) and the held-out wordings."""

    @property
    def max_tokens(self) -> int:
        """What it reads of a text at most: attention grows with the square of the length."""
        if isinstance(self.encoder, DeepConfig):
            return PLANNED if self.kind == "planner" else POSITIONS - 1
        return MAX_TOKENS if self.encoder.attention_heads else LONG_TEXT


def _reader_name(domain: str) -> str:
    return domain.replace("_", "-") + "-reader"


_ONE_ROUND = ("fractions", "algebra", "sequences", "word_problems", "puzzles", "code")
"""Domains whose Readers were good after one round fewer."""
READERS = tuple(
    Spec(
        name=_reader_name(domain),
        kind="reader",
        domains=(domain,),
        more=((2200, 2.5),) if domain in _ONE_ROUND else ((2000, 3.0), (2200, 2.5)),
        seed=10 + index,
    )
    if domain != "logic"
    else Spec(
        name="logic-reader",
        kind="reader",
        domains=(domain,),
        encoder=EncoderConfig(width=80, attention_heads=4),
        examples_per_skill=9000,
        epochs=4.0,
        seed=10 + index,
    )
    for index, domain in enumerate(DOMAINS)
)
_ASKED_AT_THE_END = {"hidden_text": 1536, "box_moves": 1536, "circuits": 4096}
"""Domains whose long texts say at the end what is asked: tokens that training reads of them."""
GYM_READERS = tuple(
    Spec(
        name=_reader_name(domain),
        kind="reader",
        domains=(domain,),
        encoder=EncoderConfig(width=64, dilations=(1, 2, 4, 8, 16, 1)),
        examples_per_skill=1500,
        epochs=3.0,
        training_tokens=_ASKED_AT_THE_END.get(domain, 640),
        seed=1000 + zlib.crc32(domain.encode()) % 9000,  # the same whatever domains are added
    )
    for domain in GYM_DOMAINS
)
SECOND_LOGIC = Spec(
    name="second-logic-reader",
    kind="reader",
    domains=("logic",),
    encoder=EncoderConfig(width=80, dilations=(1, 2, 4, 8, 1, 2, 4, 8, 1)),
    examples_per_skill=9000,
    epochs=4.0,
    seed=210,
)
"""Facts in sentences take more examples than a second Reader of everything has room for."""
GENERALIST = Spec(
    name="second-reader",
    kind="reader",
    domains=DOMAINS,
    encoder=EncoderConfig(width=96, dilations=(1, 2, 4, 8, 16, 1, 1), attention_heads=4),
    examples_per_skill=1600,
    epochs=3.5,
    batch_tokens=4096,
    learning_rate=2e-3,
    more=((1500, 2.5), (900, 2.0)),
    declines=True,
    seed=200,
)
ANALYSER = Spec(
    name="analyser",
    kind="analyser",
    domains=ALL_DOMAINS,
    encoder=EncoderConfig(width=96, dilations=(1, 2, 4, 8, 1)),
    examples_per_skill=700,
    epochs=3.0,
    batch_tokens=4096,
    training_tokens=640,
    seed=301,
)
EVERYDAY_ANALYSER = Spec(
    name="everyday-analyser",
    kind="analyser",
    domains=DOMAINS,
    encoder=EncoderConfig(width=64, dilations=(1, 2, 4, 1)),
    examples_per_skill=1500,
    epochs=3.0,
    batch_tokens=4096,
    more=((700, 1.5),),
    seed=300,
)
"""Tells everyday skills apart, once the analyser has found that it is no puzzle of another kind."""
PLANNERS = tuple(
    Spec(
        name=name,
        kind="planner",
        domains=DOMAINS,
        encoder=EncoderConfig(
            width=width, dilations=dilations, attention_heads=4, deeper=(1, 2, 4)
        ),
        examples=90_000,
        epochs=3.0,
        more=(
            (120_000, 2.2),
            (70_000, 1.6),
            (70_000, 1.6),
            (60_000, 1.6),
            (60_000, 1.6),
            (80_000, 2.0),
            (60_000, 2.0),
        ),
        hide_words=0.2,
        blur=0.2,
        batch_tokens=4096,
        learning_rate=2e-3,
        seed=seed,
    )
    for name, width, dilations, seed in (
        ("planner", 96, (1, 2, 4, 8, 16, 1), 400),
        ("second-planner", 80, (1, 3, 9, 1, 3, 9, 1), 500),
    )
)
DEEP_PLANNER = Spec(
    name="deep-planner",
    kind="planner",
    domains=DOMAINS,
    encoder=DeepConfig(),
    examples=24_000,
    authored=0.75,
    epochs=1.0,
    more=((36_000, 1.0), (48_000, 1.0), (40_000, 1.0), (37_000, 1.0)),
    hide_words=0.0,
    blur=0.0,
    batch_tokens=1024,
    learning_rate=1.5e-3,
    seed=600,
)
"""Fine-tuned from a pretrained encoder: what small planners cannot learn from a few thousand
people's questions is how people speak."""
DEEP_READER = Spec(
    name="deep-reader",
    kind="reader",
    domains=DOMAINS,
    encoder=DeepConfig(),
    examples_per_skill=400,
    authored_steps=0.35,
    epochs=1.0,
    more=((320, 1.0), (200, 1.0)),
    hide_words=0.0,
    blur=0.0,
    batch_tokens=1024,
    training_tokens=160,
    learning_rate=1.5e-3,
    declines=True,
    seed=700,
)
DEEP_PUZZLE_READER = Spec(
    name="deep-puzzle-reader",
    kind="reader",
    domains=GYM_DOMAINS,
    encoder=DeepConfig(layers=4),
    examples_per_skill=250,
    imported=0.15,
    epochs=1.0,
    more=((260, 1.0),),
    hide_words=0.0,
    blur=0.0,
    batch_tokens=2048,
    training_tokens=256,
    learning_rate=1.5e-3,
    declines=True,
    seed=900,
)
"""Reads puzzles in people's own words: small Readers know a benchmark's frame best. Four layers,
for puzzles are long."""
MULTI_TASK = Spec(
    name="multi-task-reader",
    kind="reader",
    domains=ALL_DOMAINS,
    encoder=EncoderConfig(width=96, dilations=(1, 2, 4, 8, 16, 1, 1)),
    examples_per_skill=60,
    epochs=3.0,
    batch_tokens=4096,
    training_tokens=640,
    learning_rate=2e-3,
    declines=True,
    seed=800,
)
"""A baseline, not shipped: one Reader of everything, about as large as the second Reader, with few
examples, so that a core draws and trains it in some minutes. `--examples` gives it more."""
SPECS: dict[str, Spec] = {
    spec.name: spec
    for spec in (
        *READERS,
        *GYM_READERS,
        GENERALIST,
        SECOND_LOGIC,
        ANALYSER,
        EVERYDAY_ANALYSER,
        *PLANNERS,
        DEEP_PLANNER,
        DEEP_READER,
        DEEP_PUZZLE_READER,
        MULTI_TASK,
    )
}


def reduced(
    spec: Spec, *, without: Collection[str] = (), examples_per_skill: int | None = None
) -> Spec:
    """Return a recipe that leaves domains out or draws fewer examples, for measurements.

    Raises:
        InputError: a domain to be left out is none of the recipe's, or none is left.
    """
    if unknown := set(without) - set(spec.domains):
        raise InputError(f"{spec.name} learns no domain {', '.join(sorted(unknown))}")
    domains = tuple(domain for domain in spec.domains if domain not in without)
    if not domains:
        raise InputError(f"{spec.name} would learn no domain at all")
    return replace(
        spec, domains=domains, examples_per_skill=examples_per_skill or spec.examples_per_skill
    )
