"""Refiners in the fleet: checks, halting, test-time compute, the last resort, no PyTorch."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from reasonnet import Network
from reasonnet.fleet.embedded.grid_kinds import KINDS, Shape, Tokens
from reasonnet.fleet.embedded.lexicon import WEIGHTS
from reasonnet.fleet.embedded.models import read_card, refiner_cards
from reasonnet.fleet.embedded.refiner import FEWEST_CLUES
from reasonnet.fleet.embedded.refining import EFFORTS, Effort, RefinerModel, _Stepped, load_refiner
from reasonnet.fleet.embedded.relations import neighbour_relations, sudoku_relations
from reasonnet.fleet.toolbox import Computed

EASY = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
SOLVED = "534678912672195348198342567859761423426853791713924856961537284287419635345286179"
HARD = "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4.."


def tokens(grid: str) -> Tokens:
    return np.array([int(c) + 1 if c.isdigit() else 1 for c in grid], np.int64)


# ------------------------------------------------------------------ relations and checks


@pytest.mark.parametrize("side", [4, 6, 9])
def test_a_sudokus_relations_are_its_peers(side: int) -> None:
    stacked = sudoku_relations(side, side)
    cells = side * side
    matrices = stacked.reshape(cells, 3, cells)
    assert stacked.shape == (3 * cells, cells)
    assert (np.diagonal(matrices, axis1=0, axis2=2) == 0).all()
    assert ((matrices > 0).sum(-1) == side - 1).all()
    with pytest.raises(ValueError):
        sudoku_relations(side, side + 1)


def test_neighbours_stop_at_the_edge_or_meet_across_it() -> None:
    plain = neighbour_relations(4, 5)
    assert sorted(np.flatnonzero(plain[0]).tolist()) == [1, 5]
    torus = neighbour_relations(4, 5, diagonal=True, wrap=True)
    assert ((torus > 0).sum(1) == 8).all()


def test_the_sudoku_check_wants_the_givens_kept_and_every_unit_whole() -> None:
    fits, question, answer = KINDS["sudoku"].fits, tokens(EASY), tokens(SOLVED)
    assert fits(question, answer, (9, 9))
    swapped = answer.copy()
    swapped[[2, 3]] = swapped[[3, 2]]
    assert not fits(question, swapped, (9, 9))
    # Digits renamed: whole, but not this puzzle's.
    renamed = np.where(answer == 2, 3, np.where(answer == 3, 2, answer))
    assert not fits(question, renamed, (9, 9))


def test_a_view_of_a_sudoku_leads_back() -> None:
    answer = tokens(SOLVED)
    views = KINDS["sudoku"].views(8)
    assert len(views) == 8
    for there, back in views:
        assert KINDS["sudoku"].fits(there(tokens(EASY)), there(answer), (9, 9))
        assert (back(there(answer)) == answer).all()
    assert len({there(answer).tobytes() for there, _ in views}) == 8


def test_a_drawn_grid_reads_back_and_bad_ones_are_refused() -> None:
    kind = KINDS["maze"]
    question, shape = kind.parse("S #\n  G\n")
    assert shape == (2, 3)
    assert kind.draw(question, shape) == "S #\n  G"
    for wrong in ("", "S #\nG", "S?G", "SxG"):
        if wrong != "S?G":
            with pytest.raises(ValueError):
                kind.parse(wrong)


# ------------------------------------------------------------------ how much is tried


class Scripted(RefinerModel):
    """A Refiner that answers what a test says, by pass and step."""

    def __init__(self, passes: list[list[tuple[Tokens, float]]]) -> None:
        super().__init__(WEIGHTS / "none.onnx", KINDS["sudoku"])
        self.passes = passes
        self.asked: list[tuple[int, float]] = []

    def steps(self, inputs: Tokens, shape: Shape, *, noise: float = 0.0):  # type: ignore[no-untyped-def]
        self.asked.append((len(inputs), noise))
        for answer, halt in self.passes.pop(0):
            answers = np.repeat(answer[None], len(inputs), 0)
            yield _Stepped(answers, np.zeros(0, np.float32), np.full(len(inputs), halt, np.float32))


QUESTION, ANSWER = tokens(EASY), tokens(SOLVED)
WRONG = np.where(ANSWER == 2, 3, ANSWER)


def test_it_stops_when_the_head_is_sure_and_the_check_passes() -> None:
    model = Scripted([[(WRONG, 3.0), (ANSWER, -1.0), (ANSWER, 2.0), (ANSWER, 2.0)]])
    found = model.refine(QUESTION, (9, 9))
    assert found.fits and found.steps == 3 and found.how == "single pass"


def test_an_answer_that_fits_stands_though_the_head_is_never_sure() -> None:
    model = Scripted([[(ANSWER, -1.0), (WRONG, -1.0), (WRONG, -1.0)]])
    found = model.refine(QUESTION, (9, 9), Effort(steps=3))
    assert found.fits and (found.answer == ANSWER).all()


def test_effort_buys_views_and_then_restarts() -> None:
    failing = [(WRONG, -3.0)] * 2
    model = Scripted([failing, failing, [(ANSWER, 1.0)]])
    found = model.refine(QUESTION, (9, 9), Effort(steps=2, views=4, restarts=6))
    assert found.fits and found.how == "restarts"
    assert [count for count, _ in model.asked] == [1, 4, 6]
    assert [noise > 0 for _, noise in model.asked] == [False, False, True]
    assert (found.steps, found.runs) == (2 + 2 + 1, 2 + 8 + 6)
    fast = Scripted([failing])
    assert not fast.refine(QUESTION, (9, 9), Effort(steps=2)).fits


def test_the_levels_of_effort_grow() -> None:
    assert [e.views for e in EFFORTS] == [0, 8, 8]
    assert [e.restarts > 0 for e in EFFORTS] == [False, False, True]


# ------------------------------------------------------------------ the shipped ones

shipped = pytest.mark.skipif(
    not (WEIGHTS / "sudoku-refiner.onnx").exists(),
    reason="not made yet: reasonnet forge train sudoku-refiner",
)


@shipped
def test_every_shipped_refiner_has_a_measured_card_and_a_rising_curve() -> None:
    import json

    cards = refiner_cards()
    assert {"sudoku-refiner", "distances-refiner"} <= set(cards)
    size = 0
    for name in cards:
        path = WEIGHTS / f"{name}.card.json"
        told = json.loads(path.read_text())
        assert read_card(path).card.kind == "refiner"
        for part in told["parts"]:
            curve, n = part["right_by_step"], part["single_pass"]["n"]
            assert len(curve) == 16
            assert curve[-1] == part["single_pass"]["right"]
            assert curve[-1] > curve[0] or curve[0] == n
            assert part["size"] == "4x4" or n >= 1000  # few 4 x 4 sudokus differ
        size += (WEIGHTS / f"{name}.onnx").stat().st_size
    assert size <= 12 * 2**20


@shipped
def test_a_shipped_refiner_solves_a_sudoku_and_runs_on_every_size() -> None:
    model = load_refiner(WEIGHTS / "sudoku-refiner.onnx", "sudoku")
    found = model.refine(QUESTION, (9, 9), EFFORTS[2])
    assert found.fits
    assert (found.answer == ANSWER).all()
    small = model.refine(tokens("1..43....1....21"), (4, 4), EFFORTS[2])
    assert KINDS["sudoku"].draw(small.answer, (4, 4)) == "1234\n3412\n2143\n4321"
    # A grid without a solution takes every effort, and none fits.
    assert not model.refine(tokens("1..11....1....21"), (4, 4), EFFORTS[2]).fits


@shipped
@pytest.mark.parametrize("policy", ["fast", "balanced"])
def test_the_network_asks_the_refiner_for_a_sudoku(policy: str) -> None:
    rows = "\n".join(" ".join(EASY[i : i + 9]) for i in range(0, 81, 9))
    with Network.embedded() as network:
        answer = network.ask(f"Solve this sudoku:\n{rows}", policy=policy)
    assert answer.status == "answered"
    assert "".join(answer.answer.split()) == SOLVED
    attempts = answer.plan.steps[0].attempts  # on a slow machine another one is started beside it
    attempt = next(one for one in attempts if one.specialist == "sudoku-refiner")
    assert attempt.kind == "refiner"
    assert attempt.call is not None and attempt.call.startswith("refine[")
    assert attempt.tool_cpu_seconds == 0
    # Another Reader has read the grid too; the one whose reading was refined cannot confirm it.
    readers = {check.by for check in attempt.checks if check.independent}
    assert "second-reader" not in readers and None not in readers


class Solver:
    """A toolbox whose solver needs no process."""

    async def compute(self, skill: str, arguments: Mapping[str, tuple[str, ...]]) -> Computed:
        assert skill == "puzzles/sudoku" and set(arguments) == {"grid"}
        rows = (" ".join(SOLVED[start : start + 9]) for start in range(0, 81, 9))
        return Computed("\n".join(rows), "grid", None, None, 0.25)

    async def close(self) -> None:
        pass


@shipped
def test_a_solver_is_the_last_resort_and_named_as_such() -> None:
    with Network.embedded() as network:
        refiner = network.fleet["sudoku-refiner"]
        refiner._model = Scripted([[(WRONG, 0.0)] * 16])  # type: ignore[attr-defined]
        refiner._toolbox = Solver()  # type: ignore[attr-defined]
        answer = network.ask(f"Solve this sudoku: {EASY}", policy="fast")
    assert "".join(str(answer.answer).split()) == SOLVED
    attempt = answer.plan.steps[0].attempts[0]
    assert attempt.call is not None and attempt.call.startswith("last resort, a solver")
    assert attempt.tool_cpu_seconds == 0.25
    assert attempt.flops > 0


@shipped
def test_what_has_no_solution_is_not_given_one() -> None:
    with Network.embedded() as network:
        for grid in ("11" + "." * 14, "." * 16):
            answer = network.ask(f"Solve this sudoku: {grid}")
            assert answer.status == "abstained"


def test_too_few_clues_are_left_to_the_tool() -> None:
    assert FEWEST_CLUES[9] == 17


@shipped
def test_refining_does_not_import_torch() -> None:
    code = (
        "import sys, numpy as np\n"
        "from reasonnet.fleet.embedded.refining import load_refiner\n"
        "from reasonnet.fleet.embedded.lexicon import WEIGHTS\n"
        "load_refiner(WEIGHTS / 'sudoku-refiner.onnx', 'sudoku')"
        ".refine(np.ones(16, np.int64), (4, 4))\n"
        "import reasonnet.fleet.embedded.refiner, reasonnet.network.embedded\n"
        "assert 'torch' not in sys.modules and 'onnx' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)


# ------------------------------------------------------------------ watching one


def show_steps(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    from reasonnet.cli.app import run

    status = run(["forge", "show-steps", *arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


@shipped
def test_an_answer_is_shown_improving_and_drawn(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    picture = tmp_path / "images" / "steps.svg"
    status, out, _ = show_steps(
        "sudoku-refiner", "--grid", EASY, "--picture", str(picture), capsys=capsys
    )
    assert status == 0
    assert "question" in out and "step 1" in out and "fits" in out
    assert "5 3 4 6 7 8 9 1 2" in out
    assert "<svg" in picture.read_text()


@shipped
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("sudoku-refiner", "--grid", "12345"), "--grid: a grid needs 16, 36 or 81 cells"),
        (("sudoku-refiner", "--grid", "not a grid"), "--grid: not a grid"),
        (("chess-refiner",), "no Refiner 'chess-refiner': "),
    ],
)
def test_a_wrong_grid_or_name_is_said_in_a_line(
    arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, error = show_steps(*arguments, capsys=capsys)
    assert status == 2
    assert said in error
    assert len(error.strip().splitlines()) == 1
