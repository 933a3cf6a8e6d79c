"""Lists of numbers that are sorted or filtered and given back as they are written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import Any

from reasonnet.forge.domains import _number_lists_words as own
from reasonnet.forge.domains._listing import listing, order_slots, spans
from reasonnet.forge.domains._tables import around, many
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, items, mark

_NUMBER = r"-?\d+(?:\.\d+)?(?:e-?\d+)?"


def _teach_sorting(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.search(r"Sort these numbers in (\w+) order: (.*)", text)
    if found is None:
        return None
    return find(
        text,
        [
            (found.start(1), found.end(1), "order"),
            *spans(text, found.start(2), found.end(2), _NUMBER, "numbers"),
        ],
    )


_HARD = {"min_numbers": 50, "max_numbers": 100, "min_decimals": 2, "max_decimals": 4, "min_value": -500.0, "max_value": 500.0}  # fmt: skip
_CONFIGS: tuple[dict[str, Any], ...] = (
    {},
    _HARD,
    {"min_numbers": 5, "max_numbers": 40, "min_value": -1000.0, "max_value": 1000.0},
    {"min_numbers": 2, "max_numbers": 25, "min_decimals": 0, "max_decimals": 0},
)
_SORTING = Gym("number_sorting", _teach_sorting, _CONFIGS)


def _values(rng: Random) -> list[str]:
    count = rng.choice([rng.randint(2, 7), rng.randint(4, 15), rng.randint(10, 60)])
    top = rng.choice([10, 100, 100, 500, 10_000])
    low = rng.choice([0, -top])
    places = rng.choice([0, 0, 1, 2, 4])
    return [f"{rng.uniform(low, top):.{rng.randint(0, places)}f}" for _ in range(count)]


_BRACKETED = ["list of strings in square brackets", "Python list of strings", "list like ['1', '2']", "bracketed list with each number in quotes",
              "list with quoted numbers", "list of quoted numbers such as ['-3', '4.5']", "JSON-like list of strings", "list of strings"]  # fmt: skip


def _sort(rng: Random) -> dict[str, Slot]:
    values = _values(rng)
    return {
        **order_slots(rng, alphabet=False),
        **around(rng),
        "_nl": rng.choice([" ", "\n", "\n", "\n\n"]),
        "numbers": many(rng, values) if rng.random() < 0.6 else listing(rng, values),
        "_out": rng.choice(_BRACKETED),
        "_what": rng.choice(["readings", "values", "numbers", "measurements", "results", "temperatures", "balances", "figures"]),
    }  # fmt: skip


SORT = Family(
    skill="number-lists/sort",
    sample=with_example("number-lists/sort", _sort, "{numbers}, {order}", "{order}: {numbers}"),
    imported=_SORTING.draw,
    nouns=(
        "{numbers} in {order} order as a {_out}",
        "the numbers {numbers} sorted {short}, as a {_out}",
        "a {_out} with {numbers} from {way}",
        "the {order} version of the list {numbers}, written as a {_out}",
    ),
    clauses=(
        "what {numbers} look like in {order} order as a {_out}",
        "how {numbers} are ordered from {way} (as a {_out})",
    ),
    commands=(
        "sort {numbers} in {order} order and return a {_out}",
        "return a {_out}, sorted {short}: {numbers}",
        "order {numbers} from {way}; the output must be a {_out}",
        "put {numbers} in {order} order. Output: a {_out}",
        "give me a {_out} of {numbers}, {short}",
        "rank these from {way} and answer with a {_out}: {numbers}",
        "arrange the {_what} {numbers} in {order} order as a {_out}",
        "turn {numbers} into a {_out} that goes from {way}",
        "write {numbers} as a {_out} in {order} order",
        "line up {numbers} {short} in a {_out}",
        "sort the strings {numbers} by numeric value, {short}, and keep them as a {_out}",
        *own.SORT_COMMANDS,
    ),
    questions=(
        "what is the {order} order of {numbers} as a {_out}?",
        "can you sort {numbers} {short} and write a {_out}?",
        "how do {numbers} go from {way}, as a {_out}?",
        "{numbers}, {short}, as a {_out}?",
        "which {_out} do I get when {numbers} are sorted in {order} order?",
        *own.SORT_QUESTIONS,
    ),
    stories=(
        "{_person} noted these {_what}: {numbers}. Sort them in {order} order. Use a {_out}.",
        "Format: {_out}. Order: {order}. Data: {numbers}",
        "Answer with a {_out} only. The {_what} {numbers} should be {short}.",
        "The sensor sent {numbers}. My program expects a {_out} in {order} order. What should it get?",
        "{numbers}\n\nSort the {_what} above from {way} and print a {_out}.",
        "I need the {_what} of {_person} {short}: {numbers}. Please write each number in quotes, inside brackets.",
        "data = {numbers}\nwanted: {_out}, {short}",
        "Here come the {_what}: {numbers}. From {way}, please, as a {_out}.",
        "Make a {_out}. It has to hold {numbers} in {order} order.",
        "For the exam {_person} must order {numbers} from {way}; the answer has to be a {_out}.",
        "A spreadsheet column holds {numbers}. What does it hold after sorting it {short}? Give a {_out}.",
        *own.SORT_STORIES,
    ),
    gives=None,
)  # fmt: skip

# --- filtering ------------------------------------------------------------------------------


def _teach_filtering(entry: Mapping[str, Any]) -> Marked | None:
    text = entry["question"]
    found = re.match(rf"(Keep|Remove) all numbers (larger|smaller) than ({_NUMBER}) in this list: (\[.*?\])", text)  # fmt: skip
    if found is None:
        return None
    roles = ("action", "side", "threshold")
    return find(
        text,
        [(found.start(i + 1), found.end(i + 1), role) for i, role in enumerate(roles)]
        + spans(text, found.start(4), found.end(4), _NUMBER, "numbers"),
    )


_FILTERING = Gym("number_filtering", _teach_filtering, _CONFIGS)


def _filter(rng: Random) -> dict[str, Slot]:
    values = _values(rng)
    above = rng.random() < 0.5
    strict = rng.random() < 0.8
    threshold = rng.choice(
        [
            rng.choice(values),
            f"{rng.uniform(-100, 100):.{rng.randint(0, 3)}f}",
            str(rng.randint(-20, 100)),
        ]
    )
    keep = rng.random() < 0.5
    adjective = rng.choice(
        ["larger", "greater", "bigger", "higher"] if above else ["smaller", "less", "lower"]
    )
    side = mark(adjective, "side")
    bound = (
        rng.choice(["above", "over"] if above else ["below", "under"])
        if strict
        else ("at least" if above else "at most")
    )
    quote = rng.choice(["'", '"', ""])
    if rng.random() < 0.5:
        shown = [((", " if i else "[") + quote, v, quote) for i, v in enumerate(values)]
        pieces = [piece for a, v, b in shown for piece in ((a, None), (v, "numbers"), (b, None))]
        numbers = Marked((*pieces, ("]", None)))
    else:
        numbers = many(rng, values) if rng.random() < 0.7 else items(rng, values)
    return {
        "action": rng.choice(["keep", "keep", "retain", "select", "pick out", "keep only", "extract"] if keep
                             else ["remove", "remove", "delete", "drop", "discard", "throw out", "filter out", "eliminate", "take out", "get rid of"]),
        "gerund": mark(rng.choice(["keeping", "retaining"] if keep else ["removing", "deleting", "dropping", "discarding"]), "action"),
        "passive": mark(rng.choice(["kept", "kept", "retain"][:2] if keep else ["removed", "deleted", "dropped", "discarded"]), "action"),
        "than": Marked((*side.pieces, (" than", None))),
        "bound": mark(bound, "side"),
        "threshold": threshold,
        "numbers": numbers,
        "_out": rng.choice(["", "", " Same format, please.", " Give the list in the format it has.", " Show what is left as a list.", " Leave the rest as it is written.",
                            " Don't change how the numbers are written.", " Answer with the new list."]),
        **around(rng),
        "_nl": rng.choice([" ", "\n", "\n", "\n\n"]),
        "_what": rng.choice(["numbers", "values", "entries", "items", "readings", "elements", "scores", "figures"]),
    }  # fmt: skip


FILTER = Family(
    skill="number-lists/filter",
    sample=with_example("number-lists/filter", _filter, "{action} what is {than} {threshold}: {numbers}"),
    imported=_FILTERING.draw,
    nouns=(
        "the list {numbers} after {gerund} all {_what} {than} {threshold}",
        "what is left of {numbers} after {gerund} everything {bound} {threshold}",
        "the result of {gerund} the {_what} {bound} {threshold} in {numbers}",
        "{numbers} after {gerund} whatever is {than} {threshold}",
    ),
    clauses=(
        "what {numbers} becomes if all {_what} {than} {threshold} are {passive}",
        "which list results from {gerund} every entry {bound} {threshold} in {numbers}",
    ),
    commands=(
        "{action} all {_what} {than} {threshold} in {numbers}",
        "{action} the {_what} that are {than} {threshold}: {numbers}",
        "{action} everything {bound} {threshold} from {numbers}",
        "from {numbers} {action} what is {than} {threshold}",
        "in {numbers}, {action} each value {bound} {threshold}",
        "please {action} any of the {_what} {numbers} that is {than} {threshold}",
        "take {numbers} and {action} the {_what} {bound} {threshold}",
        "go through {numbers} and {action} every number {than} {threshold}",
        "with {threshold} as the limit, {action} the {_what} {bound} it: {numbers}",
        "filter {numbers}: {action} whatever is {bound} {threshold}",
        "clean {numbers} up, {gerund} {_what} {than} {threshold}",
        *own.FILTER_COMMANDS,
    ),
    questions=(
        "what remains of {numbers} if I {action} all {_what} {than} {threshold}?",
        "can you {action} the {_what} {bound} {threshold} in {numbers}?",
        "which list do I get by {gerund} {_what} {than} {threshold} in {numbers}?",
        "if everything {bound} {threshold} is {passive}, what does {numbers} look like?",
        "how does {numbers} look after {gerund} all that is {than} {threshold}?",
        "would you {action} every entry of {numbers} that's {bound} {threshold}?",
        *own.FILTER_QUESTIONS,
    ),
    stories=(
        "{_person} has the list {numbers}. All {_what} {than} {threshold} are {passive}. What is the new list?{_out}",
        "List: {numbers}\nTask: {action} the {_what} {bound} {threshold}.{_out}",
        "data = {numbers}\n{action} if {than} {threshold}{_out}",
        "The rule is: {action} {_what} {than} {threshold}. The data is {numbers}.{_out}",
        "{numbers}\nPlease {action} those {bound} {threshold}.{_out}",
        "A filter lets {_person} {action} {_what} {than} {threshold}. It is fed with {numbers}. What comes out?{_out}",
        "Threshold {threshold}. {_what} {bound} it are to be {passive}. Input: {numbers}{_out}",
        "Outliers! {_person} wants to {action} all the {_what} {bound} {threshold} in {numbers}.{_out}",
        "In the table {numbers}, {_what} {than} {threshold} should be {passive}.{_out}",
        "I've got {numbers} and have to {action} all {_what} {bound} {threshold}.{_out}",
        "Write the list {numbers} again, {gerund} each of the {_what} {than} {threshold}.{_out}",
        "My homework: {action} every number {than} {threshold}. The numbers are {numbers}.{_out}",
        *own.FILTER_STORIES,
    ),
    gives=None,
)  # fmt: skip

FAMILIES = (SORT, FILTER)
