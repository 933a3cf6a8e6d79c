"""`reasonnet fleet add URL`: puts the models of a server into a fleet file."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from reasonnet.core.errors import FleetFileError, InputError, ReasonNetError
from reasonnet.fleet.remote import endpoint_of
from reasonnet.fleet.remote_fault import RemoteFault
from reasonnet.fleet.remote_spec import RemoteSpec
from reasonnet.network.fleetfile import read_fleet_file

BEGINNING = 'include = ["embedded"]\n'


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What to put into the file."""

    url: str
    models: Sequence[str]
    """None named: the server's only one."""
    name: str | None
    skills: Sequence[str]
    key_env: str | None
    usd_in: float | None
    usd_out: float | None


def add(path: Path, added: Added) -> list[str]:
    """Append the models to the file, which is made if there is none; returns their names.

    Raises:
        InputError: the server has several models, or not the one that was named.
        FleetFileError: what would be written is no fleet file.
        ReasonNetError: the server does not answer.
    """
    offered = asyncio.run(_models(added))
    models = list(added.models) or offered
    missing = [model for model in models if offered and model not in offered]
    if missing:
        raise InputError(f"{added.url} has no model {missing[0]!r}: it has {', '.join(offered)}")
    if not models:
        raise InputError(f"{added.url} lists no models: name one with --model")
    if len(models) > 1 and not added.models:
        raise InputError(
            f"{added.url} has several models, choose with --model: {', '.join(models)}"
        )
    if added.name is not None and len(models) > 1:
        raise InputError("--name is for one model")
    before = path.read_text(encoding="utf-8") if path.exists() else BEGINNING
    names = [added.name or _name(model) for model in models]
    tables = [_table(added, name, model) for name, model in zip(names, models, strict=True)]
    rough = path.with_name(path.name + ".part")
    rough.write_text(before.rstrip("\n") + "\n" + "".join(tables), encoding="utf-8")
    try:
        read_fleet_file(rough)
    except FleetFileError as error:
        raise FleetFileError(str(error).replace(str(rough), str(path))) from None
    else:
        rough.replace(path)
    finally:
        rough.unlink(missing_ok=True)
    return names


async def _models(added: Added) -> list[str]:
    spec = RemoteSpec(
        name=added.name or added.url,
        base_url=added.url,
        model="",
        skills=("*",),
        api_key_env=added.key_env,
    )
    endpoint = endpoint_of(spec)
    try:
        content = await endpoint.get("/models", seconds=10.0)
        return [str(entry["id"]) for entry in msgspec.json.decode(content)["data"]]
    except RemoteFault as fault:
        raise ReasonNetError(str(fault)) from None
    except (msgspec.DecodeError, KeyError, TypeError):
        return []
    finally:
        await endpoint.close()


def _name(model: str) -> str:
    """Return a short name: `Qwen/Qwen2.5-Math-7B-Instruct` is qwen2.5-math-7b-instruct."""
    return re.sub(r"[^a-z0-9._-]+", "-", model.rpartition("/")[2].lower()).strip("-") or "model"


def _table(added: Added, name: str, model: str) -> str:
    lines = [
        "",
        "[[specialist]]",
        f"name = {_text(name)}",
        'kind = "remote"',
        f"base_url = {_text(added.url)}",
        f"model = {_text(model)}",
        f"skills = [{', '.join(map(_text, added.skills))}]",
    ]
    if added.key_env is not None:
        lines.append(f"api_key_env = {_text(added.key_env)}")
    if added.usd_in is not None and added.usd_out is not None:
        lines.append(f"usd_per_million_tokens = {{ in = {added.usd_in}, out = {added.usd_out} }}")
    return "\n".join([*lines, ""])


def _text(value: str) -> str:
    """Return a text as TOML writes it; its escapes are JSON's."""
    return json.dumps(value, ensure_ascii=False)
