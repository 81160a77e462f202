"""Two source trees solve the same problems in turns, in one run: which is faster, and whether their answers agree.

    python benchmarks/solve.py --against OTHER/CLONE --data data/gsm8k_train.jsonl --split dev --limit 200 --json

Each tree has a process of its own, on the same core, with its own sources and the weights that they ship. The two take turns
batch by batch and problem by problem, and who begins changes each time, so that what else the machine does meets both alike.
Shown are the seconds of the wall and those of the solving process alone; the workers of Track 1 count only in the first.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROUNDS = 3  # batches: each tree solves all problems so often


class Tree:
    """A process that solves with the sources under `root`."""

    def __init__(self, root: Path, arguments: argparse.Namespace) -> None:
        if not (root / "src" / "mycelium").is_dir():
            raise SystemExit(f"--against: {root} holds no src/mycelium; give the root of a clone")
        command = [sys.executable, str(Path(__file__).resolve()), arguments.data, str(arguments.limit)]
        command += [arguments.split or "", arguments.model or ""]
        environment = os.environ | {"PYTHONPATH": str(root / "src")}
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )
        ready = self.answer()
        if Path(ready["source"]).resolve().parent != (root / "src" / "mycelium").resolve():
            raise SystemExit(f"expected the sources of {root}, but its process imports {ready['source']}")
        self.n: int = ready["n"]

    def answer(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("a tree's process ended early; its message is above")
        return json.loads(line)

    def solve(self, first: int, last: int) -> dict[str, Any]:
        """Solve problems first to last - 1 in one batch: `wall`, `cpu` in seconds, `answers`, `peak_memory_mb`."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{first} {last}\n")
        self.process.stdin.flush()
        return self.answer()

    def close(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait()


def compare(here: Path, there: Path, arguments: argparse.Namespace) -> dict[str, Any]:
    """Seconds of both trees and their ratios; `this` is the tree at `here`, `other` the one at `there`."""
    trees = {"this": Tree(here, arguments), "other": Tree(there, arguments)}
    n, size = trees["this"].n, arguments.batch_size
    batches = [(first, min(n, first + size)) for first in range(0, n, size)]
    for tree in trees.values():
        tree.solve(*batches[0])  # warm up
    rounds = [in_turns(trees, batches) for _ in range(ROUNDS)]
    singles = in_turns(trees, [(place, place + 1) for place in range(n)])
    result: dict[str, Any] = {"n": n, "batch_size": size, "rounds": ROUNDS}
    for clock in ("wall", "cpu"):
        for name in trees:
            rates = [n / sum(part[clock] for part in one[name]) for one in rounds]
            times = sorted(part[clock] for part in singles[name])
            result |= {
                f"{name}_problems_per_second_{clock}": statistics.median(rates),
                f"{name}_problems_per_second_{clock}_spread": [min(rates), max(rates)],
                f"{name}_p50_s_{clock}": nearest_rank(times, 0.50),
                f"{name}_p95_s_{clock}": nearest_rank(times, 0.95),
            }
        ratios = [sum(p[clock] for p in one["other"]) / sum(p[clock] for p in one["this"]) for one in rounds]
        result[f"times_as_many_{clock}"] = statistics.median(ratios)
        result[f"times_as_many_{clock}_spread"] = [min(ratios), max(ratios)]
        result[f"p95_share_{clock}"] = result[f"this_p95_s_{clock}"] / result[f"other_p95_s_{clock}"]
    answers = {name: [answer for part in rounds[0][name] for answer in part["answers"]] for name in trees}
    result["different_answers"] = sum(a != b for a, b in zip(answers["this"], answers["other"], strict=True))
    for name, tree in trees.items():
        result[f"{name}_peak_memory_mb"] = singles[name][-1]["peak_memory_mb"]
        tree.close()
    return result


def in_turns(trees: dict[str, Any], parts: list[tuple[int, int]]) -> dict[str, list[dict[str, Any]]]:
    """What each tree says of each part; the tree that begins changes from part to part."""
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in trees}
    for turn, part in enumerate(parts):
        for name in list(trees)[:: -1 if turn % 2 else 1]:
            found[name].append(trees[name].solve(*part))
    return found


def nearest_rank(ordered: list[float], share: float) -> float:
    """The smallest measured value that at least `share` of all values do not exceed."""
    return ordered[max(0, -(-int(share * 1000) * len(ordered) // 1000) - 1)]


def serve(load: Callable[[], tuple[Any, list[Any]]]) -> None:
    """The other end of `Tree`: solve the ranges that come as lines, until the input ends."""
    import mycelium

    solver, problems = load()
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    print(json.dumps({"n": len(problems), "source": mycelium.__file__}), flush=True)
    for line in sys.stdin:
        first, last = map(int, line.split())
        wall, cpu = time.perf_counter(), time.process_time()
        solutions = solver.solve_many(problems[first:last])
        taken = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
        answers = [[solution.status, str(solution.answer)] for solution in solutions]
        print(json.dumps(taken | {"answers": answers, "peak_memory_mb": peak}), flush=True)


def load_here() -> tuple[Any, list[Any]]:
    import torch

    torch.set_num_threads(1)
    from mycelium.problems import load_examples
    from mycelium.solver import Solver

    data, limit, split, model = sys.argv[1:5]
    return Solver.load(model or None), [e.problem for e in load_examples(data, split or None, int(limit))]


if __name__ == "__main__":
    serve(load_here)
