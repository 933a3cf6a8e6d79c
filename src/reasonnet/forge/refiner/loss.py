"""Losses of a supervision step."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

IGNORED = -100
"""Label of a cell that does not count."""


def log_stablemax(logits: Tensor) -> Tensor:
    """Log of s(x) / Σ s(x), s(x) = x + 1 for x ≥ 0 and 1 / (1 - x) below.

    Prieto et al. 2025, "Grokking at the Edge of Numerical Stability", section 4; in double
    precision where the device has it, as published.
    """
    x = logits.double()
    positive = torch.where(x < 0, 1 / (1 - x.clamp(max=0.0) + 1e-30), x + 1)
    return torch.log(positive) - torch.log(positive.sum(-1, keepdim=True))


def stablemax_cross_entropy(logits: Tensor, labels: Tensor) -> Tensor:
    """Return the cross-entropy of each cell, (batch, cells), in double; 0 where ignored."""
    counted = labels != IGNORED
    chosen = torch.where(counted, labels, 0).long()
    found = log_stablemax(logits).gather(-1, chosen[..., None])[..., 0]
    return torch.where(counted, -found, 0.0)


def exact(logits: Tensor, labels: Tensor) -> Tensor:
    """Return which grids are right in every cell that counts, (batch,), boolean."""
    counted = labels != IGNORED
    return ((logits.argmax(-1) == labels) | ~counted).all(-1)


def published_loss(logits: Tensor, halt: Tensor, labels: Tensor) -> Tensor:
    """Sum over the batch of the mean stablemax cross-entropy and half the halting loss."""
    cells = (labels != IGNORED).sum(-1).clamp(min=1)
    language = (stablemax_cross_entropy(logits, labels).sum(-1) / cells).sum()
    right = exact(logits, labels).to(halt.dtype)
    halting = functional.binary_cross_entropy_with_logits(halt, right, reduction="sum")
    return language + 0.5 * halting


def fast_loss(
    logits: Tensor,
    halt: Tensor,
    labels: Tensor,
    *,
    smoothing: float,
    halting: float,
    whole: Tensor | None = None,
) -> Tensor:
    """Mean over the batch: softmax cross-entropy with label smoothing, a light halting loss.

    Args:
        logits: (puzzles, cells, vocabulary).
        halt: (puzzles,).
        labels: (puzzles, cells).
        smoothing: of the labels.
        halting: weight of the halting loss.
        whole: labels of the batch that these puzzles are a part of; the parts' losses add up to
            the batch's. None: they are the batch.
    """
    whole = labels if whole is None else whole
    language = functional.cross_entropy(
        logits.flatten(0, 1).float(),
        labels.flatten().long(),
        ignore_index=IGNORED,
        label_smoothing=smoothing,
        reduction="sum",
    )
    right = exact(logits, labels).to(halt.dtype)
    sure = functional.binary_cross_entropy_with_logits(halt, right, reduction="sum")
    counted = (whole != IGNORED).sum().clamp(min=1)
    return language / counted + halting * sure / len(whole)
