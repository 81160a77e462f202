"""How many GSM8K problems get a program that executes to their answer, and whether another party agrees.

    python benchmarks/labels.py --data data                # prints the figures
    python benchmarks/labels.py --data data --write        # and puts them into docs/labels.md

Needs `gsm8k_train.jsonl` and `gsm8k_train_programs.jsonl` in the data folder (`mycelium data`, docs/data.md). The second file
holds programs that others had written for the same problems; they are read here, for checking, and nowhere else.

Agreement is measured on problems where both sides have a program that yields the answer:

- raw: the results of all binary operations, as each side wrote them, compared as multisets
- normal form: the other program read as a solution like any other and brought into our normal form; compared
  as multisets of step results, as programs, and by mean Jaccard overlap of the step results
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from mycelium.evaluation import wilson_interval
from mycelium.io import write_rows
from mycelium.labels.alignment import align
from mycelium.labels.build import Discarded, best_program, label_example, result_values
from mycelium.problems import Example, load_examples
from mycelium.programs import LabeledProblem, Program, last_operation, value_of
from mycelium.programs.notation import NotationError, WrittenStep, read_assignments
from mycelium.symbolic import Node

BAR = 0.99
PAGE = Path(__file__).parents[1] / "docs" / "labels.md"
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Our program and the other one of a problem; Jaccard overlaps lie in 0-1."""

    id: str
    steps: int
    same_raw: bool
    jaccard_raw: float
    same_values: bool | None = None  # None: the other program cannot be read as references to the text's numbers
    same_program: bool | None = None
    jaccard: float | None = None


def jaccard(left: Counter[Fraction], right: Counter[Fraction]) -> float:
    """Size of the common part of two multisets over the size of their union."""
    union = (left | right).total()
    return (left & right).total() / union if union else 1.0


def written_values(steps: list[WrittenStep]) -> Counter[Fraction] | None:
    """Results of all binary operations of a straight-line program; None when a line has no value."""
    names: dict[str, Fraction] = {}
    values: list[Fraction] = []
    for step in steps:
        value = value_of(step.tree, names)
        if value is None:
            return None
        values += [inner for node in _binaries(step.tree) if (inner := value_of(node, names)) is not None]
        if step.name:
            names[step.name] = value
    return Counter(values)


def _binaries(tree: Node) -> Iterator[Node]:
    last = last_operation(tree)
    if last is not None:
        yield tree
        yield from _binaries(last[1])
        yield from _binaries(last[2])
    elif tree.head == "neg":
        yield from _binaries(tree.args[0])


def compare(label: LabeledProblem, other: Example) -> Comparison | None:
    """Our label beside another party's program; None when that program is not straight-line arithmetic."""
    try:
        steps = read_assignments(other.equation or "")
    except NotationError:
        return None
    theirs = written_values(steps)
    if theirs is None:
        return None
    ours = Counter(result_values(label.program))
    raw = (ours == theirs, jaccard(ours, theirs))
    found = best_program(align(steps, label.quantities), label.quantities, label.gold)
    if found is None:
        return Comparison(label.problem.id, len(label.program.steps), *raw)
    normal: Program = found[0]
    values = Counter(result_values(normal))
    return Comparison(
        label.problem.id, len(label.program.steps), *raw,
        ours == values, label.program.steps == normal.steps, jaccard(ours, values),
    )  # fmt: skip


def agreement_table(rows: list[Comparison]) -> list[str]:
    """Markdown: agreement by number of steps of our program, and over all."""
    lines = [
        "| steps | problems | raw: same values | raw: Jaccard | read in normal form | same values | same program | Jaccard |",
        "|---|---|---|---|---|---|---|---|",
    ]
    by_steps: dict[str, list[Comparison]] = defaultdict(list)
    for row in rows:
        by_steps[str(row.steps) if row.steps < 8 else "8+"].append(row)
    for name, items in [*sorted(by_steps.items()), ("all", rows)]:
        read = [item for item in items if item.jaccard is not None]
        cells = [
            name, f"{len(items):,}", _share(sum(i.same_raw for i in items), len(items)),
            f"{sum(i.jaccard_raw for i in items) / max(1, len(items)):.3f}", f"{len(read):,}",
            _share(sum(bool(i.same_values) for i in read), len(read)),
            _share(sum(bool(i.same_program) for i in read), len(read)),
            f"{sum(i.jaccard or 0.0 for i in read) / max(1, len(read)):.3f}",
        ]  # fmt: skip
        lines.append("| " + " | ".join(cells) + " |")
    return lines


def _share(count: int, total: int) -> str:
    return f"{100 * count / total:.1f}%" if total else "-"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("data"), help="folder of the two files")
    parser.add_argument("--limit", type=int, default=None, help="only so many problems")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/labels.md")
    parser.add_argument("--labels", type=Path, default=None, help="also write the labels here, as JSONL")
    parser.add_argument("--differences", type=Path, default=None, help="also write disagreements here, as JSONL")
    arguments = parser.parse_args()
    started = time.perf_counter()
    examples = load_examples(arguments.data / "gsm8k_train.jsonl", limit=arguments.limit)
    labels: dict[str, LabeledProblem] = {}
    rest: list[Discarded] = []
    for number, example in enumerate(examples, 1):
        result = label_example(example)
        if isinstance(result, LabeledProblem):
            labels[example.id] = result
        else:
            rest.append(result)
        if number % 1000 == 0:
            print(f"{number:,} of {len(examples):,} labelled", file=sys.stderr)
    seconds = time.perf_counter() - started
    others = load_examples(arguments.data / "gsm8k_train_programs.jsonl")
    usable = [other for other in others if other.extra.get("program_ok", True)]
    by_question = {label.problem.text.strip(): name for name, label in labels.items()}
    refs = [str(other.extra.get("ref_id") or by_question.get(other.text.strip())) for other in usable]
    pairs = [(labels[ref], other) for ref, other in zip(refs, usable, strict=True) if ref in labels]
    rows = [row for label, other in pairs if (row := compare(label, other)) is not None]
    lines = report(examples, labels, rest, rows, len(usable), seconds)
    print("\n".join(lines))
    if arguments.labels:
        write_rows(arguments.labels, (item.to_row() for item in labels.values()))
    if arguments.differences:
        differing = [row.id for row in rows if row.same_program is False]
        write_rows(arguments.differences, ({"id": name} for name in differing))
    if arguments.write:
        page = PAGE.read_text(encoding="utf-8")
        head, _, tail = page.partition(BEGIN)
        PAGE.write_text(head + "\n".join([BEGIN, *lines, END]) + tail.partition(END)[2], encoding="utf-8")
    return 0 if len(labels) >= BAR * len(examples) else 1


def report(
    examples: list[Example], labels: dict[str, LabeledProblem], rest: list[Discarded], rows: list[Comparison],
    usable: int, seconds: float,
) -> list[str]:  # fmt: skip
    """The figures as Markdown lines."""
    share = len(labels) / len(examples)
    low, high = wilson_interval(len(labels), len(examples))
    origins = Counter(item.origin for item in labels.values())
    lines = [
        f"**{len(labels):,} of {len(examples):,} problems ({100 * share:.2f}%, Wilson 95% {100 * low:.2f} to "
        f"{100 * high:.2f}) have a program that was executed and yields the gold answer** (bar: {100 * BAR:.0f}%). "
        f"One core, {seconds:.0f} s.",
        "",
        "| read from | problems |",
        "|---|---|",
        *(f"| {name} | {count:,} |" for name, count in origins.most_common()),
        "",
        f"Agreement with {len(rows):,} of the {usable:,} independent programs that yield the answer (the others "
        "are not straight-line arithmetic or belong to a problem without a label):",
        "",
        *agreement_table(rows),
        "",
        f"Problems without a program ({len(rest)}):",
        "",
        "| problem | reason |",
        "|---|---|",
        *(f"| {item.id} | {item.reason} |" for item in rest),
    ]
    return lines


if __name__ == "__main__":
    sys.exit(main())
