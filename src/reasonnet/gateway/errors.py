"""What the gateway refuses, in the shape that OpenAI's clients read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from starlette.responses import Response

# The official client repeats 429 and 5xx by itself; where that would only cost, we tell it so.
NO_RETRY = {"x-should-retry": "false"}


class ApiError(Exception):
    """A request that ends without an answer."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str,
        kind: str = "invalid_request_error",
        headers: Mapping[str, str] | None = None,
        trace_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status, self.code, self.kind = status, code, kind
        self.headers = dict(headers or {})
        self.trace_id = trace_id

    def body(self) -> dict[str, Any]:
        """Return the JSON body."""
        error: dict[str, Any] = {
            "message": str(self),
            "type": self.kind,
            "param": None,
            "code": self.code,
        }
        if self.trace_id is not None:
            error["trace_id"] = self.trace_id
        return {"error": error}

    def response(self) -> Response:
        """Return it as an HTTP response."""
        return Response(
            msgspec.json.encode(self.body()),
            status_code=self.status,
            headers=self.headers,
            media_type="application/json",
        )


def unauthorised(message: str) -> ApiError:
    """Return the error of a missing or wrong key."""
    return ApiError(
        401,
        message,
        code="invalid_api_key",
        kind="authentication_error",
        headers={"WWW-Authenticate": "Bearer"},
    )


def over_budget(message: str) -> ApiError:
    """Return the error of a key whose money is spent."""
    return ApiError(
        429, message, code="insufficient_quota", kind="insufficient_quota", headers=NO_RETRY
    )


def too_fast(seconds: float) -> ApiError:
    """Return the error of a key that asks too often."""
    return ApiError(
        429,
        f"too many requests with this key: wait {seconds:.1f} s",
        code="rate_limit_exceeded",
        kind="rate_limit_error",
        headers={"Retry-After": str(max(1, round(seconds + 0.5)))},
    )
