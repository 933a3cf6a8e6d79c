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
    spans: tuple[tuple[int, int, str], ...] = ()
    """Where the arguments stand: start, end (characters) and role of each, in text order."""

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


Limits = Mapping[str, tuple[int, int | None]]
"""Roles of a skill with the least and the most spans that its tool takes."""
SPLIT_PENALTY = 3.0
"""Nats against a change of role between two tokens that no space separates ('3' and ':47')."""


@dataclass(frozen=True, slots=True)
class _Span:
    role: int
    start: int
    end: int
    """Last token."""


@dataclass(frozen=True, slots=True, eq=False)
class ReadingDecoder:
    """Turns a Reader's outputs into a Reading."""

    labels: tuple[str, ...]
    roles: tuple[str, ...]
    limits: Mapping[str, Limits]
    """Limits of each skill."""
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
        if name == NONE or not len(tokens):
            return Reading(NONE, {}, probability, 1.0)
        limits = self.limits[name]
        logits = outputs["tags"].copy()
        for index, role in enumerate(self.roles):
            if role not in limits:
                logits[:, 1 + 2 * index : 3 + 2 * index] = -1e4
        probabilities = softmax(logits)
        scores = np.log(probabilities + 1e-9)
        spans = self._within_limits(_spans(viterbi(scores, tokens)), scores, limits)
        tags = np.zeros(len(tokens), np.int64)
        arguments: dict[str, list[str]] = {}
        places: list[tuple[int, int, str]] = []
        for span in spans:
            start, end = tokens.starts[span.start], tokens.ends[span.end]
            places.append((start, end, self.roles[span.role]))
            arguments.setdefault(self.roles[span.role], []).append(tokens.text[start:end])
            tags[span.start] = 1 + 2 * span.role
            tags[span.start + 1 : span.end + 1] = 2 + 2 * span.role
        certainty = float(probabilities[np.arange(len(tokens)), tags].min())
        return Reading(
            name,
            {role: tuple(texts) for role, texts in arguments.items()},
            probability,
            certainty,
            tuple(places),
        )

    def _within_limits(
        self, spans: list[_Span], scores: NDArray[np.float32], limits: Limits
    ) -> list[_Span]:
        """Give a span of an over-full role to a role that still lacks one, where it fits best."""
        counts = {role: sum(self.roles[s.role] == role for s in spans) for role in limits}
        for role, (_, most) in limits.items():
            while most is not None and counts[role] > most:
                open_roles = [r for r, (_, top) in limits.items() if counts[r] == 0 and top == 1]
                moves = [
                    (_gain(scores, span, self.roles.index(other)), at, other)
                    for at, span in enumerate(spans)
                    if self.roles[span.role] == role
                    for other in open_roles
                ]
                if not moves:
                    break
                gain, at, other = max(moves)
                if gain < -4.0:  # nothing that the model holds possible
                    break
                spans[at] = _Span(self.roles.index(other), spans[at].start, spans[at].end)
                counts[role] -= 1
                counts[other] += 1
        return spans


def viterbi(scores: NDArray[np.float32], tokens: Tokens) -> list[int]:
    """Return the best tag sequence in which an inside tag follows its own role only.

    Args:
        scores: log-probabilities of the tags, shape (time, 1 + 2 · roles).
        tokens: for which tokens stand without a space between them.
    """
    time, size = scores.shape
    best = scores[0].copy()
    best[2::2] = -1e9
    back = np.zeros((time, size), np.int64)
    begin, inside = np.arange(1, size, 2), np.arange(2, size, 2)
    for at in range(1, time):
        glued = tokens.ends[at - 1] == tokens.starts[at]
        free = int(best.argmax())
        spread = best.copy()
        if glued:
            spread[1:] -= SPLIT_PENALTY
        source = int(spread.argmax())
        step = np.empty(size, scores.dtype)
        step[0], back[at, 0] = best[free], free
        step[begin], back[at, begin] = spread[source], source
        from_begin = best[begin] >= best[inside]
        back[at, inside] = np.where(from_begin, begin, inside)
        step[inside] = np.where(from_begin, best[begin], best[inside])
        best = step + scores[at]
    tags = [int(best.argmax())]
    for at in range(time - 1, 0, -1):
        tags.append(int(back[at, tags[-1]]))
    return tags[::-1]


def _spans(tags: Sequence[int]) -> list[_Span]:
    spans: list[_Span] = []
    for at, tag in enumerate(tags):
        if tag == 0:
            continue
        role, inside = divmod(tag - 1, 2)
        if inside:
            spans[-1] = _Span(role, spans[-1].start, at)
        else:
            spans.append(_Span(role, at, at))
    return spans


def _gain(scores: NDArray[np.float32], span: _Span, role: int) -> float:
    """Return what another role would change in a span's mean log-probability."""

    def mean(which: int) -> float:
        total = float(scores[span.start, 1 + 2 * which])
        total += float(scores[span.start + 1 : span.end + 1, 2 + 2 * which].sum())
        return total / (span.end - span.start + 1)

    return mean(role) - mean(span.role)


def random_tags(outputs: Outputs, rng: np.random.Generator) -> Outputs:
    """Replace the argument head's output by noise (the ablation `arguments`)."""
    tags = outputs["tags"]
    return {**outputs, "tags": rng.normal(0, 1, tags.shape).astype(np.float32)}
