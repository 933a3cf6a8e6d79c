"""Whole texts about rewriting: rules in own words, questions, layouts."""

from __future__ import annotations

from reasonnet.forge.domains._layouts import asked, layouts

INSERT_INTROS = (
    "", "", "Insertion rules, applied in one pass.",
    "Read the text from its beginning. As soon as one of the listed pieces has just gone by, squeeze its extra letter in behind it, and continue reading after the letter that you squeezed in; neither the piece nor the new letter is looked at again.",
    "Scan left to right. On a hit, emit the hit plus the extra character and move the cursor past both. No overlaps, no second look.",
    "Each pattern has a letter that must be put directly after it. What was matched (and what was added) is used up.",
    "It's like an autocorrect that never rereads: a chunk that is recognised gets one more symbol at its end and we carry on from there.",
    "Single left-to-right pass; matched text and inserted character are consumed.",
    "A typist has a funny habit: after typing certain sequences she always types one letter more. Then she forgets what she typed so far.",
    "You walk along the beads. When the last few beads make one of the patterns you thread one extra bead and start counting anew.",
    "The string only has letters from a small alphabet. Nothing is deleted, letters are just added.",
    "Function: for every non-overlapping occurrence of a key, the value is written after it.",
    "Marker insertion, greedy, first match from the left wins, resume after the marker.",
    "Every time you find one of the substrings, insert the character that belongs to it right after it, then skip ahead.",
)  # fmt: skip
INSERT_ASKS = (
    "What is the string afterwards?", "Give the modified string.", "How does it read in the end?", "Write down the resulting sequence of characters, no spaces.", "Return the new text.",
    "What comes out?", "Print the final string and nothing else.", "Please do the insertions and show the outcome.", "Determine the output string.", "Which sequence do I end up with?",
    "So what's the edited version?", "I want the string with all extra letters in place.", "Output only the string after insertion.", "What will be on the paper?", "Can you do it for me and paste the result?",
    "Show the sequence once the pass is over.",
)  # fmt: skip
_INSERT_DATA = (
    "{rules}\n\n{string}", "string: {string}\nrules: {rules}", "Text = {string}. Insertions: {rules}\n", "{string}\n{rules}", "The rules: {rules}\nThe sequence is {string}", "For {string}, with: {rules}\n",
    "The input is {string} and the table of insertions is: {rules}\n", "Rules {rules}\nInput string {string}", "s := {string}\nR := {rules}\n", "we have {string}, and these insertions: {rules}\n",
    "Patterns and what is put after them: {rules}\n\nApply to: {string}",
)  # fmt: skip
INSERT_STORIES = (
    *layouts(*_INSERT_DATA),
    "A chemist at {_town} reads a chain of units {string} from one end. A machine clicks an extra unit on: {rules}\nWhat chain leaves the machine?",
    "Hey {_person}, remember the keyboard bug? {rules}\nThe bug does not look at letters it has handled already. I typed {string}. What does the screen show?",
    "What happens to {string} if I go through it once and {rules}\n?",
    "Insert into {string}. {rules}\nAfter each insertion go on with the character behind it. One string as the answer.",
    "def f(s): one pass, non-overlapping.\nrules = {rules}\nf({string}) = ?",
    "Secret code of our scout group! To hide a message we lengthen it: {rules}\nMy message is {string}; please write it as it has to be sent.",
    "Complete the last line.\nBefore: {string}\nRule book: {rules}\nAfter:",
    "Aunt {_person} knits a row {string} and adds a stitch at certain places: {rules}\nHow does her finished row read?",
    "To be solved: string edit. Characters come in the order {string}. {rules}\nWhat you have passed is done with. Result as one word.",
    "I'd like you to be a text filter. {rules}\nI send: {string}\nYou send:",
    "Tokens {string} go through a stamping press, and {rules}\nList what comes out, joined together.",
    "We extend strings. Never shorten. {rules}\nExtend {string}.",
)  # fmt: skip

RULES_INTROS = (
    "", "", "Use the first rule that fits, then start over from the top of the list.",
    "At each step go down the list and carry out the first line that is possible on the present string; afterwards begin again at the top. Finish if no line is possible. If you would come to a string that you had before, you don't take that step.",
    "Priority rewriting system; halt when nothing matches or when a state recurs (then keep the last new state).",
    "Loop: find the topmost rule whose condition holds, execute it, repeat. Stop at a fixed point or just before a repetition.",
    "A word is changed round after round. In a round only one instruction is followed, the highest one on the list that applies.",
    "Earlier rules beat later ones. Only one rule a turn.", "The list is ordered by importance and it's used again and again until the word doesn't change any more.",
    "Think of a robot that keeps editing a label. It always checks its orders from first to last, obeys the first that makes sense and checks again from the first.",
    "No rule fits → done. Same string as earlier → done, ignore that step.", "You know these string rewriting games, I'm sure.",
    "Markov-like algorithm.", "The process ends by itself, either because nothing is applicable or because it would go round in circles.",
)  # fmt: skip
RULES_ASKS = (
    "What does the string look like at the end?", "Which string do we stop at?", "Give the final string.", "What is left when the process is over?", "Tell me the last word of the chain.",
    "Where does it end?", "Return the stable string.", "Final state?", "What will the label say when the robot rests?", "Simulate it and print only the last string.",
    "Please run it to the end for me.", "Write down the string after the last step.", "Determine the terminal string.", "Show the end result, no steps.", "What remains?", "Which word does it settle on?",
)  # fmt: skip
_RULES_DATA = (
    "{rules}\n\n{string}", "start: {string}\nrules: {rules}\n", "The string is {string}. Orders: {rules}\n", "{string}\n{rules}\n", "Rules: {rules}\nWord: {string}", "Begin with {string} and keep applying: {rules}\n",
    "We start from {string}, and the list reads: {rules}\n", "Rules {rules}\nInitial string {string}", "s0 = {string}\nRULES = {rules}\n", "By priority: {rules}\nThe label says {string} now",
    "List of edits: {rules}\n\nTo be applied to: {string}",
)  # fmt: skip
RULES_STORIES = (
    *layouts(*_RULES_DATA),
    "{_person} wrote a tiny script that edits a file name until it is happy:{rules}\n{_order} The file is called {string}. What's it called in the end?",
    "A snake of beads {string} is shortened and lengthened. {rules}\n{_order} Describe the last snake as a string.",
    "What does {string} reduce to?{_order} {rules}\n",
    "Chat game. You hold the word {string}. On your turn the first possible line is done: {rules}\n{_order} When nobody can move, which word is on the table?",
    "while True: the first matching line wins\n{rules}\nelse: break\ninput {string}\nprints ?",
    "Take this string: {string}. Now obey, top line first, over and over: {rules}\nI only need what it is at last.",
    "Password mangling at our office works so: {rules}\nThey repeat it till it doesn't change.{_order} Somebody enters {string}. What is stored?",
    "normalise({string}) with {rules}\nanswer = normal form",
    "Let w = {string}.{_order}\n{rules}\nCompute the limit of w.",
    "Please be the machine.{_order}\n{rules}\nInput tape: {string}\nOutput tape:",
    "Gene editing toy model. Strand {string}; enzymes in order of strength: {rules}\nThe strongest enzyme that can act does act, always one.{_order} Final strand?",
    "There is a word, {string}, and a list of commands:{rules}\nDo them like a computer would, restarting at the first after every success.{_order}",
)  # fmt: skip

TOKEN_INTROS = (
    "", "", "The four tokens are {_tokens}.", "Tokens: {_tokens}. Wherever two next to each other match the left side of a rule they are replaced by the right side, as often as possible.",
    "We have a little language whose words are {_tokens}. A program is a row of such words and running it means rewriting neighbours until nothing more can be rewritten.",
    "Only adjacent pairs react. The order of rewriting makes no difference.", "Two neighbours whose marks look at each other react; same letters vanish, different ones pass through each other.",
    "It is the A::B system.", "Like particles: those that meet head-on either annihilate or cross.", "String rewriting on {_tokens}.", "Imagine little people looking left or right in a queue; who look at each other must act.",
    "Keep reducing pairs of neighbours till no pair can be reduced.",
)  # fmt: skip
TOKEN_ASKS = (
    "What is the final row?", "Give the state at the end, tokens separated by spaces.", "What is left?", "Compute it.", "Which tokens remain, from left to right?", "Return the normal form.", "To what does it evaluate?",
    "Write the row after all reactions.", "Run it and show the outcome.", "What does the program compute?", "Please list the surviving tokens in order.", "Answer with the tokens only.", "So what stands there when everything is done?", "End configuration?",
)  # fmt: skip
_TOKEN_DATA = (
    "{rules}\n\n{row}", "program: {row}\nrules: {rules}\n", "Row: {row}. Pairs: {rules}\n", "{row}\n{rules}\n", "Rewriting rules: {rules}\nThe program reads {row}", "Starting with {row} and using {rules}\n",
    "The line is {row}, the laws are {rules}\n", "Laws {rules}\nQueue {row}", "P = {row}\nR = {rules}\n", "Reactions between neighbours: {rules}\nParticles now: {row}", "[rules] {rules}\n[input] {row}",
)  # fmt: skip
TOKEN_STORIES = (
    *layouts(*_TOKEN_DATA),
    "{_person}'s toy computer knows {_tokens} and nothing more. It does this with neighbours: {rules}\nNow it loads {row}. What does its display show when it halts?{_out}",
    "evaluate\n{row}\nunder\n{rules}{_out}",
    "What becomes of the queue {row}? Law of the land: {rules}\n{_out}",
    "Domino game. Touching tiles are exchanged by the table: {rules}\nOn the table lie, in a row, {row}. Play to the end; which tiles do lie there?",
    "Reduce, please: {row}. You may use: {rules}\nuntil no rule can be used.{_out}",
    "In our lecture on term rewriting we had {rules}\nFind the irreducible form of {row}",
    "Rules first. {rules}\nNow the word. {row}\nNow you.{_out}",
    "Cars on a one-lane road point left or right: {row}. When two meet: {rules}\nAfter all meetings, what is on the road?",
)  # fmt: skip

EXCHANGE_INTROS = (
    "", "", "Rules are tried in order; after each use start again from the first.", "Always the first rule that can be paid for is used, once, and then we look from the top again. It stops when none can be paid for (or when the same stock comes back).",
    "A trader converts goods. The list is sorted by priority.", "Recycling yard: things are taken apart and put together by fixed recipes, the upper recipe first.",
    "Crafting game! The crafting table works automatically, top recipe first, as long as ingredients last.", "Petri net with prioritised transitions, run until deadlock.",
    "Each recipe eats its ingredients and gives its products. Nothing else gets in or out.", "Use up rule 1 before rule 2, rule 2 before rule 3 and so on; but whenever an earlier rule is possible again, it comes first.",
    "You know how alchemy works in those games.", "Blocks can be merged into other blocks.", "while some rule is affordable: apply the topmost affordable one",
)  # fmt: skip
EXCHANGE_ASKS = (
    "How many of each are there at the end, in the order {order}?", "Give the final counts of {order}, separated by spaces.", "Final inventory as {order}?", "What is the end stock ({order})?", "Report the numbers for {order}, only numbers.",
    "Tell me how many {order} I have when nothing can be done any more.", "List the counts in the sequence {order}.", "Answer with the amounts, this order: {order}.", "What does the store hold afterwards? Order of the answer: {order}.",
    "Write the totals for {order} in a row.", "Count {order} after the last step.", "Print the vector ({order}) of final counts.", "What do I end up with? Say it in the order {order}, please.",
)  # fmt: skip
_EXCHANGE_DATA = (
    "{rules}\n\nStock: {stock}.{limited}", "start: {stock}\nrules: {rules}\n{limited}", "I own {stock}.{limited} Recipes: {rules}\n", "{stock}\n{rules}\n", "Recipes: {rules}\nAt hand: {stock}", "Having {stock} and the conversions {rules}\n",
    "Inventory {stock}; conversions {rules}\n{limited}", "Conversions {rules}\nInitial state {stock}{limited}", "S0 = {stock}\nR = {rules}\n", "What can be made: {rules}\nWhat is there: {stock}{limited}",
    "[recipes] {rules}\n[storage] {stock}{limited}",
)  # fmt: skip
EXCHANGE_STORIES = (
    *layouts(*_EXCHANGE_DATA),
    "{_person}'s scrap yard takes machines apart. {rules}\nThis morning {stock} came in.{limited} At night, how many {order} are on the shelves?",
    "Crafting: {rules}\nChest: {stock}\nAfter autocraft, chest in the order {order} = ?{limited}",
    "Tavern tales: a wizard has {stock}. His spells, which he casts from the top whenever he can:{rules}\n{limited} What has he got once his magic is spent? ({order})",
    "state = {stock}\nrules = {rules}\n{limited}\nprint({order})",
    "Kids swap stickers. {rules}\nThe child begins with {stock} and takes the first swap on the list that it can afford, every time.{limited} In the end, how many of {order}?",
    "How many {order} result from {stock}? The conversions, most important first, are {rules}\n{limited}",
    "Please simulate a little factory. Belt: {stock}. Machines along the belt, the first that can work works: {rules}\n{limited} Finally there are how many {order}?",
    "List for the answer: {order}. Beginning: {stock}. Steps: {rules}\nGo through them like a recipe book, always from page one.{limited}",
    "The bank of {_person} changes coins by itself: {rules}\nThe account shows {stock} now. What will it show when the bank is done? As {order}.{limited}",
    "We model a reaction vessel. {rules}\nContent: {stock}.{limited} Content at equilibrium, in the order {order}:",
)  # fmt: skip
INSERT_ASKED, RULES_ASKED = asked(*_INSERT_DATA), asked(*_RULES_DATA)
TOKEN_ASKED = asked(*_TOKEN_DATA)
EXCHANGE_ASKED = asked("{rules}\n{stock}", "{stock}. {rules}\n")

INSERT_STORIES = (
    *INSERT_STORIES,
    "{_hi}I read a row of letters from the left with my finger. Whenever the letters just behind my finger make up one of certain pieces, I write an additional letter there, move the finger past it and forget what I have read so far. Pieces and letters: {rules}\nMy row: {string}\nWhat does the row look like at the end?{_bye}",
    "insert, one pass: {rules}\non: {string}",
    "{string}\n+ {rules}\n= ?",
    "A stenographer's software expands what she types. Her settings: {rules}\nA completed match is never part of another match. She types {string}. The screen says:",
    "How long it gets doesn't matter, I want the string itself. Start {string}. Additions {rules}",
    "Pearls on a wire read {string}. Going along once, the machine adds pearls: {rules}\nRead me the finished wire.",
    "Please insert characters. String is {string}. Rule are: {rules}\nAfter inserting continue after inserted one.",
    "for each match, left to right, non-overlapping: out += match + extra\n{rules}\ninput: {string}\nout:",
    "First look at {string}. Then look for the patterns. Then add, behind each, what the table says, then go on reading behind that. Table: {rules}\nWhat stands there finally?",
    "Robot typist, job {_no}. TEXT {string} RULES {rules}\nPRINT the typed text",
    "Every time one of these is complete, {_person} claps and puts in a letter: {rules}\nThe row without claps is {string}. And the row with the inserted letters?",
    "In {_town} the street musicians play {string}, one note after another. After certain phrases tradition demands one more note: {rules}\nWhich notes does one hear in all? One string, please.",
)  # fmt: skip

INSERT_ASKED += (
    "what does {string} become with these insertions: {rules}",
    "insert by these rules into {string}, result? {rules}",
)  # fmt: skip

RULES_STORIES = (
    *RULES_STORIES,
    "{_hi}There's a word and there's a list of orders. I go down the list, take the first order that can be obeyed, obey it, and begin again at the top with the changed word. I'm done when no order can be obeyed or when I'd get a word that I've had before. The word is {string}. The list: {rules}\nWhich word do I end with?{_bye}",
    "{string}, rewritten till it stops: {rules}",
    "Orders (top one wins): {rules}\n\nPatient: {string}\n\nState of the patient when no more orders apply:",
    "Don't do all rules in a row! Do the first that fits, then look from the top again. {rules}\nString {string}. End string?",
    "A conveyor carries the tag {string} round and round. At the station hang instructions, the upper ones being more urgent; each round one of them is carried out: {rules}\nOn some round none can be carried out. What's the tag then?",
    "Please apply first matching rule many times until finish. Rules: {rules}\nInput: {string}",
    "rewrite_until_stable({string})\nwhere the rules, in order of precedence, are {rules}",
    "{_person} edits the word {string} by the house style: {rules}\nOne change at a time, always by the earliest point of the style sheet that fits; then from the first point again. What's printed in the end?{_order}",
    "Count nothing, prove nothing; simply tell me the last string. From {string}, by: {rules}",
    "Interpreter for a toy language. Program: {rules}\nMemory: {string}\nMemory at halt:",
    "Bacteria are described as words. Each hour the first law that fits changes them: {rules}\nToday's one is {string}. What will it be when it doesn't change any longer?",
    "Is there a rule that fits {string}? Use it, then ask again about the new string, and again... The rules by rank: {rules}\nWith which string do you answer 'no'?",
)  # fmt: skip

RULES_ASKED += (
    "final string from {string} by these rules, first applicable first? {rules}",
    "where does {string} end up? {rules}",
)  # fmt: skip

TOKEN_STORIES = (
    *TOKEN_STORIES,
    "{_hi}People in a queue wear letters and look to one side: {_tokens}. Two neighbours who look at each other do something: {rules}\nThat goes on until nobody looks at his neighbour's face. The queue at first: {row}\nThe queue at last?{_bye}",
    "{row} under {rules}\nnormal form?",
    "Pairs and what replaces them: {rules}\nLine: {row}\nReplace, replace, replace. What doesn't change any more?",
    "Please compute this program. Tokens {_tokens}. Rules {rules}\nProgram {row}\nResult with space between tokens.",
    "Cars marked {_tokens} stand bumper to bumper: {row}. Law of meeting: {rules}\nWho's left, and in which order?{_out}",
    "Chemistry of {_tokens}: {rules}\nTube content from left to right: {row}\nWhat is in the tube after the last reaction?",
    "A stack of mail stamped {row}. Two stamps next to one another are exchanged if the table says so: {rules}\nGive the row of stamps after all exchanges.",
    "1. Find two neighbours that are on the left of a rule. 2. Write the right side in their place. 3. Begin again until there are none. Rules: {rules}\nRow: {row}\nPrint the row you can't change.",
    "while any pair matches: replace it. pairs: {rules}\ntokens: {row}\nfinal tokens:",
    "How does {row} look when {_person} has cleared it up according to {rules}\n?{_out}",
    "Domino day: {row}. When two touch: {rules}\nWhen all have fallen, what's on the floor, left to right?",
)  # fmt: skip

TOKEN_ASKED = (
    *TOKEN_ASKED,
    "final row of {row}? {rules}",
)  # fmt: skip

EXCHANGE_STORIES = (
    *EXCHANGE_STORIES,
    "{_hi}I'm a trader. The list of deals, best first: {rules}\nIn my bag: {stock}. I always make the first deal on the list that I can pay, once, then I start over at the top; when I can pay for none I go home.{limited} What's in my bag when I go home? Count {order}, in this sequence.{_bye}",
    "{stock} | {rules} | -> {order}",
    "Alchemy for beginners: {rules}\nOn the table: {stock}\nWhen nothing more can be brewed, how many {order}?{limited}",
    "GIVEN {stock}\nCONVERSIONS (priority from the top) {rules}\nWANTED number of each of {order} at the end{limited}",
    "Please simulate. Start have {stock}. Rule list: {rules}\nUse always first possible rule. Finish when no rule. Tell count of {order}.",
    "inventory = {stock}\nwhile True: use first recipe that can be paid, else break\nrecipes = {rules}\nprint counts in order {order}{limited}",
    "{_person} plays a factory game where everything is converted without being asked: {rules}\nThe belt starts with {stock}.{limited} Final figures for {order}, please.",
    "Two of this for one of that, you know the market. Deals: {rules}\nI come with {stock} and take the uppermost deal as long as I can, then the next, but whenever an upper one is possible again, I go back to it.{limited} I leave with how many of each of {order}?",
    "Nothing is added from outside. {stock} are there. They turn into other things by {rules}\nIn the end, counts of {order}?",
    "The dishwasher of numbers: in goes {stock}, inside {rules}\nout come so and so many {order}. Write the counts.",
    "Don't tell me the steps. {stock}; {rules}\nEnd amounts of {order}, in that order, are:",
    "Lego sets can be broken down or put together: {rules}\nThe box holds {stock}. {_person} works from the top of the list, again and again.{limited} What does the box hold at last? Order of report: {order}.",
)  # fmt: skip
