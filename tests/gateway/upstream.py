"""A chat-completions server that behaves as badly as it is told to, byte by byte."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
from collections.abc import Awaitable, Callable
from typing import Any

from reasonnet.testing import toy_answer

Behaviour = Callable[["Exchange"], Awaitable[None]]


class Exchange:
    """One request, and what is written in reply."""

    def __init__(
        self, writer: asyncio.StreamWriter, body: dict[str, Any], headers: dict[str, str]
    ) -> None:
        self.writer, self.body, self.headers = writer, body, headers

    @property
    def text(self) -> str:
        """The last message."""
        return str(self.body["messages"][-1]["content"])

    @property
    def streamed(self) -> bool:
        return bool(self.body.get("stream"))

    async def reply(self, status: int, body: bytes, headers: str = "") -> None:
        self.writer.write(
            f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n{headers}\r\n".encode()
            + body
        )
        await self.writer.drain()

    async def open_stream(self) -> None:
        self.writer.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
            b"Transfer-Encoding: chunked\r\n\r\n"
        )
        await self.writer.drain()

    async def raw(self, data: bytes) -> None:
        """Write a piece of a stream."""
        self.writer.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        await self.writer.drain()

    async def delta(self, content: str, finish: str | None = None) -> None:
        choice = {"index": 0, "delta": {"content": content}, "finish_reason": finish}
        await self.raw(b"data: " + json.dumps({"choices": [choice]}).encode() + b"\n\n")

    async def end_stream(self, usage: dict[str, int] | None) -> None:
        if usage is not None:
            data = json.dumps({"choices": [], "usage": usage}).encode()
            await self.raw(b"data: " + data + b"\n\n")
        await self.raw(b"data: [DONE]\n\n")
        self.writer.write(b"0\r\n\r\n")
        await self.writer.drain()


def completion(text: str, usage: dict[str, int] | None) -> bytes:
    """Return a reply's body."""
    message = {"role": "assistant", "content": text}
    body: dict[str, Any] = {
        "id": "x", "object": "chat.completion", "created": 1, "model": "m",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
    }  # fmt: skip
    return json.dumps(body | ({"usage": usage} if usage else {})).encode()


USAGE = {"prompt_tokens": 100, "completion_tokens": 10}


def says(text: str | None = None, *, usage: dict[str, int] | None = USAGE) -> Behaviour:
    """Answer as told, or with the toy domain's answer."""

    async def behave(exchange: Exchange) -> None:
        said = text if text is not None else f"So it is.\nAnswer: {toy_answer(exchange.text)}"
        if not exchange.streamed:
            await exchange.reply(200, completion(said, usage))
            return
        await exchange.open_stream()
        for start in range(0, len(said), 4):
            last = start + 4 >= len(said)
            await exchange.delta(said[start : start + 4], "stop" if last else None)
        await exchange.end_stream(usage)

    return behave


def status(
    code: int, body: bytes = b'{"error": {"message": "no"}}', headers: str = ""
) -> Behaviour:
    """Refuse."""

    async def behave(exchange: Exchange) -> None:
        await exchange.reply(code, body, headers)

    return behave


async def hang(exchange: Exchange) -> None:
    """Say nothing."""
    await asyncio.sleep(60)


async def reset(exchange: Exchange) -> None:
    """Drop the connection."""
    exchange.writer.transport.abort()


async def half_a_stream(exchange: Exchange) -> None:
    """Begin to answer and drop the connection."""
    if not exchange.streamed:
        whole = completion("Answer: 1", USAGE)
        exchange.writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {len(whole)}\r\n\r\n".encode())
        exchange.writer.write(whole[: len(whole) // 2])
        await exchange.writer.drain()
        exchange.writer.close()
        return
    await exchange.open_stream()
    await exchange.delta("The answer ")
    await exchange.delta("is ")
    exchange.writer.close()


async def malformed(exchange: Exchange) -> None:
    """Say what is no JSON."""
    if exchange.streamed:
        await exchange.open_stream()
        await exchange.raw(b"data: {oops\n\n")
        await exchange.end_stream(None)
    else:
        await exchange.reply(200, b"{oops")


async def wrong_schema(exchange: Exchange) -> None:
    """Say JSON that is no chat completion."""
    if exchange.streamed:
        await exchange.open_stream()
        await exchange.raw(b'data: {"choices": [{"delta": {"content": 3}}]}\n\n')
        await exchange.end_stream(None)
    else:
        await exchange.reply(200, b'{"choices": [{"message": "Answer: 3"}]}')


async def huge(exchange: Exchange) -> None:
    """Say ten megabytes."""
    if not exchange.streamed:
        await exchange.reply(200, completion("lorem " * 1_700_000, USAGE))
        return
    await exchange.open_stream()
    for _ in range(1000):
        await exchange.delta("lorem " * 1700)
    await exchange.end_stream(USAGE)


class Upstream:
    """The server, in a thread of its own."""

    def __init__(self) -> None:
        self.behave: Behaviour = says()
        self.queue: list[Behaviour] = []
        """What the next requests get instead."""
        self.models = ["m"]
        self.requests: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.gone = 0
        """Requests whose client hung up."""
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._ready.wait(10)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._start())
        self._ready.set()
        self._loop.run_forever()
        left = asyncio.all_tasks(self._loop)
        for task in left:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        self._loop.run_until_complete(asyncio.sleep(0))  # transports close one turn later
        self._loop.close()

    async def _start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port: int = self._server.sockets[0].getsockname()[1]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Cancelled when the server closes; the streams module would report that as a fault.
        with contextlib.suppress(
            ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError
        ):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                first, *lines = head.split("\r\n")
                headers = {
                    name.lower(): value.strip()
                    for name, _, value in (line.partition(":") for line in lines)
                }
                raw = await reader.readexactly(int(headers.get("content-length", 0)))
                if first.startswith("GET"):
                    models = json.dumps({"data": [{"id": name} for name in self.models]})
                    await Exchange(writer, {}, headers).reply(200, models.encode())
                    continue
                body = json.loads(raw)
                self.requests.append(body)
                self.keys.append(headers.get("authorization"))
                behave = self.queue.pop(0) if self.queue else self.behave
                work = asyncio.ensure_future(behave(Exchange(writer, body, headers)))
                watch = asyncio.ensure_future(reader.read(1))
                await asyncio.wait([work, watch], return_when=asyncio.FIRST_COMPLETED)
                hung_up = watch.done() and (watch.exception() is not None or not watch.result())
                if not work.done() or (hung_up and work.exception() is not None):
                    self.gone += 1
                    work.cancel()
                    await asyncio.gather(work, watch, return_exceptions=True)
                    break
                work.result()
                if writer.is_closing():
                    break
                # the next request's first byte may be read already: no pipelining, so wait for it
                byte = await watch
                if not byte:
                    break
                reader._buffer[:0] = byte  # type: ignore[attr-defined]
        writer.transport.abort()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
