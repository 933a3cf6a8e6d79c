"""Training Refiners, and watching one improve its answer, for `reasonnet forge`."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from reasonnet.cli.extras import needing_the_forge
from reasonnet.core.errors import InputError

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

    from reasonnet.fleet.embedded.grid_kinds import Shape, Tokens
    from reasonnet.fleet.embedded.refining import RefinerModel
    from reasonnet.forge.refiner.recipes import Recipe


def recipes() -> dict[str, Recipe]:
    """Return the recipes of Refiners by name.

    Raises:
        ReasonNetError: PyTorch is not installed.
    """
    with needing_the_forge():
        from reasonnet.forge.refiner.recipes import RECIPES
    return RECIPES


def train(name: str, deadline: float, *, fresh: bool, compiled: bool) -> bool:
    """Train a Refiner where its last run stopped, and show what the finished one can do.

    Args:
        name: of the recipe.
        deadline: in `time.monotonic` seconds.
        fresh: whether to forget an earlier run's state.
        compiled: whether to compile the network first.

    Returns:
        Whether it is done.
    """
    import shutil

    from reasonnet.cli.errors import Interrupted
    from reasonnet.cli.tables import listing
    from reasonnet.cli.training import progress_bar
    from reasonnet.fleet.embedded import lexicon
    from reasonnet.forge.refiner import make

    recipe = recipes()[name]
    state = make.state_of(name)
    if fresh:
        shutil.rmtree(state, ignore_errors=True)
    said = f"the state is in {state}; go on with: reasonnet forge train {name} --resume"
    try:
        with progress_bar(name) as bar:

            def progress(step: int, steps: int, loss: float, accuracy: float | None) -> None:
                bar(step, steps, loss)
                if accuracy is not None:
                    typer.echo(f"step {step}: {accuracy:.1%} of held-out puzzles exact", err=True)

            model = make.train(recipe, progress, deadline=deadline, compiled=compiled)
            measured = None if model is None else make.finish(recipe, model, lexicon.WEIGHTS)
    except KeyboardInterrupt:
        raise Interrupted(said) from None
    if measured is None:
        typer.echo(f"the time is up: {said}")
        return False
    listing().print(curves(measured["parts"]))
    return True


def curves(parts: list[dict[str, Any]]) -> Table:
    """Draw what a card says of each size: exact answers after 1, 2, 4, 8 and 16 steps."""
    from rich.table import Table
    from rich.text import Text

    from reasonnet.fleet.card import wilson

    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    table.add_column("size", no_wrap=True)
    shown = (1, 2, 4, 8, 16)
    for name in (*(f"{n} steps" for n in shown), "95 % interval", "with views", "restarts", "n"):
        table.add_column(name, justify="right", no_wrap=True)
    for part in parts:
        n, curve = part["single_pass"]["n"], part["right_by_step"]
        low, high = wilson(curve[-1], n)
        table.add_row(
            Text(part["size"], "bold"),
            *(f"{curve[number - 1] / n:.1%}" for number in shown),
            Text(f"{low:.1%} – {high:.1%}", "dim"),
            f"{part['by_effort']['balanced']['accuracy']:.1%}",
            f"{part['by_effort']['thorough']['accuracy']:.1%}",
            f"{n:,}",
        )
    return table


def show_steps(name: str, grid: str | None, number: int, steps: int, picture: Path | None) -> None:
    """Draw a Refiner's answer after each step, side by side; optionally into an SVG file."""
    from rich.columns import Columns
    from rich.console import Console
    from rich.text import Text

    from reasonnet.fleet.embedded import lexicon
    from reasonnet.fleet.embedded.models import refiner_cards
    from reasonnet.fleet.embedded.refining import load_refiner

    cards = refiner_cards()
    if name not in cards:
        known = ", ".join(cards) or "none has been made yet"
        raise InputError(f"no Refiner {name!r}: {known}")
    model = load_refiner(lexicon.WEIGHTS / f"{name}.onnx", cards[name].labels[0])
    question, shape = _question(model, grid) if grid else _held_out(name, number)
    console = Console(record=picture is not None, highlight=False)
    frames = [_frame(model, "question", question, question, None, shape)]
    before: Tokens | None = None
    for at, stepped in enumerate(model.steps(question[None], shape), start=1):
        answer = stepped.answers[0]
        fits = model.kind.fits(question, answer, shape)
        sure = 1 / (1 + math.exp(-float(stepped.halt[0])))
        mark = {True: "fits", False: "", None: ""}[fits]
        title = f"step {at}  {sure:.0%} {mark}"
        frames.append(_frame(model, title, answer, question, before, shape))
        before = answer
        if at == steps or fits:
            break
    console.print(Columns(frames, padding=(1, 3)))
    console.print(Text("bold: given · yellow: changed in this step · %: the halting head", "dim"))
    if picture is not None:
        picture.parent.mkdir(parents=True, exist_ok=True)
        console.save_svg(str(picture), title=f"reasonnet forge show-steps {name}")


def _question(model: RefinerModel, grid: str) -> tuple[Tokens, Shape]:
    """Read a grid from a file or from the text itself."""
    import numpy as np

    text = Path(grid).read_text(encoding="utf-8") if Path(grid).is_file() else grid
    try:
        if model.kind.name == "sudoku":
            from reasonnet.tools.errors import ToolError
            from reasonnet.tools.puzzles import parse_grid

            try:
                cells = parse_grid(text)
            except ToolError as error:
                raise ValueError(str(error)) from None
            return np.array(cells, np.int64).ravel() + 1, (len(cells), len(cells))
        question, shape = model.kind.parse(text)
        model.kind.relations(shape)
    except ValueError as error:
        raise InputError(f"--grid: {error}") from None
    return question, shape


def _held_out(name: str, number: int) -> tuple[Tokens, Shape]:
    """Return a held-out puzzle of the recipe's main size."""
    from reasonnet.forge.refiner.make import held_out

    recipe = recipes()[name]
    part = max(recipe.parts, key=lambda part: part.weight)
    grids = held_out(recipe, part)[0]
    if not 0 <= number < len(grids):
        raise InputError(f"--puzzle: 0 to {len(grids) - 1}")
    question: Tokens = grids[number]
    return question, part.shape


def _frame(
    model: RefinerModel,
    title: str,
    grid: Tokens,
    question: Tokens,
    before: Tokens | None,
    shape: Shape,
) -> Text:
    from rich.text import Text

    asks = before is None and grid is question
    symbols = model.kind.symbols if asks else model.kind.answers
    text = Text(f"{title}\n", "dim")
    for cell, token in enumerate(grid.tolist()):
        given = model.kind.name in ("sudoku", "maze") and question[cell] == token
        changed = before is not None and before[cell] != token
        style = "yellow" if changed else "bold white" if given and token != 1 else "cyan"
        end = "\n" if (cell + 1) % shape[1] == 0 else " "
        text.append(symbols[token] + end, "dim" if asks and token == 1 else style)
    return text
