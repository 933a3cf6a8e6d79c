"""What the user asks."""

from __future__ import annotations

from dataclasses import dataclass, field

from reasonnet.core.errors import QuestionError

MAX_CHARACTERS = 100_000
"""Longest question accepted; sixteen times the longest of our benchmarks."""

FORMATS = ("text", "number", "integer", "word", "list", "date", "json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What a question may cost; None is no limit."""

    usd: float | None = None
    """US dollars."""
    seconds: float | None = None
    """Wall-clock deadline in seconds from the start."""
    tokens: int | None = None
    """Tokens read and written by Remote specialists."""

    def __post_init__(self) -> None:
        for name in ("usd", "seconds", "tokens"):
            value = getattr(self, name)
            if value is not None and not value >= 0:
                raise QuestionError(f"the budget's {name} must not be negative, got {value}")


@dataclass(frozen=True, slots=True)
class Question:
    """A question; it never carries its gold answer."""

    text: str
    format: str | None = None
    """One of FORMATS, or None: as the answer comes."""
    budget: Budget = field(default_factory=Budget)
    id: str | None = None
    """The user's own id, carried through."""

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise QuestionError("the question is empty: write one, or '-' to read standard input")
        if len(self.text) > MAX_CHARACTERS:
            raise QuestionError(
                f"the question has {len(self.text):,} characters; at most {MAX_CHARACTERS:,} "
                "are read: shorten it, or put several questions in a file (--file)"
            )
        if "\x00" in self.text:
            raise QuestionError("the question contains NUL bytes: is it a binary file?")
        try:
            self.text.encode("utf-8")
        except UnicodeEncodeError:
            raise QuestionError("the question is not valid UTF-8: convert it first") from None
        if self.format is not None and self.format not in FORMATS:
            raise QuestionError(f"unknown format {self.format!r}: one of {', '.join(FORMATS)}")
