"""Export a trained model to ONNX with small weights, and test parity.

Weight matrices are stored as int8 with a scale for each row or column, and turned back when ONNX
Runtime loads them: stored small, run in single precision. It loses nothing (docs/decisions/0008).
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import nn

PARITY = 0.1
"""Largest difference of an output between the training model and the export, on noise, as a part of
the largest output; a card is measured with the weights as they are shipped."""
_SPREAD = {384: 0.06}
"""Standard deviation of word vectors by their length, where it is not about 1: noise of another
size would measure what a model never sees."""
_SMALL = 256
"""Tensors of fewer numbers stay as they are."""


def export(model: nn.Module, path: Path, lexicon_dim: int) -> float:
    """Write `model` to `path`; returns the largest difference of its outputs (see PARITY).

    Raises:
        RuntimeError: the exported model's outputs differ by more than PARITY.
    """
    model.eval()
    time = 23
    generator = torch.Generator().manual_seed(7)
    ids = torch.randint(0, 40, (2, 5, time), generator=generator)
    vectors = torch.randn((2, time, lexicon_dim), generator=generator)
    vectors *= _SPREAD.get(lexicon_dim, 1.0)
    mask = torch.ones(2, time)
    mask[1, 15:] = 0
    names: list[str] = list(model.outputs)  # type: ignore[arg-type]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            model,
            (ids, vectors, mask),
            str(path),
            input_names=["ids", "vectors", "mask"],
            output_names=names,
            dynamic_axes={
                "ids": {0: "batch", 2: "time"},
                "vectors": {0: "batch", 1: "time"},
                "mask": {0: "batch", 1: "time"},
                **{
                    name: {0: "batch"} if name == "labels" else {0: "batch", 1: "time"}
                    for name in names
                },
            },
            dynamo=False,
            opset_version=17,
        )
    quantise(path)
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    got = session.run(names, {"ids": ids.numpy(), "vectors": vectors.numpy(), "mask": mask.numpy()})
    with torch.inference_mode():
        expected = [tensor.numpy() for tensor in model(ids, vectors, mask)]
    gap = max(
        float(np.abs(a - b).max() / max(1.0, np.abs(b).max()))
        for a, b in zip(got, expected, strict=True)
    )
    if not gap <= PARITY:
        path.unlink()
        raise RuntimeError(f"export of {path.name} differs from the model by {gap:.4f}")
    return gap


def halve(path: Path) -> None:
    """Store weight matrices as fp16 behind a Cast (ONNX Runtime folds it when it loads)."""

    def small(tensor: TensorProto) -> _Stored:
        half = numpy_helper.to_array(tensor).astype(np.float16)
        name = tensor.name + ".fp16"
        cast = helper.make_node("Cast", [name], [tensor.name], to=TensorProto.FLOAT)
        return [numpy_helper.from_array(half, name)], [cast]

    _store(path, small)


def quantise(path: Path) -> None:
    """Store weight matrices as int8 behind a Cast and a Mul (folded when it loads)."""

    def small(tensor: TensorProto) -> _Stored:
        array = numpy_helper.to_array(tensor).astype(np.float32)
        ints, scales = _rounded(array)
        name = tensor.name
        nodes = [
            helper.make_node("Cast", [name + ".int8"], [name + ".cast"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [name + ".cast", name + ".scale"], [name]),
        ]
        kept = [
            numpy_helper.from_array(ints, name + ".int8"),
            numpy_helper.from_array(scales, name + ".scale"),
        ]
        return kept, nodes

    _store(path, small)


_Stored = tuple[list[TensorProto], list[onnx.NodeProto]]


def _rounded(array: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Round to int8 with a scale along the axis that loses least."""
    found: list[tuple[float, NDArray[np.int8], NDArray[np.float32]]] = []
    for axis in range(array.ndim):
        others = tuple(a for a in range(array.ndim) if a != axis)
        scales = np.abs(array).max(axis=others, keepdims=True) / 127 + 1e-12
        ints = np.round(array / scales).astype(np.int8)
        found.append((float(np.square(ints * scales - array).sum()), ints, scales))
    _, ints, scales = min(found, key=lambda one: one[0])
    return ints, scales.astype(np.float32)


def _store(path: Path, small: Callable[[TensorProto], _Stored]) -> None:
    model = onnx.load(str(path))
    graph = model.graph
    kept: list[TensorProto] = []
    before: list[onnx.NodeProto] = []
    for tensor in graph.initializer:
        if tensor.data_type == TensorProto.FLOAT and np.prod(tensor.dims) >= _SMALL:
            tensors, nodes = small(tensor)
            kept += tensors
            before += nodes
        else:
            kept.append(tensor)
    del graph.initializer[:]
    graph.initializer.extend(kept)
    nodes = before + list(graph.node)
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.save(model, str(path))
