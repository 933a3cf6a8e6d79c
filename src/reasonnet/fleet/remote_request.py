"""What a server takes of a chat-completions request, learned from what it refuses.

Servers differ: some hold a model to a JSON schema, some only to JSON, some refuse the key; some
models refuse a temperature, or want `max_completion_tokens`. What was refused once is not sent
again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

Form = Literal["json_schema", "json_object", "none"]
OPTIONAL = {"logprobs": ("logprob",), "tools": ("tool", "function")}
"""Keys that a request can do without, and the words by which a refusal names them."""
UNREAD = frozenset({400, 422})
"""HTTP statuses of a refusal that may mean any key."""
REFUSED = frozenset({400, 404, 415, 422, 500, 501})
"""HTTP statuses by which servers refuse a key that they do not know."""


class Dialect:
    """How to put a request to one server's model."""

    def __init__(self) -> None:
        self.form: Form = "json_schema"
        """The strictest form of a reply that the server takes, as far as it is known."""
        self.temperature = True
        self.max_tokens = "max_tokens"
        self._without: set[str] = set()
        """Optional keys that the server does not take."""
        self._takes: set[str] = set()
        """Optional keys that it has taken: a refusal that names nothing is not for them."""

    def put(self, body: Mapping[str, Any], schema: Mapping[str, Any] | None) -> dict[str, Any]:
        """Return the body in the server's words."""
        said = dict(body)
        if not self.temperature:
            said.pop("temperature", None)
        for key in self._without:
            said.pop(key, None)
        if "tools" not in said:
            said.pop("tool_choice", None)
        if "max_tokens" in said:
            said[self.max_tokens] = said.pop("max_tokens")
        if schema is not None and self.form == "json_schema":
            described = {"name": "reply", "strict": True, "schema": schema}
            said["response_format"] = {"type": "json_schema", "json_schema": described}
        elif schema is not None and self.form == "json_object":
            said["response_format"] = {"type": "json_object"}
        return said

    def takes(self, key: str) -> bool:
        """Tell whether an optional key is sent, as far as it is known."""
        return key not in self._without

    def took(self, sent: Mapping[str, Any]) -> None:
        """Learn from a request that was not refused."""
        self._takes |= OPTIONAL.keys() & sent.keys()

    def restore(self, first: Mapping[str, Any]) -> None:
        """Take back what was guessed of a request that was refused in every form."""
        self._without -= first.keys()

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
        if self._leave_out(sent, status, refusal.lower()):
            return True
        form = sent.get("response_format", {}).get("type")
        if form == "json_schema":
            self.form = "json_object"
            return True
        if form == "json_object":
            self.form = "none"
            return True
        return False

    def _leave_out(self, sent: Mapping[str, Any], status: int | None, refusal: str) -> bool:
        """Leave out the optional key that a refusal names, or may mean."""
        if any(turn.get("role") == "tool" for turn in sent.get("messages", ())):
            return False  # it has called tools before: it cannot go on without them
        others = ["context", *(word for words in OPTIONAL.values() for word in words)]
        unnamed = status in UNREAD and not any(word in refusal for word in others)
        for key, words in OPTIONAL.items():
            named = any(word in refusal for word in words)
            if key in sent and (named or (unnamed and key not in self._takes)):
                self._without.add(key)
                return True
        return False
