"""The live view: the plan as it runs, on standard error, where that is a terminal."""

from __future__ import annotations

import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from rich.console import Console, ConsoleOptions, RenderResult
from rich.live import Live

from reasonnet.cli import result, screen
from reasonnet.cli.view import View
from reasonnet.core.errors import InputError
from reasonnet.core.events import Event


class LiveView:
    """A context manager that redraws the plan ten times a second while work goes on."""

    def __init__(self, view: View, console: Console) -> None:
        self.view = view
        self._started = time.perf_counter()
        self._live = Live(
            _Now(view, self._started), console=console, refresh_per_second=10, transient=False
        )

    def apply(self, event: Event) -> None:
        """Take in an event."""
        self.view.apply(event)
        self._live.update(_Now(self.view, self._started))

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._live.stop()


class _Now:
    """Draws the view as it is when it is drawn, so that spinners turn and seconds count."""

    def __init__(self, view: View, started: float) -> None:
        self._view, self._started = view, started

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield screen.plan(self._view, time.perf_counter() - self._started)


def save_svg(path: Path, view: View, document: dict[str, Any], stored: bool) -> None:
    """Save the final view as an SVG picture.

    Raises:
        InputError: the file cannot be written.
    """
    import io

    from rich.text import Text

    console = Console(
        record=True,
        width=screen.WIDTH,
        file=io.StringIO(),
        force_terminal=True,
        color_system="truecolor",
        legacy_windows=False,
    )
    prompt = Text.assemble(("$ ", "green"), f'reasonnet ask "{screen.plain(view.question)}"')
    console.print(prompt, "", screen.plan(view), sep="\n")
    console.print(result.answer(document), result.footer(document, stored))
    picture = console.export_svg(title="reasonnet", unique_id="reasonnet")
    try:
        path.write_text(picture, encoding="utf-8")
    except OSError as error:
        raise InputError(f"the picture cannot be written to {path}: {error.strerror}") from None
