"""The command line: what commands and options there are. What they do is in the other files.

Nothing else is imported before a command runs, so that `--help` comes at once.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from reasonnet.cli import fleet, forge, trace
from reasonnet.cli.errors import guarded

app = typer.Typer(
    name="reasonnet",
    help="Ask a network of small specialised models; get the answer with its plan and bill.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(fleet.app, name="fleet")
app.add_typer(trace.app, name="trace")
app.add_typer(forge.app, name="forge")


def main() -> None:
    """Run the command line; ends the process with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal that cannot show ✓ shows ? instead
            stream.reconfigure(errors="replace")
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run the command line; returns its exit status."""
    return guarded(
        lambda: app(args=list(arguments), prog_name="reasonnet", standalone_mode=False)
    )


def _version(wanted: bool) -> None:
    if wanted:
        from reasonnet import __version__

        typer.echo(f"reasonnet {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


@app.command()
def ask(
    question: Annotated[
        str | None, typer.Argument(help="The question; - reads standard input.")
    ] = None,
    file: Annotated[
        str | None,
        typer.Option(
            "--file",
            metavar="FILE",
            help="Ask every question of a file: one a line, or JSONL with question, id, format.",
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON documents, one a line.")] = False,
    policy: Annotated[
        str | None, typer.Option(help="How hard to try: fast, balanced (default) or thorough.")
    ] = None,
    format: Annotated[
        str | None,
        typer.Option(help="Answer as: text, number, integer, word, list, date or json."),
    ] = None,
    budget_usd: Annotated[float | None, typer.Option(help="Most US dollars to spend.")] = None,
    budget_tokens: Annotated[int | None, typer.Option(help="Most tokens of remote models.")] = None,
    deadline: Annotated[
        float | None, typer.Option(metavar="SECONDS", help="Stop after so many seconds.")
    ] = None,
    fleet: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A fleet file (docs/fleets.md).")
    ] = None,
    trace: Annotated[
        bool, typer.Option("--trace", help="Show calls, checks, bill and events too.")
    ] = False,
    ablate: Annotated[
        str | None,
        typer.Option(
            metavar="PART",
            help="Switch a part off: weights, analyser, planner, arguments or tools.",
        ),
    ] = None,
    no_store: Annotated[bool, typer.Option("--no-store", help="Do not store the trace.")] = False,
    svg: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Save the final view as a picture.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write a batch's answers to a file.")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with the batch that --out holds.")
    ] = False,
    in_flight: Annotated[
        int, typer.Option(min=1, help="Questions of a batch asked side by side.")
    ] = 16,
) -> None:
    """Ask a question, or every question of a file.

    Exit status: 0 answered (or the batch ran to its end), 3 abstained or partial, 2 wrong usage
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
    if file is None:
        if out is not None or resume:
            raise InputError("--out and --resume are for batches: give --file FILE")
        show = Show(json=json, trace=trace, svg=svg)
        raise typer.Exit(ask_one(settings, str(question), format, budget, show))
    if svg is not None or trace:
        raise InputError("--svg and --trace are for one question: leave --file out")
    if resume and out is None:
        raise InputError("--resume needs --out FILE: the answers of the earlier run")
    batch = Batch(
        file=file, out=out, resume=resume, json=json, in_flight=in_flight, format=format,
        budget=budget,
    )
    raise typer.Exit(ask_file(settings, batch))
