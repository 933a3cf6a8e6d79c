"""Whole puzzles on coloured graphs, in people's own words."""

OWN_COMMANDS = (
    "hand out {colours} to {vertices} so that no joined pair is alike; pairs: {pairs}; reply as {_json}",
    "solve: palette {colours}; {_thing} {vertices}; forbidden to be equal {pairs}",
)
OWN_QUESTIONS = (
    "which of {colours} would you give to each of {vertices} if these may not match: {pairs}?",
    "{pairs}\nCan you paint the ends of each line differently with {colours}, {_thing} being {vertices}?",
)
OWN_STORIES: tuple[str, ...] = (
    "{_hi} I draw dots {vertices} and lines {pairs}. I own {colours}. Please tell me how to paint the dots so that a line never has the same paint on both ends. {_why} Answer as {_json}.",
    "GIVEN\nvertices: {vertices}\nedges: {pairs}\npalette: {colours}\nWANTED: a proper colouring, as {_json}",
    "Input → V = {vertices}; E = {pairs}; {colours}\nOutput → {_json} vertex: colour",
    "Rules: (1) each of {vertices} gets one of {colours}. (2) Joined ones differ. Joined are {pairs}. Give any solution as {_json}.",
    "Exam question {_no}. Let G have the vertex set {vertices} and the edge set {pairs}. Find a proper vertex colouring with {colours}.",
    "V = {vertices}\nE = {pairs}\n# {colours}\nprint(json.dumps(colour(V, E)))",
    "{_person} paints houses {vertices}. Neighbouring houses ({pairs}) must not have the same paint; in the shed there are {colours}. Which house gets what? {_json}",
    "Ticket #{_no}: Wi-Fi channels. Routers {vertices}, channels {colours}, routers that disturb each other {pairs}. Assign channels, as {_json}.",
    "Please color graph. Points: {vertices}. Connections: {pairs}. Use {colours}. Two connected point not same color. Answer is {_json}.",
    "For the kids' party, dear: children {vertices}, hats in {colours}. These would cry if they had the same hat: {pairs}. Who gets which? {_why}",
    "Lecture note {_no}, register allocation. Variables {vertices}; interference {pairs}; registers {colours}. One valid allocation, as {_json}, please.",
    "E: {pairs} | V: {vertices} | {colours} -> colouring?",
    "Countries {vertices} share borders: {pairs}. With {colours} I'd like a map on which neighbours look different. Tell me country by country.",
    "Edges come first: {pairs}. Then the {_thing}: {vertices}. Last the colours: {colours}. Now colour, so that every edge has two different ends. {_json} please.",
)

OWN_STORIES = (
    *OWN_STORIES,
    "Lamps {vertices}, wires {pairs}, bulbs in {colours}. Two lamps on one wire must glow differently. A possible choice for each lamp, as {_json}?",
    "{pairs}\n{vertices}\n{colours}\n^ edges, {_thing}, colours. Give a valid assignment, as {_json}.",
    "Timetable: lectures {vertices}, clashing ones {pairs}, hours {colours}. Put every lecture into an hour without a clash.",
    "The cages {vertices} stand side by side like this: {pairs}. Paint them with {colours} so that cages side by side differ. {_why}",
    "No monochrome edges, please! Edges {pairs}; {_thing} {vertices}; {colours}. Format: {_json}.",
)
