"""Check files of authored composites: `python -m reasonnet.forge.authored FILE…`."""

from __future__ import annotations

import sys
from pathlib import Path

from reasonnet.fleet.embedded.lexicon import load_lexicon
from reasonnet.forge.authored import MarkupError, composite, parse, parts
from reasonnet.forge.domains import DOMAINS, families
from reasonnet.forge.planning import encode


def problems(path: Path) -> list[str]:
    """Return what is wrong in a file, with line numbers."""
    known = {family.skill: family for domain in DOMAINS for family in families(domain)}
    lexicon = load_lexicon()
    found: list[str] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            content = parse(line)
            unknown = [part.skill for part in parts(content) if part.skill not in known]
            if unknown:
                found.append(f"{path.name}:{number}: no skill {', '.join(unknown)}")
            elif encode(composite(content, known), lexicon) is None:
                found.append(
                    f"{path.name}:{number}: tags cannot say this plan (a step nested in "
                    "another must be used there, and every step needs words)"
                )
        except MarkupError as error:
            found.append(f"{path.name}:{number}: {error}")
    return found


if __name__ == "__main__":
    said = [line for path in sys.argv[1:] for line in problems(Path(path))]
    print("\n".join(said) or "no problems")
    sys.exit(bool(said))
