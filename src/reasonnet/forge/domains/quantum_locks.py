"""Locks whose buttons change a number while a light toggles between red and green."""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge.domains import _quantum_locks_words as own
from reasonnet.forge.domains._tables import around
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Entry, Gym, find
from reasonnet.forge.wording import Family, Marked, Slot, join, mark, number_words


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    head = re.search(r"Start: (-?\d+) \((\w+)\)\nTarget: (-?\d+)\n", text)
    if head is None:
        return None
    spans = [(head.start(i), head.end(i), r) for i, r in enumerate(("start", "light", "target"), 1)]
    roles = ("buttons", "operations", "amounts", "lights")
    for found in re.finditer(r"(\w): (\w+) (\d+) \(when (\w+)\)", text[head.end() :]):
        shift = head.end()
        spans += [(shift + found.start(i), shift + found.end(i), r) for i, r in enumerate(roles, 1)]
    return find(text, spans)


_LOCK = Gym(
    "quantum_lock",
    _teach,
    ({}, {}, {"difficulty": 5}, {"difficulty": 3}, {"difficulty": 14}, {"difficulty": 20}),
)

_WORDS = {
    "add": ("Add", "adds", "plus", "+", "increases it by", "add", "adding", "+=", "gain", "raises"),
    "subtract": ("Subtract", "subtracts", "minus", "-", "takes away", "subtract", "subtracting", "-=", "lose", "lowers"),
    "multiply": ("Multiply", "multiplies by", "times", "×", "*", "multiply by", "multiplying", "*=", "scale", "times by"),
}


def _buttons(rng: Random, keys: list[tuple[str, str, int, str]], lit: bool) -> Marked:
    form = rng.randrange(13)
    lines = rng.random() < 0.6
    pick = rng.randrange(10)
    parts: list[Slot] = []
    for index, (name, operation, amount, light) in enumerate(keys):
        word = _WORDS[operation][pick]
        gap = "" if word in "+-×*" and rng.random() < 0.5 else " "
        number = number_words(amount) if rng.random() < 0.08 else str(amount)
        if word == "increases it by":
            said: list[Slot] = [mark("increases", "operations"), " it by ", mark(number, "amounts")]
        else:
            said = [mark(word, "operations"), gap, mark(number, "amounts")]
        shown = mark(light, "lights")
        left = "\n" if lines else " " if not index else "; "
        match form:
            case 0:
                row: list[Slot] = [mark(name, "buttons"), ": ", *said]
                tail: list[Slot] = [" (light: ", shown, ")"]
            case 1:
                row = ["button ", mark(name, "buttons"), " ", *said]
                tail = [", light ", shown]
            case 2:
                row = [mark(name, "buttons"), " = ", *said]
                tail = [" [", shown, "]"]
            case 5:
                row = ["| ", mark(name, "buttons"), " | ", *said]
                tail = [" | ", shown, " |"]
            case 6:
                row = [mark(name, "buttons"), " → ", *said]
                tail = [" only if ", shown] if light in ("red", "green") else [" at ", shown]
            case 7:
                row = ["[", mark(name, "buttons"), "] ", *said]
                tail = [" @", shown]
            case 8:
                row = ["Key ", mark(name, "buttons"), ": ", *said]
                tail = [" - lamp must be ", shown]
            case 9:
                row = ["(", mark(name, "buttons"), ") ", *said]
                tail = [" {", shown, "}"]
            case 10:
                row = [mark(name, "buttons"), ", ", *said]
                tail = [", ", shown]
            case 11:
                row = ["* ", mark(name, "buttons"), " does ", *said]
                tail = [" while ", shown]
            case 3:
                row = [mark(name, "buttons"), ") ", *said]
                tail = [" when the light is ", shown]
            case _:
                row = ["- ", mark(name, "buttons"), ": ", *said]
                tail = [", works on ", shown]
        parts += [left, *row, *(tail if lit else [])]
    return join(*parts, "\n" if lines else "")


def _sample(rng: Random) -> dict[str, Slot]:
    hard = rng.random() < 0.4
    count = rng.choice([2, 3, 3, 3, 4])
    names = rng.choice(["ABCDE", "ABCDE", "PQRST", "XYZUV", "12345", "abcde", "KLMNO", "αβγδε"])
    lit = rng.random() < 0.85
    while True:
        keys = []
        for index in range(count):
            operation = rng.choice(["add", "add", "subtract", "multiply"])
            amount = rng.randint(1, 9 if hard else 3) + (operation == "multiply")
            lights = ("any", "any", "either", "always", "both", "green", "green", "red", "red", "green", "red", rng.choice(["red or green", "any colour", "whenever", "any time"]))
            keys.append((names[index], operation, amount, rng.choice(lights)))
        number = start = rng.choice([0, 0, 1, 2, 5, rng.randint(-5, 20)])
        light = first = rng.choice(["red", "red", "green"])
        for _ in range(rng.randint(2, 8)):
            usable = [k for k in keys if not lit or k[3] not in ("red", "green") or k[3] == light]
            if not usable:
                break
            _, operation, amount, _ = rng.choice(usable)
            number = {"add": number + amount, "subtract": number - amount}.get(
                operation, number * amount
            )
            light = "green" if light == "red" else "red"
        if number != start and abs(number) < 5000:
            break
    return {
        "buttons": _buttons(rng, keys, lit),
        "start": str(start),
        "light": first if lit else "",
        "_lit": "The light starts " if lit else "",
        "light_said": join("Light: ", mark(first, "light"), ". ") if lit else "",
        "light_in": join(" with the light ", mark(first, "light")) if lit else "",
        "target": str(number),
        "_toggle": rng.choice(["Every press flips the light between red and green. ", "Pressing toggles the light (red or green). ", "The light changes between red and green with each press. "]) if lit else "",
        **around(rng),
    }  # fmt: skip


LOCK = Family(
    skill="quantum-locks/shortest-presses",
    sample=with_example("quantum-locks/shortest-presses", _sample, "{start} to {target}{light_in} with{buttons}"),
    imported=_LOCK.draw,
    nouns=(
        "the shortest button sequence from {start}{light_in} to {target}, given{buttons}",
        "the fewest presses that turn {start} into {target}{light_in}; buttons:{buttons}",
        "a shortest way from {start} to {target} with these keys (the light flips at each press){light_in}:{buttons}",
        "the quickest series of button presses to reach {target}, beginning at {start}{light_in}:{buttons}",
    ),
    clauses=(
        "which buttons to press to get from {start} to {target} in as few presses as possible{light_in}:{buttons}",
        "how I reach {target} from {start}{light_in} with the fewest presses:{buttons}",
        "which presses, in order, open the lock at {target} when it shows {start}{light_in}:{buttons}",
        "what the minimal press sequence is: start {start}, goal {target}{light_in}, keys{buttons}",
    ),
    commands=(
        "get from {start} to {target} with the fewest presses{light_in}:{buttons}",
        "find the shortest sequence of buttons leading from {start} to {target}{light_in}. Buttons:{buttons}",
        "press your way to {target}: the display says {start}{light_in}. Keys:{buttons}",
        "work out which buttons turn {start} into {target} fastest{light_in}:{buttons}",
        "open the lock: it needs {target}, it shows {start}{light_in}. The panel:{buttons}",
        "list the presses of a shortest solution, {start} to {target}{light_in}:{buttons}",
        "with these buttons:{buttons}\ngo from {start} to {target}{light_in}, as briefly as you can",
        *own.OWN_COMMANDS,
    ),
    questions=(
        "which buttons do I press to go from {start} to {target}{light_in}?{buttons}",
        "what's the shortest series of presses from {start}{light_in} to {target}?{buttons}",
        "how do I make {target} out of {start} with the least presses{light_in}?{buttons}",
        "starting at {start}{light_in}, how can {target} be reached in the fewest presses?{buttons}",
        "the panel shows {start}{light_in}; which presses give {target} soonest? Panel:{buttons}",
        *own.OWN_QUESTIONS,
    ),
    stories=(
        "{_person} stands before a vault. {light_said}{_toggle}The counter says {start}, the door opens at {target}. Keys:{buttons}\nWhich is the shortest sequence?",
        "The gadget shows {start}. {light_said}{_toggle}{_person} wants {target}. Buttons:{buttons}\nFewest presses, in order?",
        "Counter: {start}. Goal: {target}. {light_said}Keys:{buttons}\nShortest sequence, please.",
        "{_toggle}{light_said}Each button calculates:{buttons}\nThe number is {start} now and should become {target}. Which buttons, as few as possible?",
        "Escape room, last riddle. {light_said}{_toggle}On the wall:{buttons}\nThe display reads {start} and must read {target}.",
        "Buttons:{buttons}\n{light_said}from {start} to {target}, minimal presses",
        "A toy robot's score is {start}. {light_said}{_toggle}Its remote has these keys:{buttons}\nHow does {_person} bring the score to exactly {target} with the fewest key presses?",
        "{light_said}The machine starts at {start} and stops at {target}. It obeys these buttons:{buttons}\n{_toggle}Give the shortest list of presses.",
        "Here are the rules. {_toggle}{light_said}A button does nothing unless the light fits.{buttons}\nBring {start} to {target} quickly.",
        "To defuse the device {_person} has to change {start} into {target}. {light_said}{_toggle}The device has{buttons}\nEvery press costs time, so take the shortest way.",
        *own.OWN_STORIES,
    ),
)  # fmt: skip

FAMILIES = (LOCK,)
