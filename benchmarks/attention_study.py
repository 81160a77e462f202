"""Does the teacher's attention help? The same specialists, trained on labels of different origin.

    mycelium trace --teacher mini --data data/gsm8k_train.jsonl --given solution --out runs/traces
    mycelium label runs/traces --out runs/cot
    mycelium taxonomy runs/study-0/labels.jsonl --source gsm8k --rows 9 --out runs/rows
    python benchmarks/attention_study.py --folder runs/study --start runs/study-0 --traces runs/cot --rows runs/rows/rows.json

`--start` is a run of `recipes/study.yaml`: specialists that have read generated problems only, beside the labels of
GSM8K that come from its annotations. Every arm goes on from there with the same number of samples and the same seeds:

a     labels from the calculator annotations
b     labels from the solutions as a teacher's chain of thought, annotations removed (JSD steps, IAF, clauses)
both  half of the samples from each
c     as both, C1 and C3 held to the teacher's attention (IAF) as well
rows  as a, C2 classifying into discovered rows instead of the written operations

Several processes may share the work: each takes runs that no other has taken. When all are done it prints the table.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from arms import run_arms

from mycelium.io import atomic_path

ARMS = ("a", "b", "rows", "both", "c")


def recipe_of(arm: str, seed: int, options: argparse.Namespace) -> dict[str, object]:
    """The recipe of one run, JSON being YAML too."""
    ours, theirs = f"{options.start.name}-labels/gsm8k", f"{options.traces.name}/gsm8k"
    share = {"a": (1.0, 0.0), "rows": (1.0, 0.0), "b": (0.0, 1.0)}.get(arm, (0.5, 0.5))
    annotations = options.folder / f"{options.start.name}-labels.jsonl"
    return {
        "kind": "specialists",
        "name": f"study-{arm}-{seed}", "data_dir": ".", "files": [], "labels": [str(annotations), str(options.traces)],
        "start": str(options.start / "specialists.safetensors"), "rows": str(options.rows) if arm == "rows" else "",
        "mix": {f"{ours}/prefix": 0, ours: share[0] * options.looks, theirs: share[1] * options.looks},
        "attention": 0.3 if arm == "c" else 0.0, "passes": 1, "seed": seed, "tokens_per_batch": 3072,
        "encoder_lr": 1.2e-4, "decoder_lr": 4.5e-4, "ema": 0.995, "threads": 1,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--traces", type=Path, required=True, help="labels run of `mycelium label`")
    parser.add_argument("--rows", type=Path, required=True, help="rows.json of `mycelium taxonomy`")
    parser.add_argument("--data", type=Path, default=Path("data/gsm8k_train.jsonl"))
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--looks", type=float, default=1.0, help="how often every problem is seen")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    copy = options.folder / f"{options.start.name}-labels.jsonl"
    if not copy.exists():
        with atomic_path(copy) as partial:
            shutil.copyfile(options.start / "labels.jsonl", partial)
    run_arms(options, ARMS, recipe_of)


if __name__ == "__main__":
    main()
