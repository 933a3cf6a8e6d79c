"""Under which names a skill is known: its own, its domain's, its field's, and everything's."""

from __future__ import annotations

EVERYTHING = "*"
"""The skill of a specialist that takes any question."""
FIELDS = {
    "math": frozenset(
        "algebra arithmetic bases calculus fractions geometry graphs number-theory percent "
        "probability sequences statistics units word-problem".split()
    ),
    "logic": frozenset(
        "circuits claims conclusions detectors houses kinship puzzles syllogisms".split()
    ),
    "code": frozenset(),
    "language": frozenset(["strings", "lists"]),
    "time": frozenset(["calendar", "clock"]),
}
"""Fields of several domains: whoever brings a math model writes `math/*`, not fourteen domains."""


def names_of(skill: str) -> tuple[str, ...]:
    """Return the names, the most telling first.

    >>> names_of("number-theory/gcd")
    ('number-theory/gcd', 'number-theory/*', 'math/*', '*')
    """
    domain = skill.partition("/")[0]
    fields = tuple(f"{field}/*" for field, domains in FIELDS.items() if domain in domains)
    return tuple(dict.fromkeys((skill, f"{domain}/*", *fields, EVERYTHING)))
