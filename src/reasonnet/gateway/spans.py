"""OpenTelemetry spans: one a question, one an attempt; none, and no import, unless configured.

Configured by OpenTelemetry's own environment variables, OTEL_EXPORTER_OTLP_ENDPOINT above all.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from reasonnet.core.errors import InputError
from reasonnet.gateway.ledger.entries import AttemptEnded

if TYPE_CHECKING:
    from opentelemetry.trace import Tracer


class Spans(Protocol):
    """Where spans go."""

    def question(
        self, facts: dict[str, Any], began: float, ended: float, tried: Sequence[AttemptEnded]
    ) -> None:
        """Tell of a question that is over."""
        ...


class NoSpans:
    """Tells nobody."""

    def question(
        self, facts: dict[str, Any], began: float, ended: float, tried: Sequence[AttemptEnded]
    ) -> None:
        """Tell nobody."""


class TelemetrySpans:
    """Tells OpenTelemetry."""

    def __init__(self, tracer: Tracer) -> None:
        self._tracer = tracer

    def question(
        self, facts: dict[str, Any], began: float, ended: float, tried: Sequence[AttemptEnded]
    ) -> None:
        """Send a span for the question and one for each attempt."""
        from opentelemetry.trace import set_span_in_context

        span = self._tracer.start_span(
            "question", start_time=_nanoseconds(began), attributes=_known(facts)
        )
        within = set_span_in_context(span)
        for one in tried:
            attributes = _known(
                {"reasonnet.specialist": one.specialist, "reasonnet.usd": one.usd}
                | {"error.message": one.error}
            )
            child = self._tracer.start_span(
                "attempt",
                context=within,
                start_time=_nanoseconds(one.started),
                attributes=attributes,
            )
            child.end(_nanoseconds(one.finished))
        span.end(_nanoseconds(ended))


def spans() -> Spans:
    """Return what the environment asks for.

    Raises:
        InputError: spans are asked for, and OpenTelemetry is not installed.
    """
    asked = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
    if not any(os.environ.get(name) for name in asked):
        return NoSpans()
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ModuleNotFoundError as error:
        raise InputError(
            f"spans need {error.name}: pip install 'reasonnet[telemetry]', or unset {asked[0]}"
        ) from None
    provider = TracerProvider()
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return TelemetrySpans(provider.get_tracer("reasonnet"))


def _nanoseconds(seconds: float) -> int:
    return int(seconds * 1e9)


def _known(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if value is not None}
