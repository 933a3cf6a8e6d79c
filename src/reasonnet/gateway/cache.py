"""Answers that were given before, by question, format, fleet and policy."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections import OrderedDict

import msgspec

from reasonnet.core.answer import Answer
from reasonnet.core.question import Question
from reasonnet.gateway.ledger.ledger import Ledger

REMEMBERED = 1024
"""Answers that are kept in memory as well."""


class AnswerCache:
    """Looks in memory first, then in the ledger, where answers outlive a restart."""

    def __init__(self, ledger: Ledger, fleet: str, seconds: float) -> None:
        """Set up.

        Args:
            fleet: fingerprint of the fleet; another fleet's answers are not given.
            seconds: how long an answer is remembered; 0: not at all.
        """
        self._ledger, self._fleet, self._seconds = ledger, fleet, seconds
        self._near: OrderedDict[str, tuple[float, str]] = OrderedDict()

    def key(self, question: Question, policy: str) -> str:
        """Return the key of a question."""
        facts = [question.text, question.format, policy, self._fleet]
        return hashlib.sha256(msgspec.json.encode(facts)).hexdigest()

    async def get(self, key: str) -> str | None:
        """Return the JSON document of an answer, None where there is none."""
        if not self._seconds:
            return None
        oldest = time.time() - self._seconds
        near = self._near.get(key)
        if near is not None and near[0] >= oldest:
            self._near.move_to_end(key)
            return near[1]
        found = await asyncio.to_thread(self._ledger.remembered, key, oldest)
        if found is not None:
            self._keep(key, found)
        return found

    async def put(self, key: str, answer: Answer) -> None:
        """Remember an answer; what was declined or cut short is asked again."""
        if not self._seconds or answer.status != "answered":
            return
        document = answer.to_json()
        self._keep(key, document)
        oldest = time.time() - self._seconds
        await asyncio.to_thread(self._ledger.remember, key, document, forget_before=oldest)

    def _keep(self, key: str, document: str) -> None:
        self._near[key] = (time.time(), document)
        self._near.move_to_end(key)
        if len(self._near) > REMEMBERED:
            self._near.popitem(last=False)
