"""From a planner's tags to a plan, on outputs that are built by hand."""

from __future__ import annotations

import numpy as np
import pytest

from reasonnet.core.errors import PlanError
from reasonnet.core.plan import Plan, Ref, Segment, Step, Text
from reasonnet.fleet.embedded.features import Tokens, tokenise
from reasonnet.fleet.embedded.lexicon import Lexicon
from reasonnet.fleet.embedded.segmentation import (
    LINK_DIM,
    MAX_STEPS,
    REF_TAGS,
    STEP_TAGS,
    Segmented,
    candidates,
    segment,
)
from reasonnet.fleet.embedded.session import Outputs

LEXICON = Lexicon({}, np.zeros((1, 4), np.int8), np.zeros(1, np.float32))
SURE = 20.0
"""A logit that leaves nothing to the others."""


def outputs(
    tokens: Tokens, steps: str, refs: str, links: dict[int, list[int]], logit: float = SURE
) -> Outputs:
    """Build a planner's outputs.

    Args:
        steps: a step tag for each token, apart by spaces.
        refs: a reference tag for each token.
        links: for a token, the tokens that begin the steps which it means; it points away from
            the beginnings of all others.
    """
    step_tags = [STEP_TAGS.index(tag) for tag in steps.split()]
    ref_tags = [REF_TAGS.index(tag) for tag in refs.split()]
    assert len(step_tags) == len(ref_tags) == len(tokens), (len(tokens), steps, refs)
    begins = [at for at, tag in enumerate(step_tags) if STEP_TAGS[tag] in ("B", "N", "Q")]
    keys = np.zeros((len(tokens), LINK_DIM), np.float32)
    for axis, begin in enumerate(begins):
        keys[begin, axis] = 1.0
    queries = np.zeros((len(tokens), LINK_DIM), np.float32)
    for token in range(len(tokens)):
        for axis, begin in enumerate(begins):
            queries[token, axis] = SURE if begin in links.get(token, []) else -SURE
    return {
        "steps": np.eye(len(STEP_TAGS), dtype=np.float32)[step_tags] * logit,
        "refs": np.eye(len(REF_TAGS), dtype=np.float32)[ref_tags] * SURE,
        "queries": queries * LINK_DIM**0.5,
        "keys": keys,
    }


def read(text: str, marked: str, links: dict[int, list[int]] | None = None) -> Segmented:
    """Segment a text; `marked` has one `step` or `step/ref` tag for each token."""
    tags = [tag.partition("/") for tag in marked.split()]
    steps, refs = " ".join(t for t, _, _ in tags), " ".join(r or "O" for _, _, r in tags)
    tokens = tokenise(text, LEXICON)
    return segment(tokens, outputs(tokens, steps, refs, links or {}), "hand")


def plan(**steps: list[Segment]) -> Plan:
    return Plan(tuple(Step(id, tuple(pieces)) for id, pieces in steps.items()), planner="hand")


def test_one_step_is_its_words_without_the_trimmings() -> None:
    found = read("Please, what is 2 + 3 ?", "O O B I I I I O")
    assert found.plan == plan(a=[Text("what is 2 + 3")])
    assert found.confidence == pytest.approx(1.0, abs=1e-6)


def test_two_steps_with_a_reference() -> None:
    #       0    1  2 3 4 5    6        7   8      9  10
    text = "Work out 2 + 3. Then multiply the result by 4."
    found = read(text, "B I I I I O O B I/B I/I I I O", {8: [0]})
    assert found.plan == plan(
        a=[Text("Work out 2 + 3")],
        b=[Text("multiply "), Ref("a", "the result"), Text(" by 4")],
    )
    assert found.plan.outputs == ("b",)
    assert found.confidence == pytest.approx(1.0, abs=1e-6)


def test_a_reference_means_the_step_that_it_points_at_not_the_last() -> None:
    #       0    1 2 3 4 5    6 7 8 9 10     11  12    13 14
    text = "find 2 + 3; find 4 * 5; double the first one"
    found = read(text, "B I I I O B I I I O B I/B I/I I/I", {11: [0]})
    assert found.plan == plan(
        a=[Text("find 2 + 3")],
        b=[Text("find 4 * 5")],
        c=[Text("double "), Ref("a", "the first one")],
    )
    assert found.plan.outputs == ("b", "c")


def test_a_step_inside_another_leaves_a_reference_in_its_place() -> None:
    #       0   1   2  3  4   5   6       7  8 9   10
    text = "the gcd of 84 and the product of 3 and 4?"
    found = read(text, "B I I I I N I I I I I O")
    assert found.plan == plan(
        a=[Text("the gcd of 84 and "), Ref("b", "the product of 3 and 4")],
        b=[Text("the product of 3 and 4")],
    )
    assert found.plan.outputs == ("a",)
    assert found.plan.order() == ("b", "a")


def test_the_outer_step_goes_on_behind_the_inner_one() -> None:
    #       0   1   2  3   4   5  6 7   8 9   10
    text = "the gcd of the sum of 3 and 4 and 84"
    found = read(text, "B I I N I I I I I R I")
    assert found.plan == plan(
        a=[Text("the gcd of "), Ref("b", "the sum of 3 and 4"), Text(" and 84")],
        b=[Text("the sum of 3 and 4")],
    )


def test_a_step_inside_a_step_inside_a_step() -> None:
    #       0      1   2   3  4   5   6  7 8   9 10  11 12 13 14
    text = "double the gcd of the sum of 3 and 4 and 84 plus 1"
    found = read(text, "B N I I N I I I I I R I RR I")
    assert found.plan == plan(
        a=[Text("double "), Ref("b", "the gcd of the sum of 3 and 4 and 84"), Text(" plus 1")],
        b=[Text("the gcd of "), Ref("c", "the sum of 3 and 4"), Text(" and 84")],
        c=[Text("the sum of 3 and 4")],
    )
    assert found.plan.order() == ("c", "b", "a")


def test_two_returns_at_once_lead_out_of_two_steps() -> None:
    #       0      1   2   3  4   5   6  7 8   9 10   11
    text = "double the gcd of the sum of 3 and 4 plus 1"
    found = read(text, "B N I I N I I I I I RR I")
    assert found.plan == plan(
        a=[Text("double "), Ref("b", "the gcd of the sum of 3 and 4"), Text(" plus 1")],
        b=[Text("the gcd of "), Ref("c", "the sum of 3 and 4")],
        c=[Text("the sum of 3 and 4")],
    )


def test_two_steps_inside_one() -> None:
    #       0   1   2  3   4   5  6 7   8 9   10  11      12 13 14 15
    text = "the gcd of the sum of 3 and 4 and the product of 5 and 6"
    found = read(text, "B I I N I I I I I R N I I I I I")
    assert found.plan == plan(
        a=[
            Text("the gcd of "),
            Ref("b", "the sum of 3 and 4"),
            Text(" and "),
            Ref("c", "the product of 5 and 6"),
        ],
        b=[Text("the sum of 3 and 4")],
        c=[Text("the product of 5 and 6")],
    )


def test_a_step_that_goes_on_without_saying_so_gets_the_reference_in_front() -> None:
    found = read("find 2 + 3, then square", "B I I I O O B", {6: [0]})
    assert found.plan == plan(
        a=[Text("find 2 + 3")],
        b=[Ref("a"), Text(": "), Text("square")],
    )


def test_an_answer_that_is_asked_for_is_a_result_even_where_a_later_step_uses_it() -> None:
    links = {8: [0]}
    asked = read("What is 2 + 3? Also square it", "Q I I I I O O B I/B", links)
    told = read("Find me 2 + 3. Then square it", "B I I I I O O B I/B", links)
    assert [s.needs for s in asked.plan.steps] == [s.needs for s in told.plan.steps] == [(), ("a",)]
    assert asked.plan.outputs == ("a", "b")
    assert told.plan.outputs == ("b",)


def test_a_step_that_goes_on_from_nothing_stands_alone() -> None:
    found = read("find 2 + 3, find 4 * 5", "B I I I O B I I I")
    assert found.plan == plan(a=[Text("find 2 + 3")], b=[Text("find 4 * 5")])


def test_a_joint_reference_names_every_step_that_it_means() -> None:
    #       0    1 2 3 4 5    6 7 8 9 10  11   12
    text = "find 2 + 3; find 4 * 5; add both results"
    found = read(text, "B I I I O B I I I O B I/J I/I", {11: [0, 5]})
    assert found.plan == plan(
        a=[Text("find 2 + 3")],
        b=[Text("find 4 * 5")],
        c=[Text("add "), Ref("a", "both results"), Text(" and "), Ref("b", "both results")],
    )


def test_a_joint_reference_to_three_steps_is_a_list() -> None:
    text = "find 1; find 2; find 3; add them"
    found = read(text, "B I O B I O B I O B I/J", {10: [0, 3, 6]})
    assert found.plan.steps[3] == Step(
        "d",
        (
            Text("add "), Ref("a", "them"), Text(", "), Ref("b", "them"), Text(" and "),
            Ref("c", "them"),
        ),
    )  # fmt: skip


def test_two_references_in_one_step_are_two() -> None:
    #       0    1 2 3    4 5 6        7   8     9    10  11
    text = "find 1; find 2; subtract the first from the second"
    found = read(text, "B I O B I O B I/B I/I I I/B I/I", {7: [0], 10: [3]})
    assert found.plan.steps[2] == Step(
        "c", (Text("subtract "), Ref("a", "the first"), Text(" from "), Ref("b", "the second"))
    )


def test_a_reference_that_points_nowhere_means_the_likeliest_step() -> None:
    tokens = tokenise("find 1; find 2; double it", LEXICON)
    made = dict(outputs(tokens, "B I O B I O B I", "O O O O O O O B", {}))
    queries = np.array(made["queries"])
    queries[7] /= SURE  # it points away from both …
    queries[7, 1] = queries[7, 1] / 2  # … less so from the second
    found = segment(tokens, {**made, "queries": queries}, "hand")
    assert found.plan.steps[2].needs == ("b",)
    assert found.confidence == pytest.approx(1 / (1 + np.exp(-0.5)), abs=1e-5)


def test_a_reference_never_means_a_step_that_it_stands_in() -> None:
    #       0   1   2  3   4   5  6  7   8
    text = "the gcd of the sum of it and 4"
    found = read(text, "B I I N I I I/B I I", {6: [0, 3]})
    assert found.plan == plan(
        a=[Text("the gcd of "), Ref("b", "the sum of it and 4")], b=[Text("the sum of it and 4")]
    )


def test_words_that_are_left_out_leave_a_space() -> None:
    found = read("find, if you please, 2 + 3", "B O O O O O I I I")
    assert found.plan == plan(a=[Text("find 2 + 3")])


def test_a_return_without_an_inner_step_changes_nothing() -> None:
    assert read("find 2 + 3", "B R RR I").plan == plan(a=[Text("find 2 + 3")])


def test_a_tag_that_goes_on_from_nothing_begins_a_step() -> None:
    assert read("find 2 + 3", "I I I I").plan == plan(a=[Text("find 2 + 3")])
    assert read("find 2 + 3", "N I I I").plan == plan(a=[Text("find 2 + 3")])
    assert read("find 2 + 3", "R I I I").plan == plan(a=[Text("find 2 + 3")])


def test_the_confidence_is_that_of_the_least_sure_decision() -> None:
    tokens = tokenise("find 2 + 3", LEXICON)
    made = dict(outputs(tokens, "B I I I", "O O O O", {}))
    steps = np.array(made["steps"])
    steps[2] = np.log([0.75 if tag == "I" else 0.25 / (len(STEP_TAGS) - 1) for tag in STEP_TAGS])
    assert segment(tokens, {**made, "steps": steps}, "hand").confidence == pytest.approx(0.75)


def test_a_text_without_a_step_is_no_plan() -> None:
    with pytest.raises(PlanError, match="the planner found no step"):
        read("hello there", "O O")


def test_more_steps_than_letters_are_no_plan() -> None:
    text = " ".join("abc"[index % 3] for index in range(MAX_STEPS + 1))
    most = read(text.rsplit(" ", 1)[0], " ".join(["B"] * MAX_STEPS))
    assert [step.id for step in most.plan.steps][-1] == "z"
    with pytest.raises(PlanError, match="more than 26 steps"):
        read(text, " ".join(["B"] * (MAX_STEPS + 1)))


def test_candidates_rank_plans_by_the_planners_joint_probability() -> None:
    tokens = tokenise("add 2 and 3 then halve it", LEXICON)
    found = outputs(tokens, "B I I I O B I", "O O O O O O O", {})
    found["steps"][5, STEP_TAGS.index("I")] = SURE - 0.5  # it may as well be one step
    made = candidates(tokens, [found, found], "both")
    assert [len(one.plan.steps) for one in made] == [2, 1]
    assert made[0].confidence > made[1].confidence > 0.1
    assert sum(one.confidence for one in made) == pytest.approx(1.0)
    assert len(candidates(tokens, [found], "one", limit=1)) == 1


def test_a_sure_planner_has_one_candidate_and_an_empty_text_none() -> None:
    tokens = tokenise("add 2 and 3 then halve it", LEXICON)
    sure = outputs(tokens, "B I I I O B I", "O O O O O O O", {})
    assert [one.confidence for one in candidates(tokens, [sure], "p")] == [pytest.approx(1.0)]
    nothing = outputs(tokens, "O O O O O O O", "O O O O O O O", {})
    assert candidates(tokens, [nothing], "p") == []
