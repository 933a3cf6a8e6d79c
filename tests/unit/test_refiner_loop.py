"""The training loop computes what the plain transcription of the published step computes."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random
from types import ModuleType

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="the forge needs torch: make types installs it")

from reasonnet.fleet.embedded.relations import (  # noqa: E402
    neighbour_relations,
    sudoku_relations,
)
from reasonnet.forge.refiner import checkpoint, hard, make, native, trainer  # noqa: E402
from reasonnet.forge.refiner.config import RefinerConfig  # noqa: E402
from reasonnet.forge.refiner.loss import IGNORED, fast_loss  # noqa: E402
from reasonnet.forge.refiner.model import Refiner  # noqa: E402
from reasonnet.forge.refiner.recipes import HARD, SUDOKU, Part, Recipe, small  # noqa: E402
from reasonnet.forge.refiner.tasks import Sudoku  # noqa: E402
from reasonnet.forge.refiner.units import units_of  # noqa: E402

ROOT = Path(__file__).parents[2]
SIDE, CELLS, BATCH = (4, 4), 16, 6
MLP = RefinerConfig(
    vocabulary=11, length=CELLS, hidden=16, multiple=8, mixing="mlp", puzzle_width=0, prefix=2
)
RELATIONS = replace(small(11, 3, hidden=16, low=2), gated_norm=False, cell_halting=False, high=2)


def transcription() -> ModuleType:
    path = ROOT / "benchmarks" / "refiner_baseline.py"
    spec = importlib.util.spec_from_file_location("refiner_baseline", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def recipe(config: RefinerConfig) -> Recipe:
    return Recipe(
        name="loop-refiner",
        skill="puzzles/sudoku",
        kind="sudoku",
        task=Sudoku(with_relations=config.mixing == "relations"),
        config=config,
        parts=(Part(SIDE, 1.0, 20, BATCH),),
        steps=1_000,
        mode="faithful",
        learning_rate=1e-4,
        weight_decay=1.0,
        warmup=1,
        explore=0.0,
    )


@pytest.mark.parametrize("config", [MLP, RELATIONS], ids=["mlp", "relations"])
@pytest.mark.parametrize("cached", [10**9, 1], ids=["whole batch", "puzzle by puzzle"])
def test_loss_and_gradients_equal_those_of_the_published_step(
    config: RefinerConfig, cached: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trainer, "CACHED", cached)
    asked = recipe(config)
    ours = trainer.RefinerTrainer(asked, {SIDE: asked.task.pool(SIDE, 20, 5)}, None)
    slots = ours.slots[SIDE]
    assert len(slots.parts(trainer.at_once(config, CELLS, "cpu"))) == (BATCH if cached == 1 else 1)
    found = asked.task.relations(SIDE)
    relations = None if found is None else torch.from_numpy(found)
    written = transcription().PublishedStep
    taken: dict[str, torch.Tensor] = {}
    (optimiser,) = ours.optimisers
    step = optimiser.step

    def watched() -> None:
        taken.update({n: p.grad.clone() for n, p in ours.model.named_parameters()})
        step()

    monkeypatch.setattr(optimiser, "step", watched)
    for number in range(3):
        # Each step from the same weights and latents: over several, rounding grows twentyfold each.
        model = Refiner(config)
        model.load_state_dict(ours.model.state_dict())
        published = written(config, model, BATCH, 1e-4, cells=CELLS, relations=relations)
        if number:
            published.high, published.low = slots.high, slots.low
            published.halted[:] = False
            published.inputs, published.labels = slots.inputs, slots.labels
        loss = float(ours.train_step(slots)) * BATCH
        assert loss == pytest.approx(published.step(slots.inputs, slots.labels), rel=1e-4)
        assert published.gradients.keys() == taken.keys()
        for name, gradient in published.gradients.items():
            gap = (taken[name] - gradient).norm() / gradient.norm().clamp(min=1e-12)
            assert float(gap) < 1e-4, name


@pytest.mark.parametrize("side", [4, 6, 9])
def test_a_network_sees_the_same_in_units_as_in_relations(side: int) -> None:
    relations = sudoku_relations(side, side)
    units = units_of(relations)
    assert units is not None
    assert units.members.shape == (3 * side, side * side)
    torch.manual_seed(1)
    model = Refiner(SUDOKU.config)
    inputs = torch.randint(1, side + 1, (2, side * side))
    start = model.start(2, side * side)
    whole = model(start, inputs, relations=torch.from_numpy(relations))
    assert torch.allclose(whole.logits, model(start, inputs, relations=units).logits, atol=1e-4)


def test_neighbours_are_no_units() -> None:
    assert units_of(neighbour_relations(5, 5)) is None
    weighted = sudoku_relations(4, 4).copy()
    weighted[0, 1] *= 2  # one relative that counts double
    assert units_of(weighted) is None


def test_the_losses_of_a_batchs_parts_add_up_to_the_batchs() -> None:
    torch.manual_seed(2)
    logits, halt = torch.randn(5, 4, 7), torch.randn(5)
    labels = torch.randint(0, 7, (5, 4))
    labels[0, :3] = IGNORED  # so that the mean of the parts' means would be another number
    whole = fast_loss(logits, halt, labels, smoothing=0.1, halting=0.3)
    parts = [
        fast_loss(logits[p], halt[p], labels[p], smoothing=0.1, halting=0.3, whole=labels)
        for p in (slice(0, 2), slice(2, 5))
    ]
    assert float(sum(parts)) == pytest.approx(float(whole), rel=1e-6)


# ------------------------------------------------------------------ hard sudokus


def test_the_compiled_solver_rates_as_the_one_in_python() -> None:
    if native.native() is None:
        pytest.skip("no C compiler")
    rng = Random(4)
    puzzle = hard.minimal(hard.full_grid(9, rng), rng)
    seen = set()
    for _ in range(8):
        puzzle = hard.neighbour(puzzle, rng)
        fewer = list(puzzle)
        fewer[next(c for c in range(81) if puzzle[c])] = 0  # several solutions
        for one in (puzzle, fewer):
            for limit in (1, 2):
                assert hard.solutions(one, limit) == hard.slow_solutions(one, limit)
        seen.add(hard.rate(puzzle))
    assert len(seen) > 2
    assert hard.solutions([1, 1, *[0] * 79]) == hard.slow_solutions([1, 1, *[0] * 79]) == ([], 0)


def test_without_a_compiler_the_search_is_pythons(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hard, "native", lambda: None)
    rng = Random(7)
    puzzle = hard.minimal(hard.full_grid(9, rng), rng)
    found, guesses = hard.solutions(puzzle)
    assert len(found) == 1 and hard.rate(puzzle) == guesses


def test_the_kept_hard_puzzles_are_hard_whole_and_have_one_solution() -> None:
    chunks = sorted((ROOT / "runs" / "states" / "hard-sudokus").glob("hard-*.npz"))
    if not chunks:
        pytest.skip("no hard puzzles are kept here")
    ratings = []
    for chunk in chunks:
        puzzles, solved, rated = hard.read_chunk(chunk)
        assert len(puzzles) == len(solved) == len(rated)
        ratings += rated
    assert np.median(ratings) >= 20
    puzzle, rating = puzzles[0].tolist(), rated[0]
    assert hard.solutions(puzzle) == ([solved[0].tolist()], rating)
    assert hard.minimal(puzzle, Random(1)) == puzzle


def test_the_kept_state_is_the_hard_recipes_and_in_small_files(tmp_path: Path) -> None:
    folder = ROOT / "runs" / "states" / HARD.name
    found = checkpoint.load(folder)
    assert found is not None
    tensors, facts = found
    assert facts["recipe"] == f"{HARD.name} {HARD.mode} {HARD.config}"
    assert int(facts["step"]) > 0
    assert any(name.startswith("moment.") for name in tensors)
    sizes = [path.stat().st_size for path in folder.iterdir()]
    assert max(sizes) <= 16 * 2**20 and sum(sizes) <= 60 * 2**20
    model = Refiner(HARD.config)
    mark = "model."
    model.load_state_dict({n[len(mark) :]: t for n, t in tensors.items() if n.startswith(mark)})


ALONE = """
import sys
class Without:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {lacking}:
            raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, Without())
import reasonnet.forge.refiner.make
"""


def test_training_needs_nothing_but_pytorch_and_numpy() -> None:
    lacking = ("httpx", "msgspec", "networkx", "onnx", "onnxruntime", "ortools", "platformdirs")
    lacking += ("rich", "safetensors", "sympy", "typer", "z3")
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-c", ALONE.format(lacking=lacking)]
    subprocess.run(command, env=environment, check=True)


def test_missing_chunks_are_told_from_drawn_ones(tmp_path: Path) -> None:
    (tmp_path / "hard-7.npz").touch()
    assert hard.missing(3 * hard.CHUNK, 6, tmp_path) == [6, 8]
    assert make.hard_draws(HARD) == [
        (make.HELD, make.HELD_SEED + HARD.seed),
        (HARD.parts[0].pool, make.FIRST_SEED + HARD.seed),
    ]
