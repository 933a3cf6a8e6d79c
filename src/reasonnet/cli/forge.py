"""`reasonnet forge`: make and measure the shipped specialists. Needs PyTorch."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reasonnet.cli import refining
from reasonnet.cli.extras import needing_the_forge

if TYPE_CHECKING:
    from reasonnet.forge.specs import Spec
    from reasonnet.forge.train import Progress

app = typer.Typer(help="Make and measure specialists.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(metavar="NAME", help="A name from forge list.")]


@dataclass(frozen=True, slots=True)
class Apart:
    """A variant of a specialist, made apart from the shipped ones for a measurement."""

    out: Path
    """Folder of its weights, card and state."""
    without: Path | None
    """File that lists the domains to be left out."""
    examples: int | None
    """Examples of each skill, where not the recipe's own number."""

    @property
    def options(self) -> str:
        """The options that ask for it."""
        given = (("out", self.out), ("without", self.without), ("examples", self.examples))
        return " ".join(f"--{name} {value}" for name, value in given if value is not None)


def _specs() -> dict[str, Spec]:
    """Return the recipes.

    Raises:
        ReasonNetError: PyTorch is not installed.
    """
    with needing_the_forge():
        from reasonnet.forge.specs import SPECS
    return SPECS


def _spec(name: str) -> Spec:
    import difflib

    from reasonnet.core.errors import InputError

    specs = _specs()
    if name not in specs:
        close = difflib.get_close_matches(name, specs, n=1, cutoff=0.5)
        hint = f"did you mean {close[0]!r}?" if close else "see reasonnet forge list"
        raise InputError(f"the forge has no recipe {name!r}: {hint}")
    return specs[name]


@app.command("list")
def list_specs() -> None:
    """List the recipes, and which have been made."""
    from rich.table import Table
    from rich.text import Text

    from reasonnet.cli.tables import listing
    from reasonnet.fleet.embedded import lexicon

    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for column in ("name", "kind", "made", "domains"):
        table.add_column(column, no_wrap=True, overflow="ellipsis")
    for spec in _specs().values():
        made = (lexicon.WEIGHTS / f"{spec.name}.onnx").exists()
        domains = spec.domains[0] if len(spec.domains) == 1 else f"all {len(spec.domains)}"
        mark = Text("✓", "green") if made else Text("–", "dim")
        table.add_row(Text(spec.name, "bold"), spec.kind, mark, domains)
    for recipe in refining.recipes().values():
        made = (lexicon.WEIGHTS / f"{recipe.name}.onnx").exists()
        mark = Text("✓", "green") if made else Text("–", "dim")
        table.add_row(Text(recipe.name, "bold"), "refiner", mark, recipe.skill)
    listing().print(table)


@app.command()
def train(
    name: Annotated[
        str | None, typer.Argument(metavar="[NAME]", help="A name from forge list.")
    ] = None,
    next: Annotated[
        bool, typer.Option("--next", help="Train what the queue file runs/queue.txt names next.")
    ] = False,
    hours: Annotated[
        float | None,
        typer.Option(min=0, metavar="H", help="Stop after so long; the next call goes on."),
    ] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget an earlier run's state.")] = False,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on where the last run stopped (the default).")
    ] = False,
    compiled: Annotated[
        bool,
        typer.Option("--compile", help="Refiners: compile first (a minute), then train faster."),
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Make it apart from the shipped ones, in this folder."),
    ] = None,
    without: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Leave out the domains that a file lists; needs --out."),
    ] = None,
    examples: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="Examples of each skill; needs --out or --more."),
    ] = None,
    more: Annotated[
        bool,
        typer.Option(
            "--more",
            help="One more round from the shipped weights, which stay if it measures no better.",
        ),
    ] = False,
) -> None:
    """Train a specialist, measure it and write its weights and card.

    A run that was stopped, at any moment, goes on where it was.
    """
    from reasonnet.core.errors import InputError

    if (name is None) != next:
        raise InputError("give the name of a specialist, or --next")
    if fresh and resume:
        raise InputError("--fresh forgets what --resume would go on from: give one of them")
    if out is None and (without is not None or (examples is not None and not more)):
        raise InputError("a variant must not replace what is shipped: give --out DIR, too")
    if more and (name is None or out is not None or fresh or name in refining.recipes()):
        raise InputError(
            "--more is for one shipped Reader, planner or analyser: give its name alone; a "
            "Refiner goes on by itself"
        )
    if out is not None and (name is None or name in refining.recipes()):
        raise InputError("--out is for one Reader, planner or analyser: give its name")
    deadline = math.inf if hours is None else time.monotonic() + hours * 3600
    if name is not None and out is not None:
        _train_apart(name, deadline, fresh, Apart(out, without, examples))
        return
    if name is not None and more:
        _train_further(name, deadline, examples)
        return
    if name is not None:
        _train(name, deadline, fresh, compiled)
        return
    _specs()
    from reasonnet.forge import queue
    from reasonnet.forge.make import STATE

    while time.monotonic() < deadline:
        with queue.claimed(queue.read(), STATE) as claimed:
            if claimed is None:
                typer.echo("nothing is left in the queue that nobody works on")
                return
            own, _, more_of_it = claimed.partition(" ")
            if more_of_it not in ("", queue.MORE):
                raise InputError(f"a line of the queue is NAME or NAME --more, not {claimed!r}")
            if more_of_it:
                done = _train_further(own, deadline, None)
            else:
                done = _train(own, deadline, fresh, compiled)
            if not done:
                return
            queue.finish(claimed)


def _train(name: str, deadline: float, fresh: bool, compiled: bool) -> bool:
    """Train one specialist, a Refiner too; returns whether it is done."""
    if name.endswith("-refiner") and name in refining.recipes():
        return refining.train(name, deadline, fresh=fresh, compiled=compiled)
    spec = _spec(name)
    from reasonnet.forge.make import STATE

    return _make(spec, deadline, fresh, STATE)


def _train_further(name: str, deadline: float, examples: int | None) -> bool:
    """Train one more round from the shipped weights; returns whether it is done."""
    spec = _spec(name)
    from reasonnet.cli.tables import listing, skills
    from reasonnet.forge.make import STATE, further, further_state, share

    again = f"{name} --more" + (f" --examples {examples}" if examples else "")
    with _interruptible(name, further_state(spec, STATE), again) as progress:
        found = further(spec, progress, examples=examples, deadline=deadline)
    if found is None:
        typer.echo(f"the time is up: {_kept(further_state(spec, STATE), again)}")
        return False
    before, after = found
    listing().print(skills(after["skills"]))
    better = share(after) > share(before)
    verdict = "they replace the shipped ones" if better else "the shipped ones stay"
    typer.echo(
        f"on the same held-out wordings: shipped weights {share(before):.1%}, new ones "
        f"{share(after):.1%}: {verdict}"
    )
    return True


def _train_apart(name: str, deadline: float, fresh: bool, apart: Apart) -> bool:
    """Train a variant of a specialist in a folder of its own; returns whether it is done."""
    spec = _spec(name)
    from reasonnet.forge.domains import listed
    from reasonnet.forge.specs import reduced

    without = () if apart.without is None else listed(apart.without)
    variant = reduced(spec, without=without, examples_per_skill=apart.examples)
    return _make(variant, deadline, fresh, apart.out / "state", apart)


def _make(
    spec: Spec, deadline: float, fresh: bool, states: Path, apart: Apart | None = None
) -> bool:
    """Run the forge on a recipe; returns whether it is done."""
    from reasonnet.cli.tables import listing, skills
    from reasonnet.forge.make import make

    name = spec.name
    again = name if apart is None else f"{name} {apart.options}"
    state = states / f"{name}.pt"
    if fresh:
        for old in (state, *states.glob(f"{name}.[0-9].pt")):
            old.unlink(missing_ok=True)
    with _interruptible(name, state, again) as progress:
        if apart is None:
            measured = make(spec, progress, deadline=deadline)
        else:
            measured = make(spec, progress, out=apart.out, state=states, deadline=deadline)
    if measured is None:
        typer.echo(f"the time is up: {_kept(state, again)}")
        return False
    listing().print(skills(measured["skills"]))
    return True


@contextlib.contextmanager
def _interruptible(name: str, state: Path, again: str) -> Iterator[Progress]:
    """Show a training's progress; an interruption says what was kept, and how to go on."""
    from reasonnet.cli.errors import Interrupted
    from reasonnet.cli.training import progress_bar

    try:
        with progress_bar(name) as progress:
            yield progress
    except KeyboardInterrupt:
        raise Interrupted(_kept(state, again)) from None


def _kept(state: Path, again: str) -> str:
    if not state.exists():
        return "nothing was saved yet"
    return f"the state is in {state}; go on with: reasonnet forge train {again}"


@app.command("show-steps")
def show_steps(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A Refiner, say sudoku-refiner.")],
    grid: Annotated[
        str | None, typer.Option(metavar="GRID", help="A grid, or a file that holds one.")
    ] = None,
    puzzle: Annotated[
        int, typer.Option(min=0, metavar="N", help="Without --grid: which held-out puzzle.")
    ] = 0,
    steps: Annotated[int, typer.Option(min=1, max=64, metavar="N", help="At most so many.")] = 16,
    picture: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Also write an SVG picture.")
    ] = None,
) -> None:
    """Show a Refiner's answer after each step."""
    refining.show_steps(name, grid, puzzle, steps, picture)


@app.command()
def evaluate(
    name: Name,
    write: Annotated[
        bool, typer.Option("--write", help="Write what was measured into the card.")
    ] = False,
) -> None:
    """Measure the shipped weights again, and compare with the card."""
    from reasonnet.cli.tables import listing, skills
    from reasonnet.core.errors import InputError
    from reasonnet.fleet.embedded import lexicon

    spec = _spec(name)
    weights = lexicon.WEIGHTS / f"{name}.onnx"
    if not weights.exists():
        raise InputError(f"{name} has not been made yet: reasonnet forge train {name}")
    from reasonnet.forge.evaluate import measure

    measured: dict[str, Any] = measure(spec, weights)
    listing().print(skills(measured["skills"]))
    typer.echo(_against(weights.with_name(f"{name}.card.json"), measured["skills"]))
    if write:
        from reasonnet.forge.evaluate import update_card

        update_card(spec, lexicon.WEIGHTS, measured)


def _against(card: Path, measured: dict[str, Any]) -> str:
    """Say how the measurement compares with the card's."""
    from reasonnet.fleet.embedded.models import read_card

    if not card.exists():
        return "there is no card to compare with"
    before, after = read_card(card).card.skills.values(), measured.values()
    was = sum(m.right for m in before) / max(1, sum(m.n for m in before))
    now = sum(m["right"] for m in after) / max(1, sum(m["n"] for m in after))
    return f"over all skills {now:.1%}; the card says {was:.1%}"
