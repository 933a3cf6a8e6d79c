"""The bar of a training run."""

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
    TimeElapsedColumn,
    TimeRemainingColumn,
)


@contextlib.contextmanager
def progress_bar(name: str) -> Iterator[Callable[[int, int, float], None]]:
    """Show steps and loss on standard error; yields what a Trainer reports to."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[loss]}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(f"{name}: drawing data", total=None, loss="")

        def report(step: int, steps: int, loss: float) -> None:
            said = f"{name}: measuring" if step == steps else name
            bar.update(task, description=said, completed=step, total=steps, loss=f"loss {loss:.4f}")

        yield report
