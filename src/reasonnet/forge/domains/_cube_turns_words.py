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

STORIES = (
    *STORIES,
    "{_hi}A {_thing} stands before me. I noted what I see on each side: {colours}. Then I move the whole {_thing}, not a part of it: {turns}. Don't give me all six, I only want to hear what is on the {asked} in the end.{_bye}",
    "{asked} {_colour} after {turns}? Start: {colours}",
    "before: {colours}\nmoves: {turns}\nafter, at the {asked}: ?",
    "Think of a parcel with stickers: {colours}. A worker handles it, first to last: {turns}. The customer looks at the {asked}. What {_colour} is the sticker there?",
    "The sides of my {_thing}: {colours}. I roll. {turns}. Tell me, what has the {asked} side become?",
    "Game show! Host: 'The {_thing} shows {colours}.' Assistant turns it: {turns}. Host: 'For {_no} points, the {asked}?'",
    "Do this in your head. Colours: {colours}. Then, one by one: {turns}. Now look at the {asked}. Which {_colour}?",
    "Please what color is {asked} now? Cube had: {colours}. Somebody did: {turns}.",
    "INITIAL {colours}\nROTATIONS {turns}\nREPORT {asked}",
    "{turns}. If a {_thing} which had {colours} goes through all that, which {_colour} ends up {asked}?",
    "A painted {_thing} is tipped over a couple of times. Paint: {colours}. Tipping: {turns}. {_noise}Name the paint that is at the {asked} afterwards, one word.",
    "The astronaut's box floats in the cabin: {colours}. She turns it like so: {turns}. From her point of view, what {_colour} is the {asked} then?",
    "track(cube = {colours}; seq = {turns}) -> cube[{asked}]",
    "Question first: what is on the {asked}? Story second: the {_thing} had {colours}; {turns}.",
    "When my toddler puts the {_thing} down it's like this: {colours}. Then she does: {turns}. I have to guess what's {asked}. Help me!",
    "Every turn brings another face to the top and carries the rest along. With {colours} at the beginning and these turns, {turns}, say which {_colour} the {asked} face has.",
    "six colours, {colours} - and now {turns} - so {asked} is",
    "Lecture {_no}, rotations of the cube. Example: {colours}. Apply, from left to right, {turns}. Which {_colour} label sits at {asked}?",
)  # fmt: skip
