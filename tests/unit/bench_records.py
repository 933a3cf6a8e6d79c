"""A record of a suite, to be varied with dataclasses.replace."""

from __future__ import annotations

from reasonnet.bench.records import Record

RECORD = Record(
    id="gcd/0/x",
    level="hard",
    task="gcd",
    status="answered",
    score=1.0,
    verified=True,
    confidence=0.9,
    seconds=0.1,
    skill="number-theory/gcd",
    specialist="number-theory-reader",
    answer="12",
    reason=None,
)
