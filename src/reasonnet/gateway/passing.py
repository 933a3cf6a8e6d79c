"""A specialist asked by its own name: the request is passed on, and paid for like any other.

Where it fails, the fleet file's `fallbacks` take over, in the middle of a stream too: the next one
is given what the client has been sent so far, and goes on from there.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import msgspec
from starlette.responses import Response, StreamingResponse

from reasonnet.fleet.remote import Remote
from reasonnet.fleet.remote_fault import RemoteFault
from reasonnet.fleet.remote_sse import DONE, SseTooLong, events
from reasonnet.fleet.reply import CHARACTERS_PER_TOKEN, estimate_tokens, tokens_of
from reasonnet.gateway.asking import TRACE
from reasonnet.gateway.errors import NO_RETRY, ApiError
from reasonnet.gateway.gateway import Gateway
from reasonnet.gateway.keys import Wallet
from reasonnet.gateway.record import Record
from reasonnet.gateway.wire import END, ChatRequest, event, usage

GO_ON = "Your reply was cut off. Go on exactly where it stops, and repeat nothing of it."
LONGEST_EVENT = 1024 * 1024
"""Bytes of a streamed event."""
OURS = ("reasonnet",)
"""Keys of a request that are for us."""
_decode = msgspec.json.Decoder().decode


@dataclass(slots=True)
class Passing:
    """One request on its way to a specialist."""

    gateway: Gateway
    record: Record
    chain: list[Remote]
    """Who is asked, one after another."""
    body: dict[str, Any]
    characters: int
    """Of the request, for its price."""
    faults: list[str] = field(default_factory=list)
    status: int = 502

    def cost(self, remote: Remote) -> float | None:
        """Return the most that asking a Remote can cost."""
        card, asked = remote.card, self.limit(remote)
        return card.usd(self.characters // 3 + 100, asked)

    def limit(self, remote: Remote) -> int:
        """Return the tokens that the reply may have."""
        asked = self.body.get("max_completion_tokens") or self.body.get("max_tokens")
        return asked if isinstance(asked, int) and asked > 0 else remote.spec.max_tokens

    def put(self, remote: Remote, said: str = "") -> bytes:
        """Return the request for a Remote; with `said`, that it go on from there."""
        body = {k: v for k, v in self.body.items() if k not in OURS} | {"model": remote.spec.model}
        if "max_tokens" not in body and "max_completion_tokens" not in body:
            body["max_tokens"] = remote.spec.max_tokens  # what is set aside for it must be enough
        if body.get("stream"):
            body["stream_options"] = {"include_usage": True}
        if said:
            body["messages"] = [
                *body["messages"],
                {"role": "assistant", "content": said},
                {"role": "user", "content": GO_ON},
            ]
        return msgspec.json.encode(body)

    def fault(self, remote: Remote, fault: Exception) -> None:
        """Note why a Remote gave no reply."""
        self.faults.append(f"{remote.spec.name}: {fault}")
        late = isinstance(fault, RemoteFault) and fault.why == "timeout"
        self.status = 504 if late else 502

    def failed(self) -> ApiError:
        """Return the error of a request that nobody could answer."""
        return ApiError(
            self.status,
            "; ".join(self.faults),
            code="upstream_failed",
            kind="server_error",
            headers={**NO_RETRY, TRACE: self.record.id},
            trace_id=self.record.id,
        )


async def pass_on(
    gateway: Gateway, wallet: Wallet | None, request: ChatRequest, raw: bytes
) -> Response:
    """Pass a request on to a specialist, streamed if it asks for that."""
    body = _decode(raw)
    text = str(request.messages[-1].content or "")
    record = Record(gateway.books, wallet, request.model, text)
    first = gateway.network.fleet[request.model]
    assert isinstance(first, Remote)
    others = [gateway.network.fleet[name] for name in first.spec.fallbacks]
    chain = [first, *(o for o in others if isinstance(o, Remote))]
    passing = Passing(gateway, record, chain, body, len(raw))
    record.reserve(passing.cost(first))
    headers = {TRACE: record.id}
    if request.stream:
        try:
            await record.acknowledge()
        except BaseException:
            record.cut_short("the ledger cannot be written")
            raise
        return StreamingResponse(
            _stream(passing, request), media_type="text/event-stream", headers=headers
        )
    record.begin()
    try:
        content = await _whole(passing)
    finally:
        record.cut_short()
    return Response(content, media_type="application/json", headers=headers)


async def _whole(passing: Passing) -> bytes:
    """Return the reply of the first that gives one.

    Raises:
        ApiError: nobody does.
    """
    record, fleet = passing.record, passing.gateway.network.fleet
    metrics = passing.gateway.books.metrics
    for remote in passing.chain:
        _afford(passing, remote)
        number = record.call_began("", remote.card, passing.characters)
        try:
            async with fleet.hold(remote.spec.name, 0.0):
                content, lost = await remote.endpoint.post(
                    "/chat/completions", passing.put(remote), seconds=remote.spec.timeout_seconds
                )
            reply, text, written = _completion(content)
        except RemoteFault as fault:
            record.call_ended(number, usd=remote.cost_of(fault), error=str(fault))
            metrics.attempt(remote.spec.name, answered=False, fault=True)
            passing.fault(remote, fault)
            if fault.status in (400, 413, 422):  # the request's own fault, whoever is asked
                await record.ended("failed", None, error=str(fault))
                raise ApiError(
                    fault.status, str(fault), code="refused_upstream", headers={TRACE: record.id}
                ) from None
            continue
        metrics.attempt(remote.spec.name, answered=True, fault=False)
        read, wrote = tokens_of(reply.get("usage") or {})
        estimated = read is None or wrote is None
        if estimated:
            read, wrote = passing.characters // 4, estimate_tokens(written)
            reply["usage"] = usage(read, wrote)
        assert read is not None and wrote is not None
        usd = remote.price(read, wrote, lost)
        record.call_ended(number, usd=usd, estimated=estimated, tokens=(read, wrote))
        await record.ended("answered", text)
        reply["id"], reply["model"] = f"chatcmpl-{record.id}", remote.spec.name
        reply["reasonnet"] = _extension(passing)
        return msgspec.json.encode(reply)
    await record.ended("failed", None, error="; ".join(passing.faults))
    raise passing.failed()


def _afford(passing: Passing, remote: Remote) -> None:
    """Set aside what a fall-back may cost; the first one's is set aside already."""
    if remote is not passing.chain[0]:
        passing.record.reserve(passing.cost(remote))


def _completion(content: bytes) -> tuple[dict[str, Any], str, str]:
    """Read a reply; returns it, the text in it, and all that its model wrote.

    Raises:
        RemoteFault: it is no chat completion.
    """
    try:
        reply = _decode(content)
        message = reply["choices"][0]["message"]
        text = message.get("content") or ""
        if not isinstance(text, str) or not isinstance(reply.get("usage") or {}, dict):
            raise TypeError("no text")
        written = _written(message)
    except (msgspec.DecodeError, KeyError, IndexError, TypeError, AttributeError):
        said = content[:200].decode("utf-8", "replace")
        raise RemoteFault("broken", f"the reply is not a chat completion: {said}") from None
    return reply, text, written


def _written(message: dict[str, Any]) -> str:
    """Return what a model wrote in a message, or a piece of one: thoughts and calls, too."""
    thought = message.get("reasoning_content") or message.get("reasoning") or ""
    calls = [call.get("function") or {} for call in message.get("tool_calls") or ()]
    said = [str(call.get(key) or "") for call in calls for key in ("name", "arguments")]
    return "".join([str(thought), str(message.get("content") or ""), *said])


@dataclass(slots=True)
class _Said:
    """What has come of a streamed reply."""

    text: str = ""
    """What the client has been sent, over all Remotes."""
    written: int = 0
    """Characters that they wrote: what they thought, and the calls of tools, too."""
    tools: bool = False
    """Whether a tool call was begun; that nobody else can go on with."""
    finish: str | None = None
    usage: dict[str, Any] = field(default_factory=dict)
    ended: bool = False


async def _stream(passing: Passing, request: ChatRequest) -> AsyncIterator[bytes]:
    record = passing.record
    said = _Said()
    tokens = [0, 0]
    try:
        for remote in passing.chain:
            try:
                _afford(passing, remote)
            except ApiError as error:
                passing.faults.append(str(error))
                break
            already = len(said.text), said.written
            number = record.call_began("", remote.card, passing.characters)
            said.usage = {}
            fault: RemoteFault | None = RemoteFault("broken", "cancelled")
            try:
                async for chunk in _one(passing, remote, said):
                    yield chunk
                fault = None
            except RemoteFault as raised:
                fault = raised
                passing.fault(remote, fault)
            finally:
                read, wrote = _bill(passing, remote, said, number, already, fault)
                tokens = [tokens[0] + read, tokens[1] + wrote]
            if said.ended or said.tools:
                break
        if said.ended:
            await record.ended("answered", said.text)
            yield event(_chunk(record.id, request.model, [], reasonnet=_extension(passing)))
            if request.wants_usage:
                yield event(_chunk(record.id, request.model, [], usage=usage(*tokens)))
        else:
            await record.ended("failed", said.text or None, error="; ".join(passing.faults))
            yield event(passing.failed().body())
        yield END
    finally:
        record.cut_short()


async def _one(passing: Passing, remote: Remote, said: _Said) -> AsyncIterator[bytes]:
    """Yield the chunks of one Remote's reply as they come.

    Raises:
        RemoteFault: there is none, or it breaks off.
    """
    name, seconds = remote.spec.name, remote.spec.timeout_seconds
    # Characters; a token that long is a server out of control.
    most = said.written + passing.limit(remote) * 16
    body = passing.put(remote, said.text)
    async with (
        passing.gateway.network.fleet.hold(name, 0.0),
        remote.endpoint.stream("/chat/completions", body, seconds=seconds) as pieces,
    ):
        try:
            async for data in events(pieces, longest=LONGEST_EVENT):
                if data == DONE:
                    break
                chunk = _read_chunk(data)
                if isinstance(chunk.get("usage"), dict):
                    said.usage = chunk["usage"]
                choices = chunk.get("choices")
                if not choices:
                    continue
                _note(said, choices[0])
                if said.written > most:
                    said.finish = choices[0]["finish_reason"] = "length"
                yield event(_chunk(passing.record.id, name, choices))
                if said.written > most:
                    break
        except SseTooLong as error:
            raise RemoteFault("too-long", str(error)) from None
        except (TypeError, AttributeError, KeyError, IndexError):
            raise RemoteFault("broken", "a streamed event is not a chat completion") from None
        if said.finish is None:
            raise RemoteFault("broken", f"{remote.endpoint.base_url} ended the stream half-way")
    said.ended = True


def _read_chunk(data: bytes) -> dict[str, Any]:
    try:
        chunk = _decode(data)
    except msgspec.DecodeError:
        shown = data[:100].decode("utf-8", "replace")
        raise RemoteFault("broken", f"a streamed event is not JSON: {shown}") from None
    if not isinstance(chunk, dict):
        raise RemoteFault("broken", "a streamed event is not a chat completion")
    if "error" in chunk:
        raise RemoteFault("broken", f"the server ended the stream: {str(chunk['error'])[:300]}")
    return chunk


def _note(said: _Said, choice: dict[str, Any]) -> None:
    delta = choice.get("delta") or {}
    said.text += delta.get("content") or ""
    said.written += len(_written(delta))
    said.tools = said.tools or bool(delta.get("tool_calls"))
    said.finish = choice.get("finish_reason") or said.finish


def _bill(
    passing: Passing,
    remote: Remote,
    said: _Said,
    number: int,
    already: tuple[int, int],
    fault: RemoteFault | None,
) -> tuple[int, int]:
    """Note what a streamed reply cost; returns its tokens.

    Args:
        already: characters that the client had been sent before, and that had been written.
    """
    read, wrote = tokens_of(said.usage)
    estimated = read is None or wrote is None
    new = said.written - already[1]
    metrics = passing.gateway.books.metrics
    metrics.attempt(remote.spec.name, answered=fault is None, fault=fault is not None)
    error = None if fault is None else str(fault)
    if estimated and fault is not None and not new:
        passing.record.call_ended(number, usd=remote.cost_of(fault), error=error)
        return 0, 0
    if read is None or wrote is None:
        read, wrote = (passing.characters + already[0]) // 4, -(-new // CHARACTERS_PER_TOKEN)
    passing.record.call_ended(
        number,
        usd=remote.price(read, wrote),
        estimated=estimated,
        tokens=(read, wrote),
        error=error,
    )
    return read, wrote


def _chunk(id: str, model: str, choices: list[Any], **more: Any) -> dict[str, Any]:
    return {
        "id": f"chatcmpl-{id}",
        "object": "chat.completion.chunk",
        "created": int(time.time()),
        "model": model,
        "choices": choices,
        **more,
    }


def _extension(passing: Passing) -> dict[str, Any]:
    """Return what a reply says of who answered, and what it cost."""
    calls = passing.record.calls
    unknown = sum(call.usd is None for call in calls)
    return {
        "trace_id": passing.record.id,
        "specialist": calls[-1].specialist,
        "bill": {
            "usd": None if unknown else sum(call.usd or 0.0 for call in calls),
            "unknown_costs": unknown,
            "estimated_costs": sum(call.estimated for call in calls),
            "tokens_in": sum(call.tokens_in for call in calls),
            "tokens_out": sum(call.tokens_out for call in calls),
        },
        "faults": passing.faults,
    }
