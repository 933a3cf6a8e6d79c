"""Drawn logic circuits with values at their inputs."""

from __future__ import annotations

import re
from functools import cache
from random import Random

from reasonnet.forge.domains import _circuits_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark
from reasonnet.tools.circuits import parse_circuit, traced

_SIGN = re.compile(r"^(\S\S): (AND|NAND|XOR|OR|NOR)$", re.MULTILINE)
_VALUE = re.compile(r"^  (\w+) = ([01])", re.MULTILINE)


def _drawing(text: str) -> tuple[int, int]:
    """Return where the drawing starts and ends."""
    start = re.search(r"\n\n(?=\S+: ─)", text)
    if start is None:
        raise ValueError("no drawing")
    return start.end(), len(text[: text.index("\nLegend")].rstrip())


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    spans = [(*_drawing(text), "circuit")]
    for pattern, roles in ((_SIGN, ("sign", "gate")), (_VALUE, ("input", "value"))):
        for m in pattern.finditer(text):
            spans += [(m.start(i), m.end(i), role) for i, role in enumerate(roles, 1)]
    return find(text, spans)


_GYM = Gym(
    "circuit_logic",
    _teach,
    (
        {},
        {},
        {"min_terms": 2, "max_terms": 3, "max_inputs": 3},
        {"min_terms": 4, "max_terms": 7, "max_inputs": 4},
        {"min_terms": 6, "max_terms": 10, "min_inputs": 2, "max_inputs": 5},
        {"min_terms": 10, "max_terms": 14, "min_inputs": 4, "max_inputs": 6},
    ),
)
# The same kinds of drawings, for texts of ours.
_DRAWN = Gym("circuit_logic", _teach, ({"min_terms": 3, "max_terms": 5, "max_inputs": 4}, {"min_terms": 3, "max_terms": 4, "max_inputs": 5}, {"min_terms": 2, "max_terms": 3}, {"min_terms": 2, "max_terms": 5, "max_inputs": 3}))  # fmt: skip


def _netlist(rng: Random, drawing: str, legend: list[tuple[str, str]]) -> str:
    """Write a drawn circuit as a list of named gates."""
    gates, last = traced(parse_circuit(drawing))
    means = {sign[0]: gate for sign, gate in legend}
    case = rng.choice([str.upper, str.upper, str.lower])
    name = rng.choice(["g{n}", "g{n}", "G{n}", "gate{n}", "t{n}", "w{n}", "n{n}", "y{n}"])
    no = rng.choice(["NOT ", "not ", "!", "~", "¬", "NOT "])
    tie = rng.choice([" = ", " = ", ": ", " := ", " <- "])
    infix = rng.random() < 0.4
    lead = rng.choice(["", "", "- ", "* "])

    def line(left: str, gate: str, wires: list[str]) -> str:
        if infix and len(wires) > 1:
            return lead + left + tie + f" {case(gate)} ".join(wires)
        return lead + f"{left}{tie}{case(gate)}({', '.join(wires)})"

    lines = []
    for number, (sign, wires) in enumerate(gates, 1):
        said = [(no if inverted else "") + wire for wire, inverted in wires]
        lines.append(line(name.replace("{n}", str(number)), means[sign], said))
    names = [name.replace("{n}", str(number)) for number in range(1, len(gates) + 1)]
    lines.append(line("OUT", means[last], names))
    return rng.choice(["\n", "\n", "\n", "; "]).join(lines)


KNOWN = 1500
"""Drawings of the other generator that are also asked in words of ours."""


@cache
def _known(index: int) -> str:
    return str(_DRAWN.entry(Random(index))[0]["question"])


def _sample(rng: Random) -> dict[str, Slot]:
    text = _known(rng.randrange(KNOWN))
    start, end = _drawing(text)
    drawing = text[start:end]
    legend = list(dict.fromkeys(_SIGN.findall(text)))
    listed = _netlist(rng, drawing, legend) if rng.random() < 0.3 else ""
    change = rng.choice([{}, {}, {"&": "∧", "+": "∨"}, {"⊕": "⊻"}, {"↑": "⊼", "↓": "⊽"}])
    for old, new in change.items():
        drawing = drawing.replace(old, new)
        if listed:
            break
        legend = [(sign.replace(old, new), gate) for sign, gate in legend]
    rng.shuffle(legend)
    sign_line = rng.choice(["{s}: {g}", "{s} = {g}", "{s} is {g}", "{g}", "{s} means {g}", "{g} is drawn as {s}", "'{s}' for {g}", "{s} -> {g}", "{g}: {s}", "{s} stands for {g}", "{s} {g}", "{g} = {s}", "{s} is an {g} gate"])  # fmt: skip
    case = rng.choice([str.upper, str.lower, str.upper])
    known: list[Marked | str] = []
    if listed:
        known.append(rng.choice(["the usual gates", "gates as named", "every gate has its usual meaning", "NOT inverts", "g's are gates"]))
    elif "{s}" in sign_line:
        for index, (sign, gate) in enumerate(legend):
            known += [rng.choice([", ", ", ", "\n"])] if index else []
            for i, part in enumerate(re.split(r"\{(\w)\}", sign_line)):
                if i % 2 == 0:
                    known.append(part)
                else:
                    known.append(mark(sign, "sign") if part == "s" else mark(case(gate), "gate"))
    else:
        known.append("usual signs")
    values = _VALUE.findall(text)
    rng.shuffle(values)
    value_line = rng.choice(["{i} = {v}", "{i}={v}", "{i}: {v}", "{i} is {v}", "{i} <- {v}", "{i}→{v}", "{i}:{v}", "{i} := {v}", "({i}, {v})", "{i} at {v}", '"{i}": {v}', "pin {i} = {v}", "| {i} | {v} |", "{i} set to {v}"])
    words = rng.choice([("0", "1"), ("0", "1"), ("0", "1"), ("false", "true"), ("low", "high"), ("off", "on"), ("False", "True"), ("L", "H"), ("F", "T"), ("LOW", "HIGH")])  # fmt: skip
    gap = rng.choice([", ", ", ", "; ", "\n", " "])
    bits: list[Marked | str] = []
    for index, (name, value) in enumerate(values):
        bits += [gap] if index else []
        before, middle, after = re.split(r"\{\w\}", value_line)
        bits += [before, mark(name, "input"), middle, mark(words[int(value)], "value"), after]
    table = rng.random()
    if table < 0.12:
        wide = rng.choice([" ", " | ", ", ", "\t"])
        head = join(*(p for i, (name, _) in enumerate(values) for p in (wide if i else "", mark(name, "input")) if p))
        body = join(*(p for i, (_, bit) in enumerate(values) for p in (wide if i else "", mark(words[int(bit)], "value")) if p))
        tie = rng.choice(["\n", "\n", " = "])
        bits = [head, tie, body]
        if "\n" in tie:
            bits.insert(0, "\n")
    fence = rng.choice(["", "", "```"])
    drawing = listed or drawing
    return {
        **asides(rng),
        "_fmt": rng.choice(["", "", "", " Just 0 or 1.", " One digit.", " No working.", " Answer 1 or 0 only.", " Yes, only one bit."]),
        "circuit": join(
            f"\n{fence}\n" if fence else "\n", mark(drawing), f"\n{fence}\n" if fence else "\n"
        ),
        "legend": join(*(piece for piece in known if piece)),
        "inputs": join(*(piece for piece in bits if piece)),
        "_out": rng.choice(["output", "signal at OUT", "value of OUT", "result"]),
        "_who": rng.choice(["Emre", "The engineer", "Ida", "A student", "My lab partner"]),
    }


OUTPUT = Family(
    skill="circuits/output",
    sample=with_example("circuits/output", _sample),
    imported=_GYM.draw,
    nouns=(
        "the {_out} of this circuit for {inputs}:{circuit}Signs: {legend}",
        "the {_out} when {inputs} ({legend}):{circuit}",
        "the {_out}; inputs {inputs}; gates {legend}; circuit:{circuit}",
    ),
    clauses=(
        "what the {_out} is if {inputs}.{circuit}Here {legend}; >o inverts",
        "whether OUT is 0 or 1 for {inputs}:{circuit}({legend})",
    ),
    commands=(
        "evaluate the circuit{circuit}with {inputs}. {legend}",
        "trace the wires and give the {_out}.{circuit}Inputs: {inputs}\nGates: {legend}",
        "simulate this gate diagram:{circuit}{legend}\n{inputs}",
        "read the schematic below and state OUT.{circuit}Key: {legend}\nLevels: {inputs}",
        "compute OUT. {legend}.{circuit}{inputs}",
        *said_so.COMMANDS,
    ),
    questions=(
        "what is the {_out}?{circuit}{legend}\nInputs: {inputs}",
        "is the lamp at OUT on (1) or off (0)?{circuit}Inputs {inputs}. Gate signs: {legend}",
        "{inputs} — what does this put out?{circuit}where {legend}",
        "which bit leaves the circuit?{circuit}{inputs}\n{legend}",
        *said_so.QUESTIONS,
    ),
    stories=(
        "{_who} drew a circuit.{circuit}The signs: {legend}. The inputs: {inputs}. What is the {_out}?",
        "Digital logic exercise:{circuit}{legend}\nApply {inputs}. Which value is at OUT?",
        "Here's a schematic from my notebook{circuit}with {legend} (and >o for NOT). Now {inputs}. The {_out}?",
        "The gates are {legend}. The wires go like this:{circuit}{_who} sets {inputs}. OUT = ?",
        "Legend first. {legend}. Inputs next. {inputs}. Circuit last.{circuit}What comes out?",
        "We test a board.{circuit}{legend}\n\nTest vector: {inputs}\nExpected {_out}?",
        "Follow the lines from left to right.{circuit}{legend}. If {inputs}, then OUT is what?",
        "ASCII circuit:{circuit}\nlegend {legend}\nstate {inputs}\nQ: {_out}",
        "{_who} asks for the {_out} of{circuit}when the switches are {inputs}. {legend}.",
        "Boolean circuits again.{circuit}The inputs are {inputs}. The symbols stand for gates: {legend}. Answer 0 or 1.",
        "Inverters are drawn >o. Others: {legend}.{circuit}Given {inputs}, find the {_out}.",
        "What would a multimeter at OUT show, 0 or 1?{circuit}{inputs}; {legend}",
        "In this combinational network{circuit}{legend}, and the levels are {inputs}. Determine the {_out}.",
        "Two levels of gates, one output.{circuit}{legend}\nInputs as follows\n{inputs}\nGive OUT.",
        "Homework 7b.{circuit}{legend}\n{inputs}\nFinal {_out}?",
        "I wired this up{circuit}and set {inputs}. In the drawing {legend}. What should I measure?",
        *said_so.STORIES,
    ),
    gives=None,
)

FAMILIES: tuple[Family, ...] = (OUTPUT,)
