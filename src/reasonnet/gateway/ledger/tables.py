"""The tables. A change here needs a migration (`migrations/versions`); a test compares the two."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

keys = Table(
    "keys",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("name", String(200), nullable=False),
    # SHA-256 of the key, which has 256 random bits: there is nothing to guess or to salt.
    Column("hash", String(64), nullable=False, unique=True),
    Column("created", Float, nullable=False),
    Column("revoked", Float),
    Column("budget_usd", Float),
    # total, day or month (UTC)
    Column("budget_period", String(8), nullable=False),
    Column("requests_per_minute", Float),
)

instances = Table(
    "instances",
    metadata,
    # A running server; one that is gone leaves its questions to the next.
    Column("id", String(16), primary_key=True),
    Column("host", String(255), nullable=False),
    Column("process", String(64), nullable=False),
    Column("seen", Float, nullable=False),
)

questions = Table(
    "questions",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("key_id", String(16)),
    Column("instance", String(16), nullable=False),
    Column("created", Float, nullable=False),
    Column("finished", Float),
    Column("model", String(200), nullable=False),
    Column("question", Text, nullable=False),
    # running, answered, partial, abstained, failed, cancelled or interrupted
    Column("status", String(16), nullable=False),
    Column("answer", Text),
    # What is known of the cost, …
    Column("usd", Float, nullable=False),
    # … how many calls' cost is not, and the most that they can have come to.
    Column("unknown_costs", Integer, nullable=False),
    Column("held_usd", Float, nullable=False),
    Column("tokens_in", BigInteger, nullable=False),
    Column("tokens_out", BigInteger, nullable=False),
    Column("seconds", Float),
    Column("cached", Boolean, nullable=False),
    Column("error", Text),
    # The answer's JSON document, and the events that led to it.
    Column("document", Text),
    Column("events", Text),
    Index("questions_by_key", "key_id", "created"),
    Index("questions_by_status", "status", "instance"),
)

attempts = Table(
    "attempts",
    metadata,
    Column("question_id", String(32), primary_key=True),
    Column("number", Integer, primary_key=True),
    # step of the plan; empty for planning, judging and passing through
    Column("step", String(64), nullable=False),
    Column("specialist", String(200), nullable=False),
    Column("started", Float, nullable=False),
    Column("finished", Float),
    # None: unknown
    Column("usd", Float),
    # the most that it can come to while it is unknown
    Column("held_usd", Float, nullable=False),
    Column("estimated", Boolean, nullable=False),
    Column("tokens_in", BigInteger, nullable=False),
    Column("tokens_out", BigInteger, nullable=False),
    Column("error", Text),
)

answers = Table(
    "answers",
    metadata,
    # SHA-256 of question, format, fleet and policy
    Column("key", String(64), primary_key=True),
    Column("created", Float, nullable=False),
    Column("document", Text, nullable=False),
    Index("answers_by_age", "created"),
)
