"""What a batch has come to so far, and the bar that shows it."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from reasonnet.cli.errors import one_line


@dataclass(slots=True)
class Tally:
    """Counts of a batch."""

    counts: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("answered", "partial", "abstained", "failed"), 0)
    )
    resumed: int = 0
    """Answers of an earlier run."""
    started: float = field(default_factory=time.perf_counter)

    def count(self, status: str, *, resumed: bool = False) -> None:
        """Count an answer."""
        self.counts[status] = self.counts.get(status, 0) + 1
        self.resumed += resumed

    @property
    def total(self) -> int:
        """Answers of all kinds."""
        return sum(self.counts.values())

    def said(self) -> str:
        """Return the counts in words; what does not occur is left out."""
        return ", ".join(f"{n:,} {status}" for status, n in self.counts.items() if n)

    def summary(self) -> str:
        """Return the last line of a batch."""
        spent = time.perf_counter() - self.started
        before = f" ({self.resumed:,} of them before)" if self.resumed else ""
        colon = ": " if self.total else ""
        return one_line(f"{self.total:,} questions{before}{colon}{self.said()} · {spent:.1f} s")


@contextlib.contextmanager
def watched(tally: Tally, total: int | None, *, to_terminal: bool) -> Iterator[Callable[[], None]]:
    """Show a bar on standard error while the batch runs; yields what to call after each answer.

    There is none where nobody sees it, or where the answers themselves scroll by.
    """
    if not sys.stderr.isatty() or (to_terminal and sys.stdout.isatty()):
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        SpinnerColumn,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        SpinnerColumn(),
        BarColumn(bar_width=None),
        MofNCompleteColumn(),
        TextColumn("{task.description}"),
        TimeRemainingColumn(compact=True),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task("", total=total, completed=tally.total)

        def show() -> None:
            progress.update(bar, completed=tally.total, description=coloured(tally))

        show()
        yield show


def coloured(tally: Tally) -> str:
    """Return the counts in rich's markup."""
    colours = {"answered": "green", "partial": "yellow", "abstained": "yellow", "failed": "red"}
    return " ".join(
        f"[{colours.get(status, 'white')}]{n:,} {status}[/]"
        for status, n in tally.counts.items()
        if n
    )
