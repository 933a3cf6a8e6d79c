"""One question in the books: ledger, wallet, metrics and spans are told of the same costs."""

from __future__ import annotations

import secrets
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from reasonnet.core.answer import Answer
from reasonnet.core.attempt import Attempt
from reasonnet.core.events import (
    Attempted,
    AttemptStarted,
    Called,
    CallStarted,
    Event,
)
from reasonnet.fleet.card import Card
from reasonnet.gateway.errors import over_budget
from reasonnet.gateway.keys import Wallet
from reasonnet.gateway.ledger.entries import AttemptBegan, AttemptEnded, Began, Ended
from reasonnet.gateway.ledger.ledger import Ledger
from reasonnet.gateway.metrics import Metrics
from reasonnet.gateway.spans import Spans


@dataclass(slots=True)
class Books:
    """Where questions are recorded."""

    ledger: Ledger
    metrics: Metrics
    spans: Spans
    draining: bool = False
    """Whether the server is shutting down: what is cut short now is interrupted, not cancelled."""


@dataclass(slots=True)
class _Open:
    """A call under way."""

    step: str
    specialist: str
    started: float
    held_usd: float
    announced: bool


@dataclass(slots=True)
class Record:
    """A question from its coming in to its end; `ended` or `cut_short` closes it."""

    books: Books
    wallet: Wallet | None
    model: str
    text: str
    id: str = field(default_factory=lambda: secrets.token_hex(8))
    created: float = field(default_factory=time.time)
    began: float = field(default_factory=time.perf_counter)
    over: bool = False
    reserved: float = 0.0
    calls: list[AttemptEnded] = field(default_factory=list)
    _open: dict[int, _Open] = field(default_factory=dict)
    _count: int = 0
    _events: list[Event] = field(default_factory=list)

    def begin(self) -> None:
        """Write that the question came in; before anything is spent on it."""
        self.books.metrics.running.inc()
        self.books.ledger.put(self._began())

    async def acknowledge(self) -> None:
        """Write that the question came in, and wait until that is safe: its id may be told."""
        self.books.metrics.running.inc()
        await self.books.ledger.write(self._began())

    def reserve(self, usd: float | None) -> None:
        """Set aside the most that a call can cost.

        Raises:
            ApiError: the key's budget does not reach, or the price is unknown and it has one.
        """
        if self.wallet is None or self.wallet.row.budget_usd is None:
            return
        if usd is None:
            raise over_budget(
                f"the price of {self.model!r} is unknown, and the key has a budget: give "
                "usd_per_million_tokens in the fleet file"
            )
        self.wallet.reserve(usd)
        self.reserved += usd

    def call_began(self, step: str, card: Card, characters: int) -> int:
        """Note a call that is about to be made; returns its number."""
        number, self._count = self._count, self._count + 1
        free = card.usd(1, 1) == 0
        held = card.worst_usd(characters) or 0.0
        now = time.time()
        self._open[number] = _Open(step, card.name, now, held, not free)
        if not free:  # so that its cost is not lost if we are killed meanwhile
            self.books.ledger.put(
                AttemptBegan(
                    question_id=self.id,
                    number=number,
                    step=step,
                    specialist=card.name,
                    started=now,
                    held_usd=held,
                )
            )
        return number

    def call_ended(
        self,
        number: int,
        *,
        usd: float | None,
        estimated: bool = False,
        tokens: tuple[int, int] = (0, 0),
        error: str | None = None,
    ) -> None:
        """Note what a call came to."""
        opened = self._open.pop(number)
        entry = AttemptEnded(
            question_id=self.id,
            number=number,
            step=opened.step,
            specialist=opened.specialist,
            started=opened.started,
            finished=time.time(),
            usd=usd,
            held_usd=opened.held_usd if usd is None else 0.0,
            estimated=estimated,
            tokens_in=tokens[0],
            tokens_out=tokens[1],
            error=None if error is None else error[:2000],
            announced=opened.announced,
        )
        self.calls.append(entry)
        self.books.ledger.put(entry)

    def event(self, event: Event, cards: Mapping[str, Card]) -> None:
        """Note an event of a question that the network works on."""
        if event.type == "answered":
            return
        self._events.append(event)
        self.books.metrics.event(event)
        match event:
            case AttemptStarted(step=step, specialist=name):
                self.call_began(step, cards[name], len(self.text))
            case CallStarted(specialist=name):
                self.call_began("", cards[name], len(self.text))
            case Attempted(step=step, attempt=attempt):
                self._attempted(step, attempt)
            case Called(attempt=attempt):
                self._attempted("", attempt)

    async def answered(self, answer: Answer) -> None:
        """Close the books with an answer; returns when that is safe.

        Raises:
            StoreError: the ledger cannot be written.
        """
        self._settle_open(answer)
        events = msgspec.json.encode(self._events).decode()
        document = answer.to_json()
        entry = self._end(answer.status, answer.answer, None, document, events)
        await self.books.ledger.write(entry)

    async def ended(self, status: str, answer: str | None, *, error: str | None = None) -> None:
        """Close the books; returns when that is safe.

        Raises:
            StoreError: the ledger cannot be written.
        """
        await self.books.ledger.write(self._end(status, answer, error))

    async def from_cache(self, document: Mapping[str, Any]) -> None:
        """Close the books with an answer that was given before, and costs nothing now."""
        text = msgspec.json.encode(document).decode()
        entry = self._end(document["status"], document["answer"], None, text, cached=True)
        await self.books.ledger.write(entry)

    def cut_short(self, error: str | None = None) -> None:
        """Close the books on a question that nobody waits for any more, if they are open."""
        if self.over:
            return
        if error is not None:
            status = "failed"
        else:
            status = "interrupted" if self.books.draining else "cancelled"
        events = msgspec.json.encode(self._events).decode() if self._events else None
        self.books.ledger.put(self._end(status, None, error, None, events))

    def _began(self) -> Began:
        return Began(
            id=self.id,
            key_id=self.wallet.row.id if self.wallet is not None else None,
            created=self.created,
            model=self.model,
            question=self.text,
        )

    def _attempted(self, step: str, attempt: Attempt) -> None:
        number = next(
            n for n, o in self._open.items() if (o.step, o.specialist) == (step, attempt.specialist)
        )
        self.call_ended(
            number,
            usd=attempt.usd,
            estimated=attempt.estimated,
            tokens=(attempt.tokens_in, attempt.tokens_out),
            error=attempt.error,
        )

    def _settle_open(self, answer: Answer) -> None:
        """Close calls that were cancelled: paid at an unknown price, or not made at all."""
        made = Counter(
            (step.id, tried.specialist)
            for plan in (answer.plan, *answer.abandoned)
            for step in plan.steps
            for tried in step.attempts
            if tried.usd is None and (tried.error or "").startswith("cancelled")
        )
        for number, opened in list(self._open.items()):
            where = opened.step, opened.specialist
            unknown = made[where] > 0
            made[where] -= unknown
            self.call_ended(number, usd=None if unknown else 0.0, error="cancelled")

    def _end(
        self,
        status: str,
        answer: str | None,
        error: str | None,
        document: str | None = None,
        events: str | None = None,
        cached: bool = False,
    ) -> Ended:
        for number, opened in list(self._open.items()):
            self.call_ended(number, usd=None if opened.announced else 0.0, error="cancelled")
        self.over = True
        usd = sum(call.usd or 0.0 for call in self.calls)
        unknown = sum(call.usd is None for call in self.calls)
        held = sum(call.held_usd for call in self.calls)
        tokens = sum(c.tokens_in for c in self.calls), sum(c.tokens_out for c in self.calls)
        seconds = time.perf_counter() - self.began
        if self.wallet is not None:
            self.wallet.settle(self.reserved, usd + held)
        self.books.metrics.running.dec()
        self.books.metrics.ended(self.model, status, seconds, usd, unknown, tokens)
        self.books.spans.question(
            {
                "reasonnet.trace_id": self.id,
                "reasonnet.model": self.model,
                "reasonnet.status": status,
                "reasonnet.usd": usd,
            },
            self.created,
            time.time(),
            self.calls,
        )
        return Ended(
            id=self.id,
            finished=time.time(),
            status=status,
            answer=answer,
            usd=usd,
            unknown_costs=unknown,
            held_usd=held,
            tokens_in=tokens[0],
            tokens_out=tokens[1],
            seconds=seconds,
            cached=cached,
            error=None if error is None else error[:2000],
            document=document,
            events=events,
        )
