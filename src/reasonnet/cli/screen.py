"""Draws a view: the plan with its steps, as it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.console import Group, RenderableType
from rich.constrain import Constrain
from rich.table import Table
from rich.text import Text

from reasonnet.cli.steps import Mark, StepView, Try
from reasonnet.cli.view import View

COLOURS = ("cyan", "magenta", "yellow", "blue", "bright_cyan", "bright_magenta")
"""A step and the references to it share a colour."""
SIGNS: dict[Mark, tuple[str, str]] = {
    "verified": ("✓", "green"),
    "unverified": ("~", "yellow"),
    "refuted": ("✗", "red"),
    "none": ("–", "dim"),
}
SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
LABELS = {"several": "several problems", "none": "out of scope"}
WIDTH = 104
"""Widest drawing; longer lines are hard to read."""


def plain(text: str) -> str:
    """Replace control characters: an answer must not move the cursor."""
    return "".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in text)


def seconds(value: float) -> str:
    """Return a duration as people say it."""
    if value < 0.0995:
        return f"{value * 1000:.0f} ms" if value >= 0.001 else "<1 ms"
    return f"{value:.1f} s" if value < 60 else f"{value // 60:.0f} min {value % 60:.0f} s"


def count(value: float) -> str:
    """Return a count with three digits at most: 450k, 1.2M, 7.6B."""
    for size, unit in ((1e9, "B"), (1e6, "M"), (1e3, "k")):
        if value >= size:
            scaled = value / size
            return f"{scaled:.0f}{unit}" if scaled >= 100 else f"{scaled:.3g}{unit}"
    return f"{value:g}"


def plan(view: View, elapsed: float = 0.0) -> RenderableType:
    """Draw the plan as it stands; `elapsed` seconds have passed since the question came in."""
    steps = view.steps  # one list throughout: a new plan may come while this draws
    lines: list[RenderableType] = [_headline(view, elapsed)]
    for planner, size, reason in view.given_up:
        size_said = "one step" if size == 1 else f"{size} steps"
        said = f"↻ plan of {size_said} ({planner}) given up: {reason}"
        lines.append(Text(plain(said), "dim yellow", no_wrap=True, overflow="ellipsis"))
    if steps:
        lines += [Text(""), Constrain(_steps(steps, elapsed), WIDTH)]
    return Group(*lines)


def _working(what: str, elapsed: float, style: str = "") -> Text:
    frame = SPINNER[int(elapsed * 10) % len(SPINNER)]
    return Text.assemble((frame, "cyan"), " ", (what, style))


def _headline(view: View, elapsed: float) -> Text:
    if view.label is None and view.document is None:
        return _working("reading the question", elapsed, "dim")
    line = Text()
    if view.label is not None:
        line.append("◆ ", "cyan")
        line.append(LABELS.get(view.label, view.label), "bold")
        line.append(f" {view.confidence:.0%}", "dim")
    if len(view.steps) > 1:
        line.append(("  ·  " if line else "") + f"{len(view.steps)} steps by {view.planner}", "dim")
    for by in view.plan_checked_by:
        line.append("  ✓ ", "green")
        line.append(by, "dim")
    return line


def _steps(steps: Sequence[StepView], elapsed: float) -> Table:
    colours = {s.id: COLOURS[i % len(COLOURS)] for i, s in enumerate(steps)}
    table = Table.grid(padding=(0, 2), expand=True)
    table.add_column(width=max(len(s.id) for s in steps))
    table.add_column(ratio=1, overflow="fold")
    table.add_column(max_width=26, overflow="ellipsis", no_wrap=True)
    table.add_column(justify="right", min_width=6, no_wrap=True)
    for index, step in enumerate(steps):
        if index:
            table.add_row()
        table.add_row(
            Text(step.id, f"bold {colours[step.id]}"),
            Group(_question(step, colours), *_result(step, colours)),
            Group(*_work(step, elapsed)),
            _time(step, elapsed),
        )
    return table


def _question(step: StepView, colours: Mapping[str, str]) -> Text:
    text = Text()
    for piece, is_reference in step.question:
        if is_reference:
            text.append(f"⟨{piece}⟩", f"bold {colours.get(piece, 'white')}")
        else:
            text.append(plain(piece))
    return text


def _result(step: StepView, colours: Mapping[str, str]) -> list[Text]:
    if step.status == "answered":
        return [Text.assemble(("→ ", "dim"), (plain(str(step.answer)), "bold"))]
    if step.status == "waiting":
        needs = dict.fromkeys(piece for piece, is_reference in step.question if is_reference)
        waits = [(f" ⟨{need}⟩", colours.get(need, "white")) for need in needs]
        return [Text.assemble(("waits for", "dim"), *waits)] if waits else []
    if step.status == "working":
        return []
    return [Text.assemble(("→ – ", "dim"), (plain(step.reason or step.status), "dim italic"))]


def _work(step: StepView, elapsed: float) -> list[Text]:
    """Draw who worked on a step: its best try in full, other tries in a line each."""
    if step.status == "working" and not step.tries:
        return [_working("routing", elapsed, "dim")]
    best = step.best
    drawn: list[Text] = []
    for tried in list(step.tries):
        if tried.state == "working" and step.status == "working":
            drawn.append(_working(tried.specialist, elapsed))
        elif tried is best and step.status == "answered":
            drawn += [Text(tried.specialist), _checked(step.mark, tried)]
        else:
            drawn.append(_other(tried))
    return drawn


def _checked(mark: Mark, tried: Try) -> Text:
    sign, colour = SIGNS[mark]
    said = {"verified": ", ".join(dict.fromkeys(tried.right)), "unverified": "unverified"}
    return Text.assemble((sign, colour), (f" {said.get(mark, mark)}", "dim"))


def _other(tried: Try) -> Text:
    sign, colour = SIGNS[tried.mark]
    if tried.state == "cancelled":
        return Text(f"– {tried.specialist} (stopped)", "dim")
    said = f" {tried.specialist}" + (f": {plain(tried.answer)}" if tried.answer else "")
    return Text.assemble((sign, colour), (said, "dim"))


def _time(step: StepView, elapsed: float) -> Text:
    if step.seconds is not None and step.status not in ("skipped", "waiting"):
        return Text(seconds(step.seconds), "dim")
    if step.status == "working" and step.started is not None:
        return Text(seconds(max(0.0, elapsed - step.started)), "cyan")
    return Text("")
