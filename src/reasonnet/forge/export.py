"""Export a trained model to ONNX with half-precision weights, and test parity."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

PARITY = 2e-2
"""Largest difference of a logit between the training model and the export (fp16 weights)."""


def export(model: nn.Module, path: Path, lexicon_dim: int) -> float:
    """Write `model` to `path` and return the largest absolute difference of its outputs.

    Raises:
        RuntimeError: the exported model's outputs differ by more than PARITY.
    """
    model.eval()
    time = 23
    generator = torch.Generator().manual_seed(7)
    ids = torch.randint(0, 40, (2, 5, time), generator=generator)
    vectors = torch.randn((2, time, lexicon_dim), generator=generator)
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
    halve(path)
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    got = session.run(names, {"ids": ids.numpy(), "vectors": vectors.numpy(), "mask": mask.numpy()})
    with torch.inference_mode():
        expected = [tensor.numpy() for tensor in model(ids, vectors, mask)]
    gap = max(float(np.abs(a - b).max()) for a, b in zip(got, expected, strict=True))
    if not gap <= PARITY:
        path.unlink()
        raise RuntimeError(f"export of {path.name} differs from the model by {gap:.4f}")
    return gap


def halve(path: Path) -> None:
    """Store weight matrices as fp16 behind a Cast (ONNX Runtime folds it when it loads)."""
    model = onnx.load(str(path))
    graph = model.graph
    kept, casts = [], []
    for tensor in graph.initializer:
        if tensor.data_type == TensorProto.FLOAT and np.prod(tensor.dims) >= 256:
            half = numpy_helper.to_array(tensor).astype(np.float16)
            kept.append(numpy_helper.from_array(half, tensor.name + ".fp16"))
            casts.append(
                helper.make_node(
                    "Cast", [tensor.name + ".fp16"], [tensor.name], to=TensorProto.FLOAT
                )
            )
        else:
            kept.append(tensor)
    del graph.initializer[:]
    graph.initializer.extend(kept)
    nodes = casts + list(graph.node)
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.save(model, str(path))
