"""Lists: sorting, extremes, ranks and counts of numbers or words given in a text."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from random import Random

from reasonnet.forge.domains.text_stock import (
    NAMES,
    WORDS,
    made_up,
    names,
    number_texts,
    parts,
    record,
    spread,
)
from reasonnet.forge.wording import Family, Marked, Slot, join, mark, number, number_words, ordinal
from reasonnet.tools.arguments import parse_number

_LIST_NAMES = (
    "the numbers ", "these numbers: ", "the list ", "the following numbers: ", "the values ", "this list: ", "the following: ",
    "the set ", "the array ", "the sequence ", "my list ", "these values: ", "these: ", "the data ", "these {n} numbers: ",
)
_WORD_LIST_NAMES = (
    "the words ", "these words: ", "the list ", "the following words: ", "this list: ", "the following: ", "the array ", "my list ",
    "these: ", "these {n} words: ", "the terms ", "the names ",
)


def _frame(rng: Random) -> dict[str, Slot]:
    person, other = rng.sample(NAMES, 2)
    return {
        "_person": person,
        "_other": other,
        "_hour": str(rng.randint(1, 12)),
        "_age": str(rng.randint(5, 80)),
        "_year": str(rng.randint(1960, 2030)),
        "_day": rng.choice(parts("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")),
        "_n": str(rng.randint(2, 30)),
    }


def _listed(rng: Random, values: Sequence[str], role: str, heads: Sequence[str]) -> Marked:
    """Write a list, in a third of cases announced by a head such as 'the numbers'."""
    text = spread(rng, values, role)
    if rng.random() < 0.35:
        head = rng.choice(heads).format(n=str(len(values)) if rng.random() < 0.5 else number_words(len(values)))
        return join(head, text)
    return text


def _numbers(rng: Random, *, distinct: bool = False, least: int = 2) -> dict[str, Slot]:
    texts = number_texts(rng, distinct=distinct, least=least)
    return {
        "numbers": _listed(rng, texts, "numbers", _LIST_NAMES),
        "_numbers": spread(rng, texts, "numbers"),
        "_record": record(rng, texts, "numbers"),
        **_frame(rng),
    }


def _bare(*stories: str) -> tuple[str, ...]:
    """Let stories have lists without a head: 'my boxes weigh 3, 4 and 9 kg'."""
    return tuple(
        story.replace("{numbers}", "{_numbers}").replace("{items}", "{_items}") for story in stories
    )


def _plain_numbers(rng: Random) -> dict[str, Slot]:
    return _numbers(rng)


def _nth(rng: Random) -> dict[str, Slot]:
    texts = number_texts(rng, least=3, distinct=True)
    places = list(range(1, len({parse_number(text) for text in texts}) + 1))
    place = rng.choice(places[1:4] * 4 + places)
    return {
        "position": ordinal(rng, place),
        "_number": mark(str(place), "position"),
        "numbers": _listed(rng, texts, "numbers", _LIST_NAMES),
        "_numbers": spread(rng, texts, "numbers"),
        "_record": record(rng, texts, "numbers"),
        **_frame(rng),
    }


def _count_above(rng: Random) -> dict[str, Slot]:
    texts = number_texts(rng)
    values = sorted(parse_number(text) for text in texts)
    kind = rng.random()
    limit: str
    if kind < 0.3:
        limit = rng.choice(texts)
    else:
        low, high = values[0], values[-1]
        at = low + (high - low) * Fraction(rng.randint(-1, 11), 10)
        whole = round(at)
        if kind < 0.6 and abs(whole) > 20:
            whole = round(whole, -1)
        if high - low < 4 and high.denominator > 1:
            limit = f"{float(at):.1f}"
        else:
            limit = number(rng, whole)
    return {
        "threshold": limit,
        "numbers": _listed(rng, texts, "numbers", _LIST_NAMES),
        "_numbers": spread(rng, texts, "numbers"),
        "_record": record(rng, texts, "numbers"),
        **_frame(rng),
    }


def _words(rng: Random, least: int = 2) -> list[str]:
    count = max(least, rng.choices([2, 3, 4, 5, 6, 7, 8, 10, 12], [1, 4, 5, 5, 4, 3, 2, 1, 1])[0])
    kind = rng.random()
    if kind < 0.55:
        texts = rng.sample(WORDS, count)
        if rng.random() < 0.15:
            texts = [text.capitalize() for text in texts]
        elif rng.random() < 0.06:
            texts = [text.upper() for text in texts]
    elif kind < 0.78:
        texts = names(rng, count)
    elif kind < 0.82:  # items of two words; read as one only between commas or quotes
        texts = [f"{rng.choice(WORDS)} {rng.choice(WORDS)}" for _ in range(count)]
    elif kind < 0.9:
        texts = [made_up(rng, rng.randint(2, 10)) for _ in range(count)]
    elif kind < 0.95:  # words that begin alike
        start = rng.choice(["con", "pre", "ma", "st", "inter", "ca", "b", "over", "al"])
        texts = [start + made_up(rng, rng.randint(2, 7)) for _ in range(count)]
    else:
        texts = ["".join(rng.choice("abcdefghxyz") for _ in range(rng.randint(1, 6))) for _ in range(count)]
    return texts


def _word_list(rng: Random) -> dict[str, Slot]:
    texts = _words(rng)
    if len(texts) == 1:
        texts.append(rng.choice(WORDS))
    return {"items": _listed(rng, texts, "items", _WORD_LIST_NAMES), "_items": spread(rng, texts, "items"), "_told": _told_words(rng, texts), **_frame(rng)}


def _told_words(rng: Random, texts: Sequence[str]) -> Marked:
    """Tell words as facts with other words and numbers around them."""
    opening = rng.choice(
        (
            "On the shelf are ", "My shopping list says ", "The teacher wrote ", "In the bag I found ", "The vocabulary of unit {n} is ", "The guests on the list are ", "The files are called ", "I have these labels: ",
            "Our {n} entries so far: ", "The team names are ", "{who} noted ", "The tags read ", "We drew the cards ", "In {year} the favourites were ", "The poll had the answers ", "The menu offers ", "The keys of the table are ",
            "Words of the day: ", "Candidates: ", "The band played songs called ", "The drawer holds ", "The glossary has ", "Chapter {n} introduces the words ", "The kids shouted ",
        )
    ).format(n=len(texts), who=rng.choice(NAMES), year=rng.randint(1980, 2030))
    return join(opening, spread(rng, texts, "items"), ".")


def _long_words(rng: Random) -> dict[str, Slot]:
    return _word_list(rng)


def _either(rng: Random) -> dict[str, Slot]:
    if rng.random() < 0.5:
        texts = number_texts(rng)
        heads: Sequence[str] = _LIST_NAMES
        told = record(rng, texts, "items") if rng.random() < 0.4 else join(rng.choice(["The numbers came in as ", "The code is ", "I counted ", "The display showed ", "We have "]), spread(rng, texts, "items"), ".")
    else:
        texts = _words(rng)
        heads = _WORD_LIST_NAMES
        told = _told_words(rng, texts)
    return {"items": _listed(rng, texts, "items", heads), "_items": spread(rng, texts, "items"), "_told": told, **_frame(rng)}


_N = {"numbers": "numbers"}
_I = {"items": "words"}

FAMILIES: tuple[Family, ...] = (
    Family(
        skill="lists/sort-ascending",
        sample=_plain_numbers,
        nouns=(
            "{numbers}, lowest to highest",
            "{numbers} going up",
            "the list you get by sorting {numbers} upwards",
            "{numbers} ranked from the bottom up",
            "{numbers} arranged so that each is no smaller than the one before",
            "{numbers} from the least to the most",
            "{numbers} in ascending order", "{numbers} sorted from smallest to largest", "{numbers} sorted ascending", "{numbers} from low to high", "{numbers} in increasing order", "the ascending order of {numbers}", "{numbers} ordered from least to greatest", "sorted({numbers})", "{numbers} arranged by size, smallest first",
            "the increasing arrangement of {numbers}", "{numbers} sorted", "{numbers} in order of size starting with the lowest", "{numbers}, smallest first", "{numbers} lined up from the least to the biggest",
        ),
        clauses=(
            "in which order {numbers} climb",
            "what {numbers} look like if they only go up",
            "what that gives when {numbers} are put with the lowest in front",
            "how {numbers} go from the smallest up",
            "what the numerical order of {numbers} is",
            "how {numbers} look in ascending order", "what {numbers} are from smallest to largest", "in what order {numbers} come from low to high", "how to put {numbers} in increasing order", "how {numbers} are ordered if the smallest comes first", "what you get when you sort {numbers}", "how {numbers} would be sorted ascending",
            "what the order of {numbers} is from the lowest up",
        ),
        commands=(
            "ascending: {numbers}",
            "{numbers}, sort up",
            "low to high: {numbers}",
            "smallest to largest please: {numbers}",
            "ascend through {numbers}",
            "reorder {numbers} to climb from lowest to highest",
            "lay out {numbers} lightest to heaviest",
            "quicksort {numbers} upward",
            "tidy up {numbers}, least value first, greatest value last",
            "start with the minimum of {numbers} and list all of them upwards",
            "turn {numbers} into a non-decreasing list",
            "sort asc {numbers}",
            "asc: {numbers}",
            "small to big: {numbers}",
            "order these small to large: {numbers}",
            "get {numbers} in order",
            "bring {numbers} into order of size",
            "put {numbers} in numerical order",
            "sort {numbers}", "sort {numbers} in ascending order", "sort {numbers} from smallest to largest", "sort {numbers} ascending", "put {numbers} in order from least to greatest", "arrange {numbers} from low to high", "order {numbers} from lowest to highest", "arrange {numbers} in increasing order", "put {numbers} in ascending order", "rank {numbers} from the smallest up",
            "line up {numbers} with the smallest first", "rearrange {numbers} so that they go up", "list {numbers} in rising order", "write {numbers} from the smallest to the biggest", "order {numbers} by size, smallest first", "sort upwards: {numbers}", "ascending sort: {numbers}", "bring {numbers} into ascending order", "put the smallest first: {numbers}", "give {numbers} back in numerical order",
            "place {numbers} in increasing sequence", "sort {numbers} numerically", "sort {numbers} low to high", "organise {numbers} from little to large",
        ),
        questions=(
            "{numbers} from low to high?",
            "{numbers} ascending?",
            "going up, how do {numbers} come?",
            "in what order do {numbers} rise?",
            "if the lowest goes first and the highest goes last, how do {numbers} line up?",
            "what does [].sort((a, b) => a - b) give for {numbers}?",
            "how would you queue {numbers} from shortest to tallest?",
            "{numbers} sorted?",
            "whats the order of {numbers}, small to big?",
            "how should {numbers} be ordered so each is at least the one before?",
            "what are {numbers} in ascending order?", "what is the order of {numbers} from smallest to largest?", "how do you sort {numbers} from least to greatest?", "what do you get when you sort {numbers}?", "in increasing order, what are {numbers}?", "how would you arrange {numbers} from low to high?", "what does {numbers} look like sorted ascending?", "what's the correct increasing order of {numbers}?",
            "what order do {numbers} go in if the smallest comes first?", "how do {numbers} line up from the lowest to the highest?", "which order do {numbers} have on the number line from left to right?", "what do {numbers} look like from the bottom up?", "from smallest to biggest, how do {numbers} go?", "what's {numbers} after sorting ascending?",
        ),
        stories=_bare(
            "Prices {numbers}, sort by: lowest first. What does the page show?",
            "{_record} Sort, low to high.",
            "{_record} Redo the list so that the lowest comes first and the highest comes last.",
            "{_record} What does the ranking look like if the fewest comes first?",
            "{_person} puts the books back by shelf mark, from low to high: {numbers}. How do they stand?",
            "The kids of {numbers} cm stand in a row from shortest to tallest. What heights do you read along the row?",
            "The drill bits {numbers} go in the case from thinnest to thickest. In what order?",
            "Patients have the queue numbers {numbers} and the lowest is called first. In which order are they called?",
            "Cards with {numbers} on them are laid from the smallest to the largest. How do they lie?",
            "{_record} Now smallest to biggest!",
            "{_record} Sort these values from smallest to largest.", "{_record} List the numbers in ascending order.", "{_record} What are the numbers from lowest to highest?", "{_record} Put them in increasing order, please.", "{_record} How do they rank from the least up?", "{_record} I need the figures sorted ascending.",
            "{_record} Arrange these numbers so that the smallest comes first.", "{_record} Write them down again from low to high.", "{_record} What is the list of values in rising order?", "{_record} Order them by size, starting with the smallest.", "{_person} stands {_n} bottles aside and lines up the rest by volume, smallest first: {numbers}. In what order do they stand?",
            "The teacher asks {_person} to write {numbers} on a number line from left to right. In which order do they appear?", "My librarian app gives {numbers} as shelf numbers. I want to walk from the lowest to the highest. In what order do I visit them?", "The runners' times were {numbers} and the fastest, that is the smallest, comes first. What does the result list look like?",
            "A bubble sort gets {numbers}. What is the list when it is done?", "Sort this for me, smallest at the top: {numbers}. I need it by {_hour} o'clock.", "{_person} stacks weights of {numbers} kg, the lightest first. What is the order?", "Wrench sizes {numbers} must hang in the rack from small to big. What is the order of sizes?",
            "{_record} If you sort the numbers with the smallest first, what do you get?", "{_record} Bring the amounts into ascending order.",
        ),
        accepts=_N,
        gives="numbers",
    ),
    Family(
        skill="lists/sort-descending",
        sample=_plain_numbers,
        nouns=(
            "{numbers}, highest to lowest",
            "{numbers} going down",
            "the list you get by sorting {numbers} downwards",
            "{numbers} ranked from the top down",
            "{numbers} arranged so that each is no bigger than the one before",
            "{numbers} from the most to the least",
            "{numbers} in descending order", "{numbers} sorted from largest to smallest", "{numbers} sorted descending", "{numbers} from high to low", "{numbers} in decreasing order", "the descending order of {numbers}", "{numbers} ordered from greatest to least", "sorted({numbers}, reverse=True)", "{numbers} arranged by size, largest first",
            "the decreasing arrangement of {numbers}", "{numbers} in falling order", "{numbers} in order of size starting with the highest", "{numbers}, biggest first", "{numbers} lined up from the biggest to the least",
        ),
        clauses=(
            "in which order {numbers} fall",
            "what {numbers} look like if they only go down",
            "what that gives when {numbers} are put with the highest in front",
            "how {numbers} go from the largest down",
            "what the order of {numbers} is with the maximum in front",
            "how {numbers} look in descending order", "what {numbers} are from largest to smallest", "in what order {numbers} come from high to low", "how to put {numbers} in decreasing order", "how {numbers} are ordered if the biggest comes first", "what you get when you sort {numbers} the other way, from the top down", "how {numbers} would be sorted descending",
            "what the order of {numbers} is from the highest down",
        ),
        commands=(
            "descending: {numbers}",
            "{numbers}, sort down",
            "high to low: {numbers}",
            "largest to smallest please: {numbers}",
            "descend through {numbers}",
            "reorder {numbers} to drop from highest to lowest",
            "lay out {numbers} heaviest to lightest",
            "quicksort {numbers} downward",
            "tidy up {numbers}, greatest value first, least value last",
            "start with the maximum of {numbers} and list all of them downwards",
            "turn {numbers} into a non-increasing list",
            "sort desc {numbers}",
            "desc: {numbers}",
            "big to small: {numbers}",
            "order these large to small: {numbers}",
            "get {numbers} in order with the greatest in front",
            "put {numbers} in reverse numerical order",
            "sort {numbers} in descending order", "sort {numbers} from largest to smallest", "sort {numbers} descending", "put {numbers} in order from greatest to least", "arrange {numbers} from high to low", "order {numbers} from highest to lowest", "arrange {numbers} in decreasing order", "put {numbers} in descending order", "rank {numbers} from the biggest down",
            "line up {numbers} with the largest first", "rearrange {numbers} so that they go down", "list {numbers} in falling order", "write {numbers} from the biggest to the smallest", "order {numbers} by size, largest first", "sort downwards: {numbers}", "descending sort: {numbers}", "bring {numbers} into descending order", "put the largest first: {numbers}", "reverse sort {numbers} so the top value leads",
            "place {numbers} in decreasing sequence", "sort {numbers} high to low", "sort {numbers} backwards, biggest to smallest", "rank {numbers} starting with the highest",
        ),
        questions=(
            "{numbers} from high to low?",
            "{numbers} descending?",
            "going down, how do {numbers} come?",
            "in what order do {numbers} decrease?",
            "if the highest goes first and the lowest goes last, how do {numbers} line up?",
            "what does [].sort((a, b) => b - a) give for {numbers}?",
            "how would you queue {numbers} from tallest to shortest?",
            "{numbers} sorted descending?",
            "whats the order of {numbers}, big to small?",
            "how should {numbers} be ordered so each is at most the one before?",
            "what are {numbers} in descending order?", "what is the order of {numbers} from largest to smallest?", "how do you sort {numbers} from greatest to least?", "what do you get when you sort {numbers} with the biggest first?", "in decreasing order, what are {numbers}?", "how would you arrange {numbers} from high to low?", "what does {numbers} look like sorted descending?", "what's the correct decreasing order of {numbers}?",
            "what order do {numbers} go in if the largest comes first?", "how do {numbers} line up from the highest to the lowest?", "which order do {numbers} have on the number line from right to left?", "what do {numbers} look like from the top down?", "from biggest to smallest, how do {numbers} go?", "what's {numbers} after sorting descending?",
        ),
        stories=_bare(
            "Prices {numbers}, sort by: highest first. What does the page show?",
            "{_record} Sort, high to low.",
            "{_record} Redo the list so that the highest comes first and the lowest comes last.",
            "{_record} What does the ranking look like if the most comes first?",
            "{_person} counts down through the page numbers {numbers}, beginning with the highest. In what order do they come?",
            "The kids of {numbers} cm stand in a row from tallest to shortest. What heights do you read along the row?",
            "The drill bits {numbers} go in the case from thickest to thinnest. In what order?",
            "Priority {numbers}, and the greatest number is served first. In which order are they served?",
            "Cards with {numbers} on them are laid from the largest to the smallest. How do they lie?",
            "{_record} Now biggest to smallest!",
            "{_record} Sort these values from largest to smallest.", "{_record} List the numbers in descending order.", "{_record} What are the numbers from highest to lowest?", "{_record} Put them in decreasing order, please.", "{_record} How do they rank from the top down?", "{_record} I need the figures sorted descending.",
            "{_record} Arrange these numbers so that the largest comes first.", "{_record} Write them down again from high to low.", "{_record} What is the list of values in falling order?", "{_record} Order them by size, starting with the biggest.", "A leaderboard shows the best score first. The scores are {numbers}. What does it show from top to bottom?",
            "{_person} stacks boxes of {numbers} kg with the heaviest at the bottom. In what order, from the heaviest on, are they stacked?", "The high scores were {numbers}. What does the list look like with the best on top?", "At the auction the bids were {numbers}. List them from the highest down.", "Organ pipes of {numbers} cm stand from the longest to the shortest. What is the order?",
            "Sort this for me, largest at the top: {numbers}. I need it by {_hour} o'clock.", "We pay back the biggest debt first. The debts are {numbers}. In what order do we pay?", "{_person} eats the biggest piece first; they weigh {numbers} grams. In which order are they eaten?",
            "{_record} If you sort the numbers with the biggest first, what do you get?", "{_record} Bring the amounts into descending order.",
        ),
        accepts=_N,
        gives="numbers",
    ),
    Family(
        skill="lists/sort-words",
        sample=_word_list,
        nouns=(
            "{items}, a-z",
            "{items} as an index would have them",
            "the alphabetized version of {items}",
            "{items} in the order of a register",
            "{items} put by first letter from A onwards",
            "{items} in alphabetical order", "{items} sorted alphabetically", "{items} from a to z", "{items} in ABC order", "the alphabetical order of {items}", "{items} alphabetized", "{items} as they would stand in a dictionary", "{items} ordered alphabetically", "the alphabetical list of {items}", "{items} in dictionary order", "{items} in lexicographic order",
            "{items} arranged by the alphabet",
        ),
        clauses=(
            "what comes out if {items} are alphabetized",
            "who or what is first, next and last by alphabet in {items}",
            "in what order a phone book prints {items}",
            "how {items} go from a to z",
            "how a dictionary would order {items}",
            "how {items} look in alphabetical order", "in what order {items} come in the dictionary", "how to alphabetize {items}", "how {items} are sorted from a to z", "what the alphabetical order of {items} is", "how {items} would be listed in an index", "in which order {items} would be called from an alphabetical register",
            "how {items} would be filed by the alphabet",
        ),
        commands=(
            "alphabetical: {items}",
            "{items}, sort a to z",
            "alphabetical order please: {items}",
            "abc sort: {items}",
            "shelve {items} by the alphabet",
            "catalogue {items} from A to Z",
            "index {items}",
            "order these as in a dictionary: {items}",
            "enter {items} into the register by alphabet",
            "sort the strings {items}",
            "tidy {items} into alphabetical sequence",
            "abc order: {items}",
            "a to z: {items}",
            "alphabetical sort {items}",
            "put {items} in a-z order",
            "get {items} alphabetically sorted",
            "sort {items} alphabetically", "alphabetize {items}", "alphabetise {items}", "put {items} in alphabetical order", "arrange {items} in alphabetical order", "order {items} from a to z", "sort {items} from A to Z", "list {items} alphabetically", "put {items} in ABC order", "arrange {items} as in a dictionary", "sort these words: {items}", "order {items} by the alphabet",
            "rearrange {items} alphabetically", "file {items} by first letter", "sort {items} lexicographically", "write {items} in alphabetical order", "line up {items} by the alphabet", "organise {items} alphabetically", "bring {items} into alphabetical order", "sort a-z: {items}", "rank {items} alphabetically", "sort {items} into dictionary order",
        ),
        questions=(
            "{items} a to z?",
            "{items} in abc order?",
            "alphabetical order of {items}?",
            "how do {items} line up when sorted by name?",
            "dictionary order for {items}?",
            "what does sorted() give for {items}?",
            "what would {items} look like with the As first and the Zs last?",
            "going by spelling and not by size, in what order are {items}?",
            "{items} alphabetically?",
            "which comes first, second and so on alphabetically: {items}?",
            "how would a dictionary order {items}?",
            "what is the alphabetical order of {items}?", "how do you put {items} in alphabetical order?", "in alphabetical order, what are {items}?", "how would {items} be sorted alphabetically?", "in what order do {items} appear in a dictionary?", "what do {items} look like from a to z?", "what's the right ABC order for {items}?", "which order do {items} come in alphabetically?",
            "how are {items} ordered by the alphabet?", "what do you get if you alphabetize {items}?", "how would an index list {items}?", "what order would {items} have in the phone book?", "how do {items} go alphabetically?", "how does one arrange {items} from A to Z?",
        ),
        stories=_bare(
            "{_told} By alphabet, not by length!",
            "{_told} A to Z please.",
            "{_told} Someone files them under their first letters. How do they follow one another?",
            "The attendance sheet lists {items} by the alphabet. What's the sequence on the sheet?",
            "At graduation they call up {items} in alphabetical order. Write down the order.",
            "In the garden shed the seed packets {items} are kept A to Z. How are they arranged?",
            "My file browser sorts by name: {items}. What do I see from top to bottom?",
            "{_person} has games called {items} and shelves them alphabetically. How do they stand from left to right?",
            "Import sorter: the modules {items} have to be in alphabetical order. What is the fixed order?",
            "{_told} Alphabetize!",
            "{_told} Which order would a librarian use, going by the alphabet?",
            "Phone contacts {items} are shown alphabetically. What does the screen show?",
            "{_told} List them in alphabetical order.", "{_told} Sort them alphabetically.", "{_told} What is the alphabetical order?", "{_told} In what order would they stand in a dictionary?", "{_told} Put them in order from A to Z, please.", "{_told} I want them alphabetized.", "{_told} How would an index list them?",
            "The teacher calls {items} in alphabetical order. In which order are they called?", "{_person} files folders labelled {items} by the alphabet. In which order do they stand?", "A spice rack holds {items}, and {_person} wants the jars from a to z. What is the order?", "My playlist has {items} and plays alphabetically. In what order are they played?",
            "The glossary must be sorted. The words are {items}. What's the final order?", "Seats at the exam are given out alphabetically to {items}. Who or what comes in which order?", "The database query ends with ORDER BY name and the rows are {items}. What does it return?", "Class {_n} is lined up by the alphabet: {items}. What does the line look like?", "For the bibliography I need {items} sorted alphabetically. What do I write?",
            "We put {items} on the shelves from A to Z. What is the order?",
        ),
        accepts=_I,
        gives="words",
    ),
    Family(
        skill="lists/maximum",
        sample=_plain_numbers,
        nouns=(
            "the top of {numbers}",
            "the most of {numbers}",
            "the ceiling that none of {numbers} goes over",
            "max value: {numbers}",
            "the highest figure to be found in {numbers}",
            "the last of {numbers} when sorted upwards",
            "the largest of {numbers}", "the maximum of {numbers}", "the biggest of {numbers}", "the highest of {numbers}", "the greatest of {numbers}", "the largest number in {numbers}", "the greatest number among {numbers}", "max({numbers})", "max of {numbers}", "the biggest value in {numbers}", "the highest value among {numbers}", "the peak of {numbers}", "the top value of {numbers}",
            "the largest element of {numbers}", "the maximum value of {numbers}", "whichever of {numbers} is largest", "the upper extreme of {numbers}", "the biggest number out of {numbers}",
        ),
        clauses=(
            "what the high of {numbers} is",
            "what the most among {numbers} comes to",
            "which number wins if the biggest of {numbers} wins",
            "which of {numbers} nothing else exceeds",
            "what the top value in {numbers} is",
            "how high {numbers} go",
            "which of {numbers} is the largest", "which of {numbers} is greatest", "which number is the biggest: {numbers}", "what the maximum of {numbers} is", "which value is the highest among {numbers}", "which of {numbers} beats all the others", "what the largest number in {numbers} is", "which one of {numbers} is the most", "which of {numbers} lies furthest right on the number line",
        ),
        commands=(
            "largest: {numbers}",
            "{numbers}, max",
            "highest number here: {numbers}",
            "keep only the biggest of {numbers}",
            "circle the largest of {numbers}",
            "output the maximum element: {numbers}",
            "compare {numbers} and keep the greater",
            "scan {numbers} for the highest",
            "drop all of {numbers} but the largest",
            "report the high among {numbers}",
            "max: {numbers}",
            "largest of these: {numbers}",
            "highest: {numbers}",
            "find me the top number in {numbers}",
            "name the biggest: {numbers}",
            "find the largest of {numbers}", "find the maximum of {numbers}", "pick the biggest of {numbers}", "choose the highest of {numbers}", "give the greatest of {numbers}", "select the largest number from {numbers}", "take the maximum of {numbers}", "identify the biggest number in {numbers}", "spot the largest: {numbers}", "get the highest value out of {numbers}", "return the max of {numbers}",
            "look through {numbers} and name the largest", "from {numbers}, pick the greatest", "determine the maximum value in {numbers}", "point out the biggest among {numbers}", "single out the largest of {numbers}",
        ),
        questions=(
            "max of {numbers}?",
            "largest: {numbers}?",
            "highest in {numbers}?",
            "{numbers}, what's the max?",
            "what's the most that occurs in {numbers}?",
            "out of {numbers}, what is the top value?",
            "which one would be last if {numbers} went from low to high?",
            "what does Math.max give for {numbers}?",
            "biggest out of {numbers}?",
            "{numbers}: which is largest?",
            "whats the biggest of {numbers}?",
            "how high does {numbers} go?",
            "what is the largest of {numbers}?", "what is the maximum of {numbers}?", "which of {numbers} is the biggest?", "which is the largest: {numbers}?", "which number is greatest: {numbers}?", "what's the highest number in {numbers}?", "what is the biggest number among {numbers}?", "which is the greatest of {numbers}?", "out of {numbers}, which is largest?", "among {numbers}, which one is highest?", "which of {numbers} is more than all the others?",
            "what's the max of {numbers}?", "which one is bigger: {numbers}?", "which is larger, {numbers}?", "which of {numbers} is the top one?", "what number in {numbers} is no smaller than any other?",
        ),
        stories=_bare(
            "{_record} What was the most?",
            "{_record} And the winner with the highest number has how much?",
            "{_record} What's the high?",
            "{_record} Only the top value counts. Which one is it?",
            "The quotes are {numbers} and I take the dearest. How much is it?",
            "Fever readings {numbers}. How high did it get at worst?",
            "{_person} dates people aged {numbers}, jokes {_other}. How old is the oldest?",
            "Loudness peaks of the songs: {numbers} dB. How loud is the loudest?",
            "The slowest of us decides, and we take {numbers} minutes. How many minutes does the slowest take?",
            "The last one to leave sets the alarm; people stay {numbers} minutes. What is the longest stay?",
            "{_record} Who cares about the rest: what's the highest number?",
            "{_record} Which figure stands out as the largest?",
            "{_record} What was the highest value?", "{_record} Which of these numbers is the largest?", "{_record} What is the maximum?", "{_record} What's the biggest number here?", "{_record} What was the best result?", "{_record} What is the top figure?", "{_record} Give me the peak value.", "{_record} How much was it at most?", "{_record} What is the largest of them?", "{_record} What was the record?", "{_record} What is the greatest amount mentioned?",
            "{_person} wins the auction with the highest of the bids {numbers}. How much does {_person} pay?", "The contest keeps each player's best throw. {_person} threw {numbers} metres. Which throw counts?", "We need a box that takes the longest of our rods; they measure {numbers} cm. How long must it be at least?", "My boxes weigh {numbers} kg. How heavy is the heaviest?", "The children are {numbers} years old. How old is the oldest?",
            "Buildings of {numbers} metres stand in a row. How tall is the tallest?", "Of the fish I caught, with {numbers} cm, how long was the longest?", "In the quarterly report, the peaks were {numbers}. What was the all-time high?", "The lift must carry the heaviest load out of {numbers} kg. Which load is that?", "{_person} rolled {numbers} and may keep the highest roll. What is kept?",
        ),
        accepts=_N,
        gives="number",
    ),
    Family(
        skill="lists/minimum",
        sample=_plain_numbers,
        nouns=(
            "the bottom of {numbers}",
            "the fewest of {numbers}",
            "the floor that none of {numbers} goes under",
            "min value: {numbers}",
            "the lowest figure to be found in {numbers}",
            "the first of {numbers} when sorted upwards",
            "the smallest of {numbers}", "the minimum of {numbers}", "the lowest of {numbers}", "the least of {numbers}", "the smallest number in {numbers}", "the lowest number among {numbers}", "min({numbers})", "min of {numbers}", "the smallest value in {numbers}", "the lowest value among {numbers}", "the low point of {numbers}", "the bottom value of {numbers}", "the smallest element of {numbers}",
            "the minimum value of {numbers}", "whichever of {numbers} is smallest", "the lower extreme of {numbers}", "the tiniest number out of {numbers}",
        ),
        clauses=(
            "what the low of {numbers} is",
            "what the least among {numbers} comes to",
            "which number wins if the smallest of {numbers} wins",
            "which of {numbers} nothing else is below",
            "what the bottom value in {numbers} is",
            "how low {numbers} go",
            "which of {numbers} is the smallest", "which of {numbers} is least", "which number is the lowest: {numbers}", "what the minimum of {numbers} is", "which value is the lowest among {numbers}", "which of {numbers} is below all the others", "what the smallest number in {numbers} is", "which one of {numbers} is the least", "which of {numbers} lies furthest left on the number line",
        ),
        commands=(
            "smallest: {numbers}",
            "{numbers}, min",
            "lowest number here: {numbers}",
            "keep only the smallest of {numbers}",
            "circle the smallest of {numbers}",
            "output the minimum element: {numbers}",
            "compare {numbers} and keep the lesser",
            "scan {numbers} for the lowest",
            "drop all of {numbers} but the smallest",
            "report the low among {numbers}",
            "min: {numbers}",
            "smallest of these: {numbers}",
            "lowest: {numbers}",
            "find me the bottom number in {numbers}",
            "name the smallest: {numbers}",
            "find the smallest of {numbers}", "find the minimum of {numbers}", "pick the smallest of {numbers}", "choose the lowest of {numbers}", "give the least of {numbers}", "select the smallest number from {numbers}", "take the minimum of {numbers}", "identify the lowest number in {numbers}", "spot the smallest: {numbers}", "get the lowest value out of {numbers}", "return the min of {numbers}",
            "look through {numbers} and name the smallest", "from {numbers}, pick the least", "determine the minimum value in {numbers}", "point out the smallest among {numbers}", "single out the lowest of {numbers}",
        ),
        questions=(
            "min of {numbers}?",
            "smallest: {numbers}?",
            "lowest in {numbers}?",
            "{numbers}, what's the min?",
            "what's the least that occurs in {numbers}?",
            "out of {numbers}, what is the bottom value?",
            "which one would be first if {numbers} went from low to high?",
            "what does Math.min give for {numbers}?",
            "smallest out of {numbers}?",
            "{numbers}: which is smallest?",
            "whats the least of {numbers}?",
            "how low does {numbers} go?",
            "what is the smallest of {numbers}?", "what is the minimum of {numbers}?", "which of {numbers} is the smallest?", "which is the smallest: {numbers}?", "which number is least: {numbers}?", "what's the lowest number in {numbers}?", "what is the smallest number among {numbers}?", "which is the least of {numbers}?", "out of {numbers}, which is smallest?", "among {numbers}, which one is lowest?", "which of {numbers} is less than all the others?",
            "what's the min of {numbers}?", "which one is smaller: {numbers}?", "which is smaller, {numbers}?", "which of {numbers} is the bottom one?", "what number in {numbers} is no bigger than any other?",
        ),
        stories=_bare(
            "{_record} What was the fewest?",
            "{_record} And the loser with the lowest number has how much?",
            "{_record} What's the low?",
            "{_record} Only the bottom value counts. Which one is it?",
            "The quotes are {numbers} and I take the cheapest. How much is it?",
            "Night temperatures {numbers}. How cold did it get at worst?",
            "Noise of the dishwashers: {numbers} dB. How loud is the quietest?",
            "The fastest of us wins, and we take {numbers} minutes. How many minutes does the winner take?",
            "The first one to leave misses the toast; people stay {numbers} minutes. What is the shortest stay?",
            "{_record} Who cares about the rest: what's the lowest number?",
            "{_record} Which figure stands out as the smallest?",
            "{_record} What was the lowest value?", "{_record} Which of these numbers is the smallest?", "{_record} What is the minimum?", "{_record} What's the smallest number here?", "{_record} What was the poorest result, I mean the lowest?", "{_record} What is the bottom figure?", "{_record} Give me the lowest value.", "{_record} How much was it at least?", "{_record} What is the least of them?", "{_record} What was the low point?", "{_record} What is the smallest amount mentioned?",
            "{_person} takes the cheapest of the offers {numbers}. How much does {_person} pay?", "In golf the fewest strokes win. The players needed {numbers}. What was the winning score?", "A truck must fit under all bridges; they are {numbers} metres high. How low is the lowest?", "My parcels weigh {numbers} kg. How heavy is the lightest?", "The children are {numbers} years old. How old is the youngest?",
            "Trees of {numbers} metres stand in a row. How tall is the shortest?", "The sprinters ran {numbers} seconds. What was the fastest, that is the smallest, time?", "The chain is as strong as its weakest link; the links hold {numbers} kN. What does the weakest hold?", "Flights cost {numbers}. What does the cheapest cost?", "{_person} rolled {numbers} and must keep the lowest roll. What is kept?",
        ),
        accepts=_N,
        gives="number",
    ),
    Family(
        skill="lists/nth-largest",
        sample=_nth,
        nouns=(
            "the {position} best of {numbers}",
            "rank {_number} from the top in {numbers}",
            "number {_number} on the list of {numbers} from high to low",
            "the {position} highest figure to be found in {numbers}",
            "{position} largest in {numbers}",
            "the value in {position} place of {numbers}, largest leading",
            "the {position} largest of {numbers}", "the {position} largest number in {numbers}", "the {position} biggest of {numbers}", "the {position} highest of {numbers}", "the {position} greatest number among {numbers}", "the {position}-largest value in {numbers}", "the {position} highest value among {numbers}", "the number in {position} place when {numbers} are ranked from the top", "number {_number} from the top of {numbers}",
            "the {position} biggest number out of {numbers}", "the {position} largest element of {numbers}", "the {position} number of {numbers} in descending order", "the {position} largest item in {numbers}", "the {position} from the top of {numbers}",
        ),
        clauses=(
            "which of {numbers} takes {position} place if more is better",
            "what the {position} most among {numbers} comes to",
            "what would be {position} if {numbers} were sorted downwards",
            "what ends up as number {_number} when {numbers} are ranked high to low",
            "which value is the {position} highest in {numbers}",
            "what the {position} biggest out of {numbers} is",
            "what comes {position} by size in {numbers}, counted from the top",
            "which of {numbers} is the {position} largest", "which number is the {position} biggest in {numbers}", "what the {position} highest of {numbers} is", "which of {numbers} comes {position} if sorted from big to small", "what ranks {position} among {numbers} counting from the largest", "which value is {position} from the top in {numbers}", "which of {numbers} takes {position} place by size", "what the {position} greatest value of {numbers} is",
        ),
        commands=(
            "{numbers}, {position} highest",
            "{numbers}: {position} biggest",
            "not the maximum but the {position} largest of {numbers}: give it",
            "extract the {position} largest value of {numbers}",
            "report rank {_number} by size from {numbers}",
            "circle the {position} biggest in {numbers}",
            "order {numbers} downwards and read off number {_number}",
            "walk down from the top of {numbers} to the {position} value",
            "return the {position} greatest element: {numbers}",
            "keep just the {position} highest of {numbers}",
            "{position} largest: {numbers}",
            "{position} biggest in {numbers}, name it",
            "{position} highest: {numbers}",
            "take {numbers} and find the {position} largest",
            "find the {position} largest of {numbers}", "pick the {position} biggest of {numbers}", "give the {position} highest number in {numbers}", "name the {position} greatest of {numbers}", "select the {position} largest value from {numbers}", "from {numbers}, pick the {position} largest", "identify the {position} biggest number in {numbers}", "return the {position} largest element of {numbers}", "look at {numbers} and pick the {position} highest",
            "sort {numbers} from high to low and take the {position}", "rank {numbers} from the top and name number {_number}", "choose the {position} largest out of {numbers}", "spot the {position} biggest: {numbers}", "get the {position} highest value of {numbers}",
        ),
        questions=(
            "{position} highest in {numbers}?",
            "{numbers}, {position} biggest?",
            "rank {_number} in {numbers}, top first?",
            "what's {position} on the podium when the results are {numbers} and more is better?",
            "how much is the {position} most of {numbers}?",
            "counting down from the biggest, which of {numbers} is {position}?",
            "which of {numbers} gets rank {_number} if the highest gets rank 1?",
            "who cares about the top of {numbers}, what is the {position} highest?",
            "{position} largest of {numbers}?",
            "{numbers}: which is the {position} largest?",
            "whats the {position} biggest in {numbers}?",
            "when {numbers} are sorted from high to low, what is in {position} place?",
            "what is the {position} largest of {numbers}?", "what is the {position} largest number in {numbers}?", "which of {numbers} is the {position} biggest?", "what's the {position} highest of {numbers}?", "which is the {position} greatest of {numbers}?", "out of {numbers}, which is {position} largest?", "among {numbers}, which number ranks {position} from the top?", "which value comes {position} in {numbers} from highest to lowest?", "in {numbers}, what is the {position} biggest number?",
            "what number is {position} when {numbers} are put in descending order?", "which of {numbers} would come {position} on a leaderboard?", "what's number {_number} by size, from the top, in {numbers}?", "which one of {numbers} is the {position} largest one?", "the {position} largest in {numbers} is what?",
        ),
        stories=_bare(
            "{_record} What's the {position} most?",
            "{_record} Sorted from the highest on, which number is {position}?",
            "{_record} Which figure ranks {position} from above?",
            "{_record} The {position} best gets a prize. With what number?",
            "Throws of {numbers} metres: which distance earned {position} place?",
            "{_person} orders the {position} dearest wine; the wines cost {numbers}. What is the price?",
            "Population in thousands: {numbers}. What has the {position} biggest town?",
            "My {position} longest song out of {numbers} seconds opens the concert. How long is it?",
            "The judges' marks are {numbers}, and the {position} highest one decides. Which mark is it?",
            "Mario kart points were {numbers}. How many did the player in {position} place have?",
            "{_record} And the {position} largest is?",
            "{_record} Who cares about first place: what is the {position} highest number?",
            "{_record} What was the {position} highest value?", "{_record} Which is the {position} largest of these?", "{_record} What is the {position} biggest number?", "{_record} Which value comes {position} from the top?", "{_record} What would be in {position} place if the largest is first?", "{_record} Give me the {position} greatest.", "{_record} What's the {position} largest amount?", "{_record} Find the {position} highest of them.",
            "The auction pays by the {position} highest bid. The bids were {numbers}. What is paid?", "On the leaderboard are {numbers} points. How many points has the player in {position} place?", "{_person} has boxes of {numbers} kg. How heavy is the {position} heaviest?", "The mountains are {numbers} metres high. How high is the {position} tallest?", "The jumps were {numbers} metres. How far was the {position} longest?",
            "Our members are {numbers} years old. How old is the {position} oldest?", "Rivers of {numbers} km: how long is the {position} longest?", "{_person} may keep the {position} highest of the rolls {numbers}. Which roll is that?", "The {_year} sales were {numbers}. What was the {position} best?", "Of my debts {numbers}, what is the {position} biggest?", "The pumpkins at the fair weigh {numbers} kg. What does the {position} largest weigh?",
        ),
        accepts=_N,
        gives="number",
    ),
    Family(
        skill="lists/count-above",
        sample=_count_above,
        nouns=(
            "how many of {numbers} top {threshold}",
            "the number of entries past {threshold} in {numbers}",
            "with {threshold} as the limit, the count of those over it in {numbers}",
            "the count of x > {threshold} for x in {numbers}",
            "the number of results better than {threshold} among {numbers}",
            "the quantity of {numbers} in excess of {threshold}",
            "the number of values above {threshold} in {numbers}", "the number of items greater than {threshold} in {numbers}", "the count of numbers over {threshold} in {numbers}", "the number of elements of {numbers} that exceed {threshold}", "the count of values larger than {threshold} among {numbers}", "the quantity of numbers bigger than {threshold} in {numbers}", "the number of entries in {numbers} higher than {threshold}",
            "the number of those among {numbers} that lie above {threshold}", "the tally of numbers beyond {threshold} in {numbers}", "the count of {numbers} above {threshold}", "the number of {numbers} that are more than {threshold}",
        ),
        clauses=(
            "how many of {numbers} clear {threshold}",
            "how many out of {numbers} are not {threshold} or less",
            "if any of {numbers} pass {threshold} and how many do",
            "how many of {numbers} remain after all up to {threshold} are struck out",
            "how many of {numbers} go beyond {threshold}",
            "how many entries in {numbers} are higher than {threshold}",
            "how many of {numbers} are greater than {threshold}", "how many of {numbers} are above {threshold}", "how many of {numbers} exceed {threshold}", "how many numbers in {numbers} are bigger than {threshold}", "how many of {numbers} are over {threshold}", "how many of {numbers} are larger than {threshold}", "how many values among {numbers} are more than {threshold}", "how many of {numbers} beat {threshold}",
            "how often {threshold} is exceeded in {numbers}",
        ),
        commands=(
            "{numbers}: count > {threshold}",
            "{numbers}, how many over {threshold}, give the count",
            "number over {threshold}: {numbers}",
            "use COUNTIF >{threshold} on {numbers}",
            "filter {numbers} to values above {threshold} and give how many are left",
            "strike {threshold} and everything below it from {numbers} and count the rest",
            "flag each of {numbers} that is past {threshold} and count the flags",
            "report how many times {threshold} is topped in {numbers}",
            "scan {numbers} for values beyond {threshold} and number them",
            "count > {threshold}: {numbers}",
            "how many over {threshold}, count them: {numbers}",
            "above {threshold}: count in {numbers}",
            "count anything exceeding {threshold} in {numbers}",
            "with cutoff {threshold}, count what is above it in {numbers}",
            "count the numbers greater than {threshold} in {numbers}", "count how many of {numbers} are above {threshold}", "count the values over {threshold}: {numbers}", "count those of {numbers} that exceed {threshold}", "in {numbers}, count everything above {threshold}", "tell how many of {numbers} are more than {threshold}", "go through {numbers} and count what is bigger than {threshold}", "tally the entries of {numbers} higher than {threshold}",
            "determine how many of {numbers} are larger than {threshold}", "give the number of values above {threshold} in {numbers}", "check how many of {numbers} top {threshold}", "from {numbers}, count the ones over {threshold}", "count the items > {threshold} in {numbers}", "work out how many of {numbers} surpass {threshold}",
        ),
        questions=(
            "number of values over {threshold} in {numbers}?",
            "{numbers}, how many over {threshold}?",
            "over {threshold}: how many of {numbers}?",
            "> {threshold}, how many in {numbers}?",
            "how many of {numbers} clear {threshold}?",
            "more than {threshold}: how many of {numbers} are?",
            "if I throw out everything in {numbers} that is {threshold} or lower, how many stay?",
            "how many in {numbers} come out ahead of {threshold}?",
            "what does sum(x > {threshold} for x in {numbers}) give?",
            "how many > {threshold} in {numbers}?",
            "{numbers}: how many above {threshold}?",
            "how many of {numbers} are greater than the limit {threshold}?",
            "how many entries in {numbers} are beyond {threshold}?",
            "taking {threshold} as the cutoff, how many of {numbers} are above it?",
            "how many of {numbers} are greater than {threshold}?", "how many of {numbers} are above {threshold}?", "how many numbers in {numbers} are larger than {threshold}?", "how many of these are over {threshold}: {numbers}?", "in {numbers}, how many are bigger than {threshold}?", "how many values exceed {threshold} in {numbers}?", "out of {numbers}, how many are more than {threshold}?", "how many elements of {numbers} are > {threshold}?",
            "how many of {numbers} lie above {threshold}?", "how many among {numbers} are higher than {threshold}?", "of {numbers}, how many surpass {threshold}?", "how many of {numbers} beat {threshold}?", "how many times is {threshold} exceeded in {numbers}?", "how many of the numbers are strictly above {threshold}: {numbers}?", "what number of {numbers} goes beyond {threshold}?",
        ),
        stories=_bare(
            "{_record} How many topped {threshold}?",
            "{_record} Anything past {threshold} goes in the report. How many go in?",
            "{_record} Higher than {threshold}: how many?",
            "{_record} Now delete those that are {threshold} or less. How many are left?",
            "Fever means more than {threshold}. The thermometers show {numbers}. How many have a fever?",
            "Min bid must beat {threshold}. The bids are {numbers}. How many are valid?",
            "Plants taller than {threshold} cm get a stick. They measure {numbers} cm. How many sticks are needed?",
            "{_other} highlights cells greater than {threshold}; the column says {numbers}. How many cells light up?",
            "Songs longer than {threshold} seconds are skipped. The playlist has {numbers} seconds. How many songs are skipped?",
            "At more than {threshold} visitors we open a second till. The hourly visitors were {numbers}. In how many hours was it open?",
            "{_record} The target was to be above {threshold}. How many times was it met?",
            "Anything over {threshold} is too much. We had {numbers}. How many were too much?",
            "{_record} How many of the values are above {threshold}?", "{_record} How many times was it more than {threshold}?", "{_record} How many are greater than {threshold}?", "{_record} How many of these exceed {threshold}?", "{_record} Count the numbers over {threshold}.", "{_record} How often did the figure top {threshold}?", "{_record} How many are bigger than {threshold}?", "{_record} With a limit of {threshold}, how many are over it?", "{_record} How many were higher than {threshold}?",
            "To pass you need more than {threshold} points. The results are {numbers}. How many passed?", "The speed limit is {threshold}. A camera measured {numbers}. How many cars were too fast?", "Only children taller than {threshold} cm may ride. The heights are {numbers}. How many may ride?", "An alarm goes off above {threshold} degrees. The sensor reads {numbers}. How many readings set it off?", "Luggage over {threshold} kg costs extra. The bags weigh {numbers} kg. How many cost extra?",
            "{_person} gets a bonus for each sale above {threshold}. The sales were {numbers}. How many bonuses are paid?", "We ship orders over {threshold} for free. Today's orders: {numbers}. How many ship free?", "A dog older than {threshold} counts as senior. Our dogs are {numbers} years old. How many seniors have we got?", "Fish longer than {threshold} cm may be kept. I caught some of {numbers} cm. How many can I keep?", "The old record was {threshold}. The jumps were {numbers}. How many broke it?",
            "{_person} deletes every file bigger than {threshold} MB; there are files of {numbers} MB. How many are deleted?", "Requests slower than {threshold} ms are flagged. We saw {numbers}. How many get flagged?",
        ),
        accepts={**_N, "threshold": "number"},
        gives="number",
    ),
    Family(
        skill="lists/longest-word",
        sample=_long_words,
        nouns=(
            "longest of the words {items}",
            "the wordiest, I mean longest, entry in {items}",
            "whichever of {items} has most characters",
            "the entry with the greatest letter count in {items}",
            "the string of maximum length among {items}",
            "the item from {items} that is spelled with the most letters",
            "the longest word in {items}", "the longest of {items}", "the word with the most letters in {items}", "the longest word among {items}", "the longest entry of {items}", "the longest string in {items}", "the lengthiest word of {items}", "max({items}, key=len)", "the word of greatest length in {items}", "the one with the most letters among {items}", "the longest item in {items}",
        ),
        clauses=(
            "which of {items} is longest to write",
            "which of {items} uses up the most tiles",
            "what has the most letters in {items}",
            "which string in {items} has the highest len",
            "which word of {items} is longest by letters",
            "which of {items} is the longest string",
            "which of {items} is the longest", "which word in {items} has the most letters", "which of {items} has the most characters", "what the longest word in {items} is", "which of {items} takes the most letters to write", "which word among {items} is the longest", "which one of {items} is spelled with the most letters", "which of {items} fills the most squares in a crossword",
        ),
        commands=(
            "longest string: {items}",
            "{items}, longest",
            "most letters: {items}",
            "{items}: the longest word please",
            "keep only the longest of {items}",
            "compare {items} by letter count and report the winner",
            "circle the word with the most letters in {items}",
            "go by letters, not by alphabet, and pick the longest of {items}",
            "pull out the longest entry from {items}",
            "measure {items} in letters and name the longest",
            "longest word: {items}",
            "longest: {items}",
            "find whichever of {items} has the most letters",
            "compare the lengths of {items} and give the longest",
            "say which word is longest in {items}",
            "find the longest word in {items}", "pick the longest of {items}", "give the longest word among {items}", "name the word with the most letters in {items}", "choose the longest word from {items}", "identify the longest string in {items}", "select the word with the most characters from {items}", "look at {items} and name the longest", "from {items}, pick the longest word", "return the longest item of {items}", "spot the longest word: {items}",
            "determine which of {items} is longest", "single out the lengthiest of {items}", "get the longest entry in {items}",
        ),
        questions=(
            "longest: {items}?",
            "{items}, longest?",
            "most letters in {items}?",
            "by number of letters, which is the biggest of {items}?",
            "which has more letters: {items}?",
            "which of {items} sticks out as the longest?",
            "what would be last if {items} were sorted by length?",
            "which of {items} is the hardest to fit in a narrow column?",
            "not alphabetically but by length, which of {items} is at the top?",
            "longest word in {items}?",
            "{items}: which is longest?",
            "whats the longest of {items}?",
            "which word would take up the most space: {items}?",
            "which of {items} is the longest?", "what is the longest word in {items}?", "which word has the most letters: {items}?", "which is the longest word: {items}?", "which of {items} has the most letters?", "out of {items}, which is longest?", "among {items}, which word is the longest?", "what's the longest one of {items}?", "which is longer: {items}?", "which of {items} has the highest letter count?", "which word in {items} contains the most characters?",
            "in {items}, which word is longest?", "which one of {items} takes the most letters to spell?", "what is the lengthiest of {items}?",
        ),
        stories=_bare(
            "{_told} Longest word?",
            "{_told} Which fills the most boxes?",
            "{_told} Count their letters. Who has the most?",
            "{_told} By length of spelling, which is number one?",
            "Each letter scores a point, and the players have {items}. Which word scores highest?",
            "The neon sign costs more per letter; the names on offer are {items}. Which is the dearest?",
            "{_person} types {items}. Which one needs the most keystrokes?",
            "To set the column width I need the longest of {items}. Which is it?",
            "Embroidery takes longest for the one with the most letters: {items}. Which one?",
            "Kids write {items} on the board and {_other} ticks the one with the most letters. Which is ticked?",
            "{_told} And the longest is?",
            "{_told} Which would need the widest label?",
            "{_told} Which is the longest word?", "{_told} Which of them has the most letters?", "{_told} What is the longest one?", "{_told} Name the one with the most characters.", "{_told} Find the longest.", "{_told} Which takes the most letters to spell?", "{_told} If you count letters, which one wins?", "The sign must be wide enough for the longest of {items}. Which word is that?",
            "{_person} pays by the letter for a tattoo and picks one of {items}. Which costs the most?", "A column of my table holds {items}. The widest cell has the most letters. Which is it?", "In the word game the longest word wins. The players laid {items}. Which word wins?", "The crossword has {_n} rows and the longest answer among {items} goes into row 1. Which one?", "We print {items} on badges. Which one needs the smallest font because it has the most letters?",
            "Kids compare words: {items}. Whose word has the most letters? Give the word.", "{_other} wants the longest username out of {items}. Which one should it be?", "The spelling bee ends with the longest word of {items}. Which is it?",
        ),
        accepts=_I,
        gives="word",
    ),
    Family(
        skill="lists/reverse",
        sample=_either,
        nouns=(
            "{items}, reversed",
            "{items} with the last one first",
            "{items} listed in backward order",
            "the same list as {items} but starting from the end",
            "what {items} make when read from right to left",
            "reverse list: {items}",
            "{items} in reverse order", "{items} reversed", "{items} backwards", "the reverse of {items}", "{items} in the opposite order", "{items} from last to first", "the list {items} in reverse", "{items} turned around", "{items} from the end to the beginning", "list(reversed({items}))", "{items} in backward order", "the reversed sequence of {items}", "{items} with the order flipped", "{items} from back to front",
        ),
        clauses=(
            "how {items} come out when popped off a stack",
            "what order remains when {items} are gone through from the end",
            "what you get if the last of {items} becomes the first and so on",
            "what [::-1] does to {items}",
            "how {items} go the other way round",
            "what the list {items} is backwards",
            "what {items} look like in reverse order", "how {items} read from last to first", "what you get when you reverse {items}", "in what order {items} come if you start at the end", "how {items} are listed backwards", "what {items} become with the order flipped", "how {items} go from back to front", "what the reversed list of {items} is",
        ),
        commands=(
            "reverse order: {items}",
            "{items}, reverse",
            "{items} backwards please",
            "from the end: {items}",
            "play back {items} from the last to the first",
            "rewind {items}",
            "recite {items} in the opposite order",
            "neither sort nor drop anything, just reverse {items}",
            "count {items} off from the rear",
            "copy {items} starting with the last one",
            "unstack {items} from the top, the last on top",
            "reverse list {items}",
            "reversed: {items}",
            "backwards: {items}",
            "last to first: {items}",
            "list {items} the other way round",
            "start from the end and list {items}",
            "reverse {items}", "reverse the order of {items}", "list {items} in reverse order", "write {items} backwards, item by item", "flip the order of {items}", "turn {items} around", "put {items} in the opposite order", "give {items} from last to first", "read {items} from the end to the start", "invert the order of {items}", "reverse this list: {items}", "print {items} in reverse", "list {items} starting from the end", "repeat {items} in reverse order",
            "go through {items} backwards", "return {items} back to front", "output {items} with the last first and the first last", "say {items} in backward order",
        ),
        questions=(
            "{items} in reverse order?",
            "reverse of {items}?",
            "{items} from last to first?",
            "{items}: backwards order?",
            "what does .reverse() leave of {items}?",
            "if I go back the way I came through {items}, in what order do I pass them?",
            "which order is it when the last of {items} leads and the first comes last?",
            "unsorted, only turned round: what is {items} then?",
            "{items} reversed?",
            "{items} the other way round?",
            "what order do I get when {items} is read from the end?",
            "how does {items} go in backward order?",
            "what is {items} in reverse order?", "what are {items} in reverse?", "what do you get if you reverse {items}?", "how do {items} look in the opposite order?", "what's {items} backwards?", "what is the reverse of {items}?", "how would you list {items} from last to first?", "in reverse order, what are {items}?", "what does the list {items} become when it is reversed?", "how do {items} go if you begin with the last one?", "what order do {items} have from back to front?",
            "if the order of {items} is flipped, what is the list?", "what do {items} read like from the end?",
        ),
        stories=_bare(
            "{_told} Repeat them from the last to the first.",
            "{_told} Reverse, without sorting.",
            "{_told} Same things, opposite order: what is the list?",
            "{_told} The last shall be first. How does it go then?",
            "{_person} put {items} into a tube with one open end, in that order. In what order do they come out again?",
            "The playlist {items} is played from the bottom up. What order do we hear?",
            "To get out of the maze {_other} has to undo {items} one by one, latest first. In which order?",
            "The plates {items} were stacked one after the other. Taking them from the top, what order is it?",
            "On the credits the names go {items}; the director wants the order turned around. How do they go now?",
            "{_told} Now the other way round!",
            "{_told} Swap the first with the last, the second with the last but one and so on. What is the list?",
            "{_told} List them in reverse order.", "{_told} What is the list from last to first?", "{_told} Reverse the order.", "{_told} What do you get when you read them backwards?", "{_told} Give them back in the opposite order.", "{_told} How do they go from the end to the beginning?", "I pushed {items} onto a stack and popped everything. In what order did they come out?", "The memory game wants {items} repeated in reverse order. What do I say?",
            "On the way back we pass the stops {items} in the opposite order. What is the order?", "{_person} stacks {items} on top of each other and takes them down again from the top. In which order are they taken?", "The undo button takes back {items}, the last one first. In what order are they undone?", "The train with the cars {items} drives the other way round, so the last car is now in front. What is the order from the front?",
            "{_other} reads {items} in a mirror from right to left. What is the order then?", "The queue was {items}, but it was turned around completely. What does it look like now?", "A tape with {items} is played in reverse order. What do we get in which order?", "{_person} dials {items} the wrong way, last to first. What was dialled?", "The countdown of the {_n} best songs lists {items} from back to front. What's the list?",
        ),
        accepts={"items": "numbers"},
        gives="words",
    ),
)
