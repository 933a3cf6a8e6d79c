"""Context that the mathematical domains share: people, chat words, synonyms."""

from __future__ import annotations

from random import Random

from reasonnet.forge.wording import Slot


def words(text: str) -> tuple[str, ...]:
    """Split a text into words."""
    return tuple(text.split())


PEOPLE = words(
    "Ada Ali Amara Amir Ana Anil Anya Aoife Asha Ayo Bao Bea Ben Bianca Bo Bruno Carla Chen "
    "Chidi Chloe Dara Dev Diego Dina Ed Eero Elif Ella Emre Eva Farah Femi Finn Fumiko Gita "
    "Grace Greta Hana Hassan Hugo Ida Igor Imani Ines Ivan Jada Jan Jasper Jin Joao Kai Kamal "
    "Katya Kofi Lars Leila Lena Leo Liam Lin Lucia Luka Mads Maya Mei Miguel Milo Mina Musa "
    "Nadia Naoki Nia Nils Noor Nour Olga Omar Oscar Otto Paolo Pia Priya Quinn Rafael Rania "
    "Ravi Rosa Ruth Sami Sana Santiago Sofia Sven Tariq Tess Thabo Theo Tomas Uma Vera Viktor "
    "Wei Xia Yara Yusuf Zadie Zane Zoe"
)
"""First names of many cultures."""

_ROLES = (
    "my teacher",
    "my sister",
    "my brother",
    "our lecturer",
    "the tutor",
    "my boss",
    "my son",
    "my daughter",
    "a colleague",
    "my roommate",
    "the quiz host",
    "a friend",
)
_WHOLE = ("whole number", "integer", "number", "natural number")
_COMPUTE = ("calculate", "compute", "work out", "determine", "evaluate", "figure out", "get", "find")
_WAYS = ("how many ways", "how many different ways", "how many distinct ways", "how many possible ways")


def context(rng: Random) -> dict[str, Slot]:
    """Draw the slots of context that are never arguments: `_person`, `_other`, `_who` …"""
    person, other = rng.sample(PEOPLE, 2)
    return {
        "_person": person,
        "_other": other,
        "_who": rng.choice([*_ROLES, person]),
        "_whole": rng.choice(_WHOLE),
        "_compute": rng.choice(_COMPUTE),
        "_ways": rng.choice(_WAYS),
        "_page": str(rng.randint(2, 240)),
        "_hour": str(rng.randint(2, 11)),
    }
