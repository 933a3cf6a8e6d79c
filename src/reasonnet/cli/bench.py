"""`reasonnet bench`: measure a network on public suites."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from reasonnet.cli import options as o

if TYPE_CHECKING:
    from reasonnet.bench.mathematics import Part
    from reasonnet.bench.reasoning_gym import Level
    from reasonnet.bench.records import Item, Judge, Record
    from reasonnet.network.network import Network

app = typer.Typer(help="Measure a network on public suites.", no_args_is_help=True)


@dataclass(frozen=True, slots=True)
class SuiteInfo:
    """A suite as `bench list` shows it."""

    what: str
    levels: tuple[str, ...]
    """The first is the default."""


GYM, MATHEMATICS = "reasoning-gym", "deepmind-mathematics"
SUITES = {
    GYM: SuiteInfo(
        "97 families of puzzles, easy and hard, beside ten published models", ("hard", "easy")
    ),
    MATHEMATICS: SuiteInfo(
        "56 modules of school mathematics beside the published Transformer",
        ("interpolate", "extrapolate"),
    ),
}
SuiteName = Annotated[str, typer.Argument(metavar="SUITE", help="A name from bench list.")]
LevelOption = Annotated[
    str | None,
    typer.Option(
        "--level",
        metavar="LEVEL",
        help="reasoning-gym: hard (default) or easy; deepmind-mathematics: interpolate (default) "
        "or extrapolate.",
    ),
]
RecordsFolder = Annotated[
    Path, typer.Option("--records", metavar="FOLDER", help="Where the records are kept.")
]
FOLDER = Path("runs/bench")


@app.command("list")
def list_suites() -> None:
    """List the suites."""
    for name, suite in SUITES.items():
        typer.echo(f"{name}: {suite.what}")


@app.command("run")
def run_suite(
    suite: SuiteName,
    level: LevelOption = None,
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="PATH",
            help="Recorded questions of reasoning-gym (a folder or a .jsonl.gz file), or the file "
            "that keeps those of deepmind-mathematics; without it, they are made anew.",
        ),
    ] = None,
    tasks: Annotated[str | None, typer.Option(metavar="A,B", help="Only these tasks.")] = None,
    sample: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="About N questions: every k-th of each task."),
    ] = None,
    records: RecordsFolder = FOLDER,
    policy: o.PolicyName = None,
    fleet: o.FleetFile = None,
    ablate: o.Ablate = None,
    in_flight: o.InFlight = 8,
) -> None:
    """Run a suite; a killed run goes on where it was."""
    import asyncio

    from reasonnet.bench.parts_report import records_path
    from reasonnet.bench.records import sampled
    from reasonnet.cli.settings import Settings, open_network

    chosen = _level(suite, level)
    network = open_network(Settings(policy=policy, fleet=fleet, ablate=ablate, store=False), None)
    wanted = tuple(tasks.split(",")) if tasks else ()
    if suite == GYM:
        items, judge = _gym(chosen, data, wanted)
    else:
        items, judge = _mathematics(chosen, data or records / f"{suite}-{chosen}.questions", wanted)
    items = sampled(items, sample) if sample is not None else items
    out = records_path(records, suite, chosen, ablate)
    started = time.perf_counter()
    done = asyncio.run(_watch(network, f"{suite} {chosen}", chosen, items, out, judge, in_flight))
    typer.echo(f"{_so_far(done)} · {time.perf_counter() - started:.0f} s · {out}")


def _gym(level: str, data: Path | None, tasks: Sequence[str]) -> tuple[list[Item], Judge]:
    from reasonnet.bench import reasoning_gym as gym
    from reasonnet.core.errors import InputError

    chosen = cast("Level", level)
    known = gym.published()[chosen].keys()
    if unknown := set(tasks) - known:
        raise InputError(f"the suite has no task {', '.join(sorted(unknown))}")
    wanted = set(tasks or known)
    items = gym.recorded(data, chosen) if data else gym.generated(chosen, wanted)
    return [item for item in items if item.task in wanted], gym.judge(chosen)


def _mathematics(level: str, data: Path, tasks: Sequence[str]) -> tuple[list[Item], Judge]:
    from reasonnet.bench import mathematics
    from reasonnet.core.errors import InputError

    items = mathematics.kept(cast("Part", level), data)
    if unknown := set(tasks) - {item.task for item in items}:
        raise InputError(f"{level} has no module {', '.join(sorted(unknown))}")
    return [item for item in items if not tasks or item.task in tasks], mathematics.judge


async def _watch(
    network: Network,
    title: str,
    level: str,
    items: Sequence[Item],
    out: Path,
    judge: Judge,
    in_flight: int,
) -> list[Record]:
    from reasonnet.bench.records import run
    from reasonnet.cli.watching import watching

    done: list[Record] = []
    async with network as opened:
        with watching(title, len(items)) as show:
            async for record in run(opened, level, items, out, judge, in_flight):
                done.append(record)
                show(len(done), _so_far(done))
    return done


def _so_far(done: Sequence[Record]) -> str:
    from reasonnet.bench.rows import mean_interval

    mean, low, high = mean_interval([record.score for record in done])
    answered = sum(record.answered for record in done)
    return f"{mean:.3f} [{low:.3f}–{high:.3f}] · {answered} of {len(done)} answered"


@app.command()
def report(
    suite: SuiteName = GYM,
    level: LevelOption = None,
    records: RecordsFolder = FOLDER,
    ablations: Annotated[
        bool, typer.Option("--ablations", help="Compare the runs with --ablate instead.")
    ] = False,
    plot: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Draw it, too (.png, .svg, .pdf).")
    ] = None,
) -> None:
    """Print a run's table beside the published models, as Markdown."""
    from reasonnet.bench import gym_report, mathematics, parts_report
    from reasonnet.bench.records import load_records
    from reasonnet.core.errors import InputError

    chosen = _level(suite, level)
    if plot is not None and (suite != GYM or ablations):
        raise InputError("--plot draws the table of reasoning-gym only")
    if ablations:
        typer.echo(parts_report.markdown(parts_report.load_parts(records, suite, chosen)))
        return
    found = load_records(parts_report.records_path(records, suite, chosen))
    if suite == MATHEMATICS:
        typer.echo(mathematics.markdown(cast("Part", chosen), found))
        return
    typer.echo(gym_report.markdown(cast("Level", chosen), found))
    if plot is not None:
        gym_report.plot(cast("Level", chosen), found, plot)


@app.command()
def compare(
    first: Annotated[Path, typer.Argument(metavar="A", help="Records of a run.")],
    second: Annotated[Path, typer.Argument(metavar="B", help="Records of another.")],
) -> None:
    """Compare two runs question by question, per task."""
    from reasonnet.bench.records import load_records
    from reasonnet.core.errors import InputError

    one = {r.id: r for r in load_records(first)}
    two = {r.id: r for r in load_records(second)}
    both = sorted(one.keys() & two.keys())
    if not both:
        raise InputError("the two runs have no question in common")
    per: dict[str, list[float]] = {}
    for id in both:
        per.setdefault(one[id].task, []).append(two[id].score - one[id].score)
    for task, gaps in sorted(per.items(), key=lambda pair: sum(pair[1])):
        if any(gaps):
            typer.echo(f"{task:28} {sum(gaps) / len(gaps):+.3f}  (n = {len(gaps)})")
    total = [gap for gaps in per.values() for gap in gaps]
    better, worse = sum(g > 0 for g in total), sum(g < 0 for g in total)
    typer.echo(
        f"all: {sum(total) / len(total):+.4f}, {better} better, {worse} worse, n = {len(total)}"
    )


def _level(suite: str, level: str | None) -> str:
    from reasonnet.core.errors import InputError

    if suite not in SUITES:
        raise InputError(f"there is no suite {suite!r}: one of {', '.join(SUITES)}")
    levels = SUITES[suite].levels
    if level is None:
        return levels[0]
    if level not in levels:
        raise InputError(f"{suite} has no level {level!r}: {' or '.join(levels)}")
    return level
