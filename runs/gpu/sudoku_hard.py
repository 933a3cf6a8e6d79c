"""Train the hard sudoku Refiner on a GPU, a few minutes a call; every call goes on.

    python runs/gpu/sudoku_hard.py [--minutes 8] [--draw-only] [--out FOLDER]

The first call draws the missing hard puzzles on all cores (runs/states/hard-sudokus holds those
that were drawn), starts from the newspaper Refiner's state (runs/states/sudoku-refiner), keeps its
own in runs/states/sudoku-hard-refiner: files of at most 16 MB. With --out, drawn puzzles and state
are copied there as well, for a machine that is given back. The last call exports, measures and
writes weights and card. Without a GPU the same runs on the CPU, slowly, uncompiled.
"""

from __future__ import annotations

import argparse
import json
import shutil
import time
from pathlib import Path

import torch

from reasonnet.fleet.embedded.lexicon import WEIGHTS
from reasonnet.forge.refiner import make
from reasonnet.forge.refiner.make import STATES, held_out, training_pools
from reasonnet.forge.refiner.recipes import HARD, HARD_FOLDER


def main() -> None:
    """Draw, train until the time is up, and say where it stands."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=8.0)
    parser.add_argument("--draw-only", action="store_true", help="draw puzzles, do not train")
    parser.add_argument("--out", type=Path, help="copy what must be kept here too")
    asked = parser.parse_args()
    (STATES[0] / HARD.name).mkdir(parents=True, exist_ok=True)  # its state is one that is kept
    deadline = time.monotonic() + asked.minutes * 60
    device = "cuda" if torch.cuda.is_available() else "cpu"
    for part in HARD.parts:
        print(f"held out: {len(held_out(HARD, part)[0])}", flush=True)
    print(f"training: {[len(pool[0]) for pool in training_pools(HARD).values()]}", flush=True)
    model = None
    if not asked.draw_only:

        def progress(step: int, steps: int, loss: float, accuracy: float | None) -> None:
            if accuracy is not None or step % 500 == 0:
                said = {"step": step, "of": steps, "loss": round(loss, 4), "exact": accuracy}
                print(json.dumps(said), flush=True)

        model = make.train(
            HARD,
            progress,
            deadline=deadline,
            device=device,
            compiled=device == "cuda",
        )
    if asked.out is not None:
        for folder in (make.state_of(HARD.name), HARD_FOLDER):
            if folder.exists():
                shutil.copytree(folder, asked.out / folder, dirs_exist_ok=True)
    if model is not None:
        out = asked.out or WEIGHTS
        out.mkdir(parents=True, exist_ok=True)
        print(json.dumps(make.finish(HARD, model, out)["parts"]), flush=True)


if __name__ == "__main__":
    main()
