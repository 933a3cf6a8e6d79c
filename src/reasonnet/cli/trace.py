"""`reasonnet trace`: the stored questions."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(help="See the stored questions again.", no_args_is_help=True)
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command("list")
def list_traces(
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="The latest N.")] = 20,
    json: Json = False,
) -> None:
    """List the latest questions, newest first."""
    import msgspec

    from reasonnet.cli.ask import print_bytes
    from reasonnet.network.traces import TraceStore

    rows = TraceStore().rows(limit)
    if json:
        print_bytes(msgspec.json.encode(rows) + b"\n")
        return
    from datetime import datetime

    from rich.table import Table
    from rich.text import Text

    from reasonnet.cli.screen import plain
    from reasonnet.cli.tables import listing

    if not rows:
        typer.echo('no traces yet: reasonnet ask "What is the gcd of 84 and 36?"')
        return
    table = Table(box=None, pad_edge=False, header_style="dim")
    for name, least in (("trace", 16), ("when", 16), ("status", 9), ("question", 9), ("answer", 6)):
        table.add_column(name, no_wrap=True, overflow="ellipsis", min_width=least)
    for row in rows:
        colour = {"answered": "green", "partial": "yellow"}.get(row.status, "red")
        table.add_row(
            row.id,
            f"{datetime.fromtimestamp(row.created):%Y-%m-%d %H:%M}",
            Text(row.status, colour),
            Text(plain(row.question).replace("\n", " ")),
            Text(plain(row.answer or "–").replace("\n", " "), "bold"),
        )
    listing().print(table)


@app.command()
def show(
    id: Annotated[str, typer.Argument(metavar="ID", help="The id, or its beginning.")],
    json: Json = False,
) -> None:
    """Show a question: plan, answer, calls, checks, bill and events."""
    import msgspec

    from reasonnet.cli.ask import print_bytes
    from reasonnet.core.errors import InputError
    from reasonnet.network.traces import TraceStore

    trace = TraceStore().get(id)
    if trace is None:
        raise InputError(f"no trace begins with {id!r}, or several do: see reasonnet trace list")
    if json:
        print_bytes(msgspec.json.encode(trace) + b"\n")
        return
    from rich.console import Console
    from rich.text import Text

    from reasonnet.cli import details, result, screen
    from reasonnet.cli.view import View

    document = trace.document
    console = Console(highlight=False)
    console.print(Text(screen.plain(document["question"]), "bold"), Text(""), sep="\n")
    console.print(screen.plan(View.of(document, trace.events)))
    console.print(result.answer(document), result.footer(document, stored=True))
    console.print(details.attempts(document), details.bill(document), details.events(trace.events))
