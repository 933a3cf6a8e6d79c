"""Detectors that some things set off: trials, and what a new trial shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from reasonnet.forge.domains import _blickets_words as words
from reasonnet.forge.domains._layouts import spoken
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import FIRST_SEED, Entry, Gym, find, is_evaluation
from reasonnet.forge.wording import Family, Marked, Slot, join, mark

_SIZE = 500
_SEEDS = 60


def _teach(entry: Entry) -> Marked | None:
    text: str = entry["question"]
    spans = [
        (m.start(1), m.end(1), m[2]) for m in re.finditer(r"^(.+) → (on|off)$", text, re.MULTILINE)
    ]
    asked = re.search(r"New test case:\n(.+)\n", text)
    if asked is None:
        return None
    return find(text, [*spans, (asked.start(1), asked.end(1), "asked")])


@cache
def _trials(seed: int) -> Any:
    import reasoning_gym

    return reasoning_gym.create_dataset("acre", seed=FIRST_SEED + seed, size=_SIZE)


@dataclass(frozen=True, slots=True)
class _Trials(Gym):
    """A task whose data set is made as a whole, and must therefore be small."""

    def entry(self, rng: Random) -> tuple[Mapping[str, Any], Marked]:
        while True:
            entry = _trials(rng.randrange(_SEEDS))[rng.randrange(_SIZE)]
            marked = None if is_evaluation(entry["question"]) else self.teach(entry)
            if marked is not None:
                return entry, marked

    def score(self, answer: str, entry: Entry) -> float:
        return float(_trials(0).score_answer(answer, entry))


_GYM = _Trials("acre", _teach)
_COLOURS = "red green blue yellow white orange purple pink brown gray black cyan".split()
_STUFFS = "metal rubber wooden plastic glass paper clay".split()
_SHAPES = "cube sphere cylinder cone ball prism ring disc pyramid".split()
_LOOSE = "magnet key coin shell button spoon marble feather stone bolt cork battery candle leaf".split()  # fmt: skip


def _objects(rng: Random, count: int) -> list[str]:
    kind = rng.randrange(9)
    article = rng.random() < 0.12
    cases: list[Callable[[str], str]] = [str, str, str, str.upper, str.title]
    case = rng.choice(cases)
    found: list[str] = []
    while len(found) < count:
        if kind == 0:
            thing = f"{rng.choice(_COLOURS)} {rng.choice(_STUFFS)} {rng.choice(_SHAPES)}"
        elif kind == 1:
            thing = f"{rng.choice(_COLOURS)} {rng.choice(_SHAPES)}"
        elif kind == 2:
            thing = rng.choice(_LOOSE)
        elif kind == 3:
            thing = chr(65 + len(found))
        elif kind in (5, 6):
            thing = f"{rng.choice(_COLOURS)} {rng.choice(_STUFFS)} {rng.choice(_SHAPES)}"
            thing = case(thing if kind == 5 else thing.replace(" ", "-"))
        elif kind == 7:
            thing = f"{rng.choice(['object', 'item', 'block', 'tag'])} {chr(65 + len(found))}"
        elif kind == 8:
            thing = rng.choice(_FOODS)
        else:
            thing = f"{rng.choice(_STUFFS)} {rng.choice(_SHAPES)}"
        if thing not in found:
            found.append(thing)
    if article and kind in (0, 1, 2, 4):
        found = [("an " if thing[0] in "aeiou" else "a ") + thing for thing in found]
    return found


_FOODS = "nuts milk eggs fish celery wheat honey soy mustard shrimp peach garlic".split()
_RESULTS = (
    ("on", "off"), ("on", "off"), ("ON", "OFF"), ("lights up", "stays dark"), ("beeps", "silent"), ("yes", "no"), ("lit", "dark"), ("it activates", "nothing happens"), ("green light", "no light"), ("alarm", "no alarm"), ("1", "0"),
    ("reaction", "no reaction"), ("activated", "not activated"), ("true", "false"), ("light", "no light"), ("✓", "✗"), ("+", "-"), ("glows", "doesn't glow"), ("rings", "is quiet"), ("triggered", "idle"), ("active", "inactive"), ("bright", "dark"),
    ("the lamp went on", "the lamp stayed off"), ("positive", "negative"), ("works", "doesn't work"), ("buzz", "no buzz"), ("it turned on", "it remained off"), ("🔔", "🔕"), ("Y", "N"), ("HIGH", "LOW"),
)  # fmt: skip
_LINES = (
    "{t} -> {r}", "{t} → {r}", "{t} → {r}", "{t}: {r}", "{t} => {r}", "{t} = {r}", "with {t} it was: {r}", "{t} ({r})", "put on {t}, result {r}", "{r}: {t}", "trial: {t}; result: {r}", "| {t} | {r} |", "{t} | {r}", "[{t}] {r}", "{{{t}}} -> {r}",
    "({t}) ⇒ {r}", "test {i}: {t} ... {r}", "{i}. {t} -> {r}", "{i}) {t}: {r}", "#{i} {t}, outcome {r}", "{r} <- {t}", "when {t} lay on it: {r}", "{t} gave {r}", "we tried {t} and got: {r}", "objects {t}, light {r}", '{{"objects": "{t}", "result": "{r}"}}',
    "{t} — {r}", "day {i}: {t} - {r}", "for {t} we noted '{r}'", "placing {t} there: {r}", "{t}\t{r}", "f({t}) = {r}", "{r} with {t}", "{r} for {t}", "T{i} {r} [{t}]", "{t} made it so: {r}", "on it {t}; {r}",
)  # fmt: skip


def _grouped(rng: Random, trials: list[tuple[str, bool]]) -> Marked:
    """Say first which trials set it off and then which did not (or the other way round)."""
    heads = rng.choice([("It reacted to ", "It did not react to "), ("ON: ", "OFF: "), ("On with:\n", "Off with:\n"), ("It lit up for ", "It stayed dark for "), ("positive = ", "negative = "), ("yes: ", "no: "), ("Active trials: ", "Inactive trials: ")])
    left, right = rng.choice([("(", ")"), ("{", "}"), ("[", "]"), ("<", ">"), ("", "")])
    gap = rng.choice([", ", "; ", "\n"]) if left else rng.choice(["; ", "\n", " / "])
    pieces: list[Marked | str] = []
    for lit in rng.sample([True, False], 2):
        some = [things for things, on in trials if on is lit]
        if not some:
            continue
        pieces += [rng.choice(["\n", ". "]) if pieces else "", heads[0 if lit else 1]]
        for i, things in enumerate(some):
            pieces += [gap if i else "", left, mark(things, "on" if lit else "off"), right]
    return join(*(piece for piece in pieces if piece))  # fmt: skip


def _sample(rng: Random) -> dict[str, Slot]:
    things = _objects(rng, rng.randint(2, 7))
    causes = {thing for thing in things if rng.random() < 0.4}
    gap = rng.choice([", ", ", ", ", ", " + ", " and ", " & ", "; ", " plus ", " / ", " | ", ",", "+", " together with "])
    on_word, off_word = rng.choice(_RESULTS)
    line = rng.choice(_LINES)
    end = rng.choice(["\n", "\n", "\n", "\n", "; ", ". ", "\n- ", "\n* ", ", then ", "\n\n", " // "])
    trials: list[tuple[str, bool]] = []
    for _ in range(rng.randint(2, 8)):
        trial = rng.sample(things, min(len(things), rng.choice([1, 1, 1, 2, 2, 3])))
        trials.append((gap.join(trial), bool(causes & set(trial))))
    pieces: list[Marked | str] = []
    for index, (said, lit) in enumerate(trials):
        if index or end in ("\n- ", "\n* "):
            pieces.append(end)
        for i, part in enumerate(re.split(r"(?<!\{)\{(\w)\}|\{(?=\{\{\w\}\})", line.replace("{{{t}}}", "{ {t} }"))):
            if not part:
                continue
            if i % 2 == 0:
                pieces.append(part.replace("{{", "{").replace("}}", "}"))
            elif part == "t":
                pieces.append(mark(said, "on" if lit else "off"))
            else:
                pieces.append(str(index + 1) if part == "i" else on_word if lit else off_word)
    shown = join(*pieces) if rng.random() < 0.88 else _grouped(rng, trials)
    asked = rng.sample(things, min(len(things), rng.choice([1, 1, 2, 2, 3])))
    slots: dict[str, Slot] = {
        "trials": shown,
        "asked": mark(gap.join(asked), "asked"),
        "_machine": rng.choice(["detector", "machine", "sensor", "box", "lamp", "scanner", "device"]),
        "_states": rng.choice(["on, off or undetermined", "on / off / undetermined", "on, off, or undetermined if one can't know", "on/off/undetermined", "'on', 'off' or 'undetermined'", "on or off (or undetermined)"]),
    }  # fmt: skip
    return spoken(rng, slots, words.INTROS, words.ASKS)


PREDICT = Family(
    skill="detectors/predict",
    sample=with_example("detectors/predict", _sample, "{trials}\nthen {asked}"),
    imported=_GYM.draw,
    nouns=(
        "the state of the {_machine} ({_states}) for {asked}, given these trials:\n{trials}",
        "the {_machine}'s result for {asked}. Known results:\n{trials}\n",
        "the outcome for {asked} from the experiments\n{trials}\n",
    ),
    clauses=(
        "whether the {_machine} will react to {asked} after these observations:\n{trials}\n",
        "if {asked} would set off the {_machine}, knowing that\n{trials}\n",
        "what the {_machine} does with {asked}, when we saw {trials}",
    ),
    commands=(
        "predict the {_machine} for {asked}. Data:\n{trials}\nReply {_states}",
        "infer which objects set off the {_machine} and say what happens with {asked}:\n{trials}\n",
        "from the trials below decide what {asked} does ({_states}):\n{trials}\n",
        "look at the log\n{trials}\nand predict {asked}",
    ),
    questions=(
        "observations:\n{trials}\nwhat will the {_machine} show for {asked}?",
        "is the {_machine} on or off for {asked}, if we know the following?\n{trials}\n",
        "{trials}\nand {asked}?",
        "what happens if I put {asked} on the {_machine}? So far:\n{trials}\n",
        "can you tell whether {asked} activates the {_machine}?\n{trials}\n",
        *words.QUESTIONS,
    ),
    stories=(
        *words.STORIES,
        "Some objects make a {_machine} react and others do not. One such object is enough.\n{trials}\nNow we try {asked}. {_states}?",
        "We tested a {_machine}:\n{trials}\nNext test: {asked}. What do you expect, {_states}?",
        "My kid has a toy {_machine}. Results so far:\n{trials}\nWhat if {asked} is put on it? Answer {_states}.",
        "Trial log of the {_machine}\n{trials}\n\nNew trial: {asked}\nResult?",
        "A {_machine} reacts to certain things only. {trials}. Now for {asked}: {_states}?",
        "Certain items carry a hidden property that the {_machine} senses.\n\n{trials}\n\nTest item(s): {asked}\nGive the state: {_states}.",
        "The {_machine} was tried several times:\n{trials}\nWould {asked} switch it on? If it can't be known, say undetermined.",
        "Here's what we know:\n{trials}\nQuestion: {asked} on the {_machine}, what's the state?",
        "Lab notes. {trials}. Predict for {asked}.",
        "An airport {_machine} goes off if at least one thing in the tray is magnetic.\n{trials}\nThe next tray holds {asked}. What will happen ({_states})?",
        "{asked} will be tested next on the {_machine}. The tests before were:\n{trials}\nSay {_states}.",
        "Allergy puzzle: the {_machine} shows a reaction if any item causes one.\n{trials}\nAnd what about {asked}?",
        "I put things on a {_machine} and wrote down what happened.\n{trials}\nNow someone puts {asked} on it. Do we know what it does?",
        "Experiments:\n{trials}\n\nTo be predicted:\n{asked}\n\nAnswer with one of: {_states}.",
        "Cause and effect, please. {trials}\nSo for {asked} the {_machine} is ...?",
    ),
    gives=None,
)

FAMILIES: tuple[Family, ...] = (PREDICT,)
