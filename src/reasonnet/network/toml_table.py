"""A table of a TOML file whose keys and values are checked as they are taken."""

from __future__ import annotations

import difflib
import math
from collections.abc import Mapping, Sequence
from typing import Any

from reasonnet.core.errors import FleetFileError

_MISSING: Any = object()


class TomlTable:
    """A table; errors name the file, the table and the key.

    Raises:
        FleetFileError: it has an unknown key; so from every method for a wrong value.
    """

    def __init__(
        self, data: Mapping[str, Any], known: Sequence[str], file: str, place: str
    ) -> None:
        self._data, self._file, self._place = data, file, place
        for key in data:
            if key not in known:
                raise FleetFileError(f"{self._where()}unknown key {key!r}{self.near(key, known)}")

    def fault(self, key: str, what: str) -> FleetFileError:
        """Return the error of a key."""
        return FleetFileError(f"{self._where()}{key} {what}")

    @staticmethod
    def near(word: str, known: Sequence[str]) -> str:
        """Return what a misspelt word may have been meant for, as the end of a message."""
        close = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
        if close:
            return f": did you mean {close[0]!r}?"
        return f": known are {', '.join(known)}" if known else ""

    def text(self, key: str) -> str:
        """Return a text that is not empty."""
        value = self._get(key, _MISSING)
        if not isinstance(value, str) or not value.strip():
            raise self.fault(key, f"must be a text, got {value!r}")
        return value

    def optional_text(self, key: str) -> str | None:
        """Return a text, None where there is none."""
        return self.text(key) if key in self._data else None

    def choice(self, key: str, options: Sequence[str], default: str = _MISSING) -> str:
        """Return one of a few texts."""
        value = self._get(key, default)
        if value not in options:
            raise self.fault(key, f"must be one of {', '.join(options)}, got {value!r}")
        return str(value)

    def texts(self, key: str, default: Sequence[str] = _MISSING) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self._get(key, default)
        if not isinstance(value, list | tuple) or not all(isinstance(v, str) for v in value):
            raise self.fault(key, f'must be a list of texts like ["a", "b"], got {value!r}')
        return tuple(value)

    def number(self, key: str, default: float = _MISSING, *, above_zero: bool = False) -> float:
        """Return a finite number, zero or more."""
        value = self._get(key, default)
        good = isinstance(value, int | float) and not isinstance(value, bool)
        if not good or not math.isfinite(value) or value < 0 or (above_zero and value == 0):
            least = "above 0" if above_zero else "of at least 0"
            raise self.fault(key, f"must be a number {least}, got {value!r}")
        return float(value)

    def optional_number(self, key: str, *, above_zero: bool = False) -> float | None:
        """Return a number, None where there is none."""
        return self.number(key, above_zero=above_zero) if key in self._data else None

    def integer(self, key: str, default: int = _MISSING, *, least: int) -> int:
        """Return a whole number; `7.6e9` is one."""
        value = self._get(key, default)
        good = isinstance(value, int | float) and not isinstance(value, bool)
        if not good or not math.isfinite(value) or value != int(value) or value < least:
            raise self.fault(key, f"must be a whole number of at least {least}, got {value!r}")
        return int(value)

    def table(self, key: str, known: Sequence[str]) -> TomlTable | None:
        """Return a table within this one, None where there is none."""
        if key not in self._data:
            return None
        value = self._data[key]
        if not isinstance(value, dict):
            raise self.fault(key, f"must be a table with {', '.join(known)}, got {value!r}")
        return TomlTable(value, known, self._file, f"{self._place} {key}".strip())

    def tables(self, key: str, known: Sequence[str]) -> list[TomlTable]:
        """Return an array of tables, each called by its name or number."""
        value = self._data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
            raise self.fault(key, f"must be written [[{key}]], a table for each")
        return [
            TomlTable(table, known, self._file, f"{key} {table.get('name', number)!r}")
            for number, table in enumerate(value, 1)
        ]

    def _get(self, key: str, default: Any) -> Any:
        value = self._data.get(key, default)
        if value is _MISSING:
            raise self.fault(key, "is missing")
        return value

    def _where(self) -> str:
        return f"{self._file}: {self._place}: " if self._place else f"{self._file}: "
