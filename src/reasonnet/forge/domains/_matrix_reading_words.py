"""Whole puzzles on reading matrices, in people's own words."""

SPIRAL_COMMANDS: tuple[str, ...] = (
    "unroll this {_grid} starting top left and going {turn}, ring after ring; {_rows}{grid}",
    "read off the {_grid} below like a snail shell, {turn}, and put the values in one line{grid}",
    "print the entries in {turn} spiral order (start: upper-left corner):{grid}",
    "coil inwards {turn} through{grid}\nand report each {_cell} once",
    "walk the border {turn}, then the next border further in, until the {_grid} is used up. data:{grid}",
    "write down the numbers along a {turn} inward spiral, separated by spaces:{grid}",
    "go right, down, left, up and keep curling in; note every number you pass{grid}",
    "serialise the array spirally ({turn}) into a flat list. input ={grid}",
)
SPIRAL_QUESTIONS: tuple[str, ...] = (
    "if an ant starts in the top left {_cell} and keeps circling {turn} towards the middle, which values does it see, in order?{grid}",
    "{grid}\nPeel that like an onion, {turn} from the top-left corner. what single list comes out?",
    "which order do the entries come in if I follow the outer edge {turn} and then spiral in?{grid}",
    "what would a function spiralOrder(m) return for m ={grid} ?",
    "starting top left and moving {turn}, always hugging what has been visited, what do I read?{grid}",
)
SPIRAL_STORIES: tuple[str, ...] = (
    "{_hi} I've got this {_grid}:{grid}\nRead it along a spiral that starts at the top left and winds {turn} to the inside. {_why} What's the resulting list?",
    "GIVEN:{grid}\nWANTED: all entries in {turn} spiral order, beginning upper left, as one line with blanks.",
    "Input →{grid}\nOutput → the flat list you get by going round and round {turn}, outermost ring first.",
    "Lecture note {_no}. The spiral walk of a matrix begins at entry (1,1), runs along the first row, down the last column, back along the last row, up the first column and continues with the smaller matrix inside. Carry it out for{grid}",
    "{_person} dropped a marble in the corner of a tray. It rolls along the top edge to the right, down the right side, back along the bottom, up the left side, and so on inwards. Each {_cell} has a number:{grid}\nIn what order are the numbers touched?",
    "LeetCode 54, spiral matrix. matrix ={grid}\nExpected output?",
    "hi chat!! my teacher calls it 'snail reading' 🐌 you begin in the left upper corner and go {turn} in circles to the middle. we have{grid}\nplease write me the numbers in that order",
    "Ticket #{_no}: spiral export wrong.\nSource table:{grid}\nDirection: {turn}, from the top left.\nPlease state the correct export line.",
    "Imagine a lawn mower that starts at the north-west corner and mows round the edge {turn}, then one strip further in, until nothing is left. The {_cell}s are labelled{grid}\nList the labels in mowing order. {_why}",
    "Exam, question {_no} (3 marks). Traverse the following matrix in a {turn} spiral from its first element and write the sequence obtained.{grid}",
    "def spiral(a): ...  # {turn}, start a[0][0]\na ={grid}\nprint(*spiral(a))\nWhat is printed?",
    "My knitting pattern is worked from the rim to the centre, {turn}, first stitch top left:{grid}\nPlease, love, write the stitches down in the order I knit them. {_why}",
    "{grid}\n^ outside to inside, {turn}, as a plain sequence. thx",
    "The tour guide shows the rooms of a palace in this way: (i) begin with the room top left; (ii) go along the outer walls {turn}; (iii) when you're about to re-enter a room, turn inwards. Rooms:{grid}\nWhat is the order of the tour?",
    "1. Take the first row of the {_grid} from left to right and cross it out.\n2. Take the last column from top to bottom and cross it out.\n3. Take the last row from right to left and cross it out.\n4. Take the first column from bottom to top and cross it out.\n5. Go on with what is left.\nTable:{grid}\nWhich list have you written?",
    "{_person} to {_other}: 'can you linearise the array spirally for me? {turn}, top left corner first. It's{grid}'\n{_other} answers with one row of numbers. Which?",
    "A conveyor belt winds like a coil from the outside ({turn}) to the centre of this floor plan; parcels lie on it as drawn:{grid}\nName the parcels as they come. Separate by spaces, e.g. 1 2 3.",
    "Please sorry for my English. I have the table of number and must read it as spiral, {turn}, from corner up-left until center.{grid}\nWhat is the line of numbers?",
    "spiral({turn}) of{grid}",
    "Rows of a seed bed:{grid}\nThe gardener waters the rim first, walking {turn} from the top-left plant, then the next rim in, and so forth. In which order do the plants get water? {_rows}",
)
ROTATE_COMMANDS: tuple[str, ...] = (
    "give back this {_grid} after a {turn} rotation through {angle}{_deg}; {_rows}{grid}",
    "swing the {_grid} {angle}{_deg} {turn} about its centre:{grid}",
    "take the square below, turn the paper {turn} by {angle}{_deg}, and copy out what you read{grid}",
    "rotate the array ({angle}{_deg}, {turn}). array ={grid}",
    "show how{grid}\nreads once it has been spun {turn}, {angle}{_deg} in total",
    "reorient this tile: {angle}{_deg}, {turn}. tile:{grid}",
)
ROTATE_QUESTIONS: tuple[str, ...] = (
    "what does this block of values turn into under a rotation of {angle}{_deg} {turn}?{grid}",
    "{grid}\nand now imagine the whole thing turned by {angle}{_deg}, {turn}. what stands in each row?",
    "how do the rows read if somebody twists the tray {angle}{_deg} {turn}?{grid}",
    "which matrix is np.rot90-style output for {angle}{_deg} {turn} applied to{grid} ?",
    "after {angle}{_deg} of {turn} rotation, what is the new arrangement of{grid} ?",
)
ROTATE_STORIES: tuple[str, ...] = (
    "{_hi} My tablet shows a {_grid} of numbers and I spin the tablet {angle}{_deg} {turn}.{grid}\nWhat do I see now, row by row? {_why}",
    "GIVEN:{grid}\nROTATION: {angle}{_deg} {turn}\nWANTED: the turned matrix. {_rows}",
    "Input →{grid}\nangle → {angle}\nsense → {turn}\nOutput → ?",
    "Angle {angle}, {turn}. Remember that every 360 brings you back to the start. Matrix to rotate:{grid}\n{_rows}",
    "A jigsaw square has these figures printed on it:{grid}\n{_person} puts it in the wrong way, rotated by {angle}{_deg} {turn}. Copy what is visible then.",
    "Lecture note {_no}: turning a matrix by a right angle {turn} moves its rows to columns. Do it until you have turned {angle}{_deg} altogether:{grid}",
    "Ticket #{_no}. The camera is mounted {angle}{_deg} {turn}, so each frame must be turned by that much. Frame:{grid}\nAttach the corrected frame. {_rows}",
    "m ={grid}\nprint(rotate(m, {angle}, '{turn}'))\n# what appears?",
    "Exam sheet, task {_no}: rotate the following square array {turn} through an angle of {angle}{_deg}. Keep the notation of the question.{grid}",
    "{_person}, sweetheart, I've embroidered this:{grid}\nand hung the cushion {angle}{_deg} {turn} from how it should be. How does it look on the wall? {_why}",
    "{grid}\n{angle}{_deg}, {turn}. result?",
    "In the game a piece may be turned. Mine is{grid}\nI press the rotate key until it has gone {angle}{_deg} {turn}. Draw the piece. {_rows}",
    "The seating plan as seen from the door:{grid}\nSeen from where {_other} stands, the plan appears rotated {turn} by {angle}{_deg}. What does it look like to {_other}?",
    "Excuse me, I not know the word, but the table should be going round {turn}, {angle}{_deg}.{grid}\nHow is it after?",
    "(a) Here is a matrix.{grid}\n(b) Turn it {turn}.\n(c) The total turn is {angle}{_deg}.\n(d) Write the outcome.",
    "The roundabout sign is a {_grid}:{grid}\nWorkers mounted it after turning it {angle}{_deg} {turn}. What do drivers read?",
    "turn={turn}\ndeg={angle}\ngrid={grid}\n-> rotated grid?",
    "You know how you rotate a photo on the phone? Same here. {angle}{_deg} {turn}, please, for this:{grid}\n{_rows}",
    "The spreadsheet came out of the scanner lying on its side. To set it right one has to rotate it {turn} by {angle}{_deg}. The scan reads{grid}\nWrite the right version. {_why}",
    "A drum with {_no} stickers is turned; the window shows the block{grid}\nand afterwards that same block rotated {angle}{_deg} {turn}. What is in the window afterwards?",
)

SPIRAL_STORIES = (
    *SPIRAL_STORIES,
    "A reel of film lies coiled in a tray, outer end at the top left, running {turn}. Frames:{grid}\nUnroll it: which frames follow each other? {_rows}",
    "(a) Rim first. (b) Start top left. (c) {turn}. (d) Then the next rim. Numbers:{grid}\nWrite them down as one list.",
    "Not rotated, just read: in a spiral, {turn}, from the outside in.{grid}",
    "{_person} eats a chocolate bar {_cell} by {_cell}, {turn} around the outside and on to the middle, first bite top left.{grid}\nOrder of the bites?",
)
ROTATE_STORIES = (
    *ROTATE_STORIES,
    "Not read in a spiral, just rotated: {angle}{_deg}, {turn}.{grid}\n{_rows}",
    "Rubber stamp:{grid}\n{_person} holds it turned {turn} by {angle}{_deg} when stamping. The print reads how?",
    "(a) Matrix. (b) Angle {angle}{_deg}. (c) Sense {turn}.{grid}\n(d) Result?",
    "The wall calendar was hung {angle}{_deg} {turn} by mistake. Upright it reads{grid}\nCopy it as it hangs.",
)

SPIRAL_COMMANDS = (
    *SPIRAL_COMMANDS,
    "spiral walk, {turn}, top left first, of{grid}",
    "trace the whirlpool ({turn}) from the corner to the eye and list what you meet{grid}",
    "flatten helically, {turn}{grid}",
)
SPIRAL_QUESTIONS = (
    *SPIRAL_QUESTIONS,
    "spiral order of the following?{grid}",
    "what would you read going {turn} round and round to the centre?{grid}",
    "{grid}\n{turn} spiral, start upper left: which values, in order?",
)
SPIRAL_STORIES = (
    *SPIRAL_STORIES,
    "{_hi} {_fact}I need the elements of a {_grid} in whirlpool order. That means: take the top row left to right, then go down the right edge, then the bottom row backwards, then up the left edge, then do it again one layer further in. {_eg}Mine is{grid}\nGive me the single list.",
    "{_eg}Now the same for this one ({turn} spiral, outside in):{grid}",
    "Cinnamon roll reading 🥐 Begin at the outer end (top left), follow the dough {turn}, finish in the soft middle.{grid}\nWhich numbers do I bite, in order? {_why}",
    "SPEC\n- input: 2D table\n- traversal: spiral, {turn}, origin (0,0)\n- output: 1D, comma separated\nINPUT{grid}\nOUTPUT",
    "Our guard dog runs round the yard {turn}, each lap one metre nearer to the kennel in the middle. The paving stones carry numbers:{grid}\nOver which stones does he run, first to last? {_fact}",
    "A vinyl record is read from the rim to the label. Read this square 'record' the same way, {turn} from its upper left corner, and write what you read as one row:{grid}",
    "{_fact}The cryptographer wrote the message numbers into a rectangle; the route is a {turn} inward spiral starting at the top left. Take the numbers out along the route.{grid}",
    "Let A be the array{grid}\nList A's entries along the inward {turn} spiral whose first entry is A[1,1]. No sums, no sorting, only the order of visiting.",
    "Snake game: the snake starts in the top-left {_cell} heading right, turns {turn} whenever it would leave the {_grid} or bite itself, and stops when there's no free {_cell}. The food items it eats are{grid}\nEats in what order? {_rows}",
    "pls unroll{grid}\nspiral, {turn}, 1 line",
    "You peel a square apple. Peel goes {turn}, from the top left edge on, in one long strip until nothing's left. The marks on the apple are{grid}\nRead the marks along the strip.",
    "Task for pupils: put your pencil on the first number, draw a line to the right end, down, to the left end, up, and so on without crossing your line, until all numbers have been touched. Copy the numbers as they are touched. {_eg}Numbers:{grid}",
    "Function wanted: unwind(table) → list. Contract: clockwise means right, down, left, up. Called with the direction {turn} on{grid}\nwhat is the return value?",
    "Here's a parking deck as seen from above; the number is the licence plate.{grid}\nThe attendant checks cars along the outer lane first, {turn} from the top left entrance, then the next lane in. Plates in his order, please.",
    "{_person} reads a {_grid} like nobody else: not row by row but round the outside {turn} and then deeper and deeper. What does {_person} read aloud here?{grid}\n{_why}",
    "Given below: a {_grid}. Wanted: its 'Schneckenlinie' (snail line), {turn}, beginning top left. I only want the row of numbers, with commas.{grid}",
)
ROTATE_COMMANDS = (
    *ROTATE_COMMANDS,
    "turn it {angle}{_deg} {turn}, please{grid}",
    "show this {_grid} as it looks lying on its side, i.e. rotated {angle}{_deg} {turn}{grid}",
    "pivot the whole array {turn} ({angle}{_deg}){grid}",
)
ROTATE_QUESTIONS = (
    *ROTATE_QUESTIONS,
    "rotation {angle}{_deg} {turn}: result?{grid}",
    "where does every {_cell} end up if I turn the {_grid} {angle}{_deg} {turn}?{grid}",
    "{grid}\n{turn}, {angle}{_deg}. what does it read now?",
)
ROTATE_STORIES = (
    *ROTATE_STORIES,
    "{_hi} {_fact}A {_grid} of numbers is printed on a card. I keep the card flat on the table and turn it {turn} until it has made {angle}{_deg}. {_eg}My card:{grid}\nWhat does it read from my chair? {_rows}",
    "{_eg}Now yours: turn{grid}\n{turn} by {angle}{_deg}.",
    "When you rotate a matrix a quarter to the right, the first column read from bottom to top becomes the first row; a quarter to the left, the last column becomes the first row; two quarters put everything upside down. Do {angle}{_deg} {turn} here:{grid}",
    "SPEC\n- input: matrix\n- op: rotate\n- amount: {angle}\n- sense: {turn}\nINPUT{grid}\nOUTPUT",
    "A quilt is made of numbered patches.{grid}\nGrandma hangs it on the wall after turning it {angle}{_deg} {turn}. Write the patches row by row as seen on the wall. {_fact}",
    "The drone camera was mounted askew. Its picture is{grid}\nTo get north up, rotate it {angle}{_deg} {turn}. What's the corrected picture? {_rows}",
    "In Tetris I hit the turn button; the block{grid}\nhas now gone round {angle}{_deg} {turn}. How does it look? {_why}",
    "pls rotate{grid}\n{angle}{_deg} {turn}",
    "{_fact}The chessboard café has tables with numbers on the squares. {_person} sits opposite or at the side and sees the board turned {turn} by {angle}{_deg}. From the waiter's place it is{grid}\nAnd from {_person}'s place?",
    "Let M be{grid}\nWrite down M after a rotation by {angle}{_deg}, {turn}. It is a rotation, not a transposition and not a mirror image.",
    "Lazy Susan with a square tray on top, dishes numbered{grid}\nYou spin it {turn} through {angle}{_deg}. In what arrangement do the dishes stand now? Same notation as mine, thanks.",
    "My image viewer has a button 'rotate'. I pressed it until the readout said {angle}{_deg} {turn}. Pixels before:{grid}\nPixels after?",
    "Function wanted: spin(table, degrees={angle}, direction='{turn}'). What is returned for{grid}\n? {_rows}",
    "Cut out the square with the figures, put a pin through its middle, swing it {angle}{_deg} {turn}, and glue it down again. {_eg}Figures:{grid}\nWhat's on the page afterwards, line by line?",
    "Given below: a {_grid}. Wanted: the same after a {turn} turn of {angle}{_deg}. I compare it with a key, so keep rows and brackets the way they are.{grid}",
    "I hold a photo of a number lock{grid}\nupright. Next I turn my wrist {turn}, all in all {angle}{_deg}. Please describe what the photo shows then, top row first.",
)
