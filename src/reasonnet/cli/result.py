"""Draws what comes beneath the plan: the answer, and how far to trust it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.box import Box
from rich.console import Group, RenderableType
from rich.constrain import Constrain
from rich.panel import Panel
from rich.text import Text

from reasonnet.cli.screen import SIGNS, WIDTH, count, plain, seconds

BAR = Box("    \n▌   \n    \n▌   \n    \n    \n    \n    \n")
"""A panel that has nothing but its left edge."""


def answer(document: Mapping[str, Any]) -> RenderableType:
    """Draw the answer so that the eye falls on it; why there is none, if there is none."""
    colour = {"answered": "green", "partial": "yellow"}.get(document["status"], "red")
    drawn = []
    if len(document["parts"]) > 1 and document["answer"] is not None:
        for part in document["parts"]:
            text = plain(part["answer"]) if part["answer"] is not None else "–"
            drawn.append(Text.assemble((f"{part['step']}  ", "dim"), (text, f"bold {colour}")))
    elif document["answer"] is not None:
        drawn.append(Text(plain(document["answer"]), f"bold {colour}"))
    if document["reason"] is not None:
        drawn.append(Text(reason(document)))
    barred = Panel(Group(*drawn), box=BAR, border_style=colour, padding=(0, 1))
    return Constrain(barred, WIDTH)


def reason(document: Mapping[str, Any]) -> str:
    """Return why there is no (full) answer, and what would help."""
    said = {"partial": "the rest: ", "abstained": "no answer: ", "failed": "failed: "}
    return said.get(document["status"], "") + plain(str(document["reason"]))


def footer(document: Mapping[str, Any], stored: bool) -> Text:
    """Draw the one line that says how far to trust the answer and what it took."""
    bill = document["bill"]
    line = Text(style="dim")
    if document["answer"] is not None:
        sign, colour = SIGNS["verified" if document["verified"] else "unverified"]
        line.append(sign, f"not dim {colour}")
        line.append(" verified" if document["verified"] else " not verified")
        line.append(f" · confidence {document['confidence']:.2f} · ")
    facts = [seconds(bill["seconds"]), f"{count(bill['parameters_active'])} parameters"]
    if bill["usd"] is None:
        facts.append("price unknown")
    elif bill["usd"]:
        facts.append(f"${bill['usd']:.4f}")
    if stored:
        facts.append(f"trace {document['trace_id']}")
    return line.append(" · ".join(facts))
