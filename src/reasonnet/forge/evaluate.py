"""Measure an exported specialist on held-out wordings, calibrate it, write its card."""

from __future__ import annotations

import hashlib
import json
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np
from torch import nn

from reasonnet.fleet.card import wilson
from reasonnet.fleet.embedded.calibration import Calibration
from reasonnet.fleet.embedded.features import Tokens, tokenise
from reasonnet.fleet.embedded.lexicon import load_lexicon
from reasonnet.fleet.embedded.reading import NONE, Reading, ReadingDecoder, softmax
from reasonnet.fleet.embedded.segmentation import segment
from reasonnet.fleet.embedded.session import Outputs, Session
from reasonnet.forge.authored import Authored
from reasonnet.forge.compose import Composer
from reasonnet.forge.domains import GYM_DOMAINS
from reasonnet.forge.limits import TooSlow, at_most
from reasonnet.forge.planning import PlanSample, draw_plan, encode, gold_plan
from reasonnet.forge.specs import Spec
from reasonnet.forge.surface import Example, Split, arguments_of
from reasonnet.forge.train import (
    analyser_examples,
    labels_of,
    reader_examples,
    roles_of,
    spec_families,
)

if TYPE_CHECKING:
    from reasonnet.tools.registry import Tool

EVALUATION_SEED = 500_000
"""Below the training seeds; held-out wordings only."""
SUITE = "held-out wordings"
PATIENCE = 2.0
"""Seconds that a tool gets to answer while a Reader's confidence is calibrated."""


def fit_platt(scores: Sequence[float], right: Sequence[bool]) -> Calibration:
    """Fit Platt scaling by Newton's method, with his smoothed targets."""
    clipped = np.clip(np.array(scores), 1e-6, 1 - 1e-6)
    x = np.stack([np.log(clipped / (1 - clipped)), np.ones(len(clipped))], 1)
    truth = np.array(right, float)
    positive, negative = truth.sum(), len(truth) - truth.sum()
    target = np.where(truth > 0, (positive + 1) / (positive + 2), 1 / (negative + 2))
    weights = np.array([1.0, 0.0])
    for _ in range(60):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        gradient = x.T @ (p - target) + 1e-3 * weights
        curvature = (x * (p * (1 - p))[:, None]).T @ x + 1e-3 * np.eye(2)
        weights = weights - np.clip(np.linalg.solve(curvature, gradient), -2, 2)
    return Calibration(float(max(weights[0], 0.05)), float(weights[1]))


def run_all(session: Session, tokens: Sequence[Tokens], size: int = 32) -> list[Outputs]:
    """Run a model on many texts, those of similar lengths together."""
    order = sorted(range(len(tokens)), key=lambda i: len(tokens[i]))
    found: dict[int, Outputs] = {}
    for start in range(0, len(order), size):
        part = order[start : start + size]
        found.update(zip(part, session.run([tokens[i] for i in part]), strict=True))
    return [found[i] for i in range(len(tokens))]


def measure(spec: Spec, path: Path, per_skill: int = 40) -> dict[str, Any]:
    """Evaluate an exported model; returns the measured part of its card."""
    if spec.kind == "planner":
        return _measure_planner(spec, path)
    if spec.kind == "analyser":
        return _measure_analyser(spec, path, per_skill)
    return _measure_reader(spec, path, per_skill)


def _measure_reader(spec: Spec, path: Path, per_skill: int) -> dict[str, Any]:
    from reasonnet.tools.registry import limits_of, tools

    lexicon = load_lexicon()
    split = Split("held-out", salt=spec.seed)
    examples = reader_examples(spec, split, per_skill, EVALUATION_SEED + spec.seed)
    tokens = [tokenise(e.text, lexicon, spec.max_tokens) for e in examples]
    session = Session(path, lexicon)
    known = tools()
    labels = labels_of(spec)
    decoder = ReadingDecoder(
        labels,
        roles_of(spec),
        {s: limits_of(known[s]) for s in labels if s != NONE},
        spec.declines,
    )
    skills: dict[str, list[int]] = {label: [0, 0] for label in labels}
    scores: list[float] = []
    right: list[bool] = []
    for example, tokenised, outputs in zip(examples, tokens, run_all(session, tokens), strict=True):
        reading = decoder.decode(tokenised, outputs)
        good = reading.skill == example.label
        taken = None
        if reading.skill != NONE:
            taken = parsed(known[reading.skill], reading.arguments)
        if good and example.label != NONE:
            meant = arguments_of(example.text, example.spans)
            gold = parsed(known[example.label], meant)
            # a text that is cut holds less than the tool needs: then the words must be the same
            good = reading.arguments == meant or (gold is not None and taken == gold)
        skills[example.label][0] += good
        skills[example.label][1] += 1
        if taken is not None and _answers(spec, reading):
            # confidence is asked for only where the tool has an answer
            scores.append(reading.score)
            right.append(good)
    foreign = {"declines": _skills({NONE: skills[NONE]})[NONE]} if spec.declines else {}
    return {
        "skills": _skills({s: v for s, v in skills.items() if s != NONE}),
        **foreign,
        "calibration": _platt(scores, right),
        **_latency(session, tokens),
    }


def parsed(tool: Tool, arguments: Mapping[str, Sequence[str]]) -> Mapping[str, Any] | None:
    """Return the values that a tool makes of marked texts; None where it rejects one."""
    from reasonnet.tools.errors import ToolError

    try:
        return {
            name: parameter.parse(name, arguments.get(name, ()))
            for name, parameter in tool.parameters.items()
        }
    except ToolError:
        return None


def _answers(spec: Spec, reading: Reading) -> bool:
    """Tell whether the tool answers, for puzzles: a wrong reading of one mostly has no answer."""
    from reasonnet.tools.errors import ToolError
    from reasonnet.tools.registry import call

    if not set(spec.domains) <= set(GYM_DOMAINS):
        return True
    try:
        with at_most(PATIENCE):
            call(reading.skill, reading.arguments)
    except TooSlow:
        return True
    except (ToolError, ArithmeticError, ValueError, RecursionError, TypeError, LookupError):
        return False
    return True


def _measure_analyser(spec: Spec, path: Path, per_skill: int) -> dict[str, Any]:
    lexicon = load_lexicon()
    split = Split("held-out", salt=spec.seed)
    examples: list[Example] = analyser_examples(spec, split, per_skill, EVALUATION_SEED)
    tokens = [tokenise(e.text, lexicon, spec.max_tokens) for e in examples]
    keep = [i for i, t in enumerate(tokens) if len(t)]
    session = Session(path, lexicon)
    labels = labels_of(spec)
    skills: dict[str, list[int]] = {}
    scores, right = [], []
    outputs = run_all(session, [tokens[i] for i in keep])
    for index, output in zip(keep, outputs, strict=True):
        p = softmax(output["labels"])
        label = examples[index].label
        good = labels[int(p.argmax())] == label
        counted = skills.setdefault(label, [0, 0])
        counted[0] += good
        counted[1] += 1
        scores.append(float(p.max()))
        right.append(good)
    return {
        "skills": _skills(skills),
        "calibration": _platt(scores, right),
        **_latency(session, [tokens[i] for i in keep]),
    }


def _measure_planner(spec: Spec, path: Path, count: int = 2000) -> dict[str, Any]:
    lexicon = load_lexicon()
    split = Split("held-out", salt=spec.seed)
    own = spec_families(spec)
    composer = Composer(own, split)
    rng = Random(EVALUATION_SEED)
    wanted: list[PlanSample] = []
    while len(wanted) < count:
        sample = encode(draw_plan(rng, composer, own, split), lexicon)
        if sample is not None:
            wanted.append(sample)
    drawn = len(wanted)
    for composite in Authored(own, split).exactly():
        sample = encode(composite, lexicon)
        if sample is not None:
            wanted.append(sample)
    session = Session(path, lexicon)
    tokens = [s.tokens for s in wanted]
    counts: dict[str, list[int]] = {}
    scores, right = [], []
    for index, (sample, outputs) in enumerate(zip(wanted, run_all(session, tokens), strict=True)):
        good = _plan_right(sample, outputs)
        several = len(sample.keys) > 1
        kind = "plan/several" if several else "plan/single"
        counted = counts.setdefault(kind if index < drawn else "plan/authored", [0, 0])
        counted[0] += good
        counted[1] += 1
        scores.append(segment_confidence(sample.tokens, outputs))
        right.append(good)
    return {
        "skills": _skills(counts),
        "calibration": _platt(scores, right),
        **_latency(session, tokens),
    }


def _plan_right(sample: PlanSample, outputs: Outputs) -> bool:
    """The same steps, needs and wanted answers; words at a step's edge may differ."""
    from reasonnet.core.errors import PlanError
    from reasonnet.core.plan import same

    try:
        return same(segment(sample.tokens, outputs, "planner").plan, gold_plan(sample))
    except PlanError:
        return False


def segment_confidence(tokens: Tokens, outputs: Outputs) -> float:
    """Return a planner's raw confidence; 0 where it finds no plan."""
    from reasonnet.core.errors import PlanError

    try:
        return segment(tokens, outputs, "planner").confidence
    except PlanError:
        return 0.0


def _skills(counts: dict[str, list[int]]) -> dict[str, Any]:
    return {
        skill: {
            "right": right,
            "n": n,
            "suite": SUITE,
            "accuracy": round(right / max(n, 1), 4),
            "interval": [round(x, 4) for x in wilson(right, n)],
        }
        for skill, (right, n) in counts.items()
    }


def _platt(scores: Sequence[float], right: Sequence[bool]) -> list[float]:
    fitted = fit_platt(scores, right)
    return [round(fitted.slope, 4), round(fitted.offset, 4)]


def _latency(session: Session, tokens: Sequence[Tokens]) -> dict[str, float]:
    times = []
    for one in list(tokens)[:200]:
        started = time.perf_counter()
        session.run([one])
        times.append(time.perf_counter() - started)
    times.sort()
    return {
        "seconds": round(statistics.median(times), 6),
        "seconds_p95": round(times[int(len(times) * 0.95)], 6),
    }


def flops_per_token(model: nn.Module) -> float:
    """Multiply-adds counted twice of every matrix that is applied to each token."""
    return float(
        sum(
            2 * p.numel()
            for name, p in model.named_parameters()
            if p.ndim > 1 and not any(t in name for t in ("word", "prefix", "suffix", "shape"))
        )
    )


def write_card(
    spec: Spec,
    model: nn.Module,
    weights: Path,
    measured: dict[str, Any],
    gap: float,
    examples: int,
    *,
    further: int = 0,
) -> Path:
    """Write the card beside the weights; returns its path.

    `further` is how many rounds it had beyond its recipe.
    """
    command = f"reasonnet forge train {spec.name}"
    card = {
        "name": spec.name,
        "role": spec.kind,
        "labels": list(labels_of(spec)) if spec.kind != "planner" else [],
        "roles": list(roles_of(spec)) if spec.kind == "reader" else [],
        "declines_foreign": spec.declines,
        "max_tokens": spec.max_tokens,
        **({"further_rounds": further} if further else {}),
        "parameters": sum(p.numel() for p in model.parameters()),
        "flops_per_token": flops_per_token(model),
        **measured,
        "export_gap": round(gap, 6),
        "provenance": {
            "data": f"{examples} texts drawn from {', '.join(spec.domains)} "
            f"(reasonnet.forge.domains), training seeds from 1000000, one wording in 8 held out",
            "command": f"{command}; {further} times {command} --more" if further else command,
            "commit": commit(),
            "sha256": hashlib.sha256(weights.read_bytes()).hexdigest(),
        },
    }
    path = weights.with_name(f"{spec.name}.card.json")
    path.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def update_card(spec: Spec, folder: Path, measured: dict[str, Any]) -> None:
    """Write what a fresh measurement of shipped weights came to into their card."""
    path = folder / f"{spec.name}.card.json"
    card: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    card.pop("declines", None)
    card.update(measured, declines_foreign=spec.declines, max_tokens=spec.max_tokens)
    path.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def commit() -> str:
    """Return the short hash of the commit, empty outside a checkout."""
    try:
        found = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return found.stdout.strip()
