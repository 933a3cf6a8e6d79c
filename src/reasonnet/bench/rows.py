"""Rows of the bench's tables."""

from __future__ import annotations

from reasonnet.fleet.card import wilson


def share_row(name: str, k: int, n: int) -> str:
    """Return a Markdown row: name, share, k/n and Wilson's 95 % interval."""
    low, high = wilson(k, n)
    return f"| {name} | {k / max(n, 1):.3f} | {k}/{n} | {low:.3f}–{high:.3f} |"
