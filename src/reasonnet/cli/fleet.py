"""`reasonnet fleet`: the specialists at hand."""

from __future__ import annotations

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
    """Try every model: weights load, hashes match, a text runs, servers answer."""
    from reasonnet.cli.check import problems, sandbox

    found = 0
    for name, problem in problems(fleet):
        found += problem is not None
        typer.echo(f"{'✗' if problem else '✓'} {name}{f': {problem}' if problem else ''}")
    typer.echo("")
    typer.echo(sandbox())
    if found:
        raise typer.Exit(1)
