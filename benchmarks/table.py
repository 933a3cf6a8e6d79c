"""What a benchmark reports, and how it is printed."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure beside its baseline of the same run."""

    name: str
    value: float | None
    """None: it was not measured; `note` says why."""
    unit: str
    baseline: float | None = None
    against: str = ""
    """What the baseline is."""
    goal: float | None = None
    """The value should not be above it."""
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Value over baseline."""
        if self.value is None or not self.baseline:
            return None
        return self.value / self.baseline

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None: there is no goal, or no value."""
        return None if self.goal is None or self.value is None else self.value <= self.goal


def percentile(values: Sequence[float], share: float) -> float:
    """Return a percentile (nearest rank)."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))]


def median(values: Sequence[float]) -> float:
    """Return the median."""
    return statistics.median(values)


def show(rows: Sequence[Row]) -> str:
    """Return rows as one table of plain text."""
    heads = ("what", "value", "", "baseline", "ratio", "goal", "against, notes")
    lines = [heads]
    for row in rows:
        goal = "" if row.goal is None else f"{_number(row.goal)} {_mark(row.met)}"
        notes = "; ".join(part for part in (row.against, row.note) if part)
        lines.append(
            (
                row.name,
                _number(row.value),
                row.unit,
                _number(row.baseline),
                "" if row.ratio is None else f"{row.ratio:.3g}",
                goal,
                notes,
            )
        )
    widths = [max(len(line[at]) for line in lines) for at in range(len(heads) - 1)]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if at in (1, 3, 4) else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(line, [*widths, 0], strict=True))
        ).rstrip()
        for line in lines
    )


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.3f}" if abs(value) < 100 else f"{value:,.0f}"


def _mark(met: bool | None) -> str:
    return {True: "met", False: "MISSED", None: ""}[met]
