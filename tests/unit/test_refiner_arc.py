"""ARC tasks: tokens, augmentations that lead back, voting."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="the forge needs torch: make types installs it")

from reasonnet.forge.refiner import arc

TASK = {
    "train": [
        {"input": [[1, 0], [0, 2]], "output": [[2, 0], [0, 1]]},
        {"input": [[3, 3, 0]], "output": [[0, 3, 3]]},
    ],
    "test": [{"input": [[5, 0, 0], [0, 0, 7]], "output": [[7, 0, 0], [0, 0, 5]]}],
}


@pytest.fixture
def task(tmp_path: Path) -> arc.ArcTask:
    path = tmp_path / "abc123.json"
    path.write_text(json.dumps(TASK))
    return arc.read_task(path)


def test_a_grid_is_drawn_at_the_corner_with_its_ends_marked() -> None:
    tokens = arc.encode(np.array([[1, 0], [0, 9]], np.uint8)).reshape(30, 30)
    assert tokens[:3, :3].tolist() == [[3, 2, 1], [2, 11, 1], [1, 1, 0]]
    assert tokens[3:].sum() == 0
    full = arc.encode(np.zeros((30, 30), np.uint8))
    assert set(full.tolist()) == {2}


def test_decoding_finds_the_grid_again_and_survives_nonsense() -> None:
    rng = np.random.default_rng(1)
    for height, width in ((1, 1), (3, 7), (30, 30), (12, 30)):
        grid = rng.integers(0, 10, (height, width)).astype(np.uint8)
        assert np.array_equal(arc.decode(arc.encode(grid)), grid)
    assert arc.decode(np.zeros(900, np.int64)).tolist() == [[0]]
    ragged = np.zeros((30, 30), np.int64)
    ragged[:2, :4] = 5
    ragged[2, 0] = 5
    assert arc.decode(ragged.ravel()).tolist() == [[3] * 4] * 2


def test_every_augmentation_leads_back(task: arc.ArcTask) -> None:
    forms = arc.augmentations(40, seed=3)
    assert len(set(forms)) == 41 and forms[0] == arc.Augmentation()
    assert {form.turn for form in forms} == set(range(8))
    grid = task.test[0].input
    for form in forms:
        assert form.colours[0] == 0
        assert np.array_equal(form.undo(form.apply(grid)), grid)
    assert arc.Augmentation(3).label("abc") == "abc|||t3|||0123456789"


def test_examples_never_show_an_evaluation_tasks_answers(task: arc.ArcTask) -> None:
    forms = arc.augmentations(2, seed=1)
    inputs, outputs, puzzles = arc.examples(task, forms, 10, with_test=False)
    assert inputs.shape == outputs.shape == (6, 900)
    assert puzzles.tolist() == [10, 10, 11, 11, 12, 12]
    assert len(arc.examples(task, forms, 10, with_test=True)[0]) == 9
    answer = arc.encode(task.test[0].output)
    assert not (outputs[:2] == answer).all(1).any()


def test_a_moved_pair_keeps_its_grids() -> None:
    pair = [np.array(g, np.uint8) for g in (TASK["train"][0]["input"], TASK["train"][1]["output"])]
    rng = np.random.default_rng(2)
    places = set()
    for _ in range(20):
        moved = [m.reshape(30, 30) for m in arc.moved(*map(arc.encode, pair), rng)]
        corners = [tuple(np.argwhere(m >= 2).min(0).tolist()) for m in moved]
        assert corners[0] == corners[1]
        places.add(corners[0])
        for tokens, grid in zip(moved, pair, strict=True):
            top, left = corners[0]
            height, width = grid.shape
            assert np.array_equal(tokens[top : top + height, left : left + width] - 2, grid)
    assert len(places) > 10


def test_forms_vote_and_the_sure_ones_break_ties(task: arc.ArcTask) -> None:
    right, wrong = task.test[0].output, np.array([[4]], np.uint8)
    forms = arc.augmentations(4, seed=5)
    guesses = [arc.Guess(f, arc.encode(f.apply(right)), 0.0) for f in forms[:3]]
    guesses += [arc.Guess(f, arc.encode(f.apply(wrong)), 9.0) for f in forms[3:]]
    first, second = arc.vote(guesses)
    assert np.array_equal(first, right) and np.array_equal(second, wrong)
    assert np.array_equal(arc.vote(guesses[1:])[0], wrong)  # two votes each; the surer comes first
    assert arc.solved(task, [[wrong, right]]) == 1.0
    assert arc.solved(task, [[wrong]]) == 0.0


@pytest.mark.parametrize(
    "wrong",
    [
        "[]",
        "{}",
        '{"train": [], "test": []}',
        '{"train": [{"input": [[1], [1, 2]], "output": [[1]]}], "test": [{"input": [[1]]}]}',
        '{"train": [{"input": [[10]], "output": [[1]]}], "test": [{"input": [[1]]}]}',
    ],
)
def test_what_is_no_arc_task_is_refused(wrong: str, tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    path.write_text(wrong)
    with pytest.raises(ValueError):
        arc.read_task(path)


ARCHIVE = Path(__file__).parents[2].parent / "shared" / "data" / "arc" / "arc_agi.tar.gz"


@pytest.mark.skipif(not ARCHIVE.exists(), reason="the ARC tasks are not at hand")
def test_the_published_tasks_read_and_keep_their_grids(tmp_path: Path) -> None:
    import tarfile

    seen = 0
    with tarfile.open(ARCHIVE) as archive:
        for member in archive:
            if member.name.endswith(".json") and "evaluation" in member.name and seen < 25:
                path = tmp_path / Path(member.name).name
                file = archive.extractfile(member)
                assert file is not None
                path.write_bytes(file.read())
                for pair in arc.read_task(path).train:
                    assert np.array_equal(arc.decode(arc.encode(pair.input)), pair.input)
                seen += 1
    assert seen == 25
