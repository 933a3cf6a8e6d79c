"""Whole puzzles on coloured graphs, in people's own words."""

OWN_COMMANDS = (
    "hand out {colours} to {vertices} so that no joined pair is alike; pairs: {pairs}; reply as {_json}",
    "solve: palette {colours}; {_thing} {vertices}; forbidden to be equal {pairs}",
)
OWN_QUESTIONS: tuple[str, ...] = (
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

OWN_STORIES = (
    *OWN_STORIES,
    "{_hi} We open a small zoo. Enclosures are called {vertices}. Between some of them there is only a fence, namely {pairs}. Animals that see each other through a fence must be of different kinds, and we get {colours} for kinds. Which kind goes where? As {_json}. {_why}",
    "3-step recipe: look at a name, look at its neighbours, take what they don't have. Names: {vertices}. Neighbours: {pairs}. To take: {colours}. Your result as {_json}?",
    "Adjacent {_thing} differ; {colours}; {_thing} = {vertices}; adjacency = {pairs}. One solution.",
    "Sudoku people know this: cells that see each other need different symbols. Cells {vertices}, 'see each other' {pairs}, symbols {colours}. Fill them in, {_json} please.",
    "Please to give color for every of {vertices}. We have {colours}. These are connected and can't be the same: {pairs}.",
    "{_person} plans shifts. Staff {vertices}; people who can't stand each other {pairs}; shifts are {colours}. Nobody works with someone they can't stand. Who works when? ({_json})",
    "chi-colouring?? just give me *a* valid one. E({pairs}) V({vertices}) {colours}",
    "Conflict list: {pairs}\nItems: {vertices}\nLabels: {colours}\nGive every item a label; items in conflict have different labels.",
    "At the choir, singers {vertices} wear scarves in {colours}. These stand shoulder to shoulder: {pairs}. Shoulder to shoulder with the same scarf looks silly. A good choice, singer by singer? {_why}",
    "Let c: V → colours be proper, i.e. c(u) ≠ c(v) for each edge uv. V is {vertices}, the edges are {pairs}, and we allow {colours}. State such a c as {_json}.",
    "Map of an archipelago. Islands: {vertices}. Bridges: {pairs}. Flags in {colours}; islands with a bridge between them fly different flags. Which flag flies where?",
    "Which paint for which house? {colours} in stock, houses {vertices}, opposite each other: {pairs}. Opposite houses shouldn't match. {_json}",
    "assign(x, colour) for x in {vertices} s.t. different(x, y) for xy in {pairs}; domain: {colours}",
    "My {_no} students sit an exam in {colours} (versions). Seats: {vertices}. Seats side by side: {pairs}. Side by side means different versions. Hand them out, as {_json}.",
    "{pairs} -- never alike. {vertices} -- each gets one. {colours} -- to choose from.",
    "The scout camp has tents {vertices} and pennants in {colours}. Ropes run between tents: {pairs}. On both ends of a rope there mustn't hang the same pennant. Tell me tent by tent which pennant you'd hang. {_why}",
)  # fmt: skip

OWN_QUESTIONS = (
    *OWN_QUESTIONS,
    "a proper colouring of {pairs} with {colours} ({_thing} {vertices})?",
    "which colour for which of {vertices}, given {colours} and edges {pairs}?",
)  # fmt: skip
