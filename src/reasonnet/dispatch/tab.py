"""The tab: paid calls on a question's behalf that are no attempt at a step.

A planner's and a judge's calls cost money like any other. Whoever makes one makes it `on_the_tab`:
what it may cost is set aside first, and what it came to is on the bill, even if it was cancelled.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from reasonnet.core.attempt import Attempt
from reasonnet.core.events import Called, CallStarted, Event
from reasonnet.dispatch.policy import Policy
from reasonnet.dispatch.purse import Purse
from reasonnet.fleet.card import Card


@dataclass(slots=True)
class Tab:
    """What one question has on its tab."""

    purse: Purse
    policy: Policy
    emit: Callable[[Event], None]
    clock: Callable[[], float]
    calls: list[Attempt] = field(default_factory=list)


# A context variable, and no argument of `Planner.propose` and `Check.check`: the embedded ones,
# which cost nothing, need not know of money.
_TAB: ContextVar[Tab | None] = ContextVar("tab", default=None)


@contextmanager
def open_tab(
    purse: Purse, policy: Policy, emit: Callable[[Event], None], clock: Callable[[], float]
) -> Iterator[Tab]:
    """Open the tab of a question; tasks started within share it."""
    tab = Tab(purse, policy, emit, clock)
    token = _TAB.set(tab)
    try:
        yield tab
    finally:
        _TAB.reset(token)


def current_tab() -> Tab | None:
    """Return the tab of the question at hand, None outside of one."""
    return _TAB.get()


async def on_the_tab(
    card: Card, text: str, call: Callable[[], Awaitable[Attempt]]
) -> Attempt | None:
    """Make a paid call; None where the purse does not reach for the most it may cost."""
    tab = _TAB.get()
    if tab is None:
        return await call()
    tokens = card.max_tokens + len(text) // 3
    aside = tab.purse.set_aside(card.worst_usd(len(text)), tokens)
    if aside is None:
        return None
    attempt: Attempt | None = None
    tab.emit(CallStarted(card.name, tab.clock()))
    try:
        attempt = await call()
        return attempt
    finally:
        if attempt is None:  # cancelled, or broken in a way of its own: nobody knows its price
            attempt = Attempt(
                specialist=card.name,
                kind=card.kind,
                answer=None,
                question=text,
                error="cancelled",
                usd=0.0 if card.usd(1, 1) == 0 else None,
                fault=True,
            )
        tab.purse.settle(aside, attempt.usd, attempt.tokens_in + attempt.tokens_out)
        tab.calls.append(attempt)
        tab.emit(Called(attempt, tab.clock()))
