"""Boards of single signs in the many notations that people use for them."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

_STYLES = (
    "spaces spaces dense dense commas tight bars boxed markdown json strings tuples slashes semicolons piped "
    "rows numbered lettered indented framed wide tabs quoted stacked"
).split()


def drawn(rng: Random, rows: Sequence[Sequence[str]], *, styles: Sequence[str] = _STYLES) -> str:
    """Write rows of signs in a random notation that tools.drawn_rows reads."""
    style = rng.choice(styles)
    quote = rng.choice(["'", '"', '"'])
    loose = rng.random() < 0.5
    body = [(" " if loose else "").join(row) for row in rows]
    if style == "spaces":
        return "\n".join(" ".join(row) for row in rows)
    if style == "dense":
        return "\n".join("".join(row) for row in rows)
    if style == "commas":
        return "\n".join(", ".join(row) for row in rows)
    if style == "tight":
        return "\n".join(",".join(row) for row in rows)
    if style == "bars":
        return "\n".join(" | ".join(row) for row in rows)
    if style == "boxed":
        return "\n".join("|" + "|".join(row) + "|" for row in rows)
    if style == "markdown":
        return "\n".join("| " + " | ".join(row) + " |" for row in rows)
    if style == "json":
        cells = [", ".join(f"{quote}{cell}{quote}" for cell in row) for row in rows]
        return rng.choice(["[[{}]]", "[[{}]]"]).format(
            rng.choice(["], [", "],\n [", "],["]).join(cells)
        )
    if style == "tuples":
        return "(" + rng.choice([") (", "), (", ")\n("]).join(" ".join(row) for row in rows) + ")"
    if style == "strings":
        return "[" + rng.choice([", ", ",\n "]).join(f"{quote}{row}{quote}" for row in body) + "]"
    if style == "slashes":
        return rng.choice([" / ", "/"]).join(body)
    if style == "semicolons":
        return rng.choice(["; ", ";"]).join(body)
    if style == "piped":
        return " | ".join("".join(row) for row in rows)
    if style == "rows":
        name = rng.choice(["row", "Row", "r", "R"])
        gap = " " if len(name) > 1 else ""
        return "\n".join(f"{name}{gap}{i}: {row}" for i, row in enumerate(body, 1))
    if style == "numbered":
        sign = rng.choice([":", ")", "."])
        return "\n".join(f"{i}{sign} {row}" for i, row in enumerate(body, 1))
    if style == "lettered":
        sign = rng.choice([":", ")"])
        return "\n".join(f"{chr(97 + i)}{sign} {row}" for i, row in enumerate(body))
    if style == "indented":
        return "\n".join("    " + row for row in body)
    if style == "framed":
        line = "+" + "---+" * len(rows[0])
        return line + "\n" + "".join("| " + " | ".join(row) + f" |\n{line}\n" for row in rows)
    if style == "wide":
        return "\n".join("   ".join(row) for row in rows)
    if style == "tabs":
        return "\n".join("\t".join(row) for row in rows)
    if style == "quoted":
        return "\n".join(f"{quote}{row}{quote}" for row in body)
    return "\n\n".join(body)


def chess(rng: Random, rows: Sequence[Sequence[str]]) -> str:
    """Write a board with ranks beside it and files below."""
    side = len(rows)
    lines = [f"{side - i} " + " ".join(row) for i, row in enumerate(rows)]
    if rng.random() < 0.7 and side < 10:
        lines.append("  " + " ".join("abcdefghijklmnop"[:side]))
    return "\n".join(lines)


def forsyth(rows: Sequence[Sequence[str]], empty: str) -> str:
    """Write a board as `3Q4/8/…`."""
    said = []
    for row in rows:
        text, run = "", 0
        for cell in row:
            if cell == empty:
                run += 1
                continue
            text += (str(run) if run else "") + cell
            run = 0
        said.append(text + (str(run) if run else ""))
    return "/".join(said)
