"""Whole puzzles on maps of cells, in people's own words."""

POOL_COMMANDS: tuple[str, ...] = (
    "collapse every {size} patch of the {_grid} into its {pooling}, patches don't overlap; {_rows}{grid}",
    "do {pooling} pooling (kernel = stride = {size}) on{grid}\nand print the smaller matrix",
    "reduce the resolution: each {size} block becomes one number, the {pooling} of the block. {_grid}:{grid}",
    "tile the {_grid} with {size} squares and report the {pooling} per square, left to right, top to bottom{grid}",
)
POOL_QUESTIONS: tuple[str, ...] = (
    "if I lay a {size} window on the {_grid}, take the {pooling}, and slide by a full window each time, which matrix do I end up with?{grid}",
    "what comes out of MaxPool/AvgPool here: mode {pooling}, kernel_size {size}, input{grid} ?",
    "{grid}\n{size} blocks, {pooling} of each. What's the coarse {_grid}?",
)
POOL_STORIES: tuple[str, ...] = (
    "{_hi} I'm doing CNNs by hand. Window {size}, the stride is as big as the window, mode is {pooling}.{grid}\nWhat does the layer put out? {_rows} {_why}",
    "GIVEN:{grid}\nKERNEL: {size}\nMODE: {pooling}\nWANTED: pooled matrix, two decimals at most.",
    "Input →{grid}\npool({pooling}, {size}) →",
    "(i) Cut the {_grid} into {size} squares, starting top left.\n(ii) Squares at the right and lower rim may be incomplete.\n(iii) Write the {pooling} of each.\nHere is it:{grid}",
    "The farm keeps rain figures in a {_grid}:{grid}\nFor the yearly report {_person} merges plots, {size} at a time in both directions, and notes the {pooling}. What is in the report?",
    "Lecture note {_no}: pooling. Non-overlapping regions of side {size}; every region is replaced by the {pooling} of its entries. Exercise:{grid}",
    "x ={grid}\ny = F.{pooling}_pool2d(x, {size})\nprint(y)  # ?",
    "Ticket #{_no}. Thumbnails: each {size} pixel area must be shown by its {pooling} value. Sample picture:{grid}\nExpected thumbnail? {_rows}",
    "Hello, I learn neural net. Please make pooling, type is {pooling}, size is {size}, without overlap, for matrix{grid}\nGive me result with 2 digits after point if necessary.",
    "Auntie's cake tin has {_no} notches, never mind. The tray of raisins per {_cell} is{grid}\nShe cuts it in pieces of {size} and calls out the {pooling} number of raisins of each piece. What does she call out, row by row?",
    "Exam, 4 points. Perform {pooling} pooling on the matrix below; the filter has size {size} and moves by its own width.{grid}",
    "{grid}\ndownsample ^ by {size} using {pooling}",
    "Same matrix, other layer: this time it's {pooling} and not the other kind. Side of the window: {size}.{grid}\n{_rows}",
    "A satellite picture is stored as brightness per {_cell}.{grid}\nTo save memory only the {pooling} of each {size} group of neighbours is kept, groups being side by side. What is kept?",
    "We replaced the pooling layer. New: {pooling}. Window as before, {size}, no overlap. Feature map:{grid}\nWrite down the new output.",
)
DIST_COMMANDS: tuple[str, ...] = (
    "fill each {_cell} with the number of orthogonal steps to the closest 0, {_rows}{grid}",
    "make the |dx|+|dy| map to the nearest zero for{grid}",
    "give the taxi distance to a zero for all entries; zeros themselves are 0{grid}",
    "overwrite all numbers by how many king-less (up/down/left/right) moves a 0 is away{grid}",
)
DIST_QUESTIONS: tuple[str, ...] = (
    "standing on each {_cell} in turn, how few steps north, south, east or west bring you to a 0?{grid}",
    "{grid}\nWhat do you get when each number is replaced by its taxicab distance to the nearest 0?",
    "what's the output of updateMatrix(mat) (LeetCode 542, 01 Matrix) for mat ={grid} ?",
)
DIST_STORIES: tuple[str, ...] = (
    "{_hi} In my {_grid} of 0s and 1s I need, for every position, how far the nearest 0 is, counting only horizontal and vertical moves.{grid}\n{_rows} {_why}",
    "GIVEN: binary matrix{grid}\nWANTED: matrix of the same shape, entry = Manhattan distance to the closest 0.",
    "Input →{grid}\nOutput → nearest-zero distances (L1)",
    "Rules: (1) A 0 stays 0. (2) Any other {_cell} gets the length of the shortest walk to some 0. (3) Walks go up, down, left, right. Apply them to{grid}",
    "Zeros are water taps, ones are flower beds.{grid}\n{_person} wants a plan that tells for each bed how many {_cell}s away the nearest tap is (no diagonal shortcuts). Taps get a 0. Draw it, same size.",
    "In a city of blocks, hospitals are written 0.{grid}\nFor each block write how many blocks an ambulance drives from the closest hospital; streets run only along the rows and columns.",
    "Exam task {_no}: compute the distance transform (city-block metric, sources = zero entries) of{grid}",
    "grid ={grid}\nmulti-source BFS from the zeros, print dist",
    "Each {_cell} asks: how many steps to the nearest zero? Let every one of them answer. {_grid}:{grid}\n{_rows}",
    "Ticket #{_no}: heat map of walking distance. 0 marks a door. Diagonal steps are not allowed. Layout:{grid}\nProduce the heat map.",
    "Please, I have matrix with zero and one. I want know for every place how much steps until zero, only straight moves.{grid}",
    "Lecture note {_no}. d(i,j) = min over all zeros (k,l) of |i-k| + |j-l|. Tabulate d for{grid}",
    "{grid}\nd(cell, nearest 0), 4-neighbourhood. same shape.",
    "{_person} plays hot and cold: the treasure places are 0, the rest 1.{grid}\nOn each {_cell} write how many steps (not diagonal) one is from the closest treasure.",
    "My aunt's allotment: 0 where there's a rain barrel, 1 where there's cabbage.{grid}\nShe'd like to know how many plots each cabbage is from a barrel, walking along the paths between rows and columns. {_rows} {_why}",
)
ORANGE_COMMANDS: tuple[str, ...] = (
    "say how many {_unit}s pass before every 1 has turned to 2, when a 2 turns its up/down/left/right neighbours per {_unit} (0 = nothing there); -1 if some 1 is never reached. {_number}{grid}",
    "run the infection on the {_grid} (2 = ill, 1 = healthy, 0 = empty) and report the {_unit} in which the last healthy one falls ill, or -1{grid}",
    "give the minimum number of {_unit}s till no fresh fruit is left in{grid}\nwith 0 = hole, 1 = fresh, 2 = rotten",
)
ORANGE_QUESTIONS: tuple[str, ...] = (
    "{grid}\n2 spreads to side-by-side 1s each {_unit}, 0 stops it. After how many {_unit}s are there no 1s, -1 if never?",
    "what does orangesRotting(grid) (LeetCode 994) return for grid ={grid} ?",
    "how long does it take until the whole crate is mouldy if mould (2) jumps each {_unit} to the fresh ones (1) next to it and 0 is an empty place?{grid}",
)
ORANGE_STORIES: tuple[str, ...] = (
    "{_hi} Fruit box riddle: 2 = rotten orange, 1 = good orange, 0 = no orange. Every {_unit} the good ones touching a rotten one (above, below, left, right) rot too.{grid}\nHow many {_unit}s until the box has no good orange? If one survives for ever: -1. {_number}",
    "GIVEN:{grid}\nCODE: 0 empty, 1 fresh, 2 rotten\nRULE: rot spreads 4-directionally, one step per {_unit}\nWANTED: number of {_unit}s until nothing is fresh (or -1)",
    "Input →{grid}\nOutput → {_unit}s until all 1s are 2s; -1 if impossible",
    "- 0: vacant\n- 1: fresh\n- 2: bad\nA bad one makes its direct neighbours bad within one {_unit}.{grid}\nWhen is the whole {_grid} spoilt? -1 means never. {_number}",
    "A rumour in an open-plan office. 2 has heard it, 1 has not, 0 is an empty desk. Each {_unit} whoever has heard it tells the people right in front, behind, left and right.{grid}\nHow many {_unit}s until no one is left who hasn't heard? Say -1 if somebody never hears.",
    "Forest fire model: burning trees 2, green trees 1, rock 0.{grid}\nIn each {_unit} the fire takes the green trees that share an edge with a burning one. Number of {_unit}s until no green tree stands (-1 if some always will)?",
    "Exam question {_no}: determine the least time, in {_unit}s, after which the {_grid} contains no 1. At each time step every 1 with an orthogonal neighbour 2 becomes 2. Return -1 if this never occurs.{grid}",
    "q = all 2s; BFS over 1s; 0 blocks. levels = ? (-1 when unreached 1s)\ngrid ={grid}",
    "Grandma's cellar, love: a 2 is an apple gone off, a 1 is a sound apple, a 0 is a gap on the shelf. Every {_unit} the ones right beside a bad apple go off as well.{grid}\nHow many {_unit}s has she until all are gone off? If some stay sound, -1. {_why}",
    "Ticket #{_no}. Malware: 2 = infected host, 1 = clean host, 0 = unplugged. Per {_unit} it infects adjacent clean hosts, never diagonally.{grid}\nTime until the rack is fully infected, or -1?",
    "Sorry, English is second language. 0 nothing, 1 is fresh orange, 2 is rotten orange. In one {_unit} the rotten make rotten his neighbours (4 sides). How much {_unit}s for all rotten? If not possible write -1.{grid}",
    "Lecture note {_no}. We count rounds. In a round, all 1s beside a 2 turn into 2s simultaneously. The process stops when there are no 1s; if it can never stop so, the answer is -1. Count for{grid}",
    "Vampires! 2 bites, 1 gets bitten, 0 is a wall. One bite round per {_unit}, only to the four {_cell}s around.{grid}\nAfter which {_unit} is everybody a vampire? {_number}",
    "{grid}\nrot time? (0/1/2 = none/fresh/rotten, 4-neighbours, -1 if stuck)",
    "{_person} packs {_no} crates a day. This one has fresh (1) and rotten (2) peaches and free places (0).{grid}\nHow many {_unit}s may pass at least until every peach is rotten, given that rot moves one place per {_unit} up, down, left or right? -1 if it can't get to all of them.",
)
FRUIT_STORIES: tuple[str, ...] = (
    "{_hi} Map of my crate: F is fresh, R is rotten, '{_gap}' is no fruit.{signs}\nEach {_unit} an R makes the Fs above, below and beside it rotten. How many {_unit}s until no F is left, or -1? {_number}",
    "R spreads to adjacent F every {_unit}; {_gap} is empty.{signs}\nTime till there are no Fs (-1 if never)?",
    "Legend: F fresh orange, R rotten orange, {_gap} empty place. {signs}\nMinimum {_unit}s until everything is R, else -1.",
)
ISLAND_COMMANDS: tuple[str, ...] = (
    "give the number of {_cell}s in the largest group of 1s that hang together by their sides, {_number}{grid}",
    "compute max area of island (1 = land, 0 = water, no diagonals) for{grid}",
    "find the biggest clump of ones in this {_grid} and say how many ones it has{grid}",
)
ISLAND_QUESTIONS: tuple[str, ...] = (
    "what does maxAreaOfIsland(grid) return for grid ={grid} ?",
    "{grid}\n1 is land, 0 is sea; how much land does the biggest island have?",
    "flood fill every patch of 1s: which size is the largest?{grid}",
    "how many ones are in the largest patch when only up/down/left/right counts as touching?{grid}",
)
ISLAND_STORIES: tuple[str, ...] = (
    "{_hi} I have a sea chart where 1 means land and 0 means water. Land {_cell}s that share a side belong to one island.{grid}\nWhat's the area of the largest island? {_number} {_why}",
    "GIVEN:{grid}\nWANTED: size of the largest 4-connected region of 1s (0 if there is none)",
    "Input →{grid}\nOutput → area of the biggest island",
    "Rules of the map: (1) 1 is solid ground. (2) 0 is water, and there's water all around. (3) Two pieces of ground belong together if one is directly above, below, left or right of the other.{grid}\nHow many squares has the biggest island? If there's no ground, say 0.",
    "Exam question {_no}. Determine the maximum number of cells in a connected component of ones (edges, not corners, connect).{grid}",
    "grid ={grid}\nDFS all components of 1, print(max(sizes, default=0))",
    "{_person} spilled ink; inked {_cell}s are 1.{grid}\nThe biggest blot: how many {_cell}s does it cover? Touching at a corner doesn't count. {_number}",
    "Solar panels that work are 1, broken ones 0. Panels next to each other in a row or column form a group.{grid}\nReport the number of panels in the largest working group.",
    "Ticket #{_no}: count contiguous pixels. Foreground = 1. Need the pixel count of the largest blob, 4-neighbourhood.{grid}",
    "My nephew builds with bricks; from above it looks like this (1 brick, 0 carpet):{grid}\nHow many bricks are in his biggest building, love? Only bricks side by side belong together. {_why}",
    "Please tell me, which island is most big? I need how many 1 it has. 0 is water, neighbours only 4 sides.{grid}",
    "Lecture note {_no}: islands. An island is a maximal set of ones joined horizontally or vertically; its area is the number of its ones. Find the greatest area in{grid}",
    "{grid}\nlargest island, area?",
    "Seats in a theatre: taken 1, free 0. Friends sit together, that is side by side or one behind the other.{grid}\nHow many people are in the biggest cluster of friends?",
    "Not the number of islands, but the size of the biggest: 1s are land, 0s water.{grid}\n{_number}",
)
SIGN_STORIES: tuple[str, ...] = (
    "{_hi} '{_land}' is land and '{_sea}' is water.{signs}\nHow many {_cell}s has the biggest island? Corners don't join. {_number}",
    "Map ({_land} = ground, {_sea} = sea):{signs}\nArea of the largest island, please.",
    "{signs}\nbiggest connected group of {_land}, side neighbours only: how many {_cell}s?",
)

ORANGE_STORIES = (
    *ORANGE_STORIES,
    "Weeds (2) creep into the lawn squares (1) beside them once per {_unit}; paving is 0.{grid}\nHow many {_unit}s until there's no lawn left (-1 if some survives)? {_number}",
    "Not how many are rotten, but how long it takes: 0 gap, 1 fresh, 2 rotten, spread by sides, one {_unit} each.{grid}\n{_number}",
    "A yawn goes round the lecture hall. 2 yawns already, 1 doesn't yet, 0 is an empty seat. Per {_unit} it passes to the seats in front, behind, left and right.{grid}\nAfter how many {_unit}s is everyone yawning, or -1?",
)
ISLAND_STORIES = (
    *ISLAND_STORIES,
    "Puddles after the rain: 1 wet, 0 dry.{grid}\nThe largest puddle covers how many {_cell}s? Wet ones are one puddle if they share an edge.",
    "{_person} plays a battle game; 1 is steel, 0 is water.{grid}\nThe largest connected piece of steel has how many {_cell}s? {_number}",
    "(a) Find all groups of 1s joined by sides. (b) Count each. (c) Tell me the largest count.{grid}",
)
DIST_STORIES = (
    *DIST_STORIES,
    "Every 0 is a lamp post. For each {_cell}, how many steps along rows and columns to the closest lamp post?{grid}\n{_rows}",
    "(a) Look for all 0s. (b) For each {_cell} find the nearest of them, walking up, down, left and right. (c) Write the number of steps there.{grid}",
    "Not the size of anything, the distances please: each entry to its nearest 0, Manhattan metric.{grid}",
)
POOL_STORIES = (
    *POOL_STORIES,
    "(a) Windows of {size}. (b) No overlap. (c) Per window the {pooling}. (d) Print what you get.{grid}",
    "A teacher makes a mosaic coarser: {size} stones become one stone with the {pooling} shade.{grid}\nThe new mosaic? {_rows}",
)

POOL_COMMANDS = (
    *POOL_COMMANDS,
    "{pooling} pooling, {size}:{grid}",
    "squash blocks ({size}) of the {_grid} to their {pooling}{grid}",
)
POOL_QUESTIONS = (
    *POOL_QUESTIONS,
    "{pooling} pooling with {size}, what's left?{grid}",
    "pooled ({pooling}, {size}) version of this?{grid}",
)
POOL_STORIES = (
    *POOL_STORIES,
    "{_hi} {_fact}I'm shrinking a {_grid} by hand. I lay a stamp of {size} on the top left corner, find the {pooling} of the numbers under it, write that down, and move the stamp to the right by its whole width; at the end of the row I move it down by its whole height. {_eg}The {_grid}:{grid}\nWhat have I written when I'm through? {_rows}",
    "{_eg}Your turn. Kind: {pooling}. Window: {size}. Numbers:{grid}",
    "Weather map, one temperature per {_cell}.{grid}\nThe newspaper prints a coarser one: a {size} patch is shown by its {pooling} temperature. Print the newspaper's map. {_why}",
    "SPEC\n- layer: Pool2d\n- mode: {pooling}\n- kernel: {size}\n- stride: same as kernel\n- padding: none, partial windows stay\nINPUT{grid}\nOUTPUT",
    "Chocolate bar with so many nuts per {_cell}:{grid}\nI break it into chunks of {size} (leftover chunks at the rim may be smaller) and for every chunk I note the {pooling} number of nuts. My notes, as rows?",
    "A convnet has convolution, then ReLU, then pooling. We only do the pooling here: {pooling}, window {size}, windows next to each other.{grid}\n{_rows}",
    "Minimap for a game: each {size} area of tile heights becomes a single tile with the {pooling} height.{grid}\nDraw the minimap in numbers. {_fact}",
    "Summarise the spreadsheet block by block: for every {size} block of cells give the {pooling}. Blocks don't overlap and start at A1.{grid}",
    "{_person} says 'just take the {pooling} of each {size} block', {_other} says 'which blocks?' Well: top left first, side by side, no overlap.{grid}\nResult? {_rows}",
    "pls pool{grid}\nmode={pooling} k={size}",
    "Let X be the feature map{grid}\nand let P be its {pooling} pooling with non-overlapping windows of {size}. Write P; keep two decimals if a value isn't whole.",
    "The city council divides the district into {size} squares and reports one figure per square: the {pooling} of the noise levels in it. Levels:{grid}\nReport? {_rows}",
    "Pixel art: to make the picture blockier, groups of {size} pixels are merged; the merged pixel has the {pooling} value.{grid}\nPrint the blocky picture.",
    "(A) Not a sliding window: jump by a full window. (B) Window {size}. (C) Keep the {pooling}. (D) Data:{grid}\n(E) Your answer: rows of numbers.",
    "How would a {pooling}-pool layer of size {size} compress the following? One row per line, please.{grid}",
)
DIST_COMMANDS = (
    *DIST_COMMANDS,
    "distance to nearest 0, every {_cell}:{grid}",
    "label all {_cell}s with their step count to a zero{grid}",
)
DIST_QUESTIONS = (
    *DIST_QUESTIONS,
    "nearest-zero distances of this?{grid}",
    "how many steps to a 0 from each place?{grid}",
)
DIST_STORIES = (
    *DIST_STORIES,
    "{_hi} {_fact}I've a {_grid} of noughts and ones. Put your finger on any number; count how many times you must move it (one {_cell} up, down, left or right at a time) before it lies on a nought; write that count in place of the number. Then go to the next one. {_eg}The {_grid}:{grid}\nWhat does it look like in the end? {_rows}",
    "{_eg}And for this one?{grid}\n(0 = target, answer = map of steps)",
    "Wifi routers stand where there's a 0. Signal gets weaker by one per {_cell} walked (no diagonals). Write the loss for every {_cell}.{grid}\n{_rows}",
    "SPEC\n- input: 0/1 matrix\n- output: same shape, L1 distance to the closest 0\nINPUT{grid}\nOUTPUT",
    "Frogs sit on lily pads (0). Flies sit everywhere else (1). How many hops along rows and columns is each fly from the frog nearest to it? Pads themselves count nought. Write a {_grid}.{grid}",
    "A lifeguard tower is a 0, a towel is a 1.{grid}\nThe beach office wants a plan with the number of squares between every towel and the closest tower, moving only straight. {_why}",
    "Two-pass algorithm, 4-neighbourhood: first pass top-left to bottom-right takes min(up, left) + 1, second pass back takes min(down, right) + 1, zeros stay zero. What stands in the array afterwards?{grid}",
    "pls dist transform{grid}\n(zeros = source, cityblock)",
    "Let d be the function that gives each entry the length of a shortest horizontal/vertical path to an entry equal to 0. Tabulate d over{grid}\nin the same arrangement.",
    "Water rises from all the holes (0) at the same time and wets the neighbouring squares after one hour, their neighbours after two, and so on. In which hour does each square get wet? Holes: hour 0.{grid}",
    "Toilet map of a festival, lol: 0 = toilet, 1 = tent.{grid}\nFor each tent: steps to the nearest loo (paths run north-south and east-west). Answer as a {_grid}.",
    "{_person} colours every 0 in black, then all uncoloured neighbours with 1, then the uncoloured neighbours of those with 2, then 3 and so on until everything is coloured.{grid}\nShow the numbered {_grid}. {_fact}",
    "It is not about counting zeros; it is about how far off they are. Replace each entry by the least number of straight moves to some 0.{grid}\n{_rows}",
    "Given a mask, I'd like scipy.ndimage.distance_transform_cdt(mask, metric='taxicab'). The mask:{grid}",
    "Fire extinguishers hang at the places marked 0.{grid}\nInspector {_other} writes on every other place how many places away the closest one is, along corridors running up-down and left-right. What does the inspector's sheet look like?",
)
ORANGE_COMMANDS = (
    *ORANGE_COMMANDS,
    "time until all rotten (2 spreads to 1, 0 empty), or -1:{grid}",
    "give the rotting time of{grid}",
)
ORANGE_QUESTIONS = (
    *ORANGE_QUESTIONS,
    "rotting oranges: how many {_unit}s?{grid}",
    "after how long is everything that is 1 now a 2 (or -1)?{grid}",
)
ORANGE_STORIES = (
    *ORANGE_STORIES,
    "{_hi} {_fact}In the box there are places without fruit (0), places with good fruit (1) and places with bad fruit (2). What happens in one {_unit}: every good fruit that lies directly left, right, in front of or behind a bad one turns bad. Then the next {_unit} begins and it happens again. I count the {_unit}s until nothing good is left; if something stays good for ever I write -1. {_eg}The box:{grid}\nWhat do I write?",
    "{_eg}Next box:{grid}\nHow many {_unit}s?",
    "Cold season in the dormitory. Beds: 0 empty, 1 healthy, 2 coughing. Each {_unit} the coughing infect the beds right beside, in front and behind.{grid}\nWhen does the last healthy one start to cough? Put -1 if somebody never does. {_number}",
    "SPEC\n- 0: void, 1: fresh, 2: rotten\n- per tick ({_unit}) rot moves to 4-neighbours\n- output: ticks until no 1, or -1\nINPUT{grid}\nOUTPUT",
    "Dominoes of gossip: houses marked 2 know the secret, 1 don't, 0 are uninhabited. Neighbours across the fence (four sides) are told after a {_unit}.{grid}\nHow long until the secret is no secret any more? -1 if it stays one for someone.",
    "Ice (1) melts from the warm spots (2), rock (0) blocks. In one {_unit} ice touching a warm spot by a side becomes warm too.{grid}\nNumber of {_unit}s until the ice is gone (-1: never gone)?",
    "Mould on bread, slices as {_cell}s: 2 mouldy, 1 fine, 0 eaten. Rate: one {_cell} per {_unit}, no diagonals.{grid}\nWhen is all the bread mouldy? {_number} {_why}",
    "The hacker owns the machines marked 2, wants those marked 1; 0 is an empty rack. From an owned machine he takes over the four adjacent ones in a {_unit}.{grid}\nAfter how many {_unit}s does he own all, or -1?",
    "{_person} lights candles: 2 burns, 1 doesn't yet, 0 no candle. A burning candle lights the ones next to it (row or column) within a {_unit}.{grid}\nHow many {_unit}s until all burn? -1 if some stay dark. {_fact}",
    "pls bfs{grid}\n2→1, 0 wall, min {_unit}s or -1",
    "Let T be the smallest t such that at time t no entry equals 1, where at each step every 1 with a 2 above, below, left or right of it becomes 2 and 0s don't change; T = -1 if there is no such t. Find T for{grid}",
    "It's not the number of bad ones I'm after but the number of {_unit}s until all are bad. Code: 0 = gap, 1 = good, 2 = bad. Bad ones spoil side neighbours.{grid}\n{_number}",
    "Chickenpox in the classroom: 2 has it, 1 hasn't had it, 0 nobody sits there. It passes to the desks on all four sides each {_unit}.{grid}\nThe teacher asks: after how many {_unit}s has everybody got it? If that won't happen, say -1.",
)
FRUIT_STORIES = (
    *FRUIT_STORIES,
    "{_hi} {_fact}Crate seen from above. F = fresh, R = rotten, {_gap} = hole.{signs}\nAn R spoils the F's on its four sides in one {_unit}. Number of {_unit}s until there's no F, or -1?",
    "legend: {_gap} none / F good / R bad{signs}\nhow many {_unit}s till all bad? (-1 never)",
    "Fire: R is burning, F is a tree, {_gap} is bare.{signs}\nEach {_unit} trees beside a burning one catch fire. {_unit}s until no F remains (-1 if some remain)?",
)
ISLAND_COMMANDS = (
    *ISLAND_COMMANDS,
    "largest island, area:{grid}",
    "give the size of the biggest patch of 1s (sides only){grid}",
)
ISLAND_QUESTIONS = (
    *ISLAND_QUESTIONS,
    "max island area?{grid}",
    "size of the greatest connected lump of ones?{grid}",
)
ISLAND_STORIES = (
    *ISLAND_STORIES,
    "{_hi} {_fact}A chart has 1 for land and 0 for sea. Start on any land {_cell}, walk to the land {_cell}s left, right, above and below it, and from those further, until you can't reach more: that's one island. Count its {_cell}s. Do it for all islands and then tell me only the largest count. {_eg}My chart:{grid}",
    "{_eg}Now for this chart:{grid}\nLargest island?",
    "A cake with cherries: 1 is a {_cell} with cherry, 0 without. The kids want the biggest piece where all {_cell}s have a cherry and hang together by edges.{grid}\nHow many {_cell}s? {_number}",
    "SPEC\n- input: 0/1 matrix\n- component: 1s joined by edges\n- output: size of the biggest component, 0 if none\nINPUT{grid}\nOUTPUT",
    "From the space station {_person} sees lit blocks (1) and dark blocks (0) of a town.{grid}\nHow many blocks are in the largest lit quarter? Blocks meeting only at a corner are not in one quarter.",
    "Coral reef survey: 1 coral, 0 sand.{grid}\nThe report needs the extent, in {_cell}s, of the largest reef; a reef is coral that touches along sides. {_fact}",
    "Battleship debris: ones float together if they're next to each other in a row or a column. The greatest float consists of how many ones?{grid}\n{_number}",
    "Bucket tool in a paint program: click on a 1 and all 1s joined to it (4 directions) get coloured. Where should I click to colour the most, or rather, how many get coloured then?{grid}",
    "pls{grid}\nlargest 4-conn comp of 1s, size only",
    "Let G be the graph whose vertices are the entries 1 and whose edges join horizontally or vertically adjacent ones. How many vertices has its largest component?{grid}",
    "Real estate: plots {_person} owns are 1, others 0. {_person} wants to fence in the largest contiguous piece (sharing borders, not just corners). How many plots is it?{grid}\n{_why}",
    "Don't add up all the land, only the biggest island counts. 1 land, 0 water, diagonals don't connect.{grid}\n{_number}",
    "Bubble game: equal neighbours burst together. Only the 1s are bubbles; the biggest group that bursts (side by side or on top of each other) has how many?{grid}",
    "Rice paddies (1) and dams (0). Water flows between paddies that share a side.{grid}\nSize of the largest connected water area, please.",
)
SIGN_STORIES = (
    *SIGN_STORIES,
    "{_hi} {_fact}Old map, '{_land}' stands for ground you can walk on, '{_sea}' for water.{signs}\nHow many {_cell}s does the largest island have, if you may not step diagonally?",
    "legend: {_land} land / {_sea} sea{signs}\nmax island area?",
    "{_person} drew an archipelago in ASCII ({_sea} is wet, {_land} is dry).{signs}\nCount the {_cell}s of the biggest landmass. {_number}",
)
