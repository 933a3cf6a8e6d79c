"""Statistics of a list of numbers: mean, median, mode, range."""

from __future__ import annotations

from random import Random

from reasonnet.forge.everyday import context
from reasonnet.forge.wording import Family, Slot, items, number


def _draw(rng: Random, count: int, *, repeated: bool = False) -> list[str]:
    top = rng.choice([9, 20, 20, 50, 100, 100, 500, 5000, 10**6])
    if repeated:
        top = rng.choice([5, 9, 20, 100])
    texts = [number(rng, rng.randint(0, top), words=0.02) for _ in range(count)]
    kind = rng.random()
    if kind < 0.14:
        places = rng.choice([1, 1, 2])
        texts = [f"{rng.randint(0, top)}.{rng.randrange(10**places):0{places}d}" for _ in texts]
    elif kind < 0.26:
        texts = [
            ("-" if rng.random() < 0.4 and text.isdigit() and text != "0" else "") + text
            for text in texts
        ]
    return texts


def _list(rng: Random) -> dict[str, Slot]:
    count = rng.choice([2, 3, 3, 4, 4, 5, 5, 5, 6, 7, 8, 9, 10, 12, 15])
    texts = _draw(rng, count)
    if rng.random() < 0.3:  # a mean that is whole, as in books
        total = sum(int(t.replace(",", "")) for t in texts if t.lstrip("-").isdigit())
        if all(t.lstrip("-").isdigit() for t in texts):
            texts[-1] = str(int(texts[-1]) + (-total) % count)
    return {"numbers": items(rng, texts), **context(rng)}


def _repeated(rng: Random) -> dict[str, Slot]:
    count = rng.choice([4, 5, 6, 7, 8, 9, 10, 12, 15])
    texts = _draw(rng, count, repeated=True)
    for _ in range(rng.choice([1, 1, 2, 3])):
        texts[rng.randrange(count)] = texts[0]
    rng.shuffle(texts)
    return {"numbers": items(rng, texts), **context(rng)}


FAMILIES = (
    Family(
        skill="statistics/mean",
        sample=_list,
        nouns=(
            "the mean of {numbers}",
            "the average of {numbers}",
            "the arithmetic mean of {numbers}",
            "the average value of {numbers}",
            "the mean value of {numbers}",
            "the mean of the data set {numbers}",
            "the average of the numbers {numbers}",
            "the arithmetic average of the values {numbers}",
            "the sample mean of {numbers}",
            "the average score for {numbers}",
            "the expected value if {numbers} are equally likely",
            "the centre of gravity of equal weights at {numbers}",
        ),
        clauses=(
            "what {numbers} average out to",
            "what the mean of {numbers} is",
            "what the average of {numbers} comes to",
            "how much {numbers} are on average",
            "what {numbers} is on average",
            "what value each would have if {numbers} were levelled out evenly",
            "which number is the average of {numbers}",
            "what mean the measurements {numbers} have",
            "what you get averaging {numbers}",
        ),
        commands=(
            "average {numbers}",
            "take the mean of {numbers}",
            "take the average of {numbers}",
            "calculate the average of {numbers}",
            "compute the mean of {numbers}",
            "work out the arithmetic mean for {numbers}",
            "average out {numbers}",
            "determine the mean value of the readings {numbers}",
            "add up {numbers} and divide by how many there are",
            "level out {numbers} to one typical value, the mean",
            "give the average for this list: {numbers}",
            "find the average: {numbers}",
            "get the mean from {numbers}",
        ),
        questions=(
            "what is the mean of {numbers}?",
            "what is the average of {numbers}?",
            "what's the average of {numbers}?",
            "what do {numbers} average?",
            "how much are {numbers} on average?",
            "what do you get if you average {numbers}?",
            "on average, how big are {numbers}?",
            "what average do the numbers {numbers} give?",
            "what mean does the list {numbers} have?",
            "given {numbers}, what's the mean?",
            "what is the arithmetic mean when the data are {numbers}?",
            "for the values {numbers}, what is the average?",
            "average of {numbers}?",
            "mean of {numbers}?",
        ),
        stories=(
            "My test scores are {numbers}. What is my average?",
            "{_person} ran these distances in km: {numbers}. What was the average distance?",
            "The temperatures this week were {numbers}. What was the mean temperature?",
            "The players are {numbers} years old. What is their average age?",
            "{_Place} counted {numbers} visitors on successive days. How many came per day on average?",
            "Prices at different shops: {numbers}. What does it cost on average?",
            "{_person} measured {numbers} seconds. What is the mean of the measurements?",
            "The parcels weigh {numbers} kg. What is their average weight?",
            "In the last games we scored {numbers} points. How many points per game is that on average?",
            "Ping times in ms: {numbers}. What is the average latency?",
            "The heights of the {_things} in cm are {numbers}. What is the mean height?",
            "Rainfall in mm was {numbers}. Find the average rainfall.",
            "{_person} slept {numbers} hours on the past nights. How many hours on average?",
            "Ratings of the {_article}: {numbers}. What is the average rating?",
            "I spent {numbers} on the last trips to {_place}. What did I spend on average?",
        ),
        accepts={"numbers": "numbers"},
        gives=None,
    ),
    Family(
        skill="statistics/median",
        sample=_list,
        nouns=(
            "the median of {numbers}",
            "the median of {numbers}",
            "the median value of {numbers}",
            "the median of the numbers {numbers}",
            "the middle value of {numbers} after sorting",
            "the middle number when {numbers} are put in order",
            "the central value of {numbers} once they are sorted",
            "the median of the data set {numbers}",
            "the 50th percentile of {numbers}",
            "the second quartile of {numbers}",
            "the value in the middle of the ordered list {numbers}",
            "the midpoint of the sorted values {numbers}",
        ),
        clauses=(
            "what the median of {numbers} is",
            "which value is the median of {numbers}",
            "what the middle value of {numbers} is when they are sorted",
            "which number lies in the middle when {numbers} are ordered",
            "what number splits {numbers} into a lower and an upper half",
            "what median the readings {numbers} have",
            "what the median comes to for {numbers}",
            "where the middle of the ordered data {numbers} is",
        ),
        commands=(
            "take the median of {numbers}",
            "calculate the median of {numbers}",
            "compute the median of {numbers}",
            "work out the median for {numbers}",
            "sort {numbers} and pick the middle value",
            "order {numbers} and give the middle one",
            "determine the median value of {numbers}",
            "give the median for this list: {numbers}",
            "find the median: {numbers}",
            "put {numbers} in order and tell me the middle number",
            "get the median from {numbers}",
            "pick out the median among {numbers}",
        ),
        questions=(
            "what is the median of {numbers}?",
            "what's the median of {numbers}?",
            "what is the middle value of {numbers} when sorted?",
            "which is the median number in {numbers}?",
            "given {numbers}, what's the median?",
            "what median does the list {numbers} have?",
            "if {numbers} are arranged by size, which value is in the middle?",
            "what is the median when the data are {numbers}?",
            "for the values {numbers}, what is the median?",
            "median of {numbers}?",
            "which number is halfway through the ordered list {numbers}?",
            "half of {numbers} lie below which value, the median?",
            "what value sits right in the middle of {numbers} after ordering them?",
        ),
        stories=(
            "My test scores are {numbers}. What is the median score?",
            "House prices in the street, in thousands: {numbers}. What is the median price?",
            "The salaries at {_place} are {numbers}. What is the median salary?",
            "{_person} recorded {numbers} minutes of waiting. What is the median waiting time?",
            "The players are {numbers} years old. What is the median age?",
            "Rainfall in mm was {numbers}. Find the median.",
            "Response times in ms: {numbers}. What is the median latency?",
            "The {_things} weigh {numbers} grams. What is the median weight?",
            "Our games ended with {numbers} points. What was the median?",
            "{_person} and friends own {numbers} {_things} each. What is the median number?",
            "The heights in cm are {numbers}. What height is in the middle when they line up by size?",
            "A survey got the answers {numbers}. Which answer is the median?",
            "Daily steps in thousands: {numbers}. What is the median?",
        ),
        accepts={"numbers": "numbers"},
        gives=None,
    ),
    Family(
        skill="statistics/mode",
        sample=_repeated,
        nouns=(
            "the mode of {numbers}",
            "the mode of {numbers}",
            "the modal value of {numbers}",
            "the most frequent number in {numbers}",
            "the most common value in {numbers}",
            "the most common number among {numbers}",
            "the value that occurs most often in {numbers}",
            "the number that appears most frequently in {numbers}",
            "the mode of the data set {numbers}",
            "the number repeated the most in {numbers}",
            "the mode of the list {numbers}",
        ),
        clauses=(
            "what the mode of {numbers} is",
            "which number occurs most often in {numbers}",
            "which value is the most common in {numbers}",
            "which number appears the most times in {numbers}",
            "what the most frequent value in {numbers} is",
            "which of {numbers} comes up most often",
            "what number shows up the most in {numbers}",
            "which number is repeated most among {numbers}",
        ),
        commands=(
            "find the mode of {numbers}",
            "give the mode of {numbers}",
            "determine the mode of {numbers}",
            "take the mode of {numbers}",
            "pick the most frequent number in {numbers}",
            "pick out the value that occurs most often in {numbers}",
            "identify the mode: {numbers}",
            "name the most common number in {numbers}",
            "compute the mode for {numbers}",
            "calculate the mode of the values {numbers}",
            "look at {numbers} and say which value turns up most",
            "count how often each of {numbers} occurs and name the winner",
        ),
        questions=(
            "what is the mode of {numbers}?",
            "what's the mode of {numbers}?",
            "which number occurs most often in {numbers}?",
            "which number appears most in {numbers}?",
            "what is the most common value in {numbers}?",
            "what is the most frequent number in {numbers}?",
            "which value comes up most often among {numbers}?",
            "given {numbers}, what's the mode?",
            "what mode does the list {numbers} have?",
            "for the data {numbers}, what is the mode?",
            "mode of {numbers}?",
            "which entry is repeated the most times in {numbers}?",
            "what number do we see most in {numbers}?",
        ),
        stories=(
            "Shoe sizes sold at {_place} today: {numbers}. Which size was sold most often?",
            "{_person} rolled {numbers}. Which number came up most often?",
            "My marks this term are {numbers}. What is the mode?",
            "The players are {numbers} years old. Which age is the most common?",
            "A survey got the answers {numbers}. What was the most frequent answer?",
            "{_person} counted {numbers} {_things} on different days. What is the mode?",
            "Goals per match: {numbers}. What is the most common number of goals?",
            "Error codes in the log: {numbers}. Which code occurs most often?",
            "Rooms of the flats in our house: {numbers}. What is the modal number of rooms?",
            "We drew the raffle numbers {numbers}. Which number was drawn most often?",
            "Families were asked for their number of children: {numbers}. What is the mode?",
            "Ratings for the {_article}: {numbers}. Which rating was given most?",
        ),
        accepts={"numbers": "numbers"},
        gives=None,
    ),
    Family(
        skill="statistics/range",
        sample=_list,
        nouns=(
            "the range of {numbers}",
            "the range of {numbers}",
            "the range of the data set {numbers}",
            "the range of the numbers {numbers}",
            "the statistical range of {numbers}",
            "the spread between the largest and the smallest of {numbers}",
            "the difference between the largest and smallest of {numbers}",
            "the difference between the maximum and the minimum of {numbers}",
            "the span of the values {numbers}",
            "the gap between the highest and the lowest of {numbers}",
            "the max minus the min of {numbers}",
            "the distance from the lowest to the highest value in {numbers}",
        ),
        clauses=(
            "what the range of {numbers} is",
            "how far apart the largest and the smallest of {numbers} are",
            "how wide the values {numbers} are spread from lowest to highest",
            "what the biggest minus the smallest of {numbers} is",
            "what range the data {numbers} have",
            "by how much the maximum of {numbers} exceeds the minimum",
            "how big the gap between the extremes of {numbers} is",
            "what the range comes to for {numbers}",
        ),
        commands=(
            "find the range of {numbers}",
            "calculate the range of {numbers}",
            "compute the range for {numbers}",
            "determine the range of the values {numbers}",
            "give the range of the data {numbers}",
            "work out the statistical range of {numbers}",
            "subtract the smallest from the largest of {numbers}",
            "take the maximum of {numbers} and subtract the minimum",
            "give the spread from lowest to highest in {numbers}",
            "state the range: {numbers}",
            "take the range of {numbers}",
            "measure how far the extremes of {numbers} lie apart",
        ),
        questions=(
            "what is the range of {numbers}?",
            "what's the range of {numbers}?",
            "what is the range of the data {numbers}?",
            "how far apart are the highest and lowest of {numbers}?",
            "what is the difference between the largest and the smallest number in {numbers}?",
            "what is the biggest minus the smallest of {numbers}?",
            "given {numbers}, what's the range?",
            "what range does the list {numbers} have?",
            "for the values {numbers}, what is the range?",
            "how large is the spread of {numbers}, from minimum to maximum?",
            "range of {numbers}?",
            "how much bigger is the maximum than the minimum in {numbers}?",
            "what do you get when you take the min away from the max of {numbers}?",
        ),
        stories=(
            "The temperatures this week were {numbers}. What was the temperature range?",
            "My test scores are {numbers}. What is the range of the scores?",
            "The players are {numbers} years old. What is the range of ages?",
            "{_person} ran these times in seconds: {numbers}. What is the range?",
            "Prices at different shops: {numbers}. How far apart are the dearest and the cheapest?",
            "The {_things} weigh {numbers} grams. What is the range of the weights?",
            "Water levels in cm: {numbers}. What is the difference between highest and lowest?",
            "Our games ended with {numbers} points. What is the range?",
            "Ping times in ms: {numbers}. What is the spread between the slowest and the fastest?",
            "{_Place} had {numbers} visitors on successive days. What is the range?",
            "The heights in cm are {numbers}. How much taller is the tallest than the shortest?",
            "Salaries in the team: {numbers}. Find the range.",
        ),
        accepts={"numbers": "numbers"},
        gives=None,
    ),
)
