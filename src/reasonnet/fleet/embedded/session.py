"""One embedded model: its ONNX session, loaded at first use, and batched runs."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reasonnet.core.errors import InputError, WeightsError
from reasonnet.fleet.embedded.features import Tokens, pad
from reasonnet.fleet.embedded.lexicon import Lexicon
from reasonnet.fleet.embedded.wordpieces import load_wordpieces

Outputs = Mapping[str, NDArray[np.float32]]


class Session:
    """A model on ONNX Runtime with one thread (two cost more than they give at this size)."""

    def __init__(self, path: Path, lexicon: Lexicon, *, random_weights: bool = False) -> None:
        self._path = path
        self._lexicon = lexicon
        self._random = random_weights
        self._lock = threading.Lock()
        self._session: Any = None

    def run(self, batch: Sequence[Tokens]) -> list[Outputs]:
        """Run the model on a batch.

        Returns:
            For each text its outputs by name, padding removed from those over time.

        Raises:
            WeightsError: the weight file is missing or damaged.
        """
        ids, mask = pad(batch)
        session = self._load()
        deep = session.get_inputs()[1].shape[-1] != self._lexicon.dim
        vectors = load_wordpieces().vectors(batch) if deep else self._lexicon.vectors(ids[:, 0])
        feed = {"ids": ids, "vectors": vectors, "mask": mask}
        names = [output.name for output in session.get_outputs()]
        arrays = session.run(names, feed)
        return [
            {
                name: array[row] if array.ndim == 2 else array[row, : len(tokens)]
                for name, array in zip(names, arrays, strict=True)
            }
            for row, tokens in enumerate(batch)
        ]

    def close(self) -> None:
        """Free the model; a later run loads it again."""
        with self._lock:
            self._session = None

    def _load(self) -> Any:
        with self._lock:
            if self._session is None:
                self._session = open_session(self._path, self._random)
            return self._session


def open_session(path: Path, random_weights: bool) -> Any:
    """Open a weight file on ONNX Runtime with one thread.

    Raises:
        WeightsError: the file is missing or damaged.
        InputError: random weights were asked for and the package onnx is not installed.
    """
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        data = path.read_bytes()
        return ort.InferenceSession(
            _randomised(data) if random_weights else data,
            options,
            providers=["CPUExecutionProvider"],
        )
    except InputError:
        raise
    except FileNotFoundError:
        raise WeightsError(
            f"{path.name} is missing: reinstall reasonnet, or train it again "
            f"(reasonnet forge train {path.stem})"
        ) from None
    except Exception as error:  # ONNX Runtime raises several types of its own
        raise WeightsError(
            f"{path.name} is damaged ({type(error).__name__}): reinstall "
            f"reasonnet, or train it again (reasonnet forge train {path.stem})"
        ) from None


def _randomised(data: bytes) -> bytes:
    """Replace every stored weight by noise of the same spread (the ablation `weights`)."""
    try:
        import onnx
        from onnx import numpy_helper
    except ImportError:
        raise InputError(
            "the ablation 'weights' rewrites model files and needs the package onnx: "
            "pip install onnx"
        ) from None

    model = onnx.load_model_from_string(data)
    rng = np.random.default_rng(0)
    for tensor in model.graph.initializer:
        array = numpy_helper.to_array(tensor)
        if array.dtype in (np.float16, np.float32) and array.size > 1:
            noise = rng.normal(0, float(array.std()) or 0.02, array.shape).astype(array.dtype)
            tensor.CopyFrom(numpy_helper.from_array(noise, tensor.name))
    return bytes(model.SerializeToString())
