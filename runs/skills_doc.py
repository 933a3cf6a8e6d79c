"""Write docs/skills.md from the registered tools: `python runs/skills_doc.py`."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from reasonnet.tools.registry import Parameter, tools

OUT = Path(__file__).parents[1] / "docs" / "skills.md"


def parameter(name: str, declared: Parameter) -> str:
    """Describe a parameter: `numbers: whole number, 2 or more`."""
    if declared.most == 1:
        count = "" if declared.least else ", optional"
    elif declared.most is None or declared.most >= 100:
        count = f", {declared.least} or more"
    else:
        count = f", {declared.least} to {declared.most}"
    return f"`{name}`: {declared.type.name}{count}"


def document() -> str:
    """Return the whole page."""
    lines = [
        "# Skills",
        "",
        "Every skill has one typed tool; the parameters are what a Reader marks in the question.",
        "Made by `python runs/skills_doc.py`.",
    ]
    for domain, group in groupby(tools().values(), key=lambda tool: tool.skill.split("/")[0]):
        lines += ["", f"## {domain}", "", "| skill | what | parameters |", "|---|---|---|"]
        for tool in group:
            marks = "<br>".join(parameter(n, p) for n, p in tool.parameters.items())
            lines.append(f"| `{tool.skill}` | {tool.summary} | {marks} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    OUT.write_text(document(), encoding="utf-8")
