"""Puzzles: make a target number, water jugs, the Tower of Hanoi, coins, sudoku."""

from __future__ import annotations

import math
from fractions import Fraction
from random import Random

from reasonnet.forge.domains import _everyday_whole_words as entire
from reasonnet.forge.domains import _gym_everyday
from reasonnet.forge.domains import _puzzles_words as own
from reasonnet.forge.domains.word_problems import NAMES
from reasonnet.forge.wording import OWN, Family, Marked, Slot, items, join, mark, number

# --- make a target --------------------------------------------------------------------------


def _target(rng: Random) -> dict[str, Slot]:
    count = rng.choices([2, 3, 4, 5, 6, 7, 9], [2, 6, 20, 6, 4, 1, 1])[0]
    top = rng.choice([9, 9, 10, 13, 25, 100])
    values = [rng.randint(1, top) for _ in range(count)]
    if count >= 5 and rng.random() < 0.5:
        values[0] = rng.choice([25, 50, 75, 100])
    while True:
        # Combine at random, so that the target can be reached.
        pool = [Fraction(v) for v in values]
        while len(pool) > 1:
            a = pool.pop(rng.randrange(len(pool)))
            b = pool.pop(rng.randrange(len(pool)))
            options = [a + b, a - b, a * b] + ([a / b] if b and (a / b).denominator == 1 else [])
            pool.append(rng.choice([value for value in options if value >= 0] or [a + b]))
        if pool[0].denominator == 1 and 0 <= pool[0] <= 5000:
            break
    target = int(pool[0])
    if count == 4 and rng.random() < 0.45:
        solved = ((1, 2, 3, 4), (4, 7, 8, 8), (3, 3, 8, 8), (1, 5, 5, 5), (2, 3, 5, 12), (6, 6, 6, 6),
                  (1, 3, 4, 6), (2, 2, 2, 9), (5, 5, 2, 1), (8, 3, 8, 3), (4, 4, 10, 10), (2, 7, 7, 10),
                  (1, 6, 6, 8), (9, 9, 4, 5), (3, 4, 5, 6), (2, 4, 6, 8), (7, 7, 3, 3), (5, 6, 7, 8))  # fmt: skip
        values, target = list(rng.choice(solved)), 24
    rng.shuffle(values)
    return {
        "numbers": items(rng, [number(rng, v, words=0.03) for v in values]),
        "target": number(rng, target, words=0.04),
        "_person": rng.choice(NAMES),
        "_friend": rng.choice(NAMES),
        "_cards": rng.choice(["cards", "tiles", "dice", "number cards", "stones", "counters", "blocks"]),
        "_ops": rng.choice([
            "", "", " using + - * /", " with plus, minus, times and divided by", " (brackets allowed)", " with the four basic operations",
            ", each number used once", " using every number exactly once", " with +, -, × and ÷", ", using each exactly once",
        ]),
    }  # fmt: skip


MAKE_TARGET = Family(
    skill="puzzles/make-target",
    sample=entire.MAKE_TARGET.added_to(_target),
    imported=_gym_everyday.MAKE_TARGET.draw,
    nouns=(
        "{target} with {numbers}",
        "{target} made with {numbers}",
        "a way to make {target} with {numbers}",
        "a way to make {target} out of {numbers}",
        "a formula with {numbers} that gives {target}",
        "an expression that makes {target} from {numbers}",
        "a way to make {target} from {numbers}{_ops}",
        "a way to get {target} with the numbers {numbers}{_ops}",
        "an arithmetic expression with {numbers} that equals {target}",
        "a formula with value {target} that uses {numbers} once each",
        "the solution of the {target} game for {numbers}",
        "a calculation with the result {target} from {numbers}{_ops}",
        "a combination of {numbers} that gives {target}{_ops}",
        "a countdown solution for {target} with {numbers}",
        "an equation that turns {numbers} into {target}",
        "the trick to reach {target} with {numbers}",
        "{target} out of {numbers}{_ops}",
        "a sum with {numbers} whose answer is {target}",
        "an arrangement of {numbers} with plus, minus, times and divided by that comes to {target}",
        "a term over {numbers} worth {target}",
    ),
    clauses=(
        "how to make {target} with {numbers}",
        "how to make {target} from {numbers}",
        "how I can make {target} with the numbers {numbers}",
        "how {numbers} can make {target}",
        "how to get {target} out of {numbers}",
        "how to make {target} from {numbers}{_ops}",
        "how to get {target} out of {numbers}{_ops}",
        "how {numbers} can be combined to {target}{_ops}",
        "how I can reach {target} with the numbers {numbers}",
        "which calculation with {numbers} gives {target}",
        "how one arrives at {target} using {numbers} once each",
        "in which way {numbers} make {target}",
        "what expression of {numbers} equals {target}",
        "how {target} comes out of {numbers}",
        "what to do with {numbers} so that I end up at {target}",
        "where to put the signs and brackets between {numbers} to get {target}",
        "whether and how {numbers} give {target}",
    ),
    commands=(
        "make {target} with {numbers}",
        "make {target} from {numbers}",
        "make {target} out of {numbers}",
        "make {target} using {numbers}",
        "get {target} from {numbers}",
        "get {target} out of {numbers}",
        "get {target} with {numbers}",
        "build {target} from {numbers}",
        "use {numbers} to make {target}",
        "use {numbers} once each to make {target}",
        "use {numbers} once each with + - * / to make {target}",
        "use {numbers} with + - * / to get {target}",
        "combine {numbers} to {target}",
        "with {numbers} make {target}",
        "make {target} from {numbers}{_ops}",
        "make {target} using {numbers}{_ops}",
        "use {numbers} to make {target}{_ops}",
        "combine {numbers} to get {target}{_ops}",
        "get {target} from the numbers {numbers}{_ops}",
        "reach {target} with {numbers}{_ops}",
        "put operators between {numbers} so that you get {target}, any order allowed",
        "build {target} out of {numbers}{_ops}",
        "solve the {target} puzzle for {numbers}",
        "turn {numbers} into {target}{_ops}",
        "write {target} with the numbers {numbers}{_ops}",
        "form {target} with {numbers}{_ops}",
        "play countdown: numbers {numbers}, target {target}",
        "arrange {numbers} with + - * / so that the result is {target}",
        "construct {target} from {numbers}, every number once",
        "hit {target} with {numbers}{_ops}",
        "from {numbers} make {target}",
        "with {numbers}, arrive at {target}{_ops}",
        "insert signs and brackets so that {numbers} come to {target}, in whatever order",
        "find a calculation for {target} that uses {numbers}",
        "mix {numbers} into {target}{_ops}",
        "solve for {target}: {numbers}",
        "do a bit of arithmetic on {numbers} until it is {target}",
        "create {target} by adding, subtracting, multiplying or dividing {numbers}",
    ),
    questions=(*entire.MAKE_TARGET.questions,
        "how can I make {target} with the numbers {numbers}?",
        "how can I make {target} with {numbers}?",
        "how can I make {target} from {numbers}?",
        "how can you make {target} out of {numbers}?",
        "how do I get {target} from {numbers}?",
        "how do you make {target} using {numbers}?",
        "how to make {target} with {numbers}?",
        "can you make {target} from {numbers}?",
        "can you get {target} with {numbers}?",
        "{numbers}, how do I make {target}?",
        "how can I make {target} from {numbers}{_ops}?",
        "can you make {target} with {numbers}{_ops}?",
        "how do you get {target} from {numbers}{_ops}?",
        "which expression with {numbers} gives {target}?",
        "using {numbers}, how do I reach {target}{_ops}?",
        "number game: how to get {target} with {numbers}?",
        "what do I have to do with {numbers} to get {target}{_ops}?",
        "{numbers} -> {target}, how?",
        "how would you combine {numbers} so that {target} comes out?",
        "what's a way to hit {target} with {numbers}{_ops}?",
        "with {numbers} on the table, how is {target} made{_ops}?",
        "how can {numbers} be turned into {target}{_ops}?",
        "is there a way to get {target} from {numbers}, and which?",
        "{numbers} = {target}?",
        "{numbers}, target {target}?",
        "{numbers} to make {target}?",
        "{target} out of {numbers}?",
        "how does one make {target} when all there is is {numbers}?",
        "which signs turn {numbers} into {target}?",
        "what sum with {numbers} comes to {target}?",
        "where do the operators go if {numbers} should give {target}?",
        "got {numbers}, need {target}, any way{_ops}?",
        "can {target} be written with {numbers}{_ops}?",
        "if I may add, subtract, multiply and divide, how do {numbers} become {target}?",
    ),
    stories=(*own.MAKE_TARGET, *entire.MAKE_TARGET.stories,
        "I have {numbers} and I want {target}. How?",
        "My cards are {numbers}. Make {target} of them.",
        "{_person} has {_cards} with {numbers}. How can {target} be made with all of them{_ops}?",
        "On the {_cards} you see {numbers}. Use all of them to get {target}{_ops}.",
        "We're playing a numbers game. The target is {target}, the numbers are {numbers}. What's the solution?",
        "{_person} drew {numbers} and has to reach {target}. Which calculation works?",
        "Numbers: {numbers}. Target: {target}. Find an expression.",
        "Target {target}. Given {numbers}. Each number exactly once, + - * / allowed.",
        "In the maths club we got {numbers} and must make {target}{_ops}. How does it work?",
        "{_person} bets {_friend} that {target} can be made from {numbers}. Show how.",
        "The lock opens if you combine {numbers} to {target}{_ops}. What do I type?",
        "Using each of {numbers} once, and plus, minus, times, divide and brackets, write {target}.",
        "I rolled {numbers}. I need exactly {target}. How do I combine the dice?",
        "A puzzle from the newspaper: take {numbers} and get {target}{_ops}. Please solve it.",
        "My teacher wrote {numbers} on the board and asked us to make {target}. How?",
        "Here are the numbers for the final round: {numbers}. The goal is {target}. Give me the sum that works.",
        "stuck on this one: {numbers} have to make {target}. any idea?",
        "{target} is wanted and {numbers} are given. Find the calculation.",
        "{_person} pulled the {_cards} {numbers}. The goal is {target}. How can it be done{_ops}?",
        "24 game style: {numbers} should give {target}. Solution?",
        "Countdown round: {target} with {numbers}.",
        "We have to get to {target}. Allowed are {numbers}, each once. Show the working.",
        "{_friend} gives {_person} {numbers} and says: make {target}. What should {_person} write?",
        "The safe shows {target}; the keys are {numbers}. Which expression opens it?",
        "Put + - * / and brackets into {numbers} as you like. The value should be {target}.",
        "Numbers on the {_cards}: {numbers}. They must be combined to {target}{_ops}.",
        "I can't get {target} from {numbers}. Can it be done, and how?",
    ),
    gives=None,
)

# --- water jugs -----------------------------------------------------------------------------


def _jugs(rng: Random) -> dict[str, Slot]:
    while True:
        three = rng.random() < 0.25
        top = rng.choice([9, 9, 12, 20, 40])
        sizes = rng.sample(range(1, top + 1), 3 if three else 2)
        goal = rng.randint(1, max(sizes))
        if goal % math.gcd(*sizes) == 0:
            break
    if rng.random() < 0.3:
        sizes, goal = rng.choice(
            [
                ([3, 5], 4),
                ([5, 3], 4),
                ([4, 9], 6),
                ([7, 4], 5),
                ([5, 11], 8),
                ([3, 5, 8], 4),
                ([7, 11], 6),
            ]
        )
    unit = rng.choice(
        ["litre", "litre", "liter", "gallon", "pint", "cup", "quart", "ounce", "L", "decilitre"]
    )
    units = unit if unit == "L" else unit + "s"
    style = rng.choice(["and", "and", None])
    texts = [number(rng, v, words=0.15) for v in sizes]
    hyphen = [join(mark(t, "capacities"), f"-{unit}") for t in texts]
    spaced = [
        join(mark(t, "capacities"), " ", units if t not in ("1", "one") else unit) for t in texts
    ]

    def listed(parts: list[Marked]) -> Marked:
        head = (
            join(*[piece for part in parts[:-1] for piece in (part, ", ")][:-1])
            if len(parts) > 1
            else parts[0]
        )
        return join(head, " and ", parts[-1])

    article = [
        join(rng.choice(["a ", "one "]) if texts[i] not in ("eight", "eleven") else "an ", part)
        for i, part in enumerate(hyphen)
    ]
    vessel = rng.choice(["jug", "jug", "jug", "bucket", "bottle", "can", "container"])
    said = [
        Marked(tuple((t, "capacities" if r == OWN else r) for t, r in part.pieces))
        for part in hyphen
    ]
    loose = [join(mark(t, "capacities"), f" {unit}") for t in texts]
    an = ["an " if t in ("8", "11", "18", "eight", "eleven", "eighteen") else "a " for t in texts]
    bare = Marked(
        tuple(
            (t, "capacities" if r == OWN else r) for t, r in items(rng, texts, joiner="and").pieces
        )
    )
    jars = rng.choice(
        [
            join(listed([join(a, part, f" {vessel}") for a, part in zip(an, said, strict=True)])),
            join(listed([join(a, part, f" {vessel}") for a, part in zip(an, loose, strict=True)])),
            join(listed([join(a, part) for a, part in zip(an, said, strict=True)]), f" {vessel}"),
            join(f"{vessel}s of ", bare, f" {units}"),
            join(f"{vessel}s of ", bare, f" {units}"),
            join(f"{vessel}s of ", bare),
            join(bare, f" {unit} {vessel}s"),
            join(f"{vessel}s that hold ", bare, f" {units}"),
        ]
    )
    return {
        "_jars": jars,
        "capacities": listed(spaced) if rng.random() < 0.75 else join(items(rng, texts, joiner=style), f" {units}"),
        "jugs": join(listed(article), " ", rng.choice(["jug", "jug", "bucket", "bottle", "can", "pail", "container", "pitcher"])),
        "goal": number(rng, goal, words=0.15),
        "_unit": unit,
        "_units": unit if goal == 1 else units,
        "_vessels": rng.choice(["jugs", "jugs", "buckets", "bottles", "containers", "pails", "cans", "pitchers", "vessels", "canisters"]),
        "_liquid": rng.choice(["water", "water", "milk", "wine", "oil", "lemonade", "juice", "paint", "fuel", "acid"]),
        "_person": rng.choice(NAMES),
        "_place": rng.choice(["fountain", "river", "tap", "lake", "well", "stream", "pool", "barrel"]),
    }  # fmt: skip


WATER_JUGS = Family(
    skill="puzzles/water-jugs",
    sample=_jugs,
    nouns=(
        "the fewest pours that get {goal} {_units} with {_jars}",
        "the fewest pours to get {goal} {_units} with {_jars}",
        "the fewest moves to get {goal} {_units} with {_jars}",
        "the fewest moves to measure {goal} {_units} with {_jars}",
        "the least number of moves that gives {goal} {_units} with {_jars}",
        "the least number of moves for {goal} {_units} with {_jars}",
        "the number of moves needed to measure {goal} {_units} with {_jars}",
        "the smallest number of moves to get {goal} {_units} from {_jars}",
        "the minimum number of steps to measure {goal} {_units} with {_jars}",
        "the fewest moves to measure {goal} {_units} with {_vessels} of {capacities}",
        "the smallest number of steps to get exactly {goal} {_units} with {jugs}",
        "the minimum number of pours, fills and empties to measure {goal} {_units} using {jugs}",
        "the least number of moves in the {_liquid} jug puzzle with {capacities} and goal {goal}",
        "the minimal number of steps to obtain {goal} from {_vessels} holding {capacities}",
        "the shortest way, in moves, to {goal} {_units} with {jugs}",
        "the number of operations needed to get {goal} {_units} from {_vessels} of {capacities}",
        "the optimal step count for measuring {goal} {_units} with {jugs}",
        "the length of the shortest solution for {_vessels} of {capacities} and a target of {goal}",
        "the smallest number of fill, empty and pour actions that leave {goal} {_units} in one of {capacities}",
        "the number of moves until {jugs} give {goal} {_units}",
        "the fewest pours for {goal} {_units}, {_vessels} {capacities}",
        "the number of steps to have {goal} {_units} when all I own is {jugs}",
        "the least effort, counted in moves, for {goal} {_units} out of {capacities}",
        "the shortest sequence's length for {goal} {_units} with {jugs}",
    ),
    clauses=(
        "how many moves are needed to measure {goal} {_units} with {_jars}",
        "in how few moves you get {goal} {_units} with {_jars}",
        "how many moves it takes to get {goal} {_units} with {_jars}",
        "how few pours give {goal} {_units} with {_jars}",
        "how many steps to get {goal} {_units} using {_jars}",
        "how many moves are needed to measure {goal} {_units} with {jugs}",
        "in how few steps one gets {goal} {_units} with {_vessels} of {capacities}",
        "how many steps it takes to get {goal} {_units} from {_vessels} that hold {capacities}",
        "what the fewest moves are to get {goal} {_units} using {jugs}",
        "how many pours and fills it takes at least to have {goal} {_units} in one of the {_vessels} of {capacities}",
        "how quickly, counted in moves, {goal} {_units} can be measured with {jugs}",
        "how many operations {jugs} need for {goal} {_units}",
        "how many times I have to fill, empty or pour to get {goal} {_units} out of {jugs}",
        "how many steps it takes until one of {_vessels} of {capacities} has {goal} {_units}",
        "after how many moves {jugs} give {goal} {_units}",
        "how often something is filled, emptied or poured to measure {goal} {_units} with {jugs}",
        "what the shortest solution's length is for {goal} from {capacities}",
    ),
    commands=(
        "measure {goal} {_units} with {_jars} in the fewest moves",
        "measure {goal} {_units} with {_jars} and count the moves",
        "get {goal} {_units} with {_jars} in as few moves as you can",
        "count the moves to get {goal} {_units} from {_jars}",
        "find the fewest moves that get {goal} {_units} with {_jars}",
        "using {_jars}, get {goal} {_units} in the fewest moves",
        "find the fewest moves to measure {goal} {_units} with {jugs}",
        "work out how many steps it takes to get {goal} {_units} with {_vessels} of {capacities}",
        "measure {goal} {_units} with {jugs} in as few moves as possible and tell me how many",
        "count the minimum number of moves for {goal} {_units} with {jugs}",
        "solve the jug problem: {_vessels} of {capacities}, goal {goal}; how many moves",
        "compute the least steps to get {goal} with {capacities} {_vessels}",
        "give the minimum number of fills, empties and pours to reach {goal} {_units} with {jugs}",
        "determine how many moves are necessary to have {goal} {_units} using {_vessels} of {capacities}",
        "say how many steps at least are needed to measure out {goal} {_units} with {jugs}",
        "figure out the shortest solution length: capacities {capacities}, target {goal}",
        "get {goal} {_units} out of {jugs} and give the fewest moves",
        "with {jugs}, obtain {goal} {_units}; count the moves",
        "plan the pours: {capacities} {_vessels}, {goal} {_units}; how many are there",
        "from {jugs} produce {goal} {_units} and say how many steps that takes at least",
        "search for the fewest fills, dumps and transfers to {goal} {_units} given {jugs}",
        "state the number of moves for {goal} with {_vessels} of {capacities}",
    ),
    questions=(
        "what is the fewest number of moves to get exactly {goal} {_units} with {_jars}?",
        "what is the least number of moves that yields {goal} {_units} with {_jars}?",
        "what is the fewest moves to measure {goal} {_units} with {_jars}?",
        "with {_jars}, what is the fewest moves to measure {goal} {_units}?",
        "with {_jars}, how many moves are needed to measure {goal} {_units}?",
        "with {_jars}, how many moves are needed to measure {goal}?",
        "with {_jars}, how few moves give {goal} {_units}?",
        "using {_jars}, in how few moves do you get {goal} {_units}?",
        "using {_jars}, how many moves to get {goal} {_units}?",
        "in how few pours do {_jars} give exactly {goal} {_units}?",
        "in how few moves do you get {goal} {_units} with {_jars}?",
        "in how few moves can I measure {goal} {_units} with {_jars}?",
        "how many moves do I need to get {goal} {_units} with {_jars}?",
        "how many moves to measure {goal} {_units} with {_jars}?",
        "how many pours get {goal} {_units} out of {_jars}?",
        "how many steps are needed for {goal} {_units} with {_jars}?",
        "{_jars}, how many moves to get {goal} {_units}?",
        "how many moves does it take to measure {goal} {_units} with {jugs}?",
        "what is the minimum number of steps to get {goal} {_units} with {_vessels} of {capacities}?",
        "how many steps do I need to get exactly {goal} {_units} of {_liquid} using {jugs}?",
        "with {jugs}, how many moves until I have {goal} {_units}?",
        "{_vessels} of {capacities}, I want {goal}: fewest moves?",
        "how few moves get me {goal} {_units} from {_vessels} with {capacities}?",
        "given {jugs}, what's the least number of pours to measure {goal} {_units}?",
        "in how many moves can {goal} {_units} be measured using {jugs}?",
        "what's the quickest way in steps to {goal} {_units} if my {_vessels} hold {capacities}?",
        "how many fillings, emptyings and pourings are needed for {goal} {_units} with {_vessels} of {capacities}?",
        "what is the smallest number of moves for {goal} {_units} if I only have {jugs}?",
        "how many actions does the {_liquid} puzzle need: {capacities} {_vessels}, {goal} {_units} wanted?",
        "{jugs}, need {goal} {_units}: how many moves?",
        "{capacities} {_vessels}: get {goal}, min steps?",
        "{goal} {_units} from {capacities}, fewest steps?",
        "water jugs {capacities}, target {goal}: moves?",
        "how do I get {goal} {_units} with {jugs} in the fewest moves, and how many are they?",
        "having only {jugs}, after how many moves are {goal} {_units} measured?",
        "how many times must {_liquid} be poured, filled or emptied for {goal} {_units} from {jugs}?",
        "what's the min number of pours to end with {goal} {_units} using {capacities} {_vessels}?",
        "to measure {goal} {_units} I've got {jugs}; how many moves?",
        "starting with empty {_vessels} of {capacities}, how many moves to {goal} {_units}?",
    ),
    stories=(*own.WATER_JUGS,
        "At the camp there's {_jars}. What is the fewest number of moves to get exactly {goal} {_units}?",
        "We only have {_jars} and want {goal} {_units}. How many moves at least?",
        "{_person} has {_jars}. In how few moves does {_person} get {goal} {_units}?",
        "You have {jugs} and a {_place}. What is the fewest number of moves to get exactly {goal} {_units} of {_liquid}?",
        "{_person} has {_vessels} that hold {capacities} and wants {goal} {_units} of {_liquid}. Filling, emptying and pouring each count as one move. How many moves are needed?",
        "There are {jugs}, without any marks. How many steps does it take at least to measure {goal} {_units}?",
        "{_person} stands at the {_place} with {jugs}. {_person} needs {goal} {_units}. How many moves at minimum?",
        "Two people at a {_place} only have {jugs}. They need {goal} {_units} of {_liquid}. In how many moves can they get it?",
        "The bomb is defused with exactly {goal} {_units} of water; all you have are {jugs}. How many moves do you need?",
        "In a film the heroes have {jugs} and must put {goal} {_units} on a scale. What is the least number of steps?",
        "A recipe asks for {goal} {_units} of {_liquid}. {_person} only owns {_vessels} of {capacities}. How many fill, pour and empty steps are necessary?",
        "A chemist must measure {goal} {_units} of {_liquid} with {_vessels} of {capacities}. What's the smallest number of operations?",
        "Empty {_vessels} with capacities {capacities} stand beside a {_place}. One of them should contain {goal} {_units}. Minimum number of moves?",
        "i got {jugs} and need {goal} {_units}. whats the least moves",
        "Jugs: {capacities}. Goal: {goal} {_units}. Fewest moves?",
        "Only two things are at hand, {jugs}, and a {_place} next door. {_person} wants {goal} {_units} of {_liquid}. How many actions does the shortest plan have?",
        "How many times do you have to fill, dump or transfer {_liquid} between {_vessels} of {capacities} before one holds exactly {goal} {_units}?",
        "{_person}'s aquarium needs {goal} {_units}. There are {_vessels} for {capacities} in the cellar, nothing else. Least number of steps?",
        "Farm puzzle: measure {goal} {_units} of {_liquid} with {jugs}, no markings. State the minimum number of moves.",
        "Starting empty, {_vessels} with room for {capacities}. End: {goal} {_units} in one of them. Shortest number of operations?",
        "The gate opens when a pot with {goal} {_units} is placed on it. Around you are {jugs} and a {_place}. What's the fewest moves?",
        "We can fill from the {_place}, empty onto the ground, or tip one vessel into the other. Our vessels take {capacities}. After how many moves can we have {goal} {_units}?",
        "A wine merchant wants to sell {goal} {_units} but has only {_vessels} of {capacities}. How many moves does the merchant have to make?",
        "The camp has {jugs}. For the soup {goal} {_units} of {_liquid} are needed. Tell me in how few steps that works.",
        "Puzzle: you may fill a vessel at the {_place}, empty it, or pour it into another. The {_vessels} hold {capacities}. How many moves until one has {goal} {_units}?",
        "{_person} is cooking and needs {goal} {_units} of {_liquid}, but there are only {jugs}. How many moves does the measuring take at least?",
        "{jugs}, no scale, a {_place}. Goal: {goal} {_units}. Number of moves?",
        "At the {_place}, {_person} fills and empties {_vessels} of {capacities} until {goal} {_units} are in one. How few moves can it be?",
        "Classic riddle: {capacities} {_vessels}, get {goal}. How many steps at the fewest?",
        "A gardener mixes plant food with exactly {goal} {_units} of water and has {jugs}. How many steps, counting each fill, each pour and each emptying?",
        "In the lab stand {_vessels} for {capacities}. The experiment needs {goal} {_units}. Fewest operations?",
        "The child wants to know in how many moves {jugs} can give {goal} {_units}.",
        "One move is filling, emptying or pouring over. {_person} has {jugs}. How many moves lead to {goal} {_units}?",
    ),
    gives="number",
)

# --- Tower of Hanoi -------------------------------------------------------------------------


def _hanoi(rng: Random) -> dict[str, Slot]:
    discs = rng.choice(
        [
            rng.randint(1, 8),
            rng.randint(2, 12),
            rng.randint(3, 20),
            rng.randint(5, 40),
            rng.choice([64, 50, 30]),
        ]
    )
    return {
        "discs": number(rng, discs, words=0.2),
        "_disks": rng.choice(["discs", "disks", "discs", "disks", "rings", "plates"]),
        "_disk": rng.choice(["disc", "disk", "ring"]),
        "_pegs": rng.choice(["", "", " and three pegs", " on 3 pegs", " with three rods", " and 3 poles"]),
        "_person": rng.choice(NAMES),
        "_size": rng.choice(["from the largest to the smallest", "ordered by size", "of different sizes"]),
    }  # fmt: skip


HANOI = Family(
    skill="puzzles/hanoi",
    sample=_hanoi,
    nouns=(
        "the number of moves for a Hanoi tower with {discs} {_disks}",
        "the number of moves for {discs} Hanoi {_disks}",
        "the number of moves of Hanoi with {discs} {_disks}",
        "the Tower of Hanoi with {discs} {_disks} in the fewest moves",
        "the least number of moves for the Tower of Hanoi with {discs} {_disks}",
        "the fewest moves for a Tower of Hanoi with {discs} {_disks}",
        "the moves of the Tower of Hanoi with {discs} {_disks}",
        "the minimum moves for a {discs}-{_disk} Tower of Hanoi",
        "Hanoi with {discs} {_disks} in moves",
        "the number of moves for the Tower of Hanoi with {discs} {_disks}{_pegs}",
        "the minimum number of moves to solve the Towers of Hanoi with {discs} {_disks}",
        "the fewest moves for {discs} {_disks} in the Tower of Hanoi",
        "the length of the optimal Hanoi solution for {discs} {_disks}{_pegs}",
        "the least number of steps for a {discs}-{_disk} Tower of Hanoi",
        "the move count of Hanoi with {discs} {_disks}",
        "the smallest number of moves that transfers a Hanoi tower of {discs} {_disks}",
        "the minimum moves in Hanoi with {discs} {_disks}{_pegs}",
        "the number of steps to shift {discs} {_disks} in the Hanoi puzzle",
        "the total moves needed for a Hanoi tower with {discs} {_disks}",
        "hanoi moves for {discs} {_disks}",
        "the moves for {discs} {_disks} in Hanoi",
        "the count of transfers in a Hanoi puzzle of height {discs}",
        "the number of times a {_disk} is lifted in an optimal Hanoi with {discs} {_disks}",
        "the solution length for a tower of Hanoi {discs} high",
    ),
    clauses=(
        "how many moves does Hanoi with {discs} {_disks} take",
        "how many moves a Hanoi tower with {discs} {_disks} takes",
        "how many moves a Tower of Hanoi with {discs} {_disks} needs",
        "how many moves for {discs} Hanoi {_disks}",
        "how many moves Hanoi with {discs} {_disks} needs at least",
        "how many moves it takes for {discs} {_disks} of Hanoi",
        "how many moves the Tower of Hanoi takes with {discs} {_disks}",
        "how many steps are needed for {discs} {_disks} in the Towers of Hanoi{_pegs}",
        "how many moves it takes at least to shift a Hanoi tower of {discs} {_disks}",
        "in how many moves a {discs}-{_disk} Hanoi puzzle can be solved",
        "how often one must move a {_disk} to solve Hanoi with {discs} {_disks}",
        "what the minimum is for {discs} {_disks} in the Tower of Hanoi",
        "how long the best solution of Hanoi with {discs} {_disks} is",
        "how many moves {_person} needs for the Tower of Hanoi with {discs} {_disks}",
        "how many transfers a Hanoi tower of height {discs} needs",
        "how many turns one needs to carry over a tower of {discs} {_disks} in Hanoi",
        "how big the number of moves gets for {discs} {_disks} of Hanoi",
        "after how many moves a {discs} {_disk} tower of Hanoi has been rebuilt",
    ),
    commands=(
        "tell me the least number of moves for the Tower of Hanoi with {discs} {_disks}",
        "give the moves for Hanoi with {discs} {_disks}",
        "count the moves for a Hanoi tower of {discs} {_disks}",
        "solve the Tower of Hanoi with {discs} {_disks}: how many moves",
        "take a Hanoi tower with {discs} {_disks} and count the moves",
        "say how many moves Hanoi with {discs} {_disks} takes",
        "compute the moves for the Tower of Hanoi with {discs} {_disks}",
        "work out the minimum number of moves for {discs} Hanoi {_disks}",
        "calculate how many moves Hanoi needs with {discs} {_disks}{_pegs}",
        "find the number of steps in the Tower of Hanoi for {discs} {_disks}",
        "count the moves of the optimal Hanoi solution with {discs} {_disks}",
        "tell me how many moves a Hanoi tower of {discs} {_disks} takes",
        "give the least moves for a Tower of Hanoi that has {discs} {_disks}",
        "determine the move count for Hanoi, {discs} {_disks}",
        "say in how many moves {discs} {_disks} get across in the Tower of Hanoi",
        "solve Hanoi for {discs} {_disks} and give me only the number of moves",
        "figure out the fewest steps for a {discs} {_disk} tower of hanoi",
        "state how many moves Hanoi with {discs} {_disks} requires",
        "move {discs} {_disks} in the Tower of Hanoi with as few moves as possible and count them",
        "get the Hanoi number for {discs} {_disks}",
        "evaluate the optimal move count of Hanoi for n = {discs}",
        "rebuild a tower of {discs} {_disks} under Hanoi rules and count the moves",
        "play Hanoi perfectly with {discs} {_disks}, then report the moves",
    ),
    questions=(
        "how many moves does a Tower of Hanoi with {discs} {_disks} take?",
        "how many moves does a Tower of Hanoi with {discs} {_disks} take at least?",
        "how many moves does the Tower of Hanoi need if it has {discs} {_disks}?",
        "how many moves does Hanoi with {discs} {_disks} take?",
        "how many moves does Hanoi need with {discs} {_disks}?",
        "how many moves for a Tower of Hanoi with {discs} {_disks}?",
        "how many moves for {discs} Hanoi {_disks}?",
        "how many moves for Hanoi with {discs}?",
        "how many moves for Hanoi with {discs} {_disks}?",
        "how many moves has Hanoi with {discs} {_disks}?",
        "how many moves would the Hanoi puzzle require with {discs} {_disks}?",
        "how many moves would a Hanoi tower with {discs} {_disks} take?",
        "how many moves are needed for Hanoi with {discs} {_disks}?",
        "how many moves do I need for a Hanoi tower of {discs} {_disks}?",
        "how many moves is the Tower of Hanoi with {discs} {_disks}?",
        "what's the least number of moves for Hanoi with {discs} {_disks}?",
        "what is the fewest moves for a Tower of Hanoi with {discs} {_disks}?",
        "in how many moves can you do Hanoi with {discs} {_disks}?",
        "Hanoi with {discs} {_disks}, how many moves?",
        "Tower of Hanoi, {discs} {_disks}, fewest moves?",
        "how many moves does the Tower of Hanoi need with {discs} {_disks}{_pegs}?",
        "how many moves does it take to solve the Tower of Hanoi with {discs} {_disks}?",
        "what is the minimum number of moves for a Hanoi tower with {discs} {_disks}?",
        "tower of hanoi, {discs} {_disks}, how many moves?",
        "in how many steps can {discs} {_disks} be moved in the Towers of Hanoi?",
        "with {discs} {_disks}, how many moves does Hanoi take?",
        "how long does a {discs} {_disk} Hanoi take, counted in moves?",
        "for {discs} {_disks}, what's the shortest Hanoi solution?",
        "how many times do I move a {_disk} when solving Hanoi with {discs} {_disks}?",
        "hanoi({discs})?",
        "how many moves at least for {discs} {_disks} in the Brahma tower puzzle?",
        "what's the best possible number of moves in a Tower of Hanoi of {discs} {_disks}?",
        "how many steps will the recursive Hanoi algorithm do for {discs} {_disks}?",
        "hanoi {discs} {_disks} moves?",
        "{discs} {_disks} hanoi?",
        "hanoi n={discs}: moves?",
        "{discs}-{_disk} tower of hanoi, min moves?",
        "towers of hanoi with {discs}: how many steps?",
        "how many transfers if the Hanoi tower has {discs} {_disks}?",
        "Hanoi, {discs} {_disks}{_pegs}: how many moves at the minimum?",
        "what number of moves does Hanoi of size {discs} take?",
        "if a Hanoi tower has {discs} {_disks}, how soon in moves can it be over?",
        "how many moves would a perfect player need for {discs} Hanoi {_disks}?",
        "my tower of hanoi has {discs} {_disks}; how many moves if played perfectly?",
    ),
    stories=(*own.HANOI,
        "My daughter got a Tower of Hanoi with {discs} {_disks}. How many moves does it take at least?",
        "There are three pegs and {discs} {_disks} {_size} on the first. A larger one may never lie on a smaller one. How many moves are needed to bring all to another peg?",
        "{_person} plays the Tower of Hanoi with {discs} {_disks}. What is the smallest number of moves?",
        "Monks move a tower of {discs} golden {_disks} between three needles, one at a time and never a larger on a smaller. How many moves does it take?",
        "A toy has three rods; on the left one there are {discs} {_disks} {_size}. How many moves does it take to move the tower to the right?",
        "My Tower of Hanoi toy has {discs} {_disks}. How many moves if I make no mistake?",
        "In computer science class we program the Towers of Hanoi. With n = {discs} {_disks}, how many moves are printed?",
        "{_person} wants to move a pile of {discs} {_disks} from peg A to peg C using peg B, following the Hanoi rules. How many moves are necessary?",
        "A robot arm solves the Hanoi puzzle with {discs} {_disks} optimally. How many times does it move a {_disk}?",
        "The level in the game is a Tower of Hanoi: {discs} {_disks}, three poles. What's the minimum number of moves for the gold medal?",
        "The priests of Hanoi have {discs} {_disks}. They never waste a move. After how many moves are they done?",
        "Hanoi rules, 3 pegs. {discs} {_disks}. Moves?",
        "A museum shows a Tower of Hanoi that is {discs} {_disks} high. A machine solves it without any mistake. How many moves does it make?",
        "{_person} moves one {_disk} per second in the Tower of Hanoi with {discs} {_disks}. How many moves are made until the tower has moved?",
        "Take a stack of {discs} {_disks} {_size}, two empty pegs beside it, and the usual rules. What's the least number of transfers?",
        "For homework we play the towers of hanoi with {discs} {_disks}. What is the fewest moves one can do it in?",
        "bro how many moves is hanoi with {discs} {_disks}, i keep doing too many",
        "Only one {_disk} at a time can be moved and no {_disk} may be put on a smaller one. {_person} has {discs} {_disks} and three stacks. How many moves at least?",
        "A psychologist tests {_person} with the Tower of Hanoi. It has {discs} {_disks}. How many moves would be perfect?",
        "The wooden puzzle on {_person}'s desk is a Tower of Hanoi with {discs} {_disks}. Played perfectly, how many moves is it?",
        "Legend has it that a temple keeps {discs} golden {_disks} on three needles. How many moves will the monks make in all?",
        "A level of the Hanoi app has {discs} {_disks}. How many moves are needed for three stars?",
        "Take the Towers of Hanoi. Number of {_disks}: {discs}. Number of moves: ?",
        "Three sticks, {discs} {_disks} {_size}, small on top. {_person} shifts the pile to the third stick, one at a time, never big on small. How many shifts?",
        "We wrote hanoi(n) in class and call it with n = {discs}. How many moves does it make?",
        "A crane restacks {discs} plates from pile A to pile C via B and never lays a larger one on a smaller. What is the least number of lifts?",
        "Suppose the Hanoi tower is {discs} {_disks} high. Count the moves.",
    ),
    accepts={"discs": "number"},
    gives="number",
)

# --- coins ----------------------------------------------------------------------------------

_SYSTEMS = (
    ((1, 5, 10, 25), "cents"), ((1, 5, 10, 25, 50), "cents"), ((1, 2, 5, 10, 20, 50), "cents"), ((1, 2, 5), "euros"),
    ((1, 2, 5, 10, 20, 50), "pence"), ((1, 2, 5), "pounds"), ((5, 10, 25), "cents"), ((1, 3, 4), "units"),
    ((2, 3, 5), "coins"), ((1, 5, 10), "rupees"), ((1, 10, 50, 100), "yen"), ((5, 10, 20, 50), "dollars"),
    ((1, 7, 10), "credits"), ((1, 4, 6), "crowns"), ((1, 2), "dollars"), ((3, 5), "cents"), ((5, 10), "cents"),
)  # fmt: skip


def _coins(rng: Random) -> dict[str, Slot]:
    system, unit = rng.choice(_SYSTEMS)
    values: tuple[int, ...] = system
    if rng.random() < 0.4:
        values = tuple(rng.sample(range(1, rng.choice([10, 30, 60])), rng.randint(2, 5)))
        unit = rng.choice(
            [
                "cents",
                "pence",
                "units",
                "credits",
                "florins",
                "dollars",
                "ducats",
                "tokens",
                "points",
                "gold",
                "thalers",
            ]
        )
    counts = [rng.randint(0, rng.choice([2, 4, 8])) for _ in values]
    amount = sum(c * v for c, v in zip(counts, values, strict=True)) or values[0] * rng.randint(
        1, 9
    )
    order = list(values)
    if rng.random() < 0.3:
        order = sorted(order, reverse=rng.random() < 0.6)
    texts = [number(rng, v, words=0.08) for v in order]
    suffix = {"cents": ["c", "¢", "ct"], "pence": ["p"]}.get(unit, [])
    hyphen = unit[:-1] if unit.endswith("s") else unit
    if rng.random() < 0.25 and len(order) > 1:
        coins = join(
            *[part for text in texts[:-1] for part in (mark(text), f"-{hyphen}, ")][:-1],
            f"-{hyphen} and ",
            mark(texts[-1]),
            f"-{hyphen}",
        )
    elif suffix and rng.random() < 0.35:
        sign = rng.choice(suffix)
        coins = join(
            *[part for text in order[:-1] for part in (mark(str(text)), f"{sign}, ")][:-1],
            f"{sign} and ",
            mark(str(order[-1])),
            sign,
        )
    else:
        coins = items(
            rng, texts, joiner=rng.choice(["comma", "and", "and", "and", "bracket", "semicolon"])
        )
    total: Slot = join(
        mark(number(rng, amount, words=0.06)), rng.choice([f" {unit}", f" {unit}", ""])
    )
    if unit in ("dollars", "euros", "pounds") and rng.random() < 0.4:
        total = join({"dollars": "$", "euros": "€", "pounds": "£"}[unit], mark(str(amount)))
    plain = items(rng, texts, joiner=rng.choice(["comma", "and", "and", "and"]))
    short = {"cents": "cent", "pence": "pence", "euros": "euro"}.get(unit, hyphen)
    plain = Marked(tuple((text, "coins" if role == OWN else role) for text, role in plain.pieces))
    kit = rng.choice(
        [
            join(plain, f" {short} coins"),
            join(plain, f" {short} coins"),
            join("coins of ", plain, f" {unit}"),
            join("coins of ", plain),
            join("coins of ", plain),
            join("coins worth ", plain),
            join(plain, f" {short} pieces"),
            join(plain, "-", short, " coins"),
            join("the coins ", plain),
            join(plain, f" {unit} coins"),
            join("coins ", plain),
        ]
    )
    return {
        "_kit": kit,
        "coins": coins, "amount": total, "_unit": unit, "_person": rng.choice(NAMES),
        "_coin": rng.choice(["coins", "coins", "coins", "pieces", "denominations"]),
        "_place": rng.choice(["kiosk", "vending machine", "toll booth", "bakery", "parking meter", "arcade", "launderette", "market stall"]),
    }  # fmt: skip


COIN_WAYS = Family(
    skill="puzzles/coin-ways",
    sample=_coins,
    nouns=(
        "the number of ways to make {amount} with {_kit}",
        "the number of ways to pay {amount} with {_kit}",
        "the number of ways to pay {amount} in {_kit}",
        "the number of ways to make {amount} out of {_kit}",
        "the number of ways to make {amount} from {_kit}",
        "the number of ways of making {amount} with {_kit}",
        "the ways to make {amount} with {_kit}",
        "the ways to pay {amount} with {_kit}",
        "the number of combinations of {_kit} for {amount}",
        "the number of ways to pay {amount} with {_coin} of {coins}",
        "the number of ways to make {amount} from {coins} coins",
        "the number of ways to change {amount} into {_coin} of {coins}",
        "the number of different ways to make change for {amount} using {coins}",
        "the count of coin combinations worth {amount} with {coins}",
        "the number of possibilities to pay {amount} in {coins} coins",
        "the number of combinations of {coins} that add up to {amount}, each usable any number of times",
        "the number of ways {amount} can be broken into {coins} coins",
        "the number of coin sets of value {amount} with denominations {coins}",
        "the number of distinct splits of {amount} into {coins} coins",
        "the number of ways, {coins} to {amount}",
        "the ways to pay {amount} with {coins}, how many there are",
        "the number of combinations, in any quantity, of {coins} coins worth {amount}",
        "the count of ways to put together {amount} from {coins}",
        "the number of different handfuls of {coins} coins that are worth {amount}",
    ),
    clauses=(
        "in how many ways you can pay {amount} with {_kit}",
        "in how many ways can one pay {amount} with {_kit}",
        "how many ways there are to pay {amount} with {_kit}",
        "how many ways there are to make {amount} with {_kit}",
        "how many ways I can make {amount} with {_kit}",
        "in how many ways {amount} can be made with {_kit}",
        "in how many ways {amount} can be paid with {coins} coins",
        "how many ways there are to make {amount} from {_coin} of {coins}",
        "how many different combinations of {coins} coins give {amount}",
        "how many ways there are to change {amount} with {coins}",
        "in how many ways one can give change for {amount} using coins of {coins}",
        "how many possibilities there are to lay {amount} on the table with {coins} coins",
        "how many ways of paying {amount} exist if only {coins} coins are around",
        "how many sets of {coins} coins are worth {amount}",
        "how many ways {coins} coins can be put together to {amount}",
        "how many different handfuls of {coins} coins are worth {amount}",
        "how many possibilities of paying {amount} the coins {coins} offer",
        "how many combinations, not how few coins, give {amount} from {coins}",
    ),
    commands=(
        "count the ways to make {amount} with {_kit}",
        "count the ways to pay {amount} with {_kit}",
        "count in how many ways {amount} can be paid with {_kit}",
        "say in how many ways one can pay {amount} with {_kit}",
        "find the number of ways to make {amount} from {_kit}",
        "tell me how many ways there are to make {amount} with {_kit}",
        "count the ways to pay {amount} with coins of {coins}",
        "count the ways to make {amount} from {coins}, as many of each as you like",
        "find the number of ways to change {amount} using {coins} coins",
        "compute how many ways {amount} can be made with {coins} coins",
        "calculate the number of coin combinations for {amount} with {coins}",
        "work out in how many ways I can pay {amount} in {coins} coins",
        "solve coin change (number of ways): coins {coins}, amount {amount}",
        "tell me how many ways exist to break {amount} into {coins}",
        "determine the number of ways of giving {amount} in {_coin} of {coins}",
        "give the number of ways of paying {amount} with {coins}",
        "count the combinations of {coins} coins that come to {amount}",
        "say in how many ways one can pay {amount} with {coins} coins",
        "tally all the ways of making {amount} from {coins}",
        "with {coins} coins, count every way to total {amount}",
        "state the number of ways for {amount} using {coins}",
    ),
    questions=(
        "how many ways can I make {amount} with {_kit}?",
        "how many ways can you pay {amount} with {_kit}?",
        "how many ways are there to make {amount} with {_kit}?",
        "how many ways are there to pay {amount} with {_kit}?",
        "how many ways of paying {amount} are there with {_kit}?",
        "how many different ways to make {amount} with {_kit}?",
        "in how many ways can {amount} be paid with {_kit}?",
        "in how many ways can one pay {amount} with {_kit}?",
        "in how many ways can you make {amount} from {_kit}?",
        "in how many ways can you pay {amount} with {_kit}?",
        "in how many ways can I pay {amount} with {_kit}?",
        "in how many different ways can {amount} be made from {_kit}?",
        "on how many ways can I pay {amount} with {_kit}?",
        "with {_kit}, how many ways are there to pay {amount}?",
        "with {_kit}, in how many ways can I make {amount}?",
        "{amount} with {_kit}, how many ways?",
        "ways to make {amount} with {_kit}?",
        "ways to pay {amount} with {_kit}?",
        "in how many ways can you pay {amount} with {coins} coins?",
        "how many ways are there to make {amount} using {_coin} of {coins}?",
        "how many ways can {amount} be changed with {coins} coins?",
        "how many combinations of {coins} coins make {amount}?",
        "using {coins} coins, in how many different ways can I get {amount}?",
        "coins {coins}, total {amount}, number of ways?",
        "how many different ways of giving change for {amount} are there with {coins}?",
        "with coins worth {coins}, how many ways are there to reach {amount}?",
        "{amount} in {coins} coins, how many ways?",
        "what's the number of ways to split {amount} into {coins} coins?",
        "if I only have {coins} coins, how many ways can I pay {amount}?",
        "how many possibilities are there for paying {amount} with {coins} pieces?",
        "coins {coins}, amount {amount}, number of ways?",
        "ways to make {amount}: coins {coins}?",
        "{amount} with {coins} coins, how many ways?",
        "how many combos of {coins} coins make {amount}?",
        "how many different ways can I pay {amount} using only {coins} coins?",
        "in how many ways do {coins} coins total {amount}?",
        "using {coins} coins as often as you like, how many ways are there to reach {amount}?",
        "how many possible ways of paying {amount} are there if coins are {coins}?",
        "how many sets of {coins} coins, repeats allowed, are worth {amount}?",
        "in how many ways can {amount} be changed into {coins}?",
    ),
    stories=(*own.COIN_WAYS,
        "A parking meter takes {_kit}. In how many ways can {_person} pay {amount}?",
        "I've got plenty of {_kit}. How many ways have I to pay {amount}?",
        "A country has coins of {coins}. In how many ways can {amount} be paid?",
        "{_person} has lots of coins worth {coins} and must pay {amount}. How many different ways are there?",
        "The {_place} takes {coins} coins. It costs {amount}. How many ways are there to pay exactly?",
        "You have as many coins of {coins} as you want. How many different collections of them make {amount}?",
        "{_person} counts the ways to put {amount} together with {coins} coins. What's the answer?",
        "A bank clerk gives {amount} in coins; available: {coins}. In how many ways can the clerk do it?",
        "In a game there are tokens of value {coins}. How many ways are there to have exactly {amount}?",
        "Denominations: {coins}. Amount: {amount}. How many ways to make change?",
        "At the {_place} you can pay with {coins} coins only. {_person} owes {amount}. Count the different ways to pay.",
        "How many different piles of {coins} coins are worth {amount} altogether?",
        "The Martians use coins of {coins}. A Martian wants to pay {amount} without change. In how many ways is this possible?",
        "{_person} breaks a note of {amount} into {coins} coins. How many ways could that be done?",
        "My nephew asks in how many ways {amount} can be laid with {coins} coins. What do I tell him?",
        "Stamps of {coins} can be combined freely. How many combinations give postage of {amount}?",
        "how many combos of {coins} coins add up to {amount} if i have loads of each",
        "interview question: given coins {coins} and amount {amount}, how many ways to make the amount?",
        "Supposing an unlimited supply of {coins} coins, how many ways are there to total {amount}?",
        "{_person} pays {amount} at the {_place} every day and never wants to repeat a combination of {coins} coins. For how many days is that possible?",
        "The order of coins doesn't matter. With {coins} coins, how many ways give {amount}?",
        "A jar holds endless {coins} coins. In how many ways can {_person} take out exactly {amount}?",
        "The till has plenty of {coins} coins. In how many different ways can the cashier give {amount} change?",
        "A vending machine gives {amount} back in {coins} coins. How many different combinations of coins could drop out?",
        "Coins: {coins}. Amount: {amount}. Number of combinations?",
        "interview question: given coins {coins} and amount {amount}, how many ways are there?",
        "The fare is {amount}. The machine accepts {coins} coins. In how many ways can I pay exactly?",
        "Weights of {coins} are available, as many as needed. How many ways are there to put together {amount}?",
        "In a game you pay with tokens of {coins}. In how many ways can you pay for a {amount} item?",
        "{_person} owes {amount} and has lots of {coins} coins. How many ways of paying are there?",
        "Postage is {amount} and there are stamps of {coins}. In how many ways can the postage be made up?",
    ),
    gives="number",
)

FEWEST_COINS = Family(
    skill="puzzles/fewest-coins",
    sample=_coins,
    nouns=(
        "fewest coins to pay {amount} with {_kit}",
        "fewest coins for {amount} with {_kit}",
        "the fewest coins that make {amount} out of {_kit}",
        "the fewest coins to make {amount} with {_kit}",
        "the fewest coins to pay {amount} with {_kit}",
        "the fewest coins for {amount} out of {_kit}",
        "the least number of coins for {amount} with {_kit}",
        "the smallest number of coins to pay {amount} with {_kit}",
        "the smallest number of coins for {amount} with {_kit}",
        "the minimum number of coins for {amount} from {_kit}",
        "the fewest coins for {amount} with {coins}",
        "the smallest number of coins to pay {amount} with {coins} coins",
        "the minimum number of {_coin} that make {amount} using {coins}",
        "the least number of coins worth {amount} if the coins are {coins}",
        "the minimal coin count for {amount} with denominations {coins}",
        "the lowest number of coins you need for {amount} out of {coins}",
        "the fewest pieces of {coins} that total {amount}",
        "the minimum number of coins to give {amount} in change using {coins}",
        "the optimal number of coins for {amount} from {coins} coins",
        "the smallest handful of {coins} coins worth {amount}, counted in coins",
        "the fewest coins, {coins} to {amount}",
        "the smallest count of coins, not the number of ways, to pay {amount} with {coins}",
        "the number of coins one needs at least, given {coins}, for {amount}",
        "the size of the smallest handful of {coins} coins that is worth {amount}",
        "the lowest possible number of {coins} coins making up {amount}",
    ),
    clauses=(
        "how few coins can pay {amount} with {_kit}",
        "how few coins make {amount} out of {_kit}",
        "how many coins I need at least to pay {amount} with {_kit}",
        "how many coins are needed at least for {amount} with {_kit}",
        "what the fewest coins for {amount} are with {_kit}",
        "how many coins are needed at least to pay {amount} with {coins}",
        "with how few coins of {coins} one can pay {amount}",
        "what the fewest coins are that make {amount} from {coins}",
        "how many coins I need at minimum for {amount} if I have {coins} coins",
        "what the smallest number of {coins} coins for {amount} is",
        "how many {coins} coins one must hand over at the very least to pay {amount}",
        "how {amount} can be paid with as few {coins} coins as possible, in number of coins",
        "how many coins it takes at least to make {amount} out of {coins}",
        "how few {coins} coins can be put together to {amount}",
        "how many coins the smallest handful worth {amount} has, from {coins}",
        "how few coins, not how many ways, give {amount} from {coins}",
        "how many coins drop out if {amount} is paid in {coins} coins as sparingly as possible",
    ),
    commands=(
        "pay {amount} with {_kit}: fewest coins",
        "pay {amount} with {_kit} in as few coins as possible",
        "pay {amount} with the fewest coins, having {_kit}",
        "make {amount} with the fewest coins out of {_kit}",
        "find the fewest coins for {amount} with {_kit}",
        "give the fewest coins to pay {amount} with {_kit}",
        "say how few coins make {amount} with {_kit}",
        "find the fewest coins that make {amount} from {coins}",
        "pay {amount} with as few {coins} coins as possible and tell me how many",
        "work out the minimum number of coins for {amount} with {coins}",
        "compute the smallest number of {coins} coins that add up to {amount}",
        "solve coin change (min coins): coins {coins}, amount {amount}",
        "calculate how few coins of {coins} give {amount}",
        "minimise the number of {coins} coins for {amount}",
        "give change of {amount} using the fewest coins of {coins}; how many coins",
        "determine the least number of coins for {amount} with {coins}",
        "tell me the smallest count of coins for {amount} given {coins}",
        "use as few coins as you can from {coins} to reach {amount} and count them",
        "count the coins in the smallest set of {coins} coins that comes to {amount}",
        "say with how few {coins} coins one can pay {amount}",
        "with {coins} coins, make {amount} using the least number",
        "state the minimum number of coins for {amount} using {coins}",
        "make {amount} from {coins} coins, as few as can be, and count them",
        "put together {amount} from as few {coins} pieces as you can; how many are there",
    ),
    questions=(
        "what is the fewest coins to pay {amount} with {_kit}?",
        "what's the fewest coins that make {amount} with {_kit}?",
        "what's the least number of coins for {amount} with {_kit}?",
        "what's the smallest number of coins for {amount} with {_kit}?",
        "what's the smallest number of coins to pay {amount} with {_kit}?",
        "with {_kit}, how few coins can pay {amount}?",
        "with {_kit}, what's the smallest number of coins to pay {amount}?",
        "with {_kit}, how many coins do I need at least for {amount}?",
        "how few coins make {amount} with {_kit}?",
        "how few coins can pay {amount} with {_kit}?",
        "how few coins do I need for {amount} with {_kit}?",
        "how many coins do I need at least for {amount} with {_kit}?",
        "how many coins at minimum for {amount} with {_kit}?",
        "fewest coins to pay {amount} with {_kit}?",
        "fewest coins for {amount}: {_kit}?",
        "{amount} with {_kit}, fewest coins?",
        "{amount} in {_kit}, how few coins?",
        "in how few coins can I pay {amount} with {_kit}?",
        "what is the smallest number of coins to pay {amount} with {coins}?",
        "how many coins do I need at least to pay {amount} with {coins} coins?",
        "what's the fewest coins for {amount} if coins are {coins}?",
        "with coins of {coins}, how few coins make {amount}?",
        "coins {coins}, amount {amount}, fewest coins?",
        "what is the minimum number of {coins} coins that total {amount}?",
        "how many coins at minimum for {amount} using {coins}?",
        "using only {coins} coins, what's the least number of coins that makes {amount}?",
        "how can I pay {amount} with the fewest {coins} coins, how many is it?",
        "how few {coins} coins can {amount} be paid with?",
        "at least how many coins from {coins} does it take to get {amount}?",
        "what's the lowest coin count for {amount} with {coins} denominations?",
        "coins {coins}, amount {amount}, min coins?",
        "min coins for {amount}: {coins}?",
        "{amount} with {coins} coins, fewest?",
        "what's the shortest way, in coins, to pay {amount} using only {coins} coins?",
        "using {coins} coins as often as you like, how few reach {amount}?",
        "how many coins must I carry at least to pay {amount} if coins are {coins}?",
        "how small can a set of {coins} coins worth {amount} be?",
        "into how few {coins} coins can {amount} be changed?",
        "what is the least number of coins I end up with when {amount} is changed into {coins}?",
        "how many {coins} coins, at the least, total {amount}?",
    ),
    stories=(*own.FEWEST_COINS,
        "The vending machine takes {_kit}. What's the smallest number of coins for {amount}?",
        "I only have {_kit} and want to pay {amount} with as few as I can. How many?",
        "A country has coins of {coins}. What is the smallest number of coins that pays {amount}?",
        "{_person} hates carrying coins. With {coins} coins, how few can be used to pay {amount}?",
        "The {_place} charges {amount} and takes {coins} coins. How many coins must {_person} insert at least?",
        "A cash register has {coins} coins. The change is {amount}. What's the fewest coins the cashier can hand out?",
        "You have unlimited coins of {coins}. Make {amount} with as few as possible. How many coins is that?",
        "A vending machine gives {amount} back and always uses the fewest {coins} coins. How many coins drop out?",
        "Denominations: {coins}. Amount: {amount}. Minimum number of coins?",
        "The cashier at the {_place} wants to get rid of as few coins as possible. Coins: {coins}; change due: {amount}. How many coins does {_person} get?",
        "On an island only {coins} coins circulate. {_person} owes {amount}. With how few coins can the debt be paid?",
        "{_person} pays {amount} in a fantasy shop. There are pieces of {coins}. How many pieces at least?",
        "An ATM for coins pays out {amount} using {coins} coins and as few of them as it can. How many is that?",
        "The fare is {amount}. The machine accepts {coins} coins. What's the least number of coins I have to insert?",
        "Paying {amount} exactly: {coins} coins are in the drawer, plenty of each. Give the smallest number of coins.",
        "interview question: given coins {coins} and amount {amount}, what's the fewest number of coins?",
        "In a game you pay with tokens of {coins}. What's the least number of tokens for a {amount} item?",
        "{_person} wants to pay exactly {amount} with {coins} coins, using the smallest possible number. How many coins?",
        "Postage is {amount} and there are stamps of {coins}. At least how many stamps are needed?",
        "Weights of {coins} are available. What is the smallest number of weights that add up to {amount}?",
        "my wallet's full of {coins} coins, what's the min number of coins i need to pay {amount}",
        "A robber knows only {coins} coins. To carry {amount}, how many coins at the very least?",
        "The till has plenty of {coins} coins. With how few can the cashier give {amount} change?",
        "A vending machine gives {amount} back in {coins} coins. How many coins drop out at the least?",
        "Coins: {coins}. Amount: {amount}. Fewest coins?",
        "The fare is {amount}. The machine accepts {coins} coins. How many coins do I need if I want to insert as few as possible?",
        "Weights of {coins} are available, as many as needed. How many do I put on the scale at least for {amount}?",
        "{_person} owes {amount} and has lots of {coins} coins. How many coins must change hands at minimum?",
        "Postage is {amount} and there are stamps of {coins}. How few stamps will do?",
        "{_person} doesn't want a heavy purse. Change of {amount} in {coins} coins: how many coins at best?",
        "Pay {amount}. Allowed: {coins} coins. Use the smallest number. What is it?",
    ),
    gives="number",
)

# --- sudoku ---------------------------------------------------------------------------------

_BOXES = {4: (2, 2), 6: (2, 3), 9: (3, 3)}


def _solved(rng: Random, side: int) -> list[list[int]]:
    """Shuffle the bands, stacks, rows, columns and digits of a pattern."""
    high, wide = _BOXES[side]

    def shuffled(block: int) -> list[int]:
        order = []
        for start in rng.sample(range(0, side, block), side // block):
            order += [start + i for i in rng.sample(range(block), block)]
        return order

    digits = rng.sample(range(1, side + 1), side)
    rows, columns = shuffled(high), shuffled(wide)
    return [[digits[(wide * (r % high) + r // high + c) % side] for c in columns] for r in rows]


def _forced(grid: list[list[int]], side: int, row: int, column: int) -> bool:
    """Tell whether row, column and box leave one digit for a blank cell."""
    high, wide = _BOXES[side]
    top, left = row // high * high, column // wide * wide
    seen = {grid[row][c] for c in range(side)} | {grid[r][column] for r in range(side)}
    seen |= {grid[r][c] for r in range(top, top + high) for c in range(left, left + wide)}
    return len(seen - {0}) == side - 1


def _puzzle(rng: Random, side: int) -> list[list[int]]:
    """Remove clues that the rest forces step by step, so that the solution stays unique."""
    grid = _solved(rng, side)
    cells = [(r, c) for r in range(side) for c in range(side)]
    rng.shuffle(cells)
    for row, column in cells[: rng.randint(len(cells) // 3, len(cells))]:
        kept, grid[row][column] = grid[row][column], 0
        if not _forced(grid, side, row, column):
            grid[row][column] = kept
    return grid


_HARD = (
    "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79",
    "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
    "85...24..72......9..4.........1.7..23.5...9...4...........8..7..17..........36.4.",
    "..53.....8......2..7..1.5..4....53...1..7...6..32...8..6.5....9..4....3......97..",
    "1....7.9..3..2...8..96..5....53..9...1..8...26....4...3......1..4......7..7...3..",
)
"""Known sudokus with few clues and one solution."""


def _shuffled_hard(rng: Random) -> list[list[int]]:
    """Permute digits, bands, rows, stacks and columns of a known sudoku."""
    text = rng.choice(_HARD)
    digits = [0, *rng.sample(range(1, 10), 9)]
    rows, columns = (
        [start + i for start in rng.sample((0, 3, 6), 3) for i in rng.sample(range(3), 3)]
        for _ in range(2)
    )
    turned = rng.random() < 0.5
    grid = [[text[9 * c + r] if turned else text[9 * r + c] for c in columns] for r in rows]
    return [[0 if cell == "." else digits[int(cell)] for cell in row] for row in grid]


def _draw(rng: Random, grid: list[list[int]]) -> str:
    side = len(grid)
    high, wide = _BOXES[side]
    blank = rng.choice([".", ".", ".", "0", "0", "_", "*", "?", "x"])
    rows = [[str(v) if v else blank for v in row] for row in grid]
    style = rng.choice(
        [
            "line",
            "rows",
            "rows",
            "spaces",
            "spaces",
            "commas",
            "drawn",
            "drawn",
            "brackets",
            "slashes",
            "semicolons",
            "bars",
        ]
    )
    if style == "line":
        return "".join("".join(row) for row in rows)
    if style == "rows":
        return "\n".join("".join(row) for row in rows)
    if style == "spaces":
        return "\n".join(" ".join(row) for row in rows)
    if style == "commas":
        return "\n".join(rng.choice([",", ", "]).join(row) for row in rows)
    if style == "brackets":
        blank = "0"
        return "[" + ", ".join("[" + ", ".join(str(v) for v in row) + "]" for row in grid) + "]"
    if style == "slashes":
        return rng.choice(["/", " / "]).join("".join(row) for row in rows)
    if style == "semicolons":
        return "; ".join(rng.choice(["", " "]).join(row) for row in rows)
    if style == "bars":
        return "\n".join(
            "| " + " | ".join(v if v != blank else " " for v in row) + " |" for row in rows
        )
    gap = rng.choice([" ", " ", ""])
    lines: list[str] = []
    for index, row in enumerate(rows):
        parts = [gap.join(row[i : i + wide]) for i in range(0, side, wide)]
        line = (" | " if gap else "|").join(parts)
        if index and index % high == 0:
            lines.append(
                rng.choice(
                    ["-" * len(line), ("+" if not gap else "-+-").join("-" * len(p) for p in parts)]
                )
            )
        lines.append(line)
    return "\n".join(lines)


def _sudoku(rng: Random) -> dict[str, Slot]:
    side = rng.choices([4, 6, 9], [3, 1, 5])[0]
    hard = side == 9 and rng.random() < 0.5
    text = _draw(rng, _shuffled_hard(rng) if hard else _puzzle(rng, side))
    before = "\n" if "\n" in text or rng.random() < 0.4 else " "
    fence = rng.random() < 0.12
    return {
        "grid": join(before + ("```\n" if fence else ""), mark(text), "\n```" if fence else ""),
        "_size": rng.choice({4: ["4x4 ", "small ", "", "4 by 4 ", "mini "], 6: ["6x6 ", "", "6 by 6 "], 9: ["", "", "9x9 ", "classic "]}[side]),
        "_person": rng.choice(NAMES),
        "_blank": rng.choice(["", "", "", " (blanks are empty cells)", " - missing cells are marked", " (unknown cells marked)"]),
    }  # fmt: skip


SUDOKU = Family(
    skill="puzzles/sudoku",
    sample=_sudoku,
    nouns=(
        "the solution of this {_size}sudoku:{grid}",
        "the solution to the following {_size}sudoku{_blank}:{grid}",
        "the completed {_size}sudoku grid for{grid}",
        "the filled-in grid of the {_size}sudoku{grid}",
        "the finished {_size}sudoku of{grid}",
        "the answer to this {_size}sudoku puzzle:{grid}",
        "the full {_size}grid with every row, column and box filled:{grid}",
        "the missing digits of this {_size}sudoku:{grid}",
        "the sudoku solution for{grid}",
        "the solved version of this {_size}sudoku:{grid}",
        "the rest of this {_size}sudoku:{grid}",
        "the {_size}sudoku below, solved{grid}",
        "the digits for the gaps in{grid}\nwhich is a {_size}sudoku",
        "the only way to fill this {_size}grid by sudoku rules:{grid}",
        "the final grid of the {_size}sudoku puzzle{_blank}:{grid}",
    ),
    clauses=(
        "how this {_size}sudoku is solved:{grid}",
        "what the solution of this {_size}sudoku is:{grid}",
        "which digits are missing in this {_size}sudoku:{grid}",
        "how to fill in this {_size}sudoku{_blank}:{grid}",
        "what the finished {_size}sudoku looks like:{grid}",
        "how the {_size}sudoku below is completed{grid}",
        "what goes in the empty cells of this {_size}sudoku:{grid}",
        "what the full grid of this {_size}sudoku is:{grid}",
        "what belongs in the gaps of this {_size}sudoku:{grid}",
        "how my {_size}sudoku ends:{grid}",
        "how the {_size}sudoku works out:{grid}",
        "which numbers complete this {_size}sudoku:{grid}",
    ),
    commands=(
        "complete the grid{grid}",
        "complete this grid:{grid}",
        "fill in the grid:{grid}",
        "fill this in:{grid}",
        "fill in this {_size}sudoku{grid}",
        "solve this sudoku{grid}",
        "solve this grid:{grid}",
        "finish the sudoku:{grid}",
        "do this sudoku:{grid}",
        "solve this {_size}sudoku:{grid}",
        "solve the {_size}sudoku{_blank}:{grid}",
        "solve the following {_size}sudoku puzzle{grid}",
        "complete this {_size}sudoku:{grid}",
        "fill in this {_size}sudoku:{grid}",
        "fill in the blanks of the {_size}sudoku{grid}",
        "finish my {_size}sudoku:{grid}",
        "do this {_size}sudoku for me:{grid}",
        "work out the {_size}sudoku{grid}",
        "crack this {_size}sudoku:{grid}",
        "find the missing numbers in this {_size}sudoku{_blank}:{grid}",
        "return the solved {_size}sudoku grid:{grid}",
        "fill the empty cells so that every row, column and box has every digit once:{grid}",
        "solve{grid}\nas a {_size}sudoku",
        "put the right digits into this {_size}sudoku:{grid}",
        "print the solution of the {_size}sudoku{grid}",
        "replace the blanks in this {_size}sudoku by digits:{grid}",
        "apply the sudoku rules to this {_size}grid and complete it:{grid}",
        "get this {_size}sudoku done:{grid}",
        "help with my {_size}sudoku:{grid}",
        "reveal the full grid of this {_size}sudoku{_blank}:{grid}",
        "show the completed {_size}sudoku for{grid}",
        "take this {_size}sudoku and fill every empty cell:{grid}",
    ),
    questions=(
        "how do I complete this sudoku?{grid}",
        "what goes into the empty cells?{grid}",
        "can you fill in this grid?{grid}",
        "can you solve this {_size}sudoku?{grid}",
        "what's the solution of this {_size}sudoku?{grid}",
        "how do I fill in this {_size}sudoku?{grid}",
        "which numbers go in the gaps of this {_size}sudoku?{grid}",
        "sudoku help?{grid}",
        "what does this {_size}sudoku look like when it's done?{grid}",
        "what are the missing digits of this {_size}sudoku?{grid}",
        "could you finish this {_size}sudoku{_blank}?{grid}",
        "how does this {_size}sudoku go?{grid}",
        "here's my {_size}sudoku:{grid}\nwhat's the solution?",
        "this is a {_size}sudoku:{grid}\nhow is it completed?",
        "what is the completed grid for this {_size}sudoku?{grid}",
        "{_size}sudoku, solution?{grid}",
        "what's missing in this {_size}sudoku?{grid}",
        "how would you complete this {_size}sudoku{_blank}?{grid}",
        "how do the blanks of this {_size}sudoku get filled?{grid}",
        "would you fill this {_size}sudoku in for me?{grid}",
        "which digits are needed to finish this {_size}sudoku?{grid}",
        "is there a solution to this {_size}sudoku, and what is it?{grid}",
        "what numbers am I missing in this {_size}sudoku?{grid}",
        "how should I complete the {_size}sudoku below?{grid}",
    ),
    stories=(*own.SUDOKU,
        "{_person} is stuck on this {_size}sudoku from the newspaper.{grid}\nWhat is the solution?",
        "I found this {_size}sudoku in a magazine:{grid}\nPlease solve it.",
        "{_size}sudoku{grid}",
        "Today's {_size}sudoku:{grid}\nI can't get any further. Fill it in for me.",
        "On the train {_person} started this {_size}sudoku{_blank}:{grid}\nHow does it end?",
        "Here is a {_size}grid.{grid}\nEach row, each column and each box must contain all digits. Complete it.",
        "The daily puzzle is a {_size}sudoku:{grid}\nGive me the completed grid.",
        "My grandma wants to know the solution of this {_size}sudoku:{grid}",
        "Check my puzzle, I need the full solution of this {_size}sudoku.{grid}",
        "The escape room has a {_size}sudoku on the wall{_blank}.{grid}\nWhich digits belong in the empty fields?",
        "{_person} made a {_size}sudoku for a friend.{grid}\nSolve it.",
        "Puzzle page, number 3: {_size}sudoku.{grid}",
        "No number may occur twice in a row, column or box.{grid}\nFill the gaps.",
        "{_person} gave up on this {_size}sudoku.{grid}\nFinish it, please.",
        "Solve me:{grid}\nIt is a {_size}sudoku.",
        "Sudoku app, expert level:{grid}\nI need the solved grid.",
        "{grid}\nThat's the {_size}sudoku I'm working on. What does the solution look like?",
        "{grid}\nSolve this {_size}sudoku.",
        "The puzzle in the waiting room was half done{_blank}:{grid}\nComplete the {_size}sudoku.",
        "Every row, column and block gets each digit exactly once.{grid}\nWhat is the full grid?",
    ),
    gives=None,
)

FAMILIES = (MAKE_TARGET, WATER_JUGS, HANOI, COIN_WAYS, FEWEST_COINS, SUDOKU)
