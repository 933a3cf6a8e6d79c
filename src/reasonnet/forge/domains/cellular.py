"""Conway's Game of Life: boards some steps later, and whether all cells die."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _cellular_words as own
from reasonnet.forge.domains._boards import by_groups, side
from reasonnet.forge.domains._rare_tables import rare
from reasonnet.forge.domains._tables import around, put, text_of
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Gym
from reasonnet.forge.wording import Family, Marked, Slot, number

_LIFE = Gym(
    "game_of_life",
    by_groups(
        r"after (?P<steps>\d+) steps.*and (?P<edges>wrapping) topology.*\n\n"
        r"(?P<grid>\[\[[\d,\s\[\]]+\]\])"
    ),
    (
        {},
        {},
        {"grid_size_x": 6, "grid_size_y": 6, "filled_cells_weights": 0.35, "simulation_steps": 3},
        {"grid_size_x": 8, "grid_size_y": 12, "filled_cells_weights": 0.3, "simulation_steps": 2},
        {"grid_size_x": 15, "grid_size_y": 15, "filled_cells_weights": 0.2, "simulation_steps": 4},
        {"grid_size_x": 20, "grid_size_y": 20, "filled_cells_weights": 0.2, "simulation_steps": 2},
        {"grid_size_x": 50, "grid_size_y": 50, "filled_cells_weights": 0.2, "simulation_steps": 2},
    ),
)
# Boards of more than 1000 cells come with cells left out (`...`); nobody can answer those.
_HALTING = Gym(
    "game_of_life_halting",
    by_groups(
        r"before (?P<steps>\d+) steps.*and (?P<edges>wrapping) topology.*board:\n"
        r"(?P<grid>\[\[[\d\s\[\]]+\]\])"
    ),
    (
        {},
        {},
        {"grid_size_x": 9, "grid_size_y": 9, "num_oscillators": 2, "max_simulation_steps": 10},
        {"grid_size_x": 15, "grid_size_y": 14, "difficulty": 2, "max_simulation_steps": 30},
        {"grid_size_x": 20, "grid_size_y": 20, "difficulty": 2, "num_oscillators": 7, "max_simulation_steps": 50},
        {"grid_size_x": 30, "grid_size_y": 30, "difficulty": 3, "num_oscillators": 7, "max_simulation_steps": 50},
    ),
)  # fmt: skip


def _board(rng: Random) -> Marked:
    high = side(rng, 3, 10, 15)
    wide = high if rng.random() < 0.5 else side(rng, 3, 10, 15)
    share = rng.choice([0.08, 0.2, 0.35])
    cells = [[int(rng.random() < share) for _ in range(wide)] for _ in range(high)]
    if rng.random() < 0.3:
        dead, alive = rng.choice([(".", "#"), (".", "*"), ("_", "#"), (".", "O"), ("-", "X"), (".", "@"), ("·", "█"), ("□", "■"), ("o", "#"), (".", "X"), ("⬛", "🟩"), ("⬜", "🟦"), ("⬛", "🟨"), ("⬜", "🟥"), ("⬛", "🟢")])
        gap = rng.choice(["", "", " "])
        rows_gap = "\n" if dead in "-_" or rng.random() < 0.7 else rng.choice([" / ", "/", " | "])
        text = rows_gap.join(gap.join(alive if cell else dead for cell in row) for row in cells)
    else:
        digits = [[str(cell) for cell in row] for row in cells]
        text = (rare(rng, digits) if rng.random() < 0.18 else None) or text_of(rng, digits, dense=True)
    return put(rng, text)


def _sample(rng: Random) -> dict[str, Slot]:
    wraps = rng.random() < 0.7
    return {
        **around(rng),
        "grid": _board(rng),
        "steps": number(rng, rng.choice([1, 1, 2, 3, 4, 5, 6, 8, 10, 12, 20, 30, 50, 100]), words=0.1),
        "edges": rng.choice(
            ["wrapping", "toroidal", "periodic", "joined", "wrap-around", "wraparound", "cyclic", "circular", "torus", "glued", "connected", "wrapped"]
            if wraps
            else ["non-wrapping", "dead", "bounded", "fixed", "hard", "finite", "walled", "non-periodic"]
        ),
        "_unit": rng.choice(["steps", "generations", "generations", "ticks", "rounds"]),
    }  # fmt: skip


LIFE = Family(
    skill="cellular/life",
    sample=with_example("cellular/life", _sample, "{grid}\n{steps} {_unit}, {edges}"),
    imported=_LIFE.draw,
    nouns=(
        "Conway's Game of Life with {edges} edges, {steps} {_unit} on from here:{grid}",
        "the Life board after {steps} {_unit} ({edges} borders):{grid}",
        "the state {steps} {_unit} later of this Game of Life grid with {edges} edges:{grid}",
        "the cells alive after {steps} {_unit} of Life on a {edges} board, written as a grid:{grid}",
        "the successor board, {steps} {_unit} ahead, edges {edges}:{grid}",
        "generation {steps} of this colony (Life rules, {edges} boundary):{grid}",
    ),
    clauses=(
        "how this Life pattern looks after {steps} {_unit} on a grid with {edges} edges:{grid}",
        "what the board becomes in {steps} {_unit} of Conway's rules, with {edges} edges:{grid}",
        "which cells live {steps} {_unit} from now ({edges} edges, Life rules):{grid}",
        "what Game of Life makes of this in {steps} {_unit}; the borders are {edges}:{grid}",
    ),
    commands=(
        "run Life for {steps} {_unit} with {edges} edges:{grid}",
        "advance this Game of Life board by {steps} {_unit}; edges are {edges}:{grid}",
        "simulate {steps} {_unit} of Conway's automaton, {edges} boundary conditions:{grid}",
        "evolve{grid}\nby {steps} {_unit} under the Life rules with {edges} edges",
        "play Game of Life on this grid, {edges} edges, {steps} {_unit}, and print the result as a list of lists:{grid}",
        "iterate B3/S23 {steps} times on a {edges} grid:{grid}",
        "give the next {steps} {_unit} later state of this cellular automaton (Conway, {edges} edges) as JSON:{grid}",
        *own.LIFE_COMMANDS,
    ),
    questions=(
        "what does this look like after {steps} {_unit} of Life on a {edges} grid?{grid}",
        "which board do I have after {steps} {_unit}? It's Conway's Game of Life with {edges} edges.{grid}",
        "where will the live cells be {steps} {_unit} later (edges {edges})?{grid}",
        "can you simulate {steps} {_unit} of Game of Life, edges {edges}?{grid}",
        "{grid}\nwhat is that after {steps} {_unit} of Life when the edges are {edges}?",
        "Life, {edges} world, {steps} {_unit}: what's the final grid?{grid}",
        *own.LIFE_QUESTIONS,
    ),
    stories=(
        "{_person} codes the Game of Life and needs a test case. The world is {edges}.{grid}\nWhat must the board be after {steps} {_unit}?",
        "A colony follows Conway's rules: a cell with exactly three neighbours is born, one with two or three lives on, all others die. Edges: {edges}.{grid}\nPrint the grid after {steps} {_unit}.",
        "Initial population:{grid}\nRule: Life. Boundary: {edges}. Duration: {steps} {_unit}. Final population?",
        "game of life, edges {edges}, n={steps}{grid}",
        "On {_person}'s screen saver the Game of Life runs with {edges} edges. It shows{grid}\nand {steps} {_unit} later it shows something else. Write that board in brackets.",
        "{grid}\nLet this evolve {steps} {_unit}; the grid's edges are {edges} and the rules are those of Conway's Life.",
        "Bacteria on a dish live by Life's rules, and the dish has {edges} edges.{grid}\nShow the dish after {steps} {_unit}.",
        "Homework on cellular automata: {steps} {_unit} of Conway's game, neighbours in all eight directions, {edges} edges. Start:{grid}",
        *own.LIFE_STORIES,
    ),
)  # fmt: skip

DIES_OUT = Family(
    skill="cellular/life-dies-out",
    sample=with_example("cellular/life-dies-out", _sample, "{grid}\n{steps} {_unit}, {edges}"),
    imported=_HALTING.draw,
    nouns=(
        "the truth of 'all cells are dead within {steps} {_unit}' for this Life board with {edges} edges:{grid}",
        "a verdict, True or False: does this colony die out in {steps} {_unit} of Life ({edges} edges)?{grid}",
    ),
    clauses=(
        "whether this Game of Life board is empty after at most {steps} {_unit} (edges {edges}):{grid}",
        "whether everything has died by generation {steps}, Conway's rules, {edges} edges:{grid}",
        "if this pattern goes extinct within {steps} {_unit} on a {edges} grid:{grid}",
        "whether the colony is dead {steps} {_unit} from now, with {edges} edges under Life rules:{grid}",
        "whether no live cell remains after {steps} {_unit} of Life on a board with {edges} edges:{grid}",
    ),
    commands=(
        "check if this Life pattern dies out in {steps} {_unit} or fewer; edges {edges}:{grid}",
        "decide whether all cells are gone after {steps} {_unit} of Conway's Life on a {edges} grid:{grid}",
        "say True if the board is empty within {steps} {_unit} and False if not (Life, {edges} edges):{grid}",
        "find out whether the population becomes extinct by step {steps}; borders are {edges}:{grid}",
        "tell me if anything lives after {steps} {_unit}: False if so, True if everything died. {edges} edges, Conway's rules.{grid}",
        "determine if the game comes to a halt with no cell alive within {steps} {_unit}, {edges} edges:{grid}",
        *own.DIE_COMMANDS,
    ),
    questions=(
        "does this die out within {steps} {_unit}? Game of Life, {edges} edges.{grid}",
        "will the board be empty after {steps} {_unit} of Life on a {edges} grid?{grid}",
        "is everything dead by generation {steps} if the edges are {edges}?{grid}",
        "do all the cells die in at most {steps} {_unit} (Conway, {edges} borders)?{grid}",
        "{grid}\ndoes this Life colony vanish within {steps} {_unit}, edges {edges}?",
        "true or false: this Game of Life position with {edges} edges has no survivors after {steps} {_unit}?{grid}",
        "will this pattern be extinct in {steps} {_unit} or less? The world is {edges}.{grid}",
        "are there no live cells left after {steps} {_unit} of Life with {edges} edges?{grid}",
        *own.DIE_QUESTIONS,
    ),
    stories=(
        "{_person} bets that this colony is extinct within {steps} {_unit}. Rules: Conway's Life. Edges: {edges}.{grid}\nIs the bet won?",
        "Life on a board with {edges} edges.{grid}\nDo all cells perish by step {steps}? True or False.",
        "A colony of cells lives by Conway's rules on a {edges} board.{grid}\nAfter {steps} {_unit} the biologist looks again. Has it died out?",
        "life dies out? edges {edges}, limit {steps}{grid}",
        "We call a Life game over once no cell lives. Board ({edges} edges):{grid}\nIs the game over within {steps} {_unit}?",
        "{grid}\nGame of Life, edges {edges}. Extinct after at most {steps} {_unit}? Answer True or False only.",
        "In {_person}'s simulation with {edges} edges the screen goes blank when all cells are dead.{grid}\nIs the screen blank after {steps} {_unit} of Life?",
        "Will it live? The grid below evolves for {steps} {_unit} by Life's rules with {edges} edges.{grid}\nReply True if nothing survives, otherwise False.",
        "Some patterns blink for ever, others fade away. This one is on a {edges} grid.{grid}\nHas it faded away completely within {steps} {_unit}?",
        *own.DIE_STORIES,
    ),
)  # fmt: skip

FAMILIES = (LIFE, DIES_OUT)
