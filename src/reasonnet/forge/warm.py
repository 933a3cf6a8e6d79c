"""Warm start: a model begins with the weights that ship, whatever labels were added since.

A training state is large and stays where it was made; the shipped weights (int8) are in every
checkout, so any machine can go on from them (`reasonnet forge train NAME --more`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor, nn

from reasonnet.core.errors import InputError, WeightsError
from reasonnet.fleet.embedded.reading import tag_names
from reasonnet.forge.specs import Spec
from reasonnet.forge.train import labels_of, roles_of

_HEADS = ("labels.", "tags.", "context.")
"""Where a row, or for `context` a column, stands for a label or a tag."""


def warm_start(model: nn.Module, spec: Spec, folder: Path) -> None:
    """Give a model the weights of the shipped one of its name.

    Rows of the heads go to where their label or tag is now; a new label's keep their start.

    Raises:
        InputError: the recipe's network is not the shipped one's.
        WeightsError: the weights or their card are missing or damaged.
    """
    path = folder / f"{spec.name}.onnx"
    try:
        card = json.loads((folder / f"{spec.name}.card.json").read_text("utf-8"))
        before = stored(path)
    except (OSError, ValueError) as error:
        raise WeightsError(f"{path.name} cannot be gone on from: {error}") from None
    rows: dict[str, list[tuple[int, int]]] = {}
    if spec.kind != "planner":
        rows["labels"] = _moves(card["labels"], labels_of(spec))
    if spec.kind == "reader":
        rows["tags"] = _moves(tag_names(card["roles"]), tag_names(roles_of(spec)))
    state = model.state_dict()
    for name, tensor in state.items():
        if name not in before:
            raise InputError(f"{spec.name}: the shipped weights have no {name}; train it afresh")
        old = torch.tensor(before[name])
        if old.shape != tensor.shape and not name.startswith(_HEADS):
            raise InputError(f"{spec.name}: another size than the shipped one; train it afresh")
        _put(tensor, old, name, rows)
    model.load_state_dict(state)


def _moves(before: Sequence[str], now: Sequence[str]) -> list[tuple[int, int]]:
    """Return (old, new) rows of the names that both have."""
    at = {name: row for row, name in enumerate(before)}
    return [(at[name], row) for row, name in enumerate(now) if name in at]


def _put(tensor: Tensor, old: Tensor, name: str, rows: Mapping[str, list[tuple[int, int]]]) -> None:
    head = name.partition(".")[0]
    moves = rows.get("labels" if head == "context" else head)
    last = name.startswith(("labels.3", "tags.2")) or name == "context.weight"
    if moves is None or not last:
        tensor.copy_(old)
        return
    for source, target in moves:
        if head == "context":
            tensor[:, target] = old[:, source]
        else:
            tensor[target] = old[source]


def stored(path: Path) -> dict[str, NDArray[np.float32]]:
    """Read the parameters of an exported model by their names in the training model.

    The matrix of a linear layer has lost its name in the graph: it is the one that is multiplied
    before the layer's bias is added.
    """
    graph = onnx.load(str(path)).graph
    found = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    for name in list(found):
        if name.endswith(".int8"):
            plain = name.removesuffix(".int8")
            found[plain] = found[name].astype(np.float32) * found[f"{plain}.scale"]
        elif name.endswith(".fp16"):
            found[name.removesuffix(".fp16")] = found[name].astype(np.float32)
    products = {
        node.output[0]: node.input[1]
        for node in graph.node
        if node.op_type == "MatMul" and node.input[1] in found
    }
    for node in graph.node:
        if node.op_type != "Add":
            continue
        for one, other in (tuple(node.input), tuple(reversed(node.input))):
            if one in products and other in found and other.endswith(".bias"):
                weight = other.removesuffix("bias") + "weight"
                found.setdefault(weight, np.ascontiguousarray(found[products[one]].T))
    return {name: np.asarray(array, np.float32) for name, array in found.items()}
