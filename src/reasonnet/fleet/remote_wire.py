"""The HTTP client of a Remote: httpx, with HTTP/2 where the server offers it.

A server on the local network speaks plain HTTP/1.1, and there most of a call's time would be
httpcore's pool and pure-Python parser: 1.5 ms a call alone, 2.4 ms with 32 in flight. Where
aiohttp is installed (the extra `gateway`), plain HTTP goes through it behind httpx's own transport
interface: 0.4 ms (measured once on a laptop-class core; see docs/decisions/0007-gateway.md).
"""

from __future__ import annotations

import importlib.util
import urllib.request
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import httpx


def client(base_url: str, *, connections: int, seconds: float) -> httpx.AsyncClient:
    """Return a client with a pool of connections.

    Args:
        connections: most of them.
        seconds: longest wait for a connection and between two pieces of a reply.
    """
    limits = httpx.Limits(max_connections=connections, max_keepalive_connections=connections)
    return httpx.AsyncClient(
        timeout=httpx.Timeout(seconds, connect=min(seconds, 10.0)),
        limits=limits,
        http2=importlib.util.find_spec("h2") is not None,
        mounts={"http://": PlainTransport(connections)} if _plain(base_url) else None,
    )


def _plain(url: str) -> bool:
    """Tell whether a server is reached by plain HTTP, without a proxy."""
    parts = urlsplit(url)
    if parts.scheme != "http" or importlib.util.find_spec("aiohttp") is None:
        return False
    proxies = urllib.request.getproxies()
    behind = "http" in proxies or "all" in proxies
    return not behind or bool(urllib.request.proxy_bypass(parts.netloc))


class PlainTransport(httpx.AsyncBaseTransport):
    """aiohttp behind httpx's interface."""

    def __init__(self, connections: int) -> None:
        self._connections = connections
        self._session: Any = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the body comes as a stream."""
        import aiohttp

        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                auto_decompress=False,  # httpx does that
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        limits = request.extensions.get("timeout", {})
        with _as_httpx(request):
            response = await self._session.request(
                request.method,
                str(request.url),
                headers=request.headers.multi_items(),
                data=await request.aread(),
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(
                    total=None,
                    connect=limits.get("pool"),
                    sock_connect=limits.get("connect"),
                    sock_read=limits.get("read"),
                ),
            )
        return httpx.Response(
            response.status, headers=response.raw_headers, stream=_Body(response, request)
        )

    async def aclose(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()


class _Body(httpx.AsyncByteStream):
    """A reply's body as it comes in."""

    def __init__(self, response: Any, request: httpx.Request) -> None:
        self._response, self._request = response, request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _as_httpx(self._request):
            async for piece in self._response.content.iter_any():
                yield piece

    async def aclose(self) -> None:
        # What was not read to its end is closed, not kept: the rest would still be on its way.
        if self._response.content.at_eof():
            self._response.release()
        else:
            self._response.close()


@contextmanager
def _as_httpx(request: httpx.Request) -> Iterator[None]:
    """Raise aiohttp's errors as httpx's."""
    import aiohttp

    try:
        yield
    except aiohttp.ConnectionTimeoutError as error:
        raise httpx.ConnectTimeout(str(error), request=request) from error
    except (TimeoutError, aiohttp.ServerTimeoutError) as error:
        raise httpx.ReadTimeout(str(error), request=request) from error
    except aiohttp.ClientConnectorError as error:
        raise httpx.ConnectError(str(error), request=request) from error
    except aiohttp.InvalidURL as error:
        raise httpx.UnsupportedProtocol(str(error), request=request) from error
    except (aiohttp.ClientError, OSError) as error:
        raise httpx.ReadError(str(error) or type(error).__name__, request=request) from error
