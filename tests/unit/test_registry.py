"""The registry of tools: every span is parsed as its parameter's type, or refused."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from reasonnet.tools import registry
from reasonnet.tools.arguments import INTEGER, WORD
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import call, many, one, optional, tool, tools


@pytest.fixture
def toy() -> Iterator[str]:
    """A tool of one, an optional and several arguments."""

    @tool("toy/join", chance=0.25, first=one(WORD), size=optional(INTEGER), rest=many(WORD, 1, 3))
    def join(first: str, size: int | None, rest: tuple[str, ...]) -> str:
        """Join words.

        More of it.
        """
        return "-".join([first, str(size), *rest])

    yield "toy/join"
    del registry._TOOLS["toy/join"]


def test_a_call_gets_its_arguments_by_name(toy: str) -> None:
    result = call(toy, {"first": ["a"], "size": ["seven"], "rest": ["b", "c"]})
    assert (result.text, result.value, result.kind) == ("a-7-b-c", "a-7-b-c", "word")


def test_what_is_optional_may_be_left_out(toy: str) -> None:
    assert call(toy, {"first": ["a"], "rest": ["b"]}).text == "a-None-b"


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"rest": ["b"]}, "first: needs 1 word, got 0"),
        ({"first": ["a"]}, "rest: needs 1 word, got 0"),
        ({"first": ["a", "b"], "rest": ["c"]}, "first: takes 1 word, got 2"),
        ({"first": ["a"], "rest": list("bcde")}, "rest: takes 3 word, got 4"),
        ({"first": ["a"], "rest": ["b"], "size": ["x"]}, "not a number: 'x'"),
        ({"first": ["a b"], "rest": ["b"]}, "not one word: 'a b'"),
        ({"first": ["a"], "rest": ["b"], "last": ["c"], "end": ["d"]}, "takes no end, last"),
    ],
)
def test_what_is_missing_superfluous_or_of_another_type_is_refused(
    toy: str, arguments: dict[str, list[str]], error: str
) -> None:
    with pytest.raises(ArgumentError, match=error):
        call(toy, arguments)


def test_the_same_argument_may_be_said_twice(toy: str) -> None:
    said = {"first": ["a"], "size": ["7", "seven"], "rest": ["b"]}
    assert call(toy, said).text == "a-7-b"


def test_a_skill_without_a_tool_is_an_error() -> None:
    with pytest.raises(ToolError, match="no tool for the skill 'no/such'"):
        call("no/such", {})


def test_a_skill_has_one_tool(toy: str) -> None:
    with pytest.raises(ValueError, match="two tools for toy/join"):
        tool(toy)(lambda: 1)


def test_a_tool_knows_its_summary_cost_and_chance(toy: str) -> None:
    made = tools()[toy]
    assert (made.summary, made.cost, made.chance) == ("Join words.", "light", 0.25)


def test_every_tool_is_described_and_named_as_a_skill() -> None:
    assert len(tools()) >= 100
    for skill, made in tools().items():
        domain, _, name = skill.partition("/")
        assert domain and name and skill == skill.lower(), skill
        assert made.summary.endswith("."), skill
        assert 0.0 <= made.chance <= 0.5, skill
        assert made.parameters, skill


def test_yes_or_no_tools_can_be_guessed_half_of_the_time() -> None:
    import typing

    for skill, made in tools().items():
        returned = typing.get_type_hints(made.function)["return"]
        assert (returned is bool) <= (made.chance == 0.5), skill
