"""Typed, deterministic tools that a Reader's call or a Writer's program may use."""
