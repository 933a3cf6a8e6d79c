"""Export a Refiner's supervision step to ONNX, and test parity."""

from __future__ import annotations

import base64
import warnings
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from torch import Tensor, nn

from reasonnet.forge.export import halve
from reasonnet.forge.refiner.model import Latents, Refiner
from reasonnet.forge.refiner.tasks import Grids, GridTask, Shape

PARITY = 5e-2
"""Largest difference of a logit after the first step."""
OUTPUTS = ("logits", "halt", "next_high", "next_low")


class Step(nn.Module):
    """One supervision step as a function of tensors only: what the fleet runs."""

    def __init__(self, model: Refiner) -> None:
        super().__init__()
        self.model = model

    def forward(
        self, inputs: Tensor, high: Tensor, low: Tensor, relations: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Return logits, halting logits and the two latents."""
        refined = self.model(Latents(high, low), inputs, relations=relations)
        return refined.logits, refined.halt, refined.latents.high, refined.latents.low


def export(model: Refiner, task: GridTask, shape: Shape, questions: Grids, path: Path) -> float:
    """Write one step to `path`, with the initial latents as metadata.

    The weights are kept in half precision where that is as good, else in single.

    Args:
        model: the averaged model.
        task: for its relations.
        shape: of the questions; with relations the export serves every size.
        questions: puzzles to trace with and to compare on, (puzzles, cells).
        path: the ONNX file.

    Returns:
        The largest absolute difference of a logit from the model's.

    Raises:
        RuntimeError: it is more than PARITY.
    """
    inputs = torch.from_numpy(questions)
    high, low = (latent.clone() for latent in model.start(*inputs.shape))
    found = task.relations(shape)
    arguments: tuple[Tensor, ...] = (inputs, high, low)
    names = ["inputs", "high", "low"]
    axes: dict[str, dict[int, str]] = {name: {0: "batch"} for name in (*names, *OUTPUTS)}
    if found is not None:
        arguments = (*arguments, torch.from_numpy(found))
        names.append("relations")
        axes["relations"] = {0: "related", 1: "cells"}
        for name in ("inputs", "high", "low", "logits", "next_high", "next_low"):
            axes[name][1] = "cells"
    step = Step(model).eval()
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            step,
            arguments,
            str(path),
            input_names=names,
            output_names=list(OUTPUTS),
            dynamic_axes=axes,
            dynamo=False,
            opset_version=17,
        )
    _keep_start(model, path)
    with torch.inference_mode():
        expected = step(*arguments)[0].numpy()

    def gap() -> float:
        session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
        feed = {name: value.numpy() for name, value in zip(names, arguments, strict=True)}
        return float(np.abs(session.run(["logits"], feed)[0] - expected).max())

    single = path.read_bytes()
    halve(path)
    if (halved := gap()) <= PARITY:
        return halved
    path.write_bytes(single)
    if (whole := gap()) <= PARITY:
        return whole
    path.unlink()
    raise RuntimeError(f"export of {path.name} differs from the model by {whole:.4f}")


def _keep_start(model: Refiner, path: Path) -> None:
    """Put the initial latents, float32 of shape (2, hidden), where a session can read them."""
    start = torch.stack((model.H_init, model.L_init)).float().cpu().numpy()
    graph = onnx.load(str(path))
    entry = graph.metadata_props.add()
    entry.key, entry.value = "start", base64.b64encode(start.tobytes()).decode()
    onnx.save(graph, str(path))
