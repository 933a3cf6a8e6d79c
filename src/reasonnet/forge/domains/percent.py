"""Percentages: of, what percent, change, increase, decrease."""

from __future__ import annotations

from random import Random

from reasonnet.forge.everyday import context, money, value, whole, written
from reasonnet.forge.wording import OWN, Family, Marked, Slot


def _percent(rng: Random, top: int = 100, *, plain: bool = False) -> Marked:
    """Write a percentage; the sign or word is not marked."""
    drawn: int | str = rng.choice([5, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, 90])
    kind = rng.random()
    if kind < 0.4:
        drawn = rng.randint(1, top)
    elif kind < 0.52:
        drawn = f"{rng.randint(0, top - 1)}.{rng.choice(['5', '5', '25', '75', '1', '2', '8'])}"
    elif kind < 0.56:
        drawn = rng.choice([110, 120, 125, 150, 175, 200, 250, 300]) if top > 100 else 1
    sign = rng.choice(["%"] * 6 + [" percent", " percent", " per cent", " %", " pct"])
    return Marked(((written(rng, drawn), OWN), *(() if plain else ((sign, None),))))


def _amount(rng: Random) -> str:
    kind = rng.random()
    if kind < 0.35:
        return written(rng, 10 * rng.randint(1, rng.choice([20, 100, 1000])))
    if kind < 0.85:
        return written(rng, whole(rng, 1, 10**6))
    return value(rng, negative=0.0, decimal=1.0)


def _of(rng: Random) -> dict[str, Slot]:
    return {
        "percent": _percent(rng, 130),
        "whole": _amount(rng),
        "bill": _marked(money(rng, _price(rng)), "whole"),
        "people": Marked(((written(rng, 10 * rng.randint(2, 400)), "whole"),)),
        **context(rng),
    }


def _price(rng: Random) -> str:
    kind = rng.random()
    if kind < 0.4:
        return str(5 * rng.randint(1, 200))
    if kind < 0.7:
        return str(rng.randint(2, 3000))
    return f"{rng.randint(2, 400)}.{rng.choice(['50', '99', '95', '25', '40', '80'])}"


def _marked(slot: Marked, role: str) -> Marked:
    return Marked(tuple((text, role if marked else None) for text, marked in slot.pieces))


def _what(rng: Random) -> dict[str, Slot]:
    size = rng.choice([rng.randint(2, 20), 5 * rng.randint(2, 100), whole(rng, 2, 10**5)])
    part = rng.randint(1, max(1, size)) if rng.random() < 0.85 else size + rng.randint(1, size)
    if rng.random() < 0.5 and size >= 20:
        size -= size % 20
        part = size * rng.randint(1, 19) // 20
    shown, of = written(rng, part), written(rng, size)
    if rng.random() < 0.08:
        shown = f"{part}.{rng.choice([5, 25])}"
    count = rng.randint(4, 200)
    return {
        "part": shown,
        "whole": of,
        "some": Marked(((written(rng, rng.randint(1, count)), "part"),)),
        "all": Marked(((written(rng, count), "whole"),)),
        **context(rng),
    }


def _change(rng: Random) -> dict[str, Slot]:
    def pair() -> tuple[int, int]:
        old = rng.choice([10 * rng.randint(1, 60), rng.randint(2, 99), whole(rng, 5, 10**5) + 1])
        share = rng.choice([5, 10, 20, 25, 40, 50, 75, 100, rng.randint(1, 150)])
        new = old * (100 + share) // 100
        return old, new if new != old else old + 1

    old, new = pair()
    if rng.random() < 0.45:
        old, new = new, old
    low, high = pair()
    down, up = rng.choice([(low, high)] * 3 + [(low * 10, high * 10)])
    return {
        "old": written(rng, old),
        "new": written(rng, new),
        "price": _marked(money(rng, str(old)), "old"),
        "price2": _marked(money(rng, str(new)), "new"),
        "low": Marked(((written(rng, down), "old"),)),
        "high": Marked(((written(rng, up), "new"),)),
        "before": Marked(((written(rng, up), "old"),)),
        "after": Marked(((written(rng, down), "new"),)),
        **context(rng),
    }


def _more(rng: Random) -> dict[str, Slot]:
    return {
        "base": _amount(rng),
        "percent": _percent(rng, 130),
        "price": _marked(money(rng, _price(rng)), "base"),
        **context(rng),
    }


def _less(rng: Random) -> dict[str, Slot]:
    return _more(rng) | {"percent": _percent(rng, 95)}


FAMILIES = (
    Family(
        skill="percent/of",
        sample=_of,
        nouns=(
            "{percent} of {whole}",
            "{percent} of {whole}",
            "{percent} of {whole}",
            "{percent} from {whole}",
            "{percent} out of {whole}",
            "the amount that is {percent} of {whole}",
            "a share of {percent} in {whole}",
            "the part of {whole} that makes up {percent}",
            "{percent} of the number {whole}",
            "a {percent} share of {whole}",
            "{percent} of a total of {whole}",
            "a {percent} tip on {bill}",
            "a {percent} commission on {bill}",
            "the {percent} tax on {bill}",
            "{percent} interest on {bill} for one year",
        ),
        clauses=(
            "how much {percent} of {whole} is",
            "what {percent} of {whole} is",
            "what {percent} of {whole} comes to",
            "what number is {percent} of {whole}",
            "how many {percent} of {whole} are",
            "how much a {percent} share of {whole} amounts to",
            "which amount corresponds to {percent} of {whole}",
            "how big a {percent} tip on {bill} is",
            "what a {percent} slice of {whole} would be",
        ),
        commands=(
            "calculate {percent} of {whole}",
            "take {percent} of {whole}",
            "compute {percent} of {whole}",
            "work out {percent} of {whole}",
            "get {percent} of {whole}",
            "find {percent} of {whole}",
            "figure out what {percent} of {whole} is",
            "determine {percent} of the total {whole}",
            "given a total of {whole}, give {percent} of it",
            "of {whole}, take {percent}",
            "multiply {whole} by {percent}",
            "work out a {percent} tip on {bill}",
            "calculate the VAT of {percent} on {bill}",
        ),
        questions=(
            "what is {percent} of {whole}?",
            "what's {percent} of {whole}?",
            "how much is {percent} of {whole}?",
            "{percent} of {whole} is what?",
            "{percent} of {whole} = ?",
            "what number is {percent} of {whole}?",
            "if {whole} is the whole, how much is {percent} of it?",
            "how many is {percent} out of {whole}?",
            "what would {percent} of {whole} be?",
            "what does {percent} of {whole} come to?",
            "out of {whole}, how many are {percent}?",
            "how much tip is {percent} on {bill}?",
            "how much is a {percent} fee on {bill}?",
            "what part of {whole} is {percent}?",
        ),
        stories=(
            "{percent} of the {people} pupils walk to school. How many walk?",
            "The bill is {bill} and {_person} leaves a tip of {percent}. How much is the tip?",
            "{_person} earns {bill} and saves {percent} of it. How much is saved?",
            "Of {people} seats in the hall, {percent} are taken. How many seats are taken?",
            "A seller gets a commission of {percent} on a sale of {bill}. How much is the commission?",
            "The sales tax is {percent}. How much tax is there on {bill}?",
            "A phone with a {people} minute battery has {percent} left. How many minutes is that?",
            "My download is {people} MB and {percent} of it is done. How many MB are done?",
            "{people} people were polled and {percent} said yes. How many said yes?",
            "I lent {bill} at {percent} simple interest for a year. How much interest do I get?",
            "{_Place} has {people} {_things}, and {percent} of them are red. How many are red?",
            "An alloy of {people} grams contains {percent} copper. How many grams of copper are in it?",
            "A boss has {people} health and my spell takes off {percent} of that. How much damage is that?",
            "{_person} read {percent} of a book with {people} pages. How many pages is that?",
        ),
        accepts={"whole": "number"},
        gives="number",
    ),
    Family(
        skill="percent/what-percent",
        sample=_what,
        nouns=(
            "{part} as a percentage of {whole}",
            "{part} as a percent of {whole}",
            "{part} out of {whole} as a percentage",
            "{part} out of {whole} in percent",
            "the percentage of {whole} that {part} is",
            "the percentage that {part} makes up of {whole}",
            "the share of {part} in {whole} in percent",
            "the percent value of {part} relative to {whole}",
            "the percentage for {part} of {whole}",
            "the percentage score for {part} out of {whole}",
            "the proportion of {part} to {whole} in per cent",
        ),
        clauses=(
            "what percent of {whole} {part} is",
            "what percentage {part} is of {whole}",
            "what percentage of {whole} equals {part}",
            "how many percent of {whole} {part} are",
            "what share in percent {part} is of {whole}",
            "how much {part} out of {whole} is as a percentage",
            "which percentage {part} represents out of {whole}",
            "how many per cent {part} in {whole} comes to",
        ),
        commands=(
            "express {part} as a percentage of {whole}",
            "write {part} out of {whole} as a percentage",
            "turn {part} out of {whole} into a percentage",
            "convert {part} out of {whole} to percent",
            "give {part} of {whole} in percent",
            "calculate what percent {part} is of {whole}",
            "compute the percentage {part} of {whole}",
            "state {part} as a percent of {whole}",
            "work out which percentage of {whole} is {part}",
            "compare {part} with {whole} and give the percentage",
            "find what percentage of {whole} makes {part}",
            "take {whole} as 100 percent and say how many percent {part} is",
        ),
        questions=(
            "what percent of {whole} is {part}?",
            "what percentage of {whole} is {part}?",
            "{part} is what percent of {whole}?",
            "{part} is what percentage of {whole}?",
            "how many percent of {whole} is {part}?",
            "how many percent is {part} out of {whole}?",
            "what is {part} as a percentage of {whole}?",
            "what is {part} out of {whole} in percent?",
            "if {whole} is 100%, how much is {part}?",
            "what % of {whole} is {part}?",
            "{part} of {whole} is how many percent?",
            "which percentage does {part} out of {whole} make?",
            "what share of {whole} is {part}, in percent?",
            "out of {whole}, {part} is what percentage?",
        ),
        stories=(
            "{_person} got {some} of {all} questions right. What percentage is that?",
            "{some} of the {all} {_things} are broken. What percent are broken?",
            "Out of {all} pupils, {some} play an instrument. What percentage plays an instrument?",
            "I answered {some} out of {all} quiz questions correctly. What is my score in percent?",
            "A team won {some} of its {all} matches. What is its winning percentage?",
            "{_person} has read {some} pages of a book with {all}. What percentage has been read?",
            "{all} tickets were printed and {some} were sold. What percent was sold?",
            "There are {all} seats at {_place} and {some} are occupied. What is the occupancy in percent?",
            "Of {all} emails {some} are spam. What percentage is spam?",
            "My disk has {all} GB, of which {some} are in use. How many percent are used?",
            "The striker took {all} shots and scored {some}. What percentage went in?",
            "{some} ml of a {all} ml drink are juice. What is the percentage of juice?",
            "A survey asked {all} people; {some} said no. What percentage said no?",
        ),
        accepts={"part": "number", "whole": "number"},
        gives=None,
    ),
    Family(
        skill="percent/change",
        sample=_change,
        nouns=(
            "the percent change from {old} to {new}",
            "the percentage change from {old} to {new}",
            "the change from {old} to {new} in percent",
            "the relative change in percent when going from {old} to {new}",
            "the percentage change between an old value of {old} and a new value of {new}",
            "the rate of change from {old} to {new} as a percentage",
            "the percent growth from {low} to {high}",
            "the percentage increase from {low} to {high}",
            "the growth rate from {low} to {high} in percent",
            "the percent difference going from {old} to {new}",
            "the percentage by which {old} changed to become {new}",
            "the return in percent on something bought at {old} and now worth {new}",
        ),
        clauses=(
            "by what percent {old} changed to become {new}",
            "by how many percent a value changes from {old} to {new}",
            "what percentage change takes {old} to {new}",
            "by what percentage {low} grew to reach {high}",
            "what the change from {old} to {new} is in percent",
            "how much in percent it is from {old} to {new}",
            "by how many percent the price moved from {price} to {price2}",
            "how many percent up {low} to {high} is",
        ),
        commands=(
            "calculate the percent change from {old} to {new}",
            "compute the percentage change between {old} and {new}",
            "work out the percentage change when {old} becomes {new}",
            "express the change from {old} to {new} in percent",
            "give the percentage increase from {low} to {high}",
            "state by how many percent {old} changes to become {new}",
            "determine the relative change from {old} to {new} in percent",
            "figure out the percent change if something goes from {old} to {new}",
            "with an old value of {old} and a new value of {new}, give the percentage change",
            "measure the jump from {low} to {high} in percent",
            "find the percentage change, old {old}, new {new}",
        ),
        questions=(
            "what is the percent change from {old} to {new}?",
            "what is the percentage change from {old} to {new}?",
            "by what percentage did {old} change to get to {new}?",
            "what percent increase is it from {low} to {high}?",
            "how many percent is the rise from {low} to {high}?",
            "going from {old} to {new} is what percentage change?",
            "if a value goes from {old} to {new}, what is the change in percent?",
            "{old} to {new} is what percent change?",
            "{old} became {new}: what is the change in percent?",
            "what's the % change from {old} to {new}?",
            "what is the new value {new} compared with {old}, as a percentage change?",
            "from {old} to {new}, by how many percent did it change?",
            "how much did it grow in percent from {low} to {high}?",
        ),
        stories=(
            "The price of a {_article} went from {price} to {price2}. What is the percentage change?",
            "A stock was at {old} and is now at {new}. What is the change in percent?",
            "The rent was {price} last year and is {price2} now. By what percentage did it change?",
            "{_person} weighed {low} kg and now weighs {high}. By how many percent did that increase?",
            "A town grew from {low} to {high} people. What was the percentage growth?",
            "Our website had {old} visitors in May and {new} in June. What is the percent change?",
            "The {_article} used to cost {price}; it now costs {price2}. Give the change in percent.",
            "My score improved from {low} to {high}. By what percentage did it improve?",
            "Membership stood at {old} in January and at {new} in December. What is the percentage change?",
            "{_Place} made {low} {_things} in the first year and {high} in the second. What percent increase is that?",
            "My electricity bill changed from {price} to {price2}. How many percent is that?",
            "The server answered in {old} ms before and in {new} ms after the update. What is the percentage change in time?",
        ),
        accepts={"old": "number", "new": "number"},
        gives=None,
    ),
    Family(
        skill="percent/increase-by",
        sample=_more,
        nouns=(
            "{base} increased by {percent}",
            "{base} plus {percent}",
            "{base} raised by {percent}",
            "{base} grown by {percent}",
            "{base} with {percent} added",
            "{base} after a {percent} increase",
            "{base} after a rise of {percent}",
            "the new value when {base} goes up by {percent}",
            "the value {percent} above {base}",
            "the number that is {percent} more than {base}",
            "{percent} more than {base}",
            "{price} including {percent} tax",
            "the price of {price} plus {percent} VAT",
            "{base} marked up by {percent}",
        ),
        clauses=(
            "what {base} increased by {percent} is",
            "how much {base} is after a {percent} increase",
            "what you get when you raise {base} by {percent}",
            "what number is {percent} more than {base}",
            "what {base} becomes when it grows by {percent}",
            "how much {price} is with {percent} tax on top",
            "what {base} plus {percent} comes to",
            "what {base} is once {percent} has been added",
        ),
        commands=(
            "increase {base} by {percent}",
            "raise {base} by {percent}",
            "add {percent} to {base}",
            "grow {base} by {percent}",
            "bump {base} up by {percent}",
            "mark up {base} by {percent}",
            "put {percent} on top of {base}",
            "calculate {base} plus {percent}",
            "boost {base} by {percent}",
            "let {base} rise by {percent} and give the new value",
            "apply an increase of {percent} to {base}",
            "start from {base} and go up by {percent}",
            "add a {percent} tax to {price}",
        ),
        questions=(
            "what is {base} increased by {percent}?",
            "what's {base} plus {percent}?",
            "what is {base} after an increase of {percent}?",
            "what number is {percent} more than {base}?",
            "what number is {percent} larger than {base}?",
            "if {base} goes up by {percent}, what is it then?",
            "how much is {base} if it rises by {percent}?",
            "what do you get when {base} grows by {percent}?",
            "what is {percent} above {base}?",
            "what does {base} become after a {percent} rise?",
            "how much is {price} with {percent} added?",
            "{base} plus {percent} makes what?",
            "adding {percent} to {base} gives what?",
        ),
        stories=(
            "A {_article} costs {price} and the price rises by {percent}. What does it cost now?",
            "{_person} earns {price} and gets a raise of {percent}. What is the new salary?",
            "A {_article} is {price} before tax. With {percent} tax, what is the total?",
            "The meal was {price} and we add a tip of {percent}. How much do we pay in total?",
            "A town of {base} people grows by {percent}. How many people live there then?",
            "Rent of {price} goes up by {percent}. What is the new rent?",
            "I invest {price} and it gains {percent}. What is it worth?",
            "A shop buys a {_article} for {price} and sells it with a markup of {percent}. What is the selling price?",
            "My attack is {base} and a buff increases it by {percent}. What is my attack now?",
            "Water use was {base} litres and went up {percent}. What is it now?",
            "The {_article} is listed at {price} without VAT. VAT is {percent}. What is the price including VAT?",
            "{_person} ran {base} metres last week and wants to run {percent} more this week. How many metres is that?",
        ),
        accepts={"base": "number"},
        gives=None,
    ),
    Family(
        skill="percent/decrease-by",
        sample=_less,
        nouns=(
            "{base} decreased by {percent}",
            "{base} minus {percent}",
            "{base} less {percent}",
            "{base} reduced by {percent}",
            "{base} lowered by {percent}",
            "{base} after a {percent} decrease",
            "{base} after a drop of {percent}",
            "the new value when {base} falls by {percent}",
            "the value {percent} below {base}",
            "the number that is {percent} less than {base}",
            "{percent} less than {base}",
            "{percent} off {price}",
            "the price of {price} after a {percent} discount",
            "what is left of {base} after losing {percent}",
        ),
        clauses=(
            "what {base} decreased by {percent} is",
            "how much {base} is after a {percent} decrease",
            "what you get when you reduce {base} by {percent}",
            "what number is {percent} less than {base}",
            "what {base} becomes when it shrinks by {percent}",
            "how much I pay for something at {price} with {percent} off",
            "what {base} minus {percent} comes to",
            "what remains of {base} once {percent} has been taken off",
        ),
        commands=(
            "decrease {base} by {percent}",
            "reduce {base} by {percent}",
            "lower {base} by {percent}",
            "take {percent} off {base}",
            "take {percent} off {price}",
            "knock {percent} off {price}",
            "subtract {percent} from {base}",
            "cut {base} by {percent}",
            "shrink {base} by {percent}",
            "calculate {base} minus {percent}",
            "apply a {percent} discount to {price}",
            "discount {price} by {percent}",
            "start from {base} and go down by {percent}",
            "mark {price} down by {percent}",
            "let {base} fall by {percent} and give the new value",
        ),
        questions=(
            "what is {base} decreased by {percent}?",
            "what's {base} minus {percent}?",
            "what's {price} with {percent} off?",
            "what is {base} after a decrease of {percent}?",
            "what number is {percent} less than {base}?",
            "what number is {percent} smaller than {base}?",
            "if {base} drops by {percent}, what is it then?",
            "how much is {base} if it falls by {percent}?",
            "what do you get when {base} shrinks by {percent}?",
            "what is {percent} below {base}?",
            "how much is {price} after {percent} off?",
            "{percent} off {price} is how much?",
            "taking {percent} away from {base} leaves what?",
        ),
        stories=(
            "A {_article} costs {price} and is {percent} off. What is the sale price?",
            "A {_article} at {price} is discounted by {percent}. How much do I pay?",
            "{_person} has a coupon for {percent} off a {_article} of {price}. What is the final price?",
            "A car worth {price} loses {percent} of its value. What is it worth now?",
            "A town of {base} people shrinks by {percent}. How many people are left?",
            "The budget of {price} is cut by {percent}. What is the new budget?",
            "My portfolio of {price} fell by {percent}. What is it worth?",
            "Everything is reduced by {percent} today. What does a {_article} for {price} cost?",
            "{_person} earns {price} and {percent} are deducted for tax. How much is paid out?",
            "My armour of {base} points is weakened by {percent}. How many points are left?",
            "The old process took {base} seconds; the new one takes {percent} less. How many seconds does it take?",
            "A photo of {base} pixels' width is shrunk by {percent}. How wide is it now?",
            "Black Friday: {percent} off. The {_article} was {price}. What is it now?",
        ),
        accepts={"base": "number"},
        gives=None,
    ),
)
