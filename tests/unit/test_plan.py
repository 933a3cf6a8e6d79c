"""Plans: a DAG of steps; one that is none cannot exist."""

from __future__ import annotations

import pytest
from dags import ancestors, dags
from hypothesis import assume, given
from hypothesis import strategies as st

from reasonnet.core.errors import PlanError
from reasonnet.core.plan import Plan, Ref, Step, Text


def plan(needs: dict[str, tuple[str, ...]], **options: object) -> Plan:
    steps = tuple(
        Step(name, (Text("of"), *(Ref(need) for need in needed))) for name, needed in needs.items()
    )
    return Plan(steps, **options)  # type: ignore[arg-type]


def first_that_can(needs: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Order by hand: again and again the first step all of whose needs are done."""
    done: list[str] = []
    while len(done) < len(needs):
        done.append(next(s for s in needs if s not in done and set(needs[s]) <= set(done)))
    return tuple(done)


@given(dags())
def test_the_order_puts_every_step_after_its_needs_and_else_keeps_the_plans_order(
    needs: dict[str, tuple[str, ...]],
) -> None:
    assert plan(needs).order() == first_that_can(needs)


@given(dags())
def test_outputs_are_the_steps_that_no_other_needs_in_the_plans_order(
    needs: dict[str, tuple[str, ...]],
) -> None:
    needed = {need for some in needs.values() for need in some}
    assert plan(needs).outputs == tuple(step for step in needs if step not in needed)


@given(dags(), st.data())
def test_a_cycle_cannot_be_a_plan(needs: dict[str, tuple[str, ...]], data: st.DataObject) -> None:
    late = data.draw(st.sampled_from(list(needs)))
    before = sorted(ancestors(needs, late))
    assume(before)
    early = data.draw(st.sampled_from(before))
    with pytest.raises(PlanError, match="cycle"):
        plan({**needs, early: (*needs[early], late)})


@given(dags(), st.data())
def test_a_need_that_is_no_step_cannot_be_planned(
    needs: dict[str, tuple[str, ...]], data: st.DataObject
) -> None:
    step = data.draw(st.sampled_from(list(needs)))
    with pytest.raises(PlanError, match=f"step {step} needs nobody, which is no step"):
        plan({**needs, step: (*needs[step], "nobody")})


@given(dags(), st.data())
def test_two_steps_of_one_id_cannot_be_planned(
    needs: dict[str, tuple[str, ...]], data: st.DataObject
) -> None:
    twice = data.draw(st.sampled_from(list(needs)))
    steps = plan(needs).steps
    with pytest.raises(PlanError, match="duplicate step ids"):
        Plan((*steps, Step(twice, (Text("again"),))))


def test_a_step_that_needs_itself_is_a_cycle() -> None:
    with pytest.raises(PlanError, match="cycle"):
        plan({"a": ("a",)})


def test_a_plan_without_steps_cannot_exist() -> None:
    with pytest.raises(PlanError, match="a plan needs a step"):
        Plan(())


def test_an_output_that_is_no_step_cannot_be_asked_for() -> None:
    with pytest.raises(PlanError, match="output b is no step"):
        plan({"a": ()}, outputs=("b",))


def test_outputs_that_are_given_stay_as_they_are() -> None:
    assert plan({"a": (), "b": ("a",)}, outputs=("b", "a")).outputs == ("b", "a")


def test_needs_come_once_each_in_the_order_of_the_text() -> None:
    step = Step("c", (Ref("b"), Text(" + "), Ref("a"), Text(" + "), Ref("b")))
    assert step.needs == ("b", "a")


def test_answers_are_filled_in_as_they_are_braces_included() -> None:
    step = Step("c", (Text("is {x} "), Ref("a"), Text(" or {a} "), Ref("b", "that")))
    assert step.render({"a": "{b}", "b": r"\frac{1}{2}"}) == r"is {x} {b} or {a} \frac{1}{2}"
    assert step.as_said() == "is {x} the result or {a} that"


def test_a_missing_answer_is_a_key_error_not_a_gap() -> None:
    with pytest.raises(KeyError, match="b"):
        Step("c", (Ref("a"), Ref("b"))).render({"a": "1"})


def test_a_step_is_found_by_its_id_or_not_at_all() -> None:
    made = plan({"a": (), "b": ("a",)})
    assert made.step("b").needs == ("a",)
    with pytest.raises(KeyError, match="z"):
        made.step("z")


def test_a_chain_of_thousands_of_steps_is_a_plan_too() -> None:
    names = [f"s{index}" for index in range(5000)]
    needs = {name: (names[i - 1],) if i else () for i, name in enumerate(names)}
    made = plan(dict(reversed(needs.items())))
    assert made.order() == tuple(names)
    assert made.outputs == (names[-1],)
