"""`reasonnet fleet profile`: measures the Remotes of a fleet file and writes their cards."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from reasonnet.cli.errors import say
from reasonnet.core.errors import InputError
from reasonnet.fleet.card import wilson
from reasonnet.fleet.remote import Remote
from reasonnet.network.fleet_parts import open_remotes
from reasonnet.network.fleetfile import cards_path, read_fleet_file
from reasonnet.network.measured import Cards, MeasuredCard, read_cards, write_cards
from reasonnet.network.probes import Probe, probes, read_probes
from reasonnet.network.profile import Trial, card_of, halves, thresholds, try_all


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to measure."""

    fleet: Path
    data: Path | None
    """Labelled questions; None: the shipped probes."""
    names: Sequence[str]
    """Whom; none: all Remotes."""
    limit: int | None
    in_flight: int


def profile(wanted: Wanted) -> None:
    """Measure, print the table, and write the cards beside the fleet file.

    Raises:
        InputError: the data or a name cannot be used, or nobody could be asked.
        FleetFileError: the fleet file has a fault.
    """
    file = read_fleet_file(wanted.fleet)
    remotes = open_remotes(file)
    unknown = [name for name in wanted.names if name not in remotes]
    if unknown:
        raise InputError(f"no remote specialist {unknown[0]!r}: there are {', '.join(remotes)}")
    chosen = [remotes[name] for name in wanted.names or remotes]
    if not chosen:
        raise InputError(f"{wanted.fleet} has no remote specialist to measure")
    questions = read_probes(wanted.data) if wanted.data is not None else probes()
    if wanted.limit is not None:
        questions = _spread(questions, wanted.limit)
    data = wanted.data.name if wanted.data is not None else "shipped probes"
    command = f"reasonnet fleet profile --fleet {wanted.fleet.name}"
    command += f" --data {wanted.data.name}" if wanted.data is not None else ""
    tried = asyncio.run(_measure(chosen, questions, wanted.in_flight))
    whole: dict[str, MeasuredCard] = {}
    first_half: dict[str, MeasuredCard] = {}
    held_out: list[Trial] = []
    seen, unseen = (set(map(id, half)) for half in halves(questions))
    for remote in chosen:
        trials = tried[remote.spec.name]
        if not trials:
            continue
        name = remote.spec.name
        whole[name] = card_of(remote, trials, data=data, command=command)
        measured_on = [t for t in trials if id(t.probe) in seen]
        if measured_on:
            first_half[name] = card_of(remote, measured_on, data=data, command=command)
            held_out += [t for t in trials if id(t.probe) in unseen]
    if not whole:
        raise InputError("nobody could be asked: see reasonnet fleet check")
    cuts = thresholds(first_half, held_out)
    path = cards_path(wanted.fleet, file)
    known = read_cards(path, list(remotes))
    write_cards(
        path,
        Cards(
            specialists={**known.specialists, **whole}, accept_remote=cuts or known.accept_remote
        ),
    )
    _show(chosen, tried, whole)
    typer.echo("")
    typer.echo("answers of Remotes stand from: " + ", ".join(f"{k} {v:g}" for k, v in cuts.items()))
    typer.echo(f"written to {path}; {wanted.fleet.name} reads it from now on")


async def _measure(
    remotes: Sequence[Remote], questions: Sequence[Probe], in_flight: int
) -> dict[str, list[Trial]]:
    found: dict[str, list[Trial]] = {}
    for remote in remotes:
        done = 0

        def tell(trial: Trial, name: str = remote.spec.name) -> None:
            nonlocal done
            done += 1
            if trial.attempt.fault and done <= 3:
                say(f"{name}: {trial.attempt.error}")
            elif done % 25 == 0:
                say(f"{name}: {done} of {len(questions)}")

        found[remote.spec.name] = await try_all(remote, questions, in_flight=in_flight, tell=tell)
    for remote in remotes:
        await remote.close()
    return found


def _spread(questions: Sequence[Probe], limit: int) -> list[Probe]:
    """Return so many questions, spread over all of them."""
    step = max(1.0, len(questions) / limit)
    return [questions[int(k * step)] for k in range(min(limit, len(questions)))]


def _show(
    remotes: Sequence[Remote], tried: dict[str, list[Trial]], cards: dict[str, MeasuredCard]
) -> None:
    from rich.table import Table

    from reasonnet.cli.screen import plain, seconds
    from reasonnet.cli.tables import listing

    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in ("specialist", "skill", "right", "95 % interval", "n", "median", "a question"):
        table.add_column(title, justify="left" if title in ("specialist", "skill") else "right")
    for remote in remotes:
        name = remote.spec.name
        card = cards.get(name)
        if card is None:
            table.add_row(plain(name), "could not be asked")
            continue
        trials = tried[name]
        right = sum(trial.right for trial in trials)
        rows = [("all", right, len(trials)), *((s, m.right, m.n) for s, m in card.skills.items())]
        for place, (skill, good, n) in enumerate(rows):
            low, high = wilson(good, n)
            price = "unknown" if card.usd_per_question is None else f"${card.usd_per_question:.6f}"
            table.add_row(
                plain(name) if place == 0 else "",
                skill,
                f"{good / n:.1%}",
                f"{low:.1%}–{high:.1%}",
                str(n),
                seconds(card.seconds) if place == 0 else "",
                price if place == 0 else "",
            )
    listing().print(table)
