"""What follows from propositional premises: a short statement that is not empty."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass

from reasonnet.tools.errors import ToolError
from reasonnet.tools.logic import PREMISE, Node
from reasonnet.tools.registry import ArgumentType, many, tool
from reasonnet.tools.values import Expression

MAX_VARIABLES = 12
MAX_LITERALS = 12


@dataclass(frozen=True, slots=True)
class Premise:
    """A formula, and how its variables are written."""

    formula: Node
    written: Mapping[str, str]


def _parse(text: str) -> Premise:
    formula: Node = PREMISE.parse(text)
    names = formula.variables()
    written = {w.lower(): w for w in re.findall(r"[^\W\d_]\w*", text) if w.lower() in names}
    return Premise(formula, written)


PREMISE_AS_WRITTEN = ArgumentType("propositional formula or letter as written", _parse)
World = Mapping[str, bool]


def holds(formula: Node, world: World) -> bool:
    """Evaluate a formula in a world."""
    match formula.kind:
        case "variable":
            return world[formula.name]
        case "true" | "false":
            return formula.kind == "true"
    parts = [holds(part, world) for part in formula.parts]
    match formula.kind:
        case "not":
            return not parts[0]
        case "and":
            return all(parts)
        case "or":
            return any(parts)
        case "xor":
            return parts[0] != parts[1]
        case "nand":
            return not all(parts)
        case "nor":
            return not any(parts)
        case "implies":
            return not parts[0] or parts[1]
        case _:
            return parts[0] == parts[1]


@tool("conclusions/find", cost="heavy", premise=many(PREMISE_AS_WRITTEN, 1, 30))
def find(premise: tuple[Premise, ...]) -> Expression:
    """A statement that follows from all premises and is more than a tautology or a letter.

    All the letters that are settled (`(P ∧ ¬Q)`); where none is, a statement on two letters
    (`(P → Q)`, `(P ∨ Q)` …); else the first premise that says anything. Of premises that
    contradict each other everything follows; then the contradiction is stated.

    Raises:
        ToolError: more than 12 letters, or premises that say nothing.
    """
    written: dict[str, str] = {}
    for one in premise:
        for name, text in one.written.items():
            written.setdefault(name, text)
    names = sorted(written)
    if len(names) > MAX_VARIABLES:
        raise ToolError(f"more than {MAX_VARIABLES} letters")
    if not names:
        raise ToolError("no letter in the premises")
    worlds = [
        world
        for values in itertools.product((True, False), repeat=len(names))
        if all(holds(p.formula, world := dict(zip(names, values, strict=True))) for p in premise)
    ]
    if not worlds:
        name = written[names[0]]
        return Expression(f"({name} ∧ ¬{name})")
    settled = [
        written[name] if worlds[0][name] else f"¬{written[name]}"
        for name in names
        if len({world[name] for world in worlds}) == 1
    ]
    if len(settled) > 1 or (settled and settled[0].startswith("¬")):
        return Expression(_joined(settled))
    pair = _on_two(names, written, worlds)
    if settled:
        # A single letter says no more than its premise; what else is known goes with it.
        return Expression(f"({settled[0]} ∧ {pair or settled[0]})")
    if pair:
        return Expression(pair)
    if len(worlds) == 1 << len(names):
        raise ToolError("the premises say nothing")
    # What every premise allows: the clause that rules out one impossible world.
    possible = {tuple(world.values()) for world in worlds}
    out = next(v for v in itertools.product((True, False), repeat=len(names)) if v not in possible)
    literals = [f"¬{written[n]}" if v else written[n] for n, v in zip(names, out, strict=True)]
    return Expression(_joined(literals, "∨"))


def _joined(parts: list[str], sign: str = "∧") -> str:
    text = parts[0]
    for part in parts[1:]:
        text = f"({text} {sign} {part})"
    return text


def _on_two(names: list[str], written: Mapping[str, str], worlds: list[dict[str, bool]]) -> str:
    """Return the strongest statement on two letters that always holds, or nothing."""
    found = ""
    for one, two in itertools.combinations(names, 2):
        seen = {(world[one], world[two]) for world in worlds}
        a, b = written[one], written[two]
        if len({world[one] for world in worlds}) == 1 or len({w[two] for w in worlds}) == 1:
            continue  # one of them is settled already
        if seen == {(True, True), (False, False)}:
            return f"({a} ↔ {b})"
        if seen == {(True, False), (False, True)}:
            return f"({a} ↔ ¬{b})"
        if not found and len(seen) == 3:
            found = {
                (True, False): f"({a} → {b})",
                (False, True): f"({b} → {a})",
                (False, False): f"({a} ∨ {b})",
                (True, True): f"(¬{a} ∨ ¬{b})",
            }[({(x, y) for x in (True, False) for y in (True, False)} - seen).pop()]
    return found
