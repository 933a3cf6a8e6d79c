"""People's own words for word_ladders."""

from __future__ import annotations

NOUNS: tuple[str, ...] = (
    "the in-between words of the ladder {start} … {end}",
    "a sequence of valid words, {start} first and {end} last, each one letter off the one before",
    "a chain of single-letter substitutions that takes {start} to {end}",
    "the stepping stones between {start} and {end} (word ladder)",
    "a way through the dictionary from {start} to {end} with one substitution a step",
)
CLAUSES: tuple[str, ...] = (
    "by which real words one walks from {start} to {end}, swapping one letter each time",
    "what the rungs between {start} and {end} could be",
    "how you morph {start} into {end} with one-letter edits only",
)
COMMANDS: tuple[str, ...] = (
    "morph {start} into {end}, a single letter per move, and keep every intermediate a dictionary word",
    "starting with {start}, alter one character at a time until it reads {end}",
    "list every word on the way from {start} to {end}; neighbours differ in exactly one position",
    "bridge {start} and {end} with words of the same length, one letter changed per word",
    "reach {end}. Begin with {start}. One letter may be replaced per step, all words must exist",
    "write down the words between {start} (top) and {end} (bottom)",
    "play Lewis Carroll's game with {start} and {end}",
    "evolve {start} to {end}: one mutation per generation, every generation a word",
    "convert {start} => {end} (substitute 1 letter / step)",
    "spell your way from {start} down to {end}, one changed letter per line",
)
QUESTIONS: tuple[str, ...] = (
    "what words come between {start} and {end} if each differs from the last in one spot?",
    "by changing just a single letter in every step, how does {start} turn into {end}?",
    "how could {start} gradually become {end}, always staying a proper word?",
    "which rungs are missing: {start}, ?, ?, {end}?",
    "is there a route {start} > … > {end} with one-letter hops, and what is it?",
    "going from {start} you may replace one letter at a time; how do you end at {end}?",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}Two words are given, {start} and {end}. Walk from the first to the second. With each step precisely one letter is replaced, and what you get must be in an English dictionary.{_out}{_bye}",
    "FROM: {start}\nTO: {end}\nRULE: swap one letter, keep the length, stay in the dictionary\nANSWER: the whole chain{_bye}",
    "Goal word: {end}. First word: {start}. Allowed per move: exchange of one single letter. Not allowed: nonsense words, adding letters, dropping letters.{_out}",
    "{_hi}my {_kin} plays this at breakfast: you take a word like {start} and, letter by letter, make another word out of it, here {end}. In between only true words. How would you do it?{_bye}",
    "I give you {start}. You give me {end}. But slowly! One letter a turn, and every turn must be English.{_out}",
    "(1) Write {start}. (2) Change a letter so that a word comes out. (3) Repeat (2) until {end} stands there. What do you write?{_out}",
    "A staircase of words goes down from {start} to {end}; on each stair one letter is other than on the stair above. Name all stairs.{_out}{_bye}",
    "{_person} wrote {start} on the board and {end} at the bottom and said: fill the space, changing one letter per line.{_rule}{_out}",
    "ladder({start}, {end}) = ?{_out}",
    "start_word = {start}; end_word = {end}; step = one substitution; print path",
    "Word morph:\n\n{start}\n...\n...\n{end}\n\nWhat belongs on the dots?{_rule}{_out}{_bye}",
    "{end} is where we want to be. {start} is where we are. Each move edits one character and must land on a legal Scrabble word.{_out}",
    "Please to change {start} in {end}. Every time only one letter is changing and every time it is correct English word.{_out}{_bye}",
    "{_hi}here's a chain puzzle from {_town}: link {start} with {end}. Links that touch share all letters but one, at the same places.{_out}",
    "Think of words as towns; there is a road where two words differ in one letter. Drive from {start} to {end}. Which towns do you pass?{_out}",
    "Genetics joke: {start} mutates into {end}, one point mutation per generation, and every generation must be viable (= a word). Give the lineage.{_out}{_bye}",
    "Given: {start}, {end}. Find: a word ladder. Output: comma-separated, capital letters, no blanks.",
    "Kids' corner: can you climb from {start} to {end}? On each rung just one letter is new!{_bye}",
    "My crossword friend {_person} claims that {start} can't be made into {end} by replacing letters one after another with real words all the way. Prove {_person} wrong.{_out}",
    "Doublet no. {_num}: make {end} of {start}.{_rule}{_out}",
    "Between {start} and {end} there must be a path where consecutive entries have Hamming distance 1 and all entries are in the word list. Output it.{_out}",
    "\"{start}\" needs to be disguised as \"{end}\". You may alter one letter at once, and people would notice a non-word. So which disguises, one after the other?{_bye}",
    "Transformation puzzle. The initial word is {start}, the final one {end}. Show all the words, initial and final ones included.{_rule}{_out}",
    "{_hi}{_why}It goes like this: first {start}, last {end}, and from line to line you replace a letter. Write my lines.{_out}{_bye}",
    "One letter at a time! {start} → {end}",
    "| start | end |\n|---|---|\n| {start} | {end} |\nFill the word ladder.{_out}",
    "CAT → COT → DOT → DOG is an example of a word ladder. Do the same for {start} and {end}.{_out}",
    "As in COLD, CORD, CARD, WARD, WARM, where each word changes a letter of the one before, lead me from {start} to {end}.{_out}{_bye}",
)

COMMANDS = (*COMMANDS, "{start} to {end}, word ladder", "ladder: {start} … {end}")
QUESTIONS = (*QUESTIONS, "ladder from {start} to {end}?", "{start} … {end}: which words in between, one letter at a time?")
STORIES = (
    *STORIES,
    "{_hi}{_fact}You write a word. Then you rub out one letter and put another in its place, so that it's a word again. Then again, and again, always just one letter, till you've the last word. {_eg}I begin with {start} and want to finish with {end}. What do I write, from first to last?{_bye}",
    "{_eg}Now: {start} to {end}.",
    "SPEC\n- first: {start}\n- last: {end}\n- neighbours differ in exactly one letter\n- all words English\n- output: AAA,BBB,CCC",
    "pls ladder {start} -> {end}",
    "{_fact}Shape-shifter story: in the morning it's a {start}, in the evening a {end}, and every hour it's something else with only one letter altered. Hour by hour, please.",
    "I don't need the number of steps, I need the words, from {start} through to {end}.{_out}",
    "Word golf course, hole {_num}: drive off at {start}, putt at {end}. Strokes = letters replaced. Give the words you land on.",
    "Let w0 = {start}, wn = {end}; wi and wi+1 differ in a single place; all wi are dictionary words. Write w0, ..., wn.{_out}",
    "Crossing the river: stones are words; I can jump from one word to another that differs by a letter. From {start} on this bank to {end} on that bank. My stones?",
    "Not an anagram and not a cipher: replace letters one by one. {start}, ..., {end}.{_out}",
    "{_person} whispers {start}; each child in the row changes one letter and whispers on; the last says {end}. What did the children say?",
    "Kinder, heute: aus {start} wird {end}, Buchstabe für Buchstabe. English words only, please.{_out}",
    "Morph target {end}, morph source {start}, one substitution per frame. Frames?",
    "Exam {_num}: give a doublet solution from {start} to {end}, all links.{_bye}",
    "How would Lewis Carroll have got from {start} to {end}?{_out}",
)
