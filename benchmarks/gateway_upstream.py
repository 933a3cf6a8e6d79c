"""A local upstream that answers every chat completion at once (ASGI; run by gateway.py)."""

from __future__ import annotations

import json
from typing import Any

BODY = json.dumps(
    {
        "id": "x",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Answer: 4"},
                "finish_reason": "stop",
            }
        ],
        "usage": {"prompt_tokens": 20, "completion_tokens": 5, "total_tokens": 25},
    }
).encode()
MODELS = json.dumps({"data": [{"id": "m"}]}).encode()


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Answer."""
    if scope["type"] != "http":
        return
    while (await receive()).get("more_body"):
        pass
    body = MODELS if scope["method"] == "GET" else BODY
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
