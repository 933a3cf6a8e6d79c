"""Circles, self-counting statements, syllogisms, nested claims, houses and detectors."""

from __future__ import annotations

import itertools

import pytest

from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call
from reasonnet.tools.syllogisms import valid_pairs


def test_the_teller_counts_for_the_other_sex_only() -> None:
    assert call("circles/one-more", {"count": ["3"]}).text == "4"
    assert call("circles/one-less", {"count": ["three"]}).text == "2"
    assert call("circles/the-same", {"count": ["3"]}).text == "3"
    with pytest.raises(ToolError):
        call("circles/one-less", {"count": ["0"]})


def test_statements_about_their_own_number() -> None:
    one = {"claim": ["exactly"], "number": ["0"], "kind": ["true"]}
    assert call("self-counts/count-solutions", one).text == "0"  # the liar
    ladder = {"claim": ["at least"] * 3, "number": ["1", "2", "3"], "kind": ["false"] * 3}
    assert call("self-counts/count-solutions", ladder).text == "0"
    either = {"claim": ["either", "prime"], "kind": ["true"], "statement": ["1", "2"]}
    assert call("self-counts/count-solutions", either).text == "2"
    with pytest.raises(ToolError):
        call("self-counts/count-solutions", {"claim": ["exactly"], "number": [], "kind": ["true"]})


def test_aristotle_names_six_valid_forms_of_the_first_figure() -> None:
    assert {tuple(part[0] for part in parts) for parts in valid_pairs()} >= {
        ("all", "all", "all"),
        ("all", "all", "some"),
        ("some", "all", "some"),
        ("all", "no", "no"),
        ("all", "no", "some_not"),
        ("some", "no", "some_not"),
    }
    assert ("all", "some", "some") not in {tuple(p[0] for p in parts) for parts in valid_pairs()}


def test_syllogisms_match_singular_and_plural() -> None:
    spans = {
        "all_subject": ["butterfly", "insects"],
        "all_predicate": ["insects", "animal"],
        "then_all_subject": ["butterflies"],
        "then_all_predicate": ["animals"],
    }
    assert call("syllogisms/follows", spans).text == "Yes"
    spans["then_all_subject"], spans["then_all_predicate"] = ["animals"], ["butterflies"]
    assert call("syllogisms/follows", spans).text == "No"


@pytest.mark.parametrize("mark", ["if and only if", "iff"])
def test_nested_claims(mark: str) -> None:
    spans = {
        "person": ["Ann", "Bo"],
        "speaker": ["Ann", "Bo"],
        "part": [
            "(",
            "Bo",
            "sage",
            "and",
            "I",
            "fool",
            ")",
            "Ann",
            "not",
            "sage",
            mark,
            "Bo",
            "sage",
        ],
        "truthful": ["sage"],
        "lying": ["fool"],
    }
    said = call("claims/who-is-truthful", spans).text
    assert said == "Ann is a fool, and Bo is a fool."


def test_claims_must_match_their_speakers() -> None:
    with pytest.raises(ToolError):
        call(
            "claims/who-is-truthful", {"speaker": ["Ann"], "part": ["Ann", "knight", "Bo", "knave"]}
        )
    with pytest.raises(ArgumentError):
        call("claims/who-is-truthful", {"speaker": ["Ann"], "part": ["Bo is a knave"]})


def test_houses_by_brute_force() -> None:
    names, pets = ["Ann", "Bo", "Cy"], ["cat", "dog", "emu"]
    spans = {
        "name": names,
        "value": pets,
        "same": ["Ann", "dog"],
        "next_left": ["Ann"],
        "next_right": ["cats"],
        "unlike": ["Cy", "cat"],
    }
    agreed = set()
    for order in itertools.permutations(names):
        for owned in itertools.permutations(pets):
            place = {name: i for i, name in enumerate((*order,))} | {
                p: i for i, p in enumerate(owned)
            }
            if place["Ann"] == place["dog"] == place["cat"] - 1 and place["Cy"] != place["cat"]:
                agreed.add(next(n for n in names if place[n] == place["cat"]))
    assert agreed == {"Bo"}
    assert call("houses/who-has", {**spans, "asked": ["cat"]}).text == "bo"
    with pytest.raises(ToolError):
        call("houses/who-lives-at", {**spans, "asked": ["1"]})
    assert (
        call("houses/where", {**spans, "placed": ["emu"], "house": ["third"], "asked": ["Bo"]}).text
        == "2"
    )


def test_a_detector_needs_one_cause() -> None:
    trials = {"on": ["a red cube, a ball"], "off": ["the ball"]}
    assert call("detectors/predict", {**trials, "asked": ["red cube"]}).text == "on"
    assert call("detectors/predict", {**trials, "asked": ["ball"]}).text == "off"
    assert call("detectors/predict", {**trials, "asked": ["cone"]}).text == "undetermined"
    with pytest.raises(ArgumentError):
        call("detectors/predict", {**trials, "asked": ["what is on the table and why is it so"]})


def test_statements_in_signs_and_with_letters() -> None:
    said = {"claim": (">=", "xor"), "number": ("1",), "kind": ("T",), "statement": ("A", "b")}
    words = {
        "claim": ("at least", "either"),
        "number": ("1",),
        "kind": ("true",),
        "statement": ("1", "S2"),
    }
    count = call("self-counts/count-solutions", said).text
    assert count == call("self-counts/count-solutions", words).text


@pytest.mark.parametrize(
    "grid",
    [
        "X.X.\n.X.X\nX?X.\n.X.X",
        "X.X./.X.X/X?X./.X.X",
        "X.X.; .X.X; X?X.; .X.X",
        '["X.X.", ".X.X", "X?X.", ".X.X"]',
        "[['X', '.', 'X', '.'], ['.', 'X', '.', 'X'], ['X', '?', 'X', '.'], ['.', 'X', '.', 'X']]",
        "row 1: X . X .\nrow 2: . X . X\nrow 3: X ? X .\nrow 4: . X . X",
        "| X | . | X | . |\n| . | X | . | X |\n| X | ? | X | . |\n| . | X | . | X |",
    ],
)
def test_sign_grids_in_many_notations(grid: str) -> None:
    assert call("modulo-grids/complete", {"grid": (grid,)}).text.split() == [
        "X.X.", ".X.X", "X.X.", ".X.X",
    ]  # fmt: skip


def test_things_are_listed_in_many_ways() -> None:
    trials = {"on": ("red cube plus key", "['key']"), "off": ("a red cube together with coin",)}
    assert call("detectors/predict", {**trials, "asked": ("coin as well as key",)}).text == "on"
