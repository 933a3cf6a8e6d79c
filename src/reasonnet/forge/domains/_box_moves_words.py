"""People's own words for box_moves."""

from __future__ import annotations

QUESTIONS: tuple[str, ...] = (
    "which orders should the agents get, step after step, so that no box is left?{fields}{_out}",
    "how would you route the coloured boxes here?{fields}\n{_out}",
    "can you get every crate onto the pad of its colour in this layout?{fields}\n{_out}",
    "what is the joint schedule of moves for the following cells?{fields}{_out}",
    "who pushes what, and where to, and when?{fields}\nGoal: all boxes on targets of the same colour.{_out}",
)
COMMANDS: tuple[str, ...] = (
    "compute a plan for the box field:{fields}{_out}",
    "coordinate the robots so that each coloured box gets home:{fields}{_out}",
    "produce the step list for this grid of agents:{fields}\n{_out}",
    "schedule the transport of all boxes to equally coloured targets:{fields}{_out}",
    "deliver every box in this layout, one square per move:{fields}{_out}",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}We have a sorting hall split into unit cells, each with its own arm. An arm only reaches things in its own cell. It can hand a box to the cell left, right, above or below, or drop it straight on a target of that colour if the target is in the same cell.{fields}\nWork out what all arms do at each tick until the hall is empty of boxes.{_out}{_bye}",
    "What I want: a list of steps, every step being a dictionary from agent to action, that ends with all boxes delivered.\nWhat I have:{fields}\n{_bye}",
    "GIVEN:{fields}\nWANTED: a sequence of joint moves which brings each box onto a target having its colour.\nRULES: (i) one action per agent and step; (ii) a box travels to a side-by-side cell only; (iii) fewest moves preferred.{_out}",
    "{_hi}Imagine a chess-like floor, on every tile a worker. Tiles are named by the coordinates of their middle. Here's who has what:{fields}\nColours must match in the end. How do they do it?{_out}{_bye}",
    "Multi-robot delivery\n====================\nState{fields}\nTask: plan, so that boxes vanish on their own targets.{_out}",
    "I'm the dispatcher of {_town}'s parcel depot. Each spot on the floor has one worker who never moves; workers pass crates on to the next spot. Inventory this morning:{fields}\nPlease write the dispatch plan for me.{_out}{_bye}",
    "a) Each agent may do one thing a turn.\nb) It moves a box from its own square to a neighbouring one, or onto a target with that colour.\nc) Never two agents on one box.\nd) Be quick.\nSituation:{fields}\nPlan?{_out}",
    "Write the script. Agents, boxes, targets as below; done when nothing is unmatched.{fields}{_out}{_bye}",
    "Tell the agents what to do!{fields}\nThey can shove a box into an adjacent square or onto its target. No speech, only the plan.{_out}",
    "{_why}The playground is divided in squares and in each there's a child who can pass toys (boxes) to the child next door. Every toy belongs on the mat of its colour. {_person} noted where everything is:{fields}\nHow do the children tidy up, round by round?{_out}",
    "{fields}\n\nAbove: the observations of all agents. Below (your turn): the action plan that pairs each box with its target.{_out}",
    "{fields}\nThat's the map. Boxes to targets, colour to colour, neighbour moves only. Go.",
    "plan pls.{fields}\nmoves look like move(box_red, square[1.5, 0.5]) or move(box_red, target_red), keys like Agent[0.5, 0.5]{_bye}",
    "In the simulation every agent reports its square and what it sees:{fields}\nAs the central controller, return the commands for all time steps.{_out}",
    "{_hi}this is a cooperative planning problem. The cells of a field hold coloured boxes and coloured targets (a cell may hold several). Cell by cell:{fields}\nFind moves that put every box where it belongs, and list them per step.{_out}{_bye}",
    "{_person}: 'I see boxes everywhere!' {_other}: 'Then tell the helpers to bring each to the mark of the same colour.' The helpers stand here:{fields}\nWhat must they be told, step for step?{_out}",
    "Lecture notes, example {_num}. Let the agents sit at the centres of unit squares. State s0:{fields}\nAn action moves one box to an adjacent square or to a matching target in the acting agent's square. Give an optimal plan.{_out}",
    "INPUT →{fields}\nOUTPUT → JSON list, one dictionary a step",
    "Our warehouse AI crashed, and {_person} must do the job by hand. Contents of the squares:{fields}\nBoxes go to the target of like colour. Passing is only possible between squares that share a side. Who does what?{_out}{_bye}",
    "We need to pair things up. {fields}\nA box and a target of the same colour make a pair once the box has been carried there. Agents act at the same time, one action each. Give all their actions.{_out}",
    "# environment{fields}\n# todo: print the list of action dicts that solves it{_out}",
    "Hallo, I need help with planning of agents. In every square is one agent. Boxes shall come to the targets with same colour. Is it like so:{fields}\nPlease to write the plan.{_out}{_bye}",
    "As a game master you control the little robots below. A robot never leaves its cell, but it can toss a box next door (no diagonals!) or put it down on a goal of that colour.{fields}\nWhat's your programme, turn by turn?{_out}",
    "No essay, only the plan. Field:{fields}\nAim: match boxes and targets by colour.{_out}",
    "Step 1: read the squares.{fields}\nStep 2: think where each box must go.\nStep 3: answer with the moves of all agents.{_out}",
    "{_hi}{_person}'s puzzle: coloured cubes on a tiled floor, and as many coloured rings. A cube may slide to the next tile, sideways or up and down. The floor:{fields}\nBring the cubes (boxes) to the rings (targets). One move for each tile's agent at a time.{_out}{_bye}",
    "Please solve by planning:{fields}\nEach step assigns at most one move to an agent; conflicts are forbidden; all boxes have to end on the right colour.{_out}",
    "The drones hover over fixed plots and exchange packets with their neighbours.{fields}\nEvery packet (box) is to land on the pad (target) painted like it. Compute the exchange protocol.{_out}",
    "Centralised planner, version {_num}. Percepts of the agents:{fields}\nEmit the plan.{_out}",
    "How many steps you need doesn't matter much to me, but please list them: what each agent does with which box.{fields}{_bye}",
    "Whole board solved = every box gone. A box is gone when some agent moves it onto the target with its colour in that agent's square.{fields}\nSolve the board.{_out}",
    "Aunt {_person} sorts wool: balls are 'boxes', baskets are 'targets'. Her nieces sit on a carpet with squares, one a square:{fields}\nWhich ball does each niece hand on, and to whom?{_out}{_bye}",
)
