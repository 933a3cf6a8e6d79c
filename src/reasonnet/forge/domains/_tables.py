"""Tables of cells in the most different notations, and remarks that go with them."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from reasonnet.forge.domains._boards import Rows, written
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.wording import Marked, Piece, Slot, join, mark

_LINES = (
    "spaces", "wide", "tabs", "columns", "commas", "tight", "csv", "bars", "bare-bars", "framed",
    "boxed", "markdown", "brackets", "spaced-brackets", "labelled", "labelled", "lettered", "bullets",
    "mail", "indented", "quoted-lines", "quoted-list", "curly-lines", "round-lines", "tuples",
)  # fmt: skip
_ONE_LINE = (
    "json", "json", "slashes", "tight-slashes", "semicolons", "matlab", "pipes", "double-pipes",
    "curly", "round", "typed-breaks", "latex", "pmatrix", "comma-groups", "strings", "labelled-line",
)  # fmt: skip


def text_of(rng: Random, rows: Rows, *, dense: bool = False) -> str:
    """Write rows in one of some forty notations; `dense`: also without blanks between cells."""
    if dense and rng.random() < 0.35:
        return _dense(rng, ["".join(row) for row in rows])
    if rng.random() < 0.3:
        return written(rng, rows)
    style = rng.choice(_LINES) if rng.random() < 0.6 else rng.choice(_ONE_LINE)
    if len(rows[0]) < 2 or len(rows) < 2:
        style = "json"
    wide = max(len(cell) for row in rows for cell in row)
    spaced = [" ".join(row) for row in rows]
    comma = [", ".join(row) for row in rows]
    tight = [",".join(row) for row in rows]
    even = [[cell.rjust(wide) for cell in row] for row in rows]
    match style:
        case "wide":
            return "\n".join(rng.choice(["  ", "   "]).join(row) for row in rows)
        case "tabs":
            return "\n".join("\t".join(row) for row in rows)
        case "columns":
            return "\n".join(" ".join(row) for row in even)
        case "commas":
            return "\n".join(comma)
        case "tight":
            return "\n".join(tight)
        case "csv":
            return "\n".join(";".join(row) for row in rows)
        case "bars":
            return "\n".join("| " + " | ".join(row) + " |" for row in even)
        case "bare-bars":
            return "\n".join(rng.choice([" | ", "|"]).join(row) for row in rows)
        case "framed":
            rule = "+" + "+".join("-" * (wide + 2) for _ in rows[0]) + "+"
            body = ["| " + " | ".join(row) + " |" for row in even]
            return rule + "\n" + f"\n{rule}\n".join(body) + "\n" + rule
        case "boxed":
            rule = "─" * len(" ".join(even[0]))
            body = ["│" + " ".join(row) + "│" for row in even]
            return "\n".join([f"┌{rule}┐", *body, f"└{rule}┘"])
        case "markdown":
            body = ["| " + " | ".join(row) + " |" for row in rows]
            return "\n".join([body[0], "|" + "---|" * len(rows[0]), *body[1:]])
        case "brackets":
            return "\n".join(f"[{line}]" for line in comma)
        case "spaced-brackets":
            return "\n".join(f"[ {line} ]" for line in spaced)
        case "labelled":
            name = rng.choice(["Row {}: ", "row {}: ", "R{}: ", "r{} = ", "{}: ", "row {} -> ", "Line {}: ", "ROW {}:  "])  # fmt: skip
            return "\n".join(name.format(i) + t for i, t in enumerate(rng.choice([spaced, comma]), rng.choice([0, 1, 1])))  # fmt: skip
        case "lettered" if len(rows) < 20:
            return "\n".join(f"{'ABCDEFGHIJKLMNOPQRST'[i]}: {t}" for i, t in enumerate(spaced))
        case "bullets":
            return "\n".join(f"{rng.choice('*•')} {t}" for t in spaced)
        case "mail":
            return "\n".join(f"> {t}" for t in spaced)
        case "indented":
            return "\n".join("    " + t for t in rng.choice([spaced, comma]))
        case "quoted-lines":
            quote = rng.choice("\"'")
            return "\n".join(f"{quote}{t}{quote}" for t in spaced)
        case "quoted-list":
            quote = rng.choice("\"'")
            return "[" + ",\n ".join(f"{quote}{t}{quote}" for t in spaced) + "]"
        case "curly-lines":
            return "{\n" + ",\n".join("  {" + t + "}" for t in comma) + "\n}"
        case "round-lines":
            return "\n".join(f"({t})" for t in rng.choice([spaced, comma]))
        case "tuples":
            return "(" + ",\n ".join(f"({t})" for t in comma) + ")"
        case "json":
            return "[" + rng.choice([", ", ","]).join(f"[{t}]" for t in rng.choice([comma, tight])) + "]"  # fmt: skip
        case "slashes":
            return rng.choice([" / ", " // "]).join(rng.choice([spaced, comma]))
        case "tight-slashes":
            return "/".join(tight)
        case "semicolons":
            return rng.choice(["; ", " ; ", ";"]).join(rng.choice([spaced, comma, tight]))
        case "matlab":
            return "[" + rng.choice(["; ", ";"]).join(spaced) + "]"
        case "pipes":
            return " | ".join(spaced)
        case "double-pipes":
            return " || ".join(rng.choice([spaced, comma]))
        case "curly":
            return "{" + ",".join("{" + t + "}" for t in tight) + "}"
        case "round":
            return rng.choice([" ", ", ", ""]).join(f"({t})" for t in rng.choice([spaced, comma]))
        case "typed-breaks":
            return '"' + "\\n".join(spaced) + '"'
        case "latex":
            return " \\\\ ".join(" & ".join(row) for row in rows)
        case "pmatrix":
            kind = rng.choice(["pmatrix", "bmatrix"])
            return f"\\begin{{{kind}}} " + " \\\\ ".join(" & ".join(row) for row in rows) + f" \\end{{{kind}}}"  # fmt: skip
        case "comma-groups":
            return ", ".join(spaced)
        case "strings":
            return "[" + ", ".join(f'"{t}"' for t in spaced) + "]"
        case "labelled-line":
            return "; ".join(spaced)
    return "\n".join(spaced)


def _dense(rng: Random, lines: Sequence[str]) -> str:
    if len(lines) < 2 or len(lines[0]) < 2:
        return "\n".join(lines)
    name = rng.choice(["Row {}: ", "r{}: ", "{}: "])
    return rng.choice(
        [
            "\n".join(lines),
            "\n".join(lines),
            "/".join(lines),
            " / ".join(lines),
            "; ".join(lines),
            " ".join(lines),
            "|".join(lines),
            " | ".join(lines),
            ", ".join(lines),
            "[" + ", ".join(f'"{t}"' for t in lines) + "]",
            "[" + ",".join(f"'{t}'" for t in lines) + "]",
            "\n".join(f"'{t}'" for t in lines),
            "\n".join("    " + t for t in lines),
            "\n".join(name.format(i) + t for i, t in enumerate(lines, 1)),
            "\n".join(f"> {t}" for t in lines),
            "\n".join(f"|{t}|" for t in lines),
            "\\n".join(lines),
        ]
    )


def put(rng: Random, text: str) -> Marked:
    """Set a grid off from the words before it; the text is marked with the slot's role."""
    several = "\n" in text
    draw = rng.random()
    fence = several and draw < 0.12
    before = "\n" if several or rng.random() < 0.3 else " "
    if several and rng.random() < 0.3:
        before = "\n\n"
    if not several and draw < 0.1:
        return join(before, "`", mark(text), "`")
    return join(before + ("```\n" if fence else ""), mark(text), "\n```" if fence else "")


def table(rng: Random, rows: Rows, *, dense: bool = False) -> Marked:
    """Write rows in one of many notations, set off from the words before."""
    return put(rng, text_of(rng, rows, dense=dense))


def signs(rng: Random, rows: Rows, sets: Sequence[dict[str, str]]) -> Marked:
    """Write digits as signs (`#.`), on lines or on one line."""
    sign = rng.choice(sets)
    drawn = [[sign[cell] for cell in row] for row in rows]
    if len(rows) < 2 or len(rows[0]) < 2:
        return put(rng, "\n".join("".join(row) for row in drawn))
    if rng.random() < 0.4:
        return put(rng, text_of(rng, drawn, dense=False) if rng.random() < 0.01 else "\n".join(" ".join(row) for row in drawn))  # fmt: skip
    gap = rng.choice(["\n", "\n", "\n", "\n", "/", " / ", "; "])
    return put(rng, gap.join("".join(row) for row in drawn))


_GREET = (
    "Hi all,", "Hey there!", "Good morning.", "Hello, quick one.", "Sorry to bother you again.", "Dear team,", "Yo,",
    "ok so", "Morning!", "Hello everyone,", "Hi, me again.", "Quick question.", "help pls", "So.", "Dear forum,",
)  # fmt: skip
_ROWS_OUT = (
    "Print the rows below each other.", "Answer as a JSON list of lists.", "One row per line, numbers separated by spaces.",
    "Just the finished table, no chat.", "Same layout as I used, please.", "Rows on separate lines.", "Output only.",
    "No explanation needed.", "Please show the final grid.", "Write it out row by row.", "", "", "", "",
)  # fmt: skip
_NUMBER_OUT = (
    "One number, please.", "Just the number.", "Reply with a single integer.", "Answer: ___", "A number will do.",
    "No working required.", "Give only the figure.", "Return an int.", "Nothing but the number.", "", "", "", "",
)  # fmt: skip
_TRUTH_OUT = (
    "True or False?", "Just yes or no.", "Answer True/False.", "Reply with one word, True or False.", "Print True or False.",
    "T or F?", "Boolean answer.", "A plain yes or no is enough.", "Output: True | False", "", "", "",
)  # fmt: skip
_WHY = (
    "My train leaves in 12 minutes.", "This is item 4 of 9 on the sheet.", "I have been staring at it since 7 o'clock.",
    "It is worth 5 points.", "My cousin solved it in 30 seconds.", "It came up at lunch.", "Don't ask why I need it.",
    "It is for a newsletter with 200 readers.", "We bet a coffee on it.", "It's from chapter 3.", "The kids want to know.",
    "I did it by hand and don't trust myself.", "", "", "",
)  # fmt: skip


def around(rng: Random) -> dict[str, Slot]:
    """Draw what stands around a puzzle and is no argument of it."""
    person, other = rng.sample(PEOPLE, 2)
    return {
        "_person": person,
        "_other": other,
        "_hi": rng.choice(_GREET),
        "_rows": rng.choice(_ROWS_OUT),
        "_number": rng.choice(_NUMBER_OUT),
        "_truth": rng.choice(_TRUTH_OUT),
        "_why": rng.choice(_WHY),
        "_grid": rng.choice(["grid", "board", "table", "matrix", "array", "field", "sheet", "block", "tray", "mesh", "2D list", "rectangle"]),
        "_cell": rng.choice(["cell", "square", "tile", "box", "position", "field", "slot", "spot"]),
        "_no": str(rng.randint(2, 99)),
    }  # fmt: skip


def many(rng: Random, values: Sequence[str]) -> Marked:
    """Write a list in one of many notations; every item is marked on its own."""
    left, right, gap, last, before = "", "", ", ", "", [""]
    style = rng.randrange(22)
    match style:
        case 0 | 1:
            pass
        case 2:
            left, right = rng.choice([("[", "]"), ("(", ")"), ("{", "}"), ("<", ">")])
        case 3 | 4:
            left, right = rng.choice([("[", "]"), ("[", "]"), ("(", ")"), ("{", "}")])
            before = [rng.choice("\"'")]
            gap = rng.choice([", ", ","])
        case 5:
            gap = rng.choice([" / ", "/"])
        case 6:
            gap = rng.choice([" | ", "|"])
            left, right = rng.choice([("", ""), ("| ", " |")])
        case 7:
            gap, left = "\n", "\n"
        case 8:
            gap = "\n" + rng.choice(["- ", "* ", "• ", "– ", "> ", "+ ", "    ", "  "])
            left = gap
        case 9:
            number = rng.choice(["\n{}. ", "\n{}) ", "\n({}) ", "\n#{} ", "\n{}: "])
            numbered = [
                piece
                for i, value in enumerate(values, 1)
                for piece in ((number.format(i), None), (value, "*"))
            ]
            return Marked(tuple(numbered))
        case 10:
            gap = rng.choice(["; ", ";", " ; "])
        case 11:
            gap, before = rng.choice([", ", " ", ",\n"]), [rng.choice("\"'`")]
        case 12:
            gap = rng.choice(["  ", "   ", "\t", " "])
        case 13:
            gap, last = ", ", rng.choice([" and ", ", and ", " & ", " as well as ", ", plus ", ", then ", " and finally "])  # fmt: skip
        case 14:
            gap = rng.choice([" · ", " – ", " + ", " -> ", " • ", " then ", ", then ", " ... "])
        case 15:
            left, right, gap = "[\n  ", "\n]", ",\n  "
            before = [rng.choice(["", "\"", "'"])]
        case 16:
            gap = ","
        case 17:
            left, right, gap = "(", ")", " "
        case 18:
            gap = " "
        case 19:
            left, right, gap = "«", "»", ", "
        case 20:
            gap, last = " and ", ""
        case _:
            gap = ",\n"
            left = "\n"
    quote = before[0]
    pieces: list[Piece] = [(left, None)] if left else []
    for index, value in enumerate(values):
        if index:
            pieces.append((last if last and index == len(values) - 1 else gap, None))
        pieces += [(quote, None), (value, "*"), (quote, None)] if quote else [(value, "*")]
    if right:
        pieces.append((right, None))
    return Marked(tuple(pieces))
