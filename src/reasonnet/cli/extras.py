"""Whether the packages of an extra are there, said before anything fails."""

from __future__ import annotations

import contextlib
import importlib.util
from collections.abc import Iterator

from reasonnet.core.errors import ReasonNetError

GATEWAY = ("fastapi", "uvicorn", "sqlalchemy", "alembic", "prometheus_client")


@contextlib.contextmanager
def needing_the_forge() -> Iterator[None]:
    """Tell what to install where an import inside finds one of the forge's packages missing.

    Raises:
        ReasonNetError: one is missing.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("reasonnet"):
            raise
        raise ReasonNetError(
            f'the forge needs {error.name}: pip install "reasonnet[forge]"'
        ) from None


def gateway_installed() -> None:
    """Tell what to install where the gateway's packages are missing.

    Raises:
        ReasonNetError: one is missing.
    """
    for name in GATEWAY:
        if importlib.util.find_spec(name) is None:
            raise ReasonNetError(f'the gateway needs {name}: pip install "reasonnet[gateway]"')
