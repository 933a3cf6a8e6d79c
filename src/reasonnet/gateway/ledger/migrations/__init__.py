"""Alembic's environment for the ledger."""
