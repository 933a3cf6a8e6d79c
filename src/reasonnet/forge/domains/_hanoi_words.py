"""Whole puzzles on the Tower of Hanoi, in people's own words."""

OWN_COMMANDS = (
    "shift a pile of {discs} {_disc} of growing size from {from_peg} onto {to_peg}, with {pegs} {_kind} and never a big one on a small one; list the moves",
    "write out, line by line as 'Move disk X from Peg Y to Peg Z', how {discs} {_disc} get from {from_peg} to {to_peg} when there are {pegs} {_kind}",
)
OWN_QUESTIONS: tuple[str, ...] = (
    "{pegs} {_kind}, {discs} {_disc}, {from_peg} → {to_peg}: which Hanoi moves, in order?",
    "how do I carry {discs} {_disc}, one at a time and small on large only, from {from_peg} over to {to_peg} ({pegs} {_kind})?",
)
OWN_STORIES: tuple[str, ...] = (
    "{_hi} My kid got the game with {pegs} {_kind} and {discs} {_disc} of different sizes, all on {from_peg}. They have to end up on {to_peg}, moving one per turn, never a larger on a smaller. Could you type all moves? {_why}",
    "GIVEN: {discs} {_disc}, {pegs} {_kind}\nFROM: {from_peg}\nTO: {to_peg}\nWANTED: all moves of the Tower of Hanoi",
    "Input → discs={discs}, pegs={pegs}, source={from_peg}, target={to_peg}\nOutput → list of moves",
    "Rules: (i) one piece at a time; (ii) only the top piece of a pile; (iii) no piece on a smaller one. {discs} {_disc} are on {from_peg}, should be on {to_peg}, {pegs} {_kind} in all. Which moves?",
    "Exam question {_no}. Solve the Hanoi puzzle for n = {discs} with {pegs} {_kind}, initial {from_peg}, final {to_peg}. Give the complete sequence.",
    "hanoi({discs}, '{from_peg}', '{to_peg}')  # {pegs} {_kind}\n# print every move",
    "{_person}'s pancakes: {discs} {_disc} of different size lie on {from_peg}. There are {pegs} {_kind}. One by one, and never a bigger one onto a smaller one, they go to {to_peg}. Tell {_person} each step.",
    "Ticket #{_no}: crane program. {pegs} {_kind}; {discs} {_disc} stacked on {from_peg}; deliver to {to_peg}; smaller always above larger. List crane moves.",
    "Please write all step for tower Hanoi, {discs} {_disc}, {pegs} {_kind}, start is {from_peg}, finish is {to_peg}.",
    "{from_peg} to {to_peg}. {discs} {_disc}. {pegs} {_kind}. Classic rules. Go.",
    "Lecture note {_no}: recursion. As an example we move {discs} {_disc} from {from_peg} to {to_peg}; the number of {_kind} is {pegs}. Write down the resulting instructions, each on its own line.",
    "The legend of the monks, small edition: {pegs} {_kind}, {discs} {_disc}. Everything sits on {from_peg} and belongs on {to_peg}. What do the monks do, move after move?",
    "Everyone knows Hanoi. Ours has {pegs} {_kind} and {discs} {_disc}; begin at {from_peg}, finish at {to_peg}. Not the number of moves, the moves themselves please.",
    "1. Start: {from_peg} holds {discs} {_disc}.\n2. End: {to_peg} holds them.\n3. {pegs} {_kind} can be used.\n4. Usual rules.\nList what is moved from where to where.",
)

OWN_STORIES = (
    *OWN_STORIES,
    "{pegs} {_kind} in a row, {discs} {_disc} threaded on {from_peg}, biggest at the bottom. Rethread them on {to_peg} with the usual ban on big over small. What are the steps?",
    "n = {discs}; k = {pegs} {_kind}; {from_peg} ⇒ {to_peg}; optimal Hanoi moves, one per line, 'Move disk X from Peg Y to Peg Z'",
    "Tell a robot how to do Towers of Hanoi. It sees {pegs} {_kind}. {discs} {_disc} are on {from_peg} and go to {to_peg}. One instruction per line. {_why}",
    "Hi {_other}, remember the puzzle in the dentist's waiting room? {discs} {_disc}, {pegs} {_kind}; from {from_peg} to {to_peg}. I need the moves written down.",
)

OWN_STORIES = (
    *OWN_STORIES,
    "{_hi} Picture {pegs} {_kind}. On {from_peg} there is a pile: {discs} {_disc}, the widest at the bottom, the narrowest on top. You may take the top one of a pile and put it on an empty place or on a wider one. When all are on {to_peg} you're done. What does one do, move for move, in as few moves as possible? {_why}",
    "Hanoi, {discs} {_disc}, {pegs} {_kind}, {from_peg} to {to_peg}: write the moves.",
    "A crane operator sees {pegs} {_kind}; the container pile of {discs} ('{_disc}', light on heavy) must go from {from_peg} to {to_peg}. It lifts one at a time and never sets heavy on light. Log all lifts like: Move disk 1 from Peg 1 to Peg 3.",
    "Rule one: one of the {_disc} per turn. Rule two: no big one on a small one. Rule three: only the top one. {discs} of them, {pegs} {_kind}. Where they are: {from_peg}. Where they should be: {to_peg}. Write the turns down, please.",
    "tower(n={discs}, pegs={pegs}, src={from_peg}, dst={to_peg}).moves()",
    "{_person} wants to watch me solve the Brahma puzzle with {discs} {_disc}. {from_peg} is full, {to_peg} is where it ends; counting all, there are {pegs} {_kind}. Whisper the moves to me.",
    "GIVEN {pegs} {_kind}\nGIVEN {discs} {_disc} on {from_peg}\nTASK bring them to {to_peg}, classic restrictions\nOUTPUT one move per line",
    "Dear {_other}, I'm making an animation of the towers puzzle and need its script: {discs} {_disc} go from {from_peg} to {to_peg}, with {pegs} {_kind} on screen. Each line of the script is a move.",
    "I know it takes 2^n - 1 moves with three, but here there are {pegs} {_kind}, {discs} {_disc}, from {from_peg}, to {to_peg}. Don't count the moves, list them.",
    "Hanoi please all moves. disks: {discs} pegs: {pegs} start: {from_peg} goal: {to_peg}",
    "The baker stacks {discs} cake layers ('{_disc}') on {from_peg}. The customer wants the cake on {to_peg}. With {pegs} {_kind} in all and no large layer ever on a small one, which layer goes where, and when?",
    "Solve by recursion, unroll the recursion, print what it prints: {discs} {_disc}, {from_peg} → {to_peg}, {pegs} {_kind} in play.",
    "{from_peg}: {discs} {_disc}. Other {_kind}: empty ({pegs} {_kind} in total). Target: {to_peg}. Tower of Hanoi rules. Sequence?",
    "Lucas's puzzle from 1883, our edition: {pegs} {_kind} and {discs} {_disc}. It starts on {from_peg}, it finishes on {to_peg}. What's the complete list of moves, optimal of course? {_why}",
    "We play 'small upon large'. {discs} {_disc} are to wander from {from_peg} to {to_peg}; {pegs} {_kind} may be used for parking. Make me a list of the wanderings, each as 'Move disk X from Peg Y to Peg Z'.",
    "Write out every transfer needed to rebuild on {to_peg} the stack of {discs} {_disc} which is on {from_peg}, given {pegs} {_kind} and the law that nothing lies on something smaller.",
)  # fmt: skip

OWN_QUESTIONS = (
    *OWN_QUESTIONS,
    "{discs} {_disc}, {pegs} {_kind}, from {from_peg} to {to_peg} by Hanoi rules: which moves?",
)  # fmt: skip
