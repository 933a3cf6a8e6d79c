"""What the network's parts are worth on a suite: runs with one part ablated, side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import get_args

from reasonnet.bench.records import Record, load_records
from reasonnet.bench.rows import mean_interval, share_cell
from reasonnet.core.errors import InputError
from reasonnet.network.embedded import Ablation

WHOLE = "nothing"


def records_path(folder: Path, suite: str, level: str, ablate: str | None = None) -> Path:
    """Return the file of a run's records."""
    return folder / f"{suite}-{level}{'-' + ablate if ablate else ''}.jsonl"


def load_parts(folder: Path, suite: str, level: str) -> dict[str, list[Record]]:
    """Read the run of the whole network and those with a part ablated, where there are any."""
    found: dict[str, list[Record]] = {}
    for part in (None, *get_args(Ablation)):
        records = load_records(records_path(folder, suite, level, part))
        if records:
            found[part or WHOLE] = records
    return found


def markdown(parts: Mapping[str, Sequence[Record]]) -> str:
    """Return a row a run, over the questions that all the runs asked.

    Raises:
        InputError: the whole network or every ablation is missing, or no question is common.
    """
    if WHOLE not in parts or len(parts) < 2:
        raise InputError("run the suite once as it is and once with --ablate PART first")
    common = set.intersection(*({r.id for r in records} for records in parts.values()))
    if not common:
        raise InputError("the runs have no question in common")
    lines = [
        "| switched off | mean score (95 %) | solved | answered | solved among answered | n |",
        "|---|---|---|---|---|---|",
    ]
    for part, records in parts.items():
        own = [r for r in records if r.id in common]
        answered = [r for r in own if r.answered]
        mean, low, high = mean_interval([r.score for r in own])
        lines.append(
            f"| {part} | {mean:.3f} ({low:.3f}–{high:.3f}) "
            f"| {share_cell(sum(r.solved for r in own), len(own))} "
            f"| {share_cell(len(answered), len(own))} "
            f"| {share_cell(sum(r.solved for r in answered), len(answered))} | {len(own)} |"
        )
    return "\n".join(lines) + "\n"
