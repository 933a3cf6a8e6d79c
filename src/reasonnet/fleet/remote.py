"""A Remote: a model behind an OpenAI-compatible chat-completions server.

The question leaves this machine; the key comes from the environment, never from a file.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from reasonnet.core.attempt import Attempt
from reasonnet.core.errors import FleetFileError
from reasonnet.fleet.card import Card
from reasonnet.fleet.groups import EVERYTHING, names_of
from reasonnet.fleet.remote_certainty import certainty, tempered
from reasonnet.fleet.remote_endpoint import Endpoint
from reasonnet.fleet.remote_fault import RemoteFault
from reasonnet.fleet.remote_request import Dialect
from reasonnet.fleet.remote_spec import PRIOR, RemoteSpec
from reasonnet.fleet.remote_spent import Taken, taken
from reasonnet.fleet.remote_tools import ROUNDS, Offer
from reasonnet.fleet.reply import NOTHING, Reply, answer_in, read_answer, read_reply
from reasonnet.fleet.specialist import Task
from reasonnet.fleet.toolbox import Toolbox

PROMPT = (
    "Solve the problem step by step. End with one line that holds the answer and nothing else:\n"
    "Answer: <the answer>"
)
WITH_TOOLS = "\n\nCall the functions for whatever they compute; do not compute it yourself."
"""What a model that is offered tools is told besides."""
LONGEST_WITH_LOGPROBS = 16_384
"""Tokens of a reply up to which their probabilities are asked for: some 120 bytes each."""
SAMPLE_TEMPERATURE = 0.7
"""Of samples that are to differ from one another."""


class Remote:
    """A specialist behind a server.

    Raises:
        FleetFileError: its key's environment variable is not set.
    """

    def __init__(
        self,
        spec: RemoteSpec,
        endpoint: Endpoint | None = None,
        toolbox: Toolbox | None = None,
    ) -> None:
        """Describe it; nothing is opened yet.

        Args:
            endpoint: one that it shares with other Remotes of the same server.
            toolbox: one that it shares with other specialists; for those that are offered tools.
        """
        self.spec = spec
        self._card = spec.card()
        self.endpoint = endpoint or endpoint_of(spec)
        self._dialect = Dialect()
        self._toolbox = toolbox or (Toolbox() if spec.tools else None)

    @property
    def card(self) -> Card:
        """What is known of it."""
        return self._card

    @property
    def available(self) -> bool:
        """Whether its server is not being left alone after failures."""
        return self.endpoint.breaker.allows

    async def attempt(self, task: Task) -> Attempt:
        """Ask the server; cancelling the call closes the connection and ends its tools."""
        temperature = SAMPLE_TEMPERATURE if task.sample else 0.0
        offer = None
        if self.spec.tools and self._toolbox is not None and self._dialect.takes("tools"):
            offer = Offer(self.spec.tools, task.skill, self._toolbox)
        return await self.chat(
            task.text,
            task.skill,
            PROMPT if offer is None else PROMPT + WITH_TOOLS,
            task.text,
            answer_in,
            temperature=temperature,
            offer=offer,
            logprobs=True,
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
        offer: Offer | None = None,
        logprobs: bool = False,
    ) -> Attempt:
        """Send a prompt; returns an attempt with what `find` finds in the reply.

        Args:
            schema: JSON Schema of the reply, for servers that hold a model to one.
            offer: tools that the model may call before it answers.
            logprobs: ask how probable the reply's tokens were, where the server tells.
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
        if logprobs and self.spec.max_tokens <= LONGEST_WITH_LOGPROBS:
            body["logprobs"] = True
        calls: list[Taken] = []
        body, reply = await self._converse(body, schema, offer, calls)
        answer, error = None, reply.error
        if error is None and reply.calls:
            error = f"it still called functions after {ROUNDS} rounds"
        elif error is None:
            answer = find(reply.text)
            if answer is None:
                error = "the reply holds no answer in the form asked for: " + reply.text[-200:]
        kind, value = read_answer(answer)
        sure = certainty(reply.tokens) if answer is not None else None
        tokens_in, tokens_out = sum(c.read or 0 for c in calls), sum(c.wrote or 0 for c in calls)
        return Attempt(
            specialist=self.spec.name,
            kind="remote",
            answer=answer,
            answer_type=kind,
            value=value,
            skill=skill,
            confidence=self._confidence(skill, sure) if answer is not None else 0.0,
            certainty=sure,
            call=json.dumps(body, ensure_ascii=False),
            question=question,
            error=error,
            fault=reply.fault,
            seconds=time.perf_counter() - started,
            tool_cpu_seconds=offer.cpu_seconds if offer is not None else 0.0,
            usd=self._total(calls),
            estimated=any(call.estimated for call in calls),
            tokens_in=tokens_in,
            tokens_out=tokens_out,
            flops=self._card.flops_per_token * (tokens_in + tokens_out),
        )

    async def _converse(
        self,
        body: dict[str, Any],
        schema: Mapping[str, Any] | None,
        offer: Offer | None,
        calls: list[Taken],
    ) -> tuple[dict[str, Any], Reply]:
        """Ask, and run the tools that are called, until there is an answer; notes every call.

        Returns:
            The last request, which holds all turns before it, and its reply.
        """
        if offer is not None and offer.schemas:
            body["tools"] = offer.schemas
        left = ROUNDS if "tools" in body else 0
        while True:
            sent, reply, lost = await self._post(body, schema)
            calls.append(taken(reply, _prompt(sent), lost))
            if offer is None or not reply.calls or not left:
                return sent, reply
            left -= 1
            body["messages"] = [
                *body["messages"],
                reply.message(),
                *await offer.answer(reply.calls),
            ]
            if not left:
                body["tool_choice"] = "none"

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

    def _total(self, calls: Sequence[Taken]) -> float | None:
        """Return the US dollars of some calls; None where one's price is unknown."""
        prices = [self.price(call.read, call.wrote, call.lost) for call in calls]
        return None if None in prices else sum(price or 0.0 for price in prices)

    def cost_of(self, fault: RemoteFault) -> float | None:
        """Return the US dollars of a call without a reply; None where it reached the server."""
        free = self.spec.usd_in == 0 and self.spec.usd_out == 0
        return 0.0 if free or not fault.lost else None

    async def close(self) -> None:
        """Close the connections, and end the tools' processes."""
        await self.endpoint.close()
        if self._toolbox is not None:
            await self._toolbox.close()

    async def _post(
        self, body: dict[str, Any], schema: Mapping[str, Any] | None
    ) -> tuple[dict[str, Any], Reply, int]:
        """Send a body in the words that this server takes; returns them, too."""
        first: dict[str, Any] | None = None
        while True:
            sent = self._dialect.put(body, schema)
            first = first or sent
            try:
                content, lost = await self.endpoint.post(
                    "/chat/completions",
                    json.dumps(sent, ensure_ascii=False).encode(),
                    seconds=self.spec.timeout_seconds,
                )
            except RemoteFault as fault:
                if fault.why == "refused" and self._dialect.learn(sent, fault.status, str(fault)):
                    continue
                self._dialect.restore(first)
                usage = {} if fault.lost else NOTHING
                return sent, Reply(error=str(fault), usage=usage, fault=True), fault.lost
            self._dialect.took(sent)
            return sent, read_reply(content), lost

    def _confidence(self, skill: str | None, sure: float | None) -> float:
        """Return what the card says of the skill, or of what it belongs to.

        Args:
            sure: how sure the model was of this answer.
        """
        skills = self._card.skills
        known = [skills[name].accuracy for name in names_of(skill or EVERYTHING) if name in skills]
        return tempered(known[0] if known else PRIOR.accuracy, sure, self.spec.certainty)


def _prompt(body: Mapping[str, Any]) -> str:
    """Return the text of a request, to estimate its tokens by."""
    turns = body["messages"]
    called = [turn["tool_calls"] for turn in turns if "tool_calls" in turn]
    further = [json.dumps(one) for one in (*called, *body.get("tools", ()))]
    return "".join([*(str(turn["content"]) for turn in turns), *further])


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
