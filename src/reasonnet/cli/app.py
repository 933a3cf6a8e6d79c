"""The command line: what commands there are. What they do is in the other files.

Nothing else is imported before a command runs, so that `--help` comes at once.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from reasonnet.cli import options as o
from reasonnet.cli.bench import app as bench_app
from reasonnet.cli.errors import guarded
from reasonnet.cli.fleet import app as fleet_app
from reasonnet.cli.forge import app as forge_app
from reasonnet.cli.keys import app as keys_app
from reasonnet.cli.trace import app as trace_app

app = typer.Typer(
    name="reasonnet",
    help="Ask a network of small specialised models; get the answer with its plan and bill.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the command line; ends the process with its exit status."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by whoever started us
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):  # a terminal without ✓ shows ? instead
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run the command line; returns its exit status."""
    return guarded(lambda: app(args=list(arguments), prog_name="reasonnet", standalone_mode=False))


def _version(wanted: bool) -> None:
    if wanted:
        from reasonnet import __version__

        typer.echo(f"reasonnet {__version__}")
        raise typer.Exit


@app.callback()
def _top(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


@app.command()
def ask(
    question: o.QuestionText = None,
    file: o.BatchFile = None,
    json: o.Json = False,
    policy: o.PolicyName = None,
    format: o.Format = None,
    budget_usd: o.Usd = None,
    budget_tokens: o.Tokens = None,
    deadline: o.Deadline = None,
    fleet: o.FleetFile = None,
    trace: o.ShowTrace = False,
    ablate: o.Ablate = None,
    no_store: o.NoStore = False,
    svg: o.Svg = None,
    out: o.Out = None,
    resume: o.Resume = False,
    in_flight: o.InFlight = 16,
) -> None:
    """Ask a question, or every question of a file.

    Exit status: 0 answered (a batch: it ran to its end), 3 abstained or partial, 2 wrong usage
    or input, 1 failure, 130 interrupted.
    """
    from reasonnet.cli.ask import Show, ask_one
    from reasonnet.cli.batch import Batch, ask_file
    from reasonnet.cli.settings import Settings
    from reasonnet.core.errors import InputError
    from reasonnet.core.question import Budget

    settings = Settings(policy=policy, fleet=fleet, ablate=ablate, store=not no_store)
    budget = Budget(usd=budget_usd, seconds=deadline, tokens=budget_tokens)
    if (question is None) == (file is None):
        raise InputError("give a question, - for standard input, or --file FILE")
    if question is not None:
        if out is not None or resume:
            raise InputError("--out and --resume are for batches: give --file FILE")
        show = Show(json=json, trace=trace, svg=svg)
        raise typer.Exit(ask_one(settings, question, format, budget, show))
    if svg is not None or trace:
        raise InputError("--svg and --trace are for one question: leave --file out")
    if resume and out is None:
        raise InputError("--resume needs --out FILE: the answers of the earlier run")
    assert file is not None
    batch = Batch(file, out, resume, json, in_flight, format, budget)
    raise typer.Exit(ask_file(settings, batch))


@app.command()
def serve(
    host: Annotated[str, typer.Option(metavar="HOST", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, metavar="N", help="Port; 0: any.")] = 8000,
    fleet: o.FleetFile = None,
    policy: o.PolicyName = None,
    database: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            envvar="REASONNET_DATABASE",
            help="The ledger: sqlite:///FILE or postgresql://USER@HOST/NAME.",
        ),
    ] = None,
    open: Annotated[bool, typer.Option("--open", help="Answer without a key, too.")] = False,
    cache: Annotated[
        float, typer.Option(min=0, metavar="SECONDS", help="Remember answers; 0: do not.")
    ] = 86_400.0,
    deadline: Annotated[
        float, typer.Option(min=0.1, metavar="SECONDS", help="Of a question that names none.")
    ] = 120.0,
    drain: Annotated[
        float, typer.Option(min=0, metavar="SECONDS", help="Wait so long when shutting down.")
    ] = 30.0,
    strict: Annotated[
        bool, typer.Option("--strict", help="Do not start with a fleet that has a fault.")
    ] = False,
) -> None:
    """Serve the network over HTTP, as OpenAI's clients expect it."""
    from reasonnet.cli.serve import run_server

    run_server(
        host=host,
        port=port,
        fleet=fleet,
        policy=policy,
        database=database,
        open=open,
        cache_seconds=cache,
        deadline_seconds=deadline,
        drain_seconds=drain,
        strict=strict,
    )


app.add_typer(fleet_app, name="fleet")
app.add_typer(keys_app, name="keys")
app.add_typer(trace_app, name="trace")
app.add_typer(forge_app, name="forge")
app.add_typer(bench_app, name="bench")
