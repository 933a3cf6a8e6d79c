"""Print the table of docs/refiners.md from the shipped cards.

python runs/refiners_doc.py
"""

from __future__ import annotations

import json

from reasonnet.fleet.card import wilson
from reasonnet.fleet.embedded.lexicon import WEIGHTS

SHOWN = (1, 2, 4, 8, 16)


def main() -> None:
    """Print it."""
    steps = " | ".join(f"{n} step{'s' * (n > 1)}" for n in SHOWN)
    print(f"| Refiner | parameters | size | {steps} | 95 % interval | views | restarts | n |")
    print("|---|---|---|" + "---|" * len(SHOWN) + "---|---|---|---|")
    for path in sorted(WEIGHTS.glob("*-refiner.card.json")):
        card = json.loads(path.read_text(encoding="utf-8"))
        for part in card["parts"]:
            n, curve = part["single_pass"]["n"], part["right_by_step"]
            low, high = wilson(curve[-1], n)
            effort = part["by_effort"]
            cells = [
                f"`{card['name']}`",
                f"{card['parameters']:,}",
                part["size"],
                *(f"{curve[at - 1] / n:.1%}" for at in SHOWN),
                f"{low:.1%} – {high:.1%}",
                f"{effort['balanced']['accuracy']:.1%}",
                f"{effort['thorough']['accuracy']:.1%}",
                f"{n:,}",
            ]
            print(f"| {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
