"""A bar with a line of text beside it, for runs of a known length."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeRemainingColumn,
)


@contextlib.contextmanager
def watching(name: str, total: int) -> Iterator[Callable[[int, str], None]]:
    """Show progress on standard error; yields what is called with the count and what to say."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[said]}"),
        TimeRemainingColumn(compact=True),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(name, total=total, said="")
        yield lambda done, said: bar.update(task, completed=done, said=said)
