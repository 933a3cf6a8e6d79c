"""The suite deepmind-mathematics: school mathematics, interpolation and extrapolation.

Saxton et al. 2019, "Analysing Mathematical Reasoning Abilities of Neural Models" (arXiv
1904.01557; Apache-2.0). The questions are drawn from the published generator with fixed seeds; the
fleet was never trained on this generator. Exact match after `normal`.

The generator keeps symbols and definitions in sets, whose order no seed fixes: the questions of a
run are therefore kept in a file beside its records.
"""

from __future__ import annotations

import importlib.util
import json
import random
import sys
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import asdict
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

from reasonnet.bench.records import Item, Record
from reasonnet.bench.rows import mean_row, share_cell, share_row
from reasonnet.core.errors import InputError
from reasonnet.forge.limits import TooSlow, at_most

Part = Literal["interpolate", "extrapolate"]
PUBLISHED = {"interpolate": 0.76, "extrapolate": 0.50}
"""Mean over the modules of the published Transformer (30 M parameters, trained on two million
questions of each module)."""
PER_MODULE = 20
LONGEST = 160, 30
"""Characters of a question and of an answer; longer ones are not part of the data set."""
SLOWEST = 10.0
"""Seconds that the generator may take for one question."""
_MODERN = (
    (
        "from sympy.solvers.diophantine import base_solution_linear",
        "from sympy.solvers.diophantine.diophantine import base_solution_linear",
    ),
    ("np.object", "object"),
    ("coeffs.itemset(index, value)", "coeffs[index] = value"),
    ("expanded_coefficients.itemset(power, coeffs)", "expanded_coefficients[power] = coeffs"),
)
"""What the generator's module of polynomials calls by names that NumPy and SymPy gave up."""


def kept(part: Part, path: Path, per_module: int = PER_MODULE) -> list[Item]:
    """Return the questions of a part that a file keeps; draw and keep them where there is none.

    Raises:
        InputError: the generator is not installed, or the file holds something else.
    """
    if not path.exists():
        lines = [json.dumps(asdict(item)) + "\n" for item in generated(part, per_module)]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(lines), encoding="utf-8")
    try:
        return [Item(**json.loads(line)) for line in path.read_text("utf-8").splitlines()]
    except (ValueError, TypeError) as error:
        raise InputError(f"{path} holds no questions of this suite: {error}") from None


def generated(part: Part, per_module: int = PER_MODULE, tasks: Collection[str] = ()) -> list[Item]:
    """Draw the questions of a part: the same problems for the same numbers.

    Args:
        part: interpolate, or extrapolate (larger numbers, more terms).
        per_module: questions of each module.
        tasks: only these modules; empty: all of them.

    Raises:
        InputError: the generator is not installed, or there is no such module.
    """
    made = dict(_modules(part))
    if unknown := set(tasks) - made.keys():
        raise InputError(f"{part} has no module {', '.join(sorted(unknown))}")
    found: list[Item] = []
    for name in sorted(tasks or made):
        _seed(zlib.crc32(f"{part}/{name}".encode()))
        texts: set[str] = set()
        while len(texts) < per_module:
            question, answer = _drawn(made[name])
            if question not in texts:
                found.append(Item(name, len(texts), question, answer))
                texts.add(question)
    return found


def _drawn(module: Callable[[], Any]) -> tuple[str, str]:
    while True:
        try:
            with at_most(SLOWEST):
                problem = module()
        except TooSlow:
            continue
        question, answer = str(problem.question), str(problem.answer)
        if len(question) <= LONGEST[0] and len(answer) <= LONGEST[1]:
            return question, answer


def _seed(seed: int) -> None:
    import numpy as np
    from sympy.core.random import seed as seed_sympy

    random.seed(seed)
    np.random.seed(seed)
    seed_sympy(seed)


def _modules(part: Part) -> Iterator[tuple[str, Callable[[], Any]]]:
    try:
        _modernise()
        from mathematics_dataset.modules import modules
    except ImportError:
        raise InputError('the suite needs: pip install "reasonnet[bench]"') from None
    return _flat(modules.test() if part == "interpolate" else modules.test_extra())


def _flat(tree: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Callable[[], Any]]]:
    for name, value in tree.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{name}__")
        else:
            yield prefix + name, value


def _modernise() -> None:
    """Load the module of polynomials as written for the libraries of 2019, for today's."""
    name = "mathematics_dataset.sample.polynomials"
    if name in sys.modules:
        return
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise ImportError(name)
    source = Path(spec.origin).read_text("utf-8")
    for old, new in _MODERN:
        source = source.replace(old, new)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        exec(compile(source, spec.origin, "exec"), module.__dict__)
    except BaseException:
        del sys.modules[name]
        raise
    sys.modules[name.rpartition(".")[0]].polynomials = module  # type: ignore[attr-defined]


def normal(text: str) -> str:
    """Bring an answer to one form: case, blanks, True for yes, a number's shortest notation."""
    plain = "".join(text.split()).lower().replace("^", "**").rstrip(".")
    return ",".join(_number(part) for part in plain.split(","))


def _number(text: str) -> str:
    if text in ("yes", "no"):
        return "true" if text == "yes" else "false"
    try:
        return str(Fraction(text))
    except (ValueError, ZeroDivisionError):
        return text


def judge(item: Item, answer: str) -> float:
    """Score an answer: 1.0 for an exact match of the normal forms, else 0.0."""
    return float(normal(answer) == normal(item.expected))


def composed(module: str) -> bool:
    """Tell whether a module's questions are put together from several problems."""
    return module.endswith("_composed")


def markdown(part: Part, records: Sequence[Record]) -> str:
    """Return the report of one part.

    Raises:
        InputError: no record is of this part.
    """
    records = [r for r in records if r.level == part]
    if not records:
        raise InputError(f"there is no record of {part}: run the suite first")
    by: dict[str, list[Record]] = {}
    for record in records:
        by.setdefault(record.task, []).append(record)
    whole = [r for r in records if composed(r.task)]
    plain = [r for r in records if not composed(r.task)]
    groups = [("all modules", records), ("single problems", plain), ("composed modules", whole)]
    lines = [
        f"### DeepMind mathematics, {part}",
        "",
        "The published Transformer was trained on two million questions of each module; this "
        "fleet on none of this generator's. An abstention counts as wrong in `exact match`.",
        "",
        "| what | share | k/n | 95 % |",
        "|---|---|---|---|",
    ]
    for name, own in groups:
        if own:
            answered = [r for r in own if r.answered]
            lines += [
                share_row(f"{name}: exact match", sum(r.solved for r in own), len(own)),
                share_row(f"{name}: coverage", len(answered), len(own)),
                share_row(
                    f"{name}: selective accuracy", sum(r.solved for r in answered), len(answered)
                ),
            ]
    means = [sum(r.solved for r in own) / len(own) for own in by.values()]
    lines += [
        mean_row("mean over the modules (n modules)", means),
        f"| published Transformer, mean over the modules | {PUBLISHED[part]:.2f} | | |",
        "",
        "| module | exact match | answered | right among answered |",
        "|---|---|---|---|",
    ]
    for module, own in sorted(by.items()):
        answered = [r for r in own if r.answered]
        right = sum(r.solved for r in answered)
        lines.append(
            f"| {module} | {share_cell(right, len(own))} | {len(answered)} "
            f"| {right}/{len(answered)} |"
        )
    return "\n".join(lines) + "\n"
