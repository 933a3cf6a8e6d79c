"""Questions side by side against one after another, with the shipped models.

The questions are made up here: one step each, light tools only (heavy ones would measure SymPy).
Both ways get the same questions, in the same order, from one warm network.
"""

from __future__ import annotations

import random
import time

from reasonnet import Network
from reasonnet.core.errors import WeightsError
from table import Row

QUESTIONS = 192
IN_FLIGHT = 32
REPEATS = 3
TEMPLATES = (
    "What is the gcd of {a} and {b}?",
    "Find the least common multiple of {c} and {d}.",
    "What is {a} + {b} - {c}?",
    "Calculate {c} * {d} + {a}.",
    "How many letters are in the word {word}?",
    "Write {word} backwards.",
    "What is the remainder when {a} is divided by {d}?",
    "Write {a} in binary.",
)
WORDS = ("lantern", "harbour", "quartz", "meadow", "compass", "thimble", "violet", "granite")


def questions() -> list[str]:
    """Return the questions, the same in every run."""
    rng = random.Random(5)
    return [
        TEMPLATES[index % len(TEMPLATES)].format(
            a=rng.randint(100, 9999),
            b=rng.randint(100, 9999),
            c=rng.randint(2, 99),
            d=rng.randint(2, 99),
            word=rng.choice(WORDS),
        )
        for index in range(QUESTIONS)
    ]


def rows() -> list[Row]:
    """Measure; without weights there is nothing to measure."""
    asked = questions()
    try:
        with Network.embedded() as network:
            network.ask_many(asked[: len(TEMPLATES)])
            alone, together = [], []
            for _ in range(REPEATS):
                started = time.perf_counter()
                singly = [network.ask(question) for question in asked]
                alone.append(time.perf_counter() - started)
                started = time.perf_counter()
                batch = network.ask_many(asked, in_flight=IN_FLIGHT)
                together.append(time.perf_counter() - started)
    except WeightsError as error:
        skipped = f"skipped: {error}"
        return [Row(name="milliseconds per question, batch", value=None, unit="ms", note=skipped)]
    differing = sum(a.answer != b.answer for a, b in zip(singly, batch, strict=True))
    answered = sum(answer.status == "answered" for answer in batch)
    return [
        Row(
            name=f"milliseconds per question, {IN_FLIGHT} in flight",
            value=1000 * min(together) / QUESTIONS,
            unit="ms",
            baseline=1000 * min(alone) / QUESTIONS,
            against="one at a time",
            note=f"best of {REPEATS}; {answered} of {QUESTIONS} answered; {differing} differ",
        )
    ]
