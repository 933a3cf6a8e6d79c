"""Whole texts about cars that block one another, in people's own words."""

from __future__ import annotations

RUSH_MORE = (
    "{_hi}{_fact}Every car can drive forwards and backwards but it can't turn; long ones take three squares, short ones two; nobody may drive through anybody. First you make room, then you make more room, then the hero drives out on the right. The hero is {grid_car}. {_eg}The lot now:{grid}\nWhich car moves by how many squares, one after the other?{_bye}",
    "{_eg}Now solve this one for {grid_car}:{grid}\nMoves like B+1 A-2.",
    "SPEC\n- pieces: equal letters\n- '.' free\n- piece {grid_car} must reach the right edge\n- + is right or down, - is left or up\nINPUT{grid}\nOUTPUT",
    "Supermarket car park on a Saturday. I sit in {grid_car} and the way out is to my right.{grid}\nWho has to move, where to? (C+2 = two squares right or down)",
    "pls rush hour, {grid_car} out{grid}",
    "{_fact}Furniture in the attic: each letter is a piece that can only be pushed lengthwise. The {_colour} sofa {grid_car} must get to the right-hand door.{grid}\nList the pushes, e.g. F-1 B+2.",
    "Sliding blocks:{grid}\ngoal: {grid_car} at the right border. Give a list of shifts.",
    "Think Fun's classic with the {_colour} car ({grid_car}). Card number {_k}:{grid}\nSolution in the notation letter, sign, squares?",
    "Bumper to bumper in the harbour.{grid}\n{grid_car} has to catch the ferry at the right edge. How do the skippers shunt the cars? Write shunts such as D+1.",
    "I don't need the number of moves, I need the moves: {grid_car} out of here{grid}",
    "Let {grid_car} escape. Board:{grid}\nLegal: sliding a piece along itself over free cells. Answer: moves separated by blanks.",
    "Railway yard. Same letters = one wagon set, tracks run along each set. Bring {grid_car} to the east side.{grid}\nShunting list (A+3 style), please.{_text}",
    "{_p} is boxed in (car {grid_car}) and has called every neighbour. In which order should they pull forward or back, and by how much?{grid}",
    "Puzzle app, level {_k}. x = pillar.{grid}\nUnblock {grid_car} towards the right.",
    "How does the {_colour} one, {grid_car}, reach the gap in the right wall?{grid}\nEach step: car, plus or minus, distance.",
)
