"""Whole puzzles on how strings relate, in people's own words."""

ISO_COMMANDS = (
    "say whether {one} can be relabelled, letter for letter and one-to-one, to give {two}. {_truth}",
    "verify that each letter of {one} goes with exactly one letter of {two} and vice versa{_nl}{_truth}",
)
ISO_QUESTIONS = (
    "does a bijection of the alphabet send {one} to {two}? {_truth}",
    "what does isIsomorphic({one}, {two}) return?",
    "do equal letters stand at equal places in {one} and {two}? {_truth}",
)
ISO_STORIES: tuple[str, ...] = (
    "{_hi} Two words are called isomorphic when you can swap letters consistently to get from one to the other (no two letters may become the same one). Mine: {one} and {two}. {_truth} {_why}",
    "GIVEN: s = {one}, t = {two}\nQUESTION: is there a one-to-one renaming of letters with s → t?\n{_truth}",
    "Input → {one} {two}\nOutput → True if isomorphic, else False",
    "{_person} invents a code in which each letter is always written as one certain other letter (or itself), and different letters stay different. Could {one} be written {two} in it? {_truth}",
    "Rules: (i) all copies of a letter are replaced by the same letter; (ii) two letters never get the same replacement; (iii) order stays. From {one} can one get {two}? {_truth}",
    "Exam question {_no}. Decide whether the strings {one} and {two} are isomorphic.",
    "s={one}; t={two}; print(len(set(zip(s,t)))==len(set(s))==len(set(t)))",
    "Two necklaces of beads, one letter for each colour: {one} / {two}. If I rename the colours, are they the same necklace, bead by bead from the left? {_truth}",
    "Ticket #{_no}: the renaming tool claims {one} ↔ {two}. Is a consistent mapping of characters possible? {_truth}",
    "Please: is word {one} same pattern like word {two}? Every letter must change always to same letter, and not two letter to one. {_truth}",
    "Lecture note {_no}: egg and add are isomorphic, foo and bar are not. What about these?\n{one}\n{two}\n{_truth}",
    "iso? {one} {two}",
    "A dance pattern noted as letters: {one}. {_other} dances {two}. Same pattern under other names? {_truth}",
    "{pair}\nPattern equal up to a one-to-one change of letters? {_truth}",
    "Not an anagram question! I want to know if {two} arises from {one} by replacing letters consistently. {_truth}",
)
NOTE_COMMANDS = (
    "say whether the letters of {letters} cover {note}, using no letter twice. {_truth}",
    "find out if {note} fits into the supply {letters}. {_truth}",
)
NOTE_QUESTIONS = (
    "what does canConstruct(ransomNote={note}, magazine={letters}) return?",
    "if I cut up {letters} into single letters, can I glue together {note}? {_truth}",
    "does the multiset of letters in {letters} include that of {note}? {_truth}",
)
NOTE_STORIES: tuple[str, ...] = (
    "{_hi} I'm making a card that should read {note}. The letters I have, one piece each: {letters}. Do I have enough? {_truth} {_why}",
    "GIVEN: magazine {letters}\nWANTED: note {note}\nCan the note be put together, each letter used at most once? {_truth}",
    "Input → note = {note}, magazine = {letters}\nOutput → True/False",
    "Alphabet soup! In {_person}'s plate swim the letters {letters}. Can {_person} lay out {note} on the rim? {_truth}",
    "Letters in stock: {letters}\nWord ordered: {note}\nA letter that has been used is gone. Possible? {_truth}",
    "Exam question {_no}: can the string {note} be formed from the characters of {letters} if every character may be used only once? {_truth}",
    "from collections import Counter\nprint(not Counter({note}) - Counter({letters}))",
    "Dear {_other}, grandma's biscuit cutters gave us {letters} in dough. She would like to write {note} on the cake. Enough? {_truth}",
    "Ticket #{_no}: stencil set holds {letters}. Job text: {note}. Can we do the job? {_truth}",
    "Please: I have letter {letters}. I want write {note}. Every letter one time only. It is possible? {_truth}",
    "A blackmailer clips letters out of a page saying {letters}; the message is to be {note}. Does the page suffice? {_truth}",
    "need {note}, have {letters}. ok?",
    "Lecture note {_no}. Count the letters of {note} and those of {letters}; the first counts must not exceed the second ones. Do they? {_truth}",
    "In our word game the rack is {letters}. Is {note} a legal play as far as the tiles go? {_truth}",
    "It need not use all letters, but it mustn't use one twice: {note} from {letters}. {_truth}",
)
GROUP_COMMANDS = (
    "collect these into clans, a clan being all words with exactly the same letters; give a {_out}: {words}",
    "bucket {words} by sorted letters; print the buckets as a {_out}",
)
GROUP_QUESTIONS = (
    "what does groupAnagrams(strs) give for strs = {words} ?",
    "how do {words} split up if words that are rearrangements of each other go together? As a {_out}, please",
)
GROUP_STORIES: tuple[str, ...] = (
    "{_hi} Some of these words are made of the very same letters: {words}. Can you bundle those that belong together? {_out}, please. {_why}",
    "GIVEN: {words}\nWANTED: anagram groups as a {_out}",
    "Input → {words}\nOutput → [[...], [...]] with anagrams in the same inner list",
    "Each word is a bag of letter tiles. Words with equal bags go into one box. Words: {words}. Which boxes are there? Format: {_out}",
    "Exam question {_no}. Partition the list into classes of mutual anagrams, written as a {_out}.\n{words}",
    "d = defaultdict(list)\nfor w in {words}:\n    d[''.join(sorted(w))].append(w)\nprint(list(d.values()))",
    "{_person} shook the letters of a few words and wrote down all results: {words}. Put back together what comes from the same word ({_out}).",
    "Ticket #{_no}: dedupe by letters. Items: {words}. Return groups ({_out}).",
    "Please make group of words with same letters (other order). Words: {words}. Answer is {_out}.",
    "Lecture note {_no}: two words are anagrams if one is the other with its letters moved about. Group accordingly: {words}",
    "{words}\n^ anagrams together, {_out}",
    "At the party everyone wears a word; those who wear anagrams of each other share a table. Words: {words}. Seat them, answering with a {_out}.",
    "The answer is a {_out}; the order is up to you. Group by the same letters: {words}",
)
SWAP_COMMANDS = (
    "tell how many exchanges, of any two digits, it takes at least to get {bits} into the form 0101… or 1010…; -1 if hopeless. {_number}",
    "give the least swap count that leaves no two equal digits side by side in {bits} (or -1)",
)
SWAP_QUESTIONS: tuple[str, ...] = (
    "what does minSwaps(s) return for s = {bits} (alternating binary string, any positions may be exchanged)?",
    "how few trades of two places turn {bits} into a zebra pattern?{_else}",
)
SWAP_STORIES: tuple[str, ...] = (
    "{_hi} I've a chain of beads, 0 = white and 1 = black: {bits}. I may take any two beads and let them trade places. How many such trades are needed at least so that colours alternate? If it's impossible, -1. {_why}",
    "GIVEN: {bits}\nMOVE: exchange two characters, wherever they are\nWANTED: minimum number of moves to an alternating string, -1 if none",
    "Input → {bits}\nOutput → min swaps to alternate (or -1)",
    "Rules: a) you may swap any pair of digits, neighbours or not; b) at the end no two neighbours may be equal. String: {bits}. Smallest number of swaps?{_else}",
    "Exam question {_no}: the word {bits} is to be made alternating by transpositions of arbitrary positions. Determine the minimal number of transpositions, or -1.",
    "s = {bits}\nprint(min_swaps_alternating(s))  # ?",
    "At {_person}'s dinner men (1) and women (0) sit along a table as {bits}. They want a strict man-woman-man pattern. Two guests change seats at a time. How many changes are needed?{_else}",
    "Ticket #{_no}: bit pattern {bits} must toggle on every position. Allowed: exchanging any two bits. Report the minimum count, -1 if not feasible.",
    "Please how many minimum swap for string {bits} that become alternate (no same digit together)? If impossible write -1.",
    "Lecture note {_no}. A string like 010 or 1010 alternates, 0100 does not. Swaps of any two symbols are allowed. How many does {bits} need?{_else}",
    "{bits} -> alternating. min swaps? -1 if no",
    "Tulips red (1) and yellow (0) were planted as {bits}. {_other} digs up two and plants each where the other was; that is one action. How many actions until red and yellow take turns along the row?{_else}",
    "Light switches: {bits} (1 on, 0 off). We don't flip anything, we only swap two of them per step. Fewest steps until on and off alternate?{_else}",
)

ISO_STORIES = (
    *ISO_STORIES,
    "(a) {one} (b) {two} (c) same letter pattern? {_truth}",
    "If letters were people in masks, each with a mask of their own, could the line {one} look like {two}? {_truth}",
)
NOTE_STORIES = (
    *NOTE_STORIES,
    "(a) to write: {note} (b) letters at hand: {letters} (c) enough? {_truth}",
    "{letters}\nOut of the letters above, each only once: {note}? {_truth}",
)
GROUP_STORIES = (
    *GROUP_STORIES,
    "(a) words: {words} (b) same letters together (c) format: {_out}",
    "Twins and triplets among words: {words}. Relatives have the same letters. List the families, {_out}.",
)
SWAP_STORIES = (
    *SWAP_STORIES,
    "(a) string: {bits} (b) any two symbols may change places (c) 0 and 1 must take turns (d) fewest changes? -1 if impossible.",
    "Black (1) and white (0) piano keys got mixed up: {bits}. Exchanging two is one job. Jobs needed until colours take turns? {_else}",
)

ISO_STORIES = (
    *ISO_STORIES,
    "{_hi} I have a codebook that gives every letter a partner. A letter always has the same partner, no two letters share one, and a letter can be its own partner. If I write {one} with it, can {two} be the outcome? {_truth}",
    "Are {one} and {two} the same up to renaming letters? {_truth}",
    "Take two rows of lamps. Row one blinks {one}, row two blinks {two} (a letter is a colour). Is there a one-for-one dictionary of colours from row one to row two? {_truth}",
    "bijection {one} → {two} exists? {_truth}",
    "{pair}\nCan the first be recoded into the second, every letter getting one fixed and private substitute? {_truth}",
    "In music: melody 1 has the notes {one}, melody 2 the notes {two}. Could the second be the first with the notes consistently swapped for others (different notes stay different)? {_truth}",
    "Check 1: wherever letters agree in {one}, they agree in {two}. Check 2: the other way round. Do both checks pass? {_truth}",
    "{_person} wrote {one}. {_other} wrote {two} and says: it's the same word, just in my alphabet. Possible? Rules: 1 letter = 1 letter, and never 2 letters = 1 letter. {_truth}",
    "string A is {one} string B is {two} — isomorphic, yes or no (True/False)",
    "Kind sir, I must know if {one} and {two} are isomorphic. Letter goes to letter, always same, no sharing. {_truth} {_why}",
    "Define the pattern of a word as follows: number the letters by first appearance (first new letter 1, second new letter 2, ...) and write the numbers. Have {one} and {two} one pattern? {_truth}",
    "QUIZ {_no}\nword 1: {one}\nword 2: {two}\nTrue, if a substitution turns word 1 into word 2 and its inverse turns word 2 into word 1.",
    "assert is_isomorphic({one}, {two})  # does the assertion hold? {_truth}",
    "The spy sends {one}; his colleague receives {two}. If the cipher is a plain letter-for-letter one, can these belong together? {_truth}",
    "{one} ~ {two} ? (~ : equal letter structure) {_truth}",
    "Socks on two lines: {one} on the first, {two} on the second, letters being designs. Dye every design into another one, no two designs into the same. Could line one become line two? {_truth}",
    "It doesn't matter what the letters are, only which places carry equal ones. In that sense, is {one} like {two}? {_truth}",
    "Say True when {pair} are isomorphic; otherwise say False.",
)  # fmt: skip

NOTE_STORIES = (
    *NOTE_STORIES,
    "{_hi} I cut letters out of a headline, {letters}. Each snippet can be glued once. My message: {note}. Does it work out? {_truth} {_why}",
    "Do I have what it takes to write {note}? My box of letters: {letters}. {_truth}",
    "supply {letters} / demand {note} / every letter of the demand must be met from the supply, counting copies / met? {_truth}",
    "{_person} bakes letter biscuits. On the tray lie {letters}. {_other} would like a plate saying {note}. Can it be laid, no biscuit used twice? {_truth}",
    "{note} ⊆ {letters} as multisets? {_truth}",
    "Kidnapper's dilemma: the newspaper has {letters}, the letter must read {note}. {_truth}",
    "For each character: how often is it in {note}? How often in {letters}? If the first number is ever bigger than the second, say False, else True.",
    "Bananagrams! Tiles in hand: {letters}. Word on my mind: {note}. Do the tiles suffice? {_truth}",
    "can {letters} make {note}? letters used at most once each",
    "Take {letters} apart. Use some of the pieces (not all need be used) to build {note}. Is that possible? {_truth}",
    "GIVEN a string {letters}\nASKED whether its characters, each taken once at most, can be put together to {note}\n{_truth}",
    "Please, from letter of {letters} is possible to make {note}? {_truth}",
    "The neon shop has tubes {letters} left over from an old sign. New sign: {note}. Enough tubes? {_truth}",
    "To spell {note} I raid my magnets {letters}. Will I be short of a letter? Say True if it can be spelled and False if it can't.",
    "source={letters} target={note} reuse=no -> feasible? {_truth}",
    "Exam {_no}: a print shop owns exactly the types {letters}. Is the line {note} printable in one go? {_truth}",
    "The wizard can only cast {note} if its letters float in the cauldron: {letters}. Does the spell succeed? {_truth}",
    "Word wanted: {note}. Letters on offer: {letters}. Verdict (True = it can be written, False = something is missing):",
)  # fmt: skip

GROUP_STORIES = (
    *GROUP_STORIES,
    "{_hi} I shook some words and now I can't tell who is whose cousin. Cousins have the same letters, just in another order. Make one list per cousinhood, please ({_out}). The words: {words} {_why}",
    "{words}{_nl}Which of them are made from the same letters? Give a {_out}.",
    "Anagram classes, {_out}: {words}",
    "Sort the letters inside each word, compare, and throw equal ones into one pot. I don't want to see the sorted letters, just the pots with the original words as a {_out}. Words: {words}",
    "GROUP BY letters: {words}. Output: {_out}",
    "Please put together words what have same letters. List: {words}. Write {_out}.",
    "Letter jumbles from a party game lie mixed up on the table: {words}. Jumbles of one word form a pile. Piles as a {_out}, please.",
    "{_person} says that tea, ate and eat belong together while tan doesn't. By {_person}'s logic, how are these grouped? {words} ({_out})",
    "partition({words}, by=anagram)  # -> {_out}",
    "Find each set of words that are permutations of one another. A word without such a partner forms a set of its own. {words}. Format: {_out}",
    "Exam {_no}: let two strings be equivalent when one is a rearrangement of the other. Give the equivalence classes of {words} ({_out}).",
    "The zoo of words has cages. In one cage live only words with identical letters. Put {words} in their cages, {_out}.",
    "words: {words} | wanted: anagrams together | shape: {_out}",
    "Our crossword editor has {words} on slips and asks which ones are anagrams of which. Return a {_out}.",
    "Here's a list, {words}. Same ingredients, same bowl! Show the bowls as a {_out}.",
    "Cluster the following by their multiset of characters.{_nl}{words}{_nl}{_out} please",
)  # fmt: skip

SWAP_STORIES = (
    *SWAP_STORIES,
    "{_hi} I have a row of cards, each showing 0 or 1: {bits}. I can pick up any two and put each where the other was; that costs one coin. At the end no two cards side by side may be the same. What is the smallest number of coins? If no amount of coins helps, -1. {_why}",
    "{bits}: fewest two-place exchanges until it goes 0 1 0 1 or 1 0 1 0? -1 if none.",
    "Chess-board row. Dark squares are 1, light ones 0, and somebody glued them as {bits}. Peel off two and exchange them, again and again. Minimum number of exchanges to a proper row?{_else}",
    "Let me explain what I mean by a move: choose two positions, however far apart, and swap what is there. Don't flip, insert or delete. Now {bits} has to alternate. How many moves at least?{_else} {_number}",
    "Min swaps, alternating, {bits}?{_else}",
    "There stand cups up (1) and down (0): {bits}. {_person} exchanges two cups at a time until up and down take turns. With the best choice, how often does {_person} exchange?{_else}",
    "string {bits}\nneighbours must differ\nallowed: swapping two characters at any positions\nanswer: least number of swaps or -1",
    "Please, minimal number of swap (any two bits) so string {bits} is alternate. If not possible say -1. {_number}",
    "Zebra crossing! Stripes 1 = white and 0 = black lie as {bits}. How many pairs of stripes must trade places, at the least, for a proper zebra?{_else}",
    "Given {bits}: count zeros, count ones; if they differ by more than 1 it's hopeless (-1). Otherwise, how many swaps of arbitrary pairs make it alternate? {_number}",
    "Two teams, 0 and 1, queue up as {bits}. The referee wants them to alternate and sends two players at a time to each other's spot. Fewest times?{_else}",
    "swap_count({bits})  # any i, j; goal: s[k] != s[k+1] for all k; else -1",
    "Traffic lights in a row show {bits} (1 = green). We may exchange two lamps in one go. How many goes until green and red alternate, in the best case?{_else}",
    "In how few exchanges of symbols does {bits} turn into a word without equal neighbours?{_else}",
    "From {bits} to an alternating word, swapping two bits at a time: how many swaps?{_else}",
    "The bracelet {bits} (0 pearl, 1 coral) is laid open. The jeweller swaps a pearl with a coral in one minute. Minutes needed until no two alike are side by side?{_else}",
)  # fmt: skip

SWAP_QUESTIONS = (
    *SWAP_QUESTIONS,
    "minimum swaps so that {bits} alternates?",
)  # fmt: skip
