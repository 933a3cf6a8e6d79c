"""Train the hard sudoku Refiner on a GPU, a few minutes a call; every call goes on.

    PYTHONPATH=src python runs/gpu/sudoku_hard.py --draw
    PYTHONPATH=src python runs/gpu/sudoku_hard.py [--minutes 8] [--out FOLDER]

Needs PyTorch and NumPy alone. The first form makes the hard puzzles that runs/states/hard-sudokus
lacks, on all cores (in C where there is a compiler), and stops. The second goes on from the state
in the repository, runs/states/sudoku-hard-refiner: files of at most 16 MB, saved every minute and
at the end. With --out, puzzles and state are copied there as well, for a machine that is given
back. A call looks at the clock every 25 steps.

When the last step is done, the weights are exported and measured by `reasonnet forge train
sudoku-hard-refiner`, which needs ONNX, on any machine. Without a GPU the same runs on the CPU.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import time
from pathlib import Path

import torch

from reasonnet.forge.refiner import hard, make
from reasonnet.forge.refiner.recipes import HARD, HARD_FOLDER


def draw() -> None:
    """Draw the puzzles that are missing."""
    for count, seed in make.hard_draws(HARD):
        missing = hard.missing(count, seed, HARD_FOLDER)
        print(f"{len(missing)} chunks of hard puzzles to draw", flush=True)
        hard.hard_pool(count, seed, HARD_FOLDER, workers=os.cpu_count() or 1)


def progress(step: int, steps: int, loss: float, accuracy: float | None) -> None:
    """Print a line now and then."""
    if accuracy is not None or step % 500 == 0:
        said = {"step": step, "of": steps, "loss": round(loss, 4), "exact": accuracy}
        print(json.dumps(said), flush=True)


def main() -> None:
    """Train until the time is up, and say where it stands."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=8.0)
    parser.add_argument("--draw", action="store_true", help="draw missing puzzles and stop")
    parser.add_argument("--out", type=Path, help="copy what must be kept here too")
    asked = parser.parse_args()
    deadline = time.monotonic() + asked.minutes * 60
    if asked.draw:
        draw()
        return
    if lacking := sum(len(hard.missing(*one, HARD_FOLDER)) for one in make.hard_draws(HARD)):
        raise SystemExit(f"{lacking} chunks of hard puzzles are missing: draw them with --draw")
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model = make.train(HARD, progress, deadline=deadline, device=device, compiled=device == "cuda")
    state = make.state_of(HARD.name)
    if asked.out is not None:
        for folder in (state, HARD_FOLDER):
            shutil.copytree(folder, asked.out / folder, dirs_exist_ok=True)
    step = json.loads((state / "facts.json").read_text("utf-8"))["step"]
    print(json.dumps({"state": str(state), "step": step, "of": HARD.steps}), flush=True)
    if model is not None:
        print(f"done; export and measure: reasonnet forge train {HARD.name}", flush=True)


if __name__ == "__main__":
    main()
