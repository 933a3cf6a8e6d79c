#!/usr/bin/env bash
# Regenerate every figure of the README: `bash runs/figures.sh` (about five minutes on two cores).
set -euo pipefail
cd "$(dirname "$0")/.."
PY=${PY:-.venv/bin/python}
SUITES="suites/singles.jsonl suites/composites.jsonl suites/out_of_scope.jsonl"

# shellcheck disable=SC2086
$PY -m reasonnet.bench.suites $SUITES > docs/figures/suites.md
for part in weights analyser planner arguments tools; do
  echo "ablate $part"
  # shellcheck disable=SC2086
  $PY -m reasonnet.bench.suites $SUITES --ablate "$part"
done > docs/figures/ablations.md
$PY -m reasonnet.bench.authored > docs/figures/authored.md
PY=$PY bash runs/worth.sh arguments
$PY benchmarks/run.py > docs/figures/benchmarks.txt || true  # a missed goal is in the table
REASONNET_HOME=$(mktemp -d) $PY -m reasonnet ask "First work out 17*23-41. Then tell me the greatest \
common divisor of that number and 84, and separately what weekday 4 July 2021 was." \
  --svg docs/images/ask.svg
$PY runs/readme.py
