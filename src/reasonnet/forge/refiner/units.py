"""Relations of the form "same unit, another cell": rows, columns and boxes, found in the matrix."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from reasonnet.fleet.embedded.relations import Relations


class Units(NamedTuple):
    """Relations whose relatives are the other cells of a cell's unit (see `Block`)."""

    members: Tensor
    """(relations · units, cells): 1 where a cell is in a unit."""
    scale: Tensor
    """(relations,): weight of one relative."""


def units_of(relations: Relations) -> Units | None:
    """Return the units that relations come from; None where one of them has none.

    Args:
        relations: (cells · relations, cells), row cell · relations + relation.
    """
    cells = relations.shape[1]
    members, scales = [], []
    for matrix in relations.reshape(cells, -1, cells).transpose(1, 0, 2):
        related = (matrix > 0) | np.eye(cells, dtype=bool)
        units = np.unique(related, axis=0)
        scale = matrix.max()
        whole = units.sum(0).max() == 1  # no cell is in two units
        if not whole or not np.allclose(matrix, scale * (related & ~np.eye(cells, dtype=bool))):
            return None
        members.append(units)
        scales.append(scale)
    if len({len(units) for units in members}) != 1:
        return None
    stacked = torch.from_numpy(np.concatenate(members).astype(np.float32))
    return Units(stacked, torch.tensor(np.array(scales, np.float32)))


def mixed_over(relations: Relations | None, device: str) -> Tensor | Units | None:
    """Return what a network is given of a grid's relations, on a device: units where there are."""
    if relations is None:
        return None
    found = units_of(relations)
    if found is None:
        return torch.from_numpy(relations).to(device)
    return Units(found.members.to(device), found.scale.to(device))
