"""Agents on squares that move coloured boxes to targets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import Any

from reasonnet.forge.domains import _box_moves_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark


def _teach(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    start = text.index("The current left boxes and agents are:")
    marked: list[tuple[int, int, str]] = []
    for line in re.compile(r"I am in square\[([\d., ]+)\], I can observe \[(.*?)\]").finditer(
        text, start
    ):
        marked.append((*line.span(1), "fields"))
        marked += [
            (*m.span(), "fields")
            for m in re.compile(r"(?:box|target)_\w+").finditer(text, *line.span(2))
        ]
    return find(text, marked)  # fmt: skip


_BOXNET = Gym(
    "boxnet",
    _teach,
    ({}, {}, {"max_row_num": 2, "max_column_num": 3}, {"min_box_num": 1, "max_box_num": 2}),
)
_COLOURS = "red blue green yellow purple orange black white pink".split()


_SQUARES = ("square[{x}, {y}]", "[{x}, {y}]", "({x}, {y})", "({x},{y})", "{x}, {y}", "{x}/{y}", "x={x}, y={y}", "<{x}, {y}>", "cell ({x}, {y})", "tile {x},{y}", "@({x}; {y})")  # fmt: skip
_NAMES = (
    ("box_{c}", "target_{c}"), ("box_{c}", "target_{c}"), ("box_{c}", "target_{c}"), ("{c} box", "{c} target"), ("{c} box", "{c} target"),
    ("box {c}", "target {c}"), ("{c} crate", "{c} goal"), ("{c}-box", "{c}-target"), ("box:{c}", "target:{c}"), ("box({c})", "goal({c})"),
    ("{c} parcel", "{c} pad"), ("{c} box", "{c} goal"), ("{c}_box", "{c}_target"), ("{c} package", "{c} destination"), ("box={c}", "target={c}"),
)  # fmt: skip
# What is written before a square, between two of them, after it and after what it holds.
_PROSE = (("On ", "\n", " there is ", "."), ("In ", " ", " I see ", "."), ("Agent at ", "\n", " has ", "."), ("The one in ", " ", " looks at ", "."))  # fmt: skip
_LAYOUTS = (
    *_PROSE, ("", "\n", ": [", "]"), ("", "\n", ": ", ""), ("", "\n", " -> ", ""), ("- ", "\n", ": ", ""), ("* ", "\n", " holds ", ""), ("", "; ", ": ", ""),
    ("{n}. ", "\n", " - ", ""), ("| ", "\n", " | ", " |"), ("", "\n", " => [", "]"), ("Agent[", "\n", "]: I can observe [", "]"), ("", " | ", " = ", ""),
    ("I am in ", "\n", ", I can observe [", "]"), ("", "\n", "\t", ""), ("Agent {n}: ", "\n", " sees ", ""), ("({n}) ", "\n", " contains ", ";"), ("{", ", ", ": [", "]}"), ("", ", ", " {", "}"),
)  # fmt: skip


def _field(rng: Random) -> dict[str, Slot]:
    rows, columns = rng.randint(1, 4), rng.randint(1, 4)
    if rows * columns == 1:
        columns = 2
    places = [(r, c) for r in range(rows) for c in range(columns)]
    shift = rng.choice([0.5, 0.5, 0, 1])
    things: dict[tuple[int, int], list[str]] = {place: [] for place in places}
    for colour in rng.sample(_COLOURS, rng.randint(1, 4)):
        for _ in range(rng.choice([1, 1, 1, 2])):
            things[rng.choice(places)].append(f"box_{colour}")
            things[rng.choice(places)].append(f"target_{colour}")
    square, thing, layout = rng.choice(_SQUARES), rng.choice(_NAMES), rng.choice(_LAYOUTS)
    nothing = rng.choice(["nothing", "empty", "-", "[]", "", "none", "nil", "no objects"])
    before, gap, middle, after = layout
    quote = rng.choice(["'", '"']) if middle.endswith("[") else ""
    comma = rng.choice([", ", ", ", ",", " and ", " + ", "; ", " "]) if not quote else ", "
    capital = rng.random() < 0.15
    box, target = thing
    grouped = rng.random() < 0.15
    boxes, targets = rng.choice(
        [("boxes: ", "targets: "), ("boxes ", "targets "), ("boxes=", "targets="), ("boxes: ", "goals: ")]
    )
    pieces: list[Slot] = []
    for number, ((r, c), held) in enumerate(things.items()):
        pieces += [gap] if number else [rng.choice(["", "\n"]) if gap == "\n" else ""]
        left, right = re.split(r"\{[xy]\}.*\{[xy]\}", square)
        inner = square[len(left) : len(square) - len(right)]
        here = inner.replace("{x}", str(r + shift)).replace("{y}", str(c + shift))
        pieces += [before.replace("{n}", str(number + 1)), left, mark(here, "fields"), right, middle]
        if held and grouped and not quote:
            parts: list[Slot] = []
            for kind, plural in (("box", boxes), ("target", targets)):
                colours = [one.split("_")[1] for one in held if one.startswith(kind)]
                if colours:
                    said = plural + rng.choice([", ", ","] if "," not in gap else [", "]).join(colours)
                    parts += [rng.choice(["; ", " | ", " and "]) if parts else "", mark(said, "fields")]
            pieces += [*parts, after]
            continue
        if not held:
            pieces.append("" if quote else nothing)
        for index, (kind, colour) in enumerate(one.split("_") for one in held):
            said = (box if kind == "box" else target).replace("{c}", colour)
            said = said.capitalize() if capital else said
            article = "a " if rng.random() < 0.5 and layout in _PROSE and said[0] not in "aeio" else ""
            pieces += ["" if not index else comma, article, quote, mark(said, "fields"), quote]
        pieces.append(after)
    fields = join("\n" if gap == "\n" else " ", *pieces)
    return {
        "fields": fields,
        **asides(rng),
        "_out": rng.choice(["", "", ' Answer with a JSON list like [{"Agent[0.5, 0.5]": "move(box_red, target_red)"}].', " Give the steps as JSON.", " Output a list of action dictionaries.", " Print the steps below each other.", " Keys are agents, values are moves.", " Format: JSON.", " Only the list, no comment."]),
    }  # fmt: skip


PLAN = Family(
    skill="box-moves/plan",
    sample=_field,
    imported=_BOXNET.draw,
    stories=(
        "On each square stands an agent who can push a box to a neighbouring square, or onto a target of its colour.{fields}\nPlan the moves that bring every box to its target.{_out}",
        "Warehouse:{fields}\nBring the boxes to the targets of their colours.{_out}",
        "Squares, boxes and targets:{fields}\nWhat should each agent do?{_out}",
        "Agents move boxes to adjacent squares or onto matching targets. The state is{fields}\nMake a plan.{_out}",
        "{fields}\nMatch every box with its target. Which moves are needed?{_out}",
        "Make an action plan for these agents:{fields}{_out}",
        "Robots stand in a grid, one a cell. What they have:{fields}\nHow do all boxes get to their targets?{_out}",
        "Box puzzle.{fields}\nMove boxes step by step until each is on a target of the same colour.{_out}",
        "Give the robot commands for this hall:{fields}\nEach box has to reach a target of its own colour.{_out}",
        "Here is the field:{fields}\nI need a list of steps, each with the moves of the agents, so that all boxes are matched.{_out}",
        "Central planner needed!{fields}\nTell the agents how to match boxes to targets.{_out}",
        "Plan for the sorting centre:{fields}\nParcels (boxes) must go to targets of their colour via neighbouring squares.{_out}",
        "What moves solve this?{fields}\nA box may go one square at a time, and from a square with its target onto the target.{_out}",
        "The grid contains{fields}\nReturn the moves for the agents.{_out}",
        "Current state:{fields}\nGoal: no box left. A box disappears when moved onto the target of its colour.{_out}",
        "Solve the box-moving task.{fields}{_out}",
        "How can the agents clear this board?{fields}{_out}",
        "Several agents, one per square, work together:{fields}\nWrite their joint plan to bring boxes to targets.{_out}",
        "All boxes to their targets, please:{fields}{_out}",
        "You direct the agents of a small grid.{fields}\nWhat are your orders, step by step?{_out}",
        "Find a plan in which every coloured box is moved to a target with the same colour.{fields}{_out}",
        "State of the board:{fields}\nSequence of actions?{_out}",
        "My simulation has agents at squares with boxes and targets:{fields}\nList the actions which deliver all boxes.{_out}",
        "Deliver!{fields}\nOne move per agent and step. Boxes go to like-coloured targets.{_out}",
        "The agents can't leave their squares but can hand boxes to neighbours:{fields}\nGet each box to its target.{_out}",
        "Write move(box, destination) actions for{fields}\nuntil every box is on its target.{_out}",
        "We have to tidy up:{fields}\nboxes belong on targets of their colour. Plan it.{_out}",
        "Logistics exercise.{fields}\nWhich agent moves what and where to, in which step?{_out}",
        "There are boxes and targets on a grid.{fields}\nMatch them with as few steps as you can.{_out}",
        "Multi-agent planning:{fields}\nOutput a list of steps.{_out}",
        "Grid world with one agent in every cell.{fields}\nPlease plan all the moves.{_out}",
        *said_so.STORIES,
    ),
    questions=said_so.QUESTIONS,
    commands=said_so.COMMANDS,
    gives=None,
)  # fmt: skip

FAMILIES = (PLAN,)
