"""Runs the gateway: opens its parts, says what is wrong with the fleet, serves, and shuts down."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Sequence
from types import FrameType

import uvicorn

from reasonnet.core.errors import FleetFileError, InputError
from reasonnet.gateway.app import application
from reasonnet.gateway.gateway import Gateway, gateway
from reasonnet.gateway.settings import GatewaySettings
from reasonnet.network.network import Network
from reasonnet.network.wiring import faults

Say = Callable[[str], None]


class _Server(uvicorn.Server):
    """A server that tells the gateway when it begins to shut down."""

    def __init__(self, config: uvicorn.Config, served: Gateway, say: Say) -> None:
        super().__init__(config)
        self._served, self._say = served, say

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Drain: what is in flight ends, or is recorded as interrupted."""
        if not self._served.books.draining:
            seconds = self._served.settings.drain_seconds
            self._say(f"shutting down: what is in flight has {seconds:g} s to end")
        self._served.books.draining = True
        super().handle_exit(sig, frame)

    async def startup(self, sockets: Sequence[object] | None = None) -> None:
        """Start, and say where."""
        await super().startup(sockets)  # type: ignore[arg-type]
        if self.started:
            port = self.servers[0].sockets[0].getsockname()[1]
            settings = self._served.settings
            host = f"[{settings.host}]" if ":" in settings.host else settings.host
            access = "a key is needed" if self._served.keys.required else "no key is needed"
            self._say(f"serving on http://{host}:{port}/v1 ({access})")


def serve(settings: GatewaySettings, say: Say, *, backlog: int = 2048) -> None:
    """Serve until SIGTERM or SIGINT.

    Args:
        say: told what there is to say, a line at a time.

    Raises:
        InputError: the settings or the fleet file have a fault; with `strict`, the fleet.
        WeightsError: the embedded models are missing or damaged.
        StoreError: the ledger cannot be opened.
    """
    network = open_network(settings)
    served = gateway(network, settings)
    if served.books.ledger.interrupted:
        say(f"{served.books.ledger.interrupted} questions of a server that is gone: interrupted")
    found = asyncio.run(faults(network.fleet))
    for name, fault in found:
        say(f"warning: {name}: {fault}")
    if found and settings.strict:
        served.books.ledger.close()
        raise FleetFileError(f"the fleet has {len(found)} faults, and --strict was given")
    config = uvicorn.Config(
        application(served),
        host=settings.host,
        port=settings.port,
        log_level="warning",
        access_log=False,
        backlog=backlog,
        timeout_graceful_shutdown=max(1, round(settings.drain_seconds)),
    )
    server = _Server(config, served, say)
    # When it has shut down, uvicorn raises the signal once more; a server that was told to end, and
    # did, has not failed.
    signal.signal(signal.SIGTERM, lambda *_: None)
    server.run()
    if not server.started:
        raise InputError(f"port {settings.port} on {settings.host} cannot be used: is it taken?")


def open_network(settings: GatewaySettings) -> Network:
    """Return the network that the settings ask for."""
    if settings.fleet is None:
        return Network.embedded(policy=settings.policy or "balanced")
    from reasonnet.dispatch.policy import policy

    if settings.policy is not None:
        policy(settings.policy)
    return Network.from_file(settings.fleet, policy=settings.policy)
