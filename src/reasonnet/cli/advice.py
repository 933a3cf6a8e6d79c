"""What `fleet check` says of a fleet file beyond what is broken: costs, and what looks wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reasonnet.cli.cards import embedded_entries
from reasonnet.dispatch.route import EXPECTED_TOKENS
from reasonnet.fleet.groups import FIELDS
from reasonnet.fleet.remote_spec import RemoteSpec
from reasonnet.network.fleetfile import FleetFile, read_fleet_file
from reasonnet.network.toml_table import TomlTable

QUESTION_TOKENS = 150
"""Tokens of a question with our prompt, for what one would cost."""


def advice(path: Path) -> Iterator[str]:
    """Yield what is worth knowing of a fleet file, a line each."""
    file = read_fleet_file(path)
    known = sorted({skill for entry in embedded_entries() for skill in entry.card.skills})
    domains = sorted({skill.partition("/")[0] for skill in known} | FIELDS.keys())
    for spec in file.remotes:
        yield f"{spec.name}: {_cost(spec)}; {_standing(spec)}"
        for skill in spec.skills:
            domain = skill.partition("/")[0]
            if skill != "*" and domain not in domains:
                near = TomlTable.near(domain, domains) if _close(domain, domains) else ""
                yield (
                    f"{spec.name}: no question is read as {skill}{near}; "
                    'what nobody reads goes to specialists with "*"'
                )
        if spec.timeout_seconds < 5:
            yield f"{spec.name}: gives up after {spec.timeout_seconds:g} s; models often need more"
    yield from _roles(file)


def _cost(spec: RemoteSpec) -> str:
    usd = spec.card().usd(QUESTION_TOKENS, EXPECTED_TOKENS)
    most = spec.card().usd(QUESTION_TOKENS, spec.max_tokens)
    if usd is None or most is None:
        return "its price is unknown, so a budget keeps it out: give usd_per_million_tokens"
    if most == 0:
        return "a question costs nothing"
    return f"a question costs about ${usd:.6f}, at most ${most:.6f}"


def _standing(spec: RemoteSpec) -> str:
    if spec.measured:
        n = sum(m.n for m in spec.measured.values())
        return f"measured ({n} answers)"
    return "not measured yet: reasonnet fleet profile"


def _roles(file: FleetFile) -> Iterator[str]:
    for role, name in (("planner", file.planner), ("verifier", file.verifier)):
        spec = next((s for s in file.remotes if s.name == name), None)
        if spec is not None:
            yield f"{name} is the {role}: {_cost(spec)} more"
    if file.verifier is not None and len({s.model for s in file.remotes}) == 1:
        yield f"{file.verifier} would judge its own answers: a verifier needs another model"
    if not file.embedded and not any("*" in s.skills for s in file.remotes):
        yield 'nobody takes what is out of scope: give a generalist the skill "*"'


def _close(word: str, known: list[str]) -> bool:
    import difflib

    return bool(difflib.get_close_matches(word, known, n=1, cutoff=0.5))
