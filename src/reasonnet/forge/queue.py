"""The queue of what is still to be trained: a text file that any machine can go on with.

One name a line, the next one first; `#` starts a comment. A name with MORE behind it is trained one
round further from the shipped weights, another as its recipe says. Several processes may work on
one queue: each claims a name by a lock file beside the states, and a lock whose process is gone is
free again.
"""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Iterator, Sequence
from pathlib import Path

from reasonnet.core.errors import InputError

MORE = "--more"
QUEUE = Path("runs/queue.txt")
"""Where the queue is, relative to the working directory."""


def read(path: Path = QUEUE) -> list[str]:
    """Return the names in the queue, in order.

    Raises:
        InputError: there is no queue file.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise InputError(f"cannot read the queue {path}: {error.strerror or error}") from None
    return [name for line in lines if (name := _name(line))]


def finish(name: str, path: Path = QUEUE) -> None:
    """Take a name off the queue; comments stay."""
    kept = [line for line in path.read_text("utf-8").splitlines() if _name(line) != name]
    part = path.with_suffix(".part")
    part.write_text("".join(f"{line}\n" for line in kept), "utf-8")
    part.replace(path)


def _name(line: str) -> str:
    return " ".join(line.partition("#")[0].split())


@contextlib.contextmanager
def claimed(names: Sequence[str], locks: Path) -> Iterator[str | None]:
    """Claim the first name that nobody works on; yields it, or None where all are taken."""
    locks.mkdir(parents=True, exist_ok=True)
    own = f"{socket.gethostname()} {os.getpid()}"
    for name in names:
        lock = locks / f"{name.partition(' ')[0]}.lock"
        if _stale(lock):
            lock.unlink(missing_ok=True)
        try:
            handle = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
        except FileExistsError:
            continue
        with os.fdopen(handle, "w") as file:
            file.write(own)
        try:
            yield name
        finally:
            lock.unlink(missing_ok=True)
        return
    yield None


def _stale(lock: Path) -> bool:
    """Tell whether a lock was left by a process of this machine that is gone."""
    try:
        host, _, pid = lock.read_text("utf-8").partition(" ")
    except OSError:
        return False
    if host != socket.gethostname() or not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
