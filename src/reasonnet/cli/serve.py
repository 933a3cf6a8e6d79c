"""`reasonnet serve`: the gateway, with what it says on standard error."""

from __future__ import annotations

from pathlib import Path

from reasonnet.cli.errors import say
from reasonnet.cli.extras import gateway_installed


def run_server(
    *,
    host: str,
    port: int,
    fleet: Path | None,
    policy: str | None,
    database: str | None,
    open: bool,
    cache_seconds: float,
    deadline_seconds: float,
    drain_seconds: float,
    strict: bool,
) -> None:
    """Serve until the process is told to end."""
    gateway_installed()
    from reasonnet.gateway.server import serve
    from reasonnet.gateway.settings import GatewaySettings

    settings = GatewaySettings(
        host=host,
        port=port,
        fleet=fleet,
        policy=policy,
        database=database,
        open=open,
        cache_seconds=cache_seconds,
        deadline_seconds=deadline_seconds,
        drain_seconds=drain_seconds,
        strict=strict,
    )
    serve(settings, say)
