"""Whole puzzles on ways through drawn grids, in people's own words."""

ROUTE_COMMANDS = (
    "tell me how to walk: I'm {grid_start}, I want {grid_goal}, {grid_open} is walkable and {grid_wall} isn't. Shortest way, words up/down/left/right, or infeasible.{grid}",
    "print the directions of one shortest path {grid_start} → {grid_goal} ({grid_wall} = blocked) or 'infeasible'{grid}",
)
ROUTE_QUESTIONS: tuple[str, ...] = (
    "{grid}\nWhich ups, downs, lefts and rights lead from {grid_start} to {grid_goal} quickest, never stepping on {grid_wall}?",
    "with {grid_wall} as obstacle and {grid_open} as free ground, what move list takes {grid_start} to {grid_goal} in the fewest steps?{grid}",
)
ROUTE_STORIES: tuple[str, ...] = (
    "{_hi} My robot sits on {grid_start} and the charger is {grid_goal}. It can roll over {grid_open} but not over {grid_wall}.{grid}\nWhich directions do I send it so that it gets there soonest? If it can't, say infeasible. {_why}",
    "GIVEN:{grid}\nSTART: {grid_start}  TARGET: {grid_goal}  FREE: {grid_open}  BLOCKED: {grid_wall}\nWANTED: shortest sequence of up/down/left/right, else infeasible",
    "Input →{grid}\nlegend → {grid_start} start, {grid_goal} end, {grid_wall} wall, {grid_open} floor\nOutput → directions",
    "- {grid_start} is where you are\n- {grid_goal} is where you want to be\n- {grid_open} you can step on\n- {grid_wall} you can't\nOnly straight moves.{grid}\nWrite the steps, e.g. right right down. No way? Then: infeasible.",
    "Exam question {_no}: state a shortest path from {grid_start} to {grid_goal} as a word over up, down, left, right. Cells marked {grid_wall} are forbidden, those marked {grid_open} allowed.{grid}",
    "grid ={grid}\nprint(' '.join(bfs(grid, start={grid_start}, goal={grid_goal}, walls={grid_wall})))  # directions",
    "{_person} phones from the multi-storey maze: 'I'm at {grid_start}! Guide me to {grid_goal}! Pillars are {grid_wall}, the rest, {grid_open}, is free.'{grid}\nWhat do you say, move by move, as few as possible?",
    "Ticket #{_no}: AGV routing. Pick-up {grid_start}, drop-off {grid_goal}, racks {grid_wall}, aisle {grid_open}.{grid}\nReply with the command list, infeasible if cut off.",
    "Please tell way from {grid_start} to {grid_goal}, the most short. {grid_wall} is not possible to go, {grid_open} is possible. Answer: up, down, left, right.{grid}",
    "Bunny ({grid_start}) wants carrot ({grid_goal}), fences are {grid_wall} and grass is {grid_open}, dear.{grid}\nWhich hops? up, down, left or right only.",
    "{grid}\n{grid_start}->{grid_goal}, {grid_wall} blocked. directions?",
    "Lecture note {_no}, breadth-first search with parents. From {grid_start} to {grid_goal} over {grid_open}; never {grid_wall}. Write the path as moves, not as a length.{grid}",
)
STEPS_COMMANDS = (
    "say how many moves the shortest path {grid_start} → {grid_goal} has ({grid_wall} wall, {grid_open} free). {_number}{grid}",
    "count the fewest up/down/left/right steps between {grid_start} and {grid_goal}; you can't go through {grid_wall}{grid}",
)
STEPS_QUESTIONS: tuple[str, ...] = (
    "{grid}\nHow many steps at the very least from {grid_start} to {grid_goal}? {grid_wall} is wall, {grid_open} is corridor.",
    "in how few moves does one get from {grid_start} to {grid_goal} if {grid_open} may be entered and {grid_wall} may not?{grid}",
)
STEPS_STORIES: tuple[str, ...] = (
    "{_hi} In this labyrinth I stand on {grid_start} and the way out is {grid_goal}; walls look like {grid_wall}, passages like {grid_open}.{grid}\nHow many steps is the shortest way out? {_number} {_why}",
    "GIVEN:{grid}\nSTART: {grid_start}  GOAL: {grid_goal}  WALL: {grid_wall}  PASSAGE: {grid_open}\nWANTED: minimum number of steps",
    "Input →{grid}\nlegend → {grid_start} start, {grid_goal} end, {grid_wall} wall, {grid_open} floor\nOutput → length of shortest path",
    "- {grid_start}: here we begin\n- {grid_goal}: here we want to go\n- {grid_wall}: brick\n- {grid_open}: free\nOne step is one {_cell} up, down, left or right.{grid}\nSmallest number of steps? {_number}",
    "Exam question {_no}: determine the length of a shortest path from {grid_start} to {grid_goal}. Cells marked {grid_wall} are forbidden, those marked {grid_open} allowed.{grid}",
    "grid ={grid}\nprint(len(bfs(grid, start={grid_start}, goal={grid_goal}, walls={grid_wall})) - 1)",
    "{_person}'s hamster sits at {grid_start}, the nut is at {grid_goal}. Tubes are {grid_open}, and {grid_wall} is solid.{grid}\nHow many {_cell}s does the hamster have to run at least? {_number}",
    "Ticket #{_no}: cost of trip. From {grid_start} to {grid_goal}, {grid_wall} not drivable, {grid_open} drivable, each {_cell} costs 1.{grid}\nCheapest cost?",
    "Please how many step minimum from {grid_start} to {grid_goal}? {grid_wall} is wall. {grid_open} is free place. Only number.{grid}",
    "Don't list the moves, just count them: shortest way, {grid_start} to {grid_goal}, {grid_wall} closed, {grid_open} open.{grid}",
    "{grid}\ndist({grid_start},{grid_goal})? {grid_wall}=wall {grid_open}=free",
    "Lecture note {_no}, breadth-first search. Depth of {grid_goal} when started at {grid_start}, if {grid_wall} is blocked and {grid_open} isn't:{grid}\n{_number}",
)

ROUTE_STORIES = (
    *ROUTE_STORIES,
    "Let {grid_start} be home and {grid_goal} the school; {grid_open} are streets, {grid_wall} are buildings.{grid}\nDescribe the shortest way to school: up, down, left, right. (infeasible if there's none)",
    "start={grid_start} finish={grid_goal} open={grid_open} closed={grid_wall}{grid}\noutput: moves separated by blanks | infeasible",
    "In the tray{grid}\na marble must roll from {grid_start} to {grid_goal} across {grid_open}. It bounces off {grid_wall}. Which pushes (up/down/left/right), no more than necessary?",
    "Not the distance but the way itself: from {grid_start} to {grid_goal}, {grid_wall} shut, {grid_open} open.{grid}",
    "Hello! {grid_wall} = lava, {grid_open} = stone, me = {grid_start}, princess = {grid_goal}.{grid}\nTell me the quickest moves or write infeasible.",
)
STEPS_STORIES = (
    *STEPS_STORIES,
    "Let {grid_start} be home and {grid_goal} the school; {grid_open} are streets, {grid_wall} are buildings.{grid}\nHow many blocks is the shortest way to school? {_number}",
    "start={grid_start} finish={grid_goal} open={grid_open} closed={grid_wall}{grid}\noutput: number of moves",
    "Hello! {grid_wall} = lava, {grid_open} = stone, me = {grid_start}, princess = {grid_goal}.{grid}\nIn how many moves at best am I with her? {_number}",
    "A torch burns one {_cell} of the way. From {grid_start} to {grid_goal} through {grid_open}, never {grid_wall}: how many torches at least?{grid}",
    "Distance wanted, no directions. {grid_goal} seen from {grid_start}; {grid_open} may be walked, {grid_wall} may not.{grid}",
)

ROUTE_STORIES = (
    *ROUTE_STORIES,
    "{_hi} I'll explain the map and then I'll ask. {grid_start} is where the courier waits. {grid_goal} is the customer's door. Over {grid_open} one can cycle, {grid_wall} means a house and nobody cycles through houses. The courier goes one {_cell} up, down, left or right at a time, never aslant, and each {_cell} costs a minute.{grid}\nTell him the turns of a quickest tour, in words; if the door can't be reached write infeasible. {_why}",
    "which way from {grid_start} to {grid_goal}? ({grid_wall} shut, {grid_open} open){grid}",
    "Legend of the map: {grid_open} meadow, {grid_wall} swamp, {grid_start} shepherd, {grid_goal} hut.{grid}\nStep commands for the shepherd, fewest possible. Write 'infeasible' when the swamp cuts him off.",
    "{grid}\nThe {grid_start} has to crawl to the {grid_goal}. It may use {grid_open}, it mustn't touch {grid_wall}. Give up / down / left / right, one after the other, as short as can be.",
    "FROM {grid_start} TO {grid_goal} VIA {grid_open} NOT {grid_wall}{grid}\nMOVES?",
    "Kindly give direction. Start is {grid_start}. End is {grid_goal}. Cannot pass {grid_wall}. Can pass {grid_open}. Minimum move only.{grid}",
    "{_person} blindfolded, {_other} calling the moves 'left', 'right', 'up', 'down'. {_person} is on {grid_start}, must reach {grid_goal}, and bumps into {grid_wall} ({grid_open} is fine).{grid}\nWhat does {_other} call if the call list is to be as short as possible?",
    "In the {_grid} below find {grid_start}, then find {grid_goal}, then look for a chain of {grid_open} between them that avoids {grid_wall}, then shorten the chain until no shorter one exists, then read it off as moves. Only the last thing is what I want.{grid}",
    "robot={grid_start}; dock={grid_goal}; rack={grid_wall}; floor={grid_open}\nmap={grid}\ncommands (up|down|left|right)* or infeasible:",
    "Like a rook that goes one step at a time: from {grid_start} to {grid_goal}, {grid_wall} are pawns in the way and {grid_open} empty squares.{grid}\nWrite its steps, as few as possible.",
    "Maze no. {_no} of my son's book. You start at {grid_start} and leave at {grid_goal}. Lines are {grid_wall}, gaps {grid_open}.{grid}\nHow does one go? I want the arrows in words. {_why}",
    "path wanted (as moves): {grid_start} -> {grid_goal}. obstacle {grid_wall}. walkable {grid_open}. none? say infeasible.{grid}",
    "Navigation exam. On this chart{grid}\nthe ship is {grid_start}, the harbour {grid_goal}, land {grid_wall} and water {grid_open}. Steer it, N being up: list up, down, left and right so that the trip has minimum length.",
    "Where would you send the lawn mower next, and next, and next, if it sits on {grid_start}, its garage is {grid_goal}, flower beds are {grid_wall} and lawn is {grid_open}?{grid}\nOne shortest list of moves.",
    "A drop of dew on leaf cell {grid_start} wants to reach the tip {grid_goal}; veins {grid_open} carry it, tissue {grid_wall} doesn't.{grid}\nIts way, please, in up-down-left-right notation.",
)  # fmt: skip

ROUTE_QUESTIONS = (
    *ROUTE_QUESTIONS,
    "shortest moves from {grid_start} to {grid_goal}, {grid_wall} being walls?{grid}",
    "what directions lead {grid_start} to {grid_goal} around {grid_wall}, over {grid_open}?{grid}",
)  # fmt: skip

STEPS_STORIES = (
    *STEPS_STORIES,
    "{_hi} I'll explain the map and then I'll ask. {grid_start} is where the courier waits. {grid_goal} is the customer's door. Over {grid_open} one can cycle, {grid_wall} means a house and nobody cycles through houses. The courier goes one {_cell} up, down, left or right at a time, never aslant, and each {_cell} costs a minute.{grid}\nHow many minutes does the quickest tour take? {_number} {_why}",
    "how far from {grid_start} to {grid_goal}? ({grid_wall} shut, {grid_open} open){grid}",
    "Legend of the map: {grid_open} meadow, {grid_wall} swamp, {grid_start} shepherd, {grid_goal} hut.{grid}\nNumber of steps the shepherd needs, at least.",
    "{grid}\nThe {grid_start} has to crawl to the {grid_goal}. It may use {grid_open}, it mustn't touch {grid_wall}. How many moves, if it is clever? {_number}",
    "FROM {grid_start} TO {grid_goal} VIA {grid_open} NOT {grid_wall}{grid}\nLENGTH?",
    "Kindly give how many steps. Start is {grid_start}. End is {grid_goal}. Cannot pass {grid_wall}. Can pass {grid_open}. Minimum only.{grid}",
    "{_person} bets {_other} that nobody gets from {grid_start} to {grid_goal} in fewer steps than she. {grid_wall} is hedge, {grid_open} is path.{grid}\nWhat is the number to beat, i.e. the least possible? {_number}",
    "In the {_grid} below find {grid_start}, then find {grid_goal}, then look for a chain of {grid_open} between them that avoids {grid_wall}, then shorten the chain until no shorter one exists, then count its steps. Only this count is what I want.{grid}",
    "robot={grid_start}; dock={grid_goal}; rack={grid_wall}; floor={grid_open}\nmap={grid}\nsteps(min):",
    "Flood the {_grid} from {grid_start}: in second 1 its free neighbours get wet, in second 2 theirs, and so on; {grid_wall} stays dry, {grid_open} doesn't.{grid}\nIn which second does {grid_goal} get wet? {_number}",
    "Maze no. {_no} of my son's book. You start at {grid_start} and leave at {grid_goal}. Lines are {grid_wall}, gaps {grid_open}.{grid}\nThe back of the book only gives the shortest length. Which number is printed there?",
    "length of shortest path wanted (not the path): {grid_start} -> {grid_goal}. obstacle {grid_wall}. walkable {grid_open}.{grid}",
    "On this chart{grid}\nthe ship is {grid_start}, the harbour {grid_goal}, land {grid_wall} and water {grid_open}. Each {_cell} burns one barrel of oil. Barrels for the most economical trip?",
    "The lawn mower sits on {grid_start}, its garage is {grid_goal}, flower beds are {grid_wall}, lawn is {grid_open}.{grid}\nIts battery lasts for so many moves. What must 'so many' be at least? {_number}",
    "Chebyshev? No: only straight steps, four neighbours. d({grid_start}, {grid_goal}) in the graph of all {grid_open}, {grid_wall} removed:{grid}",
)  # fmt: skip

STEPS_QUESTIONS = (
    *STEPS_QUESTIONS,
    "minimum number of moves from {grid_start} to {grid_goal}, {grid_wall} being walls?{grid}",
    "how many steps lead {grid_start} to {grid_goal} around {grid_wall}, over {grid_open}, at best?{grid}",
)  # fmt: skip
