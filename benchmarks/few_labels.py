"""Few labels and a teacher's attention: does it help on problems that have no label?

    mycelium trace --teacher MODEL --data data/gsm8k_train.jsonl --given solution --split train --out runs/traces
    python benchmarks/few_labels.py --folder runs/few --start runs/study-0 --labels runs/study-0/labels.jsonl \
        --reads runs/traces --size 200

In place of `--reads` the folder of `raw_signals.py` may be given as `--raw`; its rows are cut into the same steps.

`--start` is a run of `recipes/study.yaml`: specialists that have read generated problems only. `--labels` holds programs
of the data set's training problems; the first `--size` of those that `--reads` knows are the labels of every arm,
`--others` from the `--others-from`th on are problems without one. All arms go on from the start with the same looks at the labels:

alone     the labels, nothing else
own       the labels, C1 and C3 held to the teacher's attention on the same problems
read      the same on the problems without a label (`attention_only`): what attention adds where nobody has annotated
shuffled  as read, weights moved to other words and other quantities of the same problem: more text, no attention
oracle    as read, with what the hidden programs read in place of attention: no teacher can tell C1 and C3 more
programs  the hidden programs themselves: more than any teacher's attention could tell

and, only when `--arms` names them, labels that `readings_by_attention.py` has made of the answers of the same problems
(600 labels, seen twice as often):

likelihood  the likeliest reading that gives the answer
attention   the one for which the teacher's attention speaks as well

Several processes may share the work: each takes runs that no other has taken. When all are done it prints the table.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from arms import run_arms
from raw_store import question_tokens, step_spans, stored_texts

from mycelium.io import write_rows
from mycelium.labels import Attention, ReadProblem, read_problems, stored_labels
from mycelium.problems import Problem, extract_quantities, is_dev
from mycelium.programs import LabeledProblem
from mycelium.signals import span_mass_from_rows

ARMS = ("alone", "own", "read", "shuffled", "oracle", "programs")
FROM_ANSWERS = ("likelihood", "attention")
Parts = tuple[tuple[int, int, float], ...]


def oracle(label: LabeledProblem) -> Parts:
    """1 on the regions of a program and the quantities that it reads, 0 on quantities that it does not."""
    read = label.program.used_quantities()
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


def replayed(folder: Path) -> Iterator[ReadProblem]:
    """What the texts of a folder of `raw_signals.py` read, by default steps, as `read_problems` says it of traces.

    Texts without an equation (under 1 in 100) are left out.
    """
    from mycelium.labels.from_traces.attention_operands import read_parts
    from mycelium.teacher.studies.operands import equations

    for row, arrays in stored_texts(folder):
        text = row["question"]
        if is_dev(text) or not equations(row["completion"]):
            continue
        start, end = row["problem_token_span"]
        mass = span_mass_from_rows(np.asarray(arrays["rows"])[:, start:end], step_spans(row))
        parts = read_parts(Attention(mass, question_tokens(row)), [[step] for step in range(len(mass))])
        if parts:
            yield ReadProblem(Problem(row["id"], text), extract_quantities(text), parts, f"{folder.name}/gsm8k")


def write(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    if not path.exists():
        write_rows(path, rows, ascii=True)


def files(options: argparse.Namespace) -> None:
    """labels, own (the same with relevance), programs, read, shuffled and oracle, one row a problem."""
    known = list(replayed(options.raw)) if options.raw else read_problems(options.reads)[0]
    labels = {x.problem.text: x for x in reversed(stored_labels(options.labels)[0]) if "/prefix" not in x.source}
    seen = [item for item in {item.problem.text: item for item in known}.values() if item.problem.text in labels]
    first = max(options.size, options.others_from)
    few, others = seen[: options.size], seen[first : first + options.others]
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
    looks = options.other_looks * (2 if arm in FROM_ANSWERS else 1)
    mix = {f"{few}/gsm8k": options.looks} | {f"{name}/gsm8k": looks for name in more}
    labels = [name for name in more if name == "programs" or name in FROM_ANSWERS]
    path = lambda name: str(options.folder / f"{name}.jsonl")  # noqa: E731
    return {
        "kind": "specialists", "name": f"few-{arm}-{seed}", "data_dir": ".", "files": [],
        "labels": [path(few), *map(path, labels)],
        "attention_only": [path(name) for name in more if name not in labels],
        "attention": 0.0 if arm == "alone" or labels else options.weight,
        "start": str(options.start / "specialists.safetensors"), "mix": mix, "passes": 1, "seed": seed,
        "tokens_per_batch": 2048, "encoder_lr": 1e-4, "decoder_lr": 4e-4, "ema": 0.99, "threads": 1,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--labels", type=Path, required=True)
    teacher = parser.add_mutually_exclusive_group(required=True)
    teacher.add_argument("--reads", type=Path, help="as `attention_only` of a recipe")
    teacher.add_argument("--raw", type=Path, help="a folder of raw_signals.py")
    parser.add_argument("--data", type=Path, default=Path("data/gsm8k_train.jsonl"))
    parser.add_argument(
        "--arms", nargs="+", choices=(*ARMS, *FROM_ANSWERS), default=ARMS, help="the first one is compared with"
    )
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--size", type=int, default=200, help="labels")
    parser.add_argument("--others", type=int, default=1500, help="problems without one")
    parser.add_argument("--others-from", type=int, default=500, help="so that 200 and 500 labels have the same others")
    parser.add_argument("--looks", type=float, default=12, help="how often every label is seen")
    parser.add_argument("--other-looks", type=float, default=2, help="how often every other problem is seen")
    parser.add_argument("--weight", type=float, default=0.3, help="`attention` of the recipes")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    files(options)
    run_arms(options, options.arms, recipe_of)


if __name__ == "__main__":
    main()
