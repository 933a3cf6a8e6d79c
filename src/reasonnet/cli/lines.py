"""The input of a batch: a text file with a question a line, or JSONL. Read as it is needed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec

from reasonnet.core.answer import Answer, Bill, PlanRecord
from reasonnet.core.errors import InputError, QuestionError
from reasonnet.core.question import MAX_CHARACTERS, Budget, Question

MAX_LINE = 16 * MAX_CHARACTERS
"""Bytes; a character takes at most 12 in JSON (two escapes of six)."""
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the input: a question, or why it is none."""

    line: int
    """Its number in the file, from 1."""
    id: str | int | None
    """The user's own id."""
    question: Question | None
    failure: Answer | None = None
    """The answer of a line that cannot be asked."""

    @property
    def text(self) -> str:
        """The question as it stands in the answer."""
        if self.question is not None:
            return self.question.text
        assert self.failure is not None
        return self.failure.question


@contextlib.contextmanager
def opened(file: str) -> Iterator[BinaryIO]:
    """Open a batch's input; `-` is standard input.

    Raises:
        InputError: it cannot be read.
    """
    if file == "-":
        # Not sys.stdin: a thread that waits there would hold its lock when Python ends.
        with open(0, "rb", closefd=False) as source:
            yield source
        return
    try:
        source = Path(file).open("rb")  # noqa: SIM115 - closed below
    except OSError as error:
        raise InputError(f"the file {file} cannot be read: {error.strerror}") from None
    with source:
        yield source


def questions(file: str, format: str | None, budget: Budget) -> Iterator[Item]:
    """Yield the questions of a file; a line that is none comes as a failure.

    Raises:
        InputError: the file cannot be read.
    """
    with opened(file) as source:
        jsonl = file.endswith(".jsonl")
        first = True
        for number, line, whole in _lines(source):
            if first:
                jsonl = jsonl or line.lstrip().startswith(b"{")
                first = False
            if not whole:
                yield _bad(number, None, line[:200], f"the line is longer than {MAX_LINE:,} bytes")
            elif jsonl:
                yield _from_json(number, line, format, budget)
            else:
                yield _from_text(number, line, format, budget)


def total(file: str) -> int | None:
    """Count the questions of a file; None where that would use it up."""
    if file == "-" or not Path(file).is_file():
        return None
    with opened(file) as source:
        return sum(1 for _ in _lines(source))


def _lines(source: BinaryIO) -> Iterator[tuple[int, bytes, bool]]:
    """Yield number, bytes and completeness of every line that is not blank."""
    number = 0
    while line := source.readline(MAX_LINE):
        number += 1
        whole = line.endswith(b"\n") or len(line) < MAX_LINE
        rest = line
        while not rest.endswith(b"\n") and (rest := source.readline(MAX_LINE)):
            whole = False  # read on to the line's end without keeping it
        if number == 1:
            line = line.removeprefix(_BOM)
        if line.strip():
            yield number, line.rstrip(b"\r\n"), whole


def _from_text(number: int, line: bytes, format: str | None, budget: Budget) -> Item:
    try:
        text = line.decode("utf-8").strip()
        return Item(number, None, Question(text, format=format, budget=budget))
    except UnicodeDecodeError:
        return _bad(number, None, line, "the line is not valid UTF-8: convert the file first")
    except QuestionError as error:
        return _bad(number, None, line, str(error))


class _Line(msgspec.Struct):
    """A line of JSONL; other keys are the user's own and left alone."""

    question: str
    id: str | int | None = None
    format: str | None = None


_DECODER = msgspec.json.Decoder(_Line)


def _from_json(number: int, line: bytes, format: str | None, budget: Budget) -> Item:
    try:
        read = _DECODER.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return _bad(number, None, line, f"the line is not a question in JSON: {error}")
    try:
        asked = Question(
            read.question,
            format=read.format or format,
            budget=budget,
            id=None if read.id is None else str(read.id),
        )
    except QuestionError as error:
        return _bad(number, read.id, read.question.encode("utf-8", "replace"), str(error))
    return Item(number, read.id, asked)


def _bad(number: int, id: str | int | None, said: bytes, reason: str) -> Item:
    text = said.decode("utf-8", "replace")
    if len(text) > MAX_CHARACTERS:
        text = text[:200] + "…"
    return Item(number, id, None, failed(text, id, f"line {number}: {reason}"))


def failed(text: str, id: str | int | None, reason: str) -> Answer:
    """Return the answer of a question that could not be asked."""
    return Answer(
        question=text,
        status="failed",
        answer=None,
        value=None,
        answer_type=None,
        parts=(),
        confidence=0.0,
        verified=False,
        reason=reason,
        plan=PlanRecord(revision=0, planner="none", steps=()),
        bill=Bill(),
        trace_id="",
        id=None if id is None else str(id),
    )
