"""A cube with coloured sides that is turned."""

from __future__ import annotations

from reasonnet.tools.arguments import WORD
from reasonnet.tools.choices import choice
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import many, one, tool

SIDE = choice(
    "side of a cube",
    {
        "top": "top|upper|up|u|upward|upwards|topmost|uppermost|upside|roof|lid|ceiling|"
        "above|t|on top",
        "bottom": "bottom|lower|down|d|base|underside|downward|below|downwards|underneath|under|"
        "floor|lowermost|ground|beneath|bottommost",
        "front": "front|facing|f|forward|forwards|facing me|facing you|facing us|near|towards me|"
        "towards you|nearest|frontal",
        "back": "back|rear|b|behind|hind|backward|backwards|far|away from me|away from you|hidden|"
        "hindmost|backside",
        "left": "left|l|left-hand|lefthand|leftmost|left hand",
        "right": "right|r|right-hand|righthand|rightmost|right hand",
    },
)
# What comes to the top, and the cycle of sides that this makes: top <- front <- bottom <- back.
_CYCLES = {
    "front": ("top", "front", "bottom", "back"),
    "back": ("top", "back", "bottom", "front"),
    "right": ("top", "right", "bottom", "left"),
    "left": ("top", "left", "bottom", "right"),
}


@tool(
    "cubes/colour-after-turns",
    colour=many(WORD, 1, 6),
    side=many(SIDE, 1, 6),
    turn=many(SIDE, 0, 200),
    asked=one(SIDE),
)
def colour_after_turns(
    colour: tuple[str, ...], side: tuple[str, ...], turn: tuple[str, ...], asked: str
) -> str:
    """The colour that a side of a cube shows after turns.

    Args:
        colour: the colours of the sides, parallel to `side`.
        side: the sides that the colours are on at first.
        turn: for every turn the side that is brought to the top by a roll; the bottom comes to
            the top by two rolls over the front.
        asked: the side whose colour is asked.

    Raises:
        ToolError: colours and sides do not match, or the colour asked for is not known.
    """
    if len(colour) != len(side) or len(set(side)) != len(side):
        raise ToolError(f"{len(colour)} colours for {len(set(side))} sides")
    now: dict[str, str | None] = dict.fromkeys(("top", "bottom", "front", "back", "left", "right"))
    now.update(zip(side, colour, strict=True))
    for up in turn:
        if up == "top":
            continue
        for _ in range(2 if up == "bottom" else 1):
            cycle = _CYCLES["front" if up == "bottom" else up]
            moved = [now[place] for place in cycle]
            now.update(zip(cycle, moved[1:] + moved[:1], strict=True))
    found = now[asked]
    if found is None:
        raise ToolError("the colour of that side is not given")
    return found
