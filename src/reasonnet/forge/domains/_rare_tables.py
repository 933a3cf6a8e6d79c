"""Tables in notations that are typed rarely: named rows, bullets, calls, tags, arrows."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _tables
from reasonnet.forge.domains._boards import Rows
from reasonnet.forge.wording import Marked, number_words

RARE = 0.22
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_STYLES = ("array", "tags", "bullets", "bullets", "spelled", "ordinal", "nth", "numbered", "one-line", "tight-names", "joined", "angles", "arrows", "listed")  # fmt: skip


def _ordinal(at: int) -> str:
    return f"{at}{'th' if 10 <= at % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(at % 10, 'th')}"


def rare(rng: Random, rows: Rows) -> str | None:
    """Write rows in a rare notation; None where the rows do not suit the one drawn."""
    if len(rows) < 2 or len(rows[0]) < 2:
        return None
    gap = rng.choice([" ", " ", ", ", ","])
    lines = [gap.join(row) for row in rows]
    comma = [", ".join(row) for row in rows]
    between = rng.choice(["\n", "\n", "; ", ", ", ". "])
    match rng.choice(_STYLES):
        case "array":
            name = rng.choice(["array", "np.array", "matrix", "numpy.array", "Matrix"])
            return f"{name}([" + rng.choice([", ", ",\n       "]).join(f"[{t}]" for t in comma) + "])"
        case "tags":
            tag = rng.choice(["td", "td", "th"])
            body = rng.choice(["", "\n"]).join(
                "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>" for row in rows
            )
            return f"<table>{body}</table>" if rng.random() < 0.6 else body
        case "bullets":
            return "\n".join(f"- {t}" for t in rng.choice([lines, [f"[{t}]" for t in comma]]))
        case "spelled" if len(rows) < 13:
            return between.join(f"row {number_words(i)}: {t}" for i, t in enumerate(lines, 1))
        case "ordinal" if len(rows) < 11:
            sign = rng.choice([": ", " is ", " = ", ": "])
            head = rng.choice(["", "", "the "])
            return between.join(f"{head}{_ORDINALS[i]} row{sign}{t}" for i, t in enumerate(lines))
        case "nth":
            return between.join(f"{_ordinal(i)} row: {t}" for i, t in enumerate(lines, 1))
        case "numbered":
            form = rng.choice(["{}. ", "({}) ", "{}) "])
            return "\n".join(form.format(i) + t for i, t in enumerate(lines, 1))
        case "one-line":
            return rng.choice(["; ", ", ", " "]).join(f"Row {i}: {t}" for i, t in enumerate(lines, 1))
        case "tight-names":
            return "\n".join(f"Row{i} {t}" for i, t in enumerate(lines, 1))
        case "joined" if all(cell.isdigit() for row in rows for cell in row):
            sign = rng.choice("-_·:")
            return "\n".join(sign.join(row) for row in rows)
        case "angles":
            left, right = rng.choice([("<", ">"), ("⟨", "⟩")])
            return rng.choice(["\n", " ", ", "]).join(f"{left}{t}{right}" for t in lines)
        case "arrows" if not rows[0][0].isalpha():
            return rng.choice([" -> ", " → ", " => "]).join(lines)
        case "listed":
            return ",\n".join(f"[{t}]" for t in comma)
    return None


def table(rng: Random, rows: Rows, *, dense: bool = False) -> Marked:
    """Write rows in one of many notations, rare ones among them, set off from the words before."""
    text = rare(rng, rows) if rng.random() < RARE else None
    return _tables.table(rng, rows, dense=dense) if text is None else _tables.put(rng, text)
