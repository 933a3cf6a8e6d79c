"""A place for what other people's generators write: some run programs that leave files about."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator


@contextlib.contextmanager
def aside() -> Iterator[None]:
    """Work in an empty folder, gone afterwards; the process's own while it lasts: nothing waits."""
    with tempfile.TemporaryDirectory(prefix="reasonnet-") as folder, contextlib.chdir(folder):
        yield
