"""People's own words for sokoban."""

from __future__ import annotations

NOUNS: tuple[str, ...] = (
    "a key sequence (up U, down D, left L, right R) that parks each crate on a mark:{grid}\nLegend: {_legend}",
    "some winning walk for the pusher, where {_legend}:{grid}",
)
QUESTIONS: tuple[str, ...] = (
    "how should the worker walk to get each crate onto a storage spot?{grid}\n({_legend})",
    "what arrow keys finish the level, written as U, D, L, R?{grid}\n{_legend}",
    "which string over the alphabet UDLR is a solution here?{grid}\n{_legend}",
    "{_legend}. Can all the boxes be pushed to the marks, and with which steps?{grid}",
    "what does the little man have to do?{grid}\n{_legend}",
)
COMMANDS: tuple[str, ...] = (
    "navigate the pusher so that no goal is left empty ({_legend}):{grid}",
    "output UDLR moves for the level:{grid}\nwith {_legend}",
    "get every crate stored, {_legend}:{grid}",
    "produce any valid solution string for this Sokoban map; {_legend}.{grid}",
    "steer the robot: {_legend}{grid}",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}It's the game where you walk around a storehouse and shove crates. You can't pull them, you can't shove two at once, and walls are walls. Each crate must be standing on a marked place when you're done.{grid}\nHow to read it: {_legend}. What steps do I take (U for up, D down, L left, R right)?{_out}{_bye}",
    "LEVEL{grid}\nSYMBOLS\n{_legend}\nANSWER\na string of U/D/L/R",
    "{grid}\n\n{_legend}\n\nfind the moves{_out}",
    "Input: a map.{grid}\nOutput: one line with letters L, R, U and D that solves it, every box being on a goal afterwards. Map key: {_legend}.{_bye}",
    "Given the legend {_legend}, consider the room{grid}\nDetermine a sequence of steps after which all boxes are on goal cells. Only pushing is allowed.{_out}",
    "i'm {_person}, i'm stuck in the box room lol. {_legend}.{grid}\nwhat do i press??{_bye}",
    "Forklift simulator. The forklift cannot reverse with a pallet, so it pushes only. {_legend}.{grid}\nDrive it (U, D, L, R) until all pallets are on the marked bays.{_out}{_bye}",
    "Rules in short: 1) walk up, down, left or right; 2) walking into a box pushes it if the place behind is free; 3) finished when all boxes are on goals. Map ({_legend}):{grid}\nYour route?{_out}",
    "Signs: {_legend}.{grid}\nWrite a walkthrough. No words, letters only (UDLR).",
    "Dear robot, please tidy up. Your house looks like this,{grid}\nwhere {_legend}. Say which way you go at each step.{_out}",
    "{_hi}Sokoban again, this time from {_town}:{grid}\nKey: {_legend}. I need the whole path, including steps that push nothing.{_out}{_bye}",
    "{_person} painted a maze on the yard. {_legend}. Barrels roll only when pushed.{grid}\nHow can {_other}, who stands in there, roll all barrels onto the painted spots? Directions as L, R, U, D.{_out}",
    "Write the directions as one word such as RRULDD. The level is{grid}\nand its signs mean: {_legend}.",
    "In this tile map each tile is one character: {_legend}.{grid}\nCompute a push plan. The solution is checked by a simulator, so only UDLR please.",
    "Please to solve sokoban game. {_legend}. All box must be on the goal.{grid}\n{_out}{_bye}",
    "Crates want to go home. {_legend}.{grid}\nPush them there, tell me how.{_out}",
    "{_why}Classic puzzle, you're a warehouseman; boxes, goals, walls: {_legend}.{grid}\nWhat is one sequence of moves that wins?{_out}{_bye}",
    "solve(level) where level ={grid}\n# {_legend}\n# returns e.g. \"LLURD\"",
    "I made a level editor and want to know if my level number {_num} can be won, so give me a solution in UDLR notation.{grid}\n{_legend}{_bye}",
    "Level (top row first):{grid}\nMeaning of characters: {_legend}\nObjective: no box off a goal\nMoves: U D L R\nSolution: ?",
    "You stand in a cellar with heavy chests. You see:{grid}\n{_legend}. A chest on each mark opens the door. Which way do you walk? One letter per step.{_out}{_bye}",
    "Shortest or not doesn't matter, just solve it.{grid}\nWhere {_legend}.",
    "{_person} says this level is impossible, {_other} says it isn't. {_legend}.{grid}\nSettle it by showing the moves.{_out}",
    "A planning domain: an agent in a grid with walls moves boxes by pushing. State:{grid}\nwith {_legend}. Give a plan as a string of direction letters.{_bye}",
    "Help the penguin push the ice blocks into the holes ({_legend}).{grid}\nU = up, D = down, L = left, R = right. What is the penguin's path?{_out}",
    "box pushing puzzle{grid}\n{_legend}\nmoves?",
    "Game: Sokoban. Legend below, board above... no, the other way round: {_legend}{grid}\nEnter the solution.{_out}{_bye}",
)

COMMANDS = (*COMMANDS, "sokoban, moves please ({_legend}):{grid}")
QUESTIONS = (*QUESTIONS, "solution of this box level as UDLR? {_legend}{grid}")
STORIES = (
    *STORIES,
    "{_hi}{_fact}You go up, down, left, right. If there's a box before you and nothing behind it, you push it one place on; if there's a wall or a second box behind it, you can't. You never pull. Then you walk round, push the next one, and so on until each box is on a marked place. {_eg}Signs: {_legend}. The room:{grid}\nHow do you go? (letters U, D, L, R){_bye}",
    "{_eg}Now this level ({_legend}):{grid}\nMoves?{_out}",
    "SPEC\n- map key: {_legend}\n- push only, one box at a time\n- goal: all boxes on targets\n- output: string over U, D, L, R\nMAP{grid}",
    "pls solve box level{grid}\n{_legend}",
    "{_fact}The cellar of a pub in {_town}: kegs must be rolled (pushed!) to the taps. {_legend}.{grid}\nWrite the landlord's steps, one letter each.",
    "Dung beetle puzzle, hehe: push the balls to the holes. {_legend}.{grid}\nBeetle's route?{_out}",
    "I don't ask for the number of pushes, only for a string of moves that works.{grid}\nKey: {_legend}",
    "Let the state be the map{grid}\n({_legend}). Give a word over the alphabet U, D, L, R that leads to a state with every box on a target.",
    "Ice rink cleaning: the caretaker shoves heavy cubes onto crosses. {_legend}.{grid}\nWhich way does the caretaker step, from beginning to end?{_bye}",
    "Gameboy nostalgia, floor {_num}:{grid}\n{_legend}\nButton presses (U/D/L/R) to clear it?",
    "{_person}: up? {_other}: no, you'd lock the box in the corner! {_legend}.{grid}\nTell them all the steps that finish it.{_out}",
    "Warehouse automation, unit {_num}. Layout{grid}\nLegend {_legend}\nProduce the movement program (U D L R, no blanks).",
    "Mind the corners: a box in a corner is lost. {_legend}.{grid}\nYour walk, letter by letter?{_out}",
)
