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
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reasonnet.core.errors import FleetFileError
from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.policy import POLICIES
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.remote_spec import RemoteSpec
from reasonnet.fleet.specialist import Specialist
from reasonnet.network.toml_table import TomlTable

TOP = ("include", "planner", "policy", "specialist")
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
)
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


def read_fleet_file(path: Path) -> FleetFile:
    """Read and check a fleet file.

    Raises:
        FleetFileError: it is missing, is no TOML, or has a wrong key, kind or value.
    """
    top = TomlTable(_load(path), TOP, str(path), "")
    include = top.texts("include", ())
    if include and list(include) != [EMBEDDED]:
        raise top.fault("include", f'must be ["{EMBEDDED}"] or left out, got {list(include)}')
    remotes = tuple(_remote(table) for table in top.tables("specialist", REMOTE))
    if not include and not remotes:
        raise FleetFileError(f'{path}: no specialist: add include = ["{EMBEDDED}"]')
    _differ(path, [spec.name for spec in remotes])
    planner = top.optional_text("planner")
    names = [spec.name for spec in remotes]
    if planner is not None and planner != EMBEDDED and planner not in names:
        raise top.fault(
            "planner", f"names no specialist of this file: {planner!r}{top.near(planner, names)}"
        )
    return FleetFile(
        path=path,
        embedded=bool(include),
        policy=top.choice("policy", tuple(POLICIES), "balanced"),
        planner=None if planner == EMBEDDED else planner,
        remotes=remotes,
    )


def fleet_parts(path: Path) -> tuple[Fleet, Dispatcher, str]:
    """Return the fleet and dispatcher that a fleet file describes, and its policy's name.

    Raises:
        FleetFileError: the file, or a key's environment variable, is not as it must be.
        WeightsError: the embedded models are missing or damaged.
    """
    from reasonnet.fleet.embedded.models import load_models
    from reasonnet.fleet.remote import Remote
    from reasonnet.fleet.toolbox import Toolbox
    from reasonnet.network.embedded import dispatcher, readers
    from reasonnet.network.remote_planner import RemotePlanner

    file = read_fleet_file(path)
    remotes: dict[str, Remote] = {}
    for spec in file.remotes:
        try:
            remotes[spec.name] = Remote(spec)
        except FleetFileError as error:
            raise FleetFileError(f"{path}: {error}") from None
    # The analyser and the planners are the embedded ones even where the Readers are not.
    models = load_models()
    specialists: list[Specialist] = [*readers(models, Toolbox())] if file.embedded else []
    _differ(path, [s.card.name for s in specialists] + list(remotes))
    fleet = Fleet([*specialists, *remotes.values()])
    planner = None if file.planner is None else RemotePlanner(remotes[file.planner])
    return fleet, dispatcher(fleet, models, first_planner=planner), file.policy


def _load(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise FleetFileError(f"the fleet file {path} cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FleetFileError(f"{path} is not TOML: {error}") from None


def _differ(path: Path, names: Sequence[str]) -> None:
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
    )
