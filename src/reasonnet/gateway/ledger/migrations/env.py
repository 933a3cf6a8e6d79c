"""Run by Alembic: migrates over the connection that `schema.migrate` hands it."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

from reasonnet.gateway.ledger.tables import metadata

connection: Connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
