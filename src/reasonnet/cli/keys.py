"""`reasonnet keys`: who may ask the gateway, and for how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from reasonnet.gateway.ledger.ledger import Ledger

app = typer.Typer(help="Make and revoke the gateway's API keys.", no_args_is_help=True)
Database = Annotated[
    str | None,
    typer.Option(metavar="URL", envvar="REASONNET_DATABASE", help="The gateway's ledger."),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command()
def add(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Whose key it is.")],
    budget_usd: Annotated[
        float | None, typer.Option(min=0, metavar="USD", help="Most to spend; default: no limit.")
    ] = None,
    period: Annotated[
        str, typer.Option(metavar="PERIOD", help="Of the budget: total, day or month.")
    ] = "total",
    per_minute: Annotated[
        float | None, typer.Option(min=0.001, metavar="N", help="Requests a minute.")
    ] = None,
    database: Database = None,
) -> None:
    """Make a key. It is printed once, alone on standard output, and only its hash is kept."""
    from reasonnet.core.errors import InputError

    if period not in ("total", "day", "month"):
        raise InputError(f"--period must be total, day or month, got {period!r}")
    ledger = _ledger(database)
    from reasonnet.gateway.keys import new_key

    try:
        key, row = new_key(
            name,
            budget_usd=budget_usd,
            budget_period=period,  # type: ignore[arg-type]  # checked above
            requests_per_minute=per_minute,
        )
        ledger.add_key(row)
    finally:
        ledger.close()
    typer.echo(key)


@app.command("list")
def list_keys(json: Json = False, database: Database = None) -> None:
    """List the keys with what they have spent; never the keys themselves."""
    ledger = _ledger(database)
    import time

    from reasonnet.gateway.keys import period_start

    try:
        rows = [
            {
                "id": key.id,
                "name": key.name,
                "revoked": key.revoked is not None,
                "spent_usd": ledger.spent(key.id, period_start(key.budget_period, time.time())),
                "budget_usd": key.budget_usd,
                "period": key.budget_period,
                "requests_per_minute": key.requests_per_minute,
            }
            for key in ledger.key_rows()
        ]
    finally:
        ledger.close()
    if json:
        import msgspec

        from reasonnet.cli.ask import print_bytes

        print_bytes(msgspec.json.encode(rows) + b"\n")
        return
    if not rows:
        typer.echo("no keys yet: reasonnet keys add NAME")
        return
    from rich.table import Table

    from reasonnet.cli.screen import plain
    from reasonnet.cli.tables import listing

    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in ("key", "name", "spent", "budget", "a minute"):
        table.add_column(title)
    for row in rows:
        budget = "–" if row["budget_usd"] is None else f"${row['budget_usd']:g} {row['period']}"
        table.add_row(
            f"{row['id']}{' (revoked)' if row['revoked'] else ''}",
            plain(str(row["name"])),
            f"${row['spent_usd']:.6f}",
            budget,
            "–" if row["requests_per_minute"] is None else f"{row['requests_per_minute']:g}",
        )
    listing().print(table)


@app.command()
def revoke(
    id: Annotated[str, typer.Argument(metavar="ID", help="From the list.")],
    database: Database = None,
) -> None:
    """Revoke a key; a running gateway refuses it within seconds."""
    from reasonnet.core.errors import InputError

    ledger = _ledger(database)
    try:
        if not ledger.revoke(id):
            raise InputError(f"no key {id!r} to revoke: see reasonnet keys list")
    finally:
        ledger.close()
    typer.echo(f"revoked {id}")


def _ledger(database: str | None) -> Ledger:
    from reasonnet.cli.extras import gateway_installed

    gateway_installed()
    from reasonnet.gateway.ledger.ledger import Ledger

    return Ledger(database)
