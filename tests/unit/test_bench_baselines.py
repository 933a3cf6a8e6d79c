"""Baselines, the argument ablation and the left-out families: on toys and a few questions."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from reasonnet.bench.classifiers import Keywords, Neighbours
from reasonnet.bench.records import Item
from reasonnet.core.errors import InputError
from reasonnet.fleet.embedded.lexicon import WEIGHTS, load_lexicon
from reasonnet.fleet.toolbox import Toolbox
from reasonnet.forge.domains import ALL_DOMAINS, GYM_DOMAINS, families, listed

TEXTS = ("sort these words", "put the words in order", "the area of a circle", "a circle's radius")
LABELS = ("order", "order", "circle", "circle")
LEFT_OUT = Path(__file__).parents[2] / "suites" / "left_out_families.txt"
_ABLATION = "the forge needs torch: make types installs it"


def test_neighbours_go_by_meaning_and_keywords_by_words() -> None:
    near = Neighbours(TEXTS, LABELS, load_lexicon(), k=3)
    assert near.predict("arrange the phrases alphabetically") == "order"
    words = Keywords(TEXTS, LABELS)
    assert words.predict("which radius has the CIRCLE?") == "circle"
    assert words.predict("sort it") == "order"
    # words that were never seen leave what is likelier beforehand
    assert Keywords(TEXTS[1:], LABELS[1:]).predict("zebra") == "circle"


def test_a_text_without_any_known_word_still_gets_a_label() -> None:
    assert Neighbours(TEXTS, LABELS, load_lexicon()).predict("12 + 7") in LABELS


async def test_a_parser_reads_its_generators_wording_and_no_other() -> None:
    pytest.importorskip("reasoning_gym", reason='needs: pip install "reasonnet[bench]"')
    from reasonnet.bench.baselines import with_parsers
    from reasonnet.bench.teachers import taught

    family = taught()["number-theory/gcd"]
    assert family.domain == "number_theory"
    assert family.parse(family.draw(Random(1_000_000)))
    assert family.parse("I have 84 apples and 36 pears: into how many equal bags?") is None

    class Always:
        def predict(self, text: str) -> str:
            return "number-theory/gcd"

    toolbox = Toolbox()
    answer = with_parsers(Always(), toolbox)
    known = "Find the Greatest Common Divisor (GCD) of these numbers: 84, 36. Give only the GCD as your final answer."  # noqa: E501
    assert await answer(known) == "12"
    assert await answer("What is the largest number dividing both 84 and 36?") is None
    await toolbox.close()


def test_every_imported_family_has_a_teacher() -> None:
    from reasonnet.bench.teachers import taught

    imported = {f.skill for d in ALL_DOMAINS for f in families(d) if f.imported is not None}
    assert taught().keys() == imported


def test_a_blind_guess_is_the_commonest_answer_of_the_others() -> None:
    pytest.importorskip("torch", reason=_ABLATION)
    from reasonnet.bench.ablation import Measured, blind, summary

    assert blind(["a", "a", "a", "b"]) == 0.75
    assert blind(["a", "b", "c"]) == 0.0
    assert blind([]) == 0.0
    good = Measured("x/good", 30, 29, 1, 0.05)
    bad = Measured("x/bad", 30, 30, 15, 0.1)
    assert good.line().startswith("| x/good | 30 | 0.97 | 0.03 |")
    line = summary([good, bad])
    assert "furthest above chance with random arguments: 0.400 (x/bad, 15 of 30)" in line
    assert line.endswith("lies above chance: x/bad.")
    assert summary([good]).endswith("lies above chance: none.")
    for n in range(1, 40):  # Wilson's lower bound of none right is zero, but for the rounding
        assert summary([Measured("x/none", n, n, 0, 0.0)]).endswith("lies above chance: none.")


async def test_random_arguments_read_nothing_where_the_trained_ones_do() -> None:
    pytest.importorskip("torch", reason=_ABLATION)
    from reasonnet.bench.ablation import measure

    shown: list[str] = []
    await measure(6, shown.append, ["percent"])
    assert "over 5 skills (30 questions)" in shown[-1]
    rows = [row.split("|") for row in shown if row.startswith("| percent/")]
    assert len(rows) == 5
    trained = sum(float(row[3]) for row in rows) / 5
    random = sum(float(row[4]) for row in rows) / 5
    assert trained > 0.7
    assert random < 0.2


def test_a_shared_tasks_questions_are_divided_by_the_families_teachers() -> None:
    pytest.importorskip("reasoning_gym", reason='needs: pip install "reasonnet[bench]"')
    from reasonnet.bench.left_out import divide, skills_of
    from reasonnet.bench.teachers import taught

    weekday = taught()["weekdays/after"].draw(Random(3))
    count = taught()["weekday-counts/nth"].draw(Random(3))
    items = [
        Item("calendar_arithmetic", 0, weekday, ""),
        Item("calendar_arithmetic", 1, count, ""),
        Item("calendar_arithmetic", 2, "Who are you?", ""),
        Item("gcd", 0, "anything", ""),
        Item("n_queens", 0, "anything", ""),
    ]
    ours, others = divide(items, skills_of(["weekdays", "queens"]))
    assert [(i.task, i.index) for i in ours] == [("calendar_arithmetic", 0), ("n_queens", 0)]
    assert [(i.task, i.index) for i in others] == [("calendar_arithmetic", 1), ("gcd", 0)]


def test_the_left_out_families_are_domains_and_a_recipe_can_do_without_them(
    tmp_path: Path,
) -> None:
    pytest.importorskip("torch", reason=_ABLATION)
    from reasonnet.forge.specs import SPECS, reduced
    from reasonnet.forge.train import labels_of

    names = listed(LEFT_OUT)
    assert len(names) == 10
    assert set(names) <= set(GYM_DOMAINS)
    spec = reduced(SPECS["analyser"], without=names, examples_per_skill=5)
    assert spec.examples_per_skill == 5
    assert "queens/complete" in labels_of(SPECS["analyser"])
    assert "queens/complete" not in labels_of(spec)
    with pytest.raises(InputError, match="learns no domain cooking"):
        reduced(SPECS["analyser"], without=["cooking"])
    with pytest.raises(InputError, match="no domain at all"):
        reduced(SPECS["code-reader"], without=["code"])
    with pytest.raises(InputError, match="cannot read"):
        listed(tmp_path / "none.txt")


def test_an_analyser_that_knows_a_left_out_family_is_refused() -> None:
    pytest.importorskip("torch", reason=_ABLATION)
    from reasonnet.bench.left_out import skills_of, without

    with pytest.raises(InputError, match=r"knows .*queens/complete"):
        without(skills_of(["queens"]), WEIGHTS)


def test_the_network_without_families_lacks_their_readers(tmp_path: Path) -> None:
    pytest.importorskip("torch", reason=_ABLATION)
    from reasonnet.bench.left_out import skills_of, without

    skills = skills_of(["queens"])
    card = json.loads((WEIGHTS / "analyser.card.json").read_text("utf-8"))
    card["labels"] = [label for label in card["labels"] if label not in skills]
    (tmp_path / "analyser.card.json").write_text(json.dumps(card))
    with without(skills, tmp_path) as network:
        names = {specialist.card.name for specialist in network.fleet}
    assert "queens-reader" not in names
    assert "kinship-reader" in names
