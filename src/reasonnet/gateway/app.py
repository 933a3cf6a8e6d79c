"""The HTTP application: which path is answered by what."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import msgspec
from fastapi import FastAPI
from prometheus_client import CONTENT_TYPE_LATEST
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reasonnet.core.errors import StoreError
from reasonnet.fleet.remote import Remote
from reasonnet.fleet.specialist import Cooling
from reasonnet.gateway.asking import ask
from reasonnet.gateway.errors import ApiError
from reasonnet.gateway.gateway import Gateway
from reasonnet.gateway.passing import pass_on
from reasonnet.gateway.reading import read_once
from reasonnet.gateway.wire import LONGEST_BODY, POLICY_OF, read_request

DESCRIPTION = "An OpenAI-compatible server in front of a network of specialised models."


def application(gateway: Gateway) -> FastAPI:
    """Return the application; it closes the gateway's network and ledger when it ends."""

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        beat = asyncio.create_task(gateway.books.ledger.keep_alive())
        try:
            yield
        finally:
            beat.cancel()
            await asyncio.gather(beat, return_exceptions=True)
            await gateway.network.aclose()
            await asyncio.to_thread(gateway.books.ledger.close)

    app = FastAPI(
        title="ReasonNet",
        description=DESCRIPTION,
        lifespan=lifespan,
        exception_handlers={
            ApiError: _refuse,
            StoreError: _refuse_store,
            HTTPException: _refuse_http,
        },
    )
    app.state.gateway = gateway
    # Plain Starlette routes: the bodies are read by msgspec, and FastAPI's own reading of them
    # would cost more than all the rest of a request.
    app.router.routes += [
        Route("/v1/chat/completions", completions, methods=["POST"]),
        Route("/v1/models", models, methods=["GET"]),
        Route("/v1/models/{name:path}", model, methods=["GET"]),
        Route("/v1/traces/{id}", trace, methods=["GET"]),
    ]
    app.add_api_route("/healthz", health, methods=["GET"])
    app.add_api_route("/metrics", metrics, methods=["GET"])
    return app


async def completions(request: Request) -> Response:
    """Answer a chat-completions request."""
    gateway: Gateway = request.app.state.gateway
    wallet = await gateway.keys.admit(request.headers.get("authorization"))
    raw = await _body(request)
    asked = read_request(raw)
    if asked.model in POLICY_OF:
        return await ask(gateway, wallet, asked)
    if asked.model not in gateway.network.fleet:
        known = ", ".join([*POLICY_OF, *gateway.network.fleet.names][:20])
        raise ApiError(404, f"no model {asked.model!r}: there are {known}", code="model_not_found")
    if isinstance(gateway.network.fleet[asked.model], Remote):
        return await pass_on(gateway, wallet, asked, raw)
    return await read_once(gateway, wallet, asked)


async def models(request: Request) -> Response:
    """List the models: ours, and every specialist by its name."""
    gateway: Gateway = request.app.state.gateway
    await gateway.keys.admit(request.headers.get("authorization"))
    names = [*POLICY_OF, *gateway.network.fleet.names]
    return _json({"object": "list", "data": [_model(gateway, name) for name in names]})


async def model(request: Request) -> Response:
    """Describe one model."""
    gateway: Gateway = request.app.state.gateway
    await gateway.keys.admit(request.headers.get("authorization"))
    name = request.path_params["name"]
    if name not in POLICY_OF and name not in gateway.network.fleet:
        raise ApiError(404, f"no model {name!r}", code="model_not_found")
    return _json(_model(gateway, name))


async def trace(request: Request) -> Response:
    """Return a question with its answer, attempts and costs; only to the key that asked it."""
    gateway: Gateway = request.app.state.gateway
    wallet = await gateway.keys.admit(request.headers.get("authorization"))
    found = await asyncio.to_thread(gateway.books.ledger.question, request.path_params["id"])
    mine = wallet.row.id if wallet is not None else None
    if found is None or (gateway.keys.required and found[0].key_id != mine):
        raise ApiError(404, "no trace of that id", code="trace_not_found")
    row, attempts = found
    document: Any = msgspec.json.decode(row.document) if row.document else None
    body = {
        "id": row.id,
        "object": "trace",
        "status": row.status,
        "model": row.model,
        "question": row.question,
        "answer": row.answer,
        "created": row.created,
        "finished": row.finished,
        "seconds": row.seconds,
        "cached": row.cached,
        "error": row.error,
        "bill": {
            "usd": None if row.unknown_costs else row.usd,
            "usd_known": row.usd,
            "usd_held": row.held_usd,
            "unknown_costs": row.unknown_costs,
            "tokens_in": row.tokens_in,
            "tokens_out": row.tokens_out,
        },
        "attempts": [{k: v for k, v in one.items() if k != "question_id"} for one in attempts],
        "document": document,
        "events": msgspec.json.decode(row.events) if row.events else [],
    }
    return _json(body)


async def health(request: Request) -> Response:
    """Tell whether the server works: 200, or 503 where it shuts down or cannot write."""
    gateway: Gateway = request.app.state.gateway
    failure = gateway.books.ledger.failure
    good = failure is None and not gateway.books.draining
    body = {
        "status": "ok" if good else "draining" if failure is None else "no ledger",
        "specialists": {
            one.card.name: "available"
            if not isinstance(one, Cooling) or one.available
            else "cooling"
            for one in gateway.network.fleet
        },
    }
    return _json(body, 200 if good else 503)


async def metrics(request: Request) -> Response:
    """Return the figures for Prometheus."""
    gateway: Gateway = request.app.state.gateway
    for one in gateway.network.fleet:
        if isinstance(one, Cooling):
            gateway.books.metrics.available.labels(one.card.name).set(one.available)
    return Response(gateway.books.metrics.page(), media_type=CONTENT_TYPE_LATEST)


async def _body(request: Request) -> bytes:
    """Read a request's body.

    Raises:
        ApiError: it is too long.
    """
    pieces: list[bytes] = []
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size > LONGEST_BODY:
            raise ApiError(
                413, f"the body has more than {LONGEST_BODY // 2**20} MiB", code="too_long"
            )
        pieces.append(piece)
    return b"".join(pieces)


def _model(gateway: Gateway, name: str) -> dict[str, Any]:
    described: dict[str, Any] = {"id": name, "object": "model", "created": 0}
    card = gateway.cards.get(name)
    if card is None:
        return described | {"owned_by": "reasonnet"}
    return described | {
        "owned_by": card.kind,
        "reasonnet": {
            "kind": card.kind,
            "parameters": card.parameters,
            "skills": {
                skill: {"right": m.right, "n": m.n, "suite": m.suite}
                for skill, m in card.skills.items()
            },
        },
    }


def _json(body: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(body), status, media_type="application/json")


async def _refuse(request: Request, error: Exception) -> Response:
    assert isinstance(error, ApiError)
    request.app.state.gateway.books.metrics.refused.labels(error.code).inc()
    return error.response()


async def _refuse_store(request: Request, error: Exception) -> Response:
    refusal = ApiError(503, str(error), code="ledger_unavailable", kind="server_error")
    return await _refuse(request, refusal)


async def _refuse_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code = {404: "not_found", 405: "method_not_allowed"}.get(error.status_code, "http_error")
    return await _refuse(request, ApiError(error.status_code, str(error.detail), code=code))
