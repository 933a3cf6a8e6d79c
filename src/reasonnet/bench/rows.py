"""Rows of the bench's tables."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator, Sequence
from statistics import fmean, stdev

from reasonnet.fleet.card import wilson


def mean_interval(values: Sequence[float]) -> tuple[float, float, float]:
    """Return the mean and its 95 % interval (normal approximation)."""
    if not values:
        return 0.0, 0.0, 0.0
    mean = fmean(values)
    half = 1.96 * stdev(values) / len(values) ** 0.5 if len(values) > 1 else 1.0
    return mean, max(0.0, mean - half), min(1.0, mean + half)


def mean_row(name: str, values: Sequence[float]) -> str:
    """Return a Markdown row: name, mean, n and the 95 % interval."""
    mean, low, high = mean_interval(values)
    return f"| {name} | {mean:.3f} | {len(values)} | {low:.3f}–{high:.3f} |"


@contextlib.contextmanager
def only_rows() -> Iterator[Callable[[str], None]]:
    """Send what generators and scorers print to standard error; yields what prints a row."""
    out = sys.stdout

    def show(row: str) -> None:
        print(row, file=out, flush=True)

    with contextlib.redirect_stdout(sys.stderr):
        yield show


def share_cell(k: int, n: int) -> str:
    """Return a share as one cell of a Markdown table: 0.500 (1/2, 0.095–0.905)."""
    low, high = wilson(k, n)
    return f"{k / n:.3f} ({k}/{n}, {low:.3f}–{high:.3f})" if n else "–"


def share_row(name: str, k: int, n: int) -> str:
    """Return a Markdown row: name, share, k/n and Wilson's 95 % interval."""
    low, high = wilson(k, n)
    return f"| {name} | {k / max(n, 1):.3f} | {k}/{n} | {low:.3f}–{high:.3f} |"
