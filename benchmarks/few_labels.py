"""Few labels and a teacher's attention: does it help on problems that have no label?

    mycelium trace --teacher MODEL --data data/gsm8k_train.jsonl --given solution --split train --out runs/traces
    python benchmarks/few_labels.py --folder runs/few --start runs/study-0 --labels runs/study-0/labels.jsonl \
        --reads runs/traces --size 200

`--start` is a run of `recipes/study.yaml`: specialists that have read generated problems only. `--labels` holds programs
of the data set's training problems; the first `--size` of those that `--reads` knows are the labels of every arm, the
next `--others` are problems without one. All arms go on from the start with the same looks at the labels:

alone     the labels, nothing else
own       the labels, C1 and C3 held to the teacher's attention on the same problems
read      the same on the problems without a label (`attention_only`): what attention adds where nobody has annotated
shuffled  as read, weights moved to other words and other quantities of the same problem: more text, no attention
oracle    as read, with what the hidden programs read in place of attention: no teacher can tell C1 and C3 more
programs  the hidden programs themselves: more than any teacher's attention could tell

Several processes may share the work: each takes runs that no other has taken. When all are done it prints the table.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from arms import finished, report, run_arm

from mycelium.labels import ReadProblem, read_problems, stored_labels
from mycelium.programs import LabeledProblem, QuantityRef

ARMS = ("alone", "own", "read", "shuffled", "oracle", "programs")
Parts = tuple[tuple[int, int, float], ...]


def oracle(label: LabeledProblem) -> Parts:
    """1 on the regions of a program and the quantities that it reads, 0 on quantities that it does not."""
    read = {a.index for step in label.program.steps for a in step.arguments if isinstance(a, QuantityRef)}
    inside = bytearray(len(label.problem.text))
    for start, end in (span for spans in label.regions for span in spans):
        inside[start:end] = b"\1" * (end - start)
    for index, quantity in enumerate(label.quantities):
        start, end = quantity.char_span
        inside[start:end] = bytes([index in read]) * (end - start)
    edges = [i for i in range(len(inside) + 1) if (inside[i - 1] if i else 0) != (inside[i] if i < len(inside) else 0)]
    return tuple((start, end, 1.0) for start, end in zip(edges[::2], edges[1::2], strict=True))


def shuffled(item: ReadProblem, rng: random.Random) -> Parts:
    """The same weights on other words; those of numbers stay on numbers."""

    def number(part: tuple[int, int, float]) -> bool:
        return any(part[0] < q.char_span[1] and q.char_span[0] < part[1] for q in item.quantities)

    moved: dict[tuple[int, int], float] = {}
    for group in ([p for p in item.relevance if number(p)], [p for p in item.relevance if not number(p)]):
        weights = [weight for _, _, weight in group]
        rng.shuffle(weights)
        moved |= {(start, end): weight for (start, end, _), weight in zip(group, weights, strict=True)}
    return tuple((start, end, moved[start, end]) for start, end, _ in item.relevance)


def write(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    if not path.exists():
        partial = path.with_suffix(f".{random.getrandbits(32)}")
        partial.write_text("".join(json.dumps(row) + "\n" for row in rows))
        partial.rename(path)


def files(options: argparse.Namespace) -> None:
    """labels, own (the same with relevance), programs, read, shuffled and oracle, one row a problem."""
    known, _ = read_problems(options.reads)
    labels = {x.problem.text: x for x in reversed(stored_labels(options.labels)[0]) if "/prefix" not in x.source}
    seen = [item for item in {item.problem.text: item for item in known}.values() if item.problem.text in labels]
    few, others = seen[: options.size], seen[options.size : options.size + options.others]
    if len(others) < options.others:
        print(f"{len(seen)} problems have labels and attention: {len(few)} are labels, {len(others)} have none")

    def programs(items: Sequence[ReadProblem], with_relevance: bool = False) -> list[dict[str, Any]]:
        rows = [(labels[item.problem.text].to_row() | {"source": "gsm8k"}, item) for item in items]
        return [{**row, "relevance": [*item.relevance] if with_relevance else []} for row, item in rows]

    def reads(parts: Iterable[Parts]) -> list[dict[str, Any]]:
        return [
            {"id": item.problem.id, "question": item.problem.text, "source": "gsm8k", "relevance": [*part]}
            for item, part in zip(others, parts, strict=True)
        ]

    write(options.folder / "labels.jsonl", programs(few))
    write(options.folder / "own.jsonl", programs(few, with_relevance=True))
    write(options.folder / "programs.jsonl", programs(others))
    rng = random.Random(0)
    write(options.folder / "read.jsonl", reads(item.relevance for item in others))
    write(options.folder / "shuffled.jsonl", reads(shuffled(item, rng) for item in others))
    write(options.folder / "oracle.jsonl", reads(oracle(labels[item.problem.text]) for item in others))


def recipe_of(arm: str, seed: int, options: argparse.Namespace) -> dict[str, object]:
    """The recipe of one run, JSON being YAML too."""
    few = "own" if arm == "own" else "labels"
    more = [] if arm in ("alone", "own") else [arm]
    mix = {f"{few}/gsm8k": options.looks} | {f"{name}/gsm8k": options.other_looks for name in more}
    path = lambda name: str(options.folder / f"{name}.jsonl")  # noqa: E731
    return {
        "kind": "specialists", "name": f"few-{arm}-{seed}", "data_dir": ".", "files": [],
        "labels": [path(few), *(path(name) for name in more if name == "programs")],
        "attention_only": [path(name) for name in more if name != "programs"],
        "attention": 0.0 if arm in ("alone", "programs") else options.weight,
        "start": str(options.start / "specialists.safetensors"), "mix": mix, "passes": 1, "seed": seed,
        "tokens_per_batch": 2048, "encoder_lr": 1e-4, "decoder_lr": 4e-4, "ema": 0.99, "threads": 1,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--reads", type=Path, required=True)
    parser.add_argument("--data", type=Path, default=Path("data/gsm8k_train.jsonl"))
    parser.add_argument("--arms", nargs="+", choices=ARMS, default=ARMS, help="the first one is compared with")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--size", type=int, default=200, help="labels")
    parser.add_argument("--others", type=int, default=1500, help="problems without one")
    parser.add_argument("--looks", type=float, default=12, help="how often every label is seen")
    parser.add_argument("--other-looks", type=float, default=2, help="how often every other problem is seen")
    parser.add_argument("--weight", type=float, default=0.3, help="`attention` of the recipes")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    files(options)
    seeds = range(1, options.seeds + 1)
    for seed in seeds:
        for arm in options.arms:
            run_arm(options.folder / f"{arm}-{seed}", recipe_of(arm, seed, options), options.data)
    if finished(options.folder, options.arms, seeds):
        report(options.folder, options.arms, seeds)


if __name__ == "__main__":
    main()
