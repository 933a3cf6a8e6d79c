"""What goes wrong, said in one line, and the exit status that it comes to."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable

from reasonnet.core.errors import InputError, ReasonNetError

DONE, FAILURE, USAGE, UNANSWERED, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit statuses: answered, failure, wrong usage or input, abstained or partial, Ctrl-C."""


class Interrupted(Exception):
    """Ctrl-C, with what is kept and how to go on."""


def guarded(work: Callable[[], int | None]) -> int:
    """Run a command; returns its exit status and prints no traceback (REASONNET_DEBUG=1 does)."""
    try:
        status = work()
        sys.stdout.flush()
    except KeyboardInterrupt:
        say("interrupted")
        return INTERRUPTED
    except Exception as raised:
        error = _innermost(raised)
        if isinstance(error, Interrupted):
            say(f"interrupted: {error}")
            return INTERRUPTED
        if isinstance(error, BrokenPipeError):  # the reader has seen enough
            _drop_output()
            return FAILURE
        if os.environ.get("REASONNET_DEBUG"):
            import traceback

            traceback.print_exc()
        return _report(error)
    if status == INTERRUPTED:  # typer has caught the Ctrl-C
        say("interrupted")
    return status or DONE


def say(line: str) -> None:
    """Print a line on standard error, as far as there is one."""
    with contextlib.suppress(OSError, ValueError):
        print(line, file=sys.stderr, flush=True)


def warn(message: str) -> None:
    """Print a warning."""
    say(f"warning: {one_line(message)}")


def one_line(message: str) -> str:
    """Return a message on one line, without control characters."""
    return "".join(c if c.isprintable() else " " for c in message).strip()


def _report(error: Exception) -> int:
    message = getattr(error, "format_message", None)
    if type(error).__name__ == "Abort":  # how typer tells of Ctrl-C and Ctrl-D at a prompt
        say("interrupted")
        return INTERRUPTED
    if type(error).__name__ == "NoArgsIsHelpError":
        say(str(error))
        return USAGE
    if callable(message):  # typer's usage errors; their class is not public in every version
        context = getattr(error, "ctx", None)
        path = context.command_path if context is not None else "reasonnet"
        say(f"error: {one_line(str(message())).rstrip('.')} (see {path} --help)")
        return USAGE
    if isinstance(error, InputError):
        say(f"error: {one_line(str(error))}")
        return USAGE
    if isinstance(error, ReasonNetError | OSError):
        say(f"error: {one_line(str(error))}")
        return FAILURE
    say(
        f"error: {type(error).__name__}: {one_line(str(error))}: this is a fault of reasonnet, "
        "please report it (REASONNET_DEBUG=1 shows where it happened)"
    )
    return FAILURE


def _innermost(error: Exception) -> Exception:
    """Return what a task group wraps around an error."""
    while isinstance(error, ExceptionGroup):
        error = error.exceptions[0]
    return error


def _drop_output() -> None:
    # Python flushes standard output once more at exit; let that go nowhere instead of failing.
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
