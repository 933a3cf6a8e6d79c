"""A server's endpoint: pooled connections, retries, circuit breaker and rate limit."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, TypeVar

import msgspec

from reasonnet.fleet.remote_breaker import Breaker
from reasonnet.fleet.remote_fault import RemoteFault
from reasonnet.fleet.remote_rate import Rate

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")
LONGEST_REPLY = 4 * 1024 * 1024
"""Bytes of a reply at most; a hundred thousand tokens are a tenth of it."""
FIRST_PAUSE = 0.25
"""Seconds before the first retry, on average half of it; each further one doubles."""


class Endpoint:
    """Where the calls of one or several Remotes go."""

    def __init__(
        self,
        base_url: str,
        *,
        key: str | None = None,
        key_env: str | None = None,
        connections: int = 64,
        retries: int = 2,
        per_minute: float | None = None,
        breaker: Breaker | None = None,
    ) -> None:
        """Describe the endpoint; nothing is opened yet.

        Args:
            key: sent as bearer token and never shown.
            key_env: the variable that it comes from, for messages.
            retries: further tries of a call that is worth retrying.
            per_minute: calls a minute at most; None is no limit.
        """
        self.base_url = base_url.rstrip("/")
        self._key, self._key_env = key, key_env
        self._secret = key.encode() if key else b""
        self._headers = {"Content-Type": "application/json"}
        if key:
            self._headers["Authorization"] = f"Bearer {key}"
        self._connections, self._retries = connections, retries
        self.breaker = breaker or Breaker()
        self._rate = Rate(per_minute)
        self._client: httpx.AsyncClient | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def post(self, path: str, body: bytes, *, seconds: float) -> tuple[bytes, int]:
        """Send a body; returns the reply's and how many calls were lost on the way.

        Args:
            seconds: for everything, retries included.

        Raises:
            RemoteFault: there was no reply.
        """

        async def send() -> bytes:
            async with self._open(path, body, seconds) as response:
                return await self._read(response)

        reply, lost = await self._insist(send, seconds)
        self.breaker.succeed()
        return reply, lost

    @contextlib.asynccontextmanager
    async def stream(
        self, path: str, body: bytes, *, seconds: float
    ) -> AsyncIterator[AsyncIterator[bytes]]:
        """Send a body; gives the reply's pieces as they come.

        Until the headers a call is retried; what breaks later is the caller's to mend. A fault
        that the caller raises within speaks against the server like one of the connection.

        Args:
            seconds: until the headers, and between two pieces.

        Raises:
            RemoteFault: there was no reply, or it broke off.
        """
        async with contextlib.AsyncExitStack() as stack:

            async def send() -> httpx.Response:
                return await stack.enter_async_context(self._open(path, body, seconds))

            response, _ = await self._insist(send, seconds)
            try:
                yield self._begun(response)
            except RemoteFault as fault:
                self._judge(fault)
                raise
            except BaseException:
                self.breaker.leave()
                raise
            self.breaker.succeed()

    async def get(self, path: str, *, seconds: float) -> bytes:
        """Get a document, without retries and past the breaker.

        Raises:
            RemoteFault: there was no reply.
        """
        with self._as_faults(seconds):
            client = self._connection()
            response = await client.get(
                f"{self.base_url}{path}", headers=self._headers, timeout=seconds
            )
            if response.status_code >= 400:
                raise self._refusal(response, response.content)
            return response.content

    async def close(self) -> None:
        """Close the connections."""
        client, self._client = self._client, None
        if client is not None and self._loop is asyncio.get_running_loop():
            await client.aclose()

    def scrub(self, text: str) -> str:
        """Return a text without the key, should a server have repeated it."""
        return text.replace(self._key, "***") if self._key else text

    async def _insist(self, send: Callable[[], Awaitable[T]], seconds: float) -> tuple[T, int]:
        """Call until there is a reply, which the breaker has not been told of.

        Raises:
            RemoteFault: there is none within the time.
        """
        ends = asyncio.get_running_loop().time() + seconds
        lost = 0
        for tried in range(self._retries + 1):
            left = ends - asyncio.get_running_loop().time()
            fault = await self._once(send, left, seconds)
            if not isinstance(fault, RemoteFault):
                return fault, lost
            lost += fault.lost
            fault.lost = lost
            pause = random.uniform(0, FIRST_PAUSE * 2**tried)
            if fault.retry_after is not None:
                pause = fault.retry_after + random.uniform(0, 0.1)
            left = ends - asyncio.get_running_loop().time()
            if not fault.worth_retrying or tried == self._retries or pause >= left:
                raise fault
            if not self.breaker.allows and fault.retry_after is None:
                raise fault  # it has just been cooled down
            await asyncio.sleep(pause)
        raise AssertionError("unreachable")  # pragma: no cover

    async def _once(
        self, send: Callable[[], Awaitable[T]], left: float, seconds: float
    ) -> T | RemoteFault:
        """Call once, within the seconds that are left of so many."""
        wait = self._rate.take(left)
        if wait is None:  # our own limit: it says nothing of the server
            return RemoteFault(
                "busy",
                f"{self.base_url}: no place within {left:.1f} s under its requests_per_minute",
            )
        await asyncio.sleep(wait)
        if not self.breaker.enter():
            return RemoteFault("cooling", self._cooling())
        try:
            async with asyncio.timeout(left - wait):
                return await send()
        except RemoteFault as fault:
            self._judge(fault)
            return fault
        except TimeoutError:
            if left - wait >= seconds / 2:
                self.breaker.fail()
            else:
                self.breaker.leave()  # most of the time went by before it was asked
            return RemoteFault("timeout", f"no reply within {seconds:g} s")
        except BaseException:
            self.breaker.leave()
            raise

    def _judge(self, fault: RemoteFault) -> None:
        """Tell the breaker of a fault."""
        if fault.of_the_server:
            self.breaker.fail()
        elif fault.status == 429 and fault.retry_after is not None:
            self.breaker.pause(fault.retry_after)
        else:
            self.breaker.succeed()  # it answers, if only to refuse

    def _cooling(self) -> str:
        wait, failures = self.breaker.seconds_left, self.breaker.failures
        if not failures:
            return f"{self.base_url} is busy: it asked for {wait:.0f} s of peace"
        return f"{self.base_url} failed {failures} times in a row: nobody asks it for {wait:.0f} s"

    async def _begun(self, response: httpx.Response) -> AsyncIterator[bytes]:
        first = True
        async for piece in self._pieces(response):
            if first:
                self.breaker.begin_reply()
                first = False
            yield piece

    @contextlib.asynccontextmanager
    async def _open(self, path: str, body: bytes, seconds: float) -> AsyncIterator[httpx.Response]:
        with self._as_faults(seconds):
            client = self._connection()
            request = client.build_request(
                "POST",
                f"{self.base_url}{path}",
                content=body,
                headers=self._headers,
                timeout=seconds,
            )
            response = await client.send(request, stream=True)
        try:
            if response.status_code >= 400:
                with self._as_faults(seconds):
                    said = await _beginning(response)
                raise self._refusal(response, said)
            yield response
        finally:
            await response.aclose()

    async def _read(self, response: httpx.Response) -> bytes:
        pieces: list[bytes] = []
        size = 0
        async for piece in self._pieces(response):
            size += len(piece)
            if size > LONGEST_REPLY:
                raise RemoteFault(
                    "too-long", f"the reply has more than {LONGEST_REPLY // 2**20} MiB: cut off"
                )
            pieces.append(piece)
        whole = b"".join(pieces)
        return whole.replace(self._secret, b"***") if self._secret else whole

    async def _pieces(self, response: httpx.Response) -> AsyncIterator[bytes]:
        with self._as_faults(0.0):
            async for piece in response.aiter_bytes():
                # A server may repeat the key; a piece boundary within it hides it from us, and from
                # nobody else, so this is a second line of defence.
                yield piece.replace(self._secret, b"***") if self._secret else piece

    def _connection(self) -> httpx.AsyncClient:
        # Connections belong to a loop; the sync API may run several, one after another.
        from reasonnet.fleet.remote_wire import client

        loop = asyncio.get_running_loop()
        if self._client is None or self._loop is not loop:
            self._client = client(self.base_url, connections=self._connections, seconds=60.0)
            self._loop = loop
        return self._client

    @contextlib.contextmanager
    def _as_faults(self, seconds: float) -> Iterator[None]:
        import httpx

        try:
            yield
        except httpx.ConnectTimeout as error:
            raise self._unreachable(str(error) or "no connection in time") from None
        except httpx.TimeoutException:
            shown = f" within {seconds:g} s" if seconds else ": it fell silent"
            raise RemoteFault("timeout", f"no reply{shown}") from None
        except (httpx.ConnectError, httpx.UnsupportedProtocol) as error:
            raise self._unreachable(str(error)) from None
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError) as error:
            said = self.scrub(str(error)) or type(error).__name__
            raise RemoteFault("broken", f"{self.base_url} broke the connection ({said})") from None

    def _unreachable(self, said: str) -> RemoteFault:
        return RemoteFault(
            "unreachable",
            f"{self.base_url} cannot be reached ({self.scrub(said)}): is the server running?",
        )

    def _refusal(self, response: httpx.Response, content: bytes) -> RemoteFault:
        status = response.status_code
        hint = ""
        if status in (401, 403):
            hint = f" (check the key in {self._key_env})" if self._key_env else " (set api_key_env)"
        said = self.scrub(_said(content))[:300].strip()
        return RemoteFault(
            "refused",
            f"the server refused: {status} {said}{hint}",
            status=status,
            retry_after=_retry_after(response.headers),
        )


async def _beginning(response: httpx.Response, most: int = 64 * 1024) -> bytes:
    """Read the beginning of a refusal; there may be a megabyte of HTML behind it."""
    said = b""
    async for piece in response.aiter_bytes():
        said += piece
        if len(said) >= most:
            break
    return said


def _said(content: bytes) -> str:
    """Return the message of an error's body, of whichever shape."""
    try:
        data = msgspec.json.decode(content)
    except msgspec.DecodeError:
        return content.decode("utf-8", "replace")
    found = data.get("error", data) if isinstance(data, dict) else data
    if isinstance(found, dict):
        found = found.get("message", found.get("detail", found))
    return str(found)


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds of a `Retry-After`, which may also be a date."""
    text = headers.get("retry-after")
    if text is None:
        return None
    with contextlib.suppress(ValueError):
        return max(0.0, float(text))
    try:
        when = parsedate_to_datetime(text)
    except ValueError:
        return None
    import datetime

    return max(0.0, (when - datetime.datetime.now(when.tzinfo)).total_seconds())
