"""Triangles given by the coordinates of their corners, and the missing angle of a polygon."""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge.domains import _shapes_words as more
from reasonnet.forge.domains._everyday_talk import talk
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.everyday import PEOPLE
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.gyms import by_pattern
from reasonnet.forge.wording import OWN, Family, Marked, Piece, Slot, items, mark, number

_POINT = re.compile(r"\(-?\d+, -?\d+\)")


def _corners(entry: Entry) -> Marked:
    text = entry["question"]
    return find(text, [(*found.span(), "corners") for found in _POINT.finditer(text)][:3])


def _teach_orthocenter(entry: Entry) -> Marked | None:
    return _corners(entry) if "orthocenter" in entry["question"] else None


def _teach_incircle(entry: Entry) -> Marked | None:
    return _corners(entry) if "incircle" in entry["question"] else None


def _teach_angle(entry: Entry) -> Marked | None:
    text = entry["question"]
    if "angle ABC. " not in text and "angle at B in degrees" not in text:
        return None
    a, b, c = [found.span() for found in _POINT.finditer(text)][:3]
    return find(text, [(*a, "ends"), (*b, "vertex"), (*c, "ends")])


def _configs(task: str) -> tuple[dict[str, object], ...]:
    sizes = (10, 10, 100, 30, 1000)
    return tuple({"task_types": [task], "min_coord": -n, "max_coord": n} for n in sizes)


ORTHOCENTER_GYM = Gym("advanced_geometry", _teach_orthocenter, _configs("orthocenter"))
INCIRCLE_GYM = Gym("advanced_geometry", _teach_incircle, _configs("incircle_radius"))
ANGLE_GYM = Gym("advanced_geometry", _teach_angle, _configs("angle_measure"))
POLYGON_GYM = Gym(
    "simple_geometry",
    by_pattern(
        r"(?:polygon with (?P<sides>\d+) sides|polygon has (?P<sides_>\d+) sides"
        r"|convex (?P<sides__>\d+)-gon).*?angles are: (?P<angles>[\d.°, ]+)\.",
        angles=r"\d+\.\d°",
    ),
    (
        {},
        {"min_sides": 10, "max_sides": 15},
        {"max_sides": 12},
        {"max_sides": 5, "min_angle": 30},
    ),
)


def _coordinate(rng: Random, top: int) -> str:
    if rng.random() < 0.12:
        return f"{rng.uniform(-top, top):.1f}"
    return str(rng.randint(-top, top))


def _triangle(rng: Random) -> dict[str, Slot]:
    top = rng.choice([6, 10, 10, 20, 100, 400])
    while True:
        numbers = [(_coordinate(rng, top), _coordinate(rng, top)) for _ in range(3)]
        (a, b), (c, d), (e, f) = [(float(x), float(y)) for x, y in numbers]
        if abs((c - a) * (f - b) - (d - b) * (e - a)) > 0.01:
            break
    gap = rng.choice([", ", ", ", ",", "; ", " | ", "|", " "])
    left, right = rng.choice([("(", ")")] * 6 + [("[", "]"), ("[", "]"), ("<", ">"), ("{", "}"), ("", "")])
    if rng.random() < 0.12:
        numbers = [(x.replace("-", "−"), y.replace("-", "−")) for x, y in numbers]
    texts = [f"{left}{x}{gap}{y}{right}" for x, y in numbers]
    if rng.random() < 0.06:
        texts = [f"(x={x}, y={y})" for x, y in numbers]
    elif rng.random() < 0.04:
        texts = [f"x = {x}, y = {y}" for x, y in numbers]
    letters = rng.choice(["ABC", "ABC", "PQR", "XYZ", "DEF", "KLM", "UVW", "RST", "abc"])
    style = rng.choice(["equals", "equals", "bare", "none", "none"])
    sign = {"equals": rng.choice(["=", " = ", ": ", " is ", " at ", " -> "]), "bare": "", "none": ""}[style]
    separator = rng.choice([", ", ", ", "; ", " ", "\n", " / "])
    if not left:  # points without brackets
        separator = rng.choice(["; ", "\n", " / ", " and "])
        style, sign = rng.choice([("equals", ": "), ("equals", " = "), ("none", "")])

    def written(roles: tuple[str, str, str]) -> Marked:
        pieces: list[Piece] = []
        for index, (letter, text, role) in enumerate(zip(letters, texts, roles, strict=True)):
            if index:
                last = index == 2 and separator == ", "
                pieces.append((rng.choice([", and ", " and ", ", "]) if last else separator, None))
            if style != "none":
                pieces.append((letter + sign, None))
            pieces.append((text, role))
        return Marked(tuple(pieces))

    at = rng.randrange(3)
    roles = tuple("vertex" if index == at else "ends" for index in range(3))
    ends = [index for index in range(3) if index != at]
    named = letters[ends[0]] + letters[at] + letters[ends[1]]
    if style == "none":
        said: Slot = f"the {('first', 'second', 'third')[at]} point"
        angle: Slot = f"the angle at the {('first', 'second', 'third')[at]} point"
    else:
        said = letters[at]
        angle = rng.choice(
            [f"the angle at {letters[at]}", f"angle {named}", f"∠{named}", f"the angle {named}"]
        )
    return {
        **talk(rng),
        "corners": written(("corners",) * 3),
        "points": written((roles[0], roles[1], roles[2])),
        "_at": said,
        "_angle": angle,
        "vertex": mark(texts[at], "vertex"),
        "ends": items(rng, [texts[index] for index in ends], joiner="and"),
        "_name": letters,
        "_person": rng.choice(PEOPLE),
        "_orthocenter": rng.choice(["orthocenter", "orthocentre", "point where the altitudes meet", "intersection of the altitudes", "orthocenter (where all three heights cross)"]),
        "_incircle": rng.choice(["incircle", "inscribed circle", "circle inscribed in it", "largest circle inside", "inscribed circle"]),
        "_round": rng.choice(["", "", " to 3 decimals", " (three decimal places)", ", rounded to 3 places"]),
        "_degrees": rng.choice([" in degrees", " in degrees", "", " (degrees)", ", degrees please"]),
        "_number": str(rng.randint(2, 50)),
    }  # fmt: skip


_NAMES = {3: "triangle", 4: "quadrilateral", 5: "pentagon", 6: "hexagon", 7: "heptagon", 8: "octagon",
          9: "nonagon", 10: "decagon", 12: "dodecagon"}  # fmt: skip


def _listed(rng: Random, texts: list[str]) -> Marked:
    """Write angles in a row, on lines, with names, with signs between."""
    style = rng.choice(["comma", "comma", "and", "and", "bracket", "semicolon", "newline", "space", "gap", "named"])  # fmt: skip
    if style not in ("gap", "named"):
        return items(rng, texts, joiner="comma" if style == "space" and " " in texts[0] else style)
    gap = rng.choice([" / ", " | ", " + ", " - ", " · ", "\n- ", " then ", " → "])
    name = rng.choice(["∠{}=", "angle {}: ", "α{} = ", "corner {}: ", "{}) "]) if style == "named" else ""  # fmt: skip
    if name:
        gap = rng.choice([", ", "\n", "; "])
    pieces: list[Piece] = []
    for index, text in enumerate(texts):
        between = (gap if index else gap.removeprefix(" ") if gap == "\n- " else "") + name.format(index + 1)  # fmt: skip
        pieces += [(between, None)] if between else []
        pieces.append((text, OWN))
    return Marked(tuple(pieces))


def _polygon(rng: Random) -> dict[str, Slot]:
    sides = rng.choice([3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 9, 10, 12, rng.randint(11, 16)])
    total = 180 * (sides - 2)
    while True:
        angles = [rng.randint(20, 170) for _ in range(sides - 1)]
        if 5 < total - sum(angles) < 175 or (rng.random() < 0.02 and sum(angles) < total):
            break
    unit = rng.choice(["°", "°", "", " degrees", "°", " deg", " °", "º"])
    places = rng.choice([0, 0, 1])
    shape = _NAMES.get(sides)
    if shape and rng.random() < 0.6:
        polygon: Slot = mark(shape, "sides")
    else:
        polygon = Marked(
            rng.choice(
                [
                    ((f"{sides}", "sides"), ("-gon", None)),
                    (("polygon with ", None), (number(rng, sides, words=0.3), "sides"), (" sides", None)),
                    (("shape with ", None), (str(sides), "sides"), (" corners", None)),
                ]
            )
        )  # fmt: skip
    return {
        **talk(rng),
        "angles": _listed(rng, [f"{angle:.{places}f}{unit}" for angle in angles]),
        "polygon": polygon,
        "_convex": rng.choice(["", "convex ", "convex ", ""]),
        "_last": rng.choice(["last", "missing", "remaining", "unknown", "other", "final"]),
        "_person": rng.choice(PEOPLE),
        "_number": str(rng.randint(2, 50)),
    }  # fmt: skip


ORTHOCENTER = Family(
    skill="shapes/orthocenter",
    imported=ORTHOCENTER_GYM.draw,
    sample=with_example("shapes/orthocenter", _triangle, "{corners}"),
    nouns=(
        "the {_orthocenter} of the triangle {corners}",
        "the {_orthocenter} for the corners {corners}{_round}",
        "the coordinates of the {_orthocenter} of the triangle with corners {corners}",
        "the {_orthocenter} of triangle {_name}, {corners}",
        "the {_orthocenter} of a triangle through {corners}",
    ),
    clauses=(
        "where the {_orthocenter} of the triangle {corners} is{_round}",
        "where the altitudes of the triangle {corners} cross",
        "at which point the heights of the triangle {corners} meet",
        "what the orthocenter of {corners} is",
    ),
    commands=(
        "find the {_orthocenter} of {corners}{_round}",
        "locate the {_orthocenter} of the triangle with the vertices {corners}",
        "compute the {_orthocenter}: {corners}",
        "intersect the altitudes of the triangle {corners}",
        "for {corners}, give the {_orthocenter}{_round}",
        "draw the altitudes of {corners} and tell me where they meet",
    ),
    questions=(
        "where is the {_orthocenter} of the triangle {corners}?",
        "what is the {_orthocenter} of {corners}{_round}?",
        "what are the coordinates of the {_orthocenter} if the corners are {corners}?",
        "in which point do the three heights of the triangle {corners} intersect?",
        "triangle {corners}: where's the {_orthocenter}?",
        *more.ORTHOCENTER[1::2],
    ),
    stories=(
        "{_person} draws a triangle with corners {corners} and its three altitudes. Where do they meet{_round}?",
        "Corners: {corners}. Needed: the {_orthocenter}.",
        "Exercise {_number}: {corners} are the corners of a triangle. Determine its {_orthocenter}.",
        "A triangle has the vertices {corners}. From each one a perpendicular is dropped onto the opposite side. Give the common point{_round}.",
        "orthocenter, {corners}",
        "Three trees stand at {corners}. From each tree a path leads at a right angle to the line through the other two. Where do the paths cross?",
        "Let {corners} be given. I'm after the {_orthocenter} of that triangle.",
        "Map with {_number} markers. Take the ones at {corners} as a triangle; what is its {_orthocenter}?",
        "H is the {_orthocenter} of {corners}. Coordinates of H{_round}?",
        "Altitudes of the triangle {corners} - common point?",
        *more.ORTHOCENTER[::2],
        *more.ORTHOCENTER_MORE,
    ),
)
INCIRCLE = Family(
    skill="shapes/incircle-radius",
    imported=INCIRCLE_GYM.draw,
    sample=with_example("shapes/incircle-radius", _triangle, "{corners}"),
    nouns=(
        "the inradius of the triangle {corners}",
        "the radius of the {_incircle} of the triangle {corners}{_round}",
        "the radius of the circle that touches all sides of the triangle {corners} from inside",
        "the inradius of triangle {_name}, {corners}",
        "the incircle radius for corners {corners}",
    ),
    clauses=(
        "how large the inradius of {corners} is{_round}",
        "what radius the inscribed circle of {corners} has",
        "how big the radius of the circle inside the triangle {corners} is, touching all sides",
        "which radius the incircle of the triangle with corners {corners} has",
    ),
    commands=(
        "find the inradius of {corners}{_round}",
        "compute the radius of the inscribed circle of the triangle {corners}",
        "inscribe a circle in {corners} and give its radius",
        "give the incircle's radius, corners {corners}",
        "for {corners}, work out the inradius{_round}",
        "determine how far the incenter of {corners} is from the sides",
    ),
    questions=(
        "what is the inradius of the triangle {corners}{_round}?",
        "how large is the radius of the {_incircle} for the triangle {corners}?",
        "which radius has the circle inscribed in {corners}?",
        "what's the radius of the largest circle that fits into the triangle {corners}?",
        "triangle {corners}: what is r of the incircle?",
        *more.INCIRCLE[1::2],
    ),
    stories=(
        "{_person} wants to put the largest possible round table into a room with corners {corners}. Radius{_round}?",
        "Corners: {corners}. Needed: the radius of the incircle.",
        "Exercise {_number}: {corners} are the corners of a triangle. Determine its inradius{_round}.",
        "A triangle has the vertices {corners}. A circle touches its three sides from within. What is the circle's radius?",
        "inradius, {corners}",
        "The biggest circle in the triangle {corners} - how big is its radius?",
        "Let {corners} be given. I'm after r, the radius of the inscribed circle.",
        "A garden has {_number} flowers and corners at {corners}. A round pond touching all three fences is planned. What radius will it have{_round}?",
        "r = area / half the perimeter for {corners}. r?",
        "Inscribed circle of {corners}: radius{_round}.",
        *more.INCIRCLE[::2],
        *more.INCIRCLE_MORE,
    ),
)
ANGLE = Family(
    skill="shapes/angle",
    imported=ANGLE_GYM.draw,
    sample=with_example("shapes/angle", _triangle, "{points}, {_angle}"),
    nouns=(
        "{_angle} in the triangle {points}{_degrees}",
        "the size of {_angle} if {points}",
        "the angle at {vertex} between {ends}{_degrees}",
        "the measure of {_angle} for {points}{_degrees}",
        "the interior angle of the triangle {points} at {_at}",
    ),
    clauses=(
        "how large {_angle} is in the triangle {points}{_degrees}",
        "what angle {ends} make as seen from {vertex}",
        "how big {_angle} is when {points}",
        "under which angle {ends} appear from {vertex}{_degrees}",
    ),
    commands=(
        "find {_angle} for {points}{_degrees}",
        "compute {_angle} of the triangle {points}{_degrees}",
        "measure {_angle}: {points}",
        "give the angle with vertex {vertex} and arms through {ends}",
        "for the triangle {points}, work out {_angle}{_degrees}",
        "calculate the interior angle at {_at} of {points}",
    ),
    questions=(
        "how large is {_angle} in the triangle {points}{_degrees}?",
        "what is {_angle} if {points}?",
        "how many degrees is {_angle}, given {points}?",
        "what's the angle at {vertex} if the other corners are {ends}?",
        "triangle {points}: how big is {_angle}?",
        *more.ANGLE[1::2],
    ),
    stories=(
        "{_person} stands at {vertex} and looks at {ends}. Through what angle must {_person} turn from one to the other{_degrees}?",
        "Corners: {points}. Needed: {_angle}{_degrees}.",
        "Exercise {_number}: {points} are the corners of a triangle. Determine {_angle}.",
        "Let {points} be given. I'm after {_angle}{_degrees}.",
        "Two roads leave {vertex}, to {ends}. What angle do they form?",
        "A sail has its corners at {points}. How wide is {_angle}{_degrees}?",
        "{points}. {_angle}?",
        "From the harbour {vertex} the lighthouses {ends} can be seen. What is the angle between the lines of sight{_degrees}?",
        "The corners are {points}. {_person} measures {_angle}. What should come out?",
        "Vertex {vertex}, ends {ends}: angle{_degrees}",
        *more.ANGLE[::2],
        *more.ANGLE_MORE,
    ),
)
LAST_ANGLE = Family(
    skill="shapes/last-angle",
    imported=POLYGON_GYM.draw,
    sample=with_example("shapes/last-angle", _polygon, "{polygon}, {angles}"),
    nouns=(
        "the {_last} angle of a {_convex}{polygon} with the angles {angles}",
        "the {_last} interior angle of a {_convex}{polygon}: {angles}",
        "the {_last} angle in a {_convex}{polygon} if the others are {angles}",
        "the measure of the {_last} corner of a {polygon}, the rest being {angles}",
        "the size of the {_last} angle, {_convex}{polygon}, known: {angles}",
    ),
    clauses=(
        "how large the {_last} angle of a {_convex}{polygon} with {angles} is",
        "what the {_last} interior angle of a {polygon} is when the others are {angles}",
        "how many degrees remain for the {_last} corner of a {_convex}{polygon} with {angles}",
    ),
    commands=(
        "find the {_last} angle of a {_convex}{polygon} whose other angles are {angles}",
        "given the angles {angles} of a {_convex}{polygon}, compute the {_last} one",
        "work out the {_last} interior angle: {polygon}, {angles}",
        "subtract {angles} from the angle sum of a {polygon}",
        "complete the angles {angles} of this {_convex}{polygon}",
    ),
    questions=(
        "a {_convex}{polygon} has angles {angles}; what is the {_last} one?",
        "what is the {_last} angle of a {_convex}{polygon} with {angles}?",
        "if all but one angle of a {polygon} are {angles}, how large is the {_last} one?",
        "how many degrees has the {_last} corner of a {_convex}{polygon} with corners of {angles}?",
        "which angle is missing in a {polygon} with {angles}?",
    ),
    stories=(
        "{_person} measured the corners of a {_convex}{polygon}: {angles}. One was forgotten. How large is it?",
        "A plot of land is a {_convex}{polygon}. Its surveyor noted {angles} and lost the {_last} angle. What was it?",
        "Exercise {_number}: a {_convex}{polygon} with interior angles {angles} and one more. Find that one.",
        "Angles of a {polygon}: {angles} and x. x = ?",
        "The inner angles of a {_convex}{polygon} are {angles} and one that is smudged. Restore it.",
        "{polygon}, {angles}, {_last} angle?",
        "On the drawing of a {_convex}{polygon} only {angles} are readable. Calculate the {_last} interior angle.",
        "All angles but one are known in my {_convex}{polygon}, namely {angles}. What's left?",
        "Tile number {_number} is a {polygon}. The tiler measures {angles}. What must the {_last} angle be?",
        "Interior angles {angles}. Shape: {polygon}. Number for the {_last} angle, no unit.",
        "One corner of the {_convex}{polygon} is hidden behind a tree; the visible ones have {angles}. How many degrees has the hidden one?",
        "A robot walks around a {polygon} and reports inside angles of {angles} before its battery dies at the {_last} corner. Which angle is there?",
        *more.LAST_ANGLE,
    ),
    gives="number",
)
FAMILIES = (ORTHOCENTER, INCIRCLE, ANGLE, LAST_ANGLE)
