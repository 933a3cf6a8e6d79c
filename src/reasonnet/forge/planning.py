"""Training samples and the loss of planners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from reasonnet.core.plan import Plan
from reasonnet.fleet.embedded.features import Tokens, tokenise
from reasonnet.fleet.embedded.lexicon import Lexicon
from reasonnet.fleet.embedded.segmentation import LINK_DIM, REF_TAGS, STEP_TAGS, segment
from reasonnet.forge.authored import Authored
from reasonnet.forge.compose import CELL, REF, Composer, Composite, Node, own_by
from reasonnet.forge.surface import Split, asking_frame, core, dress
from reasonnet.forge.wording import Family, Marked, fill

LINK_WEIGHT = 2.0
"""Most pairs of a reference and a step are plainly unrelated; the few others need the weight."""
_TAG = {name: index for index, name in enumerate(STEP_TAGS)}
_REF = {name: index for index, name in enumerate(REF_TAGS)}


@dataclass(frozen=True, slots=True, eq=False)
class PlanSample:
    """A tokenised text with its plan."""

    tokens: Tokens
    steps: NDArray[np.int64]
    refs: NDArray[np.int64]
    queries: NDArray[np.int64]
    """Tokens that may point: starts of references and of steps, shape (q,)."""
    keys: NDArray[np.int64]
    """First tokens of the steps in order of mention, shape (k,)."""
    links: NDArray[np.float32]
    """Shape (q, k): 1 where a query points at a step; -1 where it may not."""


def single_plan(rng: Random, family: Family, split: Split) -> Composite:
    """Draw a question that is one problem, with its frame as the only step."""
    form, template = core(rng, family, split)
    body, asked = asking_frame(rng, form, fill(template, family.sample(rng)), closed=True)
    return Composite(dress(rng, own_by(body, 0)), (Node(family, asked=asked),))


def draw_plan(
    rng: Random,
    composer: Composer,
    families: Sequence[Family],
    split: Split,
    authored: Authored | None = None,
    share: float = 0.5,
) -> Composite:
    """Draw a composite, or (one time in seven) a question that is one problem.

    Args:
        authored: composites in people's words.
        share: how many of the composites are drawn from those, where given.
    """
    if rng.random() < 0.14:
        return single_plan(rng, rng.choice(families), split)
    if authored is not None and rng.random() < share:
        return authored.draw(rng)
    return composer.draw(rng)


def encode(composite: Composite, lexicon: Lexicon) -> PlanSample | None:
    """Turn pieces into tags; None where the tags could not express the plan."""
    tokens = tokenise(composite.body.text, lexicon)
    owner, ref = _roles(composite.body, tokens)
    steps = np.zeros(len(tokens), np.int64)
    refs = np.zeros(len(tokens), np.int64)
    nodes = composite.nodes
    begins: dict[int, int] = {}
    for at, step in enumerate(owner):
        if step is not None:
            begins.setdefault(step, at)
    if len(begins) != len(nodes):
        return None
    around = {
        need: step
        for step, node in enumerate(nodes)
        for need in node.needs
        if begins[step] < begins[need]
    }
    stack: list[int] = []
    for at, step in enumerate(owner):
        if step is None:
            continue
        if begins[step] == at:
            parent = around.get(step)
            if parent is not None and (not stack or stack[-1] != parent):
                return None
            stack = [step] if parent is None else [*stack, step]
            begin = "Q" if nodes[step].asked else "B"
            steps[at] = _TAG[begin if parent is None else "N"]
        elif step in stack:
            pops = len(stack) - 1 - stack.index(step)
            if pops > 2:
                return None
            stack = stack[: len(stack) - pops]
            steps[at] = _TAG[("I", "R", "RR")[pops]]
        else:
            return None
    mention = sorted(begins, key=lambda step: begins[step])
    position = {step: index for index, step in enumerate(mention)}
    pointing: list[tuple[int, int, tuple[int, ...]]] = []
    previous = None
    for at, mark in enumerate(ref):
        if mark is not None and mark == previous:
            refs[at] = _REF["I"]
        elif mark is not None:
            whose, _, meant = mark.removeprefix(REF).split("#")[0].partition(">")
            refs[at] = _REF["J" if "," in meant else "B"]
            pointing.append((at, int(whose), tuple(int(t) for t in meant.split(","))))
        previous = mark
    for step, first in begins.items():
        implicit = nodes[step].implicit
        if ref[first] is None:
            pointing.append((first, step, () if implicit is None else (implicit,)))
    links = np.full((len(pointing), len(mention)), -1, np.float32)
    for row, (_, own, targets) in enumerate(pointing):
        for step, column in position.items():
            if step != own and begins[step] < begins[own]:
                links[row, column] = float(step in targets)
        if any(links[row, position[t]] != 1 for t in targets):
            return None
    pointed = {(own, t) for _, own, targets in pointing for t in targets}
    for step, node in enumerate(nodes):
        if any(around.get(n) != step and (step, n) not in pointed for n in node.needs):
            return None
    return PlanSample(
        tokens,
        steps,
        refs,
        np.array([at for at, _, _ in pointing], np.int64),
        np.array([begins[step] for step in mention], np.int64),
        links,
    )


def _roles(body: Marked, tokens: Tokens) -> tuple[list[int | None], list[str | None]]:
    """Return for each token the step that it belongs to, and its reference if any."""
    owner: list[int | None] = [None] * len(tokens)
    ref: list[str | None] = [None] * len(tokens)
    at = position = 0
    for index, (text, role) in enumerate(body.pieces):
        end = position + len(text)
        while at < len(tokens) and tokens.starts[at] < end:
            if role is not None and role.startswith(CELL):
                owner[at] = int(role.removeprefix(CELL))
            elif role is not None and role.startswith(REF):
                owner[at] = int(role.removeprefix(REF).partition(">")[0])
                ref[at] = f"{role}#{index}"
            at += 1
        position = end
    return owner, ref


def gold_plan(sample: PlanSample) -> Plan:
    """Decode the plan that a sample's own labels spell."""
    time = len(sample.tokens)
    steps = np.full((time, len(STEP_TAGS)), -9.0, np.float32)
    steps[np.arange(time), sample.steps] = 9
    refs = np.full((time, len(REF_TAGS)), -9.0, np.float32)
    refs[np.arange(time), sample.refs] = 9
    queries = np.zeros((time, LINK_DIM), np.float32)
    keys = np.zeros((time, LINK_DIM), np.float32)
    for axis, key in enumerate(sample.keys):
        keys[key, axis] = 30
    for row, query in enumerate(sample.queries):
        queries[query, : len(sample.keys)] = np.where(sample.links[row] == 1, 30, -30)
    outputs = {"steps": steps, "refs": refs, "queries": queries, "keys": keys}
    return segment(sample.tokens, outputs, "gold").plan


def plan_loss(outputs: tuple[Tensor, ...], batch: Sequence[PlanSample]) -> Tensor:
    """Cross-entropy of both tag sequences plus binary cross-entropy of the links."""
    steps, refs, queries, keys = outputs
    width = steps.shape[1]
    wanted_steps = torch.full((len(batch), width), -100)
    wanted_refs = torch.full((len(batch), width), -100)
    q = max(len(s.queries) for s in batch)
    k = max(len(s.keys) for s in batch)
    query_at = torch.zeros(len(batch), q, dtype=torch.long)
    key_at = torch.zeros(len(batch), k, dtype=torch.long)
    links = torch.full((len(batch), q, k), -1.0)
    for row, s in enumerate(batch):
        wanted_steps[row, : len(s.tokens)] = torch.from_numpy(s.steps)
        wanted_refs[row, : len(s.tokens)] = torch.from_numpy(s.refs)
        query_at[row, : len(s.queries)] = torch.from_numpy(s.queries)
        key_at[row, : len(s.keys)] = torch.from_numpy(s.keys)
        links[row, : len(s.queries), : len(s.keys)] = torch.from_numpy(s.links)
    rows = torch.arange(len(batch))[:, None]
    scores = queries[rows, query_at] @ keys[rows, key_at].transpose(1, 2)
    scores = scores / queries.shape[-1] ** 0.5
    known = links >= 0
    loss = functional.cross_entropy(steps.flatten(0, 1), wanted_steps.flatten())
    loss = loss + functional.cross_entropy(refs.flatten(0, 1), wanted_refs.flatten())
    if known.any():
        loss = loss + LINK_WEIGHT * functional.binary_cross_entropy_with_logits(
            scores[known], links[known]
        )
    return loss
