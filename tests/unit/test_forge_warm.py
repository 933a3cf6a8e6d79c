"""Training goes on from shipped weights, on any machine."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="the forge needs torch: make types installs it")
pytest.importorskip("onnx", reason="the forge needs onnx: make types installs it")

from reasonnet.core.errors import InputError  # noqa: E402
from reasonnet.fleet.embedded.features import tokenise  # noqa: E402
from reasonnet.fleet.embedded.lexicon import WEIGHTS, load_lexicon  # noqa: E402
from reasonnet.fleet.embedded.session import Session  # noqa: E402
from reasonnet.fleet.embedded.wordpieces import load_wordpieces  # noqa: E402
from reasonnet.forge import make  # noqa: E402
from reasonnet.forge.deep import DeepConfig  # noqa: E402
from reasonnet.forge.model import EncoderConfig  # noqa: E402
from reasonnet.forge.specs import SPECS, Spec  # noqa: E402
from reasonnet.forge.train import build, labels_of, tensors  # noqa: E402
from reasonnet.forge.warm import warm_start  # noqa: E402


def _outputs(name: str, model: Any, text: str) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return what a training model and the shipped one of its name make of a text."""
    lexicon = load_lexicon()
    tokens = tokenise(text, lexicon)
    deep = isinstance(SPECS[name].encoder, DeepConfig)
    vectors = load_wordpieces() if deep else lexicon
    with torch.inference_mode():
        got = model.eval()(*tensors([tokens], vectors, None))
    shipped = Session(WEIGHTS / f"{name}.onnx", lexicon).run([tokens])[0]
    return [(a[0].numpy(), shipped[output]) for output, a in zip(model.outputs, got, strict=True)]


@pytest.mark.parametrize(
    "name", ["kinship-reader", "second-reader", "analyser", "second-planner", "deep-reader"]
)
def test_a_warm_start_gives_the_outputs_of_the_shipped_weights(name: str) -> None:
    model = build(SPECS[name], pretrained=False)
    cold = _outputs(name, model, "Ann is the mother of Ben. Is 17 prime?")
    warm_start(model, SPECS[name], WEIGHTS)
    warm = _outputs(name, model, "Ann is the mother of Ben. Is 17 prime?")
    assert max(np.abs(a - b).max() for a, b in warm) < 0.01
    assert max(np.abs(a - b).max() for a, b in cold) > 0.1


def test_a_warm_start_moves_rows_to_where_their_labels_are_now() -> None:
    shipped = SPECS["kinship-reader"]
    grown = replace(shipped, domains=("circles", *shipped.domains))
    model = build(grown)
    warm_start(model, grown, WEIGHTS)
    old = build(shipped)
    warm_start(old, shipped, WEIGHTS)
    for label, row in zip(labels_of(shipped), old.labels[3].weight, strict=True):
        assert torch.equal(model.labels[3].weight[labels_of(grown).index(label)], row)


def test_a_warm_start_of_another_size_says_so() -> None:
    wider = replace(SPECS["kinship-reader"], encoder=EncoderConfig(width=80))
    with pytest.raises(InputError, match="train it afresh"):
        warm_start(build(wider), wider, WEIGHTS)


def test_a_further_round_replaces_shipped_weights_only_if_it_measures_better(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in WEIGHTS.glob("circles-reader.*"):
        shutil.copy(path, tmp_path)
    before = (tmp_path / "circles-reader.onnx").read_bytes()
    past = make.further_rounds(tmp_path / "circles-reader.onnx")
    found: list[float] = []

    def measured(spec: Spec, path: Path) -> dict[str, Any]:
        right = 50 + (10 * better if path.name.endswith(".new.onnx") else 0)
        found.append(right)
        return {"skills": {"circles/one-more": {"right": right, "n": 100}}, "calibration": [1, 0]}

    monkeypatch.setattr(make, "measure", measured)
    for better in (-1, 1):
        make.further(
            SPECS["circles-reader"],
            lambda *_: None,
            examples=4,
            out=tmp_path,
            state=tmp_path / "state",
        )
        kept = (tmp_path / "circles-reader.onnx").read_bytes() == before
        assert kept == (better < 0)
    card = json.loads((tmp_path / "circles-reader.card.json").read_text())
    assert card["further_rounds"] == past + 1
    assert card["provenance"]["command"].endswith("--more")
    assert found == [50, 40, 50, 60]
