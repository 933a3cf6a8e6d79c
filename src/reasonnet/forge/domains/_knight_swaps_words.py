"""People's own words for knight_swaps."""

from __future__ import annotations

QUESTIONS: tuple[str, ...] = (
    "{first} opens, then turn by turn: how do the horses of both colours end up on each other's fields?{grid}\n{_legend}",
    "do the two cavalries have a way to trade squares when {first} is first to jump?{grid}{_out}",
    "which L-shaped jumps make white stand where black stood and black where white stood, {first} starting?{grid}{_out}",
    "is it doable for the knights to exchange homes with {first} making move one?{grid}\n{_legend}{_out}",
)
COMMANDS: tuple[str, ...] = (
    "let the horses change sides, {first} jumping first and then one each:{grid}{_out}",
    "give a full move list that exchanges both teams of knights ({first} to play):{grid}\n{_legend}",
    "decide whether the colours can be swapped by knight jumps, turn about, {first} leading off; if so show how:{grid}{_out}",
    "rearrange the knights so that the colours are reversed. {first} has the opening move.{grid}{_out}",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}On a tiny board with some squares cut out stand as many white horses as black ones. They jump like in chess, onto free squares only, white and black by turns, and {first} goes first.{grid}\n{_legend}I want every white horse on a square where a black one was, and the other way round. Is that possible? If it is, with which jumps?{_out}{_bye}",
    "BOARD{grid}\n{_legend}\nFIRST MOVE\n{first}\nQUESTION\nCan the two colours trade places by knight moves, alternating? Moves or 'No'.",
    "First to move: {first}\nPosition: {grid}\nTarget: colours interchanged\nMoves alternate; L-jumps; only onto empty squares.{_out}",
    "Swap 'em! {first} starts. Knights only.{grid}\n{_legend}{_out}{_bye}",
    "Rules.\n1. A knight leaps two squares one way and one square across.\n2. It may land on an existing, unoccupied square only.\n3. Sides take turns, {first} begins.\n4. In the end, white is where black was and vice versa.\nDiagram.{grid}\nWrite the leaps down, or No if there are none.{_out}",
    "{_person} has the white horses, {_other} the black ones, and {first} gets the first turn. After that they take turns. Both want to stand where the other's horses stand now.{grid}\n{_legend}How do they manage, or can't they?{_out}",
    "{_hi}can someone check if this knight exchange has a solution? It's {first} to play.{grid}\n{_legend}I'd need all the moves like w,A1,B3.{_bye}",
    "A mutilated chessboard. {_legend}Pieces: knights.{grid}\nThe player of {first} makes the first jump; the players alternate strictly. Task: transpose the two armies in the shortest way.{_out}",
    "Given the position{grid}\nand {first} to move, output a JSON array of strings \"colour,from,to\" after which each white knight occupies a former black square and each black knight a former white square. Output No when it cannot be done.",
    "Puzzle from {_town}: exchange the knights.{grid}\nTurn order: {first} first, then strictly alternating. {_legend}{_out}{_bye}",
    "Please to solve: the knights white and black must change their places. The {first} is beginning. Who has no square can't go there.{grid}{_out}",
    "{grid}\n\nThat is the start. The finish is the same picture with the colours of the knights reversed. Who moves first? {first}. Then alternate. Say how, or say No.{_out}",
    "{grid}\n{_legend}{first} on turn. Interchange the two colours.{_bye}",
    "My little brother glued knights on a cut-up board and asks if they can all swap with the other colour. We agreed that {first} starts and that nobody moves twice in a row.{grid}\nTell him the moves, please (or No).{_bye}",
    "Four squares gone, hooves everywhere... {first} moves first.{grid}\n{_legend}Is there any alternating series of horse moves which swaps white with black? List it.{_out}",
    "Search problem. Initial state:{grid}\nPlayer to move: {first}. Goal state: colour-reversed. Operators: knight jumps to vacant squares, players alternate. Return the shortest operator sequence or 'No'.{_out}",
    "turn = {first}\nboard ={grid}\nsolve_swap(board, turn) -> list of 'c,from,to' or 'No'",
    "In medieval {_town} two bands of riders wish to take each other's camps. A rider moves as a chess knight does. The band called {first} rides first, then band after band, one rider at a time. Nobody may enter a taken field or fall off the map:{grid}\nWhat is their itinerary, if there is one?{_out}{_bye}",
    "Does an exchange exist? Yes: the moves. No: just No. {first} is to start.{grid}{_out}",
    "Horse shuffle! {_legend}{grid}\nIt's {first}'s turn now. The aim is that black and white have changed all their places, with jumps made in turn.{_out}",
    "For the chess club's newsletter: {first} to play and swap. Show the moves of the solution to this knights-only ending.{grid}\n{_legend}{_bye}",
    "I set this up with {_num} other people watching: white knights here, black knights there, and the order was {first} first.{grid}\nThey should trade places. How?{_out}",
    "[Board]{grid}\n[To move] {first}\n[Find] moves swapping all w with all B",
    "Let me explain: only knights are on the board; a knight goes over one and up two or the like; you can't land on a piece; {first} starts and then it's one move each. Both colours should sit in one another's seats at the end.{grid}\n{_legend}Moves, please.{_out}{_bye}",
    "You play both sides. {first} first.{grid}\nMake the knights cross over to the squares of the other colour's knights.{_out}",
    "Could the black knights and the white knights of this diagram switch squares? Assume {first} has the move.{grid}\n{_legend}If the answer is yes I want the list, else the word No.{_bye}",
)

STORIES = (
    *STORIES,
    "{_hi}Horses jump as in chess: two on, one aside. White ones and dark ones stand on a small board with holes. They take turns, {first} goes first, and one may jump onto an empty place only.{grid}\n{_legend}When it's over, where a white one stood there shall be a dark one, and where a dark one stood a white one. Tell me the jumps, or tell me No.{_out}{_bye}",
    "knights swap, {first} starts:{grid}",
    "{grid}\n{first} first. white <-> black. moves or No?{_out}",
    "Please: white and black knight must exchange position. First move is by {first}. One move each in turn.{grid}\n{_legend}{_out}",
    "Two stables, one yard. The horses of either colour want to be where the others are. {first} leaves first, then the other colour, then {first} again, and so forth.{grid}\n{_legend}Write who jumps from where to where, as short a list as possible; No if they can't manage.",
    "to_move={first}; goal=colours exchanged; pieces=knights{grid}\nshortest list of \"colour,from,to\"{_out}",
    "Look at the places, not at the single horses: all places that hold white now shall hold black, and the other way about. Alternate, {first} begins.{grid}\n{_legend}How, if at all?",
    "{first} has the move. Can both camps trade squares, one knight's jump at a time and colours in turn?{grid}{_out}",
    "Exam {_num}: decide whether an alternating exchange of the knights exists if {first} begins and give a shortest one.{grid}\n{_legend}",
    "Chess without kings.{grid}\n{_legend}{_person} plays white, {_other} black, {first} begins, nobody captures. They cooperate to swap sides. Their moves?{_out}{_bye}",
    "The carousel is broken and the wooden horses stand wrongly: white ones on black places, black on white ones. They can be lifted over in L-shape only, colours by turns, starting with {first}.{grid}\n{_legend}Which lifts repair it?{_out}",
    "Moves, please, or the word No. {first} starts.{grid}{_legend}",
)  # fmt: skip
