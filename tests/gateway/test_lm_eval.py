"""lm-evaluation-harness asks `reasonnet serve` through its `local-chat-completions`, unchanged.

It brings numpy, datasets and more, so it may live in an environment of its own:
LM_EVAL_PYTHON=/path/to/python names one that has `lm_eval[api]`.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PYTHON = os.environ.get("LM_EVAL_PYTHON") or sys.executable
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.executable == PYTHON and importlib.util.find_spec("lm_eval") is None,
        reason="no lm_eval here: pip install 'lm_eval[api]', or set LM_EVAL_PYTHON",
    ),
]
TASK = """
task: gcds
dataset_path: json
dataset_kwargs:
  data_files:
    test: {data}
test_split: test
output_type: generate_until
doc_to_text: "{{{{question}}}}"
doc_to_target: "{{{{answer}}}}"
generation_kwargs:
  until: ["\\n\\n"]
  max_gen_toks: 64
metric_list:
  - metric: exact_match
    aggregation: mean
    higher_is_better: true
metadata:
  version: 1
"""


def test_the_harness_scores_us(start: Callable[..., Any], tmp_path: Path) -> None:
    rows = [(84, 36, "12"), (45, 60, "15"), (17, 5, "1"), (128, 96, "32")]
    data = tmp_path / "gcds.jsonl"
    data.write_text(
        "\n".join(
            json.dumps({"question": f"What is the gcd of {a} and {b}?", "answer": right})
            for a, b, right in rows
        )
    )
    (tmp_path / "gcds.yaml").write_text(TASK.format(data=data))
    served = start()
    url = f"{served.url}/chat/completions"
    done = subprocess.run(
        [
            PYTHON, "-m", "lm_eval", "run",
            "--model", "local-chat-completions",
            "--model_args", f"model=reasonnet,base_url={url},num_concurrent=2,max_retries=1",
            "--tasks", "gcds", "--include_path", tmp_path,
            "--apply_chat_template", "--output_path", tmp_path / "out", "--log_samples",
        ],
        capture_output=True, text=True, timeout=1500,
        env={**os.environ, "HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path / "hf"),
             "OPENAI_API_KEY": "none"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    (results,) = (tmp_path / "out").rglob("results_*.json")
    scores = json.loads(results.read_text())["results"]["gcds"]
    assert scores["exact_match,none"] == 1.0
