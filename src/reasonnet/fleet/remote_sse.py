"""Server-sent events: the `data:` lines of a streamed reply."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator

DONE = b"[DONE]"
"""The data of the last event."""


class SseTooLong(ValueError):
    """A single event is longer than any server needs."""


async def events(pieces: AsyncIterable[bytes], *, longest: int) -> AsyncIterator[bytes]:
    """Yield the data of each event; lines may be cut anywhere between two pieces.

    A last line without its line break is half an event, and is not yielded.

    Raises:
        SseTooLong: a line of more than `longest` bytes.
    """
    rest = b""
    async for piece in pieces:
        *lines, rest = (rest + piece).split(b"\n")
        if len(rest) > longest:
            raise SseTooLong(f"a line of the stream has more than {longest:,} bytes")
        for line in lines:
            if line.startswith(b"data:"):
                yield line[5:].strip()
