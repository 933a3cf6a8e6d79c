"""A Remote: a model behind an OpenAI-compatible chat-completions server.

The question leaves this machine; the key comes from the environment, never from a file.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping
from typing import Any

from reasonnet.core.attempt import Attempt
from reasonnet.core.errors import FleetFileError
from reasonnet.fleet.card import Card
from reasonnet.fleet.groups import EVERYTHING, names_of
from reasonnet.fleet.remote_endpoint import Endpoint
from reasonnet.fleet.remote_fault import RemoteFault
from reasonnet.fleet.remote_request import Dialect
from reasonnet.fleet.remote_spec import PRIOR, RemoteSpec
from reasonnet.fleet.reply import (
    NOTHING,
    Reply,
    answer_in,
    estimate_tokens,
    read_answer,
    read_reply,
    tokens_of,
)
from reasonnet.fleet.specialist import Task

PROMPT = (
    "Solve the problem step by step. End with one line that holds the answer and nothing else:\n"
    "Answer: <the answer>"
)
SAMPLE_TEMPERATURE = 0.7
"""Of samples that are to differ from one another."""


class Remote:
    """A specialist behind a server.

    Raises:
        FleetFileError: its key's environment variable is not set.
    """

    def __init__(self, spec: RemoteSpec, endpoint: Endpoint | None = None) -> None:
        """Describe it; nothing is opened yet.

        Args:
            endpoint: one that it shares with other Remotes of the same server.
        """
        self.spec = spec
        self._card = spec.card()
        self.endpoint = endpoint or endpoint_of(spec)
        self._dialect = Dialect()

    @property
    def card(self) -> Card:
        """What is known of it."""
        return self._card

    @property
    def available(self) -> bool:
        """Whether its server is not being left alone after failures."""
        return self.endpoint.breaker.allows

    async def attempt(self, task: Task) -> Attempt:
        """Ask the server; cancelling the call closes the connection."""
        temperature = SAMPLE_TEMPERATURE if task.sample else 0.0
        return await self.chat(
            task.text, task.skill, PROMPT, task.text, answer_in, temperature=temperature
        )

    async def chat(
        self,
        question: str,
        skill: str | None,
        system: str,
        user: str,
        find: Callable[[str], str | None],
        *,
        schema: Mapping[str, Any] | None = None,
        temperature: float = 0.0,
    ) -> Attempt:
        """Send a prompt; returns an attempt with what `find` finds in the reply.

        Args:
            schema: JSON Schema of the reply, for servers that hold a model to one.
        """
        started = time.perf_counter()
        body = {
            "model": self.spec.model,
            "messages": [
                {"role": "system", "content": system},
                {"role": "user", "content": user},
            ],
            "temperature": temperature,
            "max_tokens": self.spec.max_tokens,
        }
        body, reply, lost = await self._post(body, schema)
        answer, error = None, reply.error
        if error is None:
            answer = find(reply.text)
            if answer is None:
                error = "the reply holds no answer in the form asked for: " + reply.text[-200:]
        kind, value = read_answer(answer)
        read, wrote = tokens_of(reply.usage)
        estimated = (read is None or wrote is None) and bool(reply.text or reply.thought)
        if estimated:
            read = estimate_tokens(system + user) if read is None else read
            wrote = estimate_tokens(reply.thought + reply.text) if wrote is None else wrote
        return Attempt(
            specialist=self.spec.name,
            kind="remote",
            answer=answer,
            answer_type=kind,
            value=value,
            skill=skill,
            confidence=self._confidence(skill) if answer is not None else 0.0,
            call=json.dumps(body, ensure_ascii=False),
            question=question,
            error=error,
            fault=reply.fault,
            seconds=time.perf_counter() - started,
            usd=self.price(read, wrote, lost),
            estimated=estimated,
            tokens_in=read or 0,
            tokens_out=wrote or 0,
            flops=self._card.flops_per_token * ((read or 0) + (wrote or 0)),
        )

    async def probe(self, seconds: float = 5.0) -> str | None:
        """Ask the server which models it has; returns what is wrong, or None."""
        try:
            content = await self.endpoint.get("/models", seconds=seconds)
        except RemoteFault as fault:
            return str(fault)
        try:
            models = [entry["id"] for entry in json.loads(content)["data"]]
        except (ValueError, KeyError, TypeError):
            return None  # it answers, though it does not list its models
        if self.spec.model not in models:
            has = ", ".join(map(str, models[:5])) or "none"
            return f"{self.endpoint.base_url} has no model {self.spec.model!r}: it has {has}"
        return None

    def price(self, read: int | None, wrote: int | None, lost: int = 0) -> float | None:
        """Return the US dollars of a call; None where tokens or prices are unknown.

        Args:
            lost: earlier tries of the call that reached the server and brought no reply.
        """
        if self.spec.usd_in == 0 and self.spec.usd_out == 0:
            return 0.0
        if read is None or wrote is None or lost:
            return None
        return self._card.usd(read, wrote)

    def cost_of(self, fault: RemoteFault) -> float | None:
        """Return the US dollars of a call without a reply; None where it reached the server."""
        free = self.spec.usd_in == 0 and self.spec.usd_out == 0
        return 0.0 if free or not fault.lost else None

    async def close(self) -> None:
        """Close the connections."""
        await self.endpoint.close()

    async def _post(
        self, body: dict[str, Any], schema: Mapping[str, Any] | None
    ) -> tuple[dict[str, Any], Reply, int]:
        """Send a body in the words that this server takes; returns them, too."""
        while True:
            sent = self._dialect.put(body, schema)
            try:
                content, lost = await self.endpoint.post(
                    "/chat/completions",
                    json.dumps(sent, ensure_ascii=False).encode(),
                    seconds=self.spec.timeout_seconds,
                )
            except RemoteFault as fault:
                if fault.why == "refused" and self._dialect.learn(sent, fault.status, str(fault)):
                    continue
                usage = {} if fault.lost else NOTHING
                return sent, Reply(error=str(fault), usage=usage, fault=True), fault.lost
            return sent, read_reply(content), lost

    def _confidence(self, skill: str | None) -> float:
        """Return what the card says of the skill, of its domain or of everything."""
        skills = self._card.skills
        for name in names_of(skill or EVERYTHING):
            if name in skills:
                return skills[name].accuracy
        return PRIOR.accuracy


def endpoint_of(
    spec: RemoteSpec, *, connections: int | None = None, per_minute: float | None = None
) -> Endpoint:
    """Return the endpoint that a Remote's description speaks of.

    Args:
        connections: most of them; None: as many as the Remote works on side by side.
        per_minute: calls a minute; None: the Remote's own limit, if it has one.

    Raises:
        FleetFileError: its key's environment variable is not set.
    """
    key = None
    if spec.api_key_env is not None:
        key = os.environ.get(spec.api_key_env, "").strip()
        if not key:
            raise FleetFileError(
                f"{spec.name} needs a key: set the environment variable {spec.api_key_env}"
            )
    return Endpoint(
        spec.base_url,
        key=key,
        key_env=spec.api_key_env,
        connections=connections or spec.max_concurrency,
        retries=spec.retries,
        per_minute=per_minute or spec.requests_per_minute,
    )
