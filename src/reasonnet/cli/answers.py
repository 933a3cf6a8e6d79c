"""The output of a batch: whole lines only, and what an earlier run has left of them."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from reasonnet.cli.lines import Item
from reasonnet.core.answer import Answer
from reasonnet.core.errors import InputError, ReasonNetError

_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


@dataclass(frozen=True, slots=True)
class Done:
    """A finished line of an earlier run."""

    number: int
    label: str
    """The question's id, or its line number."""
    question: str | None
    """None where the line does not tell."""
    status: str


def label(item: Item) -> str:
    """Return what stands for a question in text output: its id, else its line number."""
    return str(item.id if item.id is not None else item.line).translate(_ESCAPES)


def written(item: Item, answer: Answer, *, as_json: bool) -> bytes:
    """Return the line of an answer; line breaks and tabs within are written `\\n` and `\\t`."""
    if as_json:
        document = answer.to_dict()
        document["id"] = item.id  # a number stays a number
        return msgspec.json.encode(document) + b"\n"
    fields = [label(item), "-" if answer.answer is None else answer.answer.translate(_ESCAPES)]
    if answer.status != "answered":
        fields.append((answer.reason or answer.status).translate(_ESCAPES))
    return "\t".join(fields).encode() + b"\n"


class Output:
    """Where the lines go: a file or standard output. A context manager.

    A line goes out in one write, so that a killed run leaves whole lines, the last one maybe torn.
    """

    def __init__(self, path: Path | None, *, resume: bool) -> None:
        self.path = path
        self._file = -1
        if path is None:
            return
        if not resume and path.is_file() and path.stat().st_size:
            raise InputError(
                f"{path} is there already: add --resume to go on with it, or remove it"
            )
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        except OSError as error:
            raise InputError(f"{path} cannot be written: {error.strerror}") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def done(self, *, as_json: bool) -> Iterator[Done]:
        """Yield the whole lines of an earlier run; afterwards the output stands behind them.

        Raises:
            InputError: a line is none of ours.
        """
        if self.path is None:
            return
        end = 0
        with os.fdopen(os.dup(self._file), "rb") as file:
            file.seek(0)
            for number, line in enumerate(file, 1):
                if not line.endswith(b"\n"):
                    break  # torn: the run was killed while it wrote
                yield _read(self.path, number, line, as_json)
                end += len(line)
        os.ftruncate(self._file, end)
        os.lseek(self._file, end, os.SEEK_SET)

    def write(self, line: bytes) -> None:
        """Write a line.

        Raises:
            ReasonNetError: the disk is full, or the like.
        """
        if self._file < 0:
            sys.stdout.buffer.write(line)
            sys.stdout.buffer.flush()
            return
        try:
            while line:
                line = line[os.write(self._file, line) :]
        except OSError as error:
            raise ReasonNetError(
                f"{self.path} cannot be written: {error.strerror}; then go on with --resume"
            ) from None


def _read(path: Path, number: int, line: bytes, as_json: bool) -> Done:
    try:
        text = line.decode("utf-8")
        if as_json:
            document = json.loads(text)
            said = document["id"]
            return Done(
                number, "" if said is None else str(said), document["question"], document["status"]
            )
        name, shown, *reason = text.rstrip("\n").split("\t")
        status = "answered" if not reason else "abstained" if shown == "-" else "partial"
        return Done(number, name, None, status)
    except (ValueError, KeyError, TypeError):
        kind = (
            "a JSON document (was the first run made without --json?)"
            if as_json
            else ("an answer as text (was the first run made with --json?)")
        )
        raise InputError(f"line {number} of {path} is not {kind}: nothing was changed") from None
