"""The fleet file: which specialists there are, in TOML (docs/fleets.md has every key).

    include = ["embedded"]

    [[specialist]]
    name = "qwen-math-7b"
    kind = "remote"
    base_url = "http://127.0.0.1:8000/v1"
    model = "Qwen/Qwen2.5-Math-7B-Instruct"
    skills = ["math/*"]

It is checked in full when it is read: a fleet with a misspelt key does not exist.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reasonnet.core.errors import FleetFileError
from reasonnet.dispatch.policy import POLICIES
from reasonnet.fleet.card import Measured
from reasonnet.fleet.remote_spec import RemoteSpec
from reasonnet.fleet.remote_tools import matching
from reasonnet.network.measured import read_cards
from reasonnet.network.toml_table import TomlTable

TOP = ("include", "planner", "verifier", "policy", "cards", "specialist")
REMOTE = (
    "name",
    "kind",
    "base_url",
    "model",
    "api_key_env",
    "skills",
    "parameters",
    "parameters_active",
    "context_length",
    "max_tokens",
    "usd_per_million_tokens",
    "max_concurrency",
    "timeout_seconds",
    "retries",
    "requests_per_minute",
    "fallbacks",
    "tools",
    "priors",
)
PRIOR_KEYS = ("score", "source")
PRIOR_WEIGHT = 10
"""How many observations a published score counts for: it was measured on other questions."""
NO_SOURCE = frozenset(["unsourced", "none", "unknown", "?", "memory", "from memory"])
"""What people write who have no source: such a score is none."""
EMBEDDED = "embedded"
_SKILL = re.compile(r"\*|[a-z0-9_-]+/(?:\*|[a-z0-9_-]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class FleetFile:
    """A fleet file as it was read."""

    path: Path
    embedded: bool
    """Whether the shipped Readers are in the fleet."""
    policy: str
    planner: str | None
    """A specialist of the file that plans; None: the embedded planners."""
    remotes: tuple[RemoteSpec, ...]
    verifier: str | None = None
    """A specialist of the file that judges the others' answers; None: nobody does."""
    accept_remote: Mapping[str, float] = field(default_factory=dict)
    """By policy, the confidence from which a Remote's answer stands, as `fleet profile` set it."""
    cards: str | None = None
    """Name of the file with what was measured; None: the fleet file's with `.cards.json`."""


def read_fleet_file(path: Path) -> FleetFile:
    """Read and check a fleet file.

    Raises:
        FleetFileError: it is missing, is no TOML, or has a wrong key, kind or value.
    """
    top = TomlTable(_load(path), TOP, str(path), "")
    include = top.texts("include", ())
    if include and list(include) != [EMBEDDED]:
        raise top.fault("include", f'must be ["{EMBEDDED}"] or left out, got {list(include)}')
    tables = top.tables("specialist", REMOTE)
    remotes = tuple(_remote(table) for table in tables)
    if not include and not remotes:
        raise FleetFileError(f'{path}: no specialist: add include = ["{EMBEDDED}"]')
    differ(path, [spec.name for spec in remotes])
    names = [spec.name for spec in remotes]
    planner, verifier = (_role(top, role, names) for role in ("planner", "verifier"))
    for spec, table in zip(remotes, tables, strict=True):
        for other in spec.fallbacks:
            if other not in names or other == spec.name:
                raise table.fault("fallbacks", f"has {other!r}{table.near(other, names)}")
    named = top.optional_text("cards")
    cards = read_cards(_cards_path(path, named), names)
    remotes = tuple(cards.put(spec) for spec in remotes)
    return FleetFile(
        path=path,
        embedded=bool(include),
        policy=top.choice("policy", tuple(POLICIES), "balanced"),
        planner=None if planner == EMBEDDED else planner,
        remotes=remotes,
        verifier=None if verifier == EMBEDDED else verifier,
        accept_remote=cards.accept_remote,
        cards=named,
    )


def _role(top: TomlTable, role: str, names: Sequence[str]) -> str | None:
    """Return the specialist that plans, or judges."""
    name = top.optional_text(role)
    if name is not None and name != EMBEDDED and name not in names:
        said = f"names no specialist of this file: {name!r}{top.near(name, names)}"
        raise top.fault(role, said)
    return name


def cards_path(path: Path, file: FleetFile) -> Path:
    """Return where what was measured of a fleet file's Remotes is, or goes."""
    return _cards_path(path, file.cards)


def _cards_path(path: Path, named: str | None) -> Path:
    return path.parent / named if named is not None else path.with_suffix(".cards.json")


def _load(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise FleetFileError(f"the fleet file {path} cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FleetFileError(f"{path} is not TOML: {error}") from None


def differ(path: Path, names: Sequence[str]) -> None:
    """Raise FleetFileError where two specialists have one name."""
    for name in names:
        if names.count(name) > 1:
            raise FleetFileError(f"{path}: two specialists are called {name!r}: rename one")


def _remote(table: TomlTable) -> RemoteSpec:
    name = table.text("name")
    table.choice("kind", ("remote",))
    url = table.text("base_url")
    if "@" in url:
        raise table.fault("base_url", "must not hold a user or password: use api_key_env")
    if not re.fullmatch(r"https?://[^\s/?#]+(/[^\s?#]*)?", url):
        raise table.fault("base_url", f"must be like http://127.0.0.1:8000/v1, got {url!r}")
    skills = table.texts("skills")
    for skill in skills:
        if not _SKILL.fullmatch(skill):
            raise table.fault("skills", f"has {skill!r}: write domain/skill, domain/* or *")
    if not skills:
        raise table.fault("skills", 'is empty: write ["*"] for a model that knows everything')
    key = table.optional_text("api_key_env")
    if key is not None and not re.fullmatch(r"[A-Za-z_]\w*", key, re.ASCII):
        # Never shown: it may be the key itself, put here by mistake.
        raise table.fault("api_key_env", "must be the name of an environment variable, not a key")
    prices = table.table("usd_per_million_tokens", ("in", "out"))
    parameters = table.integer("parameters", 0, least=0)
    context = table.integer("context_length", 8192, least=64)
    longest = table.integer("max_tokens", min(2048, context // 2), least=1)
    if longest >= context:
        raise table.fault("max_tokens", f"must be below context_length, which is {context}")
    return RemoteSpec(
        name=name,
        base_url=url,
        model=table.text("model"),
        skills=skills,
        api_key_env=key,
        parameters=parameters,
        parameters_active=table.integer("parameters_active", parameters, least=0),
        context_length=context,
        max_tokens=longest,
        usd_in=prices.number("in") if prices else None,
        usd_out=prices.number("out") if prices else None,
        max_concurrency=table.integer("max_concurrency", 8, least=1),
        timeout_seconds=table.number("timeout_seconds", 60.0, above_zero=True),
        retries=table.integer("retries", 2, least=0),
        requests_per_minute=table.optional_number("requests_per_minute", above_zero=True),
        fallbacks=table.texts("fallbacks", ()),
        tools=_tools(table),
        priors=_priors(table, skills),
    )


def _tools(table: TomlTable) -> tuple[str, ...]:
    """Read which of the embedded tools a model is offered; a name that means none is an error."""
    named = table.texts("tools", ())
    for name in named:
        if not matching([name]):
            raise table.fault("tools", f"has {name!r}, of which there is no tool")
    return named


def _priors(table: TomlTable, skills: Sequence[str]) -> dict[str, Measured]:
    """Read published scores; each must say where it comes from."""
    found: dict[str, Measured] = {}
    priors = table.table("priors", skills)
    for skill in skills:
        one = priors.table(skill, PRIOR_KEYS) if priors is not None else None
        if one is not None:
            score = one.number("score")
            if score > 1:
                raise one.fault("score", f"must be between 0 and 1, got {score:g}")
            source = one.text("source")
            if source.strip().casefold() in NO_SOURCE:
                raise one.fault("source", "names none: leave the prior out")
            right = round(score * PRIOR_WEIGHT)
            found[skill] = Measured(right, PRIOR_WEIGHT, f"prior: {source}")
    return found
