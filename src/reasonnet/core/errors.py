"""Errors of ReasonNet.

    ReasonNetError              anything that is ours to report
    ├── InputError              what the user gave cannot be used (exit status 2)
    │   ├── QuestionError       an empty, over-long or undecodable question
    │   └── FleetFileError      a fleet file with a wrong key, kind or value
    ├── PlanError               a plan with a cycle, a dangling need or a duplicate id
    ├── WeightsError            a weight file that is missing or damaged
    └── StoreError              the trace store cannot be read or written

A model's fault is never raised: it is data in the trace.
"""

from __future__ import annotations


class ReasonNetError(Exception):
    """Anything that is ours to report to the user."""


class InputError(ReasonNetError):
    """What the user gave cannot be used."""


class QuestionError(InputError):
    """An empty, over-long or undecodable question."""


class FleetFileError(InputError):
    """A fleet file with a wrong key, kind or value."""


class PlanError(ReasonNetError):
    """A plan with a cycle, a dangling need or a duplicate id."""


class WeightsError(ReasonNetError):
    """A weight file that is missing or damaged."""


class StoreError(ReasonNetError):
    """The trace store cannot be read or written."""
