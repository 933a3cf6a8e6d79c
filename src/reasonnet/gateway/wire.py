"""Chat completions on the wire: what comes in, what goes out."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import msgspec

from reasonnet.core.errors import QuestionError
from reasonnet.core.question import Budget, Question
from reasonnet.gateway.errors import ApiError

POLICY_OF = {
    "reasonnet": None,
    "reasonnet-fast": "fast",
    "reasonnet-thorough": "thorough",
}
"""Our models, and the policy of each; None: the fleet's own."""
LONGEST_BODY = 4 * 1024 * 1024
"""Bytes of a request."""


class Message(msgspec.Struct):
    """A turn of the conversation."""

    role: str
    content: str | list[dict[str, Any]] | None = None


class StreamOptions(msgspec.Struct):
    """What a stream is to hold."""

    include_usage: bool = False


class Wish(msgspec.Struct, forbid_unknown_fields=True):
    """Our extension of the request: the key `reasonnet`."""

    format: str | None = None
    policy: str | None = None
    budget_usd: float | None = None
    budget_tokens: int | None = None
    deadline: float | None = None
    """Seconds."""
    cache: bool = True
    """Whether an answer from the cache will do."""


class ChatRequest(msgspec.Struct):
    """A request; what we do not name is passed on to a specialist, and else ignored."""

    model: str
    messages: list[Message]
    stream: bool = False
    stream_options: StreamOptions | None = None
    reasonnet: Wish = msgspec.field(default_factory=Wish)
    n: int | None = None
    max_tokens: int | None = None
    max_completion_tokens: int | None = None

    @property
    def wants_usage(self) -> bool:
        """Whether the last chunk of the stream is to hold the usage."""
        return self.stream_options is not None and self.stream_options.include_usage


def read_request(body: bytes) -> ChatRequest:
    """Read a request's body.

    Raises:
        ApiError: it is no chat-completions request.
    """
    try:
        request = msgspec.json.decode(body, type=ChatRequest)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ApiError(400, f"the body cannot be read: {error}", code="invalid_body") from None
    if not request.messages:
        raise ApiError(400, "messages is empty", code="invalid_body")
    if request.n not in (None, 1):
        raise ApiError(400, "n must be 1", code="unsupported_value")
    return request


def question_of(request: ChatRequest, budget: Budget) -> Question:
    """Return the question: the last message of the user.

    Raises:
        ApiError: there is none, or it cannot be used.
    """
    said = next((m for m in reversed(request.messages) if m.role == "user"), None)
    if said is None:
        raise ApiError(400, "no message of the user", code="invalid_body")
    try:
        return Question(_text(said), format=request.reasonnet.format, budget=budget)
    except QuestionError as error:
        raise ApiError(400, str(error), code="invalid_question") from None


def _text(message: Message) -> str:
    if isinstance(message.content, str):
        return message.content
    pieces = message.content or []
    if any(piece.get("type") not in ("text", "input_text") for piece in pieces):
        raise ApiError(400, "only text can be asked", code="unsupported_content")
    return "\n".join(str(piece.get("text", "")) for piece in pieces)


def content_of(document: Mapping[str, Any]) -> str:
    """Return what the assistant says."""
    answer, reason = document["answer"], document["reason"]
    if answer is None:
        return f"(no answer) {reason}"
    return str(answer) if reason is None else f"{answer}\n({reason})"


def usage_of(document: Mapping[str, Any]) -> dict[str, int]:
    """Return the usage object: the tokens of all models that were asked over a network."""
    return usage(document["bill"]["tokens_in"], document["bill"]["tokens_out"])


def usage(read: int, wrote: int) -> dict[str, int]:
    """Return a usage object."""
    return {"prompt_tokens": read, "completion_tokens": wrote, "total_tokens": read + wrote}


def completion(
    id: str, model: str, document: Mapping[str, Any], extension: dict[str, Any]
) -> dict[str, Any]:
    """Return a whole reply."""
    message: dict[str, Any] = {"role": "assistant", "content": content_of(document)}
    message["refusal"] = document["reason"] if document["answer"] is None else None
    return {
        "id": f"chatcmpl-{id}",
        "object": "chat.completion",
        "created": int(time.time()),
        "model": model,
        "choices": [
            {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None},
        ],
        "usage": usage_of(document),
        "reasonnet": extension,
    }


class Chunks:
    """Makes the chunks of one streamed reply."""

    def __init__(self, id: str, model: str) -> None:
        self._head = {
            "id": f"chatcmpl-{id}",
            "object": "chat.completion.chunk",
            "created": int(time.time()),
            "model": model,
        }

    def delta(
        self, delta: dict[str, Any], finish: str | None = None, **more: dict[str, Any]
    ) -> bytes:
        """Return a chunk as a server-sent event."""
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        return event({**self._head, "choices": [choice], **more})

    def usage(self, usage: dict[str, int]) -> bytes:
        """Return the chunk that holds the usage."""
        return event({**self._head, "choices": [], "usage": usage})


def event(data: object) -> bytes:
    """Return data as a server-sent event."""
    return b"data: " + msgspec.json.encode(data) + b"\n\n"


END = b"data: [DONE]\n\n"
