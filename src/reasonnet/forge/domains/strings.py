"""Strings: the letters of one given word (or of a number in digits)."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains.text_stock import NAMES, PALINDROMES, WORDS, made_up, parts, some_word
from reasonnet.forge.wording import Family, Marked, Slot, join, mark, ordinal, word

_KINDS = ("the word ", "the word ", "the word ", "the name ", "the string ", "the text ", "the term ")


def _shown(rng: Random, text: str) -> Marked:
    """Write the word, in a third of cases after 'the word' or the like."""
    if rng.random() >= 0.3:
        return word(rng, text)
    if text.isdigit():
        return join(rng.choice(("the number ", "the number ", "the integer ", "the code ")), word(rng, text))
    return join(rng.choice(_KINDS), word(rng, text))


def _frame(rng: Random) -> dict[str, Slot]:
    person, other = rng.sample(NAMES, 2)
    return {
        "_person": person,
        "_other": other,
        "_other_word": rng.choice(WORDS),
        "_count": str(rng.randint(2, 40)),
        "_place": rng.choice(
            parts(
                "a mug|a banner|a poster|a T-shirt|a shop sign|a cake|a mural|a name tag|a tombstone|"
                "a licence plate|a book cover|a keyboard|a medal|a lunch box|a billboard",
                "|",
            )
        ),
    }


def _word(rng: Random) -> dict[str, Slot]:
    return {"word": _shown(rng, some_word(rng)), **_frame(rng)}


def _plural(rng: Random, letter: str) -> Marked:
    """Write a letter as something to be counted: `r's`, `Rs`, `letters r`, `letter r`s."""
    upper = letter.upper()
    big = upper if rng.random() < 0.4 else letter
    apostrophe = rng.choice("'''’")
    shapes: list[Marked] = [mark(f"{letter}{apostrophe}s", "letter")] * 6
    shapes += [mark(f"{upper}{apostrophe}s", "letter")] * 4 + [mark(f"{upper}s", "letter")] * 4
    shapes += [mark(f"{letter}s", "letter")]
    shapes += [mark(big, "letter")] * 2
    shapes += [join("letter ", mark(f"{big}{apostrophe}s", "letter"))]
    shapes += [join("letters ", mark(big, "letter"))]
    shapes += [join('"', mark(big, "letter"), rng.choice(['"s', '"', '"\'s']))] * 2
    shapes += [join("'", mark(big, "letter"), rng.choice(["'s", "'"]))] * 2
    shapes += [join("times the letter ", mark(big, "letter"))]
    return rng.choice(shapes)


def _single(rng: Random, letter: str, role: str = "letter") -> Marked:
    """Write a letter on its own: r, R, "r", 'r', the letter r."""
    big = letter.upper() if rng.random() < 0.25 else letter
    left, right = rng.choice([("", "")] * 4 + [('"', '"')] * 2 + [("'", "'")] * 3 + [("“", "”"), ("`", "`")])
    return join(left, mark(big, role), right)


def _count_letter(rng: Random) -> dict[str, Slot]:
    text = some_word(rng)
    letters = [char for char in text if char.isalpha()] or [text[0]]
    kind = rng.random()
    if kind < 0.5:  # a letter that occurs most often
        letter = max(letters, key=lambda char: (letters.count(char), rng.random()))
    elif kind < 0.85:
        letter = rng.choice(letters)
    else:
        letter = rng.choice("abcdefghijklmnopqrstuvwxyz")
    if text.isdigit():
        letter = rng.choice(text)
    letter = letter.lower()
    single = _single(rng, letter)
    prefixed = join("the letter ", single) if rng.random() < 0.6 else single
    return {
        "letter": single,
        "_the_letter": prefixed,
        "_letters": _plural(rng, letter),
        "word": _shown(rng, text),
        **_frame(rng),
    }


def _palindrome(rng: Random) -> dict[str, Slot]:
    kind = rng.random()
    if kind < 0.26:
        text = rng.choice(PALINDROMES)
    elif kind < 0.38:
        half = made_up(rng, rng.randint(2, 6))
        text = half + half[::-1][rng.randint(0, 1) :]
    elif kind < 0.5:
        half = str(rng.randint(1, 10 ** rng.randint(1, 5)))
        text = half + half[::-1][rng.randint(0, 1) :]
        text = text if len(text) > 1 else text * 2
    elif kind < 0.62:
        text = str(rng.randint(10, 10 ** rng.randint(3, 8)))
    elif kind < 0.74:  # nearly one
        half = made_up(rng, rng.randint(3, 6))
        chars = list(half + half[::-1])
        chars[rng.randrange(len(chars) // 2)] = rng.choice("aeioutrnsl")
        text = "".join(chars)
    elif kind < 0.8:  # a palindrome with one letter too many
        text = rng.choice(PALINDROMES) + rng.choice("abcdest")
    else:
        text = rng.choice(WORDS)
    return {"word": _shown(rng, text), **_frame(rng)}


def _nth(rng: Random, place: int, size: int) -> str:
    if place == size and rng.random() < 0.6:
        return rng.choice(["last", "last", "final", "very last"])
    if place == size - 1 and rng.random() < 0.5:
        return rng.choice(["second to last", "second-to-last", "next to last", "penultimate", "2nd to last"])
    if place == size - 2 and place > 1 and rng.random() < 0.35:
        return rng.choice(["third to last", "third-to-last", "3rd to last", "third from last"])
    return ordinal(rng, place)


def _letter_at(rng: Random) -> dict[str, Slot]:
    text = some_word(rng)
    place = rng.randint(1, len(text)) if rng.random() < 0.8 else len(text)
    back = len(text) - place + 1
    return {
        "position": _nth(rng, place, len(text)),
        "_number": mark(str(place), "position"),
        "_from_end": mark(f"{ordinal(rng, back)} {rng.choice(['letter ', 'character ', 'letter ', ''])}from the {rng.choice(['end', 'end', 'back'])}", "position"),
        "_letter": rng.choice(["letter", "letter", "letter", "character", "char"]),
        "word": _shown(rng, text),
        **_frame(rng),
    }


def _replace(rng: Random) -> dict[str, Slot]:
    text = some_word(rng)
    letters = [char for char in text if char.isalnum()] or ["a"]
    old = rng.choice(letters) if rng.random() < 0.93 else rng.choice("abcdefgh")
    new = rng.choice([c for c in "abcdefghijklmnopqrstuvwxyzaeiouaeiouxz" if c != old])
    if old.isdigit():
        new = rng.choice([c for c in "0123456789" if c != old])
    if rng.random() < 0.06:
        new = rng.choice("*#-_")
    big = rng.random() < 0.15
    old, new = (old.upper(), new.upper()) if big else (old, new)
    left, right = rng.choice([("", "")] * 5 + [('"', '"')] * 2 + [("'", "'")] * 3 + [("“", "”"), ("`", "`")])
    prefix = "the letter " if rng.random() < 0.3 else ""
    apostrophe = rng.choice("''’")
    olds = rng.choice(
        [mark(f"{old}{apostrophe}s", "old")] * 5
        + [join(left, mark(old, "old"), right)] * 2
        + [mark(f"{old.upper()}s", "old"), join('"', mark(old, "old"), '"s')]
    )
    news = rng.choice([mark(f"{new}{apostrophe}s", "new")] * 4 + [mark(f"{new.upper()}s", "new")]) if new.isalnum() else mark(new, "new")
    return {
        "old": join(prefix, left, mark(old, "old"), right),
        "_old": join(left, mark(old, "old"), right),
        "_olds": olds,
        "new": join(prefix, left, mark(new, "new"), right),
        "_new": join(left, mark(new, "new"), right),
        "_news": news,
        "word": _shown(rng, text),
        **_frame(rng),
    }


_W = {"word": "word"}

FAMILIES: tuple[Family, ...] = (
    Family(
        skill="strings/reverse",
        sample=_word,
        nouns=(
            "the string you get from {word} when the last character goes first",
            "{word} run through a reverse function",
            "what {word} turns into backwards",
            "the inversion of the letter order in {word}",
            "the back-to-front version of {word}",
            "{word} typed from its final letter to its first",
            "{word} backwards", "{word} in reverse", "the reverse of {word}", "{word} reversed", "the reversal of {word}",
            "{word} spelled backwards", "{word} written from right to left", "the mirror image of {word}",
            "{word} from back to front", "the backward spelling of {word}", "the letters of {word} in reverse order",
            "reverse({word})", "reverse of {word}", "{word} with its letters in the opposite order", "{word} read from the end",
            "the reversed form of {word}", "{word} turned around letter by letter", "{word}[::-1]",
        ),
        clauses=(
            "what that makes if {word} is spelled from right to left",
            "how {word} would be written by someone who starts at its last letter",
            "what you'd read if {word} were printed on the inside of a window",
            "what is left on the screen after reversing {word}",
            "how one spells {word} from the end",
            "what {word} is backwards",
            "what {word} looks like backwards", "how {word} is spelled backwards", "how to write {word} in reverse",
            "what you get when you reverse {word}", "what {word} becomes when read right to left",
            "what comes out if the letters of {word} are flipped around", "how {word} reads from the last letter to the first",
            "what {word} would be in mirror writing", "what {word} says when you hold it up to a mirror",
            "which string results from reversing {word}",
        ),
        commands=(
            "string reverse {word}",
            "in reverse: {word}",
            "unscramble the backwards spelling: the original is {word}, show it reversed",
            "begin at the end of {word} and copy each letter until you hit the start",
            "play {word} in rewind",
            "recite {word} last letter to first letter",
            "encode {word} by writing it from right to left",
            "twist {word} round so its end becomes its beginning",
            "toggle {word} to its backward spelling",
            "reverse: {word}",
            "rev {word}",
            "{word} -> reversed",
            "backwards please: {word}",
            "do {word} backwards",
            "swap {word} end for end",
            "unspool {word} from its tail",
            "reverse {word}", "spell {word} backwards", "write {word} backwards", "flip {word} around", "turn {word} around letter by letter",
            "write {word} in reverse", "reverse the letters in {word}", "reverse the order of the letters of {word}", "print {word} reversed",
            "give me {word} from back to front", "read {word} from right to left", "type {word} starting with its last letter",
            "invert the letter order of {word}", "take {word} and spell it the other way round", "say {word} backwards",
            "mirror {word}", "output {word} in reverse order", "put the letters of {word} in the opposite order", "return {word} back to front",
            "rewrite {word} with the last letter first and the first letter last",
        ),
        questions=(
            "{word}, other way round?",
            "backwards, {word} would be?",
            "what does {word} give in the opposite direction?",
            "how would Leonardo, who wrote from right to left, have put {word}?",
            "whats the reversed string for {word}?",
            "if the first letter of {word} goes last and the last goes first and so on, what do I have?",
            "what does reversed({word}) print once joined?",
            "{word} in reverse?",
            "whats {word} backwards?",
            "how do I say {word} starting at the end?",
            "which letters do I type, in order, to get {word} from the end to the start?",
            "what is {word} spelled backwards?", "what's {word} in reverse?", "how do you spell {word} backwards?", "how would {word} look if you wrote it backwards?",
            "what does {word} become when reversed?", "what do you get if you reverse {word}?", "which word do I get by reading {word} from right to left?",
            "what does {word} read as from the end to the start?", "{word} backwards is what?", "how is {word} written the other way round?",
            "if I flip {word}, what does it say?", "what would {word} be with its letters turned around?", "what comes out when the letters of {word} are put in reverse order?",
            "how does one write {word} from back to front?",
        ),
        stories=(
            "We name the new drink after {word}, only reversed. What goes on the label?",
            "{_person}'s ambulance sticker must read {word} in a rear-view mirror, so it is printed with the letters in reverse. What is printed?",
            "For band practice {_other} renamed the group: same letters as {word}, just back to front. What's the new name?",
            "Password hint: it's {word} but you start at the last letter. So the password is?",
            "In my Python homework I had to print {word} with a step of -1. What appears?",
            "The beads on the bracelet spell {word} if you go clockwise. What do they spell going counter-clockwise from the last bead?",
            "{_person} texted me {word} but asked for it the wrong way round. What should have been sent?",
            "A scrolling display shows the letters of {word} in the reverse order by mistake. What do passers-by read?",
            "Ok so {word}, but backwards. What is it?",
            "{_person}'s nickname is {word} spelled backwards. What is the nickname?",
            "{_person} looks at {word} in a mirror and reads the letters from right to left. What does {_person} read?",
            "In our secret code every word is written backwards. How do we write {word}?",
            "A robot says everything backwards. Somebody tells it to say {word}. What does it say?",
            "{_person} has put {word} on {_place}, but the stencil was the wrong way round and the letters came out in reverse order. What does it say now?",
            "My program pushes the letters of {word} on a stack and pops them all. What string comes out?",
            "For a magic trick {_person} needs {word} spelled from the last letter to the first. What should the card say?",
            "The elves of this game speak in reverse. I want to greet them with {word}. What do I type?",
            "I'm making a puzzle for {_other}. It has {_count} words and each is reversed. Number 1 is {word}. What do I print?",
            "We read the tape the wrong way round, so {word} came in last letter first. What did we see?",
            "Letter tiles spelling {word} lie on the table. {_person} walks to the other end and lays them out in the opposite order. What do the tiles spell?",
            "Take {word}. Start with the last letter and go back to the first. What have you got?",
            "{_other} writes from right to left for fun. Today's word is {word}. What would we read from left to right?",
        ),
        accepts=_W,
        gives="word",
    ),
    Family(
        skill="strings/length",
        sample=_word,
        nouns=(
            "how long {word} is, in letters",
            "the letters of {word}, counted",
            "the number of squares {word} needs in a grid",
            "the string length of {word}",
            "the number of keystrokes it takes to type {word}",
            "the total of all letters in {word}, vowels and consonants alike",
            "the number of letters in {word}", "the length of {word}", "the letter count of {word}", "the number of characters in {word}", "the character count of {word}",
            "the total number of letters of {word}", "len({word})", "length of {word}", "the count of letters in {word}", "the size of {word} in letters",
            "the amount of letters in {word}", "the word length of {word}", "the number of letters needed to write {word}",
        ),
        clauses=(
            "what len returns for {word}",
            "how many letters altogether there are in {word}",
            "how many positions {word} takes up",
            "whether {word} has few or many letters, as a number",
            "what the length of {word} is",
            "how many characters there are in {word}",
            "how many letters {word} has", "how long {word} is", "how many letters there are in {word}", "how many characters {word} consists of",
            "how many letters are in {word}", "of how many letters {word} is made", "how many letters you need to spell {word}", "how many letters long {word} is",
            "how many boxes {word} fills in a crossword",
        ),
        commands=(
            "letter count, {word}",
            "chars in {word}",
            "word length of {word} pls",
            "add up all letters of {word}, vowels and consonants together",
            "spell out {word} and keep count of the letters",
            "get the string size of {word}",
            "evaluate the character length of {word}",
            "quantify the letters in {word}",
            "length: {word}",
            "letters in {word}, count them",
            "count {word}'s letters",
            "size up {word} by its letters",
            "number the letters of {word} and give the last number",
            "count the letters in {word}", "count the letters of {word}", "count how many letters {word} has", "give the length of {word}", "work out how many letters {word} contains",
            "determine the length of {word}", "compute the number of characters in {word}", "measure how long {word} is in letters", "count every letter in {word}",
            "report the letter count for {word}", "state how many letters make up {word}", "say how many letters long {word} is", "tally the letters of {word}",
            "check the number of letters in {word}",
        ),
        questions=(
            "length of {word}?",
            "{word} is how many letters long?",
            "number of characters in {word}?",
            "how many letters, all in all, does {word} run to?",
            "how many letters would I have to cut out of paper for {word}?",
            "what does LEN give in Excel for {word}?",
            "how many of the spaces on a form get filled by {word}?",
            "is {word} a five-letter word, or how many letters is it?",
            "how many consonants and vowels together are in {word}?",
            "is {word} short enough, how many letters has it got?",
            "{word}: how many letters?",
            "how many letters in {word}?",
            "how many symbols does the word contain: {word}?",
            "what is the word length of {word}?",
            "how many letters are in {word}?", "how many letters does {word} have?", "how long is {word}?", "what is the length of {word}?", "how many characters does {word} contain?",
            "how many letters are there in {word}?", "{word} has how many letters?", "of how many letters does {word} consist?", "how many letters does it take to spell {word}?",
            "how many letters make up {word}?", "how many letters long is {word}?", "what's the letter count of {word}?", "how many characters long is {word}?", "how many letters do I need to write {word}?",
            "how many letters do you type for {word}?", "in {word}, how many letters are there altogether?",
        ),
        stories=(
            "{_person} hangs bunting with one flag per letter for {word}. How many flags go up?",
            "The username field allows {_count} characters. {_person} enters {word}. How many characters has it used?",
            "Knitting pattern: each letter of {word} gets its own square. How many squares do I knit?",
            "At the engraver's in town they bill by letter, and {_other} wants {word}. How many letters are on the bill?",
            "Wordle-style game: tonight's solution is {word}. How many boxes does each row need?",
            "Cheerleaders hold up one letter each to show {word}. How many cheerleaders does that take?",
            "We bake letter cookies for {word}, vowels and consonants alike. How many cookies?",
            "Someone carved {word} into the bench, letter by letter. How many letters did they carve?",
            "I have to fit {word} on {_place}. How many letters must fit?",
            "The longest entry in my list is {word}. What is its length in letters?",
            "{_person} paints {word} on {_place} and is paid by the letter. For how many letters is {_person} paid?",
            "A sign maker charges per letter. I want {word} on the sign. How many letters do I pay for?",
            "In the crossword the answer is {word}. How many squares does it fill?",
            "Each letter of {word} is embroidered on its own cushion. How many cushions are needed?",
            "{_person} ices one biscuit for every letter in {word}. How many biscuits is that?",
            "Tiles for a board game: I lay down {word}. How many tiles did I use?",
            "{_person} is {_count} years old and has just learnt to spell {word}. How many letters is that?",
            "Every letter balloon shows one letter and we want to show {word}. How many balloons do we buy?",
            "My form only takes short entries. I entered {word}. How many characters did I enter?",
            "We stamp {word} into leather, one stroke per letter. How many strokes?",
            "In hangman you draw one dash for each letter. The secret is {word}. How many dashes do you draw?",
            "{_person} typed {word} and pressed one key for each letter. How many keys were pressed?",
        ),
        accepts=_W,
        gives="number",
    ),
    Family(
        skill="strings/count-letter",
        sample=_count_letter,
        nouns=(
            "{letter} count in {word}",
            "occurrences of {_the_letter} in {word}",
            "the number of places in {word} where {_the_letter} stands",
            "the number of letters in {word} equal to {letter}",
            "{word}, number of {_letters}",
            "the number of {_letters} in {word}", "the count of {_the_letter} in {word}", "the number of times {_the_letter} appears in {word}", "the number of occurrences of {_the_letter} in {word}",
            "the frequency of {_the_letter} in {word}", "the total of {_letters} in {word}", "{word}.count({letter})", "the amount of {_letters} in {word}",
            "count of {_the_letter} in {word}", "number of {_letters} in {word}", "the tally of {_letters} in {word}",
        ),
        clauses=(
            "how many letters of {word} equal {letter}",
            "how many hits a search for {_the_letter} in {word} gives",
            "how many {_letters} are hiding in {word}",
            "how many letters {word} would lose if each {letter} were deleted",
            "how many instances of {_the_letter} {word} holds",
            "how many times {_the_letter} is found in {word}",
            "how many {_letters} are in {word}", "how many {_letters} {word} has", "how many {_letters} there are in {word}", "how often {_the_letter} appears in {word}", "how many times {_the_letter} occurs in {word}",
            "how many times {word} contains {_the_letter}", "how many of the letters in {word} are {_letters}", "how frequently {_the_letter} shows up in {word}", "how many {_letters} you need to spell {word}",
        ),
        commands=(
            "{letter} in {word}: how often, count",
            "in the word below count {letter}: {word}",
            "scan {word} for {letter} and total the matches",
            "search {word} for {_the_letter} and report the number of hits",
            "find each {letter} of {word} and number them",
            "keep a tally each time {letter} comes by in {word}",
            "inspect {word} letter by letter and count only {letter}",
            "highlight every {letter} in {word} and give their number",
            "letter {letter}, word {word}: count",
            "count {letter} in {word}",
            "number of {_letters}, {word}",
            "given {word}, report how often {_the_letter} turns up",
            "count the {_letters} in {word}", "count how many times {_the_letter} appears in {word}", "count the occurrences of {_the_letter} in {word}", "count {_the_letter} in {word}", "look at {word} and count the {_letters}",
            "count all {_letters} in {word}", "tally the {_letters} in {word}", "go through {word} and count every {letter}", "determine how often {_the_letter} occurs in {word}", "in {word}, count the {_letters}",
            "find how many {_letters} {word} contains", "say how many {_letters} there are in {word}", "check how many times {_the_letter} is used in {word}", "work out the number of {_letters} in {word}",
        ),
        questions=(
            "number of {_letters} in {word}?",
            "{letter} occurs how many times in {word}?",
            "how often {letter} in {word}?",
            "how many {_letters} when you write {word}?",
            "does {word} have one {letter}, two, or how many?",
            "if you removed every {letter} from {word}, how many letters would go?",
            "what is the frequency of {_the_letter} in {word}?",
            "looking at {word} letter by letter, how many are {_letters}?",
            "for {word}, what does count({letter}) return?",
            "how many tiles with {letter} do I need to lay {word}?",
            "{word}: how many {_letters}?",
            "how many {_letters} has {word} got?",
            "what is the count of {_the_letter} in {word}?",
            "how many instances of {_the_letter} does {word} hold?",
            "is there any {letter} in {word}, and how many?",
            "how many {_letters} would you find when you spell out {word}?",
            "how many times must I press the {letter} key to type {word}?",
            "how many {_letters} are in {word}?", "how many {_letters} are there in {word}?", "how many {_letters} does {word} have?", "how many times does {_the_letter} appear in {word}?", "how often does {_the_letter} occur in {word}?",
            "{word} has how many {_letters}?", "how many {_letters} in {word}?", "how many times is {_the_letter} used in {word}?", "in {word}, how many {_letters} are there?", "how many {_letters} do you see in {word}?",
            "how many of the letters of {word} are {_letters}?", "what's the number of {_letters} in {word}?", "how many {_letters} does {word} contain?", "how often do you write {_the_letter} when you spell {word}?",
            "what number of {_letters} would I need to spell {word}?", "how many times do I find {_the_letter} in {word}?", "how many {_letters} can be found in {word}?", "when spelling {word}, how many {_letters} do you use?",
        ),
        stories=(
            "Spell {word} out loud and clap whenever you say {letter}. How many claps?",
            "{_person} is allergic to {_the_letter}, haha. How many of them are in {word}?",
            "For the school play, {word} is on {_place}, and each {letter} lights up. How many lights is that?",
            "Ctrl+F for {_the_letter} in a file that just says {word}. How many matches are shown?",
            "In the game every {letter} is worth one coin. {_other} played {word}. How many coins?",
            "The sticker sheet has {_count} stickers of each letter. How many {_letters} get used up for {word}?",
            "My little brother collects {_letters}. How many would he find in {word}?",
            "A monkey eats every {letter} it sees. It is shown {word}. How many letters does it eat?",
            "Everyone gets this wrong: how many {_letters} are in {word}?",
            "The stencil set has only {_count} {_letters}. How many of them does {word} use up?",
            "{_person} puts {word} on {_place} and wants the {_letters} in gold. How many golden letters are needed?",
            "The {letter} key on my keyboard is broken. I want to type {word}. How many times do I miss it?",
            "In the wheel game the phrase is {word} and {_person} calls {_the_letter}. How many of them are uncovered?",
            "I'm arguing with {_other} about {word}: how many {_letters} does it have?",
            "We sell wooden letters. A customer orders {word}. How many {_letters} do I have to pack?",
            "{_person} circles every {letter} in {word}. How many circles is that?",
            "{_other} says there are {_count} {_letters} in {word}. That must be wrong. How many are there really?",
            "Hangman: the secret is {word}. Somebody guesses {_the_letter}. At how many places do I write it?",
            "A typesetter needs the right number of {_letters} for {word}. How many?",
            "A child colours the {_letters} in {word} red. How many letters turn red?",
            "My code loops over {word} and adds 1 whenever it meets {_the_letter}. What does the counter show at the end?",
            "Take {word}. Cross out each {letter}. How many letters did you cross out?",
            "{_person} loves {_the_letter} and hears {word}. How many times does it come up?",
        ),
        accepts=_W,
        gives="number",
    ),
    Family(
        skill="strings/count-vowels",
        sample=_word,
        nouns=(
            "the number of vowels appearing in {word}",
            "vowel count, {word}",
            "the number of non-consonants in {word}",
            "the sum of the a's, e's, i's, o's and u's in {word}",
            "the vowel tally for {word}",
            "the number of vowels in {word}", "the vowel count of {word}", "the count of vowels in {word}", "the total number of vowels {word} has", "the amount of vowels in {word}", "vowels in {word}",
            "the number of letters in {word} that are vowels", "the number of a, e, i, o and u letters in {word}", "the vowel total of {word}", "number of vowels in {word}", "the number of vowel letters in {word}",
        ),
        clauses=(
            "how many vowels in all there are in {word}",
            "how many letters of {word} belong to the set aeiou",
            "how many letters in {word} can be sung on",
            "how many letters get lost if you drop the vowels of {word}",
            "what number of vowels {word} has",
            "how many letters remain of {word} without its consonants",
            "how many vowels are in {word}", "how many vowels {word} has", "how many vowels there are in {word}", "how many of the letters of {word} are vowels", "how many vowels {word} contains", "how many a, e, i, o, u letters {word} has",
            "how many times a vowel appears in {word}", "how vowel-rich {word} is, that is how many vowels it has", "how many vowels you need to write {word}",
        ),
        commands=(
            "vowels: {word}",
            "{word}, count vowels",
            "number the vowels in {word}",
            "find each vowel in {word} and add them up",
            "mark the vowels in {word} and give their number",
            "ignore the consonants of {word} and count what is left",
            "scan {word} for a, e, i, o, u and total the hits",
            "sum the vowels of {word}",
            "report how many vowels {word} is built from",
            "vowels in {word}: count",
            "vowel count {word}",
            "count only the vowels of {word}, not the consonants",
            "tot up the vowels in {word}",
            "count the vowels in {word}", "count the vowels of {word}", "count how many vowels {word} has", "count all vowels in {word}", "tally the vowels in {word}", "go through {word} and count the vowels", "give the vowel count for {word}",
            "work out how many vowels {word} contains", "determine the number of vowels in {word}", "look at {word} and count its vowels", "count every a, e, i, o and u in {word}", "in {word}, count the vowels", "compute the number of vowels in {word}",
        ),
        questions=(
            "vowels in {word}?",
            "{word}, how many vowels?",
            "vowel count of {word}?",
            "how many letters of {word} are not consonants?",
            "if all vowels are struck from {word}, how many letters are gone?",
            "what does {word} have in the way of vowels, in number?",
            "how many times does a vowel come up in {word}?",
            "how many a's, e's, i's, o's and u's does {word} have in total?",
            "does {word} have two vowels, three, or how many?",
            "how many of aeiou, repeats counted, are in {word}?",
            "{word}: how many vowels?",
            "how many vowels has {word} got?",
            "if I strip the consonants from {word}, how many letters are left?",
            "how many vowel sounds are written in {word}, counting the letters a, e, i, o, u?",
            "how many vowels are in {word}?", "how many vowels are there in {word}?", "how many vowels does {word} have?", "how many vowels does {word} contain?", "{word} has how many vowels?", "what is the vowel count of {word}?", "how many of the letters in {word} are vowels?",
            "in {word}, how many vowels are there?", "how many vowels in {word}?", "what's the number of vowels in {word}?", "how many vowels do you find in {word}?", "how many vowels can you count in {word}?", "how many vowel letters make up {word}?", "how many letters of {word} are a, e, i, o or u?",
        ),
        stories=(
            "Every vowel costs {_count} euros on the quiz show; {_person} needs all of {word}. How many vowels must be bought?",
            "Clap on each vowel of {word}. How many claps do we hear?",
            "The choir stretches the vowels of {word}. How many notes are stretched?",
            "{_other} writes {word} as if it had no vowels at all. How many letters does {_other} leave out?",
            "My loop adds one if char in \"aeiou\" while reading {word}. What is the total?",
            "Homework for {_person}: underline a, e, i, o, u in {word}. How many letters get underlined?",
            "On {_place} the consonants in {word} are black and the vowels blue. How many blue letters are there?",
            "The kids pick the vowels out of the letter soup for {word}. How many do they fish out?",
            "{_person} says {word} is full of vowels. How many has it got?",
            "Not counting y: how many vowels are in {word}?",
            "{_person} buys vowels on a game show to complete {word}. How many vowels does it hold?", "We paint the vowels of {word} in red on {_place}. How many letters are red?",
            "In singing class each vowel of {word} is held for a beat. How many vowels are there?", "{_person} must underline all vowels in {word}. How many lines does {_person} draw?",
            "A printer ran out of vowels, so all of them are missing from {word}. How many letters are missing?", "I'm teaching {_other} about vowels and consonants and picked {word}. How many of its letters are vowels?",
            "My texting style drops all vowels. How many letters do I save when I type {word}?", "Each vowel in a word earns one coin. {_person} plays {word}. How many coins is that?",
            "The spelling bee gives a point for each vowel. The word was {word}. How many points?", "{_person} turns each vowel of {word} into a star. How many stars are there?",
            "For a cipher we replace vowels by digits. How many digits will {word} contain?",
        ),
        accepts=_W,
        gives="number",
    ),
    Family(
        skill="strings/is-palindrome",
        sample=_palindrome,
        clauses=(
            "whether {word} is a palindrome or just another word",
            "if it makes no difference from which end {word} is read",
            "whether the first half of {word} mirrors the second half",
            "if {word} comes out unchanged from a mirror of its letter order",
            "if the letters of {word} are the same from the back",
            "whether {word} and its reverse are identical",
            "whether flipping {word} leaves it unchanged",
            "whether {word} is a palindrome", "if {word} is a palindrome", "whether {word} reads the same backwards", "if {word} reads the same forwards and backwards", "whether {word} is the same in both directions", "whether {word} stays the same when reversed",
            "if reversing {word} changes anything or it stays the same", "whether {word} is symmetric", "if {word} counts as a palindrome", "whether you can read {word} from either end", "whether {word} is spelled the same from right to left",
            "whether {word} equals its own reverse", "if {word} is palindromic", "whether or not {word} is a palindrome",
        ),
        commands=(
            "palindrome: {word}",
            "is-palindrome {word}",
            "{word}: check palindrome",
            "read {word} from both ends and see whether it matches",
            "establish whether {word} is a palindrome",
            "prove or disprove that {word} is a palindrome",
            "assess whether {word} is symmetric letter by letter",
            "validate {word} as a palindrome",
            "tell me if {word} backwards is the same thing",
            "{word}, palindrome yes or no",
            "palindrome test {word}",
            "find out if {word} can be read both ways",
            "say if {word} is a palindrome, yes or no",
            "check whether {word} is a palindrome", "test if {word} is a palindrome", "decide whether {word} is palindromic", "determine if {word} reads the same both ways", "verify that {word} is a palindrome", "say whether {word} reads the same backwards", "palindrome check: {word}",
            "figure out whether {word} is a palindrome or not", "look at {word} and say if it is a palindrome", "check {word} for being a palindrome", "see if {word} is the same backwards", "compare {word} with its reverse and say if they match", "judge whether {word} mirrors itself",
        ),
        questions=(
            "palindrome or no, {word}?",
            "{word}, same backwards?",
            "{word} a palindrome?",
            "reads the same both ways: {word}?",
            "can you flip {word} end to end and still have the same?",
            "do the first and last letters of {word} match, and so on to the middle?",
            "has {word} got the palindrome property?",
            "is the backwards spelling of {word} just the word again?",
            "should a palindrome checker say yes to {word}?",
            "does it matter from which side you read {word}?",
            "is {word} like 'racecar', the same from both ends?",
            "{word} palindrome?",
            "is {word} the same word backwards?",
            "is {word} a palindromic word or number?",
            "reading {word} from the right, is it something else or the same thing again?",
            "does flipping {word} leave it unchanged?",
            "is {word} a palindrome?", "does {word} read the same backwards?", "is {word} the same forwards and backwards?", "would you call {word} a palindrome?", "is {word} palindromic?", "does {word} stay the same when you reverse it?", "if I spell {word} backwards, do I get the same thing?",
            "is {word} spelled the same in both directions?", "can {word} be read the same way from either end?", "does {word} equal its reverse?", "is it true that {word} is a palindrome?", "{word}: palindrome or not?", "does {word} qualify as a palindrome?", "do you get {word} again when reading it from right to left?",
            "is {word} identical to its mirror image?", "is {word} unchanged by reversal?", "would {word} look the same written backwards?",
        ),
        stories=(
            "Like 'level' or 'noon', does {word} read the same from the back?",
            "{_person} named the boat {word} so that it reads the same from bow and stern. Did that work out?",
            "The gate opens only for palindromes. Somebody shows {word}. Does it open?",
            "My teacher gives {_count} points if {word} is a palindrome. Do I get the points?",
            "Two pointers start at both ends of {word} and move inwards, comparing. Do they agree all the way?",
            "{_other} tattooed {word} because it is supposedly the same in the mirror order. Is it really?",
            "I stacked the letters of {word} and popped them off again. Is the result the same as before?",
            "On the number plate I saw {word}. A palindrome?",
            "Left to right or right to left, I think {word} is the same. Am I right?",
            "{_person} spotted {word} on {_place}. Is it a palindrome?",
            "{_person} collects palindromes and found {word}. Does it belong in the collection?", "The display shows {word}. {_person} claims it reads the same from the left and from the right. Is that right?", "A password may not be a palindrome. I chose {word}. Is it a palindrome?",
            "My odometer shows {word}. Is that a palindrome?", "{_other} thinks {word} is spelled the same backwards. Is {_other} right?", "We want {_place} that reads the same from both sides, with {word} on it. Does that work?", "In the quiz {_person} had to say if {word} is a palindrome. What is the right answer?",
            "I wrote {word} on a strip of paper and turned the order of the letters around. Does it still say the same?", "For homework we look for words that are the same backwards. Someone proposed {word}. Is it one?", "My ticket has {word} on it. Tickets that read the same both ways win. Do I win?",
            "The function compares {word} with its reverse. Does it return true?", "Twins stand at the two ends of {word} and read towards each other letter by letter. Do they always call out the same letter?",
        ),
        accepts=_W,
    ),
    Family(
        skill="strings/sort-letters",
        sample=_word,
        nouns=(
            "{word} in alphabetical letter order",
            "{word} with its characters put from a to z",
            "the letters in {word}, alphabetised",
            "the anagram key of {word}",
            "the string made of {word}'s letters sorted ascending",
            "{word}, letters a-z",
            "the letters of {word} in alphabetical order", "the sorted letters of {word}", "{word} with its letters sorted", "the alphabetical arrangement of the letters in {word}", "{word} sorted alphabetically", "the letters in {word} sorted from a to z", "the alphagram of {word}", "sorted({word})",
            "{word} with the letters arranged alphabetically", "the a to z ordering of the letters of {word}", "the letters of {word} put in order",
        ),
        clauses=(
            "how {word} would be spelled if its letters stood in alphabetical order",
            "what sorted gives for {word}",
            "what the letters of {word} make when they queue up from A to Z",
            "what you read once {word} has been alphabetized letter by letter",
            "what the letters of {word} are in ABC order",
            "how {word} reads with its letters sorted",
            "what you get when you sort the letters of {word}", "how the letters of {word} look in alphabetical order", "what {word} becomes when its letters are sorted alphabetically", "how {word} looks with its letters in alphabetical order", "in what order the letters of {word} come in the alphabet",
            "which string results from sorting the letters of {word}", "what {word} turns into if its letters are lined up from a to z", "how to arrange the letters of {word} alphabetically",
        ),
        commands=(
            "alphabetize {word}",
            "letters of {word} a-z",
            "alphabetical letters: {word}",
            "jumble {word} so that its letters run through the alphabet",
            "sort a string: {word}",
            "scramble {word} into a-to-z order",
            "tidy the letters of {word} alphabetically",
            "file {word}'s letters from A onwards",
            "take the letters out of {word} and put them back by alphabet",
            "normalise {word} for anagram matching by sorting its letters",
            "sort letters: {word}",
            "letter sort {word}",
            "put {word}'s letters into ABC order",
            "sort {word} by letter",
            "shuffle {word} into alphabetical order",
            "arrange the characters of {word} in ascending order",
            "sort the letters of {word}", "sort the letters of {word} alphabetically", "put the letters of {word} in alphabetical order", "arrange the letters in {word} alphabetically", "alphabetize the letters of {word}", "order the letters in {word} from a to z", "rearrange {word} so that its letters are in alphabetical order",
            "sort the characters of {word}", "line up the letters of {word} by the alphabet", "write the letters of {word} in alphabetical order", "take {word} and sort its letters", "rewrite {word} with its letters sorted", "reorder the letters in {word} alphabetically", "arrange {word}'s letters from A to Z", "alphabetise the letters in {word}",
        ),
        questions=(
            "{word} alphabetized?",
            "letters of {word} from a to z?",
            "{word}, letters sorted, is?",
            "what does ''.join(sorted()) give for {word}?",
            "which letter string do I get when {word} is put into abc order letter by letter?",
            "how does {word} look after its letters have been arranged by the alphabet?",
            "what is left when the letters of {word} swap places until they are in alphabetical order?",
            "in ABC order, the letters of {word} would read?",
            "what do the tiles of {word} read when I line them up a, b, c?",
            "{word} with sorted letters?",
            "how do you alphabetize the letters in {word}?",
            "what do the letters of {word} look like in ABC order?",
            "what are the letters of {word} in alphabetical order?", "what do you get if you sort the letters of {word}?", "what is {word} with its letters in alphabetical order?", "how do the letters of {word} look sorted from a to z?", "what does {word} become when you alphabetize its letters?", "what string do I get by sorting the characters of {word}?",
            "how would the letters in {word} be ordered alphabetically?", "what's the alphagram of {word}?", "in alphabetical order, what are the letters of {word}?", "which string do the letters of {word} form when put in order?", "what results if the letters of {word} are arranged alphabetically?", "what do the letters of {word} spell once sorted a-z?",
            "how do I order the letters in {word} by the alphabet?",
        ),
        stories=(
            "{_person} rearranges {word} on the fridge: not backwards, but a to z. What does it say?",
            "Scrabble rack: I hold the letters of {word} and like them in alphabetical order. How does my rack look?",
            "Each child wears one letter of {word}, and they line up by alphabet. What can you read from left to right?",
            "The printer's apprentice sorts the type for {word} back into the case, a first, z last. In what order does it go?",
            "To see if {word} is an anagram of {_other_word} I first sort its letters. What do I get for the first one?",
            "The letter balloons of {word} flew off {_place} and {_other} tied them up again in ABC order. What do they spell?",
            "Counting sort on the characters of {word}: what is the output string?",
            "Take all letters of {word} and put a before b, b before c and so on. What do you write?",
            "The sorting hat orders the letters in {word} by the alphabet. What does it say?",
            "{_person} lays out the letter tiles of {word} and then arranges them from A to Z. What do the tiles show now?", "To find anagrams we sort the letters of each word first. What is the key for {word}?", "The letters of {word} line up in a queue by their place in the alphabet. What does the queue spell?",
            "My fridge magnets spell {word}. {_other} tidies them into alphabetical order. What is on the fridge now?", "A neat robot received {word} and put its letters in alphabetical order. What did it return?", "{_person} cut {word} into single letters for {_place} and filed them alphabetically. In which order do they lie?",
            "For an anagram dictionary I need {word} with sorted letters. What do I store?", "Alphabet soup: the spoon holds the letters of {word}. {_person} arranges them alphabetically on the rim. What is written there?", "In this cipher every word has its letters put in alphabetical order. What does {word} become?",
            "{_person} shuffles the letters of {word} and then sorts them a to z. What is the outcome?",
        ),
        accepts=_W,
        gives="word",
    ),
    Family(
        skill="strings/letter-at",
        sample=_letter_at,
        nouns=(
            "{_letter} {_number} out of {word}",
            "the {position} {_letter} found in {word}",
            "in {word}, the {position} {_letter}",
            "whatever {_letter} is {position} in {word}",
            "the {_letter} that comes {position} when you write {word}",
            "{word}, {position} {_letter}",
            "the {position} {_letter} of {word}", "the {position} {_letter} in {word}", "{_letter} number {_number} of {word}", "{_letter} {_number} of {word}", "the {_letter} at position {_number} in {word}", "the {_from_end} of {word}", "the {_letter} in {position} place in {word}", "{word}'s {position} {_letter}",
            "the {position} {_letter} from {word}", "the {position} {_letter} that you write in {word}", "the {position} one of the letters of {word}", "{_letter} no. {_number} in {word}", "the {position} {_letter} when spelling {word}",
        ),
        clauses=(
            "what the {position} {_letter} in {word} happens to be",
            "what {word} has as its {position} {_letter}",
            "which key you hit {position} when typing {word}",
            "what stands in square {_number} if {word} is written into boxes",
            "what letter is {position} in {word}",
            "which one is the {position} letter of {word}",
            "which {_letter} comes {position} in {word}", "which {_letter} is the {position} in {word}", "what the {position} {_letter} of {word} is", "which {_letter} stands at position {_number} in {word}", "what {_letter} {word} has in {position} place", "what {_letter} number {_number} of {word} is", "which {_letter} is in the {position} spot of {word}",
            "what the {_from_end} of {word} is", "which {_letter} sits at place {_number} in {word}",
        ),
        commands=(
            "{word}, {position} letter",
            "letter {_number} of {word}",
            "char {_number}: {word}",
            "get {position} letter {word}",
            "circle the {position} {_letter} of {word} and name it",
            "reveal the {position} {_letter} of {word}",
            "pull the {position} {_letter} out of {word}",
            "show just the {position} {_letter} of {word}",
            "find what letter {word} has at number {_number}",
            "print only {_letter} {_number} of {word}, counting from 1",
            "{position} letter: {word}",
            "{word}, letter {_number}",
            "spell {word} and stop at the {position} letter",
            "fetch the {position} {_letter} of {word}",
            "give me the {position} {_letter} of {word}", "name the {position} {_letter} of {word}", "pick the {position} {_letter} from {word}", "extract the {position} {_letter} of {word}", "take the {position} {_letter} of {word}", "return {_letter} {_number} of {word}", "say the {position} {_letter} in {word}", "get the {_letter} at position {_number} of {word}",
            "read off the {position} {_letter} of {word}", "count along {word} to {_letter} number {_number}", "look up the {position} {_letter} in {word}", "from {word}, take the {position} {_letter}", "write down the {_from_end} of {word}", "identify the {position} {_letter} in {word}", "in {word}, point out the {position} {_letter}",
        ),
        questions=(
            "{position} letter of {word}?",
            "{word}, letter {_number}?",
            "letter {_number} in {word}?",
            "in the spelling of {word}, what comes {position}?",
            "which letter would be {position} if I wrote {word}?",
            "what does {word} show at its {position} {_letter}?",
            "going letter by letter through {word}, what do you meet {position}?",
            "the {_from_end} of {word} is which?",
            "what is to be found at index {_number} of {word} when the first letter has index 1?",
            "which of the letters of {word} is the {position}?",
            "{word}: {position} letter?",
            "which is the {position} letter of {word}?",
            "what letter comes at number {_number} in {word}?",
            "counting along, which is the {position} letter of {word}?",
            "what's the {position} one of the letters in {word}?",
            "what is the {position} {_letter} of {word}?", "which {_letter} is {position} in {word}?", "what's the {position} {_letter} in {word}?", "which {_letter} of {word} is the {position} one?", "what {_letter} comes {position} in {word}?", "what {_letter} is at position {_number} in {word}?", "in {word}, which {_letter} is the {position}?", "what {_letter} does {word} have at place {_number}?",
            "what is the {_from_end} of {word}?", "which {_letter} do you write {position} when you spell {word}?", "which {_letter} stands in {position} place in {word}?", "what's {_letter} number {_number} of {word}?", "the {position} {_letter} of {word} is which?", "if I spell {word}, what is the {position} {_letter}?", "what would be the {position} {_letter} in {word}?",
            "which {_letter} occupies slot {_number} of {word}?",
        ),
        stories=(
            "Clue: take the {position} {_letter} of {word}. What do I write down?",
            "For the treasure hunt we need {_letter} number {_number} from {word}. Which is it?",
            "{_person} has smudged the {position} {_letter} of {word} on {_place}. Which letter has to be repainted?",
            "Spelling bee! The word is {word}, and {_other} gets stuck at the {position} {_letter}. What should come there?",
            "A hint reveals the {position} {_letter} of the answer, which is {word}. What is revealed?",
            "My initials? No, the monogram is the {position} {_letter} of {word}. What will be stitched?",
            "The bookmark covers everything in {word} except the {_from_end}. What can you still read?",
            "An acrostic uses the {position} {_letter} of each line. This line is {word}. What does it give?",
            "I'm filling in a form that wants character {_number} of {word}. What goes there?",
            "{_person} underlines the {position} letter in {word}. Which letter is underlined?",
            "{_person} spells {word} aloud and stops at the {position} {_letter}. Which one is it?", "The code word is {word}. The key is its {position} {_letter}. What is the key?", "On {_place} we wrote {word}, but the {position} {_letter} fell off. Which one is missing?", "In the crossword the answer is {word} and square {_number} is shared with another word. Which letter stands there?",
            "My bank asks for the {position} {_letter} of my secret word, {word}. What do I enter?", "{_person} types {word}. What is the {position} key that {_person} presses?", "To open the box, take {word} and turn the dial to its {position} {_letter}. What do I dial?", "A train has one {_letter} of {word} on each car. What is written on the {position} car?",
            "Player {_count} got {word} and has to name its {_from_end}. What should be said?", "{_other} whispers {word} to me letter by letter. What do I hear {position}?", "The cake says {word}. {_person} eats the {position} {_letter}. Which one was that?", "{_person} numbers the letters of {word} starting from 1. What is number {_number}?",
        ),
        accepts=_W,
        gives="word",
    ),
    Family(
        skill="strings/replace-letter",
        sample=_replace,
        nouns=(
            "{word} with {_olds} swapped for {_news}",
            "{word}, but with {_new} for each {_old}",
            "the spelling of {word} once every {_old} has become {_new}",
            "what {word} turns into with {_new} where {_old} was",
            "{word} after find-and-replace of {_old} by {_new}",
            "{word} where {_new} stands for {_old}",
            "{word} with {old} replaced by {new}", "{word} with every {_old} replaced by {_new}", "{word} with each {_old} changed to {_new}", "{word} after swapping every {_old} for {_new}", "{word} when all {_olds} become {_news}", "{word} with {_new} instead of {_old}", "{word} with all {_olds} turned into {_news}", "{word} with {_new} in place of every {_old}",
            "{word}.replace({_old}, {_new})", "the result of replacing {old} with {new} in {word}", "the word that comes from {word} by changing {_olds} to {_news}",
        ),
        clauses=(
            "what that makes if every {_old} in {word} is turned into {_new}",
            "how {word} comes out when one types {_new} for {_old}",
            "what is left of {word} after {_old} has given way to {_new}",
            "how you'd spell {word} if {_old} were {_new}",
            "how {word} is spelled with {_news} for {_olds}",
            "what {word} reads like with {old} turned to {new}",
            "what {word} becomes if every {_old} is replaced by {_new}", "what you get when you replace {old} with {new} in {word}", "how {word} looks with {_new} instead of {_old}", "what happens to {word} if all {_olds} turn into {_news}", "how {word} reads after each {_old} has been changed to {_new}", "what {word} turns into when {_new} takes the place of {_old}",
            "what results if we put {_new} for every {_old} in {word}", "what {word} is once its {_olds} are swapped for {_news}",
        ),
        commands=(
            "{_old} -> {_new} in {word}",
            "replace {_old} by {_new}: {word}",
            "sub {_old} with {_new} in {word}",
            "{word} replace {_old} {_new}",
            "trade the {_olds} in {word} for {_news}",
            "overwrite {old} in {word} with {new}",
            "alter {word} by making each {_old} a {_new}",
            "paint {_new} over every {_old} in {word}",
            "do a find and replace of {_old} to {_new} on {word}",
            "apply the rule {_old} → {_new} to {word}",
            "let every {_old} of {word} become {_new}",
            "{word}: {_old} to {_new}",
            "{word}, {_old} -> {_new}",
            "swap out {_old} for {_new} in {word}",
            "in {word} write {_new} for {_old}",
            "let {_new} stand for {_old} in {word}",
            "edit {word} so that all its {_olds} are {_news}",
            "with {_new} instead of {_old}, spell {word}",
            "replace {old} with {new} in {word}", "replace every {_old} in {word} with {_new}", "replace all {_olds} in {word} by {_news}", "change every {_old} in {word} to {_new}", "change {old} to {new} in {word}", "swap each {_old} in {word} for {_new}", "in {word}, replace {old} with {new}", "substitute {_new} for {_old} in {word}", "substitute {old} with {new} in {word}", "turn every {_old} in {word} into {_new}",
            "take {word} and change all its {_olds} to {_news}", "write {word} with {_new} instead of {_old}", "put {_new} wherever {word} has {_old}", "exchange the {_olds} in {word} for {_news}", "rewrite {word} using {_new} in place of {_old}", "convert all the {_olds} of {word} into {_news}", "switch every {_old} to {_new} in {word}", "use {_new} for each {_old} in {word}", "make every {_old} in {word} {_new}",
        ),
        questions=(
            "{word} with {_old} changed to {_new}?",
            "{_old} to {_new} in {word} gives?",
            "{word}, {_new} for {_old}?",
            "what does {word} read as if {_new} is used and {_old} is not?",
            "what do you get from {word} by putting {_new} where each {_old} stands?",
            "what is left on the page when {_old} in {word} is overtyped with {_new}?",
            "if {_old} is banned and {_new} is used in its stead, how do we spell {word}?",
            "suppose {_old} becomes {_new}: what becomes of {word}?",
            "what would tr {_old} {_new} make of {word}?",
            "{word} but with {_new} for {_old}?",
            "how does {word} read if you put {_new} where {_old} was?",
            "which word do you get from {word} when its {_olds} are traded for {_news}?",
            "what do you get if you replace every {_old} in {word} with {_new}?", "what is {word} with {_new} instead of {_old}?", "what does {word} become when {old} is replaced by {new}?", "what happens to {word} if all {_olds} become {_news}?", "how do you write {word} if each {_old} is changed to {_new}?", "what word results from changing the {_olds} in {word} to {_news}?", "if every {_old} in {word} turns into {_new}, what is the result?",
            "what would {word} be with all {_olds} swapped for {_news}?", "replacing {old} by {new}, what does {word} turn into?", "how is {word} spelled once {_new} has taken the place of {_old}?", "when I put {_new} for {_old} in {word}, what comes out?", "what's {word} after substituting {_new} for {_old}?", "what do I get for {word} if I write {_new} wherever there is {_old}?",
        ),
        stories=(
            "Rule of the game: whenever {_old} comes, say {_new}. How do you say {word}?",
            "{_person} lost all tiles with {_old} and lays {_new} in their place. What does {word} look like then?",
            "The label maker prints {_new} each time {_other} presses {_old}. {_other} types {word}. What is on the label?",
            "Baby talk at our house: {_old} turns into {_new}. So what do we call {word}?",
            "On {_place} stood {word}. Overnight someone painted {_new} over each {_old}. What stands there now?",
            "Cipher step one: {_old} becomes {_new}, the rest stays. Plain text: {word}. Cipher text?",
            "The font has no {_old}, so the web page shows {_new} there. How is {word} shown?",
            "No {_olds} allowed today, only {_news}! So what do we write for {word}?",
            "{_person} never gets {old} right and always writes {new} there. How does {word} come out?",
            "{_person} can't pronounce {old} and says {new} instead. How does {_person} say {word}?", "The {_old} key on my keyboard is broken, so I press {_new} instead. What do I get when I type {word}?", "In our secret code {old} is written as {new}. How is {word} written?", "A painter ran out of the letter {_old} and used {_new} for {_place} that should say {word}. What does it say?",
            "A virus changed every {_old} in my file to {_new}. The file contained {word}. What does it contain now?", "{_person} plays a spelling prank and turns all the {_olds} in {word} into {_news}. What is left on the board?", "On the planet Zog they have no {_olds}; they use {_news}. What is {word} there?", "The scanner misreads {_old} as {_new}. It scans {word}. What does it output?",
            "My shop sign says {word}. {_other} swaps every {_old} for {_new} at night. What does it say in the morning?", "Take {word}. Rub out each {_old} and write {_new} there. What do you read?", "For a username I write {word} but with {_new} where {_old} would be. What's the username?", "Find and replace: find {_old}, replace with {_new}, text: {word}. What's the outcome?",
        ),
        accepts=_W,
        gives="word",
    ),
)
