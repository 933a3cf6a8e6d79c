"""Tables of cards and measurements."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from reasonnet.cli.screen import count, seconds

if TYPE_CHECKING:
    from reasonnet.cli.cards import Entry


def listing() -> Console:
    """Return a console for tables: as wide as the terminal, or as needed where there is none."""
    return Console(highlight=False, width=None if sys.stdout.isatty() else 1000)


def cards(entries: Sequence[Entry]) -> Table:
    """Draw a line for each card."""
    table = _table("name", "kind")
    for name in ("skills", "accuracy", "95 % interval", "n", "parameters", "latency"):
        table.add_column(name, justify="right", no_wrap=True)
    for entry in entries:
        said = entry.summary()
        share, interval = (
            (_share(said["accuracy"]), _interval(said["interval"]))
            if entry.measured
            else (Text("prior", "dim"), Text(""))
        )
        table.add_row(
            Text(entry.card.name, "bold"),
            Text(entry.role, "dim" if entry.role in ("analyser", "planner") else ""),
            f"{said['skills']:,}",
            share,
            interval,
            f"{said['n']:,}",
            count(entry.card.parameters) if entry.card.parameters else "?",
            seconds(entry.card.seconds),
        )
    return table


def skills(measured: Mapping[str, Mapping[str, Any]]) -> Table:
    """Draw a line for each skill of a card, as a card file has them."""
    from reasonnet.fleet.card import wilson

    table = _table("skill")
    for name in ("accuracy", "95 % interval", "right of n"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("measured on", no_wrap=True)
    for skill, m in measured.items():
        right, n = m["right"], m["n"]
        table.add_row(
            Text(skill, "bold"),
            _share(right / n if n else 0.0),
            _interval(wilson(right, n)),
            f"{right:,} of {n:,}",
            Text(m["suite"], "dim"),
        )
    return table


def _table(*names: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for name in names:
        table.add_column(name, no_wrap=True, overflow="ellipsis")
    return table


def _share(share: float) -> Text:
    colour = "green" if share >= 0.95 else "yellow" if share >= 0.8 else "red"
    return Text(f"{share:.1%}", colour)


def _interval(interval: Sequence[float]) -> Text:
    return Text(f"{interval[0]:.1%} – {interval[1]:.1%}", "dim")
