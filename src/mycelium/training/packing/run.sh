#!/usr/bin/env bash
# Trains the recipes of this pack, one after the other, and measures the last on dev problems. No network is needed.
#
#   bash run.sh [RESULTS]
#
# Stopped at any moment (timeout -s INT 3000 bash run.sh), the same command goes on. Runs lie in out/; weights, metrics and
# records are copied to RESULTS as well, where one is given, also after a stop.
#
#   PYTHON=python3.12    the Python to use (python3): 3.11 or later, with torch or with something to install it from
#   DEVICE=cpu           instead of a GPU that torch sees
#   WORKERS=4            processes that solve dev problems side by side
#   EVALUATE=0           train only
set -euo pipefail
results=${1:-}
[ -z "$results" ] || { mkdir -p "$results"; results=$(cd "$results" && pwd); }
cd "$(dirname "${BASH_SOURCE[0]}")"
sha256sum --quiet --check SHA256SUMS

# ---- a Python that has what Mycelium needs: the one that is there, else a virtual environment beside this file
python=${PYTHON:-python3}
export PYTHONPATH="$PWD/src" PYTHONDONTWRITEBYTECODE=1 HF_HUB_OFFLINE=1
imports='import sys, importlib
assert sys.version_info >= (3, 11), "Python 3.11 or later is needed"
for name in "@IMPORTS@".split(): importlib.import_module(name)'
if ! "$python" -c "$imports" 2>/dev/null; then
  [ -x venv/bin/python ] || "$python" -m venv --system-site-packages venv
  python=$PWD/venv/bin/python
  if ! "$python" -c "$imports" 2>/dev/null; then
    if compgen -G 'wheels/*.whl' >/dev/null; then
      "$python" -m pip install --quiet --no-index --no-deps wheels/*.whl
    else
      "$python" -m pip install --quiet --requirement constraints.txt
    fi
    "$python" -c "$imports"
  fi
fi
device=${DEVICE:-$("$python" -c 'import torch; print("cuda" if torch.cuda.is_available() else "cpu")')}
cores=$(nproc)
workers=${WORKERS:-$(( cores > 8 ? 8 : cores ))}
echo "device $device, $("$python" -V), torch $("$python" -c 'import torch; print(torch.__version__)')" >&2

collect() { # copies what a run is for to RESULTS: no checkpoints
  [ -n "$results" ] || return 0
  (cd out 2>/dev/null && find . -type f ! -name '*.pt' ! -name '*.lock' ! -name '*.tmp' ! -name labels.jsonl ! -name '.*' -print0 |
    while IFS= read -r -d '' file; do
      mkdir -p "$results/$(dirname "$file")" && cp "$file" "$results/$file"
    done) || true
}
trap collect EXIT

train() { # RECIPE FOLDER
  "$python" -m mycelium train "recipes/$1.yaml" --out "out/$2" --resume --set "device=$device"
}

evaluate() { # FOLDER DATA NAME [OPTION ...]
  local folder=$1 data=$2 name=$3 code=0
  shift 3
  [ "${EVALUATE:-1}" != 0 ] && [ ! -s "out/$folder/dev-$name.json" ] || return 0
  echo "dev problems of $data" >&2
  "$python" -m mycelium eval "$data" --split dev --model "out/$folder" --records "out/$folder/dev-$name.jsonl" --resume \
    --workers "$workers" --json "$@" >"out/$folder/dev-$name.json.tmp" || code=$?
  [ "$code" = 0 ] || [ "$code" = 3 ] || return "$code" # 3: some rows could not be scored
  mv "out/$folder/dev-$name.json.tmp" "out/$folder/dev-$name.json"
}

# ---- the recipes of this pack
@STEPS@
