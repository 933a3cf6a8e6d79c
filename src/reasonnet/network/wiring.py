"""How a fleet is wired: which of its Remotes cannot be asked as they are described, and why."""

from __future__ import annotations

import asyncio

from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.remote import Remote

PROBE_SECONDS = 3.0


async def faults(fleet: Fleet) -> list[tuple[str, str]]:
    """Ask every Remote's server at once; returns name and fault of those with one."""
    remotes = [one for one in fleet if isinstance(one, Remote)]
    found = await asyncio.gather(*(one.probe(PROBE_SECONDS) for one in remotes))
    # What a question will need are connections of its own loop, not of this one's.
    for one in remotes:
        await one.close()
    return [
        (one.spec.name, fault)
        for one, fault in zip(remotes, found, strict=True)
        if fault is not None
    ]
