"""Arms of a study: the same specialists trained by different recipes, evaluated on dev, compared problem by problem."""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from mycelium.evaluation import compare, mcnemar_exact, read_records


def run_arm(out: Path, recipe: dict[str, object], data: Path) -> None:
    """Train and evaluate one arm in `out` unless it is done or another process has it."""
    try:
        out.mkdir(parents=True)
    except FileExistsError:
        return
    written = out / "recipe.yaml"
    written.write_text(json.dumps(recipe))
    call = [sys.executable, "-m", "mycelium"]
    with (out / "log.txt").open("w") as log:
        subprocess.run([*call, "train", str(written), "--out", str(out)], check=True, stdout=log, stderr=log)
        partial = out / "records.partial"
        subprocess.run(
            [*call, "eval", str(data), "--split", "dev", "--model", str(out), "--choose", "probability",
             "--records", str(partial)], check=True, stdout=log, stderr=log,
        )  # fmt: skip
    for checkpoint in out.glob("checkpoint-*.pt"):
        checkpoint.unlink()
    partial.rename(out / "records.jsonl")


def run_arms(
    options: argparse.Namespace,
    arms: Sequence[str],
    recipe_of: Callable[[str, int, argparse.Namespace], dict[str, object]],
) -> None:
    """Run what no other process has taken, seed by seed, and print the table when every arm has its records.

    options: of a study, with `folder`, `data` and the number of `seeds`.
    """
    seeds = range(1, options.seeds + 1)
    for seed in seeds:
        for arm in arms:
            run_arm(options.folder / f"{arm}-{seed}", recipe_of(arm, seed, options), options.data)
    if all((options.folder / f"{arm}-{seed}" / "records.jsonl").exists() for arm in arms for seed in seeds):
        report(options.folder, arms, seeds)


def report(folder: Path, arms: Sequence[str], seeds: Sequence[int]) -> None:
    """Accuracy of every arm, its difference to the first one (bootstrap over problems), and two exact McNemar tests."""
    records = {(arm, s): read_records(folder / f"{arm}-{s}" / "records.jsonl") for arm in arms for s in seeds}
    right = {
        arm: [sum(row) for row in zip(*([bool(r.correct) for r in records[arm, s]] for s in seeds), strict=True)]
        for arm in arms
    }
    first, base, n = arms[0], right[arms[0]], len(right[arms[0]])
    rng = random.Random(0)
    draws = [[rng.randrange(n) for _ in range(n)] for _ in range(2000)]
    print(
        f"| arm | accuracy by seed | mean | against {first}: points (95%) | McNemar by seed | McNemar, right in most seeds |"
    )
    print("|---|---|---|---|---|---|")
    for arm in arms:
        each = ", ".join(f"{100 * sum(bool(r.correct) for r in records[arm, s]) / n:.1f}" for s in seeds)
        mean = sum(right[arm]) / n / len(seeds)
        gains = [(mine - his) / len(seeds) for mine, his in zip(right[arm], base, strict=True)]
        means = sorted(sum(gains[i] for i in draw) / n for draw in draws)
        low, high = means[49], means[1949]
        tests = ", ".join(f"{compare(records[first, s], records[arm, s]).p_value:.2f}" for s in seeds)
        most = [2 * value > len(seeds) for value in right[arm]], [2 * value > len(seeds) for value in base]
        only = (
            sum(m and not b for m, b in zip(*most, strict=True)),
            sum(b and not m for m, b in zip(*most, strict=True)),
        )
        against = "" if arm == first else f"{100 * sum(gains) / n:+.1f} ({100 * low:+.1f} to {100 * high:+.1f})"
        pooled = "" if arm == first else f"{only[0]} to {only[1]}, p = {mcnemar_exact(*only):.2f}"
        print(f"| {arm} | {each} | {100 * mean:.1f}% | {against} | {tests if against else ''} | {pooled} |")
    print(f"\nn = {n} problems, seeds {', '.join(map(str, seeds))}.")
