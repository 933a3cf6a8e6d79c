"""Whether the packages of an extra are there, said before anything fails."""

from __future__ import annotations

import importlib.util

from reasonnet.core.errors import ReasonNetError

GATEWAY = ("fastapi", "uvicorn", "sqlalchemy", "alembic", "prometheus_client")


def gateway_installed() -> None:
    """Tell what to install where the gateway's packages are missing.

    Raises:
        ReasonNetError: one is missing.
    """
    for name in GATEWAY:
        if importlib.util.find_spec(name) is None:
            raise ReasonNetError(f'the gateway needs {name}: pip install "reasonnet[gateway]"')
