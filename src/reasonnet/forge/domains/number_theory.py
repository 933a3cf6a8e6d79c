"""Number theory: divisors, primes, modular arithmetic."""

from __future__ import annotations

import math
from random import Random

from reasonnet.forge.domains._context import context
from reasonnet.forge.wording import Family, Slot, items, number

_SMALL_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71)


def _is_prime(n: int) -> bool:
    """Tell primes by trial division; only for the sizes that are sampled here."""
    return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))


def _near_prime(rng: Random, n: int) -> int:
    while not _is_prime(n):
        n += 1
    return n


def _size(rng: Random, *tops: int) -> int:
    """Draw a number of a random order of magnitude, at least 2."""
    return rng.randint(2, rng.choice(tops))


def _numbers(rng: Random) -> dict[str, Slot]:
    factor = rng.choice([1, 1, 2, 3, 4, 6, 7, 12, 15, 25])
    top = rng.choice([12, 12, 60, 400, 3000])
    count = rng.choices([2, 3, 4, 5], [9, 3, 1, 0.5])[0]
    values = [factor * rng.randint(2, top) for _ in range(count)]
    style = None if count > 2 or rng.random() < 0.3 else rng.choice(["and", "and", "and", "comma"])
    return {"numbers": items(rng, [number(rng, v) for v in values], joiner=style), **context(rng)}


def _periods(rng: Random) -> dict[str, Slot]:
    """Draw the smaller numbers whose common multiples people ask for."""
    count = rng.choices([2, 3, 4, 5], [9, 3, 1, 0.5])[0]
    top = rng.choice([12, 20, 60, 200, 1500] if count == 2 else [12, 20, 40])
    values = [rng.randint(2, top) for _ in range(count)]
    style = None if count > 2 or rng.random() < 0.3 else rng.choice(["and", "and", "and", "comma"])
    return {"numbers": items(rng, [number(rng, v) for v in values], joiner=style), **context(rng)}


def _prime_or_not(rng: Random) -> dict[str, Slot]:
    n = _size(rng, 30, 100, 1000, 10_000, 1_000_000)
    if rng.random() < 0.5:
        n = _near_prime(rng, n)
    elif rng.random() < 0.6:  # without the easy composites
        n = rng.choice(_SMALL_PRIMES[1:]) * _near_prime(rng, _size(rng, 20, 100, 2000))
    return {"n": number(rng, rng.choice([0, 1, n]) if rng.random() < 0.03 else n), **context(rng)}


def _composite(rng: Random) -> dict[str, Slot]:
    if rng.random() < 0.5:
        n = math.prod(rng.choices(_SMALL_PRIMES, range(20, 0, -1), k=rng.randint(1, 6)))
    else:
        n = _size(rng, 50, 200, 1000, 10_000, 1_000_000, 10**9)
    return {"n": number(rng, n), **context(rng)}


def _any(rng: Random) -> dict[str, Slot]:
    return {"n": number(rng, _size(rng, 20, 100, 1000, 10_000, 10**6, 10**8)), **context(rng)}


def _range(rng: Random) -> dict[str, Slot]:
    low, high = sorted(rng.sample(range(1, rng.choice([30, 100, 500, 2000, 50_000])), 2))
    n = rng.choice([10, 20, 50, 100, 1000, 500, _size(rng, 50, 200, 1000, 100_000, 10**6)])
    return {
        "n": number(rng, n),
        "upto": number(rng, n),
        "low": number(rng, low),
        "high": number(rng, high),
        **context(rng),
    }


def _power(rng: Random) -> dict[str, Slot]:
    base = rng.randint(2, rng.choice([9, 20, 100, 1000, 10_000]))
    exponent = rng.randint(2, rng.choice([10, 30, 100, 1000, 10**6, 10**9]))
    modulus = rng.randint(2, rng.choice([10, 20, 100, 1000, 10**5]))
    if rng.random() < 0.1:
        modulus = rng.choice([10**9 + 7, 998244353, 97, 101, 65537])
    plain = rng.random() < 0.85  # inside formulas there are no number words
    return {
        "base": str(base) if plain else number(rng, base),
        "exponent": str(exponent) if plain else number(rng, exponent),
        "modulus": str(modulus) if plain else number(rng, modulus),
        "_raise": rng.choice(["^", "^", "^", "**", "**", " ^ ", " ** "]),
        "_mod": rng.choice(["mod", "mod", "mod", "modulo", "%", "MOD"]),
        **context(rng),
    }


def _digits(rng: Random) -> dict[str, Slot]:
    length = rng.choice([1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 12, 16, 20, 30])
    text = str(rng.randint(10 ** (length - 1), 10**length - 1))
    n = number(rng, int(text)) if length < 13 else text
    return {"n": n, **context(rng)}


FAMILIES = (
    Family(
        skill="number-theory/gcd",
        sample=_numbers,
        nouns=(
            "the greatest common divisor of {numbers}",
            "the gcd of {numbers}",
            "the highest common factor of {numbers}",
            "gcd({numbers})",
            "hcf({numbers})",
            "gcd {numbers}",
            "the hcf of {numbers}",
            "the greatest common factor of {numbers}",
            "the gcf of {numbers}",
            "the biggest shared divisor of {numbers}",
            "the largest {_whole} dividing all of {numbers}",
            "the largest factor shared by {numbers}",
            "the greatest common measure of {numbers}",
            "{numbers}: greatest common divisor",
            "{numbers} hcf",
            "the largest factor that {numbers} have in common",
            "the maximum common divisor for {numbers}",
        ),
        clauses=(
            "which number is the biggest that divides all of {numbers}",
            "what {numbers} have as their greatest common divisor",
            "how big the largest common factor of {numbers} is",
            "what the largest {_whole} is that goes into {numbers} without remainder",
            "what the gcd of {numbers} comes out as",
            "which divisor shared by {numbers} is the largest",
            "what number you get as hcf when you take {numbers}",
            "by what largest number {numbers} can all be divided exactly",
            "what Euclid's algorithm gives for {numbers}",
            "what the largest common factor is if I have {numbers}",
        ),
        commands=(
            "compute the hcf of {numbers}",
            "{_compute} the greatest common divisor for the numbers {numbers}",
            "take {numbers} and give the biggest number that divides every one of them",
            "run the Euclidean algorithm on {numbers}",
            "apply Euclid's algorithm to {numbers}",
            "find the largest integer which divides {numbers} evenly",
            "give me the gcf for {numbers}",
            "determine the greatest number dividing each of {numbers}",
            "pick out the highest factor that {numbers} share",
            "look for the biggest common factor in {numbers}",
            "use gcd on {numbers}",
            "gcd these: {numbers}",
            "identify the largest common divisor among {numbers}",
            "list nothing but the greatest common factor of {numbers}",
        ),
        questions=(
            "what's the largest whole number that goes evenly into {numbers}?",
            "what is the greatest common divisor of {numbers}?",
            "which is the biggest number that divides {numbers} with no remainder?",
            "{numbers}, what's their gcd?",
            "what's the highest common factor shared by {numbers}?",
            "whats the hcf of {numbers}?",
            "yo what's the gcf of {numbers}?",
            "of all the factors common to {numbers}, which is the greatest?",
            "how large is the greatest common divisor of {numbers}?",
            "given {numbers}, what is the largest factor they share?",
            "what number is the largest that can divide each of {numbers}?",
            "if I factor {numbers}, what is the biggest factor they all have?",
            "by which largest number could I reduce {numbers} all at once?",
            "gcd of {numbers}?",
            "what is the biggest integer d such that d divides {numbers}?",
        ),
        stories=(
            "I have ribbons of {numbers} centimetres and want to cut them into equal pieces as "
            "long as possible, with nothing left over. How long is a piece?",
            "A florist has bunches of {numbers} flowers of different colours. She wants the "
            "greatest number of identical bouquets with no flower left. How many can she make?",
            "{_person} has boards measuring {numbers} inches and saws them all into equal lengths "
            "without waste. What is the greatest possible length?",
            "Teams of equal size are to be formed from groups of {numbers} students, without "
            "mixing groups and with nobody left out. What is the largest possible team size?",
            "We have {numbers} candies of each sort and want to fill as many identical bags as we "
            "can, using everything. How many bags do we get?",
            "Tanks hold {numbers} litres. What is the largest measuring can that fills each of "
            "them an exact number of times?",
            "{_person}'s floor sides measure {numbers} cm. Find the side of the largest square "
            "tile that covers it without cutting.",
            "The bakery packed {numbers} rolls of different kinds. All boxes hold the same number "
            "of rolls and only one kind. At most how many rolls are in a box?",
            "Two gears... well, the teeth are {numbers}. I need the largest number that divides "
            "these.",
            "In homework on page {_page} {_who} asks for the greatest common factor of {numbers}. "
            "What should the answer be?",
            "{_person} is simplifying a ratio of {numbers} and needs the number to divide "
            "everything by. What is the largest such number?",
            "A charity got {numbers} items of each type. What is the maximum number of identical "
            "parcels that uses them all up?",
            "Pipes of {numbers} feet have to be cut into equal sections, as long as possible, no "
            "scrap. What's the section length?",
        ),
        accepts={"numbers": "number"},
        gives="number",
    ),
    Family(
        skill="number-theory/lcm",
        sample=_periods,
        nouns=(
            "the least common multiple of {numbers}",
            "the lcm of {numbers}",
            "lcm({numbers})",
            "lcm {numbers}",
            "the lowest common multiple of {numbers}",
            "the smallest common multiple of {numbers}",
            "the smallest {_whole} divisible by all of {numbers}",
            "the smallest positive number that {numbers} all divide",
            "the least number exactly divisible by {numbers}",
            "the lowest common denominator for denominators {numbers}",
            "the first number that appears in the times tables of {numbers}",
            "the first common multiple of {numbers}",
            "{numbers}: lowest common multiple",
            "{numbers} lcm",
            "the minimum common multiple for {numbers}",
        ),
        clauses=(
            "which smallest number is a multiple of each of {numbers}",
            "what the least common multiple of {numbers} is",
            "what the lcm of {numbers} comes to",
            "when counters with periods {numbers} line up first",
            "what number is the first that {numbers} all go into",
            "how big the smallest common multiple of {numbers} is",
            "what {numbers} have as lowest common multiple",
            "which is the first number that can be divided by {numbers} alike",
            "after how many days cycles of {numbers} days meet again",
        ),
        commands=(
            "compute the lcm of {numbers}",
            "{_compute} the least common multiple of {numbers}",
            "find the smallest number that is a multiple of {numbers}",
            "give the lowest number that {numbers} all divide evenly",
            "take {numbers} and return the smallest number divisible by each",
            "determine the lowest common multiple for {numbers}",
            "lcm these: {numbers}",
            "work out the smallest positive integer divisible by {numbers}",
            "find the common denominator that is smallest for {numbers}",
            "use the lcm function on {numbers}",
            "get me the first number in the tables of {numbers}",
            "show the smallest shared multiple of {numbers}",
        ),
        questions=(
            "what is the smallest number divisible by {numbers}?",
            "what's the lcm of {numbers}?",
            "which is the smallest positive integer that {numbers} all divide into?",
            "{numbers}, what's their lowest common multiple?",
            "what number is the first multiple shared by {numbers}?",
            "how big is the least common multiple of {numbers}?",
            "hey whats the lowest common multiple of {numbers}?",
            "what's the smallest thing {numbers} go into evenly?",
            "what is the least number that leaves no remainder when divided by {numbers}?",
            "of all multiples of {numbers}, which common one is the smallest?",
            "given {numbers}, what is their least common multiple?",
            "for fractions with denominators {numbers}, what is the lowest common denominator?",
            "which number is the lowest that is in the times table of {numbers}?",
            "lcm of {numbers}?",
        ),
        stories=(
            "Buses leave the station every {numbers} minutes and have just left together. After "
            "how many minutes do they leave together again?",
            "Lights blink every {numbers} seconds. They blink together now. How many seconds until "
            "they do so again?",
            "{_person} waters the plants on a cycle of {numbers} days, one cycle per plant, and "
            "did all of them today. In how many days will all be watered on one day again?",
            "Runners need {numbers} minutes for a lap and start together. When will they first "
            "all be at the start line at once again?",
            "Church bells ring at intervals of {numbers} minutes. They ring together at noon. How "
            "many minutes later do they next ring together?",
            "Hot dogs and buns come in packs of {numbers}. What is the smallest number of each "
            "that {_person} can buy to have no leftovers?",
            "Gears have {numbers} teeth. After how many teeth have passed are the gears in their "
            "starting position again?",
            "A row of chairs can be arranged exactly in rows of {numbers}. What is the smallest "
            "number of chairs possible?",
            "The machines in the plant are serviced every {numbers} weeks; this week all of them "
            "were. How many weeks until that happens again?",
            "Cron jobs run every {numbers} minutes, all started at once. After how many minutes "
            "do they coincide again?",
            "I need to add fractions whose denominators are {numbers}. Which smallest denominator "
            "works?",
            "Planets in my game orbit in {numbers} days. They are aligned today; how many days "
            "till the next alignment?",
            "Boxes {numbers} cm high are stacked in towers, one size per tower. What is the least "
            "height at which the towers are equally tall?",
            "{_person} and {_other} swim every {numbers} days respectively and met at the pool "
            "today. In how many days will they meet there next?",
        ),
        accepts={"numbers": "number"},
        gives="number",
    ),
    Family(
        skill="number-theory/is-prime",
        sample=_prime_or_not,
        clauses=(
            "whether {n} is prime",
            "if {n} is a prime number",
            "whether {n} is a prime or not",
            "whether or not {n} is prime",
            "if {n} has no divisors besides 1 and itself",
            "whether {n} counts as a prime",
            "if the number {n} is prime or composite, yes meaning prime",
            "whether only 1 and itself divide {n}",
            "whether {n} would pass a primality test",
            "if {n} belongs to the primes",
            "whether the integer {n} is prime",
            "if {n} is one of the prime numbers",
        ),
        commands=(
            "check whether {n} is prime",
            "test {n} for primality",
            "decide if {n} is a prime number",
            "determine whether the number {n} is prime",
            "verify that {n} is prime",
            "run a primality test on {n}",
            "say yes if {n} is prime and no otherwise",
            "find out whether {n} is prime",
            "check the primality of {n}",
            "answer yes or no: {n} is prime",
            "is_prime({n})",
            "isprime {n}",
            "prime check {n}",
            "confirm or deny that {n} is a prime",
        ),
        questions=(
            "is {n} a prime number?",
            "is {n} prime?",
            "{n} prime?",
            "would you call {n} a prime?",
            "is the number {n} prime or not?",
            "does {n} have exactly two divisors?",
            "is it true that {n} is prime?",
            "does {n} count as a prime number?",
            "is {n} divisible only by 1 and itself?",
            "is {n} among the primes?",
            "can {n} only be divided by one and itself?",
            "could {n} be prime?",
            "is {n} a prime, yes or no?",
            "do the primes include {n}?",
            "hey is {n} prime or nah?",
            "am I right that {n} is a prime number?",
            "are there no factors of {n} other than 1 and itself?",
            "prime or not: {n}?",
            "{n}: prime number?",
            "so {n} is prime, right?",
            "does {n} belong to the set of prime numbers?",
        ),
        stories=(
            "{_person} claims that {n} is prime. Is that right?",
            "My locker number is {n}. Is it a prime number?",
            "{_person} turned {n} this year. Is that a prime age?",
            "We have {n} cookies. Is it true that they can't be arranged in a rectangle with more "
            "than one row, i.e. that the number is prime?",
            "For my hash table I would like {n} buckets. Is that a prime?",
            "In a quiz {_who} says {n} has no proper divisors except 1. True?",
            "I'm generating keys and drew {n}. Can you tell me if it's prime?",
            "Bus number {n} just came by. Is that a prime?",
            "{_person} bets {_other} that {n} is prime. Would {_person} win the bet?",
            "The house number is {n}. {_other} thinks it's prime. Correct?",
            "There are {n} players. If no equal teams of more than one player are possible except "
            "one single team, the number is prime. Is it?",
            "A cicada brood appears every {n} years. Is this a prime number of years?",
        ),
        accepts={"n": "number"},
    ),
    Family(
        skill="number-theory/prime-factors",
        sample=_composite,
        nouns=(
            "the prime factors of {n}",
            "the prime factorization of {n}",
            "the prime factorisation of {n}",
            "the prime decomposition of {n}",
            "all prime factors of {n}, with repetition",
            "the list of primes that multiply to {n}",
            "{n} as a product of primes",
            "{n} in prime factors",
            "the primes whose product is {n}",
            "the factor tree result for {n}",
            "{n} factorized",
            "factors of {n} (prime ones)",
            "the prime factors of the number {n} with multiplicity",
        ),
        clauses=(
            "which primes multiply to {n}",
            "how {n} factors into primes",
            "how {n} breaks down into prime factors",
            "what {n} looks like as a product of primes",
            "what prime factors {n} has",
            "which prime numbers {n} is made of",
            "what the prime factorization of {n} is",
            "into which primes {n} decomposes",
            "what the bottom row of a factor tree of {n} holds",
            "what you get when you split {n} into primes",
        ),
        commands=(
            "factor {n} into primes",
            "factorize {n}",
            "factorise {n}",
            "factor {n}",
            "factor the number {n}",
            "break {n} down into prime factors",
            "decompose {n} into its prime factors",
            "write {n} as a product of primes",
            "express {n} as a product of prime numbers",
            "list the prime factors of {n}",
            "split {n} into primes",
            "draw up the factor tree for {n} and give its leaves",
            "find all the primes that divide {n}, repeated as needed",
            "reduce {n} to its prime building blocks",
            "give me the full prime factorization of {n}",
            "factorint({n})",
            "take {n} apart into primes",
            "resolve {n} into prime factors",
        ),
        questions=(
            "what are the prime factors of {n}?",
            "which primes multiply together to make {n}?",
            "how does {n} factor?",
            "what is the prime factorization of {n}?",
            "how do you write {n} as a product of primes?",
            "what primes do I have to multiply to get {n}?",
            "which prime numbers is {n} built from?",
            "what's {n} broken into primes?",
            "what does {n} factorize to?",
            "can {n} be written as a product of primes, and which?",
            "into what primes can {n} be split?",
            "{n} equals which primes multiplied?",
            "what are all of the primes in the factorization of {n}?",
            "prime factors of {n}?",
        ),
        stories=(
            "{_person} has to write {n} as a product of prime numbers. What are they?",
            "The homework says: draw a factor tree for {n}. Which primes stand at the ends?",
            "I'm trying to crack a toy RSA key with modulus {n}. What are its prime factors?",
            "{_who} wants {n} broken into primes before lunch. Which are they?",
            "To simplify a root I need the prime factorization of {n}. Please list it.",
            "A gear train has a total ratio of {n}. I only have prime ratios. Which gears do I "
            "chain?",
            "{_person} types {n} into the calculator and presses FACT. What primes are shown?",
            "On page {_page} there's the number {n}. Which primes, counted with repetition, "
            "multiply to it?",
            "Fourier transforms like sizes with small primes. My size is {n}. What are its prime "
            "factors?",
            "Our seats total {n}. Before planning blocks I'd like its prime factors.",
        ),
        accepts={"n": "number"},
        gives="numbers",
    ),
    Family(
        skill="number-theory/largest-prime-factor",
        sample=_composite,
        nouns=(
            "the largest prime factor of {n}",
            "the greatest prime factor of {n}",
            "the biggest prime divisor of {n}",
            "the highest prime that divides {n}",
            "the largest prime dividing {n}",
            "the maximum prime factor of {n}",
            "the largest prime in the factorization of {n}",
            "the top prime factor of {n}",
            "the biggest prime factor {n} has",
            "{n}: largest prime factor",
            "the last prime in the prime decomposition of {n}",
            "the greatest of the prime factors of {n}",
        ),
        clauses=(
            "which prime is the largest factor of {n}",
            "what the biggest prime factor of {n} is",
            "how large the greatest prime divisor of {n} is",
            "which of the primes dividing {n} is the biggest",
            "what the highest prime factor of {n} is",
            "what the largest prime is that goes into {n}",
            "which prime number is the greatest that divides {n} evenly",
            "what the largest prime in {n} is",
        ),
        commands=(
            "find the largest prime factor of {n}",
            "give the biggest prime that divides {n}",
            "{_compute} the greatest prime factor of {n}",
            "factor {n} and report the largest prime",
            "factorize {n} and tell me only the biggest prime factor",
            "determine the largest prime divisor of {n}",
            "return the highest prime factor of {n}",
            "name the biggest prime which goes evenly into {n}",
            "pick the largest of the prime factors of {n}",
            "break {n} into primes and keep the greatest",
            "max prime factor {n}",
            "get the greatest prime dividing {n}",
            "work out the largest prime in the factor tree of {n}",
        ),
        questions=(
            "what is the largest prime factor of {n}?",
            "what's the biggest prime that divides {n}?",
            "which is the greatest prime factor of {n}?",
            "which prime divisor of {n} is the largest?",
            "how big is the largest prime factor of {n}?",
            "of the prime factors of {n}, which is the biggest?",
            "what prime number is the highest one dividing {n}?",
            "if you factor {n}, what's the largest prime you see?",
            "what is the largest prime number that goes into {n} without remainder?",
            "biggest prime factor of {n}?",
            "what's the maximum prime in the decomposition of {n}?",
            "whats the greatest prime divisor of {n}?",
            "for {n}, which prime factor is the greatest?",
            "among the primes that divide {n}, what is the maximum?",
        ),
        stories=(
            "Project Euler asks for the largest prime factor, here of {n}. What is it?",
            "{_person} factorizes {n} and circles the biggest prime. Which one is circled?",
            "A number is B-smooth if its largest prime factor is at most B. For {n}, what is that "
            "largest prime factor?",
            "{_who} gave me {n} and only wants the largest prime that divides it.",
            "I factored {n} but lost my notes. What was the greatest prime factor?",
            "There are {n} beads, packed in equal bags, a prime number of beads each. What is the "
            "largest number of beads per bag?",
            "{_person} and {_other} compare: whose number has the bigger prime factor? Mine is "
            "{n}. What's its largest prime factor?",
            "The marching band has {n} members in rows of a prime length. What is the longest "
            "possible row?",
            "My FFT library slows down with big primes. What's the largest prime factor of a "
            "size of {n}?",
        ),
        accepts={"n": "number"},
        gives="number",
    ),
    Family(
        skill="number-theory/next-prime",
        sample=_any,
        nouns=(
            "the next prime after {n}",
            "the smallest prime greater than {n}",
            "the first prime number above {n}",
            "the least prime exceeding {n}",
            "the prime that follows {n}",
            "the smallest prime number larger than {n}",
            "the next prime number past {n}",
            "the first prime bigger than {n}",
            "the nearest prime above {n}",
            "the prime directly after {n}",
            "the lowest prime over {n}",
            "nextprime({n})",
            "the closest larger prime to {n}",
        ),
        clauses=(
            "which prime comes next after {n}",
            "what the first prime after {n} is",
            "what the smallest prime beyond {n} is",
            "which prime number follows {n}",
            "what prime comes right after {n}",
            "what the next prime up from {n} is",
            "how far up the next prime is, I mean its value, starting from {n}",
            "which number is the first prime larger than {n}",
            "what the next higher prime to {n} is",
        ),
        commands=(
            "find the next prime after {n}",
            "give the smallest prime greater than {n}",
            "go up from {n} to the next prime",
            "count up from {n} until you hit a prime and name it",
            "starting just above {n}, find the first prime",
            "name the prime that comes after {n}",
            "determine the smallest prime exceeding {n}",
            "{_compute} the first prime number bigger than {n}",
            "look for the first prime past {n}",
            "return the next larger prime than {n}",
            "next prime {n}",
            "search upwards from {n} for a prime",
            "tell me the prime right above {n}",
        ),
        questions=(
            "what is the next prime after {n}?",
            "which prime comes after {n}?",
            "what's the smallest prime bigger than {n}?",
            "what is the first prime number greater than {n}?",
            "after {n}, what's the next prime?",
            "what prime follows {n}?",
            "if I count up from {n}, what is the first prime I meet?",
            "what's the nearest prime larger than {n}?",
            "which is the least prime above {n}?",
            "beyond {n}, which number is the first prime?",
            "what prime number is directly above {n}?",
            "next prime past {n}?",
            "hey, what prime comes right after {n}?",
            "what would be the next prime number if I'm at {n}?",
            "starting from {n} and going up, where is the next prime?",
        ),
        stories=(
            "A hash table has outgrown {n} slots and should get the next larger prime number of "
            "slots. How many is that?",
            "{_person} is {n} years into a game that ends at the next prime. What is that number?",
            "I'm at mile marker {n}. Which is the next marker with a prime number further up?",
            "{_person} climbs from floor {n} and stops at the first prime floor above. Which one?",
            "The raffle goes to the holder of the first prime ticket above {n}. Which ticket "
            "wins?",
            "{_who} writes {n} on the board and asks for the next prime. What is it?",
            "We count on from {n} and clap at the first prime. At which number do we clap?",
            "My score is {n} and bonus points come at the next prime score. What score is that?",
            "For a cipher I need a prime just bigger than {n}. Which is the smallest one?",
            "Seeds are numbered. I used {n}; the next seed has to be the following prime. Which?",
        ),
        accepts={"n": "number"},
        gives="number",
    ),
    Family(
        skill="number-theory/count-primes-below",
        sample=_range,
        nouns=(
            "the number of primes below {n}",
            "the number of primes less than {n}",
            "the count of prime numbers under {n}",
            "the number of primes smaller than {n}",
            "how many primes lie below {n}",
            "the number of primes up to {upto}",
            "the number of primes not exceeding {upto}",
            "the number of primes up to and including {upto}",
            "pi({upto}), the prime counting function",
            "the prime counting function at {upto}",
            "the number of primes between {low} and {high}",
            "the number of primes from {low} to {high}",
            "the count of primes in the range {low} to {high}",
            "the number of primes in [{low}, {high}]",
            "the amount of primes strictly below {n}",
        ),
        clauses=(
            "how many primes there are below {n}",
            "how many prime numbers are less than {n}",
            "how many primes are smaller than {n}",
            "how many primes there are up to {upto}",
            "how many primes do not exceed {upto}",
            "how many primes lie between {low} and {high}",
            "how many numbers from {low} to {high} are prime",
            "how many of the numbers below {n} are prime",
            "how many of the first {upto} positive integers are prime",
            "how many primes precede {n}",
            "how many primes at most {upto} exist",
        ),
        commands=(
            "count the primes below {n}",
            "count all prime numbers less than {n}",
            "count the primes up to {upto}",
            "count the primes from 1 to {upto}",
            "count the primes between {low} and {high}",
            "count how many numbers under {n} are prime",
            "sieve the numbers below {n} and count the primes",
            "run a sieve of Eratosthenes up to {upto} and count what is left",
            "work out how many primes are smaller than {n}",
            "find how many primes lie in the interval from {low} to {high}",
            "count primes < {n}",
            "count primes <= {upto}",
            "primepi({upto})",
            "tell how many primes are under {n}",
            "go from {low} through {high} and count the primes",
        ),
        questions=(
            "how many primes are there below {n}?",
            "how many prime numbers are less than {n}?",
            "how many primes are smaller than {n}?",
            "how many primes are under {n}?",
            "how many primes are there up to {upto}?",
            "how many primes are less than or equal to {upto}?",
            "how many prime numbers are there from 1 to {upto}?",
            "how many primes are there between {low} and {high}?",
            "how many of the integers from {low} to {high} are prime?",
            "what's the number of primes below {n}?",
            "how many primes come before {n}?",
            "how many primes does the range {low}-{high} contain?",
            "how many primes p satisfy p < {n}?",
            "how many primes p are there with p <= {upto}?",
            "primes below {n}, how many?",
            "how many numbers smaller than {n} are prime?",
            "how many primes can you find between {low} and {high}?",
        ),
        stories=(
            "{_person} writes down all primes smaller than {n}. How many numbers are on the list?",
            "Lockers have numbers below {n}, from 1 on. Those with a prime number are red. How "
            "many are red?",
            "A sieve runs over the numbers up to {upto}. How many primes remain?",
            "Houses {low} to {high} stand in our street. How many have a prime house number?",
            "Tickets numbered from 1 to {upto} are sold; prime ones win. How many tickets win?",
            "On pages {low} to {high} {_person} marks every prime page number. How many marks are "
            "there?",
            "{_who} asked for the quantity of primes under {n}. What is it?",
            "Players with shirt numbers less than {n} line up, one per number. How many of them "
            "wear a prime?",
            "My loop prints i for each prime i in range({n}). How many lines does it print?",
            "Between the ages of {low} and {high}, both included, how many birthdays are prime?",
            "A frog jumps only on primes up to {upto}. How many stones does it touch?",
        ),
        accepts={"n": "number", "upto": "number"},
        gives="number",
    ),
    Family(
        skill="number-theory/count-divisors",
        sample=_composite,
        nouns=(
            "the number of divisors of {n}",
            "the number of factors of {n}",
            "the number of positive divisors of {n}",
            "the divisor count of {n}",
            "the count of factors {n} has",
            "d({n}), the number of divisors",
            "tau({n}), the divisor function",
            "the number of integers that divide {n}",
            "the amount of divisors of {n}",
            "the total number of factors of {n}",
            "the number of positive integers that divide {n} evenly",
            "the number of whole numbers by which {n} is divisible",
        ),
        clauses=(
            "how many divisors {n} has",
            "how many factors {n} has",
            "how many numbers divide {n}",
            "by how many different numbers {n} is divisible",
            "how many positive integers go evenly into {n}",
            "how many divisors the number {n} has, including 1 and itself",
            "how many factors there are of {n}",
            "how many whole numbers divide {n} without remainder",
            "what the number of divisors of {n} is",
        ),
        commands=(
            "count the divisors of {n}",
            "count all factors of {n}",
            "{_compute} the number of divisors of {n}",
            "count how many positive integers divide {n}",
            "find how many factors {n} has",
            "tell how many divisors {n} has in total",
            "count everything that divides {n} evenly",
            "determine the number of positive factors of {n}",
            "give the divisor count for {n}",
            "count divisors {n}",
            "work out how many numbers {n} can be divided by exactly",
            "list the factors of {n} and say how many there are",
            "evaluate the divisor function for {n}",
        ),
        questions=(
            "how many divisors does {n} have?",
            "how many factors does {n} have?",
            "how many numbers divide {n} evenly?",
            "how many positive divisors has {n}?",
            "by how many numbers can {n} be divided without remainder?",
            "how many different factors are there in {n}?",
            "how many whole numbers go into {n} exactly?",
            "what's the number of factors of {n}?",
            "how many distinct divisors does the number {n} possess?",
            "counting 1 and itself, how many factors has {n}?",
            "{n} has how many divisors?",
            "how many integers is {n} divisible by?",
            "divisors of {n}, how many?",
            "what is the total count of divisors for {n}?",
            "how many ways are there to pick a number that divides {n}?",
        ),
        stories=(
            "{_person} wants to pack {n} eggs into boxes of equal size. How many box sizes are "
            "possible, from 1 up to all in one box?",
            "A parade of {n} people marches in equal rows. How many row lengths are possible?",
            "Lockers 1, 2, 3 … are toggled by students. How often is locker {n} toggled, once "
            "for each of its divisors?",
            "There are {n} chairs in the hall. In how many numbers of equal rows can they be "
            "set?",
            "{_who} asked how many factors {n} has. What is the right answer?",
            "I can split {n} dollars evenly among how many different group sizes, in whole "
            "dollars, one person allowed?",
            "A clock strikes whenever the minute count divides {n}. How many times will it strike "
            "until then?",
            "{_person} has {n} stickers and wants an equal share for each friend, none left. How "
            "many numbers of friends would work?",
            "In a game every divisor of {n} gives a point. How many points are there?",
            "An image is {n} pixels wide. How many tile widths fit exactly?",
        ),
        accepts={"n": "number"},
        gives="number",
    ),
    Family(
        skill="number-theory/modular-power",
        sample=_power,
        nouns=(
            "{base}{_raise}{exponent} {_mod} {modulus}",
            "{base}{_raise}{exponent}, {_mod} {modulus}",
            "{base}{_raise}{exponent} (mod {modulus})",
            "({base}{_raise}{exponent}) {_mod} {modulus}",
            "({base}{_raise}{exponent}) % {modulus}",
            "{base} to the power of {exponent} modulo {modulus}",
            "{base} to the {exponent} mod {modulus}",
            "{base} raised to {exponent}, modulo {modulus}",
            "{base} raised to the power {exponent} mod {modulus}",
            "the remainder of {base}{_raise}{exponent} divided by {modulus}",
            "the remainder when {base}{_raise}{exponent} is divided by {modulus}",
            "the remainder when {base} to the power {exponent} is divided by {modulus}",
            "the remainder on dividing {base}{_raise}{exponent} by {modulus}",
            "pow({base}, {exponent}, {modulus})",
            "the residue of {base}{_raise}{exponent} modulo {modulus}",
            "modulo {modulus}, the value of {base}{_raise}{exponent}",
            "the least nonnegative residue of {base}{_raise}{exponent} mod {modulus}",
        ),
        clauses=(
            "what {base}{_raise}{exponent} is modulo {modulus}",
            "what remainder {base}{_raise}{exponent} leaves when divided by {modulus}",
            "which remainder you get dividing {base} to the power {exponent} by {modulus}",
            "what {base} to the {exponent} leaves over after division by {modulus}",
            "what {base}{_raise}{exponent} is congruent to mod {modulus}",
            "what is left of {base}{_raise}{exponent} mod {modulus}",
            "what, modulo {modulus}, {base} raised to the {exponent} equals",
            "what pow({base}, {exponent}, {modulus}) returns",
        ),
        commands=(
            "compute {base}{_raise}{exponent} {_mod} {modulus}",
            "{_compute} {base}{_raise}{exponent} {_mod} {modulus}",
            "raise {base} to the power {exponent} and take the remainder modulo {modulus}",
            "reduce {base}{_raise}{exponent} modulo {modulus}",
            "divide {base}{_raise}{exponent} by {modulus} and give the remainder",
            "working mod {modulus}, raise {base} to the {exponent}",
            "find the remainder when {base}{_raise}{exponent} gets divided by {modulus}",
            "do modular exponentiation: base {base}, exponent {exponent}, modulus {modulus}",
            "evaluate {base} to the power of {exponent} in arithmetic modulo {modulus}",
            "take {base} to the {exponent} and reduce it mod {modulus}",
            "exponentiate {base} by {exponent} modulo {modulus}",
            "use fast exponentiation to get {base}{_raise}{exponent} {_mod} {modulus}",
            "with modulus {modulus}, power {base} up to {exponent}",
            "multiply {base} by itself so that it appears {exponent} times, modulo {modulus}",
        ),
        questions=(
            "what is {base}{_raise}{exponent} {_mod} {modulus}?",
            "what's {base}{_raise}{exponent} {_mod} {modulus}?",
            "what is {base}{_raise}{exponent} modulo {modulus}?",
            "{base}{_raise}{exponent} {_mod} {modulus} = ?",
            "what remainder does {base}{_raise}{exponent} leave when divided by {modulus}?",
            "when {base}{_raise}{exponent} is divided by {modulus}, what is the remainder?",
            "if {base} is raised to the power {exponent} and divided by {modulus}, what remains?",
            "what does {base} to the {exponent} leave over after dividing by {modulus}?",
            "what's the remainder of {base}{_raise}{exponent} over {modulus}?",
            "modulo {modulus}, what is {base} to the power {exponent}?",
            "to what number from 0 to one less than {modulus} is {base}{_raise}{exponent} "
            "congruent?",
            "what do I get for pow({base}, {exponent}, {modulus})?",
            "dividing {base}{_raise}{exponent} by {modulus}, what's left?",
            "what is the residue of {base} to the power of {exponent} mod {modulus}?",
            "{base} to the power {exponent}, then mod {modulus}, gives what?",
        ),
        stories=(
            "In a Diffie-Hellman exchange with modulus {modulus} and generator {base}, "
            "{_person}'s secret exponent is {exponent}. What public value is sent?",
            "RSA with modulus {modulus} and exponent {exponent}: what is the ciphertext of the "
            "message {base}?",
            "{_person} encrypts {base} by raising it to the power {exponent} modulo {modulus}. "
            "What comes out?",
            "There are {base}^{exponent} sweets and {modulus} children share them equally. How "
            "many sweets are left over?",
            "A colony multiplies by {base} each day for {exponent} days, from a single cell. The "
            "cells are put in dishes of {modulus}. How many are left without a full dish?",
            "My program overflows when computing {base} to the power {exponent}. I only need it "
            "modulo {modulus}. What's the result?",
            "A counter wraps around at {modulus}. What does it show for {base}^{exponent}?",
            "{_who} asked about the remainder of {base}**{exponent} after division by {modulus}. "
            "Help?",
            "Let a = {base}, e = {exponent} and m = {modulus}. Find a^e mod m.",
            "Given base {base}, exponent {exponent} and modulus {modulus}, what is the modular "
            "power?",
        ),
        accepts={"base": "number", "exponent": "number"},
        gives="number",
    ),
    Family(
        skill="number-theory/digit-sum",
        sample=_digits,
        nouns=(
            "the digit sum of {n}",
            "the sum of the digits of {n}",
            "the sum of digits in {n}",
            "the total of the digits of {n}",
            "the sum of all the digits that make up {n}",
            "the cross sum of {n}",
            "the digits of {n} added together",
            "the sum of the individual digits of {n}",
            "the sum of decimal digits of {n}",
            "{n}: sum of its digits",
            "digit sum {n}",
            "the result of adding the digits of {n}",
        ),
        clauses=(
            "what the digits of {n} add up to",
            "what the digit sum of {n} is",
            "what you get by adding up the digits in {n}",
            "how much the digits of {n} make together",
            "what the individual figures of {n} total",
            "what the sum of the digits of {n} comes to",
            "what the figures of {n} sum to",
            "how large the digit sum of {n} is",
        ),
        commands=(
            "add up the digits of {n}",
            "sum the digits of {n}",
            "add the digits of {n} together",
            "take the number {n} and add its digits",
            "{_compute} the sum of digits of {n}",
            "total the digits in {n}",
            "calculate the digit sum of {n}",
            "add together every digit in {n}",
            "sum up each single digit of {n}",
            "split {n} into digits and sum them",
            "find the cross sum of {n}",
            "add all of the figures in the number {n}",
            "sum(int(d) for d in str({n}))",
        ),
        questions=(
            "what is the sum of the digits of {n}?",
            "what do the digits of {n} add up to?",
            "what's the digit sum of {n}?",
            "how much is it when I add the digits of {n}?",
            "what do I get if I add up all digits in {n}?",
            "what is the total of {n}'s digits?",
            "if you add each digit of {n}, what's the result?",
            "what number do the digits of {n} sum to?",
            "adding the digits of {n} gives what?",
            "digit sum of {n}?",
            "how much do the figures in {n} make when added?",
            "what does the sum of the individual digits in {n} equal?",
            "what is the quersumme (digit sum) of {n}?",
            "what are the digits of {n} in total?",
        ),
        stories=(
            "{_person}'s PIN is {n}. What do its digits add up to?",
            "To test {n} for divisibility by 9 I need the sum of its digits. What is it?",
            "The odometer shows {n}. {_person} adds all digits for fun. What's the total?",
            "On the license plate I read {n}. The sum of these digits is my lucky number. Which?",
            "{_person} was born in the year of the code {n} and numerologists add its digits, "
            "once. What do they get?",
            "A locker opens with the digit sum of {n}. Which number opens it?",
            "The serial number is {n}; the check value is the sum of its digits. Compute the "
            "check value.",
            "{_who} wrote {n} on the board and told us to add its digits. What do we get?",
            "Our geocache note says: digit sum of {n}. What goes into the final coordinate?",
            "I spell the number {n} in digits and pay one coin per unit of each digit. How many "
            "coins altogether?",
        ),
        accepts={"n": "number"},
        gives="number",
    ),
)
