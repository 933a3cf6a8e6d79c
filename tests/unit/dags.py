"""Random DAGs for the tests of plans and of the scheduler."""

from __future__ import annotations

from collections.abc import Mapping

import hypothesis.strategies as st


@st.composite
def dags(draw: st.DrawFn, most: int = 12) -> dict[str, tuple[str, ...]]:
    """Draw a DAG as step to needs; its keys stand in any order, not a topological one."""
    count = draw(st.integers(1, most))
    names = [f"s{index}" for index in range(count)]
    needs = {
        name: tuple(draw(st.lists(st.sampled_from(names[:index]), unique=True, max_size=4)))
        if index
        else ()
        for index, name in enumerate(names)
    }
    return {name: needs[name] for name in draw(st.permutations(names))}


def ancestors(needs: Mapping[str, tuple[str, ...]], step: str) -> set[str]:
    """Return every step that a step needs, directly or not."""
    found: set[str] = set()
    left = list(needs[step])
    while left:
        need = left.pop()
        if need not in found:
            found.add(need)
            left.extend(needs[need])
    return found
