"""A Remote: a model behind an OpenAI-compatible chat-completions server.

The question leaves this machine; the key comes from the environment, never from a file.
"""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from reasonnet.core.attempt import Attempt
from reasonnet.core.errors import FleetFileError
from reasonnet.fleet.card import Card
from reasonnet.fleet.remote_spec import PRIOR, RemoteSpec
from reasonnet.fleet.reply import NOTHING, Reply, answer_in, read_answer, read_reply, tokens_of
from reasonnet.fleet.specialist import Task

if TYPE_CHECKING:
    import httpx

PROMPT = (
    "Solve the problem step by step. End with one line that holds the answer and nothing else:\n"
    "Answer: <the answer>"
)


class Remote:
    """A specialist behind a server.

    Raises:
        FleetFileError: its key's environment variable is not set, or httpx is not installed.
    """

    def __init__(self, spec: RemoteSpec) -> None:
        self.spec = spec
        self._card = spec.card()
        self._headers = _headers(spec)
        self._client: httpx.AsyncClient | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        try:
            import httpx
        except ModuleNotFoundError:
            raise FleetFileError("remote specialists need httpx: pip install httpx") from None
        self._httpx = httpx

    @property
    def card(self) -> Card:
        """What is known of it."""
        return self._card

    async def attempt(self, task: Task) -> Attempt:
        """Ask the server; cancelling the call closes the connection."""
        return await self.chat(task.text, task.skill, PROMPT, task.text, answer_in)

    async def chat(
        self,
        question: str,
        skill: str | None,
        system: str,
        user: str,
        find: Callable[[str], str | None],
    ) -> Attempt:
        """Send a prompt; returns an attempt with what `find` finds in the reply."""
        started = time.perf_counter()
        body = self._body(system, user)
        reply = await self._post(body)
        answer, error = None, reply.error
        if error is None:
            answer = find(reply.text)
            if answer is None:
                error = "the reply holds no answer in the form asked for: " + reply.text[-200:]
        kind, value = read_answer(answer)
        read, wrote = tokens_of(reply.usage)
        return Attempt(
            specialist=self.spec.name,
            kind="remote",
            answer=answer,
            answer_type=kind,
            value=value,
            skill=skill,
            confidence=PRIOR.accuracy if answer is not None else 0.0,
            call=json.dumps(body, ensure_ascii=False),
            question=question,
            error=error,
            seconds=time.perf_counter() - started,
            usd=self._usd(read, wrote),
            tokens_in=read or 0,
            tokens_out=wrote or 0,
            flops=self._card.flops_per_token * ((read or 0) + (wrote or 0)),
        )

    async def probe(self) -> str | None:
        """Ask the server which models it has; returns what is wrong, or None."""
        try:
            response = await self._connection().get(f"{self._base}/models", headers=self._headers)
        except (self._httpx.HTTPError, self._httpx.InvalidURL, ValueError) as error:
            return self._trouble(error)
        if response.status_code >= 400:
            return self._refusal(response)
        try:
            models = [entry["id"] for entry in response.json()["data"]]
        except (ValueError, KeyError, TypeError):
            return None  # it answers, though it does not list its models
        if self.spec.model not in models:
            return f"{self._base} has no model {self.spec.model!r}: it has {', '.join(models[:5])}"
        return None

    async def close(self) -> None:
        """Close the connections."""
        client, self._client = self._client, None
        if client is not None and self._loop is asyncio.get_running_loop():
            await client.aclose()

    @property
    def _base(self) -> str:
        return self.spec.base_url.rstrip("/")

    def _body(self, system: str, user: str) -> dict[str, Any]:
        return {
            "model": self.spec.model,
            "messages": [
                {"role": "system", "content": system},
                {"role": "user", "content": user},
            ],
            "temperature": 0,
            "max_tokens": self.spec.max_tokens,
        }

    async def _post(self, body: Mapping[str, Any]) -> Reply:
        try:
            async with asyncio.timeout(self.spec.timeout_seconds):
                response = await self._connection().post(
                    f"{self._base}/chat/completions", json=body, headers=self._headers
                )
        except TimeoutError:
            return Reply(error=f"no reply within {self.spec.timeout_seconds:g} s")
        except self._httpx.ConnectError as error:
            return Reply(error=self._trouble(error), usage=NOTHING)
        except (self._httpx.HTTPError, self._httpx.InvalidURL, ValueError) as error:
            return Reply(error=self._trouble(error))
        if response.status_code >= 400:
            return Reply(error=self._refusal(response), usage=NOTHING)
        return read_reply(response.content)

    def _connection(self) -> httpx.AsyncClient:
        # Connections belong to a loop; the sync API may run several, one after another.
        loop = asyncio.get_running_loop()
        if self._client is None or self._loop is not loop:
            self._client = self._httpx.AsyncClient(
                timeout=self.spec.timeout_seconds,
                limits=self._httpx.Limits(max_connections=self.spec.max_concurrency),
            )
            self._loop = loop
        return self._client

    def _trouble(self, error: Exception) -> str:
        if isinstance(error, self._httpx.TimeoutException):
            return f"no reply within {self.spec.timeout_seconds:g} s"
        said = str(error) or type(error).__name__
        return f"{self._base} cannot be reached ({said}): is the server running?"

    def _refusal(self, response: httpx.Response) -> str:
        try:
            found = response.json()["error"]
            said = found["message"] if isinstance(found, dict) else str(found)
        except (ValueError, KeyError, TypeError):
            said = response.text
        hint = ""
        if response.status_code in (401, 403):
            name = self.spec.api_key_env
            hint = f" (check the key in {name})" if name else " (set api_key_env)"
        return f"the server refused: {response.status_code} {str(said)[:300].strip()}{hint}"

    def _usd(self, read: int | None, wrote: int | None) -> float | None:
        if self.spec.usd_in == 0 and self.spec.usd_out == 0:
            return 0.0
        return None if read is None or wrote is None else self._card.usd(read, wrote)


def _headers(spec: RemoteSpec) -> dict[str, str]:
    if spec.api_key_env is None:
        return {}
    key = os.environ.get(spec.api_key_env, "").strip()
    if not key:
        raise FleetFileError(
            f"{spec.name} needs a key: set the environment variable {spec.api_key_env}"
        )
    return {"Authorization": f"Bearer {key}"}
