"""Routing: who is likeliest to be right, for what price, how soon."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from reasonnet.core.attempt import Attempt
from reasonnet.dispatch.policy import POLICIES
from reasonnet.dispatch.route import Candidate, route
from reasonnet.fleet.card import Card, Measured
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.specialist import Task

BALANCED = POLICIES["balanced"]
FREE = replace(BALANCED, latency_weight=0.0)
"""Latency does not count, so that a utility is the chance alone."""


class Named:
    """A specialist that is never asked."""

    def __init__(self, name: str, skills: dict[str, float], n: int = 100, **card: Any) -> None:
        measured = {skill: Measured(round(share * n), n) for skill, share in skills.items()}
        self.card = Card(name=name, kind="reader", skills=measured, **card)

    async def attempt(self, task: Task) -> Attempt:
        raise AssertionError("routing asks nobody")

    async def close(self) -> None:
        """Nothing to free."""


def names(found: list[Candidate]) -> list[str]:
    return [candidate.name for candidate in found]


def test_the_likeliest_to_be_right_comes_first() -> None:
    fleet = Fleet([Named("b", {"m/x": 0.7}), Named("a", {"m/x": 0.9}), Named("c", {"m/x": 0.8})])
    found = route(fleet, {"m/x": 1.0}, FREE, characters=10)
    assert names(found) == ["a", "c", "b"]
    assert [c.chance for c in found] == pytest.approx([0.9, 0.8, 0.7])
    assert [c.utility for c in found] == pytest.approx([0.9, 0.8, 0.7])
    assert [c.usd for c in found] == [0.0, 0.0, 0.0]


def test_a_chance_is_weighted_by_what_the_analyser_says_of_the_skills() -> None:
    fleet = Fleet([Named("both", {"m/x": 0.8, "m/y": 0.6}), Named("one", {"m/y": 1.0})])
    found = route(fleet, {"m/x": 0.5, "m/y": 0.25, "m/z": 0.25}, FREE, characters=10)
    assert names(found) == ["both", "one"]
    assert [c.chance for c in found] == pytest.approx([0.5 * 0.8 + 0.25 * 0.6, 0.25])


def test_who_has_no_chance_is_left_out() -> None:
    fleet = Fleet([Named("fit", {"m/x": 0.03}), Named("unfit", {"m/x": 0.02}), Named("other", {})])
    assert names(route(fleet, {"m/x": 1.0}, FREE, characters=10)) == ["fit"]
    assert route(fleet, {"no/such": 1.0}, FREE, characters=10) == []
    assert route(Fleet([]), {"m/x": 1.0}, FREE, characters=10) == []


def test_a_domain_stands_for_its_skills_and_a_skill_for_itself() -> None:
    fleet = Fleet([Named("wide", {"m/*": 0.8}), Named("own", {"m/*": 0.9, "m/x": 0.5})])
    assert names(route(fleet, {"m/y": 1.0}, FREE, characters=10)) == ["own", "wide"]
    found = route(fleet, {"m/x": 1.0}, FREE, characters=10)
    assert names(found) == ["wide", "own"]
    assert [c.chance for c in found] == pytest.approx([0.8, 0.5])
    assert route(fleet, {"n/y": 1.0}, FREE, characters=10) == []


def test_a_star_stands_for_every_skill() -> None:
    fleet = Fleet([Named("all", {"*": 0.7}), Named("wide", {"m/*": 0.8, "*": 0.9})])
    assert [(c.name, c.chance) for c in route(fleet, {"n/y": 1.0}, FREE, characters=10)] == [
        ("wide", pytest.approx(0.9)),
        ("all", pytest.approx(0.7)),
    ]
    assert [(c.name, c.chance) for c in route(fleet, {"m/x": 1.0}, FREE, characters=10)] == [
        ("wide", pytest.approx(0.8)),
        ("all", pytest.approx(0.7)),
    ]


def test_a_price_counts_against_the_chance() -> None:
    dear = Named(
        "dear", {"m/x": 0.9}, usd_per_million_tokens_in=10.0, usd_per_million_tokens_out=12.0
    )
    fleet = Fleet([dear, Named("free", {"m/x": 0.8})])
    found = route(fleet, {"m/x": 1.0}, FREE, characters=400)
    usd = 100 * 10e-6 + 800 * 12e-6  # 400 characters read, 800 tokens written
    assert names(found) == ["free", "dear"]
    assert found[1].usd == pytest.approx(usd)
    assert found[1].utility == pytest.approx(0.9 - 20.0 * usd)


def test_latency_counts_against_the_chance() -> None:
    fleet = Fleet([Named("slow", {"m/x": 0.9}, seconds=10.0), Named("fast", {"m/x": 0.8})])
    found = route(fleet, {"m/x": 1.0}, BALANCED, characters=10)
    assert names(found) == ["fast", "slow"]
    assert [c.utility for c in found] == pytest.approx([0.8 - 0.02 * 0.005, 0.9 - 0.02 * 10])
    assert names(route(fleet, {"m/x": 1.0}, FREE, characters=10)) == ["slow", "fast"]


def test_who_costs_more_than_is_left_is_left_out() -> None:
    fleet = Fleet([Named("dear", {"m/x": 0.9}, usd_per_million_tokens_out=10.0)])
    assert names(route(fleet, {"m/x": 1.0}, FREE, characters=0, usd_left=0.008)) == ["dear"]
    assert route(fleet, {"m/x": 1.0}, FREE, characters=0, usd_left=0.0079) == []


@pytest.mark.parametrize(
    "card", [{"usd_per_million_tokens_in": None}, {"usd_per_million_tokens_out": None}]
)
def test_an_unknown_price_is_unknown_and_has_no_place_in_a_budget(card: dict[str, None]) -> None:
    fleet = Fleet([Named("unknown", {"m/x": 0.9}, **card), Named("free", {"m/x": 0.5})])
    found = route(fleet, {"m/x": 1.0}, FREE, characters=10)
    assert [(c.name, c.usd) for c in found] == [("unknown", None), ("free", 0.0)]
    assert names(route(fleet, {"m/x": 1.0}, FREE, characters=10, usd_left=99.0)) == ["free"]


def test_who_takes_longer_than_is_left_is_left_out() -> None:
    fleet = Fleet([Named("slow", {"m/x": 0.9}, seconds=2.0), Named("fast", {"m/x": 0.8})])
    assert names(route(fleet, {"m/x": 1.0}, FREE, characters=9, seconds_left=1.9)) == ["fast"]
    assert len(route(fleet, {"m/x": 1.0}, FREE, characters=9, seconds_left=2.0)) == 2


def test_who_cannot_read_so_long_a_text_is_left_out() -> None:
    fleet = Fleet([Named("short", {"m/x": 0.9}, max_characters=99), Named("long", {"m/x": 0.8})])
    assert names(route(fleet, {"m/x": 1.0}, FREE, characters=100)) == ["long"]
    assert names(route(fleet, {"m/x": 1.0}, FREE, characters=99)) == ["short", "long"]


def test_verdicts_move_the_ranking() -> None:
    fleet = Fleet([Named("a", {"m/x": 0.9}), Named("b", {"m/x": 0.8})])
    for _ in range(10):
        fleet.observe("m/x", "a", right=False)
    found = route(fleet, {"m/x": 1.0}, FREE, characters=10)
    # the card's 100 measurements count for 40: (36 + 0) / (40 + 10)
    assert [(c.name, c.chance) for c in found] == [
        ("b", pytest.approx(0.8)),
        ("a", pytest.approx(0.72)),
    ]
    for _ in range(40):
        fleet.observe("m/x", "a", right=True)
    found = route(fleet, {"m/x": 1.0}, FREE, characters=10)
    assert [(c.name, c.chance) for c in found] == [
        ("a", pytest.approx(76 / 90)),
        ("b", pytest.approx(0.8)),
    ]


def test_a_card_that_names_the_domain_is_judged_there() -> None:
    fleet = Fleet([Named("wide", {"m/*": 0.9}), Named("own", {"m/x": 0.8})])
    for _ in range(40):
        fleet.observe("m/x", "wide", right=False)
    found = route(fleet, {"m/x": 1.0}, FREE, characters=10)
    assert [(c.name, c.chance) for c in found] == [
        ("own", pytest.approx(0.8)),
        ("wide", pytest.approx(0.45)),
    ]


def test_a_verdict_on_somebody_or_something_unknown_changes_nothing() -> None:
    fleet = Fleet([Named("a", {"m/x": 0.9})])
    fleet.observe("m/x", "nobody", right=True)
    fleet.observe("no/such", "a", right=False)
    assert [c.chance for c in route(fleet, {"m/x": 1.0}, FREE, characters=1)] == [0.9]


def test_of_a_thousand_cards_the_best_eight_come_in_order() -> None:
    rng = random.Random(7)
    cards = [
        Named(
            f"s{index}",
            {f"m/{skill}": rng.random() for skill in rng.sample(range(20), 2)},
            n=10_000,
            seconds=rng.random(),
            usd_per_million_tokens_out=rng.choice((0.0, 1.0)),
        )
        for index in range(1000)
    ]
    skills = {"m/1": 0.6, "m/2": 0.3, "m/3": 0.1}

    def utility(card: Card) -> float:
        chance = sum(p * card.skills[s].accuracy for s, p in skills.items() if s in card.skills)
        price = 800 * (card.usd_per_million_tokens_out or 0.0) * 1e-6
        return -1.0 if chance <= 0.02 else chance - 20 * price - 0.02 * card.seconds

    best = sorted((c.card for c in cards), key=utility, reverse=True)[:8]
    found = route(Fleet(cards), skills, BALANCED, characters=10)
    assert names(found) == [card.name for card in best]
    assert [c.utility for c in found] == pytest.approx([utility(card) for card in best])


def test_equals_come_in_the_fleets_order_however_many_there_are() -> None:
    fleet = Fleet([Named(f"s{index}", {"m/x": 0.9}) for index in range(100)])
    found = names(route(fleet, {"m/x": 1.0}, FREE, characters=10, limit=5))
    assert found == sorted(found, key=lambda name: int(name[1:]))
    assert len(found) == 5
