"""A question to the network: model `reasonnet`, `reasonnet-fast` or `reasonnet-thorough`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec
from starlette.responses import Response, StreamingResponse

from reasonnet.core.answer import Bill
from reasonnet.core.errors import InputError
from reasonnet.core.events import Answered, Event
from reasonnet.core.question import Budget, Question
from reasonnet.dispatch.policy import policy as policy_named
from reasonnet.gateway.errors import NO_RETRY, ApiError
from reasonnet.gateway.gateway import Gateway
from reasonnet.gateway.keys import Wallet
from reasonnet.gateway.progress import line
from reasonnet.gateway.record import Record
from reasonnet.gateway.wire import (
    END,
    POLICY_OF,
    ChatRequest,
    Chunks,
    completion,
    content_of,
    event,
    question_of,
    usage_of,
)

TRACE = "X-ReasonNet-Trace"
"""The header that tells a question's trace id."""


@dataclass(slots=True)
class Asking:
    """One question on its way through the network."""

    gateway: Gateway
    record: Record
    question: Question
    policy: str
    cache_key: str
    cached: str | None
    ignored: int
    """Earlier turns of the conversation, which are not read."""
    document: dict[str, Any] = field(default_factory=dict)
    """The answer as `ask --json` prints it, once it is there."""

    async def events(self) -> AsyncIterator[Event]:
        """Yield the events; when they end, `document` is there and safe in the ledger."""
        record, network = self.record, self.gateway.network
        if self.cached is not None:
            self.document = _revived(self.cached, record.id)
            await record.from_cache(self.document)
            self.gateway.books.metrics.cached.inc()
            return
        async for happened in network.stream(self.question, policy=self.policy):
            record.event(happened, self.gateway.cards)
            if isinstance(happened, Answered):
                answer = replace(happened.answer, trace_id=record.id)
                await self.gateway.cache.put(self.cache_key, answer)
                self.document = answer.to_dict()
                await record.answered(answer)
            yield happened

    def extension(self) -> dict[str, Any]:
        """Return what a reply says of plan and bill."""
        hidden = ("question", "id", "abandoned")
        return {key: value for key, value in self.document.items() if key not in hidden} | {
            "policy": self.policy,
            "cached": self.cached is not None,
            "ignored_messages": self.ignored,
        }


async def ask(gateway: Gateway, wallet: Wallet | None, request: ChatRequest) -> Response:
    """Answer a request, streamed if it asks for that."""
    asking = await _begin(gateway, wallet, request)
    headers = {TRACE: asking.record.id}
    if request.stream:
        try:
            await asking.record.acknowledge()
        except BaseException:
            asking.record.cut_short("the ledger cannot be written")
            raise
        return StreamingResponse(
            _stream(asking, request), media_type="text/event-stream", headers=headers
        )
    asking.record.begin()
    try:
        async for _ in asking.events():
            pass
    except Exception as error:
        asking.record.cut_short(f"{type(error).__name__}: {error}")
        raise
    finally:
        asking.record.cut_short()
    if asking.document["status"] == "failed":
        raise _failed(asking.document)
    body = completion(asking.record.id, request.model, asking.document, asking.extension())
    return Response(msgspec.json.encode(body), media_type="application/json", headers=headers)


async def _begin(gateway: Gateway, wallet: Wallet | None, request: ChatRequest) -> Asking:
    wish, settings = request.reasonnet, gateway.settings
    policy = wish.policy or POLICY_OF[request.model] or gateway.network.policy
    try:
        policy_named(policy)
    except InputError as error:
        raise ApiError(400, str(error), code="invalid_policy") from None
    limited = wallet is not None and wallet.row.budget_usd is not None and gateway.priced
    usd = wish.budget_usd
    if limited and wallet is not None:
        asked = settings.question_usd if usd is None else usd
        usd = min(asked, wallet.left or 0.0) if usd is None else asked
    deadline = settings.deadline_seconds if wish.deadline is None else wish.deadline
    budget = Budget(usd=usd, seconds=deadline, tokens=wish.budget_tokens)
    question = question_of(request, budget)
    key = gateway.cache.key(question, policy)
    record = Record(gateway.books, wallet, request.model, question.text)
    cached = await gateway.cache.get(key) if wish.cache else None
    if limited and cached is None:
        record.reserve(usd)
    return Asking(
        gateway=gateway,
        record=record,
        question=question,
        policy=policy,
        cache_key=key,
        cached=cached,
        ignored=sum(m.role in ("user", "assistant") for m in request.messages) - 1,
    )


async def _stream(asking: Asking, request: ChatRequest) -> AsyncIterator[bytes]:
    """Yield the reply's events: progress as reasoning, then the answer."""
    chunks = Chunks(asking.record.id, request.model)
    try:
        yield chunks.delta({"role": "assistant", "content": ""})
        async for happened in asking.events():
            said = line(happened)
            if said is not None:
                yield chunks.delta({"reasoning_content": said + "\n"})
        if asking.document["status"] == "failed":
            yield event(_failed(asking.document).body())
        else:
            yield chunks.delta({"content": content_of(asking.document)})
            yield chunks.delta({}, "stop", reasonnet=asking.extension())
            if request.wants_usage:
                yield chunks.usage(usage_of(asking.document))
        yield END
    except asyncio.CancelledError:
        raise
    except Exception as error:
        asking.record.cut_short(f"{type(error).__name__}: {error}")
        fault = ApiError(
            500, "the question failed", code="internal_error", kind="server_error",
            trace_id=asking.record.id,
        )  # fmt: skip
        yield event(fault.body())
        yield END
        raise
    finally:
        asking.record.cut_short()


def _failed(document: Mapping[str, Any]) -> ApiError:
    id = str(document["trace_id"])
    return ApiError(
        504,
        str(document["reason"]),
        code="deadline_exceeded",
        kind="server_error",
        headers={**NO_RETRY, TRACE: id},
        trace_id=id,
    )


def _revived(document: str, id: str) -> dict[str, Any]:
    """Return a remembered answer as that of another question, which costs nothing."""
    found: dict[str, Any] = msgspec.json.decode(document)
    return found | {"trace_id": id, "bill": msgspec.to_builtins(Bill()), "calls": []}
