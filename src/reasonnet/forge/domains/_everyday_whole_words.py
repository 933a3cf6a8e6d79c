"""Whole puzzles for everyday skills in people's own words (see _everyday_whole.py)."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from random import Random

from reasonnet.forge.domains import _animals, _gym_everyday
from reasonnet.forge.domains._everyday_whole import Whole, calculation, fenced, restyled, row, texts
from reasonnet.forge.domains.text_stock import (
    NAMES,
    WORDS,
    date_text,
    made_up,
    some_date,
    some_word,
)
from reasonnet.forge.wording import Marked, Slot, join, mark, number

Own = Mapping[str, Slot]


def _first(drawn: Marked, role: str) -> str:
    return texts(drawn, role)[0]


def _own(slot: Slot) -> str:
    """Return the text of a slot with one argument."""
    return slot if isinstance(slot, str) else next(text for text, role in slot.pieces if role)


# --- puzzles/make-target --------------------------------------------------------------------


def _countdown(rng: Random) -> tuple[list[str], str]:
    """Draw three to nine numbers as the benchmark does, and a target that they reach."""
    while True:
        values = [rng.randint(1, rng.choice([10, 99])) for _ in range(rng.choice([3, 4, 4, 5, 6, 7, 8, 9]))]
        goal = values[0]
        for value in values[1:]:
            options = [goal + value, goal - value, value - goal] + ([goal * value] if goal * value < 1000 else [])
            goal = rng.choice([one for one in options if one >= 0])
        if 10 <= goal <= 999:
            rng.shuffle(values)
            return [str(value) for value in values], str(goal)


def _target(rng: Random, own: Own) -> dict[str, Slot]:
    if rng.random() < 0.4 and isinstance(own["numbers"], Marked):
        values = [text for text, role in own["numbers"].pieces if role is not None]
        goal = str(own["target"])
    else:
        values, goal = _countdown(rng)
    thing = rng.choice(["cards", "tiles", "numbers", "stones", "tokens", "chips", "dice", "plates", "badges", "keys"])
    rules = (
        "every one of them once", "each of them exactly once", "all of them, none twice", "no number twice and none left over", "each {t} one time",
        "the whole set, each once",
    )  # fmt: skip
    return {
        "_wdata": row(rng, values, "numbers"),
        "_wgoal": mark(goal, "target"),
        "_wthing": thing,
        "_wonce": rng.choice(rules).replace("{t}", thing[:-1] if thing not in ("dice",) else "die"),
        "_wsigns": rng.choice(["+ - * /", "+, −, ×, ÷", "plus, minus, times, divide", "the four operations", "adding, subtracting, multiplying and dividing", "(+ | - | * | /)", "+-*/ and brackets"]),
        "_wform": rng.choice(["", "", " Answer with an expression only.", " Give one line like 3*(4+1)-2.", " Don't write the = sign.", " Write it with * and /.", " Just the formula, no talking.", " The term only, without the result."]),
    }  # fmt: skip


MAKE_TARGET = Whole(
    _target,
    intros=(
        "You use {_wonce}.", "Allowed: {_wsigns}.", "Like the numbers round on TV.", "The game is known as Countdown, or 24 in the small version.", "Rules: (1) {_wonce}; (2) {_wsigns}; (3) brackets as you please.",
        "Combine the {_wthing} below with {_wsigns}, {_wonce}.", "Only {_wsigns} may be put between the numbers.", "Order is free, brackets are free, but use {_wonce}.", "You lay out these {_wthing}.", "A classic target puzzle.",
        "No gluing digits together, no powers.", "{_wp} drew some {_wthing}.",
    ),
    asks=(
        "Make {_wgoal}.{_wform}", "How do I get to {_wgoal} with them, using {_wonce}?{_wform}", "Find an expression that is worth {_wgoal}.{_wform}", "The goal is {_wgoal}. Which calculation gets there?{_wform}", "target = {_wgoal}{_wform}",
        "Which formula out of these comes to {_wgoal}?{_wform}", "Reach {_wgoal} with {_wsigns}.{_wform}", "I want {_wgoal}. Put signs and brackets in.{_wform}", "Build me an arithmetic term whose value is {_wgoal}, with {_wonce}.{_wform}", "Can you hit {_wgoal} exactly?{_wform}",
        "What sum gives {_wgoal} if we take {_wonce}?{_wform}", "Combine everything so that {_wgoal} comes out.{_wform}", "Please produce {_wgoal} from the numbers given.{_wform}", "Solve the numbers game for {_wgoal}.{_wform}", "Result must be {_wgoal}; operators {_wsigns}; use {_wonce}.{_wform}",
    ),
    own=(
        "The big clock starts. {_wp} has picked {_wdata} and the machine shows {_wgoal}. Thirty seconds, {_wsigns}, {_wonce}. What is the solution?{_wform}",
        "I have {_wthing} with {_wdata} on them. With {_wsigns} I must come to {_wgoal}, and I have to use {_wonce}. How?",
        "To open the vault {_wp} needs a calculation that gives {_wgoal}. On the table lie {_wdata}; {_wonce}. Which calculation?{_wform}",
        "numbers: {_wdata}\ntarget: {_wgoal}\nops: {_wsigns}\n-> expression?",
        "TARGET {_wgoal}\nPIECES {_wdata}\nUse {_wonce}.{_wform}",
        "solve({_wdata}, goal={_wgoal})  # {_wonce}, ops {_wsigns}",
        "We play with {_wthing} at aunt {_wp}'s. Today: {_wdata}. Whoever says first how these make {_wgoal} gets {_wn} points. Help me, please.",
        "Is there a way to calculate {_wgoal} by means of {_wdata}? {_wsigns}; {_wonce}. Show it.{_wform}",
        "{_wgoal} = ? Fill in the right side, using {_wonce}: {_wdata}. Signs: {_wsigns}.",
        "Teacher: 'Here you see {_wdata}. Now get {_wgoal} by {_wsigns}.' {_wp} raises a hand. What does {_wp} say?",
        "Hello, I am learner of English. In our book we must, with the numbers {_wdata}, each one time, arrive at the number {_wgoal}. We may {_wsigns}. Please to write the calculation.",
        "Riddle no. {_wno}: take {_wdata}, shuffle, insert signs ({_wsigns}) and parentheses until the value is {_wgoal}. Use {_wonce}.",
        "{_wdata} ==> {_wgoal} (each once, {_wsigns})",
        "Room {_wn} of the dungeon: a door with {_wgoal} carved into it and {_wthing} that read {_wdata}. Arrange the {_wthing} with {_wsigns} to open it.{_wform}",
    ),
)


# --- sequences/next-term --------------------------------------------------------------------


def _sequence(rng: Random, own: Own) -> dict[str, Slot]:
    listed = own["_terms"]
    assert isinstance(listed, Marked)
    values = texts(listed, "terms")
    kind = rng.random()
    blank = rng.choice(["?", "?", "_", "__", "???", "…", "...", "x", "[ ]", "□", "next?", "(…)"])
    if kind < 0.45:
        gap = rng.choice([", ", " ", "; ", " | ", " → ", " -> ", "\n", " / ", "  ", " => ", " : ", " > ", " then "])
        if any("/" in value for value in values):
            gap = gap.replace("/", "|")
        pieces: list[Slot] = []
        for value in values:
            pieces += [mark(value, "terms"), gap]
        data = join(*pieces, blank) if rng.random() < 0.7 else join(*pieces[:-1])
    elif kind < 0.62:
        left, right = rng.choice([("[", "]"), ("(", ")"), ("{", "}"), ("<", ">"), ("seq = [", "]"), ("a = (", ")")])
        gap = rng.choice([", ", ", ", "; ", " "])
        pieces = []
        for value in values:
            pieces += [mark(value, "terms"), gap]
        data = join(left, *pieces, blank, right) if rng.random() < 0.5 else join(left, *pieces[:-1], right)
    elif kind < 0.85:
        shape = rng.choice(["a{i} = ", "a({i}) = ", "f({i}) = ", "t_{i} = ", "day {i}: ", "{i}: ", "step {i}: ", "u{i}=", "row {i} | ", "week {i} - ", "n={i} → ", "{i}) ", "{i} -> "])
        gap = rng.choice(["\n", "\n", ", ", "; "])
        pieces = []
        for index, value in enumerate(values, 1):
            pieces += [shape.replace("{i}", str(index)), mark(value, "terms"), gap]
        end = shape.replace("{i}", str(len(values) + 1)) + blank
        data = join(*pieces, end) if rng.random() < 0.6 else join(*pieces[:-1])
    else:
        data = row(rng, values, "terms")
    return {
        "_wdata": data,
        "_wterms": row(rng, values, "terms"),
        "_wthing": rng.choice(["sequence", "series", "progression", "row", "list", "chain", "pattern", "run of numbers", "string of integers"]),
    }


SEQUENCE = Whole(
    _sequence,
    intros=(
        "The numbers follow a rule.", "There is some hidden law behind this {_wthing}.", "An IQ test item.", "Every entry comes from those before it, or from its place.", "It's one of these number patterns.",
        "A machine prints one number after another by a fixed recipe.", "Here is the beginning of a {_wthing}.", "The rule is simple, but not told.", "Extrapolate the {_wthing}.", "{_wp} thought of a rule and wrote down the first values.",
    ),
    asks=(
        "What comes next?{_wnum}", "Which number continues the {_wthing}?{_wnum}", "Find the following term.{_wnum}", "Which value stands at the blank?{_wnum}", "What's the successor of the last entry?{_wnum}", "How does it go on? One more number.{_wnum}",
        "Predict the next output.{_wnum}", "Fill in the gap at the end.{_wnum}", "Figure out the rule and give me the number that would follow.{_wnum}", "What must be written after the last one?{_wnum}", "The next element, please.{_wnum}", "Continue by one.{_wnum}",
        "Which number would you put there?{_wnum}", "Work out the missing last number of the {_wthing}.{_wnum}", "next = ?{_wnum}",
    ),
    own=(
        "A robot says {_wterms}. What will it say after that?{_wnum}",
        "Job interview puzzle: {_wterms}, and then? I have {_wno} minutes to answer.",
        "My little {_wp} arranges beads in heaps of {_wterms}. If the pattern goes on, how many are in the next heap?",
        "log:\n{_wdata}\npredict the following value{_wnum}",
        "The lamp blinked {_wterms} times. How often does it blink next, if there is a rule?",
        "Question {_wno}: complete.\n{_wdata}",
        "{_wdata}\n\nThat is all I was given. I'd say there's a rule. The number after the last?",
        "def seq(): yields {_wterms} ... what does the next call to next() give?",
        "On the lock of chest {_wno} someone scratched {_wterms}. The code is the number that logically follows. What is the code?{_wnum}",
        "In my lecture notes there stands {_wterms} and the page is torn. Which number did stand after these?",
        "Look at this {_wthing}: {_wterms}. I need only the one that comes after, not the explanation.",
        "Which is the next one to: {_wterms} (I am not native speaker, sorry)",
    ),
)


# --- number-theory/gcd and lcm --------------------------------------------------------------


def _gcd(rng: Random, own: Own) -> dict[str, Slot]:
    values = texts(_gym_everyday.GCD.draw(rng), "numbers")
    if rng.random() < 0.4:
        factor = rng.choice([2, 3, 4, 6, 7, 12, 15, 30])
        values = [str(factor * rng.randint(2, 90)) for _ in range(rng.choice([2, 2, 3, 4, 6]))]
    return {"_wdata": row(rng, values, "numbers"), "_wunit": rng.choice(["cm", "mm", "kg", "litres", "coins", "beads", "metres", "g"])}


def _lcm(rng: Random, own: Own) -> dict[str, Slot]:
    values = texts(_gym_everyday.LCM.draw(rng), "numbers")
    if rng.random() < 0.4:
        values = [str(rng.randint(2, 60)) for _ in range(rng.choice([2, 2, 3, 4, 6]))]
    return {"_wdata": row(rng, values, "numbers"), "_wunit": rng.choice(["days", "minutes", "seconds", "hours", "weeks", "ticks", "steps", "frames"])}


GCD = Whole(
    _gcd,
    intros=(
        "Common divisors are numbers that divide all of them without remainder.", "Use Euclid if you like.", "Think of the largest measuring stick that fits into each a whole number of times.", "A number theory exercise.", "We look at whole numbers here.",
        "All of these integers can be divided by 1, of course, maybe by something larger.", "Take the integers in the list.", "Prime factors with the smallest exponents, you remember?", "I need to cancel something common.",
    ),
    asks=(
        "What is the biggest integer that divides every one of them?{_wnum}", "Give the greatest common divisor.{_wnum}", "Compute the gcd.{_wnum}", "GCD?{_wnum}", "Highest common factor, please.{_wnum}", "Which is the largest number that goes into all of them with no remainder?{_wnum}",
        "HCF of the lot?{_wnum}", "Determine their greatest shared factor.{_wnum}", "By what largest number can I divide all of them?{_wnum}", "gcd(...) = ?{_wnum}", "What is the greatest common factor (gcf)?{_wnum}", "Of all numbers dividing each of these, tell me the maximum.{_wnum}",
        "Find the largest d such that d | a for each a given.{_wnum}", "The biggest common measure is wanted.{_wnum}",
    ),
    own=(
        "{_wp} has ropes of {_wdata} {_wunit} and cuts them all into pieces of one length, as long as possible and without waste. How long is a piece?",
        "math.gcd for these, please: {_wdata}{_wnum}",
        "Euclid's algorithm on {_wdata} ends with which number?",
        "I've got {_wdata} {_wunit}. What is the greatest size of equal packs so that nothing is left of any kind?",
        "integers = {_wdata}\nwanted: greatest integer dividing all{_wnum}",
        "For which largest k do we have k divides each of {_wdata}?{_wnum}",
        "In class {_wn} we were asked: {_wdata} -- biggest divisor in common? {_wp} said 1 and I doubt it.",
        "Largest, not smallest, and divisor, not multiple: {_wdata}{_wnum}",
        "Please to find the number, maximal, such that {_wdata} are all its multiples.",
        "To simplify the ratio {_wdata} I need the number by which to divide all parts. Which one is it, the largest?",
        "{_wdata}: common factors → take the top one → ?",
    ),
)
LCM = Whole(
    _lcm,
    intros=(
        "Common multiples are numbers that all of them divide.", "Think of gears that turn until all are back at the start.", "A number theory exercise.", "We look at positive whole numbers here.", "Their product is surely a common multiple, but usually not the smallest.", "Take the integers in the list.",
        "Prime factors with the highest exponents, you remember?", "I need a common denominator.", "Several cycles start at the same time.",
    ),
    asks=(
        "What is the smallest positive integer that every one of them divides?{_wnum}", "Give the least common multiple.{_wnum}", "Compute the lcm.{_wnum}", "LCM?{_wnum}", "Lowest common multiple, please.{_wnum}", "Which is the smallest number that all of them go into with no remainder?{_wnum}", "Determine their least shared multiple.{_wnum}",
        "What's the first number that is in the times table of each?{_wnum}", "lcm(...) = ?{_wnum}", "What is the least common denominator for these?{_wnum}", "Of all positive numbers divisible by each of these, tell me the minimum.{_wnum}", "Find the smallest m > 0 such that a | m for each a given.{_wnum}",
        "The smallest common multiple is wanted.{_wnum}", "After how long do they all coincide again, if these are the periods?{_wnum}",
    ),
    own=(
        "{_wp} has lamps that flash every {_wdata} {_wunit}. Just now all flashed together. In how many {_wunit} will this happen again?",
        "math.lcm for these, please: {_wdata}{_wnum}",
        "Fractions with denominators {_wdata}: what's the smallest denominator they can share?",
        "integers = {_wdata}\nwanted: least positive integer divisible by all{_wnum}",
        "For which smallest k > 0 is k a multiple of each of {_wdata}?{_wnum}",
        "In class {_wn} we were asked: {_wdata} -- smallest multiple in common? {_wp} just multiplied them and I doubt it.",
        "Smallest, not largest, and multiple, not divisor: {_wdata}{_wnum}",
        "Please to find the number, minimal but not zero, such that {_wdata} are all its divisors.",
        "Buses leave every {_wdata} {_wunit} from the same stop. They left together at {_wno} o'clock. How many {_wunit} until the next joint departure?",
        "How many sweets at least so that groups of {_wdata} children could each share them without a rest?",
        "{_wdata}: common multiples → take the lowest → ?",
    ),
)


# --- number-theory/prime-factors, count-primes-below ----------------------------------------


def _factors(rng: Random, own: Own) -> dict[str, Slot]:
    n = _first(_gym_everyday.PRIME_FACTORS.draw(rng), "n") if rng.random() < 0.5 else str(rng.randint(4, rng.choice([200, 5000, 10**6])))
    separator = rng.choice(("×", "×", "×", "*", "·", "x", "commas", "spaces", "asterisks", "dots", "times signs", "stars"))
    example = rng.choice(["", "", " (12 would be 2 × 2 × 3)", " e.g. 60 = 2 * 2 * 3 * 5", " As with 18: 2, 3, 3.", " (for 8 you'd write 2 2 2)"])
    return {
        "_wdata": join(rng.choice(["", "", "n = ", "N: ", "number ", "integer ", "x = "]), fenced(rng, number(rng, int(n)) if rng.random() < 0.5 else n, "n")),
        "_wsep": mark(separator, "separator"),
        "_wex": example,
    }


FACTORS = Whole(
    _factors,
    intros=(
        "Every integer above 1 is a product of primes in one way.", "The fundamental theorem of arithmetic.", "Primes may occur several times, then list them as often.", "I need it broken down to primes.", "Prime numbers only, no 1.", "Smallest first, repeated ones repeated.",
        "Take the number and split it until nothing can be split.", "A factor tree, in other words.",
    ),
    asks=(
        "What is its prime factorization?", "Write it as a product of primes, with {_wsep} in between.{_wex}", "Decompose it into primes.{_wplain}", "Which primes multiply to it? Separate them with {_wsep}.{_wex}", "Prime factors with multiplicity, joined by {_wsep}.{_wex}", "List all its prime factors, repeated ones too.{_wplain}",
        "Factorize it fully.", "Break this down into prime numbers; put {_wsep} between them.{_wex}", "Output the prime decomposition, delimiter {_wsep}.{_wex}", "Into which primes does it split?{_wplain}", "Give the primes in ascending order, divided by {_wsep}.{_wex}",
        "factorint, but written out with {_wsep}{_wex}", "Show the factor tree's leaves, {_wsep} between the leaves.{_wex}", "Factor completely.{_wplain}",
    ),
    own=(
        "{_wp} breaks rocks of weight {_wdata} into prime pieces that multiply to the weight. Which pieces? Join them with {_wsep}.{_wex}",
        "prime_factors({_wdata}) -> ? Use {_wsep} as separator.",
        "Can you take apart {_wdata} into primes for me, written with {_wsep}?{_wex}",
        "RSA for babies: crack {_wdata}. That is, which primes is it made of?",
        "{_wdata} = p × q × …; state the primes, each as often as it occurs.",
        "Form of the answer: primes separated by {_wsep}.{_wex} The task: prime factorisation of {_wdata}.",
        "I divided {_wdata} by 2, by 3 and so on and got lost. What are all the prime factors in the end?",
        "homework {_wno}b) canonical factorization into primes: {_wdata} ({_wsep} between factors){_wex}",
        "Please, the number {_wdata} as multiplication of prime numbers, only {_wsep} between them.",
        "Express the following as product of primes: {_wdata}.{_wex}",
    ),
)


def _between(rng: Random, own: Own) -> dict[str, Slot]:
    drawn = _gym_everyday.COUNT_PRIMES.draw(rng)
    low, high = _first(drawn, "low"), _first(drawn, "high")
    if rng.random() < 0.4:
        low, high = map(str, sorted(rng.sample(range(1, rng.choice([60, 300, 3000])), 2)))
    a, b = mark(low, "low"), mark(high, "high")
    shapes: list[Marked] = [
        join("[", a, ", ", b, "]"), join("[", a, "; ", b, "]"), join(a, "..", b), join(a, " ... ", b), join(a, "–", b), join(a, " - ", b), join("from ", a, " to ", b), join("from ", a, " up to ", b),
        join("low = ", a, ", high = ", b), join("a=", a, " b=", b), join(a, " ≤ p ≤ ", b), join(a, " <= n <= ", b), join("start: ", a, "\nend: ", b), join("{", a, ", …, ", b, "}"), join("between ", a, " and ", b),
        join(a, " through ", b), join("lower bound ", a, ", upper bound ", b), join("min ", a, " / max ", b), join("L: ", a, "\nR: ", b), join(a, " → ", b), join("range(", a, ", ", b, " + 1)"), join(a, " till ", b),
    ]  # fmt: skip
    return {
        "_wdata": rng.choice(shapes),
        "_wlow": a,
        "_whigh": b,
        "_wends": rng.choice(["both ends included", "inclusive", "ends count too", "boundaries included", "including both borders", "closed interval"]),
    }


COUNT_PRIMES = Whole(
    _between,
    intros=(
        "A prime has exactly two divisors.", "Count, don't list.", "The range, {_wends}:", "An interval of whole numbers, {_wends}.", "Sieve of Eratosthenes, anyone?", "Both limits belong to it.", "pi(x) is the usual name of such a count.",
        "Consider the integers of this range ({_wends}).",
    ),
    asks=(
        "How many primes lie in it, {_wends}?{_wnum}", "Count the prime numbers in this range.{_wnum}", "What is the number of primes there ({_wends})?{_wnum}", "How many of these integers are prime?{_wnum}", "Number of primes in the interval?{_wnum}", "I want to know how many primes there are, {_wends}.{_wnum}",
        "How many numbers without proper divisors does the range contain?{_wnum}", "Prime count, please ({_wends}).{_wnum}", "Tell me the quantity of primes, not the primes.{_wnum}", "sum(isprime(n)) over the range = ?{_wnum}", "How often do we meet a prime on the way?{_wnum}",
    ),
    own=(
        "{_wp} walks past houses {_wlow} to {_whigh} and rings at each one with a prime number, the first and last house may be among them. How many bells ring?",
        "Lockers {_wlow} through {_whigh}: only prime lockers are painted. How many pots of paint, one each?",
        "#{p : p prime, {_wlow} ≤ p ≤ {_whigh}} = ?",
        "primes {_wdata} count",
        "Starting with {_wlow} and ending with {_whigh} ({_wends}), how many primes do I pass?{_wnum}",
        "SELECT COUNT(*) FROM primes WHERE p BETWEEN {_wlow} AND {_whigh};",
        "Not less than {_wlow}, not more than {_whigh}: how many such primes exist?{_wnum}",
        "π({_whigh}) minus the primes smaller than {_wlow}: which number is that?",
        "In the raffle tickets with numbers {_wdata} were sold, and prime tickets win. How many winners?",
        "Please to count how many prime number exist {_wdata}, {_wends}.",
        "At least {_wlow} and at most {_whigh}. How many primes?{_wnum}",
    ),
)


# --- lists/maximum, minimum, reverse --------------------------------------------------------


def _candidates(rng: Random, drawn: Marked, most: tuple[str, ...], end: tuple[str, ...]) -> dict[str, Slot]:
    values = texts(drawn, "numbers")[: rng.choice([2, 3, 5, 8, 30, 60])]
    if rng.random() < 0.3:
        size = rng.choice([1, 10, 1000, 10**6])
        values = [rng.choice(["{:.3f}", "{:,.2f}", "{:.6e}", "{:.1f}", "{:.4E}"]).format(size * rng.uniform(0.9, 1.1)) for _ in range(rng.randint(2, 9))]
    return {"_wdata": row(rng, values, "numbers"), "_wmost": rng.choice(most), "_wend": rng.choice(end)}


def _largest(rng: Random, own: Own) -> dict[str, Slot]:
    return _candidates(
        rng, _gym_everyday.LARGEST.draw(rng), ("largest", "biggest", "greatest", "highest", "maximal", "top"), ("tallest bar", "maximum", "last one if sorted upwards", "winner, most wins,", "max")
    )


def _smallest(rng: Random, own: Own) -> dict[str, Slot]:
    return _candidates(
        rng, _gym_everyday.SMALLEST.draw(rng), ("smallest", "lowest", "least", "tiniest", "minimal", "bottom"), ("shortest bar", "minimum", "first one if sorted upwards", "winner, least wins,", "min")
    )


_COMPARE_INTROS = (
    "The numbers are written in different ways: plain decimals, thousands separators, scientific notation.", "1.5e+03 means 1500, as you know.", "Formats are mixed up.", "Some have commas, some have an exponent.", "They're close to each other, so look at the decimals.",
    "Candidates are listed in no order.", "Same quantity, several instruments.", "Compare the values, not how they are written.", "A column of a CSV file.", "Here are the options.",
)  # fmt: skip
_COMPARE_ASKS = (
    "Which one is the {_wmost}?{_wplain}", "Pick the {_wmost}.{_wplain}", "Give me the {_wmost} value.{_wnum}", "Select the {_wmost} of the candidates.{_wplain}", "Tell me the {_wend}.{_wnum}", "What's the {_wmost} among them?{_wnum}", "Find the {_wmost} entry and print it.{_wplain}",
    "Of all of these, which number is {_wmost}?{_wplain}", "I only care about the {_wmost} one.{_wplain}", "The {_wmost}, please.{_wplain}", "Return the {_wmost} element.{_wplain}", "Which is the {_wend}?{_wplain}", "Report the {_wmost} number in ordinary notation.{_wplain}", "Choose the {_wmost} option.{_wplain}",
)  # fmt: skip
_COMPARE_OWN = (
    "{_wp} read the meter several times: {_wdata}. Which reading is the {_wmost}?{_wplain}",
    "Bids came in as {_wdata}. We take the {_wmost}. How much is it?",
    "values:\n{_wdata}\n\nagg: {_wend}\n",
    "{_wend} of {_wdata}",
    "You are a sorting expert. Out of {_wdata} extract the {_wmost} number, nothing more.",
    "My instruments disagree: {_wdata}. For the report I need the {_wmost} figure, which one is it?",
    "multiple choice, {_wno} points. Which number is {_wmost}?\n{_wdata}",
    "They all look alike to me, dear, without my glasses: {_wdata}. Is there one that's the {_wmost}? Which?",
    "From numbers {_wdata} please to say the {_wmost}.",
    "Row {_wn} of the table contains {_wdata}. Put the {_wmost} of the row into the last cell. What goes there?",
    "e-notation or not, which of {_wdata} is {_wmost}?{_wplain}",
)  # fmt: skip
LARGEST = Whole(_largest, _COMPARE_INTROS, _COMPARE_ASKS, _COMPARE_OWN)
SMALLEST = Whole(_smallest, _COMPARE_INTROS, _COMPARE_ASKS, _COMPARE_OWN)


def _reversal(rng: Random, own: Own) -> dict[str, Slot]:
    pool = rng.choice([WORDS, WORDS, NAMES])
    values = [rng.choice(pool) for _ in range(rng.choice([3, 4, 5, 6, 8, 10, 15, 25, 40]))]
    if rng.random() < 0.2:
        values = [value.upper() if rng.random() < 0.5 else value.capitalize() for value in values]
    if rng.random() < 0.15:
        values = [str(rng.randint(0, 99)) for _ in values]
    return {
        "_wdata": row(rng, values, "items"),
        "_wthing": rng.choice(["words", "items", "entries", "tokens", "things", "labels", "names"]),
        "_wform": rng.choice(["", "", " Separate them by commas.", " Comma and blank between them.", " As a list.", " One per line.", " Keep the spelling.", " Don't reverse the letters, only the order."]),
    }  # fmt: skip


REVERSE_LIST = Whole(
    _reversal,
    intros=(
        "The {_wthing} stay as they are, only their order changes.", "First becomes last and last becomes first.", "It is a stack: what went in last comes out first.", "Walk the list from its end.", "A queue of {_wthing}.", "They're written from left to right.", "Order matters here.",
        "Think of a train that backs out of the station.",
    ),
    asks=(
        "Write the {_wthing} in reversed order.{_wform}", "Turn the order around.{_wform}", "Read them from the last to the first.{_wform}", "What does the list look like backwards?{_wform}", "Give them back to front.{_wform}", "Print the list starting at its end.{_wform}",
        "Flip the sequence of {_wthing}.{_wform}", "list[::-1], please.{_wform}", "Reverse this list.{_wform}", "How do they go the other way round?{_wform}", "Return the same {_wthing}, last one first.{_wform}", "Put them into the opposite order.{_wform}", "In which order do I get them when popping one by one from the end?{_wform}",
    ),
    own=(
        "{_wp} strings beads with {_wdata} and then turns the string around. What does one read now?{_wform}",
        "Plates labelled {_wdata} are stacked in this order, bottom first. I take them off from the top. In which order?",
        "reverse({_wdata}) = ?",
        "Undo history: {_wdata}. Undoing goes from the latest to the earliest. List the undo order.{_wform}",
        "{_wdata} | tac",
        "Children in a line: {_wdata}. About turn! Who stands in what order now, from the new front?",
        "The parade came in the order {_wdata}; going home it was exactly the other way. Which order was that?{_wform}",
        "Mirror the following enumeration, word by word, not letter by letter: {_wdata}",
        "I typed the {_wthing} in the wrong direction: {_wdata}. Please to give them from end to beginning.{_wform}",
        "In: {_wdata}\nOut (reversed order of {_wthing}):",
    ),
)


# --- strings/reverse ------------------------------------------------------------------------


def _backward(rng: Random, own: Own) -> dict[str, Slot]:
    text = rng.choice([rng.choice(WORDS), some_word(rng), made_up(rng, rng.randint(5, 14)).capitalize(), rng.choice(WORDS).capitalize()])
    return {
        "_wdata": join(rng.choice(["", "", "", "word: ", "W = ", "input: ", "string "]), fenced(rng, text, "word")),
        "_wthing": rng.choice(["word", "string", "name", "term", "token"]),
        "_wex": rng.choice(["", "", " (sun becomes nus)", " Example: cat → tac.", " Like dog/god.", " E.g. 'pan' gives 'nap'."]),
    }


REVERSE_WORD = Whole(
    _backward,
    intros=(
        "Last letter first, first letter last.", "Imagine it in a mirror, letter by letter.", "Keep capitals as they are.", "We spell things backwards in our secret language.{_wex}", "A single {_wthing}.", "Letters only change places.", "Read right to left.", "A game from primary school.",
    ),
    asks=(
        "Spell it backwards.{_wex}", "What do you get when you read it from the end?{_wex}", "Write the letters in reverse.{_wplain}", "Mirror this {_wthing}.{_wex}", "How is it written the other way round?{_wex}", "Reverse the {_wthing}, character by character.{_wex}", "Give me the {_wthing} back to front.{_wplain}",
        "Flip it.{_wex}", "s[::-1] = ?", "Which {_wthing} results from turning the letters around?{_wplain}", "Type it starting with its final letter.{_wplain}", "Backward spelling, please.{_wex}", "Turn it inside out: last letter first.{_wplain}",
    ),
    own=(
        "{_wp} sees {_wdata} in the rear mirror of the car. Letter by letter, what is written there?",
        "If I say 'sun' you say 'nus'. I say {_wdata}. You say?",
        "echo {_wdata} | rev",
        "Our pirate password is {_wdata} said backwards. What is the password?",
        "{_wdata} → reversed letters → ?",
        "Print on transparent foil: {_wdata}. From behind, letter order only, one reads …?",
        "Please to write {_wdata} from behind to front.",
        "Ananym of {_wdata}?{_wplain}",
        "Spelling bee, trick round {_wno}: contestants spell from the last letter to the first. The word is {_wdata}. What's correct?",
        "text.reverse() on {_wdata}. Result?",
    ),
)


# --- calendar -------------------------------------------------------------------------------


def _date(rng: Random, own: Own) -> dict[str, Slot]:
    date: datetime.date = some_date(rng)
    day = date_text(rng, date)
    if rng.random() < 0.5:
        day = rng.choice([f"{date:%Y-%m-%d}", f"{date:%m/%d/%Y}", f"{date:%Y/%m/%d}", f"{date:%d.%m.%Y}", f"{date:%d %b %Y}", f"{date:%b %d, %Y}", f"{date:%B %d %Y}", f"{date:%Y %B %d}", f"{date:%d-%b-%Y}"])
    return {
        "_wdata": join(rng.choice(["", "", "", "date: ", "d = ", "on ", "the date "]), fenced(rng, day, "date")),
        "_wday": mark(day, "date"),
        "_wform": rng.choice(["", "", " Full name, please.", " Answer Monday, Tuesday, …", " One word.", " (Mon-Sun)", " In English, written out.", " Only the weekday."]),
        "_wevent": rng.choice(["wedding", "birth", "exam", "moon landing party", "storm", "contract", "concert", "audit", "first date", "final", "eclipse"]),
    }  # fmt: skip


WEEKDAY = Whole(
    _date,
    intros=(
        "A week has seven days, Monday to Sunday.", "Gregorian calendar.", "The year matters for this.", "No calendar at hand here.", "There's Zeller's formula for it.", "I filled in a form with a date.", "{_wp} has to know for the {_wevent}.", "Just one date.",
    ),
    asks=(
        "What weekday is that?{_wform}", "Which day of the week is it?{_wform}", "On what day of the week does it fall?{_wform}", "Name the weekday.{_wform}", "Was it a Monday, a Tuesday, …? Which?{_wform}", "Give the weekday of the date.{_wform}", "strftime('%A') = ?", "Day of the week, please.{_wform}",
        "Which of the seven days is it?{_wform}", "Is that a weekend day? Tell me the day's name.{_wform}", "What's the name of that day?{_wform}", "Compute the day of the week.{_wform}",
    ),
    own=(
        "The {_wevent} took place on {_wday}. {_wp} insists that it was a weekend. What weekday was it really?{_wform}",
        "datetime({_wday}).weekday() as a word?{_wform}",
        "If you open a calendar at {_wday}, in which column (Mon … Sun) do you find it?",
        "Grandma {_wp} was born {_wday}. She always asks which weekday that was. Well?",
        "{_wday} -> Mon/Tue/Wed/Thu/Fri/Sat/Sun?",
        "The ticket says {_wday}, seat {_wn}. What day of week shall I take free?{_wform}",
        "I don't want the date, I have it: {_wday}. I want the day in the week.{_wform}",
        "At {_wday}, was it Monday or which else day?",
        "Column A: {_wday}\nColumn B (weekday):",
        "An old diary is dated {_wday}, but the weekday is blotted out. Which one must it be?{_wform}",
    ),
)


def _year(rng: Random, own: Own) -> dict[str, Slot]:
    year = _first(_gym_everyday.IS_LEAP_YEAR.draw(rng), "year") if rng.random() < 0.4 else str(own["year"])
    return {
        "_wdata": join(rng.choice(["", "", "year: ", "Y = ", "the year ", "AD ", "anno "]), fenced(rng, year, "year")),
        "_wyear": mark(year, "year"),
        "_wform": rng.choice(["", "", " Yes or no.", " y/n", " Answer Yes or No only.", " (True/False)", " One word.", " Just yes or no, please."]),
    }  # fmt: skip


LEAP_YEAR = Whole(
    _year,
    intros=(
        "A leap year has 366 days.", "Divisible by 4, but centuries only if divisible by 400.", "In leap years February gets a 29th day.", "Gregorian rules.", "Rule: i) divisible by 400 → yes, ii) else by 100 → no, iii) else by 4 → yes.", "I program a calendar.", "{_wp} was born on 29 February and wants to celebrate.",
    ),
    asks=(
        "Is it a leap year?{_wform}", "Does that year have a 29 February?{_wform}", "Are there 366 days in it?{_wform}", "Check whether this is a leap year.{_wform}", "Leap year or common year?", "Does February have 29 days then?{_wform}", "Will there be a leap day?{_wform}", "isleap?{_wform}", "Decide: leap year?{_wform}",
        "Is an extra day inserted in that year?{_wform}", "Tell me if it has the additional day.{_wform}",
    ),
    own=(
        "{_wp} plans a party on February 29, {_wyear}. Does this date exist?{_wform}",
        "calendar.isleap({_wyear}) == ?{_wform}",
        "Someone claims {_wyear} is a leap year. Right?{_wform}",
        "Has {_wyear} got 366 days instead of 365?{_wform}",
        "Was or will {_wyear} be one of those years with a leap day?{_wform}",
        "We must print {_wn} calendars for {_wyear}. Do we need a page for 29 Feb?{_wform}",
        "{_wyear}: leap? {_wform}",
        "By the rule with 4, 100 and 400: does {_wyear} count as leap year?{_wform}",
        "Please say me, year {_wyear} is it bissextile?{_wform}",
        "year | leap (yes/no)\n{_wyear} | ?",
    ),
)


# --- arithmetic/expression ------------------------------------------------------------------


def _expression(rng: Random, own: Own) -> dict[str, Slot]:
    formula = calculation(rng, _first(_gym_everyday.EXPRESSION.draw(rng), "formula"))
    data = fenced(rng, formula, "formula")
    if rng.random() < 0.3:
        data = join(data, rng.choice([" =", " = ?", "=", " = __", " = …"]))
    return {"_wdata": data, "_wsum": mark(formula, "formula")}


EXPRESSION = Whole(
    _expression,
    intros=(
        "Multiplication and division before addition and subtraction.", "Mind the brackets and the signs.", "No rounding, please.", "Exact decimals.", "Mental arithmetic, level {_wno}.", "The cash register is broken.", "A plain calculation.", "From left to right where precedence is equal.",
    ),
    asks=(
        "What is the value?{_wnum}", "Work it out.{_wnum}", "Evaluate.{_wnum}", "Calculate the result.{_wnum}", "How much is that?{_wnum}", "What comes out?{_wnum}", "Give the final answer of the calculation.{_wnum}", "Compute this for me.{_wnum}", "Total?{_wnum}", "What would a calculator show?{_wnum}", "Result, please.{_wnum}",
        "Do the sum.{_wnum}", "Simplify down to one number.{_wnum}",
    ),
    own=(
        "{_wp}'s worksheet, no. {_wno}: {_wsum} = ____ What belongs on the line?",
        ">>> {_wsum}\n?",
        "print({_wsum}) prints what?",
        "I typed {_wsum} into my phone and the battery died. What would have been the result?{_wnum}",
        "You're my pocket calculator now. {_wsum}",
        "Please to calculate: {_wsum}. I need only final number.",
        "Balance after the bookings {_wsum}?{_wnum}",
        "{_wp} says {_wsum} makes {_wn}. I don't believe it. What does it make?",
        "Arithmetic drill, item {_wno}\n\n\t{_wsum}\n\nAnswer:",
        "bc <<< '{_wsum}'",
        "Here's a calculation, take care of the order: {_wsum}. The result?",
    ),
)


# --- algebra --------------------------------------------------------------------------------


def _solve(rng: Random, own: Own) -> dict[str, Slot]:
    drawn = _gym_everyday.SOLVE_EQUATION.draw(rng)
    equation, letter = _first(drawn, "equation"), _first(drawn, "variable")
    left, right = equation.split("=")
    equation = f"{left.strip()} = {right.strip()}" if rng.random() < 0.8 else f"{right.strip()} = {left.strip()}"
    equation = restyled(rng, equation)
    return {"_wdata": fenced(rng, equation, "equation"), "_weq": mark(equation, "equation"), "_wx": mark(letter, "variable"), "_wletter": letter}


SOLVE = Whole(
    _solve,
    intros=(
        "One unknown, one equation.", "The letter stands for a number.", "Isolate the unknown.", "Linear, nothing wild.", "Algebra I.", "Bring the numbers to one side.", "Both sides are equal for one value only.", "{_wp} hid a number behind a letter.",
    ),
    asks=(
        "Solve for {_wx}.{_wnum}", "What is {_wx}?{_wnum}", "Find {_wx}.{_wnum}", "Which number is {_wx}?{_wnum}", "What must {_wx} be?{_wnum}", "Determine the unknown {_wx}.{_wnum}", "{_wx} = ?{_wnum}", "Which value of {_wx} makes it true?{_wnum}", "Solve the equation.{_wnum}", "Give the root.{_wnum}", "Rearrange it and tell me {_wx}.{_wnum}",
        "For what {_wx} does the equality hold?{_wnum}", "The value of the unknown?{_wnum}",
    ),
    own=(
        "{_wp} thinks of a number, calls it {_wx} and tells me that {_weq}. Which number is it?",
        "solve({_weq}, {_wx})",
        "If {_weq}, then what's {_wx}?{_wnum}",
        "On the balance: {_weq}. How heavy is one {_wx}?",
        "Homework {_wno}. {_weq}. I need {_wx}, and please only the number.",
        "Let {_wx} satisfy {_weq}. State {_wx}.",
        "equation: {_weq}\nunknown: {_wx}\nsolution:",
        "Please to solve to {_wx} this equation: {_weq}",
        "Suppose {_weq}. My answer for {_wx} was {_wn}, {_wp} got another. What's right?",
        "It is known that {_weq}. Work out which number hides behind {_wx}.{_wnum}",
        "Given the condition\n    {_weq}\nfind the value of {_wx}.",
    ),
)


def _expand(rng: Random, own: Own) -> dict[str, Slot]:
    formula = _own(own["formula"])
    if rng.random() < 0.15:  # the benchmark's generator is slow
        formula = restyled(rng, _first(_gym_everyday.EXPAND.draw(rng), "formula"))
    return {
        "_wdata": fenced(rng, formula, "formula"),
        "_wf": mark(formula, "formula"),
        "_wform": rng.choice(["", "", " Write powers with **.", " Use * for every product.", " Highest power first.", " Standard form.", " Use ^ for powers.", " Like terms collected."]),
    }


EXPAND = Whole(
    _expand,
    intros=(
        "Distributive law, term by term.", "Every term of one bracket with every term of the other.", "Afterwards collect like terms.", "A product of polynomials.", "No brackets may remain.", "FOIL and so on.", "Symbols stay symbols here.",
    ),
    asks=(
        "Multiply it out.{_wform}", "Expand.{_wform}", "Write it as one polynomial.{_wform}", "Get rid of the brackets and tidy up.{_wform}", "What polynomial is this product?{_wform}", "Carry out the multiplication.{_wform}", "Simplify the product into a sum of terms.{_wform}", "Give the expanded form.{_wform}",
        "Remove all parentheses by multiplying.{_wform}", "What do we get without brackets?{_wform}", "Distribute everything.{_wform}", "Work the product out to a sum of monomials.{_wform}",
    ),
    own=(
        "{_wp} multiplies polynomials: {_wf}. Which polynomial comes out?{_wform}",
        "expand({_wf})",
        "Turn the product {_wf} into a sum.{_wform}",
        "I have {_wf} on sheet {_wno} and should 'simplify' it, that is, multiply out. Result?{_wform}",
        "The area is {_wf}. Write this area without parentheses.{_wform}",
        "Please to open the brackets: {_wf}.{_wform}",
        "{_wf} = ? (as polynomial in standard form)",
        "sympy.expand of {_wf}, what does it print?",
        "Not factor, the opposite: {_wf}.{_wform}",
        "Bring {_wf} into the form of a sum with like terms put together.{_wform}",
    ),
)


# --- fractions/simplify ---------------------------------------------------------------------


def _simplify(rng: Random, own: Own) -> dict[str, Slot]:
    if rng.random() < 0.5:
        drawn = _first(_gym_everyday.SIMPLIFY.draw(rng), "fraction")
        top, bottom = (int(part.strip("{}")) for part in drawn.replace("\\dfrac", "").replace("\\frac", "").replace("}{", "/").strip("{}").split("/"))
    else:
        factor = rng.randint(2, 60)
        top, bottom = factor * rng.randint(1, 90), factor * rng.randint(2, 90)
    shape = rng.choice(["{t}/{b}", "{t}/{b}", "{t} / {b}", "{t}⁄{b}", "{t} over {b}", "{t} : {b}", "{t}:{b}", "{t} ÷ {b}", "\\frac{{{t}}}{{{b}}}", "\\dfrac{{{t}}}{{{b}}}", "\\frac{{{t}}}{{{b}}}", "({t})/({b})", "{t}\n{l}\n{b}"])
    text = shape.format(t=top, b=bottom, l="-" * max(len(str(top)), len(str(bottom))))
    if "\n" in text:
        data = join("\n", mark(text, "fraction"), "\n")
    else:
        data = join("$", mark(text, "fraction"), "$") if "frac" in text and rng.random() < 0.7 else fenced(rng, text, "fraction")
    return {
        "_wdata": data,
        "_wf": join("$", mark(text, "fraction"), "$") if "frac" in text and rng.random() < 0.7 else mark(text, "fraction"),
        "_wform": rng.choice(["", "", " Answer as p/q.", " Only the fraction.", " No decimals.", " In the same notation.", " Keep it a fraction.", " Numerator and denominator without common factor."]),
    }  # fmt: skip


SIMPLIFY = Whole(
    _simplify,
    intros=(
        "Numerator and denominator have a common factor.", "Divide top and bottom by the same number as long as you can.", "Fractions with the same value look different.", "Equal value, smaller numbers.", "No decimal number please.", "One fraction.", "Class {_wno}, fractions.",
    ),
    asks=(
        "Reduce it to lowest terms.{_wform}", "Cancel as far as possible.{_wform}", "What is it in simplest form?{_wform}", "Simplify the fraction.{_wform}", "Shorten it completely.{_wform}", "Write it with the smallest possible numerator and denominator.{_wform}", "Lowest terms?{_wform}", "Which irreducible fraction is equal to it?{_wform}",
        "Fully reduced, please.{_wform}", "Bring it to its simplest shape.{_wform}", "How does it look after cancelling?{_wform}",
    ),
    own=(
        "{_wp} ate {_wf} of the cake. Say that with the smallest numbers.{_wform}",
        "Fraction({_wf}) prints?",
        "Can {_wf} be cancelled? To what?{_wform}",
        "Put {_wf} in its lowest terms, I have {_wno} more of these to do.{_wform}",
        "Please to shorten fraction {_wf} until it is not possible any more.{_wform}",
        "{_wf} = ?/? (reduced)",
        "The recipe wants {_wf} litre, written by a madman. Simplify!{_wform}",
        "Normalise this rational: {_wf}.{_wform}",
        "Divide the numerator and the denominator of {_wf} by their gcd. What fraction results?{_wform}",
        "Not as decimal, as cancelled fraction: {_wf}{_wform}",
    ),
)


# --- bases ----------------------------------------------------------------------------------


def _convert(rng: Random, own: Own) -> dict[str, Slot]:
    drawn = _gym_everyday.TO_BASE.draw(rng)
    names = {"binary": "2", "octal": "8", "decimal": "10", "hexadecimal": "16"}
    numeral = _first(drawn, "n")
    source, base = (_first(drawn, role).lower().removeprefix("base-") for role in ("source", "base"))
    source, base = names.get(source, source), names.get(base, base)
    said = {"2": ("binary", "bin", "dual"), "8": ("octal", "oct"), "10": ("decimal", "denary"), "16": ("hexadecimal", "hex")}

    def named(value: str, role: str) -> Marked:
        words = [one for one in said.get(value, ()) if one != "dual"]
        if words and rng.random() < 0.4:
            return mark(rng.choice(words), role)
        return join(rng.choice(["base ", "base ", "base-", "radix ", "the base ", "base: ", "system with base "]), mark(value, role))

    if rng.random() < 0.2:
        numeral = numeral.upper()
    n, f, t = mark(numeral, "n"), named(source, "source"), named(base, "base")
    shapes: list[Marked] = [
        join(n, " (", f, ")"), join(n, " in ", f), join(f, ": ", n), join("number: ", n, "\nfrom: ", f), join("n = ", n, ", written in ", f), join("[", n, "]_", mark(source, "source")), join("(", n, ")_", mark(source, "source")),
        join("digits ", n, " of ", f), join('"', n, '", ', f), join("source ", f, " | numeral ", n),
    ]  # fmt: skip
    return {
        "_wdata": rng.choice(shapes),
        "_wnumeral": n,
        "_wfrom": f,
        "_wto": t,
        "_wfrom_number": mark(source, "source"),
        "_wto_number": mark(base, "base"),
        "_wcase": rng.choice(
            [join(""), join(""), join(" Use ", mark(rng.choice(["lowercase", "small", "lower case"]), "letters"), " letters for digits above 9."), join(" Letters in ", mark(rng.choice(["lowercase", "uppercase"]), "letters"), ", please."),
             join(" Digits from ten on are ", mark(rng.choice(["capital", "small", "uppercase"]), "letters"), " letters.")]
        ),
    }  # fmt: skip


CONVERT = Whole(
    _convert,
    intros=(
        "Positional number systems.", "Digits beyond 9 are letters: a is ten, b eleven and so on.", "Same quantity, other base.", "Aliens count with another number of fingers.", "The value stays, the digits change.", "Computer science {_wno}, number systems.", "A numeral and the base it is written in are given.",
    ),
    asks=(
        "Convert it to {_wto}.{_wcase}", "How is that written in {_wto}?{_wcase}", "Rewrite the number in {_wto}.{_wcase}", "Give its digits in {_wto}.{_wcase}", "Translate it into {_wto}.{_wcase}", "What does it look like in {_wto}?{_wcase}", "target: {_wto}.{_wcase}", "I need it in {_wto}.{_wcase}", "Express the same value in {_wto}.{_wcase}",
        "Change to {_wto}.{_wcase}", "{_wto}, please.{_wcase}", "Output the representation in {_wto}.{_wcase}",
    ),
    own=(
        "On planet {_wp} they count in {_wfrom}, we in {_wto}. Their sign says {_wnumeral}. How would we write it?{_wcase}",
        "int('{_wnumeral}', {_wfrom_number}) and then back to digits of {_wto}: what string is it?{_wcase}",
        "{_wnumeral} is given in {_wfrom}. Convert to {_wto}.{_wcase}",
        "FROM {_wfrom} TO {_wto}: {_wnumeral}{_wcase}",
        "from={_wfrom_number} to={_wto_number} value={_wnumeral}",
        "From {_wfrom} I have the number {_wnumeral}; please to convert in {_wto}.{_wcase}",
        "{_wcase} The number {_wnumeral}, {_wfrom}, should be changed to {_wto}.",
        "A counter running in {_wfrom} shows {_wnumeral}. Replace it by one in {_wto}. What does that show?{_wcase}",
        "In {_wto}, what is {_wnumeral} (which is {_wfrom})?{_wcase}",
        "({_wnumeral})_{_wfrom_number} = ( ? )_{_wto_number}{_wcase}",
        "echo 'ibase={_wfrom_number}; obase={_wto_number}; {_wnumeral}' -- what should this give?",
    ),
)


def _bits(rng: Random, own: Own) -> dict[str, Slot]:
    n = _first(_gym_everyday.COUNT_ONES.draw(rng), "n") if rng.random() < 0.5 else str(rng.randint(3, rng.choice([99, 5000, 10**7])))
    shown = number(rng, int(n), words=0) if rng.random() < 0.4 else n
    return {"_wdata": join(rng.choice(["", "", "n = ", "x: ", "the number ", "integer ", "value "]), fenced(rng, shown, "n")), "_wvalue": mark(shown, "n")}


BITS = Whole(
    _bits,
    intros=(
        "Computers store it in base two.", "The number is decimal as written here.", "Binary digits are 0 or 1.", "Known as population count or Hamming weight.", "Think of it as a sum of different powers of two.", "A register is loaded with a number.", "Zeros do not matter.",
    ),
    asks=(
        "How many ones does its binary form have?{_wnum}", "Count the set bits.{_wnum}", "popcount?{_wnum}", "What is its Hamming weight?{_wnum}", "How many bits are 1?{_wnum}", "How many 1s appear when it's written in binary?{_wnum}", "Number of one-bits, please.{_wnum}", "How many different powers of two add up to it?{_wnum}",
        "Convert it to base 2 and count the ones.{_wnum}", "How many bits are switched on?{_wnum}", "bin(n).count('1') = ?{_wnum}",
    ),
    own=(
        "{_wp} has a row of lamps that shows {_wvalue} in binary, lit means 1. How many lamps are lit?",
        "__builtin_popcount({_wvalue}) returns?",
        "bin({_wvalue}).count('1')",
        "Written with only 0 and 1, how many times does 1 occur in {_wvalue}?{_wnum}",
        "The permission mask is {_wvalue} (decimal). How many flags are set?{_wnum}",
        "If I weigh {_wvalue} grams with weights 1, 2, 4, 8, … one of each, how many weights do I need?",
        "dual system: {_wvalue}; quantity of digit 1?",
        "Please to say how much ones are in binary of {_wvalue}.",
        "I don't need the binary number of {_wvalue} itself, just how many of its bits are ones.{_wnum}",
        "bitcount | {_wvalue} | ?",
    ),
)


# --- word-problem/legs ----------------------------------------------------------------------


def _legs(rng: Random, own: Own) -> dict[str, Slot]:
    drawn = _gym_everyday.LEGS.draw(rng) if rng.random() < 0.5 else _animals.animals(rng)["animals"]
    assert isinstance(drawn, Marked)
    counts, kinds = texts(drawn, "count"), texts(drawn, "animal")
    if any(not count.isdigit() for count in counts) or rng.random() < 0.3:
        counts = [count if count.isdigit() and count != "1" else str(rng.randint(2, 40)) for count in counts]
    shape = rng.choice(["{c} {a}", "{c} {a}", "{a}: {c}", "{a} = {c}", "{c}x {a}", "{a} x{c}", "{a} ({c})", "{c} × {a}", "{a} | {c}", "{a} -> {c}", '"{a}": {c}', "- {c} {a}", "* {a}: {c}", "{a},{c}", "{a}\t{c}", "[{c}] {a}", "{c} of {a}"])
    lines = shape[0] in "-*" or shape in ("{a} | {c}", "{a},{c}", "{a}\t{c}", "[{c}] {a}")
    gap = "\n" if lines else rng.choice([", ", ", ", "; ", "\n", " + ", " / ", ","])
    pieces: list[Slot] = ["\n"] if gap == "\n" else []
    if '"' in shape:
        gap, pieces = ", ", ["{"]
    for index, (count, kind) in enumerate(zip(counts, kinds, strict=True)):
        pieces += [gap] if index else []
        before, _, rest = shape.partition("{c}") if shape.index("{c}") < shape.index("{a}") else shape.partition("{a}")
        first, second = (mark(count, "count"), mark(kind, "animal"))
        if shape.index("{c}") > shape.index("{a}"):
            first, second = second, first
        middle, _, after = rest.partition("{a}" if "{a}" in rest else "{c}")
        pieces += [before, first, middle, second, after]
    if '"' in shape:
        pieces.append("}")
    return {"_wdata": Marked(tuple(piece for piece in join(*pieces).pieces if piece[0])), "_wsite": rng.choice(["farm", "zoo", "ark", "barn", "circus", "garden", "island", "terrarium", "shop", "meadow"])}


LEGS = Whole(
    _legs,
    intros=(
        "Every animal is healthy and has all its legs.", "Insects have six, spiders eight, birds two.", "An inventory of the {_wsite}.", "Some animals have no legs at all.", "Only legs, no arms, wings or tails.", "{_wp} owns a {_wsite}.", "Noah made a list.", "Biology meets arithmetic.",
        "There are {_wn} trees too, but trees do not count.",
    ),
    asks=(
        "How many legs are that in total?{_wnum}", "Count all the legs.{_wnum}", "What's the sum of the legs?{_wnum}", "How many feet touch the ground altogether?{_wnum}", "Total number of legs?{_wnum}", "Add up the legs of all the animals.{_wnum}", "Legs altogether?{_wnum}", "How many shoes would be needed, one for each leg?{_wnum}",
        "If they all come, how many legs are there?{_wnum}", "Give the overall leg count.{_wnum}", "How many limbs to walk on do they have together?{_wnum}",
    ),
    own=(
        "At the {_wsite} of {_wp} live {_wdata}. How many legs is this in all?{_wnum}",
        "{_wp} knits socks, one per leg, for {_wdata}. How many socks?",
        "sum(legs) for {_wdata}",
        "census of the {_wsite}: {_wdata}\nlegs total = ?",
        "A customs form asks for the number of legs. The ship carries {_wdata}. What do we write?",
        "Please to count legs of these all: {_wdata}.",
        "Into the room come {_wdata}. How many legs are in the room (I am not there, and the {_wno} chairs do not count)?",
        "Game master: 'You meet {_wdata}. Roll one die per leg.' How many dice do I roll?",
        "legs({_wdata}) = ?{_wnum}",
        "Imagine {_wdata} on one scale. Never mind the weight: how many legs stand on it?",
    ),
)


# --- calculus/integral ----------------------------------------------------------------------


def _integral(rng: Random, own: Own) -> dict[str, Slot]:
    formula, letter = _own(own["formula"]), str(own["variable"])
    if rng.random() < 0.1:
        formula, letter = restyled(rng, _first(_gym_everyday.INTEGRAL.draw(rng), "formula")), "x"
        if "X" in formula:
            letter = "X"
    f, x = mark(formula, "formula"), letter
    shapes: list[Marked] = [
        join("∫ ", f, f" d{x}"), join("∫(", f, f") d{x}"), join("∫", f, f"d{x}"), join(f"f({x}) = ", f), join("integrand: ", f), join("y = ", f), join("\\int ", f, f" \\, d{x}"), join("$\\int ", f, f"\\,d{x}$"), join(f"F'({x}) = ", f),
        join("dy/d", x, " = ", f), fenced(rng, formula, "formula"), fenced(rng, formula, "formula"), join("function: ", f, f"\nvariable: {x}"), join("integrate(", f, f", {x})"), join("S ", f, f" d{x}"),
    ]  # fmt: skip
    return {
        "_wdata": rng.choice(shapes),
        "_wf": f,
        "_wx": letter,
        "_wform": rng.choice(["", "", " + C at the end.", " Use ** for powers.", " Always write the * sign.", " Don't forget the constant.", " Write exp(x) for the exponential function.", " Only the result.", " Leave fractions as fractions."]),
    }  # fmt: skip


INTEGRAL = Whole(
    _integral,
    intros=(
        "Undo the derivative.", "No limits are given, so it's an indefinite one.", "Calculus II, sheet {_wno}.", "A constant may be added at the end.", "Substitution or parts, whatever helps.", "The rate of change is known.", "Reverse power rule and friends.",
    ),
    asks=(
        "Find the indefinite integral.{_wform}", "Integrate.{_wform}", "What is an antiderivative?{_wform}", "Which function has this as its derivative?{_wform}", "Compute the primitive.{_wform}", "Determine the general antiderivative.{_wform}", "Work out the integral.{_wform}", "What do we get by integrating?{_wform}", "Give F with F' = f.{_wform}",
        "Go back from the derivative to the function.{_wform}", "Evaluate the integral with respect to {_wx}.{_wform}", "Stammfunktion, or whatever it's called in English?{_wform}",
    ),
    own=(
        "{_wp} differentiated something and got {_wf}. What was it, up to a constant?{_wform}",
        "sympy: integrate({_wf}, {_wx}) -> ?",
        "I need a function whose slope everywhere is {_wf}.{_wform}",
        "Integrate {_wf} with respect to {_wx}; the exam gives {_wno} points.{_wform}",
        "∫ {_wf} d{_wx} = ?",
        "The speed is {_wf}, {_wx} being the time. Which formula gives the way, apart from where it starts?",
        "Not the derivative but the opposite of {_wf}, please.{_wform}",
        "Please to find primitive function for {_wf}.{_wform}",
        "Solve the differential equation y' = {_wf} (just integrate it).",
        "\\int {_wf} d{_wx}: result?{_wform}",
    ),
)
