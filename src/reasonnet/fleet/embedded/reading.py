"""What a Reader makes of a question: the operation and the marked arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reasonnet.fleet.embedded.features import Tokens
from reasonnet.fleet.embedded.session import Outputs

NONE = "none"
"""The label of a question that a Reader declines."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A question read as a typed call."""

    skill: str
    """The operation, or `none`."""
    arguments: Mapping[str, tuple[str, ...]]
    """Marked texts by role, in text order."""
    label_probability: float
    tag_probability: float
    """Smallest probability of a tag that the reading rests on."""

    @property
    def score(self) -> float:
        """Raw (uncalibrated) confidence in [0, 1]."""
        return self.label_probability * self.tag_probability

    def call(self) -> str:
        """Return the call as text: `number-theory/gcd(numbers=[84, 36])`."""
        inside = ", ".join(
            f"{role}={texts[0]!r}" if len(texts) == 1 else f"{role}={list(texts)!r}"
            for role, texts in self.arguments.items()
        )
        return f"{self.skill}({inside})"


def softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Softmax over the last axis."""
    shifted = np.exp(logits - logits.max(-1, keepdims=True))
    result: NDArray[np.float32] = shifted / shifted.sum(-1, keepdims=True)
    return result


def tag_names(roles: Sequence[str]) -> list[str]:
    """Return the tag inventory of roles: O, then B- and I- of each."""
    return ["O", *(f"{part}-{role}" for role in roles for part in "BI")]


@dataclass(frozen=True, slots=True, eq=False)
class ReadingDecoder:
    """Turns a Reader's outputs into a Reading."""

    labels: tuple[str, ...]
    roles: tuple[str, ...]
    allowed: Mapping[str, frozenset[str]]
    """Roles that each skill's tool takes."""
    declines: bool = True
    """Whether `none` ends the reading. A Reader of one domain gets what the analyser sent it and
    reads it as best it can: the mass on `none` only lowers its confidence."""

    def decode(self, tokens: Tokens, outputs: Outputs, *, skill: str | None = None) -> Reading:
        """Decode; `skill` forces the operation (for ablations)."""
        labels = softmax(outputs["labels"])
        if skill is not None:
            best = self.labels.index(skill)
        elif self.declines:
            best = int(labels.argmax())
        else:
            best = max(
                (i for i, name in enumerate(self.labels) if name != NONE), key=lambda i: labels[i]
            )
        name = self.labels[best]
        probability = float(labels[best])
        if name == NONE:
            return Reading(NONE, {}, probability, 1.0)
        logits = outputs["tags"].copy()
        allowed = self.allowed[name]
        for index, role in enumerate(self.roles):
            if role not in allowed:
                logits[:, 1 + 2 * index : 3 + 2 * index] = -1e4
        tags = softmax(logits)
        best_tags = tags.argmax(-1)
        certainty = float(tags.max(-1).min()) if len(tokens) else 0.0
        arguments: dict[str, list[str]] = {}
        for role, start, end in self._spans(best_tags):
            text = tokens.text[tokens.starts[start] : tokens.ends[end]]
            arguments.setdefault(role, []).append(text)
        return Reading(
            name, {role: tuple(texts) for role, texts in arguments.items()}, probability, certainty
        )

    def _spans(self, tags: NDArray[np.int64]) -> list[tuple[str, int, int]]:
        """Return (role, first token, last token) of each marked span."""
        spans: list[tuple[str, int, int]] = []
        open_role: int | None = None
        for at, tag in enumerate(tags.tolist()):
            if tag == 0:
                open_role = None
                continue
            role, inside = divmod(tag - 1, 2)
            if inside and open_role == role:
                name, start, _ = spans[-1]
                spans[-1] = (name, start, at)
            else:
                spans.append((self.roles[role], at, at))
            open_role = role
        return spans


def random_tags(outputs: Outputs, rng: np.random.Generator) -> Outputs:
    """Replace the argument head's output by noise (the ablation `arguments`)."""
    tags = outputs["tags"]
    return {**outputs, "tags": rng.normal(0, 1, tags.shape).astype(np.float32)}
