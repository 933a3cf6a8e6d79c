"""Train one specialist: data, loop, evaluation on held-out wordings, export, card.

The loop reads top to bottom and resumes at any step: data, order and dropout follow from the
seed and the step, and the state is written every SAVE_EVERY seconds.

    reasonnet forge train gcd-reader
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from reasonnet.fleet.embedded.features import Tokens, pad
from reasonnet.fleet.embedded.lexicon import Lexicon, load_lexicon
from reasonnet.fleet.embedded.reading import NONE, tag_names
from reasonnet.fleet.embedded.segmentation import LINK_DIM, REF_TAGS, STEP_TAGS
from reasonnet.fleet.embedded.wordpieces import Wordpieces, load_wordpieces
from reasonnet.forge.authored import Authored
from reasonnet.forge.authored.steps import AuthoredSteps
from reasonnet.forge.compose import Composer
from reasonnet.forge.data import FIRST_SEED, Sample, draw, draw_none, mixture, samples
from reasonnet.forge.deep import DeepConfig, DeepEncoder, start
from reasonnet.forge.domains import ALL_DOMAINS, DOMAINS, families
from reasonnet.forge.model import Classifier, PlannerModel, ReaderModel
from reasonnet.forge.planning import PlanSample, draw_plan, encode, plan_loss
from reasonnet.forge.specs import Spec
from reasonnet.forge.surface import Example, Split
from reasonnet.forge.wording import Family

SAVE_EVERY = 30.0
"""Seconds between two saved states."""
SEVERAL = "several"
Progress = Callable[[int, int, float], None]
"""Called with step, steps, loss."""


def labels_of(spec: Spec) -> tuple[str, ...]:
    """Return the labels of a Reader or of the analyser."""
    skills = tuple(family.skill for family in spec_families(spec))
    return (*skills, NONE, SEVERAL) if spec.kind == "analyser" else (*skills, NONE)


def roles_of(spec: Spec) -> tuple[str, ...]:
    """Return the roles of a Reader, sorted."""
    from reasonnet.tools.registry import tools

    known = tools()
    return tuple(sorted({r for f in spec_families(spec) for r in known[f.skill].parameters}))


def spec_families(spec: Spec) -> tuple[Family, ...]:
    """Return the families of a spec's domains."""
    return tuple(family for domain in spec.domains for family in families(domain))


def build(spec: Spec, *, pretrained: bool = True) -> nn.Module:
    """Make the untrained model of a spec, seeded.

    Args:
        pretrained: give a deep encoder the weights that it starts from.

    Raises:
        InputError: the package with those weights is not installed.
    """
    torch.manual_seed(spec.seed)
    model: nn.Module
    if spec.kind == "analyser":
        model = Classifier(spec.encoder, len(labels_of(spec)))
    elif spec.kind == "planner":
        model = PlannerModel(spec.encoder, len(STEP_TAGS), len(REF_TAGS), LINK_DIM)
    else:
        model = ReaderModel(spec.encoder, len(labels_of(spec)), len(tag_names(roles_of(spec))))
    if pretrained and isinstance(model.encoder, DeepEncoder):
        start(model.encoder)
    return model


def optimiser_of(spec: Spec, model: nn.Module) -> torch.optim.Optimizer:
    """Return AdamW: no decay on vectors, a lower learning rate for what is pretrained.

    Each group's `scale` says by how much its learning rate differs from the schedule's.
    """
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    for name, parameter in model.named_parameters():
        deep = isinstance(spec.encoder, DeepConfig) and name.startswith("encoder.")
        scale = spec.encoder.rate if isinstance(spec.encoder, DeepConfig) and deep else 1.0
        key = (0.05 if parameter.ndim > 1 else 0.0, scale)
        groups.setdefault(key, []).append(parameter)
    return torch.optim.AdamW(
        [
            {"params": parameters, "weight_decay": decay, "scale": scale}
            for (decay, scale), parameters in groups.items()
        ],
        lr=spec.learning_rate,
        betas=(0.9, 0.98),
    )


def drawer(spec: Spec, split: Split) -> Callable[[Random, Family], Example]:
    """Return what draws a question of a family; in training some are steps of people's own."""
    steps = AuthoredSteps(split) if split.part == "train" else None

    def one(rng: Random, family: Family) -> Example:
        if steps is not None and rng.random() < spec.authored_steps:
            found = steps.draw(rng, family.skill)
            if found is not None:
                return found
        return draw(rng, family, split, spec.imported)

    return one


def reader_examples(spec: Spec, split: Split, per_skill: int, seed: int) -> list[Example]:
    """Draw a Reader's examples: its own skills, other domains' and out-of-scope texts."""
    own = spec_families(spec)
    other = [f for d in ALL_DOMAINS if d not in spec.domains for f in families(d)]
    rng = Random(seed)
    one = drawer(spec, split)
    drawn = [one(rng, family) for family in own for _ in range(per_skill)]
    # Who reads whatever the analyser sends it needs few texts to tell that it is not sure.
    negatives = max(per_skill, len(drawn) // 5) if spec.declines else per_skill // 4
    # To a Reader of puzzles that declines, several everyday problems at once are foreign, too.
    composer = None
    if spec.declines and not set(DOMAINS) & set(spec.domains):
        composer = Composer([f for d in DOMAINS for f in families(d)], split)
    for _ in range(negatives if other else len(drawn) // 12):
        if composer is not None and rng.random() < 0.2:
            drawn.append(Example(composer.draw(rng).body.text, NONE))
        elif other and rng.random() < 0.6:
            foreign = draw(rng, rng.choice(other), split)
            drawn.append(Example(foreign.text, NONE))
        else:
            drawn.append(draw_none(rng))
    rng.shuffle(drawn)
    return drawn


def analyser_examples(spec: Spec, split: Split, per_skill: int, seed: int) -> list[Example]:
    """Draw single questions, composites (`several`) and out-of-scope texts."""
    own = spec_families(spec)
    composer = Composer([f for d in DOMAINS for f in families(d)], split)
    count = per_skill * len(own)
    one = drawer(spec, split)
    draws: list[tuple[float, Callable[[Random], Example]]] = [
        (0.66, lambda rng: one(rng, rng.choice(own))),
        (0.17, lambda rng: Example(composer.draw(rng).body.text, SEVERAL)),
        (0.17, draw_none),
    ]
    return mixture(seed, count, draws)


def reader_loss(outputs: tuple[Tensor, ...], batch: Sequence[Sample]) -> Tensor:
    """Cross-entropy of the operation plus that of the tags (none on declined texts)."""
    labels = torch.tensor([s.label for s in batch])
    loss = functional.cross_entropy(outputs[0], labels, label_smoothing=0.02)
    if len(outputs) > 1:
        width = outputs[1].shape[1]
        tags = torch.full((len(batch), width), -100)
        for row, s in enumerate(batch):
            tags[row, : len(s.tokens)] = torch.from_numpy(s.tags)
        if (tags >= 0).any():
            loss = loss + 3 * functional.cross_entropy(outputs[1].flatten(0, 1), tags.flatten())
    return loss


def batches(lengths: Sequence[int], batch_tokens: int, rng: Random) -> list[list[int]]:
    """Group indices of similar lengths, at most `batch_tokens` padded tokens a batch."""
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + rng.random() * 6)
    groups: list[list[int]] = []
    current: list[int] = []
    for index in order:
        if current and lengths[index] * (len(current) + 1) > batch_tokens:
            groups.append(current)
            current = []
        current.append(index)
    if current:
        groups.append(current)
    rng.shuffle(groups)
    return groups


def tensors(
    batch: Sequence[Tokens],
    lexicon: Lexicon | Wordpieces,
    noise: torch.Generator | None,
    hide_words: float = 0.0,
    blur: float = 0.0,
) -> tuple[Tensor, Tensor, Tensor]:
    """Return ids, lexicon vectors and mask of a batch, with word dropout if `noise` is given.

    Dropping the hashed features of a word makes the model lean on the lexicon, as it must for
    words it never saw; dropping the lexicon's makes it lean on spelling.
    """
    raw_ids, raw_mask = pad(batch)
    vectors = torch.from_numpy(
        lexicon.vectors(batch)
        if isinstance(lexicon, Wordpieces)
        else lexicon.vectors(raw_ids[:, 0])
    )
    ids, mask = torch.from_numpy(raw_ids), torch.from_numpy(raw_mask)
    if noise is not None:
        chance = torch.rand(ids[:, 0].shape, generator=noise)
        known = (vectors != 0).any(-1)
        hidden = (chance < hide_words) & known
        for row in (1, 2, 3):
            ids[:, row].masked_fill_(hidden, 0)
        shift = torch.randn(vectors.shape, generator=noise) * blur
        vectors = (vectors + shift * known[..., None]) * (chance < 0.97)[..., None]
    return ids, vectors, mask


class Trainer:
    """One run; `state` (a path) makes it resumable. It begins with `model`, if one is given."""

    def __init__(
        self,
        spec: Spec,
        data: Sequence[Any],
        loss: Callable[..., Tensor],
        state: Path,
        model: nn.Module | None = None,
    ) -> None:
        self.spec, self.data, self.loss, self.state = spec, data, loss, state
        deep = isinstance(spec.encoder, DeepConfig)
        self.lexicon = load_wordpieces() if deep else load_lexicon()
        self.model = build(spec) if model is None else model
        lengths = [len(s.tokens) for s in data]
        self.plan = self._schedule(lengths)
        self.optimiser = optimiser_of(spec, self.model)
        self.step = 0

    def _schedule(self, lengths: list[int]) -> list[list[int]]:
        rng = Random(self.spec.seed)
        order: list[list[int]] = []
        whole, part = divmod(self.spec.epochs, 1)
        for _ in range(int(whole)):
            order += batches(lengths, self.spec.batch_tokens, rng)
        if part:
            more = batches(lengths, self.spec.batch_tokens, rng)
            order += more[: int(len(more) * part)]
        return order

    def run(self, progress: Progress, deadline: float = math.inf) -> bool:
        """Train to the end (True) or to the deadline in `time.monotonic` seconds (False)."""
        self._load()
        total = len(self.plan)
        saved = time.monotonic()
        running = 0.0
        while self.step < total:
            torch.manual_seed(self.spec.seed * 1_000_003 + self.step)
            noise = torch.Generator().manual_seed(self.spec.seed * 7_000_003 + self.step)
            batch = [self.data[i] for i in self.plan[self.step]]
            self.model.train()
            texts = [s.tokens for s in batch]
            hide, blur = self.spec.hide_words, self.spec.blur
            outputs = self.model(*tensors(texts, self.lexicon, noise, hide, blur))
            loss = self.loss(outputs, batch)
            warm = min(1.0, (self.step + 1) / 100)
            for group in self.optimiser.param_groups:
                falling = max(0.02, 1 - self.step / total)
                group["lr"] = self.spec.learning_rate * group["scale"] * warm * falling
            self.optimiser.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
            self.optimiser.step()
            self.step += 1
            now = float(loss.detach())
            running = 0.98 * running + 0.02 * now if self.step > 1 else now
            if self.step % 20 == 0 or self.step == total:
                progress(self.step, total, running)
            if time.monotonic() - saved > SAVE_EVERY:
                self.save()
                saved = time.monotonic()
            if time.monotonic() > deadline:
                self.save()
                return False
        self.save()
        return True

    def save(self) -> None:
        """Write the state; a crash while writing leaves the last one."""
        self.state.parent.mkdir(parents=True, exist_ok=True)
        part = self.state.with_suffix(".part")
        torch.save(
            {
                "spec": repr(self.spec),
                "step": self.step,
                "model": self.model.state_dict(),
                "optimiser": self.optimiser.state_dict(),
            },
            part,
        )
        part.replace(self.state)

    def _load(self) -> None:
        if not self.state.exists():
            return
        saved = torch.load(self.state, weights_only=True)
        if saved["spec"] != repr(self.spec):
            return  # another recipe: start anew
        self.model.load_state_dict(saved["model"])
        self.optimiser.load_state_dict(saved["optimiser"])
        self.step = int(saved["step"])


def training_data(spec: Spec, lexicon: Lexicon) -> Sequence[Sample | PlanSample]:
    """Draw a spec's training data (wordings of the training split only)."""
    split = Split("train", salt=spec.seed % 1000)
    seed = FIRST_SEED + spec.seed * 100_000
    if spec.kind == "planner":
        own = spec_families(spec)
        composer = Composer(own, split)
        authored = Authored(own, split)
        rng = Random(seed)
        found: list[PlanSample] = []
        while len(found) < spec.examples:
            sample = encode(draw_plan(rng, composer, own, split, authored, spec.authored), lexicon)
            if sample is not None:
                found.append(sample)
        return found
    if spec.kind == "analyser":
        drawn = analyser_examples(spec, split, spec.examples_per_skill, seed)
        return samples(drawn, lexicon, labels_of(spec), {}, spec.training_tokens)
    tag_index = {name: index for index, name in enumerate(tag_names(roles_of(spec)))}
    drawn = reader_examples(spec, split, spec.examples_per_skill, seed)
    return samples(drawn, lexicon, labels_of(spec), tag_index, spec.training_tokens)


def loss_of(spec: Spec) -> Callable[..., Tensor]:
    """Return the loss function of a spec's kind."""
    return plan_loss if spec.kind == "planner" else reader_loss
