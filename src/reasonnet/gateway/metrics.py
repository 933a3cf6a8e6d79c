"""What Prometheus reads at /metrics."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from reasonnet.core.events import Attempted, Cancelled, Event, Judged

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120)


class Metrics:
    """Counters of one server; its own registry, so that tests can run several."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.questions = Counter(
            "reasonnet_questions",
            "Questions by model and what became of them.",
            ("model", "status"),
            registry=self.registry,
        )
        self.seconds = Histogram(
            "reasonnet_question_seconds",
            "Time from request to answer.",
            ("model",),
            buckets=SECONDS,
            registry=self.registry,
        )
        self.attempts = Counter(
            "reasonnet_attempts",
            "Attempts by specialist: answered, declined, fault or cancelled.",
            ("specialist", "outcome"),
            registry=self.registry,
        )
        self.verdicts = Counter(
            "reasonnet_verdicts",
            "Verdicts by check.",
            ("method", "verdict"),
            registry=self.registry,
        )
        self.usd = Counter(
            "reasonnet_usd", "US dollars, as far as known.", ("model",), registry=self.registry
        )
        self.unknown = Counter(
            "reasonnet_unknown_costs",
            "Calls of unknown cost.",
            ("model",),
            registry=self.registry,
        )
        self.tokens = Counter(
            "reasonnet_tokens", "Tokens.", ("model", "direction"), registry=self.registry
        )
        self.refused = Counter(
            "reasonnet_refused", "Requests refused, by code.", ("code",), registry=self.registry
        )
        self.cached = Counter(
            "reasonnet_cached_answers", "Answers from the cache.", registry=self.registry
        )
        self.running = Gauge(
            "reasonnet_questions_in_flight", "Questions in flight.", registry=self.registry
        )
        self.available = Gauge(
            "reasonnet_specialist_available",
            "1 where a specialist may be asked, 0 while it is cooled down.",
            ("specialist",),
            registry=self.registry,
        )

    def event(self, event: Event) -> None:
        """Count an event of a question."""
        if isinstance(event, Attempted):
            tried = event.attempt
            self.attempt(tried.specialist, tried.answer is not None, tried.fault)
        elif isinstance(event, Cancelled) and event.specialist is not None:
            self.attempts.labels(event.specialist, "cancelled").inc()
        elif isinstance(event, Judged):
            self.verdicts.labels(event.verdict.method, event.verdict.verdict).inc()

    def attempt(self, specialist: str, answered: bool, fault: bool) -> None:
        """Count an attempt."""
        outcome = "answered" if answered else "fault" if fault else "declined"
        self.attempts.labels(specialist, outcome).inc()

    def ended(
        self,
        model: str,
        status: str,
        seconds: float,
        usd: float,
        unknown: int,
        tokens: tuple[int, int],
    ) -> None:
        """Count a question that is over."""
        self.questions.labels(model, status).inc()
        self.seconds.labels(model).observe(seconds)
        self.usd.labels(model).inc(usd)
        self.unknown.labels(model).inc(unknown)
        self.tokens.labels(model, "in").inc(tokens[0])
        self.tokens.labels(model, "out").inc(tokens[1])

    def page(self) -> bytes:
        """Return the page that Prometheus reads."""
        return generate_latest(self.registry)
