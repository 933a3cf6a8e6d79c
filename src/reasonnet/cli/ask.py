"""`reasonnet ask QUESTION`: one question, with the live view."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reasonnet.cli import settings as opening
from reasonnet.cli.errors import DONE, FAILURE, UNANSWERED, warn
from reasonnet.cli.settings import CautiousStore, Settings
from reasonnet.core.answer import Answer
from reasonnet.core.errors import QuestionError
from reasonnet.core.events import Answered, Event
from reasonnet.core.question import MAX_CHARACTERS, Budget, Question
from reasonnet.network.network import Network

if TYPE_CHECKING:
    from reasonnet.cli.view import View

STATUS = {"answered": DONE, "partial": UNANSWERED, "abstained": UNANSWERED, "failed": FAILURE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """How to show an answer."""

    json: bool = False
    trace: bool = False
    """Calls, checks, bill and events too."""
    svg: Path | None = None


def ask_one(
    settings: Settings, question: str, format: str | None, budget: Budget, show: Show
) -> int:
    """Ask one question and show its answer; returns the exit status."""
    text = read_input() if question == "-" else question
    asked = Question(text, format=format, budget=budget)
    store = CautiousStore() if settings.store else None
    network = opening.open_network(settings, store)
    answer, events, view = asyncio.run(_ask(network, asked, show))
    stored = store is not None and store.failure is None
    _show(answer, events, view, show, stored)
    if store is not None and store.failure is not None:
        warn(str(store.failure))
    return STATUS[answer.status]


def read_input() -> str:
    """Return standard input as text.

    Raises:
        QuestionError: it is too long or not valid UTF-8.
    """
    limit = 4 * MAX_CHARACTERS
    data = sys.stdin.buffer.read(limit + 1)
    if len(data) > limit:
        raise QuestionError(f"standard input is longer than {MAX_CHARACTERS:,} characters")
    try:
        return data.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise QuestionError(
            f"standard input is not valid UTF-8 (byte {error.start + 1}): convert it first"
        ) from None


async def _ask(
    network: Network, question: Question, show: Show
) -> tuple[Answer, list[Event], View | None]:
    """Ask, with the live view where someone can see it."""
    events: list[Event] = []
    async with network:
        with contextlib.ExitStack() as stack:
            view, apply = _open_view(question, show, stack)
            async for event in network.stream(question):
                events.append(event)
                apply(event)
    last = events[-1]
    assert isinstance(last, Answered)
    return last.answer, events, view


def _open_view(
    question: Question, show: Show, stack: contextlib.ExitStack
) -> tuple[View | None, Callable[[Event], None]]:
    watched = sys.stderr.isatty() and not show.json
    if not (watched or show.svg is not None or show.trace or sys.stdout.isatty()):
        return None, lambda event: None
    from reasonnet.cli.view import View

    view = View(question.text)
    if not watched:
        return view, view.apply
    from rich.console import Console

    from reasonnet.cli.live import LiveView

    return view, stack.enter_context(LiveView(view, Console(stderr=True))).apply


def _show(answer: Answer, events: list[Event], view: View | None, show: Show, stored: bool) -> None:
    document = answer.to_dict()
    if show.json:
        print_bytes(answer.to_json().encode() + b"\n")
    else:
        _show_answer(document, stored)
    if view is not None and show.svg is not None:
        from reasonnet.cli.live import save_svg

        save_svg(show.svg, view, document, stored)
    if view is not None and show.trace:
        _show_trace(document, events, to_stderr=show.json)


def _show_answer(document: dict[str, Any], stored: bool) -> None:
    """Print the answer on standard output, all that is said of it on standard error."""
    from rich.console import Console

    from reasonnet.cli import result

    aside = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)
    if sys.stdout.isatty():
        Console().print(result.answer(document))
    else:  # a script wants the answer and nothing else
        if document["answer"] is not None:
            sys.stdout.write(document["answer"] + "\n")
            sys.stdout.flush()
        if document["reason"] is not None:
            aside.print(result.reason(document))
    aside.print(result.footer(document, stored))


def _show_trace(document: dict[str, Any], events: list[Event], *, to_stderr: bool) -> None:
    import msgspec
    from rich.console import Console

    from reasonnet.cli import details

    told = [msgspec.to_builtins(event) for event in events if not isinstance(event, Answered)]
    console = Console(stderr=to_stderr, highlight=False)
    console.print(details.attempts(document))
    console.print(details.bill(document))
    console.print(details.events(told))


def print_bytes(data: bytes) -> None:
    """Write to standard output, in UTF-8 whatever its encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
