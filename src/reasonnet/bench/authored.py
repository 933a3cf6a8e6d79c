"""How the shipped models read held-out questions in people's words, step by step and plan by plan.

    python -m reasonnet.bench.authored [--weights FOLDER]

A step counts as read where its skill is right; where two Readers of an earlier fleet agreed on its
arguments (`forge/authored/steps.py`), also where the call is the same: that label leans towards
those Readers. A plan is right with the same steps, needs and wanted answers.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from reasonnet.bench.rows import share_row
from reasonnet.core.plan import same
from reasonnet.dispatch.analyse import SEVERAL
from reasonnet.dispatch.plan import odds
from reasonnet.fleet.embedded.features import tokenise
from reasonnet.fleet.embedded.lexicon import WEIGHTS, load_lexicon
from reasonnet.fleet.embedded.models import ModelCard, read_card
from reasonnet.fleet.embedded.reading import NONE, ReadingDecoder
from reasonnet.fleet.embedded.segmentation import candidates
from reasonnet.fleet.embedded.session import Session
from reasonnet.forge.authored import Authored
from reasonnet.forge.authored.steps import AuthoredSteps
from reasonnet.forge.domains import DOMAINS, families
from reasonnet.forge.evaluate import parsed, run_all
from reasonnet.forge.planning import encode, gold_plan
from reasonnet.forge.surface import Split, arguments_of
from reasonnet.tools.registry import limits_of, tools

HELD_OUT = Split("held-out")
EVERYDAY = tuple(family for domain in DOMAINS for family in families(domain))


def steps(folder: Path, card: ModelCard) -> list[str]:
    """Return the rows of a model that tells everyday skills apart."""
    known, lexicon = tools(), load_lexicon()
    examples = AuthoredSteps(HELD_OUT).exactly()
    tokens = [tokenise(e.text, lexicon, card.max_tokens) for e in examples]
    outputs = run_all(Session(folder / f"{card.card.name}.onnx", lexicon), tokens)
    skills = [label for label in card.labels if label not in (NONE, SEVERAL)]
    columns = [card.labels.index(skill) for skill in skills]
    read = [skills[int(np.argmax(o["labels"][columns]))] for o in outputs]
    right = sum(skill == e.label for skill, e in zip(read, examples, strict=True))
    rows = [share_row(f"{card.card.name} | skill of a step", right, len(examples))]
    if card.role == "reader":
        limits = {s: limits_of(known[s]) for s in skills}
        decoder = ReadingDecoder(card.labels, card.roles, limits, card.declines)
        marked = [(e, t, o) for e, t, o in zip(examples, tokens, outputs, strict=True) if e.known]
        same_call = 0
        for example, text, output in marked:
            reading = decoder.decode(text, output)
            if reading.skill == example.label:
                meant = parsed(known[example.label], arguments_of(example.text, example.spans))
                same_call += parsed(known[example.label], reading.arguments) == meant
        rows.append(share_row(f"{card.card.name} | call of a step", same_call, len(marked)))
    return rows


def plans(folder: Path, cards: Mapping[str, ModelCard]) -> list[str]:
    """Return the rows of the planners, each alone and all as the network weighs them."""
    lexicon = load_lexicon()
    encoded = (encode(one, lexicon) for one in Authored(EVERYDAY, HELD_OUT).exactly())
    samples = [s for s in encoded if s is not None]
    outputs = {
        name: run_all(Session(folder / f"{name}.onnx", lexicon), [s.tokens for s in samples])
        for name in cards
    }
    rows = []
    for who, members in {**{name: [name] for name in cards}, "all planners": list(cards)}.items():
        right = 0
        for at, sample in enumerate(samples):
            own = [outputs[m][at] for m in members]
            weights = [odds(cards[m].card) for m in members]
            found = candidates(sample.tokens, own, who, 1, weights)
            right += bool(found) and same(found[0].plan, gold_plan(sample))
        rows.append(share_row(f"{who} | plan of a question", right, len(samples)))
    return rows


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="folder of weights")
    folder = parser.parse_args().weights
    cards = [read_card(path) for path in sorted(folder.glob("*.card.json"))]
    everyday = {family.skill for family in EVERYDAY}
    print("| model | what is right | share | k/n | 95 % |\n|---|---|---|---|---|")
    for card in cards:
        if card.role in ("reader", "analyser") and everyday <= set(card.labels):
            print("\n".join(steps(folder, card)))
    planners = {card.card.name: card for card in cards if card.role == "planner"}
    print("\n".join(plans(folder, planners)))


if __name__ == "__main__":
    main()
