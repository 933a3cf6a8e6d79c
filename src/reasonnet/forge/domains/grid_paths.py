"""Ways through drawn grids: the shortest route in directions, and its number of steps."""

from __future__ import annotations

import string
from random import Random

from reasonnet.forge.domains import _grid_paths_words as own
from reasonnet.forge.domains._boards import by_groups, quoted, side
from reasonnet.forge.domains._tables import around, put
from reasonnet.forge.domains._worked import shown, worked
from reasonnet.forge.gym import Gym
from reasonnet.forge.wording import Family, Slot

_ROUTE = Gym(
    "shortest_path",
    by_groups(
        r"- (?P<grid_start>\S): your starting point\n- (?P<grid_goal>\S): your destination point\n"
        r"- (?P<grid_open>\S): an open cell\n- (?P<grid_wall>\S): a blocked cell\n"
        r".*following grid:\n(?P<grid>[*#OX\s]+?)\s*$"
    ),
    (
        {},
        {},
        {},
        {"min_rows": 3, "max_rows": 6, "min_cols": 3, "max_cols": 6, "p_blocked": 0.25},
        {"min_rows": 8, "max_rows": 16, "min_cols": 8, "max_cols": 16, "p_blocked": 0.3},
        {"min_rows": 14, "max_rows": 25, "min_cols": 14, "max_cols": 25},
        {"min_rows": 25, "max_rows": 50, "min_cols": 25, "max_cols": 50},
    ),
)
_STEPS = Gym(
    "maze",
    by_groups(
        r"from '(?P<grid_start>\S)' \(start\) to '(?P<grid_goal>\S)' \(goal\):\n\n```\n"
        r"(?P<grid>.*)\n```\nLegend: '(?P<grid_wall>\S)' = Wall, '(?P<grid_open>\S)' = Passage"
    ),
    (
        {},
        {},
        {"min_grid_size": 5, "max_grid_size": 8, "min_dist": 2, "max_dist": 9},
        {"min_grid_size": 9, "max_grid_size": 18, "min_dist": 6, "max_dist": 16},
        {"min_grid_size": 15, "max_grid_size": 25, "min_dist": 8, "max_dist": 25},
        {"min_grid_size": 25, "max_grid_size": 50, "min_dist": 10, "max_dist": 15},
    ),
)

_SETS = (
    ("S", "E", "#", "."),
    ("S", "G", "#", "."),
    ("S", "T", "X", "."),
    ("A", "B", "#", "."),
    ("@", "$", "#", "."),
    ("s", "g", "x", "o"),
    ("S", "F", "W", "P"),
    ("R", "D", "1", "0"),
    ("*", "#", "X", "O"),
)
"""Signs of start, goal, wall and free cells."""


def _signs(rng: Random) -> tuple[str, str, str, str]:
    if rng.random() < 0.6:
        return rng.choice(_SETS)
    usable = string.ascii_letters + string.digits + "#*.@%&+=~-$!?^_<>:;/"
    start, goal, wall, free = rng.sample(usable, 4)
    return start, goal, wall, free


def _maze(rng: Random, *, solvable: bool) -> dict[str, Slot]:
    start, goal, wall, free = _signs(rng)
    while True:
        high, wide = side(rng, 3, 9, 18), side(rng, 3, 9, 18)
        share = rng.choice([0.15, 0.3, 0.4])
        rows = [[wall if rng.random() < share else free for _ in range(wide)] for _ in range(high)]
        if rng.random() < 0.4:  # walled in
            rows = [[wall, *row, wall] for row in rows]
            rows = [[wall] * (wide + 2), *rows, [wall] * (wide + 2)]
        places = [(r, c) for r, row in enumerate(rows) for c, s in enumerate(row) if s == free]
        if len(places) < 2:
            continue
        (r, c), (y, x) = rng.sample(places, 2)
        rows[r][c], rows[y][x] = start, goal
        if solvable and not _joined(rows, (r, c), (y, x), wall):
            continue
        return {
            **around(rng),
            "grid": put(rng, _drawn(rng, rows)),
            "grid_start": quoted(rng, start),
            "grid_goal": quoted(rng, goal),
            "grid_wall": quoted(rng, wall),
            "grid_open": quoted(rng, free),
        }


def _drawn(rng: Random, rows: list[list[str]]) -> str:
    gap = rng.choice(["", "", " "])
    lines = [gap.join(row) for row in rows]
    signs = {sign for row in rows for sign in row}
    if rng.random() < 0.45 or signs & set("\"'[]|/,;`\\-:= >"):
        return "\n".join(lines)
    plain = ["".join(row) for row in rows]
    style = rng.randrange(12)
    match style:
        case 0:
            return "[" + rng.choice([", ", ",", ",\n "]).join(f'"{line}"' for line in plain) + "]"
        case 1:
            quote = rng.choice("\"'")
            gap = rng.choice([", ", ","])
            cells = ["[" + gap.join(f"{quote}{s}{quote}" for s in row) + "]" for row in rows]
            return "[" + rng.choice([", ", ",\n "]).join(cells) + "]"
        case 2:
            return rng.choice([" / ", "/", "; ", " | ", "|"]).join(plain)
        case 3:
            return " / ".join(" ".join(row) for row in rows)
        case 4:
            return "\n".join("| " + " | ".join(row) + " |" for row in rows)
        case 5:
            return "\n".join("|" + "|".join(row) + "|" for row in rows)
        case 6:
            return "\n".join(f"row {i}: {line}" for i, line in enumerate(plain, 1))
        case 7:
            return "\n".join(f'"{line}"' for line in plain)
        case 8:
            return "\n".join(",".join(row) for row in rows)
        case 9:
            return "\n".join("    " + line for line in lines)
        case 10:
            return "\n".join(f"[{' '.join(row)}]" for row in rows)
        case _:
            return "\\n".join(plain)


def _joined(rows: list[list[str]], begin: tuple[int, int], end: tuple[int, int], wall: str) -> bool:
    todo, seen = [begin], {begin}
    while todo:
        r, c = todo.pop()
        for place in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            y, x = place
            inside = 0 <= y < len(rows) and 0 <= x < len(rows[0])
            if inside and place not in seen and rows[y][x] != wall:
                seen.add(place)
                todo.append(place)
    return end in seen


ROUTE = Family(
    skill="grid-paths/route",
    sample=shown(lambda rng: _maze(rng, solvable=False), "grid-paths/route", "{grid_start} to {grid_goal}, {grid_wall} wall, {grid_open} free{grid}"),
    imported=_ROUTE.draw,
    nouns=(
        "the shortest route from {grid_start} to {grid_goal} as directions ({grid_wall} blocks, {grid_open} is free):{grid}",
        "the moves (up, down, left, right) of a shortest way from {grid_start} to {grid_goal}; {grid_wall} is a wall:{grid}",
        "the directions to get from {grid_start} to {grid_goal} without touching a {grid_wall}:{grid}",
        "a shortest walk {grid_start} to {grid_goal}, told in moves, through the {grid_open} cells of{grid}",
        "the list of steps like left, up, right that leads from {grid_start} to {grid_goal} past the {grid_wall} cells:{grid}",
    ),
    clauses=(
        "which way to go from {grid_start} to {grid_goal} ({grid_wall} is impassable), in directions:{grid}",
        "how I get from {grid_start} to {grid_goal} in the fewest moves, walking on {grid_open} only; list the moves:{grid}",
        "in which directions one has to walk from {grid_start} to reach {grid_goal} soonest, {grid_wall} being rock:{grid}",
        "what the sequence of moves from {grid_start} to {grid_goal} is when {grid_wall} can't be entered:{grid}",
    ),
    commands=(
        "guide me from {grid_start} to {grid_goal}, walls are {grid_wall}; give up/down/left/right:{grid}",
        "find a shortest path from {grid_start} to {grid_goal} and list its moves. Wall: {grid_wall}, floor: {grid_open}.{grid}",
        "steer the robot from {grid_start} to {grid_goal} (obstacles {grid_wall}) and print the commands up, down, left or right:{grid}",
        "write the turn by turn directions {grid_start} to {grid_goal}; only {grid_open} may be stepped on:{grid}",
        "route {grid_start} to {grid_goal} around the {grid_wall} cells, moves only:{grid}",
        "navigate{grid}\nfrom {grid_start} to {grid_goal}; {grid_wall} is closed. Directions please, or infeasible",
        "output the moves of the quickest walk from {grid_start} to {grid_goal} ({grid_open} = walkable), infeasible if there's none:{grid}",
        *own.ROUTE_COMMANDS,
    ),
    questions=(
        "which moves take me from {grid_start} to {grid_goal} fastest, if {grid_wall} is a wall?{grid}",
        "how do I walk from {grid_start} to {grid_goal}? {grid_wall} is blocked, {grid_open} is open. I need the directions.{grid}",
        "what's the shortest series of ups, downs, lefts and rights from {grid_start} to {grid_goal} avoiding {grid_wall}?{grid}",
        "{grid}\n{grid_start} is me, {grid_goal} is where I want to go, {grid_wall} is in the way. Which directions do I take?",
        "where do I have to go, step by step, to come from {grid_start} to {grid_goal} over {grid_open} cells?{grid}",
        *own.ROUTE_QUESTIONS,
    ),
    stories=(
        "{_person} stands at {grid_start} and looks for the exit {grid_goal}. Hedges are {grid_wall}, gravel is {grid_open}.{grid}\nList the directions of the shortest way out, or say infeasible.",
        "A vacuum robot ({grid_start}) must reach its dock ({grid_goal}). Furniture: {grid_wall}.{grid}\nSend the fewest commands out of up, down, left, right.",
        "Key: start {grid_start}, finish {grid_goal}, blocked {grid_wall}, free {grid_open}.{grid}\nDirections for the shortest way?",
        "Treasure map! You are {grid_start}, the chest is {grid_goal}, water is {grid_wall} and sand {grid_open}.{grid}\nTell the crew how to walk: up, down, left or right, as few moves as possible.",
        "path directions, from {grid_start} to {grid_goal}, wall {grid_wall}{grid}",
        "In this dungeon, {grid_open} is floor and {grid_wall} is stone.{grid}\nThe hero {grid_start} wants to get to the door {grid_goal}. Which moves, in order? If the door can't be reached: infeasible.",
        "{_person}'s mouse sits at {grid_start}, the cheese lies at {grid_goal}.{grid}\nIt can't pass {grid_wall}. What moves should it make to waste no step?",
        "{grid}\nGive the moves from {grid_start} to {grid_goal}. Legend: {grid_wall} no entry; {grid_open} free.",
        "The parking lot: {grid_wall} are parked cars, {grid_open} is asphalt.{grid}\nDescribe the shortest drive from {grid_start} to {grid_goal} in words like up and left, no diagonal moves.",
        "Find the shortest path in a grid. Cells: {grid_start} is the starting point, {grid_goal} the destination point, {grid_open} an open cell, {grid_wall} a blocked cell. The output is a sequence of directions. Find the length of the shortest path from {grid_start} to {grid_goal} in the following grid:{grid}",
        *own.ROUTE_STORIES, *worked(own.ROUTE_STORIES),
    ),
)  # fmt: skip

STEPS = Family(
    skill="grid-paths/steps",
    sample=shown(lambda rng: _maze(rng, solvable=True), "grid-paths/steps", "{grid_start} to {grid_goal}, {grid_wall} wall, {grid_open} free{grid}"),
    imported=_STEPS.draw,
    nouns=(
        "the least number of steps from {grid_start} to {grid_goal} ({grid_wall} wall, {grid_open} floor):{grid}",
        "the length of the shortest path from {grid_start} to {grid_goal} when {grid_wall} is blocked:{grid}",
        "the number of moves needed to go from {grid_start} to {grid_goal} in this maze with walls {grid_wall}:{grid}",
        "the distance {grid_start} to {grid_goal} in steps, walking on {grid_open} only:{grid}",
        "the minimum step count between {grid_start} and {grid_goal} ({grid_wall} impassable):{grid}",
    ),
    clauses=(
        "how many steps it takes from {grid_start} to {grid_goal} at least ({grid_wall} is a wall):{grid}",
        "how far {grid_goal} is from {grid_start} in this labyrinth, {grid_open} being the corridors:{grid}",
        "how long the shortest way from {grid_start} to {grid_goal} is if one can't enter {grid_wall}:{grid}",
        "how many moves are needed to get out: start {grid_start}, exit {grid_goal}, walls {grid_wall}:{grid}",
    ),
    commands=(
        "count the steps of the shortest walk from {grid_start} to {grid_goal}; {grid_wall} is solid:{grid}",
        "solve the maze and say only how many moves it takes: {grid_start} start, {grid_goal} end, {grid_wall} wall, {grid_open} path{grid}",
        "measure the shortest way from {grid_start} to {grid_goal} through {grid_open} cells:{grid}",
        "compute the minimal number of steps, {grid_start} to {grid_goal}, obstacles {grid_wall}:{grid}",
        "give the path length between {grid_start} and {grid_goal} in{grid}\nwhere {grid_wall} blocks the way",
        "tell me the fewest moves for getting from {grid_start} to {grid_goal} past the {grid_wall} walls:{grid}",
        *own.STEPS_COMMANDS,
    ),
    questions=(
        "how many steps is it from {grid_start} to {grid_goal} at the least, walls being {grid_wall}?{grid}",
        "what is the shortest path length from {grid_start} to {grid_goal}? Corridors are {grid_open}, walls {grid_wall}.{grid}",
        "how many moves must I make to reach {grid_goal} from {grid_start}? No walking through {grid_wall}.{grid}",
        "{grid}\nhow many steps from {grid_start} to {grid_goal} if {grid_wall} is a wall?",
        "with {grid_wall} as walls, in how few steps can {grid_start} get to {grid_goal}?{grid}",
        "in the maze below, how far is it from {grid_start} to {grid_goal} (path cells: {grid_open})?{grid}",
        *own.STEPS_QUESTIONS,
    ),
    stories=(
        "{_person} is lost at {grid_start} in a corn maze; the exit is {grid_goal}, corn is {grid_wall}.{grid}\nHow many steps to the exit, if {_person} takes the shortest way?",
        "Legend: {grid_start} entrance, {grid_goal} exit, {grid_wall} hedge, {grid_open} lawn.{grid}\nMinimum steps?",
        "An ant at {grid_start} smells sugar at {grid_goal}. Stones are {grid_wall}.{grid}\nHow many cells must it move at the very least, not diagonally?",
        "maze length, {grid_start} to {grid_goal}, wall {grid_wall}{grid}",
        "In the castle plan {grid_wall} is masonry and {grid_open} a corridor.{grid}\nThe guard at {grid_start} runs to the gate {grid_goal}. How many steps does he need at least? A number, nothing else.",
        "{grid}\n{grid_start} wants to visit {grid_goal}; {grid_wall} can't be crossed, {grid_open} can. Number of steps of the shortest visit?",
        "Level 3. Hero: {grid_start}. Portal: {grid_goal}. Lava: {grid_wall}.{grid}\nPar for this level is the smallest number of moves. What is par?",
        "A forklift at {grid_start} has to get to the pallet at {grid_goal}; racks ({grid_wall}) are in the way, aisles are {grid_open}.{grid}\nHow many squares does it drive on the shortest route?",
        "Each step goes one cell up, down, left or right, never into {grid_wall}.{grid}\nFrom {grid_start} to {grid_goal}: how many steps at minimum?",
        *own.STEPS_STORIES, *worked(own.STEPS_STORIES),
    ),
)  # fmt: skip

FAMILIES = (ROUTE, STEPS)
