"""`reasonnet fleet`: the specialists at hand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reasonnet.cli.options import FleetFile, Json

if TYPE_CHECKING:
    from reasonnet.cli.cards import Entry

app = typer.Typer(help="See and check the specialists.", no_args_is_help=True)


@app.command("list")
def list_cards(json: Json = False, fleet: FleetFile = None) -> None:
    """List the specialists with their measured accuracy."""
    from reasonnet.cli.cards import entries

    found = entries(fleet)
    if json:
        import msgspec

        from reasonnet.cli.ask import print_bytes

        print_bytes(msgspec.json.encode([entry.summary() for entry in found]) + b"\n")
        return
    from reasonnet.cli.tables import cards, listing

    listing().print(cards(found))


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A name from the list.")],
    json: Json = False,
    fleet: FleetFile = None,
) -> None:
    """Show a card in full: every skill with its interval, and where the weights come from."""
    from reasonnet.cli.cards import named

    entry = named(name, fleet)
    if json:
        import msgspec

        from reasonnet.cli.ask import print_bytes

        print_bytes(msgspec.json.encode(entry.full()) + b"\n")
        return
    from reasonnet.cli.tables import listing, skills

    console = listing()
    _facts(entry)
    console.print(skills(entry.full()["skills"]))


def _facts(entry: Entry) -> None:
    from reasonnet.cli.screen import count, seconds

    card = entry.card
    typer.echo(f"{card.name} ({entry.role})")
    typer.echo(f"  parameters  {count(card.parameters)}, {count(card.parameters_active)} active")
    typer.echo(f"  latency     {seconds(card.seconds)}, 95 % within {seconds(card.seconds_p95)}")
    if entry.remote is not None:
        spec = entry.remote
        prices = (spec.usd_in, spec.usd_out)
        known = None not in prices
        typer.echo(f"  server      {spec.base_url}, model {spec.model}")
        typer.echo(f"  key from    {spec.api_key_env or 'none needed'}")
        typer.echo(
            f"  price       ${spec.usd_in} read, ${spec.usd_out} written per million tokens"
            if known
            else "  price       unknown"
        )
    else:
        made = card.provenance
        typer.echo(f"  data        {made.data}")
        typer.echo(f"  command     {made.command}")
        typer.echo(f"  commit      {made.commit}")
        typer.echo(f"  sha256      {made.sha256}")
    typer.echo("")


@app.command()
def check(fleet: FleetFile = None) -> None:
    """Try every model (weights, hashes, a run, servers), and say what a question would cost."""
    from reasonnet.cli.check import problems, sandbox

    found = 0
    for name, problem in problems(fleet):
        found += problem is not None
        typer.echo(f"{'✗' if problem else '✓'} {name}{f': {problem}' if problem else ''}")
    if fleet is not None:
        from reasonnet.cli.advice import advice

        typer.echo("")
        for line in advice(fleet):
            typer.echo(line)
    typer.echo("")
    typer.echo(sandbox())
    if found:
        raise typer.Exit(1)


@app.command()
def add(
    url: Annotated[str, typer.Argument(metavar="URL", help="Of the server's API, /v1 included.")],
    fleet: Annotated[
        Path, typer.Option("--fleet", metavar="FILE", help="The fleet file; made if missing.")
    ] = Path("fleet.toml"),
    model: Annotated[
        list[str] | None, typer.Option(metavar="MODEL", help="Which of its models; repeatable.")
    ] = None,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="What to call it.")] = None,
    skill: Annotated[
        list[str] | None, typer.Option(metavar="SKILL", help="domain/skill, domain/* or *.")
    ] = None,
    api_key_env: Annotated[
        str | None, typer.Option(metavar="NAME", help="Variable with the key, never the key.")
    ] = None,
    usd_in: Annotated[
        float | None, typer.Option(min=0, metavar="USD", help="Per million tokens read.")
    ] = None,
    usd_out: Annotated[
        float | None, typer.Option(min=0, metavar="USD", help="Per million tokens written.")
    ] = None,
) -> None:
    """Put a server's models into a fleet file."""
    from reasonnet.cli.adding import Added
    from reasonnet.cli.adding import add as put
    from reasonnet.core.errors import InputError

    if (usd_in is None) != (usd_out is None):
        raise InputError("--usd-in and --usd-out go together")
    added = Added(
        url=url.rstrip("/"),
        models=model or [],
        name=name,
        skills=skill or ["*"],
        key_env=api_key_env,
        usd_in=usd_in,
        usd_out=usd_out,
    )
    for one in put(fleet, added):
        typer.echo(f"{one} is in {fleet}")
    typer.echo(f"next: reasonnet fleet check --fleet {fleet}")


@app.command()
def profile(
    fleet: Annotated[Path, typer.Option("--fleet", metavar="FILE", help="The fleet file.")],
    data: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="JSONL of question, answer, skill; default: probes."),
    ] = None,
    specialist: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Whom; repeatable. Default: all.")
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=2, metavar="N", help="At most so many questions.")
    ] = None,
    in_flight: Annotated[
        int, typer.Option(min=1, metavar="N", help="Questions asked side by side.")
    ] = 8,
) -> None:
    """Measure the remote specialists and write their cards. This costs what the questions cost."""
    from reasonnet.cli.profiling import Wanted
    from reasonnet.cli.profiling import profile as measure

    measure(
        Wanted(fleet=fleet, data=data, names=specialist or [], limit=limit, in_flight=in_flight)
    )
