"""Whole puzzles on ways through drawn grids, in people's own words."""

ROUTE_COMMANDS = (
    "tell me how to walk: I'm {grid_start}, I want {grid_goal}, {grid_open} is walkable and {grid_wall} isn't. Shortest way, words up/down/left/right, or infeasible.{grid}",
    "print the directions of one shortest path {grid_start} → {grid_goal} ({grid_wall} = blocked) or 'infeasible'{grid}",
)
ROUTE_QUESTIONS = (
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
STEPS_QUESTIONS = (
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
