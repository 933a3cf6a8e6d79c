"""An embedded specialist asked by its own name: one attempt, and what it came to."""

from __future__ import annotations

import time
from typing import Any

import msgspec
from starlette.responses import Response, StreamingResponse

from reasonnet.core.question import Budget
from reasonnet.fleet.specialist import Task
from reasonnet.gateway.asking import TRACE
from reasonnet.gateway.gateway import Gateway
from reasonnet.gateway.keys import Wallet
from reasonnet.gateway.record import Record
from reasonnet.gateway.wire import END, ChatRequest, Chunks, question_of, usage


async def read_once(gateway: Gateway, wallet: Wallet | None, request: ChatRequest) -> Response:
    """Let a specialist try; there is no plan, no check and nobody else."""
    question = question_of(request, Budget())
    specialist = gateway.network.fleet[request.model]
    record = Record(gateway.books, wallet, request.model, question.text)
    record.begin()
    number = record.call_began("", specialist.card, len(question.text))
    try:
        async with gateway.network.fleet.hold(request.model, 0.0):
            attempt = await specialist.attempt(Task(question.text))
        tokens = attempt.tokens_in, attempt.tokens_out
        record.call_ended(number, usd=attempt.usd, tokens=tokens, error=attempt.error)
        status = "abstained" if attempt.answer is None else "answered"
        await record.ended(status, attempt.answer, error=attempt.error)
    finally:
        record.cut_short()
    gateway.books.metrics.attempt(
        request.model, answered=attempt.answer is not None, fault=attempt.fault
    )
    text = attempt.answer if attempt.answer is not None else f"(no answer) {attempt.error}"
    extension: dict[str, Any] = {
        "trace_id": record.id,
        "specialist": request.model,
        "attempt": msgspec.to_builtins(attempt),
    }
    headers = {TRACE: record.id}
    if request.stream:
        chunks = Chunks(record.id, request.model)
        pieces = [
            chunks.delta({"role": "assistant", "content": text}),
            chunks.delta({}, "stop", reasonnet=extension),
            *([chunks.usage(usage(*tokens))] if request.wants_usage else []),
            END,
        ]
        return StreamingResponse(iter(pieces), media_type="text/event-stream", headers=headers)
    message = {"role": "assistant", "content": text, "refusal": attempt.error}
    body = {
        "id": f"chatcmpl-{record.id}",
        "object": "chat.completion",
        "created": int(time.time()),
        "model": request.model,
        "choices": [{"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}],
        "usage": usage(*tokens),
        "reasonnet": extension,
    }
    return Response(msgspec.json.encode(body), media_type="application/json", headers=headers)
