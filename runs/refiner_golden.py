"""Write tests/data/refiner_golden.safetensors: what our Refiner computes from fixed weights.

The model was equal to the published code's reference tensors when this was made
(tests/unit/test_refiner_model.py compares with those where they are at hand).

    python runs/refiner_golden.py
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import save_file

from reasonnet.forge.refiner.config import RefinerConfig
from reasonnet.forge.refiner.loss import published_loss
from reasonnet.forge.refiner.model import Refiner

PATH = Path(__file__).parents[1] / "tests" / "data" / "refiner_golden.safetensors"
COMMON = {"vocabulary": 7, "hidden": 16, "heads": 2, "multiple": 16, "puzzles": 3}
CONFIGS = {
    "attention": RefinerConfig(
        **COMMON, length=9, mixing="attention", high=3, low=4, puzzle_width=16, prefix=4
    ),
    "mlp": RefinerConfig(**COMMON, length=9, mixing="mlp", puzzle_width=16, prefix=4),
}
STEPS = 4


def main() -> None:
    """Compute and write the tensors."""
    kept: dict[str, torch.Tensor] = {}
    for name, config in CONFIGS.items():
        torch.manual_seed(11)
        model = Refiner(config)
        with torch.no_grad():  # not what training starts from: heads and puzzles say something
            model.q_head.weight.normal_(0, 0.1)
            model.puzzle_emb.weights.normal_(0, 0.3)
        inputs, labels = torch.randint(1, 7, (2, 4, 9))
        puzzles = torch.tensor([0, 1, 2, 1])
        kept |= {f"{name}.weights.{n}": t.clone() for n, t in model.state_dict().items()}
        kept |= {
            f"{name}.inputs": inputs.clone(),
            f"{name}.labels": labels.clone(),
            f"{name}.puzzles": puzzles,
        }
        # In double: a random network magnifies rounding twentyfold a step, so single precision
        # would pin the order of every sum and not the mathematics.
        model = model.double()
        latents = model.start(4, 9)
        for step in range(STEPS):
            refined = model(latents, inputs, puzzles)
            latents = refined.latents
            kept |= {
                f"{name}.{step}.logits": refined.logits.detach().float(),
                f"{name}.{step}.halt": refined.halt.detach().float(),
                f"{name}.{step}.loss": published_loss(
                    refined.logits, refined.halt, labels
                ).detach(),
            }
    PATH.parent.mkdir(parents=True, exist_ok=True)
    save_file(kept, PATH)
    print(f"{PATH}: {PATH.stat().st_size} bytes")


if __name__ == "__main__":
    main()
