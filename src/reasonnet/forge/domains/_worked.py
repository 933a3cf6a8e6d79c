"""Worked examples and irrelevant facts that stand in a text beside the puzzle, no arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from random import Random

from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.surface import arguments_of, spans_of
from reasonnet.forge.wording import Slot, fill
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call

Sample = Callable[[Random], Mapping[str, Slot]]
Case = tuple[str, str]
"""A solved puzzle and its answer."""
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


def answered(rng: Random, skill: str, sample: Sample, form: str, longest: int) -> Case | None:
    """Draw other data of a family in a form; return its text with the tool's answer.

    None where the text is longer than `longest`, or the tool has no answer of at most as many
    characters.
    """
    marked = fill(form, sample(rng))
    if len(marked.text) > longest:
        return None
    try:
        answer = call(skill, arguments_of(marked.text, spans_of(marked))).text
    except ToolError:
        return None
    return (marked.text.strip(), answer) if len(answer) <= longest else None


def with_example(skill: str, sample: Sample, *forms: str, solve: bool = True) -> Sample:
    """Return the sampler with `_eg` (an example of other data, or nothing) and `_fact` added.

    Args:
        skill: the family's skill, whose tool answers the examples.
        sample: draws the slots of one question.
        forms: how the data are put in an example, `{grid}`; all arguments that the tool needs.
        solve: whether the tool is asked for the answer; slow tools are not.
    """

    @cache
    def example(index: int) -> str:
        rng = Random(index)
        if not forms:
            return ""
        for _ in range(8):
            form = rng.choice(forms)
            if not solve:
                text = fill(form, sample(rng)).text.strip()
                if len(text) <= LONGEST:
                    return rng.choice(_BARE).format_map({"q": text})
            elif case := answered(rng, skill, sample, form, LONGEST):
                return rng.choice(_FRAMES).format_map({"q": case[0], "a": case[1]})
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


_NO_CASE = "the one on the other page", "what is on the back"


class _Slots(dict[str, Slot]):
    """Slots of a question; `_ex` and `_ex_answer` are drawn only where a template names them."""

    def __init__(self, slots: Mapping[str, Slot], more: Callable[[], dict[str, Slot]]) -> None:
        super().__init__(slots)
        self._more = more

    def __missing__(self, key: str) -> Slot:
        if not key.startswith("_ex"):
            raise KeyError(key)
        self.update(self._more())
        return self[key]


def shown(sample: Sample, skill: str, data: str) -> Sample:
    """Return a sampler that can also draw a solved example: its data by the template `data`."""

    def draw(rng: Random) -> Mapping[str, Slot]:
        seed = rng.getrandbits(32)

        def more() -> dict[str, Slot]:
            own = Random(seed)
            cases = (answered(own, skill, sample, data, LONGEST) for _ in range(4))
            text, answer = next((case for case in cases if case), _NO_CASE)
            return {"_ex": text, "_ex_answer": answer}

        return _Slots(sample(rng), more)

    return draw


_BEFORE = (
    "To show what I mean: for {_ex} the answer would be {_ex_answer}. Now the real one. ",
    "Example (already solved, for the format only):\n{_ex}\nAnswer: {_ex_answer}\n\nThe actual problem:\n",
    "Last week's puzzle was\n{_ex}\nand its solution {_ex_answer}. This week's puzzle:\n",
    "e.g. {_ex} => {_ex_answer}\n\nbut mine is: ",
    "Sample input: {_ex}\nSample output: {_ex_answer}\n\nReal task: ",
    "Demo\n----\n{_ex}\nleads to\n{_ex_answer}\n\nYours\n-----\n",
    "One that I know: {_ex}. There one has to say {_ex_answer}. And here is one that I don't know. ",
    "Q: {_ex}\nA: {_ex_answer}\n\nQ: ",
)
_AFTER = (
    "\n\nFor comparison, with {_ex} one would get {_ex_answer}.",
    "\n\nExample of the form of the answer (other data!): {_ex} → {_ex_answer}",
    "\n\n(If it had been {_ex} the reply would be: {_ex_answer})",
    "\n\nIllustration with different data: {_ex}. Correct reply there: {_ex_answer}",
    "\n\nYou answered {_ex_answer} when I gave you {_ex}; do it the same way for this.",
    "\n\nP.S. The other one, {_ex}, I did myself: {_ex_answer}",
    "\n\nA reply looks like this: {_ex_answer} (that one belongs to {_ex})",
)


def worked(stories: Sequence[str], count: int = 10) -> tuple[str, ...]:
    """Return some of the stories with a solved example before or behind."""
    chosen = list(stories)[:: max(1, len(stories) // count)]
    return tuple(
        _BEFORE[i // 2 % len(_BEFORE)] + story if i % 2 else story + _AFTER[i // 2 % len(_AFTER)]
        for i, story in enumerate(chosen)
    )
