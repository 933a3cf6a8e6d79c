"""What Refiners are trained on, and a trainer that resumes to the same weights."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="the forge needs torch: make types installs it")

from reasonnet.fleet.embedded.grid_kinds import KINDS  # noqa: E402
from reasonnet.fleet.embedded.models import read_card  # noqa: E402
from reasonnet.fleet.embedded.refining import Effort, load_refiner  # noqa: E402
from reasonnet.forge.refiner import checkpoint, hard, make, mazes, simulations, sudoku  # noqa: E402
from reasonnet.forge.refiner.config import RefinerConfig  # noqa: E402
from reasonnet.forge.refiner.export import export  # noqa: E402
from reasonnet.forge.refiner.recipes import RECIPES, Part, Recipe, small  # noqa: E402
from reasonnet.forge.refiner.tasks import Distances, Life, Maze, Sudoku, split  # noqa: E402
from reasonnet.forge.refiner.trainer import (  # noqa: E402
    RefinerTrainer,
    accuracy_by_step,
    rate_at,
)

# ------------------------------------------------------------------ sudoku


@pytest.mark.parametrize("side", [4, 6, 9])
def test_newspaper_puzzles_are_solved_by_singles_and_keep_few_clues(side: int) -> None:
    puzzles, solutions = sudoku.newspaper(side, 30, seed=3)
    assert len(puzzles) >= 20
    for puzzle, solution in zip(puzzles, solutions, strict=True):
        given = puzzle > 0
        assert (puzzle[given] == solution[given]).all()
        for unit in sudoku.units(side):
            assert sorted(solution[unit].tolist()) == list(range(1, side + 1))
    assert (puzzles > 0).sum(1).mean() < side * side / 2


@pytest.mark.parametrize("side", [4, 6, 9])
def test_a_rearranged_puzzle_is_the_same_puzzle_to_solver_and_fingerprint(side: int) -> None:
    puzzles, solutions = (torch.from_numpy(g) for g in sudoku.newspaper(side, 12, seed=5))
    generator = torch.Generator().manual_seed(1)
    moved, answers = sudoku.rearrange(puzzles, solutions, side, generator)
    assert not torch.equal(moved, puzzles)
    assert torch.equal(sudoku.solve_by_singles(moved, side), answers)
    before = [sudoku.fingerprint(p, side) for p in puzzles.numpy()]
    assert before == [sudoku.fingerprint(p, side) for p in moved.numpy()]
    assert side == 4 or len(set(before)) == len(before)


def test_singles_leave_what_they_cannot_decide_and_what_contradicts_itself() -> None:
    empty = torch.zeros(1, 16, dtype=torch.int8)
    assert torch.equal(sudoku.solve_by_singles(empty, 4), empty)
    wrong = empty.clone()
    wrong[0, :3] = torch.tensor([1, 2, 3])
    wrong[0, 7] = 4  # in the last row-1 cell's column: nothing is left for it
    assert sudoku.solve_by_singles(wrong, 4)[0, 3] == 0


INKALA = "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4.."
"""Arto Inkala's puzzle of 2012, often called the hardest."""


def test_the_rating_counts_guesses_and_is_zero_where_singles_suffice() -> None:
    puzzles, _ = sudoku.newspaper(9, 5, seed=9)
    assert {hard.rate(p.tolist()) for p in puzzles} == {0}
    inkala = [int(c) if c.isdigit() else 0 for c in INKALA]
    found, guesses = hard.solutions(inkala)
    assert len(found) == 1
    assert found[0][:9] == [8, 1, 2, 7, 5, 3, 6, 4, 9]
    assert guesses >= 5
    assert hard.solutions([1, 1, *[0] * 79]) == ([], 0)


def test_the_search_yields_minimal_puzzles_with_one_solution() -> None:
    rng = Random(4)
    puzzle = hard.neighbour(hard.minimal(sudoku.full_grid(9, rng), rng), rng)
    assert len(hard.solutions(puzzle)[0]) == 1
    clues = [cell for cell in range(81) if puzzle[cell]]
    for cell in rng.sample(clues, 6):
        fewer = list(puzzle)
        fewer[cell] = 0
        assert len(hard.solutions(fewer)[0]) == 2
    text = hard.histogram([0, 0, 3, 25, 25, 400])
    assert "median 25, n 6" in text
    assert "20–39      2" in text


# ------------------------------------------------------------------ other grids


def test_a_maze_has_one_shortest_way_and_the_check_knows_it() -> None:
    fits = KINDS["maze"].fits
    inputs, labels = mazes.mazes(8, 10, 40, seed=2, loops=0.5)
    for question, answer in zip(inputs, labels, strict=True):
        assert fits(question, answer, (8, 10))
        way = np.flatnonzero(answer == mazes.WAY)
        broken = answer.copy()
        broken[way[0]] = mazes.FLOOR
        assert not fits(question, broken, (8, 10))
        floor = np.flatnonzero(answer == mazes.FLOOR)
        if len(floor):
            longer = answer.copy()
            longer[floor[0]] = mazes.WAY
            assert not fits(question, longer, (8, 10))
        walled = answer.copy()
        walled[way[0]] = mazes.WALL
        assert not fits(question, walled, (8, 10))


def test_boards_live_by_the_rule_on_a_torus() -> None:
    inputs, labels = simulations.lives(6, 6, 400, seed=1)
    generations = (inputs - 1) // 2 + 1
    alive = (inputs - 1) % 2
    assert set(generations[:, 0].tolist()) == set(range(1, simulations.GENERATIONS + 1))
    # Each board against the rule, cell by cell.
    for row in range(0, 400, 25):
        board = alive[row].reshape(6, 6)
        for _ in range(generations[row, 0]):
            following = np.zeros_like(board)
            for r in range(6):
                for c in range(6):
                    near = [
                        board[(r + i) % 6, (c + j) % 6]
                        for i in (-1, 0, 1)
                        for j in (-1, 0, 1)
                        if i or j
                    ]
                    following[r, c] = sum(near) == 3 or (board[r, c] and sum(near) == 2)
            board = following
        assert (labels[row].reshape(6, 6) - 1 == board).all()


def test_distances_are_those_to_the_nearest_zero() -> None:
    inputs, labels = simulations.distances(7, 5, 60, seed=1)
    fits = KINDS["distances"].fits
    for question, answer in zip(inputs, labels, strict=True):
        zeros = [divmod(int(c), 5) for c in np.flatnonzero(question == 1)]
        for cell, token in enumerate(answer.tolist()):
            row, column = divmod(cell, 5)
            assert token - 1 == min(abs(row - r) + abs(column - c) for r, c in zeros)
        assert fits(question, answer, (7, 5))
        wrong = answer.copy()
        wrong[0] += 1
        assert not fits(question, wrong, (7, 5))


@pytest.mark.parametrize("task", [Maze(), Life(), Distances()])
def test_turned_and_mirrored_grids_share_their_key(task: Maze | Life | Distances) -> None:
    shape = (5, 5)
    inputs, labels = (torch.from_numpy(g) for g in task.pool(shape, 20, 8))
    moved, answers = task.augment(inputs, labels, shape, torch.Generator().manual_seed(2))
    keys = [task.key(grid, shape) for grid in inputs.numpy()]
    assert keys == [task.key(grid, shape) for grid in moved.numpy()]
    assert not torch.equal(moved, inputs)
    # Question and answer were moved alike: where the question shows a way's ends, so does it.
    if isinstance(task, Maze):
        pairs = zip(moved.numpy(), answers.numpy(), strict=True)
        assert all(KINDS["maze"].fits(q, a, shape) for q, a in pairs)


def test_training_puzzles_have_no_symmetric_form_among_the_held_out() -> None:
    task, shape = Sudoku(), (4, 4)
    held = task.pool(shape, 200, 17)
    keys = {task.key(grid, shape) for grid in held[0]}
    kept = split(task, shape, task.pool(shape, 300, make.FIRST_SEED), keys)
    assert 0 < len(kept[0]) < 300
    assert not keys & {task.key(grid, shape) for grid in kept[0]}
    assert make.HELD_SEED < make.FIRST_SEED == 1_000_000


# ------------------------------------------------------------------ the trainer

TINY = Recipe(
    name="tiny-refiner",
    skill="puzzles/sudoku",
    kind="sudoku",
    task=Sudoku(),
    config=replace(small(11, 3, hidden=16, low=1), steps=4),
    parts=(Part((4, 4), 0.7, 60, 16), Part((6, 6), 0.3, 30, 8)),
    steps=12,
    warmup=3,
)


def pools(recipe: Recipe) -> dict[tuple[int, int], tuple[np.ndarray, np.ndarray]]:
    return {part.shape: recipe.task.pool(part.shape, part.pool, 1_000_003) for part in recipe.parts}


def quiet(step: int, steps: int, loss: float, accuracy: float | None) -> None:
    pass


def test_a_broken_off_training_resumes_to_the_same_weights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reasonnet.forge.refiner.trainer.REPORT_EVERY", 5)
    drawn = pools(TINY)
    whole = RefinerTrainer(TINY, drawn, tmp_path / "whole")
    assert whole.run(quiet)
    first = RefinerTrainer(TINY, drawn, tmp_path / "parts")
    assert not first.run(quiet, deadline=0.0)
    assert first.step == 5
    second = RefinerTrainer(TINY, drawn, tmp_path / "parts")
    assert second.run(quiet)
    for name, tensor in whole.averaged().state_dict().items():
        assert torch.equal(tensor, second.averaged().state_dict()[name]), name


def test_a_state_of_another_network_is_not_taken_up(tmp_path: Path) -> None:
    RefinerTrainer(TINY, pools(TINY), tmp_path / "s").save()
    wider = replace(TINY, config=replace(TINY.config, hidden=24))
    trainer = RefinerTrainer(wider, pools(wider), tmp_path / "s")
    trainer.load()
    assert trainer.step == 0


def test_a_large_state_is_split_into_files_that_a_commit_can_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reasonnet.forge.refiner.checkpoint.LARGEST", 1000)
    tensors = {f"t{n}": torch.full((200,), float(n)) for n in range(4)}  # 800 bytes each
    checkpoint.save(tmp_path / "s", tensors, {"step": 7})
    assert len(list((tmp_path / "s").glob("part-*.pt"))) == 4
    # A crash between the two renames of a later save leaves the old state.
    (tmp_path / "s").rename(tmp_path / "s.old")
    found = checkpoint.load(tmp_path / "s")
    assert found is not None
    assert found[1]["step"] == 7
    assert all(torch.equal(found[0][name], tensor) for name, tensor in tensors.items())
    with pytest.raises(ValueError, match="alone takes"):
        checkpoint.save(tmp_path / "s", {"t": torch.zeros(300)}, {})


def test_the_published_model_fits_into_sixty_megabytes_of_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = replace(
        TINY,
        config=RefinerConfig(vocabulary=11, length=16, mixing="mlp", high=1, low=1),
        task=Sudoku(with_relations=False),
        parts=(Part((4, 4), 1.0, 20, 2),),
        mode="faithful",
        learning_rate=1e-4,
    )
    trainer = RefinerTrainer(recipe, pools(recipe), tmp_path / "s")
    trainer.train_step(trainer.slots[4, 4])
    trainer.save()
    sizes = [path.stat().st_size for path in (tmp_path / "s").iterdir()]
    assert max(sizes) <= 16 * 2**20
    assert sum(sizes) <= 60 * 2**20
    again = RefinerTrainer(recipe, pools(recipe), tmp_path / "s")
    again.load()
    for name, value in trainer.average.shadow.items():
        assert torch.allclose(value, again.average.shadow[name], atol=1e-5), name


def test_both_modes_learn_to_copy_the_clues(tmp_path: Path) -> None:
    for mode, rate in (("fast", 0.02), ("faithful", 2e-3)):
        recipe = replace(
            TINY, mode=mode, learning_rate=rate, steps=60, cooldown=0.0, warmup=1, seed=5
        )
        trainer = RefinerTrainer(recipe, pools(recipe), None)
        slots = trainer.slots[4, 4]
        losses = [float(trainer.train_step(slots)) for _ in range(60)]
        assert sum(losses[-10:]) < 0.8 * sum(losses[:10]), mode


def test_slots_halt_when_sure_or_old_and_are_filled_anew() -> None:
    trainer = RefinerTrainer(replace(TINY, explore=0.0), pools(TINY), None)
    slots = trainer.slots[4, 4]
    trainer.train_step(slots)
    assert slots.age.tolist() == [1] * 16
    before = slots.inputs.clone()
    slots.halted = torch.arange(16) % 2 == 0
    slots.refill(trainer.model, trainer.recipe, torch.Generator().manual_seed(1))
    assert torch.equal(slots.inputs[1::2], before[1::2])
    assert not torch.equal(slots.inputs[::2], before[::2])
    assert slots.age.tolist() == [0, 1] * 8
    for _ in range(4):
        trainer.train_step(slots)
    assert int(slots.age.max()) <= 4  # config.steps


def test_the_rate_warms_up_and_falls_to_nothing() -> None:
    recipe = replace(TINY, steps=100, warmup=10, cooldown=0.5)
    assert rate_at(recipe, 0) == pytest.approx(0.1)
    assert rate_at(recipe, 40) == 1.0
    assert rate_at(recipe, 75) == pytest.approx(0.5)
    assert rate_at(recipe, 99) < 0.03


def test_a_harder_recipe_starts_from_the_averaged_weights_of_an_easier_one(tmp_path: Path) -> None:
    easy = RefinerTrainer(TINY, pools(TINY), tmp_path / "easy")
    for _ in range(3):
        easy.train_step(easy.slots[4, 4])
    easy.save()
    longer = replace(TINY, name="longer", config=replace(TINY.config, high=2, low=3))
    trainer = RefinerTrainer(longer, pools(longer), None)
    trainer.start_from(tmp_path / "easy")
    assert trainer.step == 0
    wanted = easy.averaged().state_dict()
    for name, tensor in trainer.model.state_dict().items():
        assert torch.equal(tensor, wanted[name]), name
    for name, tensor in trainer.averaged().state_dict().items():
        assert torch.equal(tensor, wanted[name]), name


def test_a_made_refiner_has_a_card_that_the_fleet_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(make, "CACHE", tmp_path / "cache")
    monkeypatch.setattr(make, "STATES", (tmp_path / "states",))
    monkeypatch.setattr(make, "HELD", 20)
    recipe = replace(TINY, steps=6, spare=2.0)
    seen: list[int] = []
    model = make.train(recipe, lambda step, steps, loss, accuracy: seen.append(step))
    assert model is not None and seen[-1] == 6
    measured = make.finish(recipe, model, tmp_path)
    card = read_card(tmp_path / "tiny-refiner.card.json")
    assert (card.role, card.labels, card.card.kind) == ("refiner", ("sudoku",), "refiner")
    assert card.card.parameters == sum(p.numel() for p in model.parameters())
    for part in measured["parts"]:
        n = part["single_pass"]["n"]
        assert n <= 20 and len(part["right_by_step"]) == recipe.config.steps
        levels = [part["by_effort"][level]["right"] for level in ("fast", "balanced", "thorough")]
        assert levels == sorted(levels)
    # The held-out puzzles are kept, and none of them is trained on.
    assert len(list((tmp_path / "cache").glob("*.npz"))) == 4


# ------------------------------------------------------------------ without torch


def test_the_exported_step_is_the_models_on_every_size_of_grid(tmp_path: Path) -> None:
    trainer = RefinerTrainer(TINY, pools(TINY), None)
    for _ in range(3):
        trainer.train_step(trainer.slots[4, 4])
    model = trainer.averaged()
    export(model, TINY.task, (4, 4), TINY.task.pool((4, 4), 3, 21)[0], tmp_path / "tiny.onnx")
    refiner = load_refiner(tmp_path / "tiny.onnx", "sudoku")
    for side in (4, 6, 9):
        inputs = TINY.task.pool((side, side), 3, 21)[0]
        relations = torch.from_numpy(TINY.task.relations((side, side)))
        latents = model.start(len(inputs), side * side)
        for stepped, _ in zip(refiner.steps(inputs, (side, side)), range(3), strict=False):
            refined = model(latents, torch.from_numpy(inputs), relations=relations)
            latents = refined.latents
            gap = np.abs(stepped.logits - refined.logits.detach().numpy()).max()
            assert gap < 0.1
    right = accuracy_by_step(model, TINY, (4, 4), TINY.task.pool((4, 4), 20, 23))
    assert len(right) == 4
    assert not refiner.refine(inputs[0], (9, 9), Effort(steps=2)).fits


def test_every_recipe_is_of_a_kind_that_the_fleet_runs() -> None:
    for name, recipe in RECIPES.items():
        assert recipe.name == name
        if recipe.task.relations(recipe.parts[0].shape) is None:  # trained to compare with only
            continue
        for part in recipe.parts:
            wanted = KINDS[recipe.kind].relations(part.shape)
            assert (recipe.task.relations(part.shape) == wanted).all()
        if name == "sudoku-hard-refiner":  # its pool is drawn in minutes
            continue
        largest = int(max(g.max() for g in recipe.task.pool(recipe.parts[0].shape, 8, 3)))
        assert largest < recipe.task.vocabulary == recipe.config.vocabulary


def test_a_recipes_states_are_read_back_as_text(tmp_path: Path) -> None:
    RefinerTrainer(TINY, pools(TINY), tmp_path / "s").save()
    facts = json.loads((tmp_path / "s" / "facts.json").read_text())
    assert facts["step"] == 0
    assert "tiny-refiner fast" in facts["recipe"]
