"""Worked examples and irrelevant facts that stand in a text beside the puzzle, never as arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from random import Random

from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.surface import arguments_of, spans_of
from reasonnet.forge.wording import Slot, fill
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call

Sample = Callable[[Random], Mapping[str, Slot]]
KNOWN = 80
"""Worked examples of a family; each is drawn once and answered once."""
LONGEST = 420
"""Characters of a worked example."""

_FRAMES = (
    "Example: {q}\nAnswer: {a}\n", "For example, {q} gives {a}. ", "E.g. {q} -> {a}\n", "(Worked example: {q} ⇒ {a}) ", "Sample input: {q}\nSample output: {a}\n\n",
    "Last time it was {q} and the solution was {a}. ", "To show you what I mean: {q} would come out as {a}. ", "<example>\n{q}\n=> {a}\n</example>\n", "Ex. (already done): {q} → {a}\n",
    "Yesterday's one, solved: {q}; result {a}.\n", "Check yourself with this one first: {q} must yield {a}. ", "[demo] {q} ==> {a} [/demo]\n", "The book's own example is {q}, with the result {a}. ",
    "Test 1 (passes): {q}, expected {a}.\n", "Like so: {q} becomes {a}. ", "In class we did {q} and found {a}. ", "Illustration only, not the task:\n{q}\n{a}\n\n",
)  # fmt: skip
_BARE = (
    "Example: {q}\nAnswer: (not shown)\n", "An older one looked like this: {q}\n", "The previous puzzle of this sort, which is solved already, was {q}\n", "Don't mix it up with yesterday's, which was {q}\n", "Ignore this old one: {q}\n",
)  # fmt: skip
_FACTS = (
    "There are {n} of us in room {h}. ", "We have {h} minutes and {n} sheets of paper. ", "{p} got {n} points for it in round {h}. ", "It costs {h} coins per try and I have spent {n}. ", "Page {n}, no. {h}. ",
    "{n} people tried, {h} managed. ", "My {h}-year-old wants to count along. ", "First I made tea, then I read it {h} times, after that I gave up. ", "{p} added {h} hints and took away {n} of them again. ", "In {y} this was a contest problem worth {h} points. ",
    "I multiply my pocket money by {h} if I get it. ", "The clock says {h}:{n2}. ", "Version {h}.{n}, build {y}. ", "Half of the class ({n} of {m}) got it wrong. ",
)  # fmt: skip


def with_example(skill: str, sample: Sample, *forms: str, answered: bool = True) -> Sample:
    """Return the sampler with `_eg` (an example of other data, or nothing) and `_fact` added.

    Args:
        skill: the family's skill, whose tool answers the examples.
        sample: draws the slots of one question.
        forms: how the data are put in an example, `{grid}`; all arguments that the tool needs.
        answered: whether the tool is asked for the answer; slow tools are not.
    """

    @cache
    def example(index: int) -> str:
        rng = Random(index)
        if not forms:
            return ""
        for _ in range(8):
            marked = fill(rng.choice(forms), sample(rng))
            text = marked.text.strip()
            if len(text) > LONGEST:
                continue
            if not answered:
                return rng.choice(_BARE).format_map({"q": text})
            try:
                answer = call(skill, arguments_of(marked.text, spans_of(marked))).text
            except ToolError:
                continue
            if len(answer) <= LONGEST:
                return rng.choice(_FRAMES).format_map({"q": text, "a": answer})
        return ""

    def drawn(rng: Random) -> dict[str, Slot]:
        slots = dict(sample(rng))
        slots["_eg"] = example(rng.randrange(KNOWN)) if rng.random() < 0.8 else ""
        slots["_fact"] = rng.choice(_FACTS).format(
            n=rng.randint(2, 60), h=rng.randint(3, 11), m=rng.randint(61, 99), n2=rng.randint(10, 59),
            y=rng.randint(1990, 2026), p=rng.choice(PEOPLE),
        ) if rng.random() < 0.75 else ""  # fmt: skip
        return slots

    return drawn


