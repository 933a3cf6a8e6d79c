"""Errors of the tools.

    ToolError                 the tool cannot answer (no solution, out of limits)
    └── ArgumentError         an argument is not of the declared type
"""

from __future__ import annotations


class ToolError(Exception):
    """The tool cannot answer this call: no solution, several, or past its limits."""


class ArgumentError(ToolError):
    """An argument is not of the type that the tool declares."""
