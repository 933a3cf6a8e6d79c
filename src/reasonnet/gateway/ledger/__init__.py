"""The ledger: keys, questions, attempts and answers to remember, in SQLite or PostgreSQL."""
