"""singles-MRV compiled from `singles_mrv.c`, where the machine has a C compiler.

Rating a puzzle takes a millisecond in Python, and finding a hard one takes thousands of ratings.
The same search in C is about twenty times as fast; without a compiler `hard` uses its own.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import tempfile
from functools import lru_cache
from pathlib import Path

SOURCE = Path(__file__).with_name("singles_mrv.c")
CELLS = 81


class Native:
    """The compiled solver."""

    def __init__(self, library: Path) -> None:
        self._library = ctypes.CDLL(str(library))

    def solutions(self, puzzle: list[int], limit: int) -> tuple[list[list[int]], int]:
        """Return up to so many solutions, and the guesses made until the first."""
        out = (ctypes.c_uint8 * (CELLS * limit))()
        guesses = ctypes.c_int()
        found = self._library.rn_solutions(bytes(puzzle), limit, out, ctypes.byref(guesses))
        digits = list(out)
        return [digits[at * CELLS : (at + 1) * CELLS] for at in range(found)], guesses.value

    def without(self, puzzle: list[int], cell: int, digit: int) -> bool:
        """Tell whether some solution has another digit in a cell."""
        return bool(self._library.rn_without(bytes(puzzle), cell, digit))


@lru_cache(maxsize=1)
def native() -> Native | None:
    """Return the compiled solver; None where there is no C compiler.

    Compiled once for a version of the source and kept in a folder of one's own: a library is not
    loaded from where others may write.

    Raises:
        RuntimeError: there is a compiler, and it fails.
    """
    compiler = os.environ.get("CC") or shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        return None
    source = SOURCE.read_bytes()
    kept = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "reasonnet"
    library = kept / f"singles-mrv-{hashlib.sha256(source).hexdigest()[:16]}.so"
    if not library.exists():
        kept.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept) as folder:
            fresh = Path(folder) / "solver.so"
            command = [*compiler.split(), "-O2", "-shared", "-fPIC", "-o", str(fresh), str(SOURCE)]
            made = subprocess.run(command, capture_output=True, text=True, check=False)
            if made.returncode:
                raise RuntimeError(f"{' '.join(command)} failed: {made.stderr.strip()}")
            fresh.replace(library)
    return Native(library)
