"""The forge: labels by construction, plans that decode to themselves, a resumable trainer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from reasonnet.fleet.embedded.lexicon import load_lexicon
from reasonnet.forge import near_miss, out_of_scope
from reasonnet.forge.compose import Composer
from reasonnet.forge.data import FIRST_SEED, draw
from reasonnet.forge.domains import ALL_DOMAINS, DOMAINS, families
from reasonnet.forge.surface import Split, arguments_of
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import call, tools

EVERY = [family for domain in ALL_DOMAINS for family in families(domain)]


def test_training_seeds_start_at_a_million() -> None:
    assert FIRST_SEED == 1_000_000


def test_every_skill_has_a_tool_and_every_tool_a_family() -> None:
    assert {family.skill for family in EVERY} == set(tools())


def test_the_labels_of_a_drawn_question_are_a_call_that_its_tool_answers() -> None:
    rng = Random(7)
    failed: dict[str, str] = {}
    for family in EVERY:
        if tools()[family.skill].cost == "heavy":
            continue
        for _ in range(12):
            drawn = draw(rng, family)
            try:
                call(family.skill, arguments_of(drawn.text, drawn.spans))
            except ToolError as error:
                failed[family.skill] = f"{drawn.text!r}: {error}"
    # A rare draw may go past a tool's limits (a third largest of two different numbers).
    assert len(failed) <= 4, failed


def test_held_out_wordings_are_never_drawn_for_training() -> None:
    for family in EVERY:
        for form in ("noun", "clause", "command", "question", "story"):
            kept = set(Split("train", 3).pick(family, form))
            held = set(Split("held-out", 3).pick(family, form))
            whole = set(Split().pick(family, form))
            assert kept | held == whole
            if len(whole) >= 3:
                assert not kept & held


def test_another_salt_holds_out_other_wordings() -> None:
    family = EVERY[0]
    assert set(Split("held-out", 1).pick(family, "story")) != set(
        Split("held-out", 2).pick(family, "story")
    )


def test_a_composite_decodes_to_the_plan_that_it_was_made_from() -> None:
    pytest.importorskip("torch", reason="the forge needs torch: make types installs it")
    from reasonnet.forge.planning import encode, gold_plan

    composer = Composer([family for domain in DOMAINS for family in families(domain)])
    rng = Random(11)
    decoded = 0
    for _ in range(150):
        composite = composer.draw(rng)
        sample = encode(composite, load_lexicon())
        if sample is None:  # its tags could not say it; not used for training either
            continue
        plan = gold_plan(sample)
        decoded += 1
        nodes = composite.nodes
        assert len(plan.steps) == len(nodes), composite.body.text
        wanted = sum(len(set(n.needs)) + (n.implicit is not None) for n in nodes)
        assert sum(len(step.needs) for step in plan.steps) == wanted, composite.body.text
    assert decoded >= 140


def test_out_of_scope_texts_are_many_and_different() -> None:
    rng = Random(5)
    for source in (out_of_scope, near_miss):
        texts = {source.sample(rng) for _ in range(500)}
        assert len(texts) > 300
        assert all(text.strip() for text in texts)


def test_a_killed_training_resumes_to_the_same_weights(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch", reason="the forge needs torch: make types installs it")
    from reasonnet.forge.specs import SPECS
    from reasonnet.forge.train import Trainer, loss_of, training_data

    spec = replace(SPECS["code-reader"], examples_per_skill=60, epochs=2.0)
    data = training_data(spec, load_lexicon())

    def quiet(step: int, steps: int, loss: float) -> None:
        pass

    whole = Trainer(spec, data, loss_of(spec), tmp_path / "whole.pt")
    assert whole.run(quiet)
    first = Trainer(spec, data, loss_of(spec), tmp_path / "parts.pt")
    assert not first.run(quiet, deadline=0.0)  # stops, and saves, after a step
    assert 0 < first.step < whole.step
    second = Trainer(spec, data, loss_of(spec), tmp_path / "parts.pt")
    assert second.run(quiet)
    for name, tensor in whole.model.state_dict().items():
        assert torch.equal(tensor, second.model.state_dict()[name]), name
