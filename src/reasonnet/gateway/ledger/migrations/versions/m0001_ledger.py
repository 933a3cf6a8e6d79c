"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "keys",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False, unique=True),
        sa.Column("created", sa.Float, nullable=False),
        sa.Column("revoked", sa.Float),
        sa.Column("budget_usd", sa.Float),
        sa.Column("budget_period", sa.String(8), nullable=False),
        sa.Column("requests_per_minute", sa.Float),
    )
    op.create_table(
        "instances",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("host", sa.String(255), nullable=False),
        sa.Column("process", sa.String(64), nullable=False),
        sa.Column("seen", sa.Float, nullable=False),
    )
    op.create_table(
        "questions",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("key_id", sa.String(16)),
        sa.Column("instance", sa.String(16), nullable=False),
        sa.Column("created", sa.Float, nullable=False),
        sa.Column("finished", sa.Float),
        sa.Column("model", sa.String(200), nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("answer", sa.Text),
        sa.Column("usd", sa.Float, nullable=False),
        sa.Column("unknown_costs", sa.Integer, nullable=False),
        sa.Column("held_usd", sa.Float, nullable=False),
        sa.Column("tokens_in", sa.BigInteger, nullable=False),
        sa.Column("tokens_out", sa.BigInteger, nullable=False),
        sa.Column("seconds", sa.Float),
        sa.Column("cached", sa.Boolean, nullable=False),
        sa.Column("error", sa.Text),
        sa.Column("document", sa.Text),
        sa.Column("events", sa.Text),
    )
    op.create_index("questions_by_key", "questions", ["key_id", "created"])
    op.create_index("questions_by_status", "questions", ["status", "instance"])
    op.create_table(
        "attempts",
        sa.Column("question_id", sa.String(32), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("step", sa.String(64), nullable=False),
        sa.Column("specialist", sa.String(200), nullable=False),
        sa.Column("started", sa.Float, nullable=False),
        sa.Column("finished", sa.Float),
        sa.Column("usd", sa.Float),
        sa.Column("held_usd", sa.Float, nullable=False),
        sa.Column("estimated", sa.Boolean, nullable=False),
        sa.Column("tokens_in", sa.BigInteger, nullable=False),
        sa.Column("tokens_out", sa.BigInteger, nullable=False),
        sa.Column("error", sa.Text),
    )
    op.create_table(
        "answers",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("created", sa.Float, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
    )
    op.create_index("answers_by_age", "answers", ["created"])


def downgrade() -> None:
    """Drop the tables."""
    for name in ("answers", "attempts", "questions", "instances", "keys"):
        op.drop_table(name)
