"""How hard to try."""

from __future__ import annotations

from dataclasses import dataclass

from reasonnet.core.errors import InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The dispatcher's effort and caution."""

    name: str
    specialists: int
    """At most so many specialists try a step."""
    cross_examine: bool
    """Whether a second, independently trained Reader reads what one has read."""
    accept: float
    """Least calibrated confidence at which an answer without an independent check stands."""
    accept_alone: float
    """The same where nobody else reads the skill, so that no check could have spoken."""
    accept_plan: float
    """The same for a plan of several steps that no second planner makes too."""
    accept_remote: float
    """The same for Remote specialists, whose confidence is a prior until they are profiled."""
    scope: float
    """Probability of being out of scope from which the question is declined unread."""
    replans: int
    """How many further plans may be tried."""
    hedge: float
    """A straggler is hedged after so many times its 95th percentile of latency."""
    effort: int = 1
    """Test-time compute of a Refiner: 0 one pass, 1 symmetric views besides, 2 restarts too."""
    votes: int = 1
    """At most so many times a Remote is asked the same; fewer where its answer is decided."""
    sure: float = 0.9
    """Probability that the leading answer goes on leading at which it is decided."""
    second_opinion: bool = False
    """Whether another Remote, with another model, is asked what one has answered."""
    price_weight: float = 20.0
    """Utility lost per US dollar: at 20, five cents weigh as much as certainty."""
    latency_weight: float = 0.02
    """Utility lost per second."""


POLICIES = {
    policy.name: policy
    for policy in (
        Policy(
            name="fast",
            specialists=1,
            cross_examine=False,
            accept=0.85,
            accept_alone=0.7,
            accept_plan=0.7,
            accept_remote=0.5,
            scope=0.6,
            replans=0,
            hedge=6.0,
            effort=0,
        ),
        Policy(
            name="balanced",
            specialists=2,
            cross_examine=True,
            accept=0.92,
            accept_alone=0.7,
            accept_plan=0.7,
            accept_remote=0.5,
            scope=0.85,
            replans=8,
            hedge=4.0,
        ),
        Policy(
            name="thorough",
            specialists=4,
            cross_examine=True,
            accept=0.92,
            accept_alone=0.7,
            accept_plan=0.7,
            accept_remote=0.5,
            scope=0.95,
            replans=12,
            hedge=2.0,
            effort=2,
            votes=5,
            second_opinion=True,
        ),
    )
}


def policy(name: str) -> Policy:
    """Return a policy by name.

    Raises:
        InputError: there is none of that name.
    """
    if name not in POLICIES:
        raise InputError(f"unknown policy {name!r}: one of {', '.join(POLICIES)}")
    return POLICIES[name]
