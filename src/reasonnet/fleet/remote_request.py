"""What a server takes of a chat-completions request, learned from what it refuses.

Servers differ: some hold a model to a JSON schema, some only to JSON, some refuse the key; some
models refuse a temperature, or want `max_completion_tokens`. What was refused once is not sent
again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

Form = Literal["json_schema", "json_object", "none"]
REFUSED = frozenset({400, 404, 415, 422, 500, 501})
"""HTTP statuses by which servers refuse a key that they do not know."""


class Dialect:
    """How to put a request to one server's model."""

    def __init__(self) -> None:
        self.form: Form = "json_schema"
        """The strictest form of a reply that the server takes, as far as it is known."""
        self.temperature = True
        self.max_tokens = "max_tokens"

    def put(self, body: Mapping[str, Any], schema: Mapping[str, Any] | None) -> dict[str, Any]:
        """Return the body in the server's words."""
        said = dict(body)
        if not self.temperature:
            said.pop("temperature", None)
        if "max_tokens" in said:
            said[self.max_tokens] = said.pop("max_tokens")
        if schema is not None and self.form == "json_schema":
            described = {"name": "reply", "strict": True, "schema": schema}
            said["response_format"] = {"type": "json_schema", "json_schema": described}
        elif schema is not None and self.form == "json_object":
            said["response_format"] = {"type": "json_object"}
        return said

    def learn(self, sent: Mapping[str, Any], status: int | None, refusal: str) -> bool:
        """Learn from a refusal; returns whether the request is worth putting in other words."""
        if status not in REFUSED:
            return False
        if "max_completion_tokens" in refusal and "max_tokens" in sent:
            self.max_tokens = "max_completion_tokens"
            return True
        if "temperature" in refusal and "temperature" in sent:
            self.temperature = False
            return True
        form = sent.get("response_format", {}).get("type")
        if form == "json_schema":
            self.form = "json_object"
            return True
        if form == "json_object":
            self.form = "none"
            return True
        return False
