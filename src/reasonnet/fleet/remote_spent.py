"""What the calls of one attempt came to: each round of tool calls is a call, and is paid for."""

from __future__ import annotations

from dataclasses import dataclass

from reasonnet.fleet.reply import Reply, estimate_tokens, tokens_of


@dataclass(frozen=True, slots=True)
class Taken:
    """The tokens of one call; None: neither the server nor the text tells."""

    read: int | None
    wrote: int | None
    estimated: bool
    lost: int
    """Earlier tries that reached the server and brought no reply."""


def taken(reply: Reply, prompt: str, lost: int) -> Taken:
    """Return what a call took; estimated from the texts where the server does not count."""
    read, wrote = tokens_of(reply.usage)
    written = reply.thought + reply.text + "".join(c.name + c.arguments for c in reply.calls)
    estimated = (read is None or wrote is None) and bool(written)
    if estimated:
        read = estimate_tokens(prompt) if read is None else read
        wrote = estimate_tokens(written) if wrote is None else wrote
    return Taken(read, wrote, estimated, lost)
