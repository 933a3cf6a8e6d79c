"""Whole puzzles on the Game of Life, in people's own words."""

LIFE_COMMANDS = (
    "let the Life automaton (born on 3, survive on 2 or 3) run {steps} {_unit} on this {edges} {_grid} and show the result:{grid}",
    "tick the board {steps} times by Conway's rules; edges: {edges}; output as nested list:{grid}",
)
LIFE_QUESTIONS = (
    "which cells are on after {steps} {_unit} of B3/S23 if the world is {edges}?{grid}",
    "{grid}\nConway, {edges} borders: what does it look like {steps} {_unit} later?",
)
LIFE_STORIES: tuple[str, ...] = (
    "{_hi} I draw little cells on squared paper and play Conway's game. The paper is {edges}.{grid}\nWhat will the page look like after {steps} {_unit}? {_why}",
    "GIVEN:{grid}\nRULES: Game of Life (8 neighbours), {edges} edges\nWANTED: state after {steps} {_unit}, as [[0,1,...],...]",
    "Input →{grid}\nt → {steps}\nboundary → {edges}\nOutput → Life grid at time t",
    "(1) A live {_cell} with two or three live neighbours stays alive. (2) A dead one with exactly three comes alive. (3) All else is dead in the next round. The board is {edges}. Do this {steps} times with{grid}\nand print the board as JSON array of rows.",
    "On this world the left side is glued to the right side and the top to the bottom. Life's rules hold. Now:{grid}\nThe state after {steps} {_unit}? {_rows}",
    "Pac-Man style board (leave on one side, come back on the other), Game of Life, {steps} {_unit}:{grid}\nResult please.",
    "Exam question {_no}: let G be the following configuration of Conway's Game of Life on a {edges} lattice (Moore neighbourhood). Compute G after {steps} {_unit}.{grid}",
    "board ={grid}\nfor _ in range({steps}): board = life(board, edges='{edges}')\nprint(board)",
    "Dear {_other}, 1 is a candle that burns, 0 one that doesn't. Each {_cell} looks at its eight neighbours: with 3 burning ones it burns next, with 2 it stays as it is, else it goes out. The tray is {edges}. After {steps} {_unit}, which candles burn?{grid}",
    "Ticket #{_no}: reference output for the Life kernel. edges={edges} steps={steps} seed board:{grid}\nGive rows in brackets.",
    "Please simulate game of life for {steps} {_unit}, border is {edges}. First state{grid}\nWrite final state like [[0,0],[0,1]].",
    "life {steps} {edges}{grid}",
    "Lecture note {_no}. Cellular automata: we iterate Conway's rule {steps} times on the {edges} board{grid}\nWrite the final generation, rows top to bottom.",
)
DIE_COMMANDS = (
    "say True if this colony has no live cell at or before step {steps} (Life, {edges} edges), else False{grid}",
    "work out whether Conway's rules kill everything on this {edges} {_grid} in no more than {steps} {_unit}{grid}",
)
DIE_QUESTIONS = (
    "is there a moment within {steps} {_unit} when not one cell is alive? rules of Life, {edges} edges. {_truth}{grid}",
    "{grid}\nwill that be an empty board by step {steps}? Conway, edges {edges}. {_truth}",
)
DIE_STORIES: tuple[str, ...] = (
    "{_hi} Game of Life again. The {_grid} is {edges}. I call it halted when nothing lives any more.{grid}\nDoes it halt in {steps} {_unit} or fewer? {_truth} {_why}",
    "GIVEN:{grid}\nRULES: Life, Moore neighbourhood, {edges} edges\nQUESTION: all dead at or before step {steps}? {_truth}",
    "Input →{grid}\nOutput → True if extinct within {steps} {_unit} ({edges}), False otherwise",
    "The left edge touches the right one and the top the bottom. Life's rules. {grid}\nWill all have died out after {steps} {_unit} at most? {_truth}",
    "Rules: a live {_cell} needs 2 or 3 live neighbours to go on, a dead one needs exactly 3 to wake up. Board is {edges}.{grid}\nDo we get a board without life in at most {steps} {_unit}? {_truth}",
    "Exam question {_no}: does the configuration below, on a {edges} lattice, die out within {steps} {_unit} under Conway's rules?{grid}",
    "b ={grid}\nfor i in range({steps}): b = life(b, '{edges}')\nprint(not any(map(any, b)))",
    "{_person} says this pattern lives for ever, {_other} says it's dead by {_unit} {steps}. World {edges}, Conway's Life.{grid}\nIs {_other} right? {_truth}",
    "Ticket #{_no}: halting check. steps={steps}, edges={edges}, halted means no cell alive.{grid}\nhalted? {_truth}",
    "Please say if all cell is dead after {steps} {_unit} or before. Game of life, border {edges}. {_truth}{grid}",
    "Fireflies in a {edges} field follow Conway's rules.{grid}\nIs it completely dark by {_unit} {steps}? {_truth}",
    "halts? {edges}, max {steps}{grid}",
)

LIFE_STORIES = (
    *LIFE_STORIES,
    "Petri dish, {edges} rim, Conway's law of life: lonely ones (fewer than 2 neighbours) and crowded ones (more than 3) die, three parents make a child.{grid}\nDraw the dish {steps} {_unit} on. {_rows}",
    "Number of {_unit}: {steps}. Topology: {edges}. Neighbourhood: Moore. Start:{grid}\nFinish = ?",
    "gol board ↓{grid}\nadvance {steps}, {edges}, print rows",
    "{_person} set up the wall of lamps so that each looks at the eight lamps around it and follows Life. The wall is {edges}. It shows{grid}\nAfter {steps} {_unit} it shows what? Write 1 for lit and 0 for dark.",
    "Not whether it dies, but what it looks like: {steps} {_unit} of Life, {edges} board.{grid}",
)
DIE_STORIES = (
    *DIE_STORIES,
    "Not what it looks like, only whether it is extinct: {steps} {_unit} of Life, {edges} board. {_truth}{grid}",
    "Count on it or not: within {steps} {_unit} this {edges} colony (Conway) will have vanished.{grid}\n{_truth}",
    "Number of {_unit} allowed: {steps}. Topology: {edges}. Halted = no living cell. Start:{grid}\nHalted in time? {_truth}",
    "A wall of lamps follows Life's rules, {edges} wall.{grid}\nAre all lamps off at some time up to {_unit} {steps}? {_truth}",
)
