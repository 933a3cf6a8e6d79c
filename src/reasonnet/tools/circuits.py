"""Logic circuits drawn with box characters: wires are traced through the drawing.

The drawing has one line for every input (`A: ───┐`), whose wire turns down; branches (├, └) lead
to the right over other wires into gates (`│&&`), possibly through an inverter (`>o`). All gates
of this first column feed one last gate, before OUT.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from reasonnet.tools.arguments import WORD
from reasonnet.tools.choices import choice
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, tool

MAX_ROWS = 400
MAX_COLUMNS = 400
_INPUT = re.compile(r"\s*(\w{1,8})\s*[:=]?\s*─*┐")
_BRANCHES = "├└"
_DEFAULT = {
    "&": "and", "∧": "and", "↑": "nand", "⊼": "nand", "⊕": "xor", "⊻": "xor", "+": "or",
    "∨": "or", "≥": "or", "↓": "nor", "⊽": "nor", "=": "xnor",
}  # fmt: skip
Rows = tuple[str, ...]


def parse_circuit(text: str) -> Rows:
    """Parse a drawing: lines of box characters with inputs at the top and one OUT.

    Gates may also be listed, a line or a part between `;` each: `g1 = AND(A, NOT B)`,
    `g2: A XOR C`, `OUT = OR(g1, g2)`.

    Raises:
        ArgumentError: no inputs, no OUT, or a drawing too large.
    """
    rows = tuple(line.rstrip() for line in text.strip("\n`").split("\n"))
    if _named(text):
        return tuple(re.split(r"[\n;]", text.strip("\n`")))
    if not 3 <= len(rows) <= MAX_ROWS or max(map(len, rows)) > MAX_COLUMNS:
        raise ArgumentError("not a drawn circuit")
    if not any(_INPUT.match(row) for row in rows) or "OUT" not in text.upper():
        raise ArgumentError("not a drawn circuit: no inputs or no OUT")
    return rows


def _parse_sign(text: str) -> str:
    plain = text.strip().strip("'\"`:")
    if not plain or len(plain) > 4 or len(set(plain)) != 1 or plain.isalnum() or plain.isspace():
        raise ArgumentError(f"not a sign of a gate: {text[:20]!r}")
    return plain[0]


def _parse_bit(text: str) -> bool:
    plain = text.strip().lower().strip(".,;'\"")
    if plain in ("1", "true", "high", "on", "t", "h"):
        return True
    if plain in ("0", "false", "low", "off", "f", "l"):
        return False
    raise ArgumentError(f"not a truth value: {text[:20]!r}")


CIRCUIT = ArgumentType("drawn circuit", parse_circuit)
SIGN = ArgumentType("sign of a gate", _parse_sign)
BIT = ArgumentType("0 or 1", _parse_bit)
GATE = choice(
    "gate",
    {
        "and": "and|and gate",
        "or": "or|or gate",
        "nand": "nand|nand gate|not and",
        "nor": "nor|nor gate|not or",
        "xor": "xor|xor gate|exclusive or|exor",
        "xnor": "xnor|xnor gate|equivalence",
    },
)


def _output(gate: str, values: list[bool]) -> bool:
    match gate:
        case "and":
            return all(values)
        case "nand":
            return not all(values)
        case "or":
            return any(values)
        case "nor":
            return not any(values)
        case "xor":
            return sum(values) % 2 == 1
        case _:
            return sum(values) % 2 == 0


_LINE = re.compile(
    r"\s*(?:[-*•]\s*|\d+[.)]\s+)?(\w{1,12})\s*(?:=|:=|:|<-|←)\s*(?:"
    r"(NAND|NOR|XNOR|XOR|AND|OR)\s*[(\[]([^()\[\]]*)[)\]]|([^()\[\]]*))\s*[.,]?\s*",
    re.IGNORECASE,
)
_INFIX = re.compile(r"\s+(nand|nor|xnor|xor|and|or)\s+", re.IGNORECASE)
_NOT = re.compile(r"(?:not\s+|[!~¬]\s?|/)?(\w{1,12})('?)", re.IGNORECASE)


def _wires(texts: list[str]) -> list[tuple[str, bool]] | None:
    found = [_NOT.fullmatch(text.strip()) for text in texts]
    if not found or None in found:
        return None
    return [
        (m[1], (len(m[0]) > len(m[1])) != (bool(m[2]) and m[0].startswith(("!", "~"))))
        for m in found
        if m is not None
    ]


def _named(text: str) -> tuple[list[tuple[str, list[tuple[str, bool]]]], str] | None:
    """Read a list of gates whose last one joins all others; None where the text is none."""
    gates: dict[str, tuple[str, list[tuple[str, bool]]]] = {}
    lines = [line for line in re.split(r"[\n;]", text.strip("\n`")) if line.strip()]
    if not 2 <= len(lines) <= MAX_ROWS:
        return None
    for line in lines:
        found = _LINE.fullmatch(line)
        if found is None:
            return None
        if found[2]:
            sign, wires = found[2].lower(), _wires(found[3].split(","))
        else:
            parts = _INFIX.split(found[4].strip())
            signs = {part.lower() for part in parts[1::2]}
            if len(signs) != 1:
                return None
            sign, wires = signs.pop(), _wires(parts[::2])
        if wires is None:
            return None
        gates[found[1].lower()] = (sign, wires)
    *_, last = gates
    joined = gates.pop(last)
    if {name.lower() for name, _ in joined[1]} != set(gates) or any(no for _, no in joined[1]):
        return None
    return list(gates.values()), joined[0]


def traced(rows: Rows) -> tuple[list[tuple[str, list[tuple[str, bool]]]], str]:
    """Trace the drawing; return the gates' signs with their inputs and inversions, and the last
    gate's sign.

    Raises:
        ToolError: a wire that leads nowhere, or no last gate.
    """
    if listed := _named("\n".join(rows)):
        return listed
    wires: dict[int, str] = {}
    for row in rows:
        found = _INPUT.match(row)
        if found:
            wires[found.end() - 1] = found[1]
    gates: list[tuple[str, list[tuple[str, bool]]]] = []
    previous = -2
    for number, row in enumerate(rows):
        start = next((i for i, c in enumerate(row) if c in _BRANCHES and i in wires), None)
        if start is None:
            continue
        end = start + 1
        while end < len(row) and row[end] in "─>o○":
            end += 1
        if row[end : end + 1] not in ("│", "|") or end + 1 >= len(row):
            raise ToolError(f"a wire of {wires[start]} leads to no gate")
        sign, wire = row[end + 1], (wires[start], ">" in row[start:end])
        if number == previous + 1 and gates and gates[-1][0] == sign:
            gates[-1][1].append(wire)
        else:
            gates.append((sign, [wire]))
        previous = number
    for row in rows:
        last = re.search(r"(\S)─* ?OUT", row, re.IGNORECASE)
        if last:
            return gates, last[1]
    raise ToolError("no last gate")


@tool(
    "circuits/output",
    chance=0.5,
    circuit=one(CIRCUIT),
    sign=many(SIGN, 0, 12),
    gate=many(GATE, 0, 12),
    input=many(WORD, 1, 80),
    value=many(BIT, 1, 80),
)
def output(
    circuit: Rows,
    sign: tuple[str, ...],
    gate: tuple[str, ...],
    input: tuple[str, ...],
    value: tuple[bool, ...],
) -> int:
    """The output (1 or 0) of a drawn circuit of two levels of gates.

    Args:
        circuit: the drawing (see the module).
        sign: the signs of gates that the legend explains, parallel to `gate`.
        gate: what they stand for.
        input: the names of the inputs, parallel to `value`.
        value: 1 or 0.

    Raises:
        ToolError: wires that lead nowhere, unknown signs, or an input without a value.
    """
    if len(sign) != len(gate) or len(input) != len(value):
        raise ToolError("names and meanings do not match")
    legend: Mapping[str, str] = {**_DEFAULT, **dict(zip(sign, gate, strict=True))}
    values = {name.lower(): bit for name, bit in zip(input, value, strict=True)}
    gates, last = traced(circuit)
    if not gates:
        raise ToolError("no gates")
    legend = {**legend, **{gate: gate for gate in ("and", "or", "nand", "nor", "xor", "xnor")}}
    outputs = []
    for mark, wires in gates:
        missing = [name for name, _ in wires if name.lower() not in values]
        if missing or mark not in legend:
            raise ToolError(f"no value of {missing[0]}" if missing else f"unknown sign {mark}")
        outputs.append(
            _output(legend[mark], [values[name.lower()] != inverted for name, inverted in wires])
        )
    if last not in legend:
        raise ToolError(f"unknown sign {last}")
    return int(_output(legend[last], outputs))
