"""Reading matrices: in a spiral, and turned by quarter turns."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _matrix_reading_words as own
from reasonnet.forge.domains._boards import by_groups, side
from reasonnet.forge.domains._rare_tables import table
from reasonnet.forge.domains._tables import around
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Gym
from reasonnet.forge.wording import Family, Slot

_SIZES: tuple[dict[str, int], ...] = (
    {},
    {},
    {},
    {"min_n": 2, "max_n": 6},
    {"min_n": 8, "max_n": 16},
    {"min_n": 12, "max_n": 22},
    {"min_n": 25, "max_n": 35},
)
_SPIRAL = Gym(
    "spiral_matrix",
    by_groups(
        r"is (?P<turn__1>clockwise),.*?(?:frame (?P<turn__2>clockwise) .*)?"
        r"spiral order\?\n(?P<grid>[\d\s-]+?)\s*$"
    ),
    (*_SIZES, {"min_n": 25, "max_n": 50}),
)
_ROTATE = Gym(
    "rotate_matrix",
    by_groups(r"below by (?P<angle>\d+) degrees (?P<turn>clockwise):\n(?P<grid>[\d\s-]+?)\s*$"),
    (
        *({**size, "max_rotations": 10} for size in _SIZES),
        {"min_n": 2, "max_n": 9, "min_rotations": 5, "max_rotations": 15},
        {"min_n": 25, "max_n": 50, "min_rotations": 5, "max_rotations": 15},
    ),
)


def _cells(rng: Random, square: float) -> list[list[str]]:
    high = side(rng)
    wide = high if rng.random() < square else side(rng)
    kind = rng.random()
    if kind < 0.12:
        return [
            [rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(wide)] for _ in range(high)
        ]
    top = rng.choice([9, 9, 9, 1, 99, 99, 999])
    least = -top if kind < 0.25 else 0
    if kind > 0.85:  # counted up, as in text books
        return [[str(r * wide + c + 1) for c in range(wide)] for r in range(high)]
    return [[str(rng.randint(least, top)) for _ in range(wide)] for _ in range(high)]


def _turn(rng: Random, turns: list[str]) -> str:
    turn = rng.choice(turns)
    if rng.random() < 0.12:
        turn = {"clockwise": "cw"}.get(turn, "ccw" if "clock" in turn else turn)
    return turn.upper() if rng.random() < 0.06 else turn


def _spiral(rng: Random) -> dict[str, Slot]:
    return {
        **around(rng),
        "grid": table(rng, _cells(rng, 0.5)),
        "turn": _turn(rng, ["clockwise"] * 5 + ["counterclockwise", "anticlockwise", "counter-clockwise"]),
    }


SPIRAL = Family(
    skill="matrix-reading/spiral",
    sample=with_example("matrix-reading/spiral", _spiral, "{turn}:{grid}", "{grid}\n({turn})"),
    imported=_SPIRAL.draw,
    nouns=(
        "the spiral order of this matrix:{grid}",
        "the spiral traversal of{grid}",
        "the {turn} spiral of the matrix{grid}",
        "the elements of this grid in {turn} spiral order:{grid}",
        "the sequence you get by walking {turn} inwards along this table:{grid}",
        "the list of entries, read in a spiral from the top left:{grid}",
        "the numbers met on an inward spiral through{grid}",
        "the unrolled spiral of this array:{grid}",
    ),
    clauses=(
        "which values come up, in order, when this grid is read {turn} in a spiral:{grid}",
        "what the spiral reading of this matrix is:{grid}",
        "how the matrix reads when you spiral {turn} towards the middle:{grid}",
        "what I get if I peel this table ring by ring, going {turn}:{grid}",
        "in which order a snail walking {turn} from the upper left corner eats these cells:{grid}",
        "what the spiral list of this 2D array looks like:{grid}",
    ),
    commands=(
        "print this matrix in spiral order:{grid}",
        "read the matrix spirally, {turn}, beginning at the top left:{grid}",
        "unwind this grid {turn} into one line:{grid}",
        "list the entries along a {turn} spiral{grid}",
        "go around the outside {turn}, then the next ring, and so on, and write down what you see:{grid}",
        "flatten{grid}\nby a spiral walk",
        "traverse the following table in a {turn} spiral and output the values separated by blanks:{grid}",
        "spiral through this:{grid}",
        "peel the rings of{grid}\ninto a flat list, {turn}",
        "give me the snail order of{grid}",
        *own.SPIRAL_COMMANDS,
    ),
    questions=(
        "what is the spiral order here?{grid}",
        "how does this matrix read in a {turn} spiral?{grid}",
        "which list results from the spiral traversal of this 2D array?{grid}",
        "in a spiral from the top-left cell, what order do the numbers come in?{grid}",
        "what do I get when I walk {turn} round this grid until I reach the centre?{grid}",
        "can you write this out spirally, {turn}?{grid}",
        "{grid}\nwhat's the {turn} spiral of that?",
        "spiral reading of the following, please?{grid}",
        *own.SPIRAL_QUESTIONS,
    ),
    stories=(
        "{_person} walks {turn} along the edge of a field and spirals to the centre. The plants are numbered like this:{grid}\nIn which order are they passed?",
        "Interview warm-up: return all entries of the matrix in spiral order.{grid}",
        "A robot mows this lawn in a {turn} spiral, starting top left. Tiles:{grid}\nList the tiles as it meets them.",
        "{grid}\nStart at the upper left corner, keep turning {turn}, never visit a cell twice. What is the sequence?",
        "Here is a table of readings.{grid}\nThe sensor records them {turn} from the rim to the middle. Write the recorded sequence on one line.",
        "{_person} has to unroll a matrix for homework: first the outer ring {turn}, then the ring inside it, until nothing is left.{grid}",
        "snail matrix{grid}",
        "spiral order{grid}",
        "Take the rim of this grid {turn} from its top left cell, remove it, do the same with what is left, and so on.{grid}\nOnly the numbers, with blanks between.",
        "Given a matrix, list its elements in spiral order from the top-left element. Start at the top-left corner and move right. Move down towards the bottom-right corner. Move left towards the bottom-left corner. Move up towards the top-right corner. Repeat for the inner elements until every entry is visited.{grid}",
        *own.SPIRAL_STORIES,
    ),
)  # fmt: skip


def _rotate(rng: Random) -> dict[str, Slot]:
    turn = _turn(rng, ["clockwise", "clockwise", "counterclockwise", "anticlockwise", "counter-clockwise", "to the right", "to the left", "anti-clockwise"])  # fmt: skip
    degrees = 90 * rng.choices([1, 2, 3, 4, rng.randint(0, 16)], [5, 4, 4, 1, 3])[0]
    return {
        **around(rng),
        "grid": table(rng, _cells(rng, 0.75)),
        "turn": turn,
        "angle": f"{degrees}",
        "_deg": rng.choice([" degrees", " degrees", "°", " deg", " degrees"]),
    }


ROTATE = Family(
    skill="matrix-reading/rotate",
    sample=with_example("matrix-reading/rotate", _rotate, "{angle} {turn}:{grid}", "{grid}\nturned {turn} by {angle}"),
    imported=_ROTATE.draw,
    nouns=(
        "this matrix turned {turn} by {angle}{_deg}:{grid}",
        "the result of rotating the grid {angle}{_deg} {turn}:{grid}",
        "the {angle}{_deg} rotation ({turn}) of{grid}",
        "the following array after a turn of {angle}{_deg} {turn}:{grid}",
        "the picture below, rotated {angle}{_deg} {turn}{grid}",
        "the {turn} rotation by {angle}{_deg} of the table{grid}",
        "the matrix that comes out when{grid}\nis spun {angle}{_deg} {turn}",
    ),
    clauses=(
        "what this grid looks like after turning it {angle}{_deg} {turn}:{grid}",
        "how the matrix looks rotated {turn} by {angle}{_deg}:{grid}",
        "what becomes of this table if the sheet is turned {angle}{_deg} {turn}:{grid}",
        "which array I get from a {angle}{_deg} turn {turn}:{grid}",
        "what the tile reads after being spun {turn} through {angle}{_deg}:{grid}",
    ),
    commands=(
        "rotate by {angle}{_deg} {turn}:{grid}",
        "turn this matrix {angle}{_deg} {turn}{grid}",
        "spin the grid {turn} through {angle}{_deg}:{grid}",
        "apply a {angle}{_deg} {turn} rotation to this array:{grid}",
        "take{grid}\nand turn it {turn} by {angle}{_deg}",
        "give me this bitmap rotated {angle}{_deg} {turn}:{grid}",
        "turn the following square {turn}, {angle}{_deg} in all:{grid}",
        "rotate the 2D list {angle}{_deg} {turn} and print it row by row:{grid}",
        "tilt the table {angle}{_deg} {turn}, keep the format:{grid}",
        *own.ROTATE_COMMANDS,
    ),
    questions=(
        "what is this matrix rotated {turn} by {angle}{_deg}?{grid}",
        "how does the grid look after a {angle}{_deg} turn {turn}?{grid}",
        "if I turn this page {angle}{_deg} {turn}, what do I read?{grid}",
        "can you rotate this for me, {angle}{_deg} {turn}?{grid}",
        "{grid}\nwhat does that become when turned {turn} by {angle}{_deg}?",
        "what's left of this layout after spinning it {angle}{_deg} {turn}?{grid}",
        *own.ROTATE_QUESTIONS,
    ),
    stories=(
        "{_person} turns a photo {turn} by {angle}{_deg}. Its pixels were:{grid}\nWhat are they now?",
        "The game piece below is turned {angle}{_deg} {turn}.{grid}\nDraw it again.",
        "A floor plan lies on the desk.{grid}\n{_person} sits at another side and sees it turned {turn} by {angle}{_deg}. Write what {_person} sees.",
        "rot {angle}{_deg} {turn}{grid}",
        "Rotation exercise, number 7. Angle: {angle}{_deg}, direction: {turn}. Matrix:{grid}",
        "My sprite is stored as rows of numbers:{grid}\nI need the same sprite turned {angle}{_deg} {turn}.",
        "{grid}\nPlease turn this {angle}{_deg} {turn} and answer in the same notation, no explanation.",
        "The scanner got the sheet wrong, so the values must be turned {turn}, {angle}{_deg} to be exact.{grid}",
        "Turn the square below {angle}{_deg} {turn}. Four quarter turns would leave it unchanged.{grid}",
        *own.ROTATE_STORIES,
    ),
)  # fmt: skip

FAMILIES = (SPIRAL, ROTATE)
