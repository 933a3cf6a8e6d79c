"""Draws what the plan's view leaves out: every call and check, the bill, the events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from reasonnet.cli.screen import count, plain, seconds

VERDICTS = {"right": ("✓", "green"), "wrong": ("✗", "red"), "unknown": ("?", "yellow")}
LONG = 500
"""Calls and evidence are cut to so many characters; `trace show --json` has them in full."""


def attempts(document: Mapping[str, Any]) -> RenderableType:
    """Draw every attempt with its call and its checks, those of earlier plans first."""
    plans = [*document["abandoned"], document["plan"]]
    drawn: list[RenderableType] = [_title("attempts")]
    for plan in plans:
        if len(plans) > 1:
            drawn.append(Text(f"plan {plan['revision']} by {plan['planner']}", "dim"))
        for step in plan["steps"]:
            drawn += [_attempt(step["id"], attempt) for attempt in step["attempts"]]
            if not step["attempts"]:
                drawn.append(
                    Text.assemble((step["id"], "bold"), (f"  {_short(step['reason'])}", "dim"))
                )
        drawn += [_check("plan", check) for check in plan["checks"]]
    return Group(*drawn)


def _attempt(step: str, attempt: Mapping[str, Any]) -> RenderableType:
    head = Text.assemble((step, "bold"), "  ", attempt["specialist"])
    if attempt["answer"] is not None:
        head.append(" → ", "dim")
        head.append(_short(attempt["answer"]), "bold")
        head.append(f"  confidence {attempt['confidence']:.3f}", "dim")
    else:
        head.append(f"  {_short(attempt['error'])}", "red")
    head.append(f"  {seconds(attempt['seconds'])}", "dim")
    lines: list[RenderableType] = [head]
    if attempt["call"] is not None:
        lines.append(Padding(Text(_short(attempt["call"]), "cyan"), (0, 0, 0, 3)))
    lines += [Padding(_check("", check), (0, 0, 0, 3)) for check in attempt["checks"]]
    return Group(*lines)


def _check(prefix: str, check: Mapping[str, Any]) -> Text:
    sign, colour = VERDICTS.get(check["verdict"], ("!", "red"))
    by = f" by {check['by']}" if check["by"] and check["by"] != check["method"] else ""
    line = Text.assemble((f"{prefix}  " if prefix else "", "bold"), (sign, colour))
    line.append(f" {check['method']}{by} says {check['verdict']}")
    if not check["independent"]:
        line.append(" (not independent)", "dim")
    if check["evidence"]:
        line.append(f": {_short(check['evidence'])}", "dim")
    return line


def bill(document: Mapping[str, Any]) -> RenderableType:
    """Draw what the question cost."""
    cost = document["bill"]
    usd = f"at least ${cost['usd'] or 0:.4f}" if cost["usd"] is None else f"${cost['usd']:.4f}"
    rows = [
        ("seconds", f"{cost['seconds']:.3f}, critical path {cost['critical_path_seconds']:.3f}"),
        ("tools", f"{cost['tool_cpu_seconds']:.3f} processor seconds"),
        ("models", f"{count(cost['parameters_active'])} parameters, {count(cost['flops'])} flops"),
        ("tokens", f"{cost['tokens_in']:,} read, {cost['tokens_out']:,} written"),
        ("price", usd),
    ]
    if cost["unknown_costs"]:
        rows[-1] = ("price", f"unknown for {cost['unknown_costs']} calls")
    table = Table.grid(padding=(0, 2))
    for name, value in rows:
        table.add_row(Text(name, "dim"), value)
    return Group(_title("bill"), table)


def events(told: Sequence[Mapping[str, Any]]) -> RenderableType:
    """Draw the events, a line each."""
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for event in told:
        said = " ".join(_told(event))
        table.add_row(Text(f"{event['at']:.4f}", "dim"), Text(event["type"], "cyan"), Text(said))
    return Group(_title("events"), table)


def _told(event: Mapping[str, Any]) -> Iterator[str]:
    """Yield the parts of an event's line."""
    yield from (str(event[key]) for key in ("step", "specialist", "label") if event.get(key))
    match event["type"]:
        case "analysed":
            yield f"{event['confidence']:.3f}"
        case "planned" | "replanned":
            size = len(event["plan"]["steps"])
            yield f"{size} {'step' if size == 1 else 'steps'} by {event['plan']['planner']}"
        case "step_started":
            yield _short(event["question"])
        case "attempt_started" if event["hedge"]:
            yield "(beside a straggler)"
        case "attempted":
            attempt = event["attempt"]
            yield f"{attempt['specialist']} → {_short(attempt['answer'] or attempt['error'])}"
        case "judged":
            yield f"{event['verdict']['verdict']} says {event['verdict']['method']}"
        case "step_finished":
            yield f"{event['status']} {_short(event['answer'])}"
    if event.get("reason"):
        yield f"({_short(event['reason'])})"


def _title(text: str) -> RenderableType:
    return Padding(Rule(Text(text, "bold"), style="dim", align="left"), (1, 0, 0, 0))


def _short(text: str | None) -> str:
    if text is None:
        return ""
    text = plain(text)
    return text if len(text) <= LONG else text[: LONG - 1] + "…"
