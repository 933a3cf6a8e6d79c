"""Counting and probability: selections, arrangements, coins, dice."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains._context import PEOPLE, context, words
from reasonnet.forge.wording import Family, Marked, Slot, items, mark, number, word

_POSTS = words(
    "president treasurer secretary captain vice-captain chairperson speaker goalkeeper referee "
    "director producer editor drummer singer cook driver navigator manager scribe timekeeper"
)
_MEDALS = (("gold", "silver"), ("gold", "silver", "bronze"), ("first", "second", "third"),
           ("first", "second"))  # fmt: skip
_THINGS = words(
    "books cards students players toppings flavours marbles songs cities paintings shirts stamps "
    "colours candidates apps puzzles plants recipes runners dogs coins tickets films flags jobs"
)
_ARRANGED = words(
    "listen banana apple math level tree orange book coffee letter cat stone mississippi pepper "
    "garden window success kayak puzzle dog summer radar planet bubble hello moon eleven river "
    "statistics committee star cheese physics spoon noon abc algebra rocket bee balloon"
)


def _choice(rng: Random) -> dict[str, Slot]:
    n = rng.randint(3, rng.choice([8, 12, 12, 20, 30, 52, 100]))
    k = rng.randint(1 if rng.random() < 0.05 else 2, min(n, rng.choice([3, 4, 6, 10])))
    groups = {2: ("pairs", "duos"), 3: ("trios", "triples"), 4: ("quartets",), 5: ("quintets",)}
    pair = rng.choice([2, 2, 2, 3, 3, 4, 5])
    n = max(n, pair)
    return {
        "n": number(rng, n, words=0.15),
        "k": number(rng, k, words=0.4),
        "group": mark(rng.choice(groups[pair]), "k"),
        "_things": rng.choice(_THINGS),
        **context(rng),
    }


def _order(rng: Random) -> dict[str, Slot]:
    n = rng.randint(3, rng.choice([6, 9, 12, 20, 30, 50]))
    k = rng.randint(2, min(n, rng.choice([3, 4, 6])))
    all_ = rng.randint(2, rng.choice([6, 8, 10, 14]))
    posts = (
        rng.sample(_POSTS, rng.choice([2, 3, 3, 4]))
        if rng.random() < 0.7
        else list(rng.choice(_MEDALS[:2]))
    )
    names = rng.sample(PEOPLE, rng.randint(2, 7))
    if rng.random() < 0.2:
        names = list("ABCDEFGHIJ"[: rng.randint(3, 8)])
    joiner = rng.choice(["and", "comma", "and"])
    return {
        "n": number(rng, max(n, len(posts)), words=0.15),
        "all": mark(number(rng, all_, words=0.2), "n"),
        "k": number(rng, k, words=0.4),
        "posts": items(rng, posts, joiner="and"),
        "items": items(rng, names, joiner=joiner),
        "word": word(rng, rng.choice(_ARRANGED)),
        "_things": rng.choice(_THINGS),
        **context(rng),
    }


def _coins(rng: Random) -> dict[str, Slot]:
    n = rng.randint(1, rng.choice([4, 6, 10, 10, 20]))
    k = rng.randint(0, n)
    side = rng.choice(["heads", "heads", "heads", "tails"])
    how_many = number(rng, k, words=0.5)
    if k == 0 and rng.random() < 0.6:
        how_many = "no"
    singular = how_many in ("1", "one")
    times: Marked = Marked(((how_many, "k"), (" time" if singular else " times", None)))
    if k in (1, 2) and rng.random() < 0.5:
        times = mark(["once", "twice"][k - 1], "k")
    if how_many == "no":
        times = mark("never", "k")
    exactly = rng.choice(["exactly ", "exactly ", "exactly ", "", "precisely ", "just "])
    return {
        "n": number(rng, n, words=0.3),
        "k": how_many,
        "times": times if how_many == "no" else Marked(((exactly, None), *times.pieces)),
        "tosses": Marked(((number(rng, n, words=0.3), "n"), (" time" if n == 1 else " times", None))),
        "all": mark("all", "k"),
        "_exactly": "" if how_many == "no" else exactly,
        "_side": side[:-1] if singular else side,
        "_sides": side,
        "_flip": rng.choice(["flip", "toss", "flip", "throw"]),
        "_flips": rng.choice(["flips", "tosses", "flips", "throws"]),
        "_flipped": rng.choice(["flipped", "tossed", "thrown"]),
        "_coin": rng.choice(["a coin", "a fair coin", "a fair coin", "an unbiased coin"]),
        "_chance": rng.choice(["probability", "probability", "chance", "likelihood"]),
        **context(rng),
    }  # fmt: skip


def _dice(rng: Random) -> dict[str, Slot]:
    dice = rng.choice([2, 2, 2, 2, 3, 3, 4, 5, 1])
    faces = 6 if rng.random() < 0.85 else rng.choice([4, 8, 10, 12, 20])
    total = rng.randint(dice, dice * faces)
    text = number(rng, dice, words=0.6)
    noun = "die" if dice == 1 else rng.choice(["dice", "dice", "dice", "standard dice", "fair dice"])
    sided: tuple[tuple[str, str | None], ...] = ()
    if faces != 6 or rng.random() < 0.12:
        sides = str(faces) if rng.random() < 0.7 else number(rng, faces, words=1.0)
        sided = ((sides, "sides"), ("-sided ", None))
    pieces: tuple[tuple[str, str | None], ...] = ((text, "dice"), (" ", None), *sided, (noun, None))
    if dice == 2 and rng.random() < 0.15:
        pieces = (("a ", None), ("pair", "dice"), (" of ", None), *sided, (noun, None))
    return {
        "dice": Marked(pieces),
        "short": Marked(((str(dice), "dice"), ("d", None), (str(faces), "sides"))),
        "total": number(rng, total, words=0.2),
        "_chance": rng.choice(["probability", "probability", "chance", "likelihood"]),
        "_roll": rng.choice(["roll", "throw", "roll"]),
        "_sum": rng.choice(["sum", "total", "sum"]),
        **context(rng),
    }


FAMILIES = (
    Family(
        skill="probability/combinations",
        sample=_choice,
        nouns=(
            "{n} choose {k}",
            "the number of ways to choose {k} from {n}",
            "the number of ways to choose {k} of {n} {_things}",
            "the number of combinations of {n} things taken {k} at a time",
            "the number of combinations of {k} out of {n}",
            "the binomial coefficient {n} over {k}",
            "the binomial coefficient ({n}, {k})",
            "C({n}, {k})",
            "nCr({n}, {k})",
            "{n}C{k}",
            "the number of {k}-element subsets of a set with {n} elements",
            "the number of subsets of size {k} in a set of {n}",
            "the number of different teams of {k} from {n} people",
            "the number of {group} that can be formed from {n} {_things}",
            "comb({n}, {k})",
            "{n} things, choose {k}, ways",
            "{k} out of {n}, order irrelevant",
            "pick {k} from {n} without order, count",
            "unordered selections, {k} of {n}",
            "the number of ways to take {k} of {n} {_things} when order does not matter",
            "the number of possible {k}-person teams from {n} people",
            "the number of {group} in a group of {n}",
            "the number of hands of {k} from {n} cards",
            "the number of ways to leave out {k} of {n} {_things}",
            "the number of games if each of {n} teams meets each other team once",
        ),
        clauses=(
            "how many ways there are to choose {k} out of {n}",
            "how many combinations of {k} from {n} there are",
            "{_ways} there are to pick {k} of {n} {_things}, order being irrelevant",
            "how many committees of {k} can be formed from {n} people",
            "how many subsets of {k} elements a set of {n} has",
            "what {n} choose {k} is",
            "how many handshakes there are among {n} people",
            "how many {group} you can make from {n} {_things}",
            "how many different hands of {k} cards {n} cards allow",
            "how many ways {k} {_things} can be grabbed from {n} at once",
            "how many sets of {k} you can make out of {n}, with the order ignored",
            "how many {group} {n} {_things} give",
        ),
        commands=(
            "compute {n} choose {k}",
            "{_compute} {n} choose {k}",
            "calculate the number of combinations of {n} items taken {k} at a time",
            "count the ways of choosing {k} {_things} from {n}",
            "count the ways to select {k} out of {n} without regard to order",
            "find the number of ways to pick {k} from {n} when order doesn't matter",
            "evaluate the binomial coefficient of {n} and {k}",
            "work out nCr for n = {n} and r = {k}",
            "give the number of {k}-subsets of {n} {_things}",
            "determine how many groups of {k} can be drawn from {n}",
            "count the possible {group} among {n} {_things}",
            "count the handshakes when {n} people all shake hands with each other",
            "tell how many selections of {k} out of {n} exist",
            "pick {k} of {n} and say in how many ways that's possible",
            "from {n} take {k}, order ignored, count the ways",
            "ignore order and count the picks of {k} from {n}",
            "count the unordered ways to choose {k} from {n}",
            "count the ways to choose {k} of {n} when the order does not matter",
            "work out how many sets of {k} different {_things} can be made from {n}",
            "say how many {group} there are in {n}",
        ),
        questions=(
            "what is {n} choose {k}?",
            "in {_ways} can {k} {_things} be chosen from {n}?",
            "in {_ways} can you choose {k} out of {n}?",
            "in {_ways} can a committee of {k} be formed from {n} people?",
            "{_ways} are there to pick {k} {_things} from {n}?",
            "{_ways} are there to choose {k} of {n} {_things} if order does not matter?",
            "how many combinations of {k} {_things} can be made from {n}?",
            "how many groups of {k} can be formed from {n} {_things}?",
            "how many teams of {k} can you make out of {n} players?",
            "how many different {k}-card hands are in a deck of {n} cards?",
            "how many subsets with {k} elements does a set of {n} elements have?",
            "how many handshakes are there if {n} people each shake hands once?",
            "how many {group} can be formed from {n} {_things}?",
            "how many possible {group} are there among {n} {_things}?",
            "from {n} {_things}, {_ways} are there to select {k}?",
            "out of {n} {_things}, in {_ways} can I take {k}?",
            "if I may take {k} of the {n} {_things}, how many selections are possible?",
            "how many lines can be drawn through {n} points, no three of them on a line?",
            "how many lottery tickets with {k} of {n} numbers exist?",
            "{n} {_things}, pick {k}, how many ways?",
            "{k} from {n}, order doesn't matter, how many?",
            "if order doesn't matter, {_ways} are there to pick {k} from {n}?",
            "how many bunches of {k} can I put together from {n} {_things}?",
            "{_ways} are there to draw {k} of {n} names from a hat all at once?",
            "how many different {group} can {n} {_things} make?",
            "{n} people, all shake hands with one another, how many handshakes?",
        ),
        stories=(
            "A committee of {k} is to be formed from {n} people. In how many ways can this be "
            "done?",
            "A club with {n} members sends {k} of them to a meeting. How many different "
            "delegations are possible?",
            "A pizzeria offers {n} toppings and {_person} wants {k} different ones. How many "
            "pizzas are possible?",
            "{n} people meet and everyone shakes hands with everyone else once. How many "
            "handshakes are there?",
            "At a party with {n} guests each clinks glasses once with each other. How many clinks "
            "are heard?",
            "In a tournament each of {n} teams plays every other team once. How many matches are "
            "played?",
            "{_person} may take {k} books out of {n} on holiday. How many choices are there?",
            "A bag holds {n} different marbles. {_person} grabs {k} at once. How many grabs are "
            "possible?",
            "A teacher picks {k} of {n} pupils to clean the board, all with the same job. In how "
            "many ways?",
            "The ice cream shop has {n} flavours. A cup holds {k} different scoops, order "
            "irrelevant. How many cups can be made?",
            "In an exam {k} questions out of {n} must be answered. How many selections are there?",
            "In a lottery {k} numbers are drawn from {n}. How many different draws can occur?",
            "A coach has {n} players and puts {k} on the field, positions aside. How many line-ups "
            "are there?",
            "{n} dots lie on a circle. Every two are joined by a line. How many lines are drawn?",
            "A network has {n} computers, each linked directly to each other. How many cables are "
            "needed?",
            "From a deck of {n} cards {_person} is dealt {k}. How many hands are possible?",
            "{_person} has {n} friends and can invite only {k}. How many guest lists are "
            "possible?",
            "{_person} packs {k} of {n} shirts for a trip. How many selections are possible?",
            "{n} nurses are available and {k} are on duty tonight, all with the same task. How many teams could it be?",
            "A smoothie takes {k} different fruits out of {n}. How many smoothies are there?",
            "{n} people apply and {k} equal jobs are to be filled. In how many ways can the hires be chosen?",
            "A teacher hands out {k} identical prizes among {n} pupils, no more than one each. In how many ways?",
            "A DJ has {n} songs and picks {k} of them, order not counted. How many selections exist?",
            "The first {k} of {n} runners go through to the final, regardless of place. How many sets of finalists are possible?",
            "{_person} plants {k} out of {n} kinds of seeds in one bed, all mixed. How many mixes are there?",
            "From {n} library books {_person} borrows {k}. How many different stacks, order aside, are possible?",
        ),
        gives="number",
    ),
    Family(
        skill="probability/permutations",
        sample=_order,
        nouns=(
            "the number of permutations of {k} out of {n}",
            "the number of permutations of {n} things taken {k} at a time",
            "the number of ordered selections of {k} from {n} {_things}",
            "the number of ways to arrange {k} of {n} {_things} in a row",
            "the number of arrangements of {all} {_things}",
            "the number of permutations of {all} objects",
            "the number of orders in which {all} {_things} can be lined up",
            "P({n}, {k}), the number of permutations",
            "nPr({n}, {k})",
            "{n}P{k}",
            "the number of ways to fill the posts of {posts} from {n} people",
            "the number of orders in which {items} can stand",
            "the number of anagrams of {word}, meaningless ones included",
            "the number of distinct arrangements of the letters in {word}",
            "the number of ways to order the letters of {word}",
            "{n} things, arrange {k}, ways",
            "{k} out of {n}, order matters",
            "pick {k} from {n} in order, count",
            "ordered selections, {k} of {n}",
            "the number of ways to take {k} of {n} {_things} when the order matters",
            "the number of ways {n} runners can fill the top {k} places",
            "the number of orders for {all} {_things}",
            "the number of ways to shuffle {all} different {_things}",
            "the number of line-ups of {items}",
            "{word}, number of letter arrangements",
        ),
        clauses=(
            "how many permutations of {k} out of {n} there are",
            "{_ways} there are to arrange {k} of {n} {_things} in order",
            "in how many orders {all} {_things} can be arranged",
            "how many ways {all} people can queue up",
            "how many ways {items} can be lined up",
            "how many distinct rearrangements {word} has",
            "how many ordered selections of {k} from {n} exist without repetition",
            "how many ways a {posts} can be elected from {n} members",
            "how many podiums with {k} places {n} runners allow",
            "how many ways {k} {_things} can be taken from {n} one after another, order counted",
            "how many lists of {k} you can make out of {n}, with the order counted",
            "how many seating orders {items} have in a row",
            "how many ways there are to jumble {word}",
        ),
        commands=(
            "{_compute} the number of permutations of {n} things taken {k} at a time",
            "compute nPr for n = {n} and r = {k}",
            "count the ordered ways to choose {k} from {n}",
            "count the ways to choose {k} of {n} when the order matters",
            "count the ways to arrange {all} {_things} in a row",
            "count the orders in which {items} can sit on a bench",
            "count the arrangements of the letters of {word}",
            "count the distinct permutations of the letters in {word}",
            "find the number of ways to seat {k} of {n} people in a row",
            "find how many ways {all} {_things} can be put on a shelf",
            "work out how many ordered lists of {k} different {_things} can be made from {n}",
            "determine in {_ways} {n} people can fill the posts of {posts}",
            "tell how many rankings of {all} {_things} are possible",
            "give the number of codes of {k} different symbols out of {n}",
            "from {n} take {k} in order, count the ways",
            "heed the order and count the picks of {k} from {n}",
            "say how many queues {all} people can form",
            "count how many ways {word} can be scrambled, counting itself",
            "count the ways to hand {posts} to {n} people, one person each",
            "rearrange {word} in all ways and count the different results",
        ),
        questions=(
            "in {_ways} can {k} of {n} {_things} be arranged in a row?",
            "in {_ways} can {all} {_things} be arranged?",
            "in {_ways} can {all} people stand in line?",
            "in {_ways} can {items} line up?",
            "in how many orders can {items} finish the race, without ties?",
            "in {_ways} can the letters of {word} be arranged?",
            "in {_ways} can a {posts} be chosen from {n} people?",
            "{_ways} are there to award {posts} to {n} contestants?",
            "{_ways} are there to order {all} {_things}?",
            "{_ways} are there to seat {k} of {n} people in a row of chairs?",
            "how many permutations of {n} objects taken {k} at a time are there?",
            "how many different orders of {all} {_things} are there?",
            "how many codes with {k} different digits can be made from {n} digits?",
            "how many passwords of {k} letters can be made from {n} letters without repeats?",
            "how many distinct arrangements does the word {word} have?",
            "how many anagrams, real words or not, can be made from {word}?",
            "how many top {k} rankings are possible with {n} {_things}?",
            "if order matters, {_ways} are there to pick {k} from {n}?",
            "how many different queues can {all} people form?",
            "how many first-to-last rankings of {all} teams can there be?",
            "{n} {_things}, line up {k}, how many ways?",
            "{k} from {n}, order matters, how many?",
            "{all} {_things} in a row, how many orders?",
            "letters of {word}, how many arrangements?",
            "{items} in a line, how many ways?",
            "{_ways} are there to draw {k} of {n} names from a hat one after another, noting the order?",
            "how many different strings use all the letters of {word}?",
            "{posts} from {n} people, {_ways}?",
        ),
        stories=(
            "{n} runners compete for the first {k} places. How many different podiums are "
            "possible?",
            "In a race with {n} swimmers, in how many ways can {posts} be awarded?",
            "A club of {n} people elects {posts}, all different persons. How many outcomes are "
            "there?",
            "From {n} candidates {posts} are appointed. No one gets two jobs. In how many ways?",
            "A code has {k} different symbols drawn from {n}, and their order counts. How many "
            "codes are there?",
            "{_person} puts {all} different books on a shelf. How many orders are possible?",
            "{items} want to sit in a row in the cinema. In how many ways can they sit?",
            "{items} take turns at giving a talk. How many schedules are possible?",
            "{_person} shuffles the letters of {word}. How many different strings can come out?",
            "A DJ has {n} songs and plays {k} of them, each at most once. How many playlists, "
            "order included, exist?",
            "A lock needs {k} different digits out of {n} in the right order. How many "
            "combinations must a thief try at most?",
            "{all} friends line up for a photo. How many line-ups are there?",
            "A ship hoists {k} of its {n} different flags one above another. How many signals "
            "are possible?",
            "{n} people apply and {k} different jobs are to be filled, one each. How many ways "
            "are there?",
            "A salesman wants to visit {all} towns, each once, in any order. How many routes are "
            "possible?",
            "There are {n} seats in the row and {k} people sit down. In how many ways can they "
            "do it?",
            "A teacher hands out {k} different prizes among {n} pupils, no more than one each. In "
            "how many ways?",
            "{_person} deals with {all} chores today, one after another. In how many orders could "
            "that happen?",
            "{_person} packs {k} of {n} shirts and plans which to wear first, second and so on. How many plans are possible?",
            "{n} nurses are available and {k} are on duty tonight, each with a different task. How many duty rosters could it be?",
            "{n} singers audition for {k} different roles, one role each. How many casts are possible?",
            "A teacher gives first to last prize, {k} in all, among {n} pupils. In how many ways, no pupil getting two?",
            "{_person} reads {all} library books one after another. How many reading orders are possible?",
            "{items} queue at the till. How many different queues are there?",
            "{_person} has letter tiles spelling {word} and lays all of them in a row. How many different rows can there be?",
            "{_person} plants {all} different shrubs along the fence. In how many orders can they stand?",
            "At the hospital {all} patients are called in one by one. In how many orders can this be done?",
        ),
        gives="number",
    ),
    Family(
        skill="probability/coin-heads",
        sample=_coins,
        nouns=(
            "the {_chance} of {_exactly}{k} {_side} in {n} coin {_flips}",
            "the {_chance} of getting {_exactly}{k} {_side} in {n} {_flips} of {_coin}",
            "the {_chance} of {_exactly}{k} {_side} when {_coin} is {_flipped} {tosses}",
            "the {_chance} that {_coin} {_flipped} {tosses} lands {_sides} {times}",
            "the {_chance} that {n} coin {_flips} give {_exactly}{k} {_side}",
            "the {_chance} of {_sides} coming up {times} in {n} {_flips}",
            "the {_chance} of {_exactly}{k} {_side} out of {n} {_flips}",
            "the {_chance} of seeing {_sides} {times} if I {_flip} {_coin} {tosses}",
            "P({k} {_side} in {n} {_flips})",
            "the {_chance} that {all} of {n} {_flips} are {_sides}",
            "the odds, as a fraction, of {_exactly}{k} {_side} in {n} {_flips}",
            "the {_chance} to get {_exactly}{k} {_side} with {n} coins",
            "{n} {_flips}, {_exactly}{k} {_side}, {_chance}",
            "{_exactly}{k} {_side} in {n} {_flips}, {_chance}",
            "{_chance} {k} {_side} {n} {_flips}",
            "coin, {n} {_flips}, {_chance} of {_exactly}{k} {_side}",
            "the {_chance} that {_exactly}{k} of {n} coins show {_side}",
            "the {_chance} that out of {n} {_flips} {_exactly}{k} are {_sides}",
            "the binomial {_chance} of {k} {_side} among {n} fair coins",
            "the {_chance} of nothing but {_sides} in {all} of {n} {_flips}",
        ),
        clauses=(
            "how likely {_exactly}{k} {_side} in {n} coin {_flips} is",
            "how likely it is to get {_exactly}{k} {_side} in {n} {_flips}",
            "how likely it is that {_coin} shows {_sides} {times} in {n} {_flips}",
            "what the {_chance} of {_exactly}{k} {_side} in {n} {_flips} is",
            "what the {_chance} is that {n} coins show {_exactly}{k} {_side}",
            "with what {_chance} {n} {_flips} bring {_exactly}{k} {_side}",
            "how probable {_exactly}{k} {_side} out of {n} {_flips} is",
            "what chance I have of {_exactly}{k} {_side} if I {_flip} {_coin} {tosses}",
            "how likely it is that {_sides} comes up {times} when {_coin} is {_flipped} {tosses}",
            "how often in the long run {n} {_flips} bring {_exactly}{k} {_side}, as a fraction",
            "what fraction of all outcomes of {n} {_flips} has {_exactly}{k} {_side}",
        ),
        commands=(
            "{_compute} the {_chance} of {_exactly}{k} {_side} in {n} coin {_flips}",
            "find the {_chance} of getting {_exactly}{k} {_side} in {n} {_flips}",
            "find the {_chance} that {_coin} {_flipped} {tosses} comes up {_sides} {times}",
            "give the {_chance} of {_exactly}{k} {_side} when {n} coins are {_flipped}",
            "{_flip} {_coin} {tosses} and tell me how likely {_exactly}{k} {_side} is",
            "work out how probable {_exactly}{k} {_side} in {n} {_flips} is",
            "determine the {_chance} that {all} {n} {_flips} show {_sides}",
            "calculate the binomial probability of {k} {_side} in {n} fair {_flips}",
            "compute the {_chance} for {_sides} {times} in {n} tries with {_coin}",
            "state as a fraction the {_chance} of {_exactly}{k} {_side} with {n} coins",
            "with {n} {_flips}, find the {_chance} of {_exactly}{k} {_side}",
            "{n} {_flips}: give {_chance} of {_exactly}{k} {_side}",
            "take {n} fair coins and find the {_chance} of {_exactly}{k} {_side}",
            "say how probable {_exactly}{k} {_side} in {n} {_flips} is",
            "estimate exactly, as a fraction, the {_chance} that {_coin} gives {_sides} {times} in {n} {_flips}",
            "{_flip} {n} coins at once and state the {_chance} of {_exactly}{k} {_side}",
            "list the outcomes of {n} {_flips} in mind and give the share with {_exactly}{k} {_side}",
            "for {n} {_flips} of {_coin}, report the {_chance} of {_exactly}{k} {_side}",
        ),
        questions=(
            "what is the {_chance} of getting {_exactly}{k} {_side} in {n} coin {_flips}?",
            "what is the {_chance} of {_exactly}{k} {_side} in {n} {_flips} of {_coin}?",
            "what's the {_chance} of {_exactly}{k} {_side} when {_coin} is {_flipped} {tosses}?",
            "if {_coin} is {_flipped} {tosses}, what is the {_chance} of {_exactly}{k} {_side}?",
            "if I {_flip} {_coin} {tosses}, what's the {_chance} that I get {_exactly}{k} {_side}?",
            "if you {_flip} {n} coins, how likely are {_exactly}{k} {_side}?",
            "how likely is it to see {_sides} {times} in {n} {_flips}?",
            "how probable is it that {n} {_flips} give {_exactly}{k} {_side}?",
            "what are the odds of {_exactly}{k} {_side} in {n} {_flips}?",
            "when I {_flip} {_coin} {tosses}, how probable is {_exactly}{k} {_side}?",
            "with {n} coin {_flips}, what is the {_chance} of {_exactly}{k} {_side}?",
            "what is the {_chance} that {all} {n} coins land on {_sides}?",
            "what is the {_chance} that {_sides} comes up {times} in {n} {_flips}?",
            "{n} {_flips}, {_exactly}{k} {_side}, what's the {_chance}?",
            "yo what r the chances of {_exactly}{k} {_side} in {n} {_flips}?",
            "{n} coins, {_exactly}{k} {_side}, how likely?",
            "{_exactly}{k} {_side} from {n} {_flips}, how likely?",
            "{_chance} of {_exactly}{k} {_side}, {n} {_flips}?",
            "what share of all results of {n} {_flips} contains {_exactly}{k} {_side}?",
            "I {_flip} {n} coins, what's the {_chance} that {_exactly}{k} show {_side}?",
            "how good are my chances of {_exactly}{k} {_side} if {_coin} is {_flipped} {tosses}?",
            "{_coin} is {_flipped} {tosses}, how likely is it that {_sides} comes up {times}?",
            "will {n} {_flips} give {_exactly}{k} {_side}, and with what {_chance}?",
        ),
        stories=(
            "A fair coin is {_flipped} {tosses}. What is the probability of {_exactly}{k} "
            "{_side}?",
            "{_person} {_flips} {_coin} {tosses}. What is the {_chance} of {_exactly}{k} {_side}?",
            "{_person} and {_other} toss {n} coins. How likely is it that {_exactly}{k} of them "
            "show {_sides}?",
            "{_person} decides by coin whether to cook. What is the {_chance} of {_sides} {times} in "
            "{n} evenings?",
            "The referee {_flips} a coin before each of {n} matches. What's the {_chance} of "
            "{_exactly}{k} {_side} in the season?",
            "Our game hinges on {n} coin {_flips}. {_person} wins with {_exactly}{k} {_side}. How "
            "likely is a win?",
            "A drunk steps left on tails, right on heads. Out of {n} {_flips}, what is the "
            "{_chance} of {_exactly}{k} {_side}?",
            "Throw {n} fair coins on the table. What's the {_chance} that {_exactly}{k} {_side} "
            "are on top?",
            "{_person} guesses by coin {_flips} on a quiz, {n} in all. How probable are "
            "{_exactly}{k} {_side}?",
            "I {_flip} a penny {tosses} and hope for {_exactly}{k} {_side}. What chance do I have?",
            "For a magic trick {n} {_flips} must give {_exactly}{k} {_side}. With what "
            "probability does it work by luck?",
            "A coin lands {n} times on the floor. What is the {_chance} that {all} of these are "
            "{_sides}?",
            "{_person} and {_other} settle who washes up with a coin, {n} evenings in a row. What is the {_chance} of {_exactly}{k} {_side}?",
            "In the lesson every pupil {_flips} a coin {tosses}. What part of the class should get {_exactly}{k} {_side}?",
            "In the garden {_person} decides about each of {n} bulbs by a coin {_flip}. How likely are {_exactly}{k} {_side}?",
            "The game lets me {_flip} {n} coins, and a card wants {_exactly}{k} {_side}. What's the {_chance}?",
            "{n} coins fall out of a purse. What's the {_chance} that {_exactly}{k} {_side} are facing up?",
            "The app simulates {n} fair coin {_flips}. How likely is a run with {_exactly}{k} {_side} in total?",
            "{_who} bets on {_exactly}{k} {_side} in {n} {_flips}. With what probability is the bet won?",
            "{_person} has {_flipped} {_coin} {tosses}. What was the {_chance} that {_sides} would come up {times}?",
        ),
    ),
    Family(
        skill="probability/dice-sum",
        sample=_dice,
        nouns=(
            "the {_chance} of rolling a {_sum} of {total} with {dice}",
            "the {_chance} of a {_sum} of {total} with {dice}",
            "the {_chance} that {dice} add up to {total}",
            "the {_chance} that {dice} sum to {total}",
            "the {_chance} that the {_sum} of {dice} is {total}",
            "the {_chance} of getting {total} in total when rolling {dice}",
            "the {_chance} to throw {total} with {dice}",
            "the {_chance} of {total} as the {_sum} on {dice}",
            "the {_chance} of a {total} on {dice}",
            "the {_chance} of {total} on {short}",
            "the {_chance} of rolling {total} with {short}",
            "the odds, as a fraction, of {total} with {dice}",
            "P({_sum} = {total}) for {dice}",
            "{dice}, {_sum} {total}, {_chance}",
            "{_sum} of {total}, {dice}, {_chance}",
            "{short} = {total}, {_chance}",
            "{_chance} {total} {short}",
            "the {_chance} that {dice} come to {total} altogether",
            "the {_chance} that the faces of {dice} add to {total}",
            "the {_chance} of exactly {total} when {dice} are added up",
            "the share of all throws of {dice} that give {total}",
            "the {_chance} of scoring {total} in one {_roll} of {dice}",
        ),
        clauses=(
            "how likely a {_sum} of {total} with {dice} is",
            "how likely it is to roll {total} with {dice}",
            "how likely it is that {dice} add up to {total}",
            "what the {_chance} of a {_sum} of {total} on {dice} is",
            "what the {_chance} is that {dice} show {total} together",
            "with what {_chance} {dice} total {total}",
            "how probable a roll of {total} is with {dice}",
            "what chance there is of {total} in total with {dice}",
            "how likely {total} is as the {_sum} of {dice}",
            "what fraction of all rolls of {dice} add up to {total}",
            "how good the odds are for {total} on {short}",
        ),
        commands=(
            "{_compute} the {_chance} of rolling a {_sum} of {total} with {dice}",
            "find the {_chance} that {dice} add up to {total}",
            "find the {_chance} of getting a {_sum} of {total} when {dice} are rolled",
            "give the {_chance} of a {total} with {dice}",
            "{_roll} {dice} and tell me how likely a {_sum} of {total} is",
            "work out the {_chance} that the {_sum} of {dice} equals {total}",
            "determine how probable {total} in total is with {dice}",
            "calculate the odds of throwing {total} with {dice}",
            "compute the {_chance} of {total} for {short}",
            "state as a fraction the {_chance} of rolling {total} on {dice}",
            "with {dice}, find the {_chance} of {total} as a {_sum}",
            "{dice}: give {_chance} of a {_sum} of {total}",
            "{short}: give {_chance} of {total}",
            "add up {dice} and state the {_chance} of {total}",
            "say how probable it is that {dice} come to {total}",
            "count the throws of {dice} that make {total} and give their share of all",
            "for {dice}, report the {_chance} that the {_sum} is {total}",
            "tip {dice} out of a cup and give the {_chance} of {total} altogether",
            "express the {_chance} of {total} with {dice} as a fraction",
        ),
        questions=(
            "what is the {_chance} of rolling a {_sum} of {total} with {dice}?",
            "what's the {_chance} of getting {total} with {dice}?",
            "what is the {_chance} that {dice} add up to {total}?",
            "what is the {_chance} that {dice} sum to {total}?",
            "what are the odds of rolling {total} with {dice}?",
            "how likely is it that {dice} show a {_sum} of {total}?",
            "how likely am I to roll {total} with {dice}?",
            "how probable is a {_sum} of {total} when I {_roll} {dice}?",
            "if I {_roll} {dice}, what is the {_chance} of a {_sum} of {total}?",
            "if {dice} are rolled, what's the {_chance} that the {_sum} is {total}?",
            "when {dice} get thrown, how probable is {total} in all?",
            "rolling {dice}, what is the {_chance} of {total}?",
            "with {dice}, what's the {_chance} that the pips total {total}?",
            "what is the {_chance} of {total} on {short}?",
            "chances of hitting {total} with {short}?",
            "{dice}, {_sum} {total}, how likely?",
            "{total} with {dice}, how likely?",
            "{short}, {_chance} of exactly {total}?",
            "{_chance} of {total} from {dice}?",
            "what share of throws with {dice} makes {total}?",
            "how good are my chances of {total} if I {_roll} {dice}?",
            "will {dice} come to {total}, and with what {_chance}?",
            "what's the {_chance} for {total} points when {dice} are added together?",
            "I {_roll} {dice}, what is the {_chance} that the faces add up to {total}?",
        ),
        stories=(
            "{_person} rolls {dice}. What is the probability that the sum is {total}?",
            "{_person} throws {dice} and needs {total} in total to win. How likely is this?",
            "In a board game {_person} must move exactly {total} squares and rolls {dice}. What "
            "is the {_chance}?",
            "You {_roll} {dice}. What is the {_chance} that they show {total} altogether?",
            "The dungeon master asks for {short}. What's the {_chance} of {total} exactly?",
            "The monster has {total} hit points left and {_person} deals {short} damage. How likely "
            "is exactly this total?",
            "At the casino table {dice} are thrown. A bet on {total} as the sum wins with what "
            "probability?",
            "In class everyone throws {dice} and adds the pips. What part of the throws should "
            "give {total}?",
            "{_person} and {_other} bet on the {_sum} of {dice}. {_person} takes {total}. With what "
            "{_chance} does {_person} win?",
            "To leave jail {_person} needs a total of {total} with {dice}. What are the chances?",
            "A settlement produces when {dice} come up {total} in sum. How probable is that on "
            "one turn?",
            "A bag holds {dice}. They are tipped out. What's the {_chance} that the faces add to "
            "{total}?",
            "{_person} is {total} squares from home and may throw {dice} once. How likely is an exact landing?",
            "In the maths lesson pupils {_roll} {dice} and add. What fraction should get {total}?",
            "To open the chest in the game, {short} must come to {total} exactly. What is the {_chance}?",
            "{_person} decides who waters the garden with {dice}: if the {_sum} is {total}, it's {_other}. How probable is that?",
            "At the school fair you win with a {_sum} of {total} on {dice}. What's the {_chance} of winning?",
            "Someone knocks {dice} off the table. What is the {_chance} that they land with {total} in all?",
            "The rule says: {_roll} {dice}; on {total} in total you miss a turn. How likely is missing a turn?",
            "{_who} guesses that {dice} will total {total}. With what probability is the guess right?",
            "My character attacks with {short}. Exactly {total} would finish the boss. What are the chances?",
        ),
    ),
)
