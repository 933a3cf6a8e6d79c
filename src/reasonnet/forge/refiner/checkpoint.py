"""Training states in files of at most 16 MB, so that a run of minutes can go on elsewhere."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor

LARGEST = 15_000_000
"""Bytes of tensors in one file."""


def save(folder: Path, tensors: Mapping[str, Tensor], facts: Mapping[str, str | int]) -> None:
    """Write a state; a crash while writing leaves the last one.

    Raises:
        ValueError: one tensor alone is too large for a file.
    """
    fresh, old = folder.with_name(folder.name + ".new"), folder.with_name(folder.name + ".old")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    part: dict[str, Tensor] = {}
    size = number = 0
    for name, tensor in tensors.items():
        kept = tensor.detach().cpu().contiguous().clone()
        if kept.nbytes > LARGEST:
            raise ValueError(f"{name} alone takes {kept.nbytes} bytes")
        if size + kept.nbytes > LARGEST:
            torch.save(part, fresh / f"part-{number}.pt")
            part, size, number = {}, 0, number + 1
        part[name] = kept
        size += kept.nbytes
    torch.save(part, fresh / f"part-{number}.pt")
    (fresh / "facts.json").write_text(json.dumps({**facts, "parts": number + 1}, indent=1) + "\n")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    fresh.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def load(folder: Path) -> tuple[dict[str, Tensor], dict[str, str | int]] | None:
    """Read a state; None where there is none."""
    old = folder.with_name(folder.name + ".old")
    if not folder.exists() and old.exists():  # interrupted between the two renames
        old.rename(folder)
    if not (folder / "facts.json").exists():
        return None
    facts: dict[str, str | int] = json.loads((folder / "facts.json").read_text())
    tensors: dict[str, Tensor] = {}
    for number in range(int(facts["parts"])):
        tensors |= torch.load(folder / f"part-{number}.pt", weights_only=True)
    return tensors, facts
