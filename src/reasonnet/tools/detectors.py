"""Which things make a detector light up: causes found from trials."""

from __future__ import annotations

from reasonnet.tools.listed import LISTED
from reasonnet.tools.registry import many, one, tool

Things = tuple[str, ...]
ON, OFF, UNDETERMINED = "on", "off", "undetermined"


def _clear(on: tuple[frozenset[str], ...], off: frozenset[str], thing: str) -> bool:
    """Tell whether a thing must be a cause: some trial has no other candidate."""
    return any(thing in trial and len(trial - off) == 1 for trial in on if thing not in off)


@tool(
    "detectors/predict",
    chance=0.4,
    on=many(LISTED, 0, 60),
    off=many(LISTED, 0, 60),
    asked=one(LISTED),
)
def predict(on: tuple[Things, ...], off: tuple[Things, ...], asked: Things) -> str:
    """Whether a detector lights up (on, off or undetermined) for the things asked about.

    A thing either is a cause or is not; the detector is on if at least one cause lies on it.

    Args:
        on: the things together in each trial where the detector was on.
        off: the things together in each trial where it was off.
        asked: the things of the new trial.
    """
    harmless = frozenset(thing for trial in off for thing in trial)
    trials = tuple(frozenset(trial) for trial in on)
    if all(thing in harmless for thing in asked):
        return OFF
    left = frozenset(asked) - harmless
    # on in every possible world: some trial that was on has all its candidates among the asked
    if any(trial - harmless and trial - harmless <= left for trial in trials):
        return ON
    return UNDETERMINED
