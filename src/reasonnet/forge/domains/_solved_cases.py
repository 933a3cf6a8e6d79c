"""Worked examples inside a text: other data with their answer, none of it an argument."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random

from reasonnet.forge.surface import arguments_of, spans_of
from reasonnet.forge.wording import Slot, fill
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call

Sampler = Callable[[Random], Mapping[str, Slot]]
_DRAWN = 4


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


def shown(sample: Sampler, skill: str, data: str) -> Sampler:
    """Return a sampler that can also draw a solved example: its data by the template `data`."""

    def draw(rng: Random) -> Mapping[str, Slot]:
        seed = rng.getrandbits(32)
        return _Slots(sample(rng), lambda: _solved(Random(seed), sample, skill, data))

    return draw


def _solved(rng: Random, sample: Sampler, skill: str, data: str) -> dict[str, Slot]:
    """Draw a few examples; return the shortest one that the tool answers in few words."""
    drawn = sorted((fill(data, sample(rng)) for _ in range(_DRAWN)), key=lambda one: len(one.text))
    for marked in drawn[:2]:
        try:
            said = call(skill, arguments_of(marked.text, spans_of(marked))).text
        except ToolError:
            continue
        if len(said) < 250 and len(marked.text) < 700:
            return {"_ex": marked.text.strip(), "_ex_answer": said}
    return {"_ex": "the one on the other page", "_ex_answer": "what is on the back"}


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
