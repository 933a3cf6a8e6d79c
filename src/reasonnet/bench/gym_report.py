"""The report of the suite reasoning-gym: beside the published models, as Markdown and a plot."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import fmean

from reasonnet.bench.reasoning_gym import Level, published
from reasonnet.bench.records import Record
from reasonnet.bench.rows import mean_row, share_row
from reasonnet.core.errors import InputError

CONDITION = (
    "The published models were zero-shot and without tools; this fleet was trained on the same "
    "families of tasks (other seeds) and computes with tools: another condition."
)
OURS = "ReasonNet"
ORACLE = "oracle of ten"
_FIRST = ("o3-mini", "deepseek-r1")


def _models(level: Level) -> list[str]:
    found = {model for row in published()[level].values() for model in row["models"]}
    return sorted(found, key=lambda m: -_mean_of(level, m, lambda task: True))


def _mean_of(level: Level, model: str, wanted: Callable[[str], bool]) -> float:
    total, n = 0.0, 0
    for task, row in published()[level].items():
        if wanted(task):
            value = row["oracle"] if model == ORACLE else row["models"].get(model, 0.0)
            total += value * row["n"]
            n += row["n"]
    return total / max(n, 1)


def markdown(level: Level, records: Sequence[Record]) -> str:
    """Return the report of one level.

    Raises:
        InputError: no record is of this level.
    """
    records = [r for r in records if r.level == level]
    if not records:
        raise InputError(f"there is no record of the level {level}: run the suite first")
    table = published()[level]
    clean = [r for r in records if r.task in table and table[r.task]["clean"]]
    answered = [r for r in records if r.answered]
    verified = [r for r in records if r.verified]
    solved = [r for r in records if r.solved]
    wrong_verified = sum(not r.solved for r in verified)
    halting = [r for r in records if r.task != "game_of_life_halting"]
    lines = [
        f"### Reasoning Gym, {level}",
        "",
        CONDITION,
        "",
        "| what | share | n | 95 % |",
        "|---|---|---|---|",
        mean_row("mean score", [r.score for r in records]),
        mean_row("mean score, clean core", [r.score for r in clean]),
        mean_row("mean score without game_of_life_halting", [r.score for r in halting]),
        share_row("solved", len(solved), len(records)),
        share_row("coverage (answered)", len(answered), len(records)),
        share_row(
            "selective accuracy (solved among answered)",
            sum(r.solved for r in answered),
            len(answered),
        ),
        share_row("verified", len(verified), len(records)),
        share_row("false verified", wrong_verified, len(records)),
        "",
        *_categories(level, records),
        "",
        *_tasks(level, records),
    ]
    return "\n".join(lines) + "\n"


def _categories(level: Level, records: Sequence[Record]) -> list[str]:
    table = published()[level]
    models = [*_models(level), ORACLE]
    by: dict[str, list[float]] = defaultdict(list)
    for record in records:
        by[table[record.task]["category"]].append(record.score)
        by["all"].append(record.score)
        if table[record.task]["clean"]:
            by["clean core"].append(record.score)
    names = [*sorted(n for n in by if n not in ("all", "clean core")), "clean core", "all"]
    lines = [
        f"| category | n | {OURS} | " + " | ".join(models) + " |",
        "|---|" + "---|" * (len(models) + 2),
    ]
    for name in names:
        if name not in by:
            continue

        def wanted(task: str, name: str = name) -> bool:
            row = table[task]
            return (
                name == "all" or row["category"] == name or (name == "clean core" and row["clean"])
            )

        others = " | ".join(f"{_mean_of(level, model, wanted):.3f}" for model in models)
        lines.append(f"| {name} | {len(by[name])} | **{fmean(by[name]):.3f}** | {others} |")
    return lines


def _tasks(level: Level, records: Sequence[Record]) -> list[str]:
    table = published()[level]
    models = [m for m in _models(level) if m in _FIRST or m == _models(level)[0]]
    by: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        by[record.task].append(record)
    lines = [
        f"| task | category | {OURS} | solved | answered | wrong | "
        + " | ".join([*models, ORACLE])
        + " |",
        "|---|---|" + "---|" * (len(models) + 5),
    ]
    for task in sorted(by, key=lambda t: (table[t]["category"], t)):
        own = by[task]
        solved = sum(r.solved for r in own)
        answered = sum(r.answered for r in own)
        others = [f"{table[task]['models'].get(m, 0.0):.2f}" for m in models]
        others.append(f"{table[task]['oracle']:.2f}")
        lines.append(
            f"| {task}{'' if table[task]['clean'] else ' *'} | {table[task]['category']} | "
            f"**{fmean(r.score for r in own):.2f}** | {solved}/{len(own)} | {answered} | "
            f"{answered - sum(r.solved for r in own if r.status == 'answered')} | "
            + " | ".join(others)
            + " |"
        )
    lines += ["", "`*`: not in the clean core (changed generator or scorer since the recording)."]
    return lines


def plot(level: Level, records: Sequence[Record], path: Path) -> None:
    """Draw the means per category beside the published models (PNG, SVG or PDF by the suffix).

    Raises:
        InputError: matplotlib is not installed, or no record is of this level.
    """
    try:
        import matplotlib
    except ImportError:
        raise InputError('a plot needs: pip install "reasonnet[bench]"') from None
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    records = [r for r in records if r.level == level]
    if not records:
        raise InputError(f"there is no record of the level {level}: run the suite first")
    models = _models(level)
    means = {OURS: fmean(r.score for r in records)}
    means |= {model: _mean_of(level, model, lambda task: True) for model in (ORACLE, *models)}
    ordered = sorted(means.items(), key=lambda pair: pair[1])
    figure, axis = plt.subplots(figsize=(7, 0.36 * len(ordered) + 1))
    colours = [
        "#1b9e77" if n == OURS else "#666666" if n == ORACLE else "#c0c0c0" for n, _ in ordered
    ]
    axis.barh([name for name, _ in ordered], [mean for _, mean in ordered], color=colours)
    for row, (_, mean) in enumerate(ordered):
        axis.text(mean + 0.005, row, f"{mean:.3f}", va="center", fontsize=8)
    axis.set_xlim(0, 1.05)
    axis.set_xlabel(f"mean score, Reasoning Gym {level} (n = {len(records)})")
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)
    plt.close(figure)
