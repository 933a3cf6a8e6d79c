"""From a planner's tags to a plan: which words are a step, and which step a reference means.

Step tags: O outside; B begins a step; Q begins one that is a direct question (its answer is wanted
even where a later step uses it); I goes on with it; N begins a step inside the current one
('the gcd of 84 and [the product of 3 and 4]'); R returns to the enclosing step, RR to the one
around that. Reference tags: O; B begins one that means one step, J one that means several ('both
results'); I goes on with it. Links: a reference's first token, or the first token of a step that
goes on from an earlier answer without saying so, points at first tokens of steps.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from reasonnet.core.errors import PlanError
from reasonnet.core.plan import Plan, Ref, Segment, Step, Text, same
from reasonnet.fleet.embedded.features import Tokens
from reasonnet.fleet.embedded.reading import softmax
from reasonnet.fleet.embedded.session import Outputs

STEP_TAGS = ("O", "B", "I", "N", "R", "RR", "Q")
REF_TAGS = ("O", "B", "I", "J")
LINK_DIM = 32
_O, _B, _I, _N, _R, _RR, _Q = range(7)
_ONE, _INSIDE, _SEVERAL = 1, 2, 3
IMPLICIT = ": "
"""Between an answer and the step that goes on from it without saying so: `350: divide by 7`."""
MAX_STEPS = 26
SURE, UNLIKELY = 0.985, 0.01
"""Tags surer than this have no alternative; alternatives less likely than that are none."""
OPTIONS = 14
COMBINATIONS = 96
"""How many tags may be flipped, and in how many ways."""


@dataclass(slots=True)
class _Draft:
    begin: int
    content: list[int | _Draft] = field(default_factory=list)
    ancestors: tuple[int, ...] = ()
    """Begins of the steps that this one stands in."""
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Segmented:
    """A plan with the planner's confidence in it."""

    plan: Plan
    confidence: float
    """Smallest probability of a decision that the plan rests on."""


def segment(tokens: Tokens, outputs: Outputs, planner: str) -> Segmented:
    """Decode a planner's outputs.

    Raises:
        PlanError: the tags hold no step, or more than MAX_STEPS.
    """
    step_p, ref_p = softmax(outputs["steps"]), softmax(outputs["refs"])
    links = [(outputs["queries"], outputs["keys"], 1.0)]
    plan, certainty = _decode(tokens, step_p.argmax(-1), ref_p.argmax(-1), links, planner)
    certain = min(float(step_p.max(-1).min()), float(ref_p.max(-1).min()), certainty)
    return Segmented(plan, certain)


def candidates(
    tokens: Tokens,
    outputs: Sequence[Outputs],
    planner: str,
    limit: int = 8,
    weights: Sequence[float] | None = None,
) -> list[Segmented]:
    """Decode the likeliest plans of several planners together.

    The planners' probabilities are averaged; the OPTIONS least certain tags are flipped in the
    COMBINATIONS likeliest ways, and ways that come to the same plan are added up.

    Args:
        outputs: of each planner on the same tokens.
        limit: how many plans are returned at most.
        weights: what each planner's word weighs; the same where not given.

    Returns:
        Different plans, the likeliest first; `confidence` is the share of the probability of all
        decoded ways. Empty where no way holds a step.
    """
    step_p = np.average([softmax(o["steps"]) for o in outputs], axis=0, weights=weights)
    ref_p = np.average([softmax(o["refs"]) for o in outputs], axis=0, weights=weights)
    weights = weights or [1.0] * len(outputs)
    links = [(o["queries"], o["keys"], w) for o, w in zip(outputs, weights, strict=True)]
    found: list[tuple[Plan, float]] = []
    for flips, cost in _ways(step_p, ref_p):
        steps, refs = step_p.argmax(-1), ref_p.argmax(-1)
        for kind, at, tag in flips:
            (refs if kind else steps)[at] = tag
        try:
            plan, certainty = _decode(tokens, steps, refs, links, planner)
        except PlanError:
            continue
        mass = math.exp(-cost) * certainty
        for index, (other, known) in enumerate(found):
            if same(plan, other):
                found[index] = (other, known + mass)
                break
        else:
            found.append((plan, mass))
    total = sum(mass for _, mass in found)
    found.sort(key=lambda pair: -pair[1])
    return [Segmented(plan, mass / total) for plan, mass in found[:limit]]


_Flip = tuple[bool, int, int]
"""Whether a reference tag is flipped (or a step tag), the token, its other tag."""


def _ways(
    step_p: NDArray[np.float32], ref_p: NDArray[np.float32]
) -> Iterator[tuple[tuple[_Flip, ...], float]]:
    """Yield the likeliest ways to flip uncertain tags with their costs in nats, cheapest first."""
    options: list[tuple[float, _Flip]] = []
    for kind, p in ((False, step_p), (True, ref_p)):
        best = p.max(-1)
        for at in np.flatnonzero(best < SURE).tolist():
            for tag in np.argsort(-p[at])[1:3].tolist():
                if p[at, tag] > UNLIKELY:
                    cost = math.log(float(best[at]) / float(p[at, tag]))
                    options.append((cost, (kind, at, tag)))
    options.sort()
    del options[OPTIONS:]
    yield (), 0.0
    heap: list[tuple[float, tuple[int, ...]]] = [(options[0][0], (0,))] if options else []
    for _ in range(COMBINATIONS):
        if not heap:
            return
        cost, chosen = heapq.heappop(heap)
        flips = tuple(options[index][1] for index in chosen)
        if len({(kind, at) for kind, at, _ in flips}) == len(flips):
            yield flips, cost
        last = chosen[-1] + 1
        if last < len(options):
            more = options[last][0]
            heapq.heappush(heap, (cost + more, (*chosen, last)))
            swapped = cost - options[last - 1][0] + more
            heapq.heappush(heap, (swapped, (*chosen[:-1], last)))


_LinkVectors = Sequence[tuple[NDArray[np.float32], NDArray[np.float32], float]]
"""Queries, keys and weight of each planner."""


def _decode(
    tokens: Tokens,
    tags: NDArray[np.int64],
    refs: NDArray[np.int64],
    vectors: _LinkVectors,
    planner: str,
) -> tuple[Plan, float]:
    """Return the plan that tags spell, and the least probability of its links.

    Raises:
        PlanError: the tags hold no step, or more than MAX_STEPS.
    """
    drafts = _drafts(tags)
    if not drafts:
        raise PlanError("the planner found no step")
    if len(drafts) > MAX_STEPS:
        raise PlanError(f"more than {MAX_STEPS} steps")
    links = _Links(drafts, vectors)
    stray = [d for d in drafts if _lone_word(d, tokens) and links.implicit(d) is None]
    if stray and len(stray) < len(drafts):
        drafts = [d for d in drafts if d not in stray]
        links = _Links(drafts, vectors)
    steps = tuple(_step(draft, tokens, refs, links) for draft in drafts)
    needed = {need for step in steps for need in step.needs}
    wanted = tuple(
        step.id
        for step, draft in zip(steps, drafts, strict=True)
        if step.id not in needed or draft.asked
    )
    return Plan(steps, planner=planner, outputs=wanted), links.certainty


def _drafts(tags: NDArray[np.int64]) -> list[_Draft]:
    drafts: list[_Draft] = []
    stack: list[_Draft] = []
    for at, tag in enumerate(tags.tolist()):
        if tag == _O:
            continue
        if tag == _N and stack:
            inner = _Draft(at, [at], tuple(d.begin for d in stack))
            stack[-1].content.append(inner)
            stack.append(inner)
            drafts.append(inner)
        elif tag in (_B, _Q, _N) or not stack:
            stack = [_Draft(at, [at], asked=tag == _Q)]
            drafts.append(stack[0])
        else:
            pops = {_I: 0, _R: 1, _RR: 2}[tag]
            stack = stack[: max(1, len(stack) - pops)]
            stack[-1].content.append(at)
    return drafts


def _lone_word(draft: _Draft, tokens: Tokens) -> bool:
    """Tell a lone word: a connective ('Then') that was taken for a step, unless it goes on from an
    earlier answer ('double')."""
    if draft.ancestors or any(isinstance(item, _Draft) for item in draft.content):
        return False
    words = [tokens.text[tokens.starts[t] : tokens.ends[t]] for t in draft.content]  # type: ignore[index]
    spoken = [word for word in words if word[0].isalnum()]
    return len(spoken) < 2 and not any(word[0].isdigit() for word in spoken)


class _Links:
    """Scores between references and the steps that they may mean."""

    def __init__(self, drafts: list[_Draft], vectors: _LinkVectors) -> None:
        self._drafts = drafts
        self._names = {d.begin: chr(ord("a") + i) for i, d in enumerate(drafts)}
        self._vectors = vectors
        self.certainty = 1.0

    def name(self, draft: _Draft) -> str:
        return self._names[draft.begin]

    def implicit(self, draft: _Draft) -> str | None:
        """Return the step that `draft` goes on from without saying so."""
        earlier = [d for d in self._drafts if d.begin < draft.begin and not draft.ancestors]
        scored = self._score(draft.begin, earlier)
        if not scored:
            return None
        best = max(scored, key=lambda pair: pair[1])
        self._note(best[1])
        return self.name(best[0]) if best[1] > 0.5 else None

    def meant(self, draft: _Draft, token: int, *, several: bool) -> list[str]:
        """Return the step, or the `several` steps, that the reference at `token` means."""
        earlier = [
            d for d in self._drafts if d.begin < draft.begin and d.begin not in draft.ancestors
        ]
        scored = self._score(token, earlier)
        if not scored:
            return []
        best = max(scored, key=lambda pair: pair[1])
        if not several:
            self._note(best[1])
            return [self.name(best[0])]
        for _, probability in scored:
            self._note(probability)
        return [self.name(d) for d, p in scored if p > 0.5 or d is best[0]]

    def _score(self, token: int, drafts: list[_Draft]) -> list[tuple[_Draft, float]]:
        scored: list[tuple[_Draft, float]] = []
        for draft in drafts:
            chances = [
                weight / (1 + math.exp(-float(q[token] @ k[draft.begin]) / q.shape[-1] ** 0.5))
                for q, k, weight in self._vectors
            ]
            scored.append((draft, sum(chances) / sum(w for *_, w in self._vectors)))
        return scored

    def _note(self, probability: float) -> None:
        self.certainty = min(self.certainty, max(probability, 1 - probability))


def _step(draft: _Draft, tokens: Tokens, refs: NDArray[np.int64], links: _Links) -> Step:
    pieces: list[Segment] = []
    last = None
    content = draft.content
    at = 0
    while at < len(content):
        item = content[at]
        if isinstance(item, _Draft):
            _append(pieces, " " if last is not None else "")
            pieces.append(Ref(links.name(item), _said(item, tokens)))
            last = _end(item)
            at += 1
            continue
        _append(pieces, _gap(tokens, last, item))
        several = bool(refs[item] == _SEVERAL)
        if refs[item] in (_ONE, _SEVERAL) and (meant := links.meant(draft, item, several=several)):
            end = at
            while end + 1 < len(content) and content[end + 1] == content[end] + 1:  # type: ignore[operator]
                following = content[end + 1]
                if isinstance(following, _Draft) or refs[following] != _INSIDE:
                    break
                end += 1
            stop = content[end]
            assert isinstance(stop, int)
            said = tokens.text[tokens.starts[item] : tokens.ends[stop]]
            for index, name in enumerate(meant):
                if index:
                    _append(pieces, " and " if index == len(meant) - 1 else ", ")
                pieces.append(Ref(name, said))
            last, at = stop, end + 1
            continue
        _append(pieces, tokens.text[tokens.starts[item] : tokens.ends[item]])
        last = item
        at += 1
    pieces = _trim(pieces)
    if not any(isinstance(p, Ref) for p in pieces) and (before := links.implicit(draft)):
        pieces = [Ref(before), Text(IMPLICIT), *pieces]
    return Step(links.name(draft), tuple(pieces))


def _end(draft: _Draft) -> int:
    item = draft.content[-1]
    return _end(item) if isinstance(item, _Draft) else item


def _said(draft: _Draft, tokens: Tokens) -> str:
    return tokens.text[tokens.starts[draft.begin] : tokens.ends[_end(draft)]]


def _gap(tokens: Tokens, last: int | None, item: int) -> str:
    """Return what stands between two tokens; a word space where others were left out."""
    if last is None:
        return ""
    if item == last + 1:
        return tokens.text[tokens.ends[last] : tokens.starts[item]]
    return " "


def _append(pieces: list[Segment], text: str) -> None:
    if not text:
        return
    if pieces and isinstance(pieces[-1], Text):
        pieces[-1] = Text(pieces[-1].text + text)
    else:
        pieces.append(Text(text))


def _trim(pieces: list[Segment]) -> list[Segment]:
    if pieces and isinstance(pieces[0], Text):
        pieces[0] = Text(pieces[0].text.lstrip(" ,;:.\n"))
    if pieces and isinstance(pieces[-1], Text):
        pieces[-1] = Text(pieces[-1].text.rstrip(" ,;:\n"))
    return [p for p in pieces if isinstance(p, Ref) or p.text]
