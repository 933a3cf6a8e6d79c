"""Knights of two colours that have to change places."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _knight_swaps_words as said_so
from reasonnet.forge.domains._asides import asides
from reasonnet.forge.domains._boards import Sparing, by_groups, put
from reasonnet.forge.wording import Family, Marked, Slot

_teach = by_groups(r"```\n(?P<grid>.*)```.*3\. (?P<first>[wB]) moves first")


def _instead(rng: Random) -> Marked:
    """Put knights on a random board in the generator's wording, whether or not they can swap."""
    from reasoning_gym.games import knight_swap

    board = knight_swap.KnightSwapLogic.generate_board(rng.randint(6, 10), rng)
    pieces = dict.fromkeys(board)
    number = rng.choice([1, 2, 2, 2, 3, 4]) if len(board) > 7 else rng.randint(1, 3)
    stand = rng.sample(sorted(board), 2 * number)
    pieces.update({square: "wB"[at % 2] for at, square in enumerate(stand)})
    drawn = knight_swap.KnightSwapDataset._format_board(None, board, pieces)
    text = knight_swap.QUESTION_TEMPLATE.format(board=drawn, start_turn=rng.choice("wwB"))
    marked = _teach({"question": text})
    if marked is None:
        raise ValueError("the wording of knight_swap has changed")
    return marked


# Most of the generator's time goes into looking for boards of a wanted number of moves. It takes
# moves away from its 'impossible' boards without showing it in the text; those cannot be answered.
_SWAP = Sparing(
    "knight_swap",
    _teach,
    (
        {"min_nodes": 8, "max_nodes": 10, "max_steps": 30},
        {"min_nodes": 6, "max_nodes": 7, "min_pieces": 1, "max_pieces": 1, "min_steps": 1},
    ),
    instead=_instead,
)


def _sample(rng: Random) -> dict[str, Slot]:
    high, wide = rng.choice([(3, 3), (3, 4), (3, 4), (4, 4), (3, 5)])
    squares = [(r, c) for r in range(high) for c in range(wide)]
    there = rng.sample(squares, rng.randint(max(6, len(squares) // 2), min(len(squares), 10)))
    pieces = rng.choice([1, 2, 2, 2, 3])
    stand = rng.sample(there, 2 * pieces)
    black = rng.choice("Bb")
    letters = "ABCDEFG"[:wide]
    head = "    " + "   ".join(letters)
    rule = "   " + rng.choice(["----", "----", "===="]) * wide
    plain = rng.random() < 0.4
    lines = [head] if rng.random() < 0.8 else []
    for r in range(high, 0, -1):
        if not plain:
            lines.append(rule)
        cells = []
        for c in range(wide):
            place = (r - 1, c)
            sign = "." if place in there else " "
            if place in stand:
                sign = "w" if stand.index(place) < pieces else black
            cells.append(f" {sign} ")
        lines.append(f"{r} |" + "|".join(cells) + "|")
    if not plain:
        lines.append(rule)
    text, legend = "\n".join(lines).strip("\n"), f"w: white knight, {black}: black knight, '.': free square. "
    if rng.random() < 0.45:
        text, legend = _otherwise(rng, there, stand, high, wide, black)
    return {
        **asides(rng),
        "grid": put(rng, text),
        "first": rng.choice(["w", "w", "B", "white", "white", "black", "White", "Black", "W", "b", "WHITE"]),
        "_legend": rng.choice(["", legend, legend, f"({legend.strip()}) "]),
        "_out": rng.choice(["", "", "", " Format: [\"w,A1,B3\", ...].", " Write moves as colour,from,to.", " A JSON list, please.", " Shortest solution, please.", " Just the moves.", " Moves one below the other."]),
    }  # fmt: skip


def _otherwise(
    rng: Random, there: list[tuple[int, int]], stand: list[tuple[int, int]], high: int, wide: int, black: str
) -> tuple[str, str]:
    """Write a board as rows without numbers or as lists of squares; returns it with a legend."""
    half = len(stand) // 2
    white = rng.choice("ww" if black == "B" else "wW")
    if rng.random() < 0.5:
        hole, gap = rng.choice("##xX_"), rng.choice([" ", " ", "", ""])
        rows = []
        for r in range(high - 1, -1, -1):
            row = []
            for c in range(wide):
                place = (r, c)
                sign = "." if place in there else hole
                if place in stand:
                    sign = white if stand.index(place) < half else black
                row.append(sign)
            rows.append(row)
        # The topmost row and the leftmost column count even where they are holes only.
        style = rng.choice(["rows", "rows", "rows", "slash", "nested", "strings", "bars"])
        if style == "slash":
            text = rng.choice(["/", " / "]).join(gap.join(row) for row in rows)
        elif style == "nested":
            quote = rng.choice("'\"")
            text = "[" + ", ".join("[" + ", ".join(quote + cell + quote for cell in row) + "]" for row in rows) + "]"
        elif style == "strings":
            text = "[\n" + ",\n".join('"' + "".join(row) + '"' for row in rows) + "\n]"
        elif style == "bars":
            text = "\n".join("| " + " | ".join(row) + " |" for row in rows)
        else:
            text = "\n".join(gap.join(row) for row in rows)
        return text, f"{white} is a white knight, {black} a black one, . an empty square, {hole} no square at all; column A is on the left and row 1 at the bottom. "

    def named(places: list[tuple[int, int]]) -> str:
        case = rng.choice([str.upper, str.upper, str.upper, str.lower])
        gap = rng.choice([", ", ", ", " ", ","])
        return gap.join(case(f"{'abcdefg'[c]}{r + 1}") for r, c in places)

    free = [place for place in there if place not in stand]
    sides = rng.choice([("white", "black", "empty"), ("White", "Black", "Free"), ("w", "B", "empty"), ("White knights", "Black knights", "Empty squares"), ("white knights", "black knights", "free squares"), ("W", "B", "Open"), ("White horses", "Black horses", "Vacant squares")])
    tie = rng.choice([": ", ": ", " = ", " on " if " " in sides[0] else ": "])
    parts = [f"{side}{tie}{named(places)}" for side, places in zip(sides, (stand[:half], stand[half:], free), strict=True) if places]
    if rng.random() < 0.3:
        rng.shuffle(parts)
    return rng.choice(["; ", "\n", ". ", "\n"]).join(parts), "Squares that aren't named don't exist. "


SWAP = Family(
    skill="knight-swaps/swap",
    sample=_sample,
    imported=_SWAP.draw,
    nouns=(
        "the moves that swap the white and black knights, {first} starting:{grid}",
        "the shortest exchange of the two colours of knights ({first} to move):{grid}",
        "a list of knight moves after which w and B have traded places, {first} first:{grid}",
        "the solution of this knight exchange, {first} begins, or No:{grid}",
    ),
    clauses=(
        "how the knights change places if {first} begins and sides take turns:{grid}",
        "whether the white and black knights can swap, and by which moves, {first} moving first:{grid}",
        "which moves exchange w and B when {first} opens:{grid}",
        "in what moves the two groups of knights trade squares; {first} is first:{grid}",
    ),
    commands=(
        "swap the knights, {first} begins:{grid}",
        "exchange all w and all B by knight moves in turn, {first} to start; say No if it can't be done:{grid}",
        "find the shortest way to switch the two colours ({first} first):{grid}",
        "solve the knight exchange with {first} on the move:{grid}",
        "move the white knights to where the black ones stand and the other way round, alternating, beginning with {first}:{grid}",
        "list the moves, as colour,from,to, that interchange the horses, {first} moves first:{grid}",
        "make the knights trade places. First move: {first}. Blank squares don't exist.{grid}",
         *said_so.COMMANDS,
    ),
    questions=(
        "can the knights swap sides, {first} starting, and how?{grid}",
        "which moves swap the black and white knights when {first} goes first?{grid}",
        "how do I exchange the w and B knights here? {first} moves first, then by turns.{grid}",
        "is an exchange of the knights possible ({first} to begin)? Give the moves or No.{grid}",
        "{first} to move: what moves make the colours change places?{grid}",
        "{grid}\nhow do these knights trade places if {first} has the first move?",
         *said_so.QUESTIONS,
    ),
    stories=(
        "{_person} puts knights on a broken chess board: dots are free squares, blanks are holes.{grid}\nThe colours should change places, {first} starts and they alternate. List the moves, or say No.",
        "Guarini's puzzle, a variant. {first} moves first.{grid}\nAll white knights must end where black ones stood and vice versa. Which moves?",
        "knight swap, {first} first{grid}",
        "Four-footed friends: w are white horses, B black ones, and {first} is on the move.{grid}\nLet them swap squares by chess knight moves, taking turns. JSON list of moves, or No.",
        "{grid}\nThe board above has some squares missing. {first} begins. Swap the two sides' knights in as few moves as you can.",
        "Two knights' camps want to exchange their quarters. {first} makes the first move, then the sides alternate; only empty squares may be entered.{grid}\nIs it possible? With which moves?",
        "{_person}'s tutor claims that the white and the black knights can change places on this little board if {first} starts.{grid}\nShow the moves, or answer No if the tutor is wrong.",
        "Board:{grid}\nTo move: {first}. Goal: w and B exchanged. Moves?",
        "Rules as in chess, but only knights, and squares without a dot or piece are missing.{grid}\n{first} begins. Exchange the colours.",
         *said_so.STORIES,
    ),
)  # fmt: skip

FAMILIES = (SWAP,)
