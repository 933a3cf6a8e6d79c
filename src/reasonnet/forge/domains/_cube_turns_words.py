"""Whole texts about rolled cubes."""

from __future__ import annotations

from reasonnet.forge.domains._layouts import asked, layouts

INTROS = (
    "", "", "", "The cube keeps its colours, only its position changes.", "Rolling means a quarter turn (half a turn for the opposite face) so that the named face comes to the top.", "Mental rotation exercise.",
    "Six faces, six colours.", "Each move tilts the {_thing} so that a certain face is up.", "Spatial thinking!", "Like a die that is rolled over its edges.", "A {_thing} with six painted faces lies on a desk.",
    "You look at the {_thing} from the front.", "No slices are turned, this isn't a Rubik's cube; the whole thing is moved.", "All moves are seen from where I stand; left is my left.", "Directions refer to the room and not to the {_thing}.",
    "{_who} handles a {_thing} and we keep track of its faces.",
)  # fmt: skip
ASKS = (
    "Which {_colour} is on the {asked} now?", "What {_colour} does the {asked} face have at the end?", "Name the {_colour} of the {asked} side.", "And the {asked}?", "Give the {_colour} that is at the {asked} after all moves.", "{asked} = ?",
    "One word: the {_colour} of the {asked} face.", "Finally, what do we see at the {asked}?", "Which {_colour} faces {asked} in the end?", "Tell me which {_colour} has come to the {asked}.", "I want to know the {asked} {_colour}.",
    "The {asked} side shows which {_colour} afterwards?", "Report the {_colour} found at position {asked}.", "What is painted on the {asked} after that?", "State the {asked} face ({_colour} only).", "Guess what is at the {asked} when it's over?",
    "Wanted: {_colour} of the face that ends up at the {asked}.",
)  # fmt: skip
_DATA = (
    "{colours}\n\n{turns}", "cube: {colours}\nmoves: {turns}", "At first: {colours}. Then: {turns}", "Initial colours are {colours}. What is done: {turns}", "The {_thing} has {colours}. {turns}", "state0 = {colours}\nops = {turns}",
    "It starts out with {colours}, and is moved so: {turns}", "Faces: {colours}\nRolls: {turns}", "[faces] {colours}\n[rolls] {turns}", "Moves to make: {turns}. Look of the {_thing} before: {colours}",
)  # fmt: skip
QUESTIONS = asked(*_DATA)
STORIES = (
    *layouts(*_DATA),
    "{_who} glued coloured paper on a {_thing}: {colours}. {_who} then fidgets: {turns}. What's the {_colour} of the paper at the {asked}?",
    "If I tell you that {colours}, can you say what is {asked} once I have done this? {turns}",
    "A warehouse robot tips a crate with coloured faces. Faces when it arrives: {colours}. Program of the robot: {turns}. Which face {_colour} does the {asked} camera see?",
    "What colour will be {asked}? Paint job: {colours}. Movements: {turns}.",
    "Magic trick. The {_thing} is shown: {colours}. The magician's moves: {turns}. The spectator looks at the {asked} and sees ...?",
    "cube({colours})\n{turns}\nprint(cube.{asked})",
    "I hold a {_thing}. {colours}. Follow me! {turns}. Now what have I at the {asked}?",
    "We need the {asked} after rolling. Roll like so: {turns}. Before rolling we had: {colours}.",
    "Robot log\nfaces: {colours}\nactions: {turns}\nquery face: {asked}\nanswer:",
    "For a child's IQ test: the {_thing} looks like this, {colours}. Now {turns}. Which {_colour} is {asked}?",
    "Sequence: {turns}. Applied to a {_thing} where {colours}. The {asked} {_colour}, please.",
    "{turns} - these are the moves. {colours} - this is the {_thing} before them. Result at the {asked}?",
    "Hello, I am packing a parcel with a different tape on each side: {colours}. While carrying it this happens: {turns}. Which tape is on the {asked} side now?",
    "Please track all six faces. Beginning: {colours}. Steps: {turns}. Output just the {_colour} of the {asked} one.",
)  # fmt: skip
