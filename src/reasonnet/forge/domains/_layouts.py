"""Layouts of whole texts: where the data, the rules and the question stand, and what is around.

A domain draws `_intro` (the rules, in many words or few) and `_ask` (the question, which may hold
marked arguments) from banks of its own and puts its data into the layouts with `layouts`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.wording import Slot, fill

_HIS = (
    "Hi all! ", "Hello, ", "Hey folks, ", "Good evening everyone. ", "hiya ", "Dear Sir or Madam, ", "Hey chat, ", "Salut! ", "hallo ", "Ok so ",
    "Not sure where to post this. ", "New here, be gentle. ", "Long time reader, first time poster. ", "You are a careful assistant. ", "Act as an expert. ",
    "ok listen, ", "Sorry for my English. ", "Quick one before lunch: ", "Grandma sends you this one: ", "Found this on page {n} of an old magazine. ",
    "This is number {n} of {m} on our sheet. ", "I've {n} minutes until class. ", "{p} and I argue about this since {n} days. ", "It is {h} o'clock and I still can't sleep because of this. ",
    "My {n}-year-old asked me this. ", "{p} bets me {n} euros that nobody gets it. ", "Warm-up for today's meeting ({n} people): ", "Interview question I got last week. ",
    "Context: none needed. ", "Spoiler-free please! ", "From the pub quiz, round {h}: ", "", "Level {n}. ", "Ticket {m}: ", "Attempt no. {h}, the first ones failed. ",
)  # fmt: skip
_BYES = (
    " Thanks, {p}", " Cheers!", " No explanation needed.", " Just the result.", " Think step by step, but show only the end.", " Be exact.", " Take your time.", " I owe you {n} coffees.",
    " (source: my head)", " Worth {h} points.", " -- {p}", " xoxo", " TIA", " Short answer, please.", " Nothing else in the reply.", " Don't write code.", " Check it twice.",
    " Put the answer on the last line.", " Reply with the answer only.", " Answer within <answer></answer> tags.", " Final answer after 'Answer:'.", " I have checked {n} others already.",
    " thank you very much!!", " Kind regards, {p}", " (I know it's silly)", " It's due at {h} pm.", " Answer as plain text.", " Format: plain, no markdown.", "\n\nThx", "\n\nBest,\n{p}",
)  # fmt: skip
_NOISES = (
    "I tried {n} times and failed. ", "{p} says it takes less than {h} minutes. ", "It rains and I have {n} of these to do. ", "By the way, my cat is {h} years old. ", "This came up in chapter {h}. ",
    "The prize is {n} dollars. ", "There were {m} replies in the other thread, all wrong. ", "My brother {p} got it in {n} seconds. ", "I have been at it since {h} in the morning. ", "We're a team of {h}. ",
    "Our professor loves such things. ", "The bus leaves in {n} minutes. ", "Only {n} percent get this right, it says. ",
)  # fmt: skip


def asides(rng: Random) -> dict[str, Slot]:
    """Draw what stands around a puzzle and is never an argument; often nothing."""
    values = {
        "n": str(rng.randint(2, 60)),
        "m": str(rng.randint(40, 4000)),
        "h": str(rng.randint(3, 11)),
        "p": rng.choice(PEOPLE),
    }

    def one(bank: Sequence[str], chance: float) -> str:
        return rng.choice(bank).format(**values) if rng.random() < chance else ""

    return {
        "_hi": one(_HIS, 0.4),
        "_bye": one(_BYES, 0.4),
        "_noise": one(_NOISES, 0.22),
        "_no": values["h"],
        "_name": values["p"],
    }


def spoken(
    rng: Random, slots: Mapping[str, Slot], intros: Sequence[str], asks: Sequence[str]
) -> dict[str, Slot]:
    """Return the slots with asides, `_intro` and `_ask` added."""
    full: dict[str, Slot] = {**slots, **asides(rng)}
    full["_intro"] = fill(rng.choice(intros), full)
    full["_ask"] = fill(rng.choice(asks), full)
    return full


_LAYOUTS = (
    "{_hi}{_intro}\n\n{data}\n\n{_noise}{_ask}{_bye}",
    "{_hi}{_ask} {_noise}{_intro}\n{data}{_bye}",
    "{data}\n\n{_intro} {_ask}{_bye}",
    "{_ask}\n\n{data}\n\n{_intro}{_bye}",
    "GIVEN: {data}\nWANTED: {_ask}",
    "Given\n{data}\n\nRules\n{_intro}\n\nFind\n{_ask}",
    "Q: {_intro} {data} {_ask}\nA:",
    "**Task.** {_intro}\n\n**Input.** {data}\n\n**Output.** {_ask}",
    "# Problem {_no}\n{_intro}\n\n## Data\n{data}\n\n## Question\n{_ask}",
    "Exercise {_no}. {_intro} {data}\n{_noise}{_ask}",
    "({_no} points) {_intro}\n{data}\n{_ask}",
    "<task>{_intro}</task>\n<input>\n{data}\n</input>\n<question>{_ask}</question>",
    "{_name}: {_hi}{_noise}\n{_name}: {data}\n{_name}: {_ask}",
    "Dear {_name},\n\n{_noise}{_intro} {data}\n\n{_ask}{_bye}",
    "Subject: a puzzle\n\n{_hi}{_intro}\n{data}\n\n{_ask}{_bye}",
    "{_ask}\n---\n{data}\n---\n{_intro}",
    "Input → {data}\nOutput → {_ask}",
    "TITLE: [help] puzzle no. {_no}\nBODY: {_intro} {data}. {_ask}{_bye}",
    "(1) {_intro}\n(2) {data}\n(3) {_ask}",
    "a. Read: {_intro}\nb. Data: {data}\nc. Answer: {_ask}",
    "{_hi}{data} ... {_ask}",
    "{data}\n{_ask}",
    "{data}. {_noise}{_ask}{_bye}",
    "{_intro} {data} {_ask}{_bye}",
    "{_hi}{_noise}{_intro} Here goes: {data}\n{_ask}{_bye}",
    "Setting: {_intro}\nSituation: {data}\nQuestion: {_ask}",
    "/* {_intro} */\n{data}\n// {_ask}",
    "\"{_intro} {data} {_ask}\"\n{_name} sent me this, what is the answer?",
    "User story {_no}: {_intro}\nFacts:\n{data}\nExpected result: {_ask}",
    "Tutorial {_no}, part b)\n{data}\n{_intro}\n{_ask}",
    "{_hi}{_intro} {_ask} {_noise}Data below.\n\n{data}",
    "Instruction: {_ask} {_intro}\n\nInput:\n{data}\n\nResponse:",
    "[INST] {_intro}\n{data}\n{_ask} [/INST]",
    "{_ask} Use this: {data}",
    "{_ask} It goes like this. {_intro} {data}",
    "TASK {_no} | {_intro}\nDATA | {data}\nASK | {_ask}",
    "{_hi}{_ask}{_bye}\n\n{data}",
    "- What: {_intro}\n- Which: {data}\n- Wanted: {_ask}",
)  # fmt: skip
_ASKED = (
    "{data}\n{_ask}",
    "{_intro} {data}. {_ask}",
    "{_ask} {data}",
    "{_noise}{_intro}\n{data}\n{_ask}",
    "{_ask} {_intro}\n\n{data}",
    "{data}. {_intro} {_ask}",
)


def _put(layout: str, data: str) -> str:
    """Put data into a layout; no point is set behind a line's end."""
    if data.endswith("\n"):
        layout = layout.replace("{data}.", "{data}").replace("{data} ", "{data}")
    return layout.replace("{data}", data)


def layouts(*data: str) -> tuple[str, ...]:
    """Return the layouts of stories; their data are the templates given, in turn."""
    return tuple(_put(one, data[i % len(data)]) for i, one in enumerate(_LAYOUTS))


def asked(*data: str) -> tuple[str, ...]:
    """Return shorter layouts, for direct questions."""
    return tuple(_put(one, data[i % len(data)]) for i, one in enumerate(_ASKED))
