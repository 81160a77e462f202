"""How long a batch of training takes to make: now, and tensor by tensor as a test makes them (tests/plain_batches.py).

    python benchmarks/batches.py --samples 400

Problems of the package's stories, augmented as in training; processor time of one thread, both ways in turn. The first
time that a sample is drawn its program is worked out; later passes find it.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch

from mycelium.specialists import load_specialists
from mycelium.synthesis import from_any_row, load_stories, story_problems
from mycelium.training.specialists.batches import BatchMaker
from mycelium.training.specialists.initial_weights import start_file
from mycelium.training.specialists.preparation import FEMALE, MALE, make_samples

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from plain_batches import plain_batch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samples", type=int, default=400, help="of a batch")
    parser.add_argument("--batches", type=int, default=6)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(1)
    _, encoder, vocabulary = load_specialists(start_file("mini"))
    told = story_problems(load_stories(), options.samples * options.batches, 1, steps=(1, 10))
    samples, _ = make_samples([from_any_row(problem.row()) for problem in told], encoder, vocabulary)
    groups = [[index for name in names if (index := encoder.token_to_id(name)) is not None] for names in (FEMALE, MALE)]
    maker = BatchMaker(vocabulary, groups, 0.05, encoder.token_to_id("[MASK]") or 0)
    spent: dict[str, list[float]] = {"plain": [], "first": [], "later": []}
    for number in range(options.batches):
        batch = samples[number * options.samples : (number + 1) * options.samples]
        if len(batch) < options.samples // 2:
            continue
        ways: list[tuple[str, Callable[[], object]]] = [
            ("plain", lambda batch=batch, n=number: plain_batch(maker, batch, random.Random(n))),
            ("first", lambda batch=batch, n=number: maker.make(batch, random.Random(n))),
            ("later", lambda batch=batch, n=number: maker.make(batch, random.Random(n + 100))),
        ]
        for name, make in ways:
            begun = time.process_time()
            make()
            spent[name].append(1000 * (time.process_time() - begun) * options.samples / len(batch))
    median = {name: sorted(values)[len(values) // 2] for name, values in spent.items()}
    if options.json:
        print(json.dumps({"samples": options.samples, "batches": len(spent["plain"]), "median_ms": median}))
        return
    print(f"a batch of {options.samples} samples, median of {len(spent['plain'])} batches, processor time")
    for name, value in median.items():
        print(f"  {name:<6} {value:7.1f} ms   {median['plain'] / value:5.1f} times as fast as plain")


if __name__ == "__main__":
    main()
