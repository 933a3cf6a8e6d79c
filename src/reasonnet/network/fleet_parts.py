"""Builds what a fleet file describes: fleet, dispatcher, planner, verifier, checks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reasonnet.core.errors import FleetFileError
from reasonnet.dispatch.dispatcher import Dispatcher
from reasonnet.dispatch.execution import Execution
from reasonnet.dispatch.formalisation import Formalisation
from reasonnet.dispatch.judge import Judge
from reasonnet.dispatch.second_opinion import SecondOpinion
from reasonnet.dispatch.verify import Check
from reasonnet.fleet.embedded.models import load_models
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.remote import Remote, endpoint_of
from reasonnet.fleet.remote_endpoint import Endpoint
from reasonnet.fleet.remote_spec import RemoteSpec
from reasonnet.fleet.specialist import Specialist
from reasonnet.fleet.toolbox import Toolbox
from reasonnet.network.embedded import dispatcher, readers, refiners
from reasonnet.network.fleetfile import FleetFile, differ, read_fleet_file
from reasonnet.network.remote_planner import RemotePlanner


@dataclass(frozen=True, slots=True, kw_only=True)
class FleetParts:
    """What a fleet file comes to."""

    fleet: Fleet
    dispatcher: Dispatcher
    policy: str
    accept_remote: Mapping[str, float]
    """By policy, the confidence from which a Remote's answer stands, where it was measured."""


def fleet_parts(path: Path) -> FleetParts:
    """Build what a fleet file describes.

    Raises:
        FleetFileError: the file, or a key's environment variable, is not as it must be.
        WeightsError: the embedded models are missing or damaged.
    """
    file = read_fleet_file(path)
    toolbox = Toolbox()
    remotes = open_remotes(file, toolbox)
    # The analyser and the planners are the embedded ones even where the Readers are not.
    models = load_models()
    specialists: list[Specialist] = (
        [*readers(models, toolbox), *refiners(models, toolbox)] if file.embedded else []
    )
    differ(path, [s.card.name for s in specialists] + list(remotes))
    fleet = Fleet([*specialists, *remotes.values()])
    planner = None if file.planner is None else RemotePlanner(remotes[file.planner])
    checks: list[Check] = [Execution(), SecondOpinion(fleet), Formalisation(fleet, toolbox)]
    if file.verifier is not None:
        checks.append(Judge(remotes[file.verifier]))
    return FleetParts(
        fleet=fleet,
        dispatcher=dispatcher(fleet, models, first_planner=planner, further_checks=checks),
        policy=file.policy,
        accept_remote=file.accept_remote,
    )


def open_remotes(file: FleetFile, toolbox: Toolbox | None = None) -> dict[str, Remote]:
    """Return a file's Remotes by name; those of one server share its endpoint.

    What befalls a server (it is down, it is busy) befalls all of its models.

    Args:
        toolbox: runs the tools that some are offered; None: each has its own.

    Raises:
        FleetFileError: a key's environment variable is not set.
    """
    shared: dict[tuple[str, str | None], list[RemoteSpec]] = {}
    for spec in file.remotes:
        shared.setdefault((spec.base_url.rstrip("/"), spec.api_key_env), []).append(spec)
    remotes: dict[str, Remote] = {}
    for specs in shared.values():
        try:
            endpoint = _endpoint(specs)
        except FleetFileError as error:
            raise FleetFileError(f"{file.path}: {error}") from None
        remotes |= {spec.name: Remote(spec, endpoint, toolbox) for spec in specs}
    return {spec.name: remotes[spec.name] for spec in file.remotes}


def _endpoint(specs: Sequence[RemoteSpec]) -> Endpoint:
    """Return the endpoint of several Remotes: the strictest of their limits holds for all."""
    limits = [s.requests_per_minute for s in specs if s.requests_per_minute is not None]
    return endpoint_of(
        specs[0],
        connections=sum(spec.max_concurrency for spec in specs),
        per_minute=min(limits, default=None),
    )
