"""Print how hard the held-out hard sudokus are (docs/refiners.md).

python runs/hard_histogram.py
"""

from __future__ import annotations

from reasonnet.forge.refiner import hard, make
from reasonnet.forge.refiner.recipes import HARD, HARD_FOLDER


def main() -> None:
    """Print it."""
    count, first = make.hard_draws(HARD)[0]
    if lacking := hard.missing(count, first, HARD_FOLDER):
        raise SystemExit(f"{len(lacking)} chunks have not been drawn")
    chunks = [
        hard.read_chunk(HARD_FOLDER / f"hard-{first + number}.npz")
        for number in range(count // hard.CHUNK)
    ]
    print(hard.histogram([rating for chunk in chunks for rating in chunk[2]]))


if __name__ == "__main__":
    main()
