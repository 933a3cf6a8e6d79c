#!/usr/bin/env bash
# What the pieces are worth, and how far they carry: figures of docs/figures, one or all of them.
#   DATA=FOLDER bash runs/worth.sh [parts|arguments|baselines|left-out|mathematics …]
# DATA holds Reasoning Gym's recorded questions (easy.jsonl.gz, hard.jsonl.gz). What was measured
# stays in WORK, so that a run that was stopped goes on; delete it for weights that have changed.
set -euo pipefail
cd "$(dirname "$0")/.."
PY=${PY:-.venv/bin/python}
WORK=${WORK:-runs/bench}
SAMPLE=${SAMPLE:-500}
EXAMPLES=${EXAMPLES:-120}
DATA=${DATA:-}
export PYTHONHASHSEED=0
mkdir -p "$WORK"

# Runs the command and writes it, with what it prints, to a figure.
figure() {
  local name=$1
  shift
  local shown=${*//$PY/python}
  { echo "<!-- ${shown//$DATA/DATA} -->"; "$@"; } > "$WORK/$name.new"
  mv "$WORK/$name.new" "docs/figures/$name.md"
}

parts() {
  for part in "" weights analyser planner arguments tools; do
    $PY -m reasonnet bench run reasoning-gym --level hard --data "$DATA" --sample "$SAMPLE" \
      --records "$WORK" ${part:+--ablate "$part"}
  done
  figure gym-ablations $PY -m reasonnet bench report reasoning-gym --level hard --ablations \
    --records "$WORK"
}

arguments() {
  figure arguments $PY -m reasonnet.bench.ablation --per-skill "${PER_SKILL:-30}"
}

baselines() {
  local ways=(neighbours keywords network)
  [ -e "$WORK/multi-task/multi-task-reader.onnx" ] && ways+=(multi-task)
  figure baselines $PY -m reasonnet.bench.baselines --recorded "$DATA" --sample "$SAMPLE" \
    --paraphrases suites/gym_paraphrases.jsonl --multi-task "$WORK/multi-task" --ways "${ways[@]}"
}

left-out() {
  [ -e "$WORK/left-out/analyser.card.json" ] || $PY -m reasonnet forge train analyser \
    --without suites/left_out_families.txt --out "$WORK/left-out" --examples "$EXAMPLES"
  figure left-out $PY -m reasonnet.bench.left_out --recorded "$DATA" --weights "$WORK/left-out" \
    --limit "${LIMIT:-2000}"
}

mathematics() {
  for level in interpolate extrapolate; do
    $PY -m reasonnet bench run deepmind-mathematics --level "$level" --records "$WORK" \
      --sample "${QUESTIONS:-1200}"
    figure "mathematics-$level" $PY -m reasonnet bench report deepmind-mathematics \
      --level "$level" --records "$WORK"
  done
}

for what in "${@:-parts arguments baselines left-out mathematics}"; do
  for one in $what; do "$one"; done
done
