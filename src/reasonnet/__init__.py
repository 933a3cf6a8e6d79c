"""ReasonNet: a network of small specialised models that answers reasoning questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reasonnet.core.answer import Answer
    from reasonnet.core.question import Budget, Question
    from reasonnet.network.network import Network

__version__ = "0.1.0"
__all__ = ["Answer", "Budget", "Network", "Question", "__version__"]

_HOME = {
    "Answer": "reasonnet.core.answer",
    "Budget": "reasonnet.core.question",
    "Question": "reasonnet.core.question",
    "Network": "reasonnet.network.network",
}


def __getattr__(name: str) -> Any:
    # Importing the package does nothing; what is asked for is imported then.
    if name in _HOME:
        import importlib

        return getattr(importlib.import_module(_HOME[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
