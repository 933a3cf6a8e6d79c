"""Whole puzzles on the Game of Life, in people's own words."""

LIFE_COMMANDS: tuple[str, ...] = (
    "let the Life automaton (born on 3, survive on 2 or 3) run {steps} {_unit} on this {edges} {_grid} and show the result:{grid}",
    "tick the board {steps} times by Conway's rules; edges: {edges}; output as nested list:{grid}",
)
LIFE_QUESTIONS: tuple[str, ...] = (
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
DIE_COMMANDS: tuple[str, ...] = (
    "say True if this colony has no live cell at or before step {steps} (Life, {edges} edges), else False{grid}",
    "work out whether Conway's rules kill everything on this {edges} {_grid} in no more than {steps} {_unit}{grid}",
)
DIE_QUESTIONS: tuple[str, ...] = (
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

LIFE_COMMANDS = (
    *LIFE_COMMANDS,
    "Life, {steps} {_unit}, {edges}:{grid}",
    "show generation +{steps} ({edges} edges){grid}",
)
LIFE_QUESTIONS = (
    *LIFE_QUESTIONS,
    "Game of Life: {steps} {_unit} later, {edges} board?{grid}",
    "next {steps} {_unit} of this, {edges} borders, then what do I see?{grid}",
)
LIFE_STORIES = (
    *LIFE_STORIES,
    "{_hi} {_fact}Every {_cell} has eight neighbours. In each round count the neighbours that are on. Is a {_cell} on and has 2 or 3 such neighbours, it stays on; with 0, 1 or 4 to 8 it goes off. Is it off and has exactly 3, it goes on. All change at once, then the next round. The borders are {edges}. {_eg}Start:{grid}\nAfter {steps} such {_unit}, what is on? {_rows}",
    "{_eg}Now do {steps} {_unit} ({edges}) from here:{grid}",
    "Neighbourhood watch: a house with lights on keeps them on if two or three of the eight houses around have lights on; a dark house switches on if exactly three do; otherwise dark. The village is {edges}. Tonight:{grid}\nHow does it look {steps} {_unit} later, 1 for lit and 0 for dark?",
    "SPEC\n- automaton: B3/S23\n- boundary: {edges}\n- iterations: {steps}\n- output: list of rows\nINPUT{grid}\nOUTPUT",
    "My embroidery follows a rule by Mr Conway. The cloth is {edges}. First pattern:{grid}\nI stitch a new one from the old one, {steps} times in all. The last pattern, please. {_why}",
    "pls simulate gol x{steps}, {edges}{grid}\nreturn nested lists",
    "It's not asked whether the colony survives; the whole board after {steps} {_unit} is asked. Rules of Life, {edges} edges.{grid}",
    "Let f be one step of the Game of Life on a {edges} {_grid}. Compute f applied {steps} times to{grid}\nWrite the result as [[...],[...]].",
    "A glider, a blinker, a block? I can't tell what is in here. The world is {edges}. Let Conway's rules run for {steps} {_unit} and write down the field.{grid}",
    "Stadium card trick: each spectator looks at the eight around. 3 raised cards: raise yours. 2 raised cards: keep doing what you do. Else lower it. The stand is {edges}. First picture:{grid}\nPicture number {steps} after this one? {_fact}",
    "Population dynamics, toy model (overcrowding kills, isolation kills, three parents breed). Topology {edges}. t = 0:{grid}\nt = {steps}: ?",
    "Print the board after {steps} {_unit}. Edges: {edges}. Game: Conway's Life. Board now:{grid}\nOnly zeros and ones, same shape.",
)
DIE_COMMANDS = (
    *DIE_COMMANDS,
    "all dead within {steps}? Life, {edges}:{grid}",
    "True or False, extinct by {_unit} {steps} ({edges} edges):{grid}",
)
DIE_QUESTIONS = (
    *DIE_QUESTIONS,
    "Life, {edges}: dead after {steps} {_unit}?{grid}",
    "does nothing survive {steps} {_unit} of Conway here ({edges})?{grid}",
)
DIE_STORIES = (
    *DIE_STORIES,
    "{_hi} {_fact}Every {_cell} has eight neighbours. Each round: on with 2 or 3 neighbours on stays on, off with exactly 3 goes on, all else goes off; then the next round. The borders are {edges}. {_eg}Start:{grid}\nI don't want the picture, only: is everything off after {steps} {_unit} at the latest? {_truth}",
    "{_eg}And this one, {edges}, limit {steps} {_unit}? True if it dies out.{grid}",
    "SPEC\n- automaton: B3/S23\n- boundary: {edges}\n- horizon: {steps}\n- output: True if the board is empty by then, else False\nINPUT{grid}\nOUTPUT",
    "A village of lamps that follow Conway's rule; the village is {edges}.{grid}\nThe mayor bets that it will be pitch-dark within {steps} {_unit}. Does the mayor win? {_truth}",
    "pls check: halts (0 alive) in <= {steps}? gol, {edges}{grid}",
    "Let f be one step of Life on a {edges} {_grid}. Is there a k with 0 <= k <= {steps} such that f applied k times gives the zero matrix? {_truth}{grid}",
    "Blinkers never die, blocks never die, lonely cells do. What about this {edges} world within {steps} {_unit}? {_truth}{grid}",
    "The simulation stops by itself when no cell is alive. Maximum number of {_unit}: {steps}. Edges {edges}. Rules: Conway. Does it stop by itself? {_truth}{grid}",
    "{_person} waters the garden only if some moss patch will still live in {steps} {_unit}. Moss obeys Life, the garden is {edges}.{grid}\nWill all the moss be gone? {_truth}",
    "Extinction test. Colony:{grid}\nLaw: Game of Life. World: {edges}. Deadline: {steps} {_unit}. Verdict (True = extinct): ?",
)
