"""Rush hour: slide the cars until the red one gets out."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _boards_words as more
from reasonnet.forge.domains import _rush_hour_words as words
from reasonnet.forge.domains._boards import by_groups, put
from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.domains._drawings import drawn
from reasonnet.forge.domains._everyday_talk import borrowed, talk
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Gym
from reasonnet.forge.wording import Family, Slot
from reasonnet.tools.errors import ToolError
from reasonnet.tools.rush_hour import free_car, parse_traffic

_RUSH = Gym(
    "rush_hour",
    by_groups(r"red car \((?P<grid_car>AA)\).*Board:\n(?P<grid>[A-Zx.\n]+?)\s*$"),
    (
        {},
        {},
        {"min_moves": 1, "max_moves": 15},
        {"min_moves": 25, "max_moves": 50},
    ),
)


def _board(rng: Random) -> list[str]:
    """Place cars at random; a board that cannot be solved is thrown away by `_sample`."""
    side = rng.choice([5, 6, 6, 6, 7])
    cells = [["."] * side for _ in range(side)]
    row = side // 2 - (side % 2 == 0)
    cells[row][0 if rng.random() < 0.7 else 1] = cells[row][1] = "A"
    if cells[row][0] != "A":
        cells[row][2] = "A"
    names = "BCDEFGHIJKLMNOP"
    used = 0
    for _ in range(rng.randint(4, 14)):
        size = rng.choice([2, 2, 3])
        across = rng.random() < 0.5
        r = rng.randrange(side if across else side - size + 1)
        c = rng.randrange(side - size + 1 if across else side)
        places = [(r, c + i) if across else (r + i, c) for i in range(size)]
        if (across and r == row) or any(cells[y][x] != "." for y, x in places):
            continue
        for y, x in places:
            cells[y][x] = names[used]
        used += 1
    if rng.random() < 0.25:
        free = [(y, x) for y in range(side) for x in range(side) if cells[y][x] == "." and y != row]
        if free:
            y, x = rng.choice(free)
            cells[y][x] = "x"
    return ["".join(line) for line in cells]


def _sample(rng: Random) -> dict[str, Slot]:
    own = rng.random() < 0.5
    while own:
        rows = _board(rng)
        try:
            moves = free_car(parse_traffic("\n".join(rows)), "A").text
        except ToolError:
            continue
        if moves != "no move":
            break
    else:
        rows = borrowed(rng, _RUSH, "grid")[0].split("\n")
    if rng.random() < 0.3:
        free = rng.choice(["o", "_", "-", "·", "□"])
        rows = [row.replace(".", free) for row in rows]
    if rng.random() < 0.2:
        rows = [row.replace("x", rng.choice("#█")) for row in rows]
    return {
        **talk(rng),
        "grid": put(rng, drawn(rng, [list(row) for row in rows]) if rng.random() < 0.7 else "\n".join(rows)),
        "grid_car": rng.choice(["A", "AA", "AA"]),
        "_colour": rng.choice(["red", "red", "blue", "little"]),
        "_person": rng.choice(PEOPLE),
    }


FREE = Family(
    skill="rush-hour/free-car",
    sample=with_example("rush-hour/free-car", _sample, "{grid}", solve=False),
    imported=_RUSH.draw,
    nouns=(
        "the slides that bring car {grid_car} to the right edge:{grid}",
        "the moves that get {grid_car} out of this traffic jam on the right:{grid}",
        "a solution of this rush hour board, {grid_car} being the {_colour} car:{grid}",
        "the list of shifts (like B+2 C-1) that frees {grid_car}:{grid}",
    ),
    clauses=(
        "how to slide the cars so that {grid_car} reaches the exit at the right:{grid}",
        "which moves free the {_colour} car {grid_car}:{grid}",
        "how {grid_car} gets out of this parking lot on the right side:{grid}",
        "in which order the vehicles must be shifted to let {grid_car} out:{grid}",
    ),
    commands=(
        "free the car {grid_car}:{grid}",
        "get {grid_car} to the right border by sliding cars along their own direction:{grid}",
        "solve this sliding car puzzle for {grid_car}, answer like B+1 A-2:{grid}",
        "unblock {grid_car} (exit on the right, x are walls):{grid}",
        "drive the {_colour} car ({grid_car}) out of the jam:{grid}",
        "list the moves of the cars, plus for right or down, minus for left or up, until {grid_car} is at the exit:{grid}",
        "clear the way to the right for {grid_car}{grid}",
        "park the others out of the way so {grid_car} can leave on the right:{grid}",
    ),
    questions=(
        "how do I get {grid_car} out?{grid}",
        "which cars must I slide to free {grid_car}?{grid}",
        "what moves bring {grid_car} to the right edge of this lot?{grid}",
        "can you solve this traffic jam for the {_colour} car {grid_car}?{grid}",
        "{grid}\nhow does {grid_car} escape to the right?",
        "what is the shortest way to let {grid_car} out of this rush hour position?{grid}",
        *more.RUSH[1::2],
    ),
    stories=(
        "{_person} is parked in: car {grid_car}, exit to the right. Letters are cars, dots are free.{grid}\nWhich cars have to be moved, and how far?",
        "Sliding block puzzle. Cars move only lengthwise. {grid_car} must reach the right side.{grid}\nMoves?",
        "unblock me: {grid_car}{grid}",
        "The ferry deck is full of cars (letters), x is a pillar. The {_colour} one, {grid_car}, must roll off at the right.{grid}\nWhat should the crew shift, in order? Write B+2 for two cells right or down and B-2 for left or up.",
        "{grid}\nIn this board game the {_colour} car {grid_car} has to leave on the right. Give a sequence of moves such as C-1 D+3.",
        "Level 12 of the traffic game. Hero car: {grid_car}.{grid}\nSolve it, please.",
        "A valet ({_person}) has to bring {grid_car} to the gate at the right. No car can turn or leave its lane.{grid}\nList the shifts.",
        "Dots are empty, equal letters are one vehicle. Target vehicle: {grid_car}, target: right border.{grid}\nSequence of moves?",
        "Morning jam in the courtyard, and {grid_car} is late for work. The gate is on the right.{grid}\nHow do the neighbours have to move their cars?",
        *more.RUSH[::2],
        *words.RUSH_MORE,
    ),
)  # fmt: skip

FAMILIES = (FREE,)
