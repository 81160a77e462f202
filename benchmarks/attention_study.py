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
import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

from mycelium.evaluation import compare, read_records
from mycelium.evaluation.intervals import mcnemar_exact

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


def run_arm(arm: str, seed: int, options: argparse.Namespace) -> None:
    """Train and evaluate one arm unless it is done or another process has it."""
    out = options.folder / f"{arm}-{seed}"
    try:
        out.mkdir(parents=True)
    except FileExistsError:
        return
    recipe = out / "recipe.yaml"
    recipe.write_text(json.dumps(recipe_of(arm, seed, options)))
    call = [sys.executable, "-m", "mycelium"]
    with (out / "log.txt").open("w") as log:
        subprocess.run([*call, "train", str(recipe), "--out", str(out)], check=True, stdout=log, stderr=log)
        partial = out / "records.partial"
        subprocess.run(
            [*call, "eval", str(options.data), "--split", "dev", "--model", str(out), "--choose", "probability",
             "--records", str(partial)], check=True, stdout=log, stderr=log,
        )  # fmt: skip
    for checkpoint in out.glob("checkpoint-*.pt"):
        checkpoint.unlink()
    partial.rename(out / "records.jsonl")


def report(options: argparse.Namespace) -> None:
    """Accuracy of every arm, its difference to the first one, and two tests."""
    seeds = range(1, options.seeds + 1)
    records = {(arm, s): read_records(options.folder / f"{arm}-{s}" / "records.jsonl") for arm in ARMS for s in seeds}
    right = {
        arm: [sum(row) for row in zip(*([r.correct for r in records[arm, s]] for s in seeds), strict=True)]
        for arm in ARMS
    }
    base, n = right[ARMS[0]], len(right[ARMS[0]])
    rng = random.Random(0)
    draws = [[rng.randrange(n) for _ in range(n)] for _ in range(2000)]
    print(
        "| arm | accuracy by seed | mean | against a: points (95%) | McNemar by seed | McNemar, right in most seeds |"
    )
    print("|---|---|---|---|---|---|")
    for arm in ARMS:
        each = ", ".join(f"{100 * sum(r.correct for r in records[arm, s]) / n:.1f}" for s in seeds)
        mean = sum(right[arm]) / n / options.seeds
        gains = [(mine - his) / options.seeds for mine, his in zip(right[arm], base, strict=True)]
        means = sorted(sum(gains[i] for i in draw) / n for draw in draws)
        low, high = means[49], means[1949]
        tests = ", ".join(f"{compare(records[ARMS[0], s], records[arm, s]).p_value:.2f}" for s in seeds)
        most = [2 * value > options.seeds for value in right[arm]], [2 * value > options.seeds for value in base]
        only = (
            sum(m and not b for m, b in zip(*most, strict=True)),
            sum(b and not m for m, b in zip(*most, strict=True)),
        )
        against = "" if arm == ARMS[0] else f"{100 * sum(gains) / n:+.1f} ({100 * low:+.1f} to {100 * high:+.1f})"
        pooled = "" if arm == ARMS[0] else f"{only[0]} to {only[1]}, p = {mcnemar_exact(*only):.2f}"
        print(f"| {arm} | {each} | {100 * mean:.1f}% | {against} | {tests if against else ''} | {pooled} |")
    print(f"\nn = {n} problems, {options.seeds} seeds.")


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
        partial = copy.with_suffix(f".{random.getrandbits(32)}")
        shutil.copy(options.start / "labels.jsonl", partial)
        partial.rename(copy)
    for seed in range(1, options.seeds + 1):
        for arm in ARMS:
            run_arm(arm, seed, options)
    if all(
        (options.folder / f"{arm}-{s}" / "records.jsonl").exists() for arm in ARMS for s in range(1, options.seeds + 1)
    ):
        report(options)


if __name__ == "__main__":
    main()
