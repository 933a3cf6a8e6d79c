"""Geometry: areas, perimeters, volumes and distances."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains._context import context, words
from reasonnet.forge.wording import Family, Marked, Slot, join, mark, number

_UNITS = (
    ("cm", "centimetres", "centimeters"),
    ("m", "metres", "meters"),
    ("mm", "millimetres", "mm"),
    ("km", "kilometres", "kilometers"),
    ("ft", "feet", "foot"),
    ("in", "inches", "inches"),
    ("yd", "yards", "yards"),
    ("units", "units", "units"),
    ("miles", "miles", "mi"),
)
_TRIPLES = ((3, 4), (5, 12), (8, 15), (7, 24), (20, 21), (9, 40), (12, 35), (28, 45), (11, 60))


def _amount(rng: Random) -> int | str:
    if rng.random() < 0.2:
        return f"{rng.randint(0, 60)}.{rng.choice([5, 5, 2, 25, 75, 1, 8])}"
    if rng.random() < 0.02:
        return rng.choice(["1/2", "3/4", "2 1/2", "1 1/4"])
    return rng.randint(1, rng.choice([10, 10, 20, 50, 100, 400, 3000]))


class _Lengths:
    """Writes the lengths of one question with one unit, or none."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self.unit = rng.choice(_UNITS) if rng.random() < 0.6 else None
        self._spelling = rng.choice([0, 0, 1, 2])
        self._glued = rng.random() < 0.25

    def __call__(self, value: int | str, role: str) -> Marked:
        text = number(self._rng, value)
        if self.unit is None:
            return Marked(((text, role),))
        name = self.unit[self._spelling]
        glued = self._glued and self._spelling == 0 and text[-1].isdigit() and len(name) < 3
        return Marked(((text, role), (name if glued else " " + name, None)))

    @property
    def name(self) -> str:
        """Name of the unit, for 'in {_unit}'."""
        return self.unit[1] if self.unit else "units"


def _by(rng: Random) -> str:
    return rng.choice([" by ", " by ", " x ", " × ", " X ", "x", " * "])


def _rectangle(rng: Random) -> dict[str, Slot]:
    lengths = _Lengths(rng)
    long, wide, side = (_amount(rng) for _ in range(3))
    first, second = mark(number(rng, long), "length"), lengths(wide, "width")
    if lengths.unit is None or rng.random() < 0.5:
        first = lengths(long, "length")
    return {
        "length": lengths(long, "length"),
        "width": lengths(wide, "width"),
        "side": lengths(side, "side"),
        "size": join(first, _by(rng), second),
        "_unit": lengths.name,
        "_thing": rng.choice(
            words("rug carpet garden room lawn pitch screen table poster wall field parking-lot yard "
             "flag tile window door board canvas mat stage pool patio plot farm blanket court")
        ),
        "_rect": rng.choice(["rectangle", "rectangle", "rectangle", "rectangular field",
                             "rectangular room", "rectangular sheet", "oblong"]),
        **context(rng),
    }  # fmt: skip


def _circle(rng: Random) -> dict[str, Slot]:
    lengths = _Lengths(rng)
    size = _amount(rng)
    return {
        "radius": lengths(size, "radius"),
        "diameter": lengths(size, "diameter"),
        "_unit": lengths.name,
        "_disc": rng.choice(
            words("pizza pond coin plate table wheel disc lid pool clock drum cake mirror trampoline "
             "target hat-brim rug fountain manhole pancake stage crater button")
        ),
        **context(rng),
    }  # fmt: skip


def _triangle(rng: Random) -> dict[str, Slot]:
    lengths = _Lengths(rng)
    base, height = _amount(rng), _amount(rng)
    return {
        "base": lengths(base, "base"),
        "height": lengths(height, "height"),
        "_unit": lengths.name,
        "_thing": rng.choice(words("sail flag sign garden gable banner tent-wall plot sandwich pennant")),
        **context(rng),
    }


def _right(rng: Random) -> dict[str, Slot]:
    lengths = _Lengths(rng)
    if rng.random() < 0.5:
        scale = rng.choice([1, 1, 1, 2, 3, 5, 10])
        legs: list[int | str] = [scale * leg for leg in rng.choice(_TRIPLES)]
        if rng.random() < 0.5:
            legs.reverse()
    else:
        legs = [_amount(rng), _amount(rng)]
    one, two = (lengths(leg, "legs") for leg in legs)
    bare = mark(number(rng, legs[0]), "legs")
    gap = rng.choice([" and ", " and ", " and ", ", ", " & ", " by "])
    return {
        "legs": join(bare if rng.random() < 0.4 else one, gap, two),
        "one": one,
        "two": two,
        "_unit": lengths.name,
        **context(rng),
    }


def _box(rng: Random) -> dict[str, Slot]:
    lengths = _Lengths(rng)
    values = [_amount(rng) for _ in range(4)]
    by = _by(rng)
    each = rng.random() < 0.5
    roles = ("length", "width", "height")
    texts = [
        lengths(value, role) if each or role == "height" else mark(number(rng, value), role)
        for value, role in zip(values, roles, strict=False)
    ]
    return {
        "length": lengths(values[0], "length"),
        "width": lengths(values[1], "width"),
        "height": lengths(values[2], "height"),
        "side": lengths(values[3], "side"),
        "size": join(texts[0], by, texts[1], by, texts[2]),
        "_unit": lengths.name,
        "_thing": rng.choice(
            words("box crate tank aquarium container carton suitcase room trunk brick drawer chest "
             "freezer parcel shipping-crate planter bathtub trough lorry fridge")
        ),
        **context(rng),
    }  # fmt: skip


def _coordinate(rng: Random, top: int) -> str:
    if rng.random() < 0.06:
        return f"{rng.randint(0, 9)}.{rng.choice([5, 25, 2])}"
    value = rng.randint(0, top)
    return str(-value if rng.random() < 0.3 else value)


def _points(rng: Random) -> dict[str, Slot]:
    dimensions = 2 if rng.random() < 0.85 else 3
    top = rng.choice([5, 10, 10, 20, 100])
    ends = [[_coordinate(rng, top) for _ in range(dimensions)] for _ in range(2)]
    if rng.random() < 0.3 and dimensions == 2:  # a whole distance
        scale, (dx, dy) = rng.choice([1, 1, 2]), rng.choice(_TRIPLES[:3])
        x, y = rng.randint(-6, 6), rng.randint(-6, 6)
        ends = [[str(x), str(y)], [str(x + scale * dx), str(y - scale * dy)]]
    if rng.random() < 0.1:
        ends[0] = ["0"] * dimensions
    comma = rng.choice([", ", ", ", ", ", ",", "; "])
    left, right = rng.choice([("(", ")")] * 6 + [("[", "]")])
    one, two = (left + comma.join(end) + right for end in ends)
    names = rng.choice([("", ""), ("", ""), ("", ""), ("A", "B"), ("P", "Q"), ("A = ", "B = "),
                        ("P = ", "Q = "), ("point ", "point ")])  # fmt: skip
    gap = rng.choice([" and ", " and ", " and ", ", ", " & "])
    first: tuple[tuple[str, str | None], ...] = ((names[0], None), (one, "points"))
    second: tuple[tuple[str, str | None], ...] = ((names[1], None), (two, "points"))
    start, end = (Marked(tuple(p for p in side if p[0])) for side in (first, second))
    return {
        "points": join(start, gap, end),
        "start": start,
        "end": end,
        **context(rng),
    }


FAMILIES = (
    Family(
        skill="geometry/rectangle-area",
        sample=_rectangle,
        nouns=(
            "the area of a rectangle {size}",
            "the area of a {size} rectangle",
            "the area of a rectangle with length {length} and width {width}",
            "the area of a rectangle with sides {length} and {width}",
            "the area of a rectangle of length {length} and breadth {width}",
            "the area of a rectangle with width {width} and length {length}",
            "the area of a rectangle {length} long and {width} wide",
            "the area of a {_thing} that measures {size}",
            "the surface of a {size} {_thing}",
            "the area of a square with side {side}",
            "the area of a square of side {side}",
            "the area of a square whose sides are {side}",
            "the area of a {_rect} whose sides measure {length} and {width}",
            "the floor space of a room {size}",
            "rectangle area {size}",
            "the area covered by a {_thing} of {length} by {width}",
            "rectangle, {length} x {width}, area",
            "{length} by {width}, area",
            "{size} {_thing}, area",
            "square, side {side}, area",
            "area {length} times {width} rectangle",
            "the surface to paint on a wall {length} by {width}",
            "the amount of carpet for a {size} floor",
            "the inside of a rectangle {size} in square {_unit}",
            "the square {_unit} of a {_thing} {length} by {width}",
            "the area, not the perimeter, of a {size} rectangle",
        ),
        clauses=(
            "how large the area of a {size} rectangle is",
            "what area a rectangle with sides {length} and {width} has",
            "how much area a {_thing} of {size} covers",
            "what the area of a square with side {side} is",
            "how big a rectangle of length {length} and width {width} is in area",
            "how much surface a {_thing} {length} long and {width} wide has",
            "how many squares of one unit fit into a rectangle {size}",
            "how much space a square of {side} per side takes up",
            "how much grass seed ground of {size} gets, in square {_unit}",
            "how many square {_unit} lie inside a rectangle {length} by {width}",
            "how much a square {side} on each side covers",
        ),
        commands=(
            "{_compute} the area of a rectangle with sides {length} and {width}",
            "find the area of a rectangle {size}",
            "find the area of a {_rect} that is {length} long and {width} wide",
            "find the area of a square with side {side}",
            "work out the area of a {size} {_thing}",
            "calculate the area: rectangle, length {length}, width {width}",
            "calculate the area, the rectangle is {size}",
            "compute the area for length {length} and breadth {width}",
            "determine the area of a rectangular {_thing} measuring {size}",
            "give the area of the rectangle whose length is {length} and whose width is {width}",
            "take a rectangle of width {width} and length {length} and give its area",
            "figure out how much area a {_thing} of {size} has",
            "get me the square {_unit} of a {size} {_thing}",
            "tell the area of a square that has sides of {side}",
            "rectangle {size}: give area",
            "multiply length {length} and width {width} to get the area of the {_thing}",
            "square the side {side} for the area of a square",
            "say how much floor a {size} room has",
            "state the area for sides {width} and {length}",
            "cover a {size} {_thing} and say how many square {_unit} it takes",
        ),
        questions=(
            "what is the area of a rectangle with length {length} and width {width}?",
            "what is the area of a {size} rectangle?",
            "what's the area of a rectangle {length} long and {width} wide?",
            "what is the area of a square with side length {side}?",
            "what is the area of a square {_thing} with {side} sides?",
            "how big is the area of a rectangle with sides of {length} and {width}?",
            "how much area does a {size} {_thing} cover?",
            "how many square {_unit} is a {_thing} of {size}?",
            "how many square {_unit} are in a {size} room?",
            "if a rectangle is {length} by {width}, what is its area?",
            "if a {_thing} is {length} long and {width} wide, what area does it have?",
            "a rectangle measures {size}, what is its area?",
            "length {length}, width {width}, what's the rectangle's area?",
            "what area has a rectangle of width {width} and length {length}?",
            "what surface area does the top of a {size} table have?",
            "given sides {length} and {width}, what's the area of the rectangle?",
            "how large is a square of side {side}?",
            "{size} rectangle, area?",
            "{length} long, {width} wide, area?",
            "square with side {side}, area?",
            "what area, sides {length} and {width}?",
            "how much paint area is on a wall of {size}?",
            "how many unit squares does it take to cover a rectangle {size}?",
        ),
        stories=(
            "{_person}'s {_thing} is {length} long and {width} wide. What is its area?",
            "A rectangle is {length} long and {width} wide. What is its area?",
            "A rectangle has sides {length} and {width}. Find its area.",
            "A {_thing} measures {size}. How many square {_unit} does it cover?",
            "A square has sides of length {side}. What is its area?",
            "{_person} wants to carpet a room of {size}. How much carpet is needed?",
            "The farmer owns a rectangular field {size}. How large is it in square {_unit}?",
            "I'm painting a wall {length} long and {width} high. How many square {_unit} is "
            "that?",
            "We lay turf on a lawn that is {width} wide and {length} long. How much turf, in "
            "square {_unit}, do we need?",
            "A phone's screen is {size}. What area does it have?",
            "A poster with a width of {width} and a length of {length} hangs in the hall. What "
            "area does it cover?",
            "{_person} tiles a square bathroom with a side of {side}. How many square {_unit} of "
            "tiles are needed?",
            "The plot is a rectangle, {length} on one side and {width} on the other. What is its "
            "area?",
            "How much glass is needed for a window pane {length} tall and {width} across?",
            "Length: {length}. Width: {width}. Area of the rectangle?",
            "{_person} covers a {_thing} {length} by {width} with foil. How much foil is needed, in square {_unit}?",
            "The pitch is {length} by {width}. How much grass is there to mow?",
            "A board {size} gets painted on one side. What area is painted?",
            "The museum hall is {length} long and {width} wide and gets new flooring all over. How much flooring is that?",
            "The stage measures {size}. How much room do the dancers have, in square {_unit}?",
            "A square bed with {side} on each side is covered with mulch. How much area is covered?",
            "Each side of the chessboard is {side}. How large is the whole board?",
            "{_who} seeds a strip {width} wide and {length} long. What area gets seeded?",
        ),
        accepts={},
        gives="number",
    ),
    Family(
        skill="geometry/rectangle-perimeter",
        sample=_rectangle,
        nouns=(
            "the perimeter of a rectangle {size}",
            "the perimeter of a {size} rectangle",
            "the perimeter of a rectangle with length {length} and width {width}",
            "the perimeter of a rectangle with sides {length} and {width}",
            "the perimeter of a rectangle {length} long and {width} wide",
            "the perimeter of a rectangle with width {width} and length {length}",
            "the perimeter of a square with side {side}",
            "the perimeter of a square of side {side}",
            "the distance around a {size} {_thing}",
            "the circumference of a rectangle with sides {length} and {width}",
            "the total length of the edges of a {size} {_rect}",
            "the outline length of a rectangle {size}",
            "the length of fence around a {size} {_thing}",
            "the boundary length of a {_rect}, {length} by {width}",
            "rectangle perimeter {size}",
            "rectangle, {length} x {width}, perimeter",
            "{length} by {width}, perimeter",
            "{size} {_thing}, distance all round",
            "square, side {side}, perimeter",
            "perimeter {length} {width} rectangle",
            "the length of tape around a wall {length} by {width}",
            "the amount of skirting for a {size} floor",
            "the way round a rectangle {size} in {_unit}",
            "the {_unit} around a {_thing} {length} by {width}",
            "the perimeter, not the area, of a {size} rectangle",
        ),
        clauses=(
            "what the perimeter of a {size} rectangle is",
            "how long the border of a {_thing} of {size} is",
            "how long the way around a rectangle with sides {length} and {width} is",
            "what perimeter a rectangle of length {length} and width {width} has",
            "how much fence goes around a {_thing} of {size}",
            "how far it is around a square with side {side}",
            "what the perimeter of a square with sides of {side} is",
            "how much edging a {_thing} {length} long and {width} wide needs",
            "how much string goes round a {size} {_thing}",
            "how many {_unit} it is round a rectangle {length} by {width}",
            "how long all four sides of a square {side} on each side are together",
        ),
        commands=(
            "{_compute} the perimeter of a rectangle with sides {length} and {width}",
            "find the perimeter of a rectangle {size}",
            "find the perimeter of a {_rect} that is {length} long and {width} wide",
            "find the perimeter of a square with side {side}",
            "work out the perimeter of a {size} {_thing}",
            "calculate the perimeter: rectangle, length {length}, width {width}",
            "compute the distance around a rectangle of length {length} and breadth {width}",
            "determine how much fencing a {_thing} of {size} requires",
            "give the perimeter of the rectangle whose length is {length} and whose width is "
            "{width}",
            "add up all four sides of a rectangle {size}",
            "add up the four sides of a square of side {side}",
            "measure around a rectangle with width {width} and length {length}",
            "figure out the length of trim around a {size} {_thing}",
            "get the boundary length for a {size} rectangle",
            "rectangle {size}: give perimeter",
            "add length {length} and width {width}, then double, to get the perimeter of the {_thing}",
            "take four times the side {side} for the perimeter of a square",
            "say how long the walls of a {size} room are all together",
            "state the perimeter for sides {width} and {length}",
            "go round a {size} {_thing} and say how many {_unit} it takes",
        ),
        questions=(
            "what is the perimeter of a rectangle with length {length} and width {width}?",
            "what is the perimeter of a {size} rectangle?",
            "what's the perimeter of a rectangle {length} long and {width} wide?",
            "what is the perimeter of a square with side length {side}?",
            "how long is the perimeter of a rectangle with sides {length} and {width}?",
            "how far is it around a {size} {_thing}?",
            "how much fence do I need for a {_thing} of {size}?",
            "how long a rope goes exactly around a rectangle {size}?",
            "if a rectangle is {length} by {width}, what is its perimeter?",
            "if a square has a side of {side}, how long is its perimeter?",
            "a rectangle measures {size}, what is its perimeter?",
            "length {length}, width {width}, what's the perimeter?",
            "what do the sides of a rectangle of {length} by {width} add up to?",
            "how many {_unit} of edging does a {size} {_thing} need?",
            "walking once around a {size} {_thing}, how far do I go?",
            "what is the distance around a square {_thing} with sides of {side}?",
            "given sides {length} and {width}, what's the perimeter of the rectangle?",
            "{size} rectangle, perimeter?",
            "{length} long, {width} wide, how far round?",
            "square with side {side}, perimeter?",
            "what perimeter, sides {length} and {width}?",
            "how much border goes on a wall of {size}, all the way round?",
            "how long is one lap of a rectangle {size}?",
        ),
        stories=(
            "{_person}'s {_thing} is {length} long and {width} wide. What is its perimeter?",
            "A rectangle is {length} long and {width} wide. What is its perimeter?",
            "A rectangle has sides {length} and {width}. Find its perimeter.",
            "A {_thing} measures {size}. How long is its edge all around?",
            "A square has sides of length {side}. What is its perimeter?",
            "{_person} fences a garden of {size}. How many {_unit} of fence are needed?",
            "{_person} runs once around a pitch {length} long and {width} wide. How far is that?",
            "A picture {size} gets a frame. How long is the moulding around it?",
            "We put lights along all the walls of a {size} room. How long must the string be?",
            "A farmer wants wire around a field of {length} by {width}, once around. How much "
            "wire?",
            "The quilt is {size} and gets ribbon along all edges. How much ribbon is that?",
            "A square paddock has sides of {side}. How many {_unit} of rail enclose it?",
            "The pool is {width} wide and {length} long. {_person} walks once around its edge. How "
            "far?",
            "Skirting boards for a room of {length} by {width}: how many {_unit} in all?",
            "Length: {length}. Width: {width}. Perimeter of the rectangle?",
            "{_person} edges a {_thing} {length} by {width} with ribbon. How much ribbon is needed, in {_unit}?",
            "The pitch is {length} by {width}. How long is the chalk line around it?",
            "A board {size} gets tape along its edges. What length of tape is used?",
            "The museum hall is {length} long and {width} wide and gets a rail along all its walls. How much rail is that?",
            "The stage measures {size}. How many {_unit} of lights go all the way round it?",
            "A square bed with {side} on each side gets a stone border. How long is the border?",
            "Each side of the chessboard is {side}. How far does an ant walk along its whole rim?",
            "{_who} puts netting round a strip {width} wide and {length} long. What length of netting is used?",
        ),
        gives="number",
    ),
    Family(
        skill="geometry/circle-area",
        sample=_circle,
        nouns=(
            "the area of a circle with radius {radius}",
            "the area of a circle of radius {radius}",
            "the area of a circle with diameter {diameter}",
            "the area of a circle with a diameter of {diameter}",
            "the area of a circle whose radius is {radius}",
            "the area of a disc of radius {radius}",
            "the surface of a {_disc} with radius {radius}",
            "the area of a {_disc} with a diameter of {diameter}",
            "the area of a {_disc} {diameter} across",
            "the area enclosed by a circle of radius {radius}",
            "circle area, radius {radius}",
            "the area of a round {_disc}, diameter {diameter}",
            "the space inside a circle with a radius of {radius}",
            "the area of a circle, r = {radius}",
            "pi r squared for r = {radius}",
            "circle, radius {radius}, area",
            "circle r={radius} area",
            "area, circle, d={diameter}",
            "{diameter} {_disc}, area",
            "the area of something round, {diameter} across",
            "the space covered by a round {_disc} {diameter} wide",
            "the area, not the circumference, of a circle with radius {radius}",
            "the area swept by an arm {radius} long in a full turn",
            "pi times {radius} squared",
            "the square {_unit} in a circle of diameter {diameter}",
        ),
        clauses=(
            "how large the area of a circle with radius {radius} is",
            "what the area of a circle of diameter {diameter} is",
            "what area a circle with a radius of {radius} has",
            "how much area a {_disc} with diameter {diameter} has",
            "how many square {_unit} a {_disc} of radius {radius} covers",
            "how big a circle {diameter} across is in area",
            "how much surface a round {_disc} with radius {radius} takes",
            "how much room there is inside a circle with diameter {diameter}",
            "how much a circle drawn with compasses opened to {radius} encloses",
            "how much paint area a round {_disc} {diameter} across has",
            "how much ground lies within {radius} of a point",
        ),
        commands=(
            "{_compute} the area of a circle with radius {radius}",
            "{_compute} the area of a circle with diameter {diameter}",
            "find the area of a circle of radius {radius}",
            "find the area of a circle whose diameter is {diameter}",
            "find the area of a {_disc} that is {diameter} across",
            "work out the area of a circle, radius {radius}",
            "work out the area of a {_disc} with a radius of {radius}",
            "give the area inside a circle of diameter {diameter}",
            "determine the area of the disc with radius {radius}",
            "compute the area for a circle, r={radius}",
            "compute the area for a circle, d={diameter}",
            "take a circle with radius {radius} and tell its area",
            "use pi r^2 with r = {radius}",
            "calculate how much area a {_disc} of diameter {diameter} covers",
            "figure out the area of a round {_disc} with radius {radius}",
            "circle, radius {radius}: give area",
            "circle, diameter {diameter}: give area",
            "square the radius {radius} and multiply by pi",
            "halve the diameter {diameter} and get the circle's area",
            "say how much fits flat inside a ring of radius {radius}",
            "cover a round {_disc} {diameter} across and say how many square {_unit} it takes",
            "state the area for a circle with diameter {diameter}",
        ),
        questions=(
            "what is the area of a circle with radius {radius}?",
            "what is the area of a circle with a diameter of {diameter}?",
            "what's the area of a circle of radius {radius}?",
            "what is the area of a {_disc} with diameter {diameter}?",
            "how big is the area of a circle whose radius is {radius}?",
            "how much area does a circle with radius {radius} have?",
            "how many square {_unit} does a {_disc} of diameter {diameter} have?",
            "if a circle has a radius of {radius}, what is its area?",
            "if a circle has diameter {diameter}, how large is its area?",
            "if the radius is {radius}, what's the area of the circle?",
            "a circle has radius {radius}, what's its area?",
            "radius {radius}, what is the circle's area?",
            "how much surface has a {_disc} that is {diameter} across?",
            "what area does a disc of radius {radius} have?",
            "given a diameter of {diameter}, what is the area of the circle?",
            "how large is the inside of a circle with radius {radius}?",
            "circle radius {radius}, area?",
            "circle {diameter} across, area?",
            "r = {radius}, what's the area of the circle?",
            "d = {diameter}, what's the area of the circle?",
            "how much glass is in a round window {diameter} across?",
            "how many square {_unit} are within {radius} of the centre?",
            "how much does a round {_disc} {diameter} wide cover?",
        ),
        stories=(
            "A circle has a radius of {radius}. What is its area?",
            "A circle has a diameter of {diameter}. Find its area.",
            "{_person} bakes a pizza with a diameter of {diameter}. What is its area?",
            "A sprinkler reaches {radius} in every direction. What area does it water?",
            "A round {_disc} has radius {radius}. How many square {_unit} does it cover?",
            "A goat is tied to a pole with a rope of {radius}. On how much area can it graze?",
            "The radio mast covers everything within {radius}. How large is the covered area?",
            "{_person} has a round {_disc}, {diameter} across, and needs cloth of the same area. "
            "How much?",
            "A lighthouse can be seen within a radius of {radius}. How big is this area?",
            "The circular pond's diameter is {diameter}. How large is the water surface?",
            "A crop circle with a radius of {radius} appeared. What area is flattened?",
            "The table top is a circle with a diameter of {diameter}. What area must {_person} "
            "varnish?",
            "My dartboard's radius is {radius}. How large is its area?",
            "{_person} ices the top of a round cake {diameter} across. What area gets icing?",
            "A Wi-Fi router reaches {radius} all around. How large is the region with signal?",
            "A round {_disc} {diameter} across is painted all over on one side. What area is painted?",
            "A dog on a lead of {radius} is tied to a peg. How much lawn can it reach?",
            "The round flower bed has a radius of {radius} and is filled with tulips. What area do they fill?",
            "In the game a fireball hits everything within {radius}. How big is the affected area?",
            "The helipad is a circle, {diameter} from edge to edge. How much concrete surface is that?",
            "{_who} cuts a round tablecloth with a radius of {radius}. How much cloth is in it?",
        ),
    ),
    Family(
        skill="geometry/circle-circumference",
        sample=_circle,
        nouns=(
            "the circumference of a circle with radius {radius}",
            "the circumference of a circle of radius {radius}",
            "the circumference of a circle with diameter {diameter}",
            "the circumference of a circle with a diameter of {diameter}",
            "the perimeter of a circle of radius {radius}",
            "the perimeter of a circle with diameter {diameter}",
            "the distance around a circle with radius {radius}",
            "the distance around a {_disc} {diameter} across",
            "the circumference of a {_disc} with a diameter of {diameter}",
            "the length of the edge of a {_disc} of radius {radius}",
            "the circumference of a circle, r = {radius}",
            "circle circumference, diameter {diameter}",
            "the rim length of a {_disc} with radius {radius}",
            "the outline of a circle with a radius of {radius}, as a length,",
            "circle, radius {radius}, circumference",
            "circle r={radius} circumference",
            "circumference, circle, d={diameter}",
            "{diameter} {_disc}, distance around",
            "the length round something round, {diameter} across",
            "the edge of a round {_disc} {diameter} wide, as a length",
            "the circumference, not the area, of a circle with radius {radius}",
            "the way the tip of an arm {radius} long makes in a full turn",
            "two pi times {radius}",
            "pi times {diameter}",
            "the {_unit} around a circle of diameter {diameter}",
        ),
        clauses=(
            "what the circumference of a circle with radius {radius} is",
            "what the circumference of a circle of diameter {diameter} is",
            "how long the circumference of a {_disc} with radius {radius} is",
            "how far it is around a circle with diameter {diameter}",
            "how long the edge of a {_disc} {diameter} across is",
            "what perimeter a circle of radius {radius} has",
            "how long the rim of a {_disc} with a radius of {radius} is",
            "how far a wheel of diameter {diameter} rolls in one turn",
            "how long a circle drawn with compasses opened to {radius} is",
            "how much edging a round {_disc} {diameter} across takes",
            "how far you walk round a point at a distance of {radius}",
        ),
        commands=(
            "{_compute} the circumference of a circle with radius {radius}",
            "{_compute} the circumference of a circle with diameter {diameter}",
            "find the circumference of a circle of radius {radius}",
            "find the circumference of a circle whose diameter is {diameter}",
            "find the distance around a {_disc} that is {diameter} across",
            "work out the circumference, the radius is {radius}",
            "work out the perimeter of a circle with a diameter of {diameter}",
            "give the circumference for r = {radius}",
            "give the circumference for a diameter of {diameter}",
            "determine how long the edge of a {_disc} with radius {radius} is",
            "calculate the length around a circle with radius {radius}",
            "use 2 pi r with r = {radius}",
            "measure around a circle of diameter {diameter}",
            "take a circle with radius {radius} and tell its circumference",
            "circle, radius {radius}: give circumference",
            "circle, diameter {diameter}: give circumference",
            "double the radius {radius} and multiply by pi",
            "multiply the diameter {diameter} by pi",
            "say how long a ring of radius {radius} is all round",
            "go round a {_disc} {diameter} across and say how many {_unit} it takes",
            "state the circumference for a circle with diameter {diameter}",
        ),
        questions=(
            "what is the circumference of a circle with radius {radius}?",
            "what is the circumference of a circle with a diameter of {diameter}?",
            "what's the circumference of a circle of radius {radius}?",
            "what is the perimeter of a circle with radius {radius}?",
            "what is the distance around a circle with diameter {diameter}?",
            "how long is the circumference of a {_disc} with diameter {diameter}?",
            "how far is it around a {_disc} of radius {radius}?",
            "how long is the edge of a {_disc} {diameter} across?",
            "if a circle has a radius of {radius}, what is its circumference?",
            "if the diameter is {diameter}, what is the circumference?",
            "a circle has diameter {diameter}, how long is its circumference?",
            "radius {radius}, what's the circumference?",
            "how many {_unit} is it once around a circle of radius {radius}?",
            "how far does a wheel with diameter {diameter} roll in one revolution?",
            "how much trim goes around a {_disc} with a radius of {radius}?",
            "given a radius of {radius}, how long is the way around the circle?",
            "circle radius {radius}, circumference?",
            "circle {diameter} across, how far round?",
            "r = {radius}, what's the circumference?",
            "d = {diameter}, what's the circumference?",
            "how much sealing strip goes round a round window {diameter} across?",
            "how long is one lap at a distance of {radius} from the centre?",
        ),
        stories=(
            "A circle has a radius of {radius}. What is its circumference?",
            "A circle has a diameter of {diameter}. Find its circumference.",
            "A bike wheel has a diameter of {diameter}. How far does it roll in one turn?",
            "{_person} walks once around a round pond of radius {radius}. How far is that?",
            "A round {_disc} {diameter} across gets lace around its edge. How much lace is "
            "needed?",
            "A Ferris wheel has a radius of {radius}. How far does a cabin travel in one round?",
            "The running track is a circle with a diameter of {diameter}. How long is one lap?",
            "{_person} fences a circular paddock of radius {radius}. How much fence is needed?",
            "A tree trunk is {diameter} thick. How long is a tape that goes once around it?",
            "A satellite circles at a distance of {radius} from the centre. How long is one "
            "orbit?",
            "The tip of a clock hand is {radius} from the middle. What way does it cover in a "
            "full turn?",
            "A barrel is {diameter} across. How long must the hoop be?",
            "My plate has radius {radius} and I want gold paint along its rim. How long is the "
            "rim?",
            "{_person} ties a ribbon round a cake {diameter} across. How long must the ribbon be at least?",
            "A horse trots on a lunge of {radius} around its trainer. How far does it go in one round?",
            "A round {_disc} {diameter} across gets a painted edge. How long is that edge?",
            "The round flower bed has a radius of {radius} and is edged with stones. How long is the edging?",
            "In the game a guard circles the tower at a distance of {radius}. How long is one lap?",
            "The helipad is a circle, {diameter} from edge to edge, with lights all round. How long is the line of lights?",
            "{_who} sews lace around a round tablecloth with a radius of {radius}. How much lace is used?",
            "A tyre is {diameter} high. What distance does the car cover in one turn of the wheel?",
        ),
    ),
    Family(
        skill="geometry/triangle-area",
        sample=_triangle,
        nouns=(
            "the area of a triangle with base {base} and height {height}",
            "the area of a triangle of base {base} and height {height}",
            "the area of a triangle with height {height} and base {base}",
            "the area of a triangle with a base of {base} and an altitude of {height}",
            "the area of a triangle whose base is {base} and whose height is {height}",
            "the surface of a triangular {_thing} with base {base} and height {height}",
            "the area of a right triangle with base {base} and height {height}",
            "the triangle area for base {base}, height {height}",
            "triangle area: b = {base}, h = {height}",
            "half of base times height for base {base} and height {height}",
            "the area enclosed by a triangle {base} wide and {height} high",
            "the area of a triangular {_thing}, {height} tall on a base of {base}",
            "triangle, base {base}, height {height}, area",
            "triangle {base} base {height} height area",
            "area, triangle, h={height}, b={base}",
            "half of {base} times {height}, as in a triangle's area",
            "the area of a triangle standing on {base} with its tip {height} above",
            "the square {_unit} in a triangle {height} high on a {base} base",
            "the cloth in a triangular {_thing}, base {base}, height {height}",
            "the area of a three-sided {_thing} with base {base} and height {height}",
            "half the area of a rectangle {base} by {height}",
        ),
        clauses=(
            "what the area of a triangle with base {base} and height {height} is",
            "how large a triangle with base {base} and height {height} is",
            "what area a triangle of height {height} over a base of {base} has",
            "how much area a triangular {_thing} {base} wide and {height} high has",
            "how many square {_unit} a triangle with base {base} and altitude {height} has",
            "how big the area is for a triangle, base {base}, height {height}",
            "how much cloth a triangular {_thing} of base {base} and height {height} takes",
            "how much surface a triangle with height {height} and base {base} covers",
            "how much a triangle {base} at the bottom and {height} tall covers",
            "how much paint area a triangular {_thing} has with base {base} and height {height}",
            "what area three corners enclose if the base is {base} and the altitude {height}",
        ),
        commands=(
            "{_compute} the area of a triangle with base {base} and height {height}",
            "find the area of a triangle with height {height} and base {base}",
            "find the area of a triangle whose base measures {base} and whose height is {height}",
            "work out the area of a triangular {_thing} with base {base} and height {height}",
            "calculate the triangle's area from base {base} and altitude {height}",
            "calculate the area: triangle, base {base}, height {height}",
            "give the area of a triangle {height} high with a base of {base}",
            "determine the area of the triangle of base {base} and perpendicular height {height}",
            "compute half base times height with base {base} and height {height}",
            "take a triangle of base {base}, height {height} and get its area",
            "tell the area of a triangle having {base} as base and {height} as height",
            "figure out the area when the base is {base} and the height {height}, for a triangle",
            "triangle, {base} base, {height} height: give area",
            "multiply base {base} by height {height} and halve it for the triangle",
            "halve the product of base {base} and height {height}",
            "state the area for a triangle with altitude {height} on base {base}",
            "cover a triangle of base {base} and height {height} and say how many square {_unit} it takes",
            "use one half b h with b = {base} and h = {height}",
            "for a triangle with h = {height} and b = {base}, get the area",
        ),
        questions=(
            "what is the area of a triangle with base {base} and height {height}?",
            "what's the area of a triangle with height {height} and base {base}?",
            "what is the area of a triangle whose base is {base} and height is {height}?",
            "how large is a triangle with a base of {base} and a height of {height}?",
            "how much area does a triangle of base {base} and altitude {height} have?",
            "how many square {_unit} is a triangle with base {base} and height {height}?",
            "if a triangle has base {base} and height {height}, what is its area?",
            "if the base of a triangle is {base} and the height {height}, how big is the area?",
            "a triangle is {height} high and its base is {base}, what is its area?",
            "base {base}, height {height}, what's the triangle's area?",
            "given base {base} and height {height}, what is the area of the triangle?",
            "what area has a triangular {_thing} {base} wide at the base and {height} high?",
            "what does a triangle with base {base} and height {height} cover?",
            "what's the area of a right triangle with legs {base} (base) and {height} (height)?",
            "triangle {base} wide, {height} high, area?",
            "height {height}, base {base}, triangle area?",
            "b = {base}, h = {height}, what's the area of the triangle?",
            "how much does a triangle with its tip {height} above a base of {base} cover?",
            "what's half of base {base} times height {height} for a triangle?",
            "how many square {_unit} of cloth are in a triangular {_thing} {base} wide and {height} high?",
        ),
        stories=(
            "A triangle has a base of {base} and a height of {height}. What is its area?",
            "A triangle has height {height} and base {base}. Find its area.",
            "{_person} sews a triangular sail with a base of {base} and a height of {height}. How "
            "much cloth is in it?",
            "The gable of a house is {base} wide and {height} high. What is its area?",
            "A traffic sign is a triangle, base {base}, height {height}. What area does it have?",
            "A triangular garden bed measures {base} along the base and is {height} deep. How "
            "many square {_unit} is it?",
            "{_person} cuts a sandwich into a triangle with base {base} and height {height}. How "
            "large is one side's area?",
            "A pennant is {height} tall and its bottom edge is {base}. What's its area?",
            "The plot of land is a triangle. Its base is {base}, its height {height}. How large "
            "is it?",
            "On a map a triangle's base is {base} and the perpendicular height {height}. What is "
            "the area?",
            "A roof side forms a triangle {base} across at the bottom and {height} up to the "
            "tip. What area is that?",
            "Our logo is a triangle, {base} at the base and {height} in height. What's its area?",
            "{_person} paints the triangular end of a shed, {base} wide at the bottom and {height} up to the ridge. What area is painted?",
            "A tent door is a triangle {height} high and {base} wide at the ground. How much cloth is in it?",
            "A slice of cheese is a triangle with base {base}, and it's {height} long to the tip. How large is it?",
            "A garden corner is triangular: {base} along the fence and {height} deep at right angles to it. What area is there to plant?",
            "The warning sign is {height} tall and {base} along the bottom, and triangular. How much metal surface is that?",
            "In the game the vision cone is a triangle with base {base} and height {height}. How much area is seen?",
            "The rack of pool balls forms a triangle {base} at the base and {height} high. What area does it take on the table?",
            "{_who} folds a napkin into a triangle, base {base}, height {height}. What area does it cover?",
        ),
        gives="number",
    ),
    Family(
        skill="geometry/hypotenuse",
        sample=_right,
        nouns=(
            "the hypotenuse of a right triangle with legs {legs}",
            "the hypotenuse of a right triangle with sides {legs}",
            "the hypotenuse of a right-angled triangle with legs {legs}",
            "the length of the hypotenuse if the legs are {legs}",
            "the hypotenuse for legs {legs}",
            "the longest side of a right triangle with legs {legs}",
            "the third side of a right triangle whose legs are {legs}",
            "the diagonal of a rectangle {legs}",
            "the diagonal of a rectangle with sides {legs}",
            "hypot({legs})",
            "the side opposite the right angle when the other two are {legs}",
            "the hypotenuse of a triangle with a right angle between sides {legs}",
            "right triangle, legs {legs}, hypotenuse",
            "hypotenuse {legs}",
            "pythagoras {legs}",
            "sqrt of the sum of the squares of {legs}",
            "the straight line between the ends of two perpendicular sides {legs}",
            "the diagonal of a screen with sides {legs}",
            "the corner-to-corner distance in a rectangle of sides {legs}",
            "c in a^2 + b^2 = c^2 for a and b {legs}",
            "the slanted side of a right triangle whose other sides are {legs}",
        ),
        clauses=(
            "how long the hypotenuse of a right triangle with legs {legs} is",
            "what the hypotenuse is if the legs measure {legs}",
            "what hypotenuse goes with legs of {legs}",
            "how long the diagonal of a rectangle with sides {legs} is",
            "how long the longest side of a right triangle is when the short ones are {legs}",
            "what Pythagoras gives for legs {legs}",
            "how far it is diagonally across a field of {legs}",
            "how long the third side is in a right triangle with catheti {legs}",
            "how far corner is from corner in a rectangle with sides {legs}",
            "how long the slanted side is if the perpendicular ones are {legs}",
            "how long a straight shortcut is instead of walking {one} and then, at a right angle, {two}",
        ),
        commands=(
            "{_compute} the hypotenuse of a right triangle with legs {legs}",
            "find the hypotenuse if the legs are {legs}",
            "find the hypotenuse of the right triangle with sides {legs}",
            "find the longest side of a right-angled triangle with short sides {legs}",
            "use Pythagoras on the legs {legs}",
            "apply the Pythagorean theorem to legs of {legs}",
            "work out the hypotenuse for catheti of {legs}",
            "given legs {legs}, give the hypotenuse",
            "given the two shorter sides {legs} of a right triangle, find the third",
            "compute the diagonal of a rectangle with sides {legs}",
            "determine the length of the hypotenuse from the legs {legs}",
            "calculate the side opposite the right angle; the others are {legs}",
            "hypotenuse please: {legs}",
            "legs {legs}: give hypotenuse",
            "square {legs}, add and take the root",
            "measure corner to corner in a rectangle of {legs}",
            "get the long side of the right triangle from the short sides {legs}",
            "say how long c is if the catheti are {legs}",
            "cut diagonally across a rectangle with sides {legs} and give the distance",
            "join the ends of two perpendicular sticks of {legs} and give the length",
        ),
        questions=(
            "what is the hypotenuse of a right triangle with legs {legs}?",
            "what's the hypotenuse of a right triangle with sides {legs}?",
            "how long is the hypotenuse if the legs are {legs}?",
            "how long is the hypotenuse of a right-angled triangle with short sides {legs}?",
            "if the legs of a right triangle are {legs}, what is the hypotenuse?",
            "if a right triangle has legs of {legs}, how long is the longest side?",
            "a right triangle has legs {legs}, what is its hypotenuse?",
            "legs {legs}, hypotenuse?",
            "what is the diagonal of a rectangle with sides {legs}?",
            "how long is the diagonal of a {legs} rectangle?",
            "what is the third side of a right triangle with legs {legs}?",
            "by Pythagoras, what is the hypotenuse for {legs}?",
            "what length does the side opposite the right angle have if the others are {legs}?",
            "how big is c if a and b in a right triangle are {legs}?",
            "legs {legs}: hypotenuse?",
            "right triangle {legs}, long side?",
            "{one} and {two} at a right angle, how long is the third side?",
            "how far is it from corner to opposite corner of a {legs} room?",
            "{one} up and {two} across, how long is the slope?",
            "how long is the slanted side if the upright is {one} and the base is {two}?",
            "what is the shortest way if I'd otherwise go {one} east and {two} north?",
        ),
        stories=(
            "A right triangle has legs of {legs}. How long is its hypotenuse?",
            "The legs of a right triangle are {legs}. Find the hypotenuse.",
            "A ladder's foot is {one} from the wall and its top is {two} up the wall. How long is "
            "the ladder?",
            "{_person} walks {one} north and then {two} east. How far from the start is "
            "{_person}, in a straight line?",
            "A ship sails {one} west and {two} south. What is the direct distance to the "
            "harbour?",
            "A ramp rises {one} over a horizontal distance of {two}. How long is its surface?",
            "A TV is {one} high and {two} wide. What is its diagonal?",
            "A mast of {one} is held by a wire fixed {two} from its base. How long is the wire?",
            "{_person} takes the diagonal path across a park with sides {legs}. How long is the "
            "path?",
            "A gate with sides of {legs} gets a diagonal brace. How long must it be?",
            "A kite hovers {one} above the ground, over a spot {two} away. How long is the taut "
            "string?",
            "A drone flies {one} up and {two} sideways. How far is it from the pilot in a straight "
            "line?",
            "In a right-angled triangle, one leg is {one} and the other is {two}. What is the "
            "hypotenuse?",
            "In a right triangle a is {one} and b is {two}. How long is c, the hypotenuse?",
            "A zip line drops {one} across a valley {two} wide. How long is the cable?",
            "A tree {one} tall casts a shadow of {two}. How far is it from the top of the tree to "
            "the tip of the shadow?",
            "{_person} cuts across a rectangular lawn with sides of {legs} instead of walking round it. How long is the shortcut?",
            "A slide is {one} high and its foot is {two} from the ladder on level ground. How long is the slide?",
            "A cyclist rides {one} south and then {two} west. What is the straight distance home?",
            "The roof rises {one} over a run of {two}. How long is a rafter?",
            "A screen is {one} tall and {two} across. What size is it from corner to corner?",
            "The pole is {one} tall and a guy rope is pegged {two} from its foot. How long is the rope from top to peg?",
            "A boat is {two} from the foot of a cliff that is {one} high. How far is it from the boat to the top of the cliff?",
            "In the game my unit moves {one} to the right and {two} up. How far is that in a straight line?",
        ),
    ),
    Family(
        skill="geometry/box-volume",
        sample=_box,
        nouns=(
            "the volume of a box {size}",
            "the volume of a {size} box",
            "the volume of a box with length {length}, width {width} and height {height}",
            "the volume of a cuboid with sides {length}, {width} and {height}",
            "the volume of a rectangular prism {size}",
            "the volume of a {_thing} {length} long, {width} wide and {height} high",
            "the volume of a {_thing} measuring {size}",
            "the capacity of a {_thing} of {size}",
            "the space inside a {size} {_thing}",
            "the volume of a cube with side {side}",
            "the volume of a cube with edges of {side}",
            "the volume of a rectangular {_thing}, {height} high, {width} wide, {length} long",
            "cuboid volume {size}",
            "the cubic {_unit} in a {size} {_thing}",
            "box, {length} x {width} x {height}, volume",
            "{length} by {width} by {height}, volume",
            "{size} {_thing}, volume",
            "cube, side {side}, volume",
            "volume {_thing} {size}",
            "the amount of water a {_thing} of {size} holds",
            "the amount of sand for a pit {length} by {width} by {height}",
            "the cube of the edge {side}, as a volume",
            "the room inside a {_thing} {height} tall, {length} long and {width} wide",
            "length times width times height for {length}, {width} and {height}",
        ),
        clauses=(
            "what the volume of a {size} box is",
            "what volume a cuboid with edges {length}, {width} and {height} has",
            "how much fits in a {_thing} of {size}",
            "how many cubic {_unit} a {_thing} {length} long, {width} wide and {height} high "
            "holds",
            "what the volume of a cube with an edge of {side} is",
            "how large the volume of a rectangular prism {size} is",
            "how much space a {_thing} of {size} takes up",
            "how big a cube of side {side} is in volume",
            "how much air is in a room {length} by {width} by {height}",
            "how many unit cubes fill a {size} box",
            "how much a cube {side} on each edge holds",
        ),
        commands=(
            "{_compute} the volume of a box with length {length}, width {width} and height "
            "{height}",
            "find the volume of a {size} box",
            "find the volume of a rectangular prism with length {length}, width {width}, and "
            "height {height}",
            "find the volume of a cube with side {side}",
            "work out the volume of a {_thing} measuring {size}",
            "calculate the volume: length {length}, width {width}, height {height}",
            "determine how many cubic {_unit} are in a {size} {_thing}",
            "give the volume of a cuboid {size}",
            "give the volume of a cube whose edge is {side}",
            "compute the capacity of a {_thing} that is {length} by {width} by {height}",
            "take a box {length} long, {width} wide and {height} tall and tell its volume",
            "figure out how much room is in a {size} {_thing}",
            "multiply the edges of a cuboid, {size}, to get the volume",
            "box {size}: give volume",
            "multiply {length}, {width} and {height} for the volume of the {_thing}",
            "cube the edge {side} to get the volume",
            "fill a {_thing} of {size} and say how many cubic {_unit} it takes",
            "state the volume for length {length}, breadth {width} and depth {height}",
            "say how much a {size} {_thing} holds",
        ),
        questions=(
            "what is the volume of a box {size}?",
            "what's the volume of a {size} box?",
            "what is the volume of a box with length {length}, width {width} and height {height}?",
            "what is the volume of a cube with side length {side}?",
            "what is the volume of a rectangular prism that is {length} by {width} by {height}?",
            "how much does a {_thing} of {size} hold?",
            "how many cubic {_unit} does a {size} {_thing} have?",
            "how much space is in a {_thing} {length} long, {width} wide and {height} deep?",
            "if a box is {length} long, {width} wide and {height} tall, what is its volume?",
            "if each edge of a cube is {side}, what is the volume?",
            "a cuboid measures {size}, what is its volume?",
            "length {length}, width {width}, height {height}, what volume?",
            "what volume has a cuboid with edges of {length}, {width} and {height}?",
            "how big is the inside of a {size} {_thing}?",
            "how large is the volume of a cube with {side} edges?",
            "{size} box, volume?",
            "{length} long, {width} wide, {height} high, volume?",
            "cube with edge {side}, volume?",
            "what volume, box {size}?",
            "how much air is in a {size} room?",
            "how many cubic {_unit} of soil go into a planter {length} by {width} by {height}?",
            "how much water can a {_thing} {height} deep, {width} wide and {length} long take?",
        ),
        stories=(
            "A box is {length} long, {width} wide and {height} high. What is its volume?",
            "A {_thing} measures {size}. How many cubic {_unit} does it hold?",
            "A cube has edges of {side}. What is its volume?",
            "{_person}'s aquarium is {length} long, {width} wide and {height} deep. How much "
            "water fits, in cubic {_unit}?",
            "{_person} rents a storage room of {size}. How much space is that?",
            "A pit {length} long, {width} wide and {height} deep is dug. How much earth is "
            "removed?",
            "A parcel has the dimensions {size}. What is its volume?",
            "We pour a concrete slab {size}. How many cubic {_unit} of concrete are needed?",
            "A swimming pool is {length} by {width} and {height} deep everywhere. What volume of "
            "water does it take?",
            "A block of ice with a length of {length}, a width of {width} and a height of "
            "{height} melts. What was its volume?",
            "The cargo hold of a van is {size}. How much can it take by volume?",
            "A sugar cube has sides of {side}. What is its volume?",
            "A cuboid has length {length}, width {width} and height {height}. Find its volume.",
            "The sandbox is {length} by {width} and gets filled {height} high. How much sand is "
            "that?",
            "{_person} fills a {_thing} {length} by {width} by {height} to the brim. How much goes in, in cubic {_unit}?",
            "The raised bed is {length} long, {width} wide and {height} deep. How much soil does it take?",
            "The hospital store is {length} by {width} and {height} high. How much space is in it?",
            "A cake tin measures {size}. How much batter fits at most, in cubic {_unit}?",
            "A dice-shaped storage cube has edges of {side}. How much space is in it?",
            "A trench {height} deep, {width} wide and {length} long is filled in. How much gravel is needed?",
            "In the game I mine out a chamber {size}. How many cubic {_unit} is that?",
            "{_who} moves house with crates of {size}. What volume does one crate have?",
        ),
        gives="number",
    ),
    Family(
        skill="geometry/point-distance",
        sample=_points,
        nouns=(
            "the distance between {points}",
            "the distance between the points {points}",
            "the distance from {start} to {end}",
            "the Euclidean distance between {points}",
            "the straight-line distance from {start} to {end}",
            "the length of the segment from {start} to {end}",
            "the length of the line segment between {points}",
            "the length of the segment with endpoints {points}",
            "the distance of {start} from {end}",
            "dist({points})",
            "the separation of the points {points}",
            "the direct distance between coordinates {points}",
            "the magnitude of the vector from {start} to {end}",
            "{points}, distance",
            "{start} to {end}, distance",
            "{start} {end} straight line",
            "the gap from {start} to {end}",
            "the way from {start} to {end} as the crow flies",
            "the length of the arrow from {start} to {end}",
            "the number of units between {points}",
            "how far {points} lie apart",
            "the norm of the vector joining {points}",
            "the radius of a circle around {start} through {end}",
        ),
        clauses=(
            "how far apart {points} are",
            "how far {start} is from {end}",
            "how far it is from {start} to {end}",
            "what the distance between {points} is",
            "how long the segment from {start} to {end} is",
            "what the Euclidean distance of {points} is",
            "how long the straight line between {points} is",
            "how much distance lies between {points}",
            "how long a line drawn from {start} to {end} is",
            "how far a bird flies from {start} to {end}",
            "how many units {end} is away from {start}",
        ),
        commands=(
            "{_compute} the distance between {points}",
            "find the distance between the points {points}",
            "find the distance from {start} to {end}",
            "find the length of the segment joining {start} to {end}",
            "find how far apart {points} are",
            "measure the distance from {start} to {end}",
            "work out the length of the line from {start} to {end}",
            "calculate the Euclidean distance between {points}",
            "calculate how far {start} is from {end}",
            "determine the straight-line distance between {points}",
            "use the distance formula on {points}",
            "apply Pythagoras to get the distance of {points}",
            "give the distance for the coordinates {points}",
            "draw a line from {start} to {end} and give its length",
            "{start} to {end}: give distance",
            "join {points} and say how long the line is",
            "go straight from {start} to {end} and give the length",
            "get the Euclidean norm of the difference of {points}",
            "take {points} and tell how far they are from each other",
            "plot {points} and measure between them",
            "say how long the shortest path from {start} to {end} is",
        ),
        questions=(
            "what is the distance between {points}?",
            "what's the distance from {start} to {end}?",
            "what is the distance between the points {points}?",
            "how far apart are {points}?",
            "how far is {start} from {end}?",
            "how far is it from {start} to {end}?",
            "how long is the segment from {start} to {end}?",
            "how long is the line segment with endpoints {points}?",
            "what is the Euclidean distance between {points}?",
            "what is the straight-line distance between {points}?",
            "if I go straight from {start} to {end}, how far do I travel?",
            "given {points}, what is the distance between them?",
            "how big is the gap between {points} on the grid?",
            "in coordinates, how far are {points} from each other?",
            "what length does the vector from {start} to {end} have?",
            "{points}, how far apart?",
            "from {start} to {end}, how far?",
            "distance {start} to {end}?",
            "what's the gap between {points}?",
            "how long a string do I need from {start} to {end}?",
            "how many units away from {start} is {end}?",
            "what's the shortest way from {start} to {end} on the plane or in space?",
            "if two dots are at {points}, how long is the line joining them?",
        ),
        stories=(
            "A ship is at {start} and the harbour at {end}. How far must it sail in a straight "
            "line?",
            "Two points are given: {points}. What is their distance?",
            "{_person}'s house is at {start} and the school at {end} on the map grid. How far "
            "apart are they as the crow flies?",
            "In a game the player stands at {start} and the treasure at {end}. How far away is "
            "the treasure?",
            "A robot drives straight from {start} to {end}. How long is its way?",
            "A drone flies directly from {start} to {end}. What distance does it cover?",
            "On graph paper {_person} joins {start} to {end} with a ruler. How long is the line?",
            "A segment has the endpoints {points}. Find its length.",
            "A mouse sits at {start} and the cheese is at {end}. What's the straight distance?",
            "A cable is laid from {start} to {end}. How long is it at least?",
            "The circle has its centre at {start} and passes through {end}. What is its radius?",
            "My sprite moves from {start} to {end}. How many units is that in a straight line?",
            "Star A lies at {start}, star B at {end} in map coordinates. How far apart are they?",
            "Town one is at {start} and town two at {end}. Find the direct distance.",
            "{_person} pins two notes on a board, at {points}. How far apart are they?",
            "The ball is kicked from {start} and lands at {end}. How far did it fly along a straight line?",
            "Two trees in the garden plan are at {points}. {_person} wants to hang a line between them. How long is it?",
            "An ambulance is at {start} and the patient at {end}, and it can fly. What is the distance?",
            "In the game the archer at {start} aims at {end}. What is the range needed?",
            "A spider walks straight from {start} to {end}. How far does it walk?",
            "{_who} marks {start} and {end} on the grid and asks for the length of the line between.",
            "Sensor one sits at {start}. Sensor two sits at {end}. What's the direct distance between the two?",
        ),
    ),
)
