"""People's own words for list_rules."""

from __future__ import annotations

NOUNS: tuple[str, ...] = (
    "the missing right-hand side for {asked}. Known pairs:\n{examples}\n",
    "f({asked}) when f is the same f as in\n{examples}\n",
)
QUESTIONS: tuple[str, ...] = (
    "{examples}\nby the same logic, {asked} goes to what?",
    "if this is how the transformation works,\n{examples}\nwhat will it make out of {asked}?",
    "what should stand behind {asked} if the rows above it read\n{examples}\n?",
    "which list does {asked} map to, going by these observations?\n{examples}",
)
COMMANDS: tuple[str, ...] = (
    "deduce the hidden operation and run it on {asked}:\n{examples}\n",
    "extrapolate: {examples}\nand finally {asked}",
    "treat {asked} the way these were treated.\n{examples}\n",
    "spot the regularity and process {asked} accordingly.\n{examples}",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}There's a secret recipe that makes a new list of numbers from an old one. I've watched it a few times:\n{examples}\nNext in line is {asked}. What will I see?{_fmt}{_bye}",
    "KNOWN\n{examples}\nUNKNOWN\n{asked} -> ?{_fmt}",
    "Query: {asked}\nSupport set:\n{examples}\nPrediction:",
    "What does {asked} turn into? You'll have to work out the rule from what happened to others:\n{examples}{_fmt}{_bye}",
    "{_person} is thinking of a rule on lists. {_other} tested it:\n{examples}\nNow {_other} must say what {_person} would answer to {asked}. And?{_fmt}",
    "def mystery(xs): ...\n\n# tests\n{examples}\n# mystery({asked}) == ???",
    "A vending machine for numbers. Sequences you put in and what drops out:\n{examples}\nI'm putting in {asked} now. What drops out?{_bye}",
    "{_hi}programming by example, task {_num}:\n{examples}\nNew case: {asked}. Give me the expected output.{_fmt}",
    "All of the following obey one law.\n{examples}\nAccording to the law, {asked} gives...{_fmt}{_bye}",
    "I logged the I/O of a service we have no source for.\n{examples}\nOn Monday it will get {asked}. What should we expect back?{_fmt}",
    "Look for a pattern in these. {examples}\nOnce you have it, use it on {asked} and tell me only the result.",
    "For every list there's exactly one answer list. Learn from the solved ones:\n{examples}\nThe unsolved one is {asked}.{_fmt}",
    "Please find what is the rule and make also the last one.\n{examples}\nLast: {asked}{_bye}",
    "Lecture: inductive inference. Data:\n{examples}\nThe simplest hypothesis that explains them predicts what for {asked}?{_fmt}",
    "Aunt {_person} does something funny with numbers: she gets a row of them and says another row.\n{examples}\nShe just got {asked}. What does she say?{_bye}",
    "Guess the function, {_num} points:\n{examples}\n\nYour turn: {asked}",
    "{asked} is the list I'd like to have converted. Conversions done so far with the same converter:\n{examples}\n{_fmt}",
    "Everything on the left becomes what is on the right, always in the same manner.\n{examples}\nAnd {asked}?{_fmt}{_bye}",
    "Puzzle: complete the table.\n{examples}\n{asked} ... ?",
    "IQ item. Premises:\n{examples}\nConclusion for {asked} = ?{_fmt}",
    "Reverse engineering ticket. Samples attached:\n{examples}\nNeeded: output for sample {asked}.{_bye}",
    "1) Study the examples. 2) Find the common rule. 3) Apply it to the new input. 4) Write the new output as a list.\n{examples}\nThe new input: {asked}{_bye}",
    "My kid's worksheet says 'number monsters eat lists and spit out lists':\n{examples}\nThe monster now eats {asked}. Spits out?{_fmt}",
    "Few-shot:\n{examples}\n{asked} =>",
    "Could you be the machine that made these?\n{examples}\nThen be it once more, for {asked}.{_fmt}{_bye}",
)

STORIES = (
    *STORIES,
    "{_hi}I have a gadget. One types in some numbers, presses a button and other numbers come out, sometimes fewer, sometimes more. It always does the same thing. What I saw:\n{examples}\nNow I'd type in {asked}. What will come out?{_fmt}{_bye}",
    "{examples}\n{asked} = ?{_fmt}",
    "rule? {examples} ... and {asked}?",
    "Maybe it adds, maybe it counts, maybe it drops some or sorts them, find out:\n{examples}\nThen do to {asked} what was done to these.{_fmt}",
    "Please guess function. Data:\n{examples}\nInput new: {asked}. Output?",
    "{_person} gives the parrot a list and the parrot answers by a list.\n{examples}\nWhat will the parrot say to {asked}?{_fmt}",
    "Exam {_num}, inductive programming. The specification is by examples only:\n{examples}\nState the output for {asked}.{_fmt}",
    "x -> f(x), seen:\n{examples}\nunseen: {asked}{_bye}",
    "How would this go on?\n{examples}\n{asked} goes to ...{_fmt}",
    "Secret handshake of the maths club: somebody says a list, you reply with the right one.\n{examples}\nSomeone just said {asked}. I reply?{_fmt}",
    "Don't explain the rule, only use it. Known: {examples}\nTo be done: {asked}{_fmt}",
    "The old tax office's mill grinds lists.\n{examples}\nIt's {asked}'s turn. Result, please.{_bye}",
    "One and the same recipe cooked all of these:\n{examples}\nCook {asked}.{_fmt}",
)  # fmt: skip
