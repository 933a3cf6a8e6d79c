"""The domains: one module each, with the families of questions that its Reader learns."""

from __future__ import annotations

import importlib
from pathlib import Path

from reasonnet.core.errors import InputError
from reasonnet.forge.wording import Family

DOMAINS = (
    "arithmetic",
    "percent",
    "statistics",
    "fractions",
    "number_theory",
    "bases",
    "algebra",
    "calculus",
    "geometry",
    "probability",
    "units",
    "strings",
    "lists",
    "calendar",
    "clock",
    "logic",
    "graphs",
    "sequences",
    "word_problems",
    "puzzles",
    "code",
)
"""Everyday domains: what composite questions are made of. Modules of this package, each with
FAMILIES: tuple[Family, ...] of one domain."""

GYM_DOMAINS: tuple[str, ...] = (
    "matrix_reading",
    "matrix_edits",
    "matrix_maps",
    "word_order",
    "number_lists",
    "string_relations",
    "cellular",
    "grid_paths",
    "courses",
    "colouring",
    "quantum_locks",
    "hanoi",
    "kinship",
    "rewriting",
    "circles",
    "cube_turns",
    "blickets",
    "self_counts",
    "sign_grids",
    "conclusions",
    "dice_totals",
    "bitwise",
    "precision",
    "complex_numbers",
    "timespans",
    "weekdays",
    "weekday_counts",
    "polynomials",
    "shapes",
    "sentence_order",
    "ciphers",
    "syllogisms",
    "palindromes",
    "jugs",
    "cryptarithms",
    "queens",
    "rush_hour",
    "latin_grids",
    "hidden_text",
    "box_moves",
    "word_ladders",
    "knight_swaps",
    "sokoban",
    "nested_claims",
    "houses",
    "list_rules",
    "circuits",
    "outlines",
    "letter_cards",
    "go_boards",
    "tape_programs",
    "grid_rules",
    "function_calls",
    "banners",
    "cubes",
)
"""Domains of whole puzzles in the manner of Reasoning Gym; they stand alone in a question."""
ALL_DOMAINS = DOMAINS + GYM_DOMAINS


def families(domain: str) -> tuple[Family, ...]:
    """Return the families of a domain; raises ModuleNotFoundError on an unknown one."""
    module = importlib.import_module(f"{__name__}.{domain}")
    found: tuple[Family, ...] = module.FAMILIES
    return found


def listed(path: Path) -> tuple[str, ...]:
    """Read the names of domains from a file, one a line; `#` starts a comment.

    Raises:
        InputError: there is no such file.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror or error}") from None
    return tuple(name for line in lines if (name := line.partition("#")[0].strip()))
