"""A fleet's fingerprint: the same for the same specialists, measured the same."""

from __future__ import annotations

import hashlib

import msgspec

from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.remote import Remote


def fingerprint(fleet: Fleet, version: str) -> str:
    """Return a hash of what a fleet's answers depend on."""
    facts: list[object] = [version]
    for specialist in fleet:
        card = specialist.card
        facts.append([card.name, card.kind, sorted(card.skills), card.provenance.sha256])
        if isinstance(specialist, Remote):
            spec = specialist.spec
            facts.append([spec.base_url, spec.model, spec.max_tokens, spec.tools])
    return hashlib.sha256(msgspec.json.encode(facts)).hexdigest()
