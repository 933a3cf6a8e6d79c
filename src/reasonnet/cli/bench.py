"""`reasonnet bench`: measure a network on public suites."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, cast

import typer

from reasonnet.cli import options as o

if TYPE_CHECKING:
    from reasonnet.bench.reasoning_gym import Level, Record

app = typer.Typer(help="Measure a network on public suites.", no_args_is_help=True)
SUITES = {"reasoning-gym": "97 families of puzzles, easy and hard, beside ten published models"}
Suite = Annotated[str, typer.Argument(metavar="SUITE", help="A name from bench list.")]
LevelOption = Annotated[str, typer.Option("--level", metavar="easy|hard", help="Difficulty.")]
RecordsFolder = Annotated[
    Path, typer.Option("--records", metavar="FOLDER", help="Where the records are kept.")
]
FOLDER = Path("runs/bench")


@app.command("list")
def list_suites() -> None:
    """List the suites."""
    for name, what in SUITES.items():
        typer.echo(f"{name}: {what}")


@app.command("run")
def run_suite(
    suite: Suite,
    level: LevelOption = "hard",
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="PATH",
            help="Recorded questions (a folder or a .jsonl.gz file); without it, the questions "
            "are made anew by the published configurations.",
        ),
    ] = None,
    tasks: Annotated[str | None, typer.Option(metavar="A,B", help="Only these tasks.")] = None,
    records: RecordsFolder = FOLDER,
    policy: o.PolicyName = None,
    fleet: o.FleetFile = None,
    ablate: o.Ablate = None,
    in_flight: o.InFlight = 8,
) -> None:
    """Run a suite; a killed run goes on where it was."""
    import asyncio

    from reasonnet.bench import reasoning_gym as gym
    from reasonnet.cli.settings import Settings, open_network
    from reasonnet.core.errors import InputError

    chosen = _level(suite, level)
    wanted = set(tasks.split(",")) if tasks else set(gym.published()[chosen])
    if unknown := wanted - gym.published()[chosen].keys():
        raise InputError(f"the suite has no task {', '.join(sorted(unknown))}")
    items = gym.recorded(data, chosen) if data else gym.generated(chosen, wanted)
    items = [item for item in items if item.task in wanted]
    settings = Settings(policy=policy, fleet=fleet, ablate=ablate, store=False)
    out = records / f"{suite}-{level}{'-' + ablate if ablate else ''}.jsonl"
    network = open_network(settings, None)
    started = time.perf_counter()
    done = asyncio.run(_watch(network, chosen, items, out, in_flight))
    typer.echo(f"{_so_far(done)} · {time.perf_counter() - started:.0f} s · {out}")


async def _watch(
    network: object, level: Level, items: Sequence[object], out: Path, in_flight: int
) -> list[Record]:
    from reasonnet.bench import reasoning_gym as gym
    from reasonnet.cli.watching import watching
    from reasonnet.network.network import Network

    done: list[Record] = []
    async with cast(Network, network) as opened:
        with watching(f"reasoning-gym {level}", len(items)) as show:
            async for record in gym.run(opened, level, cast(list[gym.Item], items), out, in_flight):
                done.append(record)
                show(len(done), _so_far(done))
    return done


def _so_far(done: Sequence[Record]) -> str:
    from reasonnet.bench.gym_report import mean_interval

    mean, low, high = mean_interval([record.score for record in done])
    answered = sum(record.status == "answered" for record in done)
    return f"{mean:.3f} [{low:.3f}–{high:.3f}] · {answered} of {len(done)} answered"


@app.command()
def report(
    suite: Annotated[str, typer.Argument(metavar="SUITE")] = "reasoning-gym",
    level: LevelOption = "hard",
    records: RecordsFolder = FOLDER,
    plot: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Draw it, too (.png, .svg, .pdf).")
    ] = None,
) -> None:
    """Print a run's table beside the published models, as Markdown."""
    from reasonnet.bench import gym_report
    from reasonnet.bench.reasoning_gym import load_records

    chosen = _level(suite, level)
    found = load_records(records / f"{suite}-{level}.jsonl")
    typer.echo(gym_report.markdown(chosen, found))
    if plot is not None:
        gym_report.plot(chosen, found, plot)


@app.command()
def compare(
    first: Annotated[Path, typer.Argument(metavar="A", help="Records of a run.")],
    second: Annotated[Path, typer.Argument(metavar="B", help="Records of another.")],
) -> None:
    """Compare two runs question by question, per task."""
    from reasonnet.bench.reasoning_gym import load_records
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


def _level(suite: str, level: str) -> Level:
    from reasonnet.core.errors import InputError

    if suite not in SUITES:
        raise InputError(f"there is no suite {suite!r}: one of {', '.join(SUITES)}")
    if level not in ("easy", "hard"):
        raise InputError(f"there is no level {level!r}: easy or hard")
    return cast(Literal["easy", "hard"], level)
