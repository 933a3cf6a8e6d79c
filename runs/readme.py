"""Put the figures of docs/figures into the README: `python runs/readme.py`.

`bash runs/figures.sh` makes them and then calls this.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
FIGURES = ROOT / "docs" / "figures"


def ablations() -> str:
    """One row a part: share right of singles and composites, share declined out of scope."""
    rows = ["| switched off | singles | composites | out of scope, declined |", "|---|---|---|---|"]
    text = (FIGURES / "suites.md").read_text() + (FIGURES / "ablations.md").read_text()
    part, found = "nothing", dict[str, str]()
    for line in text.splitlines():
        if line.startswith("ablate "):
            part, found = line.removeprefix("ablate "), {}
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 5 and cells[1] == "right":
            found[cells[0]] = f"{cells[2]} ({cells[3]}, {cells[4]})"
            if cells[0] == "out_of_scope":
                values = [found[s] for s in ("singles", "composites", "out_of_scope")]
                rows.append(f"| {part} | " + " | ".join(values) + " |")
    return "\n".join(rows)


def speed() -> str:
    """The benchmark rows that a user feels."""
    latest = json.loads((ROOT / "benchmarks" / "latest.json").read_text())
    rows = ["| what | value | baseline |", "|---|---|---|"]
    for name in ("overhead", "throughput", "processes"):
        for row in latest.get(name, {}).get("rows", []):
            if name == "overhead" and "wall, p50" not in row["name"]:
                continue
            baseline = "" if row["baseline"] is None else f"{row['baseline']:.3g} {row['unit']}"
            value = f"{row['value']:.3g} {row['unit']}"
            rows.append(f"| {row['name']} | {value} | {baseline} ({row['against']}) |")
    return "\n".join(rows)


def gym() -> str:
    """The head of each level's report, and its row over all categories."""
    parts = []
    for level in ("hard", "easy"):
        path = FIGURES / f"reasoning-gym-{level}.md"
        if not path.exists():
            continue
        lines = path.read_text().splitlines()
        start = next(i for i, line in enumerate(lines) if line.startswith("| what "))
        end = next(i for i in range(start, len(lines)) if not lines[i])
        models = next(line for line in lines if line.startswith("| category "))
        rows = [r for r in lines if r.startswith(("| all |", "| clean core |"))]
        rule = "|---|" + "---|" * (models.count("|") - 2)
        parts.append("\n".join([f"**{level}**", "", *lines[start:end], "", models, rule, *rows]))
    return "\n\n".join(parts)


def mathematics() -> str:
    """The head of each part's report."""
    parts = []
    for part in ("interpolate", "extrapolate"):
        path = FIGURES / f"mathematics-{part}.md"
        if path.exists():
            lines = path.read_text().splitlines()
            start = next(i for i, line in enumerate(lines) if line.startswith("| what "))
            end = next(i for i in range(start, len(lines)) if not lines[i])
            parts.append("\n".join([f"**{part}**", "", *lines[start:end]]))
    return "\n\n".join(parts)


def table(name: str) -> str:
    """A figure without the line that says how it is made."""
    lines = (FIGURES / f"{name}.md").read_text().strip().splitlines()
    return "\n".join(line for line in lines if not line.startswith("<!--"))


def fill(readme: str, name: str, text: str) -> str:
    """Replace what stands between a pair of markers."""
    pattern = rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)"
    return re.sub(pattern, lambda m: f"{m[1]}{text}\n{m[2]}", readme, count=1, flags=re.DOTALL)


def main() -> None:
    """Write the README anew."""
    path = ROOT / "README.md"
    readme = path.read_text(encoding="utf-8")
    readme = fill(readme, "suites", (FIGURES / "suites.md").read_text().strip())
    readme = fill(readme, "ablations", ablations())
    last = (FIGURES / "arguments.md").read_text().strip().splitlines()[-1]
    readme = fill(readme, "arguments", last)
    readme = fill(readme, "speed", speed())
    readme = fill(readme, "gym", gym())
    readme = fill(readme, "mathematics", mathematics())
    for name in ("paraphrases", "words", "gym-ablations", "baselines", "left-out"):
        if (FIGURES / f"{name}.md").exists():
            readme = fill(readme, name, table(name))
    path.write_text(readme, encoding="utf-8")


if __name__ == "__main__":
    main()
