"""Water jugs: the moves that measure an amount, not only how many there are."""

from __future__ import annotations

import json
import math
from collections import deque
from collections.abc import Iterator

from reasonnet.tools.arguments import INTEGER, WORD
from reasonnet.tools.errors import ToolError
from reasonnet.tools.registry import many, one, tool

MAX_STATES = 300_000
_State = tuple[int, ...]


@tool(
    "jugs/moves",
    cost="heavy",
    capacities=many(INTEGER, 1, 10),
    label=many(WORD, 0, 10),
    goal=one(INTEGER),
)
def moves(capacities: tuple[int, ...], label: tuple[str, ...], goal: int) -> str:
    """Return the fewest moves until a jug holds the goal, as a JSON list of texts.

    Moves are `fill A`, `empty A` and `pour A->B`; all jugs are empty at first. Jugs without
    labels are A, B, C … in the order of the text.

    Raises:
        ToolError: there is no way, too many states, or labels that don't fit the jugs.
    """
    names = label or tuple("ABCDEFGHIJ"[: len(capacities)])
    if len(names) != len(capacities) or len(set(names)) != len(names):
        raise ToolError(f"{len(capacities)} jugs but labels {', '.join(names)}")
    if any(not 1 <= size <= 5000 for size in capacities) or not 0 <= goal <= 5000:
        raise ToolError("jugs hold 1 to 5000 units")
    if goal > max(capacities) or goal % math.gcd(*capacities):
        raise ToolError(f"{goal} cannot be measured with these jugs")
    start: _State = (0,) * len(capacities)
    came: dict[_State, tuple[_State, str]] = {start: (start, "")}
    queue = deque([start])
    while queue:
        state = queue.popleft()
        if goal in state:
            return json.dumps(_path(came, state))
        if len(came) > MAX_STATES:
            raise ToolError("too many states to search")
        for after, said in _steps(state, capacities, names):
            if after not in came:
                came[after] = (state, said)
                queue.append(after)
    raise ToolError(f"{goal} cannot be measured with these jugs")


def _path(came: dict[_State, tuple[_State, str]], state: _State) -> list[str]:
    path: list[str] = []
    while came[state][1]:
        state, said = came[state]
        path.append(said)
    return path[::-1]


def _steps(
    state: _State, sizes: tuple[int, ...], names: tuple[str, ...]
) -> Iterator[tuple[_State, str]]:
    for i, held in enumerate(state):
        if held < sizes[i]:
            yield (*state[:i], sizes[i], *state[i + 1 :]), f"fill {names[i]}"
        if not held:
            continue
        yield (*state[:i], 0, *state[i + 1 :]), f"empty {names[i]}"
        for j, other in enumerate(state):
            poured = min(held, sizes[j] - other)
            if i != j and poured:
                after = list(state)
                after[i] -= poured
                after[j] += poured
                yield tuple(after), f"pour {names[i]}->{names[j]}"
