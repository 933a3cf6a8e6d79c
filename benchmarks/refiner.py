"""Refiners: steps per second of the training loop, milliseconds of an inference on one core.

    python benchmarks/refiner.py [--compiled] [--config published small cpu] [--batch 8]

Both are ratios of the same run, taken in turns. Training: our loop in the faithful mode against a
plain, uncompiled transcription of the published step (`refiner_baseline.py`: Adam-atan2, stablemax,
average), same config, same batch, one thread. Inference: the shipped sudoku Refiner, a 9 x 9
puzzle, 16 steps without halting, on ONNX Runtime against the same weights in eager PyTorch.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from reasonnet.fleet.embedded.lexicon import WEIGHTS
from reasonnet.fleet.embedded.refining import Effort, load_refiner
from reasonnet.forge.refiner.config import SUDOKU_MLP
from reasonnet.forge.refiner.model import Refiner
from reasonnet.forge.refiner.recipes import SUDOKU, Part, Recipe
from reasonnet.forge.refiner.tasks import Sudoku
from reasonnet.forge.refiner.trainer import RefinerTrainer
from refiner_baseline import PublishedStep
from table import Row, median, show

SIDE = (9, 9)
PUZZLES = 8


def in_turns(work: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the median CPU seconds of each, after one round that does not count.

    CPU time of this process, which has one thread: other work on the machine does not enter it.
    """
    times: dict[str, list[float]] = {name: [] for name in work}
    for number in range(rounds + 1):
        for name, run in work.items():
            started = time.process_time()
            run()
            if number:
                times[name].append(time.process_time() - started)
    return {name: median(found) for name, found in times.items()}


def recipes(names: list[str], batch: int) -> dict[str, Recipe]:
    """Return what training is timed on, in the faithful mode, by name.

    `published`: Sudoku-Extreme's config (MLP variant, hidden 512). `small`: the same of hidden 128.
    `cpu`: the network that the forge trains on a CPU (relations, hidden 80, batch 32).
    """
    mlp = Recipe(
        name="benchmark",
        skill="puzzles/sudoku",
        kind="sudoku",
        task=Sudoku(with_relations=False),
        config=SUDOKU_MLP,
        parts=(Part(SIDE, 1.0, 64, batch),),
        steps=1_000_000,
        mode="faithful",
        learning_rate=1e-4,
        weight_decay=1.0,
    )
    relations = replace(SUDOKU.config, gated_norm=False, cell_halting=False)
    every = {
        "published": mlp,
        "small": replace(mlp, config=replace(SUDOKU_MLP, hidden=128, puzzle_width=128)),
        "cpu": replace(
            mlp, task=Sudoku(), config=relations, parts=(replace(mlp.parts[0], batch=32),)
        ),
    }
    return {name: every[name] for name in names}


def training(name: str, recipe: Recipe, rounds: int, *, compiled: bool) -> list[Row]:
    """Time a training step."""
    batch, config = recipe.parts[0].batch, recipe.config
    pool = recipe.task.pool(SIDE, 64, 1_000_001)
    found = recipe.task.relations(SIDE)
    relations = None if found is None else torch.from_numpy(found)
    torch.manual_seed(1)
    published = PublishedStep(config, Refiner(config), batch, 1e-4, relations=relations)
    trainers = {"our loop": RefinerTrainer(recipe, {SIDE: pool}, None)}
    if compiled:
        trainers["our loop, compiled"] = RefinerTrainer(recipe, {SIDE: pool}, None, compiled=True)
    inputs, labels = (torch.from_numpy(grids[:batch]) for grids in pool)
    work: dict[str, Callable[[], object]] = {"published": lambda: published.step(inputs, labels)}
    for other, trainer in trainers.items():
        work[other] = lambda trainer=trainer: trainer.train_step(trainer.slots[SIDE])
    times = in_turns(work, rounds)
    return [
        Row(
            name=f"training step, {other} ({name}: hidden {config.hidden}, batch {batch})",
            value=times[other] * 1e3,
            unit="ms",
            baseline=times["published"] * 1e3,
            against="transcription of the published step",
            goal=times["published"] * 1e3 / 1.5,
            note=f"{times['published'] / times[other]:.2f} x as fast",
        )
        for other in trainers
    ]


def inference(rounds: int, weights: Path = WEIGHTS / "sudoku-refiner.onnx") -> list[Row]:
    """Time an inference; the weights of the eager model come from the exported file."""
    if not weights.exists():
        return [
            Row(name="9 x 9 sudoku, 16 steps", value=None, unit="ms", note="no shipped weights")
        ]
    refiner = load_refiner(weights, "sudoku")
    model = eager(weights)
    grids = SUDOKU.task.pool(SIDE, 2 * PUZZLES, 12)[0][:PUZZLES]
    relations = torch.from_numpy(refiner.kind.relations(SIDE))

    def onnx() -> None:
        for grid in grids:
            refiner.refine(grid, SIDE, Effort(early=False))

    def torch_eager() -> None:
        with torch.inference_mode():
            for grid in grids:
                inputs = torch.from_numpy(grid[None])
                latents = model.start(1, 81)
                for _ in range(16):
                    refined = model(latents, inputs, relations=relations)
                    latents = refined.latents
                refined.logits.argmax(-1)

    gap = first_step_gap(refiner.steps(grids[:1], SIDE), model, grids[:1], relations)
    found = in_turns({"eager": torch_eager, "onnx": onnx}, rounds)
    return [
        Row(
            name="9 x 9 sudoku, 16 steps, one core",
            value=found["onnx"] * 1e3 / len(grids),
            unit="ms",
            baseline=found["eager"] * 1e3 / len(grids),
            against="eager PyTorch, same weights",
            goal=found["eager"] * 1e3 / len(grids) / 2,
            note=f"{found['eager'] / found['onnx']:.2f} x as fast; logits differ by {gap:.4f}",
        )
    ]


def eager(weights: Path) -> Refiner:
    """Return the PyTorch model of an exported file, its weights found by their use in the graph."""
    import base64

    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(weights))
    model = Refiner(SUDOKU.config).eval()
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.graph.initializer}
    tensors |= {  # halved ones stand behind a Cast
        node.output[0]: tensors[node.input[0]]
        for node in graph.graph.node
        if node.op_type == "Cast" and node.input[0] in tensors
    }
    state = model.state_dict()
    # The exporter names a matrix that it has turned by its use; the order of use is that of the
    # layers, so they are told apart by shape and order.
    turned = [node for node in graph.graph.node if node.op_type == "MatMul"]
    used: dict[str, np.ndarray] = {}
    for node in turned:
        for name in node.input:
            if name in tensors and tensors[name].ndim == 2:
                used.setdefault(name, tensors[name])
    matrices = list(used.values())
    for name, wanted in state.items():
        if name.endswith("weight") and "L_level" in name:
            at = next(i for i, m in enumerate(matrices) if m.T.shape == tuple(wanted.shape))
            state[name] = torch.from_numpy(matrices.pop(at).T.astype(np.float32).copy())
    for name in ("lm_head.weight", "q_head.weight"):
        at = next(i for i, m in enumerate(matrices) if m.T.shape == tuple(state[name].shape))
        state[name] = torch.from_numpy(matrices.pop(at).T.astype(np.float32).copy())
    for name, tensor in tensors.items():
        if name.endswith("embedding_weight"):
            state["embed_tokens.embedding_weight"] = torch.from_numpy(tensor.astype(np.float32))
        if name.endswith("q_head.bias"):
            state["q_head.bias"] = torch.from_numpy(tensor.astype(np.float32))
    kept = next(entry.value for entry in graph.metadata_props if entry.key == "start")
    start = np.frombuffer(base64.b64decode(kept), np.float32).reshape(2, -1)
    state["H_init"], state["L_init"] = (torch.from_numpy(one.copy()) for one in start)
    model.load_state_dict(state)
    return model


def first_step_gap(stepped, model: Refiner, inputs: np.ndarray, relations: torch.Tensor) -> float:  # type: ignore[no-untyped-def]
    """Return how far the two are apart after a step: proof that they are the same network."""
    with torch.inference_mode():
        wanted = model(model.start(1, 81), torch.from_numpy(inputs), relations=relations)
    gap = float(np.abs(next(stepped).logits - wanted.logits.numpy()).max())
    if gap > 0.05:
        raise RuntimeError(f"the exported weights were not found again: logits differ by {gap}")
    return gap


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--compiled", action="store_true", help="time torch.compile as well")
    parser.add_argument("--config", nargs="*", default=["cpu", "small"], help="see `recipes`")
    parser.add_argument("--batch", type=int, default=8, help="of the MLP variant")
    parser.add_argument("--no-inference", action="store_true")
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    rows = [] if asked.no_inference else inference(asked.rounds)
    for name, recipe in recipes(asked.config, asked.batch).items():
        rows += training(name, recipe, asked.rounds, compiled=asked.compiled)
    print(show(rows))


if __name__ == "__main__":
    main()
