"""The options of `ask`, with their help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

QuestionText = Annotated[
    str | None,
    typer.Argument(metavar="[QUESTION]", help="The question; - reads standard input."),
]
BatchFile = Annotated[
    str | None,
    typer.Option(
        "--file",
        metavar="FILE",
        help="Ask every question of a file (or -): one a line, or JSONL with question, id, format.",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, one document a line.")]
PolicyName = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="How hard to try: fast, balanced (default) or thorough."),
]
Format = Annotated[
    str | None,
    typer.Option(
        metavar="FORMAT", help="Answer as text, number, integer, word, list, date or json."
    ),
]
Usd = Annotated[
    float | None, typer.Option(metavar="USD", help="Most US dollars to spend on a question.")
]
Tokens = Annotated[
    int | None, typer.Option(metavar="N", help="Most tokens of remote models for a question.")
]
Deadline = Annotated[
    float | None, typer.Option(metavar="SECONDS", help="Stop a question after so many seconds.")
]
FleetFile = Annotated[
    Path | None,
    typer.Option("--fleet", metavar="FILE", help="A fleet file; default: the shipped fleet."),
]
ShowTrace = Annotated[
    bool, typer.Option("--trace", help="Show calls, checks, bill and events after the answer.")
]
Ablate = Annotated[
    str | None,
    typer.Option(
        metavar="PART", help="Switch a part off: weights, analyser, planner, arguments or tools."
    ),
]
NoStore = Annotated[bool, typer.Option("--no-store", help="Do not store the trace.")]
Svg = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Save the final view as an SVG picture.")
]
Out = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Write a batch's answers to a file.")
]
Resume = Annotated[
    bool, typer.Option("--resume", help="Go on with the batch whose answers --out holds.")
]
InFlight = Annotated[
    int, typer.Option(min=1, metavar="N", help="Questions of a batch asked side by side.")
]
