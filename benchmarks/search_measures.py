"""What labels say about groupings, bridging templates, domain constants and constraints; training labels only.

    .venv/bin/python benchmarks/search_measures.py --labels runs/mini/labels.jsonl --out benchmarks/results/search_measures.json

--labels: what a run of `kind: specialists` makes first. Prefixes and rows of the dev part are left out.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

from mycelium.evaluation import wilson_interval
from mycelium.io import write_json
from mycelium.labels import corpus_labels
from mycelium.problems import Quantity, extract_quantities
from mycelium.programs import Constant, LabeledProblem, Program, QuantityRef, execute
from mycelium.search.bridging import CANDIDATES, TEMPLATES, bridges, constants_of
from mycelium.search.constraints import (
    BACKWARD,
    FORWARD,
    broken_backward,
    broken_forward,
    dimensions,
    measured_arguments,
)
from mycelium.search.groupings import KINDS, kind_of
from mycelium.solver import Solver
from mycelium.solver.solver import SEARCH_BATCH


def share(part: int, whole: int) -> dict[str, Any]:
    return {
        "n": whole,
        "part": part,
        "share": part / whole if whole else None,
        "ci95": wilson_interval(part, whole) if whole else None,
    }


def grouping_kinds(labels: Sequence[LabeledProblem]) -> dict[str, Any]:
    """Of labels the share whose every step reads within regions of a kind and not within those of a kind before it."""
    found = Counter(
        kind_of(
            label.problem.text,
            [item.char_span for item in label.quantities],
            [[a.index for a in step.arguments if isinstance(a, QuantityRef)] for step in label.program.steps],
        )
        for label in labels
    )
    return {kind: share(found[kind], len(labels)) for kind in KINDS}


def templates(labels: Sequence[LabeledProblem]) -> dict[str, Any]:
    """Of the steps behind the first the share that a template proposes."""
    found: Counter[str] = Counter()
    n = proposed = 0
    for label in labels:
        constants = constants_of(label.problem.text)
        steps = label.program.steps
        for place in range(1, len(steps)):
            n += 1
            offered = list(bridges(steps[:place], len(label.quantities), constants))
            proposed += len(offered)
            found.update({name for name, step in offered if step == steps[place]})
    return {
        **{name: share(found[name], n) for name in TEMPLATES},
        "any": share(sum(found.values()), n),
        "proposed a step": proposed / n,
    }


def domain_constants(labels: Sequence[LabeledProblem]) -> list[dict[str, Any]]:
    """For every candidate its orphan rate."""
    rows = []
    for candidate in CANDIDATES:
        value, orphans, n = Fraction(candidate.value), 0, 0
        for label in labels:
            if not candidate.fits(label.problem.text):
                continue
            for step in label.program.steps:
                if step.operation not in ("MUL", "DIV"):
                    continue
                for argument in step.arguments:
                    written = isinstance(argument, QuantityRef) and label.quantities[argument.index].value == value
                    orphan = argument == Constant(value)
                    orphans, n = orphans + orphan, n + orphan + written
        rows.append({"value": candidate.value, "words": candidate.words, **share(orphans, n)})
    return rows


def constraints(labels: Sequence[LabeledProblem], solver: Solver, searched: int) -> dict[str, Any]:
    """How often labels, and the wrong readings of a beam, break each rule. searched: problems whose readings are counted.

    Rules of the goal need C6, so their labels are those of the searched problems too.
    """
    found: dict[str, Counter[str]] = {"labels": Counter(), "searched labels": Counter(), "readings": Counter()}
    for label in labels:
        quantities = extract_quantities(label.problem.text)
        if tuple(item.value for item in quantities) == label.program.quantities:
            _count(found["labels"], forward(label.program, quantities))
    chosen = labels[:: max(1, len(labels) // searched)]
    for start in range(0, len(chosen), SEARCH_BATCH):
        part = chosen[start : start + SEARCH_BATCH]
        texts = [solver.backbone.pieces(label.problem.text) for label in part]
        for label, text, candidates in zip(part, texts, solver.search(texts), strict=True):
            goal, quantities = candidates.heads.goal, text.quantities
            if tuple(item.value for item in quantities) != label.program.quantities:
                continue
            answer = execute(label.program).answer
            assert isinstance(answer, Fraction)
            last = dimensions(label.program.steps, quantities)[-1]
            _count(found["searched labels"], [broken_backward(answer, last, goal)])
            for group in candidates.groups:
                for reading in group.readings if group.answer != answer else ():
                    last = dimensions(reading.program.steps, quantities)[-1]
                    _count(found["readings"], forward(reading.program, quantities))
                    found["readings"].update(broken_backward(reading.answer, last, goal))
    rows = {}
    for name in (*FORWARD, *BACKWARD):
        side, whole = ("labels", "steps") if name in FORWARD else ("searched labels", "programs")
        rows[name] = {
            "labels": share(found[side][name], found[side][whole]),
            "readings": share(found["readings"][name], found["readings"][whole]),
        }
    return rows


def forward(program: Program, quantities: Sequence[Quantity]) -> list[list[str]]:
    """What each step breaks."""
    known = dimensions(program.steps, quantities)
    return [
        broken_forward(step, measured_arguments(step, known[:place], quantities))
        for place, step in enumerate(program.steps)
    ]


def _count(counts: Counter[str], broken: Sequence[Sequence[str]]) -> None:
    counts["steps"] += len(broken)
    counts["programs"] += 1
    counts.update(name for names in broken for name in names)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--searched", type=int, default=600, help="problems whose readings are counted")
    options = parser.parse_args()
    train = [label for label in corpus_labels(options.labels)[0] if "/prefix" not in label.source]
    gsm8k = [label for label in train if label.source == "gsm8k"]
    result = {
        "labels": len(train), "of GSM8K": len(gsm8k), "groupings, GSM8K": grouping_kinds(gsm8k),
        "templates, GSM8K": templates(gsm8k), "domain constants": domain_constants(train),
        "constraints, GSM8K": constraints(gsm8k, Solver.load(options.model), options.searched),
    }  # fmt: skip
    for name, figures in result.items():
        print(name)
        rows = (
            figures
            if isinstance(figures, dict)
            else dict(enumerate(figures if isinstance(figures, list) else [figures]))
        )
        for row in rows.items():
            print("   ", *row)
    if options.out:
        write_json(options.out, result, indent=1)


if __name__ == "__main__":
    main()
