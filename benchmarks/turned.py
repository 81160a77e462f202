"""Problems turned round: how many a file of labels gives, why not more, a sample to read, and a set to evaluate on.

    python benchmarks/turned.py LABELS.jsonl [LABELS.jsonl ...] [--part train] [--limit N] [--read 300 --seed 1] [--json]
    python benchmarks/turned.py LABELS.jsonl --part dev --out turned-dev.jsonl

LABELS are files of `mycelium.labels.build_corpus` or `mycelium label`. The part of a row is that of its own question
(`is_dev`), never what the file says. `--out` writes one problem for each parent, in the format of `mycelium generate`;
`--read` prints a sample of all the problems counted, each hidden number in one of its ways. Every problem counted has
executed both ways: from the hidden number to the result, and from the result back.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from mycelium.io import read_jsonl, rows_output
from mycelium.labels import wording
from mycelium.problems import is_dev
from mycelium.programs import LabeledProblem
from mycelium.synthesis import TurnedProblem, data_row, turned_forms
from mycelium.synthesis.turned import in_turn, one_way


def labels_of(paths: list[Path], part: str, limit: int | None, seed: int) -> list[LabeledProblem]:
    """The labels of one part without sub-questions, each wording once."""
    found: dict[str, LabeledProblem] = {}
    for path in paths:
        for row in read_jsonl(path):
            if row.data is None or str(row.data.get("source", "")).endswith("/prefix"):
                continue
            item = LabeledProblem.from_row(row.data)
            if is_dev(item.problem.text) == (part == "dev"):
                found.setdefault(wording(item.problem.text), item)
    items = list(found.values())
    if limit is not None and limit < len(items):
        items = random.Random(seed).sample(items, limit)
    return items


def measure(items: list[LabeledProblem], seed: int) -> tuple[dict[str, Any], list[TurnedProblem], list[TurnedProblem]]:
    """Counts by source and reason; one problem of every parent, drawn as `generate --kinds turned` draws; one of every number."""
    reasons: Counter[str] = Counter()
    rows: Counter[str] = Counter()
    parents: Counter[str] = Counter()
    problems: Counter[str] = Counter()
    ways: Counter[str] = Counter()
    plain = 0
    first: list[TurnedProblem] = []
    every: list[TurnedProblem] = []
    began = time.process_time()
    for item in items:
        rows[item.source] += 1
        forms = turned_forms(item, reasons)
        parents[item.source] += bool(forms)
        problems[item.source] += len(forms)
        for options in forms:
            ways.update(option.way for option in options)
            plain += options[0].program != options[0].unknown_program
            every.append(one_way(options, random.Random(f"{seed}:{options[0].problem.id}")))
        if forms:
            first.append(one_way(in_turn(item, forms, seed)[0], random.Random(f"{seed}:{item.problem.id}")))
    seconds = time.process_time() - began
    facts = {
        "rows": dict(rows),
        "parents": dict(parents),
        "problems": dict(problems),
        "n_rows": sum(rows.values()),
        "n_parents": sum(parents.values()),
        "n_problems": sum(problems.values()),
        "undone_by_plain_operations": plain,
        "ways_possible": dict(ways),
        "ways_of_the_first": dict(Counter(problem.way for problem in first)),
        "ways_of_every_number": dict(Counter(problem.way for problem in every)),
        "refused": dict(reasons.most_common()),
        "cpu_seconds": round(seconds, 1),
    }
    return facts, first, every


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", nargs="+", type=Path)
    parser.add_argument("--part", choices=("train", "dev"), default="train")
    parser.add_argument("--limit", type=int, help="a sample of so many labels")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--read", type=int, default=0, help="print so many problems to read")
    parser.add_argument("--out", type=Path, help="write one problem for each parent")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    items = labels_of(options.labels, options.part, options.limit, options.seed)
    facts, first, every = measure(items, options.seed)
    if options.out:
        with rows_output(options.out) as write:
            for problem in first:
                write(data_row(problem))
    if options.json:
        print(json.dumps(facts, indent=1))
    else:
        for name, value in facts.items():
            print(f"{name}: {value}")
    for problem in random.Random(options.seed).sample(every, min(options.read, len(every))):
        print(
            f"\n{problem.problem.id} ({problem.way})\n{problem.problem.text}\n= {problem.gold} ({problem.goal.answer_type})"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
